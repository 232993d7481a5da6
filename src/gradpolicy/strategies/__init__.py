"""
Hypothesis strategies for the model and for facts, for tests of code that takes either.

One function a type; its options widen or narrow what is drawn, and what is drawn is always
valid. Hypothesis itself is needed for this package alone. Once gradpolicy is installed,
`hypothesis.strategies.from_type` knows the types of the model too, and those of facts.

>>> from hypothesis import find
>>> find(notices(), lambda notice: len(notice.measures) > 1).measures[1].number
1
"""

from __future__ import annotations

from importlib import import_module

# Each module below needs it: one clear sentence for all of them.
try:
    import_module("hypothesis")
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "gradpolicy.strategies needs Hypothesis: pip install hypothesis", name=error.name
    ) from error

from gradpolicy.strategies.assignments import facts
from gradpolicy.strategies.clauses import evidence, grants, mentions, norms, provisions, sanctions
from gradpolicy.strategies.conditions import bounds, predicates, quotas, ratios
from gradpolicy.strategies.documents import (
    citations,
    corrections,
    measures,
    notices,
    parties,
    sections,
    sources,
)
from gradpolicy.strategies.figures import numbers
from gradpolicy.strategies.knowledge import cases, institutions, known_facts, origins
from gradpolicy.strategies.registry import strategy_of
from gradpolicy.strategies.rows import ledgers, recruitment_events, visits
from gradpolicy.strategies.stock import Pool, pools
from gradpolicy.strategies.strings import labels, quotes, slugs, texts
from gradpolicy.strategies.successors import related_notices
from gradpolicy.strategies.tables import NUMBER_TYPES, DrawnTable, drawn_table, tables
from gradpolicy.strategies.terms import (
    addressees,
    bodies,
    effects,
    events,
    jurisdictions,
    metrics,
    programmes,
    standards,
    topics,
    units,
)
from gradpolicy.strategies.times import deadlines, partial_dates, rules, windows

__all__ = [
    "NUMBER_TYPES",
    "DrawnTable",
    "Pool",
    "addressees",
    "bodies",
    "bounds",
    "cases",
    "citations",
    "corrections",
    "deadlines",
    "drawn_table",
    "effects",
    "events",
    "evidence",
    "facts",
    "grants",
    "institutions",
    "jurisdictions",
    "known_facts",
    "labels",
    "ledgers",
    "measures",
    "mentions",
    "metrics",
    "norms",
    "notices",
    "numbers",
    "origins",
    "partial_dates",
    "parties",
    "pools",
    "predicates",
    "programmes",
    "provisions",
    "quotas",
    "quotes",
    "ratios",
    "recruitment_events",
    "related_notices",
    "rules",
    "sanctions",
    "sections",
    "slugs",
    "sources",
    "standards",
    "strategy_of",
    "tables",
    "texts",
    "topics",
    "units",
    "visits",
    "windows",
]
