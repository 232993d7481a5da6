"""The comparison of provisions, grants and sanctions; its laws are in tests/properties."""

from collections.abc import Callable
from fractions import Fraction

import attrs
import pytest

from gradpolicy import (
    By,
    Done,
    Force,
    InvalidValue,
    Kind,
    Metric,
    Norm,
    Not,
    PartialDate,
    Period,
    Quota,
    Ratio,
    Window,
)
from gradpolicy.logic import Comparison, Dimension, Verdict, compare

SAME, STRONGER = Verdict.UNCHANGED, Verdict.STRENGTHENED
WEAKER, MIXED = Verdict.WEAKENED, Verdict.MIXED


def judged(old: Norm, new: Norm, years: int = 0) -> Comparison:
    """The comparison, which is the same with the sides exchanged."""
    comparison = compare(old, new, years=years)
    assert comparison.inverted == compare(new, old, years=-years)
    return comparison


class TestProvisions:
    """Two provisions."""

    @pytest.mark.parametrize(
        ("field", "old", "new", "dimension", "expected"),
        [
            ("due", By(PartialDate(2024, 8)), By(PartialDate(2024, 7)), "deadline", STRONGER),
            ("due", None, By(PartialDate(2024, 7)), "deadline", STRONGER),
            ("period", None, Window(PartialDate(2024), None), "period", WEAKER),
            ("force", Force.OBLIGATION, Force.RECOMMENDATION, "force", WEAKER),
            ("force", Force.TARGET, Force.OBLIGATION, "force", STRONGER),
            ("force", Force.PERMISSION, Force.OBLIGATION, "force", STRONGER),
        ],
        ids=str,
    )
    def test_one_field(
        self, terms: type, field: str, old: object, new: object, dimension: str, expected: Verdict
    ) -> None:
        """One dimension that changed gives the verdict, and is named."""
        requires = Quota(terms.metric("staff"), at_least=5)
        a, b = (terms.provision(requires, **{field: value}) for value in (old, new))

        found = judged(a, b)

        assert Comparison(expected, ((Dimension(dimension), expected),)) == found

    def test_cohorts(self, terms: type) -> None:
        """A date that moved on with the class is unchanged."""
        requires = Quota(terms.metric("staff"), at_least=5)
        old, new = (
            terms.provision(
                requires, due=By(PartialDate(year, 8)), period=Window(PartialDate(year), None)
            )
            for year in (2023, 2024)
        )

        assert Comparison(SAME) == judged(old, new, 1)
        assert MIXED is not judged(old, new).verdict

    @pytest.mark.parametrize(
        ("old", "new", "expected"), [(600, 500, STRONGER), (500, 500, SAME), (500, 600, WEAKER)]
    )
    def test_requirement(self, terms: type, old: int, new: int, expected: Verdict) -> None:
        """One of the staff for fewer students is stronger."""
        staff, students = terms.metric("staff"), terms.metric("students")
        a, b = (
            terms.provision(Ratio(staff, students, at_least=Fraction(1, n))) for n in (old, new)
        )

        assert expected is judged(a, b).verdict

    def test_addressee(self, terms: type) -> None:
        """To bind more is stronger; to bind others is mixed."""
        requires = Quota(terms.metric("staff"), at_least=5)
        college, school, bureau = (
            terms.provision(requires, addressee=addressee)
            for addressee in (terms.college, terms.school, terms.bureau)
        )

        assert STRONGER is judged(college, school).verdict
        assert MIXED is judged(school, bureau).verdict

    def test_scope(self, terms: type) -> None:
        """To ask it of more cases is stronger, always of most."""
        staff, size = terms.metric("staff"), terms.metric("size")
        large, larger, always = (
            terms.provision(Quota(staff, at_least=5), when=when)
            for when in (Quota(size, at_least=100), Quota(size, at_least=50), None)
        )

        assert Comparison(STRONGER, ((Dimension.SCOPE, STRONGER),)) == judged(large, larger)
        assert STRONGER is judged(larger, always).verdict

    def test_scope_outweighed(self, terms: type) -> None:
        """
        More is asked of fewer: mixed, unless the scope leaves out none whom the old bound.

        Both dimensions are named all the same.
        """
        staff, size = terms.metric("staff"), terms.metric("size")
        old = terms.provision(Quota(staff, at_least=5))
        mixed = terms.provision(Quota(staff, at_least=6), when=Quota(size, at_least=9))
        strict = terms.provision(Quota(staff, at_least=6), when=Quota(staff, at_most=7))

        assert MIXED is judged(old, mixed).verdict
        assert STRONGER is judged(old, strict).verdict
        assert [(Dimension.REQUIREMENT, STRONGER), (Dimension.SCOPE, WEAKER)] == list(
            judged(old, strict).dimensions
        )

    def test_scope_reworded(self, terms: type) -> None:
        """A scope that is written another way is no change."""
        staff, size = terms.metric("staff"), terms.metric("size")
        old, new = (
            terms.provision(Quota(staff, at_least=5), when=when)
            for when in (Quota(size, above=8), Quota(size, at_least=9))
        )

        assert Comparison(SAME) == judged(old, new)

    def test_permission(self, terms: type) -> None:
        """To permit more is stronger, though it binds nobody to more."""
        hours = terms.metric("hours")
        old, new = (
            terms.provision(Quota(hours, at_most=most), force=Force.PERMISSION) for most in (4, 8)
        )

        assert STRONGER is judged(old, new).verdict

    def test_permission_and_duty(self, terms: type) -> None:
        """Where one of the two permits, requirement and scope are not weighed together."""
        staff, flag = terms.metric("staff"), terms.metric("large", Kind.FLAG)
        old = terms.provision(Quota(staff, at_least=5), force=Force.PERMISSION)
        new = terms.provision(Quota(staff, at_least=6), when=Done(flag))

        assert MIXED is judged(old, new).verdict

    def test_prohibition(self, terms: type) -> None:
        """To prohibit more is stronger."""
        fees = terms.metric("fees", Kind.MONEY)
        old, new = (
            terms.provision(Not(Quota(fees, above=most)), force=Force.PROHIBITION)
            for most in (100, 0)
        )

        assert STRONGER is judged(old, new).verdict


class TestGrants:
    """Two grants."""

    @pytest.mark.parametrize(
        ("kind", "old", "new", "expected"),
        [
            (Kind.MONEY, {"exactly": 1000}, {"exactly": 1500}, STRONGER),
            (Kind.MONEY, {"at_most": 1000}, {"at_most": 500}, WEAKER),
            (Kind.MONEY, {"at_most": 1000}, {"below": 1000}, WEAKER),
            (Kind.MONEY, {"at_least": 1000}, {"above": 1000}, STRONGER),
            (Kind.MONEY, {"exactly": 1000}, {"at_most": 1000}, WEAKER),
            (Kind.MONEY, {"exactly": 1000}, {"at_least": 1000}, STRONGER),
            (Kind.MONEY, {"exactly": 5}, {"about": 5, "tolerance": 1}, MIXED),
            (Kind.MONEY, {"at_most": 1000}, {"at_least": 1000}, STRONGER),
            # Amounts that say the same in other words.
            (Kind.COUNT, {"above": 4}, {"at_least": 5}, SAME),
            (Kind.COUNT, {"below": 5}, {"at_most": 4}, SAME),
            (Kind.COUNT, {"about": 5, "tolerance": Fraction(1, 2)}, {"exactly": 5}, SAME),
            (Kind.SHARE, {"about": Fraction(1, 2), "tolerance": 1}, {"at_most": 1}, SAME),
            (Kind.SHARE, {"at_least": 1}, {"exactly": 1}, SAME),
            (Kind.MONEY, {"about": 5, "tolerance": 9}, {"at_most": 14}, SAME),
        ],
        ids=str,
    )
    def test_amounts(
        self, terms: type, kind: Kind, old: dict, new: dict, expected: Verdict
    ) -> None:
        """A larger amount is stronger: where it starts, and where it ends."""
        subsidy, money = terms.effect("subsidy"), terms.metric("money", kind)
        a, b = (terms.grant(subsidy, amount=Quota(money, **bound)) for bound in (old, new))

        found = judged(a, b)

        assert expected is found.verdict
        assert [d for d in (Dimension.REQUIREMENT,) if expected] == [d for d, _ in found.dimensions]

    def test_amounts_apart(self, terms: type) -> None:
        """An amount can't be compared with none, another metric, period, or another's amount."""
        subsidy = terms.effect("subsidy")
        money, other = terms.metric("money", Kind.MONEY), terms.metric("other", Kind.MONEY)
        stated = Quota(money, exactly=5)
        apart = [
            None,
            Quota(other, exactly=5),
            Quota(money, exactly=5, per=Period.MONTH),
            Quota(money, exactly=other),
        ]

        a = terms.grant(subsidy, amount=stated)

        assert [MIXED] * 4 == [judged(a, attrs.evolve(a, amount=b)).verdict for b in apart]

    def test_another_metric(self, terms: type) -> None:
        """Two amounts that are another metric are alike or can't be compared."""
        subsidy = terms.effect("subsidy")
        money, wage, rent = (terms.metric(slug, Kind.MONEY) for slug in ("money", "wage", "rent"))
        of_wage, written, of_rent = (
            terms.grant(subsidy, amount=amount)
            for amount in (
                Quota(money, exactly=wage),
                Quota(money, exactly=wage, written="一个月工资"),
                Quota(money, exactly=rent),
            )
        )

        assert SAME is judged(of_wage, written).verdict
        assert MIXED is judged(of_wage, of_rent).verdict

    def test_other_fields(self, terms: type) -> None:
        """To give it to more, earlier, or for longer is stronger."""
        subsidy, flag = terms.effect("subsidy"), Done(terms.metric("poor", Kind.FLAG))
        old = terms.grant(
            subsidy,
            when=flag,
            addressee=terms.college,
            due=By(PartialDate(2024, 8)),
            period=Window(PartialDate(2024), PartialDate(2025)),
        )
        changes = {
            "when": (None, Dimension.SCOPE),
            "addressee": (terms.school, Dimension.ADDRESSEE),
            "due": (By(PartialDate(2024, 7)), Dimension.DEADLINE),
            "period": (None, Dimension.PERIOD),
        }

        found = [
            judged(old, attrs.evolve(old, **{name: value})) for name, (value, _) in changes.items()
        ]

        expected = [Comparison(STRONGER, ((d, STRONGER),)) for _, d in changes.values()]
        assert expected == found

    def test_effects(self, terms: type) -> None:
        """Another thing given can't be compared."""
        subsidy, loan = (terms.grant(terms.effect(slug)) for slug in ("subsidy", "loan"))

        assert MIXED is judged(subsidy, loan).verdict


class TestSanctions:
    """Two sanctions."""

    def test_effects(self, terms: type) -> None:
        """A red card is harsher than a yellow one; a card and a talk can't be compared."""
        flag = Done(terms.metric("report", Kind.FLAG))
        cards = [terms.effect(slug, "cards", grade) for slug, grade in (("yellow", 1), ("red", 2))]
        talk = terms.effect("talk")
        yellow, red, other, more = (
            terms.sanction(*effects, when=Not(flag))
            for effects in (cards[:1], cards[1:], [talk], [talk, *cards])
        )

        assert STRONGER is judged(yellow, red).verdict
        assert MIXED is judged(yellow, other).verdict
        assert STRONGER is judged(red, more).verdict
        assert SAME is judged(more, terms.sanction(talk, cards[1], when=Not(flag))).verdict

    def test_other_fields(self, terms: type) -> None:
        """To punish more, or more of them, or for longer is stronger."""
        rate = terms.metric("rate", Kind.SHARE)
        old = terms.sanction(
            terms.effect("talk"),
            when=Quota(rate, below=Fraction(1, 2)),
            addressee=terms.college,
            period=Window(PartialDate(2024), PartialDate(2025)),
        )
        changes = {
            "when": (Quota(rate, below=Fraction(3, 4)), Dimension.SCOPE),
            "addressee": (terms.school, Dimension.ADDRESSEE),
            "period": (None, Dimension.PERIOD),
        }

        found = [
            judged(old, attrs.evolve(old, **{name: value})) for name, (value, _) in changes.items()
        ]

        expected = [Comparison(STRONGER, ((d, STRONGER),)) for _, d in changes.values()]
        assert expected == found


class TestRefused:
    """What can't be compared at all."""

    def test_sorts(self, terms: type, metric: Callable[..., Metric]) -> None:
        """A provision, a grant and a sanction are three sorts; the error says which was due."""
        flag = Done(metric("report", Kind.FLAG))
        talk = terms.effect("talk")
        norms = [terms.provision(flag), terms.grant(talk), terms.sanction(talk, when=flag)]
        pairs = [(a, b) for a in norms for b in norms if a is not b]

        assert 6 == len(pairs)
        for old, new in pairs:
            with pytest.raises(InvalidValue, match=f"is not a {type(old).__name__}") as caught:
                compare(old, new)
            assert ("compare", "new", new) == (
                caught.value.owner,
                caught.value.field,
                caught.value.value,
            )
