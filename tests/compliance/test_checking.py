"""check(): findings, reports, deadlines and the plans that are kept for the next institution."""

import gc
import weakref
from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import gradpolicy as gp
from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Deadline,
    Done,
    Evidence,
    Force,
    Frequency,
    InvalidValue,
    Metric,
    Not,
    Notice,
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
    Window,
    Within,
    notices,
)
from gradpolicy.compliance import Case, Facts, Finding, Outcome, Report, Status, check
from gradpolicy.compliance.checking import plan_of
from gradpolicy.compliance.planning import season_of
from gradpolicy.logic import Truth
from gradpolicy.vocabulary import addressees, terms
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED
from gradpolicy.vocabulary.standards import FOUR_IN_PLACE, FOUR_PRIORITIES, TWO_HUNDREDS

METRICS = terms(Metric)
STAFF, STUDENTS = METRICS["full-time-careers-staff"], METRICS["graduating-students"]
OFFICERS, TALKS = METRICS["department-officers"], METRICS["talks-per-struggling-graduate"]
RATE = METRICS["placement-rate-last-year"]
AVERAGE = METRICS["provincial-placement-rate-last-year"]
ANSWERED, REPORTED = METRICS["named-reports-answered"], METRICS["placement-data-reported"]
HANDLED = METRICS["registration-certificate-handled"]
ENOUGH = Ratio(STAFF, STUDENTS, at_least=Fraction(1, 500))
BELOW = Quota(RATE, below=AVERAGE)

JIANGXI = notices.load("jiangxi-2024")
ON = date(2024, 6, 15)
MET, UNMET, PENDING = Status.MET, Status.UNMET, Status.PENDING
UNKNOWN, NOT_APPLICABLE = Status.UNKNOWN, Status.NOT_APPLICABLE


def day(month: int, number: int, year: int = 2024) -> date:
    """A day, of 2024 where no other year is said."""
    return date(year, month, number)


def asks(requires: Predicate, slug: str = "asked", **fields: Any) -> Provision:
    """A provision that asks that of universities."""
    given = {"force": Force.OBLIGATION, "addressee": UNIVERSITY, **fields}
    return Provision(slug, requires=requires, evidence=(Evidence("甲"),), **given)


def notice_of(*provisions: Provision, due: Deadline | None = None, **fields: Any) -> Notice:
    """A notice of one measure that says just that."""
    measure = attrs.evolve(
        JIANGXI.measures[0], number=1, section=None, due=due, provisions=provisions, mentions=()
    )
    given = {"slug": "made-up", "sections": (), "corrections": (), "mentions": (), **fields}
    return attrs.evolve(JIANGXI, measures=(measure,), **given)


def found(provision: Provision, facts: Any, on: date = ON, **fields: Any) -> Finding:
    """The finding on a provision."""
    (finding,) = check(notice_of(provision, **fields), facts, on=on)
    return finding


class TestArguments:
    """What check() takes."""

    @pytest.mark.parametrize("on", [datetime(2024, 6, 15), "2024-06-15", None, 20240615])  # noqa: DTZ001
    def test_day(self, on: Any) -> None:
        """A day, and no time of day or text."""
        with pytest.raises(InvalidValue, match=r"check\.on"):
            check(JIANGXI, {}, on=on)

    def test_facts(self) -> None:
        """Facts, or what they are made from; what can't be one is refused as there."""
        facts = Facts.of({STAFF: 26, STUDENTS: 12_600})

        assert (
            check(JIANGXI, facts, on=ON).statuses
            == check(JIANGXI, {STAFF: 26, STUDENTS: 12_600}, on=ON).statuses
        )
        with pytest.raises(InvalidValue, match="full-time-careers-staff"):
            check(JIANGXI, {STAFF: 26.0}, on=ON)
        with pytest.raises(gp.GradpolicyError, match="did you mean"):
            check(JIANGXI, {"full-time-career-staff": 26}, on=ON)

    def test_addressee(self) -> None:
        """What binds a broader class is checked, and nothing that binds another."""
        slugs = [
            {p.slug for p in check(notices.load("jiangxi-2023"), {}, on=ON, addressee=a).provisions}
            for a in (UNIVERSITY, addressees.VOCATIONAL_COLLEGE, addressees.NEW_UNIVERSITY)
        ]

        anyone, college, new = slugs
        assert {"heads-visits-vocational-college"} == college - anyone
        assert {"heads-visits-new-university"} == new - anyone
        assert anyone < college
        assert "department-visits" not in anyone

    def test_nobody(self) -> None:
        """Nothing is asked of whom it does not address."""
        report = check(JIANGXI, {}, on=ON, addressee=addressees.JOINT_FAIR)

        assert 0 == len(report) == len(report.findings)
        assert Outcome.COMPLIANT is report.outcome


class TestStatuses:
    """How the condition, what is required and the day make a status."""

    @pytest.mark.parametrize(
        ("when", "requires", "status"),
        [
            (True, True, MET),
            (True, False, UNMET),
            (True, None, UNKNOWN),
            (False, True, NOT_APPLICABLE),
            (False, False, NOT_APPLICABLE),
            (False, None, NOT_APPLICABLE),
            # Met anyway; else nothing applies by default.
            (None, True, MET),
            (None, False, UNKNOWN),
            (None, None, UNKNOWN),
        ],
    )
    def test_condition(self, when: Any, requires: Any, status: Status) -> None:
        """Where it is not known whether it applies, it is unknown unless it is met anyway."""
        given = {REPORTED: when, ANSWERED: requires}
        facts = {metric: value for metric, value in given.items() if value is not None}
        provision = asks(Done(ANSWERED), when=Done(REPORTED))

        assert status is found(provision, facts).status
        assert (status,) == check(notice_of(provision), facts, on=ON).statuses

    def test_condition_has_no_deadline(self) -> None:
        """The condition is asked of the day itself, whenever what it asks for is due."""
        provision = asks(Done(ANSWERED), when=Done(REPORTED), due=By(PartialDate(2024, 3)))
        facts = {REPORTED: day(6, 1), ANSWERED: False}

        assert NOT_APPLICABLE is found(provision, facts, day(5, 31)).status
        assert UNMET is found(provision, facts, day(6, 1)).status

    @pytest.mark.parametrize(
        ("due", "first", "last"),
        [
            (By(PartialDate(2024, 6)), None, day(6, 30)),
            (By(PartialDate(2024, 6, 14)), None, day(6, 14)),
            (By(PartialDate(2024)), None, day(12, 31)),
            (ByEach((PartialDate(2024, 3), PartialDate(2024, 6))), None, day(3, 31)),
            (Window(PartialDate(2024, 3), PartialDate(2024, 6)), None, day(6, 30)),
            (Window(None, PartialDate(2024, 6)), None, day(6, 30)),
            (Window(PartialDate(2024, 3)), None, day(2, 29)),
            (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), None, day(2, 25)),
        ],
    )
    def test_pending(self, due: Deadline, first: None, last: date) -> None:
        """What is not so yet is pending on the last day, and unmet on the next."""
        provision = asks(ENOUGH, due=due)
        facts = {STAFF: 25, STUDENTS: 12_600}

        assert PENDING is found(provision, facts, last).status
        assert UNMET is found(provision, facts, last + timedelta(days=1)).status

    @pytest.mark.parametrize("due", [None, Ongoing()])
    def test_no_deadline(self, due: Deadline | None) -> None:
        """Without an end nothing is pending."""
        assert UNMET is found(asks(Done(ANSWERED), due=due), {ANSWERED: False}).status

    def test_term_without_cases(self) -> None:
        """No, where a term runs from each event, is unmet: nobody says that one still runs."""
        due = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)

        assert UNMET is found(asks(Done(ANSWERED), due=due), {ANSWERED: False}).status
        assert MET is found(asks(Done(ANSWERED), due=due), {ANSWERED: True}).status

    def test_period(self) -> None:
        """Before its period begins it is pending, whatever its deadline."""
        period = Window(PartialDate(2024, 3), PartialDate(2024, 6))
        provision = asks(ENOUGH, period=period)
        facts = {STAFF: 25, STUDENTS: 12_600}

        assert PENDING is found(provision, facts, day(2, 29)).status
        assert UNMET is found(provision, facts, day(3, 1)).status
        assert MET is found(provision, {STAFF: 26, STUDENTS: 12_600}, day(2, 29)).status

    def test_seen_later(self) -> None:
        """What was observed after the day is not known on the day."""
        facts = Facts.of({ANSWERED: True}, observed=day(6, 16))

        assert UNKNOWN is found(asks(Done(ANSWERED)), facts, ON).status
        assert MET is found(asks(Done(ANSWERED)), facts, day(6, 16)).status

    @pytest.mark.parametrize(
        ("facts", "status"),
        [
            # The one is lost, but the other will do: its term still runs.
            ({ANSWERED: (Case(day(6, 3)),), REPORTED: (Case(day(6, 13)),)}, PENDING),
            ({ANSWERED: (Case(day(6, 13)),), REPORTED: (Case(day(6, 3)),)}, PENDING),
            ({ANSWERED: (Case(day(6, 3)),), REPORTED: (Case(day(6, 4)),)}, UNMET),
            ({ANSWERED: (Case(day(6, 3)),), REPORTED: False}, UNMET),
        ],
    )
    def test_either_may_come(self, facts: Any, status: Status) -> None:
        """Of two ways to meet it, it is pending as long as one is open."""
        due = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)
        one, other = Done(ANSWERED), Done(REPORTED)

        for either in (AnyOf(one, other), Not(AllOf(Not(one), Not(other)))):
            assert status is found(asks(either, due=due), facts).status

    @pytest.mark.parametrize(
        ("facts", "status"),
        [
            ({ANSWERED: (Case(day(6, 13)),), REPORTED: (Case(day(6, 13)),)}, PENDING),
            ({ANSWERED: (Case(day(6, 3)),), REPORTED: (Case(day(6, 13)),)}, UNMET),
            # No, though a term runs for the other, is no.
            ({ANSWERED: (Case(day(6, 13)),), REPORTED: False}, UNMET),
        ],
    )
    def test_both_must_come(self, facts: Any, status: Status) -> None:
        """Of two things it is pending only while both may still come."""
        due = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)
        one, other = Done(ANSWERED), Done(REPORTED)

        for both in (AllOf(one, other), Not(AnyOf(Not(one), Not(other)))):
            assert status is found(asks(both, due=due), facts).status


class TestProhibitions:
    """What must not be done."""

    @pytest.mark.parametrize(
        ("value", "on", "status"),
        [
            (False, day(7, 1), MET),
            (True, day(6, 30), PENDING),
            (True, day(7, 1), UNMET),
            ((), day(7, 1), MET),
            (day(6, 1), day(6, 30), PENDING),
            (day(6, 1), day(7, 1), UNMET),
            # Done after its measure fell due, it is done all the same.
            (day(7, 2), day(7, 2), UNMET),
            ((day(7, 2), day(8, 1)), day(9, 1), UNMET),
            (day(7, 2), day(7, 1), MET),
        ],
    )
    def test_due(self, value: Any, on: date, status: Status) -> None:
        """It has to have stopped by the day on which its measure is due, and for good."""
        provision = asks(Not(Done(HANDLED)), force=Force.PROHIBITION)

        finding = found(provision, {HANDLED: value}, on, due=By(PartialDate(2024, 6)))

        assert status is finding.status

    def test_of_jiangmen(self) -> None:
        """A university that asked for the certificate in 2024 broke what was due in 2023."""
        jiangmen = notices.load("jiangmen-2023")
        asked = {"certificate-demanded": day(1, 15)}

        report = check(jiangmen, asked, on=day(2, 1), addressee=addressees.CITY)

        assert UNMET is report["certificate-not-demanded"].status

    @pytest.mark.parametrize(
        ("value", "status"),
        [
            (day(12, 31, 2023), MET),
            ((day(12, 1, 2023), day(12, 31, 2023)), MET),
            (day(1, 1), UNMET),
            ((day(12, 31, 2023), day(1, 1)), UNMET),
            (day(6, 30), UNMET),
            (day(7, 1), MET),
        ],
    )
    def test_period(self, value: Any, status: Status) -> None:
        """It forbids what is done while it holds: not what was before, nor what comes after."""
        period = Window(PartialDate(2024, 1), PartialDate(2024, 6))
        provision = asks(Not(Done(HANDLED)), force=Force.PROHIBITION, period=period)

        assert status is found(provision, {HANDLED: value}, day(8, 1)).status


class TestSeason:
    """Between which days what recurs can fall due."""

    @pytest.mark.parametrize(
        ("fields", "since", "until"),
        [
            ({"in_force": None}, day(1, 26), day(12, 31)),
            ({"in_force": None, "issued": PartialDate(2024, 2)}, day(2, 1), day(12, 31)),
            ({"in_force": None, "issued": None}, day(9, 1, 2023), day(12, 31)),
            ({"in_force": Window(PartialDate(2024, 3))}, day(3, 1), day(12, 31)),
            ({"in_force": Window(None, PartialDate(2024, 6))}, day(1, 26), day(6, 30)),
            (
                {"in_force": Window(PartialDate(2024, 3), PartialDate(2025))},
                day(3, 1),
                day(12, 31, 2025),
            ),
        ],
    )
    def test_season(self, fields: dict[str, Any], since: date, until: date) -> None:
        """From the day of issue or of coming into force to the end of the year, or of its force."""
        assert (since, until) == season_of(notice_of(asks(ENOUGH), **fields))

    def test_over_before_it_begins(self) -> None:
        """A notice issued after the year that it is about lets nothing recur."""
        late = {"issued": PartialDate(2025, 2), "in_force": None}
        due = Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),))

        finding = found(asks(Done(REPORTED), due=due), {REPORTED: ()}, day(6, 1, 2025), **late)
        said_no = found(asks(Done(REPORTED), due=due), {REPORTED: False}, day(6, 1, 2025), **late)

        assert () == finding.occasions
        assert (MET, PENDING) == (finding.status, said_no.status)


class TestFinding:
    """How it stands with one provision, and why."""

    def test_what_was_checked(self) -> None:
        """It says the measure, the provision, the day and whether it binds."""
        finding = check(JIANGXI, {STAFF: 23, STUDENTS: 12_600}, on=ON)["full-time-staff"]

        assert 25 == finding.measure.number
        assert "full-time-staff" == finding.provision.slug
        assert ON == finding.on
        assert finding.binds
        assert finding.due is finding.last_day is finding.days_left is None
        assert not finding.is_inherited
        assert finding.applies is None
        assert Truth.FALSE is finding.meets.truth
        assert "<Finding unmet full-time-staff>" == repr(finding)

    def test_equal(self) -> None:
        """Two findings of the same are equal."""
        one, other = (check(JIANGXI, {STAFF: 23, STUDENTS: 12_600}, on=ON) for _ in range(2))

        assert one.findings == other.findings
        assert one == other

    @pytest.mark.parametrize(
        ("force", "binds"),
        [
            (Force.OBLIGATION, True),
            (Force.PROHIBITION, True),
            (Force.TARGET, False),
            (Force.RECOMMENDATION, False),
            (Force.PERMISSION, False),
        ],
    )
    def test_binds(self, force: Force, binds: bool) -> None:
        """Obligations and prohibitions bind, and nothing else does."""
        assert binds is found(asks(Not(Done(HANDLED)), force=force), {}).binds

    def test_inherited(self) -> None:
        """A deadline of its own goes before that of its measure."""
        june, august = By(PartialDate(2024, 6)), By(PartialDate(2024, 8))

        own = found(asks(Done(ANSWERED), due=june), {}, due=august)
        inherited = found(asks(Done(ANSWERED)), {}, due=august)

        assert (june, False, day(6, 30)) == (own.due, own.is_inherited, own.last_day)
        assert (august, True, day(8, 31)) == (
            inherited.due,
            inherited.is_inherited,
            inherited.last_day,
        )

    @pytest.mark.parametrize(
        ("due", "value", "last", "left"),
        [
            (By(PartialDate(2024, 6)), False, day(6, 30), 15),
            (By(PartialDate(2024, 5)), False, day(5, 31), -15),
            (By(PartialDate(2024, 6, 15)), False, ON, 0),
            (ByEach((PartialDate(2024, 3), PartialDate(2024, 9))), False, day(9, 30), 107),
            (ByEach((PartialDate(2024, 6), PartialDate(2024, 9))), False, day(6, 30), 15),
            (ByEach((PartialDate(2024, 3), PartialDate(2024, 5))), False, day(5, 31), -15),
            (Window(PartialDate(2024, 3), PartialDate(2024, 6)), False, day(6, 30), 15),
            (Window(PartialDate(2024, 3)), False, None, None),
            (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), False, None, None),
            (Ongoing(), False, None, None),
            (None, False, None, None),
            # Of several terms the one that ends first.
            (
                Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED),
                (Case(day(6, 14)), Case(day(6, 13)), Case(day(6, 3), day(6, 4))),
                day(6, 20),
                5,
            ),
            (
                Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED),
                (Case(day(6, 3), day(6, 4)),),
                None,
                None,
            ),
        ],
    )
    def test_last_day(
        self, due: Deadline | None, value: Any, last: date | None, left: int | None
    ) -> None:
        """It says the last day for what is open, and how many days are left, or have passed."""
        finding = found(asks(Done(ANSWERED), due=due), {ANSWERED: value})

        assert (last, left) == (finding.last_day, finding.days_left)

    def test_occasions(self) -> None:
        """It shows each day on which it was due; late is what no other day due has come for."""
        due = Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),))
        provision = asks(Not(Not(Done(REPORTED))), due=due)
        facts = {REPORTED: (day(2, 25), day(3, 26))}

        late, missed = (found(provision, facts, on).occasions for on in (day(4, 1), day(5, 1)))

        assert [(day(2, 25), day(2, 25)), (day(3, 25), day(3, 26))] == [
            (each.due, each.done) for each in late
        ]
        assert [day(2, 25), None, day(3, 26)] == [each.done for each in missed]

    def test_missing(self) -> None:
        """What is missing is named once, of the condition first; nothing where it is decided."""
        provision = asks(AllOf(ENOUGH, Quota(STAFF, at_least=2)), when=BELOW)

        assert (RATE, AVERAGE, STAFF, STUDENTS) == found(provision, {}).missing
        assert (RATE,) == found(provision, {AVERAGE: 1, STAFF: 1}).missing
        assert () == found(provision, {RATE: 1, AVERAGE: 1}).missing
        assert () == found(provision, {STAFF: 2, STUDENTS: 900}).missing
        assert MET is found(provision, {STAFF: 2, STUDENTS: 900}).status

    def test_gaps(self) -> None:
        """What nothing explains is a gap, named once, and no fact that is missing fills it."""
        two = AllOf(ByReference(TWO_HUNDREDS), ByReference(FOUR_PRIORITIES))
        provision = asks(AnyOf(two, Done(ANSWERED)), when=Not(ByReference(TWO_HUNDREDS)))

        finding = found(provision, {ANSWERED: False})

        assert (TWO_HUNDREDS, FOUR_PRIORITIES) == finding.gaps
        assert () == finding.missing
        assert () == found(provision, {ANSWERED: True}).gaps

    def test_nothing_missing_but_the_day(self) -> None:
        """Where only the day of an observation leaves it open, no fact is called missing."""
        facts = Facts.of({ANSWERED: True}, observed=day(7, 1))

        finding = found(asks(Done(ANSWERED), due=By(PartialDate(2024, 6))), facts, day(9, 1))

        assert UNKNOWN is finding.status
        assert () == finding.missing == finding.gaps

    def test_needs(self) -> None:
        """It says what it takes here, in whole people."""
        (need,) = check(JIANGXI, {STAFF: 23, STUDENTS: 12_600}, on=ON)["full-time-staff"].needs

        assert (STAFF, 23, 26, 3, None) == (
            need.of,
            need.present,
            need.required,
            need.shortfall,
            need.room,
        )


class TestReport:
    """All findings together."""

    @pytest.fixture
    def report(self) -> Report:
        """A report with one provision of each status, and a target that is missed."""
        no_more = By(PartialDate(2024, 12))
        notice = notice_of(
            asks(Quota(OFFICERS, at_least=1), "officers"),
            asks(Quota(TALKS, at_least=3), "talks"),
            asks(Quota(STAFF, at_least=30), "staff-by-december", due=no_more),
            asks(ENOUGH, "ratio"),
            asks(Quota(STAFF, at_least=50), "hoped-for", force=Force.TARGET),
            asks(Done(ANSWERED), "answered", when=BELOW),
            asks(ByReference(TWO_HUNDREDS), "hundreds"),
            asks(Done(REPORTED), "of-bureaus", addressee=addressees.HRSS_BUREAU),
            asks(Done(REPORTED), "of-colleges", addressee=addressees.VOCATIONAL_COLLEGE),
            asks(Not(Done(HANDLED)), "handled", force=Force.PROHIBITION),
        )
        facts = Facts.of(
            {OFFICERS: 1, TALKS: 2, STAFF: 26, RATE: 1}, context={AVERAGE: 1}, entity="江南大学"
        )
        return check(notice, facts, on=ON)

    def test_in_order(self, report: Report) -> None:
        """It has the provisions that address it, in the order of the text."""
        slugs = ["officers", "talks", "staff-by-december", "ratio", "hoped-for", "answered"]

        assert [*slugs, "hundreds", "handled"] == [f.provision.slug for f in report]
        assert report.provisions == tuple(finding.provision for finding in report)
        assert report.statuses == tuple(finding.status for finding in report)
        assert 8 == len(report)
        assert "<Report made-up 江南大学 on 2024-06-15>" == repr(report)
        assert "<Report made-up university on 2024-06-15>" == repr(check(report.notice, {}, on=ON))

    def test_by_name(self, report: Report) -> None:
        """A provision is found by its slug, if it addresses it."""
        assert UNMET is report["talks"].status
        for other in ("of-bureaus", "of-colleges", "no-such"):
            with pytest.raises(KeyError, match=other):
                report[other]

    def test_counts(self, report: Report) -> None:
        """It counts them, in all and those that bind."""
        assert {MET: 1, UNMET: 2, PENDING: 1, UNKNOWN: 3, NOT_APPLICABLE: 1} == report.counts
        assert {MET: 1, UNMET: 1, PENDING: 1, UNKNOWN: 3, NOT_APPLICABLE: 1} == report.binding

    @pytest.mark.parametrize(
        ("staff", "due", "force", "outcome", "is_complete"),
        [
            (50, None, Force.OBLIGATION, Outcome.COMPLIANT, True),
            (49, None, Force.OBLIGATION, Outcome.BREACHED, True),
            (49, 12, Force.OBLIGATION, Outcome.PENDING, True),
            (None, None, Force.OBLIGATION, Outcome.UNDECIDED, False),
            (49, None, Force.TARGET, Outcome.COMPLIANT, True),
            (None, None, Force.RECOMMENDATION, Outcome.COMPLIANT, True),
        ],
    )
    def test_outcome(
        self, staff: int | None, due: int | None, force: Force, outcome: Outcome, is_complete: bool
    ) -> None:
        """What binds decides; a target that is missed breaches nothing."""
        deadline = None if due is None else By(PartialDate(2024, due))
        provision = asks(Quota(STAFF, at_least=50), force=force, due=deadline)

        report = check(notice_of(provision), {} if staff is None else {STAFF: staff}, on=ON)

        assert (outcome, is_complete) == (report.outcome, report.is_complete)

    def test_worst_first(self, report: Report) -> None:
        """A breach is one whatever is unknown, and is said to hold only as far as is known."""
        assert Outcome.BREACHED is report.outcome
        assert not report.is_complete

    def test_missing(self) -> None:
        """What settles most findings by itself comes first, then what is in most of them."""
        notice = notice_of(
            asks(ENOUGH, "ratio"),
            asks(Quota(STUDENTS, at_least=1), "students"),
            asks(Quota(OFFICERS, at_least=1), "officers"),
            asks(Quota(OFFICERS, at_least=2), "more-officers"),
            asks(AllOf(Quota(TALKS, at_least=1), ByReference(TWO_HUNDREDS)), "talks"),
            asks(AllOf(Quota(STAFF, at_least=1), Quota(TALKS, at_least=2)), "both"),
        )

        missing = check(notice, {}, on=ON).missing

        assert [OFFICERS, STUDENTS, STAFF, TALKS] == [each.of for each in missing]
        assert [("officers", "more-officers"), ("students",), (), ()] == [m.alone for m in missing]
        assert [
            ("officers", "more-officers"),
            ("ratio", "students"),
            ("ratio", "both"),
            ("talks", "both"),
        ] == [m.findings for m in missing]
        assert () == check(notice, {OFFICERS: 2, STUDENTS: 1, STAFF: 1, TALKS: 2}, on=ON).missing

    def test_figures_first(self) -> None:
        """Of what settles as much, a figure comes before what is done or not."""
        notice = notice_of(
            asks(Done(ANSWERED), "answered"),
            asks(Quota(METRICS["recruitment-events"], at_least=1, per=Period.DAY), "events"),
        )

        missing = check(notice, {}, on=ON).missing

        assert [("events",), ("answered",)] == [each.alone for each in missing]

    def test_gaps(self, report: Report) -> None:
        """The standards that nothing explains, each once."""
        assert (TWO_HUNDREDS,) == report.gaps

    def test_narrower(self, report: Report) -> None:
        """It names the kinds of the addressee of whom more is asked."""
        assert (addressees.VOCATIONAL_COLLEGE,) == report.narrower
        college = check(report.notice, {}, on=ON, addressee=addressees.VOCATIONAL_COLLEGE)
        assert () == college.narrower
        jiangxi = check(notices.load("jiangxi-2023"), {}, on=ON)
        assert (addressees.NEW_UNIVERSITY, addressees.VOCATIONAL_COLLEGE) == jiangxi.narrower

    @pytest.mark.parametrize("kind", [Status, Outcome])
    def test_texts(self, kind: Any) -> None:
        """Each status and each outcome can be said in both languages."""
        assert [each.en for each in kind] == [str(each) for each in kind]
        assert len(kind) == len({each.zh for each in kind}) == len({each.en for each in kind})
        assert not any(each.zh == each.en for each in kind)


FOUR = {
    "careers-office-strengthened": True,
    "careers-budget": 2_520_000,
    "graduates-tuition-total": 252_000_000,
    "careers-premises": 1_890,
    "graduating-students": 12_600,
    "full-time-careers-staff": 26,
}


class TestLinks:
    """Standards that a notice explains itself."""

    @pytest.mark.parametrize(
        ("changed", "status"),
        [
            ({}, MET),
            ({"full-time-careers-staff": 25}, UNMET),
            ({"careers-budget": 2_519_999}, UNMET),
            ({"careers-premises": 1_889}, UNMET),
            ({"careers-office-strengthened": False}, UNMET),
            ({"full-time-careers-staff": None}, UNKNOWN),
            ({"full-time-careers-staff": None, "careers-premises": 0}, UNMET),
        ],
    )
    def test_four_in_place(self, changed: dict[str, Any], status: Status) -> None:
        """Jiangxi's four in place are its own office, budget, premises and staff together."""
        facts = {key: value for key, value in {**FOUR, **changed}.items() if value is not None}

        report = check(JIANGXI, facts, on=ON)

        (finding,) = (f for f in report if f.provision.requires == ByReference(FOUR_IN_PLACE))
        assert status is finding.status
        assert status is report.statuses[report.findings.index(finding)]
        assert () == finding.gaps
        assert 4 == len(finding.meets.operands[0].operands)

    def test_missing(self) -> None:
        """What is missing for a standard is what its provisions lack."""
        (finding,) = (
            f
            for f in check(JIANGXI, {}, on=ON)
            if f.provision.requires == ByReference(FOUR_IN_PLACE)
        )

        assert set(FOUR) == {of.slug for of in finding.missing if isinstance(of, Metric)}

    def test_two_hundreds(self) -> None:
        """The two hundreds are explained nowhere: they stay a gap, with nothing missing."""
        (finding,) = (
            f
            for f in check(JIANGXI, FOUR, on=ON)
            if f.provision.requires == ByReference(TWO_HUNDREDS)
        )

        assert UNKNOWN is finding.status
        assert (TWO_HUNDREDS,) == finding.gaps
        assert () == finding.missing
        assert TWO_HUNDREDS in check(JIANGXI, FOUR, on=ON).gaps

    @pytest.mark.parametrize("slug", ["jiangxi-2023", "jiangmen-2023"])
    def test_of_another_notice(self, slug: str) -> None:
        """What another notice says of a standard explains it only there."""
        notice = notices.load(slug)
        named = [
            norm
            for _, norm in notice.provisions
            if isinstance(norm, Provision) and norm.requires == ByReference(FOUR_IN_PLACE)
        ]

        for provision in named:
            report = check(notice, FOUR, on=ON, addressee=provision.addressee)
            assert (FOUR_IN_PLACE,) == report[provision.slug].gaps
        assert named

    @pytest.mark.parametrize(
        ("on", "status"), [(day(6, 30), PENDING), (day(7, 1), UNMET)], ids=["last", "after"]
    )
    def test_due(self, on: date, status: Status, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a standard asks may come as long as that which names it is not due."""
        links = {"two-hundreds": (("made-up", "visits"),)}
        monkeypatch.setattr("gradpolicy.compliance.planning.LINKS", links)
        notice = notice_of(
            asks(ByReference(TWO_HUNDREDS), "itself", due=By(PartialDate(2024, 6))),
            asks(Quota(STAFF, at_least=100), "visits"),
        )

        report = check(notice, {STAFF: 99}, on=on)

        assert (status, UNMET) == report.statuses

    def test_under_a_condition(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is asked only of some puts the standard in place for all others."""
        links = {
            "two-hundreds": (("made-up", "visits"), ("made-up", "itself"), ("made-up", "gone"))
        }
        monkeypatch.setattr("gradpolicy.compliance.planning.LINKS", links)
        notice = notice_of(
            asks(ByReference(TWO_HUNDREDS), "itself"),
            asks(Quota(STAFF, at_least=1), "visits", when=Done(REPORTED)),
        )

        def status(facts: Any) -> Status:
            return check(notice, facts, on=ON)["itself"].status

        assert MET is status({REPORTED: False})
        assert MET is status({STAFF: 1})
        assert UNMET is status({REPORTED: True, STAFF: 0})
        assert UNKNOWN is status({STAFF: 0})


class TestPlans:
    """What is kept of a notice for the next institution."""

    def test_kept(self) -> None:
        """The same notice and addressee take the same plan, another addressee another."""
        notice = notice_of(asks(ENOUGH))

        assert plan_of(notice, UNIVERSITY) is plan_of(notice, UNIVERSITY)
        assert plan_of(notice, UNIVERSITY) is not plan_of(notice, addressees.DEPARTMENT)

    def test_not_of_a_changed_notice(self) -> None:
        """A notice that was changed is not served what was kept of the old one."""
        notice = notice_of(asks(Quota(STAFF, at_least=26)))
        before = check(notice, {STAFF: 26}, on=ON).statuses
        (measure,) = notice.measures
        (provision,) = measure.provisions
        assert isinstance(provision, Provision)
        stricter = attrs.evolve(provision, requires=Quota(STAFF, at_least=27))

        changed = attrs.evolve(notice, measures=(attrs.evolve(measure, provisions=(stricter,)),))

        assert ((MET,), (UNMET,)) == (before, check(changed, {STAFF: 26}, on=ON).statuses)
        assert (MET,) == check(notice, {STAFF: 26}, on=ON).statuses

    def test_not_of_another_addressee_of_that_name(self) -> None:
        """An addressee that bears the name of another, and is none of its kind, is told apart."""
        notice = notice_of(asks(ENOUGH))
        stranger = attrs.evolve(addressees.DEPARTMENT, slug="university", broader=())

        lengths = [
            len(check(notice, {}, on=ON, addressee=addressee))
            for addressee in (UNIVERSITY, stranger, UNIVERSITY)
        ]

        assert [1, 0, 1] == lengths

    def test_forgotten(self) -> None:
        """Once nobody holds the notice any more, nothing is kept of it."""
        kept = _made_and_checked(asks(ENOUGH))

        gc.collect()

        assert [None, None] == [reference() for reference in kept]

    def test_not_served_to_the_next_at_that_place(self) -> None:
        """Many notices made one after another, some at the place of one that is gone, differ."""
        statuses = [
            check(notice_of(asks(Quota(STAFF, at_least=n))), {STAFF: 5}, on=ON).statuses[0]
            for n in range(12)
        ]

        assert [MET] * 6 + [UNMET] * 6 == statuses


def _made_and_checked(provision: Provision) -> tuple[Callable[[], object], ...]:
    """Weak references to a notice that was checked, and to one of its kept parts."""
    notice = notice_of(provision)
    check(notice, {}, on=ON)
    check(notice, {}, on=ON, addressee=addressees.DEPARTMENT)
    entry = plan_of(notice, UNIVERSITY).entries[0].meets.judge
    return weakref.ref(notice), weakref.ref(entry)
