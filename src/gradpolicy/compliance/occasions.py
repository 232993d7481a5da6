"""The days on which something is due, set against the days on which it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance.facts import Case, Fact
from gradpolicy.compliance.judgement import Occasion, Occurred
from gradpolicy.compliance.working_days import last_day
from gradpolicy.logic import Truth
from gradpolicy.model import (
    By,
    ByEach,
    Deadline,
    Ongoing,
    PartialDate,
    Recurring,
    Text,
    Window,
    Within,
)

__all__ = ["LOST", "When", "doubt_of", "occasions_of", "truth_of", "was_done"]

#: What can't be made good any more.
LOST: Final = frozenset({Occurred.LATE, Occurred.MISSED})

_LATER: Final = Text(
    "观测日在期限之后,不能确定期限当日是否已达到",
    "observed after it fell due: whether it was so by then is not known",
)
_EARLIER: Final = Text(
    "观测日在期限之前,此后是否达到不得而知",
    "observed before it fell due: what became of it since is not known",
)
_NO_EVENT: Final = Text("未填写起算日", "the day that started the term is not given")


@final
@attrs.frozen
class When:
    """
    The time by which something is judged.

    Args:
        on: the day of the judgement.
        due: when what is judged is due; `None` for what has no deadline.
        since, until: the first and the last day on which a recurring duty can fall due.
    """

    on: date
    due: Deadline | None = None
    since: date = date.min
    until: date = date.max


def was_done(value: date | tuple[date, ...] | tuple[Case, ...], on: date) -> bool:
    """Whether what says days or cases says that by the day *on* it was done, deadlines aside."""
    if isinstance(value, date):
        return value <= on
    cases, days = _cases(value), _days(value)
    if days:
        return min(days) <= on
    # Without a case there was nothing to do; without a day nothing was done.
    begun = [case for case in cases if case.began <= on]
    return bool(cases) and all(case.done is not None and case.done <= on for case in begun)


def truth_of(occasions: Iterable[Occasion]) -> Truth:
    """Whether all was done in time; what is still open is not done."""
    seen = {occasion.occurred for occasion in occasions}
    if seen & LOST:
        return Truth.FALSE
    if Occurred.UNKNOWN in seen:
        return Truth.UNKNOWN
    return Truth.FALSE if Occurred.OPEN in seen else Truth.TRUE


def doubt_of(truth: Truth, used: Iterable[Fact | None], when: When) -> Occasion | None:
    """
    Why a state of things that holds, or does not, says nothing of the day that counts.

    It was seen to hold only later, or seen not to hold only before. Facts that say no day
    are taken to speak of the day that counts.
    """
    counts = _day_that_counts(when)
    seen = [f.observed for f in used if f is not None and f.observed is not None]
    if counts is None or when.on <= counts or not seen:
        return None
    if truth is Truth.TRUE and max(seen) > counts:
        return Occasion(Occurred.UNKNOWN, due=counts, done=max(seen), doubt=_LATER)
    if truth is Truth.FALSE and min(seen) < counts:
        return Occasion(Occurred.UNKNOWN, due=counts, doubt=_EARLIER)
    return None


def _day_that_counts(when: When) -> date | None:
    """The last day, of those that have come, by which a state of things had to be reached."""
    match when.due:
        case By(on=on):
            return on.last
        case ByEach(days=days):
            passed = [day.last for day in days if day.last < when.on]
            return passed[-1] if passed else days[0].last
        case Window(end=PartialDate() as end):
            return end.last
        case _:
            return None


def occasions_of(
    value: date | tuple[date, ...] | tuple[Case, ...], when: When
) -> Iterator[Occasion]:
    """
    The days on which something was due up to the day, each with what became of it.

    Of several days due, each takes the last day on which it was done since the one before:
    a report a day late stands for the next one, if for any, and the one it missed is missed.
    """
    on = when.on
    finished = (case.done for case in _cases(value) if case.done is not None)
    days = sorted(day for day in (*_days(value), *finished) if day <= on)
    match when.due:
        case By(on=last):
            yield _single(days, date.min, last.last, on)
        case Window(start=start, end=end):
            first = start.first if start is not None else date.min
            yield _single(days, first, end.last if end is not None else None, on)
        case ByEach(days=each):
            yield from _set_against(days, [day.last for day in each], on)
        case Recurring() as recurring:
            until = min(on, when.until)
            dues = list(recurring.between(when.since, until)) if when.since <= until else []
            yield from _set_against(days, dues, on)
        case Within() as within:
            for case in _cases(value):
                if case.began <= on:
                    yield _of_case(case, within, on)
            if not isinstance(value, tuple) or _days(value):
                yield Occasion(Occurred.UNKNOWN, done=max(days, default=None), doubt=_NO_EVENT)
        case None | Ongoing():
            raise AssertionError(when.due)
        case _:
            assert_never(when.due)


def _cases(value: date | tuple[date, ...] | tuple[Case, ...]) -> Sequence[Case]:
    if isinstance(value, date):
        return ()
    return [item for item in value if isinstance(item, Case)]


def _days(value: date | tuple[date, ...] | tuple[Case, ...]) -> Sequence[date]:
    if isinstance(value, date):
        return (value,)
    return [item for item in value if isinstance(item, date)]


def _single(days: list[date], first: date, last: date | None, on: date) -> Occasion:
    """What is due once: the first of the *days* that is not before it could be done counts."""
    done = next((day for day in days if day >= first), None)
    if done is not None:
        late = last is not None and done > last
        return Occasion(Occurred.LATE if late else Occurred.DONE, due=last, done=done)
    passed = last is not None and on > last
    return Occasion(Occurred.MISSED if passed else Occurred.OPEN, due=last)


def _set_against(days: list[date], dues: list[date], on: date) -> Iterator[Occasion]:
    before = date.min
    for due in dues:
        done = next((day for day in reversed(days) if before < day <= due), None)
        if done is not None:
            yield Occasion(Occurred.DONE, due=due, done=done)
        else:
            yield Occasion(Occurred.OPEN if on <= due else Occurred.MISSED, due=due)
        before = due


def _of_case(case: Case, within: Within, on: date) -> Occasion:
    done = case.done if case.done is not None and case.done <= on else None
    last = last_day(within, case.began)
    if isinstance(last, Text):
        return Occasion(Occurred.UNKNOWN, began=case.began, done=done, doubt=last)
    if done is not None:
        occurred = Occurred.DONE if done <= last else Occurred.LATE
    else:
        occurred = Occurred.OPEN if on <= last else Occurred.MISSED
    return Occasion(occurred, due=last, began=case.began, done=done)
