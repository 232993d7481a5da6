"""Which pages a site has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import final

import attrs

from gradpolicy.changes import conform, diff
from gradpolicy.formats.language import Language
from gradpolicy.formats.site.comparisons import compare_list, conform_page, diff_page
from gradpolicy.formats.site.due import deadline_list, deadline_page
from gradpolicy.formats.site.entries import notice_pages, term_pages
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.theme import rendered
from gradpolicy.formats.site.uses import uses_of
from gradpolicy.model import Notice

__all__ = ["Plan", "built", "start_page"]


@final
@attrs.frozen
class Plan:
    """
    What a site is about.

    Args:
        notices: a page for each.
        diffs: the pairs of which it says what changed, the older first.
        conformances: the pairs of which it says what the first made of the second.
    """

    notices: tuple[Notice, ...]
    diffs: tuple[tuple[Notice, Notice], ...] = ()
    conformances: tuple[tuple[Notice, Notice], ...] = ()

    @classmethod
    def of(cls, notices: Sequence[Notice]) -> Plan:
        """
        Each notice beside the one of the year before, and beside that of the level above.

        Two are compared where both are of one jurisdiction and level, with no other class
        between them; a notice answers that of the territory around it for the same class.

        >>> import gradpolicy as gp
        >>> plan = Plan.of([gp.notices.load(slug) for slug in gp.notices.available()])
        >>> [(old.slug, new.slug) for old, new in plan.diffs]
        [('jiangxi-2023', 'jiangxi-2024')]
        >>> [(local.slug, above.slug) for local, above in plan.conformances]
        [('jiangmen-2023', 'guangdong-2023'), ('jiangxi-2024', 'ministry-2024')]
        """
        ordered = sorted(notices, key=lambda each: (each.cohort, each.slug))
        diffs = []
        for new in ordered:
            before = [
                old
                for old in ordered
                if old.cohort < new.cohort
                and (old.jurisdiction, old.level) == (new.jurisdiction, new.level)
            ]
            if before:
                diffs.append((before[-1], new))
        conformances = []
        for local in ordered:
            above = _above(local, ordered)
            if above is not None:
                conformances.append((local, above))
        return cls(tuple(notices), tuple(diffs), tuple(conformances))

    def joined(
        self,
        diffs: Iterable[tuple[Notice, Notice]],
        conformances: Iterable[tuple[Notice, Notice]],
    ) -> Plan:
        """The same with more pairs, each of them once."""
        return attrs.evolve(
            self,
            diffs=tuple(dict.fromkeys((*self.diffs, *diffs))),
            conformances=tuple(dict.fromkeys((*self.conformances, *conformances))),
        )


def _above(local: Notice, notices: Sequence[Notice]) -> Notice | None:
    """The notice for the same class of the nearest territory that contains this one's."""
    territory = local.jurisdiction.parent
    while territory is not None:
        for each in notices:
            if each.cohort == local.cohort and each.jurisdiction == territory:
                return each
        territory = territory.parent
    return None


def built(plan: Plan, language: Language) -> list[Page]:
    """
    The pages of a site but for the one it starts with.

    >>> import gradpolicy as gp
    >>> pages = built(Plan.of([gp.notices.load("guangdong-2023")]), "en")
    >>> [page.path for page in pages][:3]
    ['notices/index.html', 'notices/guangdong-2023.html', 'deadlines/index.html']
    """
    compared = [
        *(diff_page(diff(old, new), old, new, language) for old, new in plan.diffs),
        *(conform_page(conform(a, b), a, b, language) for a, b in plan.conformances),
    ]
    return [
        *notice_pages(plan.notices, language),
        deadline_list(list(plan.notices), language),
        *(deadline_page(notice, language) for notice in plan.notices),
        *([compare_list(compared, language)] if compared else []),
        *compared,
        *term_pages(uses_of(plan.notices), language),
    ]


def start_page(plan: Plan, pages: Sequence[Page], title: str, language: Language) -> Page:
    """The page that a site of notices alone starts with."""
    compared = [p for p in pages if p.part is Part.COMPARE and not p.path.endswith("index.html")]
    values = {"plan": plan, "compared": compared}
    return Page("index.html", title, rendered("start.html.jinja", language, values), Part.START)
