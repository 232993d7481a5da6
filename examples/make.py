"""
Make the workbooks of the examples anew: the template, filled in as a clerk would.

Run it when the template changes; what is filled in stands in ``filling/``. The cells are
written into the file itself, since a library that reads a workbook and writes it again loses
the size of the notes and the marks of formulas that are right as they are.
"""

from __future__ import annotations

import csv
import io
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import gradpolicy as gp
from gradpolicy.formats.workbook import to_template
from gradpolicy.model import Addressee
from gradpolicy.vocabulary import terms

HERE = Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ACTIONS, VALUE, CODE = "工作事项", "E", "K"
FIRST, LEDGER_FIRST = 6, 4
EPOCH = date(1899, 12, 30)

Value = str | int | float | date
Cells = Mapping[str, Value]


def main() -> None:
    """Make each of them."""
    for source in sorted((HERE / "filling").glob("*.toml")):
        target = HERE / source.stem / "填报.xlsx"
        target.write_bytes(made(source))
        print(target.relative_to(HERE))


def made(source: Path) -> bytes:
    """The workbook that is filled in as *source* and the ledgers beside it say."""
    data = tomllib.loads(source.read_text("utf-8"))
    addressee = terms(Addressee)[data["addressee"]]
    book = Book(to_template(gp.notices.load(data["notice"]), addressee, entity=data["entity"]))
    left = dict(data["values"])
    for name in book.sheets:
        book.write(name, dict(answers(book.codes(name), name == ACTIONS, left, data)))
    assert not left, f"{source.name}: the template asks for no {', '.join(left)}"
    for name, rows in ledgers(source, data).items():
        book.write(name, {f"{chr(65 + c)}{LEDGER_FIRST + r}": v for r, c, v in placed(rows) if v != ""})
    return book.bytes()


def answers(
    codes: Mapping[str, str], actions: bool, left: dict[str, Value], data: Mapping[str, Any]
) -> Iterator[tuple[str, Value]]:
    """What goes into the column of values, cell by cell."""
    for code, row in codes.items():
        if code in left:
            yield f"{VALUE}{row}", left.pop(code)
        elif actions and code not in data["empty"]:
            yield f"{VALUE}{row}", "否" if code in data["no"] else "是"


def ledgers(source: Path, data: Mapping[str, Any]) -> dict[str, list[list[Value]]]:
    """The rows of each ledger: those in the data, and those of the CSV files beside it."""
    found: dict[str, list[list[Value]]] = dict(data.get("ledgers", {}))
    for path in source.parent.glob(f"{source.stem}.*.csv"):
        rows = list(csv.reader(path.read_text("utf-8").splitlines()))[1:]
        found[path.stem.split(".")[1]] = [list(map(typed, row)) for row in rows]
    return found


def typed(text: str) -> Value:
    """A cell of a CSV file as a spreadsheet takes it: a day, a number, or a text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return int(text) if text.isdigit() else text


def placed(rows: Iterable[Sequence[Value]]) -> Iterator[tuple[int, int, Value]]:
    """Each value with its row and its column."""
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            yield row, column, value


class Book:
    """A workbook whose cells can be written, all else left as it is."""

    def __init__(self, content: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(content))
        names = ET.fromstring(self.archive.read("xl/workbook.xml")).iter(f"{{{MAIN}}}sheet")
        self.sheets = {
            each.get("name", ""): f"xl/worksheets/sheet{number}.xml"
            for number, each in enumerate(names, start=1)
        }
        self.trees = {name: ET.fromstring(self.archive.read(p)) for name, p in self.sheets.items()}
        strings = ET.fromstring(self.archive.read("xl/sharedStrings.xml"))
        self.strings = ["".join(each.itertext()) for each in strings]

    def codes(self, name: str) -> dict[str, str]:
        """The codes on a sheet, each with its row."""
        return {
            self.strings[int(cell[0].text or "")]: cell.get("r", "")[1:]
            for cell in self.trees[name].iter(f"{{{MAIN}}}c")
            if cell.get("r", "").startswith(CODE) and int(cell.get("r", "")[1:]) >= FIRST
        }

    def write(self, name: str, cells: Cells) -> None:
        """Write *cells*, by their addresses, on the sheet called *name*."""
        tree = self.trees[name]
        data = tree.find(f"{{{MAIN}}}sheetData")
        assert data is not None
        rows = {row.get("r", ""): row for row in data}
        known = {cell.get("r", ""): cell for row in data for cell in row}
        for address, value in cells.items():
            if address not in known:
                number = address[1:]
                if number not in rows:
                    rows[number] = ET.SubElement(data, f"{{{MAIN}}}row", r=number)
                known[address] = ET.SubElement(
                    rows[number], f"{{{MAIN}}}c", r=address, s=style(tree, address)
                )
            put(known[address], value)
        # Else a reader may stop where the template did.
        extent = tree.find(f"{{{MAIN}}}dimension")
        assert extent is not None
        start, end = extent.get("ref", "A1:A1").split(":")
        extent.set("ref", f"{start}:{end[0]}{max(map(int, rows))}")

    def bytes(self) -> bytes:
        """The file; what its formulas come to is left for whoever opens it to reckon."""
        ET.register_namespace("", MAIN)
        ET.register_namespace("r", MAIN.replace("spreadsheetml/2006/main", "officeDocument/2006/relationships"))
        written = {p: self.trees[name] for name, p in self.sheets.items()}
        for tree in written.values():
            for cell in tree.iter(f"{{{MAIN}}}c"):
                if cell.find(f"{{{MAIN}}}f") is not None:
                    cell[1:] = []
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in self.archive.infolist():
                content = self.archive.read(part)
                if part.filename in written:
                    content = ET.tostring(written[part.filename], "UTF-8", xml_declaration=True)
                archive.writestr(part, content)
        return out.getvalue()


def style(tree: ET.Element, address: str) -> str:
    """The style of the column that a cell stands in."""
    column = ord(address[0]) - 64
    for each in tree.iter(f"{{{MAIN}}}col"):
        if int(each.get("min", 0)) <= column <= int(each.get("max", 0)):
            return each.get("style", "0")
    return "0"


def put(cell: ET.Element, value: Value) -> None:
    """Put a *value* into a cell."""
    if isinstance(value, str):
        cell.set("t", "inlineStr")
        inside = ET.SubElement(cell, f"{{{MAIN}}}is")
        ET.SubElement(inside, f"{{{MAIN}}}t").text = value
    else:
        number = (value - EPOCH).days if isinstance(value, date) else value
        ET.SubElement(cell, f"{{{MAIN}}}v").text = str(number)


if __name__ == "__main__":
    main()
