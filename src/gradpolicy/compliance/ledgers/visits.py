"""Counts of visits: how many employers were visited, by whom, for whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Final, final

import attrs

from gradpolicy.compliance.ledgers.asking import Asked, Derivation, not_begun, the_one
from gradpolicy.compliance.ledgers.employers import Tally, tally_of
from gradpolicy.compliance.ledgers.places import rows_text
from gradpolicy.compliance.ledgers.roles import Role
from gradpolicy.compliance.ledgers.rows import Visit
from gradpolicy.compliance.ledgers.wording import is_same, normalised, span_text
from gradpolicy.model import Text

__all__ = ["COUNTY", "DEPARTMENT", "PROGRAMME", "VISITOR", "Naming", "Visits"]

_Fits = Callable[[Visit], bool]


@final
@attrs.frozen
class Naming:
    """How rows say whose they are: *what* it is, and what each row calls it."""

    what: Text
    names: Callable[[Visit], tuple[str | None, ...]]


DEPARTMENT: Final = Naming(Text("院系", "department"), lambda visit: (visit.department,))
COUNTY: Final = Naming(Text("县（市、区）", "county"), lambda visit: (visit.department,))
VISITOR: Final = Naming(Text("走访人", "visitor"), lambda visit: (visit.visitor,))
PROGRAMME: Final = Naming(Text("专业", "programme"), lambda visit: visit.programmes)


@final
@attrs.frozen
class Visits:
    """
    How a count of visits is made: by whom, and of whom.

    Args:
        roles: by visitors who are one of these; by anyone, if `None`.
        naming: how rows say whose they are; all are the institution's, if `None`.
        newly_won: only of employers newly won.
        each: counted for each visitor, and summed.
        calendar: in the calendar year rather than in the season of the class.
    """

    roles: Collection[Role] | None = None
    naming: Naming | None = attrs.field(default=None, kw_only=True)
    newly_won: bool = attrs.field(default=False, kw_only=True)
    each: bool = attrs.field(default=False, kw_only=True)
    calendar: bool = attrs.field(default=False, kw_only=True)

    def __call__(self, asked: Asked) -> Derivation | None:
        """The count; `None` where no ledger of visits was kept."""
        visits = asked.ledger.visits
        if not visits:
            return None
        start, end = asked.calendar_year if self.calendar else asked.class_season
        if end < start:
            return asked.cannot_say(not_begun(start))
        own = self._own(asked)
        if isinstance(own, Text):
            return asked.cannot_say(own)

        def inside(visit: Visit) -> bool:
            return start <= visit.day <= end and own(visit)

        tally = tally_of(visits, inside)
        if self.newly_won:
            unsaid = _unsaid(tally)
            if unsaid:
                return asked.cannot_say(_not_said(unsaid))
            tally = tally_of(visits, lambda visit: inside(visit) and visit.newly_won is True)
        outside = [visit for visit in visits if own(visit) and not start <= visit.day <= end]
        remarks = [_counted(tally, visits, start, end)]
        if outside:
            left = rows_text(outside)
            remarks.append(
                Text(f"不在此期间、未计入：{left.zh}", f"left out as on other days: {left.en}")
            )
        tallies = _by_person(visits, tally, inside) if self.each else {"": tally}
        total = sum(tally.count for tally in tallies.values())
        if self.each:
            remarks.append(_summed(tallies, total))
        duplicates = tuple(d for tally in tallies.values() for d in tally.duplicates)
        return asked.says(total, visits, *remarks, observed=end, duplicates=duplicates)

    def _own(self, asked: Asked) -> _Fits | Text:
        """Which rows, of whatever day, are of whom it is asked; or why that is not known."""
        roles, naming = self.roles, self.naming

        def by_role(visit: Visit) -> bool:
            return roles is None or not visit.roles.isdisjoint(roles)

        if naming is None:
            return by_role
        named = (name for visit in asked.ledger.visits for name in naming.names(visit))
        name = the_one(asked.entity, naming.what, named)
        if isinstance(name, Text):
            return name

        def own(visit: Visit) -> bool:
            return by_role(visit) and any(is_same(name, each) for each in naming.names(visit))

        return own


def _counted(tally: Tally, visits: Collection[Visit], start: date, end: date) -> Text:
    days, rows = span_text(start, end), len(tally.visits)
    return Text(
        f"{days.zh}：台账{len(visits)}行中计入{rows}行，不重复{tally.count}家",
        f"{days.en}: {rows} of the ledger's {len(visits)} rows count; different employers: {tally.count}",
    )


def _unsaid(tally: Tally) -> tuple[Visit, ...]:
    """The rows that leave it open whether an employer is new: none of its rows says that it is."""
    return tuple(
        visit
        for employer in tally.employers
        if not any(each.newly_won for each in employer.visits)
        for visit in employer.visits
        if visit.newly_won is None
    )


def _not_said(rows: Collection[Visit]) -> Text:
    where = rows_text(rows)
    return Text(f"{where.zh}未写明是否新开拓", f"not said whether newly won: {where.en}")


def _by_person(visits: tuple[Visit, ...], together: Tally, fits: _Fits) -> Mapping[str, Tally]:
    """What each visitor visited."""

    def of(person: str) -> Tally:
        return tally_of(visits, lambda visit: fits(visit) and is_same(person, visit.visitor))

    persons = {normalised(visit.visitor): visit.visitor for visit in together.visits}
    return {person: of(person) for person in persons.values()}


def _summed(tallies: Mapping[str, Tally], total: int) -> Text:
    zh = "、".join(f"{person}{tally.count}家" for person, tally in tallies.items())
    en = ", ".join(f"{person} {tally.count}" for person, tally in tallies.items())
    return Text(
        f"各人走访家数之和{total}（{zh or '无'}）",
        f"the sum over those who went is {total} ({en or 'none'})",
    )
