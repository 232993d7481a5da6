"""The verdict on a change: a lattice of four values, and the dimensions that it is given by."""

from __future__ import annotations

import enum
from collections.abc import Iterable

__all__ = ["Dimension", "Verdict", "joined"]


class Verdict(enum.Flag):
    """
    How the new stands to the old.

    Two facts make four verdicts: something became stronger, something became weaker.
    With ``|`` as join and ``&`` as meet they form a lattice, `UNCHANGED` at the
    bottom and `MIXED` on top; what can't be compared is `MIXED`.
    """

    UNCHANGED = 0
    STRENGTHENED = 1
    WEAKENED = 2
    MIXED = 3

    @classmethod
    def of(cls, *, new_covers_old: bool, old_covers_new: bool) -> Verdict:
        """The verdict, from whether whoever keeps the one keeps the other."""
        if new_covers_old:
            return cls.UNCHANGED if old_covers_new else cls.STRENGTHENED
        return cls.WEAKENED if old_covers_new else cls.MIXED

    @property
    def inverted(self) -> Verdict:
        """The verdict with the sides exchanged."""
        exchanged = {Verdict.STRENGTHENED: Verdict.WEAKENED, Verdict.WEAKENED: Verdict.STRENGTHENED}
        return exchanged.get(self, self)

    @property
    def slug(self) -> str:
        """As data formats write it."""
        return self.name.lower() if self.name is not None else ""

    @property
    def zh(self) -> str:
        """In Chinese."""
        return ("不变", "加强", "减弱", "有增有减")[self.value]

    @property
    def en(self) -> str:
        """In English."""
        return self.slug


def joined(verdicts: Iterable[Verdict]) -> Verdict:
    """The join of all *verdicts*; unchanged for none."""
    result = Verdict.UNCHANGED
    for verdict in verdicts:
        result |= verdict
    return result


class Dimension(enum.Enum):
    """A respect in which a provision can change."""

    REQUIREMENT = "requirement"
    SCOPE = "scope"
    ADDRESSEE = "addressee"
    DEADLINE = "deadline"
    FORCE = "force"
    PERIOD = "period"

    @property
    def zh(self) -> str:
        """In Chinese."""
        words = {
            "requirement": "要求",
            "scope": "适用范围",
            "addressee": "对象",
            "deadline": "时限",
        }
        return words.get(self.value, "约束力" if self is Dimension.FORCE else "期间")

    @property
    def en(self) -> str:
        """In English."""
        return self.value
