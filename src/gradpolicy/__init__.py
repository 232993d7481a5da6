"""
Notices on the employment of graduates in China, as typed values.

>>> import gradpolicy as gp
>>> changes = gp.diff(gp.notices.load("jiangxi-2023"), gp.notices.load("jiangxi-2024"))
>>> changes
<NoticeDiff jiangxi-2023 to jiangxi-2024>
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    Bound,
    By,
    ByEach,
    ByReference,
    Citation,
    Comparator,
    Correction,
    Deadline,
    Done,
    Effect,
    Event,
    Evidence,
    Force,
    Frequency,
    GradpolicyError,
    Grant,
    InvalidValue,
    Jurisdiction,
    Kind,
    Level,
    Limit,
    Measure,
    Mention,
    Metric,
    MonthPart,
    Norm,
    Not,
    Notice,
    Number,
    Ongoing,
    PartialDate,
    Party,
    Period,
    Precision,
    Predicate,
    Programme,
    Provision,
    Quota,
    Ratio,
    Reason,
    Recurring,
    Role,
    Rule,
    Sanction,
    Section,
    Source,
    Span,
    Standard,
    Text,
    Topic,
    Unit,
    Weekday,
    Window,
    Within,
    leaves,
    metrics_of,
)

if TYPE_CHECKING:
    from gradpolicy import changes, formats, logic, model, notices, reading, vocabulary
    from gradpolicy.changes import Conformance, NoticeDiff, conform, diff, patch
    from gradpolicy.formats.json import from_json, to_json
    from gradpolicy.logic import (
        Comparison,
        Dimension,
        Truth,
        Verdict,
        compare,
        complies,
        entails,
        evaluate,
        witnesses,
    )
    from gradpolicy.reading import Verification, lint, verify

    __version__: str

# What is heavier than the model is imported when it is first used.
_LATE = {
    "Comparison": "logic",
    "Conformance": "changes",
    "Dimension": "logic",
    "NoticeDiff": "changes",
    "Truth": "logic",
    "Verdict": "logic",
    "Verification": "reading",
    "compare": "logic",
    "complies": "logic",
    "conform": "changes",
    "diff": "changes",
    "entails": "logic",
    "evaluate": "logic",
    "from_json": "formats.json",
    "lint": "reading",
    "patch": "changes",
    "to_json": "formats.json",
    "verify": "reading",
    "witnesses": "logic",
}
_PACKAGES = ("changes", "formats", "logic", "model", "notices", "reading", "vocabulary")

__all__ = [
    "Addressee",
    "AllOf",
    "AnyOf",
    "Body",
    "Bound",
    "By",
    "ByEach",
    "ByReference",
    "Citation",
    "Comparator",
    "Comparison",
    "Conformance",
    "Correction",
    "Deadline",
    "Dimension",
    "Done",
    "Effect",
    "Event",
    "Evidence",
    "Force",
    "Frequency",
    "GradpolicyError",
    "Grant",
    "InvalidValue",
    "Jurisdiction",
    "Kind",
    "Level",
    "Limit",
    "Measure",
    "Mention",
    "Metric",
    "MonthPart",
    "Norm",
    "Not",
    "Notice",
    "NoticeDiff",
    "Number",
    "Ongoing",
    "PartialDate",
    "Party",
    "Period",
    "Precision",
    "Predicate",
    "Programme",
    "Provision",
    "Quota",
    "Ratio",
    "Reason",
    "Recurring",
    "Role",
    "Rule",
    "Sanction",
    "Section",
    "Source",
    "Span",
    "Standard",
    "Text",
    "Topic",
    "Truth",
    "Unit",
    "Verdict",
    "Verification",
    "Weekday",
    "Window",
    "Within",
    "__version__",
    "changes",
    "compare",
    "complies",
    "conform",
    "diff",
    "entails",
    "evaluate",
    "formats",
    "from_json",
    "leaves",
    "lint",
    "logic",
    "metrics_of",
    "model",
    "notices",
    "patch",
    "reading",
    "to_json",
    "verify",
    "vocabulary",
    "witnesses",
]


def __getattr__(name: str) -> object:
    if name in _LATE:
        value: object = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    elif name in _PACKAGES:
        value = importlib.import_module(f"{__name__}.{name}")
    elif name == "__version__":
        from importlib.metadata import version

        value = version(__name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
