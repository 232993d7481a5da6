"""Numbers in cells: exact, in a format that never rounds them; as text where Excel would."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from gradpolicy.formats.language import Language
from gradpolicy.model import Kind, Metric, Number
from gradpolicy.model.bounds import stated

__all__ = [
    "EARLIEST",
    "LATEST",
    "as_cell",
    "digits_of",
    "format_of",
    "input_format",
    "open_digits",
    "unit_of",
]

#: The days that a fact can be of.
EARLIEST: Final = date(1949, 1, 1)
LATEST: Final = date(2200, 12, 31)

#: How many digits Excel keeps.
_KEPT: Final = 15


def as_cell(number: Number, metric: Metric, language: Language) -> int | float | str:
    """
    A number as a cell holds it: a number where that is exact, else its text.

    >>> from decimal import Decimal
    >>> from gradpolicy.vocabulary.metrics.market import PLACEMENT_RATE_LAST_YEAR as RATE
    >>> as_cell(Decimal("0.6995"), RATE, "zh"), as_cell(Fraction(2, 3), RATE, "zh")
    (0.6995, '2/3')
    """
    exact = Fraction(number)
    places = _places(exact)
    if places is None or len(str(exact.numerator * 10**places // exact.denominator)) > _KEPT:
        return stated(number, metric, language)
    return float(exact) if places else exact.numerator


def _places(number: Fraction) -> int | None:
    """How many digits *number* has behind the point; `None` if they never end."""
    rest, most = number.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        most = max(most, count)
    return most if rest == 1 else None


def _whole(metric: Metric, language: Language) -> str:
    # Chinese groups no digits, except in accounts.
    grouped = metric.kind is Kind.MONEY or (language == "en" and metric.kind is not Kind.SHARE)
    return "#,##0" if grouped else "0"


def digits_of(number: Number, metric: Metric, language: Language) -> str:
    """
    The format that shows *number* with all its digits.

    >>> from decimal import Decimal
    >>> from gradpolicy.vocabulary.metrics.market import PLACEMENT_RATE_LAST_YEAR as RATE
    >>> digits_of(Decimal("0.6995"), RATE, "zh")
    '0.00%'
    """
    share = metric.kind is Kind.SHARE
    places = _places(Fraction(number) * (100 if share else 1))
    point = "." + "0" * places if places else ""
    return _whole(metric, language) + point + ("%" if share else "")


def open_digits(metric: Metric, language: Language) -> str:
    """The format for a number that is not known yet, with as many digits as it may need."""
    match metric.kind:
        case Kind.SHARE:
            return "0.00####%"
        case Kind.MONEY:
            return "#,##0.00##"
        case Kind.COUNT:
            return _whole(metric, language)
        case _:
            return "General"


def input_format(metric: Metric, language: Language) -> str:
    """The format of a cell to be filled in: what is typed shows in full."""
    return open_digits(metric, language) if metric.kind.is_number else "yyyy-mm-dd"


def unit_of(metric: Metric, language: Language) -> str:
    """The unit as it stands in its own column; a share's is the sign of percentages."""
    if metric.unit is not None:
        return metric.unit.zh if language == "zh" else metric.unit.en
    return "%" if metric.kind is Kind.SHARE else ""


def format_of(digits: str, *, before: str = "", after: str = "") -> str:
    """
    The format *digits* with words *before* and *after* them; the number stays a number.

    >>> format_of("0", before="≥ ", after="人")
    '"≥ "0"人"'
    """
    return _words(before) + digits + _words(after)


def _words(text: str) -> str:
    return '"' + text.replace('"', "'") + '"' if text else ""
