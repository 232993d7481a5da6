"""The status of a provision as a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import narwhals.stable.v2 as nw

from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.tables.conditions import Condition, Held, all_of
from gradpolicy.tables.dialects import Dialect

__all__ = ["outcome_of", "status_of"]

_Arm = tuple[Condition, Status]


def status_of(applies: Held | None, meets: Held, dialect: Dialect, *, timed: bool) -> nw.Expr:
    """
    The status of what *applies* and is met where *meets* says so.

    Args:
        applies: its condition, if it has one.
        meets: what it requires.
        dialect: what the engine takes.
        timed: whether it has a deadline or a period; else nothing is pending.
    """
    if applies is None and meets.guarded is not None:
        # Whether it is known is asked once, of what is met and of what is not.
        known, raw = meets.guarded
        if_known: list[_Arm] = [(raw, Status.MET), *_short(True, meets.lost, timed=timed)]
        decided = _chosen(if_known, Status.UNKNOWN, dialect)
        return dialect.chosen(known, decided, dialect.words(Status)["unknown"])
    arms: list[_Arm] = [(meets.yes, Status.MET), *_short(meets.known, meets.lost, timed=timed)]
    if applies is not None:
        # Where it does not apply is asked before.
        if_so = applies.known if applies.is_total else applies.yes
        arms[1:] = [(all_of([condition, if_so]), status) for condition, status in arms[1:]]
        arms.insert(0, (applies.no, Status.NOT_APPLICABLE))
    return _chosen(arms, Status.UNKNOWN, dialect)


def _short(known: Condition, lost: Condition | None, *, timed: bool) -> Sequence[_Arm]:
    if not timed or lost is None:
        return [(known, Status.UNMET)]
    return [(all_of([known, lost]), Status.UNMET), (known, Status.PENDING)]


_Word = TypeVar("_Word", Status, Outcome)


def _chosen(arms: Sequence[tuple[Condition, _Word]], otherwise: _Word, dialect: Dialect) -> nw.Expr:
    """What the first arm says that is true, else the other."""
    words = dialect.words(type(otherwise))
    taken: list[tuple[nw.Expr, nw.Expr]] = []
    for condition, word in arms:
        if condition is True:
            otherwise = word
            break
        if condition is not False:
            taken.append((condition, words[word.value]))
    if not taken:
        return words[otherwise.value]
    (first, word_), *others = taken
    chain = dialect.when(first).then(word_)
    for condition, word_ in others:
        chain = chain.when(condition).then(word_)
    found: nw.Expr = chain.otherwise(words[otherwise.value])
    return found


def outcome_of(statuses: Sequence[nw.Expr], dialect: Dialect) -> nw.Expr:
    """How it stands with all obligations and prohibitions together, as `Report.outcome` says."""
    words = dialect.words(Status)

    def any_is(status: Status) -> Condition:
        so = [each == words[status.value] for each in statuses]
        return dialect.any_of(so) if so else False

    arms = [
        (any_is(Status.UNMET), Outcome.BREACHED),
        (any_is(Status.UNKNOWN), Outcome.UNDECIDED),
        (any_is(Status.PENDING), Outcome.PENDING),
    ]
    return _chosen(arms, Outcome.COMPLIANT, dialect)
