"""The text of docstrings as HTML: paragraphs, lists, examples, and the marks in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .code import block, plain_block
from .elements import anchor_link, code, element, escaped
from .places import Linker

__all__ = ["in_line", "prose", "summary"]

_MARKS: Final = re.compile(
    r"``(?P<literal>.+?)``"
    r"|`(?P<name>[^`]+)`"
    r"|(?<![\w*])\*(?P<stressed>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
    r"|(?P<address>https?://[^\s<>()]+[^\s<>().,;:])"
)
_ITEM: Final = re.compile(r"(?:[-*]|\d+\.) ")


def summary(text: str) -> str:
    """
    The first paragraph of a docstring, on one line.

    >>> summary("What it\\nis.\\n\\nMore.")
    'What it is.'
    """
    return " ".join(text.strip().split("\n\n", 1)[0].split())


def in_line(text: str, linker: Linker) -> str:
    """*text* with the marks that may stand in a line; a name that has a place leads there."""
    parts: list[str] = []
    at = 0
    for mark in _MARKS.finditer(text):
        parts += [escaped(text[at : mark.start()]), _marked(mark, linker)]
        at = mark.end()
    return "".join([*parts, escaped(text[at:])])


def _marked(mark: re.Match[str], linker: Linker) -> str:
    match mark.lastgroup:
        case "literal":
            return code(mark["literal"])
        case "name":
            return anchor_link(linker.named(mark["name"]), code(mark["name"]))
        case "stressed":
            return element("em", in_line(mark["stressed"], linker))
        case _:
            return anchor_link(mark["address"], escaped(mark["address"]))


def prose(text: str, linker: Linker) -> str:
    """A docstring's text, or a part of it, as HTML."""
    return "".join(_rendered(text.expandtabs(), linker))


def _rendered(text: str, linker: Linker) -> Iterator[str]:
    is_literal = False
    for lines in _blocks(text):
        if is_literal and lines[0].startswith(" "):
            yield plain_block(_dedented(lines))
        elif lines[0].lstrip().startswith(">>> "):
            yield block(_dedented(lines), "console")
        elif _ITEM.match(lines[0].lstrip()):
            yield _listed(lines, linker)
        else:
            paragraph = " ".join(line.strip() for line in lines)
            yield element("p", in_line(re.sub(r"\s*::$", ":", paragraph), linker))
        is_literal = lines[-1].endswith("::")


def _blocks(text: str) -> Iterator[list[str]]:
    """What stands between empty lines; what is literal is one block with its empty lines."""
    found: list[str] = []
    is_literal = False
    for line in text.strip("\n").splitlines():
        if line.strip():
            if is_literal and not line.startswith(" "):
                if found:
                    yield found
                found, is_literal = [], False
            found.append(line)
        elif found and is_literal:
            found.append("")
        elif found:
            yield found
            is_literal = found[-1].endswith("::")
            found = []
    if found:
        yield found


def _dedented(lines: list[str]) -> str:
    width = min(len(line) - len(line.lstrip()) for line in lines if line)
    return "\n".join(line[width:] for line in lines).rstrip()


def _listed(lines: list[str], linker: Linker) -> str:
    items: list[str] = []
    for line in map(str.strip, lines):
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line, count=1))
        else:
            items[-1] += f" {line}"
    name = "ol" if lines[0].lstrip()[0].isdigit() else "ul"
    return element(name, "".join(element("li", in_line(each, linker)) for each in items))
