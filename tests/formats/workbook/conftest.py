"""What the tests of workbooks share."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest
from openpyxl.workbook import Workbook

import gradpolicy as gp
from gradpolicy.compliance import Facts
from gradpolicy.formats.facts import read_facts
from gradpolicy.vocabulary import addressees

#: The first row below the heads, as people count.
FIRST = 6


@pytest.fixture
def opened() -> Callable[[bytes], Workbook]:
    """Opens a workbook."""
    return lambda data: openpyxl.load_workbook(io.BytesIO(data))


@pytest.fixture
def rows_by_code() -> Callable[[Workbook], dict[str, tuple[Any, ...]]]:
    """The cells of every row of facts, by the code in its last column."""

    def rows(book: Workbook) -> dict[str, tuple[Any, ...]]:
        return {
            cells[10].value: cells
            for sheet in book.worksheets
            if sheet.cell(FIRST - 1, 11).value in ("指标代码", "Code")
            for cells in sheet.iter_rows(min_row=FIRST, max_col=11)
            if cells[10].value is not None
        }

    return rows


@pytest.fixture
def filled(
    tmp_path: Path, opened, rows_by_code
) -> Callable[[bytes, Mapping[str, object]], tuple[Facts, ...]]:
    """Fills in a template, by the cell or by the code of a row, and reads it."""

    def fill(template: bytes, values: Mapping[str, object]) -> tuple[Facts, ...]:
        book = opened(template)
        rows = rows_by_code(book)
        for name, value in values.items():
            cell = rows[name][4] if name in rows else book.worksheets[0][name]
            cell.value = value
        path = tmp_path / "填报.xlsx"
        book.save(path)
        return read_facts(path)

    return fill


@pytest.fixture
def trial() -> Callable[..., gp.Notice]:
    """Makes a notice for the class of 2024 that asks these things of universities."""
    return notice_of


@pytest.fixture(scope="module")
def trial_of_module() -> Callable[..., gp.Notice]:
    """The same, for what a whole module shares."""
    return notice_of


def notice_of(*provisions: gp.Predicate | Mapping[str, Any]) -> gp.Notice:
    """A notice with a provision for each predicate, or for each of such fields."""
    base = gp.notices.load("jiangxi-2024")
    usual = {
        "force": gp.Force.OBLIGATION,
        "addressee": addressees.UNIVERSITY,
        "evidence": (gp.Evidence("试行办法"),),
    }
    fields = [each if isinstance(each, Mapping) else {"requires": each} for each in provisions]
    made = tuple(gp.Provision(f"p{n}", **(usual | each)) for n, each in enumerate(fields))
    measure = attrs.evolve(
        base.measures[0],
        number=1,
        label="1.",
        title="试行",
        section=None,
        due=None,
        provisions=made,
        mentions=(),
        parties=(),
        programmes=(),
    )
    return attrs.evolve(
        base, slug="trial", sections=(), measures=(measure,), corrections=(), mentions=()
    )
