"""
The report as a document: sections of blocks, all words said, no format chosen.

Whoever renders it to a format decides how a block looks, and nothing else.
"""

from __future__ import annotations

import enum
from datetime import date
from fractions import Fraction
from typing import final

import attrs

from gradpolicy.formats.language import Language

__all__ = [
    "Align",
    "Bar",
    "Bars",
    "Block",
    "Card",
    "Cell",
    "Column",
    "Content",
    "Line",
    "Mark",
    "Moment",
    "Pairs",
    "Paragraph",
    "Row",
    "Section",
    "Subheading",
    "Table",
    "Tally",
    "Timeline",
    "Tone",
    "Weight",
]


class Tone(enum.Enum):
    """
    What a mark tells at a glance; each format gives it a colour, and the sign says it too.

    >>> Tone("bad")
    <Tone.BAD: 'bad'>
    """

    GOOD = "good"
    BAD = "bad"
    WAITING = "waiting"
    OPEN = "open"
    QUIET = "quiet"


@final
@attrs.frozen
class Mark:
    """
    A status: a *sign* and a *word* that each say it without colour, and a *tone*.

    >>> Mark("✓", "达到", Tone.GOOD).sign
    '✓'
    """

    sign: str
    word: str
    tone: Tone


class Weight(enum.Enum):
    """
    How much a line of text weighs beside the others.

    >>> Weight("note")
    <Weight.NOTE: 'note'>
    """

    PLAIN = "plain"
    STRONG = "strong"
    NOTE = "note"


@final
@attrs.frozen
class Line:
    """
    A line of text in a cell or beside others.

    >>> Line("25. 充实就业工作机构和力量", Weight.NOTE).text
    '25. 充实就业工作机构和力量'
    """

    text: str
    weight: Weight = Weight.PLAIN


#: What stands in a table's cell: lines one below the other, or a mark.
Cell = tuple[Line, ...] | Mark


class Align(enum.Enum):
    """
    Where the text of a column stands; figures stand at its end.

    >>> Align("end")
    <Align.END: 'end'>
    """

    START = "start"
    END = "end"


@final
@attrs.frozen
class Column:
    """
    A column of a table: its *title*, and its *width* in per cent of the table's.

    >>> Column("实际", 16, Align.END).width
    16
    """

    title: str
    width: int
    align: Align = Align.START


@final
@attrs.frozen
class Row:
    """
    A row of a table, and the slugs of the provisions that it tells of.

    >>> Row(((Line("四到位"),),), slugs=("four-in-place",)).slugs
    ('four-in-place',)
    """

    cells: tuple[Cell, ...]
    slugs: tuple[str, ...] = attrs.field(default=(), kw_only=True)


@final
@attrs.frozen
class Paragraph:
    """
    A paragraph; a strong one is what a reader must not miss, a note may be passed over.

    >>> Paragraph("结论以已知资料为限。").weight
    <Weight.PLAIN: 'plain'>
    """

    text: str
    weight: Weight = Weight.PLAIN


@final
@attrs.frozen
class Subheading:
    """
    The title of what follows, down to the next one or the section's end.

    >>> Subheading("指标对照").text
    '指标对照'
    """

    text: str


@final
@attrs.frozen
class Pairs:
    """
    Names, each with what it is: the head of the report.

    >>> Pairs((("自查日期", "2024年6月15日"),)).items[0][0]
    '自查日期'
    """

    items: tuple[tuple[str, str], ...]


@final
@attrs.frozen
class Tally:
    """
    How many of what was checked have each mark; *caption* says what was counted.

    >>> tally = Tally("义务和禁止", ((Mark("✓", "达到", Tone.GOOD), 3),))
    >>> tally.total
    3
    """

    caption: str
    counts: tuple[tuple[Mark, int], ...]

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(count for _, count in self.counts)


@final
@attrs.frozen
class Table:
    """
    A table: *caption* says what is in it, for those who can't see it at a glance.

    >>> table = Table("指标", (Column("要求", 100),), (Row(((Line("四到位"),),)),))
    >>> len(table.rows)
    1
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@final
@attrs.frozen
class Card:
    """
    One provision told in full, under its own *title*.

    >>> mark = Mark("✗", "未达到", Tone.BAD)
    >>> card = Card("full-time-staff", mark, "校级专职就业工作人员数", (("原文", "「500:1」"),))
    >>> card.items[0]
    ('原文', '「500:1」')
    """

    slug: str
    mark: Mark
    title: str
    items: tuple[tuple[str, str], ...]


@final
@attrs.frozen
class Bar:
    """
    What was reached of one bound.

    Args:
        slug: of the provision that it stands in.
        mark: of the bound itself.
        label: what was measured.
        note: the clause, and how it binds where it is no duty.
        figures: what was reached and what is required, exactly.
        share: what was reached as a share of the requirement, exactly.

    >>> mark = Mark("✗", "未达到", Tone.BAD)
    >>> Bar("staff", mark, "专职人员", "25.", "23人 < 25.2人", Fraction(115, 126)).share
    Fraction(115, 126)
    """

    slug: str
    mark: Mark
    label: str
    note: str
    figures: str
    share: Fraction


@final
@attrs.frozen
class Bars:
    """
    Bars on one scale, on which the requirement is 100 per cent.

    *columns* names what was measured, the bar, and the share; *required* the mark at 100.

    >>> Bars("完成进度", ("指标", "进度", "完成率"), "要求", ()).bars
    ()
    """

    caption: str
    columns: tuple[str, str, str]
    required: str
    bars: tuple[Bar, ...]


@final
@attrs.frozen
class Moment:
    """
    A day on which something is due, what is, and how far off it is.

    >>> mark = Mark("…", "未到期", Tone.WAITING)
    >>> moment = Moment(date(2024, 6, 30), mark, "2024年6月30日", "还有15天", ((mark, "建成就业之家"),))
    >>> moment.day.month
    6
    """

    day: date
    mark: Mark
    label: str
    note: str
    entries: tuple[tuple[Mark, str], ...]


@final
@attrs.frozen
class Timeline:
    """
    Days on which something is due, in order, beside the *today* of the report.

    *columns* names the day, the line of months, and what is due.

    >>> today = date(2024, 6, 15)
    >>> Timeline("期限一览", ("期限", "时间轴", "事项"), today, "自查日：6月15日", ()).moments
    ()
    """

    caption: str
    columns: tuple[str, str, str]
    today: date
    today_label: str
    moments: tuple[Moment, ...]


Block = Paragraph | Subheading | Pairs | Tally | Table | Card | Bars | Timeline


@final
@attrs.frozen
class Section:
    """
    A part of the report, with its *number* as it is printed; what is appended has none.

    >>> Section("自查结论", (Paragraph("全部达到。"),), number="一、").number
    '一、'
    """

    title: str
    blocks: tuple[Block, ...]
    number: str = attrs.field(default="", kw_only=True)


@final
@attrs.frozen
class Content:
    """
    The report, whole, in one language.

    Args:
        language: the one that it is in.
        heading: what it is, in as many lines as it should be set in.
        entity: the institution, as it is to be shown.
        day: the day of the report.
        head: what was checked, by what, when.
        sections: its parts, in order.
        appendix: what follows below the signatures.
        signers: who signs it, each with a place to.
        seal: whose report it is and when, as it stands at the end.
        page: how a page says which it is: before its number, between, and after the last one's.
    """

    language: Language
    heading: tuple[str, ...]
    entity: str
    day: date
    head: Pairs
    sections: tuple[Section, ...]
    appendix: tuple[Section, ...]
    signers: tuple[str, ...]
    seal: tuple[str, ...]
    page: tuple[str, str, str]

    @property
    def title(self) -> str:
        """What it is, on one line."""
        return ("" if self.language == "zh" else " ").join(self.heading)
