"""What staff write in a cell is understood exactly, or refused with what would be right."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from gradpolicy import Kind, Metric, Period
from gradpolicy.compliance import FactValue, Origin
from gradpolicy.formats.facts import Content, Faulty, InvalidFacts, Percentage, read_value
from gradpolicy.formats.facts.cells import field_of, is_missing, problem_with, read_day
from gradpolicy.formats.facts.contents import NOT_CALCULATED, plain, shown
from gradpolicy.model import Text
from gradpolicy.vocabulary import terms

STUDENTS = terms(Metric)["graduating-students"]
RATE = terms(Metric)["placement-rate-last-year"]
BUDGET = terms(Metric)["careers-budget"]
PREMISES = terms(Metric)["careers-premises"]
EVENTS = terms(Metric)["recruitment-events"]
EMPLOYERS = terms(Metric)["employers-visited-by-leaders"]
CREDITS = terms(Metric)["guidance-course-credits"]
MONTHS = terms(Metric)["months-since-check"]
TRAINED = terms(Metric)["staff-trained-regularly"]
ADMITTED = terms(Metric)["upgrading-admissions-completed"]


def _refusal(content: Content, metric: Metric, unit: str | None = None) -> InvalidFacts:
    with pytest.raises(InvalidFacts) as caught:
        read_value(content, metric, unit=unit)
    return caught.value


class TestNumbers:
    """A number, however it is written."""

    @pytest.mark.parametrize(
        ("content", "metric", "value"),
        [
            (4800, STUDENTS, 4800),
            ("4800", STUDENTS, 4800),
            ("４８００", STUDENTS, 4800),
            ("4,800", STUDENTS, 4800),
            ("４，８００", STUDENTS, 4800),
            (" 4800\u00a0", STUDENTS, 4800),
            ("\u200b4800", STUDENTS, 4800),
            ("'4800", STUDENTS, 4800),
            ("4800人", STUDENTS, 4800),
            ("4800 人", STUDENTS, 4800),
            ("4800名", STUDENTS, 4800),
            ("4800 people", STUDENTS, 4800),
            ("4800.0", STUDENTS, 4800),
            ("0", STUDENTS, 0),
            ("3.6万", STUDENTS, 36_000),
            ("3.6万人", STUDENTS, 36_000),
            ("三千六百", STUDENTS, 3600),
            ("三万六千人", STUDENTS, 36_000),
            ("两家", EMPLOYERS, 2),
            ("120个单位", EMPLOYERS, 120),
            ("12场次", EVENTS, 12),
            ("12次", EVENTS, 12),
            ("48.6万元", BUDGET, 486_000),
            ("¥486,000", BUDGET, 486_000),
            ("￥486000.50", BUDGET, Decimal("486000.5")),
            ("1.2亿元", BUDGET, 120_000_000),
            ("3千元", BUDGET, 3000),
            ("486000圆", BUDGET, 486_000),
            ("750㎡", PREMISES, 750),
            ("750平方米", PREMISES, 750),
            ("750m²", PREMISES, 750),
            ("750 m2", PREMISES, 750),
            ("750.5平米", PREMISES, Decimal("750.5")),
            ("2学分", CREDITS, 2),
            ("1.5", CREDITS, Decimal("1.5")),
            ("6个月", MONTHS, 6),
            ("6月", MONTHS, 6),
        ],
    )
    def test_understood(self, content: Content, metric: Metric, value: FactValue) -> None:
        """Full-width, with separators, with its unit, in Chinese numerals: exactly that number."""
        read = read_value(content, metric)

        assert read is not None
        assert (value, type(value)) == (read[0], type(read[0]))

    @pytest.mark.parametrize(
        ("content", "metric", "value"),
        [
            ("85%", RATE, Decimal("0.85")),
            ("85％", RATE, Decimal("0.85")),
            ("69.95%", RATE, Decimal("0.6995")),
            ("百分之八十五", RATE, Decimal("0.85")),
            ("百分之八十五点五", RATE, Decimal("0.855")),
            ("百分之百", RATE, 1),
            ("千分之五", RATE, Decimal("0.005")),
            ("5‰", RATE, Decimal("0.005")),
            ("0.85", RATE, Decimal("0.85")),
            (Decimal("0.85"), RATE, Decimal("0.85")),
            (Percentage(Decimal("0.6995")), RATE, Decimal("0.6995")),
            (1, RATE, 1),
            ("100%", RATE, 1),
            ("0%", RATE, 0),
        ],
    )
    def test_shares(self, content: Content, metric: Metric, value: FactValue) -> None:
        """A share is a percentage with its sign, or a number up to 1, and never rounded."""
        read = read_value(content, metric)

        assert read is not None
        assert value == read[0]

    @pytest.mark.parametrize(
        ("content", "metric", "said"),
        [
            ("1:486.75", STUDENTS, "is a ratio"),
            ("1∶500", STUDENTS, "is a ratio"),
            ("1/500", STUDENTS, "is a ratio"),
            ("1比500", STUDENTS, "is a ratio"),
            ("1:4", RATE, "is a ratio"),
            ("约30", STUDENTS, "is not exact"),
            ("近30人", STUDENTS, "is not exact"),
            ("30左右", STUDENTS, "is not exact"),
            ("30余人", STUDENTS, "is not exact"),
            ("about 30", STUDENTS, "is not exact"),
            ("八成", RATE, "is not exact"),
            (">=100", STUDENTS, "is a bound"),
            ("≥100", STUDENTS, "is a bound"),
            ("不少于100人", STUDENTS, "is a bound"),
            ("100以上", STUDENTS, "is a bound"),
            ("100+", STUDENTS, "is a bound"),
            ("3-5", STUDENTS, "is a range"),
            ("3～5人", STUDENTS, "is a range"),
            ("3至5", STUDENTS, "is a range"),
            ("26人至30人", STUDENTS, "is a range"),
            ("-5", STUDENTS, "is negative"),
            (-5, STUDENTS, "is negative"),
            ("1.2E+06", STUDENTS, "is shortened to an exponent"),
            ("2024-06-15", STUDENTS, "is a date"),
            ("2024年6月", STUDENTS, "is a date"),
            (date(1913, 2, 20), STUDENTS, "is a date or a time"),
            (time(9, 6), STUDENTS, "is a date or a time"),
            (timedelta(hours=30), STUDENTS, "is a date or a time"),
            (datetime(2024, 1, 5), STUDENTS, "is a date or a time"),  # noqa: DTZ001  # as a cell has it
            (True, STUDENTS, "is true or false"),
            ("=SUM(A1:A3)", STUDENTS, "is a formula"),
            ("#N/A", STUDENTS, "is a formula's error"),
            ("#DIV/0!", STUDENTS, "is a formula's error"),
            ("#REF!", STUDENTS, "is a formula's error"),
            ("#####", STUDENTS, "is a formula's error"),
            ("Err:502", STUDENTS, "is a formula's error"),
            (Faulty("#VALUE!"), STUDENTS, "is a formula's error"),
            (NOT_CALCULATED, STUDENTS, "not yet calculated"),
            ("26.5人", STUDENTS, "is not whole"),
            (Decimal("26.5"), STUDENTS, "is not whole"),
            ("26家", STUDENTS, 'has the unit "家", not people'),
            ("4800人次", STUDENTS, 'has the unit "人次", not people'),
            ("750人", PREMISES, 'has the unit "人", not m²'),
            ("6年", MONTHS, 'has the unit "年", not months'),
            ("5个百分点", RATE, 'has the unit "个百分点", not a percentage'),
            ("85%", STUDENTS, "is a percentage"),
            (Percentage(Decimal("0.85")), STUDENTS, "is a percentage"),
            ("85", RATE, 'write "85%"'),
            (85, RATE, 'write "85%"'),
            (Decimal("85.5"), RATE, 'write "85.5%"'),
            ("120%", RATE, "is more than 100%"),
            (Percentage(Decimal("1.2")), RATE, "is more than 100%"),
            (850, RATE, "is more than 100%"),
            ("无", STUDENTS, "write 0, or leave the cell empty"),
            ("48,00", STUDENTS, "is no number"),
            ("4 800", STUDENTS, "is no number"),
            ("0,85", RATE, "is no number"),
            ("26、30", STUDENTS, "is no number"),
            ("4800人（含研究生）", STUDENTS, "is no number"),
            ("两三", STUDENTS, "is no well-formed number"),
            ("9" * 40, STUDENTS, "is no well-formed number"),
            ("详见附件", STUDENTS, "is no number"),
            ("是", STUDENTS, "is no number"),
        ],
        ids=repr,
    )
    def test_refused(self, content: Content, metric: Metric, said: str) -> None:
        """What is no exact number, or could be two, is refused with what it is instead."""
        assert said in str(_refusal(content, metric))

    @pytest.mark.parametrize(
        "content",
        [None, "", "  ", "-", "—", "——", "/", "／", "N/A", "n/a", "无数据", "暂无", "待定", "…"],
    )
    def test_missing(self, content: Content) -> None:
        """An empty cell, a dash, 暂无 and the like say that there is no figure."""
        assert is_missing(content)
        assert read_value(content, STUDENTS) is None

    @pytest.mark.parametrize("content", [0, "0", False, "无", "**", Faulty("#N/A")], ids=repr)
    def test_not_missing(self, content: Content) -> None:
        """Zero, no and an error do say something."""
        assert not is_missing(content)

    def test_float(self) -> None:
        """A number in a workbook is the decimal that it prints as, not the binary one it is."""
        assert (Decimal("0.6995"), None) == read_value(plain(0.6995), RATE)
        assert (Decimal("0.1"), 3) == (plain(0.1), plain(3.0))

    @pytest.mark.parametrize("number", [float("nan"), float("inf")])
    def test_no_number_at_all(self, number: float) -> None:
        """What can't be a number is an error's result."""
        assert Faulty("#NUM!") == plain(number)


class TestUnits:
    """The unit that stands beside a number, or over it."""

    @pytest.mark.parametrize(
        ("content", "metric", "unit", "read"),
        [
            (Decimal("48.6"), BUDGET, "万元", (486_000, "48.6万元")),
            ("48.6", BUDGET, "万元", (486_000, "48.6万元")),
            ("48.6万元", BUDGET, "万元", (486_000, "48.6万元")),
            (Decimal("48.6"), BUDGET, "千元", (48_600, "48.6千元")),
            (Decimal("48.6"), BUDGET, "万", (486_000, "48.6万")),
            ("48.6万元", BUDGET, "元", (486_000, "48.6万元")),
            (486_000, BUDGET, "元", (486_000, None)),
            (85, RATE, "%", (Decimal("0.85"), "85%")),
            ("85", RATE, "％", (Decimal("0.85"), "85％")),
            ("85%", RATE, "%", (Decimal("0.85"), "85%")),
            (Percentage(Decimal("0.85")), RATE, "%", (Decimal("0.85"), "85%")),
            (5, RATE, "‰", (Decimal("0.005"), "5‰")),
            (0, RATE, "%", (0, "0%")),
            (Decimal("0.85"), RATE, "小数", (Decimal("0.85"), None)),
            (Decimal("1.26"), STUDENTS, "万人", (12_600, "1.26万人")),
            (26, STUDENTS, "名", (26, None)),
            ("26人", STUDENTS, "名", (26, "26人")),
            (26, STUDENTS, "—", (26, None)),
            (Decimal("0.075"), PREMISES, "万平方米", (750, "0.075万平方米")),
        ],
    )
    def test_scales(
        self, content: Content, metric: Metric, unit: str, read: tuple[FactValue, str | None]
    ) -> None:
        """48.6 beside 万元 is 486,000 yuan, and 85 beside % is 0.85; how it stood is kept."""
        assert read == read_value(content, metric, unit=unit)

    @pytest.mark.parametrize(
        ("content", "metric", "unit", "said"),
        [
            (26, STUDENTS, "家", 'has the unit "家", not people'),
            (486, BUDGET, "人", 'has the unit "人", not yuan'),
            (85, RATE, "人", 'has the unit "人", not a percentage'),
            ("48.6万", BUDGET, "万元", "has a multiple of its own"),
            ("48.6元", BUDGET, "万元", "disagrees with the unit beside it"),
            (Decimal("0.85"), RATE, "%", "is either 0.85% or 85%"),
            (1, RATE, "%", "is either 1% or 100%"),
            (2, EVENTS, "场/天", 'has the unit "场/天", not events'),
        ],
    )
    def test_refused(self, content: Content, metric: Metric, unit: str, said: str) -> None:
        """A unit of something else, and two that disagree, are refused; so is 0.85 beside %."""
        assert said in str(_refusal(content, metric, unit))

    def test_period(self) -> None:
        """Of events in each day, 场/天 is the unit, and 场/周 is not."""
        assert (2, None) == read_value(2, EVENTS, Period.DAY, unit="场/天")
        with pytest.raises(InvalidFacts, match="场/周"):
            read_value(2, EVENTS, Period.DAY, unit="场/周")


class TestHappenings:
    """Yes or no, the day on which it was done, or the days."""

    @pytest.mark.parametrize(
        ("content", "value"),
        [
            (True, True),
            (False, False),
            *((word, True) for word in "是 有 √ ✓ Y y Yes TRUE 已完成".split()),
            *((word, False) for word in "否 无 × ✗ N no False 未完成".split()),
            (date(2024, 6, 15), date(2024, 6, 15)),
            (datetime(2024, 6, 15, 9, 30), date(2024, 6, 15)),  # noqa: DTZ001  # as a cell has it
            (20240615, date(2024, 6, 15)),
            *(
                (text, date(2024, 6, 15))
                for text in (
                    "2024-06-15",
                    "2024-6-15",
                    "2024/6/15",
                    "2024.6.15",
                    "２０２４／６／１５",
                    "2024年6月15日",
                    "2024 年 6 月 15 日",
                    "2024年6月15号",
                    "二〇二四年六月十五日",
                    "二○二四年六月十五日",
                    "20240615",
                    "2024-06-15 00:00:00",
                    "2024-06-15T09:30",
                    "2024年6月15日；",
                )
            ),
            (
                "2024-03-01、2024-06-15",
                (date(2024, 3, 1), date(2024, 6, 15)),
            ),
            (
                "2024年3月1日，2024/6/15；20240901\n2024.12.1",
                (date(2024, 3, 1), date(2024, 6, 15), date(2024, 9, 1), date(2024, 12, 1)),
            ),
        ],
        ids=repr,
    )
    def test_understood(self, content: Content, value: FactValue) -> None:
        """Ticks and crosses, and dates in the ways they are written, one or several."""
        for metric in (TRAINED, ADMITTED):
            read = read_value(content, metric)

            assert read is not None
            assert (value, type(value)) == (read[0], type(read[0]))

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("2024年6月", "names no day"),
            ("2024-06", "names no day"),
            ("2024", "names no day"),
            ("2024年6月底", "names no day"),
            ("6月15日", "names no year"),
            ("2024年3月1日、6月15日", "names no year"),
            ("15/6/2024", "could be two days"),
            ("2024-03-01至2024-06-15", "is a span of time"),
            ("2024-02-30", "is no day of the calendar"),
            ("1024-06-15", "is not a day of the years 1949 to 2200"),
            (date(1900, 1, 1), "is not a day of the years 1949 to 2200"),
            (45458, "is a number"),
            (1, "is a number"),
            (Decimal("0.5"), "is neither yes, no nor a date"),
            (time(9, 6), "is neither yes, no nor a date"),
            ("#N/A", "is a formula's error"),
            (Faulty("#N/A"), "is a formula's error"),
            ("x", "is neither yes, no nor a date"),
            ("；", "is neither yes, no nor a date"),
            ("基本完成", "is neither yes, no nor a date"),
        ],
    )
    def test_refused(self, content: Content, said: str) -> None:
        """A month is no day, a day has a year, and nothing is filled in."""
        assert said in str(_refusal(content, TRAINED))

    @pytest.mark.parametrize("content", [None, "-", "/", "暂无", "待定"])
    def test_missing(self, content: Content) -> None:
        """What is not known is neither yes nor no."""
        assert read_value(content, TRAINED) is None


class TestReadDay:
    """The day on which something was observed."""

    FIELD = Text("数据日期", "observed")

    def test_one(self) -> None:
        """One day, or none."""
        assert date(2024, 6, 15) == read_day("2024年6月15日", self.FIELD)
        assert read_day("—", self.FIELD) is None

    @pytest.mark.parametrize("content", ["2024-06-15、2024-06-16", "2024年6月", "是", True, 12])
    def test_refused(self, content: Content) -> None:
        """Two days, a month and yes are no day."""
        with pytest.raises(InvalidFacts) as caught:
            read_day(content, self.FIELD, origin=Origin("a.xlsx", "填报数据", "B3"))

        assert str(caught.value).startswith("a.xlsx 填报数据!B3: observed: ")


class TestProblemWith:
    """A value that its metric can't take."""

    @pytest.mark.parametrize(
        ("metric", "value", "said"),
        [
            (STUDENTS, True, "is no number: give one, in people"),
            (STUDENTS, date(2024, 6, 15), "is no number: give one, in people"),
            (TRAINED, 3, "is neither yes nor no nor the day on which it was done"),
            (STUDENTS, -1, "is negative: give a number of at least 0"),
        ],
    )
    def test_said(self, metric: Metric, value: FactValue, said: str) -> None:
        """It is said what would be right."""
        problem = problem_with(metric, value)

        assert problem is not None
        assert said == problem.en

    def test_every_metric_takes_what_is_its_own(self) -> None:
        """No metric of the vocabulary refuses one of its kind."""
        own = {kind: 1 if kind.is_number else True for kind in Kind}

        refused = [m for m in terms(Metric).values() if problem_with(m, own[m.kind]) is not None]

        assert [] == refused


class TestMessages:
    """What is said of a cell, in both languages."""

    def test_place_field_value(self) -> None:
        """It names the cell, the metric, what stands there, and what is wanted."""
        origin = Origin("填报.xlsx", "填报数据", "E7")

        with pytest.raises(InvalidFacts) as caught:
            read_value("1:486.75", STUDENTS, origin=origin)

        assert (
            "填报.xlsx 填报数据!E7：应届毕业生数：“1:486.75”是比例；请填数，单位为“人”"
            == caught.value.zh
        )
        assert (
            '填报.xlsx 填报数据!E7: graduating students: "1:486.75" is a ratio: '
            "give the number itself, in people"
        ) == str(caught.value)

    def test_period(self) -> None:
        """A metric in each period says so."""
        assert Text("每天招聘相关活动场次", "recruitment events in each day") == field_of(
            EVENTS, Period.DAY
        )

    @pytest.mark.parametrize(
        ("content", "text"),
        [
            (None, ""),
            (True, "TRUE"),
            (Decimal("1E+3"), "1000"),
            (Decimal("0.850"), "0.85"),
            (Percentage(Decimal("0.855")), "85.5%"),
            (date(2024, 6, 15), "2024-06-15"),
            (datetime(2024, 6, 15, 9, 30), "2024-06-15 09:30"),  # noqa: DTZ001  # as a cell has it
            (Faulty("#N/A"), "#N/A"),
            (" 26 ", "26"),
        ],
    )
    def test_shown(self, content: Content, text: str) -> None:
        """A value is shown about as its cell shows it."""
        assert text == shown(content)
