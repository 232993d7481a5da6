"""Laws of entailment: it is an order, facts never contradict it, and a slow search agrees."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import attrs
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import (
    Addressee,
    AllOf,
    AnyOf,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Text,
    Unit,
    metrics_of,
)
from gradpolicy import strategies as gst
from gradpolicy.logic import Assignment, Truth, entails, evaluate, implication_entails

_MEANING = Text("无", "none")
_SCHOOL = Addressee("school", "学校", "school", definition=_MEANING)
_UNIT = Unit("item", "个", "items")


def _metric(slug: str, kind: Kind) -> Metric:
    unit = _UNIT if kind is Kind.COUNT else None
    return Metric(slug, slug, slug, kind=kind, unit=unit, of=_SCHOOL, definition=_MEANING)


STAFF, STUDENTS = _metric("staff", Kind.COUNT), _metric("students", Kind.COUNT)
OPEN, NAMED = _metric("open", Kind.FLAG), _metric("named", Kind.FLAG)
HIGHEST_LIMIT, HIGHEST_COUNT = 4, 10

WITH_RATIOS = (Quota, Ratio, Done)
WITHOUT_RATIOS = (Quota, Done)


def small(leaves: tuple[type, ...], *, max_leaves: int = 3) -> st.SearchStrategy[Predicate]:
    """Predicates over two counts with limits up to 4 and two flags."""
    pools = gst.pools().map(lambda pool: _with_metrics(pool, (STAFF, STUDENTS, OPEN, NAMED)))
    return pools.flatmap(
        lambda pool: gst.predicates(
            pool=pool, leaves=leaves, max_leaves=max_leaves, max_value=HIGHEST_LIMIT, per=False
        )
    )


def _with_metrics(pool: gst.Pool, metrics: tuple[Metric, ...]) -> gst.Pool:
    return attrs.evolve(pool, metrics=metrics)


def every_fact(highest: int = HIGHEST_COUNT) -> Iterator[Assignment]:
    """All facts there can be: each count from 0 up to *highest*, each flag yes or no."""
    counts, flags = range(highest + 1), (False, True)
    for staff, students, is_open, named in product(counts, counts, flags, flags):
        yield {STAFF: staff, STUDENTS: students, OPEN: is_open, NAMED: named}


EVERY_FACT = tuple(every_fact())


def extent(predicate: Predicate | None) -> frozenset[int]:
    """Which of all facts satisfy *predicate*, by their number."""
    return frozenset(
        number
        for number, facts in enumerate(EVERY_FACT)
        if predicate is None or evaluate(predicate, facts) is Truth.TRUE
    )


ALL = extent(None)


@st.composite
def joined(draw: st.DrawFn, count: int) -> tuple[Predicate, ...]:
    """Different predicates over the same terms, some of which build on each other."""
    pool = draw(gst.pools())
    drawn: list[Predicate] = []
    while len(drawn) < count:
        fresh = draw(gst.predicates(pool=pool, leaves=WITH_RATIOS, max_leaves=2))
        fresh = Not(fresh) if fresh in drawn else fresh
        shape = draw(st.sampled_from(("fresh", "all", "any"))) if drawn else "fresh"
        if shape == "fresh":
            drawn.append(fresh)
        else:
            base = draw(st.sampled_from(drawn))
            other = fresh if fresh != base else Not(base)
            drawn.append(AllOf(base, other) if shape == "all" else AnyOf(base, other))
    return tuple(drawn)


class TestEntails:
    """Whether whoever satisfies one predicate satisfies the other."""

    @given(gst.predicates(max_leaves=6))
    def test_reflexive(self, p: Predicate) -> None:
        """A predicate entails itself, however it is written, and what always holds."""
        assert entails(p, p)
        assert entails(p, None)
        assert entails(p, Not(Not(p)))
        assert entails(Not(Not(p)), p)

    @given(joined(2))
    def test_joins(self, case: tuple[Predicate, Predicate]) -> None:
        """To ask for both is to ask for each, and to ask for each is to ask for either."""
        p, q = case
        q = Not(p) if p == q else q

        assert entails(AllOf(p, q), p)
        assert entails(AllOf(p, q), q)
        assert entails(p, AnyOf(p, q))
        assert entails(q, AnyOf(p, q))

    @given(joined(3))
    def test_transitive(self, case: tuple[Predicate, Predicate, Predicate]) -> None:
        """What follows from what follows, follows."""
        p, q, r = case
        chain = AllOf(p, q, r) if len({p, q, r}) == 3 else p
        wide = AnyOf(p, r) if p != r else p

        assert entails(p, r) or not (entails(p, q) and entails(q, r))
        assert entails(chain, p)
        assert entails(p, wide)
        assert entails(chain, wide)

    @given(joined(3))
    def test_monotone(self, case: tuple[Predicate, Predicate, Predicate]) -> None:
        """A further condition on both sides, or a denial of both, keeps the order."""
        p, q, r = case
        holds = entails(p, q)
        both = [AllOf(x, r) if x != r else x for x in (p, q)]
        either = [AnyOf(x, r) if x != r else x for x in (p, q)]

        assert entails(*both) or not holds
        assert entails(*either) or not holds
        assert entails(Not(q), Not(p)) or not holds

    @given(st.data())
    def test_facts_never_contradict(self, data: st.DataObject) -> None:
        """No complete facts satisfy what entails and fail what is entailed."""
        p, q = data.draw(joined(2))
        facts = data.draw(gst.facts(p, q))

        contradicted = evaluate(p, facts) is Truth.TRUE and evaluate(q, facts) is not Truth.TRUE

        assert not (entails(p, q) and contradicted)

    @given(st.data())
    def test_partial_facts_never_contradict(self, data: st.DataObject) -> None:
        """With facts missing, and with references, what is entailed is never known to fail."""
        pool = data.draw(gst.pools())
        p, q = (data.draw(gst.predicates(pool=pool)) for _ in range(2))
        q = AnyOf(p, q) if p != q else q
        facts = data.draw(gst.facts(p, q, missing="sometimes"))

        assert entails(p, q)
        assert not (evaluate(p, facts) is Truth.TRUE and evaluate(q, facts) is Truth.FALSE)

    @given(small(WITHOUT_RATIOS), small(WITHOUT_RATIOS))
    def test_decides_quotas_and_flags(self, p: Predicate, q: Predicate) -> None:
        """Of quotas and flags it misses nothing: a search through all facts says the same."""
        assert (extent(p) <= extent(q)) is entails(p, q)
        assert (extent(p) == ALL) is entails(None, p)
        assert (not extent(p)) is entails(p, AllOf(q, Not(q)))

    @given(small(WITH_RATIOS), small(WITH_RATIOS))
    def test_sound_for_ratios(self, p: Predicate, q: Predicate) -> None:
        """With ratios too, where it says yes a search through small facts finds no exception."""
        assert extent(p) <= extent(q) or not entails(p, q)

    def test_decides_most_ratios(self) -> None:
        """It decides nearly every pair of ratios, quotas and flags joined in simple ways."""
        quotients = (Fraction(1, 2), Fraction(2, 3), 1, 2)
        ratios = [
            Ratio(STAFF, STUDENTS, **{c.value: limit})
            for c in (Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.ABOVE, Comparator.BELOW)
            for limit in quotients
        ]
        quotas = [
            Quota(metric, **{c.value: limit})
            for metric in (STAFF, STUDENTS)
            for c in (Comparator.AT_LEAST, Comparator.BELOW)
            for limit in (1, 3)
        ]
        premises = [*ratios, *(AllOf(ratio, quota) for ratio in ratios for quota in quotas)]
        wanted = {p: extent(p) for p in (*premises, *ratios, *quotas)}

        said = [
            (wanted[p] <= wanted[q], entails(p, q)) for p in premises for q in (*ratios, *quotas)
        ]

        # Small facts are not all facts, so that some of the missed ones are no true ones.
        missed = sum(found and not answer for found, answer in said)
        assert not any(answer and not found for found, answer in said)
        assert missed <= 0.01 * len(said)

    @given(st.data())
    def test_periods_are_apart(self, data: st.DataObject) -> None:
        """What is bounded in each week says nothing of what is bounded as a whole."""
        pool = data.draw(gst.pools())
        p, q = (data.draw(gst.quotas(metrics=pool.numbers)) for _ in range(2))
        facts = data.draw(gst.facts(p, q))

        contradicted = evaluate(p, facts) is Truth.TRUE and evaluate(q, facts) is not Truth.TRUE

        assert not (entails(p, q) and contradicted)


def implication(when: Predicate | None, requires: Predicate) -> frozenset[int]:
    """Which of all facts satisfy "when … then …"."""
    return (ALL - extent(when)) | extent(requires)


sometimes = st.none() | small(WITHOUT_RATIOS, max_leaves=2)
required = small(WITHOUT_RATIOS, max_leaves=2)


class TestImplicationEntails:
    """The same of "when … then …"."""

    @given(sometimes, required, sometimes, required)
    def test_decides_quotas_and_flags(
        self, when: Predicate | None, p: Predicate, other: Predicate | None, q: Predicate
    ) -> None:
        """Of quotas and flags a search through all facts says the same."""
        found = implication(when, p) <= implication(other, q)

        assert found is implication_entails((when, p), (other, q))

    @given(sometimes, small(WITH_RATIOS), sometimes, small(WITH_RATIOS))
    def test_sound_for_ratios(
        self, when: Predicate | None, p: Predicate, other: Predicate | None, q: Predicate
    ) -> None:
        """With ratios too, where it says yes a search through small facts finds no exception."""
        found = implication(when, p) <= implication(other, q)

        assert found or not implication_entails((when, p), (other, q))

    @given(joined(3))
    def test_less_often_is_less(self, case: tuple[Predicate, Predicate, Predicate]) -> None:
        """What is asked always is asked sometimes; what is asked is asked in part."""
        when, p, q = case
        q = Not(p) if p == q else q

        assert implication_entails((None, p), (when, p))
        assert implication_entails((when, AllOf(p, q)), (when, p))
        assert implication_entails((when, p), (when, p))

    @given(joined(2))
    def test_agrees_with_entails(self, case: tuple[Predicate, Predicate]) -> None:
        """Of what is asked always it says what `entails` says."""
        p, q = case

        assert entails(p, q) is implication_entails((None, p), (None, q))


class TestNotices:
    """The provisions of the notices that come with the library."""

    def test_reflexive(self, notice: Notice) -> None:
        """Each entails itself, and itself with a further condition."""
        for _, norm in notice.provisions:
            requires = norm.requires if isinstance(norm, Provision) else norm.when
            again = None if requires is None else Not(Not(requires))

            assert entails(requires, again)
            assert entails(again, requires)

    @given(data=st.data())
    def test_facts_never_contradict(self, library: tuple[Notice, ...], data: st.DataObject) -> None:
        """No facts that satisfy what entails are known to fail what is entailed."""
        asked = _by_metric(library)
        slug = data.draw(st.sampled_from(sorted(asked)))
        p, q = (data.draw(st.sampled_from(asked[slug])) for _ in range(2))
        facts = data.draw(gst.facts(p, q))

        contradicted = evaluate(p, facts) is Truth.TRUE and evaluate(q, facts) is Truth.FALSE

        assert not (entails(p, q) and contradicted)


def _by_metric(library: tuple[Notice, ...]) -> dict[str, list[Predicate]]:
    """What the provisions require, under each metric that they speak of."""
    found: dict[str, list[Predicate]] = {}
    for _, norm in (pair for notice in library for pair in notice.provisions):
        if isinstance(norm, Provision):
            for metric in metrics_of(norm.requires):
                found.setdefault(metric.slug, []).append(norm.requires)
    return found
