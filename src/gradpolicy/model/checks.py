"""
Validators: each judges one field and refuses with the field's name and its value.

attrs hands a validator the instance, with all its fields set, the attribute and the value.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from gradpolicy.model.errors import InvalidValue
from gradpolicy.model.wording import article, listed

if TYPE_CHECKING:
    from attrs import Attribute

    Types = type[object] | tuple[type[object], ...]

__all__ = [
    "Check",
    "day",
    "exact",
    "instance",
    "is_day",
    "natural",
    "optional",
    "refuse",
    "short_repr",
    "slug",
    "text",
    "tuple_of",
    "whole",
    "year",
]

#: What attrs calls to judge a field.
Check = Callable[[Any, "Attribute[Any]", Any], None]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_BUILT_IN: dict[type[object], str] = {int: "an integer", str: "a string"}


def refuse(owner: object, field: str, value: object, expected: str) -> InvalidValue:
    """The error to raise for *field* of *owner*; made here so that all read alike."""
    return InvalidValue(type(owner).__name__, field, value, expected)


def slug(owner: object, field: Attribute[Any], value: Any) -> None:
    """Lower-case ASCII words joined by single hyphens."""
    if not isinstance(value, str) or not _SLUG.match(value):
        expected = "a slug (lower-case letters, digits, single hyphens)"
        raise refuse(owner, field.name, value, expected)


def text(owner: object, field: Attribute[Any], value: Any) -> None:
    """A string that is neither empty nor padded with white space."""
    if not isinstance(value, str) or not value or value != value.strip():
        raise refuse(owner, field.name, value, "a non-empty string without space at its ends")


def whole(owner: object, field: Attribute[Any], value: Any) -> None:
    """An integer of at least zero."""
    if type(value) is not int or value < 0:
        raise refuse(owner, field.name, value, "an integer of at least 0")


def natural(owner: object, field: Attribute[Any], value: Any) -> None:
    """An integer of at least one."""
    if type(value) is not int or value < 1:
        raise refuse(owner, field.name, value, "an integer of at least 1")


def year(owner: object, field: Attribute[Any], value: Any) -> None:
    """A year in which there can be such notices: a misread figure is seldom one."""
    if type(value) is not int or not 1949 <= value <= 2200:
        raise refuse(owner, field.name, value, "a year from 1949 to 2200")


def exact(owner: object, field: Attribute[Any], value: Any) -> None:
    """An exact, finite, non-negative number: `int`, `Fraction` or `Decimal`."""
    # By type, not by isinstance: True is an int to Python, and no number to anyone else.
    if type(value) not in (int, Fraction, Decimal):
        raise refuse(owner, field.name, value, "an exact number (int, Fraction or Decimal)")
    if isinstance(value, Decimal) and not value.is_finite():
        raise refuse(owner, field.name, value, "a finite number")
    if value < 0:
        raise refuse(owner, field.name, value, "a number of at least 0")


def is_day(value: object) -> bool:
    """Whether *value* is a `date` and no `datetime`: that is a subclass, yet does not compare."""
    return isinstance(value, date) and not isinstance(value, datetime)


def day(owner: object, field: Attribute[Any], value: Any) -> None:
    """A `date` that is not a `datetime`."""
    if not is_day(value):
        raise refuse(owner, field.name, value, "a date")


def instance(kind: Types, name: str | None = None) -> Check:
    """An instance of *kind*, called *name* in the message."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    expected = name or _one_of(kinds)

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if not _is_one(value, kinds):
            raise refuse(owner, field.name, value, expected)

    return check


def optional(inner: Check) -> Check:
    """`None`, or whatever *inner* lets pass."""

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if value is not None:
            inner(owner, field, value)

    return check


def tuple_of(
    kind: Types, name: str | None = None, *, at_least: int = 0, distinct: bool = False
) -> Check:
    """
    A tuple of *kind*, each called a *name* in the message.

    Lists are refused, for a frozen value must not hold what changes.
    """
    kinds = kind if isinstance(kind, tuple) else (kind,)
    one = article(name) if name else _one_of(kinds)
    several = f"{name}s" if name else listed((each.__name__ for each in kinds), "or")

    def check(owner: object, field: Attribute[Any], value: Any) -> None:
        if not isinstance(value, tuple):
            raise refuse(owner, field.name, value, f"a tuple of {several}")
        items: tuple[object, ...] = value
        for index, item in enumerate(items):
            if not _is_one(item, kinds):
                raise refuse(owner, f"{field.name}[{index}]", item, one)
        if len(items) < at_least:
            raise refuse(owner, field.name, items, f"a tuple of at least {at_least} {several}")
        if distinct and len(set(items)) != len(items):
            raise refuse(owner, field.name, items, "free of duplicates")

    return check


def _is_one(value: object, kinds: tuple[type[object], ...]) -> bool:
    # True is an int to isinstance, so it is asked first; no field takes a truth value.
    return isinstance(value, kinds) and not isinstance(value, bool)


def _one_of(kinds: tuple[type[object], ...]) -> str:
    return _BUILT_IN.get(kinds[0]) or article(listed((kind.__name__ for kind in kinds), "or"))


def short_repr(self: object) -> str:
    """A `__repr__` that says the type and what `str` says: the value itself holds much more."""
    return f"<{type(self).__name__} {self}>"
