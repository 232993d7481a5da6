"""
Outline: the parts of a notice (front, sections, items, close) in whatever copy of it.

Headings are told by their labels (一、 (一) 1. 第一条), by the order that these run in and,
where the titles are known, by the titles: so a copy without line breaks will do, and a
line broken by a page will not mislead.
"""

from __future__ import annotations

import enum
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import final

import attrs

from gradpolicy.reading.expressions import numerals
from gradpolicy.reading.normalise import Normalised, normalise, skeleton
from gradpolicy.reading.numerals import parse_numeral

__all__ = ["Heading", "Item", "Outline", "Style", "outline", "style_of"]


class Style(enum.Enum):
    """How the label of a heading is written; `NONE` where it is in no such way, or not there."""

    CHAPTER = "一、"
    BRACKET = "(一)"
    ARABIC = "1."
    ARTICLE = "第一条"
    NONE = ""


@final
@attrs.frozen
class Heading:
    """
    A heading in clean text: its label from *start* to *body*, where the title begins.

    *depth* counts from 0 for the outermost. *runs_on* says whether its number follows
    from the heading of its style before it, *known* whether it was found by its title.
    """

    start: int
    body: int
    style: Style
    number: int | None
    label: str
    title: str
    depth: int = attrs.field(kw_only=True)
    runs_on: bool = attrs.field(kw_only=True)
    known: bool = attrs.field(kw_only=True)


@final
@attrs.frozen
class Item:
    """A heading with the span of its text, from *start* to *end*, in clean text."""

    heading: Heading
    start: int
    end: int


@final
@attrs.frozen(repr=False)
class Outline:
    """
    The parts of a notice, as spans of clean text.

    *front* runs from 0 to the first heading, *close* from the end of the last item to the
    end of the text; *lead* holds those sentences of the front that only repeat what an
    item says, word for word and with its figures.
    """

    source: Normalised
    headings: tuple[Heading, ...]
    sections: tuple[Item, ...]
    items: tuple[Item, ...]
    front: int
    close: int
    lead: tuple[tuple[int, int], ...]

    def text(self, item: Item) -> str:
        """The clean text of an item or section, its heading included."""
        return self.source.text[item.start : item.end]

    def __repr__(self) -> str:
        return f"<Outline {len(self.sections)} sections, {len(self.items)} items>"


_CHINESE = "[一二三四五六七八九十百]{1,5}"
_LABELS: dict[Style, re.Pattern[str]] = {
    Style.CHAPTER: re.compile(rf"({_CHINESE})[、.]"),
    Style.BRACKET: re.compile(rf"\(({_CHINESE})\)[、.]?"),
    # 1.5万人 at the start of a line is no heading.
    Style.ARABIC: re.compile(r"(\d{1,3})[.、](?!\d)", re.ASCII),
    Style.ARTICLE: re.compile(rf"第({_CHINESE}|\d{{1,3}})[章节条][、:]?", re.ASCII),
}
_LONGEST_LABEL = 9
# Before a known title, at the start of a line, a label may be written in other ways too.
_CIRCLED = frozenset(map(chr, range(0x2460, 0x2474)))
_LOOSE = re.compile(rf"\(?({_CHINESE}|\d{{1,3}}|[①-⑳])\)?[、.:]?", re.ASCII)
_SENTENCE_END = "。!?;"


def outline(source: str | Normalised, titles: Iterable[str] = ()) -> Outline:
    """
    The outline of a raw text, or of one that is clean already.

    With the *titles* that are known to occur, headings are found by them wherever they
    stand, also without a label at the start of a line.

    >>> text = "一、总则\\n(一)走访企业。每年走访10家。\\n(二)组织招聘。"
    >>> [item.heading.title for item in outline(text).items]
    ['走访企业', '组织招聘']
    """
    clean = source if isinstance(source, Normalised) else normalise(source)
    headings = tuple(_ordered(clean.text, _candidates(clean, frozenset(titles))))
    close = _close(clean, headings[-1].body if headings else 0)
    parts = tuple(_parts(headings, close))
    front = headings[0].start if headings else len(clean.text)
    inner = {
        before.heading.start
        for before, after in itertools.pairwise(parts)
        if after.heading.depth > before.heading.depth
    }
    items = tuple(part for part in parts if part.heading.start not in inner)
    return Outline(
        source=clean,
        headings=headings,
        sections=tuple(part for part in parts if part.heading.depth == 0),
        items=items,
        front=front,
        close=close,
        lead=tuple(_lead(clean.text, front, items)),
    )


@final
@attrs.frozen
class _Candidate:
    start: int
    body: int
    style: Style
    number: int | None
    title: str
    known: bool


def _candidates(clean: Normalised, titles: frozenset[str]) -> list[_Candidate]:
    """Whatever may be a heading: labels at the start of a line, and known titles."""
    found: dict[int, _Candidate] = {}
    starts = set(clean.lines)
    for start in (*clean.lines, *_lost_lines(clean)):
        candidate = _labelled(clean, start)
        if candidate is not None:
            found[candidate.body] = candidate
    bare, places = skeleton(clean.text)
    for title in titles:
        wanted = skeleton(normalise(title).text)[0]
        bodies = [_opening(clean.text, places[at]) for at in _places(bare, wanted)]
        labelled = [_before(clean.text, body, title, starts) for body in bodies]
        # The words of a title may begin a line in some sentence: a label is better proof.
        unlabelled = [
            _Candidate(body, body, Style.NONE, None, title, known=True)
            for body in bodies
            if body in starts and not any(labelled)
        ]
        for candidate in (*labelled, *unlabelled):
            if candidate is not None:
                found[candidate.body] = candidate
    return sorted(found.values(), key=lambda candidate: candidate.start)


# No paragraph is as long as this: the breaks of such a line were lost.
_LONGEST_LINE = 2000
_LOST = re.compile(rf"(?<=[。)\]])(?={_CHINESE}、)")


def _lost_lines(clean: Normalised) -> Iterator[int]:
    """Where chapters may begin in text that has lost its line breaks: after a sentence."""
    for start, end in clean.line_spans:
        if end - start > _LONGEST_LINE:
            yield from (match.start() for match in _LOST.finditer(clean.text, start, end))


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at != -1:
        yield at
        at = text.find(wanted, at + 1)


def _opening(text: str, place: int) -> int:
    """Where a title begins whose first letter is at *place*: at its opening mark, if it has one."""
    while place and text[place - 1] in "\"'《":
        place -= 1
    return place


def _labelled(clean: Normalised, start: int) -> _Candidate | None:
    for style, pattern in _LABELS.items():
        match = pattern.match(clean.text, start)
        if match is not None and (number := _number(match[1])) is not None:
            title = _title(clean, match.end())
            return _Candidate(start, match.end(), style, number, title, known=False)
    return None


def _before(text: str, body: int, title: str, starts: AbstractSet[int]) -> _Candidate | None:
    """The heading whose label ends at *body*, where a known title begins."""
    for start in range(max(0, body - _LONGEST_LABEL), body):
        for style, pattern in _LABELS.items():
            match = pattern.fullmatch(text, start, body)
            if match is not None and (number := _number(match[1])) is not None:
                return _Candidate(start, body, style, number, title, known=True)
        loose = _LOOSE.fullmatch(text, start, body) if start in starts else None
        if loose is not None:
            return _Candidate(start, body, Style.NONE, _number(loose[1]), title, known=True)
    return None


def style_of(label: str) -> Style:
    """How a printed *label* is written."""
    clean = normalise(label).text
    styles = (style for style, pattern in _LABELS.items() if pattern.fullmatch(clean))
    return next(styles, Style.NONE)


def _number(text: str) -> int | None:
    try:
        return int(unicodedata.numeric(text) if text in _CIRCLED else parse_numeral(text))
    except ValueError:
        return None


def _title(clean: Normalised, body: int) -> str:
    """What follows a label, to the end of its sentence or line."""
    line = clean.line_of(body)
    end = clean.lines[line + 1] if line + 1 < len(clean.lines) else len(clean.text)
    rest = clean.text[body:end] if body < end else ""
    return re.split(rf"[{_SENTENCE_END}]", rest, maxsplit=1)[0]


def _ordered(text: str, candidates: list[_Candidate]) -> Iterator[Heading]:
    """
    The candidates that are headings, with their depth.

    A style that opens within another lies deeper. A number follows the one before it in
    its style, or begins anew under a new outer heading; known titles need not.
    """
    stack: list[Style] = []
    last: dict[Style, int] = {}
    fresh = set(Style)
    for candidate in candidates:
        style, number = candidate.style, candidate.number
        runs_on = True
        if number is not None and style is not Style.NONE:
            runs_on = number == last.get(style, 0) + 1 or (number == 1 and style in fresh)
            if not runs_on and not candidate.known:
                continue
            if style in stack:
                del stack[stack.index(style) + 1 :]
            else:
                stack.append(style)
            last[style] = number
            fresh = (fresh | set(Style)) - set(stack)
        yield Heading(
            candidate.start,
            candidate.body,
            style,
            number,
            text[candidate.start : candidate.body],
            candidate.title,
            depth=max(0, len(stack) - 1),
            runs_on=runs_on,
            known=candidate.known,
        )


def _parts(headings: tuple[Heading, ...], close: int) -> Iterator[Item]:
    """Each heading with its text, which ends where one begins that is not within it."""
    for index, heading in enumerate(headings):
        later = (h.start for h in headings[index + 1 :] if h.depth <= heading.depth)
        yield Item(heading, heading.start, next(later, close))


# Nothing longer than this is a line of the close: a signature, a date, a remark on publication.
_LONGEST_CLOSING_LINE = 40


def _close(clean: Normalised, last: int) -> int:
    """
    Where the close begins: short lines at the end, after a line that ends a sentence.

    A copy that is cut off has none, for its last line goes on from the line before it.
    """
    text = clean.text
    close = len(text)
    for begin, end in reversed(clean.line_spans):
        line = text[begin:end]
        if begin <= last or len(line) > _LONGEST_CLOSING_LINE or line[-1] in _SENTENCE_END:
            break
        if text[begin - 1] in '。!?;)]"':
            close = begin
    return close


_PIECES = re.compile(r"[。!?;]|(?<![0-9])[:.]|[:.](?![0-9])")


def _lead(text: str, front: int, items: tuple[Item, ...]) -> Iterator[tuple[int, int]]:
    """The sentences of the front that hold numerals and stand in an item word for word."""
    said = "\n".join(f"\n{skeleton(text[item.start : item.end])[0]}" for item in items)
    begin = 0
    ends = [match.end() for match in _PIECES.finditer(text, 0, front)]
    for end in (*ends, front):
        piece = skeleton(text[begin:end])[0]
        # Not so that it begins or ends within a numeral.
        whole = rf"(?<![0-9]){re.escape(piece)}(?![0-9])"
        if numerals(text[begin:end]) and re.search(whole, said):
            yield begin, end
        begin = end
