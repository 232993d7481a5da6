"""A notice goes out and comes in again, and nothing is lost on the way."""

import json
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gradpolicy as gp
from gradpolicy import notices, strategies
from gradpolicy.formats.json import from_json, to_json


def _values(value: object) -> Iterator[Any]:
    """*value* and all attrs objects inside it."""
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from _values(getattr(value, field.name))


def _has_distinct_territories(notice: gp.Notice) -> bool:
    """Whether no territory bears the slug of one around it, which the model allows."""
    territory: gp.Jurisdiction | None = notice.jurisdiction
    slugs = []
    while territory is not None:
        slugs.append(territory.slug)
        territory = territory.parent
    return len(slugs) == len(set(slugs))


class TestEverything:
    """The notice that the other tests rely on."""

    def test_fills_every_field(self, everything) -> None:
        """No type of the model is missing in it, and no field is always left at its default."""
        model = (getattr(gp.model, name) for name in gp.model.__all__)
        # A Bound is derived from a quota, and never held.
        types = {t for t in model if isinstance(t, type) and attrs.has(t)} - {gp.Bound}

        filled = {
            (type(value), field.name)
            for value in _values(everything)
            for field in attrs.fields(type(value))
            if getattr(value, field.name) != field.default
        }

        assert {(t, field.name) for t in types for field in attrs.fields(t)} == filled
        assert types == {type(value) for value in _values(everything)}


class TestRoundTrip:
    """Nothing is lost on the way out and in."""

    @pytest.mark.parametrize("name", ["everything", "smallest"])
    def test_by_hand(self, name: str, request) -> None:
        """A notice that fills every field comes back equal, and so does one that fills none."""
        notice = request.getfixturevalue(name)

        assert notice == from_json(to_json(notice))

    @pytest.mark.parametrize("slug", notices.available())
    def test_catalogue(self, slug: str) -> None:
        """Each notice of the catalogue comes back equal, to the type of every number."""
        notice = notices.load(slug)

        back = from_json(to_json(notice))

        assert notice == back
        assert to_json(notice) == to_json(back)

    @given(
        strategies.notices(max_measures=2).filter(_has_distinct_territories),
        st.sampled_from([None, 0, 2]),
    )
    def test_any(self, notice: gp.Notice, indent: int | None) -> None:
        """Any notice comes back equal, whatever the indent; written again it is the same text."""
        text = to_json(notice, indent=indent)

        back = from_json(text)

        assert notice == back
        assert text == to_json(back, indent=indent)


class TestToJson:
    """The text itself."""

    def test_readable(self, everything) -> None:
        """Chinese stays Chinese, and the text ends with a line break."""
        text = to_json(everything)

        assert "教〔2024〕1号" in text
        assert text.endswith("}\n")

    def test_one_line(self, everything) -> None:
        """Without an indent all is on one line."""
        assert 1 == to_json(everything, indent=None).count("\n")

    def test_leaves_out_what_is_empty(self, smallest) -> None:
        """What a notice does not say takes no place in its file."""
        notice = json.loads(to_json(smallest))["notice"]

        assert ["slug", "title", "cohort", "issuers", "jurisdiction", "level", "measures"] == list(
            notice
        )
        assert "section" not in notice["measures"][0]

    def test_fields_in_the_order_of_the_model(self, everything) -> None:
        """A file reads from the top like the notice, the sections before the measures."""
        notice = json.loads(to_json(everything))["notice"]

        assert [field.name for field in attrs.fields(gp.Notice)] == list(notice)


class TestFromJson:
    """What is read, and what is no notice at all."""

    @pytest.mark.parametrize(
        ("where", "value"),
        [
            ("$.notice.number", None),
            ("$.notice.in_force", None),
            ("$.notice.measures[0].provisions[0].when", None),
            ("$.notice.measures[0].provisions[0].requires.below", None),
            ("$.notice.mentions", []),
            ("$.notice.measures[0].section", None),
        ],
    )
    def test_empty(self, where: str, value: object, smallest, changed) -> None:
        """What is written out though it is empty is read."""
        document = changed(json.loads(to_json(smallest)), where, value)

        assert smallest == from_json(json.dumps(document))

    @pytest.mark.parametrize(
        ("text", "path", "message"),
        [
            ("[]", "$", 'not a notice: an object with "format": "gradpolicy.notice/1"'),
            ("null", "$", 'not a notice: an object with "format": "gradpolicy.notice/1"'),
            ("{}", "$", 'not a notice: an object with "format": "gradpolicy.notice/1"'),
            (
                '{"format": "gradpolicy.notice/2", "rest": 1}',
                "$.format",
                'not a notice: "gradpolicy.notice/2" is not "gradpolicy.notice/1"',
            ),
            ('{"format": 1}', "$.format", 'not a notice: 1 is not "gradpolicy.notice/1"'),
        ],
    )
    def test_something_else(self, text: str, path: str, message: str, mistakes) -> None:
        """A file that is no notice at all is refused in one sentence."""
        assert [(path, message)] == mistakes(text)
