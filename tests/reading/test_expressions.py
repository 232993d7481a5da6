"""The grammar of figures: what is read, to which value, and what is left alone."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.model import Comparator, Kind, MonthPart, PartialDate, Period, Weekday
from gradpolicy.reading.expressions import (
    Amount,
    Proportion,
    Repetition,
    Stretch,
    Value,
    WrittenDate,
    figures,
    numerals,
)
from gradpolicy.reading.idioms import IDIOMS, idiom_spans
from gradpolicy.reading.normalise import normalise

AT_LEAST, AT_MOST = Comparator.AT_LEAST, Comparator.AT_MOST
ABOVE, BELOW, ABOUT = Comparator.ABOVE, Comparator.BELOW, Comparator.ABOUT


def count(number: int | Decimal, unit: str = "") -> Amount:
    """So many of something."""
    return Amount(number, Kind.COUNT, unit)


def share(number: Fraction | int, unit: str = "%") -> Amount:
    """A share from 0 to 1."""
    return Amount(number, Kind.SHARE, unit)


def only(text: str) -> Value:
    """The value of the one figure of *text*."""
    (figure,) = figures(normalise(text).text)
    return figure.value


class TestAmounts:
    """Counts, shares, money, areas and durations."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("招录3146人", count(3146, "人")),
            ("开发3.6万个岗位", count(36_000, "个")),
            ("举办一场招聘会", count(1, "场")),
            ("谈话三次", count(3, "次")),
            ("十二家企业", count(12, "家")),
            ("38 学时", count(38, "学时")),
            ("2学分", count(2, "学分")),
            ("20万以上毕业生", count(200_000)),
            ("招聘3,000人", count(3000, "人")),
            ("达到100%", share(1)),
            ("百分之五", share(Fraction(1, 20))),
            ("后10%", share(Fraction(1, 10))),
            ("0.5%", share(Fraction(1, 200))),
            ("三分之二", share(Fraction(2, 3), "")),
            ("2/3的学校", share(Fraction(2, 3), "")),
            ("千分之三", share(Fraction(3, 1000))),
            ("百分百", share(1)),
            ("实现全覆盖", share(1, "")),
            ("应补尽补", share(1, "")),
            ("15万元", Amount(150_000, Kind.MONEY, "元")),
            ("3亿元", Amount(300_000_000, Kind.MONEY, "元")),
            ("800元/人", Amount(800, Kind.MONEY, "元")),
            ("0.15 平方米", Amount(Decimal("0.15"), Kind.AREA, "平方米")),
            ("0.15㎡", Amount(Decimal("0.15"), Kind.AREA, "平方米")),
            ("两年", Amount(2, Kind.DURATION, "年")),
            ("半年", Amount(Fraction(1, 2), Kind.DURATION, "年")),
            ("一年半", Amount(Fraction(3, 2), Kind.DURATION, "年")),
            ("6个月", Amount(6, Kind.DURATION, "月")),
            ("5个工作日", Amount(5, Kind.DURATION, "工作日")),
        ],
    )
    def test_read(self, text: str, value: Amount) -> None:
        """The value is exact, money in yuan, shares from 0 to 1."""
        assert value == only(text)

    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("3万至10万元", [30_000, 100_000]),
            ("5至10万元", [50_000, 100_000]),
            ("2万至三万元", [20_000, 30_000]),
            ("300到500名", [300, 500]),
            ("18—35岁", [18, 35]),
            ("1-3年", [1, 3]),
            ("15万元、10万元、6万元", [150_000, 100_000, 60_000]),
            ("10、20%", [Fraction(1, 10), Fraction(1, 5)]),
        ],
    )
    def test_ranges_and_lists(self, text: str, values: list[int]) -> None:
        """A unit that stands on the last number holds for those before it."""
        found = [figure.value for figure in figures(normalise(text).text)]

        assert values == [value.number for value in found if isinstance(value, Amount)]
        assert len({(value.kind, value.unit) for value in found}) == 1

    @given(st.integers(1, 10**8), st.sampled_from("人家个场次"))
    def test_span(self, number: int, unit: str) -> None:
        """A figure is found just where it stands."""
        text = f"计划招录{number}{unit},及时完成"
        (figure,) = figures(text)

        assert f"{number}{unit}" == text[figure.start : figure.end] == figure.text
        assert count(number, unit) == figure.value


class TestRatios:
    """Two numbers set against each other."""

    @pytest.mark.parametrize("text", ["500:1", "500：1", "500∶1", "500比1"])
    def test_read(self, text: str) -> None:
        """Whatever sign stands between."""
        assert Proportion(500, 1) == only(text)

    def test_quotient(self) -> None:
        """The quotient is exact, and none by zero."""
        assert Fraction(1, 500) == Proportion(1, 500).quotient
        assert Proportion(1, 0).quotient is None


class TestDates:
    """Dates as precise as the text, windows, recurrences."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("2023年8月底前", WrittenDate(2023, 8, ends=True)),
            ("2023 年 8 月底前", WrittenDate(2023, 8, ends=True)),
            ("二〇二三年八月", WrittenDate(2023, 8)),
            ("8月底前", WrittenDate(None, 8, ends=True)),
            ("2023年7月初", WrittenDate(2023, 7, part=MonthPart.EARLY)),
            ("7月中旬", WrittenDate(None, 7, part=MonthPart.MIDDLE)),
            ("7月下旬", WrittenDate(None, 7, part=MonthPart.LATE)),
            ("12月31日前", WrittenDate(None, 12, 31)),
            ("每年12月31日前", WrittenDate(None, 12, 31, yearly=True)),
            ("2023年底前", WrittenDate(2023, ends=True)),
            ("2023年", WrittenDate(2023)),
            ("年底前", WrittenDate(ends=True)),
            ("完成时限:2023年12月。", WrittenDate(2023, 12)),
            ("从2023年1月1日起", Stretch(WrittenDate(2023, 1, 1), None)),
            ("2023年3月到6月", Stretch(WrittenDate(2023, 3), WrittenDate(2023, 6))),
            ("4-6月", Stretch(WrittenDate(None, 4), WrittenDate(None, 6))),
            ("5月—7月", Stretch(WrittenDate(None, 5), WrittenDate(None, 7))),
            ("1月——2月15日前", Stretch(WrittenDate(None, 1), WrittenDate(None, 2, 15))),
            ("3月1日至15日", Stretch(WrittenDate(None, 3, 1), WrittenDate(None, 3, 15))),
            (
                "2023年11月至次年2月",
                Stretch(WrittenDate(2023, 11), WrittenDate(None, 2)),
            ),
            (
                "2023年11月至2月",  # it runs over the new year without saying so
                Stretch(WrittenDate(2023, 11), WrittenDate(None, 2)),
            ),
            (
                "每年11月至次年8月期间",
                Stretch(WrittenDate(None, 11, yearly=True), WrittenDate(None, 8, yearly=True)),
            ),
            ("每月25日", Repetition(Period.MONTH, month_day=25)),
            ("每周四", Repetition(Period.WEEK, weekday=Weekday.THURSDAY)),
            ("每周日", Repetition(Period.WEEK, weekday=Weekday.SUNDAY)),
            ("每季度", Repetition(Period.QUARTER)),
            ("每学期", Repetition(Period.TERM)),
            ("每天", Repetition(Period.DAY)),
            ("天天有招聘", Repetition(Period.DAY)),
            ("按月报送", Repetition(Period.MONTH)),
        ],
    )
    def test_read(self, text: str, value: Value) -> None:
        """No day is invented, and a year that is not there stays away."""
        assert value == only(text)

    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("6月30日、9月30日、12月30日前", [(6, 30), (9, 30), (12, 30)]),
            ("7月底达70%以上、年底前达90%以上", [(7, None), (None, None)]),
        ],
    )
    def test_several(self, text: str, values: list[tuple[int | None, int | None]]) -> None:
        """Each date of a list is one."""
        found = [f.value for f in figures(text) if isinstance(f.value, WrittenDate)]

        assert values == [(date.month, date.day) for date in found]

    def test_recurrence_of_two_kinds(self) -> None:
        """Two recurrences can be joined."""
        found = [figure.value for figure in figures("每月25日和每周四")]

        expected = [
            Repetition(Period.MONTH, month_day=25),
            Repetition(Period.WEEK, weekday=Weekday.THURSDAY),
        ]
        assert expected == found

    def test_once_a_week_is_no_monday(self) -> None:
        """每周一次 is once a week, not on Mondays."""
        found = [figure.value for figure in figures("每周一次")]

        assert [Repetition(Period.WEEK), count(1, "次")] == found

    def test_in_year(self) -> None:
        """A date without a year is one in the year it is read for; no such day is none."""
        assert PartialDate(2024, 8) == WrittenDate(None, 8).in_year(2024)
        assert PartialDate(2023, 8) == WrittenDate(2023, 8).in_year(2024)
        assert WrittenDate(None, 2, 30).in_year(2024) is None


class TestComparators:
    """What the words before or after a figure say."""

    @pytest.mark.parametrize(
        ("text", "comparators"),
        [
            ("不少于130家", [AT_LEAST]),
            ("不得低于130家", [AT_LEAST]),
            ("不超过800元", [AT_MOST]),  # not 超过
            ("超过800元", [ABOVE]),
            ("低于50%", [BELOW]),
            ("不低于50%", [AT_LEAST]),
            ("最长3年", [AT_MOST]),
            ("最高可贷20万元", [AT_MOST]),
            ("30家以上", [AT_LEAST]),
            ("至少两个以上", [AT_LEAST]),
            ("2年内", [AT_MOST]),
            ("2年以内", [AT_MOST]),
            ("30%左右", [ABOUT]),
            ("约200个", [ABOUT]),
            ("达到1000人以上", [AT_LEAST]),
            ("招录2342人", [None]),
            ("近两年", [None]),  # the last two years
            ("学习近平凡事迹3次", [None]),  # 近 within a word
            ("不低于毕业生在校期间学费总和1%", [AT_LEAST]),
            ("不低于应届毕业生500:1的比例", [AT_LEAST]),
            ("不低于应届毕业生(含研究生)500:1", [AT_LEAST]),
            ("低于全省平均水平的高校走访130家", [None]),  # it bounds the rate
            ("至少开展3次谈话、推荐5个岗位、参与3次活动", [AT_LEAST] * 3),
            ("不少于3次谈话,推荐5个岗位", [AT_LEAST, None]),
            ("不少于3次谈话、不超过5个岗位", [AT_LEAST, AT_MOST]),
            ("3次以上谈话、5个岗位", [AT_LEAST, None]),  # after a figure it reaches nowhere
        ],
    )
    def test_read(self, text: str, comparators: list[Comparator | None]) -> None:
        """Negation comes first, and a comparator reaches over what is coordinated."""
        assert comparators == [figure.comparator for figure in figures(text)]

    def test_inherited(self) -> None:
        """A figure says whether the comparator stands at an earlier one."""
        first, second = figures("至少开展3次谈话、推荐5个岗位")

        assert (False, "至少") == (first.inherited, first.mark)
        assert (True, "至少") == (second.inherited, second.mark)


class TestNumerals:
    """Every numeral, but for those in fixed phrases."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("2023年8月底", ["2023", "8"]),
            ("500:1", ["500", "1"]),
            ("3.6万个", ["3.6万"]),
            ("半年", ["半"]),
            ("下半年", []),
            ("两个100", ["两", "100"]),
            ("2+6+N", ["2", "6"]),
            ("进一步选树一批典型", []),
            ("落实一把手责任,谈话一次", ["一"]),
            ("三支一扶", []),
            ("四支一扶", ["四", "一"]),  # no idiom any more
            ("百千万工程", ["百千万"]),
        ],
    )
    def test_found(self, text: str, found: list[str]) -> None:
        """A phrase that differs in one character is no fixed phrase."""
        assert found == [numeral.text for numeral in numerals(text)]

    @pytest.mark.parametrize("idiom", IDIOMS)
    def test_idioms(self, idiom: str) -> None:
        """No idiom of the list leaves a numeral behind, or states a figure."""
        text = f"要{idiom},完成"

        assert () == numerals(text)
        assert () == figures(text)

    def test_idioms_are_distinct(self) -> None:
        """The list has no phrase twice."""
        assert len(IDIOMS) == len(set(IDIOMS))

    def test_spans(self) -> None:
        """The spans of the idioms over a place."""
        assert ((1, 4),) == idiom_spans("要进一步走访", 3, 4)
        assert () == idiom_spans("要走访", 0, 3)

    @given(
        st.text("各校要在8月底前完成3.6万个岗位一二十两百年日家次、,。%:至每不少于", max_size=30)
    )
    def test_figures_hold_them(self, text: str) -> None:
        """Figures lie in order, do not overlap, and say what stands at their place."""
        found = figures(text)

        ends = [0, *(figure.end for figure in found)]
        assert all(end <= figure.start for end, figure in zip(ends, found, strict=False))
        assert [text[figure.start : figure.end] for figure in found] == [f.text for f in found]

    @given(
        st.text("各校要在8月底前完成3.6万个岗位一二十两百年日家次、,。%:至每不少于", max_size=30)
    )
    def test_in_order(self, text: str) -> None:
        """Numerals lie in order and do not overlap."""
        found = numerals(text)

        ends = [0, *(numeral.end for numeral in found)]
        assert all(end <= numeral.start for end, numeral in zip(ends, found, strict=False))


class TestLeftAlone:
    """What looks like a figure and is none."""

    @pytest.mark.parametrize(
        "text",
        [
            "百千万工程",  # no number at all
            "上半年和下半年",
            "大学三年级",  # a grade: read as a plain three, no duration
            "十三五规划",  # digits that run on
        ],
    )
    def test_no_duration(self, text: str) -> None:
        """No duration is read out of a name."""
        values = [figure.value for figure in figures(text)]

        assert not any(isinstance(v, Amount) and v.kind is Kind.DURATION for v in values)
