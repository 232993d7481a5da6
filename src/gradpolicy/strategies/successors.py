"""A notice and the next year's."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, assert_never

import attrs
from hypothesis import strategies as st

from gradpolicy.logic.timing import shifted
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    Force,
    Grant,
    Kind,
    Measure,
    Metric,
    Norm,
    Not,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Window,
)
from gradpolicy.strategies.clauses import grants, norms, provisions, sanctions, years_of
from gradpolicy.strategies.documents import measures, notices
from gradpolicy.strategies.drawing import COIN, ONE_IN_FOUR, Strategy
from gradpolicy.strategies.figures import numbers, numbers_near
from gradpolicy.strategies.stock import Pool, pools
from gradpolicy.strategies.strings import LABELS, SLUGS, slugs
from gradpolicy.strategies.times import partial_dates

__all__ = ["related_notices"]


@st.composite
def related_notices(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    max_measures: int = 4,
    max_provisions: int = 3,
) -> tuple[Notice, Notice]:
    """
    A notice and a plausible one of the next year.

    The cohort moves on by one, and the deadlines with it. Of the provisions some are
    changed, some dropped, some moved to another measure, some added; measures are split,
    merged, dropped and added.
    """
    if pool is None:
        pool = draw(pools())
    old = draw(notices(pool=pool, max_measures=max_measures, max_provisions=max_provisions))
    cohort = old.cohort + 1
    groups: list[tuple[Measure, list[Norm]]] = []
    moving: list[Norm] = []
    for measure in old.measures:
        stays: list[Norm] = []
        for norm in measure.provisions:
            later = _moved_on(norm, 1)
            match draw(st.sampled_from(("kept", "kept", "kept", "changed", "moved", "dropped"))):
                case "kept":
                    stays.append(later)
                case "changed":
                    stays.append(draw(_amended(later, pool, cohort)))
                case "moved":
                    moving.append(later)
                case "dropped":
                    pass
        like = attrs.evolve(measure, due=shifted(measure.due, 1))
        match draw(st.sampled_from(("kept", "kept", "kept", "split", "merged", "dropped"))):
            case "dropped":
                pass
            case "split":
                middle = len(stays) // 2
                groups += [(like, stays[:middle]), (like, stays[middle:])]
            case "merged" if groups:
                groups[-1][1].extend(stays)
            case _:
                groups.append((like, stays))
    if not groups or draw(ONE_IN_FOUR):
        further = draw(measures(pool=pool, section=st.none(), cohort=cohort, slug="further-"))
        groups.append((further, list(further.provisions)))
    added = slugs().map("{}-added".format)
    if draw(COIN):
        moving.append(draw(norms(pool=pool, cohort=cohort, slug=added)))
    for norm in moving:
        draw(st.sampled_from(groups))[1].append(norm)
    if not any(stays for _, stays in groups):
        groups[0][1].append(draw(norms(pool=pool, cohort=cohort, slug=st.just("only"))))
    kept = [(measure, stays) for measure, stays in groups if stays]
    parts = (None, *(section.number for section in old.sections))
    start = draw(st.integers(0, 1))
    new = attrs.evolve(
        old,
        slug=draw(SLUGS),
        title=draw(LABELS) if draw(COIN) else old.title,
        cohort=cohort,
        issued=draw(partial_dates(**years_of(cohort))) if draw(COIN) else None,
        in_force=_window_moved_on(old.in_force, 1),
        corrections=(),
        measures=tuple(
            attrs.evolve(
                measure,
                number=number,
                title=draw(LABELS) if draw(ONE_IN_FOUR) else measure.title,
                section=draw(st.sampled_from(parts)) if draw(ONE_IN_FOUR) else measure.section,
                provisions=tuple(stays),
            )
            for number, (measure, stays) in enumerate(kept, start)
        ),
    )
    return old, new


def _window_moved_on(window: Window | None, years: int) -> Window | None:
    moved = shifted(window, years)
    assert moved is None or isinstance(moved, Window)
    return moved


def _moved_on(norm: Norm, years: int) -> Norm:
    """The same for the class *years* later."""
    period = _window_moved_on(norm.period, years)
    match norm:
        case Sanction():
            return attrs.evolve(norm, period=period)
        case Provision() | Grant():
            return attrs.evolve(norm, period=period, due=shifted(norm.due, years))
        case _:
            assert_never(norm)


@st.composite
def _amended(draw: st.DrawFn, norm: Norm, pool: Pool, cohort: int) -> Norm:
    """*norm* with one field changed, and perhaps another name."""
    field = draw(st.sampled_from([f.name for f in attrs.fields(type(norm)) if f.name != "slug"]))
    slug = draw(st.just(norm.slug) | slugs().map(lambda word: f"{word}-{norm.slug}"))
    other = draw(_like(norm, pool, cohort, st.just(slug)))
    amended = attrs.evolve(norm, slug=slug)
    match amended:
        case Provision(force=force, requires=requires) if field in ("force", "requires"):
            # A prohibition needs a Not, so that the two fields go together.
            assert isinstance(other, Provision)
            if other.force is force is not Force.PROHIBITION:
                return attrs.evolve(
                    amended, requires=draw(_adjusted(requires) | st.just(other.requires))
                )
            return attrs.evolve(amended, force=other.force, requires=other.requires)
        case Grant(amount=Quota() as amount) if field == "amount":
            adjusted = draw(_adjusted(amount))
            assert isinstance(adjusted, Quota)
            return attrs.evolve(amended, amount=adjusted)
        case _:
            return attrs.evolve(amended, **{field: getattr(other, field)})


def _like(norm: Norm, pool: Pool, cohort: int, slug: Strategy[str]) -> Strategy[Norm]:
    """Anything of the sort of *norm*."""
    match norm:
        case Provision():
            return provisions(pool=pool, cohort=cohort, slug=slug)
        case Grant():
            return grants(pool=pool, cohort=cohort, slug=slug)
        case Sanction():
            return sanctions(pool=pool, cohort=cohort, slug=slug)
        case _:
            assert_never(norm)


@st.composite
def _adjusted(draw: st.DrawFn, predicate: Predicate) -> Predicate:
    """*predicate* with other figures, as next year's notice would have them."""
    match predicate:
        case AllOf(operands=operands) | AnyOf(operands=operands):
            parts = [draw(_adjusted(operand)) for operand in operands]
            distinct = len(set(parts)) == len(parts)
            return type(predicate)(*parts) if distinct else predicate
        case Not(operand=operand):
            return Not(draw(_adjusted(operand)))
        case Quota() | Ratio():
            bound = predicate.bound
            if isinstance(bound.limit, Metric):
                return predicate
            kind = predicate.metric.kind if isinstance(predicate, Quota) else Kind.MONEY
            limit: Any = draw(numbers_near(kind, Fraction(bound.limit)) | numbers(kind))
            return attrs.evolve(predicate, **{bound.comparator.value: limit})
        case Done() | ByReference():
            return predicate
        case _:
            assert_never(predicate)
