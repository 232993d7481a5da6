"""Two provisions beside each other: what each says in every dimension that changed."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text as Line

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import BY, core, giver, said, side
from gradpolicy.logic import Dimension, Verdict
from gradpolicy.model import Norm

__all__ = ["VERDICT_MARKS", "sides"]

VERDICT_MARKS = {
    Verdict.STRENGTHENED: ("▲", "bold red"),
    Verdict.WEAKENED: ("▼", "bold green"),
    Verdict.MIXED: ("◆", "bold magenta"),
    Verdict.UNCHANGED: ("=", "dim"),
}
_SIDE_BY_SIDE = 52


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
        _append(line, name, side(old, dimension, language), side(new, dimension, language))
    if changed_hands:
        name = Line(f"{say(BY, language)}  ", "bright_blue")
        _append(line, name, giver(old, language), giver(new, language))
    return line


def _append(line: Line, name: Line, old: str, new: str) -> None:
    """A line below the others: what it is about, the old, the new."""
    if line.plain:
        line.append("\n")
    # Two long sides stand below each other.
    arrow = "\n  →  " if cell_len(old) + cell_len(new) > _SIDE_BY_SIDE else "  →  "
    line.append_text(name).append(old, "dim").append(arrow).append(new)
