"""The deadlines: those that are days on a line of months, and the others in a table."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from gradpolicy.compliance import Finding, Occurred, Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import (
    Column,
    Line,
    Mark,
    Moment,
    Row,
    Table,
    Timeline,
    Weight,
)
from gradpolicy.formats.report.figures import requirement
from gradpolicy.formats.report.phrases import (
    clause,
    days,
    history,
    mark_of,
    result_column,
    status_mark,
)
from gradpolicy.model import Ongoing, Text, Within

__all__ = ["others", "timeline"]

_CAPTION: Final = Text("期限一览", "Deadlines")
_DAY: Final = Text("期限", "Deadline")
_WHAT: Final = Text("事项", "What is due")
_LINE: Final = Text("时间轴", "Months")
_OTHERS: Final = Text(
    "定期和随事件起算的期限", "Recurring deadlines, and those that an event starts"
)
_REQUIREMENT: Final = Text("要求", "Requirement")
_STATE: Final = Text("情况", "How it stands")

# What asks for something comes first.
_ORDER: Final = (Status.UNMET, Status.PENDING, Status.UNKNOWN, Status.MET)

# Of so many that are due on one day, the rest is counted.
_MOST_ENTRIES = 6


def _due(report: Report) -> list[Finding]:
    return [
        finding
        for finding in report
        if finding.due is not None
        and not isinstance(finding.due, Ongoing)
        and finding.status is not Status.NOT_APPLICABLE
    ]


def timeline(report: Report, language: Language) -> Timeline | None:
    """Every last day that applies, with what is due on it; `None` where there is none."""
    by_day: dict[date, list[Finding]] = {}
    for finding in _due(report):
        if finding.last_day is not None:
            by_day.setdefault(finding.last_day, []).append(finding)
    if not by_day:
        return None
    on = words.day(report.on, language)
    return Timeline(
        say(_CAPTION, language),
        (say(_DAY, language), say(_LINE, language), say(_WHAT, language)),
        report.on,
        say(Text(f"自查日:{on}", f"Day of this report: {on}"), language),
        tuple(_moment(day, by_day[day], language) for day in sorted(by_day)),
    )


def _moment(day: date, findings: list[Finding], language: Language) -> Moment:
    ordered = sorted(findings, key=lambda each: _ORDER.index(each.status))
    shown, left_out = ordered[:_MOST_ENTRIES], ordered[_MOST_ENTRIES:]
    if len(left_out) == 1:
        shown, left_out = ordered, []
    entries = [(_mark(each, language), requirement(each, language)) for each in shown]
    entries += _rest(left_out, language)
    first = ordered[0]
    # Of what is done, in time or late, nobody counts the days.
    note = days((day - first.on).days, language) if any(map(_is_open, ordered)) else ""
    return Moment(day, _mark(first, language), words.day(day, language), note, tuple(entries))


def _is_open(finding: Finding) -> bool:
    """Whether it still has to be done; what was done late has not."""
    became = {occasion.occurred for occasion in finding.occasions}
    done = Occurred.LATE in became and Occurred.OPEN not in became
    return finding.status is not Status.MET and not done


def _mark(finding: Finding, language: Language) -> Mark:
    """The mark of what is due on that day; of terms that events start, only those still open are."""
    if isinstance(finding.due, Within):
        return status_mark(Status.PENDING, language)
    return mark_of(finding, language)


def _rest(findings: Iterable[Finding], language: Language) -> list[tuple[Mark, str]]:
    """Those left out, counted by what they are marked with."""
    counts: dict[Mark, int] = {}
    for finding in findings:
        mark = _mark(finding, language)
        counts[mark] = counts.get(mark, 0) + 1
    return [
        (mark, say(Text(f"另有{count}项{mark.word}", f"{count:,} more {mark.word}"), language))
        for mark, count in counts.items()
    ]


def others(report: Report, language: Language) -> Table | None:
    """What is due again and again, or so long after something; `None` where nothing is."""
    rows = tuple(_row(each, language) for each in _due(report) if _is_other(each))
    if not rows:
        return None
    columns = (
        result_column(language),
        Column(say(_REQUIREMENT, language), 56 - result_column(language).width),
        Column(say(_DAY, language), 22),
        Column(say(_STATE, language), 22),
    )
    return Table(say(_OTHERS, language), columns, rows)


def _is_other(finding: Finding) -> bool:
    return finding.last_day is None or isinstance(finding.due, Within)


def _row(finding: Finding, language: Language) -> Row:
    assert finding.due is not None
    asked = (
        Line(requirement(finding, language)),
        Line(clause(finding.measure, language), Weight.NOTE),
    )
    due = (Line(say(finding.due, language)),)
    return Row(
        (mark_of(finding, language), asked, due, (Line(_state(finding, language)),)),
        slugs=(finding.provision.slug,),
    )


def _state(finding: Finding, language: Language) -> str:
    """How often it was done, late or missed so far."""
    occasions = finding.occasions
    if not occasions:
        given = next((leaf.facts[0] for leaf in finding.meets.leaves if leaf.facts), None)
        return words.fact(given, language)
    return history(occasions, language)
