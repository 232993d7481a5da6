"""
Exact numbers and dates as strings.

What reads a string raises a `ValueError` that says what would have been right.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

from gradpolicy.model import InvalidValue, MonthPart, Number, PartialDate

__all__ = [
    "MOST_DIGITS",
    "parse_day",
    "parse_number",
    "parse_partial_date",
    "spelled",
    "write_number",
    "write_partial_date",
]

#: Keeps a hostile file from taking all the time; holds in writing too.
MOST_DIGITS = 1000

_NUMBER = re.compile(
    r"-?[0-9]+(?:(?P<fraction>/0*[1-9][0-9]*)|(?P<decimal>\.[0-9]*(?:E[+-]?[0-9]{1,4})?|E[+-]?[0-9]{1,4}))?"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PARTIAL_DATE = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})| (?P<part>early|middle|late))?)?"
)


def parse_number(text: str) -> Number:
    """The number that *text* spells, of the type that it shows."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise ValueError('an exact number like "36000", "1/500", "0.15" or "36000." (a string)')
    # Python itself refuses to read thousands of digits, so count before.
    if len(text) <= 3 * MOST_DIGITS:
        number: Number
        if match["fraction"]:
            number = Fraction(text)
        elif match["decimal"]:
            number = Decimal(text)
        else:
            number = int(text)
        if _is_short(number):
            return number
    raise ValueError(f"a number of at most {MOST_DIGITS} digits")


def spelled(number: Number) -> str:
    """*number* in digits, so that its type shows."""
    match number:
        case Fraction():
            return f"{number.numerator}/{number.denominator}"
        case Decimal():
            # The exponent's letter depends on the decimal context of the moment.
            text = str(number).upper()
            return text if "." in text or "E" in text else f"{text}."
        case _:
            return str(number)


def write_number(number: Number) -> str:
    """*number* in digits, unless they are so many that `parse_number` would refuse them."""
    if not _is_short(number):
        expected = f"one of at most {MOST_DIGITS} digits, as JSON holds them"
        raise InvalidValue("to_json", "number", f"a longer {type(number).__name__}", expected)
    return spelled(number)


def _is_short(number: Number) -> bool:
    """Whether it has few digits written out: a billion zeros fit in a short exponent."""
    if isinstance(number, Decimal):
        _, digits, exponent = number.as_tuple()
        return len(digits) + abs(int(exponent)) <= MOST_DIGITS
    fraction = Fraction(number)
    limit: int = 10**MOST_DIGITS
    return abs(fraction.numerator) < limit and fraction.denominator < limit


def parse_day(text: str) -> date:
    """The day that *text* names; Python alone would read "20240831" and "2024-W35-6" too."""
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise ValueError('a day like "2024-08-31"')


def parse_partial_date(text: str) -> PartialDate:
    """The date that *text* names, as precise as it is there."""
    match = _PARTIAL_DATE.fullmatch(text)
    if match is None:
        expected = '"2024", "2024-08", "2024-08 early" (or middle, late) or "2024-08-31"'
        raise ValueError(f"a date like {expected}")
    year, month, day, part = match.group("year", "month", "day", "part")
    return PartialDate(
        int(year),
        None if month is None else int(month),
        None if day is None else int(day),
        part=None if part is None else MonthPart(part),
    )


def write_partial_date(value: PartialDate) -> str:
    """The string that `parse_partial_date` reads as *value*."""
    text = f"{value.year}"
    if value.month is not None:
        text += f"-{value.month:02}"
    if value.day is not None:
        text += f"-{value.day:02}"
    return text if value.part is None else f"{text} {value.part.value}"
