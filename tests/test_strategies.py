"""The strategies draw valid values, reach every case, and are known to `from_type`."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import gradpolicy
from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Comparator,
    Deadline,
    Done,
    Force,
    Grant,
    Kind,
    Level,
    Metric,
    Norm,
    Not,
    Notice,
    PartialDate,
    Period,
    Precision,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Span,
    Window,
    Within,
    _hypothesis,
    diff,
    leaves,
    metrics_of,
)
from gradpolicy import strategies as gst
from gradpolicy.changes import Change, Relation
from gradpolicy.compliance import Case, Fact, Facts, Origin, Status, check, key_of
from gradpolicy.compliance.ledgers import (
    EventKind,
    Ledger,
    Role,
    distinct_employers,
)
from gradpolicy.logic import Assignment, Truth, evaluate
from gradpolicy.logic.evaluation import number_of
from gradpolicy.strategies import registry

# The classes of the model that hold fields; enums are drawn by Hypothesis itself.
CLASSES = [
    value
    for value in vars(gradpolicy.model).values()
    if isinstance(value, type) and attrs.has(value)
]
each_class = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)

# Those of facts that `from_type` knows too.
CLASSES += [Case, Fact, Facts, Origin]
# To look for one value, without making it small.
SEARCH = settings(
    max_examples=20_000,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    database=None,
    deadline=None,
)


# A notice takes long to draw.
few = settings(max_examples=settings().max_examples // 4)


def reaches(strategy: st.SearchStrategy[Any], condition: Callable[[Any], object]) -> bool:
    """Whether *strategy* draws a value that fulfils *condition*; an error if not."""
    return find(strategy.map(lambda drawn: bool(condition(drawn))), bool, settings=SEARCH)


def reaches_all(
    strategy: st.SearchStrategy[Any], wanted: set[Any], seen_in: Callable[[Any], Iterable[Any]]
) -> bool:
    """Whether among the values drawn all *wanted* things are seen; an error if not."""
    left = set(wanted)

    def last(drawn: object) -> bool:
        left.difference_update(seen_in(drawn))
        return not left

    return reaches(strategy, last)


@pytest.fixture(scope="module", autouse=True)
def _registered() -> None:
    """The strategies are registered, as Hypothesis does with the installed package."""
    _hypothesis.register()


class TestHook:
    """What `from_type` knows."""

    @pytest.mark.parametrize("first", ["hypothesis", "gradpolicy.strategies"])
    def test_either_may_be_imported_first(self, first: str) -> None:
        """In a fresh process the types are known whichever comes first."""
        code = (
            f"import {first}, gradpolicy; from hypothesis import find, strategies as st; "
            "print(type(find(st.from_type(gradpolicy.Quota), lambda q: True)).__name__)"
        )
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        assert done.stdout == "Quota\n"

    @each_class
    def test_knows_every_class(self, kind: type) -> None:
        """Each class of the model has a strategy of its own."""
        assert kind in registry._strategies()

    @each_class
    @settings(max_examples=10)
    @given(data=st.data())
    def test_from_type(self, kind: type, data: st.DataObject) -> None:
        """It draws an instance, which may be made again of its own fields."""
        drawn = data.draw(st.from_type(kind))
        fields = [getattr(drawn, f.name) for f in attrs.fields(kind)]
        again = kind(*fields[0]) if kind in (AllOf, AnyOf) else attrs.evolve(drawn)

        assert type(drawn) is kind
        assert drawn == again
        assert hash(drawn) == hash(again)

    @pytest.mark.parametrize("union", [Predicate, Deadline, Norm], ids=str)
    def test_unions(self, union: Any) -> None:
        """A union is drawn through its members, every one of them."""
        members = {*get_args(union)}

        assert reaches_all(st.from_type(union), members, lambda drawn: [type(drawn)])

    def test_hypothesis_is_not_needed(self) -> None:
        """The library does not import Hypothesis, but for its strategies."""
        code = "import sys, gradpolicy.changes; print('hypothesis' in sys.modules)"
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

        assert ran.stdout.split() == [b"False"]

    def test_without_hypothesis(self) -> None:
        """Without Hypothesis one sentence says what to install."""
        code = "import sys; sys.modules['hypothesis'] = None; import gradpolicy.strategies"
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

        assert ran.stderr.decode().splitlines()[-1] == (
            "ModuleNotFoundError: gradpolicy.strategies needs Hypothesis: pip install hypothesis"
        )


class TestNumbers:
    """Numbers that a metric can take."""

    @pytest.mark.parametrize("kind", [kind for kind in Kind if kind.is_number])
    @given(data=st.data())
    def test_valid(self, kind: Kind, data: st.DataObject) -> None:
        """Each is in the domain of its kind, as a limit and as a fact."""
        metric = data.draw(gst.metrics(kind))
        number = data.draw(gst.numbers(kind))

        assert number == number_of(metric, metric, {metric: number})
        assert number == Quota(metric, at_least=number).bound.limit

    @pytest.mark.parametrize("kind", [kind for kind in Kind if kind.is_number])
    @pytest.mark.parametrize("exact", [int, Fraction, Decimal])
    def test_reaches_every_type(self, kind: Kind, exact: type) -> None:
        """Whole numbers, fractions and decimals."""
        assert reaches(gst.numbers(kind), lambda number: type(number) is exact)

    @given(gst.numbers(Kind.MONEY, min_value=3, max_value=5))
    def test_narrowed(self, number: Fraction) -> None:
        """Options limit them."""
        assert 3 <= number <= 5

    def test_reaches_the_ends(self) -> None:
        """Both ends of a share are drawn, and what lies between."""
        shares = gst.numbers(Kind.SHARE)

        assert reaches(shares, lambda share: share == 0)
        assert reaches(shares, lambda share: share == 1)
        assert reaches(shares, lambda share: 0 < share < 1)


class TestTerms:
    """Terms of the vocabulary."""

    @pytest.mark.parametrize("kind", Kind)
    @given(data=st.data())
    @settings(max_examples=20)
    def test_metrics_of_a_kind(self, kind: Kind, data: st.DataObject) -> None:
        """A metric of the kind that was asked for, and of the addressees that were."""
        school = data.draw(gst.addressees())
        metric = data.draw(gst.metrics(kind, of=[school]))

        assert kind is metric.kind
        assert school is metric.of

    @given(gst.pools())
    def test_pools_name_each_term_once(self, pool: gst.Pool) -> None:
        """Within a pool a slug names one term of each sort, and there is one at least."""
        for field in attrs.fields(gst.Pool):
            slugs = [term.slug for term in getattr(pool, field.name)]
            assert slugs
            assert sorted(set(slugs)) == sorted(slugs)

    @given(gst.pools(kinds=[Kind.SHARE, Kind.DATE]))
    def test_pools_of_some_kinds(self, pool: gst.Pool) -> None:
        """Options limit the metrics; two numbers can always be compared."""
        assert {metric.kind for metric in pool.metrics} == {Kind.SHARE, Kind.DATE}
        assert 2 <= len(pool.numbers)

    def test_reaches_new_terms(self) -> None:
        """Terms with any label are drawn too, and broader addressees, scales and units."""
        assert reaches(gst.pools(), lambda pool: any(m.slug.endswith("-new") for m in pool.metrics))
        assert reaches(gst.addressees(), lambda drawn: len(drawn.broader) == 2)
        assert reaches(gst.addressees(), lambda drawn: drawn.level is Level.CITY)
        assert reaches(gst.standards(), lambda drawn: drawn.replaces is not None)
        assert reaches(gst.effects(), lambda drawn: drawn.scale is None)
        assert reaches(gst.effects(), lambda drawn: drawn.severity == 3)
        assert reaches(gst.programmes(), lambda drawn: drawn.names)
        assert reaches(gst.labels(), lambda label: not label.isascii())
        assert reaches(gst.labels(), lambda label: "<" in label or "&" in label)

    @pytest.mark.parametrize("level", Level)
    def test_jurisdictions(self, level: Level) -> None:
        """Territories of each level are drawn, alone and within others."""
        strategy = gst.jurisdictions(level=level)

        assert reaches(strategy, lambda drawn: drawn.parent is None)
        assert reaches(gst.jurisdictions(), lambda drawn: drawn.level is level)
        assert level is Level.NATION or reaches(strategy, lambda drawn: drawn.parent is not None)


class TestDates:
    """Dates and deadlines."""

    @pytest.mark.parametrize("precision", Precision)
    def test_reaches_every_precision(self, precision: Precision) -> None:
        """Years, months, parts of months and days."""
        assert reaches(gst.partial_dates(), lambda drawn: drawn.precision is precision)

    def test_reaches_the_rare_days(self) -> None:
        """The 29th of February is drawn."""
        leap_year = gst.partial_dates(min_year=2024, max_year=2024)

        assert reaches(leap_year, lambda drawn: (drawn.month, drawn.day) == (2, 29))

    @pytest.mark.parametrize("form", get_args(Deadline), ids=lambda form: form.__name__)
    def test_forms(self, form: type) -> None:
        """Each form is drawn, and by itself where only that is asked for."""
        assert reaches(gst.deadlines(), lambda drawn: type(drawn) is form)
        assert reaches(gst.deadlines(forms=[form]), lambda drawn: type(drawn) is form)

    @given(gst.deadlines(forms=[Window, Within], min_year=2020, max_year=2021))
    def test_narrowed(self, deadline: Window | Within) -> None:
        """Options limit forms and years."""
        ends = (deadline.start, deadline.end) if isinstance(deadline, Window) else ()

        assert isinstance(deadline, Window | Within)
        assert all(end is None or end.year in (2020, 2021) for end in ends)

    def test_windows(self) -> None:
        """Periods open at either end or at none."""
        assert reaches(gst.windows(), lambda drawn: drawn.start is None)
        assert reaches(gst.windows(), lambda drawn: drawn.end is None)
        assert reaches(gst.windows(), lambda drawn: drawn.start and drawn.end)

    def test_rules(self) -> None:
        """A season over the turn of the year, and the last day of a month."""
        assert reaches(gst.rules(), lambda rule: rule.season and 12 in rule.months[:-1])
        assert reaches(gst.rules(), lambda rule: -1 in rule.month_days)


class TestPredicates:
    """Predicates, simple and joined."""

    def test_reaches_every_form(self) -> None:
        """Each member of the union."""
        forms = {*get_args(Predicate)}

        assert reaches_all(gst.predicates(), forms, lambda drawn: [type(drawn)])

    def test_reaches_every_comparator(self) -> None:
        """Each comparator of a quota and of a ratio."""
        assert reaches_all(gst.quotas(), {*Comparator}, lambda quota: [quota.bound.comparator])
        assert reaches_all(gst.ratios(), {*Comparator}, lambda ratio: [ratio.bound.comparator])

    def test_reaches_limits(self) -> None:
        """Limits that are another metric, and quotas in each period."""
        assert reaches(gst.quotas(), lambda quota: isinstance(quota.bound.limit, Metric))
        assert reaches(gst.quotas(), lambda quota: quota.per is Period.WEEK)
        assert reaches(gst.quotas(), lambda quota: quota.written is not None)

    @given(st.data())
    def test_narrowed(self, data: st.DataObject) -> None:
        """Options limit terms, size, sort and figures."""
        pool = data.draw(gst.pools())
        predicate = data.draw(
            gst.predicates(pool=pool, max_leaves=3, leaves=[Quota, Done], max_value=7, per=False)
        )
        simple = list(leaves(predicate))
        limits = [leaf.bound.limit for leaf in simple if isinstance(leaf, Quota)]

        assert {type(leaf) for leaf in simple} <= {Quota, Done}
        assert len(simple) <= 3 + 1
        assert set(metrics_of(predicate)) <= set(pool.metrics)
        assert all(isinstance(limit, Metric) or limit <= 7 for limit in limits)
        assert all(leaf.per is None for leaf in simple if isinstance(leaf, Quota))


class TestNorms:
    """Provisions, grants and sanctions."""

    def test_reaches_every_form(self) -> None:
        """Each member of the union."""
        assert reaches_all(gst.norms(), {*get_args(Norm)}, lambda drawn: [type(drawn)])

    def test_reaches_every_force(self) -> None:
        """Each force, and one by itself where only that is asked for."""
        assert reaches_all(gst.provisions(), {*Force}, lambda drawn: [drawn.force])
        assert reaches(
            gst.provisions(forces=[Force.TARGET]), lambda drawn: drawn.force is Force.TARGET
        )

    def test_reaches_prohibitions_of_several(self) -> None:
        """A prohibition of one thing, and of several."""
        prohibitions = gst.provisions(forces=[Force.PROHIBITION])

        assert reaches(prohibitions, lambda drawn: isinstance(drawn.requires, Not))
        assert reaches(prohibitions, lambda drawn: isinstance(drawn.requires, AllOf))

    @pytest.mark.parametrize("kind", [Provision, Grant, Sanction], ids=lambda kind: kind.__name__)
    def test_reaches_every_field(self, kind: type) -> None:
        """Each field that may be absent is drawn given and absent."""
        strategy = {Provision: gst.provisions, Grant: gst.grants, Sanction: gst.sanctions}[kind]()
        names = [f.name for f in attrs.fields(kind) if f.default is None]
        wanted = {(name, given) for name in names for given in (True, False)}

        assert names
        assert reaches_all(
            strategy,
            wanted,
            lambda norm: ((name, getattr(norm, name) is not None) for name in names),
        )


class TestNotices:
    """Notices, alone and in pairs."""

    def test_reaches_every_field(self) -> None:
        """Each field that may be absent or empty is drawn so and otherwise."""
        names = [f.name for f in attrs.fields(Notice) if f.default is not attrs.NOTHING]
        wanted = {(name, given) for name in names for given in (True, False)}

        assert names
        assert reaches_all(
            gst.notices(),
            wanted,
            lambda notice: ((name, bool(getattr(notice, name))) for name in names),
        )

    @few
    @given(gst.notices(min_measures=2, max_measures=3, max_provisions=1, min_cohort=2024))
    def test_narrowed(self, notice: Notice) -> None:
        """Options limit size and cohort."""
        assert 2 <= len(notice.measures) <= 3
        assert all(len(measure.provisions) == 1 for measure in notice.measures)
        assert notice.cohort >= 2024

    @few
    @given(gst.notices(max_measures=2))
    def test_a_slug_names_one_term(self, notice: Notice) -> None:
        """Within a notice a slug names one metric."""
        metrics = {
            metric
            for _, norm in notice.provisions
            for predicate in _predicates(norm)
            for metric in metrics_of(predicate)
        }

        assert len({metric.slug for metric in metrics}) == len(metrics)

    @few
    @given(gst.related_notices(max_measures=2, max_provisions=2))
    def test_related(self, pair: tuple[Notice, Notice]) -> None:
        """The second of a pair is for the next class."""
        old, new = pair

        assert old.cohort + 1 == new.cohort
        assert old.jurisdiction == new.jurisdiction

    def test_reaches_every_change(self) -> None:
        """Between related notices provisions and measures change in every way, and move."""
        # For a measure to move, two sections must have two others each: five in all.
        wanted = {*Change, *Relation, "moved"} - {Relation.MOVED}

        def seen_in(pair: tuple[Notice, Notice]) -> Iterator[object]:
            difference = diff(*pair)
            yield from (group.relation for group in difference.measures)
            for change in difference.provisions:
                yield change.change
                if change.moved:
                    yield "moved"

        assert reaches_all(gst.related_notices(), wanted, seen_in)


def _predicates(norm: Norm) -> list[Predicate]:
    amount = norm.amount if isinstance(norm, Grant) else None
    requires = norm.requires if isinstance(norm, Provision) else None
    return [each for each in (requires, norm.when, amount) if each is not None]


class TestFacts:
    """Facts for a predicate, a provision or a notice."""

    @few
    @given(st.data())
    def test_complete(self, data: st.DataObject) -> None:
        """None is missing, none is superfluous, and each is one that its metric can take."""
        notice = data.draw(gst.notices(max_measures=2, max_provisions=2))
        facts = data.draw(gst.facts(notice))
        predicates = [p for _, norm in notice.provisions for p in _predicates(norm)]
        named = {m for predicate in predicates for m in metrics_of(predicate)}
        given = {name if isinstance(name, Metric) else name[0] for name in facts}
        decided = [
            evaluate(predicate, facts)
            for predicate in predicates
            if not any(isinstance(leaf, ByReference) for leaf in leaves(predicate))
        ]

        assert named == given
        assert Truth.UNKNOWN not in decided

    @given(st.data())
    def test_missing(self, data: st.DataObject) -> None:
        """Always: one at least is missing."""
        predicate = data.draw(gst.predicates(leaves=[Quota, Ratio, Done]))
        complete = data.draw(gst.facts(predicate))
        facts = data.draw(gst.facts(predicate, missing="always"))

        assert set(facts) < set(complete)

    def test_sometimes_missing(self) -> None:
        """Sometimes: all may be given, and all may be missing."""
        pool = find(gst.pools(), lambda pool: len(pool.metrics) > 3, settings=SEARCH)
        facts = gst.facts(*pool.metrics, missing="sometimes")

        assert reaches(facts, lambda drawn: len(drawn) == len(pool.metrics))
        assert reaches(facts, lambda drawn: not drawn)

    @given(gst.facts(missing="always"))
    def test_of_nothing(self, facts: Assignment) -> None:
        """Of nothing there are no facts."""
        assert {} == facts

    @pytest.mark.parametrize("comparator", Comparator)
    def test_reaches_limits(self, comparator: Comparator) -> None:
        """Every bound is hit exactly, missed by a little, and met."""
        count = _one(Kind.COUNT)
        tolerance = {"tolerance": 3} if comparator is Comparator.ABOUT else {}
        quota = Quota(count, **{comparator.value: 123_456_789}, **tolerance)
        facts = gst.facts(quota)

        assert all(
            reaches(facts, lambda drawn, off=off: drawn[count] == 123_456_789 + off)
            for off in (-1, 0, 1)
        )
        assert reaches(facts, lambda drawn: evaluate(quota, drawn) is Truth.TRUE)
        assert reaches(facts, lambda drawn: evaluate(quota, drawn) is Truth.FALSE)

    def test_reaches_ratios(self) -> None:
        """A ratio is met exactly, and in each period, and against another metric."""
        staff, students = _one(Kind.COUNT), attrs.evolve(_one(Kind.COUNT), slug="students")
        ratio = Ratio(staff, students, exactly=Fraction(1, 5))
        weekly = Quota(staff, exactly=7_654_321, per=Period.WEEK)
        other = Quota(staff, exactly=students)

        assert reaches(
            gst.facts(ratio),
            lambda drawn: evaluate(ratio, drawn) is Truth.TRUE and drawn[students] > 500,
        )
        assert reaches(gst.facts(weekly), lambda drawn: drawn[staff, Period.WEEK] == 7_654_321)
        assert reaches(
            gst.facts(other),
            lambda drawn: evaluate(other, drawn) is Truth.TRUE and drawn[staff] > 100,
        )

    @given(st.data())
    def test_of_metrics(self, data: st.DataObject) -> None:
        """Metrics and predicates may be given one by one or together."""
        pool = data.draw(gst.pools())
        facts = data.draw(gst.facts(list(pool.metrics), Done(pool.flags[0])))

        assert set(pool.metrics) == set(facts)


class TestKnowledge:
    """Facts with their days, and where they were read."""

    @given(st.data())
    def test_of(self, data: st.DataObject) -> None:
        """A fact is of what was asked for, and was observed and done on the days given."""
        metric = data.draw(gst.metrics())
        days = [date(2024, 2, 29), date(2024, 3, 1)]
        fact = data.draw(gst.known_facts(metric, days=st.sampled_from(days)))

        assert metric == fact.of
        assert fact.observed in (None, *days)
        assert set(_days_of(fact)) <= set(days)

    @given(gst.known_facts(observed=False, dated=False))
    def test_narrowed(self, fact: Fact) -> None:
        """Options leave out the days."""
        assert fact.observed is None
        assert [] == list(_days_of(fact))

    def test_reaches_every_form(self) -> None:
        """Yes and no, a day, several, none, cases; observed, read and written or not."""
        done = gst.known_facts(_one(Kind.FLAG))

        assert reaches_all(
            done,
            {True, False, date, (date,), (Case,), (), "observed", "origin", "written"},
            lambda fact: (
                fact.value if isinstance(fact.value, bool) else _form(fact.value),
                *(name for name in ("observed", "origin", "written") if getattr(fact, name)),
            ),
        )
        assert reaches(
            gst.known_facts((_one(Kind.COUNT), Period.DAY)), lambda f: f.per is Period.DAY
        )

    def test_cases(self) -> None:
        """Cases are open, done, and on the last day of their term, a day before and after."""
        assert reaches(gst.cases(), lambda case: case.done is None)
        assert reaches(gst.cases(), lambda case: case.done and case.done > case.began)
        event = find(gst.events(), lambda _: True, settings=SEARCH)
        terms = gst.cases(terms=[Within(3, Span.WEEK, event)])
        assert reaches_all(
            terms, {20, 21, 22}, lambda case: [case.done and (case.done - case.began).days]
        )

    def test_origins(self) -> None:
        """A file alone, and with sheet and cell."""
        assert reaches(gst.origins(), lambda drawn: drawn.sheet is None and drawn.cell is None)
        assert reaches(gst.origins(), lambda drawn: drawn.sheet and drawn.cell)

    @few
    @given(st.data())
    def test_institutions(self, data: st.DataObject) -> None:
        """All that a notice speaks of is known, some of it as the context."""
        notice = data.draw(gst.notices(max_measures=1, max_provisions=2))
        expected = {key_of(of) for of in data.draw(gst.facts(notice))}

        facts = data.draw(gst.institutions(notice))
        less = data.draw(gst.institutions(notice, missing="always"))

        assert expected == set(facts.by_key)
        assert set(less.by_key) < expected or not expected
        assert len(facts.context) <= 2

    def test_reaches_deadlines(self) -> None:
        """What a notice asks by a day is done on that day, the day before, and the day after."""
        notice = gradpolicy.notices.load("jiangxi-2024")
        due = By(PartialDate(2024, 8, 31))
        asked = next(
            p
            for _, p in notice.provisions
            if isinstance(p, Provision) and isinstance(p.requires, Done) and p.when is None
        )
        provision = attrs.evolve(asked, due=due, period=None)
        done = key_of(provision.requires.metric)

        assert reaches_all(
            gst.institutions(provision),
            {date(2024, 8, 30), date(2024, 8, 31), date(2024, 9, 1)},
            lambda facts: [v for v in (facts.values.get(done),) if isinstance(v, date)],
        )

    def test_reaches_every_status(self) -> None:
        """Of a notice every status is reached, on a day between its deadlines."""
        notice = gradpolicy.notices.load("jiangxi-2024")

        assert reaches_all(
            gst.institutions(notice, missing="sometimes"),
            {*Status},
            lambda facts: check(notice, facts, on=date(2024, 6, 15)).statuses,
        )

    def test_context(self) -> None:
        """Facts have a context and an entity, or neither, and an origin each or none."""
        facts = gst.institutions(_one(Kind.COUNT))

        assert reaches(facts, lambda drawn: drawn.context and drawn.entity)
        assert reaches(facts, lambda drawn: drawn.facts and not drawn.entity)
        assert reaches(facts, lambda drawn: all(fact.origin for fact in drawn))
        assert reaches(facts, lambda drawn: not any(fact.origin for fact in drawn))


def _form(value: object) -> object:
    return tuple({type(item) for item in value}) if isinstance(value, tuple) else type(value)


def _days_of(fact: Fact) -> Iterator[date]:
    """The days that a fact names."""
    for item in fact.value if isinstance(fact.value, tuple) else (fact.value,):
        if isinstance(item, Case):
            yield item.began
            yield from () if item.done is None else (item.done,)
        elif isinstance(item, date):
            yield item


class TestLedgers:
    """Rows of ledgers, and ledgers."""

    def test_visits(self) -> None:
        """Employers with a code and without, new, known and not said; every role."""
        assert reaches_all(gst.visits(), {True, False, None}, lambda visit: [visit.newly_won])
        assert reaches_all(gst.visits(), {*Role}, lambda visit: visit.roles)
        assert reaches(gst.visits(), lambda visit: visit.code and visit.department)
        assert reaches(
            gst.visits(), lambda visit: visit.code is None and len(visit.programmes) == 2
        )

    def test_events(self) -> None:
        """Every kind and none said; nobody, and as many as there may be."""
        kinds = gst.recruitment_events()

        assert reaches_all(kinds, {*EventKind, None}, lambda drawn: drawn.kinds or [None])
        assert reaches_all(kinds, {None, 0, 199, 200}, lambda drawn: [drawn.employers])

    @given(st.data())
    def test_days(self, data: st.DataObject) -> None:
        """Options limit the days, and how many rows there are."""
        day = date(2024, 3, 8)
        ledger = data.draw(gst.ledgers(days=st.just(day), max_rows=2))
        rows = (*ledger.visits, *ledger.events)

        assert {row.day for row in rows} <= {day}
        assert all(
            len(part) <= 2 for part in (ledger.visits, ledger.events, ledger.reports, ledger.years)
        )

    def test_reaches_rows(self) -> None:
        """Nothing kept, a row of each sort, a visit twice, and one employer spelt in two ways."""
        assert reaches(gst.ledgers(), lambda drawn: drawn == Ledger())
        assert reaches(
            gst.ledgers(),
            lambda drawn: drawn.visits and drawn.events and drawn.reports and drawn.years,
        )
        assert reaches(gst.ledgers(), lambda drawn: len(set(drawn.visits)) < len(drawn.visits))
        assert reaches(
            gst.ledgers(),
            lambda drawn: (
                len({visit.employer for visit in drawn.visits})
                > distinct_employers(drawn.visits).count
            ),
        )


def _one(kind: Kind) -> Metric:
    return find(gst.metrics(kind), lambda _: True, settings=SEARCH)


def test_every_name_is_a_strategy() -> None:
    """Each public function gives a strategy, and has a docstring."""
    others = {"DrawnTable", "NUMBER_TYPES", "Pool", "drawn_table", "strategy_of"}
    functions = [getattr(gst, name) for name in gst.__all__ if name not in others]

    assert all(isinstance(function(), st.SearchStrategy) for function in functions)
    assert all(function.__doc__ for function in functions)
