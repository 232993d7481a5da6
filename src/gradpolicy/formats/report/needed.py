"""What is still needed: the facts, and the requirements that lack them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradpolicy.compliance import Finding, Report, Status
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
from gradpolicy.formats.report.phrases import CLAUSE, says_what_it_lacks
from gradpolicy.formats.report.sorting import Sorted, is_gap
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
    yield by_clause(unknown, _REST, language, _wanting)


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


def _wanting(finding: Finding, language: Language) -> str:
    """A requirement; what it lacks is said where that is not the thing itself."""
    text = requirement(finding, language)
    if says_what_it_lacks(finding):
        return text
    why = words.answer(finding, language)
    return f"{text}（{why}）" if language == "zh" else f"{text} ({why})"
