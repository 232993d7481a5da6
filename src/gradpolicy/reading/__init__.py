"""Reading: from the raw text of a notice to its parts and figures, and the proof of a notice."""

from gradpolicy.reading.defects import Defect, DefectKind, lint
from gradpolicy.reading.findings import Absent, Fault, Finding, Missing, Part, Unclaimed, Wrong
from gradpolicy.reading.normalise import Normalised, UnevenConversion
from gradpolicy.reading.outline import Outline
from gradpolicy.reading.verification import Verification, verify

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
