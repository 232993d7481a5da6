"""
Alignment: which provision of the new notice answers to which of the old, and which measures.

Provisions pair one to one. Terms decide first: two provisions may pair only if they require
the same metric or standard, or metrics of one family, or give or do
the same, or something on the same scale. What is left
in measures that belong together pairs by likeness of wording, where that is close. The
rounds below go from the surest sign to the weakest; each takes time linear in the number
of provisions but for small groups, within which the best pairs are taken first.

Everything here is symmetric: with the sides exchanged the same pairs come out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import add
from typing import assert_never, final

import attrs

from gradpolicy.changes.difference import Place
from gradpolicy.model import (
    ByReference,
    Done,
    Effect,
    Grant,
    Measure,
    Metric,
    Norm,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    leaves,
    metrics_of,
)

__all__ = ["align_measures", "align_provisions"]

# A group with more pairs than this is paired in the order of the text.
_MOST_PAIRS = 100

# Labels at least so alike (Dice's coefficient over pairs of characters) may be one duty.
_LIKE = 0.76


@final
@attrs.frozen(eq=False)
class _Placed:
    """A provision where it stands, with the terms that it can be recognised by."""

    norm: Norm
    place: Place
    kind: type[Norm]
    terms: frozenset[str]
    families: frozenset[str]
    scope: frozenset[str]

    @classmethod
    def of(cls, norm: Norm, place: Place) -> _Placed:
        """The provision with its terms read off."""
        match norm:
            case Provision(requires=requires):
                terms, families = _terms(requires)
            case Grant(effect=effect):
                terms, families = frozenset([f"effect {effect.slug}"]), _scales(effect)
            case Sanction(effects=effects, when=when):
                # What brings a sanction on is as much its mark as what it does.
                terms = _terms(when)[0] | {f"effect {effect.slug}" for effect in effects}
                families = _scales(*effects)
            case _:
                assert_never(norm)
        scope = _terms(norm.when)[0] if norm.when is not None else _NONE
        return cls(norm, place, type(norm), terms, families, scope)

    @property
    def requires(self) -> object:
        """What is required or given, figures included."""
        match self.norm:
            case Provision(requires=requires):
                return requires
            case Grant(amount=amount):
                return amount
            case Sanction(when=when):
                return when
            case _:
                assert_never(self.norm)


_NONE = frozenset[str]()


def _terms(predicate: Predicate) -> tuple[frozenset[str], frozenset[str]]:
    """
    The metrics and standards that *predicate* is about, and the families of the metrics.

    A limit or a denominator is what something is measured against: many share it.
    """
    if isinstance(predicate, Done):
        # Most of what notices ask is this.
        metric = predicate.metric
        families = frozenset((metric.family,)) if metric.family is not None else _NONE
        return frozenset((f"metric {metric.slug}",)), families
    metrics: list[Metric] = []
    terms: set[str] = set()
    for leaf in leaves(predicate):
        match leaf:
            case Quota(metric=metric) | Ratio(numerator=metric) | Done(metric=metric):
                metrics.append(metric)
            case ByReference(standard=standard):
                terms.add(f"standard {standard.slug}")
            case _:
                assert_never(leaf)
    terms.update(f"metric {metric.slug}" for metric in metrics)
    return frozenset(terms), frozenset(m.family for m in metrics if m.family is not None)


def _scales(*effects: Effect) -> frozenset[str]:
    return frozenset(effect.scale for effect in effects if effect.scale is not None)


_Pair = tuple[_Placed, _Placed]

# From the surest sign to the weakest: what two provisions must share to be paired.
_ROUNDS: tuple[Callable[[_Placed], Iterable[Hashable]], ...] = (
    lambda p: [(p.kind, p.terms, p.scope, p.norm.addressee.slug)],
    lambda p: [(p.kind, p.terms)],
    lambda p: [(p.kind, term) for term in sorted(p.terms)],
    lambda p: [(p.kind, family) for family in sorted(p.families)],
)


def align_provisions(old: Notice, new: Notice) -> list[tuple[Place, Place]]:
    """The places of the provisions that answer to each other, each in one pair at most."""
    left, right = _placed(old), _placed(new)
    pairs: list[_Pair] = []
    for keys in _ROUNDS:
        _pair_up(left, right, keys, pairs)
    links = align_measures(old, new, [(a.place, b.place) for a, b in pairs])
    _pair_alike(left, right, links, pairs)
    return [(a.place, b.place) for a, b in pairs]


def _placed(notice: Notice) -> dict[Place, _Placed]:
    places = (
        (norm, Place(measure.number, index))
        for measure in notice.measures
        for index, norm in enumerate(measure.provisions)
    )
    return {place: _Placed.of(norm, place) for norm, place in places}


def _pair_up(
    left: dict[Place, _Placed],
    right: dict[Place, _Placed],
    keys: Callable[[_Placed], Iterable[Hashable]],
    pairs: list[_Pair],
) -> None:
    """Pair what shares a key; what was paired leaves *left* and *right*."""
    buckets: dict[Hashable, tuple[list[_Placed], list[_Placed]]] = defaultdict(lambda: ([], []))
    for side, placed in enumerate((left, right)):
        for provision in placed.values():
            for key in keys(provision):
                buckets[key][side].append(provision)
    candidates: list[_Pair] = []
    for ours, theirs in buckets.values():
        if len(ours) * len(theirs) <= _MOST_PAIRS:
            candidates += ((a, b) for a in ours for b in theirs)
        else:
            candidates += zip(ours, theirs, strict=False)
    _take_best(candidates, left, right, pairs)


def _take_best(
    candidates: Iterable[_Pair],
    left: dict[Place, _Placed],
    right: dict[Place, _Placed],
    pairs: list[_Pair],
) -> None:
    """Take the most alike first, until no candidate has both its sides free."""
    distinct = {(a.place, b.place): (a, b) for a, b in candidates}
    ours = Counter(place for place, _ in distinct)
    theirs = Counter(place for _, place in distinct)
    rivals: list[_Pair] = []
    for (i, j), pair in distinct.items():
        if ours[i] == theirs[j] == 1:
            pairs.append((left.pop(i), right.pop(j)))
        else:
            rivals.append(pair)
    for _, a, b in sorted(((_rank(a, b), a, b) for a, b in rivals), key=lambda c: c[0]):
        if a.place in left and b.place in right:
            pairs.append((left.pop(a.place), right.pop(b.place)))


def _rank(a: _Placed, b: _Placed) -> tuple[float, ...]:
    """How alike two provisions are, least first; equal only for pairs with no side in common."""
    x, y = a.norm, b.norm
    likeness = (
        4 * _overlap(a.terms, b.terms)
        + 2 * (a.requires == b.requires)
        + 3 * (x.addressee.slug == y.addressee.slug)
        + 2 * _overlap(a.scope, b.scope)
        + (x.when == y.when)
        + (x.slug == y.slug)
    )
    distance = a.place.measure + b.place.measure, a.place.index + b.place.index
    return -likeness, *distance, abs(a.place.measure - b.place.measure)


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of terms in common; 1 for two empty sets."""
    return len(a & b) / len(a | b) if a or b else 1.0


def _pair_alike(
    left: dict[Place, _Placed],
    right: dict[Place, _Placed],
    links: Iterable[tuple[int, int]],
    pairs: list[_Pair],
) -> None:
    """Pair what is left in linked measures, where kind, addressee and wording agree."""
    ours, theirs = _by_measure(left), _by_measure(right)
    candidates = [
        (a, b)
        for i, j in links
        for a, (a_key, a_wording) in ours.get(i, ())
        for b, (b_key, b_wording) in theirs.get(j, ())
        if a_key == b_key and _dice(a_wording, b_wording) >= _LIKE
    ]
    _take_best(candidates, left, right, pairs)


def _by_measure(
    placed: dict[Place, _Placed],
) -> dict[int, list[tuple[_Placed, tuple[Hashable, frozenset[str]]]]]:
    """The provisions by measure, each with what must agree and its wording."""
    result: dict[int, list[tuple[_Placed, tuple[Hashable, frozenset[str]]]]] = defaultdict(list)
    for place, p in placed.items():
        result[place.measure].append(
            (p, ((p.kind, p.norm.addressee.slug), _wording(_label(p.norm))))
        )
    return result


def _label(norm: Norm) -> str:
    """What a provision is about, in the words of the vocabulary; its figures are no likeness."""
    match norm:
        case Provision(requires=Done(metric=metric)):
            return metric.zh
        case Provision(requires=requires):
            return "、".join(metric.zh for metric in metrics_of(requires))
        case Grant(effect=effect):
            return effect.zh
        case Sanction(effects=effects):
            return "、".join(effect.zh for effect in effects)
        case _:
            assert_never(norm)


def _wording(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters in *text*."""
    return frozenset(map(add, text, text[1:]))


def _dice(a: frozenset[str], b: frozenset[str]) -> float:
    """Dice's coefficient; 0 for texts without a pair."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def align_measures(
    old: Notice, new: Notice, pairs: Sequence[tuple[Place, Place]]
) -> list[tuple[int, int]]:
    """
    Which measures belong together, by number, many to many.

    Each measure is linked to the one that it shares most with: provisions first, then
    programmes, topics and title. Two measures that share at least two provisions, half
    of either, are linked as well.
    """
    shared = Counter((a.measure, b.measure) for a, b in pairs)
    ours = {measure.number: measure for measure in old.measures}
    theirs = {measure.number: measure for measure in new.measures}
    scores = {
        (i, j): shared[i, j] + _kinship(ours[i], theirs[j])
        for i, j in dict.fromkeys([*shared, *_kindred(ours, theirs)])
    }
    links = {link for link, score in scores.items() if score >= 1}
    best = _best(links, scores, side=0) | _best(links, scores, side=1)
    for (i, j), count in shared.items():
        fewest = min(len(ours[i].provisions), len(theirs[j].provisions))
        if count >= 2 and 2 * count >= fewest:
            best.add((i, j))
    return sorted(best)


def _best(
    links: Iterable[tuple[int, int]], scores: dict[tuple[int, int], float], *, side: int
) -> set[tuple[int, int]]:
    """The best link of each measure on one *side*."""
    best: dict[int, tuple[int, int]] = {}
    for link in sorted(links, key=lambda link: (-scores[link], link[0] + link[1], link)):
        best.setdefault(link[side], link)
    return set(best.values())


def _kinship(a: Measure, b: Measure) -> float:
    """How alike two measures are, their provisions aside: from 0 to under 3."""
    topics = _overlap(frozenset(t.slug for t in a.topics), frozenset(t.slug for t in b.topics))
    programmes = {p.slug for p in a.programmes} & {p.slug for p in b.programmes}
    return (
        topics / 2
        + _dice(_wording(a.title), _wording(b.title))
        + len(programmes) / (len(programmes) + 1)
    )


def _kindred(ours: dict[int, Measure], theirs: dict[int, Measure]) -> Iterator[tuple[int, int]]:
    """Pairs of measures with a title or a programme in common, small groups only."""
    groups: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, measures in enumerate((ours, theirs)):
        for number, measure in measures.items():
            for key in {measure.title, *(p.slug for p in measure.programmes)}:
                groups[key][side].append(number)
    for left, right in groups.values():
        if len(left) * len(right) <= _MOST_PAIRS:
            yield from ((i, j) for i in left for j in right)
