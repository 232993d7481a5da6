"""The pages that hold two notices beside each other: what changed, and what became of what was asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, final

import attrs

from gradpolicy.changes import (
    Answer,
    Change,
    Conformance,
    NoticeDiff,
    Place,
    ProvisionAnswer,
    ProvisionChange,
)
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import NAMED, OUTDATED, force, has_figures, side, what
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.pictures import Band, Bar, bars, flow
from gradpolicy.formats.site.theme import rendered
from gradpolicy.logic import Comparison, Dimension, Verdict, Witness, witnesses
from gradpolicy.model import Measure, Norm, Notice, Text

__all__ = ["compare_list", "conform_page", "diff_page"]

_SIGNS: Final = {
    "strengthened": "▲",
    "weakened": "▼",
    "mixed": "◆",
    "added": "+",
    "removed": "−",  # a minus, as wide as the plus
    "unchanged": "=",
    "carried-over": "=",
    "by-reference": "~",
    "left-out": "−",  # as above
    "out-of-scope": "·",
}
_CHANGES: Final = (
    Change.STRENGTHENED,
    Change.WEAKENED,
    Change.MIXED,
    Change.ADDED,
    Change.REMOVED,
    Change.UNCHANGED,
)
_ANSWERS: Final = (
    Answer.STRENGTHENED,
    Answer.WEAKENED,
    Answer.MIXED,
    Answer.BY_REFERENCE,
    Answer.LEFT_OUT,
    Answer.ADDED,
    Answer.CARRIED_OVER,
    Answer.OUT_OF_SCOPE,
)


@final
@attrs.frozen
class Kind:
    """What became of a provision, with its sign, its word, and how many there are."""

    slug: str
    word: str
    sign: str
    count: int = 0


@final
@attrs.frozen
class Clause:
    """One side of a row: the measure it stands in, with the way there, and what it says."""

    label: str
    title: str
    href: str
    text: str
    force: str
    quotes: tuple[str, ...]


@final
@attrs.frozen
class Difference:
    """A dimension in which two provisions differ, and what each of them says in it."""

    sign: str
    name: str
    slug: str
    old: str
    new: str


@final
@attrs.frozen
class Row:
    """
    Two provisions beside each other, or one that has no counterpart.

    Args:
        kind: what became of it.
        whom: whom it binds.
        topics: what its measure is filed under.
        figures: whether it holds a number or a date.
        old, new: the two sides.
        differences: in what they differ.
        keeps_old, keeps_new: a case that keeps the one and breaks the other.
        note: what else there is to say.
    """

    kind: Kind
    whom: str
    topics: tuple[str, ...]
    figures: bool
    old: Clause | None
    new: Clause | None
    differences: tuple[Difference, ...] = ()
    keeps_old: str | None = None
    keeps_new: str | None = None
    note: str | None = None


# --- What changed ----------------------------------------------------------------------------


def diff_page(diff: NoticeDiff, old: Notice, new: Notice, language: Language) -> Page:
    """What changed from one notice to the next."""
    counts = diff.counts
    kinds = {each: _kind(each, counts[each], language) for each in _CHANGES}
    rows = [_changed(p, kinds[p.change], old, new, diff.years, language) for p in diff.provisions]
    groups = [
        Band(
            say(group.relation, language),
            group.relation.value,
            tuple(map(_label, group.old)),
            tuple(map(_label, group.new)),
            tuple(m.title for m in group.old),
            tuple(m.title for m in group.new),
        )
        for group in diff.measures
    ]
    values = {
        "is_diff": True,
        "old": old,
        "new": new,
        "kinds": list(kinds.values()),
        "rows": _in_order(rows, kinds.values()),
        "lists": [
            (
                "changed-figures",
                say(_CHANGED_FIGURES, language),
                _with_figures(rows, "strengthened", "weakened", "mixed"),
            ),
            (
                "removed-figures",
                say(_REMOVED_FIGURES, language).format(title=old.slug),
                _with_figures(rows, "removed"),
            ),
            (
                "added-figures",
                say(_ADDED_FIGURES, language).format(title=new.slug),
                _with_figures(rows, "added"),
            ),
        ],
        "groups": groups,
        "flow": flow(groups, (old.slug, new.slug), (_labels(old), _labels(new))),
        "bars": _by_topic(rows, kinds.values()),
        "outdated": [],
    }
    return Page(
        f"compare/{old.slug}--{new.slug}.html",
        say(_DIFF, language).format(old=old.slug, new=new.slug),
        rendered("compare.html.jinja", language, values),
        Part.COMPARE,
        text=f"{old.title} {new.title}",
        about=f"{old.title} → {new.title}",
    )


_DIFF: Final = Text("{old} → {new}：变化", "{old} → {new}: what changed")
_CHANGED_FIGURES: Final = Text("数字与时限有变化的", "Figures and dates that changed")
_REMOVED_FIGURES: Final = Text(
    "{title} 中不再有的数字与时限", "Figures and dates of {title} that are gone"
)
_ADDED_FIGURES: Final = Text("{title} 新增的数字与时限", "Figures and dates new in {title}")


def _changed(
    change: ProvisionChange, kind: Kind, old: Notice, new: Notice, years: int, language: Language
) -> Row:
    row = _row(
        kind,
        change.old,
        change.new,
        _measure(old, change.old_place),
        _measure(new, change.new_place),
        (old, new),
        change.comparison,
        years,
        language,
    )
    return attrs.evolve(row, note=say(_MOVED, language)) if change.moved else row


_MOVED: Final = Text("移到了另一条措施", "moved to another measure")


# --- What became of what was asked -----------------------------------------------------------


def conform_page(found: Conformance, local: Notice, superior: Notice, language: Language) -> Page:
    """What a notice made of the one above it."""
    counts = found.counts
    kinds = {each: _kind(each, counts[each], language) for each in _ANSWERS}
    rows = [_answered(a, kinds[a.answer], local, superior, language) for a in found.provisions]
    values = {
        "is_diff": False,
        "old": superior,
        "new": local,
        "kinds": list(kinds.values()),
        "rows": _in_order(rows, kinds.values()),
        "lists": [
            (
                "changed-figures",
                say(_DIFFERENT_FIGURES, language),
                _with_figures(rows, "strengthened", "weakened", "mixed"),
            ),
            (
                "added-figures",
                say(_OWN_FIGURES, language).format(title=local.slug, above=superior.slug),
                _with_figures(rows, "added"),
            ),
            (
                "left-out-figures",
                say(_LOST_FIGURES, language).format(title=superior.slug, own=local.slug),
                _with_figures(rows, "left-out", "by-reference"),
            ),
        ],
        "groups": (bands := _answers_by_measure(found, language)),
        "flow": flow(bands, (superior.slug, local.slug), (_labels(superior), _labels(local))),
        "bars": _by_topic(rows, kinds.values()),
        "outdated": [
            say(OUTDATED, language).format(
                label=_of_number(local, each.local_place.measure).label,
                above=_of_number(superior, each.superior_place.measure).label,
                old=say(each.standard, language),
                new=say(each.replacement, language),
            )
            for each in found.outdated
        ],
    }
    return Page(
        f"conform/{local.slug}--{superior.slug}.html",
        say(_CONFORM, language).format(local=local.slug, superior=superior.slug),
        rendered("compare.html.jinja", language, values),
        Part.COMPARE,
        text=f"{local.title} {superior.title}",
        about=f"{superior.title} → {local.title}",
    )


_CONFORM: Final = Text("{local} 落实 {superior}", "{local} beside {superior} above it")
_DIFFERENT_FIGURES: Final = Text("数字与时限不同的", "Figures and dates that differ")
_OWN_FIGURES: Final = Text(
    "{above} 没有、{title} 自行规定的数字与时限",
    "Figures and dates of {title} that {above} does not ask for",
)
_LOST_FIGURES: Final = Text(
    "{title} 有、{own} 没有写的数字与时限", "Figures and dates of {title} that {own} leaves out"
)


def _answered(
    answer: ProvisionAnswer, kind: Kind, local: Notice, superior: Notice, language: Language
) -> Row:
    row = _row(
        kind,
        answer.superior,
        answer.local,
        _measure(superior, answer.superior_place),
        _measure(local, answer.local_place),
        (superior, local),
        answer.comparison,
        local.cohort - superior.cohort,
        language,
    )
    if answer.standard is None:
        return row
    named = say(NAMED, language).format(standard=say(answer.standard, language))
    return attrs.evolve(row, note=named)


def _answers_by_measure(found: Conformance, language: Language) -> list[Band]:
    """Which measures of the local notice answer those of the superior."""
    pairs: dict[tuple[int, int], None] = {}
    for answer in found.provisions:
        if answer.superior_place is not None and answer.local_place is not None:
            pairs[answer.superior_place.measure, answer.local_place.measure] = None
    above = {m.number: m for m in found.superior_measures}
    below = {m.number: m for m in found.local_measures}
    bands = [
        Band(
            say(_ANSWERED, language),
            "kept",
            (_label(above[one]),),
            (_label(below[other]),),
            (above[one].title,),
            (below[other].title,),
        )
        for one, other in pairs
    ]
    answered = {one for one, _ in pairs}, {other for _, other in pairs}
    bands += [
        Band(say(Answer.LEFT_OUT, language), "removed", (_label(m),), (), (m.title,), ())
        for number, m in above.items()
        if number not in answered[0]
    ]
    bands += [
        Band(say(Answer.ADDED, language), "added", (), (_label(m),), (), (m.title,))
        for number, m in below.items()
        if number not in answered[1]
    ]
    return bands


_ANSWERED: Final = Text("对应", "answered")


# --- Shared ----------------------------------------------------------------------------------


def compare_list(pages: Iterable[Page], language: Language) -> Page:
    """The list of all such pages."""
    body = rendered("compares.html.jinja", language, {"pages": list(pages)})
    return Page("compare/index.html", say(_COMPARE, language), body, Part.COMPARE)


_COMPARE: Final = Text("比较", "Compare")


def _kind(each: Change | Answer, count: int, language: Language) -> Kind:
    return Kind(each.value, say(each, language), _SIGNS[each.value], count)


def _in_order(rows: Iterable[Row], kinds: Iterable[Kind]) -> list[Row]:
    """What changed comes before what came and went, and that before what stayed."""
    places = {kind.slug: place for place, kind in enumerate(kinds)}
    return sorted(rows, key=lambda row: places[row.kind.slug])


def _with_figures(rows: Iterable[Row], *slugs: str) -> list[Row]:
    return [row for row in rows if row.figures and row.kind.slug in slugs]


def _by_topic(rows: list[Row], kinds: Iterable[Kind]) -> list[Bar]:
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        for topic in row.topics:
            counts.setdefault(topic, Counter())[row.kind.slug] += 1
    ordered = sorted(counts.items(), key=lambda item: -item[1].total())
    return bars((topic, [(k, found[k.slug]) for k in kinds]) for topic, found in ordered)


def _measure(notice: Notice, place: Place | None) -> Measure | None:
    return None if place is None else _of_number(notice, place.measure)


def _of_number(notice: Notice, number: int) -> Measure:
    return next(m for m in notice.measures if m.number == number)


def _labels(notice: Notice) -> list[str]:
    return [measure.label for measure in notice.measures]


def _label(measure: Measure) -> str:
    return measure.label


def _row(
    kind: Kind,
    old: Norm | None,
    new: Norm | None,
    old_measure: Measure | None,
    new_measure: Measure | None,
    notices: tuple[Notice, Notice],
    comparison: Comparison | None,
    years: int,
    language: Language,
) -> Row:
    either = new if new is not None else old
    assert either is not None
    measure = new_measure if new_measure is not None else old_measure
    assert measure is not None
    differences: tuple[Difference, ...] = ()
    cases: tuple[str | None, str | None] = (None, None)
    if old is not None and new is not None and comparison is not None and comparison.dimensions:
        differences = tuple(_differences(old, new, comparison.dimensions, language))
        found = witnesses(old, new, years=years)
        cases = _case(found.breaks_new, language), _case(found.breaks_old, language)
    return Row(
        kind,
        say(either.addressee, language),
        tuple(say(topic, language) for topic in measure.topics),
        any(norm is not None and has_figures(norm) for norm in (old, new)),
        _clause(old, old_measure, notices[0], language),
        _clause(new, new_measure, notices[1], language),
        differences,
        *cases,
    )


def _clause(
    norm: Norm | None, measure: Measure | None, notice: Notice, language: Language
) -> Clause | None:
    if norm is None or measure is None:
        return None
    return Clause(
        measure.label,
        measure.title,
        f"../notices/{notice.slug}.html#{norm.slug}",
        what(norm, language),
        force(norm, language),
        tuple(evidence.quote for evidence in norm.evidence),
    )


def _differences(
    old: Norm, new: Norm, dimensions: Iterable[tuple[Dimension, Verdict]], language: Language
) -> Iterator[Difference]:
    for dimension, verdict in dimensions:
        yield Difference(
            _SIGNS[verdict.slug],
            say(dimension, language),
            verdict.slug,
            side(old, dimension, language),
            side(new, dimension, language),
        )


def _case(witness: Witness | None, language: Language) -> str | None:
    return None if witness is None else say(witness, language)
