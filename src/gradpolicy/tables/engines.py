"""
The engines: whatever Narwhals carries, in two ways.

What is in memory is computed by Polars, to which Arrow's data goes without a copy. What is
lazy stays with its own engine, through Narwhals.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeGuard

import narwhals.stable.v2 as nw

from gradpolicy.tables.dialects import Dialect, Family

__all__ = [
    "Frame",
    "beside",
    "computed",
    "dialect_of",
    "empty_columns",
    "in_polars",
    "is_in_memory",
]

#: A table as Narwhals sees it.
Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def _engine(frame: Frame) -> nw.Implementation:
    # Its own type says which engines it knows, and mypy takes others for impossible.
    engine: nw.Implementation = frame.implementation
    return engine


def dialect_of(frame: Frame) -> Dialect:
    """What the engine that computes for *frame* takes."""
    if is_in_memory(frame) or _engine(frame).is_polars():
        return Dialect.of(Family.POLARS)
    return Dialect.of(Family.DUCKDB if _engine(frame).is_duckdb() else Family.SQL)


def is_in_memory(frame: Frame) -> TypeGuard[nw.DataFrame[Any]]:
    """Whether *frame* is in memory, but not in that of Polars, which has to compute for it."""
    return isinstance(frame, nw.DataFrame) and not _engine(frame).is_polars()


def in_polars(frame: nw.DataFrame[Any], names: Sequence[str]) -> nw.DataFrame[Any]:
    """What of *frame* is called so, in Polars."""
    if not names:
        # Without a column it would have no rows.
        return nw.from_native(frame.with_row_index("").select("").to_polars(), eager_only=True)
    return nw.from_native(frame.select(names).to_polars(), eager_only=True)


def probe_of(frame: nw.DataFrame[Any], names: Iterable[str]) -> nw.DataFrame[Any]:
    """So much of *frame* as it takes to tell the types of the columns called so."""
    schema = frame.schema
    # What objects are, in pandas, only the values say.
    if any(schema[name] in (nw.Object, nw.String, nw.Unknown) for name in names):
        return frame
    return frame.head(0)


def beside(
    frame: nw.DataFrame[Any], kept: Sequence[str], found: nw.DataFrame[Any]
) -> nw.DataFrame[Any]:
    """The columns of *frame* that are *kept*, and what was *found* in Polars, in the form of *frame*."""
    made = nw.DataFrame.from_arrow(found, backend=frame.implementation)
    if _engine(frame).is_pandas_like():
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
    types = dict(native.collect_schema() if _engine(frame).is_polars() else native.dtypes)
    return frozenset(name for name in unknown if str(types[name]) in ("Null", "void"))


def computed(frame: Frame, exprs: Sequence[nw.Expr], names: Sequence[str]) -> Frame:
    """The columns called so of *frame* and of what the *exprs* come to."""
    # Not select alone: of nothing but literals that would be one row.
    if not _engine(frame).is_polars():
        return frame.with_columns(*exprs).select(*names)
    native = frame.to_native().with_columns(exprs)
    found: Frame = nw.from_native(native.select(names))
    return found
