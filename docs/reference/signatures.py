"""Signatures: how something is called, as code in which every public type leads to its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import griffe

from .code import linked_block
from .elements import anchor_link, element, escaped
from .fields import fields_of, made
from .places import Linker

__all__ = ["signature", "typed"]

_WIDTH: Final = 84
_LONGEST_VALUE: Final = 200

# Text, and the path of what it names.
_Piece = tuple[str, str | None]


def typed(annotation: str | griffe.Expr | None, linker: Linker) -> str:
    """A type as code within a line."""
    inner = "".join(
        anchor_link(linker.to(path) if path else None, escaped(text))
        for text, path in _pieces(annotation)
    )
    return element("code", inner) if inner else ""


def signature(target: griffe.Object, name: str, linker: Linker) -> str:
    """How *target* is called, by *name*; a class by what it is made from; nothing for a module."""
    if isinstance(target, griffe.Function):
        overloads = target.overloads or [target]
        return "".join(_block(_function(each, name), linker) for each in overloads)
    if isinstance(target, griffe.Class):
        return _block(_class(target, name), linker)
    if isinstance(target, griffe.Attribute):
        return _block(_attribute(target, name), linker)
    return ""


def _block(pieces: Iterable[_Piece], linker: Linker) -> str:
    links: dict[int, str] = {}
    offset = 0
    texts: list[str] = []
    for text, path in pieces:
        way = linker.to(path) if path else None
        if way is not None:
            links[offset] = way
        texts.append(text)
        offset += len(text)
    return linked_block("".join(texts), links)


def _pieces(expression: str | griffe.Expr | None) -> Iterator[_Piece]:
    if expression is None:
        return
    if isinstance(expression, str):
        yield expression, None
        return
    for part in expression.iterate(flat=True):
        if isinstance(part, griffe.ExprName):
            yield part.name, part.canonical_path
        else:
            yield str(part), None


def _class(owner: griffe.Class, name: str) -> Iterator[_Piece]:
    yield "class ", None
    if made(owner):
        yield from _called(name, _of_fields(owner))
        return
    initialiser = owner.members.get("__init__")
    if isinstance(initialiser, griffe.Function):
        yield from _called(name, _parameters(initialiser))
        return
    # A base says how it is made, if anything does.
    yield name, None
    bases = [list(_pieces(base)) for base in owner.bases]
    if bases:
        yield from _joined([each for each in bases if each], 0)


def _attribute(target: griffe.Attribute, name: str) -> Iterator[_Piece]:
    yield name, None
    if target.annotation is not None:
        yield ": ", None
        yield from _pieces(target.annotation)
    if isinstance(target.value, griffe.Expr) and not _is_property(target):
        value = list(_pieces(target.value))
        if sum(len(text) for text, _ in value) <= _LONGEST_VALUE:
            yield " = ", None
            yield from value
        elif target.annotation is None and isinstance(target.value, griffe.ExprCall):
            yield ": ", None
            yield from _pieces(target.value.function)


def _is_property(target: griffe.Attribute) -> bool:
    return "property" in target.labels


def _function(function: griffe.Function, name: str) -> Iterator[_Piece]:
    if "async" in function.labels:
        yield "async ", None
    yield "def ", None
    yield from _called(name, _parameters(function))
    if function.returns is not None:
        yield " -> ", None
        yield from _pieces(function.returns)


def _called(name: str, parameters: Iterable[list[_Piece]]) -> Iterator[_Piece]:
    yield name, None
    yield from _joined(list(parameters), len(name))


def _joined(parameters: list[list[_Piece]], before: int) -> Iterator[_Piece]:
    """In brackets, on one line if it is short, else on a line each."""
    length = before + sum(len(text) + 2 for each in parameters for text, _ in each)
    is_long = length > _WIDTH and len(parameters) > 1
    yield ("(\n    " if is_long else "("), None
    for index, each in enumerate(parameters):
        if index:
            yield (",\n    " if is_long else ", "), None
        yield from each
    yield (",\n)" if is_long else ")"), None


def _of_fields(owner: griffe.Class) -> Iterator[list[_Piece]]:
    fields = list(fields_of(owner))
    is_marked = False
    for field in sorted(fields, key=lambda each: each.is_named):
        if field.is_named and not is_marked:
            is_marked = True
            yield [("*", None)]
        found: list[_Piece] = [(field.argument, None)]
        if field.annotation is not None:
            found += [(": ", None), *_pieces(field.annotation)]
        if field.default is not None:
            equals = " = " if field.annotation is not None else "="
            found.append((equals + field.default, None))
        yield found


def _parameters(function: griffe.Function) -> Iterator[list[_Piece]]:
    kinds = griffe.ParameterKind
    shown = [each for each in function.parameters if each.name not in ("self", "cls")]
    is_marked = False
    for index, parameter in enumerate(shown):
        if parameter.kind is kinds.keyword_only and not is_marked:
            yield [("*", None)]
        is_marked |= parameter.kind in (kinds.keyword_only, kinds.var_positional)
        star = {kinds.var_positional: "*", kinds.var_keyword: "**"}.get(
            parameter.kind or kinds.keyword_only, ""
        )
        found: list[_Piece] = [(star + parameter.name, None)]
        if parameter.annotation is not None:
            found += [(": ", None), *_pieces(parameter.annotation)]
        if parameter.default is not None and not star:
            equals = " = " if parameter.annotation is not None else "="
            found += [(equals, None), *_pieces(parameter.default)]
        yield found
        following = shown[index + 1] if index + 1 < len(shown) else None
        if parameter.kind is kinds.positional_only and (
            following is None or following.kind is not kinds.positional_only
        ):
            yield [("/", None)]
