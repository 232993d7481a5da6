"""Predicates over columns: what is unknown stays unknown, on every engine."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import polars as pl
import pytest

from gradpolicy import AllOf, AnyOf, ByReference, Done, Not, Predicate, Quota, Ratio, notices
from gradpolicy.compliance import Facts, check
from gradpolicy.compliance.planning import clauses_of, links_of
from gradpolicy.model import leaves
from gradpolicy.tables import check_table, plan_table
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

Ask = Callable[..., list[Any]]
BUILT, STAFF = Done(EMPLOYMENT_HOME_BUILT), Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
#: The home built or not, or not known, and the staff enough or not, or not known.
PAIRS = list(product((True, False, None), (5, 4, None)))
COLUMNS = {
    EMPLOYMENT_HOME_BUILT.slug: pl.Series([built for built, _ in PAIRS], dtype=pl.Boolean),
    FULL_TIME_CAREERS_STAFF.slug: pl.Series([staff for _, staff in PAIRS], dtype=pl.Int64),
}
ENGINES = ["polars", "polars-lazy", "pyarrow", "pandas-arrow", "pandas", "duckdb", "sql"]
M, U, K, N = "met", "unmet", "unknown", "not_applicable"


class TestJoined:
    """All of several, any of several, and the opposite."""

    @pytest.mark.parametrize("engine", ENGINES)
    @pytest.mark.parametrize(
        ("predicate", "expected"),
        [
            (BUILT, [M, M, M, U, U, U, K, K, K]),
            (STAFF, [M, U, K, M, U, K, M, U, K]),
            (Not(BUILT), [U, U, U, M, M, M, K, K, K]),
            (Not(STAFF), [U, M, K, U, M, K, U, M, K]),
            (AllOf(BUILT, STAFF), [M, U, K, U, U, U, K, U, K]),
            (AnyOf(BUILT, STAFF), [M, M, M, M, U, K, M, K, K]),
            (Not(AllOf(BUILT, STAFF)), [U, M, K, M, M, M, K, M, K]),
            (Not(AnyOf(BUILT, STAFF)), [U, U, U, U, M, K, U, K, K]),
            (AllOf(Not(BUILT), Not(STAFF)), [U, U, U, U, M, K, U, K, K]),
            (AnyOf(Not(BUILT), Not(STAFF)), [U, M, K, M, M, M, K, M, K]),
            (AnyOf(AllOf(BUILT, STAFF), Not(BUILT)), [M, U, K, M, M, M, K, K, K]),
            (Not(Not(BUILT)), [M, M, M, U, U, U, K, K, K]),
        ],
        ids=str,
    )
    def test_truth(
        self, statuses: Ask, engine: str, predicate: Predicate, expected: list[str]
    ) -> None:
        """By Kleene's strong logic: no engine turns what is missing into false."""
        assert expected == statuses(predicate, COLUMNS, engine=engine)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_when(self, statuses: Ask, engine: str) -> None:
        """Unknown whether it applies is unknown, unless what is required is met anyway."""
        found = statuses(STAFF, COLUMNS, when=BUILT, engine=engine)

        assert [M, U, K, N, N, N, M, K, K] == found

    @pytest.mark.parametrize("engine", ENGINES)
    def test_when_not(self, statuses: Ask, engine: str) -> None:
        """Where it applies unless something was done."""
        found = statuses(STAFF, COLUMNS, when=Not(BUILT), engine=engine)

        assert [N, N, N, M, U, K, M, K, K] == found

    def test_when_of_several(self, statuses: Ask) -> None:
        """Where it takes two things for it to apply."""
        when = AllOf(BUILT, STAFF)

        found = statuses(Not(BUILT), COLUMNS, when=when)

        assert [U, N, K, N, N, N, K, N, K] == found

    def test_when_missing(self, statuses: Ask) -> None:
        """Where no column says whether it applies."""
        columns = {FULL_TIME_CAREERS_STAFF.slug: [5, 4, None]}

        assert [M, K, K] == statuses(STAFF, columns, when=BUILT)


class TestLeaves:
    """Simple predicates."""

    @pytest.mark.parametrize("engine", ENGINES[:-1])
    def test_nothing(self, statuses: Ask, engine: str) -> None:
        """A column of nothing but nulls says nothing, whatever it is of."""
        nothing = pl.Series([None, None], dtype=pl.Null)
        columns = {
            metric.slug: nothing for metric in (EMPLOYMENT_HOME_BUILT, FULL_TIME_CAREERS_STAFF)
        }
        if engine == "duckdb":
            # From Arrow it takes them for integers.
            columns.pop(EMPLOYMENT_HOME_BUILT.slug)

        assert [[K, K]] * 3 == statuses([BUILT, STAFF, Not(STAFF)], columns, engine=engine)

    def test_nothing_in_duckdb(self, alone: Callable[..., Any]) -> None:
        """Also a null by itself in DuckDB."""
        import duckdb

        with duckdb.connect() as connection:
            relation = connection.sql(
                'SELECT NULL AS "employment-home-built", NULL AS "full-time-careers-staff"'
            )
            out = check_table(alone(BUILT, STAFF), relation, on=date(2024, 6, 15))

            assert [(K, K)] == out.fetchall()

    def test_reference(self, statuses: Ask) -> None:
        """What a notice asks by a name that nothing explains is unknown."""
        asked = ByReference(TWO_HUNDREDS)
        columns = {"city": ["南昌"]}

        assert [[K], [K], [K]] == statuses([asked, Not(asked), AnyOf(asked, STAFF)], columns)

    @pytest.mark.parametrize("slug", notices.available())
    def test_linked_reference(self, slug: str) -> None:
        """What a notice explains itself is asked of the columns that it names."""
        notice = notices.load(slug)
        links = links_of(notice)
        known = {
            metric.slug: 5 if metric.kind.is_number else True
            for asked in links.values()
            for leaf in leaves(asked)
            for metric in _metrics(leaf)
        }
        for value in (0, 1, 5):
            facts = {key: type(v)(value) for key, v in known.items()}
            report = check(notice, Facts.of(facts), on=date(2024, 8, 31))
            frame = pl.DataFrame({"row": [0], **{key: [v] for key, v in facts.items()}})

            out = check_table(notice, frame, on=date(2024, 8, 31))

            assert [s.value for s in report.statuses] == list(out.drop("row").row(0))

    def test_links_are_asked_for(self) -> None:
        """A metric that only a linked standard needs is named among what is missing."""
        notice = notices.load("jiangxi-2024")
        plan = plan_table(notice, pl.DataFrame({"row": [0]}), on=date(2024, 8, 31))
        linked = {
            metric
            for clause in clauses_of(notice, UNIVERSITY)
            for leaf in leaves(clause.provision.requires)
            if isinstance(leaf, ByReference) and leaf.standard.slug in links_of(notice)
            for inner in leaves(links_of(notice)[leaf.standard.slug])
            for metric in _metrics(inner)
        }

        assert linked
        assert linked <= set(plan.missing)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_another_metric(self, statuses: Ask, engine: str) -> None:
        """A limit that is a metric, with nulls on both sides."""
        quota = Quota(FULL_TIME_CAREERS_STAFF, at_least=GRADUATING_STUDENTS)
        columns = {
            FULL_TIME_CAREERS_STAFF.slug: [5, 4, None, 5],
            GRADUATING_STUDENTS.slug: [5, 5, 5, None],
        }

        assert [M, U, K, K] == statuses(quota, columns, engine=engine)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_ratio(self, statuses: Ask, engine: str) -> None:
        """A ratio, with nulls on both sides."""
        ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=Fraction(1, 500))
        columns = {
            FULL_TIME_CAREERS_STAFF.slug: [5, 4, None, 5, None],
            GRADUATING_STUDENTS.slug: [2500, 2500, 5, None, None],
        }

        assert [M, U, K, K, K] == statuses(ratio, columns, engine=engine)


def _metrics(leaf: Predicate) -> tuple[Any, ...]:
    match leaf:
        case Done(metric=metric) | Quota(metric=metric):
            return (metric,)
        case Ratio(numerator=numerator, denominator=denominator):
            return numerator, denominator
        case _:
            return ()
