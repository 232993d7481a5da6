"""Ledgers: sheets in which staff write down row by row what figures are counted from."""

from __future__ import annotations

from collections.abc import Sequence
from gradpolicy.formats.workbook.rows import Row
from gradpolicy.formats.workbook.styles import Book

__all__ = ["ledgers_for", "write_ledgers"]


def ledgers_for(rows: Sequence[Row]) -> tuple[str, ...]:
    return ()


def write_ledgers(book: Book, ledgers: tuple[str, ...]) -> None:
    pass
