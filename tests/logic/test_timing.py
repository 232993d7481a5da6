"""Deadlines and periods compared; the laws are in tests/properties."""

import pytest

from gradpolicy import (
    By,
    ByEach,
    Deadline,
    Event,
    Frequency,
    MonthPart,
    Ongoing,
    PartialDate,
    Recurring,
    Rule,
    Span,
    Text,
    Weekday,
    Window,
    Within,
)
from gradpolicy.logic import Verdict, judge_deadlines, judge_periods, keeps
from gradpolicy.logic.timing import shifted

D = PartialDate
GRADUATION, REPORT = (
    Event(slug, slug, slug, definition=Text(slug, slug)) for slug in ("graduation", "report")
)
MONTHLY = Rule(Frequency.MONTHLY, months=(11, 12), month_days=(15, 25))


def rule(**limits: tuple) -> Recurring:
    """A daily rule with these limits."""
    return Recurring((Rule(Frequency.DAILY, **limits),))


class TestKeeps:
    """Whether whoever keeps the one keeps the other."""

    @pytest.mark.parametrize(
        ("a", "b", "there", "back"),
        [
            # By one day, however it is written.
            (By(D(2023, 8, 31)), By(D(2023, 8)), True, True),
            (By(D(2023, 8, part=MonthPart.LATE)), By(D(2023, 8)), True, True),
            (By(D(2023, 8, part=MonthPart.EARLY)), By(D(2023, 8)), True, False),
            (By(D(2023)), By(D(2023, 12, 31)), True, True),
            (By(D(2023, 8)), By(D(2023, 9)), True, False),
            # A window asks for its start too.
            (Window(D(2023, 3), D(2023, 8)), By(D(2023, 8)), True, False),
            (Window(None, D(2023, 8)), By(D(2023, 8)), True, True),
            (Window(D(2023, 3), None), By(D(2023, 8)), False, False),
            (Window(D(2023, 4), D(2023, 5)), Window(D(2023, 3), D(2023, 8)), True, False),
            (Window(D(2023, 3), D(2023, 5)), Window(D(2023, 4), D(2023, 8)), False, False),
            # Several days: the first is the earliest, and each counts.
            (ByEach((D(2023, 6), D(2023, 9))), By(D(2023, 6)), True, False),
            (ByEach((D(2023, 6), D(2023, 9))), By(D(2023, 5)), False, False),
            (ByEach((D(2023, 6), D(2023, 9))), Window(None, D(2023, 6)), True, False),
            (ByEach((D(2023, 6), D(2023, 9))), Window(D(2023, 1), D(2023, 9)), False, False),
            (
                ByEach((D(2023, 6), D(2023, 9), D(2023, 12))),
                ByEach((D(2023, 6), D(2023, 12, 31))),
                True,
                False,
            ),
            # Rules: the one with fewer limits falls on more days.
            (rule(), rule(months=(3,)), True, False),
            (rule(months=(3, 4)), rule(months=(3,)), True, False),
            (rule(month_days=(1,)), rule(month_days=(-1,)), False, False),
            (rule(weekdays=(Weekday.FRIDAY,)), rule(), False, True),
            (
                Recurring((MONTHLY,)),
                Recurring((Rule(Frequency.MONTHLY, months=(11,), month_days=(25,)),)),
                True,
                False,
            ),
            # Terms: the shorter one, if it is the shorter on whatever day they start.
            (Within(5, Span.DAY, REPORT), Within(6, Span.DAY, REPORT), True, False),
            (Within(5, Span.DAY, REPORT), Within(5, Span.DAY, GRADUATION), False, False),
            (Within(1, Span.WEEK, REPORT), Within(7, Span.DAY, REPORT), True, True),
            (Within(12, Span.MONTH, REPORT), Within(1, Span.YEAR, REPORT), True, True),
            (Within(12, Span.MONTH, REPORT), Within(13, Span.MONTH, REPORT), True, False),
            (Within(30, Span.DAY, REPORT), Within(1, Span.MONTH, REPORT), False, False),
            (Within(28, Span.DAY, REPORT), Within(1, Span.MONTH, REPORT), True, False),
            (Within(1, Span.MONTH, REPORT), Within(31, Span.DAY, REPORT), True, False),
            (Within(365, Span.DAY, REPORT), Within(1, Span.YEAR, REPORT), True, False),
            (Within(1, Span.YEAR, REPORT), Within(366, Span.DAY, REPORT), True, False),
            (Within(5, Span.WORKING_DAY, REPORT), Within(6, Span.WORKING_DAY, REPORT), True, False),
            (Within(5, Span.DAY, REPORT), Within(5, Span.WORKING_DAY, REPORT), True, False),
            (Within(5, Span.WORKING_DAY, REPORT), Within(9, Span.YEAR, REPORT), False, False),
            # Of different sorts only the same are alike.
            (Ongoing(), Ongoing(), True, True),
            (Ongoing(), By(D(2023)), False, False),
            (Recurring((MONTHLY,)), Within(5, Span.DAY, REPORT), False, False),
            (None, None, True, True),
            (Ongoing(), None, True, False),
            (By(D(2023)), None, True, False),
        ],
        ids=str,
    )
    def test_cases(self, a: Deadline | None, b: Deadline | None, there: bool, back: bool) -> None:
        """Earlier is stricter; what can't be compared is kept by neither."""
        assert there is keeps(a, b)
        assert back is keeps(b, a)


class TestJudgeDeadlines:
    """The verdict on a deadline, from one class to another."""

    @pytest.mark.parametrize(
        ("old", "new", "years", "expected"),
        [
            (By(D(2023, 8, 31)), By(D(2024, 8, 31)), 1, Verdict.UNCHANGED),
            (By(D(2023, 8, 31)), By(D(2024, 7, 31)), 1, Verdict.STRENGTHENED),
            (By(D(2023, 8, 31)), By(D(2024, 9, 30)), 1, Verdict.WEAKENED),
            (By(D(2023, 8, 31)), By(D(2023, 8, 31)), 1, Verdict.STRENGTHENED),
            (None, By(D(2024)), 1, Verdict.STRENGTHENED),
            (Ongoing(), By(D(2024)), 1, Verdict.MIXED),
            (Ongoing(), Ongoing(), 1, Verdict.UNCHANGED),
            # What is due at the end of February is so in a leap year too.
            (By(D(2023, 2, 28)), By(D(2024, 2, 29)), 1, Verdict.UNCHANGED),
            (By(D(2024, 2)), By(D(2025, 2)), 1, Verdict.UNCHANGED),
            (By(D(2024, 2, 28)), By(D(2024, 2, 29)), 0, Verdict.WEAKENED),
            # Years that no notice could name as a date.
            (By(D(1950)), By(D(1950)), 2024, Verdict.STRENGTHENED),
        ],
        ids=str,
    )
    def test_cases(
        self, old: Deadline | None, new: Deadline | None, years: int, expected: Verdict
    ) -> None:
        """Days count from the class: 31 August of its year is the same each year."""
        assert expected is judge_deadlines(old, new, years)
        assert expected.inverted is judge_deadlines(new, old, -years)


class TestJudgePeriods:
    """The verdict on the stretch of time for which something holds."""

    @pytest.mark.parametrize(
        ("old", "new", "years", "expected"),
        [
            (None, None, 0, Verdict.UNCHANGED),
            (None, Window(D(2023), D(2024)), 0, Verdict.WEAKENED),
            (Window(D(2023), D(2024)), Window(D(2024), D(2025)), 1, Verdict.UNCHANGED),
            (Window(D(2023), D(2024)), Window(D(2023), D(2025)), 0, Verdict.STRENGTHENED),
            (Window(D(2023), D(2024)), Window(D(2023), None), 0, Verdict.STRENGTHENED),
            (Window(D(2023), None), Window(None, D(2024)), 0, Verdict.MIXED),
            (Window(D(2023), D(2024)), Window(D(2024), D(2025)), 0, Verdict.MIXED),
        ],
        ids=str,
    )
    def test_cases(
        self, old: Window | None, new: Window | None, years: int, expected: Verdict
    ) -> None:
        """The longer is the stronger, and none at all is the longest."""
        assert expected is judge_periods(old, new, years)
        assert expected.inverted is judge_periods(new, old, -years)


class TestShifted:
    """The same deadline for another class."""

    @pytest.mark.parametrize(
        ("deadline", "expected"),
        [
            (None, None),
            (By(D(2024, 2, 29)), By(D(2025, 2, 28))),
            (By(D(2024, 8)), By(D(2025, 8))),
            (ByEach((D(2024, 3), D(2024, 6))), ByEach((D(2025, 3), D(2025, 6)))),
            # Two days of which the next year has one.
            (ByEach((D(2024, 2, 28), D(2024, 2, 29))), By(D(2025, 2, 28))),
            (Window(D(2024), None), Window(D(2025), None)),
            (Window(None, D(2024)), Window(None, D(2025))),
            (Ongoing(), Ongoing()),
            (Recurring((MONTHLY,)), Recurring((MONTHLY,))),
            (Within(5, Span.DAY, REPORT), Within(5, Span.DAY, REPORT)),
        ],
        ids=str,
    )
    def test_cases(self, deadline: Deadline | None, expected: Deadline | None) -> None:
        """Dates move on by a year; what names none stays."""
        assert expected == shifted(deadline, 1)
