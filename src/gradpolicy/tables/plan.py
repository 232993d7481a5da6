"""A notice compiled for tables of one form, and what comes out for such a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar, final

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
    Form,
    Frame,
    beside,
    computed,
    dialect_of,
    empty_columns,
    form_of,
    in_polars,
    is_in_memory,
    named_again,
    names_in,
    plainly_named,
    probe_of,
    table_of,
    types_of,
)
from gradpolicy.tables.predicates import Table, held
from gradpolicy.tables.shaping import Shape, repeated, shaped
from gradpolicy.tables.shortfalls import shortfalls_of
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
        reads: whatever columns the statuses come from.
        shape: what the table of statuses looks like.
    """

    notice: Notice
    addressee: Addressee
    on: date
    clauses: tuple[Clause, ...]
    columns: tuple[Column, ...]
    missing: tuple[Observable, ...]
    kept: tuple[str, ...]
    reads: tuple[str, ...]
    shape: Shape
    _dialect: Dialect = attrs.field(repr=False, alias="dialect")
    _exprs: Mapping[str, nw.Expr] = attrs.field(repr=False, alias="exprs")

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
        table = table_of(frame)
        columns = names_in(table)
        there = set(columns)
        for name in (*self.reads, *self.kept):
            if name not in there:
                raise InvalidValue("check_table", "frame", name, "a column of the table")
        shape, norms = self.shape, self.provisions
        if not is_in_memory(table):
            table, meanwhile = plainly_named(table, self.reads, columns)
            kept = [meanwhile.get(name, name) for name in self.kept]
            found = shaped(computed(table, kept, self._exprs), kept, norms, shape, self._dialect)
            return named_again(found, meanwhile).to_native()  # type: ignore[no-any-return]  # of the same kind
        found = computed(in_polars(table, self.reads), (), self._exprs)
        found = shaped(found, (), norms, shape, self._dialect)
        assert isinstance(found, nw.DataFrame)
        return beside(repeated(table, self.kept, norms, shape), self.kept, found).to_native()  # type: ignore[no-any-return]  # of the same kind


@final
@attrs.frozen
class _Asked:
    """What a plan is made for, but for the notice: those who ask alike get the same one."""

    on: date
    columns: tuple[tuple[str, Observable | Key], ...]
    keep: tuple[str, ...] | None
    observed: date | str | None
    trusted: bool
    shape: Shape


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
    shortfall: bool = False,
    outcome: bool = False,
    long: bool = False,
) -> TablePlan:
    """
    *notice* compiled for tables that have the columns of *frame*: see `check_table`.

    No value is looked at, but for the type of what is no more than an object to pandas.
    """
    if not checks.is_day(on):
        raise InvalidValue("check_table", "on", on, "a date")
    kept = None if keep is None else tuple(keep)
    shape = Shape(shortfall, outcome, long)
    asked = _Asked(on, tuple((columns or {}).items()), kept, observed, trusted, shape)
    table = table_of(frame)
    question = _question_of(notice, addressee)
    form = form_of(table)
    if form is None:
        return _planned(notice, addressee, question, table, asked)
    found = question.plans.get((asked, form))
    if found is None:
        found = _planned(notice, addressee, question, table, asked)
        if len(question.plans) >= _MOST_PLANS:
            question.plans.clear()
        question.plans[asked, form] = found
    return found


#: Who checks tables of more forms than that has each compiled anew.
_MOST_PLANS: Final = 64


def _planned(
    notice: Notice, addressee: Addressee, question: _Question, table: Frame, asked: _Asked
) -> TablePlan:
    observed, names = asked.observed, names_in(table)
    named = named_columns(names, question.names, dict(asked.columns))
    reads = [*named, observed] if isinstance(observed, str) else list(named)
    if observed in named or (isinstance(observed, str) and observed not in names):
        raise InvalidValue("check_table", "observed", observed, "a date, or a column of dates")
    inside, dialect = table, dialect_of(table)
    if is_in_memory(table):
        inside = in_polars(probe_of(table, reads), reads)
    schema = types_of(inside, reads)
    read = read_columns(named, schema, empty_columns(inside, schema), dialect)
    said = {column.key: column for column in read}
    kept = asked.keep
    if kept is None:
        kept = tuple(name for name in names if name not in named)
    day = _observed(observed, schema, dialect)
    made = Table(said, question.links, dialect, day, asked.trusted)
    exprs: dict[str, nw.Expr] = {}
    for clause in question.clauses:
        exprs |= _columns(clause, made, asked.on, question.season, shortfall=asked.shape.shortfall)
    for name in kept:
        if name in exprs or name in asked.shape.added:
            raise InvalidValue("check_table", "keep", name, "no name of a column that is made")
    return TablePlan(
        notice,
        addressee,
        asked.on,
        question.clauses,
        read,
        tuple(of for of in question.asked if key_of(of) not in said),
        kept,
        tuple(reads),
        asked.shape,
        dialect=dialect,
        exprs={name: expr.alias(name) for name, expr in exprs.items()},
    )


@final
@attrs.frozen(eq=False)
class _Question:
    """What a notice asks of an addressee, whatever the table."""

    clauses: tuple[Clause, ...]
    links: Links
    asked: tuple[Observable, ...]
    names: Mapping[str, Observable]
    season: tuple[date, date]
    plans: dict[tuple[_Asked, Form], TablePlan] = attrs.field(factory=dict, repr=False)


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
    if not isinstance(schema[given], nw.Date | nw.Datetime):
        raise InvalidValue("check_table", "observed", given, "a date, or a column of dates")
    values = dialect.col(given)
    is_time = isinstance(schema[given], nw.Datetime)
    return Observed(dialect.day_of(values) if is_time else values)


def _columns(
    clause: Clause, table: Table, on: date, season: tuple[date, date], *, shortfall: bool
) -> Mapping[str, nw.Expr]:
    """The columns for one provision, by name: its status, and what it lacks."""
    provision, always = clause.provision, When(on)
    applies = None
    if provision.when is not None:
        applies = held(provision.when, table, always, is_open=False)
    if clause.is_timed:
        period = provision.period
        when = When(on, clause.due, *season, period)
        meets = held(provision.requires, table, when, is_open=is_open(clause.due, on, season))
        if period is not None and period.start is not None and on < period.start.first:
            meets = attrs.evolve(meets, lost=False)
    else:
        meets = held(provision.requires, table, always, is_open=False)
    status = status_of(applies, meets, table.dialect, timed=clause.is_timed)
    amounts = shortfalls_of(clause, table, applies, meets, on) if shortfall else {}
    return {provision.slug: status, **amounts}


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
    shortfall: bool = False,
    outcome: bool = False,
    long: bool = False,
) -> FrameT:
    """
    The status of each row of a table on each provision of *notice* that addresses it.

    What `check` says of one institution, for as many as there are: comparisons are exact, a
    null is unknown, and so is for all rows what no column says. The same kind of table comes
    back, be it of Polars, pandas, Arrow, DuckDB, Ibis or Spark, and a lazy one stays lazy.

    >>> import polars as pl
    >>> import gradpolicy as gp
    >>> universities = pl.DataFrame(
    ...     {
    ...         "name": ["云溪大学", "云岭学院", "云溪工程学校"],
    ...         "full-time-careers-staff": [26, 23, None],
    ...         "graduating-students": [12_600, 12_600, 900],
    ...     }
    ... )
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> statuses = check_table(notice, universities, on=date(2024, 8, 31))
    >>> statuses.select("name", "full-time-staff").rows()
    [('云溪大学', 'met'), ('云岭学院', 'unmet'), ('云溪工程学校', 'unknown')]

    Args:
        notice: what to check against.
        frame: a row for each institution. A column of facts is called by its key
            (``full-time-careers-staff``, ``recruitment-events/day``), with ``_`` for ``-`` and
            ``_per_`` for ``/``, or by the Chinese or English label of its metric. Numbers are
            integers, decimals or floats, in the unit of the metric, a share from 0 to 1; what
            is done or not is a boolean, the day on which it was done, or a list of such days.
        on: the day: deadlines after it are still open.
        addressee: what the institutions are. What binds a broader class binds them too.
        columns: what other columns say, by their names.
        keep: the columns that stand beside the statuses; all that are no facts, if `None`.
        observed: the day on which the rows were observed, or the column that says it.
        trusted: that no value is one that its metric can't take. Else such a value, as a
            negative number or a share above 1, is as unknown as a null; that takes longer.
        shortfall: also how much is missing, as ``slug/shortfall``.
        outcome: also how it stands with all that binds together, as ``outcome``.
        long: a row for each provision, and not a column.

    Returns:
        The columns that are kept, and the statuses as `Status` has them, of an enumeration
        where the engine has one, in columns called by the slugs of the provisions.

    Raises:
        InvalidValue: for what is no date, a column that is not there, or two that say the same.
        TableColumnError: for a column whose type its metric can't take.
        UnknownMetric: for a key in *columns* that no metric has.
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
        shortfall=shortfall,
        outcome=outcome,
        long=long,
    )
    return plan.run(frame)
