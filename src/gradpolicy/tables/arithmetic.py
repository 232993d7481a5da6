"""
Exact comparisons between columns, or of a column with a number, on any engine.

Integers and decimals are multiplied crosswise, never divided, in a type that holds the
product. A float stands for the shortest decimal that it prints as; as that decimal never
decreases from one float to the next, a bound on it is a bound on the float.
"""

from __future__ import annotations

import enum
import math
import operator
import struct
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final, assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.model import Comparator, InvalidValue, Kind
from gradpolicy.tables.columns import (
    Column,
    Day,
    Days,
    Flag,
    Nothing,
    Printed,
    Reading,
    Scaled,
    Whole,
)
from gradpolicy.tables.conditions import Condition, all_of, any_of
from gradpolicy.tables.dialects import Dialect, Family

__all__ = [
    "DOWNWARD",
    "MARGINS",
    "PLACES",
    "UPWARD",
    "Fits",
    "Lows",
    "Sides",
    "as_float",
    "fits",
    "stands",
    "stands_to",
    "steps_of",
]


_COMPARE: Final[dict[Comparator, Callable[[Any, Any], nw.Expr]]] = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.AT_MOST: operator.le,
    Comparator.ABOVE: operator.gt,
    Comparator.BELOW: operator.lt,
    Comparator.EXACTLY: operator.eq,
}
#: What a greater value satisfies where a smaller one does.
UPWARD: Final = frozenset({Comparator.AT_LEAST, Comparator.ABOVE})
#: What a smaller value satisfies where a greater one does.
DOWNWARD: Final = frozenset({Comparator.AT_MOST, Comparator.BELOW})


@final
@attrs.frozen
class Fits:
    """
    Where a column of numbers says one that its metric can take, as far as it has to be asked.

    Of a null nothing is true.

    Args:
        low: where it is not below what it can be.
        high: where it is not above what it can be.
        rest: where it is a number, and a whole one where it has to be.
        given: where it is not null.
    """

    low: Condition
    high: Condition
    rest: Condition
    given: Condition

    @property
    def all(self) -> Condition:
        """Where all of that is so."""
        asked = all_of([self.rest, self.low, self.high])
        return self.given if asked is True else asked


def fits(column: Column, dialect: Dialect, *, trusted: bool) -> Fits:
    """
    Where a column of numbers says one that its metric can take.

    Nulls and floats that are no finite number say none. Unless the column is *trusted* not to
    hold any, neither do a negative number, a share above 1 and a fraction of a count.
    """
    values, reading, kind = column.expr, column.reading, column.metric.kind
    if isinstance(reading, Nothing):
        return Fits(True, True, False, False)
    given = dialect.given(values)
    rest = dialect.finite(values) if isinstance(reading, Printed) else True
    if trusted:
        return Fits(True, True, rest, given)
    if kind is Kind.SHARE and dialect.family is Family.POLARS:
        # What is from 0 to 1 is finite.
        rest = True
        if isinstance(reading, Scaled):
            inside = dialect.up_to(values, 10**reading.scale)
            return Fits(inside, inside, True, given)
    low = isinstance(reading, Whole) and not reading.signed
    nought, one = (_number(n, reading, dialect) for n in (0, 1))
    high = values <= one if kind is Kind.SHARE else True
    whole = _is_whole(column, dialect) if kind is Kind.COUNT else True
    return Fits(True if low else values >= nought, high, all_of([rest, whole]), given)


def _number(number: int, reading: Reading, dialect: Dialect) -> nw.Expr | int:
    if isinstance(reading, Scaled) and reading.before and dialect.family is Family.SQL:
        # Spark takes an integer for one of ten digits, and drops as many places of what it compares.
        same = dialect.dtype("Decimal", reading.precision, reading.scale)
        return dialect.lit(number).cast(same)
    return number


#: From here on there are no fractions between two floats.
_NO_FRACTIONS: Final = 2.0**52


def _is_whole(column: Column, dialect: Dialect) -> Condition:
    values = column.expr
    match column.reading:
        case Scaled(precision=precision, scale=scale) if scale:
            # Spark gives the floor fewer digits, and to compare it drops some of the value's.
            some = dialect.chosen(values >= 0, values)
            return some == some.floor().cast(dialect.dtype("Decimal", precision, scale))
        case Printed():
            if dialect.family is Family.POLARS:
                return values == values.floor()
            # Where it is a great one, Spark's floor overflows, and is wrong where that is no error.
            some = dialect.chosen((values >= 0) & (values < _NO_FRACTIONS), values)
            return (values >= _NO_FRACTIONS) | (some == some.floor())
        case _:
            return True


# --- A column and a number -------------------------------------------------------------------


def stands(column: Column, comparator: Comparator, limit: Fraction) -> Condition:
    """
    Where the value of *column* stands to the *limit* as the *comparator* says.

    Of what is not known it may say anything.
    """
    match column.reading:
        case Nothing():
            return False
        case Whole() as whole:
            return _stands(column.expr, comparator, limit, Fraction(1), whole)
        case Scaled(scale=scale):
            return _stands(column.expr, comparator, limit, Fraction(1, 10**scale), None)
        case Printed(bits=bits):
            return _float_stands(column.expr, comparator, limit, bits)
        case Flag() | Day() | Days():
            raise AssertionError(column)
        case _:
            assert_never(column.reading)


def _stands(
    values: nw.Expr, comparator: Comparator, limit: Fraction, unit: Fraction, whole: Whole | None
) -> Condition:
    """The limit is brought to the nearest multiple of the *unit* that says the same."""
    steps = limit / unit
    if comparator is Comparator.EXACTLY and steps.denominator != 1:
        return False
    # At least 2.5 is at least 3, above 2.5 is above 2, and the other way round downward.
    upward = comparator in (Comparator.AT_LEAST, Comparator.BELOW)
    number = math.ceil(steps) if upward else math.floor(steps)
    if whole is None:
        places = -round(math.log10(unit))
        literal = Decimal(number).scaleb(-places, Context(prec=max(60, places)))
        if literal.adjusted() >= _MOST_DIGITS - places:
            return comparator in DOWNWARD
        return _COMPARE[comparator](values, literal)
    if number > whole.greatest:
        return comparator in DOWNWARD
    if number < whole.least:
        return comparator in UPWARD
    return _COMPARE[comparator](values, number)


#: No engine has decimals of more.
_MOST_DIGITS: Final = 38
#: What an integer of 64 bits holds of any.
_FEW_DIGITS: Final = 18


def _float_stands(values: nw.Expr, comparator: Comparator, limit: Fraction, bits: int) -> Condition:
    first_above, first_at_least = _first(limit, bits, above=True), _first(limit, bits, above=False)
    match comparator:
        case Comparator.AT_LEAST:
            return values >= first_at_least
        case Comparator.ABOVE:
            return values >= first_above
        case Comparator.BELOW:
            return values < first_at_least
        case Comparator.AT_MOST:
            return values < first_above
        case Comparator.EXACTLY:
            return all_of([values >= first_at_least, values < first_above])
        case Comparator.ABOUT:
            raise AssertionError(comparator)
        case _:
            assert_never(comparator)


def _first(limit: Fraction, bits: int, *, above: bool) -> float:
    """The first float that prints as no less than the *limit*, or as more."""
    try:
        nearest = _rounded(float(limit), bits)
    except OverflowError:
        nearest = math.inf
    candidates = [nearest, _next(nearest, bits), _next(_next(nearest, bits), bits)]
    before = -_next(-nearest, bits)
    for candidate in (before, *candidates):
        printed = Fraction(printed_as(candidate, bits)) if math.isfinite(candidate) else None
        if printed is None or (printed > limit if above else printed >= limit):
            return candidate
    raise AssertionError(limit)


def printed_as(number: float, bits: int = 64) -> str:
    """
    The shortest decimal that reads back as the float *number* of so many bits.

    >>> printed_as(0.1), printed_as(0.10000000149011612, 32)
    ('0.1', '0.1')
    """
    if bits == 64:
        return repr(number)
    for digits in range(1, 10):
        text = f"{number:.{digits}g}"
        if _rounded(float(text), 32) == number:
            return text
    raise AssertionError(number)


def _rounded(number: float, bits: int) -> float:
    if bits == 64:
        return number
    rounded: float = struct.unpack("f", struct.pack("f", number))[0]
    return rounded


def _next(number: float, bits: int) -> float:
    if bits == 64:
        return math.nextafter(number, math.inf)
    pattern: int = struct.unpack("i", struct.pack("f", number))[0]
    if number == 0:
        pattern = 1
    else:
        pattern += 1 if number > 0 else -1
    following: float = struct.unpack("f", struct.pack("i", pattern))[0]
    return following


# --- Two columns -----------------------------------------------------------------------------


@enum.unique
class Lows(enum.Enum):
    """Of which of two sides it has to be asked whether they are below zero."""

    #: Of the lesser: the greater is not, then.
    LESSER = enum.auto()
    #: Of both: one that is far below zero may have wrapped.
    BOTH = enum.auto()
    #: Of neither, but of the greater whether it is at most 1: what is below zero is above that.
    NEITHER = enum.auto()


@final
@attrs.frozen
class Sides:
    """
    Where the one column times *q* stands to the other times *p*, and where that can be said.

    Args:
        truth: where it does; of what can't be said it may say anything.
        decided: where it can be said, both values being known.
        lows: which of them may still be below zero where it is true.
    """

    truth: Condition
    decided: Condition = True
    lows: Lows = Lows.LESSER


def stands_to(
    left: Column, right: Column, comparator: Comparator, limit: Fraction, dialect: Dialect
) -> Sides:
    """
    Where *left* stands to *right* times the *limit* as the *comparator* says.

    Raises:
        InvalidValue: for a limit of more than 18 digits above or below the line.
    """
    p, q = limit.numerator, limit.denominator
    if max(p, q) >= 10**18:
        raise InvalidValue("check_table", left.key, limit, "a limit of at most 18 digits")
    if p == 0:
        return Sides(stands(left, comparator, Fraction(0)))
    match left.reading, right.reading:
        case (Nothing(), _) | (_, Nothing()):
            return Sides(False, False)
        case (Whole() as a, Whole() as b):
            return _integers(left, right, a, b, comparator, p, q, dialect)
        case (Printed(bits=a), Printed(bits=b)) if p == q and a == b:
            return Sides(_COMPARE[comparator](left.expr, right.expr))
        case (Printed(), _) | (_, Printed()):
            return _floats(left, right, comparator, p, q, dialect)
        case _:
            return _decimals(left, right, comparator, p, q, dialect)


#: What an integer of 128 bits holds at most.
_MOST_WIDE: Final = (1 << 127) - 1


def _integers(
    left: Column,
    right: Column,
    a: Whole,
    b: Whole,
    comparator: Comparator,
    p: int,
    q: int,
    dialect: Dialect,
) -> Sides:
    compare = _COMPARE[comparator]
    if p == q and a.signed == b.signed:
        return Sides(compare(left.expr, right.expr))
    most = (1 << 63) - 1
    # Of what is below nought there is one more.
    fits = (a.greatest + 1) * q <= most, (b.greatest + 1) * p <= most
    if all(fits):
        return Sides(compare(_times(left.expr, q, a, dialect), _times(right.expr, p, b, dialect)))
    both = left.reading == right.reading == Whole(64, signed=True)
    # To DuckDB wider integers cost no more than to look at them first.
    if both and min(p, q) == 1 and dialect.family is not Family.DUCKDB:
        # With only one of them multiplied, a product that is too great is greater than the other.
        if p == 1:
            return _guarded(left.expr, q, comparator, right.expr, most // q, dialect, greater=True)
        return _guarded(right.expr, p, comparator, left.expr, most // p, dialect, greater=False)
    (above, is_above), (below, is_below) = (
        _widely(left.expr, a, q, dialect),
        _widely(right.expr, b, p, dialect),
    )
    wide, decided = compare(above, below), all_of([is_above, is_below])
    if not both or dialect.family is not Family.POLARS:
        return Sides(wide, decided)
    # A branch that no row takes is not computed, and few numbers are so great.
    is_great = (left.expr > most // q) | (right.expr > most // p)
    held = dialect.chosen(is_great, wide, compare(left.expr * q, right.expr * p))
    return Sides(held, lows=Lows.BOTH)


def _widely(
    values: nw.Expr, whole: Whole, factor: int, dialect: Dialect
) -> tuple[nw.Expr, Condition]:
    """Integers of 64 bits and more times *factor*, and where no digit of the product is lost."""
    most = _MOST_WIDE // factor
    if dialect.family is Family.SQL:
        most = min(most, 10**20 - 1)
    if whole.greatest < most:
        wide = values.cast(dialect.wide)
        return wide if factor == 1 else wide * factor, True
    # Most such columns hold no number of more than 64 bits.
    inside = values <= _as_wide(most, whole, dialect)
    if whole.signed:
        inside = inside & (values >= _as_wide(-most, whole, dialect))
    return dialect.chosen(inside, values).cast(dialect.wide) * factor, inside


def _as_wide(number: int, whole: Whole, dialect: Dialect) -> nw.Expr:
    unsigned = dialect.family is not Family.SQL and not whole.signed
    return dialect.lit(number, dialect.dtype("UInt128") if unsigned else dialect.wide)


def _times(values: nw.Expr, factor: int, whole: Whole, dialect: Dialect) -> nw.Expr:
    wide = values if whole.bits == 64 else values.cast(dialect.dtype("Int64"))
    return wide if factor == 1 else wide * factor


def _guarded(
    values: nw.Expr,
    factor: int,
    comparator: Comparator,
    other: nw.Expr,
    most: int,
    dialect: Dialect,
    *,
    greater: bool,
) -> Sides:
    """Where *values* times *factor* compare with *other*; those above *most* are the greater."""
    compare, so = _COMPARE[comparator], comparator in (UPWARD if greater else DOWNWARD)
    if dialect.family is Family.POLARS:
        product = values * factor
        held = compare(product, other) if greater else compare(other, product)
        # What has wrapped is overruled.
        held = (values > most) | held if so else (values <= most) & held
        return Sides(held, lows=Lows.BOTH)
    # Spark computes what is common to several conditions before it looks at them.
    product = dialect.chosen((values >= 0) & (values <= most), values) * factor
    held = compare(product, other) if greater else compare(other, product)
    return Sides(dialect.chosen(values > most, dialect.lit(so), held))


def _decimals(
    left: Column, right: Column, comparator: Comparator, p: int, q: int, dialect: Dialect
) -> Sides:
    """
    By products, where those have no more digits than a decimal can.

    Where a column may hold greater values, these are compared as floats, if they are far enough
    apart; else they are not decided.
    """
    sides = _scaled(left), _scaled(right)
    if p == q and sides[0].scale == sides[1].scale and dialect.family is Family.POLARS:
        shares = [dialect.unsigned(side.expr) for side in (left, right) if _is_share(side)]
        if len(shares) == 2:
            return Sides(_COMPARE[comparator](*shares), lows=Lows.NEITHER)
    places = max(side.scale for side in sides)
    room = _MOST_DIGITS - 1 - places - len(str(max(p, q)))
    before = max(side.before for side in sides)
    common = Scaled(min(before, room) + places, places)
    far, about = _roughly(as_float(left, dialect), as_float(right, dialect), comparator, p, q)
    if room <= 0:
        return Sides(about, far)
    products = _product(left, q, common, dialect), _product(right, p, common, dialect)
    exact = _COMPARE[comparator](*products)
    if before <= room:
        return Sides(exact)
    return Sides(dialect.chosen(far, about, exact), any_of([far, dialect.given(exact)]))


def _is_share(column: Column) -> bool:
    return column.metric.kind is Kind.SHARE and isinstance(column.reading, Scaled)


def _scaled(column: Column) -> Scaled:
    match column.reading:
        case Scaled() as scaled:
            return scaled
        case Whole(greatest=greatest):
            return Scaled(len(str(greatest)), 0)
        case _:
            raise AssertionError(column)


def _product(column: Column, factor: int, common: Scaled, dialect: Dialect) -> nw.Expr:
    """The value times *factor*; null where it has more digits before the point than *common*."""
    values, scaled = column.expr, _scaled(column)
    if scaled.before > common.before:
        most = dialect.lit(Decimal(10**common.before))
        values = dialect.chosen((values > -most) & (values < most), values)
    if dialect.family is Family.POLARS:
        # To a decimal Polars takes long to bring an integer; the other way it takes nothing.
        integers = dialect.dtype("Int128")
        is_whole = isinstance(column.reading, Whole)
        steps = values.cast(integers) if is_whole else dialect.physical(values)
        factor *= 10 ** (common.scale - scaled.scale)
        return steps if factor == 1 else steps * dialect.lit(factor, integers)
    digits, factors = common.precision, len(str(factor))
    if dialect.family is Family.DUCKDB:
        if factor == 1:
            return values
        # It gives a product no more digits than 18 of its own.
        digits = min(digits + factors, _MOST_DIGITS)
    elif digits <= _FEW_DIGITS < digits + factors:
        # So it does where Ibis speaks for it.
        digits = _FEW_DIGITS + 1
    # Ibis compares only decimals of one type.
    if Scaled(digits, common.scale) != column.reading:
        values = values.cast(dialect.dtype("Decimal", digits, common.scale))
    if factor == 1:
        return values
    # A literal of just so many digits leaves the product the most.
    return values * dialect.lit(Decimal(factor)).cast(dialect.dtype("Decimal", factors, 0))


# --- Floats ----------------------------------------------------------------------------------

#: Two floats times figures that differ by more than this, in proportion, compare as the
#: decimals do that they print as: each is off by less than 2⁻⁵³ of it, or by 2⁻²⁴.
MARGINS: Final = {64: 2.0**-49, 32: 2.0**-21}

# Up to so many steps of ten to the minus so many, no two of them are one float.
_MOST_STEPS: Final = {64: 10**15, 32: 2**23}

# Up to so many, two that differ by a step are farther apart than the margin.
_MOST_EQUAL: Final = {64: 2**47, 32: 2**18}

_STRICT: Final = frozenset({Comparator.ABOVE, Comparator.BELOW})

# With more of them, nothing of any size has 15 digits.
_MOST_PLACES: Final = 8

#: How many places after the point a float near to a bound is read with.
PLACES: Final = {
    Kind.COUNT: 0,
    Kind.MONEY: 4,
    Kind.AREA: 4,
    Kind.DURATION: 4,
    Kind.SHARE: 6,
}


def _floats(
    left: Column, right: Column, comparator: Comparator, p: int, q: int, dialect: Dialect
) -> Sides:
    """
    By floats where they are far enough apart; else by the decimals that they print as.

    Those are read with as many places as the metric's kind has, and no more than 15 digits, or
    6 of floats of 32 bits: what prints as more, that near to a bound, is not decided.
    """
    a, b = as_float(left, dialect), as_float(right, dialect)
    bits = min(s.reading.bits for s in (left, right) if isinstance(s.reading, Printed))
    far, about = _roughly(a, b, comparator, p, q, bits)
    scales = [side.reading.scale for side in (left, right) if isinstance(side.reading, Scaled)]
    places = max(PLACES[left.metric.kind], PLACES[right.metric.kind], *scales)
    if places > _MOST_PLACES:
        return Sides(about, far)
    x, y = steps_of(left, a, places, dialect), steps_of(right, b, places, dialect)
    exact = _COMPARE[comparator](x.cast(dialect.wide) * q, y.cast(dialect.wide) * p)
    # Of few steps those that are so near are equal; then nothing has to be multiplied.
    is_equal = (x < _MOST_EQUAL[bits] // q) & (y < _MOST_EQUAL[bits] // p)
    equal = dialect.lit(comparator not in _STRICT)
    truth = dialect.chosen(far, about, dialect.chosen(is_equal, equal, exact))
    decided = dialect.chosen(far | is_equal, dialect.lit(value=True), dialect.given(exact))
    return Sides(truth, decided)


def _roughly(
    a: nw.Expr, b: nw.Expr, comparator: Comparator, p: int, q: int, bits: int = 64
) -> tuple[nw.Expr, nw.Expr]:
    """Where floats are far enough apart for what they stand for to compare alike, and how they do."""
    side, margin = b * float(p) if p != 1 else b, MARGINS[bits]
    far = (a * (q * (1 + margin)) >= side) == (a * (q * (1 - margin)) >= side)
    return far, _COMPARE[comparator](a * float(q), side)


def as_float(column: Column, dialect: Dialect) -> nw.Expr:
    """The values of *column* as floats of 64 bits."""
    double = dialect.dtype("Float64")
    return column.expr if column.reading == Printed(64) else column.expr.cast(double)


def steps_of(column: Column, number: nw.Expr, places: int, dialect: Dialect) -> nw.Expr:
    """The value times ten to the *places* as an integer; null where it has more digits."""
    scale: int = 10**places
    integer = dialect.dtype("Int64")
    match column.reading:
        case Printed(bits=bits):
            # Ibis makes integers of what it rounds, and those overflow.
            fits_in = (number * scale).abs() < _MOST_STEPS[bits]
            if dialect.family is not Family.POLARS:
                # By what Parquet says of a column DuckDB takes that for true, of a NaN as well.
                fits_in = dialect.finite(number) & fits_in
            small = dialect.chosen(fits_in, number)
            steps = (small * scale).round()
            # By a scalar Polars multiplies with its inverse, which is not what it prints as.
            back = steps / (steps * 0.0 + scale)
            if bits == 32:
                back, small = back.cast(dialect.dtype("Float32")), column.expr
            return dialect.chosen(back == small, steps).cast(integer)
        case Whole():
            return _small(column, number * scale, dialect).cast(integer) * scale
        case _:
            return (_small(column, number * scale, dialect) * scale).cast(integer)


def _small(column: Column, steps: nw.Expr, dialect: Dialect) -> nw.Expr:
    return dialect.chosen(steps.abs() < _MOST_STEPS[64], column.expr)
