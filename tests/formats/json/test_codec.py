"""Nothing is guessed or converted: what does not fit is refused at its place."""

import contextlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.formats.json import InvalidDocument, from_json, to_json

MEASURE = "$.notice.measures[0]"
PROVISIONS = f"{MEASURE}.provisions"
QUOTA = f"{PROVISIONS}[0].requires.operands[0]"

# What is changed in the document, to what (`...`: taken away), the path of the mistake that
# this is, and how its message begins: the model finishes some in its own words.
BAD: list[tuple[str, object, str, str]] = [
    # Whole parts.
    ("$.notice", ..., "$.notice", "missing"),
    ("$.terms", ..., "$.terms", "missing"),
    ("$.terms", [], "$.terms", "[] is not an object"),
    ("$.notice", "no", "$.notice", '"no" is not an object'),
    ("$.notise", {}, "$.notise", 'unknown key; did you mean "notice"?'),
    # Keys.
    ("$.notice.title", ..., "$.notice.title", "missing"),
    ("$.notice.titel", "x", "$.notice.titel", 'unknown key; did you mean "title"?'),
    ("$.notice.zzz", None, "$.notice.zzz", "unknown key"),
    ('$.notice["a b"]', 1, '$.notice["a b"]', "unknown key"),
    (f"{PROVISIONS}[0].measure", 1, f"{PROVISIONS}[0].measure", "unknown key"),
    # Types: nothing is converted.
    ("$.notice.cohort", "2024", "$.notice.cohort", '"2024" is not an integer'),
    ("$.notice.cohort", 7.9, "$.notice.cohort", "7.9 is not an integer"),
    ("$.notice.cohort", True, "$.notice.cohort", "true is not an integer"),
    ("$.notice.cohort", None, "$.notice.cohort", "null is not an integer"),
    ("$.notice.title", 7, "$.notice.title", "7 is not a string"),
    ("$.notice.title", None, "$.notice.title", "null is not a string"),
    ("$.notice.issuers", "bureau", "$.notice.issuers", '"bureau" is not a list'),
    ("$.notice.issuers", {"bureau": 1}, "$.notice.issuers", "an object is not a list"),
    ("$.notice.sections[0]", "总则", "$.notice.sections[0]", '"总则" is not an object'),
    ("$.notice.source", [], "$.notice.source", "[] is not an object"),
    # Enumerations and tags.
    (
        "$.notice.level",
        "provinse",
        "$.notice.level",
        '"provinse" is not one of nation, province, city, county; did you mean "province"?',
    ),
    ("$.notice.level", 1, "$.notice.level", "1 is not one of nation, province, city, county"),
    (
        f"{QUOTA}.type",
        "quotta",
        f"{QUOTA}.type",
        '"quotta" is not one of quota, ratio, done, by-reference, all-of, any-of, not; did you mean "quota"?',
    ),
    (
        f"{QUOTA}.type",
        ...,
        f"{QUOTA}.type",
        "missing: one of quota, ratio, done, by-reference, all-of, any-of, not",
    ),
    (
        f"{MEASURE}.due.type",
        "quota",
        f"{MEASURE}.due.type",
        '"quota" is not one of by, by-each, recurring, within, window, ongoing',
    ),
    (
        f"{PROVISIONS}[0].type",
        ["grant"],
        f"{PROVISIONS}[0].type",
        '["grant"] is not one of provision, grant, sanction',
    ),
    (f"{MEASURE}.due", "ongoing", f"{MEASURE}.due", '"ongoing" is not an object'),
    ("$.notice.in_force.type", "window", "$.notice.in_force.type", "unknown key"),
    (
        QUOTA,
        {"type": "quota", "metric": "posts", "at_leest": "36000"},
        f"{QUOTA}.at_leest",
        'unknown key; did you mean "at_least"?',
    ),
    # Limits.
    (
        f"{QUOTA}.at_least",
        36000,
        f"{QUOTA}.at_least",
        '36000 is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)',
    ),
    (
        f"{QUOTA}.at_least",
        0.5,
        f"{QUOTA}.at_least",
        '0.5 is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)',
    ),
    (
        f"{QUOTA}.at_least",
        True,
        f"{QUOTA}.at_least",
        'true is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)',
    ),
    (
        f"{QUOTA}.at_least",
        ["1"],
        f"{QUOTA}.at_least",
        '["1"] is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)',
    ),
    (
        f"{QUOTA}.at_least",
        "99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
        f"{QUOTA}.at_least",
        '"9999999999999999999999999999999999999999999999999999999999… is not a number of at most 1000 digits',
    ),
    (f"{QUOTA}.at_least", {}, f"{QUOTA}.at_least.metric", "missing"),
    (
        f"{QUOTA}.at_least",
        {"metric": "staff", "metrics": "staff"},
        f"{QUOTA}.at_least.metrics",
        'unknown key; did you mean "metric"?',
    ),
    # Days.
    (
        "$.notice.source.checked",
        20240229,
        "$.notice.source.checked",
        '20240229 is not a day like "2024-08-31"',
    ),
    # What the model refuses, at the field that it names.
    (f"{QUOTA}.at_least", "-1", f"{QUOTA}.at_least", "-1 is not a number of at least 0"),
    (
        "$.notice.slug",
        "No Slug",
        "$.notice.slug",
        '"No Slug" is not a slug (lower-case letters, digits, single hyphens)',
    ),
    (f"{MEASURE}.section", 2, f"{MEASURE}.section", "2 is not a section of it"),
    (
        f"{PROVISIONS}[1].slug",
        "provision-0",
        PROVISIONS,
        '"provision-0" is not a slug used once in measure 1',
    ),
    (f"{MEASURE}.topics", [], f"{MEASURE}.topics", "[] is not a tuple of at least 1 Topic"),
    (
        f"{MEASURE}.topics",
        ["topic", "topic"],
        f"{MEASURE}.topics",
        "[topic, topic] is not free of duplicates",
    ),
    (
        f"{QUOTA}.above",
        "1",
        QUOTA,
        'bound: "at_least and above" is not just one of at_least, at_most, above, below, exactly, about',
    ),
    (
        f"{QUOTA}.at_least",
        "1/2",
        f"{QUOTA}.at_least",
        "1/2 is not a whole number, as posts is a count",
    ),
    (
        f"{PROVISIONS}[0].requires.operands",
        [],
        f"{PROVISIONS}[0].requires.operands",
        "[] is not a tuple of at least 2 ",
    ),
    (
        f"{PROVISIONS}[0].force",
        "prohibition",
        f"{PROVISIONS}[0].requires",
        '"posts: at least 36,000 posts per month and posts: at most … is not a Not',
    ),
]


_ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 40000)
    | st.floats()
    | st.sampled_from(["quota", "posts", "school", "nation", "1/2", "36000.", "2024-08", "by"])
    | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "metric", "slug", "zh", "en", "on", "broader", "operands"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=5,
)


def _places(value: object, path: str = "$") -> Iterator[str]:
    """The JSONPaths of all that stands in a document."""
    items: Any = {dict: dict.items, list: enumerate}.get(type(value), lambda _: ())(value)
    for step, inner in items:
        inside = f"{path}[{json.dumps(step)}]"
        yield inside
        yield from _places(inner, inside)


class TestReading:
    """What is refused, with its place and reason."""

    @pytest.mark.parametrize(("where", "value", "path", "message"), BAD)
    def test_one_mistake(
        self, where: str, value: object, path: str, message: str, document, changed, mistakes
    ) -> None:
        """One change for the worse is one mistake, at its place; what hangs on it is not repeated."""
        ((found, said),) = mistakes(changed(document, where, value))

        assert path == found
        assert message == said[: len(message)]

    @given(data=st.data())
    def test_anything_anywhere(self, everything, changed, data: st.DataObject) -> None:
        """Whatever stands wherever, it is read as it stands or refused with a reason."""
        document = json.loads(to_json(everything))
        where = st.sampled_from(list(_places(document)))
        changes = data.draw(
            st.lists(
                st.tuples(where, st.just(...) | _ANYTHING),
                min_size=1,
                max_size=3,
                unique_by=lambda change: change[0],
            )
        )
        for path, value in changes:
            # One may lie inside what another took away.
            with contextlib.suppress(LookupError, TypeError):
                document = changed(document, path, value)

        notice, mistakes = None, ()
        try:
            notice = from_json(json.dumps(document))
        except InvalidDocument as error:
            mistakes = error.mistakes

        assert (notice is None) == bool(mistakes)
        assert notice is None or notice == from_json(to_json(notice))
