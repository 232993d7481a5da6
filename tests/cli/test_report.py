"""`gradpolicy report`: one report, or a folder of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest

from gradpolicy.cli import batch

ON = ("--on", "2024-06-15")


def write_many(path: Path, names: list[str]) -> Path:
    """A file of facts on several institutions."""
    institutions = [
        {"entity": name, "facts": {"graduating-students": 1_000, "full-time-careers-staff": 2}}
        for name in names
    ]
    document = {"format": "gradpolicy.facts/1", "institutions": institutions}
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """One university."""
    return write_many(tmp_path / "facts.json", ["江南大学"])


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Three, two of which are called alike but for what no file may be called."""
    return write_many(tmp_path / "many.json", ["江南大学", "甲/乙", "甲:乙"])


class TestOne:
    """One institution, one file."""

    def test_docx(self, run, facts, tmp_path) -> None:
        """Word opens the report, and it names the institution."""
        path = tmp_path / "自查报告.docx"
        result = run("report", "jiangxi-2024", facts, "-o", path, *ON, "--lang", "zh")
        assert (result.status, result.out, result.err) == (0, f"已写入 {path}\n", "")
        assert "江南大学" in "".join(p.text for p in docx.Document(str(path)).paragraphs)

    @pytest.mark.parametrize(("suffix", "start"), [(".html", "<!doctype html>"), (".md", "# ")])
    def test_text(self, run, facts, tmp_path, suffix: str, start: str) -> None:
        """The name of the file says the format."""
        path = tmp_path / f"report{suffix}"
        assert run("report", "jiangxi-2024", facts, "-o", path, *ON).status == 0
        text = path.read_text("utf-8")
        assert text.lower().startswith(start)
        assert "江南大学" in text

    def test_receipt(self, run, facts, tmp_path) -> None:
        """The report says how it is recomputed: the command, run where the facts are, agrees."""
        path = tmp_path / "report.md"
        run("report", "jiangxi-2024", facts, "-o", path, *ON)
        assert "gradpolicy check jiangxi-2024 facts.json --on 2024-06-15 --for university" in (
            path.read_text("utf-8")
        )

    def test_receipt_of_two_files_of_one_name(self, run, facts, tmp_path) -> None:
        """Files of one name in two folders stand in the receipt by their paths."""
        folder = tmp_path / "other"
        folder.mkdir()
        other = write_many(folder / "facts.json", ["江南大学"])
        path = tmp_path / "report.md"
        assert run("report", "jiangxi-2024", facts, other, "-o", path, *ON).status == 0
        assert "other/facts.json" in path.read_text("utf-8")

    def test_one_of_many(self, run, many, tmp_path) -> None:
        """One of many institutions is taken by its name."""
        path = tmp_path / "report.md"
        run("report", "jiangxi-2024", many, "-o", path, "--entity", "甲/乙", *ON)
        assert "甲/乙" in path.read_text("utf-8")

    @pytest.mark.parametrize("reason", ["no space", "no folder"])
    def test_whole_or_not_at_all(self, run, facts, tmp_path, monkeypatch, reason: str) -> None:
        """When writing fails the old report stays, and nothing else is left behind."""
        path = tmp_path / "report.md"
        path.write_text("old", encoding="utf-8")

        def broken(*_: object) -> None:
            raise OSError(28, "No space left on device")

        if reason == "no space":
            monkeypatch.setattr(Path, "replace", broken)
            result = run("report", "jiangxi-2024", facts, "-o", path, *ON)
        else:
            result = run("report", "jiangxi-2024", facts, "-o", tmp_path / "x" / "report.md", *ON)
        assert (result.status, result.err.count("\n")) == (2, 1)
        assert path.read_text("utf-8") == "old"
        assert {each.name for each in tmp_path.iterdir()} == {"facts.json", "report.md"}


class TestFolder:
    """Many institutions, a file each."""

    @pytest.mark.parametrize("form", ["docx", "html", "md"])
    def test_a_file_each(self, run, many, tmp_path, form: str) -> None:
        """Each report is called like its institution, as far as a file may be."""
        folder = tmp_path / "new" / "reports"
        result = run("report", "jiangxi-2024", many, "-o", f"{folder}/", "--format", form, *ON)
        assert (result.status, result.out) == (0, f"3 reports written to {folder}{os.sep}\n")
        assert {each.name for each in folder.iterdir()} == {
            f"江南大学.{form}",
            f"甲_乙.{form}",
            f"甲_乙 (2).{form}",
        }

    @pytest.mark.parametrize("name", ["reports", "2024.06/", "existing.d"])
    def test_what_is_a_folder(self, run, facts, tmp_path, name: str) -> None:
        """What is there as one, ends in a slash, or has no suffix is a folder."""
        (tmp_path / "existing.d").mkdir()
        target = f"{tmp_path}/{name}"
        assert run("report", "jiangxi-2024", facts, "-o", target, "--format", "md", *ON).status == 0
        assert (Path(target) / "江南大学.md").is_file()

    def test_side_by_side(self, run, tmp_path) -> None:
        """Many are written by several processes, and are the same as one by one."""
        names = [f"第{n}校" for n in range(12)]
        path = write_many(tmp_path / "many.json", names)
        arguments = ("--format", "md", "--lang", "zh", *ON)
        assert run("report", "jiangxi-2024", path, "-o", tmp_path / "all", *arguments).status == 0
        alone = tmp_path / "alone.md"
        run("report", "jiangxi-2024", path, "--entity", "第7校", "-o", alone, *arguments[2:])
        assert {f"{name}.md" for name in names} == {p.name for p in (tmp_path / "all").iterdir()}
        assert alone.read_bytes() == (tmp_path / "all" / "第7校.md").read_bytes()

    def test_a_process_that_fails(self, run, tmp_path) -> None:
        """What goes wrong in a process is told as if there were one."""
        path = write_many(tmp_path / "many.json", [f"第{n}校" for n in range(12)])
        (tmp_path / "all" / "第3校.md").mkdir(parents=True)
        result = run("report", "jiangxi-2024", path, "-o", tmp_path / "all", "--format", "md", *ON)
        assert (result.status, result.out) == (2, "")
        assert "第3校.md" in result.err
        assert "Traceback" not in result.err

    def test_ctrl_c(self, tmp_path) -> None:
        """Interrupted, it stops at once; what is written is whole, and nothing else is there."""
        path = write_many(tmp_path / "many.json", [f"第{n}校" for n in range(400)])
        folder = tmp_path / "all"
        command = ["report", "jiangxi-2024", str(path), "-o", f"{folder}/", "--format", "md", *ON]
        process = subprocess.Popen(
            [sys.executable, "-m", "gradpolicy", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # As a terminal does, all of its processes are interrupted, and no others.
            start_new_session=True,
            env={**os.environ, "LANG": "en_US.UTF-8", "LC_ALL": ""},
        )
        try:
            limit = time.monotonic() + 60
            while time.monotonic() < limit and not any(folder.glob("*.md")):
                time.sleep(0.02)
            os.killpg(process.pid, signal.SIGINT)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
        assert (process.returncode, out) == (130, "")
        assert err == "gradpolicy: stopped: not all reports are written\n"
        written = list(folder.iterdir())
        assert 0 < len(written) < 400
        assert all(each.read_text("utf-8").startswith("# ") for each in written)

    def test_stopped_one_by_one(self, run, many, tmp_path, monkeypatch) -> None:
        """Few are written in this process, and are interrupted alike."""

        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(batch.Job, "write", interrupted)
        result = run("report", "jiangxi-2024", many, "-o", tmp_path / "all", *ON)
        assert (result.status, result.out) == (130, "")
        assert "stopped" in result.err


class TestBadInput:
    """Each mistake gets one clear line on stderr and the status 2."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("-o", "report.pdf"), "report.pdf: its name has to end in .docx, .html or .md"),
            (("-o", "report.doc"), "its name has to end in .docx, .html or .md"),
            (("-o", "report.docx"), "the facts are of 3 institutions (江南大学, 甲/乙, 甲:乙, …)"),
            ((), "--output"),
            (("-o", "all/", "--format", "pdf"), "--format"),
            (("-o", "all/", "--on", "15.6.2024"), "is no day"),
        ],
    )
    def test_refused(self, run, many, arguments: tuple[str, ...], expected: str) -> None:
        """The line names what is wrong and what would be right."""
        result = run("report", "jiangxi-2024", many, *arguments)
        assert (result.status, result.out) == (2, "")
        assert expected in result.err
        assert result.err.count("\n") == 1

    def test_a_folder_that_is_a_file(self, run, many, tmp_path) -> None:
        """Where a file stands no folder can be made."""
        (tmp_path / "all").write_text("", encoding="utf-8")
        result = run("report", "jiangxi-2024", many, "-o", f"{tmp_path}/all/", *ON)
        assert (result.status, result.err.count("\n")) == (2, 1)
        assert "all: File exists" in result.err
