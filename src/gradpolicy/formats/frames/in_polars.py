"""Checking a table with Polars: so much at a time, from file to file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

import attrs

from gradpolicy.formats.frames.attending import attended
from gradpolicy.formats.frames.jobs import (
    Progress,
    TableJob,
    counting,
    groups_of,
    lengthened,
    opened,
    planned,
    summed_up,
    unreadable,
    wide_of,
)
from gradpolicy.formats.frames.refusals import ROW, refuse_impossible
from gradpolicy.formats.frames.sources import Form
from gradpolicy.formats.frames.summary import TableSummary
from gradpolicy.formats.frames.writing import (
    Output,
    refuse_too_large,
    scratch_beside,
    staged,
    write_workbook,
    written,
)
from gradpolicy.model import GradpolicyError
from gradpolicy.tables import TablePlan
from gradpolicy.tables.impossible import (
    Impossible,
    impossible_in,
    impossible_rows,
    impossible_values,
)

if TYPE_CHECKING:
    import polars as pl

__all__ = ["run_in_polars", "write_in_polars"]

#: So many rows go into a workbook at a time.
_BATCH: Final = 10_000
#: Where the number of a row tells which it is.
_NUMBERED: Final = (Form.PARQUET, Form.ARROW, Form.TEXT)


def run_in_polars(
    job: TableJob, output: Output | None, scratch: Path, progress: Progress | None
) -> TableSummary:
    """
    Do it with Polars.

    Raises:
        GradpolicyError: for what can't be read, checked or written so.
        KeyboardInterrupt: when it was interrupted.
    """
    import polars as pl

    try:
        return _run(job, output, scratch, progress)
    except pl.exceptions.PolarsError as error:
        raise unreadable(job, error) from None
    except OSError as error:
        if isinstance(error, GradpolicyError):
            raise
        raise unreadable(job, error) from None


def _run(
    job: TableJob, output: Output | None, scratch: Path, progress: Progress | None
) -> TableSummary:
    table = opened(job, scratch)
    frame, names = table.frame, table.frame.collect_schema().names()
    plan = planned(job, frame, names, table.columns, table.observed)
    found: tuple[Impossible, ...] = ()
    if not job.trusted:
        counted = attended(lambda: impossible_values(plan, frame).collect(engine="streaming"))
        found = impossible_in(plan, counted.row(0, named=True))
        if not job.lenient:
            refuse_impossible(found, lambda name: _example(job, plan, frame, name))
    total = None
    if progress is not None and job.source.form is Form.PARQUET:
        total = _height(frame)
    seen = _Seen(total)
    look = None if progress is None else lambda: progress(seen.rows, seen.total)
    watched = frame if progress is None else seen.watching(frame)
    queries = counting(plan, watched) if job.counts else []
    if output is None or job.output is None:
        counts = attended(lambda: _collected(queries), look=look)
    else:
        write = partial(_write_long, plan) if job.long else write_in_polars
        counts = write(wide_of(plan).run(watched), output, job.output, queries, seen, look)

    def ask(queries: Sequence[pl.LazyFrame]) -> list[list[tuple[Any, ...]]]:
        return [each.rows() for each in attended(lambda: _collected(queries))]

    groups = groups_of(job, plan, frame, [each.rows() for each in counts], ask)
    return summed_up(job, plan, groups, found, table.unread)


def _height(frame: pl.LazyFrame) -> int:
    import polars as pl

    height: int = attended(frame.select(pl.len()).collect).item()
    return height


def _example(job: TableJob, plan: TablePlan, frame: pl.LazyFrame, name: str) -> Mapping[str, Any]:
    """The first row with an impossible value, by its number where that says which it is."""
    beside = [name, *plan.kept[:1]]
    if len(job.source.files) == 1 and job.source.form in _NUMBERED:
        # The head of a text is a row, too.
        offset = 2 if job.source.form is Form.TEXT else 1
        frame, beside = frame.with_row_index(ROW, offset=offset), [ROW, *beside]
    first = impossible_rows(plan, frame, name).select(beside).head(1)
    return attended(lambda: first.collect(engine="streaming")).row(0, named=True)


@final
@attrs.define
class _Seen:
    """How many rows have gone through, of so many, and whether somebody has stopped them."""

    total: int | None = None
    rows: int = 0
    stopped: threading.Event = attrs.field(factory=threading.Event)

    def watching(self, frame: pl.LazyFrame) -> pl.LazyFrame:
        """The same table, counted while it is read."""

        def count(batch: pl.DataFrame) -> pl.DataFrame:
            self.rows += batch.height
            return batch

        return frame.map_batches(
            count, streamable=True, projection_pushdown=True, validate_output_schema=False
        )

    def until_stopped(self, batches: Iterable[pl.DataFrame]) -> Generator[pl.DataFrame]:
        """The *batches*, until it is stopped."""
        for batch in batches:
            if self.stopped.is_set():
                raise KeyboardInterrupt
            yield batch


def _collected(queries: Sequence[pl.LazyFrame]) -> list[pl.DataFrame]:
    import polars as pl

    return pl.collect_all(queries, engine="streaming")


def write_in_polars(
    statuses: pl.LazyFrame,
    output: Output,
    path: str,
    queries: Sequence[pl.LazyFrame] = (),
    seen: _Seen | None = None,
    look: Callable[[], None] | None = None,
) -> list[pl.DataFrame]:
    """
    Write the statuses, whole or not at all.

    Args:
        statuses: what is written.
        output: in which form.
        path: where to.
        queries: what else is computed on the way.
        seen: how many rows have gone through.
        look: what is done meanwhile.

    Returns:
        What the queries come to.

    Raises:
        InvalidTable: for more rows than a workbook holds.
        Unwritable: when the folder is not there, is full, or may not be written to.
        KeyboardInterrupt: when it was interrupted.
    """
    if output is Output.DATABASE:
        with scratch_beside(Path(path)) as beside:
            part = beside / "statuses.parquet"
            query = written(statuses, Output.PARQUET, part)
            found = attended(lambda: _collected([query, *queries]), look=look)[1:]
            _stored(part, path)
        return found
    if output is Output.WORKBOOK:
        return _into_workbook(statuses, path, queries, seen or _Seen(), look)
    with staged(path) as target:
        query = written(statuses, output, target)
        return attended(lambda: _collected([query, *queries]), look=look)[1:]


def _write_long(
    plan: TablePlan,
    statuses: pl.LazyFrame,
    output: Output,
    path: str,
    queries: Sequence[pl.LazyFrame],
    seen: _Seen,
    look: Callable[[], None] | None,
) -> list[pl.DataFrame]:
    """Write them wide, beside, and from there long."""
    import polars as pl

    with scratch_beside(Path(path)) as beside:
        part = beside / "wide.parquet"
        query = written(statuses, Output.PARQUET, part)
        found = attended(lambda: _collected([query, *queries]), look=look)[1:]
        write_in_polars(lengthened(plan, pl.scan_parquet(part)), output, path, (), seen)
    return found


def _into_workbook(
    statuses: pl.LazyFrame,
    path: str,
    queries: Sequence[pl.LazyFrame],
    seen: _Seen,
    look: Callable[[], None] | None,
) -> list[pl.DataFrame]:
    names = statuses.collect_schema().names()
    refuse_too_large(path, _height(statuses), len(names))
    with staged(path) as target:
        batches = statuses.collect_batches(chunk_size=_BATCH, maintain_order=True)
        attended(
            lambda: write_workbook(seen.until_stopped(batches), names, target),
            stop=seen.stopped.set,
            look=look,
        )
    return attended(lambda: _collected(queries))


def _stored(part: Path, path: str) -> None:
    """What a Parquet file holds, in a database: a new one is there whole or not at all."""
    from gradpolicy.formats.frames.databases import store

    if Path(path).exists():
        # DuckDB itself sees to it that a table is there whole or not at all.
        store(part, Path(path))
        return
    with staged(path) as target:
        store(part, target)
