"""The pages of a site: what stands on them, and where."""

from __future__ import annotations

import enum
from typing import final

import attrs

__all__ = ["Page", "Part"]


@enum.unique
class Part(enum.Enum):
    """
    The parts of a site, in the order of its navigation.

    >>> [part.value for part in Part]
    ['start', 'notices', 'compare', 'terms', 'guide', 'reference', 'try']
    """

    START = "start"
    NOTICES = "notices"
    COMPARE = "compare"
    TERMS = "terms"
    GUIDE = "guide"
    REFERENCE = "reference"
    TRY = "try"


@final
@attrs.frozen
class Page:
    """
    A page in one language.

    >>> Page("notices/index.html", "公告", "<p>…</p>", Part.NOTICES).root
    '../../'

    Args:
        path: where it stands below the folder of its language: ``notices/jiangxi-2024.html``.
        title: its heading, also in lists and in what a search finds.
        body: what stands below the heading: HTML, whatever came from elsewhere escaped.
        part: the part of the site that it belongs to.
        text: what a search finds it by, beside its title.
        about: one line that says what it is, below its heading.
        scripts: what it takes beside the site's own script, by their paths below ``assets/``.
        found: what else a search finds on it: a title, the anchor, and a text each.
    """

    path: str
    title: str
    body: str = attrs.field(repr=False)
    part: Part
    text: str = attrs.field(default="", repr=False)
    about: str = ""
    scripts: tuple[str, ...] = ()
    found: tuple[tuple[str, str, str], ...] = attrs.field(default=(), repr=False)

    @property
    def root(self) -> str:
        """The way from it to the folder that holds those of the languages."""
        return "../" * (self.path.count("/") + 1)
