"""Laws of tables: each row as `check` says, on any engine, and what is known is never turned round."""

import math
import struct
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import chain, combinations
from typing import Any

import attrs
import duckdb
import polars as pl
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gradpolicy import (
    Addressee,
    Comparator,
    Notice,
    Provision,
    Quota,
    notices,
)
from gradpolicy import strategies as gst
from gradpolicy.compliance import Facts, check
from gradpolicy.strategies.knowledge import turning_days
from gradpolicy.strategies.tables import DrawnColumn, DrawnTable, Floats
from gradpolicy.tables import check_table
from gradpolicy.tables.arithmetic import printed_as
from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET

TEMPLATE = notices.load("ministry-2024")
KEY = CAREERS_BUDGET.slug

# For laws of which a few examples show as much as many, in each profile.
few = settings(max_examples=settings().max_examples // 12)
very_few = settings(max_examples=settings().max_examples // 20)


def alone(provision: Provision, **fields: Any) -> Notice:
    """A notice that says nothing but *provision*."""
    measure = attrs.evolve(
        TEMPLATE.measures[0], number=1, section=None, due=None, provisions=(provision,), mentions=()
    )
    return attrs.evolve(
        TEMPLATE,
        slug="drawn",
        sections=(),
        measures=(measure,),
        mentions=(),
        corrections=(),
        **fields,
    )


@attrs.frozen
class Question:
    """A notice, whom it is asked for, a table, and the day."""

    notice: Notice
    addressee: Addressee
    table: DrawnTable
    on: date

    def on_polars(self) -> list[tuple[str, ...]]:
        """The statuses of each row."""
        return self.answered(self.table.frame())

    def answered(self, native: Any) -> list[Any]:
        """The statuses of each row of the table on its engine."""
        out = check_table(
            self.notice,
            native,
            on=self.on,
            addressee=self.addressee,
            keep=("row",),
            observed="observed",
        )
        rows = out.rows() if isinstance(out, pl.DataFrame) else sorted(out.fetchall())
        return [row[1:] for row in rows]

    def check(self, facts: Facts) -> tuple[str, ...]:
        """What `check` says of a row."""
        report = check(self.notice, facts, on=self.on, addressee=self.addressee)
        return tuple(status.value for status in report.statuses)

    def allowed(self) -> Iterator[list[set[str]]]:
        """
        For each row and each provision what may be said.

        That is what `check` says, of all that the row says or of less: a float of many digits
        that is next to a tie with another column is unknown.
        """
        floats = [c.of for c in self.table.columns if isinstance(c.type, Floats)]
        for facts in self.table.facts:
            known = [of for of in floats if of in facts][:4]
            subsets = chain.from_iterable(combinations(known, n) for n in range(len(known) + 1))
            answers = [self.check(_without(facts, each)) for each in subsets]
            yield [set(each) for each in zip(*answers, strict=True)]


def _without(facts: Facts, absent: tuple[Any, ...]) -> Facts:
    return Facts(tuple(fact for fact in facts if fact.of not in absent))


@st.composite
def questions(draw: st.DrawFn, *, exact: bool = True) -> Question:
    """A provision with its deadline, a period or neither, and rows near its bounds and days."""
    cohort = draw(st.integers(2010, 2024))
    provision = draw(gst.provisions(cohort=cohort, max_leaves=4))
    years = {"min_year": cohort - 1, "max_year": cohort + 1}
    in_force = draw(st.none() | gst.windows(**years))
    notice = alone(provision, cohort=cohort, issued=None, in_force=in_force)
    numbers = [t for t in gst.NUMBER_TYPES if not (exact and isinstance(t, Floats))]
    table = draw(gst.tables(notice, max_rows=5, numbers=numbers))
    return Question(notice, provision.addressee, table, draw(days_of(notice)))


def days_of(notice: Notice) -> st.SearchStrategy[date]:
    """Those on which something begins or is due, with those before and after, and others."""
    near = turning_days((notice,))
    around = st.dates(date(notice.cohort - 1, 1, 1), date(notice.cohort + 1, 12, 31))
    return st.sampled_from(near) | around


@given(questions())
def test_as_scalar(question: Question) -> None:
    """Each row of integers, decimals, flags and days is as `check` says."""
    expected = [question.check(facts) for facts in question.table.facts]

    assert expected == question.on_polars()


@given(questions(exact=False))
def test_floats(question: Question) -> None:
    """Of floats nothing wrong is said."""
    for allowed, found in zip(question.allowed(), question.on_polars(), strict=True):
        assert all(status in each for status, each in zip(found, allowed, strict=True))


@few
@given(questions())
def test_duckdb(question: Question) -> None:
    """On DuckDB as well."""
    expected = [question.check(facts) for facts in question.table.facts]

    with duckdb.connect() as connection:
        assert expected == question.answered(
            connection.from_arrow(question.table.frame().to_arrow())
        )


@very_few
@given(st.data())
def test_notices(data: st.DataObject) -> None:
    """A whole notice, for whomever it addresses."""
    notice = data.draw(gst.notices())
    provisions = [norm for _, norm in notice.provisions if isinstance(norm, Provision)]
    assume(provisions)
    addressee = data.draw(st.sampled_from([provision.addressee for provision in provisions]))
    table = data.draw(gst.tables(notice, max_rows=3))
    question = Question(notice, addressee, table, data.draw(days_of(notice)))

    for allowed, found in zip(question.allowed(), question.on_polars(), strict=True):
        assert all(status in each for status, each in zip(found, allowed, strict=True))


@given(questions(exact=False), st.randoms(use_true_random=False))
def test_monotone(question: Question, random: Any) -> None:
    """
    To fill a null never turns what was met, unmet or not applicable into something else.

    But what was met anyway may turn out not to apply.
    """

    def emptied(column: DrawnColumn) -> DrawnColumn:
        cells = tuple(None if random.randrange(2) else cell for cell in column.cells)
        return attrs.evolve(column, cells=cells)

    fewer = attrs.evolve(question.table, columns=tuple(map(emptied, question.table.columns)))
    before = attrs.evolve(question, table=fewer).on_polars()

    for was, is_ in zip(before, question.on_polars(), strict=True):
        for first, second in zip(was, is_, strict=True):
            anyway = (first, second) == ("met", "not_applicable")
            assert first in ("unknown", "pending") or first == second or anyway


# --- Floats ----------------------------------------------------------------------------------

_BITS = st.sampled_from((32, 64))


@st.composite
def floats_and_limits(draw: st.DrawFn) -> tuple[int, list[float], Fraction]:
    """Floats of one size, and a limit on one of them, next to it, or anywhere."""
    bits = draw(_BITS)
    finite = st.floats(0, allow_infinity=False, allow_nan=False, width=bits)
    short = st.decimals(0, 10**6, places=3).map(lambda d: _rounded(float(d), bits))
    floats = draw(st.lists(finite | short, min_size=1, max_size=5))
    of = floats[0]
    limit = draw(
        st.just(Fraction(printed_as(of, bits)))
        | st.just(Fraction(of))
        | st.fractions(0, 10**6, max_denominator=10**4)
        | st.integers(-3, 3)
        .map(lambda n: _moved(of, n))
        .filter(math.isfinite)
        .map(Fraction)
        .map(abs)
    )
    around = [number for n in (-2, -1, 1, 2) if (number := _moved(of, n, bits)) >= 0]
    return bits, [*floats, *filter(math.isfinite, around)], limit


def _rounded(number: float, bits: int) -> float:
    if bits == 64:
        return number
    rounded: float = struct.unpack("f", struct.pack("f", number))[0]
    return rounded


def _moved(number: float, steps: int, bits: int = 64) -> float:
    """The float so many floats further on."""
    code, of = ("d", "q") if bits == 64 else ("f", "i")
    pattern: int = struct.unpack(of, struct.pack(code, number))[0]
    moved: float = struct.unpack(code, struct.pack(of, max(0, pattern + steps)))[0]
    return moved


@given(floats_and_limits(), st.sampled_from(list(Comparator)[:5]))
def test_thresholds(drawn: tuple[int, list[float], Fraction], comparator: Comparator) -> None:
    """A bound on a float is one on the decimal that it prints as."""
    bits, floats, limit = drawn
    bound: dict[str, Any] = {comparator.value: limit}
    provision = attrs.evolve(
        next(norm for _, norm in TEMPLATE.provisions if isinstance(norm, Provision)),
        slug="asked",
        requires=Quota(CAREERS_BUDGET, **bound),
        when=None,
        due=None,
        period=None,
    )
    column = pl.Series(KEY, floats, pl.Float32 if bits == 32 else pl.Float64)
    printed = [Fraction(printed_as(number, bits)) for number in floats]
    expected = ["met" if _compare(comparator, value, limit) else "unmet" for value in printed]

    out = check_table(
        alone(provision),
        column.to_frame(),
        on=date(2024, 6, 15),
        addressee=provision.addressee,
    )

    assert expected == out["asked"].to_list()


def _compare(comparator: Comparator, value: Fraction, limit: Fraction) -> bool:
    match comparator:
        case Comparator.AT_LEAST:
            return value >= limit
        case Comparator.ABOVE:
            return value > limit
        case Comparator.AT_MOST:
            return value <= limit
        case Comparator.BELOW:
            return value < limit
        case _:
            return value == limit


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_shortest(number: float) -> None:
    """No shorter decimal reads back as the same float, and the one found does."""
    text = printed_as(number, 32)

    assert _rounded(float(text), 32) == number
    digits = len(Decimal(text).normalize().as_tuple().digits)
    if digits > 1:
        assert _rounded(float(f"{number:.{digits - 1}g}"), 32) != number
