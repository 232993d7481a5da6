"""
Ledgers from sheets: one row a visit, an event, a report, a year of a programme.

A sheet is known by its name, its columns by their heads, wherever on the sheet the table
begins. Columns that are not asked for may stand between; what is wrong is said of all cells
at once.
"""

from gradpolicy.formats.facts.ledgers.columns import (
    EVENTS,
    LEDGERS,
    REPORTS,
    VISITS,
    YEARS,
    Column,
    LedgerSheet,
    is_ledger,
)
from gradpolicy.formats.facts.ledgers.reading import ledger_of, read_ledger

__all__ = [
    "EVENTS",
    "LEDGERS",
    "REPORTS",
    "VISITS",
    "YEARS",
    "Column",
    "LedgerSheet",
    "is_ledger",
    "ledger_of",
    "read_ledger",
]
