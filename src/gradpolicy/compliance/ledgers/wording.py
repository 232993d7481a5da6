"""Wording: what a cell of a ledger says that was not understood, and names made comparable."""

from __future__ import annotations

import unicodedata
from datetime import date

from gradpolicy.model import GradpolicyError, PartialDate, Text

__all__ = ["NotUnderstood", "day_text", "is_same", "normalised", "span_text"]


class NotUnderstood(GradpolicyError, ValueError):
    """
    Something written in a ledger that is not what it should be.

    Attributes: *what* it should be, as it was *written*, and *why* it is not.

    >>> print(NotUnderstood(Text("职务", "role"), "主任", Text("未知", "not known")))
    '主任' is not understood as a role: not known
    """

    def __init__(self, what: Text, written: str, why: Text) -> None:
        super().__init__(what, written, why)
        self.what = what
        self.written = written
        self.why = why

    @property
    def problem(self) -> Text:
        """What is wrong, said after what was written."""
        return Text(
            f"不能识别为{self.what.zh}：{self.why.zh}",
            f"is not understood as a {self.what.en}: {self.why.en}",
        )

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"“{self.written}”{self.problem.zh}"

    def __str__(self) -> str:
        return f"{self.written!r} {self.problem.en}"


def normalised(name: str) -> str:
    """
    A *name* as it is compared: widths of characters, letter case and white space don't matter.

    >>> normalised("江铃汽车（集团） 有限公司") == normalised("江铃汽车(集团)有限公司")
    True
    """
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def is_same(name: str, other: str | None) -> bool:
    """Whether two names are one, as far as `normalised` goes; what has no name is no one's."""
    return other is not None and normalised(name) == normalised(other)


def day_text(day: date) -> Text:
    """
    A *day* as each language writes it.

    >>> day_text(date(2023, 3, 4)).en
    '4 March 2023'
    """
    exactly = PartialDate(day.year, day.month, day.day)
    return Text(exactly.zh, str(exactly))


def span_text(start: date, end: date) -> Text:
    """
    The days from *start* to *end*; one day by itself.

    >>> span_text(date(2023, 3, 6), date(2023, 3, 12)).zh
    '2023年3月6日至2023年3月12日'
    """
    first, last = day_text(start), day_text(end)
    return first if start == end else Text(f"{first.zh}至{last.zh}", f"{first.en} to {last.en}")
