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
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Text

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["page", "print_json", "suffix_of", "write", "wrote"]


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


def wrote(path: Path | str, language: Language) -> None:
    """Say that a file is there now."""
    write(f"{say(Text('已写入', 'wrote'), language)} {path}\n")


def suffix_of(path: Path, known: Iterable[str]) -> str:
    """
    The suffix of *path*, one of the *known*, in lower case.

    Raises:
        Refused: for any other.
    """
    suffix = path.suffix.lower()
    if suffix not in known:
        *first, last = known
        zh, en = (f"{mark.join(first)}{word}{last}" if first else last for mark, word in _OR)
        raise Refused.of_text(f"{path}:文件名应以{zh}结尾", f"{path}: its name has to end in {en}")
    return suffix


# How the two languages list what there is to choose from.
_OR = (("、", "或"), (", ", " or "))
