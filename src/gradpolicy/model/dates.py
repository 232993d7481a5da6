"""A date as precise as the text gave it: a year, a month, a part of a month, or a day."""

from __future__ import annotations

import calendar
import enum
from datetime import date
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.errors import InvalidValue
from gradpolicy.model.wording import MONTHS

__all__ = ["MonthPart", "PartialDate", "Precision"]


class MonthPart(enum.Enum):
    """
    A third of a month: 初 or 上旬 to the 10th, 中旬 to the 20th, 下旬 to the last day.

    Source: for 上旬, 中旬 and 下旬 the dictionaries; 月初 has no fixed end, and is read here
    as 上旬.

    >>> MonthPart.EARLY.zh, MonthPart.EARLY.last_day
    ('初', 10)
    """

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"

    @property
    def zh(self) -> str:
        """As notices write it after the month."""
        return {"early": "初", "middle": "中旬", "late": "下旬"}[self.value]

    @property
    def en(self) -> str:
        """As English writes it before the month."""
        return {"early": "early", "middle": "mid", "late": "late"}[self.value]

    @property
    def first_day(self) -> int:
        """The day of the month on which it begins."""
        return {"early": 1, "middle": 11, "late": 21}[self.value]

    @property
    def last_day(self) -> int | None:
        """The day of the month on which it ends; `None` for the month's last, whichever it is."""
        return {"early": 10, "middle": 20, "late": None}[self.value]


class Precision(enum.IntEnum):
    """
    How exactly a text gives a date; larger is more exact.

    >>> Precision.MONTH < Precision.DAY
    True
    """

    YEAR = 1
    MONTH = 2
    PART_OF_MONTH = 3
    DAY = 4


def _days_in(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _month(owner: PartialDate, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and (type(value) is not int or not 1 <= value <= 12):
        raise refuse(owner, field.name, value, "a month from 1 to 12")
    if value is None and owner.day is not None:
        raise refuse(owner, "day", owner.day, "None, for the month is not given")
    if value is None and owner.part is not None:
        raise refuse(owner, "part", owner.part, "None, for the month is not given")


def _day(owner: PartialDate, field: attrs.Attribute[Any], value: Any) -> None:
    # Without a month there is no day: the month's validator has seen to that.
    if value is None or owner.month is None:
        return
    last = _days_in(owner.year, owner.month)
    if type(value) is not int or not 1 <= value <= last:
        expected = f"a day of {owner.year}-{owner.month:02d}, 1 to {last}"
        raise refuse(owner, field.name, value, expected)
    if owner.part is not None:
        raise refuse(owner, "part", owner.part, "None, for a day is given")


@final
@attrs.frozen
class PartialDate:
    """
    A date with the precision that the text gave, and no invented day.

    *first* and *last* are the days that it covers, both included.

    Source: how notices write dates, such as 2024年8月底前 (赣教高字〔2024〕5号, measure 9)
    and 2023年7月初 (Jiangxi's notice for the class of 2023, measure 9).

    >>> str(PartialDate(2023, 8)), PartialDate(2023, 8).last
    ('August 2023', datetime.date(2023, 8, 31))
    >>> PartialDate(2023, 7, part=MonthPart.EARLY).zh
    '2023年7月初'

    Args:
        year: from 1949 to 2200.
        month: from 1 to 12; `None` where only the year is given.
        day: a day that the month has; `None` where it is not given.
        part: the third of the month, where the text gives that and no day.

    Raises:
        InvalidValue: for a year or month out of range, a day that the month lacks, a day
            or a part without its month, or both of them.
    """

    year: int = attrs.field(validator=checks.year)
    month: int | None = attrs.field(default=None, validator=_month)
    day: int | None = attrs.field(default=None, validator=_day)
    part: MonthPart | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(MonthPart)), kw_only=True
    )

    @classmethod
    def on(cls, day: date) -> PartialDate:
        """
        The partial date that is just that *day*.

        >>> str(PartialDate.on(date(2023, 8, 31)))
        '31 August 2023'

        Raises:
            InvalidValue: for a `datetime`, or anything else that is no date.
        """
        if not checks.is_day(day):
            raise InvalidValue(cls.__name__, "day", day, "a date")
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
        day = self.part.first_day if self.part is not None else self.day
        return date(self.year, self.month or 1, day or 1)

    @property
    def last(self) -> date:
        """The last day that it covers."""
        month = self.month or 12
        day = self.part.last_day if self.part is not None else self.day
        return date(self.year, month, day or _days_in(self.year, month))

    def shifted(self, years: int) -> PartialDate:
        """
        The same date *years* later, for another cohort; 29 February becomes the 28th.

        >>> str(PartialDate(2024, 2, 29).shifted(1))
        '28 February 2025'

        Raises:
            InvalidValue: when that is no year from 1949 to 2200.
        """
        # First without the day: the year is judged before the calendar is asked.
        moved = attrs.evolve(self, year=self.year + years, day=None)
        if self.day is None or moved.month is None:
            return moved
        return attrs.evolve(moved, day=min(self.day, _days_in(moved.year, moved.month)))

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it."""
        text = f"{self.year}年"
        if self.month is not None:
            text += f"{self.month}月"
        if self.day is not None:
            text += f"{self.day}日"
        return text + (self.part.zh if self.part is not None else "")

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        if self.month is None:
            return str(self.year)
        text = f"{MONTHS[self.month]} {self.year}"
        if self.day is not None:
            return f"{self.day} {text}"
        if self.part is None:
            return text
        return f"{self.part.en}{'-' if self.part is MonthPart.MIDDLE else ' '}{text}"
