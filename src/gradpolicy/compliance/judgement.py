"""
Judgements: what a predicate comes to for given facts on a given day, with all that led to it.

Each node of a predicate has one, so that whoever reads a result sees each operand, the
facts that it took, and of what is due the days on which it was done, late or missed.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from typing import final

import attrs

from gradpolicy.compliance.facts import Fact
from gradpolicy.logic import Observable, Truth
from gradpolicy.model import ByReference, Done, Metric, Predicate, Quota, Ratio, Text

__all__ = ["Judgement", "Leaf", "Links", "Occasion", "Occurred", "observables_of"]

#: A simple predicate.
Leaf = Quota | Ratio | Done | ByReference

#: What a standard asks, by its slug, where the notice says so itself.
Links = Mapping[str, Predicate]


class Occurred(enum.Enum):
    """
    What became of something on the day on which it was due.

    >>> Occurred.LATE.zh
    '逾期完成'
    """

    DONE = "done"
    LATE = "late"
    MISSED = "missed"
    OPEN = "open"
    UNKNOWN = "unknown"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _OCCURRED[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _OCCURRED[self].en

    def __str__(self) -> str:
        return self.en


_OCCURRED = {
    Occurred.DONE: Text("按期完成", "done in time"),
    Occurred.LATE: Text("逾期完成", "done late"),
    Occurred.MISSED: Text("逾期未完成", "missed"),
    Occurred.OPEN: Text("尚在期限内", "not yet due"),
    Occurred.UNKNOWN: Text("无法判断", "can't be said"),
}


@final
@attrs.frozen
class Occasion:
    """
    One day on which something was or is due, and what became of it.

    >>> late = Occasion(Occurred.LATE, due=date(2024, 6, 30), done=date(2024, 7, 3))
    >>> late.days_late
    3

    Args:
        occurred: what became of it.
        due: the last day on which it could be done; unknown, if `None`.
        began: the day of the event that started the term, where one did.
        done: the day on which it was done, or found to be so.
        doubt: why nothing can be said, where nothing can.
    """

    occurred: Occurred
    due: date | None = attrs.field(default=None, kw_only=True)
    began: date | None = attrs.field(default=None, kw_only=True)
    done: date | None = attrs.field(default=None, kw_only=True)
    doubt: Text | None = attrs.field(default=None, kw_only=True)

    @property
    def days_late(self) -> int | None:
        """By how many calendar days it was late; `None` if it was not, or that is not known."""
        if self.occurred is not Occurred.LATE or self.done is None or self.due is None:
            return None
        return (self.done - self.due).days


@final
@attrs.frozen
class Judgement:
    """
    What one *predicate* comes to.

    Args:
        predicate: what was judged.
        truth: true, false, or unknown because a fact is missing.
        facts: of a simple predicate the facts that it took: of a quota its value, and its
            limit where that is a metric; of a ratio its two sides; `None` for what is missing.
        operands: the judgements of the predicates inside it; of a reference, of what the
            standard asks.
        occasions: the days on which it was due, each with what became of it.
    """

    predicate: Predicate
    truth: Truth
    facts: tuple[Fact | None, ...] = ()
    operands: tuple[Judgement, ...] = ()
    occasions: tuple[Occasion, ...] = ()

    @property
    def leaves(self) -> Iterator[Judgement]:
        """The judgements of the simple predicates inside it, in order."""
        if not self.operands:
            yield self
        for operand in self.operands:
            yield from operand.leaves

    @property
    def missing(self) -> Iterator[Observable]:
        """What it would have to know, in order: nothing, where it is decided."""
        if self.truth is not Truth.UNKNOWN:
            return
        for operand in self.operands:
            yield from operand.missing
        for of, fact in zip(observables_of(self.predicate), self.facts, strict=False):
            if fact is None:
                yield of

    def __repr__(self) -> str:
        return f"<Judgement {self.truth.name} of {self.predicate}>"


def observables_of(predicate: Predicate) -> tuple[Observable, ...]:
    """
    What a simple predicate looks up, in the order of its judgement's facts.

    >>> from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
    >>> observables_of(Quota(RECRUITMENT_EVENTS, at_least=1))
    (<Metric recruitment-events>,)
    """
    match predicate:
        case Quota(metric=metric, per=per):
            limit = predicate.bound.limit
            value: Observable = metric if per is None else (metric, per)
            return (value, limit) if isinstance(limit, Metric) else (value,)
        case Ratio(numerator=numerator, denominator=denominator):
            return numerator, denominator
        case Done(metric=metric):
            return (metric,)
        case _:
            return ()
