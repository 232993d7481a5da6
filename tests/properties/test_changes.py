"""Laws of diff and patch: nothing is lost, nothing depends on the side or on names."""

import os
import subprocess
import sys
from collections import Counter

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradpolicy import Grant, Notice, Provision, Sanction, diff, patch
from gradpolicy import strategies as gst
from gradpolicy.changes import Answer, Change, NoticeDiff, Place, Relation, conform
from gradpolicy.logic import Verdict, compare
from gradpolicy.logic.timing import shifted


@st.composite
def two_notices(draw: st.DrawFn) -> tuple[Notice, Notice]:
    """Two notices over the same terms that have nothing else to do with each other."""
    pool = draw(gst.pools())
    return draw(gst.notices(pool=pool)), draw(gst.notices(pool=pool))


pairs = gst.related_notices() | two_notices()

# Whole notices take long to draw, and each has many provisions.
fewer = settings(max_examples=settings().max_examples // 2)


def renamed(notice: Notice) -> Notice:
    """The same with another slug for each provision."""
    measures = tuple(
        attrs.evolve(
            measure,
            provisions=tuple(
                attrs.evolve(norm, slug=f"renamed-{norm.slug}") for norm in measure.provisions
            ),
        )
        for measure in notice.measures
    )
    return attrs.evolve(notice, measures=measures)


def moved_on(notice: Notice, years: int) -> Notice:
    """The same for the class *years* later, its deadlines and periods moved on with it."""

    def later(norm: Provision | Grant | Sanction) -> Provision | Grant | Sanction:
        period = shifted(norm.period, years)
        if isinstance(norm, Sanction):
            return attrs.evolve(norm, period=period)
        return attrs.evolve(norm, period=period, due=shifted(norm.due, years))

    measures = tuple(
        attrs.evolve(
            measure,
            due=shifted(measure.due, years),
            provisions=tuple(later(norm) for norm in measure.provisions),
        )
        for measure in notice.measures
    )
    return attrs.evolve(notice, cohort=notice.cohort + years, measures=measures)


def places(notice: Notice) -> dict[Place, Provision | Grant | Sanction]:
    """Every provision by its place."""
    return {
        Place(measure.number, index): norm
        for measure in notice.measures
        for index, norm in enumerate(measure.provisions)
    }


def check_inverse(a: Notice, b: Notice) -> None:
    """What patch and diff promise of each other."""
    difference = diff(a, b)

    assert b == patch(a, difference)
    assert a == patch(b, difference.inverted)
    assert diff(b, a) == difference.inverted
    assert difference == difference.inverted.inverted
    # A diff is false just when the two notices are equal.
    assert (a != b) is bool(difference)


def check_complete(a: Notice, b: Notice) -> None:
    """What a diff promises of the provisions and measures of both sides."""
    difference = diff(a, b)
    old = [(c.old_place, c.old) for c in difference.provisions if c.old_place is not None]
    new = [(c.new_place, c.new) for c in difference.provisions if c.new_place is not None]

    assert places(a) == dict(old)
    assert places(b) == dict(new)
    assert len(places(a)) == len(old)
    assert len(places(b)) == len(new)
    assert all((c.old is None) is (c.old_place is None) for c in difference.provisions)
    assert all((c.new is None) is (c.new_place is None) for c in difference.provisions)
    assert all(c.old is not None or c.new is not None for c in difference.provisions)
    assert len(difference.provisions) == sum(difference.counts.values())
    # Every measure of both sides stands in one group.
    numbers = Counter(m.number for group in difference.measures for m in group.old)
    assert dict.fromkeys((m.number for m in a.measures), 1) == numbers
    numbers = Counter(m.number for group in difference.measures for m in group.new)
    assert dict.fromkeys((m.number for m in b.measures), 1) == numbers
    # And every provision is shown under one group at least, those of one group under that.
    shown = [change for group in difference.measures for change in difference.of(group)]
    assert set(difference.provisions) == set(shown)


def check_verdicts(a: Notice, b: Notice) -> None:
    """What a diff promises of its verdicts."""
    difference = diff(a, b)
    years = b.cohort - a.cohort
    paired = [c for c in difference.provisions if c.old is not None and c.new is not None]

    assert all(type(c.old) is type(c.new) for c in paired)
    assert [compare(c.old, c.new, years=years) for c in paired] == [c.comparison for c in paired]
    assert all((c.comparison is None) is (c not in paired) for c in difference.provisions)
    assert all((c.change is Change.ADDED) is (c.old is None) for c in difference.provisions)
    assert all((c.change is Change.REMOVED) is (c.new is None) for c in difference.provisions)
    assert all(
        c.change in (Change.ADDED, Change.REMOVED) or c in paired for c in difference.provisions
    )


def check_order(difference: NoticeDiff) -> None:
    """In which order a diff stands."""
    measures = [group.new[0].number for group in difference.measures if group.new]
    kept = [c.new_place for c in difference.provisions if c.new_place is not None]
    gone = [c.new_place is None for c in difference.provisions]
    last = [not group.new for group in difference.measures]

    assert sorted(measures) == measures
    assert sorted(kept, key=attrs.astuple) == kept
    assert sorted(gone) == gone
    assert sorted(last) == last


EXCHANGED = {
    Change.UNCHANGED: Change.UNCHANGED,
    Change.STRENGTHENED: Change.WEAKENED,
    Change.WEAKENED: Change.STRENGTHENED,
    Change.MIXED: Change.MIXED,
    Change.ADDED: Change.REMOVED,
    Change.REMOVED: Change.ADDED,
}


def check_exchanged(a: Notice, b: Notice) -> None:
    """What becomes of each change when the sides are exchanged."""
    there = {(c.old_place, c.new_place): c.change for c in diff(a, b).provisions}
    back = {(c.new_place, c.old_place): c.change for c in diff(b, a).provisions}

    assert {key: EXCHANGED[change] for key, change in there.items()} == back


def check_unchanged(a: Notice, b: Notice) -> None:
    """That all provisions and measures of two notices answer to each other, unchanged."""
    difference = diff(a, b)

    assert {Change.UNCHANGED} == {c.change for c in difference.provisions}
    assert [c.old_place for c in difference.provisions] == [
        c.new_place for c in difference.provisions
    ]
    assert {Relation.KEPT} == {group.relation for group in difference.measures}
    assert () == difference.changes


class TestInverse:
    """`diff` and `patch` undo each other."""

    @fewer
    @given(pairs)
    def test_drawn(self, pair: tuple[Notice, Notice]) -> None:
        """A diff leads from the old notice to the new one, and exchanged leads back."""
        check_inverse(*pair)

    def test_notices(self, pair: tuple[Notice, Notice]) -> None:
        """The same of the notices that come with the library."""
        check_inverse(*pair)


class TestComplete:
    """Nothing is left out of a diff."""

    @fewer
    @given(pairs)
    def test_drawn(self, pair: tuple[Notice, Notice]) -> None:
        """Every provision and every measure of both sides stands in it just once."""
        check_complete(*pair)
        check_order(diff(*pair))

    def test_notices(self, pair: tuple[Notice, Notice]) -> None:
        """The same of the notices that come with the library."""
        check_complete(*pair)
        check_order(diff(*pair))


class TestVerdicts:
    """The verdicts in a diff, and in a diff read the other way round."""

    @fewer
    @given(pairs)
    def test_drawn(self, pair: tuple[Notice, Notice]) -> None:
        """
        They are those of `compare`, between provisions of one sort. With the sides
        exchanged what was strengthened is weakened, and what was added is removed.
        """
        check_verdicts(*pair)
        check_exchanged(*pair)

    def test_notices(self, pair: tuple[Notice, Notice]) -> None:
        """The same of the notices that come with the library."""
        check_verdicts(*pair)
        check_exchanged(*pair)


class TestUnchanged:
    """What is no change."""

    @fewer
    @given(gst.notices())
    def test_itself(self, notice: Notice) -> None:
        """Between a notice and itself there is no difference at all."""
        assert not diff(notice, notice)
        assert () == diff(notice, notice).header
        check_unchanged(notice, notice)

    @fewer
    @given(gst.notices())
    def test_renamed(self, notice: Notice) -> None:
        """Other slugs for the provisions change nothing."""
        assert diff(notice, renamed(notice))
        check_unchanged(notice, renamed(notice))

    @fewer
    @given(gst.notices(), st.integers(-20, 20))
    def test_moved_on(self, notice: Notice, years: int) -> None:
        """A class later, with all dates moved on, nothing has changed."""
        check_unchanged(notice, moved_on(notice, years))

    def test_notices(self, notice: Notice) -> None:
        """All of this holds for the notices that come with the library."""
        assert not diff(notice, notice)
        check_unchanged(notice, notice)
        check_unchanged(notice, renamed(notice))
        check_unchanged(notice, moved_on(notice, 1))
        check_unchanged(notice, moved_on(notice, -1))


def check_conformance(local: Notice, superior: Notice) -> None:
    """What `conform` promises of the provisions of both sides."""
    found = conform(local, superior).provisions
    above = [(each.superior_place, each.superior) for each in found if each.superior is not None]
    below = [(each.local_place, each.local) for each in found if each.local is not None]
    paired = [each for each in found if each.superior is not None and each.local is not None]
    years = local.cohort - superior.cohort

    assert list(places(superior).items()) == above
    assert places(local) == dict(below)
    assert len(places(local)) == len(below)
    assert [compare(each.superior, each.local, years=years) for each in paired] == [
        each.comparison for each in paired
    ]
    assert all((each.answer is Answer.ADDED) is (each.superior is None) for each in found)


class TestConformance:
    """A notice held against the one above it."""

    @fewer
    @given(pairs)
    def test_drawn(self, pair: tuple[Notice, Notice]) -> None:
        """Every provision of both sides is answered just once, with the verdict of `compare`."""
        check_conformance(*pair)

    def test_notices(self, pair: tuple[Notice, Notice]) -> None:
        """The same of the notices that come with the library."""
        check_conformance(*pair)

    def test_itself(self, notice: Notice) -> None:
        """A notice carries over all of itself."""
        found = conform(notice, notice).provisions

        assert {Answer.CARRIED_OVER} == {each.answer for each in found}


class TestMoved:
    """Provisions that went to another measure."""

    @fewer
    @given(gst.notices(min_measures=2), st.data())
    def test_one(self, notice: Notice, data: st.DataObject) -> None:
        """A provision that stands in another measure now is found there, unchanged."""
        old, *_, target = notice.measures
        moving, *rest = old.provisions
        emptied = [attrs.evolve(old, provisions=tuple(rest))] if rest else []
        filled = attrs.evolve(target, provisions=(*target.provisions, moving))
        others = [*emptied, *notice.measures[1:-1], filled]
        new = attrs.evolve(
            notice,
            # They name measures by numbers, which change here.
            corrections=(),
            measures=tuple(
                attrs.evolve(measure, number=number) for number, measure in enumerate(others, 1)
            ),
        )
        changes = {c.old: c for c in diff(notice, new).provisions if c.old is not None}

        assert moving == changes[moving].new
        assert Verdict.UNCHANGED == changes[moving].verdict


class TestDeterministic:
    """The same diff on every run."""

    @pytest.mark.parametrize("slugs", [("jiangxi-2023", "jiangxi-2024")], ids="-to-".join)
    def test_in_another_process(self, slugs: tuple[str, str]) -> None:
        """In another process, where sets are in another order, it is the same to the letter."""
        code = (
            "import sys\n"
            "from gradpolicy import diff, notices\n"
            "d = diff(*map(notices.load, sys.argv[1:]))\n"
            "for c in d.provisions:\n"
            "    print(c.old_place, c.new_place, c.change, c.dimensions, c.moved, c.reworded)\n"
            "for g in d.measures:\n"
            "    print(g.relation, g.old, g.new)\n"
        )
        outputs = {
            subprocess.run(
                [sys.executable, "-c", code, *slugs],
                env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
                capture_output=True,
                check=True,
            ).stdout
            for seed in ("0", "1", "2")
        }

        assert 1 == len(outputs)
        assert b"STRENGTHENED" in outputs.pop()
