"""
What `check_table` costs on twenty provisions with figures, beside other ways to get the same.

The provisions are those of `_rules.py`, as in `one.py`; the rows are drawn: a twentieth of each
column is null, a twentieth of the rows is just at the bound of each comparison, and as many are
one least unit beside it. Money, shares and areas are decimals, and the rest integers of 64 bits;
who calculates in floats gets the same numbers as floats. Everybody gets them in his own form
before the time is taken. All of a table take turns; times are medians, and so are the ratios,
taken turn by turn: a drift of the machine's speed cancels. Every cell of every answer is compared
with ours, and ours with `check` row by row, on a sample.

By hand means `_tables_hand.py`: expressions and SQL for these twenty and nothing else, as fast as
we could make them. *Guarded* is what `check_table` does unless it is told to trust its columns:
what a metric can't take, a negative number or a share above 1, is unknown.

    pip install polars pandas pyarrow duckdb numba openfisca-core policyengine-core
    python benchmarks/tables.py [--rows 1e5 --rows 1e6] [--rounds 15] [--part NAME ...]

What is not installed is left out and said so. OpenFisca and PolicyEngine run in processes of
their own, by the interpreter that ``--peers-python`` names, so that they may be installed
elsewhere; ``--peer NAME`` asks for one of them. 10⁷ rows take 14 GB.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt
import polars as pl
from _peers import name_of
from _rules import ON, asked_by, facts_of, provisions_of, twenty
from _tables_data import FIGURES, Facts, drawn_rows
from _tables_hand import (
    WORDS,
    duckdb_query,
    numba_codes,
    numpy_codes,
    polars_comparisons,
    polars_expressions,
)

import gradpolicy as gp
from gradpolicy.compliance import check
from gradpolicy.model import Kind, Metric
from gradpolicy.tables import TablePlan, check_table, plan_table
from gradpolicy.tables.counting import counts_of
from gradpolicy.vocabulary import metrics

NOTICE = twenty()
SLUGS = [provision.slug for provision in provisions_of(NOTICE)]
NOTICES: Final = (
    "jiangxi-2024",
    "jiangxi-2023",
    "guangdong-2023",
    "jiangmen-2023",
    "ministry-2024",
)
Codes = npt.NDArray[np.uint8]

PARTS: Final = ("polars", "duckdb", "peers", "limit", "small", "compile", "memory", "command")
#: Rows on which ours is compared with `check`.
SAMPLE: Final = 4_000

# --- Turns -----------------------------------------------------------------------------------


@attrs.frozen(eq=False)
class Entrant:
    """
    Something to time.

    Args:
        name: what the table calls it.
        turn: does it once and says how many seconds that took.
        codes: what it answers: a row for each provision of places in `WORDS`.
        note: what stands beside it.
    """

    name: str
    turn: Callable[[], float]
    codes: Callable[[], Codes] | None = None
    note: str = ""


def timed(call: Callable[[], object]) -> Callable[[], float]:
    """A turn of *call*."""

    def turn() -> float:
        start = time.perf_counter()
        found = call()
        seconds = time.perf_counter() - start
        del found
        return seconds

    return turn


def of(name: str, call: Callable[[], object], note: str = "") -> Entrant:
    """An entrant whose answer is a table."""
    return Entrant(name, timed(call), lambda: codes_of(call()), note)


def codes_of(table: Any) -> Codes:
    """The answers of a table of any engine."""
    if isinstance(table, pl.DataFrame):
        frame = table
    elif hasattr(table, "to_arrow_table"):
        frame = pl.from_arrow(table.to_arrow_table())
    elif hasattr(table, "iloc"):
        frame = pl.from_pandas(table)
    else:
        frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    words = pl.Enum(WORDS)
    found = np.empty((len(SLUGS), frame.height), dtype=np.uint8)
    for row, slug in enumerate(SLUGS):
        found[row] = frame[slug].cast(words).to_physical().to_numpy()
    return found


@attrs.frozen(eq=False)
class Times:
    """What was measured of a table of entrants, in seconds, turn by turn."""

    found: dict[str, list[float]]

    def median(self, name: str) -> float:
        """The median."""
        return statistics.median(self.found[name])

    def ratio(self, name: str, to: str) -> float:
        """The median of the ratios to another."""
        pairs = zip(self.found[name], self.found[to], strict=True)
        return statistics.median(a / b for a, b in pairs)

    def fastest(self, *names: str) -> str:
        """Which of them is."""
        return min((name for name in names if name in self.found), key=self.median)


def race(
    title: str,
    entrants: Sequence[Entrant],
    rounds: int,
    *,
    rows: int,
    expected: Codes | None = None,
) -> Times:
    """Let them take turns, and print the table; ratios are to the first."""
    wrong: dict[str, str] = {}
    for each in entrants:
        each.turn()
        if each.codes is not None and expected is not None:
            wrong[each.name] = f"{np.count_nonzero(each.codes() != expected):,}"
            gc.collect()
    times = Times({each.name: [] for each in entrants})
    for number in range(rounds):
        # Nobody always comes after the same one.
        shift = number % len(entrants)
        for each in (*entrants[shift:], *entrants[:shift]):
            times.found[each.name].append(each.turn())
    print(f"\n{title}: {rows:,} rows, {rounds} turns")
    print(f"{'':52}{'median':>10}{'least':>10}{'ns/row':>10}{'ratio':>9}{'wrong cells':>14}")
    for each in entrants:
        middle, least = times.median(each.name) * 1e3, min(times.found[each.name]) * 1e3
        print(
            f"{each.name:<52}{middle:>7.2f} ms{least:>7.2f} ms{middle * 1e6 / rows:>10,.0f}"
            f"{times.ratio(each.name, entrants[0].name):>8.2f}×{wrong.get(each.name, ''):>14}"
            f"  {each.note}".rstrip()
        )
    sys.stdout.flush()
    return times


@attrs.frozen
class Target:
    """What is to be reached, and what was."""

    what: str
    found: float
    limit: float
    at_least: bool = False
    unit: str = "×"

    def __str__(self) -> str:
        reached = self.found >= self.limit if self.at_least else self.found <= self.limit
        sign = "at least" if self.at_least else "at most"
        return (
            f"{'reached' if reached else 'MISSED':<8} {self.what:<76}"
            f"{self.found:>9.2f}{self.unit}   {sign} {self.limit:g}{self.unit}"
        )


TARGETS: list[Target] = []

# --- Ours and by hand on Polars --------------------------------------------------------------


def plan_of(frame: Any, *, trusted: bool = False) -> TablePlan:
    """The twenty for tables as *frame* is."""
    return plan_table(NOTICE, frame, on=ON, trusted=trusted)


def ours_on_polars(exact: pl.DataFrame) -> list[Entrant]:
    """What the others are measured by."""
    guarded, trusted = plan_of(exact), plan_of(exact, trusted=True)
    return [
        of("ours: plan.run", lambda: guarded.run(exact)),
        of("ours, trusted: plan.run", lambda: trusted.run(exact)),
    ]


def by_hand(name: str, frame: pl.DataFrame, *, exact: bool, guarded: bool) -> list[Entrant]:
    """Polars by hand, at once and lazily."""
    made = polars_expressions(SLUGS, exact=exact, guarded=guarded)
    return [
        of(f"{name}, eager", lambda: frame.select(made)),
        of(f"{name}, lazy", lambda: frame.lazy().select(made).collect(engine="streaming")),
    ]


def on_polars(facts: Facts, exact: pl.DataFrame, expected: Codes, rounds: int) -> None:
    """Ours on what Polars computes, beside Polars by hand."""
    lazy, floating = exact.lazy(), facts.floating()
    later, later_trusted = plan_of(lazy), plan_of(lazy, trusted=True)
    guarded = plan_of(exact)
    printed, printed_trusted = plan_of(floating), plan_of(floating, trusted=True)
    entrants = [
        *ours_on_polars(exact),
        of("ours: check_table each time", lambda: check_table(NOTICE, exact, on=ON)),
        of("ours: lazy", lambda: later.run(lazy).collect()),
        of("ours, trusted: lazy", lambda: later_trusted.run(lazy).collect()),
        Entrant("ours: counts of each status", timed(lambda: counts_of(guarded, exact))),
        of("ours: columns of floats", lambda: printed.run(floating)),
        of("ours, trusted: columns of floats", lambda: printed_trusted.run(floating)),
        *by_hand("by hand, guarded", exact, exact=True, guarded=True),
        *by_hand("by hand", exact, exact=True, guarded=False),
        *by_hand("by hand, floats, guarded", floating, exact=False, guarded=True),
        *by_hand("by hand, floats", floating, exact=False, guarded=False),
    ]
    if importlib.util.find_spec("pyarrow"):
        arrow = exact.to_arrow()
        of_arrow = plan_of(arrow)
        entrants.append(of("ours: Arrow in, Arrow out", lambda: of_arrow.run(arrow)))
    if importlib.util.find_spec("pandas"):
        pandas = exact.to_pandas(use_pyarrow_extension_array=True)
        of_pandas = plan_of(pandas)
        entrants.append(of("ours: pandas of Arrow in and out", lambda: of_pandas.run(pandas)))
    times = race("Polars", entrants, rounds, rows=facts.rows, expected=expected)
    for ours, hand in (
        ("ours", "by hand, guarded"),
        ("ours, trusted", "by hand"),
    ):
        exactly = times.fastest(f"{hand}, eager", f"{hand}, lazy")
        floats = hand.replace("by hand", "by hand, floats")
        inexactly = times.fastest(f"{floats}, eager", f"{floats}, lazy")
        name = f"{facts.rows:,} rows, {ours}, Polars, beside"
        run = f"{ours}: plan.run"
        TARGETS.append(Target(f"{name} {exactly}", times.ratio(run, exactly), 1.15))
        TARGETS.append(Target(f"{name} {inexactly}", times.ratio(run, inexactly), 1.4))


# --- DuckDB ----------------------------------------------------------------------------------


def on_duckdb(exact: pl.DataFrame, expected: Codes, rounds: int) -> None:
    """Ours on DuckDB beside SQL by hand."""
    if not importlib.util.find_spec("duckdb"):
        print("\nDuckDB is not installed")
        return
    import duckdb

    with duckdb.connect() as connection:
        connection.register("given", exact.to_arrow())
        connection.execute("create table facts as from given")
        connection.unregister("given")
        table = connection.table("facts")
        guarded, trusted = plan_of(table), plan_of(table, trusted=True)
        queries = {g: duckdb_query(SLUGS, "facts", guarded=g) for g in (True, False)}

        def stored(query: str) -> Any:
            connection.execute(f"create or replace temp table found as {query}")
            return connection.table("found")

        def hand(*, guarded: bool) -> Any:
            return connection.sql(queries[guarded]).to_arrow_table()

        entrants = [
            of("ours: plan.run, to Arrow", lambda: guarded.run(table).to_arrow_table()),
            of("ours, trusted: plan.run, to Arrow", lambda: trusted.run(table).to_arrow_table()),
            of(
                "ours: check_table each time, to Arrow",
                lambda: check_table(NOTICE, table, on=ON).to_arrow_table(),
            ),
            of("by hand, guarded, to Arrow", lambda: hand(guarded=True)),
            of("by hand, to Arrow", lambda: hand(guarded=False)),
            of("ours: plan.run, to a table", lambda: stored(guarded.run(table).sql_query())),
            of("ours, trusted: to a table", lambda: stored(trusted.run(table).sql_query())),
            of("by hand, guarded, to a table", lambda: stored(queries[True])),
            of("by hand, to a table", lambda: stored(queries[False])),
        ]
        times = race("DuckDB", entrants, rounds, rows=exact.height, expected=expected)
    for ours, by in (
        ("ours: plan.run, to Arrow", "by hand, guarded, to Arrow"),
        ("ours, trusted: plan.run, to Arrow", "by hand, to Arrow"),
        ("ours: plan.run, to a table", "by hand, guarded, to a table"),
        ("ours, trusted: to a table", "by hand, to a table"),
    ):
        name = f"{exact.height:,} rows, {ours}, DuckDB, beside {by}"
        TARGETS.append(Target(name, times.ratio(ours, by), 1.15))


# --- OpenFisca and PolicyEngine --------------------------------------------------------------


@attrs.frozen
class Peer:
    """
    An engine for rules as code.

    Args:
        name: what the table calls it.
        module: what to import.
        absent: what stands for a missing figure: PolicyEngine takes no array with what is not
            a number.
        limits: how much faster we are to be, by how many rows there are.
    """

    name: str
    module: str
    absent: float
    limits: dict[int, float]


PEERS: Final = {
    "openfisca-core": Peer("OpenFisca", "openfisca_core", np.nan, {10**6: 8, 10**7: 12}),
    "policyengine-core": Peer("PolicyEngine", "policyengine_core", -1, {10**6: 6, 10**7: 8}),
}


@attrs.frozen(eq=False)
class Running:
    """A peer in a process of its own."""

    process: subprocess.Popen[str]
    folder: Path
    version: str

    def asked(self, word: str) -> str:
        """What it says to one word."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(word, file=self.process.stdin, flush=True)
        return self.process.stdout.readline().strip()

    def codes(self) -> Codes:
        """What it answers."""
        places = np.array([WORDS.index(word) for word in self.asked("codes").split()], np.uint8)
        return places[np.load(self.folder / "codes.npy")]


@contextmanager
def running(python: str, requirement: str, folder: Path) -> Iterator[Running | str]:
    """A peer that has read the figures, or why there is none."""
    peer = PEERS[requirement]
    script = str(Path(__file__).with_name("_tables_peers.py"))
    with subprocess.Popen(
        [python, script, peer.module, requirement, str(folder), str(peer.absent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        if said.startswith(requirement):
            yield Running(process, folder, said)
        else:
            yield said or "does not start"
        process.stdin.close()


def beside_peers(
    facts: Facts,
    exact: pl.DataFrame,
    expected: Codes,
    rounds: int,
    *,
    python: str,
    peers: Sequence[str],
) -> None:
    """Ours beside engines for rules as code, on arrays of 32-bit floats: their own form."""
    for requirement in peers:
        peer = PEERS[requirement]
        name = peer.name
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            for figure, values, known in zip(FIGURES, facts.values, facts.known, strict=True):
                floats = np.where(known, values / figure.unit, peer.absent).astype(np.float32)
                np.save(folder / f"{name_of(figure.key)}.npy", floats)
            with running(python, requirement, folder) as found:
                if isinstance(found, str):
                    print(f"\n{name}: {requirement} is {found}")
                    continue
                entrant = Entrant(name, lambda f=found: float(f.asked("turn")), found.codes)
                entrants = [*ours_on_polars(exact), attrs.evolve(entrant, note=found.version)]
                times = race(name, entrants, rounds, rows=facts.rows, expected=expected)
                for ours in ("ours: plan.run", "ours, trusted: plan.run"):
                    what = f"{facts.rows:,} rows, {ours}, faster than {name}"
                    reached = max(
                        (rows for rows in peer.limits if rows <= facts.rows), default=10**6
                    )
                    limit = peer.limits[reached]
                    TARGETS.append(Target(what, times.ratio(name, ours), limit, at_least=True))


# --- The limit -------------------------------------------------------------------------------


ONCE: Final = "Polars: each column compared once"
COMPARED: Final = "Polars: every comparison, no statuses"


def copying(size: int = 1 << 28) -> Entrant:
    """A copy by two threads of so many bytes: as many are read as are written."""
    source, sink = np.ones(size, dtype=np.uint8), np.zeros(size, dtype=np.uint8)
    halves = [slice(0, size // 2), slice(size // 2, size)]

    def copy() -> None:
        def half(part: slice) -> None:
            np.copyto(sink[part], source[part])

        threads = [threading.Thread(target=half, args=(part,)) for part in halves]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return Entrant(f"a copy of {size >> 20} MiB by two threads", timed(copy))


def to_the_limit(facts: Facts, exact: pl.DataFrame, expected: Codes, rounds: int) -> None:
    """Ours beside one pass over arrays, and beside what reading and writing alone would take."""
    copy = copying()
    once, comparisons = pl.all() >= 0, polars_comparisons()
    entrants = [
        *ours_on_polars(exact),
        *by_hand("Polars by hand, guarded", exact, exact=True, guarded=True)[1:],
        copy,
        Entrant(ONCE, timed(lambda: exact.lazy().select(once).collect(engine="streaming"))),
        Entrant(
            COMPARED, timed(lambda: exact.lazy().select(comparisons).collect(engine="streaming"))
        ),
    ]
    # Floats first: the values themselves become the integers.
    floats = facts.floats()
    integers = facts.integers()
    entrants += [
        Entrant(
            "NumPy by hand, integers",
            timed(lambda: numpy_codes(integers)),
            lambda: numpy_codes(integers),
        ),
        Entrant(
            "NumPy by hand, floats", timed(lambda: numpy_codes(floats)), lambda: numpy_codes(floats)
        ),
    ]
    if importlib.util.find_spec("numba"):
        import numba

        numba.set_num_threads(min(2, numba.config.NUMBA_NUM_THREADS))
        whole, fractions = numba_codes(whole=True), numba_codes(whole=False)
        entrants += [
            Entrant(
                "Numba by hand, integers, 2 threads",
                timed(lambda: whole(integers)),
                lambda: whole(integers),
            ),
            Entrant(
                "Numba by hand, floats, 2 threads",
                timed(lambda: fractions(floats)),
                lambda: fractions(floats),
            ),
        ]
    else:
        print("\nNumba is not installed")
    times = race("The limit", entrants, rounds, rows=facts.rows, expected=expected)

    bandwidth = 2 * (1 << 28) / min(times.found[copy.name])
    read, written = exact.estimated_size(), len(SLUGS) * facts.rows
    least = (read + written) / bandwidth
    print(
        f"\nThe least that memory allows: {read / facts.rows:.0f} bytes a row read and {written // facts.rows}"
        f" written, at {bandwidth / 1e9:.1f} GB/s copied: {least * 1e3:.2f} ms"
    )
    for name in ("ours: plan.run", "ours, trusted: plan.run", *[e.name for e in entrants[-2:]]):
        print(f"  {name:<50} {times.median(name) / least:>6.1f} times that")
    ours, once_all, all_compared = (
        times.median(name) for name in ("ours: plan.run", ONCE, COMPARED)
    )
    print("Where ours goes:")
    for what, seconds in (
        ("to read each column once, for one comparison", once_all),
        (f"the rest of {len(comparisons)} comparisons, and the products", all_compared - once_all),
        ("masks, the choice of words, and what is asked twice", ours - all_compared),
    ):
        print(f"  {what:<52} {seconds * 1e3:>7.2f} ms {seconds / ours:>6.0%}")
    print(
        "  Polars makes a comparison at a time: it reads a column again for each, and writes masks\n"
        "  and products that the next step reads. Its decimals take 16 bytes, however few digits\n"
        "  they have, and a processor compares them by two. Numba reads integers of 8 bytes, once."
    )


# --- Small tables, compiling, memory, the command --------------------------------------------


def small_tables(exact: pl.DataFrame) -> None:
    """A table of 1 row and of 100."""
    for rows in (1, 100):
        frame = exact.head(rows)
        plan, trusted = plan_of(frame), plan_of(frame, trusted=True)
        hand = polars_expressions(SLUGS, exact=True, guarded=True)
        bare = polars_expressions(SLUGS, exact=True, guarded=False)

        def anew(frame: pl.DataFrame = frame) -> pl.DataFrame:
            return frame.select(polars_expressions(SLUGS, exact=True, guarded=True))

        calls: dict[str, Callable[[], object]] = {
            "ours: plan.run": lambda p=plan, f=frame: p.run(f),
            "ours, trusted: plan.run": lambda p=trusted, f=frame: p.run(f),
            "ours: check_table each time": lambda f=frame: check_table(NOTICE, f, on=ON),
            "ours: plan_table alone": lambda f=frame: plan_of(f),
            "by hand, guarded": lambda e=hand, f=frame: f.select(e),
            "by hand": lambda e=bare, f=frame: f.select(e),
            "by hand, guarded, expressions built each time": anew,
        }

        def several(call: Callable[[], object]) -> Callable[[], float]:
            def turn() -> float:
                start = time.perf_counter()
                for _ in range(10):
                    call()
                return (time.perf_counter() - start) / 10

            return turn

        entrants = [Entrant(name, several(call)) for name, call in calls.items()]
        times = race("A small table", entrants, 30, rows=rows)
        for ours, by in (
            ("ours: plan.run", "by hand, guarded"),
            ("ours, trusted: plan.run", "by hand"),
            ("ours: check_table each time", "by hand, guarded"),
        ):
            TARGETS.append(
                Target(f"{rows} rows, {ours}, beside Polars {by}", times.ratio(ours, by), 1.3)
            )


_TYPES: Final[dict[Kind, Any]] = {
    Kind.COUNT: pl.Int64,
    Kind.SHARE: pl.Decimal(5, 4),
    Kind.MONEY: pl.Decimal(18, 2),
    Kind.AREA: pl.Decimal(18, 1),
    Kind.DURATION: pl.Decimal(9, 1),
    Kind.FLAG: pl.Boolean,
    Kind.DATE: pl.Date,
}


def all_metrics() -> pl.DataFrame:
    """A table without a row that has a column for every metric."""
    modules = [each for each in vars(metrics).values() if isinstance(each, ModuleType)]
    found = {
        each.slug: _TYPES[each.kind]
        for module in modules
        for each in vars(module).values()
        if isinstance(each, Metric)
    }
    return pl.DataFrame(schema=found)


def compiling() -> None:
    """A plan for each notice, for a table with a column for every metric."""
    frame = all_metrics()
    print(f"\nplan_table for a table of {frame.width} columns, one for each metric")
    print(f"{'':52}{'first':>10}{'median':>10}{'least':>10}{'provisions':>12}{'columns':>9}")
    for slug in NOTICES:
        notice = gp.notices.load(slug)
        plans = []
        seconds = []
        for turn in range(21):
            # Each of another form, so that no plan is there already.
            turned = frame.select([*frame.columns[turn:], *frame.columns[:turn]])
            start = time.perf_counter()
            plans.append(plan_table(notice, turned, on=date(2024, 8, 31), keep=()))
            seconds.append(time.perf_counter() - start)
        again = seconds[1:]
        print(
            f"{slug:<52}{seconds[0] * 1e3:>7.2f} ms{statistics.median(again) * 1e3:>7.2f} ms"
            f"{min(again) * 1e3:>7.2f} ms{len(plans[0].provisions):>12}{len(plans[0].columns):>9}"
        )
        for what, found in (("first", seconds[0]), ("again", statistics.median(again))):
            TARGETS.append(Target(f"plan_table for {slug}, {what}", found * 1e3, 5, unit=" ms"))


def memory(exact: pl.DataFrame) -> None:
    """The most bytes a row above the input."""
    script = str(Path(__file__).with_name("_tables_memory.py"))
    print(f"\nMemory above the input, each in its own process: {exact.height:,} rows")
    print(f"{'':52}{'peak':>12}{'afterwards':>12}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "facts.arrow")
        exact.write_ipc_stream(path)
        for task, limit in (
            ("statuses", 70),
            ("statuses, trusted", 70),
            ("counts", 3),
            ("counts, trusted", 3),
        ):
            done = subprocess.run(
                [sys.executable, script, str(path), task],
                capture_output=True,
                text=True,
                check=True,
            )
            peak, after = map(float, done.stdout.split())
            megabytes = peak * exact.height / 1e6
            print(f"{task:<52}{peak:>6.1f} B/row{after:>6.1f} B/row  {megabytes:,.0f} MB")
            what = f"{exact.height:,} rows, memory above the input, {task}"
            # Of fewer rows, what every process takes once is the most.
            if exact.height >= 1_000_000:
                TARGETS.append(Target(what, peak, limit, unit=" B/row"))


def command(exact: pl.DataFrame, runs: int = 5) -> None:
    """The whole process of `gradpolicy check-table`, on ten columns in Parquet."""
    base = [sys.executable, "-m", "gradpolicy", "check-table"]
    if subprocess.run([*base, "--help"], capture_output=True, check=False).returncode:
        print("\ngradpolicy check-table: there is no such command")
        return
    read = {
        column.name for column in plan_table(gp.notices.load("jiangxi-2024"), exact, on=ON).columns
    }
    columns = [name for name in exact.columns if name in read][:10]
    with tempfile.TemporaryDirectory() as folder:
        given, made = Path(folder, "universities.parquet"), Path(folder, "statuses.parquet")
        exact.select(columns).write_parquet(given)
        words = [
            *base, "jiangxi-2024", str(given), "--on", "2024-08-31", "-o", str(made), "--summary",
        ]  # fmt: skip
        seconds = []
        for _ in range(runs):
            made.unlink(missing_ok=True)
            start = time.perf_counter()
            subprocess.run(words, capture_output=True, check=True)
            seconds.append(time.perf_counter() - start)
        size = made.stat().st_size / 1e6
    middle = statistics.median(seconds)
    print(
        f"\ngradpolicy check-table jiangxi-2024, {exact.height:,} rows × {len(columns)} columns of Parquet,"
        f" the whole process: median {middle:.2f} s, least {min(seconds):.2f} s; {size:.0f} MB written"
    )
    if exact.height == 1_000_000:
        TARGETS.append(Target("1,000,000 rows, the command, whole process", middle, 1.5, unit=" s"))


# --- All of it -------------------------------------------------------------------------------


def compared(facts: Facts, exact: pl.DataFrame, found: Codes) -> None:
    """Compare ours with `check`, row by row, on rows at a bound and some others."""
    chance = np.random.default_rng(1)
    at_bound, others = np.flatnonzero(facts.at_bound), np.flatnonzero(~facts.at_bound)
    rows = np.concatenate(
        [
            chance.permutation(at_bound)[: SAMPLE * 3 // 4],
            chance.permutation(others)[: SAMPLE // 4],
        ]
    )
    asked = asked_by(NOTICE)
    wrong = 0
    sample = exact[rows.tolist()]
    for place, row in zip(rows, sample.iter_rows(named=True), strict=True):
        figures = {key: value for key, value in row.items() if value is not None}
        report = check(NOTICE, facts_of(figures, asked), on=ON)
        said = [WORDS.index(status.value) for status in report.statuses]
        wrong += sum(a != b for a, b in zip(said, found[:, place].tolist(), strict=True))
    cells = len(rows) * len(SLUGS)
    share = np.bincount(found.ravel(), minlength=len(WORDS)) / found.size
    print(
        f"\n{facts.rows:,} rows: {', '.join(f'{w} {s:.1%}' for w, s in zip(WORDS, share, strict=True) if s)};"
        f" {np.count_nonzero(facts.at_bound) / facts.rows:.0%} of the rows are at some bound"
    )
    print(f"Ours beside check, {len(rows):,} rows, {cells:,} cells: {wrong} differ")
    TARGETS.append(Target(f"{facts.rows:,} rows, cells that differ from check", wrong, 0, unit=""))


def versions() -> None:
    """Of everything that takes part."""
    names = (
        "gradpolicy", "narwhals", "polars", "pyarrow", "pandas", "duckdb", "numpy", "numba",
    )  # fmt: skip

    def of_package(name: str) -> str:
        try:
            return f"{name} {version(name)}"
        except PackageNotFoundError:
            return f"{name} not installed"

    print(f"Python {platform.python_version()}, {', '.join(map(of_package, names))}")
    print(
        f"{platform.machine()}, {os.cpu_count()} processors, Polars on {pl.thread_pool_size()} threads,"
        f" load {os.getloadavg()[0]:.1f}; {len(SLUGS)} provisions, {len(FIGURES)} columns"
    )


def measure(rows: int, asked: argparse.Namespace) -> float:
    """All that depends on how many rows there are; the time of ours for a row."""
    parts = asked.part or PARTS
    rounds = asked.rounds if rows <= 1_000_000 else max(3, asked.rounds // 3)
    facts = drawn_rows(rows)
    exact = facts.exact()
    expected = codes_of(plan_of(exact).run(exact))
    compared(facts, exact, expected)
    if "polars" in parts:
        on_polars(facts, exact, expected, rounds)
        gc.collect()
    if "duckdb" in parts:
        on_duckdb(exact, expected, rounds)
        gc.collect()
    if "peers" in parts:
        peers = asked.peer or list(PEERS)
        beside_peers(
            facts, exact, expected, max(3, rounds // 3), python=asked.peers_python, peers=peers
        )
    if "limit" in parts:
        to_the_limit(facts, exact, expected, rounds)
        gc.collect()
    if "memory" in parts:
        memory(exact)
    if "command" in parts and rows <= 1_000_000:
        command(exact)
    plan = plan_of(exact)
    return statistics.median(timed(lambda: plan.run(exact))() for _ in range(5)) / rows


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="check_table, beside other ways to get the same")
    parser.add_argument(
        "--rows",
        type=lambda text: int(float(text)),
        action="append",
        help="repeatable; 1e5 and 1e6",
    )
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--part", action="append", choices=PARTS, help="only this one, repeatable")
    parser.add_argument("--peer", action="append", choices=PEERS, help="only this one, repeatable")
    parser.add_argument("--peers-python", default=sys.executable, help="where they are installed")
    asked = parser.parse_args()
    parts = asked.part or PARTS
    versions()
    # First, while nothing is kept from before.
    if "compile" in parts:
        compiling()
    if "small" in parts:
        small_tables(drawn_rows(1_000).exact())
    each = {rows: measure(rows, asked) for rows in asked.rows or (100_000, 1_000_000)}
    if len(each) > 1:
        few, many = min(each), max(each)
        growth = each[many] / each[few]
        print(f"\nOurs, a row of {many:,} beside one of {few:,}: {growth:.2f}×")
        TARGETS.append(Target(f"a row of {many:,} beside one of {few:,}", growth, 1))
    print("\nTargets")
    print(*TARGETS, sep="\n")


if __name__ == "__main__":
    main()
