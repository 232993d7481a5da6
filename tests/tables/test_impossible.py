"""Values that their metric can't take, counted on every engine."""

from datetime import date
from decimal import Decimal

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gradpolicy as gp
from gradpolicy.tables import plan_table
from gradpolicy.tables.impossible import impossible_in, impossible_rows, impossible_values

NOTICE = gp.notices.load("jiangxi-2024")
ON = date(2024, 8, 31)

TABLE = pl.DataFrame(
    {
        "university": ["甲", "乙", "丙", "丁"],
        # A count in integers, in decimals, in floats.
        "graduating-students": [12_600, -1, None, 3],
        "full-time-careers-staff": [Decimal("1.5"), Decimal("2.0"), None, Decimal("-1.5")],
        "guidance-course-hours": [1.5, 2.0, 1e300, -0.0],
        # Shares in floats and in decimals.
        "placement-rate-last-year": [0.5, 1.5, float("nan"), float("-inf")],
        "provincial-placement-rate-last-year": [Decimal("1.01"), Decimal(1), Decimal(0), None],
        # Money: what is not whole is fine, and what can't be negative needs no look.
        "careers-budget": pl.Series([1, 2, 3, 4], dtype=pl.UInt8),
        "employment-home-built": [True, None, False, True],
        "guidance-course-credits": pl.Series([None] * 4, dtype=pl.Null),
    }
)
EXPECTED = {
    "graduating-students": (1, -1, -1),
    "full-time-careers-staff": (2, Decimal("-1.5"), Decimal("1.5")),
    "guidance-course-hours": (1, 1.5, 1.5),
    "placement-rate-last-year": (1, 1.5, 1.5),
    "provincial-placement-rate-last-year": (1, Decimal("1.01"), Decimal("1.01")),
}

ENGINES = {
    "polars": lambda: TABLE,
    "lazy": TABLE.lazy,
    "arrow": TABLE.to_arrow,
    "pandas": lambda: TABLE.to_arrow().to_pandas(types_mapper=pd.ArrowDtype),
    "duckdb": lambda: duckdb.from_arrow(TABLE.drop("guidance-course-credits").to_arrow()),
}


def first_row(table: object) -> dict:
    """The first row of a table of any kind."""
    match table:
        case pl.LazyFrame():
            return table.collect().row(0, named=True)
        case pl.DataFrame():
            return table.row(0, named=True)
        case pa.Table():
            return table.to_pylist()[0]
        case pd.DataFrame():
            return table.to_dict("records")[0]
        case _:
            return dict(zip(table.columns, table.fetchall()[0], strict=True))


@pytest.fixture(params=ENGINES)
def table(request: pytest.FixtureRequest) -> object:
    """The same table in one kind after another."""
    return ENGINES[request.param]()


class TestValues:
    """`impossible_values` and `impossible_in`."""

    def test_found(self, table) -> None:
        """Negative numbers, shares above 1 and fractions of counts are counted, on any engine."""
        plan = plan_table(NOTICE, table, on=ON)
        row = first_row(impossible_values(plan, table))
        found = impossible_in(plan, row)
        assert {e.column.name: (e.count, e.least, e.greatest) for e in found} == EXPECTED
        assert row["rows"] == 4

    def test_same_kind(self, table) -> None:
        """The same kind of table comes back, and a lazy one stays lazy."""
        plan = plan_table(NOTICE, table, on=ON)
        assert type(impossible_values(plan, table)) is type(table)

    def test_none(self) -> None:
        """A table in which nothing is wrong, or could be, has none."""
        for values in ([1, 2, None], pl.Series([1, 2], dtype=pl.UInt16)):
            table = pl.DataFrame({"graduating-students": values})
            plan = plan_table(NOTICE, table, on=ON)
            row = impossible_values(plan, table).row(0, named=True)
            assert impossible_in(plan, row) == ()

    def test_no_rows(self) -> None:
        """Without rows nothing is impossible."""
        table = TABLE.head(0)
        plan = plan_table(NOTICE, table, on=ON)
        assert impossible_in(plan, impossible_values(plan, table).row(0, named=True)) == ()

    def test_all_digits(self) -> None:
        """A decimal that takes all the digits there are is whole only if it is."""
        values = [Decimal("1." + "0" * 36 + "1"), Decimal("9." + "9" * 37), Decimal(1)]
        series = pl.Series(values, dtype=pl.Decimal(38, 37))
        table = pl.DataFrame({"full-time-careers-staff": series})
        plan = plan_table(NOTICE, table, on=ON)
        row = impossible_values(plan, table).row(0, named=True)
        assert row["full-time-careers-staff/count"] == 2

    def test_unlike_table(self) -> None:
        """A table without a column of the plan is refused by name."""
        plan = plan_table(NOTICE, TABLE, on=ON)
        with pytest.raises(gp.InvalidValue, match="graduating-students"):
            impossible_values(plan, TABLE.drop("graduating-students"))


class TestRows:
    """`impossible_rows`."""

    def test_rows(self, table) -> None:
        """The rows that hold such a value are found, nulls aside."""
        plan = plan_table(NOTICE, table, on=ON)
        rows = impossible_rows(plan, table, "full-time-careers-staff")
        assert type(rows) is type(table)
        assert first_row(rows)["university"] == "甲"

    @pytest.mark.parametrize("name", ["university", "employment-home-built", "careers-budget"])
    def test_no_such_column(self, name: str) -> None:
        """A column in which no value can be impossible is refused."""
        plan = plan_table(NOTICE, TABLE, on=ON)
        with pytest.raises(gp.InvalidValue, match=name):
            impossible_rows(plan, TABLE, name)
