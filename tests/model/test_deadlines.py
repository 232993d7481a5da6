"""When something is due."""

from datetime import UTC, date, datetime, time

import pytest
from dateutil.rrule import rrulestr

from gradpolicy.model import (
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

DAILY, WEEKLY, MONTHLY, YEARLY = Frequency
MO, TU, WE, TH, FR, SA, SU = Weekday
SEASON = (11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
ALL_YEAR = tuple(range(1, 13))
REPORT = Event("report", "收到实名举报", "a named report", definition=Text("收到举报", "received"))

# Each rule with what it says: its value in RFC 5545, English, Chinese.
RULES = [
    (Rule(DAILY), "FREQ=DAILY", "every day", "每天"),
    (Rule(WEEKLY, weekdays=(TH,)), "FREQ=WEEKLY;BYDAY=TH", "every Thursday", "每周四"),
    (
        Rule(WEEKLY, weekdays=(MO, WE, SU)),
        "FREQ=WEEKLY;BYDAY=MO,WE,SU",
        "every Monday, Wednesday and Sunday",
        "每周一、周三、周日",
    ),
    (Rule(MONTHLY, weekdays=(FR,)), "FREQ=MONTHLY;BYDAY=FR", "every Friday", "每周五"),
    (
        Rule(MONTHLY, month_days=(25,)),
        "FREQ=MONTHLY;BYMONTHDAY=25",
        "the 25th of every month",
        "每月25日",
    ),
    (
        Rule(MONTHLY, months=ALL_YEAR, month_days=(1, 15)),
        "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=1,15",
        "the 1st and 15th of every month",
        "每月1日、15日",
    ),
    (
        Rule(DAILY, month_days=(-1,)),
        "FREQ=DAILY;BYMONTHDAY=-1",
        "the last day of every month",
        "每月最后一天",
    ),
    (
        Rule(MONTHLY, month_days=(13,), weekdays=(FR,)),
        "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
        "the 13th of every month, if a Friday",
        "每月13日(限周五)",
    ),
    (
        Rule(MONTHLY, month_days=(1, 15), weekdays=(MO, TU)),
        "FREQ=MONTHLY;BYMONTHDAY=1,15;BYDAY=MO,TU",
        "the 1st and 15th of every month, if a Monday or Tuesday",
        "每月1日、15日(限周一、周二)",
    ),
    (
        Rule(MONTHLY, months=(3, 6, 9, 12), month_days=(-1,)),
        "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
        "the last day of March, June, September and December every year",
        "每年3月、6月、9月、12月的最后一天",
    ),
    (
        Rule(MONTHLY, months=SEASON, month_days=(25,)),
        "FREQ=MONTHLY;BYMONTH=11,12,1,2,3,4,5,6,7,8;BYMONTHDAY=25",
        "the 25th of every month, November to August",
        "每年11月至次年8月的每月25日",
    ),
    (
        Rule(WEEKLY, months=(3, 4, 5, 6), weekdays=(TH,)),
        "FREQ=WEEKLY;BYMONTH=3,4,5,6;BYDAY=TH",
        "every Thursday, March to June",
        "每年3月至6月的每周四",
    ),
    (
        Rule(DAILY, months=(7, 8)),
        "FREQ=DAILY;BYMONTH=7,8",
        "every day in July and August",
        "每年7月、8月的每天",
    ),
    (
        Rule(WEEKLY, months=(5,), weekdays=(MO,)),
        "FREQ=WEEKLY;BYMONTH=5;BYDAY=MO",
        "every Monday in May",
        "每年5月的每周一",
    ),
    (
        Rule(YEARLY, months=(12,), month_days=(31,)),
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
        "the 31st of December every year",
        "每年12月31日",
    ),
    (
        Rule(YEARLY, months=(2,), month_days=(-1,)),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        "the last day of February every year",
        "每年2月的最后一天",
    ),
    (
        Rule(YEARLY, months=(6, 12), month_days=(30,)),
        "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=30",
        "the 30th of June and December every year",
        "每年6月、12月的30日",
    ),
    (
        Rule(YEARLY, months=(1,), month_days=(1,), weekdays=(SU,)),
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;BYDAY=SU",
        "the 1st of January every year, if a Sunday",
        "每年1月1日(限周日)",
    ),
    (
        # Out of order, so no season.
        Rule(MONTHLY, months=(5, 3, 4), month_days=(1,)),
        "FREQ=MONTHLY;BYMONTH=5,3,4;BYMONTHDAY=1",
        "the 1st of May, March and April every year",
        "每年5月、3月、4月的1日",
    ),
]

each_rule = pytest.mark.parametrize(
    ("rule", "rrule", "en", "zh"), RULES, ids=[case[1] for case in RULES]
)


class TestRule:
    """One recurrence rule."""

    @each_rule
    def test_reads(self, rule: Rule, rrule: str, en: str, zh: str) -> None:
        """It reads as people write such rules, in both languages."""
        assert en == str(rule)
        assert zh == rule.zh
        assert f"<Rule {en}>" == repr(rule)

    @each_rule
    def test_rrule(self, rule: Rule, rrule: str, en: str, zh: str) -> None:
        """A calendar is told the same in the words of RFC 5545."""
        assert rrule == rule.rrule

    @each_rule
    def test_falls_on_what_dateutil_says(self, rule: Rule, rrule: str, en: str, zh: str) -> None:
        """Over four years, one of them a leap year, it falls on the days of that RRULE."""
        start, end = datetime(2021, 1, 1), datetime(2024, 12, 31)  # noqa: DTZ001  RRULE's are local
        expected = [
            moment.date() for moment in rrulestr(rrule, dtstart=start).between(start, end, inc=True)
        ]

        days = (date.fromordinal(n) for n in range(start.toordinal(), end.toordinal() + 1))

        assert expected
        assert expected == [day for day in days if rule.falls_on(day)]

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"frequency": "MONTHLY"}, "frequency: 'MONTHLY' is not a Frequency"),
            ({"months": [1]}, "months: [1] is not a tuple of int"),
            ({"months": (True,)}, "months[0]: True is not an integer"),
            ({"months": (0,)}, "months: (0,) is not a tuple of months from 1 to 12"),
            ({"months": (13,)}, "months: (13,) is not a tuple of months from 1 to 12"),
            ({"months": (1, 1)}, "months: (1, 1) is not free of duplicates"),
            ({"month_days": 25}, "month_days: 25 is not a tuple of int"),
            ({"month_days": (1.0,)}, "month_days[0]: 1.0 is not an integer"),
            ({"month_days": (0,)}, "month_days: (0,) is not a tuple of days from 1 to 31, or -1"),
            ({"month_days": (32,)}, "month_days: (32,) is not a tuple of days from 1 to 31, or -1"),
            ({"month_days": (-2,)}, "month_days: (-2,) is not a tuple of days from 1 to 31, or -1"),
            ({"month_days": (1, 1)}, "month_days: (1, 1) is not free of duplicates"),
            ({"weekdays": ("TH",)}, "weekdays[0]: 'TH' is not a Weekday"),
            ({"weekdays": [TH]}, "weekdays: [<Weekday.THURSDAY: 'TH'>] is not a tuple of Weekday"),
            (
                {"frequency": WEEKLY},
                "weekdays: () is not a tuple of weekdays, which a weekly rule needs",
            ),
            (
                {"frequency": WEEKLY, "month_days": (1,), "weekdays": (TH,)},
                "month_days: (1,) is not empty, as RFC 5545 wants for a weekly rule",
            ),
            (
                {"frequency": MONTHLY, "months": (1,)},
                "month_days: () is not a tuple of days, which a monthly rule without weekdays needs",
            ),
            (
                {"frequency": YEARLY, "month_days": (31,)},
                "months: () is not a tuple of months, which a yearly rule needs",
            ),
            (
                {"frequency": YEARLY, "months": (12,), "weekdays": (TH,)},
                "month_days: () is not a tuple of days, which a yearly rule needs",
            ),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """A rule names its days itself, and only days that there are."""
        given = {"frequency": DAILY} | fields

        assert f"Rule.{message}" == refused(lambda: Rule(**given))


class TestWeekday:
    """A day of the week."""

    def test_reads(self) -> None:
        """Each has its name in both languages."""
        assert "周一 周二 周三 周四 周五 周六 周日".split() == [day.zh for day in Weekday]
        assert ["Monday", "Sunday"] == [str(MO), str(SU)]


def test_spans_in_chinese() -> None:
    """Each span follows its number as notices write it."""
    assert ["天", "个工作日", "周", "个月", "年"] == [span.zh for span in Span]


MONTHLY_REPORT = Rule(MONTHLY, months=SEASON, month_days=(25,))
WEEKLY_REPORT = Rule(WEEKLY, months=SEASON, weekdays=(TH,))
YEAR_END = Rule(YEARLY, months=(12,), month_days=(31,))

# deadline, English, Chinese
DEADLINES = [
    (By(PartialDate(2023)), "by the end of 2023", "2023年底前"),
    (By(PartialDate(2023, 8)), "by the end of August 2023", "2023年8月底前"),
    (By(PartialDate(2023, 8, 31)), "by 31 August 2023", "2023年8月31日前"),
    (By(PartialDate(2023, 7, part=MonthPart.EARLY)), "by early July 2023", "2023年7月初"),
    (By(PartialDate(2023, 7, part=MonthPart.LATE)), "by late July 2023", "2023年7月下旬"),
    (
        ByEach((PartialDate(2023, 6, 30), PartialDate(2023, 9), PartialDate(2023))),
        "by 30 June 2023, by the end of September 2023 and by the end of 2023",
        "2023年6月30日前、2023年9月底前和2023年底前",
    ),
    (
        Recurring((MONTHLY_REPORT, WEEKLY_REPORT)),
        "the 25th of every month and every Thursday, November to August",
        "每年11月至次年8月的每月25日和每周四",
    ),
    (
        Recurring((MONTHLY_REPORT, YEAR_END)),
        "the 25th of every month, November to August and the 31st of December every year",
        "每年11月至次年8月的每月25日和每年12月31日",
    ),
    (Recurring((YEAR_END,)), "the 31st of December every year", "每年12月31日"),
    (
        Recurring((YEAR_END, Rule(YEARLY, months=(6,), month_days=(30,)))),
        "the 31st of December every year and the 30th of June every year",
        "每年12月31日和每年6月30日",
    ),
    (
        Within(5, Span.WORKING_DAY, REPORT),
        "within 5 working days of a named report",
        "收到实名举报后5个工作日内",
    ),
    (Within(1, Span.DAY, REPORT), "within 1 day of a named report", "收到实名举报后1天内"),
    (Within(2, Span.YEAR, REPORT), "within 2 years of a named report", "收到实名举报后2年内"),
    (
        Window(PartialDate(2023, 3), PartialDate(2023, 6)),
        "from March 2023 to June 2023",
        "2023年3月至2023年6月",
    ),
    (Window(PartialDate(2023, 1, 1)), "from 1 January 2023", "从2023年1月1日起"),
    (Window(None, PartialDate(2026, 6, 30)), "until 30 June 2026", "至2026年6月30日"),
    (Ongoing(), "ongoing", "长期推进"),
]


@pytest.mark.parametrize(("deadline", "en", "zh"), DEADLINES, ids=[case[1] for case in DEADLINES])
def test_reads(deadline: Deadline, en: str, zh: str) -> None:
    """Every deadline reads as notices write it, and as English says it; repr says both at once."""
    assert en == str(deadline)
    assert zh == deadline.zh
    assert f"<{type(deadline).__name__} {en}>" == repr(deadline)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: By(date(2023, 8, 31)), "By.on: datetime.date(2023, 8, 31) is not a PartialDate"),
        (lambda: By("2023年8月"), "By.on: '2023年8月' is not a PartialDate"),
        (lambda: By(None), "By.on: None is not a PartialDate"),
        (
            lambda: ByEach([PartialDate(2023), PartialDate(2024)]),
            "ByEach.days: [<PartialDate 2023>, <PartialDate 2024>] is not a tuple of PartialDate",
        ),
        (
            lambda: ByEach((PartialDate(2023),)),
            "ByEach.days: (<PartialDate 2023>,) is not a tuple of at least 2 PartialDate",
        ),
        (
            lambda: ByEach((PartialDate(2023), "2024")),
            "ByEach.days[1]: '2024' is not a PartialDate",
        ),
        (
            lambda: ByEach((PartialDate(2024), PartialDate(2023))),
            (
                "ByEach.days: (<PartialDate 2024>, <PartialDate 2023>) is not in order,"
                " each later than the one before"
            ),
        ),
        (
            lambda: ByEach((PartialDate(2023, 8), PartialDate(2023, 8, 31))),
            (
                "ByEach.days: (<PartialDate August 2023>, <PartialDate 31 August 2023>) is not in order,"
                " each later than the one before"
            ),
        ),
        (lambda: Recurring(()), "Recurring.rules: () is not a tuple of at least 1 Rule"),
        (
            lambda: Recurring([YEAR_END]),
            "Recurring.rules: [<Rule the 31st of December every year>] is not a tuple of Rule",
        ),
        (lambda: Recurring(("FREQ=DAILY",)), "Recurring.rules[0]: 'FREQ=DAILY' is not a Rule"),
        (
            lambda: Recurring((Rule(DAILY), Rule(DAILY))),
            "Recurring.rules: (<Rule every day>, <Rule every day>) is not free of duplicates",
        ),
        (lambda: Within(0, Span.DAY, REPORT), "Within.amount: 0 is not an integer of at least 1"),
        (
            lambda: Within(0.5, Span.YEAR, REPORT),
            "Within.amount: 0.5 is not an integer of at least 1",
        ),
        (
            lambda: Within(True, Span.DAY, REPORT),
            "Within.amount: True is not an integer of at least 1",
        ),
        (lambda: Within(5, "day", REPORT), "Within.span: 'day' is not a Span"),
        (lambda: Within(5, Span.DAY, "举报"), "Within.after: '举报' is not an Event"),
        (Window, "Window.end: None is not a PartialDate, where start is None too"),
        (
            lambda: Window(date(2023, 1, 1)),
            "Window.start: datetime.date(2023, 1, 1) is not a PartialDate",
        ),
        (lambda: Window(PartialDate(2023), 2024), "Window.end: 2024 is not a PartialDate"),
        (
            lambda: Window(PartialDate(2023, 8), PartialDate(2023, 7)),
            "Window.end: <PartialDate July 2023> is not on or after the start, August 2023",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refuses(refused, make, message: str) -> None:
    """A deadline that can't be met by anyone, or is no deadline, is refused."""
    assert message == refused(make)


class TestWindow:
    """A stretch of time."""

    def test_ends_count(self) -> None:
        """It may begin and end within one month, even on one day."""
        day = PartialDate(2023, 8, 15)

        assert Window(day, day).start == day
        assert Window(PartialDate(2023, 8), day).end == day
        assert Window(day, PartialDate(2023, 8)).start == day


class TestRecurring:
    """Days that come again."""

    reports = Recurring((MONTHLY_REPORT, WEEKLY_REPORT))

    def test_between(self) -> None:
        """Both ends count, each day comes once, in order, and the season's end is kept."""
        found = list(self.reports.between(date(2023, 8, 10), date(2023, 11, 25)))

        assert [
            date(2023, 8, 10),
            date(2023, 8, 17),
            date(2023, 8, 24),
            date(2023, 8, 25),
            date(2023, 8, 31),
            date(2023, 11, 2),
            date(2023, 11, 9),
            date(2023, 11, 16),
            date(2023, 11, 23),
            date(2023, 11, 25),
        ] == found

    def test_both_rules_on_one_day(self) -> None:
        """A Thursday the 25th comes once."""
        assert [date(2024, 1, 25)] == list(
            self.reports.between(date(2024, 1, 25), date(2024, 1, 25))
        )

    def test_as_an_rrule_set(self) -> None:
        """Over ten years it falls where dateutil has the set of its rules fall."""
        text = "\n".join(f"RRULE:{rule.rrule}" for rule in self.reports.rules)
        start, end = date(2020, 1, 1), date(2029, 12, 31)
        dated = rrulestr(text, dtstart=datetime.combine(start, time()), forceset=True)
        expected = dated.between(*(datetime.combine(day, time()) for day in (start, end)), inc=True)

        assert [moment.date() for moment in expected] == list(self.reports.between(start, end))

    def test_nothing_between(self) -> None:
        """Out of season, and between days in the wrong order, there is nothing."""
        assert [] == list(self.reports.between(date(2023, 9, 1), date(2023, 10, 31)))
        assert [] == list(self.reports.between(date(2023, 8, 31), date(2023, 8, 1)))

    def test_a_day_that_never_comes(self) -> None:
        """A rule for 30 February falls on no day, and is done with the days asked for."""
        never = Recurring((Rule(YEARLY, months=(2,), month_days=(30,)),))

        assert [] == list(never.between(date(2023, 1, 1), date(2024, 12, 31)))

    @pytest.mark.parametrize("bad", [datetime(2023, 8, 1, tzinfo=UTC), "2023-08-01", None])
    def test_refuses(self, refused, bad: object) -> None:
        """It is asked about days, not moments, and says so at once."""
        day = date(2023, 8, 1)

        assert f"Recurring.start: {bad!r} is not a date" == refused(
            lambda: self.reports.between(bad, day)
        )
        assert f"Recurring.end: {bad!r} is not a date" == refused(
            lambda: self.reports.between(day, bad)
        )
