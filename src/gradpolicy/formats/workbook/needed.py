"""The sheet of what is still needed: the missing facts, those first that settle most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

import attrs

from gradpolicy.compliance import Report, key_of
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import say
from gradpolicy.formats.workbook.numbers import unit_of
from gradpolicy.formats.workbook.rows import metric_of
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.formats.workbook.tables import Cell, Column, Table
from gradpolicy.logic import Observable

__all__ = ["write_needed"]


def write_needed(book: Book, reports: Sequence[Report]) -> None:
    """Write the sheet; of several institutions how many, and which, lack each fact."""
    language, say_, several = book.language, book.say, len(reports) > 1
    columns = [
        Column(say_("次序", "Order"), 7, ("center",)),
        Column(say_("待补充的数据", "What is not known"), 44, ("text", "bold")),
        Column(say_("计量单位", "Unit"), 11, ("center",)),
        Column(say_("补上即可判定", "Settles by itself"), 15, ("center",)),
        Column(say_("涉及要求", "Needed for"), 12, ("center",)),
        Column(say_("条款", "Clauses"), 44, ("text", "small")),
        Column(say_("说明", "Definition"), 46, ("text", "small")),
        Column(say_("指标代码", "Code"), 36, ("text", "pale", "one-line")),
    ]
    if several:
        columns.insert(5, Column(say_("缺该数据的单位数", "Institutions"), 16, ("center",)))
        columns.insert(6, Column(say_("缺该数据的单位", "Which"), 50, ("text", "small")))
    title = f"{say_('待补充', 'Still needed')}  {reports[0].notice.title}"
    remark = say_(
        "能判定要求最多的在前。“补上即可判定”是只缺这一项数据的要求项数。",
        "That first which settles most. What settles by itself is all that a finding lacks.",
    )
    table = Table.begin(book, say_("待补充", "Still needed"), title, (remark,), columns)
    clauses = {f.provision.slug: str(f.measure) for f in reports[0].findings}
    for number, lack in enumerate(_lacks(reports), start=1):
        metric = metric_of(lack.of)
        cells = [
            Cell(number),
            Cell(words.of(lack.of, language)),
            Cell(unit_of(metric, language)),
            Cell(lack.alone),
            Cell(lack.findings),
            Cell("\n".join(dict.fromkeys(clauses[slug] for slug in lack.provisions))),
            Cell(say(metric.definition, language)),
            Cell(key_of(lack.of)),
        ]
        if several:
            cells.insert(5, Cell(len(lack.whose)))
            cells.insert(6, Cell(words.listing(lack.whose, language)))
        table.write(cells)
    table.end(reports[0].notice.title)


@final
@attrs.define
class _Lack:
    """A fact that is missing: how many findings it would settle, and who lacks it."""

    of: Observable
    alone: int = 0
    findings: int = 0
    provisions: dict[str, None] = attrs.Factory(dict)
    whose: list[str] = attrs.Factory(list)


def _lacks(reports: Sequence[Report]) -> Sequence[_Lack]:
    found: dict[Observable, _Lack] = {}
    for number, report in enumerate(reports, start=1):
        for missing in report.missing:
            lack = found.setdefault(missing.of, _Lack(missing.of))
            lack.alone += len(missing.alone)
            lack.findings += len(missing.findings)
            lack.provisions |= dict.fromkeys(missing.findings)
            lack.whose.append(report.facts.entity or str(number))
    return sorted(found.values(), key=lambda lack: (-lack.alone, -lack.findings))
