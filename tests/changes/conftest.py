"""Notices that the tests of changes share, made of as little as the model allows."""

import pytest

from gradpolicy import (
    Addressee,
    Body,
    Done,
    Effect,
    Evidence,
    Force,
    Grant,
    Jurisdiction,
    Kind,
    Level,
    Measure,
    Metric,
    Norm,
    Notice,
    Predicate,
    Programme,
    Provision,
    Quota,
    Sanction,
    Section,
    Standard,
    Text,
    Topic,
    Unit,
)

DEFINITION = Text("无", "none")
PERSON = Unit("person", "人", "people")
QUOTE = (Evidence("500:1"),)


class Make:
    """Makes terms, provisions, measures and notices."""

    school = Addressee("school", "学校", "schools", definition=DEFINITION)
    college = Addressee("college", "高职", "colleges", definition=DEFINITION)
    ministry = Addressee("ministry", "部", "ministry", definition=DEFINITION, level=Level.NATION)
    bureau = Addressee("bureau", "厅", "bureau", definition=DEFINITION, level=Level.PROVINCE)
    body = Body("education", "教育厅", "education", definition=DEFINITION)
    topics = tuple(Topic(slug, slug, slug, definition=DEFINITION) for slug in ("posts", "staff"))

    @staticmethod
    def metric(
        slug: str, kind: Kind = Kind.COUNT, *, family: str | None = None, zh: str | None = None
    ) -> Metric:
        """A metric of *kind*."""
        return Metric(
            slug,
            zh or slug,
            slug,
            kind=kind,
            unit=PERSON if kind is Kind.COUNT else None,
            of=Make.school,
            definition=DEFINITION,
            family=family,
        )

    @staticmethod
    def done(slug: str, *, zh: str | None = None) -> Done:
        """That a flag holds."""
        return Done(Make.metric(slug, Kind.FLAG, zh=zh))

    @staticmethod
    def quota(slug: str, least: int, *, family: str | None = None) -> Quota:
        """That a number is at least so much."""
        return Quota(Make.metric(slug, family=family), at_least=least)

    @staticmethod
    def standard(slug: str, replaces: Standard | None = None) -> Standard:
        """A standard that is known by name only."""
        return Standard(slug, slug, slug, definition=DEFINITION, replaces=replaces)

    @staticmethod
    def effect(slug: str, *, zh: str | None = None) -> Effect:
        """Something that is given or done."""
        return Effect(slug, zh or slug, slug, definition=DEFINITION)

    @staticmethod
    def programme(slug: str) -> Programme:
        """A named programme."""
        return Programme(slug, slug, slug, definition=DEFINITION)

    @staticmethod
    def provision(slug: str, requires: Predicate, **fields: object) -> Provision:
        """An obligation of schools."""
        given = {"force": Force.OBLIGATION, "addressee": Make.school, "evidence": QUOTE}
        return Provision(slug, requires=requires, **{**given, **fields})

    @staticmethod
    def grant(slug: str, effect: Effect, **fields: object) -> Grant:
        """Something that schools are given."""
        return Grant(slug, effect=effect, **{"addressee": Make.school, "evidence": QUOTE, **fields})

    @staticmethod
    def sanction(slug: str, when: Predicate, *effects: Effect) -> Sanction:
        """What is done to schools."""
        return Sanction(slug, effects=effects, when=when, addressee=Make.school, evidence=QUOTE)

    @staticmethod
    def measure(number: int, *norms: Norm, **fields: object) -> Measure:
        """A measure of that number, by that number as its title."""
        given = {
            "label": f"{number}.",
            "title": f"title {number} of its own",
            "section": None,
            "summary": DEFINITION,
            "topics": Make.topics[:1],
        }
        return Measure(number, provisions=norms, **{**given, **fields})

    @staticmethod
    def notice(*measures: Measure, sections: int = 0, **fields: object) -> Notice:
        """A notice of these measures."""
        jurisdiction = Jurisdiction("hunan", "湖南", "Hunan", code="430000", level=Level.PROVINCE)
        given = {
            "slug": "a-notice",
            "title": "通知",
            "cohort": 2024,
            "issuers": (Make.body,),
            "jurisdiction": jurisdiction,
            "level": Level.PROVINCE,
            "sections": tuple(Section(n, f"part {n}") for n in range(1, sections + 1)),
        }
        return Notice(measures=measures, **{**given, **fields})


@pytest.fixture(scope="session")
def make() -> type[Make]:
    """What makes notices and all that they are made of."""
    return Make
