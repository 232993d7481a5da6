"""Links: which provisions of the catalogue say what a standard asks that others only name."""

from __future__ import annotations

__all__ = ["LINKS"]

#: By the standard's slug, pairs of a notice's slug and a provision's.
LINKS: dict[str, tuple[tuple[str, str], ...]] = {}
