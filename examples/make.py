"""
Make the examples anew: the template, filled in as a clerk would, and the reports of it.

Run it when the template or the report changes; what is filled in stands in ``filling/``. The
cells are written into the file itself: what reads a workbook whole and writes it again loses
the size and the colour of its notes.
"""  # noqa: INP001  # a script, no package

from __future__ import annotations

import csv
import io
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import gradpolicy as gp
from gradpolicy.formats.workbook import to_template
from gradpolicy.model import Addressee
from gradpolicy.vocabulary import terms

HERE: Final = Path(__file__).parent

#: Where the template has its codes, its cells to fill in, and the first rows below its heads.
CODE, VALUE, FIRST, LEDGER_FIRST = "K", "E", 6, 4
ACTIONS: Final = "工作事项"

Value = str | int | float | date


def main() -> None:
    """Make each of them."""
    for source in sorted((HERE / "filling").glob("*.toml")):
        (HERE / source.stem / "填报.xlsx").write_bytes(filled(source))
    readme = (HERE / "README.md").read_text("utf-8")
    for command in re.findall(r"^gradpolicy report .+$", readme, re.MULTILINE):
        arguments = [sys.executable, "-m", *shlex.split(command)]
        subprocess.run(arguments, cwd=HERE, check=True)  # noqa: S603  # our own commands


# --- What is filled in -----------------------------------------------------------------------


def filled(source: Path) -> bytes:
    """The workbook, filled in as *source* and the ledgers beside it say."""
    data = tomllib.loads(source.read_text("utf-8"))
    notice, addressee = gp.notices.load(data["notice"]), terms(Addressee)[data["addressee"]]
    book = Book(to_template(notice, addressee, entity=data["entity"]))
    left = dict(data["values"])
    for name in book.sheets:
        for code, row in book.codes(name):
            value = left.pop(code, answer(code, data) if name == ACTIONS else None)
            if value is not None:
                book.write(name, f"{VALUE}{row}", value)
    assert not left, f"{source.name}: the template asks for no {', '.join(left)}"
    for name, rows in ledgers(source, data).items():
        for number, values in enumerate(rows, start=LEDGER_FIRST):
            for column, value in zip("ABCDEFGH", values, strict=False):
                if value != "":
                    book.write(name, f"{column}{number}", value)
    return book.bytes()


def answer(code: str, data: Mapping[str, Any]) -> str | None:
    """What is chosen for an action: yes, unless it says otherwise."""
    if code in data["empty"]:
        return None
    return "否" if code in data["no"] else "是"


def ledgers(source: Path, data: Mapping[str, Any]) -> dict[str, list[list[Value]]]:
    """The rows of each ledger: those in the data, and those of the CSV files beside it."""
    found: dict[str, list[list[Value]]] = dict(data.get("ledgers", {}))
    for path in source.parent.glob(f"{source.stem}.*.csv"):
        _, *rows = csv.reader(path.read_text("utf-8").splitlines())
        found[path.suffixes[0][1:]] = [list(map(typed, row)) for row in rows]
    return found


def typed(text: str) -> Value:
    """What a spreadsheet makes of *text*: a day, a number, or a text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return int(text) if text.isdigit() else text


# --- The file --------------------------------------------------------------------------------

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#: A spreadsheet counts days from here.
_EPOCH: Final = date(1899, 12, 30)


def _tag(name: str) -> str:
    return f"{{{_MAIN}}}{name}"


class Book:
    """A workbook whose cells can be written; all else is left as it is."""

    def __init__(self, content: bytes) -> None:
        self._parts = zipfile.ZipFile(io.BytesIO(content))
        sheets = self._read("xl/workbook.xml").iter(_tag("sheet"))
        self._files = {
            each.get("name", ""): f"xl/worksheets/sheet{number}.xml"
            for number, each in enumerate(sheets, start=1)
        }
        self._trees = {name: self._read(file) for name, file in self._files.items()}
        self._strings = ["".join(each.itertext()) for each in self._read("xl/sharedStrings.xml")]

    def _read(self, file: str) -> ET.Element:
        return ET.fromstring(self._parts.read(file))  # noqa: S314  # made by ourselves

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets."""
        return tuple(self._files)

    def codes(self, name: str) -> Iterator[tuple[str, str]]:
        """The codes on a sheet of facts, each with the number of its row."""
        for cell in self._trees[name].iter(_tag("c")):
            address, index = cell.get("r", ""), cell.find(_tag("v"))
            if address[0] == CODE and int(address[1:]) >= FIRST and index is not None:
                yield self._strings[int(index.text or "")], address[1:]

    def write(self, name: str, address: str, value: Value) -> None:
        """Write a *value* into one cell; one that is not there takes its column's look."""
        cell = self._cell(self._trees[name], address)
        if isinstance(value, str):
            cell.set("t", "inlineStr")
            ET.SubElement(ET.SubElement(cell, _tag("is")), _tag("t")).text = value
        else:
            number = (value - _EPOCH).days if isinstance(value, date) else value
            ET.SubElement(cell, _tag("v")).text = str(number)

    def _cell(self, sheet: ET.Element, address: str) -> ET.Element:
        rows = sheet.find(_tag("sheetData"))
        assert rows is not None
        row = rows.find(f"{_tag('row')}[@r='{address[1:]}']")
        if row is None:
            row = ET.SubElement(rows, _tag("row"), r=address[1:])
        cell = row.find(f"{_tag('c')}[@r='{address}']")
        if cell is None:
            number = ord(address[0]) - ord("A") + 1
            look = next(
                each.get("style", "0")
                for each in sheet.iter(_tag("col"))
                if int(each.get("min", "0")) <= number <= int(each.get("max", "0"))
            )
            cell = ET.SubElement(row, _tag("c"), r=address, s=look)
        return cell

    def bytes(self) -> bytes:
        """The file; what its formulas come to is left for whoever opens it to reckon."""
        ET.register_namespace("", _MAIN)
        ET.register_namespace("r", _RELATIONS)
        written = {file: self._trees[name] for name, file in self._files.items()}
        for sheet in written.values():
            for cell in sheet.iter(_tag("c")):
                if cell.find(_tag("f")) is not None:
                    cell[1:] = []
            *_, last = sheet.iter(_tag("row"))
            extent = sheet.find(_tag("dimension"))
            assert extent is not None
            extent.set("ref", re.sub(r"\d+\Z", last.get("r", ""), extent.get("ref", "")))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in self._parts.infolist():
                content = self._parts.read(part)
                if part.filename in written:
                    content = ET.tostring(written[part.filename], "UTF-8", xml_declaration=True)
                archive.writestr(part, content)
        return out.getvalue()


if __name__ == "__main__":
    main()
