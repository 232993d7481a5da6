"""The examples: what was worked out by hand comes out, and what lies beside it is what is made."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import re
import shlex
import shutil
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from gradpolicy.__main__ import main
from gradpolicy.compliance import Status
from gradpolicy.formats.facts import read_grids

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = ("yunxi-university", "yunling-college", "yunxi-engineering-school")

STATUSES = {status.zh: status.value for status in Status}
# The longer first: 未达到 holds 达到.
STATUS = re.compile("|".join(sorted(STATUSES, key=len, reverse=True)))

COMMANDS = re.findall(r"^gradpolicy .+$", (EXAMPLES / "README.md").read_text("utf-8"), re.MULTILINE)


def run(command: str, folder: Path) -> str:
    """What a command prints that runs in a *folder*, and ends well."""
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(io.StringIO()) as out,
    ):
        patch.chdir(folder)
        patch.setattr(sys, "argv", shlex.split(command))
        assert main() == 0
    return out.getvalue()


class Expected:
    """What was worked out by hand for one example."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rows = [self.cells(line) for line in text.splitlines() if line.startswith("| ")]
        # A clause, a provision, what there is, the arithmetic, the status, how far off.
        self.table = {row[1].strip("`"): row for row in self.rows if row[1].startswith("`")}
        self.lists = dict(self.listed())
        self.statuses = {slug: STATUSES[row[4]] for slug, row in self.table.items()}
        self.statuses |= {slug: status for slug, (status, _) in self.lists.items()}
        self.clauses = {slug: row[0] for slug, row in self.table.items()}
        self.clauses |= {slug: clause for slug, (_, clause) in self.lists.items()}

    @staticmethod
    def cells(line: str) -> list[str]:
        """The cells of one row of a table."""
        return [cell.strip() for cell in line.strip("|").split("|")]

    def listed(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """The provisions of each list, with the status that the line above the list says."""
        status = ""
        for line in self.text.splitlines():
            item = re.match(r"- (\S+) `([a-z0-9-]+)`", line)
            if item is not None:
                yield item[2], (status, item[1])
            elif line.endswith("："):
                status = STATUSES[STATUS.findall(line)[-1]]

    def totals(self, name: str) -> dict[str, int]:
        """The row of totals called so."""
        heads = next(row for row in self.rows if row[0] == "" and row[-1] == "合计")
        values = next(row for row in self.rows if row[0] == name)
        *found, (_, total) = zip(heads[1:], map(int, values[1:]), strict=True)
        assert total == sum(count for _, count in found)
        return {STATUSES[head]: count for head, count in found}


@pytest.fixture(scope="module", params=NAMES)
def name(request) -> str:
    """Each of the examples."""
    return request.param


@pytest.fixture(scope="module")
def expected(name) -> Expected:
    """What was worked out by hand."""
    return Expected((EXAMPLES / name / "expected.md").read_text("utf-8"))


@pytest.fixture(scope="module")
def report(name) -> dict[str, Any]:
    """What the command of the README finds."""
    command = next(c for c in COMMANDS if c.startswith("gradpolicy check") and name in c)
    return json.loads(run(f"{command} --json", EXAMPLES))


@pytest.fixture(scope="module")
def findings(report) -> dict[str, Any]:
    """Its findings, by the provision."""
    return {each["slug"]: each for each in report["findings"]}


class TestByHand:
    """The answers worked out by hand before anything was run."""

    def test_each_status(self, expected, findings) -> None:
        """What is named stands as was worked out, and all the rest is met."""
        assert expected.statuses.keys() <= findings.keys()
        everything = {slug: expected.statuses.get(slug, "met") for slug in findings}
        assert everything == {slug: each["status"] for slug, each in findings.items()}

    def test_each_clause(self, expected, findings) -> None:
        """Each provision stands where the notice has it."""
        labels = {slug: findings[slug]["label"].rstrip(".") for slug in expected.clauses}
        assert expected.clauses == labels

    def test_how_far_off(self, expected, findings, report) -> None:
        """What is short, and the room that is left, to the unit."""
        for slug, row in expected.table.items():
            kind = {"unmet": "差", "met": "余"}.get(findings[slug]["status"])
            needs = findings[slug]["needs"] if kind is not None else ()
            found = [
                f"{kind}{amount(off, report['terms']['metrics'][need['of'].split('/')[0]])}"
                for need in needs
                for off in (need["shortfall" if kind == "差" else "room"],)
                if off is not None
            ]
            assert [row[5]] == (found or [""]), slug

    def test_days_left(self, expected, findings) -> None:
        """What is not yet due has as many days left as were counted."""
        for slug, row in expected.table.items():
            if findings[slug]["status"] == "pending":
                assert f"= {findings[slug]['days_left']}天" in row[3]

    def test_totals(self, expected, report) -> None:
        """Each total, of everything and of what binds; the lines above add up to them."""
        assert expected.totals("全部") == report["counts"]
        assert expected.totals("义务和禁止") == report["binding"]
        named = Counter(expected.statuses.values())
        for status, count in report["counts"].items():
            if status != "met":
                assert named[status] == count

    def test_outcome(self, expected, report) -> None:
        """The outcome, whether it is final, and how much was checked."""
        (outcome,) = re.findall(r"^- 结论：.*`([a-z]+)`", expected.text, re.MULTILINE)
        assert outcome == report["outcome"]
        assert ("结论完整" in expected.text) is report["complete"]
        assert f"共{len(report['findings'])}条要求" in expected.text
        assert f"检查日：{report['on']}" in expected.text
        assert f"`{report['addressee']}`" in expected.text
        assert f"`{report['notice']['slug']}`" in expected.text

    def test_nothing_is_named_twice(self, expected) -> None:
        """No provision stands both in a table and in a list."""
        assert expected.table.keys().isdisjoint(expected.lists)


def amount(off: str, metric: dict[str, Any]) -> str:
    """An amount as the tables write it: 2.4个百分点, 50元."""
    if metric["kind"] == "share":
        return f"{(Decimal(off) * 100).normalize():f}个百分点"
    return f"{off}{metric['unit']['zh']}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A copy of the examples, with no report in it, in which the README was followed."""
    folder = tmp_path_factory.mktemp("examples")
    for name in NAMES:
        (folder / name).mkdir()
        shutil.copy(EXAMPLES / name / "填报.xlsx", folder / name)
    for command in COMMANDS:
        run(command, folder)
    return folder


class TestFiles:
    """What lies beside the answers."""

    @pytest.mark.parametrize("name", NAMES)
    def test_reports_are_what_is_made_today(self, folder, name: str) -> None:
        """The commands of the README make each report that lies there, and no other."""
        made, there = (
            {path.name for path in (root / name).iterdir()} - {"expected.md"}
            for root in (folder, EXAMPLES)
        )
        assert made == there
        for file in there - {"填报.xlsx"}:
            assert settled(folder / name / file) == settled(EXAMPLES / name / file)

    def test_the_rest_is_made_too(self, folder) -> None:
        """A blank workbook and a calendar come of the other commands; they don't lie there."""
        assert {path.name for path in folder.iterdir()} == {*NAMES, "空白填报.xlsx", "期限.ics"}

    @pytest.mark.parametrize("name", NAMES)
    def test_workbooks_are_the_template_filled_in(self, tmp_path, name: str) -> None:
        """Each workbook asks what the template asks today, and is filled in as is said."""
        script = importlib.util.spec_from_file_location("make", EXAMPLES / "make.py")
        make = importlib.util.module_from_spec(script)
        script.loader.exec_module(make)
        path = tmp_path / "填报.xlsx"
        path.write_bytes(make.filled(EXAMPLES / "filling" / f"{name}.toml"))
        assert cells(path) == cells(EXAMPLES / name / "填报.xlsx")


# When it was made, and by which versions.
MADE = re.compile(r"(?:生成：|Made on )[^<\n]*")


def settled(path: Path) -> dict[str, str]:
    """The texts in a file, without what differs from day to day and from machine to machine."""
    if path.suffix != ".docx":
        return {"": MADE.sub("", path.read_text("utf-8"))}
    with zipfile.ZipFile(path) as archive:
        return {each: MADE.sub("", archive.read(each).decode()) for each in archive.namelist()}


def cells(path: Path) -> list[object]:
    """What stands on each sheet of a workbook."""
    return [(grid.name, grid.rows) for grid in read_grids(path)]
