"""Units as staff write them: which of them are the same, and by how much one is larger."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from gradpolicy.formats.facts.wording import folded
from gradpolicy.model import Kind, Metric, Period, Text, Unit

__all__ = ["PERIODS", "is_unit", "scale_of", "unit_text"]

# By the slug of a unit of the vocabulary: what else people write for it.
_SAME: Final = {
    "person": "人 名 位 个人 people person persons",
    "employer": "家 个 家单位 个单位 单位 家企业 企业 家用人单位 employer enterprises companies",
    "event": "场 场次 次 场活动 个场次 event times",
    "time": "次 次数 time",
    "post": "个 个岗位 岗位 岗 post jobs",
    "market": "个 家 处 个市场 market",
    "base": "家 个 个基地 基地 base",
    "organisation": "家 个 家组织 个组织 organisation organizations organization",
    "university": "所 个 家 所高校 所学校 university institutions",
    "session": "期 个 次 session",
    "class-hour": "学时 课时 个学时 classhour hours",
    "credit": "学分 个学分 credit",
    "year": "年 year",
    "month": "月 个月 month",
    "yuan": "元 圆 元人民币 人民币元 人民币 rmb cny yuan ¥ ￥",
    "square-metre": "平方米 平米 平方 ㎡ m² m2 m^2 sqm squaremetres squaremeters",
}

_MULTIPLES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}

_SHARES: Final = {"%": Decimal("0.01"), "百分比": Decimal("0.01"), "百分数": Decimal("0.01")} | {
    "percent": Decimal("0.01"),
    "‰": Decimal("0.001"),
    "千分比": Decimal("0.001"),
}

#: What each period may be called, folded.
PERIODS: Final = {
    name: period
    for period, names in {
        Period.DAY: "天 日 day",
        Period.WEEK: "周 星期 week",
        Period.MONTH: "月 个月 month",
        Period.QUARTER: "季度 季 个季度 quarter",
        Period.TERM: "学期 个学期 term semester",
        Period.YEAR: "年 年度 year",
    }.items()
    for name in names.split()
}

_EACH = re.compile(r"(?:/每?|每)(?P<period>\D+)\Z")


@cache
def _names(unit: Unit) -> frozenset[str]:
    own = (unit.zh, unit.en, unit.slug)
    return frozenset(map(folded, (*own, *_SAME.get(unit.slug, "").split())))


_KNOWN: Final = frozenset(folded(name) for names in _SAME.values() for name in names.split())


def unit_text(metric: Metric) -> Text:
    """What a value of *metric* is counted in, for a message."""
    if metric.unit is not None:
        return Text(f"“{metric.unit.zh}”", metric.unit.en)
    return Text("百分比", "a percentage")


@lru_cache(maxsize=1000)
def is_unit(text: str, metric: Metric) -> bool:
    """Whether *text* is plainly a unit, be it the right one of *metric* or another."""
    name = _EACH.sub("", folded(text))
    known = _KNOWN | _SHARES.keys() | (_names(metric.unit) if metric.unit is not None else set())
    return name in known or name.lstrip("".join(_MULTIPLES)) in known | {""}


@lru_cache(maxsize=1000)
def scale_of(text: str, metric: Metric, per: Period | None) -> Decimal | None:
    """
    How many of *metric*'s own unit *text* is; `None` if it is a unit of something else.

    >>> from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET
    >>> scale_of("万元", CAREERS_BUDGET, None), scale_of("人", CAREERS_BUDGET, None)
    (Decimal('10000'), None)
    """
    name = folded(text)
    each = _EACH.search(name)
    if each is not None:
        if per is None or PERIODS.get(each["period"]) is not per:
            return None
        name = name[: each.start()]
    if metric.kind is Kind.SHARE:
        return Decimal(1) if name in ("", "1", "小数") else _SHARES.get(name)
    if metric.unit is None:
        return None
    scale = Decimal(1)
    names = _names(metric.unit)
    while name not in names and name[:1] in _MULTIPLES:
        scale *= _MULTIPLES[name[0]]
        name = name[1:]
    # Of 万 alone, the metric says of what.
    return scale if name in names or (not name and scale != 1) else None
