"""
Witnesses: who keeps the one provision and breaks the other, in facts that a clerk recognises.

A strict verdict has a witness on one side, a mixed one on both, where the dimension that
changed can show one. What is found is plain and small: "1 of the staff, 510 graduates".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import assert_never, final

import attrs

from gradpolicy.logic.comparison import as_severe, compare, range_of
from gradpolicy.logic.entailment import counterexample
from gradpolicy.logic.evaluation import Observable, Value
from gradpolicy.logic.timing import covers, keeps, shifted
from gradpolicy.logic.verdict import Dimension
from gradpolicy.model import (
    Addressee,
    By,
    ByEach,
    Deadline,
    Effect,
    Force,
    Grant,
    Metric,
    Norm,
    PartialDate,
    Predicate,
    Provision,
    Quota,
    Sanction,
    Window,
)

__all__ = ["Witness", "Witnesses", "witnesses"]


@final
@attrs.frozen
class Witness:
    """
    A case that one provision lets pass and the other does not, and in which dimension.

    *facts* are the fewest that show it; *day* is one on which something is done or asked,
    *addressee* a class that only one of the two binds, *effect* what only one of them does.
    """

    dimension: Dimension
    facts: tuple[tuple[Observable, Value], ...] = ()
    day: date | None = None
    addressee: Addressee | None = None
    effect: Effect | None = None

    @property
    def zh(self) -> str:
        """In Chinese, as a clerk would put it."""
        parts = [_fact_zh(of, value) for of, value in self.facts]
        if self.day is not None:
            parts.append(PartialDate.on(self.day).zh)
        if self.addressee is not None:
            parts.append(self.addressee.zh)
        if self.effect is not None:
            parts.append(self.effect.zh)
        return ",".join(parts)

    def __str__(self) -> str:
        parts = [_fact(of, value) for of, value in self.facts]
        if self.day is not None:
            parts.append(str(PartialDate.on(self.day)))
        if self.addressee is not None:
            parts.append(self.addressee.en)
        if self.effect is not None:
            parts.append(self.effect.en)
        return ", ".join(parts)


@final
@attrs.frozen
class Witnesses:
    """Who keeps the old and breaks the new, and who keeps the new and breaks the old."""

    breaks_new: Witness | None
    breaks_old: Witness | None


def witnesses(old: Norm, new: Norm, *, years: int = 0) -> Witnesses:
    """
    A witness to each side on which *old* and *new* differ.

    For a grant, to keep is to be given no less; for a sanction, to be punished no less; for
    a permission, to be permitted no less.

    Raises:
        InvalidValue: when one is a provision and the other a grant or a sanction.
    """
    changed = [dimension for dimension, _ in compare(old, new, years=years).dimensions]
    if not changed:
        return Witnesses(None, None)
    return Witnesses(
        next(_cases(old, new, changed, years), None),
        next(_cases(new, old, changed, -years), None),
    )


def _cases(kept: Norm, broken: Norm, changed: list[Dimension], years: int) -> Iterator[Witness]:
    """Cases that keep *kept* and break *broken*, whose cohort comes *years* after."""
    for dimension in changed:
        match dimension:
            case Dimension.REQUIREMENT | Dimension.SCOPE:
                facts = _facts(kept, broken, dimension)
                if facts is not None:
                    yield Witness(dimension, tuple(facts.items()))
                elif dimension is Dimension.REQUIREMENT:
                    lacking = (e for e in _effects(broken) if not _matched(e, _effects(kept)))
                    yield from (Witness(dimension, effect=effect) for effect in lacking)
            case Dimension.ADDRESSEE:
                if not broken.addressee.is_within(kept.addressee):
                    yield Witness(dimension, addressee=broken.addressee)
            case Dimension.DEADLINE:
                day = _late_day(_due(kept), _due(broken), years)
                if day is not None:
                    yield Witness(dimension, day=day)
            case Dimension.PERIOD:
                outside = _outside_day(kept.period, broken.period, years)
                if outside is not None:
                    yield Witness(dimension, day=outside)
            case Dimension.FORCE:
                facts = _neglect(kept, broken)
                if facts is not None:
                    yield Witness(dimension, tuple(facts.items()))
            case _:
                assert_never(dimension)


_Facts = dict[Observable, Value]


def _facts(kept: Norm, broken: Norm, dimension: Dimension) -> _Facts | None:
    """Assignment of someone who keeps the one and breaks the other, requirement and scope alone."""
    match kept, broken:
        case Provision(force=Force.PERMISSION), Provision(force=Force.PERMISSION):
            if dimension is Dimension.SCOPE:
                return _left_out(kept.when, broken.when)
            # What only the other permits.
            return counterexample((None, broken.requires), (None, kept.requires))
        case Provision(), Provision():
            return counterexample((kept.when, kept.requires), (broken.when, broken.requires))
        case Grant(), Grant():
            if dimension is Dimension.SCOPE:
                return _left_out(kept.when, broken.when)
            return _smaller(kept.amount, broken.amount)
        case Sanction(), Sanction() if dimension is Dimension.SCOPE:
            return _left_out(kept.when, broken.when)
        case _:
            return None


def _effects(norm: Norm) -> tuple[Effect, ...]:
    match norm:
        case Grant(effect=effect):
            return (effect,)
        case Sanction(effects=effects):
            return effects
        case _:
            return ()


def _matched(effect: Effect, others: Iterable[Effect]) -> bool:
    return any(as_severe(other, effect) for other in others)


def _left_out(kept: Predicate | None, broken: Predicate | None) -> _Facts | None:
    """Assignment to which only the scope of *broken* extends."""
    return counterexample((None, broken), (None, kept))


def _smaller(kept: Quota | None, broken: Quota | None) -> _Facts | None:
    """An amount that *kept* allows and that is too little for *broken*, or only *broken* goes up to."""
    if kept is None or broken is None:
        return None
    ours, theirs = range_of(kept), range_of(broken)
    if ours is None or theirs is None or (kept.metric, kept.per) != (broken.metric, broken.per):
        return counterexample((None, kept), (None, broken))
    low, after = theirs[0]
    least = Quota(kept.metric, at_least=low, per=kept.per)
    if after:
        least = Quota(kept.metric, above=low, per=kept.per)
    facts = counterexample((None, kept), (None, least))
    if facts is not None or ours[1] is None:
        return facts
    high, before = ours[1]
    most = Quota(kept.metric, at_most=max(high, Fraction(0)), per=kept.per)
    if before:
        most = Quota(kept.metric, below=high, per=kept.per)
    return counterexample((None, broken), (None, most))


def _neglect(kept: Norm, broken: Norm) -> _Facts | None:
    """Assignment of someone who does not do what is asked, where only *broken* is that strict."""
    # Of grants and sanctions no force can have changed.
    assert isinstance(kept, Provision)
    assert isinstance(broken, Provision)
    if broken.force.rank <= kept.force.rank:
        return None
    return counterexample((None, None), (broken.when, broken.requires))


def _due(norm: Norm) -> Deadline | None:
    return None if isinstance(norm, Sanction) else norm.due


def _late_day(kept: Deadline | None, broken: Deadline | None, years: int) -> date | None:
    """A day that is in time for *kept*, and too late or too early for *broken*; its own year."""
    if keeps(kept, broken, -years):
        return None
    moved = shifted(kept, years)
    if moved is None:
        # Without a deadline every day is in time: the first that the other calls late.
        return broken.on.last + timedelta(days=1) if isinstance(broken, By) else None
    for day in _ends(moved):
        if not _in_time(day, broken):
            return day
    return None


def _ends(deadline: Deadline) -> Iterator[date]:
    """The first and last days of a deadline that has them."""
    match deadline:
        case By(on=on):
            yield on.last
        case Window(start=start, end=end):
            yield from (each for each in (end and end.last, start and start.first) if each)
        case ByEach(days=days):
            yield from (day.last for day in days)
        case _:
            return


def _in_time(day: date, deadline: Deadline | None) -> bool:
    match deadline:
        case By(on=on):
            return day <= on.last
        case Window(start=start, end=end):
            return (start is None or day >= start.first) and (end is None or day <= end.last)
        case ByEach(days=days):
            return any(day <= each.last for each in days)
        case _:
            return True


def _outside_day(kept: Window | None, broken: Window | None, years: int) -> date | None:
    """A day on which only *broken* binds; in its own year."""
    if kept is None or covers(kept, broken, -years):
        return None
    moved = shifted(kept, years)
    assert isinstance(moved, Window)
    if broken is None:
        if moved.end is not None:
            return moved.end.last + timedelta(days=1)
        return moved.start.first - timedelta(days=1) if moved.start is not None else None
    return next((day for day in _ends(broken) if not _in_time(day, moved)), None)


def _named(of: Observable) -> tuple[Metric, str, str]:
    if isinstance(of, Metric):
        return of, "", ""
    metric, per = of
    return metric, f"每{per.zh}", f" per {per.value}"


def _fact_zh(of: Observable, value: Value) -> str:
    metric, each, _ = _named(of)
    if isinstance(value, bool):
        return f"{metric.zh}:{'是' if value else '否'}"
    if isinstance(value, date):
        return f"{metric.zh}:{PartialDate.on(value).zh}"
    return Quota(metric, exactly=value).zh.replace(metric.zh, f"{metric.zh}{each}", 1)


def _fact(of: Observable, value: Value) -> str:
    metric, _, each = _named(of)
    if isinstance(value, bool):
        return f"{metric.en}: {'yes' if value else 'no'}"
    if isinstance(value, date):
        return f"{metric.en}: {PartialDate.on(value)}"
    return str(Quota(metric, exactly=value)).replace("exactly ", "", 1) + each
