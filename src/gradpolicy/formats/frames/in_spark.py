"""Checking a table with Spark: partitioned Parquet in, partitioned Parquet out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradpolicy.formats.frames.attending import attended
from gradpolicy.formats.frames.jobs import (
    TableJob,
    counting,
    groups_of,
    planned,
    staged_as_parquet,
    summed_up,
    unreadable,
)
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.formats.frames.refusals import refuse_impossible
from gradpolicy.formats.frames.summary import TableSummary
from gradpolicy.formats.frames.writing import Output, is_address, staged
from gradpolicy.tables.impossible import (
    Impossible,
    impossible_in,
    impossible_rows,
    impossible_values,
)

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["read_spark", "run_in_spark", "write_spark"]


def run_in_spark(job: TableJob, output: Output | None, scratch: Path) -> TableSummary:
    """
    Do it with Spark. No row is collected; only counts are, and an impossible value.

    Raises:
        GradpolicyError: for what can't be read, checked or written so.
        KeyboardInterrupt: when it was interrupted.
    """
    if output not in (None, Output.FOLDER):
        raise InvalidTable.of(
            f"{job.output}:Spark写出的是Parquet文件夹;请给没有后缀的名字",
            f"{job.output}: Spark writes a folder of Parquet: give a name without a suffix",
        )
    spark = _session()
    from pyspark.errors import PySparkException

    try:
        return _run(job, spark, scratch)
    except PySparkException as error:
        raise unreadable(job, error) from None


def _session() -> SparkSession:
    """The session that runs, as ``spark-submit`` starts it; else one on this machine."""
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise InvalidTable.of(
            "需要PySpark和Java,请先安装:pip install pyspark",
            "it takes PySpark, and Java: pip install pyspark",
        ) from None
    return SparkSession.builder.appName("gradpolicy").getOrCreate()


def _run(job: TableJob, spark: SparkSession, scratch: Path) -> TableSummary:
    stop = spark.sparkContext.cancelAllJobs
    source = staged_as_parquet(job, scratch)
    table = read_spark(spark, source.files, source.folder)
    plan = planned(job, table, table.columns, source.columns, source.observed)

    def ask(frame: DataFrame) -> list[Any]:
        return attended(frame.collect, stop=stop)

    def example(name: str) -> Mapping[str, Any]:
        rows = impossible_rows(plan, table, name).select([name, *plan.kept[:1]]).limit(1)
        row: Mapping[str, Any] = ask(rows)[0].asDict()
        return row

    found: tuple[Impossible, ...] = ()
    if not job.trusted:
        found = impossible_in(plan, ask(impossible_values(plan, table))[0].asDict())
        if not job.lenient:
            refuse_impossible(found, example)
    statuses = plan.run(table)
    if job.output is not None:
        _write(statuses, job.output, spark)

    def ask_all(queries: Sequence[DataFrame]) -> list[list[Any]]:
        return [ask(query) for query in queries]

    # Not the statuses: one number for each status of each provision.
    counts = ask_all(counting(plan, table)) if job.counts else []
    groups = groups_of(job, plan, table, counts, ask_all)
    return summed_up(job, plan, groups, found, source.unread)


def _write(statuses: DataFrame, path: str, spark: SparkSession) -> None:
    stop = spark.sparkContext.cancelAllJobs
    if is_address(path):
        # Where it is whole once Spark has put _SUCCESS beside the parts.
        attended(lambda: write_spark(statuses, path), stop=stop)
        return
    with staged(path) as target:
        attended(lambda: write_spark(statuses, str(target)), stop=stop)


def read_spark(spark: SparkSession, files: Sequence[str], folder: str | None) -> DataFrame:
    """The table in Parquet files, or in a folder of them, whose subfolders may name columns."""
    return spark.read.parquet(*([_uri(folder)] if folder is not None else map(_uri, files)))


def write_spark(frame: DataFrame, path: str) -> None:
    """Write a table as a folder of Parquet, a part for each partition."""
    frame.write.parquet(_uri(path))


def _uri(path: str) -> str:
    # Without a scheme Spark would look where its cluster's files are.
    return path if is_address(path) else Path(path).absolute().as_uri()
