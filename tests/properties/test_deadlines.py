"""Laws of deadlines: which is the stricter, day by day, and from one class to the next."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from gradpolicy import (
    By,
    ByEach,
    Deadline,
    Event,
    Grant,
    Notice,
    Ongoing,
    PartialDate,
    Provision,
    Recurring,
    Span,
    Text,
    Window,
    Within,
)
from gradpolicy import strategies as gst
from gradpolicy.logic import Verdict, judge_deadlines, judge_periods, keeps
from gradpolicy.logic.timing import shifted

SAME = Verdict.UNCHANGED
GRADUATION = Event("graduation", "毕业", "graduation", definition=Text("毕业", "graduation"))

# Two years, the second a leap year, and a few days on either side.
FIRST, LAST = date(2022, 12, 20), date(2025, 1, 10)
DAYS = tuple(FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))

near = {"min_year": 2023, "max_year": 2024}
events = st.just(GRADUATION)
deadlines = gst.deadlines(after=(GRADUATION,), **near)
maybe = st.none() | deadlines
one_stretch = gst.deadlines(forms=(By, Window), **near)
periods = st.none() | gst.windows(**near)
years = st.integers(-30, 30)


def days_of(deadline: Deadline) -> frozenset[date]:
    """On which of the days one keeps a deadline, or is within a period."""
    match deadline:
        case By(on=on):
            return frozenset(day for day in DAYS if day <= on.last)
        case Window(start=start, end=end):
            return frozenset(
                day
                for day in DAYS
                if (start is None or start.first <= day) and (end is None or day <= end.last)
            )
    raise AssertionError(deadline)


class TestKeeps:
    """Whether whoever keeps one deadline keeps another."""

    @given(deadlines)
    def test_reflexive(self, deadline: Deadline) -> None:
        """A deadline keeps itself, and is kept by none that names no day."""
        assert keeps(deadline, deadline)
        assert keeps(deadline, None)
        assert not keeps(None, deadline)

    @given(maybe, maybe, maybe)
    @example(
        ByEach((PartialDate(2023, 3), PartialDate(2023, 6))),
        By(PartialDate(2023, 8)),
        Window(None, PartialDate(2023, 8)),
    )
    @example(
        Within(1, Span.YEAR, GRADUATION),
        Within(12, Span.MONTH, GRADUATION),
        Within(372, Span.DAY, GRADUATION),
    )
    def test_transitive(self, a: Deadline | None, b: Deadline | None, c: Deadline | None) -> None:
        """Who is early enough for the earlier is early enough for the later."""
        assert keeps(a, c) or not (keeps(a, b) and keeps(b, c))

    @given(one_stretch, one_stretch, one_stretch)
    def test_transitive_for_stretches(self, a: Deadline, b: Deadline, c: Deadline) -> None:
        """The same where most of the deadlines can be compared."""
        assert keeps(a, c) or not (keeps(a, b) and keeps(b, c))

    @given(one_stretch, one_stretch)
    def test_day_by_day(self, a: Deadline, b: Deadline) -> None:
        """A look at each day of two years says the same."""
        assert (days_of(a) <= days_of(b)) is keeps(a, b)

    @given(one_stretch, one_stretch)
    def test_antisymmetric(self, a: Deadline, b: Deadline) -> None:
        """Two deadlines that keep each other fall on the same days, however they are written."""
        assert (days_of(a) == days_of(b)) is (keeps(a, b) and keeps(b, a))

    @given(*(gst.deadlines(forms=(Recurring,)),) * 2)
    def test_recurring_day_by_day(self, a: Recurring, b: Recurring) -> None:
        """A rule that keeps another falls on each of its days."""
        missed = set(b.between(FIRST, LAST)) - set(a.between(FIRST, LAST))

        assert not (keeps(a, b) and missed)

    @given(gst.deadlines(forms=(Recurring,)), gst.rules())
    def test_more_rules(self, deadline: Recurring, rule: object) -> None:
        """A further rule is no relief."""
        rules = dict.fromkeys((*deadline.rules, rule))

        assert keeps(Recurring(tuple(rules)), deadline)

    @given(gst.deadlines(forms=(ByEach,)), gst.partial_dates())
    def test_more_days(self, deadline: ByEach, day: PartialDate) -> None:
        """A further day on which something is due is no relief, and the first day counts."""
        distinct = {each.last: each for each in (day, *deadline.days)}
        more = ByEach(tuple(distinct[last] for last in sorted(distinct)))

        assert keeps(more, deadline)
        assert keeps(more, By(more.days[0]))
        assert keeps(more, Window(None, more.days[-1]))
        assert not keeps(By(more.days[0]), more)

    @given(st.integers(1, 400), st.integers(1, 400), st.sampled_from(Span))
    def test_terms_in_one_unit(self, a: int, b: int, span: Span) -> None:
        """Of two terms in one unit the one with the smaller number is the stricter."""
        shorter, longer = Within(a, span, GRADUATION), Within(b, span, GRADUATION)

        assert (a <= b) is keeps(shorter, longer)

    @given(
        st.dates(date(2000, 1, 1), date(2100, 1, 1)),
        *(gst.deadlines(forms=(Within,), after=(GRADUATION,)),) * 2,
    )
    def test_terms_day_by_day(self, start: date, a: Within, b: Within) -> None:
        """On whatever day they start, a term that keeps another ends no later."""
        earliest, latest = ends(start, b)[0], ends(start, a)[1]

        # The working days of both are counted by one calendar.
        working = a.span is b.span is Span.WORKING_DAY and a.amount <= b.amount
        assert latest <= earliest or working or not keeps(a, b)

    @given(st.integers(1, 99))
    def test_terms_written_differently(self, amount: int) -> None:
        """A week is seven days and a year is twelve months."""
        for few, many, times in ((Span.WEEK, Span.DAY, 7), (Span.YEAR, Span.MONTH, 12)):
            a, b = Within(amount, few, GRADUATION), Within(amount * times, many, GRADUATION)

            assert keeps(a, b)
            assert keeps(b, a)


def ends(start: date, term: Within) -> tuple[date, date]:
    """When the term that starts on a day ends: at the earliest, and at the latest."""
    from dateutil.relativedelta import relativedelta

    n = term.amount
    match term.span:
        case Span.DAY:
            end = start + timedelta(days=n)
        case Span.WEEK:
            end = start + timedelta(weeks=n)
        case Span.MONTH:
            end = start + relativedelta(months=n)
        case Span.YEAR:
            end = start + relativedelta(years=n)
        case Span.WORKING_DAY:
            # How many holidays lie between is for each year's calendar to say.
            return start + timedelta(days=n), date.max
    return end, end


class TestJudgeDeadlines:
    """The verdict on a deadline, from one class to another."""

    @given(maybe)
    def test_itself(self, deadline: Deadline | None) -> None:
        """The same deadline for the same class is unchanged."""
        assert SAME == judge_deadlines(deadline, deadline)

    @given(maybe, years)
    @example(By(PartialDate(2024, 2, 29)), 1)
    @example(By(PartialDate(2024, 2)), 1)
    @example(ByEach((PartialDate(2024, 2, 28), PartialDate(2024, 2, 29))), 1)
    @example(Window(PartialDate(2024, 2, 29), None), -1)
    def test_moved_on(self, deadline: Deadline | None, years: int) -> None:
        """A deadline that moved on with the class is unchanged, and so is one that moved back."""
        later = shifted(deadline, years)

        assert SAME == judge_deadlines(deadline, later, years)
        assert SAME == judge_deadlines(later, deadline, -years)

    @given(maybe, maybe, years)
    @example(By(PartialDate(2024, 2, 29)), By(PartialDate(2025, 2, 28)), 1)
    @example(By(PartialDate(2024, 2)), By(PartialDate(2025, 2, 28)), 1)
    def test_exchanged(self, old: Deadline | None, new: Deadline | None, years: int) -> None:
        """With the sides exchanged stricter is laxer."""
        verdict = judge_deadlines(old, new, years)

        assert verdict == judge_deadlines(new, old, -years).inverted

    @given(deadlines)
    def test_from_none(self, deadline: Deadline) -> None:
        """A deadline where there was none is stronger."""
        assert Verdict.STRENGTHENED == judge_deadlines(None, deadline)
        assert Verdict.WEAKENED == judge_deadlines(deadline, None)

    @given(
        gst.deadlines(forms=(By, ByEach, Window), min_year=1949, max_year=2200),
        gst.deadlines(forms=(By, ByEach, Window), min_year=1949, max_year=2200),
        st.integers(-10_000, 10_000),
    )
    @example(By(PartialDate(1950)), By(PartialDate(1950)), 10)
    def test_any_classes(self, old: Deadline, new: Deadline, years: int) -> None:
        """However far two classes are apart, their deadlines can be compared."""
        verdict = judge_deadlines(old, new, years)

        assert verdict == judge_deadlines(new, old, -years).inverted

    @given(gst.partial_dates(**near), gst.partial_dates(**near))
    def test_earlier(self, a: PartialDate, b: PartialDate) -> None:
        """The earlier last day is the stronger, whatever it is written as."""
        expected = Verdict.of(new_covers_old=b.last <= a.last, old_covers_new=a.last <= b.last)

        assert expected == judge_deadlines(By(a), By(b))

    def test_notices(self, library: tuple[Notice, ...]) -> None:
        """Every deadline of the notices moves on with the class unchanged."""
        measures = [measure for notice in library for measure in notice.measures]
        norms = [norm for measure in measures for norm in measure.provisions]
        found = [each.due for each in norms if isinstance(each, Provision | Grant)]
        dated = {due for due in (*found, *(m.due for m in measures)) if due is not None}

        assert len(dated) > 10
        assert all(keeps(due, due) for due in dated)
        assert {SAME} == {judge_deadlines(due, shifted(due, 1), 1) for due in dated}


class TestJudgePeriods:
    """The verdict on the stretch of time for which something holds."""

    @given(periods, periods)
    def test_day_by_day(self, old: Window | None, new: Window | None) -> None:
        """The longer is the stronger: a look at each day says the same; no period is for ever."""
        before, after = (
            frozenset([*days_of(p), "closed"])
            if p is not None
            else frozenset([*DAYS, "closed", "open"])
            for p in (old, new)
        )

        expected = Verdict.of(new_covers_old=before <= after, old_covers_new=after <= before)

        assert expected == judge_periods(old, new)

    @given(periods, years)
    @example(Window(PartialDate(2024, 2, 29), PartialDate(2024, 2, 29)), 1)
    def test_moved_on(self, period: Window | None, years: int) -> None:
        """A period that moved on with the class is unchanged."""
        later = shifted(period, years)
        assert later is None or isinstance(later, Window)

        assert SAME == judge_periods(period, later, years)
        assert SAME == judge_periods(later, period, -years)

    @given(periods, periods, years)
    def test_exchanged(self, old: Window | None, new: Window | None, years: int) -> None:
        """With the sides exchanged longer is shorter."""
        assert judge_periods(old, new, years) == judge_periods(new, old, -years).inverted


class TestShifted:
    """The same deadline for another class."""

    @given(maybe, years, years)
    def test_in_two_steps(self, deadline: Deadline | None, a: int, b: int) -> None:
        """Moved on by some years and then by others, it is moved on by all of them."""
        assert shifted(deadline, 0) == deadline
        assert SAME == judge_deadlines(deadline, shifted(shifted(deadline, a), b), a + b)

    @given(gst.deadlines(forms=(Recurring, Within, Ongoing)), years)
    def test_without_a_year(self, deadline: Deadline, years: int) -> None:
        """What names no year stays as it is."""
        assert deadline == shifted(deadline, years)
