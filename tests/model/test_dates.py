"""Dates as precise as the text gave them."""

import calendar
from datetime import UTC, date, datetime

import pytest

from gradpolicy.model import MonthPart, PartialDate, Precision

EARLY, MIDDLE, LATE = MonthPart

# date, precision, first, last, English, Chinese
DATES = [
    (PartialDate(2023), Precision.YEAR, (1, 1), (12, 31), "2023", "2023年"),
    (PartialDate(2023, 8), Precision.MONTH, (8, 1), (8, 31), "August 2023", "2023年8月"),
    (PartialDate(2023, 2), Precision.MONTH, (2, 1), (2, 28), "February 2023", "2023年2月"),
    (
        PartialDate(2023, 7, part=EARLY),
        Precision.PART_OF_MONTH,
        (7, 1),
        (7, 10),
        "early July 2023",
        "2023年7月初",
    ),
    (
        PartialDate(2023, 7, part=MIDDLE),
        Precision.PART_OF_MONTH,
        (7, 11),
        (7, 20),
        "mid-July 2023",
        "2023年7月中旬",
    ),
    (
        PartialDate(2023, 2, part=LATE),
        Precision.PART_OF_MONTH,
        (2, 21),
        (2, 28),
        "late February 2023",
        "2023年2月下旬",
    ),
    (PartialDate(2023, 8, 31), Precision.DAY, (8, 31), (8, 31), "31 August 2023", "2023年8月31日"),
]


class TestPartialDate:
    """A year, a month, a part of a month, or a day."""

    @pytest.mark.parametrize(
        ("value", "precision", "first", "last", "en", "zh"), DATES, ids=[case[4] for case in DATES]
    )
    def test_says_what_it_covers(
        self,
        value: PartialDate,
        precision: Precision,
        first: tuple[int, int],
        last: tuple[int, int],
        en: str,
        zh: str,
    ) -> None:
        """It covers the days that the words say, and reads as notices write it."""
        assert precision is value.precision
        assert date(2023, *first) == value.first
        assert date(2023, *last) == value.last
        assert (en, zh) == (str(value), value.zh)
        assert f"<PartialDate {en}>" == repr(value)

    def test_leap_day(self) -> None:
        """February of a leap year ends on the 29th."""
        assert date(2024, 2, 29) == PartialDate(2024, 2).last
        assert date(2024, 2, 29) == PartialDate(2024, 2, part=LATE).last
        assert date(2024, 2, 29) == PartialDate(2024, 2, 29).first

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"year": 1948}, "year: 1948 is not a year from 1949 to 2200"),
            ({"year": 23}, "year: 23 is not a year from 1949 to 2200"),
            ({"year": True}, "year: True is not a year from 1949 to 2200"),
            ({"year": "2023"}, "year: '2023' is not a year from 1949 to 2200"),
            ({"year": 2023, "month": 0}, "month: 0 is not a month from 1 to 12"),
            ({"year": 2023, "month": 13}, "month: 13 is not a month from 1 to 12"),
            ({"year": 2023, "month": 8.0}, "month: 8.0 is not a month from 1 to 12"),
            ({"year": 2023, "month": True}, "month: True is not a month from 1 to 12"),
            ({"year": 2023, "day": 1}, "day: 1 is not None, for the month is not given"),
            (
                {"year": 2023, "part": EARLY},
                "part: <MonthPart.EARLY: 'early'> is not None, for the month is not given",
            ),
            ({"year": 2023, "month": 8, "day": 0}, "day: 0 is not a day of 2023-08, 1 to 31"),
            ({"year": 2023, "month": 2, "day": 29}, "day: 29 is not a day of 2023-02, 1 to 28"),
            ({"year": 2024, "month": 2, "day": 30}, "day: 30 is not a day of 2024-02, 1 to 29"),
            ({"year": 2023, "month": 4, "day": 31}, "day: 31 is not a day of 2023-04, 1 to 30"),
            ({"year": 2023, "month": 8, "day": True}, "day: True is not a day of 2023-08, 1 to 31"),
            ({"year": 2023, "month": 8, "day": 1.0}, "day: 1.0 is not a day of 2023-08, 1 to 31"),
            (
                {"year": 2023, "month": 8, "day": 1, "part": EARLY},
                "part: <MonthPart.EARLY: 'early'> is not None, for a day is given",
            ),
            ({"year": 2023, "month": 8, "part": "early"}, "part: 'early' is not a MonthPart"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """No day is invented, and none that the calendar lacks is taken."""
        assert f"PartialDate.{message}" == refused(lambda: PartialDate(**fields))

    def test_on(self) -> None:
        """A day of the calendar is a partial date too."""
        assert PartialDate(2024, 1, 26) == PartialDate.on(date(2024, 1, 26))

    @pytest.mark.parametrize("day", [datetime(2024, 1, 26, tzinfo=UTC), "2024-01-26", None])
    def test_on_refuses(self, refused, day: object) -> None:
        """A moment is no day: its time would be lost without a word."""
        assert f"PartialDate.day: {day!r} is not a date" == refused(lambda: PartialDate.on(day))

    @pytest.mark.parametrize(
        ("value", "years", "expected"),
        [
            (PartialDate(2023), 1, PartialDate(2024)),
            (PartialDate(2023, 8), 1, PartialDate(2024, 8)),
            (PartialDate(2023, 7, part=EARLY), -1, PartialDate(2022, 7, part=EARLY)),
            (PartialDate(2023, 8, 31), 1, PartialDate(2024, 8, 31)),
            (PartialDate(2024, 2, 29), 1, PartialDate(2025, 2, 28)),
            (PartialDate(2024, 2, 29), 4, PartialDate(2028, 2, 29)),
            (PartialDate(2023, 2, 28), 1, PartialDate(2024, 2, 28)),
            (PartialDate(2023, 8, 31), 0, PartialDate(2023, 8, 31)),
        ],
        ids=["year", "month", "part", "day", "leap day", "leap day to leap day", "28th", "none"],
    )
    def test_shifted(self, value: PartialDate, years: int, expected: PartialDate) -> None:
        """Another cohort's date is as precise, and is a day that its year has."""
        assert expected == value.shifted(years)

    @pytest.mark.parametrize(
        ("years", "year"),
        [(178, 2201), (-75, 1948), (10_000, 12_023)],
        ids=["late", "early", "far"],
    )
    def test_shifted_too_far(self, refused, years: int, year: int) -> None:
        """Beyond the years of the model there is nothing, also far beyond the calendar's."""
        message = refused(lambda: PartialDate(2023, 8, 31).shifted(years))

        assert f"PartialDate.year: {year} is not a year from 1949 to 2200" == message

    def test_english_whatever_the_machine_speaks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The English text stays English where Python's calendar speaks another language."""
        monkeypatch.setattr(calendar, "month_name", ["", *"一二三四五六七八九十冬腊"])

        assert "March 2023" == str(PartialDate(2023, 3))

    def test_equal(self) -> None:
        """A month is not its last day, though both end together."""
        assert PartialDate(2023, 8) != PartialDate(2023, 8, 31)
        assert PartialDate(2023, 8) != date(2023, 8, 31)

    def test_has_no_order(self) -> None:
        """Which of a month and a day inside it comes first has no answer, so none is given."""
        with pytest.raises(TypeError):
            PartialDate(2023, 8) < PartialDate(2023, 9)  # noqa: B015


class TestMonthPart:
    """A third of a month."""

    def test_parts_meet(self) -> None:
        """The three parts cover a month without gap or overlap."""
        assert 1 == EARLY.first_day
        assert EARLY.last_day + 1 == MIDDLE.first_day
        assert MIDDLE.last_day + 1 == LATE.first_day
        assert LATE.last_day is None


def test_precision_is_ordered() -> None:
    """A larger precision is more exact."""
    assert Precision.YEAR < Precision.MONTH < Precision.PART_OF_MONTH < Precision.DAY
