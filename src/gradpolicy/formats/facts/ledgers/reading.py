"""Ledgers from sheets: one row a visit, an event, a report, a year of a programme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path

from gradpolicy.compliance.ledgers import (
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Visit,
)
from gradpolicy.compliance.ledgers.wording import normalised
from gradpolicy.formats.facts.grids import Grid, read_grids
from gradpolicy.formats.facts.ledgers import cells
from gradpolicy.formats.facts.ledgers.cells import Cell
from gradpolicy.formats.facts.ledgers.columns import (
    ANSWERED,
    CODE,
    DAY,
    DEPARTMENT,
    EMPLOYER,
    EMPLOYERS,
    EVENT,
    EVENTS,
    HELD_BY,
    KIND,
    NAMED,
    NEWLY_WON,
    PROGRAMME,
    RATE,
    RECEIVED,
    REPORTS,
    ROLE,
    VISITOR,
    VISITS,
    YEAR,
    kind_of,
)
from gradpolicy.formats.facts.ledgers.tables import Row, Table
from gradpolicy.formats.facts.slips import Slip, Slips
from gradpolicy.model import Text
from gradpolicy.model.bounds import stated
from gradpolicy.vocabulary.metrics.governance import PROGRAMME_PLACEMENT_RATE
from gradpolicy.vocabulary.metrics.market import EMPLOYERS_AT_FAIR

__all__ = ["ledger_of", "read_ledger"]


def read_ledger(path: Path, *, department: str | None = None) -> Ledger:
    """
    The ledgers in a file: see `ledger_of`. A file without one gives a ledger without rows.

    Raises:
        InvalidFacts: for a file or a cell that can't be read.
        MissingExtra: for a workbook, when python-calamine is not installed.
    """
    return ledger_of(read_grids(path), department=department)


def ledger_of(grids: Iterable[Grid], *, department: str | None = None) -> Ledger:
    """
    The ledgers among some sheets; sheets of other names are left alone.

    Args:
        grids: the sheets.
        department: the department or county whose ledgers they are: it is that of each row on a
            sheet that has no column for it, and so 院长 there is its dean.

    Raises:
        InvalidFacts: for what can't be read, with the address of each cell.

    >>> grid = Grid(
    ...     "台账.xlsx",
    ...     "走访台账",
    ...     (
    ...         ("用人单位", "走访人", "职务", "走访日期", "是否新开拓"),
    ...         ("江铃汽车集团有限公司", "张敏", "校长", "2024-03-05", "是"),
    ...     ),
    ... )
    >>> ledger_of([grid]).visits
    (<Visit 江铃汽车集团有限公司 2024-03-05>,)
    """
    slips = Slips()
    visits: list[Visit] = []
    events: list[RecruitmentEvent] = []
    reports: list[NamedReport] = []
    years: list[PlacementYear] = []
    for grid in grids:
        kind = kind_of(grid)
        if kind is None or grid.is_blank:
            continue
        with slips.noted():
            table = Table.on(grid, kind, slips)
            if kind is VISITS:
                visits += table.made(partial(_visits, own=department))
            elif kind is EVENTS:
                events += table.made(_events)
            elif kind is REPORTS:
                reports += table.made(_reports)
            else:
                years += table.made(_years)
    slips.found += _disagreeing(years)
    slips.settle()
    return Ledger(
        visits=tuple(visits), events=tuple(events), reports=tuple(reports), years=tuple(years)
    )


def _visits(row: Row, *, own: str | None) -> Iterator[Visit]:
    """The visit in a row; one for each visitor, where there are several."""
    employer = row.read(EMPLOYER, cells.text)
    code = row.read(CODE, cells.code)
    visitors = row.read(VISITOR, cells.names)
    has_column = DEPARTMENT in row.table.places
    department = row.read(DEPARTMENT, cells.department) if has_column else own
    roles = row.read(
        ROLE,
        partial(
            cells.roles_of_each,
            count=len(visitors) if visitors is not None else 1,
            in_department=department is not None,
        ),
    )
    day = row.read(DAY, _day)
    programmes = row.read(PROGRAMME, cells.names)
    newly_won = row.ticked(NEWLY_WON)
    if employer is None or visitors is None or roles is None or day is None:
        return
    for visitor, each in zip(visitors, roles, strict=True):
        yield Visit(
            employer,
            code=code,
            day=day,
            visitor=visitor,
            roles=each,
            department=department,
            programmes=programmes or (),
            newly_won=newly_won,
            origin=row.origin,
        )


def _day(cell: Cell) -> date | None:
    return cell.day


def _events(row: Row) -> Iterator[RecruitmentEvent]:
    name = row.read(EVENT, cells.text)
    day = row.read(DAY, _day)
    kinds = row.read(KIND, cells.kinds)
    employers = row.read(EMPLOYERS, _employers)
    department = row.read(HELD_BY, cells.department)
    if name is not None and day is not None:
        yield RecruitmentEvent(
            name,
            day=day,
            kinds=kinds,
            employers=employers,
            department=department,
            origin=row.origin,
        )


def _employers(cell: Cell) -> int | None:
    found = cells.number(cell, EMPLOYERS_AT_FAIR)
    return int(found) if found is not None else None


def _reports(row: Row) -> Iterator[NamedReport]:
    """The report in a row, if it was made under a name."""
    received = row.read(RECEIVED, _day)
    answered = row.read(ANSWERED, partial(_not_before, first=received))
    named = row.ticked(NAMED)
    if received is not None and named is not False:
        yield NamedReport(received, answered=answered, origin=row.origin)


def _not_before(cell: Cell, first: date | None) -> date | None:
    day = cell.day
    if day is not None and first is not None and day < first:
        raise cell.refusal(Text(f"早于收到日期{first}", f"is before it was received, on {first}"))
    return day


def _years(row: Row) -> Iterator[PlacementYear]:
    year = row.read(YEAR, cells.year)
    rate = row.read(RATE, _rate)
    programme = row.read(PROGRAMME, cells.text)
    if year is not None and rate is not None:
        yield PlacementYear(year, rate, programme=programme, origin=row.origin)


def _rate(cell: Cell) -> int | Decimal | Fraction | None:
    return cells.number(cell, PROGRAMME_PLACEMENT_RATE)


def _disagreeing(years: Iterable[PlacementYear]) -> Iterator[Slip]:
    """A slip for each row that gives another rate for a year than one before it."""
    seen: dict[tuple[str, int], PlacementYear] = {}
    for each in years:
        other = seen.setdefault((normalised(each.programme or ""), each.year), each)
        if other.rate != each.rate:
            problem = Text(
                f"与{other.origin}所填的同一年落实率不同",
                f"is another rate of the same year than at {other.origin}",
            )
            rate = stated(each.rate, PROGRAMME_PLACEMENT_RATE, "en")
            yield Slip(each.origin, RATE.label, rate, problem)
