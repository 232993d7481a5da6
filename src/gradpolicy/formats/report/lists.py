"""What is told in brief: what does not bind, what is met, does not apply or is only named."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from gradpolicy.compliance import Finding, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import Block, Column, Line, Paragraph, Row, Table, Weight
from gradpolicy.formats.report.figures import has_figure, requirement
from gradpolicy.formats.report.phrases import (
    APART,
    CLAUSE,
    GAPS,
    GIVEN,
    MET,
    REQUIREMENT,
    REQUIREMENTS,
    SOFT,
    clause,
    mark_of,
    places,
    quotes,
    result_column,
    says_what_it_lacks,
    sides,
)
from gradpolicy.formats.report.sorting import Sorted, is_gap
from gradpolicy.model import Done, Measure, Not, Text

__all__ = ["apart", "by_clause", "met", "named", "soft"]


def by_clause(
    findings: Iterable[Finding],
    caption: Text,
    language: Language,
    told: Callable[[Finding, Language], str],
) -> Table:
    """Findings in brief, run together clause by clause; *told* says each."""
    rows = tuple(
        _clause_row(measure, list(group), language, told)
        for measure, group in itertools.groupby(findings, key=lambda f: f.measure)
    )
    columns = (Column(say(CLAUSE, language), 24), Column(say(REQUIREMENTS, language), 76))
    return Table(say(caption, language), columns, rows)


def _clause_row(
    measure: Measure,
    findings: list[Finding],
    language: Language,
    told: Callable[[Finding, Language], str],
) -> Row:
    items = ("；" if language == "zh" else "; ").join(told(each, language) for each in findings)
    return Row(
        ((Line(clause(measure, language)),), (Line(items),)),
        slugs=tuple(finding.provision.slug for finding in findings),
    )


_FORCE: Final = Text("性质", "Force")
_SOFT_NOTE: Final = Text(
    "通知以力争、鼓励、可等措辞提出,未达到不属违反。",
    "The notice aims at these, encourages or permits them: to miss one breaches nothing.",
)


def soft(found: Sorted) -> Iterator[Block]:
    """The targets, recommendations and permissions: what is missed of them is no breach."""
    language = found.language
    if not found.soft:
        return
    yield Paragraph(say(_SOFT_NOTE, language), Weight.NOTE)
    columns = (
        result_column(language),
        Column(say(_FORCE, language), 23),
        Column(say(REQUIREMENT, language), 55 - result_column(language).width),
        Column(say(GIVEN, language), 22),
    )
    rows = tuple(
        Row(
            (
                mark_of(finding, language),
                (Line(words.force(finding.provision.force, language)),),
                _wished(finding, language),
                (
                    Line(_in_brief(finding, language)),
                    *(places(finding) if _missed(finding) else ()),
                ),
            ),
            slugs=(finding.provision.slug,),
        )
        for finding in found.soft
    )
    yield Table(say(SOFT, language), columns, rows)


def _missed(finding: Finding) -> bool:
    return finding.status in (Status.UNMET, Status.PENDING)


def _wished(finding: Finding, language: Language) -> tuple[Line, ...]:
    """What the notice wishes, and where; of what is missed, in which words."""
    quoted = quotes(finding.provision.evidence) if _missed(finding) else ""
    notes = (clause(finding.measure, language), quoted)
    asked = Line(words.label(finding, language))
    return (asked, *(Line(note, Weight.NOTE) for note in notes if note))


def _in_brief(finding: Finding, language: Language) -> str:
    asked = finding.provision.requires
    if isinstance(asked, Done) and finding.status is not Status.NOT_APPLICABLE:
        if finding.status is Status.UNKNOWN and not says_what_it_lacks(finding):
            return words.answer(finding, language)
        return sides(finding.meets, language)
    return words.answer(finding, language)


def met(found: Sorted) -> Iterator[Block]:
    """What binds and is met."""
    reached = found.binding[Status.MET]
    if reached:
        yield by_clause(reached, MET, found.language, _reached)


def _reached(finding: Finding, language: Language) -> str:
    """A requirement that is met; the day on which it was, where that is known."""
    text = requirement(finding, language)
    if has_figure(finding) or finding.meets.operands or isinstance(finding.provision.requires, Not):
        return text
    fact = next(iter(finding.meets.facts), None)
    if fact is None or isinstance(fact.value, bool):
        return text
    value = words.fact(fact, language)
    return f"{text}（{value}）" if language == "zh" else f"{text} ({value})"


def apart(found: Sorted) -> Iterator[Block]:
    """What does not apply, each with the reason."""
    language = found.language
    left_out = found.binding[Status.NOT_APPLICABLE]
    if not left_out:
        return
    columns = (
        Column(say(REQUIREMENT, language), 50),
        Column(say(Text("不适用的原因", "Why it does not apply"), language), 50),
    )
    rows = tuple(
        Row(
            (
                (
                    Line(requirement(finding, language)),
                    Line(clause(finding.measure, language), Weight.NOTE),
                ),
                (Line(words.answer(finding, language)),),
            ),
            slugs=(finding.provision.slug,),
        )
        for finding in left_out
    )
    yield Table(say(APART, language), columns, rows)


_GAPS_NOTE: Final = Text(
    "通知只提到下列文件或提法的名称,未写明具体要求;取得原文后方可判断。",
    "The notice names these documents or phrases and does not say what they ask.",
)
_STANDARD: Final = Text("文件或提法", "Document or phrase")


def named(found: Sorted) -> Iterator[Block]:
    """The standards that the notice only names, with what depends on them."""
    language = found.language
    if not found.named:
        return
    yield Paragraph(say(_GAPS_NOTE, language), Weight.NOTE)
    columns = (Column(say(_STANDARD, language), 40), Column(say(REQUIREMENTS, language), 60))
    rows: list[Row] = []
    told: set[str] = set()
    for gap, concerned in found.named:
        lines = [
            Line(f"{clause(f.measure, language)} {quotes(f.provision.evidence)}") for f in concerned
        ]
        own = [
            f.provision.slug
            for f in concerned
            if f.binds and is_gap(f) and f.provision.slug not in told
        ]
        told.update(own)
        rows.append(Row(((Line(say(gap, language)),), tuple(lines)), slugs=tuple(own)))
    yield Table(say(GAPS, language), columns, tuple(rows))
