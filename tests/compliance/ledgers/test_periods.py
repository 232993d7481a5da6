"""The least in any whole day, week, month, quarter or year."""

import itertools
from calendar import monthrange
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradpolicy import InvalidValue, Period
from gradpolicy.compliance.ledgers import Least, least_per

DAYS = st.dates(date(2022, 12, 1), date(2024, 3, 31))
PERIODS = st.sampled_from([each for each in Period if each is not Period.TERM])


def _name(day: date, period: Period) -> tuple[int, ...]:
    """What the calendar calls the period that *day* is in."""
    year, week, _ = day.isocalendar()
    return {
        Period.DAY: (day.toordinal(),),
        Period.WEEK: (year, week),
        Period.MONTH: (day.year, day.month),
        Period.QUARTER: (day.year, (day.month + 2) // 3),
        Period.YEAR: (day.year,),
    }[period]


def _length(day: date, period: Period) -> int:
    """How many days the period has that *day* is in."""
    first = (day.month + 2) // 3 * 3 - 2
    year = 366 if monthrange(day.year, 2)[1] == 29 else 365
    return {
        Period.DAY: 1,
        Period.WEEK: 7,
        Period.MONTH: monthrange(day.year, day.month)[1],
        Period.QUARTER: sum(monthrange(day.year, first + each)[1] for each in range(3)),
        Period.YEAR: year,
    }[period]


def slow(days: list[date], period: Period, start: date, end: date) -> Least | None:
    """The same, day by day: a period is whole if as many days of it are inside as it has."""
    inside = [start + timedelta(each) for each in range((end - start).days + 1)]
    held = Counter(days)
    found = []
    for _, group in itertools.groupby(inside, key=lambda day: _name(day, period)):
        members = list(group)
        if len(members) == _length(members[0], period):
            found.append((sum(held[day] for day in members), members[0], members[-1]))
    if not found:
        return None
    count = min(count for count, _, _ in found)
    short = [each for each in found if each[0] == count]
    return Least(count, short[0][1], short[0][2], periods=len(found), short=len(short))


class TestLeastPer:
    """`least_per`."""

    def test_days(self) -> None:
        """Each day of the stretch counts, its ends too; the first without an event is named."""
        held = [date(2023, 3, day) for day in (1, 2, 2, 4)]

        least = least_per(held, Period.DAY, date(2023, 3, 1), date(2023, 3, 5))

        assert Least(0, date(2023, 3, 3), date(2023, 3, 3), periods=5, short=2) == least

    def test_weeks(self) -> None:
        """March to June 2023 has 16 whole weeks: from Monday 6 March to Sunday 25 June."""
        mondays = [date(2023, 3, 6) + timedelta(weeks=each) for each in range(16)]
        season = date(2023, 3, 1), date(2023, 6, 30)

        full = least_per(mondays, Period.WEEK, *season)
        short = least_per(mondays[:-1], Period.WEEK, *season)

        assert Least(1, date(2023, 3, 6), date(2023, 3, 12), periods=16, short=16) == full
        assert Least(0, date(2023, 6, 19), date(2023, 6, 25), periods=16, short=1) == short

    def test_parts_of_weeks(self) -> None:
        """What was held in a part of a week, before the first Monday, makes up for nothing."""
        held = [date(2023, 3, 1), date(2023, 3, 2), date(2023, 3, 13)]

        least = least_per(held, Period.WEEK, date(2023, 3, 1), date(2023, 3, 19))

        assert least is not None
        assert (0, date(2023, 3, 6), 2) == (least.count, least.start, least.periods)

    def test_months(self) -> None:
        """A month counts when the whole of it is inside; February has the days that it has."""
        held = [date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 1)]

        least = least_per(held, Period.MONTH, date(2024, 1, 2), date(2024, 3, 31))

        assert Least(1, date(2024, 2, 1), date(2024, 2, 29), periods=2, short=2) == least

    def test_none_whole(self) -> None:
        """Where no week is whole nothing is said; also where the end is before the start."""
        assert least_per([], Period.WEEK, date(2023, 3, 1), date(2023, 3, 11)) is None
        assert least_per([], Period.DAY, date(2023, 3, 2), date(2023, 3, 1)) is None

    def test_term(self) -> None:
        """When a term begins the calendar doesn't say, so it is refused."""
        with pytest.raises(InvalidValue, match=r"least_per\.period"):
            least_per([], Period.TERM, date(2023, 3, 1), date(2023, 6, 30))

    @example([], Period.WEEK, date(2022, 12, 26), 200)
    @example([], Period.YEAR, date(2023, 1, 1), 364)
    @given(st.lists(DAYS, max_size=60), PERIODS, DAYS, st.integers(0, 400))
    def test_slow(self, days: list[date], period: Period, start: date, length: int) -> None:
        """It is what counting day by day gives."""
        end = start + timedelta(length)

        assert slow(days, period, start, end) == least_per(days, period, start, end)

    @given(st.lists(DAYS), DAYS, PERIODS, st.randoms())
    def test_more_and_order(self, days: list[date], more: date, period: Period, random) -> None:
        """The order doesn't matter; one more event never makes the least less."""
        span = date(2022, 12, 1), date(2024, 3, 31)
        mixed = [*days]
        random.shuffle(mixed)

        before, after = least_per(days, period, *span), least_per([*mixed, more], period, *span)

        assert before == least_per(mixed, period, *span)
        assert before is not None
        assert after is not None
        assert before.count <= after.count <= before.count + 1
