"""
Systems of linear inequalities with exact coefficients: can they all hold at once?

Decided by Fourier and Motzkin's elimination over the rationals, with rows whose
variables are all whole numbers tightened to the next whole bound on the way.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple, final

import attrs

from gradpolicy.model import Kind, Metric, Period

__all__ = ["Row", "Variable", "feasible"]

# Past this many rows a system counts as undecided; provisions make a handful.
_MOST_ROWS = 400


class Variable(NamedTuple):
    """An unknown number: a metric, or a metric in each period."""

    # A named tuple, as it is a key of every row: its hash and equality are C's.
    metric: Metric
    per: Period | None = None

    @property
    def whole(self) -> bool:
        """Whether it can only be an integer."""
        return self.metric.kind is Kind.COUNT


@final
@attrs.frozen
class Row:
    """The inequality Σ coefficient × variable + *constant* ≥ 0, or > 0 if *strict*; in integers."""

    terms: Mapping[Variable, int]
    constant: int
    strict: bool = False

    @classmethod
    def of(cls, terms: Mapping[Variable, Fraction], constant: Fraction, *, strict: bool) -> Row:
        """The row with rational coefficients, scaled to integers."""
        scale = math.lcm(constant.denominator, *(c.denominator for c in terms.values()))
        whole = {v: c.numerator * (scale // c.denominator) for v, c in terms.items()}
        return cls(whole, int(constant * scale), strict).tightened

    @property
    def tightened(self) -> Row:
        """The same in its lowest terms; for whole numbers the constant is rounded down."""
        if not self.terms:
            return self
        divisor = math.gcd(*self.terms.values())
        if all(variable.whole for variable in self.terms):
            constant = (self.constant - self.strict) // divisor
            return Row({v: c // divisor for v, c in self.terms.items()}, constant)
        divisor = math.gcd(divisor, self.constant)
        terms = {v: c // divisor for v, c in self.terms.items()}
        return Row(terms, self.constant // divisor, self.strict)

    @property
    def fails(self) -> bool:
        """Whether it has no variable left and is false."""
        if self.terms:
            return False
        return self.constant < 0 or (self.strict and self.constant == 0)


def feasible(rows: Iterable[Row]) -> bool:
    """
    Whether all *rows* can hold at once.

    `False` is always right. `True` may be wrong for whole numbers that pass between
    rational solutions, and for a system too large to decide.
    """
    system = list(rows)
    while True:
        if any(row.fails for row in system):
            return False
        variable = _cheapest(system)
        if variable is None or len(system) > _MOST_ROWS:
            return True
        system = _without(variable, system)


def _cheapest(rows: Iterable[Row]) -> Variable | None:
    """The variable whose elimination makes the fewest rows."""
    above: dict[Variable, int] = {}
    below: dict[Variable, int] = {}
    for row in rows:
        for variable, coefficient in row.terms.items():
            side = above if coefficient < 0 else below
            side[variable] = side.get(variable, 0) + 1
    cost = {v: above.get(v, 0) * below.get(v, 0) for v in {**above, **below}}
    return min(cost, key=lambda v: (cost[v], v.metric.slug, v.per is not None), default=None)


def _without(variable: Variable, rows: Iterable[Row]) -> list[Row]:
    """The rows that follow from *rows* and do not speak of *variable*."""
    result: list[Row] = []
    lower: list[Row] = []
    upper: list[Row] = []
    for row in rows:
        coefficient = row.terms.get(variable)
        if coefficient is None:
            result.append(row)
        else:
            (lower if coefficient > 0 else upper).append(row)
    result += (_combined(low, high, variable).tightened for low in lower for high in upper)
    return result


def _combined(low: Row, high: Row, variable: Variable) -> Row:
    """The sum of two rows, scaled so that *variable* cancels."""
    a, b = -high.terms[variable], low.terms[variable]
    terms = {v: c * a for v, c in low.terms.items()}
    for v, c in high.terms.items():
        terms[v] = terms.get(v, 0) + c * b
    constant = low.constant * a + high.constant * b
    return Row({v: c for v, c in terms.items() if c}, constant, low.strict or high.strict)
