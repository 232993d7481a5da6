"""Compliance: facts of an institution, what a notice makes of them, and what falls due."""

from gradpolicy.compliance.agenda import Occurrence, agenda
from gradpolicy.compliance.checking import Finding, MissingFact, Report, check
from gradpolicy.compliance.conferring import Entitlement, Liability, entitlements, sanctions
from gradpolicy.compliance.facts import (
    Case,
    Fact,
    Facts,
    FactValue,
    Origin,
    UnknownMetric,
    key_of,
)
from gradpolicy.compliance.judgement import Judgement, Occasion, Occurred
from gradpolicy.compliance.planning import Clause
from gradpolicy.compliance.remedy import Change, Need, Remedy
from gradpolicy.compliance.status import Outcome, Status

__all__ = [
    "Case",
    "Change",
    "Clause",
    "Entitlement",
    "Fact",
    "FactValue",
    "Facts",
    "Finding",
    "Judgement",
    "Liability",
    "MissingFact",
    "Need",
    "Occasion",
    "Occurred",
    "Occurrence",
    "Origin",
    "Outcome",
    "Remedy",
    "Report",
    "Status",
    "UnknownMetric",
    "agenda",
    "check",
    "entitlements",
    "key_of",
    "sanctions",
]
