"""Counts: how many rows have each status on each provision, in all or by group."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.model import InvalidValue
from gradpolicy.tables import sql
from gradpolicy.tables.dialects import Family
from gradpolicy.tables.engines import Frame, dialect_of, in_form_of, in_polars, is_in_memory
from gradpolicy.tables.plan import TablePlan

__all__ = ["count_outcomes", "count_statuses", "counts_of"]

FrameT = TypeVar("FrameT")


def count_statuses(
    statuses: FrameT, *, by: str | Sequence[str] = (), names: Sequence[str] | None = None
) -> FrameT:
    """
    How many rows have each status on each provision, in all or by group.

    It goes once over the table, and a lazy one stays lazy. What is counted straight after
    `check_table` on a lazy table is never all in memory: no status is kept.

    >>> import polars as pl
    >>> seen = {"city": ["南昌", "南昌", "九江"], "staff-ratio": ["met", "unmet", "met"]}
    >>> statuses = pl.DataFrame(seen)
    >>> counts = count_statuses(statuses, by="city", names=["staff-ratio"])
    >>> counts.columns
    ['city', 'provision', 'status', 'count']
    >>> counts.filter(pl.col("count") > 0).rows()
    [('九江', 'staff-ratio', 'met', 1), ('南昌', 'staff-ratio', 'met', 1), ('南昌', 'staff-ratio', 'unmet', 1)]

    Args:
        statuses: what `check_table` gives.
        by: the columns by which the rows are grouped; a null is a group, too.
        names: the columns of statuses. Without them, those of the type that `check_table`
            gives; an engine without such a type has to be told them.

    Returns:
        A table of the same kind: the columns of the group, `provision`, `status` and `count`,
        with a row for each status of each provision, even if none has it. It is sorted by
        group, and in the order of the provisions and of `Status`.

    Raises:
        InvalidValue: for a name that no column has, or no names where they are needed.
    """
    table: Frame = nw.from_native(statuses)
    tally = _Tally("count_statuses", "provision", "status", Status)
    return _counted(table, tally, _names(by), names).to_native()  # type: ignore[no-any-return]  # the kind that was given


def count_outcomes(
    outcomes: FrameT, *, by: str | Sequence[str] = (), name: str = "outcome"
) -> FrameT:
    """
    How many rows have each outcome, in all or by group: what `count_statuses` does for statuses.

    >>> import polars as pl
    >>> count_outcomes(pl.DataFrame({"outcome": ["breached", "compliant", "breached"]})).rows()
    [('breached', 2), ('undecided', 0), ('pending', 0), ('compliant', 1)]

    Args:
        outcomes: a table with a column of outcomes.
        by: the columns by which the rows are grouped.
        name: the column of outcomes.

    Returns:
        A table of the same kind: the columns of the group, `outcome` and `count`.

    Raises:
        InvalidValue: for a name that no column has.
    """
    table: Frame = nw.from_native(outcomes)
    tally = _Tally("count_outcomes", None, "outcome", Outcome)
    return _counted(table, tally, _names(by), [name]).to_native()  # type: ignore[no-any-return]  # the kind that was given


def counts_of(plan: TablePlan, frame: FrameT, *, by: str | Sequence[str] = ()) -> FrameT:
    """
    What `count_statuses` says of what *plan* finds in *frame*, without keeping any status.

    >>> from datetime import date
    >>> import polars as pl
    >>> import gradpolicy as gp
    >>> from gradpolicy.tables import plan_table
    >>> frame = pl.DataFrame({"talks-per-struggling-graduate": [3, 1, None]})
    >>> plan = plan_table(gp.notices.load("jiangxi-2024"), frame, on=date(2024, 9, 1))
    >>> counts = counts_of(plan, frame)
    >>> counts.filter(pl.col("provision") == "help-talks", pl.col("count") > 0).rows()
    [('help-talks', 'met', 1), ('help-talks', 'unmet', 1), ('help-talks', 'unknown', 1)]

    Raises:
        InvalidValue: for a table without the columns that the plan was made for.
    """
    table: Frame = nw.from_native(frame)
    keys = _names(by)
    tally = _Tally("counts_of", "provision", "status", Status)
    names = [provision.slug for provision in plan.provisions]
    asked = attrs.evolve(plan, kept=keys)
    if not isinstance(table, nw.DataFrame):
        statuses: Frame = nw.from_native(asked.run(table.to_native()))
        return _counted(statuses, tally, keys, names).to_native()  # type: ignore[no-any-return]  # the kind that was given
    _check_columns(tally, table, [*plan.reads, *keys])
    inside = _inside(table, plan.reads, keys) if is_in_memory(table) else table
    statuses = nw.from_native(asked.run(inside.lazy().to_native()))
    counts = _streamed(_counted(statuses, tally, keys, names))
    return _like(table, counts).to_native()  # type: ignore[no-any-return]  # the kind that was given


def _inside(table: nw.DataFrame[Any], reads: Sequence[str], by: Sequence[str]) -> nw.DataFrame[Any]:
    """What is read of a table in memory, and its groups, in Polars."""
    # What says a group is taken as it is; to be read, strings that are all missing are none.
    groups = [name for name in by if name not in reads]
    parts = [nw.from_native(table.select(groups).to_polars(), eager_only=True)] if groups else []
    if reads or not groups:
        parts.append(in_polars(table, reads))
    return nw.concat(parts, how="horizontal")


def _names(by: str | Sequence[str]) -> tuple[str, ...]:
    return (by,) if isinstance(by, str) else tuple(by)


@final
@attrs.frozen
class _Tally:
    """
    What is counted, and what the columns that say it are called.

    Args:
        owner: the function that was asked.
        names: the column that says in which column it was found; none, if there is but one.
        values: the column that says what was found there.
        of: what can be found.
    """

    owner: str
    names: str | None
    values: str
    of: type[enum.Enum]

    @property
    def words(self) -> tuple[str, ...]:
        """What can be found, in order."""
        return tuple(each.value for each in self.of)

    def said(self, names: Sequence[str]) -> dict[str, list[str]]:
        """What the columns say beside each count in the columns called by *names*."""
        said = {} if self.names is None else {self.names: [n for n in names for _ in self.words]}
        return {**said, self.values: [word for _ in names for word in self.words]}

    def labels(self, names: Sequence[str]) -> list[str]:
        """What to call each of those counts, until they are set below each other."""
        pairs = [(name, word) for name in names for word in self.words]
        return [f"{n:06}/{name}/{word}" for n, (name, word) in enumerate(pairs)]

    @property
    def made(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (*self.said(()), "count")


def _counted(
    table: Frame, tally: _Tally, by: tuple[str, ...], names: Sequence[str] | None
) -> Frame:
    found = tuple(names) if names is not None else _columns_of_type(table, tally)
    if not found:
        expected = "the names of the columns of statuses, which their types don't tell"
        raise InvalidValue(tally.owner, "names", names, expected)
    _check_columns(tally, table, [*by, *found])
    for name in by:
        if name in tally.made:
            raise InvalidValue(tally.owner, "by", name, f"none of {', '.join(tally.made)}")
    if not isinstance(table, nw.DataFrame):
        return _long(table, tally, by, found)
    columns = list(dict.fromkeys([*by, *found]))
    inside = nw.from_native(table.select(columns).to_polars()) if is_in_memory(table) else table
    return _like(table, _streamed(_long(inside.lazy(), tally, by, found)))


def _check_columns(tally: _Tally, table: Frame, names: Iterable[str]) -> None:
    columns = set(table.collect_schema().names())
    for name in names:
        if name not in columns:
            raise InvalidValue(tally.owner, "names", name, "a column of the table")


def _columns_of_type(table: Frame, tally: _Tally) -> tuple[str, ...]:
    """The columns of the enumeration; in memory, also those of categories that are its words."""
    words = tally.words

    def is_one(name: str, dtype: nw.dtypes.DType) -> bool:
        if isinstance(dtype, nw.Enum):
            return tuple(dtype.categories) == words
        if dtype != nw.Categorical or not isinstance(table, nw.DataFrame):
            return False
        return set(table[name].drop_nulls().unique().to_list()) <= set(words)

    return tuple(name for name, dtype in table.collect_schema().items() if is_one(name, dtype))


def _long(table: Frame, tally: _Tally, by: Sequence[str], names: Sequence[str]) -> Frame:
    """One row for each count, sorted."""
    match dialect_of(table).family:
        case Family.POLARS:
            return _in_polars(table, tally, by, names)
        case Family.DUCKDB:
            return _in_duckdb(table, tally, by, names)
        case Family.SQL:
            return _by_narwhals(table, tally, by, names)
        case _:
            assert_never(dialect_of(table).family)


# Each goes over the table once, and has a count for each word in each of the columns side by
# side, before they are set below each other. On Polars and on DuckDB nothing is faster than
# sums of truth values: filtered counts take DuckDB four times as long.


def _in_polars(table: Frame, tally: _Tally, by: Sequence[str], names: Sequence[str]) -> Frame:
    import polars as pl

    native, labels = table.to_native(), tally.labels(names)
    so = [pl.col(name) == word for name in names for word in tally.words]
    sums = [each.sum().cast(pl.Int64).alias(label) for each, label in zip(so, labels, strict=True)]
    wide = native.group_by(by).agg(sums).sort(by) if by else native.select(sums)
    types = {tally.values: pl.List(pl.Enum(tally.words))}
    lists = [
        pl.lit(said, dtype=types.get(column, pl.List(pl.String))).alias(column)
        for column, said in tally.said(names).items()
    ]
    counts = pl.concat_list(labels).alias("count")
    found: Frame = nw.from_native(wide.select(*by, *lists, counts).explode(tally.made))
    return found


def _in_duckdb(table: Frame, tally: _Tally, by: Sequence[str], names: Sequence[str]) -> Frame:
    # Written out: of some hundred expressions DuckDB compares each one's name with all others.
    def listed(items: Iterable[str]) -> str:
        return f"[{', '.join(items)}]"

    groups = [sql.identifier(name) for name in by]
    words = [str(sql.lit(word)) for word in tally.words]
    # Of no rows it counts null.
    sums = (
        f"coalesce(count_if({sql.identifier(name)} = {word}), 0)"
        for name in names
        for word in words
    )
    wide = table.to_native().aggregate(", ".join([*groups, f"{listed(sums)} AS __counts"]))
    types = {tally.values: f"ENUM({', '.join(words)})[]"}
    lists = [
        f"unnest({listed(str(sql.lit(each)) for each in said)}::{types.get(column, 'VARCHAR[]')})"
        f" AS {sql.identifier(column)}"
        for column, said in tally.said(names).items()
    ]
    counts = "unnest(__counts)::BIGINT AS count, unnest(range(len(__counts))) AS __number"
    order = [f"{group} NULLS FIRST" for group in groups]
    made = map(sql.identifier, (*by, *tally.made))
    long = wide.project(", ".join([*groups, *lists, counts])).order(", ".join([*order, "__number"]))
    found: Frame = nw.from_native(long.project(", ".join(made)))
    return found


def _by_narwhals(table: Frame, tally: _Tally, by: Sequence[str], names: Sequence[str]) -> Frame:
    labels = tally.labels(names)
    so = [nw.col(name) == word for name in names for word in tally.words]
    # Spark has no sum of truth values.
    sums = [each.cast(nw.Int64).sum().alias(label) for each, label in zip(so, labels, strict=True)]
    wide: Frame = table.group_by(*by).agg(*sums) if by else table.select(*sums)
    long = wide.unpivot(labels, index=list(by), variable_name=tally.values, value_name="count")
    label = nw.col(tally.values)
    made = [label.str.replace_all("^.*/", "").alias(tally.values), nw.col("count")]
    if tally.names is not None:
        name = label.str.replace_all("^[0-9]+/", "").str.replace_all("/[^/]*$", "")
        made.insert(0, name.alias(tally.names))
    return long.sort(*by, tally.values).select(*by, *made)


def _streamed(lazy: Frame) -> nw.DataFrame[Any]:
    """What a lazy table of Polars comes to, computed so much at a time."""
    native = lazy.to_native()
    return nw.from_native(native.collect(engine="streaming"), eager_only=True)


def _like(table: nw.DataFrame[Any], found: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
    """What was found in Polars, in the form of *table*."""
    if not is_in_memory(table):
        return found
    return in_form_of(table, found)
