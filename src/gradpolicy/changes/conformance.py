"""`conform`: what a notice made of the one above it, provision by provision."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from typing import final

import attrs

from gradpolicy.changes.alignment import align_provisions
from gradpolicy.changes.difference import Place
from gradpolicy.logic import Comparison, Verdict, compare
from gradpolicy.model import (
    Addressee,
    ByReference,
    Level,
    Measure,
    Norm,
    Notice,
    Provision,
    Standard,
    leaves,
)

__all__ = ["Answer", "Conformance", "Outdated", "ProvisionAnswer", "conform"]


class Answer(enum.Enum):
    """What the level below made of a provision."""

    CARRIED_OVER = "carried-over"
    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"
    MIXED = "mixed"
    BY_REFERENCE = "by-reference"
    LEFT_OUT = "left-out"
    OUT_OF_SCOPE = "out-of-scope"
    ADDED = "added"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _ANSWERS_ZH[self]

    @property
    def en(self) -> str:
        """In English."""
        return self.value.replace("-", " ")


_ANSWERS_ZH = {
    Answer.CARRIED_OVER: "承接",
    Answer.STRENGTHENED: "加强",
    Answer.WEAKENED: "减弱",
    Answer.MIXED: "有增有减",
    Answer.BY_REFERENCE: "以名称代替",
    Answer.LEFT_OUT: "未提",
    Answer.OUT_OF_SCOPE: "不属本级",
    Answer.ADDED: "自行增加",
}
_ANSWERS = {
    Verdict.UNCHANGED: Answer.CARRIED_OVER,
    Verdict.STRENGTHENED: Answer.STRENGTHENED,
    Verdict.WEAKENED: Answer.WEAKENED,
    Verdict.MIXED: Answer.MIXED,
}


@final
@attrs.frozen
class ProvisionAnswer:
    """
    A provision of the superior with what the local notice has for it, or one of its own.

    *comparison* compares the local one with the superior's. *standard* is the name by
    which the local notice asks for it, where that is all it says.
    """

    answer: Answer
    superior: Norm | None
    local: Norm | None
    superior_place: Place | None
    local_place: Place | None
    comparison: Comparison | None = None
    standard: Standard | None = None


@final
@attrs.frozen
class Outdated:
    """A standard that the local notice still names, though the superior has replaced it."""

    standard: Standard
    replacement: Standard
    local_place: Place
    superior_place: Place


@final
@attrs.frozen
class Conformance:
    """
    How a local notice answers to a superior one, complete for both.

    *provisions* follow the order of the superior; what the local notice added comes last, in
    its own order. *labels* are those of the measures, by number, of either notice.
    """

    local_slug: str
    superior_slug: str
    local_title: str
    superior_title: str
    years: int
    provisions: tuple[ProvisionAnswer, ...]
    outdated: tuple[Outdated, ...]
    superior_measures: tuple[Measure, ...]
    local_measures: tuple[Measure, ...]

    @property
    def counts(self) -> dict[Answer, int]:
        """How many provisions were answered how, in the order of `Answer`."""
        counts = dict.fromkeys(Answer, 0)
        for provision in self.provisions:
            counts[provision.answer] += 1
        return counts

    def __repr__(self) -> str:
        return f"<Conformance of {self.local_slug} to {self.superior_slug}>"


# From the nation down to the county.
_RANKS = {level: rank for rank, level in enumerate(Level)}


def conform(
    local: Notice,
    superior: Notice,
    *,
    links: Mapping[str, Iterable[tuple[str, str]]] | None = None,
) -> Conformance:
    """
    What *local* made of *superior*: by what stands in the two texts, and no more.

    A provision of the superior that *local* has no counterpart for is out of its scope where
    it binds an authority of its own level or above; it is replaced by reference where *local*
    names a standard that *links* to it; else it is left out.

    Args:
        local: the notice of the level below.
        superior: the notice that it is held against.
        links: for each standard, by slug, the provisions that say what it asks, as pairs
            of notice and provision; by default those of the catalogue.
    """
    if links is None:
        # The catalogue stands beside this package, and knows nothing of it.
        from gradpolicy.vocabulary.links import LINKS

        links = LINKS
    years = local.cohort - superior.cohort
    above, below = _by_place(superior), _by_place(local)
    pairs = dict(align_provisions(superior, local))
    named = _standards_of(local)
    answers = [
        _answer(place, norm, pairs.get(place), below, years)
        or _unanswered(place, norm, superior, local, named, links)
        for place, norm in above.items()
    ]
    taken = set(pairs.values())
    answers += (
        ProvisionAnswer(Answer.ADDED, None, norm, None, place)
        for place, norm in below.items()
        if place not in taken
    )
    return Conformance(
        local.slug,
        superior.slug,
        local.title,
        superior.title,
        years,
        tuple(answers),
        tuple(_outdated(named, _standards_of(superior))),
        superior.measures,
        local.measures,
    )


def _by_place(notice: Notice) -> dict[Place, Norm]:
    return {
        Place(measure.number, index): norm
        for measure in notice.measures
        for index, norm in enumerate(measure.provisions)
    }


def _answer(
    place: Place, norm: Norm, counterpart: Place | None, below: Mapping[Place, Norm], years: int
) -> ProvisionAnswer | None:
    """The counterpart with its verdict; `None` without one."""
    if counterpart is None:
        return None
    local = below[counterpart]
    comparison = compare(norm, local, years=years)
    answer = _ANSWERS[comparison.verdict]
    return ProvisionAnswer(answer, norm, local, place, counterpart, comparison)


def _unanswered(
    place: Place,
    norm: Norm,
    superior: Notice,
    local: Notice,
    named: Mapping[Standard, Place],
    links: Mapping[str, Iterable[tuple[str, str]]],
) -> ProvisionAnswer:
    """Why a provision has no counterpart: by name only, not of this level, or left out."""
    for standard, where in named.items():
        if (superior.slug, norm.slug) in links.get(standard.slug, ()):
            return ProvisionAnswer(Answer.BY_REFERENCE, norm, None, place, where, standard=standard)
    if not _reaches(norm.addressee, local.level):
        return ProvisionAnswer(Answer.OUT_OF_SCOPE, norm, None, place, None)
    return ProvisionAnswer(Answer.LEFT_OUT, norm, None, place, None)


def _reaches(addressee: Addressee, level: Level) -> bool:
    """Whether *addressee* can be bound by a notice of *level*: it is no authority that high."""
    return addressee.level is None or _RANKS[addressee.level] > _RANKS[level]


def _standards_of(notice: Notice) -> dict[Standard, Place]:
    """The standards that a notice requires by name, each with where it does so first."""
    found: dict[Standard, Place] = {}
    for place, norm in _by_place(notice).items():
        if isinstance(norm, Provision):
            for leaf in leaves(norm.requires):
                if isinstance(leaf, ByReference):
                    found.setdefault(leaf.standard, place)
    return found


def _outdated(
    local: Mapping[Standard, Place], superior: Mapping[Standard, Place]
) -> Iterator[Outdated]:
    for standard, place in superior.items():
        if standard.replaces is not None and standard.replaces in local:
            yield Outdated(standard.replaces, standard, local[standard.replaces], place)
