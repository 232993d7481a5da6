"""All that is wrong with a file, as an error that can be shown."""

import copy
import pickle

import pytest

from gradpolicy.compliance import Origin
from gradpolicy.formats.facts import InvalidFacts, Slip
from gradpolicy.formats.facts.slips import Slips, refusal
from gradpolicy.model import GradpolicyError, InvalidValue, Text

SLIP = Slip(
    Origin("a.xlsx", "填报", "E7"),
    Text("应届毕业生数", "graduating students"),
    "约4800",
    Text("不是确数", "is not exact"),
)


class TestSlip:
    """One thing wrong."""

    def test_texts(self) -> None:
        """Place, field, value and problem, in both languages."""
        assert 'a.xlsx 填报!E7: graduating students: "约4800" is not exact' == str(SLIP)
        assert "a.xlsx 填报!E7：应届毕业生数：“约4800”不是确数" == SLIP.zh

    def test_without_place_or_value(self) -> None:
        """What is not known is left out."""
        slip = Slip(None, Text("单位", "institution"), "", Text("没有写明", "not named"))

        assert ("institution: not named", "单位：没有写明") == (slip.en, slip.zh)

    def test_long_values(self) -> None:
        """A value of many lines is shown in one short one."""
        slip = Slip(None, SLIP.field, "约\n" * 500, SLIP.problem)

        assert "\n" not in str(slip)
        assert len(str(slip)) < 120

    def test_fields_of_other_types(self) -> None:
        """A slip holds what it says it holds."""
        with pytest.raises(InvalidValue):
            Slip("a.xlsx", SLIP.field, "", SLIP.problem)


class TestInvalidFacts:
    """The error for a file."""

    def test_one_line(self) -> None:
        """The first slip, and how many more there are."""
        error = InvalidFacts((SLIP, SLIP, SLIP))

        assert str(SLIP) == str(InvalidFacts((SLIP,)))
        assert f"{SLIP.en} (and 2 more)" == str(error) == error.en
        assert f"{SLIP.zh}（另有2处问题）" == error.zh

    def test_kinds(self) -> None:
        """It is an error of ours, and a ValueError."""
        assert issubclass(InvalidFacts, GradpolicyError)
        assert issubclass(InvalidFacts, ValueError)

    def test_copies(self) -> None:
        """It can be copied and sent to another process."""
        error = InvalidFacts((SLIP,))

        for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301  # our own
            assert error.slips == twin.slips


class TestSlips:
    """What is collected while reading goes on."""

    def test_all_at_once(self) -> None:
        """Each refusal is noted, and told in the end."""
        slips = Slips()
        for at in range(3):
            with slips.noted():
                raise refusal(Text(f"{at}", f"{at}"))

        with pytest.raises(InvalidFacts) as caught:
            slips.settle()

        assert ["0", "1", "2"] == [slip.problem.en for slip in caught.value.slips]

    def test_nothing_wrong(self) -> None:
        """Nothing is raised for nothing."""
        slips = Slips()

        slips.settle()

        assert [] == slips.found

    def test_other_errors(self) -> None:
        """A fault of the program is none of the file's."""
        with pytest.raises(KeyError), Slips().noted():
            raise KeyError
