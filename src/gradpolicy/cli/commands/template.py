"""``gradpolicy template``."""

from __future__ import annotations

from pathlib import Path

import click

from gradpolicy.cli.inputs import Refused, addressee_of, notice_of
from gradpolicy.cli.options import NOTICE, for_option, language_option, output_option
from gradpolicy.cli.outputs import suffix_of, wrote
from gradpolicy.formats.files import replace
from gradpolicy.formats.language import Language

__all__ = ["command"]


@click.command("template")
@click.argument("notice", type=NOTICE)
@output_option("The workbook to write, .xlsx / 填报表文件名。", required=True)
@for_option("Who will fill it in / 由哪类单位填报。", "university")
@click.option("--entity", metavar="NAME", help="The institution's name / 单位名称。")
@click.option(
    "--force", is_flag=True, help="Replace a file that is there already / 覆盖已有的文件。"
)
@language_option
def command(
    notice: str, output: Path, whom: str, entity: str | None, force: bool, lang: Language
) -> None:
    """
    Write a workbook that asks for all that a check needs. 生成填报表。

    A file that is there already is kept: it may have been filled in.
    """
    suffix_of(output, (".xlsx",))
    if output.exists() and not force:
        raise Refused.of_text(
            f"{output}:文件已存在,可能已填数据;如要覆盖,加 --force",
            f"{output}: is there already and may have been filled in; --force replaces it",
        )
    from gradpolicy.formats.workbook import to_template

    document = notice_of(notice)
    replace(output, to_template(document, addressee_of(whom, document), lang, entity=entity))
    wrote(output, lang)
