"""
The engines: whatever Narwhals carries, in two ways.

What is in memory is computed by Polars, to which Arrow's data goes without a copy. What is
lazy stays with its own engine, through Narwhals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeGuard

import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue
from gradpolicy.tables import sql
from gradpolicy.tables.dialects import Dialect, Family

__all__ = [
    "Form",
    "Frame",
    "beside",
    "computed",
    "dialect_of",
    "empty_columns",
    "form_of",
    "in_form_of",
    "in_polars",
    "is_in_memory",
    "named_again",
    "names_in",
    "plainly_named",
    "probe_of",
    "table_of",
    "types_of",
]

#: A table as Narwhals sees it.
Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def _engine(frame: Frame) -> nw.Implementation:
    # Its own type says which engines it knows, and mypy takes others for impossible.
    engine: nw.Implementation = frame.implementation
    return engine


_TABLE: Final = "a table of Polars, pandas, Arrow, DuckDB, Ibis or Spark"


def table_of(native: object) -> Frame:
    """
    A table as Narwhals sees it.

    Raises:
        InvalidValue: for what is no table, or one of an engine whose answers would be wrong.
    """
    name = f"{type(native).__module__}.{type(native).__qualname__}"
    try:
        found: Frame = nw.from_native(native)
    except TypeError:
        raise InvalidValue("check_table", "frame", name, _TABLE) from None
    # SQLFrame loses parentheses; Dask has no decimals, and no truth values with nulls.
    if _engine(found).is_sqlframe() or _engine(found).is_dask():
        raise InvalidValue("check_table", "frame", name, _TABLE)
    return found


def dialect_of(frame: Frame) -> Dialect:
    """What the engine that computes for *frame* takes."""
    if is_in_memory(frame) or _engine(frame).is_polars():
        return Dialect.of(Family.POLARS)
    return Dialect.of(Family.DUCKDB if _engine(frame).is_duckdb() else Family.SQL)


#: An engine, and the columns of a table with their types, those of no value apart.
Form = tuple[nw.Implementation, bool, tuple[str, ...], tuple[object, ...], frozenset[str]]


def form_of(frame: Frame) -> Form | None:
    """What a plan depends on; `None` where it depends on the values, too: see `probe_of`."""
    if is_in_memory(frame) and any(isinstance(dtype, _UNTYPED) for dtype in frame.schema.values()):
        return None
    engine, native = _engine(frame), frame.to_native()
    if engine.is_polars():
        # Its own types need not be translated.
        if isinstance(frame, nw.DataFrame):
            return engine, False, tuple(native.columns), tuple(native.dtypes), frozenset()
        types = native.collect_schema()
        return engine, False, tuple(types), tuple(types.values()), frozenset()
    schema = frame.collect_schema()
    empty = empty_columns(frame, schema)
    return engine, is_in_memory(frame), tuple(schema), tuple(schema.values()), empty


def names_in(frame: Frame) -> Sequence[str]:
    """What the columns of *frame* are called."""
    return frame.columns if isinstance(frame, nw.DataFrame) else frame.collect_schema().names()


def types_of(frame: Frame, names: Iterable[str]) -> Mapping[str, nw.dtypes.DType]:
    """The types of the columns of *frame* that are called so, at least."""
    if not _engine(frame).is_polars():
        return frame.collect_schema()
    import polars as pl

    # Narwhals takes as long to translate the types of all columns as it takes to compile for them.
    types = frame.to_native().collect_schema()
    given = {name: types[name] for name in names}
    each = {str(place): dtype for place, dtype in enumerate(set(given.values()))}
    translated = nw.from_native(pl.DataFrame(schema=each), eager_only=True).schema
    known = {dtype: translated[place] for place, dtype in each.items()}
    return {name: known[dtype] for name, dtype in given.items()}


def is_in_memory(frame: Frame) -> TypeGuard[nw.DataFrame[Any]]:
    """Whether *frame* is in memory, but not in that of Polars, which has to compute for it."""
    return isinstance(frame, nw.DataFrame) and not _engine(frame).is_polars()


def in_polars(frame: nw.DataFrame[Any], names: Sequence[str]) -> nw.DataFrame[Any]:
    """What of *frame* is called so, in Polars."""
    if not names:
        # Without a column it would have no rows.
        return nw.from_native(frame.with_row_index("").select("").to_polars(), eager_only=True)
    import polars as pl

    found = frame.select(names).to_polars()
    # Of objects that are all missing pandas says nothing, and Polars takes them for strings.
    empty = [s.name for s in found if s.dtype == pl.String and s.null_count() == found.height]
    return nw.from_native(found.with_columns(pl.col(empty).cast(pl.Null)), eager_only=True)


# What objects are, in pandas, only the values say; without any it takes them for strings.
_UNTYPED: Final = (nw.Object, nw.String, nw.Unknown)


def probe_of(frame: nw.DataFrame[Any], names: Iterable[str]) -> nw.DataFrame[Any]:
    """So much of *frame* as it takes to tell the types of the columns called so."""
    schema = frame.schema
    if any(isinstance(schema[name], _UNTYPED) for name in names):
        return frame
    return frame.head(0)


def in_form_of(frame: nw.DataFrame[Any], found: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
    """What was *found* in Polars, in the form of *frame*."""
    return nw.DataFrame.from_arrow(_in_arrow(found.to_native()), backend=frame.implementation)


def beside(
    frame: nw.DataFrame[Any], kept: Sequence[str], found: nw.DataFrame[Any]
) -> nw.DataFrame[Any]:
    """The columns of *frame* that are *kept*, and what was *found* in Polars, in the form of *frame*."""
    made = in_form_of(frame, found)
    if _engine(frame).is_pandas_like():
        made = nw.from_native(made.to_native().set_axis(frame.to_native().index), eager_only=True)
    if not kept:
        return made
    return nw.concat([frame.select(kept), made], how="horizontal")


_MOST_IN_8_BITS: Final = 127


def _in_arrow(found: Any) -> Any:
    """
    Polars' table in Arrow, its enumerations as dictionaries of integers with a sign.

    Not every version of Arrow makes categories for pandas of others.
    """
    import polars as pl
    import pyarrow as pa

    table = found.to_arrow(compat_level=pl.CompatLevel.oldest())
    for place, field in enumerate(table.schema):
        if pa.types.is_dictionary(field.type):
            given = table.column(place).chunks
            few = all(len(chunk.dictionary) <= _MOST_IN_8_BITS for chunk in given)
            type_ = pa.dictionary(pa.int8() if few else pa.int32(), pa.string())
            chunks = [
                pa.DictionaryArray.from_arrays(
                    # Few enough are the same with a sign.
                    chunk.indices.view(pa.int8()) if few else chunk.indices.cast(pa.int32()),
                    chunk.dictionary.cast(pa.string()),
                )
                for chunk in given
            ]
            column = pa.chunked_array(chunks, type=type_)
            table = table.set_column(place, field.name, column)
    return table


#: What engines call the type of a column without a value: Polars, DuckDB, Spark, Ibis.
_EMPTY: Final = frozenset({"Null", '"NULL"', "NULL", "void", "null"})


def empty_columns(
    frame: Frame, schema: Mapping[str, nw.dtypes.DType] | None = None
) -> frozenset[str]:
    """The columns of *frame* whose type says that they hold only nulls; its *schema*, if known."""
    types = frame.collect_schema() if schema is None else schema
    unknown = [name for name, dtype in types.items() if isinstance(dtype, nw.Unknown)]
    if not unknown:
        return frozenset()
    native = _native_types(frame)
    return frozenset(name for name in unknown if native.get(name) in _EMPTY)


def _native_types(frame: Frame) -> Mapping[str, str]:
    native, engine = frame.to_native(), _engine(frame)
    types: Any = {}
    if engine.is_polars():
        types = native.collect_schema()
    elif engine.is_duckdb():
        types = zip(native.columns, native.dtypes, strict=True)
    elif engine.is_ibis():
        types = native.schema()
    elif engine.is_spark_like():
        types = native.dtypes
    return {name: str(dtype) for name, dtype in dict(types).items()}


def plainly_named(
    frame: Frame, names: Sequence[str], among: Iterable[str]
) -> tuple[Frame, Mapping[str, str]]:
    """
    *frame* without names that its engine can't look up, and what its own stand for then.

    Spark takes a dot for a field of a struct, and a backtick for a quote. What it has to look
    up is called so by its key; what merely stands beside that is called otherwise meanwhile.

    Raises:
        InvalidValue: for one of the *names* that have to be looked up.
    """
    every = list(among)
    odd = [name for name in every if "." in name or "`" in name]
    if not odd or not _engine(frame).is_spark_like():
        return frame, {}
    for name in names:
        if name in odd:
            raise InvalidValue("check_table", "columns", name, "a name without a dot or a backtick")
    plain = {name: f"column {place}, by its place" for place, name in enumerate(every)}
    meanwhile = {name: plain[name] for name in odd}
    native: Any = frame.to_native()
    return nw.from_native(native.toDF(*(meanwhile.get(name, name) for name in every))), meanwhile


def named_again(frame: Frame, meanwhile: Mapping[str, str]) -> Frame:
    """*frame* with the names that `plainly_named` took from it."""
    if not meanwhile:
        return frame
    own = {plain: name for name, plain in meanwhile.items()}
    native: Any = frame.to_native()
    found: Frame = nw.from_native(native.toDF(*(own.get(n, n) for n in native.columns)))
    return found


def computed(frame: Frame, kept: Sequence[str], exprs: Mapping[str, nw.Expr]) -> Frame:
    """The columns of *frame* that are *kept*, and what the *exprs* come to, by their names."""
    native: Any = frame.to_native()
    found: Frame
    if _engine(frame).is_polars():
        found = nw.from_native(_by_polars(native, kept, tuple(exprs.values())))
    elif _engine(frame).is_duckdb():
        texts = [*map(sql.identifier, kept), *map(str, exprs.values())]
        found = nw.from_native(native.project(", ".join(texts)))
    else:
        # Not select alone: of nothing but literals that would be one row.
        made = frame.with_columns(*exprs.values()) if exprs else frame
        found = made.select(*kept, *exprs)
    return found


# From so many rows on it pays to plan first, and to go through them piece by piece.
_MANY_ROWS: Final = 50_000


def _by_polars(native: Any, kept: Sequence[str], exprs: Sequence[Any]) -> Any:
    import polars as pl

    if not kept and not any(expr.meta.root_names() for expr in exprs):
        return native.with_columns(exprs).select(expr.meta.output_name() for expr in exprs)
    if isinstance(native, pl.LazyFrame) or native.height < _MANY_ROWS:
        return native.select(*kept, *exprs)
    return native.lazy().select(*kept, *exprs).collect(engine="streaming")
