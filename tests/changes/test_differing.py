"""`diff`: what changed from one notice to the next; its laws are in tests/properties."""

import attrs
import pytest

from gradpolicy import By, Evidence, Force, Notice, PartialDate, Quota, Window
from gradpolicy.changes import Change, FieldChange, Relation, diff
from gradpolicy.logic import Dimension, Verdict


def relations(old: Notice, new: Notice) -> list[tuple[Relation, list[int], list[int]]]:
    """The groups of a diff, by number."""
    return [
        (group.relation, [m.number for m in group.old], [m.number for m in group.new])
        for group in diff(old, new).measures
    ]


class TestHeader:
    """The fields of the header."""

    def test_differing(self, make: type) -> None:
        """Each field that differs is named with both values; the measures stand apart."""
        measure = make.measure(1, make.provision("a", make.quota("staff", 5)))
        old = make.notice(measure, slug="old", cohort=2023)
        new = make.notice(measure, slug="new", number="1号", issued=PartialDate(2024))

        expected = (
            FieldChange("slug", "old", "new"),
            FieldChange("cohort", 2023, 2024),
            FieldChange("number", None, "1号"),
            FieldChange("issued", None, PartialDate(2024)),
        )
        assert expected == diff(old, new).header
        assert 1 == diff(old, new).years


class TestProvisions:
    """The provisions of both sides."""

    @pytest.mark.parametrize(
        ("fields", "change", "reworded"),
        [
            ({}, Change.UNCHANGED, ()),
            ({"requires": 6}, Change.STRENGTHENED, ()),
            ({"requires": 4}, Change.WEAKENED, ()),
            ({"force": Force.TARGET}, Change.WEAKENED, ()),
            ({"requires": 6, "force": Force.TARGET}, Change.MIXED, ()),
            ({"slug": "b"}, Change.UNCHANGED, ("slug",)),
            ({"evidence": (Evidence("五百比一"),)}, Change.UNCHANGED, ("evidence",)),
            ({"requires": 6, "slug": "b"}, Change.STRENGTHENED, ("slug",)),
            ({"period": Window(PartialDate(2024), None)}, Change.WEAKENED, ()),
        ],
        ids=str,
    )
    def test_fields(
        self, make: type, fields: dict, change: Change, reworded: tuple[str, ...]
    ) -> None:
        """What bears on strength gives a verdict; what does not was reworded."""
        before = make.provision("a", make.quota("staff", 5))
        given = {**fields}
        if "requires" in given:
            given["requires"] = make.quota("staff", given["requires"])
        old = make.notice(make.measure(1, before))
        new = make.notice(make.measure(1, attrs.evolve(before, **given)))

        (found,) = diff(old, new).provisions

        assert (change, reworded) == (found.change, found.reworded)

    def test_reworded_figure(self, make: type) -> None:
        """A figure that is written another way is reworded and unchanged."""
        staff = make.metric("staff")
        old, new = (
            make.notice(make.measure(1, make.provision("a", requires)))
            for requires in (Quota(staff, above=4), Quota(staff, at_least=5))
        )

        (found,) = diff(old, new).provisions

        assert (Verdict.UNCHANGED, ("requires",)) == (found.verdict, found.reworded)

    def test_dates_move_on(self, make: type) -> None:
        """A date that moved on with the class is unchanged, and reworded."""
        old, new = (
            make.notice(
                make.measure(
                    1,
                    make.provision("a", make.quota("staff", 5), due=By(PartialDate(year, 8))),
                ),
                cohort=year,
            )
            for year in (2023, 2024)
        )

        (found,) = diff(old, new).provisions

        assert (Verdict.UNCHANGED, ("due",)) == (found.verdict, found.reworded)

    def test_dimensions(self, make: type) -> None:
        """Each dimension that changed is named."""
        old, new = (
            make.notice(make.measure(1, make.provision("a", make.quota("staff", n), force=force)))
            for n, force in ((5, Force.TARGET), (4, Force.OBLIGATION))
        )

        (found,) = diff(old, new).provisions

        expected = (
            (Dimension.REQUIREMENT, Verdict.WEAKENED),
            (Dimension.FORCE, Verdict.STRENGTHENED),
        )
        assert expected == found.dimensions


class TestMeasures:
    """The measures of both sides, in groups."""

    def test_kept_added_removed(self, make: type) -> None:
        """One that is still there, one that is new, and one that is gone."""
        old = make.notice(
            make.measure(1, _p(make, "a")), make.measure(2, _p(make, "b"), title="旧的事项")
        )
        new = make.notice(
            make.measure(1, _p(make, "c"), title="新的安排"),
            make.measure(2, _p(make, "a"), title="title 1 of its own"),
        )

        expected = [
            (Relation.ADDED, [], [1]),
            (Relation.KEPT, [1], [2]),
            (Relation.REMOVED, [2], []),
        ]
        assert expected == relations(old, new)

    def test_split_and_merged(self, make: type) -> None:
        """One that is two now, and the other way round."""
        whole = make.notice(make.measure(1, *(_p(make, slug) for slug in "abcd")))
        halves = make.notice(
            make.measure(1, *(_p(make, slug) for slug in "ab")),
            make.measure(2, *(_p(make, slug) for slug in "cd")),
        )

        assert [(Relation.SPLIT, [1], [1, 2])] == relations(whole, halves)
        assert [(Relation.MERGED, [1, 2], [1])] == relations(halves, whole)

    def test_regrouped(self, make: type) -> None:
        """Two whose provisions were mixed."""
        old = make.notice(
            make.measure(1, *(_p(make, slug) for slug in "abcd")),
            make.measure(2, *(_p(make, slug) for slug in "efgh")),
        )
        new = make.notice(
            make.measure(1, *(_p(make, slug) for slug in "abef")),
            make.measure(2, *(_p(make, slug) for slug in "cdgh")),
        )

        assert [(Relation.REGROUPED, [1, 2], [1, 2])] == relations(old, new)

    def test_moved(self, make: type) -> None:
        """One that went to a section that has another counterpart."""

        def notice(sections: list[int]) -> Notice:
            measures = (
                make.measure(n, _p(make, slug), section=section)
                for n, (slug, section) in enumerate(zip("abcde", sections, strict=True), 1)
            )
            return make.notice(*measures, sections=2)

        old, new = notice([1, 1, 1, 2, 2]), notice([1, 1, 2, 2, 2])
        kept = {n: (Relation.KEPT, [n], [n]) for n in range(1, 6)}

        assert list((kept | {3: (Relation.MOVED, [3], [3])}).values()) == relations(old, new)

    def test_moved_provision(self, make: type) -> None:
        """A provision that went to a measure that its own does not belong to."""
        old = make.notice(
            make.measure(1, *(_p(make, slug) for slug in "abc")), make.measure(2, _p(make, "d"))
        )
        new = make.notice(
            make.measure(1, *(_p(make, slug) for slug in "ab")),
            make.measure(2, *(_p(make, slug) for slug in "cd")),
        )

        moved = [change.old.slug for change in diff(old, new).provisions if change.moved]

        assert ["p-c"] == moved


def _p(make: type, slug: str) -> object:
    """A provision that is called after its metric."""
    return make.provision(f"p-{slug}", make.quota(slug, 5))
