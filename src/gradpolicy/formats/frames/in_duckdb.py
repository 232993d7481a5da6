"""Checking a table with DuckDB: a database file, or whatever else is read for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradpolicy.compliance import Outcome, Status
from gradpolicy.formats.frames.attending import attended
from gradpolicy.formats.frames.databases import connected, export, parquet, table_in
from gradpolicy.formats.frames.in_polars import write_in_polars
from gradpolicy.formats.frames.jobs import (
    Progress,
    Staged,
    TableJob,
    counting,
    groups_of,
    lengthened,
    planned,
    slugs_of,
    staged_as_parquet,
    summed_up,
    the_file,
    unreadable,
    wide_of,
)
from gradpolicy.formats.frames.refusals import refuse_impossible
from gradpolicy.formats.frames.sources import Form
from gradpolicy.formats.frames.summary import TableSummary
from gradpolicy.formats.frames.writing import Output, scratch_beside, staged
from gradpolicy.tables import TablePlan
from gradpolicy.tables.impossible import (
    Impossible,
    impossible_in,
    impossible_rows,
    impossible_values,
)

if TYPE_CHECKING:
    import duckdb
    import polars as pl

__all__ = ["run_in_duckdb"]


def run_in_duckdb(
    job: TableJob, output: Output | None, scratch: Path, progress: Progress | None
) -> TableSummary:
    """
    Do it with DuckDB.

    Raises:
        GradpolicyError: for what can't be read, checked or written so.
        KeyboardInterrupt: when it was interrupted.
    """
    is_database = job.source.form is Form.DATABASE
    connection = connected(the_file(job.source) if is_database else None)
    import duckdb

    try:
        if is_database:
            source = Staged((), None, job.columns)
            table = table_in(connection, job.table, job.source.name)
        else:
            source = staged_as_parquet(job, scratch)
            table = parquet(connection, source.files, partitioned=job.source.is_partitioned)
        return _run(job, output, source, table, connection, progress)
    except duckdb.InterruptException:
        raise KeyboardInterrupt from None
    except duckdb.Error as error:
        raise unreadable(job, error) from None
    finally:
        connection.close()


def _run(
    job: TableJob,
    output: Output | None,
    source: Staged,
    table: duckdb.DuckDBPyRelation,
    connection: duckdb.DuckDBPyConnection,
    progress: Progress | None,
) -> TableSummary:
    plan = planned(job, table, table.columns, source.columns, source.observed)

    def ask(relation: duckdb.DuckDBPyRelation) -> list[tuple[Any, ...]]:
        return attended(relation.fetchall, stop=connection.interrupt)

    def example(name: str) -> Mapping[str, Any]:
        names = [name, *plan.kept[:1]]
        rows = impossible_rows(plan, table, name).limit(1)
        row = dict(zip(rows.columns, ask(rows)[0], strict=True))
        return {name: row[name] for name in names}

    found: tuple[Impossible, ...] = ()
    if not job.trusted:
        values = impossible_values(plan, table)
        found = impossible_in(plan, dict(zip(values.columns, ask(values)[0], strict=True)))
        if not job.lenient:
            refuse_impossible(found, example)

    def ask_all(queries: Sequence[duckdb.DuckDBPyRelation]) -> list[list[tuple[Any, ...]]]:
        return [ask(query) for query in queries]

    counts = ask_all(counting(plan, table)) if job.counts else []
    groups = groups_of(job, plan, table, counts, ask_all)
    statuses = wide_of(plan).run(table)
    if output is not None and job.output is not None:

        def look() -> None:
            if progress is not None:
                # Of the query, in hundredths; before it begins it is -1.
                progress(max(0, round(connection.query_progress())), 100)

        with scratch_beside(Path(job.output)) as beside:
            part = beside / "part-0.parquet"
            attended(lambda: export(statuses, part), stop=connection.interrupt, look=look)
            # So that the statuses can go into the same database.
            connection.close()
            _moved(part, plan, output, job.output)
    return summed_up(job, plan, groups, found, source.unread)


def _moved(part: Path, plan: TablePlan, output: Output, path: str) -> None:
    """The statuses in a Parquet file, in the form of the *output*."""
    match output:
        case Output.PARQUET if not plan.shape.long:
            with staged(path) as target:
                part.replace(target)
        case Output.FOLDER if not plan.shape.long:
            with staged(path) as target:
                target.mkdir()
                part.replace(target / part.name)
        case _:
            frame = _with_words(part, plan)
            write_in_polars(lengthened(plan, frame) if plan.shape.long else frame, output, path)


def _with_words(part: Path, plan: TablePlan) -> pl.LazyFrame:
    """The statuses in a Parquet file, of the enumerations that DuckDB does not write."""
    import polars as pl

    words = {slug: pl.Enum([status.value for status in Status]) for slug in slugs_of(plan)}
    if plan.shape.outcome:
        words["outcome"] = pl.Enum([outcome.value for outcome in Outcome])
    casts = (pl.col(name).cast(dtype) for name, dtype in words.items())
    return pl.scan_parquet(part).with_columns(casts)
