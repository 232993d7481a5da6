"""The pictures are drawn to scale."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx  # noqa: PT013  # it reads so

from gradpolicy.formats.site.pictures import Band, bars, flow, timeline

COUNTS = st.lists(st.lists(st.integers(0, 50), min_size=2, max_size=4), min_size=1, max_size=6)


@given(COUNTS)
def test_bars(counts: list[list[int]]) -> None:
    """Each share is as long as it should be, and begins where the last one ended."""
    drawn = bars((str(row), [(str(n), n) for n in those]) for row, those in enumerate(counts))
    longest = max(1, *(sum(those) for those in counts))

    for those, bar in zip(counts, drawn, strict=True):
        assert sum(those) == bar.total
        assert [n for n in those if n] == [share.count for share in bar.shares]
        ends = 0.0
        for share in bar.shares:
            assert share.start == approx(ends, abs=0.01)
            assert share.length == approx(100 * share.count / longest, abs=0.01)
            ends = share.start + share.length


@given(st.lists(st.dates(date(2020, 1, 1), date(2026, 12, 31)), min_size=1))
def test_timeline(days: list[date]) -> None:
    """Days stand in their order, on the line, right of the month that they are in."""
    line = timeline(days)

    assert line is not None
    assert sum(count for _, _, count in line.days) == len(days)
    assert sorted(set(days)) == [day for day, _, _ in line.days]
    months = dict(line.months)
    for day, place, _ in line.days:
        assert 0 <= months[day.replace(day=1)] <= place < 100


def test_recurring() -> None:
    """What recurs is marked apart, each day once, and the line is long enough for it."""
    line = timeline([date(2024, 6, 30)], [date(2024, 1, 25), date(2024, 1, 25), date(2024, 8, 1)])

    assert line is not None
    assert [date(2024, 1, 25), date(2024, 8, 1)] == [day for day, _ in line.often]
    assert [(1, 2024), (8, 2024)] == [(line.months[n][0].month, 2024) for n in (0, -1)]


def test_no_days() -> None:
    """Of no days there is no picture."""
    assert timeline([]) is None


def test_flow() -> None:
    """A measure that went two ways has two lines, one that went nowhere none."""
    bands = [
        Band("split", "split", ("1.",), ("2.", "1.")),
        Band("removed", "removed", ("2.",), ()),
    ]

    drawn = flow(bands, ("old", "new"), (["1.", "2."], ["1.", "2."]))

    assert ["1. → 2. · split", "1. → 1. · split"] == [each.title for each in drawn.ribbons]
    assert [("1.", "split"), ("2.", "removed")] == [(n.label, n.slug) for n in drawn.old]
    assert drawn.new[0].y < drawn.new[1].y
