"""When something is due: a union of six forms, each a type of its own."""

from __future__ import annotations

import calendar
import enum
import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final, final, get_args

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.dates import PartialDate, Precision
from gradpolicy.model.terms import Event, Text
from gradpolicy.model.wording import MONTHS, listed, listed_zh, ordinal

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
    "a_deadline",
]


class Frequency(enum.Enum):
    """
    How often a rule recurs.

    Source: RFC 5545, section 3.3.10, FREQ; what is shorter than a day no notice asks.

    >>> Frequency("MONTHLY")
    <Frequency.MONTHLY: 'MONTHLY'>
    """

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Weekday(enum.Enum):
    """
    A day of the week.

    Source: RFC 5545, section 3.3.10, BYDAY, for the letters.

    >>> Weekday.THURSDAY.zh, str(Weekday("TH"))
    ('周四', 'Thursday')
    """

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
        return "周" + "一二三四五六日"[_WEEKDAYS.index(self)]

    def __str__(self) -> str:
        return self.name.capitalize()


# In the order of `date.weekday()`.
_WEEKDAYS: Final = tuple(Weekday)


class Span(enum.Enum):
    """
    A unit of time that a term is counted in.

    >>> Span.WORKING_DAY.zh
    '个工作日'
    """

    DAY = "day"
    WORKING_DAY = "working day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    @property
    def zh(self) -> str:
        """As notices write it after a number."""
        return {
            Span.DAY: "天",
            Span.WORKING_DAY: "个工作日",
            Span.WEEK: "周",
            Span.MONTH: "个月",
            Span.YEAR: "年",
        }[self]


def _months_of_a_year(owner: Rule, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(int, distinct=True)(owner, field, value)
    if not all(1 <= month <= 12 for month in value):
        raise refuse(owner, "months", value, "a tuple of months from 1 to 12")


def _days_of_a_month(owner: Rule, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(int, distinct=True)(owner, field, value)
    if not all(1 <= day <= 31 or day == -1 for day in value):
        raise refuse(owner, "month_days", value, "a tuple of days from 1 to 31, or -1")
    if value and owner.frequency is Frequency.WEEKLY:
        raise refuse(owner, "month_days", value, "empty, as RFC 5545 wants for a weekly rule")


def _names_its_days(owner: Rule, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Weekday, distinct=True)(owner, field, value)
    match owner.frequency:
        case Frequency.WEEKLY if not value:
            raise refuse(owner, "weekdays", value, "a tuple of weekdays, which a weekly rule needs")
        case Frequency.MONTHLY if not (owner.month_days or value):
            expected = "a tuple of days, which a monthly rule without weekdays needs"
            raise refuse(owner, "month_days", owner.month_days, expected)
        case Frequency.YEARLY if not owner.months:
            raise refuse(
                owner, "months", owner.months, "a tuple of months, which a yearly rule needs"
            )
        case Frequency.YEARLY if not owner.month_days:
            expected = "a tuple of days, which a yearly rule needs"
            raise refuse(owner, "month_days", owner.month_days, expected)
        case _:
            pass


@final
@attrs.frozen
class Rule:
    """
    One recurrence rule, as far as notices need it.

    A rule always names its days, so that it never depends on the day from which it is
    reckoned; the end of every quarter is `MONTHLY` with months 3, 6, 9, 12 and day -1.
    "Once a quarter, whenever" is a `Quota` per quarter. What is given limits the rule:
    with days of the month and of the week it falls only where both hold.

    Source: RFC 5545, section 3.3.10.

    >>> rule = Rule(Frequency.MONTHLY, months=(11, 12, 1), month_days=(25,))
    >>> rule.rrule
    'FREQ=MONTHLY;BYMONTH=11,12,1;BYMONTHDAY=25'
    >>> str(rule), rule.zh
    ('the 25th of every month, November to January', '每年11月至次年1月的每月25日')

    Args:
        frequency: how often it recurs.
        months: limits it to those months, 1 to 12; a season may run over the turn of the year.
        month_days: limits it to those days of a month, 1 to 31, or -1 for the last.
        weekdays: limits it to those days of the week.

    Raises:
        InvalidValue: for a month or day that is none, one given twice, days of the month in
            a weekly rule, or a rule that does not name its days.
    """

    frequency: Frequency = attrs.field(validator=checks.instance(Frequency))
    months: tuple[int, ...] = attrs.field(default=(), validator=_months_of_a_year, kw_only=True)
    month_days: tuple[int, ...] = attrs.field(default=(), validator=_days_of_a_month, kw_only=True)
    weekdays: tuple[Weekday, ...] = attrs.field(default=(), validator=_names_its_days, kw_only=True)

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

    def falls_on(self, day: date) -> bool:
        """
        Whether it falls on that *day*.

        >>> Rule(Frequency.WEEKLY, weekdays=(Weekday.THURSDAY,)).falls_on(date(2023, 8, 31))
        True
        """
        last = calendar.monthrange(day.year, day.month)[1]
        return (
            (not self.months or day.month in self.months)
            and (
                not self.month_days
                or day.day in self.month_days
                or (day.day == last and -1 in self.month_days)
            )
            and (not self.weekdays or _WEEKDAYS[day.weekday()] in self.weekdays)
        )

    @property
    def season(self) -> Text | None:
        """The run of three months or more that it is limited to, in words, if it is."""
        if not 3 <= len(self.months) <= 11:
            return None
        first, last = self.months[0], self.months[-1]
        if self.months != tuple((first - 1 + n) % 12 + 1 for n in range(len(self.months))):
            return None
        turn = "次年" if last < first else ""
        return Text(f"每年{first}月至{turn}{last}月", f"{MONTHS[first]} to {MONTHS[last]}")

    @property
    def days(self) -> Text:
        """The days that it falls on, in words, the season left out."""
        months = () if self.season is not None or len(self.months) == 12 else self.months
        if not self.month_days:
            zh = "、".join(day.zh for day in self.weekdays)
            every = f"every {listed(map(str, self.weekdays)) if self.weekdays else 'day'}"
            if not months:
                return Text(f"每{zh or '天'}", every)
            named = listed(MONTHS[month] for month in months)
            return Text(f"{_months_zh(months)}的每{zh or '天'}", f"{every} in {named}")
        zh = "、".join("最后一天" if day == -1 else f"{day}日" for day in self.month_days)
        en = f"the {listed(map(ordinal, self.month_days))}"
        if not months:
            zh, en = f"每月{zh}", f"{en} of every month"
        else:
            # 每年12月31日, but 每年3月、6月的15日: there the day belongs to each month.
            link = "" if len(months) == 1 and self.month_days[0] != -1 else "的"
            zh = f"{_months_zh(months)}{link}{zh}"
            en = f"{en} of {listed(MONTHS[month] for month in months)} every year"
        if not self.weekdays:
            return Text(zh, en)
        names = listed(map(str, self.weekdays), "or")
        return Text(f"{zh}(限{'、'.join(day.zh for day in self.weekdays)})", f"{en}, if a {names}")

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.season.zh}的{self.days.zh}" if self.season is not None else self.days.zh

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.days}, {self.season}" if self.season is not None else str(self.days)


def _months_zh(months: tuple[int, ...]) -> str:
    return "每年" + "、".join(f"{month}月" for month in months)


@final
@attrs.frozen
class By:
    """
    Due by the last day of a date, however precisely that is given.

    Source: 于2024年8月底前完成 (赣教高字〔2024〕5号, measure 11).

    >>> due = By(PartialDate(2024, 8))
    >>> str(due), due.zh
    ('by the end of August 2024', '2024年8月底前')

    Raises:
        InvalidValue: for anything that is no `PartialDate`.
    """

    on: PartialDate = attrs.field(validator=checks.instance(PartialDate))

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it: for a part of a month, just that (于7月初完成)."""
        ends = {Precision.DAY: "前", Precision.PART_OF_MONTH: ""}
        return self.on.zh + ends.get(self.on.precision, "底前")

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        if self.on.precision in (Precision.DAY, Precision.PART_OF_MONTH):
            return f"by {self.on}"
        return f"by the end of {self.on}"


def _in_order(owner: ByEach, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(PartialDate, at_least=2)(owner, field, value)
    if any(b.last <= a.last for a, b in itertools.pairwise(owner.days)):
        raise refuse(owner, "days", value, "in order, each later than the one before")


@final
@attrs.frozen
class ByEach:
    """
    Due again on each of several days, in order.

    >>> due = ByEach((PartialDate(2023, 6, 30), PartialDate(2023, 12, 31)))
    >>> str(due), due.zh
    ('by 30 June 2023 and by 31 December 2023', '2023年6月30日前和2023年12月31日前')

    Raises:
        InvalidValue: for fewer than two days, or days out of order: each has to end later
            than the one before.
    """

    days: tuple[PartialDate, ...] = attrs.field(validator=_in_order)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return listed_zh(By(day).zh for day in self.days)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return listed(str(By(day)) for day in self.days)


@final
@attrs.frozen
class Recurring:
    """
    Due on every day that any of the *rules* falls on.

    Source: 每年11月至次年8月期间的每月25日和每周四 (Jiangxi's notice for the class of 2023,
    measure 18); RFC 5545 for a set of rules.

    >>> season = (11, 12, *range(1, 9))
    >>> reports = Recurring((
    ...     Rule(Frequency.MONTHLY, months=season, month_days=(25,)),
    ...     Rule(Frequency.WEEKLY, months=season, weekdays=(Weekday.THURSDAY,)),
    ... ))
    >>> reports.zh
    '每年11月至次年8月的每月25日和每周四'
    >>> [day.day for day in reports.between(date(2023, 8, 15), date(2023, 9, 30))]
    [17, 24, 25, 31]

    Raises:
        InvalidValue: without a rule, or with one twice.
    """

    rules: tuple[Rule, ...] = attrs.field(
        validator=checks.tuple_of(Rule, at_least=1, distinct=True)
    )

    def between(self, start: date, end: date) -> Iterator[date]:
        """
        The days from *start* to *end*, both included, on which it falls, each once, in order.

        Raises:
            InvalidValue: for a `datetime`, or anything else that is no date.
        """
        for name, day in (("start", start), ("end", end)):
            if not checks.is_day(day):
                raise refuse(self, name, day, "a date")
        days = (start + timedelta(days=n) for n in range((end - start).days + 1))
        return (day for day in days if any(rule.falls_on(day) for rule in self.rules))

    @property
    def zh(self) -> str:
        """In Chinese; a season that all rules share is said once."""
        season = self._shared_season
        if season is None:
            return listed_zh(rule.zh for rule in self.rules)
        return f"{season.zh}的" + listed_zh(rule.days.zh for rule in self.rules)

    @property
    def _shared_season(self) -> Text | None:
        seasons = {rule.season for rule in self.rules}
        return seasons.pop() if len(seasons) == 1 else None

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        season = self._shared_season
        if season is None:
            return listed(map(str, self.rules))
        return listed(str(rule.days) for rule in self.rules) + f", {season}"


@final
@attrs.frozen
class Within:
    """
    Due so many days, working days, weeks, months or years after an event.

    *amount* is at least 1; the day of the event itself is not counted.

    Source: 在5个工作日内 (赣教高字〔2024〕5号, measure 21); that the first day does not
    count, Civil Code of China, article 201.

    >>> registered = Event("registered", "登记", "registration", definition=Text("登记", "so"))
    >>> due = Within(5, Span.WORKING_DAY, registered)
    >>> str(due), due.zh
    ('within 5 working days of registration', '登记后5个工作日内')

    Raises:
        InvalidValue: for an amount that is no whole number of at least 1, or what is no
            `Span` or `Event`.
    """

    amount: int = attrs.field(validator=checks.natural)
    span: Span = attrs.field(validator=checks.instance(Span))
    after: Event = attrs.field(validator=checks.instance(Event))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.after.zh}后{self.amount}{self.span.zh}内"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        plural = "s" if self.amount > 1 else ""
        return f"within {self.amount} {self.span.value}{plural} of {self.after.en}"


def _not_empty(owner: Window, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.instance(PartialDate))(owner, field, value)
    if owner.start is None and value is None:
        raise refuse(owner, "end", value, "a PartialDate, where start is None too")
    if owner.start is not None and value is not None and value.last < owner.start.first:
        raise refuse(owner, "end", value, f"on or after the start, {owner.start}")


@final
@attrs.frozen
class Window:
    """
    A stretch of time, both ends included; an end that is `None` is open.

    It runs from the first day of its start to the last day of its end.

    Source: 从2023年1月1日起 (Jiangxi's notice for the class of 2023, measure 18).

    >>> season = Window(PartialDate(2023, 3), PartialDate(2023, 6))
    >>> str(season), season.zh
    ('from March 2023 to June 2023', '2023年3月至2023年6月')

    Raises:
        InvalidValue: without either end, or for an end before the start.
    """

    start: PartialDate | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(PartialDate))
    )
    end: PartialDate | None = attrs.field(default=None, validator=_not_empty)

    @property
    def zh(self) -> str:
        """In Chinese."""
        start = self.start.zh if self.start is not None else ""
        return f"{start}至{self.end.zh}" if self.end is not None else f"从{start}起"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        if self.start is None:
            return f"until {self.end}"
        return f"from {self.start}" + (f" to {self.end}" if self.end is not None else "")


@final
@attrs.frozen
class Ongoing:
    """
    Without an end.

    Source: 完成时限:长期推进 (Jiangmen's notice for the class of 2023).

    >>> str(Ongoing()), Ongoing().zh
    ('ongoing', '长期推进')
    """

    @property
    def zh(self) -> str:
        """In Chinese, as notices write it."""
        return "长期推进"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return "ongoing"


Deadline = By | ByEach | Recurring | Within | Window | Ongoing

a_deadline: Final = checks.instance(get_args(Deadline), "a deadline")
