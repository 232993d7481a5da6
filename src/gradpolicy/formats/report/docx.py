"""
The report as a Word document, in the layout of official documents (GB/T 9704).

The parts that never change stand in ``template/``; the text is written as WordprocessingML
(ECMA-376) straight away, for to build it element by element takes many times as long. The
same content gives the same bytes.
"""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from string import Template
from typing import Final, assert_never, final
from xml.sax.saxutils import escape

import attrs

from gradpolicy.formats.language import Language
from gradpolicy.formats.report.charts import END, Axis, axis_of, length, percentage
from gradpolicy.formats.report.document import (
    Align,
    Bar,
    Bars,
    Block,
    Card,
    Cell,
    Content,
    Line,
    Mark,
    Moment,
    Pairs,
    Paragraph,
    Section,
    Subheading,
    Table,
    Tally,
    Timeline,
    Weight,
)
from gradpolicy.formats.report.palette import LIGHT
from gradpolicy.formats.report.phrases import printable
from gradpolicy.formats.report.templates import template

__all__ = ["to_docx"]

# Twentieths of a point: the width between the margins of GB/T 9704, 156 mm.
_WIDTH: Final = 8844


def to_docx(content: Content) -> bytes:
    """
    The report as a Word document: A4, page numbers, tables whose heads recur on each page.

    All pictures are tables, so that none depends on a font or a drawing. Every run names its
    fonts, the Chinese ones too.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> from gradpolicy.formats.report import content_of
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15))
    >>> whole = zipfile.ZipFile(io.BytesIO(to_docx(content_of(found, "zh"))))
    >>> "word/document.xml" in whole.namelist()
    True
    """
    parts = {
        **_fixed_parts(content.language),
        "docProps/core.xml": _core(content),
        "word/footer1.xml": _footer(content),
        "word/document.xml": _document(content),
    }
    # A zip knows no year before 1980.
    stamp = (max(content.day.year, 1980), content.day.month, content.day.day, 0, 0, 0)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name in _PARTS:
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, parts[name], compresslevel=_LEVEL)
    return file.getvalue()


# More than that takes twice as long and saves a tenth.
_LEVEL: Final = 4

# Word wants the list of types first.
_PARTS: Final = (
    "[Content_Types].xml",
    "_rels/.rels",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/footer1.xml",
    "docProps/core.xml",
    "docProps/app.xml",
)


# --- Fonts -----------------------------------------------------------------------------------


@final
@attrs.frozen
class _Face:
    """The two fonts of a run: one for Latin letters and figures, one for Chinese."""

    latin: str
    chinese: str

    @property
    def fonts(self) -> str:
        """Both, where the run's own characters decide which is taken."""
        return self._element("")

    @property
    def fonts_chinese(self) -> str:
        """Both, where quotation marks and the like are taken from the Chinese one."""
        return self._element(' w:hint="eastAsia"')

    def _element(self, hint: str) -> str:
        return (
            f'<w:rFonts{hint} w:ascii="{self.latin}" w:hAnsi="{self.latin}"'
            f' w:eastAsia="{self.chinese}" w:cs="{self.latin}"/>'
        )


@final
@attrs.frozen
class _Faces:
    """The faces of one language, and the sizes of its styles, in half points."""

    body: _Face
    head: _Face
    second: _Face
    page: _Face
    sizes: dict[str, str]


# Windows and WPS have these; GB/T 9704 asks for 仿宋 in the text, 黑体 and 楷体 in the heads.
_FACES: Final[dict[Language, _Faces]] = {
    "zh": _Faces(
        body=_Face("Times New Roman", "仿宋"),
        head=_Face("Times New Roman", "黑体"),
        second=_Face("Times New Roman", "楷体"),
        page=_Face("Times New Roman", "宋体"),
        sizes={
            "title_size": "44",
            "title_align": "center",
            "lead_size": "32",
            "h1_size": "32",
            "h2_size": "30",
            "body_size": "32",
            "body_after": "0",
            "body_line": "560",
            "body_rule": "exact",
            "body_indent": '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
            "table_size": "21",
            "note_size": "18",
            "page_size": "24",
            "bold_head": "",
        },
    ),
    "en": _Faces(
        body=_Face("Calibri", "宋体"),
        head=_Face("Calibri", "黑体"),
        second=_Face("Calibri", "黑体"),
        page=_Face("Calibri", "宋体"),
        sizes={
            "title_size": "40",
            "title_align": "left",
            "lead_size": "28",
            "h1_size": "30",
            "h2_size": "24",
            "body_size": "22",
            "body_after": "120",
            "body_line": "288",
            "body_rule": "auto",
            "body_indent": "",
            "table_size": "20",
            "note_size": "17",
            "page_size": "18",
            "bold_head": "<w:b/><w:bCs/>",
        },
    ),
}
_SYMBOLS: Final = _Face("Segoe UI Symbol", "Segoe UI Symbol")

_CHINESE: Final = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


# --- The parts -------------------------------------------------------------------------------


@cache
def _fixed_parts(language: Language) -> dict[str, str]:
    """The parts that are the same in every report in one language."""
    faces = _FACES[language]
    fonts = "fonts_chinese" if language == "zh" else "fonts"
    styles = Template(template("styles.xml")).substitute(
        faces.sizes,
        body=getattr(faces.body, fonts),
        head=getattr(faces.head, fonts),
        second=getattr(faces.second, fonts),
        page=getattr(faces.page, fonts),
    )
    return {
        "[Content_Types].xml": template("content_types.xml"),
        "_rels/.rels": template("package_rels.xml"),
        "word/_rels/document.xml.rels": template("document_rels.xml"),
        "word/styles.xml": styles,
        "word/settings.xml": template("settings.xml"),
        "word/fontTable.xml": template("font_table.xml"),
        "docProps/app.xml": template("app.xml"),
    }


def _core(content: Content) -> str:
    return Template(template("core.xml")).substitute(
        title=_escaped(content.title),
        entity=_escaped(content.entity),
        day=content.day.isoformat(),
        tag="zh-CN" if content.language == "zh" else "en",
    )


_DECLARED: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def _footer(content: Content) -> str:
    pen = _Pen(content.language)
    face = _FACES[content.language].page
    before, between, after = content.page
    runs = (
        pen.run(before, face)
        + pen.field("PAGE", face)
        + pen.run(between, face)
        + pen.field("NUMPAGES", face)
        + (pen.run(after, face) if after else "")
    )
    return f"{_DECLARED}<w:ftr {_NAMESPACES}>{_paragraph('Footer', runs)}</w:ftr>"


def _document(content: Content) -> str:
    body = "".join(_Pen(content.language).report(content)) + _page(content.language)
    return f"{_DECLARED}<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>"


# A4. In Chinese the margins of GB/T 9704: 37 mm above, 28 mm on the side that is bound.
_MARGINS: Final[dict[Language, str]] = {
    "zh": 'w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"',
    "en": 'w:top="1418" w:right="1531" w:bottom="1418" w:left="1531"',
}


def _page(language: Language) -> str:
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {_MARGINS[language]} w:header="851" w:footer="851" w:gutter="0"/></w:sectPr>'
    )


# --- Elements --------------------------------------------------------------------------------


def _escaped(text: str) -> str:
    return escape(printable(text), {'"': "&quot;"})


def _paragraph(style: str, runs: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{runs}</w:p>'


_GAP: Final = _paragraph("Gap", "")
_HAIR: Final = _paragraph("Hair", "")
_KEPT: Final = "<w:keepNext/>"


def _cell(inside: str, width: int, *, span: int = 1, more: str = "") -> str:
    """A cell; *more* is borders, shading and alignment, in the schema's order."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{more}</w:tcPr>{inside}</w:tc>'
    )


def _shade(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _row(cells: str, *, height: int | None = None, head: bool = False) -> str:
    fixed = f'<w:trHeight w:val="{height}" w:hRule="exact"/>' if height is not None else ""
    recurs = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{fixed}{recurs}</w:trPr>{cells}</w:tr>"


def _table(
    widths: Iterable[int], rows: str, caption: str, *, style: str = "Report", more: str = ""
) -> str:
    columns = list(widths)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/>{more}<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0620"/><w:tblCaption w:val="{_escaped(caption)}"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{_GAP}"
    )


def _kept(number: int, count: int) -> str:
    """What keeps the last row but one with the last, which would look lost on a page."""
    return _KEPT if number == count - 2 else ""


def _widths(shares: Iterable[int]) -> list[int]:
    """The widths of columns that take so many per cent each and together the whole width."""
    widths = [_WIDTH * share // 100 for share in shares]
    widths[-1] += _WIDTH - sum(widths)
    return widths


_NO_BORDERS: Final = (
    '<w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/>'
    '<w:right w:val="nil"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>'
)
_CENTRED: Final = '<w:vAlign w:val="center"/>'


@final
class _Pen:
    """Writes one report: it knows the language, and so the fonts."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._faces = _FACES[language]

    # Runs and paragraphs

    def run(self, text: str, face: _Face | None = None, more: str = "") -> str:
        """Text in one face; where it holds Chinese, its marks are Chinese too."""
        face = self._faces.body if face is None else face
        fonts = face.fonts_chinese if _CHINESE.search(text) else face.fonts
        return (
            f"<w:r><w:rPr>{fonts}{more}</w:rPr>"
            f'<w:t xml:space="preserve">{_escaped(text)}</w:t></w:r>'
        )

    def field(self, code: str, face: _Face) -> str:
        """A field that Word counts itself."""
        return f'<w:fldSimple w:instr=" {code} ">{self.run("1", face)}</w:fldSimple>'

    def _mark(self, mark: Mark, *, word: bool = True) -> str:
        colour = f'<w:b/><w:bCs/><w:color w:val="{LIGHT.tones[mark.tone].ink}"/>'
        sign = self.run(mark.sign, _SYMBOLS, colour)
        return sign + (self.run(f" {mark.word}", more=colour) if word else "")

    def _line(self, line: Line, style: str = "Cell", kept: str = "") -> str:
        match line.weight:
            case Weight.NOTE:
                more = kept + ('<w:jc w:val="right"/>' if style == "CellEnd" else "")
                return _paragraph("CellNote", self.run(line.text), more)
            case Weight.STRONG:
                return _paragraph(style, self.run(line.text, more="<w:b/><w:bCs/>"), kept)
            case Weight.PLAIN:
                return _paragraph(style, self.run(line.text), kept)
            case _:
                assert_never(line.weight)

    # The whole

    def report(self, content: Content) -> Iterator[str]:
        """All of the body."""
        lines = (self.run(line, self._faces.head) for line in content.heading)
        yield _paragraph("Title", "<w:r><w:br/></w:r>".join(lines))
        yield _paragraph("Subtitle", self.run(content.entity, self._faces.second))
        yield self._pairs(content.head)
        for section in content.sections:
            yield from self._section(section)
        yield self._signatures(content)
        for section in content.appendix:
            yield from self._section(section)

    def _section(self, section: Section) -> Iterator[str]:
        space = " " if section.number and self._language == "en" else ""
        title = f"{section.number}{space}{section.title}"
        yield _paragraph("Heading1", self.run(title, self._faces.head))
        for block, after in itertools.zip_longest(section.blocks, section.blocks[1:]):
            # A note stays with the table that it is on.
            yield self._block(block, _KEPT if isinstance(after, Table) else "")

    def _block(self, block: Block, kept: str = "") -> str:
        match block:
            case Paragraph(text=text, weight=weight):
                styles = {Weight.STRONG: "Verdict", Weight.NOTE: "Remark", Weight.PLAIN: "BodyText"}
                return _paragraph(styles[weight], self.run(text), kept)
            case Subheading(text=text):
                return _paragraph("Heading2", self.run(text, self._faces.second))
            case Pairs():
                return self._pairs(block)
            case Tally():
                return self._tally(block)
            case Table():
                return self._table(block)
            case Card():
                return self._card(block)
            case Bars():
                return self._bars(block)
            case Timeline():
                return self._timeline(block)
            case _:
                assert_never(block)

    # Tables

    def _pairs(self, pairs: Pairs) -> str:
        name, value = widths = _widths((20, 80))
        rows = "".join(
            _row(
                _cell(_paragraph("CellHead", self.run(label, self._faces.head)), name)
                + _cell(_paragraph("Cell", self.run(text)), value)
            )
            for label, text in pairs.items
        )
        return _table(widths, rows, pairs.items[0][0])

    def _table(self, table: Table) -> str:
        widths = _widths(column.width for column in table.columns)
        head = "".join(
            _cell(
                _paragraph(
                    "CellHeadEnd" if column.align is Align.END else "CellHead",
                    self.run(column.title, self._faces.head),
                ),
                width,
                more=_shade(LIGHT.shade) + _CENTRED,
            )
            for column, width in zip(table.columns, widths, strict=True)
        )
        rows = "".join(
            _row(
                "".join(
                    self._cell(cell, width, column.align, _kept(n, len(table.rows)))
                    for cell, width, column in zip(row.cells, widths, table.columns, strict=True)
                )
            )
            for n, row in enumerate(table.rows)
        )
        return _table(widths, _row(head, head=True) + rows, table.caption)

    def _cell(self, cell: Cell, width: int, align: Align, kept: str) -> str:
        if isinstance(cell, Mark):
            ground = _shade(LIGHT.tones[cell.tone].ground)
            return _cell(_paragraph("Cell", self._mark(cell), kept), width, more=ground)
        style = "CellEnd" if align is Align.END else "Cell"
        return _cell("".join(self._line(line, style, kept) for line in cell), width)

    def _card(self, card: Card) -> str:
        name, value = widths = _widths((16, 84))
        colour = LIGHT.tones[card.mark.tone]
        side = f'<w:tcBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="{colour.ink}"/></w:tcBorders>'
        title = (
            self._mark(card.mark)
            + self.run("　" if self._language == "zh" else "  ")
            + self.run(card.title, more="<w:b/><w:bCs/>")
        )
        rows = [
            _row(
                _cell(
                    _paragraph("Cell", title, _KEPT),
                    _WIDTH,
                    span=2,
                    more=side + _shade(colour.ground),
                )
            )
        ]
        for n, (label, text) in enumerate(card.items):
            kept = _kept(n, len(card.items))
            told = "".join(_paragraph("Cell", self.run(line), kept) for line in text.split("\n"))
            muted = f'<w:color w:val="{LIGHT.muted}"/>'
            rows.append(
                _row(
                    _cell(_paragraph("Cell", self.run(label, more=muted), kept), name, more=side)
                    + _cell(told, value)
                )
            )
        return _table(widths, "".join(rows), card.title)

    # Pictures

    def _tally(self, tally: Tally) -> str:
        count = len(tally.counts)
        widths = _widths([100 // count] * count)
        tiles = "".join(
            _cell(
                _paragraph(
                    "Count",
                    self.run(
                        f"{number:,}", more=f'<w:color w:val="{LIGHT.tones[mark.tone].ink}"/>'
                    ),
                )
                + _paragraph("Counted", self._mark(mark)),
                width,
                more=_shade(LIGHT.tones[mark.tone].ground) + _CENTRED,
            )
            for (mark, number), width in zip(tally.counts, widths, strict=True)
        )
        return _table(widths, _row(tiles), tally.caption, more=_WHITE) + self._strip(tally)

    def _strip(self, tally: Tally) -> str:
        """The counts as one strip, each as wide as its part of the whole."""
        shares = [(mark, number) for mark, number in tally.counts if number]
        if not shares:
            return ""
        left, widths = _WIDTH, list[int]()
        for n, (_, number) in enumerate(shares):
            rest = len(shares) - n - 1
            # The least is still to be seen.
            wide = min(max(_WIDTH * number // tally.total, 60), left - 60 * rest)
            widths.append(left if not rest else wide)
            left -= wide
        cells = "".join(
            _cell(_HAIR, width, more=_shade(LIGHT.tones[mark.tone].ink))
            for (mark, _), width in zip(shares, widths, strict=True)
        )
        return _table(widths, _row(cells, height=100), tally.caption, more=_NO_BORDERS)

    def _bars(self, bars: Bars) -> str:
        after = _WIDTH - _AT * _STEP
        right = f'{_KEPT}<w:jc w:val="right"/>'
        required = _paragraph("CellNote", self.run(f"{bars.required} 100%"), right)
        end = _paragraph("CellNote", self.run(f"{int(END * 100)}%"), right)
        axis = _row(
            _cell(required, _AT * _STEP, span=_AT, more=_RULE)
            + _cell(end, after, span=_STEPS - _AT),
            head=True,
        )
        widths = [_STEP] * (_STEPS - 1) + [_WIDTH - _STEP * (_STEPS - 1)]
        rows = "".join(self._bar(bar) for bar in bars.bars)
        return _table(widths, axis + rows, bars.caption, more=_NO_BORDERS)

    def _bar(self, bar: Bar) -> str:
        """Three rows: what was measured, the bar, and the figures."""
        bold = f'<w:b/><w:bCs/><w:color w:val="{LIGHT.tones[bar.mark.tone].ink}"/>'
        label = self._mark(bar.mark, word=False) + self.run(f" {bar.label}")
        share = self.run(percentage(bar.share), more=bold)
        wide = _STEPS * 4 // 5
        above = _cell(_paragraph("Cell", label, _KEPT), wide * _STEP, span=wide) + _cell(
            _paragraph("CellEnd", share, _KEPT),
            _WIDTH - wide * _STEP,
            span=_STEPS - wide,
            more='<w:vAlign w:val="bottom"/>',
        )
        told = self.run(f"{bar.figures}　{bar.note}")
        below = _cell(_paragraph("CellNote", told), _WIDTH, span=_STEPS)
        return _row(above) + _row("".join(_drawn(bar)), height=130) + _row(below)

    def _timeline(self, timeline: Timeline) -> str:
        days = [timeline.today, *(moment.day for moment in timeline.moments)]
        axis = axis_of(days, self._language)
        count = len(axis.ticks)
        # Few months need no more room than many.
        each = _WIDTH * min(40, 10 + 4 * count) // 100 // count
        when = _WIDTH * 21 // 100
        widths = [when, *[each] * count, _WIDTH - when - each * count]
        rows = self._axis(timeline, axis, widths)
        rows += "".join(self._moment(moment, timeline, axis, widths) for moment in timeline.moments)
        shaded = self.run("　　", more=_shade(LIGHT.track)) + self.run(f" {timeline.today_label}")
        return _table(widths, rows, timeline.caption) + _paragraph("Remark", shaded)

    def _axis(self, timeline: Timeline, axis: Axis, widths: list[int]) -> str:
        """The head of the line of months: years above, months below."""
        fill = _shade(LIGHT.shade)

        def tick(text: str, months: int = 1) -> str:
            inside = _paragraph("Tick", self.run(text) if text else "", _KEPT)
            return _cell(inside, widths[1] * months, span=months, more=fill + _TIGHT)

        def title(text: str, width: int) -> str:
            head = _paragraph("CellHead", self.run(text, self._faces.head))
            return _cell(head, width, more='<w:vMerge w:val="restart"/>' + fill + _CENTRED)

        def below(width: int) -> str:
            return _cell(_paragraph("CellHead", ""), width, more="<w:vMerge/>" + fill)

        starts = [n for n, each in enumerate(axis.ticks) if each.year] + [len(axis.ticks)]
        years = "".join(tick(axis.ticks[a].year, b - a) for a, b in itertools.pairwise(starts))
        months = "".join(tick(each.month) for each in axis.ticks)
        when, _, what = timeline.columns
        first, last = widths[0], widths[-1]
        return _row(title(when, first) + years + title(what, last), head=True) + _row(
            below(first) + months + below(last), head=True
        )

    def _moment(self, moment: Moment, timeline: Timeline, axis: Axis, widths: list[int]) -> str:
        at, today = axis.tick_of(moment.day), axis.tick_of(timeline.today)
        grounds = {today: LIGHT.track, at: LIGHT.tones[moment.mark.tone].ground}
        day = [Line(moment.label)]
        if moment.note:
            day.append(Line(moment.note, Weight.NOTE))
        cells = [_cell("".join(map(self._line, day)), widths[0])]
        for n, width in enumerate(widths[1:-1]):
            sign = self._mark(moment.mark, word=False) if n == at else ""
            ground = _shade(grounds[n]) if n in grounds else ""
            cells.append(_cell(_paragraph("Tick", sign), width, more=ground + _TIGHT + _CENTRED))
        entries = "".join(
            _paragraph("Cell", self._mark(mark, word=False) + self.run(f" {text}"))
            for mark, text in moment.entries
        )
        return _row("".join(cells) + _cell(entries, widths[-1]))

    # The end

    def _signatures(self, content: Content) -> str:
        count = len(content.signers)
        widths = _widths([100 // count] * count)
        mark = "：" if self._language == "zh" else ":"
        cells = "".join(
            _cell(_paragraph("Cell", self.run(f"{signer}{mark}"), _KEPT), width)
            for signer, width in zip(content.signers, widths, strict=True)
        )
        before = _paragraph("BodyText", "", _KEPT)
        table = _table(widths, _row(cells), content.signers[0], more=_UNDER)
        seal = "".join(_paragraph("Seal", self.run(line)) for line in content.seal)
        return before + table + seal


# The scale of the bars in steps of 2 per cent; the requirement is at two thirds of it.
_STEPS: Final = 75
_STEP: Final = _WIDTH // _STEPS
_AT: Final = _STEPS * 2 // 3


def _drawn(bar: Bar) -> Iterator[str]:
    """A bar as cells: what is filled and what is not, and a rule at the requirement."""
    filled = length(bar.share, _STEPS)
    start = 0
    for end in sorted({filled, _AT, _STEPS} - {0}):
        colour = LIGHT.tones[bar.mark.tone].ink if end <= filled else LIGHT.track
        more = (_RULE if end == _AT else "") + _shade(colour)
        width = (_WIDTH if end == _STEPS else end * _STEP) - start * _STEP
        yield _cell(_HAIR, width, span=end - start, more=more)
        start = end


_RULE: Final = (
    '<w:tcBorders><w:right w:val="single" w:sz="12" w:space="0"'
    f' w:color="{LIGHT.ink}"/></w:tcBorders>'
)
_WHITE: Final = (
    '<w:tblBorders><w:top w:val="nil"/><w:bottom w:val="nil"/>'
    '<w:insideV w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/></w:tblBorders>'
)
_UNDER: Final = (
    '<w:tblBorders><w:top w:val="nil"/><w:bottom w:val="single" w:sz="4" w:space="0"'
    f' w:color="{LIGHT.rule}"/><w:insideH w:val="nil"/></w:tblBorders>'
)
_TIGHT: Final = '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'
