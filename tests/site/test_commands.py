"""Every command that a page shows is run, and prints what the page shows."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from gradpolicy.__main__ import main

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.glob("*/*.md"), key=lambda path: (path.parent.name, path.name))

#: What takes another program, a cluster, or a package that a reader has yet to write.
NOT_RUN = ("pip install", "spark-submit", "gradpolicy show chishui-2025")
#: The text of a notice, which is no part of the repository.
TEXTS = {"text.txt", "原文.txt"}


def _fences(page: Path) -> list[tuple[str, str]]:
    return re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def _shown(page: Path) -> Iterator[tuple[str, str | None, str | None]]:
    """Each command with the table that it is given, and what it is said to print."""
    table = None
    fences = _fences(page)
    for place, (kind, text) in enumerate(fences):
        if kind == "csv":
            table = text
        if kind != "sh":
            continue
        commands = [line for line in text.splitlines() if line and not line.startswith(NOT_RUN)]
        following = fences[place + 1] if place + 1 < len(fences) else ("", "")
        printed = following[1] if following[0] == "text" else None
        for command in commands:
            yield command, table, printed if command == commands[-1] else None


def _agree(shown: str, printed: str) -> bool:
    """Whether that was printed; a line of dots stands for whatever comes there."""
    parts = [re.escape(part.strip("\n")) for part in re.split(r"^…$", shown, flags=re.MULTILINE)]
    lines = "\n".join(line.rstrip() for line in printed.splitlines())
    return re.fullmatch("(?s:.*)".join(parts), lines.strip("\n")) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_commands(page: Path, tmp_path: Path, monkeypatch, capsys, source_text) -> None:
    """In the language of the page, one after the other, in a folder of their own."""
    language = {"zh": "zh_CN.UTF-8", "en": "en_US.UTF-8"}[page.parent.name]
    monkeypatch.setenv("LANG", language)
    monkeypatch.setenv("COLUMNS", "88")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    for command, table, printed in _shown(page):
        program, *arguments = shlex.split(command)
        assert program == "gradpolicy", command
        for before, name in pairwise(["", *arguments]):
            if name.endswith(".xlsx") and before != "-o" and not Path(name).exists():
                # Another page says how it is made.
                monkeypatch.setattr(
                    sys, "argv", ["gradpolicy", "template", "jiangxi-2024", "-o", name]
                )
                assert main() == 0
                capsys.readouterr()
            elif name.endswith(".csv") and not Path(name).exists():
                assert table is not None, command
                Path(name).write_text(table, "utf-8")
            elif name in TEXTS:
                Path(name).write_text(source_text("jiangxi-2024"), "utf-8")
        monkeypatch.setattr(sys, "argv", ["gradpolicy", *arguments])

        status = main()

        found = capsys.readouterr()
        assert status in (0, 1), f"{command}: {found.err}"
        if printed is not None:
            assert _agree(printed, found.out), f"{command}\n{found.out}"


def test_dots() -> None:
    """A line of dots stands for lines, and nothing else does."""
    assert _agree("a\n…\nd\n", f"a  \nb\nc{os.linesep}d\n")
    assert not _agree("a\n…\nd\n", "a\nb\n")
    assert not _agree("a\n", "a\nb\n")
