"""A difference as a value: names, counts, what stands under a group, order."""

import pytest

from gradpolicy.changes import (
    Change,
    FieldChange,
    MeasureChange,
    NoticeDiff,
    Place,
    ProvisionChange,
    Relation,
    diff,
)
from gradpolicy.logic import Comparison, Dimension, Verdict


class TestNames:
    """What became of a provision, or of a measure, in words."""

    @pytest.mark.parametrize(
        ("change", "zh"),
        list(zip(Change, ["不变", "加强", "减弱", "有增有减", "新增", "删除"], strict=True)),
    )
    def test_changes(self, change: Change, zh: str) -> None:
        """Each reads in both languages."""
        assert (zh, change.value) == (change.zh, change.en)

    @pytest.mark.parametrize(
        ("relation", "zh", "inverted"),
        [
            (Relation.KEPT, "保留", Relation.KEPT),
            (Relation.MOVED, "移位", Relation.MOVED),
            (Relation.SPLIT, "拆分", Relation.MERGED),
            (Relation.MERGED, "合并", Relation.SPLIT),
            (Relation.REGROUPED, "重组", Relation.REGROUPED),
            (Relation.ADDED, "新增", Relation.REMOVED),
            (Relation.REMOVED, "删除", Relation.ADDED),
        ],
    )
    def test_relations(self, relation: Relation, zh: str, inverted: Relation) -> None:
        """Each reads in both languages, and the other way round split is merged."""
        assert (zh, relation.value) == (relation.zh, relation.en)
        assert inverted is relation.inverted
        assert relation is inverted.inverted


class TestProvisionChange:
    """One provision beside its counterpart."""

    def test_one_side(self, make: type) -> None:
        """One that was added has no verdict, and with the sides exchanged it was removed."""
        norm = make.provision("a", make.quota("staff", 5))
        added = ProvisionChange(None, norm, None, Place(1, 0))

        assert Change.ADDED is added.change
        assert Change.REMOVED is added.inverted.change
        assert (None, ()) == (added.verdict, added.dimensions)
        assert added == added.inverted.inverted

    def test_both_sides(self, make: type) -> None:
        """One that has a counterpart has a verdict and its dimensions."""
        old, new = (make.provision("a", make.quota("staff", n)) for n in (5, 6))
        dimensions = ((Dimension.REQUIREMENT, Verdict.STRENGTHENED),)
        comparison = Comparison(Verdict.STRENGTHENED, dimensions)
        change = ProvisionChange(old, new, Place(1, 0), Place(2, 1), comparison, True, ("slug",))

        assert Change.STRENGTHENED is change.change
        assert (Verdict.STRENGTHENED, dimensions) == (change.verdict, change.dimensions)
        assert Change.WEAKENED is change.inverted.change
        assert (True, ("slug",)) == (change.inverted.moved, change.inverted.reworded)
        assert (Place(2, 1), Place(1, 0)) == (change.inverted.old_place, change.inverted.new_place)


class TestFieldChange:
    """A field of the header that differs."""

    def test_inverted(self) -> None:
        """With the sides exchanged the new one is the old one."""
        assert FieldChange("title", "乙", "甲") == FieldChange("title", "甲", "乙").inverted


def _difference(make: type) -> NoticeDiff:
    old = make.notice(
        make.measure(1, make.provision("kept", make.quota("staff", 5))),
        make.measure(2, make.provision("gone", make.done("report")), title="旧的事项"),
        slug="old",
        title="旧通知",
        cohort=2023,
    )
    new = make.notice(
        make.measure(1, make.provision("fresh", make.quota("posts", 5)), title="新的安排"),
        make.measure(
            2,
            make.provision("more", make.quota("events", 5)),
            make.provision("kept", make.quota("staff", 6)),
            title="title 1 of its own",
        ),
        slug="new",
        title="新通知",
    )
    return diff(old, new)


class TestNoticeDiff:
    """The difference of two notices."""

    def test_counts(self, make: type) -> None:
        """How many became what, with a zero where there are none."""
        assert [0, 1, 0, 0, 2, 1] == list(_difference(make).counts.values())
        assert list(Change) == list(_difference(make).counts)

    def test_order(self, make: type) -> None:
        """In the order of the new notice, what was removed last."""
        difference = _difference(make)
        slugs = [(change.new or change.old).slug for change in difference.provisions]

        assert ["fresh", "more", "kept", "gone"] == slugs
        assert [Relation.ADDED, Relation.KEPT, Relation.REMOVED] == [
            group.relation for group in difference.measures
        ]

    def test_of(self, make: type) -> None:
        """Under a group stand the provisions of its new measures, and those removed from it."""
        difference = _difference(make)
        shown = [
            [(change.new or change.old).slug for change in difference.of(group)]
            for group in difference.measures
        ]

        assert [["fresh"], ["more", "kept"], ["gone"]] == shown

    def test_changes(self, make: type) -> None:
        """What was simply kept is no change; what moved to another measure is."""
        asked = [make.provision(slug, make.quota(slug, 5)) for slug in ("a", "b", "c")]
        old = make.notice(make.measure(1, *asked[:2]), make.measure(2, asked[2]))
        new = make.notice(make.measure(1, asked[0]), make.measure(2, *asked[1:]))

        assert ["b"] == [change.new.slug for change in diff(old, new).changes]
        assert [True] == [change.moved for change in diff(old, new).changes]

    def test_reads(self, make: type) -> None:
        """It says between which two notices; with the sides exchanged it says so too."""
        difference = _difference(make)
        inverted = difference.inverted

        assert "<NoticeDiff old to new>" == repr(difference)
        assert "<NoticeDiff new to old>" == repr(inverted)
        assert ("新通知", "旧通知", -1) == (inverted.old_title, inverted.new_title, inverted.years)

    def test_false(self, make: type) -> None:
        """It is false without a difference, and true with one of any sort."""
        old = make.notice(make.measure(1, make.provision("a", make.quota("staff", 5))))
        title = make.notice(*old.measures, title="另一通知")
        wording = make.notice(make.measure(1, *old.measures[0].provisions, title="另一标题"))
        figure = make.notice(make.measure(1, make.provision("a", make.quota("staff", 6))))

        assert not diff(old, old)
        assert [True] * 3 == [bool(diff(old, new)) for new in (title, wording, figure)]

    def test_groups_inverted(self, make: type) -> None:
        """A group with the sides exchanged."""
        measure = make.measure(1, make.provision("a", make.quota("staff", 5)))
        group = MeasureChange(Relation.ADDED, (), (measure,))

        assert MeasureChange(Relation.REMOVED, (measure,), ()) == group.inverted
