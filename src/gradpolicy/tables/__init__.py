"""Tables: what `check` says of one institution, for as many as there are, on any dataframe engine."""

import importlib
from importlib.util import find_spec
from typing import TYPE_CHECKING

from gradpolicy.model import MissingExtra

if not (find_spec("narwhals") and find_spec("polars")):
    raise MissingExtra("checking a table", "tables")

from gradpolicy.tables.columns import Column, TableColumnError
from gradpolicy.tables.counting import count_outcomes, count_statuses, counts_of
from gradpolicy.tables.plan import TablePlan, check_table, plan_table

if TYPE_CHECKING:
    from gradpolicy.tables.context import (
        greatest_per_period,
        group_mean,
        group_place,
        group_share,
        least_per_period,
        occurrences,
        years_running,
    )
    from gradpolicy.tables.drafts import moved_to, with_bound
    from gradpolicy.tables.impacts import Impact, ImpactSummary, Pair, ProvisionImpact, impact
    from gradpolicy.tables.impossible import (
        Impossible,
        impossible_in,
        impossible_rows,
        impossible_values,
    )

# What compares notices is imported when it is first used.
_LATE = {
    "Impact": "impacts",
    "ImpactSummary": "impacts",
    "Impossible": "impossible",
    "Pair": "impacts",
    "ProvisionImpact": "impacts",
    "greatest_per_period": "context",
    "group_mean": "context",
    "group_place": "context",
    "group_share": "context",
    "least_per_period": "context",
    "occurrences": "context",
    "years_running": "context",
    "impact": "impacts",
    "impossible_in": "impossible",
    "impossible_rows": "impossible",
    "impossible_values": "impossible",
    "moved_to": "drafts",
    "with_bound": "drafts",
}

__all__ = [
    "Column",
    "Impact",
    "ImpactSummary",
    "Impossible",
    "Pair",
    "ProvisionImpact",
    "TableColumnError",
    "TablePlan",
    "check_table",
    "count_outcomes",
    "count_statuses",
    "counts_of",
    "greatest_per_period",
    "group_mean",
    "group_place",
    "group_share",
    "impact",
    "impossible_in",
    "impossible_rows",
    "impossible_values",
    "least_per_period",
    "moved_to",
    "occurrences",
    "plan_table",
    "with_bound",
    "years_running",
]


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = value
    return value
