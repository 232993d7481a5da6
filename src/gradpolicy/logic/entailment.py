"""
Entailment between predicates: does whatever satisfies one satisfy the other?

*p* entails *q* when `p and not q` can't hold for any complete facts. That is searched
for by a tableau: conjunctions extend a branch, disjunctions split it, and what is left on a
branch is a set of flags and linear inequalities. Counts, money, areas and durations are not
negative, shares lie in 0 to 1, counts are whole numbers.

The answer `True` is always right. Where the search is too large it is given up, and the
answer is `False`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import assert_never, final

import attrs

from gradpolicy.logic.evaluation import Observable, Value
from gradpolicy.logic.linear import Row, Variable, feasible, solution
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Predicate,
    Quota,
    Ratio,
    Standard,
)

__all__ = ["counterexample", "entails", "implication_entails"]

_MOST_BRANCHES = 2_000


def entails(premise: Predicate | None, conclusion: Predicate | None) -> bool:
    """
    Whether every complete set of facts that satisfies *premise* satisfies *conclusion*.

    `None` stands for what always holds.
    """
    if premise == conclusion or conclusion is None:
        return True
    return not _Search().satisfiable(_normal(premise, True), _normal(conclusion, False))


def implication_entails(
    premise: tuple[Predicate | None, Predicate], conclusion: tuple[Predicate | None, Predicate]
) -> bool:
    """The same between two pairs (*when*, *requires*), each read "when … then …"."""
    if premise == conclusion:
        return True
    return not _Search().satisfiable(
        _Any((_normal(premise[0], False), _normal(premise[1], True))),
        _normal(conclusion[0], True),
        _normal(conclusion[1], False),
    )


def counterexample(
    premise: tuple[Predicate | None, Predicate | None],
    conclusion: tuple[Predicate | None, Predicate | None],
) -> dict[Observable, Value] | None:
    """
    Assignment that satisfy *premise* and not *conclusion*, each a pair read "when … then …".

    The fewest and plainest that the search comes upon: small whole numbers, few digits.
    `None` where the premise entails the conclusion, or where none were found.
    """
    return _Search().model(
        _Any((_normal(premise[1], True), _normal(premise[0], False))),
        _normal(conclusion[0], True),
        _normal(conclusion[1], False),
    )


@final
@attrs.frozen
class _Flag:
    """That the flag of *key* has a value."""

    key: Metric | Standard
    value: bool


@final
@attrs.frozen
class _Rows:
    """That some inequalities hold."""

    rows: tuple[Row, ...]


@final
@attrs.frozen
class _All:
    """That every part holds; with no part, what always holds."""

    parts: tuple[_Form, ...]


@final
@attrs.frozen
class _Any:
    """That some part holds; with no part, what never holds."""

    parts: tuple[_Form, ...]


_Form = _Flag | _Rows | _All | _Any


@final
class _Search:
    """One search for facts, with its allowance of branches."""

    def __init__(self) -> None:
        self._branches_left = _MOST_BRANCHES
        # What an open branch with nothing left to split must still pass.
        self._accept: Callable[[Mapping[Metric | Standard, bool], tuple[Row, ...]], bool] = (
            lambda flags, rows: True
        )

    def satisfiable(self, *forms: _Form) -> bool:
        """Whether some facts satisfy every form; `True` where that is not decided."""
        return self._open(forms, {}, ())

    def model(self, *forms: _Form) -> dict[Observable, Value] | None:
        """Assignment that satisfy every form; `None` where none are found."""
        found: dict[Observable, Value] | None = None

        def read(flags: Mapping[Metric | Standard, bool], rows: tuple[Row, ...]) -> bool:
            nonlocal found
            # What a standard by name asks is no fact that anyone could state.
            if any(isinstance(key, Standard) for key in flags):
                return False
            numbers = solution(rows)
            if numbers is None:
                return False
            found = {key: value for key, value in flags.items() if isinstance(key, Metric)}
            for (metric, per), number in numbers.items():
                found[metric if per is None else (metric, per)] = _as_written(number)
            return True

        self._accept = read
        return found if self._open(forms, {}, ()) else None

    def _open(
        self,
        pending: tuple[_Form, ...],
        flags: dict[Metric | Standard, bool],
        rows: tuple[Row, ...],
    ) -> bool:
        """Whether a branch stays open that has its *flags* and *rows*, and more forms *pending*."""
        todo, flags, splits = list(pending), flags.copy(), list[_Any]()
        while todo:
            match todo.pop():
                case _Flag(key=key, value=value):
                    if flags.setdefault(key, value) is not value:
                        return False
                case _Rows(rows=more):
                    rows += more
                case _All(parts=parts):
                    todo += parts
                case _Any() as split:
                    splits.append(split)
                case _ as never:
                    assert_never(never)
        bounded = rows + _domains(rows)
        if not feasible(bounded):
            return False
        if not splits:
            return self._accept(flags, bounded)
        first, *rest = splits
        for part in first.parts:
            self._branches_left -= 1
            if self._branches_left < 0 or self._open((part, *rest), flags, rows):
                return True
        return False


def _normal(predicate: Predicate | None, wanted: bool) -> _Form:
    """*predicate* with the truth value *wanted*, negations pushed down to the comparisons."""
    match predicate:
        case None:
            return _All(()) if wanted else _Any(())
        case Not(operand=operand):
            return _normal(operand, not wanted)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            parts = tuple(_normal(operand, wanted) for operand in operands)
            return _All(parts) if isinstance(predicate, AllOf) is wanted else _Any(parts)
        case Done(metric=metric):
            return _Flag(metric, wanted)
        case ByReference(standard=standard):
            return _Flag(standard, wanted)
        case Quota() | Ratio():
            return _comparison(predicate, wanted)
        case _:
            assert_never(predicate)


def _comparison(predicate: Quota | Ratio, wanted: bool) -> _Form:
    """A bound as inequalities: value − limit × scale, against zero."""
    bound = predicate.bound
    match predicate:
        case Quota(metric=metric, per=per):
            value, scale = Variable(metric, per), None
        case Ratio():
            value, scale = Variable(predicate.numerator), Variable(predicate.denominator)
        case _:
            assert_never(predicate)
    if isinstance(bound.limit, Metric):
        limit, scale = Fraction(1), Variable(bound.limit)
    else:
        limit = Fraction(bound.limit)

    def row(sign: int, slack: Fraction = Fraction(0), *, strict: bool = False) -> _Form:
        factor = -sign * limit + slack
        if scale is None:
            return _Rows((Row.of({value: Fraction(sign)}, factor, strict=strict),))
        if factor:
            terms = {value: Fraction(sign), scale: factor}
            return _Rows((Row.of(terms, Fraction(0), strict=strict),))
        # Whatever the scale is, it must be known: a witness names it too.
        bound_alone = Row.of({value: Fraction(sign)}, Fraction(0), strict=strict)
        return _Rows((bound_alone, Row({scale: 1}, 0)))

    match bound.comparator:
        case Comparator.AT_LEAST:
            return row(1) if wanted else row(-1, strict=True)
        case Comparator.BELOW:
            return row(-1, strict=True) if wanted else row(1)
        case Comparator.AT_MOST:
            return row(-1) if wanted else row(1, strict=True)
        case Comparator.ABOVE:
            return row(1, strict=True) if wanted else row(-1)
        case Comparator.EXACTLY | Comparator.ABOUT:
            slack = Fraction(bound.tolerance or 0)
            if wanted:
                return _All((row(1, slack), row(-1, slack)))
            return _Any((row(-1, -slack, strict=True), row(1, -slack, strict=True)))
        case _:
            assert_never(bound.comparator)


def _as_written(number: Fraction) -> Value:
    """A number as a person writes it: whole, as a decimal that ends, or as a fraction."""
    if number.denominator == 1:
        return number.numerator
    decimal = Decimal(number.numerator) / Decimal(number.denominator)
    return decimal if Fraction(decimal) == number else number


def _domains(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """What holds of every variable that *rows* speak of: not negative, a share at most 1."""
    result: list[Row] = []
    for variable in dict.fromkeys(variable for row in rows for variable in row.terms):
        result.append(Row({variable: 1}, 0))
        if variable.metric.kind is Kind.SHARE:
            result.append(Row({variable: -1}, 1))
    return tuple(result)
