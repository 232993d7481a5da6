"""
The words of Polars, as far as conditions are written in them, for the SQL of DuckDB.

Narwhals has them too, but makes DuckDB's expressions anew for each table, which takes longer
than DuckDB takes for a million rows. Text is made once, and is the one form of an expression
that all versions of DuckDB take.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final, final

import attrs

__all__ = ["Chosen", "Listed", "Sql", "col", "dtype", "identifier", "lit", "when"]


def identifier(name: str) -> str:
    """
    A *name* as SQL has it.

    >>> print(identifier('5" pipe'))
    "5"" pipe"
    """
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


@final
@attrs.frozen(eq=False)
class Sql:  # noqa: PLW1641  # to be equal is an expression, and so nothing to look up by
    """
    An expression of SQL.

    >>> print((col("staff") * 500 >= col("students")).alias("enough"))
    (("staff" * 500) >= "students") AS "enough"
    """

    text: str

    def __str__(self) -> str:
        return self.text

    def _joined(self, sign: str, other: object) -> Sql:
        return Sql(f"({self.text} {sign} {lit(other).text})")

    def __and__(self, other: object) -> Sql:
        return self._joined("AND", other)

    def __or__(self, other: object) -> Sql:
        return self._joined("OR", other)

    def __invert__(self) -> Sql:
        return Sql(f"(NOT {self.text})")

    def __eq__(self, other: object) -> Sql:  # type: ignore[override]  # as in any expression
        return self._joined("=", other)

    def __lt__(self, other: object) -> Sql:
        return self._joined("<", other)

    def __le__(self, other: object) -> Sql:
        return self._joined("<=", other)

    def __gt__(self, other: object) -> Sql:
        return self._joined(">", other)

    def __ge__(self, other: object) -> Sql:
        return self._joined(">=", other)

    def __add__(self, other: object) -> Sql:
        return self._joined("+", other)

    def __sub__(self, other: object) -> Sql:
        return self._joined("-", other)

    def __mul__(self, other: object) -> Sql:
        return self._joined("*", other)

    def __truediv__(self, other: object) -> Sql:
        return self._joined("/", other)

    def __floordiv__(self, other: object) -> Sql:
        return self._joined("//", other)

    def __mod__(self, other: object) -> Sql:
        return self._joined("%", other)

    def __neg__(self) -> Sql:
        return Sql(f"(- {self.text})")

    def is_null(self) -> Sql:
        """Whether it is null."""
        return Sql(f"({self.text} IS NULL)")

    def is_not_null(self) -> Sql:
        """Whether it is not: DuckDB takes longer to deny that it is."""
        return Sql(f"({self.text} IS NOT NULL)")

    def fill_null(self, value: object) -> Sql:
        """The same, and the *value* where it is null."""
        return self._called("coalesce", value)

    def is_finite(self) -> Sql:
        """Whether a float is a number, and a finite one."""
        return self._called("isfinite")

    def floor(self) -> Sql:
        """The greatest whole number that is no greater."""
        return self._called("floor")

    def round(self, places: int = 0) -> Sql:
        """The nearest number with so many places after the point."""
        return self._called("round", *([places] if places else []))

    def abs(self) -> Sql:
        """The same without its sign."""
        return self._called("abs")

    def cast(self, dtype: str) -> Sql:
        """The same as another type."""
        return Sql(f"CAST({self.text} AS {dtype})")

    def alias(self, name: str) -> Sql:
        """The same under a name."""
        return Sql(f"{self.text} AS {identifier(name)}")

    @property
    def list(self) -> Listed:
        """What can be asked of a list."""
        return Listed(self.text)

    def _called(self, name: str, *others: object) -> Sql:
        arguments = ", ".join([self.text, *(lit(other).text for other in others)])
        return Sql(f"{name}({arguments})")


@final
@attrs.frozen
class Listed:
    """A list of SQL."""

    text: str

    def len(self) -> Sql:
        """How many it has."""
        return Sql(f"len({self.text})")

    def min(self) -> Sql:
        """The least that it has."""
        return Sql(f"list_min({self.text})")

    def any_between(self, after: object, last: object) -> Sql:
        """Whether anything in it is greater than the one, and not greater than the other."""
        inside = (Sql("x") > after) & (Sql("x") <= last)
        return Sql(f"(len(list_filter({self.text}, lambda x: {inside.text})) > 0)")


@final
@attrs.frozen
class Chosen:
    """What a choice says so far."""

    text: str

    def when(self, condition: Sql) -> _Arm:
        """A condition, asked where none was true."""
        return _Arm(self.text, condition)

    def otherwise(self, value: object) -> Sql:
        """What it says where none is true."""
        return Sql(f"({self.text} ELSE {lit(value).text} END)")


@final
@attrs.frozen
class _Arm:
    before: str
    condition: Sql

    def then(self, value: object) -> Chosen:
        """What it says where that is true."""
        return Chosen(f"{self.before} WHEN {self.condition.text} THEN {lit(value).text}")


def col(name: str) -> Sql:
    """The column called so."""
    return Sql(identifier(name))


def lit(value: object, dtype: str | None = None) -> Sql:
    """
    The same value in each row.

    >>> print(lit(0.1), lit(Decimal("2E+3")), lit(date(2024, 6, 30)), lit("it's"))
    CAST('0.1' AS DOUBLE) 2000 DATE '2024-06-30' 'it''s'
    """
    match value:
        case Sql():
            found = value
        case None:
            found = Sql("NULL")
        case bool():
            found = Sql("TRUE" if value else "FALSE")
        case int():
            found = Sql(str(value))
        case float():
            # As a literal of SQL it would be a decimal first, and perhaps another float then.
            found = Sql(f"CAST('{value!r}' AS DOUBLE)")
        case Decimal():
            found = Sql(format(value, "f"))
        case date():
            found = Sql(f"DATE '{value.isoformat()}'")
        case str():
            quoted = value.replace("'", "''")
            found = Sql(f"'{quoted}'")
        case _:
            raise AssertionError(value)
    return found if dtype is None else found.cast(dtype)


def when(condition: Sql) -> _Arm:
    """The start of a choice."""
    return _Arm("CASE", condition)


_TYPES: Final = {
    "Date": "DATE",
    "Float32": "FLOAT",
    "Float64": "DOUBLE",
    "Int64": "BIGINT",
    "Int128": "HUGEINT",
    "UInt128": "UHUGEINT",
    "String": "VARCHAR",
}


def dtype(name: str, *args: object) -> str:
    """
    The type that Polars calls so.

    >>> dtype("Int128"), dtype("Decimal", 20, 2), dtype("Enum", ["met", "unmet"])
    ('HUGEINT', 'DECIMAL(20, 2)', "ENUM('met', 'unmet')")
    """
    match name, args:
        case "Decimal", (precision, scale):
            return f"DECIMAL({precision}, {scale})"
        case "Enum", (list() as words,):
            return f"ENUM({', '.join(lit(word).text for word in words)})"
        case _:
            return _TYPES[name]
