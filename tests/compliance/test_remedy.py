"""What it would take: in whole units, for one institution, and the cheapest way to it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Deadline,
    Done,
    Evidence,
    Force,
    Frequency,
    Kind,
    Metric,
    Not,
    Ongoing,
    PartialDate,
    Period,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Span,
    Within,
    notices,
)
from gradpolicy.compliance import Case, Change, Fact, Facts, Finding, Need, Remedy, Status, check
from gradpolicy.compliance.remedy import needs_of, remedies, unit_of
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

METRICS = terms(Metric)
STAFF, STUDENTS = METRICS["full-time-careers-staff"], METRICS["graduating-students"]
OFFICERS, FAIRS = METRICS["department-officers"], METRICS["recruitment-events"]
HOURS, CREDITS = METRICS["guidance-course-hours"], METRICS["guidance-course-credits"]
BUDGET, TUITION = METRICS["careers-budget"], METRICS["graduates-tuition-total"]
PREMISES, RATE = METRICS["careers-premises"], METRICS["placement-rate-last-year"]
AVERAGE = METRICS["provincial-placement-rate-last-year"]
ANSWERED, REPORTED = METRICS["named-reports-answered"], METRICS["placement-data-reported"]
ON = date(2024, 6, 15)
ENOUGH = Ratio(STAFF, STUDENTS, at_least=Fraction(1, 500))


def day(month: int, number: int) -> date:
    """A day of 2024."""
    return date(2024, month, number)


def need(predicate: Predicate, facts: Any) -> Need:
    """What the only bound in *predicate* takes."""
    (found,) = needs_of(predicate, Facts.of(facts))
    return found


def found(requires: Predicate, facts: Any, on: date = ON, due: Deadline | None = None) -> Finding:
    """The finding on a provision that asks that."""
    provision = Provision(
        "asked",
        force=Force.OBLIGATION,
        addressee=UNIVERSITY,
        requires=requires,
        due=due,
        evidence=(Evidence("甲"),),
    )
    jiangxi = notices.load("jiangxi-2024")
    measure = attrs.evolve(
        jiangxi.measures[0], number=1, section=None, provisions=(provision,), mentions=()
    )
    notice = attrs.evolve(
        jiangxi, slug="made-up", sections=(), measures=(measure,), mentions=(), corrections=()
    )
    (finding,) = check(notice, facts, on=on)
    return finding


class TestNeeds:
    """What one bound takes."""

    @pytest.mark.parametrize(
        ("predicate", "facts", "required", "shortfall", "room"),
        [
            # 12,600 graduates take 25.2 people, and so 26.
            (ENOUGH, {STAFF: 23, STUDENTS: 12_600}, 26, 3, None),
            (ENOUGH, {STAFF: 25, STUDENTS: 12_600}, 26, 1, None),
            (ENOUGH, {STAFF: 26, STUDENTS: 12_600}, 26, None, 0),
            (ENOUGH, {STAFF: 30, STUDENTS: 12_600}, 26, None, 4),
            (ENOUGH, {STAFF: 24, STUDENTS: 12_500}, 25, 1, None),
            (ENOUGH, {STAFF: 0, STUDENTS: 0}, 0, None, 0),
            (ENOUGH, {STAFF: 0, STUDENTS: 1}, 1, 1, None),
            (
                Ratio(STAFF, STUDENTS, above=Fraction(1, 500)),
                {STAFF: 25, STUDENTS: 12_500},
                26,
                1,
                None,
            ),
            (Ratio(STAFF, STUDENTS, above=Fraction(1, 500)), {STAFF: 0, STUDENTS: 0}, 1, 1, None),
            (
                Ratio(STAFF, STUDENTS, at_most=Fraction(1, 500)),
                {STAFF: 26, STUDENTS: 12_600},
                25,
                1,
                None,
            ),
            (
                Ratio(STAFF, STUDENTS, at_most=Fraction(1, 500)),
                {STAFF: 20, STUDENTS: 12_600},
                25,
                None,
                5,
            ),
            (
                Ratio(STAFF, STUDENTS, below=Fraction(1, 500)),
                {STAFF: 25, STUDENTS: 12_500},
                24,
                1,
                None,
            ),
            (
                Ratio(BUDGET, TUITION, at_least=Fraction(1, 100)),
                {BUDGET: 2_000_000, TUITION: 252_000_050},
                2_520_001,
                520_001,
                None,
            ),
            (
                Ratio(PREMISES, STUDENTS, at_least=Decimal("0.15")),
                {PREMISES: 1_000, STUDENTS: 12_601},
                1_891,
                891,
                None,
            ),
            (Quota(OFFICERS, at_least=1), {OFFICERS: 0}, 1, 1, None),
            (Quota(OFFICERS, above=1), {OFFICERS: 1}, 2, 1, None),
            (Quota(OFFICERS, at_most=3), {OFFICERS: 5}, 3, 2, None),
            (Quota(OFFICERS, below=3), {OFFICERS: 3}, 2, 1, None),
            (Quota(OFFICERS, exactly=3), {OFFICERS: 5}, 3, 2, None),
            (Quota(OFFICERS, exactly=3), {OFFICERS: 1}, 3, 2, None),
            (Quota(OFFICERS, exactly=3), {OFFICERS: 3}, 3, None, 0),
            (Quota(OFFICERS, about=200, tolerance=20), {OFFICERS: 179}, 180, 1, None),
            (Quota(OFFICERS, about=200, tolerance=20), {OFFICERS: 300}, 220, 80, None),
            (Quota(OFFICERS, about=200, tolerance=20), {OFFICERS: 185}, 180, None, 5),
            (Quota(OFFICERS, about=200, tolerance=20), {OFFICERS: 215}, 220, None, 5),
            (Quota(FAIRS, at_least=1, per=Period.DAY), {(FAIRS, Period.DAY): 0}, 1, 1, None),
            # Shares in steps of 0.01 %: 1/3 takes 33.34 %.
            (
                Quota(RATE, at_least=Fraction(1, 3)),
                {RATE: Decimal("0.3333")},
                Decimal("0.3334"),
                Fraction(1, 10_000),
                None,
            ),
            (
                Quota(RATE, at_least=Decimal("0.7")),
                {RATE: Decimal("0.6995")},
                Decimal("0.7"),
                Decimal("0.0005"),
                None,
            ),
            (
                Quota(RATE, above=AVERAGE),
                {RATE: Decimal("0.5"), AVERAGE: Decimal("0.86")},
                Decimal("0.8601"),
                Decimal("0.3601"),
                None,
            ),
            (Quota(RATE, exactly=Fraction(1, 3)), {RATE: 0}, Fraction(1, 3), Fraction(1, 3), None),
            # Exactly as much as it is, however many digits that takes.
            (
                Quota(RATE, at_least=Decimal("0.0016")),
                {RATE: 0},
                Decimal("0.0016"),
                Decimal("0.0016"),
                None,
            ),
            (
                Quota(RATE, at_least=Fraction(1, 8)),
                {RATE: 0},
                Decimal("0.125"),
                Decimal("0.125"),
                None,
            ),
            (
                Quota(RATE, at_least=Fraction(1, 16)),
                {RATE: Decimal("0.0001")},
                Decimal("0.0625"),
                Decimal("0.0624"),
                None,
            ),
            (
                Quota(BUDGET, exactly=Fraction(1, 32)),
                {BUDGET: 0},
                Decimal("0.03125"),
                Decimal("0.03125"),
                None,
            ),
            # Already there by less than a unit.
            (
                Ratio(PREMISES, STUDENTS, at_least=Decimal("0.15")),
                {PREMISES: Decimal("0.5"), STUDENTS: 1},
                Decimal("0.5"),
                None,
                0,
            ),
            (Quota(BUDGET, at_least=100), {BUDGET: Decimal("99.5")}, 100, Decimal("0.5"), None),
            # More than the whole is not asked of a share, nor is there room for it.
            (
                Ratio(RATE, OFFICERS, at_most=1),
                {RATE: Decimal("0.5"), OFFICERS: 2},
                1,
                None,
                Decimal("0.5"),
            ),
        ],
    )
    def test_in_whole_units(
        self, predicate: Predicate, facts: Any, required: Any, shortfall: Any, room: Any
    ) -> None:
        """It says the nearest value that will do, and how far off that is."""
        found_ = need(predicate, facts)

        assert (required, shortfall, room) == (found_.required, found_.shortfall, found_.room)
        assert found_.held is (room is not None)
        # With no more digits than it has.
        assert str(required) == str(found_.required)

    @pytest.mark.parametrize(
        ("predicate", "facts", "required"),
        [
            (Not(Quota(OFFICERS, at_least=3)), {OFFICERS: 5}, 2),
            (Not(Quota(OFFICERS, below=3)), {OFFICERS: 1}, 3),
            (Not(Quota(OFFICERS, exactly=3)), {OFFICERS: 3}, 2),
            (Not(Quota(OFFICERS, exactly=0)), {OFFICERS: 0}, 1),
            (Not(Quota(OFFICERS, about=200, tolerance=20)), {OFFICERS: 185}, 179),
            (Not(Quota(OFFICERS, about=200, tolerance=20)), {OFFICERS: 215}, 221),
            (
                Not(Quota(RATE, about=Decimal("0.95"), tolerance=Decimal("0.05"))),
                {RATE: 1},
                Decimal("0.8999"),
            ),
            (Not(Not(Quota(OFFICERS, at_least=3))), {OFFICERS: 1}, 3),
        ],
    )
    def test_denied(self, predicate: Predicate, facts: Any, required: Any) -> None:
        """A bound that is denied is turned round."""
        assert required == need(predicate, facts).required

    @pytest.mark.parametrize(
        ("predicate", "facts"),
        [
            (Quota(OFFICERS, below=0), {OFFICERS: 0}),
            (Not(Quota(OFFICERS, at_least=0)), {OFFICERS: 4}),
            (Quota(RATE, above=1), {RATE: Decimal("0.9")}),
            (Ratio(RATE, OFFICERS, at_least=1), {RATE: 1, OFFICERS: 2}),
            # Half a person is none.
            (Ratio(STAFF, STUDENTS, exactly=Fraction(1, 2)), {STAFF: 0, STUDENTS: 3}),
        ],
    )
    def test_impossible(self, predicate: Predicate, facts: Any) -> None:
        """Where nothing will do it does not make a value up."""
        finding = found(predicate, facts)

        assert (None, None, None, False) == (
            finding.needs[0].required,
            finding.needs[0].shortfall,
            finding.needs[0].room,
            finding.needs[0].held,
        )
        assert finding.remedy is None

    @pytest.mark.parametrize(
        ("predicate", "facts", "expected"),
        [
            (ENOUGH, {STUDENTS: 12_600}, (None, 26, None)),
            # Of a cap, its top; of what is about, the least that is.
            (Quota(OFFICERS, at_most=3), {}, (None, 3, None)),
            (Quota(OFFICERS, below=3), {}, (None, 2, None)),
            (Quota(OFFICERS, about=200, tolerance=20), {}, (None, 180, None)),
            (Not(Quota(OFFICERS, at_least=3)), {}, (None, 2, None)),
            (ENOUGH, {STAFF: 23}, (23, None, None)),
            (ENOUGH, {}, (None, None, None)),
            (Quota(RATE, below=AVERAGE), {RATE: 1}, (1, None, None)),
            (
                Quota(RATE, at_least=AVERAGE),
                {AVERAGE: Decimal("0.86")},
                (None, Decimal("0.86"), None),
            ),
        ],
    )
    def test_unknown(self, predicate: Predicate, facts: Any, expected: Any) -> None:
        """Without its own value it still says what is required, if the rest is known."""
        found_ = need(predicate, facts)

        assert expected == (found_.present, found_.required, found_.held)
        assert found_.shortfall is found_.room is None

    def test_each(self) -> None:
        """Of several bounds it says each, in order; what is no bound takes no number."""
        predicate = AllOf(
            Not(Done(ANSWERED)),
            AnyOf(ENOUGH, Quota(OFFICERS, at_least=1)),
            ByReference(TWO_HUNDREDS),
        )

        assert [STAFF, OFFICERS] == [each.of for each in needs_of(predicate, Facts())]
        assert () == needs_of(Done(ANSWERED), Facts())

    def test_units(self) -> None:
        """A person, a yuan, a square metre, an hour; of a share 0.01 %."""
        units = [unit_of(metric) for metric in (STAFF, BUDGET, PREMISES, CREDITS, RATE)]

        assert [1, 1, 1, 1, Fraction(1, 10_000)] == units
        assert {STAFF.kind, BUDGET.kind, PREMISES.kind, CREDITS.kind, RATE.kind} == {
            kind for kind in Kind if kind.is_number
        }


def ways(predicate: Predicate, facts: Any) -> list[dict[str, Any]]:
    """The ways to make it true, the cheapest first: what has to become what."""
    known = facts if isinstance(facts, Facts) else Facts.of(facts)
    return [
        {
            change.of.slug if isinstance(change.of, Metric) else change.of[0].slug: change.needed
            for change in remedy.changes
        }
        for remedy in remedies(predicate, known, ON)
    ]


class TestRemedies:
    """Ways to make a predicate true."""

    @pytest.mark.parametrize(
        ("predicate", "facts", "expected"),
        [
            (ENOUGH, {STAFF: 23, STUDENTS: 12_600}, [{STAFF.slug: 26}]),
            (Quota(HOURS, at_least=38), {HOURS: 30}, [{HOURS.slug: 38}]),
            # Both at once.
            (
                AllOf(ENOUGH, Quota(OFFICERS, at_least=1)),
                {STAFF: 23, STUDENTS: 12_600, OFFICERS: 0},
                [{STAFF.slug: 26, OFFICERS.slug: 1}],
            ),
            (
                AllOf(ENOUGH, Quota(OFFICERS, at_least=1)),
                {STAFF: 26, STUDENTS: 12_600, OFFICERS: 0},
                [{OFFICERS.slug: 1}],
            ),
            # Two bounds on one metric: both ends are kept.
            (
                AllOf(Quota(STAFF, at_least=10), Quota(STAFF, at_most=20)),
                {STAFF: 5},
                [{STAFF.slug: 10}],
            ),
            (
                AllOf(Quota(STAFF, at_least=10), Quota(STAFF, at_most=20)),
                {STAFF: 25},
                [{STAFF.slug: 20}],
            ),
            (AllOf(Quota(STAFF, above=10), Quota(STAFF, below=11)), {STAFF: 5}, []),
            (
                AllOf(Quota(STAFF, at_least=10), ENOUGH),
                {STAFF: 5, STUDENTS: 12_600},
                [{STAFF.slug: 26}],
            ),
            (
                AllOf(Quota(STAFF, at_least=10), Not(Quota(STAFF, exactly=10))),
                {STAFF: 5},
                [{STAFF.slug: 11}],
            ),
            # Either: the nearer one first.
            (
                AnyOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)),
                {HOURS: 36, CREDITS: 1},
                [{HOURS.slug: 38}, {CREDITS.slug: 2}],
            ),
            (
                AnyOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)),
                {HOURS: 10, CREDITS: 1},
                [{CREDITS.slug: 2}, {HOURS.slug: 38}],
            ),
            (
                Not(AllOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2))),
                {HOURS: 38, CREDITS: 3},
                [{HOURS.slug: 37}, {CREDITS.slug: 1}],
            ),
            (
                Not(AnyOf(Quota(HOURS, at_least=38), Done(ANSWERED))),
                {HOURS: 38, ANSWERED: True},
                [{HOURS.slug: 37, ANSWERED.slug: False}],
            ),
            # One of the two is not known: the other will do.
            (
                AnyOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)),
                {HOURS: 36},
                [{HOURS.slug: 38}],
            ),
            (AllOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)), {HOURS: 36}, []),
            (ENOUGH, {STAFF: 23}, []),
            # What is done or not.
            (Done(ANSWERED), {ANSWERED: False}, [{ANSWERED.slug: True}]),
            (Done(ANSWERED), {}, [{ANSWERED.slug: True}]),
            (Not(Done(ANSWERED)), {ANSWERED: True}, [{ANSWERED.slug: False}]),
            (Not(Done(ANSWERED)), {ANSWERED: day(6, 1)}, [{ANSWERED.slug: False}]),
            (
                AnyOf(Done(ANSWERED), Done(REPORTED)),
                {ANSWERED: False},
                [{ANSWERED.slug: True}, {REPORTED.slug: True}],
            ),
            # On no day yet, or only tomorrow: it is still to be done.
            (Done(ANSWERED), {ANSWERED: ()}, [{ANSWERED.slug: True}]),
            (Done(ANSWERED), {ANSWERED: day(6, 16)}, [{ANSWERED.slug: True}]),
            (Done(ANSWERED), {ANSWERED: (Case(day(6, 1)),)}, [{ANSWERED.slug: True}]),
            # Nobody knows what a standard takes that nothing explains.
            (ByReference(TWO_HUNDREDS), {}, []),
            (AllOf(ByReference(TWO_HUNDREDS), Done(ANSWERED)), {}, []),
            (AnyOf(ByReference(TWO_HUNDREDS), Done(ANSWERED)), {}, [{ANSWERED.slug: True}]),
            # No two at once.
            (AllOf(Done(ANSWERED), Not(Done(ANSWERED))), {ANSWERED: True}, []),
        ],
    )
    def test_ways(self, predicate: Predicate, facts: Any, expected: Any) -> None:
        """Each way names all that has to change, and what to; the cheapest comes first."""
        assert expected == ways(predicate, facts)

    def test_linked(self) -> None:
        """What a standard takes is what its provisions do."""
        links = {TWO_HUNDREDS.slug: AllOf(Quota(HOURS, at_least=100), Quota(STAFF, at_least=100))}
        facts = Facts.of({HOURS: 90, STAFF: 100})

        (remedy,) = remedies(ByReference(TWO_HUNDREDS), facts, ON, links)
        (denied, *_) = remedies(Not(ByReference(TWO_HUNDREDS)), remedy.applied(facts), ON, links)

        assert [Change(HOURS, 90, 100)] == list(remedy.changes)
        assert [99] == [change.needed for change in denied.changes]

    def test_effort(self) -> None:
        """The effort is the part of what is required that is still to be done, summed up."""
        (remedy,) = remedies(
            AllOf(Quota(HOURS, at_least=40), Quota(OFFICERS, at_most=1), Done(ANSWERED)),
            Facts.of({HOURS: 30, OFFICERS: 2}),
            ON,
        )

        assert Fraction(1, 4) + Fraction(1, 2) + 1 == remedy.effort

    def test_many_ways(self) -> None:
        """Of what could be met in thousands of ways it does not try them all."""
        metrics = [m for m in METRICS.values() if m.kind is Kind.FLAG][:24]
        pairs = zip(metrics[::2], metrics[1::2], strict=True)
        predicate = AllOf(*(AnyOf(Done(a), Done(b)) for a, b in pairs))

        found_ = remedies(predicate, Facts.of(dict.fromkeys(metrics, False)), ON)

        assert 0 < len(found_) <= 64
        assert {12} == {len(remedy.changes) for remedy in found_}


class TestApplied:
    """The facts as they would be."""

    def test_applied(self) -> None:
        """What changes keeps its place, what is new comes last, and the rest stays as it is."""
        facts = Facts(
            (Fact(STAFF, 23, observed=ON, written="23人"), Fact(STUDENTS, 12_600)),
            context=(Fact(AVERAGE, Decimal("0.86")),),
            entity="江南大学",
        )
        changes = (
            Change(STAFF, 23, 26),
            Change((FAIRS, Period.DAY), None, 1),
            Change(AVERAGE, Decimal("0.86"), Decimal("0.8")),
            Change(ANSWERED, None, True),
        )

        after = Remedy(changes, Fraction(1)).applied(facts)

        assert [STAFF, STUDENTS, (FAIRS, Period.DAY), ANSWERED] == [f.of for f in after.facts]
        assert [26, 12_600, 1, True] == [fact.value for fact in after.facts]
        assert [Decimal("0.8")] == [fact.value for fact in after.context]
        # When it will be so nobody has observed yet.
        assert (None, None) == (after[STAFF].observed, after[STAFF].written)
        assert "江南大学" == after.entity
        assert 23 == facts[STAFF].value


class TestOfFindings:
    """The remedy that a finding states."""

    def test_met(self) -> None:
        """What is met takes nothing."""
        assert found(ENOUGH, {STAFF: 26, STUDENTS: 12_600}).remedy is None

    @pytest.mark.parametrize(
        "due", [None, Ongoing(), By(PartialDate(2024, 8)), By(PartialDate(2024, 5))]
    )
    def test_figures(self, due: Deadline | None) -> None:
        """A figure takes what it takes, before the deadline and after it."""
        finding = found(ENOUGH, {STAFF: 23, STUDENTS: 12_600}, due=due)

        assert finding.remedy is not None
        assert (Change(STAFF, 23, 26),) == finding.remedy.changes

    @pytest.mark.parametrize(
        ("due", "value", "on"),
        [
            (By(PartialDate(2024, 6)), (), ON),
            (By(PartialDate(2024, 6)), day(6, 16), ON),
            (Recurring((Rule(Frequency.MONTHLY, month_days=(15,)),)), False, day(2, 15)),
            (Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED), (Case(day(6, 13)),), ON),
        ],
    )
    def test_still_open(self, due: Deadline, value: Any, on: date) -> None:
        """What may still be done in time has to be done."""
        finding = found(Done(ANSWERED), {ANSWERED: value}, on, due)

        assert Status.PENDING is finding.status
        assert finding.remedy is not None
        assert (Change(ANSWERED, value, True),) == finding.remedy.changes

    @pytest.mark.parametrize(
        ("due", "value"),
        [
            (By(PartialDate(2024, 5)), day(6, 1)),
            (By(PartialDate(2024, 5)), (day(6, 1), day(6, 2))),
            (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), (day(2, 25), day(3, 26))),
            (
                Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED),
                (Case(day(6, 3), day(6, 14)),),
            ),
        ],
    )
    def test_too_late(self, due: Deadline, value: Any) -> None:
        """What was done too late, or missed once, nothing mends: to change nothing is no remedy."""
        finding = found(Done(ANSWERED), {ANSWERED: value}, due=due)

        assert Status.UNMET is finding.status
        assert finding.remedy is None

    @pytest.mark.parametrize(
        ("due", "value", "on", "status"),
        [
            # Done in time so far, and due again today.
            (
                Recurring((Rule(Frequency.MONTHLY, month_days=(15,)),)),
                (day(2, 15),),
                day(3, 15),
                Status.PENDING,
            ),
            # Done, but nobody says when the term began; or in a year that no calendar covers.
            (
                Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED),
                day(6, 4),
                ON,
                Status.UNKNOWN,
            ),
            (
                Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED),
                (Case(date(1999, 6, 3), date(1999, 6, 4)),),
                ON,
                Status.UNKNOWN,
            ),
        ],
    )
    def test_never_nothing(self, due: Deadline, value: Any, on: date, status: Status) -> None:
        """To change nothing meets nothing that is not met: it says what to do, or that it can't."""
        finding = found(Done(ANSWERED), {ANSWERED: value}, on, due)

        assert status is finding.status
        assert finding.remedy is None or finding.remedy.changes

    def test_what_is_lost_and_what_is_short(self) -> None:
        """Where one of two is lost, to mend the other would not meet it."""
        requires = AllOf(Done(ANSWERED), Quota(HOURS, at_least=38))

        finding = found(requires, {ANSWERED: day(6, 1), HOURS: 30}, due=By(PartialDate(2024, 5)))

        assert Status.UNMET is finding.status
        assert finding.remedy is None

    def test_what_is_in_doubt_and_what_is_short(self) -> None:
        """Where one of two is in doubt, to do the other would not meet it."""
        requires = AllOf(Done(ANSWERED), Done(REPORTED))
        term = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)

        remedy = found(requires, {ANSWERED: False, REPORTED: day(6, 4)}, due=term).remedy

        both = {ANSWERED.slug, REPORTED.slug}
        assert remedy is None or both == {
            change.of.slug for change in remedy.changes if isinstance(change.of, Metric)
        }
