"""The sheets of facts, blank or filled in: what both have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final, Protocol, final

import attrs

from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.numbers import unit_of
from gradpolicy.formats.workbook.places import FIRST, HEAD, OBSERVED, VALUE
from gradpolicy.formats.workbook.required import Required
from gradpolicy.formats.workbook.rows import Row, Sheet
from gradpolicy.formats.workbook.styles import Book, height_of
from gradpolicy.formats.workbook.words import clause, definition, note, requirement
from gradpolicy.model import Addressee, Notice, Text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Filling", "Line", "moment", "used_sheets", "write_facts"]

_HEADS: Final = (
    Text("序号", "No."),
    Text("条款", "Clause"),
    Text("要求", "Requirement"),
    Text("指标", "Metric"),
    Text("填写", "Value"),
    Text("单位", "Unit"),
    Text("数据日期", "Observed"),
    Text("应达到", "Required"),
    Text("结果", "Result"),
    Text("说明", "Definition"),
    Text("指标代码", "Code"),
)
_INPUTS: Final = tuple(ord(letter) - ord("A") for letter in (VALUE, OBSERVED))

_WIDTHS: Final = {
    Sheet.FIGURES: (11, 24, 35, 26, 15, 9, 12, 20, 15, 36, 30),
    Sheet.ACTIONS: (11, 28, 22, 34, 24, 6, 12, 9, 15, 40, 30),
    Sheet.CONTEXT: (11, 24, 35, 26, 15, 9, 12, 20, 15, 36, 30),
}
# Rows of one line and of two are equally high; where many days are listed there is room for them.
_TWO_LINES: Final = 36
_MANY_DAYS: Final = 141
_LAST: Final = len(_HEADS) - 1


def _widths(kind: Sheet, language: Language) -> Sequence[int]:
    # Units are longer words in English.
    wider = {5: 4, 7: 7} if language == "en" and kind is not Sheet.ACTIONS else {}
    return [width + wider.get(column, 0) for column, width in enumerate(_WIDTHS[kind])]


@final
@attrs.frozen
class Line:
    """
    One row of a sheet, while it is written.

    Args:
        book: the workbook.
        sheet: the sheet.
        at: the number of the line, from 0 up.
        row: what stands in it.
        first: whether a new measure begins with it.
    """

    book: Book
    sheet: Worksheet
    at: int
    row: Row
    first: bool

    def write(
        self, column: int, value: str | float | date | None, *looks: str, digits: str = ""
    ) -> None:
        """A value, in the look of *looks*."""
        look = self.book.look(*looks, *(("first",) if self.first else ()), digits=digits)
        match value:
            case None:
                self.sheet.write_blank(self.at, column, None, look)
            case str():
                self.sheet.write_string(self.at, column, value, look)
            case date():
                self.sheet.write_datetime(self.at, column, moment(value), look)
            case _:
                self.sheet.write_number(self.at, column, value, look)

    def write_formula(
        self, column: int, formula: str, value: str, *looks: str, digits: str = ""
    ) -> None:
        """A *formula*, and what it gives before anyone reckons it."""
        look = self.book.look(*looks, *(("first",) if self.first else ()), digits=digits)
        self.book.write_formula(self.sheet, (self.at, column), formula, look, value)

    def write_required(self, required: Required) -> None:
        """What is required, in its column."""
        looks = ("cell", "center")
        if required.formula is not None:
            digits = required.number_format
            self.write_formula(7, required.formula, required.said, *looks, digits=digits)
        elif required.value is not None:
            self.write(7, required.value, *looks, digits=required.number_format)
        else:
            self.write(7, required.said, *looks)


class Filling(Protocol):
    """What stands in the cells that a template leaves to be filled in."""

    @property
    def is_blank(self) -> bool:
        """Whether they are to be filled in."""
        ...

    def write_top(self, book: Book, sheet: Worksheet, kind: Sheet) -> None:
        """The lines above the heads: whose facts they are, and of which day."""
        ...

    def write_line(self, line: Line) -> None:
        """The value, the day, what is required, and the result."""
        ...


def moment(day: date) -> datetime:
    """The beginning of a day, which is how a workbook keeps it."""
    return datetime.combine(day, time())


def used_sheets(rows: Sequence[Row]) -> tuple[Sheet, ...]:
    """The sheets that have a row, in their order."""
    kinds = {row.sheet for row in rows}
    return tuple(sheet for sheet in Sheet if sheet in kinds)


def write_facts(
    book: Book, notice: Notice, addressee: Addressee, rows: Sequence[Row], filling: Filling
) -> None:
    """Write the sheets of facts, one row a fact."""
    for kind in used_sheets(rows):
        _write_sheet(book, notice, addressee, kind, [r for r in rows if r.sheet is kind], filling)


def _write_sheet(
    book: Book,
    notice: Notice,
    addressee: Addressee,
    kind: Sheet,
    rows: Sequence[Row],
    filling: Filling,
) -> None:
    language = book.language
    sheet = book.sheet(say(kind, language))
    widths = _widths(kind, language)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for above, height in enumerate((30, 21, 21, 18, 24)):
        sheet.set_row(above, height)
    title = [say(kind, language), book.title_of(notice), say(addressee, language)]
    sheet.write_string(0, 0, "  ".join(title), book.look("title"))
    # Beside the institution and the day nothing else may stand: it could be taken for them.
    filling.write_top(book, sheet, kind)
    for column, head in enumerate(_HEADS):
        blue = filling.is_blank and column in _INPUTS
        look = book.look("head", "head-input") if blue else book.look("head")
        sheet.write_string(HEAD, column, say(head, language), look)
    for row, before in zip(rows, [None, *rows[:-1]], strict=True):
        first = before is None or _measure(before) != _measure(row)
        line = Line(book, sheet, HEAD + row.number, row, first)
        _write_words(line, language, widths)
        filling.write_line(line)
    last = HEAD + len(rows)
    sheet.freeze_panes(FIRST, 0)
    sheet.autofilter(HEAD, 0, last, _LAST)
    book.colour_answers(sheet, FIRST, last, 8)
    checked = f"H{FIRST + 1}:I{last + 1}"
    sheet.ignore_errors({"formula_differs": checked, "empty_cell_reference": checked})
    # Not the codes: they are for programs.
    book.set_print(sheet, HEAD, (last, _LAST - 1), notice.title)
    if filling.is_blank:
        sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True})
        sheet.set_selection(FIRST, ord(VALUE) - ord("A"), FIRST, ord(VALUE) - ord("A"))


def _measure(row: Row) -> str:
    """The measure that a row stands under: the first that it serves."""
    return clause(row).split("\n")[0]


def _write_words(line: Line, language: Language, widths: Sequence[int]) -> None:
    row = line.row
    texts = {
        1: (clause(row), "small" if line.first else "pale"),
        2: (requirement(row, language), "text"),
        3: (words.of(row.of, language), "bold"),
        9: (definition(row, language), "small"),
    }
    line.write(0, row.number, "cell", "center")
    for column, (text, look) in texts.items():
        line.write(column, text, "cell", "text", look)
    line.write(5, unit_of(row.metric, language), "cell", "center")
    line.write(10, row.key, "cell", "pale", "one-line")
    # Small type takes nine tenths of the room.
    room = {column: widths[column] * 10 // (9 if column in (1, 9) else 10) for column in texts}
    height = height_of((t, room[c]) for c, (t, _) in texts.items())
    line.sheet.set_row(line.at, max(height, _MANY_DAYS if row.is_often else _TWO_LINES))
    text = note(row, language)
    line.sheet.write_comment(line.at, 2, text, _comment(text))


def _comment(text: str) -> dict[str, object]:
    """How the note on a cell looks; as high as its text."""
    return {
        "author": "gradpolicy",
        "width": 340,
        "height": height_of([(text, 50)]) * 4 // 3,
        "font_size": 9,
        "color": "#FFFBE6",
    }
