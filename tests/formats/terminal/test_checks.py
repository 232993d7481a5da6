"""Checks on the terminal, as whoever fills in the workbook reads them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console, RenderableType

import gradpolicy as gp
from gradpolicy.compliance import (
    Case,
    Fact,
    Facts,
    Origin,
    Report,
    Status,
    check,
    entitlements,
    sanctions,
)
from gradpolicy.formats.terminal.checks import overview_page, report_page
from gradpolicy.model import Kind, Metric
from gradpolicy.vocabulary import terms

NOTICE = gp.notices.load("jiangxi-2024")
ON = date(2024, 6, 15)
LANGUAGES = ("zh", "en")
MARKS = {
    Status.UNMET: "✗",
    Status.PENDING: "…",
    Status.UNKNOWN: "?",
    Status.MET: "✓",
    Status.NOT_APPLICABLE: "–",
}
HAN = re.compile(r"[\u4e00-\u9fff]")

VALUES = {
    "full-time-careers-staff": 23,
    "graduating-students": 12_600,
    "careers-premises": Decimal(1890),
    "placement-rate-last-year": Decimal("0.8213"),
    "employers-newly-won-by-leaders": 130,
    "one-to-one-coverage": Decimal("0.9995"),
    "employment-home-built": False,
    "university-answers": True,
    "work-plans-at-both-levels": True,
    "student-growth-records": False,
    "discriminatory-terms": False,
    "named-reports-answered": (Case(date(2024, 5, 6), date(2024, 5, 16)),),
}


def facts_of(values: dict, *, average: str = "0.8", entity: str = "Example University") -> Facts:
    """An institution's facts, each from a cell of its workbook."""
    metrics = terms(Metric)
    made = [
        Fact(metrics[slug], value, origin=Origin("facts.xlsx", "Figures", f"E{row}"))
        for row, (slug, value) in enumerate(values.items(), 6)
    ]
    average_rate = Fact(metrics["provincial-placement-rate-last-year"], Decimal(average))
    return Facts(tuple(made), context=(average_rate,), entity=entity)


def lines_of(page: RenderableType, width: int = 120) -> list[str]:
    """What a terminal of that width shows."""
    out = StringIO()
    Console(file=out, width=width, highlight=False).print(page)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def text_of(page: RenderableType) -> str:
    """What is shown, on one line."""
    return " ".join(line.strip() for line in lines_of(page, 2000))


def body_of(lines: list[str], status: Status) -> list[str]:
    """The lines below the title of a group."""
    start = next(
        i for i, line in enumerate(lines) if line.startswith(MARKS[status]) and "──" in line
    )
    return lines[start + 1 : lines.index("", start) if "" in lines[start:] else None]


@pytest.fixture
def report() -> Report:
    """A university that falls short in some ways, and of which much is not known."""
    return check(NOTICE, facts_of(VALUES), on=ON)


class TestHead:
    """What is said before any finding."""

    def test_says_of_whom_and_when(self, report) -> None:
        """The institution, what it is, the day and the notice come first."""
        assert lines_of(report_page(report, "en"))[:2] == [
            "Example University  university · as of 15 June 2024",
            f"jiangxi-2024  {NOTICE.title}",
        ]

    def test_a_nameless_institution(self) -> None:
        """Without a name it is called by its kind."""
        report = check(NOTICE, {"graduating-students": 12_600}, on=ON)
        assert lines_of(report_page(report, "zh"))[0] == "高校  截至2024年6月15日"

    def test_the_verdict_is_tainted(self, report) -> None:
        """A verdict with facts missing says that they are, and how many."""
        verdict = lines_of(report_page(report, "en"))[3]
        binding = report.binding
        assert verdict.startswith(f"✗  {binding[Status.UNMET]} requirements unmet")
        assert f"{binding[Status.UNKNOWN]} can't be judged" in verdict

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_counts_add_up(self, report, language) -> None:
        """Duties are counted apart from targets and recommendations, and all are counted."""
        lines = lines_of(report_page(report, language), 2000)
        binding = report.binding
        for line, counts in (
            (lines[5], binding),
            (lines[6], {each: n - binding[each] for each, n in report.counts.items()}),
        ):
            total = sum(counts.values())
            shown = [n for each in MARKS if (n := counts[each]) or each is Status.UNMET]
            assert [total, *shown] == [int(number) for number in re.findall(r"\d+", line)]

    def test_facts_of_later_days(self, report) -> None:
        """That facts were left out for their day is said."""
        assert "3 of the facts: observed after" in text_of(report_page(report, "en", later=3))
        assert "observed after" not in text_of(report_page(report, "en"))


class TestFindings:
    """One line a finding."""

    def test_order(self, report) -> None:
        """What asks for something to be done comes before what is done."""
        titles = [line[0] for line in lines_of(report_page(report, "zh")) if "──" in line]
        assert titles[:5] == [*MARKS.values()]

    def test_an_unmet_figure(self, report) -> None:
        """Both sides of the comparison, what it takes here, and how far off it is."""
        lines = body_of(lines_of(report_page(report, "zh")), Status.UNMET)
        (line,) = [each for each in lines if each.startswith("✗  25.  校级专职")]
        for part in ("23人 < 25.2人", "12600人", "26人", "3人"):
            assert part in line

    def test_nothing_is_rounded(self, report) -> None:
        """99.95 % is short of 100 %, and printed so."""
        assert "99.95% < 100%" in text_of(report_page(report, "en"))

    def test_each_has_its_clause(self, report) -> None:
        """Each line begins with the light and the number of the clause."""
        for line in body_of(lines_of(report_page(report, "en"), 2000), Status.UNMET):
            assert re.match(r"✗  \d+\. ", line)

    def test_a_recommendation_is_marked(self, report) -> None:
        """What binds nobody comes last, and is marked."""
        line = body_of(lines_of(report_page(report, "en"), 2000), Status.UNMET)[-1]
        assert line.endswith("[recommendation]")

    def test_unknown_actions_are_counted(self, report) -> None:
        """Of a hundred things of which nothing is known, figures and dates have a line."""
        lines = body_of(lines_of(report_page(report, "en"), 2000), Status.UNKNOWN)
        (more,) = [int(n) for n in re.findall(r"and (\d+) of the actions", lines[-2])]
        (named,) = [int(n) for n in re.findall(r"and (\d+) by standards", lines[-1])]
        assert len(lines) - 2 + more + named == report.counts[Status.UNKNOWN]
        assert any("at least 5 posts" in line for line in lines)
        assert any("by the end of August 2024" in line for line in lines)

    @pytest.mark.parametrize(
        ("language", "expected"),
        [
            ("zh", "另有7项通知只提名称、未写明要求，无需填报（见说明）"),
            ("en", "and 7 by standards that the notice only names: nothing to fill in"),
        ],
    )
    def test_what_nobody_can_fill_in_is_counted_apart(self, report, language, expected) -> None:
        """Provisions that only name a standard are not among the actions still to be filled in."""
        named = [finding for finding in report if finding.gaps and not finding.missing]
        assert len(named) == 7
        lines = body_of(lines_of(report_page(report, language), 2000), Status.UNKNOWN)
        assert expected in lines[-1]

    def test_nothing_left_to_fill_in(self, report) -> None:
        """Where all that is unknown is named only, no line speaks of actions to be filled in."""
        missing = [each.of for each in report.missing if isinstance(each.of, Metric)]
        done = {metric.slug: True for metric in missing if metric.kind is Kind.FLAG}
        full = check(NOTICE, Facts.of({**VALUES, **done}), on=ON)
        lines = body_of(lines_of(report_page(full, "en"), 2000), Status.UNKNOWN)
        assert "by standards" in lines[-1]
        assert not any("of the actions" in line for line in lines)

    def test_actions_done_share_a_line(self, report) -> None:
        """What was simply done is counted, and named if asked for."""
        last = body_of(lines_of(report_page(report, "zh"), 2000), Status.MET)[-1]
        assert "另有3项工作事项已做到" in last
        assert "高校承担就业工作主体责任" in text_of(report_page(report, "zh", only=[Status.MET]))

    def test_why_one_does_not_apply(self, report) -> None:
        """Of what does not apply the condition is shown as it stands."""
        (line,) = body_of(lines_of(report_page(report, "en"), 2000), Status.NOT_APPLICABLE)
        assert "82.13% ≥ 80%" in line

    @pytest.mark.parametrize("status", Status)
    def test_only(self, report, status) -> None:
        """Asked for one status, each of its findings has a line, and no other has."""
        lines = lines_of(report_page(report, "en", only=[status]), 2000)
        assert report.counts[status] == len(body_of(lines, status))
        assert [MARKS[status]] == [
            line[0] for line in lines if "──" in line and line[0] in MARKS.values()
        ]

    def test_only_what_there_is_none_of(self) -> None:
        """Asked for what there is none of, it says so."""
        report = check(NOTICE, facts_of({}), on=ON)
        assert lines_of(report_page(report, "zh", only=[Status.MET]))[-1] == "没有这类条款。"


class TestDetails:
    """The reason of each finding, on demand."""

    @pytest.fixture
    def staff(self, report) -> str:
        """The reason of one finding."""
        lines = lines_of(report_page(report, "en", only=[Status.UNMET], details=True), 200)
        start = next(i for i, line in enumerate(lines) if "full-time-staff" in line)
        return "\n".join(lines[start : lines.index("", start)])

    @pytest.mark.parametrize(
        "part",
        [
            "25. 充实就业工作机构和力量",
            "obligation",
            "「不低于应届毕业生500:1的比例」",
            "23 people (facts.xlsx Figures!E6)",
            "12,600 people (facts.xlsx Figures!E7)",
            "23 people < 25.2 people",
            "needs 26 people: 3 people short",
            "at least 500:1 would turn the duty round",
        ],
    )
    def test_reason(self, staff, part: str) -> None:
        """Clause, force, quote, facts with their cells, comparison, need and assumption."""
        assert part in staff

    def test_condition(self, report) -> None:
        """Whether it applies, and why."""
        page = report_page(report, "en", only=[Status.NOT_APPLICABLE], details=True)
        assert "Applies     no: placement rate of the class before: 82.13%" in text_of(page)

    def test_as_it_was_written_and_when(self) -> None:
        """A fact that stood there another way is shown both ways, with its day."""
        fact = Fact(
            terms(Metric)["careers-premises"],
            750,
            written="７５０㎡",
            observed=date(2024, 6, 1),
            origin=Origin("填报.xlsx", "填报数据", "E7"),
        )
        report = check(NOTICE, Facts((fact,)), on=ON)
        page = report_page(report, "zh", details=True)
        assert "750平方米（填报.xlsx 填报数据!E7，写作“７５０㎡”，2024年6月1日）" in text_of(page)

    @pytest.mark.parametrize(
        ("slug", "value", "written", "expected"),
        [
            ("employment-home-built", False, "否", "no (E7)"),
            ("employment-home-built", False, "No", "no (E7)"),
            ("employment-home-built", False, "×", "no (E7, written “×”)"),
            ("employment-home-built", date(2024, 6, 8), "2024-06-08", "8 June 2024 (E7)"),
            ("graduating-students", 12_600, "12600", "12,600 people (E7)"),
            ("graduating-students", 12_600, "12,600人", "12,600 people (E7, written “12,600人”)"),
            ("graduating-students", 10_000, "1", "10,000 people (E7, written “1”)"),
            ("one-to-one-coverage", Decimal("0.9995"), "99.95%", "99.95% (E7)"),
            ("one-to-one-coverage", Decimal("0.9995"), "0.9995", "99.95% (E7, written “0.9995”)"),
        ],
    )
    def test_written_only_where_it_differs(self, slug, value, written, expected: str) -> None:
        """What was written is shown beside what was understood only if it says it another way."""
        origin = Origin("a.xlsx", None, "E7")
        fact = Fact(terms(Metric)[slug], value, written=written, origin=origin)
        students = Fact(terms(Metric)["full-time-careers-staff"], 1)
        facts = Facts((fact, students) if slug == "graduating-students" else (fact,))
        page = report_page(check(NOTICE, facts, on=ON), "en", only=Status, details=True)
        assert f": {expected.replace('E7', 'a.xlsx E7')}" in text_of(page)

    def test_each_occasion_that_was_missed(self) -> None:
        """Of what was done late several times each day is named."""
        late = tuple(Case(date(2024, month, 6), date(2024, month, 27)) for month in (2, 3, 4, 5))
        report = check(NOTICE, {"named-reports-answered": late}, on=ON)
        page = report_page(report, "en", only=[Status.UNMET], details=True)
        assert (
            "Missed or late  19 February 2024, 13 March 2024, 11 April 2024 and 11 May 2024"
            in text_of(page)
        )

    def test_missing_facts(self, report) -> None:
        """What is not given is said to be."""
        page = report_page(report, "zh", only=[Status.UNKNOWN], details=True)
        assert "每季度毕业班辅导员和就业工作人员业务培训次数：未填" in text_of(page)


class TestFurther:
    """What comes after the findings."""

    def test_what_is_still_needed(self, report) -> None:
        """The ten facts that settle most, figures first, and how many more."""
        lines = lines_of(report_page(report, "en"))
        start = next(i for i, line in enumerate(lines) if line.startswith("Still needed"))
        needed = lines[start + 1 : lines.index("", start)]
        assert len(needed) == 11
        assert needed[-1].strip() == f"and {len(report.missing) - 10} more"
        assert "valid posts offered" in "".join(needed[:5])

    def test_what_it_settles(self) -> None:
        """A fact that settles several says how many, by itself and with others."""
        report = check(NOTICE, {"full-time-careers-staff": 23}, on=ON)
        assert "graduating students  settles 1; with others settles 2" in text_of(
            report_page(report, "en")
        )

    def test_narrower_kinds(self, report) -> None:
        """A kind of institution that more is asked of is named with what to type."""
        assert "--for training-base-university" in text_of(report_page(report, "zh"))

    def test_gaps(self, report) -> None:
        """What the notice asks by name only is named."""
        assert "asked by name only: the two hundreds" in text_of(report_page(report, "en"))

    @pytest.mark.parametrize(
        ("employers", "expected"),
        [
            (430, ["✓ 150,000 yuan"]),
            (
                380,
                [
                    "… 150,000 yuan; employers at the fair from 380 employers to 400 employers",
                    "✓ 100,000 yuan",
                ],
            ),
            (100, ["✓ 60,000 yuan"]),
            (75, ["… 60,000 yuan; employers at the fair from 75 employers to 100 employers"]),
            (74, []),
        ],
    )
    def test_entitlements(self, employers: int, expected: list[str]) -> None:
        """A grant is shown where it is given, or more than is given and a quarter off at most."""
        notice = gp.notices.load("jiangxi-2023")
        facts = facts_of({"employers-at-fair": employers})
        given = entitlements(notice, facts, on=date(2023, 6, 1))
        report = check(notice, facts, on=date(2023, 6, 1))
        lines = lines_of(report_page(report, "en", entitlements=given), 2000)
        shown = [
            f"{line[0]} {line.split('subsidy for a recruitment fair ')[1]}"
            for line in lines
            if "subsidy for a recruitment fair " in line
        ]
        assert shown == expected
        assert any(line.startswith("Entitled to") for line in lines) is bool(expected)

    def test_sanctions(self) -> None:
        """A card that is drawn is shown, and which harsher one takes its place."""
        notice = gp.notices.load("jiangxi-2023")
        facts = facts_of(
            {"programme-placement-rate": Decimal("0.48"), "years-below-card-threshold": 2}
        )
        liable = sanctions(notice, facts, on=date(2023, 9, 1))
        report = check(notice, facts, on=date(2023, 9, 1))
        text = text_of(report_page(report, "en", sanctions=liable))
        assert "yellow card" in text
        assert "superseded by: red card" in text
        assert "Sanctions" not in text_of(report_page(report, "en"))

    def test_a_sanction_that_is_far_off(self) -> None:
        """What is nowhere near is not shown."""
        facts = facts_of(
            {"programme-placement-rate": Decimal("0.9"), "years-below-card-threshold": 0}
        )
        notice = gp.notices.load("jiangxi-2023")
        liable = sanctions(notice, facts, on=date(2023, 9, 1))
        report = check(notice, facts, on=date(2023, 9, 1))
        assert "Sanctions" not in text_of(report_page(report, "en", sanctions=liable))


class TestLayout:
    """On any terminal, in both languages."""

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("width", [60, 80, 120])
    @pytest.mark.parametrize("details", [False, True])
    def test_no_line_is_too_long(self, report, language, width: int, details: bool) -> None:
        """Nothing is cut off or wrapped by the terminal itself."""
        lines = lines_of(report_page(report, language, details=details), width)
        assert max(cell_len(line) for line in lines) <= width

    def test_english_has_no_chinese_of_ours(self, report) -> None:
        """In English, only the notice's title is in Chinese."""
        text = text_of(report_page(report, "en")).replace(NOTICE.title, "")
        assert not HAN.findall(text)

    def test_chinese_has_its_punctuation(self, report) -> None:
        """In Chinese no half-width punctuation follows a Chinese character."""
        text = text_of(report_page(report, "zh", details=True))
        assert [] == re.findall(r"[\u4e00-\u9fff][,:;()]", text)


class TestOverview:
    """Many institutions at once."""

    @pytest.fixture
    def reports(self) -> list[Report]:
        """Two that fall short in one and in two duties, and one of which little is known."""
        rows = {
            "Staffed": {"graduating-students": 500, "full-time-careers-staff": 1},
            "Short": {"graduating-students": 501, "full-time-careers-staff": 1},
            "Shorter": {
                "graduating-students": 501,
                "full-time-careers-staff": 1,
                "careers-premises": 75,
            },
        }
        return [check(NOTICE, facts_of(row, entity=name), on=ON) for name, row in rows.items()]

    def test_the_worst_first(self, reports) -> None:
        """A line each, those with most unmet first."""
        lines = lines_of(overview_page(reports, "en"))
        rows = [line.split()[1] for line in lines if re.search(r"Staffed|Short", line)]
        assert rows == ["Shorter", "Short", "Staffed"]

    def test_counts(self, reports) -> None:
        """Each line counts duties by status."""
        (line,) = [x for x in lines_of(overview_page(reports, "zh")) if "Shorter" in x]
        counts = reports[2].binding
        assert line.split() == ["✗", "Shorter", *(str(counts[status]) for status in MARKS)]

    def test_what_most_have_not_met(self, reports) -> None:
        """The duties that most have not met come with how many have not."""
        lines = lines_of(overview_page(reports, "en"), 2000)
        start = next(i for i, line in enumerate(lines) if line.startswith("Unmet by most"))
        first, *_ = lines[start + 1 :]
        assert re.match(r"2  25\.  ", first)

    def test_a_recommendation_is_not_among_them(self) -> None:
        """What binds nobody is not counted among what most have not met."""
        facts = facts_of({"student-growth-records": False})
        assert "Unmet by most" not in text_of(overview_page([check(NOTICE, facts, on=ON)], "en"))

    def test_nothing_unmet(self) -> None:
        """Where nothing is unmet, no such list is shown."""
        page = overview_page([check(NOTICE, facts_of({}), on=ON)] * 2, "en")
        assert text_of(page).count("Example University") == 2
        assert "Unmet by most" not in text_of(page)
