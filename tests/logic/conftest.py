"""Terms that the tests of logic share, as fixtures: tests are no packages to import from."""

from collections.abc import Callable

import pytest

from gradpolicy import (
    Addressee,
    Effect,
    Evidence,
    Force,
    Grant,
    Kind,
    Level,
    Metric,
    Provision,
    Sanction,
    Standard,
    Text,
    Unit,
)

DEFINITION = Text("无", "none")
SCHOOL = Addressee("school", "学校", "schools", definition=DEFINITION)
UNITS = {
    Kind.COUNT: Unit("person", "人", "people"),
    Kind.MONEY: Unit("yuan", "元", "yuan"),
    Kind.AREA: Unit("square-metre", "平方米", "m²"),
    Kind.DURATION: Unit("hour", "小时", "hours"),
}


class Terms:
    """Makes terms with as little said of each as the model allows."""

    school = SCHOOL
    college = Addressee("college", "高职", "colleges", definition=DEFINITION, broader=(SCHOOL,))
    bureau = Addressee("bureau", "教育厅", "bureau", definition=DEFINITION, level=Level.PROVINCE)

    @staticmethod
    def metric(slug: str, kind: Kind = Kind.COUNT) -> Metric:
        """A metric of *kind*."""
        return Metric(
            slug,
            f"{slug}数",
            slug,
            kind=kind,
            unit=UNITS.get(kind),
            of=SCHOOL,
            definition=DEFINITION,
        )

    @staticmethod
    def standard(slug: str, replaces: Standard | None = None) -> Standard:
        """A standard that is known by name only."""
        return Standard(slug, slug, slug, definition=DEFINITION, replaces=replaces)

    @staticmethod
    def effect(slug: str, scale: str | None = None, severity: int | None = None) -> Effect:
        """An effect, on a scale or not."""
        return Effect(
            slug, f"给予{slug}", slug, definition=DEFINITION, scale=scale, severity=severity
        )

    @staticmethod
    def provision(requires: object, **fields: object) -> Provision:
        """An obligation of schools."""
        given = {"force": Force.OBLIGATION, "addressee": SCHOOL, "evidence": (Evidence("500:1"),)}
        return Provision("a-duty", requires=requires, **{**given, **fields})

    @staticmethod
    def grant(effect: Effect, **fields: object) -> Grant:
        """Something that schools are given."""
        given = {"addressee": SCHOOL, "evidence": (Evidence("奖补"),)}
        return Grant("a-grant", effect=effect, **{**given, **fields})

    @staticmethod
    def sanction(*effects: Effect, **fields: object) -> Sanction:
        """What is done to schools."""
        given = {"addressee": SCHOOL, "evidence": (Evidence("黄牌"),)}
        return Sanction("a-sanction", effects=effects, **{**given, **fields})


@pytest.fixture(scope="session")
def terms() -> type[Terms]:
    """What makes terms."""
    return Terms


@pytest.fixture(scope="session")
def metric() -> Callable[..., Metric]:
    """Makes a metric."""
    return Terms.metric
