"""
The catalogue of notices: those built in, and those that other packages bring.

A package brings a notice by an entry point in the group ``gradpolicy.notices`` whose name is
the slug and whose value is the `Notice` object. A notice is imported when it is first asked for.
"""

from __future__ import annotations

import difflib
import importlib
from typing import TYPE_CHECKING

from gradpolicy.model import GradpolicyError, Notice

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from gradpolicy.notices.guangdong_2023 import GUANGDONG_2023
    from gradpolicy.notices.jiangmen_2023 import JIANGMEN_2023
    from gradpolicy.notices.jiangxi_2023 import JIANGXI_2023
    from gradpolicy.notices.jiangxi_2024 import JIANGXI_2024
    from gradpolicy.notices.ministry_2024 import MINISTRY_2024

__all__ = [
    "GUANGDONG_2023",
    "JIANGMEN_2023",
    "JIANGXI_2023",
    "JIANGXI_2024",
    "MINISTRY_2024",
    "UnknownNotice",
    "available",
    "load",
]

ENTRY_POINTS = "gradpolicy.notices"

# One line a notice; the module and the constant are named after the slug.
_BUILT_IN = (
    "guangdong-2023",
    "jiangmen-2023",
    "jiangxi-2023",
    "jiangxi-2024",
    "ministry-2024",
)


class UnknownNotice(GradpolicyError, LookupError):
    """A slug that the catalogue does not hold; *nearest* is the one most like it, if any."""

    def __init__(self, slug: str, nearest: str | None = None) -> None:
        super().__init__(slug, nearest)
        self.slug = slug
        self.nearest = nearest

    @property
    def zh(self) -> str:
        """In Chinese."""
        hint = f"是否指'{self.nearest}'？" if self.nearest else "见 notices.available()"
        return f"没有名为'{self.slug}'的通知；{hint}"

    def __str__(self) -> str:
        hint = f"did you mean {self.nearest!r}?" if self.nearest else "see notices.available()"
        return f"no notice is called {self.slug!r}; {hint}"


def available() -> tuple[str, ...]:
    """
    The slugs of all notices, in alphabetical order.

    >>> "jiangxi-2024" in available()
    True
    """
    return tuple(sorted({*_BUILT_IN, *_plug_ins()}))


def load(slug: str) -> Notice:
    """
    The notice called *slug*.

    Raises:
        UnknownNotice: when the catalogue does not hold it; its text names the nearest.

    >>> load("jiangxi-2024").cohort
    2024
    """
    if slug in _BUILT_IN:
        return _built_in(slug)
    plug_in = _plug_ins().get(slug)
    if plug_in is None:
        nearest = difflib.get_close_matches(slug, available(), n=1, cutoff=0.4)
        raise UnknownNotice(slug, nearest[0] if nearest else None)
    notice = plug_in.load()
    if not isinstance(notice, Notice):
        raise TypeError(f"the entry point {plug_in.value!r} of {slug!r} is not a Notice")
    return notice


def _built_in(slug: str) -> Notice:
    name = slug.replace("-", "_")
    notice = getattr(importlib.import_module(f"{__name__}.{name}"), name.upper())
    assert isinstance(notice, Notice)
    return notice


def _plug_ins() -> dict[str, EntryPoint]:
    # Reading the metadata of every installed package is slow, and no built-in notice needs it.
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=ENTRY_POINTS)}


def __getattr__(name: str) -> Notice:
    slug = name.lower().replace("_", "-")
    if name.isupper() and slug in _BUILT_IN:
        return _built_in(slug)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
