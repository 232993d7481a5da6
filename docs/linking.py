"""Whether every link of a site leads somewhere on it."""

from __future__ import annotations

import posixpath
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import final
from urllib.parse import unquote, urldefrag

__all__ = ["dead_links"]


@final
class _Read(HTMLParser):
    """The addresses and the anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name in ("href", "src"):
                self.links.append(value)
            elif name == "id":
                self.anchors.append(value)


def dead_links(folder: Path) -> list[str]:
    """
    Each link below *folder* that leads out of it, to no file, or to no anchor of a page.

    An anchor that stands twice on a page is told, too.
    """
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages: dict[str, _Read] = {}
    for name in sorted(files):
        if name.endswith(".html"):
            read = pages[name] = _Read()
            read.feed((folder / name).read_text("utf-8"))
    anchors = {name: Counter(read.anchors) for name, read in pages.items()}
    found = []
    for name, read in pages.items():
        twice = sorted(anchor for anchor, count in anchors[name].items() if count > 1)
        found += [f"{name}: {anchor} stands twice" for anchor in twice]
        for link in dict.fromkeys(read.links):
            address, anchor = map(unquote, urldefrag(link))
            if address.startswith(("https://", "http://", "mailto:", "data:")):
                continue
            beside = posixpath.join(posixpath.dirname(name), address)
            target = posixpath.normpath(beside) if address else name
            if target not in files:
                found.append(f"{name}: {link} leads nowhere")
            elif anchor and target in anchors and anchor not in anchors[target]:
                found.append(f"{name}: {link} has no such anchor")
    return found
