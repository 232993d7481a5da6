"""``gradpolicy verify``."""

from __future__ import annotations

from pathlib import Path

import click

from gradpolicy.cli.inputs import Refused, notice_of, read
from gradpolicy.cli.options import FILE, NOTICE, json_option, language_option
from gradpolicy.cli.outputs import page, write
from gradpolicy.formats.language import Language
from gradpolicy.reading import Part, verify

__all__ = ["command"]


@click.command("verify")
@click.argument("notice", type=NOTICE)
@click.argument("file", type=FILE)
@language_option
@json_option
def command(notice: str, file: Path, lang: Language, as_json: bool) -> None:
    """Prove a notice's figures against a copy of its text. 用原文核对通知的每个数字。"""
    document = notice_of(notice)
    verification = verify(document, read(file))
    lost = {m.measure for m in verification.missing if m.part is Part.MEASURE}
    if len(lost) == len(document.measures):
        raise Refused.of_text(
            f"{file}:不是{document.slug}的文本,没有其中任何一条",
            f"{file}: is no copy of {document.slug}: it has none of its measures",
        )
    if as_json:
        from gradpolicy.formats.json.reports import verification_to_json

        write(verification_to_json(verification))
    else:
        from gradpolicy.formats.terminal.verifications import verification_page

        page(verification_page(verification, lang))
    if not verification.ok:
        raise SystemExit(1)
