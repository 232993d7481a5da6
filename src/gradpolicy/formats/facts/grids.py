"""Grids: the sheets of a file as rows of cells, each cell with its address."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
import stat
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, final

import attrs

from gradpolicy.compliance import Origin
from gradpolicy.formats.facts import biff, packages
from gradpolicy.formats.facts.contents import Content
from gradpolicy.formats.facts.limits import MOST_BYTES, MOST_CELLS
from gradpolicy.formats.facts.marks import Block, Marks, address, damaged, refuse_file
from gradpolicy.formats.facts.slips import InvalidFacts, refusal
from gradpolicy.model import MissingExtra, Text

__all__ = ["Grid", "read_grids", "text_of"]

_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xls", ".ods")
_TEXTS: Final = (".csv", ".tsv", ".txt")


@final
@attrs.frozen
class Grid:
    """
    One sheet of a *file*: its *rows* from the first, of cells from column A.

    >>> grid = Grid("名册.csv", None, ((None, "单位名称"), (None, "江南大学")))
    >>> grid.at(1, 1), grid.address(1, 1), grid.origin(1, 1)
    ('江南大学', 'B2', <Origin 名册.csv B2>)

    Args:
        file: the name of the file.
        name: the name of the sheet; `None` in a file that is not a workbook.
        rows: what stands in each cell, by row and column, both from 0.
        merged: the ranges that are one cell; `None` where the file can't say.
        hidden: whether the sheet is hidden.
    """

    file: str
    name: str | None
    rows: tuple[tuple[Content, ...], ...]
    merged: tuple[Block, ...] | None = None
    hidden: bool = False

    @cached_property
    def _blocks(self) -> Mapping[tuple[int, int], Block]:
        """The merged range that each cell of one belongs to."""
        height, width = len(self.rows), max(map(len, self.rows), default=0)
        return {
            (row, column): block
            for block in self.merged or ()
            for row in range(block.top, min(block.bottom + 1, height))
            for column in range(block.left, min(block.right + 1, width))
        }

    def block(self, row: int, column: int) -> Block | None:
        """The merged range that a cell belongs to, if any."""
        return self._blocks.get((row, column)) if self.merged else None

    def at(self, row: int, column: int) -> Content:
        """What stands in a cell; in any of a merged range, what stands in its first."""
        block = self.block(row, column)
        return self.own(row, column) if block is None else self.own(block.top, block.left)

    def own(self, row: int, column: int) -> Content:
        """What stands in a cell itself; nothing, outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None

    def address(self, row: int, column: int) -> str:
        """The address of a cell, such as ``E7``."""
        return address(row, column)

    def origin(self, row: int | None = None, column: int | None = None) -> Origin:
        """Where a cell is; the sheet, without one."""
        cell = None if row is None or column is None else address(row, column)
        return Origin(self.file, self.name, cell)

    @property
    def is_blank(self) -> bool:
        """Whether no cell of it holds anything."""
        return all(content is None for row in self.rows for content in row)

    def __repr__(self) -> str:
        return f"<Grid {self.name or self.file} of {len(self.rows)} rows>"


def read_grids(path: Path) -> tuple[Grid, ...]:
    """
    The sheets of a workbook (xlsx, xlsm, xls, ods) or of a text (csv, tsv, txt), in order.

    Sheets that hold no cells, such as charts, are left out. Nothing in the file is run,
    fetched or believed: sizes, references and repetitions are checked before anything is
    made of them.

    Raises:
        InvalidFacts: for a file that can't be read, is another format than its name says,
            is damaged, encrypted, or far too large.
        MissingExtra: for a workbook, when python-calamine is not installed.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix in _TEXTS:
        return (_text_grid(path, suffix),)
    data = _bytes_of(path)
    if suffix not in _WORKBOOKS:
        known = "、".join((*_WORKBOOKS, *_TEXTS, ".json"))
        raise _of_file(
            path,
            f"不是能读取的格式；请另存为{known}之一",
            f"is of no format that is read here: save it as one of {known.replace('、', ', ')}",
        )
    if data.startswith(b"PK\x03\x04"):
        checked, marks = packages.checked(data, path.name)
    elif data.startswith(biff.SIGNATURE):
        checked, marks = biff.checked(data, path.name)
    else:
        raise _of_file(path, *_instead_of_a_workbook(data))
    return tuple(_sheets(checked, marks, path.name))


def text_of(path: Path) -> str:
    """
    The text of a file: UTF-8, UTF-16 with its mark, or GB 18030.

    Raises:
        InvalidFacts: when it can't be read, is none of these, or is no text.
    """
    data = _bytes_of(path)
    if data.startswith((b"PK\x03\x04", biff.SIGNATURE)):
        raise _of_file(
            path, "其实是工作簿；请把扩展名改为.xlsx或.xls", "is a workbook: name it .xlsx or .xls"
        )
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
        break
    raise _of_file(
        path,
        "不是文本，或编码不明；请另存为UTF-8",
        "is no text, or in no encoding that is known: save it as UTF-8",
    )


def _bytes_of(path: Path) -> bytes:
    """
    What a file holds, if it is one and not too large.

    Raises:
        InvalidFacts: when it is no file, can't be read, is empty or too large.
    """
    data = None
    try:
        # A pipe would be waited for without end.
        if stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise _of_file(path, "不存在", "is not there") from None
    except PermissionError:
        raise _of_file(path, "没有读取权限", "may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise _of_file(path, f"无法读取（{reason}）", f"can't be read ({reason})") from None
    if data is None:
        raise _of_file(path, "不是文件", "is not a file")
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // 2**20
        raise _of_file(path, f"过大；最多{most} MB", f"is too large: at most {most} MB")
    if not data:
        raise _of_file(path, "是空文件", "is empty")
    return data


def _of_file(path: Path, zh: str, en: str) -> InvalidFacts:
    return refuse_file(path.name or str(path), zh, en)


def _instead_of_a_workbook(data: bytes) -> tuple[str, str]:
    """What a file is that is named like a workbook, and isn't one."""
    head = data[:2000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head")):
        return (
            "其实是网页（HTML）；请用表格软件打开，另存为.xlsx",
            "is a web page (HTML): open it in a spreadsheet program and save it as .xlsx",
        )
    if head.startswith(b"<?xml"):
        return (
            "其实是XML；请用表格软件打开，另存为.xlsx",
            "is XML: open it in a spreadsheet program and save it as .xlsx",
        )
    if b"\0" not in data[:2000]:
        return (
            "不是工作簿，看来是文本；请另存为.xlsx，或把扩展名改为.csv",
            "is no workbook but looks like text: save it as .xlsx, or name it .csv",
        )
    return "不是工作簿，或已损坏", "is no workbook, or is damaged"


# --- Workbooks -------------------------------------------------------------------------------


def _sheets(data: bytes, marks: Sequence[Marks], file: str) -> Iterator[Grid]:
    """The sheets as calamine reads them, with what it does not tell: errors and percentages."""
    read = _read(data, file)
    if len(read) != len(marks):
        raise damaged(file, "sheets that are not there")
    for sheet, mark in zip(read, marks, strict=True):
        if sheet is None:
            continue
        name, hidden, rows, merged = sheet
        contents = mark.on(rows)
        blocks = mark.merged if merged is None else [Block(*a, *b) for a, b in merged]
        height, width = len(contents), max(map(len, contents), default=0)
        cells = sum(
            max(min(each.bottom + 1, height) - each.top, 0)
            * max(min(each.right + 1, width) - each.left, 0)
            for each in blocks or ()
        )
        if cells > MOST_CELLS:
            raise damaged(file, f"{name}: merged cells that overlap")
        yield Grid(file, name, contents, None if blocks is None else tuple(blocks), hidden)


#: The name of a sheet, whether it is hidden, its rows, and its merged ranges.
_Sheet = tuple[str, bool, list[list[Any]], list[tuple[tuple[int, int], tuple[int, int]]] | None]


def _read(data: bytes, file: str) -> list[_Sheet | None]:
    """What calamine makes of a workbook; `None` for a chart in the place of a sheet."""
    try:
        import python_calamine as calamine
    except ImportError:
        raise MissingExtra("reading a workbook", "excel") from None
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            found: list[_Sheet | None] = []
            for about in workbook.sheets_metadata:
                if about.typ is not calamine.SheetTypeEnum.WorkSheet:
                    found.append(None)
                    continue
                sheet = workbook.get_sheet_by_name(about.name)
                hidden = about.visible is not calamine.SheetVisibleEnum.Visible
                rows = sheet.to_python(skip_empty_area=False)
                found.append((about.name, hidden, rows, sheet.merged_cell_ranges))
            return found
    except Exception as error:  # noqa: BLE001  # whatever it is, it is calamine's word on the file
        raise damaged(file, str(error) or type(error).__name__) from None
    except BaseException as error:
        # A failed assertion of calamine. It is no Exception, lest it be caught by chance.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(file, "a fault in its records") from None


# --- Texts -----------------------------------------------------------------------------------

# The first is taken where several do as well.
_DELIMITERS: Final = (",", "\t", ";", "，")

_SEPARATOR_LINE: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)

# So many records tell what sets off the cells.
_LOOKED_AT: Final = 50


def _text_grid(path: Path, suffix: str) -> Grid:
    text = text_of(path)
    said = _SEPARATOR_LINE.match(text)
    if said is not None:
        # A spreadsheet program takes the line for no row of the sheet.
        delimiter, text = said[1], text[said.end() :]
    else:
        delimiter = "\t" if suffix == ".tsv" else _delimiter(text)
    rows: list[tuple[Content, ...]] = []
    cells = 0
    try:
        for record in _records(text, delimiter):
            rows.append(tuple(cell if cell and not cell.isspace() else None for cell in record))
            cells += len(record)
            if cells > MOST_CELLS:
                last = address(len(rows) - 1, max(len(record) - 1, 0))
                raise refusal(
                    Text(f"过大；最多{MOST_CELLS:,}格", f"too large: at most {MOST_CELLS:,} cells"),
                    origin=Origin(path.name, None, last),
                )
    except csv.Error as error:
        raise refusal(
            Text(
                f"引号不成对或数据过长（{error}）；含引号、逗号或换行的内容须加双引号",
                f"has a quote that is not closed, or is too long ({error}): put what holds quotes, "
                "commas or line breaks into double quotes",
            ),
            origin=Origin(path.name, None, address(len(rows), 0)),
            field=Text("行", "row"),
        ) from None
    return Grid(path.name, None, tuple(rows))


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    # Strict: a quote that is not closed would take in all the rows after it.
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _delimiter(text: str) -> str:
    """What sets off the cells: with it, most records have the same number of them, and most."""

    def fits(delimiter: str) -> tuple[int, int]:
        widths: Counter[int] = Counter()
        with contextlib.suppress(csv.Error):
            for record in itertools.islice(_records(text, delimiter), _LOOKED_AT):
                widths[len(record)] += 1
        return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))

    return max(_DELIMITERS, key=fits)
