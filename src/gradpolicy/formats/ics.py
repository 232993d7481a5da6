"""
Calendar files: what falls due, as iCalendar, for Outlook, Apple's and Google's calendars.

Source: RFC 5545 (iCalendar) and RFC 7986 (the name of a calendar). Needs the extra
``gradpolicy[calendar]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from gradpolicy.compliance.agenda import Occurrence, family_of, uid_of
from gradpolicy.formats.agendas import asked, binds, bracketed, days_left, entries, force, when
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Frequency, Grant, InvalidValue, Notice, Recurring, Text

if TYPE_CHECKING:
    from icalendar import Alarm, Event

__all__ = ["to_ics"]

_DUE: Final = Text("截止", "Due")
_PRODUCT: Final = "-//gradpolicy//agenda//{}"
# A day of the calendar begins at midnight, local time wherever it is read: nine o'clock on
# the morning of the day before is 15 hours earlier.
_NINE: Final = timedelta(hours=9)
_WEEK, _DAY = timedelta(weeks=1), timedelta(days=1)


def to_ics(
    occurrences: Iterable[Occurrence],
    language: Language,
    *,
    notice: Notice,
    now: datetime,
) -> bytes:
    """
    The calendar file of what `agenda` gave, in UTF-8.

    Each entry is one all-day event on the last day, free and not busy, with its clause, its
    quotes, and reminders at nine in the morning a week and a day before; of what recurs every
    month or week only the day before. Every occurrence of a duty that recurs is an event of its
    own, and no rule is written: where two rules meet on a day it stands once, each can be
    ticked off or deleted by itself, and next year's file adds its days to this year's. The
    provisions for which a measure sets one deadline are one event.

    A file read in later takes the place of an earlier one event by event, by their UIDs (see
    `Occurrence`): its stamp is later, and its SEQUENCE, the minutes from 1970 to *now*,
    higher. The same arguments give the same bytes. There is no METHOD: that is for
    invitations, and would ask for an organiser (RFC 5546, section 3.2.1).

    Args:
        occurrences: what falls due under *notice*.
        language: of what people read; clauses and quotes stay Chinese.
        notice: names the calendar.
        now: when the file is made, with its time zone.

    Raises:
        InvalidValue: without an occurrence, for a calendar holds one event at least, or for
            a time without its zone.
        MissingExtra: when the package icalendar is not installed.

    >>> from datetime import UTC, date, datetime
    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance.agenda import agenda
    >>> from gradpolicy.vocabulary.addressees import UNIVERSITY
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> due = agenda(notice, date(2024, 6, 1), date(2024, 6, 30), UNIVERSITY)
    >>> made = datetime(2024, 2, 1, tzinfo=UTC)
    >>> lines = to_ics(due, "en", notice=notice, now=made).decode().splitlines()
    >>> for line in lines:
    ...     if line.startswith(("SUMMARY", "DTSTART", "DTEND", "TRIGGER")):
    ...         print(line)
    SUMMARY:Due: employment home built
    DTSTART;VALUE=DATE:20240630
    DTEND;VALUE=DATE:20240701
    TRIGGER:-P6DT15H
    TRIGGER:-PT15H
    """
    if not _is_instant(now):
        raise InvalidValue("to_ics", "now", now, "a datetime with its time zone")
    due = tuple(occurrences)
    if not due:
        raise InvalidValue(
            "to_ics", "occurrences", due, "one occurrence or more, as a calendar needs"
        )
    try:
        from icalendar import Calendar
    except ImportError:
        from gradpolicy.model import MissingExtra

        raise MissingExtra("a calendar file", "calendar") from None
    several = len({occurrence.norm.addressee for occurrence in due}) > 1
    stamp = now.astimezone(UTC).replace(microsecond=0)
    calendar = Calendar.new(
        prodid=_PRODUCT.format(language.upper()),
        calscale="GREGORIAN",
        name=_name(notice, language),
        uid=uid_of(family_of(notice)),
        subcomponents=[
            _event(entry, language, notice, stamp, several=several) for entry in entries(due)
        ],
    )
    written: bytes = calendar.to_ical()
    return written


def _is_instant(value: object) -> bool:
    return isinstance(value, datetime) and value.utcoffset() is not None


def _name(notice: Notice, language: Language) -> str:
    where, cohort = notice.jurisdiction, notice.cohort
    text = Text(
        f"{where.zh}{cohort}届毕业生就业工作期限",
        f"{where.en}: deadlines for the class of {cohort}",
    )
    return say(text, language)


def _event(
    entry: tuple[Occurrence, ...],
    language: Language,
    notice: Notice,
    stamp: datetime,
    *,
    several: bool,
) -> Event:
    from icalendar import STATUS, TRANSP, Event

    first = entry[0]
    title = _title(entry, language, several=several)
    return Event.new(
        uid=first.uid,
        stamp=stamp,
        last_modified=stamp,
        sequence=int(stamp.timestamp()) // 60,
        start=first.day,
        end=first.day + _DAY,
        summary=_named(say(_DUE, language), title, language),
        description="\n".join(_description(entry, language, notice)),
        categories=[say(topic, language) for topic in first.measure.topics],
        status=STATUS.CONFIRMED,
        transparency=TRANSP.TRANSPARENT,
        subcomponents=[_alarm(first, ahead, title, language) for ahead in _reminders(first)],
    )


def _title(entry: tuple[Occurrence, ...], language: Language, *, several: bool) -> str:
    """What is due in a few words, and for whom where that differs from event to event."""
    first, *others = entry
    if others:
        count = Text(f"{len(entry)}项", f"{len(entry)} provisions")
        return bracketed(str(first.measure), say(count, language), language)
    norm = first.norm
    remarks = [say(norm.addressee, language)] if several else []
    if not binds(norm):
        remarks.append(force(norm, language))
    text = asked(norm, language)
    return bracketed(text, _listed(remarks, language), language) if remarks else text


def _listed(parts: Iterable[str], language: Language) -> str:
    return ("，" if language == "zh" else ", ").join(parts)


def _description(
    entry: tuple[Occurrence, ...], language: Language, notice: Notice
) -> Iterator[str]:
    """When it is due, where that stands, and of each provision what it asks of whom."""

    def field(name: Text, value: str) -> str:
        return _named(say(name, language), value, language)

    first = entry[0]
    number = f"（{notice.number}）" if notice.number is not None else ""
    yield field(Text("时限", "Due"), when(first, language))
    yield field(Text("条款", "Clause"), str(first.measure))
    yield field(Text("文件", "Notice"), notice.title + number)
    for occurrence in entry:
        norm = occurrence.norm
        remarks = _listed((say(norm.addressee, language), force(norm, language)), language)
        yield ""
        yield bracketed(asked(norm, language), remarks, language)
        if norm.when is not None:
            yield field(Text("适用条件", "When"), say(norm.when, language))
        if isinstance(norm, Grant) and norm.giver is not None:
            yield field(Text("执行单位", "By"), say(norm.giver, language))
        yield field(Text("原文", "Quote"), "".join(f"「{each.quote}」" for each in norm.evidence))
        if norm.assumption is not None:
            yield field(Text("解读说明", "Assumption"), say(norm.assumption, language))


def _named(name: str, value: str, language: Language) -> str:
    return f"{name}：{value}" if language == "zh" else f"{name}: {value}"


def _reminders(occurrence: Occurrence) -> tuple[timedelta, ...]:
    """How long before; a week before what recurs so often the last one is hardly done."""
    deadline = occurrence.deadline
    if isinstance(deadline, Recurring) and any(
        rule.frequency is not Frequency.YEARLY for rule in deadline.rules
    ):
        return (_DAY,)
    return (_WEEK, _DAY)


def _alarm(occurrence: Occurrence, ahead: timedelta, title: str, language: Language) -> Alarm:
    from icalendar import Alarm

    left = days_left(occurrence.day, occurrence.day - ahead, language)
    alarm = Alarm.new(description=_named(left, title, language))
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", _NINE - ahead)
    return alarm
