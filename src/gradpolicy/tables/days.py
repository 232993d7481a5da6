"""The days on which something was done, set against those on which it was due, in columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import assert_never, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.occasions import When, fallen
from gradpolicy.model import By, ByEach, Ongoing, Recurring, Window, Within
from gradpolicy.tables.columns import Column, Days
from gradpolicy.tables.conditions import Condition, Held, all_of, any_of, unless
from gradpolicy.tables.dialects import Dialect

__all__ = ["Observed", "done_by", "done_in_time", "done_within"]


@final
@attrs.frozen
class Observed:
    """The *day* on which the rows were observed: one, a column of days, or none that is known."""

    day: date | nw.Expr | None

    def after(self, day: date) -> Condition:
        """Where they were observed later."""
        return self.day is not None and self.day > day

    def before(self, day: date) -> Condition:
        """Where they were observed earlier."""
        return self.day is not None and self.day < day


def _any_day(column: Column, after: date, last: date, dialect: Dialect) -> Condition:
    """Where it was done on a day after the one, and no later than the other."""
    if last <= after:
        return False
    values = column.expr
    if not isinstance(column.reading, Days):
        return all_of([values > after if after > date.min else True, values <= last])
    if after == date.min:
        return values.list.min() <= last
    return dialect.any_between(values, after, last)


def done_by(column: Column, on: date, dialect: Dialect) -> Held:
    """Whether it was done by the day *on*, deadlines aside."""
    return _said(column, _any_day(column, date.min, on, dialect), dialect)


def done_within(column: Column, when: When, dialect: Dialect) -> Held:
    """Whether it was done within the period for which that is forbidden, up to the day."""
    period = when.period
    first = period.start.first if period is not None and period.start is not None else None
    last = period.end.last if period is not None and period.end is not None else when.on
    after = first - timedelta(days=1) if first is not None else date.min
    return _said(column, _any_day(column, after, min(last, when.on), dialect), dialect)


def _said(column: Column, done: Condition, dialect: Dialect) -> Held:
    return Held(done, dialect.given(column.expr), is_total=True)


@final
@attrs.frozen
class _Slot:
    """Something due after one day and no later than another, if there is one."""

    after: date
    due: date | None
    late: bool


def _slots(when: When) -> Iterator[_Slot]:
    match when.due:
        case By(on=day):
            yield _Slot(date.min, day.last, late=True)
        case Window(start=start, end=end):
            after = start.first - timedelta(days=1) if start is not None else date.min
            yield _Slot(after, end.last if end is not None else None, late=True)
        case ByEach(days=days):
            before = date.min
            for day in days:
                yield _Slot(before, day.last, late=False)
                before = day.last
        case Recurring() as recurring:
            before, dues = fallen(recurring, when)
            for due in dues:
                yield _Slot(before, due, late=due == dues[-1])
                before = due
        case None | Ongoing() | Within():
            raise AssertionError(when.due)
        case _:
            assert_never(when.due)


def done_in_time(column: Column, when: When, observed: Observed, dialect: Dialect) -> Held:
    """
    Whether it was done each time that it was due.

    The counterpart of `occasions_of` and `truth_of`: what was done too late or missed is lost,
    what was not done when it was observed, before it fell due, may have been since.
    """
    if isinstance(when.due, Within):
        # A term runs from an event, of whose day a column of days says nothing.
        nothing = isinstance(column.reading, Days)
        empty = column.expr.list.len() == 0 if nothing else False
        return Held(empty, False, False, lost=False)
    on, known = when.on, dialect.given(column.expr)
    done, lost, doubtful = [], [], []
    for slot in _slots(when):
        is_done = _any_day(
            column, slot.after, on if slot.due is None else min(slot.due, on), dialect
        )
        done.append(is_done)
        if slot.due is None or on <= slot.due:
            continue
        not_done = unless(is_done)
        is_late = _any_day(column, slot.due, on, dialect) if slot.late else False
        early = observed.before(slot.due)
        lost.append(all_of([known, not_done, any_of([is_late, unless(early)])]))
        doubtful.append(all_of([not_done, early]))
    yes = all_of([known, *done])
    no = any_of([*lost, all_of([known, unless(all_of(done)), unless(any_of(doubtful))])])
    return Held(yes, no, no, lost=any_of(lost))
