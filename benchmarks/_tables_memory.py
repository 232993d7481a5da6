"""
How many bytes a row one task takes above its input, at most, in a process of its own.

It prints the peak, and what is still taken afterwards. Linux counts: what was taken while the
table was read is forgotten before the task begins.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from pathlib import Path

import polars as pl
from _rules import ON, twenty

from gradpolicy.tables import plan_table
from gradpolicy.tables.counting import counts_of


def taken(what: str) -> int:
    """Bytes that are resident now (VmRSS), or were at most (VmHWM)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) * 1024
    raise LookupError(what)


def main() -> None:
    """Measure the task that the arguments name, on the table that they name."""
    path, task = sys.argv[1:]
    # A small one first: what is taken once and for all is no matter of rows.
    frame = pl.read_ipc_stream(path)
    plan = plan_table(twenty(), frame, on=ON, trusted="trusted" in task)

    def run(table: pl.DataFrame) -> object:
        return counts_of(plan, table) if "counts" in task else plan.run(table)

    run(frame.head(100_000))
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    before = taken("VmRSS")
    found = run(frame)
    peak, after = taken("VmHWM"), taken("VmRSS")
    assert found is not None
    print((peak - before) / frame.height, (after - before) / frame.height)


if __name__ == "__main__":
    main()
