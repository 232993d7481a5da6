"""
The predicate algebra: what is required, and when, over named metrics.

A `Quota` bounds one metric, a `Ratio` the quotient of two, `Done` asks whether
something holds or was done, `ByReference` names a standard that says no more;
`AllOf`, `AnyOf` and `Not` join them. One algebra serves both `requires` and `when`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, assert_never, final, get_args

import attrs

from gradpolicy.model import checks
from gradpolicy.model.bounds import Comparator, Quota, Ratio
from gradpolicy.model.checks import refuse
from gradpolicy.model.terms import Metric, Standard

__all__ = [
    "AllOf",
    "AnyOf",
    "ByReference",
    "Done",
    "Not",
    "Predicate",
    "a_predicate",
    "leaves",
    "metrics_of",
]


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
