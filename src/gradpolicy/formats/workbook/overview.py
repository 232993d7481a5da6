"""The sheets that show all at a glance: a summary, and every provision by every institution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gradpolicy.compliance import Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import say
from gradpolicy.formats.workbook.answers import status_text
from gradpolicy.formats.workbook.findings import ORDER
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.formats.workbook.tables import Cell, Column, Table
from gradpolicy.formats.workbook.words import asked
from gradpolicy.model import Text

__all__ = ["write_matrix", "write_summary"]


def write_summary(book: Book, reports: Sequence[Report]) -> None:
    """Write the summary: one row an institution."""
    language, say_ = book.language, book.say
    first = reports[0]
    columns = (
        Column(say_("单位名称", "Institution"), 24, ("text", "bold")),
        Column(say_("结论", "Conclusion"), 60),
        *(Column(status_text(status, language), 13, ("center",)) for status in ORDER),
        Column(say_("合计", "All"), 8, ("center",)),
        Column(say_("其中义务和禁止", "That bind"), 14, ("center",)),
        Column(say_("义务和禁止中未达到", "Bind, and unmet"), 17, ("center",)),
        Column(say_("义务和禁止中待补充", "Bind, and unknown"), 17, ("center",)),
        Column(say_("资料齐全", "Facts complete"), 14, ("center",)),
    )
    days = sorted({report.on for report in reports})
    on = say_("、", ", ").join(words.day(day, language) for day in days)
    whom = say(Text(first.addressee.zh, first.addressee.en), language)
    remarks = (
        say_(f"对象：{whom}    检查日期：{on}", f"asked of: {whom}    checked on: {on}"),
        say_(
            "结论只看义务和禁止；目标、倡导和许可未达到不算违反。资料不齐全的，结论以已知资料为限。",
            "The conclusion is about obligations and prohibitions alone. Where facts are missing it "
            "holds as far as they go.",
        ),
    )
    title = f"{say_('汇总', 'Summary')}  {book.title_of(first.notice)}"
    table = Table.begin(book, say_("汇总", "Summary"), title, remarks, columns)
    for report in reports:
        counts, binding = report.counts, report.binding
        table.write(
            (
                Cell(report.facts.entity or say_("（未命名）", "(not named)")),
                Cell(words.outcome(report, language)),
                *(Cell(counts[status]) for status in ORDER),
                Cell(len(report)),
                Cell(sum(binding.values())),
                Cell(binding[Status.UNMET]),
                Cell(binding[Status.UNKNOWN]),
                Cell(say_("是", "yes") if report.is_complete else say_("否", "no")),
            )
        )
    table.end(first.notice.title, freeze=1)
    book.colour_counts(table.sheet, table.head + 1, table.last, {2: "✗", 3: "…", 4: "?", 5: "✓"})


def write_matrix(book: Book, reports: Sequence[Report]) -> None:
    """Write every provision by every institution: a sign for each."""
    language, say_ = book.language, book.say
    first = reports[0]
    names = [report.facts.entity or str(n) for n, report in enumerate(reports, start=1)]
    columns = (
        Column(say_("序号", "No."), 6, ("center",)),
        Column(say_("条款", "Clause"), 24, ("text", "small")),
        Column(say_("要求", "Requirement"), 44, ("text",)),
        Column(say_("约束力", "Force"), 12, ("center",)),
        *(Column(status_text(status, language), 8, ("center",)) for status in ORDER),
        *(Column(name, 5, ("center",)) for name in names),
    )
    legend = "    ".join(status_text(status, language) for status in ORDER)
    title = f"{say_('对照', 'All by all')}  {first.notice.title}"
    table = Table.begin(book, say_("对照", "All by all"), title, (legend,), columns)
    first_name = 4 + len(ORDER)
    table.turn_heads(first_name, names)
    statuses = [report.statuses for report in reports]
    for number, finding in enumerate(first.findings):
        row = [each[number] for each in statuses]
        counts = Counter(row)
        table.write(
            (
                Cell(number + 1),
                Cell(str(finding.measure)),
                Cell(asked(finding, language)),
                Cell(words.force(finding.provision.force, language)),
                *(Cell(counts[status]) for status in ORDER),
                *(Cell(status_text(status, language)[0]) for status in row),
            )
        )
    table.end(first.notice.title, freeze=3)
    book.colour_answers(
        table.sheet, table.head + 1, table.last, first_name, first_name + len(names) - 1
    )
    book.colour_counts(table.sheet, table.head + 1, table.last, {4: "✗", 5: "…", 6: "?", 7: "✓"})
