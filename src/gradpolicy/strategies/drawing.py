"""What the strategies share: their type, coins to throw, and a choice of some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

__all__ = ["COIN", "ONE_IN_FOUR", "Strategy", "T", "some"]


T = TypeVar("T")

#: What draws values of one type.
Strategy = st.SearchStrategy

#: Half of the time.
COIN = st.booleans()

#: One time in four.
ONE_IN_FOUR = st.sampled_from((False, False, False, True))


def some(values: Sequence[T], *, min_size: int = 0, max_size: int) -> Strategy[tuple[T, ...]]:
    """Some of *values*, each once at most."""
    if not values:
        return st.just(())
    most = min(max_size, len(values))
    drawn = st.lists(st.sampled_from(values), min_size=min_size, max_size=most, unique=True)
    return drawn.map(tuple)
