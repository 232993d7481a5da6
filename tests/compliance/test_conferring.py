"""What a notice grants, and how it punishes."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from gradpolicy import (
    Addressee,
    ByReference,
    Done,
    Effect,
    Evidence,
    Grant,
    InvalidValue,
    Metric,
    Notice,
    PartialDate,
    Predicate,
    Quota,
    Sanction,
    Window,
    notices,
)
from gradpolicy.compliance import (
    Change,
    Entitlement,
    Facts,
    Liability,
    UnknownMetric,
    entitlements,
    sanctions,
)
from gradpolicy.logic import Truth
from gradpolicy.vocabulary import addressees, terms
from gradpolicy.vocabulary.addressees import PROGRAMME_OF_STUDY, UNIVERSITY
from gradpolicy.vocabulary.effects import (
    ENROLMENT_CUT,
    ENROLMENT_STOP,
    FAIR_SUBSIDY,
    RED_CARD,
    YELLOW_CARD,
)
from gradpolicy.vocabulary.standards import TWO_HUNDREDS

METRICS = terms(Metric)
EMPLOYERS = METRICS["employers-at-fair"]
RATE, YEARS = METRICS["programme-placement-rate"], METRICS["years-below-card-threshold"]
RARE, NEW = METRICS["rare-discipline"], METRICS["newly-founded-programme"]
STRATEGIC = METRICS["serves-strategy-or-special-industry"]
STAFF, ANSWERED = METRICS["full-time-careers-staff"], METRICS["named-reports-answered"]
JIANGXI_2023, JIANGXI_2024 = notices.load("jiangxi-2023"), notices.load("jiangxi-2024")
TRUE, UNKNOWN, FALSE = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE
ON = date(2024, 6, 15)
EVIDENCE = (Evidence("甲"),)


def grant(when: Predicate | None, slug: str = "granted", **fields: Any) -> Grant:
    """A grant to universities when that holds."""
    given = {"effect": FAIR_SUBSIDY, "addressee": UNIVERSITY, "evidence": EVIDENCE, **fields}
    return Grant(slug, when=when, **given)


def sanction(when: Predicate, slug: str = "punished", **fields: Any) -> Sanction:
    """A sanction on universities when that holds."""
    given = {"effects": (YELLOW_CARD,), "addressee": UNIVERSITY, "evidence": EVIDENCE, **fields}
    return Sanction(slug, when=when, **given)


def notice_of(*norms: Grant | Sanction) -> Notice:
    """A notice of one measure that says just that."""
    measure = attrs.evolve(
        JIANGXI_2024.measures[0], number=1, section=None, provisions=norms, mentions=()
    )
    return attrs.evolve(
        JIANGXI_2024, slug="made-up", sections=(), measures=(measure,), mentions=(), corrections=()
    )


def paid(employers: int | None) -> list[int]:
    """What Jiangxi pays in 2023 for a fair of so many employers."""
    facts = {} if employers is None else {EMPLOYERS: employers}
    return [
        int(each.grant.amount.bound.limit)
        for each in entitlements(JIANGXI_2023, facts, addressee=addressees.JOINT_FAIR)
        if each.entitled is TRUE and each.grant.amount is not None
    ]


class TestEntitlements:
    """Grants."""

    @pytest.mark.parametrize(
        ("employers", "amounts"),
        [
            (430, [150_000]),
            (400, [150_000]),
            (399, [100_000]),
            (200, [100_000]),
            (199, [60_000]),
            (100, [60_000]),
            (99, []),
            (0, []),
            (None, []),
        ],
    )
    def test_fairs(self, employers: int | None, amounts: list[int]) -> None:
        """A fair is paid for once, at the highest of the three sizes that it reaches."""
        assert amounts == paid(employers)

    def test_more(self) -> None:
        """It says what would bring the next size, and what is missing."""
        large, middling, small = entitlements(
            JIANGXI_2023, {EMPLOYERS: 390}, addressee=addressees.JOINT_FAIR
        )

        assert [FALSE, TRUE, FALSE] == [each.entitled for each in (large, middling, small)]
        assert large.remedy is not None
        assert (Change(EMPLOYERS, 390, 400),) == large.remedy.changes
        assert middling.remedy is None
        assert () == large.missing
        unknown, *_ = entitlements(JIANGXI_2023, {}, addressee=addressees.JOINT_FAIR)
        assert (UNKNOWN, (EMPLOYERS,), None) == (unknown.entitled, unknown.missing, unknown.remedy)
        assert 3 == large.measure.number

    def test_given_to_all(self) -> None:
        """What has no condition everybody is entitled to, with nothing missing or to be done."""
        (each,) = entitlements(notice_of(grant(None)), {})

        assert (TRUE, None, (), None) == (each.entitled, each.reason, each.missing, each.remedy)

    def test_missing_once(self) -> None:
        """What is missing is named once, and only where it is not decided."""
        (each,) = entitlements(
            notice_of(grant(attrs.evolve(Quota(STAFF, at_least=1), written="1人"))), {}
        )

        assert (STAFF,) == each.missing
        assert each.reason is not None
        assert UNKNOWN is each.reason.truth

    def test_addressee(self) -> None:
        """Only what is given to it or to a broader class, where it is named; else all."""
        notice = notice_of(
            grant(None, "all"),
            grant(None, "colleges", addressee=addressees.VOCATIONAL_COLLEGE),
            grant(None, "fairs", addressee=addressees.JOINT_FAIR),
        )

        def slugs(addressee: Addressee | None) -> list[str]:
            return [each.grant.slug for each in entitlements(notice, {}, addressee=addressee)]

        assert ["all", "colleges", "fairs"] == slugs(None)
        assert ["all"] == slugs(UNIVERSITY)
        assert ["all", "colleges"] == slugs(addressees.VOCATIONAL_COLLEGE)

    @pytest.mark.parametrize(
        ("on", "slugs"),
        [
            (date(2024, 2, 29), ["always", "to-june"]),
            (date(2024, 3, 1), ["always", "spring", "from-march", "to-june"]),
            (date(2024, 6, 30), ["always", "spring", "from-march", "to-june"]),
            (date(2024, 7, 1), ["always", "from-march"]),
            (None, ["always", "spring", "from-march", "to-june"]),
        ],
    )
    def test_period(self, on: date | None, slugs: list[str]) -> None:
        """What is not open on the day is left out; both ends are within."""
        march, june = PartialDate(2024, 3), PartialDate(2024, 6)
        notice = notice_of(
            grant(None, "always"),
            grant(None, "spring", period=Window(march, june)),
            grant(None, "from-march", period=Window(march)),
            grant(None, "to-june", period=Window(None, june)),
        )

        assert slugs == [each.grant.slug for each in entitlements(notice, {}, on=on)]

    def test_on_a_day(self) -> None:
        """What was observed later, or done later, does not count on the day; without one it does."""
        notice = notice_of(grant(Quota(STAFF, at_least=1), "staff"), grant(Done(ANSWERED), "done"))
        facts = Facts.of({STAFF: 1, ANSWERED: date(2024, 6, 16)}, observed=date(2024, 6, 16))
        undated = {STAFF: 1, ANSWERED: date(2024, 6, 16)}

        def truths(facts: Any, on: date | None) -> list[Truth]:
            return [each.entitled for each in entitlements(notice, facts, on=on)]

        assert [UNKNOWN, UNKNOWN] == truths(facts, ON)
        assert [TRUE, FALSE] == truths(undated, ON)
        assert [TRUE, TRUE] == truths(facts, date(2024, 6, 16)) == truths(facts, None)

    @pytest.mark.parametrize("ask", [entitlements, sanctions])
    def test_refused(self, ask: Any) -> None:
        """A time of day is no day, and what can't be a fact is refused."""
        with pytest.raises(InvalidValue, match="on"):
            ask(JIANGXI_2023, {}, on=datetime(2024, 6, 15))  # noqa: DTZ001
        with pytest.raises(InvalidValue, match="employers-at-fair"):
            ask(JIANGXI_2023, {EMPLOYERS: 430.0})
        with pytest.raises(UnknownMetric, match="employers-at-fair"):
            ask(JIANGXI_2023, {"employers-at-fairs": 430})

    def test_of_a_standard(self) -> None:
        """What hangs on a standard that nothing explains is unknown, with nothing missing."""
        (each,) = entitlements(notice_of(grant(ByReference(TWO_HUNDREDS))), {})

        assert (UNKNOWN, (), None) == (each.entitled, each.missing, each.remedy)

    @pytest.mark.parametrize("hours", [99, 100])
    def test_of_a_linked_standard(self, hours: int, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a linked standard takes is what its provisions do, in grants and sanctions alike."""
        _link(monkeypatch)
        asked = ByReference(TWO_HUNDREDS)
        norms = (grant(asked, "granted"), sanction(asked, "punished"))

        notice = _with_provision(notice_of(*norms))
        (granted,) = entitlements(notice, {STAFF: hours})
        (punished,) = sanctions(notice, {STAFF: hours})

        enough = Truth.of(hours >= 100)
        assert (enough, enough) == (granted.entitled, punished.incurred)
        assert granted.remedy is None or (Change(STAFF, 99, 100),) == granted.remedy.changes
        assert (granted.remedy is None) is (hours >= 100)
        assert punished.margin is not None
        assert [199 - hours] == [change.needed for change in punished.margin.changes]


def _link(monkeypatch: pytest.MonkeyPatch) -> None:
    links = {TWO_HUNDREDS.slug: (("made-up", "hundred"),)}
    monkeypatch.setattr("gradpolicy.compliance.planning.LINKS", links)


def _with_provision(notice: Notice) -> Notice:
    """*notice* with a provision that says what the two hundreds are."""
    hundred = attrs.evolve(
        JIANGXI_2024["full-time-staff"], slug="hundred", requires=Quota(STAFF, at_least=100)
    )
    (measure,) = notice.measures
    return attrs.evolve(
        notice, measures=(attrs.evolve(measure, provisions=(*measure.provisions, hundred)),)
    )


def cards(notice: Notice, facts: Any) -> dict[str, tuple[Truth, tuple[Effect, ...]]]:
    """The two cards: whether each is shown, and what is shown that is harsher."""
    return {
        each.sanction.slug: (each.incurred, each.superseded)
        for each in sanctions(notice, facts, addressee=PROGRAMME_OF_STUDY)
    }


class TestSanctions:
    """Sanctions."""

    @pytest.mark.parametrize(
        ("rate", "years", "yellow", "red"),
        [
            ("0.4999", 0, TRUE, FALSE),
            ("0.4999", 1, TRUE, FALSE),
            ("0.4999", 2, TRUE, TRUE),
            ("0.4999", 3, TRUE, TRUE),
            # Half is not below half, whatever it was before.
            ("0.5000", 2, FALSE, FALSE),
            ("0.4999", None, TRUE, UNKNOWN),
            (None, 2, UNKNOWN, UNKNOWN),
            (None, 1, UNKNOWN, FALSE),
        ],
    )
    def test_cards(self, rate: str | None, years: int | None, yellow: Truth, red: Truth) -> None:
        """Yellow in the first year below half, red in the second."""
        given = {RATE: None if rate is None else Decimal(rate), YEARS: years}
        facts = {metric: value for metric, value in given.items() if value is not None}

        found = cards(JIANGXI_2023, facts)

        assert [yellow, red] == [found[slug][0] for slug in ("yellow-card", "red-card")]

    def test_superseded(self) -> None:
        """Of two cards that are both shown the red one goes before the yellow one."""
        twice, once = (
            cards(JIANGXI_2023, {RATE: Decimal("0.48"), YEARS: years}) for years in (2, 1)
        )

        assert (RED_CARD,) == twice["yellow-card"][1][:1]
        assert YELLOW_CARD not in twice["yellow-card"][1]
        assert () == twice["red-card"][1]
        assert () == once["yellow-card"][1]

    def test_superseded_by_its_like_only(self) -> None:
        """Only what falls on the same, is on the same scale, and is shown too goes before it."""
        low, never = Quota(STAFF, at_most=9), Quota(STAFF, at_least=10)
        notice = notice_of(
            sanction(low, "yellow"),
            sanction(low, "red-for-others", effects=(RED_CARD,), addressee=PROGRAMME_OF_STUDY),
            sanction(never, "red-not-shown", effects=(RED_CARD,)),
            sanction(low, "no-card", effects=(ENROLMENT_CUT, ENROLMENT_STOP)),
            sanction(low, "red", effects=(RED_CARD,)),
        )

        found = {s.sanction.slug: s.superseded for s in sanctions(notice, {STAFF: 1})}

        assert (RED_CARD,) == found["yellow"]
        assert () == found["red"] == found["red-for-others"]
        assert RED_CARD not in found["no-card"]

    @pytest.mark.parametrize("exception", [RARE, NEW, STRATEGIC])
    def test_exceptions(self, exception: Metric) -> None:
        """In 2024 some programmes are excepted from the yellow card, but from the red one none."""
        nothing_special = dict.fromkeys((RARE, NEW, STRATEGIC), False)
        facts = {RATE: Decimal("0.4"), YEARS: 2, **nothing_special}

        plain, excepted = (cards(JIANGXI_2024, f) for f in (facts, {**facts, exception: True}))

        assert [TRUE, TRUE] == [plain[slug][0] for slug in ("yellow-card", "red-card")]
        assert [FALSE, TRUE] == [excepted[slug][0] for slug in ("yellow-card", "red-card")]
        # It is not told to be superseded by what is shown without it.
        of_2023 = cards(JIANGXI_2023, facts)
        assert [TRUE, TRUE] == [of_2023[slug][0] for slug in ("yellow-card", "red-card")]

    @pytest.mark.parametrize(
        ("rate", "years", "slug", "margin"),
        [
            # 12 points above the line; 0.01 points below half is enough to be shown a card.
            ("0.62", 0, "yellow-card", {RATE: Decimal("0.4999")}),
            ("0.50", 0, "yellow-card", {RATE: Decimal("0.4999")}),
            # Once on, what would lift it.
            ("0.48", 0, "yellow-card", {RATE: Decimal("0.5")}),
            ("0.48", 1, "red-card", {YEARS: 2}),
            ("0.62", 1, "red-card", {RATE: Decimal("0.4999"), YEARS: 2}),
            ("0.48", 2, "red-card", {RATE: Decimal("0.5")}),
        ],
    )
    def test_margin(self, rate: str, years: int, slug: str, margin: Any) -> None:
        """It says how near it is: what would bring it on, or would lift it."""
        facts = Facts.of({RATE: Decimal(rate), YEARS: years})
        (liability,) = (s for s in sanctions(JIANGXI_2023, facts) if s.sanction.slug == slug)

        assert liability.margin is not None
        assert margin == {change.of: change.needed for change in liability.margin.changes}
        assert {c.of: c.present for c in liability.margin.changes} == {
            of: facts[of].value for of in margin
        }

    def test_unknown(self) -> None:
        """What is not known has no margin, and says what is missing."""
        (yellow,) = (s for s in sanctions(JIANGXI_2023, {}) if s.sanction.slug == "yellow-card")

        assert (UNKNOWN, (RATE,), None) == (yellow.incurred, yellow.missing, yellow.margin)
        assert 21 == yellow.measure.number
        assert UNKNOWN is yellow.reason.truth

    def test_period(self) -> None:
        """What may not be done on the day is left out."""
        notice = notice_of(
            sanction(
                Done(ANSWERED), "in-june", period=Window(PartialDate(2024, 6), PartialDate(2024, 6))
            )
        )

        lengths = [len(sanctions(notice, {}, on=date(2024, 7, day))) for day in (1, 31)]

        assert [0, 0] == lengths
        assert 1 == len(sanctions(notice, {}, on=ON)) == len(sanctions(notice, {}))

    def test_addressee(self) -> None:
        """Only what falls on it or on a broader class, where it is named."""
        on_programmes = sanctions(JIANGXI_2023, {}, addressee=PROGRAMME_OF_STUDY)

        assert {"yellow-card", "red-card"} == {each.sanction.slug for each in on_programmes}

    def test_values(self) -> None:
        """Equal facts make equal answers, which hold what they were made from."""
        facts = Facts.of({RATE: Fraction(12, 25), YEARS: 2})

        one, other = (sanctions(JIANGXI_2023, facts) for _ in range(2))

        assert one == other
        assert all(isinstance(each, Liability) and each.facts is facts for each in one)
        assert all(isinstance(each, Entitlement) for each in entitlements(JIANGXI_2023, facts))
