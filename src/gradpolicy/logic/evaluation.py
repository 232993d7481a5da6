"""Evaluation of predicates over facts, some of which may be missing."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from gradpolicy.logic.kleene import Truth, conjunction, disjunction
from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Comparator,
    Done,
    InvalidValue,
    Kind,
    Metric,
    Not,
    Number,
    Period,
    Predicate,
    Provision,
    Quota,
    Ratio,
)

__all__ = ["Assignment", "Observable", "Value", "compares", "complies", "evaluate"]

#: What a fact is of: a metric, or a metric in each period (its least or greatest value in any).
Observable = Metric | tuple[Metric, Period]
#: What a fact says: a number, yes or no, or the day on which something was done.
Value = Number | bool | date
Assignment = Mapping[Observable, Value]


def evaluate(predicate: Predicate, facts: Assignment) -> Truth:
    """
    Whether *predicate* holds of *facts*, by Kleene's strong logic.

    A fact that is missing makes a comparison unknown; more facts never turn a known
    answer into another. A predicate by reference is unknown.

    Raises:
        InvalidValue: for a fact that its metric can't take: a fraction of a count, a share
            above 1, a negative number, a float, a number for a flag.
    """
    match predicate:
        case AllOf(operands=operands):
            return conjunction(evaluate(operand, facts) for operand in operands)
        case AnyOf(operands=operands):
            return disjunction(evaluate(operand, facts) for operand in operands)
        case Not(operand=operand):
            return ~evaluate(operand, facts)
        case Quota():
            return _quota(predicate, facts)
        case Ratio():
            return _ratio(predicate, facts)
        case Done(metric=metric):
            return _done(metric, facts)
        case ByReference():
            return Truth.UNKNOWN
        case _:
            assert_never(predicate)


def complies(provision: Provision, facts: Assignment) -> Truth:
    """
    Whether *facts* comply with *provision*, deadlines aside: it is met, or does not apply.

    Where it is unknown whether it applies, the answer is unknown unless it is met anyway.
    """
    met = evaluate(provision.requires, facts)
    if provision.when is None or met is Truth.TRUE:
        return met
    return ~evaluate(provision.when, facts) | met


def number_of(metric: Metric, observable: Observable, facts: Assignment) -> Fraction | None:
    """The number that *facts* give for *observable*, checked against its *metric*."""
    value = facts.get(observable)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Fraction | Decimal):
        raise InvalidValue(
            "facts", metric.slug, value, "an exact number (int, Fraction or Decimal)"
        )
    if isinstance(value, Decimal) and not value.is_finite():
        raise InvalidValue("facts", metric.slug, value, "a finite number")
    number = Fraction(value)
    if number < 0:
        raise InvalidValue("facts", metric.slug, value, "a number of at least 0")
    if metric.kind is Kind.COUNT and number.denominator != 1:
        raise InvalidValue("facts", metric.slug, value, "a whole number, as a count is")
    if metric.kind is Kind.SHARE and number > 1:
        raise InvalidValue("facts", metric.slug, value, "a share from 0 to 1")
    return number


_COMPARE: dict[Comparator, Callable[[Fraction, Fraction], bool]] = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.AT_MOST: operator.le,
    Comparator.ABOVE: operator.gt,
    Comparator.BELOW: operator.lt,
    Comparator.EXACTLY: operator.eq,
}


def compares(value: Fraction, bound: Bound, limit: Fraction, scale: Fraction) -> bool:
    """
    Whether *value* stands to *limit* × *scale* as *bound* says.

    A quota's scale is 1, a ratio brings its denominator.
    """
    if bound.comparator is Comparator.ABOUT:
        tolerance = Fraction(bound.tolerance if bound.tolerance is not None else 0)
        return abs(value - limit * scale) <= tolerance * scale
    return _COMPARE[bound.comparator](value, limit * scale)


def _quota(quota: Quota, facts: Assignment) -> Truth:
    observable = quota.metric if quota.per is None else (quota.metric, quota.per)
    value = number_of(quota.metric, observable, facts)
    bound = quota.bound
    if isinstance(bound.limit, Metric):
        limit = number_of(bound.limit, bound.limit, facts)
    else:
        limit = Fraction(bound.limit)
    if value is None or limit is None:
        return Truth.UNKNOWN
    return Truth.of(compares(value, bound, limit, Fraction(1)))


def _ratio(ratio: Ratio, facts: Assignment) -> Truth:
    numerator = number_of(ratio.numerator, ratio.numerator, facts)
    denominator = number_of(ratio.denominator, ratio.denominator, facts)
    if numerator is None or denominator is None:
        return Truth.UNKNOWN
    return Truth.of(compares(numerator, ratio.bound, Fraction(ratio.number), denominator))


def _done(metric: Metric, facts: Assignment) -> Truth:
    value = facts.get(metric)
    if value is None:
        return Truth.UNKNOWN
    if isinstance(value, bool):
        return Truth.of(value)
    if isinstance(value, date):
        return Truth.TRUE
    raise InvalidValue("facts", metric.slug, value, "True, False or the day on which it was done")
