"""``gradpolicy conform``."""

from __future__ import annotations

import click

from gradpolicy.changes import Answer, ProvisionAnswer, conform
from gradpolicy.cli.inputs import notice_of
from gradpolicy.cli.narrowing import narrowed
from gradpolicy.cli.options import NOTICE, json_option, language_option, narrowing_options
from gradpolicy.cli.outputs import page, write
from gradpolicy.formats.language import Language

__all__ = ["command"]


@click.command("conform")
@click.argument("local", type=NOTICE)
@click.argument("superior", type=NOTICE)
@click.option(
    "--only",
    type=click.Choice([answer.value for answer in Answer]),
    multiple=True,
    help="Only these answers; may be repeated / 只看这类结果，可重复。",
)
@narrowing_options
@language_option
@json_option
def command(
    local: str,
    superior: str,
    only: tuple[str, ...],
    addressee: str | None,
    topic: str | None,
    lang: Language,
    as_json: bool,
) -> None:
    """Ask what a notice made of the one above it. 对照上级通知，看本级如何落实。"""
    below, above = notice_of(local), notice_of(superior)
    conformance = conform(below, above)
    if as_json:
        from gradpolicy.formats.json.reports import conformance_to_json

        write(conformance_to_json(conformance))
        return
    from gradpolicy.formats.terminal.conformances import conformance_page

    concerns = narrowed(above, below, addressee, topic)

    def keep(answer: ProvisionAnswer) -> bool:
        return (not only or answer.answer.value in only) and concerns(
            (answer.superior, answer.superior_place), (answer.local, answer.local_place)
        )

    asked = only or addressee or topic
    page(conformance_page(conformance, lang, keep=keep if asked else None))
