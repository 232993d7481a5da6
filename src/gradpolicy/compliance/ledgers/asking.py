"""What a notice asks of its addressee that a ledger may say, and the answer with its remarks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import final

import attrs

from gradpolicy.compliance.facts import Fact, FactValue, key_of
from gradpolicy.compliance.judgement import Links, observables_of
from gradpolicy.compliance.ledgers.employers import Duplicate
from gradpolicy.compliance.ledgers.places import origin_of
from gradpolicy.compliance.ledgers.rows import Ledger, Row
from gradpolicy.compliance.ledgers.wording import day_text, normalised
from gradpolicy.compliance.planning import effective_due, links_of, season_of
from gradpolicy.logic import Observable
from gradpolicy.model import (
    Addressee,
    By,
    ByReference,
    Comparator,
    Deadline,
    InvalidValue,
    Metric,
    Notice,
    PartialDate,
    Period,
    Predicate,
    Provision,
    Quota,
    Text,
    Window,
    leaves,
)
from gradpolicy.vocabulary.metrics import governance

__all__ = ["Asked", "Derivation", "Use", "not_begun", "the_one", "uses"]


@final
@attrs.frozen
class Derivation:
    """
    What a ledger says of one metric, and how that was counted.

    Args:
        of: the metric, or the metric in each period.
        fact: what the ledger says; `None` where it can't say, and then the remarks say why.
        remarks: what was counted, what was left out, and the first of the worst periods.
        duplicates: the rows that count as one, and those that look like one and count apart.
    """

    of: Observable
    fact: Fact | None
    remarks: tuple[Text, ...]
    duplicates: tuple[Duplicate, ...] = ()

    def __repr__(self) -> str:
        said = self.fact.value if self.fact is not None else None
        return f"<Derivation {key_of(self.of)} = {said}>"


@final
@attrs.frozen
class Use:
    """
    What a notice uses, and when its clauses that use it are due and hold.

    Args:
        of: what it uses.
        dues: the last days on which it is due, each once; `None` for a clause without one.
        periods: the periods of the clauses, each once; `None` for a clause without one.
        below: the placement rates below which a programme gets a card, each once.
    """

    of: Observable
    dues: tuple[date | None, ...]
    periods: tuple[Window | None, ...]
    below: tuple[Fraction, ...]


def uses(notice: Notice, addressee: Addressee) -> tuple[Use, ...]:
    """What *notice* uses wherever it speaks to *addressee*, in the order of the text."""
    links = links_of(notice)
    dues: dict[Observable, list[date | None]] = {}
    periods: dict[Observable, list[Window | None]] = {}
    below: list[Fraction] = []
    for measure, norm in notice.provisions:
        if not addressee.is_within(norm.addressee):
            continue
        asks: list[tuple[Predicate, date | None]] = []
        if isinstance(norm, Provision):
            asks.append((norm.requires, _last_day(effective_due(measure, norm))))
        if norm.when is not None:
            asks.append((norm.when, None))
        for predicate, due in asks:
            for leaf in _leaves(predicate, links):
                for of in observables_of(leaf):
                    dues.setdefault(of, []).append(due)
                    periods.setdefault(of, []).append(norm.period)
                below += _card_threshold(leaf)
    distinct = tuple(dict.fromkeys(below))
    return tuple(
        Use(of, tuple(dict.fromkeys(days)), tuple(dict.fromkeys(periods[of])), distinct)
        for of, days in dues.items()
    )


def _leaves(predicate: Predicate, links: Links) -> Iterator[Predicate]:
    for leaf in leaves(predicate):
        linked = links.get(leaf.standard.slug) if isinstance(leaf, ByReference) else None
        if linked is None:
            yield leaf
        else:
            yield from _leaves(linked, links)


def _last_day(due: Deadline | None) -> date | None:
    match due:
        case By(on=on):
            return on.last
        case Window(end=PartialDate() as end):
            return end.last
        case _:
            return None


def _card_threshold(leaf: Predicate) -> Iterator[Fraction]:
    match leaf:
        case Quota(metric=governance.PROGRAMME_PLACEMENT_RATE):
            limit = leaf.bound.limit
            if leaf.bound.comparator is Comparator.BELOW and not isinstance(limit, Metric):
                yield Fraction(limit)
        case _:
            pass


@final
@attrs.frozen
class Asked:
    """
    One thing that is asked for, with all that it takes to derive it.

    Args: as of `derivations`; *use* is what the notice uses.
    """

    ledger: Ledger
    notice: Notice
    until: date
    entity: str | None
    use: Use

    @property
    def metric(self) -> Metric:
        """What is counted."""
        return self.use.of if isinstance(self.use.of, Metric) else self.use.of[0]

    @property
    def per(self) -> Period | None:
        """The period in any of which the least is asked for, if it is."""
        return None if isinstance(self.use.of, Metric) else self.use.of[1]

    @property
    def class_season(self) -> tuple[date, date]:
        """From the September before the class graduates to the August in which it does."""
        cohort = self.notice.cohort
        return self.up_to_due(date(cohort - 1, 9, 1), date(cohort, 8, 31))

    @property
    def calendar_year(self) -> tuple[date, date]:
        """The year in which the class graduates."""
        return self.up_to_due(date(self.notice.cohort, 1, 1), date(self.notice.cohort, 12, 31))

    @property
    def period(self) -> tuple[date, date]:
        """The period that the clause names, or else the time for which the notice holds."""
        start, end = season_of(self.notice)
        match self.use.periods:
            case (Window(start=first, end=last),):
                start = first.first if first is not None else start
                end = last.last if last is not None else end
            case _:
                pass
        return start, min(end, self.until)

    def up_to_due(self, start: date, end: date) -> tuple[date, date]:
        """The same, but no further than the ledger goes, nor than the one day on which it is due."""
        match self.use.dues:
            case (date() as due,):
                return start, min(end, due, self.until)
            case _:
                return start, min(end, self.until)

    def says(
        self,
        value: FactValue,
        rows: Collection[Row],
        *remarks: Text,
        observed: date | None = None,
        duplicates: tuple[Duplicate, ...] = (),
    ) -> Derivation:
        """The answer that it is *value*, read from *rows*."""
        fact = Fact(self.metric, value, per=self.per, observed=observed, origin=origin_of(rows))
        return Derivation(self.use.of, fact, remarks, duplicates)

    def cannot_say(self, *remarks: Text) -> Derivation:
        """The answer that the ledger has none, and why."""
        return Derivation(self.use.of, None, remarks)


def not_begun(start: date) -> Text:
    """Why nothing is counted before the day *start*."""
    day = day_text(start)
    return Text(f"统计期间自{day.zh}起，尚未开始", f"what counts begins on {day.en}")


def the_one(entity: str | None, what: Text, names: Iterable[str | None]) -> str | Text:
    """
    The one of the *names* that it is about, or why that is not known.

    Raises:
        InvalidValue: when no *entity* is given and there are several.
    """
    known = {normalised(name): name for name in names if name is not None}
    if not known:
        return Text(f"台账未写明{what.zh}", f"the rows name no {what.en}")
    listed = "、".join(known.values())
    if entity is None:
        if len(known) == 1:
            return next(iter(known.values()))
        expected = f"the name of one {what.en} in the ledger: {listed}"
        raise InvalidValue("derivations", "entity", None, expected)
    if normalised(entity) in known:
        return entity
    # One that made no visit is in no row, and nor is one whose name was miswritten.
    return Text(
        f"台账中没有{what.zh}“{entity}”的行（有：{listed}）；如确无记录，请直接填报数字",
        f"no row is of the {what.en} “{entity}” (there are: {listed}); "
        "if it has none, give the figure itself",
    )
