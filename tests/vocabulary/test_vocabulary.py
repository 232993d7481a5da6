"""The vocabulary is complete in both languages and says each thing once."""

from __future__ import annotations

import re

import pytest

from gradpolicy import (
    Addressee,
    Body,
    Effect,
    Event,
    Jurisdiction,
    Metric,
    Programme,
    Standard,
    Topic,
    Unit,
)
from gradpolicy.model import Level
from gradpolicy.vocabulary import terms

KINDS = (Addressee, Body, Effect, Event, Jurisdiction, Metric, Programme, Standard, Topic, Unit)
ALL = [
    pytest.param(term, id=f"{kind.__name__}-{slug}")
    for kind in KINDS
    for slug, term in terms(kind).items()
]

HAN = re.compile(r"[\u4e00-\u9fff]")
LETTERS = re.compile(r"[A-Za-z]")


@pytest.mark.parametrize("term", ALL)
def test_labels_are_in_their_language(term: Metric) -> None:
    """A Chinese label has Chinese characters, an English one none."""
    assert HAN.search(term.zh)
    assert LETTERS.search(term.en)
    assert not HAN.search(term.en)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in (Unit, Jurisdiction)])
def test_definitions_are_in_their_language(kind: type[Metric]) -> None:
    """Every term but a unit and a territory is defined in both languages, apart from its label."""
    found = terms(kind)
    assert found
    for term in found.values():
        assert HAN.search(term.definition.zh), term.slug
        assert not HAN.search(term.definition.en), term.slug
        assert len(term.definition.en) > len("a b"), term.slug


# Chinese has one measure word for many things: 个 counts posts and markets alike.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Unit])
def test_no_two_terms_share_a_label(kind: type[Metric]) -> None:
    """Two terms of one kind differ in slug, and in their labels of either language."""
    found = terms(kind).values()
    for language in ("zh", "en"):
        labels = [getattr(term, language) for term in found]
        twice = {label for label in labels if labels.count(label) > 1}
        assert not twice


def test_territories_have_their_codes() -> None:
    """The codes are those of GB/T 2260, each inside its parent's."""
    codes = {slug: place.code for slug, place in terms(Jurisdiction).items()}
    assert codes == {
        "china": "000000",
        "guangdong": "440000",
        "jiangmen": "440700",
        "jiangxi": "360000",
    }
    assert terms(Jurisdiction)["jiangmen"].level is Level.CITY


def test_two_terms_of_one_slug_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slug that stands for two things is an error, not a silent choice."""
    from gradpolicy.vocabulary import units

    monkeypatch.setattr(units, "SECOND", Unit("person", "名", "persons"), raising=False)
    with pytest.raises(ValueError, match="two terms of kind Unit are called 'person'"):
        terms(Unit)
