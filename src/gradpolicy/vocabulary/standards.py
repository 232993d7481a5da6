"""Standards: slogans and documents that notices refer to, with what the notices say of them."""

from gradpolicy.model import Standard, Text
