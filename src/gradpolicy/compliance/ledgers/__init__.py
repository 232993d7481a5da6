"""Ledgers: what staff write down row by row, and the facts that come of it."""

from gradpolicy.compliance.ledgers.credit_codes import check_character, credit_code_of
from gradpolicy.compliance.ledgers.deriving import Derivation, derivations, facts_of
from gradpolicy.compliance.ledgers.employers import (
    Duplicate,
    DuplicateKind,
    Employer,
    Tally,
    distinct_employers,
)
from gradpolicy.compliance.ledgers.kinds import EventKind, kinds_of
from gradpolicy.compliance.ledgers.periods import Least, least_per
from gradpolicy.compliance.ledgers.roles import (
    DEPARTMENT_HEADS,
    HEADS,
    LEADERS,
    Role,
    roles_of,
)
from gradpolicy.compliance.ledgers.rows import (
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Row,
    Visit,
)
from gradpolicy.compliance.ledgers.wording import NotUnderstood

__all__ = [
    "DEPARTMENT_HEADS",
    "HEADS",
    "LEADERS",
    "Derivation",
    "Duplicate",
    "DuplicateKind",
    "Employer",
    "EventKind",
    "Least",
    "Ledger",
    "NamedReport",
    "NotUnderstood",
    "PlacementYear",
    "RecruitmentEvent",
    "Role",
    "Row",
    "Tally",
    "Visit",
    "check_character",
    "credit_code_of",
    "derivations",
    "distinct_employers",
    "facts_of",
    "kinds_of",
    "least_per",
    "roles_of",
]
