"""The pages of deadlines: what falls due, day by day, and what is due without a day."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from gradpolicy.compliance import agenda
from gradpolicy.compliance.planning import season_of
from gradpolicy.formats.agendas import asked, entries, force, when
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.pictures import timeline
from gradpolicy.formats.site.theme import rendered
from gradpolicy.model import By, ByEach, Grant, Notice, Provision, Recurring, Text, Window

__all__ = ["deadline_list", "deadline_page"]

_TITLE: Final = Text("{slug}：什么时候到期", "{slug}: what falls due when")
_DEADLINES: Final = Text("期限", "Deadlines")


def deadline_page(notice: Notice, language: Language) -> Page:
    """What a notice sets a day for, in all the time for which it is in force."""
    first, last = season_of(notice)
    # One that was in force before the year of its class has no season.
    due = agenda(notice, first, last) if first <= last else ()
    together: dict[str, list[date]] = {}
    for occurrence in due:
        if isinstance(occurrence.deadline, Recurring):
            together.setdefault(occurrence.norm.slug, []).append(occurrence.day)
    told: set[str] = set()
    rows = []
    for entry in entries(due):
        slug = entry[0].norm.slug
        if slug in told:
            continue
        days = together.get(slug, [entry[0].day])
        if slug in together:
            told.add(slug)
        rows.append((days, entry))
    undated = [
        (measure, norm, deadline)
        for measure in notice.measures
        for norm in measure.provisions
        if isinstance(norm, Provision | Grant)
        and (deadline := norm.due) is not None
        and not isinstance(deadline, By | ByEach | Window | Recurring)
    ]
    values = {
        "notice": notice,
        "rows": rows,
        "undated": undated,
        "line": timeline(
            (each.day for each in due if not isinstance(each.deadline, Recurring)),
            (each.day for each in due if isinstance(each.deadline, Recurring)),
        ),
        "asked": partial(asked, language=language),
        "force": partial(force, language=language),
        "when": partial(when, language=language),
        "first": first,
        "last": last,
    }
    return Page(
        f"deadlines/{notice.slug}.html",
        say(_TITLE, language).format(slug=notice.slug),
        rendered("deadlines.html.jinja", language, values),
        Part.NOTICES,
        text=notice.title,
        about=notice.title,
    )


def deadline_list(notices: list[Notice], language: Language) -> Page:
    """The list of these pages."""
    body = rendered("deadlines_list.html.jinja", language, {"notices": notices})
    return Page("deadlines/index.html", say(_DEADLINES, language), body, Part.NOTICES)
