"""Claims: the figures that a provision encodes, and whether a figure of the text reads so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import assert_never, final

import attrs

from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    By,
    ByEach,
    ByReference,
    Comparator,
    Deadline,
    Done,
    Frequency,
    Grant,
    Kind,
    Metric,
    Norm,
    Not,
    Notice,
    Number,
    Ongoing,
    PartialDate,
    Period,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Sanction,
    Span,
    Standard,
    Weekday,
    Window,
    Within,
    leaves,
)
from gradpolicy.reading.expressions import (
    Amount,
    Figure,
    Proportion,
    Repetition,
    Stretch,
    WrittenDate,
)

__all__ = [
    "Claim",
    "Outcome",
    "claims",
    "matched",
    "periods",
    "predicates",
    "standards",
    "years_of",
]

Years = Callable[[PartialDate], frozenset[int]]
"""Which years a date without one may be meant for."""


@final
@attrs.frozen
class Claim:
    """A figure that is encoded; *negated* below a `Not`, which turns its comparator round."""

    value: Quota | Ratio | By | ByEach | Recurring | Within | Window
    negated: bool = False

    @property
    def written(self) -> str | None:
        """How the notice says that the text writes it."""
        return self.value.written if isinstance(self.value, Quota | Ratio) else None

    @property
    def unwritten(self) -> bool:
        """Whether it is the "at least one" that any "set up" says without a numeral."""
        value = self.value
        return (
            isinstance(value, Quota)
            and value.written is None
            and value.bound == Bound(Comparator.AT_LEAST, 1)
        )

    def __str__(self) -> str:
        value = self.value
        if not isinstance(value, Quota | Ratio):
            return str(value)
        return f"{value.bound.comparator} {value.bound.limit}"


@final
@attrs.frozen
class Outcome:
    """
    Which figures read as a claim, by their index: *used*.

    *opposed* holds those that have its value and another comparator; they are given only
    where no figure agrees in both.
    """

    used: frozenset[int] = frozenset()
    opposed: frozenset[int] = frozenset()


# --- what is encoded ------------------------------------------------------------------------


def predicates(norm: Norm) -> Iterator[Predicate]:
    """Every predicate of a norm: what it requires or gives, and when."""
    match norm:
        case Provision(requires=requires, when=when):
            yield requires
            if when is not None:
                yield when
        case Grant(amount=amount, when=when):
            if amount is not None:
                yield amount
            if when is not None:
                yield when
        case Sanction(when=when):
            yield when
        case _:
            assert_never(norm)


def claims(norm: Norm) -> tuple[Claim, ...]:
    """Every figure that *norm* encodes, in the order of its fields."""
    found = [claim for predicate in predicates(norm) for claim in _bounds(predicate)]
    due = None if isinstance(norm, Sanction) else norm.due
    for deadline in (due, norm.period):
        if deadline is not None:
            found.extend(deadline_claims(deadline))
    return tuple(found)


def deadline_claims(deadline: Deadline) -> Iterator[Claim]:
    """The figures of a deadline; one without an end has none."""
    if not isinstance(deadline, Ongoing):
        yield Claim(deadline)


def _bounds(predicate: Predicate, *, negated: bool = False) -> Iterator[Claim]:
    match predicate:
        case Quota() | Ratio():
            if not isinstance(predicate.bound.limit, Metric):
                yield Claim(predicate, negated)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            for operand in operands:
                yield from _bounds(operand, negated=negated)
        case Not(operand=operand):
            yield from _bounds(operand, negated=not negated)
        case Done() | ByReference():
            pass
        case _:
            assert_never(predicate)


def standards(norm: Norm) -> Iterator[Standard]:
    """The standards that *norm* refers to."""
    for predicate in predicates(norm):
        for leaf in leaves(predicate):
            if isinstance(leaf, ByReference):
                yield leaf.standard


_RECURRING = {
    Frequency.DAILY: Period.DAY,
    Frequency.WEEKLY: Period.WEEK,
    Frequency.MONTHLY: Period.MONTH,
    Frequency.YEARLY: Period.YEAR,
}


def periods(norm: Norm) -> frozenset[Period]:
    """The periods in each of which something is asked, as far as *norm* encodes any."""
    found = set()
    for claim in claims(norm):
        match claim.value:
            case Quota(per=Period() as per):
                found.add(per)
            case Recurring(rules=rules):
                found |= {_RECURRING[rule.frequency] for rule in rules}
            case _:
                pass
    return frozenset(found)


def years_of(notice: Notice) -> Years:
    """
    The years that a date without a year may mean: the cohort's, or the first after issue.

    A date before the notice was issued is no deadline of it.
    """
    issued = notice.issued

    def years(date: PartialDate) -> frozenset[int]:
        found = {notice.cohort}
        if issued is not None:
            that_year = date.shifted(issued.year - date.year)
            found.add(issued.year + (that_year.last < issued.first))
            found = {year for year in found if year >= issued.year}
        return frozenset(found)

    return years


# --- whether a figure reads so --------------------------------------------------------------


def matched(claim: Claim, figures: Sequence[Figure], years: Years) -> Outcome:
    """Which of the *figures* of a provision's quotes read as *claim*."""
    match claim.value:
        case Quota() | Ratio():
            return _bound_matched(claim.value, figures, negated=claim.negated)
        case By(on=on):
            return Outcome(_dated(figures, on, years))
        case ByEach(days=days):
            each = [_dated(figures, day, years) for day in days]
            return Outcome(frozenset().union(*each)) if all(each) else Outcome()
        case Within() as within:
            return Outcome(_where(figures, lambda figure: _within(figure, within)))
        case Window() as window:
            return Outcome(_window(figures, window, years))
        case Recurring(rules=rules):
            return Outcome(_recurring(figures, rules))
        case _:
            assert_never(claim.value)


def _where(figures: Sequence[Figure], holds: Callable[[Figure], bool]) -> frozenset[int]:
    return frozenset(index for index, figure in enumerate(figures) if holds(figure))


def _bound_matched(value: Quota | Ratio, figures: Sequence[Figure], *, negated: bool) -> Outcome:
    used, opposed = set(), set()
    for index, figure in enumerate(figures):
        turned = _equal(value, figure)
        if turned is None:
            continue
        if _agrees(figure, value.bound.comparator, either=negated or turned):
            used.add(index)
        else:
            opposed.add(index)
    if not used and not opposed and isinstance(value, Ratio):
        used |= _pair(value.number, figures)
    return Outcome(frozenset(used), frozenset() if used else frozenset(opposed))


def _equal(value: Quota | Ratio, figure: Figure) -> bool | None:
    """Whether *figure* is the limit: `None` if not, `True` if it is with its sides turned."""
    limit = value.bound.limit
    if isinstance(limit, Metric):
        return None
    match figure.value:
        case Proportion() as proportion if isinstance(value, Ratio):
            quotient = proportion.quotient
            if quotient == Fraction(limit):
                return False
            return True if quotient and 1 / quotient == Fraction(limit) else None
        case Amount() as amount:
            if isinstance(value, Quota):
                same = _same_amount(value, Fraction(limit), amount)
            else:
                same = Fraction(amount.number) == Fraction(limit)
            return False if same else None
        case _:
            return None


# Units that count the same things; a unit in none of them goes with any.
_UNITS = ("人名位", "家户", "场次期", ("学时", "课时"), ("学分",), ("年", "周年"), ("岁",))
_UNIT_CLASS = {unit: index for index, units in enumerate(_UNITS) for unit in units}


def _same_amount(quota: Quota, limit: Fraction, amount: Amount) -> bool:
    kind = quota.metric.kind
    unit = quota.metric.unit.zh.removeprefix("个") if quota.metric.unit is not None else ""
    countable = {Kind.COUNT, Kind.DURATION}
    if kind is not amount.kind and not {kind, amount.kind} <= countable:
        return False
    if {kind, amount.kind} == {Kind.DURATION} and unit != amount.unit:
        mine, theirs = _time(limit, unit), _time(Fraction(amount.number), amount.unit)
        return mine is not None and mine == theirs
    mine_class, their_class = _UNIT_CLASS.get(unit), _UNIT_CLASS.get(amount.unit)
    clash = mine_class is not None and their_class is not None and mine_class != their_class
    return Fraction(amount.number) == limit and not clash


_MONTHS = {"年": 12, "周年": 12, "月": 1}
_DAYS = {"周": 7, "星期": 7, "天": 1, "日": 1}


def _time(number: Fraction, unit: str) -> tuple[str, Fraction] | None:
    if unit in _MONTHS:
        return "months", number * _MONTHS[unit]
    if unit in _DAYS:
        return "days", number * _DAYS[unit]
    return ("working days", number) if unit == "工作日" else None


_TURNED = {
    Comparator.AT_LEAST: (Comparator.BELOW, Comparator.AT_MOST),
    Comparator.AT_MOST: (Comparator.ABOVE, Comparator.AT_LEAST),
    Comparator.ABOVE: (Comparator.AT_MOST, Comparator.BELOW),
    Comparator.BELOW: (Comparator.AT_LEAST, Comparator.ABOVE),
}


def _agrees(figure: Figure, encoded: Comparator, *, either: bool) -> bool:
    """
    Whether the comparator of the text is the one encoded.

    A bare figure leaves it open, and so does one to which a comparator only reaches over;
    达 may set a floor or a value. A negation, or a ratio written the other way round, may
    turn the comparator too (*either*).
    """
    said = figure.comparator
    if said is None or figure.inherited or said is encoded:
        return True
    if figure.mark in {"达", "达到"} and encoded is Comparator.EXACTLY:
        return True
    return either and said in _TURNED.get(encoded, ())


def _pair(limit: Number, figures: Sequence[Figure]) -> set[int]:
    """Two counts whose quotient is *limit*: 每500名…不少于1个."""
    counts = [
        (index, Fraction(figure.value.number))
        for index, figure in enumerate(figures)
        if isinstance(figure.value, Amount) and figure.value.kind is Kind.COUNT
    ]
    for index, left in counts:
        for other, right in counts:
            if index < other and left and right and Fraction(limit) in {left / right, right / left}:
                return {index, other}
    return set()


def _dated(figures: Sequence[Figure], on: PartialDate, years: Years) -> frozenset[int]:
    return _where(
        figures,
        lambda figure: isinstance(figure.value, WrittenDate) and same_date(figure.value, on, years),
    )


def same_date(written: WrittenDate, date: PartialDate, years: Years) -> bool:
    """Whether the text's date is *date*, as precisely as each of them goes."""
    if date.year != written.year and (written.year is not None or date.year not in years(date)):
        return False
    if written.month is None:
        # 年底 is the year, its last month, or its last day.
        return date.month is None or (written.ends and date.last == PartialDate(date.year).last)
    if written.month != date.month or written.part is not date.part:
        return False
    if written.day is None and date.day is not None:
        return written.ends and date.last == PartialDate(date.year, date.month).last
    return written.day == date.day


_SPANS = {
    "年": Span.YEAR,
    "月": Span.MONTH,
    "周": Span.WEEK,
    "星期": Span.WEEK,
    "天": Span.DAY,
    "日": Span.DAY,
    "工作日": Span.WORKING_DAY,
}


def _within(figure: Figure, within: Within) -> bool:
    value = figure.value
    if not isinstance(value, Amount) or value.kind is not Kind.DURATION:
        return False
    if _SPANS.get(value.unit) is within.span:
        return value.number == within.amount
    mine = _time(Fraction(within.amount), within.span.zh.removeprefix("个"))
    return mine is not None and mine == _time(Fraction(value.number), value.unit)


def _window(figures: Sequence[Figure], window: Window, years: Years) -> frozenset[int]:
    start, end = window.start, window.end

    def ends_match(figure: Figure) -> bool:
        match figure.value:
            case Stretch(start=first, end=last):
                return _end_matches(first, start, years) and _end_matches(last, end, years)
            case WrittenDate() as date:
                # One end given: 至…为止 and the like leave the date alone.
                only = start if end is None else end if start is None else None
                return only is not None and same_date(date, only, years)
            case _:
                return False

    whole = _where(figures, ends_match)
    if whole or start is None or end is None:
        return whole
    first, last = (_window(figures, Window(*ends), years) for ends in ((start, None), (None, end)))
    return first | last if first and last else frozenset()


def _end_matches(written: WrittenDate | None, date: PartialDate | None, years: Years) -> bool:
    if written is None or date is None:
        return written is None and date is None

    def later(day: PartialDate) -> frozenset[int]:
        # A window may run into the next year without saying so.
        return years(day) | {year + 1 for year in years(day)}

    return same_date(written, date, later)


def _recurring(figures: Sequence[Figure], rules: tuple[Rule, ...]) -> frozenset[int]:
    used: set[int] = set()
    for rule in rules:
        found = _rule(figures, rule)
        if not found:
            return frozenset()
        used |= found
    return frozenset(used)


def _rule(figures: Sequence[Figure], rule: Rule) -> frozenset[int]:
    """The figures that together say *rule*, if they say all of it."""
    days: dict[int, int] = {}
    weekdays: dict[Weekday, int] = {}
    dated: dict[tuple[int, int], int] = {}
    seasons: dict[frozenset[int], int] = {}
    bare: dict[Period, int] = {}
    for index, figure in enumerate(figures):
        match figure.value:
            case Repetition(month_day=int() as day):
                days[day] = index
            case Repetition(weekday=Weekday() as weekday):
                weekdays[weekday] = index
            case Repetition(period=period):
                bare[period] = index
            case WrittenDate(month=int() as month) as date:
                dated[month, -1 if date.day is None else date.day] = index
            case Stretch(
                start=WrittenDate(month=int() as first), end=WrittenDate(month=int() as last)
            ):
                span = (last - first) % 12 + 1
                seasons[frozenset((first - 1 + step) % 12 + 1 for step in range(span))] = index
            case _:
                pass
    used: set[int] = set()
    months = frozenset(rule.months)
    if rule.frequency is Frequency.YEARLY:
        wanted = {(month, day) for month in months for day in rule.month_days}
        return frozenset(dated[each] for each in wanted) if wanted <= dated.keys() else frozenset()
    if months and months in seasons:
        used.add(seasons[months])
    elif months and not (months == frozenset((3, 6, 9, 12)) and Period.QUARTER in bare):
        return frozenset()
    if -1 in rule.month_days:
        for period in {Period.MONTH, Period.QUARTER} & bare.keys():
            days[-1] = bare[period]
    if not set(rule.month_days) <= days.keys() or not set(rule.weekdays) <= weekdays.keys():
        return frozenset()
    used |= {days[day] for day in rule.month_days} | {weekdays[day] for day in rule.weekdays}
    if rule.frequency is Frequency.DAILY and Period.DAY in bare:
        used.add(bare[Period.DAY])
    return frozenset(used)
