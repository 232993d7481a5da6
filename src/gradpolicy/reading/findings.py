"""What `verify` finds: each kind of finding is a type of its own, and says itself in words."""

from __future__ import annotations

import enum
from typing import final

import attrs

from gradpolicy.model import Text

__all__ = ["Absent", "Fault", "Finding", "Missing", "Part", "Unclaimed", "Wrong"]


class Part(enum.Enum):
    """What of a notice was looked for in the text."""

    TITLE = "title"
    NUMBER = "document number"
    COHORT = "cohort"
    ISSUED = "date of issue"
    SECTION = "section"
    MEASURE = "measure"
    QUOTE = "quote"
    MENTION = "mention"
    CORRECTION = "correction"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _PARTS_ZH[self]


_PARTS_ZH = {
    Part.TITLE: "标题",
    Part.NUMBER: "文号",
    Part.COHORT: "届别",
    Part.ISSUED: "成文日期",
    Part.SECTION: "章节",
    Part.MEASURE: "条目",
    Part.QUOTE: "引文",
    Part.MENTION: "提及的数字",
    Part.CORRECTION: "勘误",
}


class Fault(enum.Enum):
    """In what way text and notice disagree about a figure."""

    UNREAD = "unread"
    NOT_ENCODED = "not-encoded"
    COMPARATOR = "comparator"
    PERIOD = "period"
    WRITTEN = "written"
    LABEL = "label"
    CUT = "cut"


_FAULTS = {
    Fault.UNREAD: Text(
        "编码为“{expected}”,引文中没有这个数", "{expected} is encoded, but no quote reads so"
    ),
    Fault.NOT_ENCODED: Text("引文中的“{found}”没有编码", "{found} is quoted, but not encoded"),
    Fault.COMPARATOR: Text(
        "编码为“{expected}”,原文为“{found}”", "{expected} is encoded, but the text says {found}"
    ),
    Fault.PERIOD: Text(
        "编码的周期为“{expected}”,引文为“{found}”",
        "it is encoded per {expected}, but the quote says {found}",
    ),
    Fault.WRITTEN: Text(
        "所记写法“{expected}”不在引文中或与编码的数不符",
        "{expected} is given as written, but no quote holds it, or it reads otherwise",
    ),
    Fault.LABEL: Text(
        "序号应为“{expected}”,原文为“{found}”", "the label should be {expected}, but it is {found}"
    ),
    Fault.CUT: Text("引文截断了数字“{found}”", "the quote cuts the numeral {found} in two"),
}


def _where(measure: int | None, provision: str | None) -> Text:
    if measure is None:
        return Text("全文", "the notice")
    suffix = f" {provision}" if provision is not None else ""
    return Text(f"第{measure}条{suffix}", f"measure {measure}{suffix}")


@final
@attrs.frozen
class Missing:
    """
    A part of the notice that the text does not have, or has more than once (*places*).

    A quote that holds a figure must stand once in its measure, else it proves nothing.
    """

    part: Part
    quote: str
    measure: int | None = attrs.field(default=None, kw_only=True)
    provision: str | None = attrs.field(default=None, kw_only=True)
    places: int = attrs.field(default=0, kw_only=True)
    offset: int | None = attrs.field(default=None, kw_only=True)

    @property
    def message(self) -> Text:
        """In words."""
        where = _where(self.measure, self.provision)
        found = Text("未找到", "is not found")
        if self.places:
            found = Text(f"出现了{self.places}次", f"stands there {self.places} times")
        return Text(
            f"{where.zh}:{self.part.zh}“{self.quote}”{found.zh}",
            f"{where.en}: the {self.part.value} {self.quote!r} {found.en}",
        )

    def __str__(self) -> str:
        return self.message.en


@final
@attrs.frozen
class Wrong:
    """A figure on which the text and the notice disagree; *offset* is its place in the raw text."""

    fault: Fault
    expected: str = attrs.field(default="", kw_only=True)
    found: str = attrs.field(default="", kw_only=True)
    measure: int | None = attrs.field(default=None, kw_only=True)
    provision: str | None = attrs.field(default=None, kw_only=True)
    quote: str | None = attrs.field(default=None, kw_only=True)
    offset: int | None = attrs.field(default=None, kw_only=True)

    @property
    def message(self) -> Text:
        """In words."""
        where = _where(self.measure, self.provision)
        said = _FAULTS[self.fault]
        words = {"expected": self.expected, "found": self.found}
        quoted = f" ({self.quote})" if self.quote is not None else ""
        return Text(
            f"{where.zh}:{said.zh.format(**words)}{quoted}",
            f"{where.en}: {said.en.format(**words)}{quoted}",
        )

    def __str__(self) -> str:
        return self.message.en


@final
@attrs.frozen
class Unclaimed:
    """A numeral of the text that neither a provision nor a mention accounts for."""

    numeral: str
    context: str
    measure: int | None = attrs.field(kw_only=True)
    offset: int = attrs.field(kw_only=True)

    @property
    def message(self) -> Text:
        """In words."""
        where = _where(self.measure, None)
        return Text(
            f"{where.zh}:原文第{self.offset}字处的“{self.numeral}”无人认领(…{self.context}…)",
            f"{where.en}: {self.numeral} at character {self.offset} is unclaimed "
            f"(…{self.context}…)",
        )

    def __str__(self) -> str:
        return self.message.en


@final
@attrs.frozen
class Absent:
    """What this copy breaks off before: a measure (*cut*: in its midst), or the date of issue."""

    part: Part
    measure: int | None = attrs.field(default=None, kw_only=True)
    cut: bool = attrs.field(default=False, kw_only=True)

    @property
    def message(self) -> Text:
        """In words."""
        if self.measure is None:
            return Text(f"此版本中没有{self.part.zh}", f"the {self.part.value} is not in this copy")
        where = _where(self.measure, None)
        if self.cut:
            return Text(f"{where.zh}在此版本中不完整", f"{where.en} is cut off in this copy")
        return Text(f"{where.zh}不在此版本中", f"{where.en} is not in this copy")

    def __str__(self) -> str:
        return self.message.en


Finding = Missing | Wrong | Unclaimed | Absent
