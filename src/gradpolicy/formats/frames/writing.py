"""Writing: a table in a file of the form that its name asks for, there whole or not at all."""

from __future__ import annotations

import contextlib
import enum
import os
import shutil
import tempfile
from collections.abc import Generator, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, assert_never

from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.model import MissingExtra

if TYPE_CHECKING:
    import polars as pl

__all__ = [
    "Output",
    "is_address",
    "output_of",
    "refuse_too_large",
    "scratch_beside",
    "staged",
    "write_workbook",
    "written",
]


class Output(enum.Enum):
    """The form of what is written, with the suffixes that ask for it."""

    PARQUET = (".parquet", ".pq")
    TEXT = (".csv",)
    WORKBOOK = (".xlsx",)
    ARROW = (".arrow", ".feather", ".ipc")
    DATABASE = (".duckdb", ".ddb", ".db")
    FOLDER = ("",)


_OUTPUTS: Final = {suffix: form for form in Output for suffix in form.value}

#: What a sheet of Excel holds.
MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
#: Of rows that are written into one file of a folder.
_ROWS_OF_A_PART: Final = 2_000_000


def output_of(path: str) -> Output:
    """
    What a name asks for; without a suffix, a folder of Parquet.

    Raises:
        InvalidTable: for a suffix of no form that is written; for a folder that holds anything.

    >>> output_of("statuses.xlsx").name, output_of("statuses").name
    ('WORKBOOK', 'FOLDER')
    """
    if is_address(path):
        return Output.FOLDER
    target = Path(path)
    if target.is_dir() or path.endswith(("/", os.sep)):
        if target.is_dir() and any(target.iterdir()):
            raise InvalidTable.of(
                f"{path}:文件夹不是空的;请换一个名字",
                f"{path}: the folder is not empty: take another name",
            )
        return Output.FOLDER
    form = _OUTPUTS.get(target.suffix.lower())
    if form is None:
        known = [suffix for suffix in _OUTPUTS if suffix]
        raise InvalidTable.of(
            f"{path}:文件名应以{'、'.join(known)}之一结尾,没有后缀的是文件夹",
            f"{path}: its name has to end in one of {', '.join(known)}; without any, it is a folder",
        )
    return form


def is_address(path: str) -> bool:
    """Whether *path* is elsewhere: ``s3://bucket/statuses``."""
    return "://" in path


@contextlib.contextmanager
def staged(path: str) -> Generator[Path]:
    """
    Where to write what is to be at *path*: it is moved there when it is whole, or else removed.

    Raises:
        Unwritable: when the folder is not there, is full, or may not be written to.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with staged(f"{folder}/statuses.csv") as file:
    ...         _ = file.write_text("...")
    ...         print(os.listdir(folder) == ["statuses.csv"])
    ...     print(os.listdir(folder))
    False
    ['statuses.csv']
    """
    target = Path(path)
    if target.exists() and not target.is_file() and not target.is_dir():
        # A pipe is written to as it is.
        yield target
        return
    with scratch_beside(target) as scratch:
        yield scratch / target.name
        try:
            (scratch / target.name).replace(target)
        except OSError as error:
            raise Unwritable(path, error.strerror or str(error)) from None


@contextlib.contextmanager
def scratch_beside(target: Path) -> Generator[Path]:
    """
    A folder beside *target*, for a while: within one file system a file is moved in one step.

    Raises:
        Unwritable: when the folder is not there, is full, or may not be written to.
    """
    try:
        scratch = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    except OSError as error:
        raise Unwritable(str(target), error.strerror or str(error)) from None
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def written(frame: pl.LazyFrame, output: Output, path: Path) -> pl.LazyFrame:
    """
    A query that writes *frame* to *path* while it is computed, so much at a time.

    A workbook is not written so, nor is a database.
    """
    import polars as pl

    match output:
        case Output.PARQUET:
            # Least and greatest of a status are of no use, and take as long as all the rest.
            return _lazy(frame.sink_parquet(path, statistics=False, lazy=True))
        case Output.FOLDER:
            parts = pl.PartitionBy(path, max_rows_per_file=_ROWS_OF_A_PART)
            return _lazy(frame.sink_parquet(parts, statistics=False, mkdir=True, lazy=True))
        case Output.TEXT:
            # With a mark, so that Excel reads Chinese as it is.
            return _lazy(frame.sink_csv(path, include_bom=True, lazy=True))
        case Output.ARROW:
            return _lazy(frame.sink_ipc(path, compression="lz4", lazy=True))
        case Output.WORKBOOK | Output.DATABASE:
            raise AssertionError(output)
        case _:
            assert_never(output)


def _lazy(query: pl.LazyFrame | None) -> pl.LazyFrame:
    assert query is not None
    return query


def refuse_too_large(path: str, rows: int, columns: int) -> None:
    """
    Refuse what no sheet of Excel holds.

    Raises:
        InvalidTable: for more rows below the head, or more columns.

    >>> refuse_too_large("statuses.xlsx", 1_048_576, 10)
    Traceback (most recent call last):
    ...
    gradpolicy.formats.frames.problems.InvalidTable: statuses.xlsx: a sheet holds 1,048,575 rows below its head and 16,384 columns, and this is 1,048,576 rows of 10: take .parquet or .csv
    """
    if rows >= MOST_ROWS or columns > MOST_COLUMNS:
        raise InvalidTable.of(
            f"{path}:一张工作表最多有表头以下{MOST_ROWS - 1:,}行、{MOST_COLUMNS:,}列,"
            f"而结果有{rows:,}行、{columns:,}列;请用.parquet或.csv",
            f"{path}: a sheet holds {MOST_ROWS - 1:,} rows below its head and {MOST_COLUMNS:,} "
            f"columns, and this is {rows:,} rows of {columns:,}: take .parquet or .csv",
        )


def write_workbook(batches: Iterable[pl.DataFrame], columns: Sequence[str], path: Path) -> None:
    """
    Write rows into a workbook as they come.

    Raises:
        MissingExtra: when xlsxwriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtra("writing a workbook", "excel") from None
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), {**options, "strings_to_numbers": False}) as workbook:
        sheet = workbook.add_worksheet("statuses")
        bold = workbook.add_format({"bold": True})
        dated = workbook.add_format({"num_format": "yyyy-mm-dd"})
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(columns):
            sheet.write_string(0, column, name, bold)
        number = 0
        for batch in batches:
            for row in batch.iter_rows():
                number += 1
                for column, value in enumerate(row):
                    _write_cell(sheet, number, column, value, dated)


def _write_cell(sheet: Any, row: int, column: int, value: object, dated: Any) -> None:
    match value:
        case None:
            pass
        case bool():
            sheet.write_boolean(row, column, value)
        case str():
            sheet.write_string(row, column, value)
        case date():
            day = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            sheet.write_datetime(row, column, day, dated)
        case int() | float() if abs(value) < 10**15:
            sheet.write_number(row, column, value)
        case _:
            # Of a longer number Excel would keep the first 15 digits.
            sheet.write_string(row, column, str(value))
