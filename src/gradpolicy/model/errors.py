"""The errors of the model: one base, and the refusal of a value that can't be."""

from __future__ import annotations

__all__ = ["GradpolicyError", "InvalidValue"]


class GradpolicyError(Exception):
    """Base of every error that this library raises on purpose."""


class InvalidValue(GradpolicyError, ValueError):
    """
    A value that the model refuses.

    Attributes are the parts of the message, so that a caller can show them
    another way: the type that refused (*owner*), the *field*, the *value* as
    given, and what would have been right (*expected*).
    """

    def __init__(self, owner: str, field: str, value: object, expected: str) -> None:
        super().__init__(owner, field, value, expected)
        self.owner = owner
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.owner}.{self.field}: {self.value!r} is not {self.expected}"
