"""
The terminal: notices and differences as rich renderables, in Chinese or in English.

Needs the extra ``gradpolicy[cli]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Protocol, assert_never

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text as Line

from gradpolicy.changes import Change, MeasureChange, NoticeDiff, ProvisionChange, Relation
from gradpolicy.logic import Dimension
from gradpolicy.model import (
    Addressee,
    Deadline,
    Grant,
    Measure,
    Norm,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Text,
    leaves,
)
from gradpolicy.reading import Verification

__all__ = [
    "Language",
    "diff_page",
    "list_page",
    "measure_page",
    "notice_page",
    "provision_page",
    "verification_page",
]

Language = Literal["zh", "en"]


class _Bilingual(Protocol):
    """What has a Chinese text; its English one is `en`, or else what `str` says."""

    @property
    def zh(self) -> str: ...


def say(thing: _Bilingual, language: Language) -> str:
    """*thing* in one of the two languages."""
    if language == "zh":
        return thing.zh
    english = getattr(thing, "en", None)
    return english if isinstance(english, str) else str(thing)


_MARKS = {
    Change.STRENGTHENED: ("▲", "bold red"),
    Change.WEAKENED: ("▼", "bold green"),
    Change.MIXED: ("◆", "bold magenta"),
    Change.ADDED: ("+", "cyan"),
    Change.REMOVED: ("-", "yellow"),
    Change.UNCHANGED: ("=", "dim"),
}
_RELATION_STYLES = {Relation.ADDED: "cyan", Relation.REMOVED: "yellow", Relation.KEPT: "dim"}
# What changed comes before what came and went, and that before what stayed.
_SHOWN_FIRST = tuple(_MARKS)

_SUMMARY = Text("共 {total} 项", "{total} provisions")
_MOVED = Text("移位", "moved")
_MEASURES = Text("措施{relation}", "measures {relation}")
_FIGURES = Text("数字与时限", "Figures and dates")
_BY_MEASURE = Text("逐条对照", "Measure by measure")
_VERDICT = Text("判定", "Verdict")
_CLAUSES = Text("条款", "Clauses")
_WHO = Text("对象", "Whom")
_WHAT = Text("内容", "What")
_ALWAYS = Text("一律适用", "always")
_NONE = Text("未定", "none")
_WHOLE = Text("全期", "all the time")
_BY = Text("执行单位", "by")
_UNSTATED = Text("未写明", "unstated")
_NO_DIFFERENCE = Text("两份通知没有差别。", "The two notices do not differ.")
_ALIKE = Text("数字与时限全部不变。", "No figure and no date changed.")
_CLOSED = Text("账目闭合", "the ledger closes")
_OPEN = Text("账目不闭合", "the ledger does not close")
_SAME_TEXT = Text(
    "与当时核对的文本逐字节相同", "the very text it was verified against, to the byte"
)
_OTHER_TEXT = Text("是另一个版本的文本", "another copy than it was verified against")
_FROM = Text("原在{label}", "was in {label}")


def list_page(notices: Iterable[Notice], language: Language) -> RenderableType:
    """One line a notice: slug, class, measures, provisions, title."""
    table = Table.grid(padding=(0, 2))
    for notice in notices:
        measures, provisions = len(notice.measures), len(list(notice.provisions))
        counted = Text(
            f"{measures} 条 {provisions} 项", f"{measures} measures, {provisions} provisions"
        )
        table.add_row(Line(notice.slug, "bold"), say(counted, language), notice.title)
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
    facts = Table.grid(padding=(0, 2))
    for name, terms in (
        (Text("主题", "Topics"), measure.topics),
        (Text("涉及单位", "Bodies"), tuple(party.body for party in measure.parties)),
        (Text("项目与平台", "Programmes"), measure.programmes),
    ):
        if terms:
            separator = "、" if language == "zh" else "; "
            joined = separator.join(say(term, language) for term in terms)
            facts.add_row(Line(say(name, language), "dim"), joined)
    return Group(
        Line(f"{notice.slug}  {measure}", "bold"),
        Padding(say(measure.summary, language), (0, 0, 1, 0)),
        facts,
        Line(),
        *(_evidence_lines(norm, language) for norm in measure.provisions),
    )


def provision_page(
    notice: Notice, measure: Measure, norm: Norm, language: Language
) -> RenderableType:
    """One provision, field by field, with its evidence and the assumption made."""
    table = Table.grid(padding=(0, 2))
    for name, value in _fields(norm, language):
        table.add_row(Line(say(name, language), "dim"), value)
    return Group(
        Line(f"{notice.slug} / {norm.slug}", "bold"), Line(str(measure), "dim"), Line(), table
    )


def diff_page(
    diff: NoticeDiff, language: Language, *, only: frozenset[Change] | None = None
) -> RenderableType:
    """A diff: counts, then every figure and date, then measure by measure."""
    if not diff:
        return Line(say(_NO_DIFFERENCE, language))
    parts: list[RenderableType] = [
        Line.assemble((diff.old_slug, "bold"), "  ", (diff.old_title, "dim")),
        Line.assemble((diff.new_slug, "bold"), "  ", (diff.new_title, "dim")),
        Line(),
        _counts_line(diff, language),
        _structure(diff, language),
        Line(),
        Rule(say(_FIGURES, language), align="left", style="dim"),
        _figures_table(diff, language, only),
        Line(),
        Rule(say(_BY_MEASURE, language), align="left", style="dim"),
    ]
    for group in diff.measures:
        shown = [p for p in diff.of(group) if only is None or p.change in only]
        if shown or only is None:
            parts += [Line(), _group_title(group, language), _group_table(diff, shown, language)]
    return Group(*parts)


def verification_page(verification: Verification, language: Language) -> RenderableType:
    """Whether the ledger closes, what was counted, and each finding on a line of its own."""
    state, style = (_CLOSED, "bold green") if verification.ok else (_OPEN, "bold red")
    counted = Text(
        f"引文 {verification.quotes} 条,数字 {verification.numerals} 处",
        f"{verification.quotes} quotes, {verification.numerals} numerals",
    )
    same = _SAME_TEXT if verification.same_text else _OTHER_TEXT
    parts: list[RenderableType] = [
        Line.assemble(
            (verification.notice, "bold"),
            "  ",
            (say(state, language), style),
            f"   {say(counted, language)}   ",
            (say(same, language), "dim"),
        )
    ]
    absent = set(verification.truncated)
    for finding in verification.findings:
        style = "dim" if finding in absent else "red"
        mark = "·" if finding in absent else "✗"
        parts.append(Line.assemble((f"  {mark} ", style), say(finding.message, language)))
    return Group(*parts)


def _header(notice: Notice, language: Language) -> RenderableType:
    table = Table.grid(padding=(0, 2))
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
            table.add_row(Line(say(name, language), "dim"), value)
    return Group(Line(notice.title, "bold"), table)


def _concerns(norm: Norm, addressee: Addressee) -> bool:
    return addressee.is_within(norm.addressee)


def _norm_lines(norms: Iterable[Norm], language: Language) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", min_width=6)
    table.add_column(max_width=24, overflow="fold")
    table.add_column(overflow="fold")
    for norm in norms:
        table.add_row(_force(norm, language), say(norm.addressee, language), _what(norm, language))
    return Padding(table, (0, 0, 0, 2))


def _force(norm: Norm, language: Language) -> str:
    match norm:
        case Provision(force=force):
            return force.zh if language == "zh" else force.value
        case Grant():
            return say(Text("给予", "grant"), language)
        case Sanction():
            return say(Text("惩戒", "sanction"), language)
        case _:
            assert_never(norm)


def _what(norm: Norm, language: Language) -> str:
    """What a provision says, its addressee aside, on one line."""
    parts = [_core(norm, language)]
    if norm.when is not None:
        condition = say(norm.when, language)
        parts.append(f"〔{condition}〕" if language == "zh" else f"[when {condition}]")
    due: Deadline | None = None if isinstance(norm, Sanction) else norm.due
    parts += [say(each, language) for each in (due, norm.period) if each is not None]
    return (",", "; ")[language == "en"].join(parts)


def _core(norm: Norm, language: Language) -> str:
    match norm:
        case Provision(requires=requires):
            return say(requires, language)
        case Grant(effect=effect, amount=amount):
            return say(amount if amount is not None else effect, language)
        case Sanction(effects=effects):
            return ("、", ", ")[language == "en"].join(say(effect, language) for effect in effects)
        case _:
            assert_never(norm)


def _evidence_lines(norm: Norm, language: Language) -> RenderableType:
    line = Line.assemble(
        (f"{norm.slug}  ", "cyan"),
        (f"{_force(norm, language)} · {say(norm.addressee, language)}  ", "dim"),
        _what(norm, language),
    )
    quotes = "  ".join(f"“{evidence.quote}”" for evidence in norm.evidence)
    return Group(line, Padding(Line(quotes, "dim italic"), (0, 0, 0, 4)))


def _fields(norm: Norm, language: Language) -> Iterator[tuple[Text, str]]:
    yield Text("性质", "Force"), _force(norm, language)
    yield _WHO, say(norm.addressee, language)
    yield _WHAT, _core(norm, language)
    if norm.when is not None:
        yield Text("适用条件", "When"), say(norm.when, language)
    if not isinstance(norm, Sanction) and norm.due is not None:
        yield Text("时限", "Due"), say(norm.due, language)
    if norm.period is not None:
        yield Text("期间", "Period"), say(norm.period, language)
    if not isinstance(norm, Provision) and norm.giver is not None:
        yield _BY, say(norm.giver, language)
    for evidence in norm.evidence:
        yield Text("原文", "Quote"), f"“{evidence.quote}”"
    if norm.assumption is not None:
        yield Text("解读说明", "Assumption"), say(norm.assumption, language)


def _counts_line(diff: NoticeDiff, language: Language) -> Line:
    counts = diff.counts
    line = Line(say(_SUMMARY, language).format(total=sum(counts.values())))
    for change in _SHOWN_FIRST:
        mark, style = _MARKS[change]
        line.append(f"   {mark} {say(change, language)} {counts[change]}", style)
    moved = sum(p.moved for p in diff.provisions)
    if moved:
        line.append(f"   ↷ {say(_MOVED, language)} {moved}", "blue")
    return line


def _structure(diff: NoticeDiff, language: Language) -> RenderableType:
    """Which measures went where, those that simply stayed left out."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for relation in Relation:
        groups = [group for group in diff.measures if group.relation is relation]
        if not groups or relation is Relation.KEPT:
            continue
        shown = "   ".join(
            " → ".join(
                " + ".join(measure.label for measure in side)
                for side in (group.old, group.new)
                if side
            )
            for group in groups
        )
        name = say(_MEASURES, language).format(relation=say(relation, language))
        table.add_row(Line(name, _RELATION_STYLES.get(relation, "blue")), shown)
    return table


def _figures_table(
    diff: NoticeDiff, language: Language, only: frozenset[Change] | None
) -> RenderableType:
    """Every provision with a figure or a date, what changed first."""
    rows = [p for p in diff.provisions if _has_figure(p) and (only is None or p.change in only)]
    if not rows:
        return Line(say(_ALIKE, language), "dim")
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name, width in ((_VERDICT, None), (_CLAUSES, None), (_WHO, 20), (_WHAT, None)):
        table.add_column(
            say(name, language), max_width=width, overflow="fold", no_wrap=name is _CLAUSES
        )
    for provision in sorted(rows, key=lambda p: _SHOWN_FIRST.index(p.change)):
        table.add_row(
            _mark(provision, language),
            _clauses(diff, provision),
            _whom(provision, language),
            _change_lines(provision, language),
        )
    return table


def _has_figure(change: ProvisionChange) -> bool:
    return any(norm is not None and _figures(norm) for norm in (change.old, change.new))


def _figures(norm: Norm) -> bool:
    """Whether *norm* holds a number, a date or a period."""
    predicates: list[Predicate | None] = [norm.when]
    dated = norm.period is not None
    match norm:
        case Provision(requires=requires, due=due):
            predicates.append(requires)
            dated |= due is not None
        case Grant(amount=amount, due=due):
            predicates.append(amount)
            dated |= due is not None
        case Sanction():
            pass
        case _:
            assert_never(norm)
    return dated or any(
        isinstance(leaf, Quota | Ratio)
        for predicate in predicates
        if predicate is not None
        for leaf in leaves(predicate)
    )


def _mark(provision: ProvisionChange, language: Language) -> Line:
    mark, style = _MARKS[provision.change]
    return Line(f"{mark} {say(provision.change, language)}", style)


def _clauses(diff: NoticeDiff, provision: ProvisionChange) -> str:
    return " → ".join(
        label for label in (_label(diff, provision, "old"), _label(diff, provision, "new")) if label
    )


def _label(diff: NoticeDiff, provision: ProvisionChange, side: Literal["old", "new"]) -> str:
    """The label, as printed, of the measure that *provision* stands in on one side."""
    place = provision.old_place if side == "old" else provision.new_place
    if place is None:
        return ""
    groups = (group.old if side == "old" else group.new for group in diff.measures)
    return next(m.label for group in groups for m in group if m.number == place.measure)


def _whom(provision: ProvisionChange, language: Language) -> str:
    norm = provision.new if provision.new is not None else provision.old
    return say(norm.addressee, language) if norm is not None else ""


def _change_lines(provision: ProvisionChange, language: Language) -> Line:
    """What changed: both sides of each dimension; or what it says, where nothing did."""
    old, new = provision.old, provision.new
    if old is None or new is None:
        norm = new if new is not None else old
        return Line(_what(norm, language) if norm is not None else "")
    line = Line()
    if not provision.dimensions:
        line.append(_what(new, language), "dim")
    elif all(dimension is not Dimension.REQUIREMENT for dimension, _ in provision.dimensions):
        line.append(_core(new, language))
    for dimension, verdict in provision.dimensions:
        mark, style = _MARKS[Change(verdict.slug)]
        _append_sides(
            line,
            Line(f"{mark} {say(dimension, language)}  ", style),
            _side(old, dimension, language),
            _side(new, dimension, language),
        )
    if _changed_hands(provision):
        hands = Line(f"{say(_BY, language)}  ", "blue")
        _append_sides(line, hands, _giver(old, language), _giver(new, language))
    return line


def _append_sides(line: Line, name: Line, old: str, new: str) -> None:
    """A line below the others: what it is about, the old, the new."""
    if line.plain:
        line.append("\n")
    line.append_text(name).append(old, "dim").append("  →  ").append(new)


def _changed_hands(provision: ProvisionChange) -> bool:
    """Whether someone else now gives or punishes, which says nothing of strength."""
    return "giver" in provision.reworded


def _giver(norm: Norm, language: Language) -> str:
    giver = None if isinstance(norm, Provision) else norm.giver
    return say(giver if giver is not None else _UNSTATED, language)


def _side(norm: Norm, dimension: Dimension, language: Language) -> str:
    """What one side says in one dimension."""
    match dimension:
        case Dimension.REQUIREMENT:
            return _core(norm, language)
        case Dimension.SCOPE:
            return say(norm.when if norm.when is not None else _ALWAYS, language)
        case Dimension.ADDRESSEE:
            return say(norm.addressee, language)
        case Dimension.DEADLINE:
            due = None if isinstance(norm, Sanction) else norm.due
            return say(due if due is not None else _NONE, language)
        case Dimension.FORCE:
            return _force(norm, language)
        case Dimension.PERIOD:
            return say(norm.period if norm.period is not None else _WHOLE, language)
        case _:
            assert_never(dimension)


def _group_title(group: MeasureChange, language: Language) -> Line:
    """`(七) title  →  9. title   [merged]`"""
    line = Line("  +  ".join(map(str, group.old)), "bold" if group.old else "")
    if group.old and group.new:
        line.append("  →  ")
    line.append("  +  ".join(map(str, group.new)), "bold")
    style = _RELATION_STYLES.get(group.relation, "blue")
    return line.append(f"   [{say(group.relation, language)}]", style)


def _group_table(
    diff: NoticeDiff, provisions: list[ProvisionChange], language: Language
) -> RenderableType:
    """The provisions of one group; those that stayed share one line."""
    table = Table.grid(padding=(0, 2))
    table.add_column(min_width=10, no_wrap=True)
    table.add_column(max_width=20, style="dim", overflow="fold")
    table.add_column(overflow="fold")
    kept: list[str] = []
    for provision in sorted(provisions, key=lambda p: _SHOWN_FIRST.index(p.change)):
        stayed = provision.change is Change.UNCHANGED and not provision.moved
        if stayed and not _changed_hands(provision):
            norm = provision.new
            kept.append(_what(norm, language) if norm is not None else "")
            continue
        lines = _change_lines(provision, language)
        if provision.moved:
            was = say(_FROM, language).format(label=_label(diff, provision, "old"))
            lines.append(f"  ↷ {was}", "blue")
        table.add_row(_mark(provision, language), _whom(provision, language), lines)
    if kept:
        separator = ";" if language == "zh" else "; "
        name = Line(f"= {say(Change.UNCHANGED, language)} {len(kept)}", "dim")
        table.add_row(name, "", Line(separator.join(kept), "dim"))
    return Padding(table, (0, 0, 0, 2))
