"""Where each public name is described, and the links that lead there."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, final

import attrs
import griffe

from .source import members, modules, names, package

__all__ = ["Linker", "page_of", "place_of"]

_NAME: Final = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


def page_of(module: str) -> str:
    """The file of a module's page."""
    return f"{module}.html"


@cache
def _places() -> dict[str, tuple[str, str]]:
    """The page and anchor of what has a place, by every path by which it can be imported."""
    places = {module: (page_of(module), "") for module in modules()}
    for each in (name for found in names().values() for name in found):
        if each.target.path in modules():
            continue
        page = page_of(each.home)
        places[f"{each.module}.{each.name}"] = places[each.target.path] = (page, each.name)
        if isinstance(each.target, griffe.Class):
            for member in members(each.target):
                place = (page, f"{each.name}.{member.name}")
                places.setdefault(member.path, place)
                places[f"{each.target.path}.{member.name}"] = place
                places[f"{each.module}.{each.name}.{member.name}"] = place
    return places


def place_of(path: str) -> tuple[str, str] | None:
    """The page and anchor of what is at *path*, wherever it is imported from."""
    found = _places().get(path)
    if found is not None or not path.startswith("gradpolicy."):
        return found
    try:
        member = package()[path.removeprefix("gradpolicy.")]
        target = member.final_target if isinstance(member, griffe.Alias) else member
    except (KeyError, griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None
    return _places().get(target.path)


@final
@attrs.frozen
class Linker:
    """
    Links from a page, out of what is written about one object.

    Args:
        page: the file of the page, in the folder of the reference.
        scope: what is written about: names are looked up as its code would.
    """

    page: str
    scope: griffe.Object | None = None

    def to(self, path: str) -> str | None:
        """The way to what is at *path*, if it has a place."""
        place = place_of(path)
        if place is None:
            return None
        page, anchor = place
        fragment = f"#{anchor}" if anchor else ""
        return fragment if page == self.page and anchor else page + fragment

    def named(self, name: str) -> str | None:
        """The way to what *name* means here: a member, a name of the module, or a whole path."""
        name = name.removesuffix("()")
        if not _NAME.fullmatch(name):
            return None
        name = re.sub(r"^gp\.", "gradpolicy.", name)
        candidates = (*self._meant(name), name, f"gradpolicy.{name}")
        return next((way for each in candidates if (way := self.to(each)) is not None), None)

    def _meant(self, name: str) -> list[str]:
        if self.scope is None:
            return []
        owner = self.scope if self.scope.is_class else self.scope.parent
        found = [f"{owner.path}.{name}"] if owner is not None and owner.is_class else []
        first, dot, rest = name.partition(".")
        try:
            found.append(self.scope.resolve(first) + dot + rest)
        except griffe.NameResolutionError:
            return found
        return found

    def about(self, scope: griffe.Object) -> Linker:
        """The links out of what is written about *scope*, from the same page."""
        return attrs.evolve(self, scope=scope)
