"""The stock of terms that what is drawn may speak of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import Any, final

import attrs
from hypothesis import strategies as st

from gradpolicy.model import (
    Addressee,
    Body,
    Effect,
    Event,
    Kind,
    Level,
    Metric,
    Programme,
    Standard,
    Text,
    Topic,
    Unit,
)
from gradpolicy.strategies.drawing import COIN, Strategy, T, some
from gradpolicy.strategies.figures import NUMBER_KINDS
from gradpolicy.strategies.strings import NEW_SLUGS
from gradpolicy.strategies.terms import (
    addressees_within,
    effects_called,
    metrics_called,
    programmes_called,
    standards_replacing,
    terms_of,
)

__all__ = ["Pool", "pools"]


@final
@attrs.frozen
class Pool:
    """The terms that a drawn value may speak of; of each sort, a slug names just one."""

    metrics: tuple[Metric, ...]
    addressees: tuple[Addressee, ...]
    standards: tuple[Standard, ...]
    effects: tuple[Effect, ...]
    events: tuple[Event, ...]
    topics: tuple[Topic, ...]
    bodies: tuple[Body, ...]
    programmes: tuple[Programme, ...]

    @property
    def numbers(self) -> tuple[Metric, ...]:
        """The metrics that a bound can be set on."""
        return tuple(metric for metric in self.metrics if metric.kind.is_number)

    @property
    def flags(self) -> tuple[Metric, ...]:
        """The metrics that are done or not."""
        return tuple(metric for metric in self.metrics if not metric.kind.is_number)


@cache
def _stock() -> Pool:
    """Terms made once: to draw each term of each notice letter by letter would be slow."""

    def term(sort: Callable[..., T], slug: str, zh: str, /, **fields: Any) -> T:
        en = slug.replace("-", " ")
        return sort(slug, zh, en, definition=Text(f"{zh}的定义", f"what {en} means"), **fields)

    everyone = term(Addressee, "everyone", "各方")
    school = term(Addressee, "school", "学校", broader=(everyone,))
    college = term(Addressee, "college", "高职院校", broader=(school,))
    whom = (school, term(Addressee, "bureau", "省教育厅", level=Level.PROVINCE), everyone, college)
    named = term(Standard, "two-hundreds", "两个100")
    person, thing = Unit("person", "人", "people"), Unit("thing", "个", "things")
    numeric = [
        term(
            Metric,
            f"{kind.value}-{name}",
            f"{zh}{name}",
            kind=kind,
            unit=None if kind is Kind.SHARE else (person if kind is Kind.COUNT else thing),
            of=whom[index],
            family=family,
        )
        for kind, zh in zip(NUMBER_KINDS, ("人数", "比例", "经费", "面积", "时长"), strict=True)
        for index, (name, family) in enumerate((("a", "staff"), ("b", "staff")))
    ]
    flags = [
        term(Metric, slug, zh, kind=kind, of=school, family=family)
        for slug, zh, kind, family in (
            ("report", "发布就业质量报告", Kind.FLAG, None),
            ("office", "设立就业指导机构", Kind.FLAG, "posts"),
            ("handover", "移交毕业生名单", Kind.DATE, None),
        )
    ]
    cards = [
        term(Effect, slug, zh, scale="cards", severity=severity)
        for severity, (slug, zh) in enumerate((("yellow-card", "黄牌"), ("red-card", "红牌")), 1)
    ]
    return Pool(
        (*numeric, *flags),
        whom,
        (named, term(Standard, "three-hundreds", "三个100", replaces=named)),
        (*cards, term(Effect, "subsidy", "补贴")),
        (term(Event, "graduation", "毕业"), term(Event, "registration", "登记")),
        (term(Topic, "posts", "岗位"), term(Topic, "staff", "队伍"), term(Topic, "rights", "权益")),
        (term(Body, "education", "教育厅"), term(Body, "labour", "人社厅")),
        (
            term(Programme, "spring", "春风行动"),
            term(Programme, "plan-100", "百日千万", names=("百日行动",)),
        ),
    )


@st.composite
def pools(draw: st.DrawFn, *, kinds: Collection[Kind] = tuple(Kind)) -> Pool:
    """
    A `Pool`: some terms of every sort, with metrics of some *kinds*.

    It holds two numbers of one kind and unit, where *kinds* has any that is a number; and
    half of the time terms that were never seen before.
    """
    stock = _stock()

    def first(terms: Sequence[T]) -> tuple[T, ...]:
        return tuple(terms[: draw(st.integers(1, len(terms)))])

    numeric = [kind for kind in NUMBER_KINDS if kind in kinds]
    found: list[Metric] = []
    if numeric:
        chosen = draw(some(numeric, min_size=1, max_size=2))
        found += (metric for metric in stock.metrics if metric.kind in chosen)
    flags = [metric for metric in stock.flags if metric.kind in kinds]
    if flags:
        found += first(flags)
    pool = Pool(
        tuple(found),
        first(stock.addressees),
        first(stock.standards),
        first(stock.effects),
        first(stock.events),
        first(stock.topics),
        first(stock.bodies),
        first(stock.programmes),
    )
    return draw(_enriched(pool, kinds)) if draw(COIN) else pool


@st.composite
def _enriched(draw: st.DrawFn, pool: Pool, kinds: Collection[Kind]) -> Pool:
    """*pool* with a drawn term or two."""
    addressee = draw(addressees_within(pool.addressees, NEW_SLUGS))
    enriched = attrs.evolve(pool, addressees=(*pool.addressees, addressee))
    allowed = [kind for kind in Kind if kind in kinds]
    metric = draw(metrics_called(allowed, NEW_SLUGS, enriched.addressees))
    others: dict[str, Callable[[], Strategy[Any]]] = {
        "standards": lambda: standards_replacing(NEW_SLUGS, st.sampled_from(pool.standards)),
        "effects": lambda: effects_called(NEW_SLUGS),
        "events": lambda: terms_of(Event, NEW_SLUGS),
        "topics": lambda: terms_of(Topic, NEW_SLUGS),
        "bodies": lambda: terms_of(Body, NEW_SLUGS),
        "programmes": lambda: programmes_called(NEW_SLUGS),
    }
    name = draw(st.sampled_from(sorted(others)))
    more = {name: (*getattr(pool, name), draw(others[name]()))}
    return attrs.evolve(enriched, metrics=(*pool.metrics, metric), **more)
