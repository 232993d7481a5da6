"""What a table knows: which of its columns say what a notice asks, and how they are to be read."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import Key, key_of, observable_of
from gradpolicy.logic import Observable
from gradpolicy.model import GradpolicyError, InvalidValue, Kind, Metric
from gradpolicy.tables.dialects import Dialect

__all__ = [
    "Column",
    "Day",
    "Days",
    "Flag",
    "Nothing",
    "Printed",
    "Reading",
    "Scaled",
    "TableColumnError",
    "Whole",
    "named_columns",
    "names_of",
    "names_of_all",
    "nearest_columns",
    "read_columns",
]


class TableColumnError(GradpolicyError, ValueError):
    """
    A column that can't be read as what it is called.

    Attributes: the *column*, its *type*, and what was *expected*.
    """

    def __init__(self, column: str, type_: str, expected: str) -> None:
        super().__init__(column, type_, expected)
        self.column = column
        self.type = type_
        self.expected = expected

    def __str__(self) -> str:
        return f"column {self.column!r} is {self.type}, expected {self.expected}"


@final
@attrs.frozen
class Whole:
    """Integers of so many *bits*."""

    bits: int
    signed: bool

    @property
    def least(self) -> int:
        """The least that it can hold."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def greatest(self) -> int:
        """The greatest that it can hold."""
        return (1 << (self.bits - self.signed)) - 1


@final
@attrs.frozen
class Scaled:
    """Decimals of so many digits, so many of them after the point."""

    precision: int
    scale: int

    @property
    def before(self) -> int:
        """How many of them before it."""
        return self.precision - self.scale


@final
@attrs.frozen
class Printed:
    """Floats of so many *bits*, each read as the shortest decimal that it prints as."""

    bits: int


@final
@attrs.frozen
class Flag:
    """Yes or no."""


@final
@attrs.frozen
class Day:
    """The day on which it was done; of a datetime, its day."""

    is_time: bool


@final
@attrs.frozen
class Days:
    """A list of the days on which it was done."""


@final
@attrs.frozen
class Nothing:
    """Nothing but nulls."""


#: How the values of a column are to be read.
Reading = Whole | Scaled | Printed | Flag | Day | Days | Nothing

_WHOLE: Final[Mapping[type[nw.dtypes.DType], Whole]] = {
    nw.Int8: Whole(8, signed=True),
    nw.Int16: Whole(16, signed=True),
    nw.Int32: Whole(32, signed=True),
    nw.Int64: Whole(64, signed=True),
    nw.Int128: Whole(128, signed=True),
    nw.UInt8: Whole(8, signed=False),
    nw.UInt16: Whole(16, signed=False),
    nw.UInt32: Whole(32, signed=False),
    nw.UInt64: Whole(64, signed=False),
    nw.UInt128: Whole(128, signed=False),
}


def _reading_of(dtype: nw.dtypes.DType, *, is_empty: bool) -> Reading | None:
    if is_empty:
        return Nothing()
    match dtype:
        case nw.Decimal(precision=precision, scale=scale):
            return Scaled(precision, scale)
        case nw.Float64():
            return Printed(64)
        case nw.Float32():
            return Printed(32)
        case nw.Boolean():
            return Flag()
        case nw.Date():
            return Day(is_time=False)
        case nw.Datetime():
            return Day(is_time=True)
        case nw.List(inner=inner) if inner == nw.Date:
            return Days()
        case _:
            return _WHOLE.get(type(dtype))


@final
@attrs.frozen
class Column:
    """
    A column of a table that says something of a metric.

    Args:
        name: what the table calls it.
        of: what it says.
        reading: how its values are to be read.
        expr: its values; a day without the time of day.
    """

    name: str
    of: Observable
    reading: Reading
    expr: nw.Expr = attrs.field(repr=False, eq=False)

    @property
    def metric(self) -> Metric:
        """What it measures, whatever the period."""
        return self.of if isinstance(self.of, Metric) else self.of[0]

    @property
    def key(self) -> Key:
        """The key of what it says."""
        return key_of(self.of)


def names_of(of: Observable) -> Iterator[str]:
    """
    The names under which a column is taken to say what *of* is, the first being its key.

    >>> from gradpolicy.model import Period
    >>> from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
    >>> list(names_of((RECRUITMENT_EVENTS, Period.DAY)))[:3]
    ['recruitment-events/day', 'recruitment_events/day', 'recruitment_events_per_day']
    """
    key = key_of(of)
    yield key
    yield key.replace("-", "_")
    yield key.replace("-", "_").replace("/", "_per_")
    if isinstance(of, Metric):
        yield of.zh
        yield of.en
    else:
        metric, period = of
        yield f"{metric.zh}/{period.zh}"
        yield f"{metric.zh}(每{period.zh})"
        yield f"{metric.zh}（每{period.zh}）"
        yield f"{metric.en} per {period.value}"


def _expected(metric: Metric) -> str:
    match metric.kind:
        case Kind.COUNT:
            return "integers"
        case Kind.SHARE:
            return "decimals or floats from 0 to 1"
        case Kind.MONEY | Kind.AREA | Kind.DURATION:
            return "integers, decimals or floats"
        case Kind.FLAG | Kind.DATE:
            return "booleans, dates or lists of dates"
        case _:
            assert_never(metric.kind)


def names_of_all(asked: Iterable[Observable]) -> Mapping[str, Observable]:
    """What is *asked*, by each name that says just one of it."""
    found: dict[str, Observable] = {}
    shared: set[str] = set()
    for of in asked:
        for name in names_of(of):
            if key_of(found.setdefault(name, of)) != key_of(of):
                shared.add(name)
    return {name: of for name, of in found.items() if name not in shared}


def named_columns(
    names: Iterable[str], asked: Mapping[str, Observable], given: Mapping[str, Observable | Key]
) -> Mapping[str, Observable]:
    """
    What columns say of what is *asked*, by their *names*.

    Args:
        names: the columns of the table.
        asked: what is looked for, by each of its names.
        given: what columns with names of their own say.

    Raises:
        UnknownMetric: for a key in *given* that no metric has.
        InvalidValue: for a column in *given* that the table lacks, or two that say the same.
    """
    by_name = {**asked, **{name: _observable(of) for name, of in given.items()}}
    found: dict[str, Observable] = {}
    said: dict[Key, str] = {}
    for name in names:
        of = by_name.get(name)
        if of is None:
            continue
        key = key_of(of)
        if key in said:
            both = f"{said[key]!r} and {name!r}"
            raise InvalidValue("check_table", key, both, "said by one column")
        found[name], said[key] = of, name
    for name in given:
        if name not in found:
            raise InvalidValue("check_table", "columns", name, "a column of the table")
    return found


def read_columns(
    named: Mapping[str, Observable],
    schema: Mapping[str, nw.dtypes.DType],
    empty: frozenset[str],
    dialect: Dialect,
) -> tuple[Column, ...]:
    """
    The columns with how their values are to be read.

    Args:
        named: what each says.
        schema: the types of the columns.
        empty: those whose type says that they hold nothing but nulls.
        dialect: what the engine takes.

    Raises:
        TableColumnError: for a column whose type its metric can't take.
    """
    return tuple(
        _column(name, of, schema[name], dialect, is_empty=name in empty)
        for name, of in named.items()
    )


def _observable(of: Observable | Key) -> Observable:
    if not isinstance(of, str):
        return of
    metric, per = observable_of(of)
    return metric if per is None else (metric, per)


def _column(
    name: str, of: Observable, dtype: nw.dtypes.DType, dialect: Dialect, *, is_empty: bool
) -> Column:
    metric = of if isinstance(of, Metric) else of[0]
    reading = _reading_of(dtype, is_empty=is_empty)
    match reading:
        case Whole() | Scaled() | Printed():
            fits = metric.kind.is_number
        case Flag() | Day() | Days():
            fits = not metric.kind.is_number
        case Nothing():
            fits = True
        case None:
            fits = False
        case _:
            assert_never(reading)
    if not fits or reading is None:
        raise TableColumnError(name, str(dtype), _expected(metric))
    values = dialect.col(name)
    if reading == Day(is_time=True):
        values = dialect.day_of(values)
    return Column(name, of, reading, values)


def nearest_columns(schema: Iterable[str], missing: Iterable[Observable]) -> Mapping[str, Key]:
    """Columns that look as if they were meant for something that is *missing*."""
    keys = {name: key_of(of) for of in missing for name in names_of(of)}
    found: dict[str, Key] = {}
    for name in schema:
        near = difflib.get_close_matches(name, keys, n=1, cutoff=0.85)
        if near:
            found[name] = keys[near[0]]
    return found
