"""Two provisions beside each other: what each says in every dimension that changed."""

from __future__ import annotations

from typing import assert_never

from rich.cells import cell_len
from rich.text import Text as Line

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.terminal.norms import BY, core, force, what
from gradpolicy.logic import Dimension, Verdict
from gradpolicy.model import Force, Norm, Provision, Sanction, Text

__all__ = ["VERDICT_MARKS", "said", "sides"]

VERDICT_MARKS = {
    Verdict.STRENGTHENED: ("▲", "bold red"),
    Verdict.WEAKENED: ("▼", "bold green"),
    Verdict.MIXED: ("◆", "bold magenta"),
    Verdict.UNCHANGED: ("=", "dim"),
}
_SIDE_BY_SIDE = 52
_ALWAYS = Text("一律适用", "always")
_NONE = Text("未定", "none")
_WHOLE = Text("全期", "all the time")
_UNSTATED = Text("未写明", "unstated")


def said(norm: Norm, language: Language) -> str:
    """What a provision says on one line, and how it binds where that is less than a duty."""
    text = what(norm, language)
    if not isinstance(norm, Provision) or norm.force in (Force.OBLIGATION, Force.PROHIBITION):
        return text
    return f"{text}({norm.force.zh})" if language == "zh" else f"{text} ({norm.force.value})"


def sides(
    old: Norm,
    new: Norm,
    dimensions: tuple[tuple[Dimension, Verdict], ...],
    language: Language,
    *,
    changed_hands: bool = False,
) -> Line:
    """
    Both sides of each dimension that changed; where none did, what the new one says.

    *changed_hands* says that another gives or punishes now, which says nothing of strength.
    """
    line = Line()
    if not dimensions:
        line.append(said(new, language), "dim")
    elif all(dimension is not Dimension.REQUIREMENT for dimension, _ in dimensions):
        line.append(core(new, language))
    for dimension, verdict in dimensions:
        mark, style = VERDICT_MARKS[verdict]
        name = Line(f"{mark} {say(dimension, language)}  ", style)
        _append(line, name, _side(old, dimension, language), _side(new, dimension, language))
    if changed_hands:
        name = Line(f"{say(BY, language)}  ", "bright_blue")
        _append(line, name, _giver(old, language), _giver(new, language))
    return line


def _append(line: Line, name: Line, old: str, new: str) -> None:
    """A line below the others: what it is about, the old, the new."""
    if line.plain:
        line.append("\n")
    # Two long sides stand below each other.
    arrow = "\n  →  " if cell_len(old) + cell_len(new) > _SIDE_BY_SIDE else "  →  "
    line.append_text(name).append(old, "dim").append(arrow).append(new)


def _giver(norm: Norm, language: Language) -> str:
    giver = None if isinstance(norm, Provision) else norm.giver
    return say(giver if giver is not None else _UNSTATED, language)


def _side(norm: Norm, dimension: Dimension, language: Language) -> str:
    """What one side says in one dimension."""
    match dimension:
        case Dimension.REQUIREMENT:
            return core(norm, language)
        case Dimension.SCOPE:
            return say(norm.when if norm.when is not None else _ALWAYS, language)
        case Dimension.ADDRESSEE:
            return say(norm.addressee, language)
        case Dimension.DEADLINE:
            due = None if isinstance(norm, Sanction) else norm.due
            return say(due if due is not None else _NONE, language)
        case Dimension.FORCE:
            return force(norm, language)
        case Dimension.PERIOD:
            return say(norm.period if norm.period is not None else _WHOLE, language)
        case _:
            assert_never(dimension)
