"""Meanings: what the columns of a text or a workbook say, and their values, each read exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Final, final

import attrs

from gradpolicy.compliance import FactValue
from gradpolicy.formats.facts.names import Meant, Names
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.logic import Observable
from gradpolicy.model import Addressee, Kind, Metric, Notice
from gradpolicy.tables import plan_table

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Asked", "meanings", "series_of"]


@final
@attrs.frozen
class Asked:
    """
    What a table is read for.

    Args:
        notice, addressee, on: what it will be checked against, as what, for which day.
        columns: the keys of columns that have names of their own.
        observed: the column of the days on which the rows were observed, if there is one.
        lenient: whether what can't be read is taken for unknown, and not refused.
    """

    notice: Notice
    addressee: Addressee
    on: date
    columns: Mapping[str, str] = attrs.field(factory=dict)
    observed: str | None = None
    lenient: bool = False

    @cached_property
    def observables(self) -> frozenset[Observable]:
        """Whatever the notice asks."""
        import polars as pl

        nothing = pl.DataFrame({"": []}, schema={"": pl.Null})
        plan = plan_table(self.notice, nothing, on=self.on, addressee=self.addressee)
        return frozenset(plan.missing)


def meanings(columns: Iterable[str], asked: Asked) -> Mapping[str, Meant]:
    """
    What the *columns* say of what is *asked*: labels, periods and units as staff write them.

    Raises:
        InvalidTable: for two columns of one meaning, or a name in `Asked.columns` without one.
        InvalidFacts: for a name that means several metrics, or has a wrong unit.
    """
    names = Names.of(asked.notice)
    observables = asked.observables
    found: dict[str, Meant] = {}
    said: dict[Observable, str] = {}
    columns = list(columns)
    for name in asked.columns:
        if name not in columns:
            raise InvalidTable.of(f"表中没有列“{name}”", f"the table has no column {name!r}")
    for column in columns:
        if column in asked.columns:
            meant: Meant | None = names.coded(asked.columns[column])
        else:
            meant = names.known(column) or names.known(_dashed(column))
        if meant is None or (meant.of not in observables and column not in asked.columns):
            continue
        if meant.of in said:
            raise InvalidTable.of(
                f"“{said[meant.of]}”和“{column}”都是{meant.metric.zh};请只留一列",
                f"{said[meant.of]!r} and {column!r} both say {meant.key}: leave just one",
            )
        found[column], said[meant.of] = meant, column
    return found


def _dashed(name: str) -> str:
    """A key as it is written where no dash may stand."""
    return name.replace("_per_", "/").replace("_", "-")


#: An integer of so many digits fits in 64 bits.
_MOST_DIGITS: Final = 18


def series_of(name: str, values: Sequence[FactValue | None], metric: Metric) -> pl.Series:
    """
    Values of a *metric* as a column: integers, decimals, booleans, dates or lists of dates.

    Raises:
        InvalidTable: where some are yes or no and others days; for cases, which no table holds.

    >>> from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET
    >>> series_of("budget", [Decimal("1.5"), 2, None], CAREERS_BUDGET).dtype
    Decimal(precision=38, scale=1)
    """
    import polars as pl

    if metric.kind.is_number:
        return _numbers(name, values, metric)
    given = [value for value in values if value is not None]
    if all(isinstance(value, bool) for value in given):
        return pl.Series(name, values, dtype=pl.Boolean)
    if all(isinstance(value, date) for value in given):
        return pl.Series(name, values, dtype=pl.Date)
    if any(isinstance(value, bool) for value in given):
        raise InvalidTable.of(
            f"列“{name}”既有是否、又有日期;一列只能填一种",
            f"column {name!r} says yes or no in some rows and days in others: one of them only",
        )
    lists = [
        None if value is None else list(value) if isinstance(value, tuple) else [value]
        for value in values
    ]
    if not all(type(day) is date for days in lists if days for day in days):
        raise InvalidTable.of(
            f"列“{name}”:表格不能写逐件办理的情况;请用 gradpolicy check",
            f"column {name!r}: a table can't hold cases: use gradpolicy check",
        )
    return pl.Series(name, lists, dtype=pl.List(pl.Date))


def _numbers(name: str, values: Sequence[FactValue | None], metric: Metric) -> pl.Series:
    import polars as pl

    exact = [None if value is None else _decimal(value, name) for value in values]
    given = [value for value in exact if value is not None]
    places = max((places_of(value) for value in given), default=0)
    digits = max((value.adjusted() + 1 for value in given), default=0)
    if not places and digits <= _MOST_DIGITS and metric.kind is not Kind.SHARE:
        return pl.Series(name, [None if v is None else int(v) for v in exact], dtype=pl.Int64)
    return pl.Series(name, exact, dtype=pl.Decimal(38, places))


def places_of(value: Decimal) -> int:
    """
    How many digits stand after the point, zeros at the end aside.

    >>> places_of(Decimal("1.50")), places_of(Decimal(1200))
    (1, 0)
    """
    if not value:
        return 0
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)


def _decimal(value: object, name: str) -> Decimal:
    match value:
        case int() | Decimal():
            return Decimal(value)
        case Fraction(denominator=1):
            return Decimal(value.numerator)
        case _:
            raise InvalidTable.of(
                f"列“{name}”:{value}不是有限小数", f"column {name!r}: {value} is no decimal"
            )
