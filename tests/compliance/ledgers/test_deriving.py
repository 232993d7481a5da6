"""What ledgers say of the metrics that the notices use: worked out by hand, then by the library."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import (
    AllOf,
    By,
    InvalidValue,
    Notice,
    PartialDate,
    Period,
    Quota,
    Window,
    notices,
)
from gradpolicy.compliance import Case, Facts, Origin, Status, check, sanctions
from gradpolicy.compliance.ledgers import (
    EventKind,
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Role,
    Visit,
    check_character,
    derivations,
    facts_of,
)
from gradpolicy.logic import Truth
from gradpolicy.vocabulary import addressees as to
from gradpolicy.vocabulary.metrics.governance import (
    PROGRAMME_PLACEMENT_RATE,
    YEARS_BELOW_CARD_THRESHOLD,
)
from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS, SPECIAL_RECRUITMENT_EVENTS

JIANGXI_2023, JIANGXI_2024, JIANGMEN, MINISTRY = map(
    notices.load, ("jiangxi-2023", "jiangxi-2024", "jiangmen-2023", "ministry-2024")
)
FILE = "台账.xlsx"

SECRETARY, PRESIDENT = frozenset({Role.PARTY_SECRETARY}), frozenset({Role.PRESIDENT})
VICE = frozenset({Role.SCHOOL_LEADER})
DEAN, HEAD = frozenset({Role.DEPARTMENT_LEADER}), frozenset({Role.PROGRAMME_HEAD})
COUNSELLOR = frozenset({Role.COUNSELLOR})


def code(number: int) -> str:
    """A credit code for each number."""
    body = f"91360100MA35{number:05d}"
    return body + check_character(body)


def visit(number: int, roles: frozenset, visitor: str, day: date, row: int, **more) -> Visit:
    """A visit to the employer of that number."""
    origin = Origin(FILE, "走访台账", f"A{row}:G{row}")
    fields = {"visitor": visitor, "roles": roles, "day": day, "origin": origin}
    return Visit(f"第{number}公司", code=code(number), **fields, **more)


def asked(ledger: Ledger, notice=JIANGXI_2024, of=to.UNIVERSITY, until=date(2024, 6, 15), **more):
    """What the ledger says, by key."""
    found = derivations(ledger, notice=notice, addressee=of, until=until, **more)
    return {
        each.of.slug if hasattr(each.of, "slug") else f"{each.of[0].slug}/{each.of[1].value}": each
        for each in found
    }


def said(derivation) -> list[str]:
    """The remarks in English."""
    return [remark.en for remark in derivation.remarks]


# Of a vocational college: two heads, a vice president and a counsellor.
VISITS = (
    visit(1, SECRETARY, "赵刚", date(2022, 8, 31), 2, newly_won=True),  # of the class before
    visit(1, SECRETARY, "赵刚", date(2022, 9, 1), 3, newly_won=False),
    visit(2, PRESIDENT, "钱伟", date(2023, 3, 5), 4, newly_won=True),
    visit(2, SECRETARY, "赵刚", date(2023, 3, 6), 5, newly_won=False),
    visit(3, VICE, "孙丽", date(2023, 4, 1), 6, newly_won=True),
    visit(4, COUNSELLOR, "李强", date(2023, 4, 2), 7, newly_won=True, department="机械学院"),
    visit(5, PRESIDENT, "钱伟", date(2023, 6, 10), 8, newly_won=True),
    visit(6, PRESIDENT, "钱伟", date(2023, 6, 16), 9, newly_won=True),
)


def of_college(*visits: Visit, until: date = date(2023, 6, 15)) -> dict:
    """What visits say of a vocational college, by key."""
    return asked(Ledger(visits=visits), JIANGXI_2023, to.VOCATIONAL_COLLEGE, until)


class TestVisits:
    """Visits of leaders, as Jiangxi's notice for the class of 2023 counts them."""

    @pytest.mark.parametrize(
        ("key", "count"),
        [
            ("employers-visited-by-heads", 3),  # 1, 2 and 5: two of them once, one by both
            ("employers-visited-by-leaders", 4),  # and 3
            ("employers-newly-won-by-leaders", 3),  # 2, 3 and 5
        ],
    )
    def test_counts(self, key: str, count: int) -> None:
        """Each count is that of the employers, with the place of the whole ledger, and its day."""
        fact = of_college(*VISITS)[key].fact

        assert count == fact.value
        assert Origin(FILE, "走访台账", "A2:G9") == fact.origin
        assert date(2023, 6, 15) == fact.observed

    def test_remarks(self) -> None:
        """It says which rows count, which were left out, and which are of one employer."""
        heads = of_college(*VISITS)["employers-visited-by-heads"]

        assert [
            "1 September 2022 to 15 June 2023: 4 of the ledger's 8 rows count; different employers: 3",
            "left out as on other days: rows 2 and 9",
        ] == said(heads)
        assert [
            "2022年9月1日至2023年6月15日：台账8行中计入4行，不重复3家",
            "不在此期间、未计入：第2、9行",
        ] == [remark.zh for remark in heads.remarks]
        assert ["同一单位多次走访：第2公司（第4、5行），计一家"] == [d.zh for d in heads.duplicates]

    def test_only_what_is_asked(self) -> None:
        """A university that is not new is not asked for its heads' visits."""
        found = asked(Ledger(visits=VISITS), JIANGXI_2023, to.UNIVERSITY, date(2023, 6, 15))

        assert {"employers-newly-won-by-leaders", "employers-visited-by-leaders"} == set(found)

    def test_whole_season(self) -> None:
        """However late it is asked, no visit after August counts for the class."""
        late = visit(9, PRESIDENT, "钱伟", date(2023, 9, 1), 10)

        fact = of_college(*VISITS, late, until=date(2023, 12, 1))["employers-visited-by-heads"].fact

        assert (4, date(2023, 8, 31)) == (fact.value, fact.observed)

    def test_no_programmes(self) -> None:
        """Where no row says for which programme it was, nothing is said of one."""
        found = asked(
            Ledger(visits=VISITS),
            JIANGXI_2023,
            to.PROGRAMME_OF_STUDY,
            date(2023, 6, 15),
            entity="会计学",
        )["employers-visited-for-programme"]

        assert found.fact is None
        assert ["the rows name no programme"] == said(found)

    def test_before_the_season(self) -> None:
        """Before the September there is nothing to count, and that is said."""
        found = of_college(*VISITS, until=date(2022, 8, 31))["employers-visited-by-heads"]

        assert found.fact is None
        assert ["what counts begins on 1 September 2022"] == said(found)

    def test_nobody(self) -> None:
        """A ledger without a visit of the heads says none; one without rows says nothing."""
        found = of_college(VISITS[5])

        assert 0 == found["employers-visited-by-heads"].fact.value
        assert {} == of_college()

    def test_not_said_whether_new(self) -> None:
        """Where a row leaves it open whether its employer is new, the number is not known."""
        open_ones = (
            visit(7, VICE, "孙丽", date(2023, 5, 1), 10),
            visit(8, VICE, "孙丽", date(2023, 5, 2), 11),
            visit(8, VICE, "孙丽", date(2023, 5, 3), 12, newly_won=True),
            visit(9, COUNSELLOR, "李强", date(2023, 5, 3), 13, department="机械学院"),
        )

        found = asked(
            Ledger(visits=(*VISITS, *open_ones)), JIANGXI_2023, to.UNIVERSITY, date(2023, 6, 15)
        )["employers-newly-won-by-leaders"]

        assert found.fact is None
        assert ["not said whether newly won: row 10"] == said(found)

    def test_deadline_passed(self) -> None:
        """Jiangmen's hundred are due by August: what came in September doesn't count for it."""
        hundred = tuple(
            visit(n, PRESIDENT, "钱伟", date(2023, 8, 31 if n < 100 else 30), n + 1)
            for n in range(1, 101)
        )
        late = attrs.evolve(hundred[-1], day=date(2023, 9, 1))

        def status(visits: tuple) -> tuple[object, Status]:
            facts = facts_of(
                Ledger(visits=visits),
                notice=JIANGMEN,
                addressee=to.NEW_VOCATIONAL_COLLEGE,
                until=date(2023, 10, 1),
            )
            report = check(
                JIANGMEN, Facts(facts), on=date(2023, 10, 1), addressee=to.NEW_VOCATIONAL_COLLEGE
            )
            return report.facts["employers-visited-by-heads"].value, report[
                "heads-visits-vocational-college"
            ].status

        assert (100, Status.MET) == status(hundred)
        assert (99, Status.UNMET) == status((*hundred[:-1], late))

    def test_ledger_ends_before_the_deadline(self) -> None:
        """A ledger that ends before the deadline leaves open what was reached by then."""
        facts = facts_of(
            Ledger(visits=VISITS),
            notice=JIANGMEN,
            addressee=to.NEW_VOCATIONAL_COLLEGE,
            until=date(2023, 7, 31),
        )

        report = check(
            JIANGMEN, Facts(facts), on=date(2023, 10, 1), addressee=to.NEW_VOCATIONAL_COLLEGE
        )

        assert Status.UNKNOWN is report["heads-visits-vocational-college"].status


class TestDepartments:
    """Visits of departments, supervisors, programmes and bureaus."""

    MARCH = date(2024, 3, 5)
    DEPARTMENTS = (
        visit(
            1, DEAN, "周涛", MARCH, 2, department="机械学院", programmes=("机械工程", "车辆工程")
        ),
        visit(2, DEAN, "周涛", MARCH, 3, department="机械学院", programmes=("机械工程",)),
        visit(2, HEAD, "吴敏", MARCH, 4, department="机械学院"),
        visit(2, DEAN | HEAD, "吴敏", MARCH, 5, department="机械学院"),
        visit(3, COUNSELLOR, "李强", MARCH, 6, department="机械学院"),
        visit(4, DEAN, "郑洁", MARCH, 7, department="外国语学院"),
        visit(5, PRESIDENT, "钱伟", MARCH, 8),
    )
    LEDGER = Ledger(visits=DEPARTMENTS)

    def test_sum_over_leaders(self) -> None:
        """Each leader's employers count, and are summed: 2 of one and 1 of the other."""
        found = asked(self.LEDGER, MINISTRY, to.DEPARTMENT, entity="机械学院")[
            "employers-visited-by-department-leaders"
        ]

        assert 3 == found.fact.value
        assert [
            "1 September 2023 to 15 June 2024: 4 of the ledger's 7 rows count; different employers: 2",
            "the sum over those who went is 3 (周涛 2, 吴敏 1)",
        ] == said(found)

    def test_together(self) -> None:
        """The department's employers count once, whoever of it went."""
        found = asked(
            Ledger(visits=tuple(attrs.evolve(v, day=date(2023, 3, 5)) for v in self.DEPARTMENTS)),
            JIANGXI_2023,
            to.DEPARTMENT,
            date(2023, 6, 15),
            entity="机械学院",
        )["employers-visited-by-department"]

        assert 3 == found.fact.value

    def test_which_department(self) -> None:
        """Where there are several departments, it has to be said which."""
        with pytest.raises(InvalidValue, match="机械学院、外国语学院"):
            asked(self.LEDGER, MINISTRY, to.DEPARTMENT)

    def test_only_department(self) -> None:
        """The only department that there is needs no naming."""
        found = asked(Ledger(visits=self.DEPARTMENTS[5:]), MINISTRY, to.DEPARTMENT)

        assert 1 == found["employers-visited-by-department-leaders"].fact.value

    @pytest.mark.parametrize(
        ("visits", "remark"),
        [
            (DEPARTMENTS, "no row is of the department “文学院” (there are: 机械学院、外国语学院)"),
            (DEPARTMENTS[-1:], "the rows name no department"),
        ],
    )
    def test_no_such_department(self, visits: tuple, remark: str) -> None:
        """A name that no row has may be miswritten: nothing is said of it, not nought."""
        found = asked(Ledger(visits=visits), MINISTRY, to.DEPARTMENT, entity="文学院")[
            "employers-visited-by-department-leaders"
        ]

        assert found.fact is None
        assert said(found)[0].startswith(remark)

    @pytest.mark.parametrize(
        ("of", "entity", "key", "count"),
        [
            (to.SUPERVISOR, "周涛", "employers-visited-by-supervisor", 2),
            (to.SUPERVISOR, "吴 敏", "employers-visited-by-supervisor", 1),
            (to.PROGRAMME_OF_STUDY, "机械工程", "employers-visited-for-programme", 2),
            (to.PROGRAMME_OF_STUDY, "车辆工程", "employers-visited-for-programme", 1),
        ],
    )
    def test_supervisors_and_programmes(self, of, entity: str, key: str, count: int) -> None:
        """A supervisor's visits are those made by that person, a programme's those made for it."""
        visits = tuple(attrs.evolve(each, day=date(2023, 3, 5)) for each in self.DEPARTMENTS)

        found = asked(Ledger(visits=visits), JIANGXI_2023, of, date(2023, 6, 15), entity=entity)

        assert count == found[key].fact.value

    def test_directors(self) -> None:
        """The directors of a city and its counties count in the calendar year, up to August."""
        director = frozenset({Role.BUREAU_DIRECTOR})
        visits = (
            visit(1, director, "冯毅", date(2022, 12, 31), 2, department="市本级"),
            visit(2, director, "冯毅", date(2023, 1, 1), 3, department="市本级"),
            visit(2, director, "陈晨", date(2023, 2, 1), 4, department="新会区"),
            visit(3, director, "陈晨", date(2023, 8, 31), 5, department="新会区"),
            visit(4, director, "陈晨", date(2023, 9, 1), 6, department="新会区"),
            visit(5, COUNSELLOR, "李强", date(2023, 3, 1), 7, department="新会区"),
        )

        city = asked(Ledger(visits=visits), JIANGMEN, to.CITY, date(2023, 12, 1))
        county = asked(
            Ledger(visits=visits), JIANGMEN, to.COUNTY, date(2023, 12, 1), entity="新会区"
        )

        assert 2 == city["enterprises-visited-by-directors-of-city"].fact.value
        assert 2 == county["enterprises-visited-by-director-of-county"].fact.value


def events(*days: date, kinds: set | None = None, **more) -> tuple[RecruitmentEvent, ...]:
    """An event on each of the days."""
    chosen = frozenset(kinds) if kinds is not None else None
    return tuple(
        RecruitmentEvent(f"活动{n}", day=day, kinds=chosen, **more) for n, day in enumerate(days)
    )


SEASON = [date(2023, 3, 1) + timedelta(each) for each in range(122)]
TALK, SPECIAL, LARGE = {EventKind.TALK}, {EventKind.SPECIAL}, {EventKind.LARGE}


class TestEvents:
    """Events from March to June 2023, as Jiangxi's notice for that class asks for them."""

    @staticmethod
    def _asked(events: tuple, until: date = date(2023, 7, 31)) -> dict:
        return asked(Ledger(events=events), JIANGXI_2023, to.UNIVERSITY, until)

    def test_all_held(self) -> None:
        """An event each day, a special one each Monday, a large fair each month: just enough."""
        held = (
            *events(*SEASON, kinds=TALK),
            *events(*(day for day in SEASON if day.weekday() == 0), kinds=SPECIAL),
            *events(*(date(2023, month, 15) for month in (3, 4, 5, 6)), kinds=LARGE),
        )

        facts = facts_of(
            Ledger(events=held),
            notice=JIANGXI_2023,
            addressee=to.UNIVERSITY,
            until=date(2023, 7, 31),
        )
        report = check(JIANGXI_2023, Facts(facts), on=date(2023, 7, 31))

        assert {
            "recruitment-events/day": 1,
            "special-recruitment-events/week": 1,
            "large-recruitment-fairs/month": 1,
        } == {fact.key: fact.value for fact in facts}
        for slug in (
            "daily-recruitment-events",
            "weekly-special-recruitment",
            "monthly-large-fairs",
        ):
            assert Status.MET is report[slug].status

    def test_one_day_missing(self) -> None:
        """One day without an event is named; events outside the season make up for nothing."""
        held = [day for day in SEASON if day != date(2023, 5, 1)]
        outside = [date(2023, 2, 28), date(2023, 7, 1)]

        found = self._asked(events(*held, *outside))["recruitment-events/day"]

        assert (0, date(2023, 6, 30)) == (found.fact.value, found.fact.observed)
        assert [
            "1 March 2023 to 30 June 2023: 121 of the ledger's 123 rows count",
            "whole days: 122; the least in one: 0; such: 1, the first of them 1 May 2023",
        ] == said(found)
        assert "共122天，最少的为0场，这样的有1天，最早的是2023年5月1日" == found.remarks[1].zh

    def test_first_and_last_week(self) -> None:
        """The parts of weeks at both ends of the season are not asked of anyone."""
        mondays = [date(2023, 3, 6) + timedelta(weeks=each) for each in range(16)]

        found = self._asked(events(*mondays, kinds=SPECIAL))["special-recruitment-events/week"]

        assert 1 == found.fact.value
        assert said(found)[1].startswith("whole weeks: 16; the least in one: 1; such: 16, ")

    def test_half_way(self) -> None:
        """In the middle of the season only whole periods that are over count."""
        held = events(date(2023, 3, 8), date(2023, 3, 15), kinds={*SPECIAL, *LARGE})

        found = self._asked(held, until=date(2023, 3, 20))

        weeks, months = (
            found[f"{slug}"]
            for slug in ("special-recruitment-events/week", "large-recruitment-fairs/month")
        )
        assert (1, date(2023, 3, 20)) == (weeks.fact.value, weeks.fact.observed)
        assert months.fact is None
        assert ["no whole month has passed yet"] == said(months)

    def test_large_fairs_of_the_university(self) -> None:
        """A large fair of a department, or online, is not one of the university on its campus."""
        months = [date(2023, month, 15) for month in (3, 4, 5)]
        held = (
            *events(*months, kinds=LARGE),
            RecruitmentEvent(
                "双选会",
                day=date(2023, 6, 15),
                kinds=frozenset(LARGE),
                department="机械学院",
                origin=Origin(FILE, "招聘活动台账", "A5:F5"),
            ),
            RecruitmentEvent(
                "云双选会",
                day=date(2023, 6, 16),
                kinds=frozenset({EventKind.LARGE, EventKind.ONLINE}),
                origin=Origin(FILE, "招聘活动台账", "A6:F6"),
            ),
        )

        found = self._asked(held)["large-recruitment-fairs/month"]

        assert 0 == found.fact.value
        assert "left out as held by a department or online: rows 5 and 6" in said(found)

    def test_kind_not_said(self) -> None:
        """Where the kind of an event is not said, only what asks for none is known."""
        found = self._asked((*events(*SEASON), *events(SEASON[0], kinds=SPECIAL)))

        assert 1 == found["recruitment-events/day"].fact.value
        assert found["special-recruitment-events/week"].fact is None
        assert ["not said of which kind: 122 rows"] == said(
            found["special-recruitment-events/week"]
        )

    def test_not_begun(self) -> None:
        """Before the season begins there is nothing to count."""
        found = self._asked(events(date(2023, 2, 1)), until=date(2023, 2, 28))

        assert ["what counts begins on 1 March 2023"] == said(found["recruitment-events/day"])

    def test_city(self) -> None:
        """The events of a city count in the calendar year."""
        held = events(date(2022, 12, 31), date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1))

        found = asked(Ledger(events=held), JIANGMEN, to.CITY, date(2024, 2, 1))

        assert 2 == found["recruitment-events-of-city"].fact.value

    @pytest.mark.parametrize(
        ("name", "until", "value", "remark"),
        [
            ("春季双选会", date(2023, 6, 1), 430, None),
            ("春季双选会", date(2023, 3, 1), None, "not held yet"),
            ("云双选会", date(2023, 6, 1), None, "held online: 1 row"),
            ("夏季双选会", date(2023, 6, 1), None, "not said how many employers: 1 row"),
            ("宣讲会", date(2023, 6, 1), None, "of one name, and which?: 2 rows"),
            ("冬季双选会", date(2023, 6, 1), None, "no row is of the event “冬季双选会”"),
        ],
    )
    def test_fair(self, name: str, until: date, value: int | None, remark: str | None) -> None:
        """How many employers were at a fair, of which the subsidy depends."""
        fair = frozenset({EventKind.FAIR})
        held = (
            RecruitmentEvent("春季双选会", day=date(2023, 3, 18), kinds=fair, employers=430),
            RecruitmentEvent(
                "云双选会",
                day=date(2023, 3, 19),
                kinds=fair | {EventKind.ONLINE},
                employers=500,
            ),
            RecruitmentEvent("夏季双选会", day=date(2023, 5, 18), kinds=fair),
            *(
                RecruitmentEvent("宣讲会", day=day, employers=1)
                for day in (date(2023, 4, 1), date(2023, 4, 2))
            ),
        )

        found = asked(Ledger(events=held), JIANGXI_2023, to.JOINT_FAIR, until, entity=name)[
            "employers-at-fair"
        ]

        assert value == (found.fact.value if found.fact is not None else None)
        assert (remark is None) or said(found)[0].startswith(remark)


def altered(notice: Notice, *slugs: str, **changes) -> Notice:
    """The notice with those provisions changed in that way."""

    def norm(each):
        return attrs.evolve(each, **changes) if each.slug in slugs else each

    measures = tuple(
        attrs.evolve(each, provisions=tuple(map(norm, each.provisions))) for each in notice.measures
    )
    return attrs.evolve(notice, measures=measures)


class TestOtherNotices:
    """What notices of other years may ask, which these don't."""

    HELD = events(date(2023, 3, 6), date(2023, 3, 20), date(2023, 9, 1), kinds=SPECIAL)

    def test_term(self) -> None:
        """When terms begin is not known, so nothing is said of each."""
        each_term = Quota(RECRUITMENT_EVENTS, at_least=1, per=Period.TERM)
        notice = altered(JIANGXI_2023, "daily-recruitment-events", requires=each_term)

        found = asked(Ledger(events=self.HELD), notice, until=date(2023, 7, 1))

        assert found["recruitment-events/term"].fact is None
        assert ["when the terms begin is not known"] == said(found["recruitment-events/term"])

    def test_several_periods(self) -> None:
        """Where clauses name different periods for one figure, it has no one value."""
        each_week = Quota(SPECIAL_RECRUITMENT_EVENTS, at_least=1, per=Period.WEEK)
        notice = altered(JIANGXI_2023, "monthly-large-fairs", requires=each_week, period=None)

        found = asked(Ledger(events=self.HELD), notice, until=date(2023, 7, 1))

        assert ["the clauses name different periods"] == said(
            found["special-recruitment-events/week"]
        )

    def test_in_all(self) -> None:
        """A number of events that is not of each period is that of the time of the clause."""
        in_all = Quota(RECRUITMENT_EVENTS, at_least=3)
        season = altered(JIANGXI_2023, "daily-recruitment-events", requires=in_all)
        year = altered(season, "daily-recruitment-events", period=None)
        since = altered(season, "daily-recruitment-events", period=Window(PartialDate(2023, 3, 7)))

        counts = [
            asked(Ledger(events=self.HELD), notice, until=date(2023, 12, 1))[
                "recruitment-events"
            ].fact.value
            for notice in (season, year, since)
        ]

        assert [2, 3, 2] == counts

    def test_due(self) -> None:
        """The last day of a window is a deadline too; several leave the count at the ledger's end."""
        by_may = Window(PartialDate(2023, 3), PartialDate(2023, 5))
        slugs = ("heads-visits-vocational-college", "heads-visits-new-university")
        one = altered(JIANGXI_2023, slugs[0], due=by_may)
        several = altered(one, slugs[1], due=By(PartialDate(2023, 4)), addressee=to.UNIVERSITY)

        facts = [
            asked(Ledger(visits=VISITS), notice, to.VOCATIONAL_COLLEGE, date(2023, 6, 15))[
                "employers-visited-by-heads"
            ].fact
            for notice in (one, several)
        ]

        assert [(2, date(2023, 5, 31)), (3, date(2023, 6, 15))] == [
            (fact.value, fact.observed) for fact in facts
        ]

    def test_no_threshold(self) -> None:
        """Without one threshold of the yellow card no run of years is counted."""
        about = Quota(YEARS_BELOW_CARD_THRESHOLD, at_least=2)
        other = AllOf(about, Quota(PROGRAMME_PLACEMENT_RATE, at_most=Fraction(1, 2)))
        notice = altered(JIANGXI_2024, "red-card", "yellow-card", when=other)

        found = asked(Ledger(years=years("会计学", y2024="0.4")), notice, to.PROGRAMME_OF_STUDY)

        assert ["the notice names no one threshold of the yellow card"] == said(
            found["years-below-card-threshold"]
        )


class TestReports:
    """Reports made under a name, to be answered within five working days."""

    @staticmethod
    def _status(*reports: NamedReport, until: date = date(2024, 6, 15)) -> Status:
        facts = facts_of(
            Ledger(reports=reports), notice=JIANGXI_2024, addressee=to.UNIVERSITY, until=until
        )
        return check(JIANGXI_2024, Facts(facts), on=until)["named-reports-answered"].status

    def test_cases(self) -> None:
        """Each report since the notice was issued is a case; what came after is not known yet."""
        ledger = Ledger(
            reports=(
                NamedReport(date(2024, 1, 25), answered=date(2024, 4, 1)),  # before the notice
                NamedReport(date(2024, 1, 26), answered=date(2024, 1, 26)),
                NamedReport(date(2024, 6, 3), answered=date(2024, 6, 16)),
                NamedReport(date(2024, 6, 11), answered=date(2024, 6, 15)),
                NamedReport(date(2024, 6, 16)),
            )
        )

        found = asked(ledger)["named-reports-answered"]

        assert (
            Case(date(2024, 1, 26), date(2024, 1, 26)),
            Case(date(2024, 6, 3)),
            Case(date(2024, 6, 11), date(2024, 6, 15)),
        ) == found.fact.value
        expected = (
            "26 January 2024 to 15 June 2024: 3 of 5 reports under a name count "
            "(anonymous ones never do)"
        )
        assert [expected] == said(found)
        assert (
            "2024年1月26日至2024年6月15日：实名举报5件中计入3件（匿名举报不计）"
            == found.remarks[0].zh
        )

    def test_status(self) -> None:
        """Five working days from Monday 3 June 2024 end on 11 June: Dragon Boat is on the 10th."""
        received = date(2024, 6, 3)

        assert Status.MET is self._status(NamedReport(received, answered=date(2024, 6, 11)))
        assert Status.UNMET is self._status(NamedReport(received, answered=date(2024, 6, 12)))
        assert Status.UNMET is self._status(NamedReport(received))
        assert Status.PENDING is self._status(NamedReport(received), until=date(2024, 6, 11))

    def test_none_in_time(self) -> None:
        """Where no report is of the time of the notice, nothing is said."""
        found = asked(Ledger(reports=(NamedReport(date(2023, 6, 3)),)))["named-reports-answered"]

        assert found.fact is None
        assert ["26 January 2024 to 15 June 2024: no report was received"] == said(found)


def years(programme: str | None = None, **rates: str) -> tuple[PlacementYear, ...]:
    """Rates by year, each in a row of its own."""
    return tuple(
        PlacementYear(
            int(year[1:]),
            Decimal(rate),
            programme=programme,
            origin=Origin(FILE, "历年落实率", f"A{row}:C{row}"),
        )
        for row, (year, rate) in enumerate(rates.items(), start=2)
    )


class TestYears:
    """The placement rates of a programme, one year after the other."""

    @pytest.mark.parametrize(
        ("rates", "expected", "ends"),
        [
            ({"y2024": "0.50"}, 0, None),  # not below
            ({"y2024": "0.4999", "y2023": "0.50"}, 1, None),
            ({"y2024": "0.49", "y2023": "0.49", "y2022": "0.51"}, 2, None),
            ({"y2024": "0.49", "y2022": "0.49"}, 1, 2023),
            ({"y2024": "0.49", "y2023": "0", "y2022": "0.1"}, 3, 2021),
            ({"y2025": "0.9", "y2024": "0.49", "y2023": "0.9"}, 1, None),  # of a later class
        ],
    )
    def test_run(self, rates: dict, expected: int, ends: int | None) -> None:
        """The run goes back from the class of the notice; a year that is missing ends it."""
        ledger = Ledger(years=years("会计学", **rates))

        found = asked(ledger, of=to.PROGRAMME_OF_STUDY)

        assert expected == found["years-below-card-threshold"].fact.value
        assert Decimal(rates["y2024"]) == found["programme-placement-rate"].fact.value
        gap = [f"there is no rate of {ends}, which ends the run"] if ends else []
        assert gap == said(found["years-below-card-threshold"])[1:]

    def test_remarks(self) -> None:
        """The years of the run are listed with their rates, exactly."""
        ledger = Ledger(years=years("会计学", y2022="0.6995", y2023="0.485", y2024="0.4999"))

        found = asked(ledger, of=to.PROGRAMME_OF_STUDY)["years-below-card-threshold"]

        assert ["截至2024年，低于50%的连续年数为2（2023年48.5%、2024年49.99%）"] == [
            remark.zh for remark in found.remarks
        ]
        assert Origin(FILE, "历年落实率", "A2:C4") == found.fact.origin

    def test_red_card(self) -> None:
        """Two years below half are a red card, by the ledger alone."""
        facts = facts_of(
            Ledger(years=years(y2024="0.49", y2023="0.49")),
            notice=JIANGXI_2024,
            addressee=to.PROGRAMME_OF_STUDY,
            until=date(2024, 10, 1),
        )

        found = sanctions(JIANGXI_2024, Facts(facts), addressee=to.PROGRAMME_OF_STUDY)

        assert {"red-card": Truth.TRUE, "yellow-card": Truth.UNKNOWN} == {
            each.sanction.slug: each.incurred for each in found
        }

    def test_class_missing(self) -> None:
        """Without the rate of the class itself neither is known: the run may go on."""
        found = asked(Ledger(years=years(y2023="0.4", y2022="0.4")), of=to.PROGRAMME_OF_STUDY)

        assert all(each.fact is None for each in found.values())
        assert ["there is no rate of the class of 2024"] == said(found["programme-placement-rate"])

    def test_which_programme(self) -> None:
        """Of several programmes it has to be said which."""
        ledger = Ledger(years=(*years("会计学", y2024="0.4"), *years("法学", y2024="0.9")))

        with pytest.raises(InvalidValue, match="会计学、法学"):
            asked(ledger, of=to.PROGRAMME_OF_STUDY)

        law = asked(ledger, of=to.PROGRAMME_OF_STUDY, entity="法学")
        assert 0 == law["years-below-card-threshold"].fact.value

    def test_no_such_programme(self) -> None:
        """A programme that no row has may be miswritten: nothing is said of it."""
        ledger = Ledger(years=years("会计学", y2024="0.4"))

        found = asked(ledger, of=to.PROGRAMME_OF_STUDY, entity="会计")

        assert all(each.fact is None for each in found.values())
        assert said(found["programme-placement-rate"])[0].startswith("no row is of the programme")

    def test_university(self) -> None:
        """The university's own rate of the class before is that of the row without a programme."""
        ledger = Ledger(years=(*years("法学", y2023="0.9"), *years(y2023="0.85", y2024="0.86")))

        found = asked(ledger)

        assert "placement-rate-last-year" not in asked(Ledger(years=years(y2024="0.86")))
        assert Decimal("0.85") == found["placement-rate-last-year"].fact.value
        assert Origin(FILE, "历年落实率", "A2:C2") == found["placement-rate-last-year"].fact.origin


class TestDerivations:
    """All of it together."""

    def test_nothing_kept(self) -> None:
        """Ledgers that were not kept say nothing of anything, to anyone."""
        for notice in map(notices.load, notices.available()):
            for of in {
                norm.addressee.slug: norm.addressee for _, norm in notice.provisions
            }.values():
                assert {} == asked(Ledger(), notice, of)

    def test_shown(self) -> None:
        """What is shown of a row, a ledger or a derivation in a shell is short."""
        report = NamedReport(date(2024, 6, 3))
        ledger = Ledger(reports=(report,), visits=VISITS[:1], events=events(date(2024, 3, 1)))

        assert "<Ledger of 1 visits, 1 events, 1 reports, 0 years>" == repr(ledger)
        assert "<Visit 第1公司 2022-08-31>" == repr(ledger.visits[0])
        assert "<RecruitmentEvent 活动0 2024-03-01>" == repr(ledger.events[0])
        assert [
            "<Derivation employers-newly-won-by-leaders = 0>",
            "<Derivation named-reports-answered = (Case(began=datetime.date(2024, 6, 3), done=None),)>",
        ] == [repr(each) for each in asked(ledger).values()]

    @pytest.mark.parametrize("until", [datetime(2024, 6, 15), "2024-06-15", None])  # noqa: DTZ001  # refused
    def test_until(self, until: object) -> None:
        """What is no date is refused."""
        with pytest.raises(InvalidValue, match=r"derivations\.until"):
            asked(Ledger(), until=until)

    def test_places(self) -> None:
        """Rows of several sheets have the file as their place; rows from nowhere none."""
        report = NamedReport(date(2024, 6, 3))
        one, other = (
            NamedReport(date(2024, 6, 3), origin=Origin(FILE, sheet, "B3:C3"))
            for sheet in ("举报台账", "举报台账2")
        )
        wide = NamedReport(date(2024, 6, 3), origin=Origin(FILE, "举报台账", "AA4"))
        path = NamedReport(date(2024, 6, 3), origin=Origin("a.json", None, "$.reports[0]"))

        def place(*reports: NamedReport) -> Origin | None:
            return asked(Ledger(reports=reports))["named-reports-answered"].fact.origin

        assert place(report) is None
        assert Origin(FILE) == place(one, other)
        assert Origin(FILE, "举报台账", "B3:C3") == place(one)
        assert Origin(FILE, "举报台账", "B3:AA4") == place(one, wide)
        assert Origin(FILE, "举报台账", "AA4") == place(wide)
        assert Origin("a.json") == place(path)

    @given(
        st.lists(
            st.builds(
                visit,
                st.integers(1, 4),
                st.frozensets(st.sampled_from(Role), min_size=1),
                st.sampled_from(["赵刚", "钱伟"]),
                st.dates(date(2022, 1, 1), date(2025, 1, 1)),
                st.integers(1, 99),
                newly_won=st.none() | st.booleans(),
                department=st.none() | st.just("机械学院"),
            ),
            max_size=8,
        ),
        st.lists(st.dates(date(2023, 2, 1), date(2023, 7, 31)), max_size=9),
        st.dates(date(2022, 1, 1), date(2025, 1, 1)),
        st.randoms(),
    )
    def test_order_and_day(self, visits: list, days: list, until: date, random) -> None:
        """The order of rows doesn't matter, nor do rows after the day; nothing is seen later."""
        mixed = [*visits]
        random.shuffle(mixed)
        before = [each for each in visits if each.day <= until]

        for notice in (JIANGXI_2023, JIANGMEN):
            for of in (to.NEW_VOCATIONAL_COLLEGE, to.DEPARTMENT):
                facts, again, fewer = (
                    facts_of(
                        Ledger(visits=tuple(rows), events=events(*days, kinds=SPECIAL)),
                        notice=notice,
                        addressee=of,
                        until=until,
                        entity="机械学院",
                    )
                    for rows in (visits, mixed, before)
                )
                values = {fact.key: fact.value for fact in facts}
                assert values == {fact.key: fact.value for fact in again}
                assert {fact.key: fact.value for fact in fewer}.items() <= values.items()
                assert all(fact.observed <= until for fact in facts)
                assert all(Fraction(fact.value) >= 0 for fact in facts)
