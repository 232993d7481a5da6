"""The days on which something is due, set against the days on which it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
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

__all__ = [
    "LOST",
    "When",
    "day_that_counts",
    "doubt_of",
    "during",
    "fallen",
    "occasions_of",
    "truth_of",
    "was_done",
]

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
_NOT_TO_THE_END: Final = Text(
    "观测日在适用期结束之前,此后是否保持不得而知",
    "observed before its period ended: whether it stayed so is not known",
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
        period: the stretch of time for which it binds; the whole of the notice's, if `None`.
    """

    on: date
    due: Deadline | None = None
    since: date = date.min
    until: date = date.max
    period: Window | None = None


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


def doubt_of(reached: bool, used: Iterable[Fact | None], when: When) -> Occasion | None:
    """
    Why a state of things that was *reached*, or not, says nothing of the day that counts.

    It was seen to be reached only later, or seen not to be only before; or a period through
    which it had to last had not ended when it was seen. Facts that say no day are taken to
    speak of the day that counts.
    """
    seen = [f.observed for f in used if f is not None and f.observed is not None]
    if not seen:
        return None
    counts = day_that_counts(when)
    if counts is not None and when.on > counts:
        if reached and max(seen) > counts:
            return Occasion(Occurred.UNKNOWN, due=counts, done=max(seen), doubt=_LATER)
        if not reached and min(seen) < counts:
            return Occasion(Occurred.UNKNOWN, due=counts, doubt=_EARLIER)
    end = when.period.end.last if when.period is not None and when.period.end is not None else None
    if end is not None and reached and min(seen) < end < when.on:
        return Occasion(Occurred.UNKNOWN, due=end, doubt=_NOT_TO_THE_END)
    return None


def day_that_counts(when: When) -> date | None:
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


def during(
    value: date | tuple[date, ...] | tuple[Case, ...], period: Window | None
) -> date | tuple[date, ...] | tuple[Case, ...]:
    """Of the days that *value* says, those in the *period*; cases as they are."""
    if period is None or _cases(value):
        return value
    first = period.start.first if period.start is not None else date.min
    last = period.end.last if period.end is not None else date.max
    return tuple(day for day in _days(value) if first <= day <= last)


def occasions_of(
    value: date | tuple[date, ...] | tuple[Case, ...], when: When, observed: date | None
) -> Iterator[Occasion]:
    """
    The days on which something was due up to the day, each with what became of it.

    Of several days due, each takes a day on which it was done since the one before: a
    report a day late stands for the next one, and the one that it missed is missed; late is
    only what has no next one yet. Where none of what recurs has been due yet, the next one is given. What was not
    done when it was *observed* may have been since, if it was due later.
    """
    on = when.on
    finished = (case.done for case in _cases(value) if case.done is not None)
    days = sorted(day for day in (*_days(value), *finished) if day <= on)
    seen = _Seen(days, on, observed)
    match when.due:
        case None | Ongoing():
            raise AssertionError(when.due)
        case By(on=last):
            yield seen.once(date.min, last.last)
        case Window(start=start, end=end):
            first = start.first if start is not None else date.min
            yield seen.once(first, end.last if end is not None else None)
        case ByEach(days=each):
            yield from seen.again(date.min, [day.last for day in each])
        case Recurring() as recurring:
            yield from seen.again(*fallen(recurring, when), late=True)
        case Within() as within:
            for case in _cases(value):
                if case.began <= on:
                    yield seen.of_case(case, within)
            if _days(value):
                yield Occasion(Occurred.UNKNOWN, done=max(days, default=None), doubt=_NO_EVENT)
        case _:
            assert_never(when.due)


# A rule that has not come round in nine years never does: the 29th of February has.
_LONGEST_WAIT = timedelta(days=9 * 366)


def fallen(recurring: Recurring, when: When) -> tuple[date, list[date]]:
    """The day before the season on which it fell due, and the days of the season up to the day."""
    since, until = when.since, min(when.on, when.until)
    start = max(since - _LONGEST_WAIT, date.min) if since.year > 10 else date.min
    before = max(_between(recurring, start, since - _ONE_DAY), default=date.min)
    dues = list(_between(recurring, since, until))
    if not dues and when.on < when.until:
        ahead = max(since, when.on)
        first = next(_between(recurring, ahead, min(when.until, ahead + _LONGEST_WAIT)), None)
        dues = [first] if first is not None else []
    return before, dues


_ONE_DAY = timedelta(days=1)


def _between(recurring: Recurring, since: date, until: date) -> Iterator[date]:
    return recurring.between(since, until) if since <= until else iter(())


@final
@attrs.frozen
class _Seen:
    """The *days* on which something was done, up to the day *on*, as they were *observed*."""

    days: list[date]
    on: date
    observed: date | None

    def once(self, first: date, last: date | None) -> Occasion:
        """What is due once: the first day that is not before it could be done counts."""
        done = next((day for day in self.days if day >= first), None)
        if done is None:
            return self._not_done(last)
        late = last is not None and done > last
        return Occasion(Occurred.LATE if late else Occurred.DONE, due=last, done=done)

    def again(self, before: date, dues: list[date], *, late: bool = False) -> Iterator[Occasion]:
        """
        What is due on each of several days, the last one ahead of them being *before*.

        What was done after the last of them may be *late*, where no other day due has come.
        """
        for due in dues:
            done = next((day for day in reversed(self.days) if before < day <= due), None)
            after = next((day for day in self.days if day > due), None)
            if done is not None:
                yield Occasion(Occurred.DONE, due=due, done=done)
            elif late and due == dues[-1] and after is not None:
                yield Occasion(Occurred.LATE, due=due, done=after)
            else:
                yield self._not_done(due)
            before = due

    def of_case(self, case: Case, within: Within) -> Occasion:
        """One case, whose term runs from the day that it began."""
        done = case.done if case.done is not None and case.done <= self.on else None
        last = last_day(within, case.began)
        if isinstance(last, Text):
            return Occasion(Occurred.UNKNOWN, began=case.began, done=done, doubt=last)
        if done is None:
            return attrs.evolve(self._not_done(last), began=case.began)
        occurred = Occurred.DONE if done <= last else Occurred.LATE
        return Occasion(occurred, due=last, began=case.began, done=done)

    def _not_done(self, due: date | None) -> Occasion:
        if due is None or self.on <= due:
            return Occasion(Occurred.OPEN, due=due)
        if self.observed is not None and self.observed < due:
            return Occasion(Occurred.UNKNOWN, due=due, doubt=_EARLIER)
        return Occasion(Occurred.MISSED, due=due)


def _cases(value: date | tuple[date, ...] | tuple[Case, ...]) -> Sequence[Case]:
    if isinstance(value, date):
        return ()
    return [item for item in value if isinstance(item, Case)]


def _days(value: date | tuple[date, ...] | tuple[Case, ...]) -> Sequence[date]:
    if isinstance(value, date):
        return (value,)
    return [item for item in value if isinstance(item, date)]
