"""A file of facts with ledgers in it: what they say is added to what was typed in."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gradpolicy import Facts, Status, check, notices
from gradpolicy.formats.facts import InvalidFacts, read_facts
from gradpolicy.formats.facts.files import read_facts_and_ledgers
from gradpolicy.vocabulary.addressees import DEPARTMENT, UNIVERSITY

NOTICE = notices.load("jiangxi-2024")
ON = date(2024, 6, 15)
REPORTS = (("收到日期", "答复日期", "是否实名"), (date(2024, 6, 6), date(2024, 6, 14), "是"))


def workbook(path: Path, **sheets: tuple[tuple[Any, ...], ...]) -> Path:
    """A workbook with those rows on those sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workbook can be written."""
    return tmp_path / "填报.xlsx"


def read(path: Path, until: date = ON) -> tuple[Facts, ...]:
    """The facts of a university."""
    return read_facts(path, notice=NOTICE, addressee=UNIVERSITY, until=until)


class TestLedgers:
    """Ledgers beside the sheets of facts."""

    def test_added(self, path: Path) -> None:
        """What a ledger says is a fact like any other, with the rows that it came from."""
        typed = (("指标代码", "填写"), ("full-time-careers-staff", 23))
        workbook(path, 填报数据=typed, 举报台账=REPORTS)

        (facts,) = read(path)

        assert ["full-time-careers-staff", "named-reports-answered"] == [f.key for f in facts]
        assert "举报台账" in str(facts["named-reports-answered"].origin)
        assert Status.MET is check(NOTICE, facts, on=ON)["named-reports-answered"].status

    def test_alone(self, path: Path) -> None:
        """A file may hold nothing but a ledger."""
        workbook(path, 举报台账=REPORTS)

        (facts,) = read(path)

        assert ["named-reports-answered"] == [fact.key for fact in facts]

    def test_only_if_asked_for(self, path: Path) -> None:
        """Without a notice, an addressee and a day nobody can say what a ledger is for."""
        workbook(path, 举报台账=REPORTS)

        assert [0] == [len(facts) for facts in read_facts(path, notice=NOTICE)]

    def test_how_it_was_counted(self, path: Path) -> None:
        """How each figure was derived comes with it."""
        workbook(path, 举报台账=REPORTS)

        _, (derivation,) = read_facts_and_ledgers(
            path, notice=NOTICE, addressee=UNIVERSITY, until=ON
        )

        assert derivation.fact is not None
        assert derivation.remarks

    def test_until(self, path: Path) -> None:
        """Rows of later days don't count."""
        workbook(path, 举报台账=REPORTS)

        (facts,) = read(path, date(2024, 6, 10))

        (case,) = facts["named-reports-answered"].value
        assert case.done is None

    def test_contradiction(self, path: Path) -> None:
        """What was typed in and counts otherwise by the ledger is refused at its cell."""
        typed = (("指标代码", "填写"), ("named-reports-answered", "否"))
        workbook(path, 工作事项=typed, 举报台账=REPORTS)

        with pytest.raises(InvalidFacts) as caught:
            read(path)

        (slip,) = caught.value.slips
        assert "填报.xlsx 工作事项!B2" == str(slip.origin)
        assert "举报台账" in slip.zh

    def test_of_several_institutions(self, path: Path) -> None:
        """Nobody can say whose ledger it is in a file of several institutions."""
        typed = (("单位名称", "应届毕业生数"), ("甲校", 900), ("乙校", 800))
        workbook(path, 填报数据=typed, 举报台账=REPORTS)

        with pytest.raises(InvalidFacts, match="several institutions"):
            read(path)

    @pytest.mark.parametrize("entity", ["信息工程学院", "云溪大学信息工程学院"])
    def test_of_a_department(self, path: Path, entity: str) -> None:
        """The only department that a ledger names is meant, also by its short name."""
        head = ("用人单位", "走访人", "职务", "院系", "走访日期")
        visit = ("鹭洲软件有限公司", "吴清", "院长", "信息工程学院", date(2024, 3, 5))
        typed = (
            ("单位名称", entity),
            ("指标代码", "填写"),
            ("department-leaders-and-heads", 1),
        )
        workbook(path, 填报数据=typed, 走访台账=(head, visit))

        (facts,) = read_facts(path, notice=NOTICE, addressee=DEPARTMENT, until=ON)

        assert 1 == facts["employers-visited-by-department-leaders"].value
