"""`diff`: what changed from one notice to the next, with a verdict on each provision."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import attrs

from gradpolicy.changes.alignment import align_measures, align_provisions
from gradpolicy.changes.difference import (
    FieldChange,
    MeasureChange,
    NoticeDiff,
    Place,
    ProvisionChange,
    Relation,
    in_order_of_measures,
    in_order_of_provisions,
)
from gradpolicy.logic import Dimension, compare
from gradpolicy.model import Grant, Measure, Norm, Notice, Provision, Sanction

__all__ = ["diff"]


def diff(old: Notice, new: Notice) -> NoticeDiff:
    """
    What changed from *old* to *new*: each provision with its counterpart and a verdict.

    Deadlines are compared relative to the cohort, so that a date which merely moved on
    with the year is unchanged. The result is complete and the same on every run.
    """
    pairs = align_provisions(old, new)
    links = align_measures(old, new, pairs)
    return NoticeDiff(
        old.slug,
        new.slug,
        old.title,
        new.title,
        new.cohort - old.cohort,
        _header(old, new),
        in_order_of_measures(_groups(old, new, links)),
        in_order_of_provisions(_provisions(old, new, pairs, set(links))),
    )


def _header(old: Notice, new: Notice) -> tuple[FieldChange, ...]:
    fields = (f.name for f in attrs.fields(Notice) if f.name != "measures")
    values = ((name, getattr(old, name), getattr(new, name)) for name in fields)
    return tuple(FieldChange(name, a, b) for name, a, b in values if a != b)


def _provisions(
    old: Notice, new: Notice, pairs: Iterable[tuple[Place, Place]], links: set[tuple[int, int]]
) -> Iterable[ProvisionChange]:
    """Every provision of both sides once: the pairs compared, the rest removed or added."""
    years = new.cohort - old.cohort
    ours, theirs = _by_place(old), _by_place(new)
    for a, b in pairs:
        before, after = ours.pop(a), theirs.pop(b)
        comparison = compare(before, after, years=years)
        yield ProvisionChange(
            before,
            after,
            a,
            b,
            comparison,
            (a.measure, b.measure) not in links,
            _reworded(before, after, [dimension for dimension, _ in comparison.dimensions]),
        )
    for place, norm in ours.items():
        yield ProvisionChange(norm, None, place, None)
    for place, norm in theirs.items():
        yield ProvisionChange(None, norm, None, place)


def _by_place(notice: Notice) -> dict[Place, Norm]:
    return {
        Place(measure.number, index): norm
        for measure in notice.measures
        for index, norm in enumerate(measure.provisions)
    }


# The dimension that speaks of a field; the others say nothing of strength.
_SPOKEN_OF = {
    "requires": Dimension.REQUIREMENT,
    "effect": Dimension.REQUIREMENT,
    "effects": Dimension.REQUIREMENT,
    "amount": Dimension.REQUIREMENT,
    "when": Dimension.SCOPE,
    "addressee": Dimension.ADDRESSEE,
    "due": Dimension.DEADLINE,
    "force": Dimension.FORCE,
    "period": Dimension.PERIOD,
}


# The fields of each kind of provision, each with the dimension that speaks of it.
_FIELDS = {
    kind: tuple((field.name, _SPOKEN_OF.get(field.name)) for field in attrs.fields(kind))
    for kind in (Provision, Grant, Sanction)
}


def _reworded(old: Norm, new: Norm, dimensions: list[Dimension]) -> tuple[str, ...]:
    """The fields that differ though no dimension that changed speaks of them."""
    return tuple(
        name
        for name, dimension in _FIELDS[type(old)]
        if dimension not in dimensions and getattr(old, name) != getattr(new, name)
    )


def _groups(old: Notice, new: Notice, links: list[tuple[int, int]]) -> Iterable[MeasureChange]:
    """The measures of both sides in groups of those that are linked."""
    ours = {measure.number: measure for measure in old.measures}
    theirs = {measure.number: measure for measure in new.measures}
    together = _counterparts(ours, theirs, links)
    for left, right in _components(links):
        before = tuple(ours.pop(number) for number in sorted(left))
        after = tuple(theirs.pop(number) for number in sorted(right))
        yield MeasureChange(_relation(before, after, together), before, after)
    for measure in ours.values():
        yield MeasureChange(Relation.REMOVED, (measure,), ())
    for measure in theirs.values():
        yield MeasureChange(Relation.ADDED, (), (measure,))


def _components(links: Iterable[tuple[int, int]]) -> list[tuple[set[int], set[int]]]:
    """The connected components of the links, each with its old and its new measures."""
    neighbours: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for i, j in links:
        neighbours[0, i].add((1, j))
        neighbours[1, j].add((0, i))
    components: list[tuple[set[int], set[int]]] = []
    while neighbours:
        component: tuple[set[int], set[int]] = (set(), set())
        reached = [next(iter(neighbours))]
        while reached:
            node = reached.pop()
            component[node[0]].add(node[1])
            reached += neighbours.pop(node, ())
        components.append(component)
    return components


def _relation(
    old: tuple[Measure, ...], new: tuple[Measure, ...], together: set[tuple[object, object]]
) -> Relation:
    match len(old), len(new):
        case 1, 1:
            kept = (old[0].section, new[0].section) in together
            return Relation.KEPT if kept else Relation.MOVED
        case 1, _:
            return Relation.SPLIT
        case _, 1:
            return Relation.MERGED
        case _:
            return Relation.REGROUPED


def _counterparts(
    ours: dict[int, Measure], theirs: dict[int, Measure], links: Iterable[tuple[int, int]]
) -> set[tuple[object, object]]:
    """The pairs of sections of which either has most of its links to the other."""
    counts = Counter((ours[i].section, theirs[j].section) for i, j in links)
    most: Counter[tuple[int, object]] = Counter()
    for (a, b), count in counts.items():
        most[0, a] = max(most[0, a], count)
        most[1, b] = max(most[1, b], count)
    return {(a, b) for (a, b), count in counts.items() if count in (most[0, a], most[1, b])}
