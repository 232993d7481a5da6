"""
What a look at a workbook's own records tells of its cells, before they are read.

The reader of workbooks gives an error as an empty cell and 85% as 0.85, and makes room for
every cell from the first to the last. So each format is looked through first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, final

import attrs

from gradpolicy.compliance import Origin
from gradpolicy.formats.facts.contents import Content, Faulty, Percentage, plain
from gradpolicy.formats.facts.limits import MOST_CELLS
from gradpolicy.formats.facts.slips import InvalidFacts, refusal
from gradpolicy.model import Text

__all__ = [
    "Block",
    "Marks",
    "address",
    "damaged",
    "is_percentage",
    "place",
    "refuse_file",
    "within",
]

#: A row and a column, from 0.
Cell = tuple[int, int]


@final
@attrs.frozen
class Block:
    """
    A range of cells merged into one, its first and last row and column, from 0.

    >>> str(Block(4, 1, 4, 3))
    'B5:D5'
    """

    top: int
    left: int
    bottom: int
    right: int

    def __str__(self) -> str:
        return f"{address(self.top, self.left)}:{address(self.bottom, self.right)}"


@final
@attrs.define
class Marks:
    """
    Of the sheet of a *name*: its cells that are *faults* or *percentages*, and how far it goes.

    A fault is what the reader of workbooks takes for nothing: an error, or a text without a
    type. *merged* is `None` where the reader of workbooks tells the merged ranges itself.
    """

    name: str
    faults: dict[Cell, Faulty | str] = attrs.Factory(dict)
    percentages: set[Cell] = attrs.Factory(set)
    merged: list[Block] | None = None
    rows: int = 0
    columns: int = 0

    def reach(self, row: int, column: int) -> None:
        """There is a cell at that place."""
        self.rows = max(self.rows, row + 1)
        self.columns = max(self.columns, column + 1)

    def on(self, rows: Iterable[Iterable[object]]) -> tuple[tuple[Content, ...], ...]:
        """The contents of the *rows* that were read, with the marks on them."""
        made = [[plain(value) for value in row] for row in rows]
        if self.faults:
            # A fault at the very end is no cell to the reader.
            made += [[] for _ in range(self.rows - len(made))]
            made = [line + [None] * (self.columns - len(line)) for line in made]
        for (row, column), fault in self.faults.items():
            made[row][column] = fault
        for row, column in self.percentages:
            if row < len(made) and column < len(made[row]):
                match made[row][column]:
                    case bool():
                        pass
                    case int() | Decimal() as number:
                        made[row][column] = Percentage(Decimal(number))
                    case _:
                        pass
        return tuple(map(tuple, made))


def address(row: int, column: int) -> str:
    """
    The address of a cell, of a row and a column from 0.

    >>> address(6, 4), address(1_048_575, 16_383)
    ('E7', 'XFD1048576')
    """
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


_ADDRESS: Final = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.ASCII)


def place(name: str) -> Cell | None:
    """
    The row and the column of an address; `None` if it is none.

    >>> place("E7"), place("XFD1048576"), place("7E")
    ((6, 4), (1048575, 16383), None)
    """
    match = _ADDRESS.fullmatch(name)
    if match is None or match[2].strip("0") == "":
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


# What in a number's format is only text: quoted, escaped, in brackets, or as wide as that.
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.', re.DOTALL)


def is_percentage(number_format: str) -> bool:
    """
    Whether a format shows numbers as percentages.

    >>> is_percentage("0.00%"), is_percentage('0.0"%"')
    (True, False)
    """
    return "%" in _LITERAL.sub("", number_format)


def within(file: str, sheets: Iterable[Marks]) -> None:
    """
    Check that the *sheets* of a file have each its name, and no more cells than may be.

    Raises:
        InvalidFacts: for two of one name, and at the last cell of the sheet that has too many.
    """
    total = 0
    names: set[str] = set()
    for marks in sheets:
        if marks.name in names:
            raise damaged(file, f"two sheets {marks.name!r}")
        names.add(marks.name)
        total += marks.rows * marks.columns
        if total > MOST_CELLS:
            last = address(max(marks.rows, 1) - 1, max(marks.columns, 1) - 1)
            raise refusal(
                Text(
                    f"离表头太远，表格过大（最多{MOST_CELLS:,}格）；请删去多余的行和列",
                    f"lies too far out: the sheet is too large (at most {MOST_CELLS:,} cells); "
                    "delete the rows and columns that it does not need",
                ),
                origin=Origin(file, marks.name or None, last),
                field=Text("表格范围", "extent"),
                value=last,
            )


def refuse_file(file: str, zh: str, en: str) -> InvalidFacts:
    """The refusal of a file as a whole."""
    return refusal(Text(zh, en), origin=Origin(file), value=file)


def damaged(file: str, reason: str) -> InvalidFacts:
    """The refusal of a file that can't be read, for a *reason* in the words of what read it."""
    reason = " ".join(reason.split())[:100]
    return refuse_file(
        file, f"已损坏，无法读取（{reason}）", f"is damaged and can't be read ({reason})"
    )
