"""A table of institutions beside a log of what they did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue
from gradpolicy.tables.context.added import (
    Into,
    Names,
    as_computed,
    check_names,
    names_of,
    new_name,
)
from gradpolicy.tables.dialects import Family
from gradpolicy.tables.engines import (
    Frame,
    beside,
    dialect_of,
    is_in_memory,
)

__all__ = [
    "LAST",
    "LISTED",
    "LOST",
    "NUMBER",
    "PERIOD",
    "PERIODS",
    "ROW",
    "SEEN",
    "Both",
]


PERIOD, NUMBER, LOST = "__period", "__number", "__lost"
PERIODS = "__periods"
ROW, LAST = "__row", "__last"
LISTED, SEEN = "__listed", "__seen"


@final
@attrs.frozen
class Both:
    """
    A table of institutions and a log of what they did, as they are computed.

    Args:
        given: the table as it was given.
        table: the same, in Polars, if it is in memory.
        log: the log, likewise.
        who: the columns that say who it was.
        name: what the new column is to be called.
    """

    given: Frame
    table: Frame
    log: Frame
    who: tuple[str, ...]
    name: str

    @classmethod
    def of(
        cls, owner: str, frame: object, log: object, who: Names, into: Into, reads: Sequence[str]
    ) -> Both:
        """
        The two of them.

        Raises:
            InvalidValue: for a name that no column has, or that the table already has, or two
                kinds of tables.
        """
        keys = names_of(who)
        if not keys:
            raise InvalidValue(owner, "who", who, "the name of a column, or several")
        given, rows = nw.from_native(frame), nw.from_native(log)  # type: ignore[call-overload]  # which refuses what is no table
        name = new_name(owner, given, into)
        check_names(owner, given, keys)
        check_names(owner, rows, (*keys, *reads))
        table, events = as_computed(given, keys), as_computed(rows, keys, reads)
        if type(table) is not type(events) or table.implementation is not events.implementation:
            kind = type(log).__name__
            raise InvalidValue(owner, "log", kind, "a table of the same kind as the other")
        return cls(given, table, events, keys, name)

    def joined(self, found: Frame, value: nw.Expr, absent: nw.Expr | None) -> Frame:
        """The table as it was given, with the value *found* for each; of the others, *absent*."""
        made = found.select(*self.who, value.alias(self.name), nw.lit(1).alias(SEEN))
        table = _left_joined(self.table, made, self.who)
        if absent is not None:
            known = nw.when(nw.col(SEEN).is_null()).then(absent).otherwise(nw.col(self.name))
            table = table.with_columns(known.alias(self.name))
        names = self.given.collect_schema().names()
        if is_in_memory(self.given) and isinstance(table, nw.DataFrame):
            return beside(self.given, names, table.select(self.name))
        return table.select(*names, self.name)


def _left_joined(table: Frame, made: Frame, who: Sequence[str]) -> Frame:
    found: Frame
    if dialect_of(table).family is Family.POLARS:
        # It keeps the order only where it is told to, which Narwhals has no word for.
        native, other = table.to_native(), made.to_native()
        found = nw.from_native(native.join(other, on=who, how="left", maintain_order="left"))
    else:
        found = table.join(made, on=list(who), how="left")  # type: ignore[arg-type]  # it is of the same kind
    return found
