"""Periods, counted through: the weeks, months and years of a span, and what is in each of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue, Period, checks
from gradpolicy.tables.context.added import check_type, is_day, is_integer
from gradpolicy.tables.context.groups import number_in
from gradpolicy.tables.context.pairing import LOST, NUMBER, PERIOD, PERIODS, Both
from gradpolicy.tables.dialects import Family
from gradpolicy.tables.engines import (
    Frame,
    dialect_of,
)

__all__ = ["Span", "day_in", "in_each"]


@final
@attrs.frozen
class Span:
    """The whole periods of a stretch of time: from the *first* to the *last*, by their numbers."""

    per: Period
    first: int
    last: int

    @classmethod
    def of(cls, owner: str, per: Period, since: date, until: date) -> Span:
        """
        Those that lie wholly inside.

        Raises:
            InvalidValue: for what is no date, or no period of the calendar.
        """
        if per is Period.TERM:
            raise InvalidValue(owner, "per", per, "a period of the calendar")
        for field, day in (("since", since), ("until", until)):
            if not checks.is_day(day):
                raise InvalidValue(owner, field, day, "a date")
        # One that was on its way before the first day, or goes on after the last, is not whole.
        before, after = since - timedelta(days=1), until + timedelta(days=1)
        return cls(per, _number_of(before, per) + 1, _number_of(after, per) - 1)

    @property
    def number(self) -> int:
        """How many there are."""
        return max(0, self.last - self.first + 1)


_T = TypeVar("_T", int, nw.Expr)


def _number_of(day: date, per: Period) -> int:
    return _numbered(day.year, day.month, day.toordinal(), per)


def _numbered(year: _T, month: _T, day: _T, per: Period) -> _T:
    """The number of a period, each being one more than that before it."""
    match per:
        case Period.DAY | Period.TERM:
            return day
        case Period.WEEK:
            # The first day of all was a Monday.
            return (day - 1) // 7
        case Period.MONTH:
            return year * 12 + month
        case Period.QUARTER:
            return year * 4 + (month - 1) // 3
        case Period.YEAR:
            return year
        case _:
            assert_never(per)


def in_each(
    both: Both, span: Span, day: str, count: str | None, *, complete: bool, greatest: bool = False
) -> Frame:
    """The table with the least or the greatest number in any of the periods."""
    number: nw.Expr = nw.lit(1, dtype=nw.Int64)
    on = day_in(both.log, day)
    lost = on.is_null()
    if count is not None:
        number = _whole(both.log, count)
        lost = lost | number.is_null()
    period = _period(on, span.per)
    inside = (period >= span.first) & (period <= span.last)
    rows = both.log.select(
        *both.who,
        nw.when(inside).then(period).alias(PERIOD),
        number.alias(NUMBER),
        lost.cast(nw.Int64).alias(LOST),
    )
    each = rows.group_by(*both.who, PERIOD).agg(nw.col(NUMBER, LOST).sum().cast(nw.Int64))
    within = nw.when(~nw.col(PERIOD).is_null()).then(nw.col(NUMBER))
    extreme = nw.col(NUMBER).max() if greatest else nw.col(NUMBER).min()
    found = (
        each.with_columns(within.alias(NUMBER))
        .group_by(*both.who)
        .agg(nw.col(PERIOD).count().alias(PERIODS), extreme, nw.col(LOST).sum())
    )
    # What is in no row has nothing: that is the least, but the greatest only if all have it.
    with_none = nw.col(PERIODS) < (min(1, span.number) if greatest else span.number)
    zero = nw.lit(0, dtype=nw.Int64)
    value = nw.when(with_none).then(zero).otherwise(nw.col(NUMBER))
    known = nw.when(nw.col(LOST) == 0).then(value)
    return both.joined(found, known, zero if complete and span.number else None)


def day_in(table: Frame, name: str) -> nw.Expr:
    """A column of days; of a datetime, the day where its clock stands."""
    check_type(table, name, is_day, "dates")
    if isinstance(table.collect_schema()[name], nw.Date):
        return nw.col(name)
    # Of what has a time zone Polars casts the time in Greenwich.
    in_place = dialect_of(table).family is Family.POLARS
    return nw.col(name).dt.date() if in_place else nw.col(name).cast(nw.Date)


def _whole(table: Frame, name: str) -> nw.Expr:
    """A column of integers; pandas has floats for them, where some are missing."""
    if not table.collect_schema()[name].is_float():
        check_type(table, name, is_integer, "integers")
        return nw.col(name).cast(nw.Int64)
    value = number_in(table, name)
    return nw.when(value == value.floor()).then(value).cast(nw.Int64)


def _period(on: nw.Expr, per: Period) -> nw.Expr:
    year, month = on.dt.year().cast(nw.Int64), on.dt.month().cast(nw.Int64)
    past = year - 1
    before = past * 365 + past // 4 - past // 100 + past // 400
    return _numbered(year, month, before + on.dt.ordinal_day(), per)
