"""Context by group and out of logs, against plain Python and against the ledgers."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradpolicy import InvalidValue, Period, notices
from gradpolicy.compliance.ledgers import Ledger, PlacementYear, facts_of, least_per
from gradpolicy.tables import TableColumnError, check_table
from gradpolicy.tables.context import (
    greatest_per_period,
    group_mean,
    group_place,
    group_share,
    least_per_period,
    occurrences,
    pairing,
    years_running,
)
from gradpolicy.tables.context import logs as of_logs
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.vocabulary.addressees import PROGRAMME_OF_STUDY
from gradpolicy.vocabulary.metrics.governance import YEARS_BELOW_CARD_THRESHOLD
from gradpolicy.vocabulary.metrics.market import (
    PROGRAMME_PLACEMENT_RANK,
    PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
    RECRUITMENT_EVENTS,
)

# A sixth of what the profile asks for: there are five engines.
few = settings(max_examples=settings().max_examples // 6)

# --- Engines ---------------------------------------------------------------------------------

Kind = Callable[..., list[Any]]


def _tables(engine: str, frames: Sequence[pl.DataFrame]) -> list[Any]:
    match engine:
        case "polars":
            return list(frames)
        case "lazy":
            return [frame.lazy() for frame in frames]
        case "arrow":
            return [frame.to_arrow() for frame in frames]
        case "pandas":
            return [frame.to_pandas() for frame in frames]
        case _:
            return [_connection().from_arrow(frame.to_arrow()) for frame in frames]


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    """One that is not the default: what has been read of one knows nothing of another."""
    return duckdb.connect()


def run(engine: str, make: Callable[..., Any], *frames: pl.DataFrame, into: str) -> list[Any]:
    """What is made of tables of one kind, row by row; the same kind comes back."""
    numbered = [frame.with_row_index("row") for frame in frames]
    tables = _tables(engine, numbered)
    found = make(*tables)
    assert type(tables[0]) is type(found)
    expected = [*numbered[0].columns, into]
    match found:
        case pl.LazyFrame():
            table = found.collect()
        case pa.Table():
            table = pl.DataFrame(found)
        case pd.DataFrame():
            table = pl.from_pandas(found)
        case pl.DataFrame():
            table = found
        case _:
            table = pl.DataFrame(found.order("row").to_arrow_table())
    assert expected == table.columns
    # Only lazy tables have no order.
    assert engine in ("lazy", "duckdb") or table["row"].to_list() == [*range(len(table))]
    return table.sort("row")[into].to_list()


engines = pytest.mark.parametrize("engine", ["polars", "lazy", "arrow", "pandas", "duckdb"])


def known(found: Iterable[Any]) -> list[Any]:
    """The values; pandas says NaN where nothing is known."""
    return [None if isinstance(x, float) and math.isnan(x) else x for x in found]


def rounded(number: Fraction, places: int | None) -> float:
    """The nearest float, or the nearest decimal, half up."""
    if places is None:
        return float(number)
    return float(Fraction(math.floor(number * 10**places + Fraction(1, 2)), 10**places))


groups = st.sampled_from(["赣", "粤", None])
places = st.sampled_from([None, 2, 4])


@st.composite
def columns(draw: st.DrawFn, **values: st.SearchStrategy[Any]) -> Mapping[str, list[Any]]:
    """Some columns of one length."""
    number = draw(st.integers(1, 10))
    return {
        name: draw(st.lists(each, min_size=number, max_size=number))
        for name, each in values.items()
    }


# --- Among the rows of a group ---------------------------------------------------------------


def by_group(keys: Sequence[str | None], of: Callable[[list[int]], Any]) -> list[Any]:
    """What is found for the rows of each one's group; nothing of those that say none."""
    return [
        None if key is None else of([n for n, other in enumerate(keys) if other == key])
        for key in keys
    ]


class TestGroupShare:
    """The share of all of a group together."""

    @engines
    @few
    @given(
        given=columns(
            g=groups,
            part=st.none() | st.integers(0, 20),
            whole=st.none() | st.integers(0, 30),
        ),
        places=places,
    )
    def test_it_is_the_sum_by_the_sum(
        self, engine: str, given: Mapping[str, list[Any]], places: int | None
    ) -> None:
        """Exactly, of the rows that say both."""
        part, whole = given["part"], given["whole"]

        def share(rows: Iterable[int]) -> float | None:
            both = [(part[n], whole[n]) for n in rows if None not in (part[n], whole[n])]
            total = sum(each for _, each in both)
            if not total:
                return None
            return rounded(Fraction(sum(each for each, _ in both), total), places)

        schema = {"g": pl.String, "part": pl.Int32, "whole": pl.Int64}
        found = run(
            engine,
            lambda table: group_share(table, "part", "whole", by="g", into="s", places=places),
            pl.DataFrame(given, schema=schema),
            into="s",
        )
        assert by_group(given["g"], share) == known(found)

    @engines
    def test_without_a_group_it_is_of_all_rows(self, engine: str) -> None:
        """Under the key of the metric."""
        frame = pl.DataFrame({"part": [1, 2], "whole": [3, 4]})
        found = run(
            engine,
            lambda table: group_share(
                table, "part", "whole", by=(), into=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
            ),
            frame,
            into="provincial-placement-rate-last-year",
        )
        assert [3 / 7] * 2 == found

    def test_small_integers_don_t_overflow(self) -> None:
        """Their sum is of 64 bits."""
        frame = pl.DataFrame({"a": [2**31 - 1] * 4}, schema={"a": pl.Int32})
        assert [1.0] * 4 == group_share(frame, "a", "a", by=(), into="s")["s"].to_list()

    def test_a_float_that_is_no_number_doesn_t_count(self) -> None:
        """It is not known."""
        frame = pl.DataFrame({"a": [1.0, math.nan], "b": [2, 2]})
        assert [0.5] * 2 == group_share(frame, "a", "b", by=(), into="s")["s"].to_list()

    def test_decimals_and_floats_are_summed_too(self) -> None:
        """As the numbers that they are."""
        frame = pl.DataFrame({"a": [Decimal("1.5"), Decimal("1.5")], "b": [2.5, 1.5]})
        assert [0.75] * 2 == group_share(frame, "a", "b", by=(), into="s")["s"].to_list()

    def test_what_is_no_number_is_refused(self) -> None:
        """With its type; a column of nothing but nulls says nothing."""
        frame = pl.DataFrame({"a": ["1"], "b": [1], "c": [None]})
        with pytest.raises(TableColumnError, match="column 'a' is String, expected numbers"):
            group_share(frame, "a", "b", by=(), into="s")
        assert [None] == group_share(frame, "c", "b", by=(), into="s")["s"].to_list()

    def test_a_rate_at_the_average_is_not_below_it(self) -> None:
        """What `check_table` makes of it is what is so."""
        frame = pl.DataFrame(
            {
                "province": ["a"] * 3,
                "placed": [868, 434, 870],
                "graduates": [1000, 500, 1002],
                "placement-rate-last-year": [0.868, 0.868, 0.8682634730538922],
                "employers-newly-won-by-leaders": [0, 0, 0],
            }
        )
        jiangxi = notices.load("jiangxi-2024")
        for number, expected in (
            (2, ["not_applicable"] * 2),
            (3, ["unmet", "unmet", "not_applicable"]),
        ):
            averaged = group_share(
                frame.head(number), "placed", "graduates", by="province",
                into=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
            )  # fmt: skip
            found = check_table(jiangxi, averaged, on=date(2024, 9, 1))
            assert expected == found["new-employers-below-average"].to_list()


class TestGroupMean:
    """The mean of the rates of a group."""

    @engines
    @few
    @given(
        given=columns(g=groups, rate=st.none() | st.integers(0, 10**6)),
        places=places,
        decimals=st.booleans(),
    )
    def test_it_is_exact(
        self, engine: str, given: Mapping[str, list[Any]], places: int | None, decimals: bool
    ) -> None:
        """Of rates with up to six places."""
        rates = given["rate"]

        def mean(rows: Iterable[int]) -> float | None:
            known = [rates[n] for n in rows if rates[n] is not None]
            return rounded(Fraction(sum(known), len(known) * 10**6), places) if known else None

        written = [None if rate is None else Decimal(rate).scaleb(-6) for rate in rates]
        values = pl.Series(
            written if decimals else [None if w is None else float(w) for w in written],
            dtype=pl.Decimal(9, 6) if decimals else pl.Float64,
        )
        frame = pl.DataFrame({"g": pl.Series(given["g"], dtype=pl.String), "rate": values})
        found = run(
            engine,
            lambda table: group_mean(table, "rate", by=["g"], into="m", places=places),
            frame,
            into="m",
        )
        assert by_group(given["g"], mean) == known(found)

    @pytest.mark.parametrize("places", [None, 4])
    def test_longer_rates_are_added_as_floats(self, places: int | None) -> None:
        """But where all are the same, that is the mean."""
        long = 0.49543508709194095  # Three of it add up to a float more.
        frame = pl.DataFrame({"g": [1, 1, 1, 2, 2], "rate": [long] * 3 + [1 / 3, 1.0]})
        found = group_mean(frame, "rate", by="g", into="m", places=places)["m"].to_list()
        exactly = [long] * 3 + [2 / 3] * 2
        assert (exactly if places is None else [0.4954] * 3 + [0.6667] * 2) == found

    @engines
    def test_what_is_no_share_doesn_t_count(self, engine: str) -> None:
        """Nor does a float that is no number."""
        frame = pl.DataFrame({"rate": [0.5, -0.1, 1.5, math.nan, math.inf, 0.25]})
        found = run(
            engine, lambda table: group_mean(table, "rate", by=(), into="m"), frame, into="m"
        )
        assert [0.375] * 6 == found

    def test_short_floats_are_read_as_they_print(self) -> None:
        """0.1 in 32 bits is 0.1."""
        frame = pl.DataFrame({"rate": pl.Series([0.1, 0.2], dtype=pl.Float32)})
        assert [0.15] * 2 == group_mean(frame, "rate", by=(), into="m")["m"].to_list()

    @pytest.mark.parametrize("places", [-1, 7, 2.0, True])
    def test_places_are_from_0_to_6(self, places: Any) -> None:
        """As no rate has more."""
        with pytest.raises(InvalidValue, match="places"):
            group_mean(pl.DataFrame({"r": [1.0]}), "r", by=(), into="m", places=places)


class TestGroupPlace:
    """The place of a row among those of its group."""

    @engines
    @few
    @given(
        given=columns(g=groups, rate=st.none() | st.sampled_from([0.1, 0.2, 0.3, 0.4])),
        from_top=st.booleans(),
    )
    def test_it_is_the_share_that_does_no_better(
        self, engine: str, given: Mapping[str, list[Any]], from_top: bool
    ) -> None:
        """From the bottom; from the top, no worse."""
        keys, rates = given["g"], given["rate"]

        def place(n: int) -> float | None:
            if keys[n] is None or rates[n] is None:
                return None
            others = [
                rate
                for key, rate in zip(keys, rates, strict=True)
                if key == keys[n] and rate is not None
            ]
            no_better = [r for r in others if (r >= rates[n] if from_top else r <= rates[n])]
            return len(no_better) / len(others)

        frame = pl.DataFrame(given, schema={"g": pl.String, "rate": pl.Float64})
        found = run(
            engine,
            lambda table: group_place(
                table, "rate", by="g", into=PROGRAMME_PLACEMENT_RANK, from_top=from_top
            ),
            frame,
            into="programme-placement-rank",
        )
        assert [place(n) for n in range(len(keys))] == known(found)

    @engines
    def test_without_a_group_it_is_among_all(self, engine: str) -> None:
        """Integers have places, too."""
        frame = pl.DataFrame({"rate": [3, 1, 2, 1]})
        found = run(
            engine, lambda table: group_place(table, "rate", by=(), into="p"), frame, into="p"
        )
        assert [1.0, 0.5, 0.75, 0.5] == found

    def test_nan_has_no_place(self) -> None:
        """Nor is it counted."""
        frame = pl.DataFrame({"rate": [0.1, math.nan, 0.2]})
        assert [0.5, None, 1.0] == group_place(frame, "rate", by=(), into="p")["p"].to_list()

    def test_the_last_tenth_is_a_tenth(self) -> None:
        """Of twenty, two: and not three that are alike."""
        jiangxi = notices.load("jiangxi-2023")
        rates = [0.1, 0.2, *(0.3 + n / 100 for n in range(18))]
        alike = [0.1, 0.2, 0.2, *(0.3 + n / 100 for n in range(17))]
        frame = pl.DataFrame(
            {
                "university": ["a"] * 20 + ["b"] * 20,
                "rate": rates + alike,
                "employers-visited-for-programme": [29] * 40,
            }
        )
        placed = group_place(frame, "rate", by="university", into=PROGRAMME_PLACEMENT_RANK)
        found = check_table(jiangxi, placed, on=date(2023, 9, 1), addressee=PROGRAMME_OF_STUDY)[
            "programme-visits"
        ]
        expected = ["unmet"] * 2 + ["not_applicable"] * 18 + ["unmet"] + ["not_applicable"] * 19
        assert expected == found.to_list()


# --- Out of a log ----------------------------------------------------------------------------

WHO = ["甲", "乙", "丙"]
INSTITUTIONS = pl.DataFrame({"who": [*WHO, None, "甲"]})
START = date(2023, 2, 20)
days = st.integers(0, 70).map(lambda n: START + timedelta(days=n))
periods = st.sampled_from([p for p in Period if p is not Period.TERM])


@st.composite
def logs(draw: st.DrawFn) -> list[tuple[str, date | None, int | None]]:
    """Who did something on which day, and how often; some of it missing."""
    rows = st.tuples(
        st.sampled_from(WHO[:2]),
        days if draw(st.booleans()) else st.none() | days,
        st.integers(0, 3) if draw(st.booleans()) else st.none() | st.integers(0, 3),
    )
    return draw(st.lists(rows, max_size=30))


def greatest_of(done: Sequence[date], per: Period, start: date, end: date) -> int | None:
    """The greatest number in a whole period, by taking days away as long as the least is there."""
    spans: dict[tuple[int, ...], set[date]] = {}
    for n in range((end - start).days + 1):
        day = start + timedelta(days=n)
        spans.setdefault(key_in(day, per), set()).add(day)
    whole = [
        span
        for key, span in spans.items()
        if key_in(min(span) - timedelta(days=1), per) != key
        and key_in(max(span) + timedelta(days=1), per) != key
    ]
    return max((sum(day in span for day in done) for span in whole), default=None)


def key_in(day: date, per: Period) -> tuple[int, ...]:
    """What the days of one period share."""
    match per:
        case Period.DAY:
            return (day.toordinal(),)
        case Period.WEEK:
            return tuple(day.isocalendar())[:2]
        case Period.MONTH:
            return (day.year, day.month)
        case Period.QUARTER:
            return (day.year, (day.month + 2) // 3)
        case _:
            return (day.year,)


class TestPerPeriod:
    """The least and the greatest in any whole period."""

    @engines
    @few
    @given(log=logs(), per=periods, start=days, length=st.integers(-3, 100), data=st.data())
    def test_it_is_what_the_ledgers_derive(
        self,
        engine: str,
        log: list[tuple[str, date | None, int | None]],
        per: Period,
        start: date,
        length: int,
        data: st.DataObject,
    ) -> None:
        """For each institution alone; unknown where a row is incomplete, or there is none."""
        end = start + timedelta(days=length)
        counted, complete, greatest = (data.draw(st.booleans()) for _ in range(3))

        def expected(who: str | None) -> int | None:
            rows = [(day, count if counted else 1) for each, day, count in log if each == who]
            if any(None in row for row in rows) or (not rows and not complete):
                return None
            done = [day for day, count in rows if day is not None for _ in range(count or 0)]
            if greatest:
                return greatest_of(done, per, start, end) if start <= end else None
            least = least_per(done, per, start, end)
            return None if least is None else least.count

        frame = pl.DataFrame(
            log, schema={"who": pl.String, "day": pl.Date, "count": pl.Int16}, orient="row"
        )
        find = greatest_per_period if greatest else least_per_period

        def made(table: Any, events: Any) -> Any:
            return find(
                table, events, who="who", day="day", per=per, since=start, until=end,
                into=RECRUITMENT_EVENTS, count="count" if counted else None, complete=complete,
            )  # fmt: skip

        if engine == "pandas" and frame.is_empty():
            return  # Of nothing pandas knows no type.
        into = f"recruitment-events/{per.value}"
        found = run(engine, made, INSTITUTIONS, frame, into=into)
        assert [expected(who) for who in INSTITUTIONS["who"]] == known(found)

    @engines
    def test_a_time_counts_on_its_day(self, engine: str) -> None:
        """In each of two columns that say who."""
        frame = pl.DataFrame({"a": [1, 1], "b": ["x", "y"]})
        log = pl.DataFrame({"a": [1, 1], "b": ["x", "x"], "at": [datetime(2024, 2, 28, 23), datetime(2024, 2, 29, 1)]})  # fmt: skip  # noqa: DTZ001
        found = run(
            engine,
            lambda table, events: least_per_period(
                table, events, who=["a", "b"], day="at", per=Period.DAY,
                since=date(2024, 2, 28), until=date(2024, 2, 29), into="least", complete=True,
            ),
            frame,
            log,
            into="least",
        )  # fmt: skip
        assert [1, 0] == found

    def test_a_day_is_that_where_the_clock_stands(self) -> None:
        """Not that in Greenwich."""
        early = pl.Series([datetime(2024, 2, 29, 4)]).dt.replace_time_zone("Asia/Shanghai")  # noqa: DTZ001
        log = pl.DataFrame({"who": ["a"], "at": early})
        found = least_per_period(
            log.select("who"), log, who="who", day="at", per=Period.DAY,
            since=date(2024, 2, 29), until=date(2024, 2, 29), into="x",
        )  # fmt: skip
        assert [1] == found["x"].to_list()
        found = occurrences(log.select("who"), log, who="who", day="at", into="x")
        assert [[date(2024, 2, 29)]] == found["x"].to_list()

    def test_floats_are_integers_where_they_are_whole(self) -> None:
        """As pandas has them; of half a time nothing is known."""
        log = pd.DataFrame(
            {"who": ["a", "b", "c"], "on": [date(2024, 1, 1)] * 3, "n": [2.0, 0.5, None]}
        )
        found = least_per_period(
            log[["who"]], log, who="who", day="on", count="n", per=Period.DAY,
            since=date(2024, 1, 1), until=date(2024, 1, 1), into="x",
        )  # fmt: skip
        assert [2, None, None] == known(found["x"])

    @pytest.mark.parametrize(
        ("per", "first", "last"),
        [
            (Period.DAY, date(2024, 2, 29), date(2024, 2, 29)),
            (Period.WEEK, date(2024, 2, 26), date(2024, 3, 3)),
            (Period.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
            (Period.QUARTER, date(2024, 4, 1), date(2024, 6, 30)),
            (Period.YEAR, date(2000, 1, 1), date(2000, 12, 31)),
        ],
    )
    def test_periods_are_those_of_the_calendar(self, per: Period, first: date, last: date) -> None:
        """Only a whole one counts, and so do its first and its last day."""

        def least(since: date, until: date, **options: bool) -> int | None:
            log = pl.DataFrame({"who": ["a"] * 2, "day": [first, last]})
            table = pl.DataFrame({"who": ["a"] + ["b"] * len(options)})
            found = least_per_period(
                table, log, who="who", day="day", per=per, since=since, until=until, into="x",
                **options,
            )  # fmt: skip
            value: int | None = found["x"].last()
            return value

        day = timedelta(days=1)
        assert 2 == least(first, last)
        if per is not Period.DAY:
            assert [2, 2] == [least(first - day, last), least(first, last + day)]
        assert 0 == least(first, last, complete=True)
        assert [None, None] == [least(first + day, last), least(first, last - day)]
        assert None is least(first + day, last, complete=True)

    def test_the_greatest_of_no_period_is_not_known(self) -> None:
        """Rather than nothing."""
        log = pl.DataFrame({"who": ["a"], "day": [date(2024, 1, 2)]})
        asked = {"who": "who", "day": "day", "per": Period.MONTH, "into": "x"}
        span = {"since": date(2024, 1, 2), "until": date(2024, 2, 1)}
        assert [None] == greatest_per_period(log.select("who"), log, **asked, **span)["x"].to_list()

    def test_a_term_is_in_no_calendar(self) -> None:
        """Nor is what is no date in any."""
        frame = pl.DataFrame({"who": ["a"], "day": [date(2024, 1, 1)]})
        asked = {"who": "who", "day": "day", "into": "x", "until": date(2024, 3, 1)}
        with pytest.raises(InvalidValue, match=r"per: .* is not a period of the calendar"):
            least_per_period(frame, frame, per=Period.TERM, since=date(2024, 1, 1), **asked)
        with pytest.raises(InvalidValue, match="since: '2024' is not a date"):
            greatest_per_period(frame, frame, per=Period.DAY, since="2024", **asked)

    def test_columns_of_other_types_are_refused(self) -> None:
        """With what they should be."""
        frame = pl.DataFrame({"who": ["a"], "day": ["x"], "on": [date(2024, 1, 1)], "n": ["1"]})
        span = {"per": Period.DAY, "since": date(2024, 1, 1), "until": date(2024, 1, 2)}
        with pytest.raises(TableColumnError, match="'day' is String, expected dates"):
            least_per_period(frame, frame, who="who", day="day", into="x", **span)
        with pytest.raises(TableColumnError, match="'n' is String, expected integers"):
            least_per_period(frame, frame, who="who", day="on", count="n", into="x", **span)


class TestYearsRunning:
    """How many years in a row."""

    @engines
    @few
    @given(
        history=st.dictionaries(
            st.tuples(st.sampled_from(WHO[:2]), st.integers(2021, 2025)),
            st.sampled_from(["0.4", "0.4999", "0.5", "0.6"]).map(Decimal),
        ),
        decimals=st.booleans(),
    )
    def test_it_is_what_the_ledgers_derive(
        self, engine: str, history: Mapping[tuple[str, int], Decimal], decimals: bool
    ) -> None:
        """Of the placement rates of a programme."""
        ledger = Ledger(
            years=tuple(PlacementYear(y, rate, programme=who) for (who, y), rate in history.items())
        )

        def expected(who: str | None) -> int | None:
            if who is None or not any(each == who for each, _ in history):
                return None
            facts = facts_of(
                ledger, notice=notices.load("jiangxi-2024"), addressee=PROGRAMME_OF_STUDY,
                until=date(2024, 12, 31), entity=who,
            )  # fmt: skip
            values = {fact.key: fact.value for fact in facts}
            return values.get("years-below-card-threshold")  # type: ignore[return-value]

        frame = pl.DataFrame(
            {
                "who": pl.Series([who for who, _ in history], dtype=pl.String),
                "year": pl.Series([year for _, year in history], dtype=pl.Int16),
                "rate": pl.Series(history.values(), dtype=pl.Decimal(6, 4)).cast(
                    pl.Decimal(6, 4) if decimals else pl.Float64
                ),
            }
        )
        if engine == "pandas" and frame.is_empty():
            return  # Of nothing pandas knows no type.
        found = run(
            engine,
            lambda table, years: years_running(
                table, years, who="who", year="year", value="rate", until=2024,
                below=Fraction(1, 2), into=YEARS_BELOW_CARD_THRESHOLD,
            ),
            INSTITUTIONS,
            frame,
            into="years-below-card-threshold",
        )  # fmt: skip
        assert [expected(who) for who in INSTITUTIONS["who"]] == known(found)

    @engines
    def test_another_column_may_be_the_bound(self, engine: str) -> None:
        """A year in which either is missing ends the row."""
        history = pl.DataFrame(
            {
                "who": ["a"] * 3 + ["b"] * 3 + ["c"],
                "year": [2024, 2023, 2022] * 2 + [2024],
                "rate": [0.9, 0.9, 0.9, 0.9, None, 0.9, 0.9],
                "average": [0.8, 0.8, 0.9, 0.8, 0.8, 0.8, None],
            }
        )
        found = run(
            engine,
            lambda table, years: years_running(
                table, years, who="who", year="year", value="rate", until=2024,
                above="average", into="years",
            ),
            pl.DataFrame({"who": ["a", "b", "c"]}),
            history,
            into="years",
        )  # fmt: skip
        assert [2, 1, None] == known(found)

    def test_what_can_t_be_decided_is_not_known(self) -> None:
        """A float of 17 digits next to a decimal."""
        history = pl.DataFrame(
            {
                "who": ["a", "b"],
                "year": [2024, 2024],
                "rate": [0.10000000000000002, 0.11],
                "average": [Decimal("0.1"), Decimal("0.1")],
            }
        )
        found = years_running(
            history.select("who"), history, who="who", year="year", value="rate", until=2024,
            above="average", into="years",
        )  # fmt: skip
        assert [None, 1] == found["years"].to_list()

    def test_two_values_of_a_year_have_to_agree(self) -> None:
        """Both below is below; one of them is not."""
        history = pl.DataFrame(
            {"who": ["a", "a", "b", "b"], "year": [2024] * 4, "rate": [0.1, 0.2, 0.1, 0.6]}
        )
        found = years_running(
            pl.DataFrame({"who": ["a", "b"]}), history, who="who", year="year", value="rate",
            until=2024, below=Decimal("0.5"), into="years",
        )  # fmt: skip
        assert [1, 0] == found["years"].to_list()

    def test_a_history_without_a_value_says_nothing(self) -> None:
        """Of nulls alone no engine knows the type."""
        history = pl.DataFrame({"who": ["a"], "year": [2024], "rate": [None]})
        found = years_running(
            pl.DataFrame({"who": ["a"]}), history, who="who", year="year", value="rate",
            until=2024, below=1, into="years",
        )  # fmt: skip
        assert [None] == found["years"].to_list()

    @pytest.mark.parametrize(
        ("bounds", "message"),
        [
            ({}, "above: None is not given, or else below"),
            ({"below": 1, "above": 1}, "above: 1 is not given, or else below, and not both"),
            ({"below": 0.5}, "below: 0.5 is not an exact number, or the name of a column"),
            ({"above": "b"}, "'b' is not a column of the table"),
        ],
    )
    def test_one_exact_bound_is_needed(self, bounds: dict[str, Any], message: str) -> None:
        """Neither none nor two, and no float."""
        frame = pl.DataFrame({"who": ["a"], "year": [2024], "rate": [0.1]})
        with pytest.raises(InvalidValue, match=message):
            years_running(
                frame, frame, who="who", year="year", value="rate", until=2024, into="x", **bounds
            )


class TestOccurrences:
    """The days on which something was done."""

    @engines
    @few
    @given(log=logs(), complete=st.booleans())
    def test_days_are_gathered(
        self, engine: str, log: list[tuple[str, date | None, int | None]], complete: bool
    ) -> None:
        """All of them, of those who are in the log; of others none, if it is complete."""

        def expected(who: str | None) -> list[date] | None:
            done = [day for each, day, _ in log if each == who]
            if None in done or (not done and not complete):
                return None
            return sorted(day for day in done if day is not None)

        frame = pl.DataFrame(
            log, schema={"who": pl.String, "day": pl.Date, "count": pl.Int16}, orient="row"
        )
        if engine == "pandas" and (frame.is_empty() or frame["day"].is_null().all()):
            return  # of nothing pandas knows no type
        found = run(
            engine,
            lambda table, events: occurrences(
                table, events, who="who", day="day", into="quality-report", complete=complete
            ),
            INSTITUTIONS,
            frame,
            into="quality-report",
        )
        assert [expected(who) for who in INSTITUTIONS["who"]] == [
            None if days is None else sorted(days) for days in found
        ]

    def test_other_engines_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """By name."""
        monkeypatch.setattr(of_logs, "dialect_of", lambda _: Dialect.of(Family.SQL))
        frame = pl.DataFrame({"who": ["a"], "day": [date(2024, 1, 1)]})
        with pytest.raises(InvalidValue, match="log: 'polars' is not a table of Polars, Arrow"):
            occurrences(frame, frame, who="who", day="day", into="x")


class TestTables:
    """What all of them ask of their tables."""

    def test_a_name_is_not_taken_twice(self) -> None:
        """The table would have two columns of it."""
        frame = pl.DataFrame({"r": [0.5]})
        with pytest.raises(InvalidValue, match="into: 'r' is not a name that the table"):
            group_mean(frame, "r", by=(), into="r")

    def test_columns_have_to_be_there(self) -> None:
        """In both tables."""
        frame, log = pl.DataFrame({"who": ["a"]}), pl.DataFrame({"who": ["a"], "n": [1]})
        with pytest.raises(InvalidValue, match=r"group_place\.column: 'g' is not a column"):
            group_place(frame, "who", by="g", into="x")
        with pytest.raises(InvalidValue, match=r"occurrences\.column: 'n' is not a column"):
            occurrences(frame, log, who="n", day="n", into="x")
        with pytest.raises(InvalidValue, match=r"occurrences\.column: 'day' is not a column"):
            occurrences(frame, log, who="who", day="day", into="x")
        with pytest.raises(InvalidValue, match=r"occurrences.who: \(\) is not the name"):
            occurrences(frame, log, who=(), day="n", into="x")

    def test_both_are_of_one_kind(self) -> None:
        """Nothing is collected to bring a lazy log to a table in memory."""
        log = pl.DataFrame({"who": ["a"], "day": [date(2024, 1, 1)]})
        with pytest.raises(InvalidValue, match="log: 'LazyFrame' is not a table of the same kind"):
            occurrences(log.select("who"), log.lazy(), who="who", day="day", into="x")

    def test_pandas_keeps_its_index(self) -> None:
        """And the order of its rows."""
        frame = pd.DataFrame({"who": ["b", "a"]}, index=[7, 3])
        log = pl.DataFrame({"who": ["a"], "day": [date(2024, 1, 1)]})
        found = occurrences(frame, log, who="who", day="day", into="x")
        assert [7, 3] == found.index.to_list()
        assert [None, [date(2024, 1, 1)]] == [None if x is None else [*x] for x in found["x"]]

    def test_engines_without_an_order_are_joined_by_narwhals(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As Spark is."""
        monkeypatch.setattr(pairing, "dialect_of", lambda _: Dialect.of(Family.SQL))
        frame = nw.from_native(pl.LazyFrame({"who": ["a", "b"]}))
        made = nw.from_native(pl.LazyFrame({"who": ["a"], "n": [1]}))
        found = pairing._left_joined(frame, made, ["who"]).to_native().collect()
        assert [("a", 1), ("b", None)] == sorted(found.rows())
