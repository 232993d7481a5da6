"""What needs action: each unmet or open requirement, with all that led to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradpolicy.compliance import Finding, Judgement, Status, key_of
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import (
    Block,
    Card,
    Cell,
    Column,
    Line,
    Row,
    Subheading,
    Table,
    Weight,
)
from gradpolicy.formats.report.figures import bounds, has_figure, requirement
from gradpolicy.formats.report.ledgers import remarks
from gradpolicy.formats.report.phrases import (
    CLAUSE,
    DEADLINE,
    GIVEN,
    LEDGERS,
    REQUIREMENT,
    clause,
    fact_line,
    mark_of,
    places,
    quotes,
    result_column,
    sides,
    titled,
    used,
)
from gradpolicy.formats.report.sorting import Sorted
from gradpolicy.model import Text

__all__ = ["action"]

_UNMET: Final = Text("未达到的事项", "Unmet")
_PENDING: Final = Text("未到期的事项", "Not yet due")
_QUOTE: Final = Text("原文", "The notice says")
_APPLIES: Final = Text("适用条件", "Applies because")
_FACTS: Final = Text("所用数据", "Facts used")
_COMPARED: Final = Text("比较", "Compared")
_MEND: Final = Text("如何达到", "What it takes")
_OVER: Final = Text("期间已过，不能补正", "its period is over: this can't be made good any more")
_READING: Final = Text("理解说明", "How it was read")


def action(sorted_: Sorted) -> Iterator[Block]:
    """What binds and is unmet or not yet due: with figures in full, the rest in a table."""
    language = sorted_.language
    for status, title in ((Status.UNMET, _UNMET), (Status.PENDING, _PENDING)):
        found = sorted_.binding[status]
        if not found:
            continue
        counts = Text(f"{title.zh}({len(found)}项)", f"{title.en} ({len(found):,})")
        yield Subheading(say(counts, language))
        yield from (_card(each, sorted_) for each in found if _in_full(each))
        actions = [each for each in found if not _in_full(each)]
        if actions:
            yield _actions(actions, title, language)


def _in_full(finding: Finding) -> bool:
    """Whether figures came in: in the requirement, or in what the notice says that it asks."""
    return has_figure(finding) or any(True for _ in bounds(finding.meets))


def _compared(judgement: Judgement, language: Language) -> str:
    """What was compared, each on its own line."""
    return "\n".join(words.comparison(leaf, language) for leaf in judgement.leaves)


def _card(finding: Finding, sorted_: Sorted) -> Card:
    apply, language = finding.applies, sorted_.language
    items: list[tuple[Text, str]] = [
        (CLAUSE, clause(finding.measure, language)),
        (_QUOTE, quotes(finding.provision.evidence)),
        (_APPLIES, _compared(apply, language) if apply is not None else ""),
        (_FACTS, "\n".join(fact_line(fact, language) for fact in used(finding))),
        (LEDGERS, _counted(finding, sorted_)),
        (_COMPARED, _compared(finding.meets, language)),
        (_MEND, _mend(finding, language)),
        (DEADLINE, words.timing(finding, language)),
        (_READING, _assumption(finding, language)),
    ]
    told = tuple((say(name, language), text) for name, text in items if text)
    return Card(
        finding.provision.slug, mark_of(finding, language), requirement(finding, language), told
    )


def _counted(finding: Finding, sorted_: Sorted) -> str:
    """How the facts that come out of ledgers were counted: which week had the least."""
    of = {fact.key for fact in used(finding)}
    counted = (each for each in sorted_.derived if key_of(each.of) in of)
    return "\n".join(text for each in counted for text in remarks(each, sorted_.language))


def _is_over(finding: Finding) -> bool:
    """Whether the stretch of time for which it binds has ended."""
    period = finding.provision.period
    return period is not None and period.end is not None and period.end.last < finding.on


def _mend(finding: Finding, language: Language) -> str:
    """What the one bound takes, or the cheapest change where there are several."""
    if _is_over(finding):
        return say(_OVER, language)
    needs = finding.needs
    if len(needs) == 1:
        return words.need(needs[0], language)
    return words.remedy(finding.remedy, language)


def _assumption(finding: Finding, language: Language) -> str:
    assumption = finding.provision.assumption
    return say(assumption, language) if assumption is not None else ""


def _actions(findings: list[Finding], caption: Text, language: Language) -> Table:
    dated = any(finding.due is not None for finding in findings)
    result = result_column(language)
    titles = [(REQUIREMENT, 55 - result.width), (GIVEN, 25), (DEADLINE, 20)]
    if not dated:
        titles = [(REQUIREMENT, 65 - result.width), (GIVEN, 35)]
    columns = (result, *(Column(say(title, language), width) for title, width in titles))
    rows = tuple(_action_row(finding, language, dated=dated) for finding in findings)
    return Table(say(caption, language), columns, rows)


def _action_row(finding: Finding, language: Language, *, dated: bool) -> Row:
    reading = _assumption(finding, language)
    asked = [
        Line(requirement(finding, language)),
        Line(clause(finding.measure, language), Weight.NOTE),
        Line(quotes(finding.provision.evidence), Weight.NOTE),
    ]
    if reading:
        asked.append(Line(titled(_READING, reading, language), Weight.NOTE))
    cells: tuple[Cell, ...] = (
        mark_of(finding, language),
        tuple(asked),
        _as_given(finding, language),
    )
    if dated:
        cells = (*cells, (Line(words.timing(finding, language) or "–"),))
    return Row(cells, slugs=(finding.provision.slug,))


def _as_given(finding: Finding, language: Language) -> tuple[Line, ...]:
    """What was said of it, and where."""
    if finding.meets.operands:
        lines = [Line(words.comparison(leaf, language)) for leaf in finding.meets.leaves]
    else:
        lines = [Line(sides(finding.meets, language))]
    return (*lines, *places(finding))
