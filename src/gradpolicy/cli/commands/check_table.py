"""``gradpolicy check-table``."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

import click

from gradpolicy.cli.inputs import Refused, addressee_of, notice_of
from gradpolicy.cli.options import (
    NOTICE,
    day_option,
    for_option,
    json_option,
    language_option,
)
from gradpolicy.cli.outputs import page, print_json, wrote
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Text

if TYPE_CHECKING:
    from gradpolicy.formats.frames import TableSummary
    from gradpolicy.formats.frames.jobs import Progress

__all__ = ["command"]


@click.command("check-table")
@click.argument("notice", type=NOTICE)
@click.argument("table", type=click.Path(), nargs=-1, required=True)
@day_option
@for_option("What the rows are / 每行是哪一类单位。", "university")
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    help="Write the statuses there: .parquet, .csv, .xlsx, .arrow, .duckdb; without a suffix a "
    "folder of Parquet / 结果写入的文件；没有后缀的是 Parquet 文件夹。",
)
@click.option("--summary", is_flag=True, help="Print counts by provision, too / 另按条款列出行数。")
@click.option(
    "--by", metavar="COLUMN", help="Count by the values of this column, too / 另按这一列分组统计。"
)
@click.option(
    "--column",
    "columns",
    metavar="NAME=KEY",
    multiple=True,
    help="The column NAME says the metric KEY; may be repeated / 列名对应的指标代码，可重复。",
)
@click.option(
    "--keep",
    metavar="COLUMN",
    multiple=True,
    help="Keep only this column beside the statuses; may be repeated (default: all that are no "
    "facts) / 结果中只保留这一列，可重复（默认保留所有非指标列）。",
)
@click.option(
    "--observed",
    metavar="DAY|COLUMN",
    help="The day on which the rows were observed, or the column that says it / "
    "数据日期，或写明日期的列。",
)
@click.option(
    "--outcome",
    is_flag=True,
    help="Also how it stands with all that binds together / 另给出各项合起来的结论。",
)
@click.option("--shortfall", is_flag=True, help="Also how much is missing / 另给出差额。")
@click.option(
    "--long", is_flag=True, help="A row for each provision, not a column / 每项一行，而不是一列。"
)
@click.option(
    "--impossible",
    type=click.Choice(["refuse", "unknown"]),
    default="refuse",
    show_default=True,
    help="What to do about values that can't be: negative, a share above 1, half a person / "
    "对不可能的值（负数、大于 1 的比例、半个人）如何处理。",
)
@click.option(
    "--trusted",
    is_flag=True,
    help="Don't look whether values are possible / 不检查值是否可能。",
)
@click.option(
    "--engine",
    type=click.Choice(["polars", "duckdb", "spark"]),
    help="What computes (default: polars; duckdb for its databases) / "
    "计算引擎（默认 polars；DuckDB 数据库用 duckdb）。",
)
@click.option(
    "--table",
    "name",
    metavar="NAME",
    help="The table of a database (default: the only one) / 数据库中的表（默认唯一的一张）。",
)
@language_option
@json_option
def command(
    notice: str,
    table: tuple[str, ...],
    on: date,
    whom: str,
    output: str | None,
    summary: bool,
    by: str | None,
    columns: tuple[str, ...],
    keep: tuple[str, ...],
    observed: str | None,
    outcome: bool,
    shortfall: bool,
    long: bool,
    impossible: str,
    trusted: bool,
    engine: str | None,
    name: str | None,
    lang: Language,
    as_json: bool,
) -> None:
    """
    Check a table of institutions, one row each. 对照通知检查整张表，每行一个单位。

    TABLE is a file, a folder or a pattern: Parquet, CSV, Arrow, a workbook, a DuckDB database.
    Its columns are named by the metrics, in Chinese, in English or by their codes. A status
    comes out for each row and each provision, and what no column says is unknown.
    """
    document = notice_of(notice)
    addressee = addressee_of(whom, document)
    from gradpolicy.formats.frames import Engine, TableJob, run, source_of, summary_to_data

    job = TableJob(
        document,
        addressee,
        on,
        source_of(table),
        engine=None if engine is None else Engine(engine),
        table=name,
        columns=dict(map(_pair, columns)),
        keep=keep or None,
        observed=_observed(observed),
        by=by,
        trusted=trusted,
        lenient=impossible == "unknown",
        output=output,
        shortfall=shortfall,
        outcome=outcome,
        long=long,
        counts=summary or as_json or by is not None or output is None,
    )
    with _progress(lang) as progress:
        found = run(job, progress)
    if as_json:
        print_json(summary_to_data(found))
        return
    if job.counts:
        from gradpolicy.formats.frames.page import summary_page

        page(summary_page(found, lang))
    else:
        _remark(found, lang)
    if output is not None:
        wrote(output, lang)


def _pair(text: str) -> tuple[str, str]:
    name, sign, key = text.rpartition("=")
    if not (name and sign and key):
        raise Refused.of_text(
            f"--column {text}:应为 列名=指标代码", f"--column {text}: expected NAME=KEY"
        )
    return name, key


def _observed(text: str | None) -> date | str | None:
    """A day, if it reads as one; else the name of a column."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text) if len(text) == len("2024-06-15") else text
    except ValueError:
        return text


def _remark(found: TableSummary, lang: Language) -> None:
    """What should be known even without a summary, on stderr."""
    from gradpolicy.formats.frames.page import remarks

    for line in remarks(found, lang):
        click.echo(line, err=True)


@contextlib.contextmanager
def _progress(lang: Language) -> Generator[Progress | None]:
    """A bar on stderr, if that is a terminal; gone when it is full."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[rows]}"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
    )
    task = bar.add_task(say(_CHECKING, lang), total=None, rows="")

    def show(done: int, total: int | None) -> None:
        rows = f"{done:,}/{total:,}" if total is not None else f"{done:,}"
        bar.update(task, completed=done, total=total, rows=rows)

    try:
        with bar:
            yield show
    finally:
        # Also if it was interrupted while the bar was being put up.
        console.show_cursor(show=True)


_CHECKING = Text("检查", "Checking")
