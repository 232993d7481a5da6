"""Facts for predicates, on and next to their limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, assert_never

from hypothesis import strategies as st

from gradpolicy.logic import Assignment, Observable, Value
from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Done,
    Grant,
    Kind,
    Metric,
    Norm,
    Not,
    Notice,
    Number,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    leaves,
)
from gradpolicy.strategies.drawing import COIN, Strategy
from gradpolicy.strategies.figures import numbers, numbers_near

__all__ = ["Missing", "edges_of", "facts", "flattened", "observables_in"]

#: Whether any of the facts may be, or is, missing.
Missing = Literal["never", "sometimes", "always"]


def facts(
    *of: Predicate | Metric | Norm | Notice | Iterable[Predicate | Metric | Norm],
    missing: Missing = "never",
) -> Strategy[Assignment]:
    """
    Facts for all that *of* speaks of, each in the domain of its metric.

    Many lie on or next to a limit that *of* sets, so that bounds are hit exactly. Of the
    facts none is *missing* (never), any may be (sometimes), or one at least is (always).
    """
    metrics: list[Metric] = []
    simple: list[Quota | Ratio | Done] = []
    for source in flattened(of):
        if isinstance(source, Metric):
            metrics.append(source)
        else:
            simple += (leaf for leaf in leaves(source) if not isinstance(leaf, ByReference))
    return _facts(tuple(dict.fromkeys(observables_in(metrics, simple))), tuple(simple), missing)


def flattened(of: Iterable[Any]) -> Iterator[Predicate | Metric]:
    """The metrics and predicates inside *of*."""
    for source in of:
        match source:
            case Notice():
                yield from flattened(norm for _, norm in source.provisions)
            case Provision(requires=requires, when=when):
                yield requires
                yield from () if when is None else (when,)
            case Grant(amount=amount, when=when):
                yield from (each for each in (amount, when) if each is not None)
            case Sanction(when=when):
                yield when
            case Metric() | Quota() | Ratio() | Done() | ByReference() | AllOf() | AnyOf() | Not():
                yield source
            case _:
                yield from flattened(source)


def observables_in(
    metrics: Iterable[Metric], simple: Iterable[Quota | Ratio | Done]
) -> Iterator[Observable]:
    """What can be observed of the *metrics*, and of those in the *simple* predicates."""
    yield from metrics
    for leaf in simple:
        match leaf:
            case Quota(metric=metric, per=per):
                if isinstance(leaf.bound.limit, Metric):
                    yield leaf.bound.limit
                yield metric if per is None else (metric, per)
            case Ratio(numerator=numerator, denominator=denominator):
                yield denominator
                yield numerator
            case Done(metric=metric):
                yield metric
            case _:
                assert_never(leaf)


@st.composite
def _facts(
    draw: st.DrawFn,
    observables: tuple[Observable, ...],
    simple: tuple[Quota | Ratio | Done, ...],
    missing: Missing,
) -> Assignment:
    drawn: dict[Observable, Value] = {}
    for observable in observables:
        metric = observable[0] if isinstance(observable, tuple) else observable
        match metric.kind:
            case Kind.FLAG:
                drawn[observable] = draw(st.booleans())
            case Kind.DATE:
                days = st.dates(date(1949, 1, 1), date(2200, 12, 31))
                drawn[observable] = draw(st.booleans() | days)
            case kind:
                edges = sorted(set(edges_of(observable, simple, drawn)))
                near = [numbers_near(kind, edge) for edge in edges]
                drawn[observable] = draw(
                    st.one_of(numbers(kind, max_value=10), numbers(kind), *near)
                )
    if missing == "never":
        return drawn
    absent = {name for name in observables if draw(COIN)}
    if missing == "always" and observables:
        absent.add(draw(st.sampled_from(observables)))
    return {name: value for name, value in drawn.items() if name not in absent}


def edges_of(
    observable: Observable,
    simple: Iterable[Quota | Ratio | Done],
    drawn: dict[Observable, Value],
) -> Iterator[Fraction]:
    """The values of *observable* at which a comparison turns, given what is *drawn* already."""
    for leaf in simple:
        match leaf:
            case Quota(metric=metric, per=per):
                limit = leaf.bound.limit
                value = drawn.get(limit) if isinstance(limit, Metric) else limit
                if (metric if per is None else (metric, per)) == observable and value is not None:
                    yield from _ends(Fraction(_exact(value)), leaf.bound)
            case Ratio(numerator=numerator, denominator=denominator):
                number = Fraction(leaf.number)
                if numerator == observable and denominator in drawn:
                    scale = Fraction(_exact(drawn[denominator]))
                    yield from (end * scale for end in _ends(number, leaf.bound))
                if denominator == observable and numerator in drawn and number:
                    yield Fraction(_exact(drawn[numerator])) / number
            case Done():
                pass
            case _:
                assert_never(leaf)


def _exact(value: Value) -> Number:
    assert isinstance(value, int | Fraction | Decimal)
    return value


def _ends(limit: Fraction, bound: Bound) -> tuple[Fraction, ...]:
    slack = Fraction(bound.tolerance or 0)
    return (limit - slack, limit, limit + slack)
