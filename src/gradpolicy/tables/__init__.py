"""Tables: what `check` says of one institution, for as many as there are, on any dataframe engine."""

from importlib.util import find_spec

from gradpolicy.model import MissingExtra

if not (find_spec("narwhals") and find_spec("polars")):
    raise MissingExtra("checking a table", "tables")

from gradpolicy.tables.columns import Column, TableColumnError
from gradpolicy.tables.counting import count_outcomes, count_statuses, counts_of
from gradpolicy.tables.drafts import moved_to, with_bound
from gradpolicy.tables.impact import Impact, ImpactSummary, Pair, ProvisionImpact, impact
from gradpolicy.tables.plan import TablePlan, check_table, plan_table

__all__ = [
    "Column",
    "Impact",
    "ImpactSummary",
    "Pair",
    "ProvisionImpact",
    "TableColumnError",
    "TablePlan",
    "check_table",
    "count_outcomes",
    "count_statuses",
    "counts_of",
    "impact",
    "moved_to",
    "plan_table",
    "with_bound",
]
