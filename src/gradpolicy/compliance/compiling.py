"""
Predicates compiled for checking: what `evaluate` says, with deadlines, and with the reason.

A predicate is taken apart once. What comes out is asked for every institution: a test gives
the truth alone, a judge the truth with all that led to it. Both say the same.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import date
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import Any, Final, assert_never, cast, final

import attrs

from gradpolicy.compliance.facts import Case, Facts, key_of
from gradpolicy.compliance.judgement import Judgement, Links
from gradpolicy.compliance.occasions import (
    When,
    doubt_of,
    during,
    occasions_of,
    truth_of,
    was_done,
)
from gradpolicy.logic import Truth
from gradpolicy.logic.kleene import conjunction, disjunction
from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Comparator,
    Done,
    Metric,
    Not,
    Number,
    Ongoing,
    Predicate,
    Quota,
    Ratio,
)

__all__ = ["Compiled", "Judge", "Test", "compiled"]

#: The truth of a predicate for facts on a day, deadlines aside.
Test = Callable[[Facts, date], Truth]
#: The judgement on a predicate for facts, by the time that `When` gives.
Judge = Callable[[Facts, When], Judgement]

_T, _U, _F = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE


@final
@attrs.frozen(eq=False)
class Compiled:
    """A predicate, ready to be asked."""

    test: Test
    judge: Judge


def compiled(predicate: Predicate, links: Links, *, wanted: bool = True) -> Compiled:
    """
    *predicate*, ready to be asked; a reference asks what *links* say that its standard asks.

    What it comes to where time is short depends on whether it is *wanted* to hold: a figure
    to be kept below a limit is not reached where it is above.

    >>> from gradpolicy.vocabulary.metrics import staffing
    >>> few = Quota(staffing.FULL_TIME_CAREERS_STAFF, below=26)
    >>> compiled(few, {}).test(Facts.of({"full-time-careers-staff": 23}), date(2024, 6, 15))
    <Truth.TRUE: 2>
    """
    match predicate:
        case Quota():
            return _quota(predicate, wanted)
        case Ratio():
            return _ratio(predicate, wanted)
        case Done():
            return _done(predicate, wanted)
        case ByReference(standard=standard):
            asked = links.get(standard.slug)
            inside = compiled(asked, links, wanted=wanted) if asked is not None else None
            return _reference(predicate, inside)
        case Not(operand=operand):
            return _not(predicate, compiled(operand, links, wanted=not wanted))
        case AllOf(operands=operands) | AnyOf(operands=operands):
            each = tuple(compiled(operand, links, wanted=wanted) for operand in operands)
            return _joined(predicate, each)
        case _:
            assert_never(predicate)


def _not(predicate: Not, inner: Compiled) -> Compiled:
    def test(facts: Facts, on: date) -> Truth:
        return ~inner.test(facts, on)

    def judge(facts: Facts, when: When) -> Judgement:
        judged = inner.judge(facts, when)
        return Judgement(predicate, ~judged.truth, (), (judged,))

    return Compiled(test, judge)


def _joined(predicate: AllOf | AnyOf, inside: tuple[Compiled, ...]) -> Compiled:
    join = conjunction if isinstance(predicate, AllOf) else disjunction
    tests = [each.test for each in inside]
    judges = [each.judge for each in inside]

    def test(facts: Facts, on: date) -> Truth:
        return join(test(facts, on) for test in tests)

    def judge(facts: Facts, when: When) -> Judgement:
        judged = tuple([judge(facts, when) for judge in judges])
        return Judgement(predicate, join([each.truth for each in judged]), (), judged)

    return Compiled(test, judge)


def _reference(predicate: ByReference, asked: Compiled | None) -> Compiled:
    if asked is None:
        unknown = Judgement(predicate, _U)
        return Compiled(lambda facts, on: _U, lambda facts, when: unknown)

    def judge(facts: Facts, when: When) -> Judgement:
        judged = asked.judge(facts, when)
        return Judgement(predicate, judged.truth, (), (judged,))

    return Compiled(asked.test, judge)


# What is compared is a number, as the kind of its metric says.
_Compare = Callable[[Any, Any], bool]
_COMPARE: Final[dict[Comparator, _Compare]] = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.AT_MOST: operator.le,
    Comparator.ABOVE: operator.gt,
    Comparator.BELOW: operator.lt,
    Comparator.EXACTLY: operator.eq,
}

# Python compares int, Fraction and Decimal with one another exactly. To multiply Decimals
# exactly takes a context that never rounds; ints stay what they are.
_EXACT: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


def _times(value: Number, whole: int) -> Number:
    return _EXACT.multiply(value, whole) if isinstance(value, Decimal) else value * whole


def _within(low: Fraction, high: Fraction) -> _Compare:
    """Whether a value is from *low* to *high*, each times a scale."""
    a, b = low.numerator, low.denominator
    c, d = high.numerator, high.denominator

    def about(value: Any, scale: Any) -> bool:
        return _times(value, b) >= _times(scale, a) and _times(value, d) <= _times(scale, c)

    return about


def _ends(bound: Bound) -> tuple[Fraction, Fraction]:
    limit, tolerance = Fraction(cast(Number, bound.limit)), Fraction(cast(Number, bound.tolerance))
    return limit - tolerance, limit + tolerance


def _quota(quota: Quota, wanted: bool) -> Compiled:
    key = key_of(quota.metric if quota.per is None else (quota.metric, quota.per))
    if isinstance(quota.bound.limit, Metric):
        return _quota_of_metric(quota, key, quota.bound.limit.slug, wanted)
    limit: Number = quota.bound.limit
    if quota.bound.comparator is Comparator.ABOUT:
        compare, limit = _within(*_ends(quota.bound)), 1
    else:
        compare = _COMPARE[quota.bound.comparator]

    def test(facts: Facts, _on: date) -> Truth:
        value = facts.values.get(key)
        if value is None:
            return _U
        return _T if compare(value, limit) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        fact = facts.by_key.get(key)
        if fact is None:
            return Judgement(quota, _U, (None,))
        truth = _T if compare(fact.value, limit) else _F
        return _in_time(Judgement(quota, truth, (fact,)), when, wanted)

    return Compiled(test, judge)


def _quota_of_metric(quota: Quota, key: str, other: str, wanted: bool) -> Compiled:
    compare = _COMPARE[quota.bound.comparator]  # about takes no metric

    def test(facts: Facts, _on: date) -> Truth:
        values = facts.values
        value, limit = values.get(key), values.get(other)
        if value is None or limit is None:
            return _U
        return _T if compare(value, limit) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        value, limit = facts.by_key.get(key), facts.by_key.get(other)
        if value is None or limit is None:
            truth = _U
        else:
            truth = _T if compare(value.value, limit.value) else _F
        return _in_time(Judgement(quota, truth, (value, limit)), when, wanted)

    return Compiled(test, judge)


def _ratio(ratio: Ratio, wanted: bool) -> Compiled:
    above, below = ratio.numerator.slug, ratio.denominator.slug
    crosswise: _Compare
    if ratio.bound.comparator is Comparator.ABOUT:
        crosswise = _within(*_ends(ratio.bound))
    else:
        limit, compare = Fraction(ratio.number), _COMPARE[ratio.bound.comparator]
        p, q = limit.numerator, limit.denominator

        def kept(value: Any, scale: Any) -> bool:
            return compare(_times(value, q), _times(scale, p))

        crosswise = kept

    def test(facts: Facts, _on: date) -> Truth:
        values = facts.values
        value, scale = values.get(above), values.get(below)
        if value is None or scale is None:
            return _U
        return _T if crosswise(value, scale) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        value, scale = facts.by_key.get(above), facts.by_key.get(below)
        if value is None or scale is None:
            truth = _U
        else:
            truth = _T if crosswise(value.value, scale.value) else _F
        return _in_time(Judgement(ratio, truth, (value, scale)), when, wanted)

    return Compiled(test, judge)


def _done(leaf: Done, wanted: bool) -> Compiled:
    key = leaf.metric.slug

    def test(facts: Facts, on: date) -> Truth:
        value = facts.values.get(key)
        if value is None:
            return _U
        if value is True:
            return _T
        return Truth.of(value is not False and was_done(_days_or_cases(value), on))

    def judge(facts: Facts, when: When) -> Judgement:
        fact = facts.by_key.get(key)
        if fact is None:
            return Judgement(leaf, _U, (None,))
        if isinstance(fact.value, bool):
            return _in_time(Judgement(leaf, _T if fact.value else _F, (fact,)), when, wanted)
        value = _days_or_cases(fact.value)
        if not wanted:
            # What must not be has no day to be done by, only a time in which it must not be.
            done = was_done(during(value, when.period), when.on)
            return Judgement(leaf, _T if done else _F, (fact,))
        if when.due is None or isinstance(when.due, Ongoing):
            return Judgement(leaf, _T if was_done(value, when.on) else _F, (fact,))
        occasions = tuple(occasions_of(value, when, fact.observed))
        return Judgement(leaf, truth_of(occasions), (fact,), (), occasions)

    return Compiled(test, judge)


def _days_or_cases(value: object) -> date | tuple[date, ...] | tuple[Case, ...]:
    return cast("date | tuple[date, ...] | tuple[Case, ...]", value)


def _in_time(judgement: Judgement, when: When, wanted: bool) -> Judgement:
    """The same, or unknown where the facts were observed too late or too early to tell."""
    if judgement.truth is _U or (when.due is None and when.period is None):
        return judgement
    doubt = doubt_of((judgement.truth is _T) is wanted, judgement.facts, when)
    if doubt is None:
        return judgement
    return Judgement(judgement.predicate, _U, judgement.facts, (), (doubt,))
