"""Checks of institutions against a notice: traffic lights, one line a finding, reasons on demand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text as Line

from gradpolicy.compliance import (
    Entitlement,
    Fact,
    Finding,
    Liability,
    MissingFact,
    Occurred,
    Outcome,
    Remedy,
    Report,
    Status,
)
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say, typeset
from gradpolicy.formats.norms import quotes, what
from gradpolicy.formats.terminal.columns import Columns, Flow
from gradpolicy.logic import Truth
from gradpolicy.model import Metric, Ongoing, Provision, Quota, Ratio, Text, leaves

__all__ = ["ledger_notes", "overview_page", "report_page"]

# What asks for something to be done comes first.
_MARKS: Final = {
    Status.UNMET: ("✗", "bold red"),
    Status.PENDING: ("…", "yellow"),
    Status.UNKNOWN: ("?", "bright_blue"),
    Status.MET: ("✓", "green"),
    Status.NOT_APPLICABLE: ("–", "dim"),
}
_OUTCOMES: Final = {
    Outcome.BREACHED: _MARKS[Status.UNMET],
    Outcome.UNDECIDED: _MARKS[Status.UNKNOWN],
    Outcome.PENDING: _MARKS[Status.PENDING],
    Outcome.COMPLIANT: _MARKS[Status.MET],
}
_MOST_NEEDED: Final = 10
_MOST_UNMET: Final = 10
# What is a quarter off, or less, is near.
_NEAR: Final = Fraction(1, 4)

_ON: Final = Text("截至{day}", "as of {day}")
_DUTIES: Final = Text("义务和禁止{total}项", "obligations and prohibitions: {total}")
_OTHERS: Final = Text(
    "目标、倡导和许可{total}项", "targets, recommendations and permissions: {total}"
)
_LATER: Final = Text(
    "有{count}项数据的日期在该日之后,未予采用",
    "{count} of the facts: observed after that day, and left out",
)
_MORE_UNKNOWN: Final = Text(
    "另有{count}项工作事项待补充(--only unknown 逐项列出)",
    "and {count} of the actions (--only unknown lists them)",
)
_NAMED_ONLY: Final = Text(
    "另有{count}项通知只提名称、未写明要求,无需填报(见说明)",
    "and {count} by standards that the notice only names: nothing to fill in (see the notes)",
)
_MORE_MET: Final = Text(
    "另有{count}项工作事项已做到(--only met 逐项列出)",
    "and {count} of the actions (--only met lists them)",
)
_NEEDED: Final = Text("最需补充的资料", "Still needed")
_AND_MORE: Final = Text("另有{count}项资料", "and {count} more")
_SETTLES: Final = Text("可判定{count}项", "settles {count}")
_HELPS: Final = Text("与其他资料合起来判定{count}项", "with others settles {count}")
_NOTES: Final = Text("说明", "Notes")
_LEDGERS: Final = Text("台账统计", "From the ledgers")
_GAPS: Final = Text("通知只提名称、未写明要求", "asked by name only")
_NARROWER: Final = Text(
    "通知对{names}另有要求;如属此类,加 --for {slug}",
    "the notice asks more of a {names}: if it is one, add --for {slug}",
)
_NONE_SUCH: Final = Text("没有这类条款。", "There is none of these.")
_GIVEN: Final = Text("可享受", "Entitled to")
_PUNISHED: Final = Text("惩戒", "Sanctions")


def report_page(
    report: Report,
    language: Language,
    *,
    details: bool = False,
    only: Collection[Status] = (),
    entitlements: Iterable[Entitlement] = (),
    sanctions: Iterable[Liability] = (),
    later: int = 0,
) -> RenderableType:
    """
    How it stands with one institution: the verdict, counts, then one line a finding.

    Of what is unknown only figures and dates have a line, and of what is met: whether all
    else was done is counted.

    Args:
        report: what `gradpolicy.compliance.check` found.
        language: of the page.
        details: with the reason of each finding that has a line.
        only: only findings of these statuses, each with a line; the counts stay those of all.
        entitlements: what is granted; shown where it is given, or nearly.
        sanctions: what is punished; shown where it is incurred, or nearly.
        later: how many facts were left out, for they were observed after the day.
    """
    parts: list[RenderableType] = [*_head(report, language, later)]
    found = sorted(report.findings, key=_urgency)
    for status in _MARKS:
        some = [finding for finding in found if finding.status is status]
        if some and (not only or status in only):
            parts += _group(status, some, report, language, details=details, folds=not only)
    if only and not any(finding.status in only for finding in found):
        parts += [Line(), Line(say(_NONE_SUCH, language), "dim")]
    if not only or Status.UNKNOWN in only:
        parts += _needed(report, language)
    if not only:
        parts += _conferred(entitlements, report, language)
        parts += _liable(sanctions, language)
        parts += _notes(report, language)
    return Group(*parts)


def _urgency(finding: Finding) -> tuple[bool, date]:
    """What binds comes first, then what is due first; else the order of the text."""
    due = finding.last_day if finding.status in (Status.PENDING, Status.UNKNOWN) else None
    return not finding.binds, due or date.max


# --- Head --------------------------------------------------------------------------------------


def _head(report: Report, language: Language, later: int) -> Iterator[RenderableType]:
    notice = report.notice
    day = say(_ON, language).format(day=words.day(report.on, language))
    whom = say(report.addressee, language)
    name = report.facts.entity
    yield Line.assemble(
        (name if name is not None else whom, "bold"),
        "  ",
        (" · ".join([whom, day] if name is not None else [day]), "dim"),
    )
    yield Line.assemble((notice.slug, "bold"), "  ", (notice.title, "dim"))
    yield Line()
    mark, style = _OUTCOMES[report.outcome]
    yield _row(Line(mark, style), Line(words.outcome(report, language), style))
    yield Line()
    binding = report.binding
    others = {status: count - binding[status] for status, count in report.counts.items()}
    yield _counts(_DUTIES, binding, language)
    if any(others.values()):
        yield _counts(_OTHERS, others, language)
    if later:
        yield Line(f"! {say(_LATER, language).format(count=later)}", "yellow")


def _row(*cells: Line) -> Columns:
    """One row by itself."""
    row = Columns(widest=40)
    row.row(*cells)
    return row


def _counts(name: Text, counts: dict[Status, int], language: Language) -> Flow:
    """How many findings have each status that occurs; also if none is unmet."""
    items = [Line(say(name, language).format(total=sum(counts.values())))]
    for status, (mark, style) in _MARKS.items():
        if counts[status] or status is Status.UNMET:
            shown = style if counts[status] else "dim"
            items.append(Line(f"{mark} {say(status, language)} {counts[status]}", shown))
    return Flow(items)


# --- Findings ----------------------------------------------------------------------------------


def _group(
    status: Status,
    found: Sequence[Finding],
    report: Report,
    language: Language,
    *,
    details: bool,
    folds: bool,
) -> Iterator[RenderableType]:
    """
    The findings of one status, a line each.

    Where it *folds*, what is done or unknown, and is no figure and has no date, shares one.
    """
    keeps_all = not folds or status not in _FOLDED
    shown = [finding for finding in found if keeps_all or _has_figure(finding)]
    folded_up = [finding for finding in found if not (keeps_all or _has_figure(finding))]
    mark, style = _MARKS[status]
    yield Line()
    yield Rule(
        Line(f"{mark} {say(status, language)} {len(found)}", style), align="left", style="dim"
    )
    width = max(cell_len(finding.measure.label) for finding in found)
    table = Columns()
    for finding in shown:
        label = finding.measure.label
        label += " " * (width - cell_len(label))
        line = _line(finding, language, with_answer=not details)
        table.row(Line(mark, style), Line(label, "dim"), line)
        if details:
            yield table
            yield _details(finding, report, language)
            table = Columns()
    for text, count in _folded_up(status, folded_up):
        more = say(text, language).format(count=count)
        table.row(Line(mark, style), Line(" " * width), Line(more, "dim"))
    yield table


def _folded_up(status: Status, found: Sequence[Finding]) -> Iterator[tuple[Text, int]]:
    """The lines that several findings share, with how many; none that nothing shares."""
    # No fact would settle what only names a standard: nobody can fill that in.
    named = sum(1 for finding in found if finding.gaps and not finding.missing)
    more = _MORE_MET if status is Status.MET else _MORE_UNKNOWN
    counts = ((more, len(found) - named), (_NAMED_ONLY, named))
    return ((text, count) for text, count in counts if count)


_FOLDED: Final = frozenset({Status.UNKNOWN, Status.MET})


def _has_figure(finding: Finding) -> bool:
    """Whether a number decides it, or it is due on some day."""
    provision = finding.provision
    predicates = [provision.requires, *([provision.when] if provision.when is not None else [])]
    return not (finding.due is None or isinstance(finding.due, Ongoing)) or any(
        isinstance(leaf, Quota | Ratio) for each in predicates for leaf in leaves(each)
    )


def _line(finding: Finding, language: Language, *, with_answer: bool) -> Line:
    """
    What a finding says in a line: what was compared or is asked, by when, and how it binds.

    Without the answer, only what is asked: the reason below it says the rest.
    """
    line = Line()
    label = words.label(finding, language)
    match finding.status:
        case _ if not with_answer:
            line.append(label, "bold")
        case Status.MET | Status.UNMET | Status.PENDING:
            line.append(words.answer(finding, language))
        case Status.UNKNOWN:
            line.append(label)
            if not _lacks_only_itself(finding):
                line.append(f"  {words.answer(finding, language)}", "bright_blue")
        case Status.NOT_APPLICABLE:
            line.append(f"{label}  {words.answer(finding, language)}", "dim")
    timing = words.timing(finding, language)
    if timing and finding.status is not Status.NOT_APPLICABLE:
        line.append(f"  {timing}", "dim" if finding.status is Status.MET else "yellow")
    if not finding.binds:
        line.append(f"  [{words.force(finding.provision.force, language)}]", "cyan")
    return line


def _lacks_only_itself(finding: Finding) -> bool:
    """Whether all that is missing is the very fact that it asks for."""
    requires = finding.provision.requires
    return bool(finding.missing) and finding.missing == observables_of(requires)


# --- Reasons -----------------------------------------------------------------------------------


def _details(finding: Finding, report: Report, language: Language) -> RenderableType:
    """The reason of a finding: what is asked where, what was known, and what it takes."""
    table = Columns(indent=4)
    for name, value in _reason(finding, report, language):
        if value:
            table.row(Line(say(name, language), "dim"), value)
    return Group(table, Line())


def _reason(finding: Finding, report: Report, language: Language) -> Iterator[tuple[Text, str]]:
    provision = finding.provision
    asked = f"{words.force(provision.force, language)}  {_asked(provision, language)}"
    if provision.addressee != report.addressee:
        asked = f"{say(provision.addressee, language)}  {asked}"
    yield Text("条款", "Clause"), f"{finding.measure}  {provision.slug}"
    yield Text("要求", "Asks"), asked
    yield Text("原文", "Quote"), quotes(provision)
    if finding.applies is not None:
        held = say(_APPLIES[finding.applies.truth], language)
        compared = words.comparison(finding.applies, language)
        yield Text("是否适用", "Applies"), f"{held}{_COLON[language]}{compared}"
    yield Text("数据", "Facts"), "\n".join(_facts(finding, language))
    if finding.status is not Status.NOT_APPLICABLE:
        yield Text("比较", "Compared"), words.comparison(finding.meets, language)
        yield Text("差距", "Takes"), "\n".join(_needs(finding, language))
    if finding.status in (Status.UNMET, Status.PENDING) and len(finding.needs) > 1:
        yield Text("最省办法", "Least to do"), words.remedy(finding.remedy, language)
    lost = [o for o in finding.occasions if o.occurred in (Occurred.LATE, Occurred.MISSED)]
    if len(lost) > _MOST_DAYS:
        days = [words.day(o.due, language) for o in lost if o.due is not None]
        yield Text("逾期各次", "Missed or late"), words.listing(days, language)
    if provision.assumption is not None:
        yield Text("解读说明", "Assumption"), say(provision.assumption, language)


def _asked(provision: Provision, language: Language) -> str:
    """What it asks, on what condition and by when."""
    text = what(provision, language)
    return typeset(text) if language == "zh" else text


# A comparison names so many itself.
_MOST_DAYS: Final = 3
_APPLIES: Final = {
    Truth.TRUE: Text("适用", "yes"),
    Truth.FALSE: Text("不适用", "no"),
    Truth.UNKNOWN: Text("尚不能确定", "not known"),
}


def _facts(finding: Finding, language: Language) -> Iterator[str]:
    """Each fact that it took, with where it was read; and each that is not given."""
    judged = (finding.meets,) if finding.applies is None else (finding.applies, finding.meets)
    seen: dict[str, None] = {}
    for judgement in judged:
        for leaf in judgement.leaves:
            used = zip(observables_of(leaf.predicate), leaf.facts, strict=True)
            for of, fact in used:
                text = f"{words.of(of, language)}{_COLON[language]}{words.fact(fact, language)}"
                seen[text + _origin(fact, language)] = None
    yield from seen


_COLON: Final = {"zh": "：", "en": ": "}


def _origin(fact: Fact | None, language: Language) -> str:
    """Where and when a fact was found, in brackets; empty where that is not known."""
    if fact is None:
        return ""
    parts = [str(fact.origin)] if fact.origin is not None else []
    if fact.written is not None and not _says_as_much(fact, language):
        parts.append(say(Text(f"写作“{fact.written}”", f"written “{fact.written}”"), language))
    if fact.observed is not None:
        parts.append(words.day(fact.observed, language))
    if not parts:
        return ""
    return f"（{'，'.join(parts)}）" if language == "zh" else f" ({', '.join(parts)})"


def _says_as_much(fact: Fact, language: Language) -> bool:
    """Whether a fact was written as it is shown, but for its unit or the form of a day."""
    written, shown = ((text or "").strip() for text in (fact.written, words.fact(fact, language)))
    if isinstance(fact.value, bool):
        # Yes and no are translated, and that says it all.
        return written.casefold() in (words.fact(fact, each) for each in ("zh", "en"))
    if isinstance(fact.value, date):
        return written in (shown, fact.value.isoformat())
    written, shown = written.replace(",", ""), shown.replace(",", "")
    # 1 in a column of tens of thousands is shown as 10000, which begins with it too.
    return shown.startswith(written) and not re.match(r"[0-9.]", shown.removeprefix(written))


def _needs(finding: Finding, language: Language) -> Iterator[str]:
    for need in finding.needs:
        text = words.need(need, language)
        if text and len(finding.needs) > 1:
            text = f"{words.of(need.of, language)}{_COLON[language]}{text}"
        yield text


# --- What else there is to say -----------------------------------------------------------------


def _section(title: str) -> Iterator[RenderableType]:
    yield Line()
    yield Rule(Line(title, "bold"), align="left", style="dim")


def _needed(report: Report, language: Language) -> Iterator[RenderableType]:
    """The facts that would settle most, and what they would settle."""
    missing = report.missing
    if not missing:
        return
    labels = {finding.provision.slug: finding.measure.label for finding in report}
    yield from _section(say(_NEEDED, language))
    table = Columns()
    for each in missing[:_MOST_NEEDED]:
        clauses = " ".join(dict.fromkeys(labels[slug] for slug in each.findings))
        line = Line(words.of(each.of, language))
        if len(each.findings) > 1:
            line.append(f"  {_settles(each, language)}", "dim")
        table.row(Line(clauses, "dim"), line)
    rest = len(missing) - _MOST_NEEDED
    if rest > 0:
        table.row("", Line(say(_AND_MORE, language).format(count=rest), "dim"))
    yield table


def _settles(missing: MissingFact, language: Language) -> str:
    """How many findings it settles, alone and with others."""
    alone = len(missing.alone)
    counts = ((_SETTLES, alone), (_HELPS, len(missing.findings) - alone))
    return _joined((say(text, language).format(count=n) for text, n in counts if n), language)


def _joined(parts: Iterable[str], language: Language) -> str:
    return ("；", "; ")[language == "en"].join(parts)


def _conferred(
    entitlements: Iterable[Entitlement], report: Report, language: Language
) -> Iterator[RenderableType]:
    """What is granted by the facts at hand, and what more nearly is."""
    found = tuple(entitlements)
    given = [each for each in found if each.entitled is Truth.TRUE]
    table = Columns(widest=36)
    some = False
    for each in found:
        # What all are given says nothing of this one, unless it is given to its like.
        if each.grant.when is None and not report.addressee.is_within(each.grant.addressee):
            continue
        is_given = each.entitled is Truth.TRUE
        if not is_given and not (_is_near(each.remedy) and _is_more(each, given)):
            continue
        some = True
        mark, style = ("✓", "green") if is_given else ("…", "yellow")
        change = words.remedy(each.remedy, language)
        table.row(
            Line(mark, style),
            Line(each.measure.label, "dim"),
            Line(say(each.grant.addressee, language), "dim"),
            Line(_joined(filter(None, (words.conferred(each, language), change)), language)),
        )
    if some:
        yield from _section(say(_GIVEN, language))
        yield table


def _is_more(entitlement: Entitlement, given: Iterable[Entitlement]) -> bool:
    """Whether it is more than is *given* already: a lower tier is nothing to work for."""
    amount = entitlement.grant.amount
    if amount is None or isinstance(amount.bound.limit, Metric):
        return True
    tiers = [each.grant.amount for each in given if each.grant.effect == entitlement.grant.effect]
    return all(
        Fraction(amount.bound.limit) > Fraction(tier.bound.limit)
        for tier in tiers
        if tier is not None
        and tier.metric == amount.metric
        and not isinstance(tier.bound.limit, Metric)
    )


def _liable(sanctions: Iterable[Liability], language: Language) -> Iterator[RenderableType]:
    """What punishment is incurred, and what nearly is."""
    table = Columns(widest=36)
    some = False
    for each in sanctions:
        incurred = each.incurred is Truth.TRUE
        if not incurred and not (each.incurred is Truth.FALSE and _is_near(each.margin)):
            continue
        some = True
        mark, style = ("✗", "bold red") if incurred else ("…", "yellow")
        line = Line(words.liable(each, language))
        if each.superseded:
            harsher = words.listing((say(e, language) for e in each.superseded), language)
            over = say(Text(f"从重:{harsher}", f"superseded by: {harsher}"), language)
            line.append(f"  {over}", "dim")
        table.row(
            Line(mark, style),
            Line(each.measure.label, "dim"),
            Line(say(each.sanction.addressee, language), "dim"),
            line,
        )
    if some:
        yield from _section(say(_PUNISHED, language))
        yield table


def _is_near(change: Remedy | None) -> bool:
    return change is not None and change.effort <= _NEAR


def _notes(report: Report, language: Language) -> Iterator[RenderableType]:
    """What the notice leaves open, and what it asks of narrower kinds of the addressee."""
    table = Columns(widest=36)
    some = False
    if report.gaps:
        some = True
        names = words.listing((say(gap, language) for gap in report.gaps), language)
        table.row(
            Line("~", "bright_blue"), Line(f"{say(_GAPS, language)}{_COLON[language]}{names}")
        )
    for narrower in report.narrower:
        some = True
        text = say(_NARROWER, language)
        text = text.format(names=say(narrower, language), slug=narrower.slug)
        table.row(Line("→", "bright_blue"), Line(text))
    if some:
        yield from _section(say(_NOTES, language))
        yield table


def ledger_notes(derived: Iterable[Derivation], language: Language) -> RenderableType:
    """What ledgers say, how that was counted, and the rows that were counted once."""
    table = Columns(widest=36)
    for each in derived:
        table.row(Line("≡", "bright_blue"), _derived(each, language))
        for duplicate in each.duplicates:
            table.row("", Line(say(duplicate, language), "yellow"))
    return Group(*_section(say(_LEDGERS, language)), table)


def _derived(derivation: Derivation, language: Language) -> Line:
    line = Line(words.of(derivation.of, language))
    fact = derivation.fact
    if fact is not None:
        line.append(f"{_COLON[language]}{words.fact(fact, language)}")
        line.append(f"  {fact.origin}", "dim")
    for remark in derivation.remarks:
        line.append(f"\n{say(remark, language)}", "dim")
    return line


# --- Many institutions -------------------------------------------------------------------------


def overview_page(reports: Sequence[Report], language: Language) -> RenderableType:
    """
    How it stands with several institutions against one notice: a line each, the worst first.

    Below them is what most of them have not met.
    """
    first = reports[0]
    day = say(_ON, language).format(day=words.day(first.on, language))
    whom = say(first.addressee, language)
    outcomes = Counter(report.outcome for report in reports)
    items = [Line(say(_INSTITUTIONS, language).format(count=len(reports)))]
    for outcome, (mark, style) in _OUTCOMES.items():
        if outcomes[outcome]:
            items.append(Line(f"{mark} {say(outcome, language)} {outcomes[outcome]}", style))
    return Group(
        Line.assemble((first.notice.slug, "bold"), "  ", (first.notice.title, "dim")),
        Line(f"{whom} · {day}", "dim"),
        Line(),
        Flow(items),
        Line(),
        _institutions(reports, language),
        *_most_unmet(reports, language),
        Line(),
        Line(say(_ONE_OF_THEM, language), "dim"),
    )


_INSTITUTIONS: Final = Text("{count}个单位", "{count} institutions")
_NAME: Final = Text("单位", "Institution")
_UNMET_MOST: Final = Text("未达到单位最多的条款", "Unmet by most")
_ONE_OF_THEM: Final = Text("看其中一个单位:--entity 名称", "one of them: --entity NAME")


def _institutions(reports: Sequence[Report], language: Language) -> Columns:
    table = Columns(widest=40)
    table.row(
        "",
        Line(say(_NAME, language), "dim"),
        *(
            Line(f"{mark} {say(status, language)}", style)
            for status, (mark, style) in _MARKS.items()
        ),
        "",
    )

    def severity(report: Report) -> tuple[int, int]:
        return list(_OUTCOMES).index(report.outcome), -report.binding[Status.UNMET]

    for report in sorted(reports, key=severity):
        mark, style = _OUTCOMES[report.outcome]
        counts = report.binding
        table.row(
            Line(mark, style),
            report.facts.entity or "",
            *(
                Line(str(counts[status]), style if counts[status] else "dim")
                for status, (_, style) in _MARKS.items()
            ),
            "",
        )
    return table


def _most_unmet(reports: Sequence[Report], language: Language) -> Iterator[RenderableType]:
    """The duties that most institutions have not met, by how many."""
    findings = reports[0].findings
    counts = Counter(
        index
        for report in reports
        for index, status in enumerate(report.statuses)
        if status is Status.UNMET and findings[index].binds
    )
    if not counts:
        return
    yield from _section(say(_UNMET_MOST, language))
    table = Columns()
    for index, count in counts.most_common(_MOST_UNMET):
        finding = findings[index]
        table.row(
            Line(str(count), "bold red"),
            Line(finding.measure.label, "dim"),
            _asked(finding.provision, language),
        )
    yield table
