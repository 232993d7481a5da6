"""What `from_type` knows: the strategy of each type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from gradpolicy.compliance.facts import Case, Fact, Facts, Origin
from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    Bound,
    By,
    ByEach,
    ByReference,
    Citation,
    Correction,
    Deadline,
    Done,
    Effect,
    Event,
    Evidence,
    Grant,
    Jurisdiction,
    Kind,
    Measure,
    Mention,
    Metric,
    Not,
    Notice,
    Ongoing,
    PartialDate,
    Party,
    Programme,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Sanction,
    Section,
    Source,
    Standard,
    Text,
    Topic,
    Unit,
    Window,
    Within,
)
from gradpolicy.strategies.clauses import evidence, grants, mentions, provisions, sanctions
from gradpolicy.strategies.conditions import (
    LEAVES,
    bounds,
    leaf_of,
    operands_of,
    predicates,
    quotas,
    ratios,
)
from gradpolicy.strategies.documents import (
    citations,
    corrections,
    measures,
    notices,
    parties,
    sections,
    sources,
)
from gradpolicy.strategies.drawing import Strategy, T
from gradpolicy.strategies.knowledge import cases, institutions, known_facts, origins
from gradpolicy.strategies.stock import pools
from gradpolicy.strategies.strings import texts
from gradpolicy.strategies.terms import (
    addressees,
    bodies,
    effects,
    events,
    jurisdictions,
    metrics,
    programmes,
    standards,
    topics,
    units,
)
from gradpolicy.strategies.times import deadlines, partial_dates, rules, windows

__all__ = ["strategy_of"]


def strategy_of(kind: type[T]) -> Strategy[T]:
    """
    The strategy of a type of the model or of facts, as `from_type` draws it.

    Raises:
        KeyError: for another type.
    """
    return cast("Strategy[T]", _strategies()[kind]())


def _strategies() -> dict[type[Any], Callable[[], Strategy[Any]]]:
    """The strategy of every type of the model and of facts that `from_type` can't draw by its fields."""

    def joined(join: type[AllOf | AnyOf]) -> Callable[[], Strategy[Any]]:
        operands = pools().flatmap(lambda pool: operands_of(leaf_of(pool, LEAVES), 4))
        return lambda: operands.map(lambda drawn: join(*drawn))

    def due(form: type[Deadline]) -> Callable[[], Strategy[Deadline]]:
        return lambda: deadlines(forms=(form,))

    return {
        Addressee: addressees,
        AllOf: joined(AllOf),
        AnyOf: joined(AnyOf),
        Body: bodies,
        Bound: bounds,
        By: due(By),
        ByEach: due(ByEach),
        ByReference: lambda: standards().map(ByReference),
        Case: cases,
        Citation: citations,
        Correction: corrections,
        Done: lambda: (metrics(Kind.FLAG) | metrics(Kind.DATE)).map(Done),
        Effect: effects,
        Event: events,
        Evidence: evidence,
        Fact: known_facts,
        Facts: institutions,
        Grant: grants,
        Jurisdiction: jurisdictions,
        Measure: measures,
        Mention: mentions,
        Metric: metrics,
        Not: lambda: predicates().map(Not),
        Notice: notices,
        Ongoing: due(Ongoing),
        Origin: origins,
        PartialDate: partial_dates,
        Party: parties,
        Programme: programmes,
        Provision: provisions,
        Quota: quotas,
        Ratio: ratios,
        Recurring: due(Recurring),
        Rule: rules,
        Sanction: sanctions,
        Section: sections,
        Source: sources,
        Standard: standards,
        Text: texts,
        Topic: topics,
        Unit: units,
        Window: windows,
        Within: due(Within),
    }
