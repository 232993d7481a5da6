"""Tables: what `check` says of one institution, for as many as there are, on any dataframe engine."""

from gradpolicy.model import MissingExtra

try:
    import narwhals.stable.v2 as _narwhals
    import polars as _polars
except ImportError:
    raise MissingExtra("checking a table", "tables") from None

from gradpolicy.tables.columns import Column, TableColumnError
from gradpolicy.tables.plan import TablePlan, check_table, plan_table

__all__ = ["Column", "TableColumnError", "TablePlan", "check_table", "plan_table"]
