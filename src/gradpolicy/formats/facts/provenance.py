"""What a workbook was made for, as its sheet to read first says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from gradpolicy.formats.facts.grids import Grid
from gradpolicy.formats.facts.sheets import TEXT_SHEETS
from gradpolicy.formats.facts.wording import folded

__all__ = ["made_for"]

_NAMES: Final = frozenset(map(folded, ("代码", "Codes")))

# Whoever opens the workbook may have added a blank, or typed over a comma.
_CODES: Final = re.compile(
    r"\s*(?:通知|notice)\s*(?P<notice>[a-z0-9-]+)"
    r"\s*[,，]\s*(?:对象|addressee)\s*(?P<addressee>[a-z0-9-]+)\s*"
)


def made_for(grids: Iterable[Grid]) -> tuple[str | None, str | None]:
    """
    The slugs of the notice and of the addressee that a workbook was made for.

    They stand beside 代码 or Codes on its sheet 填报说明 or Read me. Neither is known of a file
    without that row, such as one that nobody made by a template.

    Args:
        grids: the sheets of one file.

    >>> row = ("代码", "通知 jiangxi-2024，对象 university")
    >>> made_for([Grid("填报.xlsx", "填报说明", (row,))])
    ('jiangxi-2024', 'university')
    >>> made_for([Grid("填报.xlsx", "填报数据", (row,))])
    (None, None)
    """
    for grid in grids:
        if folded(grid.name or "") not in TEXT_SHEETS:
            continue
        for row in range(len(grid.rows)):
            name, codes = grid.own(row, 0), grid.own(row, 1)
            if not (isinstance(name, str) and isinstance(codes, str) and folded(name) in _NAMES):
                continue
            found = _CODES.fullmatch(codes)
            if found is not None:
                return found["notice"], found["addressee"]
    return None, None
