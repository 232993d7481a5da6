"""What it would take: bounds inverted exactly, in whole units, for one institution."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance.compiling import compiled
from gradpolicy.compliance.facts import Fact, Facts, FactValue, key_of
from gradpolicy.compliance.judgement import Links
from gradpolicy.logic import Observable, Truth
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Number,
    Predicate,
    Quota,
    Ratio,
)

__all__ = ["Change", "Need", "Remedy", "bounds_of", "needs_of", "remedies", "unit_of"]

# More ways than that to meet one provision no notice offers.
_MOST_WAYS = 64

#: The smallest step in which a value is stated: a person, a yuan, 1 m², an hour, 0.01 %.
_UNITS: Final = {
    Kind.COUNT: Fraction(1),
    Kind.MONEY: Fraction(1),
    Kind.AREA: Fraction(1),
    Kind.DURATION: Fraction(1),
    Kind.SHARE: Fraction(1, 10_000),
}


def unit_of(metric: Metric) -> Fraction:
    """The smallest step in which a value of *metric* is stated: one, or 0.01 % of a share."""
    return _UNITS[metric.kind]


@final
@attrs.frozen
class Need:
    """
    What one bound takes of one institution.

    Args:
        predicate: the bound, or its denial.
        of: what has to be changed: a quota's metric, the numerator of a ratio.
        present: its value; `None` if it is not known.
        required: the nearest value in whole units that keeps the bound; `None` where what
            it depends on is not known. Where the bound is kept: the last that still does.
        held: whether it is kept; `None` if that is not known.
    """

    predicate: Quota | Ratio
    of: Observable
    present: Number | None
    required: Number | None
    held: bool | None

    @property
    def shortfall(self) -> Number | None:
        """By how much the value misses what is required; `None` if it does not, or is not known."""
        if self.present is None or self.required is None or self.held is not False:
            return None
        return _exact(abs(Fraction(self.required) - Fraction(self.present)))

    @property
    def room(self) -> Number | None:
        """By how much the value may still change for the worse; `None` where it is not kept."""
        if self.present is None or self.required is None or not self.held:
            return None
        return _exact(abs(Fraction(self.present) - Fraction(self.required)))


@final
@attrs.frozen
class Change:
    """
    One figure that has to change, or one thing that has to be done.

    Args:
        of: what of.
        present: its value; `None` if it is not known.
        needed: the value nearest to it that will do, in whole units; a flag's yes or no.
    """

    of: Observable
    present: FactValue | None
    needed: Number | bool


@final
@attrs.frozen
class Remedy:
    """
    The changes that together make a requirement met.

    *effort* orders alternatives: how much of what is required is still to be done, summed
    over the changes, each from 0 to 1.
    """

    changes: tuple[Change, ...]
    effort: Fraction

    def applied(self, facts: Facts) -> Facts:
        """The *facts* as they would be."""
        changed = {key_of(change.of): change for change in self.changes}

        def made(fact: Fact) -> Fact:
            change = changed.pop(fact.key, None)
            return fact if change is None else Fact(fact.metric, change.needed, per=fact.per)

        own = tuple(map(made, facts.facts))
        context = tuple(map(made, facts.context))
        new = tuple(_fact(change) for change in changed.values())
        return attrs.evolve(facts, facts=(*own, *new), context=context)


def _fact(change: Change) -> Fact:
    if isinstance(change.of, Metric):
        return Fact(change.of, change.needed)
    metric, per = change.of
    return Fact(metric, change.needed, per=per)


# --- Intervals -------------------------------------------------------------------------------


@final
@attrs.frozen
class _Interval:
    """The values from *low* to *high*; `None` is no end; an end that is *open* is left out."""

    low: Fraction = Fraction(0)
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False

    def __and__(self, other: _Interval) -> _Interval:
        low, low_open = max((self.low, self.low_open), (other.low, other.low_open))
        ends = [(e.high, not e.high_open) for e in (self, other) if e.high is not None]
        if not ends:
            return _Interval(low, None, low_open)
        high, closed = min(ends)
        return _Interval(low, high, low_open, not closed)

    def holds(self, value: Fraction) -> bool:
        above = value > self.low if self.low_open else value >= self.low
        if self.high is None:
            return above
        return above and (value < self.high if self.high_open else value <= self.high)

    def lowest(self, step: Fraction) -> Fraction:
        """The lowest multiple of *step* that is no longer below it."""
        count = math.ceil(self.low / step)
        if self.low_open and count * step == self.low:
            count += 1
        return count * step

    def highest(self, step: Fraction) -> Fraction | None:
        """The highest multiple of *step* that is not above it; `None` where it has no end."""
        if self.high is None:
            return None
        count = math.floor(self.high / step)
        if self.high_open and count * step == self.high:
            count -= 1
        return count * step

    def nearest(self, value: Fraction | None, step: Fraction) -> Fraction | None:
        """The multiple of *step* in it that is nearest to *value*; an end, where none lies in it."""
        low, high = self.lowest(step), self.highest(step)
        if high is not None and low > high:
            inside = [e for e in (self.low, self.high) if e is not None and self.holds(e)]
            return inside[0] if inside else None
        if value is None:
            # Of a cap that is its top, for everything begins at nothing.
            return low if high is None or self.low > 0 else high
        return low if value <= low or high is None else high


def _intervals(leaf: Quota | Ratio, facts: Facts, *, denied: bool) -> tuple[_Interval, ...] | None:
    """
    The values of the leaf's own metric that keep it, or break it where it is *denied*.

    `None` where what they depend on is not known.
    """
    bound = leaf.bound
    scale: Fraction | None = Fraction(1)
    if isinstance(leaf, Ratio):
        scale = _number(leaf.denominator, facts)
    limit = bound.limit
    base = _number(limit, facts) if isinstance(limit, Metric) else Fraction(limit)
    if base is None or scale is None:
        return None
    end = base * scale
    tolerance = Fraction(bound.tolerance or 0) * scale
    return _sides(bound.comparator, end, tolerance, denied=denied)


def _sides(
    comparator: Comparator, end: Fraction, tolerance: Fraction, *, denied: bool
) -> tuple[_Interval, ...]:
    low, high = end - tolerance, end + tolerance
    outside = tuple(
        each
        for each in (_Interval(high=low, high_open=True), _Interval(low=high, low_open=True))
        if each.high is None or each.high > 0
    )
    inside = (_Interval(max(low, Fraction(0)), high),)
    at_least, below = (_Interval(end),), (_Interval(high=end, high_open=True),)
    at_most, above = (_Interval(high=end),), (_Interval(end, low_open=True),)
    kept, broken = {
        Comparator.AT_LEAST: (at_least, below),
        Comparator.BELOW: (below, at_least),
        Comparator.AT_MOST: (at_most, above),
        Comparator.ABOVE: (above, at_most),
        Comparator.EXACTLY: (inside, outside),
        Comparator.ABOUT: (inside, outside),
    }[comparator]
    return broken if denied else kept


def _number(metric: Metric, facts: Facts) -> Fraction | None:
    value = facts.numbers.get(metric.slug)
    return None if value is None else Fraction(value)


def _of(leaf: Quota | Ratio) -> Observable:
    """What of the leaf has to change: the denominator of a ratio is what it is."""
    if isinstance(leaf, Ratio):
        return leaf.numerator
    return leaf.metric if leaf.per is None else (leaf.metric, leaf.per)


def _metric(of: Observable) -> Metric:
    return of if isinstance(of, Metric) else of[0]


def _exact(number: Fraction) -> Number:
    """A number as it is best shown: an `int`, or a `Decimal` where its digits end."""
    if number.denominator == 1:
        return number.numerator
    rest, places = number.denominator, 0
    while rest > 1 and (divisor := math.gcd(rest, 10)) > 1:
        rest //= divisor
        places += 1
    if rest > 1:
        return number
    digits = number.numerator * 10**places // number.denominator
    return Decimal((0, tuple(map(int, str(digits))), -places))


# --- Needs -----------------------------------------------------------------------------------


def needs_of(predicate: Predicate, facts: Facts) -> tuple[Need, ...]:
    """Of each bound in *predicate* what it takes, in order; a denied one turned round."""
    return tuple(_need(leaf, facts, denied=denied) for leaf, denied in bounds_of(predicate))


def bounds_of(
    predicate: Predicate, *, denied: bool = False
) -> Iterator[tuple[Quota | Ratio, bool]]:
    """Each bound in *predicate*, in order, and whether it is denied there."""
    match predicate:
        case Quota() | Ratio():
            yield predicate, denied
        case Not(operand=operand):
            yield from bounds_of(operand, denied=not denied)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            for operand in operands:
                yield from bounds_of(operand, denied=denied)
        case Done() | ByReference():
            pass
        case _:
            assert_never(predicate)


def _need(leaf: Quota | Ratio, facts: Facts, *, denied: bool) -> Need:
    of = _of(leaf)
    metric = _metric(of)
    given = facts.numbers.get(key_of(of))
    present = None if given is None else Fraction(given)
    intervals = _intervals(leaf, facts, denied=denied)
    if intervals is None:
        return Need(leaf, of, _shown(present), None, None)
    held = None if present is None else any(each.holds(present) for each in intervals)
    step = unit_of(metric)
    if held and present is not None:
        inside = next(each for each in intervals if each.holds(present))
        required: Fraction | None = _edge(inside, present, step, metric)
    else:
        required = _nearest(intervals, present, step, metric)
    return Need(leaf, of, _shown(present), _shown(required), held)


def _edge(inside: _Interval, present: Fraction, step: Fraction, metric: Metric) -> Fraction:
    """The last value in whole units on the side of the bound: the nearer end, where it has two."""
    low, high = inside.lowest(step), inside.highest(step)
    if high is not None and metric.kind is Kind.SHARE:
        high = min(high, Fraction(1))
    if high is None or (inside.low > 0 and present - low <= high - present):
        return min(low, present)
    return max(high, present)


def _nearest(
    intervals: Sequence[_Interval], present: Fraction | None, step: Fraction, metric: Metric
) -> Fraction | None:
    found = [each.nearest(present, step) for each in intervals]
    possible = [value for value in found if value is not None and _fits(value, metric)]
    return min(possible, key=lambda value: abs(value - (present or 0)), default=None)


def _fits(value: Fraction, metric: Metric) -> bool:
    """Whether *metric* can have that *value*."""
    if metric.kind is Kind.COUNT and value.denominator != 1:
        return False
    return value >= 0 and not (metric.kind is Kind.SHARE and value > 1)


def _shown(number: Fraction | None) -> Number | None:
    return None if number is None else _exact(number)


# --- Remedies --------------------------------------------------------------------------------

_Literal = tuple[Quota | Ratio | Done | ByReference, bool]


def remedies(
    predicate: Predicate,
    facts: Facts,
    on: date,
    links: Links | None = None,
    *,
    undone: frozenset[str] = frozenset(),
    lost: frozenset[str] = frozenset(),
) -> tuple[Remedy, ...]:
    """
    The ways to make *predicate* true by changing the *facts*, the cheapest first.

    Each was tried: with its changes the predicate is true. A ratio is mended by its
    numerator. What is not known and has to be known for it is no remedy.

    By the slugs of their metrics, what is *undone* was not done in time so far, whatever the
    facts say of other days, and what is *lost* can't be any more.
    """
    found: dict[tuple[Change, ...], Remedy] = {}
    holds = compiled(predicate, links or {}).test
    for way in itertools.islice(_ways(predicate, links or {}), _MOST_WAYS):
        remedy = _remedy(way, facts, on, undone, lost)
        if remedy is None or not remedy.changes or remedy.changes in found:
            continue
        if holds(remedy.applied(facts), on) is Truth.TRUE:
            found[remedy.changes] = remedy
    return tuple(sorted(found.values(), key=lambda r: (r.effort, len(r.changes))))


def _ways(
    predicate: Predicate, links: Links, *, denied: bool = False
) -> Iterator[tuple[_Literal, ...]]:
    """The ways in which *predicate* can hold, each as simple predicates that all hold or don't."""
    match predicate:
        case Not(operand=operand):
            yield from _ways(operand, links, denied=not denied)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            if isinstance(predicate, AllOf) is denied:
                for operand in operands:
                    yield from _ways(operand, links, denied=denied)
            else:
                each = [
                    list(itertools.islice(_ways(o, links, denied=denied), _MOST_WAYS))
                    for o in operands
                ]
                for way in itertools.product(*each):
                    yield tuple(itertools.chain.from_iterable(way))
        case ByReference(standard=standard) if standard.slug in links:
            yield from _ways(links[standard.slug], links, denied=denied)
        case Quota() | Ratio() | Done() | ByReference():
            yield ((predicate, denied),)
        case _:
            assert_never(predicate)


def _remedy(
    way: tuple[_Literal, ...],
    facts: Facts,
    on: date,
    undone: frozenset[str],
    lost: frozenset[str],
) -> Remedy | None:
    """What has to change so that all of *way* holds at once; `None` where that can't be said."""
    bounds: dict[str, tuple[Observable, list[_Interval]]] = {}
    changes: list[Change] = []
    for leaf, denied in way:
        match leaf:
            case ByReference():
                return None
            case Done(metric=metric):
                if metric.slug in lost and not denied:
                    return None
                held = metric.slug not in undone and _is_done(metric, facts, on)
                changes += _flag_change(metric, facts, held, wanted=not denied)
            case Quota() | Ratio():
                intervals = _intervals(leaf, facts, denied=denied)
                if intervals is None:
                    return None
                of = _of(leaf)
                _, so_far = bounds.setdefault(key_of(of), (of, [_Interval()]))
                so_far[:] = [a & b for a in so_far for b in intervals]
            case _:
                assert_never(leaf)
    efforts = [Fraction(1)] * len(changes)
    for of, kept in bounds.values():
        given = facts.numbers.get(key_of(of))
        if given is None:
            return None
        present = Fraction(given)
        if any(each.holds(present) for each in kept):
            continue
        metric = _metric(of)
        needed = _nearest(kept, present, unit_of(metric), metric)
        if needed is None:
            return None
        changes.append(Change(of, facts.by_key[key_of(of)].value, _exact(needed)))
        efforts.append(abs(needed - present) / max(needed, present))
    return Remedy(tuple(changes), sum(efforts, Fraction(0)))


def _is_done(metric: Metric, facts: Facts, on: date) -> bool:
    return compiled(Done(metric), {}).test(facts, on) is Truth.TRUE


def _flag_change(metric: Metric, facts: Facts, held: bool, *, wanted: bool) -> Iterator[Change]:
    fact = facts.by_key.get(metric.slug)
    if fact is None or held is not wanted:
        yield Change(metric, fact.value if fact is not None else None, wanted)
