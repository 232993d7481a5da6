"""Styles: how cells look, each look made once for a workbook; and what all sheets share."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, final

from gradpolicy.formats.language import Language, typeset
from gradpolicy.model import MissingExtra, Notice

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

__all__ = ["ANSWERED", "Book", "display_width", "height_of"]

_INK: Final = "#1F2933"
_PALE_INK: Final = "#7B8794"
_ACCENT: Final = "#24527A"
_HEAD: Final = "#DDE3EA"
_GREY: Final = "#F1F3F5"
_LINE: Final = "#CBD2D9"
_BOX: Final = "#52606D"

# A look is made of these, the later ones over the earlier.
_LOOKS: Final[Mapping[str, Mapping[str, object]]] = {
    "title": {"bold": True, "font_size": 15, "font_color": _ACCENT, "text_wrap": False},
    "remark": {"font_color": _PALE_INK, "font_size": 9},
    "label": {"bold": True, "text_wrap": False},
    "head": {
        "bold": True,
        "bg_color": _HEAD,
        "border": 1,
        "border_color": _LINE,
        "align": "center",
    },
    "head-input": {"bg_color": _ACCENT, "font_color": "#FFFFFF"},
    "cell": {"bg_color": _GREY, "border": 1, "border_color": _LINE},
    "plain": {"bg_color": "#FFFFFF", "border": 1, "border_color": _LINE},
    "input": {"bg_color": "#FFFFFF", "border": 1, "border_color": _BOX, "locked": False},
    "light": {"border_color": _LINE},
    "first": {"top": 2, "top_color": _PALE_INK},
    "center": {"align": "center"},
    "turned": {"rotation": 90, "valign": "bottom"},
    "left": {"align": "left", "indent": 1},
    "right": {"align": "right", "indent": 1},
    "bold": {"bold": True},
    "text": {"indent": 1},
    "small": {"font_size": 9},
    "pale": {"font_color": _PALE_INK, "font_size": 9},
    "section": {"bold": True, "font_size": 11, "font_color": _ACCENT, "text_wrap": False},
    "top": {"valign": "top"},
    "one-line": {"text_wrap": False},
    "wrapped": {"text_wrap": True},
}

# The colours of an answer by a sign that it has; the first that fits.
ANSWERED: Final[Mapping[str, Mapping[str, object]]] = {
    "✗": {"font_color": "#A4262C", "bg_color": "#FBE9E7", "bold": True},
    "?": {"font_color": "#8A5A00"},
    "…": {"font_color": "#24527A", "bg_color": "#E5EFF8"},
    "✓": {"font_color": "#1E6B3A", "bg_color": "#E7F4EA"},
}

_FONTS: Final = {"zh": "Microsoft YaHei", "en": "Calibri"}


@final
class Book:
    """
    A workbook being written, with the looks of its cells.

    Nothing in a cell becomes a formula, a link or a number unless it is written as one.

    Raises:
        MissingExtra: when XlsxWriter is not installed.
    """

    def __init__(self, language: Language, *, title: str, subject: str, created: date) -> None:
        try:
            from xlsxwriter import Workbook
        except ImportError:
            raise MissingExtra("writing a workbook", "excel") from None
        self.language: Language = language
        self._bytes = io.BytesIO()
        self._book = Workbook(
            self._bytes,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_numbers": False,
                "strings_to_urls": False,
            },
        )
        # The same input gives the same bytes.
        made = datetime.combine(created, time())
        self._book.set_properties(
            {"title": title, "subject": subject, "author": "gradpolicy", "created": made}
        )
        self._looks: dict[tuple[str, ...], Format] = {}

    def title_of(self, notice: Notice) -> str:
        """The title of a notice with its number, if it has one."""
        if notice.number is None:
            return notice.title
        return self.say(f"{notice.title}（{notice.number}）", f"{notice.title} ({notice.number})")

    def look(self, *names: str, digits: str = "") -> Format:
        """The format made of the looks called *names*, numbers shown as *digits* say."""
        key = (*names, "|", digits)
        made = self._looks.get(key)
        if made is None:
            properties: dict[str, Any] = {
                "font_name": _FONTS[self.language],
                "font_size": 10,
                "font_color": _INK,
                "text_wrap": True,
                "valign": "vcenter",
            }
            for name in names:
                properties |= _LOOKS[name]
            if digits:
                properties["num_format"] = digits
            made = self._looks[key] = self._book.add_format(properties)
        return made

    def _answer_look(self, properties: Mapping[str, object]) -> Format:
        """The format that an answer gets by its sign."""
        key = ("answer", str(sorted(properties.items())))
        if key not in self._looks:
            self._looks[key] = self._book.add_format(dict(properties))
        return self._looks[key]

    def sheet(self, name: str) -> Worksheet:
        """A new sheet."""
        made: Worksheet = self._book.add_worksheet(name)
        made.hide_gridlines(2)
        return made

    def write_formula(
        self, sheet: Worksheet, cell: tuple[int, int], formula: str, look: Format, value: str
    ) -> None:
        """A formula, and the text that it gives before anyone reckons it."""
        sheet.write_formula(*cell, f"={formula}", look, value)  # pyright: ignore[reportArgumentType]  # text will do

    def say(self, zh: str, en: str) -> str:
        """One of two texts, as the language has it."""
        return typeset(zh) if self.language == "zh" else en

    def colour_answers(
        self, sheet: Worksheet, first: int, last: int, column: int, last_column: int | None = None
    ) -> None:
        """Colour the answers of a column, or of several, by their signs."""
        until = column if last_column is None else last_column
        cell = f"{_letters(column)}{first + 1}"
        for sign, properties in ANSWERED.items():
            # A rule for text that contains the sign would take ? for any character.
            rule = {
                "type": "formula",
                "criteria": f'=ISNUMBER(FIND("{sign}",{cell}))',
                "format": self._answer_look(properties),
                "stop_if_true": True,
            }
            sheet.conditional_format(first, column, last, until, rule)

    def colour_counts(
        self, sheet: Worksheet, first: int, last: int, signs: Mapping[int, str]
    ) -> None:
        """Colour the counts above 0 of each column as its sign is."""
        for column, sign in signs.items():
            look = self._answer_look(ANSWERED[sign])
            rule = {"type": "cell", "criteria": ">", "value": 0, "format": look}
            sheet.conditional_format(first, column, last, column, rule)

    def set_print(
        self, sheet: Worksheet, head: int, last: tuple[int, int] | None, foot: str
    ) -> None:
        """
        Print on A4 lying, as wide as the page, with the row of heads on each and its number.

        Up to the *last* cell; all that is filled in, if that is not given.
        """
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.repeat_rows(head)
        if last is not None:
            sheet.print_area(0, 0, *last)
        shown = foot.replace("&", "&&")[:120]
        pages = self.say("第 &P 页，共 &N 页", "page &P of &N")
        sheet.set_footer(f"&L&9 {shown}&R&9 {pages}")

    def bytes(self) -> bytes:
        """The file; nothing can be written after it."""
        self._book.close()
        return self._bytes.getvalue()


def _letters(column: int) -> str:
    """What a column is called, from 0 up: A, B, to Z, AA."""
    before, last = divmod(column, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def height_of(texts: Iterable[tuple[str, int]]) -> int:
    """
    How high a row has to be, in points, to show *texts* in columns of these widths.

    Programs differ in whether they fit the height of a row by themselves.
    """
    return 14 * max([_lines(text, width) for text, width in texts], default=1) + 6


@lru_cache(maxsize=10_000)
def _lines(text: str, width: int) -> int:
    # A column is as wide as so many digits, less its margins. As in GB 18030, a Chinese
    # character and the punctuation of Chinese type take two of them.
    room = width - 3
    return sum(max(1, -(-display_width(line) // room)) for line in text.split("\n"))


def display_width(line: str) -> int:
    """How many digits a line is as wide as."""
    return len(line.encode("gb18030", "replace"))
