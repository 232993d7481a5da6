"""Checks for scripts: what is written, and that the schema says just that."""

import copy
import functools
import gc
import json
import operator
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import gradpolicy as gp
from gradpolicy import notices, strategies
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
from gradpolicy.formats.json import checks, to_json
from gradpolicy.formats.json.checks import (
    entitlements_to_json,
    finding_data,
    notice_digest,
    report_data,
    report_to_json,
    reports_to_json,
    sanctions_to_json,
)
from gradpolicy.formats.json.schemas import report_schema
from gradpolicy.vocabulary.jurisdictions import JIANGXI

ON = date(2024, 6, 15)

COMPARE = {
    "at_least": operator.ge,
    "at_most": operator.le,
    "above": operator.gt,
    "below": operator.lt,
    "exactly": operator.eq,
}


@functools.cache
def _validator(part: str | None = None) -> Draft202012Validator:
    """What judges a report, or a part of one."""
    schema = report_schema()
    if part is not None:
        schema = {"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]}
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _mistakes(document: object) -> list[str]:
    return [f"{each.json_path}: {each.message}" for each in _validator().iter_errors(document)]


def _checked(notice: gp.Notice, facts: Facts, **options: Any) -> Any:
    """The report on the first addressee of *notice*, as a script reads it."""
    _, norm = next(iter(notice.provisions))
    return json.loads(report_to_json(_report(notice, facts, addressee=norm.addressee, **options)))


def _report(notice: gp.Notice, facts: Facts, *, on: date = ON, addressee: gp.Addressee) -> Report:
    return check(notice, facts, on=on, addressee=addressee)


def _metrics(ratio: Callable[..., gp.Ratio]) -> tuple[gp.Metric, gp.Metric]:
    drawn = ratio(at_least=1)
    return drawn.numerator, drawn.denominator


# --- What is drawn ---------------------------------------------------------------------------


@st.composite
def _reports(draw: st.DrawFn) -> Report:
    """Reports on drawn notices, with facts from here and there, dated or not."""
    notice = draw(strategies.notices(max_measures=1, max_provisions=2))
    # Of drawn ones two may share a slug, and then no JSON can hold them.
    notice = attrs.evolve(notice, jurisdiction=JIANGXI)
    year = date(notice.cohort, 1, 1)
    days = st.integers(-300, 500).map(lambda days: year + timedelta(days))
    cases = st.builds(
        lambda began, took: Case(began, None if took is None else began + timedelta(took)),
        days,
        st.none() | st.integers(0, 90),
    )
    done = st.booleans() | days | st.lists(days, max_size=3).map(tuple)
    done |= st.lists(cases, max_size=3).map(tuple)
    origins = st.builds(Origin, st.just("填报.xlsx"), st.sampled_from(("填报", None)), st.none())

    def fact(of: Any, value: Any) -> Fact:
        metric, per = of if isinstance(of, tuple) else (of, None)
        return Fact(
            metric,
            value if metric.kind.is_number else draw(done),
            per=per,
            observed=draw(st.none() | days),
            origin=draw(st.none() | origins),
            written=draw(st.sampled_from((None, "3.6万"))),
        )

    known = [fact(*each) for each in draw(strategies.facts(notice, missing="sometimes")).items()]
    context = draw(st.integers(0, 1))
    facts = Facts(
        tuple(known[context:]),
        context=tuple(known[:context]),
        entity=draw(st.sampled_from((None, "江南大学"))),
    )
    bound = [norm.addressee for _, norm in notice.provisions] or list(notice.addressees)
    narrow = strategies.addressees(broader=bound) if bound else strategies.addressees()
    addressee = draw(st.sampled_from(bound)) if bound and draw(st.booleans()) else draw(narrow)
    return check(notice, facts, on=draw(days), addressee=addressee)


def _judgements(judgement: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """A judgement and all inside it."""
    if judgement is not None:
        yield judgement
        for operand in judgement["operands"]:
            yield from _judgements(operand)


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every object, list and simple value of a document."""
    yield path
    match value:
        case dict():
            for key, inner in value.items():
                yield from _paths(inner, (*path, key))
        case list():
            for index, inner in enumerate(value):
                yield from _paths(inner, (*path, index))
        case _:
            pass


def _at(document: Any, path: tuple[str | int, ...]) -> Any:
    return functools.reduce(operator.getitem, path, document)


_KIND_OF_NAME = {
    **dict.fromkeys(("metric", "numerator", "denominator"), "metrics"),
    "addressee": "addressees",
    "standard": "standards",
    "after": "events",
}


def _named(document: Any) -> dict[str, set[str]]:
    """What a report names by slug, by its kind."""
    keys = [*(fact["key"] for fact in document["facts"]), *(m["of"] for m in document["missing"])]
    named: dict[str, set[str]] = {
        "metrics": {key.partition("/")[0] for key in keys},
        "addressees": {document["addressee"], *document["narrower"]},
        "standards": set(document["gaps"]),
        "events": set(),
    }
    for path in _paths(document["findings"]):
        value = _at(document["findings"], path)
        if path and path[-1] in _KIND_OF_NAME and isinstance(value, str):
            named[_KIND_OF_NAME[path[-1]]].add(value)
    return named


# --- Reports ---------------------------------------------------------------------------------


class TestReportToJson:
    """The report on an institution."""

    def test_everything_of_one(self, requiring, ratio) -> None:
        """Who, when, what, with the fact's cell, both products, and what is short of it."""
        staff, posts = _metrics(ratio)
        notice = requiring(ratio(at_least=Fraction(1, 500), written="500:1"))
        origin = Origin("填报.xlsx", "填报数据", "E7")
        facts = Facts(
            (Fact(staff, 23, origin=origin, written="２３", observed=date(2024, 5, 1)),),
            context=(Fact(posts, 12_600),),
            entity="江南大学",
        )

        document = _checked(notice, facts)

        predicate = {
            "type": "ratio",
            "numerator": "staff",
            "denominator": "posts",
            "at_least": "1/500",
            "written": "500:1",
        }
        used = {
            "key": "staff",
            "value": "23",
            "observed": "2024-05-01",
            "origin": {"file": "填报.xlsx", "sheet": "填报数据", "cell": "E7"},
            "written": "２３",
        }
        base = {
            "key": "posts",
            "value": "12600",
            "observed": None,
            "origin": None,
            "written": None,
        }
        unit = {"zh": "个", "en": "posts"}
        none = {status.value: 0 for status in Status}
        assert {
            "format": "gradpolicy.report/1",
            "notice": {"slug": "smallest", "title": "通知", "sha256": notice_digest(notice)},
            "addressee": "organisation",
            "entity": "江南大学",
            "on": "2024-06-15",
            "outcome": "compliant",
            "complete": True,
            "counts": {**none, "unmet": 1},
            "binding": none,
            "findings": [
                {
                    "slug": "only",
                    "measure": 0,
                    "label": "一",
                    "force": "target",
                    "addressee": "organisation",
                    "binds": False,
                    "status": "unmet",
                    "due": None,
                    "inherited": False,
                    "last_day": None,
                    "days_left": None,
                    "reason": {
                        "version": 1,
                        "clause": {"measure": 0, "label": "一", "title": "标题", "section": None},
                        "quotes": ["不少于36000个"],
                        "text": {"zh": notice["only"].zh, "en": str(notice["only"])},
                        "assumption": None,
                        "period": None,
                        "applies": None,
                        "meets": {
                            "predicate": predicate,
                            "truth": "false",
                            "of": ["staff", "posts"],
                            "facts": [used, base],
                            "comparison": {
                                "value": "23",
                                "base": "12600",
                                "limit": "1/500",
                                "tolerance": None,
                                "left": "11500",
                                "comparator": "at_least",
                                "right": "12600",
                                "held": False,
                            },
                            "operands": [],
                            "occasions": [],
                        },
                    },
                    "needs": [
                        {
                            "of": "staff",
                            "predicate": predicate,
                            "present": "23",
                            "required": "26",
                            "shortfall": "3",
                            "room": None,
                            "held": False,
                        }
                    ],
                    "remedy": {
                        "changes": [{"of": "staff", "present": "23", "needed": "26"}],
                        "effort": "3/26",
                    },
                    "missing": [],
                    "gaps": [],
                }
            ],
            "missing": [],
            "gaps": [],
            "narrower": [],
            "facts": [
                {**used, "context": False, "used": True},
                {**base, "context": True, "used": True},
            ],
            "terms": {
                "metrics": {
                    "posts": {"zh": "POSTS", "en": "posts", "kind": "count", "unit": unit},
                    "staff": {"zh": "STAFF", "en": "staff", "kind": "count", "unit": unit},
                },
                "addressees": {"organisation": {"zh": "单位", "en": "organisation"}},
                "standards": {},
                "events": {},
            },
        } == document

    def test_what_is_missing(self, requiring, ratio) -> None:
        """A missing fact is null in its place, is named, and what it would settle is told."""
        staff, _ = _metrics(ratio)
        notice = requiring(ratio(at_least=Fraction(1, 500)))

        document = _checked(notice, Facts.of({staff: 23}))

        (finding,) = document["findings"]
        meets = finding["reason"]["meets"]
        assert ["unknown", ["posts"], None, "unknown"] == [
            finding["status"],
            finding["missing"],
            finding["needs"][0]["required"],
            meets["truth"],
        ]
        assert [True, False] == [fact is not None for fact in meets["facts"]]
        assert {"value": "23", "base": None, "left": None, "right": None, "held": None} == {
            key: meets["comparison"][key] for key in ("value", "base", "left", "right", "held")
        }
        assert [{"of": "posts", "alone": ["only"], "findings": ["only"]}] == document["missing"]
        assert "posts" in document["terms"]["metrics"]

    @pytest.mark.parametrize(
        ("bound", "value", "expected"),
        [
            pytest.param(
                {"at_least": Decimal("0.70")},
                Decimal("0.6995"),
                ("0.6995", "at_least", "0.70"),
                id="a share is not rounded",
            ),
            pytest.param({"at_most": 40}, 41, ("41", "at_most", "40"), id="at most"),
            pytest.param({"above": 40}, 41, ("41", "above", "40"), id="above"),
            pytest.param({"below": 40}, 41, ("41", "below", "40"), id="below"),
            pytest.param({"exactly": 40}, 41, ("41", "exactly", "40"), id="exactly"),
            pytest.param({"about": 200, "tolerance": 20}, 221, ("21", "at_most", "20"), id="about"),
        ],
    )
    def test_quota(self, requiring, ratio, bound, value, expected) -> None:
        """A figure is compared as it was given with the limit as it is written."""
        staff, _ = _metrics(ratio)
        metric = staff
        if isinstance(value, Decimal):
            metric = attrs.evolve(staff, slug="share", kind=gp.Kind.SHARE, unit=None)
        notice = requiring(gp.Quota(metric, **bound))

        (finding,) = _checked(notice, Facts.of({metric: value}))["findings"]

        found = finding["reason"]["meets"]["comparison"]
        assert expected == tuple(found[key] for key in ("left", "comparator", "right"))
        assert None is found["base"]

    @pytest.mark.parametrize(
        ("bound", "given", "expected"),
        [
            pytest.param(
                {"at_least": Decimal("0.15")}, (1889, 12_600), ("37780", "at_least", "37800"),
                id="decimal",
            ),
            pytest.param({"above": Fraction(2, 7)}, (2, 7), ("14", "above", "14"), id="at it"),
            pytest.param(
                {"about": Fraction(1, 2), "tolerance": Decimal("0.1")}, (7, 10), ("4", "at_most", "2"),
                id="about",
            ),
            pytest.param({"at_least": 1}, (0, 0), ("0", "at_least", "0"), id="nobody graduates"),
        ],
    )  # fmt: skip
    def test_ratio(self, requiring, ratio, bound, given, expected) -> None:
        """A ratio is compared crosswise: what was compared are whole numbers, not quotients."""
        notice = requiring(ratio(**bound))
        facts = Facts.of(dict(zip(_metrics(ratio), given, strict=True)))

        (finding,) = _checked(notice, facts)["findings"]

        found = finding["reason"]["meets"]["comparison"]
        assert expected == tuple(found[key] for key in ("left", "comparator", "right"))

    def test_limit_that_is_a_metric(self, requiring, ratio) -> None:
        """The limit is the other metric's value, and both facts are there; one may be context."""
        staff, posts = _metrics(ratio)
        notice = requiring(gp.Quota(staff, below=posts))

        (finding,) = _checked(notice, Facts.of({staff: 7}, context={posts: 8}))["findings"]

        meets = finding["reason"]["meets"]
        assert {"metric": "posts"} == meets["predicate"]["below"]
        assert ["staff", "posts"] == [fact["key"] for fact in meets["facts"]]
        assert ("8", "7", "8", True) == tuple(
            meets["comparison"][key] for key in ("limit", "left", "right", "held")
        )

    def test_in_each_period(self, requiring, ratio) -> None:
        """What is counted in each period has the period in its key."""
        staff, _ = _metrics(ratio)
        notice = requiring(gp.Quota(staff, at_least=2, per=gp.Period.WEEK))

        document = _checked(notice, Facts.of({(staff, gp.Period.WEEK): 1}))

        (finding,) = document["findings"]
        assert ["staff/week"] == finding["reason"]["meets"]["of"]
        assert "staff/week" == finding["needs"][0]["of"]
        assert ["staff"] == list(document["terms"]["metrics"])

    def test_what_was_done(self, requiring, ratio) -> None:
        """Each occasion is told, and how late it was; a fact may be a list of days or of cases."""
        staff, _ = _metrics(ratio)
        plan = attrs.evolve(staff, slug="plan-made", kind=gp.Kind.FLAG, unit=None)
        event = gp.Event("received", "收到", "received", definition=gp.Text("收到", "received"))
        notice = requiring(gp.Done(plan))
        (measure,) = notice.measures
        norm = attrs.evolve(measure.provisions[0], due=gp.Within(3, gp.Span.DAY, event))
        notice = attrs.evolve(
            notice, measures=(attrs.evolve(measure, provisions=(norm,), due=gp.Ongoing()),)
        )
        cases = (Case(date(2024, 6, 1), date(2024, 6, 9)), Case(date(2024, 6, 14)))

        document = _checked(notice, Facts.of({plan: cases}))

        (finding,) = document["findings"]
        none = {"due": None, "began": None, "done": None, "days_late": None, "doubt": None}
        assert [
            {
                **none,
                "occurred": "late",
                "due": "2024-06-04",
                "began": "2024-06-01",
                "done": "2024-06-09",
                "days_late": 5,
            },
            {**none, "occurred": "open", "due": "2024-06-17", "began": "2024-06-14"},
        ] == finding["reason"]["meets"]["occasions"]
        assert {"type": "within", "amount": 3, "span": "day", "after": "received"} == finding["due"]
        assert (False, "2024-06-17", 2) == tuple(
            finding[key] for key in ("inherited", "last_day", "days_left")
        )
        assert [
            {"began": "2024-06-01", "done": "2024-06-09"},
            {"began": "2024-06-14", "done": None},
        ] == document["facts"][0]["value"]
        assert {"received": {"zh": "收到", "en": "received"}} == document["terms"]["events"]

    def test_why_nothing_can_be_said(self, requiring, ratio) -> None:
        """A figure that was observed after the last day leaves it open, and the reason says so."""
        staff, _ = _metrics(ratio)
        notice = requiring(gp.Quota(staff, at_least=1))
        (measure,) = notice.measures
        due = gp.By(gp.PartialDate(2024, 5))
        notice = attrs.evolve(notice, measures=(attrs.evolve(measure, due=due),))

        document = _checked(notice, Facts.of({staff: 2}, observed=date(2024, 6, 10)))

        (finding,) = document["findings"]
        meets = finding["reason"]["meets"]
        assert ("unknown", True) == (meets["truth"], meets["comparison"]["held"])
        (occasion,) = meets["occasions"]
        assert {"zh", "en"} == set(occasion["doubt"])
        assert (True, "2024-05-31", -15) == tuple(
            finding[key] for key in ("inherited", "last_day", "days_left")
        )

    def test_operands(self, requiring, ratio) -> None:
        """Each operand has its own judgement; of what is referred to and not explained, a gap."""
        staff, posts = _metrics(ratio)
        words = gp.Text("四到位", "four in place")
        standard = gp.Standard("four", words.zh, words.en, definition=words)
        notice = requiring(
            gp.AllOf(
                gp.AnyOf(gp.Quota(staff, at_least=38), gp.Quota(posts, at_least=2)),
                gp.Not(gp.ByReference(standard)),
            )
        )

        document = _checked(notice, Facts.of({staff: 37, posts: 2}))

        (finding,) = document["findings"]
        meets = finding["reason"]["meets"]
        either, denied = meets["operands"]
        assert ["unknown", "true", "unknown"] == [each["truth"] for each in (meets, either, denied)]
        assert ["false", "true"] == [each["truth"] for each in either["operands"]]
        assert None is meets["comparison"]
        assert [[], ["four"], ["four"]] == [
            finding["missing"],
            finding["gaps"],
            document["gaps"],
        ]
        assert {"four": {"zh": "四到位", "en": "four in place"}} == document["terms"]["standards"]

    def test_when_it_applies(self, everything) -> None:
        """A condition has its judgement beside that of the requirement, and so has the period."""
        document = _checked(everything, Facts.of({}))

        reason = document["findings"][0]["reason"]
        assert ("any-of", "all-of") == tuple(
            reason[key]["predicate"]["type"] for key in ("applies", "meets")
        )
        assert {"start": "2023-09", "end": "2024-08-31"} == reason["period"]
        assert {"zh": "定义", "en": "a definition"} == reason["assumption"]

    def test_what_nothing_asked_for(self, requiring, ratio) -> None:
        """A fact that no finding took is there too, and is said to be idle."""
        staff, posts = _metrics(ratio)

        document = _checked(requiring(gp.Quota(staff, at_least=1)), Facts.of({posts: 3}))

        assert [("posts", False)] == [(f["key"], f["used"]) for f in document["facts"]]
        assert ["posts", "staff"] == list(document["terms"]["metrics"])

    def test_observed_later(self, requiring, ratio) -> None:
        """What was found out after the day is not among what was known."""
        staff, _ = _metrics(ratio)
        facts = Facts.of({staff: 3}, observed=date(2024, 7, 1))

        document = _checked(requiring(gp.Quota(staff, at_least=1)), facts)

        assert [] == document["facts"]

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param(True, True, id="yes"),
            pytest.param(False, False, id="no"),
            pytest.param(date(2024, 3, 1), "2024-03-01", id="a day"),
            pytest.param((date(2024, 3, 1),), ["2024-03-01"], id="days"),
            pytest.param((), [], id="never"),
        ],
    )
    def test_flags(self, requiring, ratio, value, shown) -> None:
        """Yes and no stay so; days are strings."""
        staff, _ = _metrics(ratio)
        flag = attrs.evolve(staff, slug="made", kind=gp.Kind.FLAG, unit=None)

        document = _checked(requiring(gp.Done(flag)), Facts.of({flag: value}))

        assert shown == document["facts"][0]["value"]
        assert shown is document["facts"][0]["value"] or not isinstance(shown, bool)

    def test_text(self, requiring, ratio) -> None:
        """It is indented as asked, Chinese stays Chinese, and it ends with a line break."""
        notice = requiring(ratio(at_least=1))
        report = _report(notice, Facts.of({}), addressee=notice["only"].addressee)

        wide, narrow = report_to_json(report), report_to_json(report, indent=None)

        assert json.loads(wide) == json.loads(narrow) == report_data(report)
        assert wide.startswith('{\n  "format": "gradpolicy.report/1",\n')
        assert "标题" in narrow
        assert narrow.endswith("}\n")
        assert 1 == narrow.count("\n")

    def test_too_long_a_number(self, requiring, ratio) -> None:
        """A number that JSON readers would choke on is refused by name."""
        staff, _ = _metrics(ratio)
        notice = requiring(gp.Quota(staff, at_least=1))

        with pytest.raises(gp.InvalidValue, match="at most 1000 digits"):
            _checked(notice, Facts.of({staff: 10**1000}))

    @settings(max_examples=50)
    @given(_reports())
    def test_any(self, report: Report) -> None:
        """
        It keeps its schema and says what the report says, and what was compared bears it out.

        Whatever is named by slug has its labels, once.
        """
        document: Any = report_data(report)

        assert [] == _mistakes(document)
        assert _named(document) == {kind: set(of) for kind, of in document["terms"].items()}
        found = document["findings"]
        assert [s.value for s in report.statuses] == [each["status"] for each in found]
        assert document["counts"] == {
            status.value: [each["status"] for each in found].count(status.value)
            for status in Status
        }
        reasons = [each["reason"] for each in found]
        judged = [j for r in reasons for k in ("applies", "meets") for j in _judgements(r[k])]
        for judgement in judged:
            compared = judgement["comparison"]
            if compared is None:
                continue
            unknown = compared["left"] is None
            assert unknown is (None in judgement["facts"])
            assert unknown is (compared["held"] is None)
            if not unknown:
                compare = COMPARE[compared["comparator"]]
                left, right = Fraction(compared["left"]), Fraction(compared["right"])
                assert compared["held"] is compare(left, right)
            if not judgement["occasions"]:
                held = {True: "true", False: "false", None: "unknown"}[compared["held"]]
                assert held == judgement["truth"]

    @pytest.mark.parametrize("slug", notices.available())
    def test_real_notices(self, slug: str) -> None:
        """The reports on the notices that come with the library keep the schema."""
        facts = Facts.of(
            {"full-time-careers-staff": 23, "recruitment-events/day": 1},
            context={"graduating-students": 12_600},
            entity="江南大学",
        )

        document = report_data(check(notices.load(slug), facts, on=ON))

        assert document["findings"]
        assert [] == _mistakes(document)


class TestFindingData:
    """One finding as data."""

    def test_is_the_report_s(self) -> None:
        """By itself it says what it says in its report."""
        report = check(notices.load("guangdong-2023"), {"graduating-students": 900}, on=ON)

        findings: Any = report_data(report)["findings"]

        assert findings == [finding_data(finding) for finding in report]

    def test_is_the_caller_s(self, requiring, ratio) -> None:
        """Whoever changes it changes nothing else."""
        notice = requiring(ratio(at_least=1))
        (finding,) = _report(notice, Facts.of({}), addressee=notice["only"].addressee)
        data: Any = finding_data(finding)
        before = copy.deepcopy(data)

        data["reason"]["meets"]["predicate"].clear()
        data["reason"]["quotes"].clear()

        assert before == finding_data(finding)


class TestReportsToJson:
    """Several institutions."""

    def test_several(self, requiring, ratio) -> None:
        """A list, in the order given, each as it is alone."""
        staff, _ = _metrics(ratio)
        notice = requiring(gp.Quota(staff, at_least=5))
        reports = [
            _report(
                notice, Facts.of({staff: n}, entity=f"{n}系"), addressee=notice["only"].addressee
            )
            for n in (7, 3)
        ]

        assert [json.loads(report_to_json(each)) for each in reports] == json.loads(
            reports_to_json(reports)
        )

    def test_none(self) -> None:
        """Of no institution an empty list."""
        assert "[]\n" == reports_to_json([])


# --- The schema ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sample() -> Any:
    """A report in which every kind of object occurs: a few findings of a real notice."""
    notice = notices.load("jiangxi-2024")
    facts = Facts(
        tuple(
            attrs.evolve(fact, origin=Origin("填报.xlsx", "填报数据", "E7"))
            for fact in Facts.of(
                {
                    "full-time-careers-staff": 23,
                    "graduating-students": 12_600,
                    "named-reports-answered": (Case(date(2024, 6, 3), date(2024, 6, 30)),),
                }
            )
        )
    )
    document: Any = report_data(check(notice, facts, on=date(2024, 7, 15)))
    names = {"full-time-staff", "guidance-course-load", "named-reports-answered", "four-in-place"}
    document["findings"] = [each for each in document["findings"] if each["slug"] in names]
    document["missing"] = document["missing"][:2]
    document["terms"]["metrics"] = dict(list(document["terms"]["metrics"].items())[:2])
    return json.loads(json.dumps(document))


def _places(document: Any) -> list[tuple[str | int, ...]]:
    """The way to each sort of place below the top: of the items of a list, to the first that has it."""
    sorts: dict[tuple[str, ...], tuple[str | int, ...]] = {}
    for path in _paths(document):
        sort = tuple("*" if isinstance(step, int) else step for step in path)
        value = type(_at(document, path)).__name__
        sorts.setdefault((*sort, value), path)
    return [path for path in sorts.values() if path]


def _refused(
    document: Any, path: tuple[str | int, ...], change: Callable[[Any, Any], object]
) -> bool:
    """Whether a report is refused once *change* was made to what is at the end of *path*."""
    part, within = None, {**document, "findings": []}
    match path:
        case ("findings", index, _, *_):
            # Alone: to judge all of it each time takes long.
            part, within, path = "finding", document["findings"][index], path[2:]
        case ("findings", *_):
            within = document
        case _:
            pass
    changed = copy.deepcopy(within)
    change(_at(changed, path[:-1]), path[-1])
    return not _validator(part).is_valid(changed)


def _free(path: tuple[str | int, ...]) -> bool:
    """Whether keys at *path* may be left out: those of a predicate, or of labels."""
    return (
        "predicate" in path
        or path[-1:] == ("predicate",)
        or path in {("terms", kind) for kind in ("metrics", "addressees", "standards", "events")}
    )


class TestSchema:
    """What the schema of a report refuses."""

    def test_sample(self, sample) -> None:
        """What the next tests change is right before they do."""
        assert [] == _mistakes(sample)
        assert 4 == len(sample["findings"])

    def test_every_key_is_required(self, sample) -> None:
        """A report that lacks any key is refused, wherever it is."""
        keys = [
            path for path in _places(sample) if isinstance(path[-1], str) and not _free(path[:-1])
        ]

        assert len(keys) > 100
        assert [] == [
            path for path in keys if not _refused(sample, path, lambda owner, key: owner.pop(key))
        ]

    def test_no_other_key(self, sample) -> None:
        """A report with a key that is none is refused, wherever it is."""
        objects = [path for path in _places(sample) if isinstance(_at(sample, path), dict)]

        def add(owner: Any, key: str | int) -> None:
            owner[key]["no-key"] = 1

        assert len(objects) > 25
        assert [] == [path for path in objects if not _refused(sample, path, add)]
        assert [] != _mistakes({**sample, "no-key": 1})

    @pytest.mark.parametrize("odd", [1.5, {}, [{}], ""], ids=repr)
    def test_other_types(self, sample, odd) -> None:
        """A value of a type that is never right is refused, wherever it is."""
        simple = [
            path for path in _places(sample) if not isinstance(_at(sample, path), dict | list)
        ]

        def replace(owner: Any, key: str | int) -> None:
            owner[key] = odd

        assert len(simple) > 90
        assert [] == [path for path in simple if not _refused(sample, path, replace)]

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            pytest.param(".format", "gradpolicy.report/2", id="another version"),
            pytest.param(".on", "2024-6-15", id="not two digits"),
            pytest.param(".on", "2024-02-30", id="no such day"),
            pytest.param(".outcome", "fine", id="no outcome"),
            pytest.param(".counts.met", -1, id="a negative count"),
            pytest.param(".counts.met", "1", id="a count as a string"),
            pytest.param(".notice.sha256", "0" * 63, id="a short digest"),
            pytest.param(".notice.sha256", "G" * 64, id="not hexadecimal"),
            pytest.param(".facts[0].value", 23, id="a bare number"),
            pytest.param(".facts[0].value", "23.5.1", id="no number"),
            pytest.param(".facts[0].value", "1/0", id="a division by zero"),
            pytest.param(".facts[0].value", "-1", id="a negative number"),
            pytest.param(".facts[0].value", "1 000", id="a grouped number"),
            pytest.param(".facts[0].key", "Staff", id="no slug"),
            pytest.param(".facts[0].key", "staff/fortnight", id="no period"),
            pytest.param(".findings[0].status", "not applicable", id="no status"),
            pytest.param(".findings[0].due", {"type": "by"}, id="a deadline without a day"),
            pytest.param(".findings[0].due", {"type": "window"}, id="a window without ends"),
            pytest.param(".findings[0].reason.version", 2, id="another reason"),
            pytest.param(".findings[0].reason.quotes", [], id="no quote"),
        ],
    )
    def test_wrong_values(self, sample, changed, path, value) -> None:
        """What can't be in a report is refused."""
        assert [] != _mistakes(changed(sample, f"${path}", value))

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param({"at_most": "1/400"}, id="two bounds"),
            pytest.param({"at_least": ...}, id="no bound"),
            pytest.param({"at_least": {"metric": "posts"}}, id="a ratio to a metric"),
            pytest.param({"at_least": ..., "about": "1"}, id="about without a tolerance"),
            pytest.param({"tolerance": "1"}, id="a tolerance without about"),
            pytest.param({"type": "quota"}, id="another type"),
            pytest.param({"numerator": ...}, id="half a ratio"),
        ],
    )
    def test_wrong_bounds(self, sample, change) -> None:
        """A bound that the model would refuse is refused."""
        document = copy.deepcopy(sample)
        finding = next(f for f in document["findings"] if f["slug"] == "full-time-staff")
        predicate = finding["reason"]["meets"]["predicate"]
        for key, value in change.items():
            if value is ...:
                del predicate[key]
            else:
                predicate[key] = value

        assert [] != _mistakes(document)

    @given(strategies.deadlines())
    def test_deadlines(self, deadline: gp.Deadline) -> None:
        """Every deadline of a notice can stand in a report."""
        written = checks.plain(deadline, gp.Deadline)

        assert [] == list(_validator("deadline").iter_errors(written))


# --- Entitlements and sanctions --------------------------------------------------------------


class TestEntitlementsToJson:
    """What a notice grants, for scripts."""

    def test_fair(self) -> None:
        """A fair of 430 employers brings 150,000 yuan, and the reason says by which figure."""
        notice = notices.load("jiangxi-2023")
        found = entitlements(notice, {"employers-at-fair": 430}, on=ON)

        document = json.loads(entitlements_to_json(notice, found, on=ON))

        assert ("gradpolicy.entitlements/1", "2024-06-15", "jiangxi-2023") == (
            document["format"],
            document["on"],
            document["notice"]["slug"],
        )
        assert [each.grant.slug for each in found] == [g["slug"] for g in document["grants"]]
        fair = next(
            grant
            for grant in document["grants"]
            if grant["entitled"] == "true" and grant["reason"] is not None
        )
        assert "150000" == fair["amount"]["exactly"]
        assert None is fair["remedy"]
        used = [f["value"] for j in _judgements(fair["reason"]) for f in j["facts"]]
        assert {"430"} == set(used)

    @pytest.mark.parametrize("slug", notices.available())
    def test_same_keys(self, slug: str) -> None:
        """Every grant has every key, whether it has a condition or not; unknown is not false."""
        notice = notices.load(slug)
        found = entitlements(notice, {}, on=ON)

        grants = json.loads(entitlements_to_json(notice, found, on=ON))["grants"]

        assert 1 >= len({tuple(grant) for grant in grants})
        assert [each.entitled.name.lower() for each in found] == [g["entitled"] for g in grants]

    def test_everything(self, everything) -> None:
        """A grant with every field has every field."""
        found = entitlements(everything, {}, on=ON)

        (grant,) = json.loads(entitlements_to_json(everything, found, on=ON, indent=None))["grants"]

        assert [] == [key for key, value in grant.items() if value is None]
        assert {
            "slug": "grant",
            "quotes": ["不少于36000个", "500:1"],
            "effect": {"slug": "money", "zh": "补贴", "en": "a subsidy"},
            "addressee": "school",
            "giver": "organisation",
            "due": {"type": "ongoing"},
            "entitled": "unknown",
            "missing": ["plan-made"],
        }.items() <= grant.items()


class TestSanctionsToJson:
    """What a notice punishes, for scripts."""

    def test_cards(self) -> None:
        """Of two cards the harsher is named; how little would lift one is said in figures."""
        notice = notices.load("jiangxi-2023")
        facts = {"programme-placement-rate": Decimal("0.48"), "years-below-card-threshold": 2}
        found = sanctions(notice, facts, on=ON)

        document = json.loads(sanctions_to_json(notice, found, on=ON))

        assert "gradpolicy.sanctions/1" == document["format"]
        cards = {each["slug"]: each for each in document["sanctions"]}
        yellow, red = cards["yellow-card"], cards["red-card"]
        assert ("true", "true") == (yellow["incurred"], red["incurred"])
        assert (["红牌警示", "停止招生"], []) == tuple(
            [effect["zh"] for effect in card["superseded"]] for card in (yellow, red)
        )
        assert [{"of": "programme-placement-rate", "present": "0.48", "needed": "0.5"}] == yellow[
            "margin"
        ]["changes"]

    def test_everything(self, everything) -> None:
        """A sanction with every field has every field; one that can't be judged says what lacks."""
        found = sanctions(everything, {}, on=ON)

        (sanction,) = json.loads(sanctions_to_json(everything, found, on=ON))["sanctions"]

        assert ["card", "money"] == [effect["slug"] for effect in sanction["effects"]]
        assert ("unknown", None, []) == (
            sanction["incurred"],
            sanction["margin"],
            sanction["missing"],
        )
        assert ["margin"] == [key for key, value in sanction.items() if value is None]


class TestNoticeDigest:
    """The digest of a notice's data."""

    def test_equal_notices(self, everything) -> None:
        """A notice that was written and read has the same one."""
        again = gp.from_json(to_json(everything))

        assert again is not everything
        assert notice_digest(everything) == notice_digest(again)

    def test_any_figure(self, requiring, ratio) -> None:
        """One figure more or less, and it is another."""
        digests = {notice_digest(requiring(ratio(at_least=n))) for n in (1, 2, Fraction(1))}

        assert 3 == len(digests)

    def test_kept_no_longer_than_the_notice(self, requiring, ratio) -> None:
        """It is kept as long as the notice lives: one that takes its place has its own."""
        kept = len(checks._DIGESTS)

        notice = requiring(ratio(at_least=1))
        notice_digest(notice)
        during = len(checks._DIGESTS)
        del notice
        gc.collect()

        assert (kept + 1, kept) == (during, len(checks._DIGESTS))
