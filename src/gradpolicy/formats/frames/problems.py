"""What is wrong with a file of tables, in one line."""

from __future__ import annotations

from typing import final

from gradpolicy.model import GradpolicyError, Text

__all__ = ["InvalidTable", "first_line"]


@final
class InvalidTable(GradpolicyError, ValueError):
    """
    A table that can't be read, checked or written as it was asked for.

    >>> print(InvalidTable.of("空文件", "is empty"))
    is empty
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    @classmethod
    def of(cls, zh: str, en: str) -> InvalidTable:
        """The error that says so in the two languages."""
        return cls(Text(zh, en))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.text.zh

    def __str__(self) -> str:
        return self.text.en


def first_line(error: BaseException) -> str:
    """
    What an engine says, without the rest of its page.

    >>> first_line(ValueError("no such column\\n\\nResolved plan until failure: ..."))
    'no such column'
    """
    lines = (line.strip() for line in str(error).splitlines())
    return next((line for line in lines if line), type(error).__name__)
