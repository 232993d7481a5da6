"""What engines take: the words in which expressions are written, and what their numbers can hold."""

from __future__ import annotations

import enum
import importlib
import math
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache, lru_cache
from types import ModuleType
from typing import Any, Final, assert_never, cast, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.tables import sql

__all__ = ["Dialect", "Family"]


class Family(enum.Enum):
    """
    Engines that are written to alike.

    Polars wraps integers that overflow, and computes both branches of a choice. Engines that
    speak SQL refuse an overflow, and compute a branch only where it is taken.
    """

    POLARS = "polars"
    DUCKDB = "duckdb"
    SQL = "sql"


_WORDS: Final = {
    Family.POLARS: "polars",
    Family.DUCKDB: "gradpolicy.tables.sql",
    Family.SQL: "narwhals.stable.v2",
}


@final
@attrs.frozen(eq=False)
class Dialect:
    """
    The words of a *family* of engines.

    Narwhals has the words of Polars. So for Polars they are taken from there, and for DuckDB
    they are text: that is several times faster than to have Narwhals hand them on, one by one
    and for each table anew.
    """

    family: Family
    _words: ModuleType = attrs.field(repr=False, alias="words")

    @classmethod
    @cache
    def of(cls, family: Family) -> Dialect:
        """The one for a *family*."""
        return cls(family, words=importlib.import_module(_WORDS[family]))

    def col(self, name: str) -> nw.Expr:
        """The column called so."""
        found: nw.Expr = self._words.col(name)
        return found

    def lit(self, value: object, dtype: nw.dtypes.DType | None = None) -> nw.Expr:
        """The same value in each row."""
        if dtype is not None:
            return _typed(self._words, value, dtype)
        found: nw.Expr = self._words.lit(value)
        return found

    def when(self, condition: nw.Expr) -> Any:
        """The start of a choice."""
        return self._words.when(condition)

    def chosen(self, condition: nw.Expr, value: nw.Expr, other: nw.Expr | None = None) -> nw.Expr:
        """The *value* where the *condition* is true, elsewhere the other, or null."""
        otherwise = self._words.lit(None) if other is None else other
        found: nw.Expr = self._words.when(condition).then(value).otherwise(otherwise)
        return found

    def given(self, values: nw.Expr) -> nw.Expr:
        """Where they are not null."""
        if self.family is Family.SQL:
            return ~values.is_null()
        found: nw.Expr = values.is_not_null()  # type: ignore[attr-defined]  # Narwhals has none
        return found

    def any_of(self, each: list[nw.Expr]) -> nw.Expr:
        """Whether any of several is true."""
        if self.family is Family.POLARS:
            # A chain as long as a notice takes Polars longer to plan than to compute.
            found: nw.Expr = self._words.any_horizontal(each)
            return found
        return _any_of(each)

    def day_of(self, times: nw.Expr) -> nw.Expr:
        """The days of datetimes, where their clock stands."""
        # Polars makes a date of the time that it is in Greenwich.
        in_place = self.family is Family.POLARS
        return times.dt.date() if in_place else times.cast(self.dtype("Date"))

    def finite(self, floats: nw.Expr) -> nw.Expr:
        """Where they are numbers, and finite ones."""
        match self.family:
            case Family.POLARS:
                return (floats < math.inf) & (floats > -math.inf)
            case Family.DUCKDB:
                return floats.is_finite()
            case Family.SQL:
                # Parquet's statistics know of no NaN, and DuckDB believes them under Ibis, too.
                return (floats - floats) == 0
            case _:
                assert_never(self.family)

    def physical(self, decimals: nw.Expr) -> nw.Expr:
        """Decimals as the integers that they are to Polars, which alone has a word for it."""
        found: nw.Expr = decimals.to_physical()  # type: ignore[attr-defined]  # Narwhals has none
        return found

    def unsigned(self, decimals: nw.Expr) -> nw.Expr:
        """The same without a sign: a negative one is greater than any other then."""
        steps: Any = self.physical(decimals)
        found: nw.Expr = steps.reinterpret(signed=False)
        return found

    def up_to(self, decimals: nw.Expr, most: int) -> nw.Expr:
        """Where Polars' decimals are from 0 to so many of their least units, in one comparison."""
        return self.unsigned(decimals) <= self.lit(most, self.dtype("UInt128"))

    def any_between(self, days: nw.Expr, after: date, last: date) -> nw.Expr:
        """Whether any of a list of *days* lies after the one, and not after the other."""
        lists: Any = days.list
        match self.family:
            case Family.POLARS:
                day = self._words.element()
                found: nw.Expr = lists.eval((day > after) & (day <= last)).list.any()
            case Family.DUCKDB:
                found = lists.any_between(after, last)
            case Family.SQL:
                each = (after + timedelta(days=n + 1) for n in range((last - after).days))
                found = _any_of([lists.contains(day) for day in each])
            case _:
                assert_never(self.family)
        return found

    def dtype(self, name: str, *args: object) -> nw.dtypes.DType:
        """The type that Polars calls so."""
        if self.family is Family.DUCKDB:
            return cast(nw.dtypes.DType, sql.dtype(name, *args))
        found: nw.dtypes.DType = getattr(self._words, name)(*args)
        return found

    def words(self, of: type[enum.Enum]) -> Words:
        """What says one of the values of an enumeration."""
        return _words(self, of)

    @property
    def wide(self) -> nw.dtypes.DType:
        """What holds any product of an integer of 64 bits and a figure of 18 digits."""
        return self.dtype("Decimal", 20, 0) if self.family is Family.SQL else self.dtype("Int128")


def _any_of(each: list[nw.Expr]) -> nw.Expr:
    """Halved and halved again, for engines have a limit of how deep an expression may be."""
    if len(each) == 1:
        return each[0]
    middle = len(each) // 2
    return _any_of(each[:middle]) | _any_of(each[middle:])


@final
@attrs.frozen(eq=False)
class Words:
    """The values of an enumeration as literals."""

    literals: dict[str, nw.Expr]

    def __getitem__(self, word: str) -> nw.Expr:
        return self.literals[word]


# Polars takes long to make one of a given type, and a notice has many that are alike.
@lru_cache(maxsize=1024)
def _typed(words: ModuleType, value: object, dtype: nw.dtypes.DType) -> nw.Expr:
    found: nw.Expr = words.lit(value, dtype=dtype)
    return found


@cache
def _words(dialect: Dialect, of: type[enum.Enum]) -> Words:
    values: Iterable[str] = [each.value for each in of]
    # Not every engine that speaks SQL has enumerations.
    dtype = None if dialect.family is Family.SQL else dialect.dtype("Enum", list(values))
    return Words({value: dialect.lit(value, dtype) for value in values})
