"""Predicates as conditions over the columns of a table: what `compiling` says, for all rows at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import assert_never, final

import attrs

from gradpolicy.compliance.facts import Key, key_of
from gradpolicy.compliance.judgement import Links
from gradpolicy.compliance.occasions import When, day_that_counts
from gradpolicy.model import (
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Ongoing,
    Predicate,
    Quota,
    Ratio,
)
from gradpolicy.tables.arithmetic import DOWNWARD, UPWARD, Lows, Sides, fits, stands, stands_to
from gradpolicy.tables.columns import Column, Flag, Nothing
from gradpolicy.tables.conditions import (
    Condition,
    Held,
    all_of,
    any_of,
    unless,
)
from gradpolicy.tables.days import Observed, done_by, done_in_time, done_within
from gradpolicy.tables.dialects import Dialect

__all__ = ["Table", "held"]

_UNKNOWN = Held(False, False, False, lost=False)


@final
@attrs.frozen
class Table:
    """
    What the predicates of a notice are compiled for.

    Args:
        columns: those that say something, by the key of what they say.
        links: what standards ask, where the notice says so.
        dialect: what the engine takes.
        observed: the day on which the rows were observed.
        trusted: whether the columns hold no value that their metrics can't take.
    """

    columns: Mapping[Key, Column]
    links: Links
    dialect: Dialect
    observed: Observed
    trusted: bool


def held(
    predicate: Predicate, table: Table, when: When, *, is_open: bool, wanted: bool = True
) -> Held:
    """
    Where *predicate* holds by the time that *when* gives, and where it does not.

    Args:
        predicate: what is asked.
        table: the columns.
        when: its time.
        is_open: whether the first day by which a state of things is asked for has not passed.
        wanted: whether it is to hold.
    """
    match predicate:
        case Quota() | Ratio():
            return _in_time(_bound(predicate, table), table, when, is_open=is_open, wanted=wanted)
        case Done():
            return _done(predicate, table, when, is_open=is_open, wanted=wanted)
        case ByReference(standard=standard):
            asked = table.links.get(standard.slug)
            if asked is None:
                return _UNKNOWN
            return held(asked, table, when, is_open=is_open, wanted=wanted)
        case Not(operand=operand):
            inner = held(operand, table, when, is_open=is_open, wanted=not wanted)
            return Held(inner.no, inner.yes, inner.yes, lost=inner.lost)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            each = [held(o, table, when, is_open=is_open, wanted=wanted) for o in operands]
            return _joined(each, every=isinstance(predicate, AllOf), wanted=wanted)
        case _:
            assert_never(predicate)


def _joined(each: list[Held], *, every: bool, wanted: bool) -> Held:
    lost = _lost(each, every=every, wanted=wanted)
    if every:
        no = any_of(one.no for one in each)
        return Held(all_of(one.yes for one in each), no, no, lost=lost)
    # Where none of several is true, they are all false once all are known.
    known = all_of(one.known for one in each)
    return Held(any_of(one.yes for one in each), known, lost=lost)


def _lost(each: list[Held], *, every: bool, wanted: bool) -> Condition | None:
    """One that is lost loses what takes all of them; what takes any loses it with the last."""
    if all(one.lost is None for one in each):
        return None
    lost = [(one.no if wanted else one.yes) if one.lost is None else one.lost for one in each]
    return any_of(lost) if every is wanted else all_of(lost)


def _in_time(one: Held, table: Table, when: When, *, is_open: bool, wanted: bool) -> Held:
    """The same, or unknown where the rows were observed too late or too early to tell."""
    reached, short = _doubts(table.observed, when)
    if reached is not False or short is not False:
        if_yes, if_no = (reached, short) if wanted else (short, reached)
        no = all_of([one.no, unless(if_no)])
        one = Held(all_of([one.yes, unless(if_yes)]), no, no)
    if is_open:
        one = attrs.evolve(one, lost=False)
    return _seen(one, table, when)


def _seen(one: Held, table: Table, when: When) -> Held:
    """The same, or unknown where the rows were observed only after the day."""
    late = table.observed.after(when.on)
    if late is False:
        return one
    seen = unless(late)
    lost = one.lost if one.lost is None else all_of([one.lost, seen])
    yes, known, no = (all_of([each, seen]) for each in (one.yes, one.known, one.no))
    return Held(yes, known, no, lost=lost)


def _doubts(observed: Observed, when: When) -> tuple[Condition, Condition]:
    """Where nothing can be said of what was found to be reached, and not to be: see `doubt_of`."""
    if observed.day is None or (when.due is None and when.period is None):
        return False, False
    reached: list[Condition] = []
    short: Condition = False
    counts = day_that_counts(when)
    if counts is not None and when.on > counts:
        reached.append(observed.after(counts))
        short = observed.before(counts)
    end = when.period.end.last if when.period is not None and when.period.end is not None else None
    if end is not None and end < when.on:
        reached.append(observed.before(end))
    return any_of(reached), short


# --- Simple predicates -----------------------------------------------------------------------


# Of what is at most 1 this is the same.
_ALL, _JUST_ALL = Bound(Comparator.AT_LEAST, 1), Bound(Comparator.EXACTLY, 1)


def _bound(predicate: Quota | Ratio, table: Table) -> Held:
    bound = predicate.bound
    if isinstance(predicate, Ratio):
        left, right = table.columns.get(predicate.numerator.slug), predicate.denominator.slug
        return _two(left, table.columns.get(right), bound, Fraction(predicate.number), table)
    of = predicate.metric if predicate.per is None else (predicate.metric, predicate.per)
    left = table.columns.get(key_of(of))
    if isinstance(bound.limit, Metric):
        return _two(left, table.columns.get(bound.limit.slug), bound, Fraction(1), table)
    if left is None:
        return _UNKNOWN
    limit = Fraction(bound.limit)
    if left.metric.kind is Kind.SHARE and bound == _ALL and not table.trusted:
        bound = _JUST_ALL

    def compare(comparator: Comparator, limit: Fraction) -> Condition:
        return stands(left, comparator, limit)

    raw = _compared(bound, limit, compare)
    able = fits(left, table.dialect, trusted=table.trusted)

    def asked(yes: Condition, comparator: Comparator) -> Condition:
        # What is at least something is not negative, and what is at most 1 is not above it.
        low = True if comparator not in DOWNWARD else able.low
        high = True if comparator not in UPWARD and _highest(bound) <= 1 else able.high
        return all_of([able.rest, low, high, yes])

    # Where nothing but null is unknown, a comparison says so itself.
    is_natural, known = able.all is able.given, able.all
    yes = asked(able.given if raw is True else raw, bound.comparator)
    if is_natural:
        return Held(yes, known, raw=raw, is_total=True, is_natural=True)

    def denied() -> Condition:
        return _denied(bound.comparator, raw, known, lambda c: asked(compare(c, limit), c))

    return Held(yes, known, denied, raw=raw, is_total=True)


_Compare = Callable[[Comparator, Fraction], Condition]

_NEGATED = {
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.ABOVE: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.ABOVE,
    Comparator.BELOW: Comparator.AT_LEAST,
}


def _denied(
    comparator: Comparator,
    raw: Condition,
    known: Condition,
    held_: Callable[[Comparator], Condition],
) -> Condition:
    """Where a bound does not hold: where its contrary is *held*, of which less may be asked."""
    if isinstance(raw, bool):
        return False if raw else known
    if comparator not in _NEGATED:
        return all_of([known, ~raw])
    return held_(_NEGATED[comparator])


def _highest(bound: Bound) -> Fraction:
    assert not isinstance(bound.limit, Metric)
    return Fraction(bound.limit) + Fraction(bound.tolerance or 0)


def _two(
    left: Column | None, right: Column | None, bound: Bound, limit: Fraction, table: Table
) -> Held:
    if left is None or right is None:
        return _UNKNOWN
    sides: list[Sides] = []

    def compare(comparator: Comparator, limit: Fraction) -> Condition:
        sides.append(stands_to(left, right, comparator, limit, table.dialect))
        return sides[-1].truth

    raw = _compared(bound, limit, compare)
    a, b = (fits(side, table.dialect, trusted=table.trusted) for side in (left, right))
    decided = all_of(each.decided for each in sides)
    known = all_of([decided, a.all, b.all])
    if limit <= (bound.tolerance or 0):
        # Nought times the other side says nothing of it.
        return Held(all_of([known, raw]), known, raw=raw, is_total=True)

    def asked(yes: Condition, comparator: Comparator) -> Condition:
        lesser, greater = (b, a) if comparator in UPWARD else (a, b)
        # Where the one is no less than a part of the other, and that is not negative, it is not either.
        lows = {Lows.LESSER: [lesser], Lows.BOTH: [a, b], Lows.NEITHER: []}
        # And where it is no less than the other, and a share of at most 1, the other is that, too.
        is_one = limit == 1 and comparator is not Comparator.ABOUT and greater.high is not True
        highs = [greater] if is_one else [a, b]
        low = [each.low for side in sides for each in lows[side.lows]]
        return all_of([a.rest, b.rest, *low, *(each.high for each in highs), decided, yes])

    yes = asked(raw, bound.comparator)
    if a.all is a.given and b.all is b.given and decided is True:
        return Held(yes, known, raw=raw, is_total=True, is_natural=True)

    def denied() -> Condition:
        return _denied(bound.comparator, raw, known, lambda c: asked(compare(c, limit), c))

    return Held(yes, known, denied, raw=raw, is_total=True)


def _compared(bound: Bound, limit: Fraction, compare: _Compare) -> Condition:
    if bound.comparator is not Comparator.ABOUT:
        return compare(bound.comparator, limit)
    tolerance = Fraction(bound.tolerance or 0)
    least = compare(Comparator.AT_LEAST, max(limit - tolerance, Fraction(0)))
    return all_of([least, compare(Comparator.AT_MOST, limit + tolerance)])


def _done(leaf_: Done, table: Table, when: When, *, is_open: bool, wanted: bool) -> Held:
    column = table.columns.get(leaf_.metric.slug)
    if column is None or isinstance(column.reading, Nothing):
        return _UNKNOWN
    if isinstance(column.reading, Flag):
        given = table.dialect.given(column.expr)
        said = Held(column.expr, given, raw=column.expr, is_total=True, is_natural=True)
        return _in_time(said, table, when, is_open=is_open, wanted=wanted)
    if when.due is None and when.period is None:
        one = done_by(column, when.on, table.dialect)
    elif not wanted:
        one = done_within(column, when, table.dialect)
    elif when.due is None or isinstance(when.due, Ongoing):
        one = done_by(column, when.on, table.dialect)
    else:
        return _seen(done_in_time(column, when, table.observed, table.dialect), table, when)
    if is_open:
        one = attrs.evolve(one, lost=False)
    return _seen(one, table, when)
