"""Where each term stands in the notices: every provision that speaks of a metric, a body, a programme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never, final

import attrs

from gradpolicy.model import (
    Body,
    Grant,
    Measure,
    Metric,
    Norm,
    Notice,
    Predicate,
    Programme,
    Provision,
    Sanction,
    metrics_of,
)

__all__ = ["Use", "Uses", "metrics_in", "uses_of"]


@final
@attrs.frozen
class Use:
    """
    A place where a term is used.

    Args:
        notice, measure: where; no measure where a body issued the whole notice.
        norm: the provision; `None` where the measure as a whole names the term.
        role: as what a body is named, in both languages, if it is.
    """

    notice: Notice
    measure: Measure | None = None
    norm: Norm | None = None
    role: object | None = None


@final
@attrs.frozen
class Uses:
    """The terms of several notices, each with its places in the order of the notices."""

    metrics: dict[Metric, tuple[Use, ...]]
    bodies: dict[Body, tuple[Use, ...]]
    programmes: dict[Programme, tuple[Use, ...]]


def uses_of(notices: Iterable[Notice]) -> Uses:
    """
    Every use of every term in the *notices*.

    >>> import gradpolicy as gp
    >>> uses = uses_of([gp.notices.load("jiangxi-2024")])
    >>> len(uses.programmes) > 10
    True
    """
    metrics: dict[Metric, list[Use]] = {}
    bodies: dict[Body, list[Use]] = {}
    programmes: dict[Programme, list[Use]] = {}
    for notice in notices:
        for body in notice.issuers:
            bodies.setdefault(body, []).append(Use(notice))
        for measure in notice.measures:
            for norm in measure.provisions:
                for metric in metrics_in(norm):
                    metrics.setdefault(metric, []).append(Use(notice, measure, norm))
            for party in measure.parties:
                use = Use(notice, measure, role=party.role)
                bodies.setdefault(party.body, []).append(use)
            for programme in measure.programmes:
                programmes.setdefault(programme, []).append(Use(notice, measure))
    return Uses(
        {key: tuple(found) for key, found in metrics.items()},
        {key: tuple(found) for key, found in bodies.items()},
        {key: tuple(found) for key, found in programmes.items()},
    )


def metrics_in(norm: Norm) -> tuple[Metric, ...]:
    """The metrics that a provision speaks of, each once, in order."""
    found = dict.fromkeys(m for predicate in _predicates(norm) for m in metrics_of(predicate))
    return tuple(found)


def _predicates(norm: Norm) -> Iterator[Predicate]:
    match norm:
        case Provision(requires=requires):
            yield requires
        case Grant(amount=amount):
            if amount is not None:
                yield amount
        case Sanction():
            pass
        case _:
            assert_never(norm)
    if norm.when is not None:
        yield norm.when
