"""Laws of verdicts: they form a lattice, and agree with who complies with what."""

from fractions import Fraction
from itertools import product

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import (
    Addressee,
    AnyOf,
    Comparator,
    Done,
    Effect,
    Evidence,
    Force,
    Grant,
    Kind,
    Metric,
    Norm,
    Not,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Text,
    Unit,
    Window,
)
from gradpolicy import strategies as gst
from gradpolicy.logic import Dimension, Truth, Verdict, compare, complies, entails, joined

STRONGER, WEAKER = Verdict.STRENGTHENED, Verdict.WEAKENED
SAME, MIXED = Verdict.UNCHANGED, Verdict.MIXED
COMPLETE = (Quota, Ratio, Done)
BINDING = tuple(force for force in Force if force is not Force.PERMISSION)

VERDICTS = (SAME, STRONGER, WEAKER, MIXED)


class TestLattice:
    """Verdicts joined, met and exchanged, each law for all of them."""

    @pytest.mark.parametrize("a", VERDICTS)
    def test_bounds_and_idempotent(self, a: Verdict) -> None:
        """Unchanged adds nothing, mixed takes in all, and a verdict twice is that verdict."""
        assert a == a | a == a & a
        assert a == a | SAME == a & MIXED
        assert a & SAME == SAME
        assert a | MIXED == MIXED

    @pytest.mark.parametrize(("a", "b"), list(product(VERDICTS, repeat=2)))
    def test_commutative_and_absorbing(self, a: Verdict, b: Verdict) -> None:
        """The order of two verdicts does not matter; what one contains adds nothing to it."""
        assert a | b == b | a
        assert a & b == b & a
        assert a == a | (a & b) == a & (a | b)

    @pytest.mark.parametrize(("a", "b", "c"), list(product(VERDICTS, repeat=3)))
    def test_associative(self, a: Verdict, b: Verdict, c: Verdict) -> None:
        """Many verdicts are joined in any grouping."""
        assert (a | b) | c == a | (b | c) == joined([a, b, c])
        assert (a & b) & c == a & (b & c)

    def test_join(self) -> None:
        """Stronger here and weaker there is mixed."""
        assert MIXED == STRONGER | WEAKER
        assert SAME == STRONGER & WEAKER
        assert SAME == joined([])

    @pytest.mark.parametrize(("a", "b"), list(product(VERDICTS, repeat=2)))
    def test_inverted(self, a: Verdict, b: Verdict) -> None:
        """With the sides exchanged twice all is as it was, and joins go over into joins."""
        assert a == a.inverted.inverted
        assert (a | b).inverted == a.inverted | b.inverted
        assert (a & b).inverted == a.inverted & b.inverted

    @pytest.mark.parametrize(("new", "old"), list(product((True, False), repeat=2)))
    def test_of_exchanged(self, new: bool, old: bool) -> None:
        """The two questions exchanged give the verdict exchanged."""
        one = Verdict.of(new_covers_old=new, old_covers_new=old)
        other = Verdict.of(new_covers_old=old, old_covers_new=new)

        assert one == other.inverted


@st.composite
def same_sort(draw: st.DrawFn) -> tuple[Norm, Norm]:
    """Two provisions, two grants or two sanctions, alike in some fields."""
    pool = draw(gst.pools())
    strategy = draw(st.sampled_from((gst.provisions, gst.grants, gst.sanctions)))
    old, other = (draw(strategy(pool=pool, cohort=2024)) for _ in range(2))
    # A prohibition needs a Not, so that these two fields go together.
    names = [f.name for f in attrs.fields(type(old)) if f.name not in ("force", "requires")]
    taken = [name for name in names if draw(st.booleans())]
    if isinstance(old, Provision) and draw(st.booleans()):
        taken += ["force", "requires"]
    return old, attrs.evolve(old, **{name: getattr(other, name) for name in taken})


class TestCompare:
    """The comparison of two provisions, grants or sanctions."""

    @given(gst.norms())
    def test_itself(self, norm: Norm) -> None:
        """Nothing changed between a thing and itself."""
        comparison = compare(norm, norm)

        assert SAME == comparison.verdict
        assert () == comparison.dimensions

    @given(same_sort(), st.integers(-3, 3))
    def test_exchanged(self, case: tuple[Norm, Norm], years: int) -> None:
        """With the sides exchanged stronger is weaker, in each dimension."""
        old, new = case

        assert compare(old, new, years=years).inverted == compare(new, old, years=-years)

    @given(same_sort())
    def test_dimensions_in_order(self, case: tuple[Norm, Norm]) -> None:
        """The dimensions stand in their order, each once, and only those that changed."""
        dimensions = compare(*case).dimensions
        names = [dimension for dimension, _ in dimensions]

        assert [d for d in Dimension if d in names] == names
        assert SAME not in [verdict for _, verdict in dimensions]

    @given(same_sort())
    def test_rest_counts(self, case: tuple[Norm, Norm]) -> None:
        """No dimension but requirement and scope is ever outweighed by another."""
        comparison = compare(*case)
        rest = joined(
            verdict
            for dimension, verdict in comparison.dimensions
            if dimension not in (Dimension.REQUIREMENT, Dimension.SCOPE)
        )

        assert rest == rest & comparison.verdict

    @given(data=st.data())
    def test_notices(self, library: tuple[Notice, ...], data: st.DataObject) -> None:
        """All of this holds between the provisions of the notices that come with the library."""
        old, new = (
            [norm for _, norm in notice.provisions if isinstance(norm, Provision)]
            for notice in (data.draw(st.sampled_from(library)) for _ in range(2))
        )
        a, b = data.draw(st.sampled_from(old)), data.draw(st.sampled_from(new))

        assert SAME == compare(a, a).verdict
        assert compare(a, b, years=1).inverted == compare(b, a, years=-1)


@st.composite
def tightened(draw: st.DrawFn, forces: tuple[Force, ...] = BINDING) -> tuple[Provision, Provision]:
    """A provision, and one that asks for more, or of more cases, and differs in nothing else."""
    pool = draw(gst.pools())
    old = draw(gst.provisions(pool=pool, leaves=COMPLETE, forces=forces))
    extra = Not(draw(gst.predicates(pool=pool, leaves=COMPLETE, max_leaves=1)))
    requires, when = old.requires, old.when
    if extra != requires and draw(st.booleans()):
        requires = Not(AnyOf(Not(requires), Not(extra)))
    match draw(st.sampled_from(("same", "always", "wider"))):
        case "always":
            when = None
        case "wider" if when is not None and when != extra:
            when = AnyOf(when, extra)
    return old, attrs.evolve(old, requires=requires, when=when)


@st.composite
def comparable(draw: st.DrawFn) -> tuple[Provision, Provision]:
    """Two binding provisions for one addressee, over the same terms."""
    pool = draw(gst.pools())
    old, new = (
        draw(gst.provisions(pool=pool, leaves=COMPLETE, forces=BINDING, max_leaves=2))
        for _ in range(2)
    )
    return old, attrs.evolve(new, addressee=old.addressee)


class TestCompliance:
    """What a verdict on a provision says of those whom it binds."""

    @given(st.data())
    def test_asking_more_is_no_weakening(self, data: st.DataObject) -> None:
        """Who complies with a provision that asks for more, complied with the old one."""
        old, new = data.draw(tightened())
        facts = data.draw(gst.facts(old, new))
        verdict = compare(old, new).verdict
        breaks_old = complies(old, facts) is not Truth.TRUE

        assert verdict in (SAME, STRONGER)
        assert not (complies(new, facts) is Truth.TRUE and breaks_old)

    @given(st.data())
    def test_strengthened(self, data: st.DataObject) -> None:
        """Strengthened or unchanged: whoever complies with the new complies with the old."""
        old, new = data.draw(comparable() | tightened())
        facts = data.draw(gst.facts(old, new))
        verdict = compare(old, new).verdict
        only_new = complies(new, facts) is Truth.TRUE and complies(old, facts) is not Truth.TRUE

        assert not (verdict in (SAME, STRONGER) and only_new)

    @given(st.data())
    def test_weakened(self, data: st.DataObject) -> None:
        """Weakened or unchanged: whoever complied with the old complies with the new."""
        new, old = data.draw(comparable() | tightened())
        facts = data.draw(gst.facts(old, new))
        verdict = compare(old, new).verdict
        only_old = complies(old, facts) is Truth.TRUE and complies(new, facts) is not Truth.TRUE

        assert not (verdict in (SAME, WEAKER) and only_old)

    @given(tightened((Force.PERMISSION,)))
    def test_permission(self, case: tuple[Provision, Provision]) -> None:
        """To permit less, or in more cases, is judged apart: the requirement counts reversed."""
        old, new = case
        dimensions = dict(compare(old, new).dimensions)

        assert dimensions.get(Dimension.REQUIREMENT, SAME) in (SAME, WEAKER)
        assert dimensions.get(Dimension.SCOPE, SAME) in (SAME, STRONGER)

    @given(data=st.data())
    def test_on_notices(self, library: tuple[Notice, ...], data: st.DataObject) -> None:
        """It holds between the provisions of the notices on the same thing."""
        sides = [
            {norm.requires: norm for _, norm in notice.provisions if isinstance(norm, Provision)}
            for notice in (data.draw(st.sampled_from(library)) for _ in range(2))
        ]
        old = data.draw(st.sampled_from(list(sides[0].values())))
        rivals = [
            norm for norm in sides[1].values() if entails(norm.requires, old.requires)
        ] or list(sides[1].values())
        new = attrs.evolve(data.draw(st.sampled_from(rivals)), addressee=old.addressee)
        facts = data.draw(gst.facts(old, new))
        binding = Force.PERMISSION not in (old.force, new.force)
        stronger = binding and compare(old, new, years=1).verdict in (SAME, STRONGER)

        only_new = complies(new, facts) is Truth.TRUE and complies(old, facts) is Truth.FALSE

        assert not (stronger and only_new)


NUMBERS = tuple(kind for kind in Kind if kind.is_number)
MONEY = Metric(
    "subsidy",
    "补贴",
    "subsidy",
    kind=Kind.MONEY,
    unit=Unit("yuan", "元", "yuan"),
    of=Addressee("school", "学校", "school", definition=Text("无", "none")),
    definition=Text("无", "none"),
)
kinds = st.sampled_from(NUMBERS)
SUBSIDY = Effect("subsidy", "补贴", "subsidy", definition=Text("无", "none"))


class TestGrants:
    """The comparison of what is given."""

    @given(kinds, gst.grants(), st.data())
    def test_amounts(self, kind: Kind, grant: Grant, data: st.DataObject) -> None:
        """A larger amount is no weaker, whatever the comparator, and a smaller one no stronger."""
        metric = data.draw(gst.metrics(kind))
        exact = [c for c in Comparator if c is not Comparator.ABOUT]
        comparator = data.draw(st.sampled_from(exact))
        limits = gst.numbers(kind, max_value=1000)
        low, high = sorted(data.draw(st.lists(limits, min_size=2, max_size=2)))
        old, new = (
            attrs.evolve(grant, amount=Quota(metric, **{comparator.value: limit}))
            for limit in (low, high)
        )

        assert compare(old, new).verdict in (SAME, STRONGER)
        assert compare(new, old).verdict in (SAME, WEAKER)

    @given(gst.grants(), st.integers(0, 10**6), st.integers(1, 10**6))
    def test_more_money(self, grant: Grant, amount: int, more: int) -> None:
        """More money is strictly stronger."""
        for comparator in ("at_least", "at_most", "exactly", "above"):
            old, new = (
                attrs.evolve(grant, amount=Quota(MONEY, **{comparator: limit}))
                for limit in (amount, amount + more)
            )
            assert STRONGER == compare(old, new).verdict

    @pytest.mark.parametrize("kind", NUMBERS)
    def test_amounts_that_say_the_same(self, kind: Kind) -> None:
        """Two ways of writing one amount are no change: more than 4 people is at least 5."""
        limits = (0, 1, 2, 3) if kind is Kind.COUNT else (0, Fraction(1, 2), 1)
        metric = Metric(
            "amount",
            "数额",
            "amount",
            kind=kind,
            unit=None if kind is Kind.SHARE else MONEY.unit,
            of=MONEY.of,
            definition=MONEY.definition,
        )
        bounds = [{c.value: n} for c in Comparator for n in limits if c is not Comparator.ABOUT]
        bounds += [{"about": n, "tolerance": off} for n, off in product(limits, repeat=2)]
        amounts = [Quota(metric, **bound) for bound in bounds]
        possible = [a for a in amounts if not entails(a, Quota(metric, below=0))]

        same = [(a, b) for a, b in product(possible, repeat=2) if entails(a, b) and entails(b, a)]
        grants = {
            amount: Grant(
                "a-grant",
                effect=SUBSIDY,
                addressee=MONEY.of,
                amount=amount,
                evidence=(Evidence("奖补"),),
            )
            for amount in possible
        }

        assert len(same) > len(possible)
        assert {SAME} == {compare(grants[a], grants[b]).verdict for a, b in same}

    @given(gst.grants())
    def test_unstated(self, grant: Grant) -> None:
        """An amount that is stated on one side only can't be compared."""
        stated = Quota(MONEY, at_least=1)
        old, new = attrs.evolve(grant, amount=None), attrs.evolve(grant, amount=stated)

        assert MIXED == compare(old, new).verdict == compare(new, old).verdict

    @given(gst.grants(), gst.predicates())
    def test_to_fewer(self, grant: Grant, condition: Predicate) -> None:
        """To give something under a condition only is no strengthening."""
        always = attrs.evolve(grant, when=None)
        sometimes = attrs.evolve(grant, when=condition)

        assert compare(always, sometimes).verdict in (SAME, WEAKER)


class TestSanctions:
    """The comparison of what is done to those who fall short."""

    @given(gst.sanctions(), st.integers(1, 5), st.integers(1, 5))
    def test_harsher(self, sanction: Sanction, severity: int, more: int) -> None:
        """A harsher effect on the same scale is stronger; on another scale it is not compared."""
        mild, harsh, other = (
            Effect(slug, slug, slug, definition=Text(slug, slug), scale=scale, severity=grade)
            for slug, scale, grade in (
                ("mild", "cards", severity),
                ("harsh", "cards", severity + more),
                ("other", "ranks", severity + more),
            )
        )
        old, new, elsewhere = (
            attrs.evolve(sanction, effects=(effect,)) for effect in (mild, harsh, other)
        )

        assert STRONGER == compare(old, new).verdict
        assert MIXED == compare(old, elsewhere).verdict

    @given(gst.sanctions(), gst.effects())
    def test_more_effects(self, sanction: Sanction, effect: Effect) -> None:
        """A further effect is no weakening."""
        fresh = attrs.evolve(effect, slug=f"{effect.slug}-further")
        more = attrs.evolve(sanction, effects=(*sanction.effects, fresh))

        assert compare(sanction, more).verdict in (SAME, STRONGER)

    @given(gst.sanctions(), gst.windows())
    def test_shorter(self, sanction: Sanction, window: Window) -> None:
        """To punish for a stretch of time only is no strengthening."""
        always = attrs.evolve(sanction, period=None)
        limited = attrs.evolve(sanction, period=window)

        assert WEAKER == compare(always, limited).verdict
