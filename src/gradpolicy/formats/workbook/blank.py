"""The sheets of facts to be filled in: white cells with checks, and what is reckoned from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, assert_never, final

import attrs

from gradpolicy.formats import findings as words
from gradpolicy.formats.language import say
from gradpolicy.formats.workbook.answers import BY_CHECK, SERVES, TO_FILL
from gradpolicy.formats.workbook.facts import Line
from gradpolicy.formats.workbook.formulas import is_too_long, left_empty, quoted, result
from gradpolicy.formats.workbook.numbers import EARLIEST, LATEST, input_format
from gradpolicy.formats.workbook.places import HEAD, OBSERVED, VALUE, Places
from gradpolicy.formats.workbook.required import NOTHING, joined, required
from gradpolicy.formats.workbook.rows import Row, Sheet
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.formats.workbook.words import definition, hint
from gradpolicy.model import Kind, Text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Blank"]

# What Excel takes of a message beside a cell, and of its title.
_LONGEST_MESSAGE, _LONGEST_TITLE = 255, 32


_WHERE: Final = Text(
    "蓝色表头下的白色格填写，灰色格自动计算。",
    "Fill in the white cells under blue heads; grey cells are reckoned.",
)
_NOTICE: Final = Text(
    "鼠标移到“要求”上可看通知原文。", "Point at a requirement to see the notice's own words."
)
_HOW: Final = {
    Sheet.FIGURES: Text(
        "没有数据请留空；0表示确实为零。个别数据的日期与“数据截至”不同的，另填“数据日期”。",
        "Leave empty what is not known; 0 means none. Observed is for what is of another day than "
        "that above.",
    ),
    Sheet.ACTIONS: Text(
        "选“是”“否”，或填完成日期（如2024-06-15）；不清楚的请留空。",
        "Yes, no, or the day on which it was done; leave empty what is not known.",
    ),
    Sheet.CONTEXT: Text(
        "由上级公布的数据，没有公布的请留空。",
        "What others publish; leave empty what they have not.",
    ),
}


@final
@attrs.frozen
class Blank:
    """
    Nothing yet: cells to fill in, and beside them formulas.

    Args:
        main: the sheet on which the institution and the day are asked for.
        places: where each fact stands, by the sheet.
        entity: the name of the institution, if it is known.
        counted: by the key of a fact, the ledger from which it can be counted.
    """

    main: Sheet
    places: Mapping[Sheet, Places]
    entity: str | None
    counted: Mapping[str, Text]

    @property
    def is_blank(self) -> bool:
        """They are to be filled in."""
        return True

    def write_top(self, book: Book, sheet: Worksheet, kind: Sheet) -> None:
        """The cells for the institution and the day; on further sheets both again, to be read."""
        between = "" if book.language == "zh" else " "
        how = between.join(say(each, book.language) for each in (_WHERE, _HOW[kind], _NOTICE))
        sheet.write_string(3, 0, how, book.look("remark", "one-line"))
        if kind is not self.main:
            self._write_again(book, sheet)
            return
        sheet.write_string(1, 0, book.say("单位名称", "Institution"), book.look("label"))
        sheet.merge_range(1, 1, 1, 2, self.entity or "", book.look("input", "bold"))
        sheet.write_string(2, 0, book.say("数据截至", "As of"), book.look("label"))
        sheet.write_blank(2, 1, None, book.look("input", "bold", "left", digits="yyyy-mm-dd"))
        sheet.data_validation(2, 1, 2, 1, _day(book))

    def _write_again(self, book: Book, sheet: Worksheet) -> None:
        sheet.set_row(2, 6)
        name = f"'{say(self.main, book.language)}'!"
        as_of = quoted(book.say("  数据截至", "  as of "))
        formula = f'{name}B2&IF(ISNUMBER({name}B3),{as_of}&TEXT({name}B3,"yyyy-mm-dd"),"")'
        book.write_formula(sheet, (1, 0), formula, book.look("label"), self.entity or "")

    def write_line(self, line: Line) -> None:
        """The white cells with their checks, and the formulas."""
        row, language = line.row, line.book.language
        side = "right" if row.metric.kind.is_number else "center"
        # Of many days the first show, and not a slice out of the middle.
        many = ("top", "small") if row.is_often else ()
        line.write(4, None, "input", side, *many, digits=input_format(row.metric, language))
        line.write(6, None, "input", "center", digits="yyyy-mm-dd")
        cell = f"{VALUE}{HEAD + 1 + row.number}"
        line.sheet.data_validation(f"{cell}", self._check(line.book, row, cell))
        line.sheet.data_validation(f"{OBSERVED}{HEAD + 1 + row.number}", _day(line.book))
        places = self.places[row.sheet]
        asked = [required(use, places) for use in row.subjects]
        line.write_required(joined(asked, language) if asked else NOTHING)
        empty = say(TO_FILL, language)
        if not row.subjects:
            formula = f'IF({cell}="",{left_empty(row.of, places)},{quoted(say(SERVES, language))})'
            line.write_formula(8, formula, empty, "cell", "center")
            return
        between = line.book.say("；", "; ")
        formula = f"&{quoted(between)}&".join(result(use, row, places) for use in row.subjects)
        if is_too_long(formula):
            line.write(8, say(BY_CHECK, language), "cell", "center")
            return
        said = between.join([empty] * len(row.subjects))
        line.write_formula(8, formula, said, "cell", "center")

    def _check(self, book: Book, row: Row, cell: str) -> dict[str, Any]:
        language = book.language
        how = hint(row, language, self.counted.get(row.key))
        between = book.say("", " ")
        message = f"{how}{between}{definition(row, language)}"
        rule: dict[str, Any] = {
            "input_title": _short(words.of(row.of, language), _LONGEST_TITLE),
            "input_message": _short(message, _LONGEST_MESSAGE),
            "error_title": book.say("请核对", "Please check"),
            "error_message": _short(how, _LONGEST_MESSAGE),
        }
        kind = row.metric.kind
        if not kind.is_number:
            # Days, and several of them, may stand there as well.
            yes_no = ["是", "否"] if language == "zh" else ["yes", "no"]
            return rule | {"validate": "list", "source": yes_no, "error_type": "information"}
        return rule | {"validate": "custom", "value": f"={_fits(kind, cell)}"}


# What a figure may be written with.
_UNITS: Final = {Kind.MONEY: ("万", "元", "yuan"), Kind.AREA: ("平", "㎡", "m")}


def _fits(kind: Kind, cell: str) -> str:
    """Whether a cell may hold what was typed; a dash is no figure."""
    match kind:
        case Kind.COUNT:
            number = f"AND({cell}>=0,{cell}=INT({cell}))"
        case Kind.SHARE:
            number = f"AND({cell}>=0,{cell}<=1)"
        case Kind.MONEY | Kind.AREA | Kind.DURATION:
            number = f"{cell}>=0"
        case Kind.FLAG | Kind.DATE:
            raise AssertionError(kind)
        case _:
            assert_never(kind)
    words = f'{cell}="-"'
    if units := _UNITS.get(kind):
        # The reader takes a figure with its unit.
        found = ",".join(f'ISNUMBER(SEARCH("{unit}",{cell}))' for unit in units)
        words = f"OR({words},{found})"
    return f"IF(ISNUMBER({cell}),{number},{words})"


def _day(book: Book) -> dict[str, Any]:
    example = book.say("日期写作2024-06-15。", "Write a date as 2024-06-15.")
    return {
        "validate": "date",
        "criteria": "between",
        "minimum": EARLIEST,
        "maximum": LATEST,
        "input_title": book.say("日期", "Date"),
        "input_message": example,
        "error_title": book.say("请核对", "Please check"),
        "error_message": example,
    }


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
