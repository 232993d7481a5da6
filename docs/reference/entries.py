"""The entry of a public name: its signature, what is written about it, and its members."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import griffe

from gradpolicy.formats.language import Language, say

from .describing import described, meaning_of, meanings_in, summary_of
from .elements import anchor_link, code, element, escaped, table
from .fields import fields_of, made, runtime_of
from .places import Linker
from .prose import in_line
from .signatures import signature, typed
from .source import Name, comment_of, is_property, members
from .words import HEADS, KINDS

__all__ = ["entry", "found_of", "kind_of", "mention"]


def kind_of(target: griffe.Object) -> str:
    """What *target* is: a key of `KINDS`."""
    match target:
        case griffe.Module():
            return "module"
        case griffe.Class():
            return _kind_of_class(runtime_of(target))
        case griffe.Function():
            labels = {"classmethod": "class method", "staticmethod": "static method"}
            found = next((labels[each] for each in labels if each in target.labels), "method")
            return found if target.parent is not None and target.parent.is_class else "function"
        case _:
            if is_property(target):
                return "property"
            # A constant is written in capitals, or only has a type; what is not names a type.
            is_type = target.name.upper() != target.name and getattr(target, "value", None)
            return "alias" if is_type else "constant"


def _kind_of_class(value: type[object]) -> str:
    if issubclass(value, BaseException):
        return "exception"
    if issubclass(value, enum.Enum):
        return "enum"
    return "protocol" if getattr(value, "_is_protocol", False) else "class"


def entry(name: Name, linker: Linker, language: Language) -> str:
    """The entry of *name* on the page where it is described."""
    target = name.target
    parts = [_heading(3, name.name, name.name, kind_of(target), language)]
    parts.append(signature(target, name.name, linker))
    parts.append(_bases(target, linker, language))
    parts.append(described(target, name.name, 4, linker, language))
    if isinstance(target, griffe.Class):
        parts += _of_class(target, name.name, linker, language)
    return element("section", "".join(parts), class_="entry")


def mention(name: Name, linker: Linker, language: Language) -> str:
    """The entry of *name* on a page that only offers it: what it is, and the way to the rest."""
    target = name.target
    way = None if name.is_at_home and not target.is_module else linker.to(target.path)
    heading = _heading(3, name.name, name.name, kind_of(target), language, way)
    return element(
        "section",
        heading + element("p", meaning_of(target, linker)),
        class_="entry",
    )


def found_of(name: Name) -> Iterator[tuple[str, str, str]]:
    """What a search finds of *name* and its members: a title, the anchor, and a text each."""
    yield name.name, name.name, summary_of(name.target)
    if isinstance(name.target, griffe.Class):
        for member in members(name.target):
            if not _is_field(name.target, member) and not _is_member_of_enum(name.target, member):
                title = f"{name.name}.{member.name}"
                yield title, title, summary_of(member)


def _heading(
    level: int, anchor: str, name: str, kind: str, language: Language, way: str | None = None
) -> str:
    label = element("span", escaped(say(KINDS[kind], language)), class_="kind")
    return element(f"h{level}", f"{anchor_link(way, code(name))} {label}", id=anchor)


def _bases(target: griffe.Object, linker: Linker, language: Language) -> str:
    if not isinstance(target, griffe.Class) or not target.bases:
        return ""
    label = say(HEADS["bases"], language)
    bases = ", ".join(typed(base, linker) for base in target.bases)
    colon = "：" if language == "zh" else ": "
    return element("p", f"{escaped(label)}{colon}{bases}", class_="bases")


def _is_field(owner: griffe.Class, member: griffe.Object) -> bool:
    return made(owner) and any(field.name == member.name for field in fields_of(owner))


def _is_member_of_enum(owner: griffe.Class, member: griffe.Object) -> bool:
    return kind_of(owner) == "enum" and member.is_attribute and not is_property(member)


def _of_class(
    owner: griffe.Class, anchor: str, linker: Linker, language: Language
) -> Iterator[str]:
    own = [each for each in members(owner) if not _is_field(owner, each)]
    plain = [each for each in own if each.is_attribute and not is_property(each)]
    if kind_of(owner) == "enum":
        yield _enumerated(plain, owner, anchor, linker, language)
    elif plain:
        yield _attributes(plain, owner, anchor, linker, language)
    for member in own:
        if member in plain:
            continue
        place = f"{anchor}.{member.name}"
        yield _heading(4, place, place, kind_of(member), language)
        yield signature(member, member.name, linker)
        yield described(member, place, 5, linker, language)


def _enumerated(
    found: list[griffe.Object],
    owner: griffe.Class,
    anchor: str,
    linker: Linker,
    language: Language,
) -> str:
    """The members of an enumeration, with what they are called in both languages."""
    values = runtime_of(owner)
    rows: list[tuple[str, str, str]] = []
    for member in found:
        value = values[member.name]
        words = comment_of(member) or say(value, language) if hasattr(value, "zh") else ""
        rows.append((code(member.name), code(repr(value.value)), in_line(words, linker)))
    heads = [say(HEADS[key], language) for key in ("name", "value", "meaning")]
    label = element("h4", escaped(say(HEADS["members"], language)), class_="section")
    return label + table(heads, rows, ids=[f"{anchor}.{each.name}" for each in found])


def _attributes(
    found: list[griffe.Object],
    owner: griffe.Class,
    anchor: str,
    linker: Linker,
    language: Language,
) -> str:
    """What is set on each object of a class that attrs does not make."""
    initialiser = owner.members.get("__init__")
    types: dict[str, str | griffe.Expr | None] = {}
    if isinstance(initialiser, griffe.Function):
        types = {each.name: each.annotation for each in initialiser.parameters}
    meanings = meanings_in(owner.docstring.parsed if owner.docstring is not None else ())
    said = [comment_of(each) or meanings.get(each.name, "") for each in found]
    rows = [
        (code(each.name), typed(getattr(each, "annotation", None) or types.get(each.name), linker))
        for each in found
    ]
    heads = [say(HEADS[key], language) for key in ("name", "type")]
    ids = [f"{anchor}.{each.name}" for each in found]
    label = element("h4", escaped(say(HEADS["attributes"], language)), class_="section")
    if not any(said):
        return label + table(heads, rows, ids=ids)
    heads.append(say(HEADS["meaning"], language))
    inner = linker.about(owner)
    told = [(*row, in_line(text, inner)) for row, text in zip(rows, said, strict=True)]
    return label + table(heads, told, ids=ids)
