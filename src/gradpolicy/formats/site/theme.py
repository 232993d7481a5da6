"""What all pages share: the templates, the frame around a page, the links between pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from gradpolicy.formats.language import Bilingual, Language, say, typeset
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text
from gradpolicy.model.errors import MissingExtra

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["FILES", "PARTS", "framed", "rendered", "resource"]

#: What the pages take from ``assets/``.
FILES: Final = ("icon.svg", "site.css", "site.js")

#: What each part of the site is called.
PARTS: Final = {
    Part.START: Text("开始", "Start"),
    Part.NOTICES: Text("通知", "Notices"),
    Part.COMPARE: Text("比较", "Compare"),
    Part.TERMS: Text("术语", "Terms"),
    Part.GUIDE: Text("指南", "Guide"),
    Part.REFERENCE: Text("参考", "Reference"),
    Part.TRY: Text("试一试", "Try it"),
}

_TAGS: Final[dict[Language, str]] = {"zh": "zh-CN", "en": "en"}


def resource(name: str) -> str:
    """
    The text of the file *name* in ``template/``.

    >>> "prefers-color-scheme" in resource("site.css")
    True
    """
    folder = resources.files("gradpolicy.formats.site").joinpath("template")
    return folder.joinpath(name).read_text("utf-8")


@cache
def _environment(language: Language) -> Environment:
    try:
        from jinja2 import Environment, FunctionLoader, StrictUndefined
    except ModuleNotFoundError:
        raise MissingExtra("a site of notices", "site") from None

    environment = Environment(
        loader=FunctionLoader(resource),
        # Whatever stands in a notice is text, and never markup.
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def chosen(zh: str, en: str) -> str:
        return typeset(zh) if language == "zh" else en

    def said(thing: Bilingual) -> str:
        return say(thing, language)

    environment.globals |= {"t": chosen, "language": language}
    environment.filters |= {"say": said}
    return environment


def rendered(name: str, language: Language, values: Mapping[str, Any]) -> str:
    """The template called *name* with its *values*, all of them escaped."""
    return _environment(language).get_template(name).render(values)


def framed(
    page: Page,
    language: Language,
    site: str,
    parts: Mapping[Part, str],
    styles: Sequence[str] = (),
) -> str:
    """
    *page* as a whole HTML file.

    Args:
        page: what stands on it.
        language: its language; the same page exists in the other.
        site: what the site is called.
        parts: the first page of each part of the site, by its path.
        styles: what it takes beside the site's own style sheet.
    """
    other: Language = "en" if language == "zh" else "zh"
    up = page.root
    values = {
        "page": page,
        "site": site,
        "styles": styles,
        "up": up,
        "tag": _TAGS[language],
        "other": f"{up}{other}/{page.path}",
        "other_tag": _TAGS[other],
        "parts": [
            (say(PARTS[part], language), f"{up}{language}/{path}", part is page.part)
            for part, path in parts.items()
        ],
    }
    return rendered("frame.html.jinja", language, values)
