"""Notices, measures and provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text as Line

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import BY, WHAT, WHOM, core, force, quotes, what
from gradpolicy.formats.terminal.columns import Columns, folded
from gradpolicy.model import (
    Addressee,
    Measure,
    Norm,
    Notice,
    Party,
    Provision,
    Role,
    Sanction,
    Text,
)

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
        title = Line(str(measure), "bold")
        if measure.due is not None:
            title.append(f"   {say(measure.due, language)}", "not bold dim")
        parts += [Line(), title, _norm_lines(norms, language)]
    return Group(*parts)


def measure_page(notice: Notice, measure: Measure, language: Language) -> RenderableType:
    """A measure: title, summary, topics, parties, programmes, provisions with their quotes."""
    facts = Columns()
    separator = "、" if language == "zh" else "; "
    for name, texts in (
        (Text("主题", "Topics"), [say(topic, language) for topic in measure.topics]),
        (Text("涉及单位", "Bodies"), [_party(party, language) for party in measure.parties]),
        (Text("完成时限", "Due"), [say(measure.due, language)] if measure.due else []),
        (Text("项目与平台", "Programmes"), [say(p, language) for p in measure.programmes]),
    ):
        if texts:
            facts.row(Line(say(name, language), "dim"), separator.join(texts))
    provisions = Columns(widest=36)
    for norm in measure.provisions:
        provisions.row(
            Line(norm.slug, "cyan"),
            Line(f"{force(norm, language)} · {say(norm.addressee, language)}", "dim"),
            Line(what(norm, language)).append(f"\n{quotes(norm)}", "dim"),
        )
    return Group(
        Line(f"{notice.slug}  {measure}", "bold"),
        *folded(Line(say(measure.summary, language)), 100),
        Line(),
        facts,
        Line(),
        provisions,
    )


def _party(party: Party, language: Language) -> str:
    """The body, and its role where the text gives one."""
    body = say(party.body, language)
    if party.role is Role.NAMED:
        return body
    role = party.role.zh if language == "zh" else party.role.value
    return f"{body}({role})" if language == "zh" else f"{body} ({role})"


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
        yield Text("原文", "Quote"), f"「{evidence.quote}」"
    if norm.assumption is not None:
        yield Text("解读说明", "Assumption"), say(norm.assumption, language)
