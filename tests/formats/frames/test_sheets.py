"""Workbooks as tables."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars as pl
import pytest

import gradpolicy as gp
from gradpolicy.formats.facts import InvalidFacts
from gradpolicy.formats.frames import InvalidTable
from gradpolicy.formats.frames.meanings import Asked, series_of
from gradpolicy.formats.frames.sheets import read_sheets
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET, GRADUATING_STUDENTS

HEAD = [
    "学校名称",
    "所在市",
    "应届毕业生数（人）",
    "就业工作经费（万元）",
    "上一届毕业去向落实率",
    "备注",
]


@pytest.fixture
def asked(notice) -> Asked:
    """What the workbooks are read for."""
    return Asked(notice, UNIVERSITY, date(2024, 8, 31))


@pytest.fixture
def book(tmp_path: Path):
    """Write a workbook with sheets of rows."""

    def call(name: str = "table.xlsx", merged: str | None = None, **sheets: list) -> str:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, rows in sheets.items():
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(row)
            if merged is not None:
                sheet.merge_cells(merged)
        path = tmp_path / name
        workbook.save(path)
        return str(path)

    return call


class TestWide:
    """One row an institution."""

    def test_read(self, book, asked) -> None:
        """Labels, units and all that staff write are understood; what is no fact stays beside."""
        rows = [
            ["2024年情况表"],
            HEAD,
            ["甲", "南昌", "1.26万", 48.6, "85%", "x"],
            ["乙", "赣州", 4800, None, 0.8846, None],
            [None] * 6,
            ["合计", None, 17400, 48.6, None, None],
        ]
        frame, columns, observed = read_sheets([book(数据=rows, 填报说明=[["请如实填写"]])], asked)
        assert frame.collect().rows() == [
            ("甲", "南昌", 12600, 486000, Decimal("0.85"), "x"),
            ("乙", "赣州", 4800, None, Decimal("0.8846"), None),
        ]
        keys = [of.slug for of in columns.values()]
        assert keys == ["graduating-students", "careers-budget", "placement-rate-last-year"]
        assert observed is None

    def test_wrong(self, book, asked, notice) -> None:
        """All that can't be read is told, with the address of its cell; or taken for unknown."""
        file = book(数据=[HEAD, ["甲", "南昌", "约5", -1, 2, ""], ["乙", "", 5, 1, 0.5, ""]])
        with pytest.raises(InvalidFacts) as caught:
            read_sheets([file], asked)
        assert [slip.origin.cell for slip in caught.value.slips] == ["C2", "D2", "E2"]
        lenient = Asked(notice, UNIVERSITY, date(2024, 8, 31), lenient=True)
        frame, _, _ = read_sheets([file], lenient)
        assert frame.collect()["应届毕业生数（人）"].to_list() == [None, 5]

    def test_several(self, book, asked) -> None:
        """Workbooks, and sheets of one, are one table; a column that one lacks is unknown there."""
        first = book(
            "a.xlsx",
            甲=[["学校", "应届毕业生数"], ["甲", 5]],
            乙=[["学校", "应届毕业生数"], ["乙", 6]],
        )
        second = book("b.xlsx", 丙=[["学校", "就业工作经费"], ["丙", 1.5]])
        frame, _, _ = read_sheets([first, second], asked)
        assert frame.collect().rows() == [
            ("甲", 5, None),
            ("乙", 6, None),
            ("丙", None, Decimal("1.5")),
        ]

    def test_beside(self, book, asked, notice) -> None:
        """Numbers, days and text beside the facts keep their types; the day of a row is a day."""
        head = ["应届毕业生数", "代码", "面积系数", "成立", "数据日期", "混合"]
        rows = [
            head,
            [5, 10403, 1.5, date(1940, 1, 1), "2024年6月1日", "x"],
            [6, None, 2, None, None, 5],
        ]
        how = Asked(notice, UNIVERSITY, date(2024, 8, 31), observed="数据日期")
        frame, _, _ = read_sheets([book(数据=rows)], how)
        assert frame.collect().rows() == [
            (5, 10403, 1.5, date(1940, 1, 1), date(2024, 6, 1), "x"),
            (6, None, 2.0, None, None, "5"),
        ]

    def test_two_of_one_name(self, book, asked) -> None:
        """Two columns of one name are refused."""
        rows = [["学校", "应届毕业生数", "备注", "备注"], ["甲", 5, "x", "y"]]
        with pytest.raises(InvalidTable, match="two columns are called '备注'"):
            read_sheets([book(数据=rows)], asked)

    def test_two_of_one_meaning(self, book, asked) -> None:
        """Two columns of one meaning are refused."""
        rows = [["学校", "应届毕业生数", "graduating-students"], ["甲", 5, 6]]
        with pytest.raises(InvalidFacts, match="second column"):
            read_sheets([book(数据=rows)], asked)

    def test_named(self, book, notice) -> None:
        """A column with a name of its own says what it is said to say."""
        how = Asked(notice, UNIVERSITY, date(2024, 8, 31), columns={"经费": "careers-budget"})
        rows = [["学校", "应届毕业生数", "经费"], ["甲", 5, 6]]
        _, columns, _ = read_sheets([book(数据=rows)], how)
        assert list(columns) == ["应届毕业生数", "经费"]


class TestTall:
    """Workbooks that are no plain table, read as facts."""

    def test_one_row_a_fact(self, book, asked) -> None:
        """A sheet of one row a fact is a table of one row."""
        rows = [["指标", "填写", "单位"], ["应届毕业生数", 5, "人"], ["就业工作经费", 1.5, "万元"]]
        frame, columns, _ = read_sheets([book(数据=rows)], asked)
        assert frame.collect().rows() == [(None, 5, 15000)]
        assert list(columns) == ["graduating-students", "careers-budget"]

    def test_merged_head(self, book, asked) -> None:
        """A head on two levels is read as facts are."""
        rows = [
            ["学校名称", "应届毕业生数", "就业工作经费"],
            [None, "人", "万元"],
            ["甲", 5, 1.5],
            ["乙", 6, 2],
        ]
        frame, _, _ = read_sheets([book(数据=rows, merged="A1:A2")], asked)
        assert frame.collect().rows() == [("甲", 5, 15000), ("乙", 6, 20000)]

    def test_day(self, book, asked) -> None:
        """The day on which it was filled in is that of the row."""
        rows = [["数据截至", "2024-06-01"], ["指标", "填写"], ["应届毕业生数", 5]]
        frame, _, observed = read_sheets([book(数据=rows)], asked)
        assert observed == "observed"
        assert frame.collect()["observed"].to_list() == [date(2024, 6, 1)]

    def test_several_days(self, book, asked) -> None:
        """Facts of several days can't be one row."""
        rows = [
            ["指标", "填写", "数据日期"],
            ["应届毕业生数", 5, "2024-06-01"],
            ["就业工作经费", 5, "2024-06-02"],
        ]
        with pytest.raises(InvalidTable, match="are of several days"):
            read_sheets([book(数据=rows)], asked)

    def test_json(self, asked, tmp_path: Path) -> None:
        """So is a file of facts in JSON."""
        path = tmp_path / "facts.json"
        facts = gp.Facts.of({"graduating-students": 5}, entity="甲")
        from gradpolicy.formats.facts import facts_to_json

        path.write_text(facts_to_json(facts), encoding="utf-8")
        frame, _, _ = read_sheets([str(path)], asked)
        assert frame.collect().rows() == [("甲", 5)]


class TestSeries:
    """`series_of`."""

    def test_numbers(self) -> None:
        """Whole numbers are integers, others decimals of as many places as any has."""
        assert series_of("a", [1, Decimal("2.0"), None], GRADUATING_STUDENTS).dtype == pl.Int64
        budget = series_of("a", [1, Decimal("2.50")], CAREERS_BUDGET)
        assert budget.to_list() == [Decimal(1), Decimal("2.5")]
        assert series_of("a", [10**19], CAREERS_BUDGET).dtype == pl.Decimal(38, 0)

    def test_no_decimal(self) -> None:
        """A fraction that no decimal is, is refused."""
        from fractions import Fraction

        assert series_of("a", [Fraction(4, 2)], CAREERS_BUDGET).to_list() == [2]
        with pytest.raises(InvalidTable, match="1/3 is no decimal"):
            series_of("a", [Fraction(1, 3)], CAREERS_BUDGET)

    def test_cases(self) -> None:
        """Cases are refused: no column holds them."""
        case = gp.Case(date(2024, 6, 3))
        with pytest.raises(InvalidTable, match="use gradpolicy check"):
            series_of("a", [(case,)], EMPLOYMENT_HOME_BUILT)
