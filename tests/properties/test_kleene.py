"""Laws of three-valued truth: what is known stays known, whatever else comes to be known."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import AllOf, AnyOf, Done, Not, Notice, Predicate, Provision, Quota, Ratio
from gradpolicy import strategies as gst
from gradpolicy.logic import Assignment, Truth, complies, evaluate
from gradpolicy.logic.kleene import conjunction, disjunction

F, U, T = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE
COMPLETE = (Quota, Ratio, Done)

each_pair = pytest.mark.parametrize(("a", "b"), list(product(Truth, repeat=2)))
each_triple = pytest.mark.parametrize(("a", "b", "c"), list(product(Truth, repeat=3)))


class TestTruth:
    """The algebra of the three values, each law for all of them."""

    @pytest.mark.parametrize(
        ("a", "b", "both", "either"),
        [
            (F, F, F, F),
            (F, U, F, U),
            (F, T, F, T),
            (U, F, F, U),
            (U, U, U, U),
            (U, T, U, T),
            (T, F, F, T),
            (T, U, U, T),
            (T, T, T, T),
        ],
    )
    def test_tables(self, a: Truth, b: Truth, both: Truth, either: Truth) -> None:
        """`and` and `or` are those of Kleene's tables."""
        assert both is a & b
        assert either is a | b

    @pytest.mark.parametrize(("a", "negated"), [(F, T), (U, U), (T, F)])
    def test_negation(self, a: Truth, negated: Truth) -> None:
        """What is unknown stays unknown when it is denied; denied twice all is as it was."""
        assert negated is ~a
        assert a is ~~a

    @each_pair
    def test_commutative(self, a: Truth, b: Truth) -> None:
        """The order of two conditions does not matter."""
        assert a & b is b & a
        assert a | b is b | a

    @each_pair
    def test_de_morgan(self, a: Truth, b: Truth) -> None:
        """Not both is the same as one of them not, and the other way round."""
        assert ~(a & b) is ~a | ~b
        assert ~(a | b) is ~a & ~b

    @each_pair
    def test_absorption(self, a: Truth, b: Truth) -> None:
        """A condition that is contained in another adds nothing."""
        assert a is a & (a | b)
        assert a is a | (a & b)

    @each_triple
    def test_associative_and_distributive(self, a: Truth, b: Truth, c: Truth) -> None:
        """Brackets do not matter, and conditions may be multiplied out."""
        assert (a & b) & c is a & (b & c)
        assert (a | b) | c is a | (b | c)
        assert a & (b | c) is (a & b) | (a & c)
        assert a | (b & c) is (a | b) & (a | c)

    @each_triple
    def test_many(self, a: Truth, b: Truth, c: Truth) -> None:
        """Many conditions are joined as if two by two; of none, all hold and not one does."""
        assert a & b & c is conjunction([a, b, c])
        assert a | b | c is disjunction([a, b, c])
        assert T is conjunction([])
        assert F is disjunction([])


@st.composite
def judged(draw: st.DrawFn, *, complete: bool = False) -> tuple[Predicate, Predicate, Assignment]:
    """Two predicates over the same terms, with facts for both."""
    pool = draw(gst.pools())
    leaves = {"leaves": COMPLETE} if complete else {}
    p, q = (draw(gst.predicates(pool=pool, **leaves)) for _ in range(2))
    return p, q, draw(gst.facts(p, q, missing="never" if complete else "sometimes"))


@st.composite
def partial_and_complete(
    draw: st.DrawFn, facts: st.SearchStrategy[Assignment]
) -> tuple[Assignment, Assignment]:
    """Some of the facts, and all of them."""
    complete = draw(facts)
    known = [name for name in complete if draw(st.booleans())]
    return {name: complete[name] for name in known}, complete


class TestEvaluate:
    """Whether a predicate holds of facts, some of which may be missing."""

    @given(judged())
    def test_joins_as_truth_does(self, case: tuple[Predicate, Predicate, Assignment]) -> None:
        """A joined predicate is judged by its parts, by Kleene's tables, in any order."""
        p, q, facts = case
        q = Not(p) if p == q else q
        a, b = evaluate(p, facts), evaluate(q, facts)

        assert a & b is evaluate(AllOf(p, q), facts) is evaluate(AllOf(q, p), facts)
        assert a | b is evaluate(AnyOf(p, q), facts) is evaluate(AnyOf(q, p), facts)
        assert ~a is evaluate(Not(p), facts)
        assert a is evaluate(Not(Not(p)), facts)

    @given(judged())
    def test_de_morgan(self, case: tuple[Predicate, Predicate, Assignment]) -> None:
        """To ask that not all of them hold is to ask that one of them does not."""
        p, q, facts = case
        q = Not(p) if p == q else q

        joined, taken_apart = Not(AllOf(p, q)), AnyOf(Not(p), Not(q))

        assert evaluate(joined, facts) is evaluate(taken_apart, facts)

    @given(st.data())
    def test_more_facts_change_no_known_answer(self, data: st.DataObject) -> None:
        """Whatever was answered from some of the facts is answered so from all of them."""
        predicate = data.draw(gst.predicates(max_leaves=6))
        partial, complete = data.draw(partial_and_complete(gst.facts(predicate)))

        assert evaluate(predicate, partial) in (U, evaluate(predicate, complete))

    @given(judged(complete=True))
    def test_complete_facts_leave_nothing_unknown(
        self, case: tuple[Predicate, Predicate, Assignment]
    ) -> None:
        """When every fact is given, the answer is yes or no."""
        p, q, facts = case

        assert U not in (evaluate(p, facts), evaluate(q, facts))

    @given(gst.predicates())
    def test_nothing_known(self, predicate: Predicate) -> None:
        """Without any fact nothing is answered."""
        assert U is evaluate(predicate, {})


class TestComplies:
    """Whether facts comply with a provision."""

    @given(st.data())
    def test_is_an_implication(self, data: st.DataObject) -> None:
        """One complies when the provision does not apply, or when what it requires holds."""
        provision = data.draw(gst.provisions())
        facts = data.draw(gst.facts(provision, missing="sometimes"))
        when = T if provision.when is None else evaluate(provision.when, facts)

        assert ~when | evaluate(provision.requires, facts) is complies(provision, facts)

    @given(st.data())
    def test_more_facts_change_no_known_answer(self, data: st.DataObject) -> None:
        """Whoever is known to comply, or not to, is so still when more is known."""
        provision = data.draw(gst.provisions())
        partial, complete = data.draw(partial_and_complete(gst.facts(provision)))

        assert complies(provision, partial) in (U, complies(provision, complete))

    @given(data=st.data())
    def test_on_notices(self, library: tuple[Notice, ...], data: st.DataObject) -> None:
        """Both hold of every provision of the notices that come with the library."""
        notice = data.draw(st.sampled_from(library))
        provisions = [norm for _, norm in notice.provisions if isinstance(norm, Provision)]
        provision = data.draw(st.sampled_from(provisions))
        partial, complete = data.draw(partial_and_complete(gst.facts(provision)))
        when = T if provision.when is None else evaluate(provision.when, partial)

        assert complies(provision, partial) in (U, complies(provision, complete))
        assert ~when | evaluate(provision.requires, partial) is complies(provision, partial)
