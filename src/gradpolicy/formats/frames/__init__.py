"""
Files of tables: read, checked against a notice, and written, of any size.

Parquet, Arrow, CSV, workbooks and DuckDB's databases come in; what comes out is one of these,
and appears whole or not at all. Needs ``gradpolicy[tables]``.
"""

from gradpolicy.formats.frames.jobs import Engine, TableJob
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.formats.frames.refusals import ImpossibleValues
from gradpolicy.formats.frames.running import run
from gradpolicy.formats.frames.sources import Form, Source, source_of
from gradpolicy.formats.frames.summary import Group, TableSummary, summary_to_data

__all__ = [
    "Engine",
    "Form",
    "Group",
    "ImpossibleValues",
    "InvalidTable",
    "Source",
    "TableJob",
    "TableSummary",
    "run",
    "source_of",
    "summary_to_data",
]
