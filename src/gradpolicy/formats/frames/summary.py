"""What checking a table came to: counts, and what was made of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, final

import attrs

from gradpolicy.compliance import Outcome, Status, key_of
from gradpolicy.compliance.planning import Clause
from gradpolicy.tables import TablePlan
from gradpolicy.tables.impossible import Impossible

__all__ = ["Counts", "Group", "TableSummary", "summary_to_data"]

#: How many rows have each status.
Counts = Mapping[Status, int]

_FORMAT: Final = "gradpolicy.table-summary/1"


@final
@attrs.frozen
class Group:
    """The rows of one *value* of the column by which they are grouped; see `TableSummary`."""

    value: object
    counts: Mapping[str, Counts]
    outcomes: Mapping[Outcome, int] | None = None

    @property
    def rows(self) -> int:
        """How many there are: each has one status on each provision."""
        return sum(next(iter(self.counts.values())).values())

    @property
    def total(self) -> Counts:
        """The counts of all provisions together."""
        return {status: sum(counts[status] for counts in self.counts.values()) for status in Status}


@final
@attrs.frozen
class TableSummary:
    """
    What checking a table came to.

    Args:
        plan: how the table was read, and what was checked.
        source, engine: what was read, and what computed.
        groups: the counts by the value of the column *by*, or one group of all rows.
        by: the column by which the rows are grouped, if they are.
        impossible: columns with values that their metric can't take; they were unknown.
        unread: columns of text with values that can't be read, and how many; likewise.
        wrote: the file that was written.
    """

    plan: TablePlan
    source: str
    engine: str
    groups: tuple[Group, ...]
    by: str | None = None
    impossible: tuple[Impossible, ...] = ()
    unread: Mapping[str, int] = attrs.field(factory=dict)
    wrote: str | None = None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(group.rows for group in self.groups)

    @property
    def counts(self) -> Mapping[str, Counts]:
        """How many rows have each status, by the slug of the provision."""
        return {
            clause.provision.slug: _added(
                group.counts[clause.provision.slug] for group in self.groups
            )
            for clause in self.plan.clauses
        }

    @property
    def outcomes(self) -> Mapping[Outcome, int] | None:
        """How many rows have each outcome, if that was asked."""
        found = [group.outcomes for group in self.groups if group.outcomes is not None]
        if not found:
            return None
        return {outcome: sum(each[outcome] for each in found) for outcome in Outcome}

    @property
    def decided(self) -> tuple[Clause, ...]:
        """What is known of at least one row."""
        slugs = set(decided(self.counts))
        return tuple(clause for clause in self.plan.clauses if clause.provision.slug in slugs)


def _added(counts: Iterable[Counts]) -> Counts:
    listed = list(counts)
    return {status: sum(each[status] for each in listed) for status in Status}


def summary_to_data(summary: TableSummary) -> dict[str, Any]:
    """The summary as JSON has it."""
    plan = summary.plan
    data: dict[str, Any] = {
        "format": _FORMAT,
        "notice": plan.notice.slug,
        "addressee": plan.addressee.slug,
        "on": plan.on.isoformat(),
        "source": summary.source,
        "engine": summary.engine,
        "wrote": summary.wrote,
        "rows": summary.rows,
        "provisions": [
            {
                "provision": clause.provision.slug,
                "measure": clause.measure.number,
                "counts": _counts(counts),
            }
            for clause, counts in zip(plan.clauses, summary.counts.values(), strict=True)
        ],
        "columns": [
            {"column": column.name, "metric": column.key, "is_float": column in plan.printed}
            for column in plan.columns
        ],
        "kept": list(plan.kept),
        "missing": [key_of(of) for of in plan.missing],
        "perhaps_meant": dict(plan.mistaken),
        "impossible": [
            {
                "column": each.column.name,
                "count": each.count,
                "least": _plain(each.least),
                "greatest": _plain(each.greatest),
            }
            for each in summary.impossible
        ],
        "unreadable": dict(summary.unread),
    }
    if summary.outcomes is not None:
        data["outcomes"] = {outcome.value: n for outcome, n in summary.outcomes.items()}
    if summary.by is not None:
        data["by"] = summary.by
        data["groups"] = [_group(group) for group in summary.groups]
    return data


def _group(group: Group) -> dict[str, Any]:
    data: dict[str, Any] = {"value": _plain(group.value), "rows": group.rows}
    if group.outcomes is not None:
        data["outcomes"] = {outcome.value: n for outcome, n in group.outcomes.items()}
    data["provisions"] = {slug: _counts(counts) for slug, counts in group.counts.items()}
    return data


def _counts(counts: Counts) -> dict[str, int]:
    return {status.value: counts[status] for status in Status}


def _plain(value: object) -> object:
    """A value as JSON has it; decimals as text, for they are exact."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def decided(counts: Mapping[str, Counts]) -> tuple[str, ...]:
    """The slugs of the provisions of which anything is known in any row."""
    return tuple(
        slug
        for slug, each in counts.items()
        if any(each[status] for status in Status if status is not Status.UNKNOWN)
    )


def grouped(
    counts: Sequence[Sequence[Any]] = (),
    outcomes: Sequence[Sequence[Any]] = (),
    *,
    slugs: Sequence[str] = (),
    by: bool = False,
) -> tuple[Group, ...]:
    """
    The groups that rows of counts come to.

    Args:
        counts: rows of the value of a group, if it is *by* one, a provision, a status, a count.
        outcomes: rows of the value of a group, an outcome and a count.
        slugs: the provisions that there are; of those that *counts* leaves out nothing is known.
        by: whether it is by group.
    """
    found: dict[Any, dict[str, dict[Status, int]]] = {}
    for row in counts:
        slug, status, count = row[-3:]
        # A sum over no row is null.
        group = found.setdefault(row[0] if by else None, {})
        group.setdefault(slug, {})[Status(status)] = int(count or 0)
    ended: dict[Any, dict[Outcome, int]] = {}
    for row in outcomes:
        group_of = ended.setdefault(row[0] if by else None, {})
        group_of[Outcome(row[-2])] = int(row[-1] or 0)
    return tuple(
        Group(value, _filled(group, slugs), ended.get(value)) for value, group in found.items()
    )


def _filled(counts: Mapping[str, Counts], slugs: Sequence[str]) -> Mapping[str, Counts]:
    rows = sum(next(iter(counts.values())).values())
    unknown = {status: rows if status is Status.UNKNOWN else 0 for status in Status}
    return {slug: counts.get(slug, unknown) for slug in slugs or counts}
