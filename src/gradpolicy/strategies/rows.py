"""Rows of ledgers: visits, recruitment events, reports and years, with what is written twice."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from gradpolicy.compliance.ledgers import (
    EventKind,
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Role,
    Visit,
    check_character,
)
from gradpolicy.model import Kind
from gradpolicy.strategies.drawing import COIN, Strategy
from gradpolicy.strategies.figures import numbers
from gradpolicy.strategies.knowledge import ANY_DAY, ORIGINS
from gradpolicy.strategies.strings import LABELS

__all__ = ["ledgers", "recruitment_events", "visits"]


def _codes() -> Strategy[str]:
    """Unified social credit codes that are right, of few employers."""
    bodies = ("91350100M000100Y4", "Y1360000123456789", "12360000ABCDEFGH0")
    return st.sampled_from([body + check_character(body) for body in bodies])


# The first three are one name to whoever compares them. Few, so that rows speak of one employer.
_NAMES = (
    "江铃汽车（集团）有限公司",
    "江铃汽车(集团)有限公司",
    "江铃汽车(集团) 有限公司",
    "A Ltd",
    "a ltd",
)
_EMPLOYERS = st.sampled_from(_NAMES) | LABELS
_PEOPLE = st.sampled_from(("张敏", "张 敏", "李强", "Wang"))
_DEPARTMENTS = st.sampled_from((None, None, "会计学院", "软件学院"))
_PROGRAMMES = st.sampled_from(("会计学", "软件工程"))
_SOME_PROGRAMMES = st.lists(_PROGRAMMES, max_size=2, unique=True).map(tuple)
_ORIGIN = st.none() | ORIGINS
_CODE = st.none() | _codes()
_ROLES = st.frozensets(st.sampled_from(Role), min_size=1, max_size=2)
_KINDS = st.none() | st.frozensets(st.sampled_from(EventKind), min_size=1, max_size=3)
# On both sides of the least number of employers of a large fair, and none.
_SIZES = st.none() | st.sampled_from((0, 1, 199, 200, 430)) | st.integers(0, 10_000)


def visits(*, days: Strategy[date] | None = None) -> Strategy[Visit]:
    """
    `Visit` on one of some *days*, by one of few people to one of a few employers, or to any.

    Of one employer there are several spellings, with its credit code and without.
    """
    return st.builds(
        Visit,
        _EMPLOYERS,
        code=_CODE,
        day=ANY_DAY if days is None else days,
        visitor=_PEOPLE,
        roles=_ROLES,
        department=_DEPARTMENTS,
        programmes=_SOME_PROGRAMMES,
        newly_won=st.none() | COIN,
        origin=_ORIGIN,
    )


def recruitment_events(*, days: Strategy[date] | None = None) -> Strategy[RecruitmentEvent]:
    """`RecruitmentEvent` on one of some *days*, of some kinds or of none said, of any size."""
    return st.builds(
        RecruitmentEvent,
        st.sampled_from(("春季双选会", "宣讲会")) | LABELS,
        day=ANY_DAY if days is None else days,
        kinds=_KINDS,
        employers=_SIZES,
        department=_DEPARTMENTS,
        origin=_ORIGIN,
    )


@st.composite
def _reports(draw: st.DrawFn, day: Strategy[date]) -> NamedReport:
    received, answered = draw(day), draw(st.none() | day)
    in_order = answered if answered is not None and answered >= received else None
    return NamedReport(received, answered=in_order, origin=draw(_ORIGIN))


@st.composite
def ledgers(draw: st.DrawFn, *, days: Strategy[date] | None = None, max_rows: int = 4) -> Ledger:
    """
    `Ledger` with up to *max_rows* rows of each sort, on some *days*, some of them twice.

    The years are those of a few classes, with one rate for each programme and year.
    """
    day = ANY_DAY if days is None else days
    seen = draw(st.lists(visits(days=day), max_size=max_rows))
    year = st.builds(
        PlacementYear,
        st.integers(2020, 2025),
        numbers(Kind.SHARE),
        programme=st.none() | _PROGRAMMES,
        origin=_ORIGIN,
    )
    by_class = st.lists(year, max_size=max_rows, unique_by=lambda row: (row.programme, row.year))
    repeats = seen and len(seen) < max_rows and draw(COIN)
    return Ledger(
        visits=(*seen, *seen[:1]) if repeats else tuple(seen),
        events=tuple(draw(st.lists(recruitment_events(days=day), max_size=max_rows))),
        reports=tuple(draw(st.lists(_reports(day), max_size=max_rows))),
        years=tuple(draw(by_class)),
    )
