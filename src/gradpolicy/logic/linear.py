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

__all__ = ["Row", "Variable", "feasible", "solution"]

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


def solution(rows: Iterable[Row]) -> dict[Variable, Fraction] | None:
    """
    Plain numbers for which all *rows* hold, small and round where there is a choice.

    `None` where there are none, and where whole numbers could not be found in reach.
    """
    system = list(rows)
    eliminated: list[tuple[Variable, list[Row]]] = []
    while True:
        if any(row.fails for row in system):
            return None
        variable = _cheapest(system)
        if variable is None:
            return _substituted(eliminated, {})
        if len(system) > _MOST_ROWS:
            return None
        eliminated.append((variable, [row for row in system if variable in row.terms]))
        system = _without(variable, system)


def _substituted(
    eliminated: list[tuple[Variable, list[Row]]], values: dict[Variable, Fraction]
) -> dict[Variable, Fraction] | None:
    """Values for the variables not yet in *values*, the last eliminated first."""
    if len(values) == len(eliminated):
        return values
    variable, rows = eliminated[-1 - len(values)]
    for value in _plain_values(_interval(variable, rows, values), whole=variable.whole):
        found = _substituted(eliminated, {**values, variable: value})
        if found is not None:
            return found
    return None


@final
@attrs.frozen
class _Interval:
    """Where a variable may lie; an end that is *open* is not part of it, `None` is no end."""

    low: Fraction
    low_open: bool
    high: Fraction | None
    high_open: bool

    def __contains__(self, value: Fraction) -> bool:
        if value < self.low or (self.low_open and value == self.low):
            return False
        return self.high is None or value < self.high or (value == self.high and not self.high_open)


def _interval(
    variable: Variable, rows: Iterable[Row], values: Mapping[Variable, Fraction]
) -> _Interval:
    """What *rows* leave to *variable* when the others have their *values*."""
    low, low_open = Fraction(0), False
    high: Fraction | None = None
    high_open = False
    for row in rows:
        rest = row.constant + sum(c * values[v] for v, c in row.terms.items() if v != variable)
        end = -Fraction(rest) / row.terms[variable]
        if row.terms[variable] > 0:
            low, low_open = max((low, low_open), (end, row.strict))
        elif high is None or (end, not row.strict) < (high, not high_open):
            high, high_open = end, row.strict
    return _Interval(low, low_open, high, high_open)


# How many decimals a witness may need, and how many values of one variable are tried.
_MOST_DECIMALS = 6
_MOST_VALUES = 8


def _plain_values(interval: _Interval, *, whole: bool) -> list[Fraction]:
    """Some values in *interval*: those above zero, with few digits, and small come first."""
    digits = len(str(int(interval.low)))
    found: set[Fraction] = set()
    for exponent in range(digits, -1 if whole else -_MOST_DECIMALS - 1, -1):
        step = Fraction(10) ** exponent
        first = math.ceil(interval.low / step) * step
        found.update(v for v in (first, first + step, first + 2 * step) if v in interval)
    if not found and not whole and interval.high is not None:
        found = {v for v in ((interval.low + interval.high) / 2,) if v in interval}
    return sorted(found, key=lambda v: (v == 0, _clutter(v), v))[:_MOST_VALUES]


def _clutter(value: Fraction) -> int:
    """How many digits a value has beyond two, and decimals beyond two."""
    scaled = str(value.numerator * 10**_MOST_DECIMALS // value.denominator)
    decimals = _MOST_DECIMALS - (len(scaled) - len(scaled.rstrip("0")))
    return max(0, len(scaled.strip("0")) - 2) + max(0, decimals - 2)


def _cheapest(rows: Iterable[Row]) -> Variable | None:
    """
    The variable whose elimination makes the fewest rows, the finest of them.

    The finer one has the smaller coefficients: it is eliminated first and so valued last,
    when the coarser one (1 of the staff for 500 graduates) is a whole number already.
    """
    above: dict[Variable, int] = {}
    below: dict[Variable, int] = {}
    coarsest: dict[Variable, int] = {}
    for row in rows:
        for variable, coefficient in row.terms.items():
            side = above if coefficient < 0 else below
            side[variable] = side.get(variable, 0) + 1
            coarsest[variable] = max(coarsest.get(variable, 0), abs(coefficient))
    cost = {v: above.get(v, 0) * below.get(v, 0) for v in coarsest}
    return min(
        cost,
        key=lambda v: (cost[v], coarsest[v], v.metric.slug, v.per is not None),
        default=None,
    )


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
