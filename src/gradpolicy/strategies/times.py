"""Dates and deadlines."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Sequence

from hypothesis import strategies as st

from gradpolicy.model import (
    By,
    ByEach,
    Deadline,
    Event,
    Frequency,
    MonthPart,
    Ongoing,
    PartialDate,
    Recurring,
    Rule,
    Span,
    Weekday,
    Window,
    Within,
)
from gradpolicy.strategies.drawing import Strategy
from gradpolicy.strategies.terms import events

__all__ = ["deadlines", "partial_dates", "rules", "windows"]


@st.composite
def partial_dates(draw: st.DrawFn, *, min_year: int = 1949, max_year: int = 2200) -> PartialDate:
    """`PartialDate` of every precision, in the years from *min_year* to *max_year*."""
    year = draw(st.integers(min_year, max_year))
    form = draw(st.sampled_from(("day", "month", "part", "year")))
    if form == "year":
        return PartialDate(year)
    month = draw(st.integers(1, 12))
    if form == "month":
        return PartialDate(year, month)
    if form == "part":
        return PartialDate(year, month, part=draw(st.sampled_from(MonthPart)))
    last = calendar.monthrange(year, month)[1]
    # The ends of a month are where the mistakes are.
    return PartialDate(year, month, draw(st.integers(1, last) | st.sampled_from((1, last))))


@st.composite
def windows(draw: st.DrawFn, *, min_year: int = 1949, max_year: int = 2200) -> Window:
    """`Window`, with an open end or with none."""
    days = partial_dates(min_year=min_year, max_year=max_year)
    a = draw(days)
    form = draw(st.sampled_from(("start", "end", "both")))
    if form != "both":
        return Window(a) if form == "start" else Window(None, a)
    b = draw(days)
    return Window(a, b) if a.first <= b.last else Window(b, a)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """`Rule` of every frequency, with the limits that RFC 5545 allows it."""
    frequency = draw(st.sampled_from(Frequency))
    named = st.lists(st.integers(1, 12), max_size=4, unique=True).map(sorted)
    months = st.just([*range(1, 13)]) | st.just([11, 12, 1, 2]) | named
    days = st.lists(st.integers(1, 31) | st.just(-1), max_size=3, unique=True)
    weekdays = st.lists(st.sampled_from(Weekday), max_size=3, unique=True)
    by_month, by_day, by_weekday = draw(months), draw(days), draw(weekdays)
    if frequency is Frequency.WEEKLY:
        by_day = []
        by_weekday = by_weekday or [draw(st.sampled_from(Weekday))]
    if frequency is Frequency.MONTHLY and not by_weekday:
        by_day = by_day or [draw(st.integers(1, 31))]
    if frequency is Frequency.YEARLY:
        by_month = by_month or [draw(st.integers(1, 12))]
        by_day = by_day or [draw(st.integers(1, 31))]
    return Rule(
        frequency,
        months=tuple(by_month),
        month_days=tuple(by_day),
        weekdays=tuple(by_weekday),
    )


_DEADLINES: tuple[type[Deadline], ...] = (By, ByEach, Recurring, Within, Window, Ongoing)


def deadlines(
    *,
    forms: Collection[type[Deadline]] = _DEADLINES,
    min_year: int = 1949,
    max_year: int = 2200,
    after: Sequence[Event] | None = None,
) -> Strategy[Deadline]:
    """`Deadline` in some of its six *forms*; *after* limits the events that start a term."""
    ordered = tuple(form for form in _DEADLINES if form in forms)
    return _deadlines(ordered, min_year, max_year, after)


@st.composite
def _deadlines(
    draw: st.DrawFn,
    forms: Sequence[type[Deadline]],
    min_year: int,
    max_year: int,
    after: Sequence[Event] | None,
) -> Deadline:
    form = draw(st.sampled_from(forms))
    days = partial_dates(min_year=min_year, max_year=max_year)
    if form is By:
        return By(draw(days))
    if form is ByEach:
        several = st.lists(days, min_size=2, max_size=4, unique_by=lambda day: day.last)
        return ByEach(tuple(sorted(draw(several), key=lambda day: day.last)))
    if form is Recurring:
        return Recurring(tuple(draw(st.lists(rules(), min_size=1, max_size=2, unique=True))))
    if form is Within:
        event = draw(st.sampled_from(after) if after else events())
        return Within(draw(st.integers(1, 60)), draw(st.sampled_from(Span)), event)
    if form is Window:
        return draw(windows(min_year=min_year, max_year=max_year))
    return Ongoing()
