"""
Hypothesis strategies for every type of the model, for tests of code that takes notices.

One function a type; its options widen or narrow what is drawn, and what is drawn is always
valid. Hypothesis itself is needed for this package alone. Once gradpolicy is installed,
`hypothesis.strategies.from_type` knows the types of the model too.

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
from gradpolicy.strategies.registry import strategy_of
from gradpolicy.strategies.stock import Pool, pools
from gradpolicy.strategies.strings import labels, quotes, slugs, texts
from gradpolicy.strategies.successors import related_notices
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
    "Pool",
    "addressees",
    "bodies",
    "bounds",
    "citations",
    "corrections",
    "deadlines",
    "effects",
    "events",
    "evidence",
    "facts",
    "grants",
    "jurisdictions",
    "labels",
    "measures",
    "mentions",
    "metrics",
    "norms",
    "notices",
    "numbers",
    "partial_dates",
    "parties",
    "pools",
    "predicates",
    "programmes",
    "provisions",
    "quotas",
    "quotes",
    "ratios",
    "related_notices",
    "rules",
    "sanctions",
    "sections",
    "slugs",
    "sources",
    "standards",
    "strategy_of",
    "texts",
    "topics",
    "units",
    "windows",
]
