"""Columns that are added to a table: what they are called, and of what types the others must be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import key_of
from gradpolicy.logic import Observable
from gradpolicy.model import Comparator, InvalidValue, Metric, Number, Period
from gradpolicy.tables.arithmetic import fits, stands, stands_to
from gradpolicy.tables.columns import TableColumnError, read_columns
from gradpolicy.tables.conditions import all_of
from gradpolicy.tables.engines import (
    Frame,
    beside,
    computed,
    dialect_of,
    empty_columns,
    in_polars,
    is_in_memory,
)

__all__ = [
    "KNOWN",
    "SO",
    "FrameT",
    "Into",
    "Limit",
    "Names",
    "as_computed",
    "check_names",
    "check_type",
    "in_period",
    "is_day",
    "is_integer",
    "names_of",
    "new_name",
    "with_column",
]


FrameT = TypeVar("FrameT")

#: What a column is to say, or just what it is to be called.
Into = Observable | str
#: One name of a column, or several.
Names = str | Sequence[str]

#: Where a limit is kept, and where that is known.
SO, KNOWN = "__so", "__known"


def with_column(
    owner: str,
    frame: FrameT,
    by: Names,
    values: Sequence[str],
    into: Into,
    make: Callable[[Frame, tuple[str, ...]], nw.Expr],
) -> FrameT:
    """The *frame* with what is made of some *values*, for the rows that say their group."""
    given: Frame = nw.from_native(frame)
    keys, name = names_of(by), new_name(owner, given, into)
    check_names(owner, given, (*keys, *values))
    inside = as_computed(given, keys, values)
    value = make(inside, keys)
    is_given = all_of(~nw.col(key).is_null() for key in keys)
    said = value if isinstance(is_given, bool) else nw.when(is_given).then(value)
    made = inside.with_columns(said.alias(name))
    if is_in_memory(given) and isinstance(made, nw.DataFrame):
        made = beside(given, given.columns, made.select(name))
    return made.to_native()  # type: ignore[no-any-return]  # the kind that was given


def as_computed(table: Frame, keys: Sequence[str], others: Sequence[str] = ()) -> Frame:
    """The table as it is computed: in Polars, if it is in memory."""
    if not is_in_memory(table):
        return table
    more = [name for name in dict.fromkeys(others) if name not in keys]
    parts = [table.select(keys).to_polars()] if keys else []
    if more or not keys:
        parts.append(in_polars(table, more).to_native())
    found: Frame = nw.concat([nw.from_native(p, eager_only=True) for p in parts], how="horizontal")
    return found


def names_of(names: Names) -> tuple[str, ...]:
    """The names, be it one or several."""
    return (names,) if isinstance(names, str) else tuple(names)


def new_name(owner: str, table: Frame, into: Into) -> str:
    """What the column *into* is called, which the table has none of yet."""
    name = into if isinstance(into, str) else key_of(into)
    if name in table.collect_schema().names():
        raise InvalidValue(owner, "into", name, "a name that the table doesn't have yet")
    return name


def in_period(into: Into, per: Period) -> Into:
    """What a metric is in each period; a name stays what it is."""
    return (into, per) if isinstance(into, Metric) else into


def check_names(owner: str, table: Frame, names: Iterable[str]) -> None:
    """Refuse a name that no column has."""
    columns = table.collect_schema().names()
    for name in names:
        if name not in columns:
            raise InvalidValue(owner, "column", name, "a column of the table")


def check_type(
    table: Frame, name: str, fits_: Callable[[nw.dtypes.DType], bool], expected: str
) -> None:
    """Refuse a column of another type than is *expected*."""
    dtype = table.collect_schema()[name]
    if not fits_(dtype):
        raise TableColumnError(name, str(dtype), expected)


def is_integer(dtype: nw.dtypes.DType) -> bool:
    """Whether it is one of integers."""
    return dtype.is_integer()


def is_day(dtype: nw.dtypes.DType) -> bool:
    """Whether it is one of days, with or without the time of day."""
    return isinstance(dtype, nw.Date | nw.Datetime)


def _check_limit(owner: str, field: str, limit: object) -> None:
    if type(limit) not in (int, Fraction, Decimal, str):
        raise InvalidValue(owner, field, limit, "an exact number, or the name of a column")


@final
@attrs.frozen
class Limit:
    """A value is below or above a number, or what another column says."""

    comparator: Comparator
    limit: Number | str

    @classmethod
    def of(cls, owner: str, below: Number | str | None, above: Number | str | None) -> Limit:
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
        conditions = {SO: all_of([*known, so]), KNOWN: all_of(known)}
        exprs = {
            name: (dialect.lit(each) if isinstance(each, bool) else each).alias(name)
            for name, each in conditions.items()
        }
        return computed(rows, kept, exprs)
