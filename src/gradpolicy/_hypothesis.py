"""
What Hypothesis calls when it is imported, by its entry point: `from_type` learns our types.

Apart from `gradpolicy.strategies`, which imports Hypothesis: whoever imports that module
first would otherwise find it half made here. It is imported when the first type is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from gradpolicy import model
from gradpolicy.compliance import Case, Fact, Facts, Origin

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]


def register() -> None:
    """Register a strategy for every type of the model, and for those of facts."""
    from hypothesis.strategies import register_type_strategy

    types = [kind for kind in vars(model).values() if isinstance(kind, type) and attrs.has(kind)]
    for kind in (*types, Case, Fact, Facts, Origin):
        register_type_strategy(kind, _late(kind))


def _late(kind: type[Any]) -> Callable[[type[Any]], SearchStrategy[Any]]:
    def strategy(_: type[Any]) -> SearchStrategy[Any]:
        from gradpolicy.strategies import strategy_of

        return strategy_of(kind)

    return strategy
