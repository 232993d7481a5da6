"""Comparisons are exact, whatever the types of the columns, and whatever their size."""

import math
import struct
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np
import polars as pl
import pytest

from gradpolicy import AllOf, AnyOf, Comparator, InvalidValue, Metric, Not, Quota, Ratio
from gradpolicy.tables.arithmetic import printed_as, stands
from gradpolicy.tables.columns import Column, Day, Days, Flag, Printed, Whole
from gradpolicy.vocabulary.metrics.guidance import COURSE_CREDITS
from gradpolicy.vocabulary.metrics.market import (
    PLACEMENT_RATE_LAST_YEAR,
    PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
)
from gradpolicy.vocabulary.metrics.staffing import (
    CAREERS_BUDGET,
    CAREERS_PREMISES,
    FULL_TIME_CAREERS_STAFF,
    GRADUATING_STUDENTS,
    TUITION_TOTAL,
)

D = Decimal
MET, UNMET, UNKNOWN = "met", "unmet", "unknown"
STAFF, STUDENTS = FULL_TIME_CAREERS_STAFF.slug, GRADUATING_STUDENTS.slug
BUDGET, TUITION = CAREERS_BUDGET.slug, TUITION_TOTAL.slug
RATE, AVERAGE = PLACEMENT_RATE_LAST_YEAR.slug, PROVINCIAL_PLACEMENT_RATE_LAST_YEAR.slug

Ask = Callable[..., list[str]]

#: The types in which 1, 2 and 3 can stand.
NUMBERS = [
    *(getattr(pl, f"{sign}Int{bits}") for sign in ("", "U") for bits in (8, 16, 32, 64)),
    pl.Int128,
    pl.Decimal(3, 0),
    pl.Decimal(9, 2),
    pl.Decimal(38, 6),
    pl.Float32,
    pl.Float64,
]
#: Those of them in which 1001 can't.
TOO_SMALL = (pl.Int8, pl.UInt8, pl.Decimal(3, 0))
each_type = pytest.mark.parametrize("dtype", NUMBERS, ids=str)
#: An engine of each dialect.
each_dialect = pytest.mark.parametrize("engine", ["polars", "duckdb", "sql"])
#: And out of files, from whose statistics engines infer what has no NaN.
each_source = pytest.mark.parametrize(
    "engine", ["polars", "duckdb", "sql", "polars-parquet", "duckdb-parquet", "sql-parquet"]
)


class TestNumber:
    """A column against a number."""

    @each_type
    def test_comparators(self, statuses: Ask, dtype: Any) -> None:
        """1, 2 and 3 stand to a limit as they should, and a null is unknown."""
        column = pl.Series([1, 2, 3, None]).cast(dtype)
        expected = [
            ({"at_least": 2}, [UNMET, MET, MET]),
            ({"at_most": 2}, [MET, MET, UNMET]),
            ({"above": 2}, [UNMET, UNMET, MET]),
            ({"below": 2}, [MET, UNMET, UNMET]),
            ({"exactly": 2}, [UNMET, MET, UNMET]),
            ({"about": 2, "tolerance": 0}, [UNMET, MET, UNMET]),
            ({"about": 3, "tolerance": 1}, [UNMET, MET, MET]),
            ({"about": 1, "tolerance": 2}, [MET, MET, MET]),
            ({"at_least": 0}, [MET, MET, MET]),
            ({"at_most": 0}, [UNMET, UNMET, UNMET]),
            ({"at_least": Fraction(5, 2)}, [UNMET, UNMET, MET]),
            ({"above": D("1.5")}, [UNMET, MET, MET]),
            ({"at_most": D("2.5")}, [MET, MET, UNMET]),
            ({"below": Fraction(7, 3)}, [MET, MET, UNMET]),
            ({"exactly": Fraction(1, 3)}, [UNMET, UNMET, UNMET]),
            ({"about": D("2.25"), "tolerance": D("0.3")}, [UNMET, MET, UNMET]),
        ]

        found = statuses([Quota(CAREERS_BUDGET, **b) for b, _ in expected], {BUDGET: column})

        assert [[*those, UNKNOWN] for _, those in expected] == found

    @each_type
    @pytest.mark.parametrize("limit", [10**12, 2**64, 10**40, 10**60])
    def test_beyond_the_type(self, statuses: Ask, dtype: Any, limit: int) -> None:
        """A limit that no value of the type can reach is not reached."""
        column = pl.Series([1, None]).cast(dtype)

        names = ("at_least", "above", "exactly", "at_most", "below")
        bounds: list[dict[str, Any]] = [{name: limit} for name in names]
        quotas = [Quota(CAREERS_BUDGET, **bound) for bound in bounds]

        found = statuses([*quotas, *map(Not, quotas)], {BUDGET: column})

        met, unmet = [MET, UNKNOWN], [UNMET, UNKNOWN]
        assert [*[unmet] * 3, *[met] * 2, *[met] * 3, *[unmet] * 2] == found

    @pytest.mark.parametrize("limit", [10**39, 10**400], ids=["10^39", "10^400"])
    @pytest.mark.parametrize("dtype", [pl.Float32, pl.Float64])
    def test_beyond_floats(self, statuses: Ask, dtype: Any, limit: int) -> None:
        """Also a limit beyond what floats can say is one."""
        column = pl.Series([1.0, math.inf], dtype=dtype)

        assert [UNMET, UNKNOWN] == statuses(Quota(CAREERS_BUDGET, above=limit), {BUDGET: column})
        assert [MET, UNKNOWN] == statuses(Quota(CAREERS_BUDGET, at_most=limit), {BUDGET: column})

    @pytest.mark.parametrize(
        ("dtype", "greatest"),
        [(pl.Int8, 127), (pl.UInt8, 255), (pl.Int64, 2**63 - 1), (pl.UInt64, 2**64 - 1)],
    )
    def test_at_the_end(self, statuses: Ask, dtype: Any, greatest: int) -> None:
        """The greatest number of a type is no less than itself, and less than one more."""
        column = pl.Series([greatest, greatest - 1], dtype=dtype)

        def found(**bound: int) -> list[str]:
            return statuses(Quota(GRADUATING_STUDENTS, **bound), {STUDENTS: column})

        assert [MET, UNMET] == found(at_least=greatest)
        assert [UNMET, UNMET] == found(above=greatest)
        assert [MET, MET] == found(below=greatest + 1)
        assert [UNMET, MET] == found(below=greatest)

    def test_decimal_places(self, statuses: Ask) -> None:
        """A limit between two decimals of a column is one."""
        column = pl.Series([D("0.33"), D("0.34")], dtype=pl.Decimal(3, 2))

        def found(**bound: Any) -> list[str]:
            return statuses(Quota(PLACEMENT_RATE_LAST_YEAR, **bound), {RATE: column})

        third = Fraction(1, 3)
        assert [UNMET, MET] == found(at_least=third)
        assert [UNMET, MET] == found(above=third)
        assert [MET, UNMET] == found(below=third)
        assert [MET, UNMET] == found(at_most=third)
        assert [UNMET, UNMET] == found(exactly=third)
        assert [MET, UNMET] == found(about=third, tolerance=D("0.005"))

    @pytest.mark.parametrize("dtype", [pl.Float32, pl.Float64])
    def test_floats_as_printed(self, statuses: Ask, dtype: Any) -> None:
        """A float is the decimal that it prints as: 0.7 is at least 70 %, and no more."""
        column = pl.Series([n / 100 for n in range(101)], dtype=dtype)

        def found(**bound: Any) -> list[str]:
            return statuses(Quota(PLACEMENT_RATE_LAST_YEAR, **bound), {RATE: column})

        for n in (1, 7, 29, 57, 58, 70, 99):
            limit = D(n) / 100
            assert [UNMET] * n + [MET] * (101 - n) == found(at_least=limit)
            assert [UNMET] * (n + 1) + [MET] * (100 - n) == found(above=limit)
            assert [MET] * (n + 1) + [UNMET] * (100 - n) == found(at_most=limit)
            assert [MET] * n + [UNMET] * (101 - n) == found(below=limit)
            assert [UNMET] * n + [MET] + [UNMET] * (100 - n) == found(exactly=limit)

    def test_next_float(self, statuses: Ask) -> None:
        """One float beside the limit is beside it, though it differs in the 17th digit."""
        limit = D("0.7")
        column = [math.nextafter(0.7, 0), 0.7, math.nextafter(0.7, 1)]

        def found(**bound: Any) -> list[str]:
            return statuses(Quota(PLACEMENT_RATE_LAST_YEAR, **bound), {RATE: column})

        assert [UNMET, MET, MET] == found(at_least=limit)
        assert [UNMET, UNMET, MET] == found(above=limit)
        assert [UNMET, MET, UNMET] == found(exactly=limit)


class TestKnown:
    """What a column says that its metric can't take."""

    @each_dialect
    @pytest.mark.parametrize(
        "dtype", [pl.Int16, pl.Int64, pl.Decimal(6, 2), pl.Float32, pl.Float64]
    )
    def test_negative(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """A negative number is unknown, in whichever direction it is bound."""
        column = pl.Series([-1, 0, 1]).cast(dtype)
        lowest = AnyOf(*(Quota(CAREERS_BUDGET, **{name: 1}) for name in ("at_most", "below")))

        highest = Quota(CAREERS_BUDGET, at_least=1), Not(Quota(CAREERS_BUDGET, above=0))

        found = statuses([lowest, *highest], {BUDGET: column}, engine=engine)

        assert [[UNKNOWN, MET, MET], [UNKNOWN, UNMET, MET], [UNKNOWN, MET, UNMET]] == found

    @each_dialect
    @pytest.mark.parametrize("dtype", [pl.Int8, pl.UInt64, pl.Decimal(6, 2), pl.Float64])
    def test_share(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """A share above 1 is unknown: most likely it was meant as a percentage."""
        column = pl.Series([0, 1, 2]).cast(dtype)
        expected = [
            ({"at_least": 0}, [MET, MET, UNKNOWN]),
            ({"above": D("0.5")}, [UNMET, MET, UNKNOWN]),
            ({"at_most": 1}, [MET, MET, UNKNOWN]),
            ({"below": 1}, [MET, UNMET, UNKNOWN]),
            ({"exactly": 1}, [UNMET, MET, UNKNOWN]),
            ({"about": 1, "tolerance": 1}, [MET, MET, UNKNOWN]),
        ]
        quotas = [Quota(PLACEMENT_RATE_LAST_YEAR, **bound) for bound, _ in expected]

        found = statuses(quotas, {RATE: column}, engine=engine)

        assert [those for _, those in expected] == found

    @each_dialect
    @pytest.mark.parametrize("dtype", [pl.Decimal(6, 2), pl.Decimal(38, 2), pl.Float32, pl.Float64])
    def test_part_of_a_count(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """Half a person is unknown, 2.0 people are two."""
        column = pl.Series([D("1.5"), D("2.0"), D("0.01"), D("0")]).cast(dtype)

        found = statuses(Quota(GRADUATING_STUDENTS, at_most=2), {STUDENTS: column}, engine=engine)

        assert [UNKNOWN, MET, UNKNOWN, MET] == found

    @each_dialect
    def test_part_of_other_amounts(self, statuses: Ask, engine: str) -> None:
        """Half a yuan, half a square metre and half a credit are amounts."""
        quotas = [Quota(m, at_most=1) for m in (CAREERS_BUDGET, CAREERS_PREMISES, COURSE_CREDITS)]
        columns = {quota.metric.slug: [0.5, 1.5] for quota in quotas}

        assert [MET, UNMET] == statuses(AllOf(*quotas), columns, engine=engine)

    @each_source
    @pytest.mark.parametrize("dtype", [pl.Float32, pl.Float64])
    def test_no_number(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """What is not a finite number is unknown; a nought below zero is one."""
        column = pl.Series([math.nan, math.inf, -math.inf, None, -0.0, 5.0], dtype=dtype)
        others = pl.Series([1.0] * 6, dtype=dtype)
        columns = {BUDGET: column, TUITION: others}
        bounds: list[tuple[dict[str, int], list[str]]] = [
            ({"at_least": 0}, [MET, MET]),
            ({"below": 10}, [MET, MET]),
            ({"above": 0}, [UNMET, MET]),
            ({"above": 10}, [UNMET, UNMET]),
            ({"exactly": 5}, [UNMET, MET]),
        ]
        asked: list[Quota | Ratio] = [
            *(Quota(CAREERS_BUDGET, **bound) for bound, _ in bounds),
            *(Ratio(CAREERS_BUDGET, TUITION_TOTAL, **bound) for bound, _ in bounds),
        ]
        expected = [[*[UNKNOWN] * 4, *those] for _, those in bounds] * 2

        for trusted in (False, True):
            assert expected == statuses(asked, columns, engine=engine, trusted=trusted)

    @each_source
    @pytest.mark.parametrize("dtype", [pl.Float32, pl.Float64])
    def test_no_share(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """Nor is it a share, by itself or beside another, whichever way it is bound."""
        shares = [math.nan, math.inf, -math.inf, None, math.nan, 0.5]
        columns = {
            RATE: pl.Series(shares, dtype=dtype),
            AVERAGE: pl.Series([0.5, 0.5, 0.5, 0.5, math.nan, math.nan], dtype=dtype),
        }
        average = PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
        names = [comparator.value for comparator in Comparator][:5]
        bounds: list[dict[str, Any]] = [
            {name: limit} for name in names for limit in (0, D("0.5"), 1, average)
        ]
        quotas = [Quota(PLACEMENT_RATE_LAST_YEAR, **bound) for bound in bounds]

        for quota, found in zip(
            [*quotas, *quotas],
            statuses([*quotas, *map(Not, quotas)], columns, engine=engine),
            strict=True,
        ):
            assert [UNKNOWN] * 5 == found[:5], quota
            assert (UNKNOWN == found[5]) is (quota.bound.limit == average), quota

    @each_dialect
    def test_great_floats(self, statuses: Ask, engine: str) -> None:
        """The greatest of floats are whole numbers of people, as long as they are finite."""
        column = [2.0**52 - 0.5, 2.0**52, 2.0**63, 1e300, 5e-324]

        found = statuses(Quota(GRADUATING_STUDENTS, at_least=1), {STUDENTS: column}, engine=engine)

        assert [UNKNOWN, MET, MET, MET, UNKNOWN] == found

    @each_dialect
    def test_great_decimals(self, statuses: Ask, engine: str) -> None:
        """A decimal of all the digits there are is a number of people, if it is whole."""
        values = [D("9" * 32 + ".999999"), D("9" * 32), D("1.000001"), D("-" + "9" * 32)]
        column = pl.Series(values, dtype=pl.Decimal(38, 6))

        found = statuses(Quota(GRADUATING_STUDENTS, at_least=1), {STUDENTS: column}, engine=engine)

        assert [UNKNOWN, MET, UNKNOWN, UNKNOWN] == found

    def test_all_places(self, statuses: Ask) -> None:
        """Also one with nothing but places."""
        column = pl.Series([D("9." + "9" * 37), D("9")], dtype=pl.Decimal(38, 37))

        found = statuses(Quota(GRADUATING_STUDENTS, at_least=1), {STUDENTS: column})

        assert [UNKNOWN, MET] == found

    def test_trusted(self, statuses: Ask) -> None:
        """Whoever trusts a column has its values taken as they are; nulls stay unknown."""
        number = [-1.5, None, math.nan, 2.0]

        found = statuses(Quota(GRADUATING_STUDENTS, at_most=2), {STUDENTS: number}, trusted=True)
        whole = statuses(
            Quota(PLACEMENT_RATE_LAST_YEAR, at_least=1), {RATE: [2, None, 0, 1]}, trusted=True
        )

        assert [MET, UNKNOWN, UNKNOWN, MET] == found
        assert [MET, UNKNOWN, UNMET, MET] == whole


#: Staff and students at, below and above one to five hundred, and at zero.
TIES = [(0, 0), (0, 1), (1, 0), (1, 499), (1, 500), (1, 501), (2, 1000), (2, 1001), (None, 1)]


def _ratios(limit: Any, above: Metric, below: Metric) -> list[Ratio]:
    """One for each comparator."""
    bounds: list[dict[str, Any]] = [{comparator.value: limit} for comparator in Comparator]
    bounds[-1]["tolerance"] = limit / 7
    return [Ratio(above, below, **bound) for bound in bounds]


class TestRatio:
    """Two columns."""

    @pytest.mark.parametrize(
        "below", [dtype for dtype in NUMBERS if dtype not in TOO_SMALL], ids=str
    )
    @pytest.mark.parametrize(
        "above", [pl.Int8, pl.UInt16, pl.Int64, pl.UInt64, pl.Decimal(20, 2), pl.Float64], ids=str
    )
    def test_ties(self, statuses: Ask, above: Any, below: Any) -> None:
        """One to five hundred is just that, in whatever types the two columns are."""
        staff, students = zip(*TIES, strict=True)
        columns = {
            STAFF: pl.Series(staff).cast(above),
            STUDENTS: pl.Series(students).cast(below),
        }
        ratios = _ratios(Fraction(1, 500), FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)

        found = statuses(ratios, columns)

        assert [
            [MET, UNMET, MET, MET, MET, UNMET, MET, UNMET, UNKNOWN],
            [MET, MET, UNMET, UNMET, MET, MET, MET, MET, UNKNOWN],
            [UNMET, UNMET, MET, MET, UNMET, UNMET, UNMET, UNMET, UNKNOWN],
            [UNMET, MET, UNMET, UNMET, UNMET, MET, UNMET, MET, UNKNOWN],
            [MET, UNMET, UNMET, UNMET, MET, UNMET, MET, UNMET, UNKNOWN],
            [MET, UNMET, UNMET, MET, MET, MET, MET, MET, UNKNOWN],
        ] == found

    @each_dialect
    @pytest.mark.parametrize("dtype", [pl.Int64, pl.UInt64, pl.Decimal(20, 0), pl.Decimal(22, 2)])
    def test_other_way_round(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """Three times as many, with the figure on the other side."""
        columns = {
            STAFF: pl.Series([2, 3, 4, None]).cast(dtype),
            STUDENTS: pl.Series([1, 1, 1, 1]).cast(dtype),
        }

        ratios = _ratios(Fraction(3), FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)

        found = statuses(ratios, columns, engine=engine)

        assert [
            [UNMET, MET, MET, UNKNOWN],
            [MET, MET, UNMET, UNKNOWN],
            [UNMET, UNMET, MET, UNKNOWN],
            [MET, UNMET, UNMET, UNKNOWN],
            [UNMET, MET, UNMET, UNKNOWN],
            [UNMET, MET, UNMET, UNKNOWN],
        ] == found

    @each_dialect
    @pytest.mark.parametrize(
        "limit", [1, 3, *(Fraction(*pair) for pair in ((1, 500), (500, 3), (3, 7)))]
    )
    def test_no_overflow(self, statuses: Ask, engine: str, limit: Fraction) -> None:
        """Products that no integer of 64 bits holds compare as they should."""
        great = 2**63 - 1
        p, q = Fraction(limit).as_integer_ratio()
        ends = [2**63 // n + step for n in (p, q) for step in (-1, 0, 1)]
        pairs = [
            *((min(one, great), min(other, great)) for one in ends for other in (great, 1, q, p)),
            *((min(one, great), min(other, great)) for one in (great, 0, 1) for other in ends),
            (2**62, 1),
            (1, 2**62),
            (great, great),
            (great, great - 1),
            (great - 1, great),
            (great // 500, great),
            (great // 500 + 1, great),
            (great, great // 500),
            (0, great),
            (great, 0),
        ]
        above, below = zip(*pairs, strict=True)
        ratios = _ratios(Fraction(limit), FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)
        expected = [[MET if _holds(each, a, b) else UNMET for a, b in pairs] for each in ratios]
        for first in (pl.Int64, pl.UInt64, pl.Decimal(19, 0)):
            columns = {
                STAFF: pl.Series(above, dtype=pl.Int64).cast(first),
                STUDENTS: pl.Series(below, dtype=pl.Int64),
            }
            assert expected == statuses(ratios, columns, engine=engine)

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    @pytest.mark.parametrize(
        "dtype", [pl.Int8, pl.Int32, pl.Int64, pl.UInt64, pl.Int128, pl.UInt128], ids=str
    )
    @pytest.mark.parametrize(
        "limit",
        [
            Fraction(*pair)
            for pair in ((1, 500), (500, 1), (3, 7), (7, 2**32 + 1), (10**17 + 1, 10**17 + 3))
        ],
    )
    def test_ends(self, statuses: Ask, engine: str, dtype: Any, limit: Fraction) -> None:
        """The least and the greatest numbers of a type, and those whose products they are."""
        if engine == "duckdb" and dtype in (pl.Int128, pl.UInt128):
            pytest.skip("Arrow has no such type")
        least, most = (pl.select(end).item() for end in (dtype.min(), dtype.max()))
        ends = {step for n in (1, 2, 3, 500) for step in (most // n, most // n + 1, least // n)}
        values = sorted(each for each in ends | {-1, 0, 1} if least <= each <= most)
        pairs = [(above, below) for above in values for below in values]
        columns = {
            STAFF: pl.Series([above for above, _ in pairs], dtype=dtype),
            STUDENTS: pl.Series([below for _, below in pairs], dtype=dtype),
        }
        ratios = _ratios(limit, FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)[:5]
        found = statuses([*ratios, *map(Not, ratios)], columns, engine=engine)

        for ratio, held, denied in zip(ratios, found[:5], found[5:], strict=True):
            for (above, below), status, other in zip(pairs, held, denied, strict=True):
                expected = MET if _holds(ratio, above, below) else UNMET
                if min(above, below) < 0:
                    expected = UNKNOWN
                great = max(above, below) > 2**64
                assert status in ((expected, UNKNOWN) if great else (expected,))
                assert other == {MET: UNMET, UNMET: MET, UNKNOWN: UNKNOWN}[status]

    @each_dialect
    def test_unsigned(self, statuses: Ask, engine: str) -> None:
        """The greatest unsigned number is greater than the greatest signed one."""
        great = 2**64 - 1
        columns = {
            STAFF: pl.Series([great, great, 0], dtype=pl.UInt64),
            STUDENTS: pl.Series([2**63 - 1, -1, -1], dtype=pl.Int64),
        }
        more = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, above=1)
        fewer = Ratio(GRADUATING_STUDENTS, FULL_TIME_CAREERS_STAFF, below=1)

        assert [MET, UNKNOWN, UNKNOWN] == statuses(more, columns, engine=engine)
        assert [MET, UNKNOWN, UNKNOWN] == statuses(fewer, columns, engine=engine)

    def test_wrapped(self, statuses: Ask) -> None:
        """What has wrapped in Polars is negative, and is not taken for what it is not."""
        most = (2**63 - 1) // 500
        staff = [most, most + 1, 2 * most + 2, 2**62, 2**63 - 1]
        columns = {STAFF: staff, STUDENTS: [2**63 - 1] * 5}

        for bound, expected in (
            ({"at_least": Fraction(1, 500)}, [UNMET, MET, MET, MET, MET]),
            ({"above": Fraction(1, 500)}, [UNMET, MET, MET, MET, MET]),
            ({"at_most": Fraction(1, 500)}, [MET, UNMET, UNMET, UNMET, UNMET]),
            ({"below": Fraction(1, 500)}, [MET, UNMET, UNMET, UNMET, UNMET]),
            ({"exactly": Fraction(1, 500)}, [UNMET] * 5),
        ):
            ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, **bound)
            assert expected == statuses(ratio, columns)

    @each_dialect
    def test_decimals(self, statuses: Ask, engine: str) -> None:
        """One per cent of tuition, with scales that differ."""
        columns = {
            BUDGET: pl.Series([D("1.00"), D("0.99"), D("1.01"), None], dtype=pl.Decimal(12, 2)),
            TUITION: pl.Series([D("100.0000")] * 4, dtype=pl.Decimal(18, 4)),
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        assert [MET, UNMET, MET, UNKNOWN] == statuses(ratio, columns, engine=engine)

    @each_dialect
    def test_great_decimals(self, statuses: Ask, engine: str) -> None:
        """Decimals of 38 digits don't stop a table: far from the bound they are decided."""
        dtype = pl.Decimal(38, 2)
        columns = {
            BUDGET: pl.Series([D("9e35"), D("1"), D("9e35"), D("1.01"), D("1")], dtype=dtype),
            TUITION: pl.Series([D("1"), D("9e35"), D("1e35"), D("1"), D("100")], dtype=dtype),
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        assert [MET, UNMET, MET, MET, MET] == statuses(ratio, columns, engine=engine)

    @each_dialect
    @pytest.mark.parametrize("limit", [Fraction(1, 100), Fraction(999, 1000)])
    def test_great_ties(self, statuses: Ask, engine: str, limit: Fraction) -> None:
        """Near the bound they are decided right, or unknown, whatever their size."""
        p, q = limit.as_integer_ratio()
        tuition = [n * 10**size for size in range(28, 36) for n in (1, 5, 9)]
        with localcontext(prec=60):
            pairs = [(D(n) * p / q + D(k) / 100, D(n)) for n in tuition for k in (-1, 0, 1)]
        columns = {
            BUDGET: pl.Series([a for a, _ in pairs], dtype=pl.Decimal(38, 2)),
            TUITION: pl.Series([b for _, b in pairs], dtype=pl.Decimal(38, 2)),
        }
        ratios = _ratios(limit, CAREERS_BUDGET, TUITION_TOTAL)[:5]

        for ratio, found in zip(ratios, statuses(ratios, columns, engine=engine), strict=True):
            exact = [(Fraction(a), Fraction(b)) for a, b in pairs]
            expected = [MET if _holds(ratio, a, b) else UNMET for a, b in exact]
            both = zip(pairs, expected, found, strict=True)
            assert [] == [each for each in both if each[2] not in (each[1], UNKNOWN)]

    @each_dialect
    def test_all_places(self, statuses: Ask, engine: str) -> None:
        """Decimals that are almost all places are decided away from a tie, and never wrong."""
        columns = {
            BUDGET: pl.Series([D("0.5"), D("0.7"), D("0.02")], dtype=pl.Decimal(38, 37)),
            TUITION: pl.Series([D("50"), D("50"), D("50")], dtype=pl.Decimal(38, 2)),
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        assert [UNKNOWN, MET, UNMET] == statuses(ratio, columns, engine=engine)

    def test_nought(self, statuses: Ask) -> None:
        """At least nothing of the other is at least nothing, if both are known."""
        columns = {STAFF: [0, 1, None, 1], STUDENTS: [5, 0, 5, None]}

        def found(**bound: int) -> list[str]:
            return statuses(Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, **bound), columns)

        assert [MET, MET, UNKNOWN, UNKNOWN] == found(at_least=0)
        assert [UNMET, MET, UNKNOWN, UNKNOWN] == found(above=0)
        assert [MET, UNMET, UNKNOWN, UNKNOWN] == found(at_most=0)
        assert [UNMET, UNMET, UNKNOWN, UNKNOWN] == found(below=0)
        assert [MET, UNMET, UNKNOWN, UNKNOWN] == found(about=1, tolerance=2)

    @pytest.mark.parametrize("above", [pl.Int64, pl.Decimal(20, 2), pl.Float64])
    @pytest.mark.parametrize("below", [pl.Int64, pl.Decimal(20, 2), pl.Float64])
    def test_impossible(self, statuses: Ask, above: Any, below: Any) -> None:
        """A negative number on either side leaves it unknown, both ways."""
        pairs = [(-1, 1), (1, -1), (-1, -1), (-1, -1000), (-1000, -1), (-1, 0), (0, -1)]
        staff, students = zip(*pairs, strict=True)
        columns = {STAFF: pl.Series(staff).cast(above), STUDENTS: pl.Series(students).cast(below)}
        ratios = [
            ratio
            for limit in (1, 3, Fraction(1, 3), Fraction(2, 3), 0)
            for ratio in _ratios(Fraction(limit), FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)
        ]

        found = statuses([*ratios, *map(Not, ratios)], columns)

        assert [[UNKNOWN] * 7] * 60 == found

    @pytest.mark.parametrize("dtype", [pl.Int64, pl.Decimal(20, 2), pl.Float32, pl.Float64])
    def test_impossible_shares(self, statuses: Ask, dtype: Any) -> None:
        """A share above 1 on either side leaves it unknown, both ways."""
        pairs = [(2, 1), (1, 2), (2, 2), (2, 3), (0, 2), (2, 0)]
        rates, averages = zip(*pairs, strict=True)
        columns = {RATE: pl.Series(rates).cast(dtype), AVERAGE: pl.Series(averages).cast(dtype)}
        names = [comparator.value for comparator in Comparator][:5]
        others: list[dict[str, Any]] = [{n: PROVINCIAL_PLACEMENT_RATE_LAST_YEAR} for n in names]
        quotas = [Quota(PLACEMENT_RATE_LAST_YEAR, **other) for other in others]

        found = statuses([*quotas, *map(Not, quotas)], columns)

        assert [[UNKNOWN] * 6] * 10 == found

    @each_dialect
    @pytest.mark.parametrize("limit", [Fraction(1), Fraction(1, 2)])
    def test_impossible_beside_others(self, statuses: Ask, engine: str, limit: Fraction) -> None:
        """What is no share is unknown beside an amount as well, whichever of them is the greater."""
        shares = [2, 2, 1, 0, 1]
        columns = {RATE: shares, BUDGET: [3, 1, 3, 3, None]}
        pairs = (
            (PLACEMENT_RATE_LAST_YEAR, CAREERS_BUDGET),
            (CAREERS_BUDGET, PLACEMENT_RATE_LAST_YEAR),
        )
        ratios = [ratio for pair in pairs for ratio in _ratios(limit, *pair)[:5]]

        found = statuses([*ratios, *map(Not, ratios)], columns, engine=engine)

        for each in found:
            assert [UNKNOWN, UNKNOWN] == each[:2]
            assert UNKNOWN not in each[2:4]
            assert UNKNOWN == each[4]

    def test_refused(self, statuses: Ask) -> None:
        """A limit of more digits than any engine multiplies with is refused, by name."""
        limit = Fraction(1, 10**18)
        ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=limit)

        with pytest.raises(InvalidValue, match="at most 18 digits") as caught:
            statuses(ratio, {STAFF: [1], STUDENTS: [1]})

        assert STAFF == caught.value.field

    @pytest.mark.parametrize(
        "columns",
        [{STAFF: [1]}, {STUDENTS: [1]}, {"city": ["南昌"]}, {STAFF: [1], STUDENTS: [None]}],
    )
    def test_one_missing(self, statuses: Ask, columns: dict[str, Any]) -> None:
        """Without a column for one side, or with one that says nothing, it is unknown."""
        ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=Fraction(1, 500))

        assert [UNKNOWN] == statuses(ratio, columns)


def _holds(ratio: Ratio, above: int | Fraction, below: int | Fraction) -> bool:
    """By fractions."""
    limit, tolerance = Fraction(ratio.number), Fraction(ratio.tolerance or 0)
    low, high = (limit - tolerance) * below, (limit + tolerance) * below
    match ratio.bound.comparator:
        case Comparator.AT_LEAST:
            return above >= low
        case Comparator.ABOVE:
            return above > low
        case Comparator.AT_MOST:
            return above <= high
        case Comparator.BELOW:
            return above < high
        case Comparator.EXACTLY:
            return above == low
        case Comparator.ABOUT:
            return low <= above <= high


class TestFloats:
    """Two columns, one at least of floats."""

    @each_dialect
    @pytest.mark.parametrize("dtype", [pl.Float32, pl.Float64])
    def test_ties(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """Of a thousand ties, at one per cent and at three, no one is missed."""
        tuition = [n / 10 for n in range(1, 1001)]
        columns = {
            BUDGET: pl.Series([float(D(n) / 1000) for n in range(1, 1001)], dtype=dtype),
            TUITION: pl.Series(tuition, dtype=dtype),
        }
        at = Ratio(CAREERS_BUDGET, TUITION_TOTAL, exactly=D("0.01"))
        above = Ratio(CAREERS_BUDGET, TUITION_TOTAL, above=D("0.01"))

        assert [MET] * 1000 == statuses(at, columns, engine=engine)
        assert [UNMET] * 1000 == statuses(above, columns, engine=engine)

    @pytest.mark.parametrize("bits", [32, 64])
    def test_known_tie(self, statuses: Ask, bits: int) -> None:
        """0.018 is just 1 % of 1.8, which floats by themselves take for less."""
        assert 1.8 * 0.01 > 0.018
        dtype = pl.Float32 if bits == 32 else pl.Float64
        columns = {
            BUDGET: pl.Series([0.018, 0.0179, 0.0181, 0.033], dtype=dtype),
            TUITION: pl.Series([1.8, 1.8, 1.8, 3.3], dtype=dtype),
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        assert [MET, UNMET, MET, MET] == statuses(ratio, columns)

    @each_dialect
    @pytest.mark.parametrize("dtype", [pl.Int64, pl.Decimal(12, 2), pl.Decimal(38, 8)])
    def test_beside_exact_ones(self, statuses: Ask, engine: str, dtype: Any) -> None:
        """A float beside an integer or a decimal is the decimal that it prints as."""
        columns = {
            BUDGET: [0.15, 0.1499, 0.1501, math.nan, None],
            TUITION: pl.Series([15] * 5).cast(dtype),
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        assert [MET, UNMET, MET, UNKNOWN, UNKNOWN] == statuses(ratio, columns, engine=engine)

    @each_dialect
    @pytest.mark.parametrize("bits", [32, 64])
    def test_never_wrong(self, statuses: Ask, engine: str, bits: int) -> None:
        """Floats of many digits next to a tie are decided right, or unknown."""
        bases = [(0.033, 3.3), (0.07, 7.0), (12345.67, 1234567.0), (2.0**53, 9e17)]
        pairs = [
            (budget, tuition)
            for one, other in bases
            for budget in _around(one, 2, bits)
            for tuition in _around(other, 2, bits)
        ]
        budgets, tuitions = zip(*pairs, strict=True)
        dtype = pl.Float32 if bits == 32 else pl.Float64
        columns = {
            BUDGET: pl.Series(budgets, dtype=dtype),
            TUITION: pl.Series(tuitions, dtype=dtype),
        }
        ratios = _ratios(Fraction(1, 100), CAREERS_BUDGET, TUITION_TOTAL)
        exact = [tuple(Fraction(printed_as(side, bits)) for side in pair) for pair in pairs]

        for ratio, found in zip(ratios, statuses(ratios, columns, engine=engine), strict=True):
            expected = [MET if _holds(ratio, a, b) else UNMET for a, b in exact]
            both = list(zip(pairs, expected, found, strict=True))
            assert [] == [each for each in both if each[2] not in (each[1], UNKNOWN)]
            assert any(each[2] != UNKNOWN for each in both)

    @each_dialect
    @pytest.mark.parametrize(
        ("dtype", "great", "step"),
        [(pl.Float32, 10_000, 0.0009765625), (pl.Float64, 9 * 10**12, 2**-9)],
    )
    def test_coarse(self, statuses: Ask, engine: str, dtype: Any, great: int, step: float) -> None:
        """Floats that are farther apart than decimals of four places are never taken for others."""
        floats = [great + n * step for n in range(40) for _ in range(5)]
        bits = 32 if dtype == pl.Float32 else 64
        printed = [D(printed_as(number, bits)) for number in floats]
        beside = [value + D(n % 5 - 2) / 10_000 for n, value in enumerate(printed)]
        columns = {
            BUDGET: pl.Series(floats, dtype=dtype),
            TUITION: pl.Series(beside, dtype=pl.Decimal(20, 4)),
        }
        ratios = _ratios(Fraction(1), CAREERS_BUDGET, TUITION_TOTAL)[:5]
        exact = [(Fraction(a), Fraction(b)) for a, b in zip(printed, beside, strict=True)]

        for ratio, found in zip(ratios, statuses(ratios, columns, engine=engine), strict=True):
            expected = [MET if _holds(ratio, a, b) else UNMET for a, b in exact]
            both = zip(exact, expected, found, strict=True)
            assert [] == [each for each in both if each[2] not in (each[1], UNKNOWN)]

    @each_dialect
    @pytest.mark.parametrize(
        ("dtype", "great"), [(pl.Float32, 2**22 + 2**21), (pl.Float64, 9 * 10**14)]
    )
    def test_great_counts(self, statuses: Ask, engine: str, dtype: Any, great: int) -> None:
        """One person more is more, also where floats are hardly apart."""
        columns = {
            STAFF: pl.Series([float(great)] * 3, dtype=dtype),
            STUDENTS: pl.Series([great - 1, great, great + 1]),
        }
        ratios = _ratios(Fraction(1), FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS)[:5]

        found = statuses(ratios, columns, engine=engine)

        assert [
            [MET, MET, UNMET],
            [UNMET, MET, MET],
            [MET, UNMET, UNMET],
            [UNMET, UNMET, MET],
            [UNMET, MET, UNMET],
        ] == found

    @each_dialect
    def test_far_apart(self, statuses: Ask, engine: str) -> None:
        """Far from a tie floats of any size are decided."""
        columns = {
            BUDGET: [1e300, 1e-300, 1 / 3, 2 / 3, 0.0, 1.001e15],
            TUITION: [1e300, 1e300, 66.6, 66.7, 0.0, 1e17],
        }
        ratio = Ratio(CAREERS_BUDGET, TUITION_TOTAL, at_least=D("0.01"))

        found = statuses(ratio, columns, engine=engine)

        assert [MET, UNMET, UNMET, UNMET, MET, MET] == found

    def test_alike(self, statuses: Ask) -> None:
        """Two floats of one size stand to each other as what they print as."""
        rates = [0.1 + 0.2, 0.3, math.nextafter(0.3, 0), math.nan, -0.0]
        columns = {RATE: rates, AVERAGE: [0.3, 0.3, 0.3, 0.3, 0.0]}
        below = Quota(PLACEMENT_RATE_LAST_YEAR, below=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR)
        same = Quota(PLACEMENT_RATE_LAST_YEAR, exactly=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR)

        assert [UNMET, UNMET, MET, UNKNOWN, UNMET] == statuses(below, columns)
        assert [UNMET, MET, UNMET, UNKNOWN, MET] == statuses(same, columns)

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_of_two_sizes(self, statuses: Ask, engine: str) -> None:
        """0.3 in 32 bits is 0.3 in 64 bits, though as a float it is more."""
        columns = {
            RATE: pl.Series([0.3, 0.29, 0.31], dtype=pl.Float32),
            AVERAGE: pl.Series([0.3] * 3, dtype=pl.Float64),
        }
        same = Quota(PLACEMENT_RATE_LAST_YEAR, exactly=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR)

        assert [MET, UNMET, UNMET] == statuses(same, columns, engine=engine)

    def test_many_places(self, statuses: Ask) -> None:
        """Beside a decimal of many places a float is decided away from a tie only."""
        columns = {
            RATE: [0.5, 0.6, 0.4],
            AVERAGE: pl.Series([D("0.5")] * 3, dtype=pl.Decimal(10, 9)),
        }
        quota = Quota(PLACEMENT_RATE_LAST_YEAR, at_least=PROVINCIAL_PLACEMENT_RATE_LAST_YEAR)

        assert [UNKNOWN, MET, UNMET] == statuses(quota, columns)

    @each_dialect
    def test_huge(self, statuses: Ask, engine: str) -> None:
        """A great float, of either sign, does not stop a table."""
        staff = [-1e27, 1e27, 1e300, -1e300, 5.0, 1.0]
        for dtype in (pl.Int16, pl.Int64, pl.Decimal(38, 2), pl.Float64):
            students = pl.Series([1000] * 6).cast(dtype)
            ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=Fraction(1, 500))

            found = statuses(ratio, {STAFF: staff, STUDENTS: students}, engine=engine)

            assert [UNKNOWN, MET, MET, UNKNOWN, MET, UNMET] == found

    @each_dialect
    def test_huge_exact_ones(self, statuses: Ask, engine: str) -> None:
        """Nor does a great integer or decimal beside a float."""
        for column in (
            pl.Series([-(2**63), 2**63 - 1, 500], dtype=pl.Int64),
            pl.Series([D("-9e35"), D("9e35"), D("500")], dtype=pl.Decimal(38, 2)),
        ):
            ratio = Ratio(FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, at_least=Fraction(1, 500))

            found = statuses(ratio, {STAFF: [1.0] * 3, STUDENTS: column}, engine=engine)

            assert [UNKNOWN, UNMET, MET] == found


def _around(number: float, reach: int, bits: int) -> list[float]:
    """The float of so many bits and so many on both sides of it."""
    code, of = ("d", "q") if bits == 64 else ("f", "i")
    pattern: int = struct.unpack(of, struct.pack(code, number))[0]
    return [
        struct.unpack(code, struct.pack(of, pattern + step))[0] for step in range(-reach, reach + 1)
    ]


class TestNeverAsked:
    """What no predicate asks of a column."""

    @pytest.mark.parametrize("reading", [Flag(), Day(is_time=False), Days()])
    def test_no_number(self, reading: Any) -> None:
        """How flags and days stand to a number."""
        column = Column(STAFF, FULL_TIME_CAREERS_STAFF, reading, nw.col(STAFF))

        with pytest.raises(AssertionError):
            stands(column, Comparator.AT_LEAST, Fraction(1))

    def test_about(self) -> None:
        """Whether a float is about a number: that is asked of both its ends."""
        column = Column(STAFF, FULL_TIME_CAREERS_STAFF, Printed(64), nw.col(STAFF))

        with pytest.raises(AssertionError):
            stands(column, Comparator.ABOUT, Fraction(1))

    def test_negative(self) -> None:
        """No number without a sign is below a negative one."""
        column = Column(STAFF, FULL_TIME_CAREERS_STAFF, Whole(8, signed=False), nw.col(STAFF))

        assert stands(column, Comparator.AT_LEAST, Fraction(-1)) is True
        assert stands(column, Comparator.AT_MOST, Fraction(-1)) is False


class TestPrinted:
    """The decimal that a float prints as."""

    @pytest.mark.parametrize(
        ("number", "text"),
        [(0.1, "0.1"), (1.0, "1.0"), (0.1 + 0.2, "0.30000000000000004"), (1e22, "1e+22")],
    )
    def test_double(self, number: float, text: str) -> None:
        """As Python writes it."""
        assert text == printed_as(number)

    def test_single(self) -> None:
        """As NumPy writes it: with as many digits as tell it from its neighbours."""
        patterns = [
            0,
            1,
            2,
            0x3DCCCCCD,
            0x7F7FFFFF,
            0x00800000,
            *range(0x3F000000, 0x40000000, 999_983),
        ]
        numbers = [struct.unpack("f", struct.pack("I", pattern))[0] for pattern in patterns]

        for number in numbers:
            assert Decimal(str(np.float32(number))) == Decimal(printed_as(number, 32))
