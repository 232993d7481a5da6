"""The sheet of findings: one row for each, those first that ask for something to be done."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, final

import attrs

from gradpolicy.compliance import Fact, Finding, Judgement, Need, Occurred, Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.answers import MET_OTHERWISE, status_text
from gradpolicy.formats.workbook.numbers import as_cell, digits_of, format_of
from gradpolicy.formats.workbook.required import needed_of
from gradpolicy.formats.workbook.rows import metric_of
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.formats.workbook.tables import Cell, Column, Table
from gradpolicy.formats.workbook.words import asked, quotes
from gradpolicy.logic import Truth
from gradpolicy.model import Kind, Metric, Number, Ongoing, Text

__all__ = ["ORDER", "write_findings"]

#: What asks for something to be done comes first.
ORDER: Final = (
    Status.UNMET,
    Status.PENDING,
    Status.UNKNOWN,
    Status.MET,
    Status.NOT_APPLICABLE,
)


#: What there is nothing to do about.
_SETTLED: Final = frozenset({Status.MET, Status.NOT_APPLICABLE})


def write_findings(book: Book, reports: Sequence[Report]) -> None:
    """
    Write the sheet.

    Of several institutions only what asks for something to be done: all else is in the table
    of all by all, and so are the words of the notice.
    """
    say_, several, chinese = book.say, len(reports) > 1, book.language == "zh"
    columns = [
        Column(say_("序号", "No."), 6, ("center",)),
        Column(say_("条款", "Clause"), 24, ("text", "small")),
        Column(say_("要求", "Requirement"), 36, ("text", "bold")),
        Column(say_("结果", "Result"), 13, ("center",)),
        Column(say_("比较", "Comparison"), 40),
        Column(say_("应达到", "Required"), 15, ("center",)),
        Column(say_("差额或余量", "Short or to spare"), 20 if chinese else 32, ("center",)),
        Column(say_("怎么办", "What to do"), 34),
        Column(say_("期限", "Deadline"), 20),
        Column(say_("剩余天数", "Days left"), 10, ("center",)),
        Column(say_("所用数据及出处", "Facts used, and whence"), 40, ("text", "small")),
    ]
    if several:
        columns.insert(1, Column(say_("单位名称", "Institution"), 20))
        remark = say_(
            "只列未达到、未到期和待补充的；达到和不适用的见“对照”。",
            "Only what is unmet, not yet due or unknown; for all else see the sheet All by all.",
        )
    else:
        columns += [
            Column(say_("原文", "Words of the notice"), 30, ("text", "small")),
            Column(say_("约束力", "Force"), 13, ("center",)),
        ]
        remark = say_(
            "未达到的在前，其次是未到期、待补充、达到和不适用；按“序号”排序即通知的顺序。",
            "Unmet first, then not yet due, unknown, met and not applicable; by No. they stand in "
            "the order of the notice.",
        )
    title = f"{say_('结果', 'Findings')}  {reports[0].notice.title}"
    table = Table.begin(book, say_("结果", "Findings"), title, (remark,), columns)
    clauses = [_Said.of(finding, book.language) for finding in reports[0].findings]
    for report in reports:
        shown = zip(itertools.count(1), clauses, report.findings)
        for number, said, finding in sorted(shown, key=lambda each: ORDER.index(each[2].status)):
            if several and finding.status in _SETTLED:
                continue
            cells = [Cell(number), *_cells(finding, said, book.language)]
            if several:
                cells.insert(1, Cell(report.facts.entity or ""))
            else:
                cells += [Cell(said.quotes), Cell(said.force)]
            table.write(cells)
    # With all columns the type would be too small on paper.
    foot, at = reports[0].notice.title, 4 if several else 3
    table.end(foot, answers=(at,), freeze=at + 1 if several else 0, printed=at + 7)


@final
@attrs.frozen
class _Said:
    """What is the same of a provision for all institutions."""

    clause: str
    asked: str
    due: str
    quotes: str
    force: str

    @classmethod
    def of(cls, finding: Finding, language: Language) -> _Said:
        return cls(
            str(finding.measure),
            asked(finding, language, due=False),
            "" if finding.due is None else say(finding.due, language),
            quotes(finding),
            words.force(finding.provision.force, language),
        )


def _cells(finding: Finding, said: _Said, language: Language) -> Iterator[Cell]:
    needs = finding.needs
    need = needs[0] if len(needs) == 1 else None
    yield Cell(said.clause)
    yield Cell(said.asked)
    yield Cell(status_text(finding.status, language))
    yield Cell(_comparison(finding, language))
    yield _required(need, language)
    yield _gap(finding, need, language)
    yield Cell(_to_do(finding, language))
    yield Cell(said.due)
    yield Cell(_days_left(finding))
    yield Cell("\n".join(_facts(finding, language)))


def _days_left(finding: Finding) -> int | None:
    """How many days are left; of what was done, late or in time, that says nothing."""
    late = any(occasion.occurred is Occurred.LATE for occasion in finding.occasions)
    if late or finding.status in _SETTLED or isinstance(finding.due, Ongoing):
        return None
    return finding.days_left


def _comparison(finding: Finding, language: Language) -> str:
    applies = finding.applies
    if finding.status is Status.NOT_APPLICABLE and applies is not None:
        return words.comparison(applies, language)
    text = words.comparison(finding.meets, language)
    if applies is not None and applies.truth is Truth.UNKNOWN:
        text = f"{text}\n{words.comparison(applies, language)}"
    return text


def _required(need: Need | None, language: Language) -> Cell:
    needed = needed_of(need) if need is not None else None
    if need is None or needed is None:
        return Cell(None)
    return _number(needed, metric_of(need.of), language, "", "")


def _gap(finding: Finding, need: Need | None, language: Language) -> Cell:
    """How far off it is, in words around a number; of a share by percentage points."""
    if need is None or need.required is None:
        return Cell(None)
    if finding.status is Status.MET and need.shortfall is not None:
        return Cell(say(MET_OTHERWISE, language))
    metric, chinese = metric_of(need.of), language == "zh"
    if need.shortfall is not None:
        short = Fraction(need.required) > Fraction(need.present or 0)
        before = "尚差 " if short else "超出 "
        after = " short" if short else " over"
        number = need.shortfall
    elif need.room is not None:
        before, after, number = "余 ", " to spare", need.room
    else:
        return Cell(None)
    before, after = (before, "") if chinese else ("", after)
    if metric.kind is Kind.SHARE:
        return _points(number, metric, language, before, after)
    return _number(number, metric, language, before, after)


def _points(gap: Number, metric: Metric, language: Language, before: str, after: str) -> Cell:
    points = Fraction(gap) * 100
    value = as_cell(points, metric, language)
    if isinstance(value, str):
        return Cell(f"{before}{words.apart(gap, metric, language)}{after}")
    one = " percentage point" if points == 1 else " percentage points"
    unit = "个百分点" if language == "zh" else one
    # The digits are those of the share with its sign of percentages.
    digits = digits_of(gap, metric, language).removesuffix("%")
    return Cell(value, format_of(digits, before=before, after=f"{unit}{after}"))


def _number(number: Number, metric: Metric, language: Language, before: str, after: str) -> Cell:
    value = as_cell(number, metric, language)
    if isinstance(value, str):
        return Cell(f"{before}{value}{after}")
    unit = ""
    if metric.unit is not None:
        one = number == 1
        unit = (
            metric.unit.zh if language == "zh" else f" {metric.unit.one if one else metric.unit.en}"
        )
    digits = digits_of(number, metric, language)
    return Cell(value, format_of(digits, before=before, after=f"{unit}{after}"))


def _to_do(finding: Finding, language: Language) -> str:
    match finding.status:
        case Status.UNMET | Status.PENDING:
            return words.remedy(finding.remedy, language)
        case Status.UNKNOWN:
            missing = [words.of(of, language) for of in finding.missing]
            parts = []
            if missing:
                named = words.listing(missing, language)
                parts.append(say(Text(f"补充：{named}", f"find out: {named}"), language))
            parts += [
                say(
                    Text(
                        f"通知未写明“{gap.zh}”的具体要求，请另行核对",
                        f"the notice does not say what “{gap.en}” asks: judge it by itself",
                    ),
                    language,
                )
                for gap in finding.gaps
            ]
            return "\n".join(parts)
        case _:
            return ""


def _facts(finding: Finding, language: Language) -> Iterator[str]:
    """Each fact that was used, once, with where it was read."""
    seen: set[str] = set()
    for judgement in (finding.applies, finding.meets):
        for fact in _used(judgement):
            if fact.key in seen:
                continue
            seen.add(fact.key)
            said = f"{words.of(fact.of, language)} {words.fact(fact, language)}"
            origin = f" ← {fact.origin}" if fact.origin is not None else ""
            yield f"{said}{origin}"


def _used(judgement: Judgement | None) -> Iterator[Fact]:
    if judgement is not None:
        for leaf in judgement.leaves:
            yield from (fact for fact in leaf.facts if fact is not None)
