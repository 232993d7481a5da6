"""What the tests of the report share: checks at none, some and all facts given."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest

from gradpolicy import notices
from gradpolicy.compliance import Case, Fact, Facts, Origin, Report, check
from gradpolicy.formats.report import Content, content_of
from gradpolicy.formats.report.document import Card, Section, Table
from gradpolicy.model import Done, Metric, Notice, Provision, leaves
from gradpolicy.vocabulary.addressees import UNIVERSITY

ON = date(2024, 6, 15)

# A large university that is short of some of it.
FIGURES = {
    "full-time-careers-staff": 23,
    "graduating-students": 12_600,
    "careers-premises": 1_900,
    "careers-budget": 4_867_500,
    "graduates-tuition-total": 498_000_000,
    "department-officers": 1,
    "guidance-course-hours": 36,
    "guidance-course-credits": 2,
    "talks-per-struggling-graduate": 3,
    "posts-per-struggling-graduate": 4,
    "events-per-struggling-graduate": 5,
    "one-to-one-coverage": Decimal("0.9995"),
    "placement-rate-last-year": Decimal("0.8126"),
    "employers-newly-won-by-leaders": 118,
}
AVERAGE = {"provincial-placement-rate-last-year": Decimal("0.8503")}

# One that keeps all of it, and to which one duty does not apply.
ALL_FIGURES = FIGURES | {
    "full-time-careers-staff": 26,
    "careers-budget": 4_980_000,
    "posts-per-struggling-graduate": 5,
    "one-to-one-coverage": 1,
    "willing-struggling-employed": 1,
    "internships-of-each-student": 1,
    "staff-trainings/quarter": 1,
    "placement-rate-last-year": Decimal("0.8503"),
}


def _flags(notice: Notice) -> Iterator[Metric]:
    found = {
        leaf.metric.slug: leaf.metric
        for _, norm in notice.provisions
        if isinstance(norm, Provision) and UNIVERSITY.is_within(norm.addressee)
        for leaf in leaves(norm.requires)
        if isinstance(leaf, Done)
    }
    yield from found.values()


def _some(notice: Notice) -> Facts:
    """Most actions answered, every ninth with no, every fifth not at all."""
    facts = list(Facts.of(FIGURES, observed=date(2024, 6, 10)))
    facts = [
        Fact(
            each.metric,
            each.value,
            observed=each.observed,
            origin=Origin("填报.xlsx", "填报数据", f"E{row}"),
            written="486.75万" if each.key == "careers-budget" else None,
        )
        for row, each in enumerate(facts, start=6)
    ]
    dated = {
        "employment-home-built": date(2024, 6, 3),
        "reserved-recruits-completed": False,
        "willingness-surveyed": True,
        "named-reports-answered": (
            Case(date(2024, 6, 3), date(2024, 6, 7)),
            Case(date(2024, 6, 5), date(2024, 6, 14)),
            Case(date(2024, 6, 13)),
        ),
    }
    for row, metric in enumerate(_flags(notice), start=6):
        value = dated.get(metric.slug, row % 9 != 0)
        if row % 5 or metric.slug in dated:
            facts.append(Fact(metric, value, origin=Origin("填报.xlsx", "工作事项", f"E{row}")))
    context = Facts.of({}, context=AVERAGE).context
    return Facts(tuple(facts), context=context, entity="赣江大学")


def _all(notice: Notice) -> Facts:
    values = {metric.slug: "discriminat" not in metric.slug for metric in _flags(notice)}
    values |= {"named-reports-answered": ()} | ALL_FIGURES
    return Facts.of(values, context=AVERAGE, entity="豫章职业学院")


@pytest.fixture(scope="session")
def notice() -> Notice:
    """Jiangxi's notice for the class of 2024."""
    return notices.load("jiangxi-2024")


@pytest.fixture(scope="session")
def checked(notice: Notice) -> dict[str, Report]:
    """What a check finds at none, some and all facts given."""
    given = {"none": Facts(), "some": _some(notice), "all": _all(notice)}
    return {name: check(notice, facts, on=ON) for name, facts in given.items()}


@pytest.fixture(scope="session")
def some(checked: dict[str, Report]) -> Report:
    """What a check finds of the university that is short of some of it."""
    return checked["some"]


@pytest.fixture(scope="session")
def told(checked: dict[str, Report]) -> Callable[[str, str], Content]:
    """The content of the report at so many facts given, in a language; each made once."""
    made: dict[tuple[str, str], Content] = {}

    def content(given: str, language: str) -> Content:
        key = (given, language)
        if key not in made:
            made[key] = content_of(checked[given], language)
        return made[key]

    return content


@pytest.fixture(scope="session")
def slugs_in() -> Callable[[Section], list[str]]:
    """The slugs of the provisions that a section tells of."""

    def slugs(section: Section) -> list[str]:
        found: list[str] = []
        for block in section.blocks:
            if isinstance(block, Card):
                found.append(block.slug)
            elif isinstance(block, Table):
                found += [slug for row in block.rows for slug in row.slugs]
        return found

    return slugs
