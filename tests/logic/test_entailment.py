"""Entailment between predicates; that facts never contradict it is in tests/properties."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from gradpolicy import AllOf, AnyOf, ByReference, Done, Kind, Metric, Not, Period, Quota, Ratio
from gradpolicy.logic import Truth, entailment, entails, evaluate, implication_entails
from gradpolicy.logic.entailment import counterexample


class TestEntails:
    """Whether whoever satisfies the one satisfies the other."""

    @pytest.mark.parametrize(
        ("premise", "conclusion", "there", "back"),
        [
            ({"at_least": 5}, {"at_least": 4}, True, False),
            ({"above": 4}, {"at_least": 5}, True, True),  # people are whole
            ({"below": 5}, {"at_most": 4}, True, True),
            ({"exactly": 5}, {"at_least": 5}, True, False),
            ({"exactly": 5}, {"about": 5, "tolerance": 1}, True, False),
            ({"about": 5, "tolerance": 1}, {"at_most": 6}, True, False),
            ({"about": 5, "tolerance": 1}, {"below": 6}, False, False),
            ({"at_least": 0}, {"at_most": 0}, False, True),  # nothing is below nothing
            ({"below": 0}, {"above": 9}, True, False),  # what can't be entails everything
            ({"at_least": Decimal("5.0")}, {"at_least": Fraction(10, 2)}, True, True),
        ],
        ids=str,
    )
    def test_counts(
        self,
        metric: Callable[..., Metric],
        premise: dict,
        conclusion: dict,
        there: bool,
        back: bool,
    ) -> None:
        """Of bounds on one number of people."""
        staff = metric("staff")
        p, q = Quota(staff, **premise), Quota(staff, **conclusion)

        assert there is entails(p, q)
        assert back is entails(q, p)

    def test_money_is_not_whole(self, metric: Callable[..., Metric]) -> None:
        """More than 4 yuan may be 4.5 yuan."""
        money = metric("money", Kind.MONEY)

        assert not entails(Quota(money, above=4), Quota(money, at_least=5))

    def test_shares_end_at_one(self, metric: Callable[..., Metric]) -> None:
        """No share is above 1, whatever is asked."""
        rate = metric("rate", Kind.SHARE)

        assert entails(None, Quota(rate, at_most=1))
        assert entails(Quota(rate, above=1), Quota(rate, below=0))
        assert not entails(None, Quota(rate, below=1))

    def test_ratio_and_counts(self, metric: Callable[..., Metric]) -> None:
        """One of the staff for 500, with 501 students: at least two of the staff."""
        staff, students = metric("staff"), metric("students")
        ratio = Ratio(staff, students, at_least=Fraction(1, 500))
        many = AllOf(ratio, Quota(students, at_least=501))

        assert entails(many, Quota(staff, at_least=2))
        assert not entails(many, Quota(staff, at_least=3))
        assert entails(ratio, Ratio(staff, students, at_least=Fraction(1, 600)))
        assert not entails(ratio, Ratio(staff, students, at_least=Fraction(1, 400)))
        assert entails(Ratio(staff, students, at_most=0), Quota(staff, at_most=0))

    @pytest.mark.parametrize(
        "bound",
        [{"exactly": Fraction(1, 2)}, {"about": Fraction(1, 2), "tolerance": Fraction(1, 4)}],
        ids=str,
    )
    def test_ratio_near(self, metric: Callable[..., Metric], bound: dict) -> None:
        """A quotient that is near a number lies within its bounds, and not beyond."""
        women, people = metric("women"), metric("people")
        near = Ratio(women, people, **bound)

        assert entails(near, Ratio(women, people, at_most=Fraction(3, 4)))
        assert entails(near, Ratio(women, people, at_least=Fraction(1, 4)))
        assert entails(near, near)
        assert not entails(near, Ratio(women, people, above=Fraction(1, 2)))
        assert entails(Ratio(women, people, exactly=Fraction(1, 2)), near)

    def test_another_metric(self, metric: Callable[..., Metric]) -> None:
        """Below the average, which is below a half: below a half."""
        rate, average = metric("rate", Kind.SHARE), metric("average", Kind.SHARE)
        half = Fraction(1, 2)

        below = AllOf(Quota(rate, below=average), Quota(average, below=half))

        assert entails(below, Quota(rate, below=half))
        assert not entails(Quota(rate, below=average), Quota(rate, below=half))

    def test_periods(self, metric: Callable[..., Metric]) -> None:
        """What is asked in each week is not what is asked in each month."""
        events = metric("events")
        weekly = Quota(events, at_least=2, per=Period.WEEK)

        assert entails(weekly, Quota(events, at_least=1, per=Period.WEEK))
        assert not entails(weekly, Quota(events, at_least=1, per=Period.MONTH))
        assert not entails(weekly, Quota(events, at_least=1))

    def test_flags(self, metric: Callable[..., Metric]) -> None:
        """A flag holds or does not hold: there is no third."""
        p, q = (Done(metric(slug, Kind.FLAG)) for slug in ("report", "office"))

        assert entails(None, AnyOf(p, Not(p)))
        assert entails(AllOf(p, Not(p)), q)
        assert entails(AllOf(AnyOf(p, q), Not(p)), q)
        assert not entails(AnyOf(p, q), q)
        assert entails(Not(AnyOf(p, q)), AllOf(Not(p), Not(q)))
        assert not entails(p, q)

    def test_references(self, terms: type) -> None:
        """What a standard asks is unknown, but it is the same wherever it is named."""
        standard, other = (ByReference(terms.standard(slug)) for slug in ("a", "b"))

        assert entails(AllOf(standard, other), standard)
        assert not entails(standard, other)
        assert not entails(None, standard)

    def test_none(self, metric: Callable[..., Metric]) -> None:
        """Everything entails what always holds, and that entails only what always holds."""
        staff = metric("staff")

        assert entails(None, None)
        assert entails(Quota(staff, at_least=1), None)
        assert entails(None, Quota(staff, at_least=0))
        assert not entails(None, Quota(staff, at_least=1))

    def test_gives_up(self, metric: Callable[..., Metric], monkeypatch: pytest.MonkeyPatch) -> None:
        """A search that grows too large is given up, and the answer is no."""
        p, q = (Done(metric(slug, Kind.FLAG)) for slug in ("report", "office"))
        premise = AllOf(AnyOf(p, q), Not(p))
        assert entails(premise, q)

        monkeypatch.setattr(entailment, "_MOST_BRANCHES", 0)

        assert not entails(premise, q)


class TestImplicationEntails:
    """The same of "when … then …"."""

    def test_wider_scope(self, metric: Callable[..., Metric]) -> None:
        """What is asked of all is asked of some."""
        staff, large = metric("staff"), Done(metric("large", Kind.FLAG))
        asked = Quota(staff, at_least=5)

        assert implication_entails((None, asked), (large, asked))
        assert not implication_entails((large, asked), (None, asked))
        assert implication_entails((large, asked), (large, asked))
        assert implication_entails((None, asked), (None, asked))

    def test_scope_that_says_it(self, metric: Callable[..., Metric]) -> None:
        """When there are ten there are five: such a scope asks for nothing."""
        staff = metric("staff")
        empty = (Quota(staff, at_least=10), Quota(staff, at_least=5))

        assert implication_entails((None, Quota(staff, at_least=0)), empty)


class TestCounterexample:
    """Facts that satisfy the one and not the other."""

    def test_ratio(self, metric: Callable[..., Metric]) -> None:
        """One of the staff for 600 is not one for 500: plain numbers show it."""
        staff, students = metric("staff"), metric("students")
        old, new = (Ratio(staff, students, at_least=Fraction(1, n)) for n in (600, 500))

        facts = counterexample((None, old), (None, new))

        assert facts is not None
        assert Truth.TRUE is evaluate(old, facts)
        assert Truth.FALSE is evaluate(new, facts)
        assert all(type(value) is int for value in facts.values())

    def test_entailed(self, metric: Callable[..., Metric]) -> None:
        """There are none where it is entailed."""
        staff = metric("staff")
        pair = (None, Quota(staff, at_least=5)), (None, Quota(staff, at_least=4))

        assert counterexample(*pair) is None

    def test_flags_and_periods(self, metric: Callable[..., Metric]) -> None:
        """Flags and numbers in each period are facts like others."""
        flag, events = metric("large", Kind.FLAG), metric("events")
        weekly = Quota(events, at_least=2, per=Period.WEEK)

        facts = counterexample((Done(flag), weekly), (None, weekly))

        assert {flag: False, (events, Period.WEEK): 1} == facts

    def test_decimals(self, metric: Callable[..., Metric]) -> None:
        """A number that ends is written as a decimal, one that does not as a fraction."""
        money = metric("money", Kind.MONEY)
        half, third = Quota(money, exactly=Fraction(1, 2)), Quota(money, exactly=Fraction(1, 3))
        never = Quota(money, below=0)

        assert {money: Decimal("0.5")} == counterexample((None, half), (None, never))
        assert {money: Fraction(1, 3)} == counterexample((None, third), (None, never))

    def test_references(self, terms: type) -> None:
        """What only a standard known by name could show is no fact that one could state."""
        standard = ByReference(terms.standard("four-in-place"))
        staff = terms.metric("staff")
        asked = Quota(staff, at_least=5)

        assert counterexample((None, asked), (None, standard)) is None
        assert counterexample((None, None), (None, standard)) is None

    def test_no_whole_numbers(self, metric: Callable[..., Metric]) -> None:
        """Where no whole numbers are found there is no witness, though nothing is entailed."""
        women, people = metric("women"), metric("people")
        between = AllOf(
            Quota(people, exactly=3),
            Ratio(women, people, above=Fraction(2, 5)),
            Ratio(women, people, below=Fraction(3, 5)),
        )
        never = Quota(people, below=0)

        assert not entails(between, never)
        assert counterexample((None, between), (None, never)) is None
