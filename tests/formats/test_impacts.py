"""Impact in words, on the terminal, as data and as CSV."""

import csv
import io
import json
from datetime import date
from fractions import Fraction

import polars as pl
import pytest
from rich.console import Console

from gradpolicy import notices
from gradpolicy.formats.impacts import impact_data, impact_page, impact_text, impact_to_csv
from gradpolicy.formats.language import Language
from gradpolicy.model import Notice
from gradpolicy.tables.drafts import with_bound
from gradpolicy.tables.impacts import ImpactSummary, impact

OLD = notices.load("jiangxi-2023")
NOTICE = notices.load("jiangxi-2024")
DRAFT = with_bound(NOTICE, "full-time-staff", Fraction(1, 400))
ON = date(2024, 9, 30)
TABLE = pl.DataFrame(
    {
        "city": ["南昌", "南昌", None, "赣州"],
        "full-time-careers-staff": [26, 32, 26, 20],
        "graduating-students": [12_600, 12_600, 12_600, 12_600],
        "outreach-campaign": [True, True, True, False],
        "programme-mix-adjusted": [True, True, True, False],
    }
)


def _summary(
    old: Notice = NOTICE, new: Notice = DRAFT, by: str | tuple[str, ...] = ()
) -> ImpactSummary:
    on = date(old.cohort, 9, 30)
    return impact(old, new, TABLE, on=on, by=by).summary()


def _page(summary: ImpactSummary, lang: Language) -> str:
    console = Console(width=120, file=io.StringIO(), color_system=None)
    console.print(impact_page(summary, lang))
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


class TestImpactText:
    """A few sentences."""

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            (
                "zh",
                [
                    "高校共4个：按原通知全部达到的0个，按新通知0个。",
                    "有未达到项的，原有1个，现有3个；资料不足的，原有3个，现有1个。",
                    "新增有未达到项的2个。",
                    "新增未达到最多的是：落实四到位（2个）、校级专职就业工作人员数与应届毕业生数之比不低于1:400（2个）。",
                ],
            ),
            (
                "en",
                [
                    "university, 4 rows: 0 comply with everything before, 0 after.",
                    "In breach: 1 before, 3 after; undecided for want of facts: 3 before, 1 after.",
                    "Newly in breach: 2.",
                    (
                        "Most newly unmet: the four in place put into practice (2) and full-time "
                        "careers staff at university level to graduating students: "
                        "at least 1:400 (2)."
                    ),
                ],
            ),
        ],
    )
    def test_what_if(self, lang: Language, expected: list[str]) -> None:
        """Who complies before and after, who is newly in breach, and by what."""
        *found, missing = impact_text(_summary(), lang).splitlines()

        assert expected == found
        assert str(len(_summary().missing)) in missing

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            (
                "zh",
                "不再有问题最多的是：校级专职就业工作人员数与应届毕业生数之比不低于1:500（2个）。",
            ),
            (
                "en",
                (
                    "Most settled: full-time careers staff at university level to graduating students: "
                    "at least 1:500 (2)."
                ),
            ),
        ],
    )
    def test_settled(self, lang: Language, expected: str) -> None:
        """The other way round it says what is settled."""
        assert expected in impact_text(_summary(DRAFT, NOTICE), lang).splitlines()

    @pytest.mark.parametrize(("lang", "expected"), [("zh", "另有2项"), ("en", "and 2 more")])
    def test_many(self, lang: Language, expected: str) -> None:
        """Only the first three are named, and how many more there are."""
        table = TABLE.with_columns(
            **dict.fromkeys(
                (
                    "talks-per-struggling-graduate",
                    "posts-per-struggling-graduate",
                    "events-per-struggling-graduate",
                ),
                0,
            )
        )
        new = NOTICE
        old = NOTICE
        for slug in ("help-talks", "help-posts", "help-events"):
            old = with_bound(old, slug, 0)
        old = with_bound(old, "full-time-staff", Fraction(1, 10_000))

        summary = impact(old, new, table, on=ON).summary()

        assert expected in impact_text(summary, lang)

    @pytest.mark.parametrize(
        ("lang", "expected"), [("zh", "表中没有数据行。"), ("en", "The table has no rows.")]
    )
    def test_no_rows(self, lang: Language, expected: str) -> None:
        """Of an empty table there is nothing to say."""
        summary = impact(NOTICE, DRAFT, TABLE.head(0), on=ON).summary()

        assert expected == impact_text(summary, lang)
        assert expected == _page(summary, lang).splitlines()[1]


class TestImpactPage:
    """What the terminal shows."""

    @pytest.mark.parametrize(
        ("lang", "title", "row", "changed", "total"),
        [
            (
                "zh",
                "jiangxi-2024 → jiangxi-2024（假设），2024年9月30日",
                ["资料不足", "2", "1", "·", "·"],
                "加强：校级专职",
                ["合计", "4", "1", "3", "2"],
            ),
            (
                "en",
                "jiangxi-2024 → jiangxi-2024 (what if), 30 September 2024",
                ["undecided", "2", "1", "·", "·"],
                "strengthened: full-time careers staff",
                ["all", "4", "1", "3", "2"],
            ),
        ],
    )
    def test_what_if(
        self, lang: Language, title: str, row: list[str], changed: str, total: list[str]
    ) -> None:
        """Who stood how and stands how, what changed for whom, and the groups with the total."""
        lines = _page(_summary(by="city"), lang).splitlines()

        assert title == lines[0]
        assert row in [line.split() for line in lines]
        assert any(changed in line for line in lines)
        assert total == lines[-1].split()

    @pytest.mark.parametrize(("lang", "added"), [("zh", "新增"), ("en", "added")])
    def test_next_year(self, lang: Language, added: str) -> None:
        """What was added is said to be; the title names both notices."""
        page = _page(_summary(OLD, NOTICE), lang)

        assert page.startswith("jiangxi-2023 → jiangxi-2024")
        (line,) = [line for line in page.splitlines() if " full-time-staff " in line]
        assert line.endswith(added)

    def test_nothing_changes(self) -> None:
        """Where nothing changes there is only the matrix."""
        page = _page(_summary(NOTICE, NOTICE), "en")

        assert "newly unmet" not in page
        assert "undecided" in page

    def test_two_groups(self) -> None:
        """With two columns the total stands under the first, and null is said to be."""
        lines = _page(_summary(by=("city", "outreach-campaign")), "en").splitlines()

        assert ["all", "4", "1", "3", "2"] == lines[-1].split()
        assert any(line.split()[:2] == ["(null)", "True"] for line in lines)


class TestImpactData:
    """Plain data."""

    def test_json(self) -> None:
        """It is JSON, with all counts in total and of each group."""
        data = json.loads(json.dumps(impact_data(_summary(by="city"))))

        assert ("jiangxi-2024", "university", "2024-09-30", None, 4) == tuple(
            data[key] for key in ("old", "addressee", "on", "new_on", "rows")
        )
        (staff,) = [each for each in data["provisions"] if each["new"] == "full-time-staff"]
        assert ("strengthened", True, 2, 0) == tuple(
            staff[key] for key in ("change", "binding", "newly_unmet", "settled")
        )
        assert {"before": "met", "after": "unmet", "rows": 2} in staff["statuses"]
        assert [("南昌", 2), ("赣州", 1), (None, 1)] == [
            (group["group"]["city"], group["rows"]) for group in data["groups"]
        ]

    def test_added(self) -> None:
        """What was added has no old name and no status before; a group may be a day."""
        table = TABLE.with_columns(founded=pl.lit(date(1952, 9, 1)))
        summary = impact(OLD, NOTICE, table, on=ON, new_on=ON, by="founded").summary()

        data = json.loads(json.dumps(impact_data(summary)))

        (staff,) = [each for each in data["provisions"] if each["new"] == "full-time-staff"]
        assert (None, "added") == (staff["old"], staff["change"])
        assert {None} == {each["before"] for each in staff["statuses"]}
        assert "2024-09-30" == data["new_on"]
        assert {"founded": "1952-09-01"} == data["groups"][0]["group"]


class TestImpactToCsv:
    """CSV."""

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            ("zh", ["南昌", "full-time-staff", "full-time-staff", "加强", "达到", "未达到", "1"]),
            (
                "en",
                ["南昌", "full-time-staff", "full-time-staff", "strengthened", "met", "unmet", "1"],
            ),
        ],
    )
    def test_groups(self, lang: Language, expected: list[str]) -> None:
        """One row a cell of each provision and group."""
        text = impact_to_csv(_summary(by="city"), lang).decode("utf-8-sig")

        heads, *rows = csv.reader(io.StringIO(text, newline=""))

        assert ("city", 8) == (heads[0], len(heads))
        assert expected in [[*row[:4], *row[5:]] for row in rows]

    def test_total(self) -> None:
        """Without groups the rows are those of all; what was added has an empty cell."""
        text = impact_to_csv(_summary(OLD, NOTICE), "en").decode("utf-8-sig")

        _, *rows = csv.reader(io.StringIO(text, newline=""))

        assert ["", "full-time-staff", "added"] in [row[:3] for row in rows]
