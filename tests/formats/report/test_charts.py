"""The geometry of the pictures."""

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.formats.report.charts import axis_of, length, percentage

shares = st.fractions(min_value=0, max_value=10)
steps = st.sampled_from([30, 75, 150, 1500])
days = st.lists(st.dates(date(1949, 1, 1), date(2200, 12, 31)), min_size=1, max_size=6)


class TestLength:
    """How long a bar is."""

    @given(shares, steps)
    def test_reaches_the_mark_only_if_it_was_reached(self, share, steps):
        """The mark stands at two thirds; a bar is that long if and only if the share is 1 or more."""
        assert (share >= 1) == (length(share, steps) >= steps * 2 // 3)

    @given(shares, shares, steps)
    def test_more_is_not_shorter(self, one, other, steps):
        """The longer share has no shorter bar, and none is longer than the scale."""
        low, high = sorted((one, other))

        assert 0 <= length(low, steps) <= length(high, steps) <= steps

    @given(st.fractions(min_value=0, max_value=1, max_denominator=10**9).filter(bool))
    def test_something_is_to_be_seen(self, share):
        """What is more than nothing has a bar."""
        assert length(share, 30) >= 1


class TestPercentage:
    """A share in words."""

    @pytest.mark.parametrize(
        ("share", "expected"),
        [
            (Fraction(0), "0%"),
            (Fraction(1), "100%"),
            (Fraction(6995, 10_000), "69.95%"),
            (Fraction(6995, 7_000), "≈99.9%"),
            (Fraction(999_999, 1_000_000), "≈99.9%"),
            (Fraction(1_000_001, 1_000_000), "≈100.1%"),
            (Fraction(115, 126), "≈91.3%"),
            (Fraction(2, 3), "≈66.7%"),
            (Fraction(4, 3), "≈133.3%"),
            (Fraction(26), "2,600%"),
            (Fraction(1, 8), "12.5%"),
        ],
    )
    def test_as_written(self, share, expected):
        """Exact where it can be, else marked as rounded."""
        assert expected == percentage(share)

    @given(shares)
    def test_says_100_only_of_100(self, share):
        """What falls short, or is more, never reads 100%."""
        assert (share == 1) == (percentage(share).lstrip("≈") == "100%")

    @given(shares)
    def test_is_never_far_off(self, share):
        """It is within a tenth of a per cent; without a sign of rounding it is exact."""
        text = percentage(share)
        number = Fraction(text.strip("≈%").replace(",", "")) / 100

        assert abs(number - share) < Fraction(1, 1000)
        assert text.startswith("≈") or number == share


class TestAxis:
    """A line of whole months."""

    @given(days)
    def test_holds_every_day(self, days):
        """Each day lies in its own stretch, and the stretches fill the line."""
        axis = axis_of(days, "zh")

        assert 1 <= len(axis.ticks) <= 12
        assert 0 == axis.ticks[0].start
        assert 1 == axis.ticks[-1].end
        assert all(a.end == b.start for a, b in pairwise(axis.ticks))
        for day in days:
            tick = axis.ticks[axis.tick_of(day)]
            assert tick.start < axis.place(day) < tick.end

    @given(days)
    def test_each_year_is_said_once(self, days):
        """The year stands where it begins, and at the beginning of the line."""
        years = [tick.year for tick in axis_of(days, "en").ticks if tick.year]

        assert axis_of(days, "en").ticks[0].year
        assert len(set(years)) == len(years)

    def test_over_the_turn_of_a_year(self):
        """From November to February: four months, two years."""
        axis = axis_of([date(2023, 11, 25), date(2024, 2, 1)], "en")

        assert ["Nov", "Dec", "Jan", "Feb"] == [tick.month for tick in axis.ticks]
        assert ["2023", "", "2024", ""] == [tick.year for tick in axis.ticks]
