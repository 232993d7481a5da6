"""What the report says of ledgers, and of cells that are still empty."""

from datetime import date

import pytest

from gradpolicy import notices
from gradpolicy.compliance import Fact, Facts, Origin, check
from gradpolicy.compliance.ledgers import Ledger, RecruitmentEvent, Role, Visit, derivations
from gradpolicy.formats.report import content_of
from gradpolicy.formats.report.document import Card, Table
from gradpolicy.formats.workbook.places import FIRST
from gradpolicy.formats.workbook.rows import Sheet, rows_of
from gradpolicy.model import Kind, Metric
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.addressees import UNIVERSITY


def _of(content, title, kind=Table):
    section = next(each for each in content.sections if each.title == title)
    return [block for block in section.blocks if isinstance(block, kind)]


@pytest.fixture(scope="module")
def content():
    """A university with one event in all of spring, and one employer that was visited twice."""
    notice, on = notices.load("jiangxi-2023"), date(2023, 7, 12)
    visits = tuple(
        Visit("甲公司", day=date(2023, 3, day), visitor="张敏", roles=frozenset({Role.PRESIDENT}))
        for day in (1, 2)
    )
    ledger = Ledger(visits=visits, events=(RecruitmentEvent("春季招聘会", day=date(2023, 3, 1)),))
    derived = derivations(ledger, notice=notice, addressee=UNIVERSITY, until=on)
    facts = Facts(tuple(each.fact for each in derived if each.fact is not None))
    return content_of(check(notice, facts, on=on), "zh", derived=derived)


class TestLedgers:
    """What was counted in ledgers."""

    def test_each_is_told(self, content):
        """Each figure stands there with how it was counted, and which day had the least."""
        (table,) = _of(content, "台账统计")

        (how,) = (r.cells[2] for r in table.rows if r.cells[0][0].text == "每天招聘相关活动场次")

        assert any("最少的为0场" in line.text and "2023年3月2日" in line.text for line in how)

    def test_duplicates(self, content):
        """What was counted once is named."""
        (table,) = _of(content, "台账统计")

        texts = [line.text for row in table.rows for line in row.cells[2]]

        assert any("：甲公司（" in text and "计一家" in text for text in texts)

    def test_in_the_card(self, content):
        """What is missed says there too which day had none; and nobody is told to mend the past."""
        cards = [card for card in _of(content, "需要处理的事项", Card) if "每天" in card.title]

        (items,) = (dict(card.items) for card in cards)

        assert "2023年3月2日" in items["台账统计"]
        assert "期间已过，不能补正" == items["如何达到"]

    def test_without(self, told):
        """Without ledgers there is no such part."""
        assert "台账统计" not in [section.title for section in told("some", "zh").sections]


class TestCells:
    """Where an answer that is missing belongs."""

    def _content(self, cell, notice, language="zh"):
        """All is answered but one flag; the facts of one figure stand in *cell*."""
        metrics = terms(Metric)
        origin = Origin("填报.xlsx", "填报数据", cell)
        fact = Fact(metrics["employers-newly-won-by-leaders"], 130, origin=origin)
        return content_of(check(notice, Facts((fact,)), on=date(2024, 6, 15)), language)

    def test_as_in_the_template(self, notice):
        """Who filled in the template is told the sheet and the cell, and by when it is due."""
        (*_, table) = _of(self._content("E6", notice), "待补充的资料")

        text = "".join(row.cells[1][0].text for row in table.rows)

        assert "排查未就业毕业生的就业意愿（工作事项!E135，2024年8月底前（还有77天））" in text

    def test_of_another_file(self, notice):
        """Who filled in another layout is not sent to cells that it does not have."""
        (*_, table) = _of(self._content("C9", notice), "待补充的资料")

        text = "".join(row.cells[1][0].text for row in table.rows)

        assert "工作事项!" not in text
        assert "排查未就业毕业生的就业意愿（2024年8月底前（还有77天））" in text

    def test_few(self, notice):
        """A few stand in rows of their own, each with its cell and its last day."""
        facts = [
            Fact(row.of, True, origin=Origin("填报.xlsx", "工作事项", f"E{FIRST + row.number}"))
            for row in rows_of(check(notice, {}, on=date(2024, 6, 15)))
            if row.sheet is Sheet.ACTIONS and row.key != "willingness-surveyed"
            if row.metric.kind is Kind.FLAG
        ]
        report = check(notice, Facts(tuple(facts)), on=date(2024, 6, 15))

        (*_, table) = _of(content_of(report, "en"), "What is still needed")

        assert ["Requirement", "Where it belongs", "Deadline"] == [c.title for c in table.columns]
        (row,) = (row for row in table.rows if "willingness-surveyed" in row.slugs)
        assert "工作事项!E135" == row.cells[1][0].text
        assert "by the end of August 2024 (77 days left)" == row.cells[2][0].text
