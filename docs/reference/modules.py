"""The page of each public module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import griffe

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

from .describing import described, meaning_of, summary_of
from .elements import anchor_link, code, element, escaped, table
from .entries import entry, found_of, kind_of, mention
from .places import Linker, page_of
from .source import Name, modules, names
from .words import HEADS, KINDS

__all__ = ["FOLDER", "module_pages"]

#: The folder of the pages of the reference.
FOLDER: Final = "reference"

_GROUPS: Final = (
    (Text("类", "Classes"), ("class", "enum", "protocol")),
    (Text("函数", "Functions"), ("function",)),
    (Text("异常", "Exceptions"), ("exception",)),
    (Text("类型别名和常量", "Type aliases and constants"), ("alias", "constant")),
    (Text("模块", "Modules"), ("module",)),
)
_INSIDE: Final = Text("其中的模块", "The modules in it")


def module_pages(language: Language) -> Iterator[Page]:
    """The page of each public module, in the order of the index."""
    for path, module in modules().items():
        offered = names()[path]
        yield Page(
            path=f"{FOLDER}/{page_of(path)}",
            title=path,
            body=_body(path, module, language),
            part=Part.REFERENCE,
            text=f"{path} {summary_of(module)}",
            found=tuple(each for name in offered if name.is_at_home for each in found_of(name)),
        )


def _body(path: str, module: griffe.Module, language: Language) -> str:
    linker = Linker(page_of(path), module)
    offered = names()[path]
    parts = [described(module, "", 2, linker, language)]
    if len(offered) > 1:
        parts.append(_contents(offered, linker, language))
    for title, kinds in _GROUPS:
        group = [name for name in offered if kind_of(name.target) in kinds]
        if group:
            parts.append(element("h2", escaped(say(title, language))))
            parts += [_entry(name, linker, language) for name in group]
    # What offers no names itself is the folder of those that do.
    if not offered or path == "gradpolicy.vocabulary":
        parts.append(_inside(path, module, linker, language))
    return "".join(parts)


def _entry(name: Name, linker: Linker, language: Language) -> str:
    is_described = name.is_at_home and not name.target.is_module
    return (entry if is_described else mention)(name, linker, language)


def _contents(offered: tuple[Name, ...], linker: Linker, language: Language) -> str:
    heads = [say(HEADS[key], language) for key in ("name", "kind", "meaning")]
    rows = [
        (
            element("a", code(name.name), href=f"#{name.name}"),
            escaped(say(KINDS[kind_of(name.target)], language)),
            meaning_of(name.target, linker),
        )
        for name in offered
    ]
    return element("h2", escaped(say(HEADS["contents"], language))) + table(heads, rows)


def _inside(path: str, module: griffe.Module, linker: Linker, language: Language) -> str:
    """The modules of a package that has its names in these, each with what it is."""
    heads = [say(HEADS[key], language) for key in ("module", "meaning")]
    rows = [
        (
            anchor_link(linker.to(inner.path), code(inner.path)),
            meaning_of(inner, linker),
        )
        for inner in _modules_in(module)
        if path == "gradpolicy.vocabulary" or inner.path in modules()
    ]
    return element("h2", escaped(say(_INSIDE, language))) + table(heads, rows)


def _modules_in(module: griffe.Module) -> Iterator[griffe.Module]:
    # One that is called like what the package offers is hidden by that.
    inside = [each for each in module.members.values() if isinstance(each, griffe.Module)]
    for inner in sorted(inside, key=lambda each: each.name):
        if not inner.name.startswith("_"):
            yield inner
            yield from _modules_in(inner)
