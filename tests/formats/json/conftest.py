"""What the tests of JSON share: notices and documents to change, and what is said of them."""

import copy
import functools
import json
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

import gradpolicy as gp
from gradpolicy.formats.json import InvalidDocument, from_json, to_json

_WORDS = gp.Text("定义", "a definition")
_UNIT = gp.Unit("post", "个", "posts")
_ORGANISATION = gp.Addressee("organisation", "单位", "organisation", definition=_WORDS)
_SCHOOL = gp.Addressee(
    "school", "学校", "school", definition=_WORDS, broader=(_ORGANISATION,), level=gp.Level.PROVINCE
)
_NATION = gp.Jurisdiction("nation", "全国", "the nation", code="000000", level=gp.Level.NATION)
_PROVINCE = gp.Jurisdiction(
    "province", "某省", "a province", code="360000", level=gp.Level.PROVINCE, parent=_NATION
)
_BODY = gp.Body("bureau", "教育局", "education bureau", definition=_WORDS)
_TOPIC = gp.Topic("topic", "主题", "topic", definition=_WORDS)
_PROGRAMME = gp.Programme("plan", "百万计划", "plan", definition=_WORDS, names=("百万", "行动"))
_FORMER = gp.Standard("two-in-place", "两到位", "two in place", definition=_WORDS)
_STANDARD = gp.Standard(
    "four-in-place", "四到位", "four in place", definition=_WORDS, replaces=_FORMER
)
_GRADUATION = gp.Event("graduation", "毕业", "graduation", definition=_WORDS)
_MONEY = gp.Effect("money", "补贴", "a subsidy", definition=_WORDS)
_CARD = gp.Effect("card", "黄牌", "a yellow card", definition=_WORDS, scale="cards", severity=1)


def _metric(slug: str, kind: gp.Kind = gp.Kind.COUNT, unit: gp.Unit | None = _UNIT) -> gp.Metric:
    return gp.Metric(
        slug, slug.upper(), slug, kind=kind, unit=unit, of=_SCHOOL, definition=_WORDS, family="all"
    )


_POSTS, _STAFF = _metric("posts"), _metric("staff")
_RATE, _MEAN = (_metric(slug, gp.Kind.SHARE, None) for slug in ("rate", "mean"))
_PLAN = _metric("plan-made", gp.Kind.FLAG, None)
_EVIDENCE = (gp.Evidence("不少于36000个"), gp.Evidence("500:1"))
_WINDOW = gp.Window(gp.PartialDate(2023, 9), gp.PartialDate(2024, 8, 31))


def _everything() -> gp.Notice:
    """A notice in which no field is empty and every member of every union occurs."""
    bounds = gp.AllOf(
        gp.Quota(_POSTS, at_least=36000, per=gp.Period.MONTH, written="3.6万个"),
        gp.Quota(_POSTS, at_most=Decimal("4E+4")),
        gp.Quota(_RATE, above=_MEAN),
        gp.Quota(_RATE, below=Decimal("0.150")),
        gp.Quota(_POSTS, exactly=Fraction(2)),
        gp.Quota(_POSTS, about=Decimal(36000), tolerance=Decimal(0)),
    )
    ratios = gp.AnyOf(
        gp.Ratio(_STAFF, _POSTS, at_least=Fraction(1, 500), written="500:1"),
        gp.Ratio(_STAFF, _POSTS, at_most=1),
        gp.Ratio(_STAFF, _POSTS, above=1),
        gp.Ratio(_STAFF, _POSTS, below=1),
        gp.Ratio(_STAFF, _POSTS, exactly=1),
        gp.Ratio(_STAFF, _POSTS, about=1, tolerance=Decimal("0.1")),
    )
    yearly = gp.Rule(gp.Frequency.YEARLY, months=(3, 9), month_days=(-1, 15))
    weekly = gp.Rule(gp.Frequency.WEEKLY, weekdays=(gp.Weekday.FRIDAY,))
    early, later = gp.PartialDate(2024, 3, part=gp.MonthPart.EARLY), gp.PartialDate(2025)
    deadlines: tuple[gp.Deadline, ...] = (
        gp.By(gp.PartialDate(2024, 8)),
        gp.ByEach((early, later)),
        gp.Recurring((yearly, weekly)),
        gp.Within(15, gp.Span.WORKING_DAY, _GRADUATION),
        _WINDOW,
        gp.Ongoing(),
    )
    provisions = tuple(
        gp.Provision(
            f"provision-{index}",
            force=gp.Force.OBLIGATION,
            addressee=_SCHOOL,
            requires=bounds,
            when=ratios,
            due=due,
            period=_WINDOW,
            evidence=_EVIDENCE,
            assumption=_WORDS,
        )
        for index, due in enumerate(deadlines)
    )
    grant = gp.Grant(
        "grant",
        effect=_MONEY,
        addressee=_SCHOOL,
        amount=gp.Quota(_POSTS, at_least=100),
        giver=_ORGANISATION,
        when=gp.Done(_PLAN),
        due=gp.Ongoing(),
        period=_WINDOW,
        evidence=_EVIDENCE,
        assumption=_WORDS,
    )
    sanction = gp.Sanction(
        "sanction",
        effects=(_CARD, _MONEY),
        addressee=_SCHOOL,
        when=gp.Not(gp.ByReference(_STANDARD)),
        giver=_ORGANISATION,
        period=_WINDOW,
        evidence=_EVIDENCE,
        assumption=_WORDS,
    )
    mention = gp.Mention("2024届", gp.Reason.COHORT)
    measure = gp.Measure(
        1,
        label="(一)",
        title="标题",
        section=1,
        summary=_WORDS,
        topics=(_TOPIC,),
        parties=(gp.Party(_BODY, gp.Role.LEAD),),
        programmes=(_PROGRAMME,),
        due=gp.Ongoing(),
        provisions=(*provisions, grant, sanction),
        mentions=(mention,),
    )
    return gp.Notice(
        "everything",
        title="通知",
        cohort=2024,
        number="教〔2024〕1号",
        issuers=(_BODY,),
        issued=gp.PartialDate(2024, 1, part=gp.MonthPart.LATE),
        jurisdiction=_PROVINCE,
        level=gp.Level.PROVINCE,
        in_force=_WINDOW,
        addressees=(_SCHOOL,),
        superiors=(gp.Citation("上级通知", number="国办发〔2022〕13号", notice="superior"),),
        source=gp.Source(
            _WORDS, sha256="0" * 64, checked=date(2024, 2, 29), url="https://a.example"
        ),
        corrections=(gp.Correction("街接", "衔接", _WORDS, measure=1),),
        sections=(gp.Section(1, "总则"),),
        measures=(measure,),
        mentions=(mention,),
    )


def _smallest() -> gp.Notice:
    measure = gp.Measure(
        0,
        label="一",
        title="标题",
        section=None,
        summary=_WORDS,
        topics=(_TOPIC,),
        provisions=(
            gp.Provision(
                "only",
                force=gp.Force.TARGET,
                addressee=_ORGANISATION,
                requires=gp.Quota(_POSTS, at_least=36000),
                evidence=_EVIDENCE[:1],
            ),
        ),
    )
    return gp.Notice(
        "smallest",
        title="通知",
        cohort=2024,
        issuers=(_BODY,),
        jurisdiction=_NATION,
        level=gp.Level.NATION,
        measures=(measure,),
    )


@pytest.fixture(scope="session")
def everything() -> gp.Notice:
    """A notice in which no field is empty and every member of every union occurs."""
    return _everything()


@pytest.fixture(scope="session")
def smallest() -> gp.Notice:
    """A notice that says no more than it must."""
    return _smallest()


@pytest.fixture(scope="session")
def requiring(smallest: gp.Notice) -> Callable[[gp.Predicate], gp.Notice]:
    """The smallest notice, with a predicate for what it asks."""

    def notice(predicate: gp.Predicate) -> gp.Notice:
        measure = smallest.measures[0]
        norm = attrs.evolve(measure.provisions[0], requires=predicate)
        return attrs.evolve(smallest, measures=(attrs.evolve(measure, provisions=(norm,)),))

    return notice


@pytest.fixture(scope="session")
def ratio() -> Callable[..., gp.Ratio]:
    """A ratio of staff to posts with the bound that is given, which may be any number."""
    return functools.partial(gp.Ratio, _STAFF, _POSTS)


@pytest.fixture
def document(everything: gp.Notice) -> Any:
    """The document of the notice that has everything, to change at will."""
    return json.loads(to_json(everything))


@pytest.fixture(scope="session")
def changed() -> Callable[[Any, str, object], Any]:
    """A copy of a document with something else at a JSONPath, or nothing if that is `...`."""

    def change(document: Any, path: str, value: object) -> Any:
        steps = re.findall(r'\.(\w+)|\["([^"]+)"\]|\[(\d+)\]', path)
        *above, last = (int(index) if index else name or quoted for name, quoted, index in steps)
        result = inner = copy.deepcopy(document)
        for step in above:
            inner = inner[step]
        if value is ...:
            del inner[last]
        else:
            inner[last] = value
        return result

    return change


@pytest.fixture(scope="session")
def mistakes() -> Callable[[object], list[tuple[str, str]]]:
    """The path and message of each mistake in a document, or a text, that must be refused."""

    def found(document: object) -> list[tuple[str, str]]:
        text = document if isinstance(document, str) else json.dumps(document)
        with pytest.raises(InvalidDocument) as caught:
            from_json(text)
        return [(mistake.path, mistake.message) for mistake in caught.value.mistakes]

    return found
