"""Claims: which figure of a text reads as what a provision encodes."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Done,
    Effect,
    Event,
    Evidence,
    Force,
    Frequency,
    Grant,
    Kind,
    Metric,
    MonthPart,
    Not,
    Ongoing,
    PartialDate,
    Period,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Sanction,
    Span,
    Standard,
    Text,
    Unit,
    Weekday,
    Window,
    Within,
)
from gradpolicy.reading.claims import Claim, claims, matched, periods, predicates, standards
from gradpolicy.reading.expressions import figures
from gradpolicy.reading.normalise import normalise

TEXT = Text("甲", "a")
SCHOOL = Addressee("school", "学校", "schools", definition=TEXT)
EVENT = Event("report", "接到举报", "a report", definition=TEXT)
STANDARD = Standard("five-rules", "五项规则", "the five rules", definition=TEXT)


def metric(kind: Kind = Kind.COUNT, unit: str = "个", slug: str = "things") -> Metric:
    """A metric of a kind."""
    needs = kind.is_number and kind is not Kind.SHARE
    of_unit = Unit("unit", unit, "units") if needs else None
    return Metric(slug, "数", "things", kind=kind, unit=of_unit, of=SCHOOL, definition=TEXT)


def years(_: PartialDate) -> frozenset[int]:
    """A date without a year may mean 2031."""
    return frozenset({2031})


def reads(claim: Claim, text: str) -> bool:
    """Whether a figure of *text* reads as *claim*, comparator and all."""
    return bool(matched(claim, figures(normalise(text).text), years).used)


OTHER = metric(slug="others")
COUNT, EMPLOYERS, PEOPLE = metric(), metric(unit="家"), metric(unit="人")
SHARE, MONEY = metric(Kind.SHARE), metric(Kind.MONEY, "元")
AREA, YEARS = metric(Kind.AREA, "平方米"), metric(Kind.DURATION, "年")
HOURS, CREDITS = metric(unit="学时"), metric(unit="学分")
FLAG = metric(Kind.FLAG)

GOOD = [
    (Quota(EMPLOYERS, at_least=130), "不少于130家"),
    (Quota(EMPLOYERS, at_least=30), "需走访30家以上"),
    (Quota(EMPLOYERS, at_least=10), "要完成10家"),  # a bare figure leaves the comparator open
    (Quota(EMPLOYERS, exactly=10), "达到10家"),  # 达 may set a value
    (Quota(COUNT, at_least=5), "至少谈话3次、推荐5个"),
    (Quota(COUNT, at_least=36_000), "3.6万个"),
    (Quota(SHARE, at_least=Fraction(2, 5)), "不低于40%"),
    (Quota(SHARE, below=Fraction(1, 2)), "低于50%"),
    (Quota(SHARE, exactly=1), "实现100%"),
    (Quota(SHARE, exactly=1), "全覆盖"),
    (Quota(SHARE, about=Fraction(3, 10), tolerance=Fraction(1, 20)), "30%左右"),
    (Quota(MONEY, exactly=150_000), "15万元"),
    (Quota(AREA, at_least=Decimal("0.15")), "不低于0.15平方米"),
    (Quota(YEARS, at_most=2), "2年内"),
    (Quota(YEARS, at_least=Fraction(1, 2)), "半年"),
    (Quota(YEARS, at_most=1), "12个月内"),  # the same length of time
    (Quota(metric(unit="年"), at_least=2), "连续两年"),  # years, counted
    (Quota(HOURS, at_least=38), "不少于38学时"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "不低于1:500"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "不低于500:1"),  # written the other way
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "不高于500:1"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "每500名应届毕业生不少于1个"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 100)), "不低于1%"),
    (Ratio(COUNT, OTHER, at_least=10), "平均每人不少于10家"),
    (By(PartialDate(2031, 8)), "2031年8月底前"),
    (By(PartialDate(2031, 8)), "8月底前"),
    (By(PartialDate(2031, 8, 31)), "8月底前"),
    (By(PartialDate(2031, 7, part=MonthPart.EARLY)), "7月初"),
    (By(PartialDate(2031)), "2031年底前"),
    (By(PartialDate(2031)), "年底前"),
    (By(PartialDate(2031, 12)), "年底前"),
    (By(PartialDate(2031, 12, 31)), "2031年底前"),
    (ByEach((PartialDate(2031, 6, 30), PartialDate(2031, 9, 30))), "6月30日、9月30日前"),
    (Within(5, Span.WORKING_DAY, EVENT), "在5个工作日内"),
    (Within(2, Span.YEAR, EVENT), "两年内"),
    (Within(6, Span.MONTH, EVENT), "半年内"),
    (Window(PartialDate(2031, 3), PartialDate(2031, 6)), "2031年3月到6月"),
    (Window(PartialDate(2031, 11), PartialDate(2032, 2)), "2031年11月至次年2月"),
    (Window(PartialDate(2031, 1, 1)), "从2031年1月1日起"),
    (Window(None, PartialDate(2031, 6, 30)), "执行至2031年6月30日"),
    (Window(PartialDate(2031, 3, 1), PartialDate(2031, 4, 1)), "2031年3月1日启动,4月1日结束"),
    (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), "每月25日"),
    (Recurring((Rule(Frequency.WEEKLY, weekdays=(Weekday.THURSDAY,)),)), "每周四"),
    (Recurring((Rule(Frequency.DAILY),)), "每天"),
    (Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(31,)),)), "每年12月31日前"),
    (Recurring((Rule(Frequency.MONTHLY, months=(11, 12, 1), month_days=(5,)),)),
     "每年11月至次年1月期间的每月5日"),
    (Recurring((Rule(Frequency.MONTHLY, months=(3, 6, 9, 12), month_days=(-1,)),)), "每季度末"),
    (Recurring((Rule(Frequency.MONTHLY, month_days=(-1,)),)), "每月底"),
]  # fmt: skip

BAD = [
    (Quota(EMPLOYERS, at_least=131), "不少于130家"),
    (Quota(EMPLOYERS, at_least=130), "不少于1300家"),
    (Quota(EMPLOYERS, at_most=130), "不少于130家"),  # a cap is no floor
    (Quota(EMPLOYERS, above=130), "不少于130家"),
    (Quota(EMPLOYERS, exactly=130), "不少于130家"),
    (Quota(EMPLOYERS, at_least=130), "不少于130人"),  # people are no employers
    (Quota(COUNT, at_least=40), "不低于40%"),
    (Quota(SHARE, at_least=Fraction(2, 5)), "不少于40个"),
    (Quota(MONEY, exactly=15), "15万元"),
    (Quota(MONEY, exactly=15), "15场"),
    (Quota(CREDITS, at_least=38), "不少于38学时"),
    (Quota(YEARS, at_most=2), "2个月内"),
    (Quota(SHARE, exactly=1), "每天"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 50)), "不低于1:500"),
    (Ratio(COUNT, OTHER, at_most=Fraction(1, 500)), "不低于1:500"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "不低于0:500"),
    (Ratio(COUNT, OTHER, at_least=Fraction(1, 500)), "每400名不少于1个"),
    (By(PartialDate(2031, 8)), "2031年7月底前"),
    (By(PartialDate(2031, 8)), "2030年8月底前"),
    (By(PartialDate(2030, 8)), "8月底前"),  # the year it stands for is another
    (By(PartialDate(2031, 8, 30)), "8月底前"),
    (By(PartialDate(2031, 8, 30)), "8月31日前"),
    (By(PartialDate(2031, 8)), "8月31日前"),  # less precise than the text
    (By(PartialDate(2031, 7)), "7月初"),
    (By(PartialDate(2031, 11)), "年底前"),
    (By(PartialDate(2031, 8)), "2031年"),
    (ByEach((PartialDate(2031, 6, 30), PartialDate(2031, 9, 30))), "6月30日前"),
    (Within(5, Span.DAY, EVENT), "在5个工作日内"),
    (Within(5, Span.WORKING_DAY, EVENT), "在5个工作场所"),
    (Within(6, Span.WORKING_DAY, EVENT), "在5个工作日内"),
    (Window(PartialDate(2031, 3), PartialDate(2031, 6)), "2031年3月到7月"),
    (Window(PartialDate(2031, 3), PartialDate(2031, 6)), "2031年3月"),
    (Window(PartialDate(2031, 3)), "2031年3月到6月"),
    (Window(PartialDate(2031, 1, 1)), "从2031年1月2日起"),
    (Window(PartialDate(2031, 1, 1)), "每天"),
    (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), "每月24日"),
    (Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),)), "每月"),
    (Recurring((Rule(Frequency.WEEKLY, weekdays=(Weekday.THURSDAY,)),)), "每周五"),
    (Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(31,)),)), "每年12月30日前"),
    (Recurring((Rule(Frequency.MONTHLY, months=(11, 12, 1), month_days=(5,)),)),
     "每年11月至次年2月期间的每月5日"),
]  # fmt: skip


class TestMatched:
    """Whether a figure reads as a claim."""

    @pytest.mark.parametrize(("value", "text"), GOOD)
    def test_good(self, value, text: str) -> None:
        """The text says what is encoded."""
        assert reads(Claim(value), text)

    @pytest.mark.parametrize(("value", "text"), BAD)
    def test_bad(self, value, text: str) -> None:
        """The text says something else."""
        assert not reads(Claim(value), text)

    def test_opposed(self) -> None:
        """The right number under another comparator is told apart from a wrong number."""
        found = figures("不少于130家")

        opposed = matched(Claim(Quota(EMPLOYERS, at_most=130)), found, years)
        wrong = matched(Claim(Quota(EMPLOYERS, at_most=131)), found, years)

        assert (frozenset(), frozenset({0})) == (opposed.used, opposed.opposed)
        assert (frozenset(), frozenset()) == (wrong.used, wrong.opposed)

    def test_negated(self) -> None:
        """A negation may turn the comparator: not at least 400 is below 400."""
        quota = Quota(EMPLOYERS, at_least=400)

        assert reads(Claim(quota, negated=True), "低于400家")
        assert reads(Claim(quota, negated=True), "不少于400家")
        assert not reads(Claim(quota), "低于400家")

    def test_another_metric(self) -> None:
        """A limit that is a metric carries no figure."""
        assert not reads(Claim(Quota(COUNT, below=OTHER)), "低于3个")


def provision(**changes) -> Provision:
    """A provision that asks for a flag, but for *changes*."""
    start = Provision(
        "a",
        force=Force.OBLIGATION,
        addressee=SCHOOL,
        requires=Done(FLAG),
        evidence=(Evidence("甲"),),
    )
    return attrs.evolve(start, **changes)


class TestClaims:
    """What a norm encodes."""

    def test_all_fields(self) -> None:
        """Requirement, condition, deadline and period, in this order."""
        hours, points = Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)
        rank, due = Quota(SHARE, at_most=Fraction(1, 10)), By(PartialDate(2031, 8))
        period = Window(PartialDate(2031, 1, 1))
        norm = provision(
            requires=AnyOf(hours, points),
            when=Not(AllOf(rank, Done(FLAG))),
            due=due,
            period=period,
        )

        expected = (
            Claim(hours), Claim(points), Claim(rank, negated=True), Claim(due), Claim(period)
        )  # fmt: skip
        assert expected == claims(norm)

    def test_nothing(self) -> None:
        """What is no figure claims nothing."""
        below = Quota(COUNT, below=OTHER)

        assert () == claims(provision(when=below, due=Ongoing()))
        assert () == claims(provision(requires=ByReference(STANDARD)))

    def test_grant_and_sanction(self) -> None:
        """An amount that is given, and what brings a sanction on."""
        effect = Effect("card", "黄牌", "a yellow card", definition=TEXT)
        amount, when = Quota(MONEY, exactly=5), Quota(SHARE, below=Fraction(1, 2))
        evidence = (Evidence("甲"),)
        grant = Grant("g", effect=effect, addressee=SCHOOL, amount=amount, evidence=evidence)
        sanction = Sanction("s", effects=(effect,), addressee=SCHOOL, when=when, evidence=evidence)

        assert (Claim(amount),) == claims(grant)
        assert (Claim(amount), Claim(when)) == claims(attrs.evolve(grant, when=when))
        assert (Claim(when),) == claims(sanction)
        assert [when] == list(predicates(sanction))
        assert () == claims(attrs.evolve(grant, amount=None))

    def test_standards(self) -> None:
        """The standards that are referred to, however deep."""
        norm = provision(when=AllOf(Done(FLAG), Not(ByReference(STANDARD))))

        assert [STANDARD] == list(standards(norm))

    def test_periods(self) -> None:
        """The periods of quotas and of recurring deadlines."""
        due = Recurring((Rule(Frequency.MONTHLY, month_days=(25,)),))
        norm = provision(requires=Quota(COUNT, at_least=1, per=Period.DAY), due=due)

        assert {Period.DAY, Period.MONTH} == periods(norm)
        assert frozenset() == periods(provision())

    def test_unwritten(self) -> None:
        """Only "at least one" needs no numeral, and only where none is said to be written."""
        assert Claim(Quota(COUNT, at_least=1)).unwritten
        assert not Claim(Quota(COUNT, at_least=2)).unwritten
        assert not Claim(Quota(COUNT, at_most=1)).unwritten
        assert not Claim(Quota(COUNT, at_least=1, written="1个")).unwritten
        assert not Claim(By(PartialDate(2031))).unwritten

    def test_str(self) -> None:
        """A claim says itself as short as it can."""
        assert "at least 5" == str(Claim(Quota(COUNT, at_least=5)))
        assert "by the end of August 2031" == str(Claim(By(PartialDate(2031, 8))))
        assert date(2031, 8, 31) == PartialDate(2031, 8).last
