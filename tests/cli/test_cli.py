"""The command line, as a clerk and a script use it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import gradpolicy as gp

HAN = re.compile(r"[\u4e00-\u9fff]")


class TestHelp:
    """`gradpolicy --help`."""

    def test_names_every_command(self, run) -> None:
        """Each command is on a line with what it does, in both languages."""
        result = run("--help")
        assert result.status == 0
        commands = re.split(r"\n  (?=\w)", result.out.split("Commands:")[1])[1:]
        names = [each.split()[0] for each in commands]
        assert len(names) == 14
        assert {"template", "check", "report", "agenda", "site"} <= set(names)
        assert all(HAN.search(each) for each in commands)


class TestList:
    """`gradpolicy list`."""

    def test_lists_every_notice(self, run) -> None:
        """Each notice of the catalogue is on a line with its slug and title."""
        result = run("list", "--lang", "zh")
        assert result.status == 0
        assert [line.split()[0] for line in result.out.splitlines()] == list(gp.notices.available())
        assert "2024届" in result.out

    def test_json(self, run) -> None:
        """Scripts get the counts as numbers."""
        rows = json.loads(run("list", "--json").out)
        assert {row["slug"]: row["measures"] for row in rows}["jiangxi-2024"] == 26
        assert {row["slug"]: row["measures"] for row in rows}["jiangxi-2023"] == 24


class TestShow:
    """`gradpolicy show`."""

    def test_whole(self, run) -> None:
        """The whole notice has every section and every measure."""
        notice = gp.notices.load("jiangxi-2024")
        out = run("show", "jiangxi-2024", "--lang", "zh").out
        for section in notice.sections:
            assert section.title in out
        for measure in notice.measures:
            assert str(measure) in out

    def test_measure(self, run) -> None:
        """A measure shows its summary, its figures and its quotes."""
        result = run("show", "jiangxi-2024", "25", "--lang", "zh")
        assert result.status == 0
        for figure in ("500:1", "1%", "0.15", "四到位"):
            assert figure in result.out

    def test_provision(self, run) -> None:
        """A provision shows its quote and how an ambiguity was decided."""
        out = run("show", "jiangxi-2024", "full-time-staff", "--lang", "en").out
        assert "1:500" in out
        assert "500:1" in out
        assert "Assumption" in out

    def test_addressee(self, run) -> None:
        """With an addressee only what concerns it is left."""
        everything = run("show", "jiangxi-2024", "--lang", "en").out
        some = run("show", "jiangxi-2024", "--addressee", "department", "--lang", "en").out
        assert 0 < len(some) < len(everything)
        assert "local human-resources bureau" not in some

    @pytest.mark.parametrize("item", [None, "4", "new-employers-below-average"])
    def test_json(self, run, item: str | None) -> None:
        """Every view comes as JSON too."""
        value = json.loads(run("show", "jiangxi-2024", *([item] if item else []), "--json").out)
        expected = {None: "notice", "4": "provisions", "new-employers-below-average": "evidence"}
        assert expected[item] in value


class TestDiff:
    """`gradpolicy diff`."""

    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_prints_every_measure(self, run, lang: str) -> None:
        """Every measure of both years is named, whatever became of it."""
        out = re.sub(r"\s+", "", run("diff", "jiangxi-2023", "jiangxi-2024", "--lang", lang).out)
        for slug in ("jiangxi-2023", "jiangxi-2024"):
            for measure in gp.notices.load(slug).measures:
                assert re.sub(r"\s+", "", str(measure)) in out

    def test_only(self, run) -> None:
        """With --only the other changes are left out."""
        out = run("diff", "jiangxi-2023", "jiangxi-2024", "--only", "removed", "--lang", "en").out
        body = out.split("Figures and dates")[1]
        assert "- removed" in body
        assert "+ added" not in body

    def test_same(self, run) -> None:
        """A notice does not differ from itself."""
        result = run("diff", "jiangxi-2024", "jiangxi-2024", "--fail-on-change", "--lang", "en")
        assert (result.status, result.out) == (0, "The two notices do not differ.\n")

    def test_fails_where_asked(self, run) -> None:
        """A script can stop on a difference."""
        assert run("diff", "jiangxi-2023", "jiangxi-2024", "--fail-on-change").status == 1
        assert run("diff", "jiangxi-2023", "jiangxi-2024").status == 0

    def test_json(self, run) -> None:
        """The JSON holds every provision of the diff."""
        value = json.loads(run("diff", "jiangxi-2023", "jiangxi-2024", "--json").out)
        expected = gp.diff(gp.notices.load("jiangxi-2023"), gp.notices.load("jiangxi-2024"))
        assert len(value["provisions"]) == len(expected.provisions)

    def test_same_bytes_whatever_the_locale(self) -> None:
        """Two processes with other locales and hash seeds print the same bytes."""

        def out(**environment: str) -> bytes:
            command = [sys.executable, "-m", "gradpolicy", "diff", "jiangxi-2023", "jiangxi-2024"]
            return subprocess.run(
                [*command, "--lang", "zh"],
                check=True,
                capture_output=True,
                env={**os.environ, **environment},
            ).stdout

        first = out(LC_ALL="C", PYTHONHASHSEED="1")
        assert first == out(LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
        assert HAN.search(first.decode())


class TestConform:
    """`gradpolicy conform`."""

    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_every_provision_of_the_superior_is_answered(self, run, lang: str) -> None:
        """The counts add up to the provisions of the superior, and to those added."""
        out = run("conform", "jiangxi-2024", "ministry-2024", "--lang", lang).out
        summary = "\n".join(out.splitlines()[3:])
        first, second = summary.split("\n+ ", 1)
        second = second.splitlines()[0]
        numbers = [int(n) for n in re.findall(r"\d+", first)]
        superior = len(list(gp.notices.load("ministry-2024").provisions))
        assert numbers[0] == superior == sum(numbers[1:])
        conformance = gp.conform(*map(gp.notices.load, ("jiangxi-2024", "ministry-2024")))
        added = [a for a in conformance.provisions if a.superior is None]
        assert [int(n) for n in re.findall(r"\d+", second)] == [len(added)]

    def test_an_outdated_term_is_reported(self, run) -> None:
        """三严禁 in statistics is named, which the Ministry has replaced by 三不得."""
        out = run("conform", "jiangxi-2024", "ministry-2024", "--lang", "zh").out
        line = next(line for line in out.splitlines() if line.startswith("!"))
        assert "三严禁" in line
        assert "三不得" in line

    def test_only(self, run) -> None:
        """With --only the other answers are left out."""
        arguments = ("conform", "jiangmen-2023", "guangdong-2023", "--lang", "en")
        out = run(*arguments, "--only", "left-out").out
        body = "\n".join(out.splitlines()[5:])
        assert "- left out" in body
        assert "= carried over" not in body

    def test_json(self, run) -> None:
        """The JSON answers every provision of both notices."""
        value = json.loads(run("conform", "jiangxi-2024", "ministry-2024", "--json").out)
        expected = gp.conform(*map(gp.notices.load, ("jiangxi-2024", "ministry-2024")))
        assert value["format"] == "gradpolicy.conformance/1"
        assert len(value["provisions"]) == len(expected.provisions)
        assert value["counts"] == {a.value: n for a, n in expected.counts.items()}
        assert [o["replacement"] for o in value["outdated"]] == ["three-must-nots"]


class TestNarrowed:
    """--addressee and --topic."""

    @pytest.mark.parametrize("command", ["diff", "conform"])
    def test_by_addressee(self, run, command: str) -> None:
        """Only what binds departments is left."""
        out = run(
            command, "jiangxi-2024", "ministry-2024", "--addressee", "department", "--lang", "en"
        ).out
        rows = out.splitlines()[12:]
        assert any("department" in row for row in rows)
        assert not any("training base" in row for row in rows)

    def test_by_topic(self, run) -> None:
        """Only measures on conscription are left."""
        out = run(
            "diff", "jiangxi-2023", "jiangxi-2024", "--topic", "conscription", "--lang", "zh"
        ).out
        titles = [line for line in out.splitlines() if line.startswith("(") and "→" in line]
        assert len(titles) == 1
        assert "入伍" in titles[0]

    def test_together_with_only(self, run) -> None:
        """The filters narrow each other."""
        arguments = (
            "diff",
            "jiangxi-2023",
            "jiangxi-2024",
            "--topic",
            "conscription",
            "--lang",
            "en",
        )
        out = run(*arguments, "--only", "added").out
        assert "+ added" in out.split("Figures and dates")[1]
        assert "- removed" not in out.split("Figures and dates")[1]


class TestVerify:
    """`gradpolicy verify`."""

    def test_a_closed_ledger(self, run, source_text, tmp_path: Path) -> None:
        """The very text closes, and it is said that it is the very text."""
        path = tmp_path / "copy.txt"
        path.write_bytes(source_text("jiangxi-2024").encode())
        result = run("verify", "jiangxi-2024", str(path), "--lang", "en")
        assert (result.status, result.out.count("\n")) == (0, 1)
        assert "the ledger closes" in result.out
        assert "to the byte" in result.out

    def test_a_changed_figure(self, run, source_text, tmp_path: Path) -> None:
        """A digit changed in the text is named with its measure, and the status is 1."""
        path = tmp_path / "copy.txt"
        path.write_text(source_text("jiangxi-2024").replace("130家", "131家"), encoding="utf-8")
        result = run("verify", "jiangxi-2024", str(path), "--lang", "en")
        assert result.status == 1
        assert "measure 4 new-employers-below-average" in result.out
        value = json.loads(run("verify", "jiangxi-2024", str(path), "--json").out)
        assert not value["ok"]
        assert {finding["measure"] for finding in value["findings"]} == {4}

    def test_a_file_that_is_no_notice(self, run, tmp_path: Path) -> None:
        """Another text altogether is refused in one sentence."""
        path = tmp_path / "letter.txt"
        path.write_text("今天天气很好。\n", encoding="utf-8")
        result = run("verify", "jiangxi-2024", str(path), "--lang", "en")
        assert (result.status, result.out) == (2, "")
        assert result.err.count("\n") == 1
        assert "jiangxi-2024" in result.err


class TestLint:
    """`gradpolicy lint`."""

    def test_lists_what_to_look_at(self, run) -> None:
        """One line each, and the status says that there are some."""
        result = run("lint", "jiangxi-2024", "--lang", "zh")
        assert result.status == 1
        assert "第25条：比例写反：500:1" in result.out

    def test_beside_others(self, run, source_text, tmp_path: Path) -> None:
        """With its text, its superior and last year's notice."""
        path = tmp_path / "copy.txt"
        path.write_text(source_text("jiangmen-2023"), encoding="utf-8")
        result = run(
            "lint",
            "jiangmen-2023",
            "--text",
            str(path),
            "--superior",
            "guangdong-2023",
            "--previous",
            "jiangxi-2023",
            "--lang",
            "en",
        )
        assert "measure 12: unbalanced brackets" in result.out


class TestLanguage:
    """Which language comes out."""

    @pytest.mark.parametrize(
        ("environment", "expected"),
        [
            ({"LANG": "zh_CN.UTF-8"}, "数字与时限"),
            ({"LANG": "en_GB.UTF-8"}, "Figures and dates"),
            ({"LANG": "C"}, "Figures and dates"),
            ({"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "数字与时限"),
            ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "Figures and dates"),
        ],
    )
    def test_follows_the_locale(self, run, monkeypatch, environment, expected) -> None:
        """Without --lang the locale decides, in the order of POSIX."""
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert expected in run("diff", "jiangxi-2023", "jiangxi-2024").out

    def test_english_has_no_chinese_of_ours(self, run) -> None:
        """In English, only titles and quotes of the notices are in Chinese."""
        notice = gp.notices.load("jiangxi-2024")
        out = run("show", "jiangxi-2024", "--lang", "en").out
        titles = [
            notice.title,
            notice.number or "",
            *map(str, notice.measures),
            *(s.title for s in notice.sections),
        ]
        for title in titles:
            out = out.replace(title, "")
        assert not HAN.findall(out)


class TestExport:
    """`gradpolicy export`."""

    def test_round_trip_by_file(self, run, tmp_path: Path) -> None:
        """An exported notice is read back in place of a slug."""
        path = tmp_path / "draft.json"
        assert run("export", "jiangxi-2023", "-o", str(path)).status == 0
        assert gp.from_json(path.read_text(encoding="utf-8")) == gp.notices.load("jiangxi-2023")
        result = run("diff", "jiangxi-2023", str(path), "--lang", "en")
        assert result.out == "The two notices do not differ.\n"

    def test_to_standard_output(self, run) -> None:
        """Without a file the JSON is printed."""
        assert gp.from_json(run("export", "jiangxi-2024").out) == gp.notices.load("jiangxi-2024")

    def test_nothing_is_written_half(self, run, tmp_path: Path, monkeypatch) -> None:
        """When writing breaks off, the old file stays and no other is left behind."""
        path = tmp_path / "notice.json"
        path.write_text("old")

        def broken(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", broken)
        result = run("export", "jiangxi-2024", "-o", str(path))
        assert result.status == 2
        assert result.err.count("\n") == 1
        assert path.read_text() == "old"
        assert list(tmp_path.iterdir()) == [path]


class TestBadInput:
    """Each mistake gets one clear line on stderr and the status 2."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("diff", "jiangxi-2032", "jiangxi-2024"), "did you mean 'jiangxi-202"),
            (("show", "jiangxi-2024", "99"), "has no measure 99; it has 1 to 26"),
            (("show", "jiangxi-2024", "full-time-staf"), "did you mean"),
            (("show", "jiangxi-2024", "--addressee", "universty"), "did you mean 'university'?"),
            (("verify", "jiangxi-2024", "nowhere.txt"), "nowhere.txt: No such file"),
            (("show", "nowhere.json"), "nowhere.json: No such file"),
            (("export", "jiangxi-2024", "-o", "/nowhere/x.json"), "No such file"),
            (
                ("diff", "jiangxi-2023", "jiangxi-2024", "--topic", "staf"),
                "did you mean 'staffing'",
            ),
            (("diff", "jiangxi-2023"), "Missing argument 'NEW'"),
            (("dif", "a", "b"), "No such command 'dif'"),
            (("diff", "jiangxi-2023", "jiangxi-2024", "--only", "stronger"), "--only"),
        ],
    )
    def test_refused(self, run, arguments: tuple[str, ...], expected: str) -> None:
        """The line names what is wrong and what would be right."""
        result = run(*arguments)
        assert (result.status, result.out) == (2, "")
        assert expected in result.err
        assert result.err.startswith("gradpolicy: ")

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (b"not a notice", "not JSON"),
            (b"[1, 2]", "notice"),
            (b"\xff\xfe\x00", "not a text in UTF-8"),
        ],
    )
    def test_a_file_that_is_no_notice(self, run, tmp_path, content: bytes, expected: str) -> None:
        """A file that holds no notice is refused in one sentence."""
        path = tmp_path / "draft.json"
        path.write_bytes(content)
        result = run("show", str(path))
        assert (result.status, result.out) == (2, "")
        assert expected in result.err
        assert result.err.count("\n") == 1

    def test_every_mistake_of_a_file_with_its_path(self, run, tmp_path: Path) -> None:
        """A malformed file lists all its mistakes at once."""
        document = json.loads(gp.to_json(gp.notices.load("jiangxi-2024")))
        document["notice"]["measures"][3]["number"] = "four"
        document["notice"]["measures"][5]["provisions"][0]["force"] = "order"
        path = tmp_path / "draft.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        result = run("show", str(path))
        assert result.status == 2
        assert "$.notice.measures[3].number" in result.err
        assert "$.notice.measures[5].provisions[0].force" in result.err

    def test_no_extra(self, run, monkeypatch) -> None:
        """Without the extra, one sentence says what to install."""
        monkeypatch.delitem(sys.modules, "gradpolicy.cli")
        monkeypatch.delattr(gp, "cli")
        monkeypatch.setitem(sys.modules, "click", None)
        result = run("list")
        assert (result.status, result.out) == (2, "")
        assert result.err == "gradpolicy: the command line needs: pip install 'gradpolicy[cli]'\n"


class TestCompletion:
    """Shell completion."""

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_script(self, run, shell: str) -> None:
        """The script of each shell names the program's variable."""
        assert "_GRADPOLICY_COMPLETE" in run("completion", shell).out

    def test_slugs_are_offered(self) -> None:
        """A notice's name is completed."""
        environment = {
            "_GRADPOLICY_COMPLETE": "bash_complete",
            "COMP_WORDS": "gradpolicy show jiangxi-",
            "COMP_CWORD": "2",
        }
        printed = subprocess.run(
            [sys.executable, "-m", "gradpolicy"],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **environment},
        ).stdout
        assert "jiangxi-2023" in printed
        assert "jiangxi-2024" in printed

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("gradpolicy check jiangxi-2024 x.json --for un", {"university"}),
            ("gradpolicy check --for 高", {"高校", "高校毕业生"}),
            ("gradpolicy agenda jiangmen-2023 --for new-vocational", {"new-vocational-college"}),
            ("gradpolicy check jiangxi-2024 x.json --only not", {"not-applicable"}),
            ("gradpolicy check jiangxi-2024 x.json --fail-on p", {"pending"}),
            ("gradpolicy report jiangxi-2024 x.json --format d", {"docx"}),
            ("gradpolicy te", {"template"}),
        ],
    )
    def test_what_may_come_next(self, run, monkeypatch, line: str, expected: set[str]) -> None:
        """Addressees, statuses, formats and commands are completed."""
        *before, begun = line.split()
        monkeypatch.setenv("_GRADPOLICY_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(before)))
        offered = {each.split(",")[1] for each in run().out.splitlines()}
        assert expected <= offered
        assert all(each.startswith(begun) for each in offered)
