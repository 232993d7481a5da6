"""Agendas: what falls due, month by month."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import date

from rich.console import Group, RenderableType
from rich.text import Text as Line

from gradpolicy.compliance.agenda import Occurrence
from gradpolicy.formats.agendas import asked, days_left, entries, force, when
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.terminal.columns import Columns
from gradpolicy.model import PartialDate, Recurring, Text, Weekday

__all__ = ["agenda_page"]

_WEEKDAYS = tuple(Weekday)
_SOON = 7


def agenda_page(
    occurrences: Iterable[Occurrence], language: Language, on: date | None = None
) -> RenderableType:
    """
    What falls due, month by month: the day, the clause, whom it binds and how, and what is asked.

    A duty that recurs has one line a month, with all its days; by which rule, only the first
    time. *on* adds how many days are left from then; what has passed is dim, and what is due
    within a week stands out.
    """
    due = tuple(occurrences)
    if not due:
        return Line(say(Text("这段时间没有到期事项。", "Nothing falls due."), language), "dim")
    table = Columns(widest=28)
    told: set[str] = set()
    for index, ((year, month), group) in enumerate(
        itertools.groupby(due, key=lambda each: (each.day.year, each.day.month))
    ):
        blank = [""] * (3 if on is None else 4)
        if index:
            table.row("", *blank)
        table.row(Line(say(PartialDate(year, month), language), "bold"), *blank)
        for row in _rows(group):
            _append(table, row, language, on, told)
    return Group(_counted(due, language), Line(), table)


def _counted(due: tuple[Occurrence, ...], language: Language) -> Line:
    days, norms = len({each.day for each in due}), len({each.norm.slug for each in due})
    text = Text(
        f"{norms} 项,{days} 个到期日",
        f"{norms:,} provision{'s' * (norms > 1)}, due on {days:,} day{'s' * (days > 1)}",
    )
    return Line(say(text, language), "dim")


# The days of one row, and what falls due on each of them.
_Row = tuple[list[date], tuple[Occurrence, ...]]


def _rows(occurrences: Iterable[Occurrence]) -> list[_Row]:
    """Each entry of the calendar with its day; of what recurs all the days together."""
    found: dict[str, _Row] = {}
    for entry in entries(occurrences):
        first = entry[0]
        recurs = isinstance(first.deadline, Recurring)
        days, _ = found.setdefault(first.norm.slug if recurs else first.uid, ([], entry))
        days.append(first.day)
    return list(found.values())


def _append(table: Columns, row: _Row, language: Language, on: date | None, told: set[str]) -> None:
    """A line for each provision: the first has the day and the clause, and when, if not yet *told*."""
    days, together = row
    left, style = ("", "") if on is None else _left(days, on, language)
    passed = "dim" if style == "dim" else ""
    for index, occurrence in enumerate(together):
        norm = occurrence.norm
        text = Line(asked(norm, language), passed)
        if norm.when is not None:
            text.append(_condition(say(norm.when, language), language))
        if not index and norm.slug not in told:
            text.append(f"  {when(occurrence, language)}", "dim")
        if isinstance(occurrence.deadline, Recurring):
            told.add(norm.slug)
        cells: list[Line | str] = [
            Line(_days(days, language), style) if not index else "",
            Line(occurrence.measure.label if not index else "", passed),
            Line(f"{force(norm, language)} · {say(norm.addressee, language)}", "dim"),
            text,
        ]
        if on is not None:
            cells.insert(1, Line(left if not index else "", style))
        table.row(*cells)


def _condition(condition: str, language: Language) -> str:
    return f"〔{condition}〕" if language == "zh" else f" [when {condition}]"


def _days(days: list[date], language: Language) -> str:
    """The days of the month; of one day also which of the week it is."""
    if len(days) > 1:
        numbers = [str(day.day) for day in days]
        return f"  {'、'.join(numbers)}日" if language == "zh" else f"  {', '.join(numbers)}"
    day = days[0]
    weekday = _WEEKDAYS[day.weekday()]
    return f"  {day.day}日 {weekday.zh}" if language == "zh" else f"  {day.day} {str(weekday)[:3]}"


def _left(days: list[date], on: date, language: Language) -> tuple[str, str]:
    """How many days are left until the next of them, or passed since the last, and a style."""
    coming = next((day for day in days if day >= on), None)
    if coming is None:
        return days_left(days[-1], on, language), "dim"
    style = "bold yellow" if (coming - on).days <= _SOON else ""
    return days_left(coming, on, language), style
