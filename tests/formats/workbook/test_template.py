"""The workbook to fill in: its layout, its checks, and that it is read back as it was filled."""

import html
import io
import re
import sys
import zipfile
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
import python_calamine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.datavalidation import DataValidation

import gradpolicy as gp
from gradpolicy import strategies
from gradpolicy.compliance import Facts, check
from gradpolicy.compliance.ledgers import kinds_of, roles_of
from gradpolicy.formats.facts import read_facts
from gradpolicy.formats.facts.ledgers import read_ledger
from gradpolicy.formats.workbook import NothingAsked, to_template
from gradpolicy.formats.workbook.formulas import is_too_long
from gradpolicy.formats.workbook.rows import rows_of
from gradpolicy.model import Frequency, MissingExtra, Quota, Rule, Weekday
from gradpolicy.vocabulary import addressees
from gradpolicy.vocabulary.metrics import guidance, market, staffing

JIANGXI = gp.notices.load("jiangxi-2024")
VALUES = {
    "B3": date(2024, 6, 15),
    "full-time-careers-staff": 26,
    "graduating-students": 12_600,
    "careers-budget": "238万元",
    "graduates-tuition-total": 238_000_000.5,
    "careers-premises": 1890.25,
    "placement-rate-last-year": 0.6995,
    "provincial-placement-rate-last-year": 0.832,
    "staff-trainings/quarter": 0,
    "one-to-one-coverage": "-",
}
HEADS = {
    "zh": "序号 条款 要求 指标 填写 单位 数据日期 应达到 结果 说明 指标代码".split(),
    "en": "No. Clause Requirement Metric Value Unit Observed Required Result Definition Code".split(),
}


@pytest.fixture(scope="module", params=["zh", "en"])
def template(request) -> tuple[str, openpyxl.Workbook]:
    """The template for a university, in each language."""
    data = to_template(JIANGXI, addressees.UNIVERSITY, request.param, entity="江南大学")
    return request.param, openpyxl.load_workbook(io.BytesIO(data))


@pytest.fixture(scope="module")
def rules() -> dict[str, DataValidation]:
    """What may be typed, by the code of the row."""
    book = openpyxl.load_workbook(io.BytesIO(to_template(JIANGXI, addressees.UNIVERSITY)))
    found = {}
    for sheet in book.worksheets[:3]:
        codes = {f"E{row}": sheet.cell(row, 11).value for row in range(6, sheet.max_row + 1)}
        for rule in sheet.data_validations.dataValidation:
            found |= {codes[name]: rule for name in str(rule.sqref).split() if name in codes}
    return found


class TestLayout:
    """Where everything stands."""

    def test_sheets(self, template) -> None:
        """Figures, actions and context come first, then ledgers, then how to fill it in."""
        language, book = template

        expected = {
            "zh": "填报数据 工作事项 背景数据 举报台账 历年落实率 填报说明".split(),
            "en": ["Figures", "Actions", "Context", "Reports", "Years", "Read me"],
        }
        names = book.sheetnames
        # Visits count the employers that leaders won.
        names.remove({"zh": "走访台账", "en": "Visits"}[language])
        assert expected[language] == names
        assert book.sheetnames[0] == book.active.title

    def test_heads(self, template) -> None:
        """Every sheet of facts has the same heads in its fifth row, frozen and with a filter."""
        language, book = template

        for sheet in book.worksheets[:3]:
            assert HEADS[language] == [cell.value for cell in sheet[5]][:11]
            assert "A6" == sheet.freeze_panes
            assert f"A5:K{sheet.max_row}" == sheet.auto_filter.ref

    def test_institution_and_day(self, template) -> None:
        """The institution stands in B2, and B3 waits for a day; nothing else stands beside them."""
        language, book = template

        sheet = book.worksheets[0]

        labels = {"zh": ("单位名称", "数据截至"), "en": ("Institution", "As of")}[language]
        assert labels == (sheet["A2"].value, sheet["A3"].value)
        assert ("江南大学", None) == (sheet["B2"].value, sheet["B3"].value)
        assert {None} == {cell.value for row in sheet["C2:K3"] for cell in row}

    def test_only_white_cells_are_open(self, template) -> None:
        """Values and their days can be typed; all else is locked, without a password."""
        _, book = template

        for sheet in book.worksheets[:3]:
            opened = {
                cell.coordinate for row in sheet for cell in row if not cell.protection.locked
            }
            expected = {f"{c}{r}" for r in range(6, sheet.max_row + 1) for c in "EG"}
            assert expected <= opened
            assert opened - expected <= {"B2", "C2", "B3"}
            assert sheet.protection.sheet
            assert sheet.protection.password is None
            # C2 is the hidden half of B2.
            assert {"FFFFFFFF"} == {sheet[n].fill.fgColor.rgb for n in opened if n != "C2"}

    def test_for_paper(self, template) -> None:
        """It prints on A4 lying, as wide as the page, the heads on each, without the codes."""
        _, book = template

        for sheet in book.worksheets[:3]:
            setup = sheet.page_setup
            assert ("landscape", "9") == (setup.orientation, str(setup.paperSize))
            assert (1, 0) == (setup.fitToWidth or 1, setup.fitToHeight)
            assert "$5:$5" == sheet.print_title_rows
            assert sheet.print_area.endswith(f"$J${sheet.max_row}")
            assert "&P" in sheet.oddFooter.right.text

    def test_footer_of_a_title_that_begins_with_digits(self) -> None:
        """The size of the type and the year in the title are kept apart: not size 92023."""
        data = to_template(gp.notices.load("jiangmen-2023"), addressees.CITY)

        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert "&amp;L&amp;9 2023年江门市" in sheet

    def test_where_it_stands(self, template, rows_by_code) -> None:
        """Each row names its clause and its metric; a note has the notice's own words."""
        language, book = template

        cells = rows_by_code(book)["full-time-careers-staff"]

        assert "25. 充实就业工作机构和力量" == cells[1].value
        assert {
            "zh": "校级专职就业工作人员数",
            "en": "full-time careers staff at university level",
        }[language] == cells[3].value
        assert "「不低于应届毕业生500:1的比例」" in cells[2].comment.text
        assert {"zh": "读法：", "en": "Read as: "}[language] in cells[2].comment.text

    def test_many_days(self, trial, opened) -> None:
        """Where many days are listed the row is high and shows the first; others are alike."""
        weekly = gp.Recurring((Rule(Frequency.WEEKLY, weekdays=(Weekday.MONDAY,)),))
        yearly = gp.Recurring((Rule(Frequency.YEARLY, months=(6,), month_days=(1,)),))
        talks, contest = gp.Done(guidance.ROLE_MODEL_TALKS), gp.Done(guidance.CONTEST_HELD)
        notice = trial({"requires": talks, "due": weekly}, {"requires": contest, "due": yearly})

        sheet = opened(to_template(notice, addressees.UNIVERSITY)).worksheets[0]

        assert [141, 36] == [sheet.row_dimensions[row].height for row in (6, 7)]
        assert ["top", "center"] == [sheet[name].alignment.vertical for name in ("E6", "E7")]

    def test_read_me(self, template) -> None:
        """The last sheet says how to fill it in, and names the notice, its number and its source."""
        language, book = template

        text = "\n".join(
            str(cell.value) for row in book.worksheets[-1] for cell in row if cell.value is not None
        )

        assert JIANGXI.title in text
        assert "赣教高字〔2024〕5号" in text
        assert {"zh": "江西省教育厅", "en": "Jiangxi Department of Education"}[language] in text
        assert "jiangxi-2024" in text

    def test_nothing_asked(self) -> None:
        """Where nothing addresses it, one sentence says so, and no empty workbook is made."""
        with pytest.raises(NothingAsked) as caught:
            to_template(gp.notices.load("guangdong-2023"), addressees.DEPARTMENT)

        assert "guangdong-2023 asks nothing of 二级院系" == str(caught.value)
        assert "guangdong-2023没有对二级院系提出要求" == caught.value.zh

    def test_only_yes_and_no(self, trial, opened) -> None:
        """Where there are no figures, the sheet of actions has the institution and the day."""
        notice = trial(gp.Done(guidance.CONTEST_HELD))

        book = opened(to_template(notice, addressees.UNIVERSITY))

        assert ["工作事项", "填报说明"] == book.sheetnames
        assert ["单位名称", "数据截至"] == [book.worksheets[0][name].value for name in ("A2", "A3")]


class TestWords:
    """What a row asks."""

    @pytest.mark.parametrize(
        ("fields", "zh", "en"),
        [
            ({}, "应做到", "required"),
            ({"force": gp.Force.TARGET}, "力争做到", "aimed at"),
            ({"force": gp.Force.RECOMMENDATION}, "宜做到", "recommended"),
            ({"force": gp.Force.PERMISSION}, "可以做", "permitted"),
            (
                {
                    "force": gp.Force.PROHIBITION,
                    "requires": gp.Not(gp.Done(guidance.CONTEST_HELD)),
                },
                "不得有",
                "must not be",
            ),
            (
                {"due": gp.By(gp.PartialDate(2024, 6, 30))},
                "应做到，2024年6月30日前",
                "required, by 30 June 2024",
            ),
            (
                {
                    "requires": Quota(guidance.COURSE_HOURS, at_least=38),
                    "force": gp.Force.TARGET,
                    "when": Quota(staffing.GRADUATING_STUDENTS, above=5),
                },
                "应届毕业生数高于5人的，力争：就业指导课程总学时不少于38学时",
                "if graduating students: above 5 people, then aim: class hours of guidance courses: at least 38 class hours",
            ),
        ],
    )
    def test_requirement(self, fields, zh: str, en: str, trial, opened, rows_by_code) -> None:
        """The force, the condition and the deadline are said; what the metric says is not said twice."""
        notice = trial({"requires": gp.Done(guidance.CONTEST_HELD)} | fields)

        for language, expected in (("zh", zh), ("en", en)):
            book = opened(to_template(notice, addressees.UNIVERSITY, language))
            first = next(iter(rows_by_code(book).values()))
            assert expected == first[2].value

    @pytest.mark.parametrize(
        ("quota", "zh", "en"),
        [
            (
                Quota(market.RECRUITMENT_EVENTS, at_least=1, per=gp.Period.DAY),
                "填最少的一天的数。",
                "in the day that had the fewest: ",
            ),
            (
                Quota(market.RECRUITMENT_EVENTS, at_most=1, per=gp.Period.WEEK),
                "填最多的一周的数。",
                "in the week that had the most: ",
            ),
        ],
    )
    def test_of_each_period(self, quota, zh: str, en: str, trial, opened, rows_by_code) -> None:
        """Of a number in each period it says which one is meant: the least, or under a cap the greatest."""
        for language, expected in (("zh", zh), ("en", en)):
            book = opened(to_template(trial(quota), addressees.UNIVERSITY, language))
            (cells,) = rows_by_code(book).values()
            assert cells[9].value.startswith(expected)


class TestChecks:
    """What may be typed."""

    def test_every_value(self, rules) -> None:
        """Every value has a check, with a hint before and a sentence after a slip."""
        report = check(JIANGXI, Facts(), on=date(2024, 1, 1))

        assert {row.key for row in rows_of(report.findings)} == rules.keys()
        for rule in rules.values():
            assert rule.promptTitle
            assert rule.prompt
            assert rule.error
            assert len(rule.prompt) <= 255
            assert len(rule.promptTitle) <= 32

    @pytest.mark.parametrize(
        ("code", "formula", "hint"),
        [
            ("graduating-students", "AND({0}>=0,{0}=INT({0})),{0}=", "填整数，单位：人。"),
            ("placement-rate-last-year", "AND({0}>=0,{0}<=1),{0}=", "填百分数，如 69.95%。"),
            ("careers-budget", '{0}>=0,OR({0}="-"', "也可写“3.6万元”"),
            ("careers-premises", '{0}>=0,OR({0}="-",ISNUMBER(SEARCH("平",{0}))', "单位：平方米"),
        ],
    )
    def test_numbers(self, rules, code: str, formula: str, hint: str) -> None:
        """A count is whole, a share up to 100 %, money and areas may have their units; a dash is no figure."""
        rule = rules[code]

        cell = str(rule.sqref)
        assert f"IF(ISNUMBER({cell})," in rule.formula1
        assert formula.format(cell) in rule.formula1
        assert hint in rule.prompt

    def test_yes_no_and_dates(self, rules) -> None:
        """Yes and no are offered, and a date is not refused."""
        rule = rules["party-committee-agenda"]

        assert ("list", '"是,否"', "information") == (rule.type, rule.formula1, rule.errorStyle)

    def test_ledger_instead(self, rules) -> None:
        """A figure that a ledger gives may stay empty, and the hint says so."""
        assert "填了“举报台账”的请留空。" in rules["named-reports-answered"].prompt


class TestFormulas:
    """What is reckoned."""

    def test_required(self, template, rows_by_code) -> None:
        """What is required is reckoned from the cell of the graduates, multiplied before divided."""
        language, book = template
        rows = rows_by_code(book)

        graduates = rows["graduating-students"][4].coordinate
        staff = rows["full-time-careers-staff"][7]
        premises = rows["careers-premises"][7]

        assert f"ROUNDUP({graduates}/500,0)" in staff.value
        assert f"ROUNDUP({graduates}*3/20,0)" in premises.value
        assert {"zh": '"≥ "0"人"', "en": '[=1]"≥ "#,##0" person";"≥ "#,##0" people"'}[
            language
        ] == staff.number_format

    def test_stated(self, template, rows_by_code) -> None:
        """A figure that the notice states is a number with its sign and unit as format."""
        language, book = template

        cell = rows_by_code(book)["employers-newly-won-by-leaders"][7]

        assert 130 == cell.value
        assert {"zh": '"≥ "0"家"', "en": '"≥ "#,##0" employers"'}[language] == cell.number_format

    def test_one_of_it(self, trial, opened, rows_by_code) -> None:
        """One is singular in English."""
        notice = trial(Quota(staffing.DEPARTMENT_OFFICERS, at_least=1))

        book = opened(to_template(notice, addressees.UNIVERSITY, "en"))

        (cells,) = rows_by_code(book).values()
        assert (1, '"≥ "#,##0" person"') == (cells[7].value, cells[7].number_format)

    def test_shown_before_anyone_reckons(self) -> None:
        """In a viewer that reckons nothing the results are to be filled in, not 0."""
        data = to_template(JIANGXI, addressees.UNIVERSITY)

        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)

        results = {book["填报数据"].cell(row, 9).value for row in range(6, 23)}
        assert {"? 待填"} == results
        assert "先填第14项" == book["填报数据"].cell(20, 8).value

    @pytest.mark.parametrize(
        ("slug", "addressee"),
        [("jiangxi-2024", addressees.UNIVERSITY), ("jiangmen-2023", addressees.CITY)],
    )
    def test_excel_takes_them(self, slug: str, addressee) -> None:
        """No formula is longer or deeper than Excel takes."""
        with zipfile.ZipFile(
            io.BytesIO(to_template(gp.notices.load(slug), addressee, "en"))
        ) as archive:
            sheets = [archive.read(name).decode() for name in archive.namelist() if "sheet" in name]
        formulas = [found for sheet in sheets for found in re.findall("<f>(.*?)</f>", sheet)]

        assert len(formulas) > 100
        assert not any(is_too_long(html.unescape(formula)) for formula in formulas)

    def test_too_long(self, trial, opened, rows_by_code) -> None:
        """What no formula can say is left to the check."""
        flags = [
            metric
            for metric in vars(guidance).values()
            if isinstance(metric, gp.Metric) and metric.kind is gp.Kind.FLAG
        ]
        many = gp.AnyOf(*(gp.AllOf(*map(gp.Done, flags[n : n + 9])) for n in range(30)))

        book = opened(to_template(trial(many), addressees.UNIVERSITY))

        assert {"? 检查时核对"} == {cells[8].value for cells in rows_by_code(book).values()}


class TestRoundTrip:
    """A template filled in is read as it was filled."""

    @pytest.mark.parametrize(("language", "yes"), [("zh", "是"), ("en", "yes")])
    def test_values(self, language, yes, filled) -> None:
        """Every value is exact, of the day at the top, and the context stands apart."""
        template = to_template(JIANGXI, addressees.UNIVERSITY, language, entity="江南大学")

        (facts,) = filled(
            template,
            VALUES | {"party-committee-agenda": yes, "employment-home-built": date(2024, 5, 1)},
        )

        assert "江南大学" == facts.entity
        assert {
            "full-time-careers-staff": 26,
            "graduating-students": 12_600,
            "careers-budget": 2_380_000,
            "graduates-tuition-total": Decimal("238000000.5"),
            "careers-premises": Decimal("1890.25"),
            "placement-rate-last-year": Decimal("0.6995"),
            "staff-trainings/quarter": 0,
            "party-committee-agenda": True,
            "employment-home-built": date(2024, 5, 1),
        } == {fact.key: fact.value for fact in facts.facts}
        assert [("provincial-placement-rate-last-year", Decimal("0.832"))] == [
            (fact.key, fact.value) for fact in facts.context
        ]
        assert date(2024, 6, 15) == facts["graduating-students"].observed
        assert "E20" == facts["full-time-careers-staff"].origin.cell

    @pytest.mark.parametrize(
        ("slug", "addressee", "language"),
        [
            ("jiangxi-2023", addressees.VOCATIONAL_COLLEGE, "en"),
            ("jiangxi-2023", addressees.DEPARTMENT, "zh"),
            ("jiangmen-2023", addressees.CITY, "zh"),
            ("guangdong-2023", addressees.UNIVERSITY, "zh"),
            ("guangdong-2023", addressees.UNIVERSITY, "en"),
        ],
    )
    def test_every_row(self, slug, addressee, language, filled, opened, rows_by_code) -> None:
        """Each row of each template can be filled in and is read as a fact of its code."""
        template = to_template(gp.notices.load(slug), addressee, language)
        yes = {"zh": "是", "en": "yes"}[language]
        values = {
            code: 1 if cells[5].value else yes
            for code, cells in rows_by_code(opened(template)).items()
        }

        (facts,) = filled(template, values)

        assert values.keys() == facts.by_key.keys()

    def test_blank(self, tmp_path) -> None:
        """An empty template says nothing: no zero, no no, no institution, no visit."""
        path = tmp_path / "空.xlsx"
        path.write_bytes(to_template(gp.notices.load("jiangxi-2023"), addressees.UNIVERSITY))

        (facts,) = read_facts(path)
        ledger = read_ledger(path)

        assert (0, None) == (len(facts), facts.entity)
        assert "<Ledger of 0 visits, 0 events, 0 reports, 0 years>" == repr(ledger)


class TestLedgers:
    """The sheets in which staff write row by row."""

    @pytest.mark.parametrize(
        ("slug", "addressee", "expected"),
        [
            (
                "jiangxi-2023",
                addressees.UNIVERSITY,
                ["走访台账", "招聘活动台账", "举报台账", "历年落实率"],
            ),
            ("jiangxi-2023", addressees.DEPARTMENT, ["走访台账"]),
            ("guangdong-2023", addressees.UNIVERSITY, []),
        ],
    )
    def test_where_they_help(self, slug, addressee, expected) -> None:
        """Only those are there from which the notice's figures can be counted."""
        data = to_template(gp.notices.load(slug), addressee)

        names = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names
        known = ("走访台账", "招聘活动台账", "举报台账", "历年落实率")
        assert expected == [name for name in names if name in known]

    def test_for_paper(self, opened) -> None:
        """However many rows there are, all are printed, with a title as wide as the columns."""
        book = opened(to_template(gp.notices.load("jiangxi-2023"), addressees.UNIVERSITY))

        for sheet in book.worksheets[3:7]:
            assert not sheet.print_area
            assert "$3:$3" == sheet.print_title_rows
            last = openpyxl.utils.get_column_letter(sheet.max_column)
            assert [f"A{row}:{last}{row}" for row in (1, 2)] == sorted(
                map(str, sheet.merged_cells.ranges)
            )

    @pytest.mark.parametrize("language", ["zh", "en"])
    def test_rows_are_read(self, language, opened, tmp_path) -> None:
        """What is written under the heads is read; what is offered is understood."""
        book = opened(to_template(gp.notices.load("jiangxi-2023"), addressees.UNIVERSITY, language))
        visits, events, reports, years = book.worksheets[3:7]
        offered = {
            str(rule.sqref).split(":")[0]: rule.formula1.strip('"').split(",")
            for sheet in (visits, events)
            for rule in sheet.data_validations.dataValidation
            if rule.type == "list"
        }
        yes = {"zh": "是", "en": "yes"}[language]
        for number, role in enumerate(offered["D4"]):
            row = ["江铃汽车", None, "张敏", role, None, date(2023, 3, 1 + number), None, yes]
            visits.append(row)
        for number, kind in enumerate(offered["C4"]):
            events.append(["双选会", date(2023, 3, 1 + number), kind, 20])
        reports.append([date(2023, 3, 1), date(2023, 3, 3), yes])
        years.append([2022, 0.9125, None])
        path = tmp_path / "台账.xlsx"
        book.save(path)

        ledger = read_ledger(path)

        assert [roles_of(role) for role in offered["D4"]] == [v.roles for v in ledger.visits]
        assert [kinds_of(kind) for kind in offered["C4"]] == [e.kinds for e in ledger.events]
        assert (1, Decimal("0.9125")) == (len(ledger.reports), ledger.years[0].rate)


class TestSafety:
    """What a workbook must not do."""

    @pytest.mark.parametrize("entity", ["=1+1", "+86", "-", "@SUM(A1)", "http://example.org"])
    def test_no_formula_from_data(self, entity: str, opened) -> None:
        """A name that looks like a formula or a link stays a name."""
        book = opened(to_template(JIANGXI, addressees.DEPARTMENT, entity=entity))

        cell = book.worksheets[0]["B2"]
        assert (entity, "s", None) == (cell.value, cell.data_type, cell.hyperlink)

    def test_same_bytes(self) -> None:
        """The same notice gives the same file, whenever it is made."""
        first = to_template(JIANGXI, addressees.DEPARTMENT)

        assert first == to_template(JIANGXI, addressees.DEPARTMENT)

    def test_no_macros(self) -> None:
        """It is an xlsx without macros and without links to elsewhere."""
        with zipfile.ZipFile(io.BytesIO(to_template(JIANGXI, addressees.DEPARTMENT))) as archive:
            names = archive.namelist()

        assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]

    def test_without_the_extra(self, monkeypatch) -> None:
        """Without XlsxWriter one sentence says what to install."""
        monkeypatch.setitem(sys.modules, "xlsxwriter", None)

        with pytest.raises(MissingExtra, match=r"writing a workbook needs .*gradpolicy\[excel\]"):
            to_template(JIANGXI, addressees.DEPARTMENT)


class TestAnyNotice:
    """Notices that nobody has written yet."""

    @settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
    @given(notice=strategies.notices(), language=st.sampled_from(["zh", "en"]))
    def test_each_fact_has_a_row(self, notice, language) -> None:
        """For whomever it addresses there is a template, with a row for each fact it speaks of."""
        provisions = [norm for _, norm in notice.provisions if isinstance(norm, gp.Provision)]
        for addressee in {provision.addressee for provision in provisions[:1]}:
            report = check(notice, Facts(), on=date(notice.cohort, 1, 1), addressee=addressee)
            keys = {row.key for row in rows_of(report.findings)}
            if not keys:
                continue
            data = to_template(notice, addressee, language)
            book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
            sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
            codes = [
                row[10]
                for sheet in sheets
                if len(sheet) > 4 and sheet[4][10:11] == HEADS[language][10:]
                for row in sheet[5:]
            ]
            assert sorted(keys) == sorted(codes)
