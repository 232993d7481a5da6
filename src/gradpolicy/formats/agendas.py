"""What falls due, in words and as plain data: for calendar files, the terminal and scripts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, assert_never

from gradpolicy.compliance.agenda import Occurrence
from gradpolicy.formats.language import Language, say
from gradpolicy.model import By, ByEach, Deadline, Force, Grant, Provision, Text

__all__ = [
    "asked",
    "binds",
    "bracketed",
    "days_left",
    "entries",
    "force",
    "occurrence_data",
    "when",
]

Entry = tuple[Occurrence, ...]


def entries(occurrences: Iterable[Occurrence]) -> tuple[Entry, ...]:
    """
    The occurrences that are one entry of a calendar, together, in the order of the first.

    They are those of one uid: the provisions for which a measure sets one deadline.
    """
    found: dict[str, list[Occurrence]] = {}
    for occurrence in occurrences:
        found.setdefault(occurrence.uid, []).append(occurrence)
    return tuple(map(tuple, found.values()))


def asked(norm: Provision | Grant, language: Language) -> str:
    """What is to be done or given, in a few words."""
    match norm:
        case Provision():
            return say(norm.requires, language)
        case Grant(effect=effect, amount=amount):
            given = say(effect, language)
            return given if amount is None else bracketed(given, say(amount, language), language)
        case _:
            assert_never(norm)


def force(norm: Provision | Grant, language: Language) -> str:
    """How it binds; of what is given, that it is."""
    if isinstance(norm, Grant):
        return say(Text("给予", "grant"), language)
    return norm.force.zh if language == "zh" else norm.force.value


def binds(norm: Provision | Grant) -> bool:
    """Whether it is an obligation or a prohibition."""
    return isinstance(norm, Provision) and norm.force in (Force.OBLIGATION, Force.PROHIBITION)


def when(occurrence: Occurrence, language: Language) -> str:
    """When it is due, as the text puts it; of several days only this one."""
    deadline: Deadline = occurrence.deadline
    if isinstance(deadline, ByEach):
        stated = next(each for each in deadline.days if each.last == occurrence.day)
        deadline = By(stated)
    text = say(deadline, language)
    if not occurrence.is_inherited:
        return text
    return bracketed(text, say(_OF_THE_MEASURE, language), language)


_OF_THE_MEASURE: Final = Text("整条措施", "the whole measure")


def bracketed(text: str, remark: str, language: Language) -> str:
    """*text* with a *remark* in the brackets of the language."""
    return f"{text}（{remark}）" if language == "zh" else f"{text} ({remark})"


def days_left(day: date, on: date, language: Language) -> str:
    """
    How many days are left until *day*, or have passed since.

    >>> days_left(date(2024, 6, 30), date(2024, 6, 18), "zh")
    '还有12天'
    >>> days_left(date(2024, 6, 30), date(2024, 7, 1), "en")
    '1 day ago'
    """
    left = (day - on).days
    if left == 0:
        return say(Text("今天到期", "due today"), language)
    if left > 0:
        return say(Text(f"还有{left}天", f"{_counted(left, 'day')} left"), language)
    return say(Text(f"已过{-left}天", f"{_counted(-left, 'day')} ago"), language)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def occurrence_data(occurrence: Occurrence) -> dict[str, object]:
    """
    An occurrence as plain data, for JSON; every key is always there.

    Returns:
        `uid` (that of its entry in a calendar), `day` (the last one), `precision` of the text
        (year, month, part-of-month or day), `start` (the first day, or `None`), `due` as the
        text puts it, `inherited` from the measure, `measure` (number, label, title), `slug`,
        `type` and `force` of the provision, its `addressee`, its `text` in Chinese and
        English, and its `quotes`.

    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance.agenda import agenda
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> first, *_ = agenda(notice, date(2024, 6, 1), date(2024, 6, 30))
    >>> data = occurrence_data(first)
    >>> data["day"], data["precision"], data["due"]
    ('2024-06-30', 'month', {'zh': '2024年6月底前', 'en': 'by the end of June 2024'})
    """
    norm, measure, start = occurrence.norm, occurrence.measure, occurrence.start
    return {
        "uid": occurrence.uid,
        "day": occurrence.day.isoformat(),
        "precision": occurrence.precision.name.lower().replace("_", "-"),
        "start": start.isoformat() if start is not None else None,
        "due": {"zh": occurrence.deadline.zh, "en": str(occurrence.deadline)},
        "inherited": occurrence.is_inherited,
        "measure": {"number": measure.number, "label": measure.label, "title": measure.title},
        "slug": norm.slug,
        "type": "grant" if isinstance(norm, Grant) else "provision",
        "force": norm.force.value if isinstance(norm, Provision) else None,
        "addressee": norm.addressee.slug,
        "text": {"zh": norm.zh, "en": str(norm)},
        "quotes": [evidence.quote for evidence in norm.evidence],
    }
