"""Laws of witnesses: they show what a verdict says, and nothing that it does not say."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import Done, Force, Norm, Not, Notice, Provision, Quota, Ratio
from gradpolicy import strategies as gst
from gradpolicy.logic import (
    Dimension,
    Truth,
    Verdict,
    Witness,
    Witnesses,
    compare,
    complies,
    counterexample,
    entails,
    evaluate,
    witnesses,
)

FACTUAL = (Dimension.REQUIREMENT, Dimension.SCOPE)
BINDING = tuple(force for force in Force if force is not Force.PERMISSION)


@st.composite
def same_sort(draw: st.DrawFn) -> tuple[Norm, Norm]:
    """Two provisions, grants or sanctions over the same terms, alike in some fields."""
    pool = draw(gst.pools())
    strategy = draw(st.sampled_from((gst.provisions, gst.grants, gst.sanctions)))
    old, other = (draw(strategy(pool=pool, cohort=2024)) for _ in range(2))
    names = [f.name for f in attrs.fields(type(old)) if f.name not in ("force", "requires")]
    taken = [name for name in names if draw(st.booleans())]
    if isinstance(old, Provision) and draw(st.booleans()):
        taken += ["force", "requires"]
    return old, attrs.evolve(old, **{name: getattr(other, name) for name in taken})


def facts_show(kept: Norm, broken: Norm, witness: Witness | None) -> bool:
    """Whether a witness in facts keeps the one provision and breaks the other."""
    if witness is None or witness.dimension not in FACTUAL or not witness.facts:
        return True
    binding = isinstance(kept, Provision) and isinstance(broken, Provision)
    if not binding or kept.force is broken.force is Force.PERMISSION:
        return True
    facts = dict(witness.facts)
    return complies(kept, facts) is Truth.TRUE and complies(broken, facts) is Truth.FALSE


class TestWitnesses:
    """Who keeps the one and breaks the other."""

    @given(same_sort(), st.integers(-3, 3))
    def test_agree_with_the_verdict(self, case: tuple[Norm, Norm], years: int) -> None:
        """What was strengthened lets nobody break the old one, and so on for the others."""
        old, new = case
        verdict = compare(old, new, years=years).verdict
        found = witnesses(old, new, years=years)
        expected = {
            Verdict.UNCHANGED: (None, None),
            Verdict.STRENGTHENED: (found.breaks_new, None),
            Verdict.WEAKENED: (None, found.breaks_old),
            Verdict.MIXED: (found.breaks_new, found.breaks_old),
        }

        assert expected[verdict] == (found.breaks_new, found.breaks_old)

    @given(same_sort(), st.integers(-3, 3))
    def test_exchanged(self, case: tuple[Norm, Norm], years: int) -> None:
        """With the sides exchanged the two witnesses change places."""
        old, new = case
        found = witnesses(old, new, years=years)

        expected = Witnesses(found.breaks_old, found.breaks_new)

        assert expected == witnesses(new, old, years=-years)

    @given(same_sort())
    def test_facts(self, case: tuple[Norm, Norm]) -> None:
        """Its facts are enough to see that it keeps the one and breaks the other."""
        old, new = case
        found = witnesses(old, new)

        assert facts_show(old, new, found.breaks_new)
        assert facts_show(new, old, found.breaks_old)

    @given(st.data())
    def test_found(self, data: st.DataObject) -> None:
        """Where a quota or a flag was changed there is a witness to it, whatever the scope."""
        pool = data.draw(gst.pools())
        old, new = (
            data.draw(gst.provisions(pool=pool, leaves=(Quota, Done), forces=BINDING, max_leaves=2))
            for _ in range(2)
        )
        new = attrs.evolve(old, force=new.force, requires=new.requires, when=new.when)
        new = attrs.evolve(new, force=Force.TARGET)
        old = attrs.evolve(old, force=Force.TARGET)
        found = witnesses(old, new)
        verdict = compare(old, new).verdict

        assert (found.breaks_new is not None) is bool(verdict & Verdict.STRENGTHENED)
        assert (found.breaks_old is not None) is bool(verdict & Verdict.WEAKENED)

    @given(data=st.data())
    def test_notices(self, library: tuple[Notice, ...], data: st.DataObject) -> None:
        """All of this holds between the provisions of the notices."""
        a, b = (data.draw(st.sampled_from(library)) for _ in range(2))
        old, new = (
            data.draw(
                st.sampled_from([n for _, n in notice.provisions if isinstance(n, Provision)])
            )
            for notice in (a, b)
        )
        found = witnesses(old, new, years=b.cohort - a.cohort)

        assert Witnesses(None, None) == witnesses(old, old)
        assert facts_show(old, new, found.breaks_new)
        assert facts_show(new, old, found.breaks_old)


class TestCounterexample:
    """Facts that satisfy one predicate and not another."""

    @given(st.data())
    def test_satisfy(self, data: st.DataObject) -> None:
        """They satisfy the one and fail the other, and there are none where it is entailed."""
        pool = data.draw(gst.pools())
        leaves = (Quota, Ratio, Done)
        p, q = (data.draw(gst.predicates(pool=pool, leaves=leaves)) for _ in range(2))
        facts = counterexample((None, p), (None, q))
        shown = facts is not None and (evaluate(p, facts), evaluate(q, facts)) == (
            Truth.TRUE,
            Truth.FALSE,
        )

        assert shown is (facts is not None)
        assert not (shown and entails(p, q))

    @given(st.data())
    def test_found(self, data: st.DataObject) -> None:
        """Of quotas and flags they are found wherever there are any."""
        pool = data.draw(gst.pools())
        p, q = (data.draw(gst.predicates(pool=pool, leaves=(Quota, Done))) for _ in range(2))
        joined = (None, Not(p)), (None, q)

        assert (counterexample((None, p), (None, q)) is None) is entails(p, q)
        assert (counterexample(*joined) is None) is entails(Not(p), q)
