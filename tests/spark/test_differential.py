"""
On Spark a table says what it says in Polars, cell by cell, and what `check` says of each row.

Tables of 100,000 rows for all five notices, whose columns are of all types and whose values are
the hard ones: at a bound and a step off it, null, zero, the least and the greatest of a type.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import polars as pl
import pytest

from gradpolicy import Bound, Facts, Kind, Metric, Quota, Ratio, leaves, notices
from gradpolicy.compliance import check
from gradpolicy.compliance.facts import key_of
from gradpolicy.logic import Observable
from gradpolicy.tables import TablePlan, check_table, plan_table
from gradpolicy.vocabulary.addressees import CITY, EDUCATION_DEPARTMENT, UNIVERSITY

ROWS = 100_000

#: Whom each notice asks the most of, and a day on which some of it is due.
CASES = {
    "jiangxi-2023": (UNIVERSITY, date(2023, 8, 31)),
    "jiangxi-2024": (UNIVERSITY, date(2024, 6, 30)),
    "guangdong-2023": (EDUCATION_DEPARTMENT, date(2023, 7, 1)),
    "jiangmen-2023": (CITY, date(2023, 12, 31)),
    "ministry-2024": (UNIVERSITY, date(2024, 6, 30)),
}

SIGNED = (pl.Int8(), pl.Int16(), pl.Int32(), pl.Int64())
# Spark reads unsigned ones of 64 bits as decimals, the others as the next wider.
UNSIGNED = (pl.UInt8(), pl.UInt16(), pl.UInt32(), pl.UInt64())
DECIMALS = tuple(pl.Decimal(p, s) for p, s in ((9, 2), (18, 4), (20, 0), (28, 10)))
LONG_DECIMALS = tuple(pl.Decimal(38, s) for s in (0, 6, 18, 37))
FLOATS = (pl.Float64(), pl.Float32())
DAYS = (pl.Boolean(), pl.Date(), pl.Datetime("us"), pl.List(pl.Date()))
ALL = (*SIGNED, *UNSIGNED, *DECIMALS, *LONG_DECIMALS, *FLOATS, *DAYS)


# --- Drawing ---------------------------------------------------------------------------------


class Drawing:
    """
    Draws a table with a column for whatever a plan misses.

    Each column has a pool of values; where it is set against another, one for each of that one's
    values that is just at the bound, and a step to either side. Two rows of five take those.
    """

    def __init__(self, plan: TablePlan, types: Sequence[pl.DataType], rows: int, seed: int) -> None:
        self.plan, self.rows, self.types = plan, rows, types
        self.random = Random(seed)  # noqa: S311  # the same each time
        self.numbers = np.random.default_rng(seed)
        self.limits: dict[str, list[Fraction]] = {}
        self.others: dict[str, list[tuple[str, Fraction]]] = {}
        for clause in plan.clauses:
            for predicate in filter(None, (clause.provision.requires, clause.provision.when)):
                for leaf in leaves(predicate):
                    self._note(leaf)

    def _note(self, leaf: Any) -> None:
        """What is set against what."""
        match leaf:
            case Ratio(numerator=above, denominator=below, bound=bound):
                pairs = [(below.slug, limit) for limit in _ends(bound, Fraction(leaf.number))]
                self.others.setdefault(above.slug, []).extend(pairs)
            case Quota(bound=Bound(limit=Metric() as other)):
                self.others.setdefault(_quota_key(leaf), []).append((other.slug, Fraction(1)))
            case Quota(bound=bound):
                ends = _ends(bound, Fraction(bound.limit))
                self.limits.setdefault(_quota_key(leaf), []).extend(ends)

    def table(self) -> pl.DataFrame:
        """The table, with a column `row`."""
        asked = {key_of(of): _metric(of).kind for of in self.plan.missing}
        beside = {other for pairs in self.others.values() for other, _ in pairs}
        columns = [pl.Series("row", np.arange(self.rows))]
        pools: dict[str, list[Any]] = {}
        picks: dict[str, Any] = {}
        # First what others are set against.
        for key in sorted(asked, key=lambda key: (key in self.others, key not in beside)):
            dtype, kind = self._type(asked[key]), asked[key]
            pool = [None] * 3 + [*self._pool(key, dtype, kind)]
            pick = self.numbers.integers(0, len(pool), self.rows)
            drawn = [pair for pair in self.others.get(key, ()) if pair[0] in pools]
            if drawn:
                other, limit = self.random.choice(drawn)
                at = len(pool) + picks[other] * 3 + self.numbers.integers(0, 3, self.rows)
                pick = np.where(self.numbers.random(self.rows) < 0.4, at, pick)
                for value in pools[other]:
                    pool += _around(value, limit, dtype, kind)
            pools[key], picks[key] = pool, pick
            columns.append(pl.Series(key, pool, dtype, strict=True).gather(pl.Series(pick)))
        return pl.DataFrame(columns)

    def _type(self, kind: Kind) -> pl.DataType:
        fitting = [dtype for dtype in self.types if dtype.is_numeric() is kind.is_number]
        if kind is Kind.SHARE:
            fitting = [dtype for dtype in fitting if not dtype.is_integer()] or fitting
        return self.random.choice(fitting)

    def _pool(self, key: str, dtype: pl.DataType, kind: Kind) -> Iterator[Any]:
        if not kind.is_number:
            yield from self._days(dtype)
            return
        limits = self.limits.get(key, [])
        ordinary = [Fraction(self.random.randrange(10**n)) for n in (1, 2, 2, 3, 4, 5, 7, 15)]
        if kind is Kind.SHARE:
            ordinary = [Fraction(self.random.randrange(10**4), 10**4) for _ in range(8)]
        near = [limit + n * _step(dtype) for limit in limits for n in (-1, 0, 1)]
        odd = [Fraction(0), Fraction(1), Fraction(-1), Fraction(3, 2), Fraction(1, 3)]
        fitted = (_fitted(value, dtype) for value in (*near, *ordinary, *odd))
        yield from (value for value in fitted if value is not None)
        yield from _extremes(dtype, limits)

    def _days(self, dtype: pl.DataType) -> Iterator[Any]:
        on, random = self.plan.on, self.random
        days = [on, on - timedelta(1), on + timedelta(1), date(1949, 10, 1), date(2199, 12, 31)]
        days += [date(on.year - 1, 9, 1) + timedelta(random.randrange(700)) for _ in range(12)]
        days += [date(on.year, month, 1) - timedelta(n) for month in range(1, 13) for n in (0, 1)]
        match dtype:
            case pl.Boolean():
                yield from (True, False)
            case pl.Date():
                yield from days
            case pl.Datetime():
                times = [time(), time(0, 0, 0, 1), time(12), time(23, 59, 59, 999_999)]
                yield from (datetime.combine(day, random.choice(times)) for day in days)
            case _:
                yield from ([], [on, on])
                yield from (random.sample(days, size) for size in (1, 1, 1, 2, 2, 3, 5, 9, 14))


def _quota_key(quota: Quota) -> str:
    return key_of(quota.metric if quota.per is None else (quota.metric, quota.per))


def _metric(of: Observable) -> Metric:
    return of if isinstance(of, Metric) else of[0]


def _ends(bound: Bound, limit: Fraction) -> set[Fraction]:
    tolerance = Fraction(bound.tolerance or 0)
    return {limit - tolerance, limit + tolerance}


def _step(dtype: pl.DataType) -> Fraction:
    match dtype:
        case pl.Decimal(scale=scale):
            return Fraction(1, 10**scale)
        case pl.Float64() | pl.Float32():
            return Fraction(1, 1000)
        case _:
            return Fraction(1)


def _exact(value: Any) -> Fraction | None:
    """The number that a value stands for."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def _around(value: Any, limit: Fraction, dtype: pl.DataType, kind: Kind) -> list[Any]:
    """What is a step below the *value* times the *limit*, just that, and a step above."""
    exact = _exact(value)
    if exact is None:
        return [None] * 3
    ties = (exact * limit + n * _step(dtype) for n in (-1, 0, 1))
    return [_fitted(tie, dtype) if kind is not Kind.SHARE or tie <= 1 else None for tie in ties]


def _fitted(value: Fraction, dtype: pl.DataType) -> Any:
    """The nearest value of a type, if it holds one so great."""
    match dtype:
        case pl.Decimal(precision=precision, scale=scale):
            steps = round(value * 10**scale)
            return _decimal(steps, scale) if abs(steps) < 10**precision else None
        case pl.Float64():
            return float(value)
        case pl.Float32():
            return float(np.float32(float(value))) if abs(value) < 3e38 else None
        case _:
            least, most = _range(dtype)
            return round(value) if least <= round(value) <= most else None


def _decimal(steps: int, scale: int) -> Decimal:
    return Decimal(f"{steps}e-{scale}")


def _range(dtype: pl.DataType) -> tuple[int, int]:
    return pl.select(dtype.min(), dtype.max().alias("most")).row(0)


def _extremes(dtype: pl.DataType, limits: Iterable[Fraction]) -> Iterator[Any]:
    match dtype:
        case pl.Decimal(precision=precision, scale=scale):
            most = 10**precision - 1
            steps = (most, most - 1, -most, most // 500, 1, -1, 10**scale + 1)
            yield from (_decimal(each, scale) for each in steps if abs(each) <= most)
        case pl.Float64():
            yield from (math.nan, math.inf, -math.inf, 1.7e308, -1e27, 5e-324, -0.0, 2.0**63, 1e15)
            yield from (math.nextafter(float(x), to) for x in limits for to in (0.0, math.inf))
            yield from (0.1 + 0.2, 123456789012345.6, 1e15 + 0.5)
        case pl.Float32():
            singles = [np.float32(float(limit)) for limit in limits]
            yield from (float(np.nextafter(x, np.float32(to))) for x in singles for to in (0, 1e38))
            odd = (math.nan, math.inf, -math.inf, 3.4e38, 1e-45, -0.0, 2.0**24, 2e12, 0.1, 1e7)
            yield from (float(np.float32(each)) for each in odd)
        case _:
            least, most = _range(dtype)
            yield from (least, least + 1, most, most - 1, most // 500, most // 100)


# --- Comparing -------------------------------------------------------------------------------


def _drawn(slug: str, types: Sequence[pl.DataType], rows: int, seed: int = 1) -> pl.DataFrame:
    addressee, on = CASES[slug]
    plan = plan_table(notices.load(slug), pl.DataFrame(), on=on, addressee=addressee)
    return Drawing(plan, types, rows, seed).table()


def _in_polars(slug: str, table: pl.DataFrame) -> pl.DataFrame:
    addressee, on = CASES[slug]
    return check_table(notices.load(slug), table, on=on, addressee=addressee)


def _in_spark(spark: Any, slug: str, table: pl.DataFrame, folder: Any) -> pl.DataFrame:
    """What Spark writes; nothing of it comes through Python."""
    addressee, on = CASES[slug]
    table.write_parquet(folder / "table.parquet")
    read = spark.read.parquet(str(folder / "table.parquet"))
    statuses = check_table(notices.load(slug), read, on=on, addressee=addressee)
    statuses.write.parquet(str(folder / "statuses"))
    return pl.read_parquet(folder / "statuses" / "*.parquet").sort("row")


def _differing(slug: str, table: pl.DataFrame, found: pl.DataFrame) -> list[str]:
    """The provisions that Spark decides otherwise than Polars does, each with its first row."""
    expected = _in_polars(slug, table)
    assert expected.columns == found.columns
    assert table.height == found.height
    texts = []
    for name in expected.columns[1:]:
        ours, theirs = expected[name].cast(pl.String), found[name]
        wrong = ours.ne_missing(theirs)
        if wrong.any():
            row = wrong.arg_true()[0]
            texts.append(f"{wrong.sum()} of {name}: {theirs[row]!r} for {ours[row]!r}, row {row}")
    return texts


@pytest.mark.parametrize("slug", CASES)
def test_as_polars(spark, tmp_path, slug):
    """Of 100,000 rows of hard values in columns of all types no cell differs."""
    table = _drawn(slug, ALL, ROWS)

    assert [] == _differing(slug, table, _in_spark(spark, slug, table, tmp_path))


@pytest.mark.parametrize(
    "types",
    [(pl.Int64(), *DAYS), (*DECIMALS, *DAYS), (*LONG_DECIMALS, *DAYS), (*FLOATS, *DAYS)],
    ids=["integers", "decimals", "long decimals", "floats"],
)
@pytest.mark.parametrize("ansi", ["true", "false"])
def test_types(spark, tmp_path, types, ansi):
    """Nor where all figures are of one type, whether Spark raises errors of arithmetic or not."""
    spark.conf.set("spark.sql.ansi.enabled", ansi)
    table = _drawn("jiangxi-2024", types, 5_000, seed=2)

    assert [] == _differing(
        "jiangxi-2024", table, _in_spark(spark, "jiangxi-2024", table, tmp_path)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("spark.sql.decimalOperations.allowPrecisionLoss", "false"),
        ("spark.sql.legacy.literal.pickMinimumPrecision", "false"),
        ("spark.sql.codegen.wholeStage", "false"),
        ("spark.sql.codegen.hugeMethodLimit", "8000"),
        ("spark.sql.subexpressionElimination.enabled", "false"),
        ("spark.sql.session.timeZone", "Asia/Shanghai"),
    ],
)
def test_settings(spark, tmp_path, name, value):
    """Nor under other settings that a cluster may have."""
    spark.conf.set(name, value)
    table = _drawn("ministry-2024", ALL, 5_000, seed=3)

    assert [] == _differing(
        "ministry-2024", table, _in_spark(spark, "ministry-2024", table, tmp_path)
    )


@pytest.mark.parametrize("slug", CASES)
def test_as_scalar(spark, tmp_path, slug):
    """What `check` says of a row, with integers and decimals of ordinary size, Spark says."""
    types = (*SIGNED, pl.Decimal(9, 4), pl.Decimal(18, 2), *DAYS)
    table = _drawn(slug, types, 250, seed=4)
    (addressee, on), notice = CASES[slug], notices.load(slug)
    asked = plan_table(notice, pl.DataFrame(), on=on, addressee=addressee).missing

    found = _in_spark(spark, slug, table, tmp_path)

    for row in table.iter_rows(named=True):
        facts = Facts.of(_facts(row, asked))
        report = check(notice, facts, on=on, addressee=addressee)
        expected = (row["row"], *(status.value for status in report.statuses))
        assert expected == found.row(row["row"]), row


def _facts(row: Mapping[str, Any], asked: Iterable[Observable]) -> Mapping[str, Any]:
    """What a row says: no nulls, and no number that its metric can't take."""
    said: dict[str, Any] = {}
    for of in asked:
        key, kind = key_of(of), _metric(of).kind
        match row[key]:
            case None:
                continue
            case int() | Decimal() as number if kind.is_number:
                whole = kind is not Kind.COUNT or Fraction(number).denominator == 1
                if number < 0 or not whole or (kind is Kind.SHARE and number > 1):
                    continue
                said[key] = number
            case datetime() as moment:
                said[key] = moment.date()
            case [*days]:
                said[key] = tuple(days)
            case value:
                said[key] = value
    return said
