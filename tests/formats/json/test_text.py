"""The text of a file: what is JSON at all, how deep, and said only once."""

import json

import pytest

import gradpolicy as gp
from gradpolicy.formats.json import InvalidDocument, Mistake, from_json, to_json


class TestParsed:
    """What is made of a text, or said against it."""

    def test_bytes_and_byte_order_mark(self, everything) -> None:
        """A file may be given as it is on disk, even with the mark that some editors put first."""
        text = to_json(everything)

        assert everything == from_json(text.encode())
        assert everything == from_json(text.encode("utf-8-sig"))
        assert everything == from_json("\ufeff" + text)

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "not JSON: expecting value at line 1, column 1"),
            (
                "{\n  'a': 1}",
                "not JSON: expecting property name enclosed in double quotes at line 2, column 3",
            ),
            ("{} {}", "not JSON: extra data at line 1, column 4"),
            (b"\xff\xfe{\x00}\x00", "not UTF-8: see byte 0"),
        ],
    )
    def test_no_json(self, text: str | bytes, message: str) -> None:
        """What is no JSON is refused in one sentence, which says where it ceases to be any."""
        with pytest.raises(InvalidDocument) as caught:
            from_json(text)

        assert (Mistake("$", message),) == caught.value.mistakes

    @pytest.mark.parametrize(
        ("old", "new", "path"),
        [
            ('"cohort": 2024,', '"cohort": 2024, "cohort": 2024,', "$.notice.cohort"),
            ('"terms": {', '"terms": {}, "terms": {', "$.terms"),
            ('"metrics": {', '"metrics": {}, "metrics": {', "$.terms.metrics"),
            ('"mean": {', '"mean": {}, "mean": {', "$.terms.metrics.mean"),
            (
                '"level": "nation"',
                '"level": "nation", "level": "nation"',
                "$.terms.jurisdictions.nation.level",
            ),
            (
                '"type": "ongoing"',
                '"type": "by", "type": "ongoing"',
                "$.notice.measures[0].due.type",
            ),
            (
                '"above": {\n                    "metric": "mean"',
                '"above": {"metric": "rate", "metric": "mean"',
                "$.notice.measures[0].provisions[0].requires.operands[2].above.metric",
            ),
        ],
    )
    def test_repeated_keys(self, old: str, new: str, path: str, everything, mistakes) -> None:
        """A key given twice in one object is refused: other readers take the one or the other."""
        text = to_json(everything)

        assert [(path, "given more than once")] == mistakes(text.replace(old, new, 1))

    def test_repeated_with_another_mistake(self, everything, mistakes) -> None:
        """A repeated key is reported along with all else."""
        text = to_json(everything).replace(
            '"cohort": 2024', '"cohort": 2024, "cohort": "2024", "zzz": 1'
        )

        assert [
            ("$.notice.cohort", '"2024" is not an integer'),
            ("$.notice.cohort", "given more than once"),
            ("$.notice.zzz", "unknown key"),
        ] == mistakes(text)

    @pytest.mark.parametrize("odd", ["NaN", "Infinity", "-Infinity"])
    def test_no_number(self, odd: str, everything, mistakes) -> None:
        """What Python writes for a number that is none is refused at its place."""
        text = to_json(everything).replace('"cohort": 2024', f'"cohort": {odd}')

        assert [("$.notice.cohort", f"{odd} is not an integer")] == mistakes(text)

    def test_integer_too_long(self, everything, mistakes) -> None:
        """An integer of thousands of digits is refused at its place, and costs no time."""
        text = to_json(everything).replace('"cohort": 2024', f'"cohort": {"9" * 100_000}')

        assert [("$.notice.cohort", "a number of 100000 digits is not an integer")] == mistakes(
            text
        )


class TestDepth:
    """How deep a document may be."""

    def test_deep(self, requiring, ratio) -> None:
        """Conditions within conditions are no matter, as far as anyone can follow them."""
        predicate: gp.Predicate = ratio(at_least=1)
        for _ in range(50):
            predicate = gp.Not(predicate)
        notice = requiring(predicate)

        assert notice == from_json(to_json(notice))

    @pytest.mark.parametrize("levels", [100, 5000])
    def test_too_deep_to_write(self, requiring, ratio, levels: int) -> None:
        """What could not be read back is not written."""
        predicate: gp.Predicate = ratio(at_least=1)
        for _ in range(levels):
            predicate = gp.Not(predicate)

        with pytest.raises(gp.InvalidValue, match="is not nested at most 64 levels deep"):
            to_json(requiring(predicate))

    @pytest.mark.parametrize(
        "text",
        ["[" * 100_000, "[" * 100 + "]" * 100, '{"format": ' * 500 + "1" + "}" * 500],
        ids=["never closed", "lists", "objects"],
    )
    def test_too_deep_to_read(self, text: str, mistakes) -> None:
        """However deep a file is nested, its refusal is one sentence."""
        assert [("$", "nested more than 64 levels deep")] == mistakes(text)

    def test_predicate_too_deep_to_read(self, document, mistakes) -> None:
        """A predicate is no deeper than others in a file."""
        predicate: object = {"type": "done"}
        for _ in range(60):
            predicate = {"type": "not", "operand": predicate}
        document["notice"]["measures"][0]["provisions"][0]["requires"] = predicate

        assert [("$", "nested more than 64 levels deep")] == mistakes(json.dumps(document))
