"""
Workbooks as tables: one row an institution, one column a metric, whatever else stands beside.

Labels in Chinese or English, units in the head, percentages and all that staff write are
understood as in a file of facts; so is a workbook of one row a fact, such as a filled-in
template. What is wrong is told with the address of its cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from gradpolicy.compliance import Fact, FactValue, key_of
from gradpolicy.formats.facts import Grid, InvalidFacts, read_facts, read_grids, read_value
from gradpolicy.formats.facts.cells import is_missing, read_day
from gradpolicy.formats.facts.contents import Content, Percentage, shown
from gradpolicy.formats.facts.ledgers import is_ledger
from gradpolicy.formats.facts.names import Meant
from gradpolicy.formats.facts.sheets import RESULT_SHEETS, TEXT_SHEETS
from gradpolicy.formats.facts.slips import Slips
from gradpolicy.formats.facts.wording import folded
from gradpolicy.formats.frames.meanings import Asked, meanings, series_of
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.logic import Observable
from gradpolicy.model import Text

if TYPE_CHECKING:
    import polars as pl

__all__ = ["read_sheets"]

#: The head of a table begins in one of so many rows.
_HEAD_WITHIN: Final = 20
_TOTALS: Final = frozenset(map(folded, "合计 总计 小计 共计 平均 平均值 Total Sum Average".split()))
#: What the columns are called of a workbook that has one row a fact.
_ENTITY: Final = "institution"
_OBSERVED: Final = "observed"


def read_sheets(
    files: Sequence[str], asked: Asked
) -> tuple[pl.LazyFrame, Mapping[str, Observable], str | None]:
    """
    The table in some workbooks, with what its columns say.

    Args:
        files: the workbooks, or JSON files of facts.
        asked: what they are read for.

    Returns:
        The table, the meaning of its columns, and the column of days that it has by itself.

    Raises:
        InvalidFacts: with all that is wrong in a workbook.
        InvalidTable: for what is no table of institutions.
    """
    import polars as pl

    parts: list[pl.DataFrame] = []
    found: dict[str, Observable] = {}
    observed: str | None = None
    for file in files:
        tables = list(_wide_tables(Path(file), asked))
        if not tables:
            table, said, day = _tall_table(Path(file), asked)
            observed = observed or day
            tables = [(table, said)]
        for table, said in tables:
            parts.append(table)
            found |= said
    frame = pl.concat(parts, how="diagonal_relaxed") if len(parts) > 1 else parts[0]
    return frame.lazy(), found, observed


# --- One row an institution ------------------------------------------------------------------


def _wide_tables(
    path: Path, asked: Asked
) -> Iterator[tuple[pl.DataFrame, Mapping[str, Observable]]]:
    if path.suffix.lower() == ".json":
        return
    for grid in read_grids(path):
        if grid.is_blank or is_ledger(grid) or folded(grid.name or "") in _NO_TABLES:
            continue
        found = _head(grid, asked)
        if found is None:
            continue
        head, meant = found
        yield _wide_table(grid, head, meant, asked), {name: each.of for name, each in meant.items()}


_NO_TABLES: Final = TEXT_SHEETS | RESULT_SHEETS


def _head(grid: Grid, asked: Asked) -> tuple[int, Mapping[str, Meant]] | None:
    """The row whose cells name the most metrics, if its head is one row of unmerged cells."""
    heads: dict[int, int] = {}
    # The columns given by name are looked for once it is known which row is the head.
    nameless = asked if not asked.columns else attrs.evolve(asked, columns={})
    for row in range(min(_HEAD_WITHIN, len(grid.rows))):
        if not all(content is None or isinstance(content, str) for content in grid.rows[row]):
            continue
        try:
            meant = meanings(filter(None, map(_name, grid.rows[row])), nameless)
        except (InvalidFacts, InvalidTable):
            # A row of one fact has its code and its label. What is wrong is told by who reads it.
            return None
        if meant:
            heads[row] = len(meant)
    head = max(heads, key=lambda row: heads[row], default=None)
    if head is None:
        return None
    # One metric in a row may as well be one fact, in a table of one row a fact.
    is_alone = heads[head] == 1
    if is_alone and (len(heads) > 1 or not _is_filled(grid, head + 1)):
        return None
    if any(block.top <= head <= block.bottom for block in grid.merged or ()):
        return None
    names = [name for name in map(_name, grid.rows[head]) if name]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        where = grid.origin()
        raise InvalidTable.of(
            f"{where}:有两列都叫“{twice}”", f"{where}: two columns are called {twice!r}"
        )
    return head, meanings(names, asked)


def _is_filled(grid: Grid, first: int) -> bool:
    """Whether anything stands below."""
    return any(content is not None for row in grid.rows[first:] for content in row)


def _name(content: Content) -> str:
    return content.strip() if isinstance(content, str) else ""


def _wide_table(grid: Grid, head: int, meant: Mapping[str, Meant], asked: Asked) -> pl.DataFrame:
    import polars as pl

    names = {column: _name(each) for column, each in enumerate(grid.rows[head]) if _name(each)}
    first = min(column for column, name in names.items() if name in meant)
    rows = [row for row in range(head + 1, len(grid.rows)) if _is_of_one(grid, row, first, names)]
    slips = Slips()
    series: list[pl.Series] = []
    for column, name in names.items():
        cells = [(grid.at(row, column), grid.origin(row, column)) for row in rows]
        if name in meant:
            each = meant[name]
            values: list[FactValue | None] = []
            for content, origin in cells:
                value: FactValue | None = None
                with slips.noted():
                    read = read_value(content, each.metric, each.per, unit=each.unit, origin=origin)
                    value = None if read is None else read[0]
                values.append(value)
            series.append(series_of(name, values, each.metric))
        elif name == asked.observed:
            days: list[date | None] = []
            for content, origin in cells:
                day: date | None = None
                with slips.noted():
                    day = read_day(content, Text("数据日期", "observed"), origin=origin)
                days.append(day)
            series.append(pl.Series(name, days, dtype=pl.Date))
        else:
            series.append(_as_it_is(name, [content for content, _ in cells]))
    if not asked.lenient:
        slips.settle()
    return pl.DataFrame(series)


def _is_of_one(grid: Grid, row: int, first: int, names: Mapping[int, str]) -> bool:
    """Whether a row is of one institution, not empty, a total, or a note that runs over it."""
    if all(is_missing(grid.own(row, column)) for column in names):
        return False
    before = {folded(shown(grid.own(row, column))) for column in range(first)}
    block = grid.block(row, next(iter(names)))
    return before.isdisjoint(_TOTALS) and (block is None or block.left == block.right)


def _as_it_is(name: str, contents: Sequence[Content]) -> pl.Series:
    """A column of no metric: numbers, days, or else text."""
    import polars as pl

    plain = [each.value if isinstance(each, Percentage) else each for each in contents]
    given = [each for each in plain if each is not None]
    if given and all(type(each) is int and abs(each) < 1 << 63 for each in given):
        return pl.Series(name, plain, dtype=pl.Int64)
    if given and all(type(each) in (int, Decimal) for each in given):
        return pl.Series(name, [float(str(x)) if x is not None else None for x in plain])
    if given and all(isinstance(each, date) and not isinstance(each, datetime) for each in given):
        return pl.Series(name, plain, dtype=pl.Date)
    texts = [None if each is None else shown(each) for each in contents]
    return pl.Series(name, texts, dtype=pl.String)


# --- One row a fact --------------------------------------------------------------------------


def _tall_table(
    path: Path, asked: Asked
) -> tuple[pl.DataFrame, Mapping[str, Observable], str | None]:
    import polars as pl

    found = read_facts(path, notice=asked.notice)
    columns: dict[str, Observable] = {}
    for facts in found:
        for fact in (*facts, *facts.context):
            columns.setdefault(fact.key, fact.of)
    given = [{fact.key: fact for fact in (*facts, *facts.context)} for facts in found]
    series = [pl.Series(_ENTITY, [facts.entity for facts in found], dtype=pl.String)]
    for key, of in columns.items():
        metric = of[0] if isinstance(of, tuple) else of
        values = [row[key].value if key in row else None for row in given]
        series.append(series_of(key, values, metric))
    days = [_day(path, facts.entity, facts.facts) for facts in found]
    if any(days):
        series.append(pl.Series(_OBSERVED, days, dtype=pl.Date))
    asking = asked.observables
    said = {key: of for key, of in columns.items() if of in asking}
    assert all(key == key_of(of) for key, of in said.items())
    return pl.DataFrame(series), said, _OBSERVED if any(days) else None


def _day(path: Path, entity: str | None, facts: Sequence[Fact]) -> date | None:
    """The one day on which all of them were observed."""
    days = {fact.observed for fact in facts}
    if len(days) > 1:
        name = entity or path.name
        raise InvalidTable.of(
            f"{path.name}:{name}各项数据的日期不同,一行只能有一个;请用 gradpolicy check",
            f"{path.name}: the facts of {name} are of several days, and a row has one: "
            "use gradpolicy check",
        )
    return next(iter(days), None)
