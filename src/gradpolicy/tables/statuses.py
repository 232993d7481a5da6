"""The status of a provision as a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import narwhals.stable.v2 as nw

from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.tables.conditions import Condition, Held, all_of, any_of

__all__ = ["OUTCOMES", "STATUSES", "outcome_of", "status_of"]

#: The enumeration of a status column, in this order.
STATUSES: Final = nw.Enum([status.value for status in Status])
#: That of an outcome column.
OUTCOMES: Final = nw.Enum([outcome.value for outcome in Outcome])

_Arm = tuple[Condition, Status]


def status_of(applies: Held | None, meets: Held, *, timed: bool, dtype: nw.dtypes.DType) -> nw.Expr:
    """
    The status of what *applies* and is met where *meets* says so.

    Args:
        applies: its condition, if it has one.
        meets: what it requires.
        timed: whether it has a deadline or a period; else nothing is pending.
        dtype: what the engine has for one of several words.
    """
    arms: list[_Arm] = [(meets.yes, Status.MET), *_short(meets, timed=timed)]
    if applies is not None:
        arms[1:] = [(all_of([condition, applies.yes]), status) for condition, status in arms[1:]]
        arms.insert(0, (applies.no, Status.NOT_APPLICABLE))
    return chosen([(condition, status.value) for condition, status in arms], "unknown", dtype)


def _short(meets: Held, *, timed: bool) -> Sequence[_Arm]:
    if not timed or meets.lost is None:
        return [(meets.known, Status.UNMET)]
    return [(all_of([meets.known, meets.lost]), Status.UNMET), (meets.known, Status.PENDING)]


def chosen(
    arms: Sequence[tuple[Condition, str]], otherwise: str, dtype: nw.dtypes.DType
) -> nw.Expr:
    """The word of the first arm that is true, else the other."""
    taken: list[tuple[nw.Expr, str]] = []
    for condition, word in arms:
        if condition is True:
            otherwise = word
            break
        if condition is not False:
            taken.append((condition, word))
    result = _word(otherwise, dtype)
    if not taken:
        return result
    (first, word), *others = taken
    chain = nw.when(first).then(_word(word, dtype))
    for condition, word in others:
        chain = chain.when(condition).then(_word(word, dtype))
    return chain.otherwise(result)


def _word(word: str, dtype: nw.dtypes.DType) -> nw.Expr:
    return nw.lit(word) if dtype == nw.String else nw.lit(word, dtype=dtype)


def outcome_of(statuses: Sequence[nw.Expr], dtype: nw.dtypes.DType) -> nw.Expr:
    """How it stands with all obligations and prohibitions together, as `Report.outcome` says."""

    def any_is(status: Status) -> Condition:
        return any_of(each.cast(nw.String) == status.value for each in statuses)

    arms = [
        (any_is(Status.UNMET), Outcome.BREACHED.value),
        (any_is(Status.UNKNOWN), Outcome.UNDECIDED.value),
        (any_is(Status.PENDING), Outcome.PENDING.value),
    ]
    return chosen(arms, Outcome.COMPLIANT.value, dtype)
