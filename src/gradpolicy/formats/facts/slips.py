"""Slips: what is wrong in a file of facts, each with its place, all of a file at once."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import final

import attrs

from gradpolicy.compliance import Origin
from gradpolicy.model import GradpolicyError, Text, checks

__all__ = ["FILE", "InvalidFacts", "Slip", "Slips", "brief", "refusal"]

#: The field of a slip that is of the file as a whole.
FILE = Text("文件", "file")

# How much of a value a message shows.
_SHOWN = 60


@final
@attrs.frozen
class Slip:
    """
    One thing wrong: *problem* says what, and what would be right.

    >>> slip = Slip(
    ...     Origin("填报.xlsx", "填报数据", "E7"),
    ...     Text("应届毕业生数", "graduating students"),
    ...     "约4800",
    ...     Text("不是确数；请填准确的数", "is not exact: give the exact number"),
    ... )
    >>> print(slip)
    填报.xlsx 填报数据!E7: graduating students: "约4800" is not exact: give the exact number
    >>> print(slip.zh)
    填报.xlsx 填报数据!E7：应届毕业生数：“约4800”不是确数；请填准确的数

    Args:
        origin: where: a file, a sheet, a cell; `None` for a value that was not in a file.
        field: what stands there: a metric, a column, or the file.
        value: as it was written; empty, if it is missing.
        problem: what is wrong with it.
    """

    origin: Origin | None = attrs.field(validator=checks.optional(checks.instance(Origin)))
    field: Text = attrs.field(validator=checks.instance(Text))
    value: str = attrs.field(validator=checks.instance(str))
    problem: Text = attrs.field(validator=checks.instance(Text))

    @property
    def zh(self) -> str:
        """In Chinese."""
        shown = f"“{brief(self.value)}”" if self.value else ""
        return "：".join([*self._place, self.field.zh, f"{shown}{self.problem.zh}"])

    @property
    def en(self) -> str:
        """In English."""
        shown = f'"{brief(self.value)}" ' if self.value else ""
        return ": ".join([*self._place, self.field.en, f"{shown}{self.problem.en}"])

    @property
    def _place(self) -> list[str]:
        return [str(self.origin)] if self.origin is not None else []

    def __str__(self) -> str:
        return self.en


def brief(value: str) -> str:
    """*value* in one line, and not a long one."""
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


class InvalidFacts(GradpolicyError, ValueError):
    """
    A file, or a value, that can't be read as facts; *slips* are all that is wrong with it.

    `str` is one line: the first slip, and how many more there are.
    """

    def __init__(self, slips: tuple[Slip, ...]) -> None:
        super().__init__(slips)
        self.slips = slips

    @property
    def zh(self) -> str:
        """One line in Chinese."""
        more = len(self.slips) - 1
        return f"{self.slips[0].zh}（另有{more}处问题）" if more else self.slips[0].zh

    @property
    def en(self) -> str:
        """One line in English."""
        more = len(self.slips) - 1
        return f"{self.slips[0].en} (and {more} more)" if more else self.slips[0].en

    def __str__(self) -> str:
        return self.en


def refusal(
    problem: Text, *, origin: Origin | None = None, field: Text = FILE, value: str = ""
) -> InvalidFacts:
    """The error for one thing wrong."""
    return InvalidFacts((Slip(origin, field, value, problem),))


@final
@attrs.define
class Slips:
    """The slips found so far, while reading goes on."""

    found: list[Slip] = attrs.Factory(list)

    @contextmanager
    def noted(self) -> Generator[None]:
        """Note what is refused inside, and go on after it."""
        try:
            yield
        except InvalidFacts as error:
            self.found += error.slips

    def settle(self) -> None:
        """
        End of the reading.

        Raises:
            InvalidFacts: when there was any slip.
        """
        if self.found:
            raise InvalidFacts(tuple(self.found))
