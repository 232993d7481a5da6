"""Agendas in the terminal."""

import io
import re
from datetime import date

import pytest
from rich.cells import cell_len
from rich.console import Console

import gradpolicy as gp
from gradpolicy.compliance.agenda import agenda
from gradpolicy.formats.agendas import asked
from gradpolicy.formats.terminal.agendas import agenda_page
from gradpolicy.vocabulary import addressees

EVER = (date(2022, 1, 1), date(2026, 12, 31))
YEAR = (date(2023, 1, 1), date(2023, 12, 31))
each_language = pytest.mark.parametrize("language", ["zh", "en"])


def page(
    slug: str,
    language: str,
    addressee: gp.Addressee | None = None,
    *,
    on: date | None = None,
    start: date = EVER[0],
    end: date = EVER[1],
    styled: bool = False,
) -> list[str]:
    """The lines of a page, on a terminal of 120 cells."""
    due = agenda(gp.notices.load(slug), start, end, addressee)
    out = io.StringIO()
    console = Console(
        file=out, width=120, force_terminal=styled, color_system="standard" if styled else None
    )
    console.print(agenda_page(due, language, on))
    return out.getvalue().splitlines()


class TestPage:
    """`agenda_page`."""

    def test_zh(self) -> None:
        """Month by month, in Chinese."""
        expected = """\
6 项，2 个到期日

2024年6月
  30日 周日  5.   义务 · 高校          建成就业之家  2024年6月底前
  30日 周日  5.   义务 · 各地人社部门  辖区高校就业之家全部建成  2024年6月底前

2024年8月
  31日 周六  9.   义务 · 各地人社部门  完成“三支一扶”招募  2024年8月底前
  31日 周六  9.   义务 · 各地人社部门  完成事业单位面向应届毕业生的招聘  2024年8月底前
  31日 周六  11.  义务 · 高校          完成毕业生下半年预定兵  2024年8月底前
  31日 周六  20.  义务 · 高校          排查未就业毕业生的就业意愿  2024年8月底前"""

        assert expected.splitlines() == page("jiangxi-2024", "zh")

    def test_en(self) -> None:
        """And in English; with a day, how many days are left."""
        expected = """\
3 provisions, due on 2 days

June 2024
  30 Sun     1 day ago     5.   obligation · university  employment home built  by the end of June 2024

August 2024
  31 Sat     61 days left  11.  obligation · university  selection of graduates for the second intake of the year
                                                         completed  by the end of August 2024
  31 Sat     61 days left  20.  obligation · university  a survey of who wants work  by the end of August 2024"""
        found = page("jiangxi-2024", "en", addressees.UNIVERSITY, on=date(2024, 7, 1))

        assert expected.splitlines() == found

    @each_language
    def test_a_month_of_what_recurs(self, language: str) -> None:
        """What recurs has one line a month with all its days, and its rule the first time only."""
        found = page("jiangxi-2023", language, addressees.UNIVERSITY, start=YEAR[0], end=YEAR[1])
        text = re.sub(r"\s+", " ", " ".join(found))
        days = {"zh": "3、10、17、24、25、31日", "en": "3, 10, 17, 24, 25, 31 "}
        rule = {"zh": "每周四", "en": "every Thursday"}

        assert 1 == text.count(days[language])
        assert 1 == text.count(rule[language])

    @pytest.mark.parametrize("slug", gp.notices.available())
    @each_language
    def test_nothing_left_out(self, slug: str, language: str) -> None:
        """Everything that falls due is on the page."""
        found = re.sub(r"\s", "", "".join(page(slug, language)))
        # A cell that goes on below stands among the others: its beginning is enough.
        texts = {asked(o.norm, language)[:12] for o in agenda(gp.notices.load(slug), *EVER)}

        assert set() == {text for text in texts if re.sub(r"\s", "", text) not in found}

    @each_language
    def test_lined_up(self, language: str) -> None:
        """The columns begin in the same cell on every line, in Chinese too."""
        lines = page("jiangmen-2023", language, on=date(2023, 7, 1))
        forces = {
            cell_len(line[: match.start()])
            for line in lines
            if (match := re.search(r"\S+ · ", line))
        }

        assert 1 == len(forces)

    @pytest.mark.parametrize("slug", gp.notices.available())
    @each_language
    def test_fits(self, slug: str, language: str) -> None:
        """No line is wider than the terminal."""
        lines = page(slug, language, on=date(2023, 7, 1))

        assert 120 >= max(map(cell_len, lines))

    @each_language
    def test_nothing_due(self, language: str) -> None:
        """It says so where nothing falls due."""
        expected = {"zh": ["这段时间没有到期事项。"], "en": ["Nothing falls due."]}

        assert expected[language] == page("ministry-2024", language)


class TestDays:
    """How many days are left, and what stands out."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2023, 4, 1), "5 days left"),
            (date(2023, 4, 6), "due today"),
            # The next of the days that are left.
            (date(2023, 4, 7), "6 days left"),
            (date(2023, 4, 27), "due today"),
            # All of them have passed: since the last.
            (date(2023, 4, 28), "1 day ago"),
        ],
    )
    def test_of_what_recurs(self, on: date, expected: str) -> None:
        """Until the next of the days in a month, or since the last of them."""
        line = page(
            "jiangxi-2023",
            "en",
            addressees.UNIVERSITY,
            on=on,
            start=date(2023, 4, 1),
            end=date(2023, 4, 29),
        )[3]

        assert f"  6, 13, 20, 25, 27  {expected}" == line[: 21 + len(expected)]

    @pytest.mark.parametrize(
        ("on", "style"),
        [
            (date(2023, 4, 22), ""),
            (date(2023, 4, 23), "\x1b[1;33m"),
            (date(2023, 4, 30), "\x1b[1;33m"),
            (date(2023, 5, 1), "\x1b[2m"),
        ],
    )
    def test_style(self, on: date, style: str) -> None:
        """What is due within a week stands out, what has passed is dim."""
        line = page(
            "jiangxi-2023",
            "en",
            on=on,
            start=date(2023, 4, 30),
            end=date(2023, 4, 30),
            styled=True,
        )[3]

        assert line.startswith(f"{style}  30 Sun")

    def test_without_a_day(self) -> None:
        """Without a day nothing is said of how many are left."""
        text = "".join(page("jiangxi-2023", "en"))

        assert "left" not in text
        assert "ago" not in text
