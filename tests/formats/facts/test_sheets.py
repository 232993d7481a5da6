"""Tables on sheets, wherever they begin: whose facts they hold, of which day, in which order."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import gradpolicy as gp
from gradpolicy.compliance import Facts
from gradpolicy.formats.facts import Grid, InvalidFacts, read_facts
from gradpolicy.formats.facts.names import Names
from gradpolicy.formats.facts.sheets import facts_of
from gradpolicy.formats.workbook import to_template
from gradpolicy.vocabulary.addressees import UNIVERSITY

NAMES = Names.of(None)


def _facts(text: str, name: str | None = None) -> tuple[Facts, ...]:
    """The facts of a text with a row a line and a bar between cells."""
    rows = tuple(
        tuple(cell.strip() or None for cell in line.split("|")) for line in text.strip().split("\n")
    )
    return facts_of([Grid("a.csv", name, rows)], NAMES)


def _values(found: tuple[Facts, ...]) -> dict[str | None, dict[str, object]]:
    return {facts.entity: {fact.key: fact.value for fact in facts} for facts in found}


def _slips(text: str) -> list[tuple[str | None, str]]:
    with pytest.raises(InvalidFacts) as caught:
        _facts(text)
    return [(slip.origin.cell, slip.problem.en) for slip in caught.value.slips]


class TestAbove:
    """What stands above a table."""

    @pytest.mark.parametrize(
        "above",
        [
            "单位名称|江南大学",
            "单位名称：|江南大学",
            "单位名称||江南大学",
            "单位名称：江南大学",
            "单位名称（盖章）：江南大学",
            "学校名称|江南大学|数据截至|",
            "填报单位|江南大学",
            "Institution|江南大学",
        ],
    )
    def test_institution(self, above: str) -> None:
        """The institution's name, beside its label or behind it."""
        assert {"江南大学": {"graduating-students": 5}} == _values(
            _facts(f"{above}\n指标|数值\n应届毕业生数|5")
        )

    @pytest.mark.parametrize(
        "above", ["单位名称|", "单位名称|—", "单位名称||数据截至|2024-06-01", "表|江南"]
    )
    def test_none(self, above: str) -> None:
        """A label without a name names nobody; nor does what is no label."""
        assert [None] == list(_values(_facts(f"{above}\n指标|数值\n应届毕业生数|5")))

    @pytest.mark.parametrize(
        "above", ["数据截至|2024-06-01", "As of: 2024/6/1", "统计日期||2024年6月1日"]
    )
    def test_day(self, above: str) -> None:
        """The day observed, of all rows that name none of their own."""
        (facts,) = _facts(
            f"{above}\n指标|数值|数据日期\n应届毕业生数|5|\n就业工作经费|6|2024-05-01"
        )

        assert [date(2024, 6, 1), date(2024, 5, 1)] == [fact.observed for fact in facts]


class TestTall:
    """A row a fact."""

    def test_order(self) -> None:
        """Institutions and facts come in the order of the file."""
        found = _facts(
            """单位名称|指标|数值
            东湖学院|就业工作经费|5
            江南大学|应届毕业生数|6
            东湖学院|应届毕业生数|7"""
        )

        assert [
            ("东湖学院", ["careers-budget", "graduating-students"]),
            ("江南大学", ["graduating-students"]),
        ] == [(facts.entity, list(facts.by_key)) for facts in found]

    def test_merged_cells_of_a_csv(self) -> None:
        """In a CSV what was merged is empty below its first: the name above still holds."""
        assert {
            "江南大学": {"graduating-students": 5, "careers-budget": 6},
            "东湖学院": {"graduating-students": 7},
        } == _values(
            _facts(
                """学校|指标|数值
                江南大学|应届毕业生数|5
                |就业工作经费|6
                东湖学院|应届毕业生数|7"""
            )
        )

    @pytest.mark.parametrize("over", ["填报情况", "填写"])
    def test_head_on_two_levels_in_a_csv(self, over: str) -> None:
        """There too, a head that was merged over others still stands over them."""
        assert {None: {"careers-budget": 486_000}} == _values(
            _facts(f"指标|{over}|\n|数值|单位\n就业工作经费|48.6|万元")
        )

    def test_one_name_spaced_in_two_ways(self) -> None:
        """Space makes no other institution."""
        found = _facts("单位名称|指标|数值\n江南 大学|应届毕业生数|5\n江南大学|就业工作经费|6")

        assert {"江南 大学": {"graduating-students": 5, "careers-budget": 6}} == _values(found)

    def test_context_in_a_column(self) -> None:
        """Rows of the context are of every institution."""
        one, other = _facts(
            """单位名称|指标|数值
            江南大学|应届毕业生数|5
            东湖学院|应届毕业生数|6
            背景数据|上一届全省平均毕业去向落实率|85%"""
        )

        assert one.context == other.context
        assert Decimal("0.85") == one.context[0].value

    def test_unit_in_the_head_and_beside(self) -> None:
        """The unit in a row is nearer than that in the head."""
        assert {None: {"careers-budget": 486_000, "graduating-students": 5}} == _values(
            _facts("指标|数值（万元）|单位\n就业工作经费|48.6|\n应届毕业生数|5|人")
        )

    def test_wrong_unit_in_the_head(self) -> None:
        """A unit in the head that is not that of a row is refused at the head."""
        assert [("B1", "is not its unit, which is people")] == _slips(
            "指标|数值（万元）\n就业工作经费|48.6\n应届毕业生数|5"
        )

    def test_units_of_yes_and_no(self) -> None:
        """What stands beside yes and no is no unit."""
        assert {None: {"staff-trained-regularly": True}} == _values(
            _facts("指标代码|数值|单位\nstaff-trained-regularly|是|是/否")
        )

    def test_own_column_of_institutions(self) -> None:
        """The name above is that of who collected; those in the column count, or else it does."""
        assert {"教育厅": {"careers-budget": 6}, "江南大学": {"graduating-students": 5}} == _values(
            _facts(
                """单位名称|教育厅

                单位名称|指标|数值
                |就业工作经费|6
                江南大学|应届毕业生数|5"""
            )
        )


class TestWide:
    """A row an institution."""

    def test_two_levels_in_a_csv(self) -> None:
        """Heads that were merged, downwards and across."""
        assert {
            "江南大学": {
                "graduating-students": 5,
                "recruitment-events/day": 2,
                "recruitment-events/week": 9,
            }
        } == _values(
            _facts(
                """单位名称|应届毕业生数|招聘相关活动场次|
                ||每天|每周
                江南大学|5|2|9"""
            )
        )

    def test_one_institution_named_above(self) -> None:
        """A table of metrics only is of the institution named above it."""
        assert {"江南大学": {"graduating-students": 5, "careers-budget": 6}} == _values(
            _facts("学校|江南大学\ngraduating-students|careers-budget\n5|6")
        )

    def test_nothing_filled_in(self) -> None:
        """An institution that gave no figure is there, without facts; a note is none."""
        assert {"江南大学": {}, "东湖学院": {"graduating-students": 5}} == _values(
            _facts("学校|应届毕业生数\n江南大学|\n东湖学院|5\n填报人：张三|\n注：以上为上年数|")
        )

    def test_observed(self) -> None:
        """A column of days is that of its rows."""
        (facts,) = _facts("学校|应届毕业生数|数据日期\n江南大学|5|2024-06-01")

        assert date(2024, 6, 1) == facts.facts[0].observed

    def test_bad_day(self) -> None:
        """A day that is none is refused once, not once a value."""
        assert [("D2", "names no day: give it, such as 2024-06-15")] == _slips(
            "学校|应届毕业生数|就业工作经费|数据日期\n江南大学|5|6|2024-06"
        )

    def test_totals(self) -> None:
        """Totals and heads that come again are no institutions."""
        assert ["江南大学"] == list(
            _values(
                _facts(
                    """序号|学校|应届毕业生数
                    1|江南大学|5
                    序号|学校|应届毕业生数
                    合计||5
                    |平均|5"""
                )
            )
        )


class TestNotRecognised:
    """Files in which nothing is found."""

    @pytest.mark.parametrize(
        "text",
        [
            "随便\n写点",
            "指标|说明\n应届毕业生数|5",
            "数值\n5",
            "应届毕业生数|5",
            "\n" * 25 + "指标|数值\n应届毕业生数|5",
        ],
    )
    def test_said(self, text: str) -> None:
        """It is said what was looked for."""
        grid = Grid("a.csv", None, tuple(tuple(line.split("|")) for line in text.split("\n")))
        with pytest.raises(InvalidFacts) as caught:
            facts_of([grid], NAMES)

        assert "one column a metric" in str(caught.value)
        assert "“指标代码”列和“填写”" in caught.value.zh

    def test_empty(self) -> None:
        """A file of nothing, or of nothing but explanations."""
        explained = Grid("a.xlsx", "填报说明", (("请如实填写",),))

        for grids in ([], [Grid("a.xlsx", "填报", ((None,),))], [explained]):
            with pytest.raises(InvalidFacts, match="holds no data"):
                facts_of(grids, NAMES)

    def test_results(self) -> None:
        """The sheets of results beside the facts are not asked for a head; their facts are read."""
        facts = Grid("a.xlsx", "填报数据", (("指标", "数值"), ("应届毕业生数", 5)))
        results = Grid("a.xlsx", "汇总", (("达到", 5),))
        filled = Grid("a.xlsx", "汇总", (("学校", "应届毕业生数"), ("江南大学", 5)))

        assert {None: {"graduating-students": 5}} == _values(facts_of([facts, results], NAMES))
        assert {"江南大学": {"graduating-students": 5}} == _values(facts_of([filled], NAMES))

    @pytest.mark.parametrize(
        "name", ["走访台账", "招聘活动台账", "举报台账", "历年落实率", "Visits"]
    )
    def test_ledgers(self, name: str) -> None:
        """A ledger is left to those who read ledgers."""
        assert {None: {}} == _values(_facts("用人单位|日期\n某公司|2024-06-01", name))


class TestTemplate:
    """The workbook that is handed out to be filled in."""

    @pytest.mark.parametrize("language", ["zh", "en"])
    def test_read_as_it_is(self, language: str, tmp_path: Path) -> None:
        """A template that nobody filled in says nothing, and nothing is wrong with it."""
        notice = gp.notices.load("jiangxi-2024")
        path = tmp_path / "a.xlsx"
        path.write_bytes(to_template(notice, UNIVERSITY, language, entity="江南大学"))

        assert (Facts(entity="江南大学"),) == read_facts(path, notice=notice)


@pytest.fixture
def csv(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a CSV in some encoding."""

    def write(text: str, encoding: str) -> Path:
        path = tmp_path / "填报.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_read_facts_of_a_csv(encoding: str, csv) -> None:
    """A CSV is read like a sheet, in every encoding that Excel and WPS write."""
    path = csv("单位名称,江南大学\n指标,填写,单位\n就业工作经费,48.6,万元\n", encoding)

    (facts,) = read_facts(path)

    assert ("江南大学", 486_000) == (facts.entity, facts["careers-budget"].value)
    assert "填报.csv B3" == str(facts["careers-budget"].origin)
    assert "48.6万元" == facts["careers-budget"].written
