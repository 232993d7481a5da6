"""Context out of a log: the least in any period, the years in a row, the days of what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, assert_never

import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue, Metric, Number, Period
from gradpolicy.tables.context.added import (
    KNOWN,
    SO,
    FrameT,
    Into,
    Limit,
    Names,
    check_type,
    in_period,
    is_integer,
)
from gradpolicy.tables.context.pairing import LAST, LISTED, LOST, ROW, Both
from gradpolicy.tables.context.periods import Span, day_in, in_each
from gradpolicy.tables.dialects import Family
from gradpolicy.tables.engines import (
    Frame,
    dialect_of,
)
from gradpolicy.vocabulary.metrics.governance import PROGRAMME_PLACEMENT_RATE

__all__ = ["greatest_per_period", "least_per_period", "occurrences", "years_running"]


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
    given = Both.of(
        "least_per_period", frame, log, who, in_period(into, per), (day, *_given(count))
    )
    span = Span.of("least_per_period", per, since, until)
    return in_each(given, span, day, count, complete=complete).to_native()  # type: ignore[no-any-return]  # the kind that was given


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
    given = Both.of(name, frame, log, who, in_period(into, per), (day, *_given(count)))
    span = Span.of(name, per, since, until)
    found = in_each(given, span, day, count, complete=complete, greatest=True)
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
    >>> from fractions import Fraction
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
    bound = Limit.of("years_running", below, above)
    both = Both.of("years_running", frame, history, who, into, (year, value, *bound.columns))
    keys = both.who
    check_type(both.log, year, is_integer, "integers")
    judged = bound.judged(both.log, value, of, [*keys, year])
    each = (
        judged.select(*keys, nw.col(year, SO, KNOWN).cast(nw.Int64))
        .with_columns(nw.col(SO, KNOWN).fill_null(0))
        .filter(nw.col(year) <= until)
        .group_by(*keys, year)
        .agg(nw.col(SO).min(), nw.col(KNOWN).max())
    )
    # The latest of the years in which it was so is the first, if there is no gap before it.
    so = nw.when(nw.col(SO) == 1).then(nw.col(year))
    place = so.rank("min", descending=True).over(*keys)
    in_row = (place == until + 1 - nw.col(year)).cast(nw.Int64)
    last = ((nw.col(year) == until) & (nw.col(KNOWN) == 1)).cast(nw.Int64)
    found = (
        each.with_columns(in_row.alias(ROW), last.alias(LAST))
        .group_by(*keys)
        .agg(nw.col(ROW, LAST).sum())
    )
    return both.joined(found, nw.when(nw.col(LAST) > 0).then(nw.col(ROW)), None).to_native()  # type: ignore[no-any-return]  # the kind that was given


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
    both = Both.of("occurrences", frame, log, who, into, (day,))
    on = day_in(both.log, day)
    rows = both.log.select(*both.who, on.alias(LISTED), on.is_null().cast(nw.Int64).alias(LOST))
    value = nw.when(nw.col(LOST) == 0).then(nw.col(LISTED))
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

            found = nw.from_native(native.group_by(who).agg(LISTED, pl.col(LOST).sum()))
        case Family.DUCKDB:
            from duckdb import ColumnExpression, FunctionExpression

            listed, lost = (
                FunctionExpression(name, ColumnExpression(of)).alias(of)
                for name, of in (("list", LISTED), ("sum", LOST))
            )
            found = nw.from_native(native.aggregate([*map(ColumnExpression, who), listed, lost]))
        case Family.SQL:
            engine = rows.implementation.value
            expected = "a table of Polars, Arrow, pandas or DuckDB"
            raise InvalidValue("occurrences", "log", engine, expected)
        case _:
            assert_never(dialect_of(rows).family)
    return found


def _given(name: str | None) -> tuple[str, ...]:
    return () if name is None else (name,)
