"""``gradpolicy list``."""

from __future__ import annotations

import click

from gradpolicy import notices
from gradpolicy.cli.options import json_option, language_option
from gradpolicy.cli.outputs import page, print_json
from gradpolicy.formats.language import Language

__all__ = ["command"]


@click.command("list")
@language_option
@json_option
def command(lang: Language, as_json: bool) -> None:
    """List the notices. 列出通知。"""
    known = [notices.load(slug) for slug in notices.available()]
    if as_json:
        print_json(
            [
                {
                    "slug": notice.slug,
                    "title": notice.title,
                    "cohort": notice.cohort,
                    "measures": len(notice.measures),
                    "provisions": len(list(notice.provisions)),
                }
                for notice in known
            ]
        )
        return
    from gradpolicy.formats.terminal.notices import list_page

    page(list_page(known, lang))
