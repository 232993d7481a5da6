"""
What `import gradpolicy` and loading one notice cost, beside `import attrs, cattrs`.

Each runs in a fresh interpreter, the two in turn; the ratio is taken pair by pair and the
median is printed, so that a drift of the machine's speed cancels.

    python benchmarks/imports.py [pairs]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

BASE = "import attrs, cattrs"
OURS = "import gradpolicy; gradpolicy.notices.load('jiangxi-2024')"
PROCESS = [
    sys.executable,
    "-m",
    "gradpolicy",
    "diff",
    "jiangxi-2023",
    "jiangxi-2024",
    "--lang",
    "zh",
]


def seconds(*command: str) -> float:
    """Wall time of one command, its output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main(pairs: int) -> None:
    """Print the medians and the ratio."""
    seconds(sys.executable, "-c", OURS)  # writes the bytecode
    rows = [
        (
            seconds(sys.executable, "-c", "pass"),
            seconds(sys.executable, "-c", BASE),
            seconds(sys.executable, "-c", OURS),
            seconds(*PROCESS),
        )
        for _ in range(pairs)
    ]
    base = [b - e for e, b, _, _ in rows]
    ours = [o - e for e, _, o, _ in rows]
    ratio = statistics.median(o / b for o, b in zip(ours, base, strict=True))
    print(f"import attrs, cattrs              {statistics.median(base) * 1e3:7.1f} ms")
    print(f"import gradpolicy, load a notice  {statistics.median(ours) * 1e3:7.1f} ms")
    print(f"ratio, median of {pairs} pairs         {ratio:7.2f}   (target: at most 2.5)")
    whole = statistics.median(p for *_, p in rows)
    print(f"gradpolicy diff, whole process    {whole * 1e3:7.1f} ms   (target: under 400 ms)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
