"""Answers: what a result cell says, each with a sign that needs no colour."""

from __future__ import annotations

from typing import Final

from gradpolicy.compliance import Status
from gradpolicy.formats.language import Language, say
from gradpolicy.model import Text

__all__ = [
    "BY_CHECK",
    "BY_LEDGER",
    "DATE_NEEDED",
    "MET",
    "MET_OTHERWISE",
    "NOT_APPLICABLE",
    "NOT_KNOWN",
    "PENDING",
    "SERVES",
    "STATUSES",
    "TO_FILL",
    "UNKNOWN",
    "UNMET",
    "status_text",
]

# The signs are those of the terminal and of the report.
MET: Final = Text("✓ 达到", "✓ met")
MET_OTHERWISE: Final = Text("– 另项已达到", "– met otherwise")
UNMET: Final = Text("✗ 未达到", "✗ unmet")
PENDING: Final = Text("… 未到期", "… not yet due")
TO_FILL: Final = Text("? 待填", "? fill in")
DATE_NEEDED: Final = Text("? 请补日期", "? add the date")
BY_CHECK: Final = Text("? 检查时核对", "? see the check")
BY_LEDGER: Final = Text("? 由台账统计", "? from the ledger")
NOT_APPLICABLE: Final = Text("– 不适用", "– not applicable")
SERVES: Final = Text("– 用于计算", "– used above or below")
NOT_KNOWN: Final = Text("未填", "not given")
UNKNOWN: Final = Text("? 待补充", "? unknown")

#: What each status is called.
STATUSES: Final = {
    Status.MET: MET,
    Status.UNMET: UNMET,
    Status.PENDING: PENDING,
    Status.UNKNOWN: UNKNOWN,
    Status.NOT_APPLICABLE: NOT_APPLICABLE,
}


def status_text(status: Status, language: Language) -> str:
    """
    How it stands, with its sign.

    >>> status_text(Status.UNMET, "zh")
    '✗ 未达到'
    """
    return say(STATUSES[status], language)
