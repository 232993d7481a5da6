"""What comes in comes back: the same kind of table, and a lazy one is still lazy."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any
from unittest import mock

import duckdb
import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from gradpolicy import Done, InvalidValue, Quota
from gradpolicy.compliance import Status
from gradpolicy.tables import TableColumnError, check_table, plan_table
from gradpolicy.tables.engines import empty_columns
from gradpolicy.tables.sql import identifier
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET, FULL_TIME_CAREERS_STAFF

ON = date(2024, 6, 15)
BUILT, STAFF = EMPLOYMENT_HOME_BUILT.slug, FULL_TIME_CAREERS_STAFF.slug
DONE, MANY = Done(EMPLOYMENT_HOME_BUILT), Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
WORDS = [status.value for status in Status]
Alone = Callable[..., Any]
#: A column that stays, and one that is read.
FRAME = pl.DataFrame({"city": ["南昌", "赣州", None], STAFF: [5, 4, None]})
EXPECTED = ["met", "unmet", "unknown"]


@pytest.fixture(params=["polars", "lazy", "arrow", "pandas", "pandas of Arrow", "duckdb"])
def native(request: pytest.FixtureRequest) -> Any:
    """The table in each form."""
    match request.param:
        case "polars":
            yield FRAME
        case "lazy":
            yield FRAME.lazy()
        case "arrow":
            yield FRAME.to_arrow()
        case "pandas":
            yield FRAME.to_pandas()
        case "pandas of Arrow":
            yield FRAME.to_pandas(use_pyarrow_extension_array=True)
        case _:
            with duckdb.connect() as connection:
                yield connection.from_arrow(FRAME.to_arrow())


def rows(native: Any) -> list[tuple[Any, ...]]:
    """The rows of a table in any form."""
    match native:
        case pl.DataFrame():
            return native.rows()
        case pl.LazyFrame():
            return native.collect().rows()
        case pa.Table():
            return [tuple(row.values()) for row in native.to_pylist()]
        case pd.DataFrame():
            return [tuple(None if pd.isna(v) else v for v in row) for row in native.to_numpy()]
        case _:
            return native.fetchall()


class TestSameKind:
    """Of each kind of table."""

    def test_kind(self, alone: Alone, native: Any) -> None:
        """The same comes back, with the columns that are no facts, and one for each provision."""
        out = check_table(alone(MANY), native, on=ON)

        assert type(native) is type(out)
        expected = zip(FRAME["city"], EXPECTED, strict=True)
        assert list(expected) == rows(out)

    def test_nothing_kept(self, alone: Alone, native: Any) -> None:
        """Where nothing is kept there are statuses alone, one for each row."""
        out = check_table(alone(MANY), native, on=ON, keep=())

        assert [(word,) for word in EXPECTED] == rows(out)

    def test_facts_kept(self, alone: Alone, native: Any) -> None:
        """What is kept may be a fact, too, and comes in the order asked for."""
        out = check_table(alone(MANY), native, on=ON, keep=[STAFF, "city"])

        kept = FRAME.select(STAFF, "city").rows()
        expected = [(*row, word) for row, word in zip(kept, EXPECTED, strict=True)]
        assert expected == rows(out)

    def test_no_facts(self, alone: Alone, native: Any) -> None:
        """A table without a fact has all unknown, in as many rows."""
        plan = plan_table(alone(DONE), native, on=ON, keep=())

        assert (EMPLOYMENT_HOME_BUILT,) == plan.missing
        assert [("unknown",)] * 3 == rows(plan.run(native))

    def test_no_rows(self, alone: Alone, engines: Any) -> None:
        """A table without rows stays without, with its columns."""
        empty = FRAME.clear().with_columns(row=pl.lit(1, pl.Int64))
        for name, through in engines.items():
            if name == "ibis":
                continue
            out = through(empty, lambda each: check_table(alone(MANY, DONE), each, on=ON))

            assert ["city", "row", "asked", "asked-1"] == out.columns, name
            assert 0 == out.height, name

    def test_one_plan_for_many(self, alone: Alone, native: Any) -> None:
        """A plan that was made for a table does for the next one of its form."""
        plan = plan_table(alone(MANY), native, on=ON)

        first, second = plan.run(native), plan.run(native)

        assert rows(first) == rows(second)


class TestTypes:
    """The type of a status column."""

    def test_polars(self, alone: Alone) -> None:
        """An enumeration, in the order of the statuses, lazily too."""
        expected = pl.Enum(WORDS)

        assert expected == check_table(alone(MANY), FRAME, on=ON).schema["asked"]
        lazy = check_table(alone(MANY), FRAME.lazy(), on=ON)
        assert expected == lazy.collect_schema()["asked"]

    def test_pandas(self, alone: Alone) -> None:
        """Categories."""
        out = check_table(alone(MANY), FRAME.to_pandas(), on=ON)

        assert isinstance(out["asked"].dtype, pd.CategoricalDtype)
        assert WORDS == list(out["asked"].cat.categories)

    def test_arrow(self, alone: Alone) -> None:
        """A dictionary."""
        out = check_table(alone(MANY), FRAME.to_arrow(), on=ON)

        assert pa.types.is_dictionary(out.schema.field("asked").type)

    def test_duckdb(self, alone: Alone) -> None:
        """An enumeration."""
        with duckdb.connect() as connection:
            out = check_table(alone(MANY), connection.from_arrow(FRAME.to_arrow()), on=ON)

            expected = ", ".join(f"'{word}'" for word in WORDS)
            assert f"ENUM({expected})" == str(out.types[-1])


class TestLaziness:
    """Nothing is collected behind the user's back."""

    def test_polars(self, alone: Alone) -> None:
        """A lazy table that can't be computed is checked without an error."""

        def fail(_: pl.DataFrame) -> pl.DataFrame:
            raise RuntimeError("collected")

        lazy = FRAME.lazy().map_batches(fail, schema=FRAME.schema)

        out = check_table(alone(MANY), lazy, on=ON)

        assert ["city", "asked"] == out.collect_schema().names()
        with pytest.raises(Exception, match="collected"):
            out.collect()

    def test_duckdb(self, alone: Alone) -> None:
        """Of a hundred billion rows those are computed that are asked for."""
        with duckdb.connect() as connection:
            relation = connection.sql("SELECT range AS n FROM range(100000000000)")

            out = check_table(alone(MANY), relation, on=ON, columns={"n": STAFF})

            assert [("unmet",), ("unmet",)] == out.limit(2).fetchall()

    def test_only_what_is_read(self, alone: Alone, tmp_path: Any) -> None:
        """Of a file only the columns that are asked for are read."""
        FRAME.write_parquet(tmp_path / "all.parquet")

        out = check_table(alone(MANY), pl.scan_parquet(tmp_path / "all.parquet"), on=ON, keep=())

        assert "PROJECT 1/2 COLUMNS" in out.explain()


class TestManyRows:
    """Tables that are gone through piece by piece."""

    @pytest.mark.parametrize("engine", ["polars", "polars-lazy", "pyarrow", "pandas", "duckdb"])
    def test_order(self, alone: Alone, engines: Any, engine: str) -> None:
        """A hundred thousand rows come back in their order."""
        staff = np.random.default_rng(0).integers(0, 10, 100_000)
        frame = pl.DataFrame({"row": np.arange(100_000), STAFF: staff})

        out = engines[engine](frame, lambda native: check_table(alone(MANY, DONE), native, on=ON))

        assert frame["row"].equals(out["row"])
        assert (staff >= 5).tolist() == (out["asked"].cast(pl.String) == "met").to_list()
        assert ["unknown"] == out["asked-1"].cast(pl.String).unique().to_list()

    def test_constant(self, alone: Alone) -> None:
        """Also where no status depends on a row, and nothing is kept."""
        frame = pl.DataFrame({"row": np.arange(100_000)})

        out = check_table(alone(DONE), frame, on=ON, keep=())

        assert 100_000 == out.height


class TestPandas:
    """What pandas alone has."""

    @pytest.mark.parametrize(
        "index",
        [
            [7, 5, 3],
            [1, 1, 1],
            ["a", "b", None],
            pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)], names=["x", "y"]),
            pd.DatetimeIndex(["2024-01-01", "2024-01-02", "2024-01-02"], name="day"),
        ],
    )
    @pytest.mark.parametrize("keep", [None, ()])
    def test_index(self, alone: Alone, index: Any, keep: Any) -> None:
        """Whatever the index, the rows keep it."""
        frame = FRAME.to_pandas().set_axis(index)

        out = check_table(alone(MANY), frame, on=ON, keep=keep)

        pd.testing.assert_index_equal(frame.index, out.index)
        assert EXPECTED == out["asked"].tolist()

    @pytest.mark.parametrize("missing", [None, np.nan, pd.NA])
    def test_flags(self, alone: Alone, missing: Any) -> None:
        """A plain column of flags with something missing: that is unknown, and not false."""
        frame = pd.DataFrame({BUILT: pd.Series([True, False, missing], dtype=object)})

        assert EXPECTED == check_table(alone(DONE), frame, on=ON)["asked"].tolist()

    def test_nullable(self, alone: Alone) -> None:
        """The nullable types."""
        frame = pd.DataFrame(
            {
                BUILT: pd.array([True, False, None], dtype="boolean"),
                STAFF: pd.array([5, 4, None], dtype="Int64"),
            }
        )

        out = check_table(alone(DONE, MANY), frame, on=ON)

        assert EXPECTED == out["asked"].tolist() == out["asked-1"].tolist()

    def test_integers_with_gaps(self, alone: Alone) -> None:
        """Integers among which one is missing are floats to pandas, and are read all the same."""
        frame = pd.DataFrame({STAFF: [5, 4, None]})
        assert np.float64 == frame[STAFF].dtype

        assert EXPECTED == check_table(alone(MANY), frame, on=ON)["asked"].tolist()

    @pytest.mark.parametrize(
        ("requires", "values"),
        [
            (DONE, [date(2024, 1, 1), date(2025, 1, 1), None]),
            (DONE, [[date(2024, 1, 1)], [], None]),
            (Quota(CAREERS_BUDGET, at_least=5), ["5.00", "4.99", None]),
        ],
    )
    def test_objects(self, alone: Alone, requires: Any, values: list[Any]) -> None:
        """Dates, lists of dates and decimals, which are objects to pandas."""
        from decimal import Decimal

        made = [Decimal(value) if isinstance(value, str) else value for value in values]
        name = requires.metric.slug
        frame = pd.DataFrame({name: pd.Series(made, dtype=object)})

        assert EXPECTED == check_table(alone(requires), frame, on=ON)["asked"].tolist()

    @pytest.mark.parametrize("values", [[None, None], [np.nan, np.nan], []])
    def test_nothing(self, alone: Alone, values: list[Any]) -> None:
        """A column of objects without any says nothing."""
        frame = pd.DataFrame({BUILT: pd.Series(values, dtype=object)})

        out = check_table(alone(DONE), frame, on=ON)

        assert ["unknown"] * len(values) == out["asked"].tolist()

    def test_days(self, alone: Alone) -> None:
        """Its own type of days, with one missing."""
        days = pd.to_datetime(pd.Series(["2024-06-15 23:59", "2024-06-16 00:00", None]))

        out = check_table(alone(DONE), pd.DataFrame({BUILT: days}), on=ON)

        assert EXPECTED == out["asked"].tolist()

    def test_other_columns(self, alone: Alone) -> None:
        """What is kept keeps its type, whatever that is."""
        kept = pd.Series([{1}, object(), None], dtype=object)
        frame = FRAME.to_pandas().assign(other=kept, category=pd.Categorical(["a", "b", "a"]))

        out = check_table(alone(MANY), frame, on=ON)

        pd.testing.assert_frame_equal(frame.drop(columns=STAFF), out.drop(columns="asked"))


class TestEmpty:
    """Columns whose type says that they hold nothing but nulls."""

    @pytest.mark.parametrize(
        ("engine", "native"),
        [
            (nw.Implementation.IBIS, SimpleNamespace(schema=lambda: {"a": "null", "b": "json"})),
            (nw.Implementation.PYSPARK, SimpleNamespace(dtypes=[("a", "void"), ("b", "x")])),
            (nw.Implementation.DASK, SimpleNamespace()),
        ],
    )
    def test_other_engines(self, engine: Any, native: Any) -> None:
        """Each engine has a word of its own for it; where none is known, none is empty."""
        schema = {"a": nw.Unknown(), "b": nw.Unknown(), "c": nw.Int64()}
        frame: Any = SimpleNamespace(implementation=engine, to_native=lambda: native)

        expected = set() if engine is nw.Implementation.DASK else {"a"}
        assert expected == empty_columns(frame, schema)

    def test_not_known(self, alone: Alone) -> None:
        """A type that nothing is known of is refused, also after a table without values."""
        notice = alone(MANY)
        with duckdb.connect() as connection:
            empty = connection.sql(f"SELECT NULL AS {identifier(STAFF)}")
            other = connection.sql(f"SELECT INTERVAL 1 DAY AS {identifier(STAFF)}")

            assert [("unknown",)] == check_table(notice, empty, on=ON).fetchall()
            with pytest.raises(TableColumnError, match=STAFF):
                check_table(notice, other, on=ON)


class TestRefused:
    """What is no table."""

    @pytest.mark.parametrize("thing", [None, 5, [{STAFF: 5}], {STAFF: [5]}, pl.Series([5])])
    def test_no_table(self, alone: Alone, thing: Any) -> None:
        """Is refused, by its type."""
        with pytest.raises(InvalidValue, match="is not a table of Polars") as caught:
            check_table(alone(MANY), thing, on=ON)

        assert "frame" == caught.value.field

    @pytest.mark.parametrize("engine", [nw.Implementation.DASK, nw.Implementation.SQLFRAME])
    def test_other_engines(self, alone: Alone, engine: Any) -> None:
        """So is a table of an engine whose answers would be wrong."""
        with (
            mock.patch("gradpolicy.tables.engines._engine", return_value=engine),
            pytest.raises(InvalidValue, match="is not a table of Polars"),
        ):
            check_table(alone(MANY), FRAME, on=ON)
