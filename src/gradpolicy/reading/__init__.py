"""Reading: from the raw text of a notice to its parts and figures, and the proof of a notice."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gradpolicy.reading.defects import Defect, DefectKind, lint
    from gradpolicy.reading.findings import Absent, Fault, Finding, Missing, Part, Unclaimed, Wrong
    from gradpolicy.reading.normalise import Normalised, UnevenConversion
    from gradpolicy.reading.outline import Outline
    from gradpolicy.reading.verification import Verification, verify

# Whoever reads the numerals of a sheet needs no grammar of notices, which takes 80 ms to load.
_LATE = {
    "Absent": "findings",
    "Defect": "defects",
    "DefectKind": "defects",
    "Fault": "findings",
    "Finding": "findings",
    "Missing": "findings",
    "Normalised": "normalise",
    "Outline": "outline",
    "Part": "findings",
    "Unclaimed": "findings",
    "UnevenConversion": "normalise",
    "Verification": "verification",
    "Wrong": "findings",
    "lint": "defects",
    "verify": "verification",
}

__all__ = [
    "Absent",
    "Defect",
    "DefectKind",
    "Fault",
    "Finding",
    "Missing",
    "Normalised",
    "Outline",
    "Part",
    "Unclaimed",
    "UnevenConversion",
    "Verification",
    "Wrong",
    "lint",
    "verify",
]


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
