"""Rows: which facts are asked for, where, and for what."""

from datetime import date
from fractions import Fraction

import attrs
import pytest

import gradpolicy as gp
from gradpolicy.compliance import Facts, check, key_of
from gradpolicy.formats.workbook.rows import Part, Row, Sheet, rows_of
from gradpolicy.model import AllOf, AnyOf, Done, Not, Period, Quota, metrics_of
from gradpolicy.vocabulary import addressees
from gradpolicy.vocabulary.links import LINKS
from gradpolicy.vocabulary.metrics import guidance, market, staffing


def rows_for(notice, addressee) -> tuple[Row, ...]:
    """The rows for what a notice asks of someone."""
    report = check(notice, Facts(), on=date(2024, 1, 1), addressee=addressee)
    return rows_of(report.findings)


@pytest.fixture(scope="module")
def university() -> dict[str, Row]:
    """The rows for a university, by their codes."""
    rows = rows_for(gp.notices.load("jiangxi-2024"), addressees.UNIVERSITY)
    return {row.key: row for row in rows}


class TestRowsOf:
    """The rows for what a notice asks."""

    @pytest.mark.parametrize("slug", gp.notices.available())
    def test_each_fact_once(self, slug: str) -> None:
        """What the provisions speak of has one row each, and nothing else has."""
        report = check(gp.notices.load(slug), Facts(), on=date(2024, 1, 1))

        rows = rows_of(report.findings)

        asked = {
            metric.slug
            for provision in report.provisions
            for predicate in (provision.requires, provision.when)
            if predicate is not None
            for metric in metrics_of(predicate)
        }
        assert len({row.key for row in rows}) == len(rows)
        assert asked == {row.metric.slug for row in rows}

    def test_order_of_the_notice(self, university) -> None:
        """Rows stand in the order in which the notice speaks of them, numbered on each sheet."""
        for sheet in Sheet:
            rows = [row for row in university.values() if row.sheet is sheet]
            measures = [row.findings[0].measure.number for row in rows]

            assert sorted(measures) == measures
            assert list(range(1, len(rows) + 1)) == [row.number for row in rows]

    def test_shared_denominator(self, university) -> None:
        """The graduating students serve two provisions and have one row, without a result."""
        row = university["graduating-students"]

        assert ["careers-premises", "full-time-staff"] == [f.provision.slug for f in row.findings]
        assert {Part.BASE} == {use.part for use in row.uses}
        assert () == row.subjects

    def test_context_apart(self, university) -> None:
        """What is only ever a limit is context; what the condition asks of the university is not."""
        assert Sheet.CONTEXT is university["provincial-placement-rate-last-year"].sheet
        assert Sheet.FIGURES is university["placement-rate-last-year"].sheet

    def test_sheets_by_kind(self, university) -> None:
        """Numbers stand on one sheet; what is yes, no or a day on another."""
        for row in university.values():
            assert row.metric.kind.is_number is (row.sheet is not Sheet.ACTIONS)

    def test_metric_in_each_period(self, university) -> None:
        """A number in each period is a fact of its own."""
        assert (
            key_of((staffing.STAFF_TRAININGS, Period.QUARTER))
            == university["staff-trainings/quarter"].key
        )

    def test_either(self, university) -> None:
        """Of hours or credits either will do; three figures that are all asked are not so."""
        assert [True] == [use.either for use in university["guidance-course-hours"].subjects]
        assert [False] == [
            use.either for use in university["talks-per-struggling-graduate"].subjects
        ]


class TestWhatIsDenied:
    """Denials turn all into any, and bounds round."""

    @pytest.mark.parametrize(
        ("requires", "denied", "either"),
        [
            (Done(guidance.CONTEST_HELD), False, False),
            (Not(Done(guidance.CONTEST_HELD)), True, False),
            # Not both: either of them may be missing.
            (
                Not(AllOf(Done(guidance.CONTEST_HELD), Quota(guidance.COURSE_HOURS, at_least=1))),
                True,
                True,
            ),
            # Neither of the two.
            (
                Not(AnyOf(Done(guidance.CONTEST_HELD), Quota(guidance.COURSE_HOURS, at_least=1))),
                True,
                False,
            ),
            (Not(Not(Done(guidance.CONTEST_HELD))), False, False),
        ],
    )
    def test_polarity(self, requires, denied: bool, either: bool, trial) -> None:
        """Under a denial all becomes any, and twice denied is not denied."""
        row, *_ = rows_for(trial(requires), addressees.UNIVERSITY)

        assert [(denied, either)] == [(use.denied, use.either) for use in row.subjects]

    def test_limit_that_is_bounded_too(self, trial) -> None:
        """A limit that is itself asked for stands among the figures."""
        rate, average = market.PLACEMENT_RATE_LAST_YEAR, market.PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
        both = AllOf(Quota(rate, above=average), Quota(average, at_least=Fraction(1, 2)))

        rows = {row.key: row for row in rows_for(trial(both), addressees.UNIVERSITY)}

        assert Sheet.FIGURES is rows[average.slug].sheet

    def test_standard_explained(self, monkeypatch) -> None:
        """What stands in for a named standard has its rows though the provision only names it."""
        explained = (("jiangxi-2024", "department-visits"),)
        monkeypatch.setitem(LINKS, "two-hundreds", explained)
        # A copy: plans are kept as long as their notice lives.
        notice = attrs.evolve(gp.notices.load("jiangxi-2024"))

        rows = {row.key: row for row in rows_for(notice, addressees.UNIVERSITY)}

        row = rows["employers-visited-by-department-leaders"]
        assert (Sheet.FIGURES, ()) == (row.sheet, row.uses)
