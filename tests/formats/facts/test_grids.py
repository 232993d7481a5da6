"""Files as grids of cells, whatever their encoding, and whatever they are instead."""

import os
import struct
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from gradpolicy.compliance import Origin
from gradpolicy.formats.facts import Block, Faulty, Grid, InvalidFacts, Percentage, biff, read_grids
from gradpolicy.formats.facts import grids as module
from gradpolicy.formats.facts.contents import NOT_CALCULATED
from gradpolicy.formats.facts.marks import Marks, address, is_percentage, place
from gradpolicy.model import MissingExtra

TEXT = "指标,填写,单位\r\n应届毕业生数,900,人\r\n"
ROWS = (("指标", "填写", "单位"), ("应届毕业生数", "900", "人"))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    """Write a file of some name and content."""

    def write(name: str, content: bytes | str) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def _refusal(path: Path) -> InvalidFacts:
    with pytest.raises(InvalidFacts) as caught:
        read_grids(path)
    return caught.value


class TestTexts:
    """A CSV, as Excel, WPS and others write it."""

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le-bom"]
    )
    def test_encodings(self, encoding: str, write) -> None:
        """UTF-8 with a mark or without, GB 18030, and UTF-16 with its mark."""
        content = (
            b"\xff\xfe" + TEXT.encode("utf-16-le")
            if encoding == "utf-16-le-bom"
            else TEXT.encode(encoding)
        )

        (grid,) = read_grids(write("a.csv", content))

        assert ROWS == grid.rows
        assert grid.name is None

    @pytest.mark.parametrize("delimiter", [",", "\t", ";", "，"])
    @pytest.mark.parametrize("suffix", [".csv", ".txt"])
    def test_delimiters(self, delimiter: str, suffix: str, write) -> None:
        """Commas, tabs, semicolons, and the comma of Chinese."""
        path = write(f"a{suffix}", TEXT.replace(",", delimiter))

        assert ROWS == read_grids(path)[0].rows

    def test_tsv(self, write) -> None:
        """A file that is named so has tabs, whatever else is in it."""
        assert (("a,b", "c,d"),) == read_grids(write("a.tsv", "a,b\tc,d\n"))[0].rows

    def test_commas_in_numbers(self, write) -> None:
        """What sets off the cells is what is in every row."""
        rows = read_grids(write("a.csv", "指标，填写\n应届毕业生数，4,800\n"))[0].rows

        assert (("指标", "填写"), ("应届毕业生数", "4,800")) == rows

    def test_separator_line(self, write) -> None:
        """Excel's own line about the separator is no row."""
        rows = read_grids(write("a.csv", "sep=|\n指标|填写\na,b|1;2\n"))[0].rows

        assert (("指标", "填写"), ("a,b", "1;2")) == rows

    def test_quotes(self, write) -> None:
        """What is in quotes may hold commas, quotes and line breaks."""
        rows = read_grids(write("a.csv", '指标,填写\n"“三支\n一扶”,""人""", 5\n'))[0].rows

        assert (("指标", "填写"), ('“三支\n一扶”,"人"', " 5")) == rows

    def test_blanks(self, write) -> None:
        """An empty cell, and one of spaces, hold nothing."""
        assert ((None, "b", None), ()) == read_grids(write("a.csv", ",b,  \n\n"))[0].rows

    def test_open_quote(self, write) -> None:
        """A quote that is not closed would take in all the rows after it: refused where it is."""
        error = _refusal(write("a.csv", 'a,b\nc,"d\ne,f\n'))

        assert Origin("a.csv", None, "A2") == error.slips[0].origin
        assert "has a quote that is not closed" in str(error)

    def test_too_many_cells(self, write, monkeypatch: pytest.MonkeyPatch) -> None:
        """Far too many cells are refused at the first that is too many."""
        monkeypatch.setattr(module, "MOST_CELLS", 10)

        error = _refusal(write("a.csv", "a,b,c\n" * 5))

        assert Origin("a.csv", None, "C4") == error.slips[0].origin

    @pytest.mark.parametrize(
        "content",
        [TEXT.encode("utf-16-le"), b"\xff\xfe\x00", b"a,b\x00c", b"\x81\x20\xff\xfe"],
        ids=["no mark", "half a character", "binary", "no encoding"],
    )
    def test_no_text(self, content: bytes, write) -> None:
        """What is no text is refused in a sentence."""
        assert "in no encoding that is known" in str(_refusal(write("a.csv", content)))


class TestWorkbooks:
    """What a workbook's cells hold."""

    def test_contents(self, tmp_path: Path) -> None:
        """Texts, numbers, percentages, days, yes and no, errors; merged ranges; hidden sheets."""
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        sheet.title = "填报"
        sheet["B2"], sheet["C2"], sheet["D2"] = " 26 ", 4800, 0.6995
        sheet["B3"], sheet["C3"], sheet["D3"] = True, date(2024, 6, 15), 0.85
        sheet["D3"].number_format = "0%"
        sheet["B4"], sheet["B4"].data_type = "#N/A", "e"
        sheet.merge_cells("B5:D6")
        sheet["B5"] = "合并"
        workbook.create_sheet("藏").sheet_state = "hidden"
        workbook.create_chartsheet("图")
        workbook.save(tmp_path / "a.xlsx")

        grid, hidden = read_grids(tmp_path / "a.xlsx")

        assert ("填报", False, "藏", True) == (grid.name, grid.hidden, hidden.name, hidden.hidden)
        assert (None, " 26 ", 4800, Decimal("0.6995")) == grid.rows[1]
        assert (None, True, date(2024, 6, 15), Percentage(Decimal("0.85"))) == grid.rows[2]
        assert Faulty("#N/A") == grid.own(3, 1)
        assert (Block(4, 1, 5, 3),) == grid.merged
        assert "B5:D6" == str(grid.block(4, 2))
        assert "合并" == grid.at(4, 3) == grid.own(4, 1)
        assert grid.own(4, 3) is None
        assert grid.own(99, 99) is None
        assert not grid.is_blank
        assert hidden.is_blank
        assert "<Grid 填报 of 5 rows>" == repr(grid)

    def test_texts_without_a_type(self, tmp_path: Path) -> None:
        """A text in a workbook of LibreOffice is one, whether it says so or not."""
        document = OpenDocumentSpreadsheet()
        table, row, cell = Table(name="填报"), TableRow(), TableCell()
        cell.addElement(P(text="指标"))
        row.addElement(cell)
        table.addElement(row)
        document.spreadsheet.addElement(table)
        document.save(tmp_path / "a.ods")

        assert (("指标",),) == read_grids(tmp_path / "a.ods")[0].rows

    def test_comments_of_libreoffice(self, tmp_path: Path) -> None:
        """A comment on a cell is not what stands in it."""
        document = OpenDocumentSpreadsheet()
        table, row, cell = Table(name="填报"), TableRow(), TableCell(valuetype="string")
        note = Annotation()
        note.addElement(P(text="请核对"))
        cell.addElement(note)
        cell.addElement(P(text="26"))
        row.addElement(cell)
        noted = TableCell()
        other = Annotation()
        other.addElement(P(text="待补"))
        noted.addElement(other)
        row.addElement(noted)
        table.addElement(row)
        document.spreadsheet.addElement(table)
        document.save(tmp_path / "a.ods")

        assert (("26",),) == read_grids(tmp_path / "a.ods")[0].rows

    def test_formula_of_an_empty_text(self, tmp_path: Path) -> None:
        """A formula that came to nothing is an empty cell; one without a result is a fault."""
        document = OpenDocumentSpreadsheet()
        table, row = Table(name="填报"), TableRow()
        empty, unknown = (TableCell(formula='of:=""') for _ in range(2))
        empty.addElement(P(text=""))
        row.addElement(empty)
        row.addElement(unknown)
        table.addElement(row)
        document.spreadsheet.addElement(table)
        document.save(tmp_path / "a.ods")

        assert ((None, NOT_CALCULATED),) == read_grids(tmp_path / "a.ods")[0].rows

    def test_many_numbers_in_one_record(self) -> None:
        """Old Excel packs numbers that stand side by side into one record."""
        numbers = struct.pack("<HHHIHIH", 2, 1, 1, 0, 0, 0, 2)
        records = ((0x0809, b"\0\6\x10\0"), (0x00BD, numbers), (0x000A, b""))
        stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)

        marks = biff._sheet_marks("填报", stream, 0, {1})

        assert ({(2, 1)}, 3, 3) == (marks.percentages, marks.rows, marks.columns)

    def test_formulas_of_old_excel(self) -> None:
        """Of a formula its result is marked: a percentage, an error, or nothing to mark."""
        results = [struct.pack("<d", 0.5), b"\2\0\x2a\0\0\0\xff\xff", b"\3\0\0\0\0\0\xff\xff"]
        records = [
            (0x0809, b"\0\6\x10\0"),
            *((0x0006, struct.pack("<HHH", at, 0, 1) + each) for at, each in enumerate(results)),
            (0x000A, b""),
        ]
        stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)

        marks = biff._sheet_marks("填报", stream, 0, {1})

        assert ({(0, 0)}, {(1, 0): Faulty("#N/A")}) == (marks.percentages, marks.faults)
        assert marks.rows == 3

    def test_without_calamine(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the extra, one sentence names it."""
        openpyxl.Workbook().save(tmp_path / "a.xlsx")
        monkeypatch.setitem(sys.modules, "python_calamine", None)

        with pytest.raises(MissingExtra, match=r"gradpolicy\[excel\]"):
            read_grids(tmp_path / "a.xlsx")

    def test_named_otherwise(self, tmp_path: Path) -> None:
        """A new workbook under an old name is what it is."""
        workbook = openpyxl.Workbook()
        workbook.active["A1"] = 5
        workbook.save(tmp_path / "a.xlsx")
        path = (tmp_path / "a.xlsx").rename(tmp_path / "a.XLS")

        assert ((5,),) == read_grids(path)[0].rows


class TestOtherFiles:
    """Files that are something else than their names say."""

    @pytest.mark.parametrize(
        ("name", "content", "said"),
        [
            ("a.xlsx", TEXT, "looks like text: save it as .xlsx, or name it .csv"),
            ("a.xls", "<html><table><tr><td>1</td></tr></table></html>", "is a web page (HTML)"),
            ("a.xls", "\ufeff<!DOCTYPE html>", "is a web page (HTML)"),
            ("a.xls", '<?xml version="1.0"?><Workbook/>', "is XML"),
            ("a.ods", b"\x00\x01\x02", "is no workbook, or is damaged"),
            ("a.xlsx", b"", "is empty"),
            ("a.csv", b"PK\x03\x04rest", "is a workbook: name it .xlsx or .xls"),
            ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a workbook: name it .xlsx or .xls"),
            ("a.pdf", b"%PDF", "is of no format that is read here"),
            ("a", b"a,b", "is of no format that is read here"),
        ],
    )
    def test_said(self, name: str, content: bytes | str, said: str, write) -> None:
        """It is said what it seems to be, and what to do."""
        error = _refusal(write(name, content))

        assert said in str(error)
        assert name in error.zh

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there."""
        assert "is not there" in str(_refusal(tmp_path / "a.xlsx"))

    def test_folder(self, tmp_path: Path) -> None:
        """A folder is no file, whatever its name."""
        (tmp_path / "a.xlsx").mkdir()

        assert "is not a file" in str(_refusal(tmp_path / "a.xlsx"))

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
    def test_pipe(self, tmp_path: Path) -> None:
        """A pipe would be waited for without end."""
        os.mkfifo(tmp_path / "a.csv")

        assert "is not a file" in str(_refusal(tmp_path / "a.csv"))

    def test_permission(self, write, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that may not be read."""
        path = write("a.csv", TEXT)

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)

        assert "permission denied" in str(_refusal(path))

    def test_fault_of_the_disk(self, write, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever else the system says is passed on in the sentence."""
        path = write("a.csv", TEXT)

        def fail(*_: object, **__: object) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(Path, "open", fail)

        assert "can't be read (Input/output error)" in str(_refusal(path))

    def test_impossible_name(self) -> None:
        """A name that no file can have."""
        assert "can't be read" in str(_refusal(Path("a\0.csv")))

    def test_too_large(self, write, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that is too large is not read to its end."""
        monkeypatch.setattr(module, "MOST_BYTES", 10)

        assert "is too large" in str(_refusal(write("a.csv", TEXT)))


class TestAddresses:
    """Addresses of cells."""

    @pytest.mark.parametrize(
        ("cell", "name"),
        [((0, 0), "A1"), ((6, 4), "E7"), ((0, 25), "Z1"), ((0, 26), "AA1"), ((9, 701), "ZZ10")],
    )
    def test_both_ways(self, cell: tuple[int, int], name: str) -> None:
        """From row and column, and back."""
        assert name == address(*cell)
        assert cell == place(name)

    @pytest.mark.parametrize("name", ["", "7", "E", "E0", "e7", "E7 ", "ABCD1", "A12345678"])
    def test_no_address(self, name: str) -> None:
        """What is no address is none."""
        assert place(name) is None

    def test_grid(self) -> None:
        """A grid names its cells, with its file and sheet."""
        grid = Grid("a.xlsx", "填报", ((1,),))

        assert "B1" == grid.address(0, 1)
        assert Origin("a.xlsx", "填报", "B1") == grid.origin(0, 1)
        assert Origin("a.xlsx", "填报") == grid.origin()


class TestMarks:
    """What is marked on cells before they are read."""

    @pytest.mark.parametrize(
        ("form", "expected"),
        [
            ("0%", True),
            ("0.00%;[Red]-0.00%", True),
            ("General", False),
            ('0"%"', False),
            (r"0\%", False),
            ("[$%-804]0", False),
            ("0_%", False),
        ],
    )
    def test_formats(self, form: str, expected: bool) -> None:
        """A percent sign that is only text multiplies nothing."""
        assert expected == is_percentage(form)

    def test_on_rows(self) -> None:
        """Errors stand where no cell was read; percentages only on numbers."""
        marks = Marks("填报")
        marks.faults[2, 1] = Faulty("#REF!")
        marks.reach(2, 1)
        marks.percentages = {(0, 0), (0, 1), (1, 0), (9, 9), (0, 9)}

        rows = marks.on([[0.5, "a"], [True]])

        half = Percentage(Decimal("0.5"))
        assert ((half, "a"), (True, None), (None, Faulty("#REF!"))) == rows
