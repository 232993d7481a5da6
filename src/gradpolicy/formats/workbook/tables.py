"""Tables: a title, a row of heads, rows of cells; what the sheets of results have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, final

import attrs

from gradpolicy.formats.workbook.styles import Book, display_width, height_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Cell", "Column", "Table"]


@final
@attrs.frozen
class Cell:
    """A value, with the format of its digits."""

    value: int | float | str | None
    digits: str = ""


@final
@attrs.frozen
class Column:
    """A column: its head, its width, and the looks of its cells."""

    head: str
    width: int
    looks: tuple[str, ...] = ("text",)

    @property
    def room(self) -> int:
        """How wide a line of its text can be: of small type more goes into it."""
        small = "small" in self.looks or "pale" in self.looks
        return self.width * 10 // 9 if small else self.width


@final
@attrs.define
class Table:
    """
    A table while it is written, row by row.

    Args:
        book: the workbook.
        sheet: the sheet.
        columns: its columns.
        head: the number of the row of heads, from 0 up.
        last: the number of the last row written.
    """

    book: Book
    sheet: Worksheet
    columns: Sequence[Column]
    head: int
    last: int

    @classmethod
    def begin(
        cls, book: Book, name: str, title: str, remarks: Iterable[str], columns: Sequence[Column]
    ) -> Table:
        """A new sheet with its title, a line for each of the *remarks*, and the heads."""
        sheet = book.sheet(name)
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, title, book.look("title"))
        line = 1
        for remark in remarks:
            sheet.set_row(line, 18)
            sheet.write_string(line, 0, remark, book.look("remark", "one-line"))
            line += 1
        sheet.set_row(line, max(24, height_of((column.head, column.width) for column in columns)))
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(line, number, column.head, book.look("head"))
        return cls(book, sheet, columns, line, line)

    def turn_heads(self, first: int, heads: Sequence[str]) -> None:
        """Write *heads* upright, from the column *first* on."""
        look = self.book.look("head", "turned")
        for column, head in enumerate(heads, start=first):
            self.sheet.write_string(self.head, column, head, look)
        longest = max(map(display_width, heads))
        self.sheet.set_row(self.head, min(max(24, 6 * longest + 12), 180))

    def write(self, cells: Sequence[Cell], *looks: str) -> None:
        """One more row, in the looks of its columns and these."""
        self.last += 1
        line, sheet, look = self.last, self.sheet, self.book.look
        tall: list[tuple[str, int]] = []
        for number, (cell, column) in enumerate(zip(cells, self.columns, strict=True)):
            style = look("plain", *column.looks, *looks, digits=cell.digits)
            value = cell.value
            if isinstance(value, str):
                sheet.write_string(line, number, value, style)
                tall.append((value, column.room))
            elif value is None:
                sheet.write_blank(line, number, None, style)
            else:
                sheet.write_number(line, number, value, style)
        sheet.set_row(line, height_of(tall))

    def end(
        self,
        foot: str,
        *,
        answers: Iterable[int] = (),
        freeze: int = 0,
        printed: int | None = None,
    ) -> None:
        """
        Settle how it scrolls, is filtered and printed; colour the columns of *answers*.

        Only the first *printed* columns go on paper, if not all do.
        """
        first, width = self.head + 1, len(self.columns) - 1
        self.sheet.freeze_panes(first, freeze)
        if self.last > self.head:
            self.sheet.autofilter(self.head, 0, self.last, width)
            for column in answers:
                self.book.colour_answers(self.sheet, first, self.last, column)
        right = width if printed is None else printed - 1
        self.book.set_print(self.sheet, self.head, (self.last, right), foot)
