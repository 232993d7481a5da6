"""`gradpolicy agenda`."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import icalendar
import pytest

from gradpolicy.cli.commands import agenda as module

SUMMER = ("--from", "2024-06-01", "--to", "2024-08-31")


class TestPage:
    """What is printed."""

    def test_season(self, run) -> None:
        """Without days it is the season of the notice: all of its deadlines."""
        whole = run("agenda", "jiangxi-2023", "--for", "university")
        asked = ("--from", "2022-11-01", "--to", "2023-12-31")
        assert whole.status == 0
        assert whole.out == run("agenda", "jiangxi-2023", "--for", "university", *asked).out
        assert "August 2023" in whole.out

    @pytest.mark.parametrize(
        ("lang", "expected"), [("zh", "建成就业之家"), ("en", "employment home")]
    )
    def test_language(self, run, lang: str, expected: str) -> None:
        """In either language."""
        assert expected in run("agenda", "jiangxi-2024", "--lang", lang).out

    def test_for_all_or_one(self, run) -> None:
        """It is everybody's, or what binds one kind of institution."""
        everybody = json.loads(run("agenda", "jiangxi-2024", "--json").out)
        university = json.loads(run("agenda", "jiangxi-2024", "--json", "--for", "高校").out)
        assert {each["addressee"] for each in university} == {"university"}
        assert [each for each in everybody if each["addressee"] == "university"] == university
        assert len(university) < len(everybody)

    @pytest.mark.parametrize(
        ("today", "told"), [(date(2024, 6, 18), True), (date(2026, 6, 18), False)]
    )
    def test_days_left(self, run, monkeypatch, today: date, told: bool) -> None:
        """Days are counted from today while the notice's time runs, and not years after."""
        monkeypatch.setattr(module, "today", lambda: today)
        out = run("agenda", "jiangxi-2024").out
        assert ("12 days left" in out) is told
        assert "days ago" not in out


class TestFiles:
    """The agenda as a file."""

    def test_calendar(self, run, tmp_path) -> None:
        """A calendar program reads the file; its events last all day."""
        path = tmp_path / "期限.ics"
        result = run("agenda", "jiangxi-2024", *SUMMER, "-o", path, "--lang", "zh")
        assert (result.status, result.out) == (0, f"已写入 {path}\n")
        (june, *_) = icalendar.Calendar.from_ical(path.read_bytes()).events
        assert (june.start, june.end) == (date(2024, 6, 30), date(2024, 7, 1))

    def test_csv(self, run, tmp_path) -> None:
        """Each occurrence is a row, under heads in the language."""
        path = tmp_path / "agenda.csv"
        run("agenda", "jiangxi-2024", *SUMMER, "-o", path, "--lang", "en")
        rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
        document = json.loads(run("agenda", "jiangxi-2024", *SUMMER, "--json").out)
        assert [row["Provision"] for row in rows] == [each["slug"] for each in document]
        assert rows[0]["Day"] == "2024-06-30"
        assert rows[0]["Due"] == "by the end of June 2024"

    def test_json(self, run, tmp_path) -> None:
        """The file holds what --json prints."""
        path = tmp_path / "agenda.json"
        printed = run("agenda", "jiangxi-2024", "-o", path, "--json").out
        assert path.read_text("utf-8") == printed


class TestNothingDue:
    """A time in which nothing falls due."""

    QUIET = ("--from", "2024-02-01", "--to", "2024-02-28")

    def test_page(self, run) -> None:
        """It is said."""
        assert run("agenda", "jiangxi-2024", *self.QUIET).out == "Nothing falls due.\n"

    def test_calendar(self, run, tmp_path) -> None:
        """An empty calendar is not written: no program would take it."""
        path = tmp_path / "agenda.ics"
        result = run("agenda", "jiangxi-2024", *self.QUIET, "-o", path)
        assert (result.status, result.out) == (2, "")
        assert "nothing falls due" in result.err
        assert not path.exists()


class TestBadInput:
    """Each mistake gets one clear line on stderr and the status 2."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (
                ("--from", "2024-08-01", "--to", "2024-06-01"),
                "2024-06-01, is before the first, 2024-08-01",
            ),
            (("--from", "1 June"), "'1 June' is no day"),
            (("--to", "2024-13-01"), "'2024-13-01' is no day"),
            (("--for", "univercity"), "did you mean 'university'?"),
            (("-o", "agenda.xlsx"), "agenda.xlsx: its name has to end in .ics, .csv or .json"),
        ],
    )
    def test_refused(self, run, arguments: tuple[str, ...], expected: str) -> None:
        """The line names what is wrong and what would be right."""
        result = run("agenda", "jiangxi-2024", *arguments)
        assert (result.status, result.out) == (2, "")
        assert expected in result.err
        assert result.err.count("\n") == 1
