"""
Columns of text for the terminal: each as wide as its text, the last takes what is left.

Rich's own tables measure every cell more than once, which for the thousand rows of a diff
takes longer than all the rest of the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text as Line

__all__ = ["Columns", "Flow", "folded"]

_GAP = "  "


@final
class Columns:
    """
    Rows of cells, in columns that line up also where characters are two cells wide.

    No column but the last is wider than *widest* cells; what is longer goes on below.
    """

    def __init__(self, *, indent: int = 0, widest: int = 24) -> None:
        self._indent = " " * indent
        self._widest = widest
        self._rows: list[tuple[Line, ...]] = []

    def row(self, *cells: Line | str) -> None:
        """Add a row; all rows have the same number of cells."""
        self._rows.append(tuple(c if isinstance(c, Line) else Line(c) for c in cells))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if not self._rows:
            return
        columns = list(zip(*self._rows, strict=True))
        widths = [min(self._widest, max(c.cell_len for c in column)) for column in columns[:-1]]
        before = len(self._indent) + sum(widths) + len(_GAP) * len(widths)
        widths.append(max(10, options.max_width - before))
        for row in self._rows:
            yield from self._lines(console, row, widths)

    def _lines(self, console: Console, row: tuple[Line, ...], widths: list[int]) -> RenderResult:
        """The lines of one row: as many as its longest cell needs."""
        cells = [folded(cell, width) for cell, width in zip(row, widths, strict=True)]
        for number in range(max(map(len, cells))):
            line = Line(self._indent)
            pending = ""
            for lines, width in zip(cells, widths, strict=True):
                cell = lines[number] if number < len(lines) else None
                if cell is not None and cell.plain:
                    line.append(pending).append_text(cell)
                    pending = ""
                filled = cell.cell_len if cell is not None else 0
                pending += " " * (width - filled) + _GAP
            yield from line.render(console)
            yield Segment("\n", Style.null())


@final
class Flow:
    """Items one after another, as many in a line as fit; none is broken in two."""

    def __init__(self, items: Iterable[Line]) -> None:
        self._items = list(items)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = Line()
        for item in self._items:
            if line.plain and line.cell_len + 3 + item.cell_len > options.max_width:
                yield line
                line = Line()
            line.append("   " if line.plain else "").append_text(item)
        yield line


# What Chinese typography keeps off the beginning of a line.
_CLOSING = frozenset(",.;:!?、。，；：！？）)]}〕》」』”’%")


def folded(text: Line, width: int) -> list[Line]:
    """*text* in lines of at most *width* cells, broken at spaces and between Chinese characters."""
    result: list[Line] = []
    for line in text.split("\n", allow_blank=True):
        pieces = line.divide(_breaks(line.plain, width)) if line.cell_len > width else [line]
        for piece in pieces:
            piece.rstrip()
            result.append(piece)
    return result


def _breaks(text: str, width: int) -> list[int]:
    """Where to break *text*, as late as may be in each line."""
    breaks: list[int] = []
    used, possible = 0, 0
    for index, character in enumerate(text):
        size = cell_len(character)
        before = text[index - 1] if index else ""
        between = before == " " or size == 2 or (before and cell_len(before) == 2)
        if between and character not in _CLOSING and character != " ":
            possible = index
        if used + size > width and character != " ":
            start = breaks[-1] if breaks else 0
            at = possible if possible > start else index
            breaks.append(at)
            used = cell_len(text[at:index])
        used += size
    return breaks
