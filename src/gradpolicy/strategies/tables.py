"""Tables: rows near the bounds and the deadlines of a notice, in columns of many types."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Any, Final, assert_never, final

import attrs
from hypothesis import strategies as st

from gradpolicy.compliance.facts import Fact, Facts, FactValue, Key, key_of
from gradpolicy.logic import Observable, Value
from gradpolicy.model import (
    ByReference,
    Done,
    Kind,
    Metric,
    Norm,
    Notice,
    Period,
    Predicate,
    Quota,
    Ratio,
    leaves,
)
from gradpolicy.strategies.assignments import edges_of, flattened, observables_in
from gradpolicy.strategies.drawing import COIN, Strategy
from gradpolicy.strategies.knowledge import ANY_DAY, turning_days

if TYPE_CHECKING:
    import polars as pl

__all__ = [
    "DAY_TYPES",
    "NUMBER_TYPES",
    "Boolean",
    "ColumnType",
    "Dates",
    "Datetimes",
    "Decimals",
    "DrawnColumn",
    "DrawnTable",
    "Floats",
    "Integers",
    "Lists",
    "drawn_table",
    "tables",
]

# --- Types of columns ------------------------------------------------------------------------


@final
@attrs.frozen
class Integers:
    """Integers of so many *bits*."""

    bits: int
    signed: bool = True


@final
@attrs.frozen
class Decimals:
    """Decimals of so many digits, *scale* of them after the point."""

    precision: int
    scale: int


@final
@attrs.frozen
class Floats:
    """Floats of so many *bits*."""

    bits: int


@final
@attrs.frozen
class Boolean:
    """Yes or no."""


@final
@attrs.frozen
class Dates:
    """Days."""


@final
@attrs.frozen
class Datetimes:
    """Days, each with a time."""


@final
@attrs.frozen
class Lists:
    """Lists of days."""


#: The type of a column.
ColumnType = Integers | Decimals | Floats | Boolean | Dates | Datetimes | Lists

#: Those that a number may stand in.
NUMBER_TYPES: Final[tuple[ColumnType, ...]] = (
    *(Integers(bits, signed) for bits in (8, 16, 32, 64) for signed in (True, False)),
    *(Decimals(p, s) for p, s in ((4, 0), (9, 2), (12, 4), (18, 6), (20, 3), (28, 2))),
    Floats(32),
    Floats(64),
)
#: Those that what was done, or not, may stand in.
DAY_TYPES: Final[tuple[ColumnType, ...]] = (Boolean(), Dates(), Datetimes(), Lists())


# --- What is drawn ---------------------------------------------------------------------------


@final
@attrs.frozen
class DrawnColumn:
    """
    One column.

    Args:
        of: what it says.
        type: that of its cells.
        cells: one for each row, `None` for a null.
    """

    of: Observable
    type: ColumnType
    cells: tuple[Any, ...]

    @property
    def name(self) -> Key:
        """The key of what it says."""
        return key_of(self.of)

    @property
    def values(self) -> tuple[FactValue | None, ...]:
        """What each cell says; `None` for a null, and for what its metric can't take."""
        metric, _ = _parts(self.of)
        return tuple(_said(cell, self.type, metric.kind) for cell in self.cells)


@final
@attrs.frozen
class DrawnTable:
    """
    A table, and what its rows say as `Facts`.

    Args:
        columns: those that say something.
        observed: the day on which each row was observed, if any.
    """

    columns: tuple[DrawnColumn, ...]
    observed: tuple[date | None, ...]

    @property
    def facts(self) -> tuple[Facts, ...]:
        """What each row says."""
        columns = [(*_parts(column.of), column.values) for column in self.columns]
        return tuple(
            Facts(
                tuple(
                    Fact(metric, value, per=per, observed=day)
                    for metric, per, values in columns
                    if (value := values[row]) is not None
                )
            )
            for row, day in enumerate(self.observed)
        )

    def frame(self) -> pl.DataFrame:
        """The table in Polars: the columns by their keys, and ``row`` and ``observed``."""
        import polars as pl

        def series(column: DrawnColumn) -> pl.Series:
            return pl.Series(column.name, column.cells, _in_polars(column.type), strict=True)

        rows = pl.Series("row", range(len(self.observed)), pl.Int64)
        observed = pl.Series("observed", self.observed, pl.Date)
        return pl.DataFrame([rows, observed, *map(series, self.columns)])

    def __repr__(self) -> str:
        types = ", ".join(f"{column.name}: {column.type}" for column in self.columns)
        return f"<DrawnTable of {len(self.observed)} ({types})>\n{self.frame().rows()}"


def _parts(of: Observable) -> tuple[Metric, Period | None]:
    return (of, None) if isinstance(of, Metric) else of


def _in_polars(type_: ColumnType) -> Any:
    import polars as pl

    match type_:
        case Integers(bits=bits, signed=signed):
            return getattr(pl, f"{'' if signed else 'U'}Int{bits}")
        case Decimals(precision=precision, scale=scale):
            return pl.Decimal(precision, scale)
        case Floats(bits=bits):
            return pl.Float32 if bits == 32 else pl.Float64
        case Boolean():
            return pl.Boolean
        case Dates():
            return pl.Date
        case Datetimes():
            return pl.Datetime("us")
        case Lists():
            return pl.List(pl.Date)
        case _:
            assert_never(type_)


def _said(cell: Any, type_: ColumnType, kind: Kind) -> FactValue | None:
    if cell is None:
        return None
    match type_:
        case Integers() | Decimals() | Floats():
            number = _printed(cell, type_.bits) if isinstance(type_, Floats) else cell
            return number if number is not None and _can_take(number, kind) else None
        case Boolean() | Dates():
            return cell  # type: ignore[no-any-return]  # as its type says
        case Datetimes():
            return cell.date()  # type: ignore[no-any-return]
        case Lists():
            return tuple(cell)
        case _:
            assert_never(type_)


def _can_take(number: int | Decimal, kind: Kind) -> bool:
    if kind is Kind.COUNT and Fraction(number).denominator != 1:
        return False
    return number >= 0 and (kind is not Kind.SHARE or number <= 1)


def _printed(number: float, bits: int) -> Decimal | None:
    """The decimal that a float prints as."""
    if not math.isfinite(number):
        return None
    if bits == 64:
        return Decimal(repr(number))
    texts = (f"{number:.{digits}g}" for digits in range(1, 10))
    return Decimal(next(text for text in texts if _single(float(text)) == number))


def _single(number: float) -> float:
    rounded: float = struct.unpack("f", struct.pack("f", number))[0]
    return rounded


# --- Drawing ---------------------------------------------------------------------------------


def tables(
    *of: Predicate | Metric | Norm | Notice | Iterable[Predicate | Metric | Norm],
    max_rows: int = 6,
    numbers: Sequence[ColumnType] = NUMBER_TYPES,
    days: Strategy[date] | None = None,
) -> Strategy[DrawnTable]:
    """
    `DrawnTable` with columns for what *of* speaks of, its rows near the bounds and deadlines.

    Some columns are missing, some cells null; some hold what a metric can't take, or the
    greatest number of their type. *numbers* are the types in which figures may stand, *days*
    are as for `institutions`.
    """
    near = turning_days(of)
    return _tables(tuple(flattened(of)), max_rows, tuple(numbers), days, tuple(near))


@st.composite
def _tables(
    draw: st.DrawFn,
    of: tuple[Predicate | Metric, ...],
    max_rows: int,
    numbers: tuple[ColumnType, ...],
    days: Strategy[date] | None,
    near: tuple[date, ...],
) -> DrawnTable:
    if days is not None:
        near = tuple(draw(st.lists(days, min_size=1, max_size=6)))
    if not near:
        near = tuple(draw(st.lists(ANY_DAY, min_size=1, max_size=4)))
    random = draw(st.randoms(use_true_random=False))
    rows = draw(st.integers(0, max_rows))
    observed = draw(COIN)
    return drawn_table(of, random, rows=rows, days=near, numbers=numbers, observed=observed)


def drawn_table(
    of: Iterable[Predicate | Metric | Norm],
    random: Random,
    *,
    rows: int,
    days: Sequence[date],
    numbers: Sequence[ColumnType] = NUMBER_TYPES,
    flags: Sequence[ColumnType] = DAY_TYPES,
    observed: bool = False,
) -> DrawnTable:
    """
    The table that *random* draws: the same for the same seed.

    Args:
        of: the predicates and metrics that it has columns for.
        random: where all that is drawn comes from.
        rows: how many there are.
        days: those near which something was done, or observed.
        numbers: the types in which figures may stand.
        flags: those in which the rest may.
        observed: whether it is known of some rows when they were observed.

    >>> from gradpolicy.model import Quota
    >>> from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF
    >>> few = Quota(FULL_TIME_CAREERS_STAFF, below=26)
    >>> drawn = drawn_table([few], Random(1), rows=5, days=[date(2024, 6, 30)])
    >>> drawn.columns[0].cells
    (27, 25, 25, 27, 0)
    """
    given = tuple(flattened(of))
    metrics = [each for each in given if isinstance(each, Metric)]
    simple = [
        leaf
        for each in given
        if not isinstance(each, Metric)
        for leaf in leaves(each)
        if not isinstance(leaf, ByReference)
    ]
    wanted = tuple(dict.fromkeys(observables_in(metrics, simple)))
    drawers = [
        _drawer(each, simple, random, numbers, flags, days)
        for each in wanted
        if random.randrange(16)
    ]
    cells: list[list[Any]] = [[] for _ in drawers]
    seen: list[date | None] = []
    for _ in range(rows):
        drawn: dict[Observable, Value] = {}
        for drawer, column in zip(drawers, cells, strict=True):
            column.append(drawer.cell(random, drawn))
        seen.append(random.choice(days) if observed and random.randrange(4) else None)
    columns = (DrawnColumn(d.of, d.type, tuple(c)) for d, c in zip(drawers, cells, strict=True))
    return DrawnTable(tuple(columns), tuple(seen))


@final
@attrs.frozen
class _Drawer:
    """Draws the cells of one column."""

    of: Observable
    type: ColumnType
    simple: tuple[Quota | Ratio | Done, ...]
    days: Sequence[date]
    nulls: float
    alone: bool
    grains: tuple[int, ...]

    def cell(self, random: Random, drawn: dict[Observable, Value]) -> Any:
        """A cell, given what is *drawn* of its row, which it is added to."""
        if random.random() < self.nulls:
            return None
        metric, _ = _parts(self.of)
        if not metric.kind.is_number:
            return _done(self.type, self.days, random)
        edges = list(edges_of(self.of, self.simple, drawn))
        # Of five hundred times something there is just a five hundredth.
        edges += (Fraction(grain * random.randrange(60)) for grain in self.grains)
        edges = [edge for edge in edges if self.alone or not self._is_coarse(edge)]
        cell = _number(self.type, metric.kind, edges, random, alone=self.alone)
        said = _said(cell, self.type, metric.kind)
        # A number next to a float of many digits is near a tie that can't be decided.
        if isinstance(said, int | Decimal) and not self._is_coarse(said):
            drawn[self.of] = said
        return cell

    def _is_coarse(self, number: Fraction | int | Decimal) -> bool:
        """Whether a float of its type may have too many digits, beside a decimal with six places."""
        match self.type:
            case Floats(bits=32):
                return number >= 8
            case Floats():
                return number >= 10**9
            case _:
                return False


def _drawer(
    of: Observable,
    simple: Sequence[Quota | Ratio | Done],
    random: Random,
    numbers: Sequence[ColumnType],
    flags: Sequence[ColumnType],
    days: Sequence[date],
) -> _Drawer:
    metric, _ = _parts(of)
    type_ = random.choice(numbers if metric.kind.is_number else flags)
    touching = tuple(each for each in simple if of in set(observables_in((), (each,))))
    # One column in twelve or so holds nothing else.
    nulls = random.choice((0.0, *(0.05,) * 6, *(0.3,) * 4, 1.0))
    # Whether it is compared with numbers only, and never with another column.
    alone = all(len(set(observables_in((), (each,)))) == 1 for each in touching)
    grains = [
        Fraction(each.number).denominator
        for each in touching
        if isinstance(each, Ratio) and each.denominator == of
    ]
    return _Drawer(of, type_, touching, days, nulls, alone, tuple(grains))


_FAR_DAYS: Final = (date(1949, 10, 1), date(1970, 1, 1), date(2038, 1, 19), date(2199, 12, 31))


def _done(type_: ColumnType, days: Sequence[date], random: Random) -> Any:
    def day() -> date:
        return random.choice(days if random.randrange(12) else _FAR_DAYS)

    match type_:
        case Boolean():
            return random.random() < 0.6
        case Dates():
            return day()
        case Datetimes():
            return datetime.combine(day(), random.choice(_TIMES))
        case Lists():
            return [day() for _ in range(random.randrange(5))]
        case Integers() | Decimals() | Floats():
            raise AssertionError(type_)
        case _:
            assert_never(type_)


_TIMES: Final = (time(), time(8, 30), time(23, 59, 59, 999_999))


def _number(
    type_: ColumnType, kind: Kind, edges: Sequence[Fraction], random: Random, *, alone: bool
) -> Any:
    match type_:
        case Integers(bits=bits, signed=signed):
            most = (1 << (bits - signed)) - 1
            return _steps(kind, edges, 0, -most - 1 if signed else 0, most, random)
        case Decimals(precision=precision, scale=scale):
            most = 10**precision - 1
            steps = _steps(kind, edges, scale, -most, most, random)
            return _decimal(steps, scale)
        case Floats(bits=bits):
            return _float(kind, edges, bits, random, alone=alone)
        case Boolean() | Dates() | Datetimes() | Lists():
            raise AssertionError(type_)
        case _:
            assert_never(type_)


def _decimal(steps: int, scale: int) -> Decimal:
    return Decimal(f"{steps}e-{scale}")


def _steps(
    kind: Kind, edges: Sequence[Fraction], scale: int, least: int, most: int, random: Random
) -> int:
    """A number of steps of ten to the minus *scale*."""
    roll = random.random()
    unit: int = 10**scale
    if roll < 0.04:
        return max(least, -random.choice((1, unit)))
    if roll < 0.10:
        return random.choice(_HUGE) % (most + 1) if random.randrange(3) else most
    if roll < 0.18:
        return 0
    if edges and roll < 0.85:
        steps = math.floor(random.choice(edges) * unit) + random.choice((-1, 0, 0, 0, 1, 1))
        if least <= steps <= most:
            return steps
    top = unit if kind is Kind.SHARE else unit * random.choice(_TENS)
    steps = random.randint(0, min(top, most))
    # Most that a count can't be is drawn above.
    whole = kind is Kind.COUNT and random.randrange(8)
    return steps // unit * unit if whole else steps


_TENS: Final = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
_HUGE: Final = (2**31, 2**53 + 1, 2**62, 2**63 - 1, 10**18, 10**18 - 1, 123_456_789_012_345_678)

#: The places after the point that most floats have.
_PLACES: Final[Mapping[Kind, tuple[int, ...]]] = {
    Kind.COUNT: (0,),
    Kind.SHARE: (2, 3, 4, 6),
    Kind.MONEY: (0, 1, 2, 4),
    Kind.AREA: (0, 1, 2, 4),
    Kind.DURATION: (0, 1, 2, 4),
}
_ODD_FLOATS: Final = (math.nan, math.inf, -math.inf, -1.0, -1e-9, -0.0, 1.5, 1e300, 5e-324)


def _float(
    kind: Kind, edges: Sequence[Fraction], bits: int, random: Random, *, alone: bool
) -> float:
    """A float; near a tie with another column it is one of few digits, which can be decided."""
    roll = random.random()
    if roll < 0.08:
        number = random.choice(_ODD_FLOATS)
        # There is nothing of 32 bits that is so great.
        number = min(number, 1e38) if bits == 32 and math.isfinite(number) else number
    else:
        scale = random.choice(_PLACES[kind])
        most = 10 ** (9 if bits == 64 else 7)
        number = float(_decimal(_steps(kind, edges, scale, -most, most, random), scale))
        if roll > 0.8 and alone:
            number = math.nextafter(number, random.choice((-math.inf, math.inf)))
        elif roll > 0.96:
            number *= 10.0 ** random.randrange(30)
    return _single(number) if bits == 32 else number
