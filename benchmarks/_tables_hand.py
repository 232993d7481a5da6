"""
The twenty provisions of `_rules.py` by hand: what a careful programmer would write for speed.

On Polars and DuckDB exactly, with the same answers as `check_table` for every input, or with
floats; on NumPy and with Numba. *Guarded* means that what its metric can't take, a negative
number or a share above 1, is unknown; else there is taken to be none.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import reduce
from operator import and_
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from _tables_data import FIGURES

from gradpolicy.compliance.status import Status

__all__ = [
    "WORDS",
    "duckdb_query",
    "numba_codes",
    "numpy_codes",
    "polars_comparisons",
    "polars_expressions",
]

#: The statuses as their places in this list.
WORDS: Final = [status.value for status in Status]
Codes = npt.NDArray[np.uint8]

_MOST: Final = (1 << 63) - 1

# --- Polars ----------------------------------------------------------------------------------


def polars_expressions(slugs: Sequence[str], *, exact: bool, guarded: bool) -> list[Any]:
    """An expression for each provision."""
    make = _polars_exact if exact else _polars_floats
    return [
        expression.alias(slug)
        for slug, expression in zip(slugs, make(guarded=guarded), strict=True)
    ]


def _polars_exact(*, guarded: bool) -> list[Any]:
    import polars as pl

    c = pl.col
    words = pl.Enum(WORDS)
    met, unmet, unknown, out = (
        pl.lit(word, dtype=words) for word in ("met", "unmet", "unknown", "not_applicable")
    )

    def wide(number: int) -> Any:
        return pl.lit(number, dtype=pl.Int128)

    def counted(key: str) -> Any:
        return c(key).to_physical()

    # As an unsigned number none below 0 is at most 1.
    def share(key: str) -> Any:
        return counted(key).reinterpret(signed=False) if guarded else counted(key)

    def shares(number: int) -> Any:
        return pl.lit(number, dtype=pl.UInt128 if guarded else pl.Int128)

    whole = shares(10_000)

    def known(*values: Any) -> Any:
        return reduce(and_, [v >= 0 if guarded else v.is_not_null() for v in values])

    def known_share(*values: Any) -> Any:
        return reduce(and_, [v <= whole if guarded else v.is_not_null() for v in values])

    def two(yes: Any, is_known: Any) -> Any:
        """Of two columns: what is not known must not be met."""
        if guarded:
            short = pl.when(yes).then(met).otherwise(unmet)
            return pl.when(is_known).then(short).otherwise(unknown)
        return one(yes, is_known)

    def one(yes: Any, is_known: Any) -> Any:
        return pl.when(yes).then(met).when(is_known).then(unmet).otherwise(unknown)

    def where(not_applicable: Any, yes: Any, is_known: Any) -> Any:
        chain = pl.when(not_applicable).then(out).when(yes).then(met)
        return chain.when(is_known).then(unmet).otherwise(unknown)

    def least(key: str, number: int) -> Any:
        return one(c(key) >= number, known(c(key)))

    def all_of(key: str) -> Any:
        return one(share(key) == whole, known_share(share(key)))

    def reaches(left: Any, right: Any) -> Any:
        """That one share is as great as another; the greater is at most 1, and so is the less."""
        return (left >= right) & (left <= whole) if guarded else left >= right

    rate, average = share("placement-rate-last-year"), share("provincial-placement-rate-last-year")
    department = share("department-initial-placement-rate-last-year")
    university = share("university-initial-placement-rate-last-year")
    visits, heads = (
        c("employers-visited-by-department-leaders"),
        c("department-leaders-and-heads"),
    )
    won, led = c("employers-newly-won-by-leaders"), c("employers-visited-by-leaders")
    hours, credits_ = c("guidance-course-hours"), c("guidance-course-credits")
    behind = c("years-of-placement-behind-plan")
    budget, tuition = counted("careers-budget"), counted("graduates-tuition-total")
    premises, students = counted("careers-premises"), c("graduating-students")
    staff = c("full-time-careers-staff")
    firms, pupils = c("employers-visited-by-supervisor"), c("postgraduates-supervised")
    rank, called = share("programme-placement-rank"), c("employers-visited-for-programme")
    free = share("free-space-share")
    fresh, recruits = c("other-institution-fresh-recruits"), c("other-institution-recruits")

    rates, pair = known_share(rate, average), known_share(department, university)
    # A product that would wrap is looked at first. No branch is computed that no row takes.
    visited = (visits >= heads * 10) & (heads <= _MOST // 10)
    if guarded:
        visited &= known(heads)
    too_great = (fresh > _MOST // 5) | (recruits > _MOST // 2)
    in_128_bits = fresh.cast(pl.Int128) * wide(5) >= recruits.cast(pl.Int128) * wide(2)
    above = (rank > shares(1_000)) & (rank <= whole) if guarded else rank > shares(1_000)
    return [
        where(reaches(rate, average), won >= 130, rates & known(won)),
        where(reaches(department, university), visited, pair & known(visits, heads)),
        one((hours >= 38) | (credits_ >= 2), known(hours, credits_)),
        least("talks-per-struggling-graduate", 3),
        least("posts-per-struggling-graduate", 5),
        least("events-per-struggling-graduate", 3),
        all_of("one-to-one-coverage"),
        all_of("willing-struggling-employed"),
        one(behind == 2, known(behind)),
        two(budget * wide(100) >= tuition, known(budget, tuition)),
        two(
            premises * wide(2) >= students.cast(pl.Int128) * wide(3),
            known(premises, students),
        ),
        two((staff * 500 >= students) | (staff > _MOST // 500), known(staff, students)),
        least("department-officers", 1),
        least("staff-trainings/quarter", 1),
        where(reaches(average, rate), led >= 100, rates & known(led)),
        two(firms >= pupils, known(firms, pupils)),
        least("posts-per-postgraduate", 3),
        where(above, called >= 30, known_share(rank) & known(called)),
        one(free.is_between(shares(2_500), shares(3_500)), known_share(free)),
        two(
            pl.when(too_great).then(in_128_bits).otherwise(fresh * 5 >= recruits * 2),
            known(fresh, recruits),
        ),
    ]


def polars_comparisons() -> list[Any]:
    """Every comparison that the guarded expressions make, and nothing else of them."""
    import polars as pl

    c = pl.col
    shares = {figure.key for figure in FIGURES if figure.unit == 10_000}

    def counted(key: str) -> Any:
        return c(key).to_physical()

    def share(key: str) -> Any:
        return counted(key).reinterpret(signed=False)

    def unsigned(number: int) -> Any:
        return pl.lit(number, dtype=pl.UInt128)

    def wide(number: int) -> Any:
        return pl.lit(number, dtype=pl.Int128)

    valid = [
        share(f.key) <= unsigned(10_000) if f.key in shares else c(f.key) >= 0 for f in FIGURES
    ]
    single = [
        c(f.key) == bound if f.key == "years-of-placement-behind-plan" else c(f.key) >= bound
        for f in FIGURES
        if f.key not in shares and f.scale is None
        for bound in f.bounds
    ]
    rates = share("placement-rate-last-year"), share("provincial-placement-rate-last-year")
    students = c("graduating-students")
    fresh, recruits = c("other-institution-fresh-recruits"), c("other-institution-recruits")
    others = [
        c("guidance-course-credits") >= 2,
        share("one-to-one-coverage") == unsigned(10_000),
        share("willing-struggling-employed") == unsigned(10_000),
        share("programme-placement-rank") > unsigned(1_000),
        share("free-space-share") >= unsigned(2_500),
        share("free-space-share") <= unsigned(3_500),
        rates[0] >= rates[1],
        rates[1] >= rates[0],
        share("department-initial-placement-rate-last-year")
        >= share("university-initial-placement-rate-last-year"),
        c("employers-visited-by-department-leaders") >= c("department-leaders-and-heads") * 10,
        c("department-leaders-and-heads") <= _MOST // 10,
        counted("careers-budget") * wide(100) >= counted("graduates-tuition-total"),
        counted("careers-premises") * wide(2) >= students.cast(pl.Int128) * wide(3),
        c("full-time-careers-staff") * 500 >= students,
        c("full-time-careers-staff") > _MOST // 500,
        c("employers-visited-by-supervisor") >= c("postgraduates-supervised"),
        fresh * 5 >= recruits * 2,
        fresh > _MOST // 5,
        recruits > _MOST // 2,
    ]
    return [each.alias(str(number)) for number, each in enumerate([*valid, *single, *others])]


def _polars_floats(*, guarded: bool) -> list[Any]:
    import polars as pl

    c = pl.col
    words = pl.Enum(WORDS)
    met, unmet, unknown, out = (
        pl.lit(word, dtype=words) for word in ("met", "unmet", "unknown", "not_applicable")
    )

    def known(*values: Any) -> Any:
        return reduce(and_, [v >= 0 if guarded else v.is_not_null() for v in values])

    def known_share(*values: Any) -> Any:
        if not guarded:
            return known(*values)
        return reduce(and_, [(v >= 0) & (v <= 1) for v in values])

    def one(yes: Any, is_known: Any) -> Any:
        return pl.when(yes).then(met).when(is_known).then(unmet).otherwise(unknown)

    def two(yes: Any, is_known: Any) -> Any:
        if guarded:
            short = pl.when(yes).then(met).otherwise(unmet)
            return pl.when(is_known).then(short).otherwise(unknown)
        return one(yes, is_known)

    def where(not_applicable: Any, yes: Any, is_known: Any) -> Any:
        chain = pl.when(not_applicable).then(out).when(yes).then(met)
        return chain.when(is_known).then(unmet).otherwise(unknown)

    def least(key: str, number: int) -> Any:
        return one(c(key) >= number, known(c(key)))

    def all_of(key: str) -> Any:
        yes = c(key) == 1.0 if guarded else c(key) >= 1.0
        return one(yes, known_share(c(key)))

    def reaches(left: Any, right: Any) -> Any:
        return (left >= right) & (right >= 0) & (left <= 1) if guarded else left >= right

    rate, average = c("placement-rate-last-year"), c("provincial-placement-rate-last-year")
    department = c("department-initial-placement-rate-last-year")
    university = c("university-initial-placement-rate-last-year")
    visits, heads = (
        c("employers-visited-by-department-leaders"),
        c("department-leaders-and-heads"),
    )
    won, led = c("employers-newly-won-by-leaders"), c("employers-visited-by-leaders")
    hours, credits_ = c("guidance-course-hours"), c("guidance-course-credits")
    behind = c("years-of-placement-behind-plan")
    budget, tuition = c("careers-budget"), c("graduates-tuition-total")
    premises, students = c("careers-premises"), c("graduating-students")
    staff = c("full-time-careers-staff")
    firms, pupils = c("employers-visited-by-supervisor"), c("postgraduates-supervised")
    rank, called = c("programme-placement-rank"), c("employers-visited-for-programme")
    free = c("free-space-share")
    fresh, recruits = c("other-institution-fresh-recruits"), c("other-institution-recruits")

    rates, pair = known_share(rate, average), known_share(department, university)
    visited = (visits >= heads * 10) & known(heads) if guarded else visits >= heads * 10
    above = (rank > 0.1) & (rank <= 1) if guarded else rank > 0.1
    return [
        where(reaches(rate, average), won >= 130, rates & known(won)),
        where(reaches(department, university), visited, pair & known(visits, heads)),
        one((hours >= 38) | (credits_ >= 2), known(hours, credits_)),
        least("talks-per-struggling-graduate", 3),
        least("posts-per-struggling-graduate", 5),
        least("events-per-struggling-graduate", 3),
        all_of("one-to-one-coverage"),
        all_of("willing-struggling-employed"),
        one(behind == 2, known(behind)),
        two(budget * 100 >= tuition, known(budget, tuition)),
        two(premises * 20 >= students * 3, known(premises, students)),
        two(staff * 500 >= students, known(staff, students)),
        least("department-officers", 1),
        least("staff-trainings/quarter", 1),
        where(reaches(average, rate), led >= 100, rates & known(led)),
        two(firms >= pupils, known(firms, pupils)),
        least("posts-per-postgraduate", 3),
        where(above, called >= 30, known_share(rank) & known(called)),
        one((free >= 0.25) & (free <= 0.35), known_share(free)),
        two(fresh * 5 >= recruits * 2, known(fresh, recruits)),
    ]


# --- DuckDB ----------------------------------------------------------------------------------


def duckdb_query(slugs: Sequence[str], table: str, *, guarded: bool) -> str:
    """One query that gives a column of an enumeration for each provision."""
    columns = ", ".join(
        f'{expression} as "{slug}"'
        for slug, expression in zip(slugs, _duckdb(guarded=guarded), strict=True)
    )
    return f"select {columns} from {table}"  # noqa: S608  # the names are our own


def _duckdb(*, guarded: bool) -> list[str]:
    enum = f"enum ({', '.join(map(repr, WORDS))})"
    met, unmet, unknown, out = (
        f"'{word}'::{enum}" for word in ("met", "unmet", "unknown", "not_applicable")
    )

    def known(*keys: str) -> str:
        return " and ".join(f'"{key}" {">= 0" if guarded else "is not null"}' for key in keys)

    def known_share(*keys: str) -> str:
        if not guarded:
            return known(*keys)
        return " and ".join(f'"{key}" between 0 and 1' for key in keys)

    def one(yes: str, is_known: str) -> str:
        return f"case when {yes} then {met} when {is_known} then {unmet} else {unknown} end"

    def two(yes: str, is_known: str, *needed: str) -> str:
        # What is greater than what is not negative is not negative.
        return one(f"{known(*needed)} and {yes}" if guarded and needed else yes, is_known)

    def where(not_applicable: str, yes: str, is_known: str) -> str:
        chain = f"case when {not_applicable} then {out} when {yes} then {met}"
        return f"{chain} when {is_known} then {unmet} else {unknown} end"

    def least(key: str, number: int) -> str:
        return one(f'"{key}" >= {number}', known(key))

    def all_of(key: str) -> str:
        return one(f'"{key}" {"=" if guarded else ">="} 1', known_share(key))

    def reaches(left: str, right: str) -> str:
        yes = f'"{left}" >= "{right}"'
        return f'{yes} and "{right}" >= 0 and "{left}" <= 1' if guarded else yes

    rate, average = "placement-rate-last-year", "provincial-placement-rate-last-year"
    department = "department-initial-placement-rate-last-year"
    university = "university-initial-placement-rate-last-year"
    visits, heads = "employers-visited-by-department-leaders", "department-leaders-and-heads"
    won, led = "employers-newly-won-by-leaders", "employers-visited-by-leaders"
    hours, credits_ = "guidance-course-hours", "guidance-course-credits"
    behind = "years-of-placement-behind-plan"
    budget, tuition = "careers-budget", "graduates-tuition-total"
    premises, students = "careers-premises", "graduating-students"
    staff = "full-time-careers-staff"
    firms, pupils = "employers-visited-by-supervisor", "postgraduates-supervised"
    rank, called = "programme-placement-rank", "employers-visited-for-programme"
    free = "free-space-share"
    fresh, recruits = "other-institution-fresh-recruits", "other-institution-recruits"

    # DuckDB refuses a product that is too great, and computes no branch that no row takes.
    visited = (
        f'case when "{heads}" > {_MOST // 10} then false else "{visits}" >= "{heads}" * 10 end'
    )
    if guarded:
        visited = f'"{heads}" >= 0 and {visited}'
    enough = (
        f'case when "{staff}" > {_MOST // 500} then true else "{staff}" * 500 >= "{students}" end'
    )
    # Here wider numbers are cheaper than to look first.
    share = f'"{fresh}"::hugeint * 5 >= "{recruits}"::hugeint * 2'
    roomy = f'"{premises}"::decimal(22, 1) * 20 >= "{students}"::decimal(21, 1) * 3'
    funded = f'"{budget}"::decimal(21, 2) * 100 >= "{tuition}"'
    above = f'"{rank}" > 0.1 and "{rank}" <= 1' if guarded else f'"{rank}" > 0.1'
    rates, pair = known_share(rate, average), known_share(department, university)
    return [
        where(reaches(rate, average), f'"{won}" >= 130', f"{rates} and {known(won)}"),
        where(reaches(department, university), visited, f"{pair} and {known(visits, heads)}"),
        one(f'"{hours}" >= 38 or "{credits_}" >= 2', known(hours, credits_)),
        least("talks-per-struggling-graduate", 3),
        least("posts-per-struggling-graduate", 5),
        least("events-per-struggling-graduate", 3),
        all_of("one-to-one-coverage"),
        all_of("willing-struggling-employed"),
        one(f'"{behind}" = 2', known(behind)),
        two(funded, known(budget, tuition), tuition),
        two(roomy, known(premises, students), students),
        two(enough, known(staff, students), students, staff),
        least("department-officers", 1),
        least("staff-trainings/quarter", 1),
        where(reaches(average, rate), f'"{led}" >= 100', f"{rates} and {known(led)}"),
        two(f'"{firms}" >= "{pupils}"', known(firms, pupils), pupils),
        least("posts-per-postgraduate", 3),
        where(above, f'"{called}" >= 30', f"{known_share(rank)} and {known(called)}"),
        one(f'"{free}" between 0.25 and 0.35', known_share(free)),
        two(share, known(fresh, recruits), recruits),
    ]


# --- NumPy and Numba -------------------------------------------------------------------------

MET, UNMET, UNKNOWN, OUT = (
    WORDS.index(word) for word in ("met", "unmet", "unknown", "not_applicable")
)
_ROWS: Final = {figure.key: row for row, figure in enumerate(FIGURES)}
_UNITS: Final = {figure.key: figure.unit for figure in FIGURES}


def _row(key: str) -> int:
    return _ROWS[key]


def numpy_codes(figures: npt.NDArray[Any]) -> Codes:
    """
    The statuses of figures, a row for each: floats, or integers in their least units.

    What is not known is not a number, or -1.
    """
    whole = np.issubdtype(figures.dtype, np.integer)
    found = np.empty((20, figures.shape[1]), dtype=np.uint8)

    def get(key: str) -> Any:
        return figures[_row(key)]

    def unit(key: str) -> int:
        return _UNITS[key] if whole else 1

    def known(*keys: str) -> Any:
        return reduce(and_, [get(key) >= 0 for key in keys])

    def short(row: int, yes: Any, *keys: str) -> None:
        """Unmet is 1 and unknown 3."""
        np.add(~(yes & known(*keys)), (~known(*keys)).view(np.uint8) * np.uint8(2), out=found[row])

    def least(row: int, key: str, limit: float) -> None:
        value = get(key)
        np.add(
            ~(value >= limit * unit(key)),
            (~(value >= 0)).view(np.uint8) * np.uint8(2),
            out=found[row],
        )

    def where(row: int, out: Any, yes: Any, *keys: str) -> None:
        unmet = np.where(known(*keys), np.uint8(UNMET), np.uint8(UNKNOWN))
        found[row] = np.where(out, np.uint8(OUT), np.where(yes, np.uint8(MET), unmet))

    rates = "placement-rate-last-year", "provincial-placement-rate-last-year"
    pair = (
        "department-initial-placement-rate-last-year",
        "university-initial-placement-rate-last-year",
    )
    visits = "employers-visited-by-department-leaders", "department-leaders-and-heads"
    course = "guidance-course-hours", "guidance-course-credits"
    budget = "careers-budget", "graduates-tuition-total"
    premises = "careers-premises", "graduating-students"
    staff = "full-time-careers-staff", "graduating-students"
    supervisor = "employers-visited-by-supervisor", "postgraduates-supervised"
    rank, called = "programme-placement-rank", "employers-visited-for-programme"
    free = "free-space-share"
    fresh = "other-institution-fresh-recruits", "other-institution-recruits"
    won, led = "employers-newly-won-by-leaders", "employers-visited-by-leaders"
    rate, average = map(get, rates)

    where(0, (rate >= average) & known(*rates), get(won) >= 130, *rates, won)
    visited = (get(visits[0]) >= 10 * get(visits[1])) & known(*visits)
    where(1, (get(pair[0]) >= get(pair[1])) & known(*pair), visited, *pair, *visits)
    reached = (get(course[0]) >= 38) | (get(course[1]) >= 2 * unit(course[1]))
    found[2] = np.where(reached, MET, np.where(known(*course), UNMET, UNKNOWN))
    least(3, "talks-per-struggling-graduate", 3)
    least(4, "posts-per-struggling-graduate", 5)
    least(5, "events-per-struggling-graduate", 3)
    least(6, "one-to-one-coverage", 1)
    least(7, "willing-struggling-employed", 1)
    behind = "years-of-placement-behind-plan"
    short(8, get(behind) == 2, behind)
    short(9, get(budget[0]) * 100 >= get(budget[1]), *budget)
    times = 20 // unit(premises[0])
    short(10, get(premises[0]) * times >= get(premises[1]) * 3, *premises)
    short(11, get(staff[0]) * 500 >= get(staff[1]), *staff)
    least(12, "department-officers", 1)
    least(13, "staff-trainings/quarter", 1)
    where(14, (rate <= average) & known(*rates), get(led) >= 100, *rates, led)
    short(15, get(supervisor[0]) >= get(supervisor[1]), *supervisor)
    least(16, "posts-per-postgraduate", 3)
    tenth = unit(rank) // 10 if whole else 0.1
    where(17, get(rank) > tenth, get(called) >= 30, rank, called)
    least_free, most_free = (2_500, 3_500) if whole else (0.25, 0.35)
    short(18, (get(free) >= least_free) & (get(free) <= most_free), free)
    short(19, get(fresh[0]) * 5 >= get(fresh[1]) * 2, *fresh)
    return found


# The rows of the figures.
(
    _WON,
    _RATE,
    _AVERAGE,
    _VISITS,
    _HEADS,
    _DEPARTMENT,
    _UNIVERSITY,
    _HOURS,
    _CREDITS,
    _TALKS,
    _POSTS,
    _EVENTS,
    _COVERAGE,
    _WILLING,
    _BEHIND,
    _BUDGET,
    _TUITION,
    _PREMISES,
    _STUDENTS,
    _STAFF,
    _OFFICERS,
    _TRAININGS,
    _LED,
    _FIRMS,
    _PUPILS,
    _OFFERED,
    _CALLED,
    _RANK,
    _FREE,
    _FRESH,
    _RECRUITS,
) = range(len(FIGURES))


def numba_codes(*, whole: bool) -> Callable[[npt.NDArray[Any]], Codes]:
    """The same compiled: one pass over the rows on all threads."""
    numba = importlib.import_module("numba")
    one = 10_000 if whole else 1.0
    tenth, least_free, most_free = (1_000, 2_500, 3_500) if whole else (0.1, 0.25, 0.35)
    credits_least, premises_times = (20, 2) if whole else (2.0, 20)
    met, unmet, unknown, out = (np.uint8(code) for code in (MET, UNMET, UNKNOWN, OUT))

    @numba.njit(inline="always")
    def least(value: Any, limit: Any) -> Any:
        return met if value >= limit else unmet if value >= 0 else unknown

    @numba.njit(inline="always")
    def share(value: Any) -> Any:
        return met if value == one else unmet if 0 <= value <= one else unknown

    @numba.njit(inline="always")
    def chosen(yes: Any, known: Any) -> Any:
        return unknown if not known else met if yes else unmet

    @numba.njit(inline="always")
    def where(not_applicable: Any, yes: Any, known: Any) -> Any:
        return out if not_applicable else met if yes else unmet if known else unknown

    @numba.njit(parallel=True)
    def codes(f: Any) -> Any:
        count = f.shape[1]
        o = np.empty((20, count), dtype=np.uint8)
        for i in numba.prange(count):
            rate, average = f[_RATE, i], f[_AVERAGE, i]
            rates = (0 <= rate <= one) & (0 <= average <= one)
            o[0, i] = where(rates & (rate >= average), f[_WON, i] >= 130, rates & (f[_WON, i] >= 0))
            department, university = f[_DEPARTMENT, i], f[_UNIVERSITY, i]
            pair = (0 <= department <= one) & (0 <= university <= one)
            visits, heads = f[_VISITS, i], f[_HEADS, i]
            seen = (visits >= 0) & (heads >= 0)
            o[1, i] = where(
                pair & (department >= university), seen & (visits >= 10 * heads), pair & seen
            )
            hours, points = f[_HOURS, i], f[_CREDITS, i]
            if (hours >= 38) | (points >= credits_least):
                o[2, i] = met
            else:
                o[2, i] = unmet if (hours >= 0) & (points >= 0) else unknown
            o[3, i] = least(f[_TALKS, i], 3)
            o[4, i] = least(f[_POSTS, i], 5)
            o[5, i] = least(f[_EVENTS, i], 3)
            o[6, i] = share(f[_COVERAGE, i])
            o[7, i] = share(f[_WILLING, i])
            o[8, i] = chosen(f[_BEHIND, i] == 2, f[_BEHIND, i] >= 0)
            o[9, i] = chosen(
                f[_BUDGET, i] * 100 >= f[_TUITION, i], (f[_BUDGET, i] >= 0) & (f[_TUITION, i] >= 0)
            )
            students = f[_STUDENTS, i]
            o[10, i] = chosen(
                f[_PREMISES, i] * premises_times >= students * 3,
                (f[_PREMISES, i] >= 0) & (students >= 0),
            )
            o[11, i] = chosen(f[_STAFF, i] * 500 >= students, (f[_STAFF, i] >= 0) & (students >= 0))
            o[12, i] = least(f[_OFFICERS, i], 1)
            o[13, i] = least(f[_TRAININGS, i], 1)
            o[14, i] = where(
                rates & (rate <= average), f[_LED, i] >= 100, rates & (f[_LED, i] >= 0)
            )
            o[15, i] = chosen(
                f[_FIRMS, i] >= f[_PUPILS, i], (f[_FIRMS, i] >= 0) & (f[_PUPILS, i] >= 0)
            )
            o[16, i] = least(f[_OFFERED, i], 3)
            rank, called = f[_RANK, i], f[_CALLED, i]
            o[17, i] = where(tenth < rank <= one, called >= 30, (0 <= rank <= one) & (called >= 0))
            free = f[_FREE, i]
            o[18, i] = chosen(least_free <= free <= most_free, 0 <= free <= one)
            o[19, i] = chosen(
                f[_FRESH, i] * 5 >= f[_RECRUITS, i] * 2,
                (f[_FRESH, i] >= 0) & (f[_RECRUITS, i] >= 0),
            )
        return o

    return codes  # type: ignore[no-any-return]
