"""
What a table of statuses looks like: wide or long, with an outcome, with amounts.

A wide table has a column of statuses for each provision, called by its slug, and perhaps others
that say how much it lacks. A long one says the same in the columns ``provision`` and ``status``.
With amounts it has ``metric`` and ``shortfall`` too, and a row for each bound of a provision (of
one without any a single row); persons, yuan and shares stand in one column there, as floats.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import Key
from gradpolicy.compliance.planning import BINDING
from gradpolicy.compliance.status import Status
from gradpolicy.model import Provision
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.tables.engines import Frame, computed
from gradpolicy.tables.shortfalls import shortfalls_named
from gradpolicy.tables.sql import identifier
from gradpolicy.tables.statuses import outcome_of

__all__ = ["Shape", "repeated", "shaped"]


@final
@attrs.frozen
class Shape:
    """
    What a table of statuses looks like.

    Args:
        shortfall: whether it says how much is missing.
        outcome: whether it says how it stands with all that binds together.
        long: whether it has a row for each provision, or a column.

    >>> Shape(outcome=True, long=True).added
    ('outcome', 'provision', 'status')
    """

    shortfall: bool = False
    outcome: bool = False
    long: bool = False

    @property
    def added(self) -> tuple[str, ...]:
        """The columns that it has, whatever the notice, and so no other may be called."""
        outcome = ("outcome",) if self.outcome else ()
        return outcome + (self.of_lines if self.long else ())

    @property
    def of_lines(self) -> tuple[str, ...]:
        """The columns that stand for those of the provisions, if it is long."""
        return ("provision", "status", *(("metric", "shortfall") if self.shortfall else ()))


def shaped(
    frame: Frame,
    kept: Sequence[str],
    provisions: Sequence[Provision],
    shape: Shape,
    dialect: Dialect,
) -> Frame:
    """
    A wide table in its *shape*.

    To make it long what is in the memory of Polars is not copied, and other engines go through
    it once.

    Args:
        frame: the statuses, and the amounts if it is to have any.
        kept: its columns that say other things.
        provisions: those that it has columns for.
        shape: what comes out.
        dialect: what its engine takes.
    """
    names = list(kept)
    if shape.outcome:
        slugs = [norm.slug for norm in provisions if norm.force in BINDING]
        outcome = outcome_of([dialect.col(slug) for slug in slugs], dialect).alias("outcome")
        frame = computed(frame, frame.collect_schema().names(), {"outcome": outcome})
        names.append("outcome")
    if not shape.long:
        return frame
    lines = _lines_of(provisions, shape)
    if not lines:
        return computed(frame.head(0), names, _Words.of(lines, dialect).said(None, shape))
    match dialect.family:
        case Family.POLARS:
            return _stacked(frame, names, lines, shape, dialect)
        case Family.DUCKDB:
            return _unnested(frame, names, lines, shape, dialect)
        case Family.SQL:
            return _unpivoted(frame, names, lines, shape, dialect)
        case _:
            assert_never(dialect.family)


def repeated(
    frame: nw.DataFrame[Any], kept: Sequence[str], provisions: Sequence[Provision], shape: Shape
) -> nw.DataFrame[Any]:
    """A table in memory as its columns that are *kept* have to stand beside what was `shaped`."""
    if not shape.long:
        return frame
    # Without a column there would be no rows, and in pandas no index.
    some = frame.select(kept or frame.columns[:1])
    times = len(_lines_of(provisions, shape))
    return nw.concat([some] * times) if times else some.head(0)


@final
@attrs.frozen
class _Line:
    """One row of a long table for each one of a wide: a provision, or a bound of it."""

    provision: str
    metric: Key | None = None
    shortfall: str | None = None


def _lines_of(provisions: Sequence[Provision], shape: Shape) -> tuple[_Line, ...]:
    found: list[_Line] = []
    for provision in provisions:
        names = shortfalls_named(provision) if shape.shortfall else {}
        lines = [_Line(provision.slug, key, name) for name, key in names.items()]
        found += lines or [_Line(provision.slug)]
    return tuple(found)


# --- One table after another -----------------------------------------------------------------


def _stacked(
    frame: Frame, kept: Sequence[str], lines: Sequence[_Line], shape: Shape, dialect: Dialect
) -> Frame:
    """The columns that are kept are not copied; a lazy table is computed once for all lines."""
    words = _Words.of(lines, dialect)
    if isinstance(frame, nw.LazyFrame):
        frame = nw.from_native(frame.to_native().cache())
    each: list[Any] = [computed(frame, kept, words.said(line, shape)) for line in lines]
    found: Frame = nw.concat(each)
    return found


@final
@attrs.frozen(eq=False)
class _Words:
    """How an engine says of which provision a row is, and of which metric."""

    dialect: Dialect
    provisions: nw.dtypes.DType
    metrics: nw.dtypes.DType

    @classmethod
    def of(cls, lines: Sequence[_Line], dialect: Dialect) -> _Words:
        """For those *lines*."""

        def one_of(words: Sequence[str | None]) -> nw.dtypes.DType:
            said = list(dict.fromkeys(word for word in words if word is not None))
            return dialect.dtype("Enum", said) if said else dialect.dtype("String")

        return cls(
            dialect,
            one_of([line.provision for line in lines]),
            one_of([line.metric for line in lines]),
        )

    def said(self, line: _Line | None, shape: Shape) -> Mapping[str, nw.Expr]:
        """What a *line* says in each column; without a line only what they are."""
        dialect, double = self.dialect, self.dialect.dtype("Float64")
        slug, metric, shortfall = attrs.astuple(line) if line is not None else (None, None, None)
        exprs = {
            "provision": dialect.lit(slug, self.provisions),
            "status": (
                dialect.words(Status)[Status.MET.value] if slug is None else dialect.col(slug)
            ),
            "metric": dialect.lit(metric, self.metrics),
            "shortfall": (
                dialect.lit(None, double)
                if shortfall is None
                else dialect.col(shortfall).cast(double)
            ),
        }
        return {name: exprs[name].alias(name) for name in shape.of_lines}


# --- One pass --------------------------------------------------------------------------------


def _unnested(
    frame: Frame, kept: Sequence[str], lines: Sequence[_Line], shape: Shape, dialect: Dialect
) -> Frame:
    """Lists as long as there are lines, which then come apart together."""
    words = _Words.of(lines, dialect)
    amounts = (line.shortfall for line in lines)
    double = dialect.dtype("Float64")
    # One cast for a whole list: to read the type takes longer than all the rest.
    lists = {
        "provision": (words.provisions, [dialect.lit(line.provision) for line in lines]),
        "status": (None, [dialect.col(line.provision) for line in lines]),
        "metric": (words.metrics, [dialect.lit(line.metric) for line in lines]),
        "shortfall": (
            double,
            [dialect.lit(None) if name is None else dialect.col(name) for name in amounts],
        ),
    }
    texts = [identifier(name) for name in kept]
    for name in shape.of_lines:
        dtype, items = lists[name]
        text = f"[{', '.join(map(str, items))}]"
        text = text if dtype is None else f"CAST({text} AS {dtype}[])"
        texts.append(f"unnest({text}) AS {identifier(name)}")
    found: Frame = nw.from_native(frame.to_native().project(", ".join(texts)))
    return found


def _unpivoted(
    frame: Frame, kept: Sequence[str], lines: Sequence[_Line], shape: Shape, dialect: Dialect
) -> Frame:
    """The amounts go along with each row, which then picks its own."""
    if not shape.shortfall:
        return frame.unpivot(
            on=[line.provision for line in lines],
            index=list(kept),
            variable_name="provision",
            value_name="status",
        )
    double, text = dialect.dtype("Float64"), dialect.dtype("String")
    tags = {line.shortfall or line.provision: line for line in lines}
    amounts = {tag: f"{tag}/amount" for tag, line in tags.items() if line.shortfall is not None}
    wide = frame.select(
        *kept,
        *(dialect.col(tag).cast(double).alias(name) for tag, name in amounts.items()),
        *(dialect.col(line.provision).alias(tag) for tag, line in tags.items()),
    )
    long = wide.unpivot(
        on=list(tags),
        index=[*kept, *amounts.values()],
        variable_name="provision",
        value_name="status",
    )
    tag = dialect.col("provision")

    def picked(choices: Mapping[str, nw.Expr], otherwise: nw.Expr, name: str) -> nw.Expr:
        found = otherwise
        for each, expr in choices.items():
            found = dialect.chosen(tag == each, expr, found)
        return found.alias(name)

    metrics = {each: dialect.lit(line.metric) for each, line in tags.items() if line.metric}
    slugs = {each: dialect.lit(tags[each].provision) for each in amounts}
    shortfalls = {each: dialect.col(name) for each, name in amounts.items()}
    return long.with_columns(
        picked(slugs, tag, "provision"),
        picked(metrics, dialect.lit(None, text), "metric"),
        picked(shortfalls, dialect.lit(None, double), "shortfall"),
    ).select(*kept, *shape.of_lines)
