"""
The predicate algebra: what is required, and when, over named metrics.

A `Quota` bounds one metric, a `Ratio` the quotient of two, `Done` asks whether
something holds or was done, `ByReference` names a standard that says no more;
`AllOf`, `AnyOf` and `Not` join them. One algebra serves both `requires` and `when`.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, assert_never, final, get_args

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.terms import Kind, Metric, Standard, Unit
from gradpolicy.model.wording import article

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
    "a_predicate",
    "leaves",
    "metrics_of",
]

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
            figure = _figure(bound.limit, self.metric, "zh")
        each = f"每{self.per.zh}" if self.per is not None else ""
        comparator = _comparator_zh(bound.comparator, rate=self.metric.kind is Kind.SHARE)
        return f"{self.metric.zh}{each}{comparator}{figure}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        bound = self.bound
        if isinstance(bound.limit, Metric):
            figure = f"the {bound.limit.en}"
        else:
            figure = _figure(bound.limit, self.metric, "en")
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


def _a_flag_or_date(owner: Done, field: attrs.Attribute[Any], value: Any) -> None:
    checks.instance(Metric)(owner, field, value)
    if owner.metric.kind.is_number:
        expected = "a flag or a date: bound it with a Quota"
        raise refuse(owner, "metric", owner.metric.slug, expected)


@final
@attrs.frozen
class Done:
    """
    That a flag holds, or that something dated was done.

    Source: what notices ask without a figure, such as 各高校要办好校级赛事
    (赣教高字〔2024〕5号, measure 14).

    >>> from gradpolicy.vocabulary.metrics.guidance import CONTEST_HELD
    >>> Done(CONTEST_HELD).metric is CONTEST_HELD
    True

    Raises:
        InvalidValue: for a metric that is a number.
    """

    metric: Metric = attrs.field(validator=_a_flag_or_date)

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
    """
    Whatever a named standard asks: unknown until the standard is linked to provisions.

    Source: 认真落实“两个100”要求 (赣教高字〔2024〕5号, measure 4).

    >>> from gradpolicy.vocabulary.standards import TWO_HUNDREDS
    >>> ByReference(TWO_HUNDREDS).zh
    '落实两个100'

    Raises:
        InvalidValue: for what is no `Standard`.
    """

    standard: Standard = attrs.field(validator=checks.instance(Standard))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"落实{self.standard.zh}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.standard.en} put into practice"


def _check_operands(owner: AllOf | AnyOf, field: attrs.Attribute[Any], value: Any) -> None:
    kinds = get_args(Predicate)
    checks.tuple_of(kinds, "predicate", at_least=2, distinct=True)(owner, field, value)


def _operands(owner: AllOf | AnyOf, each: tuple[Any, ...], operands: Any) -> Any:
    """The operands, given one after another, or by name as attrs.evolve() and cattrs do."""
    if each and operands is not None:
        raise refuse(owner, "operands", operands, "None, for they are given one after another too")
    return each if operands is None else operands


@final
@attrs.frozen(init=False)
class AllOf:
    """
    All of the predicates, given one after another: ``AllOf(a, b)``.

    By name they are a tuple, as in ``attrs.evolve(both, operands=(a, b))``.

    Source: 至少开展3次谈心谈话、推荐5个有效岗位、组织参与3次…活动 (赣教高字〔2024〕5号,
    measure 17).

    >>> from gradpolicy.vocabulary.standards import FOUR_IN_PLACE, TWO_HUNDREDS
    >>> AllOf(ByReference(FOUR_IN_PLACE), ByReference(TWO_HUNDREDS)).zh
    '落实四到位且落实两个100'

    Raises:
        InvalidValue: for fewer than two predicates, one given twice, or what is none.
    """

    operands: tuple[Predicate, ...] = attrs.field(validator=_check_operands, kw_only=True)

    def __init__(self, *each: Predicate, operands: tuple[Predicate, ...] | None = None) -> None:
        self.__attrs_init__(operands=_operands(self, each, operands))

    if TYPE_CHECKING:

        def __attrs_init__(self, *, operands: tuple[Predicate, ...]) -> None: ...

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
    """
    At least one of the predicates, given one after another: ``AnyOf(a, b)``.

    By name they are a tuple, as in ``attrs.evolve(either, operands=(a, b))``.

    Source: 总量不少于38学时或2学分 (赣教高字〔2024〕5号, measure 13).

    >>> from gradpolicy.vocabulary.metrics.guidance import COURSE_CREDITS, COURSE_HOURS
    >>> AnyOf(Quota(COURSE_HOURS, at_least=38), Quota(COURSE_CREDITS, at_least=2)).zh
    '就业指导课程总学时不少于38学时或就业指导课程总学分不少于2学分'

    Raises:
        InvalidValue: for fewer than two predicates, one given twice, or what is none.
    """

    operands: tuple[Predicate, ...] = attrs.field(validator=_check_operands, kw_only=True)

    def __init__(self, *each: Predicate, operands: tuple[Predicate, ...] | None = None) -> None:
        self.__attrs_init__(operands=_operands(self, each, operands))

    if TYPE_CHECKING:

        def __attrs_init__(self, *, operands: tuple[Predicate, ...]) -> None: ...

    @property
    def zh(self) -> str:
        """In Chinese."""
        return "或".join(_operand_zh(operand) for operand in self.operands)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return " or ".join(_operand(operand) for operand in self.operands)


def _operand_of_not(owner: Not, field: attrs.Attribute[Any], value: Any) -> None:
    a_predicate(owner, field, value)


@final
@attrs.frozen
class Not:
    """
    That a predicate does not hold.

    Source: 不得设置…歧视性条款 (赣教高字〔2024〕5号, measure 16); a condition with 除外
    (measure 23).

    >>> from gradpolicy.vocabulary.standards import TWO_HUNDREDS
    >>> Not(ByReference(TWO_HUNDREDS)).zh
    '并非落实两个100'

    Raises:
        InvalidValue: for what is no predicate.
    """

    operand: Predicate = attrs.field(validator=_operand_of_not)

    @property
    def zh(self) -> str:
        """In Chinese; of a bound, the opposite bound."""
        opposite = _opposite(self.operand)
        return opposite.zh if opposite is not None else f"并非{_operand_zh(self.operand)}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        opposite = _opposite(self.operand)
        return str(opposite) if opposite is not None else f"not {_operand(self.operand)}"


_OPPOSITES: Final = {
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.BELOW: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.ABOVE,
    Comparator.ABOVE: Comparator.AT_MOST,
}


def _opposite(predicate: Predicate) -> Quota | Ratio | None:
    """The bound that holds just where *predicate*, a bound with one end, does not."""
    if not isinstance(predicate, Quota | Ratio):
        return None
    comparator = predicate.bound.comparator
    opposite = _OPPOSITES.get(comparator)
    if opposite is None:
        return None
    limits: dict[str, Any] = {comparator.value: None, opposite.value: predicate.bound.limit}
    return attrs.evolve(predicate, **limits)


Predicate = Quota | Ratio | Done | ByReference | AllOf | AnyOf | Not

a_predicate: Final = checks.instance(get_args(Predicate), "a predicate")


def leaves(predicate: Predicate) -> Iterator[Quota | Ratio | Done | ByReference]:
    """
    The simple predicates inside *predicate*, in order.

    >>> from gradpolicy.vocabulary.standards import FOUR_IN_PLACE, TWO_HUNDREDS
    >>> a, b = ByReference(FOUR_IN_PLACE), ByReference(TWO_HUNDREDS)
    >>> list(leaves(AllOf(a, Not(b)))) == [a, b]
    True
    """
    match predicate:
        case AllOf(operands=operands) | AnyOf(operands=operands):
            for operand in operands:
                yield from leaves(operand)
        case Not(operand=operand):
            yield from leaves(operand)
        case Quota() | Ratio() | Done() | ByReference():
            yield predicate
        case _:
            assert_never(predicate)


def metrics_of(predicate: Predicate) -> Iterator[Metric]:
    """
    The metrics that *predicate* speaks of, limits included, in order and with repetitions.

    >>> from gradpolicy.vocabulary.metrics.guidance import COURSE_CREDITS, COURSE_HOURS
    >>> either = AnyOf(Quota(COURSE_HOURS, at_least=38), Quota(COURSE_CREDITS, at_least=2))
    >>> [metric.slug for metric in metrics_of(either)]
    ['guidance-course-hours', 'guidance-course-credits']
    """
    for leaf in leaves(predicate):
        match leaf:
            case Quota(metric=metric):
                yield metric
                if isinstance(leaf.bound.limit, Metric):
                    yield leaf.bound.limit
            case Ratio(numerator=numerator, denominator=denominator):
                yield numerator
                yield denominator
            case Done(metric=metric):
                yield metric
            case ByReference():
                pass
            case _:
                assert_never(leaf)


# How predicates read


def _operand(predicate: Predicate) -> str:
    joined = isinstance(predicate, AllOf | AnyOf)
    return f"({predicate})" if joined else str(predicate)


def _operand_zh(predicate: Predicate) -> str:
    joined = isinstance(predicate, AllOf | AnyOf)
    return f"({predicate.zh})" if joined else predicate.zh


def _comparator_zh(comparator: Comparator, *, rate: bool) -> str:
    """The comparator; of rates notices say 不低于, of amounts 不少于."""
    return "不低于" if rate and comparator is Comparator.AT_LEAST else comparator.zh


def _figure(number: Number, metric: Metric, language: str) -> str:
    """*number* exactly, with the unit of *metric*; a share, which has none, as a percentage."""
    return _percent(number) if metric.unit is None else _amount(number, metric.unit, language)


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
