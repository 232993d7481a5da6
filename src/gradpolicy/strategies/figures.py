"""Figures: exact numbers that a metric can take."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from gradpolicy.model import Kind, Number
from gradpolicy.strategies.drawing import Strategy

__all__ = ["NUMBER_KINDS", "numbers", "numbers_between", "numbers_near"]


#: What a bound can be set on.
NUMBER_KINDS = tuple(kind for kind in Kind if kind.is_number)


def numbers(
    kind: Kind = Kind.MONEY, *, min_value: int = 0, max_value: int = 10**9
) -> Strategy[Number]:
    """
    Exact numbers that a metric of *kind* can take: `int`, `Fraction` and `Decimal`.

    Counts are whole, whatever their type; shares are at most 1, whatever *max_value*.
    """
    return numbers_between(kind, min_value, max_value)


@cache
def numbers_between(kind: Kind, least: int, most: int) -> Strategy[Number]:
    """The same strategy each time: to make one takes longer than to draw of it."""
    if kind is Kind.SHARE:
        most = min(most, 1)
    whole = st.integers(least, most)
    if kind is Kind.COUNT:
        return whole | whole.map(Fraction) | whole.map(Decimal)
    decimals = [_decimals(least, most, places) for places in range(5)]
    return st.one_of(whole, st.fractions(least, most, max_denominator=1000), *decimals)


def _decimals(least: int, most: int, places: int) -> Strategy[Decimal]:
    scaled = st.integers(least * 10**places, most * 10**places)
    return scaled.map(lambda number: Decimal(number).scaleb(-places))


def numbers_near(kind: Kind, edge: Fraction) -> Strategy[Number]:
    """*edge* or what lies next to it, in the domain of *kind*."""
    if kind is Kind.COUNT:
        whole = (math.floor(edge) - 1, math.floor(edge), math.ceil(edge), math.ceil(edge) + 1)
        return st.sampled_from([max(0, value) for value in whole])
    step = Fraction(1, 1000)
    most = 1 if kind is Kind.SHARE else None
    near = [max(Fraction(0), value) for value in (edge - step, edge, edge + step)]
    return st.sampled_from(
        [value if most is None else min(value, Fraction(most)) for value in near]
    )
