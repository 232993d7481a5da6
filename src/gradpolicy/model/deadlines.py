"""When something is due: a union of six forms, each a type of its own."""

from __future__ import annotations

import calendar
import enum
from datetime import date
from typing import TYPE_CHECKING, Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.dates import PartialDate, Precision
from gradpolicy.model.terms import Event, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "By",
    "ByEach",
    "Deadline",
    "Frequency",
    "Ongoing",
    "Recurring",
    "Rule",
    "Span",
    "Weekday",
    "Window",
    "Within",
]


class Frequency(enum.Enum):
    """How often a rule recurs, in the words of RFC 5545."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Weekday(enum.Enum):
    """A day of the week, in the letters of RFC 5545."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"

    @property
    def zh(self) -> str:
        """As notices write it."""
        return "周" + dict(zip("MO TU WE TH FR SA SU".split(), "一二三四五六日", strict=True))[self.value]

    def __str__(self) -> str:
        return self.name.capitalize()


class Span(enum.Enum):
    """A unit of time that a term is counted in."""

    DAY = "day"
    WORKING_DAY = "working day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    @property
    def zh(self) -> str:
        """As notices write it after a number."""
        words = {"day": "天", "working day": "个工作日", "week": "周", "month": "个月", "year": "年"}
        return words[self.value]


@final
@attrs.frozen
class Rule:
    """
    One recurrence rule of RFC 5545, as far as notices need it.

    *months* limits it to those months, *month_days* (1 to 31, or -1 for the last day) and
    *weekdays* to those days. A rule always names its days, so that it never depends on the
    day from which it is reckoned; the end of every quarter is `MONTHLY` with months 3, 6,
    9, 12 and day -1. "Once a quarter, whenever" is a `Quota` per quarter.

    >>> Rule(Frequency.MONTHLY, months=(11, 12), month_days=(25,)).rrule
    'FREQ=MONTHLY;BYMONTH=11,12;BYMONTHDAY=25'
    """

    frequency: Frequency = attrs.field(validator=checks.instance(Frequency))
    months: tuple[int, ...] = attrs.field(default=(), kw_only=True)
    month_days: tuple[int, ...] = attrs.field(default=(), kw_only=True)
    weekdays: tuple[Weekday, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Weekday, distinct=True), kw_only=True
    )

    @months.validator
    def _months_of_a_year(self, field: attrs.Attribute[Any], value: tuple[int, ...]) -> None:
        checks.tuple_of(int, distinct=True)(self, field, value)
        if not all(1 <= month <= 12 for month in value):
            raise refuse(self, "months", value, "a tuple of months from 1 to 12")

    @month_days.validator
    def _days_of_a_month(self, field: attrs.Attribute[Any], value: tuple[int, ...]) -> None:
        checks.tuple_of(int, distinct=True)(self, field, value)
        if not all(1 <= day <= 31 or day == -1 for day in value):
            raise refuse(self, "month_days", value, "a tuple of days from 1 to 31, or -1")
        if value and self.frequency is Frequency.WEEKLY:
            raise refuse(self, "month_days", value, "empty, as RFC 5545 wants for a weekly rule")

    @weekdays.validator
    def _names_its_days(self, field: attrs.Attribute[Any], value: Any) -> None:
        if self.frequency is Frequency.WEEKLY and not self.weekdays:
            raise refuse(self, "weekdays", value, "a tuple of weekdays, which a weekly rule needs")
        if self.frequency is Frequency.MONTHLY and not (self.month_days or self.weekdays):
            raise refuse(self, "month_days", self.month_days, "a tuple of days, as a monthly rule needs")
        if self.frequency is Frequency.YEARLY and not (self.months and self.month_days):
            raise refuse(self, "month_days", self.month_days, "a tuple of days, with months, as a yearly rule needs")

    @property
    def rrule(self) -> str:
        """The rule as the value of an RRULE property."""
        parts = [f"FREQ={self.frequency.value}"]
        if self.months:
            parts.append("BYMONTH=" + ",".join(map(str, self.months)))
        if self.month_days:
            parts.append("BYMONTHDAY=" + ",".join(map(str, self.month_days)))
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(day.value for day in self.weekdays))
        return ";".join(parts)

    @property
    def season(self) -> Text | None:
        """The months that it is limited to, in words; `None` for the whole year."""
        if len(self.months) in (0, 12) or self.frequency is Frequency.YEARLY:
            return None
        first, last = self.months[0], self.months[-1]
        run = tuple((first - 1 + step) % 12 + 1 for step in range(len(self.months)))
        if run == self.months and len(run) > 2:
            turn = "次年" if last < first else ""
            name = f"{calendar.month_name[first]} to {calendar.month_name[last]}"
            return Text(f"每年{first}月至{turn}{last}月", name)
        months = [calendar.month_name[month] for month in self.months]
        return Text("每年" + "、".join(f"{month}月" for month in self.months), ", ".join(months))

    @property
    def days(self) -> Text:
        """The days that it falls on, in words, the season left out."""
        numbered = "、".join("最后一天" if day == -1 else f"{day}日" for day in self.month_days)
        named = "、".join(day.zh for day in self.weekdays)
        ordinals = ", ".join("last day" if d == -1 else _ordinal(d) for d in self.month_days)
        names = ", ".join(map(str, self.weekdays))
        match self.frequency:
            case Frequency.DAILY:
                return Text(f"每天{numbered}{named}", " ".join(filter(None, ("every day", ordinals, names))))
            case Frequency.WEEKLY:
                return Text(f"每{named}", f"every {names}")
            case Frequency.MONTHLY:
                days = " or ".join(filter(None, (ordinals, names)))
                return Text(f"每月{numbered}{named}", f"the {days} of every month")
            case Frequency.YEARLY:
                months = "、".join(f"{month}月" for month in self.months)
                english = ", ".join(calendar.month_name[month] for month in self.months)
                return Text(f"每年{months}{numbered}", f"the {ordinals} of {english} every year")

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.season.zh}的{self.days.zh}" if self.season is not None else self.days.zh

    def __str__(self) -> str:
        return f"{self.days.en}, {self.season.en}" if self.season is not None else self.days.en


def _ordinal(day: int) -> str:
    """`21st`, as English writes a day of the month."""
    if 10 < day < 20:
        return f"{day}th"
    return f"{day}" + {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@final
@attrs.frozen
class By:
    """Due by the last day of a date, however precisely that is given."""

    on: PartialDate = attrs.field(validator=checks.instance(PartialDate))

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it."""
        end = {Precision.YEAR: "底前", Precision.MONTH: "底前", Precision.DAY: "前"}
        return self.on.zh + end.get(self.on.precision, "前")

    def __str__(self) -> str:
        if self.on.precision is Precision.DAY:
            return f"by {self.on}"
        return f"by the end of {self.on}"


@final
@attrs.frozen
class ByEach:
    """Due again on each of several days, in order."""

    days: tuple[PartialDate, ...] = attrs.field(validator=checks.tuple_of(PartialDate, at_least=2))

    @days.validator
    def _in_order(self, field: attrs.Attribute[Any], value: tuple[PartialDate, ...]) -> None:
        if any(b.last <= a.last for a, b in zip(value, value[1:], strict=False)):
            raise refuse(self, "days", value, "in order, each later than the one before")

    @property
    def zh(self) -> str:
        """In Chinese."""
        return "分别于" + "、".join(By(day).zh for day in self.days)

    def __str__(self) -> str:
        return "; ".join(str(By(day)) for day in self.days)


@final
@attrs.frozen
class Recurring:
    """Due on every day that any of the *rules* falls on (an RRULE set)."""

    rules: tuple[Rule, ...] = attrs.field(
        validator=checks.tuple_of(Rule, at_least=1, distinct=True)
    )

    def between(self, start: date, end: date) -> Iterator[date]:
        """The days from *start* to *end*, both included, on which it falls, in order."""
        # dateutil.rrule costs as much to import as all the rest together: only here.
        from datetime import datetime, time

        from dateutil.rrule import rrulestr

        text = "\n".join(f"RRULE:{rule.rrule}" for rule in self.rules)
        days = rrulestr(text, dtstart=datetime.combine(start, time()), forceset=True)
        for moment in days:
            if moment.date() > end:
                return
            yield moment.date()

    @property
    def zh(self) -> str:
        """In Chinese; a season that all rules share is said once."""
        season = self._shared_season
        if season is None:
            return "和".join(rule.zh for rule in self.rules)
        return f"{season.zh}的" + "和".join(rule.days.zh for rule in self.rules)

    @property
    def _shared_season(self) -> Text | None:
        seasons = {rule.season for rule in self.rules}
        return seasons.pop() if len(seasons) == 1 else None

    def __str__(self) -> str:
        season = self._shared_season
        if season is None:
            return " and ".join(map(str, self.rules))
        return " and ".join(rule.days.en for rule in self.rules) + f", {season.en}"


@final
@attrs.frozen
class Within:
    """Due so many days, working days, weeks, months or years after an event."""

    amount: int = attrs.field(validator=checks.natural)
    span: Span = attrs.field(validator=checks.instance(Span))
    after: Event = attrs.field(validator=checks.instance(Event))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.after.zh}后{self.amount}{self.span.zh}内"

    def __str__(self) -> str:
        plural = "s" if self.amount > 1 else ""
        return f"within {self.amount} {self.span.value}{plural} of {self.after.en}"


@final
@attrs.frozen
class Window:
    """A stretch of time, both ends included; an end that is `None` is open."""

    start: PartialDate | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(PartialDate))
    )
    end: PartialDate | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(PartialDate))
    )

    @end.validator
    def _not_empty(self, field: attrs.Attribute[Any], value: PartialDate | None) -> None:
        if self.start is None and value is None:
            raise refuse(self, "end", value, "a PartialDate, where start is None too")
        if self.start is not None and value is not None and value.last < self.start.first:
            raise refuse(self, "end", value, f"on or after the start, {self.start}")

    @property
    def zh(self) -> str:
        """In Chinese."""
        if self.start is None:
            return f"至{self.end.zh}" if self.end is not None else ""
        return f"从{self.start.zh}起" if self.end is None else f"{self.start.zh}至{self.end.zh}"

    def __str__(self) -> str:
        if self.start is None:
            return f"until {self.end}"
        return f"from {self.start}" + (f" to {self.end}" if self.end is not None else "")


@final
@attrs.frozen
class Ongoing:
    """Without an end: 长期推进 or 持续."""

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it."""
        return "长期推进"

    def __str__(self) -> str:
        return "ongoing"


Deadline = By | ByEach | Recurring | Within | Window | Ongoing
