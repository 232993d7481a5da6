"""The self-assessment report put together from what a check found."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Protocol

from gradpolicy.compliance import (
    Change,
    Entitlement,
    Finding,
    Judgement,
    Liability,
    Report,
    Status,
    entitlements,
    sanctions,
)
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say, typeset
from gradpolicy.formats.report import deadlines, figures
from gradpolicy.formats.report.document import (
    Align,
    Block,
    Card,
    Cell,
    Column,
    Content,
    Line,
    Mark,
    Pairs,
    Paragraph,
    Row,
    Section,
    Subheading,
    Table,
    Tally,
    Tone,
    Weight,
)
from gradpolicy.formats.report.figures import has_figure, requirement
from gradpolicy.formats.report.words import (
    clause,
    counted,
    fact_line,
    mark_of,
    quotes,
    sentence,
    sides,
    status_mark,
    titled,
)
from gradpolicy.logic import Truth
from gradpolicy.model import Done, Force, Kind, Measure, Metric, Not, Notice, Ongoing, Text

__all__ = ["Receipt", "content_of"]


class Receipt(Protocol):
    """What a report was made with, so that anyone can make it again."""

    def lines(self, language: Language) -> Iterable[str]:
        """What it says, line by line."""
        ...


def content_of(
    report: Report, language: Language, *, receipt: Receipt | None = None
) -> Content:
    """
    The report that an institution hands in, in one language.

    Figures come first, then what needs action, then what is still needed; what is met or
    does not apply is told in brief. Targets, recommendations and permissions stand apart:
    what is missed of them is no breach.

    Args:
        report: what `gradpolicy.check` found.
        language: the one to write it in.
        receipt: what to append so that the report can be made again.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15))
    >>> content_of(found, "zh").title
    '江西省2024届高校毕业生就业创业工作自查报告'
    """
    sections = [
        (title, tuple(blocks))
        for title, make in _SECTIONS
        if (blocks := list(make(report, language)))
    ]
    numbered = tuple(
        Section(say(title, language), blocks, number=_number(n, language))
        for n, (title, blocks) in enumerate(sections, start=1)
    )
    appendix: tuple[Section, ...] = ()
    if receipt is not None:
        lines = tuple(Paragraph(line, Weight.NOTE) for line in receipt.lines(language))
        appendix = (Section(say(_RECEIPT, language), lines),)
    entity = report.facts.entity
    shown = entity if entity is not None else say(_NO_ENTITY, language)
    day = words.day(report.on, language)
    return Content(
        language,
        _heading(report.notice, language),
        shown,
        report.on,
        _head(report, shown, language),
        numbered,
        appendix,
        tuple(say(each, language) for each in _SIGNERS),
        (say(Text(f"{shown}(盖章)", f"{shown} (seal)"), language), day),
        _PAGE[language],
    )


# --- The head --------------------------------------------------------------------------------

_NO_ENTITY: Final = Text("(单位名称未填)", "(name of the institution not given)")
_SIGNERS: Final = (
    Text("填报人", "Prepared by"),
    Text("审核人", "Reviewed by"),
    Text("单位负责人", "Head of the institution"),
)
_PAGE: Final = {"zh": ("第 ", " 页 共 ", " 页"), "en": ("Page ", " of ", "")}
_ENTITY: Final = Text("自查单位", "Institution")
_AS: Final = Text("核查身份", "Checked as")
_BASIS: Final = Text("自查依据", "Basis")
_ISSUERS: Final = Text("发文单位", "Issued by")
_DAY: Final = Text("自查日期", "Day of the report")
_SOURCES: Final = Text("数据来源", "Source of the facts")


def _heading(notice: Notice, language: Language) -> tuple[str, str]:
    """What it is: two lines, so that no word of it is broken in two."""
    place, cohort = notice.jurisdiction, notice.cohort
    lines = (
        Text(f"{place.zh}{cohort}届高校毕业生", "Self-assessment report on the employment"),
        Text("就业创业工作自查报告", f"of graduates: {place.en}, class of {cohort}"),
    )
    return say(lines[0], language), say(lines[1], language)


def _head(report: Report, entity: str, language: Language) -> Pairs:
    notice = report.notice
    issuers = words.listing((say(body, language) for body in notice.issuers), language)
    if notice.issued is not None:
        issued = say(notice.issued, language)
        issuers = say(Text(f"{issuers}({issued})", f"{issuers}, {issued}"), language)
    items = [
        (_ENTITY, entity),
        (_AS, say(report.addressee, language)),
        (_BASIS, _cited(notice, language)),
        (_ISSUERS, issuers),
        (_DAY, words.day(report.on, language)),
    ]
    files = dict.fromkeys(fact.origin.file for fact in report.facts if fact.origin is not None)
    if files:
        items.append((_SOURCES, words.listing(files, language)))
    return Pairs(tuple((say(name, language), value) for name, value in items))


def _cited(notice: Notice, language: Language) -> str:
    """The title and the document number of a notice; a title that holds titles in inner marks."""
    title = notice.title.replace("《", "〈").replace("》", "〉")
    if notice.number is None:
        return f"《{title}》"
    return say(Text(f"《{title}》({notice.number})", f"《{title}》 ({notice.number})"), language)


# --- The conclusion --------------------------------------------------------------------------

_COUNTED: Final = Text("义务和禁止事项", "Obligations and prohibitions")
_EXACT: Final = Text(
    "比较均按精确数值进行,不经四舍五入。",
    "Figures are compared exactly, never as rounded.",
)
_NO_RECEIPT_OF_TRUTH: Final = Text(
    "本报告以填报的数据为准,数据的真实性由填报单位负责。",
    "The report is as true as the facts given, for which the institution answers.",
)


def _conclusion(report: Report, language: Language) -> Iterator[Block]:
    yield Paragraph(sentence(words.outcome(report, language), language), Weight.STRONG)
    yield Tally(say(_COUNTED, language), _tallied(report, language))
    yield Paragraph(_scope(report, language))
    doubt = _doubt(report, language)
    if doubt:
        yield Paragraph(doubt)
    if report.narrower:
        yield Paragraph(_narrower(report, language))
    yield Paragraph(
        f"{say(_EXACT, language)}{'' if language == 'zh' else ' '}{say(_NO_RECEIPT_OF_TRUTH, language)}",
        Weight.NOTE,
    )


def _tallied(report: Report, language: Language) -> tuple[tuple[Mark, int], ...]:
    counts = report.binding
    return tuple((status_mark(status, language), counts[status]) for status in _SHOWN)


_SHOWN: Final = (
    Status.MET,
    Status.UNMET,
    Status.PENDING,
    Status.UNKNOWN,
    Status.NOT_APPLICABLE,
)


def _scope(report: Report, language: Language) -> str:
    """What was checked, and what of it the outcome is about."""
    bind = sum(report.binding.values())
    rest = len(report) - bind
    whom = say(report.addressee, language)
    if not rest:
        return say(
            Text(
                f"通知对{whom}的{bind}项要求均为义务或禁止事项,已逐项核查。",
                f"The notice puts {counted(bind, 'requirement')} to a {whom}, all of them"
                " obligations or prohibitions; each was checked.",
            ),
            language,
        )
    return say(
        Text(
            f"通知对{whom}提出{len(report)}项要求,已逐项核查。其中义务和禁止事项{bind}项,结论据此作出;"
            f"目标、倡导和许可事项{rest}项,单独列出,不影响结论。",
            f"The notice puts {counted(len(report), 'requirement')} to a {whom}; each was checked."
            f" The outcome is that of the {bind:,} obligations and prohibitions;"
            f" {rest:,} targets, recommendations and permissions are listed apart"
            " and do not bear on it.",
        ),
        language,
    )


def _doubt(report: Report, language: Language) -> str:
    """How far the outcome can be trusted; empty where nothing that binds is unknown."""
    unknown = [f for f in report if f.binds and f.status is Status.UNKNOWN]
    if not unknown:
        return ""
    named = sum(1 for finding in unknown if _is_gap(finding))
    wanting = len(unknown) - named
    parts: list[Text] = []
    if wanting:
        parts.append(
            Text(
                f"{wanting}项缺少资料,所缺资料见“{_NEEDED.zh}”",
                f"{wanting:,} for want of facts, which are listed under “{_NEEDED.en}”",
            )
        )
    if named:
        parts.append(
            Text(
                f"{named}项因通知只提名称、未写明标准,见“{_GAPS.zh}”",
                f"{named:,} because the notice only names a standard: see “{_GAPS.en}”",
            )
        )
    zh, en = ("；".join(p.zh for p in parts), "; ".join(p.en for p in parts))
    return say(
        Text(
            f"尚无法判断的{len(unknown)}项,补齐资料前不能视为达到:{zh}。",
            f"What can't be judged yet ({len(unknown):,}) does not count as met: {en}.",
        ),
        language,
    )


def _narrower(report: Report, language: Language) -> str:
    kinds = words.listing((say(each, language) for each in report.narrower), language)
    return say(
        Text(
            f"通知另对{kinds}有专门要求;本单位如属此类,应按该类单位另行核查。",
            f"The notice asks more of some: {kinds}. An institution of that kind"
            " has to be checked as one.",
        ),
        language,
    )


# --- Figures and deadlines -------------------------------------------------------------------

_COMPARISON: Final = Text("对照表", "Comparison")
_PROGRESS: Final = Text("完成进度", "Progress")
_DEADLINES: Final = Text("期限", "Deadlines")


def _figures(report: Report, language: Language) -> Iterator[Block]:
    parts: tuple[tuple[Text, tuple[Block | None, ...]], ...] = (
        (_COMPARISON, (figures.table(report, language),)),
        (_PROGRESS, (figures.bars(report, language),)),
        (
            _DEADLINES,
            (deadlines.timeline(report, language), deadlines.others(report, language)),
        ),
    )
    for title, blocks in parts:
        there = [block for block in blocks if block is not None]
        if there:
            yield Subheading(say(title, language))
            yield from there


# --- What needs action -----------------------------------------------------------------------

_UNMET: Final = Text("未达到的事项", "Unmet")
_PENDING: Final = Text("未到期的事项", "Not yet due")
_REQUIREMENT: Final = Text("要求", "Requirement")
_GIVEN: Final = Text("填报情况", "As given")
_DUE: Final = Text("期限", "Deadline")
_CLAUSE: Final = Text("条款", "Clause")
_QUOTE: Final = Text("原文", "The notice says")
_APPLIES: Final = Text("适用条件", "Applies because")
_FACTS: Final = Text("所用数据", "Facts used")
_COMPARED: Final = Text("比较", "Compared")
_MEND: Final = Text("如何达到", "What it takes")
_READING: Final = Text("理解说明", "How it was read")


def _action(report: Report, language: Language) -> Iterator[Block]:
    for status, title in ((Status.UNMET, _UNMET), (Status.PENDING, _PENDING)):
        found = [f for f in report if f.binds and f.status is status]
        if not found:
            continue
        counts = Text(f"{title.zh}({len(found)}项)", f"{title.en} ({len(found):,})")
        yield Subheading(say(counts, language))
        yield from (_card(each, language) for each in found if _in_full(each))
        actions = [each for each in found if not _in_full(each)]
        if actions:
            yield _actions(actions, title, language)


def _in_full(finding: Finding) -> bool:
    """Whether figures came in: in the requirement, or in what the notice says that it asks."""
    return has_figure(finding) or any(True for _ in figures.bounds(finding.meets))


def _compared(judgement: Judgement, language: Language) -> str:
    """What was compared, each on its own line."""
    return "\n".join(words.comparison(leaf, language) for leaf in judgement.leaves)


def _card(finding: Finding, language: Language) -> Card:
    apply = finding.applies
    items: list[tuple[Text, str]] = [
        (_CLAUSE, clause(finding.measure, language)),
        (_QUOTE, quotes(finding.provision.evidence)),
        (_APPLIES, _compared(apply, language) if apply is not None else ""),
        (_FACTS, "\n".join(fact_line(fact, language) for fact in _used(finding))),
        (_COMPARED, _compared(finding.meets, language)),
        (_MEND, _mend(finding, language)),
        (_DUE, words.timing(finding, language)),
        (_READING, _assumption(finding, language)),
    ]
    told = tuple((say(name, language), text) for name, text in items if text)
    return Card(
        finding.provision.slug, mark_of(finding, language), requirement(finding, language), told
    )


def _used(finding: Finding) -> tuple[words.Fact, ...]:
    judged = [finding.meets] if finding.applies is None else [finding.applies, finding.meets]
    facts = (fact for each in judged for leaf in each.leaves for fact in leaf.facts)
    return tuple(dict.fromkeys(fact for fact in facts if fact is not None))


def _mend(finding: Finding, language: Language) -> str:
    """What the one bound takes, or the cheapest change where there are several."""
    needs = finding.needs
    if len(needs) == 1:
        return words.need(needs[0], language)
    return words.remedy(finding.remedy, language)


def _assumption(finding: Finding, language: Language) -> str:
    assumption = finding.provision.assumption
    return say(assumption, language) if assumption is not None else ""


def _actions(findings: list[Finding], caption: Text, language: Language) -> Table:
    dated = any(finding.due is not None for finding in findings)
    columns = [Column(say(_REQUIREMENT, language), 58), Column(say(_GIVEN, language), 42)]
    if dated:
        columns = [
            Column(say(_REQUIREMENT, language), 52),
            Column(say(_GIVEN, language), 26),
            Column(say(_DUE, language), 22),
        ]
    rows = tuple(_action_row(finding, language, dated=dated) for finding in findings)
    return Table(say(caption, language), tuple(columns), rows)


def _action_row(finding: Finding, language: Language, *, dated: bool) -> Row:
    reading = _assumption(finding, language)
    mark = mark_of(finding, language)
    asked = [
        Line(f"{mark.sign} {requirement(finding, language)}"),
        Line(f"{clause(finding.measure, language)} {quotes(finding.provision.evidence)}", Weight.NOTE),
    ]
    if reading:
        asked.append(Line(titled(_READING, reading, language), Weight.NOTE))
    cells: tuple[Cell, ...] = (tuple(asked), _as_given(finding, language))
    if dated:
        cells = (*cells, (Line(words.timing(finding, language) or "–"),))
    return Row(cells, slugs=(finding.provision.slug,))


def _as_given(finding: Finding, language: Language) -> tuple[Line, ...]:
    """What was said of it, and where."""
    if finding.meets.operands:
        lines = [Line(words.comparison(leaf, language)) for leaf in finding.meets.leaves]
    else:
        lines = [Line(sides(finding.meets, language))]
    for fact in _used(finding):
        if fact.origin is not None:
            inside = (part for part in (fact.origin.sheet, fact.origin.cell) if part is not None)
            lines.append(Line("!".join(inside) or fact.origin.file, Weight.NOTE))
    return tuple(lines)


# --- What is still needed --------------------------------------------------------------------

_FIRST: Final = Text("优先补充的资料", "Give these first")
_FIRST_NOTE: Final = Text(
    "按补充后即可判定的事项多少排列。",
    "Those that settle most come first.",
)
_REST: Final = Text("尚待填报的事项", "Requirements not yet answered")
_FACT: Final = Text("资料", "Fact")
_UNIT: Final = Text("单位", "Unit")
_SETTLES: Final = Text("可判定", "Settles")
_ITEMS: Final = Text("事项", "Requirements")


def _is_gap(finding: Finding) -> bool:
    """Whether nothing but a standard that the notice only names leaves it unknown."""
    return finding.status is Status.UNKNOWN and not finding.missing and bool(finding.gaps)


def _needed(report: Report, language: Language) -> Iterator[Block]:
    unknown = [
        f for f in report if f.binds and f.status is Status.UNKNOWN and not _is_gap(f)
    ]
    if not unknown:
        return
    first = _needed_first(report, {f.provision.slug: f for f in unknown}, language)
    if first is not None:
        yield Subheading(say(_FIRST, language))
        yield Paragraph(say(_FIRST_NOTE, language), Weight.NOTE)
        yield first
        counts = Text(f"{_REST.zh}({len(unknown)}项)", f"{_REST.en} ({len(unknown):,})")
        yield Subheading(say(counts, language))
    yield _by_clause(unknown, _REST, language, _wanting)


def _needed_first(
    report: Report, unknown: dict[str, Finding], language: Language
) -> Table | None:
    """The facts that are numbers or settle several; a flag that settles its own is only said below."""
    rows: list[Row] = []
    for missing in report.missing:
        metric = missing.of if isinstance(missing.of, Metric) else missing.of[0]
        concerned = [unknown[slug] for slug in missing.findings if slug in unknown]
        if not concerned or (not metric.kind.is_number and len(missing.findings) < 2):
            continue
        alone = sum(slug in unknown for slug in missing.alone)
        labels = dict.fromkeys(f.measure.label.rstrip(".") for f in concerned)
        settles = Text(f"{alone}项", f"{alone:,}") if alone else Text("需与其他资料一并", "with others")
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
        Column(say(_CLAUSE, language), 17, Align.END),
    )
    return Table(say(_FIRST, language), columns, tuple(rows))


def _unit(metric: Metric, language: Language) -> str:
    if metric.unit is not None:
        return say(metric.unit, language)
    if metric.kind is Kind.SHARE:
        return "%"
    return say(Text("是或否,或日期", "yes or no, or a day"), language)


def _wanting(finding: Finding, language: Language) -> str:
    """A requirement; what it lacks is said where that is not the thing itself."""
    asked = finding.provision.requires
    text = requirement(finding, language)
    if isinstance(asked, Done) and finding.missing == (asked.metric,):
        return text
    why = words.answer(finding, language)
    return f"{text}（{why}）" if language == "zh" else f"{text} ({why})"


def _by_clause(
    findings: Iterable[Finding],
    caption: Text,
    language: Language,
    told: Callable[[Finding, Language], str],
) -> Table:
    """Findings in brief, run together clause by clause."""
    rows = tuple(
        _clause_row(measure, list(group), language, told)
        for measure, group in itertools.groupby(findings, key=lambda f: f.measure)
    )
    columns = (Column(say(_CLAUSE, language), 24), Column(say(_ITEMS, language), 76))
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


# --- What does not bind ----------------------------------------------------------------------

_RESULT: Final = Text("结果", "Result")
_FORCE: Final = Text("性质", "Force")
_SOFT_NOTE: Final = Text(
    "通知以力争、鼓励、可等措辞提出,未达到不属违反。",
    "The notice aims at these, encourages or permits them: to miss one breaches nothing.",
)


def _soft(report: Report, language: Language) -> Iterator[Block]:
    found = [finding for finding in report if not finding.binds]
    if not found:
        return
    yield Paragraph(say(_SOFT_NOTE, language), Weight.NOTE)
    columns = (
        Column(say(_RESULT, language), 13),
        Column(say(_FORCE, language), 13),
        Column(say(_REQUIREMENT, language), 49),
        Column(say(_GIVEN, language), 25),
    )
    rows = tuple(
        Row(
            (
                mark_of(finding, language),
                (Line(words.force(finding.provision.force, language)),),
                (
                    Line(words.label(finding, language)),
                    Line(clause(finding.measure, language), Weight.NOTE),
                ),
                (Line(_in_brief(finding, language)),),
            ),
            slugs=(finding.provision.slug,),
        )
        for finding in found
    )
    yield Table(say(_SOFT, language), columns, rows)


def _in_brief(finding: Finding, language: Language) -> str:
    asked = finding.provision.requires
    if isinstance(asked, Done) and finding.status is not Status.NOT_APPLICABLE:
        if finding.status is Status.UNKNOWN and finding.missing != (asked.metric,):
            return words.answer(finding, language)
        return sides(finding.meets, language)
    return words.answer(finding, language)


# --- What is met, does not apply or is only named ----------------------------------------------


def _met(report: Report, language: Language) -> Iterator[Block]:
    found = [f for f in report if f.binds and f.status is Status.MET]
    if found:
        yield _by_clause(found, _MET, language, _reached)


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


def _apart(report: Report, language: Language) -> Iterator[Block]:
    found = [f for f in report if f.binds and f.status is Status.NOT_APPLICABLE]
    if not found:
        return
    columns = (
        Column(say(_REQUIREMENT, language), 50),
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
        for finding in found
    )
    yield Table(say(_APART, language), columns, rows)


_GAPS_NOTE: Final = Text(
    "通知只提到下列文件或提法的名称,未写明具体要求;取得原文后方可判断。",
    "The notice names these documents or phrases and does not say what they ask.",
)
_STANDARD: Final = Text("文件或提法", "Document or phrase")


def _named(report: Report, language: Language) -> Iterator[Block]:
    if not report.gaps:
        return
    yield Paragraph(say(_GAPS_NOTE, language), Weight.NOTE)
    columns = (Column(say(_STANDARD, language), 40), Column(say(_ITEMS, language), 60))
    rows: list[Row] = []
    told: set[str] = set()
    for gap in report.gaps:
        concerned = [finding for finding in report if gap in finding.gaps]
        lines = [
            Line(f"{clause(f.measure, language)} {quotes(f.provision.evidence)}") for f in concerned
        ]
        own = [
            f.provision.slug
            for f in concerned
            if f.binds and _is_gap(f) and f.provision.slug not in told
        ]
        told.update(own)
        rows.append(Row(((Line(say(gap, language)),), tuple(lines)), slugs=tuple(own)))
    yield Table(say(_GAPS, language), columns, tuple(rows))


# --- What the notice confers -----------------------------------------------------------------

_GRANTS: Final = Text("可享受的支持", "Support")
_SANCTIONS: Final = Text("惩戒", "Sanctions")
_WHAT: Final = Text("内容", "What")
_BASED_ON: Final = Text("条件与现状", "Condition, and how it stands")
_GIVEN_TO_ALL: Final = Text("无条件", "unconditional")


def _conferred(report: Report, language: Language) -> Iterator[Block]:
    facts, on, whom = report.facts, report.on, report.addressee
    grants = entitlements(report.notice, facts, on=on, addressee=whom)
    if grants:
        yield Subheading(say(_GRANTS, language))
        rows = tuple(_grant_row(each, language) for each in grants)
        yield _conferring(_GRANTS, rows, language)
    punished = sanctions(report.notice, facts, on=on, addressee=whom)
    if punished:
        yield Subheading(say(_SANCTIONS, language))
        rows = tuple(_sanction_row(each, language) for each in punished)
        yield _conferring(_SANCTIONS, rows, language)


def _conferring(caption: Text, rows: tuple[Row, ...], language: Language) -> Table:
    columns = (
        Column(say(_RESULT, language), 13),
        Column(say(_WHAT, language), 47),
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


# --- The parts in order ----------------------------------------------------------------------

_NEEDED: Final = Text("待补充的资料", "What is still needed")
_SOFT: Final = Text("目标、倡导和许可事项", "Targets, recommendations and permissions")
_MET: Final = Text("已达到的事项", "Met")
_APART: Final = Text("不适用的事项", "Not applicable")
_GAPS: Final = Text("通知未写明标准的事项", "Standards that the notice only names")
_RECEIPT: Final = Text("附:核验凭据", "Receipt")

_SECTIONS: Final[tuple[tuple[Text, Callable[[Report, Language], Iterator[Block]]], ...]] = (
    (Text("自查结论", "Conclusion"), _conclusion),
    (Text("指标与期限", "Figures and deadlines"), _figures),
    (Text("需要处理的事项", "What needs action"), _action),
    (_NEEDED, _needed),
    (_SOFT, _soft),
    (_MET, _met),
    (_APART, _apart),
    (_GAPS, _named),
    (Text("支持与惩戒", "Support and sanctions"), _conferred),
)

_NUMERALS: Final = "一二三四五六七八九"


def _number(n: int, language: Language) -> str:
    """The number of a part: 一、 as GB/T 9704 has it, or 1."""
    return f"{_NUMERALS[n - 1]}、" if language == "zh" else f"{n}."
