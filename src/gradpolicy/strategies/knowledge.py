"""Knowledge: what is known of an institution, near the bounds and the deadlines of a notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

import attrs
from hypothesis import strategies as st

from gradpolicy.compliance.facts import Case, Fact, Facts, FactValue, Origin
from gradpolicy.compliance.planning import effective_due, season_of
from gradpolicy.compliance.working_days import last_day
from gradpolicy.logic import Observable
from gradpolicy.model import (
    By,
    ByEach,
    Deadline,
    Grant,
    Metric,
    Norm,
    Notice,
    Predicate,
    Provision,
    Recurring,
    Sanction,
    Window,
    Within,
)
from gradpolicy.strategies.assignments import Missing, facts
from gradpolicy.strategies.drawing import COIN, ONE_IN_FOUR, Strategy
from gradpolicy.strategies.figures import numbers
from gradpolicy.strategies.strings import LABELS
from gradpolicy.strategies.terms import metrics

__all__ = [
    "ANY_DAY",
    "ORIGINS",
    "cases",
    "institutions",
    "known_facts",
    "origins",
    "turning_days",
]

_ONE_DAY = timedelta(days=1)
_CELLS = st.tuples(st.sampled_from("ABEZ"), st.integers(1, 99)).map("{0[0]}{0[1]}".format)
_FORMS = st.sampled_from(("as drawn", "a day", "days", "cases"))

#: The days on which a case may begin.
ANY_DAY = st.dates(date(1949, 1, 1), date(2200, 12, 31))


def origins() -> Strategy[Origin]:
    """`Origin`: a file, with its sheet and a cell in it or without."""
    return ORIGINS


#: The same each time: to make a strategy takes longer than to draw of it.
ORIGINS = st.builds(Origin, LABELS, sheet=st.none() | LABELS, cell=st.none() | _CELLS)


@st.composite
def cases(
    draw: st.DrawFn, *, days: Strategy[date] | None = None, terms: Sequence[Within] = ()
) -> Case:
    """
    `Case` that began on one of some *days* and is open, or was done on one.

    Half of those of some *terms* were done on the last day of one or just off it.
    """
    day = ANY_DAY if days is None else days
    began = draw(day)
    in_term = draw(COIN)
    if terms and in_term:
        last = last_day(draw(st.sampled_from(terms)), began)
        # Where no calendar covers it the term has no last day.
        end = last if isinstance(last, date) else began
        return Case(began, max(began, end + draw(st.integers(-1, 1)) * _ONE_DAY))
    done = draw(st.none() | day)
    return Case(began, done if done is not None and done >= began else None)


@st.composite
def known_facts(
    draw: st.DrawFn,
    of: Observable | None = None,
    *,
    days: Strategy[date] | None = None,
    terms: Sequence[Within] = (),
    observed: bool = True,
    dated: bool = True,
) -> Fact:
    """
    `Fact` *of* a metric, or of that in each period; of any metric, if that is not given.

    What was done was done on one of some *days*, on several of them, or case by case, as
    `cases` has it; without *dated* it is yes or no. One fact in three was *observed* on one of
    the days; some have an origin, and say how they were written.
    """
    if of is None:
        of = draw(metrics())
    metric = of if isinstance(of, Metric) else of[0]
    value: FactValue = draw(numbers(metric.kind) if metric.kind.is_number else COIN)
    day = ANY_DAY if days is None else days
    origin = draw(ORIGINS) if draw(ONE_IN_FOUR) else None
    fact = draw(_fact(of, value, day, terms, observed=observed, dated=dated, origin=origin))
    return attrs.evolve(fact, written=draw(LABELS)) if draw(ONE_IN_FOUR) else fact


@st.composite
def _fact(
    draw: st.DrawFn,
    of: Observable,
    value: FactValue,
    day: Strategy[date],
    terms: Sequence[Within],
    *,
    observed: bool,
    dated: bool,
    origin: Origin | None,
) -> Fact:
    """The fact that *of* has that *value*, or where it is no number perhaps days or cases."""
    metric, per = (of, None) if isinstance(of, Metric) else of
    if not metric.kind.is_number and dated:
        match draw(_FORMS):
            case "a day":
                value = draw(day)
            case "days":
                value = tuple(draw(st.lists(day, max_size=4)))
            case "cases":
                value = tuple(draw(st.lists(cases(days=day, terms=terms), max_size=2)))
            case _:
                pass
    if not dated and isinstance(value, date):
        value = True
    seen = draw(day) if observed and draw(st.integers(0, 2)) == 0 else None
    return Fact(metric, value, per=per, observed=seen, origin=origin)


@st.composite
def institutions(
    draw: st.DrawFn,
    *of: Predicate | Metric | Norm | Notice | Iterable[Predicate | Metric | Norm],
    missing: Missing = "never",
    days: Strategy[date] | None = None,
    terms: Sequence[Within] = (),
    observed: bool = True,
    dated: bool = True,
) -> Facts:
    """
    `Facts` of an institution for all that *of* speaks of, near its bounds; of any, if of nothing.

    *missing* is as for `facts`. *days* are those on which something was done, began or was
    observed; if they are not given, those on which something that *of* says begins or is due,
    with those before and after. *terms* are further ones that cases keep to or just miss.
    *observed* and *dated* are as for `known_facts`. Up to two facts are the context.
    """
    if not of:
        of = tuple(draw(_SOME_METRICS))
    if days is None:
        near = turning_days(of)
        days = st.sampled_from(near) if near else ANY_DAY
    terms = (*terms, *(due for _, due in _dues(of) if isinstance(due, Within)))
    given = draw(facts(*of, missing=missing))
    kept_in = draw(st.none() | st.just("填报.xlsx"))
    known = [
        draw(
            _fact(
                each,
                value,
                days,
                terms,
                observed=observed,
                dated=dated,
                origin=Origin(kept_in, "填报数据", f"E{row}") if kept_in is not None else None,
            )
        )
        for row, (each, value) in enumerate(given.items(), 6)
    ]
    around = draw(st.integers(0, 2))
    entity = draw(st.sampled_from((None, "江南大学", "=1+1 & <学院>")))
    return Facts(tuple(known[around:]), context=tuple(known[:around]), entity=entity)


_SOME_METRICS = st.lists(metrics(), max_size=3, unique_by=lambda metric: metric.slug)


def turning_days(of: Iterable[object]) -> list[date]:
    """The days on which something that *of* says begins or is due, with those before and after."""
    found: set[date] = set()
    for source in of:
        if isinstance(source, Notice):
            found.update(season_of(source))
    for season, due in _dues(of):
        match due:
            case By(on=day):
                found.add(day.last)
            case ByEach(days=days):
                found.update(day.last for day in days)
            case Window(start=start, end=end):
                found.update(() if start is None else (start.first,))
                found.update(() if end is None else (end.last,))
            case Recurring() if season is not None:
                since, until = season
                found.update(list(due.between(since, min(until, since + _A_YEAR)))[:4])
            case _:
                pass
    return sorted(day + n * _ONE_DAY for day in found for n in (-1, 0, 1))


_A_YEAR = timedelta(days=400)
_Season = tuple[date, date]


def _dues(
    of: Iterable[object], season: _Season | None = None
) -> Iterator[tuple[_Season | None, Deadline]]:
    """The deadlines and periods that *of* names, each with the season of its notice."""
    for source in of:
        match source:
            case Notice():
                own = season_of(source)
                for measure, norm in source.provisions:
                    yield from _dues((norm,), own)
                    if isinstance(norm, Provision) and norm.due is None:
                        due = effective_due(measure, norm)
                        yield from () if due is None else ((own, due),)
            case Provision(due=due, period=period) | Grant(due=due, period=period):
                yield from ((season, each) for each in (due, period) if each is not None)
            case Sanction(period=period):
                yield from () if period is None else ((season, period),)
            case Iterable():
                yield from _dues(source, season)
            case _:
                pass
