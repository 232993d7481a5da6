"""
What `check` of one institution on twenty provisions with figures costs, beside other engines.

The provisions are those of jiangxi-2023 and jiangxi-2024 that `_rules.py` names, in one made-up
notice. Plain Python is the same twenty by hand, with the same three-valued answers and the same
exact numbers. Each engine gets the facts in its own form, made before the time is taken; ours
are new each time, so that nothing is kept from one check to the next. All take turns, batch by
batch; times are medians, and so are the ratios to plain Python, taken turn by turn: a drift of
the machine's speed cancels.

First every engine answers the timed facts, which all must answer as we do, and then 200 other
sets of facts: 100 complete, many just at a bound, and 100 with a seventh missing. ``agree``
says on how many of each it does. Three-valued logic is none of theirs: ZEN, JsonLogic and Cedar
are asked of each figure whether it is there; in OpenFisca and PolicyEngine what is missing has a
default, 0 unless another is given, and here it is NaN. Those two calculate in float32: there a
budget that is 0.01 yuan short of one percent of 239,400,000 keeps it.

Then `check` of 200 institutions against the whole of jiangxi-2024.

    pip install zen-engine datalogic-py panzi-json-logic cedarpy openfisca-core policyengine-core
    python benchmarks/one.py [--rounds 100] [--peer NAME ...]

What is not installed is left out and said so. If two can't be installed together, run those
that can't from another environment: ``--peer openfisca-core`` measures only that one beside
ours and plain Python. JsonLogic interpreted takes panzi-json-logic, for json-logic and
json-logic-qubit have been left since 2015 and 2018, and maykin-json-logic-py, of the same
module name, needs Python 3.12; compiled takes datalogic-py, the fastest that is kept up.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import statistics
import timeit
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

import attrs
from _peers import PEERS, Peer
from _rules import (
    ON,
    Figures,
    asked_by,
    drawn,
    facts_of,
    many,
    metric_of,
    plain,
    provisions_of,
    timed,
    twenty,
    unit_scale,
)

import gradpolicy as gp
from gradpolicy.compliance import Facts, check
from gradpolicy.formats.json.checks import finding_data

NOTICE = twenty()
ASKED = asked_by(NOTICE)
SCALES = {key: unit_scale(metric_of(of)) for key, of in ASKED.items()}
COMPLETE = [drawn(seed, gaps=0) for seed in range(100)]
WITH_GAPS = [drawn(seed, gaps=1 / 7) for seed in range(100, 200)]
INSTITUTIONS = 200

# A batch is so short that most are not interrupted.
BATCH_SECONDS = 0.001


@attrs.frozen
class Entrant:
    """
    Something to time.

    Args:
        name: what the table calls it.
        call: what is timed.
        prepared: its argument, made anew for each call; that takes no part of the time.
        answers: what it says of any figures, to be compared; `None` for another task.
        note: what stands beside its times.
    """

    name: str
    call: Callable[[Any], object]
    prepared: Callable[[], object]
    answers: Callable[[Figures], list[str]] | None = None
    note: str = ""


def ours() -> list[Entrant]:
    """What `check` gives, by how much of it is asked for, and the facts apart."""
    figures = timed()
    by_metric = {ASKED[key]: value for key, value in figures.items()}
    known = facts_of(figures, ASKED)

    def fresh() -> Facts:
        return facts_of(figures, ASKED)

    def statuses(facts: Facts) -> object:
        return check(NOTICE, facts, on=ON).statuses

    def findings(facts: Facts) -> object:
        return check(NOTICE, facts, on=ON).findings

    def data(facts: Facts) -> object:
        return [finding_data(finding) for finding in check(NOTICE, facts, on=ON).findings]

    def answers(figures: Figures) -> list[str]:
        return [status.value for status in check(NOTICE, facts_of(figures, ASKED), on=ON).statuses]

    statuses(known), findings(known)
    return [
        Entrant("check: the statuses", statuses, fresh, answers, "target: at most 30 µs"),
        Entrant("check: every finding", findings, fresh, note="target: at most 100 µs"),
        Entrant("  the same facts again, statuses", statuses, lambda: known),
        Entrant("  the same facts again, findings", findings, lambda: known),
        Entrant("  every finding as JSON data", data, fresh),
        Entrant("  Facts.of 31 values by metric", Facts.of, lambda: by_metric),
        Entrant("  Facts.of 31 values by key", Facts.of, lambda: figures),
    ]


def entrant(peer: Peer) -> Entrant:
    """*peer* with its rules made."""
    run = peer.made(provisions_of(NOTICE))
    ready = peer.prepared(timed(), SCALES)
    return Entrant(
        f"{peer.name}: {peer.requirement} {version(peer.requirement)}",
        run,
        lambda: ready,
        lambda figures: run(peer.prepared(figures, SCALES)),
        f"in {peer.numbers}",
    )


def batch(each: Entrant, count: int) -> float:
    """The time of one call, in µs, over *count* of them."""
    arguments = [each.prepared() for _ in range(count)]
    names = {"call": each.call, "take": arguments.pop}
    return timeit.Timer("call(take())", globals=names).timeit(count) / count * 1e6


def measured(entrants: Sequence[Entrant], rounds: int) -> list[list[float]]:
    """The times of each, in turns."""
    counts = []
    for each in entrants:
        batch(each, 1)
        counts.append(max(1, min(50, int(BATCH_SECONDS * 1e6 / batch(each, 1)))))
    times: list[list[float]] = [[] for _ in entrants]
    for _ in range(rounds):
        for each, count, found in zip(entrants, counts, times, strict=True):
            found.append(batch(each, count))
    return times


def agreement(each: Entrant, expected: dict[str, list[list[str]]]) -> str:
    """On how many sets of facts it answers as we do: complete ones, and those with gaps."""
    if each.answers is None:
        return ""
    if [each.answers(timed())] != expected["timed"]:
        raise AssertionError(f"{each.name} does not agree on the facts that are timed")
    return " + ".join(
        str(sum(each.answers(f) == e for f, e in zip(figures, expected[name], strict=True)))
        for name, figures in (("complete", COMPLETE), ("gaps", WITH_GAPS))
    )


def table(peers: Sequence[Peer], rounds: int) -> None:
    """All of them beside plain Python."""
    here, missing = [], []
    for peer in peers:
        (here if importlib.util.find_spec(peer.module) else missing).append(peer)
    figures = timed()
    by_hand = Entrant("plain Python, by hand", plain, lambda: figures, plain)
    entrants = [by_hand, *ours(), *map(entrant, here)]
    own = entrants[1].answers
    assert own is not None
    expected = {
        "timed": [own(timed())],
        "complete": [own(figures) for figures in COMPLETE],
        "gaps": [own(figures) for figures in WITH_GAPS],
    }
    agreed = [agreement(each, expected) for each in entrants]
    times = measured(entrants, rounds)

    print(f"gradpolicy {version('gradpolicy')}, Python {platform.python_version()}", end=", ")
    print(f"{len(provisions_of(NOTICE))} provisions, {len(ASKED)} facts, {rounds} rounds")
    print(f"{'':52}{'median':>10}{'least':>10}{'ratio':>9}   agree")
    for each, found, agrees in zip(entrants, times, agreed, strict=True):
        ratio = statistics.median(a / b for a, b in zip(found, times[0], strict=True))
        print(
            f"{each.name:<52}{statistics.median(found):>7.1f} µs{min(found):>7.1f} µs"
            f"{ratio:>8.1f}×   {agrees:<11}{each.note}".rstrip()
        )
    for peer in missing:
        print(f"{peer.name}: {peer.requirement:<32}not installed")


def whole(runs: int = 5) -> None:
    """Many institutions against a real notice, from facts that are there."""
    notice = gp.notices.load("jiangxi-2024")
    institutions = [list(many(notice, INSTITUTIONS)) for _ in range(2 * runs + 1)]
    first = institutions.pop()[0]
    start = timeit.default_timer()
    count = len(check(notice, first, on=ON))
    prepared = timeit.default_timer() - start
    print(f"\njiangxi-2024, {count} provisions, {INSTITUTIONS} institutions of {len(first)} facts")
    print(f"  to prepare the notice, once       {prepared * 1e3:8.1f} ms")
    for name in ("statuses", "findings"):
        times = []
        for _ in range(runs):
            group = institutions.pop()
            names = {"check": check, "notice": notice, "on": ON, "group": group}
            statement = f"for facts in group: check(notice, facts, on=on).{name}"
            times.append(timeit.Timer(statement, globals=names).timeit(1))
        middle = statistics.median(times)
        each = middle / INSTITUTIONS * 1e6
        print(f"  check: the {name:<8}               {middle * 1e3:8.1f} ms  {each:8.1f} µs each")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="check of one institution, beside other engines")
    parser.add_argument("--rounds", type=int, default=100)
    names = sorted({peer.requirement for peer in PEERS})
    parser.add_argument("--peer", action="append", choices=names, help="only this one, repeatable")
    asked = parser.parse_args()
    table([p for p in PEERS if asked.peer is None or p.requirement in asked.peer], asked.rounds)
    whole()


if __name__ == "__main__":
    main()
