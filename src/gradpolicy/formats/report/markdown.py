"""The report as Markdown with tables, as GitHub and most others read it (GFM)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from gradpolicy.formats.language import Language
from gradpolicy.formats.report.charts import length, percentage
from gradpolicy.formats.report.document import (
    Align,
    Bars,
    Block,
    Card,
    Cell,
    Content,
    Mark,
    Pairs,
    Paragraph,
    Section,
    Subheading,
    Table,
    Tally,
    Timeline,
    Weight,
)
from gradpolicy.formats.report.phrases import printable

__all__ = ["to_markdown"]


def to_markdown(content: Content) -> str:
    """
    The report as Markdown; bars are drawn with characters.

    What the facts say is never taken for markup.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> from gradpolicy.formats.report import content_of
    >>> facts = gp.compliance.Facts(entity="*江南*大学")
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> "\\\\*江南\\\\*大学" in to_markdown(content_of(found, "zh"))
    True
    """
    return "\n\n".join(_parts(content)) + "\n"


def _parts(content: Content) -> Iterator[str]:
    language = content.language
    yield f"# {_text(content.title)}"
    yield f"**{_text(content.entity)}**"
    yield _pairs(content.head, language)
    for section in content.sections:
        yield from _section(section, language)
    mark = "：" if language == "zh" else ":"
    yield "　　".join(f"{_text(signer)}{mark}＿＿＿＿" for signer in content.signers)
    yield "  \n".join(_text(line) for line in content.seal)
    for section in content.appendix:
        yield from _section(section, language)


# What begins markup anywhere in a line; a pipe would begin a cell. 23 < 26 begins no tag.
_MARKUP: Final = re.compile(r"([\\`*_\[\]|~]|<(?=[A-Za-z/!?]))")
# What does so at the start of one: a heading, a quote, a list, a number.
_AT_START: Final = re.compile(r"^(\s*)([#>+-]|\d+(?=[.)]))")


def _text(text: str) -> str:
    """*text* with a backslash before what would be markup, on one line."""
    found = _MARKUP.sub(r"\\\1", printable(text)).replace("&", "&amp;")
    return found.replace("\r", " ").replace("\n", "<br>")


def _plain(text: str) -> str:
    """*text* that stands at the start of a line."""
    return _AT_START.sub(_shown, _text(text))


def _shown(start: re.Match[str]) -> str:
    if start[2].isdigit():
        return f"{start[1]}{start[2]}\\"
    return f"{start[1]}\\{start[2]}"


def _section(section: Section, language: Language) -> Iterator[str]:
    space = " " if section.number and language == "en" else ""
    yield f"## {_text(f'{section.number}{space}{section.title}')}"
    for block in section.blocks:
        yield _block(block, language)


def _block(block: Block, language: Language) -> str:
    match block:
        case Paragraph(text=text, weight=Weight.STRONG):
            return f"**{_text(text)}**"
        case Paragraph(text=text):
            return _plain(text)
        case Subheading(text=text):
            return f"### {_text(text)}"
        case Pairs():
            return _pairs(block, language)
        case Tally():
            heads = [(_mark(mark), Align.END) for mark, _ in block.counts]
            return _table(heads, [[f"{count:,}" for _, count in block.counts]])
        case Table():
            heads = [(_text(column.title), column.align) for column in block.columns]
            return _table(heads, ([_cell(cell) for cell in row.cells] for row in block.rows))
        case Card():
            return _card(block, language)
        case Bars():
            return _bars(block)
        case Timeline():
            return _timeline(block)
        case _:
            assert_never(block)


def _mark(mark: Mark) -> str:
    return _text(f"{mark.sign} {mark.word}")


def _cell(cell: Cell) -> str:
    if isinstance(cell, Mark):
        return _mark(cell)
    return "<br>".join(_text(line.text) for line in cell)


def _table(heads: Iterable[tuple[str, Align]], rows: Iterable[list[str]]) -> str:
    titles = list(heads)
    lines = [
        [title for title, _ in titles],
        ["---:" if align is Align.END else "---" for _, align in titles],
        *rows,
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _pairs(pairs: Pairs, language: Language) -> str:
    heads = {"zh": ("项目", "内容"), "en": ("Item", "Content")}[language]
    rows = ([_text(name), _text(text)] for name, text in pairs.items)
    return _table([(head, Align.START) for head in heads], rows)


def _card(card: Card, language: Language) -> str:
    colon = "：" if language == "zh" else ": "
    lines = [f"#### {_mark(card.mark)} {_text(card.title)}", ""]
    lines += [f"- **{_text(name)}**{colon}{_text(text)}" for name, text in card.items]
    return "\n".join(lines)


# The bars' scale in characters; the requirement is at two thirds.
_STEPS: Final = 30
_AT: Final = _STEPS * 2 // 3


def _bars(bars: Bars) -> str:
    measured, drawn, share = bars.columns
    heads = [
        (_text(measured), Align.START),
        (_text(f"{drawn} (┃ = {bars.required} 100%)"), Align.START),
        (_text(share), Align.END),
    ]
    rows = (
        [
            "<br>".join(
                (f"{_text(bar.mark.sign)} {_text(bar.label)}", _text(bar.figures), _text(bar.note))
            ),
            _drawn(length(bar.share, _STEPS)),
            percentage(bar.share),
        ]
        for bar in bars.bars
    )
    return _table(heads, rows)


def _drawn(filled: int) -> str:
    bar = "█" * filled + "░" * (_STEPS - filled)
    return f"{bar[:_AT]}┃{bar[_AT:]}"


def _timeline(timeline: Timeline) -> str:
    when, _, what = timeline.columns
    rows = (
        [
            "<br>".join(_text(text) for text in (moment.label, moment.note) if text),
            "<br>".join(f"{_text(mark.sign)} {_text(text)}" for mark, text in moment.entries),
        ]
        for moment in timeline.moments
    )
    table = _table([(_text(when), Align.START), (_text(what), Align.START)], rows)
    return f"{table}\n\n{_plain(timeline.today_label)}"
