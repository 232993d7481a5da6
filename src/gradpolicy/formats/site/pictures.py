"""The geometry of the pictures: what went where, shares of a bar, days on a line of months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, final

import attrs

__all__ = ["Band", "Bar", "Flow", "Line", "Share", "bars", "flow", "timeline"]


@final
@attrs.frozen
class Band:
    """
    Measures on the one side that went to those on the other.

    Args:
        word, slug: what became of them.
        old, new: their labels.
        old_titles, new_titles: their titles.
    """

    word: str
    slug: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    old_titles: tuple[str, ...] = ()
    new_titles: tuple[str, ...] = ()


@final
@attrs.frozen
class Node:
    """A measure in the picture: its label, where it stands, and whether it goes anywhere."""

    label: str
    title: str
    short: str
    y: float
    slug: str


@final
@attrs.frozen
class Ribbon:
    """A line from a measure to another."""

    path: str
    slug: str
    title: str


@final
@attrs.frozen
class Flow:
    """The picture of what went where, in units of its own: *width* by *height*."""

    width: int
    height: int
    sides: tuple[int, int]
    heads: tuple[str, str]
    old: tuple[Node, ...]
    new: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]


_STEP: Final = 24
_WIDTH: Final = 860
_LEFT, _RIGHT, _TOP = 336, 524, 44
# So many signs of Chinese stand beside a point.
_LONGEST: Final = 20


def flow(
    bands: Sequence[Band], heads: tuple[str, str], order: tuple[Sequence[str], Sequence[str]]
) -> Flow:
    """
    Both notices as columns of measures, with a line for each pair.

    Args:
        bands: what went where.
        heads: what the two are called.
        order: the labels of each, from the top.

    >>> bands = [Band("kept", "kept", ("1.",), ("2.",)), Band("new", "added", (), ("1.",))]
    >>> picture = flow(bands, ("2023", "2024"), (["1."], ["1.", "2."]))
    >>> [node.label for node in picture.new], len(picture.ribbons)
    (['1.', '2.'], 1)
    """
    sides: tuple[dict[str, Node], dict[str, Node]] = ({}, {})
    for place, side in enumerate(sides):
        known: dict[str, tuple[str, str]] = {}
        for band in bands:
            those = (band.old, band.new)[place]
            titles = (band.old_titles, band.new_titles)[place] or those
            for label, title in zip(those, titles, strict=True):
                if known.get(label, ("", "kept"))[1] == "kept":
                    known[label] = (title, band.slug)
        for row, label in enumerate(order[place]):
            title, slug = known[label]
            short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
            side[label] = Node(label, title, short, _TOP + row * _STEP, slug)
    ribbons = tuple(
        Ribbon(
            _curve(sides[0][one].y, sides[1][other].y),
            band.slug,
            f"{one} → {other} · {band.word}",
        )
        for band in bands
        for one in band.old
        for other in band.new
    )
    height = _TOP + max(map(len, sides)) * _STEP
    old, new = (tuple(side.values()) for side in sides)
    return Flow(_WIDTH, height, (_LEFT, _RIGHT), heads, old, new, ribbons)


def _curve(start: float, end: float) -> str:
    middle = (_LEFT + _RIGHT) / 2
    return f"M{_LEFT} {start:g}C{middle:g} {start:g} {middle:g} {end:g} {_RIGHT} {end:g}"


# --- Bars ------------------------------------------------------------------------------------


@final
@attrs.frozen
class Share:
    """A part of a bar: what it is, how many, and from where to where in per cent of the longest."""

    kind: Any
    count: int
    start: float
    length: float


@final
@attrs.frozen
class Bar:
    """A bar for each topic, and how many there are in all."""

    name: str
    total: int
    shares: tuple[Share, ...]


def bars(counted: Iterable[tuple[str, Sequence[tuple[Any, int]]]]) -> list[Bar]:
    """
    Bars on one scale, the longest as long as the picture is wide.

    >>> [share.length for share in bars([("staff", [("new", 3), ("gone", 1)])])[0].shares]
    [75.0, 25.0]
    """
    every = [(name, parts, sum(count for _, count in parts)) for name, parts in counted]
    longest = max((total for _, _, total in every), default=0) or 1
    found = []
    for name, parts, total in every:
        start, shares = 0.0, []
        for kind, count in parts:
            length = 100 * count / longest
            if count:
                shares.append(Share(kind, count, round(start, 3), round(length, 3)))
            start += length
        found.append(Bar(name, total, tuple(shares)))
    return found


# --- A line of months ------------------------------------------------------------------------


@final
@attrs.frozen
class Line:
    """
    A line of months with days on it, in per cent of its length.

    Args:
        months: the first day of each, and where it is.
        days: each day, where it is, and how many fall due on it.
        often: the days of what recurs, and where they are.
    """

    months: tuple[tuple[date, float], ...]
    days: tuple[tuple[date, float, int], ...]
    often: tuple[tuple[date, float], ...]


def timeline(days: Iterable[date], often: Iterable[date] = ()) -> Line | None:
    """
    The months from the first to the last of the *days*, and these on it; `None` of no days.

    >>> line = timeline([date(2024, 6, 30), date(2024, 6, 30), date(2024, 8, 31)])
    >>> [(day.month, count) for day, _, count in line.days]
    [(6, 2), (8, 1)]
    """
    counts = Counter(sorted(days))
    recurring = sorted(set(often))
    every = [*counts, *recurring]
    if not every:
        return None
    first, last = min(every).replace(day=1), max(every)
    months = [first]
    while months[-1] <= last:
        year, month = divmod(months[-1].year * 12 + months[-1].month, 12)
        months.append(date(year, month + 1, 1))
    span = (months[-1] - first).days

    def place(day: date) -> float:
        return round(100 * (day - first).days / span, 3)

    return Line(
        tuple((month, place(month)) for month in months[:-1]),
        tuple((day, place(day), count) for day, count in counts.items()),
        tuple((day, place(day)) for day in recurring),
    )
