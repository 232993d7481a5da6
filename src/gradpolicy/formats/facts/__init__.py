"""
Facts from files: workbooks, CSV, JSON; what staff really write, understood or refused.

A file is read in three steps: its sheets as grids of cells (`read_grids`), the table on each
by its head, and each cell as a value of the metric that its row or column names (`read_value`).
All that is wrong is told at once, each with the address of its cell.
"""

from gradpolicy.formats.facts.cells import read_value
from gradpolicy.formats.facts.contents import Content, Faulty, Percentage
from gradpolicy.formats.facts.files import read_facts
from gradpolicy.formats.facts.grids import Grid, read_grids
from gradpolicy.formats.facts.json import facts_from_json, facts_to_json
from gradpolicy.formats.facts.marks import Block
from gradpolicy.formats.facts.slips import InvalidFacts, Slip

__all__ = [
    "Block",
    "Content",
    "Faulty",
    "Grid",
    "InvalidFacts",
    "Percentage",
    "Slip",
    "facts_from_json",
    "facts_to_json",
    "read_facts",
    "read_grids",
    "read_value",
]
