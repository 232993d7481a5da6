"""Three-valued truth; its laws are in tests/properties."""

import copy
import pickle
from collections.abc import Iterator

import pytest

from gradpolicy.logic import Truth
from gradpolicy.logic.kleene import conjunction, disjunction

F, U, T = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE


class TestTruth:
    """One of three values."""

    def test_of(self) -> None:
        """Yes is true and no is false."""
        assert T is Truth.of(True)
        assert F is Truth.of(False)

    @pytest.mark.parametrize("truth", Truth)
    def test_no_bool(self, truth: Truth) -> None:
        """It is refused as a condition, for unknown is neither; the error says what to do."""
        with pytest.raises(TypeError, match=r"compare it with Truth\.TRUE, FALSE or UNKNOWN"):
            bool(truth)

    @pytest.mark.parametrize("truth", Truth)
    def test_copies(self, truth: Truth) -> None:
        """A copy is the value itself."""
        assert truth is copy.deepcopy(truth)
        assert truth is pickle.loads(pickle.dumps(truth))  # noqa: S301  our own bytes


def _until(values: list[Truth], seen: list[Truth]) -> Iterator[Truth]:
    for value in values:
        seen.append(value)
        yield value


class TestMany:
    """Many values joined."""

    @pytest.mark.parametrize(
        ("values", "expected", "looked_at"),
        [
            ([], T, 0),
            ([T, U, T], U, 3),
            ([T, F, U], F, 2),
            ([U, F, T], F, 2),
            ([T, T], T, 2),
        ],
    )
    def test_conjunction(self, values: list[Truth], expected: Truth, looked_at: int) -> None:
        """All hold, and it looks no further once one does not."""
        seen: list[Truth] = []

        assert expected is conjunction(_until(values, seen))
        assert values[:looked_at] == seen

    @pytest.mark.parametrize(
        ("values", "expected", "looked_at"),
        [
            ([], F, 0),
            ([F, U, F], U, 3),
            ([F, T, U], T, 2),
            ([U, T, F], T, 2),
            ([F, F], F, 2),
        ],
    )
    def test_disjunction(self, values: list[Truth], expected: Truth, looked_at: int) -> None:
        """One holds, and it looks no further once one does."""
        seen: list[Truth] = []

        assert expected is disjunction(_until(values, seen))
        assert values[:looked_at] == seen
