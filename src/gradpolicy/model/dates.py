"""A date as precise as the text gave it: a year, a month, a part of a month, or a day."""

from __future__ import annotations

import calendar
import enum
from datetime import date, timedelta
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse

__all__ = ["MonthPart", "PartialDate", "Precision"]


class MonthPart(enum.Enum):
    """A third of a month: 初 or 上旬 to the 10th, 中旬 to the 20th, 下旬 to the last day."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"

    @property
    def zh(self) -> str:
        """As notices write it after the month."""
        return {"early": "初", "middle": "中旬", "late": "下旬"}[self.value]


class Precision(enum.IntEnum):
    """How exactly a text gives a date; larger is more exact."""

    YEAR = 1
    MONTH = 2
    PART_OF_MONTH = 3
    DAY = 4


@final
@attrs.frozen(order=False)
class PartialDate:
    """
    A date with the precision that the text gave, and no invented day.

    >>> str(PartialDate(2023, 8)), PartialDate(2023, 8).last
    ('August 2023', datetime.date(2023, 8, 31))

    Raises:
        InvalidValue: for a month without 1 to 12, a day that the month lacks, a day or
            a part without its month, or both of them.
    """

    year: int = attrs.field()
    month: int | None = attrs.field(default=None)
    day: int | None = attrs.field(default=None)
    part: MonthPart | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(MonthPart)), kw_only=True
    )

    @year.validator
    def _a_year(self, field: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not int or not 1949 <= value <= 2200:
            raise refuse(self, "year", value, "a year from 1949 to 2200")

    @month.validator
    def _a_month(self, field: attrs.Attribute[Any], value: Any) -> None:
        if value is not None and (type(value) is not int or not 1 <= value <= 12):
            raise refuse(self, "month", value, "a month from 1 to 12")
        if value is None and self.day is not None:
            raise refuse(self, "day", self.day, "None, for the month is not given")
        if value is None and self.part is not None:
            raise refuse(self, "part", self.part, "None, for the month is not given")

    @day.validator
    def _a_day(self, field: attrs.Attribute[Any], value: Any) -> None:
        if value is None or self.month is None:
            return
        last = calendar.monthrange(self.year, self.month)[1]
        if type(value) is not int or not 1 <= value <= last:
            raise refuse(self, "day", value, f"a day of {self.year}-{self.month:02d}, 1 to {last}")
        if self.part is not None:
            raise refuse(self, "part", self.part, "None, for a day is given")

    @classmethod
    def on(cls, day: date) -> PartialDate:
        """The partial date that is just that *day*."""
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        """How exactly it is given."""
        if self.month is None:
            return Precision.YEAR
        if self.day is not None:
            return Precision.DAY
        return Precision.MONTH if self.part is None else Precision.PART_OF_MONTH

    @property
    def first(self) -> date:
        """The first day that it covers."""
        start = {None: 1, MonthPart.EARLY: 1, MonthPart.MIDDLE: 11, MonthPart.LATE: 21}
        return date(self.year, self.month or 1, self.day or start[self.part])

    @property
    def last(self) -> date:
        """The last day that it covers."""
        if self.day is not None:
            return self.first
        if self.part is MonthPart.EARLY:
            return self.first + timedelta(days=9)
        if self.part is MonthPart.MIDDLE:
            return self.first + timedelta(days=9)
        month = self.month or 12
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    def shifted(self, years: int) -> PartialDate:
        """The same date *years* later, for another cohort; 29 February becomes the 28th."""
        year = self.year + years
        day = self.day
        if day is not None and self.month is not None:
            day = min(day, calendar.monthrange(year, self.month)[1])
        return attrs.evolve(self, year=year, day=day)

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it."""
        text = f"{self.year}年"
        if self.month is not None:
            text += f"{self.month}月"
        if self.day is not None:
            text += f"{self.day}日"
        return text + (self.part.zh if self.part is not None else "")

    def __str__(self) -> str:
        if self.month is None:
            return str(self.year)
        text = f"{calendar.month_name[self.month]} {self.year}"
        if self.day is not None:
            return f"{self.day} {text}"
        return f"{self.part.value} {text}" if self.part is not None else text
