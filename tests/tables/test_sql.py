"""DuckDB understands every word, and says of numbers above zero what Polars does."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pytest

from gradpolicy.tables.sql import Sql, col, dtype, identifier, lit, when

A, B = col("a"), col("b b")


@pytest.fixture(scope="module")
def table() -> Iterator[duckdb.DuckDBPyRelation]:
    """Two numbers, one of them below zero or missing, a float and days."""
    with duckdb.connect() as connection:
        yield connection.sql(
            """
            SELECT * FROM (VALUES
                (7, 2, 2.5::DOUBLE, [DATE '2024-01-05', DATE '2024-03-01']),
                (-7, 2, 'nan'::DOUBLE, []),
                (NULL, 2, 'inf'::DOUBLE, NULL)
            ) AS t(a, "b b", f, days)
            """
        )


def values(table: duckdb.DuckDBPyRelation, expression: Sql) -> list[Any]:
    """What an expression comes to in each row."""
    return [value for (value,) in table.project(str(expression)).fetchall()]


class TestWords:
    """One after another."""

    @pytest.mark.parametrize(
        ("expression", "expected"),
        [
            (A + B, [9, -5, None]),
            (A - B, [5, -9, None]),
            (A * B, [14, -14, None]),
            (A / B, [3.5, -3.5, None]),
            (A.abs() // B, [3, 3, None]),
            (A.abs() % B, [1, 1, None]),
            (-A, [-7, 7, None]),
            (A.abs(), [7, 7, None]),
            (A == 7, [True, False, None]),
            (A > B, [True, False, None]),
            (A >= 7, [True, False, None]),
            (A < B, [False, True, None]),
            (A <= -7, [False, True, None]),
            ((A > 0) & (B > 2), [False, False, False]),
            ((A > 0) | (B > 2), [True, False, None]),
            (~(A > 0), [False, True, None]),
            (A.is_null(), [False, False, True]),
            (A.is_not_null(), [True, True, False]),
            (A.fill_null(0), [7, -7, 0]),
            (A.cast(dtype("String")), ["7", "-7", None]),
            (A.cast(dtype("Decimal", 9, 2)), [Decimal("7.00"), Decimal("-7.00"), None]),
            (A.cast(dtype("Int128")), [7, -7, None]),
            (col("f").is_finite(), [True, False, False]),
            (when(A > 0).then("+").when(A < 0).then("-").otherwise("?"), ["+", "-", "?"]),
            (when(A > 0).then(A).otherwise(None), [7, None, None]),
            (col("days").list.len(), [2, 0, None]),
            (col("days").list.min(), [date(2024, 1, 5), None, None]),
        ],
        ids=str,
    )
    def test_word(
        self, table: duckdb.DuckDBPyRelation, expression: Sql, expected: list[Any]
    ) -> None:
        """Each comes to what it should, and of a null to null."""
        assert expected == values(table, expression)

    def test_floor(self, table: duckdb.DuckDBPyRelation) -> None:
        """The next whole number below, and the nearest."""
        floats = col("f")

        assert [2.0, float("inf")] == values(table, floats.floor())[::2]
        assert 2.5 == values(table, floats.round(1))[0]
        assert 3.0 == values(table, floats.round())[0]

    @pytest.mark.parametrize(
        ("after", "last", "expected"),
        [
            (date(2024, 1, 4), date(2024, 1, 5), True),
            (date(2024, 1, 5), date(2024, 2, 29), False),
            (date(2024, 1, 5), date(2024, 3, 1), True),
        ],
    )
    def test_any_between(
        self, table: duckdb.DuckDBPyRelation, after: date, last: date, expected: bool
    ) -> None:
        """Whether a list has a day after the one and no later than the other."""
        found = values(table, col("days").list.any_between(after, last))

        assert [expected, False, None] == found

    def test_alias(self, table: duckdb.DuckDBPyRelation) -> None:
        """The same under a name."""
        name = 'it\'s "x"'

        assert [name] == table.project(str(A.alias(name))).columns


class TestLiterals:
    """Values as they stand in a statement."""

    @pytest.mark.parametrize(
        "value",
        [
            None,
            True,
            False,
            0,
            -5,
            2**100,
            0.1,
            1e300,
            5e-324,
            Decimal("0.10"),
            Decimal("1E-7"),
            date(2024, 2, 29),
            "it's 南昌",
            "",
        ],
        ids=repr,
    )
    def test_read_back(self, table: duckdb.DuckDBPyRelation, value: object) -> None:
        """DuckDB reads back what was written."""
        found = values(table, lit(value))[0]

        assert (value, type(value)) == (found, type(found))

    def test_expression(self) -> None:
        """What is an expression already stays the same."""
        assert A is lit(A)

    def test_typed(self, table: duckdb.DuckDBPyRelation) -> None:
        """A word of an enumeration."""
        enum = dtype("Enum", ["met", "it's"])

        relation = table.project(str(lit("it's", enum)))

        assert enum == str(relation.types[0])
        assert "it's" == relation.fetchall()[0][0]

    @pytest.mark.parametrize("name", ["a", "b b", 'c"d', "e.f", "选"])
    def test_identifier(self, name: str) -> None:
        """A column of any name."""
        with duckdb.connect() as connection:
            relation = connection.sql(f"SELECT 1 AS {identifier(name)}")

            assert [name] == relation.columns
            assert [(1,)] == relation.project(str(col(name))).fetchall()
