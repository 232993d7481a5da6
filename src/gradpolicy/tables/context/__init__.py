"""
Context: what an institution is measured by that other rows say.

The average of its province, its place among those of its university, the least that it did in
any week, the years in a row, the days on which something was done: each as one more column of
a table, under the name by which `check_table` finds it. A lazy table stays lazy.
"""

from gradpolicy.tables.context.groups import group_mean, group_place, group_share
from gradpolicy.tables.context.logs import (
    greatest_per_period,
    least_per_period,
    occurrences,
    years_running,
)

__all__ = [
    "greatest_per_period",
    "group_mean",
    "group_place",
    "group_share",
    "least_per_period",
    "occurrences",
    "years_running",
]
