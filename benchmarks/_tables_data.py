"""Facts of many institutions for the twenty provisions of `_rules.py`, many of them just at a bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt

__all__ = ["AT_BOUND", "FIGURES", "NULLS", "Facts", "Figure", "drawn_rows"]

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

#: How much of each column is null.
NULLS: Final = 0.05
#: In how many of the rows a comparison is just at its bound; in as many it is just beside it.
AT_BOUND: Final = 0.05


@attrs.frozen
class Figure:
    """
    A column.

    Args:
        key: what it says.
        scale: how many places its values have after the point; `None` for integers.
        least, most: what it may be, in its least units.
        digits: of the decimals.
        bounds: the figures that it is compared with, in its least units.
    """

    key: str
    scale: int | None
    least: int
    most: int
    digits: int = 18
    bounds: tuple[int, ...] = ()

    @property
    def unit(self) -> int:
        """How many of its least units make one."""
        return 10 ** (self.scale or 0)


def _count(key: str, least: int, most: int, *bounds: int) -> Figure:
    return Figure(key, None, least, most, bounds=bounds)


def _share(key: str, least: int, most: int, *bounds: int) -> Figure:
    return Figure(key, 4, least, most, digits=5, bounds=bounds)


FIGURES: Final = (
    _count("employers-newly-won-by-leaders", 100, 160, 130),
    _share("placement-rate-last-year", 7_000, 10_000),
    _share("provincial-placement-rate-last-year", 8_000, 9_500),
    _count("employers-visited-by-department-leaders", 0, 300),
    _count("department-leaders-and-heads", 0, 30),
    _share("department-initial-placement-rate-last-year", 7_000, 10_000),
    _share("university-initial-placement-rate-last-year", 8_000, 9_500),
    _count("guidance-course-hours", 20, 50, 38),
    Figure("guidance-course-credits", 1, 0, 40, digits=4, bounds=(20,)),
    _count("talks-per-struggling-graduate", 0, 10, 3),
    _count("posts-per-struggling-graduate", 0, 10, 5),
    _count("events-per-struggling-graduate", 0, 10, 3),
    _share("one-to-one-coverage", 9_000, 10_000, 10_000),
    _share("willing-struggling-employed", 9_000, 10_000, 10_000),
    _count("years-of-placement-behind-plan", 0, 4, 2),
    Figure("careers-budget", 2, 10**6, 10**9),
    Figure("graduates-tuition-total", 2, 10**8, 10**11),
    Figure("careers-premises", 1, 1_000, 100_000),
    _count("graduating-students", 500, 40_000),
    _count("full-time-careers-staff", 0, 100),
    _count("department-officers", 0, 4, 1),
    _count("staff-trainings/quarter", 0, 4, 1),
    _count("employers-visited-by-leaders", 60, 140, 100),
    _count("employers-visited-by-supervisor", 0, 20),
    _count("postgraduates-supervised", 0, 20),
    _count("posts-per-postgraduate", 0, 8, 3),
    _count("employers-visited-for-programme", 0, 60, 30),
    _share("programme-placement-rank", 0, 10_000, 1_000),
    _share("free-space-share", 0, 6_000, 2_500, 3_500),
    _count("other-institution-fresh-recruits", 0, 5_000),
    _count("other-institution-recruits", 0, 10_000),
)

# The one is at its bound where it is the other times so much, in the least units of both.
_AT_BOUND: Final = (
    ("placement-rate-last-year", "provincial-placement-rate-last-year", 1, 1),
    (
        "department-initial-placement-rate-last-year",
        "university-initial-placement-rate-last-year",
        1,
        1,
    ),
    ("employers-visited-by-department-leaders", "department-leaders-and-heads", 10, 1),
    ("careers-budget", "graduates-tuition-total", 1, 100),
    ("careers-premises", "graduating-students", 3, 2),
    ("full-time-careers-staff", "graduating-students", 1, 500),
    ("employers-visited-by-supervisor", "postgraduates-supervised", 1, 1),
    ("other-institution-fresh-recruits", "other-institution-recruits", 2, 5),
)


@attrs.frozen(eq=False)
class Facts:
    """
    Rows of figures.

    Args:
        values: a row for each of `FIGURES`, in its least units.
        known: where there is one.
        at_bound: the rows in which some figure was put at a bound.
    """

    values: Integers
    known: Mask
    at_bound: Mask

    @property
    def rows(self) -> int:
        """How many there are."""
        return len(self.at_bound)

    def exact(self) -> Any:
        """A Polars frame of integers and decimals."""
        return self._frame(_decimals)

    def floating(self) -> Any:
        """A Polars frame of integers and floats: each the nearest to its decimal."""
        return self._frame(_floats)

    def floats(self) -> Floats:
        """A row for each figure, not a number where there is none."""
        found = np.empty(self.values.shape)
        for row, (figure, values, known) in enumerate(
            zip(FIGURES, self.values, self.known, strict=True)
        ):
            np.divide(values, figure.unit, out=found[row])
            found[row, ~known] = np.nan
        return found

    def integers(self) -> Integers:
        """The values, from now on -1 where there is none."""
        np.copyto(self.values, -1, where=~self.known)
        return self.values

    def _frame(self, column: Callable[[Figure, Integers, Mask], Any]) -> Any:
        import polars as pl
        import pyarrow as pa

        rows = zip(FIGURES, self.values, self.known, strict=True)
        return pl.from_arrow(
            pa.table({figure.key: column(figure, each, known) for figure, each, known in rows})
        )


def _floats(figure: Figure, values: Integers, known: Mask) -> Any:
    import pyarrow as pa

    return pa.array(values if figure.scale is None else values / figure.unit, mask=~known)


def _decimals(figure: Figure, values: Integers, known: Mask) -> Any:
    import pyarrow as pa

    integers = pa.array(values, mask=~known)
    if figure.scale is None:
        return integers
    # None is negative: the upper half is 0.
    wide = np.zeros((len(values), 2), dtype=np.int64)
    wide[:, 0] = values
    buffers = [integers.buffers()[0], pa.py_buffer(wide)]
    return pa.Array.from_buffers(pa.decimal128(figure.digits, figure.scale), len(values), buffers)


def drawn_rows(rows: int, *, seed: int = 5) -> Facts:
    """
    So many rows.

    A twentieth of each column is null. In a twentieth of the rows each comparison is just at its
    bound; in as many again it is one least unit beside it.
    """
    chance = np.random.default_rng(seed)
    place = {figure.key: row for row, figure in enumerate(FIGURES)}
    values = np.empty((len(FIGURES), rows), dtype=np.int64)
    for row, figure in enumerate(FIGURES):
        values[row] = chance.integers(figure.least, figure.most + 1, rows)
    at_bound = np.zeros(rows, dtype=np.bool_)

    def share_of() -> npt.NDArray[np.float32]:
        return chance.random(rows, dtype=np.float32)

    def put(row: int, bound: Integers | int, under: int = 1) -> None:
        # Only a whole number of least units can be had.
        whole = np.broadcast_to(np.asarray(bound % under == 0), rows)
        share = share_of() * whole.mean()
        beside = np.where(share < AT_BOUND, 0, np.where(share < AT_BOUND * 1.5, 1, -1))
        near = whole & (share < 2 * AT_BOUND)
        most = 10_000 if FIGURES[row].scale == 4 else None
        values[row] = np.where(near, np.clip(bound // under + beside, 0, most), values[row])
        at_bound[:] |= near & (beside == 0)

    for row, figure in enumerate(FIGURES):
        for bound in figure.bounds:
            put(row, bound)
    students = values[place["graduating-students"]]
    students -= students % np.where(share_of() < 0.3, 500, 2)
    tuition = values[place["graduates-tuition-total"]]
    tuition -= tuition % 100
    for key, other, over, under in _AT_BOUND:
        put(place[key], values[place[other]] * over, under)
    known = np.empty(values.shape, dtype=np.bool_)
    for row in known:
        np.greater_equal(share_of(), NULLS, out=row)
    return Facts(values, known, at_bound)
