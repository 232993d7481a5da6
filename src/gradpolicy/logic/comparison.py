"""
The comparison of two provisions: a verdict in each dimension, joined to one.

Of a provision the new is stronger when it asks for more (requirement), of more cases
(scope) or more addressees, earlier (deadline), with more force, or for longer (period). Of a
grant it is stronger when it gives more or to more people; of a sanction, when it is
harsher or falls on more.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import assert_never, final

import attrs

from gradpolicy.logic.entailment import entails, implication_entails
from gradpolicy.logic.timing import judge_deadlines, judge_periods
from gradpolicy.logic.verdict import Dimension, Verdict, joined
from gradpolicy.model import (
    Addressee,
    Comparator,
    Effect,
    Force,
    Grant,
    InvalidValue,
    Kind,
    Metric,
    Norm,
    Predicate,
    Provision,
    Quota,
    Sanction,
)

__all__ = ["Comparison", "as_severe", "compare", "range_of"]


@final
@attrs.frozen
class Comparison:
    """The *verdict*, and that of each dimension that changed, in the order of `Dimension`."""

    verdict: Verdict
    dimensions: tuple[tuple[Dimension, Verdict], ...] = ()

    @property
    def inverted(self) -> Comparison:
        """The comparison with the sides exchanged."""
        dimensions = tuple((dimension, verdict.inverted) for dimension, verdict in self.dimensions)
        return Comparison(self.verdict.inverted, dimensions)


def compare(old: Norm, new: Norm, *, years: int = 0) -> Comparison:
    """
    Compare *new* with *old*; *years* is how many its cohort comes after the old one.

    For provisions, strengthened means that for all complete facts complying with the new
    implies complying with the old, and not the reverse.

    Raises:
        InvalidValue: when one is a provision and the other a grant or a sanction.
    """
    match old, new:
        case Provision(), Provision():
            return _provisions(old, new, years)
        case Grant(), Grant():
            return _grants(old, new, years)
        case Sanction(), Sanction():
            return _sanctions(old, new, years)
        case _:
            kind = type(old).__name__
            raise InvalidValue("compare", "new", new, f"a {kind}, as the old one is")


_Judged = tuple[tuple[Dimension, Verdict], ...]


def _provisions(old: Provision, new: Provision, years: int) -> Comparison:
    requirement = _judge(old.requires, new.requires)
    if Force.PERMISSION is old.force is new.force:
        # To permit more is to be stronger, though nobody is bound to more.
        requirement = requirement.inverted
    scope = _judge(new.when, old.when)
    changed = _changed(
        (Dimension.REQUIREMENT, requirement),
        (Dimension.SCOPE, scope),
        (Dimension.ADDRESSEE, _addressees(old.addressee, new.addressee)),
        (Dimension.DEADLINE, judge_deadlines(old.due, new.due, years)),
        (Dimension.FORCE, _forces(old.force, new.force)),
        (Dimension.PERIOD, judge_periods(old.period, new.period, years)),
    )
    alone = old.when is None is new.when or requirement is scope is Verdict.UNCHANGED
    if alone or Force.PERMISSION in (old.force, new.force):
        return Comparison(joined(verdict for _, verdict in changed), changed)
    # A requirement and its scope may outweigh each other: what counts is "when … then …".
    together = Verdict.of(
        new_covers_old=implication_entails((new.when, new.requires), (old.when, old.requires)),
        old_covers_new=implication_entails((old.when, old.requires), (new.when, new.requires)),
    )
    rest = (v for d, v in changed if d not in (Dimension.REQUIREMENT, Dimension.SCOPE))
    return Comparison(together | joined(rest), changed)


def _grants(old: Grant, new: Grant, years: int) -> Comparison:
    given = _effects((old.effect,), (new.effect,)) | _amounts(old.amount, new.amount)
    changed = _changed(
        (Dimension.REQUIREMENT, given),
        (Dimension.SCOPE, _judge(new.when, old.when)),
        (Dimension.ADDRESSEE, _addressees(old.addressee, new.addressee)),
        (Dimension.DEADLINE, judge_deadlines(old.due, new.due, years)),
        (Dimension.PERIOD, judge_periods(old.period, new.period, years)),
    )
    return Comparison(joined(verdict for _, verdict in changed), changed)


def _sanctions(old: Sanction, new: Sanction, years: int) -> Comparison:
    changed = _changed(
        (Dimension.REQUIREMENT, _effects(old.effects, new.effects)),
        (Dimension.SCOPE, _judge(new.when, old.when)),
        (Dimension.ADDRESSEE, _addressees(old.addressee, new.addressee)),
        (Dimension.PERIOD, judge_periods(old.period, new.period, years)),
    )
    return Comparison(joined(verdict for _, verdict in changed), changed)


def _changed(*dimensions: tuple[Dimension, Verdict]) -> _Judged:
    return tuple(judged for judged in dimensions if judged[1] is not Verdict.UNCHANGED)


def _judge(old: Predicate | None, new: Predicate | None) -> Verdict:
    """The verdict on a requirement; with the sides exchanged, on a scope."""
    if old == new:
        return Verdict.UNCHANGED
    return Verdict.of(new_covers_old=entails(new, old), old_covers_new=entails(old, new))


def _addressees(old: Addressee, new: Addressee) -> Verdict:
    return Verdict.of(new_covers_old=old.is_within(new), old_covers_new=new.is_within(old))


def _forces(old: Force, new: Force) -> Verdict:
    return Verdict.of(new_covers_old=new.rank >= old.rank, old_covers_new=old.rank >= new.rank)


def _effects(old: tuple[Effect, ...], new: tuple[Effect, ...]) -> Verdict:
    """More effects, or harsher ones on the same scale, are stronger."""
    return Verdict.of(
        new_covers_old=all(any(as_severe(a, b) for a in new) for b in old),
        old_covers_new=all(any(as_severe(a, b) for a in old) for b in new),
    )


def as_severe(a: Effect, b: Effect) -> bool:
    """Whether effect *a* is *b*, or no less severe on the same scale."""
    if a == b:
        return True
    ranked = a.scale is not None and a.scale == b.scale
    return ranked and (a.severity or 0) >= (b.severity or 0)


def _amounts(old: Quota | None, new: Quota | None) -> Verdict:
    """A larger amount is stronger; a stated and an unstated one can't be compared."""
    if old == new:
        return Verdict.UNCHANGED
    if old is None or new is None or (old.metric, old.per) != (new.metric, new.per):
        return Verdict.MIXED
    old_range, new_range = range_of(old), range_of(new)
    if old_range is None or new_range is None:
        return Verdict.UNCHANGED if old.bound == new.bound else Verdict.MIXED
    return Verdict.of(
        new_covers_old=_not_below(new_range, old_range),
        old_covers_new=_not_below(old_range, new_range),
    )


# The least and the greatest amount, `None` for no end, each with how far an open end lies off it.
_End = tuple[Fraction, int]
_Range = tuple[_End, _End | None]


def range_of(amount: Quota) -> _Range | None:
    """What an amount may be; `None` where its limit is another metric."""
    bound = amount.bound
    if isinstance(bound.limit, Metric):
        return None
    limit, slack = Fraction(bound.limit), Fraction(bound.tolerance or 0)
    match bound.comparator:
        case Comparator.AT_LEAST:
            return _inside(amount.metric.kind, (limit, 0), None)
        case Comparator.ABOVE:
            return _inside(amount.metric.kind, (limit, 1), None)
        case Comparator.AT_MOST:
            return _inside(amount.metric.kind, (Fraction(0), 0), (limit, 0))
        case Comparator.BELOW:
            return _inside(amount.metric.kind, (Fraction(0), 0), (limit, -1))
        case Comparator.EXACTLY | Comparator.ABOUT:
            return _inside(amount.metric.kind, (limit - slack, 0), (limit + slack, 0))
        case _:
            assert_never(bound.comparator)


def _inside(kind: Kind, low: _End, high: _End | None) -> _Range:
    """The range as far as *kind* reaches: nothing below 0, no share above 1, counts whole."""
    low = max(low, (Fraction(0), 0))
    if kind is Kind.SHARE:
        high = min(high or (Fraction(1), 0), (Fraction(1), 0))
    if kind is Kind.COUNT:
        low = (Fraction(math.floor(low[0]) + 1 if low[1] else math.ceil(low[0])), 0)
        if high is not None:
            high = (Fraction(math.ceil(high[0]) - 1 if high[1] else math.floor(high[0])), 0)
    return low, high


def _not_below(a: _Range, b: _Range) -> bool:
    """Whether *a* starts and ends no lower than *b*."""
    (low_a, high_a), (low_b, high_b) = a, b
    return low_a >= low_b and (high_a is None or (high_b is not None and high_a >= high_b))
