"""A sixth notice, made up, added as CONTRIBUTING describes: in a package of its own."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

import gradpolicy as gp
from gradpolicy import notices
from gradpolicy.changes import Answer

TEXT = """\
赤水学厅〔2025〕7号
关于做好2025届毕业生就业工作的通知
各高校:
为做好就业工作,现通知如下。
一、拓展渠道
1.走访企业。各高校校领导班子新开拓用人单位不少于150家,于2025年8月底前完成。鼓励高校开设就业专栏。
二、加强保障
2.配备人员。各高校按照不低于应届毕业生1:400的比例配备校级专职就业工作人员。高校要在3个工作日内答复来信。
赤水省教育厅
2025年3月1日
"""

MODULE = '''\
"""关于做好2025届毕业生就业工作的通知: a made-up notice of a made-up province."""

from datetime import date
from fractions import Fraction

from gradpolicy import (
    Body, By, Done, Event, Evidence, Force, Jurisdiction, Kind, Level, Measure, Metric, Notice,
    PartialDate, Party, Provision, Quota, Ratio, Section, Source, Span, Text, Within,
)
from gradpolicy.vocabulary import addressees, bodies, jurisdictions, topics
from gradpolicy.vocabulary.metrics import market, staffing

CHISHUI = Jurisdiction(
    "chishui", "赤水省", "Chishui", code="990000", level=Level.PROVINCE,
    parent=jurisdictions.CHINA,
)
DEPARTMENT = Body(
    "chishui-education", "赤水省教育厅", "Chishui Department of Education",
    definition=Text("虚构的教育厅", "a made-up department"),
)
COLUMN = Metric(
    "jobs-column", "开设就业专栏", "a column on jobs", kind=Kind.FLAG, of=addressees.UNIVERSITY,
    definition=Text("学校网站有就业专栏", "the university's site has a column on jobs"),
)
ANSWERED = Metric(
    "letters-answered", "答复来信", "letters answered", kind=Kind.FLAG,
    of=addressees.UNIVERSITY, definition=Text("来信得到答复", "letters are answered"),
)
LETTER = Event(
    "letter", "收到来信", "a letter", definition=Text("收到来信之日", "the day a letter comes in")
)

CHISHUI_2025 = Notice(
    "chishui-2025",
    title="关于做好2025届毕业生就业工作的通知",
    number="赤水学厅〔2025〕7号",
    cohort=2025,
    issuers=(DEPARTMENT,),
    issued=PartialDate(2025, 3, 1),
    jurisdiction=CHISHUI,
    level=Level.PROVINCE,
    addressees=(addressees.UNIVERSITY,),
    source=Source(Text("虚构", "made up"), sha256="SHA256", checked=date(2026, 11, 22)),
    sections=(Section(1, "拓展渠道"), Section(2, "加强保障")),
    measures=(
        Measure(
            1,
            label="1.",
            title="走访企业",
            section=1,
            topics=(topics.OUTREACH,),
            parties=(Party(bodies.UNIVERSITIES),),
            summary=Text("开拓新单位,办专栏。", "New employers, and a column."),
            provisions=(
                Provision(
                    "new-employers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.EMPLOYERS_NEWLY_WON_BY_LEADERS, at_least=150, written="150家"
                    ),
                    due=By(PartialDate(2025, 8)),
                    evidence=(Evidence("不少于150家"), Evidence("2025年8月底前")),
                ),
                Provision(
                    "jobs-column",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(COLUMN),
                    evidence=(Evidence("鼓励高校开设就业专栏"),),
                ),
            ),
        ),
        Measure(
            2,
            label="2.",
            title="配备人员",
            section=2,
            topics=(topics.STAFFING,),
            parties=(Party(bodies.UNIVERSITIES),),
            summary=Text("按比例配人,限期答复。", "Staff by ratio, answers in time."),
            provisions=(
                Provision(
                    "full-time-staff",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.FULL_TIME_CAREERS_STAFF, staffing.GRADUATING_STUDENTS,
                        at_least=Fraction(1, 400), written="1:400",
                    ),
                    evidence=(Evidence("不低于应届毕业生1:400的比例"),),
                ),
                Provision(
                    "letters-answered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(ANSWERED),
                    due=Within(3, Span.WORKING_DAY, LETTER),
                    evidence=(Evidence("在3个工作日内答复来信"),),
                ),
            ),
        ),
    ),
)
'''


@pytest.fixture
def chishui(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The package, installed on the path with its entry point; gives the notice's slug."""
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    (tmp_path / "chishui_notices.py").write_text(MODULE.replace("SHA256", digest), "utf-8")
    metadata = tmp_path / "chishui_notices-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: chishui-notices\nVersion: 1.0\n"
    )
    (metadata / "entry_points.txt").write_text(
        f"[{notices.ENTRY_POINTS}]\nchishui-2025 = chishui_notices:CHISHUI_2025\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield "chishui-2025"
    sys.modules.pop("chishui_notices", None)


def test_is_found(chishui: str) -> None:
    """The catalogue lists it beside the built-in ones."""
    assert chishui in notices.available()
    assert len(notices.load(chishui).measures) == 2


def test_ledger_closes(chishui: str) -> None:
    """It verifies against its text, to the byte."""
    verification = gp.verify(notices.load(chishui), TEXT)
    assert str(verification).count("\n") == 0
    assert verification.ok
    assert verification.same_text


@pytest.mark.parametrize(
    ("old", "new"), [("150", "151"), ("400", "500"), ("3个", "5个"), ("8月", "9月")]
)
def test_a_changed_digit_opens_it(chishui: str, old: str, new: str) -> None:
    """A digit changed in the text is noticed."""
    assert old in TEXT
    assert not gp.verify(notices.load(chishui), TEXT.replace(old, new)).ok


def test_stands_beside_the_others(chishui: str) -> None:
    """It is compared with the built-in notices by the metrics that it shares with them."""
    notice = notices.load(chishui)
    changes = {
        p.new.slug: p.change.value
        for p in gp.diff(notices.load("jiangxi-2024"), notice).provisions
        if p.new is not None
    }
    assert changes["full-time-staff"] == "strengthened"
    assert changes["jobs-column"] == "added"
    answers = gp.conform(notice, notices.load("ministry-2024")).counts
    assert answers[Answer.LEFT_OUT] > 0
    assert answers[Answer.ADDED] > 0


def test_goes_through_json(chishui: str) -> None:
    """Its own terms travel with it."""
    notice = notices.load(chishui)
    assert gp.from_json(gp.to_json(notice)) == notice
