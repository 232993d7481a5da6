"""Many reports at once: what their files are called, and how they are written."""

from __future__ import annotations

import pytest

from gradpolicy.cli.batch import file_names


class TestFileNames:
    """A file each, called like the institution."""

    @pytest.mark.parametrize(
        ("entity", "expected"),
        [
            ("江南大学", "江南大学"),
            ("江南大学（示例）", "江南大学（示例）"),
            ("St. Mary's College", "St. Mary's College"),
            ("A/B", "A_B"),
            ("..", "_"),
            ("../../etc/passwd", "_.._etc_passwd"),
            (".hidden", "hidden"),
            ("C:\\校", "C__校"),
            ('"甲"<乙>|*?', "_甲__乙____"),
            ("甲\n乙\x00", "甲_乙_"),
            ("甲\u202e乙", "甲_乙"),
            ("-rf", "rf"),
            ("name. ", "name"),
            ("　甲　", "甲"),
            ("CON", "_CON"),
            ("nul.txt", "_nul.txt"),
            ("com1", "_com1"),
            ("Conservatory", "Conservatory"),
            ("", "_"),
            (None, "_"),
        ],
    )
    def test_any_file_system_takes_it(self, entity: str | None, expected: str) -> None:
        """What no file system, or shell, takes in a name is replaced or left out."""
        assert file_names([entity], ".docx") == (f"{expected}.docx",)

    def test_no_name_is_too_long(self) -> None:
        """A long name is cut between characters."""
        (name,) = file_names(["赣" * 300], ".docx")
        assert name == "赣" * 66 + ".docx"

    def test_each_is_another(self) -> None:
        """Names that would fall together get numbers, whatever the case."""
        names = file_names(["甲/乙", "甲_乙", "甲:乙", "ab", "AB", "ab (2)"], ".md")
        assert names == (
            "甲_乙.md",
            "甲_乙 (2).md",
            "甲_乙 (3).md",
            "ab.md",
            "AB (2).md",
            "ab (2) (2).md",
        )

    def test_one_spelling_of_a_character(self) -> None:
        """A letter with its accent, written as one character or two, is one name."""
        composed, decomposed = "\u00e9cole", "e\u0301cole"
        assert file_names([composed, decomposed], ".md") == (
            f"{composed}.md",
            f"{composed} (2).md",
        )
