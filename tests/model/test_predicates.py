"""Predicates and the bounds they are made of: what they take, refuse, and how they read."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Bound,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Period,
    Predicate,
    Quota,
    Ratio,
    Standard,
    Text,
    Unit,
    leaves,
    metrics_of,
)

DEFINITION = Text("说明", "a definition")
UNIVERSITY = Addressee("university", "高校", "university", definition=DEFINITION)
PERSON = Unit("person", "人", "people")
EMPLOYER = Unit("employer", "家", "employers")
EVENT = Unit("event", "场", "events")
YUAN = Unit("yuan", "元", "yuan")
SQUARE_METRE = Unit("square-metre", "平方米", "m²")
YEAR = Unit("year", "年", "years")


def metric(slug: str, zh: str, en: str, kind: Kind, unit: Unit | None = None) -> Metric:
    """A metric of universities."""
    return Metric(slug, zh, en, kind=kind, unit=unit, of=UNIVERSITY, definition=DEFINITION)


EMPLOYERS = metric("employers-won", "新开拓用人单位数", "employers newly won", Kind.COUNT, EMPLOYER)
VISITED = metric("employers-visited", "走访用人单位数", "employers visited", Kind.COUNT, EMPLOYER)
FAIRS = metric("fairs", "校园招聘场次", "fairs on campus", Kind.COUNT, EVENT)
STAFF = metric("staff", "就业工作人员数", "careers staff", Kind.COUNT, PERSON)
GRADUATES = metric("graduates", "应届毕业生数", "graduating students", Kind.COUNT, PERSON)
BUDGET = metric("budget", "就业工作经费", "careers budget", Kind.MONEY, YUAN)
TUITION = metric("tuition", "学费总和", "tuition paid", Kind.MONEY, YUAN)
PREMISES = metric("premises", "就业工作场地面积", "careers premises", Kind.AREA, SQUARE_METRE)
YEARS = metric("years", "离校年限", "time since leaving", Kind.DURATION, YEAR)
RATE = metric("rate", "毕业去向落实率", "placement rate", Kind.SHARE)
AVERAGE = metric("average", "全省平均毕业去向落实率", "provincial average", Kind.SHARE)
CONTEST = metric("contest", "举办职业规划大赛", "the contest held", Kind.FLAG)
REPORT = metric("report", "发布就业质量年度报告", "the annual report published", Kind.DATE)
FOUR = Standard("four-in-place", "四到位", "the four in place", definition=DEFINITION)

A = Quota(EMPLOYERS, at_least=130)
B = Done(CONTEST)
C = ByReference(FOUR)

BOUNDS = "at_least, at_most, above, below, exactly, about"

# predicate, English, Chinese
READS = [
    (
        Quota(EMPLOYERS, at_least=130, written="130家"),
        "employers newly won: at least 130 employers",
        "新开拓用人单位数不少于130家",
    ),
    (
        Quota(EMPLOYERS, at_least=36_000, written="3.6万家"),
        "employers newly won: at least 36,000 employers",
        "新开拓用人单位数不少于3.6万家",
    ),
    (
        Quota(EMPLOYERS, at_least=Decimal(1)),
        "employers newly won: at least 1 employer",
        "新开拓用人单位数不少于1家",
    ),
    (
        Quota(EMPLOYERS, at_most=0),
        "employers newly won: at most 0 employers",
        "新开拓用人单位数不超过0家",
    ),
    (
        Quota(EMPLOYERS, above=100),
        "employers newly won: above 100 employers",
        "新开拓用人单位数高于100家",
    ),
    (
        Quota(EMPLOYERS, below=100),
        "employers newly won: below 100 employers",
        "新开拓用人单位数低于100家",
    ),
    (
        Quota(EMPLOYERS, exactly=2342),
        "employers newly won: exactly 2,342 employers",
        "新开拓用人单位数为2342家",
    ),
    (
        Quota(EMPLOYERS, about=200, tolerance=20),
        "employers newly won: about 200 employers",
        "新开拓用人单位数约200家",
    ),
    (
        Quota(EMPLOYERS, at_least=VISITED),
        "employers newly won: at least the employers visited",
        "新开拓用人单位数不少于走访用人单位数",
    ),
    (
        Quota(FAIRS, at_least=1, per=Period.DAY),
        "fairs on campus: at least 1 event per day",
        "校园招聘场次每天不少于1场",
    ),
    (
        Quota(FAIRS, at_least=2, per=Period.QUARTER),
        "fairs on campus: at least 2 events per quarter",
        "校园招聘场次每季度不少于2场",
    ),
    (
        Quota(RATE, at_least=Fraction(9, 10)),
        "placement rate: at least 90%",
        "毕业去向落实率不低于90%",
    ),
    (Quota(RATE, exactly=1), "placement rate: exactly 100%", "毕业去向落实率为100%"),
    (Quota(RATE, below=Decimal("0.125")), "placement rate: below 12.5%", "毕业去向落实率低于12.5%"),
    (
        Quota(RATE, at_least=Fraction(2, 3)),
        "placement rate: at least 2/3",
        "毕业去向落实率不低于2/3",
    ),
    (
        Quota(RATE, about=Fraction(3, 10), tolerance=Fraction(1, 50), written="30%"),
        "placement rate: about 30%",
        "毕业去向落实率约30%",
    ),
    (
        Quota(RATE, below=AVERAGE),
        "placement rate: below the provincial average",
        "毕业去向落实率低于全省平均毕业去向落实率",
    ),
    (
        Quota(BUDGET, at_least=Decimal("1234567.5")),
        "careers budget: at least 1,234,567.5 yuan",
        "就业工作经费不少于123.45675万元",
    ),
    (
        Quota(BUDGET, at_least=Fraction(100, 3)),
        "careers budget: at least 100/3 yuan",
        "就业工作经费不少于100/3元",
    ),
    (
        Quota(BUDGET, at_least=Fraction(1, 2**40)),
        "careers budget: at least 0.0000000000009094947017729282379150390625 yuan",
        "就业工作经费不少于0.0000000000009094947017729282379150390625元",
    ),
    (
        Quota(PREMISES, at_least=1),
        "careers premises: at least 1 square metre",
        "就业工作场地面积不少于1平方米",
    ),
    (Quota(YEARS, at_most=2), "time since leaving: at most 2 years", "离校年限不超过2年"),
    (
        Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500), written="1:500"),
        "careers staff to graduating students: at least 1:500",
        "就业工作人员数与应届毕业生数之比不低于1:500",
    ),
    (
        # Written the other way round, it would say the reverse of the duty.
        Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500), written="500:1"),
        "careers staff to graduating students: at least 1:500",
        "就业工作人员数与应届毕业生数之比不低于1:500",
    ),
    (
        Ratio(GRADUATES, STAFF, at_most=500),
        "graduating students to careers staff: at most 500:1",
        "应届毕业生数与就业工作人员数之比不超过500:1",
    ),
    (
        Ratio(STAFF, GRADUATES, above=Fraction(2, 37)),
        "careers staff to graduating students: above 2:37",
        "就业工作人员数与应届毕业生数之比高于2:37",
    ),
    (
        Ratio(STAFF, GRADUATES, at_least=Fraction(2, 5), written="40%"),
        "careers staff to graduating students: at least 40%",
        "就业工作人员数与应届毕业生数之比不低于40%",
    ),
    (
        Ratio(BUDGET, TUITION, at_least=Fraction(1, 100)),
        "careers budget to tuition paid: at least 1%",
        "就业工作经费与学费总和之比不低于1%",
    ),
    (
        Ratio(BUDGET, TUITION, below=Fraction(1, 3)),
        "careers budget to tuition paid: below 1/3",
        "就业工作经费与学费总和之比低于1/3",
    ),
    (
        Ratio(PREMISES, GRADUATES, at_least=Decimal("0.15")),
        "careers premises to graduating students: at least 0.15 m² per person",
        "就业工作场地面积与应届毕业生数之比不低于0.15平方米/人",
    ),
    (
        Ratio(BUDGET, GRADUATES, exactly=800),
        "careers budget to graduating students: exactly 800 yuan per person",
        "就业工作经费与应届毕业生数之比为800元/人",
    ),
    (
        Ratio(VISITED, STAFF, at_least=10),
        "employers visited to careers staff: at least 10 employers per person",
        "走访用人单位数与就业工作人员数之比不低于10家/人",
    ),
    (
        Ratio(FAIRS, GRADUATES, about=Fraction(1, 500), tolerance=Fraction(1, 1000)),
        "fairs on campus to graduating students: about 1 event per 500 people",
        "校园招聘场次与应届毕业生数之比约1场/500人",
    ),
    (
        Ratio(RATE, AVERAGE, at_least=Decimal("0.9")),
        "placement rate to provincial average: at least 90%",
        "毕业去向落实率与全省平均毕业去向落实率之比不低于90%",
    ),
    (Done(CONTEST), "the contest held", "举办职业规划大赛"),
    (Done(REPORT), "the annual report published", "发布就业质量年度报告"),
    (ByReference(FOUR), "the four in place put into practice", "落实四到位"),
    (
        AllOf(A, B),
        "employers newly won: at least 130 employers and the contest held",
        "新开拓用人单位数不少于130家且举办职业规划大赛",
    ),
    (
        AnyOf(B, C),
        "the contest held or the four in place put into practice",
        "举办职业规划大赛或落实四到位",
    ),
    (
        AllOf(B, AnyOf(A, C)),
        "the contest held and (employers newly won: at least 130 employers or the four in place put into practice)",
        "举办职业规划大赛且(新开拓用人单位数不少于130家或落实四到位)",
    ),
    (
        AnyOf(C, AllOf(A, B)),
        "the four in place put into practice or (employers newly won: at least 130 employers and the contest held)",
        "落实四到位或(新开拓用人单位数不少于130家且举办职业规划大赛)",
    ),
    (Not(B), "not the contest held", "并非举办职业规划大赛"),
    (
        Not(AnyOf(B, C)),
        "not (the contest held or the four in place put into practice)",
        "并非(举办职业规划大赛或落实四到位)",
    ),
]


@pytest.mark.parametrize(("predicate", "en", "zh"), READS, ids=map(str, range(len(READS))))
def test_reads(predicate: Predicate, en: str, zh: str) -> None:
    """Every predicate reads as a clerk would write it, in both languages; repr is short."""
    assert en == str(predicate)
    assert zh == predicate.zh
    assert f"<{type(predicate).__name__} {en}>" == repr(predicate)


class TestComparator:
    """How a value stands to its limit."""

    def test_reads(self) -> None:
        """Each has its words in both languages."""
        assert [
            ("at least", "不少于"),
            ("at most", "不超过"),
            ("above", "高于"),
            ("below", "低于"),
            ("exactly", "为"),
            ("about", "约"),
        ] == [(str(each), each.zh) for each in Comparator]


def test_periods_in_chinese() -> None:
    """Each period follows 每."""
    assert ["天", "周", "月", "季度", "学期", "年"] == [period.zh for period in Period]


NOT_EXACT = "is not an exact number (int, Fraction or Decimal)"

# Bounds that no predicate takes, with what the user is told.
BAD_BOUNDS = [
    ({}, f"bound: None is not just one of {BOUNDS}"),
    ({"at_least": 1, "at_most": 2}, f"bound: 'at_least and at_most' is not just one of {BOUNDS}"),
    (
        {"exactly": 1, "about": 1, "tolerance": 0},
        f"bound: 'exactly and about' is not just one of {BOUNDS}",
    ),
    ({"tolerance": 1}, f"bound: None is not just one of {BOUNDS}"),
    ({"about": 200}, "tolerance: None is not a number, which about needs"),
    ({"at_least": 1, "tolerance": 1}, "tolerance: 1 is not None, without about"),
    ({"at_least": True}, f"at_least: True {NOT_EXACT}"),
    ({"at_least": 0.15}, f"at_least: 0.15 {NOT_EXACT}"),
    ({"at_most": "130"}, f"at_most: '130' {NOT_EXACT}"),
    ({"above": -1}, "above: -1 is not a number of at least 0"),
    ({"below": Fraction(-1, 2)}, "below: Fraction(-1, 2) is not a number of at least 0"),
    ({"exactly": Decimal("NaN")}, "exactly: Decimal('NaN') is not a finite number"),
    ({"at_least": Decimal("Infinity")}, "at_least: Decimal('Infinity') is not a finite number"),
    ({"about": False, "tolerance": 1}, f"about: False {NOT_EXACT}"),
    ({"about": 1, "tolerance": 0.1}, f"tolerance: 0.1 {NOT_EXACT}"),
    ({"about": 1, "tolerance": -1}, "tolerance: -1 is not a number of at least 0"),
    (
        {"at_least": 1, "written": ""},
        "written: '' is not a non-empty string without space at its ends",
    ),
    (
        {"at_least": 1, "written": 1},
        "written: 1 is not a non-empty string without space at its ends",
    ),
]


class TestQuota:
    """A bound on one metric."""

    @pytest.mark.parametrize(
        ("fields", "message"), BAD_BOUNDS, ids=map(str, range(len(BAD_BOUNDS)))
    )
    def test_refuses_bounds(self, refused, fields: dict, message: str) -> None:
        """It has just one bound, and that is exact."""
        assert f"Quota.{message}" == refused(lambda: Quota(EMPLOYERS, **fields))

    @pytest.mark.parametrize(
        ("of", "fields", "message"),
        [
            ("employers-won", {"at_least": 1}, "metric: 'employers-won' is not a Metric"),
            (CONTEST, {"at_least": 1}, "metric: 'contest' is not a number, but a flag: use Done"),
            (REPORT, {"exactly": 1}, "metric: 'report' is not a number, but a date: use Done"),
            (EMPLOYERS, {"at_least": 1, "per": "day"}, "per: 'day' is not a Period"),
            (
                EMPLOYERS,
                {"at_least": Fraction(1, 2)},
                "at_least: Fraction(1, 2) is not a whole number, as employers-won is a count",
            ),
            (
                EMPLOYERS,
                {"below": Decimal("0.5")},
                "below: Decimal('0.5') is not a whole number, as employers-won is a count",
            ),
            (RATE, {"at_least": 90}, "at_least: 90 is not a share from 0 to 1, as rate is"),
            (
                RATE,
                {"at_most": Fraction(101, 100)},
                "at_most: Fraction(101, 100) is not a share from 0 to 1, as rate is",
            ),
            (
                EMPLOYERS,
                {"at_least": RATE},
                "at_least: 'rate' is not of the kind and unit of employers-won",
            ),
            (
                EMPLOYERS,
                {"above": STAFF},
                "above: 'staff' is not of the kind and unit of employers-won",
            ),
            (
                EMPLOYERS,
                {"below": CONTEST},
                "below: 'contest' is not of the kind and unit of employers-won",
            ),
            (
                EMPLOYERS,
                {"exactly": EMPLOYERS},
                "exactly: 'employers-won' is not another metric than the one it bounds",
            ),
            (
                EMPLOYERS,
                {"about": VISITED, "tolerance": 1},
                f"about: <Metric employers-visited> {NOT_EXACT}",
            ),
        ],
        ids=lambda value: value if isinstance(value, str) and ":" in value else "",
    )
    def test_refuses(self, refused, of: object, fields: dict, message: str) -> None:
        """A limit is one that the metric can take, and the metric a number."""
        assert f"Quota.{message}" == refused(lambda: Quota(of, **fields))

    def test_bound(self) -> None:
        """Comparator and limit can be had in one, with the tolerance where there is one."""
        assert Bound(Comparator.AT_LEAST, 130) == A.bound
        assert Bound(Comparator.BELOW, AVERAGE) == Quota(RATE, below=AVERAGE).bound
        assert Bound(Comparator.ABOUT, 200, 20) == Quota(EMPLOYERS, about=200, tolerance=20).bound

    def test_zero_is_a_limit(self) -> None:
        """A limit of zero is a limit, and not none."""
        assert Bound(Comparator.EXACTLY, 0) == Quota(EMPLOYERS, exactly=0).bound

    def test_equal_by_value(self) -> None:
        """The type of a number makes no difference, how the text wrote it does."""
        assert (
            A == Quota(EMPLOYERS, at_least=Fraction(130)) == Quota(EMPLOYERS, at_least=Decimal(130))
        )
        assert hash(A) == hash(Quota(EMPLOYERS, at_least=Decimal(130)))
        assert A != Quota(EMPLOYERS, at_least=130, written="130家")
        assert A != Quota(EMPLOYERS, above=130)


class TestRatio:
    """A bound on a quotient."""

    @pytest.mark.parametrize(
        ("fields", "message"), BAD_BOUNDS, ids=map(str, range(len(BAD_BOUNDS)))
    )
    def test_refuses_bounds(self, refused, fields: dict, message: str) -> None:
        """It has just one bound, and that is exact."""
        assert f"Ratio.{message}" == refused(lambda: Ratio(STAFF, GRADUATES, **fields))

    @pytest.mark.parametrize(
        ("numerator", "denominator", "message"),
        [
            ("staff", GRADUATES, "numerator: 'staff' is not a Metric"),
            (STAFF, None, "denominator: None is not a Metric"),
            (CONTEST, GRADUATES, "numerator: 'contest' is not a number, but a flag"),
            (STAFF, REPORT, "denominator: 'report' is not a number, but a date"),
            (STAFF, STAFF, "denominator: 'staff' is not another metric than the numerator"),
        ],
        ids=["a slug", "no denominator", "a flag", "a date", "with itself"],
    )
    def test_refuses(self, refused, numerator: object, denominator: object, message: str) -> None:
        """A quotient is of two metrics, both of them numbers."""
        made = refused(lambda: Ratio(numerator, denominator, at_least=1))

        assert f"Ratio.{message}" == made

    def test_limit_is_no_metric(self, refused) -> None:
        """A quotient is compared with a number, never with a metric."""
        made = refused(lambda: Ratio(STAFF, GRADUATES, at_least=EMPLOYERS))

        assert f"Ratio.at_least: <Metric employers-won> {NOT_EXACT}" == made

    def test_number(self) -> None:
        """The limit can be had as a number, as it was given."""
        ratio = Ratio(PREMISES, GRADUATES, at_least=Decimal("0.15"))

        assert Decimal("0.15") == ratio.number
        assert Bound(Comparator.AT_LEAST, Decimal("0.15")) == ratio.bound


class TestBound:
    """A comparator with its limit."""

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (("at_least", 1), "comparator: 'at_least' is not a Comparator"),
            ((Comparator.AT_LEAST, None), f"limit: None {NOT_EXACT}"),
            ((Comparator.AT_LEAST, 0.5), f"limit: 0.5 {NOT_EXACT}"),
            ((Comparator.AT_LEAST, True), f"limit: True {NOT_EXACT}"),
            ((Comparator.ABOUT, 200), "tolerance: None is not a number, which about needs"),
            ((Comparator.ABOUT, 200, -1), "tolerance: -1 is not a number of at least 0"),
            ((Comparator.ABOUT, STAFF, 1), "limit: 'staff' is not a number, which about needs"),
            ((Comparator.AT_LEAST, 200, 1), "tolerance: 1 is not None, without about"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refuses(self, refused, given: tuple, message: str) -> None:
        """It is held to what quotas and ratios are."""
        assert f"Bound.{message}" == refused(lambda: Bound(*given))


class TestDone:
    """That something holds or was done."""

    @pytest.mark.parametrize(
        ("of", "message"),
        [
            (EMPLOYERS, "'employers-won' is not a flag or a date: bound it with a Quota"),
            (RATE, "'rate' is not a flag or a date: bound it with a Quota"),
            ("contest", "'contest' is not a Metric"),
        ],
        ids=["a count", "a share", "a slug"],
    )
    def test_refuses(self, refused, of: object, message: str) -> None:
        """A number is not done: it is more or less."""
        assert f"Done.metric: {message}" == refused(lambda: Done(of))


def test_by_reference_refuses(refused) -> None:
    """What is referred to is a standard, not its name."""
    assert "ByReference.standard: '四到位' is not a Standard" == refused(
        lambda: ByReference("四到位")
    )


@pytest.mark.parametrize("joined", [AllOf, AnyOf])
class TestJoined:
    """All of, and any of, several predicates."""

    def test_holds_them_in_order(self, joined: type[AllOf]) -> None:
        """The predicates given one after another stand in a tuple."""
        assert (A, B, C) == joined(A, B, C).operands

    def test_by_name(self, joined: type[AllOf]) -> None:
        """The same can be said with one tuple, by name."""
        assert joined(A, B) == joined(operands=(A, B))

    def test_evolve(self, joined: type[AllOf]) -> None:
        """attrs.evolve copies it, and gives it other operands."""
        assert joined(A, B) == attrs.evolve(joined(A, B))
        assert joined(A, C) == attrs.evolve(joined(A, B), operands=(A, C))

    def test_order_and_kind_count(self, joined: type[AllOf]) -> None:
        """Equality is of what is written; that the meaning is the same is for logic to say."""
        assert joined(A, B) != joined(B, A)
        assert AllOf(A, B) != AnyOf(A, B)

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda joined: joined(), "operands: () is not a tuple of at least 2 predicates"),
            (
                lambda joined: joined(B),
                "operands: (<Done the contest held>,) is not a tuple of at least 2 predicates",
            ),
            (
                lambda joined: joined(B, B),
                "operands: (<Done the contest held>, <Done the contest held>) is not free of duplicates",
            ),
            (lambda joined: joined(B, "C"), "operands[1]: 'C' is not a predicate"),
            (lambda joined: joined(B, CONTEST), "operands[1]: <Metric contest> is not a predicate"),
            (lambda joined: joined(B, None), "operands[1]: None is not a predicate"),
            (
                lambda joined: joined((B, C)),
                (
                    "operands[0]: (<Done the contest held>, <ByReference the four in place put into"
                    " practice>) is not a predicate"
                ),
            ),
            (
                lambda joined: joined(operands=[B]),
                "operands: [<Done the contest held>] is not a tuple of predicates",
            ),
            (
                lambda joined: joined(C, operands=()),
                "operands: () is not None, for they are given one after another too",
            ),
        ],
        ids=[
            "none",
            "one",
            "one twice",
            "a string",
            "a metric",
            "None",
            "a tuple in place",
            "a list by name",
            "both ways",
        ],
    )
    def test_refuses(self, refused, joined: type[AllOf], make, message: str) -> None:
        """It joins two predicates or more, each once, and nothing else."""
        assert f"{joined.__name__}.{message}" == refused(lambda: make(joined))

    def test_unknown_name(self, joined: type[AllOf]) -> None:
        """A misspelt name is a TypeError, as with any function."""
        with pytest.raises(TypeError, match="operand"):
            joined(operand=(A, B))


@pytest.mark.parametrize("operand", [None, CONTEST, "举办", (B,), True], ids=repr)
def test_not_refuses(refused, operand: object) -> None:
    """Only a predicate can be denied."""
    assert f"Not.operand: {operand!r} is not a predicate" == refused(lambda: Not(operand))


class TestLeaves:
    """The simple predicates inside one."""

    def test_in_order(self) -> None:
        """They come in the order of the text, from whatever depth, repetitions and all."""
        ratio = Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500))

        assert [A, B, ratio, C, A] == list(leaves(AllOf(A, Not(AnyOf(B, ratio)), AnyOf(C, A))))

    @pytest.mark.parametrize("simple", [A, B, C], ids=["quota", "done", "by reference"])
    def test_of_a_simple_one(self, simple: Predicate) -> None:
        """A simple predicate is its own leaf."""
        assert [simple] == list(leaves(simple))


class TestMetricsOf:
    """The metrics that a predicate speaks of."""

    def test_in_order(self) -> None:
        """Limits are among them, and standards bring none."""
        predicate = AllOf(
            Quota(RATE, below=AVERAGE),
            A,
            AnyOf(Ratio(STAFF, GRADUATES, at_least=1), C),
            Not(B),
        )

        assert [RATE, AVERAGE, EMPLOYERS, STAFF, GRADUATES, CONTEST] == list(metrics_of(predicate))
