"""What the report says."""

from collections import Counter
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gradpolicy import notices
from gradpolicy.compliance import Facts, Report, Status, check
from gradpolicy.formats.report import content_of
from gradpolicy.formats.report.document import (
    Bars,
    Card,
    Mark,
    Paragraph,
    Subheading,
    Table,
    Tally,
    Timeline,
    Tone,
)
from gradpolicy.vocabulary import addressees

GIVEN = ["none", "some", "all"]
LANGUAGES = ["zh", "en"]

each_given = pytest.mark.parametrize("given", GIVEN)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def _blocks(content, kind):
    return [b for section in content.sections for b in section.blocks if isinstance(b, kind)]


def _section(content, title):
    return next(section for section in content.sections if section.title == title)


def _texts(content):
    """Every text of the content, as it stands."""
    found = [content.title, content.entity]
    found += [text for pair in content.head.items for text in pair]
    for section in (*content.sections, *content.appendix):
        found.append(section.title)
        for block in section.blocks:
            match block:
                case Paragraph(text=text) | Subheading(text=text):
                    found.append(text)
                case Card():
                    found += [block.title, *(text for pair in block.items for text in pair)]
                case Table():
                    for row in block.rows:
                        for cell in row.cells:
                            found += [] if isinstance(cell, Mark) else [line.text for line in cell]
                case Bars():
                    found += [f"{bar.label}{bar.figures}" for bar in block.bars]
                case Timeline():
                    found += [text for m in block.moments for _, text in m.entries]
                case Tally():
                    found += [mark.word for mark, _ in block.counts]
    return found


class TestHead:
    """What stands above all else."""

    def test_title_is_built_from_the_notice(self, told):
        """The title names the place and the class, and nothing that the notice does not say."""
        assert "江西省2024届高校毕业生就业创业工作自查报告" == told("none", "zh").title

    def test_basis(self, told):
        """A reader sees by which document it was checked."""
        values = dict(told("none", "zh").head.items)

        expected = "《关于做好2024届全省普通高校毕业生就业创业工作的通知》（赣教高字〔2024〕5号）"
        assert expected == values["自查依据"]

    def test_a_title_inside_a_title(self):
        """A notice whose title cites a title has the inner one in single marks."""
        report = check(notices.load("guangdong-2023"), {}, on=date(2023, 6, 1))

        basis = dict(content_of(report, "zh").head.items)["自查依据"]

        assert basis.startswith("《广东省教育厅办公室关于印发〈")
        assert basis.endswith("〉的通知》")

    def test_source_of_the_facts(self, told):
        """The files that facts came from are named; where there are none, the row is left out."""
        assert "填报.xlsx" == dict(told("some", "zh").head.items)["数据来源"]
        assert "数据来源" not in dict(told("none", "zh").head.items)

    def test_institution(self, told):
        """The report is that of the institution; a name that is not given is not made up."""
        assert "赣江大学" == told("some", "zh").entity
        assert "（单位名称未填）" == told("none", "zh").entity
        assert ("赣江大学（盖章）", "2024年6月15日") == told("some", "zh").seal


class TestEveryFinding:
    """Each finding, wherever it stands."""

    @each_language
    @each_given
    def test_stands_in_one_list(self, checked, told, slugs_in, given, language):
        """Beside the table of figures, each finding is told of just once."""
        content = told(given, language)

        figures = {"指标与期限", "Figures and deadlines"}
        told_of = [slug for s in content.sections if s.title not in figures for slug in slugs_in(s)]

        expected = sorted(finding.provision.slug for finding in checked[given])
        assert expected == sorted(told_of)

    @each_given
    def test_stands_where_its_status_says(self, checked, told, slugs_in, given):
        """What is met stands with what is met, what is unmet with what needs action, and so on."""
        places = {
            Status.MET: {"已达到的事项"},
            Status.UNMET: {"需要处理的事项"},
            Status.PENDING: {"需要处理的事项"},
            Status.UNKNOWN: {"待补充的资料", "通知未写明标准的事项"},
            Status.NOT_APPLICABLE: {"不适用的事项"},
        }
        wrong = []
        for section in told(given, "zh").sections[1:]:
            if section.title == "指标与期限":
                continue
            for slug in slugs_in(section):
                finding = checked[given][slug]
                expected = places[finding.status] if finding.binds else {"目标、倡导和许可事项"}
                if section.title not in expected:
                    wrong.append((slug, finding.status, section.title))

        assert [] == wrong

    @each_given
    def test_empty_parts_are_left_out(self, told, given):
        """A part with nothing in it is not there, and the numbers run on without a gap."""
        content = told(given, "zh")

        assert all(section.blocks for section in content.sections)
        numbers = [section.number for section in content.sections]
        assert [f"{n}、" for n in "一二三四五六七八九"[: len(numbers)]] == numbers


class TestConclusion:
    """The outcome, and how far it can be trusted."""

    @each_language
    @each_given
    def test_counts_what_binds(self, checked, told, given, language):
        """Targets and recommendations are in none of the counts."""
        (tally,) = _blocks(told(given, language), Tally)

        binding = checked[given].binding
        order = ("met", "unmet", "pending", "unknown", "not_applicable")
        assert [binding[Status(each)] for each in order] == [count for _, count in tally.counts]

    def test_nothing_known(self, told):
        """Without facts nobody is told that all is well."""
        first = told("none", "zh").sections[0].blocks

        texts = [block.text for block in first if isinstance(block, Paragraph)]
        assert "全部达到" not in "".join(texts)
        assert any("尚无法判断的168项，补齐资料前不能视为达到" in text for text in texts)

    def test_gaps_are_said_up_front(self, checked, told):
        """Also with all facts given: what the notice only names is said in the conclusion."""
        texts = [b.text for b in told("all", "zh").sections[0].blocks if isinstance(b, Paragraph)]

        unknown = checked["all"].binding[Status.UNKNOWN]
        assert unknown > 0
        assert any(f"{unknown}项因通知只提名称、未写明标准" in text for text in texts)

    def test_nothing_unmet(self, checked, told, slugs_in):
        """Where all is kept, nothing needs action."""
        assert 0 == checked["all"].counts[Status.UNMET]
        assert "需要处理的事项" not in [s.title for s in told("all", "zh").sections]

    def test_one_of_each(self):
        """One duty and one wish are told of in the singular."""
        report = check(
            notices.load("jiangxi-2024"),
            {},
            on=date(2024, 6, 15),
            addressee=addressees.DEPARTMENT,
        )

        text = " ".join(_texts(content_of(report, "en")))

        assert (
            "that of the 1 obligation or prohibition; 1 target, recommendation or permission is"
            in text
        )

    def test_kinds_of_which_more_is_asked(self, told):
        """It is said that a university with a training base has to be checked as one."""
        assert any("培训基地高校" in text for text in _texts(told("none", "zh")))


class TestFigures:
    """The table of figures."""

    @pytest.fixture
    def rows(self, told):
        """Its rows by slug, in Chinese, as texts."""
        table = next(
            block
            for block in _section(told("some", "zh"), "指标与期限").blocks
            if isinstance(block, Table)
        )
        return {row.slugs[0]: row.cells for row in table.rows}

    def test_each_figure_and_each_date(self, some, told, rows):
        """All that says how much or when is there, and no more."""
        assert {
            "new-employers-below-average",
            "employment-home-built",
            "reserved-recruits-completed",
            "guidance-course-load",
            "internships-of-each-student",
            "help-talks",
            "help-posts",
            "help-events",
            "one-to-one-coverage",
            "willing-all-employed",
            "willingness-surveyed",
            "named-reports-answered",
            "careers-budget",
            "careers-premises",
            "full-time-staff",
            "department-officers",
            "staff-trainings",
        } == set(rows)

    def test_short(self, rows):
        """23 staff for 12,600 graduates: 26 are required, three are short."""
        mark, asked, actual, required, rest = rows["full-time-staff"]

        assert ("✗", "未达到") == (mark.sign, mark.word)
        assert ["23人"] == [line.text for line in actual]
        assert ["≥ 26人"] == [line.text for line in required]
        assert ["差3人"] == [line.text for line in rest]
        assert "比较：23人 < 25.2人（应届毕业生数 12600人 × 1/500）" == asked[-1].text

    def test_to_spare(self, rows):
        """1,900 m² where 1,890 are required: ten to spare."""
        *_, rest = rows["careers-premises"]

        assert ["余10平方米"] == [line.text for line in rest]

    def test_just_kept(self, rows):
        """At the limit nothing is to spare, and nothing short."""
        mark, *_, rest = rows["help-talks"]

        assert "达到" == mark.word
        assert ["无余量"] == [line.text for line in rest]

    def test_not_given(self, rows):
        """What was not given says so, and what is required all the same."""
        mark, _, actual, required, rest = rows["internships-of-each-student"]

        assert "待补充" == mark.word
        assert ["未填"] == [line.text for line in actual]
        assert ["≥ 1次"] == [line.text for line in required]
        assert ["–"] == [line.text for line in rest]

    def test_date(self, rows):
        """What was done on a day says when, by when it was due, and that it was in time."""
        _, _, actual, required, rest = rows["employment-home-built"]

        assert ["2024年6月3日"] == [line.text for line in actual]
        assert ["2024年6月底前"] == [line.text for line in required]
        assert ["按期完成"] == [line.text for line in rest]

    def test_does_not_apply(self, told):
        """A duty that does not apply falls short of nothing; why it does not is said."""
        table = _blocks_of(told("all", "zh"), "指标与期限")[0]

        cells = next(r for r in table.rows if "new-employers-below-average" in r.slugs).cells

        assert "不适用" == cells[0].word
        assert cells[1][-1].text.startswith("上一届毕业去向落实率：85.03% = 85.03%")
        assert "–" == cells[-1][0].text

    def test_met_otherwise(self, rows):
        """Two hours are missing, but the credits are there: nothing is short."""
        mark, asked, actual, _, rest = rows["guidance-course-load"]

        assert "达到" == mark.word
        assert ["36学时", "2学分"] == [line.text for line in actual]
        assert ["另项已达到", "无余量"] == [line.text for line in rest]
        assert "比较：2学分 ≥ 2学分" == asked[-1].text

    def test_several_cases(self, rows):
        """Of three reports one was answered in time, one late, one may still be."""
        *_, rest = rows["named-reports-answered"]

        assert ["按期完成1次，逾期完成1次，尚在期限内1次"] == [line.text for line in rest]


class TestRounding:
    """No figure is rounded to what it is not."""

    @pytest.fixture
    def almost(self):
        """A city at 69.95 % where 70 % is the target, in both languages."""
        facts = Facts.of({"city-placement-rate": Decimal("0.6995")})
        jiangmen = notices.load("jiangmen-2023")
        report = check(jiangmen, facts, on=date(2023, 9, 1), addressee=addressees.CITY)
        return report, [content_of(report, language) for language in LANGUAGES]

    def test_almost_seventy(self, almost):
        """69.95 % is written so, and is no 70 %."""
        report, contents = almost
        found = [f for f in report if f.meets.facts and f.meets.facts[0] is not None]

        assert {Status.UNMET, Status.PENDING} >= {finding.status for finding in found}
        for content in contents:
            texts = _texts(content)
            assert any("69.95% < 70%" in text for text in texts)
            assert not any("70.0%" in text or "69.9%" in text for text in texts)

    def test_bar(self, almost):
        """Its bar is exactly as long as what was reached."""
        _, contents = almost

        (bars,) = _blocks(contents[0], Bars)

        assert Fraction(6995, 7000) in [bar.share for bar in bars.bars]


class TestBars:
    """What was reached of what is required."""

    def test_only_what_is_known(self, told):
        """Without facts there is no bar."""
        assert [] == _blocks(told("none", "zh"), Bars)

    def test_share_of_the_bound(self, told):
        """The bound itself is 100 %: a bar reaches it if and only if it is kept."""
        (bars,) = _blocks(told("some", "zh"), Bars)

        assert {(bar.mark.word == "达到") == (bar.share >= 1) for bar in bars.bars} == {True}
        shares = {bar.slug: bar.share for bar in bars.bars}
        assert Fraction(115, 126) == shares["full-time-staff"]
        assert Fraction(9995, 10_000) == shares["one-to-one-coverage"]

    def test_an_alternative_that_is_not_needed(self, told):
        """36 of 38 class hours is no breach where the credits are there: it has no bar."""
        (bars,) = _blocks(told("some", "zh"), Bars)

        (points,) = (bar for bar in bars.bars if bar.slug == "guidance-course-load")

        assert ("就业指导课程总学分", Tone.GOOD) == (points.label, points.mark.tone)

    def test_what_does_not_apply(self, told):
        """A duty that does not apply has no bar."""
        (bars,) = _blocks(told("all", "zh"), Bars)

        assert "new-employers-below-average" not in [bar.slug for bar in bars.bars]


class TestDeadlines:
    """The line of deadlines."""

    def test_days_in_order(self, told):
        """Each last day stands there once, in order, with what is due on it."""
        (timeline,) = _blocks(told("some", "zh"), Timeline)

        days = [moment.day for moment in timeline.moments]
        assert [date(2024, 6, 20), date(2024, 6, 30), date(2024, 8, 31)] == days
        assert ["还有5天", "", "还有77天"] == [moment.note for moment in timeline.moments]
        assert date(2024, 6, 15) == timeline.today

    def test_what_is_open_first(self, told):
        """On one day what still has to be done stands above what is done."""
        (timeline,) = _blocks(told("some", "zh"), Timeline)

        last = timeline.moments[-1]

        assert "未到期" == last.mark.word
        assert ["未到期", "达到"] == [mark.word for mark, _ in last.entries]

    def test_many_on_one_day(self):
        """Of dozens that are due on one day the first are named, the others counted."""
        jiangmen = notices.load("jiangmen-2023")
        report = check(jiangmen, {}, on=date(2023, 9, 1), addressee=addressees.CITY)

        (timeline,) = _blocks(content_of(report, "zh"), Timeline)

        last = timeline.moments[-1]
        due = [f for f in report if f.last_day == last.day]
        assert 7 == len(last.entries)
        assert f"另有{len(due) - 6}项待补充" == last.entries[-1][1]

    def test_recurring(self):
        """What recurs has no one day: it stands below, with how often it was done."""
        report = check(notices.load("jiangxi-2023"), {}, on=date(2023, 6, 1))

        blocks = _section(content_of(report, "en"), "Figures and deadlines").blocks

        table = blocks[-1]
        assert isinstance(table, Table)
        expected = [f.provision.slug for f in report if f.due is not None and f.last_day is None]
        assert expected == [row.slugs[0] for row in table.rows]


class TestAction:
    """What needs action."""

    def test_card(self, told):
        """A figure that is missed is told with clause, quote, cells, comparison and shortfall."""
        cards = {card.slug: card for card in _blocks(told("some", "zh"), Card)}

        assert {
            "条款": "25. 充实就业工作机构和力量",
            "原文": "「不低于毕业生在校期间学费总和1%」「设立就业经费」",
            "所用数据": (
                "就业工作经费：486.75万元（“486.75万”，填报数据!E9，2024年6月10日）\n"
                "毕业生在校期间学费总和：49800万元（填报数据!E10，2024年6月10日）"
            ),
            "比较": "就业工作经费：486.75万元 < 498万元（毕业生在校期间学费总和 49800万元 × 1%）",
            "如何达到": "应达到498万元，尚差11.25万元",
        } == dict(cards["careers-budget"].items)

    def test_why_it_applies(self, told):
        """A duty that applies on a condition says why it does, and how it was read."""
        cards = {card.slug: dict(card.items) for card in _blocks(told("some", "en"), Card)}

        told_of = cards["new-employers-below-average"]

        assert told_of["Applies because"].startswith("placement rate of the class before: 81.26% <")
        assert "the employers won by all leaders count together" == told_of["How it was read"]

    def test_pending_says_how_long_is_left(self, told):
        """What is not yet due says by when, and how many days are left."""
        section = _section(told("some", "zh"), "需要处理的事项")

        table = section.blocks[-1]
        assert isinstance(table, Table)
        (row,) = table.rows
        assert ("reserved-recruits-completed",) == row.slugs
        assert "2024年8月底前（还有77天）" == row.cells[-1][0].text

    def test_linked_standard(self, told):
        """What a standard asks by the notice itself is compared line by line."""
        cards = {card.slug: dict(card.items) for card in _blocks(told("some", "zh"), Card)}

        compared = cards["four-in-place"]["比较"].split("\n")

        assert "校级专职就业工作人员数：23人 < 25.2人（应届毕业生数 12600人 × 1/500）" in compared


class TestSoft:
    """Targets, recommendations and permissions."""

    @each_given
    def test_no_breach(self, told, given):
        """None of them is ever marked as a breach."""
        (table,) = _blocks_of(told(given, "zh"), "目标、倡导和许可事项")

        assert Tone.BAD not in {row.cells[0].tone for row in table.rows}

    def test_marked_by_force(self, checked, told):
        """Each says how it binds."""
        (table,) = _blocks_of(told("some", "zh"), "目标、倡导和许可事项")

        forces = Counter(row.cells[1][0].text for row in table.rows)

        assert {"倡导": 12, "目标": 1} == forces


def _blocks_of(content, title):
    return [block for block in _section(content, title).blocks if isinstance(block, Table)]


class TestNeeded:
    """What is still needed."""

    @pytest.mark.parametrize("given", ["none", "some"])
    def test_in_the_order_of_the_check(self, checked, told, given):
        """What settles most comes first, as the check ordered it."""
        first = _blocks_of(told(given, "en"), "What is still needed")[0]

        names = [row.cells[0][0].text for row in first.rows]

        order = [
            (of if hasattr(of, "en") else of[0]).en for of in (m.of for m in checked[given].missing)
        ]
        positions = [
            next(n for n, name in enumerate(order) if shown.startswith(name)) for shown in names
        ]
        assert sorted(positions) == positions
        assert len(names) > 1

    def test_what_one_fact_is_not_enough_for(self, told):
        """A fact that settles nothing by itself says so."""
        first = _blocks_of(told("none", "zh"), "待补充的资料")[0]

        settles = {row.cells[0][0].text: row.cells[2][0].text for row in first.rows}

        assert "1项" == settles["每个二级院系的专职就业工作人员数（取最少者）"]
        assert "–" == settles["校级专职就业工作人员数"]


class TestConferred:
    """What the notice gives and how it punishes."""

    def test_incurred(self, notice):
        """A university that falsified its figures is told what follows."""
        facts = {"data-falsified": True}
        report = check(notice, facts, on=date(2024, 6, 15))

        (table,) = _blocks_of(content_of(report, "zh"), "支持与惩戒")

        assert ["已触发"] == [row.cells[0].word for row in table.rows]
        assert "就业数据弄虚作假经查实：是" == table.rows[0].cells[2][0].text


@each_language
@each_given
def test_columns_fill_the_width(told, given, language):
    """The columns of each table are together as wide as the table, and each row has a cell for each."""
    for table in _blocks(told(given, language), Table):
        assert 100 == sum(column.width for column in table.columns)
        assert {len(table.columns)} == {len(row.cells) for row in table.rows}


class TestReceipt:
    """What the report was made with."""

    class Receipt:
        """Two lines."""

        def lines(self, language):
            """What it was, in either language."""
            return [f"{language}: gradpolicy 0.1.0", "a" * 64]

    def test_appended(self, some):
        """It stands at the end, line by line, under no number."""
        (section,) = content_of(some, "en", receipt=self.Receipt()).appendix

        assert ("", "Receipt") == (section.number, section.title)
        assert ["en: gradpolicy 0.1.0", "a" * 64] == [block.text for block in section.blocks]

    def test_without(self, told):
        """Without one nothing is appended."""
        assert () == told("some", "zh").appendix


class TestLanguages:
    """Chinese and English."""

    @each_given
    def test_alike(self, told, given):
        """Both have the same parts, blocks and rows."""

        def shape(content):
            return [
                [(type(b).__name__, len(b.rows) if isinstance(b, Table) else 0) for b in s.blocks]
                for s in content.sections
            ]

        assert shape(told(given, "zh")) == shape(told(given, "en"))

    def test_titles_in_english(self, told):
        """No title of the English report is in Chinese."""
        content = told("some", "en")

        titles = [section.title for section in content.sections]
        titles += [c.title for t in _blocks(content, Table) for c in t.columns]
        titles += [name for name, _ in content.head.items]

        assert [] == [title for title in titles if not title.isascii()]

    def test_print_of_chinese(self, told):
        """Between Chinese characters stand Chinese marks."""
        texts = "\n".join(_texts(told("some", "zh")))

        wrong = [
            texts[at - 6 : at + 6]
            for at, mark in enumerate(texts)
            if mark in ",;:()" and 0 < at < len(texts) - 1
            if "\u4e00" <= texts[at - 1] <= "\u9fff" and "\u4e00" <= texts[at + 1] <= "\u9fff"
        ]
        assert [] == wrong


def test_nobody_addressed():
    """Where the notice asks nothing of such a body, the report says so and does not fail."""
    report: Report = check(
        notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15), addressee=addressees.GRADUATE
    )

    content = content_of(report, "zh")

    (block,) = content.sections[0].blocks
    assert "通知没有对高校毕业生提出要求。" == block.text
