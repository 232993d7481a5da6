"""The sheets of facts filled in: each value as it was read, and the result beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, final

import attrs

from gradpolicy.compliance import Fact, Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.answers import (
    MET,
    MET_OTHERWISE,
    NOT_KNOWN,
    SERVES,
    STATUSES,
    UNKNOWN,
)
from gradpolicy.formats.workbook.facts import Line, moment
from gradpolicy.formats.workbook.numbers import as_cell, digits_of
from gradpolicy.formats.workbook.required import NOTHING, joined, known
from gradpolicy.formats.workbook.rows import Sheet, Use
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.logic import Truth
from gradpolicy.model import Number, Text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Filled"]


@final
@attrs.frozen
class Filled:
    """What a *report* knows, and what it found."""

    report: Report

    @property
    def is_blank(self) -> bool:
        """Nothing is to be filled in."""
        return False

    def write_top(self, book: Book, sheet: Worksheet, kind: Sheet) -> None:
        """The institution, and the day of the check."""
        sheet.write_string(1, 0, book.say("单位名称", "Institution"), book.look("label"))
        sheet.merge_range(1, 1, 1, 2, self.report.facts.entity or "", book.look("plain", "bold"))
        sheet.write_string(2, 0, book.say("检查日期", "Checked on"), book.look("label"))
        look = book.look("plain", "bold", "left", digits="yyyy-mm-dd")
        sheet.write_datetime(2, 1, moment(self.report.on), look)

    def write_line(self, line: Line) -> None:
        """The value, the day, what is required and the result."""
        row, language = line.row, line.book.language
        fact = self.report.facts.by_key.get(row.key)
        _write_value(line, fact, language)
        line.write(6, fact.observed if fact is not None else None, "plain", "center", digits=_DAY)
        asked = [known(use, language) for use in row.subjects]
        line.write_required(joined(asked, language) if asked else NOTHING)
        answers = [say(_answer(use), language) for use in row.subjects]
        said = line.book.say("；", "; ").join(answers) or say(SERVES, language)
        line.write(8, said, "plain", "center")


_DAY: Final = "yyyy-mm-dd"


def _answer(use: Use) -> Text:
    """
    How one of the figures that a provision bounds stands, as the template says it.

    Where the provision is met by another figure, that is said.
    """
    finding = use.finding
    own = next((leaf for leaf in finding.meets.leaves if leaf.predicate == use.leaf), None)
    if own is None or finding.status is Status.NOT_APPLICABLE:
        return STATUSES[finding.status]
    match own.truth, use.denied:
        case (Truth.TRUE, False) | (Truth.FALSE, True):
            held = Truth.TRUE
        case (Truth.UNKNOWN, _):
            held = Truth.UNKNOWN
        case _:
            held = Truth.FALSE
    if finding.status is Status.MET:
        return MET if held is Truth.TRUE else MET_OTHERWISE
    if finding.meets.truth is Truth.UNKNOWN or held is Truth.FALSE:
        return STATUSES[finding.status]
    return MET if held is Truth.TRUE else UNKNOWN


def _write_value(line: Line, fact: Fact | None, language: Language) -> None:
    if fact is None:
        line.write(4, say(NOT_KNOWN, language), "plain", "center", "pale")
        return
    if not fact.metric.kind.is_number:
        line.write(4, words.fact(fact, language), "plain", "center")
        return
    number: Number = fact.value  # type: ignore[assignment]  # a number's fact is one
    value = as_cell(number, fact.metric, language)
    line.write(4, value, "plain", "right", digits=digits_of(number, fact.metric, language))
