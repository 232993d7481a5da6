"""What a search looks through, as a script: a page opened from a folder may fetch nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page
from gradpolicy.formats.site.theme import PARTS

__all__ = ["search_script"]


def search_script(pages: Iterable[Page], language: Language) -> str:
    """
    Each page and each place that is found on it: its title, its address, what it is, other words.

    >>> from gradpolicy.formats.site.pages import Part
    >>> page = Page("a.html", "一", "", Part.GUIDE, text="二 </script>")
    >>> print(search_script([page], "zh"))
    window.gradpolicySearch = [["一","a.html","指南","二 \\u003c/script>"]];
    <BLANKLINE>
    """
    found: list[tuple[str, str, str, str]] = []
    for page in pages:
        part = say(PARTS[page.part], language)
        found.append((page.title, page.path, part, page.text or page.about))
        found += (
            (title, f"{page.path}#{anchor}", f"{part} · {page.title}", text)
            for title, anchor, text in page.found
        )
    data = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    # A script that stands in a file of its own may hold it; whoever pastes it into a page may not.
    data = data.replace("<", "\\u003c")
    return f"window.gradpolicySearch = {data};\n"
