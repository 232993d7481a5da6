"""What the notice confers: support that is due, sanctions that are incurred or near."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradpolicy.compliance import Change, Entitlement, Liability, entitlements, sanctions
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import (
    Block,
    Column,
    Line,
    Mark,
    Row,
    Subheading,
    Table,
    Tone,
    Weight,
)
from gradpolicy.formats.report.phrases import clause, quotes, result_column
from gradpolicy.formats.report.sorting import Sorted
from gradpolicy.logic import Truth
from gradpolicy.model import Measure, Text

__all__ = ["conferred"]

_GRANTS: Final = Text("可享受的支持", "Support")
_SANCTIONS: Final = Text("惩戒", "Sanctions")
_WHAT: Final = Text("内容", "What")
_BASED_ON: Final = Text("条件与现状", "Condition, and how it stands")
_GIVEN_TO_ALL: Final = Text("无条件", "unconditional")


def conferred(found: Sorted) -> Iterator[Block]:
    """What the notice gives to such an institution, and how it punishes it."""
    report, language = found.report, found.language
    facts, on, whom = report.facts, report.on, report.addressee
    grants = entitlements(report.notice, facts, on=on, addressee=whom)
    if grants:
        yield Subheading(say(_GRANTS, language))
        rows = tuple(_grant_row(each, language) for each in grants)
        yield _conferring(_GRANTS, rows, language)
    liable = sanctions(report.notice, facts, on=on, addressee=whom)
    punished = [each for each in liable if _says_something(each)]
    if punished:
        yield Subheading(say(_SANCTIONS, language))
        rows = tuple(_sanction_row(each, language) for each in punished)
        yield _conferring(_SANCTIONS, rows, language)


def _says_something(liability: Liability) -> bool:
    """Whether any fact that it depends on is given: what brings it on, no template asks for."""
    given = (fact for leaf in liability.reason.leaves for fact in leaf.facts)
    return liability.incurred is not Truth.UNKNOWN or any(fact is not None for fact in given)


def _conferring(caption: Text, rows: tuple[Row, ...], language: Language) -> Table:
    columns = (
        result_column(language),
        Column(say(_WHAT, language), 60 - result_column(language).width),
        Column(say(_BASED_ON, language), 40),
    )
    return Table(say(caption, language), columns, rows)


_ENTITLED: Final = {
    Truth.TRUE: ("✓", Text("符合", "due"), Tone.GOOD),
    Truth.FALSE: ("–", Text("不符合", "not due"), Tone.QUIET),
    Truth.UNKNOWN: ("?", Text("待补充", "unknown"), Tone.OPEN),
}
_INCURRED: Final = {
    Truth.TRUE: ("✗", Text("已触发", "incurred"), Tone.BAD),
    Truth.FALSE: ("✓", Text("未触发", "not incurred"), Tone.GOOD),
    Truth.UNKNOWN: ("?", Text("待补充", "unknown"), Tone.OPEN),
}


def _grant_row(entitlement: Entitlement, language: Language) -> Row:
    sign, word, tone = _ENTITLED[entitlement.entitled]
    what = (
        Line(words.conferred(entitlement, language)),
        Line(_place(entitlement.measure, entitlement, language), Weight.NOTE),
    )
    reason = say(_GIVEN_TO_ALL, language)
    if entitlement.reason is not None:
        reason = words.comparison(entitlement.reason, language)
    lines = [Line(reason)]
    mend = words.remedy(entitlement.remedy, language)
    if mend:
        lines.append(Line(mend, Weight.NOTE))
    return Row((Mark(sign, say(word, language), tone), what, tuple(lines)))


def _place(measure: Measure, each: Entitlement | Liability, language: Language) -> str:
    norm = each.grant if isinstance(each, Entitlement) else each.sanction
    return f"{clause(measure, language)} {quotes(norm.evidence)}"


def _sanction_row(liability: Liability, language: Language) -> Row:
    sign, word, tone = _INCURRED[liability.incurred]
    done = words.listing((say(each, language) for each in liability.sanction.effects), language)
    # How near it is tells something only of figures: that a no is not a yes, the reason says.
    figured = any(not isinstance(change.needed, bool) for change in _changes(liability))
    what = (
        Line(words.liable(liability, language) if figured else done),
        Line(_place(liability.measure, liability, language), Weight.NOTE),
    )
    lines = [Line(words.comparison(leaf, language)) for leaf in liability.reason.leaves]
    if liability.superseded:
        harsher = words.listing((say(each, language) for each in liability.superseded), language)
        told = Text(f"已触发更重的{harsher}", f"a harsher one is incurred: {harsher}")
        lines.append(Line(say(told, language), Weight.NOTE))
    return Row((Mark(sign, say(word, language), tone), what, tuple(lines)))


def _changes(liability: Liability) -> tuple[Change, ...]:
    margin = liability.margin
    return margin.changes if margin is not None else ()
