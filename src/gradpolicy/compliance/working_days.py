"""Working days in China: from a maintained calendar, and unknown where that has no year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, assert_never

from dateutil.relativedelta import relativedelta

from gradpolicy.model import Span, Text, Within

__all__ = ["last_day", "working_days_after"]

NO_CALENDAR: Final = Text(
    "未安装工作日历:pip install 'gradpolicy[calendar]'",
    "the calendar of working days needs the extra: pip install 'gradpolicy[calendar]'",
)


def _uncovered(year: int) -> Text:
    return Text(
        f"工作日历尚无{year}年的放假安排", f"the calendar of working days does not cover {year}"
    )


def working_days_after(day: date, amount: int) -> date | Text:
    """
    The *amount*-th working day after *day*, or why it can't be said.

    Source: the yearly circulars of the General Office of the State Council on public
    holidays, as the package chinesecalendar has them; the day itself does not count (Civil
    Code of China, article 201).

    >>> working_days_after(date(2024, 4, 30), 5)  # over the holiday of 1 May, 2024
    datetime.date(2024, 5, 10)
    >>> print(working_days_after(date(2100, 1, 4), 5))
    the calendar of working days does not cover 2100
    """
    is_workday = _calendar()
    if is_workday is None:
        return NO_CALENDAR
    left = amount
    while left:
        day += timedelta(days=1)
        try:
            left -= is_workday(day)
        except NotImplementedError:
            return _uncovered(day.year)
    return day


def _calendar() -> Callable[[date], bool] | None:
    try:
        from chinese_calendar import is_workday
    except ImportError:
        return None
    known: Callable[[date], bool] = is_workday
    return known


def last_day(within: Within, began: date) -> date | Text:
    """
    The last day of a term that an event started on the day *began*, or why it can't be said.

    Source: Civil Code of China, articles 201 and 202: the first day does not count, and a
    term of months or years ends on the day of the same number, or else on the month's last.
    A term that is not of working days is not stretched over the holiday on which it ends: none
    of the notices says so, and who keeps to the earlier day is on time either way.

    >>> from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED
    >>> last_day(Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED), date(2024, 6, 3))
    datetime.date(2024, 6, 11)
    """
    amount = within.amount
    if within.span is Span.WORKING_DAY:
        return working_days_after(began, amount)
    try:
        return began + _length(within.span, amount)
    except (OverflowError, ValueError):
        return Text("期限超出历法所能表示的范围", "the term ends later than the calendar goes")


def _length(span: Span, amount: int) -> timedelta | relativedelta:
    match span:
        case Span.DAY | Span.WORKING_DAY:
            return timedelta(days=amount)
        case Span.WEEK:
            return timedelta(weeks=amount)
        case Span.MONTH:
            return relativedelta(months=amount)
        case Span.YEAR:
            return relativedelta(years=amount)
        case _:
            assert_never(span)
