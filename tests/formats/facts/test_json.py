"""Facts as JSON: all that is known of them goes out and comes back."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gradpolicy as gp
from gradpolicy import strategies
from gradpolicy.compliance import Case, Fact, Facts, Origin
from gradpolicy.formats.facts import InvalidFacts, facts_from_json, facts_to_json, read_facts
from gradpolicy.model import InvalidValue
from gradpolicy.vocabulary import terms

METRICS = terms(gp.Metric)
NUMBERS = [metric for metric in METRICS.values() if metric.kind.is_number]
OTHERS = [metric for metric in METRICS.values() if not metric.kind.is_number]
DAYS = st.dates(date(1949, 1, 1), date(2200, 12, 31))
TEXTS = st.sampled_from(["填报.xlsx", '"', "\\", "a\nb", "\U0001f600", "约 5", "null", "0"])
ORIGINS = st.builds(Origin, TEXTS, st.none() | TEXTS, st.none() | TEXTS)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case, dealt with or not."""
    began, done = sorted([draw(DAYS), draw(DAYS)])
    return Case(began, draw(st.sampled_from([None, done])))


_FEW_DAYS = st.lists(DAYS, max_size=3).map(tuple)
_FEW_CASES = st.lists(cases(), min_size=1, max_size=2).map(tuple)


@st.composite
def single_facts(draw: st.DrawFn) -> Fact:
    """A fact of any metric, with anything that may be known of it."""
    metric = draw(st.sampled_from(NUMBERS) | st.sampled_from(OTHERS))
    if metric.kind.is_number:
        value = draw(strategies.numbers(metric.kind))
        per = draw(st.none() | st.sampled_from(gp.Period))
    else:
        several = _FEW_DAYS | _FEW_CASES
        value, per = draw(st.booleans() | DAYS | several), None
    return Fact(
        metric,
        value,
        per=per,
        observed=draw(st.none() | DAYS),
        origin=draw(st.none() | ORIGINS),
        written=draw(st.none() | TEXTS),
    )


@st.composite
def all_facts(draw: st.DrawFn) -> Facts:
    """The facts of an institution, and what it is measured by."""
    given_once = draw(st.lists(single_facts(), unique_by=lambda fact: fact.key, max_size=4))
    cut = draw(st.integers(0, len(given_once)))
    entity = draw(st.none() | TEXTS)
    return Facts(tuple(given_once[:cut]), context=tuple(given_once[cut:]), entity=entity)


def document(facts: object = None, **fields: Any) -> str:
    """The text of a document."""
    made = {"format": "gradpolicy.facts/1", **fields}
    return json.dumps(made if facts is None else {**made, "facts": facts}, ensure_ascii=False)


def _slips(text: str) -> list[tuple[str, str]]:
    with pytest.raises(InvalidFacts) as caught:
        facts_from_json(text, file="a.json")
    assert caught.value.zh
    return [(slip.origin.cell, slip.problem.en) for slip in caught.value.slips]


class TestRoundTrip:
    """What is written is read back."""

    @given(st.lists(all_facts(), max_size=2))
    def test_same(self, several: list[Facts]) -> None:
        """All facts come back, each with its type, its origin and how it was written."""
        back = facts_from_json(facts_to_json(several))

        assert tuple(several) == back
        assert [repr(f.value) for each in several for f in each] == [
            repr(f.value) for each in back for f in each
        ]

    @pytest.mark.parametrize("indent", [None, 0, 2])
    def test_one(self, indent: int | None) -> None:
        """Those of one institution, however they are laid out."""
        facts = Facts.of({"graduating-students": 5}, context={"careers-budget": Fraction(1, 3)})
        text = facts_to_json(facts, indent=indent)

        assert (facts,) == facts_from_json(text)
        assert text == facts_to_json([facts], indent=indent)
        assert text.endswith("\n")

    def test_kept_origins(self) -> None:
        """A fact that names its origin keeps it; another gets its path, if the file is named."""
        facts = Facts.of({"graduating-students": 5, "careers-budget": 6})
        kept = attrs.evolve(facts.facts[0], origin=Origin("填报.xlsx", "填报数据", "E7"))
        text = facts_to_json(attrs.evolve(facts, facts=(kept, facts.facts[1])))

        (back,) = facts_from_json(text, file="a.json")

        assert Origin("填报.xlsx", "填报数据", "E7") == back["graduating-students"].origin
        assert Origin("a.json", None, '$.facts["careers-budget"]') == back["careers-budget"].origin

    def test_too_long(self) -> None:
        """What could not be read back is not written."""
        with pytest.raises(InvalidValue, match="1000 digits"):
            facts_to_json(Facts.of({"graduating-students": 10**1000}))


class TestByHand:
    """JSON that someone wrote."""

    @pytest.mark.parametrize(
        ("key", "value", "expected"),
        [
            ("graduating-students", 12_600, 12_600),
            ("graduating-students", "12600", 12_600),
            ("graduating-students", {"value": 12_600}, 12_600),
            ("careers-budget", "1/3", Fraction(1, 3)),
            ("placement-rate-last-year", "0.6995", Decimal("0.6995")),
            ("recruitment-events/day", 1, 1),
            ("staff-trained-regularly", True, True),
            ("staff-trained-regularly", "2024-06-15", date(2024, 6, 15)),
            ("staff-trained-regularly", [], ()),
            (
                "staff-trained-regularly",
                ["2024-06-15", "2024-09-01"],
                (date(2024, 6, 15), date(2024, 9, 1)),
            ),
            (
                "staff-trained-regularly",
                [{"began": "2024-06-03"}, {"began": "2024-06-03", "done": "2024-06-07"}],
                (Case(date(2024, 6, 3)), Case(date(2024, 6, 3), date(2024, 6, 7))),
            ),
        ],
        ids=repr,
    )
    def test_values(self, key: str, value: object, expected: object) -> None:
        """Numbers, yes and no, days and cases."""
        (facts,) = facts_from_json(document({key: value}))

        assert (expected, type(expected)) == (facts[key].value, type(facts[key].value))

    def test_decimals_are_exact(self) -> None:
        """A decimal is what it says, to its last digit."""
        digits = "0.123456789012345678901234567890"
        text = (
            f'{{"format": "gradpolicy.facts/1", "facts": {{"placement-rate-last-year": {digits}}}}}'
        )

        assert Decimal(digits) == facts_from_json(text)[0]["placement-rate-last-year"].value

    def test_null(self) -> None:
        """`null` is not known."""
        values = {"graduating-students": None, "careers-budget": {"value": None}}

        assert (Facts(),) == facts_from_json(document(values))

    def test_several(self) -> None:
        """Institutions in a list, with a context for all beside it."""
        text = document(
            institutions=[
                {"entity": "江南大学", "facts": {"graduating-students": 5}},
                {"entity": "东湖学院", "context": {"city-placement-rate": "0.8"}},
            ],
            context={"provincial-placement-rate-last-year": "0.85"},
        )

        one, other = facts_from_json(text)

        assert ("江南大学", "东湖学院") == (one.entity, other.entity)
        assert ["graduating-students", "provincial-placement-rate-last-year"] == list(one.by_key)
        assert ["provincial-placement-rate-last-year", "city-placement-rate"] == list(other.by_key)

    def test_byte_order_mark(self, tmp_path: Path) -> None:
        """A file may begin with one."""
        path = tmp_path / "a.json"
        path.write_text(document({"graduating-students": 5}), "utf-8-sig")

        (facts,) = read_facts(path)

        assert '$.facts["graduating-students"]' == facts["graduating-students"].origin.cell

    def test_its_own_metrics(self) -> None:
        """With a notice, its own metrics are known too."""
        bed = attrs.evolve(METRICS["graduating-students"], slug="beds", zh="床位", en="beds")
        notice = gp.notices.load("jiangxi-2024")
        measure = notice.measures[0]
        norm = attrs.evolve(measure.provisions[0], slug="beds", requires=gp.Quota(bed, at_least=1))
        changed = attrs.evolve(measure, provisions=(*measure.provisions, norm))
        plug_in = attrs.evolve(notice, measures=(changed, *notice.measures[1:]))

        (facts,) = facts_from_json(document({"beds": 5}), notice=plug_in)

        assert bed == facts["beds"].metric


class TestRefused:
    """What is wrong, each at its path."""

    @pytest.mark.parametrize(
        ("value", "said"),
        [
            (
                "约4800",
                'is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)',
            ),
            (True, "is not an exact number"),
            ([1], "is not an exact number"),
            ("9" * 3001, "is not a number of at most 1000 digits"),
            (-1, "is negative: give a number of at least 0"),
            ("4800.5", "is not whole: a count is a whole number"),
        ],
        ids=lambda value: repr(value)[:20],
    )
    def test_numbers(self, value: object, said: str) -> None:
        """What is no number that the metric can take."""
        assert [('$.facts["graduating-students"]', said)] == _slips(
            document({"graduating-students": value})
        )

    @pytest.mark.parametrize("text", ["NaN", "Infinity", "1e99999", "9" * 1001, "1." + "0" * 1001])
    def test_odd_numbers(self, text: str) -> None:
        """What JSON's readers take for numbers, and is none."""
        said = _slips(document({"graduating-students": 0}).replace(": 0}", f": {text}}}"))

        assert [('$.facts["graduating-students"]', "is not an exact number")] == said

    @pytest.mark.parametrize(
        ("value", "path"),
        [
            ("2024-06", ""),
            ("是", ""),
            (20240615, ""),
            ("1024-06-15", ""),
            ("2024-02-30", ""),
            (["2024-06-15", "x"], "[1]"),
            ([["2024-06-15"]], "[0]"),
            ([{"began": "x"}], "[0].began"),
            ([{}], "[0].began"),
            ([{"began": "2024-06-15", "done": 1}], "[0].done"),
        ],
        ids=repr,
    )
    def test_days(self, value: object, path: str) -> None:
        """What is no day."""
        said = 'is not a day of the years 1949 to 2200, such as "2024-06-15"'

        assert [(f'$.facts["staff-trained-regularly"]{path}', said)] == _slips(
            document({"staff-trained-regularly": value})
        )

    @pytest.mark.parametrize(
        ("value", "path", "said"),
        [
            (["2024-06-15", {"began": "2024-06-15"}], "", "has both days and cases"),
            (
                [{"began": "2024-06-15", "done": "2024-06-14"}],
                "[0].done",
                "is before it began",
            ),
            ({}, ".value", "missing"),
            ({"value": True, "when": 1}, ".when", "is no key that is known"),
            (
                {"value": True, "obseved": 1},
                ".obseved",
                'is no key that is known; did you mean "observed"?',
            ),
            ({"value": True, "written": " "}, ".written", "is not a text"),
            (
                {"value": True, "origin": {"sheet": "填报"}},
                ".origin",
                "is no origin: an object with a file (and a sheet and a cell)",
            ),
            (
                {"value": True, "origin": "a.xlsx"},
                ".origin",
                "is no origin: an object with a file (and a sheet and a cell)",
            ),
            (
                {"value": True, "observed": "2024"},
                ".observed",
                'is not a day of the years 1949 to 2200, such as "2024-06-15"',
            ),
        ],
        ids=repr,
    )
    def test_entries(self, value: object, path: str, said: str) -> None:
        """What else can be wrong with one fact."""
        assert [(f'$.facts["staff-trained-regularly"]{path}', said)] == _slips(
            document({"staff-trained-regularly": value})
        )

    def test_all_at_once(self) -> None:
        """Everything wrong is told at once, in the order of the file."""
        text = document(
            {"graduating-students": "约", "graduating-student": 5, "careers-budget": 1},
            entity=5,
            contxt={},
            context={"careers-budget": 1, "city-placement-rate": 85},
        )

        assert [
            "$.contxt",
            "$.entity",
            '$.facts["graduating-students"]',
            '$.facts["graduating-student"]',
            '$.context["city-placement-rate"]',
            '$.facts["careers-budget"]',
        ] == [path for path, _ in _slips(text)]

    @pytest.mark.parametrize(
        ("text", "path", "said"),
        [
            ("[]", "$", "is no facts"),
            ("{}", "$", "is no facts"),
            ('{"format": "gradpolicy.facts/2"}', "$", "is no facts"),
            ("null", "$", "is no facts"),
            ("{", "$", "is not JSON"),
            ("指标,填写", "$", "is not JSON"),
            ("[" * 100_000, "$", "is nested more than 64 levels deep"),
            ("[" * 70 + "]" * 70, "$", "is nested more than 64 levels deep"),
            (document([]), "$.facts", "is not an object"),
            (document(institutions={}), "$.institutions", "is not a list"),
            (document(institutions=[5]), "$.institutions[0]", "is not an object"),
            (document(institutions=[{"name": "a"}]), "$.institutions[0].name", "is no key"),
            (document(institutions=[], facts={}), "$.facts", "is no key"),
            (document(entity=" "), "$.entity", "is not the name of one"),
            (
                '{"format": "gradpolicy.facts/1", "facts": {}, "facts": {}}',
                "$",
                '"facts" more than once',
            ),
        ],
        ids=lambda value: f"{value[:40]} {len(value)}",
    )
    def test_documents(self, text: str, path: str, said: str) -> None:
        """What is no document of facts at all."""
        ((where, what),) = _slips(text)

        assert path == where
        assert said in what

    def test_without_a_file(self) -> None:
        """The path alone, where there is no file."""
        with pytest.raises(InvalidFacts, match=r"^JSON \$\.facts: facts: "):
            facts_from_json(document([]))
