"""Whether every link of a site leads somewhere on it."""

from __future__ import annotations

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
    pages: dict[Path, _Read] = {}
    for path in sorted(folder.rglob("*.html")):
        read = pages[path.resolve()] = _Read()
        read.feed(path.read_text("utf-8"))
    found = []
    for path, read in pages.items():
        name = path.relative_to(folder.resolve())
        twice = {anchor for anchor in read.anchors if read.anchors.count(anchor) > 1}
        found += [f"{name}: {anchor} stands twice" for anchor in sorted(twice)]
        for link in read.links:
            address, anchor = urldefrag(link)
            if address.startswith(("https://", "http://", "mailto:", "data:")):
                continue
            target = (path.parent / unquote(address)).resolve() if address else path
            if not target.is_file() or folder.resolve() not in target.parents:
                found.append(f"{name}: {link} leads nowhere")
            elif anchor and target in pages and unquote(anchor) not in pages[target].anchors:
                found.append(f"{name}: {link} has no such anchor")
    return found
