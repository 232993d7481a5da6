"""Workbooks: the one to fill in, and the one with the results."""

from gradpolicy.formats.workbook.results import to_results
from gradpolicy.formats.workbook.template import NothingAsked, to_template

__all__ = ["NothingAsked", "to_results", "to_template"]
