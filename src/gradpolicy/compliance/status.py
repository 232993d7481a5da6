"""How it stands with one provision, and with all of them."""

from __future__ import annotations

import enum

from gradpolicy.model import Text

__all__ = ["Outcome", "Status"]


class Status(enum.Enum):
    """
    How it stands with one provision on one day.

    Pending is short of it and not yet due; unknown lacks a fact. Where it is unknown
    whether a provision applies, it is unknown too, unless what it requires is met anyway.

    >>> Status("pending").zh
    '未到期'
    """

    MET = "met"
    UNMET = "unmet"
    PENDING = "pending"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _STATUSES[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _STATUSES[self].en

    def __str__(self) -> str:
        return self.en


_STATUSES = {
    Status.MET: Text("达到", "met"),
    Status.UNMET: Text("未达到", "unmet"),
    Status.PENDING: Text("未到期", "pending"),
    Status.UNKNOWN: Text("待补充", "unknown"),
    Status.NOT_APPLICABLE: Text("不适用", "not applicable"),
}


class Outcome(enum.Enum):
    """
    How it stands with all that binds an institution: obligations and prohibitions.

    A target or a recommendation that is missed breaches nothing, and is counted apart.

    >>> Outcome.BREACHED.zh
    '有未达到项'
    """

    BREACHED = "breached"
    UNDECIDED = "undecided"
    PENDING = "pending"
    COMPLIANT = "compliant"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _OUTCOMES[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _OUTCOMES[self].en

    def __str__(self) -> str:
        return self.en


_OUTCOMES = {
    Outcome.BREACHED: Text("有未达到项", "requirements are unmet"),
    Outcome.UNDECIDED: Text("资料不足,尚不能下结论", "facts are missing: no conclusion yet"),
    Outcome.PENDING: Text("有未到期项", "some is not yet due"),
    Outcome.COMPLIANT: Text("全部达到", "all requirements are met"),
}
