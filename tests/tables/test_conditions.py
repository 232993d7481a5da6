"""Conditions are true where something is so, and never where it is not known."""

from typing import Any

import polars as pl
import pytest

from gradpolicy.tables.conditions import Held, all_of, any_of, unless

ROWS = pl.DataFrame({"a": [True, False, None] * 3, "b": [True] * 3 + [False] * 3 + [None] * 3})
A, B = pl.col("a"), pl.col("b")


def where(condition: Any) -> list[int]:
    """The rows in which a condition is true."""
    if isinstance(condition, bool):
        return list(range(9)) if condition else []
    return ROWS.select(condition.alias("x"))["x"].fill_null(value=False).arg_true().to_list()


class TestJoining:
    """All of them, and any of them."""

    @pytest.mark.parametrize(
        ("conditions", "expected"),
        [([], True), ([True, True], True), ([True, False], False), ([A, False], False)],
    )
    def test_all_constant(self, conditions: list[Any], expected: bool) -> None:
        """One that is never true decides; those that always are don't matter."""
        assert all_of(conditions) is expected

    @pytest.mark.parametrize(
        ("conditions", "expected"),
        [([], False), ([False, False], False), ([False, True], True), ([A, True], True)],
    )
    def test_any_constant(self, conditions: list[Any], expected: bool) -> None:
        """And the other way round."""
        assert any_of(conditions) is expected

    def test_all(self) -> None:
        """True where both are."""
        assert [0] == where(all_of([A, True, B]))
        assert [0, 3, 6] == where(all_of([True, A]))

    def test_any(self) -> None:
        """True where one is, whatever the other."""
        assert [0, 1, 2, 3, 6] == where(any_of([A, False, B]))
        assert [0, 3, 6] == where(any_of([A, False]))


class TestUnless:
    """The opposite, null included."""

    def test_constant(self) -> None:
        """Of what is always so, never."""
        assert unless(True) is False
        assert unless(False) is True

    def test_null(self) -> None:
        """What is not known to be so is not so."""
        assert [1, 2, 4, 5, 7, 8] == where(unless(A))


class TestHeld:
    """Where a predicate is false."""

    def test_said(self) -> None:
        """Where it is said."""
        assert Held(A, B, B).no is B

    def test_raw(self) -> None:
        """Where it is known and does not come out true."""
        assert [1] == where(Held(A, B, raw=A).no)
        assert [] == where(Held(A, B, raw=True).no)
        assert [0, 1, 2] == where(Held(False, B, raw=False).no)

    def test_neither(self) -> None:
        """Where it is known and not true, null included."""
        assert [1, 2] == where(Held(A, B).no)
