"""What the commands put out: pages and text for whoever reads, files by their suffix."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gradpolicy.cli.inputs import Refused

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["page", "print_json", "suffix_of", "write"]


def page(content: RenderableType) -> None:
    """Print what was laid out for a terminal."""
    from rich.console import Console

    # A pipe has no width: wide enough that no line of a table is cut.
    width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120
    Console(width=width, highlight=False, soft_wrap=False).print(content)


def print_json(value: object) -> None:
    """Print a value as JSON, Chinese as it is."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write(text: str) -> None:
    """Print *text* as it is."""
    click.echo(text, nl=False)


def suffix_of(path: Path, known: Iterable[str]) -> str:
    """
    The suffix of *path*, one of the *known*, in lower case.

    Raises:
        Refused: for any other.
    """
    suffix = path.suffix.lower()
    if suffix not in known:
        names = " ".join(known)
        raise Refused.of_text(
            f"{path}:不知道写成哪种格式;文件名应以下列之一结尾:{names}",
            f"{path}: no format that can be written; its name has to end in one of {names}",
        )
    return suffix
