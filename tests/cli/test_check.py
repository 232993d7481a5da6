"""`gradpolicy check`, as a clerk and a script use it."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path

import openpyxl
import pytest

STAFF = {"graduating-students": 12_600, "full-time-careers-staff": 23}
ON = ("--on", "2024-06-15")


def write_json(path: Path, facts: dict, entity: str | None = "江南大学", **more: object) -> Path:
    """A file of facts on one institution."""
    document = {"format": "gradpolicy.facts/1", "entity": entity, "facts": facts, **more}
    if entity is None:
        del document["entity"]
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A university that is three staff short."""
    return write_json(tmp_path / "facts.json", STAFF)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Three universities, with one context for all."""
    institutions = [
        {"entity": name, "facts": {"graduating-students": 1_000, "full-time-careers-staff": staff}}
        for name, staff in (("甲校", 2), ("乙校", 1), ("丙校", 2))
    ]
    path = tmp_path / "many.json"
    context = {"provincial-placement-rate-last-year": "0.85"}
    document = {"format": "gradpolicy.facts/1", "institutions": institutions, "context": context}
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


class TestPage:
    """What is printed."""

    @pytest.mark.parametrize(
        ("lang", "expected"), [("zh", "23人 < 25.2人"), ("en", "23 people < 25.2 people")]
    )
    def test_a_finding(self, run, facts, lang: str, expected: str) -> None:
        """The comparison that failed is printed in either language."""
        result = run("check", "jiangxi-2024", facts, *ON, "--lang", lang)
        assert result.status == 0
        assert expected in result.out
        assert result.err == ""

    def test_of_today(self, run, facts, monkeypatch) -> None:
        """Without a day it is checked as of today."""
        printed = run("check", "jiangxi-2024", facts).out.splitlines()[0]
        assert re.search(r"as of \d+ \w+ 20\d\d$", printed)
        assert "15 June 2024" not in printed

    def test_only(self, run, facts) -> None:
        """Only findings of a status are left, each on a line of its own."""
        out = run("check", "jiangxi-2024", facts, *ON, "--only", "unknown").out
        assert "of the actions" not in out
        assert len([line for line in out.splitlines() if line.startswith("?  ")]) > 100

    def test_only_not_applicable(self, run, tmp_path) -> None:
        """The status of two words is written as the others are."""
        rates = {"placement-rate-last-year": "0.9", "provincial-placement-rate-last-year": "0.8"}
        path = write_json(tmp_path / "rates.json", rates)
        out = run("check", "jiangxi-2024", path, *ON, "--only", "not-applicable").out
        assert "90% ≥ 80%" in out

    def test_details(self, run, facts) -> None:
        """Each finding comes with its quote and the place that its facts were read from."""
        out = run("check", "jiangxi-2024", facts, *ON, "--only", "unmet", "--details").out
        assert "「不低于应届毕业生500:1的比例」" in out
        assert 'facts.json $.facts["graduating-students"]' in re.sub(r"\s+", " ", out)

    def test_what_was_observed_later(self, run, tmp_path) -> None:
        """Facts observed after the day are left out, and that they are is said."""
        later = {"value": 23, "observed": "2024-06-20"}
        path = write_json(tmp_path / "later.json", {**STAFF, "full-time-careers-staff": later})
        out = run("check", "jiangxi-2024", path, *ON).out
        assert "1 of the facts: observed after that day" in out
        assert "✗ unmet 0" in out

    def test_by_label(self, run, facts) -> None:
        """The institution's kind is named by its Chinese label too."""
        by_slug = run("check", "jiangxi-2024", facts, *ON, "--for", "vocational-college")
        assert by_slug.out == run("check", "jiangxi-2024", facts, *ON, "--for", "高等职业院校").out
        assert "higher vocational college" in by_slug.out


class TestJson:
    """For scripts."""

    def test_one(self, run, facts) -> None:
        """One institution is one report."""
        document = json.loads(run("check", "jiangxi-2024", facts, *ON, "--json").out)
        assert (document["format"], document["entity"]) == ("gradpolicy.report/1", "江南大学")
        assert document["outcome"] == "breached"

    def test_several(self, run, many) -> None:
        """Several institutions are a list of reports, in the order of the file."""
        documents = json.loads(run("check", "jiangxi-2024", many, *ON, "--json").out)
        assert [each["entity"] for each in documents] == ["甲校", "乙校", "丙校"]


class TestSeveral:
    """Many institutions at once."""

    def test_a_line_each(self, run, many) -> None:
        """Each has a line, the one that falls short first."""
        out = run("check", "jiangxi-2024", many, *ON).out
        names = [line.split()[1] for line in out.splitlines() if re.search("[甲乙丙]校", line)]
        assert names == ["乙校", "甲校", "丙校"]

    def test_one_of_them(self, run, many) -> None:
        """One is asked for by its name, and gets its page; the context is known of it."""
        out = run("check", "jiangxi-2024", many, *ON, "--entity", "乙校", "--lang", "zh").out
        assert out.startswith("乙校  高校")
        assert "1人 < 2人" in out

    def test_each_in_full(self, run, many) -> None:
        """Asked for details or a status, each has a page."""
        out = run("check", "jiangxi-2024", many, *ON, "--only", "unmet").out
        assert out.count("university · as of 15 June 2024") == 3

    def test_files_are_put_together(self, run, facts, tmp_path) -> None:
        """What two files say of one institution is checked together."""
        area = write_json(tmp_path / "area.json", {"careers-premises": 1890})
        out = run("check", "jiangxi-2024", facts, area, *ON, "--lang", "zh").out
        assert "1890平方米 ≥ 1890平方米" in out


class TestOutput:
    """The results as a file."""

    def test_workbook(self, run, facts, tmp_path) -> None:
        """A workbook that opens, beside what is printed."""
        path = tmp_path / "results.xlsx"
        result = run("check", "jiangxi-2024", facts, *ON, "-o", path)
        assert "23 people < 25.2 people" in result.out
        assert len(openpyxl.load_workbook(path).sheetnames) > 1

    def test_csv(self, run, many, tmp_path) -> None:
        """CSV that Excel opens, with every institution."""
        path = tmp_path / "results.csv"
        run("check", "jiangxi-2024", many, *ON, "-o", path, "--lang", "zh")
        content = path.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        assert {row[0] for row in rows[1:]} == {"甲校", "乙校", "丙校"}

    def test_json(self, run, facts, tmp_path) -> None:
        """The file holds what --json prints."""
        path = tmp_path / "results.JSON"
        printed = run("check", "jiangxi-2024", facts, *ON, "-o", path, "--json").out
        assert path.read_text("utf-8") == printed

    def test_what_was_there_is_replaced(self, run, facts, tmp_path) -> None:
        """Last week's results give way to this week's, and nothing else is left behind."""
        path = tmp_path / "results.csv"
        path.write_text("old", encoding="utf-8")
        run("check", "jiangxi-2024", facts, *ON, "-o", path)
        assert "old" not in path.read_text("utf-8")
        assert {each.name for each in tmp_path.iterdir()} == {"facts.json", "results.csv"}


class TestFailOn:
    """For a script that stops."""

    @pytest.mark.parametrize(
        ("asked", "status"),
        [
            ([], 0),
            (["unmet"], 1),
            (["unknown"], 1),
            (["pending"], 0),
            (["pending", "unmet"], 1),
        ],
    )
    def test_status(self, run, facts, asked: list[str], status: int) -> None:
        """1 where a duty has one of the statuses asked for, else 0."""
        options = [word for each in asked for word in ("--fail-on", each)]
        assert run("check", "jiangxi-2024", facts, *ON, *options).status == status

    def test_a_recommendation_is_no_duty(self, run, tmp_path) -> None:
        """A recommendation that is not followed fails nothing."""
        path = write_json(tmp_path / "records.json", {"student-growth-records": False})
        assert run("check", "jiangxi-2024", path, *ON, "--fail-on", "unmet").status == 0

    def test_any_of_several(self, run, many) -> None:
        """One institution of many is enough."""
        assert run("check", "jiangxi-2024", many, *ON, "--fail-on", "unmet").status == 1
        arguments = ("--entity", "甲校", "--fail-on", "unmet")
        assert run("check", "jiangxi-2024", many, *ON, *arguments).status == 0


def made_for(path: Path, notice: str, addressee: str, entity: str) -> Path:
    """A workbook with the staff of an institution, and the codes of what it was made for."""
    book = openpyxl.Workbook()
    book.active.title = "填报数据"
    for row in (["单位名称", entity], ["指标代码", "填写"], *map(list, STAFF.items())):
        book.active.append(row)
    guide = book.create_sheet("填报说明")
    guide.append(["代码", f"通知 {notice}，对象 {addressee}"])
    book.save(path)
    return path


class TestMadeFor:
    """A workbook that says which notice and whom it was made for."""

    def test_the_addressee_is_known(self, run, tmp_path) -> None:
        """Without --for it is checked as what it was made for."""
        path = made_for(tmp_path / "a.xlsx", "jiangxi-2024", "vocational-college", "甲校")
        out = run("check", "jiangxi-2024", path, *ON).out
        assert out.startswith("甲校  higher vocational college · ")

    def test_what_is_asked_for_goes_first(self, run, tmp_path) -> None:
        """Whoever names an addressee means that one."""
        path = made_for(tmp_path / "a.xlsx", "jiangxi-2024", "vocational-college", "甲校")
        out = run("check", "jiangxi-2024", path, *ON, "--for", "university").out
        assert out.startswith("甲校  university · ")

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            ("zh", "{}：是通知jiangxi-2023的填报表，不能用来检查jiangxi-2024"),
            ("en", "{}: was made for the notice jiangxi-2023, not for jiangxi-2024"),
        ],
    )
    @pytest.mark.parametrize("command", ["check", "report"])
    def test_another_notice(self, run, tmp_path, command: str, lang: str, expected: str) -> None:
        """A workbook of last year's notice is refused in one line, and nothing is written."""
        path = made_for(tmp_path / "a.xlsx", "jiangxi-2023", "university", "甲校")
        output = tmp_path / ("a.md" if command == "report" else "a.csv")
        result = run(command, "jiangxi-2024", path, *ON, "-o", output, "--lang", lang)
        line = f"gradpolicy: {expected.format(path)}\n"
        assert (result.status, result.out, result.err) == (2, "", line)
        assert not output.exists()

    def test_of_two_kinds(self, run, tmp_path) -> None:
        """Of workbooks for two kinds of institution, the one that is meant has to be named."""
        first = made_for(tmp_path / "a.xlsx", "jiangxi-2024", "university", "甲校")
        second = made_for(tmp_path / "b.xlsx", "jiangxi-2024", "vocational-college", "乙校")
        result = run("check", "jiangxi-2024", first, second, *ON, "--lang", "zh")
        assert (result.status, result.out) == (2, "")
        assert "a.xlsx由高校填报" in result.err
        assert "b.xlsx由高等职业院校填报；请用 --for 指定一类" in result.err
        both = run("check", "jiangxi-2024", first, second, *ON, "--for", "university")
        assert both.status == 0

    def test_an_addressee_that_nobody_knows(self, run, tmp_path) -> None:
        """A code that was changed by hand is refused as any other name is."""
        path = made_for(tmp_path / "a.xlsx", "jiangxi-2024", "universty", "甲校")
        result = run("check", "jiangxi-2024", path, *ON)
        assert "no addressee is called 'universty'; did you mean 'university'?" in result.err


class TestBadInput:
    """Each mistake gets one clear line on stderr and the status 2."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("--on", "2024-6-15"), "'2024-6-15' is no day such as 2024-06-15"),
            (("--on", "2024-02-30"), "'2024-02-30' is no day"),
            (("--on", "20240615"), "'20240615' is no day"),
            (("--on", "today"), "'today' is no day"),
            (("--for", "universty"), "did you mean 'university'?"),
            (("--for", "高等职业院"), "did you mean '高等职业院校'?"),
            (("--for", "graduate"), "jiangxi-2024 asks nothing of a graduate; it does of: "),
            (("--entity", "江南大"), "did you mean '江南大学'?"),
            (("--only", "failed"), "--only"),
            (("--fail-on", "met"), "--fail-on"),
            (("-o", "results.pdf"), "results.pdf: its name has to end in .xlsx, .csv or .json"),
            (("-o", "/nowhere/results.csv"), "/nowhere/results.csv: No such file or directory"),
        ],
    )
    def test_options(self, run, facts, arguments: tuple[str, ...], expected: str) -> None:
        """The line names what is wrong and what would be right."""
        result = run("check", "jiangxi-2024", facts, *arguments)
        assert (result.status, result.out) == (2, "")
        assert expected in result.err
        assert result.err.startswith("gradpolicy: ")
        assert result.err.count("\n") == 1

    def test_no_facts(self, run) -> None:
        """Facts have to be given."""
        result = run("check", "jiangxi-2024")
        assert (result.status, result.out) == (2, "")
        assert "FACTS" in result.err

    def test_no_such_file(self, run, tmp_path) -> None:
        """A file that is not there is named."""
        result = run("check", "jiangxi-2024", tmp_path / "填报.xlsx")
        assert (result.status, result.out) == (2, "")
        assert "填报.xlsx" in result.err
        assert result.err.count("\n") == 1

    def test_every_slip(self, run, tmp_path) -> None:
        """All that is wrong in all files is told at once, after a line that counts it."""
        first = write_json(tmp_path / "a.json", {"graduating-student": 1, "careers-premises": "a"})
        second = write_json(tmp_path / "b.json", {"full-time-careers-staff": -1})
        result = run("check", "jiangxi-2024", first, second, *ON)
        head, *lines = result.err.splitlines()
        assert (result.status, result.out) == (2, "")
        assert head == "gradpolicy: 3 things are wrong:"
        assert ["  a.json", "  a.json", "  b.json"] == [line.split(" $")[0] for line in lines]

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [("en", "12,600 people here, but 12,500 people in"), ("zh", "此处为12600人，而")],
    )
    def test_given_twice(self, run, facts, tmp_path, lang: str, expected: str) -> None:
        """A fact given twice with different values is refused with both places."""
        other = write_json(tmp_path / "0.json", {"graduating-students": 12_500})
        result = run("check", "jiangxi-2024", other, facts, "--lang", lang)
        assert (result.status, result.out) == (2, "")
        for part in (expected, '0.json $.facts["graduating-students"]', "facts.json $."):
            assert part in result.err

    def test_in_chinese(self, run, facts) -> None:
        """What is wrong is said in the language asked for, wherever that stands."""
        result = run("check", "jiangxi-2024", facts, "--for", "universty", "--lang", "zh")
        assert result.err == "gradpolicy: 没有名为'universty'的对象；是否指'university'?\n"

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("jiangxi2024", "a.json"), "没有名为'jiangxi2024'的通知；是否指'jiangxi-2024'？"),
            (("jiangxi-2024",), "缺少参数 FACTS..."),
            (("jiangxi-2024", "a.json", "--on", "today"), "--on 的值不对：应为日期，如2024-06-15"),
            (
                ("jiangxi-2024", "a.json", "--fail-on", "met"),
                "--fail-on 的值不对：应为unmet、pending、unknown之一",
            ),
            (("jiangxi-2024", "--onl"), "没有选项 --onl；是否指 --json、--on、--only？"),
            (("jiangxi-2024", "a.xlsx"), "a.xlsx：文件：“a.xlsx”不存在"),
            (("a.json", "a.xlsx"), "a.json：文件或文件夹不存在"),
            (("jiangxi-2024", "0.json", "-o", "x/a.csv"), "x/a.csv：文件或文件夹不存在"),
        ],
    )
    def test_every_mistake_in_chinese(
        self, run, tmp_path, monkeypatch, arguments, expected
    ) -> None:
        """Whatever is wrong, with the command or with the input, is said in Chinese if asked for."""
        write_json(tmp_path / "0.json", STAFF)
        monkeypatch.chdir(tmp_path)
        result = run("check", *arguments, "--lang", "zh")
        assert (result.status, result.out, result.err) == (2, "", f"gradpolicy: {expected}\n")

    def test_a_notice_with_mistakes_in_chinese(self, run, facts, tmp_path) -> None:
        """How many mistakes a notice's file has is said in Chinese, before their details."""
        path = tmp_path / "notice.json"
        path.write_text('{"format": "gradpolicy.notice/1", "notice": {}}', encoding="utf-8")
        head, *lines = run("check", path, facts, "--lang", "zh").err.splitlines()
        assert head == f"gradpolicy: 通知文件有{len(lines)}处问题："
        assert all(line.startswith("  $") for line in lines)

    def test_a_missing_extra_in_chinese(self, run, tmp_path, monkeypatch) -> None:
        """What to install is said in Chinese."""
        path = made_for(tmp_path / "a.xlsx", "jiangxi-2024", "university", "甲校")
        monkeypatch.setitem(sys.modules, "python_calamine", None)
        err = run("check", "jiangxi-2024", path, "--lang", "zh").err
        assert err == "gradpolicy: 缺少组件，请先安装：pip install 'gradpolicy[excel]'\n"

    def test_no_such_command_in_chinese(self, run, monkeypatch) -> None:
        """A command that there is not is refused in the language of the locale."""
        monkeypatch.setenv("LANG", "zh_CN.UTF-8")
        assert run("chek").err == "gradpolicy: 没有命令 chek；各命令见 gradpolicy --help\n"

    def test_no_traceback(self, run, tmp_path) -> None:
        """A file that is none of ours is refused in one line."""
        path = tmp_path / "facts.xlsx"
        path.write_bytes(b"no workbook")
        result = run("check", "jiangxi-2024", path)
        assert (result.status, result.out) == (2, "")
        assert result.err.count("\n") == 1
