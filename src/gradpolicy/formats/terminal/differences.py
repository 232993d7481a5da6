"""Differences between two notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text as Line

from gradpolicy.changes import Change, MeasureChange, NoticeDiff, ProvisionChange, Relation
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import WHAT, WHOM, has_figures, said
from gradpolicy.formats.terminal.columns import Columns, Flow
from gradpolicy.formats.terminal.sides import VERDICT_MARKS, sides
from gradpolicy.logic import Verdict
from gradpolicy.model import Text

__all__ = ["diff_page"]

# What changed comes before what came and went, and that before what stayed.
_MARKS = {
    Change.STRENGTHENED: VERDICT_MARKS[Verdict.STRENGTHENED],
    Change.WEAKENED: VERDICT_MARKS[Verdict.WEAKENED],
    Change.MIXED: VERDICT_MARKS[Verdict.MIXED],
    Change.ADDED: ("+", "cyan"),
    Change.REMOVED: ("-", "yellow"),
    Change.UNCHANGED: VERDICT_MARKS[Verdict.UNCHANGED],
}
_RELATION_STYLES = {Relation.ADDED: "cyan", Relation.REMOVED: "yellow", Relation.KEPT: "dim"}
_SHOWN_FIRST = tuple(_MARKS)
_SUMMARY = Text("共 {total} 项", "{total} provisions")
_MOVED = Text("移位", "moved")
_MEASURES = Text("措施{relation}", "measures {relation}")
_FIGURES = Text("数字与时限", "Figures and dates")
_BY_MEASURE = Text("逐条对照", "Measure by measure")
_VERDICT = Text("判定", "Verdict")
_CLAUSES = Text("条款", "Clauses")
_NO_DIFFERENCE = Text("两份通知没有差别。", "The two notices do not differ.")
_ALIKE = Text("数字与时限全部不变。", "No figure and no date changed.")
_NONE_KEPT = Text("所选条款中没有数字与时限。", "No figure and no date among these.")
_FROM = Text("原在{label}", "was in {label}")


def diff_page(
    diff: NoticeDiff,
    language: Language,
    *,
    keep: Callable[[ProvisionChange], bool] | None = None,
) -> RenderableType:
    """
    A diff: counts, then every figure and date, then measure by measure.

    With *keep* only the provisions that it keeps, and the measures they stand in; the
    counts stay those of the whole.
    """
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
        _figures_table(diff, language, keep),
        Line(),
        Rule(say(_BY_MEASURE, language), align="left", style="dim"),
    ]
    for group in diff.measures:
        shown = [p for p in diff.of(group) if keep is None or keep(p)]
        if shown or keep is None:
            parts += [Line(), _group_title(group, language), _group_table(diff, shown, language)]
    return Group(*parts)


def _counts_line(diff: NoticeDiff, language: Language) -> RenderableType:
    counts = diff.counts
    items = [Line(say(_SUMMARY, language).format(total=sum(counts.values())))]
    for change in _SHOWN_FIRST:
        mark, style = _MARKS[change]
        items.append(Line(f"{mark} {say(change, language)} {counts[change]}", style))
    moved = sum(p.moved for p in diff.provisions)
    if moved:
        items.append(Line(f"↷ {say(_MOVED, language)} {moved}", "bright_blue"))
    return Flow(items)


def _structure(diff: NoticeDiff, language: Language) -> RenderableType:
    """Which measures went where, those that simply stayed left out."""
    table = Columns()
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
        table.row(Line(name, _RELATION_STYLES.get(relation, "bright_blue")), shown)
    return table


def _figures_table(
    diff: NoticeDiff, language: Language, keep: Callable[[ProvisionChange], bool] | None
) -> RenderableType:
    """Every provision with a figure or a date, what changed first."""
    rows = [p for p in diff.provisions if (keep is None or keep(p)) and _has_figure(p)]
    if not rows:
        return Line(say(_ALIKE if keep is None else _NONE_KEPT, language), "dim")
    table = Columns(widest=20)
    table.row(*(Line(say(name, language), "dim") for name in (_VERDICT, _CLAUSES, WHOM, WHAT)))
    for provision in sorted(rows, key=lambda p: _SHOWN_FIRST.index(p.change)):
        table.row(
            _mark(provision, language),
            _clauses(diff, provision),
            _whom(provision, language),
            _change_lines(provision, language),
        )
    return table


def _has_figure(change: ProvisionChange) -> bool:
    return any(norm is not None and has_figures(norm) for norm in (change.old, change.new))


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
        return Line(said(norm, language) if norm is not None else "")
    hands = _changed_hands(provision)
    return sides(old, new, provision.dimensions, language, changed_hands=hands)


def _changed_hands(provision: ProvisionChange) -> bool:
    return "giver" in provision.reworded


def _group_title(group: MeasureChange, language: Language) -> Line:
    """`(七) title  →  9. title   [merged]`"""
    line = Line("  +  ".join(map(str, group.old)), "bold" if group.old else "")
    if group.old and group.new:
        line.append("  →  ")
    line.append("  +  ".join(map(str, group.new)), "bold")
    style = _RELATION_STYLES.get(group.relation, "bright_blue")
    return line.append(f"   [{say(group.relation, language)}]", style)


def _group_table(
    diff: NoticeDiff, provisions: list[ProvisionChange], language: Language
) -> RenderableType:
    """The provisions of one group; those that stayed share one line."""
    table = Columns(indent=2, widest=20)
    kept: list[str] = []
    for provision in sorted(provisions, key=lambda p: _SHOWN_FIRST.index(p.change)):
        stayed = provision.change is Change.UNCHANGED and not provision.moved
        if stayed and not _changed_hands(provision):
            norm = provision.new
            kept.append(said(norm, language) if norm is not None else "")
            continue
        lines = _change_lines(provision, language)
        if provision.moved:
            was = say(_FROM, language).format(label=_label(diff, provision, "old"))
            lines.append(f"  ↷ {was}", "bright_blue")
        table.row(_mark(provision, language), Line(_whom(provision, language), "dim"), lines)
    if kept:
        separator = "；" if language == "zh" else "; "
        name = Line(f"= {say(Change.UNCHANGED, language)} {len(kept)}", "dim")
        table.row(name, "", Line(separator.join(kept), "dim"))
    return table
