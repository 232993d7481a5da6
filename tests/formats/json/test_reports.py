"""Reports: a diff and a verification, complete and for scripts."""

import json
from fractions import Fraction

import attrs
import pytest
from hypothesis import given

import gradpolicy as gp
from gradpolicy import strategies
from gradpolicy.formats.json import diff_to_json, verification_to_json
from gradpolicy.logic import witnesses
from gradpolicy.reading import Absent, Fault, Missing, Part, Unclaimed, Wrong


class TestDiffToJson:
    """A diff for scripts."""

    def test_a_change(self, requiring, ratio) -> None:
        """A strengthened duty has its verdict, its figures on both sides, and where they stand."""
        old = requiring(ratio(at_least=Fraction(1, 500), written="500:1"))
        new = attrs.evolve(
            requiring(ratio(at_least=Fraction(1, 400), written="400:1")),
            slug="newer",
            issued=gp.PartialDate(2025, 1),
        )

        document = json.loads(diff_to_json(gp.diff(old, new)))

        assert "gradpolicy.diff/1" == document["format"]
        assert {"slug": "smallest", "title": "通知"} == document["old"]
        assert {"slug": "newer", "title": "通知"} == document["new"]
        assert [
            {"name": "slug", "old": "smallest", "new": "newer"},
            {"name": "issued", "old": None, "new": "2025-01"},
        ] == document["header"]
        heading = {"number": 0, "label": "一", "title": "标题"}
        assert [{"relation": "kept", "old": [heading], "new": [heading]}] == document["measures"]
        (change,) = document["provisions"]
        assert (
            "strengthened",
            "strengthened",
            {"requirement": "strengthened"},
            False,
            [],
        ) == tuple(change[key] for key in ("change", "verdict", "dimensions", "moved", "reworded"))
        assert {
            "measure": 0,
            "label": "一",
            "slug": "only",
            "type": "provision",
            "force": "target",
            "addressee": "organisation",
            "text": {"zh": old["only"].zh, "en": str(old["only"])},
            "figures": [
                {
                    "field": "requires",
                    "metric": None,
                    "numerator": "staff",
                    "denominator": "posts",
                    "comparator": "at_least",
                    "limit": "1/500",
                    "tolerance": None,
                    "per": None,
                    "written": "500:1",
                }
            ],
            "quotes": ["不少于36000个"],
        } == change["old"]
        assert "1/400" == change["new"]["figures"][0]["limit"]

    def test_everything_in_it(self, smallest, everything) -> None:
        """Provisions, grants and sanctions have the same keys, and every sort of figure its place."""
        document = json.loads(diff_to_json(gp.diff(smallest, everything)))

        new = {
            change["new"]["slug"]: change["new"]
            for change in document["provisions"]
            if change["new"] is not None
        }
        assert {norm.slug for _, norm in everything.provisions} == set(new)
        assert ["grant", "sanction"] == [new[slug]["type"] for slug in ("grant", "sanction")]
        assert [None, None] == [new[slug]["force"] for slug in ("grant", "sanction")]
        (amount,) = new["grant"]["figures"]
        assert ("amount", "100") == (amount["field"], amount["limit"])
        figures = new["provision-5"]["figures"]
        assert 12 == len(figures)
        assert {"metric": "mean"} == figures[2]["limit"]
        assert ("36000.", "0.") == (figures[5]["limit"], figures[5]["tolerance"])
        assert {"requires", "when"} == {figure["field"] for figure in figures}

    @given(strategies.related_notices(max_measures=2))
    def test_any(self, pair: tuple[gp.Notice, gp.Notice]) -> None:
        """It counts what it lists, and lists every provision of both sides once."""
        old, new = pair

        document = json.loads(diff_to_json(gp.diff(old, new)))

        provisions = document["provisions"]
        for side, notice in (("old", old), ("new", new)):
            listed = [each[side]["slug"] for each in provisions if each[side] is not None]
            assert sorted(norm.slug for _, norm in notice.provisions) == sorted(listed)
        changes = [each["change"] for each in provisions]
        assert document["counts"] == {name: changes.count(name) for name in document["counts"]}
        assert len(changes) == sum(document["counts"].values())

    def test_witnesses(self, requiring, ratio) -> None:
        """A strengthened duty has the facts of one who keeps the old duty and breaks the new."""
        old, new = (requiring(ratio(at_least=Fraction(1, n))) for n in (500, 400))
        expected = witnesses(old["only"], new["only"]).breaks_new

        (change,) = json.loads(diff_to_json(gp.diff(old, new)))["provisions"]
        (back,) = json.loads(diff_to_json(gp.diff(new, old)))["provisions"]

        witness = change["witnesses"]["breaks_new"]
        assert {"breaks_new": witness} == change["witnesses"]
        assert {"breaks_old": witness} == back["witnesses"]
        assert {"dimension", "zh", "en", "facts"} == set(witness)
        assert ("requirement", expected.zh, str(expected)) == (
            witness["dimension"],
            witness["zh"],
            witness["en"],
        )
        facts = {fact["metric"]: int(fact["value"]) for fact in witness["facts"]}
        assert Fraction(1, 500) <= Fraction(facts["staff"], facts["posts"]) < Fraction(1, 400)

    def test_witness_of_what_is_done(self, requiring, ratio) -> None:
        """A fact is yes or no, or a number in digits: of a metric, or of it in each period."""
        posts = ratio(at_least=1).denominator
        flag = attrs.evolve(posts, slug="made", kind=gp.Kind.FLAG, unit=None)
        old = requiring(gp.AnyOf(gp.Done(flag), gp.Quota(posts, at_least=2, per=gp.Period.WEEK)))
        new = requiring(gp.Done(flag))

        (change,) = json.loads(diff_to_json(gp.diff(old, new)))["provisions"]

        facts = change["witnesses"]["breaks_new"]["facts"]
        assert [
            {"metric": "made", "value": False},
            {"metric": "posts", "per": "week", "value": "2"},
        ] == sorted(facts, key=lambda fact: fact["metric"])

    def test_witnesses_of_other_dimensions(self, requiring, ratio) -> None:
        """A day, and a class that only one side binds, stand for facts."""
        notice = requiring(ratio(at_least=1))
        norm = attrs.evolve(notice["only"], due=gp.By(gp.PartialDate(2024, 8)))
        school = ratio(at_least=1).numerator.of
        sooner = attrs.evolve(norm, due=gp.By(gp.PartialDate(2024, 7)))
        narrower = attrs.evolve(norm, addressee=school)

        def of(old: gp.Norm, new: gp.Norm) -> dict[str, dict[str, object]]:
            (change,) = json.loads(diff_to_json(gp.diff(_with(notice, old), _with(notice, new))))[
                "provisions"
            ]
            return change["witnesses"]

        earlier, wider = of(norm, sooner), of(narrower, norm)

        assert ("deadline", [], "2024-08-31") == tuple(
            earlier["breaks_new"][key] for key in ("dimension", "facts", "day")
        )
        assert ("addressee", "organisation") == tuple(
            wider["breaks_new"][key] for key in ("dimension", "addressee")
        )

    def test_no_witness(self, everything, smallest) -> None:
        """What is unchanged, added or removed has none."""
        for old, new in [(everything, everything), (smallest, everything), (everything, smallest)]:
            provisions = json.loads(diff_to_json(gp.diff(old, new)))["provisions"]

            assert provisions
            assert all(
                each["witnesses"] == {}
                for each in provisions
                if each["change"] in {"unchanged", "added", "removed"}
            )


def _with(notice: gp.Notice, norm: gp.Norm) -> gp.Notice:
    measure = attrs.evolve(notice.measures[0], provisions=(norm,))
    return attrs.evolve(notice, measures=(measure,))


MISSING = Missing(Part.QUOTE, "500:1", measure=5, provision="staff-ratio", places=2, offset=7)
WRONG = Wrong(Fault.NOT_ENCODED, found="400:1", measure=5)
UNCLAIMED = Unclaimed("3.6万", "不少于3.6万个", measure=None, offset=90)
ABSENT = Absent(Part.ISSUED)


def _verification(*, complete: bool) -> gp.Verification:
    return gp.Verification(
        "jiangxi-2024",
        missing=() if complete else (MISSING,),
        wrong=() if complete else (WRONG,),
        unclaimed=() if complete else (UNCLAIMED,),
        truncated=(ABSENT,),
        same_text=complete,
        quotes=12,
        numerals=34,
    )


class TestVerificationToJson:
    """A verification for scripts."""

    def test_every_kind_of_finding(self) -> None:
        """Each finding has its kind, what it holds, and its words in both languages."""
        verification = _verification(complete=False)

        document = json.loads(verification_to_json(verification))

        findings = document.pop("findings")
        assert {
            "format": "gradpolicy.verification/1",
            "notice": "jiangxi-2024",
            "ok": False,
            "same_text": False,
            "quotes": 12,
            "numerals": 34,
        } == document
        assert [
            {"zh": finding.message.zh, "en": finding.message.en}
            for finding in verification.findings
        ] == [finding.pop("message") for finding in findings]
        assert [
            {
                "kind": "missing",
                "part": "quote",
                "quote": "500:1",
                "measure": 5,
                "provision": "staff-ratio",
                "places": 2,
                "offset": 7,
            },
            {
                "kind": "wrong",
                "fault": "not-encoded",
                "expected": "",
                "found": "400:1",
                "measure": 5,
            },
            {"kind": "unclaimed", "numeral": "3.6万", "context": "不少于3.6万个", "offset": 90},
            {"kind": "absent", "part": "date of issue", "cut": False},
        ] == findings

    def test_closed(self) -> None:
        """That a copy breaks off is told, and is no error."""
        document = json.loads(verification_to_json(_verification(complete=True)))

        assert (True, True) == (document["ok"], document["same_text"])
        assert ["absent"] == [finding["kind"] for finding in document["findings"]]

    @pytest.mark.parametrize(("indent", "lines"), [(None, 1), (0, 19), (2, 19)])
    def test_text(self, indent: int | None, lines: int) -> None:
        """It is indented as asked, Chinese stays Chinese, and it ends with a line break."""
        text = verification_to_json(_verification(complete=True), indent=indent)

        assert lines == text.count("\n")
        assert "此版本中没有成文日期" in text
        assert text.endswith("}\n")
