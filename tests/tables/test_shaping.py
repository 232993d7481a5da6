"""What a table of statuses looks like: long ones, outcomes, and amounts beside them."""

import itertools
from collections.abc import Callable, Mapping
from datetime import date
from random import Random
from typing import Any

import attrs
import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from gradpolicy import Force, InvalidValue, Notice, Provision, notices
from gradpolicy.compliance import Outcome, Status, check
from gradpolicy.compliance.facts import Facts
from gradpolicy.compliance.planning import clauses_of
from gradpolicy.strategies import drawn_table
from gradpolicy.strategies.tables import Boolean, Integers
from gradpolicy.tables import check_table
from gradpolicy.tables.engines import dialect_of
from gradpolicy.tables.shaping import Shape, shaped
from gradpolicy.tables.shortfalls import shortfalls_named
from gradpolicy.vocabulary.addressees import COMMUNITY, UNIVERSITY

JIANGXI = notices.load("jiangxi-2024")
ON = date(2024, 6, 15)
STATUSES = [status.value for status in Status]
ENGINES = ["polars", "polars-lazy", "pyarrow", "pandas", "duckdb", "ibis"]
#: Of the provisions some, so that engines that take long to plan are done soon.
SOME = ("full-time-staff", "guidance-course-load", "careers-office", "one-to-one-coverage")


@pytest.fixture(scope="module")
def short() -> Notice:
    """Jiangxi 2024 without the measures that have none of some provisions."""
    measures = [
        measure
        for measure in JIANGXI.measures
        if any(norm.slug in SOME for norm in measure.provisions)
    ]
    numbered = (
        attrs.evolve(measure, number=number, section=None)
        for number, measure in enumerate(measures, 1)
    )
    return attrs.evolve(
        JIANGXI, slug="short", sections=(), measures=tuple(numbered), corrections=()
    )


@pytest.fixture(scope="module")
def drawn(short: Notice) -> tuple[pl.DataFrame, tuple[Facts, ...]]:
    """Some universities, numbered in the column ``row``, and what is known of each."""
    table = drawn_table(
        asked(short),
        Random(5),  # noqa: S311  # the same each time
        rows=30,
        days=[ON],
        numbers=[Integers(32)],
        flags=[Boolean()],
    )
    frame = table.frame()
    return frame.drop("observed"), table.facts


def asked(notice: Notice) -> list[Provision]:
    """What *notice* asks of a university."""
    return [clause.provision for clause in clauses_of(notice, UNIVERSITY)]


@pytest.mark.parametrize("engine", ENGINES)
class TestLong:
    """A row for each institution and provision."""

    def test_statuses(
        self, engine: str, short: Notice, drawn: Any, engines: Mapping[str, Callable[..., Any]]
    ) -> None:
        """Every status of the wide table stands in one row of the long one."""
        frame, facts = drawn

        def run(table: Any) -> Any:
            return check_table(short, table, on=ON, long=True)

        out = engines[engine](frame, run)
        assert ["row", "provision", "status"] == out.columns
        expected = {
            (row, provision.slug, status.value)
            for row, known in enumerate(facts)
            for provision, status in zip(
                asked(short), check(short, known, on=ON).statuses, strict=True
            )
        }
        text = out.with_columns(pl.col("provision", "status").cast(pl.String))
        assert expected == set(text.rows())
        assert len(expected) == out.height

    def test_amounts(
        self, engine: str, short: Notice, drawn: Any, engines: Mapping[str, Callable[..., Any]]
    ) -> None:
        """With amounts there is a row for each bound, or one for what has none; and the outcome."""
        frame, facts = drawn

        def run(table: Any) -> Any:
            return check_table(short, table, on=ON, long=True, shortfall=True, outcome=True)

        out = engines[engine](frame, run)
        names = ["row", "outcome", "provision", "status", "metric", "shortfall"]
        assert names == out.columns
        assert pl.Float64 == out["shortfall"].dtype
        expected: set[Any] = set()
        for row, known in enumerate(facts):
            report = check(short, known, on=ON)
            for finding in report:
                slug, status = finding.provision.slug, finding.status
                is_short = status in (Status.UNMET, Status.PENDING)
                outcome = report.outcome.value
                needs = [need.shortfall if is_short else None for need in finding.needs]
                keys = list(shortfalls_named(finding.provision).values())
                for key, need in zip(keys or [None], needs or [None], strict=True):
                    amount = None if need is None else float(need)
                    expected.add((row, outcome, slug, status.value, key, amount))
        text = out.with_columns(pl.col("outcome", "provision", "status", "metric").cast(pl.String))
        assert expected == set(text.rows())
        assert len(expected) == out.height


class TestTypes:
    """The same kind of table comes back, with words that are one of several where it has them."""

    def test_polars(self, short: Notice, drawn: Any) -> None:
        """Polars has enumerations, lazy or not."""
        schema = check_table(short, drawn[0].lazy(), on=ON, long=True).collect_schema()
        slugs = [provision.slug for provision in asked(short)]
        assert {
            "row": pl.Int64(),
            "provision": pl.Enum(slugs),
            "status": pl.Enum(STATUSES),
        } == dict(schema)

    def test_not_copied(self, short: Notice, drawn: Any) -> None:
        """In the memory of Polars the columns that are kept are those that came in."""
        frame = pl.concat([drawn[0]] * 2_000, rechunk=True)
        out = check_table(short, frame, on=ON, long=True)
        first = frame["row"].to_arrow().buffers()[1].address
        assert {first} == {
            piece.to_arrow().buffers()[1].address for piece in out["row"].get_chunks()
        }

    def test_duckdb(self, short: Notice, drawn: Any) -> None:
        """DuckDB has them too; it need not be the connection that everybody shares."""
        with duckdb.connect() as connection:
            relation = connection.from_arrow(drawn[0].to_arrow())
            out = check_table(short, relation, on=ON, long=True, shortfall=True)
            kinds = dict(zip(out.columns, (each.id for each in out.types), strict=True))
        words = dict.fromkeys(("provision", "status", "metric"), "enum")
        assert {"row": "bigint", **words, "shortfall": "double"} == kinds

    def test_pandas(self, short: Notice, drawn: Any) -> None:
        """Pandas has categories, and each row the label of its institution."""
        frame = drawn[0].to_pandas().set_index(pd.Index([f"u{n}" for n in range(30)]))
        out = check_table(short, frame, on=ON, long=True, shortfall=True)
        assert STATUSES == list(out["status"].cat.categories)
        assert "category" == out["provision"].dtype
        assert (out.index == "u" + out["row"].astype(str)).all()
        bare = check_table(short, frame, on=ON, long=True, keep=[])
        assert list(bare.index[:30]) == list(frame.index)
        assert ["provision", "status"] == list(bare.columns)

    def test_arrow(self, short: Notice, drawn: Any) -> None:
        """Arrow has dictionaries."""
        out = check_table(short, drawn[0].to_arrow(), on=ON, long=True)
        assert pa.types.is_dictionary(out.schema.field("status").type)
        assert pa.types.is_dictionary(out.schema.field("provision").type)


class TestNothingAsked:
    """A notice that asks nothing."""

    @pytest.mark.parametrize("engine", [e for e in ENGINES if e != "ibis"])
    def test_long(
        self, engine: str, short: Notice, drawn: Any, engines: Mapping[str, Callable[..., Any]]
    ) -> None:
        """A long table of no provisions has the columns, and no rows."""

        def run(table: Any) -> Any:
            return check_table(short, table, on=ON, addressee=COMMUNITY, long=True, shortfall=True)

        found = engines[engine](drawn[0].select("row"), run)
        assert ["row", "provision", "status", "metric", "shortfall"] == found.columns
        assert 0 == found.height


class TestOutcome:
    """How it stands with all that binds together."""

    @pytest.mark.parametrize("engine", ENGINES)
    def test_as_report(
        self, engine: str, short: Notice, drawn: Any, engines: Mapping[str, Callable[..., Any]]
    ) -> None:
        """The outcome of each row is that of its report."""
        frame, facts = drawn

        def run(table: Any) -> Any:
            return check_table(short, table, on=ON, outcome=True)

        out = engines[engine](frame, run)
        expected = [check(short, known, on=ON).outcome.value for known in facts]
        assert expected == out["outcome"].cast(pl.String).to_list()
        assert "outcome" == out.columns[-1]

    @pytest.mark.parametrize("engine", ["polars", "duckdb"])
    def test_of_two(
        self, engine: str, short: Notice, engines: Mapping[str, Callable[..., Any]]
    ) -> None:
        """Unmet weighs more than unknown, that more than pending, and that more than the rest."""
        first, second = asked(short)[0], asked(short)[1]
        binding = [attrs.evolve(each, force=Force.OBLIGATION) for each in (first, second)]
        pairs = list(itertools.product(STATUSES, repeat=2))
        frame = pl.DataFrame(pairs, [each.slug for each in binding], orient="row")
        frame = frame.cast(pl.Enum(STATUSES)).with_row_index("row")

        def run(table: Any) -> Any:
            wide = nw.from_native(table)
            found = shaped(wide, ["row"], binding, Shape(outcome=True), dialect_of(wide))
            return found.to_native()

        weights = {"unmet": 3, "unknown": 2, "pending": 1, "met": 0, "not_applicable": 0}
        words = ["compliant", "pending", "undecided", "breached"]
        expected = [words[max(weights[a], weights[b])] for a, b in pairs]
        assert expected == engines[engine](frame, run)["outcome"].cast(pl.String).to_list()

    def test_binding_only(self, alone: Callable[..., Notice]) -> None:
        """A recommendation that is missed breaches nothing."""
        staff = JIANGXI["full-time-staff"]
        assert isinstance(staff, Provision)
        requires = staff.requires
        columns = {"full-time-careers-staff": [1], "graduating-students": [1000]}
        found = {
            force: check_table(
                alone(requires, force=force), pl.DataFrame(columns), on=ON, outcome=True
            )["outcome"].to_list()
            for force in (Force.OBLIGATION, Force.RECOMMENDATION)
        }
        assert {Force.OBLIGATION: ["breached"], Force.RECOMMENDATION: ["compliant"]} == found

    def test_enumeration(self, drawn: Any, short: Notice) -> None:
        """It is an enumeration, in the order of `Outcome`."""
        out = check_table(short, drawn[0], on=ON, outcome=True)
        assert pl.Enum([outcome.value for outcome in Outcome]) == out["outcome"].dtype


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        ({"long": True}, "status"),
        ({"long": True}, "provision"),
        ({"long": True, "shortfall": True}, "metric"),
        ({"outcome": True}, "outcome"),
        ({"shortfall": True}, "full-time-staff/shortfall"),
    ],
)
def test_name_taken(shape: dict[str, bool], name: str) -> None:
    """A column that is kept can't be called as one that is made, and may be where none is."""
    frame = pl.DataFrame({name: ["江南大学"]})
    with pytest.raises(InvalidValue, match=name):
        check_table(JIANGXI, frame, on=ON, **shape)  # type: ignore[misc]  # options that it has
    assert name in check_table(JIANGXI, frame, on=ON).columns


def test_added() -> None:
    """A shape says which columns it adds, whatever is asked."""
    assert () == Shape().added
    assert ("provision", "status", "metric", "shortfall") == Shape(shortfall=True, long=True).added
