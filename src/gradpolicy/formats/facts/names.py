"""Names: the metric, and the period if any, that a head or a label means."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Self, final

import attrs

from gradpolicy.compliance import Origin, key_of
from gradpolicy.formats.facts.cells import read_unit
from gradpolicy.formats.facts.slips import refusal
from gradpolicy.formats.facts.units import PERIODS, is_unit
from gradpolicy.formats.facts.wording import folded, unwidened
from gradpolicy.logic import Observable
from gradpolicy.model import Grant, Metric, Notice, Period, Provision, Sanction, Text, metrics_of
from gradpolicy.vocabulary import terms

__all__ = ["METRIC", "Meant", "Names"]

#: The field of a slip about which metric is meant.
METRIC: Final = Text("指标", "metric")

# Looking for the nearest takes a while; of so many unknown names it helps no one.
_MOST_HINTS: Final = 50


@final
@attrs.frozen
class Meant:
    """What a name means: a *metric*, *per* period if that is named, and the *unit* if one is."""

    metric: Metric
    per: Period | None = None
    unit: str | None = None

    @property
    def of(self) -> Observable:
        """What a fact of it is of."""
        return self.metric if self.per is None else (self.metric, self.per)

    @property
    def key(self) -> str:
        """Its key."""
        return key_of(self.of)


@final
@attrs.define
class Names:
    """
    The metrics that can be named: the vocabulary's, and those of a notice.

    >>> names = Names.of(None)
    >>> names.meant("应届毕业生数（人）").metric
    <Metric graduating-students>
    >>> names.meant("recruitment-events/day").key, names.meant("每天招聘相关活动场次").key
    ('recruitment-events/day', 'recruitment-events/day')
    >>> names.meant("应届毕业人数")
    Traceback (most recent call last):
    ...
    gradpolicy.formats.facts.slips.InvalidFacts: metric: "应届毕业人数" is no metric that is known; is it "graduating students" (graduating-students)?

    Args:
        by_slug: the metrics that have a slug each.
        by_label: the slugs of those that have a label, folded.
        preferred: the slugs of those that the notice speaks of.
    """

    by_slug: Mapping[str, Metric]
    by_label: Mapping[str, tuple[str, ...]]
    preferred: frozenset[str]
    _hints: int = 0
    _found: dict[str, Meant | None] = attrs.Factory(dict)

    @classmethod
    def of(cls, notice: Notice | None) -> Self:
        """The names of all metrics, and those of a *notice* before others."""
        if notice is None:
            return cls(*_vocabulary(), frozenset())
        by_slug, by_label = _vocabulary()
        own = {metric.slug: metric for metric in _metrics_in(notice)}
        if own.items() <= by_slug.items():
            return cls(by_slug, by_label, frozenset(own))
        by_slug = {**by_slug, **own}
        return cls(by_slug, _labels(by_slug), frozenset(own))

    def meant(self, name: str, origin: Origin | None = None) -> Meant:
        """
        What a *name* means: a key, or a label, with a period or a unit beside it.

        Raises:
            InvalidFacts: when it means nothing, or several metrics, or has a wrong unit.
        """
        found = self.known(name, origin)
        if found is None:
            raise refusal(self._unknown(name), origin=origin, field=METRIC, value=name.strip())
        return found

    def coded(self, key: str, origin: Origin | None = None) -> Meant:
        """
        What a *key* means: a slug, or a slug and a period.

        Raises:
            InvalidFacts: when no metric has it, or the metric is not one of numbers.
        """
        slug, slash, period = key.partition("/")
        metric = self.by_slug.get(slug)
        per = {each.value: each for each in Period}.get(period) if slash else None
        if metric is None or (slash and (per is None or not metric.kind.is_number)):
            raise refusal(self._unknown(key), origin=origin, field=METRIC, value=key)
        return Meant(metric, per)

    def known(self, name: str, origin: Origin | None = None) -> Meant | None:
        """
        What a *name* means; `None` if it means nothing.

        Raises:
            InvalidFacts: when it means several metrics, or has a wrong unit.
        """
        if name in self._found:
            return self._found[name]
        text = unwidened(name)
        for candidate in dict.fromkeys((text, _NUMBERING.sub("", text).rstrip(":"))):
            found = self._known(candidate, name, origin)
            if found is not None:
                break
        else:
            found = None
        self._found[name] = found
        return found

    def _known(
        self, text: str, name: str, origin: Origin | None, per: Period | None = None
    ) -> Meant | None:
        metric = self._metric(text, name, origin)
        if metric is not None:
            return None if per is not None and not metric.kind.is_number else Meant(metric, per)
        if per is None:
            for rest, period in _periods(text):
                found = self._known(rest, name, origin, period)
                if found is not None:
                    return found
        bracket = _BRACKET.fullmatch(text)
        if bracket is None:
            return None
        found = self._known(bracket["rest"].strip(), name, origin, per)
        if found is None or found.unit is not None:
            return None
        unit = bracket["inner"].strip().removeprefix("单位:").removeprefix("unit:").strip()
        if not is_unit(unit, found.metric):
            return None
        read_unit(unit, found.metric, found.per, origin=origin)
        return attrs.evolve(found, unit=unit)

    def _metric(self, text: str, name: str, origin: Origin | None) -> Metric | None:
        slug, slash, _ = text.lower().partition("/")
        if not slash and slug in self.by_slug:
            return self.by_slug[slug]
        slugs = self.by_label.get(folded(text), ())
        several = [slug for slug in slugs if slug in self.preferred] or slugs
        if len(several) > 1:
            listed = "、".join(several)
            raise refusal(
                Text(
                    f"是几个指标共用的名称；请填指标代码，即{listed}之一",
                    f"is the name of several metrics: give the code, one of {', '.join(several)}",
                ),
                origin=origin,
                field=METRIC,
                value=name.strip(),
            )
        return self.by_slug[several[0]] if several else None

    def _unknown(self, name: str) -> Text:
        zh, en = "不是已知的指标", "is no metric that is known"
        self._hints += 1
        nearest = self._nearest(name) if self._hints <= _MOST_HINTS else None
        if nearest is None:
            return Text(zh, en)
        slug = nearest.slug
        return Text(
            f"{zh}；是不是“{nearest.zh}”（{slug}）？", f'{en}; is it "{nearest.en}" ({slug})?'
        )

    def _nearest(self, name: str) -> Metric | None:
        text = folded(name)[:60]
        known = self.by_slug.keys() if text.isascii() and "-" in text else self.by_label.keys()
        found = difflib.get_close_matches(text, known, n=1, cutoff=0.5)
        if not found:
            return None
        slugs = self.by_label.get(found[0], (found[0],))
        return self.by_slug[slugs[0]]


@cache
def _vocabulary() -> tuple[Mapping[str, Metric], Mapping[str, tuple[str, ...]]]:
    by_slug = terms(Metric)
    return by_slug, _labels(by_slug)


def _labels(by_slug: Mapping[str, Metric]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for slug, metric in by_slug.items():
        for label in {folded(metric.zh), folded(metric.en)}:
            found[label] = (*found.get(label, ()), slug)
    return found


def _metrics_in(notice: Notice) -> Iterator[Metric]:
    """The metrics that any norm of *notice* speaks of."""
    for _, norm in notice.provisions:
        match norm:
            case Provision(requires=requires):
                yield from metrics_of(requires)
            case Grant(amount=amount):
                if amount is not None:
                    yield from metrics_of(amount)
            case Sanction():
                pass
        if norm.when is not None:
            yield from metrics_of(norm.when)


_NUMBERING = re.compile(r"\A(?:[0-9]{1,3}[.、)]|\([0-9一二三四五六七八九十]{1,3}\)|[①-⑳])\s*")
_BRACKET = re.compile(r"(?P<rest>.+?)\s*[(\[](?P<inner>[^()\[\]]*)[)\]]", re.DOTALL)
_NAMED = "|".join(sorted(PERIODS, key=len, reverse=True))
_PERIOD_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"每个?(?P<period>{_NAMED})(?P<rest>.+)",
        rf"(?P<rest>.+?)\s*/\s*(?P<period>{_NAMED})",
        rf"(?P<rest>.+?)\s*[(\[](?:每个?|/|per |each )(?P<period>{_NAMED})[)\]]",
        rf"(?P<rest>.+?)\s*(?:in each|per|each|每个?) ?(?P<period>{_NAMED})",
    )
)


def _periods(text: str) -> Iterator[tuple[str, Period]]:
    """The ways in which *text* can be read as a name and a period."""
    for form in _PERIOD_FORMS:
        match = form.fullmatch(text)
        if match is not None:
            yield match["rest"], PERIODS[match["period"].lower()]
