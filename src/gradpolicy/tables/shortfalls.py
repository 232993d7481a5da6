"""
How much is missing: what `Finding.needs` says of one institution, as columns.

An amount stands only where the provision applies and is not met, be it due already or not: so
the sum of a column is what all of them lack. It is in whole units: persons, yuan, m², hours,
0.01 % of a share. Of several bounds in one provision each has a column; where any one of them
would do, their amounts are not to be added up.

Counts lack an integer, whatever their column holds; other numbers lack what their column holds:
integers, decimals, or floats. Such a float prints as the exact amount where the value has at most
four places after the point (a share twelve) and 15 digits; else it is as near as floats are. Those
of 32 bits have 6 digits, two places, and of a share six.

It is null where no whole unit keeps a bound that has two ends and depends on the row, and where
more digits would be needed to find it than there are: 18, but 15 on engines like Spark, and of
floats. Of what others depend on, decimals of more than 18 digits are read to six places, shares to
14: where there are more, nothing is said.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import Key, key_of
from gradpolicy.compliance.occasions import When
from gradpolicy.compliance.planning import Clause
from gradpolicy.compliance.remedy import bounds_of, unit_of
from gradpolicy.logic import Observable
from gradpolicy.model import Comparator, Kind, Metric, Provision, Quota, Ratio, leaves
from gradpolicy.tables.arithmetic import MARGINS, PLACES, UPWARD, as_float, steps_of
from gradpolicy.tables.columns import Column, Nothing, Printed, Scaled, Whole
from gradpolicy.tables.conditions import Condition, Held, all_of
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.tables.predicates import Table, held

__all__ = ["shortfalls_named", "shortfalls_of"]


def shortfalls_named(provision: Provision) -> Mapping[str, Key]:
    """
    What the columns are called that say how much *provision* lacks, and the key of what.

    There is one for each of its bounds: ``slug/shortfall`` where it has one, else
    ``slug/shortfall/key``, with ``/2`` after it for the second bound on the same metric.

    >>> from gradpolicy.notices import JIANGXI_2024
    >>> shortfalls_named(JIANGXI_2024["full-time-staff"])
    {'full-time-staff/shortfall': 'full-time-careers-staff'}
    >>> for name in shortfalls_named(JIANGXI_2024["guidance-course-load"]):
    ...     print(name)
    guidance-course-load/shortfall/guidance-course-hours
    guidance-course-load/shortfall/guidance-course-credits
    """
    start = f"{provision.slug}/shortfall"
    keys = [key_of(_of(leaf)) for leaf, _ in bounds_of(provision.requires)]
    if len(keys) == 1:
        return {start: keys[0]}
    names: dict[str, Key] = {}
    for index, key in enumerate(keys):
        again = keys[:index].count(key)
        names[f"{start}/{key}/{again + 1}" if again else f"{start}/{key}"] = key
    return names


def shortfalls_of(
    clause: Clause, table: Table, applies: Held | None, meets: Held, on: date
) -> Mapping[str, nw.Expr]:
    """
    How much a provision lacks by each of its bounds, as columns by name.

    Null where the bound is kept, and where the provision is met, does not apply, or is unknown.

    Args:
        clause: the provision.
        table: the columns.
        applies: its condition, if it has one.
        meets: what it requires.
        on: the day of the judgement.
    """
    requires = clause.provision.requires
    missed = meets.no if applies is None else all_of([meets.no, applies.yes])
    is_alone = len(tuple(leaves(requires))) == 1
    found: dict[str, nw.Expr] = {}
    names = shortfalls_named(clause.provision)
    for name, (leaf, denied) in zip(names, bounds_of(requires), strict=True):
        where = missed
        if not is_alone:
            kept = held(leaf, table, When(on), is_open=False)
            where = all_of([missed, kept.yes if denied else kept.no])
        found[name] = _lacking(leaf, table, where, denied=denied)
    return found


def _of(leaf: Quota | Ratio) -> Observable:
    if isinstance(leaf, Ratio):
        return leaf.numerator
    return leaf.metric if leaf.per is None else (leaf.metric, leaf.per)


_OPPOSITES: Final = {
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.BELOW: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.ABOVE,
    Comparator.ABOVE: Comparator.AT_MOST,
}


def _lacking(leaf: Quota | Ratio, table: Table, where: Condition, *, denied: bool) -> nw.Expr:
    """By how much the bound is missed, *where* it is."""
    column, comparator = table.columns.get(key_of(_of(leaf))), leaf.bound.comparator
    if column is None or isinstance(column.reading, Nothing):
        return table.dialect.lit(None, table.dialect.dtype("Int64"))
    own = _Own(column, where, table.dialect)
    low, high = (_limit(leaf, own, table, side) for side in (-1, 1))
    if low is None or high is None:
        return own.nothing
    if comparator in _OPPOSITES:
        return own.beyond(low, _OPPOSITES[comparator] if denied else comparator)
    return own.outside(low, high) if denied else own.inside(low, high)


# --- Limits, in whole units ------------------------------------------------------------------

#: So many of the units in which a metric is stated, in all rows or in each.
_Units = int | nw.Expr

#: Whether to round up, and what to add, for the nearest number that stands so to a limit.
_ROUNDED: Final = {
    Comparator.AT_LEAST: (True, 0),
    Comparator.ABOVE: (False, 1),
    Comparator.AT_MOST: (False, 0),
    Comparator.BELOW: (True, -1),
}

# What no amount exceeds, and no decimal or float that one is computed from.
_MOST: Final = 10**18
_MOST_OF_FLOATS: Final = {64: 10**15, 32: 2**23}
_MOST_PLACES: Final = 18
#: Of decimals of more than 18 digits these are read.
_PLACES_READ: Final = {Kind.MONEY: 6, Kind.AREA: 6, Kind.DURATION: 6, Kind.SHARE: 14}


@final
@attrs.frozen
class _Fixed:
    """A limit of so many *units*."""

    units: Fraction

    def nearest(self, comparator: Comparator) -> _Units:
        """The nearest whole number of units that stands to it as the *comparator* says."""
        up, more = _ROUNDED[comparator]
        return (math.ceil(self.units) if up else math.floor(self.units)) + more


@final
@attrs.frozen
class _Each:
    """A limit of so many *units* for each one that a *column* says, of what is no number any."""

    units: Fraction
    column: Column
    dialect: Dialect

    def nearest(self, comparator: Comparator) -> _Units:
        """The nearest whole number of units that stands to it as the *comparator* says."""
        up, more = _ROUNDED[comparator]
        if _is_float(self.column):
            return self._by_floats(up=up, more=more)
        places = _places_read(self.column)

        def steps(most: int) -> nw.Expr:
            return _integers(self.column, places, most, self.dialect)

        return self._rounded(steps, places, up=up, more=more)

    def _rounded(
        self, steps: Callable[[int], nw.Expr], places: int, *, up: bool, more: int
    ) -> nw.Expr:
        """Of values times ten to the *places*, as integers up to so many that nothing overflows."""
        dialect, integer = self.dialect, self.dialect.dtype("Int64")
        factor = self.units / 10**places
        p, q = factor.numerator, factor.denominator
        is_sql = dialect.family is Family.SQL
        is_wide = not is_sql and p * _MOST_OF_FLOATS[64] + q >= 1 << 63
        # Through Narwhals, Spark divides integers as floats.
        bits = 127 if is_wide else 53 if is_sql and q > 1 else 63
        most = min(((1 << bits) - 1 - q) // p, _MOST * q // p)
        if most < 1:
            return dialect.lit(None, integer)
        found = steps(most).cast(dialect.wide) if is_wide else steps(most)
        found = found * p if p > 1 else found
        if q > 1:
            found = (found + (q - 1) if up else found) // q
        found = found + more if more else found
        return found.cast(integer) if is_wide else found

    def _by_floats(self, *, up: bool, more: int) -> nw.Expr:
        """By floats, where no whole number is near; else by the decimals that they print as."""
        dialect, places, bits = self.dialect, PLACES[self.column.metric.kind], _bits(self.column)
        values, margin = as_float(self.column, dialect), MARGINS[bits]
        above = values * (float(self.units) * (1 + margin))
        below = values * (float(self.units) * (1 - margin))
        is_far = (below > above.floor()) & (below > 0) & (above < _MOST_OF_FLOATS[64])
        far = dialect.chosen(is_far, above).floor().cast(dialect.dtype("Int64")) + (up + more)

        def steps(most: int) -> nw.Expr:
            found = steps_of(self.column, values, places, dialect)
            return dialect.chosen(found <= most, found) if most < _MOST_OF_FLOATS[bits] else found

        return dialect.chosen(is_far, far, self._rounded(steps, places, up=up, more=more))


_Limit = _Fixed | _Each


def _limit(leaf: Quota | Ratio, own: _Own, table: Table, side: int) -> _Limit | None:
    """The lower or the upper end of a bound; `None` where no column says what it depends on."""
    limit: Any = leaf.bound.limit
    base = leaf.denominator if isinstance(leaf, Ratio) else None
    if isinstance(limit, Metric):
        limit, base = 1, limit
    figure = Fraction(limit) + side * Fraction(leaf.bound.tolerance or 0)
    units = max(figure, Fraction(0)) / own.unit
    if base is None:
        return _Fixed(units)
    column = table.columns.get(base.slug)
    if column is None or isinstance(column.reading, Nothing):
        return None
    return _Each(units, column, table.dialect) if units else _Fixed(units)


# --- Columns as integers ---------------------------------------------------------------------


def _is_float(column: Column) -> bool:
    """Whether its values are floats; counts are whole, whatever their type."""
    return isinstance(column.reading, Printed) and column.metric.kind is not Kind.COUNT


def _bits(column: Column) -> int:
    """How many bits its values have, if they are floats; else the most."""
    return column.reading.bits if isinstance(column.reading, Printed) else 64


def _places_of(column: Column) -> int:
    """How many places after the point its values have; counts have none, whatever their type."""
    reading, kind = column.reading, column.metric.kind
    if not isinstance(reading, Scaled) or kind is Kind.COUNT:
        return 0
    return reading.scale


def _places_read(column: Column) -> int:
    """How many of them are read: of what has more there, nothing."""
    reading, places = column.reading, _places_of(column)
    if isinstance(reading, Scaled) and reading.precision > _MOST_PLACES and places:
        return min(places, _PLACES_READ[column.metric.kind])
    return places


def _integers(column: Column, places: int, most: int, dialect: Dialect) -> nw.Expr:
    """The values times ten to the *places*, from 0 to the *most*, as integers of 64 bits."""
    values, reading, integer = column.expr, column.reading, dialect.dtype("Int64")
    if isinstance(reading, Whole):
        inside: list[Condition] = []
        if reading.signed and dialect.family is not Family.POLARS:
            # What is negative might overflow, which only in Polars is no error.
            inside.append(values >= 0)
        if reading.greatest > most:
            inside.append(values <= most)
        values = _chosen(all_of(inside), values, dialect)
        return values if reading == Whole(64, signed=True) else values.cast(integer)
    if isinstance(reading, Printed):
        most = min(most, _MOST_OF_FLOATS[reading.bits])
        return dialect.chosen((values >= 0) & (values <= float(most)), values).cast(integer)
    assert isinstance(reading, Scaled)
    most = min(most, _MOST)
    if 10 ** (reading.precision - reading.scale + places) > most:
        least = Decimal(most).scaleb(-places)
        values = dialect.chosen((values >= 0) & (values <= least), values)
    if places:
        # DuckDB takes no more room for a product of less; more than that loses digits on Spark.
        some = values.cast(dialect.dtype("Decimal", 36 - places, places))
        values = dialect.chosen(some == values, some) if places < reading.scale else some
        values = values * dialect.lit(Decimal(10**places))
    return values.cast(integer)


def _chosen(where: Condition, values: nw.Expr, dialect: Dialect) -> nw.Expr:
    """The *values* where that is so, else null."""
    return values if isinstance(where, bool) else dialect.chosen(where, values)


# --- What is missing -------------------------------------------------------------------------

#: Up to how many places after the point the difference of two floats is to print as it should,
#: and by how much, in proportion, it may be off else.
_SHOWN: Final = {
    64: {Kind.MONEY: 4, Kind.AREA: 4, Kind.DURATION: 4, Kind.SHARE: 12},
    32: {Kind.MONEY: 2, Kind.AREA: 2, Kind.DURATION: 2, Kind.SHARE: 6},
}
_NOISE: Final = {64: 2.0**-50, 32: 2.0**-22}

#: The greater and the lesser of two numbers, or the other way round, ready to be subtracted.
_Sides = tuple[Any, Any]


@final
@attrs.frozen
class _Own:
    """The column of what has to change, *where* it has to."""

    column: Column
    where: Condition
    dialect: Dialect

    @property
    def kind(self) -> Kind:
        """That of its metric."""
        return self.column.metric.kind

    @property
    def unit(self) -> Fraction:
        """What amounts are whole numbers of."""
        return unit_of(self.column.metric)

    @property
    def nothing(self) -> nw.Expr:
        """No amount, in the type that amounts have."""
        if _is_float(self.column):
            dtype = self.dialect.dtype("Float64")
        elif self._is_whole:
            dtype = self.dialect.dtype("Int64")
        else:
            dtype = self.dialect.dtype("Decimal", 38, max(_places_of(self.column), 4))
        return self.dialect.lit(None, dtype)

    @property
    def _is_whole(self) -> bool:
        """Whether its values are whole numbers of units."""
        is_integer = isinstance(self.column.reading, Whole) and self.unit == 1
        return is_integer or self.kind is Kind.COUNT

    def beyond(self, limit: _Limit, comparator: Comparator) -> nw.Expr:
        """How far it is to what stands to the *limit* as the *comparator* says."""
        units = limit.nearest(comparator)
        if comparator in UPWARD:
            return self._apart(units, self._can_have(units), up=True)
        return self._apart(units, units >= 0, up=False)

    def inside(self, low: _Limit, high: _Limit) -> nw.Expr:
        """How far it is to what is neither below *low* nor above *high*."""
        least, most = low.nearest(Comparator.AT_LEAST), high.nearest(Comparator.AT_MOST)
        exists = all_of([least <= most, self._can_have(least)])
        if exists is False and isinstance(low, _Fixed) and self.kind is not Kind.COUNT:
            # No whole number lies inside: then it is the end itself.
            up, down = (self._apart(low.units, True, up=up) for up in (True, False))
        else:
            up, down = self._apart(least, exists, up=True), self._apart(most, exists, up=False)
        return self.dialect.chosen(up > 0, up, down)

    def outside(self, low: _Limit, high: _Limit) -> nw.Expr:
        """How far it is to what is below *low* or above *high*, whichever is nearer."""
        down, up = self.beyond(low, Comparator.BELOW), self.beyond(high, Comparator.ABOVE)
        return self.dialect.chosen((down > up) | down.is_null(), up, down)

    def _can_have(self, units: _Units) -> Condition:
        return units <= int(1 / self.unit) if self.kind is Kind.SHARE else True

    def _apart(self, units: Any, where: Condition, *, up: bool) -> nw.Expr:
        """How far it is *up* to so many units, or down to them, where that is so."""
        where = all_of([self.where, where])
        fixed = Fraction(units) * self.unit if isinstance(units, int | Fraction) else None
        if where is False or (fixed is not None and fixed > _MOST):
            return self.nothing
        if _is_float(self.column):
            value, required = self._floats(units, fixed)
        elif self._is_whole and (fixed is None or fixed.denominator == 1):
            most = (1 << 63) - 1
            value = _integers(self.column, 0, most, self.dialect)
            required = self.dialect.lit(int(fixed)) if fixed is not None else units
        else:
            sides = self._decimals(units, fixed)
            if sides is None:
                return self.nothing
            value, required = sides
        greater, less = (required, value) if up else (value, required)
        difference: Any = greater - less
        if not _is_float(self.column):
            return _chosen(where, difference, self.dialect)
        bits = _bits(self.column)
        shown = difference.round(_SHOWN[bits][self.kind])
        is_noise = (difference - shown).abs() <= (greater + less) * _NOISE[bits]
        exact = self.dialect.chosen(is_noise, shown, difference)
        return _chosen(where, exact, self.dialect)

    def _floats(self, units: Any, fixed: Fraction | None) -> _Sides:
        """The value and so many units as floats."""
        dialect = self.dialect
        value = as_float(self.column, dialect)
        if fixed is not None:
            return value, dialect.lit(float(fixed))
        return value, units.cast(dialect.dtype("Float64")) / float(1 / self.unit)

    def _decimals(self, units: Any, fixed: Fraction | None) -> _Sides | None:
        """The value and so many units as decimals; `None` where they have too many places."""
        dialect, reading, value = self.dialect, self.column.reading, self.column.expr
        # Of more than 18 digits, for DuckDB takes no more room for a difference of less.
        whole = dialect.dtype("Decimal", 19, 0)
        if fixed is not None:
            figure = _decimal(fixed)
            if figure is None:
                return None
            places = -int(figure.as_tuple().exponent)
            required = dialect.lit(figure, dialect.dtype("Decimal", 19 + places, places))
        else:
            required = units.cast(whole)
            if self.unit != 1:
                required = required * dialect.lit(_decimal(self.unit))
        if not isinstance(reading, Scaled):
            return _integers(self.column, 0, _MOST, dialect).cast(whole), required
        if reading.scale > _MOST_PLACES:
            return None
        if reading.precision - reading.scale <= _MOST_PLACES:
            return value, required
        # With fewer digits the difference has room for all its places on Spark.
        value = dialect.chosen((value >= 0) & (value < _MOST), value)
        dtype = dialect.dtype("Decimal", _MOST_PLACES + reading.scale, reading.scale)
        return value.cast(dtype), required


def _decimal(number: Fraction) -> Decimal | None:
    """A number with no more places after the point than it has; `None` where that are too many."""
    for places in range(_MOST_PLACES + 1):
        steps = number * 10**places
        if steps.denominator == 1:
            return Decimal(int(steps)).scaleb(-places, Context(prec=60))
    return None
