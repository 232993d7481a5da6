"""Systems of linear inequalities: whether they can hold, and numbers for which they do."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from gradpolicy import Kind, Metric, Period
from gradpolicy.logic import linear
from gradpolicy.logic.linear import Row, Variable, feasible, solution


@pytest.fixture(scope="module")
def x(metric: Callable[..., Metric]) -> Variable:
    """A whole number."""
    return Variable(metric("x"))


@pytest.fixture(scope="module")
def y(metric: Callable[..., Metric]) -> Variable:
    """Another whole number."""
    return Variable(metric("y"))


@pytest.fixture(scope="module")
def m(metric: Callable[..., Metric]) -> Variable:
    """An amount of money, which need not be whole."""
    return Variable(metric("m", Kind.MONEY))


def row(constant: int | Fraction, strict: bool = False, **terms: object) -> Row:
    """The row Σ terms + constant ≥ 0; each term is a pair of coefficient and variable."""
    pairs = {variable: Fraction(factor) for factor, variable in terms.values()}
    return Row.of(pairs, Fraction(constant), strict=strict)


class TestVariable:
    """An unknown number."""

    def test_whole(self, x: Variable, m: Variable) -> None:
        """A count is whole, and money is not."""
        assert x.whole
        assert not m.whole

    def test_periods(self, x: Variable) -> None:
        """The number in each week is another than the number itself."""
        assert x != Variable(x.metric, Period.WEEK)


class TestRow:
    """One inequality."""

    @pytest.mark.parametrize(
        ("constant", "strict", "expected"),
        [(Fraction(-5, 2), False, -3), (-2, True, -3), (-2, False, -2), (Fraction(5, 2), False, 2)],
        ids=str,
    )
    def test_whole(
        self, x: Variable, constant: int | Fraction, strict: bool, expected: int
    ) -> None:
        """For whole numbers x > 2 is x ≥ 3, and so is x ≥ 5/2."""
        found = row(constant, strict, a=(1, x))

        assert ({x: 1}, expected, False) == (found.terms, found.constant, found.strict)

    def test_lowest_terms(self, x: Variable, y: Variable, m: Variable) -> None:
        """Coefficients are whole and have no divisor in common."""
        mixed = row(Fraction(1, 2), True, a=(Fraction(1, 3), x), b=(Fraction(1, 4), m))
        whole = row(5, a=(2, x), b=(-4, y))

        assert ({x: 4, m: 3}, 6, True) == (mixed.terms, mixed.constant, mixed.strict)
        assert ({x: 1, y: -2}, 2) == (whole.terms, whole.constant)

    @pytest.mark.parametrize(
        ("constant", "strict", "expected"),
        [(-1, False, True), (0, True, True), (0, False, False), (1, True, False)],
    )
    def test_fails(self, constant: int, strict: bool, expected: bool) -> None:
        """Without a variable it holds or it does not."""
        assert expected is Row({}, constant, strict).tightened.fails

    def test_undecided(self, x: Variable) -> None:
        """With a variable left it can't be said to fail."""
        assert not Row({x: -1}, -1).fails


class TestFeasible:
    """Whether all rows can hold at once."""

    def test_nothing(self) -> None:
        """Nothing asked, nothing refused."""
        assert feasible([])
        assert not feasible([Row({}, -1)])

    @pytest.mark.parametrize(("most", "expected"), [(4, False), (5, True), (6, True)])
    def test_bounds(self, m: Variable, most: int, expected: bool) -> None:
        """At least 5 and at most so many."""
        assert expected is feasible([row(-5, a=(1, m)), row(most, a=(-1, m))])

    def test_open_ends(self, x: Variable, m: Variable) -> None:
        """More than 4 and less than 5: an amount of money can be, a number of people can't."""
        assert feasible([row(-4, True, a=(1, m)), row(5, True, a=(-1, m))])
        assert not feasible([row(-4, True, a=(1, x)), row(5, True, a=(-1, x))])
        assert not feasible([row(-5, True, a=(1, m)), row(5, a=(-1, m))])

    def test_chain(self, x: Variable, y: Variable, m: Variable) -> None:
        """X ≥ y, y ≥ m and m > x can't all be."""
        chain = [row(0, a=(1, x), b=(-1, y)), row(0, a=(1, y), b=(-1, m))]

        assert feasible(chain)
        assert not feasible([*chain, row(0, True, a=(1, m), b=(-1, x))])

    def test_too_large(self, monkeypatch: pytest.MonkeyPatch, m: Variable) -> None:
        """A system too large to decide counts as possible, for "no" must always be right."""
        rows = [row(-5, a=(1, m)), row(4, a=(-1, m))]
        monkeypatch.setattr(linear, "_MOST_ROWS", 1)

        assert feasible(rows)
        assert solution(rows) is None


class TestSolution:
    """Plain numbers for which all rows hold."""

    def test_none(self, m: Variable) -> None:
        """There are none for what can't hold."""
        assert solution([row(-5, a=(1, m)), row(4, a=(-1, m))]) is None

    @pytest.mark.parametrize(
        ("low", "high", "expected"),
        [
            (0, None, 1),  # a witness of nothing at all says less
            (3, None, 3),
            (7, 9, 7),
            (0, 0, 0),
            (1234, None, 1300),  # round where there is a choice
            (1234, 1234, 1234),
        ],
    )
    def test_whole(self, x: Variable, low: int, high: int | None, expected: int) -> None:
        """Small and round, and above zero where that may be."""
        rows = [row(-low, a=(1, x))]
        rows += [row(high, a=(-1, x))] if high is not None else []

        assert {x: expected} == solution(rows)

    def test_fractions(self, m: Variable) -> None:
        """Few digits where there is a choice, and an exact fraction where there is none."""
        rows = [row(-4, True, a=(1, m)), row(5, True, a=(-1, m))]
        third = [row(-1, a=(3, m)), row(1, a=(-3, m))]
        narrow = [
            row(-1, True, a=(3, m)),
            row(Fraction(1, 3) + Fraction(1, 10**9), True, a=(-1, m)),
        ]

        found = solution(narrow)

        assert solution(rows) is not None
        assert 4 < solution(rows)[m] < 5
        assert {m: Fraction(1, 3)} == solution(third)
        assert found is not None
        assert Fraction(1, 3) < found[m] < Fraction(1, 3) + Fraction(1, 10**9)

    def test_several(self, x: Variable, y: Variable) -> None:
        """One of the staff for 500 students, and one student too many."""
        rows = [row(0, a=(1, x), b=(Fraction(-1, 500), y)), row(-501, a=(1, y))]

        found = solution(rows)

        assert found is not None
        assert found[x] * 500 >= found[y] >= 501
        assert all(value.denominator == 1 for value in found.values())

    def test_no_whole_numbers(self, x: Variable, y: Variable) -> None:
        """Between 3x = 2y + 1/2 there are rational solutions and no whole ones."""
        rows = [
            Row({x: 4, y: -2}, -1),
            Row({x: -4, y: 2}, 1),
            row(9, a=(-1, x)),
            row(9, a=(-1, y)),
            row(0, a=(1, x)),
            row(0, a=(1, y)),
        ]

        assert solution(rows) is None
