"""The changelog as a page."""

from __future__ import annotations

import itertools
import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

from .elements import element
from .source import ROOT

__all__ = ["changelog_page"]

_TITLE: Final = Text("更新记录", "Changelog")
_ABOUT: Final = Text("各版本的变化（英文）。", "What changed from version to version.")


def changelog_page(language: Language) -> Page:
    """CHANGELOG.md; each version, and each kind of change in it, has an anchor."""
    # HTML in it is text.
    parser = MarkdownIt("commonmark", {"html": False})
    tokens = _without_title(parser.parse((ROOT / "CHANGELOG.md").read_text("utf-8")))
    found = _anchored(tokens)
    body = parser.renderer.render(tokens, parser.options, {})
    return Page(
        path="changelog.html",
        title=say(_TITLE, language),
        body=element("div", body, class_="changelog", lang="en"),
        part=Part.REFERENCE,
        text="CHANGELOG",
        about=say(_ABOUT, language),
        found=tuple(found),
    )


def _without_title(tokens: list[Token]) -> list[Token]:
    return tokens[3:] if tokens and tokens[0].tag == "h1" else tokens


def _anchored(tokens: list[Token]) -> list[tuple[str, str, str]]:
    """Give each heading its anchor: that of a part of a version begins with the version's."""
    found: list[tuple[str, str, str]] = []
    version = ""
    for opening, content in itertools.pairwise(tokens):
        if opening.type != "heading_open":
            continue
        slug = re.sub(r"[^\w.]+", "-", content.content.lower()).strip("-")
        if opening.tag == "h2":
            version = slug.split("-")[0]
            found.append((content.content, version, ""))
            slug = version
        else:
            slug = f"{version}-{slug}"
        opening.attrSet("id", slug)
    return found
