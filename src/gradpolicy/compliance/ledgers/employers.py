"""Employers in a ledger: how many different ones, and which rows are of the same."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import final

import attrs

from gradpolicy.compliance.ledgers.places import rows_text
from gradpolicy.compliance.ledgers.roles import Role
from gradpolicy.compliance.ledgers.rows import Visit
from gradpolicy.compliance.ledgers.wording import is_same, normalised
from gradpolicy.model import Text, Window

__all__ = [
    "Duplicate",
    "DuplicateKind",
    "Employer",
    "Tally",
    "distinct_employers",
    "tally_of",
]


class DuplicateKind(enum.Enum):
    """
    Why rows are, or might be, of one employer.

    >>> DuplicateKind.NAMESAKES.zh
    '名称相同而代码不同'
    """

    AGAIN = "again"
    RENAMED = "renamed"
    BY_NAME = "by-name"
    NAMESAKES = "namesakes"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _WHY[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _WHY[self].en

    def __str__(self) -> str:
        return self.en


_WHY = {
    DuplicateKind.AGAIN: Text("同一单位多次走访", "the same employer again"),
    DuplicateKind.RENAMED: Text("代码相同而名称不同", "one code under several names"),
    DuplicateKind.BY_NAME: Text("缺代码，按名称归并", "without a code, taken together by name"),
    DuplicateKind.NAMESAKES: Text("名称相同而代码不同", "one name with several codes"),
}


@final
@attrs.frozen
class Duplicate:
    """
    Rows that count as one employer, or that count apart although they look like one.

    Args:
        kind: why.
        rows: the rows, in the ledger's order.
    """

    kind: DuplicateKind
    rows: tuple[Visit, ...]

    @property
    def text(self) -> Text:
        """What they are, where they stand, and how they were counted."""
        names = tuple(dict.fromkeys(visit.employer for visit in self.rows))
        where = rows_text(self.rows)
        apart = self.kind is DuplicateKind.NAMESAKES
        return Text(
            f"{self.kind.zh}：{'、'.join(names)}（{where.zh}），"
            + ("按代码分别计算，请核对" if apart else "计一家"),
            f"{self.kind.en}: {', '.join(names)} ({where.en}), "
            + ("counted apart by their codes: please check" if apart else "counted once"),
        )

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.text.zh

    def __str__(self) -> str:
        return self.text.en

    def __repr__(self) -> str:
        return f"<Duplicate {self.kind.value} of {len(self.rows)} rows>"


@final
@attrs.frozen
class Employer:
    """
    One employer that was visited.

    Args:
        name: as its first row has it.
        code: its unified social credit code; `None` where no row has one.
        visits: its rows.
    """

    name: str
    code: str | None
    visits: tuple[Visit, ...]

    def __repr__(self) -> str:
        return f"<Employer {self.name} of {len(self.visits)} visits>"


@final
@attrs.frozen
class Tally:
    """
    The different *employers* of some visits.

    >>> tally = distinct_employers(())
    >>> tally.count, tally.duplicates
    (0, ())
    """

    employers: tuple[Employer, ...]

    @property
    def count(self) -> int:
        """How many employers."""
        return len(self.employers)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """Every row that was counted, employer by employer."""
        return tuple(visit for employer in self.employers for visit in employer.visits)

    @cached_property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Each employer that has several rows, and names that have several codes."""
        found = [each for employer in self.employers for each in _repeated(employer.visits)]
        return (*found, *_namesakes(self.visits))

    def __repr__(self) -> str:
        return f"<Tally of {self.count} employers>"


def _repeated(visits: tuple[Visit, ...]) -> Iterator[Duplicate]:
    """Why the rows of one employer are that; that it was visited again goes without a why."""
    if len(visits) == 1:
        return
    coded = tuple(visit for visit in visits if visit.code is not None)
    renamed = len({normalised(visit.employer) for visit in coded}) > 1
    if renamed:
        yield Duplicate(DuplicateKind.RENAMED, coded)
    if len(coded) < len(visits):
        yield Duplicate(DuplicateKind.BY_NAME, visits)
    elif not renamed:
        yield Duplicate(DuplicateKind.AGAIN, visits)


def _namesakes(visits: Iterable[Visit]) -> Iterator[Duplicate]:
    by_name: dict[str, list[Visit]] = {}
    for visit in visits:
        by_name.setdefault(normalised(visit.employer), []).append(visit)
    for same in by_name.values():
        if len({visit.code for visit in same if visit.code is not None}) > 1:
            yield Duplicate(DuplicateKind.NAMESAKES, tuple(same))


def distinct_employers(
    visits: Iterable[Visit],
    *,
    roles: Collection[Role] | None = None,
    department: str | None = None,
    programme: str | None = None,
    visitor: str | None = None,
    newly_won: bool | None = None,
    between: Window | None = None,
) -> Tally:
    """
    The different employers among *visits*, of those rows that fit all that is given.

    Employers are told apart by their credit codes. A row without one is of the employer of the
    same name that has one (of several such, that of the least code), and else of the
    employer that the other rows of that name are of. All the *visits* say who is who, also those
    that are not counted: so what all leaders visited is never less than what one of them did.

    Names are compared without regard to widths of characters, letter case and white space.

    >>> from gradpolicy.compliance.ledgers import roles_of
    >>> def visit(employer, code=None):
    ...     return Visit(
    ...         employer,
    ...         code=code,
    ...         day=date(2024, 3, 5),
    ...         visitor="张敏",
    ...         roles=roles_of("校长"),
    ...     )
    >>> visits = [
    ...     visit("甲公司", "91350100M000100Y43"),
    ...     visit("甲 公司"),
    ...     visit("甲集团", "91350100M000100Y43"),
    ...     visit("乙公司"),
    ... ]
    >>> tally = distinct_employers(visits)
    >>> tally.count
    2
    >>> for duplicate in tally.duplicates:
    ...     print(duplicate)
    one code under several names: 甲公司, 甲集团 (2 rows), counted once
    without a code, taken together by name: 甲公司, 甲 公司, 甲集团 (3 rows), counted once

    Args:
        visits: the rows.
        roles: only by visitors who are one of these.
        department: only by visitors of this department.
        programme: only for this programme of study.
        visitor: only by this person.
        newly_won: only where the row says so.
        between: only from its first day to its last.
    """
    start = between.start.first if between is not None and between.start is not None else date.min
    end = between.end.last if between is not None and between.end is not None else date.max

    def fits(visit: Visit) -> bool:
        return (
            start <= visit.day <= end
            and (roles is None or not visit.roles.isdisjoint(roles))
            and (department is None or is_same(department, visit.department))
            and (programme is None or any(is_same(programme, each) for each in visit.programmes))
            and (visitor is None or is_same(visitor, visit.visitor))
            and (newly_won is None or visit.newly_won is newly_won)
        )

    return tally_of(visits, fits)


def tally_of(visits: Iterable[Visit], fits: Callable[[Visit], bool]) -> Tally:
    """The different employers of those *visits* that fit, all of them saying who is who."""
    every = tuple(visits)
    found: dict[str, list[Visit]] = {}
    for visit, key in zip(every, _identities(every), strict=True):
        if fits(visit):
            found.setdefault(key, []).append(visit)
    return Tally(tuple(_employer(tuple(rows)) for rows in found.values()))


def _employer(visits: tuple[Visit, ...]) -> Employer:
    code = next((visit.code for visit in visits if visit.code is not None), None)
    return Employer(visits[0].employer, code, visits)


def _identities(visits: tuple[Visit, ...]) -> Iterator[str]:
    """Who each row's employer is: its code where one is known, and else its name."""
    codes: dict[str, str] = {}
    for visit in visits:
        if visit.code is not None:
            name = normalised(visit.employer)
            codes[name] = min(visit.code, codes.get(name, visit.code))
    for visit in visits:
        name = normalised(visit.employer)
        yield visit.code if visit.code is not None else codes.get(name, name)
