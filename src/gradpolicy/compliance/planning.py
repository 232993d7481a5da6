"""What of a notice is to be checked: its clauses, their deadlines, and what its standards ask."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeVar, assert_never, final

import attrs

from gradpolicy.compliance.judgement import Links
from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Deadline,
    Force,
    Measure,
    Not,
    Notice,
    Ongoing,
    Predicate,
    Provision,
    Recurring,
    Window,
    Within,
    leaves,
)
from gradpolicy.vocabulary.links import LINKS

__all__ = [
    "BINDING",
    "Clause",
    "clauses_of",
    "effective_due",
    "is_open",
    "links_of",
    "per_notice",
    "season_of",
]

#: The forces whose breach is one: a target or a recommendation that is missed breaches nothing.
BINDING: Final = frozenset({Force.OBLIGATION, Force.PROHIBITION})


@final
@attrs.frozen
class Clause:
    """
    A provision, the measure that it stands in, and the deadline that holds for it.

    That is its own, or else its measure's.
    """

    measure: Measure
    provision: Provision
    due: Deadline | None

    @property
    def is_timed(self) -> bool:
        """Whether it matters when: it has a deadline that can pass, or a period."""
        has_deadline = self.due is not None and not isinstance(self.due, Ongoing)
        return has_deadline or self.provision.period is not None


_T = TypeVar("_T")


def per_notice(make: Callable[[Notice, Addressee], _T]) -> Callable[[Notice, Addressee], _T]:
    """
    What *make* makes of a notice for an addressee, kept as long as the notice lives.

    To make it takes as long as checking some hundred institutions.
    """
    # By identity: to hash a notice means to hash all that it holds.
    kept: dict[tuple[int, str], tuple[weakref.ref[Notice], Addressee, _T]] = {}

    @functools.wraps(make)
    def made(notice: Notice, addressee: Addressee) -> _T:
        key = (id(notice), addressee.slug)
        found = kept.get(key)
        if found is not None and found[0]() is notice and found[1] == addressee:
            return found[2]
        value = make(notice, addressee)
        forget = weakref.ref(notice, lambda _: kept.pop(key, None))
        kept[key] = (forget, addressee, value)
        return value

    return made


def clauses_of(notice: Notice, addressee: Addressee) -> tuple[Clause, ...]:
    """What *notice* asks of an *addressee*, in the order of the text; what binds a broader class too."""
    return tuple(
        Clause(measure, norm, effective_due(measure, norm))
        for measure, norm in notice.provisions
        if isinstance(norm, Provision) and addressee.is_within(norm.addressee)
    )


def is_open(due: Deadline | None, on: date, season: tuple[date, date]) -> bool:
    """
    Whether the first day by which a state of things is asked for has not passed.

    A duty that recurs falls due within its *season*: see `season_of`.
    """
    match due:
        case By(on=last):
            return on <= last.last
        case Window(start=start, end=end):
            if end is not None:
                return on <= end.last
            return start is not None and on < start.first
        case ByEach(days=days):
            return on <= days[0].last
        case Recurring():
            since, until = season[0], min(on - timedelta(days=1), season[1])
            return since > until or not any(due.between(since, until))
        case None | Within() | Ongoing():
            return False
        case _:
            assert_never(due)


def effective_due(measure: Measure, provision: Provision) -> Deadline | None:
    """The deadline of *provision*, else that of its *measure*."""
    return provision.due if provision.due is not None else measure.due


def season_of(notice: Notice) -> tuple[date, date]:
    """
    The first and the last day on which a duty that recurs can fall due under *notice*.

    From the day on which it was issued, or came into force where it says so; where it says
    neither, from the September before its class graduates. To the end of the year of
    graduation: after that the next year's notice asks.
    """
    in_force = notice.in_force
    if in_force is not None and in_force.start is not None:
        since = in_force.start.first
    elif notice.issued is not None:
        since = notice.issued.first
    else:
        since = date(notice.cohort - 1, 9, 1)
    ends = in_force is not None and in_force.end is not None
    return since, in_force.end.last if ends else date(notice.cohort, 12, 31)  # type: ignore[union-attr]  # it ends


def links_of(notice: Notice) -> Links:
    """What *notice* itself says that the standards ask which it names, as far as it does."""
    found: dict[str, Predicate] = {}
    for standard, places in LINKS.items():
        asked = [
            _implied(norm)
            for slug, name in places
            if slug == notice.slug and name in notice
            for norm in (notice[name],)
            if isinstance(norm, Provision) and not _names(norm, standard)
        ]
        match tuple(dict.fromkeys(asked)):
            case ():
                pass
            case (only,):
                found[standard] = only
            case several:
                found[standard] = AllOf(*several)
    return found


def _implied(provision: Provision) -> Predicate:
    """What complying with *provision* comes to: it does not apply, or is met."""
    if provision.when is None:
        return provision.requires
    return AnyOf(Not(provision.when), provision.requires)


def _names(provision: Provision, standard: str) -> bool:
    """Whether *provision* itself asks only for the *standard*: it can't explain it."""
    return any(
        isinstance(leaf, ByReference) and leaf.standard.slug == standard
        for leaf in leaves(provision.requires)
    )
