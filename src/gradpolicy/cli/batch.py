"""Many reports at once: a file each, on all processors, with a bar that shows how far it is."""

from __future__ import annotations

import os
import re
import signal
import unicodedata
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import final

import attrs
import click

from gradpolicy.cli.checking import checked
from gradpolicy.cli.inputs import Refused
from gradpolicy.compliance import Facts, Report
from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Addressee, Notice, Text

__all__ = ["Job", "file_names", "run"]

# To start a process takes as long as some reports.
_FEW = 8


@final
@attrs.frozen
class Job:
    """
    What all reports of one run have in common; with the facts of an institution it writes one.

    What was *derived* from ledgers goes into the report of the institution whose facts it gave.
    """

    notice: Notice
    on: date
    addressee: Addressee
    language: Language
    inputs: tuple[tuple[str, bytes], ...]
    created: date
    notice_file: str | None
    derived: tuple[Derivation, ...] = ()

    def report(self, facts: Facts) -> Report:
        """
        How it stands with one institution.

        Raises:
            Refused: when the notice asks nothing of its kind.
        """
        return checked(self.notice, facts, self.on, self.addressee)

    def write(self, report: Report, path: Path) -> None:
        """
        Write the report to *path*, whole or not at all.

        Raises:
            GradpolicyError: when it can't be written, or an extra is missing.
        """
        from gradpolicy.formats.receipts import receipt_of
        from gradpolicy.formats.report import write_report

        receipt = receipt_of(
            report, self.inputs, created=self.created, notice_file=self.notice_file
        )
        derived = [each for each in self.derived if _is_of(each, report.facts)]
        write_report(report, path, self.language, receipt=receipt, derived=derived)


def _is_of(derivation: Derivation, facts: Facts) -> bool:
    """Whether what a ledger says was said of the institution that *facts* are of."""
    fact = derivation.fact
    if fact is None:
        return True
    taken = facts.by_key.get(fact.key)
    files = [each.origin.file if each.origin is not None else None for each in facts]
    origin = fact.origin.file if fact.origin is not None else None
    return taken is not None and taken.value == fact.value and origin in files


def run(job: Job, found: Sequence[Facts], paths: Sequence[Path]) -> None:
    """
    Write the report of each institution to its path.

    On an interrupt the files under way are finished or left as they were, and none is begun.

    Raises:
        GradpolicyError: for the first that can't be written.
        Abort: when it was interrupted.
    """
    processes = min(os.cpu_count() or 1, len(found)) if len(found) > _FEW else 1
    write = _in_turn if processes == 1 else partial(_side_by_side, processes)
    try:
        write(job, found, paths)
    except KeyboardInterrupt:
        click.echo(f"gradpolicy: {say(_STOPPED, job.language)}", err=True)
        raise click.Abort from None
    except BrokenProcessPool:
        raise Refused(_STOPPED) from None


_STOPPED = Text("已中止,部分报告未生成", "stopped: not all reports are written")


def _in_turn(job: Job, found: Sequence[Facts], paths: Sequence[Path]) -> None:
    with _bar(len(found), job.language) as advance:
        for facts, path in zip(found, paths, strict=True):
            job.write(job.report(facts), path)
            advance()


def _side_by_side(processes: int, job: Job, found: Sequence[Facts], paths: Sequence[Path]) -> None:
    # The processes are there before the bar, which has a thread: to fork with one is not safe.
    with _workers(job, processes) as pool:
        futures = _submitted(pool, found, paths)
        with _bar(len(found), job.language) as advance:
            for future in as_completed(futures):
                future.result()
                advance()


@contextmanager
def _workers(job: Job, count: int) -> Generator[ProcessPoolExecutor, None, None]:
    """Processes that know the *job*; on any error what has not begun is dropped."""
    pool = ProcessPoolExecutor(count, initializer=_prepare, initargs=(job,))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    pool.shutdown()


def _submitted(
    pool: ProcessPoolExecutor, found: Sequence[Facts], paths: Sequence[Path]
) -> list[Future[None]]:
    # Processes inherit that they are not interrupted: Ctrl-C reaches all of them, and only the
    # first one should act on it.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pairs = zip(found, paths, strict=True)
        return [pool.submit(_write, facts, path) for facts, path in pairs]
    finally:
        signal.signal(signal.SIGINT, before)


# What a process works on: set once in each.
_JOB: list[Job] = []


def _prepare(job: Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _JOB[:] = [job]


def _write(facts: Facts, path: Path) -> None:
    (job,) = _JOB
    job.write(job.report(facts), path)


@contextmanager
def _bar(total: int, language: Language) -> Generator[Callable[[], None], None, None]:
    """A bar on stderr, gone when it is full; yields what moves it on by one."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    progress = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=total == 1 or not console.is_terminal,
    )
    task = progress.add_task(say(_WRITING, language), total=total)
    try:
        with progress:
            yield lambda: progress.advance(task)
    finally:
        # Also if it was interrupted while the bar was being put up.
        console.show_cursor(show=True)


_WRITING = Text("生成报告", "Reports")


# --- Names of files ----------------------------------------------------------------------------

# What Windows, or a shell, does not take in the name of a file; and what is not seen in one.
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
# File systems take 255 bytes of a name; ours has a number and a suffix too.
_MOST_BYTES = 200


def file_names(entities: Iterable[str | None], suffix: str) -> tuple[str, ...]:
    """
    The names of files that are called like institutions, each another one.

    What no file system takes is replaced; names that differ only in that, or in case, get a
    number.

    >>> file_names(["江南大学", "A/B", "a\\\\b", "..", "CON"], ".docx")
    ('江南大学.docx', 'A_B.docx', 'a_b (2).docx', '_.docx', '_CON.docx')
    """
    taken: set[str] = set()
    names: list[str] = []
    for entity in entities:
        stem = _stem(entity or "")
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number})"
        taken.add(name.casefold())
        names.append(name + suffix)
    return tuple(names)


def _stem(entity: str) -> str:
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", entity))
    # A dot at the front hides a file, one at the end is lost; a hyphen makes it an option.
    name = name.strip(". \t\u3000").lstrip("-") or "_"
    if _RESERVED.match(name):
        name = f"_{name}"
    while len(name.encode()) > _MOST_BYTES:
        name = name[:-1]
    return name.rstrip(". ")
