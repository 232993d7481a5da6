"""Tables of universities, and what checks them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest

import gradpolicy as gp
from gradpolicy.formats.frames import TableJob, TableSummary, run, source_of
from gradpolicy.vocabulary.addressees import UNIVERSITY

ON = date(2024, 8, 31)


@pytest.fixture(scope="session")
def notice() -> gp.Notice:
    """The notice that is checked against."""
    return gp.notices.load("jiangxi-2024")


@pytest.fixture
def table() -> pl.DataFrame:
    """Four universities, one with nothing known."""
    return pl.DataFrame(
        {
            "university": ["甲", "乙", "丙", "丁"],
            "city": ["南昌", "赣州", "南昌", None],
            "graduating-students": [12_600, 4_800, 10_000, None],
            "full-time-careers-staff": [23, 10, 20, None],
            "guidance-course-hours": [36, 40, None, None],
            "guidance-course-credits": [2, 0, 1, None],
        }
    )


#: What they come to on the staff that they need: one for every 500 graduates.
STAFF = ["unmet", "met", "met", "unknown"]


@pytest.fixture
def check(notice) -> Callable[..., TableSummary]:
    """Check a table in files against the notice."""

    def call(*files: object, progress=None, **more: object) -> TableSummary:
        source = source_of([str(file) for file in files])
        output = more.pop("output", None)
        job = TableJob(
            notice,
            UNIVERSITY,
            ON,
            source,
            output=None if output is None else str(output),
            **{"counts": output is None or "by" in more, **more},
        )
        return run(job, progress)

    return call


@pytest.fixture
def left() -> Callable[[Path], list[str]]:
    """What lies in a folder, hidden files included."""
    return lambda folder: sorted(path.name for path in folder.iterdir())
