"""Schemas: each is one, strict and described; that of facts agrees with what reads them."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gradpolicy.compliance import Case, Fact, Facts, Origin
from gradpolicy.formats import json as ours
from gradpolicy.formats.facts import InvalidFacts, facts_from_json, facts_to_json
from gradpolicy.formats.json import facts_schema, report_schema
from gradpolicy.model import Kind, Metric, Period
from gradpolicy.vocabulary import terms

FACTS = Draft202012Validator(facts_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

each_schema = pytest.mark.parametrize(
    "schema", [facts_schema, report_schema], ids=["facts", "report"]
)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from _objects(inner)


class TestSchemas:
    """Each schema."""

    @each_schema
    def test_is_one(self, schema: Callable[[], Any]) -> None:
        """It is a JSON Schema of 2020-12, and its name is no address that someone could look up."""
        document = schema()

        Draft202012Validator.check_schema(document)

        assert "https://json-schema.org/draft/2020-12/schema" == document["$schema"]
        assert re.fullmatch(r"urn:gradpolicy:[a-z]+:1", document["$id"])
        assert document["title"] in json.dumps(
            document["$defs"] | document.get("properties", {})
        ) or (document["title"] in json.dumps(document["oneOf"]))
        assert 1 == json.dumps(document).count("://")

    @each_schema
    def test_is_the_caller_s(self, schema: Callable[[], Any]) -> None:
        """Whoever changes it changes nothing else."""
        schema().clear()

        assert "$id" in schema()

    @each_schema
    def test_is_strict_and_described(self, schema: Callable[[], Any]) -> None:
        """Every object says what it is and refuses what it does not know."""
        objects = [each for each in _objects(schema()) if "properties" in each]

        assert len(objects) > 3
        assert all(each["additionalProperties"] is False for each in objects)
        assert all(each["description"].endswith(".") for each in objects)

    @each_schema
    def test_definitions(self, schema: Callable[[], Any]) -> None:
        """Whatever is defined is referred to, and the other way round."""
        document = schema()

        referred = {each["$ref"] for each in _objects(document) if "$ref" in each}

        assert {f"#/$defs/{name}" for name in document["$defs"]} == referred

    def test_late(self) -> None:
        """What is loaded late is listed with the rest, and what is not there is not."""
        assert set(ours.__all__) <= set(dir(ours))
        assert report_schema is ours.report_schema
        with pytest.raises(AttributeError, match="no attribute 'facts_scheme'"):
            _ = ours.facts_scheme


# --- Facts -----------------------------------------------------------------------------------

METRICS = sorted(terms(Metric).values(), key=lambda metric: metric.slug)[::7]
DAYS = st.dates(date(1949, 1, 1), date(2100, 1, 1))
CASES = st.builds(
    lambda began, took: Case(began, None if took is None else began + timedelta(took)),
    DAYS,
    st.none() | st.integers(0, 90),
)
ORIGINS = st.sampled_from([None, Origin("填报.xlsx"), Origin("填报.xlsx", "填报数据", "E7")])


def _values(metric: Metric) -> st.SearchStrategy[Any]:
    match metric.kind:
        case Kind.COUNT:
            return st.integers(0, 10**6)
        case Kind.FLAG | Kind.DATE:
            several = st.lists(DAYS, max_size=3).map(tuple) | st.lists(CASES, max_size=3).map(tuple)
            return st.booleans() | DAYS | several
        case _:
            return st.sampled_from([0, 1, Fraction(1, 3), Decimal("0.6995"), Decimal("0E+2")])


def _fact(metric: Metric) -> st.SearchStrategy[Fact]:
    periods = st.none() | st.sampled_from(Period) if metric.kind.is_number else st.none()
    return st.builds(
        Fact,
        st.just(metric),
        _values(metric),
        per=periods,
        observed=st.none() | DAYS,
        origin=ORIGINS,
        written=st.sampled_from([None, "3.6万", "a\nb"]),
    )


@st.composite
def _facts(draw: st.DrawFn) -> Facts:
    chosen = draw(st.lists(st.sampled_from(METRICS), unique=True, max_size=6))
    known = [draw(_fact(metric)) for metric in chosen]
    entity = draw(st.sampled_from([None, "江南大学"]))
    return Facts(tuple(known[1:]), context=tuple(known[:1]), entity=entity)


def _document(**fields: object) -> dict[str, object]:
    return {"format": "gradpolicy.facts/1", **fields}


def _of(value: object) -> dict[str, object]:
    return _document(facts={"graduating-students": value})


GOOD = [
    _document(),
    _document(entity="江南大学", facts={}, context={}),
    _document(entity=None),
    _of(12_600),
    _of("12600"),
    _of("25200/2"),
    _of(12600.0),
    _of(None),
    _of({"value": None}),
    _of({"value": 12_600, "observed": "2024-06-01", "written": "１２６００"}),
    _of({"value": "12600.", "observed": None, "origin": None, "written": None}),
    _of({"value": 1, "origin": {"file": "填报.xlsx", "cell": "E7"}}),
    _document(facts={"recruitment-events/day": 1}),
    _document(facts={"employment-home-built": True}),
    _document(facts={"employment-home-built": "2024-06-01"}),
    _document(facts={"employment-home-built": []}),
    _document(facts={"employment-home-built": ["2024-06-01"]}),
    _document(facts={"employment-home-built": [{"began": "2024-06-03"}]}),
    _document(facts={"employment-home-built": [{"began": "2024-06-03", "done": None}]}),
    _document(institutions=[]),
    _document(institutions=[{"entity": "甲"}, {"facts": {}}], context={"graduating-students": 1}),
]
BAD = [
    pytest.param([], id="no object"),
    pytest.param({}, id="no format"),
    pytest.param(_document(format="gradpolicy.facts/2"), id="another format"),
    pytest.param(_document(fact={}), id="a misspelt key"),
    pytest.param(_document(entity=7), id="a number for a name"),
    pytest.param(_document(entity=" "), id="an empty name"),
    pytest.param(_document(facts=[]), id="a list of facts"),
    pytest.param(_document(facts={}, institutions=[]), id="one and several"),
    pytest.param(_document(institutions={}), id="no list"),
    pytest.param(_document(institutions=["甲"]), id="no institution"),
    pytest.param(_document(institutions=[{"name": "甲"}]), id="a key of none"),
    pytest.param(_of(-1), id="negative"),
    pytest.param(_of("-1"), id="negative, as a string"),
    pytest.param(_of("约4800"), id="no number"),
    pytest.param(_of("1/0"), id="a division by zero"),
    pytest.param(_of({}), id="nothing"),
    pytest.param(_of({"value": 1, "seen": "2024-06-01"}), id="a misspelt key of a fact"),
    pytest.param(_of({"value": 1, "observed": "1.6.2024"}), id="no day"),
    pytest.param(_of({"value": 1, "observed": "2024-02-30"}), id="no such day"),
    pytest.param(_of({"value": 1, "origin": "E7"}), id="no origin"),
    pytest.param(_of({"value": 1, "origin": {"cell": "E7"}}), id="an origin without a file"),
    pytest.param(_of({"value": 1, "origin": {"file": "a", "row": "7"}}), id="an origin's row"),
    pytest.param(_of({"value": 1, "origin": {"file": " a"}}), id="space before a file"),
    pytest.param(_of({"value": 1, "written": ""}), id="written, but nothing"),
    pytest.param(_of({"value": 1, "written": " "}), id="written, but space"),
    pytest.param(_document(facts={"Graduates": 1}), id="no key"),
    pytest.param(_document(facts={"recruitment-events/fortnight": 1}), id="no period"),
    pytest.param(
        _document(facts={"employment-home-built": ["2024-06-01", {"began": "2024-06-03"}]}),
        id="days and cases",
    ),
    pytest.param(
        _document(facts={"employment-home-built": [{"done": "2024-06-03"}]}), id="no start"
    ),
    pytest.param(_document(facts={"employment-home-built": ["2024-6-3"]}), id="not two digits"),
]


class TestFactsSchema:
    """The schema of facts."""

    @given(_facts(), st.integers(0, 2))
    def test_what_is_written(self, facts: Facts, more: int) -> None:
        """Whatever is written keeps it: of one institution, of none, or of several."""
        several = [facts] * more if more != 1 else facts

        document = json.loads(facts_to_json(several))

        assert [] == [error.message for error in FACTS.iter_errors(document)]

    @pytest.mark.parametrize("document", GOOD, ids=lambda each: json.dumps(each)[30:])
    def test_good(self, document: object) -> None:
        """What it lets pass is read."""
        assert FACTS.is_valid(document)
        assert isinstance(facts_from_json(json.dumps(document)), tuple)

    @pytest.mark.parametrize("document", BAD)
    def test_bad(self, document: object) -> None:
        """What it refuses is refused when it is read, too."""
        assert not FACTS.is_valid(document)
        with pytest.raises(InvalidFacts):
            facts_from_json(json.dumps(document))
