"""What was done, and when, in columns: as `check` says of the same days, one row at a time."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import combinations, product
from random import Random
from typing import Any, TypeVar

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import settings

from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Deadline,
    Done,
    Force,
    Frequency,
    Not,
    Ongoing,
    PartialDate,
    Predicate,
    Quota,
    Recurring,
    Rule,
    Span,
    Window,
    Within,
)
from gradpolicy.compliance.occasions import When
from gradpolicy.tables import check_table
from gradpolicy.tables.columns import Column, Day
from gradpolicy.tables.days import Observed, done_in_time
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

Ask = Callable[..., list[Any]]
BUILT, STAFF = EMPLOYMENT_HOME_BUILT.slug, FULL_TIME_CAREERS_STAFF.slug
ONE_DAY = timedelta(days=1)
T = TypeVar("T")

#: Days on both sides of those on which something begins or is due below.
SOME_DAYS = tuple(
    date(2024, month, day) + n * ONE_DAY
    for month, day in ((3, 1), (4, 10), (4, 30))
    for n in (-1, 0, 1)
)
FIRST, MIDDLE, LAST = (PartialDate(2024, 3, 1), PartialDate(2024, 4, 10), PartialDate(2024, 4, 30))
TERM = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)
DUES: dict[str, Deadline | None] = {
    "none": None,
    "by": By(MIDDLE),
    "each": ByEach((FIRST, MIDDLE, LAST)),
    "window": Window(FIRST, MIDDLE),
    "from": Window(FIRST, None),
    "until": Window(None, MIDDLE),
    "monthly": Recurring((Rule(Frequency.MONTHLY, month_days=(1, 10, 30)),)),
    "yearly": Recurring((Rule(Frequency.YEARLY, months=(4,), month_days=(10,)),)),
    "never": Recurring((Rule(Frequency.YEARLY, months=(2,), month_days=(30,)),)),
    "within": TERM,
    "ongoing": Ongoing(),
}
PERIODS: dict[str, Window | None] = {
    "always": None,
    "from": Window(FIRST, None),
    "until": Window(None, MIDDLE),
    "from-until": Window(FIRST, MIDDLE),
}
each_due = pytest.mark.parametrize("due", DUES.values(), ids=DUES)
each_period = pytest.mark.parametrize("period", PERIODS.values(), ids=PERIODS)
each_dialect = pytest.mark.parametrize("engine", ["polars", "duckdb", "sql"])
DONE = Done(EMPLOYMENT_HOME_BUILT)
#: The season in which something that recurs can fall due.
SEASON = {"in_force": Window(PartialDate(2024, 2, 1), PartialDate(2024, 5, 31)), "issued": None}


#: With the profile `thorough` all of what some is drawn of else.
IS_THOROUGH = settings().max_examples > 1000


def some(values: Iterable[T], count: int, seed: object, due: Deadline | None = None) -> list[T]:
    """So many of the values, in order; others for another seed."""
    every = list(values)
    if isinstance(due, Recurring):
        # To say row by row when something fell due takes long.
        count = max(1, count // 3)
    if IS_THOROUGH or len(every) <= count:
        return every
    # The same each time: a test that fails can be run again.
    chosen = sorted(Random(str(seed)).sample(range(len(every)), count))  # noqa: S311
    return [every[n] for n in chosen]


def _days() -> Iterator[tuple[date, ...]]:
    """Every one of the days, every two of them, and none."""
    yield ()
    for count in (1, 2):
        yield from combinations(SOME_DAYS, count)


def _cells() -> Iterator[tuple[str, Any, Any]]:
    """What stands in a column of each type, and as a fact."""
    for flag in (True, False, None):
        yield "boolean", flag, flag
    for day in (*SOME_DAYS, None):
        yield "date", day, day
        yield "datetime", datetime.combine(day, time(23, 59)) if day else None, day
    for days in (*_days(), None):
        yield "list", list(days) if days is not None else None, days


TYPES: dict[str, Any] = {
    "boolean": pl.Boolean,
    "date": pl.Date,
    "datetime": pl.Datetime,
    "list": pl.List(pl.Date),
}
CELLS = {form: [(a, b) for of, a, b in _cells() if of == form] for form in TYPES}


class TestDone:
    """What is required to be done."""

    @each_due
    @each_period
    @pytest.mark.parametrize("form", CELLS)
    def test_as_scalar(
        self,
        alone: Callable[..., Any],
        scalar: Ask,
        form: str,
        due: Deadline | None,
        period: Window | None,
    ) -> None:
        """Whatever it is due by, on each day before it and after, observed or not."""
        seed = form, due, period
        cells = some(CELLS[form], 7, seed, due)
        rows = [{BUILT: value} for _, value in cells]
        frame = pl.DataFrame({BUILT: pl.Series([cell for cell, _ in cells], dtype=TYPES[form])})
        options = {"due": due, "period": period, **SEASON}
        notice = alone(DONE, **options)

        for on, observed in some(product(SOME_DAYS, (None, None, *SOME_DAYS)), 3, seed):
            expected = scalar(DONE, rows, on=on, observed=observed, **options)

            found = check_table(notice, frame, on=on, observed=observed)["asked"].to_list()

            assert expected == found, (on, observed)

    @each_dialect
    @pytest.mark.parametrize("form", CELLS)
    def test_engines(self, statuses: Ask, scalar: Ask, engine: str, form: str) -> None:
        """Every engine says so."""
        on, observed = SOME_DAYS[7], SOME_DAYS[5]

        for due in (DUES["by"], DUES["each"], DUES["window"], DUES["monthly"]):
            options = {"on": on, "due": due, **SEASON}
            cells = some(CELLS[form], 6, (form, due), due)
            rows = [{BUILT: value} for _, value in cells]
            column = pl.Series([cell for cell, _ in cells], dtype=TYPES[form])
            for day in (None, observed):
                expected = scalar(DONE, rows, observed=day, **options)
                found = statuses(DONE, {BUILT: column}, engine=engine, observed=day, **options)
                assert expected == found, (due, day)

    def test_by_hand(self, statuses: Ask) -> None:
        """Early, in time, late, never, and not known, before and after it fell due."""
        done = [date(2023, 1, 1), date(2024, 4, 10), date(2024, 4, 11), None]
        columns = {BUILT: pl.Series(done, dtype=pl.Date)}

        def found(on: date) -> list[str]:
            return statuses(DONE, columns, on=on, due=By(MIDDLE))

        assert ["met", "pending", "pending", "unknown"] == found(date(2024, 4, 9))
        assert ["met", "met", "pending", "unknown"] == found(date(2024, 4, 10))
        assert ["met", "met", "unmet", "unknown"] == found(date(2024, 4, 11))

    def test_a_report_a_day_late(self, statuses: Ask) -> None:
        """A report a day late stands for the next one, and the one that it missed is missed."""
        days = [
            [date(2024, 3, 1), date(2024, 4, 10), date(2024, 4, 30)],
            [date(2024, 3, 2), date(2024, 4, 10), date(2024, 4, 30)],
            [date(2024, 2, 1), date(2024, 3, 2), date(2024, 4, 11)],
            [],
        ]
        columns = {BUILT: pl.Series([*days, None], dtype=pl.List(pl.Date))}

        def found(on: date) -> list[str]:
            return statuses(DONE, columns, on=on, due=ByEach((FIRST, MIDDLE, LAST)))

        assert ["met", "unmet", "met", "unmet", "unknown"] == found(date(2024, 5, 1))
        assert ["pending", "unmet", "pending", "unmet", "unknown"] == found(date(2024, 4, 9))

    @each_dialect
    def test_missed_unseen(self, statuses: Ask, scalar: Ask, engine: str) -> None:
        """What had not been done when it was seen, before it fell due, may have been since."""
        monthly = Recurring((Rule(Frequency.MONTHLY, month_days=(1,)),))
        options = {"on": date(2024, 4, 15), "due": monthly, **SEASON}
        days = [
            (date(2024, 2, 1), date(2024, 3, 5)),
            (date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 5)),
            (date(2024, 2, 1),),
            (date(2024, 3, 1), date(2024, 4, 1)),
        ]
        columns = {BUILT: pl.Series([list(each) for each in days], dtype=pl.List(pl.Date))}
        rows = [{BUILT: each} for each in days]
        seen = date(2024, 2, 20)

        found = statuses(DONE, columns, engine=engine, observed=seen, **options)

        assert ["unknown", "unmet", "unknown", "unmet"] == found
        assert scalar(DONE, rows, observed=seen, **options) == found

    def test_before_its_period(self, statuses: Ask) -> None:
        """What is short of it before its period begins is pending."""
        many = Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
        period = Window(FIRST, LAST)

        def found(on: date) -> list[str]:
            return statuses(many, {STAFF: [5, 4, None]}, on=on, period=period)

        assert ["met", "pending", "unknown"] == found(date(2024, 2, 29))
        assert ["met", "unmet", "unknown"] == found(date(2024, 3, 1))

    @each_dialect
    def test_time_of_day(self, statuses: Ask, engine: str) -> None:
        """What was done in the last minute of the last day was done in time."""
        column = pl.Series(["2024-04-10T23:59:59.999999", "2024-04-11T00:00:00", None])
        column = column.str.to_datetime()

        found = statuses(DONE, {BUILT: column}, on=date(2024, 5, 1), due=By(MIDDLE), engine=engine)

        assert ["met", "unmet", "unknown"] == found

    @pytest.mark.parametrize("engine", ["polars", "pyarrow", "pandas"])
    @pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
    def test_where_the_clock_stands(self, statuses: Ask, engine: str, zone: str) -> None:
        """A time is of the day that it is where its clock stands."""
        times = pl.Series(["2024-04-10T00:01:00", "2024-04-10T23:59:00", "2024-04-11T00:01:00"])
        column = times.str.to_datetime(time_zone=None).dt.replace_time_zone(zone)

        found = statuses(DONE, {BUILT: column}, on=date(2024, 5, 1), due=By(MIDDLE), engine=engine)

        assert ["met", "met", "unmet"] == found

    @pytest.mark.parametrize("due", [None, Ongoing(), TERM])
    def test_no_day_due(self, due: Deadline | None) -> None:
        """What has no day by which it is due is not asked for one."""
        column = Column(BUILT, EMPLOYMENT_HOME_BUILT, Day(is_time=False), nw.col(BUILT))
        dialect = Dialect.of(Family.SQL)
        if due is TERM:
            held = done_in_time(column, When(MIDDLE.last, due), Observed(None), dialect)
            assert (False, False, False) == (held.yes, held.no, held.known)
        else:
            with pytest.raises(AssertionError):
                done_in_time(column, When(MIDDLE.last, due), Observed(None), dialect)


class TestJoined:
    """What is done and not, and figures, joined."""

    @each_due
    @each_period
    def test_as_scalar(
        self,
        alone: Callable[..., Any],
        scalar: Ask,
        due: Deadline | None,
        period: Window | None,
    ) -> None:
        """All of several, any of several, and what must not be."""
        many = Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
        few = Quota(FULL_TIME_CAREERS_STAFF, at_most=3)
        joined: list[Predicate] = [
            many,
            AllOf(DONE, many),
            AnyOf(DONE, many),
            AllOf(Not(DONE), few),
            Not(AnyOf(DONE, many)),
            Not(AllOf(DONE, few)),
            AnyOf(AllOf(DONE, many), few),
            Not(AnyOf(ByReference(TWO_HUNDREDS), DONE)),
            AnyOf(ByReference(TWO_HUNDREDS), AllOf(DONE, many)),
        ]
        seed = due, period
        pairs = some(product((None, *SOME_DAYS), (None, 3, 4, 5)), 6, seed, due)
        rows = [{BUILT: day, STAFF: staff} for day, staff in pairs]
        columns = [pl.Series(BUILT, [d for d, _ in pairs]), pl.Series(STAFF, [n for _, n in pairs])]
        options = {"due": due, "period": period, **SEASON}
        notice = alone(*joined, **options)
        frame = pl.DataFrame(columns)

        for on, observed in some(product(SOME_DAYS, (None, None, *SOME_DAYS)), 2, seed):
            found = check_table(notice, frame, on=on, observed=observed, keep=())

            for predicate, column in zip(joined, found, strict=True):
                expected = scalar(predicate, rows, on=on, observed=observed, **options)
                assert expected == column.to_list(), (predicate, on, observed)

    @each_due
    @each_period
    @pytest.mark.parametrize("form", CELLS)
    def test_forbidden(
        self,
        alone: Callable[..., Any],
        scalar: Ask,
        form: str,
        due: Deadline | None,
        period: Window | None,
    ) -> None:
        """What is forbidden for a time was done in that time, or was not."""
        seed = form, due, period
        cells = some(CELLS[form], 7, seed, due)
        rows = [{BUILT: value} for _, value in cells]
        frame = pl.DataFrame({BUILT: pl.Series([cell for cell, _ in cells], dtype=TYPES[form])})
        options = {"due": due, "period": period, "force": Force.PROHIBITION, **SEASON}
        notice = alone(Not(DONE), **options)

        for on, observed in some(product(SOME_DAYS, (None, None, *SOME_DAYS)), 3, seed):
            expected = scalar(Not(DONE), rows, on=on, observed=observed, **options)

            found = check_table(notice, frame, on=on, observed=observed)["asked"].to_list()

            assert expected == found, (on, observed)


class TestObserved:
    """The day on which the rows were observed, in a column of its own."""

    @each_due
    @pytest.mark.parametrize("form", ["boolean", "date", "list"])
    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_column(
        self, statuses: Ask, scalar: Ask, engine: str, form: str, due: Deadline | None
    ) -> None:
        """Each row has its own; where it is null no day is known."""
        every = product(CELLS[form], (None, 4, 5), (None, *SOME_DAYS))
        chosen = some(every, 8, (form, due, engine), due)
        seen = [day for _, _, day in chosen]
        rows = [{BUILT: value, STAFF: staff} for (_, value), staff, _ in chosen]
        columns = {
            BUILT: pl.Series([cell for (cell, _), _, _ in chosen], dtype=TYPES[form]),
            STAFF: pl.Series([staff for _, staff, _ in chosen], dtype=pl.Int64),
            "seen": pl.Series(seen, dtype=pl.Date),
        }
        asked = AllOf(DONE, Quota(FULL_TIME_CAREERS_STAFF, at_least=5))
        options = {"on": SOME_DAYS[6], "due": due, **SEASON}
        expected = scalar(asked, rows, observed=seen, **options)

        found = statuses(asked, columns, engine=engine, observed="seen", **options)

        assert expected == found

    @pytest.mark.parametrize("engine", ["polars", "duckdb", "sql", "pyarrow", "pandas"])
    def test_time(self, statuses: Ask, engine: str) -> None:
        """The day may have a time."""
        seen = pl.Series(["2024-04-10T23:59:00", "2024-04-11T00:01:00"]).str.to_datetime()
        columns = {STAFF: [5, 5], "seen": seen}
        many = Quota(FULL_TIME_CAREERS_STAFF, at_least=5)

        options = {"observed": "seen", "due": By(MIDDLE), "on": date(2024, 5, 1)}
        found = statuses(many, columns, engine=engine, **options)

        assert ["met", "unknown"] == found
