"""The pages that somebody wrote: Markdown files, a folder for each language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reference.code import block, plain_block

from gradpolicy.formats.language import Language
from gradpolicy.formats.site import Page, Part

__all__ = ["prose_pages"]

_KINDS: Final = {"pycon": "console", "python": "python", "sh": "sh", "json": "json"}

# What comes first in the list of guides.
_ORDER: Final = (
    "index",
    "asks",
    "changes",
    "comply",
    "deadlines",
    "conformance",
    "adding",
    "tables",
    "importing",
    "commands",
    "checking",
    "how-it-thinks",
    "why-not",
    "formats",
    "extending",
    "spark",
)


def prose_pages(folder: Path, language: Language) -> list[Page]:
    """
    A page for each Markdown file, the start first, and one that lists the others.

    Raises:
        ValueError: for a file without a heading, or one that the order does not name.
    """
    names = sorted(path.stem for path in folder.glob("*.md"))
    unknown = set(names).symmetric_difference(_ORDER)
    if unknown:
        raise ValueError(f"{folder}: {', '.join(sorted(unknown))} stand not both here and in order")
    start, *guides = (_page(folder / f"{name}.md", language) for name in _ORDER)
    return [start, _list(guides, language), *guides]


def _list(guides: Sequence[Page], language: Language) -> Page:
    items = "".join(_card(page.path, page.title, page.text) for page in guides)
    title = "指南" if language == "zh" else "Guide"
    return Page("guide.html", title, f'<ul class="cards">{items}</ul>', Part.GUIDE)


def _card(href: str, title: str, text: str) -> str:
    about = f"<p>{escape(_first_sentence(text))}</p>" if text else ""
    return f'<li><a href="{escape(href)}">{escape(title)}</a>{about}</li>'


def _page(path: Path, language: Language) -> Page:
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(path.read_text("utf-8"))
    if len(tokens) < 3 or tokens[0].tag != "h1":
        raise ValueError(f"{path}: a page begins with its heading")
    title, below = tokens[1].content, tokens[3:]
    anchors = _anchored(below)
    _relinked(below)
    is_start = path.stem == "index"
    if language == "zh":
        _unspaced(below)
    body = _with_cards(below, markdown, language) if is_start else None
    return Page(
        f"{path.stem}.html",
        title,
        _rendered(below, markdown, language) if body is None else body,
        Part.START if is_start else Part.GUIDE,
        text=" ".join(_paragraphs(below)),
        found=tuple((heading, anchor, "") for anchor, heading in anchors),
    )


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    """The text of all but headings."""
    for before, token in itertools.pairwise(tokens):
        if token.type == "inline" and before.type != "heading_open":
            yield _plain(token.content.replace("\n", " "))


def _with_cards(tokens: Sequence[Token], markdown: MarkdownIt, language: Language) -> str:
    """The page, its first list as cards: what somebody came for, and a word on each."""
    kinds = [token.type for token in tokens]
    first, last = kinds.index("bullet_list_open"), kinds.index("bullet_list_close")
    cards = []
    for token in tokens[first:last]:
        if token.type == "inline":
            href = next(str(c.attrGet("href")) for c in token.children or () if c.attrGet("href"))
            title = re.search(r"\[([^\]]*)\]", token.content)
            assert title is not None, f"{token.content}: what somebody came for is a link"
            about = _plain(token.content[token.content.index(")") + 1 :]).lstrip("：: ")
            cards.append(_card(href, title[1], about))
    return "".join(
        [
            _rendered(tokens[:first], markdown, language),
            f'<ul class="cards">{"".join(cards)}</ul>',
            _rendered(tokens[last + 1 :], markdown, language),
        ]
    )


def _unspaced(tokens: Sequence[Token]) -> None:
    """A line ends where a sentence does; Chinese has no space there."""
    for token in tokens:
        children = token.children or []
        for place, child in enumerate(children):
            if child.type == "softbreak":
                before = children[place - 1].content[-1:] if place else ""
                after = next((c.content[:1] for c in children[place + 1 :] if c.content), "")
                if not (before.isascii() and after.isascii()):
                    child.type, child.tag, child.content = "text", "", ""


def _anchored(tokens: Sequence[Token]) -> list[tuple[str, str]]:
    """Give each heading an anchor of its own, and say which."""
    found: list[tuple[str, str]] = []
    for opening, inline in itertools.pairwise(tokens):
        if opening.type != "heading_open":
            continue
        slug = re.sub(r"[^\w]+", "-", _plain(inline.content).lower()).strip("-") or "section"
        taken = {anchor for anchor, _ in found}
        anchor = slug if slug not in taken else f"{slug}-{len(taken)}"
        opening.attrSet("id", anchor)
        found.append((anchor, _plain(inline.content)))
    return found


def _relinked(tokens: Sequence[Token]) -> None:
    """Pages link to each other as files of Markdown, so that they do on a forge as well."""
    for token in tokens:
        for child in token.children or ():
            href = child.attrGet("href") if child.type == "link_open" else None
            if isinstance(href, str) and "://" not in href:
                child.attrSet("href", re.sub(r"\.md(?=#|$)", ".html", href))


def _rendered(tokens: Sequence[Token], markdown: MarkdownIt, language: Language) -> str:
    label = "表" if language == "zh" else "table"
    parts: list[str] = []
    rest: list[Token] = []

    def flush() -> None:
        if rest:
            parts.append(markdown.renderer.render(rest, markdown.options, {}))
            rest.clear()

    for token in tokens:
        if token.type == "fence":
            flush()
            code = token.content.rstrip("\n")
            kind = "console" if code.startswith(">>> ") else _KINDS.get(token.info.strip())
            parts.append(block(code, kind) if kind else plain_block(code))
        elif token.type == "table_open":
            flush()
            parts.append(f'<div class="table" role="region" aria-label="{label}" tabindex="0">')
            rest.append(token)
        elif token.type == "table_close":
            rest.append(token)
            flush()
            parts.append("</div>")
        else:
            rest.append(token)
    flush()
    return "".join(parts)


def _plain(text: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]", lambda found: found[1] or "", text)


def _first_sentence(text: str) -> str:
    found = re.match(r".+?[。.](?=\s|$|[^\d\w])", text)
    return found[0] if found else text
