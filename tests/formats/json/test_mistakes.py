"""All mistakes of a file are told at once, each with its place."""

import json
import pickle

import pytest

import gradpolicy as gp
from gradpolicy.formats.json import InvalidDocument, from_json, to_json


class TestPlaces:
    """Where mistakes are said to lie, and in what order."""

    def test_manymistakes(self, document, mistakes) -> None:
        """All mistakes of a file are reported at once, in the order in which they stand there."""
        document["terms"]["metrics"]["posts"]["kind"] = "cuont"
        document["terms"]["metrics"]["staff"] |= {"zh": "", "en": " x"}
        document["terms"]["units"]["post"]["en"] = None
        document["notice"]["slug"] = "A B"
        document["notice"]["cohort"] = "2024"
        document["notice"]["titel"] = document["notice"].pop("title")
        measure = document["notice"]["measures"][0]
        measure["label"] = ""
        measure["number"] = -1
        measure["due"] = {"type": "by", "on": "soon"}
        measure["provisions"][1]["requires"]["operands"][5]["about"] = 36000
        measure["provisions"][1]["evidence"] = [{"quote": "。"}, {"quote": 1}, {}]

        found = mistakes(document)

        expected = [
            ("$.terms.metrics.posts.kind", '"cuont" is not one of'),
            ("$.terms.metrics.staff.zh", '"" is not a non-empty string'),
            ("$.terms.metrics.staff.en", '" x" is not a non-empty string'),
            ("$.terms.units.post.en", "null is not a string"),
            ("$.notice.slug", '"A B" is not a slug'),
            ("$.notice.cohort", '"2024" is not an integer'),
            ("$.notice.measures[0].number", "-1 is not an integer of at least 0"),
            ("$.notice.measures[0].label", '"" is not a non-empty string'),
            ("$.notice.measures[0].due.on", '"soon" is not a date'),
            (
                "$.notice.measures[0].provisions[1].requires.operands[5].about",
                "36000 is not an exact",
            ),
            ("$.notice.measures[0].provisions[1].evidence[0].quote", '"。" is not a short quote'),
            ("$.notice.measures[0].provisions[1].evidence[1].quote", "1 is not a string"),
            ("$.notice.measures[0].provisions[1].evidence[2].quote", "missing"),
            ("$.notice.titel", 'unknown key; did you mean "title"?'),
            ("$.notice.title", "missing"),
        ]
        assert [path for path, _ in expected] == [path for path, _ in found]
        for (_, start), (_, message) in zip(expected, found, strict=True):
            assert message.startswith(start)

    def test_measures_by_their_place(self, smallest, changed, mistakes) -> None:
        """The tenth measure comes after the second, and is not taken for its number."""
        document = json.loads(to_json(smallest))
        first = document["notice"]["measures"][0]
        document["notice"]["measures"] = [
            {**first, "number": n, "provisions": [{**first["provisions"][0], "slug": f"n-{n}"}]}
            for n in range(12)
        ]
        assert 12 == len(from_json(json.dumps(document)).measures)
        unknown_section = changed(document, "$.notice.measures[3].section", 7)
        for index in (10, 2):
            document["notice"]["measures"][index]["label"] = None

        paths = [path for path, _ in mistakes(document)]

        assert ["$.notice.measures[2].label", "$.notice.measures[10].label"] == paths
        assert [("$.notice.measures[3].section", "7 is not a section of it")] == mistakes(
            unknown_section
        )


class TestInvalidDocument:
    """The error."""

    @pytest.fixture
    def error(self, document) -> InvalidDocument:
        """An error with two mistakes."""
        document["notice"] |= {"cohort": "2024", "title": 1}
        with pytest.raises(InvalidDocument) as caught:
            from_json(json.dumps(document))
        return caught.value

    def test_text(self, error: InvalidDocument) -> None:
        """Each mistake is a line of its text."""
        assert (
            '$.notice.title: 1 is not a string\n$.notice.cohort: "2024" is not an integer'
            == str(error)
        )

    def test_kind(self, error: InvalidDocument) -> None:
        """It is caught as an error of the library, and as a `ValueError`."""
        assert isinstance(error, gp.GradpolicyError)
        assert isinstance(error, ValueError)

    def test_survives_pickling(self, error: InvalidDocument) -> None:
        """It crosses from one process to another with all it says."""
        back = pickle.loads(pickle.dumps(error))  # noqa: S301  because it is our own

        assert error.mistakes == back.mistakes
        assert str(error) == str(back)
