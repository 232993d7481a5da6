"""What a workbook was made for, from its sheet to read first."""

from __future__ import annotations

from pathlib import Path

import pytest

import gradpolicy as gp
from gradpolicy.formats.facts import Grid, read_grids
from gradpolicy.formats.facts.provenance import made_for
from gradpolicy.formats.workbook import to_template
from gradpolicy.vocabulary.addressees import DEPARTMENT, UNIVERSITY


def guide(*rows: tuple[object, ...], name: str = "填报说明") -> tuple[Grid, ...]:
    """A workbook of one sheet."""
    return (Grid("a.xlsx", name, rows),)


class TestMadeFor:
    """The two codes."""

    @pytest.mark.parametrize("lang", ["zh", "en"])
    @pytest.mark.parametrize("addressee", [UNIVERSITY, DEPARTMENT], ids=lambda each: each.slug)
    def test_of_a_template(self, tmp_path: Path, lang, addressee) -> None:
        """A template says what it was made for, in either language."""
        path = tmp_path / "a.xlsx"
        path.write_bytes(to_template(gp.notices.load("jiangxi-2024"), addressee, lang))
        assert made_for(read_grids(path)) == ("jiangxi-2024", addressee.slug)

    @pytest.mark.parametrize(
        "codes",
        [
            "通知 jiangxi-2024，对象 university",
            " 通知 jiangxi-2024, 对象 university\n",
            "通知jiangxi-2024，对象university",
            "notice jiangxi-2024, addressee university",
        ],
    )
    def test_as_it_may_be_retyped(self, codes: str) -> None:
        """Blanks and commas of another width change nothing."""
        assert made_for(guide((None,), ("代码", codes))) == ("jiangxi-2024", "university")

    @pytest.mark.parametrize(
        "grids",
        [
            (),
            guide(),
            guide(("代码",)),
            guide(("代码", None)),
            guide(("代码", 2024)),
            guide(("代码", "通知 jiangxi-2024")),
            guide(("代码", "通知 ，对象 university")),
            guide(("代码", "通知 江西2024，对象 university")),
            guide(("通知", "通知 jiangxi-2024，对象 university")),
            guide(("代码", "通知 jiangxi-2024，对象 university"), name="填报数据"),
            guide(("代码", "通知 jiangxi-2024，对象 university"), name=""),
        ],
    )
    def test_unknown(self, grids: tuple[Grid, ...]) -> None:
        """Nothing is guessed of a file that does not say it."""
        assert made_for(grids) == (None, None)
