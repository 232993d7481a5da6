"""What the tests of tables share: a notice of one provision, and ways through the engines."""

import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

import attrs
import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pytest

from gradpolicy import Deadline, Evidence, Force, Notice, Predicate, Provision, Window, notices
from gradpolicy.compliance import Facts, check
from gradpolicy.tables import check_table
from gradpolicy.vocabulary.addressees import UNIVERSITY

#: How a table is given to an engine, and comes back.
Through = Callable[[pl.DataFrame, Callable[[Any], Any]], pl.DataFrame]


def _alone(
    *requires: Predicate,
    when: Predicate | None = None,
    due: Deadline | None = None,
    period: Window | None = None,
    force: Force = Force.OBLIGATION,
    **fields: Any,
) -> Notice:
    template = notices.load("ministry-2024")
    asked = tuple(
        Provision(
            slug=f"asked-{number}" if number else "asked",
            force=force,
            addressee=UNIVERSITY,
            requires=each,
            when=when,
            due=due,
            period=period,
            evidence=(Evidence("1"),),
        )
        for number, each in enumerate(requires)
    )
    measure = attrs.evolve(
        template.measures[0], number=1, section=None, due=None, provisions=asked, mentions=()
    )
    return attrs.evolve(
        template,
        slug="drawn",
        sections=(),
        measures=(measure,),
        mentions=(),
        corrections=(),
        **fields,
    )


@pytest.fixture(scope="session")
def alone() -> Callable[..., Notice]:
    """A notice whose provisions, the first called ``asked``, require each something of a university."""
    return _alone


@pytest.fixture(scope="session")
def statuses(engines: Mapping[str, Through]) -> Callable[..., list[Any]]:
    """
    The status of each row on a requirement, as an engine finds it.

    Of several requirements, those of each.
    """

    def found(
        requires: Predicate | Sequence[Predicate],
        columns: Mapping[str, Sequence[Any] | pl.Series],
        *,
        engine: str = "polars",
        on: date = date(2024, 6, 15),
        observed: date | str | None = None,
        trusted: bool = False,
        **options: Any,
    ) -> list[Any]:
        several = isinstance(requires, Sequence)
        notice = _alone(*requires if several else (requires,), **options)
        frame = pl.DataFrame(columns)
        frame = frame.with_columns(row=pl.int_range(pl.len()))

        def run(native: Any) -> Any:
            return check_table(notice, native, on=on, observed=observed, trusted=trusted)

        out = engines[engine](frame, run)
        names = [norm.slug for _, norm in notice.provisions]
        lists = [out[name].cast(pl.String).to_list() for name in names]
        return lists if several else lists[0]

    return found


@pytest.fixture(scope="session")
def scalar() -> Callable[..., list[str]]:
    """What `check` says of each of several rows of values on one requirement."""

    def found(
        requires: Predicate,
        rows: Sequence[Mapping[str, Any]],
        *,
        on: date = date(2024, 6, 15),
        observed: date | Sequence[date | None] | None = None,
        **options: Any,
    ) -> list[str]:
        notice = _alone(requires, **options)
        known = [{key: v for key, v in row.items() if v is not None} for row in rows]
        seen = observed if isinstance(observed, Sequence) else [observed] * len(rows)
        facts = [Facts.of(row, observed=day) for row, day in zip(known, seen, strict=True)]
        return [check(notice, each, on=on).statuses[0].value for each in facts]

    return found


# --- Engines ---------------------------------------------------------------------------------


def _eagerly(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    found = run(frame)
    assert isinstance(found, pl.DataFrame)
    return found


def _lazily(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    found = run(frame.lazy())
    assert isinstance(found, pl.LazyFrame)
    return found.collect()


def _in_arrow(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    table = frame.to_arrow()
    found = run(table)
    assert isinstance(found, type(table))
    return pl.DataFrame(found)


def _in_duckdb(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    with duckdb.connect() as connection:
        found = run(connection.from_arrow(frame.to_arrow()))
        assert isinstance(found, duckdb.DuckDBPyRelation)
        return found.order("row").pl()


def _in_parquet(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    """From a file, of whose statistics engines make what they will."""
    with TemporaryDirectory() as folder:
        frame.write_parquet(path := f"{folder}/drawn.parquet")
        return _eagerly(frame, lambda _: run(pl.scan_parquet(path)).collect())


def _in_duckdb_parquet(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    with TemporaryDirectory() as folder, duckdb.connect() as connection:
        frame.write_parquet(path := f"{folder}/drawn.parquet")
        return run(connection.read_parquet(path)).order("row").pl()


def _in_sql(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    """In DuckDB, written to in what any engine that speaks SQL takes."""
    other = nw.Implementation.PYSPARK
    with mock.patch("gradpolicy.tables.engines._engine", return_value=other):
        return _in_duckdb(frame, run)


def _in_sql_parquet(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    other = nw.Implementation.PYSPARK
    with mock.patch("gradpolicy.tables.engines._engine", return_value=other):
        return _in_duckdb_parquet(frame, run)


def _in_ibis(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    ibis = pytest.importorskip("ibis")
    pytest.importorskip("pyarrow_hotfix", reason="Ibis needs it for Arrow")
    with duckdb.connect() as connection, warnings.catch_warnings():
        # It calls what newer releases of DuckDB call otherwise.
        warnings.simplefilter("ignore", DeprecationWarning)
        connection.from_arrow(frame.to_arrow()).create("drawn")
        found = run(ibis.duckdb.from_connection(connection).table("drawn"))
        assert isinstance(found, ibis.Table)
        return pl.DataFrame(found.order_by("row").to_pyarrow())


def _in_arrow_pandas(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    return _back(run(frame.to_pandas(use_pyarrow_extension_array=True)))


def _in_pandas(frame: pl.DataFrame, run: Callable[[Any], Any]) -> pl.DataFrame:
    return _back(run(_in_numpy(frame)))


def _back(found: Any) -> pl.DataFrame:
    assert isinstance(found, pd.DataFrame)
    return pl.from_pandas(found)


def _in_numpy(frame: pl.DataFrame) -> pd.DataFrame:
    """The table in pandas with types of NumPy: a null is NaN, NaT or None."""

    def column(series: pl.Series) -> pd.Series:
        match series.dtype:
            case pl.Float32() | pl.Float64():
                return pd.Series(series.to_numpy())
            case pl.Datetime():
                return series.dt.cast_time_unit("ns").to_pandas()
            case dtype if dtype.is_integer() and not series.has_nulls():
                return pd.Series(series.to_numpy())
            case dtype if dtype.is_integer():
                return pd.Series(series.to_list(), dtype=str(dtype))
            case _:
                return pd.Series(series.to_list(), dtype=object)

    return pd.DataFrame({series.name: column(series) for series in frame})


@pytest.fixture(scope="session")
def engines() -> Mapping[str, Through]:
    """How a table goes through each engine; by its column ``row`` it comes back in order."""
    return {
        "polars": _eagerly,
        "polars-lazy": _lazily,
        "polars-parquet": _in_parquet,
        "pyarrow": _in_arrow,
        "pandas-arrow": _in_arrow_pandas,
        "pandas": _in_pandas,
        "duckdb": _in_duckdb,
        "duckdb-parquet": _in_duckdb_parquet,
        "sql": _in_sql,
        "sql-parquet": _in_sql_parquet,
        "ibis": _in_ibis,
    }
