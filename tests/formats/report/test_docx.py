"""The report as a Word document."""

import io
import re
import zipfile
from collections import Counter
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from gradpolicy.compliance import Facts, check
from gradpolicy.formats.report import content_of, to_docx
from gradpolicy.formats.report.document import Bars, Card, Table, Tally, Timeline

each = pytest.mark.parametrize(
    ("given", "language"), [(g, lang) for g in ("none", "some", "all") for lang in ("zh", "en")]
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


@pytest.fixture(scope="session")
def parts(told):
    """The parts of the document by name; each document is made once."""
    made = {}

    def of(given, language):
        if (given, language) not in made:
            package = zipfile.ZipFile(io.BytesIO(to_docx(told(given, language))))
            made[given, language] = {name: package.read(name) for name in package.namelist()}
        return made[given, language]

    return of


@pytest.fixture(scope="session")
def body(parts):
    """The root of the text."""
    return lambda given, language: _parsed(parts(given, language)["word/document.xml"])


def _parsed(xml):
    return ET.fromstring(xml)  # noqa: S314  # we wrote it


def _text(element):
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def _tables(body):
    return list(body.iter(f"{W}tbl"))


@each
class TestFonts:
    """The fonts of each run."""

    def test_every_run_names_its_fonts(self, parts, given, language):
        """No run leaves a font to chance, least of all the Chinese one."""
        for name in ("word/document.xml", "word/footer1.xml"):
            root = _parsed(parts(given, language)[name])
            for run in root.iter(f"{W}r"):
                if run.find(f"{W}br") is not None:
                    continue
                fonts = run.find(f"{W}rPr/{W}rFonts")
                assert fonts is not None, _text(run)
                named = {fonts.get(f"{W}{kind}") for kind in ("ascii", "hAnsi", "eastAsia", "cs")}
                assert None not in named

    def test_chinese_stands_in_a_chinese_font(self, parts, given, language):
        """What is written in Chinese is set in one of four fonts that Windows and WPS have."""
        used = Counter()
        for name in ("word/document.xml", "word/footer1.xml"):
            root = _parsed(parts(given, language)[name])
            for run in root.iter(f"{W}r"):
                if CHINESE.search(_text(run)):
                    fonts = run.find(f"{W}rPr/{W}rFonts")
                    used[fonts.get(f"{W}eastAsia"), fonts.get(f"{W}hint")] += 1

        assert {"eastAsia"} == {hint for _, hint in used}
        assert {font for font, _ in used} <= {"仿宋", "黑体", "楷体", "宋体"}
        assert sum(used.values()) > 50

    def test_every_style_names_its_fonts(self, parts, given, language):
        """So does every style of a paragraph, and what no style says."""
        root = _parsed(parts(given, language)["word/styles.xml"])

        styles = [s for s in root.iter(f"{W}style") if s.get(f"{W}type") == "paragraph"]
        defaults = root.find(f"{W}docDefaults")

        for style in (*styles, defaults):
            fonts = next(style.iter(f"{W}rFonts"))
            assert CHINESE.search(fonts.get(f"{W}eastAsia"))
        assert "zh-CN" == next(defaults.iter(f"{W}lang")).get(f"{W}eastAsia")

    def test_every_style_used_is_there(self, parts, given, language):
        """No paragraph or table asks for a style that the document does not have."""
        root = _parsed(parts(given, language)["word/styles.xml"])
        known = {style.get(f"{W}styleId") for style in root.iter(f"{W}style")}

        text = _parsed(parts(given, language)["word/document.xml"])
        used = {
            s.get(f"{W}val") for kind in ("pStyle", "tblStyle") for s in text.iter(f"{W}{kind}")
        }

        assert used <= known


@each
class TestTables:
    """Tables, and the pictures that are made of them."""

    def test_cells_fill_the_grid(self, body, given, language):
        """In each row the cells span all columns and are together as wide as the table: else Word repairs it."""
        for table in _tables(body(given, language)):
            grid = [int(c.get(f"{W}w")) for c in table.find(f"{W}tblGrid")]
            assert 8844 == sum(grid)
            for row in table.iter(f"{W}tr"):
                spans, widths = [], []
                for cell in row.iter(f"{W}tc"):
                    span = cell.find(f"{W}tcPr/{W}gridSpan")
                    spans.append(1 if span is None else int(span.get(f"{W}val")))
                    widths.append(int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")))
                assert len(grid) == sum(spans)
                assert 8844 == sum(widths)

    def test_each_cell_ends_with_a_paragraph(self, body, given, language):
        """So Word wants it."""
        for cell in body(given, language).iter(f"{W}tc"):
            assert f"{W}p" == cell[-1].tag

    def test_tables_stand_apart(self, body, given, language):
        """Between two tables stands a paragraph: else Word makes one of them."""
        children = [child.tag for child in body(given, language).find(f"{W}body")]

        for tag, after in pairwise(children):
            assert (f"{W}tbl", f"{W}tbl") != (tag, after)

    def test_rows(self, body, given, language):
        """No row is broken over two pages."""
        rows = list(body(given, language).iter(f"{W}tr"))

        assert rows
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)

    def test_heads_recur(self, told, body, given, language):
        """The head of each table of findings is repeated on each page that it runs over."""
        content = told(given, language)
        blocks = [block for section in content.sections for block in section.blocks]
        one = sum(isinstance(block, Table | Bars) for block in blocks)
        two = sum(isinstance(block, Timeline) for block in blocks)

        heads = list(body(given, language).iter(f"{W}tblHeader"))

        assert one + 2 * two == len(heads)

    def test_all_is_there(self, told, body, given, language):
        """Every block of the content has its table, every row its row."""
        content = told(given, language)
        blocks = [block for section in content.sections for block in section.blocks]
        expected = 2  # the head, and the places to sign
        for block in blocks:
            expected += isinstance(block, Table | Card | Bars | Timeline) + 2 * isinstance(
                block, Tally
            )

        assert expected == len(_tables(body(given, language)))
        rows = sum(len(block.rows) for block in blocks if isinstance(block, Table))
        assert rows <= len(list(body(given, language).iter(f"{W}tr")))


class TestMarks:
    """How a status looks."""

    def test_sign_word_and_ground(self, body):
        """A status has a sign, a word and a ground: it is never told by colour alone."""
        cells = [cell for cell in body("some", "zh").iter(f"{W}tc") if "✗ 未达到" == _text(cell)]

        assert len(cells) > 5
        for cell in cells:
            assert cell.find(f"{W}tcPr/{W}shd") is not None

    def test_sign_has_a_font(self, body):
        """Signs are in a font that has them."""
        signs = [run for run in body("some", "zh").iter(f"{W}r") if _text(run) in set("✓✗…?–")]

        found = {run.find(f"{W}rPr/{W}rFonts").get(f"{W}ascii") for run in signs}

        # A dash by itself also stands for nothing, in an empty cell.
        assert found <= {"Segoe UI Symbol", "Times New Roman"}
        crosses = [run for run in signs if _text(run) in set("✓✗")]
        assert {"Segoe UI Symbol"} == {
            run.find(f"{W}rPr/{W}rFonts").get(f"{W}ascii") for run in crosses
        }
        assert "✗" not in "".join(
            _text(r) for r in body("some", "zh").iter(f"{W}r") if len(_text(r)) > 1
        )


class TestDocument:
    """The document as a file."""

    @each
    def test_opens(self, told, given, language):
        """A program that reads Word documents opens it and finds title and language."""
        docx = pytest.importorskip("docx")
        content = told(given, language)

        document = docx.Document(io.BytesIO(to_docx(content)))

        assert content.title == document.core_properties.title
        assert {"zh": "zh-CN", "en": "en"}[language] == document.core_properties.language
        assert date(2024, 6, 15) == document.core_properties.created.date()
        assert (210, 297) == tuple(
            round(side.mm)
            for side in (document.sections[0].page_width, document.sections[0].page_height)
        )
        headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
        space = "" if language == "zh" else " "
        expected = [f"{section.number}{space}{section.title}" for section in content.sections]
        assert expected == headings

    @each
    def test_same_bytes(self, checked, given, language):
        """The same report is the same file, to the byte."""
        one, other = (to_docx(content_of(checked[given], language)) for _ in range(2))

        assert one == other

    def test_no_time_of_the_machine(self, told):
        """Every part bears the day of the report, and none that of its making."""
        package = zipfile.ZipFile(io.BytesIO(to_docx(told("some", "zh"))))

        assert {(2024, 6, 15, 0, 0, 0)} == {entry.date_time for entry in package.infolist()}

    def test_page_numbers(self, parts):
        """Each page says which it is, and how many there are."""
        footer = _parsed(parts("some", "zh")["word/footer1.xml"])

        assert [" PAGE ", " NUMPAGES "] == [
            field.get(f"{W}instr") for field in footer.iter(f"{W}fldSimple")
        ]
        assert "第 1 页 共 1 页" == _text(footer)

    def test_no_pictures(self, parts):
        """Nothing is drawn that a reader could lack a font or a filter for."""
        names = parts("some", "zh")

        assert not [name for name in names if "media" in name]
        assert b"<w:drawing" not in names["word/document.xml"]

    def test_parts_are_declared(self, parts):
        """Each part has its type, and each that is pointed to is there."""
        names = parts("some", "zh")
        types = _parsed(names["[Content_Types].xml"])

        declared = {each.get("PartName") for each in types if each.get("PartName")}

        expected = {f"/{name}" for name in names if not name.endswith((".rels", "]" + ".xml"))}
        assert {name for name in expected if "Content_Types" not in name} == declared
        for folder, rels in (("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels")):
            for each_one in _parsed(names[rels]):
                assert f"{folder}{each_one.get('Target')}" in names

    @pytest.mark.parametrize("entity", ["<b>&\"'", "a\x00b\x1fc", "]]>", "长" * 300, "=1+1"])
    def test_names(self, notice, some, entity):
        """Whatever an institution is called, the document is well-formed and shows it."""
        content = content_of(check(notice, Facts(entity=entity), on=some.on), "zh")

        package = zipfile.ZipFile(io.BytesIO(to_docx(content)))

        shown = re.sub("[\x00-\x1f]", "", entity)
        body = _parsed(package.read("word/document.xml"))
        assert shown in [_text(paragraph) for paragraph in body.iter(f"{W}p")]
        core = _parsed(package.read("docProps/core.xml"))
        assert shown in [child.text for child in core]

    def test_before_there_were_zips(self, notice):
        """A day that a zip can't hold is no reason to fail."""
        content = content_of(check(notice, {}, on=date(1979, 1, 1)), "en")

        package = zipfile.ZipFile(io.BytesIO(to_docx(content)))

        assert {1980} == {entry.date_time[0] for entry in package.infolist()}
