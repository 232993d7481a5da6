"""
Hypothesis strategies for every type of the model, for tests of code that takes notices.

One function a type; its options widen or narrow what is drawn, and what is drawn is always
valid. Hypothesis itself is needed for this module alone. Once the package is installed,
`hypothesis.strategies.from_type` knows the types of the model too.

>>> from hypothesis import find
>>> find(notices(), lambda notice: len(notice.measures) > 1).measures[1].number
1
"""

from __future__ import annotations

import calendar
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal, TypedDict, TypeVar, assert_never, cast, final

import attrs

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "gradpolicy.strategies needs Hypothesis: pip install hypothesis", name=error.name
    ) from error

from gradpolicy.logic import Assignment, Observable, Value
from gradpolicy.logic.timing import shifted
from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    Bound,
    By,
    ByEach,
    ByReference,
    Citation,
    Comparator,
    Correction,
    Deadline,
    Done,
    Effect,
    Event,
    Evidence,
    Force,
    Frequency,
    Grant,
    Jurisdiction,
    Kind,
    Level,
    Measure,
    Mention,
    Metric,
    MonthPart,
    Norm,
    Not,
    Notice,
    Number,
    Ongoing,
    PartialDate,
    Party,
    Period,
    Predicate,
    Programme,
    Provision,
    Quota,
    Ratio,
    Reason,
    Recurring,
    Role,
    Rule,
    Sanction,
    Section,
    Source,
    Span,
    Standard,
    Text,
    Topic,
    Unit,
    Weekday,
    Window,
    Within,
    leaves,
)

__all__ = [
    "Pool",
    "addressees",
    "bodies",
    "bounds",
    "citations",
    "corrections",
    "deadlines",
    "effects",
    "events",
    "evidence",
    "facts",
    "grants",
    "jurisdictions",
    "labels",
    "measures",
    "mentions",
    "metrics",
    "norms",
    "notices",
    "numbers",
    "partial_dates",
    "parties",
    "pools",
    "predicates",
    "programmes",
    "provisions",
    "quotas",
    "quotes",
    "ratios",
    "related_notices",
    "rules",
    "sanctions",
    "sections",
    "slugs",
    "sources",
    "standards",
    "strategy_of",
    "texts",
    "topics",
    "units",
    "windows",
]

_T = TypeVar("_T")
_Strategy = st.SearchStrategy

Missing = Literal["never", "sometimes", "always"]
Leaf = type[Quota | Ratio | Done | ByReference]

_NUMBER_KINDS = tuple(kind for kind in Kind if kind.is_number)
_OTHER_KINDS = tuple(kind for kind in Kind if not kind.is_number)
_LEAVES: tuple[Leaf, ...] = (Quota, Ratio, Done, ByReference)
_DEADLINES: tuple[type[Deadline], ...] = (By, ByEach, Recurring, Within, Window, Ongoing)

# No control characters, surrogates or unassigned ones: no document holds them, nor does XML.
_CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))
_USUAL = (
    "高校毕业生就业岗位场次人数比例率经费专职不少于一二三十百千万abcABC0123456789 -,.%:/()<>&\"'"
)


# Strings


def slugs() -> _Strategy[str]:
    """Slugs: lower-case words and digits, joined by single hyphens."""
    return _SLUGS


_WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=6)
_SLUGS = _WORDS | st.lists(_WORDS, min_size=2, max_size=3).map("-".join)

# No slug of the stock ends like that.
_NEW_SLUGS = _SLUGS.map("{}-new".format)
_OLD_SLUGS = _SLUGS.map("{}-old".format)


def labels(*, max_size: int = 12) -> _Strategy[str]:
    """Strings that the model takes for a label or a title: not empty, no space at either end."""
    usual = st.text(_USUAL, min_size=1, max_size=max_size)
    return (usual | st.text(_CHARACTERS, min_size=1, max_size=max_size)).map(_stripped)


def _stripped(text: str) -> str:
    return text.strip() or "甲"


def quotes() -> _Strategy[str]:
    """Short quotes, as `Evidence` and `Mention` hold them."""
    return labels(max_size=40).map(lambda text: text.replace("。", "."))


_LABELS = labels()
_COIN = st.booleans()


def texts() -> _Strategy[Text]:
    """`Text`: Chinese and English."""
    return _TEXTS


_TEXTS = st.tuples(_LABELS, _LABELS).map(lambda pair: Text(*pair))


def numbers(
    kind: Kind = Kind.MONEY, *, min_value: int = 0, max_value: int = 10**9
) -> _Strategy[Number]:
    """
    Exact numbers that a metric of *kind* can take: `int`, `Fraction` and `Decimal`.

    Counts are whole, whatever their type; shares are at most 1, whatever *max_value*.
    """
    return _numbers(kind, min_value, max_value)


@cache
def _numbers(kind: Kind, least: int, most: int) -> _Strategy[Number]:
    if kind is Kind.SHARE:
        most = min(most, 1)
    whole = st.integers(least, most)
    if kind is Kind.COUNT:
        return whole | whole.map(Fraction) | whole.map(Decimal)
    decimals = [_decimals(least, most, places) for places in range(5)]
    return st.one_of(whole, st.fractions(least, most, max_denominator=1000), *decimals)


def _decimals(least: int, most: int, places: int) -> _Strategy[Decimal]:
    scaled = st.integers(least * 10**places, most * 10**places)
    return scaled.map(lambda number: Decimal(number).scaleb(-places))


# Terms


def units() -> _Strategy[Unit]:
    """`Unit`."""
    return st.builds(Unit, _SLUGS, _LABELS, _LABELS)


def _terms(
    term: Callable[..., _T], slug: _Strategy[str] | None = None, /, **fields: _Strategy[Any]
) -> _Strategy[_T]:
    """Terms of one sort, with their own *fields* besides slug, labels and definition."""
    slug = _SLUGS if slug is None else slug
    return st.builds(term, slug, _LABELS, _LABELS, definition=_TEXTS, **fields)


def topics() -> _Strategy[Topic]:
    """`Topic`."""
    return _terms(Topic)


def bodies() -> _Strategy[Body]:
    """`Body`."""
    return _terms(Body)


def standards() -> _Strategy[Standard]:
    """`Standard`, which replaces another or none."""
    return _terms(Standard) | _standards(_NEW_SLUGS, _terms(Standard, _OLD_SLUGS))


def _standards(slug: _Strategy[str], replaced: _Strategy[Standard]) -> _Strategy[Standard]:
    return _terms(Standard, slug, replaces=st.none() | replaced)


def events() -> _Strategy[Event]:
    """`Event`."""
    return _terms(Event)


def programmes() -> _Strategy[Programme]:
    """`Programme`, with or without further names."""
    return _programmes(None)


def _programmes(slug: _Strategy[str] | None) -> _Strategy[Programme]:
    return _terms(Programme, slug, names=st.lists(_LABELS, max_size=2, unique=True).map(tuple))


def addressees(*, broader: Sequence[Addressee] | None = None) -> _Strategy[Addressee]:
    """`Addressee`, within classes out of *broader*; within drawn ones, if that is not given."""
    if broader is not None:
        return _addressees(broader, None)
    wide = st.lists(_addressees((), None), max_size=2, unique=True)
    return wide.flatmap(lambda drawn: _addressees(drawn, None))


def _addressees(broader: Sequence[Addressee], slug: _Strategy[str] | None) -> _Strategy[Addressee]:
    level = st.none() | st.sampled_from(Level)
    return _terms(Addressee, slug, broader=_some(broader, max_size=2), level=level)


def effects() -> _Strategy[Effect]:
    """`Effect`, ranked on a scale or not; there are few scales, so that two may share one."""
    return _effects(None)


def _effects(slug: _Strategy[str] | None) -> _Strategy[Effect]:
    scales = st.sampled_from(("cards", "ranks"))
    ranked = _terms(Effect, slug, scale=scales, severity=st.integers(1, 3))
    return _terms(Effect, slug) | ranked


def metrics(
    kind: Kind | None = None, *, of: Sequence[Addressee] | None = None
) -> _Strategy[Metric]:
    """`Metric` of one *kind*, or of any, *of* one of some addressees, or of any."""
    return _metrics(tuple(Kind) if kind is None else (kind,), None, of)


def _metrics(
    kinds: Sequence[Kind], slug: _Strategy[str] | None, of: Sequence[Addressee] | None
) -> _Strategy[Metric]:
    owners = st.sampled_from(of) if of else addressees(broader=())
    # Few families, so that two metrics may be of one.
    families = st.sampled_from((None, "staff", "posts"))

    def of_kind(kind: Kind) -> _Strategy[Metric]:
        has_unit = kind.is_number and kind is not Kind.SHARE
        unit = units() if has_unit else st.none()
        return _terms(Metric, slug, kind=st.just(kind), unit=unit, of=owners, family=families)

    return st.sampled_from(kinds).flatmap(of_kind)


@st.composite
def jurisdictions(draw: st.DrawFn, *, level: Level | None = None) -> Jurisdiction:
    """`Jurisdiction` of one *level*, or of any, with the territories that contain it or without."""
    levels = (Level.NATION, Level.PROVINCE, Level.CITY, Level.COUNTY)
    depth = draw(st.integers(0, 3)) if level is None else levels.index(level)
    digits = [f"{draw(st.integers(1, 99)):02}" for _ in range(depth)]
    inside: Jurisdiction | None = None
    # A slug names one territory: also among those that contain each other.
    slugs = draw(st.lists(_SLUGS, min_size=depth + 1, max_size=depth + 1, unique=True))
    for step, name in enumerate(levels[: depth + 1]):
        if step == depth or draw(_COIN):
            inside = Jurisdiction(
                slugs[step],
                draw(_LABELS),
                draw(_LABELS),
                code="".join(digits[:step]).ljust(6, "0"),
                level=name,
                parent=inside,
            )
    assert inside is not None
    return inside


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

    def term(sort: Callable[..., _T], slug: str, zh: str, /, **fields: Any) -> _T:
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
        for kind, zh in zip(_NUMBER_KINDS, ("人数", "比例", "经费", "面积", "时长"), strict=True)
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

    def first(terms: Sequence[_T]) -> tuple[_T, ...]:
        return tuple(terms[: draw(st.integers(1, len(terms)))])

    numeric = [kind for kind in _NUMBER_KINDS if kind in kinds]
    found: list[Metric] = []
    if numeric:
        chosen = draw(_some(numeric, min_size=1, max_size=2))
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
    return draw(_enriched(pool, kinds)) if draw(_COIN) else pool


@st.composite
def _enriched(draw: st.DrawFn, pool: Pool, kinds: Collection[Kind]) -> Pool:
    """*pool* with a drawn term or two."""
    addressee = draw(_addressees(pool.addressees, _NEW_SLUGS))
    enriched = attrs.evolve(pool, addressees=(*pool.addressees, addressee))
    allowed = [kind for kind in Kind if kind in kinds]
    metric = draw(_metrics(allowed, _NEW_SLUGS, enriched.addressees))
    others: dict[str, _Strategy[Any]] = {
        "standards": _standards(_NEW_SLUGS, st.sampled_from(pool.standards)),
        "effects": _effects(_NEW_SLUGS),
        "events": _terms(Event, _NEW_SLUGS),
        "topics": _terms(Topic, _NEW_SLUGS),
        "bodies": _terms(Body, _NEW_SLUGS),
        "programmes": _programmes(_NEW_SLUGS),
    }
    name = draw(st.sampled_from(sorted(others)))
    more = {name: (*getattr(pool, name), draw(others[name]))}
    return attrs.evolve(enriched, metrics=(*pool.metrics, metric), **more)


def _some(values: Sequence[_T], *, min_size: int = 0, max_size: int) -> _Strategy[tuple[_T, ...]]:
    """Some of *values*, each once at most."""
    if not values:
        return st.just(())
    most = min(max_size, len(values))
    drawn = st.lists(st.sampled_from(values), min_size=min_size, max_size=most, unique=True)
    return drawn.map(tuple)


# Dates and deadlines


@st.composite
def partial_dates(draw: st.DrawFn, *, min_year: int = 1949, max_year: int = 2200) -> PartialDate:
    """`PartialDate` of every precision, in the years from *min_year* to *max_year*."""
    year = draw(st.integers(min_year, max_year))
    form = draw(st.sampled_from(("day", "month", "part", "year")))
    if form == "year":
        return PartialDate(year)
    month = draw(st.integers(1, 12))
    if form == "month":
        return PartialDate(year, month)
    if form == "part":
        return PartialDate(year, month, part=draw(st.sampled_from(MonthPart)))
    last = calendar.monthrange(year, month)[1]
    # The ends of a month are where the mistakes are.
    return PartialDate(year, month, draw(st.integers(1, last) | st.sampled_from((1, last))))


@st.composite
def windows(draw: st.DrawFn, *, min_year: int = 1949, max_year: int = 2200) -> Window:
    """`Window`, with an open end or with none."""
    days = partial_dates(min_year=min_year, max_year=max_year)
    a = draw(days)
    form = draw(st.sampled_from(("start", "end", "both")))
    if form != "both":
        return Window(a) if form == "start" else Window(None, a)
    b = draw(days)
    return Window(a, b) if a.first <= b.last else Window(b, a)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """`Rule` of every frequency, with the limits that RFC 5545 allows it."""
    frequency = draw(st.sampled_from(Frequency))
    named = st.lists(st.integers(1, 12), max_size=4, unique=True).map(sorted)
    months = st.just([*range(1, 13)]) | st.just([11, 12, 1, 2]) | named
    days = st.lists(st.integers(1, 31) | st.just(-1), max_size=3, unique=True)
    weekdays = st.lists(st.sampled_from(Weekday), max_size=3, unique=True)
    by_month, by_day, by_weekday = draw(months), draw(days), draw(weekdays)
    if frequency is Frequency.WEEKLY:
        by_day = []
        by_weekday = by_weekday or [draw(st.sampled_from(Weekday))]
    if frequency is Frequency.MONTHLY and not by_weekday:
        by_day = by_day or [draw(st.integers(1, 31))]
    if frequency is Frequency.YEARLY:
        by_month = by_month or [draw(st.integers(1, 12))]
        by_day = by_day or [draw(st.integers(1, 31))]
    return Rule(
        frequency,
        months=tuple(by_month),
        month_days=tuple(by_day),
        weekdays=tuple(by_weekday),
    )


def deadlines(
    *,
    forms: Collection[type[Deadline]] = _DEADLINES,
    min_year: int = 1949,
    max_year: int = 2200,
    after: Sequence[Event] | None = None,
) -> _Strategy[Deadline]:
    """`Deadline` in some of its six *forms*; *after* limits the events that start a term."""
    ordered = tuple(form for form in _DEADLINES if form in forms)
    return _deadlines(ordered, min_year, max_year, after)


@st.composite
def _deadlines(
    draw: st.DrawFn,
    forms: Sequence[type[Deadline]],
    min_year: int,
    max_year: int,
    after: Sequence[Event] | None,
) -> Deadline:
    form = draw(st.sampled_from(forms))
    days = partial_dates(min_year=min_year, max_year=max_year)
    if form is By:
        return By(draw(days))
    if form is ByEach:
        several = st.lists(days, min_size=2, max_size=4, unique_by=lambda day: day.last)
        return ByEach(tuple(sorted(draw(several), key=lambda day: day.last)))
    if form is Recurring:
        return Recurring(tuple(draw(st.lists(rules(), min_size=1, max_size=2, unique=True))))
    if form is Within:
        event = draw(st.sampled_from(after) if after else events())
        return Within(draw(st.integers(1, 60)), draw(st.sampled_from(Span)), event)
    if form is Window:
        return draw(windows(min_year=min_year, max_year=max_year))
    return Ongoing()


# Predicates


def quotas(
    *,
    metrics: Sequence[Metric] | None = None,
    max_value: int = 10**9,
    per: bool = True,
    comparators: Sequence[Comparator] = tuple(Comparator),
) -> _Strategy[Quota]:
    """
    `Quota` on one of *metrics*, against a number up to *max_value* or another of them.

    Without *per* none is bound to a period.
    """
    return _from(
        [metric for metric in metrics if metric.kind.is_number] if metrics is not None else None,
        lambda chosen: _quotas(chosen, max_value=max_value, per=per, comparators=comparators),
    )


@st.composite
def _quotas(
    draw: st.DrawFn,
    chosen: Sequence[Metric],
    *,
    max_value: int,
    per: bool,
    comparators: Sequence[Comparator],
) -> Quota:
    metric = draw(st.sampled_from(chosen))
    comparator = draw(st.sampled_from(comparators))
    fields: dict[str, Any] = {}
    if per:
        fields["per"] = draw(_PERIODS)
    alike = [
        other
        for other in chosen
        if other != metric and (other.kind, other.unit) == (metric.kind, metric.unit)
    ]
    if comparator is Comparator.ABOUT:
        fields["tolerance"] = draw(_numbers(metric.kind, 0, max_value))
        alike = []
    # One limit in four is another metric.
    against_metric = draw(_ONE_IN_FOUR)
    if alike and against_metric:
        fields[comparator.value] = draw(st.sampled_from(alike))
    else:
        fields[comparator.value] = draw(_numbers(metric.kind, 0, max_value))
    return Quota(metric, written=draw(_WRITTEN), **fields)


# Most figures are of no period, and of some it is not known how the text wrote them.
_PERIODS = st.sampled_from((*(None,) * len(Period), *Period))
_WRITTEN = st.sampled_from((None, None, "500:1", "3.6万个", "不低于1%"))
_ONE_IN_FOUR = st.sampled_from((False, False, False, True))


def ratios(
    *,
    metrics: Sequence[Metric] | None = None,
    max_value: int = 10**9,
    comparators: Sequence[Comparator] = tuple(Comparator),
) -> _Strategy[Ratio]:
    """`Ratio` of two of *metrics*, against a number up to *max_value*."""
    return _from(
        [metric for metric in metrics if metric.kind.is_number] if metrics is not None else None,
        lambda chosen: _ratios(chosen, max_value=max_value, comparators=comparators),
    )


@st.composite
def _ratios(
    draw: st.DrawFn,
    chosen: Sequence[Metric],
    *,
    max_value: int,
    comparators: Sequence[Comparator],
) -> Ratio:
    pair = st.lists(st.sampled_from(chosen), min_size=2, max_size=2, unique=True)
    numerator, denominator = draw(pair)
    comparator = draw(st.sampled_from(comparators))
    fields: dict[str, Any] = {}
    if draw(_COIN):
        fields[comparator.value] = Fraction(1, draw(st.integers(1, 1000)))
    else:
        fields[comparator.value] = draw(_numbers(Kind.MONEY, 0, max_value))
    if comparator is Comparator.ABOUT:
        fields["tolerance"] = draw(_numbers(Kind.MONEY, 0, max_value))
    return Ratio(numerator, denominator, written=draw(_WRITTEN), **fields)


def _from(
    chosen: Sequence[Metric] | None, made: Callable[[Sequence[Metric]], _Strategy[_T]]
) -> _Strategy[_T]:
    """What is made of *chosen* metrics, or of those of a drawn pool."""
    if chosen is not None:
        return made(chosen)
    return pools(kinds=_NUMBER_KINDS).flatmap(lambda pool: made(pool.metrics))


def bounds() -> _Strategy[Bound]:
    """`Bound`: that of a quota or of a ratio."""
    return (quotas() | ratios()).map(lambda predicate: predicate.bound)


@st.composite
def predicates(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    max_leaves: int = 4,
    leaves: Collection[Leaf] = _LEAVES,
    max_value: int = 10**9,
    per: bool = True,
) -> Predicate:
    """
    `Predicate` over the terms of *pool*, of at most *max_leaves* simple ones.

    *leaves* limits what those may be, *max_value* the numbers in them; without *per* none
    is bound to a period.
    """
    if pool is None:
        pool = draw(pools())
    simple = _leaf(pool, leaves, max_value=max_value, per=per)
    return draw(_predicate(simple, max_leaves))


def _leaf(
    pool: Pool, wanted: Collection[Leaf], *, max_value: int = 10**9, per: bool = True
) -> _Strategy[Predicate]:
    """The simple predicates over *pool*, as far as it has the terms for them."""
    found: list[_Strategy[Predicate]] = []
    if Done in wanted and pool.flags:
        found.append(st.sampled_from(pool.flags).map(Done))
    if Quota in wanted and pool.numbers:
        found.append(quotas(metrics=pool.numbers, max_value=max_value, per=per))
    if Ratio in wanted and len(pool.numbers) > 1:
        found.append(ratios(metrics=pool.numbers, max_value=max_value))
    if ByReference in wanted and pool.standards:
        found.append(st.sampled_from(pool.standards).map(ByReference))
    return st.one_of(found)


@st.composite
def _predicate(draw: st.DrawFn, simple: _Strategy[Predicate], budget: int) -> Predicate:
    shapes = ("leaf", "not leaf", "all", "any", "not") if budget > 1 else ("leaf", "not leaf")
    shape = draw(st.sampled_from(shapes))
    match shape:
        case "leaf":
            return draw(simple)
        case "not leaf":
            return Not(draw(simple))
        case "not":
            return Not(draw(_predicate(simple, budget)))
        case _:
            operands = draw(_operands(simple, budget))
            return AllOf(*operands) if shape == "all" else AnyOf(*operands)


@st.composite
def _operands(draw: st.DrawFn, simple: _Strategy[Predicate], budget: int) -> tuple[Predicate, ...]:
    """Two or more different predicates with *budget* simple ones in all."""
    count = draw(st.integers(2, max(2, min(budget, 3))))
    parts = [draw(_predicate(simple, max(1, budget // count))) for _ in range(count)]
    operands = tuple(dict.fromkeys(parts))
    return operands if len(operands) > 1 else (parts[0], Not(parts[0]))


# What a measure says


def evidence() -> _Strategy[Evidence]:
    """`Evidence`."""
    return _EVIDENCE


_QUOTES = quotes()
_EVIDENCE = _QUOTES.map(Evidence)


def mentions() -> _Strategy[Mention]:
    """`Mention`."""
    return _MENTIONS


_MENTIONS = st.tuples(_QUOTES, st.sampled_from(Reason)).map(lambda pair: Mention(*pair))


@st.composite
def _common(
    draw: st.DrawFn, pool: Pool, slug: _Strategy[str] | None, cohort: int | None
) -> dict[str, Any]:
    """The fields that provisions, grants and sanctions share."""
    return {
        "slug": draw(_SLUGS if slug is None else slug),
        "addressee": draw(st.sampled_from(pool.addressees)),
        "evidence": tuple(draw(_SOME_EVIDENCE)),
        "assumption": draw(_TEXTS) if draw(_ONE_IN_FOUR) else None,
        "period": draw(windows(**_years(cohort))) if draw(_ONE_IN_FOUR) else None,
    }


_SOME_EVIDENCE = st.lists(_EVIDENCE, min_size=1, max_size=2, unique=True)


class _Years(TypedDict):
    """The options that limit the years of what is drawn."""

    min_year: int
    max_year: int


def _years(cohort: int | None) -> _Years:
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
    leaves: Collection[Leaf] = _LEAVES,
    max_value: int = 10**9,
    per: bool = True,
    cohort: int | None = None,
    slug: _Strategy[str] | None = None,
) -> Provision:
    """
    `Provision` of some *forces*, over the terms of *pool*.

    *max_leaves*, *leaves*, *max_value* and *per* are as for `predicates`; with a *cohort*
    what is due is due near its year.
    """
    if pool is None:
        pool = draw(pools())
    simple = _leaf(pool, leaves, max_value=max_value, per=per)
    force = draw(st.sampled_from(forces))
    return Provision(
        force=force,
        requires=draw(_required(force, simple, max_leaves)),
        when=draw(_predicate(simple, max_leaves)) if draw(_COIN) else None,
        due=draw(deadlines(after=pool.events, **_years(cohort))) if draw(_COIN) else None,
        **draw(_common(pool, slug, cohort)),
    )


@st.composite
def _required(
    draw: st.DrawFn, force: Force, simple: _Strategy[Predicate], max_leaves: int
) -> Predicate:
    """What a provision of that *force* may require."""
    if force is not Force.PROHIBITION:
        return draw(_predicate(simple, max_leaves))
    if max_leaves == 1 or draw(_COIN):
        return Not(draw(_predicate(simple, max_leaves)))
    first, second = (draw(_predicate(simple, max_leaves // 2)) for _ in range(2))
    return AllOf(Not(first), Not(second)) if first != second else Not(first)


@st.composite
def grants(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: _Strategy[str] | None = None,
) -> Grant:
    """`Grant` over the terms of *pool*; with a *cohort* what is due is due near its year."""
    if pool is None:
        pool = draw(pools())
    return Grant(
        effect=draw(st.sampled_from(pool.effects)),
        amount=draw(quotas(metrics=pool.numbers)) if draw(_COIN) and pool.numbers else None,
        giver=draw(st.sampled_from((None, *pool.addressees))),
        when=draw(_predicate(_leaf(pool, _LEAVES), 2)) if draw(_COIN) else None,
        due=draw(deadlines(after=pool.events, **_years(cohort))) if draw(_COIN) else None,
        **draw(_common(pool, slug, cohort)),
    )


@st.composite
def sanctions(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: _Strategy[str] | None = None,
) -> Sanction:
    """`Sanction` over the terms of *pool*; with a *cohort* its period is near its year."""
    if pool is None:
        pool = draw(pools())
    return Sanction(
        effects=draw(_some(pool.effects, min_size=1, max_size=3)),
        when=draw(_predicate(_leaf(pool, _LEAVES), 2)),
        giver=draw(st.sampled_from((None, *pool.addressees))),
        **draw(_common(pool, slug, cohort)),
    )


def norms(
    *,
    pool: Pool | None = None,
    cohort: int | None = None,
    slug: _Strategy[str] | None = None,
) -> _Strategy[Norm]:
    """`Norm`: a provision, a grant or a sanction."""
    return st.one_of(
        provisions(pool=pool, cohort=cohort, slug=slug),
        grants(pool=pool, cohort=cohort, slug=slug),
        sanctions(pool=pool, cohort=cohort, slug=slug),
    )


# Notices


def sections() -> _Strategy[Section]:
    """`Section`."""
    return st.builds(Section, st.integers(1, 20), labels())


def parties(*, of: Sequence[Body] | None = None) -> _Strategy[Party]:
    """`Party`: one of some bodies, or any body, in any role."""
    return st.builds(Party, st.sampled_from(of) if of else bodies(), st.sampled_from(Role))


def citations() -> _Strategy[Citation]:
    """`Citation`, with its number and its slug or without."""
    return st.builds(Citation, labels(), number=st.none() | labels(), notice=st.none() | slugs())


def sources() -> _Strategy[Source]:
    """`Source`."""
    return st.builds(
        Source,
        texts(),
        sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
        checked=st.dates(date(2020, 1, 1), date(2040, 12, 31)),
        url=st.none() | slugs().map(lambda slug: f"https://example.org/{slug}.html"),
    )


def corrections(*, of: Sequence[int] | None = None) -> _Strategy[Correction]:
    """`Correction`, in one of some measures or outside of them."""
    numbered = st.sampled_from(of) if of else st.integers(0, 20)
    return st.builds(Correction, labels(), labels(), texts(), measure=st.none() | numbered)


@st.composite
def measures(
    draw: st.DrawFn,
    *,
    pool: Pool | None = None,
    number: int | None = None,
    section: _Strategy[int | None] | None = None,
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
        title=draw(_LABELS),
        section=draw(stands),
        summary=draw(_TEXTS),
        topics=draw(_some(pool.topics, min_size=1, max_size=2)),
        parties=tuple(draw(st.lists(parties(of=pool.bodies), max_size=2, unique=True))),
        programmes=draw(_some(pool.programmes, max_size=2)),
        due=draw(deadlines(after=pool.events, **_years(cohort))) if draw(_ONE_IN_FOUR) else None,
        provisions=tuple(said),
        mentions=(draw(_MENTIONS),) if draw(_ONE_IN_FOUR) else (),
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
        draw(_SLUGS),
        title=draw(_LABELS),
        cohort=cohort,
        number=draw(_LABELS) if draw(_COIN) else None,
        issuers=draw(_some(pool.bodies, min_size=1, max_size=2)),
        issued=draw(partial_dates(**_years(cohort))) if draw(_COIN) else None,
        jurisdiction=draw(jurisdictions()),
        level=draw(st.sampled_from(Level)),
        in_force=draw(windows(**_years(cohort))) if draw(_COIN) else None,
        addressees=draw(_some(pool.addressees, max_size=2)),
        superiors=(draw(citations()),) if draw(_COIN) else (),
        source=draw(sources()) if draw(_COIN) else None,
        corrections=(draw(corrections(of=numbered)),) if draw(_ONE_IN_FOUR) else (),
        sections=tuple(Section(part, draw(_LABELS)) for part in parts),
        measures=inside,
        mentions=(draw(_MENTIONS),) if draw(_ONE_IN_FOUR) else (),
    )


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
    if not groups or draw(_ONE_IN_FOUR):
        further = draw(measures(pool=pool, section=st.none(), cohort=cohort, slug="further-"))
        groups.append((further, list(further.provisions)))
    added = slugs().map("{}-added".format)
    if draw(_COIN):
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
        slug=draw(_SLUGS),
        title=draw(_LABELS) if draw(_COIN) else old.title,
        cohort=cohort,
        issued=draw(partial_dates(**_years(cohort))) if draw(_COIN) else None,
        in_force=_window_moved_on(old.in_force, 1),
        corrections=(),
        measures=tuple(
            attrs.evolve(
                measure,
                number=number,
                title=draw(_LABELS) if draw(_ONE_IN_FOUR) else measure.title,
                section=draw(st.sampled_from(parts)) if draw(_ONE_IN_FOUR) else measure.section,
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


def _like(norm: Norm, pool: Pool, cohort: int, slug: _Strategy[str]) -> _Strategy[Norm]:
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
            limit: Any = draw(_near(kind, Fraction(bound.limit)) | numbers(kind))
            return attrs.evolve(predicate, **{bound.comparator.value: limit})
        case Done() | ByReference():
            return predicate
        case _:
            assert_never(predicate)


# Facts


def facts(
    *of: Predicate | Metric | Norm | Notice | Iterable[Predicate | Metric | Norm],
    missing: Missing = "never",
) -> _Strategy[Assignment]:
    """
    Facts for all that *of* speaks of, each in the domain of its metric.

    Many lie on or next to a limit that *of* sets, so that bounds are hit exactly. Of the
    facts none is *missing* (never), any may be (sometimes), or one at least is (always).
    """
    metrics: list[Metric] = []
    simple: list[Quota | Ratio | Done] = []
    for source in _flat(of):
        if isinstance(source, Metric):
            metrics.append(source)
        else:
            simple += (leaf for leaf in leaves(source) if not isinstance(leaf, ByReference))
    return _facts(tuple(dict.fromkeys(_observables(metrics, simple))), tuple(simple), missing)


def _flat(of: Iterable[Any]) -> Iterator[Predicate | Metric]:
    """The metrics and predicates inside *of*."""
    for source in of:
        match source:
            case Notice():
                yield from _flat(norm for _, norm in source.provisions)
            case Provision(requires=requires, when=when):
                yield requires
                yield from () if when is None else (when,)
            case Grant(amount=amount, when=when):
                yield from (each for each in (amount, when) if each is not None)
            case Sanction(when=when):
                yield when
            case Metric() | Quota() | Ratio() | Done() | ByReference() | AllOf() | AnyOf() | Not():
                yield source
            case _:
                yield from _flat(source)


def _observables(
    metrics: Iterable[Metric], simple: Iterable[Quota | Ratio | Done]
) -> Iterator[Observable]:
    yield from metrics
    for leaf in simple:
        match leaf:
            case Quota(metric=metric, per=per):
                if isinstance(leaf.bound.limit, Metric):
                    yield leaf.bound.limit
                yield metric if per is None else (metric, per)
            case Ratio(numerator=numerator, denominator=denominator):
                yield denominator
                yield numerator
            case Done(metric=metric):
                yield metric
            case _:
                assert_never(leaf)


@st.composite
def _facts(
    draw: st.DrawFn,
    observables: tuple[Observable, ...],
    simple: tuple[Quota | Ratio | Done, ...],
    missing: Missing,
) -> Assignment:
    drawn: dict[Observable, Value] = {}
    for observable in observables:
        metric = observable[0] if isinstance(observable, tuple) else observable
        match metric.kind:
            case Kind.FLAG:
                drawn[observable] = draw(st.booleans())
            case Kind.DATE:
                days = st.dates(date(1949, 1, 1), date(2200, 12, 31))
                drawn[observable] = draw(st.booleans() | days)
            case kind:
                edges = sorted(set(_edges(observable, simple, drawn)))
                near = [_near(kind, edge) for edge in edges]
                drawn[observable] = draw(
                    st.one_of(numbers(kind, max_value=10), numbers(kind), *near)
                )
    if missing == "never":
        return drawn
    absent = {name for name in observables if draw(_COIN)}
    if missing == "always" and observables:
        absent.add(draw(st.sampled_from(observables)))
    return {name: value for name, value in drawn.items() if name not in absent}


def _edges(
    observable: Observable,
    simple: Iterable[Quota | Ratio | Done],
    drawn: dict[Observable, Value],
) -> Iterator[Fraction]:
    """The values of *observable* at which a comparison turns, given what is *drawn* already."""
    for leaf in simple:
        match leaf:
            case Quota(metric=metric, per=per):
                limit = leaf.bound.limit
                value = drawn.get(limit) if isinstance(limit, Metric) else limit
                if (metric if per is None else (metric, per)) == observable and value is not None:
                    yield from _ends(Fraction(_exact(value)), leaf.bound)
            case Ratio(numerator=numerator, denominator=denominator):
                number = Fraction(leaf.number)
                if numerator == observable and denominator in drawn:
                    scale = Fraction(_exact(drawn[denominator]))
                    yield from (end * scale for end in _ends(number, leaf.bound))
                if denominator == observable and numerator in drawn and number:
                    yield Fraction(_exact(drawn[numerator])) / number
            case Done():
                pass
            case _:
                assert_never(leaf)


def _exact(value: Value) -> Number:
    assert isinstance(value, int | Fraction | Decimal)
    return value


def _ends(limit: Fraction, bound: Bound) -> tuple[Fraction, ...]:
    slack = Fraction(bound.tolerance or 0)
    return (limit - slack, limit, limit + slack)


def _near(kind: Kind, edge: Fraction) -> _Strategy[Number]:
    """*edge* or what lies next to it, in the domain of *kind*."""
    if kind is Kind.COUNT:
        whole = (math.floor(edge) - 1, math.floor(edge), math.ceil(edge), math.ceil(edge) + 1)
        return st.sampled_from([max(0, value) for value in whole])
    step = Fraction(1, 1000)
    most = 1 if kind is Kind.SHARE else None
    near = [max(Fraction(0), value) for value in (edge - step, edge, edge + step)]
    return st.sampled_from(
        [value if most is None else min(value, Fraction(most)) for value in near]
    )


# What from_type knows


def strategy_of(kind: type[_T]) -> _Strategy[_T]:
    """
    The strategy of a type of the model, as `from_type` draws it.

    Raises:
        KeyError: for another type.
    """
    return cast("_Strategy[_T]", _strategies()[kind]())


def _strategies() -> dict[type[Any], Callable[[], _Strategy[Any]]]:
    """The strategy of every type of the model that `from_type` can't draw by its fields."""

    def joined(join: type[AllOf | AnyOf]) -> Callable[[], _Strategy[Any]]:
        operands = pools().flatmap(lambda pool: _operands(_leaf(pool, _LEAVES), 4))
        return lambda: operands.map(lambda drawn: join(*drawn))

    def due(form: type[Deadline]) -> Callable[[], _Strategy[Deadline]]:
        return lambda: deadlines(forms=(form,))

    return {
        Addressee: addressees,
        AllOf: joined(AllOf),
        AnyOf: joined(AnyOf),
        Body: bodies,
        Bound: bounds,
        By: due(By),
        ByEach: due(ByEach),
        ByReference: lambda: standards().map(ByReference),
        Citation: citations,
        Correction: corrections,
        Done: lambda: (metrics(Kind.FLAG) | metrics(Kind.DATE)).map(Done),
        Effect: effects,
        Event: events,
        Evidence: evidence,
        Grant: grants,
        Jurisdiction: jurisdictions,
        Measure: measures,
        Mention: mentions,
        Metric: metrics,
        Not: lambda: predicates().map(Not),
        Notice: notices,
        Ongoing: due(Ongoing),
        PartialDate: partial_dates,
        Party: parties,
        Programme: programmes,
        Provision: provisions,
        Quota: quotas,
        Ratio: ratios,
        Recurring: due(Recurring),
        Rule: rules,
        Sanction: sanctions,
        Section: sections,
        Source: sources,
        Standard: standards,
        Text: texts,
        Topic: topics,
        Unit: units,
        Window: windows,
        Within: due(Within),
    }
