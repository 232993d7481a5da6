"""Three-valued truth: Kleene's strong logic."""

from __future__ import annotations

import enum
from collections.abc import Iterable

__all__ = ["Truth", "conjunction", "disjunction"]


class Truth(enum.Enum):
    """True, false, or unknown because a fact is missing."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    @classmethod
    def of(cls, value: bool) -> Truth:
        """The truth value of a `bool`."""
        return cls.TRUE if value else cls.FALSE

    def __and__(self, other: Truth) -> Truth:
        return self if self.value <= other.value else other

    def __or__(self, other: Truth) -> Truth:
        return self if self.value >= other.value else other

    def __invert__(self) -> Truth:
        return Truth(2 - self.value)

    def __bool__(self) -> bool:
        raise TypeError("a Truth has three values: compare it with Truth.TRUE, FALSE or UNKNOWN")


def conjunction(values: Iterable[Truth]) -> Truth:
    """The `and` of all *values*; true for none. Stops at the first that is false."""
    result = Truth.TRUE
    for value in values:
        if value is Truth.FALSE:
            return value
        if value is Truth.UNKNOWN:
            result = value
    return result


def disjunction(values: Iterable[Truth]) -> Truth:
    """The `or` of all *values*; false for none. Stops at the first that is true."""
    result = Truth.FALSE
    for value in values:
        if value is Truth.TRUE:
            return value
        if value is Truth.UNKNOWN:
            result = value
    return result
