"""Whatever stands in a cell, on a sheet or in a file: it is read as what fits, or refused."""

import json
from collections.abc import Callable
from datetime import time, timedelta
from decimal import Decimal
from functools import partial
from typing import TypeVar

from hypothesis import example, given
from hypothesis import strategies as st

import gradpolicy as gp
from gradpolicy.compliance import Fact
from gradpolicy.formats.facts import (
    Block,
    Content,
    Faulty,
    Grid,
    InvalidFacts,
    Percentage,
    Slip,
    facts_from_json,
    facts_to_json,
    read_value,
)
from gradpolicy.formats.facts.names import Names
from gradpolicy.formats.facts.sheets import facts_of
from gradpolicy.vocabulary import terms

T = TypeVar("T")
NAMES = Names.of(None)
METRICS = [
    terms(gp.Metric)[slug]
    for slug in (
        "graduating-students",
        "placement-rate-last-year",
        "careers-budget",
        "careers-premises",
        "staff-trained-regularly",
        "upgrading-admissions-completed",
    )
]

# What cells are made of, so that drawn ones come near to what is read.
PIECES = (
    "0 1 26 4,800 ４８ 3.6 万 亿 千 百 十 二 零 点 % ％ ‰ 百分之 : / - — ~ 至 、 ， ； . 约 >= + 元 人 家 ㎡ m2 年 月 日 "
    "2024 2024-06-15 是 否 无 √ × # ! #N/A = ' \" ( ) （ ） \n 　 \u200b １ ² ½ ① 壹 e E 每 天 应届毕业生数 数值 指标 单位 "
    "单位名称 填写 careers-budget recruitment-events/day 数据截至 江南大学 合计 注"
).split(" ")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join) | st.text(max_size=8)
NUMBERS = st.integers(-10, 10**9) | st.decimals(-10, 10**9, places=3)
CONTENTS: st.SearchStrategy[Content] = st.one_of(
    st.none(),
    TEXTS.map(lambda text: text or None),
    NUMBERS,
    st.booleans(),
    st.dates(),
    st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    st.just(time(9, 6)),
    st.just(timedelta(hours=30)),
    st.decimals(0, 200, places=4).map(Percentage),
    st.just(Faulty("#N/A")),
)


def _tried(read: Callable[[], T]) -> tuple[T | None, tuple[Slip, ...]]:
    """What is read, or what is said of why it is not; nothing else may be raised."""
    try:
        return read(), ()
    except InvalidFacts as error:
        return None, error.slips


@given(CONTENTS, st.sampled_from(METRICS), st.none() | TEXTS)
@example("1" * 5000, METRICS[0], None)
@example("万" * 5000, METRICS[0], None)
@example("每" * 5000, METRICS[0], "每" * 5000)
@example("2024-06-15、" * 2000, METRICS[4], None)
@example("²", METRICS[0], None)
@example("٣", METRICS[0], None)
@example(Decimal("1E+300"), METRICS[2], "亿元")
def test_a_cell(content: Content, metric: gp.Metric, unit: str | None) -> None:
    """What is read makes a fact of its metric; what is not is refused in two languages."""
    read, slips = _tried(lambda: read_value(content, metric, unit=unit))

    facts = [] if read is None else [Fact(metric, read[0], written=read[1])]
    assert len(facts) + len(slips) <= 1
    assert not any("\n" in f"{slip.zh}{slip.en}" for slip in slips)


@given(
    st.lists(st.lists(CONTENTS, max_size=5).map(tuple), max_size=6).map(tuple),
    st.lists(
        st.builds(
            lambda top, left, down, right: Block(top, left, top + down, left + right),
            *[st.integers(0, 3)] * 4,
        ),
        max_size=2,
    ).map(tuple)
    | st.none(),
    st.sampled_from([None, "填报数据", "背景数据"]),
)
def test_a_sheet(
    rows: tuple[tuple[Content, ...], ...], merged: tuple[Block, ...] | None, name: str | None
) -> None:
    """Under a head that is known, and without one: facts that can be kept as JSON, or a refusal."""
    head = (("指标", "填写", "单位", "数据日期", "单位名称"),)
    for body in (rows, (*head, *rows)):
        grid = Grid("a.xlsx", name, body, merged)

        found, slips = _tried(partial(facts_of, [grid], NAMES))

        assert (found is None) == bool(slips)
        assert found is None or found == facts_from_json(facts_to_json(found))


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "began", "done", "origin", "file", "x"]), inner)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(["entity", "facts", "context", "institutions", "x"]),
        _VALUES
        | st.dictionaries(st.sampled_from([metric.slug for metric in METRICS]), _VALUES)
        | st.lists(st.dictionaries(st.sampled_from(["entity", "facts", "x"]), _VALUES), max_size=2),
    )
)
def test_a_document(fields: dict[str, object]) -> None:
    """Any JSON: facts, or every mistake at its path."""
    text = json.dumps({"format": "gradpolicy.facts/1", **fields})

    found, slips = _tried(lambda: facts_from_json(text))

    assert (found is None) == bool(slips)
    assert all(slip.origin.cell.startswith("$") for slip in slips)
    assert found is None or found == facts_from_json(facts_to_json(found))
