"""``gradpolicy check``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from gradpolicy.cli.checking import checked
from gradpolicy.cli.inputs import addressee_for, institutions, notice_of
from gradpolicy.cli.options import (
    day_option,
    facts_arguments,
    for_option,
    json_option,
    language_option,
    output_option,
)
from gradpolicy.cli.outputs import page, suffix_of, write
from gradpolicy.compliance import Facts, Report, Status
from gradpolicy.formats.files import replace
from gradpolicy.formats.language import Language

__all__ = ["command"]

_SUFFIXES = (".xlsx", ".csv", ".json")


@click.command("check")
@facts_arguments
@day_option
@for_option(
    "What the institution is (default: as the workbook says, else university) / "
    "单位属于哪一类（默认随填报表，否则为高校）。"
)
@click.option(
    "--only",
    type=click.Choice([status.value.replace("_", "-") for status in Status]),
    multiple=True,
    help="Only findings of this status, each on a line; may be repeated / 只看这类结果，逐项列出，可重复。",
)
@click.option(
    "--details",
    is_flag=True,
    help="With clause, quote, facts and comparison / 附条款、原文、数据和比较。",
)
@click.option(
    "--fail-on",
    type=click.Choice([each.value for each in (Status.UNMET, Status.PENDING, Status.UNKNOWN)]),
    multiple=True,
    help="Exit with 1 if any duty has this status; may be repeated / 有义务属于这类结果时返回 1，可重复。",
)
@output_option("Write the results there too: .xlsx, .csv or .json / 另把结果写入文件。")
@language_option
@json_option
def command(
    notice: str,
    facts: tuple[Path, ...],
    entity: str | None,
    on: date,
    whom: str | None,
    only: tuple[str, ...],
    details: bool,
    fail_on: tuple[str, ...],
    output: Path | None,
    lang: Language,
    as_json: bool,
) -> None:
    """
    Check institutions against a notice. 对照通知检查落实情况。

    FACTS are files: a workbook made by "gradpolicy template", any xlsx, xls, ods, csv or
    json that names the metrics. What several files say of one institution is put together.
    """
    suffix = suffix_of(output, _SUFFIXES) if output is not None else None
    document = notice_of(notice)
    addressee = addressee_for(whom, document, facts)
    found, derived = institutions(facts, document, addressee, on, entity)
    reports = [checked(document, each, on, addressee) for each in found]
    if output is not None and suffix is not None:
        replace(output, _written(reports, suffix, lang))
    if as_json:
        write(_json(reports))
    elif len(reports) > 1 and not (details or only):
        from gradpolicy.formats.terminal.checks import overview_page

        page(overview_page(reports, lang))
    else:
        statuses = [Status(each.replace("-", "_")) for each in only]
        for index, (report, given) in enumerate(zip(reports, found, strict=True)):
            if index:
                write("\n\n")
            _show(report, given, statuses, lang, details=details)
        if derived and not only:
            from gradpolicy.formats.terminal.checks import ledger_notes

            page(ledger_notes(derived, lang))
    if any(report.binding[Status(each)] for report in reports for each in fail_on):
        raise SystemExit(1)


def _show(
    report: Report, given: Facts, only: Sequence[Status], lang: Language, *, details: bool
) -> None:
    from gradpolicy.compliance import entitlements, sanctions
    from gradpolicy.formats.terminal.checks import report_page

    notice, facts, on = report.notice, report.facts, report.on
    page(
        report_page(
            report,
            lang,
            details=details,
            only=only,
            entitlements=entitlements(notice, facts, on=on),
            sanctions=sanctions(notice, facts, on=on),
            later=len(given) - len(facts),
        )
    )


def _json(reports: Sequence[Report]) -> str:
    """One report, or a list of several."""
    from gradpolicy.formats.json.checks import report_to_json, reports_to_json

    return report_to_json(reports[0]) if len(reports) == 1 else reports_to_json(reports)


def _written(reports: Sequence[Report], suffix: str, lang: Language) -> bytes:
    """The results as a file of that *suffix* holds them."""
    if suffix == ".json":
        return _json(reports).encode()
    if suffix == ".csv":
        from gradpolicy.formats.tabular import report_to_csv

        return report_to_csv(reports, lang)
    from gradpolicy.formats.workbook import to_results

    return to_results(reports, lang)
