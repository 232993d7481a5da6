"""
Context: what an institution is measured by that other rows say.

The average of its province, its place among those of its university, the least that it did in
any week, the years in a row, the days on which something was done: each as one more column of
a table, under the name by which `check_table` finds it. A lazy table stays lazy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeVar, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import key_of
from gradpolicy.logic import Observable
from gradpolicy.model import Comparator, InvalidValue, Metric, Number, Period, checks
from gradpolicy.tables.arithmetic import fits, stands, stands_to
from gradpolicy.tables.columns import TableColumnError, read_columns
from gradpolicy.tables.conditions import all_of
from gradpolicy.tables.dialects import Family
from gradpolicy.tables.engines import (
    Frame,
    beside,
    computed,
    dialect_of,
    empty_columns,
    in_polars,
    is_in_memory,
)
from gradpolicy.vocabulary.metrics.governance import PROGRAMME_PLACEMENT_RATE

__all__ = [
    "greatest_per_period",
    "group_mean",
    "group_place",
    "group_share",
    "least_per_period",
    "occurrences",
    "years_running",
]

FrameT = TypeVar("FrameT")

#: What a column is to say, or just what it is to be called.
Into = Observable | str
#: One name of a column, or several.
Names = str | Sequence[str]


# --- Among the rows of a group ---------------------------------------------------------------


def group_share(
    frame: FrameT, part: str, whole: str, *, by: Names, into: Into, places: int | None = None
) -> FrameT:
    """
    The share that the *part* of a group is of its *whole*: the sum of one by that of the other.

    That is what the placement rate of a province is, of all its graduates. A row in which either
    is not known counts in neither sum. A group without any, or of no graduates, has none, nor
    has a row that says no group.

    The quotient of two integers is rounded once, to the nearest float. Set against a rate
    of no more than six places it comes out as the exact quotient does, as long as the sum is
    below a billion.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.market import PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
    >>> universities = pl.DataFrame({
    ...     "province": ["赣", "赣", "粤"], "placed": [450, 90, 80], "graduates": [500, 200, 100],
    ... })
    >>> found = group_share(
    ...     universities, "placed", "graduates", by="province", places=4,
    ...     into=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
    ... )
    >>> found["provincial-placement-rate-last-year"].to_list()
    [0.7714, 0.7714, 0.8]

    Args:
        frame: one row for each institution.
        part: the column of those that count.
        whole: the column of all of them.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        places: to how many places after the point it is rounded, half up, as bulletins state a
            rate (two places of a percentage are four); not at all, if `None`.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for columns that hold no numbers.
    """

    def share(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        both = [_number(table, each) for each in (part, whole)]
        is_whole = all(table.collect_schema()[each].is_integer() for each in (part, whole))
        given = ~both[0].is_null() & ~both[1].is_null()
        sums = [_over(nw.when(given).then(each).sum(), keys) for each in both]
        type_ = nw.Int64 if is_whole else nw.Float64
        return _quotient(sums[0].cast(type_), sums[1].cast(type_), places)

    return _with_column("group_share", frame, by, (part, whole), into, share)


def group_mean(
    frame: FrameT, rate: str, *, by: Names, into: Into, places: int | None = None
) -> FrameT:
    """
    The mean of a *rate* in a group, each row counting alike.

    What is no share from 0 to 1 is not known, and doesn't count. The mean of rates with up to
    six places is exact, and rounded once, to the nearest float; that of others as floats add
    up. Where all rows have the same rate, that is their mean.

    >>> import polars as pl
    >>> rates = pl.DataFrame({"city": ["南昌", "南昌", "九江"], "rate": [0.9, 0.85, None]})
    >>> group_mean(rates, "rate", by="city", into="city-placement-rate-last-year").rows()
    [('南昌', 0.9, 0.875), ('南昌', 0.85, 0.875), ('九江', None, None)]

    Args:
        frame: one row for each institution.
        rate: the column of rates.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        places: to how many places after the point it is rounded, half up; not at all, if `None`.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for a column that holds no numbers.
    """

    def mean(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        number = _number(table, rate).cast(nw.Float64)
        value = nw.when((number >= 0) & (number <= 1)).then(number)
        steps = (value * _STEPS).round()
        is_exact = _over((_by_scale(steps, _STEPS) == value).all(), keys)
        total, count = (_over(each, keys) for each in (steps.sum(), value.count()))
        least, greatest = (_over(each, keys) for each in (value.min(), value.max()))
        # Both are integers, and no sum of them is too great for a float.
        exact = _quotient(total.cast(nw.Int64), count.cast(nw.Int64) * _STEPS, places)
        about = _rounded(_over(value.mean(), keys), places)
        alike = _rounded(least, places)
        return nw.when(is_exact).then(exact).when(least == greatest).then(alike).otherwise(about)

    return _with_column("group_mean", frame, by, (rate,), into, mean)


def group_place(
    frame: FrameT, rate: str, *, by: Names, into: Into, from_top: bool = False
) -> FrameT:
    """
    The place of a row in its group, from the lowest *rate* up, divided by the number of rows.

    That is the share of the group that does no better, itself included. So of rows that are
    alike each has the last of their places, and never more than a tenth of a group is in its
    last tenth. A row without a rate has no place, and doesn't count.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.market import PROGRAMME_PLACEMENT_RANK
    >>> programmes = pl.DataFrame({"university": ["甲"] * 4, "rate": [0.7, 0.9, 0.7, 0.95]})
    >>> found = group_place(programmes, "rate", by="university", into=PROGRAMME_PLACEMENT_RANK)
    >>> found["programme-placement-rank"].to_list()
    [0.5, 0.75, 0.5, 1.0]

    Args:
        frame: one row for each programme.
        rate: the column by which they are placed.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        from_top: from the highest down.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for a column that holds no numbers.
    """

    def place(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        value = _number(table, rate)
        from_below, count = value.rank("max", descending=from_top), value.count()
        return _over(from_below, keys).cast(nw.Float64) / _over(count, keys).cast(nw.Float64)

    return _with_column("group_place", frame, by, (rate,), into, place)


# Shares are read with six places after the point: see `arithmetic`.
_STEPS: Final = 10**6


def _over(total: nw.Expr, by: Sequence[str]) -> nw.Expr:
    return total.over(*by) if by else total


def _number(table: Frame, name: str) -> nw.Expr:
    """A column of numbers: integers of 64 bits, which a sum of them takes, floats but for NaN."""
    dtype, value = table.collect_schema()[name], nw.col(name)
    if dtype.is_integer():
        return value.cast(nw.Int64)
    if dtype.is_float():
        # Only its text says which decimal a short one stands for.
        value = value.cast(nw.String).cast(nw.Float64) if dtype == nw.Float32 else value
        return nw.when(value.is_finite()).then(value)
    if name in empty_columns(table):
        return value.cast(nw.Float64)
    if not dtype.is_decimal():
        raise TableColumnError(name, str(dtype), "numbers")
    return value


def _quotient(part: nw.Expr, whole: nw.Expr, places: int | None) -> nw.Expr:
    """The one divided by the other; null, where that is nothing."""
    some = nw.when(whole > 0).then(whole)
    if places is None:
        return part.cast(nw.Float64) / some.cast(nw.Float64)
    scale = _scale("places", places)
    steps = (part * (2 * scale) + some) // (some * 2)
    return _by_scale(steps.cast(nw.Float64), scale)


def _rounded(number: nw.Expr, places: int | None) -> nw.Expr:
    if places is None:
        return number
    scale = _scale("places", places)
    return _by_scale((number * scale + 0.5).floor(), scale)


def _scale(field: str, places: int) -> int:
    if type(places) is not int or not 0 <= places <= 6:
        raise InvalidValue("context", field, places, "an integer from 0 to 6, or None")
    return int(10**places)


def _by_scale(steps: nw.Expr, scale: int) -> nw.Expr:
    # By a scalar Polars multiplies with its inverse, which is not the decimal that is meant.
    return steps / (steps * 0.0 + scale)


# --- Out of a log ----------------------------------------------------------------------------


def least_per_period(
    frame: FrameT,
    log: FrameT,
    *,
    who: Names,
    day: str,
    per: Period,
    since: date,
    until: date,
    into: Into,
    count: str | None = None,
    complete: bool = False,
) -> FrameT:
    """
    The least that a *log* says was done in any whole period of a stretch of time.

    What `gradpolicy.compliance.ledgers.least_per` says of one institution: only a period counts
    that lies wholly inside, one without an entry has none, a week begins on Monday. Where
    none lies wholly inside, there is no least.

    Of an institution that the log does not mention nothing is known, unless it is *complete*.
    Nor is anything where a day or a number is missing.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
    >>> log = pl.DataFrame({
    ...     "university": ["甲", "甲", "乙"],
    ...     "day": [date(2023, 3, 6), date(2023, 3, 14), date(2023, 3, 7)],
    ... })
    >>> found = least_per_period(
    ...     pl.DataFrame({"university": ["甲", "乙", "丙"]}), log, who="university", day="day",
    ...     per=Period.WEEK, since=date(2023, 3, 4), until=date(2023, 3, 20),
    ...     into=RECRUITMENT_EVENTS,
    ... )
    >>> found.rows()
    [('甲', 1), ('乙', 0), ('丙', None)]
    >>> found.columns
    ['university', 'recruitment-events/week']

    Args:
        frame: one row for each institution.
        log: one row for each time, or for each day with a *count*.
        who: the columns, in both, that say which institution.
        day: the column of days in the log.
        per: a day, week, month, quarter or year.
        since: the first day.
        until: the last day, itself included.
        into: the metric of the new column, or its name.
        count: the column of numbers, in the log; each row is one, if `None`.
        complete: whether who is not in the log did nothing.

    Raises:
        InvalidValue: for a term, whose days the calendar doesn't say; for a name that no column
            has, or that the table already has; for a log that is not of the same kind.
        TableColumnError: for a column that holds no days, or no integers.
    """
    given = _Both.of("least_per_period", frame, log, who, _per(into, per), (day, *_given(count)))
    span = _Span.of("least_per_period", per, since, until)
    return _in_each(given, span, day, count, complete=complete).to_native()  # type: ignore[no-any-return]  # the kind that was given


def greatest_per_period(
    frame: FrameT,
    log: FrameT,
    *,
    who: Names,
    day: str,
    per: Period,
    since: date,
    until: date,
    into: Into,
    count: str | None = None,
    complete: bool = False,
) -> FrameT:
    """
    The greatest that a *log* says was done in any whole period: see `least_per_period`.

    >>> import polars as pl
    >>> log = pl.DataFrame({"office": ["甲", "甲"], "day": [date(2023, 3, 6)] * 2, "held": [2, 1]})
    >>> greatest_per_period(
    ...     pl.DataFrame({"office": ["甲"]}), log, who="office", day="day", count="held",
    ...     per=Period.MONTH, since=date(2023, 3, 1), until=date(2023, 4, 30), into="most",
    ... ).rows()
    [('甲', 3)]
    """
    name = "greatest_per_period"
    given = _Both.of(name, frame, log, who, _per(into, per), (day, *_given(count)))
    span = _Span.of(name, per, since, until)
    found = _in_each(given, span, day, count, complete=complete, greatest=True)
    return found.to_native()  # type: ignore[no-any-return]  # the kind that was given


def years_running(
    frame: FrameT,
    history: FrameT,
    *,
    who: Names,
    year: str,
    value: str,
    until: int,
    into: Into,
    below: Number | str | None = None,
    above: Number | str | None = None,
    of: Metric = PROGRAMME_PLACEMENT_RATE,
) -> FrameT:
    """
    For how many years in a row, up to the year *until*, a value was below or above a bound.

    A year that is missing ends the row, and so does one with two values that don't agree. Of
    whom the history has no value for the last year, nothing is known.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.governance import YEARS_BELOW_CARD_THRESHOLD
    >>> history = pl.DataFrame({
    ...     "programme": ["会计学"] * 3 + ["音乐学"], "year": [2022, 2023, 2024, 2023],
    ...     "rate": [0.6, 0.485, 0.47, 0.4],
    ... })
    >>> years_running(
    ...     pl.DataFrame({"programme": ["会计学", "音乐学"]}), history, who="programme",
    ...     year="year", value="rate", until=2024, below=Fraction(1, 2),
    ...     into=YEARS_BELOW_CARD_THRESHOLD,
    ... ).rows()
    [('会计学', 2), ('音乐学', None)]

    Args:
        frame: one row for each programme, or whatever it is.
        history: one row for each year of each of them.
        who: the columns, in both, that say which one.
        year: the column of years, as integers.
        value: the column of values.
        until: the last year, itself included.
        into: what the new column says, or its name.
        below: the number, or the column of the history, that the value was below.
        above: that it was above: one of the two.
        of: what the value measures; floats are read as the decimals that they print as.

    Raises:
        InvalidValue: for a name that no column has, or that the table already has; for not just
            one bound; for a history that is not of the same kind.
        TableColumnError: for a column that does not hold what it should.
    """
    bound = _Limit.of("years_running", below, above)
    both = _Both.of("years_running", frame, history, who, into, (year, value, *bound.columns))
    keys = both.who
    _check_type(both.log, year, _is_integer, "integers")
    judged = bound.judged(both.log, value, of, [*keys, year])
    each = (
        judged.select(*keys, nw.col(year, _SO, _KNOWN).cast(nw.Int64))
        .with_columns(nw.col(_SO, _KNOWN).fill_null(0))
        .filter(nw.col(year) <= until)
        .group_by(*keys, year)
        .agg(nw.col(_SO).min(), nw.col(_KNOWN).max())
    )
    # The latest of the years in which it was so is the first, if there is no gap before it.
    so = nw.when(nw.col(_SO) == 1).then(nw.col(year))
    place = so.rank("min", descending=True).over(*keys)
    in_row = (place == until + 1 - nw.col(year)).cast(nw.Int64)
    last = ((nw.col(year) == until) & (nw.col(_KNOWN) == 1)).cast(nw.Int64)
    found = (
        each.with_columns(in_row.alias(_ROW), last.alias(_LAST))
        .group_by(*keys)
        .agg(nw.col(_ROW, _LAST).sum())
    )
    return both.joined(found, nw.when(nw.col(_LAST) > 0).then(nw.col(_ROW)), None).to_native()  # type: ignore[no-any-return]  # the kind that was given


def occurrences(
    frame: FrameT, log: FrameT, *, who: Names, day: str, into: Into, complete: bool = False
) -> FrameT:
    """
    The days on which a *log* says that something was done, as a list: what a `Done` can look at.

    Narwhals makes no lists of a group. So there are only those of Polars, which computes for
    whatever is in memory, and of DuckDB. Of an institution that the log does not mention
    nothing is known, unless it is *complete*; nor where a day is missing.

    >>> import polars as pl
    >>> log = pl.DataFrame({"university": ["甲", "甲"], "day": [date(2024, 3, 1), date(2024, 6, 1)]})
    >>> found = occurrences(
    ...     pl.DataFrame({"university": ["甲", "乙"]}), log, who="university", day="day",
    ...     into="quality-report", complete=True,
    ... )
    >>> found["quality-report"].list.len().to_list()
    [2, 0]

    Args:
        frame: one row for each institution.
        log: one row for each time.
        who: the columns, in both, that say which institution.
        day: the column of days.
        into: the metric of the new column, or its name.
        complete: whether who is not in the log did nothing.

    Raises:
        InvalidValue: for another engine; for a name that no column has, or that the table
            already has; for a log that is not of the same kind.
        TableColumnError: for a column that holds no days.
    """
    both = _Both.of("occurrences", frame, log, who, into, (day,))
    on = _day(both.log, day)
    rows = both.log.select(*both.who, on.alias(_LISTED), on.is_null().cast(nw.Int64).alias(_LOST))
    value = nw.when(nw.col(_LOST) == 0).then(nw.col(_LISTED))
    empty = _no_days() if complete else None
    return both.joined(_listed(rows, both.who), value, empty).to_native()  # type: ignore[no-any-return]  # the kind that was given


def _no_days() -> nw.Expr:
    none: Any = []
    return nw.lit(none, dtype=nw.List(nw.Date))


def _listed(rows: Frame, who: Sequence[str]) -> Frame:
    native = rows.to_native()
    found: Frame
    match dialect_of(rows).family:
        case Family.POLARS:
            import polars as pl

            found = nw.from_native(native.group_by(who).agg(_LISTED, pl.col(_LOST).sum()))
        case Family.DUCKDB:
            from duckdb import ColumnExpression, FunctionExpression

            listed, lost = (
                FunctionExpression(name, ColumnExpression(of)).alias(of)
                for name, of in (("list", _LISTED), ("sum", _LOST))
            )
            found = nw.from_native(native.aggregate([*map(ColumnExpression, who), listed, lost]))
        case Family.SQL:
            engine = rows.implementation.value
            expected = "a table of Polars, Arrow, pandas or DuckDB"
            raise InvalidValue("occurrences", "log", engine, expected)
        case _:
            assert_never(dialect_of(rows).family)
    return found


_PERIOD, _NUMBER, _LOST = "__period", "__number", "__lost"
_PERIODS = "__periods"
_SO, _KNOWN, _ROW, _LAST = "__so", "__known", "__row", "__last"
_LISTED, _SEEN = "__listed", "__seen"


@final
@attrs.frozen
class _Both:
    """
    A table of institutions and a log of what they did, as they are computed.

    Args:
        given: the table as it was given.
        table: the same, in Polars, if it is in memory.
        log: the log, likewise.
        who: the columns that say who it was.
        name: what the new column is to be called.
    """

    given: Frame
    table: Frame
    log: Frame
    who: tuple[str, ...]
    name: str

    @classmethod
    def of(
        cls, owner: str, frame: object, log: object, who: Names, into: Into, reads: Sequence[str]
    ) -> _Both:
        """
        The two of them.

        Raises:
            InvalidValue: for a name that no column has, or that the table already has, or two
                kinds of tables.
        """
        keys = _names(who)
        if not keys:
            raise InvalidValue(owner, "who", who, "the name of a column, or several")
        given, rows = nw.from_native(frame), nw.from_native(log)  # type: ignore[call-overload]  # which refuses what is no table
        name = _new(owner, given, into)
        _check_names(owner, given, keys)
        _check_names(owner, rows, (*keys, *reads))
        table, events = _inside(given, keys), _inside(rows, keys, reads)
        if type(table) is not type(events) or table.implementation is not events.implementation:
            kind = type(log).__name__
            raise InvalidValue(owner, "log", kind, "a table of the same kind as the other")
        return cls(given, table, events, keys, name)

    def joined(self, found: Frame, value: nw.Expr, absent: nw.Expr | None) -> Frame:
        """The table as it was given, with the value *found* for each; of the others, *absent*."""
        made = found.select(*self.who, value.alias(self.name), nw.lit(1).alias(_SEEN))
        table = _left_joined(self.table, made, self.who)
        if absent is not None:
            known = nw.when(nw.col(_SEEN).is_null()).then(absent).otherwise(nw.col(self.name))
            table = table.with_columns(known.alias(self.name))
        names = self.given.collect_schema().names()
        if is_in_memory(self.given) and isinstance(table, nw.DataFrame):
            return beside(self.given, names, table.select(self.name))
        return table.select(*names, self.name)


def _left_joined(table: Frame, made: Frame, who: Sequence[str]) -> Frame:
    found: Frame
    if dialect_of(table).family is Family.POLARS:
        # It keeps the order only where it is told to, which Narwhals has no word for.
        native, other = table.to_native(), made.to_native()
        found = nw.from_native(native.join(other, on=who, how="left", maintain_order="left"))
    else:
        found = table.join(made, on=list(who), how="left")  # type: ignore[arg-type]  # it is of the same kind
    return found


def _given(name: str | None) -> tuple[str, ...]:
    return () if name is None else (name,)


# --- Periods ---------------------------------------------------------------------------------


@final
@attrs.frozen
class _Span:
    """The whole periods of a stretch of time: from the *first* to the *last*, by their numbers."""

    per: Period
    first: int
    last: int

    @classmethod
    def of(cls, owner: str, per: Period, since: date, until: date) -> _Span:
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


def _in_each(
    both: _Both, span: _Span, day: str, count: str | None, *, complete: bool, greatest: bool = False
) -> Frame:
    """The table with the least or the greatest number in any of the periods."""
    number: nw.Expr = nw.lit(1, dtype=nw.Int64)
    on = _day(both.log, day)
    lost = on.is_null()
    if count is not None:
        number = _whole(both.log, count)
        lost = lost | number.is_null()
    period = _period(on, span.per)
    inside = (period >= span.first) & (period <= span.last)
    rows = both.log.select(
        *both.who,
        nw.when(inside).then(period).alias(_PERIOD),
        number.alias(_NUMBER),
        lost.cast(nw.Int64).alias(_LOST),
    )
    each = rows.group_by(*both.who, _PERIOD).agg(nw.col(_NUMBER, _LOST).sum().cast(nw.Int64))
    within = nw.when(~nw.col(_PERIOD).is_null()).then(nw.col(_NUMBER))
    extreme = nw.col(_NUMBER).max() if greatest else nw.col(_NUMBER).min()
    found = (
        each.with_columns(within.alias(_NUMBER))
        .group_by(*both.who)
        .agg(nw.col(_PERIOD).count().alias(_PERIODS), extreme, nw.col(_LOST).sum())
    )
    # What is in no row has nothing: that is the least, but the greatest only if all have it.
    with_none = nw.col(_PERIODS) < (min(1, span.number) if greatest else span.number)
    zero = nw.lit(0, dtype=nw.Int64)
    value = nw.when(with_none).then(zero).otherwise(nw.col(_NUMBER))
    known = nw.when(nw.col(_LOST) == 0).then(value)
    return both.joined(found, known, zero if complete and span.number else None)


def _day(table: Frame, name: str) -> nw.Expr:
    """A column of days; of a datetime, the day where its clock stands."""
    _check_type(table, name, _is_day, "dates")
    if isinstance(table.collect_schema()[name], nw.Date):
        return nw.col(name)
    # Of what has a time zone Polars casts the time in Greenwich.
    in_place = dialect_of(table).family is Family.POLARS
    return nw.col(name).dt.date() if in_place else nw.col(name).cast(nw.Date)


def _whole(table: Frame, name: str) -> nw.Expr:
    """A column of integers; pandas has floats for them, where some are missing."""
    if not table.collect_schema()[name].is_float():
        _check_type(table, name, _is_integer, "integers")
        return nw.col(name).cast(nw.Int64)
    value = _number(table, name)
    return nw.when(value == value.floor()).then(value).cast(nw.Int64)


def _period(on: nw.Expr, per: Period) -> nw.Expr:
    year, month = on.dt.year().cast(nw.Int64), on.dt.month().cast(nw.Int64)
    past = year - 1
    before = past * 365 + past // 4 - past // 100 + past // 400
    return _numbered(year, month, before + on.dt.ordinal_day(), per)


# --- Columns ---------------------------------------------------------------------------------


def _with_column(
    owner: str,
    frame: FrameT,
    by: Names,
    values: Sequence[str],
    into: Into,
    make: Callable[[Frame, tuple[str, ...]], nw.Expr],
) -> FrameT:
    """The *frame* with what is made of some *values*, for the rows that say their group."""
    given: Frame = nw.from_native(frame)
    keys, name = _names(by), _new(owner, given, into)
    _check_names(owner, given, (*keys, *values))
    inside = _inside(given, keys, values)
    value = make(inside, keys)
    is_given = all_of(~nw.col(key).is_null() for key in keys)
    said = value if isinstance(is_given, bool) else nw.when(is_given).then(value)
    made = inside.with_columns(said.alias(name))
    if is_in_memory(given) and isinstance(made, nw.DataFrame):
        made = beside(given, given.columns, made.select(name))
    return made.to_native()  # type: ignore[no-any-return]  # the kind that was given


def _inside(table: Frame, keys: Sequence[str], others: Sequence[str] = ()) -> Frame:
    """The table as it is computed: in Polars, if it is in memory."""
    if not is_in_memory(table):
        return table
    more = [name for name in dict.fromkeys(others) if name not in keys]
    parts = [table.select(keys).to_polars()] if keys else []
    if more or not keys:
        parts.append(in_polars(table, more).to_native())
    found: Frame = nw.concat([nw.from_native(p, eager_only=True) for p in parts], how="horizontal")
    return found


def _names(names: Names) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def _new(owner: str, table: Frame, into: Into) -> str:
    name = into if isinstance(into, str) else key_of(into)
    if name in table.collect_schema().names():
        raise InvalidValue(owner, "into", name, "a name that the table doesn't have yet")
    return name


def _per(into: Into, per: Period) -> Into:
    return (into, per) if isinstance(into, Metric) else into


def _check_names(owner: str, table: Frame, names: Iterable[str]) -> None:
    columns = table.collect_schema().names()
    for name in names:
        if name not in columns:
            raise InvalidValue(owner, "column", name, "a column of the table")


def _check_type(
    table: Frame, name: str, fits_: Callable[[nw.dtypes.DType], bool], expected: str
) -> None:
    dtype = table.collect_schema()[name]
    if not fits_(dtype):
        raise TableColumnError(name, str(dtype), expected)


def _is_integer(dtype: nw.dtypes.DType) -> bool:
    return dtype.is_integer()


def _is_day(dtype: nw.dtypes.DType) -> bool:
    return isinstance(dtype, nw.Date | nw.Datetime)


def _check_limit(owner: str, field: str, limit: object) -> None:
    if type(limit) not in (int, Fraction, Decimal, str):
        raise InvalidValue(owner, field, limit, "an exact number, or the name of a column")


@final
@attrs.frozen
class _Limit:
    """A value is below or above a number, or what another column says."""

    comparator: Comparator
    limit: Number | str

    @classmethod
    def of(cls, owner: str, below: Number | str | None, above: Number | str | None) -> _Limit:
        """
        The one that is given.

        Raises:
            InvalidValue: for both or neither, or what is no exact number.
        """
        comparator, limit = (
            (Comparator.BELOW, below) if below is not None else (Comparator.ABOVE, above)
        )
        if limit is None or (below is not None and above is not None):
            raise InvalidValue(owner, "above", above, "given, or else below, and not both")
        _check_limit(owner, comparator.value, limit)
        return cls(comparator, limit)

    @property
    def columns(self) -> tuple[str, ...]:
        """Those that it looks at beside that of the value."""
        return (self.limit,) if isinstance(self.limit, str) else ()

    def judged(self, rows: Frame, value: str, of: Metric, kept: Sequence[str]) -> Frame:
        """The columns that are kept, where the value stands so, and where that is known."""
        dialect = dialect_of(rows)
        named: dict[str, Observable] = dict.fromkeys([value, *self.columns], of)
        schema = rows.collect_schema()
        left, *right = read_columns(named, schema, empty_columns(rows), dialect)
        known = [fits(column, dialect, trusted=False).all for column in (left, *right)]
        if isinstance(self.limit, str):
            sides = stands_to(left, right[0], self.comparator, Fraction(1), dialect)
            so = sides.truth
            known.append(sides.decided)
        else:
            so = stands(left, self.comparator, Fraction(self.limit))
        conditions = {_SO: all_of([*known, so]), _KNOWN: all_of(known)}
        exprs = {
            name: (dialect.lit(each) if isinstance(each, bool) else each).alias(name)
            for name, each in conditions.items()
        }
        return computed(rows, kept, exprs)
