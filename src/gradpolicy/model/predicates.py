"""
The predicate algebra: what is required, and when, over named metrics.

A `Quota` bounds one metric, a `Ratio` the quotient of two, `Done` asks whether
something holds or was done, `ByReference` names a standard that says no more;
`AllOf`, `AnyOf` and `Not` join them. One algebra serves both `requires` and `when`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.terms import Kind, Metric, Standard, Unit

__all__ = [
    "AllOf",
    "AnyOf",
    "Bound",
    "ByReference",
    "Comparator",
    "Done",
    "Limit",
    "Not",
    "Number",
    "Period",
    "Predicate",
    "Quota",
    "Ratio",
    "leaves",
    "metrics_of",
]

Number = int | Fraction | Decimal
Limit = Number | Metric


class Comparator(enum.Enum):
    """How a value stands to its limit."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOVE = "above"
    BELOW = "below"
    EXACTLY = "exactly"
    ABOUT = "about"

    @property
    def zh(self) -> str:
        """As notices write it before the figure."""
        words = {"at_least": "不少于", "at_most": "不超过", "above": "高于", "below": "低于"}
        return words.get(self.value, "约" if self is Comparator.ABOUT else "")

    def __str__(self) -> str:
        words = {"at_least": "at least", "at_most": "at most", "exactly": "exactly"}
        return words.get(self.value, self.value)


class Period(enum.Enum):
    """A period in each of which a bound must hold: the metric's least (or greatest) value in any."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TERM = "term"
    YEAR = "year"

    @property
    def zh(self) -> str:
        """As notices write it after 每."""
        words = {"day": "天", "week": "周", "month": "月", "quarter": "季度", "term": "学期"}
        return words.get(self.value, "年")


@final
@attrs.frozen
class Bound:
    """A comparator with its limit; for `ABOUT`, how far off may be (*tolerance*, both ends included)."""

    comparator: Comparator
    limit: Limit
    tolerance: Number | None = None


_COMPARATORS = tuple(Comparator)


def _bound(owner: Quota | Ratio) -> Bound:
    for comparator in _COMPARATORS:
        limit: Limit | None = getattr(owner, comparator.value)
        if limit is not None:
            tolerance = owner.tolerance if comparator is Comparator.ABOUT else None
            return Bound(comparator, limit, tolerance)
    raise AssertionError("a bound is checked when the object is made")


def _check_one_bound(owner: Quota | Ratio) -> None:
    given = [c.value for c in _COMPARATORS if getattr(owner, c.value) is not None]
    if len(given) != 1:
        names = ", ".join(c.value for c in _COMPARATORS)
        raise refuse(owner, "bound", " and ".join(given) or None, f"just one of {names}")
    if (owner.tolerance is None) == (owner.about is not None):
        expected = "a number, which about needs" if owner.about is not None else "None, without about"
        raise refuse(owner, "tolerance", owner.tolerance, expected)


def _limit(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, Metric):
        checks.exact(owner, field, value)


_number = checks.optional(checks.exact)
_written = checks.optional(checks.text)


@final
@attrs.frozen
class Quota:
    """
    A bound on one metric: just one of the six comparators, against a number or another metric.

    With *per* the bound holds in each such period. *written* is the figure as the
    text has it. Shares are numbers from 0 to 1, money is in yuan.

    Raises:
        InvalidValue: without a bound or with two, for a limit that the metric can't
            take (a fraction of a count, a share above 1), or a metric that is no number.
    """

    metric: Metric = attrs.field(validator=checks.instance(Metric))
    at_least: Limit | None = attrs.field(default=None, validator=_limit, kw_only=True)
    at_most: Limit | None = attrs.field(default=None, validator=_limit, kw_only=True)
    above: Limit | None = attrs.field(default=None, validator=_limit, kw_only=True)
    below: Limit | None = attrs.field(default=None, validator=_limit, kw_only=True)
    exactly: Limit | None = attrs.field(default=None, validator=_limit, kw_only=True)
    about: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    tolerance: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    per: Period | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Period)), kw_only=True
    )
    written: str | None = attrs.field(default=None, validator=_written, kw_only=True)

    @written.validator
    def _bound_fits_metric(self, field: attrs.Attribute[Any], value: Any) -> None:
        _check_one_bound(self)
        kind = self.metric.kind
        if not kind.is_number:
            raise refuse(self, "metric", self.metric.slug, f"a number, but a {kind.value}: use Done")
        name, limit = self.bound.comparator.value, self.bound.limit
        if isinstance(limit, Metric):
            if limit.kind is not kind or limit.unit != self.metric.unit:
                raise refuse(self, name, limit.slug, f"of the kind and unit of {self.metric.slug}")
            if limit == self.metric:
                raise refuse(self, name, limit.slug, "another metric than the one it bounds")
        elif kind is Kind.COUNT and Fraction(limit).denominator != 1:
            raise refuse(self, name, limit, f"a whole number, as {self.metric.slug} is a count")
        elif kind is Kind.SHARE and limit > 1:
            raise refuse(self, name, limit, f"a share from 0 to 1, as {self.metric.slug} is")

    @property
    def bound(self) -> Bound:
        """The comparator and limit in one."""
        return _bound(self)

    @property
    def zh(self) -> str:
        """In Chinese, with the figure as the notice wrote it where it is known."""
        bound = self.bound
        if self.written is not None:
            figure = self.written
        elif isinstance(bound.limit, Metric):
            figure = bound.limit.zh
        else:
            figure = _figure(bound.limit, self.metric.kind, self.metric.unit and self.metric.unit.zh)
        each = f"每{self.per.zh}" if self.per is not None else ""
        return f"{self.metric.zh}{each}{bound.comparator.zh or '为'}{figure}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        bound = self.bound
        if isinstance(bound.limit, Metric):
            figure = f"the {bound.limit.en}"
        else:
            unit = self.metric.unit
            spaced = f" {unit.en}" if unit is not None else None
            figure = _figure(bound.limit, self.metric.kind, spaced, separator=",")
        each = f" per {self.per.value}" if self.per is not None else ""
        return f"{self.metric.en}: {bound.comparator} {figure}{each}"


@final
@attrs.frozen
class Ratio:
    """
    A bound on *numerator* / *denominator*, compared by cross-multiplication, never by division.

    The number is free of direction: "500:1" graduates to staff and "1:500" staff to
    graduates are both `Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500))`. With a
    denominator of 0 the comparison reads ``numerator <=> 0``.

    Raises:
        InvalidValue: without a bound or with two, or when the two metrics are one,
            or either is no number.
    """

    numerator: Metric = attrs.field(validator=checks.instance(Metric))
    denominator: Metric = attrs.field(validator=checks.instance(Metric))
    at_least: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    at_most: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    above: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    below: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    exactly: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    about: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    tolerance: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    written: str | None = attrs.field(default=None, validator=_written, kw_only=True)

    @written.validator
    def _two_numbers(self, field: attrs.Attribute[Any], value: Any) -> None:
        _check_one_bound(self)
        for name, metric in (("numerator", self.numerator), ("denominator", self.denominator)):
            if not metric.kind.is_number:
                raise refuse(self, name, metric.slug, f"a number, but a {metric.kind.value}")
        if self.numerator == self.denominator:
            raise refuse(self, "denominator", self.denominator.slug, "another metric than the numerator")

    @property
    def bound(self) -> Bound:
        """The comparator and limit in one."""
        return _bound(self)

    @property
    def number(self) -> Number:
        """The limit, which is always a number."""
        limit = self.bound.limit
        assert not isinstance(limit, Metric)
        return limit

    @property
    def zh(self) -> str:
        """In Chinese, with the figure as the notice wrote it where it is known."""
        figure = self.written if self.written is not None else _quotient(self.number)
        comparator = self.bound.comparator.zh or "为"
        return f"{self.numerator.zh}与{self.denominator.zh}之比{comparator}{figure}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return (
            f"{self.numerator.en} to {self.denominator.en}: "
            f"{self.bound.comparator} {_quotient(self.number)}"
        )


@final
@attrs.frozen
class Done:
    """That a flag holds, or that something dated was done."""

    metric: Metric = attrs.field(validator=checks.instance(Metric))

    @metric.validator
    def _a_flag_or_date(self, field: attrs.Attribute[Any], value: Any) -> None:
        if self.metric.kind.is_number:
            raise refuse(self, "metric", self.metric.slug, "a flag or a date: bound it with a Quota")

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.metric.zh

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return self.metric.en


@final
@attrs.frozen
class ByReference:
    """Whatever a named standard asks: unknown until the standard is linked to provisions."""

    standard: Standard = attrs.field(validator=checks.instance(Standard))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"落实{self.standard.zh}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"as {self.standard.en} asks"


def _check_operands(owner: AllOf | AnyOf, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(_PREDICATES, at_least=2, distinct=True)(owner, field, value)


@final
@attrs.frozen(init=False)
class AllOf:
    """All of the predicates, given one after another: ``AllOf(a, b)``."""

    operands: tuple[Predicate, ...] = attrs.field(validator=_check_operands)

    def __init__(self, *operands: Predicate) -> None:
        self.__attrs_init__(operands)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return "且".join(_operand_zh(operand) for operand in self.operands)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return " and ".join(_operand(operand) for operand in self.operands)


@final
@attrs.frozen(init=False)
class AnyOf:
    """At least one of the predicates, given one after another: ``AnyOf(a, b)``."""

    operands: tuple[Predicate, ...] = attrs.field(validator=_check_operands)

    def __init__(self, *operands: Predicate) -> None:
        self.__attrs_init__(operands)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return "或".join(_operand_zh(operand) for operand in self.operands)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return " or ".join(_operand(operand) for operand in self.operands)


@final
@attrs.frozen
class Not:
    """That a predicate does not hold."""

    operand: Predicate = attrs.field()

    @operand.validator
    def _a_predicate(self, field: attrs.Attribute[Any], value: Any) -> None:
        checks.instance(_PREDICATES, "a predicate")(self, field, value)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"非{_operand_zh(self.operand)}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"not {_operand(self.operand)}"


Predicate = Quota | Ratio | Done | ByReference | AllOf | AnyOf | Not
_PREDICATES = (Quota, Ratio, Done, ByReference, AllOf, AnyOf, Not)


def leaves(predicate: Predicate) -> Iterator[Quota | Ratio | Done | ByReference]:
    """The simple predicates inside *predicate*, in order."""
    match predicate:
        case AllOf(operands=operands) | AnyOf(operands=operands):
            for operand in operands:
                yield from leaves(operand)
        case Not(operand=operand):
            yield from leaves(operand)
        case _:
            yield predicate


def metrics_of(predicate: Predicate) -> Iterator[Metric]:
    """The metrics that *predicate* speaks of, limits included, in order and with repetitions."""
    for leaf in leaves(predicate):
        match leaf:
            case Quota():
                yield leaf.metric
                if isinstance(leaf.bound.limit, Metric):
                    yield leaf.bound.limit
            case Ratio():
                yield leaf.numerator
                yield leaf.denominator
            case Done():
                yield leaf.metric
            case ByReference():
                pass


def _operand(predicate: Predicate) -> str:
    joined = isinstance(predicate, AllOf | AnyOf)
    return f"({predicate})" if joined else str(predicate)


def _operand_zh(predicate: Predicate) -> str:
    joined = isinstance(predicate, AllOf | AnyOf)
    return f"({predicate.zh})" if joined else predicate.zh


def _figure(number: Number, kind: Kind, unit: str | None, *, separator: str = "") -> str:
    """*number* exactly, as a percentage where it is a share, with its unit."""
    if kind is Kind.SHARE:
        return f"{_plain(Fraction(number) * 100)}%"
    return _plain(Fraction(number), separator) + (unit or "")


def _plain(number: Fraction, separator: str = "") -> str:
    """An exact number as digits where they end, else as a fraction: 0.15, 1/3."""
    if number.denominator == 1:
        return f"{number.numerator:{separator}}"
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return f"{exact:{separator}f}"


def _quotient(number: Number) -> str:
    """A ratio as `1:500` when its numerator is 1, else as a number."""
    fraction = Fraction(number)
    if fraction.numerator == 1 and fraction.denominator != 1:
        return f"1:{fraction.denominator}"
    return _plain(fraction)
