"""The least that was done in any day, week, month, quarter or year of a stretch of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, final

import attrs

from gradpolicy.model import InvalidValue, Period

__all__ = ["Least", "least_per"]

_MONTHS: Final = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}


@final
@attrs.frozen
class Least:
    """
    The least number in any of some periods, and the first period in which it is that.

    Args:
        count: the number.
        start: the first day of the first period that has no more.
        end: its last day.
        periods: how many there were.
        short: how many of them have no more than that.
    """

    count: int
    start: date
    end: date
    periods: int
    short: int


def least_per(days: Iterable[date], period: Period, start: date, end: date) -> Least | None:
    """
    The least number of *days* that fall into any *period* from *start* to *end*.

    Only a period that lies wholly inside counts: in March to June 2023 the first week is that
    of Monday 6 March, for the one before begins in February. A week runs from Monday to
    Sunday, months, quarters and years as in the calendar.

    >>> march = [date(2023, 3, 7), date(2023, 3, 8), date(2023, 3, 15)]
    >>> least = least_per(march, Period.WEEK, date(2023, 3, 1), date(2023, 3, 31))
    >>> least.count, str(least.start), least.periods
    (0, '2023-03-20', 3)

    Args:
        days: one for each time; the same day twice counts twice.
        period: a day, week, month, quarter or year.
        start: the first day.
        end: the last day, itself included.

    Returns:
        `None` if no period lies wholly inside.

    Raises:
        InvalidValue: for a term: the calendar doesn't say when it begins.
    """
    periods = list(_periods(period, start, end))
    if not periods:
        return None
    held = Counter(_start_of(day, period) for day in days if start <= day <= end)
    count = min(held[first] for first, _ in periods)
    short = [each for each in periods if held[each[0]] == count]
    return Least(count, *short[0], periods=len(periods), short=len(short))


def _periods(period: Period, start: date, end: date) -> Iterator[tuple[date, date]]:
    first = _start_of(start, period)
    if first < start:
        first = _next(first, period)
    while first <= end:
        after = _next(first, period)
        last = after - timedelta(days=1)
        if last <= end:
            yield first, last
        first = after


def _start_of(day: date, period: Period) -> date:
    match period:
        case Period.DAY:
            return day
        case Period.WEEK:
            return day - timedelta(days=day.weekday())
        case Period.MONTH | Period.QUARTER | Period.YEAR:
            months = _MONTHS[period]
            return date(day.year, (day.month - 1) // months * months + 1, 1)
        case _:
            raise InvalidValue("least_per", "period", period, "a period of the calendar")


def _next(first: date, period: Period) -> date:
    match period:
        case Period.DAY:
            return first + timedelta(days=1)
        case Period.WEEK:
            return first + timedelta(weeks=1)
        case _:
            month = first.month - 1 + _MONTHS[period]
            return date(first.year + month // 12, month % 12 + 1, 1)
