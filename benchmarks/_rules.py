"""Twenty provisions with figures out of two notices, facts for them, and plain Python that checks them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

import gradpolicy as gp
from gradpolicy.compliance import Facts, FactValue, key_of
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.logic import Observable
from gradpolicy.model import Kind, Metric, Provision, leaves
from gradpolicy.vocabulary.addressees import UNIVERSITY

#: Figures by key: what a form or a spreadsheet says.
Figures = dict[str, int | Decimal]

ON: Final = date(2024, 6, 15)

# One bound on a metric, on a quotient, against another metric, in each quarter, exactly, about,
# one of two, and under a condition.
CHOSEN: Final = {
    "jiangxi-2024": (
        "new-employers-below-average",
        "department-visits",
        "guidance-course-load",
        "help-talks",
        "help-posts",
        "help-events",
        "one-to-one-coverage",
        "willing-all-employed",
        "years-behind-plan",
        "careers-budget",
        "careers-premises",
        "full-time-staff",
        "department-officers",
        "staff-trainings",
    ),
    "jiangxi-2023": (
        "leaders-visits-above-average",
        "supervisor-visits",
        "supervisor-posts",
        "programme-visits",
        "incubator-free-space",
        "other-institution-fresh-share",
    ),
}

# What each may be; the first is what is timed. Some stand just at a bound.
_POSSIBLE: Final[dict[str, tuple[str | int, ...]]] = {
    "careers-budget": ("2370500", "2394000", "2393999.99"),
    "careers-premises": ("1890.5", 1890, "1889.9"),
    "department-initial-placement-rate-last-year": ("0.8431", "0.8715"),
    "department-leaders-and-heads": (12, 11, 0),
    "department-officers": (1, 0),
    "employers-newly-won-by-leaders": (131, 130, 129),
    "employers-visited-by-department-leaders": (118, 120, 110),
    "employers-visited-by-leaders": (104, 100, 99),
    "employers-visited-by-supervisor": (5, 4),
    "employers-visited-for-programme": (33, 30, 29),
    "events-per-struggling-graduate": (3, 2),
    "free-space-share": ("0.295", "0.25", "0.2499", "0.36"),
    "full-time-careers-staff": (25, 26),
    "graduates-tuition-total": (239_400_000,),
    "graduating-students": (12_600, 13_000),
    "guidance-course-credits": (2, "1.5"),
    "guidance-course-hours": (36, 38),
    "one-to-one-coverage": (1, "0.9999"),
    "other-institution-fresh-recruits": (2150, 2120, 2119),
    "other-institution-recruits": (5300,),
    "placement-rate-last-year": ("0.8715", "0.8852", "0.9"),
    "postgraduates-supervised": (4, 5),
    "posts-per-postgraduate": (3, 2),
    "posts-per-struggling-graduate": (4, 5),
    "programme-placement-rank": ("0.08", "0.1", "0.12"),
    "provincial-placement-rate-last-year": ("0.8852",),
    "staff-trainings/quarter": (1, 0),
    "talks-per-struggling-graduate": (3, 2),
    "university-initial-placement-rate-last-year": ("0.8715",),
    "willing-struggling-employed": ("0.9965", 1),
    "years-of-placement-behind-plan": (1, 2),
}
_CONTEXT: Final = frozenset(
    {"provincial-placement-rate-last-year", "university-initial-placement-rate-last-year"}
)


def twenty() -> gp.Notice:
    """A made-up notice of one measure that asks all of it of universities."""
    norms = tuple(
        attrs.evolve(gp.notices.load(notice)[slug], addressee=UNIVERSITY)
        for notice, slugs in CHOSEN.items()
        for slug in slugs
    )
    base = gp.notices.load("jiangxi-2024")
    measure = attrs.evolve(base.measures[0], number=1, section=None, due=None, provisions=norms)
    return attrs.evolve(base, sections=(), corrections=(), mentions=(), measures=(measure,))


def provisions_of(notice: gp.Notice) -> tuple[Provision, ...]:
    """What *notice* requires, in order."""
    return tuple(norm for _, norm in notice.provisions if isinstance(norm, Provision))


def asked_by(notice: gp.Notice) -> dict[str, Observable]:
    """Whatever the provisions of *notice* look up, by its key."""
    return {
        key_of(of): of
        for norm in provisions_of(notice)
        for predicate in (norm.requires, norm.when)
        if predicate is not None
        for leaf in leaves(predicate)
        for of in observables_of(leaf)
    }


def metric_of(of: Observable) -> Metric:
    """The metric, whatever the period."""
    return of if isinstance(of, Metric) else of[0]


# --- Facts -----------------------------------------------------------------------------------


def _figure(written: str | int) -> int | Decimal:
    return written if isinstance(written, int) else Decimal(written)


def timed() -> Figures:
    """The figures that are timed: none is missing; 13 provisions are met, 6 not, 1 does not apply."""
    return {key: _figure(possible[0]) for key, possible in _POSSIBLE.items()}


def drawn(seed: int, *, gaps: float) -> Figures:
    """Other figures, of which so great a share is missing."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    return {
        key: _figure(chance.choice(possible))
        for key, possible in _POSSIBLE.items()
        if chance.random() >= gaps
    }


def facts_of(figures: Figures, asked: dict[str, Observable]) -> Facts:
    """The same as facts."""
    own, context = (
        {asked[key]: value for key, value in figures.items() if (key in _CONTEXT) is around}
        for around in (False, True)
    )
    return Facts.of(own, context=context)


def many(notice: gp.Notice, count: int) -> Iterator[Facts]:
    """Facts for all that *notice* asks, of *count* institutions; a twentieth is missing."""
    asked = asked_by(notice)
    chance = random.Random(4)  # noqa: S311  # no secret
    for number in range(1, count + 1):
        values: dict[Observable, FactValue] = {
            of: _drawn(metric_of(of), chance) for of in asked.values() if chance.random() < 0.95
        }
        yield Facts.of(values, entity=f"第{number}大学")


def _drawn(metric: Metric, chance: random.Random) -> FactValue:
    match metric.kind:
        case Kind.FLAG:
            return chance.random() < 0.8
        case Kind.DATE:
            return date.fromordinal(ON.toordinal() - chance.randrange(300))
        case Kind.SHARE:
            return Decimal(chance.randrange(7_000, 10_001)).scaleb(-4)
        case Kind.AREA | Kind.MONEY:
            return Decimal(chance.randrange(10_000, 1_000_000_000)).scaleb(-2)
        case Kind.COUNT | Kind.DURATION:
            return chance.randrange(1, 200)


# --- Plain Python ----------------------------------------------------------------------------

MET, UNMET, UNKNOWN, OUT = "met", "unmet", "unknown", "not_applicable"


def plain(facts: Figures) -> list[str]:
    """What a careful programmer would write by hand for these twenty and nothing else."""
    get = facts.get
    found: list[str] = []
    add = found.append

    rate = get("placement-rate-last-year")
    average = get("provincial-placement-rate-last-year")
    won = get("employers-newly-won-by-leaders")
    if rate is not None and average is not None and not rate < average:
        add(OUT)
    elif won is not None and won >= 130:
        add(MET)
    else:
        add(UNKNOWN if rate is None or average is None or won is None else UNMET)

    department = get("department-initial-placement-rate-last-year")
    university = get("university-initial-placement-rate-last-year")
    visits = get("employers-visited-by-department-leaders")
    heads = get("department-leaders-and-heads")
    if department is not None and university is not None and not department < university:
        add(OUT)
    elif visits is None or heads is None:
        add(UNKNOWN)
    elif visits >= 10 * heads:
        add(MET)
    else:
        add(UNKNOWN if department is None or university is None else UNMET)

    hours, points = get("guidance-course-hours"), get("guidance-course-credits")
    if (hours is not None and hours >= 38) or (points is not None and points >= 2):
        add(MET)
    else:
        add(UNKNOWN if hours is None or points is None else UNMET)

    talks = get("talks-per-struggling-graduate")
    add(UNKNOWN if talks is None else MET if talks >= 3 else UNMET)
    posts = get("posts-per-struggling-graduate")
    add(UNKNOWN if posts is None else MET if posts >= 5 else UNMET)
    events = get("events-per-struggling-graduate")
    add(UNKNOWN if events is None else MET if events >= 3 else UNMET)
    coverage = get("one-to-one-coverage")
    add(UNKNOWN if coverage is None else MET if coverage >= 1 else UNMET)
    willing = get("willing-struggling-employed")
    add(UNKNOWN if willing is None else MET if willing >= 1 else UNMET)
    behind = get("years-of-placement-behind-plan")
    add(UNKNOWN if behind is None else MET if behind == 2 else UNMET)

    budget, tuition = get("careers-budget"), get("graduates-tuition-total")
    if budget is None or tuition is None:
        add(UNKNOWN)
    else:
        add(MET if 100 * budget >= tuition else UNMET)
    premises, students = get("careers-premises"), get("graduating-students")
    if premises is None or students is None:
        add(UNKNOWN)
    else:
        add(MET if 20 * premises >= 3 * students else UNMET)
    staff = get("full-time-careers-staff")
    if staff is None or students is None:
        add(UNKNOWN)
    else:
        add(MET if 500 * staff >= students else UNMET)

    officers = get("department-officers")
    add(UNKNOWN if officers is None else MET if officers >= 1 else UNMET)
    trainings = get("staff-trainings/quarter")
    add(UNKNOWN if trainings is None else MET if trainings >= 1 else UNMET)

    visited = get("employers-visited-by-leaders")
    if rate is not None and average is not None and not rate > average:
        add(OUT)
    elif visited is not None and visited >= 100:
        add(MET)
    else:
        add(UNKNOWN if rate is None or average is None or visited is None else UNMET)

    firms, pupils = get("employers-visited-by-supervisor"), get("postgraduates-supervised")
    if firms is None or pupils is None:
        add(UNKNOWN)
    else:
        add(MET if firms >= pupils else UNMET)
    offered = get("posts-per-postgraduate")
    add(UNKNOWN if offered is None else MET if offered >= 3 else UNMET)

    rank, called = get("programme-placement-rank"), get("employers-visited-for-programme")
    if rank is not None and not 10 * rank <= 1:
        add(OUT)
    elif called is not None and called >= 30:
        add(MET)
    else:
        add(UNKNOWN if rank is None or called is None else UNMET)

    free = get("free-space-share")
    add(UNKNOWN if free is None else MET if 25 <= 100 * free <= 35 else UNMET)
    fresh, recruits = get("other-institution-fresh-recruits"), get("other-institution-recruits")
    if fresh is None or recruits is None:
        add(UNKNOWN)
    else:
        add(MET if 5 * fresh >= 2 * recruits else UNMET)
    return found


def unit_scale(metric: Metric) -> Fraction:
    """How many of the least units one is: shares in 0.01 %, money in fen, areas in dm²."""
    return {
        Kind.SHARE: Fraction(10_000),
        Kind.MONEY: Fraction(100),
        Kind.AREA: Fraction(100),
        Kind.DURATION: Fraction(100),
    }.get(metric.kind, Fraction(1))
