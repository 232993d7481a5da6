"""The fields of a class: what it is made of, and what it is made from."""

from __future__ import annotations

import enum
import importlib
from collections.abc import Iterator
from typing import Any, Final, final

import attrs
import griffe

__all__ = ["Field", "fields_of", "made", "runtime_of"]

_SHORT: Final = 40


@final
@attrs.frozen
class Field:
    """
    A field of an attrs class.

    Args:
        name: as it is read.
        argument: as it is given.
        annotation: its type, as the class has it.
        default: what it is when not given, as code; it must be given, if `None`.
        is_named: whether it is only given by its name.
    """

    name: str
    argument: str
    annotation: str | griffe.Expr | None = attrs.field(repr=False)
    default: str | None = None
    is_named: bool = False


def runtime_of(target: griffe.Object) -> Any:
    """What *target* is when the library runs."""
    value: Any = importlib.import_module(target.module.path)
    for part in target.path.removeprefix(f"{target.module.path}.").split("."):
        value = getattr(value, part)
    return value


def made(owner: griffe.Class) -> bool:
    """Whether attrs makes its `__init__`."""
    return attrs.has(runtime_of(owner)) and "__init__" not in owner.members


def fields_of(owner: griffe.Class) -> Iterator[Field]:
    """The fields that a class of attrs is made from, in their order."""
    for field in attrs.fields(runtime_of(owner)):
        if not field.init:
            continue
        member = owner.all_members.get(field.name)
        annotation = member.annotation if isinstance(member, griffe.Attribute) else None
        if annotation is None and isinstance(member, griffe.Alias):
            annotation = getattr(member.final_target, "annotation", None)
        alias = field.alias or field.name
        yield Field(field.name, alias, annotation, _default(field.default), bool(field.kw_only))


def _default(value: object) -> str | None:
    if value is attrs.NOTHING:
        return None
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    written = repr(value)
    # Of what is made anew each time, or has no code that makes it, only that there is one.
    return written if len(written) <= _SHORT and not written.startswith(("<", "Factory")) else "…"
