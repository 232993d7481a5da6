"""Facts: what is known of an institution, each with where it was read and when it was observed."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache, cached_property
from typing import Any, Final, final

import attrs

from gradpolicy.logic import Observable, Value
from gradpolicy.model import (
    GradpolicyError,
    InvalidValue,
    Kind,
    Metric,
    Period,
    checks,
)
from gradpolicy.model.checks import is_day, refuse
from gradpolicy.vocabulary import terms

__all__ = [
    "Case",
    "Fact",
    "FactValue",
    "Facts",
    "Given",
    "Key",
    "Origin",
    "UnknownMetric",
    "key_of",
    "nearest_to",
    "observable_of",
]


class UnknownMetric(GradpolicyError, LookupError):
    """
    A name that no metric has.

    Attributes: the *name* as given, and the *nearest* slugs.

    >>> Facts.of({"full-time-career-staff": 26})
    Traceback (most recent call last):
    ...
    gradpolicy.compliance.facts.UnknownMetric: no metric is called 'full-time-career-staff'; did you mean 'full-time-careers-staff'?
    """

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(name, nearest)
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(map(repr, self.nearest))}?" if self.nearest else ""
        return f"no metric is called {self.name!r}{hint}"


@final
@attrs.frozen
class Origin:
    """
    Where a fact was read: a *file*, in it a *sheet*, in that a *cell* or a range of them.

    In JSON the cell is a path, such as ``$.facts.graduating-students``.

    >>> str(Origin("填报.xlsx", "填报", "E7"))
    '填报.xlsx 填报!E7'
    """

    file: str = attrs.field(validator=checks.text)
    sheet: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    cell: str | None = attrs.field(default=None, validator=checks.optional(checks.text))

    @property
    def zh(self) -> str:
        """In Chinese: the same."""
        return str(self)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        place = "!".join(part for part in (self.sheet, self.cell) if part is not None)
        return f"{self.file} {place}" if place else self.file


def _in_our_time(owner: Case, field: attrs.Attribute[Any], value: Any) -> None:
    checks.day(owner, field, value)
    if not 1949 <= value.year <= 2200:
        raise refuse(owner, field.name, value, "a day of the years 1949 to 2200")


def _day_after_began(owner: Case, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.day)(owner, field, value)
    if value is not None and value < owner.began:
        raise refuse(owner, field.name, value, f"on or after the day it began, {owner.began}")


@final
@attrs.frozen
class Case:
    """
    One thing that started a term running, and the day on which it was dealt with, if it was.

    Source: 收到实名举报…在5个工作日内 (赣教高字〔2024〕5号, measure 21).

    >>> Case(date(2024, 6, 3), done=date(2024, 6, 7)).done
    datetime.date(2024, 6, 7)

    Raises:
        InvalidValue: for what is no date, or a day before it began.
    """

    began: date = attrs.field(validator=_in_our_time)
    done: date | None = attrs.field(default=None, validator=_day_after_began)


#: What a fact says: a number, yes or no, the day on which something was done, the days on
#: which it was, or the cases of it.
FactValue = Value | tuple[date, ...] | tuple[Case, ...]

#: What names an observable in facts: ``slug`` of its metric, or ``slug/period``.
Key = str


def key_of(of: Observable) -> Key:
    """
    The key of a metric, or of a metric in each period.

    >>> from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
    >>> key_of((RECRUITMENT_EVENTS, Period.DAY))
    'recruitment-events/day'
    """
    return of.slug if isinstance(of, Metric) else f"{of[0].slug}/{of[1].value}"


_DAYS: Final = "yes or no, the day on which it was done, or a tuple of such days or of cases"


def _fits_metric(owner: Fact, _: attrs.Attribute[Any], value: Any) -> None:
    kind, slug = owner.metric.kind, owner.metric.slug
    if kind.is_number:
        if type(value) not in (int, Fraction, Decimal):
            raise InvalidValue("Fact", slug, value, "an exact number (int, Fraction or Decimal)")
        if isinstance(value, Decimal) and not value.is_finite():
            raise InvalidValue("Fact", slug, value, "a finite number")
        if value < 0:
            raise InvalidValue("Fact", slug, value, "a number of at least 0")
        if kind is Kind.COUNT and type(value) is not int and Fraction(value).denominator != 1:
            raise InvalidValue("Fact", slug, value, "a whole number, as a count is")
        if kind is Kind.SHARE and value > 1:
            raise InvalidValue("Fact", slug, value, "a share from 0 to 1")
        return
    if owner.per is not None:
        raise InvalidValue("Fact", slug, owner.per, "None: only a number has a period")
    if isinstance(value, bool) or is_day(value):
        return
    if isinstance(value, tuple):
        items: tuple[object, ...] = value
        if all(is_day(item) for item in items) or all(isinstance(item, Case) for item in items):
            return
    raise InvalidValue("Fact", slug, value, _DAYS)


@final
@attrs.frozen
class Fact:
    """
    One thing known: the *value* of a *metric*, or of its least or greatest in any *period*.

    A number is exact and in the metric's unit: money in yuan, area in m², a share from 0 to
    1. A flag or a date is yes or no, the day on which it was done, several such days, or the
    cases that it had.

    >>> from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF
    >>> fact = Fact(FULL_TIME_CAREERS_STAFF, 26, origin=Origin("填报.xlsx", "填报", "E7"))
    >>> fact.key, fact.value
    ('full-time-careers-staff', 26)

    Args:
        metric: what was observed.
        value: what was found.
        per: the period in any of which the number is the least (or greatest).
        observed: the day on which it was found to be so; unknown, if `None`.
        origin: where it was read.
        written: as it stood there, if not just as the value reads.

    Raises:
        InvalidValue: for a value that the metric can't take, or a field of another type.
    """

    metric: Metric = attrs.field(validator=checks.instance(Metric))
    value: FactValue = attrs.field(validator=_fits_metric)
    per: Period | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Period)), kw_only=True
    )
    observed: date | None = attrs.field(
        default=None, validator=checks.optional(checks.day), kw_only=True
    )
    origin: Origin | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Origin)), kw_only=True
    )
    written: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )

    @property
    def of(self) -> Observable:
        """What it is of: its metric, or that in each period."""
        return self.metric if self.per is None else (self.metric, self.per)

    @property
    def key(self) -> Key:
        """The key of what it is of."""
        return self.metric.slug if self.per is None else f"{self.metric.slug}/{self.per.value}"

    def __repr__(self) -> str:
        return f"<Fact {self.key} = {self.value}>"


#: Values by metric, by metric and period, or by key.
Given = (
    Mapping[Metric, FactValue | Fact]
    | Mapping[Observable, FactValue | Fact]
    | Mapping[str, FactValue | Fact]
    | Mapping[Observable | str, FactValue | Fact]
)


def _given_once(owner: Facts, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Fact)(owner, field, value)
    if len(owner.by_key) == len(owner):
        return
    ((key, _),) = Counter(fact.key for fact in owner).most_common(1)
    first, second, *_ = (fact for fact in owner if fact.key == key)
    places = " and ".join(str(f.origin) for f in (first, second) if f.origin is not None)
    where = f" ({places})" if places else ""
    raise refuse(owner, key, second.value, f"given once{where}")


@final
@attrs.frozen
class Facts:
    """
    What is known of one institution, with what it is measured by.

    What is not there is not known: neither zero nor no.

    >>> from gradpolicy.vocabulary.metrics import staffing
    >>> facts = Facts.of(
    ...     {staffing.FULL_TIME_CAREERS_STAFF: 26, staffing.GRADUATING_STUDENTS: 12_600},
    ...     entity="江南大学",
    ... )
    >>> facts["full-time-careers-staff"].value
    26

    Args:
        facts: the institution's own.
        context: what it is measured by, such as the provincial average.
        entity: its name.

    Raises:
        InvalidValue: for something given twice, or a field of another type.
    """

    facts: tuple[Fact, ...] = attrs.field(default=(), validator=checks.tuple_of(Fact))
    context: tuple[Fact, ...] = attrs.field(default=(), validator=_given_once, kw_only=True)
    entity: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )

    @classmethod
    def of(
        cls,
        values: Given,
        *,
        context: Given | None = None,
        entity: str | None = None,
        observed: date | None = None,
    ) -> Facts:
        """
        The facts in a mapping from metrics to values.

        Args:
            values: by `Metric`, by (`Metric`, `Period`), or by key: ``slug``, ``slug/period``.
            context: what it is measured by, in the same form.
            entity: the name of the institution.
            observed: the day on which all of it was found to be so.

        Raises:
            UnknownMetric: for a key that no metric has; the message names the nearest.
            InvalidValue: for a value that its metric can't take.

        >>> Facts.of({"recruitment-events/day": 1}, context={"graduating-students": 900})
        <Facts of 2>
        """

        def made(given: Given) -> tuple[Fact, ...]:
            return tuple(_fact(of, value, observed) for of, value in given.items())

        return cls(made(values), context=made(context or {}), entity=entity)

    @cached_property
    def by_key(self) -> Mapping[Key, Fact]:
        """Every fact by its key, the context's too."""
        return {fact.key: fact for fact in (*self.facts, *self.context)}

    @cached_property
    def values(self) -> Mapping[Key, FactValue]:
        """What every fact says, by its key, the context's too."""
        return {key: fact.value for key, fact in self.by_key.items()}

    @cached_property
    def numbers(self) -> Mapping[Key, int | Fraction]:
        """Every number by its key: an `int` where it is whole, which compares several times faster."""
        return {
            key: number.numerator if number.denominator == 1 else number
            for key, fact in self.by_key.items()
            if fact.metric.kind.is_number
            for number in (Fraction(fact.value),)  # type: ignore[arg-type]  # a number, as its kind says
        }

    @cached_property
    def assignment(self) -> Mapping[Observable, Value]:
        """For `gradpolicy.evaluate`: of several days or cases, whether there was any."""
        return {
            fact.of: bool(fact.value) if isinstance(fact.value, tuple) else fact.value
            for fact in self.by_key.values()
        }

    @cached_property
    def is_dated(self) -> bool:
        """Whether any fact says when it was observed."""
        return any(fact.observed is not None for fact in self.by_key.values())

    def as_of(self, day: date) -> Facts:
        """What of it was known on that *day*: nothing that was observed later."""
        if not self.is_dated:
            return self
        facts, context = (
            tuple(f for f in part if f.observed is None or f.observed <= day)
            for part in (self.facts, self.context)
        )
        if len(facts) + len(context) == len(self):
            return self
        return attrs.evolve(self, facts=facts, context=context)

    def with_facts(self, *more: Fact) -> Facts:
        """The same with *more* facts of its own."""
        return attrs.evolve(self, facts=(*self.facts, *more))

    def __getitem__(self, of: Observable | Key) -> Fact:
        """
        The fact of a metric, a metric in each period, or a key.

        Raises:
            KeyError: when it is not known.
        """
        return self.by_key[of if isinstance(of, str) else key_of(of)]

    def __contains__(self, of: object) -> bool:
        match of:
            case Metric(slug=slug):
                return slug in self.by_key
            case (Metric() as metric, Period() as per):
                return key_of((metric, per)) in self.by_key
            case _:
                return of in self.by_key

    def __iter__(self) -> Iterator[Fact]:
        yield from self.facts
        yield from self.context

    def __len__(self) -> int:
        return len(self.facts) + len(self.context)

    def __repr__(self) -> str:
        name = f" {self.entity}" if self.entity is not None else ""
        return f"<Facts{name} of {len(self)}>"


def _fact(of: object, value: FactValue | Fact, observed: date | None) -> Fact:
    match of:
        case Metric():
            metric, per = of, None
        case (Metric() as metric, Period() as per):
            pass
        case str():
            metric, per = observable_of(of)
        case _:
            raise InvalidValue("Facts", "facts", of, "a Metric, a (Metric, Period) or its key")
    if not isinstance(value, Fact):
        return Fact(metric, value, per=per, observed=observed)
    if (value.metric, value.per) != (metric, per):
        raise InvalidValue("Facts", metric.slug, value, "a fact of it")
    return value


def observable_of(
    key: Key, metrics: Mapping[str, Metric] | None = None
) -> tuple[Metric, Period | None]:
    """
    The metric, and the period if any, that *key* names.

    Args:
        key: ``slug`` or ``slug/period``.
        metrics: those to look in, by slug; the vocabulary's, if `None`.

    Raises:
        UnknownMetric: when no metric is called so; the message names the nearest.
    """
    known = _metrics() if metrics is None else metrics
    slug, slash, period = key.partition("/")
    metric = known.get(slug)
    if metric is None:
        raise UnknownMetric(key, nearest_to(slug, known))
    if not slash:
        return metric, None
    periods = {each.value: each for each in Period}
    if period not in periods:
        raise UnknownMetric(key, tuple(f"{slug}/{each}" for each in nearest_to(period, periods)))
    return metric, periods[period]


@cache
def _metrics() -> Mapping[str, Metric]:
    # To look through the whole vocabulary takes some milliseconds.
    return terms(Metric)


def nearest_to(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The one of the *known* names that is most like *name*, if any is like it."""
    return tuple(difflib.get_close_matches(name, known, n=1, cutoff=0.5))
