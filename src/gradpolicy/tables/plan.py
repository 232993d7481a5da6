"""A notice compiled for tables of one form, and what comes out for such a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.compliance.facts import Key, key_of
from gradpolicy.compliance.judgement import Links, observables_of
from gradpolicy.compliance.occasions import When
from gradpolicy.compliance.planning import (
    Clause,
    clauses_of,
    is_open,
    links_of,
    per_notice,
    season_of,
)
from gradpolicy.logic import Observable
from gradpolicy.model import (
    Addressee,
    ByReference,
    InvalidValue,
    Notice,
    Predicate,
    Provision,
    checks,
    leaves,
)
from gradpolicy.tables.columns import (
    Column,
    Printed,
    named_columns,
    names_of_all,
    nearest_columns,
    read_columns,
)
from gradpolicy.tables.days import Observed
from gradpolicy.tables.dialects import Dialect
from gradpolicy.tables.engines import (
    Frame,
    beside,
    computed,
    dialect_of,
    empty_columns,
    in_polars,
    is_in_memory,
    probe_of,
)
from gradpolicy.tables.predicates import Table, held
from gradpolicy.tables.statuses import status_of
from gradpolicy.vocabulary.addressees import UNIVERSITY

__all__ = ["TablePlan", "check_table", "plan_table"]

FrameT = TypeVar("FrameT")


@final
@attrs.frozen(eq=False)
class TablePlan:
    """
    A notice compiled for tables of one form: their columns, and the types of those.

    Args:
        notice, addressee, on: what was compiled, for whom, and for which day.
        clauses: what is checked, in the order of the text.
        columns: the columns that are read.
        missing: what no column says: it is unknown for every row.
        kept: the columns that are no facts, and stand beside the statuses.
    """

    notice: Notice
    addressee: Addressee
    on: date
    clauses: tuple[Clause, ...]
    columns: tuple[Column, ...]
    missing: tuple[Observable, ...]
    kept: tuple[str, ...]
    _exprs: tuple[nw.Expr, ...] = attrs.field(repr=False, alias="exprs")

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """What is checked, in the order of the text."""
        return tuple(clause.provision for clause in self.clauses)

    @property
    def printed(self) -> tuple[Column, ...]:
        """The columns of floats: each is read as the decimal that it prints as."""
        return tuple(c for c in self.columns if isinstance(c.reading, Printed))

    @property
    def mistaken(self) -> Mapping[str, Key]:
        """Columns that are not read, and the key of what is missing that they may stand for."""
        return nearest_columns(self.kept, self.missing)

    def run(self, frame: FrameT) -> FrameT:
        """
        The statuses for a table of the same form.

        Raises:
            InvalidValue: for a table without the columns that it was made for.
        """
        return _run(self, self._exprs, nw.from_native(frame)).to_native()  # type: ignore[no-any-return]  # from_native refuses what is no table


def _run(plan: TablePlan, exprs: Sequence[nw.Expr], frame: Frame) -> Frame:
    read = [column.name for column in plan.columns]
    names = [provision.slug for provision in plan.provisions]
    columns = set(frame.columns)
    for name in (*read, *plan.kept):
        if name not in columns:
            raise InvalidValue("check_table", "frame", name, "a column of the table")
    if not is_in_memory(frame):
        return computed(frame, exprs, [*plan.kept, *names])
    found = computed(in_polars(frame, read), exprs, names)
    assert isinstance(found, nw.DataFrame)
    return beside(frame, plan.kept, found)


def plan_table(
    notice: Notice,
    frame: object,
    *,
    on: date,
    addressee: Addressee = UNIVERSITY,
    columns: Mapping[str, Observable | Key] | None = None,
    keep: Sequence[str] | None = None,
    observed: date | str | None = None,
    trusted: bool = False,
) -> TablePlan:
    """
    *notice* compiled for tables that have the columns of *frame*: see `check_table`.

    No value is looked at.
    """
    if not checks.is_day(on):
        raise InvalidValue("check_table", "on", on, "a date")
    table = nw.from_native(frame)  # type: ignore[call-overload]  # which refuses what is no table
    return _planned(
        notice,
        table,
        on,
        addressee,
        columns or {},
        None if keep is None else tuple(keep),
        observed,
        trusted=trusted,
    )


def _planned(
    notice: Notice,
    table: Frame,
    on: date,
    addressee: Addressee,
    given: Mapping[str, Observable | Key],
    keep: tuple[str, ...] | None,
    observed: date | str | None,
    *,
    trusted: bool,
) -> TablePlan:
    question = _question_of(notice, addressee)
    clauses, asked = question.clauses, question.asked
    names = table.collect_schema().names()
    named = named_columns(names, question.names, given)
    inside = in_polars(probe_of(table, named), list(named)) if is_in_memory(table) else table
    schema = inside.collect_schema()
    dialect = dialect_of(table)
    read = read_columns(named, schema, empty_columns(inside), dialect)
    said = {column.key: column for column in read}
    kept = keep if keep is not None else tuple(name for name in names if name not in named)
    made = Table(said, question.links, dialect, _observed(observed, schema, dialect), trusted)
    exprs = {
        clause.provision.slug: _status(clause, made, on, question.season) for clause in clauses
    }
    for name in kept:
        if name in exprs:
            raise InvalidValue("check_table", "keep", name, "no name of a provision")
    missing = tuple(of for of in asked if key_of(of) not in said)
    named_exprs = tuple(expr.alias(name) for name, expr in exprs.items())
    return TablePlan(notice, addressee, on, clauses, read, missing, kept, exprs=named_exprs)


@final
@attrs.frozen(eq=False)
class _Question:
    """What a notice asks of an addressee, whatever the table."""

    clauses: tuple[Clause, ...]
    links: Links
    asked: tuple[Observable, ...]
    names: Mapping[str, Observable]
    season: tuple[date, date]


@per_notice
def _question_of(notice: Notice, addressee: Addressee) -> _Question:
    clauses, links = clauses_of(notice, addressee), links_of(notice)
    asked = _asked(clauses, links)
    return _Question(clauses, links, asked, names_of_all(asked), season_of(notice))


def _asked(clauses: Iterable[Clause], links: Links) -> tuple[Observable, ...]:
    """Whatever the clauses look up, in order, each once; what standards ask, too."""
    found: dict[Observable, None] = {}

    def note(predicate: Predicate) -> None:
        for leaf in leaves(predicate):
            found.update(dict.fromkeys(observables_of(leaf)))
            if isinstance(leaf, ByReference) and leaf.standard.slug in links:
                note(links[leaf.standard.slug])

    for clause in clauses:
        note(clause.provision.requires)
        if clause.provision.when is not None:
            note(clause.provision.when)
    return tuple(found)


def _observed(
    given: date | str | None, schema: Mapping[str, nw.dtypes.DType], dialect: Dialect
) -> Observed:
    if not isinstance(given, str):
        if given is not None and not checks.is_day(given):
            raise InvalidValue("check_table", "observed", given, "a date, or a column of dates")
        return Observed(given)
    if schema.get(given) != nw.Date:
        raise InvalidValue("check_table", "observed", given, "a date, or a column of dates")
    return Observed(dialect.col(given))


def _status(clause: Clause, table: Table, on: date, season: tuple[date, date]) -> nw.Expr:
    provision, always = clause.provision, When(on)
    applies = None
    if provision.when is not None:
        applies = held(provision.when, table, always, is_open=False)
    if not clause.is_timed:
        meets = held(provision.requires, table, always, is_open=False)
        return status_of(applies, meets, table.dialect, timed=False)
    period = provision.period
    when = When(on, clause.due, *season, period)
    meets = held(provision.requires, table, when, is_open=is_open(clause.due, on, season))
    if period is not None and period.start is not None and on < period.start.first:
        meets = attrs.evolve(meets, lost=False)
    return status_of(applies, meets, table.dialect, timed=True)


def check_table(
    notice: Notice,
    frame: FrameT,
    *,
    on: date,
    addressee: Addressee = UNIVERSITY,
    columns: Mapping[str, Observable | Key] | None = None,
    keep: Sequence[str] | None = None,
    observed: date | str | None = None,
    trusted: bool = False,
) -> FrameT:
    """
    The status of each row of a table on each provision of *notice* that addresses it.

    What `check` says of one institution, for as many as there are. The same kind of table
    comes back: the columns that are no facts, and one for each provision, called by its slug.
    A lazy table stays lazy.
    """
    plan = plan_table(
        notice,
        frame,
        on=on,
        addressee=addressee,
        columns=columns,
        keep=keep,
        observed=observed,
        trusted=trusted,
    )
    return plan.run(frame)
