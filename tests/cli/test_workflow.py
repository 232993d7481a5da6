"""From a notice to the report to hand in, as a clerk goes: template, check, report, agenda."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import docx
import icalendar
import openpyxl
import pytest

import gradpolicy as gp

ON = ("--on", "2024-06-15", "--lang", "zh")

FILLED = {
    "graduating-students": 12_600,
    "full-time-careers-staff": 23,
    "careers-premises": 1890,
    "careers-budget": "120万",
    "graduates-tuition-total": 110_000_000,
    "careers-office-strengthened": "是",
    "placement-rate-last-year": "82.13%",
    "provincial-placement-rate-last-year": "85%",
    "employers-newly-won-by-leaders": 130,
    "one-to-one-coverage": "99.95%",
    "employment-home-built": date(2024, 6, 3),
    "willingness-surveyed": "否",
    "student-growth-records": "-",
}


def fill(path: Path, values: dict[str, object]) -> None:
    """Fill in the cells beside the codes of some metrics, and the institution's name."""
    book = openpyxl.load_workbook(path)
    left = dict(values)
    for sheet in book:
        heads = [cell.value for cell in sheet[5]]
        if "指标代码" not in heads:
            continue
        code, value = heads.index("指标代码"), heads.index("填写")
        for row in sheet.iter_rows(min_row=6):
            if row[code].value in left:
                row[value].value = left.pop(row[code].value)
    assert left == {}
    book.worksheets[0]["B2"] = "江南大学"
    book.save(path)


@pytest.fixture
def workbook(run, tmp_path: Path) -> Path:
    """The template, made and filled in."""
    path = tmp_path / "填报.xlsx"
    result = run("template", "jiangxi-2024", "-o", path, "--lang", "zh")
    assert (result.status, result.out, result.err) == (0, f"已写入 {path}\n", "")
    fill(path, FILLED)
    return path


class TestWorkflow:
    """Each step takes what the one before it made."""

    def test_check(self, run, workbook) -> None:
        """What was filled in is judged, to the cell; what was left empty is asked for."""
        out = run("check", "jiangxi-2024", workbook, *ON).out
        assert out.startswith("江南大学  高校 · 截至2024年6月15日\n")
        for part in ("23人 < 25.2人", "99.95% < 100%", "120万元 ≥ 110万元", "130家 ≥ 130家"):
            assert part in out
        details = run("check", "jiangxi-2024", workbook, *ON, "--details", "--only", "unmet").out
        assert re.search(r"填报\.xlsx 填报数据!E\d+", re.sub(r"\s+(?!填)", "", details))

    def test_statuses(self, run, workbook) -> None:
        """Each of the five statuses comes of what was filled in."""
        document = json.loads(run("check", "jiangxi-2024", workbook, *ON, "--json").out)
        statuses = {each["slug"]: each["status"] for each in document["findings"]}
        expected = {
            "full-time-staff": "unmet",
            "careers-premises": "met",
            "careers-budget": "met",
            "new-employers-below-average": "met",
            "one-to-one-coverage": "unmet",
            "employment-home-built": "met",
            "willingness-surveyed": "pending",
            "student-growth-records": "unknown",
            "help-talks": "unknown",
        }
        assert expected == {slug: statuses[slug] for slug in expected}

    def test_report(self, run, workbook) -> None:
        """The report names the institution, the shortfall and the workbook."""
        path = workbook.with_name("自查报告.docx")
        assert run("report", "jiangxi-2024", workbook, "-o", path, *ON).status == 0
        document = docx.Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        text = "".join([*(p.text for p in document.paragraphs), *cells])
        for part in ("江南大学", "26人", "填报.xlsx"):
            assert part in text

    def test_the_results_beside_the_facts(self, run, workbook) -> None:
        """The results as a workbook open in a spreadsheet."""
        path = workbook.with_name("结果.xlsx")
        assert run("check", "jiangxi-2024", workbook, "-o", path, *ON).status == 0
        values = {
            cell.value
            for sheet in openpyxl.load_workbook(path)
            for row in sheet.iter_rows()
            for cell in row
        }
        assert {"江南大学", "full-time-staff"} & values

    def test_agenda(self, run, tmp_path) -> None:
        """The deadlines of the same notice go into a calendar."""
        path = tmp_path / "期限.ics"
        assert run("agenda", "jiangxi-2024", "--for", "university", "-o", path).status == 0
        events = icalendar.Calendar.from_ical(path.read_bytes()).events
        assert {event.start for event in events} == {date(2024, 6, 30), date(2024, 8, 31)}

    def test_the_receipt_recomputes(self, run, workbook, monkeypatch) -> None:
        """The command in the receipt, run where the workbook is, comes to the same results."""
        path = workbook.with_name("report.md")
        run("report", "jiangxi-2024", workbook, "-o", path, *ON)
        command = next(
            line for line in path.read_text("utf-8").splitlines() if "gradpolicy check" in line
        )
        monkeypatch.chdir(workbook.parent)
        arguments = command.split("gradpolicy check ")[1].replace("\\", "").split()
        again = json.loads(run("check", *arguments).out)
        first = json.loads(run("check", "jiangxi-2024", workbook, *ON, "--json").out)
        assert again["findings"] == first["findings"]


class TestTemplate:
    """`gradpolicy template`."""

    @pytest.mark.parametrize("notice", gp.notices.available())
    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_an_empty_one_is_read(self, run, tmp_path, notice: str, lang: str) -> None:
        """A template with nothing filled in says nothing, and is no mistake."""
        path = tmp_path / "facts.xlsx"
        assert run("template", notice, "-o", path, "--lang", lang).status == 0
        document = json.loads(run("check", notice, path, "--json").out)
        assert document["facts"] == []
        assert document["outcome"] == "undecided"

    def test_for_another_kind(self, run, tmp_path) -> None:
        """A department is asked for less than its university."""
        path = tmp_path / "facts.xlsx"
        arguments = ("--for", "二级院系", "--entity", "文学院", "--lang", "zh")
        assert run("template", "jiangxi-2024", "-o", path, *arguments).status == 0
        assert openpyxl.load_workbook(path).worksheets[0]["B2"].value == "文学院"
        document = json.loads(run("check", "jiangxi-2024", path, *arguments[:2], "--json").out)
        assert document["entity"] == "文学院"
        assert document["addressee"] == "department"

    def test_what_was_filled_in_is_kept(self, run, workbook) -> None:
        """A file that is there is not overwritten, unless that is asked for."""
        before = workbook.read_bytes()
        result = run("template", "jiangxi-2024", "-o", workbook)
        assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)
        assert "--force" in result.err
        assert workbook.read_bytes() == before
        assert run("template", "jiangxi-2024", "-o", workbook, "--force").status == 0
        assert workbook.read_bytes() != before

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("-o", "facts.xls"), "facts.xls: its name has to end in .xlsx"),
            (("-o", "facts.csv"), "facts.csv: its name has to end in .xlsx"),
            (("-o", "/nowhere/facts.xlsx"), "/nowhere/facts.xlsx: No such file or directory"),
            (("-o", "facts.xlsx", "--for", "student"), "no addressee is called 'student'"),
            (("-o", "facts.xlsx", "--for", "graduate"), "graduate"),
            ((), "--output"),
        ],
    )
    def test_refused(self, run, tmp_path, monkeypatch, arguments, expected: str) -> None:
        """Each mistake gets one clear line, and no file is made."""
        monkeypatch.chdir(tmp_path)
        result = run("template", "jiangxi-2024", *arguments)
        assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)
        assert expected in result.err
        assert list(tmp_path.iterdir()) == []
