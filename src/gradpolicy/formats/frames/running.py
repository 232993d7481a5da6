"""Checking a table in a file: read, checked, written and counted, on one of three engines."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import assert_never

from gradpolicy.formats.frames.jobs import Engine, Progress, TableJob
from gradpolicy.formats.frames.summary import TableSummary
from gradpolicy.formats.frames.writing import output_of

__all__ = ["run"]


def run(job: TableJob, progress: Progress | None = None) -> TableSummary:
    """
    Check a table.

    Args:
        job: which, how, and where to.
        progress: what is told how far it is, if anything.

    Raises:
        InvalidTable: for what can't be read, or not be written so.
        ImpossibleValues: for values that their metric can't take, if they are refused.
        Unwritable: for an output that can't be written.
        GradpolicyError: for columns that can't be read as what they are called.
        KeyboardInterrupt: when it was interrupted; nothing is left of the output.
    """
    output = output_of(job.output) if job.output is not None else None
    with tempfile.TemporaryDirectory(prefix="gradpolicy-", ignore_cleanup_errors=True) as scratch:
        match job.computing:
            case Engine.POLARS:
                from gradpolicy.formats.frames.in_polars import run_in_polars

                return run_in_polars(job, output, Path(scratch), progress)
            case Engine.DUCKDB:
                from gradpolicy.formats.frames.in_duckdb import run_in_duckdb

                return run_in_duckdb(job, output, Path(scratch), progress)
            case Engine.SPARK:
                from gradpolicy.formats.frames.in_spark import run_in_spark

                return run_in_spark(job, output, Path(scratch))
            case _:
                assert_never(job.computing)
