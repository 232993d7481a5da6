"""
Predicates compiled for checking: what `evaluate` says, with deadlines, and with the reason.

A predicate is taken apart once. What comes out is asked for every institution: a test gives
the truth alone, a judge the truth with all that led to it. Both say the same.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Final, assert_never, cast, final

import attrs

from gradpolicy.compliance.facts import Case, Facts, key_of
from gradpolicy.compliance.judgement import Judgement, Links
from gradpolicy.compliance.occasions import When, doubt_of, occasions_of, truth_of, was_done
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

_Number = int | Fraction
_T, _U, _F = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE


@final
@attrs.frozen(eq=False)
class Compiled:
    """A predicate, ready to be asked."""

    test: Test
    judge: Judge


def compiled(predicate: Predicate, links: Links) -> Compiled:
    """
    *predicate*, ready to be asked; a reference asks what *links* say that its standard asks.

    >>> from gradpolicy.vocabulary.metrics import staffing
    >>> few = Quota(staffing.FULL_TIME_CAREERS_STAFF, below=26)
    >>> compiled(few, {}).test(Facts.of({"full-time-careers-staff": 23}), date(2024, 6, 15))
    <Truth.TRUE: 2>
    """
    match predicate:
        case Quota():
            return _quota(predicate)
        case Ratio():
            return _ratio(predicate)
        case Done():
            return _done(predicate)
        case ByReference(standard=standard):
            asked = links.get(standard.slug)
            return _reference(predicate, compiled(asked, links) if asked is not None else None)
        case Not(operand=operand):
            return _not(predicate, compiled(operand, links))
        case AllOf(operands=operands) | AnyOf(operands=operands):
            return _joined(predicate, tuple(compiled(operand, links) for operand in operands))
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


_Compare = Callable[[_Number, _Number], bool]
_COMPARE: Final[dict[Comparator, _Compare]] = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.AT_MOST: operator.le,
    Comparator.ABOVE: operator.gt,
    Comparator.BELOW: operator.lt,
    Comparator.EXACTLY: operator.eq,
}


def _is_about(bound: Bound) -> Callable[[_Number, _Number], bool] | None:
    """Whether a value is about the limit times a scale; `None` for another comparator."""
    if bound.comparator is not Comparator.ABOUT:
        return None
    limit, tolerance = _fraction(bound.limit), _fraction(bound.tolerance)

    def about(value: _Number, scale: _Number) -> bool:
        return abs(value - limit * scale) <= tolerance * scale

    return about


def _fraction(number: object) -> Fraction:
    return Fraction(cast("int | Fraction", number))


def _plain(number: Fraction) -> _Number:
    return number.numerator if number.denominator == 1 else number


def _quota(quota: Quota) -> Compiled:
    key = key_of(quota.metric if quota.per is None else (quota.metric, quota.per))
    if isinstance(quota.bound.limit, Metric):
        return _quota_of_metric(quota, key, quota.bound.limit.slug)
    about = _is_about(quota.bound)
    limit: _Number = 1 if about is not None else _plain(_fraction(quota.bound.limit))
    compare = about if about is not None else _COMPARE[quota.bound.comparator]

    def test(facts: Facts, _on: date) -> Truth:
        value = facts.numbers.get(key)
        if value is None:
            return _U
        return _T if compare(value, limit) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        fact = facts.by_key.get(key)
        if fact is None:
            return Judgement(quota, _U, (None,))
        truth = _T if compare(facts.numbers[key], limit) else _F
        if when.due is None:
            return Judgement(quota, truth, (fact,))
        return _in_time(Judgement(quota, truth, (fact,)), when)

    return Compiled(test, judge)


def _quota_of_metric(quota: Quota, key: str, other: str) -> Compiled:
    compare = _COMPARE[quota.bound.comparator]  # about takes no metric

    def test(facts: Facts, _on: date) -> Truth:
        value, limit = facts.numbers.get(key), facts.numbers.get(other)
        if value is None or limit is None:
            return _U
        return _T if compare(value, limit) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        used = (facts.by_key.get(key), facts.by_key.get(other))
        truth = test(facts, when.on)
        return _in_time(Judgement(quota, truth, used), when)

    return Compiled(test, judge)


def _ratio(ratio: Ratio) -> Compiled:
    above, below = ratio.numerator.slug, ratio.denominator.slug
    about = _is_about(ratio.bound)
    limit = _fraction(ratio.number)
    # Crosswise, in whole numbers: value × q against p × scale.
    p, q = (1, 1) if about is not None else (limit.numerator, limit.denominator)
    compare = about if about is not None else _COMPARE[ratio.bound.comparator]

    def test(facts: Facts, _on: date) -> Truth:
        value, scale = facts.numbers.get(above), facts.numbers.get(below)
        if value is None or scale is None:
            return _U
        return _T if compare(value * q, p * scale) else _F

    def judge(facts: Facts, when: When) -> Judgement:
        used = (facts.by_key.get(above), facts.by_key.get(below))
        truth = test(facts, when.on)
        if when.due is None:
            return Judgement(ratio, truth, used)
        return _in_time(Judgement(ratio, truth, used), when)

    return Compiled(test, judge)


def _done(leaf: Done) -> Compiled:
    key = leaf.metric.slug

    def test(facts: Facts, on: date) -> Truth:
        fact = facts.by_key.get(key)
        if fact is None:
            return _U
        if fact.value is True:
            return _T
        return Truth.of(fact.value is not False and was_done(_days_or_cases(fact.value), on))

    def judge(facts: Facts, when: When) -> Judgement:
        fact = facts.by_key.get(key)
        if fact is None:
            return Judgement(leaf, _U, (None,))
        if isinstance(fact.value, bool):
            return _in_time(Judgement(leaf, Truth.of(fact.value), (fact,)), when)
        value = _days_or_cases(fact.value)
        if when.due is None or isinstance(when.due, Ongoing):
            return Judgement(leaf, Truth.of(was_done(value, when.on)), (fact,))
        occasions = tuple(occasions_of(value, when))
        return Judgement(leaf, truth_of(occasions), (fact,), (), occasions)

    return Compiled(test, judge)


def _days_or_cases(value: object) -> date | tuple[date, ...] | tuple[Case, ...]:
    return cast("date | tuple[date, ...] | tuple[Case, ...]", value)


def _in_time(judgement: Judgement, when: When) -> Judgement:
    """The same, or unknown where the facts were observed too late or too early to tell."""
    if when.due is None:
        return judgement
    doubt = doubt_of(judgement.truth, judgement.facts, when)
    if doubt is None:
        return judgement
    return Judgement(judgement.predicate, _U, judgement.facts, (), (doubt,))
