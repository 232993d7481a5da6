"""
The engines: whatever Narwhals carries, in two ways.

What is in memory is computed by Polars, to which Arrow's data goes without a copy. What is
lazy stays with its own engine, through Narwhals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.tables.arithmetic import Dialect

__all__ = [
    "Frame",
    "Lowered",
    "beside",
    "dialect_of",
    "empty_columns",
    "in_polars",
    "is_in_place",
    "lowered",
]

#: A table as Narwhals sees it.
Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def dialect_of(frame: Frame) -> Dialect:
    """What the engine of *frame* takes."""
    match frame.implementation:
        case nw.Implementation.DUCKDB:
            return Dialect.DUCKDB
        case nw.Implementation.POLARS:
            return Dialect.POLARS
        case _:
            return Dialect.POLARS if isinstance(frame, nw.DataFrame) else Dialect.SQL


def is_in_place(frame: Frame) -> bool:
    """Whether the engine of *frame* computes, and not Polars for it."""
    return isinstance(frame, nw.LazyFrame) or frame.implementation is nw.Implementation.POLARS


def in_polars(frame: nw.DataFrame[Any], names: Sequence[str]) -> nw.DataFrame[Any]:
    """What of *frame* is called so, in Polars."""
    if not names:
        # Without a column it would have no rows.
        return nw.from_native(frame.with_row_index("").select("").to_polars(), eager_only=True)
    return nw.from_native(frame.select(names).to_polars(), eager_only=True)


def beside(
    frame: nw.DataFrame[Any], kept: Sequence[str], found: nw.DataFrame[Any]
) -> nw.DataFrame[Any]:
    """The columns of *frame* that are *kept*, and what was *found* in Polars, in the form of *frame*."""
    made = nw.DataFrame.from_arrow(found, backend=frame.implementation)
    if frame.implementation.is_pandas_like():
        made = nw.from_native(made.to_native().set_axis(frame.to_native().index), eager_only=True)
    if not kept:
        return made
    return nw.concat([frame.select(kept), made], how="horizontal")


def empty_columns(frame: Frame) -> frozenset[str]:
    """The columns whose type says that they hold nothing but nulls."""
    unknown = [name for name, dtype in frame.collect_schema().items() if dtype == nw.Unknown]
    if not unknown:
        return frozenset()
    native = frame.to_native()
    if frame.implementation is nw.Implementation.POLARS:
        types = native.collect_schema()
        return frozenset(name for name in unknown if str(types[name]) == "Null")
    types = dict(native.dtypes)
    return frozenset(name for name in unknown if types[name] == "void")


@final
@attrs.frozen(eq=False)
class Lowered:
    """Named expressions brought once into the form of an engine, for one table after another."""

    names: tuple[str, ...]
    exprs: tuple[nw.Expr, ...]
    native: tuple[Any, ...] | None

    def beside(self, frame: Frame, kept: Sequence[str]) -> Frame:
        """The columns of *frame* that are *kept*, and what the expressions come to."""
        # Not select alone: of nothing but literals that would be one row.
        if self.native is None:
            return frame.with_columns(*self.exprs).select(*kept, *self.names)
        native = frame.to_native().with_columns(self.native)
        return nw.from_native(native.select(*kept, *self.names))


def lowered(exprs: Mapping[str, nw.Expr], frame: Frame) -> Lowered:
    """Expressions for tables of the engine of *frame*, by name."""
    named = tuple(expr.alias(name) for name, expr in exprs.items())
    # Narwhals builds them anew for each table, which takes Polars longer than a small table does.
    is_polars = frame.implementation is nw.Implementation.POLARS
    return Lowered(tuple(exprs), named, _native(named, frame) if is_polars else None)


def _native(exprs: Sequence[nw.Expr], frame: Frame) -> tuple[Any, ...] | None:
    """
    The expressions as Polars has them; `None` where this version of Narwhals won't say.

    Narwhals has no public way from its expressions to those of an engine.
    """
    try:
        namespace = frame.__narwhals_namespace__()
        return tuple(expr._to_compliant_expr(namespace).native for expr in exprs)  # noqa: SLF001
    except (AttributeError, TypeError):
        return None
