"""The errors of the model: one base, and the refusal of a value that can't be."""

from __future__ import annotations

__all__ = ["GradpolicyError", "InvalidValue", "MissingExtra"]

# How much of a value the message shows: a whole notice given in the wrong place is too much.
_SHOWN = 120


class GradpolicyError(Exception):
    """
    Base of every error that this library raises on purpose.

    >>> issubclass(InvalidValue, GradpolicyError)
    True
    """


class InvalidValue(GradpolicyError, ValueError):
    """
    A value that the model refuses.

    Attributes are the parts of the message, so that a caller can show them
    another way: the type that refused (*owner*), the *field*, the *value* as
    given, and what would have been right (*expected*).

    >>> from gradpolicy.model import Section
    >>> Section(0, "总则")
    Traceback (most recent call last):
    ...
    gradpolicy.model.errors.InvalidValue: Section.number: 0 is not an integer of at least 1
    """

    def __init__(self, owner: str, field: str, value: object, expected: str) -> None:
        # All four are the arguments of the exception: so it can be copied and pickled.
        super().__init__(owner, field, value, expected)
        self.owner = owner
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        shown = repr(self.value)
        if len(shown) > _SHOWN:
            shown = shown[: _SHOWN - 1] + "…"
        return f"{self.owner}.{self.field}: {shown} is not {self.expected}"


class MissingExtra(GradpolicyError, ImportError):
    """Something needs an optional dependency that is not installed; *extra* brings it."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(purpose, extra)
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.purpose} needs the extra: pip install 'gradpolicy[{self.extra}]'"
