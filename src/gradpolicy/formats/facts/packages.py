"""
Packages: the workbooks that are zip files of XML (xlsx, xlsm, ods), looked through first.

A package is unpacked here, with a limit on all it holds, its XML is parsed without a DTD, and
what was looked at, and nothing else, is packed anew for the reader of workbooks. So what it
reads is what was checked.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final, final
from xml.parsers import expat

from gradpolicy.formats.facts.contents import NOT_CALCULATED, Faulty
from gradpolicy.formats.facts.limits import MOST_CELLS, MOST_MEMBERS, MOST_UNPACKED
from gradpolicy.formats.facts.marks import (
    Block,
    Marks,
    damaged,
    is_percentage,
    place,
    refuse_file,
    within,
)
from gradpolicy.formats.facts.slips import InvalidFacts

__all__ = ["checked"]

#: No writer of workbooks packs this much into so little; a bomb does.
_MOST_TIMES: Final = 200
_LARGE: Final = 10 * 2**20

_CENTRAL: Final = b"PK\x01\x02"

# All of an ods that is read.
_ODS: Final = ("mimetype", "META-INF/manifest.xml", "content.xml")


def checked(data: bytes, file: str) -> tuple[bytes, tuple[Marks, ...]]:
    """
    A package that holds only what was looked through, and the marks of its sheets, in order.

    Raises:
        InvalidFacts: for a package that is too large, damaged, encrypted, or no workbook.
    """
    members = _unpacked(data, file)
    for name, xml in members.items():
        if name.lower().endswith((".xml", ".rels")):
            _parse(xml, file, name)
    if "content.xml" in members and b"opendocument.spreadsheet" in members.get("mimetype", b""):
        if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
            raise _encrypted(file)
        # Of both formats at once, the reader might take the other.
        members = {name: xml for name, xml in members.items() if name in _ODS}
        marks = _ods_marks(members, file)
    elif any(name.lower() == "[content_types].xml" for name in members):
        members = {name: xml for name, xml in members.items() if name not in _ODS}
        marks = _xlsx_marks(members, file)
    else:
        raise refuse_file(
            file,
            "是压缩包，不是工作簿；请解压后选用其中的表格",
            "is a zip file but no workbook: unpack it, and give the workbook inside",
        )
    within(file, marks)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, content in members.items():
            package.writestr(zipfile.ZipInfo(name), content)
    return packed.getvalue(), marks


def _encrypted(file: str) -> InvalidFacts:
    return refuse_file(file, "已加密；请取消密码后再用", "is encrypted: remove the password first")


def _unpacked(data: bytes, file: str) -> dict[str, bytes]:
    """The members that a reader of workbooks looks at, by name, each read within the limits."""
    # Counted before the directory is read: each of a million entries would take memory.
    if data.count(_CENTRAL) > 2 * MOST_MEMBERS:
        raise _too_large(file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return dict(_members(package, file))
    except InvalidFacts:
        raise
    except Exception as error:  # noqa: BLE001  # of a damaged file, zipfile lets out any kind
        raise damaged(file, str(error) or type(error).__name__) from None


def _members(package: zipfile.ZipFile, file: str) -> Iterator[tuple[str, bytes]]:
    entries = package.infolist()
    if len(entries) > MOST_MEMBERS or sum(e.file_size for e in entries) > MOST_UNPACKED:
        raise _too_large(file)
    if any(e.flag_bits & 0x1 for e in entries):
        raise _encrypted(file)
    if len({e.filename.lower() for e in entries}) != len(entries):
        raise damaged(file, "two members of one name")
    for entry in entries:
        if entry.file_size > max(_LARGE, _MOST_TIMES * entry.compress_size):
            raise _too_large(file)
        if not entry.is_dir() and _is_looked_at(entry.filename):
            # No more than the directory says, whatever comes out of it.
            with package.open(entry) as member:
                yield entry.filename, member.read(entry.file_size + 1)


def _too_large(file: str) -> InvalidFacts:
    size = MOST_UNPACKED // 2**20
    return refuse_file(
        file,
        f"解压后过大（最多{size} MB、{MOST_MEMBERS}个部件），可能是压缩炸弹",
        f"is too large unpacked (at most {size} MB and {MOST_MEMBERS} members): "
        "it may be a zip bomb",
    )


def _is_looked_at(name: str) -> bool:
    """Whether a member is text that tells of cells; pictures, macros and other files don't."""
    return name == "mimetype" or name.lower().endswith((".xml", ".rels"))


# --- XML -------------------------------------------------------------------------------------

_Attributes = dict[str, str]


class _Doctype(Exception):
    """A DTD, in which entities could be defined, also of other files."""


def _parse(
    xml: bytes,
    file: str,
    member: str,
    *,
    start: Callable[[str, _Attributes], None] | None = None,
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """
    Parse *xml*, and tell of its elements by their local names.

    Raises:
        InvalidFacts: when it is not well-formed, or has a DTD.
    """

    def doctype(*_: object) -> None:
        raise _Doctype

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = doctype
    parser.buffer_text = True
    if start is not None:
        parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(xml, True)
    except _Doctype:
        raise refuse_file(
            file,
            f"的{member}带有文档类型定义（DTD），不予读取",
            f"has a document type definition (DTD) in {member}, which is not read",
        ) from None
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise damaged(file, f"{member}: {error}") from None


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _elements(
    members: Mapping[str, bytes], file: str, member: str
) -> Iterator[tuple[str, _Attributes]]:
    """The elements of a small member, each with its attributes, by their local names."""
    found: list[tuple[str, _Attributes]] = []

    def start(name: str, attributes: _Attributes) -> None:
        found.append((_local(name), {_local(key): value for key, value in attributes.items()}))

    if member in members:
        _parse(members[member], file, member, start=start)
    yield from found


# --- xlsx ------------------------------------------------------------------------------------


def _xlsx_marks(members: dict[str, bytes], file: str) -> tuple[Marks, ...]:
    """The marks of the sheets; those that the workbook does not name are taken out."""
    # Names are compared as the reader of workbooks does: without case.
    names = {name.lower().replace("\\", "/"): name for name in members}

    def member(path: str) -> str:
        return names.get(path.lower(), path)

    for path, name in names.items():
        if path.endswith("sharedstrings.xml"):
            _check_strings(members[name], file, name)
    main = next(_related(members, file, member, "", "/officeDocument"), "xl/workbook.xml")
    if member(main) not in members:
        raise refuse_file(file, "不是表格工作簿", "is no workbook of sheets")
    styles = next(_related(members, file, member, main, "/styles"), "")
    percentages = _percentage_styles(members, file, member(styles))
    sheets = dict(_relations(members, file, member, main, "/worksheet"))
    marks: list[Marks] = []
    scanned: set[str] = set()
    for tag, attributes in _elements(members, file, member(main)):
        if tag == "sheet":
            scan = _SheetScan(attributes.get("name", ""), percentages)
            part = member(sheets.get(attributes.get("id", ""), ""))
            if part in members:
                _parse(members[part], file, part, start=scan.start, end=scan.end, text=scan.text)
            marks.append(scan.marks)
            scanned.add(part)
    # Should the reader find its way to another sheet, it is not there.
    for name in [name for name, xml in members.items() if b"sheetData" in xml]:
        if name not in scanned:
            del members[name]
    return tuple(marks)


def _relations(
    members: Mapping[str, bytes], file: str, member: Callable[[str], str], part: str, kind: str
) -> Iterator[tuple[str, str]]:
    """The parts that *part* of a workbook names as of one *kind*, by the key that it gives them."""
    folder, name = posixpath.split(part)
    relations = member(posixpath.join(folder, "_rels", f"{name}.rels"))
    for tag, attributes in _elements(members, file, relations):
        if tag == "Relationship" and attributes.get("Type", "").endswith(kind):
            target = posixpath.join("/", folder, attributes.get("Target", "").replace("\\", "/"))
            yield attributes.get("Id", ""), posixpath.normpath(target).lstrip("/")


def _related(
    members: Mapping[str, bytes], file: str, member: Callable[[str], str], part: str, kind: str
) -> Iterator[str]:
    for _, target in _relations(members, file, member, part, kind):
        yield target


def _check_strings(xml: bytes, file: str, name: str) -> None:
    """The reader makes room for as many strings as the table says that it has."""

    def start(tag: str, attributes: _Attributes) -> None:
        # A string takes five characters at least: <si/>.
        if _local(tag) == "sst" and int(attributes.get("uniqueCount", "0")) > len(xml):
            raise ValueError("more strings than it holds")

    _parse(xml, file, name, start=start)


# Those of the formats that need no definition.
_PERCENTAGE_FORMATS: Final = frozenset({"9", "10"})


def _percentage_styles(members: Mapping[str, bytes], file: str, styles: str) -> frozenset[str]:
    """The numbers of the cell styles that show percentages."""
    formats = set(_PERCENTAGE_FORMATS)
    found: list[str] = []
    section, index = "", 0
    for tag, attributes in _elements(members, file, styles):
        match tag:
            case "numFmt":
                if is_percentage(attributes.get("formatCode", "")):
                    formats.add(attributes.get("numFmtId", ""))
                else:
                    formats.discard(attributes.get("numFmtId", ""))
            case "cellXfs" | "cellStyleXfs":
                section = tag
            case "xf" if section == "cellXfs":
                if attributes.get("numFmtId") in formats:
                    found.append(str(index))
                index += 1
            case _:
                pass
    return frozenset(found)


@final
class _SheetScan:
    """One pass over a sheet of an xlsx."""

    def __init__(self, name: str, percentages: frozenset[str]) -> None:
        self.marks = Marks(name)
        self._at = (0, 0)
        self._percentages = percentages
        self._row = self._column = 0
        self._style = self._type = ""
        self._has_formula = self._in_value = False
        self._value: list[str] = []

    def start(self, name: str, attributes: _Attributes) -> None:
        tag = _local(name)
        if tag == "c":
            reference = attributes.get("r")
            if reference is not None:
                cell = place(reference)
                if cell is None:
                    raise ValueError(f"cell {reference[:20]!r}")
                self._at, self._column = cell, cell[1]
            else:
                self._at = (self._row, self._column)
            self._style, self._type = attributes.get("s", ""), attributes.get("t", "")
            self._has_formula = False
            self._value = []
        elif tag == "v":
            self._in_value = True
            self.marks.reach(*self._at)
        elif tag == "is":
            self.marks.reach(*self._at)
        elif tag == "f":
            self._has_formula = True
        elif tag == "row" and "r" in attributes:
            self._row = int(attributes["r"]) - 1

    def text(self, data: str) -> None:
        if self._in_value:
            self._value.append(data)

    def end(self, name: str) -> None:
        tag = _local(name)
        if tag == "v":
            self._in_value = False
        elif tag == "row":
            self._row, self._column = self._row + 1, 0
        elif tag == "c":
            value = "".join(self._value).strip()
            if self._type == "e":
                self.marks.reach(*self._at)
                self.marks.faults[self._at] = Faulty(value or "#")
            elif self._has_formula and not value and self._type != "str":
                self.marks.reach(*self._at)
                self.marks.faults[self._at] = NOT_CALCULATED
            elif value and self._style in self._percentages and self._type in ("", "n"):
                self.marks.percentages.add(self._at)
            self._column += 1


# --- ods -------------------------------------------------------------------------------------


def _ods_marks(members: Mapping[str, bytes], file: str) -> tuple[Marks, ...]:
    scan = _TableScan()
    name = "content.xml"
    _parse(members[name], file, name, start=scan.start, end=scan.end, text=scan.text)
    return tuple(scan.sheets)


_HOLDING: Final = frozenset(
    ("value", "string-value", "date-value", "time-value", "boolean-value", "value-type")
)


_ERROR: Final = re.compile(r"Err:\d|#[A-Z]")


@final
class _TableScan:
    """One pass over the tables of an ods."""

    def __init__(self) -> None:
        self.sheets: list[Marks] = []
        self._marks = Marks("")
        self._row = self._rows = self._column = self._columns = 0
        # Cells that the reader makes on its way, empty ones before the last of a row too.
        self._made = self._marked = 0
        self._types: frozenset[str] = frozenset()
        self._holds = self._has_formula = self._has_text = False
        self._notes = 0
        self._text: list[str] = []

    def start(self, name: str, attributes: _Attributes) -> None:
        own = {_local(key): value for key, value in attributes.items()}
        match _local(name):
            case "table" if "name" in own:
                self._marks = Marks(own["name"], merged=[])
                self.sheets.append(self._marks)
                self._row = 0
            case "table-row":
                self._rows, self._column = _count(own, "number-rows-repeated"), 0
            case "table-cell" | "covered-table-cell":
                self._made += self._column
                if self._made > 4 * MOST_CELLS:
                    raise ValueError("too many repeated cells")
                self._columns = _count(own, "number-columns-repeated")
                # Two name spaces have a value-type: one says percentage, the other error.
                self._types = frozenset(
                    value for key, value in attributes.items() if _local(key) == "value-type"
                )
                self._has_formula = "formula" in own
                self._holds = not _HOLDING.isdisjoint(own)
                self._text, self._has_text = [], False
                down = _count(own, "number-rows-spanned")
                across = _count(own, "number-columns-spanned")
                if down * across > 1 and self._marks.merged is not None:
                    last = (self._row + down - 1, self._column + across - 1)
                    self._marks.merged.append(Block(self._row, self._column, *last))
            case "annotation":
                self._notes += 1
            case "p" if not self._notes:
                # It is there, and empty, where a formula came to an empty text.
                self._has_text = True
            case _:
                pass

    def text(self, data: str) -> None:
        if not self._notes:
            self._text.append(data)

    def end(self, name: str) -> None:
        match _local(name):
            case "annotation":
                self._notes -= 1
            case "table-cell" | "covered-table-cell":
                self._finish_cell()
                self._column += self._columns
            case "table-row":
                self._row += self._rows
            case _:
                pass

    def _finish_cell(self) -> None:
        text = "".join(self._text).strip()
        fault: Faulty | str | None = None
        if "error" in self._types or (self._has_formula and _ERROR.match(text)):
            fault = Faulty(text or "#")
        elif self._has_formula and not self._holds and not self._has_text:
            fault = NOT_CALCULATED
        elif text and not self._holds and not self._has_formula:
            # A text that does not say that it is one is nothing to the reader.
            fault = text
        if fault is None and not (self._holds or self._has_formula):
            return
        self._marks.reach(self._row + self._rows - 1, self._column + self._columns - 1)
        if fault is None and "percentage" not in self._types:
            return
        # Of so many cells, the sheet is refused for its extent.
        self._marked += self._rows * self._columns
        if self._marked > MOST_CELLS:
            return
        for row in range(self._row, self._row + self._rows):
            for column in range(self._column, self._column + self._columns):
                if fault is None:
                    self._marks.percentages.add((row, column))
                else:
                    self._marks.faults[row, column] = fault


def _count(attributes: _Attributes, name: str) -> int:
    """How often a row or cell is repeated, or how many it spans."""
    number = int(attributes.get(name, "1"))
    if number < 1:
        raise ValueError(f"{name} is {number}")
    return number
