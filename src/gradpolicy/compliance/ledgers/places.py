"""Places of rows: the one that spans several, and their numbers in words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gradpolicy.compliance.facts import Origin
from gradpolicy.compliance.ledgers.rows import Row
from gradpolicy.model import Text
from gradpolicy.model.wording import listed, listed_zh

__all__ = ["origin_of", "rows_text"]


_CELLS = re.compile(r"([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?")


def origin_of(rows: Iterable[Row]) -> Origin | None:
    """The one place that spans those of the *rows*, as far as they have one."""
    places = [row.origin for row in rows if row.origin is not None]
    files = list(dict.fromkeys(place.file for place in places))
    sheets = list(dict.fromkeys(place.sheet for place in places))
    if not files:
        return None
    if len(files) > 1 or len(sheets) > 1:
        return Origin("; ".join(files))
    found = [_CELLS.fullmatch(place.cell or "") for place in places]
    corners = [
        (_column(match[column]), int(match[row]))
        for match in found
        if match is not None
        for column, row in ((1, 2), (3, 4))
        if match[column]
    ]
    if None in found or not corners:
        return Origin(files[0], sheets[0])
    columns, lines = zip(*corners, strict=True)
    first = f"{_letters(min(columns))}{min(lines)}"
    last = f"{_letters(max(columns))}{max(lines)}"
    return Origin(files[0], sheets[0], first if first == last else f"{first}:{last}")


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


_ROW = re.compile(r"[A-Za-z]*([0-9]+)")


def rows_text(rows: Iterable[Row]) -> Text:
    """
    Where *rows* stand, by the numbers of their sheet's rows; how many they are, if unknown.

    >>> rows_text(())
    Text(zh='0行', en='0 rows')
    """
    found = tuple(rows)
    numbers = [_number_of(row) for row in found]
    known = sorted({number for number in numbers if number is not None})
    if not known or None in numbers:
        count = len(found)
        return Text(f"{count}行", "1 row" if count == 1 else f"{count} rows")
    written = [str(number) for number in known]
    return Text(
        f"第{listed_zh(written, '、')}行",
        f"row {written[0]}" if len(written) == 1 else f"rows {listed(written)}",
    )


def _number_of(row: Row) -> int | None:
    if row.origin is None or row.origin.cell is None:
        return None
    found = _ROW.match(row.origin.cell)
    return int(found[1]) if found is not None else None
