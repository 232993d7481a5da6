"""The report as Markdown."""

import re

import pytest

from gradpolicy.compliance import Facts, check
from gradpolicy.formats.report import content_of, to_markdown
from gradpolicy.formats.report.document import Bars, Card, Table

each = pytest.mark.parametrize(
    ("given", "language"), [(g, lang) for g in ("none", "some", "all") for lang in ("zh", "en")]
)

_PIPE = re.compile(r"(?<!\\)\|")


def _tables(text):
    """Each table: its lines."""
    return [
        block.split("\n")
        for block in text.split("\n\n")
        if block.startswith("|") and "---" in block
    ]


@each
class TestTables:
    """Tables."""

    def test_as_many_cells_in_each_row(self, told, given, language):
        """Each row of a table has as many cells as its head."""
        tables = _tables(to_markdown(told(given, language)))

        assert len(tables) > 3
        for lines in tables:
            assert 1 == len({len(_PIPE.findall(line)) for line in lines})
            assert re.fullmatch(r"\|( (---|---:) \|)+", lines[1])

    def test_all_rows(self, told, given, language):
        """No row of the content is lost."""
        content = told(given, language)
        blocks = [block for section in content.sections for block in section.blocks]
        expected = sum(len(block.rows) for block in blocks if isinstance(block, Table))
        expected += sum(len(block.bars) for block in blocks if isinstance(block, Bars))

        lines = [line for table in _tables(to_markdown(content)) for line in table[2:]]

        assert expected + len(content.head.items) <= len(lines)

    def test_every_card(self, told, given, language):
        """Each card has its heading."""
        content = told(given, language)
        blocks = [block for section in content.sections for block in section.blocks]
        expected = sum(isinstance(block, Card) for block in blocks)

        assert expected == len(re.findall(r"^#### ", to_markdown(content), re.MULTILINE))


class TestBars:
    """Bars drawn with characters."""

    def test_as_long_as_the_share(self, told):
        """All are equally long, the requirement is marked at two thirds of each."""
        text = to_markdown(told("some", "zh"))

        drawn = re.findall(r"[█░]+┃[█░]+", text)

        assert 10 == len(drawn)
        assert {(20, 31)} == {(bar.index("┃"), len(bar)) for bar in drawn}


class TestMarkup:
    """What the facts say is no markup."""

    @pytest.mark.parametrize(
        ("entity", "expected"),
        [
            ("a|b", r"a\|b"),
            ("*江南*大学", r"\*江南\*大学"),
            ("<b>x</b>", r"\<b>x\</b>"),
            ("[x](javascript:1)", r"\[x\](javascript:1)"),
            ("a < b > c", "a < b > c"),
            ("R&D", "R&amp;D"),
            ("a\\b", "a\\\\b"),
            ("a`b_c", r"a\`b\_c"),
            ("上\n下", "上<br>下"),
        ],
    )
    def test_escaped(self, notice, some, entity, expected):
        """A name full of signs comes out as it is."""
        content = content_of(check(notice, Facts(entity=entity), on=some.on), "zh")

        text = to_markdown(content)

        assert f"**{expected}**" in text.split("\n\n")

    def test_receipt_at_the_start_of_a_line(self, some):
        """A line that begins like a heading or a list is none."""

        class Receipt:
            def lines(self, language):
                return ["# no heading", "- no item", "1. no number", "+ no item", "> no"]

        text = to_markdown(content_of(some, "en", receipt=Receipt()))

        assert text.endswith(
            "\\# no heading\n\n\\- no item\n\n1\\. no number\n\n\\+ no item\n\n\\> no\n"
        )
