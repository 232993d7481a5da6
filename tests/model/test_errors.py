"""The errors of the model."""

import copy
import pickle

import pytest

from gradpolicy.model import GradpolicyError, InvalidValue, Section


class TestInvalidValue:
    """The refusal of a value."""

    def test_message(self) -> None:
        """It names the type, the field, the value as given and what would be right."""
        error = InvalidValue("Section", "number", "一", "an integer of at least 1")

        assert "Section.number: '一' is not an integer of at least 1" == str(error)

    def test_parts(self) -> None:
        """Its parts can be read apart, to be shown another way."""
        error = InvalidValue("Section", "number", 0, "an integer of at least 1")

        assert ("Section", "number", 0) == (error.owner, error.field, error.value)
        assert "an integer of at least 1" == error.expected

    def test_long_value(self) -> None:
        """A long value is cut short in the message, and whole in its part."""
        error = InvalidValue("Evidence", "quote", "字" * 5000, "a short quote")

        assert f"Evidence.quote: '{'字' * 118}… is not a short quote" == str(error)
        assert "字" * 5000 == error.value

    @pytest.mark.parametrize("kind", [GradpolicyError, ValueError])
    def test_caught_as(self, kind: type[Exception]) -> None:
        """Who catches the library's errors, or any ValueError, catches it."""
        with pytest.raises(kind, match=r"Section\.title"):
            Section(1, "")

    @pytest.mark.parametrize(
        "again",
        [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))],  # noqa: S301  our own bytes
        ids=["copy", "deepcopy", "pickle"],
    )
    def test_travels(self, again) -> None:
        """A copy, also one sent to another process, has the same parts and message."""
        error = InvalidValue("Notice", "cohort", 7, "a year from 1949 to 2200")

        other = again(error)

        assert InvalidValue is type(other)
        assert str(error) == str(other)
        assert vars(error) == vars(other)
