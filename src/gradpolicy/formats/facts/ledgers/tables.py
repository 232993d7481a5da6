"""Tables on the sheets of ledgers: where the head is, and the rows below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final, Self, TypeVar, final

import attrs

from gradpolicy.compliance import Origin
from gradpolicy.formats.facts.cells import is_missing
from gradpolicy.formats.facts.contents import Content, Faulty, shown
from gradpolicy.formats.facts.grids import Grid
from gradpolicy.formats.facts.ledgers.cells import TICKS, Cell, truth
from gradpolicy.formats.facts.ledgers.columns import Column, LedgerSheet
from gradpolicy.formats.facts.slips import Slips, refusal
from gradpolicy.formats.facts.wording import folded, unwidened
from gradpolicy.model import Text

__all__ = ["Row", "Table"]

#: The head of a table is in one of so many rows.
_HEAD_WITHIN: Final = 20
#: So many heads make a row the head of a table.
_HEADS: Final = 2

_BRACKET: Final = re.compile(r"(?P<rest>.+?)[(\[](?P<inner>[^()\[\]]*)[)\]]\Z", re.DOTALL)
_TOTALS: Final = frozenset("合计 总计 小计 共计 total sum".split())
_FOOT: Final = re.compile(
    r"(?:注|备注|说明|填表人|填报人|审核人|制表人?|note)\s*[:：]", re.IGNORECASE
)

_HEAD: Final = Text("表头", "head")
_MISSING: Final = Text("没有填写", "is missing")

_T = TypeVar("_T")


@final
@attrs.frozen
class _Place:
    """Where a column is, and the unit that its head names."""

    index: int
    unit: str | None


@final
@attrs.frozen
class Table:
    """
    The rows below the head of a sheet.

    Args:
        grid: the sheet.
        head: the row of the head.
        places: where each of its columns is.
        slips: those found so far.
    """

    grid: Grid
    head: int
    places: Mapping[Column, _Place]
    slips: Slips

    @classmethod
    def on(cls, grid: Grid, kind: LedgerSheet, slips: Slips) -> Self:
        """
        The table of a ledger of that *kind*.

        Raises:
            InvalidFacts: when the sheet has no head, or one that lacks a column or has it twice.
        """
        rows = range(min(_HEAD_WITHIN, len(grid.rows)))
        head, found = max(
            ((row, list(_heads(grid, row, kind))) for row in rows),
            key=lambda each: len({column for column, _ in each[1]}),
        )
        places: dict[Column, _Place] = {}
        for column, place in found:
            other = places.setdefault(column, place)
            if other is not place:
                first = grid.address(head, other.index)
                raise refusal(
                    Text(f"与{first}是同一列", f"is the same column as {first}"),
                    origin=grid.origin(head, place.index),
                    field=column.label,
                    value=shown(grid.at(head, place.index)),
                )
        if len(places) < _HEADS:
            listed = _listed(kind.needed)
            problem = Text(
                f"没有找到；前{_HEAD_WITHIN}行中应有一行是{listed.zh}各列的表头",
                f"is not there: one of the first {_HEAD_WITHIN} rows should name {listed.en}",
            )
            raise refusal(problem, origin=grid.origin(), field=_HEAD)
        missing = [column for column in kind.needed if column not in places]
        if missing:
            listed = _listed(missing)
            problem = Text(f"缺少{listed.zh}列", f"lacks a column for {listed.en}")
            raise refusal(problem, origin=grid.origin(head, 0), field=_HEAD)
        return cls(grid, head, places, slips)

    def made(self, make: Callable[[Row], Iterable[_T]]) -> Iterator[_T]:
        """What *make* makes of each row that holds anything; nothing, of one with a slip."""
        for index in range(self.head + 1, len(self.grid.rows)):
            row = Row(self, index)
            if row.is_beside:
                continue
            before = len(self.slips.found)
            made = list(make(row))
            if len(self.slips.found) == before:
                yield from made

    @cached_property
    def ticked(self) -> frozenset[Column]:
        """The columns below whose heads stand ticks, and nothing else."""
        below = range(self.head + 1, len(self.grid.rows))
        words = {
            column: {_plain(self.grid.at(row, place.index)) for row in below} - {""}
            for column, place in self.places.items()
        }
        return frozenset(column for column, found in words.items() if found and found <= TICKS)


def _listed(columns: Iterable[Column]) -> Text:
    found = [column.label for column in columns]
    return Text("、".join(each.zh for each in found), ", ".join(each.en for each in found))


def _heads(grid: Grid, row: int, kind: LedgerSheet) -> Iterator[tuple[Column, _Place]]:
    """The columns whose heads stand in a *row*."""
    for index in range(len(grid.rows[row])):
        content = grid.own(row, index)
        if not isinstance(content, str):
            continue
        text = unwidened(content)
        column, unit = kind.column(text), None
        bracket = _BRACKET.match(text)
        if column is None and bracket is not None:
            column, unit = kind.column(bracket["rest"]), bracket["inner"].strip() or None
        if column is not None:
            yield column, _Place(index, unit)


@final
@attrs.frozen
class Row:
    """One row of a *table*."""

    table: Table
    index: int

    @property
    def is_beside(self) -> bool:
        """
        Whether it is no entry: empty but for its number, a sum, a note, or the head again.

        Sums and notes say so in the first of their cells.
        """
        grid, places = self.table.grid, self.table.places.values()
        contents = [grid.at(self.index, place.index) for place in places]
        if all(map(is_missing, contents)):
            return True
        first = next((each for each in grid.rows[self.index] if not is_missing(each)), None)
        if isinstance(first, str) and (folded(first) in _TOTALS or _FOOT.match(first.strip())):
            return True
        heads = [grid.at(self.table.head, place.index) for place in places]
        return [_plain(each) for each in contents] == [_plain(each) for each in heads]

    @property
    def origin(self) -> Origin:
        """The cells that are read."""
        grid, places = self.table.grid, self.table.places.values()
        indices = [place.index for place in places]
        first, last = (grid.address(self.index, each) for each in (min(indices), max(indices)))
        return Origin(grid.file, grid.name, f"{first}:{last}")

    def read(self, column: Column, reader: Callable[[Cell], _T]) -> _T | None:
        """
        What *reader* makes of the cell in a *column*; `None` if it says nothing.

        A slip, also of a cell that should say something and does not, is noted.
        """
        value = None
        place = self.table.places.get(column)
        if place is not None:
            with self.table.slips.noted():
                value = self._value(column, place, reader)
        return value

    def _value(self, column: Column, place: _Place, reader: Callable[[Cell], _T]) -> _T | None:
        grid = self.table.grid
        content = grid.at(self.index, place.index)
        cell = Cell(content, column.label, place.unit, grid.origin(self.index, place.index))
        if isinstance(content, Faulty):
            raise cell.refusal(content.problem)
        value = None if is_missing(content) else reader(cell)
        if value is None and column.filled:
            raise refusal(_MISSING, origin=cell.origin, field=cell.label)
        return value

    def ticked(self, column: Column) -> bool | None:
        """Yes or no; where a *column* holds nothing but ticks, an empty cell is no."""
        said = self.read(column, truth)
        return False if said is None and column in self.table.ticked else said


def _plain(content: Content) -> str:
    return folded(shown(content))
