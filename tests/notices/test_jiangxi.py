"""
Jiangxi 2023 and 2024: their figures, read a second time from the text and typed in by hand.

The tables below were not made from the modules: whoever changes a figure there must change
it here too, with the text beside.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

import gradpolicy as gp
from gradpolicy import Grant, Limit, Metric, Predicate, Quota, Ratio, Sanction, leaves
from gradpolicy.changes import Change, Relation
from gradpolicy.notices import JIANGXI_2023, JIANGXI_2024

# measure, provision, addressee, the numbers of what is required or given
FIGURES_2023 = [
    (1, "heads-visits-new-university", "new-university", [120]),
    (1, "heads-visits-vocational-college", "vocational-college", [120]),
    (1, "new-employers-below-average", "university", [130]),
    (1, "leaders-visits-above-average", "university", [100]),
    (1, "department-visits", "department", [10]),
    (1, "supervisor-visits", "supervisor", [1]),
    (1, "supervisor-posts", "supervisor", [3]),
    (1, "programme-visits", "programme-of-study", [30]),
    (3, "fair-subsidy-large", "joint-fair", [150_000]),
    (3, "fair-subsidy-middling", "joint-fair", [100_000]),
    (3, "fair-subsidy-small", "joint-fair", [60_000]),
    (3, "daily-recruitment-events", "university", [1]),
    (3, "weekly-special-recruitment", "university", [1]),
    (3, "monthly-large-fairs", "university", [1]),
    (5, "incubator-free-space", "public-incubator", [Fraction(30, 100)]),
    (5, "running-cost-subsidy", "graduate", [Fraction(60, 100)]),
    (7, "special-post-teachers", "province", [3146]),
    (7, "three-supports-recruits", "province", [1900]),
    (7, "western-plan-recruits", "province", [300]),
    (8, "school-teacher-recruits", "province", [7821]),
    (8, "health-recruits", "province", [2000]),
    (8, "state-enterprise-recruits", "province", [2342]),
    (8, "other-institution-recruits", "province", [5000]),
    (8, "other-institution-fresh-share", "province", [Fraction(40, 100)]),
    (11, "trainee-posts", "province", [36_000]),
    (13, "department-officers", "university", [1]),
    (15, "help-talks", "university", [3]),
    (15, "help-posts", "university", [5]),
    (15, "help-events", "university", [3]),
    (15, "one-to-one-coverage", "university", [1]),
    (15, "willing-all-employed", "university", [1]),
]
FIGURES_2024 = [
    (4, "new-employers-below-average", "university", [130]),
    (4, "department-visits", "department", [10]),
    (13, "guidance-course-load", "university", [38, 2]),
    (15, "internships-of-each-student", "university", [1]),
    (17, "help-talks", "university", [3]),
    (17, "help-posts", "university", [5]),
    (17, "help-events", "university", [3]),
    (17, "one-to-one-coverage", "university", [1]),
    (17, "willing-all-employed", "university", [1]),
    (23, "years-behind-plan", "education-department", [2]),
    (25, "careers-budget", "university", [Fraction(1, 100)]),
    (25, "careers-premises", "university", [Decimal("0.15")]),
    (25, "full-time-staff", "university", [Fraction(1, 500)]),
    (25, "department-officers", "university", [1]),
    (25, "staff-trainings", "university", [1]),
]
# measure, provision, the last day of its deadline
DUE_2023 = [
    (7, "special-post-teachers", date(2023, 8, 31)),
    (7, "three-supports-recruits", date(2023, 8, 31)),
    (7, "western-plan-recruits", date(2023, 7, 31)),
    (8, "school-teacher-recruits", date(2023, 7, 31)),
    (9, "masters-admissions-completed", date(2023, 4, 30)),
    (9, "upgrading-admissions-completed", date(2023, 5, 31)),
    (9, "second-degree-admissions-completed", date(2023, 7, 10)),
    (10, "reserved-recruits-completed", date(2023, 8, 31)),
]
DUE_2024 = [
    (5, "employment-home-built", date(2024, 6, 30)),
    (9, "three-supports-completed", date(2024, 8, 31)),
    (9, "institutions-fresh-completed", date(2024, 8, 31)),
    (11, "reserved-recruits-completed", date(2024, 8, 31)),
    (20, "willingness-surveyed", date(2024, 8, 31)),
]
FIGURES = [
    *((JIANGXI_2023, *row) for row in FIGURES_2023),
    *((JIANGXI_2024, *row) for row in FIGURES_2024),
]
DUE = [*((JIANGXI_2023, *row) for row in DUE_2023), *((JIANGXI_2024, *row) for row in DUE_2024)]


def asked(norm: gp.Norm) -> Predicate | None:
    """What a provision requires or a grant gives."""
    match norm:
        case gp.Provision(requires=requires):
            return requires
        case Grant(amount=amount):
            return amount
        case Sanction(when=when):
            return when


def numbers(predicate: Predicate | None) -> list[Limit]:
    """The numbers in a predicate, in order."""
    if predicate is None:
        return []
    bounds = (leaf.bound for leaf in leaves(predicate) if isinstance(leaf, Quota | Ratio))
    return [bound.limit for bound in bounds if not isinstance(bound.limit, Metric)]


def is_dated(norm: gp.Norm) -> bool:
    """Whether it falls due by a day."""
    return not isinstance(norm, Sanction) and isinstance(norm.due, gp.By)


@pytest.mark.parametrize(("notice", "measure", "slug", "addressee", "figures"), FIGURES)
def test_figures(notice, measure: int, slug: str, addressee: str, figures: list[Limit]) -> None:
    """The figure, whom it binds and in which measure, as the text has it."""
    norm = notice.measure(measure)[slug]
    assert norm.addressee.slug == addressee
    assert numbers(asked(norm)) == figures


@pytest.mark.parametrize(("notice", "measure", "slug", "last"), DUE)
def test_deadlines(notice, measure: int, slug: str, last: date) -> None:
    """The day by which it is due, as the text has it."""
    norm = notice.measure(measure)[slug]
    assert not isinstance(norm, Sanction)
    assert isinstance(norm.due, gp.By)
    assert norm.due.on.last == last


@pytest.mark.parametrize(
    ("notice", "figures"), [(JIANGXI_2023, FIGURES_2023), (JIANGXI_2024, FIGURES_2024)]
)
def test_no_figure_beside_the_table(notice, figures) -> None:
    """No provision or grant holds a number that the table does not list."""
    found = {
        norm.slug
        for _, norm in notice.provisions
        if not isinstance(norm, Sanction) and numbers(asked(norm))
    }
    assert found == {slug for _, slug, _, _ in figures}


@pytest.mark.parametrize(("notice", "dues"), [(JIANGXI_2023, DUE_2023), (JIANGXI_2024, DUE_2024)])
def test_no_deadline_beside_the_table(notice, dues) -> None:
    """No deadline by a day is missing in the table, but those that repeat another's."""
    repeated = {"three-supports-completed", "local-employment-homes-built"}
    found = {norm.slug for _, norm in notice.provisions if is_dated(norm)}
    assert found - repeated == {slug for _, slug, _ in dues} - repeated


class TestConditions:
    """What a figure depends on."""

    def test_below_the_provincial_average(self) -> None:
        """130 new employers are for universities below the average, in both years alike."""
        for notice in (JIANGXI_2023, JIANGXI_2024):
            norm = notice["new-employers-below-average"]
            assert isinstance(norm.when, Quota)
            assert norm.when.metric.slug == "placement-rate-last-year"
            assert isinstance(norm.when.below, Metric)
            assert norm.when.below.slug == "provincial-placement-rate-last-year"

    def test_the_tiers_of_the_fair_subsidy(self) -> None:
        """400, 200 and 100 employers bring 150,000, 100,000 and 60,000 yuan."""
        tiers = {
            slug: numbers(JIANGXI_2023[f"fair-subsidy-{slug}"].when)
            for slug in ("large", "middling", "small")
        }
        assert tiers == {"large": [400], "middling": [200, 400], "small": [100, 200]}

    @pytest.mark.parametrize("notice", [JIANGXI_2023, JIANGXI_2024])
    def test_cards(self, notice) -> None:
        """Yellow below 50 %; red below 50 % for two years running."""
        assert numbers(notice["yellow-card"].when) == [Fraction(1, 2)]
        assert numbers(notice["red-card"].when) == [Fraction(1, 2), 2]

    def test_exceptions_of_2024(self) -> None:
        """Only the yellow card of 2024 has exceptions, three of them."""

        def exceptions(norm: gp.Norm) -> int:
            assert norm.when is not None
            return sum(isinstance(leaf, gp.Done) for leaf in leaves(norm.when))

        assert exceptions(JIANGXI_2024["yellow-card"]) == 3
        assert exceptions(JIANGXI_2023["yellow-card"]) == 0
        assert exceptions(JIANGXI_2024["red-card"]) == 0

    def test_reporting_days(self) -> None:
        """The 25th of each month and each Thursday, from November to August."""
        norm = JIANGXI_2023["placement-data-reported"]
        assert isinstance(norm, gp.Provision)
        assert isinstance(norm.due, gp.Recurring)
        days = list(norm.due.between(date(2023, 8, 1), date(2023, 11, 10)))
        assert days == [date(2023, 8, d) for d in (3, 10, 17, 24, 25, 31)] + [
            date(2023, 11, 2),
            date(2023, 11, 9),
        ]

    @pytest.mark.parametrize("notice", [JIANGXI_2023, JIANGXI_2024])
    def test_five_working_days(self, notice) -> None:
        """A report made under a name is answered within five working days."""
        due = notice["named-reports-answered"].due
        assert (due.amount, due.span) == (5, gp.Span.WORKING_DAY)

    def test_season(self) -> None:
        """The daily, weekly and monthly events are for March to June 2023."""
        for slug in (
            "daily-recruitment-events",
            "weekly-special-recruitment",
            "monthly-large-fairs",
        ):
            period = JIANGXI_2023[slug].period
            assert period is not None
            assert period.start is not None
            assert period.end is not None
            assert (period.start.first, period.end.last) == (date(2023, 3, 1), date(2023, 6, 30))

    def test_the_ratio_is_not_read_literally(self) -> None:
        """500:1 is one officer for 500 graduates, and the assumption says so."""
        norm = JIANGXI_2024["full-time-staff"]
        assert isinstance(norm, gp.Provision)
        assert isinstance(norm.requires, Ratio)
        assert norm.requires.written == "500:1"
        assert norm.requires.numerator.slug == "full-time-careers-staff"
        assert norm.assumption is not None


class TestShape:
    """Both notices, whole."""

    def test_counts(self) -> None:
        """24 measures in 6 sections; 26 in 7."""
        assert (len(JIANGXI_2023.measures), len(JIANGXI_2023.sections)) == (24, 6)
        assert (len(JIANGXI_2024.measures), len(JIANGXI_2024.sections)) == (26, 7)

    def test_gaps(self) -> None:
        """What is asked by name only is listed."""
        names = {standard.zh for standard in JIANGXI_2024.gaps}
        assert {"四到位", "四不准"} <= names
        assert any("两个100" in name for name in names)


@pytest.fixture(scope="module")
def pairs():
    """The provisions of the diff by their slugs."""
    diff = gp.diff(JIANGXI_2023, JIANGXI_2024)
    return {(p.old and p.old.slug, p.new and p.new.slug): p for p in diff.provisions}


class TestDiff:
    """What changed in Jiangxi from 2023 to 2024, judged by a reader of both texts."""

    @pytest.mark.parametrize(
        "slug",
        [
            "new-employers-below-average",
            "three-supports-completed",
            "reserved-recruits-completed",
            "help-talks",
            "help-posts",
            "help-events",
            "one-to-one-coverage",
            "willing-all-employed",
            "named-reports-answered",
            "red-card",
            "department-officers",
            "platform-registration",
            "four-in-place",
        ],
    )
    def test_unchanged(self, pairs, slug: str) -> None:
        """What merely moved on with the class is unchanged."""
        assert pairs[slug, slug].change is Change.UNCHANGED

    def test_yellow_card_is_weaker(self, pairs) -> None:
        """It falls on fewer programmes, for 2024 has exceptions."""
        assert pairs["yellow-card", "yellow-card"].change is Change.WEAKENED

    def test_department_visits_are_mixed(self, pairs) -> None:
        """Ten a department became ten a head, on average, in principle, for some."""
        change = pairs["department-visits", "department-visits"]
        assert change.change is Change.MIXED
        assert "force" in {dimension.value for dimension, _ in change.dimensions}

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("three-supports-completed", "institutions-fresh-completed"),
            ("three-supports-completed", "willingness-surveyed"),
            ("reserved-recruits-completed", "willingness-surveyed"),
            ("special-post-teachers", "three-supports-completed"),
            ("trainee-posts", "internships-of-each-student"),
            ("department-officers", "full-time-staff"),
            ("red-card", "years-behind-plan"),
        ],
    )
    def test_look_alikes_do_not_pair(self, pairs, old: str, new: str) -> None:
        """What only looks alike stands apart, and both sides are really there."""
        assert JIANGXI_2023[old]
        assert JIANGXI_2024[new]
        assert (old, new) not in pairs

    def test_subsidies_do_not_pair(self, pairs) -> None:
        """A subsidy to start a business is not one to seek a job."""
        startup = [
            slugs
            for slugs, p in pairs.items()
            if isinstance(p.old, Grant)
            and "创业补贴" in p.old.effect.zh
            and "求职" not in p.old.effect.zh
        ]
        assert startup
        assert all(new is None for _, new in startup)

    @pytest.mark.parametrize(
        ("old", "new", "relation"),
        [
            ([], [1], Relation.ADDED),
            ([1], [4], Relation.KEPT),
            ([5, 6], [8], Relation.MERGED),
            ([11], [15], Relation.MOVED),
            ([15], [17, 18], Relation.SPLIT),
            ([18, 19], [21], Relation.MERGED),
            ([16], [], Relation.REMOVED),
            ([20], [], Relation.REMOVED),
        ],
    )
    def test_measures(self, old: list[int], new: list[int], relation: Relation) -> None:
        """Which measures became which."""
        groups = {
            (tuple(m.number for m in g.old), tuple(m.number for m in g.new)): g.relation
            for g in gp.diff(JIANGXI_2023, JIANGXI_2024).measures
        }
        assert groups[tuple(old), tuple(new)] is relation
