"""Clauses, what a measure says: provisions, grants and sanctions, with their evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, TypedDict

from hypothesis import strategies as st

from gradpolicy.model import (
    AllOf,
    Evidence,
    Force,
    Grant,
    Mention,
    Norm,
    Not,
    Predicate,
    Provision,
    Reason,
    Sanction,
)
from gradpolicy.strategies.conditions import LEAVES, Leaf, leaf_of, predicate_of, quotas
from gradpolicy.strategies.drawing import COIN, ONE_IN_FOUR, Strategy, some
from gradpolicy.strategies.stock import Pool, pools
from gradpolicy.strategies.strings import QUOTES, SLUGS, TEXTS
from gradpolicy.strategies.times import deadlines, windows

__all__ = [
    "MENTIONS",
    "Years",
    "evidence",
    "grants",
    "mentions",
    "norms",
    "provisions",
    "sanctions",
    "years_of",
]


def evidence() -> Strategy[Evidence]:
    """`Evidence`."""
    return _EVIDENCE


_EVIDENCE = QUOTES.map(Evidence)


def mentions() -> Strategy[Mention]:
    """`Mention`."""
    return MENTIONS


MENTIONS = st.tuples(QUOTES, st.sampled_from(Reason)).map(lambda pair: Mention(*pair))


@st.composite
def _common(
    draw: st.DrawFn, pool: Pool, slug: Strategy[str] | None, cohort: int | None
) -> dict[str, Any]:
    """The fields that provisions, grants and sanctions share."""
    return {
        "slug": draw(SLUGS if slug is None else slug),
        "addressee": draw(st.sampled_from(pool.addressees)),
        "evidence": tuple(draw(_SOME_EVIDENCE)),
        "assumption": draw(TEXTS) if draw(ONE_IN_FOUR) else None,
        "period": draw(windows(**years_of(cohort))) if draw(ONE_IN_FOUR) else None,
    }


_SOME_EVIDENCE = st.lists(_EVIDENCE, min_size=1, max_size=2, unique=True)


class Years(TypedDict):
    """The options that limit the years of what is drawn."""

    min_year: int
    max_year: int


def years_of(cohort: int | None) -> Years:
    """The years in which something may be due for the class of *cohort*."""
    if cohort is None:
        return {"min_year": 1949, "max_year": 2200}
    return {"min_year": cohort - 1, "max_year": cohort + 1}


@st.composite
def provisions(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    forces: Sequence[Force] = tuple(Force),
    max_leaves: int = 3,
    leaves: Collection[Leaf] = LEAVES,
    max_value: int = 10**9,
    per: bool = True,
    cohort: int | None = None,
    slug: Strategy[str] | None = None,
) -> Provision:
    """
    `Provision` of some *forces*, over the terms of *pool*.

    *max_leaves*, *leaves*, *max_value* and *per* are as for `predicates`; with a *cohort*
    what is due is due near its year.
    """
    if pool is None:
        pool = draw(pools())
    simple = leaf_of(pool, leaves, max_value=max_value, per=per)
    force = draw(st.sampled_from(forces))
    return Provision(
        force=force,
        requires=draw(_required(force, simple, max_leaves)),
        when=draw(predicate_of(simple, max_leaves)) if draw(COIN) else None,
        due=draw(deadlines(after=pool.events, **years_of(cohort))) if draw(COIN) else None,
        **draw(_common(pool, slug, cohort)),
    )


@st.composite
def _required(
    draw: st.DrawFn, force: Force, simple: Strategy[Predicate], max_leaves: int
) -> Predicate:
    """What a provision of that *force* may require."""
    if force is not Force.PROHIBITION:
        return draw(predicate_of(simple, max_leaves))
    if max_leaves == 1 or draw(COIN):
        return Not(draw(predicate_of(simple, max_leaves)))
    first, second = (draw(predicate_of(simple, max_leaves // 2)) for _ in range(2))
    return AllOf(Not(first), Not(second)) if first != second else Not(first)


@st.composite
def grants(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: Strategy[str] | None = None,
) -> Grant:
    """`Grant` over the terms of *pool*; with a *cohort* what is due is due near its year."""
    if pool is None:
        pool = draw(pools())
    return Grant(
        effect=draw(st.sampled_from(pool.effects)),
        amount=draw(quotas(metrics=pool.numbers)) if draw(COIN) and pool.numbers else None,
        giver=draw(st.sampled_from((None, *pool.addressees))),
        when=draw(predicate_of(leaf_of(pool, LEAVES), 2)) if draw(COIN) else None,
        due=draw(deadlines(after=pool.events, **years_of(cohort))) if draw(COIN) else None,
        **draw(_common(pool, slug, cohort)),
    )


@st.composite
def sanctions(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: Strategy[str] | None = None,
) -> Sanction:
    """`Sanction` over the terms of *pool*; with a *cohort* its period is near its year."""
    if pool is None:
        pool = draw(pools())
    return Sanction(
        effects=draw(some(pool.effects, min_size=1, max_size=3)),
        when=draw(predicate_of(leaf_of(pool, LEAVES), 2)),
        giver=draw(st.sampled_from((None, *pool.addressees))),
        **draw(_common(pool, slug, cohort)),
    )


def norms(
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: Strategy[str] | None = None,
) -> Strategy[Norm]:
    """`Norm`: a provision, a grant or a sanction."""
    return st.one_of(
        provisions(pool=pool, cohort=cohort, slug=slug),
        grants(pool=pool, cohort=cohort, slug=slug),
        sanctions(pool=pool, cohort=cohort, slug=slug),
    )
