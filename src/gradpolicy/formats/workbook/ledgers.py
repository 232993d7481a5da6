"""Ledgers: empty sheets in which staff write down row by row what figures are counted from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from gradpolicy.compliance import key_of
from gradpolicy.compliance.ledgers import (
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Role,
    Visit,
    derivations,
)
from gradpolicy.formats.facts.ledgers import EVENTS, REPORTS, VISITS, YEARS, Column, LedgerSheet
from gradpolicy.formats.facts.ledgers.columns import (
    ANSWERED,
    CODE,
    DAY,
    EMPLOYER,
    EMPLOYERS,
    EVENT,
    NAMED,
    NEWLY_WON,
    RATE,
    RECEIVED,
    ROLE,
    YEAR,
)
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.numbers import EARLIEST, LATEST
from gradpolicy.formats.workbook.styles import Book, height_of
from gradpolicy.model import Addressee, Notice, Text

__all__ = ["Counted", "counted_in", "rows_in", "write_ledgers"]

#: The ledgers that figures can be counted from, each with the keys of those figures.
Counted = Mapping[LedgerSheet, frozenset[str]]

# As many rows are checked while they are typed; more can be written.
_ROWS: Final = 5_000
_HEAD: Final = 2


def counted_in(notice: Notice, addressee: Addressee) -> Counted:
    """The ledgers from which figures that *notice* asks of *addressee* can be counted."""
    found = {
        sheet: frozenset(
            key_of(each.of)
            for each in derivations(
                ledger, notice=notice, addressee=addressee, until=date(notice.cohort, 12, 31)
            )
        )
        for sheet, ledger in _one_row_each(notice.cohort)
    }
    return {sheet: keys for sheet, keys in found.items() if keys}


def rows_in(ledger: LedgerSheet, language: Language) -> str:
    """The cells that every row of a *ledger* fills, as a formula has them: of its first such column."""
    column = next(n for n, each in enumerate(ledger.columns) if each.filled)
    letter = chr(ord("A") + column)
    first, last = _HEAD + 2, _HEAD + 1 + _ROWS
    return f"'{say(ledger.name, language)}'!${letter}${first}:${letter}${last}"


def _one_row_each(cohort: int) -> tuple[tuple[LedgerSheet, Ledger], ...]:
    """A ledger of each kind with one row: what is derived from it can be counted there."""
    day = date(cohort, 3, 1)
    visit = Visit(
        "-", day=day, visitor="-", roles=frozenset(Role), department="-", programmes=("-",)
    )
    years = (
        PlacementYear(cohort - 1, Fraction(1)),
        PlacementYear(cohort - 1, Fraction(1), programme="-"),
    )
    return (
        (VISITS, Ledger(visits=(visit,))),
        (EVENTS, Ledger(events=(RecruitmentEvent("-", day=day),))),
        (REPORTS, Ledger(reports=(NamedReport(day),))),
        (YEARS, Ledger(years=years)),
    )


_WIDTHS: Final = {EMPLOYER: 36, EVENT: 36, CODE: 24, ROLE: 20}
# Of few columns each is wider, so that the page is not blown up.
_WHOLE: Final = 108
_DAYS: Final = (DAY, RECEIVED, ANSWERED)
# Beside a column of text a number or a day would touch it.
_CENTRED: Final = (*_DAYS, NAMED, NEWLY_WON, EMPLOYERS, RATE, YEAR)
_DIGITS: Final = {
    CODE: "@",
    DAY: "yyyy-mm-dd",
    RECEIVED: "yyyy-mm-dd",
    ANSWERED: "yyyy-mm-dd",
    EMPLOYERS: "0",
    RATE: "0.00####%",
    YEAR: "0",
}

_HOW: Final = {
    VISITS: Text(
        "一行一次走访；几人同去的，一人一行。重复走访同一单位不必合并，统计时只计一家。",
        "One row a visit; of several visitors, one row each. Employers visited twice are counted "
        "once.",
    ),
    EVENTS: Text(
        "一行一场活动，当天没有活动的不用填。", "One row an event; days without one need no row."
    ),
    REPORTS: Text(
        "一行一件举报；尚未回复的，回复日期留空。",
        "One row a report; where there is no answer yet, leave its date empty.",
    ),
    YEARS: Text(
        "一行一届；学校整体的数据，专业留空。",
        "One row a class; for that of the whole university leave the programme empty.",
    ),
}


def write_ledgers(book: Book, ledgers: Counted, title: str) -> None:
    """Write a sheet with heads alone for each of the *ledgers*."""
    for ledger in ledgers:
        _write(book, ledger, title)


def _write(book: Book, ledger: LedgerSheet, title: str) -> None:
    language = book.language
    sheet = book.sheet(say(ledger.name, language))
    # Above the heads the columns are no cells to fill in.
    above = book.look("remark", "one-line")
    widths = _widths(ledger)
    last = len(widths) - 1
    named = f"{say(ledger.name, language)}  {title}"
    # The type of a title is half as large again.
    sheet.set_row(0, height_of([(named, sum(widths) * 2 // 3)]) * 3 // 2, above)
    sheet.merge_range(0, 0, 0, last, named, book.look("title", "wrapped"))
    how = book.say(
        "深蓝表头必填，其余可不填。", "Dark heads have to be filled in, others need not."
    )
    between = book.say("", " ")
    remark = f"{say(_HOW[ledger], language)}{between}{how}"
    sheet.set_row(1, height_of([(remark, sum(widths))]), above)
    sheet.merge_range(1, 0, 1, last, remark, book.look("remark"))
    sheet.set_row(_HEAD, 24)
    for number, column in enumerate(ledger.columns):
        look = book.look("head", "head-input") if column.filled else book.look("head")
        sheet.write_string(_HEAD, number, say(column.label, language), look)
        side = ("center",) if column in _CENTRED else ()
        cells = book.look("input", "light", *side, digits=_DIGITS.get(column, ""))
        sheet.set_column(number, number, widths[number], cells)
        rule = _rule(book, column)
        if rule is not None:
            sheet.data_validation(_HEAD + 1, number, _HEAD + _ROWS, number, rule)
    sheet.freeze_panes(_HEAD + 1, 0)
    sheet.autofilter(_HEAD, 0, _HEAD + 1, len(ledger.columns) - 1)
    # However many rows there come to be, all are printed.
    book.set_print(sheet, _HEAD, None, title)


def _widths(ledger: LedgerSheet) -> list[int]:
    widths = [_WIDTHS.get(column, 16) for column in ledger.columns]
    wider = max(0, _WHOLE - sum(widths)) // len(widths)
    return [width + wider for width in widths]


def _rule(book: Book, column: Column) -> dict[str, Any] | None:
    """What is offered or checked while a cell of the *column* is typed."""
    check = book.say("请核对", "Please check")
    if column.choices:
        offered = [say(choice, book.language) for choice in column.choices]
        return {
            "validate": "list",
            "source": offered,
            "error_type": "information",
            "error_title": check,
            "error_message": book.say(
                "不在列表中，读取时再核对。", "Not in the list: see the check."
            ),
        }
    if column in _DAYS:
        return {
            "validate": "date",
            "criteria": "between",
            "minimum": EARLIEST,
            "maximum": LATEST,
            "error_title": check,
            "error_message": book.say("日期写作2024-06-15。", "Write a date as 2024-06-15."),
        }
    return None
