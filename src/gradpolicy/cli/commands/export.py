"""``gradpolicy export``."""

from __future__ import annotations

from pathlib import Path

import click

from gradpolicy.cli.inputs import notice_of
from gradpolicy.cli.options import NOTICE, output_option
from gradpolicy.cli.outputs import write
from gradpolicy.formats.files import replace

__all__ = ["command"]


@click.command("export")
@click.argument("notice", type=NOTICE)
@output_option("The file to write, whole or not at all / 输出文件。")
def command(notice: str, output: Path | None) -> None:
    """Write a notice as JSON. 导出为 JSON。"""
    from gradpolicy.formats.json.documents import to_json

    text = to_json(notice_of(notice))
    if output is None:
        write(text)
    else:
        replace(output, text.encode())
