"""``gradpolicy diff``."""

from __future__ import annotations

import click

from gradpolicy.changes import Change, ProvisionChange, diff
from gradpolicy.cli.inputs import notice_of
from gradpolicy.cli.narrowing import narrowed
from gradpolicy.cli.options import NOTICE, json_option, language_option, narrowing_options
from gradpolicy.cli.outputs import page, write
from gradpolicy.formats.language import Language

__all__ = ["command"]


@click.command("diff")
@click.argument("old", type=NOTICE)
@click.argument("new", type=NOTICE)
@click.option(
    "--only",
    type=click.Choice([change.value for change in Change]),
    multiple=True,
    help="Only these changes; may be repeated / 只看这类变化，可重复。",
)
@click.option(
    "--fail-on-change", is_flag=True, help="Exit with 1 if anything differs / 有差别时返回 1。"
)
@narrowing_options
@language_option
@json_option
def command(
    old: str,
    new: str,
    only: tuple[str, ...],
    addressee: str | None,
    topic: str | None,
    fail_on_change: bool,
    lang: Language,
    as_json: bool,
) -> None:
    """Compare two notices, provision by provision. 逐条比较两份通知。"""
    before, after = notice_of(old), notice_of(new)
    difference = diff(before, after)
    if as_json:
        from gradpolicy.formats.json.reports import diff_to_json

        write(diff_to_json(difference))
    else:
        from gradpolicy.formats.terminal.differences import diff_page

        concerns = narrowed(before, after, addressee, topic)

        def keep(change: ProvisionChange) -> bool:
            return (not only or change.change.value in only) and concerns(
                (change.old, change.old_place), (change.new, change.new_place)
            )

        asked = only or addressee or topic
        page(diff_page(difference, lang, keep=keep if asked else None))
    if fail_on_change and difference:
        raise SystemExit(1)
