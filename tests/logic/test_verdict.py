"""Verdicts and dimensions; the laws of their lattice are in tests/properties."""

import copy
import pickle

import pytest

from gradpolicy.logic import Dimension, Verdict, joined


class TestVerdict:
    """How the new stands to the old."""

    @pytest.mark.parametrize(
        ("new_covers_old", "old_covers_new", "expected"),
        [
            (True, True, Verdict.UNCHANGED),
            (True, False, Verdict.STRENGTHENED),
            (False, True, Verdict.WEAKENED),
            (False, False, Verdict.MIXED),
        ],
    )
    def test_of(self, new_covers_old: bool, old_covers_new: bool, expected: Verdict) -> None:
        """Whoever keeps the new one keeps the old: stronger. What can't be compared is mixed."""
        found = Verdict.of(new_covers_old=new_covers_old, old_covers_new=old_covers_new)

        assert expected is found

    @pytest.mark.parametrize(
        ("verdict", "slug", "zh"),
        [
            (Verdict.UNCHANGED, "unchanged", "不变"),
            (Verdict.STRENGTHENED, "strengthened", "加强"),
            (Verdict.WEAKENED, "weakened", "减弱"),
            (Verdict.MIXED, "mixed", "有增有减"),
        ],
    )
    def test_names(self, verdict: Verdict, slug: str, zh: str) -> None:
        """It reads in both languages, and has one name in data."""
        assert slug == verdict.slug == verdict.en
        assert zh == verdict.zh

    @pytest.mark.parametrize("verdict", [*Verdict, Verdict.UNCHANGED, Verdict.MIXED])
    def test_copies(self, verdict: Verdict) -> None:
        """A copy is the value itself."""
        assert verdict is copy.deepcopy(verdict)
        assert verdict is pickle.loads(pickle.dumps(verdict))  # noqa: S301  our own bytes

    def test_joined(self) -> None:
        """Stronger in one respect and weaker in another is mixed."""
        assert Verdict.MIXED is joined([Verdict.WEAKENED, Verdict.UNCHANGED, Verdict.STRENGTHENED])


class TestDimension:
    """In which respect."""

    def test_names(self) -> None:
        """Each reads in both languages, differently from the others."""
        assert ["要求", "适用范围", "对象", "时限", "约束力", "期间"] == [d.zh for d in Dimension]
        assert [d.value for d in Dimension] == [d.en for d in Dimension]
