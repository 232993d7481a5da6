"""The report as one HTML file: no script, nothing fetched, for screens, phones and paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from html import escape
from typing import Final, assert_never

from gradpolicy.formats.language import Language
from gradpolicy.formats.report.charts import Axis, axis_of, length, percentage
from gradpolicy.formats.report.document import (
    Align,
    Bar,
    Bars,
    Block,
    Card,
    Cell,
    Column,
    Content,
    Line,
    Mark,
    Moment,
    Pairs,
    Paragraph,
    Row,
    Section,
    Subheading,
    Table,
    Tally,
    Timeline,
    Weight,
)
from gradpolicy.formats.report.palette import DARK, LIGHT, Palette
from gradpolicy.formats.report.phrases import printable
from gradpolicy.formats.report.templates import template

__all__ = ["to_html"]

_TAGS: Final[dict[Language, str]] = {"zh": "zh-CN", "en": "en"}

# Nothing may be fetched and no script may run, whatever stands in the text.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def to_html(content: Content) -> str:
    """
    The report as one HTML file.

    Each picture is drawn beside its figures, in the rows of a table.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> from gradpolicy.formats.report import content_of
    >>> facts = gp.compliance.Facts(entity="<script>alert(1)</script>")
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> "<script" in to_html(content_of(found, "zh"))
    False
    """
    return "".join(_page(content))


def _page(content: Content) -> Iterator[str]:
    language = content.language
    yield "<!DOCTYPE html>\n"
    yield f'<html lang="{_TAGS[language]}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{_text(f'{content.title} {content.entity}')}</title>\n"
    yield f"<style>\n{_style()}{_page_numbers(content.page)}</style>\n</head>\n<body>\n<main>\n"
    yield "<header>\n"
    heading = ("" if language == "zh" else " ").join(
        f"<span>{_text(line)}</span>" for line in content.heading
    )
    yield f'<h1>{heading}</h1>\n<p class="entity">{_text(content.entity)}</p>\n'
    yield _pairs(content.head, "head")
    yield _contents(content)
    yield "</header>\n"
    for number, section in enumerate((*content.sections, *content.appendix), start=1):
        if number == len(content.sections) + 1:
            yield _signatures(content)
        yield from _section(section, number, language)
    if not content.appendix:
        yield _signatures(content)
    yield "</main>\n</body>\n</html>\n"


# --- Text and style --------------------------------------------------------------------------


def _text(text: str) -> str:
    return escape(printable(text))


def _many(text: str) -> str:
    return _text(text).replace("\n", "<br>")


@cache
def _style() -> str:
    rules = template("report.css")
    dark = _colours(DARK)
    return f"{_colours(LIGHT)}@media screen and (prefers-color-scheme: dark) {{ {dark}}}\n{rules}"


def _colours(palette: Palette) -> str:
    named = {
        name: getattr(palette, name)
        for name in ("page", "ink", "muted", "link", "rule", "line", "track")
    }
    for tone, colour in palette.tones.items():
        named |= {tone.value: colour.ink, f"{tone.value}-ground": colour.ground}
    values = " ".join(f"--{name}: #{value};" for name, value in named.items())
    return f":root {{ {values} }}\n"


def _page_numbers(page: tuple[str, str, str]) -> str:
    before, between, after = (f'"{part}"' for part in page)
    return (
        "@page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: "
        f"{before} counter(page) {between} counter(pages) {after}; font-size: 9pt; color: #57606a; }} }}\n"
    )


def _mark(mark: Mark) -> str:
    return (
        f'<span class="mark {mark.tone.value}">'
        f'<span aria-hidden="true">{_text(mark.sign)} </span>{_text(mark.word)}</span>'
    )


def _sign(mark: Mark) -> str:
    """The sign alone; who can't see it is told the word."""
    return (
        f'<span class="sign {mark.tone.value}" role="img" aria-label="{_text(mark.word)}">'
        f"{_text(mark.sign)}</span> "
    )


# --- Parts -----------------------------------------------------------------------------------


def _contents(content: Content) -> str:
    links = "".join(
        f'<li><a href="#s{n}">{_title(section, content.language)}</a></li>'
        for n, section in enumerate((*content.sections, *content.appendix), start=1)
    )
    label = {"zh": "目录", "en": "Contents"}[content.language]
    return f'<nav aria-label="{label}"><ol>{links}</ol></nav>\n'


def _title(section: Section, language: Language) -> str:
    space = " " if section.number and language == "en" else ""
    return _text(f"{section.number}{space}{section.title}")


def _section(section: Section, number: int, language: Language) -> Iterator[str]:
    yield f'<section aria-labelledby="s{number}">\n'
    yield f'<h2 id="s{number}">{_title(section, language)}</h2>\n'
    for block in section.blocks:
        yield _block(block, language)
    yield "</section>\n"


def _block(block: Block, language: Language) -> str:
    match block:
        case Paragraph(text=text, weight=weight):
            style = {Weight.STRONG: ' class="verdict"', Weight.NOTE: ' class="remark"'}
            return f"<p{style.get(weight, '')}>{_many(text)}</p>\n"
        case Subheading(text=text):
            return f"<h3>{_text(text)}</h3>\n"
        case Pairs():
            return _pairs(block, "head")
        case Tally():
            return _tally(block)
        case Table():
            return _table(block)
        case Card():
            return _card(block)
        case Bars():
            return _bars(block)
        case Timeline():
            return _timeline(block, language)
        case _:
            assert_never(block)


def _pairs(pairs: Pairs, style: str) -> str:
    items = "".join(f"<dt>{_text(name)}</dt><dd>{_many(text)}</dd>" for name, text in pairs.items)
    return f'<dl class="{style}">{items}</dl>\n'


def _card(card: Card) -> str:
    items = "".join(f"<dt>{_text(name)}</dt><dd>{_many(text)}</dd>" for name, text in card.items)
    sign = f'<span class="sign">{_text(f"{card.mark.sign} {card.mark.word}")}</span>'
    return (
        f'<article class="card {card.mark.tone.value}">'
        f"<h4>{sign}{_text(card.title)}</h4><dl>{items}</dl></article>\n"
    )


def _tally(tally: Tally) -> str:
    tiles = "".join(
        f'<li class="{mark.tone.value}"><b>{count:,}</b>'
        f'<span aria-hidden="true">{_text(mark.sign)} </span>{_text(mark.word)}</li>'
        for mark, count in tally.counts
    )
    return f'<ul class="tally" aria-label="{_text(tally.caption)}">{tiles}</ul>\n{_strip(tally)}'


def _strip(tally: Tally) -> str:
    """The counts as one strip, each as wide as its part of the whole."""
    if not tally.total:
        return ""
    pieces, start = list[str](), 0
    for mark, count in tally.counts:
        x, width = _percent(Fraction(start, tally.total)), _percent(Fraction(count, tally.total))
        pieces.append(
            f'<rect class="fill {mark.tone.value}" x="{x}" width="{width}" height="100%"/>'
        )
        start += count
    return f'<svg class="strip" aria-hidden="true">{"".join(pieces)}</svg>\n'


def _percent(share: Fraction) -> str:
    """A place or a width in a picture; what is written as text is never rounded so."""
    return f"{float(share * 100):.3f}".rstrip("0").rstrip(".") + "%"


# --- Tables ----------------------------------------------------------------------------------

# Told once more, for on a phone rows are blocks, and browsers then forget what they were.
_ROLES: Final = ' role="table"'


def _whole(
    caption: str,
    widths: Iterable[int],
    heads: Iterable[str],
    rows: Iterable[str],
    style: str = "",
) -> str:
    kind = f' class="{style}"' if style else ""
    columns = "".join(f'<col style="width: {width}%">' for width in widths)
    return (
        f"<table{kind}{_ROLES}><caption>{_text(caption)}</caption><colgroup>{columns}</colgroup>"
        f'<thead role="rowgroup"><tr role="row">{"".join(heads)}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{"".join(rows)}</tbody></table>\n'
    )


def _th(inside: str, style: str = "") -> str:
    return f'<th scope="col" role="columnheader"{style}>{inside}</th>'


def _td(inside: str, label: str = "", style: str = "") -> str:
    named = f' data-label="{_text(label)}"' if label else ""
    return f'<td role="cell"{style}{named}>{inside}</td>'


def _tr(cells: str, style: str = "") -> str:
    return f'<tr role="row"{style}>{cells}</tr>\n'


_END: Final = ' class="end"'


def _table(table: Table) -> str:
    heads = (
        _th(_text(column.title), _END if column.align is Align.END else "")
        for column in table.columns
    )
    widths = (column.width for column in table.columns)
    rows = (_row(row, table.columns) for row in table.rows)
    return _whole(table.caption, widths, heads, rows)


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    cells = list(zip(row.cells, columns, strict=True))
    # What a row is about says itself what it is.
    about = next(n for n, (cell, _) in enumerate(cells) if not isinstance(cell, Mark))
    return _tr("".join(_cell(cell, col, named=n > about) for n, (cell, col) in enumerate(cells)))


def _cell(cell: Cell, column: Column, *, named: bool) -> str:
    if isinstance(cell, Mark):
        return _td(_mark(cell))
    inside = "".join(map(_line, cell)) if len(cell) > 1 else _only(cell)
    label = column.title if named else ""
    if column.align is Align.END:
        return _td(f"<div>{inside}</div>", label, _END)
    return _td(inside, label)


def _only(cell: tuple[Line, ...]) -> str:
    line = cell[0]
    return _text(line.text) if line.weight is Weight.PLAIN else _line(line)


def _line(line: Line) -> str:
    style = "" if line.weight is Weight.PLAIN else f' class="{line.weight.value}"'
    return f"<div{style}>{_text(line.text)}</div>"


# --- Pictures --------------------------------------------------------------------------------

# The scale of the bars; the requirement is at two thirds of it.
_STEPS: Final = 1500
_AT: Final = "66.667%"


def _bars(bars: Bars) -> str:
    measured, drawn, share = bars.columns
    axis = (
        f'<svg class="axis" role="img" aria-label="{_text(drawn)}" width="100%">'
        f'<text x="{_AT}" y="80%" text-anchor="middle">{_text(bars.required)} 100%</text></svg>'
    )
    heads = (_th(_text(measured)), _th(axis), _th(_text(share), _END))
    rows = (_bar(bar, bars) for bar in bars.bars)
    return _whole(bars.caption, (46, 42, 12), heads, rows, "bars")


def _bar(bar: Bar, bars: Bars) -> str:
    percent = percentage(bar.share)
    width = _percent(Fraction(length(bar.share, _STEPS), _STEPS))
    told = _text(f"{bar.label} {percent}")
    picture = (
        f'<svg role="img"><title>{told}</title>'
        '<rect class="track" width="100%" height="100%" rx="2"/>'
        f'<rect class="fill" width="{width}" height="100%" rx="2"/>'
        f'<line class="at" x1="{_AT}" x2="{_AT}" y1="-15%" y2="115%"/></svg>'
    )
    label = (
        f"<div>{_sign(bar.mark)}{_text(bar.label)}</div>"
        f'<div class="note">{_text(bar.figures)}</div><div class="note">{_text(bar.note)}</div>'
    )
    cells = _td(label) + _td(picture) + _td(_text(percent), bars.columns[2], _END)
    return _tr(cells, f' class="{bar.mark.tone.value}"')


def _timeline(timeline: Timeline, language: Language) -> str:
    axis = axis_of([timeline.today, *(moment.day for moment in timeline.moments)], language)
    when, line, what = timeline.columns
    heads = (_th(_text(when)), _th(_axis(axis, line)), _th(_text(what)))
    rows = (_moment(moment, timeline, axis) for moment in timeline.moments)
    note = f'<p class="remark">┆ {_text(timeline.today_label)}</p>\n'
    return _whole(timeline.caption, (18, 42, 40), heads, rows, "timeline") + note


def _axis(axis: Axis, label: str) -> str:
    """Months, and above the first of each year the year."""
    words = list[str]()
    for tick in axis.ticks:
        middle = _percent((tick.start + tick.end) / 2)
        if tick.year:
            words.append(
                f'<text x="{_percent(tick.start)}" y="38%" dx="3">{_text(tick.year)}</text>'
            )
        if tick.month:
            words.append(
                f'<text x="{middle}" y="90%" text-anchor="middle">{_text(tick.month)}</text>'
            )
    return f'<svg class="axis" role="img" aria-label="{_text(label)}">{"".join(words)}</svg>'


def _moment(moment: Moment, timeline: Timeline, axis: Axis) -> str:
    day = f"<div>{_text(moment.label)}</div>"
    if moment.note:
        day += f'<div class="note">{_text(moment.note)}</div>'
    at, today = _percent(axis.place(moment.day)), _percent(axis.place(timeline.today))
    starts = dict.fromkeys(
        _percent(place) for tick in axis.ticks for place in (tick.start, tick.end)
    )
    ticks = "".join(f'<line class="tick" x1="{x}" x2="{x}" y1="0" y2="100%"/>' for x in starts)
    picture = (
        f'<svg role="img"><title>{_text(f"{moment.label} {moment.note}".strip())}</title>{ticks}'
        f'<line class="today" x1="{today}" x2="{today}" y1="0" y2="100%"/>'
        f'<circle class="dot {moment.mark.tone.value}" cx="{at}" cy="50%" r="6"/></svg>'
    )
    entries = "".join(f"<div>{_sign(mark)}{_text(text)}</div>" for mark, text in moment.entries)
    return _tr(_td(day) + _td(picture) + _td(entries))


# --- The end ---------------------------------------------------------------------------------


def _signatures(content: Content) -> str:
    mark = "：" if content.language == "zh" else ":"
    signers = "".join(f"<div>{_text(signer)}{mark}</div>" for signer in content.signers)
    seal = "<br>".join(_text(line) for line in content.seal)
    return f'<div class="signatures">{signers}</div>\n<p class="seal">{seal}</p>\n'
