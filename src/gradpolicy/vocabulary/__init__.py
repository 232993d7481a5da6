"""The vocabulary: one identity for the same thing in every notice."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TypeVar

__all__ = ["terms"]

T = TypeVar("T")


def terms(kind: type[T]) -> dict[str, T]:
    """
    All terms of one *kind* by slug, in alphabetical order.

    Raises:
        ValueError: when two different terms share a slug.

    >>> from gradpolicy import Jurisdiction
    >>> terms(Jurisdiction)["jiangxi"].code
    '360000'
    """
    found: dict[str, T] = {}
    for module in pkgutil.walk_packages(__path__, f"{__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, kind):
                slug: str = value.slug  # type: ignore[attr-defined]  # every term has one
                if found.setdefault(slug, value) != value:
                    raise ValueError(f"two terms of kind {kind.__name__} are called {slug!r}")
    return dict(sorted(found.items()))
