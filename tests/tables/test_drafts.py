"""Drafts: one bound changed, or all days moved to another class's year."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradpolicy import notices
from gradpolicy.changes import diff
from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    InvalidValue,
    Not,
    Notice,
    PartialDate,
    Period,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Window,
    leaves,
)
from gradpolicy.tables.drafts import moved_to, with_bound
from gradpolicy.vocabulary.metrics.guidance import COURSE_CREDITS, COURSE_HOURS
from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS

NOTICE = notices.load("jiangxi-2024")


def _with(**fields: Any) -> Notice:
    """The notice with one provision changed."""
    measures = tuple(
        attrs.evolve(
            measure,
            provisions=tuple(
                attrs.evolve(norm, **fields) if norm.slug == "full-time-staff" else norm
                for norm in measure.provisions
            ),
        )
        for measure in NOTICE.measures
    )
    return attrs.evolve(NOTICE, measures=measures)


def _asked(notice: Notice) -> Predicate:
    norm = notice["full-time-staff"]
    assert isinstance(norm, Provision)
    return norm.requires


HOURS, CREDITS = (
    Quota(COURSE_HOURS, at_least=38, written="38学时"),
    Quota(COURSE_CREDITS, at_most=2),
)


class TestWithBound:
    """One limit of one provision."""

    def test_nothing_else_changes(self) -> None:
        """Only that provision differs; its quotes stay, and the text no longer says the old figure."""
        draft = with_bound(NOTICE, "full-time-staff", Fraction(1, 400))

        (change,) = diff(NOTICE, draft).changes
        assert isinstance(change.new, Provision)
        assert "full-time-staff" == change.new.slug
        assert NOTICE["full-time-staff"].evidence == change.new.evidence
        assert isinstance(change.new.requires, Ratio)
        assert (Fraction(1, 400), None) == (
            change.new.requires.at_least,
            change.new.requires.written,
        )

    def test_same_limit(self) -> None:
        """With the limit that it has the notice is the same."""
        assert NOTICE is with_bound(NOTICE, "full-time-staff", Fraction(1, 500))

    @pytest.mark.parametrize(
        ("of", "expected"),
        [
            pytest.param(COURSE_HOURS, (40, 2), id="metric"),
            pytest.param("guidance-course-credits", (38, 40), id="key"),
            pytest.param(HOURS, (40, 2), id="bound"),
        ],
    )
    @pytest.mark.parametrize("joined", [AllOf, AnyOf])
    def test_one_of_several(
        self, joined: type[AllOf | AnyOf], of: Any, expected: tuple[int, int]
    ) -> None:
        """Of several bounds that one changes which is named."""
        draft = with_bound(_with(requires=joined(HOURS, CREDITS)), "full-time-staff", 40, of=of)

        limits = tuple(
            leaf.bound.limit for leaf in leaves(_asked(draft)) if isinstance(leaf, Quota)
        )
        assert expected == limits

    def test_in_each_period(self) -> None:
        """What is asked in each period is named with the period."""
        asked = Not(AllOf(Quota(RECRUITMENT_EVENTS, below=3, per=Period.DAY), HOURS))

        draft = with_bound(
            _with(requires=asked), "full-time-staff", 2, of=(RECRUITMENT_EVENTS, Period.DAY)
        )

        assert Not(AllOf(Quota(RECRUITMENT_EVENTS, below=2, per=Period.DAY), HOURS)) == _asked(
            draft
        )

    def test_condition(self) -> None:
        """A bound of the condition changes only if it is named."""
        notice = _with(when=HOURS)

        first = with_bound(notice, "full-time-staff", Fraction(1, 400))["full-time-staff"]
        second = with_bound(notice, "full-time-staff", 40, of=COURSE_HOURS)["full-time-staff"]

        assert (HOURS, Quota(COURSE_HOURS, at_least=40)) == (first.when, second.when)

    @pytest.mark.parametrize(
        ("slug", "given", "field"),
        [
            pytest.param("no-such", {}, "slug", id="no provision"),
            pytest.param("progress-reported", {}, "slug", id="no bound"),
            pytest.param("guidance-course-load", {}, "of", id="two bounds"),
            pytest.param("full-time-staff", {"of": "careers-budget"}, "of", id="another metric"),
        ],
    )
    def test_refused(self, slug: str, given: dict[str, Any], field: str) -> None:
        """What names no bound, or several, is refused."""
        with pytest.raises(InvalidValue) as caught:
            with_bound(NOTICE, slug, 1, **given)

        assert ("with_bound", field) == (caught.value.owner, caught.value.field)

    def test_limit_refused(self) -> None:
        """A limit that the bound can't take is refused by the bound."""
        with pytest.raises(InvalidValue, match=r"at_least: 0\.5 is not an exact number"):
            with_bound(NOTICE, "full-time-staff", 0.5)  # type: ignore[arg-type]
        with pytest.raises(InvalidValue, match="whole number"):
            with_bound(NOTICE, "department-officers", Decimal("0.5"))


class TestMovedTo:
    """A notice of another class."""

    @settings(max_examples=8)
    @given(st.sampled_from(("jiangxi-2023", "jiangmen-2023")), st.integers(2015, 2040))
    def test_unchanged(self, slug: str, cohort: int) -> None:
        """Relative to the class nothing changes, and nothing becomes stricter or weaker."""
        notice = notices.load(slug)

        moved = moved_to(notice, cohort)

        assert cohort == moved.cohort
        assert () == diff(notice, moved).changes

    def test_same_class(self) -> None:
        """For its own class it is itself."""
        assert NOTICE is moved_to(NOTICE, 2024)

    def test_days(self) -> None:
        """What it was issued and holds for moves, and so does each deadline and period."""
        window = Window(PartialDate(2024, 1), PartialDate(2024, 2, 29))
        notice = attrs.evolve(
            _with(due=By(PartialDate(2024, 6)), period=window), in_force=window, issued=None
        )

        moved = moved_to(notice, 2025)

        later = Window(PartialDate(2025, 1), PartialDate(2025, 2, 28))
        norm = moved["full-time-staff"]
        assert isinstance(norm, Provision)
        assert (later, later, By(PartialDate(2025, 6)), None) == (
            moved.in_force,
            norm.period,
            norm.due,
            moved.issued,
        )
