"""
A second evaluator of how an institution stands, written apart from the package's own.

It is slow and plain, so that it can be read against the docstrings of
`gradpolicy.compliance`: a predicate is asked whether it is *wanted* true or false, numbers
are fractions, days are counted one by one, and `None` is unknown. It looks into no module of
that package: of facts it takes what they hold, and a status is its name.

Where nothing is said of time, what is asked is asked of the day itself. Where there is a
deadline, each simple predicate is asked by the day that counts for it, and what is short of
it may still come as long as none of that is lost.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from chinese_calendar.constants import holidays, workdays

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Comparator,
    Done,
    Metric,
    Not,
    Notice,
    Ongoing,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Span,
    Window,
    Within,
)
from gradpolicy.vocabulary.links import LINKS

ONE_DAY = timedelta(days=1)
#: A rule that has not come round in nine years never does: the 29th of February has.
LONGEST_WAIT = 9 * 366


def statuses(notice: Notice, facts: Iterable[Any], on: date, addressee: Addressee) -> list[str]:
    """The status of each provision of *notice* that addresses it, in the order of the text."""
    known = {fact.key: fact for fact in facts if fact.observed is None or fact.observed <= on}
    return [
        status(notice, measure.due, norm, known, on)
        for measure, norm in notice.provisions
        if isinstance(norm, Provision) and addressee.is_within(norm.addressee)
    ]


def status(
    notice: Notice, due_of_measure: Any, provision: Provision, known: dict[str, Any], on: date
) -> str:
    """The status of one *provision* on the day, of what is *known* by key."""
    due = due_of_measure if provision.due is None else provision.due
    if isinstance(due, Ongoing):
        due = None
    at_once = Judge(known, on, None, notice)
    in_time = Judge(known, on, due, notice, provision.period)
    met = in_time.holds(provision.requires)
    applies = True if provision.when is None else at_once.holds(provision.when)
    if applies is False:
        return "not_applicable"
    if met is True:
        return "met"
    if met is None or applies is None:
        return "unknown"
    period = provision.period
    not_begun = period is not None and period.start is not None and on < period.start.first
    return "pending" if not_begun or in_time.may_come(provision.requires) else "unmet"


class Judge:
    """Says whether predicates hold of what is *known* on the day, and whether they still may."""

    def __init__(
        self,
        known: dict[str, Any],
        on: date,
        due: Any,
        notice: Notice,
        period: Window | None = None,
    ) -> None:
        self.known = known
        self.on = on
        self.due = due
        self.notice = notice
        self.period = period

    # --- What holds

    def holds(self, predicate: Predicate, wanted: bool = True) -> bool | None:
        """Whether *predicate* is as *wanted*; `None` where that is not known."""
        match predicate:
            case Not(operand=operand):
                return self.holds(operand, not wanted)
            case AllOf(operands=operands) | AnyOf(operands=operands):
                each = [self.holds(operand, wanted) for operand in operands]
                needs_all = isinstance(predicate, AllOf) is wanted
                if needs_all:
                    return False if False in each else (None if None in each else True)
                return True if True in each else (None if None in each else False)
            case ByReference(standard=standard):
                asked = said_of(standard.slug, self.notice)
                return None if asked is None else self.holds(asked, wanted)
            case Quota() | Ratio():
                return self._state(self._number(predicate), self._used(predicate), wanted)
            case Done():
                return self._done(predicate, wanted)

    def _used(self, leaf: Quota | Ratio) -> list[Any]:
        if isinstance(leaf, Ratio):
            return [self.known.get(leaf.numerator.slug), self.known.get(leaf.denominator.slug)]
        limit = leaf.bound.limit
        key = leaf.metric.slug if leaf.per is None else f"{leaf.metric.slug}/{leaf.per.value}"
        other = [self.known.get(limit.slug)] if isinstance(limit, Metric) else []
        return [self.known.get(key), *other]

    def _number(self, leaf: Quota | Ratio) -> bool | None:
        """Whether a bound is kept by the figures as they are."""
        used = self._used(leaf)
        if None in used:
            return None
        bound = leaf.bound
        value = Fraction(used[0].value)
        if isinstance(leaf, Ratio):
            unit = Fraction(used[1].value)
            end = Fraction(leaf.number) * unit
        else:
            unit = Fraction(1)
            end = Fraction(used[1].value if isinstance(bound.limit, Metric) else bound.limit)
        match bound.comparator:
            case Comparator.AT_LEAST:
                return not value < end
            case Comparator.AT_MOST:
                return not value > end
            case Comparator.ABOVE:
                return value > end
            case Comparator.BELOW:
                return value < end
            case Comparator.EXACTLY:
                return value - end == 0
            case Comparator.ABOUT:
                slack = Fraction(bound.tolerance or 0) * unit
                return end - slack <= value <= end + slack

    def _state(self, held: bool | None, used: list[Any], wanted: bool) -> bool | None:
        """Whether a state of things was as *wanted* on the day that counts."""
        if held is None:
            return None
        reached = held is wanted
        counts = self._day_that_counts()
        seen = [fact.observed for fact in used if fact.observed is not None]
        if not seen:
            return reached
        if counts is not None and self.on > counts:
            if reached and max(seen) > counts:
                return None
            if not reached and min(seen) < counts:
                return None
        # What has to last through a period was not seen to until it had ended.
        ends = self.period is not None and self.period.end is not None
        if ends and reached and min(seen) < self.period.end.last < self.on:
            return None
        return reached

    def _day_that_counts(self) -> date | None:
        match self.due:
            case By(on=day):
                return day.last
            case Window(end=end):
                return None if end is None else end.last
            case ByEach(days=days):
                passed = [day.last for day in days if day.last < self.on]
                return max(passed) if passed else days[0].last
            case _:
                return None

    def _done(self, leaf: Done, wanted: bool) -> bool | None:
        fact = self.known.get(leaf.metric.slug)
        if fact is None:
            return None
        if isinstance(fact.value, bool):
            return self._state(fact.value, [fact], wanted)
        if not wanted:
            # What must not be has no day by which to be done: only a time when it must not be.
            return not ever_done(during(fact.value, self.period), self.on)
        if self.due is None:
            return ever_done(fact.value, self.on)
        became = self._became(fact)
        if "lost" in became:
            return False
        if "unknown" in became:
            return None
        return "open" not in became

    # --- What became of what was due

    def _became(self, fact: Any) -> set[str]:
        """What became of each day on which it was due: done, open, lost or unknown."""
        seen, days = fact.observed, days_of(fact.value, self.on)
        match self.due:
            case Within():
                return set(self._of_cases(fact.value, seen))
            case By(on=last):
                return {self._once(days, None, last.last, seen)}
            case Window(start=start, end=end):
                first = None if start is None else start.first
                return {self._once(days, first, None if end is None else end.last, seen)}
            case ByEach(days=each):
                return set(self._again(days, None, [day.last for day in each], seen))
            case Recurring():
                since, until = season(self.notice)
                dues = list(falling(self.due, since, min(self.on, until)))
                before = before_season(self.due, since)
                if not dues:
                    # None was due yet: the next one is open, unless it was done already.
                    ahead = next(falling(self.due, max(since, self.on), until), None)
                    dues = [] if ahead is None else [ahead]
                return set(self._again(days, before, dues, seen))
            case _:
                raise AssertionError(self.due)

    def _not_done(self, due: date | None, seen: date | None) -> str:
        """What becomes of what was not done, as far as it was *seen*."""
        if due is None or self.on <= due:
            return "open"
        return "unknown" if seen is not None and seen < due else "lost"

    def _once(
        self, days: list[date], first: date | None, last: date | None, seen: date | None
    ) -> str:
        in_question = [day for day in days if first is None or day >= first]
        if in_question:
            return "done" if last is None or min(in_question) <= last else "lost"
        return self._not_done(last, seen)

    def _again(
        self, days: list[date], before: date | None, dues: list[date], seen: date | None
    ) -> Iterator[str]:
        for due in dues:
            done = any(day <= due and (before is None or day > before) for day in days)
            yield "done" if done else self._not_done(due, seen)
            before = due

    def _of_cases(self, value: Any, seen: date | None) -> Iterator[str]:
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, date):
                yield "unknown"
                continue
            if item.began > self.on:
                continue
            last = end_of_term(self.due, item.began)
            if last is None:
                yield "unknown"
            elif item.done is not None and item.done <= self.on:
                yield "done" if item.done <= last else "lost"
            else:
                yield self._not_done(last, seen)

    # --- What may still come

    def may_come(self, predicate: Predicate, wanted: bool = True) -> bool:
        """Whether *predicate* is as *wanted*, may be for all that is known, or may still be in time."""
        if self.holds(predicate, wanted) is not False:
            return True
        match predicate:
            case Not(operand=operand):
                return self.may_come(operand, not wanted)
            case AllOf(operands=operands) | AnyOf(operands=operands):
                each = [self.may_come(operand, wanted) for operand in operands]
                return all(each) if isinstance(predicate, AllOf) is wanted else any(each)
            case ByReference(standard=standard):
                asked = said_of(standard.slug, self.notice)
                return asked is not None and self.may_come(asked, wanted)
            case Done(metric=metric):
                fact = self.known[metric.slug]
                if isinstance(fact.value, bool) or self.due is None or not wanted:
                    return self._state_may_come()
                return "lost" not in self._became(fact)
            case Quota() | Ratio():
                return self._state_may_come()

    def _state_may_come(self) -> bool:
        """Whether the first day on which a state of things is asked for has not passed."""
        match self.due:
            case By(on=day):
                return self.on <= day.last
            case Window(start=start, end=None):
                return start is not None and self.on < start.first
            case Window(end=end):
                return end is not None and self.on <= end.last
            case ByEach(days=days):
                return self.on <= days[0].last
            case Recurring():
                first = next(falling(self.due, *season(self.notice)), None)
                return first is None or self.on <= first
            case _:
                return False


# --- Days


def ever_done(value: Any, on: date) -> bool:
    """Whether what says days or cases says that it was done by the day *on*."""
    if isinstance(value, date):
        return value <= on
    if value and all(isinstance(item, date) for item in value):
        return any(day <= on for day in value)
    begun = [case for case in value if case.began <= on]
    return bool(value) and all(case.done is not None and case.done <= on for case in begun)


def during(value: Any, period: Window | None) -> Any:
    """Of the days that *value* says those in the *period*; all else as it is."""
    days = (value,) if isinstance(value, date) else value
    if period is None or not all(isinstance(day, date) for day in days):
        return value
    first = date.min if period.start is None else period.start.first
    last = date.max if period.end is None else period.end.last
    return tuple(day for day in days if first <= day <= last)


def days_of(value: Any, on: date) -> list[date]:
    """The days up to *on* on which it was done."""
    items = value if isinstance(value, tuple) else (value,)
    days = [item if isinstance(item, date) else item.done for item in items]
    return [day for day in days if day is not None and day <= on]


def season(notice: Notice) -> tuple[date, date]:
    """The first and the last day on which what recurs can fall due under *notice*."""
    force = notice.in_force
    if force is not None and force.start is not None:
        since = force.start.first
    elif notice.issued is not None:
        since = notice.issued.first
    else:
        since = date(notice.cohort - 1, 9, 1)
    if force is not None and force.end is not None:
        return since, force.end.last
    return since, date(notice.cohort, 12, 31)


def falling(due: Recurring, since: date, until: date) -> Iterator[date]:
    """The days from *since* to *until* on which it falls due."""
    day = since
    while day <= until:
        if any(falls(rule, day) for rule in due.rules):
            yield day
        day += ONE_DAY


def before_season(due: Recurring, since: date) -> date | None:
    """The last day before *since* on which it fell due, under the notice before."""
    day = since
    for _ in range(LONGEST_WAIT):
        day -= ONE_DAY
        if any(falls(rule, day) for rule in due.rules):
            return day
    return None


def falls(rule: Any, day: date) -> bool:
    """Whether *rule* falls on that *day*: every part that it has must."""
    is_last = (day + ONE_DAY).month != day.month
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day.weekday()]
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and day.day not in rule.month_days:
        return is_last and -1 in rule.month_days and rule_week(rule, weekday)
    return rule_week(rule, weekday)


def rule_week(rule: Any, weekday: str) -> bool:
    """Whether *rule* may fall on that day of the week."""
    return not rule.weekdays or weekday in [day.value for day in rule.weekdays]


def end_of_term(due: Within, began: date) -> date | None:
    """The last day of a term that *began* that day; `None` where no calendar covers it."""
    match due.span:
        case Span.DAY:
            return began + due.amount * ONE_DAY
        case Span.WEEK:
            return began + 7 * due.amount * ONE_DAY
        case Span.MONTH:
            return months_later(began, due.amount)
        case Span.YEAR:
            return months_later(began, 12 * due.amount)
        case Span.WORKING_DAY:
            day, counted = began, 0
            while counted < due.amount:
                day += ONE_DAY
                if not min(holidays).year <= day.year <= max(holidays).year:
                    return None
                counted += day in workdays or (day.weekday() < 5 and day not in holidays)
            return day


def months_later(day: date, months: int) -> date:
    """The day of the same number so many *months* later, or else the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


# --- What the notice itself says that a standard asks


def said_of(standard: str, notice: Notice) -> Predicate | None:
    """What the provisions ask, all of them, that *notice* itself explains a *standard* with."""
    asked: list[Predicate] = []
    for slug, name in LINKS.get(standard, ()):
        if slug != notice.slug or name not in notice:
            continue
        norm = notice[name]
        if not isinstance(norm, Provision) or names(norm.requires, standard):
            continue
        once = norm.requires if norm.when is None else AnyOf(Not(norm.when), norm.requires)
        asked += [once] if once not in asked else []
    if not asked:
        return None
    return asked[0] if len(asked) == 1 else AllOf(*asked)


def names(predicate: Predicate, standard: str) -> bool:
    """Whether *predicate* speaks of the *standard*."""
    match predicate:
        case ByReference():
            return predicate.standard.slug == standard
        case Not(operand=operand):
            return names(operand, standard)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            return any(names(operand, standard) for operand in operands)
        case _:
            return False
