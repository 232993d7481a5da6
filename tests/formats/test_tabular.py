"""CSV: opens as it is meant, numbers are numbers, and nothing is a formula."""

import csv
import io
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import notices
from gradpolicy.compliance import Fact, Facts, Origin, check
from gradpolicy.formats.tabular import report_to_csv, rows_to_csv

ON = date(2024, 6, 15)
NOTICE = notices.load("jiangxi-2024")

DANGEROUS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://a.example","工资")',
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "　=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "=",
]
HARMLESS = ["江南大学", "a=b", "1:500", "“500:1”", "'=1+1", "a\n=1+1", "", '"', ",", ";=1+1", "，"]


def _read(data: bytes) -> list[list[str]]:
    """The cells, as a reader that knows RFC 4180 has them."""
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def _rows(facts: Facts, lang: str = "zh", **options: object) -> dict[str, dict[str, str]]:
    """The rows of a report by the slug of the provision, each by its heads."""
    heads, *rows = _read(report_to_csv(check(NOTICE, facts, **{"on": ON, **options}), lang))
    return {row[4]: dict(zip(heads, row, strict=True)) for row in rows}


class TestRowsToCsv:
    """Any rows."""

    def test_bytes(self) -> None:
        """It begins with a byte-order mark, by which Excel knows UTF-8, and has CRLF."""
        assert b"\xef\xbb\xbf" + '"单位",3\r\n,\r\n'.encode() == rows_to_csv(
            [["单位", 3], [None, None]]
        )

    @pytest.mark.parametrize("text", DANGEROUS, ids=repr)
    def test_formula(self, text: str) -> None:
        """What a spreadsheet would take for a formula begins with an apostrophe."""
        assert [[f"'{text}"]] == _read(rows_to_csv([[text]]))

    @pytest.mark.parametrize("text", HARMLESS, ids=repr)
    def test_text(self, text: str) -> None:
        """Other text comes back as it was."""
        assert [[text]] == _read(rows_to_csv([[text]]))

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param(12_600, "12600", id="whole"),
            pytest.param(-15, "-15", id="negative, and no formula"),
            pytest.param(0, "0", id="zero"),
            pytest.param(Decimal("0.6995"), "0.6995", id="share"),
            pytest.param(Decimal("1E+3"), "1000", id="exponent"),
            pytest.param(Decimal("0.0000001"), "0.0000001", id="small"),
            pytest.param(date(2024, 6, 15), "2024-06-15", id="day"),
        ],
    )
    def test_number(self, value: object, shown: str) -> None:
        """Numbers and days stand bare, digit for digit."""
        assert f"{shown}\r\n" == rows_to_csv([[value]]).decode("utf-8-sig")

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param(
                Fraction(2, 3), "2⁄3", id="digits that never end, and no third of February"
            ),
            pytest.param(
                Decimal("0.6999999999999999999"),
                "6999999999999999999⁄10000000000000000000",
                id="more digits than a spreadsheet keeps",
            ),
        ],
    )
    def test_fraction(self, value: object, shown: str) -> None:
        """What digits can't say exactly is a fraction, as text: never a rounded number."""
        assert f'"{shown}"\r\n' == rows_to_csv([[value]]).decode("utf-8-sig")

    @given(
        st.lists(
            st.lists(
                st.none() | st.integers() | st.dates() | st.text(st.characters(codec="utf-8")),
                min_size=2,
                max_size=2,
            ),
            min_size=1,
        )
    )
    def test_any(self, rows: list[list[int | date | str | None]]) -> None:
        """As many cells come back as went in; only an apostrophe is ever added to one."""
        cells = [["" if cell is None else str(cell) for cell in row] for row in rows]

        found = _read(rows_to_csv(rows))

        assert [len(row) for row in cells] == [len(row) for row in found]
        pairs = [
            (given, old, new)
            for row, before, after in zip(rows, cells, found, strict=True)
            for given, old, new in zip(row, before, after, strict=True)
        ]
        assert all(new in (old, f"'{old}") for _, old, new in pairs)
        assert not any(
            new.lstrip().startswith(("=", "+", "-", "@"))
            for given, _, new in pairs
            if isinstance(given, str)
        )


class TestReportToCsv:
    """The findings on one institution or several."""

    def test_a_row(self) -> None:
        """Who, which clause, what it asks, how it stands, why, and the figures as figures."""
        origin = Origin("填报.xlsx", "填报数据", "E7")
        given = Facts.of(
            {"full-time-careers-staff": 23, "graduating-students": 12_600}, entity="江南大学"
        )
        facts = attrs.evolve(
            given, facts=tuple(attrs.evolve(f, origin=origin) for f in given.facts)
        )

        row = _rows(facts)["full-time-staff"]

        # The words are those of every other format.
        assert row.pop("依据")
        assert {
            "单位名称": "江南大学",
            "通知": NOTICE.title,
            "检查日期": "2024-06-15",
            "条款": "25. 充实就业工作机构和力量",
            "要求代码": "full-time-staff",
            "约束力": "义务",
            "要求": "校级专职就业工作人员数与应届毕业生数之比不低于1:500",
            "原文": "“不低于应届毕业生500:1的比例”“校级专职就业工作人员”",
            "结果": "未达到",
            "期限": "",
            "剩余天数": "",
            "指标": "校级专职就业工作人员数",
            "计量单位": "人",
            "现值": "23",
            "应达到": "26",
            "差额": "3",
            "余量": "",
            "待补充": "",
            "数据出处": "填报.xlsx 填报数据!E7",
        } == row

    def test_in_english(self) -> None:
        """The heads and the words are English, the figures the same."""
        row = _rows(Facts.of({"full-time-careers-staff": 23, "graduating-students": 12_600}), "en")[
            "full-time-staff"
        ]

        assert ("", "obligation", "unmet", "people", "23", "26", "3") == tuple(
            row[head]
            for head in (
                "Institution",
                "Force",
                "Result",
                "Unit",
                "Present",
                "Required",
                "Shortfall",
            )
        )

    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_one_row_a_finding(self, lang: str) -> None:
        """Every finding has its row, in the order of the text; every row every cell."""
        report = check(NOTICE, {}, on=ON)

        heads, *rows = _read(report_to_csv(report, lang))

        assert [finding.provision.slug for finding in report] == [row[4] for row in rows]
        assert {len(heads)} == {len(row) for row in rows}
        assert len(set(heads)) == len(heads)

    def test_days_left(self) -> None:
        """A deadline that has passed has days left below zero, as a number."""
        report = check(NOTICE, {}, on=date(2024, 9, 3))
        late = next(each for each in report if each.days_left is not None)

        text = report_to_csv(report).decode("utf-8-sig")

        (line,) = (line for line in text.splitlines() if f'"{late.provision.slug}"' in line)
        assert f",{late.last_day},{late.days_left}," in line
        assert late.days_left < 0

    def test_several_bounds(self) -> None:
        """Where one of two bounds will do, both stand there, in the same order in each cell."""
        facts = Facts.of({"guidance-course-hours": 30, "guidance-course-credits": 2})

        row = _rows(facts)["guidance-course-load"]

        cells = [
            row[head].split("；") for head in ("指标", "计量单位", "现值", "应达到", "差额", "余量")
        ]
        assert {2} == {len(cell) for cell in cells}
        assert [["30", "2"], ["38", "2"], ["–（另项已达到）", ""], ["", "0"]] == cells[2:]

    def test_what_is_missing(self) -> None:
        """What is still needed is named by its label."""
        row = _rows(Facts.of({"graduating-students": 12_600}))["full-time-staff"]

        assert ("待补充", "校级专职就业工作人员数", "", "26") == tuple(
            row[head] for head in ("结果", "待补充", "现值", "应达到")
        )

    def test_several_reports(self) -> None:
        """Several institutions stand one after another under one row of heads."""
        reports = [check(NOTICE, Facts(entity=name), on=ON) for name in ("甲大学", "乙大学")]

        _, *rows = _read(report_to_csv(iter(reports)))

        assert ["甲大学"] * len(reports[0]) + ["乙大学"] * len(reports[1]) == [r[0] for r in rows]

    def test_no_report(self) -> None:
        """Of no institution there are only the heads."""
        assert 1 == len(_read(report_to_csv([])))

    @pytest.mark.parametrize("text", [text for text in DANGEROUS if text.strip() == text], ids=repr)
    def test_hostile_names(self, text: str) -> None:
        """The name of an institution, a title and a file can't be formulas."""
        title = text if "\n" not in text else "通知"
        metric = Facts.of({"graduating-students": 1})["graduating-students"].metric
        facts = Facts((Fact(metric, 1, origin=Origin(text)),), entity=text)

        report = check(attrs.evolve(NOTICE, title=title), facts, on=ON)
        _, *rows = _read(report_to_csv(report))

        assert {f"'{text}"} == {row[0] for row in rows}
        assert {f"'{title}"} == {row[1] for row in rows}
        assert f"'{text}" in {row[-1] for row in rows}


class TestLibreOffice:
    """What a spreadsheet makes of it."""

    @pytest.fixture(scope="class")
    @staticmethod
    def opened(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[str]]:
        """Opens a file with formulas allowed, and gives the cells of its first sheet as XML."""
        office = shutil.which("soffice")
        if office is None:
            pytest.skip("LibreOffice is not installed")
        folder = tmp_path_factory.mktemp("office")

        def cells(data: bytes) -> list[str]:
            (folder / "a.csv").write_bytes(data)
            # Comma, quotation mark, UTF-8, from the first line, numbers recognised in quotes too,
            # formulas evaluated: the most trusting way to open it.
            options = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
            profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
            command = [office, profile, "--headless", options, "--convert-to", "fods", "a.csv"]
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
            return _cells_of(folder / "a.fods")

        return cells

    def test_opened(self, opened: Callable[[bytes], list[str]]) -> None:
        """Chinese is intact, numbers are numbers, text stays text, and no cell is a formula."""
        single = [text for text in DANGEROUS if not re.search(r"[\r\n]", text)]
        cells: list[str | int | Decimal | Fraction | date] = [
            "江南大学",
            23,
            Decimal("0.6995"),
            -15,
            ON,
            "“500:1”",
            Fraction(2, 3),
            *single,
        ]

        found = opened(rows_to_csv([cell] for cell in cells))

        assert len(cells) == len(found)
        assert not any("table:formula" in cell for cell in found)
        kinds = [re.search(r'office:value-type="(\w+)"', cell)[1] for cell in found]
        expected = ["string", "float", "float", "float", "date", *["string"] * (2 + len(single))]
        assert expected == kinds
        assert "江南大学" in found[0]
        assert [23, Decimal("0.6995"), -15] == [
            Decimal(re.search(r'office:value="([^"]+)"', cell)[1]) for cell in found[1:4]
        ]


def _cells_of(path: Path) -> list[str]:
    text = path.read_text("utf-8")
    table = text[text.index("<table:table ") :]
    return re.findall(r"<table:table-cell.*?</table:table-cell>", table, re.DOTALL)
