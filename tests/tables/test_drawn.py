"""Drawn tables hold what is hard, and say what their rows are as facts."""

import math
from collections import Counter
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import polars as pl
import pytest
from hypothesis import given

from gradpolicy import Done, Quota, Ratio
from gradpolicy import strategies as gst
from gradpolicy.strategies.tables import (
    DAY_TYPES,
    NUMBER_TYPES,
    Boolean,
    Dates,
    Datetimes,
    Decimals,
    DrawnColumn,
    DrawnTable,
    Floats,
    Integers,
    Lists,
)
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT, PLACEMENT_RATE_LAST_YEAR
from gradpolicy.vocabulary.metrics.staffing import (
    CAREERS_BUDGET,
    FULL_TIME_CAREERS_STAFF,
    GRADUATING_STUDENTS,
)

DAY = date(2024, 6, 30)
RATIO = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=Fraction(1, 500))
DONE = Done(EMPLOYMENT_HOME_BUILT)


class TestValues:
    """What a cell says."""

    @pytest.mark.parametrize(
        ("of", "type_", "cell", "expected"),
        [
            (FULL_TIME_CAREERS_STAFF, Integers(8), 5, 5),
            (FULL_TIME_CAREERS_STAFF, Integers(8), -1, None),
            (FULL_TIME_CAREERS_STAFF, Integers(8), None, None),
            (FULL_TIME_CAREERS_STAFF, Decimals(5, 2), Decimal("2.50"), None),
            (FULL_TIME_CAREERS_STAFF, Decimals(5, 2), Decimal("2.00"), 2),
            (CAREERS_BUDGET, Decimals(5, 2), Decimal("2.50"), Decimal("2.5")),
            (PLACEMENT_RATE_LAST_YEAR, Integers(8), 2, None),
            (PLACEMENT_RATE_LAST_YEAR, Floats(64), 0.1, Decimal("0.1")),
            (PLACEMENT_RATE_LAST_YEAR, Floats(32), 0.10000000149011612, Decimal("0.1")),
            (PLACEMENT_RATE_LAST_YEAR, Floats(64), math.nan, None),
            (PLACEMENT_RATE_LAST_YEAR, Floats(32), math.inf, None),
            (EMPLOYMENT_HOME_BUILT, Boolean(), False, False),
            (EMPLOYMENT_HOME_BUILT, Dates(), DAY, DAY),
            (EMPLOYMENT_HOME_BUILT, Datetimes(), datetime.combine(DAY, time(23, 59)), DAY),
            (EMPLOYMENT_HOME_BUILT, Lists(), [DAY], (DAY,)),
            (EMPLOYMENT_HOME_BUILT, Lists(), [], ()),
        ],
    )
    def test_value(self, of: Any, type_: Any, cell: Any, expected: Any) -> None:
        """As its metric takes it; nothing, where it can't."""
        column = DrawnColumn(of, type_, (cell,))
        table = DrawnTable((column,), (DAY,))

        assert (expected,) == column.values
        known = {fact.key: (fact.value, fact.observed) for fact in table.facts[0]}
        assert ({of.slug: (expected, DAY)} if expected is not None else {}) == known
        assert [cell] == table.frame()[of.slug].to_list() or cell != cell  # noqa: PLR0124  # not a number


class TestDrawnTable:
    """The table that a seed draws."""

    def test_same_each_time(self) -> None:
        """For the same seed it is the same, for another one another."""

        def drawn(seed: int) -> DrawnTable:
            return gst.drawn_table([RATIO, DONE], Random(seed), rows=20, days=[DAY])  # noqa: S311

        assert drawn(1) == drawn(1)
        assert drawn(1) != drawn(2)

    def test_all_there_is(self) -> None:
        """Every type, nulls, zeros, ties and what is next to them, and what can't be."""
        types: set[object] = set()
        seen: Counter[str] = Counter()
        for seed in range(200):
            table = gst.drawn_table([RATIO, DONE], Random(seed), rows=30, days=[DAY])  # noqa: S311
            types |= {column.type for column in table.columns}
            seen["missing column"] += len(table.columns) < 3
            for column in table.columns:
                seen["null"] += None in column.cells
                seen["empty"] += set(column.cells) == {None} if column.type != Lists() else False
                seen["impossible"] += column.values.count(None) > column.cells.count(None)
            for facts in table.facts:
                known = facts.values
                if FULL_TIME_CAREERS_STAFF.slug in known and GRADUATING_STUDENTS.slug in known:
                    staff, students = (
                        Fraction(known[metric.slug])  # type: ignore[arg-type]
                        for metric in (FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)
                    )
                    seen["tie"] += bool(staff) and staff * 500 == students
                    seen["short"] += 0 < students - staff * 500 <= 500
                    seen["zero"] += not students
                    seen["huge"] += students > 2**60

        assert {*NUMBER_TYPES, *DAY_TYPES} == types
        names = ("missing column", "null", "empty", "impossible", "tie", "short", "zero", "huge")
        assert dict.fromkeys(names, True) == {name: seen[name] > 10 for name in names}

    def test_observed(self) -> None:
        """On demand it is known of some rows when they were observed."""
        table = gst.drawn_table([DONE], Random(1), rows=50, days=[DAY], observed=True)  # noqa: S311

        assert {DAY, None} == set(table.observed)
        assert pl.Date == table.frame().schema["observed"]


@given(gst.tables(RATIO, DONE, max_rows=4))
def test_tables(table: DrawnTable) -> None:
    """As a strategy: a frame with a row for each facts, and columns as they are said to be."""
    frame = table.frame()

    assert len(table.facts) == frame.height <= 4
    assert ["row", "observed", *(column.name for column in table.columns)] == frame.columns
    assert repr(table).startswith(f"<DrawnTable of {frame.height} (")


@given(gst.tables(Quota(CAREERS_BUDGET, at_least=5), numbers=[Floats(32)], max_rows=4))
def test_types(table: DrawnTable) -> None:
    """Figures stand in the types that are asked for."""
    assert all(column.type == Floats(32) for column in table.columns)
