"""Calendar files, as a calendar reads them."""

import re
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest
from icalendar import Calendar, Event

import gradpolicy as gp
from gradpolicy.compliance.agenda import agenda
from gradpolicy.formats.ics import to_ics
from gradpolicy.formats.language import say
from gradpolicy.model import MissingExtra
from gradpolicy.vocabulary import addressees

EVER = (date(2022, 1, 1), date(2026, 12, 31))
NOW = datetime(2024, 2, 1, 9, 30, tzinfo=timezone(timedelta(hours=8)))
JIANGXI = gp.notices.load("jiangxi-2023")
SLUGS = [slug for slug in gp.notices.available() if agenda(gp.notices.load(slug), *EVER)]
each_language = pytest.mark.parametrize("language", ["zh", "en"])


def written(
    slug: str = "jiangxi-2023",
    language: str = "zh",
    addressee: gp.Addressee | None = None,
    *,
    now: datetime = NOW,
    start: date = EVER[0],
    end: date = EVER[1],
) -> bytes:
    """The file of a notice of the catalogue."""
    notice = gp.notices.load(slug)
    return to_ics(agenda(notice, start, end, addressee), language, notice=notice, now=now)


def read(file: bytes) -> list[Event]:
    """The events of a file."""
    return list(Calendar.from_ical(file).walk("VEVENT"))


def on(events: Iterable[Event], day: date) -> list[Event]:
    """Those of one day."""
    return [event for event in events if event.start == day]


class TestCalendar:
    """The file as a whole."""

    @each_language
    def test_head(self, language: str) -> None:
        """It has a name, a version and a product, and no method: it is no invitation."""
        calendar = Calendar.from_ical(written(language=language))
        names = {
            "zh": "江西省2023届毕业生就业工作期限",
            "en": "Jiangxi: deadlines for the class of 2023",
        }

        assert names[language] == calendar.calendar_name == calendar["X-WR-CALNAME"]
        assert ("2.0", "GREGORIAN") == (calendar["VERSION"], calendar["CALSCALE"])
        assert f"-//gradpolicy//agenda//{language.upper()}" == calendar["PRODID"]
        assert "METHOD" not in calendar

    @pytest.mark.parametrize("slug", SLUGS)
    @each_language
    def test_valid(self, slug: str, language: str) -> None:
        """A strict reader finds nothing wrong, and what it writes again is the same."""
        file = written(slug, language)
        calendar = Calendar.from_ical(file)
        calendar.validate()

        assert [] == [error for part in calendar.walk() for error in part.errors]
        assert file == calendar.to_ical()

    @pytest.mark.parametrize("slug", SLUGS)
    @each_language
    def test_lines(self, slug: str, language: str) -> None:
        """No line has more than 75 octets, each ends as RFC 5545 wants, no character is cut."""
        file = written(slug, language)
        lines = file.split(b"\r\n")

        assert b"" == lines.pop()
        assert 75 >= max(map(len, lines))
        assert not any(b"\n" in line or b"\r" in line for line in lines)
        assert "\ufffd" not in "".join(line.decode() for line in lines)

    @pytest.mark.parametrize("slug", SLUGS)
    def test_every_occurrence(self, slug: str) -> None:
        """Each occurrence is in the event of its UID, on its day, with each of its quotes."""
        found = agenda(gp.notices.load(slug), *EVER)
        events = {str(event.uid): event for event in read(written(slug))}

        assert {o.uid for o in found} == events.keys()
        for occurrence in found:
            event = events[occurrence.uid]
            assert occurrence.day == event.start
            for evidence in occurrence.norm.evidence:
                assert f"「{evidence.quote}」" in event.description

    def test_no_rule(self) -> None:
        """What recurs is written day by day."""
        assert b"RRULE" not in written()
        assert 64 == len([e for e in read(written()) if "更新报送就业数据" in str(e.summary)])


class TestEvent:
    """One event."""

    @each_language
    def test_text(self, language: str) -> None:
        """What is due, by when as the text has it, clause, notice, quote; Chinese intact."""
        file = written(
            "jiangxi-2024",
            language,
            addressees.UNIVERSITY,
            start=date(2024, 8, 31),
            end=date(2024, 8, 31),
        )
        event = next(event for event in read(file) if "排查" in event.description)
        quotes = "「在8月底前」「是否有就业意愿做好排查」"
        expected = {
            "zh": (
                "截止：排查未就业毕业生的就业意愿",
                "时限：2024年8月底前",
                "条款：20. 强化离校未就业毕业生帮扶工作",
                "文件：关于做好2024届全省普通高校毕业生就业创业工作的通知（赣教高字〔2024〕5号）",
                "",
                "排查未就业毕业生的就业意愿（高校，义务）",
                f"原文：{quotes}",
            ),
            "en": (
                "Due: a survey of who wants work",
                "Due: by the end of August 2024",
                "Clause: 20. 强化离校未就业毕业生帮扶工作",
                "Notice: 关于做好2024届全省普通高校毕业生就业创业工作的通知（赣教高字〔2024〕5号）",
                "",
                "a survey of who wants work (university, obligation)",
                f"Quote: {quotes}",
            ),
        }

        assert expected[language] == (event.summary, *event.description.split("\n"))

    def test_all_day(self) -> None:
        """A day and not a time; the end is the day after, for it is exclusive."""
        (line,) = re.findall(
            rb"^DTSTART.*$", written(start=date(2023, 4, 30), end=date(2023, 4, 30)), re.MULTILINE
        )
        (event,) = read(written(start=date(2023, 4, 30), end=date(2023, 4, 30)))

        assert b"DTSTART;VALUE=DATE:20230430\r" == line
        assert (date(2023, 4, 30), date(2023, 5, 1)) == (event.start, event.end)
        assert not isinstance(event.start, datetime)

    def test_at_the_turn_of_the_year(self) -> None:
        """The day after the last of the year is the first of the next."""
        events = on(read(written()), date(2022, 12, 31))

        assert 2 == len(events)
        assert {date(2023, 1, 1)} == {event.end for event in events}

    @pytest.mark.parametrize("slug", SLUGS)
    def test_takes_no_time(self, slug: str) -> None:
        """It is certain, and leaves its reader free."""
        for event in read(written(slug)):
            assert ("CONFIRMED", "TRANSPARENT") == (event["STATUS"], event["TRANSP"])

    @each_language
    def test_categories(self, language: str) -> None:
        """It is filed under the topics of its measure."""
        notice = gp.notices.load("jiangxi-2024")
        (event,) = read(
            written(
                "jiangxi-2024",
                language,
                addressees.UNIVERSITY,
                start=date(2024, 6, 1),
                end=date(2024, 6, 30),
            )
        )

        assert [say(topic, language) for topic in notice.measure(5).topics] == list(
            event.categories
        )

    def test_a_window(self) -> None:
        """A stretch of weeks is one event, on its last day, and says from when on."""
        window = gp.Window(gp.PartialDate(2023, 3), gp.PartialDate(2023, 6))
        first, *others = JIANGXI.measures
        norm, *rest = first.provisions
        first = attrs.evolve(first, provisions=(attrs.evolve(norm, due=window), *rest))
        notice = attrs.evolve(JIANGXI, measures=(first, *others))
        due = [o for o in agenda(notice, *EVER) if o.deadline == window]
        (event,) = read(to_ics(due, "zh", notice=notice, now=NOW))

        assert (date(2023, 6, 30), date(2023, 7, 1)) == (event.start, event.end)
        assert "时限：2023年3月至2023年6月" in event.description

    def test_signs_with_a_meaning(self) -> None:
        """Commas, semicolons, backslashes and breaks in a text come back as they were."""
        title = "甲,乙;丙\\n丁:“戊”"
        measure = attrs.evolve(JIANGXI.measure(9), title=title)
        measures = tuple(measure if each.number == 9 else each for each in JIANGXI.measures)
        notice = attrs.evolve(JIANGXI, measures=measures)
        due = agenda(notice, date(2023, 4, 30), date(2023, 4, 30))
        (event,) = read(to_ics(due, "zh", notice=notice, now=NOW))

        assert f"条款：(九) {title}" in event.description.split("\n")

    def test_a_condition_and_an_assumption(self) -> None:
        """When it applies, and how an ambiguity was decided, are told."""
        events = read(written("jiangmen-2023", "zh", addressees.UNIVERSITY))
        (event,) = on(events, date(2023, 8, 31))

        assert "适用条件：上一届毕业去向落实率低于上一届全市平均毕业去向落实率" in event.description
        assert "解读说明：未写明是哪一届的落实率" in event.description

    def test_who_gives(self) -> None:
        """Of what is given it is said to whom and by whom."""
        events = read(written("jiangmen-2023", "zh", addressees.GRADUATE))
        (event,) = on(events, date(2023, 8, 31))

        assert "（高校毕业生，给予）" in event.description
        assert "执行单位：市级" in event.description


class TestSummary:
    """What stands in the calendar's grid."""

    @each_language
    def test_a_measure(self, language: str) -> None:
        """A measure's deadline is one event, with its title and the number of its provisions."""
        events = read(written("jiangmen-2023", language, addressees.UNIVERSITY))
        expected = {
            "zh": "截止：2. 加大政府高校访企拓岗力度（2项）",
            "en": "Due: 2. 加大政府高校访企拓岗力度 (2 provisions)",
        }

        assert [expected[language]] == [e.summary for e in on(events, date(2023, 8, 31))]

    @each_language
    def test_whom(self, language: str) -> None:
        """Whom it binds is said only where the file holds others too."""
        alone = read(written("jiangxi-2024", language, addressees.UNIVERSITY))
        among = read(written("jiangxi-2024", language))
        day = date(2024, 6, 30)
        expected = {
            "zh": ("截止：建成就业之家", "截止：建成就业之家（高校）"),
            "en": ("Due: employment home built", "Due: employment home built (university)"),
        }

        assert expected[language] == (on(alone, day)[0].summary, on(among, day)[0].summary)

    @each_language
    def test_a_target(self, language: str) -> None:
        """What is no duty is marked as what it is."""
        (event,) = on(
            read(written("guangdong-2023", language, addressees.PROVINCE)), date(2023, 7, 31)
        )
        expected = {
            "zh": "截止：全省应届毕业生毕业去向落实率不低于70%（目标）",
            "en": "Due: placement rate of the province's class: at least 70% (target)",
        }

        assert expected[language] == event.summary


class TestReminders:
    """The reminders."""

    @staticmethod
    def at(event: Event) -> list[datetime]:
        """When they ring, on the clock of whoever reads the calendar."""
        midnight = datetime.combine(event.start, datetime.min.time())
        return [midnight + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]

    def test_a_week_and_a_day_before(self) -> None:
        """At nine in the morning, seven days and one day before the day."""
        (event,) = on(read(written()), date(2023, 4, 30))

        assert [datetime(2023, 4, 23, 9), datetime(2023, 4, 29, 9)] == self.at(event)  # noqa: DTZ001  # local wherever it is

    def test_what_recurs_often(self) -> None:
        """Of what recurs each week only the day before."""
        (event,) = on(read(written()), date(2023, 4, 6))

        assert [datetime(2023, 4, 5, 9)] == self.at(event)  # noqa: DTZ001  # local wherever it is

    def test_what_recurs_each_year(self) -> None:
        """Of what recurs each year both."""
        event, _ = on(read(written()), date(2022, 12, 31))

        assert [7, 1] == [(event.start - alarm.date()).days for alarm in self.at(event)]

    @each_language
    def test_text(self, language: str) -> None:
        """Each says how many days are left for what."""
        (event,) = on(read(written(language=language)), date(2023, 4, 30))
        expected = {
            "zh": ["还有7天：完成硕士研究生招录（高校）", "还有1天：完成硕士研究生招录（高校）"],
            "en": [
                "7 days left: admissions to master's study completed (university)",
                "1 day left: admissions to master's study completed (university)",
            ],
        }

        assert expected[language] == [a["DESCRIPTION"] for a in event.walk("VALARM")]
        assert {"DISPLAY"} == {alarm["ACTION"] for alarm in event.walk("VALARM")}


def imported(*files: bytes) -> dict[str, Event]:
    """
    A calendar after reading some files, one after another.

    As RFC 5546, section 2.1.5, has it: of one UID the higher SEQUENCE wins, then the later stamp.
    """
    kept: dict[str, Event] = {}
    for event in (event for file in files for event in read(file)):
        before = kept.get(event.uid)
        rank = (event["SEQUENCE"], event["DTSTAMP"].dt)
        if before is None or rank >= (before["SEQUENCE"], before["DTSTAMP"].dt):
            kept[event.uid] = event
    return kept


class TestAgain:
    """Reading in a file made anew."""

    def test_same(self) -> None:
        """The same arguments give the same bytes."""
        assert written() == written()

    @pytest.mark.parametrize("slug", SLUGS)
    def test_unique(self, slug: str) -> None:
        """No UID stands twice in a file."""
        uids = [event.uid for event in read(written(slug))]

        assert len(uids) == len(set(uids))

    @pytest.mark.parametrize("slug", SLUGS)
    def test_made_anew(self, slug: str) -> None:
        """A later file has the same UIDs, in a later revision that takes the old one's place."""
        later = NOW + timedelta(hours=3)
        old, new = read(written(slug)), read(written(slug, now=later))

        assert [event.uid for event in old] == [event.uid for event in new]
        assert all(a["SEQUENCE"] < b["SEQUENCE"] for a, b in zip(old, new, strict=True))
        assert {later} == {
            e["DTSTAMP"].dt for e in imported(written(slug), written(slug, now=later)).values()
        }

    def test_stamps(self) -> None:
        """The stamp is the moment in universal time, to the second."""
        moment = NOW.replace(microsecond=123_456)
        (event,) = read(written(start=date(2023, 4, 30), end=date(2023, 4, 30), now=moment))
        expected = datetime(2024, 2, 1, 1, 30, tzinfo=UTC)

        assert expected == event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt

    def test_a_part(self) -> None:
        """A file of a shorter time names its events like the whole one."""
        part = written(start=date(2023, 3, 1), end=date(2023, 5, 31))
        whole = {event.uid: event.start for event in read(written())}

        assert {event.uid: event.start for event in read(part)}.items() <= whole.items()

    def test_the_other_language(self) -> None:
        """In the other language the events are the same ones."""
        zh, en = read(written(language="zh")), read(written(language="en"))

        assert [event.uid for event in zh] == [event.uid for event in en]

    def test_next_year(self) -> None:
        """Next year's file leaves the past as it was, and doubles nothing."""
        notice = attrs.evolve(
            JIANGXI, slug="next", cohort=2024, issued=gp.PartialDate(2023, 11, 20)
        )
        later = datetime(2023, 11, 25, tzinfo=UTC)
        old = written(now=datetime(2023, 1, 5, tzinfo=UTC))
        new = to_ics(agenda(notice, *EVER), "zh", notice=notice, now=later)
        calendar = imported(old, new)
        shown = [(event.start, event.summary) for event in calendar.values()]
        past = {(e.uid, e.start, e.summary) for e in read(old)}

        assert len(shown) == len(set(shown))
        assert past <= {(uid, e.start, e.summary) for uid, e in calendar.items()}
        # Where both years have the duty, the newer notice's event is kept.
        (report,) = [e for e in calendar.values() if e.start == date(2023, 11, 30)]
        assert later == report["DTSTAMP"].dt


class TestBadInput:
    """What can't be written."""

    @pytest.mark.parametrize(
        "now",
        [datetime(2024, 2, 1), date(2024, 2, 1), "2024-02-01", None],  # noqa: DTZ001  # it is refused
    )
    def test_a_time_without_a_zone(self, now: object) -> None:
        """The moment must be one: a time of no place is none."""
        with pytest.raises(gp.InvalidValue, match=r"to_ics\.now: .* with its time zone"):
            written(now=now)

    def test_nothing(self) -> None:
        """A calendar without an event is none to RFC 5545, and calendars refuse it."""
        with pytest.raises(gp.InvalidValue, match=r"to_ics\.occurrences"):
            to_ics((), "zh", notice=JIANGXI, now=NOW)

    def test_no_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the package it is said which extra brings it."""
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(MissingExtra, match=r"pip install 'gradpolicy\[calendar\]'"):
            written()
