"""How much is missing, as columns: what `Finding.needs` says, row by row and bound by bound."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from random import Random
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Done,
    Kind,
    Metric,
    Not,
    Notice,
    Number,
    PartialDate,
    Period,
    Predicate,
    Provision,
    Quota,
    Ratio,
    notices,
)
from gradpolicy.compliance import Facts, Finding, Status, check
from gradpolicy.compliance.planning import clauses_of
from gradpolicy.compliance.remedy import unit_of
from gradpolicy.logic import Observable
from gradpolicy.strategies import DrawnTable, drawn_table, predicates, tables
from gradpolicy.strategies.tables import Decimals, Floats, Integers
from gradpolicy.tables import check_table
from gradpolicy.tables.shortfalls import shortfalls_named
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

METRICS = terms(Metric)
STAFF, STUDENTS = METRICS["full-time-careers-staff"], METRICS["graduating-students"]
HOURS, CREDITS = METRICS["guidance-course-hours"], METRICS["guidance-course-credits"]
BUDGET, TUITION = METRICS["careers-budget"], METRICS["graduates-tuition-total"]
PREMISES, RATE = METRICS["careers-premises"], METRICS["placement-rate-last-year"]
AVERAGE, FAIRS = METRICS["provincial-placement-rate-last-year"], METRICS["recruitment-events"]
OFFICE = METRICS["careers-office-strengthened"]
ON = date(2024, 6, 15)
ENOUGH = Ratio(STAFF, STUDENTS, at_least=Fraction(1, 500))
ONE_PERCENT = Ratio(BUDGET, TUITION, at_least=Fraction(1, 100))
INT, FLOAT, FLOAT32 = pl.Int64(), pl.Float64(), pl.Float32()

#: The shortfalls of each row on one requirement, and their type.
Amounts = tuple[list[Any], Any]


def cents(digits: int = 12) -> pl.Decimal:
    """Decimals of yuan and fen."""
    return pl.Decimal(digits, 2)


def named(notice: Notice) -> Mapping[str, str]:
    """The columns for the only provision of a notice."""
    asked = notice["asked"]
    assert isinstance(asked, Provision)
    return shortfalls_named(asked)


@pytest.fixture(scope="module", params=["polars", "duckdb"])
def amounts(request: pytest.FixtureRequest, alone: Any, engines: Any) -> Callable[..., Amounts]:
    """The shortfalls on one requirement, the only bound of it, as an engine finds them."""
    through = engines[request.param]

    def found(
        requires: Predicate,
        columns: Mapping[Metric | str, tuple[Any, Sequence[Any]]],
        **options: Any,
    ) -> Amounts:
        series = {
            (of if isinstance(of, str) else of.slug): pl.Series(values, dtype=dtype)
            for of, (dtype, values) in columns.items()
        }
        frame = pl.DataFrame(series).with_row_index("row")
        notice = alone(requires, **options)

        def run(table: Any) -> Any:
            return check_table(notice, table, on=ON, shortfall=True)

        out = through(frame, run)
        names = [name for name in out.columns if "/shortfall" in name]
        assert list(named(notice)) == names
        return out[names[0]].to_list(), out[names[0]].dtype

    return found


class TestNames:
    """What the columns are called."""

    def test_one_bound(self, alone: Callable[..., Notice]) -> None:
        """One bound needs no more than the provision's name, whatever else is asked."""
        requires = AllOf(Not(Quota(FAIRS, below=1, per=Period.WEEK)), Done(OFFICE))
        names = named(alone(requires))
        assert {"asked/shortfall": "recruitment-events/week"} == names

    def test_several(self, alone: Callable[..., Notice]) -> None:
        """Of several bounds the metrics tell them apart, and of the same metric a number."""
        weekly, at_all = Quota(FAIRS, at_least=1, per=Period.WEEK), Quota(FAIRS, at_least=9)
        requires = AllOf(AnyOf(weekly, at_all), Quota(FAIRS, at_most=99), ENOUGH)
        expected = {
            "asked/shortfall/recruitment-events/week": "recruitment-events/week",
            "asked/shortfall/recruitment-events": "recruitment-events",
            "asked/shortfall/recruitment-events/2": "recruitment-events",
            "asked/shortfall/full-time-careers-staff": "full-time-careers-staff",
        }
        assert expected == named(alone(requires))

    def test_none(self, alone: Callable[..., Notice]) -> None:
        """What is done or not, or asked by name only, has no amount."""
        requires = AllOf(Done(OFFICE), ByReference(TWO_HUNDREDS))
        assert {} == named(alone(requires))


class TestAmounts:
    """How much is missing, in whole units, exactly, in the column's own type."""

    @pytest.mark.parametrize("dtype", [INT, pl.UInt16(), pl.UInt64(), cents(), cents(28), FLOAT])
    def test_people(self, amounts: Callable[..., Amounts], dtype: Any) -> None:
        """People come whole, in integers, whatever type they are written in."""
        staff, students = [23, 25, 26, 0, 24, 1], [12_600, 12_600, 12_600, 0, 12_500, 30_001]
        found = amounts(ENOUGH, {STAFF: (dtype, staff), STUDENTS: (dtype, students)})
        assert ([3, 1, None, None, 1, 60], INT) == found

    @pytest.mark.parametrize(
        ("comparator", "expected"),
        [
            ("at_least", [25, None, None]),
            ("above", [26, 1, None]),
            ("at_most", [None, None, 5]),
            ("below", [None, 1, 6]),
            ("exactly", [25, None, 5]),
        ],
    )
    def test_direction(
        self, amounts: Callable[..., Amounts], comparator: str, expected: list[int | None]
    ) -> None:
        """What is too much counts as what is too little does, and denied it is turned round."""
        columns = {STAFF: (INT, [0, 25, 30]), STUDENTS: (INT, [12_500] * 3)}
        bound: dict[str, Any] = {comparator: Fraction(1, 500)}
        assert (expected, INT) == amounts(Ratio(STAFF, STUDENTS, **bound), columns)
        fixed: dict[str, Any] = {comparator: 25}
        assert (expected, INT) == amounts(Quota(STAFF, **fixed), columns)

    @pytest.mark.parametrize(
        ("comparator", "expected"),
        [
            ("at_least", [None, 1, 6]),
            ("above", [None, None, 5]),
            ("at_most", [26, 1, None]),
            ("below", [25, None, None]),
            ("exactly", [None, 1, None]),
        ],
    )
    def test_denied(
        self, amounts: Callable[..., Amounts], comparator: str, expected: list[int | None]
    ) -> None:
        """What must not be so lacks what it takes to be otherwise."""
        columns = {STAFF: (INT, [0, 25, 30]), STUDENTS: (INT, [12_500] * 3)}
        bound: dict[str, Any] = {comparator: Fraction(1, 500)}
        assert (expected, INT) == amounts(Not(Ratio(STAFF, STUDENTS, **bound)), columns)
        fixed: dict[str, Any] = {comparator: 25}
        assert (expected, INT) == amounts(Not(Quota(STAFF, **fixed)), columns)

    def test_about(self, amounts: Callable[..., Amounts]) -> None:
        """About lacks what it takes to the nearer end; out of it, to the nearer way out."""
        about = Quota(STAFF, about=200, tolerance=20)
        columns = {STAFF: (INT, [0, 179, 180, 195, 205, 220, 221])}
        assert ([180, 1, None, None, None, None, 1], INT) == amounts(about, columns)
        expected = [None, None, 1, 16, 16, 1, None]
        assert (expected, INT) == amounts(Not(about), columns)
        near_zero = Not(Quota(STAFF, about=1, tolerance=20))
        assert ([22, 1, None], INT) == amounts(near_zero, {STAFF: (INT, [0, 21, 22])})

    def test_about_each(self, amounts: Callable[..., Amounts]) -> None:
        """A bound with two ends moves with the row; where nothing lies in it, nothing is said."""
        about = Ratio(STAFF, STUDENTS, about=Fraction(1, 500), tolerance=Fraction(1, 5000))
        columns = {STAFF: (INT, [1, 30, 25, 7, 1]), STUDENTS: (INT, [12_500] * 3 + [100, 0])}
        assert ([22, 3, None, None, 1], INT) == amounts(about, columns)
        assert ([None, None, 3, None, None], INT) == amounts(Not(about), columns)

    @pytest.mark.parametrize(
        ("money", "tuition", "expected"),
        [
            (INT, INT, [1, 2, None]),
            (cents(), INT, [Decimal("0.75"), Decimal("1.50"), None]),
            (cents(30), cents(30), [Decimal("0.75"), Decimal("1.50"), None]),
            (FLOAT, FLOAT, [0.75, 1.5, None]),
            (FLOAT32, cents(), [0.75, 1.5, None]),
            (FLOAT, INT, [0.75, 1.5, None]),
        ],
    )
    def test_money(
        self, amounts: Callable[..., Amounts], money: Any, tuition: Any, expected: list[Any]
    ) -> None:
        """Money comes in whole yuan of what is required, and keeps its own places."""
        paid = [8, 9, 12] if money == INT else [8.25, 9.5, 12]
        paid = [Decimal(str(each)) for each in paid] if money.is_decimal() else paid
        columns = {BUDGET: (money, paid), TUITION: (tuition, [900, 1001, 1200])}
        found, dtype = amounts(ONE_PERCENT, columns)
        assert expected == found
        assert dtype.base_type() == (pl.Float64 if money.is_float() else type(money))

    @pytest.mark.parametrize("dtype", [pl.Decimal(6, 5), pl.Decimal(38, 18), FLOAT])
    def test_share(self, amounts: Callable[..., Amounts], dtype: Any) -> None:
        """A share lacks hundredths of a percent; none above all there are."""
        rates, averages = ["0.7", "0.81234", "1", "0"], ["0.9", "0.81235", "1", "0.00001"]
        kind: Any = float if dtype == FLOAT else Decimal
        rate = (dtype, [kind(each) for each in rates])
        columns = {RATE: rate, AVERAGE: (dtype, [kind(each) for each in averages])}
        above_average = [kind("0.2001"), kind("0.00006"), None, kind("0.0001")]
        assert above_average == amounts(Quota(RATE, above=AVERAGE), columns)[0]
        at_least = [kind("0.2"), kind("0.08766"), None, kind("0.9")]
        assert at_least == amounts(Quota(RATE, at_least=Decimal("0.9")), {RATE: rate})[0]
        about = Quota(RATE, about=Decimal("0.8"), tolerance=Decimal("0.1"))
        assert [None, None, kind("0.1"), kind("0.7")] == amounts(about, {RATE: rate})[0]
        out = [kind("0.0001"), kind("0.08776"), None, None]
        assert out == amounts(Not(about), {RATE: rate})[0]

    def test_whole_share(self, amounts: Callable[..., Amounts]) -> None:
        """All or nothing, as integers, lacks a share nonetheless."""
        found = amounts(Quota(RATE, at_least=Decimal("0.95")), {RATE: (INT, [0, 1, None])})[0]
        assert [Decimal("0.95"), None, None] == found

    def test_half(self, amounts: Callable[..., Amounts]) -> None:
        """Between two whole numbers what is required is the limit itself, if it has an end."""
        half = Quota(HOURS if HOURS.kind is Kind.DURATION else CREDITS, exactly=Decimal("2.5"))
        columns = {half.metric: (INT, [1, 3])}
        assert [Decimal("1.5"), Decimal("0.5")] == amounts(half, columns)[0]
        floats = {half.metric: (FLOAT, [1.25, 2.5, 2.6])}
        assert [1.25, None, 0.1] == amounts(half, floats)[0]
        third = Quota(half.metric, exactly=Fraction(7, 3))
        assert [None, None] == amounts(third, columns)[0]

    def test_printed(self, amounts: Callable[..., Amounts]) -> None:
        """Floats are subtracted as the decimals that they print as; long ones as well as can be."""
        least = Quota(PREMISES, at_least=3)
        long = 3 - 2.0**-40
        found, dtype = amounts(least, {PREMISES: (FLOAT, [2.9, 0.1, 0.7, 1e-9, long])})
        assert ([0.1, 2.9, 2.3], FLOAT) == (found[:3], dtype)
        assert [3 - 1e-9, 2.0**-40] == found[3:]
        short, dtype = amounts(least, {PREMISES: (FLOAT32, [2.9, 0.1])})
        assert ([0.1, 2.9], FLOAT) == (short, dtype)

    def test_float_limit(self, amounts: Callable[..., Amounts]) -> None:
        """What floats require is whole where they print as whole, though no product of them is."""
        columns = {BUDGET: (FLOAT, [0.0] * 4), TUITION: (FLOAT, [2.9, 5.8, 2.9000001, 0.1])}
        each = Ratio(BUDGET, TUITION, at_least=Fraction(100))
        assert [290, 580, 291, 10] == amounts(each, columns)[0]
        more = Ratio(BUDGET, TUITION, above=Fraction(100))
        assert [291, 581, 291, 11] == amounts(more, columns)[0]

    def test_long_floats(self, amounts: Callable[..., Amounts]) -> None:
        """So close to a whole number that 15 digits don't tell, nothing is said."""
        columns = {BUDGET: (FLOAT, [0.0] * 2), TUITION: (FLOAT, [2.9000000000000004, 1e15])}
        each = Ratio(BUDGET, TUITION, at_least=Fraction(100))
        assert [None, None] == amounts(each, columns)[0]

    def test_places(self, amounts: Callable[..., Amounts]) -> None:
        """Decimals with more places than can be computed with say nothing."""
        deep = pl.Decimal(38, 20)
        one, half, little = Decimal(1), Decimal("0.5"), Decimal("1E-15")
        columns = {RATE: (deep, [half]), AVERAGE: (deep, [one])}
        assert [None] == amounts(Quota(RATE, at_least=one), columns)[0]
        columns = {RATE: (pl.Decimal(5, 4), [half] * 2), AVERAGE: (deep, [one, one - little])}
        assert [half, None] == amounts(Quota(RATE, at_least=AVERAGE), columns)[0]
        paid, yuan = {BUDGET: (pl.Decimal(38, 6), [Decimal("0.25")])}, Quota(BUDGET, at_least=9)
        assert [Decimal("8.75")] == amounts(yuan, paid)[0]

    def test_great(self, amounts: Callable[..., Amounts]) -> None:
        """Nothing wraps: amounts of more than 18 digits are left out, those below are right."""
        most = (1 << 63) - 1
        columns = {STAFF: (INT, [0, 0, 1]), STUDENTS: (INT, [most - 10, most // 2, most])}
        tenth = Ratio(STAFF, STUDENTS, at_least=Fraction(1, 10))
        assert [922_337_203_685_477_580, 461_168_601_842_738_791, None] == amounts(tenth, columns)[
            0
        ]
        assert [None] * 3 == amounts(Ratio(STAFF, STUDENTS, at_least=2), columns)[0]
        finely = Ratio(STAFF, STUDENTS, at_least=Fraction(10**9 + 7, 10**12 + 39))
        assert -(-(most - 10) * (10**9 + 7) // (10**12 + 39)) == amounts(finely, columns)[0][0]
        assert [None] * 3 == amounts(Quota(STAFF, at_least=10**19), columns)[0]
        unsigned = {STAFF: (pl.UInt64(), [(1 << 64) - 1, 10]), STUDENTS: (INT, [5, 5])}
        assert [None, 8] == amounts(Quota(STAFF, at_most=2), unsigned)[0]

    def test_too_great(self, amounts: Callable[..., Amounts]) -> None:
        """Of a limit that even one of a thing makes too great nothing is said."""
        columns = {RATE: (pl.Decimal(5, 4), [Decimal("0.5")]), STUDENTS: (INT, [1])}
        assert [None] == amounts(Ratio(RATE, STUDENTS, at_least=10**17), columns)[0]


class TestWhere:
    """Where an amount stands."""

    def test_pending(self, amounts: Callable[..., Amounts]) -> None:
        """What is not due yet is missing all the same."""
        columns = {STAFF: (INT, [23, 26, None]), STUDENTS: (INT, [12_600] * 3)}
        due = By(PartialDate(2024, 8, 31))
        assert ([3, None, None], INT) == amounts(ENOUGH, columns, due=due)

    def test_not_applicable(self, amounts: Callable[..., Amounts]) -> None:
        """Where it does not apply, or nobody knows whether it does, nothing is missing."""
        rate = pl.Decimal(3, 2)
        columns = {
            STAFF: (INT, [1] * 3),
            RATE: (rate, [Decimal("0.8"), Decimal("0.9"), None]),
        }
        below = Quota(RATE, below=Decimal("0.85"))
        found = amounts(Quota(STAFF, at_least=5), columns, when=below)
        assert ([4, None, None], INT) == found

    def test_met_otherwise(self, amounts: Callable[..., Amounts]) -> None:
        """Who meets one of two alternatives lacks nothing of the other."""
        either = AnyOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2))
        columns = {HOURS: (INT, [30, 30, 30, 40]), CREDITS: (INT, [2, 1, None, 1])}
        assert ([None, 8, None, None], INT) == amounts(either, columns)

    def test_kept_part(self, amounts: Callable[..., Amounts]) -> None:
        """Of two things asked, only that amount stands which is missing."""
        both = AllOf(Quota(HOURS, at_least=38), Done(OFFICE))
        columns = {HOURS: (INT, [30, 40, 30]), OFFICE: (pl.Boolean(), [True, False, None])}
        assert ([8, None, 8], INT) == amounts(both, columns)

    @pytest.mark.parametrize("name", ["full-time-careers-staff", "graduating-students"])
    def test_missing(self, amounts: Callable[..., Amounts], name: str) -> None:
        """Without a column, and with one of nothing but nulls, no amount is known."""
        assert ([None, None], INT) == amounts(ENOUGH, {name: (INT, [1, 2])})
        other = ({"full-time-careers-staff", "graduating-students"} - {name}).pop()
        empty = {name: (INT, [1, 2]), other: (pl.Null(), [None, None])}
        assert ([None, None], INT) == amounts(ENOUGH, empty)

    def test_impossible(self, amounts: Callable[..., Amounts]) -> None:
        """Where no value would do, or the one there is can't be, nothing is said."""
        assert [None] == amounts(Quota(STAFF, below=0), {STAFF: (INT, [3])})[0]
        assert [None] == amounts(Quota(STAFF, at_least=5), {STAFF: (INT, [-3])})[0]
        columns = {RATE: (FLOAT, [1.0, 0.5]), AVERAGE: (FLOAT, [1.0, 1.0])}
        assert [None, None] == amounts(Quota(RATE, above=AVERAGE), columns)[0]
        assert ([None], FLOAT) == amounts(Quota(BUDGET, below=0), {BUDGET: (FLOAT, [1.5])})

    def test_of_nothing(self, amounts: Callable[..., Amounts]) -> None:
        """A limit of none of each is none."""
        columns = {STAFF: (INT, [2, 0]), STUDENTS: (INT, [5, 5])}
        assert ([2, None], INT) == amounts(Ratio(STAFF, STUDENTS, at_most=0), columns)


# --- Against check ---------------------------------------------------------------------------


def expected_of(finding: Finding) -> list[Number | None]:
    """What is missing of each bound, where the provision applies and is not met."""
    if finding.status not in (Status.UNMET, Status.PENDING):
        return [None] * len(finding.needs)
    return [need.shortfall for need in finding.needs]


def agrees(expected: Number | None, found: Any, slack: Fraction) -> bool:
    """Whether an amount is that which was expected: a float by what it prints as."""
    if expected is None or found is None:
        return expected is None and found is None
    if not isinstance(found, float):
        return Fraction(expected) == Fraction(found)
    return abs(Fraction(repr(found)) - Fraction(expected)) <= slack * max(1, Fraction(expected))


def facts_of(table: DrawnTable) -> list[Facts]:
    """What each row says."""
    columns = [(column.of, column.values) for column in table.columns]

    def said(row: int) -> dict[Observable, Any]:
        return {of: values[row] for of, values in columns if values[row] is not None}

    return [Facts.of(said(row), observed=day) for row, day in enumerate(table.observed)]


# Of whole numbers up to 15 digits and decimals up to 12 everything can be said.
EXACT = (
    *(Integers(bits, signed) for bits in (8, 16, 32) for signed in (True, False)),
    *(Decimals(p, s) for p, s in ((4, 0), (9, 2), (12, 4))),
)


@pytest.mark.parametrize("engine", ["polars", "duckdb", "pyarrow", "pandas"])
@pytest.mark.parametrize("slug", notices.available())
def test_notices(slug: str, engine: str, engines: Mapping[str, Callable[..., Any]]) -> None:
    """Of each row, provision and bound of a notice the amount is that of `check`."""
    notice = notices.load(slug)
    norms = [norm for _, norm in notice.provisions if isinstance(norm, Provision)]
    bounded = [norm for norm in norms if shortfalls_named(norm)]
    whom = {norm.addressee.slug: norm.addressee for norm in bounded}
    on, compared = date(notice.cohort, 9, 10), 0
    for addressee in whom.values():
        asked = [clause.provision for clause in clauses_of(notice, addressee)]
        of = [norm for norm in asked if norm in bounded]
        types = EXACT[:6] if engine == "pandas" else EXACT
        table = drawn_table(of, Random(slug), rows=12, days=[on], numbers=types)  # noqa: S311  # the same each time
        out = engines[engine](
            table.frame(),
            partial(check_table, notice, on=on, addressee=addressee, shortfall=True),
        )
        for facts, row in zip(table.facts, out.iter_rows(named=True), strict=True):
            report = check(notice, facts, on=on, addressee=addressee)
            for norm in of:
                expected = expected_of(report[norm.slug])
                found = [row[name] for name in shortfalls_named(norm)]
                assert all(map(agrees, expected, found, [Fraction(0)] * len(found)))
                compared += sum(each is not None for each in expected)
    assert compared >= 5


def can_be_null(finding: Finding, number: int, table: DrawnTable, facts: Facts) -> bool:
    """Whether an amount may be left out: what is required is no whole unit, or takes too many digits."""
    need = finding.needs[number]
    metric = need.of if isinstance(need.of, Metric) else need.of[0]
    assert need.required is not None
    if (Fraction(need.required) / unit_of(metric)).denominator != 1:
        return True
    if any(isinstance(column.type, Floats) for column in table.columns):
        return True
    numbers = [need.required, *facts.numbers.values()]
    return max(numbers) >= 10**15 or any(Fraction(n).denominator > 10**6 for n in numbers)


@given(data=st.data())
@settings(max_examples=settings().max_examples // 6, suppress_health_check=[HealthCheck.too_slow])
def test_drawn(
    data: st.DataObject, alone: Callable[..., Notice], engines: Mapping[str, Callable[..., Any]]
) -> None:
    """Whatever is required, and in whatever columns: the amounts are those of `check`."""
    requires = data.draw(predicates(leaves=(Quota, Ratio, Done), max_leaves=3, max_value=10**6))
    table = data.draw(tables(requires, days=st.just(ON)))
    notice = alone(requires)
    engine = data.draw(st.sampled_from(["polars", "duckdb"]))
    run = partial(check_table, notice, on=ON, observed="observed", shortfall=True)
    out = engines[engine](table.frame(), run)
    has_short_floats = any(column.type == Floats(32) for column in table.columns)
    slack = Fraction(1, 2**20 if has_short_floats else 10**12)
    for facts, row in zip(facts_of(table), out.iter_rows(named=True), strict=True):
        (finding,) = check(notice, facts, on=ON, addressee=UNIVERSITY)
        if row["asked"] != finding.status.value:
            # Floats can't always tell.
            assert "unknown" == row["asked"]
            continue
        names = shortfalls_named(finding.provision)
        for number, (name, expected) in enumerate(zip(names, expected_of(finding), strict=True)):
            found = row[name]
            if found is None and expected is not None:
                assert can_be_null(finding, number, table, facts)
            else:
                assert agrees(expected, found, slack)
