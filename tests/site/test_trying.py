"""What runs behind the try-it page, on this Python instead of the browser's."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import gradpolicy as gp

DOCS = Path(__file__).parents[2] / "docs"
LANGUAGES = ("zh", "en")


@pytest.fixture(scope="module")
def trying() -> Iterator[ModuleType]:
    """What the worker of the page imports."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(DOCS / "trying"))
        import trying

        yield trying
    sys.modules.pop("trying", None)


def _ran(trying: ModuleType, code: str, language: str, text: str = "") -> dict:
    printed: list[str] = []
    return trying.run(code, text, language, printed.append) | {"printed": "".join(printed)}


@pytest.mark.parametrize("language", LANGUAGES)
class TestTasks:
    """Each writes Python, which is what is run."""

    def test_compare(self, trying, language: str) -> None:
        """The rows are those of the diff."""
        made = trying.comparing("jiangxi-2023", "jiangxi-2024", language)
        shown = _ran(trying, made["code"], language)
        found = gp.diff(gp.notices.load("jiangxi-2023"), gp.notices.load("jiangxi-2024"))

        assert str(len(found.provisions)) in str(shown)
        counts = Counter(change.change.value for change in found.provisions)
        assert all(str(count) in str(shown) for count in counts.values())

    def test_check(self, trying, language: str) -> None:
        """23 of 12,600 are three short of 26."""
        given = {"graduating-students": "12600", "full-time-careers-staff": "23"}
        made = trying.checking("jiangxi-2024", given, "2024-08-31", language)
        shown = str(_ran(trying, made["code"], language))

        assert "26" in shown
        assert "500:1" in shown

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("graduating-students", "many"),
            ("graduating-students", "-1"),
            ("one-to-one-coverage", "150%"),
        ],
    )
    def test_wrong(self, trying, key: str, value: str, language: str) -> None:
        """A wrong value is told beside its field, in the library's words."""
        made = trying.checking("jiangxi-2024", {key: value}, "2024-08-31", language)

        assert key in str(made)
        assert "code" not in made or not made["code"]

    def test_raised(self, trying, language: str) -> None:
        """Code that raises shows what it raised."""
        assert "ZeroDivisionError" in str(_ran(trying, "print('before')\n1 / 0", language))
