"""Hostile and broken files are refused in a sentence, before they could hurt."""

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from gradpolicy.formats.facts import InvalidFacts, biff, grids, packages, read_facts, read_grids
from gradpolicy.formats.facts.limits import MOST_CELLS, MOST_MEMBERS, MOST_UNPACKED

ROWS = [["指标", "填写"], ["应届毕业生数", 900]]
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    """A small workbook."""
    workbook = openpyxl.Workbook()
    for row in ROWS:
        workbook.active.append(row)
    made = io.BytesIO()
    workbook.save(made)
    return made.getvalue()


@pytest.fixture(scope="module")
def xls() -> bytes:
    """A small old workbook."""
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("填报")
    for row, values in enumerate(ROWS):
        for column, value in enumerate(values):
            sheet.write(row, column, value)
    made = io.BytesIO()
    workbook.save(made)
    return made.getvalue()


@pytest.fixture(scope="module")
def ods() -> bytes:
    """A small workbook of LibreOffice."""
    document = OpenDocumentSpreadsheet()
    table = Table(name="填报")
    for values in ROWS:
        row = TableRow()
        for value in values:
            number = isinstance(value, int)
            kind = {"valuetype": "float", "value": value} if number else {"valuetype": "string"}
            cell = TableCell(**kind)
            cell.addElement(P(text=str(value)))
            row.addElement(cell)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.fixture
def refusal(tmp_path: Path) -> Callable[..., InvalidFacts]:
    """What is said of a file; nothing else may be raised."""

    def refusal(data: bytes, name: str = "a.xlsx") -> InvalidFacts:
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(InvalidFacts) as caught:
            read_facts(path)
        assert len(caught.value.slips) == 1
        assert caught.value.slips[0].origin is not None
        return caught.value

    return refusal


def repacked(data: bytes, changes: Mapping[str, bytes | Callable[[bytes], bytes] | None]) -> bytes:
    """A package with some members replaced, changed, added or (`None`) left out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", 8) as new:
        for name in dict.fromkeys([*old.namelist(), *changes]):
            content = changes.get(name, lambda same: same)
            if callable(content):
                content = content(old.read(name))
            if content is not None:
                new.writestr(name, content)
    return made.getvalue()


def sheet_of(rows: str, after: str = "") -> bytes:
    """The XML of a sheet."""
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return f"{head}<sheetData>{rows}</sheetData>{after}</worksheet>".encode()


class TestBombs:
    """Little that unpacks to much."""

    def test_much(self, xlsx: bytes, refusal) -> None:
        """More than 100 MB of nothing in a hundred kilobytes."""
        data = repacked(xlsx, {SHEET: b" " * (MOST_UNPACKED + 1)})

        assert len(data) < 200_000
        assert "it may be a zip bomb" in str(refusal(data))

    def test_dense(self, xlsx: bytes, refusal) -> None:
        """Less than is allowed, but denser than anyone writes."""
        data = repacked(xlsx, {"xl/media/image1.png": bytes(MOST_UNPACKED // 2)})

        assert "it may be a zip bomb" in str(refusal(data))

    def test_many_members(self, xlsx: bytes, refusal) -> None:
        """A thousand members and more."""
        data = repacked(xlsx, {f"xl/{at}.bin": b"" for at in range(MOST_MEMBERS)})

        assert "it may be a zip bomb" in str(refusal(data))

    def test_a_directory_of_millions(self, xlsx: bytes, refusal) -> None:
        """A directory so long that reading it would take all memory is not read."""
        assert "it may be a zip bomb" in str(refusal(xlsx + b"PK\x01\x02" * 5000))

    def test_a_directory_that_lies(self, xlsx: bytes, refusal) -> None:
        """No more is unpacked than the directory says that there is."""
        data = bytearray(repacked(xlsx, {SHEET: b" " * 5_000_000}))
        entry = data.rindex(SHEET.encode()) - 46
        assert data[entry : entry + 4] == b"PK\x01\x02"
        data[entry + 24 : entry + 28] = struct.pack("<I", 100)

        assert "is damaged" in str(refusal(bytes(data)))

    def test_two_members_of_one_name(self, xlsx: bytes, refusal) -> None:
        """Two readers might take the one or the other."""
        data = repacked(xlsx, {SHEET.upper(): b"<a/>"})

        assert "two members of one name" in str(refusal(data))

    def test_a_member_without_a_name(self, refusal) -> None:
        """What no writer of packages makes."""
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as package:
            package.writestr(zipfile.ZipInfo(""), b"")

        assert "is damaged" in str(refusal(made.getvalue()))

    def test_nested(self, xlsx: bytes, refusal, tmp_path: Path) -> None:
        """A zip in a zip is no workbook; one beside the sheets is not opened."""
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as outer:
            outer.writestr("inner.xlsx", xlsx)
        path = tmp_path / "b.xlsx"
        path.write_bytes(repacked(xlsx, {"xl/embeddings/inner.zip": b"PK\x03\x04 no zip"}))

        assert "is a zip file but no workbook" in str(refusal(made.getvalue()))
        assert 900 == read_facts(path)[0]["graduating-students"].value

    def test_only_what_was_checked(self, xlsx: bytes) -> None:
        """What is handed on holds nothing that was not looked at."""
        other = "xl/worksheets/sheet9.xml"
        data = repacked(xlsx, {"xl/vbaProject.bin": b"macros", other: sheet_of("")})

        handed_on, _ = packages.checked(data, "a.xlsm")

        with zipfile.ZipFile(io.BytesIO(handed_on)) as package:
            names = package.namelist()
        assert {"xl/vbaProject.bin", other}.isdisjoint(names)
        assert SHEET in names

    def test_two_formats_in_one(self, xlsx: bytes, ods: bytes, tmp_path: Path) -> None:
        """Of a file that is two workbooks, the reader sees only the one that was looked through."""
        with zipfile.ZipFile(io.BytesIO(ods)) as package:
            others = {name: package.read(name) for name in package.namelist()}

        handed_on, (marks,) = packages.checked(repacked(xlsx, others), "a.xlsx")

        with zipfile.ZipFile(io.BytesIO(handed_on)) as package:
            assert SHEET not in package.namelist()
        assert "填报" == marks.name


class TestXml:
    """XML that asks for more than it holds."""

    BILLION = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>'
    OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    PLAIN = b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd">'

    @pytest.mark.parametrize("doctype", [BILLION, OUTSIDE, PLAIN])
    @pytest.mark.parametrize(
        "member",
        [SHEET, "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels", "customXml/i.xml"],
    )
    def test_doctype(self, doctype: bytes, member: str, xlsx: bytes, refusal) -> None:
        """No member may define or fetch entities, whether it is read or not."""
        data = repacked(xlsx, {member: doctype + b"<a>&b;</a>"})

        error = refusal(data)

        assert f"has a document type definition (DTD) in {member}" in str(error)
        assert "DTD" in error.zh

    @pytest.mark.parametrize("doctype", [BILLION, OUTSIDE, PLAIN])
    def test_doctype_in_ods(self, doctype: bytes, ods: bytes, refusal) -> None:
        """Nor in a workbook of LibreOffice."""
        data = repacked(ods, {"content.xml": lambda xml: doctype + xml.partition(b"?>")[2]})

        assert "(DTD) in content.xml" in str(refusal(data, "a.ods"))

    @pytest.mark.parametrize(
        "xml",
        [b"", b"<a>", b"<a>&nbsp;</a>", b"\xff\xfe<", b'<?xml version="1.0" encoding="x"?><a/>'],
    )
    def test_not_well_formed(self, xml: bytes, xlsx: bytes, refusal) -> None:
        """Broken XML is a damaged file."""
        assert "is damaged" in str(refusal(repacked(xlsx, {SHEET: xml})))

    @pytest.mark.parametrize("member", [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
    def test_left_out(self, member: str, xlsx: bytes, refusal) -> None:
        """A part that is not there."""
        assert re.search("is damaged|is no workbook", str(refusal(repacked(xlsx, {member: None}))))

    def test_sheets_that_are_not_there(self, xlsx: bytes) -> None:
        """No sheet is read that was not looked through."""
        with pytest.raises(InvalidFacts, match="sheets that are not there"):
            tuple(grids._sheets(xlsx, (), "a.xlsx"))

    def test_sheets_of_one_name(self, xlsx: bytes, refusal) -> None:
        """Two sheets of one name could not be told apart."""
        double = re.compile(rb"<sheet [^>]*/>")
        data = repacked(
            xlsx, {"xl/workbook.xml": lambda xml: double.sub(lambda found: found[0] * 2, xml)}
        )

        assert "two sheets" in str(refusal(data))

    def test_strings_that_are_not_there(self, xlsx: bytes, refusal) -> None:
        """A table that says it has more strings than its file has characters."""
        table = b'<sst uniqueCount="99999999999"><si><t>a</t></si></sst>'

        assert "more strings than it holds" in str(
            refusal(repacked(xlsx, {"xl/sharedStrings.xml": table}))
        )


class TestFarCells:
    """A cell at the end of the sheet would take room for all before it."""

    def test_xlsx(self, xlsx: bytes, refusal) -> None:
        """17 billion cells are refused at the last of them."""
        data = repacked(
            xlsx, {SHEET: sheet_of('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')}
        )

        error = refusal(data)

        assert "a.xlsx Sheet!XFD1048576: extent" in str(error)
        assert f"{MOST_CELLS:,}" in error.zh

    @pytest.mark.parametrize(
        "rows",
        [
            '<row r="1048576"><c><v>1</v></c><c r="XFD1"><v>1</v></c></row>',
            '<row><c r="A1048576" t="e"><v>#N/A</v></c><c r="XFD1" t="inlineStr"><is/></c></row>',
            '<row><c r="XFD1048576"><f>1+1</f></c></row>',
        ],
    )
    def test_in_other_words(self, rows: str, xlsx: bytes, refusal) -> None:
        """Also where rows and cells leave out their addresses, or hold errors or formulas."""
        assert "lies too far out" in str(refusal(repacked(xlsx, {SHEET: sheet_of(rows)})))

    def test_several_sheets(self, refusal) -> None:
        """It is all sheets together that may not be too large."""
        workbook = openpyxl.Workbook()
        for name in ("一", "二", "三"):
            workbook.create_sheet(name)["A1000000"] = 1
        made = io.BytesIO()
        workbook.save(made)

        assert "三!A1000000" in str(refusal(made.getvalue()))

    def test_empty_cells(self, xlsx: bytes, tmp_path: Path) -> None:
        """Cells that are only formatted take no room."""
        rows = (
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
        )
        (tmp_path / "a.xlsx").write_bytes(repacked(xlsx, {SHEET: sheet_of(rows)}))

        assert ((1,),) == read_grids(tmp_path / "a.xlsx")[0].rows

    def test_no_address(self, xlsx: bytes, refusal) -> None:
        """A cell at a place that is none."""
        data = repacked(xlsx, {SHEET: sheet_of('<row><c r="1A"><v>1</v></c></row>')})

        assert "is damaged" in str(refusal(data))

    def test_merged_cells_that_overlap(self, xlsx: bytes, refusal) -> None:
        """Ranges that lie on one another a thousand times."""
        ranges = '<mergeCell ref="A1:B1000"/>' * 1500
        data = repacked(
            xlsx,
            {
                SHEET: sheet_of(
                    '<row r="1000"><c r="B1000"><v>1</v></c></row>',
                    f"<mergeCells>{ranges}</mergeCells>",
                )
            },
        )

        assert "merged cells that overlap" in str(refusal(data))

    @pytest.mark.parametrize(
        ("row", "cell"),
        [
            ("", 'table:number-columns-repeated="16384"'),
            ('table:number-rows-repeated="1048576"', ""),
            ('table:number-rows-repeated="1048576"', 'table:number-columns-repeated="16384"'),
        ],
    )
    def test_ods(self, row: str, cell: str, ods: bytes, refusal) -> None:
        """A cell that is repeated over the sheet, in rows or columns."""
        times = 200 if not row else 3

        def repeat(xml: bytes) -> bytes:
            rows = (
                f'<table:table-row {row}><table:table-cell {cell} office:value-type="float" '
                'office:value="1"/></table:table-row>'
            ) * times
            return xml.replace(b"</table:table>", rows.encode() + b"</table:table>")

        assert "lies too far out" in str(refusal(repacked(ods, {"content.xml": repeat}), "a.ods"))

    def test_errors_repeated(self, ods: bytes, refusal) -> None:
        """Errors all over the sheet are not noted one by one."""

        def repeat(xml: bytes) -> bytes:
            row = (
                b'<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
                b'table:number-columns-repeated="16384" office:value-type="error"/>'
                b"</table:table-row></table:table>"
            )
            return xml.replace(b"</table:table>", row)

        assert "lies too far out" in str(refusal(repacked(ods, {"content.xml": repeat}), "a.ods"))

    def test_empty_cells_before_others(self, ods: bytes, refusal) -> None:
        """Empty cells repeated before others, a thousand times."""

        def repeat(xml: bytes) -> bytes:
            row = (
                b'<table:table-row><table:table-cell table:number-columns-repeated="16384"/>'
                b"<table:table-cell/></table:table-row>"
            )
            return xml.replace(b"</table:table>", row * 1000 + b"</table:table>")

        assert "too many repeated cells" in str(
            refusal(repacked(ods, {"content.xml": repeat}), "a.ods")
        )

    @pytest.mark.parametrize("number", ["0", "-1", "many"])
    def test_odd_repeats(self, number: str, ods: bytes, refusal) -> None:
        """A number of times that is none."""

        def repeat(xml: bytes) -> bytes:
            return xml.replace(
                b"<table:table-row>",
                f'<table:table-row table:number-rows-repeated="{number}">'.encode(),
            )

        assert "is damaged" in str(refusal(repacked(ods, {"content.xml": repeat}), "a.ods"))

    def test_usual_repeats(self, ods: bytes, tmp_path: Path) -> None:
        """LibreOffice fills every sheet to its end with empty cells: that is as it should be."""

        def repeat(xml: bytes) -> bytes:
            row = (
                b'<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
                b'table:number-columns-repeated="16384"/></table:table-row></table:table>'
            )
            return xml.replace(b"</table:table>", row)

        (tmp_path / "a.ods").write_bytes(repacked(ods, {"content.xml": repeat}))

        assert 900 == read_facts(tmp_path / "a.ods")[0]["graduating-students"].value


class TestEncrypted:
    """What only a password opens."""

    def test_xlsx(self, refusal) -> None:
        """An encrypted workbook is a compound file around a package."""
        data = biff._packed(bytes(5000)).replace(
            "Workbook".encode("utf-16-le") + bytes(16),
            "EncryptedPackage".encode("utf-16-le"),
        )
        at = data.index("EncryptedPackage".encode("utf-16-le"))
        data = data[: at + 64] + struct.pack("<H", 34) + data[at + 66 :]

        error = refusal(data)

        assert "is encrypted: remove the password first" in str(error)
        assert "已加密" in error.zh

    def test_xls(self, xls: bytes, refusal) -> None:
        """An old one says so in a record of its own."""
        stream = biff._streams(xls)["Workbook"]
        length = struct.unpack_from("<H", stream, 2)[0] + 4
        data = stream[:length] + struct.pack("<HHH", 0x2F, 2, 1) + stream[length:]

        assert "is encrypted" in str(refusal(biff._packed(data), "a.xls"))

    def test_ods(self, ods: bytes, refusal) -> None:
        """One of LibreOffice says so in its manifest."""
        manifest = b'<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'

        assert "is encrypted" in str(
            refusal(repacked(ods, {"META-INF/manifest.xml": manifest}), "a.ods")
        )

    def test_zip(self, xlsx: bytes, refusal) -> None:
        """A package whose members are encrypted."""
        data = bytearray(xlsx)
        data[data.index(b"PK\x01\x02") + 8] |= 1

        assert "is encrypted" in str(refusal(bytes(data)))


class TestCompoundFiles:
    """Old workbooks whose sectors or records are not what they should be."""

    def test_unchanged(self, xls: bytes, tmp_path: Path) -> None:
        """What is handed on reads as what came, also when it is large."""
        (tmp_path / "a.xls").write_bytes(xls)
        stream = biff._streams(xls)["Workbook"]

        large = biff._streams(biff._packed(stream + bytes(9_000_000)))["Workbook"]

        assert 900 == read_facts(tmp_path / "a.xls")[0]["graduating-students"].value
        assert stream == large[: len(stream)]

    def test_small_streams(self, xls: bytes) -> None:
        """A stream of less than 4096 bytes lies in small sectors of its own."""
        small = b"records" * 100
        mini = small.ljust(1024, b"\0")
        data = bytearray(biff._packed(mini + bytes(4096 - 1024)))
        # The stream becomes that of the small sectors; their table follows in a sector of its own.
        table = struct.pack("<1024I", *[*range(1, 11), 0xFFFFFFFE], *[0xFFFFFFFF] * 1013)
        data += table
        entry = data.index("Root Entry".encode("utf-16-le"))
        data[entry + 116 : entry + 120] = struct.pack("<I", 0)
        entry += 128
        data[entry + 116 : entry + 124] = struct.pack("<II", 0, len(small))
        sector = len(data) // 4096 - 2
        data[60:68] = struct.pack("<II", sector, 1)
        fat = 4096 * 3
        data[fat + 4 * sector : fat + 4 * sector + 4] = struct.pack("<I", 0xFFFFFFFE)

        assert small == biff._streams(bytes(data))["Workbook"]

    def test_circle(self, xls: bytes, refusal) -> None:
        """A chain of sectors that never ends."""
        data = bytearray(biff._packed(biff._streams(xls)["Workbook"]))
        fat = len(data) - 4096
        data[fat : fat + 4] = struct.pack("<I", 0)

        assert "runs in a circle" in str(refusal(bytes(data), "a.xls"))

    def test_circle_of_lists(self, xls: bytes, refusal) -> None:
        """Nor may the list of the tables run in one."""
        data = bytearray(biff._packed(biff._streams(xls)["Workbook"]))
        data[68:72] = struct.pack("<I", 0)
        data[4096 * 2 - 4 : 4096 * 2] = struct.pack("<I", 0)

        assert "is damaged" in str(refusal(bytes(data), "a.xls"))

    @pytest.mark.parametrize(
        ("dimensions", "said"),
        [
            ((0, 0xFFFFFFFF, 0, 256), "larger than one can be"),
            ((9, 1, 0, 1), "larger than one can be"),
            ((0, 1, 0, 0xFFFF), "larger than one can be"),
        ],
    )
    def test_dimensions(self, dimensions: tuple[int, ...], said: str, xls: bytes, refusal) -> None:
        """A sheet that says it has billions of rows."""
        stream = bytearray(biff._streams(xls)["Workbook"])
        at = stream.index(struct.pack("<HH", 0x0200, 14)) + 4
        stream[at : at + 12] = struct.pack("<IIHH", *dimensions)

        assert said in str(refusal(biff._packed(bytes(stream)), "a.xls"))

    def test_far_cell(self, refusal) -> None:
        """Seventeen million cells for two."""
        workbook = xlwt.Workbook()
        sheet = workbook.add_sheet("填报")
        sheet.write(0, 0, 1)
        sheet.write(65_535, 255, 1)
        made = io.BytesIO()
        workbook.save(made)

        assert "填报!IV65536" in str(refusal(made.getvalue(), "a.xls"))

    def test_a_fault_in_the_reader(self, xls: bytes, refusal) -> None:
        """Where the reader of workbooks itself fails on a record, that is a damaged file too."""
        stream = biff._streams(xls)["Workbook"]
        length = struct.unpack_from("<H", stream, 2)[0] + 4
        data = stream[:length] + struct.pack("<HH", 0x22, 0) + stream[length:]

        assert "is damaged" in str(refusal(biff._packed(data), "a.xls"))

    @pytest.mark.parametrize(
        ("at", "value"), [(30, 5), (32, 9), (48, 0xFFFFFFFE), (48, 0x7FFFFFFF), (76, 0xFFFF)]
    )
    def test_header(self, at: int, value: int, xls: bytes, refusal) -> None:
        """Sectors of odd sizes, and tables and directories that are nowhere."""
        data = bytearray(biff._packed(biff._streams(xls)["Workbook"]))
        size = 2 if at < 48 else 4
        data[at : at + size] = value.to_bytes(size, "little")

        assert "is damaged" in str(refusal(bytes(data), "a.xls"))

    def test_no_workbook(self, refusal) -> None:
        """A compound file of something else: a document, a message."""
        data = biff._packed(b"text").replace(
            "Workbook".encode("utf-16-le"), "Document".encode("utf-16-le")
        )

        assert "is no workbook of sheets" in str(refusal(data, "a.xls"))

    def test_old_texts(self) -> None:
        """Texts before 1997 have one byte a character, or two in Chinese."""
        assert "填报" == biff._text(b"\x04" + "填报".encode("gbk"), 1, is_old=True)
        assert "a%" == biff._text(b"\x02\x00\x00a%", 2, is_old=False)


class TestDamaged:
    """Files cut short, or with a byte that is another."""

    @pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
    def test_cut_short(self, kind: str, request: pytest.FixtureRequest, refusal) -> None:
        """Wherever the file ends, it is said that it is damaged."""
        data: bytes = request.getfixturevalue(kind)

        for part in range(1, 20):
            error = refusal(data[: len(data) * part // 20], f"a.{kind}")

            assert re.search(r"is damaged|is no workbook", str(error))

    @pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
    def test_other_bytes(self, kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
        """Whichever byte is another, the file is read or refused, and nothing else happens."""
        data: bytes = request.getfixturevalue(kind)
        chance = random.Random(2024)  # noqa: S311  # the same files each time
        path = tmp_path / f"a.{kind}"
        refused: list[InvalidFacts] = []

        for _ in range(150):
            changed = bytearray(data)
            for _ in range(chance.choice([1, 5])):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
            path.write_bytes(changed)
            try:
                read_grids(path)
            except InvalidFacts as error:
                refused.append(error)

        assert refused
        assert all("\n" not in f"{error}{error.zh}" for error in refused)
