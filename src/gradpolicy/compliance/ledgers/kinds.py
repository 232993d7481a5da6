"""Kinds of recruitment events, as the notices tell them apart."""

from __future__ import annotations

import enum
import unicodedata
from typing import Final

from gradpolicy.compliance.ledgers.wording import NotUnderstood
from gradpolicy.model import Text

__all__ = ["EventKind", "kinds_of"]


class EventKind(enum.Enum):
    """
    What an event is; one can be of several kinds.

    >>> EventKind.SPECIAL.zh
    '专场招聘'
    """

    LARGE = "large"
    SPECIAL = "special"
    FAIR = "fair"
    TALK = "talk"
    ONLINE = "online"
    OTHER = "other"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _KINDS[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _KINDS[self].en

    def __str__(self) -> str:
        return self.en


_KINDS: Final = {
    EventKind.LARGE: Text("大型招聘会", "large fair"),
    EventKind.SPECIAL: Text("专场招聘", "special event"),
    EventKind.FAIR: Text("招聘会", "fair"),
    EventKind.TALK: Text("宣讲会", "recruitment talk"),
    EventKind.ONLINE: Text("线上活动", "online event"),
    EventKind.OTHER: Text("其他招聘活动", "other event"),
}

# The words that make an event one of a kind.
_WORDS: Final = {
    EventKind.LARGE: ("大型", "large"),
    EventKind.SPECIAL: ("专场", "special"),
    EventKind.FAIR: ("招聘会", "双选会", "洽谈会", "中型", "小型", "综合", "fair"),
    EventKind.TALK: ("宣讲", "talk"),
    EventKind.ONLINE: ("线上", "网络", "直播", "空中", "云", "online"),
    EventKind.OTHER: ("其他", "其它", "other"),
}
_WHAT: Final = Text("活动类型", "kind of event")
_WHICH: Final = Text(
    "请填大型招聘会、专场招聘、招聘会、宣讲会、线上活动或其他",
    "write large fair, special event, fair, recruitment talk, online event or other",
)


def kinds_of(written: str) -> frozenset[EventKind]:
    """
    The kinds that an event is called by.

    >>> sorted(kind.en for kind in kinds_of("大型专场招聘会"))
    ['fair', 'large fair', 'special event']

    Raises:
        NotUnderstood: for what says none of them.
    """
    plain = unicodedata.normalize("NFKC", written).casefold()
    found = frozenset(
        kind for kind, words in _WORDS.items() if any(word in plain for word in words)
    )
    if not found:
        raise NotUnderstood(_WHAT, written, _WHICH)
    return found
