"""
The formulas against the check: a spreadsheet program reckons the workbooks, and both agree.

LibreOffice stands in for Excel. Without it these tests are skipped.
"""

import io
import random
import shutil
import subprocess
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest

import gradpolicy as gp
from gradpolicy.compliance import Facts, Report, Status, check
from gradpolicy.formats.facts import read_facts
from gradpolicy.formats.language import say
from gradpolicy.formats.workbook import answers, to_template
from gradpolicy.formats.workbook.rows import Part, Row, Use, rows_of
from gradpolicy.logic import Truth
from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Comparator,
    Done,
    Frequency,
    Kind,
    Metric,
    Not,
    PartialDate,
    Period,
    Quota,
    Ratio,
    Recurring,
    Rule,
    Window,
)
from gradpolicy.vocabulary import addressees, standards
from gradpolicy.vocabulary.metrics import guidance, market, staffing

STAFF, GRADUATES = staffing.FULL_TIME_CAREERS_STAFF, staffing.GRADUATING_STUDENTS
BUDGET, TUITION = staffing.CAREERS_BUDGET, staffing.TUITION_TOTAL
PREMISES, HOURS, CREDITS = (
    staffing.CAREERS_PREMISES,
    guidance.COURSE_HOURS,
    guidance.COURSE_CREDITS,
)
RATE, AVERAGE = market.PLACEMENT_RATE_LAST_YEAR, market.PROVINCIAL_PLACEMENT_RATE_LAST_YEAR
HELD, EVENTS = guidance.CONTEST_HELD, market.RECRUITMENT_EVENTS
JUNE = By(PartialDate(2024, 6, 30))
MONTHLY = Rule(Frequency.MONTHLY, month_days=(25,))


def another(metric: Metric, number: int = 1) -> Metric:
    """One more metric of the same kind, so that each has a row of its own."""
    return attrs.evolve(
        metric,
        slug=f"{metric.slug}-{number}",
        zh=f"{metric.zh}之{number}",
        en=f"{metric.en} ({number})",
    )


#: Every form of a bound, of a condition and of a deadline, and denials of them.
FORMS = (
    Ratio(STAFF, GRADUATES, at_least=Fraction(1, 500)),
    Ratio(another(STAFF), GRADUATES, at_most=Fraction(1, 300)),
    Ratio(another(STAFF, 2), GRADUATES, above=Fraction(1, 450)),
    Not(Ratio(another(STAFF, 3), GRADUATES, at_least=Fraction(1, 450))),
    Not(Ratio(another(STAFF, 4), GRADUATES, exactly=Fraction(1, 500))),
    Ratio(BUDGET, TUITION, at_least=Fraction(1, 100)),
    Ratio(another(BUDGET), GRADUATES, below=Fraction(401, 2)),
    Ratio(PREMISES, GRADUATES, above=Fraction(15, 100)),
    Ratio(another(PREMISES), GRADUATES, about=Fraction(15, 100), tolerance=Fraction(1, 100)),
    Ratio(another(RATE), AVERAGE, at_least=Fraction(9, 10)),
    Not(Quota(HOURS, about=38, tolerance=2)),
    Quota(EVENTS, exactly=3, per=Period.WEEK),
    Quota(EVENTS, at_most=5, per=Period.MONTH),
    Quota(RATE, at_least=Fraction(7, 10)),
    Quota(RATE, above=Fraction(1, 3)),
    Quota(RATE, below=AVERAGE),
    AnyOf(Quota(HOURS, at_least=38), Quota(CREDITS, at_least=2)),
    AllOf(Done(HELD), Quota(CREDITS, above=1)),
    Not(AllOf(Done(HELD), Quota(CREDITS, above=2))),
    {"requires": Not(Done(HELD)), "force": gp.Force.PROHIBITION},
    {"requires": Quota(STAFF, at_least=26), "when": Quota(RATE, below=AVERAGE)},
    {"requires": Quota(STAFF, at_least=26), "when": Not(Done(HELD))},
    {"requires": Quota(STAFF, at_least=26), "when": ByReference(standards.TWO_HUNDREDS)},
    {"requires": Quota(HOURS, at_least=38), "due": JUNE},
    {"requires": Ratio(STAFF, GRADUATES, at_least=Fraction(1, 499)), "due": JUNE},
    {"requires": Quota(RATE, at_least=AVERAGE), "due": JUNE},
    {"requires": Done(HELD), "due": JUNE},
    {"requires": Not(Done(guidance.ROLE_MODEL_TALKS)), "due": JUNE},
    {"requires": Done(guidance.ROLE_MODEL_TALKS), "due": Recurring((MONTHLY,))},
    {
        "requires": Quota(CREDITS, at_least=2),
        "period": Window(PartialDate(2024, 3), PartialDate(2024, 9)),
    },
)

_SAID = {
    Status.MET: answers.MET,
    Status.UNMET: answers.UNMET,
    Status.PENDING: answers.PENDING,
    Status.NOT_APPLICABLE: answers.NOT_APPLICABLE,
}
_OF_ONE = {
    Truth.TRUE: answers.MET,
    Truth.FALSE: answers.UNMET,
    Truth.UNKNOWN: answers.TO_FILL,
}


@attrs.frozen
class Case:
    """A workbook that was filled in, and what it was made from."""

    path: Path
    notice: gp.Notice
    addressee: gp.Addressee
    language: str
    as_of: date | None
    rows: tuple[Row, ...]


#: A whole multiple of what is asked per head, some more, and nobody.
_BASES = (12_600, 12_500, 12_600, 12_345, 0)


def _near(row: Row, bases: dict[str, int | float], chance: random.Random) -> int | float:
    """A value at, or by one step beside, what a provision bounds it by."""
    edges = [Fraction(0)]
    for use in row.uses:
        leaf = use.leaf
        if isinstance(leaf, Ratio) and leaf.numerator == row.metric:
            edges.append(Fraction(leaf.number) * Fraction(str(bases[leaf.denominator.slug])))
        elif isinstance(leaf, Quota):
            limit = leaf.bound.limit
            edges.append(Fraction(83, 100) if isinstance(limit, Metric) else Fraction(limit))
    edge = chance.choice(edges[1:] or edges)
    match row.metric.kind:
        case Kind.COUNT:
            return max(0, -(-edge.numerator // edge.denominator) + chance.choice([-1, 0, 0, 1]))
        case Kind.SHARE:
            step = chance.choice([Fraction(0), Fraction(-5, 10_000), Fraction(1, 10_000)])
            return round(float(min(1, max(0, edge + step))), 6)
        case _:
            return max(0.0, round(float(edge) + chance.choice([0, 0, -0.01, 0.01]), 2))


def _fill(case: Case, template: bytes, chance: random.Random, number: int) -> None:
    book = openpyxl.load_workbook(io.BytesIO(template))
    book.worksheets[0]["B3"] = case.as_of
    yes, no = ("是", "否") if case.language == "zh" else ("yes", "no")
    bases = {
        row.key: 0.8 if row.metric.kind is Kind.SHARE else _BASES[number % len(_BASES)]
        for row in case.rows
        if any(use.part is Part.BASE for use in row.uses)
    }
    for row in case.rows:
        line = book[say(row.sheet, case.language)][5 + row.number]
        if chance.random() < 0.15:
            continue
        if row.key in bases:
            line[4].value = bases[row.key]
        elif row.metric.kind.is_number:
            line[4].value = _near(row, bases, chance)
        else:
            day = date(case.notice.cohort, chance.choice([1, 6, 12]), chance.choice([1, 30]))
            line[4].value = chance.choice([yes, yes, no, day, "-"])
        if case.as_of is not None and chance.random() < 0.3:
            line[6].value = case.as_of - timedelta(chance.choice([0, 30, 200]))
    book.save(case.path)


@pytest.fixture(scope="module")
def reckoned(tmp_path_factory, trial_of_module) -> list[tuple[Case, Path]]:
    """Workbooks filled in at the edges of what is asked, and reckoned by LibreOffice."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("filled")
    chance = random.Random(20240615)  # noqa: S311  # to try values, not to hide them
    wanted = [
        (gp.notices.load("jiangxi-2024"), addressees.UNIVERSITY, "zh", date(2024, 7, 15)),
        *(
            (trial_of_module(*FORMS), addressees.UNIVERSITY, language, as_of)
            for language, as_of in (
                ("zh", None),
                ("en", date(2024, 2, 1)),
                ("zh", date(2024, 6, 30)),
                ("en", date(2024, 7, 30)),
                ("zh", date(2024, 7, 1)),
            )
        ),
    ]
    cases = []
    for number, (notice, addressee, language, as_of) in enumerate(wanted):
        report = check(notice, Facts(), on=date(2024, 1, 1), addressee=addressee)
        path = folder / f"{number}.xlsx"
        case = Case(path, notice, addressee, language, as_of, rows_of(report.findings))
        _fill(case, to_template(notice, addressee, language, entity="江南大学"), chance, number)
        cases.append(case)
    done = folder / "done"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(done)]
    subprocess.run([*command, *(str(case.path) for case in cases)], check=True, capture_output=True)
    return [(case, done / case.path.name) for case in cases]


def _of_one(use: Use, case: Case, facts: Facts, on: date) -> Truth:
    """What is asked of one figure alone, where several are asked together."""
    provision = attrs.evolve(
        use.finding.provision,
        force=gp.Force.OBLIGATION,
        requires=Not(use.leaf) if use.denied else use.leaf,
        when=None,
        due=use.finding.due,
    )
    measure = attrs.evolve(
        use.finding.measure, number=1, section=None, due=None, provisions=(provision,)
    )
    notice = attrs.evolve(case.notice, measures=(measure,), sections=(), corrections=())
    return check(notice, facts, on=on, addressee=case.addressee).findings[0].meets.truth


def _expected(use: Use, case: Case, report: Report) -> tuple[gp.Text, ...]:
    """What the result may say of one provision, by the check."""
    finding = report[use.finding.provision.slug]
    if finding.provision.requires in (use.leaf, Not(use.leaf)):
        if not isinstance(finding.due, By | gp.Ongoing | None):
            left = (answers.TO_FILL, answers.BY_CHECK)
            return (*left, answers.MET) if finding.status is Status.MET else left
        return (_SAID.get(finding.status, answers.TO_FILL), answers.DATE_NEEDED)[
            : 1 + (finding.status is Status.UNKNOWN and finding.due is not None)
        ]
    own = _of_one(use, case, report.facts, report.on)
    if use.either and own is not Truth.TRUE and finding.status is Status.MET:
        return (answers.MET_OTHERWISE,)
    return (_OF_ONE[own],)


@pytest.fixture(scope="module")
def words_and_ledgers(tmp_path_factory) -> dict[str, tuple[object, ...]]:
    """A template with figures in words and two ledgers filled in, as LibreOffice reckons it."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("words")
    book = openpyxl.load_workbook(
        io.BytesIO(to_template(gp.notices.load("jiangxi-2024"), addressees.UNIVERSITY))
    )
    rows = _by_code(book)
    for code, value in {
        "graduating-students": "1.26万人",
        "careers-premises": "1890㎡",
        "full-time-careers-staff": 23,
        "provincial-placement-rate-last-year": "88.50%",
    }.items():
        rows[code][4].value = value
    book["走访台账"].append(["江铃汽车", None, "张敏", "校长", None, date(2024, 3, 1), None, "是"])
    book["历年落实率"].append([2023, 0.9])
    book["举报台账"].append([date(2024, 6, 3)])
    book.save(folder / "a.xlsx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", "done", "a.xlsx"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    done = openpyxl.load_workbook(folder / "done" / "a.xlsx", data_only=True)
    return {
        code: tuple(cell.value for cell in cells[7:9]) for code, cells in _by_code(done).items()
    }


def _by_code(book: openpyxl.Workbook) -> dict[str, tuple[Any, ...]]:
    return {
        cells[10].value: cells
        for sheet in book.worksheets[:3]
        for cells in sheet.iter_rows(min_row=6, max_col=11)
    }


class TestNotInTheCell:
    """Figures that a formula can't reckon with, though they are given."""

    @pytest.mark.parametrize(
        ("code", "required", "result"),
        [
            # In words, it or what it is measured by.
            ("careers-premises", "检查时计算", "? 检查时核对"),
            ("full-time-careers-staff", "检查时计算", "? 检查时核对"),
            ("graduating-students", "–", "– 用于计算"),
            # Counted from a ledger.
            ("employers-newly-won-by-leaders", 130, "? 由台账统计"),
            ("named-reports-answered", "是", "? 由台账统计"),
            ("placement-rate-last-year", None, "? 由台账统计"),
            # Neither.
            ("guidance-course-hours", 38, "? 待填"),
        ],
    )
    def test_result(self, words_and_ledgers, code: str, required, result: str) -> None:
        """It says where the answer comes from; nothing that is given is asked for again."""
        shown = words_and_ledgers[code]

        assert result in shown[1].split("；")
        if required is not None:
            assert required == shown[0]


class TestReckoned:
    """What a spreadsheet program makes of the formulas."""

    def test_results(self, reckoned) -> None:
        """Every result is what the check says on the day to which the figures were taken."""
        compared = 0
        for case, path in reckoned:
            (facts,) = read_facts(path, notice=case.notice)
            book = openpyxl.load_workbook(path, data_only=True)
            # Without a day, no deadline is thought of: as long after it, with facts of no day.
            on = case.as_of or date(2030, 1, 1)
            report = check(case.notice, facts, on=on, addressee=case.addressee)
            between = "；" if case.language == "zh" else "; "
            for row in case.rows:
                line = book[say(row.sheet, case.language)][5 + row.number]
                said = line[8].value.split(between)
                if not row.subjects:
                    assert len(said) == 1
                    continue
                for use, answer in zip(row.subjects, said, strict=True):
                    expected = [say(text, case.language) for text in _expected(use, case, report)]
                    assert (path.name, row.key, answer) in [
                        (path.name, row.key, each) for each in expected
                    ], (line[4].value, report[use.finding.provision.slug])
                    compared += 1
        assert compared > 250

    def test_required(self, reckoned) -> None:
        """What is required is what the check says it takes, in whole units."""
        compared = 0
        for case, path in reckoned:
            (facts,) = read_facts(path, notice=case.notice)
            book = openpyxl.load_workbook(path, data_only=True)
            report = check(case.notice, facts, on=date(2030, 1, 1), addressee=case.addressee)
            for row in case.rows:
                if len(row.subjects) != 1 or not isinstance(row.subjects[0].leaf, Ratio):
                    continue
                use = row.subjects[0]
                if use.leaf.bound.comparator in (Comparator.EXACTLY, Comparator.ABOUT):
                    continue
                shown = book[say(row.sheet, case.language)][5 + row.number][7].value
                (need,) = report[use.finding.provision.slug].needs
                assert (need.required is None) is isinstance(shown, str)
                # Of a cap on what is not known the nearest is nothing; the cell has the cap.
                if need.required and not need.held:
                    assert Fraction(need.required) == Fraction(str(shown))
                    compared += 1
        assert compared > 10

    def test_read_the_same(self, reckoned) -> None:
        """A workbook saved by LibreOffice is read as the one that was filled in."""
        for case, path in reckoned:
            (before,), (after,) = (
                read_facts(case.path, notice=case.notice),
                read_facts(path, notice=case.notice),
            )

            assert "江南大学" == after.entity
            assert {f.key: (f.value, f.observed) for f in before} == {
                f.key: (f.value, f.observed) for f in after
            }
