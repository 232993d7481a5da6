"""What falls due under a notice, and when."""

from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gradpolicy as gp
from gradpolicy import strategies as gst
from gradpolicy.compliance import check
from gradpolicy.compliance.agenda import Occurrence, agenda, family_of, uid_of
from gradpolicy.model import (
    Addressee,
    By,
    ByEach,
    Deadline,
    Done,
    Evidence,
    Force,
    Frequency,
    Grant,
    InvalidValue,
    Kind,
    Measure,
    Metric,
    MonthPart,
    Notice,
    Ongoing,
    PartialDate,
    Precision,
    Provision,
    Recurring,
    Rule,
    Sanction,
    Span,
    Text,
    Window,
    Within,
)
from gradpolicy.vocabulary import addressees, bodies, effects, events, jurisdictions, topics
from gradpolicy.vocabulary.metrics import monitoring

WORDS = Text("定义", "a definition")
DONE = Metric(
    "plan-made",
    "制定计划",
    "plan made",
    kind=Kind.FLAG,
    of=addressees.UNIVERSITY,
    definition=WORDS,
)
QUOTE = (Evidence("制定计划"),)
NOTICES = tuple(gp.notices.load(slug) for slug in gp.notices.available())
EVER = (date(1949, 1, 1), date(2200, 12, 31))


def duty(slug: str = "plan", *, due: Deadline | None = None, **fields) -> Provision:
    """A duty of a university."""
    fields = {"force": Force.OBLIGATION, "addressee": addressees.UNIVERSITY, **fields}
    return Provision(slug, requires=Done(DONE), evidence=QUOTE, due=due, **fields)


def gift(slug: str = "subsidy", *, due: Deadline | None = None, **fields) -> Grant:
    """What graduates are given."""
    fields = {"addressee": addressees.GRADUATE, **fields}
    return Grant(slug, effect=effects.TRAINING_SUBSIDY, evidence=QUOTE, due=due, **fields)


def a_notice(*norms, due: Deadline | None = None, cohort: int = 2024, **fields) -> Notice:
    """A notice of one measure with these provisions."""
    measure = Measure(
        1,
        label="1.",
        title="计划",
        section=None,
        summary=WORDS,
        topics=(topics.STATISTICS,),
        due=due,
        provisions=norms,
    )
    fields = {
        "issuers": (bodies.JIANGXI_EDUCATION,),
        "jurisdiction": jurisdictions.JIANGXI,
        "level": gp.Level.PROVINCE,
        **fields,
    }
    return Notice(f"made-{cohort}", title="通知", cohort=cohort, measures=(measure,), **fields)


MONTH_END = Recurring((Rule(Frequency.MONTHLY, month_days=(-1,)),))


def said(occurrences: tuple[Occurrence, ...]) -> list[tuple[date, str]]:
    """The day and the slug of each."""
    return [(occurrence.day, occurrence.norm.slug) for occurrence in occurrences]


def days_of(notice: Notice, start: date = EVER[0], end: date = EVER[1]) -> list[date]:
    """The days on which anything falls due."""
    return [occurrence.day for occurrence in agenda(notice, start, end)]


REPORTS = "placement-data-reported"
# By hand, from the calendar on the wall: Thursdays and the 25th, from November to August.
REPORT_DAYS = {
    (2022, 9): (),
    (2022, 10): (),
    (2022, 11): (3, 10, 17, 24, 25),
    (2022, 12): (1, 8, 15, 22, 25, 29),
    (2023, 1): (5, 12, 19, 25, 26),
    (2023, 2): (2, 9, 16, 23, 25),
    (2023, 3): (2, 9, 16, 23, 25, 30),
    (2023, 4): (6, 13, 20, 25, 27),
    (2023, 5): (4, 11, 18, 25),
    (2023, 6): (1, 8, 15, 22, 25, 29),
    (2023, 7): (6, 13, 20, 25, 27),
    (2023, 8): (3, 10, 17, 24, 25, 31),
    (2023, 9): (),
    (2023, 10): (),
    (2023, 11): (2, 9, 16, 23, 25, 30),
    (2023, 12): (7, 14, 21, 25, 28),
}


@pytest.fixture(scope="module")
def reports() -> list[date]:
    """The days on which Jiangxi's universities report, in order, as the agenda has them."""
    found = agenda(gp.notices.load("jiangxi-2023"), *EVER, addressees.UNIVERSITY)
    return [occurrence.day for occurrence in found if occurrence.norm.slug == REPORTS]


class TestReports:
    """Jiangxi's reports: the 25th of each month and each Thursday, from November to August."""

    @pytest.mark.parametrize(("month", "days"), REPORT_DAYS.items())
    def test_by_hand(self, reports, month: tuple[int, int], days: tuple[int, ...]) -> None:
        """Each month has the days that a calendar on the wall shows."""
        found = tuple(day.day for day in reports if (day.year, day.month) == month)

        assert days == found

    def test_another_way(self, reports) -> None:
        """Counting every day of the season comes to the same, over the turn of the year."""
        first = date(2022, 9, 1)
        season = (first + timedelta(days=n) for n in range(487))  # to the end of 2023
        expected = [
            day
            for day in season
            if day.month not in (9, 10) and (day.isoweekday() == 4 or day.day == 25)
        ]

        assert expected == reports

    def test_once_where_two_rules_meet(self, reports) -> None:
        """25 May 2023 is a Thursday, and stands once."""
        assert 1 == reports.count(date(2023, 5, 25))

    def test_over_the_turn_of_the_year(self) -> None:
        """A fortnight over New Year has the days of both years."""
        notice = gp.notices.load("jiangxi-2023")
        found = agenda(notice, date(2022, 12, 25), date(2023, 1, 5), addressees.UNIVERSITY)
        expected = [
            (date(2022, 12, 25), REPORTS),
            (date(2022, 12, 29), REPORTS),
            (date(2022, 12, 31), "quality-report-published"),
            (date(2022, 12, 31), "quality-report-filed"),
            (date(2023, 1, 5), REPORTS),
        ]

        assert expected == said(found)

    def test_check_asks_for_the_same(self, reports) -> None:
        """The days announced are the days whose reports are missed later."""
        facts = {monitoring.PLACEMENT_DATA_REPORTED: (date(2020, 1, 1),)}
        report = check(gp.notices.load("jiangxi-2023"), facts, on=date(2024, 6, 1))

        assert reports == [occasion.due for occasion in report[REPORTS].occasions]


class TestForms:
    """Each form of a deadline."""

    @pytest.mark.parametrize(
        ("due", "expected"),
        [
            (By(PartialDate(2024, 6, 18)), [(date(2024, 6, 18), Precision.DAY)]),
            (By(PartialDate(2024, 2)), [(date(2024, 2, 29), Precision.MONTH)]),
            (By(PartialDate(2024)), [(date(2024, 12, 31), Precision.YEAR)]),
            (
                By(PartialDate(2024, 7, part=MonthPart.EARLY)),
                [(date(2024, 7, 10), Precision.PART_OF_MONTH)],
            ),
            (
                ByEach((PartialDate(2024, 6, 30), PartialDate(2024, 9))),
                [(date(2024, 6, 30), Precision.DAY), (date(2024, 9, 30), Precision.MONTH)],
            ),
            (
                Window(PartialDate(2024, 3), PartialDate(2024, 6)),
                [(date(2024, 6, 30), Precision.MONTH)],
            ),
            (Window(end=PartialDate(2024, 6, 5)), [(date(2024, 6, 5), Precision.DAY)]),
            (
                Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(-1,)),)),
                [(date(2023, 12, 31), Precision.DAY), (date(2024, 12, 31), Precision.DAY)],
            ),
            # No day is known for these.
            (Window(PartialDate(2024, 3)), []),
            (Within(5, Span.WORKING_DAY, events.NAMED_REPORT_RECEIVED), []),
            (Ongoing(), []),
            (None, []),
        ],
        ids=str,
    )
    def test_days(self, due: Deadline | None, expected: list[tuple[date, Precision]]) -> None:
        """It falls on its last day, and how exactly the text gave that is kept."""
        found = agenda(a_notice(duty(due=due)), *EVER)

        assert expected == [(occurrence.day, occurrence.precision) for occurrence in found]

    def test_start(self) -> None:
        """A window says from when on it can be done; other deadlines do not."""
        window = Window(PartialDate(2024, 3), PartialDate(2024, 6))
        first, second = agenda(
            a_notice(duty("a", due=window), duty("b", due=By(PartialDate(2024, 6)))), *EVER
        )

        assert (date(2024, 3, 1), None) == (first.start, second.start)

    def test_no_start(self) -> None:
        """A window with only an end says nothing of a start."""
        (found,) = agenda(a_notice(duty(due=Window(end=PartialDate(2024, 6)))), *EVER)

        assert found.start is None

    def test_a_period_is_no_deadline(self) -> None:
        """Nothing has to be done by the end of the time for which something holds."""
        period = Window(PartialDate(2024, 3), PartialDate(2024, 6))

        assert [] == days_of(a_notice(duty(period=period)))


class TestMeasure:
    """A deadline that is set for a whole measure."""

    def test_inherited(self) -> None:
        """Provisions and grants that name none have it; one that names its own has that."""
        notice = a_notice(
            duty("a"),
            duty("b", due=By(PartialDate(2024, 6))),
            gift("c"),
            due=By(PartialDate(2024, 8)),
        )
        expected = [("b", date(2024, 6, 30), False), ("a", date(2024, 8, 31), True)]
        expected.append(("c", date(2024, 8, 31), True))
        found = agenda(notice, *EVER)

        assert expected == [(o.norm.slug, o.day, o.is_inherited) for o in found]

    def test_not_by_sanctions(self) -> None:
        """What is done to those who break a rule falls due on no day."""
        card = Sanction(
            "card",
            effects=(effects.YELLOW_CARD,),
            addressee=addressees.UNIVERSITY,
            when=Done(DONE),
            evidence=QUOTE,
        )
        notice = a_notice(duty("a"), card, due=By(PartialDate(2024, 8)))

        assert [(date(2024, 8, 31), "a")] == said(agenda(notice, *EVER))

    def test_jiangmen(self) -> None:
        """Jiangmen's measure 2 is due by the end of August, all eight provisions of it."""
        notice = gp.notices.load("jiangmen-2023")
        found = [o for o in agenda(notice, *EVER) if o.measure.number == 2]

        assert 8 == len(found)
        assert {(date(2023, 8, 31), Precision.MONTH)} == {(o.day, o.precision) for o in found}


class TestAddressee:
    """Only what concerns someone."""

    notice = a_notice(
        duty("all"),
        duty("new-ones", addressee=addressees.NEW_VOCATIONAL_COLLEGE),
        duty("province", addressee=addressees.PROVINCE),
        gift("subsidy", giver=addressees.HRSS_BUREAU),
        due=By(PartialDate(2024, 8)),
    )

    @pytest.mark.parametrize(
        ("addressee", "expected"),
        [
            (None, ["all", "new-ones", "province", "subsidy"]),
            (addressees.UNIVERSITY, ["all"]),
            # What binds universities binds new colleges too.
            (addressees.NEW_VOCATIONAL_COLLEGE, ["all", "new-ones"]),
            (addressees.PROVINCE, ["province"]),
            # Who is given something, and who has to give it.
            (addressees.GRADUATE, ["subsidy"]),
            (addressees.HRSS_BUREAU, ["subsidy"]),
            (addressees.EMPLOYER, []),
        ],
        ids=str,
    )
    def test_concerns(self, addressee: Addressee | None, expected: list[str]) -> None:
        """What binds it or a broader class, what it is given, and what it gives."""
        found = agenda(self.notice, *EVER, addressee)

        assert expected == [occurrence.norm.slug for occurrence in found]


MONTHLY = Recurring((Rule(Frequency.MONTHLY, month_days=(1,)),))


class TestSeason:
    """From when to when what recurs falls due."""

    @pytest.mark.parametrize(
        ("fields", "first", "last"),
        [
            # From the September before its class graduates to the end of the year in which it does.
            ({}, date(2023, 9, 1), date(2024, 12, 1)),
            ({"issued": PartialDate(2024, 1, 26)}, date(2024, 2, 1), date(2024, 12, 1)),
            ({"issued": PartialDate(2023, 12)}, date(2023, 12, 1), date(2024, 12, 1)),
            (
                {"in_force": Window(PartialDate(2024, 3), PartialDate(2026, 2, 28))},
                date(2024, 3, 1),
                date(2026, 2, 1),
            ),
        ],
        ids=["unstated", "issued", "month", "in-force"],
    )
    def test_of_the_notice(self, fields, first: date, last: date) -> None:
        """From its issue or entry into force to the end of its force or of its class's year."""
        found = days_of(a_notice(duty(due=MONTHLY), **fields))

        assert (first, last) == (found[0], found[-1])

    def test_of_the_provision(self) -> None:
        """No longer than the period for which the provision binds."""
        period = Window(PartialDate(2024, 3), PartialDate(2024, 5, 1))
        expected = [date(2024, month, 1) for month in (3, 4, 5)]

        assert expected == days_of(a_notice(duty(due=MONTHLY, period=period)))

    @pytest.mark.parametrize(
        "period",
        [Window(PartialDate(2030), None), Window(None, PartialDate(2020))],
        ids=["after", "before"],
    )
    def test_elsewhere(self, period: Window) -> None:
        """A period outside the notice's time leaves nothing."""
        assert [] == days_of(a_notice(duty(due=MONTHLY, period=period)))

    def test_centuries(self) -> None:
        """All of time is no more work than the notice's own years, if it has an end."""
        notice = a_notice(duty(due=Recurring((Rule(Frequency.DAILY),))))

        assert 488 == len(agenda(notice, date.min, date.max))

    def test_a_notice_for_centuries(self) -> None:
        """Every day of two hundred years is found at once."""
        force = Window(PartialDate(2000), PartialDate(2199))
        notice = a_notice(duty(due=Recurring((Rule(Frequency.DAILY),))), in_force=force)
        expected = (date(2200, 1, 1) - date(2000, 1, 1)).days

        assert expected == len(agenda(notice, *EVER))


class TestOrder:
    """The order of the agenda."""

    def test_day_then_text(self) -> None:
        """By the day; on one day as in the text."""
        notice = a_notice(
            duty("late", due=By(PartialDate(2024, 8))),
            duty("z", due=By(PartialDate(2024, 6))),
            duty("a", due=By(PartialDate(2024, 6, 30))),
        )

        assert ["z", "a", "late"] == [o.norm.slug for o in agenda(notice, *EVER)]

    @pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.slug)
    def test_in_the_notices(self, notice: Notice) -> None:
        """So in each of the five, and none stands twice."""
        order = {norm.slug: n for n, (_, norm) in enumerate(notice.provisions)}
        found = [(o.day, order[o.norm.slug]) for o in agenda(notice, *EVER)]

        assert sorted(set(found)) == found


def next_year(notice: Notice) -> Notice:
    """Next year's notice that asks the same."""
    issued = PartialDate(notice.cohort, 11, 20)
    return attrs.evolve(
        notice, slug="next", title="下一年的通知", cohort=notice.cohort + 1, issued=issued
    )


class TestUid:
    """What names an entry in a calendar."""

    def test_next_year_adds_only_new_days(self) -> None:
        """Where two years' notices overlap the entries are the same, and no other is moved."""
        old = gp.notices.load("jiangxi-2023")
        ours = {o.uid: (o.day, o.norm.slug) for o in agenda(old, *EVER)}
        theirs = {o.uid: (o.day, o.norm.slug) for o in agenda(next_year(old), *EVER)}
        both = ours.keys() & theirs.keys()
        merged = ours | theirs

        assert len(merged) == len(set(merged.values()))
        assert {uid: ours[uid] for uid in both} == {uid: theirs[uid] for uid in both}
        assert date(2023, 11, 23) in {ours[uid][0] for uid in both}
        assert date(2024, 11, 21) in {day for day, _ in theirs.values()} - {
            day for day, _ in ours.values()
        }

    def test_next_years_date_is_another_entry(self) -> None:
        """The end of August of next year never takes the place of this year's."""
        old, new = (
            a_notice(duty(due=By(PartialDate(year, 8))), cohort=year) for year in (2023, 2024)
        )
        (before,), (after,) = agenda(old, *EVER), agenda(new, *EVER)

        assert before.uid != after.uid

    @pytest.mark.parametrize(
        ("norm", "cohort"),
        [
            (duty(due=By(PartialDate(2024, 8, 31))), 2024),
            (duty(due=By(PartialDate(2024, 8))), 2025),
            (duty(due=MONTH_END), 2024),
            (duty(due=By(PartialDate(2024, 8)), force=Force.TARGET), 2024),
            (duty(due=By(PartialDate(2024, 8)), addressee=addressees.PROVINCE), 2024),
        ],
        ids=["day", "cohort", "recurring", "force", "addressee"],
    )
    def test_of_the_duty_and_the_day_alone(self, norm: Provision, cohort: int) -> None:
        """Whose notice, how the day is written and how it binds whom does not matter."""
        day = date(2024, 8, 31)
        (expected,) = agenda(a_notice(duty(due=By(PartialDate(2024, 8)))), day, day)
        (found,) = agenda(a_notice(duty("other"), norm, cohort=cohort), day, day)

        assert expected.uid == found.uid

    @pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.slug)
    def test_one_entry(self, notice: Notice) -> None:
        """Whatever has a day of its own has an entry of its own; a measure's day is one entry."""
        found = agenda(notice, *EVER)
        expected = {
            (o.day, f"measure {o.measure.number}" if o.is_inherited else o.norm.slug) for o in found
        }

        assert len(expected) == len({o.uid for o in found})

    def test_whoever_it_is_for(self) -> None:
        """A measure's entry is the same for everyone, whichever of its provisions concern them."""
        notice = gp.notices.load("jiangmen-2023")
        everyone = {(o.norm.slug, o.uid) for o in agenda(notice, *EVER)}
        some = {(o.norm.slug, o.uid) for o in agenda(notice, *EVER, addressees.UNIVERSITY)}

        assert set() < some < everyone

    def test_families(self) -> None:
        """The same duty of another territory or issuer is another entry."""
        due = By(PartialDate(2024, 8))
        found = {
            agenda(a_notice(duty(due=due), **fields), *EVER)[0].uid
            for fields in (
                {},
                {"jurisdiction": jurisdictions.GUANGDONG},
                {"issuers": (bodies.JIANGXI_HRSS,)},
            )
        }

        assert 3 == len(found)

    def test_fixed(self) -> None:
        """Files that people have imported name it so: it must never change."""
        notice = gp.notices.load("jiangxi-2024")
        first, *_ = agenda(notice, date(2024, 6, 1), date(2024, 6, 30))

        assert "employment-home-built" == first.norm.slug
        assert "97309380-6ce1-5cfe-b401-724108200e36" == first.uid
        assert uid_of("360000/jiangxi-education/employment-home-built/2024-06-30") == first.uid

    def test_family(self) -> None:
        """Both years of Jiangxi are one family; no two of the others are."""
        families = [family_of(notice) for notice in NOTICES]

        assert 4 == len(set(families))
        assert family_of(NOTICES[2]) == family_of(NOTICES[3])


class TestBadInput:
    """What can't be asked."""

    @pytest.mark.parametrize(
        ("start", "end", "field"),
        [
            (date(2024, 1, 2), date(2024, 1, 1), "end"),
            (datetime(2024, 1, 1), date(2024, 1, 2), "start"),  # noqa: DTZ001  # any will do
            (date(2024, 1, 1), datetime(2024, 1, 2), "end"),  # noqa: DTZ001
            ("2024-01-01", date(2024, 1, 2), "start"),
            (date(2024, 1, 1), None, "end"),
            (2024, 2025, "start"),
        ],
    )
    def test_refused(self, start: object, end: object, field: str) -> None:
        """A day that is none, or an end before the start, is named."""
        with pytest.raises(InvalidValue) as caught:
            agenda(NOTICES[0], start, end)

        assert ("agenda", field) == (caught.value.owner, caught.value.field)

    def test_one_day(self) -> None:
        """A single day is fine."""
        notice = a_notice(duty(due=By(PartialDate(2024, 8))))

        assert 1 == len(agenda(notice, date(2024, 8, 31), date(2024, 8, 31)))
        assert () == agenda(notice, date(2024, 8, 30), date(2024, 8, 30))


class TestOccurrence:
    """One day on which something falls due."""

    def test_repr(self) -> None:
        """It says the day and the provision."""
        (found,) = agenda(a_notice(duty(due=By(PartialDate(2024, 8)))), *EVER)

        assert "<Occurrence 2024-08-31 plan>" == repr(found)

    def test_value(self) -> None:
        """Asked again, the answer is equal, and hashes alike."""
        notice = gp.notices.load("jiangxi-2024")
        one, other = agenda(notice, *EVER), agenda(notice, *EVER)

        assert one == other
        assert hash(one[0]) == hash(other[0])


days = st.dates(date(2022, 1, 1), date(2025, 12, 31))
stretches = st.tuples(days, days, days).map(sorted)
whom = st.sampled_from((None, addressees.UNIVERSITY, addressees.HRSS_BUREAU, addressees.CITY))


class TestLaws:
    """What holds of every agenda."""

    @given(st.sampled_from(NOTICES), stretches, whom)
    def test_cut_in_two(self, notice: Notice, cut: list[date], addressee: Addressee | None) -> None:
        """Two stretches one after the other have what the whole has."""
        start, middle, end = cut
        end += timedelta(days=1)
        first = agenda(notice, start, middle, addressee)
        second = agenda(notice, middle + timedelta(days=1), end, addressee)

        assert agenda(notice, start, end, addressee) == first + second

    @given(st.sampled_from(NOTICES), stretches, whom)
    def test_inside(self, notice: Notice, cut: list[date], addressee: Addressee | None) -> None:
        """Every day lies within, and nothing of the whole time that does is left out."""
        start, _, end = cut
        expected = tuple(o for o in agenda(notice, *EVER, addressee) if start <= o.day <= end)

        assert expected == agenda(notice, start, end, addressee)

    @given(gst.notices(), st.data())
    @settings(max_examples=25)
    def test_any_notice(self, notice: Notice, data: st.DataObject) -> None:
        """So for any notice, and on one day nothing stands twice."""
        around = st.dates(date(notice.cohort - 2, 1, 1), date(notice.cohort + 2, 12, 31))
        start, middle, end = sorted(data.draw(st.tuples(around, around, around)))
        end += timedelta(days=1)
        whole = agenda(notice, start, end)
        halves = agenda(notice, start, middle) + agenda(notice, middle + timedelta(days=1), end)

        assert whole == halves
        assert len(whole) == len({(o.uid, o.norm.slug) for o in whole})
        assert all(start <= o.day <= end for o in whole)
