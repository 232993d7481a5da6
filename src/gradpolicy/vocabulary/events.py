"""Events: what starts a term running."""

from gradpolicy.model import Event, Text
