"""Validators: each judges one field and refuses with the field's name and its value."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from gradpolicy.model.errors import InvalidValue

if TYPE_CHECKING:
    from attrs import Attribute

    type_or_types = type[object] | tuple[type[object], ...]

__all__ = [
    "Check",
    "day",
    "exact",
    "instance",
    "natural",
    "optional",
    "refuse",
    "short_repr",
    "slug",
    "text",
    "tuple_of",
]

type_names = {int: "an integer", str: "a string", bool: "True or False", date: "a date"}

# attrs hands every validator the instance, the attribute and the value.
Check = Callable[[Any, "Attribute[Any]", Any], None]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def refuse(owner: object, field: str, value: object, expected: str) -> InvalidValue:
    """The error to raise for *field* of *owner*; made here so that all read alike."""
    return InvalidValue(type(owner).__name__, field, value, expected)


def slug(owner: object, field: Attribute[Any], value: Any) -> None:
    """Lower-case ASCII words joined by single hyphens."""
    if not isinstance(value, str) or not _SLUG.match(value):
        raise refuse(owner, field.name, value, "a slug (lower-case letters, digits, single hyphens)")


def text(owner: object, field: Attribute[Any], value: Any) -> None:
    """A string that is neither empty nor padded with white space."""
    if not isinstance(value, str) or not value or value != value.strip():
        raise refuse(owner, field.name, value, "a non-empty string without space at its ends")


def natural(owner: object, field: Attribute[Any], value: Any) -> None:
    """An integer of at least one."""
    if type(value) is not int or value < 1:
        raise refuse(owner, field.name, value, "an integer of at least 1")


def exact(owner: object, field: Attribute[Any], value: Any) -> None:
    """An exact, finite, non-negative number: `int`, `Fraction` or `Decimal`."""
    if type(value) not in (int, Fraction, Decimal):
        raise refuse(owner, field.name, value, "an exact number (int, Fraction or Decimal)")
    if isinstance(value, Decimal) and not value.is_finite():
        raise refuse(owner, field.name, value, "a finite number")
    if value < 0:
        raise refuse(owner, field.name, value, "a number of at least 0")


def day(owner: object, field: Attribute[Any], value: Any) -> None:
    """A `date` that is not a `datetime`: the two do not compare."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise refuse(owner, field.name, value, "a date")


def instance(kind: type_or_types, name: str | None = None) -> Check:
    """An instance of *kind*, called *name* in the message."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    expected = name or " or ".join(type_names.get(k, f"a {k.__name__}") for k in kinds)

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise refuse(owner, field.name, value, expected)

    return check


def optional(inner: Check) -> Check:
    """`None`, or whatever *inner* lets pass."""

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if value is not None:
            inner(owner, field, value)

    return check


def tuple_of(kind: type_or_types, *, at_least: int = 0, distinct: bool = False) -> Check:
    """A tuple of *kind*: lists are refused, for a frozen value must not hold what changes."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    names = " or ".join(k.__name__ for k in kinds)

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if not isinstance(value, tuple):
            raise refuse(owner, field.name, value, f"a tuple of {names}")
        for index, item in enumerate(value):
            if not isinstance(item, kinds) or (isinstance(item, bool) and bool not in kinds):
                raise refuse(owner, f"{field.name}[{index}]", item, f"a {names}")
        if len(value) < at_least:
            raise refuse(owner, field.name, value, f"a tuple of at least {at_least} {names}")
        if distinct and len(set(value)) != len(value):
            raise refuse(owner, field.name, value, "free of duplicates")

    return check


def short_repr(value: object) -> str:
    """A `repr` that says the type and what `str` says: a value of the model holds much more."""
    return f"<{type(value).__name__} {value}>"
