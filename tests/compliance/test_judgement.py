"""Judgements: what a predicate comes to, each operand, and the days on which it was due."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Deadline,
    Done,
    Frequency,
    Metric,
    MonthPart,
    Not,
    Ongoing,
    PartialDate,
    Period,
    Predicate,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Span,
    Weekday,
    Window,
    Within,
)
from gradpolicy.compliance import Case, Fact, Facts, Judgement, Occasion, Occurred
from gradpolicy.compliance.compiling import compiled
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.compliance.occasions import When
from gradpolicy.logic import Truth
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.events import NAMED_REPORT_RECEIVED
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

METRICS = terms(Metric)
STAFF, STUDENTS = METRICS["full-time-careers-staff"], METRICS["graduating-students"]
BUDGET, TUITION = METRICS["careers-budget"], METRICS["graduates-tuition-total"]
RATE = METRICS["placement-rate-last-year"]
AVERAGE = METRICS["provincial-placement-rate-last-year"]
FAIRS, SPACE = METRICS["recruitment-events"], METRICS["free-space-share"]
ANSWERED, REPORTED = METRICS["named-reports-answered"], METRICS["placement-data-reported"]

TRUE, UNKNOWN, FALSE = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE
DONE, LATE, MISSED, OPEN = Occurred.DONE, Occurred.LATE, Occurred.MISSED, Occurred.OPEN
IN_DOUBT = Occurred.UNKNOWN
ENOUGH = Ratio(STAFF, STUDENTS, at_least=Fraction(1, 500))
ONE_PERCENT = Ratio(BUDGET, TUITION, at_least=Fraction(1, 100))
BELOW = Quota(RATE, below=AVERAGE)
ON = date(2024, 6, 15)


def day(month: int, number: int, year: int = 2024) -> date:
    """A day, of 2024 where no other year is said."""
    return date(year, month, number)


def judged(
    predicate: Predicate, facts: Any, when: When | None = None, **links: Predicate
) -> Judgement:
    """What *predicate* comes to for *facts*."""
    known = facts if isinstance(facts, Facts) else Facts.of(facts)
    names = {name.replace("_", "-"): asked for name, asked in links.items()}
    return compiled(predicate, names).judge(known, When(ON) if when is None else when)


class TestOccasion:
    """One day on which something was due."""

    @pytest.mark.parametrize(
        ("occasion", "late"),
        [
            (Occasion(LATE, due=day(6, 30), done=day(7, 1)), 1),
            (Occasion(LATE, due=day(2, 28), done=day(3, 1)), 2),
            (Occasion(DONE, due=day(6, 30), done=day(6, 1)), None),
            (Occasion(MISSED, due=day(6, 30)), None),
            (Occasion(LATE, due=day(6, 30)), None),
            (Occasion(LATE, done=day(6, 30)), None),
        ],
    )
    def test_days_late(self, occasion: Occasion, late: int | None) -> None:
        """Only what was done late is late, by the days of the calendar: 2024 has a 29 February."""
        assert late == occasion.days_late

    @pytest.mark.parametrize("occurred", Occurred)
    def test_texts(self, occurred: Occurred) -> None:
        """What became of it can be said in both languages, each in its own words."""
        assert occurred.en == str(occurred)
        assert occurred.zh != occurred.en
        assert [occurred] == [each for each in Occurred if each.zh == occurred.zh]


class TestLeaves:
    """Simple predicates, deadlines aside."""

    @pytest.mark.parametrize(
        ("predicate", "facts", "truth"),
        [
            (Quota(STAFF, at_least=26), {STAFF: 26}, TRUE),
            (Quota(STAFF, at_least=26), {STAFF: 25}, FALSE),
            (Quota(STAFF, above=26), {STAFF: 26}, FALSE),
            (Quota(STAFF, above=26), {STAFF: 27}, TRUE),
            (Quota(STAFF, at_most=26), {STAFF: 26}, TRUE),
            (Quota(STAFF, at_most=26), {STAFF: 27}, FALSE),
            (Quota(STAFF, below=26), {STAFF: 26}, FALSE),
            (Quota(STAFF, below=26), {STAFF: 25}, TRUE),
            (Quota(STAFF, exactly=26), {STAFF: 26}, TRUE),
            (Quota(STAFF, exactly=26), {STAFF: 27}, FALSE),
            (Quota(STAFF, about=20, tolerance=2), {STAFF: 18}, TRUE),
            (Quota(STAFF, about=20, tolerance=2), {STAFF: 22}, TRUE),
            (Quota(STAFF, about=20, tolerance=2), {STAFF: 17}, FALSE),
            (Quota(STAFF, about=20, tolerance=2), {STAFF: 23}, FALSE),
            (Quota(STAFF, at_least=26), {}, UNKNOWN),
            # 69.95 % is below 70 %, and 2/3 is what it is.
            (Quota(RATE, at_least=Decimal("0.7")), {RATE: Decimal("0.6995")}, FALSE),
            (Quota(RATE, exactly=Fraction(2, 3)), {RATE: Fraction(2, 3)}, TRUE),
            (Quota(RATE, exactly=Fraction(2, 3)), {RATE: Decimal("0.6667")}, FALSE),
            (BELOW, {RATE: Decimal("0.5"), AVERAGE: Fraction(1, 2)}, FALSE),
            (BELOW, {RATE: Decimal("0.4999"), AVERAGE: Fraction(1, 2)}, TRUE),
            (BELOW, {RATE: Decimal("0.4999")}, UNKNOWN),
            (BELOW, {AVERAGE: Fraction(1, 2)}, UNKNOWN),
            # In each day, and in all.
            (Quota(FAIRS, at_least=1, per=Period.DAY), {FAIRS: 30}, UNKNOWN),
            (Quota(FAIRS, at_least=1, per=Period.DAY), {(FAIRS, Period.WEEK): 1}, UNKNOWN),
            (Quota(FAIRS, at_least=1, per=Period.DAY), {(FAIRS, Period.DAY): 1}, TRUE),
            (ENOUGH, {STAFF: 25, STUDENTS: 12_500}, TRUE),
            (ENOUGH, {STAFF: 25, STUDENTS: 12_501}, FALSE),
            (ENOUGH, {STAFF: 0, STUDENTS: 0}, TRUE),
            (ENOUGH, {STAFF: 25}, UNKNOWN),
            (ENOUGH, {STUDENTS: 12_500}, UNKNOWN),
            (Ratio(STAFF, STUDENTS, above=Fraction(1, 500)), {STAFF: 0, STUDENTS: 0}, FALSE),
            # However many digits there are, none is rounded away.
            (ONE_PERCENT, {BUDGET: Decimal(f"2519999.{'9' * 40}"), TUITION: 252_000_000}, FALSE),
            (ONE_PERCENT, {BUDGET: 2_520_000, TUITION: Decimal(f"252000000.{'0' * 40}1")}, FALSE),
            (ONE_PERCENT, {BUDGET: Decimal("2520000.0"), TUITION: Fraction(252_000_000)}, TRUE),
            (
                Ratio(STAFF, STUDENTS, about=1, tolerance=Fraction(1, 10)),
                {STAFF: 9, STUDENTS: 10},
                TRUE,
            ),
            (
                Ratio(STAFF, STUDENTS, about=1, tolerance=Fraction(1, 10)),
                {STAFF: 8, STUDENTS: 10},
                FALSE,
            ),
            (
                Ratio(STAFF, STUDENTS, about=1, tolerance=Fraction(1, 10)),
                {STAFF: 0, STUDENTS: 0},
                TRUE,
            ),
            (Ratio(STAFF, STUDENTS, about=1, tolerance=Fraction(1, 10)), {STAFF: 9}, UNKNOWN),
            (Done(ANSWERED), {ANSWERED: True}, TRUE),
            (Done(ANSWERED), {ANSWERED: False}, FALSE),
            (Done(ANSWERED), {ANSWERED: ON}, TRUE),
            (Done(ANSWERED), {ANSWERED: day(6, 16)}, FALSE),
            (Done(ANSWERED), {ANSWERED: (day(6, 16), day(6, 14))}, TRUE),
            (Done(ANSWERED), {ANSWERED: (day(6, 16),)}, FALSE),
            # No day, and so not done.
            (Done(ANSWERED), {ANSWERED: ()}, FALSE),
            (Done(ANSWERED), {ANSWERED: (Case(day(6, 1), day(6, 2)),)}, TRUE),
            (Done(ANSWERED), {ANSWERED: (Case(day(6, 1), day(6, 2)), Case(day(6, 1)))}, FALSE),
            (Done(ANSWERED), {ANSWERED: (Case(day(6, 1), day(6, 16)),)}, FALSE),
            # Nothing has begun that would have to be done.
            (Done(ANSWERED), {ANSWERED: (Case(day(6, 16)),)}, TRUE),
            (Done(ANSWERED), {}, UNKNOWN),
            (ByReference(TWO_HUNDREDS), {}, UNKNOWN),
        ],
    )
    def test_truth(self, predicate: Predicate, facts: Any, truth: Truth) -> None:
        """It is exact, and what is not known is unknown; with the reason and without."""
        known = Facts.of(facts)

        assert truth is judged(predicate, known).truth
        assert truth is compiled(predicate, {}).test(known, ON)
        assert truth is judged(predicate, known, When(ON, Ongoing())).truth

    def test_facts(self) -> None:
        """Each says which facts it took: the value, then its limit; the two sides of a ratio."""
        facts = Facts.of({STAFF: 25, RATE: Fraction(1, 2)}, context={AVERAGE: Fraction(2, 3)})

        assert (facts[RATE], facts[AVERAGE]) == judged(BELOW, facts).facts
        assert (facts[STAFF], None) == judged(ENOUGH, facts).facts
        assert (None,) == judged(Done(ANSWERED), facts).facts
        assert (facts[STAFF],) == judged(Quota(STAFF, at_least=1), facts).facts
        assert () == judged(ByReference(TWO_HUNDREDS), facts).facts

    @pytest.mark.parametrize(
        ("predicate", "observables"),
        [
            (BELOW, (RATE, AVERAGE)),
            (Quota(FAIRS, at_least=1, per=Period.DAY), ((FAIRS, Period.DAY),)),
            (ENOUGH, (STAFF, STUDENTS)),
            (Done(ANSWERED), (ANSWERED,)),
            (ByReference(TWO_HUNDREDS), ()),
            (Not(Done(ANSWERED)), ()),
        ],
    )
    def test_observables(self, predicate: Predicate, observables: tuple[Any, ...]) -> None:
        """What it looks up; what is not simple looks nothing up itself."""
        assert observables == observables_of(predicate)


class TestTrees:
    """Predicates made of others."""

    @pytest.mark.parametrize(
        ("staff", "done", "all_of", "any_of"),
        [
            (1, True, TRUE, TRUE),
            (1, False, FALSE, TRUE),
            (1, None, UNKNOWN, TRUE),
            (0, False, FALSE, FALSE),
            (0, None, FALSE, UNKNOWN),
            (None, None, UNKNOWN, UNKNOWN),
        ],
    )
    def test_kleene(self, staff: Any, done: Any, all_of: Truth, any_of: Truth) -> None:
        """One false is enough for all to be, one true for any; what is unknown stays so."""
        parts = (Quota(STAFF, at_least=1), Done(ANSWERED))
        given = {STAFF: staff, ANSWERED: done}
        facts = {of: value for of, value in given.items() if value is not None}

        assert [all_of, any_of] == [judged(p, facts).truth for p in (AllOf(*parts), AnyOf(*parts))]
        assert [~all_of, ~any_of] == [
            judged(Not(p), facts).truth for p in (AllOf(*parts), AnyOf(*parts))
        ]

    def test_shape(self) -> None:
        """Each operand has a judgement of its own, in order, even where the first decides."""
        tree = AllOf(Not(Quota(STAFF, at_least=1)), AnyOf(Done(ANSWERED), ENOUGH))

        top = judged(tree, {STAFF: 2})

        denied, either = top.operands
        assert FALSE is top.truth
        assert [tree, tree.operands[0], tree.operands[1]] == [
            top.predicate,
            denied.predicate,
            either.predicate,
        ]
        assert [TRUE, UNKNOWN, UNKNOWN] == [leaf.truth for leaf in top.leaves]
        assert [
            "<Judgement TRUE of full-time careers staff at university level: at least 1 person>"
        ] == [repr(leaf) for leaf in denied.leaves]

    def test_missing(self) -> None:
        """What is missing is what would settle it: nothing where it is settled already."""
        tree = AllOf(AnyOf(Done(ANSWERED), ENOUGH), BELOW)

        assert [ANSWERED, STAFF, STUDENTS, RATE, AVERAGE] == list(judged(tree, {}).missing)
        assert [RATE, AVERAGE] == list(judged(tree, {ANSWERED: True}).missing)
        assert [AVERAGE] == list(judged(tree, {ANSWERED: True, RATE: 1}).missing)
        assert [] == list(judged(tree, {RATE: 1, AVERAGE: 1}).missing)
        assert [ANSWERED, STUDENTS] == list(judged(tree, {STAFF: 1, RATE: 0, AVERAGE: 1}).missing)

    def test_reference(self) -> None:
        """A standard that is linked comes to what it asks; else it is a gap with nothing missing."""
        reference = ByReference(TWO_HUNDREDS)
        asked = Quota(STAFF, at_least=100)

        linked = judged(reference, {STAFF: 100}, two_hundreds=asked)
        gap = judged(reference, {STAFF: 100})

        assert TRUE is linked.truth
        assert [asked] == [operand.predicate for operand in linked.operands]
        assert [asked] == [leaf.predicate for leaf in linked.leaves]
        assert [STAFF] == list(judged(reference, {}, two_hundreds=asked).missing)
        assert (UNKNOWN, (), [], [gap]) == (
            gap.truth,
            gap.operands,
            list(gap.missing),
            list(gap.leaves),
        )
        assert TRUE is compiled(reference, {"two-hundreds": asked}).test(Facts.of({STAFF: 100}), ON)


SINCE = day(5, 20)
JUNE = By(PartialDate(2024, 6))
EACH = ByEach((PartialDate(2024, 3, 31), PartialDate(2024, 6, 30)))
SPRING = Window(PartialDate(2024, 3), PartialDate(2024, 6))
MONDAYS = Recurring((Rule(Frequency.WEEKLY, weekdays=(Weekday.MONDAY,)),))


def became(
    value: Any, due: Deadline, on: date, *, since: date = SINCE
) -> Iterator[tuple[Any, ...]]:
    """What became of each day on which it was due."""
    facts = Facts.of({REPORTED: value})
    judgement = judged(Done(REPORTED), facts, When(on, due, since, day(12, 31)))
    for each in judgement.occasions:
        yield each.occurred, each.due, each.done


class TestOccasions:
    """Days on which something was due, set against those on which it was done."""

    @pytest.mark.parametrize(
        ("value", "on", "occurred", "done"),
        [
            (day(6, 30), day(6, 30), DONE, day(6, 30)),
            (day(6, 30), day(12, 1), DONE, day(6, 30)),
            (day(7, 1), day(7, 1), LATE, day(7, 1)),
            (day(7, 1), day(6, 30), OPEN, None),
            ((), day(6, 30), OPEN, None),
            ((), day(7, 1), MISSED, None),
            # The first time counts.
            ((day(7, 2), day(6, 1)), day(7, 2), DONE, day(6, 1)),
            ((day(7, 3), day(7, 2)), day(7, 5), LATE, day(7, 2)),
            ((Case(day(5, 1), day(6, 1)),), day(7, 1), DONE, day(6, 1)),
            ((Case(day(5, 1)),), day(7, 1), MISSED, None),
        ],
    )
    def test_by(self, value: Any, on: date, occurred: Occurred, done: date | None) -> None:
        """By a day: the last day is in time."""
        assert [(occurred, day(6, 30), done)] == list(became(value, JUNE, on))

    @pytest.mark.parametrize(
        ("part", "last"),
        [(MonthPart.EARLY, 10), (MonthPart.MIDDLE, 20), (MonthPart.LATE, 30)],
    )
    def test_by_a_part(self, part: MonthPart, last: int) -> None:
        """Early in the month is to the 10th, in the middle to the 20th, late to its end."""
        due = By(PartialDate(2024, 6, part=part))
        in_time = day(6, last)

        assert [(DONE, in_time, in_time)] == list(became(in_time, due, day(12, 1)))
        assert [(MISSED, in_time, None)] == list(became((), due, day(12, 1)))

    @pytest.mark.parametrize(
        ("value", "on", "occurred", "done"),
        [
            (day(3, 1), day(3, 1), DONE, day(3, 1)),
            (day(6, 30), day(7, 1), DONE, day(6, 30)),
            (day(7, 1), day(7, 1), LATE, day(7, 1)),
            # What was done before it could be done does not count.
            (day(2, 29), day(3, 1), OPEN, None),
            (day(2, 29), day(7, 1), MISSED, None),
            ((day(2, 29), day(3, 1)), day(7, 1), DONE, day(3, 1)),
        ],
    )
    def test_window(self, value: Any, on: date, occurred: Occurred, done: date | None) -> None:
        """In a window: both ends are in time, what was before it is not."""
        assert [(occurred, day(6, 30), done)] == list(became(value, SPRING, on))

    def test_open_windows(self) -> None:
        """Without an end it is never late, without a start never early."""
        from_march, to_june = Window(PartialDate(2024, 3)), Window(None, PartialDate(2024, 6))

        assert [(OPEN, None, None)] == list(became((), from_march, day(12, 31)))
        assert [(DONE, None, day(12, 1))] == list(became(day(12, 1), from_march, day(12, 31)))
        assert [(DONE, day(6, 30), day(1, 1))] == list(became(day(1, 1), to_june, day(12, 31)))
        assert [(MISSED, day(6, 30), None)] == list(became((), to_june, day(7, 1)))

    @pytest.mark.parametrize(
        ("value", "on", "occurred"),
        [
            ((), day(3, 31), (OPEN, OPEN)),
            ((), day(4, 1), (MISSED, OPEN)),
            ((day(3, 31),), day(4, 1), (DONE, OPEN)),
            ((day(3, 31),), day(7, 1), (DONE, MISSED)),
            # A day late it stands for the next one.
            ((day(4, 1),), day(4, 1), (MISSED, DONE)),
            ((day(1, 1), day(6, 30)), day(7, 1), (DONE, DONE)),
            ((day(1, 1), day(2, 1)), day(7, 1), (DONE, MISSED)),
        ],
    )
    def test_by_each(self, value: Any, on: date, occurred: tuple[Occurred, ...]) -> None:
        """By each of several days: each takes a time of its own."""
        assert occurred == tuple(each for each, _, _ in became(value, EACH, on))

    @pytest.mark.parametrize(
        ("value", "on", "occurred"),
        [
            # Mondays from 20 May 2024: 20 and 27 May, 3 and 10 June.
            ((day(5, 20), day(5, 27)), day(6, 2), [DONE, DONE]),
            ((day(5, 20), day(5, 27)), day(6, 3), [DONE, DONE, OPEN]),
            ((day(5, 20), day(5, 27)), day(6, 4), [DONE, DONE, MISSED]),
            ((day(5, 20), day(5, 28)), day(6, 3), [DONE, MISSED, DONE]),
            ((day(5, 14),), day(5, 21), [DONE]),
            # That was for the Monday before the first.
            ((day(5, 13),), day(5, 21), [MISSED]),
            ((day(5, 20), day(5, 21), day(5, 22)), day(5, 27), [DONE, DONE]),
            # None has been due yet: the next one is open, or done already.
            ((), day(5, 15), [OPEN]),
            ((day(5, 14),), day(5, 15), [DONE]),
        ],
    )
    def test_recurring(self, value: Any, on: date, occurred: list[Occurred]) -> None:
        """Again and again: each day takes a time since the one before."""
        assert occurred == [each for each, _, _ in became(value, MONDAYS, on)]

    def test_no_season(self) -> None:
        """Where the season has no such day, nothing is due."""
        due = Recurring((Rule(Frequency.YEARLY, months=(1,), month_days=(15,)),))

        assert [] == list(became((), due, day(12, 31)))
        # Nor where it is over before it begins.
        assert [] == list(became((), MONDAYS, day(12, 31), since=day(1, 1, 2025)))

    @pytest.mark.parametrize(
        ("due", "last"),
        [
            (Within(5, Span.DAY, NAMED_REPORT_RECEIVED), day(2, 5)),
            (Within(1, Span.WEEK, NAMED_REPORT_RECEIVED), day(2, 7)),
            (Within(1, Span.MONTH, NAMED_REPORT_RECEIVED), day(2, 29)),
            (Within(1, Span.YEAR, NAMED_REPORT_RECEIVED), day(1, 31, 2025)),
            # Over the Spring Festival, 10 to 17 February, and the Sundays worked for it.
            (Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED), day(2, 6)),
            (Within(10, Span.WORKING_DAY, NAMED_REPORT_RECEIVED), day(2, 19)),
        ],
    )
    def test_within(self, due: Within, last: date) -> None:
        """Within a term: on its last day it is in time, on the next late; on both still undone."""
        after = date.fromordinal(last.toordinal() + 1)
        began = day(1, 31)

        assert [(DONE, last, last)] == list(became((Case(began, last),), due, after))
        assert [(LATE, last, after)] == list(became((Case(began, after),), due, after))
        assert [(OPEN, last, None)] == list(became((Case(began),), due, last))
        assert [(MISSED, last, None)] == list(became((Case(began),), due, after))
        # Done only tomorrow is not done.
        assert [(OPEN, last, None)] == list(became((Case(began, after),), due, last))
        assert [] == list(became((Case(after),), due, last))

    def test_within_what_is_not_known(self) -> None:
        """Without the day that it began, or a calendar for its year, nothing can be said."""
        due = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)

        (no_event,) = judged(Done(REPORTED), {REPORTED: ON}, When(ON, due)).occasions
        far = {REPORTED: (Case(date(2199, 6, 3), date(2199, 6, 4)),)}
        (no_year,) = judged(Done(REPORTED), far, When(date(2199, 7, 1), due)).occasions

        assert (IN_DOUBT, None, ON) == (no_event.occurred, no_event.due, no_event.done)
        assert "the day that started the term is not given" == str(no_event.doubt)
        assert (IN_DOUBT, None, date(2199, 6, 4)) == (no_year.occurred, no_year.due, no_year.done)
        assert "the calendar of working days does not cover 2199" == str(no_year.doubt)
        assert date(2199, 6, 3) == no_year.began

    @pytest.mark.parametrize(
        ("value", "truth"),
        [
            ((), TRUE),
            ((Case(day(6, 3), day(6, 4)),), TRUE),
            ((Case(day(6, 3), day(6, 4)), Case(day(6, 14))), FALSE),
            ((Case(day(6, 3), day(6, 14)),), FALSE),
            # What is lost is lost, whatever is not known.
            ((Case(day(6, 3)), Case(date(1999, 6, 3))), FALSE),
            # What is open may be done in time, what is not known may be lost.
            ((Case(day(6, 14)), Case(date(1999, 6, 3))), UNKNOWN),
            ((Case(date(1999, 6, 3), date(1999, 6, 4)),), UNKNOWN),
        ],
    )
    def test_together(self, value: Any, truth: Truth) -> None:
        """All of it has to be done in time."""
        due = Within(5, Span.WORKING_DAY, NAMED_REPORT_RECEIVED)

        assert truth is judged(Done(REPORTED), {REPORTED: value}, When(ON, due)).truth


BEFORE, LAST, AFTER, NOW = day(6, 1), day(6, 30), day(7, 1), day(9, 1)


class TestObserved:
    """States of things that say on which day they were seen, against a deadline that has passed."""

    @pytest.mark.parametrize(
        ("value", "seen", "truth"),
        [
            # Reached, and seen in time; reached, but seen only later.
            (26, None, TRUE),
            (26, BEFORE, TRUE),
            (26, LAST, TRUE),
            (26, AFTER, UNKNOWN),
            # Not reached, and seen when it was too late; not reached yet when it was seen.
            (25, None, FALSE),
            (25, BEFORE, UNKNOWN),
            (25, LAST, FALSE),
            (25, AFTER, FALSE),
        ],
    )
    @pytest.mark.parametrize("due", [JUNE, EACH, SPRING], ids=["by", "by each", "window"])
    def test_when_seen(self, value: int, seen: date | None, truth: Truth, due: Deadline) -> None:
        """It counts for the last day as far as it can; what it says no day of is of that day."""
        facts = Facts.of({STAFF: value}, observed=seen)

        judgement = judged(Quota(STAFF, at_least=26), facts, When(NOW, due))

        assert truth is judgement.truth
        assert (truth is UNKNOWN) is bool(judgement.occasions)
        assert [] == list(judgement.missing)

    @pytest.mark.parametrize(
        ("value", "seen", "truth"),
        [
            (True, AFTER, UNKNOWN),
            (True, LAST, TRUE),
            (False, BEFORE, UNKNOWN),
            (False, LAST, FALSE),
        ],
    )
    def test_flags(self, value: bool, seen: date, truth: Truth) -> None:
        """So does yes or no."""
        facts = Facts.of({ANSWERED: value}, observed=seen)

        assert truth is judged(Done(ANSWERED), facts, When(NOW, JUNE)).truth

    def test_why(self) -> None:
        """The doubt says why, and of which day."""
        late = judged(Done(ANSWERED), Facts.of({ANSWERED: True}, observed=AFTER), When(NOW, JUNE))
        early = judged(
            Done(ANSWERED), Facts.of({ANSWERED: False}, observed=BEFORE), When(NOW, JUNE)
        )

        ((of_late,), (of_early,)) = late.occasions, early.occasions
        assert (IN_DOUBT, LAST, AFTER) == (of_late.occurred, of_late.due, of_late.done)
        assert (IN_DOUBT, LAST, None) == (of_early.occurred, of_early.due, of_early.done)
        assert "observed after it fell due" in str(of_late.doubt)
        assert "observed before it fell due" in str(of_early.doubt)

    @pytest.mark.parametrize("due", [None, Ongoing(), Window(PartialDate(2024, 3)), MONDAYS])
    def test_no_last_day(self, due: Deadline | None) -> None:
        """Where no day counts it is as it was seen last."""
        facts = Facts.of({STAFF: 26, ANSWERED: False}, observed=BEFORE)
        when = When(NOW, due, day(5, 20), day(12, 31))

        assert TRUE is judged(Quota(STAFF, at_least=26), facts, when).truth
        assert FALSE is judged(Done(ANSWERED), facts, when).truth

    def test_not_yet_due(self) -> None:
        """Until the last day has passed, it is as it was seen."""
        facts = Facts.of({STAFF: 25}, observed=BEFORE)

        assert FALSE is judged(Quota(STAFF, at_least=26), facts, When(LAST, JUNE)).truth
        assert UNKNOWN is judged(Quota(STAFF, at_least=26), facts, When(AFTER, JUNE)).truth

    def test_two_figures(self) -> None:
        """Of two figures the later counts where it was reached, the earlier where it was not."""
        enough = (Fact(STAFF, 26, observed=BEFORE), Fact(STUDENTS, 12_600, observed=AFTER))
        too_few = (Fact(STAFF, 25, observed=BEFORE), Fact(STUDENTS, 12_600, observed=AFTER))

        assert UNKNOWN is judged(ENOUGH, Facts(enough), When(NOW, JUNE)).truth
        assert UNKNOWN is judged(ENOUGH, Facts(too_few), When(NOW, JUNE)).truth
        undated = Facts.of({STAFF: 25, STUDENTS: 12_600})
        assert FALSE is judged(ENOUGH, undated, When(NOW, JUNE)).truth

    @pytest.mark.parametrize("seen", [None, BEFORE, LAST, AFTER])
    @pytest.mark.parametrize("value", [25, 26])
    def test_denied(self, value: int, seen: date | None) -> None:
        """Not below 26 is at least 26, whenever it was seen."""
        facts = Facts.of({STAFF: value}, observed=seen)

        plain = judged(Quota(STAFF, at_least=26), facts, When(NOW, JUNE))
        denied = judged(Not(Quota(STAFF, below=26)), facts, When(NOW, JUNE))

        assert plain.truth is denied.truth

    @pytest.mark.parametrize("value", [day(6, 1), day(7, 2), (day(8, 1),)])
    def test_denied_days(self, value: Any) -> None:
        """What must not be done is done whenever it is, also where a standard says so."""
        facts = Facts.of({REPORTED: value})
        ways = (Not(Done(REPORTED)), Not(ByReference(TWO_HUNDREDS)))

        for way in (
            *ways,
            AllOf(ways[0], Not(Done(ANSWERED))),
            Not(AnyOf(*(w.operand for w in ways))),
        ):
            judgement = judged(way, facts, When(NOW, JUNE), two_hundreds=Done(REPORTED))
            assert FALSE is judgement.truth

    @pytest.mark.parametrize(
        ("value", "due"),
        [
            ((), JUNE),
            ((), SPRING),
            ((day(3, 1),), EACH),
            ((day(5, 27),), Recurring((Rule(Frequency.MONTHLY, month_days=(-1,)),))),
            ((Case(day(5, 31)),), Within(20, Span.DAY, NAMED_REPORT_RECEIVED)),
        ],
        ids=["by", "window", "by each", "recurring", "within"],
    )
    def test_days_seen_too_early(self, value: Any, due: Deadline) -> None:
        """What was not done yet when it was seen may have been done in time after that."""
        early, at_last, late = (
            Facts.of({REPORTED: value}, observed=seen) for seen in (BEFORE, day(6, 30), AFTER)
        )
        when = When(AFTER, due, day(5, 30), day(12, 31))

        assert UNKNOWN is judged(Done(REPORTED), early, when).truth
        assert FALSE is judged(Done(REPORTED), at_last, when).truth
        assert FALSE is judged(Done(REPORTED), late, when).truth
