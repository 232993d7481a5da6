"""Notices, measures and provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text as Line

from gradpolicy.formats.terminal.columns import Columns
from gradpolicy.formats.terminal.language import Language, say
from gradpolicy.formats.terminal.norms import BY, WHAT, WHOM, core, force, what
from gradpolicy.model import Addressee, Measure, Norm, Notice, Provision, Sanction, Text

__all__ = ["list_page", "measure_page", "notice_page", "provision_page"]


def list_page(notices: Iterable[Notice], language: Language) -> RenderableType:
    """One line a notice: slug, class, measures, provisions, title."""
    table = Columns(widest=40)
    for notice in notices:
        measures, provisions = len(notice.measures), len(list(notice.provisions))
        counted = Text(
            f"{measures} 条 {provisions} 项", f"{measures} measures, {provisions} provisions"
        )
        table.row(Line(notice.slug, "bold"), say(counted, language), notice.title)
    return table


def notice_page(
    notice: Notice, language: Language, *, addressee: Addressee | None = None
) -> RenderableType:
    """A notice, measure by measure; with *addressee* only what binds it or favours it."""
    parts: list[RenderableType] = [_header(notice, language)]
    section = None
    for measure in notice.measures:
        norms = [n for n in measure.provisions if addressee is None or _concerns(n, addressee)]
        if not norms:
            continue
        if measure.section is not None and measure.section != section:
            section = measure.section
            parts += [Line(), Rule(notice.sections[section - 1].title, align="left", style="dim")]
        parts += [Line(), Line(str(measure), "bold"), _norm_lines(norms, language)]
    return Group(*parts)


def measure_page(notice: Notice, measure: Measure, language: Language) -> RenderableType:
    """A measure: title, summary, topics, parties, programmes, provisions with their quotes."""
    facts = Columns()
    for name, terms in (
        (Text("主题", "Topics"), measure.topics),
        (Text("涉及单位", "Bodies"), tuple(party.body for party in measure.parties)),
        (Text("项目与平台", "Programmes"), measure.programmes),
    ):
        if terms:
            separator = "、" if language == "zh" else "; "
            joined = separator.join(say(term, language) for term in terms)
            facts.row(Line(say(name, language), "dim"), joined)
    return Group(
        Line(f"{notice.slug}  {measure}", "bold"),
        _prose(say(measure.summary, language)),
        Line(),
        facts,
        Line(),
        *(_evidence_lines(norm, language) for norm in measure.provisions),
    )


def provision_page(
    notice: Notice, measure: Measure, norm: Norm, language: Language
) -> RenderableType:
    """One provision, field by field, with its evidence and the assumption made."""
    table = Columns()
    for name, value in _fields(norm, language):
        table.row(Line(say(name, language), "dim"), value)
    return Group(
        Line(f"{notice.slug} / {norm.slug}", "bold"), Line(str(measure), "dim"), Line(), table
    )


def _prose(text: str) -> Line:
    return Line(text, overflow="fold")


def _header(notice: Notice, language: Language) -> RenderableType:
    table = Columns()
    issuers = "、" if language == "zh" else "; "
    rows: list[tuple[Text, str | None]] = [
        (Text("文号", "Number"), notice.number),
        (Text("发文单位", "Issued by"), issuers.join(say(b, language) for b in notice.issuers)),
        (Text("日期", "Date"), say(notice.issued, language) if notice.issued else None),
        (Text("届别", "Class of"), str(notice.cohort)),
        (
            Text("仅以名称提出的要求", "Asked by name only"),
            issuers.join(say(standard, language) for standard in notice.gaps) or None,
        ),
    ]
    for name, value in rows:
        if value is not None:
            table.row(Line(say(name, language), "dim"), value)
    return Group(Line(notice.title, "bold"), table)


def _concerns(norm: Norm, addressee: Addressee) -> bool:
    return addressee.is_within(norm.addressee)


def _norm_lines(norms: Iterable[Norm], language: Language) -> Columns:
    table = Columns(indent=2)
    for norm in norms:
        table.row(
            Line(force(norm, language), "dim"), say(norm.addressee, language), what(norm, language)
        )
    return table


def _evidence_lines(norm: Norm, language: Language) -> RenderableType:
    line = Line.assemble(
        (f"{norm.slug}  ", "cyan"),
        (f"{force(norm, language)} · {say(norm.addressee, language)}  ", "dim"),
        what(norm, language),
    )
    quotes = "  ".join(f"“{evidence.quote}”" for evidence in norm.evidence)
    return Group(line, Padding(Line(quotes, "dim italic"), (0, 0, 0, 4)))


def _fields(norm: Norm, language: Language) -> Iterator[tuple[Text, str]]:
    yield Text("性质", "Force"), force(norm, language)
    yield WHOM, say(norm.addressee, language)
    yield WHAT, core(norm, language)
    if norm.when is not None:
        yield Text("适用条件", "When"), say(norm.when, language)
    if not isinstance(norm, Sanction) and norm.due is not None:
        yield Text("时限", "Due"), say(norm.due, language)
    if norm.period is not None:
        yield Text("期间", "Period"), say(norm.period, language)
    if not isinstance(norm, Provision) and norm.giver is not None:
        yield BY, say(norm.giver, language)
    for evidence in norm.evidence:
        yield Text("原文", "Quote"), f"“{evidence.quote}”"
    if norm.assumption is not None:
        yield Text("解读说明", "Assumption"), say(norm.assumption, language)
