"""What a notice confers: what it gives when a predicate holds, and how it punishes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar, final

import attrs

from gradpolicy.compliance.compiling import compiled
from gradpolicy.compliance.facts import Facts, Given
from gradpolicy.compliance.judgement import Judgement, Links
from gradpolicy.compliance.occasions import When
from gradpolicy.compliance.planning import links_of
from gradpolicy.compliance.remedy import Remedy, remedies
from gradpolicy.logic import Observable, Truth
from gradpolicy.model import (
    Addressee,
    Effect,
    Grant,
    InvalidValue,
    Measure,
    Not,
    Notice,
    Predicate,
    Sanction,
    Window,
    checks,
)

__all__ = ["Entitlement", "Liability", "entitlements", "sanctions"]


@final
@attrs.frozen
class Entitlement:
    """
    How it stands with one grant.

    Args:
        measure: the measure that the grant stands in.
        grant: what is given, to whom, by whom; its `amount` says how much.
        entitled: whether what it is given for holds.
        reason: what its condition comes to; `None` where it is given to all.
        facts: all that was known.
        on: the day, if one was asked for.
    """

    measure: Measure
    grant: Grant
    entitled: Truth
    reason: Judgement | None
    facts: Facts = attrs.field(repr=False)
    on: date | None
    _links: Links = attrs.field(repr=False, eq=False, alias="links")

    @property
    def missing(self) -> tuple[Observable, ...]:
        """What is not known and would settle it, each once."""
        return tuple(dict.fromkeys(self.reason.missing)) if self.reason is not None else ()

    @property
    def remedy(self) -> Remedy | None:
        """The cheapest change that would bring it; `None` where it is given, or none is known."""
        if self.grant.when is None or self.entitled is Truth.TRUE:
            return None
        return _cheapest(self.grant.when, self.facts, self.on, self._links)


@final
@attrs.frozen
class Liability:
    """
    How it stands with one sanction.

    Args:
        measure: the measure that the sanction stands in.
        sanction: what is done, to whom, by whom.
        incurred: whether what brings it on holds.
        reason: what that comes to.
        superseded: the harsher effects on the same scale that are incurred too.
        facts: all that was known.
        on: the day, if one was asked for.
    """

    measure: Measure
    sanction: Sanction
    incurred: Truth
    reason: Judgement
    superseded: tuple[Effect, ...]
    facts: Facts = attrs.field(repr=False)
    on: date | None
    _links: Links = attrs.field(repr=False, eq=False, alias="links")

    @property
    def missing(self) -> tuple[Observable, ...]:
        """What is not known and would settle it, each once."""
        return tuple(dict.fromkeys(self.reason.missing))

    @property
    def margin(self) -> Remedy | None:
        """
        How near it is: the least change that would bring it on, or, once on, would lift it.

        `None` where that is not known.
        """
        when = self.sanction.when
        goal = Not(when) if self.incurred is Truth.TRUE else when
        return _cheapest(goal, self.facts, self.on, self._links)


def _cheapest(predicate: Predicate, facts: Facts, on: date | None, links: Links) -> Remedy | None:
    return next(iter(remedies(predicate, facts, on or date.max, links)), None)


def entitlements(
    notice: Notice,
    facts: Facts | Given,
    *,
    on: date | None = None,
    addressee: Addressee | None = None,
) -> tuple[Entitlement, ...]:
    """
    Each grant of *notice*, and whether *facts* entitle to it.

    Args:
        notice: what grants.
        facts: what is known of whom or what it would be given to.
        on: the day: a grant whose period does not hold it is left out; none is, if `None`.
        addressee: only what is given to it, or to a broader class; all, if `None`.

    Raises:
        InvalidValue: for a `datetime`, or for facts that can't be.

    >>> import gradpolicy as gp
    >>> fair = {"employers-at-fair": 430}
    >>> for each in entitlements(gp.notices.load("jiangxi-2023"), fair):
    ...     if each.entitled is gp.Truth.TRUE and each.grant.when is not None:
    ...         print(each.grant.amount)
    amount of the fair subsidy: exactly 150,000 yuan
    """
    day = _day(on)
    known = (facts if isinstance(facts, Facts) else Facts.of(facts)).as_of(day)
    links = links_of(notice)
    found: list[Entitlement] = []
    for measure, grant in _addressed(notice, Grant, addressee, on):
        reason = _judged(grant.when, known, day, links) if grant.when is not None else None
        entitled = reason.truth if reason is not None else Truth.TRUE
        found.append(Entitlement(measure, grant, entitled, reason, known, on, links))
    return tuple(found)


def sanctions(
    notice: Notice,
    facts: Facts | Given,
    *,
    on: date | None = None,
    addressee: Addressee | None = None,
) -> tuple[Liability, ...]:
    """
    Each sanction of *notice*, whether *facts* incur it, and how near they are to it.

    Args:
        notice: what punishes.
        facts: what is known of whom or what it would be done to.
        on: the day: a sanction whose period does not hold it is left out; none is, if `None`.
        addressee: only what is done to it, or to a broader class; all, if `None`.

    Raises:
        InvalidValue: for a `datetime`, or for facts that can't be.

    >>> import gradpolicy as gp
    >>> from fractions import Fraction
    >>> programme = {
    ...     "programme-placement-rate": Fraction(48, 100),
    ...     "years-below-card-threshold": 2,
    ... }
    >>> for each in sanctions(gp.notices.load("jiangxi-2023"), programme):
    ...     if each.incurred is gp.Truth.TRUE:
    ...         print(each.sanction.effects[0].en, [harsher.en for harsher in each.superseded])
    yellow card ['red card', 'enrolment stopped']
    red card []
    """
    day = _day(on)
    known = (facts if isinstance(facts, Facts) else Facts.of(facts)).as_of(day)
    links = links_of(notice)
    judged = [
        (measure, sanction, _judged(sanction.when, known, day, links))
        for measure, sanction in _addressed(notice, Sanction, addressee, on)
    ]
    on_now = [s for _, s, reason in judged if reason.truth is Truth.TRUE]
    return tuple(
        Liability(
            measure,
            sanction,
            reason.truth,
            reason,
            _harsher(sanction, on_now),
            known,
            on,
            links,
        )
        for measure, sanction, reason in judged
    )


def _harsher(sanction: Sanction, incurred: list[Sanction]) -> tuple[Effect, ...]:
    """The effects among those *incurred* that are harsher than one of *sanction* on its scale."""
    ranks = {e.scale: e.severity for e in sanction.effects if e.severity is not None}
    return tuple(
        effect
        for other in incurred
        if other.addressee == sanction.addressee
        for effect in other.effects
        if effect.severity is not None
        and effect.severity > ranks.get(effect.scale, effect.severity)
    )


def _day(on: date | None) -> date:
    """The day; the last that there is, where none is asked for."""
    if on is None:
        return date.max
    if not checks.is_day(on):
        raise InvalidValue("facts", "on", on, "a date")
    return on


def _judged(predicate: Predicate, facts: Facts, on: date, links: Links) -> Judgement:
    return compiled(predicate, links).judge(facts, When(on))


_N = TypeVar("_N", Grant, Sanction)


def _addressed(
    notice: Notice, kind: type[_N], addressee: Addressee | None, day: date | None
) -> Iterator[tuple[Measure, _N]]:
    for measure, norm in notice.provisions:
        if not isinstance(norm, kind) or not _holds(norm.period, day):
            continue
        if addressee is None or addressee.is_within(norm.addressee):
            yield measure, norm


def _holds(period: Window | None, day: date | None) -> bool:
    if period is None or day is None:
        return True
    started = period.start is None or period.start.first <= day
    return started and (period.end is None or day <= period.end.last)
