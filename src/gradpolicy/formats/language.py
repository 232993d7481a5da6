"""The two languages of the output."""

from __future__ import annotations

import re
from typing import Final, Literal, Protocol

__all__ = ["Bilingual", "Language", "say", "typeset"]

Language = Literal["zh", "en"]


class Bilingual(Protocol):
    """What has a Chinese text; its English one is `en`, or else what `str` says."""

    @property
    def zh(self) -> str:
        """In Chinese."""
        ...


def say(thing: Bilingual, language: Language) -> str:
    """*thing* in one of the two languages, Chinese with the punctuation of Chinese print."""
    if language == "zh":
        return typeset(thing.zh)
    english = getattr(thing, "en", None)
    return english if isinstance(english, str) else str(thing)


_FULL_WIDTH: Final = str.maketrans(",:;()", "\uff0c\uff1a\uff1b\uff08\uff09")
# 1:500, 12,600 and 9:00 stay as they are.
_HALF_WIDTH = re.compile(r"(?<![0-9])[,:]|[,:](?![0-9])|[;()]")


def typeset(text: str) -> str:
    """
    Chinese *text* with full-width punctuation, as GB/T 15834 has it; figures keep theirs.

    >>> typeset("专职人员:23人 < 25.2人(12600人 × 1:500)")
    '专职人员：23人 < 25.2人（12600人 × 1:500）'
    """
    return _HALF_WIDTH.sub(lambda mark: mark[0].translate(_FULL_WIDTH), text)
