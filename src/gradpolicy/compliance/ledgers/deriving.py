"""Deriving: what a ledger says of the metrics that a notice uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from gradpolicy.compliance.facts import Fact
from gradpolicy.compliance.ledgers.asking import Asked, Derivation, uses
from gradpolicy.compliance.ledgers.events import Events, at_fair
from gradpolicy.compliance.ledgers.histories import (
    programme_rate,
    rate_last_year,
    reports,
    years_below,
)
from gradpolicy.compliance.ledgers.kinds import EventKind
from gradpolicy.compliance.ledgers.roles import DEPARTMENT_HEADS, HEADS, LEADERS, Role
from gradpolicy.compliance.ledgers.rows import Ledger
from gradpolicy.compliance.ledgers.visits import COUNTY, DEPARTMENT, PROGRAMME, VISITOR, Visits
from gradpolicy.model import Addressee, InvalidValue, Notice
from gradpolicy.model.checks import is_day
from gradpolicy.vocabulary.metrics import governance, market, monitoring

__all__ = ["Derivation", "derivations", "facts_of"]


def facts_of(
    ledger: Ledger,
    *,
    notice: Notice,
    addressee: Addressee,
    until: date,
    entity: str | None = None,
) -> tuple[Fact, ...]:
    """
    The facts that a *ledger* gives for what *notice* asks of *addressee*; see `derivations`.

    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance.ledgers import NamedReport
    >>> from gradpolicy.vocabulary.addressees import UNIVERSITY
    >>> facts = facts_of(
    ...     Ledger(reports=(NamedReport(date(2024, 6, 3)),)),
    ...     notice=gp.notices.load("jiangxi-2024"),
    ...     addressee=UNIVERSITY,
    ...     until=date(2024, 6, 15),
    ... )
    >>> [fact.key for fact in facts]
    ['named-reports-answered']

    Raises:
        InvalidValue: as `derivations` does.
    """
    found = derivations(ledger, notice=notice, addressee=addressee, until=until, entity=entity)
    return tuple(each.fact for each in found if each.fact is not None)


def derivations(
    ledger: Ledger,
    *,
    notice: Notice,
    addressee: Addressee,
    until: date,
    entity: str | None = None,
) -> tuple[Derivation, ...]:
    """
    What a *ledger* says of each metric that *notice* uses where it speaks to *addressee*.

    Rows count by their days:

    - Visits count from 1 September before the class graduates to 31 August, so that no visit
      is of two classes: the notices count them 为本届毕业生, and the ministry's campaign of
      visits ran until August (教学厅函〔2022〕3号). Those of a bureau's director, and the events
      of a city, count by the calendar year of graduation.
    - Where all that the notice asks of a metric is due on one day, rows after it don't count:
      what was reached by then is known, however much was done since.
    - Events in each day, week or month count in the period that the provision names.
    - Reports count while the notice holds.

    A fact is observed on the last day that was counted. So it stands against a deadline on that
    day, and leaves open what came of a later one.

    Args:
        ledger: what was written down.
        notice: what asks.
        addressee: whom it is asked of.
        until: the day up to which the ledger is complete; rows after it don't count.
        entity: the name, in the ledger, of the department, county, programme, supervisor or
            fair; `None` for the only one that it names. Not needed for an institution.

    Raises:
        InvalidValue: for no date; and without *entity* where the ledger names several.
    """
    if not is_day(until):
        raise InvalidValue("derivations", "until", until, "a date")
    asked = (Asked(ledger, notice, until, entity, use) for use in uses(notice, addressee))
    found = (
        derive(each)
        for each in asked
        for derive in (_DERIVED.get(each.metric.slug),)
        if derive is not None
    )
    return tuple(each for each in found if each is not None)


_DERIVED: Final[Mapping[str, Callable[[Asked], Derivation | None]]] = {
    metric.slug: derive
    for metric, derive in (
        (market.EMPLOYERS_VISITED_BY_HEADS, Visits(HEADS)),
        (market.EMPLOYERS_VISITED_BY_LEADERS, Visits(LEADERS)),
        (market.EMPLOYERS_NEWLY_WON_BY_LEADERS, Visits(LEADERS, newly_won=True)),
        (market.EMPLOYERS_VISITED_BY_DEPARTMENT, Visits(naming=DEPARTMENT)),
        (
            market.EMPLOYERS_VISITED_BY_DEPARTMENT_LEADERS,
            Visits(DEPARTMENT_HEADS, naming=DEPARTMENT, each=True),
        ),
        (market.EMPLOYERS_VISITED_BY_SUPERVISOR, Visits(naming=VISITOR)),
        (market.EMPLOYERS_VISITED_FOR_PROGRAMME, Visits(naming=PROGRAMME)),
        (
            market.ENTERPRISES_VISITED_BY_CITY_DIRECTORS,
            Visits({Role.BUREAU_DIRECTOR}, calendar=True),
        ),
        (
            market.ENTERPRISES_VISITED_BY_COUNTY_DIRECTOR,
            Visits({Role.BUREAU_DIRECTOR}, naming=COUNTY, calendar=True),
        ),
        (market.RECRUITMENT_EVENTS, Events()),
        (market.SPECIAL_RECRUITMENT_EVENTS, Events(EventKind.SPECIAL)),
        (market.LARGE_RECRUITMENT_FAIRS, Events(EventKind.LARGE, own=True)),
        (market.RECRUITMENT_EVENTS_OF_CITY, Events(calendar=True)),
        (market.EMPLOYERS_AT_FAIR, at_fair),
        (monitoring.NAMED_REPORTS_ANSWERED, reports),
        (governance.PROGRAMME_PLACEMENT_RATE, programme_rate),
        (governance.YEARS_BELOW_CARD_THRESHOLD, years_below),
        (market.PLACEMENT_RATE_LAST_YEAR, rate_last_year),
    )
}
