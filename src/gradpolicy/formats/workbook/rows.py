"""Rows: which facts a workbook asks for, on which sheet, and what each of them serves."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance import Finding, Judgement, key_of
from gradpolicy.logic import Observable
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    Frequency,
    Metric,
    Not,
    Predicate,
    Quota,
    Ratio,
    Recurring,
    Text,
)

__all__ = ["Leaf", "Part", "Row", "Sheet", "Use", "metric_of", "parts_of", "rows_of"]

Leaf = Quota | Ratio | Done


class Sheet(enum.Enum):
    """
    The sheets that hold facts; the name of each is that of its tab.

    >>> Sheet.FIGURES.zh
    '填报数据'
    """

    FIGURES = "figures"
    ACTIONS = "actions"
    CONTEXT = "context"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _SHEETS[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _SHEETS[self].en

    def __str__(self) -> str:
        return self.en


_SHEETS: Final = {
    Sheet.FIGURES: Text("填报数据", "Figures"),
    Sheet.ACTIONS: Text("工作事项", "Actions"),
    Sheet.CONTEXT: Text("背景数据", "Context"),
}


class Part(enum.Enum):
    """What a fact is to a provision: what it bounds, or what that is reckoned or judged with."""

    SUBJECT = "subject"
    BASE = "base"
    LIMIT = "limit"
    CONDITION = "condition"


@final
@attrs.frozen
class Use:
    """
    What one fact is to one provision.

    Args:
        finding: the provision, its measure and its deadline.
        part: what the fact is to it.
        leaf: the simple predicate that looks it up.
        denied: whether that has to be false.
        either: whether it is one of several, any of which will do.
    """

    finding: Finding
    part: Part
    leaf: Leaf
    denied: bool = False
    either: bool = False


@final
@attrs.frozen
class Row:
    """
    One fact that is asked for, and all that it serves.

    Args:
        of: what it is of.
        sheet: where it stands.
        number: its number there, from 1 up.
        uses: what it serves, in the order of the notice; empty for what only stands in for a
            standard that a provision names.
    """

    of: Observable
    sheet: Sheet
    number: int
    uses: tuple[Use, ...]

    @property
    def key(self) -> str:
        """The key of what it is of."""
        return key_of(self.of)

    @property
    def metric(self) -> Metric:
        """What it is a value of."""
        return metric_of(self.of)

    @property
    def subjects(self) -> tuple[Use, ...]:
        """The provisions that bound it: those for which it has a result."""
        return tuple(use for use in self.uses if use.part is Part.SUBJECT)

    @property
    def is_often(self) -> bool:
        """Whether it has room for many days: what is due every day, week or month."""
        return any(
            rule.frequency is not Frequency.YEARLY
            for use in self.subjects
            if isinstance(use.finding.due, Recurring)
            for rule in use.finding.due.rules
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that it serves, each once."""
        return tuple({use.finding.provision.slug: use.finding for use in self.uses}.values())


def metric_of(of: Observable) -> Metric:
    """The metric of an observable, its period aside."""
    return of if isinstance(of, Metric) else of[0]


def rows_of(findings: Iterable[Finding]) -> tuple[Row, ...]:
    """
    A row for each fact that the provisions of *findings* speak of, in the order of the notice.

    Numbers stand on one sheet, what is yes, no or a day on another, and what is nothing but
    the limit of a number on a third. A fact that serves several provisions has one row.
    """
    uses: dict[Observable, list[Use]] = {}
    for finding in findings:
        for of, use in _uses(finding):
            uses.setdefault(of, []).append(use)
        # What stands in for a standard here is asked for too, though the provision only names it.
        for of in _linked(finding):
            uses.setdefault(of, [])
    counts = dict.fromkeys(Sheet, 0)
    rows: list[Row] = []
    for of, serves in uses.items():
        sheet = _sheet(of, serves)
        counts[sheet] += 1
        rows.append(Row(of, sheet, counts[sheet], tuple(serves)))
    return tuple(rows)


def _sheet(of: Observable, uses: list[Use]) -> Sheet:
    if not metric_of(of).kind.is_number:
        return Sheet.ACTIONS
    if uses and all(use.part is Part.LIMIT for use in uses):
        return Sheet.CONTEXT
    return Sheet.FIGURES


def _uses(finding: Finding) -> Iterator[tuple[Observable, Use]]:
    provision = finding.provision
    for leaf, denied, either in _leaves(provision.requires):
        for of, part in parts_of(leaf):
            yield of, Use(finding, part, leaf, denied, either)
    if provision.when is None:
        return
    for leaf, _, _ in _leaves(provision.when):
        for of, part in parts_of(leaf):
            shown = Part.CONDITION if part is Part.SUBJECT else part
            yield of, Use(finding, shown, leaf)


def _leaves(
    predicate: Predicate, *, denied: bool = False, either: bool = False
) -> Iterator[tuple[Leaf, bool, bool]]:
    match predicate:
        case Quota() | Ratio() | Done():
            yield predicate, denied, either
        case ByReference():
            pass
        case Not(operand=operand):
            yield from _leaves(operand, denied=not denied, either=either)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            # To deny that all hold means that any of them does not.
            any_will_do = isinstance(predicate, AnyOf) is not denied
            for operand in operands:
                yield from _leaves(operand, denied=denied, either=either or any_will_do)
        case _:
            assert_never(predicate)


def parts_of(leaf: Leaf) -> tuple[tuple[Observable, Part], ...]:
    """What a simple predicate looks up, each with what it is to it."""
    match leaf:
        case Quota(metric=metric, per=per):
            subject: Observable = metric if per is None else (metric, per)
            limit = leaf.bound.limit
            if isinstance(limit, Metric):
                return (subject, Part.SUBJECT), (limit, Part.LIMIT)
            return ((subject, Part.SUBJECT),)
        case Ratio(numerator=numerator, denominator=denominator):
            return (numerator, Part.SUBJECT), (denominator, Part.BASE)
        case Done(metric=metric):
            return ((metric, Part.SUBJECT),)
        case _:
            assert_never(leaf)


def _linked(finding: Finding) -> Iterator[Observable]:
    for judgement in (finding.meets, finding.applies):
        if judgement is not None:
            yield from _explained(judgement)


def _explained(judgement: Judgement) -> Iterator[Observable]:
    for leaf in judgement.leaves:
        if not isinstance(leaf.predicate, ByReference | AllOf | AnyOf | Not):
            for of, _ in parts_of(leaf.predicate):
                yield of
