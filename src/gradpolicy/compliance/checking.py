"""Checking an institution against a notice: a status for each provision, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import assert_never, final

import attrs

from gradpolicy.compliance.compiling import Compiled, compiled
from gradpolicy.compliance.facts import Facts, Given
from gradpolicy.compliance.judgement import Judgement, Links, Occasion
from gradpolicy.compliance.occasions import LOST, When
from gradpolicy.compliance.planning import (
    BINDING,
    Clause,
    clauses_of,
    is_open,
    links_of,
    per_notice,
    season_of,
)
from gradpolicy.compliance.remedy import Need, Remedy, needs_of, remedies
from gradpolicy.compliance.status import Outcome, Status
from gradpolicy.logic import Observable, Truth
from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Deadline,
    Done,
    InvalidValue,
    Measure,
    Metric,
    Not,
    Notice,
    Ongoing,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Standard,
    Window,
    Within,
    checks,
)
from gradpolicy.vocabulary.addressees import UNIVERSITY

__all__ = ["Clause", "Finding", "MissingFact", "Report", "check"]


@final
@attrs.frozen
class _Case:
    """What all findings of a report share."""

    facts: Facts
    on: date
    links: Links


@final
@attrs.frozen
class Finding:
    """
    How it stands with one provision, and the reason: clause, facts, operands, comparison.

    Args:
        status: how it stands.
        clause: what was checked: its evidence quotes the text.
        applies: what its condition comes to; `None` where it always applies.
        meets: what its requirement comes to.
    """

    status: Status
    clause: Clause
    applies: Judgement | None
    meets: Judgement
    _case: _Case = attrs.field(repr=False, eq=False, alias="case")

    @property
    def measure(self) -> Measure:
        """The measure that the provision stands in."""
        return self.clause.measure

    @property
    def provision(self) -> Provision:
        """What was checked."""
        return self.clause.provision

    @property
    def due(self) -> Deadline | None:
        """Its deadline, or that of its measure."""
        return self.clause.due

    @property
    def on(self) -> date:
        """The day on which it stands so."""
        return self._case.on

    @property
    def binds(self) -> bool:
        """Whether it is an obligation or a prohibition."""
        return self.provision.force in BINDING

    @property
    def is_inherited(self) -> bool:
        """Whether the deadline is that of the whole measure."""
        return self.due is not None and self.provision.due is None

    @property
    def last_day(self) -> date | None:
        """
        The last day for what is still open; else for all of it, where that is one day.

        Of a recurring duty it is not said here: see `occasions`.
        """
        match self.due:
            case By(on=on):
                return on.last
            case ByEach(days=days):
                return next((d.last for d in days if d.last >= self.on), days[-1].last)
            case Window(end=end):
                return end.last if end is not None else None
            case Within():
                open_ones = [o.due for o in self.occasions if o.due is not None and o.done is None]
                return min(open_ones, default=None)
            case None | Recurring() | Ongoing():
                return None
            case _:
                assert_never(self.due)

    @property
    def days_left(self) -> int | None:
        """How many days are left until the last one; negative once it has passed."""
        return (self.last_day - self.on).days if self.last_day is not None else None

    @property
    def occasions(self) -> tuple[Occasion, ...]:
        """Every day on which something was due, with what became of it."""
        return tuple(occasion for leaf in self.meets.leaves for occasion in leaf.occasions)

    @property
    def needs(self) -> tuple[Need, ...]:
        """
        Of each bound that it requires: what it takes here in whole units, and how far off that is.

        Twenty-six staff for 12,600 graduates, three short. Also where it is met: then it
        says how much room there is.
        """
        return needs_of(self.provision.requires, self._case.facts)

    @property
    def remedy(self) -> Remedy | None:
        """
        The cheapest change that would meet it; `None` where it is met, or none is known.

        What was done too late, or missed once, nothing mends.
        """
        if self.meets.truth is Truth.TRUE:
            return None
        case = self._case
        due = {
            leaf.predicate.metric.slug: {occasion.occurred for occasion in leaf.occasions}
            for leaf in self.meets.leaves
            if isinstance(leaf.predicate, Done) and leaf.truth is not Truth.TRUE
        }
        found = remedies(
            self.provision.requires,
            case.facts,
            case.on,
            case.links,
            undone=frozenset(slug for slug, occurred in due.items() if occurred),
            lost=frozenset(slug for slug, occurred in due.items() if occurred & LOST),
        )
        return next(iter(found), None)

    @property
    def missing(self) -> tuple[Observable, ...]:
        """What is not known and would settle it, each once."""
        if self.status is not Status.UNKNOWN:
            return ()
        applies = self.applies.missing if self.applies is not None else ()
        return tuple(dict.fromkeys((*applies, *self.meets.missing)))

    @property
    def gaps(self) -> tuple[Standard, ...]:
        """The standards that leave it unknown, for nothing says what they ask."""
        if self.status is not Status.UNKNOWN:
            return ()
        judged = [self.meets] if self.applies is None else [self.applies, self.meets]
        found = {
            leaf.predicate.standard.slug: leaf.predicate.standard
            for judgement in judged
            for leaf in judgement.leaves
            if isinstance(leaf.predicate, ByReference)
        }
        return tuple(found.values())

    def __repr__(self) -> str:
        return f"<Finding {self.status.value} {self.provision.slug}>"


@final
@attrs.frozen
class MissingFact:
    """
    What is not known, and what it would settle.

    Args:
        of: what it would be a fact of.
        alone: the slugs of the provisions for which nothing else is missing.
        findings: those of all the provisions that are unknown and for which it is missing.
    """

    of: Observable
    alone: tuple[str, ...]
    findings: tuple[str, ...]


@final
@attrs.frozen(eq=False)
class _Entry:
    """One provision, ready to be checked for any facts on any day."""

    clause: Clause
    applies: Compiled | None
    meets: Compiled
    timed: bool


@final
@attrs.frozen(eq=False)
class _Plan:
    """The provisions of a notice that address someone, ready to be checked."""

    entries: tuple[_Entry, ...]
    links: Links
    since: date
    until: date

    def statuses(self, facts: Facts, on: date) -> tuple[Status, ...]:
        found: list[Status] = []
        case = _Case(facts, on, self.links)
        for entry in self.entries:
            if entry.timed:
                found.append(self._finding(entry, case, When(on)).status)
                continue
            meets = entry.meets.test(facts, on)
            status = _plain(meets)
            if entry.applies is not None:
                status = _joined(entry.applies.test(facts, on), meets, status)
            found.append(status)
        return tuple(found)

    def findings(self, facts: Facts, on: date) -> tuple[Finding, ...]:
        case, always = _Case(facts, on, self.links), When(on)
        return tuple([self._finding(entry, case, always) for entry in self.entries])

    def _finding(self, entry: _Entry, case: _Case, always: When) -> Finding:
        clause, facts = entry.clause, case.facts
        if entry.timed:
            period = clause.provision.period
            when = When(case.on, clause.due, self.since, self.until, period)
            meets = entry.meets.judge(facts, when)
            status = _plain(meets.truth)
            if status is Status.UNMET and self._may_come(clause, meets, case.on):
                status = Status.PENDING
        else:
            meets = entry.meets.judge(facts, always)
            status = _plain(meets.truth)
        if entry.applies is None:
            return Finding(status, clause, None, meets, case)
        applies = entry.applies.judge(facts, always)
        return Finding(_joined(applies.truth, meets.truth, status), clause, applies, meets, case)

    def _may_come(self, clause: Clause, meets: Judgement, on: date) -> bool:
        """Whether what is not met may still be met in time."""
        period = clause.provision.period
        if period is not None and period.start is not None and on < period.start.first:
            return True
        return _may_come(meets, is_open(clause.due, on, (self.since, self.until)))


def _may_come(judgement: Judgement, is_open: bool, *, wanted: bool = True) -> bool:
    """
    Whether a judgement is as *wanted*, may be for all that is known, or may still be in time.

    What says on which days it was done may come unless one of them is lost; of all else it
    matters whether the deadline *is_open*.
    """
    if judgement.truth is not Truth.of(not wanted):
        return True
    match judgement.predicate:
        case Not():
            return _may_come(judgement.operands[0], is_open, wanted=not wanted)
        case AllOf() | AnyOf() as joined:
            each = (_may_come(o, is_open, wanted=wanted) for o in judgement.operands)
            return all(each) if isinstance(joined, AllOf) is wanted else any(each)
        case ByReference():
            return _may_come(judgement.operands[0], is_open, wanted=wanted)
        case Quota() | Ratio() | Done():
            if not judgement.occasions:
                return is_open
            return LOST.isdisjoint(occasion.occurred for occasion in judgement.occasions)
        case _:
            assert_never(judgement.predicate)


_MET, _UNMET, _UNKNOWN = Status.MET, Status.UNMET, Status.UNKNOWN
_TRUE, _FALSE = Truth.TRUE, Truth.FALSE


def _plain(meets: Truth) -> Status:
    """The status of what applies and has no deadline."""
    # A dict by Truth would hash the member's name in Python each time.
    return _MET if meets is _TRUE else _UNMET if meets is _FALSE else _UNKNOWN


def _joined(applies: Truth, meets: Truth, status: Status) -> Status:
    """The status of what applies as far as *applies* says, *status* being that of what is required."""
    if applies is Truth.FALSE:
        return Status.NOT_APPLICABLE
    if applies is Truth.UNKNOWN and meets is not Truth.TRUE:
        return Status.UNKNOWN
    return status


@final
@attrs.frozen
class Report:
    """
    What `check` found.

    Iterating gives the findings, in the order of the text; ``report["slug"]`` is that of
    one provision.

    Args:
        notice: what was checked against.
        facts: what was known on the day.
        on: the day.
        addressee: whom the provisions had to address.
    """

    notice: Notice
    facts: Facts
    on: date
    addressee: Addressee
    _plan: _Plan = attrs.field(repr=False, eq=False, alias="plan")

    @cached_property
    def statuses(self) -> tuple[Status, ...]:
        """The status of each provision that addresses it, in the order of the text."""
        return self._plan.statuses(self.facts, self.on)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The finding on each provision that addresses it, in the order of the text."""
        return self._plan.findings(self.facts, self.on)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that address it, in the order of the text."""
        return tuple(entry.clause.provision for entry in self._plan.entries)

    @property
    def counts(self) -> dict[Status, int]:
        """How many provisions have each status."""
        counted = Counter(self.statuses)
        return {status: counted[status] for status in Status}

    @property
    def binding(self) -> dict[Status, int]:
        """How many obligations and prohibitions have each status."""
        pairs = zip(self.provisions, self.statuses, strict=True)
        counted = Counter(status for provision, status in pairs if provision.force in BINDING)
        return {status: counted[status] for status in Status}

    @property
    def outcome(self) -> Outcome:
        """How it stands with all obligations and prohibitions together; see `is_complete`."""
        counts = self.binding
        if counts[Status.UNMET]:
            return Outcome.BREACHED
        if counts[Status.UNKNOWN]:
            return Outcome.UNDECIDED
        return Outcome.PENDING if counts[Status.PENDING] else Outcome.COMPLIANT

    @property
    def is_complete(self) -> bool:
        """Whether nothing that binds is unknown: else the outcome holds as far as it is known."""
        return not self.binding[Status.UNKNOWN]

    @property
    def gaps(self) -> tuple[Standard, ...]:
        """The standards for which nothing says what they ask, each once."""
        found = {gap.slug: gap for finding in self.findings for gap in finding.gaps}
        return tuple(found.values())

    @property
    def narrower(self) -> tuple[Addressee, ...]:
        """Kinds of the addressee that the notice asks more of: is it one of them?"""
        found = {
            norm.addressee.slug: norm.addressee
            for _, norm in self.notice.provisions
            if isinstance(norm, Provision)
            and norm.addressee != self.addressee
            and norm.addressee.is_within(self.addressee)
        }
        return tuple(found.values())

    @property
    def missing(self) -> tuple[MissingFact, ...]:
        """What is not known, that first which settles most by itself; of equals, figures first."""
        alone: dict[Observable, list[str]] = {}
        needed: dict[Observable, list[str]] = {}
        for finding in self.findings:
            missing = finding.missing
            for of in missing:
                needed.setdefault(of, []).append(finding.provision.slug)
                if len(missing) == 1 and not finding.gaps:
                    alone.setdefault(of, []).append(finding.provision.slug)
        found = [
            MissingFact(of, tuple(alone.get(of, ())), tuple(all_)) for of, all_ in needed.items()
        ]
        return tuple(sorted(found, key=_most_settled))

    def __getitem__(self, slug: str) -> Finding:
        """
        The finding on the provision called *slug*.

        Raises:
            KeyError: when no provision of that name addresses it.
        """
        for finding in self.findings:
            if finding.provision.slug == slug:
                return finding
        raise KeyError(slug)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self._plan.entries)

    def __repr__(self) -> str:
        name = self.facts.entity or self.addressee.slug
        return f"<Report {self.notice.slug} {name} on {self.on}>"


def _most_settled(missing: MissingFact) -> tuple[int, int, bool]:
    metric = missing.of if isinstance(missing.of, Metric) else missing.of[0]
    return -len(missing.alone), -len(missing.findings), not metric.kind.is_number


def check(
    notice: Notice,
    facts: Facts | Given,
    *,
    on: date,
    addressee: Addressee = UNIVERSITY,
) -> Report:
    """
    How it stands with each provision of *notice* that addresses an institution.

    Kleene's strong logic throughout: nothing applies by default, and what is not known is
    unknown. Comparisons are exact.

    Args:
        notice: what to check against.
        facts: what is known of the institution; facts observed after the day are not yet known.
        on: the day: deadlines after it are still open.
        addressee: what the institution is. What binds a broader class binds it too.

    Raises:
        InvalidValue: for a `datetime`, or for facts that can't be.

    >>> import gradpolicy as gp
    >>> from gradpolicy.vocabulary.metrics import staffing
    >>> facts = {staffing.FULL_TIME_CAREERS_STAFF: 23, staffing.GRADUATING_STUDENTS: 12_600}
    >>> report = check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> finding = report["full-time-staff"]
    >>> finding.status.value, finding.needs[0].required, finding.needs[0].shortfall
    ('unmet', 26, 3)
    """
    if not checks.is_day(on):
        raise InvalidValue("check", "on", on, "a date")
    known = facts if isinstance(facts, Facts) else Facts.of(facts)
    return Report(notice, known.as_of(on), on, addressee, plan_of(notice, addressee))


@per_notice
def plan_of(notice: Notice, addressee: Addressee) -> _Plan:
    """The plan for that *notice* and *addressee*, made on first use."""
    links = links_of(notice)
    entries = tuple(_entry(clause, links) for clause in clauses_of(notice, addressee))
    return _Plan(entries, links, *season_of(notice))


def _entry(clause: Clause, links: Links) -> _Entry:
    provision = clause.provision
    return _Entry(
        clause,
        compiled(provision.when, links) if provision.when is not None else None,
        compiled(provision.requires, links),
        timed=clause.is_timed,
    )
