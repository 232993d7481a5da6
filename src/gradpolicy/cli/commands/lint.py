"""``gradpolicy lint``."""

from __future__ import annotations

from pathlib import Path

import click

from gradpolicy.cli.inputs import notice_of, read
from gradpolicy.cli.options import FILE, NOTICE, language_option
from gradpolicy.cli.outputs import write
from gradpolicy.formats.language import Language, say
from gradpolicy.reading import lint

__all__ = ["command"]


@click.command("lint")
@click.argument("notice", type=NOTICE)
@click.option("--text", type=FILE, help="Its text, to count the brackets / 原文，用于检查括号。")
@click.option("--superior", type=NOTICE, help="The notice above it / 上级通知。")
@click.option("--previous", type=NOTICE, help="Last year's notice / 上年通知。")
@language_option
def command(
    notice: str, text: Path | None, superior: str | None, previous: str | None, lang: Language
) -> None:
    """List what a drafter should look at again. 列出起草时应再看一遍的地方。"""
    defects = lint(
        notice_of(notice),
        read(text) if text is not None else None,
        superior=notice_of(superior) if superior is not None else None,
        previous=notice_of(previous) if previous is not None else None,
    )
    write("".join(f"{say(defect, lang)}\n" for defect in defects))
    if defects:
        raise SystemExit(1)
