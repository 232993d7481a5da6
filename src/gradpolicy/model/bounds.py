"""
Bounds: a figure that a metric, or the quotient of two, must keep to.

A `Quota` bounds one metric, a `Ratio` the quotient of two, both by one of six comparators.
"""

from __future__ import annotations

import enum
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Literal, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.terms import Kind, Metric, Unit
from gradpolicy.model.wording import article

__all__ = ["Bound", "Comparator", "Limit", "Number", "Period", "Quota", "Ratio", "stated"]

Number = int | Fraction | Decimal
Limit = Number | Metric


class Comparator(enum.Enum):
    """
    How a value stands to its limit.

    Source: 不少于, 不低于, 至少 and 以上 are `AT_LEAST` and include the limit, as do
    不超过 and 以内, `AT_MOST`; 高于 and 超过 (`ABOVE`), 低于 (`BELOW`) do not: Civil Code
    of China, article 1259.

    >>> Comparator.AT_LEAST.zh, str(Comparator.AT_LEAST)
    ('不少于', 'at least')
    """

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOVE = "above"
    BELOW = "below"
    EXACTLY = "exactly"
    ABOUT = "about"

    @property
    def zh(self) -> str:
        """As notices write it before the figure; nothing stands there for an exact one but 为."""
        return {
            Comparator.AT_LEAST: "不少于",
            Comparator.AT_MOST: "不超过",
            Comparator.ABOVE: "高于",
            Comparator.BELOW: "低于",
            Comparator.EXACTLY: "为",
            Comparator.ABOUT: "约",
        }[self]

    def __str__(self) -> str:
        return self.value.replace("_", " ")


class Period(enum.Enum):
    """
    A period in each of which a bound must hold: the metric's least (or greatest) value in any.

    Source: 每季度定期开展…业务培训 (赣教高字〔2024〕5号, measure 25).

    >>> Period.QUARTER.zh
    '季度'
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TERM = "term"
    YEAR = "year"

    @property
    def zh(self) -> str:
        """As notices write it after 每."""
        return {
            Period.DAY: "天",
            Period.WEEK: "周",
            Period.MONTH: "月",
            Period.QUARTER: "季度",
            Period.TERM: "学期",
            Period.YEAR: "年",
        }[self]


def _limit(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, Metric):
        checks.exact(owner, field, value)


_number = checks.optional(checks.exact)
_written = checks.optional(checks.text)


def _tolerance_of_about(owner: Bound, field: attrs.Attribute[Any], value: Any) -> None:
    _number(owner, field, value)
    about = owner.comparator is Comparator.ABOUT
    if about and isinstance(owner.limit, Metric):
        raise refuse(owner, "limit", owner.limit.slug, "a number, which about needs")
    if about and value is None:
        raise refuse(owner, "tolerance", value, "a number, which about needs")
    if not about and value is not None:
        raise refuse(owner, "tolerance", value, "None, without about")


@final
@attrs.frozen
class Bound:
    """
    A comparator with its limit: what a `Quota` and a `Ratio` hold, in one form.

    >>> Bound(Comparator.ABOUT, 200, 20).tolerance
    20

    Args:
        comparator: how the value must stand to the limit.
        limit: an exact number of at least 0, or another metric.
        tolerance: how far off a value may be that is about the limit, both ends included.

    Raises:
        InvalidValue: for what is no limit, about without a tolerance, or the reverse.
    """

    comparator: Comparator = attrs.field(validator=checks.instance(Comparator))
    limit: Limit = attrs.field(validator=_limit)
    tolerance: Number | None = attrs.field(default=None, validator=_tolerance_of_about)


_COMPARATORS: Final = tuple(Comparator)


def _given(owner: Quota | Ratio) -> list[Comparator]:
    return [each for each in _COMPARATORS if getattr(owner, each.value) is not None]


def _bound(owner: Quota | Ratio) -> Bound:
    comparator = _given(owner)[0]
    tolerance = owner.tolerance if comparator is Comparator.ABOUT else None
    return Bound(comparator, getattr(owner, comparator.value), tolerance)


def _check_one_bound(owner: Quota | Ratio) -> None:
    given = [each.value for each in _given(owner)]
    if len(given) != 1:
        names = ", ".join(each.value for each in _COMPARATORS)
        raise refuse(owner, "bound", " and ".join(given) or None, f"just one of {names}")
    if owner.about is None and owner.tolerance is not None:
        raise refuse(owner, "tolerance", owner.tolerance, "None, without about")
    if owner.about is not None and owner.tolerance is None:
        raise refuse(owner, "tolerance", owner.tolerance, "a number, which about needs")


def _bound_fits_metric(owner: Quota, field: attrs.Attribute[Any], value: Any) -> None:
    _written(owner, field, value)
    _check_one_bound(owner)
    metric, kind = owner.metric, owner.metric.kind
    if not kind.is_number:
        expected = f"a number, but {article(kind.value)}: use Done"
        raise refuse(owner, "metric", metric.slug, expected)
    name = _given(owner)[0].value
    limit: Limit = getattr(owner, name)
    if isinstance(limit, Metric):
        if limit.kind is not kind or limit.unit != metric.unit:
            raise refuse(owner, name, limit.slug, f"of the kind and unit of {metric.slug}")
        if limit == metric:
            raise refuse(owner, name, limit.slug, "another metric than the one it bounds")
    elif kind is Kind.COUNT and Fraction(limit).denominator != 1:
        raise refuse(owner, name, limit, f"a whole number, as {metric.slug} is a count")
    elif kind is Kind.SHARE and limit > 1:
        raise refuse(owner, name, limit, f"a share from 0 to 1, as {metric.slug} is")


@final
@attrs.frozen
class Quota:
    """
    A bound on one metric: just one of the six comparators, against a number or another metric.

    A number is in the metric's unit: money in yuan, area in m²; a share is from 0 to 1.

    Source: 新开拓用人单位不少于130家 (赣教高字〔2024〕5号, measure 4); against another
    metric, 毕业生去向落实率低于全省平均水平 (the same).

    >>> from gradpolicy.vocabulary.metrics.market import EMPLOYERS_NEWLY_WON_BY_LEADERS
    >>> quota = Quota(EMPLOYERS_NEWLY_WON_BY_LEADERS, at_least=130, written="130家")
    >>> str(quota)
    'employers newly won by the leadership: at least 130 employers'
    >>> quota.zh
    '校领导班子新开拓用人单位数不少于130家'

    Args:
        metric: what is bounded; a number of some kind.
        at_least, at_most, above, below, exactly: the limit, a number or a metric of the
            same kind and unit.
        about: a number; with its *tolerance*, how far off may be, both ends included.
        per: the period in each of which the bound holds; once for all, if `None`.
        written: the figure as the text has it, comparator aside.

    Raises:
        InvalidValue: without a bound or with two, for a limit that the metric can't
            take (a fraction of a count, a share above 1, itself), about without a
            tolerance or the reverse, or a metric that is no number.
    """

    metric: Metric = attrs.field(validator=checks.instance(Metric))
    at_least: Limit | None = attrs.field(
        default=None, validator=checks.optional(_limit), kw_only=True
    )
    at_most: Limit | None = attrs.field(
        default=None, validator=checks.optional(_limit), kw_only=True
    )
    above: Limit | None = attrs.field(default=None, validator=checks.optional(_limit), kw_only=True)
    below: Limit | None = attrs.field(default=None, validator=checks.optional(_limit), kw_only=True)
    exactly: Limit | None = attrs.field(
        default=None, validator=checks.optional(_limit), kw_only=True
    )
    about: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    tolerance: Number | None = attrs.field(default=None, validator=_number, kw_only=True)
    per: Period | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Period)), kw_only=True
    )
    written: str | None = attrs.field(default=None, validator=_bound_fits_metric, kw_only=True)

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
            figure = stated(bound.limit, self.metric, "zh")
        each = f"每{self.per.zh}" if self.per is not None else ""
        comparator = _comparator_zh(bound.comparator, rate=self.metric.kind is Kind.SHARE)
        return f"{self.metric.zh}{each}{comparator}{figure}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        bound = self.bound
        if isinstance(bound.limit, Metric):
            figure = f"the {bound.limit.en}"
        else:
            figure = stated(bound.limit, self.metric, "en")
        each = f" per {self.per.value}" if self.per is not None else ""
        return f"{self.metric.en}: {bound.comparator} {figure}{each}"


def _two_numbers(owner: Ratio, field: attrs.Attribute[Any], value: Any) -> None:
    _written(owner, field, value)
    _check_one_bound(owner)
    for name, metric in (("numerator", owner.numerator), ("denominator", owner.denominator)):
        if not metric.kind.is_number:
            expected = f"a number, but {article(metric.kind.value)}"
            raise refuse(owner, name, metric.slug, expected)
    if owner.numerator == owner.denominator:
        slug = owner.denominator.slug
        raise refuse(owner, "denominator", slug, "another metric than the numerator")


@final
@attrs.frozen
class Ratio:
    """
    A bound on *numerator* / *denominator*, compared by cross-multiplication, never by division.

    The number is free of direction: "500:1" graduates to staff and "1:500" staff to
    graduates are both `Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500))`. With a
    denominator of 0 the comparison reads ``numerator <=> 0``.

    Source: 不低于应届毕业生500:1的比例配备校级专职就业工作人员 (赣教高字〔2024〕5号,
    measure 25); the same measure has one of money (1%) and one of area (0.15平方米).

    >>> from gradpolicy.vocabulary.metrics import staffing
    >>> ratio = Ratio(
    ...     staffing.FULL_TIME_CAREERS_STAFF,
    ...     staffing.GRADUATING_STUDENTS,
    ...     at_least=Fraction(1, 500),
    ...     written="500:1",
    ... )
    >>> str(ratio)
    'full-time careers staff at university level to graduating students: at least 1:500'
    >>> ratio.zh
    '校级专职就业工作人员数与应届毕业生数之比不低于1:500'

    Args:
        numerator, denominator: two metrics, each a number in its own unit.
        at_least, at_most, above, below, exactly: the limit of their quotient, a number.
        about: a number; with its *tolerance*, how far off may be, both ends included.
        written: the figure as the text has it, in whichever direction.

    Raises:
        InvalidValue: without a bound or with two, about without a tolerance or the
            reverse, or when the two metrics are one, or either is no number.
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
    written: str | None = attrs.field(default=None, validator=_two_numbers, kw_only=True)

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
        """In Chinese, with the figure as the notice wrote it, unless that is the other way round."""
        figure = self.written
        if figure is None or _is_inverse(figure, self.number):
            figure = _quotient(self, "zh")
        comparator = _comparator_zh(self.bound.comparator, rate=True)
        return f"{self.numerator.zh}与{self.denominator.zh}之比{comparator}{figure}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return (
            f"{self.numerator.en} to {self.denominator.en}: "
            f"{self.bound.comparator} {_quotient(self, 'en')}"
        )


def _comparator_zh(comparator: Comparator, *, rate: bool) -> str:
    """The comparator; of rates notices say 不低于, of amounts 不少于."""
    return "不低于" if rate and comparator is Comparator.AT_LEAST else comparator.zh


def stated(number: Number, metric: Metric, language: Literal["zh", "en"]) -> str:
    """
    *number* exactly, with the unit of *metric*; a share, which has none, as a percentage.

    Chinese counts money from ten thousand yuan up in 万元.

    >>> from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET, GRADUATING_STUDENTS
    >>> stated(12_600, GRADUATING_STUDENTS, "zh"), stated(12_600, GRADUATING_STUDENTS, "en")
    ('12600人', '12,600 people')
    >>> stated(2_433_750, CAREERS_BUDGET, "zh"), stated(2_433_750, CAREERS_BUDGET, "en")
    ('243.375万元', '2,433,750 yuan')
    """
    if metric.unit is None:
        return _percent(number)
    if language == "zh" and metric.kind is Kind.MONEY and number >= _WAN:
        return f"{_plain(Fraction(number) / _WAN)}万{metric.unit.zh}"
    return _amount(number, metric.unit, language)


_WAN = 10_000


def _amount(number: Number, unit: Unit, language: str) -> str:
    exact = Fraction(number)
    if language == "zh":
        return f"{_plain(exact)}{unit.zh}"
    return f"{_plain(exact, ',')} {unit.one if exact == 1 else unit.en}"


def _percent(number: Number) -> str:
    """A share as a percentage if its digits end, else as a fraction: 15%, 2/3."""
    hundredfold = Fraction(number) * 100
    return _plain(Fraction(number)) if _places(hundredfold) is None else f"{_plain(hundredfold)}%"


def _places(number: Fraction) -> int | None:
    """How many digits *number* has after the point; `None` if they never end."""
    rest, found = number.denominator, {2: 0, 5: 0}
    for prime in found:
        while rest % prime == 0:
            rest //= prime
            found[prime] += 1
    return max(found.values()) if rest == 1 else None


def _plain(number: Fraction, separator: str = "") -> str:
    """An exact number as digits where they end, else as a fraction: 0.15, 1/3."""
    places = _places(number)
    if places is None:
        return f"{number.numerator}/{number.denominator}"
    digits = number.numerator * 10**places // number.denominator
    # Made of its digits: to divide decimals would round what is longer than their context.
    exact = Decimal((0, tuple(map(int, str(digits))), -places))
    return f"{exact:{separator}f}"


_COLON = re.compile(r"(\d+) ?[:：∶] ?(\d+)\Z", re.ASCII)


def _is_inverse(written: str, number: Number) -> bool:
    """Whether *written*, such as 500:1, has the two sides of *number* the other way round."""
    sides = _COLON.match(written)
    return sides is not None and int(sides[1]) != int(sides[2]) * number


def _quotient(ratio: Ratio, language: str) -> str:
    """The limit of *ratio*: 1:500 of like things, a percentage, or so much of one per other."""
    above, below = ratio.numerator, ratio.denominator
    number = Fraction(ratio.number)
    if above.unit is not None and below.unit is not None and above.unit != below.unit:
        # Whole things stay whole: 1 post per 500 people.
        divisor = number.denominator if above.kind is Kind.COUNT else 1
        figure = _amount(number * divisor, above.unit, language)
        if language == "zh":
            return f"{figure}/{divisor if divisor > 1 else ''}{below.unit.zh}"
        return f"{figure} per {below.unit.one if divisor == 1 else _amount(divisor, below.unit, language)}"
    if above.kind is not Kind.COUNT or (ratio.written or "").endswith(("%", "％")):
        return _percent(number)
    return f"{number.numerator}:{number.denominator}"
