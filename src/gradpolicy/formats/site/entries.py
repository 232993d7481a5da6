"""The pages of notices, and of the terms that they use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import core, force, has_figures, what
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.theme import rendered
from gradpolicy.formats.site.uses import Use, Uses, metrics_in
from gradpolicy.model import (
    Body,
    Grant,
    Measure,
    Metric,
    Norm,
    Notice,
    Programme,
    Provision,
    Role,
    Section,
    Text,
)

__all__ = ["notice_pages", "term_pages"]

_TITLES: Final = {
    "metrics": Text("指标", "Metrics"),
    "bodies": Text("单位", "Bodies"),
    "programmes": Text("项目与平台", "Programmes"),
}
_NOTICES: Final = Text("通知", "Notices")


def notice_pages(notices: Sequence[Notice], language: Language) -> list[Page]:
    """A page for each notice, and one that lists them."""
    return [_list(notices, language), *(_notice(notice, language) for notice in notices)]


def _list(notices: Sequence[Notice], language: Language) -> Page:
    body = rendered("notices.html.jinja", language, {"notices": notices, "has_figures": _figures})
    return Page("notices/index.html", say(_NOTICES, language), body, Part.NOTICES)


def _figures(notice: Notice) -> int:
    return sum(has_figures(norm) for _, norm in notice.provisions)


def _notice(notice: Notice, language: Language) -> Page:
    values: dict[str, Any] = {
        "notice": notice,
        "in_sections": _in_sections(notice),
        "core": partial(core, language=language),
        "force": partial(force, language=language),
        "tone": _tone,
        "metrics_in": metrics_in,
        "due": _due,
        "has_figures": has_figures,
        "named": Role.NAMED,
    }
    found = tuple(
        (f"{measure.label} {what(norm, language)}", norm.slug, _words(norm))
        for measure in notice.measures
        for norm in measure.provisions
    )
    return Page(
        f"notices/{notice.slug}.html",
        notice.title,
        rendered("notice.html.jinja", language, values),
        Part.NOTICES,
        text=f"{notice.slug} {notice.number or ''}",
        found=found,
    )


def _words(norm: Norm) -> str:
    quotes = " ".join(evidence.quote for evidence in norm.evidence)
    return f"{norm.slug} {quotes} {norm.addressee.zh}"


def _in_sections(notice: Notice) -> list[tuple[Section | None, str | None, list[Measure]]]:
    """
    The measures below the section that they stand in, with its anchor, in the order of the text.

    A section that comes again has its anchor where it came first.
    """
    found: list[tuple[Section | None, str | None, list[Measure]]] = []
    for measure in notice.measures:
        section = notice.sections[measure.section - 1] if measure.section is not None else None
        if not found or found[-1][0] != section:
            is_new = section is not None and all(section != before for before, _, _ in found)
            found.append((section, f"s{section.number}" if section and is_new else None, []))
        found[-1][2].append(measure)
    return found


def _tone(norm: Norm) -> str:
    return norm.force.value if isinstance(norm, Provision) else type(norm).__name__.lower()


def _due(norm: Norm) -> object | None:
    return norm.due if isinstance(norm, Provision | Grant) else None


# --- Terms -----------------------------------------------------------------------------------


def term_pages(uses: Uses, language: Language) -> list[Page]:
    """A page for each metric, body and programme that is used, and a list of each sort."""
    found: list[Page] = []
    sorts: tuple[tuple[str, Mapping[Any, tuple[Use, ...]]], ...] = (
        ("metrics", uses.metrics),
        ("bodies", uses.bodies),
        ("programmes", uses.programmes),
    )
    for sort, used in sorts:
        values = {"sort": sort, "used": used, "counted": _by_notice}
        body = rendered("terms.html.jinja", language, values)
        title = say(_TITLES[sort], language)
        found.append(Page(f"{sort}/index.html", title, body, Part.TERMS))
        found += (_term(sort, term, places, language) for term, places in used.items())
    return found


def _term(
    sort: str, term: Metric | Body | Programme, places: tuple[Use, ...], language: Language
) -> Page:
    values = {
        "sort": sort,
        "term": term,
        "places": places,
        "title": say(_TITLES[sort], language),
        "what": partial(what, language=language),
        "force": partial(force, language=language),
        "named": Role.NAMED,
    }
    return Page(
        f"{sort}/{term.slug}.html",
        say(term, language),
        rendered("term.html.jinja", language, values),
        Part.TERMS,
        text=f"{term.slug} {term.zh} {term.en} {' '.join(getattr(term, 'names', ()))}",
        about=say(term.definition, language),
    )


def _by_notice(places: Iterable[Use]) -> dict[str, int]:
    found: dict[str, int] = {}
    for use in places:
        found[use.notice.slug] = found.get(use.notice.slug, 0) + 1
    return found
