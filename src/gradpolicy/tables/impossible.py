"""
Values that can't be: a negative number, a share above 1, half a person.

`check_table` takes them for unknown. Whoever would rather not go on with such a table counts
them first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue, Kind
from gradpolicy.tables.columns import Column, Printed, Scaled, Whole
from gradpolicy.tables.conditions import Condition, all_of, any_of
from gradpolicy.tables.engines import Frame, in_polars, is_in_memory
from gradpolicy.tables.plan import TablePlan

__all__ = ["Impossible", "impossible_in", "impossible_rows", "impossible_values"]

FrameT = TypeVar("FrameT")

#: The column that says how many rows there are.
_ROWS = "rows"


@final
@attrs.frozen
class Impossible:
    """
    What a column holds that its metric can't take.

    Args:
        column: the column.
        count: how many such values.
        least, greatest: of those values.
    """

    column: Column
    count: int
    least: object
    greatest: object


def impossible_values(plan: TablePlan, frame: FrameT) -> FrameT:
    """
    How many values of each column its metric can't take, and the least and greatest of them.

    A row of the columns ``rows`` (how many the table has) and, for each column of numbers,
    ``NAME/count``, ``NAME/least`` and ``NAME/greatest``; a lazy table stays lazy. Nulls, and
    floats that are no finite number, are unknown, not impossible. `impossible_in` reads the row.

    Args:
        plan: what the table was planned with.
        frame: the table.

    Raises:
        InvalidValue: for a table without the columns that the plan was made for.

    >>> import datetime
    >>> import polars as pl
    >>> from gradpolicy.notices import JIANGXI_2024
    >>> from gradpolicy.tables import plan_table
    >>> table = pl.DataFrame({"graduating-students": [12_600, -1, None]})
    >>> plan = plan_table(JIANGXI_2024, table, on=datetime.date(2024, 8, 31))
    >>> impossible_values(plan, table).row(0, named=True)  # doctest: +NORMALIZE_WHITESPACE
    {'rows': 3, 'graduating-students/count': 1,
     'graduating-students/least': -1, 'graduating-students/greatest': -1}
    """
    table: Frame = nw.from_native(frame)
    _refuse_other(plan, table)
    exprs = [nw.len().alias(_ROWS)]
    for column, where in _suspects(plan):
        values = nw.when(where).then(nw.col(column.name))
        exprs += [
            values.count().alias(f"{column.name}/count"),
            values.min().alias(f"{column.name}/least"),
            values.max().alias(f"{column.name}/greatest"),
        ]
    if is_in_memory(table):
        inside = in_polars(table, [column.name for column in plan.columns]).select(*exprs)
        found: Frame = nw.DataFrame.from_arrow(inside, backend=table.implementation)
    else:
        found = table.select(*exprs)
    return found.to_native()  # type: ignore[no-any-return]  # the kind that came in


def impossible_in(plan: TablePlan, row: Mapping[str, object]) -> tuple[Impossible, ...]:
    """
    The columns that hold such values, by the *row* of `impossible_values`.

    >>> row = impossible_values(plan, table).row(0, named=True)
    >>> [(each.column.name, each.count, each.least) for each in impossible_in(plan, row)]
    [('graduating-students', 1, -1)]
    """
    found: list[Impossible] = []
    for column, _ in _suspects(plan):
        count = row[f"{column.name}/count"]
        assert isinstance(count, int)
        if count:
            least, greatest = (row[f"{column.name}/{end}"] for end in ("least", "greatest"))
            found.append(Impossible(column, count, least, greatest))
    return tuple(found)


def impossible_rows(plan: TablePlan, frame: FrameT, name: str) -> FrameT:
    """
    The rows in which the column called *name* holds a value that its metric can't take.

    Raises:
        InvalidValue: for a name that is none of the plan's columns.

    >>> impossible_rows(plan, table, "graduating-students").height
    1
    """
    for column, where in _suspects(plan):
        if column.name == name:
            table: Frame = nw.from_native(frame)
            if is_in_memory(table):
                mask = in_polars(table, [name]).select(where.fill_null(value=False).alias(name))
                return table.filter(mask[name].to_list()).to_native()  # type: ignore[no-any-return]  # as above
            return table.filter(where).to_native()  # type: ignore[no-any-return]  # as above
    raise InvalidValue("impossible_rows", "name", name, "a column of numbers that the plan reads")


def _refuse_other(plan: TablePlan, table: Frame) -> None:
    names = set(table.collect_schema().names())
    for column in plan.columns:
        if column.name not in names:
            raise InvalidValue("impossible_values", "frame", column.name, "a column of the table")


def _suspects(plan: TablePlan) -> Iterator[tuple[Column, nw.Expr]]:
    """The columns whose type lets them hold such values, and where they do."""
    for column in plan.columns:
        where = _impossible(column)
        if not isinstance(where, bool):
            yield column, where


def _impossible(column: Column) -> Condition:
    values, reading, kind = nw.col(column.name), column.reading, column.metric.kind
    above = values > 1 if kind is Kind.SHARE else False
    match reading:
        case Whole(signed=signed):
            return any_of([values < 0 if signed else False, above])
        case Scaled(scale=scale):
            part: Condition = False
            if kind is Kind.COUNT and scale:
                positive = nw.when(values >= 0).then(values)
                # Where all digits are taken, SQL would drop the last of a wider type.
                part = positive != positive.floor().cast(nw.Decimal(38, scale))
            return any_of([values < 0, above, part])
        case Printed():
            fraction: Condition = False
            if kind is Kind.COUNT:
                # Above them all floats are whole, and some engines' floor is an integer.
                small = nw.when((values >= 0) & (values < 2.0**52)).then(values)
                fraction = small != small.floor()
            return all_of([values.is_finite(), any_of([values < 0, above, fraction])])
        case _:
            return False
