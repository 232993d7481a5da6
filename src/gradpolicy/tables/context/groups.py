"""Context among the rows of a group: its share, its mean, the place in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import narwhals.stable.v2 as nw

from gradpolicy.model import InvalidValue
from gradpolicy.tables.columns import TableColumnError
from gradpolicy.tables.context.added import FrameT, Into, Names, with_column
from gradpolicy.tables.engines import (
    Frame,
    empty_columns,
)

__all__ = ["group_mean", "group_place", "group_share", "number_in"]


def group_share(
    frame: FrameT, part: str, whole: str, *, by: Names, into: Into, places: int | None = None
) -> FrameT:
    """
    The share that the *part* of a group is of its *whole*: the sum of one by that of the other.

    That is what the placement rate of a province is, of all its graduates. A row in which either
    is not known counts in neither sum. A group without any, or of no graduates, has none, nor
    has a row that says no group.

    The quotient of two integers is rounded once, to the nearest float. Set against a rate
    of no more than six places it comes out as the exact quotient does, as long as the sum is
    below a billion.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.market import PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
    >>> universities = pl.DataFrame({
    ...     "province": ["赣", "赣", "粤"], "placed": [450, 90, 80], "graduates": [500, 200, 100],
    ... })
    >>> found = group_share(
    ...     universities, "placed", "graduates", by="province", places=4,
    ...     into=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
    ... )
    >>> found["provincial-placement-rate-last-year"].to_list()
    [0.7714, 0.7714, 0.8]

    Args:
        frame: one row for each institution.
        part: the column of those that count.
        whole: the column of all of them.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        places: to how many places after the point it is rounded, half up, as bulletins state a
            rate (two places of a percentage are four); not at all, if `None`.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for columns that hold no numbers.
    """

    def share(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        both = [number_in(table, each) for each in (part, whole)]
        is_whole = all(table.collect_schema()[each].is_integer() for each in (part, whole))
        given = ~both[0].is_null() & ~both[1].is_null()
        sums = [_over(nw.when(given).then(each).sum(), keys) for each in both]
        type_ = nw.Int64 if is_whole else nw.Float64
        return _quotient(sums[0].cast(type_), sums[1].cast(type_), places)

    return with_column("group_share", frame, by, (part, whole), into, share)


def group_mean(
    frame: FrameT, rate: str, *, by: Names, into: Into, places: int | None = None
) -> FrameT:
    """
    The mean of a *rate* in a group, each row counting alike.

    What is no share from 0 to 1 is not known, and doesn't count. The mean of rates with up to
    six places is exact, and rounded once, to the nearest float; that of others as floats add
    up. Where all rows have the same rate, that is their mean.

    >>> import polars as pl
    >>> rates = pl.DataFrame({"city": ["南昌", "南昌", "九江"], "rate": [0.9, 0.85, None]})
    >>> group_mean(rates, "rate", by="city", into="city-placement-rate-last-year").rows()
    [('南昌', 0.9, 0.875), ('南昌', 0.85, 0.875), ('九江', None, None)]

    Args:
        frame: one row for each institution.
        rate: the column of rates.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        places: to how many places after the point it is rounded, half up; not at all, if `None`.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for a column that holds no numbers.
    """

    def mean(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        number = number_in(table, rate).cast(nw.Float64)
        value = nw.when((number >= 0) & (number <= 1)).then(number)
        steps = (value * _STEPS).round()
        is_exact = _over((_by_scale(steps, _STEPS) == value).all(), keys)
        total, count = (_over(each, keys) for each in (steps.sum(), value.count()))
        least, greatest = (_over(each, keys) for each in (value.min(), value.max()))
        # Both are integers, and no sum of them is too great for a float.
        exact = _quotient(total.cast(nw.Int64), count.cast(nw.Int64) * _STEPS, places)
        about = _rounded(_over(value.mean(), keys), places)
        alike = _rounded(least, places)
        return nw.when(is_exact).then(exact).when(least == greatest).then(alike).otherwise(about)

    return with_column("group_mean", frame, by, (rate,), into, mean)


def group_place(
    frame: FrameT, rate: str, *, by: Names, into: Into, from_top: bool = False
) -> FrameT:
    """
    The place of a row in its group, from the lowest *rate* up, divided by the number of rows.

    That is the share of the group that does no better, itself included. So of rows that are
    alike each has the last of their places, and never more than a tenth of a group is in its
    last tenth. A row without a rate has no place, and doesn't count.

    >>> import polars as pl
    >>> from gradpolicy.vocabulary.metrics.market import PROGRAMME_PLACEMENT_RANK
    >>> programmes = pl.DataFrame({"university": ["甲"] * 4, "rate": [0.7, 0.9, 0.7, 0.95]})
    >>> found = group_place(programmes, "rate", by="university", into=PROGRAMME_PLACEMENT_RANK)
    >>> found["programme-placement-rank"].to_list()
    [0.5, 0.75, 0.5, 1.0]

    Args:
        frame: one row for each programme.
        rate: the column by which they are placed.
        by: the columns that say the group; none, for all rows together.
        into: what the new column says, or its name.
        from_top: from the highest down.

    Raises:
        InvalidValue: for a name that no column has, or one that the table already has.
        TableColumnError: for a column that holds no numbers.
    """

    def place(table: Frame, keys: tuple[str, ...]) -> nw.Expr:
        value = number_in(table, rate)
        from_below, count = value.rank("max", descending=from_top), value.count()
        return _over(from_below, keys).cast(nw.Float64) / _over(count, keys).cast(nw.Float64)

    return with_column("group_place", frame, by, (rate,), into, place)


# Shares are read with six places after the point: see `arithmetic`.
_STEPS: Final = 10**6


def _over(total: nw.Expr, by: Sequence[str]) -> nw.Expr:
    return total.over(*by) if by else total


def number_in(table: Frame, name: str) -> nw.Expr:
    """A column of numbers: integers of 64 bits, which a sum of them takes, floats but for NaN."""
    dtype, value = table.collect_schema()[name], nw.col(name)
    if dtype.is_integer():
        return value.cast(nw.Int64)
    if dtype.is_float():
        # Only its text says which decimal a short one stands for.
        value = value.cast(nw.String).cast(nw.Float64) if dtype == nw.Float32 else value
        return nw.when(value.is_finite()).then(value)
    if name in empty_columns(table):
        return value.cast(nw.Float64)
    if not dtype.is_decimal():
        raise TableColumnError(name, str(dtype), "numbers")
    return value


def _quotient(part: nw.Expr, whole: nw.Expr, places: int | None) -> nw.Expr:
    """The one divided by the other; null, where that is nothing."""
    some = nw.when(whole > 0).then(whole)
    if places is None:
        return part.cast(nw.Float64) / some.cast(nw.Float64)
    scale = _scale("places", places)
    steps = (part * (2 * scale) + some) // (some * 2)
    return _by_scale(steps.cast(nw.Float64), scale)


def _rounded(number: nw.Expr, places: int | None) -> nw.Expr:
    if places is None:
        return number
    scale = _scale("places", places)
    return _by_scale((number * scale + 0.5).floor(), scale)


def _scale(field: str, places: int) -> int:
    if type(places) is not int or not 0 <= places <= 6:
        raise InvalidValue("context", field, places, "an integer from 0 to 6, or None")
    return int(10**places)


def _by_scale(steps: nw.Expr, scale: int) -> nw.Expr:
    # By a scalar Polars multiplies with its inverse, which is not the decimal that is meant.
    return steps / (steps * 0.0 + scale)
