"""Evaluation: what holds of facts, and which facts are refused."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gradpolicy import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    InvalidValue,
    Kind,
    Metric,
    Not,
    Period,
    Quota,
    Ratio,
)
from gradpolicy.logic import Truth, complies, evaluate

F, U, T = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE


class TestQuota:
    """A bound on one metric."""

    @pytest.mark.parametrize(
        ("bound", "below", "at", "above"),
        [
            ({"at_least": 5}, F, T, T),
            ({"at_most": 5}, T, T, F),
            ({"above": 5}, F, F, T),
            ({"below": 5}, T, F, F),
            ({"exactly": 5}, F, T, F),
            ({"about": 5, "tolerance": 0}, F, T, F),
            ({"about": 5, "tolerance": 1}, T, T, T),
            ({"at_least": Decimal("5.0")}, F, T, T),
            ({"at_least": Fraction(10, 2)}, F, T, T),
        ],
        ids=str,
    )
    def test_comparators(
        self, metric: Callable[..., Metric], bound: dict, below: Truth, at: Truth, above: Truth
    ) -> None:
        """Four, five and six against a limit of five: a limit is hit exactly, or it is not."""
        staff = metric("staff")
        quota = Quota(staff, **bound)

        assert [below, at, above] == [evaluate(quota, {staff: n}) for n in (4, 5, 6)]
        assert U is evaluate(quota, {})

    @pytest.mark.parametrize(("off", "expected"), [(-3, F), (-2, T), (2, T), (3, F)])
    def test_about(self, metric: Callable[..., Metric], off: int, expected: Truth) -> None:
        """About includes both its ends."""
        staff = metric("staff")

        assert expected is evaluate(Quota(staff, about=100, tolerance=2), {staff: 100 + off})

    def test_another_metric(self, metric: Callable[..., Metric]) -> None:
        """Where the limit is another metric both facts are needed."""
        mine, average = metric("rate", Kind.SHARE), metric("average", Kind.SHARE)
        quota = Quota(mine, below=average)

        assert T is evaluate(quota, {mine: Decimal("0.8"), average: Fraction(5, 6)})
        assert F is evaluate(quota, {mine: Fraction(1, 3), average: Fraction(1, 3)})
        assert U is evaluate(quota, {mine: Decimal("0.8")})
        assert U is evaluate(quota, {average: Decimal("0.8")})

    def test_in_each_period(self, metric: Callable[..., Metric]) -> None:
        """What is bounded in each week is a fact of its own."""
        events = metric("events")
        quota = Quota(events, at_least=2, per=Period.WEEK)

        assert U is evaluate(quota, {events: 5})
        assert U is evaluate(quota, {(events, Period.MONTH): 5})
        assert T is evaluate(quota, {(events, Period.WEEK): 2})

    def test_exact(self, metric: Callable[..., Metric]) -> None:
        """A third is a third: nothing is rounded on the way."""
        rate = metric("rate", Kind.SHARE)
        quota = Quota(rate, at_least=Fraction(1, 3))

        assert T is evaluate(quota, {rate: Fraction(1, 3)})
        assert F is evaluate(quota, {rate: Decimal("0.3333333333333333333333333333333333")})


class TestRatio:
    """A bound on a quotient."""

    @pytest.mark.parametrize(
        ("staff", "students", "expected"),
        [(24, 12_340, F), (25, 12_340, T), (25, 12_500, T), (25, 12_501, F), (0, 0, T), (1, 0, T)],
    )
    def test_staffing(
        self, metric: Callable[..., Metric], staff: int, students: int, expected: Truth
    ) -> None:
        """One of the staff for 500 students: exact at the limit, and defined for no students."""
        a, b = metric("staff"), metric("students")
        ratio = Ratio(a, b, at_least=Fraction(1, 500))

        assert expected is evaluate(ratio, {a: staff, b: students})
        assert U is evaluate(ratio, {a: staff})
        assert U is evaluate(ratio, {b: students})

    def test_about(self, metric: Callable[..., Metric]) -> None:
        """The tolerance is one of the quotient."""
        a, b = metric("women"), metric("all")
        ratio = Ratio(a, b, about=Fraction(1, 2), tolerance=Fraction(1, 10))

        assert [F, T, T, T, F] == [evaluate(ratio, {a: n, b: 10}) for n in (3, 4, 5, 6, 7)]


class TestDone:
    """What is done or not."""

    @pytest.mark.parametrize(
        ("value", "expected"), [(True, T), (False, F), (date(2024, 8, 31), T)], ids=str
    )
    def test_facts(self, metric: Callable[..., Metric], value: object, expected: Truth) -> None:
        """Yes, no, or the day on which it was done."""
        report = metric("report", Kind.DATE)

        assert expected is evaluate(Done(report), {report: value})
        assert U is evaluate(Done(report), {})


class TestJoins:
    """Predicates joined."""

    def test_missing_fact_does_not_matter(self, metric: Callable[..., Metric]) -> None:
        """Where the known facts decide, a missing one does not matter."""
        hours, credits_ = metric("hours"), metric("credits")
        either = AnyOf(Quota(hours, at_least=38), Quota(credits_, at_least=2))
        both = AllOf(Quota(hours, at_least=38), Quota(credits_, at_least=2))

        assert T is evaluate(either, {hours: 38})
        assert U is evaluate(either, {hours: 37})
        assert F is evaluate(both, {credits_: 1})
        assert U is evaluate(both, {credits_: 2})
        assert F is evaluate(Not(either), {hours: 38})

    def test_by_reference(self, terms: type) -> None:
        """What a standard asks that is known by name only is unknown, and so is its denial."""
        reference = ByReference(terms.standard("four-in-place"))

        assert U is evaluate(reference, {})
        assert U is evaluate(Not(reference), {})


class TestRefused:
    """Facts that are none."""

    @pytest.mark.parametrize(
        ("kind", "value", "reason"),
        [
            (Kind.COUNT, 4.0, "an exact number"),  # a float
            (Kind.COUNT, True, "an exact number"),  # yes is no number
            (Kind.COUNT, "4", "an exact number"),
            (Kind.COUNT, date(2024, 1, 1), "an exact number"),
            (Kind.COUNT, Decimal("Infinity"), "a finite number"),
            (Kind.COUNT, Decimal("NaN"), "a finite number"),
            (Kind.COUNT, -1, "at least 0"),
            (Kind.COUNT, Fraction(1, 2), "a whole number"),
            (Kind.COUNT, Decimal("4.5"), "a whole number"),
            (Kind.SHARE, 2, "a share from 0 to 1"),
            (Kind.SHARE, Decimal("1.01"), "a share from 0 to 1"),
            (Kind.MONEY, Decimal("-0.01"), "at least 0"),
        ],
        ids=str,
    )
    def test_numbers(
        self, metric: Callable[..., Metric], kind: Kind, value: object, reason: str
    ) -> None:
        """A number that its metric can't be is refused by name, wherever it stands."""
        one, other = metric("one", kind), metric("other", kind)

        for facts in ({one: value, other: 1}, {one: 1, other: value}):
            with pytest.raises(InvalidValue, match=reason) as caught:
                evaluate(Quota(one, at_least=other), facts)
            assert "facts" == caught.value.owner
            assert value is caught.value.value
            assert {m.slug for m, v in facts.items() if v is value} == {caught.value.field}
            with pytest.raises(InvalidValue, match=reason):
                evaluate(Ratio(one, other, at_least=1), facts)

    @pytest.mark.parametrize(
        ("kind", "value"),
        [
            (Kind.COUNT, 0),
            (Kind.COUNT, Fraction(4, 2)),
            (Kind.COUNT, Decimal("1E+2")),
            (Kind.SHARE, 1),
            (Kind.SHARE, Decimal("0.0")),
            (Kind.MONEY, Decimal("0.01")),
            (Kind.AREA, Fraction(1, 3)),
            (Kind.DURATION, 10**30),
        ],
        ids=str,
    )
    def test_accepted(self, metric: Callable[..., Metric], kind: Kind, value: object) -> None:
        """Beside them, those at the edge that are accepted."""
        one = metric("one", kind)

        assert T is evaluate(Quota(one, at_least=0), {one: value})

    @pytest.mark.parametrize("value", [1, 0, "yes", Decimal(1), 1.0], ids=repr)
    def test_flags(self, metric: Callable[..., Metric], value: object) -> None:
        """A flag is yes, no or a day: 1 is none of them."""
        flag = metric("report", Kind.FLAG)

        with pytest.raises(InvalidValue, match="True, False or the day on which it was done"):
            evaluate(Done(flag), {flag: value})


class TestComplies:
    """Whether facts comply with a provision."""

    @pytest.mark.parametrize(
        ("applies", "met", "expected"),
        [
            (True, 5, T),
            (True, 4, F),
            (True, None, U),
            (False, 5, T),
            (False, 4, T),
            (False, None, T),
            (None, 5, T),
            (None, 4, U),
            (None, None, U),
        ],
    )
    def test_when(
        self, terms: type, applies: bool | None, met: int | None, expected: Truth
    ) -> None:
        """Unknown whether it applies: unknown, unless it is met anyway."""
        flag, staff = terms.metric("large", Kind.FLAG), terms.metric("staff")
        provision = terms.provision(Quota(staff, at_least=5), when=Done(flag))
        known = {flag: applies, staff: met}
        facts = {name: value for name, value in known.items() if value is not None}

        assert expected is complies(provision, facts)

    def test_always(self, terms: type) -> None:
        """Without a condition it always applies."""
        staff = terms.metric("staff")
        provision = terms.provision(Quota(staff, at_least=5))

        assert [F, T, U] == [complies(provision, facts) for facts in ({staff: 4}, {staff: 5}, {})]
