"""Witnesses of a verdict; that they keep the one and break the other is in tests/properties."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from gradpolicy import (
    By,
    ByEach,
    ByReference,
    Deadline,
    Done,
    Force,
    InvalidValue,
    Kind,
    Not,
    Ongoing,
    PartialDate,
    Period,
    Quota,
    Ratio,
    Window,
)
from gradpolicy.logic import Dimension, Witness, Witnesses, witnesses

D = PartialDate


def both(found: Witnesses) -> tuple[str | None, str | None]:
    """The two witnesses as they read in English."""
    old, new = found.breaks_old, found.breaks_new
    return new and str(new), old and str(old)


class TestProvisions:
    """Two provisions."""

    def test_unchanged(self, terms: type) -> None:
        """What did not change has no witness, however it is reworded."""
        staff = terms.metric("staff")
        old, new = (
            terms.provision(requires)
            for requires in (Quota(staff, above=4), Quota(staff, at_least=5))
        )

        assert Witnesses(None, None) == witnesses(old, new)

    def test_requirement(self, terms: type) -> None:
        """Who had enough, and now has not: one of the staff, some students."""
        staff, students = terms.metric("staff"), terms.metric("students")
        old, new = (
            terms.provision(Ratio(staff, students, at_least=Fraction(1, n))) for n in (600, 500)
        )

        found = witnesses(old, new)

        assert Dimension.REQUIREMENT is found.breaks_new.dimension
        assert ("staff: 1 person, students: 510 people", None) == both(found)
        assert {"staff数为1人", "students数为510人"} == set(found.breaks_new.zh.split(","))
        assert (None, "staff: 1 person, students: 510 people") == both(witnesses(new, old))

    def test_scope(self, terms: type) -> None:
        """Whom only one of the two asks it of."""
        staff, large = terms.metric("staff"), terms.metric("large", Kind.FLAG)
        old = terms.provision(Quota(staff, at_least=5), when=Done(large))
        new = attrs.evolve(old, when=None)

        assert ("large: no, staff: 1 person", None) == both(witnesses(old, new))

    def test_addressee(self, terms: type) -> None:
        """A class that only one of the two binds; two classes apart are witnesses both ways."""
        requires = Quota(terms.metric("staff"), at_least=5)
        college, school, bureau = (
            terms.provision(requires, addressee=addressee)
            for addressee in (terms.college, terms.school, terms.bureau)
        )

        assert ("schools", None) == both(witnesses(college, school))
        assert ("bureau", "schools") == both(witnesses(school, bureau))
        assert "教育厅" == witnesses(school, bureau).breaks_new.zh

    @pytest.mark.parametrize(
        ("old", "new", "breaks_new", "breaks_old"),
        [
            (By(D(2024, 8)), By(D(2024, 7)), date(2024, 8, 31), None),
            (By(D(2024, 7)), By(D(2024, 8)), None, date(2024, 8, 31)),
            (None, By(D(2024, 7)), date(2024, 8, 1), None),
            (By(D(2024, 7)), None, None, date(2024, 8, 1)),
            (None, Ongoing(), None, None),  # no day shows it
            (By(D(2024, 7)), Ongoing(), None, None),
            (Window(D(2024, 3), D(2024, 8)), By(D(2024, 7)), date(2024, 8, 31), None),
            (Window(D(2024, 3), None), By(D(2024, 2)), date(2024, 3, 1), date(2024, 2, 29)),
            (Window(None, D(2024, 3)), Window(D(2024, 3), D(2024, 3)), None, None),
            (
                Window(D(2024, 3), D(2024, 8)),
                Window(D(2024, 4), D(2024, 8)),
                date(2024, 3, 1),
                None,
            ),
            (ByEach((D(2024, 3), D(2024, 8))), By(D(2024, 2)), date(2024, 3, 31), None),
            (By(D(2024, 9)), ByEach((D(2024, 3), D(2024, 8))), date(2024, 9, 30), None),
            (By(D(2024, 5)), ByEach((D(2024, 3), D(2024, 8))), None, None),
        ],
        ids=str,
    )
    def test_deadline(
        self,
        terms: type,
        old: Deadline | None,
        new: Deadline | None,
        breaks_new: date | None,
        breaks_old: date | None,
    ) -> None:
        """A day that is in time for the one and not for the other, where a day can show it."""
        requires = Quota(terms.metric("staff"), at_least=5)
        found = witnesses(*(terms.provision(requires, due=due) for due in (old, new)))
        days = [each and each.day for each in (found.breaks_new, found.breaks_old)]

        assert [breaks_new, breaks_old] == days

    def test_cohorts(self, terms: type) -> None:
        """The day is one of the year of the notice that it breaks."""
        requires = Quota(terms.metric("staff"), at_least=5)
        old, new = (terms.provision(requires, due=due) for due in (By(D(2023, 8)), By(D(2024, 7))))

        found = witnesses(old, new, years=1)

        assert date(2024, 8, 31) == found.breaks_new.day
        assert "31 August 2024" == str(found.breaks_new)
        assert "2024年8月31日" == found.breaks_new.zh
        assert date(2023, 8, 31) == witnesses(new, old, years=-1).breaks_old.day.replace(year=2023)

    @pytest.mark.parametrize(
        ("old", "new", "breaks_new", "breaks_old"),
        [
            (Window(D(2024), D(2025)), None, date(2026, 1, 1), None),
            (Window(D(2024), None), None, date(2023, 12, 31), None),
            (None, Window(D(2024), D(2025)), None, date(2026, 1, 1)),
            (Window(D(2024), D(2025)), Window(D(2024), D(2026)), date(2026, 12, 31), None),
            (Window(D(2024), D(2025)), Window(D(2023), D(2025)), date(2023, 1, 1), None),
            (Window(D(2024), D(2025)), Window(None, D(2025)), None, None),  # no first day
        ],
        ids=str,
    )
    def test_period(
        self,
        terms: type,
        old: Window | None,
        new: Window | None,
        breaks_new: date | None,
        breaks_old: date | None,
    ) -> None:
        """A day on which only one of the two binds, where there is a first or a last one."""
        requires = Quota(terms.metric("staff"), at_least=5)
        found = witnesses(*(terms.provision(requires, period=period) for period in (old, new)))
        days = [each and each.day for each in (found.breaks_new, found.breaks_old)]

        assert [breaks_new, breaks_old] == days

    def test_period_of_a_leap_year(self, terms: type) -> None:
        """That the old period ended on a 29th of February does not make it the longer one."""
        requires = Quota(terms.metric("staff"), at_least=5)
        old = terms.provision(requires, period=Window(D(2024, 1), D(2024, 2, 29)))
        new = terms.provision(requires, period=Window(D(2024, 12), D(2025, 2, 28)))

        found = witnesses(old, new, years=1)

        assert (date(2024, 12, 1), None) == (found.breaks_new.day, found.breaks_old)

    def test_permission(self, terms: type) -> None:
        """What only the one permits, and whom only the one permits it."""
        hours, poor = terms.metric("hours"), terms.metric("poor", Kind.FLAG)
        old, more, sometimes = (
            terms.provision(Quota(hours, at_most=most), force=Force.PERMISSION, when=when)
            for most, when in ((4, None), (8, None), (4, Done(poor)))
        )

        assert {hours: 5} == dict(witnesses(old, more).breaks_new.facts)
        assert witnesses(old, more).breaks_old is None
        assert {poor: False} == dict(witnesses(old, sometimes).breaks_old.facts)

    def test_force(self, terms: type) -> None:
        """Who does nothing breaks a duty, and no recommendation."""
        staff = terms.metric("staff")
        old, new = (
            terms.provision(Quota(staff, at_least=5), force=force)
            for force in (Force.RECOMMENDATION, Force.OBLIGATION)
        )

        assert ("staff: 1 person", None) == both(witnesses(old, new))
        assert Dimension.FORCE is witnesses(old, new).breaks_new.dimension

    def test_force_of_a_name(self, terms: type) -> None:
        """What a standard known by name asks can't be shown to be neglected."""
        requires = ByReference(terms.standard("four-in-place"))
        old, new = (
            terms.provision(requires, force=force)
            for force in (Force.RECOMMENDATION, Force.OBLIGATION)
        )

        assert Witnesses(None, None) == witnesses(old, new)

    def test_requirement_by_name(self, terms: type) -> None:
        """Two standards known by name differ in nothing that could be shown."""
        old, new = (terms.provision(ByReference(terms.standard(slug))) for slug in ("one", "other"))

        assert Witnesses(None, None) == witnesses(old, new)


class TestGrants:
    """Two grants: to keep one is to be given no less."""

    @pytest.mark.parametrize(
        ("kind", "old", "new", "breaks_new", "breaks_old"),
        [
            (Kind.MONEY, {"exactly": 1000}, {"exactly": 1500}, 1000, None),
            (Kind.MONEY, {"at_least": 1000}, {"at_least": 1500}, 1000, None),
            (Kind.MONEY, {"at_least": 1000}, {"above": 1000}, 1000, None),
            (Kind.MONEY, {"at_most": 1000}, {"at_most": 500}, None, 510),
            (Kind.MONEY, {"at_most": 1000}, {"below": 1000}, None, 1000),
            (Kind.MONEY, {"exactly": 1000}, {"at_least": 1000}, 1100, None),
            (Kind.COUNT, {"below": 0}, {"at_most": 0}, None, None),
            (Kind.COUNT, {"at_most": 3}, {"about": 4, "tolerance": Fraction(1, 2)}, 1, None),
            (Kind.MONEY, {"exactly": 5}, {"about": 5, "tolerance": 1}, Decimal("5.1"), 4),
        ],
        ids=str,
    )
    def test_amounts(
        self,
        terms: type,
        kind: Kind,
        old: dict,
        new: dict,
        breaks_new: int | None,
        breaks_old: int | None,
    ) -> None:
        """An amount that only the one goes down to, or only the other goes up to."""
        money = terms.metric("money", kind)
        a, b = (
            terms.grant(terms.effect("subsidy"), amount=Quota(money, **bound))
            for bound in (old, new)
        )
        found = witnesses(a, b)
        amounts = [
            each and dict(each.facts)[money] for each in (found.breaks_new, found.breaks_old)
        ]

        assert [breaks_new, breaks_old] == amounts

    def test_amounts_apart(self, terms: type) -> None:
        """Amounts that can't be compared are shown where facts can show them."""
        money, wage = terms.metric("money", Kind.MONEY), terms.metric("wage", Kind.MONEY)
        subsidy = terms.effect("subsidy")
        stated, of_wage, monthly, unstated = (
            terms.grant(subsidy, amount=amount)
            for amount in (
                Quota(money, exactly=5),
                Quota(money, exactly=wage),
                Quota(money, exactly=5, per=Period.MONTH),
                None,
            )
        )

        assert {money, wage} == set(dict(witnesses(stated, of_wage).breaks_new.facts))
        assert (money, Period.MONTH) in dict(witnesses(stated, monthly).breaks_new.facts)
        assert "yuan per month" in str(witnesses(stated, monthly).breaks_new)
        assert "money数每月" in witnesses(stated, monthly).breaks_new.zh
        assert Witnesses(None, None) == witnesses(stated, unstated)

    def test_effects(self, terms: type) -> None:
        """What only one of the two gives."""
        subsidy, loan = (terms.grant(terms.effect(slug)) for slug in ("subsidy", "loan"))

        assert ("loan", "subsidy") == both(witnesses(subsidy, loan))
        assert "给予loan" == witnesses(subsidy, loan).breaks_new.zh

    def test_scope(self, terms: type) -> None:
        """Who is given it by one of the two only."""
        poor = terms.metric("poor", Kind.FLAG)
        always = terms.grant(terms.effect("subsidy"))
        sometimes = attrs.evolve(always, when=Done(poor))

        assert (None, "poor: no") == both(witnesses(always, sometimes))
        assert "poor数:否" == witnesses(always, sometimes).breaks_old.zh
        assert "poor: yes" == str(
            witnesses(sometimes, attrs.evolve(always, when=Not(Done(poor)))).breaks_old
        )


class TestSanctions:
    """Two sanctions: to keep one is to be punished no less."""

    def test_effects(self, terms: type) -> None:
        """What only one of the two does, or does as harshly."""
        report = Done(terms.metric("report", Kind.FLAG))
        yellow, red = (
            terms.effect(slug, "cards", grade) for slug, grade in (("yellow", 1), ("red", 2))
        )
        old, new = (terms.sanction(effect, when=Not(report)) for effect in (yellow, red))

        assert ("red", None) == both(witnesses(old, new))

    def test_scope(self, terms: type) -> None:
        """Who is punished by one of the two only."""
        rate = terms.metric("rate", Kind.SHARE)
        old, new = (
            terms.sanction(terms.effect("talk"), when=Quota(rate, below=limit))
            for limit in (Fraction(1, 2), Fraction(3, 4))
        )

        assert ("rate: 50%", None) == both(witnesses(old, new))

    def test_deadline(self, terms: type) -> None:
        """A sanction is not due by a day, and another addressee is the only witness."""
        report = Done(terms.metric("report", Kind.FLAG))
        old, new = (
            terms.sanction(terms.effect("talk"), when=report, addressee=addressee)
            for addressee in (terms.college, terms.school)
        )

        assert ("schools", None) == both(witnesses(old, new))


class TestWitness:
    """One witness, as it reads."""

    def test_reads(self, terms: type) -> None:
        """Facts, a day, an addressee and an effect, in both languages."""
        report = terms.metric("report", Kind.DATE)
        flag, rate = terms.metric("office", Kind.FLAG), terms.metric("rate", Kind.SHARE)
        facts = ((report, date(2024, 8, 31)), (flag, True), (rate, Decimal("0.5")))
        witness = Witness(
            Dimension.SCOPE,
            facts,
            day=date(2024, 3, 1),
            addressee=terms.school,
            effect=terms.effect("talk"),
        )

        expected = "report: 31 August 2024, office: yes, rate: 50%, 1 March 2024, schools, talk"
        assert expected == str(witness)
        expected = "report数:2024年8月31日,office数:是,rate数:50%,2024年3月1日,学校,给予talk"
        assert expected.replace("rate数:", "") in witness.zh.replace("rate数为", "")


def test_refused(terms: type) -> None:
    """A provision and a grant have no witness, for they can't be compared."""
    flag = Done(terms.metric("report", Kind.FLAG))

    with pytest.raises(InvalidValue, match="is not a Provision"):
        witnesses(terms.provision(flag), terms.grant(terms.effect("talk")))
