"""``gradpolicy agenda``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click

from gradpolicy.cli.inputs import Refused, addressee_of, notice_of
from gradpolicy.cli.options import (
    DAY,
    NOTICE,
    for_option,
    json_option,
    language_option,
    output_option,
    today,
)
from gradpolicy.cli.outputs import page, suffix_of, write, wrote
from gradpolicy.compliance.agenda import Occurrence, agenda
from gradpolicy.compliance.planning import season_of
from gradpolicy.formats.files import replace
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Notice, Text

__all__ = ["command"]

_SUFFIXES = (".ics", ".csv", ".json")


@click.command("agenda")
@click.argument("notice", type=NOTICE)
@click.option(
    "--from",
    "start",
    type=DAY,
    help="The first day (default: the notice's) / 起始日（默认随通知）。",
)
@click.option(
    "--to", "end", type=DAY, help="The last day (default: the notice's) / 截止日（默认随通知）。"
)
@for_option("Only what binds it (default: everybody) / 只看对其的要求（默认全部）。")
@output_option("Write it there instead: .ics, .csv or .json / 写入文件。")
@language_option
@json_option
def command(
    notice: str,
    start: date | None,
    end: date | None,
    whom: str | None,
    output: Path | None,
    lang: Language,
    as_json: bool,
) -> None:
    """List what falls due, as a table or a calendar file. 列出到期事项，可导出日历。"""
    suffix = suffix_of(output, _SUFFIXES) if output is not None else None
    document = notice_of(notice)
    addressee = addressee_of(whom, document) if whom is not None else None
    since, until = season_of(document)
    first, last = start or since, end or until
    if last < first:
        raise Refused.of_text(
            f"截止日{last}早于起始日{first}", f"the last day, {last}, is before the first, {first}"
        )
    due = agenda(document, first, last, addressee)
    if output is not None and suffix is not None:
        replace(output, _written(due, suffix, lang, document, output))
    if as_json:
        write(_json(due))
    elif output is not None:
        wrote(output, lang)
    else:
        from gradpolicy.formats.terminal.agendas import agenda_page

        now = today()
        # How many years ago last year's deadlines passed is of no use.
        page(agenda_page(due, lang, now if first <= now <= last else None))


def _written(
    due: Sequence[Occurrence], suffix: str, lang: Language, notice: Notice, output: Path
) -> bytes:
    """The occurrences as a file of that *suffix* holds them."""
    if suffix == ".json":
        return _json(due).encode()
    if suffix == ".csv":
        from gradpolicy.formats.tabular import rows_to_csv

        return rows_to_csv(_rows(due, lang))
    if not due:
        # A calendar without an event is none that a program would take.
        raise Refused.of_text(
            f"{output}:这段时间没有到期事项,未生成日历",
            f"{output}: nothing falls due in that time: no calendar was written",
        )
    from gradpolicy.formats.ics import to_ics

    return to_ics(due, lang, notice=notice, now=datetime.now(UTC))


def _json(due: Sequence[Occurrence]) -> str:
    from gradpolicy.formats.agendas import occurrence_data

    data = [occurrence_data(each) for each in due]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


_HEADS = (
    Text("日期", "Day"),
    Text("条款", "Clause"),
    Text("要求代码", "Provision"),
    Text("约束力", "Force"),
    Text("对象", "Addressee"),
    Text("事项", "What"),
    Text("时限", "Due"),
    Text("原文", "Quotes"),
)


def _rows(due: Sequence[Occurrence], lang: Language) -> Iterator[list[str | date]]:
    from gradpolicy.formats.agendas import asked, force, when

    yield [say(head, lang) for head in _HEADS]
    for each in due:
        yield [
            each.day,
            f"{each.measure.label} {each.measure.title}",
            each.norm.slug,
            force(each.norm, lang),
            say(each.norm.addressee, lang),
            asked(each.norm, lang),
            when(each, lang),
            "".join(f"“{evidence.quote}”" for evidence in each.norm.evidence),
        ]
