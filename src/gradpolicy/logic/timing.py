"""Which of two deadlines, and which of two periods, is the stricter; relative to the cohort."""

from __future__ import annotations

from datetime import date
from typing import assert_never

import attrs

from gradpolicy.logic.verdict import Verdict
from gradpolicy.model import (
    By,
    ByEach,
    Deadline,
    Ongoing,
    PartialDate,
    Recurring,
    Rule,
    Span,
    Window,
    Within,
)

__all__ = ["judge_deadlines", "judge_periods", "keeps", "shifted"]


def judge_deadlines(old: Deadline | None, new: Deadline | None, years: int = 0) -> Verdict:
    """The verdict on a deadline; *years* is how many the new cohort comes after the old."""
    moved = shifted(new, -years)
    return Verdict.of(new_covers_old=keeps(moved, old), old_covers_new=keeps(old, moved))


def judge_periods(old: Window | None, new: Window | None, years: int = 0) -> Verdict:
    """The verdict on the stretch of time for which something holds: a longer one is stronger."""
    moved = _window(new, -years) if new is not None else None
    return Verdict.of(new_covers_old=_covers(moved, old), old_covers_new=_covers(old, moved))


def shifted(deadline: Deadline | None, years: int) -> Deadline | None:
    """The same deadline for the cohort *years* later; what names no year stays as it is."""
    match deadline:
        case By(on=on):
            return By(on.shifted(years))
        case ByEach(days=days):
            return ByEach(tuple(day.shifted(years) for day in days))
        case Window():
            return _window(deadline, years)
        case None | Recurring() | Within() | Ongoing():
            return deadline
        case _:
            assert_never(deadline)


def _window(window: Window, years: int) -> Window:
    return Window(*(end and end.shifted(years) for end in (window.start, window.end)))


def keeps(a: Deadline | None, b: Deadline | None) -> bool:
    """Whether whoever keeps deadline *a* keeps *b* too; no deadline is kept by all."""
    if b is None or a == b:
        return True
    match a, b:
        case ((By() | Window()), (By() | Window())):
            return _first(a) >= _first(b) and _last(a) <= _last(b)
        case ByEach(days=days), By(on=on):
            return days[0].last <= on.last
        case ByEach(days=days), ByEach(days=others):
            return {day.last for day in others} <= {day.last for day in days}
        case Recurring(rules=rules), Recurring(rules=others):
            return all(any(_falls_whenever(rule, other) for rule in rules) for other in others)
        case Within(), Within():
            return a.after == b.after and _most_days(a) <= _fewest_days(b)
        case _:
            return False


def _first(deadline: By | Window) -> date:
    start = deadline.start if isinstance(deadline, Window) else None
    return start.first if start is not None else date.min


def _last(deadline: By | Window) -> date:
    end: PartialDate | None = deadline.end if isinstance(deadline, Window) else deadline.on
    return end.last if end is not None else date.max


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


# The fewest and the most calendar days in a span; working days can stretch over any holiday.
_DAYS = {Span.DAY: (1, 1), Span.WEEK: (7, 7), Span.MONTH: (28, 31), Span.YEAR: (365, 366)}


def _fewest_days(term: Within) -> int:
    return term.amount * _DAYS.get(term.span, (1, 1))[0]


def _most_days(term: Within) -> float:
    if term.span is Span.WORKING_DAY:
        return float("inf")
    return term.amount * _DAYS[term.span][1]


def _covers(a: Window | None, b: Window | None) -> bool:
    """Whether period *a* includes *b*; `None` is the whole time of the notice."""
    if a is None:
        return True
    return b is not None and _first(a) <= _first(b) and _last(a) >= _last(b)
