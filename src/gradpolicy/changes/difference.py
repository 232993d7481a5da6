"""The difference between two notices, as a value that can be read, inverted and applied."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import final

import attrs

from gradpolicy.logic import Comparison, Dimension, Verdict
from gradpolicy.model import Measure, Norm

__all__ = [
    "Change",
    "FieldChange",
    "MeasureChange",
    "NoticeDiff",
    "Place",
    "ProvisionChange",
    "Relation",
]


class Relation(enum.Enum):
    """What became of a group of measures."""

    KEPT = "kept"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "regrouped"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _RELATIONS_ZH[self]

    @property
    def en(self) -> str:
        """In English."""
        return self.value

    @property
    def inverted(self) -> Relation:
        """The relation with the sides exchanged."""
        return _INVERTED_RELATIONS.get(self, self)


_RELATIONS_ZH = {
    Relation.KEPT: "保留",
    Relation.MOVED: "移位",
    Relation.SPLIT: "拆分",
    Relation.MERGED: "合并",
    Relation.REGROUPED: "重组",
    Relation.ADDED: "新增",
    Relation.REMOVED: "删除",
}
_INVERTED_RELATIONS = {
    Relation.SPLIT: Relation.MERGED,
    Relation.MERGED: Relation.SPLIT,
    Relation.ADDED: Relation.REMOVED,
    Relation.REMOVED: Relation.ADDED,
}


class Change(enum.Enum):
    """What became of a provision."""

    UNCHANGED = "unchanged"
    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"
    MIXED = "mixed"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _CHANGES_ZH[self]

    @property
    def en(self) -> str:
        """In English."""
        return self.value


_CHANGES_ZH = {
    Change.UNCHANGED: "不变",
    Change.STRENGTHENED: "加强",
    Change.WEAKENED: "减弱",
    Change.MIXED: "有增有减",
    Change.ADDED: "新增",
    Change.REMOVED: "删除",
}


@final
@attrs.frozen
class FieldChange:
    """A field of the header that differs, with both its values."""

    name: str
    old: object
    new: object

    @property
    def inverted(self) -> FieldChange:
        """The change with the sides exchanged."""
        return FieldChange(self.name, self.new, self.old)


# Places are keys all through an alignment: their hash is made once.
@final
@attrs.frozen(cache_hash=True)
class Place:
    """Where a provision stands: in which measure (its number), and as which of its provisions."""

    measure: int
    index: int


@final
@attrs.frozen
class ProvisionChange:
    """
    A provision of the old notice beside its counterpart in the new one.

    One side is missing where it was added or removed. *comparison* holds the verdict and
    the dimensions it is made of; *moved* says that it went to another measure than the
    rest; *reworded* names the fields that differ without a bearing on the verdict.
    """

    old: Norm | None
    new: Norm | None
    old_place: Place | None
    new_place: Place | None
    comparison: Comparison | None = None
    moved: bool = False
    reworded: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The verdict; `None` for a provision that was added or removed."""
        return self.comparison.verdict if self.comparison is not None else None

    @property
    def dimensions(self) -> tuple[tuple[Dimension, Verdict], ...]:
        """The dimensions that changed, each with its verdict."""
        return self.comparison.dimensions if self.comparison is not None else ()

    @property
    def change(self) -> Change:
        """What became of it, in one word."""
        if self.comparison is None:
            return Change.ADDED if self.old is None else Change.REMOVED
        return Change(self.comparison.verdict.slug)

    @property
    def inverted(self) -> ProvisionChange:
        """The change with the sides exchanged."""
        comparison = self.comparison.inverted if self.comparison is not None else None
        return ProvisionChange(
            self.new,
            self.old,
            self.new_place,
            self.old_place,
            comparison,
            self.moved,
            self.reworded,
        )


@final
@attrs.frozen
class MeasureChange:
    """A group of measures that belong together, on both sides, and how they are related."""

    relation: Relation
    old: tuple[Measure, ...]
    new: tuple[Measure, ...]

    @property
    def inverted(self) -> MeasureChange:
        """The change with the sides exchanged."""
        return MeasureChange(self.relation.inverted, self.new, self.old)


_NEVER = float("inf")


@final
@attrs.frozen
class NoticeDiff:
    """
    The difference between two notices, complete: `patch` makes the new one of the old and it.

    *header* lists the fields that differ, *measures* groups all measures of both sides,
    *provisions* pairs all their provisions. Both follow the order of the new notice;
    what was removed comes last, in the order of the old one. A diff without any
    difference is false.
    """

    old_slug: str
    new_slug: str
    old_title: str
    new_title: str
    years: int
    header: tuple[FieldChange, ...]
    measures: tuple[MeasureChange, ...] = attrs.field()
    provisions: tuple[ProvisionChange, ...] = attrs.field()

    @property
    def changes(self) -> tuple[ProvisionChange, ...]:
        """The provisions that were not simply kept: changed in force, added, removed or moved."""
        return tuple(p for p in self.provisions if p.change is not Change.UNCHANGED or p.moved)

    @property
    def counts(self) -> dict[Change, int]:
        """How many provisions became what, in the order of `Change`."""
        counts = dict.fromkeys(Change, 0)
        for provision in self.provisions:
            counts[provision.change] += 1
        return counts

    def of(self, group: MeasureChange) -> tuple[ProvisionChange, ...]:
        """
        The provisions to show under *group*: those that stand in its new measures, and
        those removed from its old ones.
        """
        new = {measure.number for measure in group.new}
        old = {measure.number for measure in group.old}
        return tuple(
            p
            for p in self.provisions
            if (p.new_place is not None and p.new_place.measure in new)
            or (p.new_place is None and p.old_place is not None and p.old_place.measure in old)
        )

    @property
    def inverted(self) -> NoticeDiff:
        """The diff with the sides exchanged: what `diff(new, old)` gives."""
        return NoticeDiff(
            self.new_slug,
            self.old_slug,
            self.new_title,
            self.old_title,
            -self.years,
            tuple(change.inverted for change in self.header),
            in_order_of_measures(group.inverted for group in self.measures),
            in_order_of_provisions(provision.inverted for provision in self.provisions),
        )

    def __bool__(self) -> bool:
        return bool(
            self.header
            or any(p.old != p.new or p.old_place != p.new_place for p in self.provisions)
            or any(group.old != group.new for group in self.measures)
        )

    def __repr__(self) -> str:
        return f"<NoticeDiff {self.old_slug} to {self.new_slug}>"


def in_order_of_measures(groups: Iterable[MeasureChange]) -> tuple[MeasureChange, ...]:
    """The groups in the order of the new notice, those removed last."""

    def order(group: MeasureChange) -> tuple[float, float]:
        new = group.new[0].number if group.new else _NEVER
        return new, group.old[0].number if group.old else _NEVER

    return tuple(sorted(groups, key=order))


def in_order_of_provisions(provisions: Iterable[ProvisionChange]) -> tuple[ProvisionChange, ...]:
    """The provisions in the order of the new notice, those removed last."""

    def order(change: ProvisionChange) -> tuple[float, ...]:
        ends: list[float] = []
        for place in (change.new_place, change.old_place):
            ends += [place.measure, place.index] if place is not None else [_NEVER, _NEVER]
        return tuple(ends)

    return tuple(sorted(provisions, key=order))
