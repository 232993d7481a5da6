"""Statuses are words of an enumeration, and outcomes what a report says of them together."""

from collections.abc import Callable
from datetime import date
from itertools import product
from typing import Any

import polars as pl
import pytest

from gradpolicy import By, Done, Force, Not, PartialDate, Quota
from gradpolicy.compliance import Facts, Outcome, Status, check
from gradpolicy.tables import check_table
from gradpolicy.tables.conditions import Held
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.tables.statuses import outcome_of, status_of
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF

WORDS = [status.value for status in Status]
BUILT, STAFF = Done(EMPLOYMENT_HOME_BUILT), Quota(FULL_TIME_CAREERS_STAFF, at_least=5)


class TestStatus:
    """The five of them."""

    def test_each(self, alone: Callable[..., Any]) -> None:
        """Met, unmet, pending, unknown and not applicable, each where it should be."""
        notice = alone(STAFF, when=BUILT, due=By(PartialDate(2024, 6, 30)))
        frame = pl.DataFrame(
            {
                EMPLOYMENT_HOME_BUILT.slug: [True, True, None, False],
                FULL_TIME_CAREERS_STAFF.slug: [5, 4, 4, 4],
            }
        )

        before = check_table(notice, frame, on=date(2024, 6, 30))["asked"]
        after = check_table(notice, frame, on=date(2024, 7, 1))["asked"]

        assert ["met", "pending", "unknown", "not_applicable"] == before.to_list()
        assert ["met", "unmet", "unknown", "not_applicable"] == after.to_list()
        assert pl.Enum(WORDS) == before.dtype

    def test_always_the_same(self, alone: Callable[..., Any]) -> None:
        """What no row can change is in each row all the same."""
        frame = pl.DataFrame({"city": ["南昌", "赣州"]})

        out = check_table(alone(STAFF, Not(BUILT)), frame, on=date(2024, 6, 30))

        assert ["unknown", "unknown"] == out["asked"].to_list() == out["asked-1"].to_list()

    def test_certain(self, statuses: Callable[..., list[Any]]) -> None:
        """What any value of a type meets is met where it is known."""
        students = pl.Series([5, None], dtype=pl.UInt8)
        quotas = [
            Quota(FULL_TIME_CAREERS_STAFF, below=1000),
            Quota(FULL_TIME_CAREERS_STAFF, above=1000),
        ]

        found = statuses([*quotas, *map(Not, quotas)], {FULL_TIME_CAREERS_STAFF.slug: students})

        m, u = ["met", "unknown"], ["unmet", "unknown"]
        assert [m, u, u, m] == found


class TestConstant:
    """What is certain before a row is looked at."""

    @pytest.mark.parametrize(
        ("applies", "meets", "expected"),
        [
            (None, Held(True, True), "met"),
            (None, Held(False, True), "unmet"),
            (None, Held(False, True, lost=False), "pending"),
            (None, Held(False, True, lost=True), "unmet"),
            (None, Held(False, False), "unknown"),
            (Held(False, True, True), Held(True, True), "not_applicable"),
            (Held(True, True, False), Held(False, True), "unmet"),
            (Held(False, False, False), Held(False, True), "unknown"),
            (Held(False, False, False), Held(True, True), "met"),
        ],
    )
    def test_one_word(self, applies: Held | None, meets: Held, expected: str) -> None:
        """Is one word for all rows."""
        found = status_of(applies, meets, Dialect.of(Family.POLARS), timed=True)

        assert [expected] == pl.select(found).to_series().to_list()


class TestOutcome:
    """All obligations and prohibitions together."""

    @pytest.mark.parametrize("due", [None, By(PartialDate(2024, 6, 30))])
    def test_as_report(self, alone: Callable[..., Any], due: Any) -> None:
        """As the report on each row says."""
        notice = alone(STAFF, BUILT, force=Force.OBLIGATION, due=due)
        pairs = list(product((5, 4, None), (True, False, None)))
        slugs = FULL_TIME_CAREERS_STAFF.slug, EMPLOYMENT_HOME_BUILT.slug
        frame = pl.DataFrame(pairs, slugs, orient="row")
        dialect = Dialect.of(Family.POLARS)
        for on in (date(2024, 6, 30), date(2024, 7, 1)):
            out = check_table(notice, frame, on=on)

            names = ["asked", "asked-1"]
            outcome = outcome_of([pl.col(name) for name in names], dialect).alias("outcome")  # type: ignore[misc]
            found = out.select(outcome)["outcome"]

            expected = [
                check(
                    notice,
                    Facts.of({s: v for s, v in zip(slugs, pair, strict=True) if v is not None}),
                    on=on,
                ).outcome.value
                for pair in pairs
            ]
            assert expected == found.to_list()
            assert pl.Enum([outcome.value for outcome in Outcome]) == found.dtype

    def test_nothing_binds(self) -> None:
        """Where nothing binds, all comply."""
        found = pl.select(outcome_of([], Dialect.of(Family.POLARS)))

        assert "compliant" == found.item()
