"""`patch`: the new notice out of the old one and their diff."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import attrs

from gradpolicy.changes.difference import NoticeDiff
from gradpolicy.model import GradpolicyError, Norm, Notice

__all__ = ["PatchError", "patch"]


class PatchError(GradpolicyError, ValueError):
    """A diff that was made from another notice than the one it is applied to."""

    def __init__(self, notice: str, place: str) -> None:
        super().__init__(notice, place)
        self.notice = notice
        self.place = place

    def __str__(self) -> str:
        return f"the diff does not fit {self.notice}: {self.place} differs from what it was made of"


def patch(old: Notice, diff: NoticeDiff) -> Notice:
    """
    The notice that *diff* leads to from *old*: ``patch(a, diff(a, b)) == b``.

    Raises:
        PatchError: when *diff* was made from another notice.
    """
    for change in diff.header:
        if getattr(old, change.name) != change.old:
            raise PatchError(old.slug, change.name)
    measures = sorted(
        (measure for group in diff.measures for measure in group.old), key=lambda m: m.number
    )
    if tuple(measures) != old.measures:
        raise PatchError(old.slug, "a measure")
    provisions: dict[int, dict[int, Norm]] = defaultdict(dict)
    for provision in diff.provisions:
        if provision.new is not None and provision.new_place is not None:
            provisions[provision.new_place.measure][provision.new_place.index] = provision.new
    rebuilt = (
        attrs.evolve(
            measure,
            provisions=tuple(norm for _, norm in sorted(provisions[measure.number].items())),
        )
        for group in diff.measures
        for measure in group.new
    )
    header: dict[str, Any] = {change.name: change.new for change in diff.header}
    in_order = tuple(sorted(rebuilt, key=lambda measure: measure.number))
    return attrs.evolve(old, **header, measures=in_order)
