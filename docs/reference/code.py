"""Code: highlighted by classes, and the style sheet of these."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import BashLexer, JsonLexer, PythonConsoleLexer, PythonLexer
from pygments.token import STANDARD_TYPES

from .elements import anchor_link, element, escaped

__all__ = ["Kind", "block", "code_css", "linked_block", "plain_block"]

Kind = Literal["console", "json", "python", "sh"]

_LEXERS: Final[dict[Kind, type[Lexer]]] = {
    "console": PythonConsoleLexer,
    "json": JsonLexer,
    "python": PythonLexer,
    "sh": BashLexer,
}
# Ground, text, and Pygments' style: of each colour the contrast with the ground is at least 4.5.
_LIGHT: Final = ("#f6f8fa", "#1f2328", "xcode")
_DARK: Final = ("#161b22", "#e6edf3", "lightbulb")


@cache
def block(text: str, kind: Kind) -> str:
    """*text* as a block of code."""
    lexer = _LEXERS[kind](ensurenl=False)
    return _wrapped(highlight(text, lexer, HtmlFormatter(nowrap=True)).rstrip("\n"))


def plain_block(text: str) -> str:
    """*text* as a block in which nothing is highlighted."""
    return _wrapped(escaped(text))


def linked_block(text: str, links: Mapping[int, str]) -> str:
    """Python as a block of code in which the name at an offset of *links* leads somewhere."""
    parts: list[str] = []
    for offset, kind, piece in PythonLexer(ensurenl=False).get_tokens_unprocessed(text):
        style = STANDARD_TYPES.get(kind, "")
        inner = element("span", escaped(piece), class_=style) if style else escaped(piece)
        parts.append(anchor_link(links.get(offset), inner))
    return _wrapped("".join(parts), "code signature")


def _wrapped(inner: str, style: str = "code") -> str:
    # What is wider than the screen is scrolled, with the keyboard too.
    return element("pre", element("code", inner), class_=style, tabindex="0")


def code_css() -> str:
    """The style sheet of the blocks: light, and dark where the reader or the system says so."""
    light = _rules(".code", _LIGHT)
    by_system = _rules(":root:not([data-theme=light]) .code", _DARK)
    chosen = _rules(":root[data-theme=dark] .code", _DARK)
    return f"{light}\n@media (prefers-color-scheme: dark) {{\n{by_system}\n}}\n{chosen}\n"


def _rules(prefix: str, theme: tuple[str, str, str]) -> str:
    ground, text, style = theme
    return "\n".join(
        [
            f"{prefix} {{ background: {ground}; color: {text} }}",
            # What only the other style colours.
            f"{prefix} span {{ color: inherit; font-weight: inherit; font-style: inherit }}",
            # Its stubs leave this one untyped.
            *HtmlFormatter(style=style).get_token_style_defs(prefix),  # type: ignore[no-untyped-call]  # the stubs leave it so
        ]
    )
