"""Verification: a made-up notice closes, and nothing that is wrong in it or its text does."""

import hashlib
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from importlib.util import find_spec

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    By,
    ByEach,
    ByReference,
    Citation,
    Correction,
    Done,
    Effect,
    Event,
    Evidence,
    Force,
    Frequency,
    Grant,
    Jurisdiction,
    Kind,
    Level,
    Measure,
    Mention,
    Metric,
    MonthPart,
    Not,
    Notice,
    Ongoing,
    PartialDate,
    Period,
    Programme,
    Provision,
    Quota,
    Ratio,
    Reason,
    Recurring,
    Rule,
    Sanction,
    Section,
    Source,
    Span,
    Standard,
    Text,
    Topic,
    Unit,
    Weekday,
    Window,
    Within,
)
from gradpolicy.reading import (
    Absent,
    Fault,
    Missing,
    Part,
    Unclaimed,
    Verification,
    Wrong,
    verify,
)
from gradpolicy.reading.claims import years_of
from gradpolicy.reading.normalise import normalise

TEXT = """# 云岭省教育厅文件

云教学〔2031〕7号

### 关于做好2031届普通高校毕业生就业工作的通知

各高校：

为落实《云岭省促进就业十条措施》（云府发〔2030〕12号），力争毕业生去向落实率7月底达75%以上、年底前达90%以上。现就有关工作通知如下。

## 一、开拓岗位

**（一）走访用人单位。**校领导班子每年走访用人单位不少于120家，其中新开拓3成；去向落实率位于本校后10%的专业，院系需走访30家以上。2031届困难毕业生每人至少谈话3次、推荐5个岗位，并于8月底前完成。参加“万企入校”“百日攻坚”活动。

**（二）举办招聘会。**在2031年3月到5月，每周至少举办2场招聘会，每月至少举办一场大型招聘会。大型（参会单位不少于400家）、小型（参会单位不少于100家）招聘会分别按15万元、6万元补助，全省开发3.6万个岗位，2031年7月初完成。

## 二、加强保障

**（三）落实人员经费。**按不低于应届毕业生500:1的比例配备人员，就业经费不低于学费总和 1% ，生均场地不低于0.15平方米，课程不少于38学时或2学分。落实“四到位”要求，设立就业中心。

**（四）严格统计监测。**每年11月至次年8月期间的每月25日和每周四报送数据，接到举报后在5个工作日内答复。连续两年落实率低于50%的专业停止招生。分别于6月30日、9月30日前报告，每年12月31日前发布年度报告。从2031年1月1日起取消纸质证件，入伍补贴落实到未，至2033年6月30日。（完成时限：2031年12月）

**（五）总结宣传。**进一步宣传典型，每季度开展1次培训，运行费补贴不超过60%、约三分之一由学校承担。

（此件公开发布）

云岭省教育厅

2031年1月9日
"""

WORDS = Text("甲", "a")
SCHOOL = Addressee("school", "学校", "schools", definition=WORDS)
EFFECT = Effect("support", "补助", "support", definition=WORDS)
REPORT = Event("report", "接到举报", "a report", definition=WORDS)
FOUR = Standard("four", "四到位", "the four in place", definition=WORDS)
ONTO_CAMPUS = Programme("onto", "万企入校", "onto campus", definition=WORDS)
HUNDRED = Programme("hundred", "攻坚行动", "drive", definition=WORDS, names=("百日攻坚",))


def metric(slug: str, kind: Kind = Kind.COUNT, unit: str = "个") -> Metric:
    """A metric of a kind, named by its slug."""
    needs = kind.is_number and kind is not Kind.SHARE
    of_unit = Unit("unit", unit, "units") if needs else None
    return Metric(slug, slug, slug, kind=kind, unit=of_unit, of=SCHOOL, definition=WORDS)


RATE = metric("rate", Kind.SHARE)
DONE = Done(metric("done", Kind.FLAG))
STAFF, GRADUATES = metric("staff", unit="人"), metric("graduates", unit="人")
PREMISES = metric("premises", Kind.AREA, "平方米")
FAIR_SIZE = metric("fair-size", unit="家")


def provision(slug: str, requires, *quotes: str, **others) -> Provision:
    """A provision with quotes."""
    return Provision(
        slug,
        force=others.pop("force", Force.OBLIGATION),
        addressee=SCHOOL,
        requires=requires,
        evidence=tuple(map(Evidence, quotes)),
        **others,
    )


def measure(number: int, label: str, title: str, section: int | None, **others) -> Measure:
    """A measure about nothing in particular."""
    return Measure(
        number,
        label=label,
        title=title,
        section=section,
        summary=WORDS,
        topics=(Topic("topic", "主题", "topic", definition=WORDS),),
        **others,
    )


def fair(slug: str, size: int, money: int, quote: str, written: str) -> Grant:
    """A subsidy for fairs of a size."""
    return Grant(
        slug,
        effect=EFFECT,
        addressee=SCHOOL,
        amount=Quota(metric("money", Kind.MONEY, "元"), exactly=money, written=written),
        when=Quota(FAIR_SIZE, at_least=size),
        evidence=(Evidence(quote), Evidence(written)),
    )


GOALS = measure(
    0,
    "目标",
    "总体目标",
    None,
    provisions=(
        provision(
            "rate-by-july",
            Quota(RATE, at_least=Fraction(3, 4)),
            "7月底达75%以上",
            due=By(PartialDate(2031, 7)),
        ),
        provision(
            "rate-by-december",
            Quota(RATE, at_least=Fraction(9, 10)),
            "年底前达90%以上",
            due=By(PartialDate(2031)),
        ),
    ),
)
VISITS = measure(
    1,
    "（一）",
    "走访用人单位",
    1,
    programmes=(ONTO_CAMPUS, HUNDRED),
    provisions=(
        provision(
            "visits",
            Quota(metric("visits", unit="家"), at_least=120, per=Period.YEAR, written="120家"),
            "每年走访用人单位不少于120家",
        ),
        provision(
            "programme-visits",
            Quota(metric("programme-visits", unit="家"), at_least=30, written="30家"),
            "后10%的专业",
            "走访30家以上",
            when=Quota(metric("rank", Kind.SHARE), at_most=Fraction(1, 10), written="10%"),
        ),
        provision(
            "talks",
            AllOf(
                Quota(metric("talks", unit="次"), at_least=3),
                Quota(metric("posts"), at_least=5),
            ),
            "至少谈话3次、推荐5个岗位",
            "8月底前",
            due=By(PartialDate(2031, 8)),
        ),
    ),
    mentions=(Mention("新开拓3成", Reason.CONTEXT), Mention("2031届", Reason.COHORT)),
)
FAIRS = measure(
    2,
    "（二）",
    "举办招聘会",
    1,
    provisions=(
        provision(
            "weekly-fairs",
            Quota(metric("weekly", unit="场"), at_least=2, per=Period.WEEK, written="2场"),
            "2031年3月到5月",
            "每周至少举办2场",
            period=Window(PartialDate(2031, 3), PartialDate(2031, 5)),
        ),
        provision(
            "monthly-fair",
            Quota(metric("monthly", unit="场"), at_least=1, per=Period.MONTH, written="一场"),
            "每月至少举办一场",
        ),
        fair("large-fair", 400, 150_000, "参会单位不少于400家", "15万元"),
        fair("small-fair", 100, 60_000, "参会单位不少于100家", "6万元"),
        provision(
            "posts",
            Quota(metric("all-posts"), at_least=36_000, written="3.6万个"),
            "3.6万个岗位，2031年7月初完成",
            due=By(PartialDate(2031, 7, part=MonthPart.EARLY)),
        ),
    ),
)
STAFFING = measure(
    3,
    "（三）",
    "落实人员经费",
    2,
    provisions=(
        provision(
            "staff",
            Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500), written="500:1"),
            "不低于应届毕业生500:1的比例",
        ),
        provision(
            "budget",
            Ratio(
                metric("budget", Kind.MONEY, "元"),
                metric("fees", Kind.MONEY, "元"),
                at_least=Fraction(1, 100),
                written="1%",
            ),
            "不低于学费总和1%",
        ),
        provision(
            "premises",
            Ratio(PREMISES, GRADUATES, at_least=Decimal("0.15"), written="0.15平方米"),
            "不低于0.15平方米",
        ),
        provision(
            "courses",
            AnyOf(
                Quota(metric("hours", unit="学时"), at_least=38, written="38学时"),
                Quota(metric("credits", unit="学分"), at_least=2, written="2学分"),
            ),
            "不少于38学时或2学分",
        ),
        provision("four-in-place", ByReference(FOUR), "四到位"),
        provision("centre", Quota(metric("centres"), at_least=1), "设立就业中心"),
    ),
)
REPORTS = measure(
    4,
    "（四）",
    "严格统计监测",
    2,
    due=By(PartialDate(2031, 12)),
    provisions=(
        provision(
            "data",
            DONE,
            "每年11月至次年8月期间的每月25日和每周四",
            due=Recurring(
                (
                    Rule(
                        Frequency.MONTHLY,
                        months=(11, 12, *range(1, 9)),
                        month_days=(25,),
                    ),
                    Rule(
                        Frequency.WEEKLY,
                        months=(11, 12, *range(1, 9)),
                        weekdays=(Weekday.THURSDAY,),
                    ),
                )
            ),
        ),
        provision("answer", DONE, "5个工作日内", due=Within(5, Span.WORKING_DAY, REPORT)),
        Sanction(
            "stop",
            effects=(EFFECT,),
            addressee=SCHOOL,
            when=AllOf(
                Quota(RATE, below=Fraction(1, 2), written="50%"),
                Quota(metric("years", unit="年"), at_least=2, written="两年"),
            ),
            evidence=(Evidence("连续两年落实率低于50%"),),
        ),
        provision(
            "progress",
            DONE,
            "6月30日、9月30日前",
            due=ByEach((PartialDate(2031, 6, 30), PartialDate(2031, 9, 30))),
        ),
        provision(
            "yearbook",
            DONE,
            "每年12月31日前",
            due=Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(31,)),)),
        ),
        provision("paper", DONE, "从2031年1月1日起", period=Window(PartialDate(2031, 1, 1))),
        provision("enlisting", DONE, "至2033年6月30日",
                  period=Window(None, PartialDate(2033, 6, 30))),
    ),
)  # fmt: skip
SUMMING_UP = measure(
    5,
    "（五）",
    "总结宣传",
    2,
    due=Ongoing(),
    provisions=(
        provision(
            "training",
            Quota(metric("training", unit="次"), at_least=1, per=Period.QUARTER, written="1次"),
            "每季度开展1次",
        ),
        provision(
            "running-cost",
            Quota(metric("cost", Kind.SHARE), at_most=Fraction(3, 5), written="60%"),
            "不超过60%",
        ),
        provision(
            "own-share",
            Quota(metric("own", Kind.SHARE), about=Fraction(1, 3), tolerance=0, written="三分之一"),
            "约三分之一",
        ),
    ),
)
NOTICE = Notice(
    "yunling-2031",
    title="关于做好2031届普通高校毕业生就业工作的通知",
    cohort=2031,
    number="云教学〔2031〕7号",
    issuers=(Body("education", "教育厅", "education", definition=WORDS),),
    issued=PartialDate(2031, 1, 9),
    jurisdiction=Jurisdiction("x", "云岭省", "X", code="990000", level=Level.PROVINCE),
    level=Level.PROVINCE,
    superiors=(Citation("云岭省促进就业十条措施", number="云府发〔2030〕12号"),),
    source=Source(
        WORDS, sha256=hashlib.sha256(TEXT.encode()).hexdigest(), checked=date(2031, 2, 1)
    ),
    corrections=(Correction("落实到未", "落实到位", WORDS, measure=4),),
    sections=(Section(1, "开拓岗位"), Section(2, "加强保障")),
    measures=(GOALS, VISITS, FAIRS, STAFFING, REPORTS, SUMMING_UP),
)


def changed(number: int, **changes) -> Notice:
    """The notice with one of its measures changed."""
    measures = [attrs.evolve(m, **changes) if m.number == number else m for m in NOTICE.measures]
    return attrs.evolve(NOTICE, measures=tuple(measures))


def with_norm(number: int, slug: str, **changes) -> Notice:
    """The notice with one of its provisions changed."""
    norms = NOTICE.measure(number).provisions
    changed_norms = [attrs.evolve(n, **changes) if n.slug == slug else n for n in norms]
    return changed(number, provisions=tuple(changed_norms))


class TestClosed:
    """The notice and its text."""

    def test_ok(self) -> None:
        """Everything is found, and everything is accounted for."""
        result = verify(NOTICE, TEXT)

        assert "yunling-2031: closed, 33 quotes, 71 numerals" == str(result)
        assert result.ok
        assert result.same_text
        assert () == result.findings

    def test_clean_text(self) -> None:
        """A text that is clean already gives the same."""
        assert verify(NOTICE, TEXT) == verify(NOTICE, normalise(TEXT))

    def test_says_so(self) -> None:
        """In two languages, and shortly."""
        result = verify(NOTICE, TEXT)

        assert "yunling-2031:账目闭合,引文33条,数字71处" == result.zh
        assert "<Verification yunling-2031 ok>" == repr(result)

    def test_another_text(self) -> None:
        """Another notice's text is another's."""
        result = verify(NOTICE, "关于放假的通知\n一、安排\n(一)放假。放假3天。\n")

        assert not result.ok
        assert {Part.TITLE, Part.NUMBER, Part.MEASURE, Part.SECTION} <= {
            finding.part for finding in result.missing
        }

    @pytest.mark.parametrize("text", ["", "\n", "1", "一、", "(一)", "2031年1月9日"])
    def test_hardly_a_text(self, text: str) -> None:
        """What is hardly a text is refused, not fallen over."""
        assert not verify(NOTICE, text).ok


COPIES: dict[str, Callable[[str], str]] = {
    "no marks": lambda text: re.sub(r"[#*]", "", text),
    "other marks": lambda text: re.sub(r"(?m)^## ", "#### **", text),
    "no blank lines": lambda text: text.replace("\n\n", "\n"),
    "one line": lambda text: text.replace("\n", ""),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "wrapped": lambda text: re.sub(r"(?m)(.{17})(?=.)", r"\1\n", text),
    "wrapped narrow": lambda text: re.sub(r"(?m)(.{7})(?=.)", r"\1\n", text),
    "paged": lambda text: re.sub(r"(?m)(.{31})(?=.)", "\\1\n\n— 2 —\n\f\n", text),
    "spaced": lambda text: re.sub(r"(\d+)", r" \1 ", text),
    "spaced out": "\u3000".join,
    "zero width": "\u200b".join,
    "half width": lambda text: text.translate(str.maketrans("，；：（）", ",;:()")),
    "full width": lambda text: text.translate({c: c + 0xFEE0 for c in range(0x21, 0x7F)}),
    "corner quotes": lambda text: text.replace("“", "「").replace("”", "」"),
    "no quotes": lambda text: re.sub("[“”]", "", text),
    "commas": lambda text: re.sub("(?<![一二])、", "，", text),
    "other brackets": lambda text: text.replace("〔", "[").replace("〕", "]"),
    "other labels": lambda text: re.sub(r"（([一二三四五])）", r"\1", text),
    "no labels": lambda text: re.sub("（[一二三四五]）", "", text),
    "pinyin": lambda text: text.replace("学", "学(xué)").replace("万", "万(wàn)"),
    "slip mended": lambda text: text.replace("落实到未", "落实到位"),
    "site": lambda text: f"发布时间:2031-01-12 浏览次数:123次\n{text}",
    "thousands": lambda text: text.replace("3.6万", "36,000"),
}


class TestOtherCopies:
    """The same notice from elsewhere."""

    @pytest.mark.parametrize("name", [name for name in COPIES if name != "thousands"])
    def test_ok(self, name: str) -> None:
        """Marks, spaces, punctuation and pages are no differences."""
        result = verify(NOTICE, COPIES[name](TEXT))

        assert "yunling-2031: closed, 33 quotes" in str(result)
        assert result.ok
        assert () == result.truncated
        assert not result.same_text

    @pytest.mark.skipif(find_spec("opencc") is None, reason="OpenCC is not installed")
    def test_traditional(self) -> None:
        """Nor is the script."""
        from opencc import OpenCC

        assert verify(NOTICE, OpenCC("s2tw").convert(TEXT)).ok

    def test_written_otherwise(self) -> None:
        """A figure written another way is another text: the quote is not there."""
        result = verify(NOTICE, COPIES["thousands"](TEXT))

        assert {"3.6万个岗位，2031年7月初完成"} == {each.quote for each in result.missing}

    def test_press_lead(self) -> None:
        """A lead that repeats sentences of the notice is read as what it is."""
        lead = "本报讯 在2031年3月到5月,每周至少举办2场招聘会,每月至少举办一场大型招聘会。\n\n"

        assert not verify(NOTICE, lead + TEXT).ok  # 本报讯 makes it another sentence
        assert verify(NOTICE, lead.removeprefix("本报讯 ") + TEXT).ok
        assert not verify(NOTICE, lead.removeprefix("本报讯 ").replace("5月", "6月") + TEXT).ok


class TestCutOff:
    """A copy that breaks off."""

    @pytest.mark.parametrize("end", range(TEXT.index("各高校"), len(TEXT)))
    def test_anywhere(self, end: int) -> None:
        """Wherever it does, what is there is right and what is not is named."""
        result = verify(NOTICE, TEXT[:end])

        assert "" == "\n".join(map(str, (*result.missing, *result.wrong, *result.unclaimed)))
        assert result.truncated or end >= TEXT.rindex("日")

    def test_named(self) -> None:
        """The measures that are not there, and the one that is there in part."""
        result = verify(NOTICE, TEXT[: TEXT.index("连续两年")])

        expected = (
            Absent(Part.MEASURE, measure=4, cut=True),
            Absent(Part.MEASURE, measure=5),
            Absent(Part.ISSUED),
        )
        assert expected == result.truncated
        assert [
            "measure 4 is cut off in this copy",
            "measure 5 is not in this copy",
            "the date of issue is not in this copy",
        ] == list(map(str, result.truncated))

    def test_no_excuse(self) -> None:
        """A wrong figure in what is there is wrong, cut off or not."""
        text = TEXT[: TEXT.index("连续两年")]

        assert not verify(NOTICE, text.replace("5个工作日", "6个工作日")).ok
        assert not verify(NOTICE, text.replace("400家", "300家")).ok

    def test_missing_in_the_middle(self) -> None:
        """A measure that is missing in the middle is an error."""
        start, end = TEXT.index("**（二）"), TEXT.index("## 二、")

        result = verify(NOTICE, TEXT[:start] + TEXT[end:])

        assert [(Part.MEASURE, 2)] == [(each.part, each.measure) for each in result.missing]

    def test_missing_at_the_end(self) -> None:
        """Where the close is there, a measure missing before it is an error too."""
        start, end = TEXT.index("**（五）"), TEXT.index("（此件")

        result = verify(NOTICE, TEXT[:start] + TEXT[end:])

        assert [(Part.MEASURE, 5)] == [(each.part, each.measure) for each in result.missing]

    def test_retitled_at_the_end(self) -> None:
        """A last measure under another title is no cut."""
        text = TEXT[: TEXT.index("（此件")].replace("总结宣传", "总结表彰")

        assert not verify(NOTICE, text).ok


DIGITS = [match.start() for match in re.finditer("[0-9]", TEXT)]
CHINESE = [match.start() for match in re.finditer("[一二三四五十两百](?!步)", TEXT)]


class TestPlantedInTheText:
    """A copy with one numeral changed."""

    @pytest.mark.parametrize("place", DIGITS)
    @pytest.mark.parametrize("step", [1, 9])
    def test_digit(self, place: int, step: int) -> None:
        """No digit of the text can be changed unnoticed, be it in the header or the close."""
        digit = str((int(TEXT[place]) + step) % 10)

        assert not verify(NOTICE, TEXT[:place] + digit + TEXT[place + 1 :]).ok

    @pytest.mark.parametrize("place", DIGITS)
    def test_digit_lost_or_added(self, place: int) -> None:
        """Nor left out, nor put in."""
        assert not verify(NOTICE, TEXT[:place] + TEXT[place + 1 :]).ok
        assert not verify(NOTICE, TEXT[:place] + "7" + TEXT[place:]).ok

    @pytest.mark.parametrize("place", CHINESE)
    def test_chinese(self, place: int) -> None:
        """Nor a Chinese numeral, be it in a label or a name."""
        other = "八" if TEXT[place] != "八" else "九"

        assert not verify(NOTICE, TEXT[:place] + other + TEXT[place + 1 :]).ok

    @given(st.sampled_from([m.start() for m in re.finditer("[，。]", TEXT)]), st.integers(0, 99))
    def test_inserted(self, place: int, number: int) -> None:
        """A figure that nobody encoded does not go unnoticed."""
        result = verify(NOTICE, f"{TEXT[:place]}共{number}项{TEXT[place:]}")

        assert any(each.numeral == str(number) for each in result.unclaimed) or result.missing


class TestPlantedInTheNotice:
    """A notice with one figure changed."""

    def test_fails(self, one_figure_off: Callable[[Notice], dict[str, Notice]]) -> None:
        """Neither a limit, a date, a quote, a label nor a title can be wrong unnoticed."""
        planted = one_figure_off(NOTICE)

        unnoticed = [path for path, notice in planted.items() if verify(notice, TEXT).ok]

        assert [] == unnoticed
        # Every kind of field is among them.
        kinds = ("at_least", "below", "due.on", "rules", "period", "quote", "written", "label")
        assert all(any(kind in path for path in planted) for kind in kinds)


class TestFindings:
    """Each finding says what it is and where."""

    @staticmethod
    def only(result: Verification) -> Missing | Wrong | Unclaimed:
        """The one error of *result*."""
        (finding,) = (*result.missing, *result.wrong, *result.unclaimed)
        return finding

    def test_unread(self) -> None:
        """A figure that no quote reads to, and a quote with a figure that is not encoded."""
        quota = Quota(metric("visits", unit="家"), at_least=121)

        result = verify(with_norm(1, "visits", requires=quota), TEXT)

        assert [
            "measure 1 visits: at least 121 is encoded, but no quote reads so",
            "measure 1 visits: 120家 is quoted, but not encoded (每年走访用人单位不少于120家)",
        ] == list(map(str, result.wrong))
        assert "120家" == TEXT[result.wrong[1].offset :][:4]

    def test_comparator(self) -> None:
        """A floor encoded as a cap."""
        quota = Quota(metric("visits", unit="家"), at_most=120)

        finding = self.only(verify(with_norm(1, "visits", requires=quota), TEXT))

        assert isinstance(finding, Wrong)
        assert Fault.COMPARATOR is finding.fault
        expected = "measure 1 visits: at most 120 is encoded, but the text says 不少于…120家"
        assert expected == str(finding)
        assert "第1条 visits:编码为“at most 120”,原文为“不少于…120家”" == finding.message.zh

    def test_period(self) -> None:
        """A weekly duty encoded as a monthly one."""
        quota = Quota(metric("weekly", unit="场"), at_least=2, per=Period.MONTH)

        finding = self.only(verify(with_norm(2, "weekly-fairs", requires=quota), TEXT))

        assert isinstance(finding, Wrong)
        assert (Fault.PERIOD, "month", "每周") == (
            finding.fault, finding.expected, finding.found
        )  # fmt: skip

    @pytest.mark.parametrize("written", ["130家", "20家", "120场", "每年120"])
    def test_written(self, written: str) -> None:
        """What is given as written must stand in the quote and read to the limit."""
        quota = Quota(metric("visits", unit="家"), at_least=120, written=written)

        result = verify(with_norm(1, "visits", requires=quota), TEXT)

        assert [Fault.WRITTEN] == [each.fault for each in result.wrong]

    def test_cut(self) -> None:
        """A quote that holds half a numeral proves nothing."""
        evidence = (Evidence("每年走访用人单位不少于12"),)

        result = verify(with_norm(1, "visits", evidence=evidence), TEXT)

        assert Fault.CUT in {each.fault for each in result.wrong}

    def test_label(self) -> None:
        """A measure under another number."""
        finding = self.only(verify(NOTICE, TEXT.replace("（三）", "（九）")))

        assert isinstance(finding, Wrong)
        assert "measure 3: the label should be （三）, but it is (九)" == str(finding)

    def test_section_label(self) -> None:
        """A section under another number."""
        result = verify(NOTICE, TEXT.replace("二、加强", "三、加强"))

        assert [(Fault.LABEL, None)] == [(each.fault, each.measure) for each in result.wrong]

    def test_quote_missing(self) -> None:
        """A quote that stands in another measure is not in this one."""
        evidence = (*NOTICE["four-in-place"].evidence, Evidence("每年走访"))

        finding = self.only(verify(with_norm(3, "four-in-place", evidence=evidence), TEXT))

        assert Missing(Part.QUOTE, "每年走访", measure=3, provision="four-in-place") == finding
        assert "measure 3 four-in-place: the quote '每年走访' is not found" == str(finding)
        assert "第3条 four-in-place:引文“每年走访”未找到" == finding.message.zh

    def test_quote_ambiguous(self) -> None:
        """A quote with a figure must stand once, or it is not known which figure is meant."""
        quota = Quota(metric("posts"), at_least=5)
        text = TEXT.replace("推荐5个岗位", "推荐5个岗位、推荐5个岗位")
        evidence = (Evidence("推荐5个岗位"), Evidence("谈话3次"), Evidence("8月底前"))
        requires = AllOf(Quota(metric("talks", unit="次"), at_least=3), quota)

        finding = self.only(
            verify(with_norm(1, "talks", requires=requires, evidence=evidence), text)
        )

        assert isinstance(finding, Missing)
        assert (2, "推荐5个岗位") == (finding.places, finding.quote)
        assert str(finding).endswith("stands there 2 times")
        assert TEXT.index("推荐5个") == finding.offset

    def test_mention_missing(self) -> None:
        """A mention that is not in its measure, and the numeral that it leaves unclaimed."""
        mentions = (*VISITS.mentions[:1], Mention("2030届", Reason.COHORT))

        result = verify(changed(1, mentions=mentions), TEXT)

        assert [Missing(Part.MENTION, "2030届", measure=1)] == list(result.missing)
        assert ["2031"] == [each.numeral for each in result.unclaimed]

    def test_unclaimed(self) -> None:
        """A numeral that nothing accounts for, with its place in the raw text."""
        finding = self.only(verify(changed(1, mentions=VISITS.mentions[1:]), TEXT))

        assert isinstance(finding, Unclaimed)
        assert ("3", 1) == (finding.numeral, finding.measure)
        assert "3成" == TEXT[finding.offset :][:2]
        assert "measure 1: 3 at character" in str(finding)
        assert f"第{finding.offset}字处的“3”" in finding.message.zh

    def test_unclaimed_outside(self) -> None:
        """A numeral of the header that nothing accounts for."""
        result = verify(attrs.evolve(NOTICE, superiors=(), measures=NOTICE.measures[1:]), TEXT)

        assert ["十", "2030", "12", "7", "75", "90"] == [each.numeral for each in result.unclaimed]
        assert {None} == {each.measure for each in result.unclaimed}

    @pytest.mark.parametrize(
        ("changes", "part"),
        [
            ({"title": "关于做好2031届毕业生工作的通知"}, Part.TITLE),
            ({"number": "云教学〔2031〕8号"}, Part.NUMBER),
            ({"cohort": 2032}, Part.COHORT),
            ({"sections": (Section(1, "开拓岗位"), Section(2, "加强领导"))}, Part.SECTION),
            ({"mentions": (Mention("第9次会议", Reason.CONTEXT),)}, Part.MENTION),
            ({"corrections": (Correction("街接", "衔接", WORDS),)}, Part.CORRECTION),
        ],
    )
    def test_header(self, changes: dict, part: Part) -> None:
        """What the header says must be in the text."""
        result = verify(attrs.evolve(NOTICE, **changes), TEXT)

        assert part in {each.part for each in result.missing}
        assert all(each.message.zh.startswith("全文:") for each in result.missing)

    def test_mention_around_the_notice(self) -> None:
        """Another copy may lack what stood around the notice in the one it was read from."""
        notice = attrs.evolve(NOTICE, mentions=(Mention("第9次会议", Reason.CONTEXT),))

        assert verify(notice, TEXT + "\n").ok

    def test_in_force(self) -> None:
        """When a notice is in force must stand in its text, too."""
        right = Window(None, PartialDate(2033, 6, 30))
        wrong = Window(None, PartialDate(2034, 6, 30))

        assert verify(attrs.evolve(NOTICE, in_force=right), TEXT).ok
        assert not verify(attrs.evolve(NOTICE, in_force=wrong), TEXT).ok

    def test_goals_under_a_heading(self) -> None:
        """Goals before the first measure may have a heading, which must be theirs."""
        text = TEXT.replace("为落实《", "一、总体目标\n为落实《").replace("## 二、", "## 三、")
        text = text.replace("## 一、", "## 二、")
        goals = {"label": "一、", "title": "总体目标"}

        assert verify(changed(0, **goals), text).ok
        assert not verify(changed(0, **goals | {"label": "二、"}), text).ok
        assert not verify(changed(0, **goals), TEXT).ok

    def test_due_of_a_measure(self) -> None:
        """The deadline of a whole measure has no quote, and must be there all the same."""
        result = verify(changed(4, due=By(PartialDate(2031, 11))), TEXT)

        assert [Fault.UNREAD] == [each.fault for each in result.wrong]
        assert {"2031", "12"} == {each.numeral for each in result.unclaimed}

    def test_not_encoded(self) -> None:
        """A figure in a quote that is a mention's need not be encoded."""
        evidence = (*NOTICE["visits"].evidence, Evidence("新开拓3成"))

        assert verify(with_norm(1, "visits", evidence=evidence), TEXT).ok

    def test_negation(self) -> None:
        """Smaller than the large fair is as good a reading of its figure."""
        when = AllOf(Quota(FAIR_SIZE, at_least=100), Not(Quota(FAIR_SIZE, at_least=400)))
        evidence = (*NOTICE["small-fair"].evidence, Evidence("参会单位不少于400家"))

        assert verify(with_norm(2, "small-fair", when=when, evidence=evidence), TEXT).ok


class TestYears:
    """Which year a date without one stands for."""

    @pytest.mark.parametrize(
        ("issued", "day", "years"),
        [
            (None, PartialDate(2031, 8), {2031}),
            (PartialDate(2031, 1, 9), PartialDate(2031, 8), {2031}),
            (PartialDate(2030, 12, 1), PartialDate(2031, 8), {2031}),
            (PartialDate(2030, 12, 1), PartialDate(2031, 12), {2030, 2031}),
            (PartialDate(2031, 9, 1), PartialDate(2032, 8), {2031, 2032}),
            (PartialDate(2031, 9), PartialDate(2032, 2, 29), {2031, 2032}),
        ],
    )
    def test_years(self, issued: PartialDate | None, day: PartialDate, years: set[int]) -> None:
        """The cohort's year, or the first in which the date follows the issue."""
        assert years == years_of(attrs.evolve(NOTICE, issued=issued))(day)
