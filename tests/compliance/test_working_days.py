"""Terms that an event starts, and the days on which China works."""

import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.compliance.working_days import last_day, working_days_after
from gradpolicy.model import Span, Text, Within
from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED


def dates(month: int, first: int, last: int) -> set[date]:
    """The days of a month of 2024 from one to another."""
    return {date(2024, month, day) for day in range(first, last + 1)}


# The circular on the public holidays of 2024 (国办发明电〔2023〕7号), read by hand: the days off,
# and the Saturdays and Sundays on which people work instead.
OFF_2024 = (
    dates(1, 1, 1)
    | dates(2, 10, 17)
    | dates(4, 4, 6)
    | dates(5, 1, 5)
    | dates(6, 10, 10)
    | dates(9, 15, 17)
    | dates(10, 1, 7)
)
ON_2024 = {date(2024, *day) for day in ((2, 4), (2, 18), (4, 7), (4, 28), (5, 11))} | {
    date(2024, *day) for day in ((9, 14), (9, 29), (10, 12))
}


def works(day: date) -> bool:
    """Whether a day of 2024 is a working day, by that circular."""
    return day in ON_2024 or (day.isoweekday() <= 5 and day not in OFF_2024)


class TestWorkingDaysAfter:
    """`working_days_after`."""

    @pytest.mark.parametrize(
        ("day", "amount", "expected"),
        [
            # An ordinary week, from Monday and from Friday.
            (date(2024, 3, 4), 1, date(2024, 3, 5)),
            (date(2024, 3, 4), 5, date(2024, 3, 11)),
            (date(2024, 3, 8), 1, date(2024, 3, 11)),
            # A term that starts at a weekend counts from Monday.
            (date(2024, 3, 9), 1, date(2024, 3, 11)),
            # The Sunday before the Spring Festival is worked, and the one after it.
            (date(2024, 2, 2), 1, date(2024, 2, 4)),
            (date(2024, 2, 9), 1, date(2024, 2, 18)),
            (date(2024, 2, 9), 2, date(2024, 2, 19)),
            (date(2024, 2, 12), 5, date(2024, 2, 22)),
            # So are 28 April and 11 May around the holiday of 1 May.
            (date(2024, 4, 26), 1, date(2024, 4, 28)),
            (date(2024, 4, 30), 1, date(2024, 5, 6)),
            (date(2024, 4, 30), 5, date(2024, 5, 10)),
            (date(2024, 4, 30), 6, date(2024, 5, 11)),
            (date(2024, 4, 30), 7, date(2024, 5, 13)),
            # A holiday on a Monday, and the first of January.
            (date(2024, 6, 7), 1, date(2024, 6, 11)),
            (date(2023, 12, 29), 1, date(2024, 1, 2)),
        ],
    )
    def test_by_hand(self, day: date, amount: int, expected: date) -> None:
        """The day itself does not count, nor does a day off; a Sunday that is worked does."""
        assert expected == working_days_after(day, amount)

    def test_each_day_of_2024(self) -> None:
        """The calendar agrees with the circular on every day of the year."""
        year = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
        expected = [day for day in year if works(day)]
        found = [day for day in year if working_days_after(day - timedelta(days=1), 1) == day]

        assert expected == found

    @given(st.dates(date(2024, 1, 1), date(2024, 6, 30)), st.integers(1, 60), st.integers(1, 60))
    def test_one_after_another(self, day: date, a: int, b: int) -> None:
        """So many days and then so many more are as many as both together."""
        middle = working_days_after(day, a)
        assert isinstance(middle, date)

        assert working_days_after(day, a + b) == working_days_after(middle, b)

    @pytest.mark.parametrize("year", [1990, 2100])
    def test_an_uncovered_year(self, year: int) -> None:
        """A year for which there is no calendar is named, in both languages."""
        found = working_days_after(date(year, 3, 1), 5)
        expected = Text(
            f"工作日历尚无{year}年的放假安排",
            f"the calendar of working days does not cover {year}",
        )

        assert expected == found

    def test_into_an_uncovered_year(self) -> None:
        """A term that runs into such a year names that one; what ends before it is known."""
        from chinese_calendar.constants import holidays

        year = max(holidays).year
        found = working_days_after(date(year, 12, 20), 30)

        assert f"the calendar of working days does not cover {year + 1}" == str(found)
        assert isinstance(working_days_after(date(year, 12, 20), 2), date)

    def test_no_calendar(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the package it is said which extra brings it."""
        monkeypatch.setitem(sys.modules, "chinese_calendar", None)
        found = working_days_after(date(2024, 3, 4), 5)

        assert isinstance(found, Text)
        assert "pip install 'gradpolicy[calendar]'" in found.en
        assert "pip install 'gradpolicy[calendar]'" in found.zh


class TestLastDay:
    """`last_day`."""

    @pytest.mark.parametrize(
        ("amount", "span", "began", "expected"),
        [
            (5, Span.WORKING_DAY, date(2024, 6, 3), date(2024, 6, 11)),
            (1, Span.DAY, date(2024, 2, 28), date(2024, 2, 29)),
            (30, Span.DAY, date(2023, 12, 31), date(2024, 1, 30)),
            (2, Span.WEEK, date(2024, 2, 20), date(2024, 3, 5)),
            # A term of months ends on the day of the same number, or on the month's last.
            (1, Span.MONTH, date(2024, 3, 15), date(2024, 4, 15)),
            (1, Span.MONTH, date(2024, 1, 31), date(2024, 2, 29)),
            (1, Span.MONTH, date(2023, 1, 31), date(2023, 2, 28)),
            (3, Span.MONTH, date(2024, 8, 31), date(2024, 11, 30)),
            (12, Span.MONTH, date(2024, 2, 29), date(2025, 2, 28)),
            (1, Span.MONTH, date(2024, 2, 29), date(2024, 3, 29)),
            # So does a term of years.
            (1, Span.YEAR, date(2024, 2, 29), date(2025, 2, 28)),
            (4, Span.YEAR, date(2024, 2, 29), date(2028, 2, 29)),
            # It is not stretched over the holiday on which it ends.
            (1, Span.DAY, date(2024, 9, 30), date(2024, 10, 1)),
        ],
    )
    def test_by_hand(self, amount: int, span: Span, began: date, expected: date) -> None:
        """The first day does not count, and a term of months keeps to the month's days."""
        assert expected == last_day(Within(amount, span, NAMED_REPORT_RECEIVED), began)

    @pytest.mark.parametrize("span", [Span.DAY, Span.WEEK, Span.MONTH, Span.YEAR])
    def test_needs_no_calendar(self, span: Span, monkeypatch: pytest.MonkeyPatch) -> None:
        """Only working days need to know when China works."""
        monkeypatch.setitem(sys.modules, "chinese_calendar", None)

        assert isinstance(last_day(Within(2, span, NAMED_REPORT_RECEIVED), date(1990, 1, 5)), date)

    def test_unknown(self) -> None:
        """Of working days in a year without a calendar it can't be said, and why."""
        found = last_day(Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED), date(2100, 1, 4))

        assert "the calendar of working days does not cover 2100" == str(found)


@pytest.mark.parametrize("span", [Span.DAY, Span.WEEK, Span.MONTH, Span.YEAR])
def test_longer_than_the_calendar(span: Span) -> None:
    """A term that ends in no year that there is can't be said, and says so."""
    told = last_day(Within(10**9, span, NAMED_REPORT_RECEIVED), date(2024, 6, 3))

    assert isinstance(told, Text)
