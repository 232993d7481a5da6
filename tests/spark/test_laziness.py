"""On Spark a check is a plan: nothing runs before it is asked for, and nothing comes to the driver."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from gradpolicy.notices import JIANGXI_2024
from gradpolicy.tables import check_table, plan_table

ON = date(2024, 8, 31)
ROWS = 2_000


@pytest.fixture
def universities(spark, tmp_path):
    """A table in Parquet, partitioned by province: two figures and a flag."""
    rows = pl.DataFrame(
        {
            "university": [f"大学{n}" for n in range(ROWS)],
            "province": [("江西", "广东", "福建")[n % 3] for n in range(ROWS)],
            "full-time-careers-staff": [None if n % 20 == 0 else n % 50 for n in range(ROWS)],
            "graduating-students": [n % 50 * 500 + n % 3 for n in range(ROWS)],
            "employment-home-built": [n % 7 == 0 for n in range(ROWS)],
        }
    )
    flat, path = tmp_path / "flat.parquet", str(tmp_path / "universities")
    rows.write_parquet(flat)
    spark.read.parquet(str(flat)).write.partitionBy("province").parquet(path)
    return spark.read.parquet(path)


def _plan(frame) -> str:
    """The physical plan, as Spark explains it."""
    return frame._jdf.queryExecution().executedPlan().toString()


@pytest.fixture
def jobs(spark, tmp_path):
    """How many jobs Spark has been given in this test, from here on."""
    group = str(tmp_path)

    def count() -> int:
        return len(spark.sparkContext.statusTracker().getJobIdsForGroup(group))

    spark.sparkContext.setJobGroup(group, "")
    return count


def test_nothing_runs_before_it_is_asked_for(universities, jobs):
    """Checking a table starts no job; counting its rows then does."""
    statuses = check_table(JIANGXI_2024, universities, on=ON)

    assert 0 == jobs()
    assert ROWS == statuses.count()
    assert jobs() > 0


def test_written_by_the_executors(spark, tmp_path, jobs):
    """
    The statuses of 20,000 rows are written in one job.

    No more than a megabyte may come to the driver, which is too little for them.
    """
    from py4j.protocol import Py4JJavaError

    figures = ("id as university", "id % 50 as `full-time-careers-staff`")
    universities = spark.range(20_000, numPartitions=2).selectExpr(*figures)
    statuses = check_table(JIANGXI_2024, universities, on=ON)

    statuses.write.parquet(str(tmp_path / "statuses"))

    assert 1 == jobs()
    with pytest.raises(Py4JJavaError, match="maxResultSize"):
        statuses.collect()


def test_written_in_the_partitions_that_it_was_read_from(universities, tmp_path):
    """Partitioned Parquet in, partitioned Parquet out: the same rows under each province."""
    path = tmp_path / "statuses"

    check_table(JIANGXI_2024, universities, on=ON).write.partitionBy("province").parquet(str(path))

    assert {"province=江西", "province=广东", "province=福建"} == {
        each.name for each in path.iterdir() if each.is_dir()
    }
    written = pl.read_parquet(path / "**/*.parquet", hive_partitioning=True)
    read = universities.select("university", "province").collect()
    assert {tuple(row) for row in read} == set(written.select("university", "province").rows())


def test_one_pass_without_python(universities):
    """The plan is a scan and a projection: no shuffle, no Python worker, nothing collected."""
    plan = _plan(check_table(JIANGXI_2024, universities, on=ON))

    nodes = {line.strip(" *+-:()0123456789").split(" ")[0] for line in plan.splitlines()}
    assert {"Project", "ColumnarToRow", "FileScan"} == nodes - {""}


def test_reads_only_the_columns_that_it_needs(universities):
    """Of a status that is asked for alone only the figures behind it are read."""
    statuses = check_table(JIANGXI_2024, universities, on=ON)

    plan = _plan(statuses.select("full-time-staff"))

    read = plan.split("ReadSchema: ")[1].splitlines()[0]
    assert "struct<full-time-careers-staff:bigint,graduating-students:bigint>" == read


def test_plan_runs_on_the_next_table(universities):
    """What was planned for one day's table is run on the next day's."""
    plan = plan_table(JIANGXI_2024, universities, on=ON)

    again = plan.run(universities.limit(5)).select("full-time-staff")

    expected = check_table(JIANGXI_2024, universities.limit(5), on=ON).select("full-time-staff")
    assert expected.collect() == again.collect()


def test_source_is_left_alone(universities):
    """The table that was checked is as it was."""
    before = universities.schema

    check_table(JIANGXI_2024, universities, on=ON)

    assert before == universities.schema


def test_folder_is_read_back_by_any_engine(universities, tmp_path: Path):
    """What Spark wrote, Polars reads: the statuses are words."""
    path = tmp_path / "statuses"
    check_table(JIANGXI_2024, universities, on=ON).write.parquet(str(path))

    statuses = pl.read_parquet(path / "*.parquet")["full-time-staff"]

    assert pl.String == statuses.dtype
    assert {"met", "unmet", "unknown"} == set(statuses)
