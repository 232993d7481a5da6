"""`lint`: what a drafter would want to hear of a notice before it goes out."""

from __future__ import annotations

import enum
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import final

import attrs

from gradpolicy.model import (
    By,
    ByEach,
    Comparator,
    Deadline,
    Measure,
    Metric,
    Norm,
    Notice,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Text,
    Window,
    leaves,
)
from gradpolicy.reading.expressions import Amount, figures
from gradpolicy.reading.outline import outline

__all__ = ["Defect", "DefectKind", "lint"]


class DefectKind(enum.Enum):
    """What may be wrong."""

    BRACKETS = "brackets"
    NO_BODY = "no-body"
    DUE_BEFORE_ISSUE = "due-before-issue"
    SUM = "sum"
    RATIO_REVERSED = "ratio-reversed"
    STALE_YEAR = "stale-year"
    NO_COMPARATOR = "no-comparator"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _KINDS[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _KINDS[self].en


_KINDS = {
    DefectKind.BRACKETS: Text("括号不成对", "unbalanced brackets"),
    DefectKind.NO_BODY: Text("没有责任单位", "no responsible body"),
    DefectKind.DUE_BEFORE_ISSUE: Text("时限早于发文日期", "due before it was issued"),
    DefectKind.SUM: Text("分项之和与总数不符", "the parts do not add up"),
    DefectKind.RATIO_REVERSED: Text("比例写反", "ratio written the other way round"),
    DefectKind.STALE_YEAR: Text("年份未更新", "year not rolled on"),
    DefectKind.NO_COMPARATOR: Text("数字没有比较词", "figure without a comparator"),
}


@final
@attrs.frozen
class Defect:
    """A place that a drafter should look at again; *detail* says what stands there."""

    kind: DefectKind
    measure: int
    detail: str
    provision: str | None = None

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"第{self.measure}条:{self.kind.zh}:{self.detail}"

    def __str__(self) -> str:
        return f"measure {self.measure}: {self.kind.en}: {self.detail}"


def lint(
    notice: Notice,
    text: str | None = None,
    *,
    superior: Notice | None = None,
    previous: Notice | None = None,
) -> tuple[Defect, ...]:
    """
    What in *notice* looks like a slip, in the order of the measures.

    Args:
        notice: the notice to look through.
        text: its text, in which the brackets are counted.
        superior: the notice above it, whose way of writing a ratio it should follow.
        previous: last year's, whose dates it should not repeat.
    """
    found = [
        *(_brackets(notice, text) if text is not None else ()),
        *(defect for measure in notice.measures for defect in _measure(measure, notice)),
        *_reversed_ratios(notice, superior),
        *(_stale(notice, previous) if previous is not None else ()),
    ]
    return tuple(sorted(found, key=lambda defect: defect.measure))


_PAIRS = {")": "(", "〕": "〔", "》": "《", "〉": "〈", "”": "“"}


def _brackets(notice: Notice, text: str) -> Iterator[Defect]:
    """The first bracket of each measure that has no partner."""
    parts = outline(text, [measure.title for measure in notice.measures])
    for measure, item in zip(notice.measures, parts.items, strict=False):
        body = parts.text(item)
        open_brackets: list[int] = []
        for place, character in enumerate(body):
            if character in _PAIRS.values():
                open_brackets.append(place)
            elif character in _PAIRS:
                if not open_brackets or body[open_brackets[-1]] != _PAIRS[character]:
                    open_brackets = [place]
                    break
                open_brackets.pop()
        if open_brackets:
            place = open_brackets[0]
            yield Defect(DefectKind.BRACKETS, measure.number, body[max(0, place - 8) : place + 8])


def _measure(measure: Measure, notice: Notice) -> Iterator[Defect]:
    if not measure.parties and measure.number:
        yield Defect(DefectKind.NO_BODY, measure.number, measure.title)
    if notice.issued is not None:
        for norm in measure.provisions:
            due = None if isinstance(norm, Sanction) else norm.due
            last = _last_day(due)
            if last is not None and last < notice.issued.first:
                yield Defect(DefectKind.DUE_BEFORE_ISSUE, measure.number, str(due), norm.slug)
    yield from _sums(measure)
    for norm in measure.provisions:
        if isinstance(norm, Provision):
            yield from _bare_figures(measure, norm)


def _last_day(due: Deadline | None) -> date | None:
    match due:
        case By(on=on):
            return on.last
        case ByEach(days=days):
            return days[-1].last
        case Window(end=end):
            return end.last if end is not None else None
        case _:
            return None


def _quotas(norm: Norm) -> Iterator[Quota]:
    if isinstance(norm, Provision):
        yield from (leaf for leaf in leaves(norm.requires) if isinstance(leaf, Quota))


def _sums(measure: Measure) -> Iterator[Defect]:
    """
    A whole that is not the sum of its parts.

    Parts are bounds of one kind on metrics of one family, for authorities of some level:
    so many in all, so many of the city, so many of the counties.
    """
    families: dict[tuple[str, Comparator], list[Fraction]] = defaultdict(list)
    for norm in measure.provisions:
        for quota in _quotas(norm):
            metric, limit = quota.metric, quota.bound.limit
            if metric.family is None or metric.of.level is None:
                continue
            if not isinstance(limit, Metric):
                families[metric.family, quota.bound.comparator].append(Fraction(limit))
    for numbers in families.values():
        whole = max(numbers)
        if len(numbers) >= 3 and sum(numbers) != 2 * whole:
            parts = " + ".join(str(n) for n in sorted(numbers, reverse=True)[1:])
            yield Defect(DefectKind.SUM, measure.number, f"{whole} ≠ {parts}")


def _bare_figures(measure: Measure, norm: Provision) -> Iterator[Defect]:
    """A floor that the text states as a bare number."""
    read = [figure for evidence in norm.evidence for figure in figures(evidence.quote)]
    for quota in _quotas(norm):
        same = [f for f in read if isinstance(f.value, Amount) and f.value.number == quota.at_least]
        if same and all(figure.comparator is None for figure in same):
            yield Defect(DefectKind.NO_COMPARATOR, measure.number, same[0].text, norm.slug)


_WRITTEN_RATIO = re.compile(r"(\d+)[::](\d+)\Z")


def _ratios(notice: Notice) -> Iterator[tuple[Measure, Norm, Ratio]]:
    for measure, norm in notice.provisions:
        if isinstance(norm, Provision):
            for leaf in leaves(norm.requires):
                if isinstance(leaf, Ratio) and _is_reversed(leaf) is not None:
                    yield measure, norm, leaf


def _is_reversed(ratio: Ratio) -> bool | None:
    """Whether it is written denominator first; `None` where it is not written as `a:b`."""
    match = _WRITTEN_RATIO.match(ratio.written or "")
    if match is None or match[1] == match[2]:
        return None
    return Fraction(int(match[1]), int(match[2])) != Fraction(ratio.number)


def _reversed_ratios(notice: Notice, superior: Notice | None) -> Iterator[Defect]:
    """Ratios written otherwise than the superior writes them, or than they are meant."""
    above: dict[str, bool | None] = {}
    for _, _, ratio in _ratios(superior) if superior is not None else ():
        above[ratio.numerator.family or ratio.numerator.slug] = _is_reversed(ratio)
    for measure, norm, ratio in _ratios(notice):
        usual = above.get(ratio.numerator.family or ratio.numerator.slug, False)
        if _is_reversed(ratio) is not usual:
            yield Defect(DefectKind.RATIO_REVERSED, measure.number, ratio.written or "", norm.slug)


def _stale(notice: Notice, previous: Notice) -> Iterator[Defect]:
    """Dates that a provision had last year already, to the day."""
    if notice.cohort == previous.cohort:
        return
    before = {norm.slug: norm for _, norm in previous.provisions}
    for measure, norm in notice.provisions:
        same = before.get(norm.slug)
        if isinstance(norm, Sanction) or same is None or isinstance(same, Sanction):
            continue
        if norm.due == same.due and _last_day(norm.due) is not None:
            yield Defect(DefectKind.STALE_YEAR, measure.number, str(norm.due), norm.slug)
