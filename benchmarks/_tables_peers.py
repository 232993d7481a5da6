"""
OpenFisca or PolicyEngine on arrays, in a process of its own: `tables.py` starts it.

It takes a word a line: ``turn`` calculates once and says how many seconds that took, ``codes``
writes the answers of another calculation to codes.npy, in the folder of the figures.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
from _peers import CODES, simulated
from _rules import provisions_of, twenty


def main() -> None:
    """Take turns until there is nothing more to read."""
    root, requirement, folder, absent = *sys.argv[1:3], Path(sys.argv[3]), float(sys.argv[4])
    if importlib.util.find_spec(root) is None:
        print("not installed", flush=True)
        return
    system = simulated(root, provisions_of(twenty()), absent=absent)
    figures = {path.stem: np.load(path) for path in folder.glob("*.npy") if path.stem != "codes"}
    count = len(next(iter(figures.values())))
    print(f"{requirement} {version(requirement)}, numpy {np.__version__}", flush=True)
    for line in sys.stdin:
        simulation = system.simulation(count)
        start = time.perf_counter()
        found = system.answers(simulation, figures)
        seconds = time.perf_counter() - start
        if line.strip() == "codes":
            np.save(folder / "codes.npy", np.stack(found).astype(np.uint8))
            print(*CODES, flush=True)
        else:
            print(seconds, flush=True)
        del simulation, found


if __name__ == "__main__":
    main()
