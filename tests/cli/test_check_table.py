"""`gradpolicy check-table`, as a ministry and a script use it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import polars as pl
import pytest

STAFF = ["unmet", "met", "unknown"]
ON = ("--on", "2024-08-31")


@pytest.fixture
def table() -> pl.DataFrame:
    """Three universities."""
    return pl.DataFrame(
        {
            "university": ["甲", "乙", "丙"],
            "city": ["南昌", "赣州", "南昌"],
            "graduating-students": [12_600, 4_800, None],
            "full-time-careers-staff": [23, 10, 3],
            "placement-rate-last-year": [0.9, 0.85, None],
        }
    )


@pytest.fixture
def file(table, tmp_path: Path) -> Path:
    """Their table."""
    path = tmp_path / "universities.parquet"
    table.write_parquet(path)
    return path


class TestOutput:
    """What is written."""

    def test_written(self, run, file: Path, tmp_path: Path) -> None:
        """The statuses are written, and that is said; of floats, how they were read."""
        out = tmp_path / "statuses.parquet"
        result = run("check-table", "jiangxi-2024", file, *ON, "-o", out)
        assert (result.status, result.out) == (0, f"wrote {out}\n")
        assert result.err == "floats, read as the decimal they print as: placement-rate-last-year\n"
        statuses = pl.read_parquet(out)
        assert statuses["full-time-staff"].to_list() == STAFF
        assert statuses.columns[:2] == ["university", "city"]

    def test_kept(self, run, file: Path, tmp_path: Path) -> None:
        """Only the columns that are asked for stand beside."""
        out = tmp_path / "statuses.csv"
        run("check-table", "jiangxi-2024", file, *ON, "-o", out, "--keep", "city")
        assert pl.read_csv(out).columns[0] == "city"

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_engine(self, run, file: Path, tmp_path: Path, engine: str) -> None:
        """Whatever computes, the statuses are the same."""
        out = tmp_path / "statuses.parquet"
        run("check-table", "jiangxi-2024", file, *ON, "-o", out, "--engine", engine)
        assert pl.read_parquet(out)["full-time-staff"].to_list() == STAFF

    def test_named(self, run, file: Path, table, tmp_path: Path) -> None:
        """Columns with names of their own are said to be what they are."""
        table.rename({"graduating-students": "n=1"}).write_parquet(file)
        out = tmp_path / "out.parquet"
        column = ("--column", "n=1=graduating-students")
        assert run("check-table", "jiangxi-2024", file, *ON, "-o", out, *column).status == 0
        assert pl.read_parquet(out)["full-time-staff"].to_list() == STAFF

    @pytest.mark.parametrize(
        ("observed", "expected"), [("2024-06-01", "unknown"), ("seen", "unknown"), ("", "unmet")]
    )
    def test_observed(self, run, tmp_path: Path, observed: str, expected: str) -> None:
        """What was not done when it was observed, before it fell due, may have been since."""
        path, out = tmp_path / "a.csv", tmp_path / "b.csv"
        path.write_text("employment-home-built,seen\n否,2024-06-01\n")
        option = ("--observed", observed) if observed else ()
        run("check-table", "jiangxi-2024", path, *ON, "-o", out, *option)
        assert pl.read_csv(out)["employment-home-built"].to_list() == [expected]


class TestShape:
    """What is written besides the statuses."""

    def test_outcome(self, run, file: Path, tmp_path: Path) -> None:
        """How it stands with all that binds, in the table and in the summary, by group."""
        out = tmp_path / "statuses.parquet"
        arguments = (
            "check-table",
            "jiangxi-2024",
            file,
            *ON,
            "-o",
            out,
            "--outcome",
            "--by",
            "city",
        )
        result = run(*arguments)
        assert pl.read_parquet(out)["outcome"].to_list() == ["breached", "undecided", "undecided"]
        assert "breached 1   undecided 2\n" in result.out
        assert ["南昌", "2", "1", "1", "0", "0"] in [
            line.split() for line in result.out.splitlines()
        ]
        data = json.loads(run(*arguments, "--json").out)
        assert data["outcomes"] == {"breached": 1, "undecided": 2, "pending": 0, "compliant": 0}

    def test_shortfall(self, run, file: Path, tmp_path: Path) -> None:
        """How much is missing: 12,600 graduates take 26 staff, and there are 23."""
        out = tmp_path / "statuses.parquet"
        run("check-table", "jiangxi-2024", file, *ON, "-o", out, "--shortfall")
        assert pl.read_parquet(out)["full-time-staff/shortfall"].to_list() == [3, None, None]

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_long(self, run, file: Path, tmp_path: Path, engine: str) -> None:
        """A row for each provision of each university; the counts are the same."""
        out = tmp_path / "statuses.csv"
        arguments = ("-o", out, "--long", "--json", "--engine", engine, "--outcome")
        data = json.loads(run("check-table", "jiangxi-2024", file, *ON, *arguments).out)
        statuses = pl.read_csv(out)
        assert statuses.columns == ["university", "city", "outcome", "provision", "status"]
        assert statuses.height == 3 * len(data["provisions"])
        assert data["rows"] == 3


class TestSummary:
    """What is printed."""

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            (
                "en",
                [
                    "university · as of 31 August 2024",
                    "3 rows · polars",
                    "the other 179 provisions are unknown in every row",
                    "By city, all that is known together",
                    "metrics that no column says, unknown in every row: ",
                    "columns kept: university, city",
                ],
            ),
            (
                "zh",
                [
                    "高校 · 截至2024年8月31日",
                    "3行 · polars",
                    "其余179项各行均待补充",
                    "按“city”分组，已知各项合计",
                    "没有一列写明的指标",
                    "保留的列：university、city",
                ],
            ),
        ],
    )
    def test_page(self, run, file: Path, monkeypatch, lang: str, expected: list[str]) -> None:
        """Counts by provision and by group, and what was made of the columns, in both languages."""
        monkeypatch.chdir(file.parent)
        result = run("check-table", "jiangxi-2024", file.name, *ON, "--by", "city", "--lang", lang)
        assert result.status == 0
        for text in expected:
            assert text in result.out
        (line,) = [line for line in result.out.splitlines() if " full-time-staff " in line]
        assert line.split()[:7] == ["25.", "full-time-staff", "1", "1", "0", "1", "0"]

    def test_json(self, run, file: Path, tmp_path: Path) -> None:
        """For scripts the same comes as JSON, and nothing else on stdout."""
        out = tmp_path / "statuses.parquet"
        result = run("check-table", "jiangxi-2024", file, *ON, "--json", "-o", out, "--by", "city")
        data = json.loads(result.out)
        counts = {each["provision"]: each["counts"] for each in data["provisions"]}
        assert counts["full-time-staff"]["unmet"] == 1
        assert data["wrote"] == str(out)
        assert {group["value"]: group["rows"] for group in data["groups"]} == {"南昌": 2, "赣州": 1}

    def test_misspelt(self, run, tmp_path: Path) -> None:
        """A column that looks misspelt is told, with what to add; and that nothing is known."""
        path = tmp_path / "a.csv"
        path.write_text("graduating-student\n5\n")
        result = run("check-table", "jiangxi-2024", path, *ON)
        assert "nothing can be judged" in result.out
        assert "--column 'graduating-student=graduating-students'" in result.out.replace("\n", "")


class TestRefused:
    """Bad input: one clear line, exit status 2, nothing written."""

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            (
                "en",
                "column 'graduating-students': 1 value is impossible, such as -5 in row 2 (university: 甲)",
            ),
            (
                "zh",
                "列“graduating-students”：1个值不可能，如第2行的-5（university：甲）；应为不小于0的整数",
            ),
        ],
    )
    def test_impossible(self, run, tmp_path: Path, lang: str, expected: str) -> None:
        """A negative number is refused, with its row; unless it is to be taken for unknown."""
        path, out = tmp_path / "a.csv", tmp_path / "b.csv"
        path.write_text(
            "university,graduating-students,full-time-careers-staff\n甲,-5,3\n", "utf-8"
        )
        arguments = ("check-table", "jiangxi-2024", path, *ON, "-o", out, "--lang", lang)
        result = run(*arguments)
        assert result.status == 2
        assert result.err.startswith(f"gradpolicy: {expected}")
        assert len(result.err.splitlines()) == 1
        assert not out.exists()
        assert run(*arguments, "--impossible", "unknown").status == 0
        assert pl.read_csv(out)["full-time-staff"].to_list() == ["unknown"]

    def test_several(self, run, tmp_path: Path) -> None:
        """Of several columns all is told, in a line each."""
        path = tmp_path / "a.csv"
        path.write_text("graduating-students,placement-rate-last-year\n-5,1.5\n")
        result = run("check-table", "jiangxi-2024", path, *ON)
        assert result.status == 2
        assert len(result.err.splitlines()) == 3

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("--column", "x"), "--column x: expected NAME=KEY"),
            (("--column", "city=x-y"), "no metric is called 'x-y'"),
            (("--by", "x"), "the table has no column 'x'"),
            (("-o", "a.docx"), "has to end in one of .parquet"),
            (("-o", "gone/a.csv"), "gone/a.csv: No such file or directory"),
            (("--for", "veteran-student"), "asks nothing of a"),
            (("--engine", "pandas"), "Invalid value for '--engine'"),
        ],
    )
    def test_arguments(self, run, file: Path, arguments: tuple[str, ...], message: str) -> None:
        """What can't be done is said in one line."""
        result = run("check-table", "jiangxi-2024", file, *ON, *arguments)
        assert result.status == 2
        assert message in result.err
        assert result.out == ""

    def test_wrong_type(self, run, file: Path, table) -> None:
        """A column of another type is refused by its name."""
        table.with_columns(pl.lit("x").alias("graduating-students")).write_parquet(file)
        result = run("check-table", "jiangxi-2024", file, *ON)
        assert result.status == 2
        assert "column 'graduating-students' is String, expected integers" in result.err


SLOW = textwrap.dedent(
    """
    import os, sys, time
    import polars as pl
    from gradpolicy.__main__ import main
    from gradpolicy.formats.frames import in_polars

    def slow(frame):
        def wait(batch):
            # In one write: several pieces begin at once, each in a thread.
            os.write(2, b"begun\\n")
            time.sleep(30)
            return batch
        return frame.map_batches(wait, streamable=True)

    opened = in_polars.opened
    def open_slowly(job, scratch):
        import attrs
        table = opened(job, scratch)
        return attrs.evolve(table, frame=slow(table.frame))
    in_polars.opened = open_slowly
    sys.exit(main())
    """
)


class TestInterrupted:
    """Somebody presses Ctrl-C."""

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
    def test_nothing_left(self, file: Path, tmp_path: Path) -> None:
        """It ends at once with status 130, says nothing, and leaves nothing half written."""
        command = [
            "check-table",
            "jiangxi-2024",
            file,
            *ON,
            "--trusted",
            "-o",
            tmp_path / "a.parquet",
        ]
        with subprocess.Popen(
            [sys.executable, "-c", SLOW, *map(str, command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "TMPDIR": str(tmp_path)},
        ) as process:
            assert process.stderr is not None
            first = process.stderr.readline()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=20)
        assert first == "begun\n"
        # A line break after the ^C that the terminal shows.
        assert (process.returncode, out, err.replace("begun\n", "")) == (130, "", "\n")
        assert [path.name for path in tmp_path.iterdir()] == [file.name]
