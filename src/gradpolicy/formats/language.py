"""The two languages of the output."""

from __future__ import annotations

from typing import Literal, Protocol

__all__ = ["Bilingual", "Language", "say"]

Language = Literal["zh", "en"]


class Bilingual(Protocol):
    """What has a Chinese text; its English one is `en`, or else what `str` says."""

    @property
    def zh(self) -> str:
        """In Chinese."""
        ...


def say(thing: Bilingual, language: Language) -> str:
    """*thing* in one of the two languages."""
    if language == "zh":
        return thing.zh
    english = getattr(thing, "en", None)
    return english if isinstance(english, str) else str(thing)
