"""Words in one form: the same head or label, however wide, spaced or quoted it was typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# One table for all texts; what NFKC does to ①2 and 10² would change numbers.
from gradpolicy.reading.normalise import (
    _WIDTHS,  # pyright: ignore[reportPrivateUsage]  # until it has a public name
)

__all__ = ["folded", "unwidened"]

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_DROPPED = re.compile(r"[\s\"'*]+")


# The same few words stand in many cells of a sheet.
@lru_cache(maxsize=10_000)
def unwidened(text: str) -> str:
    """
    *text* in half-width forms, without what can't be seen, and without more space than needed.

    >>> unwidened("　４８００（人） ")
    '4800(人)'
    """
    return _SPACES.sub(" ", _INVISIBLE.sub("", text.translate(_WIDTHS))).strip()


@lru_cache(maxsize=10_000)
def folded(text: str) -> str:
    """
    *text* for comparison: without space, quotes and asterisks, in lower case.

    >>> folded(" “三支一扶” 招募人数＊"), folded("Placement Rate")
    ('三支一扶招募人数', 'placementrate')
    """
    return unicodedata.normalize("NFC", _DROPPED.sub("", unwidened(text)).casefold())
