"""What the README shows of the command line is what it prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_the_diff_shown_is_the_diff_printed() -> None:
    """The block in the README is the beginning of the real output."""
    shown = re.search(r"```text\n(.*?)\n…\n```", README.read_text("utf-8"), re.DOTALL)
    assert shown is not None
    printed = subprocess.run(
        [
            sys.executable,
            "-m",
            "gradpolicy",
            "diff",
            "jiangxi-2023",
            "jiangxi-2024",
            "--lang",
            "en",
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "COLUMNS": "100"},
    ).stdout.decode()
    lines = [line.rstrip() for line in printed.splitlines()]
    expected = shown[1].splitlines()
    assert len(expected) > 10
    assert lines[: len(expected)] == expected
