"""Terms of every sort, drawn letter by letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st

from gradpolicy.model import (
    Addressee,
    Body,
    Effect,
    Event,
    Jurisdiction,
    Kind,
    Level,
    Metric,
    Programme,
    Standard,
    Topic,
    Unit,
)
from gradpolicy.strategies.drawing import COIN, Strategy, T, some
from gradpolicy.strategies.strings import LABELS, NEW_SLUGS, OLD_SLUGS, SLUGS, TEXTS

__all__ = [
    "addressees",
    "addressees_within",
    "bodies",
    "effects",
    "effects_called",
    "events",
    "jurisdictions",
    "metrics",
    "metrics_called",
    "programmes",
    "programmes_called",
    "standards",
    "standards_replacing",
    "terms_of",
    "topics",
    "units",
]


def units() -> Strategy[Unit]:
    """`Unit`."""
    return st.builds(Unit, SLUGS, LABELS, LABELS)


@st.composite
def terms_of(
    draw: st.DrawFn,
    term: Callable[..., T],
    slug: Strategy[str] | None = None,
    /,
    **fields: Strategy[Any],
) -> T:
    """Terms of one sort, with their own *fields* besides slug, labels and definition."""
    return term(
        draw(SLUGS if slug is None else slug),
        draw(LABELS),
        draw(LABELS),
        definition=draw(TEXTS),
        **{name: draw(field) for name, field in fields.items()},
    )


def topics() -> Strategy[Topic]:
    """`Topic`."""
    return terms_of(Topic)


def bodies() -> Strategy[Body]:
    """`Body`."""
    return terms_of(Body)


def standards() -> Strategy[Standard]:
    """`Standard`, which replaces another or none."""
    return terms_of(Standard) | standards_replacing(NEW_SLUGS, terms_of(Standard, OLD_SLUGS))


def standards_replacing(slug: Strategy[str], replaced: Strategy[Standard]) -> Strategy[Standard]:
    """Standards of some *slug*, which replace one *replaced* or none."""
    return terms_of(Standard, slug, replaces=st.none() | replaced)


def events() -> Strategy[Event]:
    """`Event`."""
    return terms_of(Event)


def programmes() -> Strategy[Programme]:
    """`Programme`, with or without further names."""
    return programmes_called(None)


def programmes_called(slug: Strategy[str] | None) -> Strategy[Programme]:
    """Programmes of some *slug*, or of any."""
    return terms_of(Programme, slug, names=st.lists(LABELS, max_size=2, unique=True).map(tuple))


def addressees(*, broader: Sequence[Addressee] | None = None) -> Strategy[Addressee]:
    """`Addressee`, within classes out of *broader*; within drawn ones, if that is not given."""
    if broader is not None:
        return addressees_within(broader, None)
    wide = st.lists(addressees_within((), None), max_size=2, unique=True)
    return wide.flatmap(lambda drawn: addressees_within(drawn, None))


def addressees_within(
    broader: Sequence[Addressee], slug: Strategy[str] | None
) -> Strategy[Addressee]:
    """Addressees of some *slug*, or of any, within some of *broader*."""
    level = st.none() | st.sampled_from(Level)
    return terms_of(Addressee, slug, broader=some(broader, max_size=2), level=level)


def effects() -> Strategy[Effect]:
    """`Effect`, ranked on a scale or not; there are few scales, so that two may share one."""
    return effects_called(None)


def effects_called(slug: Strategy[str] | None) -> Strategy[Effect]:
    """Effects of some *slug*, or of any."""
    scales = st.sampled_from(("cards", "ranks"))
    ranked = terms_of(Effect, slug, scale=scales, severity=st.integers(1, 3))
    return terms_of(Effect, slug) | ranked


def metrics(kind: Kind | None = None, *, of: Sequence[Addressee] | None = None) -> Strategy[Metric]:
    """`Metric` of one *kind*, or of any, *of* one of some addressees, or of any."""
    return metrics_called(tuple(Kind) if kind is None else (kind,), None, of)


def metrics_called(
    kinds: Sequence[Kind], slug: Strategy[str] | None, of: Sequence[Addressee] | None
) -> Strategy[Metric]:
    """Metrics of some *kinds* and some *slug*, or of any, *of* one of some addressees."""
    owners = st.sampled_from(of) if of else addressees(broader=())
    # Few families, so that two metrics may be of one.
    families = st.sampled_from((None, "staff", "posts"))

    def of_kind(kind: Kind) -> Strategy[Metric]:
        has_unit = kind.is_number and kind is not Kind.SHARE
        unit = units() if has_unit else st.none()
        return terms_of(Metric, slug, kind=st.just(kind), unit=unit, of=owners, family=families)

    return st.sampled_from(kinds).flatmap(of_kind)


@st.composite
def jurisdictions(draw: st.DrawFn, *, level: Level | None = None) -> Jurisdiction:
    """`Jurisdiction` of one *level*, or of any, with the territories that contain it or without."""
    levels = (Level.NATION, Level.PROVINCE, Level.CITY, Level.COUNTY)
    depth = draw(st.integers(0, 3)) if level is None else levels.index(level)
    digits = [f"{draw(st.integers(1, 99)):02}" for _ in range(depth)]
    inside: Jurisdiction | None = None
    # A slug names one territory: also among those that contain each other.
    slugs = draw(st.lists(SLUGS, min_size=depth + 1, max_size=depth + 1, unique=True))
    for step, name in enumerate(levels[: depth + 1]):
        if step == depth or draw(COIN):
            inside = Jurisdiction(
                slugs[step],
                draw(LABELS),
                draw(LABELS),
                code="".join(digits[:step]).ljust(6, "0"),
                level=name,
                parent=inside,
            )
    assert inside is not None
    return inside
