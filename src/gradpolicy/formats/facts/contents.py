"""What stands in a cell, before anyone knows what it should be."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, final

import attrs

from gradpolicy.model import Text

__all__ = ["NOT_CALCULATED", "Content", "Faulty", "Percentage", "plain", "shown"]


@final
@attrs.frozen
class Percentage:
    """A number that its cell shows as a percentage; *value* is 0.85 where it shows 85%."""

    value: Decimal

    def __str__(self) -> str:
        return f"{_digits(self.value * 100)}%"


_AN_ERROR: Final = Text(
    "是公式出错的结果；请改正公式或直接填写", "is a formula's error: mend it, or type the value"
)


@final
@attrs.frozen
class Faulty:
    """A cell that holds no value but an error, such as ``#N/A``."""

    shown: str
    problem: Text = _AN_ERROR

    def __str__(self) -> str:
        return self.shown


#: A formula that no program has calculated yet.
NOT_CALCULATED: Final = Faulty(
    "=",
    Text(
        "是尚未计算的公式；请用表格软件打开并保存一次",
        "is a formula not yet calculated: open the file in a spreadsheet program and save it",
    ),
)

#: Of one cell; `None` is an empty one. Numbers are exact: whole ones `int`.
Content = (
    str | bool | int | Decimal | Percentage | date | datetime | time | timedelta | Faulty | None
)


def plain(value: object) -> Content:
    """
    A value as a reader of workbooks gives it, a float as the decimal that it prints as.

    >>> plain(0.1), plain(26.0), plain("")
    (Decimal('0.1'), 26, None)
    """
    match value:
        case str():
            return value if value and not value.isspace() else None
        case bool() | int() | date() | time() | timedelta():
            return value
        case float():
            number = Decimal(repr(value))
            if not number.is_finite():
                return Faulty("#NUM!")
            return int(number) if number == number.to_integral_value() else number
        case _:
            return None


def shown(content: Content) -> str:
    """
    What a person sees in the cell, more or less.

    >>> shown(Percentage(Decimal("0.855"))), shown(date(2024, 6, 15)), shown(None)
    ('85.5%', '2024-06-15', '')
    """
    match content:
        case None:
            return ""
        case bool():
            return "TRUE" if content else "FALSE"
        case Decimal():
            return _digits(content)
        case datetime():
            return content.isoformat(" ", "minutes")
        case _:
            return str(content).strip()


def _digits(number: Decimal) -> str:
    """Without an exponent, and without zeros at the end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
