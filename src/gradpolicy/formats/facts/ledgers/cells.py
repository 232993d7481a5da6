"""Cells of ledgers: texts, codes, titles, days, yes and no; or the refusal of what is none."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, final

import attrs

from gradpolicy.compliance import Origin
from gradpolicy.compliance.ledgers import (
    EventKind,
    NotUnderstood,
    Role,
    credit_code_of,
    kinds_of,
    roles_of,
)
from gradpolicy.formats.facts.cells import read_day, read_value
from gradpolicy.formats.facts.contents import Content, shown
from gradpolicy.formats.facts.slips import InvalidFacts, refusal
from gradpolicy.formats.facts.wording import folded, unwidened
from gradpolicy.model import Metric, Text

__all__ = [
    "TICKS",
    "Cell",
    "code",
    "department",
    "kinds",
    "names",
    "number",
    "roles_of_each",
    "text",
    "truth",
    "year",
]


@final
@attrs.frozen
class Cell:
    """
    What stands in a cell, what it is said under, and where.

    Args:
        content: what stands there.
        label: the head of its column.
        unit: the unit in that head, if there is one.
        origin: where it is.
    """

    content: Content
    label: Text
    unit: str | None
    origin: Origin

    @property
    def shown(self) -> str:
        """What a person sees there."""
        return shown(self.content).removeprefix("'")

    @property
    def day(self) -> date | None:
        """
        The day that it names.

        Raises:
            InvalidFacts: for what is not one day.
        """
        return read_day(self.content, self.label, origin=self.origin)

    def refusal(self, problem: Text) -> InvalidFacts:
        """The error for what stands there."""
        return refusal(problem, origin=self.origin, field=self.label, value=self.shown)


_NO_TEXT: Final = Text("不是文字", "is no text")
_ROUNDED: Final = Text(
    "是数字格式，末几位可能已丢失；请将该列设为文本格式后重新填写",
    "is stored as a number, whose last digits may be lost: make the column text and type it anew",
)
_NEITHER: Final = Text("不是“是”或“否”", "is neither yes nor no")
_NO_YEAR: Final = Text("不是年份；请写作2024这样", "is no year: write it as 2024")

#: What is written for yes where nothing is written for no.
TICKS: Final = frozenset("√ ✓ ✔ ☑ v".split())
_YES: Final = TICKS.union("是 有 y yes true 1 新 新开拓 实名".split())
_NO: Final = frozenset("否 无 没有 不是 × ✕ ✖ ✗ ✘ x n no false 0 旧 匿名".split())
_NONE: Final = frozenset({"无", "没有", "none"})

_LIST: Final = re.compile(r"[、,;，；/\n]+")
_AND_OTHERS: Final = re.compile(r"等(?:\d+|[一二三四五六七八九十两]+)?(?:人|位)?\Z")
_YEAR: Final = re.compile(r"((?:19|20)\d\d)\s*(?:年|届|年度)?", re.ASCII)

# What stands in the column of departments for whoever is of none.
_OF_NONE: Final = frozenset(
    "学校 校级 校领导 学校领导 校本部 本校 全校 机关 校机关 university".split()
)


def text(cell: Cell) -> str:
    """A name, its white space in single spaces."""
    if not isinstance(cell.content, str):
        raise cell.refusal(_NO_TEXT)
    return " ".join(cell.shown.split())


def names(cell: Cell) -> tuple[str, ...]:
    """Several names; 等3人 after the last is no name."""
    parts = [_AND_OTHERS.sub("", part.strip()) for part in _LIST.split(text(cell))]
    found = tuple(part for part in parts if part)
    if not found:
        raise cell.refusal(_NO_TEXT)
    return found


def department(cell: Cell) -> str | None:
    """The name of a department; `None` for what stands for the university itself."""
    name = text(cell)
    return None if folded(name) in _OF_NONE else name


def code(cell: Cell) -> str | None:
    """A unified social credit code; `None` for an employer that has none."""
    content = cell.content
    # A spreadsheet keeps fifteen digits of a number.
    if isinstance(content, int | Decimal) and content >= 10**15:
        raise cell.refusal(_ROUNDED)
    if folded(cell.shown) in _NONE:
        return None
    try:
        return credit_code_of(cell.shown)
    except NotUnderstood as error:
        raise cell.refusal(error.problem) from None


def truth(cell: Cell) -> bool:
    """Yes or no, however it is ticked."""
    word = folded(cell.shown)
    if word not in _YES | _NO:
        raise cell.refusal(_NEITHER)
    return word in _YES


def roles_of_each(cell: Cell, count: int, *, in_department: bool) -> tuple[frozenset[Role], ...]:
    """The roles of so many visitors; of one, all that the cell names."""
    title = text(cell)
    titles = [title] if count == 1 else [part for part in _LIST.split(title) if part.strip()]
    if len(titles) != count:
        problem = Text(
            f"是{len(titles)}个职务，走访人有{count}名；请一人一行，或依次写明每人的职务",
            f"is {len(titles)} of {count} visitors' titles: give each a row, or list all titles",
        )
        raise cell.refusal(problem)
    try:
        return tuple(roles_of(each, department=in_department) for each in titles)
    except NotUnderstood as error:
        raise cell.refusal(error.problem) from None


def kinds(cell: Cell) -> frozenset[EventKind]:
    """The kinds of an event."""
    try:
        return kinds_of(text(cell))
    except NotUnderstood as error:
        raise cell.refusal(error.problem) from None


def number(cell: Cell, metric: Metric) -> int | Decimal | Fraction | None:
    """A value of a *metric* that is a number."""
    found = read_value(cell.content, metric, unit=cell.unit, origin=cell.origin)
    value = found[0] if found is not None else None
    assert not isinstance(value, bool | date | tuple)
    return value


def year(cell: Cell) -> int:
    """A year, 届 or 年 after it or not."""
    found = _YEAR.fullmatch(unwidened(cell.shown))
    if found is None:
        raise cell.refusal(_NO_YEAR)
    return int(found[1])
