"""What falls due, in words and as data."""

import json
from datetime import date

import pytest

import gradpolicy as gp
from gradpolicy.compliance.agenda import Occurrence, agenda
from gradpolicy.formats.agendas import (
    asked,
    binds,
    days_left,
    entries,
    force,
    occurrence_data,
    when,
)
from gradpolicy.vocabulary import addressees

EVER = (date(2022, 1, 1), date(2025, 12, 31))


def due(slug: str, norm: str) -> list[Occurrence]:
    """The occurrences of one provision."""
    return [o for o in agenda(gp.notices.load(slug), *EVER) if o.norm.slug == norm]


class TestEntries:
    """`entries`."""

    def test_each_by_itself(self) -> None:
        """What has a day of its own is an entry of its own."""
        found = agenda(gp.notices.load("jiangxi-2023"), *EVER, addressees.UNIVERSITY)

        assert tuple((occurrence,) for occurrence in found) == entries(found)

    def test_a_measure_together(self) -> None:
        """The provisions that inherit the day of their measure are one entry, none is lost."""
        found = agenda(gp.notices.load("jiangmen-2023"), *EVER, addressees.UNIVERSITY)
        expected = [[30] * 3, [2] * 2, [18] * 2, [19], [20] * 6, [32] * 3, [35]]

        assert expected == [[o.measure.number for o in entry] for entry in entries(found)]

    def test_none(self) -> None:
        """Nothing falls due: no entry."""
        assert () == entries(())


class TestWords:
    """`asked`, `force` and `when`."""

    def test_a_provision(self) -> None:
        """What is to be done, how it binds, and by when in the words of the text."""
        (found,) = due("jiangxi-2024", "employment-home-built")

        assert ("建成就业之家", "义务", "2024年6月底前") == (
            asked(found.norm, "zh"),
            force(found.norm, "zh"),
            when(found, "zh"),
        )
        assert ("employment home built", "obligation", "by the end of June 2024") == (
            asked(found.norm, "en"),
            force(found.norm, "en"),
            when(found, "en"),
        )

    def test_a_grant(self) -> None:
        """What is given and how much of it; that it is given; and its measure's day."""
        found = next(
            o
            for o in agenda(gp.notices.load("jiangmen-2023"), *EVER)
            if o.measure.number == 14 and isinstance(o.norm, gp.Grant)
        )

        assert "税费减免（享受税费扣减的年限不超过3年）" == asked(found.norm, "zh")
        assert ("给予", "grant") == (force(found.norm, "zh"), force(found.norm, "en"))
        assert "2023年12月底前（整条措施）" == when(found, "zh")
        assert "by the end of December 2023 (the whole measure)" == when(found, "en")

    def test_one_of_several_days(self) -> None:
        """Of several days only the one that it is about."""
        found = due("jiangmen-2023", "progress-reported")
        expected = ["2023年6月30日前", "2023年9月30日前", "2023年12月30日前"]

        assert expected == [when(occurrence, "zh") for occurrence in found]

    def test_recurring(self) -> None:
        """Of what recurs the rule."""
        first, *_ = due("jiangxi-2023", "placement-data-reported")

        assert "每年11月至次年8月的每月25日和每周四" == when(first, "zh")

    @pytest.mark.parametrize(
        ("slug", "norm", "expected"),
        [
            ("jiangxi-2024", "employment-home-built", True),
            ("guangdong-2023", "placement-by-july", False),
        ],
    )
    def test_binds(self, slug: str, norm: str, expected: bool) -> None:
        """A duty binds, a target does not."""
        (found,) = due(slug, norm)

        assert expected is binds(found.norm)

    def test_a_grant_binds_no_one_it_favours(self) -> None:
        """What is given is no duty of whom it is given to."""
        grants = [o.norm for o in agenda(gp.notices.load("jiangmen-2023"), *EVER)]

        assert {False} == {binds(norm) for norm in grants if isinstance(norm, gp.Grant)}


class TestDaysLeft:
    """`days_left`."""

    @pytest.mark.parametrize(
        ("on", "zh", "en"),
        [
            (date(2023, 8, 31), "还有366天", "366 days left"),
            (date(2024, 8, 29), "还有2天", "2 days left"),
            (date(2024, 8, 30), "还有1天", "1 day left"),
            (date(2024, 8, 31), "今天到期", "due today"),
            (date(2024, 9, 1), "已过1天", "1 day ago"),
            (date(2024, 9, 2), "已过2天", "2 days ago"),
            (date(2020, 8, 31), "还有1461天", "1,461 days left"),
        ],
    )
    def test_in_words(self, on: date, zh: str, en: str) -> None:
        """How many are left or have passed, in the singular and in the plural."""
        day = date(2024, 8, 31)

        assert (zh, en) == (days_left(day, on, "zh"), days_left(day, on, "en"))


KEYS = """
    uid day precision start due inherited measure slug type force addressee text quotes
""".split()


class TestOccurrenceData:
    """`occurrence_data`."""

    def test_everything(self) -> None:
        """Every field, of one that can be checked by eye."""
        (found,) = due("jiangxi-2024", "willingness-surveyed")
        expected = {
            "uid": found.uid,
            "day": "2024-08-31",
            "precision": "month",
            "start": None,
            "due": {"zh": "2024年8月底前", "en": "by the end of August 2024"},
            "inherited": False,
            "measure": {"number": 20, "label": "20.", "title": found.measure.title},
            "slug": "willingness-surveyed",
            "type": "provision",
            "force": "obligation",
            "addressee": "university",
            "text": {"zh": found.norm.zh, "en": str(found.norm)},
            "quotes": ["在8月底前", "是否有就业意愿做好排查"],
        }

        assert expected == occurrence_data(found)

    @pytest.mark.parametrize("slug", gp.notices.available())
    def test_json(self, slug: str) -> None:
        """Of every occurrence the same keys, and JSON can hold them."""
        found = [occurrence_data(o) for o in agenda(gp.notices.load(slug), *EVER)]

        assert found == json.loads(json.dumps(found))
        assert all(list(data) == KEYS for data in found)

    def test_of_a_part_of_a_month(self) -> None:
        """Early July is kept as that."""
        (found,) = due("jiangxi-2023", "second-degree-admissions-completed")
        data = occurrence_data(found)

        assert ("2023-07-10", "part-of-month") == (data["day"], data["precision"])

    def test_of_a_grant(self) -> None:
        """A grant has no force."""
        notice = gp.notices.load("jiangmen-2023")
        found = [occurrence_data(o) for o in agenda(notice, *EVER, addressees.GRADUATE)]
        kinds = {(data["type"], data["force"]) for data in found}

        assert ("grant", None) in kinds
        assert {True} == {data["inherited"] for data in found}
        assert {"grant"} == {kind for kind, force in kinds if force is None}
