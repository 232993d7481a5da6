"""The command line, called in this process."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from gradpolicy.__main__ import main


class Run:
    """What one call printed and how it ended."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Call the command line with some arguments."""
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["gradpolicy", *map(str, arguments)])
        status = main()
        printed = capsys.readouterr()
        return Run(status, printed.out, printed.err)

    return call
