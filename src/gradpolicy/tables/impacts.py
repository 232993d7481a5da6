"""
Impact: what a new notice does to the institutions in a table, beside the old one.

The new notice may be next year's, or the same with one bound changed: see
`with_bound`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any, Final, Generic, TypeVar, final

import attrs
import narwhals.stable.v2 as nw

from gradpolicy.changes import Change, diff
from gradpolicy.compliance.facts import Key, key_of
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.compliance.planning import BINDING, Clause, links_of, season_of
from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.logic import Observable
from gradpolicy.model import (
    Addressee,
    ByReference,
    Done,
    Force,
    InvalidValue,
    Notice,
    Quota,
    Ratio,
    leaves,
)
from gradpolicy.tables.conditions import Condition, all_of, any_of
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.tables.drafts import moved_to
from gradpolicy.tables.engines import (
    Frame,
    beside,
    computed,
    dialect_of,
    in_polars,
    is_in_memory,
)
from gradpolicy.tables.plan import TablePlan, plan_table
from gradpolicy.tables.sql import identifier
from gradpolicy.tables.statuses import outcome_of
from gradpolicy.vocabulary.addressees import UNIVERSITY

__all__ = [
    "Impact",
    "ImpactSummary",
    "Pair",
    "ProvisionImpact",
    "impact",
]

FrameT = TypeVar("FrameT")

#: What keeps an institution from complying.
_TROUBLES: Final = (Status.UNMET, Status.UNKNOWN, Status.PENDING)
_NEWLY: Final = {status: f"newly_{status.value}" for status in _TROUBLES}


# --- What answers to what --------------------------------------------------------------------


@final
@attrs.frozen
class Pair:
    """
    A provision of the old notice beside its counterpart in the new one, as far as it addresses.

    Args:
        old, new: the two; one is missing where it was added or removed for the addressee.
        change: what became of it, as `diff` says.
    """

    old: Clause | None
    new: Clause | None
    change: Change

    @property
    def clause(self) -> Clause:
        """The new one, or the one that was removed."""
        found = self.new if self.new is not None else self.old
        assert found is not None
        return found

    @property
    def slug(self) -> str:
        """The name of the new one, or of the one that was removed."""
        return self.clause.provision.slug

    @property
    def binds(self) -> bool:
        """Whether the old or the new one is an obligation or a prohibition."""
        return _binds(self.old) or _binds(self.new)

    def troubles(
        self, before: Status | None, after: Status | None
    ) -> tuple[Status | None, Status | None]:
        """
        What of the two statuses keeps from complying: unmet, unknown or pending; `None` if nothing.

        Where one of the two binds, the other matters only if it binds, too: a target that has
        become an obligation is newly unmet where it was missed before. What is only permitted
        troubles nobody.
        """
        return self._trouble(self.old, before), self._trouble(self.new, after)

    def _trouble(self, clause: Clause | None, status: Status | None) -> Status | None:
        if clause is None or status not in _TROUBLES:
            return None
        matters = _binds(clause) if self.binds else clause.provision.force is not Force.PERMISSION
        return status if matters else None


def _binds(clause: Clause | None) -> bool:
    return clause is not None and clause.provision.force in BINDING


def _pairs(old: Notice, new: Notice, first: TablePlan, second: TablePlan) -> Iterator[Pair]:
    ours = {clause.provision.slug: clause for clause in first.clauses}
    theirs = {clause.provision.slug: clause for clause in second.clauses}
    for found in diff(old, new).provisions:
        before = ours.get(found.old.slug) if found.old is not None else None
        after = theirs.get(found.new.slug) if found.new is not None else None
        if before is not None and after is not None:
            yield Pair(before, after, found.change)
        elif before is not None:
            yield Pair(before, None, Change.REMOVED)
        elif after is not None:
            yield Pair(None, after, Change.ADDED)


# --- Both sides as columns -------------------------------------------------------------------

# No column of a table is called so.
_KEPT: Final = "gradpolicy kept {}"
_FACT: Final = "gradpolicy fact {}"
_BEFORE: Final = "gradpolicy before {}"
_AFTER: Final = "gradpolicy after {}"
_OUTCOMES: Final = ("gradpolicy outcome before", "gradpolicy outcome after")
_ROW: Final = "gradpolicy row"


@final
@attrs.frozen
class _Side:
    """The statuses that one side of a pair may have; and the column, where there are several."""

    possible: tuple[Status | None, ...]
    column: str

    @property
    def varies(self) -> bool:
        return len(self.possible) > 1

    def is_(self, status: Status | None) -> Condition:
        if not self.varies:
            return self.possible[0] is status
        assert status is not None
        return nw.col(self.column) == status.value


def _side(clause: Clause | None, told: AbstractSet[str], column: str) -> _Side:
    """That of a clause, where columns and the notice's own links have *told* something."""
    if clause is None:
        return _Side((None,), column)
    if not any(_asks(leaf) & told for leaf in _leaves(clause)):
        return _Side((Status.UNKNOWN,), column)
    possible = [Status.MET, Status.UNMET, Status.UNKNOWN]
    if clause.is_timed:
        possible.append(Status.PENDING)
    if clause.provision.when is not None:
        possible.append(Status.NOT_APPLICABLE)
    return _Side(tuple(possible), column)


# What a standard is called beside the keys of metrics.
_STANDARD: Final = "standard {}"


def _asks(leaf: Quota | Ratio | Done | ByReference) -> AbstractSet[str]:
    if isinstance(leaf, ByReference):
        return {_STANDARD.format(leaf.standard.slug)}
    return {key_of(of) for of in observables_of(leaf)}


def _leaves(clause: Clause) -> Iterator[Quota | Ratio | Done | ByReference]:
    yield from leaves(clause.provision.requires)
    if clause.provision.when is not None:
        yield from leaves(clause.provision.when)


def _same(old: Clause | None, new: Clause | None, *, linked_alike: bool) -> bool:
    """Whether they come to the same for everyone, asked on the same day of the same columns."""
    if old is None or new is None:
        return False
    if not linked_alike and any(isinstance(leaf, ByReference) for leaf in _leaves(old)):
        return False
    ours, theirs = old.provision, new.provision
    return (ours.requires, ours.when, ours.period, old.due) == (
        theirs.requires,
        theirs.when,
        theirs.period,
        new.due,
    )


def _asked_alike(first: TablePlan, second: TablePlan) -> bool:
    return (
        first.on == second.on
        and first.columns == second.columns
        and first.missing == second.missing
        and season_of(first.notice) == season_of(second.notice)
    )


@final
@attrs.frozen(eq=False)
class Impact(Generic[FrameT]):
    """
    What a new notice does to the institutions in a table: what `impact` gives.

    Each of `outcomes`, `provisions` and `changed` is a table of the type that came in, lazy
    where that is lazy. Only `summary` computes.

    Args:
        old, new: the two notices.
        addressee: what the institutions are.
        on: the day on which the old one was checked.
        new_on: that for the new one; `None`: the same, in the year of the old class.
        pairs: which provisions answer to each other, in the order of the new notice, those
            removed last.
        missing: what either asks and no column says: it is unknown for every row.
        key: the columns that say whose row it is.
        by: those by which the counts are grouped.
    """

    old: Notice
    new: Notice
    addressee: Addressee
    on: date
    new_on: date | None
    pairs: tuple[Pair, ...]
    missing: tuple[Observable, ...]
    key: tuple[str, ...]
    by: tuple[str, ...]
    _sides: tuple[tuple[_Side, _Side], ...] = attrs.field(repr=False, alias="sides")
    _given: Frame = attrs.field(repr=False, alias="given")
    _found: Frame = attrs.field(repr=False, alias="found")

    def outcomes(self) -> FrameT:
        """
        How many institutions stand how before and after: groups, `before`, `after`, `rows`.

        `before` and `after` are values of `Outcome`: how it stands with all obligations and
        prohibitions together. What nobody comes to has no row.
        """
        cells: dict[tuple[str | None, ...], Condition] = {
            (before.value, after.value): condition
            for (before, after), condition in _outcome_cells().items()
        }
        return self._long(("before", "after"), Outcome, cells)

    def provisions(self) -> FrameT:
        """
        The same of each provision: groups, `change`, `old`, `new`, `before`, `after`, `rows`.

        `old` and `new` are the slugs of the two that answer to each other, and `change` what
        became of it (see `Change`). `before` and `after` are values of `Status`. Where a
        provision was added or removed, one side is null. Of what no column says anything there
        is no row: see `missing`.
        """
        cells: dict[tuple[str | None, ...], Condition] = {}
        for index, pair in self._told():
            slugs = [
                clause.provision.slug if clause is not None else None
                for clause in (pair.old, pair.new)
            ]
            for statuses, condition in self._cells(index).items():
                words = [status.value if status is not None else None for status in statuses]
                cells[pair.change.value, *slugs, *words] = condition
        return self._long(("change", "old", "new", "before", "after"), Status, cells)

    def changed(self, *, every: bool = False) -> FrameT:
        """
        The rows whose outcome differs, and by which obligations and prohibitions.

        The columns: the key, the groups, the outcomes `before` and `after`; and as text the
        slugs of the provisions, with ", " between them, that are `newly_unmet`,
        `newly_unknown`, `newly_pending`, or were one of these and are `settled` (these by
        their slugs in the old notice). What is unknown for every row, for want of a column, is not repeated in each: see `missing`.

        Args:
            every: give also the rows whose outcome is the same, where anything was named: such
                as those that were in breach before, and now are in breach of more.
        """
        named = {name: self._newly(status) for status, name in _NEWLY.items()}
        named["settled"] = self._newly(None)
        differs = nw.col(_OUTCOMES[0]) != nw.col(_OUTCOMES[1])
        if every:
            for where in itertools.chain.from_iterable(each.values() for each in named.values()):
                differs |= where
        rows = self._found.filter(differs).with_columns(
            nw.col(_OUTCOMES[0]).alias("before"),
            nw.col(_OUTCOMES[1]).alias("after"),
            *(_listed(found).alias(name) for name, found in named.items()),
        )
        kept, shown = tuple(dict.fromkeys((*self.key, *self.by))), ("before", "after", *named)
        if not is_in_memory(self._given):
            return self._native(rows.select(*kept, *shown))
        assert isinstance(rows, nw.DataFrame)
        theirs = self._given[rows.get_column(_ROW).to_list()]
        found: FrameT = beside(theirs, kept, rows.select(*shown)).to_native()
        return found

    def summary(self) -> ImpactSummary:
        """
        All counts as numbers, in total and by group. This computes, also where the table is lazy.

        >>> from fractions import Fraction
        >>> import polars as pl
        >>> import gradpolicy as gp
        >>> from gradpolicy.tables.drafts import with_bound
        >>> notice = gp.notices.load("jiangxi-2024")
        >>> universities = pl.DataFrame(
        ...     {
        ...         "school": ["甲", "乙", "丙"],
        ...         "full-time-careers-staff": [26, 30, 20],
        ...         "graduating-students": [12_600, 10_000, 12_000],
        ...     }
        ... )
        >>> draft = with_bound(notice, "full-time-staff", Fraction(1, 450))
        >>> found = impact(notice, draft, universities, on=date(2024, 8, 31)).summary()
        >>> found.rows, found.newly(Outcome.BREACHED)
        (3, 1)
        """
        cells: dict[_Cell, Condition] = {
            (None, *outcomes): condition for outcomes, condition in _outcome_cells().items()
        }
        for index, _ in self._told():
            cells |= {(index, *each): condition for each, condition in self._cells(index).items()}
        names = {cell: f"gradpolicy {number}" for number, cell in enumerate(cells)}
        wide = self._wide({names[cell]: condition for cell, condition in cells.items()})
        computed = wide.collect() if isinstance(wide, nw.LazyFrame) else wide
        total: Counter[_Cell] = Counter()
        groups: list[ImpactSummary] = []
        for row in computed.rows(named=True):
            # Of no rows some engines say that their sum is null.
            counts = Counter({cell: int(row[name]) for cell, name in names.items() if row[name]})
            total += counts
            groups.append(self._summed(tuple(row[name] for name in self.by), counts))
        groups.sort(key=lambda each: [(value is None, str(value)) for value in each.group])
        return self._summed((), total, tuple(groups) if self.by else ())

    def _summed(
        self,
        group: tuple[object, ...],
        counts: Mapping[_Cell, int],
        groups: tuple[ImpactSummary, ...] = (),
    ) -> ImpactSummary:
        found: dict[int, dict[Any, int]] = {index: {} for index, _ in self._told()}
        outcomes: dict[Any, int] = {}
        for (index, before, after), count in counts.items():
            if index is not None:
                found[index][before, after] = count
            else:
                outcomes[before, after] = count
        return ImpactSummary(
            self.old,
            self.new,
            self.addressee,
            self.on,
            self.new_on,
            self.missing,
            self.by,
            group,
            outcomes,
            tuple(ProvisionImpact(self.pairs[index], each) for index, each in found.items()),
            groups,
        )

    def _told(self) -> Iterator[tuple[int, Pair]]:
        """The pairs that not every row has the same statuses of, with their numbers."""
        for index, (pair, sides) in enumerate(zip(self.pairs, self._sides, strict=True)):
            if any(side.varies for side in sides):
                yield index, pair

    def _cells(self, index: int) -> dict[tuple[Status | None, Status | None], Condition]:
        """Where a pair has which statuses, of all those that it may have."""
        before, after = self._sides[index]
        if before is after:
            return {(status, status): before.is_(status) for status in before.possible}
        return {
            (a, b): all_of([before.is_(a), after.is_(b)])
            for a, b in itertools.product(before.possible, after.possible)
        }

    def _newly(self, trouble: Status | None) -> dict[str, nw.Expr]:
        """Where each provision newly gives that *trouble*; or gives none and did, if `None`."""
        found: dict[str, nw.Expr] = {}
        for index, pair in self._told():
            if not pair.binds:
                continue
            where = any_of(
                condition
                for statuses, condition in self._cells(index).items()
                for was, is_ in (pair.troubles(*statuses),)
                if was is not is_ is trouble
            )
            clause = pair.old if trouble is None else pair.new
            if clause is not None and not isinstance(where, bool):
                found[clause.provision.slug] = where
        return found

    def _long(
        self,
        labels: tuple[str, ...],
        words: type[Outcome | Status],
        cells: Mapping[tuple[str | None, ...], Condition],
    ) -> FrameT:
        """How many rows are in which cell, one row a cell; none for those with none."""
        # An engine may have no way to look up a word. So they stand in the names of the columns,
        # each at its place, and are cut out of these.
        texts = [[word or "" for word in each] for each in cells] or [[""] * len(labels)]
        widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
        names = [
            f"{number:06}" + "".join(map(str.ljust, each, widths))
            for number, each in enumerate(texts)
        ]
        conditions = list(cells.values()) or [True]
        wide = self._wide(dict(zip(names, conditions, strict=True)))
        long = _unpivoted(wide, self.by, names)
        long = long.filter(nw.col("rows") > 0) if cells else long.head(0)
        ends = itertools.accumulate(widths, initial=6)
        parts = [
            _word(nw.col(_CELL).str.slice(end, width), width).alias(label)
            for label, width, end in zip(labels, widths, ends, strict=False)
        ]
        long = long.sort(*self.by, _CELL, nulls_last=True).select(*self.by, *parts, "rows")
        if dialect_of(long).family is not Family.SQL:
            enum = nw.Enum([each.value for each in words])
            long = long.with_columns(nw.col("before", "after").cast(enum))
        return self._native(long)

    def _wide(self, conditions: Mapping[str, Condition]) -> Frame:
        """How many rows each condition holds for, one column each; of each group."""
        counts = [
            _count(condition, dialect_of(self._found)).cast(nw.Int64).alias(name)
            for name, condition in conditions.items()
        ]
        if not self.by:
            return self._found.select(*counts)
        return self._found.group_by(*self.by).agg(*counts)

    def _native(self, found: Frame) -> FrameT:
        if is_in_memory(self._given):
            assert isinstance(found, nw.DataFrame)
            found = nw.DataFrame.from_arrow(found, backend=self._given.implementation)
        native: FrameT = found.to_native()
        return native


#: One of the pairs, or `None` for all that binds, with how it stood before and after.
_Cell = tuple[int | None, Outcome | Status | None, Outcome | Status | None]
_CELL: Final = "gradpolicy cell"


def _outcome_cells() -> dict[tuple[Outcome, Outcome], Condition]:
    before, after = map(nw.col, _OUTCOMES)
    return {
        (a, b): (before == a.value) & (after == b.value)
        for a, b in itertools.product(Outcome, repeat=2)
    }


def _count(condition: Condition, dialect: Dialect) -> nw.Expr:
    """For how many rows it holds; what is constant here holds for all."""
    if isinstance(condition, bool):
        return nw.len()
    # Spark sums no truth values; elsewhere they are summed much faster than integers.
    return (condition.cast(nw.Int64) if dialect.family is Family.SQL else condition).sum()


def _unpivoted(wide: Frame, kept: Sequence[str], names: Sequence[str]) -> Frame:
    """The columns called so below each other: their names, and their values as `rows`."""
    if dialect_of(wide).family is not Family.DUCKDB:
        return wide.unpivot(list(names), index=list(kept), variable_name=_CELL, value_name="rows")
    # Narwhals asks the default connection for that, whatever that of the relation is.
    cells = ", ".join(f"'{name}'" for name in names)
    values = ", ".join(map(identifier, names))
    long = wide.to_native().project(
        f"{''.join(identifier(name) + ', ' for name in kept)}"
        f"unnest([{cells}]) AS {identifier(_CELL)}, unnest([{values}]) AS rows"
    )
    found: Frame = nw.from_native(long)
    return found


def _word(text: nw.Expr, width: int) -> nw.Expr:
    if not width:
        return nw.lit(None, dtype=nw.String())
    word = text.str.strip_chars()
    return nw.when(word != "").then(word)


def _listed(found: Mapping[str, nw.Expr]) -> nw.Expr:
    """The names of what is so, as text."""
    names = [nw.when(where).then(nw.lit(name)) for name, where in found.items()]
    return nw.concat_str(names, separator=", ", ignore_nulls=True) if names else nw.lit("")


@final
@attrs.frozen
class ProvisionImpact:
    """
    How many rows stand how with a pair of provisions.

    Args:
        pair: the two.
        counts: how many had one status before and have one after; `None` where there is no
            such provision.
    """

    pair: Pair
    counts: Mapping[tuple[Status | None, Status | None], int]

    def newly(self, trouble: Status) -> int:
        """How many are newly unmet, unknown or pending: see `Pair.troubles`."""
        return self._how_many(trouble)

    @property
    def settled(self) -> int:
        """How many were unmet, unknown or pending, and are no longer any of these."""
        return self._how_many(None)

    def _how_many(self, trouble: Status | None) -> int:
        each = ((self.pair.troubles(*key), count) for key, count in self.counts.items())
        return sum(count for (was, is_), count in each if was is not is_ is trouble)


@final
@attrs.frozen
class ImpactSummary:
    """
    The counts of an impact, as `Impact.summary` gives them.

    Args:
        old, new, addressee, on, new_on, missing, by: those of the `Impact`.
        group: the values of the columns by which it is grouped; of the total none.
        outcomes: how many rows had one outcome before and have one after.
        provisions: the same of each pair of provisions that a column says something of.
        groups: of the total, the summary of each group.
    """

    old: Notice
    new: Notice
    addressee: Addressee
    on: date
    new_on: date | None
    missing: tuple[Observable, ...]
    by: tuple[str, ...]
    group: tuple[object, ...]
    outcomes: Mapping[tuple[Outcome, Outcome], int]
    provisions: tuple[ProvisionImpact, ...]
    groups: tuple[ImpactSummary, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(self.outcomes.values())

    @property
    def changed(self) -> int:
        """How many rows have another outcome than before."""
        return sum(count for (was, is_), count in self.outcomes.items() if was is not is_)

    def before(self, outcome: Outcome) -> int:
        """How many rows had that outcome."""
        return sum(count for (was, _), count in self.outcomes.items() if was is outcome)

    def after(self, outcome: Outcome) -> int:
        """How many rows have that outcome."""
        return sum(count for (_, is_), count in self.outcomes.items() if is_ is outcome)

    def newly(self, outcome: Outcome) -> int:
        """How many rows have that outcome, and had another."""
        return self.after(outcome) - self.outcomes.get((outcome, outcome), 0)

    def most(self, trouble: Status) -> tuple[ProvisionImpact, ...]:
        """The provisions that are newly unmet, unknown or pending, those with most rows first."""
        found = [each for each in self.provisions if each.newly(trouble)]
        return tuple(sorted(found, key=lambda each: -each.newly(trouble)))


# --- Making it -------------------------------------------------------------------------------


def impact(
    old: Notice,
    new: Notice,
    frame: FrameT,
    *,
    on: date,
    new_on: date | None = None,
    addressee: Addressee = UNIVERSITY,
    key: str | Sequence[str] | None = None,
    by: str | Sequence[str] = (),
    columns: Mapping[str, Observable | Key] | None = None,
    observed: date | str | None = None,
    trusted: bool = False,
) -> Impact[FrameT]:
    """
    What *new* does to the institutions in a table that *old* did not, each being one row.

    The same facts are checked against both notices. Deadlines count relative to the class, as
    in `diff`: unless *new_on* is given, the new notice's days are moved to the year of the old
    one's class, and both are checked on the day *on*. So a draft for 2025 can be tried on what
    is known of 2024, as if it had been in force then, and what merely moved on with the year
    changes nothing.

    Args:
        old: the notice that held so far.
        new: next year's, or a draft.
        frame: a table as `check_table` takes it.
        on: the day for both.
        new_on: check the new one on that day instead, as it stands.
        addressee: what the institutions are.
        key: the columns that name a row; by default all that are no facts.
        by: the columns by which counts are grouped; null is a group of its own.
        columns: what columns with names of their own say, as for `check_table`.
        observed: when the rows were observed, as for `check_table`.
        trusted: whether no value can be wrong, as for `check_table`.

    Raises:
        InvalidValue: for *key* or *by* that the table has no column of, or of a name that
            comes out; and whatever `check_table` refuses.
        TableColumnError: for a column that can't be read as what it is called.

    >>> from fractions import Fraction
    >>> import polars as pl
    >>> import gradpolicy as gp
    >>> from gradpolicy.tables.drafts import with_bound
    >>> universities = pl.DataFrame(
    ...     {
    ...         "school": ["甲", "乙", "丙"],
    ...         "full-time-careers-staff": [26, 30, 20],
    ...         "graduating-students": [12_600, 10_000, 12_000],
    ...     }
    ... )

    How many are newly in breach for each bound that a draft may set:

    >>> notice, day = gp.notices.load("jiangxi-2024"), date(2024, 8, 31)
    >>> for graduates in (500, 450, 300):
    ...     draft = with_bound(notice, "full-time-staff", Fraction(1, graduates))
    ...     found = impact(notice, draft, universities, on=day)
    ...     print(graduates, found.summary().newly(Outcome.BREACHED))
    500 0
    450 1
    300 2

    And which of them; a provision that names the same standard is unmet with it:

    >>> found.changed().select("school", "before", "after", "newly_unmet").row(0)
    ('甲', 'undecided', 'breached', 'four-in-place, full-time-staff')
    """
    table: Frame = nw.from_native(frame)
    names = table.collect_schema().names()
    groups = (by,) if isinstance(by, str) else tuple(by)
    moved = new if new_on is not None else moved_to(new, old.cohort)
    first, second = plans = [
        plan_table(
            notice,
            frame,
            on=day,
            addressee=addressee,
            columns=columns,
            keep=(),
            observed=observed,
            trusted=trusted,
        )
        for notice, day in ((old, on), (moved, new_on if new_on is not None else on))
    ]
    facts = tuple(dict.fromkeys(column.name for plan in plans for column in plan.columns))
    if key is None:
        key = [name for name in names if name not in facts]
    keys = (key,) if isinstance(key, str) else tuple(key)
    _check_names("key", keys, names)
    _check_names("by", groups, names)
    pairs = tuple(_pairs(old, new, first, second))
    sides = tuple(_sides(pairs, first, second))
    carried = (*groups, observed) if isinstance(observed, str) else groups
    if is_in_memory(table):
        inside = in_polars(table, tuple(dict.fromkeys((*carried, *facts))))
        staged, carried = inside.with_row_index(_ROW).lazy(), (_ROW, *carried)
    else:
        staged, carried = table.lazy(), (*keys, *carried)
    # All have names of their own here: a provision may be called as the fact that it asks for.
    kept = {name: _KEPT.format(number) for number, name in enumerate(dict.fromkeys(carried))}
    renamed = {name: _FACT.format(number) for number, name in enumerate(facts)}
    aliases = (*kept.items(), *renamed.items())
    found: Frame = staged.select(*(nw.col(name).alias(alias) for name, alias in aliases))
    passed = tuple(alias for _, alias in aliases)
    seen = kept[observed] if isinstance(observed, str) else observed
    for plan, shown in zip(plans, _shown(pairs, sides), strict=True):
        found = _checked(found, plan, passed, renamed, shown, seen, trusted=trusted)
        passed = (*passed, *shown)
    dialect = dialect_of(found)
    stands = {
        name: outcome_of(statuses, dialect).alias(name)
        for name, statuses in zip(_OUTCOMES, _binding(pairs, sides, dialect), strict=True)
    }
    found = computed(found, passed, stands)
    found = found.select(
        *(nw.col(alias).alias(name) for name, alias in kept.items()),
        *(name for name in passed[len(aliases) :]),
        *_OUTCOMES,
    )
    if isinstance(table, nw.DataFrame) and isinstance(found, nw.LazyFrame):
        found = found.collect()
    missing = tuple(dict.fromkeys((*first.missing, *second.missing)))
    return Impact(
        old,
        new,
        addressee,
        on,
        new_on,
        pairs,
        missing,
        keys,
        groups,
        sides=sides,
        given=table,
        found=found,
    )


#: The columns that come out beside the key and the groups.
_TAKEN: Final = frozenset(
    ("before", "after", "change", "old", "new", "rows", "settled", *_NEWLY.values())
)


def _check_names(field: str, given: Iterable[str], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            raise InvalidValue("impact", field, name, "a column of the table")
        if name in _TAKEN:
            raise InvalidValue("impact", field, name, "a name that no column of the result has")


def _sides(
    pairs: Iterable[Pair], first: TablePlan, second: TablePlan
) -> Iterator[tuple[_Side, _Side]]:
    links = links_of(first.notice), links_of(second.notice)
    ours, theirs = (
        {column.key for column in plan.columns} | {_STANDARD.format(slug) for slug in linked}
        for plan, linked in zip((first, second), links, strict=True)
    )
    alike, linked_alike = _asked_alike(first, second), links[0] == links[1]
    for number, pair in enumerate(pairs):
        before = _side(pair.old, ours, _BEFORE.format(number))
        if alike and _same(pair.old, pair.new, linked_alike=linked_alike):
            yield before, before
        else:
            yield before, _side(pair.new, theirs, _AFTER.format(number))


def _shown(
    pairs: tuple[Pair, ...], sides: tuple[tuple[_Side, _Side], ...]
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The columns of statuses on either side that are needed, each with the provision's slug."""
    old: dict[str, str] = {}
    new: dict[str, str] = {}
    for pair, (before, after) in zip(pairs, sides, strict=True):
        if pair.old is not None and before.varies:
            old[before.column] = pair.old.provision.slug
        if pair.new is not None and after.varies and after is not before:
            new[after.column] = pair.new.provision.slug
    return old, new


def _checked(
    frame: Frame,
    plan: TablePlan,
    kept: Sequence[str],
    renamed: Mapping[str, str],
    shown: Mapping[str, str],
    observed: date | str | None,
    *,
    trusted: bool,
) -> Frame:
    """The columns *kept*, and the statuses that are *shown*, each under its name."""
    made = plan_table(
        plan.notice,
        frame.to_native(),
        on=plan.on,
        addressee=plan.addressee,
        columns={renamed[column.name]: column.of for column in plan.columns},
        keep=kept,
        observed=observed,
        trusted=trusted,
    )
    found: Frame = nw.from_native(made.run(frame.to_native()))
    return found.select(*kept, *(nw.col(slug).alias(name) for name, slug in shown.items()))


def _binding(
    pairs: tuple[Pair, ...], sides: tuple[tuple[_Side, _Side], ...], dialect: Dialect
) -> tuple[list[nw.Expr], list[nw.Expr]]:
    """The statuses of all that binds on either side; what is unknown for every row, once."""
    old = [before for pair, (before, _) in zip(pairs, sides, strict=True) if _binds(pair.old)]
    new = [after for pair, (_, after) in zip(pairs, sides, strict=True) if _binds(pair.new)]
    return _statuses(old, dialect), _statuses(new, dialect)


def _statuses(sides: Sequence[_Side], dialect: Dialect) -> list[nw.Expr]:
    found = [dialect.col(side.column) for side in sides if side.varies]
    if len(found) < len(sides):
        found.append(dialect.words(Status)[Status.UNKNOWN.value])
    return found
