"""Drafts: a notice with one bound changed, or moved to the year of another class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

import attrs

from gradpolicy.compliance.facts import Key, key_of
from gradpolicy.logic import Observable
from gradpolicy.logic.timing import shifted
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    InvalidValue,
    Limit,
    Measure,
    Norm,
    Not,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Window,
    leaves,
)

__all__ = ["moved_to", "with_bound"]


def with_bound(
    notice: Notice, slug: str, limit: Limit, *, of: Observable | Key | Quota | Ratio | None = None
) -> Notice:
    """
    The same notice with another limit in one provision: what if it asked for 400:1?

    The bound keeps its comparator and what it bounds; the quotes stay those of the text.

    Args:
        notice: the notice.
        slug: the provision.
        limit: the new limit, an exact number; of a quota also another metric.
        of: which of several bounds: what it bounds (of a ratio the numerator), or itself. A
            bound in the provision's condition is meant only if it is named.

    Raises:
        InvalidValue: where no provision is called so, for none or several bounds that are
            meant, or for a limit that the bound can't take.

    >>> from fractions import Fraction
    >>> import gradpolicy as gp
    >>> draft = with_bound(gp.notices.load("jiangxi-2024"), "full-time-staff", Fraction(1, 400))
    >>> str(draft["full-time-staff"])
    'university: full-time careers staff at university level to graduating students: at least 1:400'
    """
    norm = next((norm for _, norm in notice.provisions if norm.slug == slug), None)
    if not isinstance(norm, Provision):
        raise InvalidValue("with_bound", "slug", slug, f"a provision of {notice.slug}")
    chosen = _chosen(norm, of)
    if chosen.bound.limit == limit:
        return notice
    # How the text wrote the figure says nothing of another one.
    fields: dict[str, Any] = {chosen.bound.comparator.value: limit, "written": None}
    new: Quota | Ratio = attrs.evolve(chosen, **fields)
    changed = attrs.evolve(
        norm,
        requires=_replaced(norm.requires, chosen, new),
        when=_replaced(norm.when, chosen, new) if norm.when is not None else None,
    )

    def amended(measure: Measure) -> Measure:
        norms = tuple(changed if each is norm else each for each in measure.provisions)
        return attrs.evolve(measure, provisions=norms)

    measures = tuple(amended(each) if slug in each else each for each in notice.measures)
    return attrs.evolve(notice, measures=measures)


def _chosen(provision: Provision, of: Observable | Key | Quota | Ratio | None) -> Quota | Ratio:
    """The one bound of a provision that is meant."""
    asked = tuple(_bounds(provision.requires))
    wide = asked if provision.when is None else (*asked, *_bounds(provision.when))
    match of:
        case None:
            meant = asked
        case Quota() | Ratio():
            meant = tuple(each for each in wide if each == of)
        case _:
            key = of if isinstance(of, str) else key_of(of)
            meant = tuple(each for each in wide if _key(each) == key)
    if len(set(meant)) == 1:
        return meant[0]
    if not wide:
        raise InvalidValue("with_bound", "slug", provision.slug, "a provision with a bound")
    names = ", ".join(dict.fromkeys(map(_key, wide)))
    raise InvalidValue("with_bound", "of", of, f"what says which bound is meant, of {names}")


def _bounds(predicate: Predicate) -> Iterator[Quota | Ratio]:
    return (leaf for leaf in leaves(predicate) if isinstance(leaf, Quota | Ratio))


def _key(bound: Quota | Ratio) -> Key:
    if isinstance(bound, Ratio):
        return bound.numerator.slug
    return key_of(bound.metric if bound.per is None else (bound.metric, bound.per))


def _replaced(predicate: Predicate, old: Predicate, new: Predicate) -> Predicate:
    if predicate == old:
        return new
    match predicate:
        case AllOf(operands=operands) | AnyOf(operands=operands):
            return type(predicate)(*(_replaced(each, old, new) for each in operands))
        case Not(operand=operand):
            return Not(_replaced(operand, old, new))
        case Quota() | Ratio() | Done() | ByReference():
            return predicate
        case _:
            assert_never(predicate)


def moved_to(notice: Notice, cohort: int) -> Notice:
    """
    The same notice as it would be for another class: its days are those of that class's year.

    Args:
        notice: the notice.
        cohort: the class, by its year of graduation.

    Raises:
        InvalidValue: for a year that can't be.

    >>> import gradpolicy as gp
    >>> notice = moved_to(gp.notices.load("jiangxi-2024"), 2025)
    >>> notice.cohort, str(notice.issued)
    (2025, '26 January 2025')
    """
    years = cohort - notice.cohort
    if not years:
        return notice
    return attrs.evolve(
        notice,
        cohort=cohort,
        issued=notice.issued.shifted(years) if notice.issued is not None else None,
        in_force=_window(notice.in_force, years),
        measures=tuple(
            attrs.evolve(
                measure,
                due=shifted(measure.due, years),
                provisions=tuple(_moved_norm(norm, years) for norm in measure.provisions),
            )
            for measure in notice.measures
        ),
    )


def _moved_norm(norm: Norm, years: int) -> Norm:
    if not isinstance(norm, Provision) or (norm.due is None and norm.period is None):
        return norm
    return attrs.evolve(norm, due=shifted(norm.due, years), period=_window(norm.period, years))


def _window(window: Window | None, years: int) -> Window | None:
    moved = shifted(window, years)
    assert moved is None or isinstance(moved, Window)
    return moved
