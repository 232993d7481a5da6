"""``gradpolicy report``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from gradpolicy.cli.batch import Job, file_names, run
from gradpolicy.cli.inputs import (
    addressee_for,
    institutions,
    is_file_name,
    notice_of,
    the_one,
    unusable,
)
from gradpolicy.cli.options import (
    day_option,
    facts_arguments,
    for_option,
    language_option,
    today,
)
from gradpolicy.cli.outputs import suffix_of, write, wrote
from gradpolicy.compliance import Facts
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Text

__all__ = ["command"]

_SUFFIXES = (".docx", ".html", ".md")


@click.command("report")
@facts_arguments
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    required=True,
    help="The report to write, .docx, .html or .md; or a folder, for many institutions / "
    "报告文件名，或文件夹（每个单位一份）。",
)
@day_option
@for_option(
    "What the institution is (default: as the workbook says, else university) / "
    "单位属于哪一类（默认随填报表，否则为高校）。"
)
@click.option(
    "--format",
    "form",
    type=click.Choice([suffix[1:] for suffix in _SUFFIXES]),
    default="docx",
    show_default=True,
    help="Of the reports in a folder / 文件夹中报告的格式。",
)
@language_option
def command(
    notice: str,
    facts: tuple[Path, ...],
    entity: str | None,
    output: str,
    on: date,
    whom: str | None,
    form: str,
    lang: Language,
) -> None:
    """
    Write the self-assessment to hand in. 生成自查报告。

    FACTS are files, as for "gradpolicy check". The report ends with a receipt by which
    anyone can recompute it.
    """
    path = Path(output)
    alone = _is_file(output)
    if alone:
        suffix_of(path, _SUFFIXES)
    document = notice_of(notice)
    addressee = addressee_for(whom, document, facts)
    found, derived = institutions(facts, document, addressee, on, entity)
    job = Job(
        document,
        on,
        addressee,
        lang,
        _inputs(facts),
        today(),
        notice if is_file_name(notice) else None,
        # A ledger that gives no fact does not say of whom it is.
        tuple(
            each for each in derived if each.fact is not None or (len(found) == 1 and not entity)
        ),
    )
    if alone:
        report = job.report(the_one(found))
        job.write(report, path)
        wrote(path, lang)
        return
    paths = _inside(path, found, f".{form}")
    run(job, found, paths)
    write(f"{say(_WROTE_ALL, lang).format(count=len(found))} {path}{os.sep}\n")


def _is_file(output: str) -> bool:
    """Whether *output* is meant as a file: what names no format is a folder."""
    ends = output.endswith((os.sep, os.altsep or os.sep))
    return not ends and bool(Path(output).suffix) and not Path(output).is_dir()


_WROTE_ALL = Text("{count}份报告已写入", "{count} reports written to")


def _inputs(paths: Sequence[Path]) -> tuple[tuple[str, bytes], ...]:
    """The files by name and content; by their paths, where two have one name."""
    names = [path.name for path in paths]
    if len(set(names)) < len(names):
        names = [str(path) for path in paths]
    try:
        return tuple((name, path.read_bytes()) for name, path in zip(names, paths, strict=True))
    except OSError as error:
        raise unusable(Path(error.filename), error) from None


def _inside(folder: Path, found: Sequence[Facts], suffix: str) -> list[Path]:
    """A path in the *folder*, which is made if need be, for each institution."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(folder, error) from None
    return [folder / name for name in file_names((each.entity for each in found), suffix)]
