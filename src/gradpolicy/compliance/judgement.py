"""
Judgements: what a predicate comes to for given facts on a given day, with all that led to it.

Each node of a predicate has one, so that whoever reads a result sees each operand, the
facts that it took, and of what is due the days on which it was done, late or missed.
"""

from __future__ import annotations

import enum
import itertools
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance.facts import Case, Fact, Facts, Key, key_of
from gradpolicy.compliance.working_days import last_day
from gradpolicy.logic import Observable, Truth
from gradpolicy.logic.kleene import conjunction, disjunction
from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    By,
    ByEach,
    ByReference,
    Comparator,
    Deadline,
    Done,
    Metric,
    Not,
    Ongoing,
    PartialDate,
    Predicate,
    Quota,
    Ratio,
    Recurring,
    Text,
    Window,
    Within,
)

__all__ = [
    "Judgement",
    "Leaf",
    "Links",
    "Occasion",
    "Occurred",
    "compares",
    "judge",
    "observables_of",
]

Leaf = Quota | Ratio | Done | ByReference

#: What a standard asks, by its slug, where the notice says so itself.
Links = Mapping[str, Predicate]


class Occurred(enum.Enum):
    """
    What became of something on the day on which it was due.

    >>> Occurred.LATE.zh
    '逾期完成'
    """

    DONE = "done"
    LATE = "late"
    MISSED = "missed"
    OPEN = "open"
    UNKNOWN = "unknown"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _OCCURRED[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _OCCURRED[self].en

    def __str__(self) -> str:
        return self.en


_OCCURRED = {
    Occurred.DONE: Text("按期完成", "done in time"),
    Occurred.LATE: Text("逾期完成", "done late"),
    Occurred.MISSED: Text("逾期未完成", "missed"),
    Occurred.OPEN: Text("尚在期限内", "not yet due"),
    Occurred.UNKNOWN: Text("无法判断", "can't be said"),
}


@final
@attrs.frozen
class Occasion:
    """
    One day on which something was or is due, and what became of it.

    Args:
        occurred: what became of it.
        due: the last day on which it could be done; unknown, if `None`.
        began: the day of the event that started the term, where one did.
        done: the day on which it was done, or found to be so.
        doubt: why nothing can be said, where nothing can.
    """

    occurred: Occurred
    due: date | None = attrs.field(default=None, kw_only=True)
    began: date | None = attrs.field(default=None, kw_only=True)
    done: date | None = attrs.field(default=None, kw_only=True)
    doubt: Text | None = attrs.field(default=None, kw_only=True)

    @property
    def days_late(self) -> int | None:
        """By how many calendar days it was late; `None` if it was not, or that is not known."""
        if self.occurred is not Occurred.LATE or self.done is None or self.due is None:
            return None
        return (self.done - self.due).days


@final
@attrs.frozen
class Judgement:
    """
    What one *predicate* comes to.

    Args:
        predicate: what was judged.
        truth: true, false, or unknown because a fact is missing.
        facts: of a simple predicate the facts that it took: of a quota its value, and its
            limit where that is a metric; of a ratio its two sides; `None` for what is missing.
        operands: the judgements of the predicates inside it; of a reference, of what the
            standard asks.
        occasions: the days on which it was due, each with what became of it.
    """

    predicate: Predicate
    truth: Truth
    facts: tuple[Fact | None, ...] = ()
    operands: tuple[Judgement, ...] = ()
    occasions: tuple[Occasion, ...] = ()

    @property
    def leaves(self) -> Iterator[Judgement]:
        """The judgements of the simple predicates inside it, in order."""
        if not self.operands:
            yield self
        for operand in self.operands:
            yield from operand.leaves

    @property
    def missing(self) -> Iterator[Observable]:
        """What it would have to know, in order: nothing, where it is decided."""
        if self.truth is not Truth.UNKNOWN:
            return
        if self.operands:
            for operand in self.operands:
                yield from operand.missing
            return
        for of, fact in zip(observables_of(self.predicate), self.facts, strict=False):
            if fact is None:
                yield of

    def __repr__(self) -> str:
        return f"<Judgement {self.truth.name} of {self.predicate}>"


def observables_of(predicate: Predicate) -> tuple[Observable, ...]:
    """What a simple predicate looks up, in the order of its judgement's facts."""
    match predicate:
        case Quota(metric=metric, per=per):
            limit = predicate.bound.limit
            value: Observable = metric if per is None else (metric, per)
            return (value, limit) if isinstance(limit, Metric) else (value,)
        case Ratio(numerator=numerator, denominator=denominator):
            return numerator, denominator
        case Done(metric=metric):
            return (metric,)
        case _:
            return ()


# --- Truth without time: compiled once, for it is asked for every institution ----------------

_T, _U, _F = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE
_COMPARE: Final = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.AT_MOST: operator.le,
    Comparator.ABOVE: operator.gt,
    Comparator.BELOW: operator.lt,
    Comparator.EXACTLY: operator.eq,
}

_Get = Callable[[Key], object]
#: The truth of a predicate, of what looks up a value and the day.
Test = Callable[[Callable[[Key], object], date], Truth]


def compares(value: Fraction | int, bound: Bound, limit: Fraction | int, scale: Fraction | int) -> bool:
    """Whether *value* stands to *limit* × *scale* as *bound* says; exactly."""
    if bound.comparator is Comparator.ABOUT:
        tolerance = Fraction(bound.tolerance if bound.tolerance is not None else 0)
        return abs(value - limit * scale) <= tolerance * scale
    return _COMPARE[bound.comparator](value, limit * scale)


def compiled(predicate: Predicate, links: Links) -> Test:
    """A function that says what `judge` says of *predicate* where no deadline comes in."""
    match predicate:
        case Quota():
            return _compiled_quota(predicate)
        case Ratio():
            return _compiled_ratio(predicate)
        case Done(metric=metric):
            return _compiled_done(metric.slug)
        case ByReference(standard=standard):
            linked = links.get(standard.slug)
            return compiled(linked, links) if linked is not None else _unknown
        case Not(operand=operand):
            inner = compiled(operand, links)
            return lambda get, on: ~inner(get, on)
        case AllOf(operands=operands):
            all_of = [compiled(operand, links) for operand in operands]
            return lambda get, on: conjunction(test(get, on) for test in all_of)
        case AnyOf(operands=operands):
            any_of = [compiled(operand, links) for operand in operands]
            return lambda get, on: disjunction(test(get, on) for test in any_of)
        case _:
            assert_never(predicate)


def _unknown(_get: _Get, _on: date) -> Truth:
    return _U


def _compiled_quota(quota: Quota) -> Test:
    key = key_of(quota.metric if quota.per is None else (quota.metric, quota.per))
    bound, limit = quota.bound, quota.bound.limit
    if isinstance(limit, Metric):
        other = limit.slug
        compare = _COMPARE[bound.comparator]  # about takes no metric

        def against_metric(get: _Get, _on: date) -> Truth:
            value, limit = get(key), get(other)
            if value is None or limit is None:
                return _U
            return _T if compare(value, limit) else _F

        return against_metric
    if bound.comparator is Comparator.ABOUT:

        def about(get: _Get, _on: date) -> Truth:
            value = get(key)
            if value is None:
                return _U
            return Truth.of(compares(value, bound, Fraction(limit), 1))  # type: ignore[arg-type]  # a number's fact is one

        return about
    compare = _COMPARE[bound.comparator]
    number = _plain(limit)

    def against_number(get: _Get, _on: date) -> Truth:
        value = get(key)
        if value is None:
            return _U
        return _T if compare(value, number) else _F

    return against_number


def _compiled_ratio(ratio: Ratio) -> Test:
    above, below, bound = ratio.numerator.slug, ratio.denominator.slug, ratio.bound
    limit = Fraction(ratio.number)
    if bound.comparator is Comparator.ABOUT:

        def about(get: _Get, _on: date) -> Truth:
            value, scale = get(above), get(below)
            if value is None or scale is None:
                return _U
            return Truth.of(compares(value, bound, limit, scale))  # type: ignore[arg-type]  # numbers both

        return about
    compare = _COMPARE[bound.comparator]
    p, q = limit.numerator, limit.denominator

    def crosswise(get: _Get, _on: date) -> Truth:
        value, scale = get(above), get(below)
        if value is None or scale is None:
            return _U
        return _T if compare(value * q, p * scale) else _F  # type: ignore[operator]  # numbers both

    return crosswise


def _compiled_done(key: Key) -> Test:
    def done(get: _Get, on: date) -> Truth:
        value = get(key)
        if value is True:
            return _T
        if value is False:
            return _F
        if value is None:
            return _U
        return Truth.of(_is_done(value, on))

    return done


def _is_done(value: object, on: date) -> bool:
    """Whether what says days or cases says that it was done by the day *on*."""
    match value:
        case date():
            return value <= on
        case tuple():
            if all(isinstance(item, Case) for item in value):
                cases: tuple[Case, ...] = value
                return all(
                    case.done is not None and case.done <= on
                    for case in cases
                    if case.began <= on
                )
            return any(day <= on for day in value)
        case _:
            raise AssertionError(value)


def _plain(limit: object) -> int | Fraction:
    number = Fraction(limit)  # type: ignore[arg-type]  # a bound's limit is exact
    return number.numerator if number.denominator == 1 else number


# --- Judgements, with time --------------------------------------------------------------------


@final
@attrs.frozen
class When:
    """
    The time by which a predicate is judged.

    Args:
        on: the day of the judgement.
        due: when what is judged is due; `None` for what has no deadline.
        since, until: the first and the last day on which a recurring duty can fall due.
    """

    on: date
    due: Deadline | None = None
    since: date = date.min
    until: date = date.max


def judge(predicate: Predicate, facts: Facts, when: When, links: Links) -> Judgement:
    """
    What *predicate* comes to for *facts* on the day, by Kleene's strong logic.

    Facts that say when they were observed count for a deadline only if they can: a figure
    reached by an observation after the last day, and one not reached by an observation
    before it, leave open what was so on that day. An undated fact speaks of the day that counts.
    """
    match predicate:
        case Quota() | Ratio():
            return _judge_number(predicate, facts, when)
        case Done():
            return _judge_done(predicate, facts, when)
        case ByReference(standard=standard):
            linked = links.get(standard.slug)
            if linked is None:
                return Judgement(predicate, _U)
            inner = judge(linked, facts, when, links)
            return Judgement(predicate, inner.truth, (), (inner,))
        case Not(operand=operand):
            inner = judge(operand, facts, when, links)
            return Judgement(predicate, ~inner.truth, (), (inner,))
        case AllOf(operands=operands) | AnyOf(operands=operands):
            inside = tuple([judge(operand, facts, when, links) for operand in operands])
            join = conjunction if isinstance(predicate, AllOf) else disjunction
            return Judgement(predicate, join(each.truth for each in inside), (), inside)
        case _:
            assert_never(predicate)


def _judge_number(leaf: Quota | Ratio, facts: Facts, when: When) -> Judgement:
    by_key, values = facts.by_key, facts.values
    if isinstance(leaf, Ratio):
        above, below = leaf.numerator.slug, leaf.denominator.slug
        used: tuple[Fact | None, ...] = (by_key.get(above), by_key.get(below))
        if None in used:
            return Judgement(leaf, _U, used)
        held = compares(values[above], leaf.bound, Fraction(leaf.number), values[below])  # type: ignore[arg-type]  # numbers both
    else:
        bound, limit = leaf.bound, leaf.bound.limit
        key = leaf.metric.slug if leaf.per is None else f"{leaf.metric.slug}/{leaf.per.value}"
        fact = by_key.get(key)
        if isinstance(limit, Metric):
            used = (fact, by_key.get(limit.slug))
            if None in used:
                return Judgement(leaf, _U, used)
            held = compares(values[key], bound, values[limit.slug], 1)  # type: ignore[arg-type]  # numbers both
        else:
            used = (fact,)
            if fact is None:
                return Judgement(leaf, _U, used)
            held = compares(values[key], bound, Fraction(limit), 1)  # type: ignore[arg-type]  # a number
    truth = _T if held else _F
    if when.due is None:
        return Judgement(leaf, truth, used)
    return _in_time(leaf, truth, used, when)


def _judge_done(leaf: Done, facts: Facts, when: When) -> Judgement:
    fact = facts.by_key.get(leaf.metric.slug)
    if fact is None:
        return Judgement(leaf, _U, (None,))
    value = fact.value
    if isinstance(value, bool):
        return _in_time(leaf, Truth.of(value), (fact,), when)
    if when.due is None or isinstance(when.due, Ongoing):
        return Judgement(leaf, Truth.of(_is_done(value, when.on)), (fact,))
    occasions = tuple(_occasions(value, when))
    return Judgement(leaf, _truth_of(occasions), (fact,), (), occasions)


def _truth_of(occasions: Iterable[Occasion]) -> Truth:
    """Whether all was done in time so far; what is open is not done."""
    seen = {occasion.occurred for occasion in occasions}
    if seen & {Occurred.LATE, Occurred.MISSED}:
        return _F
    if Occurred.UNKNOWN in seen:
        return _U
    return _F if Occurred.OPEN in seen else _T


_LATER: Final = Text(
    "观测日在期限之后,不能确定期限当日是否已达到",
    "observed after it fell due: whether it was so by then is not known",
)
_EARLIER: Final = Text(
    "观测日在期限之前,此后是否达到不得而知",
    "observed before it fell due: what became of it since is not known",
)
_NO_EVENT: Final = Text("未填写起算日", "the day that started the term is not given")


def _in_time(leaf: Leaf, truth: Truth, used: tuple[Fact | None, ...], when: When) -> Judgement:
    """The judgement on a state of things, which holds or does not: when was that seen?"""
    counts = _day_that_counts(when)
    if counts is None or when.on <= counts:
        return Judgement(leaf, truth, used)
    seen = [f.observed for f in used if f is not None and f.observed is not None]
    if not seen:
        return Judgement(leaf, truth, used)
    if truth is _T and max(seen) > counts:
        doubt = Occasion(Occurred.UNKNOWN, due=counts, done=max(seen), doubt=_LATER)
    elif truth is _F and min(seen) < counts:
        doubt = Occasion(Occurred.UNKNOWN, due=counts, doubt=_EARLIER)
    else:
        return Judgement(leaf, truth, used)
    return Judgement(leaf, _U, used, (), (doubt,))


def _day_that_counts(when: When) -> date | None:
    """The last day, of those that have come, by which a state of things had to be reached."""
    match when.due:
        case By(on=on):
            return on.last
        case ByEach(days=days):
            passed = [day.last for day in days if day.last < when.on]
            return passed[-1] if passed else days[0].last
        case Window(end=PartialDate() as end):
            return end.last
        case _:
            return None


def _occasions(value: object, when: When) -> Iterator[Occasion]:
    """The days on which something was due, set against the days or cases of *value*."""
    on, due = when.on, when.due
    if isinstance(due, Within):
        yield from _of_cases(value, due, on)
        return
    days = sorted(day for day in _days(value) if day <= on)
    match due:
        case By(on=last):
            yield _single(days, date.min, last.last, on)
        case Window(start=start, end=end):
            first = start.first if start is not None else date.min
            yield _single(days, first, end.last if end is not None else None, on)
        case ByEach(days=each):
            yield from _set_against(days, [day.last for day in each], on)
        case Recurring():
            end = min(on, when.until)
            # The next one that is open is shown too, if there was none yet.
            yield from _set_against(days, list(_falling(due, when.since, end)), on)
        case None | Ongoing():
            raise AssertionError(due)
        case _:
            assert_never(due)


def _falling(due: Recurring, since: date, until: date) -> Iterator[date]:
    return due.between(since, until) if since <= until else iter(())


def _days(value: object) -> Iterator[date]:
    match value:
        case date():
            yield value
        case tuple():
            for item in value:
                if isinstance(item, date):
                    yield item
                elif isinstance(item, Case) and item.done is not None:
                    yield item.done
        case _:
            raise AssertionError(value)


def _single(days: list[date], first: date, last: date | None, on: date) -> Occasion:
    """What is due once: the first of the *days* that is not before it could be done counts."""
    done = next((day for day in days if day >= first), None)
    if done is not None:
        late = last is not None and done > last
        return Occasion(Occurred.LATE if late else Occurred.DONE, due=last, done=done)
    passed = last is not None and on > last
    return Occasion(Occurred.MISSED if passed else Occurred.OPEN, due=last)


def _set_against(days: list[date], dues: list[date], on: date) -> Iterator[Occasion]:
    """
    Each day due with the last day on which it was done since the one before; else what it is.

    A report a day late stands for the next one, if for any: the one that it missed is missed.
    """
    before = date.min
    for due in dues:
        done = next((day for day in reversed(days) if before < day <= due), None)
        if done is not None:
            yield Occasion(Occurred.DONE, due=due, done=done)
        elif on <= due:
            yield Occasion(Occurred.OPEN, due=due)
        else:
            yield Occasion(Occurred.MISSED, due=due)
        before = due


def _of_cases(value: object, due: Within, on: date) -> Iterator[Occasion]:
    cases: tuple[object, ...] = value if isinstance(value, tuple) else (value,)
    for case in cases:
        if not isinstance(case, Case):
            done = case if isinstance(case, date) else None
            yield Occasion(Occurred.UNKNOWN, done=done, doubt=_NO_EVENT)
            continue
        if case.began > on:
            continue
        done = case.done if case.done is not None and case.done <= on else None
        last = last_day(due, case.began)
        if isinstance(last, Text):
            yield Occasion(Occurred.UNKNOWN, began=case.began, done=done, doubt=last)
            continue
        if done is not None:
            occurred = Occurred.DONE if done <= last else Occurred.LATE
        else:
            occurred = Occurred.OPEN if on <= last else Occurred.MISSED
        yield Occasion(occurred, due=last, began=case.began, done=done)


def missed(judgement: Judgement) -> bool:
    """Whether something of it is lost for good: done late, or not done when it was due."""
    lost = (Occurred.LATE, Occurred.MISSED)
    occasions = itertools.chain.from_iterable(leaf.occasions for leaf in judgement.leaves)
    return any(occasion.occurred in lost for occasion in occasions)
