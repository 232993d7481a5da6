"""The reference of the documentation: its pages come from the source, the commands, the schemas."""

from __future__ import annotations

from typing import Literal

from gradpolicy.formats.site.pages import Page

from .changelog import changelog_page
from .code import code_css
from .commands import commands_page
from .index import index_page
from .modules import module_pages
from .schemas import formats_page

__all__ = ["code_css", "pages"]


def pages(language: Literal["zh", "en"]) -> list[Page]:
    """All pages of the reference in one language, and the changelog."""
    return [
        index_page(language),
        *module_pages(language),
        commands_page(language),
        formats_page(language),
        changelog_page(language),
    ]
