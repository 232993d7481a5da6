"""Elements of HTML, as text: every value that is no element itself is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

__all__ = ["anchor_link", "code", "element", "escaped", "table"]


def escaped(text: object) -> str:
    """
    *text* as it stands, in HTML.

    >>> escaped("a <b> & 'c'")
    'a &lt;b&gt; &amp; &#x27;c&#x27;'
    """
    return html.escape(str(text))


def element(name: str, inner: str, /, **attributes: str | None) -> str:
    """
    An element around *inner*, which is HTML; attributes that are `None` are left out.

    An underscore at the end of a name is no part of it, and others are hyphens.

    >>> element("th", "x", scope="row", id=None, class_="a")
    '<th scope="row" class="a">x</th>'
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{inner}</{name}>"


def code(text: object) -> str:
    """*text* as code within a line."""
    return element("code", escaped(text))


def anchor_link(href: str | None, inner: str) -> str:
    """*inner*, which is HTML, as a link; as it is, if there is nowhere to go."""
    return inner if href is None else element("a", inner, href=href)


def table(
    heads: Iterable[str],
    rows: Iterable[Sequence[str]],
    *,
    ids: Iterable[str | None] = (),
    caption: str | None = None,
) -> str:
    """
    A table whose first column heads its rows; cells are HTML, *heads* and *caption* text.

    Args:
        heads: the heads of the columns.
        rows: the cells.
        ids: the anchor of each row, on its first cell.
        caption: what the table is.
    """
    anchors = iter(ids)
    body = "".join(
        element(
            "tr",
            element("th", first, scope="row", id=next(anchors, None))
            + "".join(element("td", cell) for cell in rest),
        )
        for first, *rest in rows
    )
    head = "".join(element("th", escaped(each), scope="col") for each in heads)
    title = element("caption", escaped(caption)) if caption else ""
    inner = title + element("thead", element("tr", head)) + element("tbody", body)
    # What is wider than the screen is scrolled by itself, with the keyboard too.
    return element("div", element("table", inner), class_="scroll", tabindex="0")
