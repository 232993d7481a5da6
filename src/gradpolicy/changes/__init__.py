"""What changed from one notice to another: alignment, diff, and how to apply and invert one."""

from gradpolicy.changes.conformance import (
    Answer,
    Conformance,
    Outdated,
    ProvisionAnswer,
    conform,
)
from gradpolicy.changes.difference import (
    Change,
    FieldChange,
    MeasureChange,
    NoticeDiff,
    Place,
    ProvisionChange,
    Relation,
)
from gradpolicy.changes.differing import diff
from gradpolicy.changes.patching import PatchError, patch

__all__ = [
    "Answer",
    "Change",
    "Conformance",
    "FieldChange",
    "MeasureChange",
    "NoticeDiff",
    "Outdated",
    "PatchError",
    "Place",
    "ProvisionAnswer",
    "ProvisionChange",
    "Relation",
    "conform",
    "diff",
    "patch",
]
