"""The workbook with the results: what it says, and that its numbers are exact."""

import io
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction

import openpyxl
import pytest

import gradpolicy as gp
from gradpolicy.compliance import Case, Fact, Facts, Origin, Report, Status, check
from gradpolicy.formats.workbook import to_results
from gradpolicy.model import Done, InvalidValue, MissingExtra, Not, PartialDate, Quota, Ratio
from gradpolicy.vocabulary import addressees
from gradpolicy.vocabulary.metrics import guidance, market, monitoring, staffing

JUNE = date(2024, 6, 15)
RATE, AVERAGE = market.PLACEMENT_RATE_LAST_YEAR, market.PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
STAFF, GRADUATES = staffing.FULL_TIME_CAREERS_STAFF, staffing.GRADUATING_STUDENTS


def table(book: openpyxl.Workbook, name: str, head: str) -> list[dict[str, object]]:
    """The rows of a sheet below the row in which *head* stands, by their heads."""
    rows = list(book[name].iter_rows())
    start = next(n for n, row in enumerate(rows) if head in [cell.value for cell in row])
    heads = [cell.value for cell in rows[start]]
    return [dict(zip(heads, row, strict=True)) for row in rows[start + 1 :]]


@pytest.fixture
def results(opened, trial):
    """Checks facts against some provisions and opens the workbook with the results."""

    def make(facts: Facts, *provisions, language: str = "zh") -> openpyxl.Workbook:
        report = check(trial(*provisions), facts, on=JUNE)
        return opened(to_results(report, language))

    return make


def fact(metric, value, cell: str) -> Fact:
    """A fact that was read in a cell."""
    return Fact(metric, value, origin=Origin("填报.xlsx", "填报数据", cell))


class TestFindings:
    """One row a finding."""

    @pytest.fixture
    def shortage(self) -> Facts:
        """Three short of the staff for so many graduates."""
        return Facts((fact(STAFF, 23, "E20"), fact(GRADUATES, 12_600, "E19")), entity="江南大学")

    def test_a_shortage_in_chinese(self, results, shortage) -> None:
        """Three short of 26: clause, quote, facts with their cells, comparison, what to do."""
        book = results(shortage, Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)))

        (row,) = table(book, "结果", "比较")

        assert "1. 试行" == row["条款"].value
        assert "校级专职就业工作人员数与应届毕业生数之比不低于1:500" == row["要求"].value
        assert "✗ 未达到" == row["结果"].value
        assert "23人 < 25.2人" in row["比较"].value
        assert (26, '0"人"') == (row["应达到"].value, row["应达到"].number_format)
        assert (3, '"尚差 "0"人"') == (row["差额或余量"].value, row["差额或余量"].number_format)
        assert "26人" in row["怎么办"].value
        assert [
            "校级专职就业工作人员数 23人 ← 填报.xlsx 填报数据!E20",
            "应届毕业生数 12600人 ← 填报.xlsx 填报数据!E19",
        ] == row["所用数据及出处"].value.split("\n")
        assert ("「试行办法」", "义务") == (row["原文"].value, row["约束力"].value)

    def test_a_shortage_in_english(self, results, shortage) -> None:
        """The same in English, with its plurals and its digits in groups."""
        book = results(shortage, Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)), language="en")

        (row,) = table(book, "Findings", "Comparison")

        assert "✗ unmet" == row["Result"].value
        assert '#,##0" people"' == row["Required"].number_format
        assert '#,##0" people short"' == row["Short or to spare"].number_format
        assert "graduating students 12,600 people" in row["Facts used, and whence"].value

    def test_room(self, results) -> None:
        """Where it is met, how much room there is."""
        facts = Facts.of({STAFF: 30, GRADUATES: 12_600})
        book = results(facts, Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)))

        (row,) = table(book, "结果", "比较")

        assert (4, '"余 "0"人"') == (row["差额或余量"].value, row["差额或余量"].number_format)

    def test_over_a_cap(self, results) -> None:
        """Over a cap it is said to be over, not short."""
        book = results(Facts.of({STAFF: 30}), Quota(STAFF, at_most=28))

        (row,) = table(book, "结果", "比较")

        assert (2, '"超出 "0"人"') == (row["差额或余量"].value, row["差额或余量"].number_format)

    def test_cap_without_a_value(self, results) -> None:
        """Of a cap on what is not known, the cap is required; how far off that is can't be said."""
        book = results(Facts(), Quota(STAFF, at_most=28))

        (row,) = table(book, "结果", "比较")

        assert (28, None) == (row["应达到"].value, row["差额或余量"].value)

    @pytest.mark.parametrize(
        ("value", "shown", "digits"),
        [
            (Decimal("0.6995"), 0.6995, "0.00%"),
            (Decimal("0.699951"), 0.699951, "0.0000%"),
            (Fraction(7, 10), 0.7, "0%"),
            (Fraction(2, 3), "2/3", None),
            # Seventeen digits: Excel would keep fifteen.
            (Decimal("0.69999999999999999"), "69.999999999999999%", None),
        ],
    )
    def test_never_rounded(self, results, value, shown, digits) -> None:
        """A share shows all its digits; what a workbook can't hold exactly is text."""
        book = results(Facts.of({RATE: value}), Quota(RATE, at_least=Fraction(7, 10)))

        (row,) = table(book, "填报数据", "填写")

        assert shown == row["填写"].value
        if digits is not None:
            assert digits == row["填写"].number_format

    def test_shortfall_of_a_share(self, results) -> None:
        """69.95 % is five hundredths of a percentage point short of 70 %."""
        facts = Facts.of({RATE: Decimal("0.6995")})
        book = results(facts, Quota(RATE, at_least=Fraction(7, 10)))

        (row,) = table(book, "结果", "比较")

        assert "✗ 未达到" == row["结果"].value
        assert (0.7, "0%") == (row["应达到"].value, row["应达到"].number_format)
        assert (0.05, '"尚差 "0.00"个百分点"') == (
            row["差额或余量"].value,
            row["差额或余量"].number_format,
        )

    @pytest.mark.parametrize(
        ("value", "points", "digits"),
        [
            (Decimal("0.71"), 1, '0" percentage point to spare"'),
            (Decimal("0.724"), 2.4, '0.0" percentage points to spare"'),
        ],
    )
    def test_room_of_a_share(self, results, value, points, digits) -> None:
        """Room is in percentage points as well; one is singular."""
        book = results(
            Facts.of({RATE: value}), Quota(RATE, at_least=Fraction(7, 10)), language="en"
        )

        (row,) = table(book, "Findings", "Comparison")

        cell = row["Short or to spare"]
        assert (points, digits) == (cell.value, cell.number_format)

    def test_met_otherwise(self, results) -> None:
        """What is met by another thing is not said to be short of anything."""
        either = gp.AnyOf(Quota(guidance.COURSE_HOURS, at_least=38), Done(guidance.CONTEST_HELD))
        facts = Facts.of({guidance.COURSE_HOURS: 36, guidance.CONTEST_HELD: True})

        (row,) = table(results(facts, either), "结果", "比较")

        assert ("✓ 达到", "– 另项已达到") == (row["结果"].value, row["差额或余量"].value)

    @pytest.mark.parametrize(
        ("done", "left"), [(date(2024, 5, 31), None), (date(2024, 6, 9), None), (False, -6)]
    )
    def test_days_left(self, results, done, left) -> None:
        """Of what was done, in time or late, no days are left or have passed."""
        due = gp.By(PartialDate(2024, 6, 9)), gp.By(PartialDate(2024, 6, 1))
        held = guidance.CONTEST_HELD
        book = results(
            Facts.of({held: done}),
            {"requires": Done(held), "due": due[0]},
            {"requires": Done(held), "due": due[1]},
        )

        rows = {row["序号"].value: row for row in table(book, "结果", "比较")}

        assert left == rows[1]["剩余天数"].value
        assert (None if done else -14) == rows[2]["剩余天数"].value

    def test_order(self, results) -> None:
        """What asks for something comes first; the numbers keep the order of the notice."""
        flags = [guidance.CONTEST_HELD, guidance.ROLE_MODEL_TALKS]
        facts = Facts.of({flags[0]: True, STAFF: 1, RATE: Decimal("0.9"), AVERAGE: Decimal("0.8")})
        book = results(
            facts,
            Done(flags[0]),
            {"requires": Quota(GRADUATES, at_least=1), "when": Quota(RATE, below=AVERAGE)},
            Done(flags[1]),
            {"requires": Quota(STAFF, at_least=3), "due": gp.By(PartialDate(2024, 6, 30))},
            Quota(STAFF, at_least=2),
        )

        rows = table(book, "结果", "比较")

        assert [
            (5, "✗ 未达到"),
            (4, "… 未到期"),
            (3, "? 待补充"),
            (1, "✓ 达到"),
            (2, "– 不适用"),
        ] == [(row["序号"].value, row["结果"].value) for row in rows]
        assert ("2024年6月30日前", 15) == (rows[1]["期限"].value, rows[1]["剩余天数"].value)
        assert "补充" in rows[2]["怎么办"].value
        assert "90%" in rows[4]["比较"].value

    def test_several_bounds(self, results) -> None:
        """Where a provision bounds several things, the comparison says each, and no one number stands for all."""
        either = gp.AnyOf(
            Quota(guidance.COURSE_HOURS, at_least=38), Quota(guidance.COURSE_CREDITS, at_least=2)
        )
        facts = Facts.of({guidance.COURSE_HOURS: 36, guidance.COURSE_CREDITS: 1})

        (row,) = table(results(facts, either), "结果", "比较")

        assert None is row["应达到"].value
        assert "36学时" in row["比较"].value
        assert "1学分" in row["比较"].value

    def test_a_standard_only_named(self, results) -> None:
        """Where the notice only names a standard it says so, and asks to judge it apart."""
        from gradpolicy.vocabulary.standards import TWO_HUNDREDS

        (row,) = table(results(Facts(), gp.ByReference(TWO_HUNDREDS)), "结果", "比较")

        assert "通知未写明“两个100”的具体要求，请另行核对" == row["怎么办"].value

    def test_condition_not_known(self, results) -> None:
        """Where it is unknown whether it applies, the condition is shown as well."""
        book = results(
            Facts.of({STAFF: 1}),
            {"requires": Quota(STAFF, at_least=2), "when": Quota(RATE, below=AVERAGE)},
        )

        (row,) = table(book, "结果", "比较")

        assert "? 待补充" == row["结果"].value
        assert "上一届毕业去向落实率" in row["比较"].value.split("\n")[1]


class TestSummary:
    """At a glance."""

    def test_counts(self, results) -> None:
        """Counts of each status, of what binds, and whether facts are missing."""
        book = results(
            Facts.of({STAFF: 1}, entity="江南大学"),
            Quota(STAFF, at_least=2),
            Done(guidance.CONTEST_HELD),
            {"requires": Quota(STAFF, at_least=5), "force": gp.Force.TARGET},
        )

        (row,) = table(book, "汇总", "结论")

        assert {
            "单位名称": "江南大学",
            "✗ 未达到": 2,
            "… 未到期": 0,
            "? 待补充": 1,
            "✓ 达到": 0,
            "– 不适用": 0,
            "合计": 3,
            "其中义务和禁止": 2,
            "义务和禁止中未达到": 1,
            "义务和禁止中待补充": 1,
            "资料齐全": "否",
        } == {head: cell.value for head, cell in row.items() if head != "结论"}
        assert "有1项未达到" in row["结论"].value

    def test_without_a_name(self, results) -> None:
        """An institution without a name is said to have none."""
        (row,) = table(results(Facts(), Quota(STAFF, at_least=2)), "汇总", "结论")

        assert "（未命名）" == row["单位名称"].value


class TestFilledSheets:
    """The facts of one institution, with the results beside them."""

    def test_beside_each_fact(self, results) -> None:
        """Each value as it was read, what is required here, and how it stands; nothing to fill in."""
        facts = Facts(
            (
                fact(STAFF, 23, "E20"),
                Fact(GRADUATES, 12_600, observed=date(2024, 6, 1)),
                Fact(guidance.CONTEST_HELD, date(2024, 5, 1)),
            ),
            entity="江南大学",
        )
        book = results(
            facts,
            Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)),
            Done(guidance.CONTEST_HELD),
            Not(Done(guidance.ROLE_MODEL_TALKS)),
        )

        staff, graduates = table(book, "填报数据", "填写")
        held, talks = table(book, "工作事项", "填写")

        assert (23, 26, "✗ 未达到") == (
            staff["填写"].value,
            staff["应达到"].value,
            staff["结果"].value,
        )
        assert '"≥ "0"人"' == staff["应达到"].number_format
        assert ("–", "– 用于计算") == (graduates["应达到"].value, graduates["结果"].value)
        assert date(2024, 6, 1) == graduates["数据日期"].value.date()
        assert ("2024年5月1日", "是", "✓ 达到") == (
            held["填写"].value,
            held["应达到"].value,
            held["结果"].value,
        )
        assert ("未填", "否", "? 待补充") == (
            talks["填写"].value,
            talks["应达到"].value,
            talks["结果"].value,
        )
        assert not book["填报数据"].protection.sheet
        assert "江南大学" == book["填报数据"]["B2"].value

    def test_required_not_known(self, results) -> None:
        """Where what is required depends on what is missing, it is not known."""
        book = results(
            Facts.of({STAFF: 23, RATE: Decimal("0.7")}),
            Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)),
            Quota(RATE, above=AVERAGE),
            Quota(guidance.COURSE_HOURS, about=38, tolerance=2),
            Quota(guidance.COURSE_CREDITS, at_most=9),
        )

        rows = table(book, "填报数据", "填写")

        assert ["待补充", "–", "待补充", "≈ 38学时 ± 2学时", 9] == [
            row["应达到"].value for row in rows
        ]

    def test_colours(self, results) -> None:
        """Answers have their colour by their sign; a question mark stands for no other sign."""
        book = results(Facts.of({STAFF: 1}), Quota(STAFF, at_least=2))

        rules = [
            (str(each.sqref), rule.formula, rule.stopIfTrue)
            for each in book["填报数据"].conditional_formatting
            for rule in each.rules
        ]

        assert [
            ("I6", [f'ISNUMBER(FIND("{sign}",I6))'], True) for sign in ("✗", "?", "…", "✓")
        ] == rules

    def test_several_bounds_of_one_fact(self, results) -> None:
        """A fact that two provisions bound has both, each with its result."""
        book = results(
            Facts.of({RATE: Decimal("0.75")}),
            Quota(RATE, at_least=Fraction(7, 10)),
            Quota(RATE, at_least=Fraction(9, 10)),
        )

        (row,) = table(book, "填报数据", "填写")

        assert ("≥ 70%；≥ 90%", "✓ 达到；✗ 未达到") == (row["应达到"].value, row["结果"].value)

    @pytest.mark.parametrize(
        ("predicate", "values", "expected"),
        [
            (gp.AnyOf, (36, 2), ["– 另项已达到", "✓ 达到"]),
            (gp.AnyOf, (36, 1), ["✗ 未达到", "✗ 未达到"]),
            (gp.AnyOf, (36, None), ["? 待补充", "? 待补充"]),
            (gp.AnyOf, (None, 2), ["– 另项已达到", "✓ 达到"]),
            (gp.AllOf, (40, 1), ["✓ 达到", "✗ 未达到"]),
            (gp.AllOf, (None, 1), ["? 待补充", "✗ 未达到"]),
        ],
    )
    def test_several_figures_of_one_provision(self, results, predicate, values, expected) -> None:
        """Each figure has its own result, also where another one meets the provision."""
        metrics = (guidance.COURSE_HOURS, guidance.COURSE_CREDITS)
        pairs = zip(metrics, values, strict=True)
        asked = predicate(Quota(metrics[0], at_least=38), Quota(metrics[1], at_least=2))

        book = results(Facts.of({m: value for m, value in pairs if value is not None}), asked)

        rows = table(book, "填报数据", "填写")
        assert expected == [row["结果"].value for row in rows]

    def test_denied(self, results) -> None:
        """What must not be is met where it is not."""
        asked = Not(gp.AnyOf(Done(guidance.CONTEST_HELD), Done(guidance.ROLE_MODEL_TALKS)))
        facts = Facts.of({guidance.CONTEST_HELD: False, guidance.ROLE_MODEL_TALKS: True})

        rows = table(results(facts, asked), "工作事项", "填写")

        assert ["✓ 达到", "✗ 未达到"] == [row["结果"].value for row in rows]

    def test_cases(self, results) -> None:
        """Of what was dealt with case by case, how many there were."""
        cases = (Case(date(2024, 6, 3), done=date(2024, 6, 5)),)
        book = results(
            Facts.of({monitoring.NAMED_REPORTS_ANSWERED: cases}),
            Done(monitoring.NAMED_REPORTS_ANSWERED),
        )

        (row,) = table(book, "工作事项", "填写")

        assert "1件" == row["填写"].value


class TestStillNeeded:
    """What is missing."""

    def test_order(self, results) -> None:
        """That first which settles most findings by itself."""
        book = results(
            Facts(),
            Quota(RATE, below=AVERAGE),
            Quota(STAFF, at_least=2),
            Quota(STAFF, at_least=3),
        )

        rows = table(book, "待补充", "涉及要求")

        assert [
            (1, "full-time-careers-staff", 2, 2),
            (2, RATE.slug, 0, 1),
            (3, AVERAGE.slug, 0, 1),
        ] == [
            tuple(row[head].value for head in ("次序", "指标代码", "补上即可判定", "涉及要求"))
            for row in rows
        ]
        assert "人" == rows[0]["计量单位"].value

    def test_nothing(self, results) -> None:
        """Where nothing is missing, the sheet is there and empty."""
        book = results(Facts.of({STAFF: 2}), Quota(STAFF, at_least=2))

        assert [] == table(book, "待补充", "涉及要求")


class TestSeveral:
    """Several institutions in one workbook."""

    @pytest.fixture
    def reports(self, trial) -> list[Report]:
        """Three institutions on three provisions."""
        notice = trial(
            Quota(STAFF, at_least=2),
            Done(guidance.CONTEST_HELD),
            Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)),
        )
        given = {
            "甲大学": {STAFF: 2, guidance.CONTEST_HELD: True, GRADUATES: 900},
            "乙大学": {STAFF: 1, GRADUATES: 900},
            "=丙学院": {STAFF: 1, guidance.CONTEST_HELD: False},
        }
        return [
            check(notice, Facts.of(facts, entity=name), on=JUNE) for name, facts in given.items()
        ]

    def test_sheets(self, reports, opened) -> None:
        """A summary, all provisions by all institutions, what is to be done, what is missing."""
        book = opened(to_results(reports))

        assert ["汇总", "对照", "结果", "待补充"] == book.sheetnames
        assert ["甲大学", "乙大学", "=丙学院"] == [
            row["单位名称"].value for row in table(book, "汇总", "结论")
        ]

    def test_all_by_all(self, reports, opened) -> None:
        """A sign for each provision and institution, and how many have each."""
        rows = table(opened(to_results(reports)), "对照", "约束力")

        assert ["✓✗✗", "✓?✗", "✓✗?"] == [
            "".join(row[name].value for name in ("甲大学", "乙大学", "=丙学院")) for row in rows
        ]
        assert [(2, 0, 1), (1, 1, 1), (1, 1, 1)] == [
            tuple(row[head].value for head in ("✗ 未达到", "? 待补充", "✓ 达到")) for row in rows
        ]

    def test_only_what_is_to_be_done(self, reports, opened) -> None:
        """What is met or does not apply is left to the table of all by all."""
        rows = table(opened(to_results(reports)), "结果", "比较")

        assert [
            ("乙大学", 1),
            ("乙大学", 3),
            ("乙大学", 2),
            ("=丙学院", 1),
            ("=丙学院", 2),
            ("=丙学院", 3),
        ] == [(row["单位名称"].value, row["序号"].value) for row in rows]

    def test_who_lacks_what(self, reports, opened) -> None:
        """Each missing fact once, with how many lack it, and who."""
        rows = table(opened(to_results(reports)), "待补充", "涉及要求")

        assert [
            (guidance.CONTEST_HELD.slug, 1, "乙大学"),
            ("graduating-students", 1, "=丙学院"),
        ] == [
            tuple(row[head].value for head in ("指标代码", "缺该数据的单位数", "缺该数据的单位"))
            for row in rows
        ]

    def test_no_formula_from_data(self, reports, opened) -> None:
        """A name that begins like a formula stays a name, wherever it stands."""
        book = opened(to_results(reports))

        assert {"s", "n"} == {
            cell.data_type
            for sheet in book
            for row in sheet
            for cell in row
            if cell.value is not None
        }

    def test_of_one_notice(self, reports, trial) -> None:
        """Reports on two notices or of two addressees, and none at all, are refused by name."""
        other = check(gp.notices.load("jiangxi-2024"), Facts(), on=JUNE)
        college = check(
            reports[0].notice, Facts(), on=JUNE, addressee=addressees.VOCATIONAL_COLLEGE
        )

        for several, named in (
            ([*reports, other], "all of one notice"),
            ([*reports, college], "all of one addressee"),
            ([], "at least one report"),
        ):
            with pytest.raises(InvalidValue, match=named):
                to_results(several)


class TestWhole:
    """A real notice, whole."""

    @pytest.mark.parametrize("language", ["zh", "en"])
    def test_every_finding(self, language) -> None:
        """Every finding of a notice without facts has its row, in either language."""
        report = check(gp.notices.load("jiangxi-2023"), Facts(), on=date(2023, 6, 15))

        data = to_results(report, language)
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)

        sheet = book[{"zh": "结果", "en": "Findings"}[language]]
        numbers = [row[0] for row in sheet.iter_rows(min_row=4, max_col=1, values_only=True)]
        assert list(range(1, len(report) + 1)) == sorted(numbers)

    def test_same_bytes(self) -> None:
        """The same report gives the same file, whenever it is made."""
        report = check(gp.notices.load("guangdong-2023"), Facts(), on=JUNE)

        assert to_results(report) == to_results([report])

    def test_without_the_extra(self, monkeypatch) -> None:
        """Without XlsxWriter one sentence says what to install."""
        monkeypatch.setitem(sys.modules, "xlsxwriter", None)
        report = check(gp.notices.load("guangdong-2023"), Facts(), on=JUNE)

        with pytest.raises(MissingExtra, match=r"gradpolicy\[excel\]"):
            to_results(report)

    def test_every_status_has_a_sign(self) -> None:
        """Statuses differ by their signs, not by colour alone."""
        from gradpolicy.formats.workbook.answers import status_text

        for language in ("zh", "en"):
            assert len(Status) == len({status_text(status, language)[0] for status in Status})
