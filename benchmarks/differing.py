"""
What `diff` of two notices costs, beside deepdiff and jsonpatch on the same two as JSON trees.

The peers find textual differences and judge nothing; ours aligns and gives verdicts. Then how
the cost grows, on notices of up to 3,000 measures drawn by `gradpolicy.strategies`.

    pip install deepdiff jsonpatch hypothesis
    python benchmarks/differing.py
"""

from __future__ import annotations

import json
import math
import statistics
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version
from itertools import cycle, islice

import attrs
import deepdiff
import jsonpatch

import gradpolicy as gp
from gradpolicy import strategies

SIZES = (100, 300, 1_000, 3_000)


def milliseconds(call: Callable[[], object], runs: int = 9) -> float:
    """The median time of *call*, after one run that is not counted."""
    call()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e3


def peers() -> None:
    """The two real notices: ours beside the peers."""
    old, new = gp.notices.load("jiangxi-2023"), gp.notices.load("jiangxi-2024")
    a, b = (json.loads(gp.to_json(notice))["notice"] for notice in (old, new))
    print(
        f"gradpolicy.diff             {milliseconds(lambda: gp.diff(old, new)):8.2f} ms (target: 10)"
    )
    patch = milliseconds(lambda: jsonpatch.make_patch(a, b))
    print(f"jsonpatch {version('jsonpatch'):<8}          {patch:8.2f} ms")
    deep = milliseconds(lambda: deepdiff.DeepDiff(a, b, ignore_order=True), runs=3)
    print(f"deepdiff  {version('deepdiff'):<8}          {deep:8.2f} ms")


def growth() -> None:
    """Drawn notices: the time a measure takes, over n log n."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Hypothesis warns of examples outside tests
        drawn = strategies.notices(min_measures=6, max_measures=12)
        pool = [measure for _ in range(300) for measure in drawn.example().measures]
        base = drawn.example()
    first = None
    for size in SIZES:
        old, new = notice_of(base, pool, size, 0), notice_of(base, pool, size, 1)
        spent = milliseconds(lambda old=old, new=new: gp.diff(old, new), runs=3)
        rate = spent / (size * math.log(size))
        first = first or rate
        print(
            f"{size:6} measures  {spent:9.1f} ms   {rate / first:5.2f} of the smallest, over n log n"
        )


def notice_of(base: gp.Notice, pool: list[gp.Measure], size: int, shift: int) -> gp.Notice:
    """A notice of *size* measures out of *pool*, slugs made unique; *shift* leaves some out."""
    chosen = islice(cycle(pool), shift * 7, shift * 7 + size)
    measures = tuple(
        attrs.evolve(
            measure,
            number=number,
            section=None,
            provisions=tuple(
                attrs.evolve(norm, slug=f"{norm.slug}-{number}") for norm in measure.provisions
            ),
        )
        for number, measure in enumerate(chosen, start=1)
    )
    return attrs.evolve(base, sections=(), measures=measures)


if __name__ == "__main__":
    peers()
    growth()
