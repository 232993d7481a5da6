"""Impact: the same as to check each institution against both notices, and to compare."""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from unittest import mock

import attrs
import duckdb
import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradpolicy import notices
from gradpolicy.changes import Change
from gradpolicy.compliance import Facts, Outcome, Report, Status, check
from gradpolicy.compliance.facts import key_of
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.compliance.planning import clauses_of
from gradpolicy.logic import Verdict, compare
from gradpolicy.model import (
    By,
    ByReference,
    Done,
    Force,
    InvalidValue,
    Kind,
    Metric,
    Notice,
    Provision,
    Quota,
    Ratio,
    leaves,
)
from gradpolicy.strategies import related_notices
from gradpolicy.strategies.figures import numbers, numbers_near
from gradpolicy.strategies.tables import tables
from gradpolicy.tables.drafts import moved_to, with_bound
from gradpolicy.tables.impacts import Pair, impact
from gradpolicy.vocabulary import addressees
from gradpolicy.vocabulary.addressees import UNIVERSITY
from gradpolicy.vocabulary.links import LINKS

OLD = notices.load("jiangxi-2023")
NEW = notices.load("jiangxi-2024")
ON = date(2023, 9, 30)
STRICTER = with_bound(NEW, "full-time-staff", Fraction(1, 400))
BINDING = (Force.OBLIGATION, Force.PROHIBITION)

Row = dict[str, Any]
Native = Any


def _rows(seed: int, count: int) -> list[Row]:
    """Institutions, many of them next to a bound, some with facts that nobody knows."""
    draw = random.Random(seed)  # noqa: S311  # the same rows each time
    facts: dict[str, Callable[[], object]] = {
        "full-time-careers-staff": lambda: draw.randrange(18, 34),
        "graduating-students": lambda: draw.choice((9_000, 12_000, 12_600)),
        "employers-newly-won-by-leaders": lambda: draw.choice((99, 100, 129, 130)),
        "placement-rate-last-year": lambda: draw.choice((Decimal("0.69"), Decimal("0.7"))),
        "provincial-placement-rate-last-year": lambda: Decimal("0.7"),
        "department-officers": lambda: draw.randrange(3),
        "staff-trainings/quarter": lambda: draw.randrange(3),
        "outreach-campaign": lambda: draw.choice((True, False)),
        "programme-mix-adjusted": lambda: draw.choice((True, False)),
        "reserved-recruits-completed": lambda: draw.choice((True, False)),
    }
    return [
        {
            "school": f"大学{number}",
            "city": draw.choice(("南昌", "赣州", None)),
            **{key: None if draw.random() < 0.15 else fact() for key, fact in facts.items()},
        }
        for number in range(count)
    ]


SCHEMA = {
    "placement-rate-last-year": pl.Decimal(5, 4),
    "provincial-placement-rate-last-year": pl.Decimal(5, 4),
    "school": pl.String,
    "city": pl.String,
    "outreach-campaign": pl.Boolean,
    "programme-mix-adjusted": pl.Boolean,
    "reserved-recruits-completed": pl.Boolean,
}


def _polars(rows: list[Row]) -> pl.DataFrame:
    names = list(rows[0])
    return pl.DataFrame(rows, schema={name: SCHEMA.get(name, pl.Int64) for name in names})


def _duckdb(rows: list[Row]) -> duckdb.DuckDBPyRelation:
    return duckdb.from_arrow(_polars(rows).to_arrow())


def _pandas(rows: list[Row]) -> Native:
    return _polars(rows).to_pandas(use_pyarrow_extension_array=True)


ENGINES: dict[str, Callable[[list[Row]], Native]] = {
    "Polars": _polars,
    "Polars, lazy": lambda rows: _polars(rows).lazy(),
    "DuckDB": _duckdb,
    "pandas": _pandas,
    "Arrow": lambda rows: _polars(rows).to_arrow(),
}
each_engine = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)
either_way = pytest.mark.parametrize("engine", [_polars, _duckdb], ids=["Polars", "DuckDB"])


def _read(table: Native) -> list[Row]:
    """The rows of a table of any engine."""
    frame = nw.from_native(table)
    found = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    return found.to_polars().rows(named=True)


# --- What is to come out, from `check` alone -------------------------------------------------


def _report(notice: Notice, row: Row, on: date) -> Report:
    facts = {
        key: value
        for key, value in row.items()
        if key not in ("school", "city") and value is not None
    }
    return check(notice, Facts.of(facts), on=on)


def _statuses(report: Report) -> dict[str, Status]:
    return {p.slug: s for p, s in zip(report.provisions, report.statuses, strict=True)}


def _breached(report: Report, status: Status) -> set[str]:
    """What binds and has that status."""
    return {f.provision.slug for f in report.findings if f.binds and f.status is status}


def _troubles(report: Report) -> dict[str, Status]:
    return {
        slug: status
        for status in (Status.UNMET, Status.UNKNOWN, Status.PENDING)
        for slug in _breached(report, status)
    }


def _value(status: Status | Outcome | None) -> str | None:
    return status.value if status is not None else None


@attrs.frozen
class Expected:
    """The impact on some rows, found one row after another."""

    outcomes: Counter[tuple[object, ...]]
    provisions: Counter[tuple[object, ...]]
    changed: dict[str, tuple[object, ...]]

    @classmethod
    def of(cls, rows: list[Row], old: Notice, new: Notice, pairs: tuple[Pair, ...]) -> "Expected":
        """What some rows come to."""
        found = cls(Counter(), Counter(), {})
        asked = moved_to(new, old.cohort)
        for row in rows:
            found.add(row, _report(old, row, ON), _report(asked, row, ON), pairs)
        return found

    def add(self, row: Row, was: Report, is_: Report, pairs: tuple[Pair, ...]) -> None:
        """Count one more."""
        city, outcomes = row["city"], (was.outcome.value, is_.outcome.value)
        self.outcomes[city, *outcomes] += 1
        before, after = _statuses(was), _statuses(is_)
        ours, theirs = _troubles(was), _troubles(is_)
        newly: dict[Status | None, set[str]] = {status: set() for status in (*Status, None)}
        for pair in pairs:
            a = pair.old.provision.slug if pair.old is not None else None
            b = pair.new.provision.slug if pair.new is not None else None
            stood, stands = before.get(a), after.get(b)
            # What no column says anything of is unknown for every row, and left out.
            if {stood, stands} <= {None, Status.UNKNOWN} and _is_untold(pair, row):
                continue
            self.provisions[city, a, b, _value(stood), _value(stands)] += 1
            if ours.get(a) is not theirs.get(b):
                newly[theirs.get(b)].add(b if b in theirs else a)
        if was.outcome is not is_.outcome:
            names = [newly[s] for s in (Status.UNMET, Status.UNKNOWN, Status.PENDING, None)]
            self.changed[row["school"]] = (city, *outcomes, *names)


def _is_untold(pair: Pair, row: Row) -> bool:
    """Whether none of the columns is asked for, not even through a standard."""
    clauses = [clause for clause in (pair.old, pair.new) if clause is not None]
    parts = [
        part
        for clause in clauses
        for part in (clause.provision.requires, clause.provision.when)
        if part is not None
    ]
    each = [leaf for part in parts for leaf in leaves(part)]
    if any(isinstance(leaf, ByReference) and leaf.standard.slug in LINKS for leaf in each):
        return False
    return not any(key_of(of) in row for leaf in each for of in observables_of(leaf))


def _place(row: Row) -> int:
    return int(row["school"].removeprefix("大学"))


def _counted(table: Native, *columns: str) -> Counter[tuple[object, ...]]:
    return Counter({tuple(row[name] for name in columns): row["rows"] for row in _read(table)})


def _named(text: str) -> set[str]:
    return set(text.split(", ")) if text else set()


ROWS = _rows(2, 40)


@pytest.fixture(scope="module")
def expected() -> Mapping[str, Expected]:
    """What the rows come to, for the next year's notice and for a what-if."""
    return {
        new.slug + str(old.cohort): Expected.of(
            ROWS, old, new, impact(old, new, _polars(ROWS), on=ON).pairs
        )
        for old, new in ((OLD, NEW), (NEW, STRICTER))
    }


class TestImpact:
    """Each table it gives, on each engine, against `check` of one institution after another."""

    @each_engine
    @pytest.mark.parametrize(("old", "new"), [(OLD, NEW), (NEW, STRICTER)], ids=["year", "what-if"])
    def test_as_checked_one_by_one(
        self,
        engine: Callable[[list[Row]], Native],
        old: Notice,
        new: Notice,
        expected: Mapping[str, Expected],
    ) -> None:
        """Outcomes, provisions and who changes are those of `check`, by group, null included."""
        want = expected[new.slug + str(old.cohort)]
        table = engine(ROWS)

        found = impact(old, new, table, on=ON, by="city")

        assert want.outcomes == _counted(found.outcomes(), "city", "before", "after")
        assert want.provisions == _counted(
            found.provisions(), "city", "old", "new", "before", "after"
        )
        assert want.changed == {
            row["school"]: (
                *(row[name] for name in ("city", "before", "after")),
                *(_named(row[f"newly_{word}"]) for word in ("unmet", "unknown", "pending")),
                _named(row["settled"]),
            )
            for row in _read(found.changed())
        }
        for result in (found.outcomes(), found.provisions(), found.changed()):
            assert type(table) is type(result)
        assert want.outcomes == Counter(
            {
                (*group.group, was.value, is_.value): count
                for group in found.summary().groups
                for (was, is_), count in group.outcomes.items()
            }
        )

    def test_sql(self) -> None:
        """So it is on an engine that has no enumerations, only SQL."""
        want = impact(OLD, NEW, _polars(ROWS), on=ON, by="city")

        with mock.patch(
            "gradpolicy.tables.engines._engine", return_value=nw.Implementation.PYSPARK
        ):
            found = impact(OLD, NEW, _duckdb(ROWS), on=ON, by="city")
            tables = found.outcomes(), found.provisions(), found.changed()

        assert [_read(want.outcomes()), _read(want.provisions())] == list(map(_read, tables[:2]))
        assert _read(want.changed()) == sorted(_read(tables[2]), key=_place)

    def test_without_groups(self) -> None:
        """Without groups the counts are those of all groups together."""
        found = impact(OLD, NEW, _polars(ROWS), on=ON)
        grouped = impact(OLD, NEW, _polars(ROWS), on=ON, by="city")

        total: Counter[tuple[object, ...]] = Counter()
        for (_, *cell), count in _counted(grouped.outcomes(), "city", "before", "after").items():
            total[tuple(cell)] += count
        assert total == _counted(found.outcomes(), "before", "after")

    def test_change(self) -> None:
        """Each provision says what became of it from one notice to the next."""
        rows = _read(impact(OLD, NEW, _polars(ROWS), on=ON).provisions())

        changes = {(row["old"], row["new"]): row["change"] for row in rows}

        assert changes["programme-mix-adjusted", "programme-mix-adjusted"] == "weakened"
        assert changes[None, "full-time-staff"] == "added"

    @either_way
    def test_every(self, engine: Callable[[list[Row]], Native]) -> None:
        """On request all rows come that break more or less than before, outcome or not."""
        rows = _read(impact(NEW, STRICTER, engine(ROWS), on=ON).changed(every=True))

        short = {
            row["school"]
            for row in ROWS
            if _statuses(_report(NEW, row, ON))["full-time-staff"] is Status.MET
            and _statuses(_report(STRICTER, row, ON))["full-time-staff"] is Status.UNMET
        }
        assert short == {row["school"] for row in rows}
        assert any(row["before"] == row["after"] == "breached" for row in rows)

    @either_way
    def test_no_change(self, engine: Callable[[list[Row]], Native]) -> None:
        """What changes nothing has no effect on anyone."""
        found = impact(NEW, attrs.evolve(NEW), engine(ROWS), on=ON)

        assert [] == _read(found.changed(every=True))
        assert all(row["before"] == row["after"] for row in _read(found.outcomes()))
        assert all(row["before"] == row["after"] for row in _read(found.provisions()))
        assert 0 == found.summary().changed

    @each_engine
    def test_no_rows(self, engine: Callable[[list[Row]], Native]) -> None:
        """A table without rows has no effects, and still the columns of one with rows."""
        few = ["school", "city", "full-time-careers-staff", "graduating-students"]
        table = nw.from_native(engine(ROWS)).select(few).head(0).to_native()

        found = impact(OLD, NEW, table, on=ON, by="city")

        assert [] == _read(found.outcomes()) == _read(found.provisions()) == _read(found.changed())
        columns = ["city", "change", "old", "new", "before", "after", "rows"]
        assert columns == nw.from_native(found.provisions()).collect_schema().names()
        assert 0 == found.summary().rows
        assert 0 == impact(OLD, NEW, table, on=ON).summary().rows

    @either_way
    def test_no_facts(self, engine: Callable[[list[Row]], Native]) -> None:
        """Where no column is a fact, nothing is known of anyone, and no provision is named."""
        table = nw.from_native(engine(ROWS)).select("school").to_native()

        found = impact(OLD, NEW, table, on=ON)

        assert {("undecided", "undecided"): 40} == _counted(found.outcomes(), "before", "after")
        assert {"unknown", None} >= {row["before"] for row in _read(found.provisions())}
        assert {"unknown", None} >= {row["after"] for row in _read(found.provisions())}

    def test_nobody_asked(self) -> None:
        """Of whom nothing is asked complies before and after."""
        found = impact(OLD, NEW, _polars(ROWS), on=ON, addressee=addressees.VILLAGE)

        assert {("compliant", "compliant"): 40} == _counted(found.outcomes(), "before", "after")
        assert [] == _read(found.provisions())

    def test_missing(self) -> None:
        """What either notice asks and no column says is told once."""
        found = impact(OLD, NEW, _polars(ROWS), on=ON)

        missing = [key_of(of) for of in found.missing]

        assert len(missing) == len(set(missing))
        assert "careers-budget" in missing
        assert "graduating-students" not in missing


class TestLazy:
    """Nothing is computed before it is asked for."""

    def test_polars(self) -> None:
        """Of a lazy frame nothing is read, until one of the tables is collected."""

        def read(_: pl.DataFrame) -> pl.DataFrame:
            raise AssertionError("read")

        table = _polars(ROWS)
        lazy = table.lazy().map_batches(read, schema=table.schema)

        found = impact(OLD, NEW, lazy, on=ON, by="city")
        tables = found.outcomes(), found.provisions(), found.changed()

        for each in tables:
            with pytest.raises(AssertionError, match="read"):
                each.collect()

    def test_duckdb(self) -> None:
        """Of a relation nothing is read before the result is: it counts what is there by then."""
        with duckdb.connect() as connection:
            connection.register("given", _polars(ROWS).to_arrow())
            connection.execute("CREATE TABLE universities AS FROM given")

            outcomes = impact(OLD, NEW, connection.table("universities"), on=ON).outcomes()
            connection.execute("INSERT INTO universities FROM given")

            assert 80 == sum(row["rows"] for row in _read(outcomes))


class TestColumns:
    """Whose row it is, and by what it is grouped."""

    def test_key(self) -> None:
        """Only the columns of the key and of the groups stand beside what changes."""
        found = impact(NEW, STRICTER, _polars(ROWS), on=ON, key="school", by=["city"]).changed()

        assert ["school", "city", "before", "after"] == found.columns[:4]

    def test_index(self) -> None:
        """With pandas each row keeps its place in the index."""
        table = (
            _polars(ROWS).to_pandas().set_index(nw.from_native(_pandas(ROWS))["school"].to_pandas())
        )

        changed = impact(NEW, STRICTER, table, on=ON).changed()

        assert list(changed["school"]) == list(changed.index)

    def test_fact_as_group(self) -> None:
        """A fact may be a group as well."""
        found = impact(NEW, STRICTER, _polars(ROWS), on=ON, by="outreach-campaign")

        assert {True, False, None} == {row["outreach-campaign"] for row in _read(found.outcomes())}

    @either_way
    def test_named_as_facts_are(self, engine: Callable[[list[Row]], Native]) -> None:
        """Columns with names of their own are read for both notices."""
        table = nw.from_native(engine(ROWS)).rename({"full-time-careers-staff": "专职"}).to_native()

        found = impact(NEW, STRICTER, table, on=ON, columns={"专职": "full-time-careers-staff"})

        want = impact(NEW, STRICTER, _polars(ROWS), on=ON)
        assert _read(want.provisions()) == _read(found.provisions())

    @pytest.mark.parametrize("observed", ["seen", date(2023, 12, 1)], ids=["column", "day"])
    def test_observed(self, observed: str | date) -> None:
        """What was observed only after the day says nothing yet."""
        table = _polars(ROWS).with_columns(seen=pl.lit(date(2023, 12, 1)))

        found = impact(NEW, STRICTER, table, on=ON, observed=observed)

        assert {"unknown"} == {row["before"] for row in _read(found.provisions())}

    @pytest.mark.parametrize(
        ("given", "field", "expected"),
        [
            pytest.param({"by": "town"}, "by", "a column of the table", id="no such group"),
            pytest.param({"key": ["name"]}, "key", "a column of the table", id="no such key"),
            pytest.param(
                {"by": "rows"}, "by", "a name that no column of the result has", id="taken"
            ),
            pytest.param(
                {"key": "old"}, "key", "a name that no column of the result has", id="old"
            ),
        ],
    )
    def test_refused(self, given: dict[str, Any], field: str, expected: str) -> None:
        """A column that is not there, or called as one that comes out, is refused by name."""
        table = _polars(ROWS).with_columns(rows=1, old=2)

        with pytest.raises(InvalidValue) as caught:
            impact(OLD, NEW, table, on=ON, **{"key": "school", **given})

        assert ("impact", field, expected) == (
            caught.value.owner,
            caught.value.field,
            caught.value.expected,
        )


class TestDays:
    """Two notices of two years, and one set of facts."""

    def test_moved(self) -> None:
        """A notice that merely moved on with the year has no effect."""
        later = moved_to(NEW, 2025)

        found = impact(NEW, later, _polars(ROWS), on=date(2024, 9, 30))

        assert [] == _read(found.changed(every=True))

    def test_as_it_stands(self) -> None:
        """On a day of its own the new one is asked as it stands: what is due later is pending."""
        due = next(
            clause.provision
            for clause in clauses_of(NEW, UNIVERSITY)
            if isinstance(clause.due, By) and isinstance(clause.provision.requires, Done)
        )
        table = pl.DataFrame({key_of(of): [False] for of in observables_of(due.requires)})
        day = date(2024, 9, 30)

        found = impact(NEW, moved_to(NEW, 2025), table, on=day, new_on=day)

        rows = [row for row in _read(found.provisions()) if row["new"] == due.slug]
        assert [("unmet", "pending")] == [(row["before"], row["after"]) for row in rows]

    def test_same_notice_later(self) -> None:
        """On a later day the same notice asks what was pending before."""
        table = pl.DataFrame({"reserved-recruits-completed": [False]})

        found = impact(NEW, NEW, table, on=date(2024, 8, 1), new_on=date(2024, 9, 30))

        rows = [(row["before"], row["after"]) for row in _read(found.provisions())]
        assert ("pending", "unmet") in rows


def _with_force(force: Force) -> Notice:
    return _with(force=force)


def _with(**fields: Any) -> Notice:
    """The notice with one provision changed."""

    def changed(provision: Any) -> Any:
        same = provision.slug != "full-time-staff"
        return provision if same else attrs.evolve(provision, **fields)

    return attrs.evolve(
        NEW,
        measures=tuple(
            attrs.evolve(m, provisions=tuple(map(changed, m.provisions))) for m in NEW.measures
        ),
    )


SHORT = pl.DataFrame({"full-time-careers-staff": [10], "graduating-students": [12_600]})


class TestForce:
    """A provision that binds, and did not."""

    def test_newly_binding(self) -> None:
        """What was a target, and missed, is newly unmet as an obligation: the outcome says so."""
        target = _with_force(Force.TARGET)

        found = impact(target, NEW, SHORT, on=ON)

        assert "full-time-staff" in found.changed(every=True)["newly_unmet"][0]
        (only,) = [
            each for each in found.summary().provisions if each.pair.slug == "full-time-staff"
        ]
        assert (1, 0) == (only.newly(Status.UNMET), only.settled)

    def test_no_longer_binding(self) -> None:
        """What was an obligation is settled as a target, though it is as unmet as before."""
        found = impact(NEW, _with_force(Force.TARGET), SHORT, on=ON)

        assert found.changed(every=True)["settled"][0] == "full-time-staff"

    def test_never_binding(self) -> None:
        """A stricter target troubles those who miss it; it does not count among what binds."""
        target = _with_force(Force.TARGET)
        stricter = with_bound(target, "full-time-staff", Fraction(1, 300))
        table = pl.DataFrame({"full-time-careers-staff": [30], "graduating-students": [12_600]})

        found = impact(target, stricter, table, on=ON)

        (only,) = [
            each for each in found.summary().provisions if each.pair.slug == "full-time-staff"
        ]
        assert 1 == only.newly(Status.UNMET)
        (row,) = _read(found.changed(every=True))
        assert "four-in-place" == row["newly_unmet"]

    def test_permitted(self) -> None:
        """What is only permitted troubles nobody."""
        found = impact(_with_force(Force.TARGET), _with_force(Force.PERMISSION), SHORT, on=ON)

        (only,) = [
            each for each in found.summary().provisions if each.pair.slug == "full-time-staff"
        ]
        assert (0, 1) == (only.newly(Status.UNMET), only.settled)

    def test_other_addressee(self) -> None:
        """What binds others now is removed for these, and the reverse is added."""
        others = _with(addressee=addressees.GRADUATE)

        removed, added = impact(NEW, others, SHORT, on=ON), impact(others, NEW, SHORT, on=ON)

        assert [(Change.REMOVED, None)] == [
            (pair.change, pair.new) for pair in removed.pairs if pair.slug == "full-time-staff"
        ]
        assert [(Change.ADDED, None)] == [
            (pair.change, pair.old) for pair in added.pairs if pair.slug == "full-time-staff"
        ]


class TestSummary:
    """The counts as numbers."""

    def test_counts(self) -> None:
        """Before, after, newly and most are sums of the cells."""
        summary = impact(NEW, STRICTER, _polars(ROWS), on=ON, by="city").summary()

        assert 40 == summary.rows == sum(group.rows for group in summary.groups)
        breached = [_report(STRICTER, row, ON).outcome is Outcome.BREACHED for row in ROWS]
        assert sum(breached) == summary.after(Outcome.BREACHED)
        was = [_report(NEW, row, ON).outcome is Outcome.BREACHED for row in ROWS]
        assert sum(was) == summary.before(Outcome.BREACHED)
        newly = sum(b and not a for a, b in zip(was, breached, strict=True))
        assert newly == summary.newly(Outcome.BREACHED) == summary.changed > 0
        assert ["full-time-staff", "four-in-place"] == sorted(
            (each.pair.slug for each in summary.most(Status.UNMET)), reverse=True
        )
        assert [("南昌",), ("赣州",), (None,)] == [group.group for group in summary.groups]


BOUNDS = tuple(
    (notice, norm.slug, leaf)
    for notice in map(notices.load, ("jiangxi-2023", "jiangxi-2024", "ministry-2024"))
    for _, norm in notice.provisions
    if isinstance(norm, Provision) and UNIVERSITY.is_within(norm.addressee)
    for leaf in leaves(norm.requires)
    if isinstance(leaf, Quota | Ratio) and not isinstance(leaf.bound.limit, Metric)
)


class TestVerdicts:
    """What `diff` says of two provisions holds for each row."""

    @given(st.data())
    @settings(max_examples=12)
    def test_stricter(self, data: st.DataObject) -> None:
        """Where whoever keeps the new one keeps the old, what was unmet is not met; and the reverse."""
        notice, slug, leaf = data.draw(st.sampled_from(BOUNDS))
        kind = leaf.metric.kind if isinstance(leaf, Quota) else Kind.MONEY
        near = numbers_near(kind, Fraction(leaf.bound.limit))
        new = with_bound(notice, slug, data.draw(near | numbers(kind, max_value=10)), of=leaf)
        drawn = data.draw(tables(leaf, new[slug], max_rows=8))

        found = impact(notice, new, drawn.frame(), on=ON).provisions()

        cells = {(row["before"], row["after"]) for row in _read(found) if row["new"] == slug}
        verdict = compare(notice[slug], new[slug]).verdict
        if Verdict.WEAKENED not in verdict:
            assert not cells & {("unmet", "met"), ("unmet", "not_applicable")}
        if Verdict.STRENGTHENED not in verdict:
            assert not cells & {("met", "unmet"), ("not_applicable", "unmet")}


class TestDrawn:
    """Drawn notices, of one year and the next."""

    @given(st.data())
    @settings(max_examples=8)
    def test_as_checked_one_by_one(self, data: st.DataObject) -> None:
        """Each row stands before and after as `check` says of it."""
        old, new = data.draw(related_notices())
        drawn = data.draw(tables(old, new))
        whom = data.draw(
            st.sampled_from([norm.addressee for _, norm in (*old.provisions, *new.provisions)])
        )
        on = data.draw(st.dates(date(old.cohort, 1, 1), date(old.cohort, 12, 31)))

        found = impact(old, new, drawn.frame(), on=on, addressee=whom, observed="observed")

        asked = moved_to(new, old.cohort)
        outcomes: Counter[tuple[object, ...]] = Counter()
        statuses: Counter[tuple[object, ...]] = Counter()
        for number, day in enumerate(drawn.observed):
            known = {column.of: column.values[number] for column in drawn.columns}
            facts = Facts.of(
                {of: value for of, value in known.items() if value is not None}, observed=day
            )
            reports = [check(notice, facts, on=on, addressee=whom) for notice in (old, asked)]
            outcomes[tuple(report.outcome.value for report in reports)] += 1
            before, after = map(_statuses, reports)
            for pair in found.pairs:
                a = pair.old.provision.slug if pair.old is not None else None
                b = pair.new.provision.slug if pair.new is not None else None
                statuses[a, b, _value(before.get(a)), _value(after.get(b))] += 1
        assert outcomes == _counted(found.outcomes(), "before", "after")
        counted = _counted(found.provisions(), "old", "new", "before", "after")
        assert counted.items() <= statuses.items()
        shown = {cell[:2] for cell in counted}
        rest = {word for cell in statuses if cell[:2] not in shown for word in cell[2:]}
        assert rest <= {None, "unknown"}
