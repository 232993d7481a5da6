"""Conditions: predicates, simple and joined."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Period,
    Predicate,
    Quota,
    Ratio,
)
from gradpolicy.strategies.drawing import COIN, ONE_IN_FOUR, Strategy, T
from gradpolicy.strategies.figures import NUMBER_KINDS, numbers_between
from gradpolicy.strategies.stock import Pool, pools

__all__ = [
    "LEAVES",
    "Leaf",
    "bounds",
    "leaf_of",
    "operands_of",
    "predicate_of",
    "predicates",
    "quotas",
    "ratios",
]


#: A sort of simple predicate.
Leaf = type[Quota | Ratio | Done | ByReference]

#: Each of them.
LEAVES: tuple[Leaf, ...] = (Quota, Ratio, Done, ByReference)


def quotas(
    *,
    metrics: Sequence[Metric] | None = None,
    max_value: int = 10**9,
    per: bool = True,
    comparators: Sequence[Comparator] = tuple(Comparator),
) -> Strategy[Quota]:
    """
    `Quota` on one of *metrics*, against a number up to *max_value* or another of them.

    Without *per* none is bound to a period.
    """
    return _from(
        [metric for metric in metrics if metric.kind.is_number] if metrics is not None else None,
        lambda chosen: _quotas(chosen, max_value=max_value, per=per, comparators=comparators),
    )


@st.composite
def _quotas(
    draw: st.DrawFn,
    chosen: Sequence[Metric],
    *,
    max_value: int,
    per: bool,
    comparators: Sequence[Comparator],
) -> Quota:
    metric = draw(st.sampled_from(chosen))
    comparator = draw(st.sampled_from(comparators))
    fields: dict[str, Any] = {}
    if per:
        fields["per"] = draw(_PERIODS)
    alike = [
        other
        for other in chosen
        if other != metric and (other.kind, other.unit) == (metric.kind, metric.unit)
    ]
    if comparator is Comparator.ABOUT:
        fields["tolerance"] = draw(numbers_between(metric.kind, 0, max_value))
        alike = []
    # One limit in four is another metric.
    against_metric = draw(ONE_IN_FOUR)
    if alike and against_metric:
        fields[comparator.value] = draw(st.sampled_from(alike))
    else:
        fields[comparator.value] = draw(numbers_between(metric.kind, 0, max_value))
    return Quota(metric, written=draw(_WRITTEN), **fields)


# Most figures are of no period, and of some it is not known how the text wrote them.
_PERIODS = st.sampled_from((*(None,) * len(Period), *Period))
_WRITTEN = st.sampled_from((None, None, "500:1", "3.6万个", "不低于1%"))


def ratios(
    *,
    metrics: Sequence[Metric] | None = None,
    max_value: int = 10**9,
    comparators: Sequence[Comparator] = tuple(Comparator),
) -> Strategy[Ratio]:
    """`Ratio` of two of *metrics*, against a number up to *max_value*."""
    return _from(
        [metric for metric in metrics if metric.kind.is_number] if metrics is not None else None,
        lambda chosen: _ratios(chosen, max_value=max_value, comparators=comparators),
    )


@st.composite
def _ratios(
    draw: st.DrawFn,
    chosen: Sequence[Metric],
    *,
    max_value: int,
    comparators: Sequence[Comparator],
) -> Ratio:
    pair = st.lists(st.sampled_from(chosen), min_size=2, max_size=2, unique=True)
    numerator, denominator = draw(pair)
    comparator = draw(st.sampled_from(comparators))
    fields: dict[str, Any] = {}
    if draw(COIN):
        fields[comparator.value] = Fraction(1, draw(st.integers(1, 1000)))
    else:
        fields[comparator.value] = draw(numbers_between(Kind.MONEY, 0, max_value))
    if comparator is Comparator.ABOUT:
        fields["tolerance"] = draw(numbers_between(Kind.MONEY, 0, max_value))
    return Ratio(numerator, denominator, written=draw(_WRITTEN), **fields)


def _from(
    chosen: Sequence[Metric] | None, made: Callable[[Sequence[Metric]], Strategy[T]]
) -> Strategy[T]:
    """What is made of *chosen* metrics, or of those of a drawn pool."""
    if chosen is not None:
        return made(chosen)
    return pools(kinds=NUMBER_KINDS).flatmap(lambda pool: made(pool.metrics))


def bounds() -> Strategy[Bound]:
    """`Bound`: that of a quota or of a ratio."""
    return (quotas() | ratios()).map(lambda predicate: predicate.bound)


@st.composite
def predicates(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    max_leaves: int = 4,
    leaves: Collection[Leaf] = LEAVES,
    max_value: int = 10**9,
    per: bool = True,
) -> Predicate:
    """
    `Predicate` over the terms of *pool*, of at most *max_leaves* simple ones.

    *leaves* limits what those may be, *max_value* the numbers in them; without *per* none
    is bound to a period.
    """
    if pool is None:
        pool = draw(pools())
    simple = leaf_of(pool, leaves, max_value=max_value, per=per)
    return draw(predicate_of(simple, max_leaves))


def leaf_of(
    pool: Pool, wanted: Collection[Leaf], *, max_value: int = 10**9, per: bool = True
) -> Strategy[Predicate]:
    """The simple predicates over *pool*, as far as it has the terms for them."""
    found: list[Strategy[Predicate]] = []
    if Done in wanted and pool.flags:
        found.append(st.sampled_from(pool.flags).map(Done))
    if Quota in wanted and pool.numbers:
        found.append(quotas(metrics=pool.numbers, max_value=max_value, per=per))
    if Ratio in wanted and len(pool.numbers) > 1:
        found.append(ratios(metrics=pool.numbers, max_value=max_value))
    if ByReference in wanted and pool.standards:
        found.append(st.sampled_from(pool.standards).map(ByReference))
    return st.one_of(found)


@st.composite
def predicate_of(draw: st.DrawFn, simple: Strategy[Predicate], budget: int) -> Predicate:
    """A predicate of *simple* ones, *budget* of them in all."""
    shapes = ("leaf", "not leaf", "all", "any", "not") if budget > 1 else ("leaf", "not leaf")
    shape = draw(st.sampled_from(shapes))
    match shape:
        case "leaf":
            return draw(simple)
        case "not leaf":
            return Not(draw(simple))
        case "not":
            return Not(draw(predicate_of(simple, budget)))
        case _:
            operands = draw(operands_of(simple, budget))
            return AllOf(*operands) if shape == "all" else AnyOf(*operands)


@st.composite
def operands_of(draw: st.DrawFn, simple: Strategy[Predicate], budget: int) -> tuple[Predicate, ...]:
    """Two or more different predicates with *budget* simple ones in all."""
    count = draw(st.integers(2, max(2, min(budget, 3))))
    parts = [draw(predicate_of(simple, max(1, budget // count))) for _ in range(count)]
    operands = tuple(dict.fromkeys(parts))
    return operands if len(operands) > 1 else (parts[0], Not(parts[0]))
