"""DuckDB: a database file as a table, and other files as relations of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gradpolicy.formats.frames.problems import InvalidTable, first_line

if TYPE_CHECKING:
    import duckdb

__all__ = ["STATUSES", "connected", "export", "parquet", "store", "table_in"]

#: What a table of statuses is called in a database.
STATUSES = "statuses"


def connected(path: str | None = None) -> duckdb.DuckDBPyConnection:
    """
    A connection to a database file, to be read only; to none, without a *path*.

    Raises:
        InvalidTable: for what is no database of DuckDB, or without the package.
    """
    try:
        import duckdb
    except ImportError:
        raise InvalidTable.of(
            "需要DuckDB,请先安装:pip install duckdb", "it takes DuckDB: pip install duckdb"
        ) from None
    try:
        if path is None:
            return duckdb.connect()
        return duckdb.connect(path, read_only=True)
    except duckdb.Error as error:
        raise InvalidTable.of(
            f"{path}:打不开,不是DuckDB数据库或正被占用({first_line(error)})",
            f"{path}: can't be opened: is no database of DuckDB, or is in use ({first_line(error)})",
        ) from None


def table_in(
    connection: duckdb.DuckDBPyConnection, name: str | None, file: str
) -> duckdb.DuckDBPyRelation:
    """
    The table, or view, of that *name*; the only one, without a name.

    Raises:
        InvalidTable: when there is none, or several and no name.
    """
    found: list[tuple[str, str]] = connection.execute(
        "SELECT table_schema, table_name FROM information_schema.tables "
        "WHERE table_catalog = current_database() ORDER BY ALL"
    ).fetchall()
    names = [table if schema == "main" else f"{schema}.{table}" for schema, table in found]
    # What was put in beside by an earlier run is no input.
    inputs = [each for each in names if each != STATUSES] or names
    listed = "、".join(names), ", ".join(names)
    if name is None:
        if len(inputs) != 1:
            raise InvalidTable.of(
                f"{file}:有{len(names)}张表({listed[0]});请用 --table 指定",
                f"{file}: holds {len(names)} tables ({listed[1]}): name one with --table",
            )
        (name,) = inputs
    if name not in names:
        raise InvalidTable.of(
            f"{file}:没有表“{name}”;有:{listed[0]}",
            f"{file}: has no table {name!r}; it has {listed[1]}",
        )
    schema, table = found[names.index(name)]
    return connection.sql(f"FROM {_quoted(schema)}.{_quoted(table)}")


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def parquet(
    connection: duckdb.DuckDBPyConnection, files: Sequence[str], *, partitioned: bool
) -> duckdb.DuckDBPyRelation:
    """The table in Parquet files."""
    return connection.read_parquet(list(files), hive_partitioning=partitioned)


def export(relation: duckdb.DuckDBPyRelation, path: Path) -> None:
    """Write what *relation* comes to into a Parquet file."""
    relation.write_parquet(str(path), compression="zstd")


def store(files: Path, path: Path) -> None:
    """
    Put the Parquet *files* into a database as its table of statuses, in one step.

    Other tables of a database that is there already stay as they are.

    Raises:
        InvalidTable: for a file that is no database of DuckDB.
    """
    import duckdb

    try:
        with duckdb.connect(str(path)) as connection:
            connection.execute(
                f"CREATE OR REPLACE TABLE {STATUSES} AS FROM read_parquet($files)",
                {"files": str(files)},
            )
    except duckdb.Error as error:
        raise InvalidTable.of(
            f"{path}:无法写入({first_line(error)})",
            f"{path}: can't be written ({first_line(error)})",
        ) from None
