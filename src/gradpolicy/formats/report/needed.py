"""What is still needed: the facts, and the requirements that lack them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from gradpolicy.compliance import Finding, Report, Status, key_of
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say, typeset
from gradpolicy.formats.report.document import (
    Align,
    Block,
    Column,
    Line,
    Paragraph,
    Row,
    Subheading,
    Table,
    Weight,
)
from gradpolicy.formats.report.figures import requirement
from gradpolicy.formats.report.lists import by_clause
from gradpolicy.formats.report.phrases import (
    CLAUSE,
    DEADLINE,
    REQUIREMENT,
    bracketed,
    clause,
    place,
    says_what_it_lacks,
)
from gradpolicy.formats.report.sorting import Sorted, is_gap
from gradpolicy.formats.workbook.places import FIRST, VALUE
from gradpolicy.formats.workbook.rows import Sheet, rows_of
from gradpolicy.model import Kind, Measure, Metric, Text

__all__ = ["needed"]

_FIRST: Final = Text("优先补充的资料", "Give these first")
_FIRST_NOTE: Final = Text(
    "按补充后即可判定的事项多少排列;“–”表示还须同时补充其他资料。",
    "Those that settle most come first; “–” settles nothing by itself.",
)
_REST: Final = Text("尚待填报的事项", "Requirements not yet answered")
_FACT: Final = Text("资料", "Fact")
_UNIT: Final = Text("单位", "Unit")
_CELLS: Final = Text("填写位置", "Where it belongs")
_SETTLES: Final = Text("可判定", "Settles")


def needed(found: Sorted) -> Iterator[Block]:
    """The facts that settle most, then every requirement that lacks some."""
    language = found.language
    unknown = [each for each in found.binding[Status.UNKNOWN] if not is_gap(each)]
    if not unknown:
        return
    first = _needed_first(found.report, {f.provision.slug: f for f in unknown}, language)
    if first is not None:
        yield Subheading(say(_FIRST, language))
        yield Paragraph(say(_FIRST_NOTE, language), Weight.NOTE)
        yield first
        counts = Text(f"{_REST.zh}({len(unknown)}项)", f"{_REST.en} ({len(unknown):,})")
        yield Subheading(say(counts, language))
    cells = _cells(found.report)
    if len(unknown) > _MOST_ROWS:
        yield by_clause(unknown, _REST, language, partial(_wanting, cells))
    else:
        yield _each(unknown, cells, language)


# More than that are run together clause by clause.
_MOST_ROWS = 30


def _each(findings: Sequence[Finding], cells: Mapping[str, str], language: Language) -> Table:
    """A row for each requirement: where its answer belongs, and by when it is due."""
    there = [_cells_of(finding, cells) for finding in findings]
    dues = [words.timing(finding, language) for finding in findings]
    titles = [(_CELLS, 22, any(there)), (DEADLINE, 24, any(dues))]
    shown = [Column(say(title, language), width) for title, width, some in titles if some]
    first = Column(say(REQUIREMENT, language), 100 - sum(column.width for column in shown))
    rows: list[Row] = []
    for finding, cell, due in zip(findings, there, dues, strict=True):
        asked = [
            Line(_wanted(finding, language)),
            Line(clause(finding.measure, language), Weight.NOTE),
        ]
        more = [(tuple(map(Line, cell)), any(there)), ((Line(due or "–"),), any(dues))]
        told = (tuple(asked), *(lines or (Line("–"),) for lines, some in more if some))
        rows.append(Row(told, slugs=(finding.provision.slug,)))
    return Table(say(_REST, language), (first, *shown), tuple(rows))


def _cells_of(finding: Finding, cells: Mapping[str, str]) -> tuple[str, ...]:
    """Where what a requirement lacks belongs."""
    keys = (key_of(each) for each in finding.missing)
    return tuple(cells[key] for key in keys if key in cells)


def _cells(report: Report) -> dict[str, str]:
    """
    By key the cells in which the facts of *report* belong, as its template has them.

    Empty unless each fact that comes out of a sheet of such a name stands just there: who
    filled in another file is not sent to cells that it does not have.
    """
    origins = {fact.key: fact.origin for fact in report.facts if fact.origin is not None}
    for language in _LANGUAGES:
        names = {say(sheet, language) for sheet in Sheet}
        read = {key: place(each) for key, each in origins.items() if each.sheet in names}
        if not read:
            continue
        cells = {
            row.key: f"{say(row.sheet, language)}!{VALUE}{FIRST + row.number}"
            for row in rows_of(report)
        }
        return cells if all(cells.get(key) == cell for key, cell in read.items()) else {}
    return {}


_LANGUAGES: Final[tuple[Language, ...]] = ("zh", "en")


def _needed_first(report: Report, unknown: dict[str, Finding], language: Language) -> Table | None:
    """The facts that are numbers or settle several; a flag that settles its own is only said below."""
    rows: list[Row] = []
    for missing in report.missing:
        metric = missing.of if isinstance(missing.of, Metric) else missing.of[0]
        concerned = [unknown[slug] for slug in missing.findings if slug in unknown]
        if not concerned or (not metric.kind.is_number and len(missing.findings) < 2):
            continue
        alone = sum(slug in unknown for slug in missing.alone)
        labels = dict.fromkeys(_label(finding.measure, language) for finding in concerned)
        settles = Text(f"{alone}项", f"{alone:,}") if alone else Text("–", "–")
        rows.append(
            Row(
                (
                    (Line(words.of(missing.of, language)),),
                    (Line(_unit(metric, language)),),
                    (Line(say(settles, language)),),
                    (Line("、".join(labels) if language == "zh" else ", ".join(labels)),),
                )
            )
        )
    if not rows:
        return None
    columns = (
        Column(say(_FACT, language), 50),
        Column(say(_UNIT, language), 16),
        Column(say(_SETTLES, language), 17, Align.END),
        Column(say(CLAUSE, language), 17, Align.END),
    )
    return Table(say(_FIRST, language), columns, tuple(rows))


def _label(measure: Measure, language: Language) -> str:
    label = measure.label.rstrip(".")
    return typeset(label) if language == "zh" else label


def _unit(metric: Metric, language: Language) -> str:
    if metric.unit is not None:
        return say(metric.unit, language)
    if metric.kind is Kind.SHARE:
        return "%"
    return say(Text("是或否,或日期", "yes or no, or a day"), language)


def _wanting(cells: Mapping[str, str], finding: Finding, language: Language) -> str:
    """A requirement with where its answer belongs, and by when it is due."""
    more = (*_cells_of(finding, cells), words.timing(finding, language))
    return bracketed(_wanted(finding, language), more, language)


def _wanted(finding: Finding, language: Language) -> str:
    """A requirement; what it lacks is said where that is not the thing itself."""
    why = "" if says_what_it_lacks(finding) else words.answer(finding, language)
    return bracketed(requirement(finding, language), (why,), language)
