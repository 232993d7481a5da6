"""Each term is defined once in a file, and found by its slug wherever it is used."""

import json

import attrs
import pytest

import gradpolicy as gp
from gradpolicy.formats.json import from_json, to_json

MEASURE = "$.notice.measures[0]"
PROVISIONS = f"{MEASURE}.provisions"
QUOTA = f"{PROVISIONS}[0].requires.operands[0]"

# What is changed in the document, to what (`...`: taken away), the path of the mistake that
# this is, and how its message begins: the model finishes some in its own words.
BAD: list[tuple[str, object, str, str]] = [
    # Sections and their kinds.
    ("$.terms.metrics", [1], "$.terms.metrics", "[1] is not an object"),
    ("$.terms.metric", {}, "$.terms.metric", 'unknown key; did you mean "metrics"?'),
    # Terms where they are used.
    (
        f"{QUOTA}.at_least",
        {"metric": "post"},
        f"{QUOTA}.at_least.metric",
        '"post" is not defined in $.terms.metrics; did you mean "posts"?',
    ),
    (
        "$.notice.issuers[0]",
        "buro",
        "$.notice.issuers[0]",
        '"buro" is not defined in $.terms.bodies; did you mean "bureau"?',
    ),
    ("$.notice.issuers[0]", {"slug": "bureau"}, "$.notice.issuers[0]", "an object is not a slug"),
    (
        '$.terms.metrics["plan-made"].of',
        "nobody",
        '$.terms.metrics["plan-made"].of',
        '"nobody" is not defined in $.terms.addressees',
    ),
    # Terms where they are defined.
    ("$.terms.units.post", "个", "$.terms.units.post", '"个" is not an object'),
    (
        "$.terms.units.post.slug",
        "post",
        "$.terms.units.post.slug",
        "unknown key: the slug stands before the term",
    ),
    (
        "$.terms.units.Post",
        {"zh": "个", "en": "posts"},
        "$.terms.units.Post",
        '"Post" is not a slug (lower-case letters, digits, single hyphens)',
    ),
    ("$.terms.metrics.posts.unit", ..., "$.terms.metrics.posts.unit", "null is not a"),
    (
        "$.terms.addressees.organisation.broader",
        ["school"],
        "$.terms.addressees.organisation.broader",
        'goes round in a circle: "organisation", "school", "organisation"',
    ),
    (
        "$.terms.jurisdictions.nation.parent",
        "nation",
        "$.terms.jurisdictions.nation.parent",
        'goes round in a circle: "nation", "nation"',
    ),
]


class TestWriting:
    """The glossary of a file."""

    def test_defines_each_term_once(self, document) -> None:
        """The terms that terms refer to are defined too, each in its alphabetical place."""
        terms = document["terms"]

        assert {
            "metrics": ["mean", "plan-made", "posts", "rate", "staff"],
            "addressees": ["organisation", "school"],
            "bodies": ["bureau"],
            "topics": ["topic"],
            "programmes": ["plan"],
            "effects": ["card", "money"],
            "events": ["graduation"],
            "standards": ["four-in-place", "two-in-place"],
            "units": ["post"],
            "jurisdictions": ["nation", "province"],
        } == {kind: list(defined) for kind, defined in terms.items()}
        assert ["organisation"] == terms["addressees"]["school"]["broader"]
        assert "two-in-place" == terms["standards"]["four-in-place"]["replaces"]
        assert "nation" == terms["jurisdictions"]["province"]["parent"]

    @pytest.mark.parametrize("changed_too", ["metric", "unit of a metric"])
    def test_two_terms_of_one_slug(self, requiring, ratio, changed_too: str) -> None:
        """A file can't hold two terms under one slug: which one is meant would be lost."""
        one = ratio(at_least=1)
        if changed_too == "metric":
            other = attrs.evolve(one.numerator, zh="别的")
        else:
            unit = attrs.evolve(one.denominator.unit, zh="家")
            other = attrs.evolve(one.denominator, unit=unit)
        requires = attrs.evolve(one, denominator=other)

        with pytest.raises(gp.InvalidValue, match=r"slug: '(staff|post)' is not the slug of one"):
            to_json(requiring(requires))

    def test_equal_terms_need_not_be_one_object(self, requiring, ratio) -> None:
        """A term that was made twice is still one term."""
        one = ratio(at_least=1)
        twice = gp.Ratio(one.numerator, attrs.evolve(one.denominator), at_least=1)
        notice = requiring(gp.AllOf(one, gp.Not(twice)))

        assert notice == from_json(to_json(notice))


class TestReading:
    """What may refer to what."""

    @pytest.mark.parametrize(("where", "value", "path", "message"), BAD)
    def test_one_mistake(
        self, where: str, value: object, path: str, message: str, document, changed, mistakes
    ) -> None:
        """One change for the worse is one mistake, at its place; what hangs on it is not repeated."""
        ((found, said),) = mistakes(changed(document, where, value))

        assert path == found
        assert message == said[: len(message)]

    def test_two_loops(self, document, mistakes) -> None:
        """Each loop among the terms is named, and the terms in it are refused for that alone."""
        terms = document["terms"]["addressees"]
        terms["organisation"]["broader"] = ["organisation"]
        terms["a"] = {**terms["school"], "broader": ["b", "organisation"]}
        terms["b"] = {**terms["school"], "broader": ["a"]}

        assert [
            ("$.terms.addressees.organisation.broader", '"organisation", "organisation"'),
            ("$.terms.addressees.a.broader", '"a", "b", "a"'),
        ] == [
            (path, message.removeprefix("goes round in a circle: "))
            for path, message in mistakes(document)
        ]

    def test_long_chain_of_terms(self, everything, document) -> None:
        """A chain of terms may be longer than Python's stack is deep, and in any order."""
        terms = document["terms"]["addressees"]
        links = {
            f"link-{n}": {**terms["school"], "broader": [f"link-{n + 1}"]} for n in range(2000)
        }
        terms |= links
        terms["link-2000"] = terms["organisation"]

        assert everything == from_json(json.dumps(document))

    @pytest.mark.parametrize("slugs", [("a", "b"), ("b", "a")])
    def test_order_of_slugs_is_free(self, requiring, slugs: tuple[str, str]) -> None:
        """A term may stand before or after the one of its kind that it refers to."""
        text = gp.Text("定义", "a definition")
        older = gp.Standard(slugs[0], "旧", "older", definition=text)
        newer = gp.Standard(slugs[1], "新", "newer", definition=text, replaces=older)
        notice = requiring(gp.ByReference(newer))

        assert notice == from_json(to_json(notice))

    @pytest.mark.parametrize("kind", ["metrics", "events"])
    def test_spare(self, kind: str, everything, document) -> None:
        """Terms that nothing uses are read."""
        defined = document["terms"][kind]
        defined["spare"] = next(iter(defined.values()))

        assert everything == from_json(json.dumps(document))
