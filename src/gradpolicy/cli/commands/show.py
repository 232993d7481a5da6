"""``gradpolicy show``."""

from __future__ import annotations

import json
from typing import Any, cast

import click

from gradpolicy.cli.inputs import addressees, item, known, notice_of
from gradpolicy.cli.options import NOTICE, addressee_option, json_option, language_option
from gradpolicy.cli.outputs import page, print_json
from gradpolicy.formats.language import Language
from gradpolicy.model import Measure, Norm, Notice, Text

__all__ = ["command"]


@click.command("show")
@click.argument("notice", type=NOTICE)
@click.argument("item", required=False)
@addressee_option
@language_option
@json_option
def command(
    notice: str, item: str | None, addressee: str | None, lang: Language, as_json: bool
) -> None:
    """
    Show a notice, one measure, or one provision with its evidence. 查看通知、措施或条款。

    ITEM is the number of a measure or the slug of a provision.
    """
    document = notice_of(notice)
    found = _item(document, item)
    if as_json:
        from gradpolicy.formats.json.documents import to_json

        whole = json.loads(to_json(document))
        print_json(whole if found is document else _json_of(whole, found))
        return
    from gradpolicy.formats import terminal

    if isinstance(found, Notice):
        by_slug = {a.slug: a for a in addressees(found)}
        whom = known(addressee, by_slug, _ADDRESSEE) if addressee is not None else None
        page(terminal.notice_page(found, lang, addressee=whom))
    elif isinstance(found, Measure):
        page(terminal.measure_page(document, found, lang))
    else:
        measure, norm = found
        page(terminal.provision_page(document, measure, norm, lang))


_ADDRESSEE = Text("对象", "addressee")


def _item(notice: Notice, name: str | None) -> Notice | Measure | tuple[Measure, Norm]:
    return notice if name is None else item(notice, name)


def _json_of(whole: dict[str, Any], found: Notice | Measure | tuple[Measure, Norm]) -> object:
    """The part of a notice's JSON that holds one measure or provision."""
    measure, norm = found if isinstance(found, tuple) else (cast("Measure", found), None)
    part = next(m for m in whole["notice"]["measures"] if m["number"] == measure.number)
    if norm is None:
        return part
    return next(p for p in part["provisions"] if p["slug"] == norm.slug)
