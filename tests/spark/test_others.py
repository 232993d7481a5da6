"""Engines beside Spark that Narwhals carries: those that can be right are, the others are refused."""

from datetime import date

import polars as pl
import pytest

from gradpolicy import InvalidValue
from gradpolicy.notices import JIANGXI_2024
from gradpolicy.tables import check_table, plan_table

ON = date(2024, 8, 31)

UNIVERSITIES = pl.DataFrame(
    {
        "university": ["甲", "乙", "丙", "丁"],
        "full-time-careers-staff": [26, 26, None, 0],
        "graduating-students": [13_000, 13_001, 13_000, 0],
        "careers-budget": [1_000.0, 999.99, 1_000.0, None],
        "graduates-tuition-total": [100_000.0, 100_000.0, float("nan"), 0.0],
        "employment-home-built": [True, None, False, True],
    }
)


@pytest.fixture
def path(tmp_path):
    """The table in a file."""
    path = tmp_path / "universities.parquet"
    UNIVERSITIES.write_parquet(path)
    return str(path)


@pytest.fixture
def expected():
    """What Polars says, in words."""
    statuses = check_table(JIANGXI_2024, UNIVERSITIES, on=ON)
    return statuses.cast({pl.Enum: pl.String}).rows()


@pytest.mark.filterwarnings("ignore:fetch_arrow_table:DeprecationWarning")
def test_ibis(path, expected):
    """An Ibis table stays one, and says the same."""
    ibis = pytest.importorskip("ibis")

    statuses = check_table(JIANGXI_2024, ibis.duckdb.connect().read_parquet(path), on=ON)

    assert isinstance(statuses, ibis.Table)
    assert expected == pl.from_arrow(statuses.to_pyarrow()).rows()


@pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning")
# Dask asks pandas for what it will do without.
@pytest.mark.filterwarnings("ignore:The inplace keyword:DeprecationWarning")
class TestDask:
    """Dask: by its partitions."""

    def test_refused(self, path):
        """Dask's own expressions have no exact decimals: it is refused."""
        dask = pytest.importorskip("dask.dataframe")
        frame = dask.read_parquet(path, dtype_backend="pyarrow")

        with pytest.raises(InvalidValue, match="frame"):
            check_table(JIANGXI_2024, frame, on=ON)

    def test_partition_by_partition(self, path, expected):
        """A plan runs on each of its partitions, which are tables of pandas; that stays lazy."""
        dask = pytest.importorskip("dask.dataframe")
        frame = dask.read_parquet(path, dtype_backend="pyarrow").repartition(npartitions=1)
        empty = frame.head(0)
        plan = plan_table(JIANGXI_2024, empty, on=ON)

        statuses = frame.map_partitions(plan.run, meta=plan.run(empty))

        found = pl.from_pandas(statuses.compute())
        assert expected == found.cast({pl.Categorical: pl.String}).rows()


def test_sqlframe_is_refused(path):
    """SQLFrame writes SQL without the parentheses that it takes: it is refused."""
    sqlframe = pytest.importorskip("sqlframe.duckdb")

    with pytest.raises(InvalidValue, match="frame"):
        check_table(JIANGXI_2024, sqlframe.DuckDBSession().read.parquet(path), on=ON)
