"""Which of two deadlines, and which of two periods, is the stricter; relative to the cohort."""

from __future__ import annotations

import math
from datetime import date
from typing import NamedTuple, assert_never, final

from gradpolicy.logic.verdict import Verdict
from gradpolicy.model import (
    By,
    ByEach,
    Deadline,
    Ongoing,
    Recurring,
    Rule,
    Span,
    Window,
    Within,
)

__all__ = ["covers", "judge_deadlines", "judge_periods", "keeps", "shifted"]


def judge_deadlines(old: Deadline | None, new: Deadline | None, years: int = 0) -> Verdict:
    """The verdict on a deadline; *years* is how many the new cohort comes after the old."""
    return Verdict.of(new_covers_old=keeps(new, old, years), old_covers_new=keeps(old, new, -years))


def judge_periods(old: Window | None, new: Window | None, years: int = 0) -> Verdict:
    """The verdict on the stretch of time for which something holds: a longer one is stronger."""
    return Verdict.of(
        new_covers_old=covers(new, old, years), old_covers_new=covers(old, new, -years)
    )


def shifted(deadline: Deadline | None, years: int) -> Deadline | None:
    """The same deadline for the cohort *years* later; what names no year stays as it is."""
    match deadline:
        case By(on=on):
            return By(on.shifted(years))
        case ByEach(days=days):
            # Of the 28th and the 29th of February one is left in most years.
            moved = {later.last: later for later in (day.shifted(years) for day in days)}
            first, *others = moved.values()
            return ByEach((first, *others)) if others else By(first)
        case Window(start=start, end=end):
            return Window(start and start.shifted(years), end and end.shifted(years))
        case None | Recurring() | Within() | Ongoing():
            return deadline
        case _:
            assert_never(deadline)


def keeps(a: Deadline | None, b: Deadline | None, years: int = 0) -> bool:
    """
    Whether whoever keeps deadline *a* keeps *b* too; no deadline is kept by all.

    *years* is how many the cohort of *a* comes after that of *b*.
    """
    if b is None:
        return True
    match a, b:
        case ((By() | ByEach() | Window()), (By() | Window())):
            ours, theirs = _Days.of(a, years, years), _Days.of(b, 0, years)
            return ours.start >= theirs.start and min(ours.ends) <= min(theirs.ends)
        case ((By() | ByEach() | Window()), ByEach()):
            return _Days.of(b, 0, years).ends <= _Days.of(a, years, years).ends
        case Recurring(rules=rules), Recurring(rules=others):
            return all(any(_falls_whenever(rule, other) for rule in rules) for other in others)
        case Within(), Within():
            return a.after == b.after and _ends_within(a, b)
        case _:
            return a == b


# Year, month, day: not a date, for what is moved to another year need not be one.
_Day = tuple[float, int, int]
_EVER: _Day = (-math.inf, 0, 0)
_NEVER: _Day = (math.inf, 0, 0)


@final
class _Days(NamedTuple):
    """From when on, and by which day or days, something is due."""

    start: _Day
    ends: frozenset[_Day]

    @classmethod
    def of(cls, deadline: By | ByEach | Window, back: int, apart: int) -> _Days:
        """
        Those of *deadline*, moved *back* so many years.

        Between cohorts that are *apart* the 29th of February counts as the 28th, which
        every year has.
        """

        def day(when: date) -> _Day:
            latest = 28 if apart and when.month == 2 else 31
            return when.year - back, when.month, min(when.day, latest)

        match deadline:
            case By(on=on):
                return cls(_EVER, frozenset([day(on.last)]))
            case ByEach(days=days):
                return cls(_EVER, frozenset(day(each.last) for each in days))
            case Window(start=start, end=end):
                first = day(start.first) if start is not None else _EVER
                return cls(first, frozenset([day(end.last) if end is not None else _NEVER]))
            case _:
                assert_never(deadline)


def _falls_whenever(a: Rule, b: Rule) -> bool:
    """Whether rule *a* falls on every day on which *b* falls; a rule that names no limit has none."""
    return all(
        not wide or (bool(narrow) and set(narrow) <= set(wide))
        for wide, narrow in (
            (a.months, b.months),
            (a.month_days, b.month_days),
            (a.weekdays, b.weekdays),
        )
    )


def _ends_within(a: Within, b: Within) -> bool:
    """Whether the term of *a* never ends after that of *b*, on whatever day they start."""
    if _is_working(a) is _is_working(b) and _is_monthly(a) is _is_monthly(b):
        return a.amount * _SIZES[a.span] <= b.amount * _SIZES[b.span]
    return _calendar_days(a)[1] <= _calendar_days(b)[0]


# In days or months; a working day has no fixed number of either.
_SIZES = {Span.DAY: 1, Span.WORKING_DAY: 1, Span.WEEK: 7, Span.MONTH: 1, Span.YEAR: 12}


def _is_working(term: Within) -> bool:
    return term.span is Span.WORKING_DAY


def _is_monthly(term: Within) -> bool:
    return term.span in (Span.MONTH, Span.YEAR)


def _calendar_days(term: Within) -> tuple[int, float]:
    """At least and at most how many calendar days; working days stretch over any holiday."""
    amount = term.amount * _SIZES[term.span]
    if _is_monthly(term):
        years, months = divmod(amount, 12)
        return 365 * years + 28 * months, 366 * years + 31 * months
    return amount, math.inf if _is_working(term) else amount


def covers(a: Window | None, b: Window | None, years: int) -> bool:
    """
    Whether period *a* includes *b*; `None` is the whole time of the notice.

    *years* is how many the cohort of *a* comes after that of *b*.
    """
    if a is None:
        return True
    if b is None:
        return False
    ours, theirs = _Days.of(a, years, years), _Days.of(b, 0, years)
    return ours.start <= theirs.start and min(ours.ends) >= min(theirs.ends)
