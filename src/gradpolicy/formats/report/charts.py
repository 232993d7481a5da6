"""The geometry of the two pictures: bars against a requirement, days on a line of months."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final, final

import attrs

from gradpolicy.formats.language import Language
from gradpolicy.model.wording import MONTHS

__all__ = ["END", "Axis", "Tick", "axis_of", "length", "percentage"]

#: Where the scale of the bars ends, as a share of the requirement; a longer bar is cut there.
END: Final = Fraction(3, 2)

# More months than that are drawn in quarters, half years, years …
_MOST_TICKS = 12


def length(share: Fraction, steps: int) -> int:
    """
    How many of the *steps* of the whole scale a bar takes.

    It reaches the mark of the requirement only if the requirement was: what is short of it
    by ever so little is drawn short of it. What is more than nothing is to be seen.

    Args:
        share: of the requirement.
        steps: how many the scale has; the requirement is at two thirds of them.

    >>> length(Fraction(6995, 7000), 150), length(Fraction(1), 150), length(Fraction(9), 150)
    (99, 100, 150)
    """
    taken = math.floor(min(share, END) / END * steps)
    return max(taken, 1) if share > 0 else 0


def percentage(share: Fraction) -> str:
    """
    A share of the requirement in per cent: exact to two places, else to one.

    What is rounded says so, and never to 100: what falls short does not look as if it were met.

    >>> percentage(Fraction(2, 3)), percentage(Fraction(6998, 7000)), percentage(Fraction(9995, 10_000))
    ('≈66.7%', '≈99.9%', '99.95%')
    """
    if (share * 10_000).denominator == 1:
        return _digits(int(share * 10_000), 2)
    tenths = math.floor(share * 1000 + Fraction(1, 2))
    tenths = min(tenths, 999) if share < 1 else max(tenths, 1001)
    return f"≈{_digits(tenths, 1)}"


def _digits(number: int, places: int) -> str:
    whole, rest = divmod(number, 10**places)
    after = f"{rest:0{places}}".rstrip("0")
    return f"{whole:,}{f'.{after}' if after else ''}%"


@final
@attrs.frozen
class Tick:
    """
    A stretch of the line of months: its *first* day, and where it begins and ends in 0 to 1.

    Its *month* is said unless it is a whole year, its *year* where a new one begins.

    >>> Tick(date(2024, 6, 1), "6月", "2024年", Fraction(0), Fraction(1)).month
    '6月'
    """

    first: date
    month: str
    year: str
    start: Fraction
    end: Fraction


@final
@attrs.frozen
class Axis:
    """
    A line of whole months on which days have their place.

    >>> axis = axis_of([date(2024, 6, 15), date(2024, 8, 31)], "zh")
    >>> [tick.month for tick in axis.ticks], axis.ticks[0].year
    (['6月', '7月', '8月'], '2024年')
    >>> axis.tick_of(date(2024, 7, 1))
    1
    """

    ticks: tuple[Tick, ...]
    end: date

    def place(self, day: date) -> Fraction:
        """Where the middle of *day* lies, from 0 to 1."""
        first = self.ticks[0].first
        return Fraction(2 * (day - first).days + 1, 2 * (self.end - first).days)

    def tick_of(self, day: date) -> int:
        """The number of the stretch that *day* lies in."""
        return max(n for n, tick in enumerate(self.ticks) if tick.first <= day)


def axis_of(days: Iterable[date], language: Language) -> Axis:
    """The line of whole months that holds all *days*, in at most twelve stretches."""
    known = sorted(days)
    first, last = (day.year * 12 + day.month - 1 for day in (known[0], known[-1]))
    steps = itertools.chain((1, 2, 3, 6), itertools.count(12, 12))
    step = next(n for n in steps if (last - _begin(first, n)) // n < _MOST_TICKS)
    starts = [_month(n) for n in range(_begin(first, step), last + 1 + step, step)]
    end = starts.pop()
    bounds = [*((start - starts[0]).days for start in starts), (end - starts[0]).days]
    ticks = tuple(
        Tick(
            start,
            "" if step >= 12 else _month_name(start, language),
            _year_name(start, language) if not n or start.year > starts[n - 1].year else "",
            Fraction(bounds[n], bounds[-1]),
            Fraction(bounds[n + 1], bounds[-1]),
        )
        for n, start in enumerate(starts)
    )
    return Axis(ticks, end)


def _begin(month: int, step: int) -> int:
    """Where a line begins: years begin in January."""
    return month - month % 12 if step >= 12 else month


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _month_name(start: date, language: Language) -> str:
    return f"{start.month}月" if language == "zh" else MONTHS[start.month][:3]


def _year_name(start: date, language: Language) -> str:
    return f"{start.year}年" if language == "zh" else str(start.year)
