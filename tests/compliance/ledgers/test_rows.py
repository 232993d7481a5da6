"""The rows of ledgers, and what they refuse."""

import copy
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from gradpolicy import InvalidValue
from gradpolicy.compliance import Origin
from gradpolicy.compliance.ledgers import (
    EventKind,
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Role,
    Visit,
)

DAY = date(2024, 3, 5)
VISIT = {
    "employer": "江铃汽车集团有限公司",
    "code": "91350100M000100Y43",
    "day": DAY,
    "visitor": "张敏",
    "roles": frozenset({Role.PRESIDENT}),
    "department": None,
    "programmes": ("机械工程",),
    "newly_won": True,
    "origin": Origin("台账.xlsx", "走访台账", "A2:G2"),
}
EVENT = {
    "name": "春季双选会",
    "day": DAY,
    "kinds": frozenset({EventKind.LARGE}),
    "employers": 430,
    "department": None,
}


class TestVisit:
    """`Visit`."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("employer", ""),
            ("employer", " 江铃"),
            ("code", ""),
            ("code", "91350100M000100Y44"),
            ("code", "91350100m000100y43"),
            ("day", datetime(2024, 3, 5)),  # noqa: DTZ001  # refused
            ("day", "2024-03-05"),
            ("day", date(1024, 3, 5)),
            ("visitor", None),
            ("roles", frozenset()),
            ("roles", {Role.PRESIDENT}),
            ("roles", frozenset({"校长"})),
            ("department", ""),
            ("programmes", "机械工程"),
            ("programmes", ("",)),
            ("newly_won", 1),
            ("origin", "A2"),
        ],
    )
    def test_refused(self, field: str, value: object) -> None:
        """A field that can't be is refused by name."""
        with pytest.raises(InvalidValue, match=rf"^Visit\.{field}"):
            Visit(**{**VISIT, field: value})

    def test_value(self) -> None:
        """A visit is a value: equal, hashable, copied and pickled."""
        visit = Visit(**VISIT)

        for again in (Visit(**VISIT), copy.copy(visit), pickle.loads(pickle.dumps(visit))):  # noqa: S301  # our own
            assert visit == again
            assert hash(visit) == hash(again)


class TestRecruitmentEvent:
    """`RecruitmentEvent`."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", ""),
            ("day", None),
            ("kinds", frozenset()),
            ("kinds", EventKind.LARGE),
            ("employers", -1),
            ("employers", 430.0),
            ("employers", True),
            ("department", 3),
        ],
    )
    def test_refused(self, field: str, value: object) -> None:
        """A field that can't be is refused by name."""
        with pytest.raises(InvalidValue, match=rf"^RecruitmentEvent\.{field}"):
            RecruitmentEvent(**{**EVENT, field: value})


class TestNamedReport:
    """`NamedReport`."""

    def test_answered_before_received(self) -> None:
        """No report is answered before it is received; on the day itself it may be."""
        with pytest.raises(InvalidValue, match=r"^NamedReport\.answered"):
            NamedReport(DAY, answered=date(2024, 3, 4))

        assert DAY == NamedReport(DAY, answered=DAY).answered


class TestPlacementYear:
    """`PlacementYear`."""

    @pytest.mark.parametrize("rate", [0, 1, Decimal("0.485"), Fraction(1, 3)])
    def test_rates(self, rate: object) -> None:
        """Any exact share is a rate, none and all too."""
        assert rate == PlacementYear(2023, rate).rate

    @pytest.mark.parametrize("rate", [0.485, "48.5%", Decimal("48.5"), -1, Decimal("NaN"), True])
    def test_refused(self, rate: object) -> None:
        """What is no exact share from 0 to 1 is refused."""
        with pytest.raises(InvalidValue, match=r"^PlacementYear\.rate"):
            PlacementYear(2023, rate)


class TestLedger:
    """`Ledger`."""

    def test_two_rates_of_a_year(self) -> None:
        """Two rates of one programme in one year are refused, with the places of both."""
        years = (
            PlacementYear(
                2023, Decimal("0.48"), programme="会计学", origin=Origin("a.xlsx", "历年", "A2")
            ),
            PlacementYear(
                2023,
                Decimal("0.49"),
                programme=" 会计学".strip(),
                origin=Origin("a.xlsx", "历年", "A9"),
            ),
        )

        with pytest.raises(InvalidValue, match=r"A2 and a\.xlsx 历年!A9"):
            Ledger(years=years)

    def test_one_rate_twice(self) -> None:
        """The same rate twice is one rate; other programmes and years have their own."""
        half, more = Fraction(1, 2), Decimal("0.6")

        ledger = Ledger(
            years=(
                PlacementYear(2023, half, programme="会计学"),
                PlacementYear(2023, Decimal("0.5"), programme="会计学"),
                PlacementYear(2023, more, programme="法学"),
                PlacementYear(2022, more, programme="会计学"),
                PlacementYear(2023, more),
            )
        )

        assert 5 == len(ledger.years)

    def test_refused(self) -> None:
        """Rows of another kind are refused."""
        with pytest.raises(InvalidValue, match=r"^Ledger\.visits"):
            Ledger(visits=(NamedReport(DAY),))
