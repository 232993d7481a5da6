"""The agenda: what falls due under a notice, day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, assert_never, final
from uuid import UUID, uuid5

import attrs

from gradpolicy.compliance.planning import season_of
from gradpolicy.model import (
    Addressee,
    By,
    ByEach,
    Deadline,
    Grant,
    InvalidValue,
    Measure,
    Notice,
    Ongoing,
    PartialDate,
    Precision,
    Provision,
    Recurring,
    Sanction,
    Window,
    Within,
    checks,
)

__all__ = ["Occurrence", "agenda", "family_of", "uid_of"]


@final
@attrs.frozen
class Occurrence:
    """
    One day on which something falls due.

    Of a duty that recurs each day is an occurrence of its own, once, also where two of its
    rules meet on it.

    The *uid* names the entry of a calendar that it belongs to. It comes from the family of the
    notice (see `family_of`), the slug of the provision and the day, and from nothing else:

    - the same duty on the same day has the same one, whichever year's notice brings it: where
      two years' notices overlap, as they do from November to December, nothing stands twice;
    - the same duty on another day has another one: next year's date never takes the place of
      this year's, which stays in the calendar as what was due then;
    - made anew, for a shorter or longer time or for another addressee, it is the same.

    A deadline that the text sets once, for a whole measure, is one entry: the provisions that
    inherit it share their uid. A deadline that was put off is another entry, for nothing
    in it says that it replaces one.

    Source: RFC 7986, section 5.3, for what a UID is; RFC 9562, section 5.5, for one that is made
    from a name.

    Args:
        day: the last day on which it can be done in time.
        precision: how exactly the text gives that day: 8月底前 gives a month, and is due by its
            last day.
        deadline: what the text says; it may name other days too.
        measure: where it stands.
        norm: what is due: what someone has to do, or has to be given.
        uid: names it in a calendar.
    """

    day: date
    precision: Precision
    deadline: Deadline
    measure: Measure
    norm: Provision | Grant
    uid: str

    @property
    def start(self) -> date | None:
        """The first day on which it can be done, where the text says."""
        if isinstance(self.deadline, Window) and self.deadline.start is not None:
            return self.deadline.start.first
        return None

    @property
    def is_inherited(self) -> bool:
        """Whether the deadline is that of the whole measure."""
        return self.norm.due is None

    def __repr__(self) -> str:
        return f"<Occurrence {self.day} {self.norm.slug}>"


def agenda(
    notice: Notice, start: date, end: date, addressee: Addressee | None = None
) -> tuple[Occurrence, ...]:
    """
    What falls due under *notice* from *start* to *end*, both included, in order of the days.

    What falls due on one day stands in the order of the text. A provision without a deadline
    of its own has that of its measure. A duty that recurs does so from the day on which the
    notice was issued or came into force to the end of the year of graduation, as in `check`,
    and no longer than the provision's own period.

    No day is known for a term that an event starts, for what is ongoing, and for what only has
    a beginning: they are not on the agenda. Nor are the ends of a period for which something
    holds, for nothing has to be done by them.

    Args:
        notice: whose deadlines.
        start: the first day.
        end: the last day.
        addressee: only what binds it: also what binds a broader class, what it is to be
            given, and what it has to give. All of it, if `None`.

    Raises:
        InvalidValue: for an end before the start, a `datetime`, or anything else that is no
            date.

    >>> import gradpolicy as gp
    >>> from gradpolicy.vocabulary.addressees import UNIVERSITY
    >>> notice = gp.notices.load("jiangxi-2023")
    >>> due = agenda(notice, date(2023, 8, 20), date(2023, 8, 31), UNIVERSITY)
    >>> for occurrence in due:
    ...     print(occurrence.day, occurrence.precision.name, occurrence.norm.slug)
    2023-08-24 DAY placement-data-reported
    2023-08-25 DAY placement-data-reported
    2023-08-31 MONTH reserved-recruits-completed
    2023-08-31 DAY placement-data-reported
    """
    for name, day in (("start", start), ("end", end)):
        if not checks.is_day(day):
            raise InvalidValue("agenda", name, day, "a date")
    if end < start:
        raise InvalidValue("agenda", "end", end, f"on or after the start, {start}")
    season = season_of(notice)
    found = [
        Occurrence(day, precision, due, measure, norm, _uid(notice, measure, norm, day))
        for measure, norm, due in _dated(notice, addressee)
        for day, precision in _days(due, _within((start, end), season, norm.period))
        if start <= day <= end
    ]
    # Sorting keeps the order of the text.
    return tuple(sorted(found, key=lambda occurrence: occurrence.day))


def _dated(
    notice: Notice, addressee: Addressee | None
) -> Iterator[tuple[Measure, Provision | Grant, Deadline]]:
    """What has a deadline, its own or that of its measure, and concerns the *addressee*."""
    for measure, norm in notice.provisions:
        if isinstance(norm, Sanction):
            continue
        due = norm.due if norm.due is not None else measure.due
        if due is not None and (addressee is None or _concerns(norm, addressee)):
            yield measure, norm, due


def _concerns(norm: Provision | Grant, addressee: Addressee) -> bool:
    giver = norm.giver if isinstance(norm, Grant) else None
    return addressee.is_within(norm.addressee) or (giver is not None and addressee.is_within(giver))


_Stretch = tuple[date, date]


def _within(asked: _Stretch, season: _Stretch, period: Window | None) -> _Stretch:
    """The days, of those asked for, on which a duty can recur; none, if the last is before the first."""
    starts, ends = [asked[0], season[0]], [asked[1], season[1]]
    if period is not None and period.start is not None:
        starts.append(period.start.first)
    if period is not None and period.end is not None:
        ends.append(period.end.last)
    return max(starts), min(ends)


def _days(deadline: Deadline, recurs: _Stretch) -> Iterator[tuple[date, Precision]]:
    """The days on which it falls, each with its precision; of what recurs only those in a stretch."""
    match deadline:
        case By(on=on):
            yield on.last, on.precision
        case ByEach(days=days):
            for each in days:
                yield each.last, each.precision
        case Window(end=PartialDate() as last):
            yield last.last, last.precision
        case Recurring():
            for day in deadline.between(*recurs):
                yield day, Precision.DAY
        case Window() | Within() | Ongoing():
            pass
        case _:
            assert_never(deadline)


def family_of(notice: Notice) -> str:
    """
    What the notices of one series have in common: territory and issuer, whatever the year.

    >>> import gradpolicy as gp
    >>> family_of(gp.notices.load("jiangxi-2023")), family_of(gp.notices.load("jiangxi-2024"))
    ('360000/jiangxi-education', '360000/jiangxi-education')
    """
    return f"{notice.jurisdiction.code}/{notice.issuers[0].slug}"


# Drawn once, and never to change: all UIDs come from it.
_NAMESPACE: Final = UUID("269aa388-9b5d-4962-87ad-8a7a3be8c2fa")


def uid_of(name: str) -> str:
    """
    The UID that is made from a *name*: for one name always the same.

    >>> uid_of("360000/jiangxi-education")
    'e713ff4f-9508-594f-81b5-158d43e34095'
    """
    return str(uuid5(_NAMESPACE, name))


def _uid(notice: Notice, measure: Measure, norm: Provision | Grant, day: date) -> str:
    name = norm.slug
    if norm.due is None:
        # The first that inherits names them all: also those that are left out for someone.
        first = next(n for n in measure.provisions if not isinstance(n, Sanction) and n.due is None)
        name = f"measure of {first.slug}"
    return uid_of(f"{family_of(notice)}/{name}/{day.isoformat()}")
