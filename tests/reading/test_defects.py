"""What a drafter is told of a notice before it goes out."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest

from gradpolicy import (
    By,
    ByEach,
    Citation,
    Done,
    Evidence,
    Force,
    Measure,
    Notice,
    Ongoing,
    PartialDate,
    Party,
    Provision,
    Quota,
    Ratio,
    Text,
    Window,
    notices,
)
from gradpolicy.model import Level
from gradpolicy.reading import DefectKind, lint
from gradpolicy.vocabulary import addressees, bodies, jurisdictions, topics, units
from gradpolicy.vocabulary.metrics import staffing


def count(slug: str, of, family: str | None = "markets"):
    """A count of markets."""
    from gradpolicy import Kind, Metric

    text = Text("市场数", "markets")
    return Metric(
        slug, slug, slug, kind=Kind.COUNT, unit=units.POST, of=of, definition=text, family=family
    )


def provision(slug: str, requires, quote: str = "不少于8个", **fields) -> Provision:
    """An obligation of universities."""
    given = {"force": Force.OBLIGATION, "addressee": addressees.UNIVERSITY}
    return Provision(slug, requires=requires, evidence=(Evidence(quote),), **{**given, **fields})


_UNIVERSITIES = (Party(bodies.UNIVERSITIES),)


def notice(*provisions: Provision, parties=_UNIVERSITIES, **fields) -> Notice:
    """A notice of one measure."""
    measure = Measure(
        1,
        label="1.",
        title="配备人员",
        section=None,
        topics=(topics.STAFFING,),
        parties=parties,
        summary=Text("配人。", "Staff."),
        provisions=provisions,
    )
    given = {
        "title": "关于就业工作的通知",
        "cohort": 2025,
        "issuers": (bodies.JIANGXI_EDUCATION,),
        "issued": PartialDate(2025, 3, 1),
        "jurisdiction": jurisdictions.JIANGXI,
        "level": Level.PROVINCE,
        "measures": (measure,),
        "superiors": (Citation("上级通知"),),
    }
    return Notice("made-up-2025", **{**given, **fields})


FLAG = Done(staffing.STAFF_PROFESSIONALISED)


def ratio(written: str) -> Ratio:
    """One of the staff for 500 graduates, written one way or the other."""
    return Ratio(
        staffing.FULL_TIME_CAREERS_STAFF,
        staffing.GRADUATING_STUDENTS,
        at_least=Fraction(1, 500),
        written=written,
    )


def kinds(*args, **kwargs) -> list[DefectKind]:
    """What `lint` finds, by kind."""
    return [defect.kind for defect in lint(*args, **kwargs)]


def test_a_clean_notice_has_none() -> None:
    """Nothing is made up where nothing is wrong."""
    clean = notice(provision("a", FLAG, "加强队伍", due=By(PartialDate(2025, 8))))
    assert lint(clean) == ()


@pytest.mark.parametrize(
    "due",
    [
        By(PartialDate(2024, 8)),
        ByEach((PartialDate(2024, 6), PartialDate(2024, 9))),
        Window(PartialDate(2024, 1), PartialDate(2024, 6)),
    ],
)
def test_due_before_it_was_issued(due) -> None:
    """A deadline that was over when the notice came out."""
    assert kinds(notice(provision("a", FLAG, "加强队伍", due=due))) == [DefectKind.DUE_BEFORE_ISSUE]


@pytest.mark.parametrize("due", [None, Ongoing(), Window(PartialDate(2024), None)])
def test_without_a_last_day(due) -> None:
    """What has no last day can't be over."""
    assert kinds(notice(provision("a", FLAG, "加强队伍", due=due))) == []


def test_no_date_of_issue() -> None:
    """Without a date of issue no deadline comes before it."""
    old = provision("a", FLAG, "加强队伍", due=By(PartialDate(2020)))
    assert kinds(notice(old, issued=None)) == []


def test_no_body() -> None:
    """A measure that names nobody to answer for it."""
    (defect,) = lint(notice(provision("a", FLAG, "加强队伍"), parties=()))
    assert (defect.kind, defect.measure) == (DefectKind.NO_BODY, 1)
    assert defect.zh == "第1条:没有责任单位:配备人员"
    assert str(defect) == "measure 1: no responsible body: 配备人员"


@pytest.mark.parametrize(("parts", "expected"), [((1, 7), []), ((1, 6), [DefectKind.SUM])])
def test_sum(parts: tuple[int, int], expected: list[DefectKind]) -> None:
    """Eight in all are one of the city and seven of the counties, not six."""
    made = notice(
        provision("a", Quota(count("all", addressees.CITY), at_least=8), "不少于8个"),
        provision("b", Quota(count("city", addressees.CITY), at_least=parts[0]), "至少1个"),
        provision("c", Quota(count("county", addressees.COUNTY), at_least=parts[1]), "至少7个"),
    )
    assert kinds(made) == expected


def test_what_has_no_family_is_no_part() -> None:
    """Numbers of different things are not added up."""
    made = notice(
        *(
            provision(slug, Quota(count(slug, addressees.CITY, None), at_least=8))
            for slug in ("a", "b", "c")
        )
    )
    assert kinds(made) == []


def test_a_bare_figure() -> None:
    """A floor that the text states without a comparator."""
    bare = provision("a", Quota(count("all", addressees.UNIVERSITY), at_least=8), "建设市场8个")
    assert kinds(notice(bare)) == [DefectKind.NO_COMPARATOR]


def test_ratio_written_the_other_way_round() -> None:
    """500:1 for one of the staff to 500 graduates, where nobody else writes so."""
    turned = notice(provision("a", ratio("500:1"), "不低于500:1"))
    straight = notice(provision("a", ratio("1:500"), "不低于1:500"))
    assert kinds(turned) == [DefectKind.RATIO_REVERSED]
    assert kinds(turned, superior=turned) == []
    assert kinds(straight) == []
    assert kinds(straight, superior=turned) == [DefectKind.RATIO_REVERSED]


def test_year_not_rolled_on() -> None:
    """Last year's date, to the day, in this year's notice."""
    last = notice(provision("a", FLAG, "加强队伍", due=By(PartialDate(2025, 8))), cohort=2024)
    same = attrs.evolve(last, cohort=2025)
    moved = notice(provision("a", FLAG, "加强队伍", due=By(PartialDate(2026, 8))), cohort=2025)
    assert kinds(same, previous=last) == [DefectKind.STALE_YEAR]
    assert kinds(moved, previous=last) == []
    assert kinds(last, previous=last) == []
    other = notice(provision("b", FLAG, "加强队伍", due=By(PartialDate(2025, 8))))
    assert kinds(other, previous=last) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("各高校(含高职)加强队伍。", []),
        ("各高校(含高职加强队伍。", [DefectKind.BRACKETS]),
        ("各高校含高职)加强队伍。", [DefectKind.BRACKETS]),
        ("各高校“含高职)加强队伍。", [DefectKind.BRACKETS]),
    ],
)
def test_brackets(body: str, expected: list[DefectKind]) -> None:
    """A bracket without its partner, counted in the text."""
    text = f"关于就业工作的通知\n1.配备人员。{body}\n"
    assert kinds(notice(provision("a", FLAG, "加强队伍")), text) == expected


def test_the_real_ones(source_text) -> None:
    """Jiangxi 2024 writes its ratio graduates first; Jiangmen misses a bracket."""
    jiangxi = notices.load("jiangxi-2024")
    found = {(d.provision, d.kind) for d in lint(jiangxi)}
    assert ("full-time-staff", DefectKind.RATIO_REVERSED) in found
    jiangmen = lint(notices.load("jiangmen-2023"), source_text("jiangmen-2023"))
    assert (12, DefectKind.BRACKETS) in {(d.measure, d.kind) for d in jiangmen}


def test_issue_dates_are_days() -> None:
    """The notice of these tests was issued on a day."""
    assert notice(provision("a", FLAG, "加强队伍")).issued.first == date(2025, 3, 1)
