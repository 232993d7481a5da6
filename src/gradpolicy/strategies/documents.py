"""Notices, and what they are made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from hypothesis import strategies as st

from gradpolicy.model import (
    Body,
    Citation,
    Correction,
    Level,
    Measure,
    Notice,
    Party,
    Role,
    Section,
    Source,
)
from gradpolicy.strategies.clauses import MENTIONS, norms, years_of
from gradpolicy.strategies.drawing import COIN, ONE_IN_FOUR, Strategy, some
from gradpolicy.strategies.stock import Pool, pools
from gradpolicy.strategies.strings import LABELS, SLUGS, TEXTS, labels, slugs, texts
from gradpolicy.strategies.terms import bodies, jurisdictions
from gradpolicy.strategies.times import deadlines, partial_dates, windows

__all__ = ["citations", "corrections", "measures", "notices", "parties", "sections", "sources"]


@cache
def sections() -> Strategy[Section]:
    """`Section`."""
    return st.builds(Section, st.integers(1, 20), labels())


def parties(*, of: Sequence[Body] | None = None) -> Strategy[Party]:
    """`Party`: one of some bodies, or any body, in any role."""
    return st.builds(Party, st.sampled_from(of) if of else bodies(), st.sampled_from(Role))


@cache
def citations() -> Strategy[Citation]:
    """`Citation`, with its number and its slug or without."""
    return st.builds(Citation, labels(), number=st.none() | labels(), notice=st.none() | slugs())


@cache
def sources() -> Strategy[Source]:
    """`Source`."""
    return st.builds(
        Source,
        texts(),
        sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
        checked=st.dates(date(2020, 1, 1), date(2040, 12, 31)),
        url=st.none() | slugs().map(lambda slug: f"https://example.org/{slug}.html"),
    )


def corrections(*, of: Sequence[int] | None = None) -> Strategy[Correction]:
    """`Correction`, in one of some measures or outside of them."""
    numbered = st.sampled_from(of) if of else st.integers(0, 20)
    return st.builds(Correction, labels(), labels(), texts(), measure=st.none() | numbered)


@st.composite
def measures(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    number: int | None = None,
    section: Strategy[int | None] | None = None,
    min_provisions: int = 1,
    max_provisions: int = 3,
    cohort: int | None = None,
    slug: str = "",
) -> Measure:
    """
    `Measure` of that *number* with *min_provisions* to *max_provisions* of them.

    *slug* starts the slug of each provision, so that those of several measures differ.
    """
    if pool is None:
        pool = draw(pools())
    count = draw(st.integers(min_provisions, max_provisions))
    said = [
        draw(norms(pool=pool, cohort=cohort, slug=slugs().map(f"{{}}-{slug}{end}".format)))
        for end in range(count)
    ]
    stands = st.sampled_from((None, 1, 2, 3)) if section is None else section
    return Measure(
        draw(st.integers(0, 20)) if number is None else number,
        label=draw(st.sampled_from(("(一)", "1.", "第一条"))),
        title=draw(LABELS),
        section=draw(stands),
        summary=draw(TEXTS),
        topics=draw(some(pool.topics, min_size=1, max_size=2)),
        parties=tuple(draw(st.lists(parties(of=pool.bodies), max_size=2, unique=True))),
        programmes=draw(some(pool.programmes, max_size=2)),
        due=draw(deadlines(after=pool.events, **years_of(cohort))) if draw(ONE_IN_FOUR) else None,
        provisions=tuple(said),
        mentions=(draw(MENTIONS),) if draw(ONE_IN_FOUR) else (),
    )


@st.composite
def notices(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    min_measures: int = 1,
    max_measures: int = 4,
    max_provisions: int = 3,
    min_cohort: int = 1990,
    max_cohort: int = 2100,
) -> Notice:
    """
    `Notice` with *min_measures* to *max_measures*, over the terms of *pool*.

    Each has up to *max_provisions*; what is due is due near the year of the cohort. Where a
    *pool* is not given one is drawn, so that within a notice a slug names one term.
    """
    if pool is None:
        pool = draw(pools())
    cohort = draw(st.integers(min_cohort, max_cohort))
    parts = range(1, 1 + draw(st.integers(0, 3)))
    start, count = draw(st.integers(0, 1)), draw(st.integers(min_measures, max_measures))
    stands = st.sampled_from((None, *parts))
    inside = tuple(
        draw(
            measures(
                pool=pool,
                number=number,
                section=stands,
                max_provisions=max_provisions,
                cohort=cohort,
                slug=f"{number}-",
            )
        )
        for number in range(start, start + count)
    )
    numbered = [measure.number for measure in inside]
    return Notice(
        draw(SLUGS),
        title=draw(LABELS),
        cohort=cohort,
        number=draw(LABELS) if draw(COIN) else None,
        issuers=draw(some(pool.bodies, min_size=1, max_size=2)),
        issued=draw(partial_dates(**years_of(cohort))) if draw(COIN) else None,
        jurisdiction=draw(jurisdictions()),
        level=draw(st.sampled_from(Level)),
        in_force=draw(windows(**years_of(cohort))) if draw(COIN) else None,
        addressees=draw(some(pool.addressees, max_size=2)),
        superiors=(draw(citations()),) if draw(COIN) else (),
        source=draw(sources()) if draw(COIN) else None,
        corrections=(draw(corrections(of=numbered)),) if draw(ONE_IN_FOUR) else (),
        sections=tuple(Section(part, draw(LABELS)) for part in parts),
        measures=inside,
        mentions=(draw(MENTIONS),) if draw(ONE_IN_FOUR) else (),
    )
