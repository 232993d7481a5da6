"""Counts of statuses and outcomes, in all and by group, on the engines."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradpolicy import InvalidValue, notices
from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.tables import check_table, counting, plan_table
from gradpolicy.tables.counting import count_outcomes, count_statuses, counts_of
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.vocabulary.addressees import SUPERVISOR

WORDS = [status.value for status in Status]
ENUM = pl.Enum(WORDS)
ON = date(2024, 9, 1)
JIANGXI = notices.load("jiangxi-2023")
ASKED: Mapping[str, Any] = {"on": ON, "addressee": SUPERVISOR}


def counted(
    rows: Sequence[Mapping[str, str | None]], names: Sequence[str], by: Sequence[str] = ()
) -> list[tuple[Any, ...]]:
    """The counts in plain Python, sorted as they should be."""
    groups = {tuple(row[key] for key in by) for row in rows} if by else {()}
    found = Counter((*(row[key] for key in by), name, row[name]) for row in rows for name in names)
    return [
        (*group, name, word, found[(*group, name, word)])
        for group in sorted(groups, key=lambda each: [(part is not None, part) for part in each])
        for name in names
        for word in WORDS
    ]


def as_rows(table: Any) -> list[tuple[Any, ...]]:
    """A table of counts of whatever kind, as rows."""
    match table:
        case pl.LazyFrame():
            return table.collect().rows()
        case pl.DataFrame():
            return table.rows()
        case pa.Table():
            return [tuple(row.values()) for row in table.to_pylist()]
        case pd.DataFrame():
            return [
                tuple(None if pd.isna(cell) else cell for cell in row)
                for row in table.itertuples(index=False)
            ]
        case _:
            return list(table.fetchall())


def on_duckdb(frame: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    """In it, words that Polars knows as an enumeration are one, too."""
    relation = duckdb.connect().from_arrow(frame.to_arrow())
    words = ", ".join(f"'{word}'" for word in WORDS)
    cast = [f'"{name}"::ENUM({words}) AS "{name}"' for name, t in frame.schema.items() if t == ENUM]
    return relation.select(f"* REPLACE ({', '.join(cast)})") if cast else relation


ENGINES: Mapping[str, Callable[[pl.DataFrame], Any]] = {
    "polars": lambda frame: frame,
    "lazy": pl.DataFrame.lazy,
    "arrow": pl.DataFrame.to_arrow,
    "pandas": pl.DataFrame.to_pandas,
    "duckdb": on_duckdb,
}
engines = pytest.mark.parametrize("engine", ENGINES)


@st.composite
def tables(draw: st.DrawFn) -> pl.DataFrame:
    """Statuses on two provisions, with a group that may be null."""
    number = draw(st.integers(0, 12))

    def column(values: st.SearchStrategy[Any]) -> list[Any]:
        return draw(st.lists(values, min_size=number, max_size=number))

    return pl.DataFrame(
        {
            "city": column(st.sampled_from(["南昌", "九江", None])),
            "staff-ratio": column(st.sampled_from(WORDS)),
            "careers-budget": column(st.sampled_from(WORDS)),
        },
        schema={"city": pl.String, "staff-ratio": ENUM, "careers-budget": ENUM},
    )


NAMES = ["staff-ratio", "careers-budget"]

# A sixth of what the profile asks for: there are five engines.
few = settings(max_examples=settings().max_examples // 6)


class TestCountStatuses:
    """What is counted of a table of statuses."""

    @engines
    @few
    @given(frame=tables())
    def test_counts_are_those_of_plain_python(self, engine: str, frame: pl.DataFrame) -> None:
        """Every status of every provision has its count, on each engine, in the same order."""
        rows = frame.rows(named=True)
        table = ENGINES[engine](frame)
        assert counted(rows, NAMES) == as_rows(count_statuses(table, names=NAMES))
        assert counted(rows, NAMES, ["city"]) == as_rows(
            count_statuses(table, by="city", names=NAMES)
        )

    @engines
    def test_the_same_kind_of_table_comes_back(self, engine: str) -> None:
        """And a lazy one stays lazy."""
        table = ENGINES[engine](pl.DataFrame({"p": pl.Series(["met"], dtype=ENUM)}))
        assert type(table) is type(count_statuses(table))

    @engines
    def test_columns_of_statuses_are_told_by_their_type(self, engine: str) -> None:
        """What `check_table` gives can be counted without a list of names."""
        frame = pl.DataFrame(
            {"name": ["甲", "乙"], "posts-per-postgraduate": [3, None], "size": [1, 2]}
        )
        statuses = check_table(JIANGXI, ENGINES[engine](frame), **ASKED, keep=["name", "size"])
        rows = as_rows(count_statuses(statuses))
        assert 5 * len(plan_table(JIANGXI, frame, **ASKED, keep=[]).provisions) == len(rows)
        assert [1, 0, 0, 1, 0] == [count for name, _, count in rows if name == "supervisor-posts"]

    def test_several_columns_may_make_a_group(self) -> None:
        """As many as there are."""
        frame = pl.DataFrame({"a": [1, 1], "b": [1, 2], "p": pl.Series(["met", "met"], dtype=ENUM)})
        found = count_statuses(frame, by=["a", "b"]).filter(pl.col("count") > 0)
        assert [(1, 1, "p", "met", 1), (1, 2, "p", "met", 1)] == found.rows()

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_statuses_are_an_enumeration(self, engine: str) -> None:
        """Where the engine has one."""
        table = ENGINES[engine](pl.DataFrame({"p": pl.Series(["met"], dtype=ENUM)}))
        schema = nw.from_native(count_statuses(table)).collect_schema()
        assert {"provision": nw.String, "status": nw.Enum(WORDS), "count": nw.Int64} == dict(schema)

    def test_strings_have_to_be_named(self) -> None:
        """A column of words may be anything."""
        frame = pl.DataFrame({"name": ["met"], "type": pl.Series(["a"], dtype=pl.Enum(["a"]))})
        with pytest.raises(InvalidValue, match="names: None is not the names of the columns"):
            count_statuses(frame)
        with pytest.raises(InvalidValue, match="names: None"):
            count_statuses(frame.lazy().cast({"name": pl.Categorical}))

    def test_a_name_that_no_column_has_is_refused(self) -> None:
        """With the name."""
        frame = pl.DataFrame({"p": pl.Series(["met"], dtype=ENUM)})
        with pytest.raises(InvalidValue, match="'q' is not a column of the table"):
            count_statuses(frame, names=["p", "q"])
        with pytest.raises(InvalidValue, match="'city' is not a column of the table"):
            count_statuses(frame, by="city")

    def test_a_group_is_not_called_as_what_comes_out(self) -> None:
        """Two columns of one name there can't be."""
        frame = pl.DataFrame({"status": [1], "p": pl.Series(["met"], dtype=ENUM)})
        with pytest.raises(InvalidValue, match="'status' is not none of provision, status, count"):
            count_statuses(frame, by="status")

    @few
    @given(frame=tables())
    def test_engines_without_words_of_their_own_come_to_the_same(self, frame: pl.DataFrame) -> None:
        """What Narwhals does, for Spark, is what is done on Polars without it."""
        rows = frame.rows(named=True)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(counting, "dialect_of", lambda _: Dialect.of(Family.SQL))
            for by in ([], ["city"]):
                found = count_statuses(frame.lazy(), by=by, names=NAMES)
                assert counted(rows, NAMES, by) == as_rows(found)


class TestCountOutcomes:
    """What is counted of a column of outcomes."""

    @engines
    def test_outcomes_are_counted_like_statuses(self, engine: str) -> None:
        """By group, too, whatever that is called."""
        frame = pl.DataFrame({"name": ["甲", "甲"], "outcome": ["breached", "compliant"]})
        found = as_rows(count_outcomes(ENGINES[engine](frame), by="name"))
        words = [outcome.value for outcome in Outcome]
        assert [("甲", word, int(word in frame["outcome"])) for word in words] == found

    def test_one_column_is_set_below_each_other_by_narwhals(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As Spark needs it."""
        monkeypatch.setattr(counting, "dialect_of", lambda _: Dialect.of(Family.SQL))
        found = count_outcomes(pl.DataFrame({"outcome": ["pending"]}))
        assert [("breached", 0), ("undecided", 0), ("pending", 1), ("compliant", 0)] == found.rows()


@pytest.fixture
def frame() -> pl.DataFrame:
    """Supervisors with a fact that may be missing."""
    return pl.DataFrame(
        {
            "city": ["a", "b", "a", "b"],
            "seen": [date(2024, 1, 1), date(2025, 1, 1)] * 2,
            "posts-per-postgraduate": [3, 2, None, 5],
            "postgraduates-supervised": [10, 20, 30, None],
        }
    )


class TestCountsOf:
    """What is counted straight from the facts."""

    @engines
    @pytest.mark.parametrize("by", [(), "city", ("city", "postgraduates-supervised")])
    def test_it_is_the_count_of_what_the_plan_finds(
        self, engine: str, by: str | tuple[str, ...], frame: pl.DataFrame
    ) -> None:
        """Whatever the plan keeps, and on each engine."""
        table = ENGINES[engine](frame)
        keep = [by] if isinstance(by, str) else list(by)
        expected = count_statuses(check_table(JIANGXI, table, **ASKED, keep=keep), by=by)
        found = counts_of(plan_table(JIANGXI, table, **ASKED, keep=["city"]), table, by=by)
        assert type(table) is type(found)
        assert as_rows(expected) == as_rows(found)

    @engines
    def test_nothing_has_to_be_read(self, engine: str, frame: pl.DataFrame) -> None:
        """A table of none of the facts has all unknown, as many as there are rows."""
        table = ENGINES[engine](frame.select("city"))
        both = as_rows(counts_of(plan_table(JIANGXI, table, **ASKED), table, by="city"))
        assert [2, 2] == [count for *_, count in both if count][:2]
        found = as_rows(counts_of(plan_table(JIANGXI, table, **ASKED), table))
        assert 4 == next(
            n for name, word, n in found if (name, word) == ("supervisor-posts", "unknown")
        )

    @engines
    def test_the_day_of_a_row_counts(self, engine: str, frame: pl.DataFrame) -> None:
        """What was observed after the day is not known on it."""
        table = ENGINES[engine](frame)
        plan = plan_table(JIANGXI, table, **ASKED, observed="seen")
        found = as_rows(counts_of(plan, table))
        assert [1, 0, 0, 3, 0] == [n for name, _, n in found if name == "supervisor-posts"]

    @engines
    def test_the_columns_of_the_plan_are_needed(self, engine: str, frame: pl.DataFrame) -> None:
        """Another table is refused with the name of what it lacks."""
        plan = plan_table(JIANGXI, ENGINES[engine](frame), **ASKED)
        other = ENGINES[engine](frame.drop("postgraduates-supervised"))
        with pytest.raises(InvalidValue, match="'postgraduates-supervised' is not a column"):
            counts_of(plan, other)
