"""Terms: what notices speak of."""

import os
import pickle
import subprocess
import sys

import attrs
import pytest

from gradpolicy.model import (
    Addressee,
    Body,
    Effect,
    Event,
    Jurisdiction,
    Kind,
    Level,
    Metric,
    Programme,
    Standard,
    Text,
    Topic,
    Unit,
)

DEFINITION = Text("普通高等学校", "an institution of higher education")
PERSON = Unit("person", "人", "people")
UNIVERSITY = Addressee("university", "高校", "university", definition=DEFINITION)
CHINA = Jurisdiction("china", "全国", "China", code="000000", level=Level.NATION)
GUANGDONG = Jurisdiction(
    "guangdong", "广东省", "Guangdong", code="440000", level=Level.PROVINCE, parent=CHINA
)


def metric(kind: Kind = Kind.COUNT, unit: Unit | None = PERSON, **fields: object) -> Metric:
    """A metric of universities."""
    given = {"of": UNIVERSITY, "definition": DEFINITION} | fields
    return Metric("staff", "人员数", "staff", kind=kind, unit=unit, **given)


class TestText:
    """Chinese and English."""

    def test_reads_in_english(self) -> None:
        """Its text for people is the English one."""
        assert "university" == str(Text("高校", "university"))

    @pytest.mark.parametrize(
        ("zh", "en", "field"), [("", "a", "zh"), ("甲", "a ", "en"), ("甲", None, "en")]
    )
    def test_refuses(self, refused, zh: str, en: str, field: str) -> None:
        """Neither text may be missing or padded."""
        value = zh if field == "zh" else en
        expected = f"Text.{field}: {value!r} is not a non-empty string without space at its ends"

        assert expected == refused(lambda: Text(zh, en))


class TestKind:
    """What sort of value a metric takes."""

    def test_numbers(self) -> None:
        """All kinds but flags and dates can be bounded."""
        assert [Kind.FLAG, Kind.DATE] == [kind for kind in Kind if not kind.is_number]


def test_levels_in_chinese() -> None:
    """Each level has its Chinese name."""
    assert ["国家级", "省级", "市级", "县级"] == [level.zh for level in Level]


class TestUnit:
    """How an amount is written."""

    def test_reads(self) -> None:
        """It knows the English for several, and for one."""
        hours = Unit("class-hour", "学时", "class hours")

        assert ("class hours", "class hour", "<Unit class-hour>") == (
            str(hours),
            hours.one,
            repr(hours),
        )


TERMS = [
    Addressee("a-b", "甲", "one", definition=DEFINITION),
    Body("a-b", "甲", "one", definition=DEFINITION),
    Effect("a-b", "甲", "one", definition=DEFINITION),
    Event("a-b", "甲", "one", definition=DEFINITION),
    Metric("a-b", "甲", "one", kind=Kind.FLAG, of=UNIVERSITY, definition=DEFINITION),
    Programme("a-b", "甲", "one", definition=DEFINITION),
    Standard("a-b", "甲", "one", definition=DEFINITION),
    Topic("a-b", "甲", "one", definition=DEFINITION),
    Jurisdiction("a-b", "甲", "one", code="000000", level=Level.NATION),
]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: type(term).__name__)
class TestEveryTerm:
    """What holds of every sort of term."""

    def test_reads(self, term: Topic) -> None:
        """Its repr is short and says the slug, str is English, zh is Chinese."""
        assert f"<{type(term).__name__} a-b>" == repr(term)
        assert ("one", "甲") == (str(term), term.zh)

    def test_has_a_slug_and_labels(self, refused, term: Topic) -> None:
        """A term without a proper slug or with an empty label is refused."""
        name = type(term).__name__
        assert f"{name}.slug: 'A' is not a slug" in refused(lambda: attrs.evolve(term, slug="A"))
        assert f"{name}.zh: '' is not" in refused(lambda: attrs.evolve(term, zh=""))
        assert f"{name}.en: ' ' is not" in refused(lambda: attrs.evolve(term, en=" "))

    def test_sorts_differ(self, term: Topic) -> None:
        """Two terms of different sorts are never equal, be their words the same."""
        assert 1 == sum(term == other for other in TERMS)


@pytest.mark.parametrize("kind", [Addressee, Body, Effect, Event, Programme, Standard, Topic])
def test_definition(refused, kind: type) -> None:
    """A definition is a Text: both languages or none."""
    message = refused(lambda: kind("a", "甲", "one", definition="甲"))

    assert f"{kind.__name__}.definition: '甲' is not a Text" == message


class TestAddressee:
    """Whom a provision binds."""

    def test_is_within(self) -> None:
        """A class lies within itself and all that contain it, at whatever distance."""
        college = Addressee(
            "college", "高职", "college", definition=DEFINITION, broader=(UNIVERSITY,)
        )
        new = Addressee("new", "新建高职", "new college", definition=DEFINITION, broader=(college,))

        assert new.is_within(new)
        assert new.is_within(college)
        assert new.is_within(UNIVERSITY)
        assert not UNIVERSITY.is_within(new)

    @pytest.mark.parametrize(
        ("broader", "message"),
        [
            ([UNIVERSITY], "broader: [<Addressee university>] is not a tuple of Addressee"),
            (("university",), "broader[0]: 'university' is not an Addressee"),
            (
                (UNIVERSITY, UNIVERSITY),
                "broader: (<Addressee university>, <Addressee university>) is not free of duplicates",
            ),
        ],
        ids=["a list", "a slug", "one twice"],
    )
    def test_refuses(self, refused, broader: object, message: str) -> None:
        """Broader classes are a tuple of addressees, each once."""
        made = refused(lambda: Addressee("a", "甲", "one", definition=DEFINITION, broader=broader))

        assert f"Addressee.{message}" == made

    def test_level(self, refused) -> None:
        """An authority may have a level of government, one of the four."""
        assert Level.CITY is attrs.evolve(UNIVERSITY, level=Level.CITY).level
        assert UNIVERSITY.level is None
        assert "Addressee.level: 'city' is not a Level" == refused(
            lambda: attrs.evolve(UNIVERSITY, level="city")
        )


class TestStandard:
    """What a notice asks for by name only."""

    def test_replaces(self, refused) -> None:
        """It may have taken the place of another standard; the name of one is not enough."""
        old = Standard("old", "旧办法", "the old rules", definition=DEFINITION)
        new = Standard("new", "新办法", "the new rules", definition=DEFINITION, replaces=old)

        assert old == new.replaces
        assert old.replaces is None
        assert "Standard.replaces: '旧办法' is not a Standard" == refused(
            lambda: attrs.evolve(new, replaces="旧办法")
        )


class TestMetric:
    """What is counted, measured or ticked."""

    @pytest.mark.parametrize("kind", [Kind.COUNT, Kind.MONEY, Kind.AREA, Kind.DURATION])
    def test_amounts_have_a_unit(self, refused, kind: Kind) -> None:
        """An amount of something says of what."""
        assert PERSON == metric(kind).unit
        article = "an" if kind is Kind.AREA else "a"
        expected = f"Metric.unit: None is not a Unit, which {article} {kind.value} needs"
        assert expected == refused(lambda: metric(kind, None))

    @pytest.mark.parametrize("kind", [Kind.SHARE, Kind.FLAG, Kind.DATE])
    def test_others_have_none(self, refused, kind: Kind) -> None:
        """A share, a flag and a date are counted in nothing."""
        assert metric(kind, None).unit is None
        expected = f"Metric.unit: <Unit person> is not None, for a {kind.value} has no unit"
        assert expected == refused(lambda: metric(kind))

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"kind": "count"}, "kind: 'count' is not a Kind"),
            ({"unit": "人"}, "unit: '人' is not a Unit"),
            ({"of": "university"}, "of: 'university' is not an Addressee"),
            ({"definition": None}, "definition: None is not a Text"),
            (
                {"family": "The Staff"},
                "family: 'The Staff' is not a slug (lower-case letters, digits, single hyphens)",
            ),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """Each field takes only what it means."""
        assert f"Metric.{message}" == refused(lambda: metric(**fields))

    def test_hash_stays_at_home(self) -> None:
        """A metric sent to another process is found there, though strings hash differently."""
        staff = metric()
        assert {staff: 1}[metric()] == 1  # the hash is known, and kept, from here on
        code = (
            "import pickle, sys, attrs;"
            "m = pickle.loads(sys.stdin.buffer.read());"
            "assert hash(m) == hash(attrs.evolve(m))"
        )

        done = subprocess.run(
            [sys.executable, "-c", code],
            input=pickle.dumps(staff),
            env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=False,
        )

        assert (0, b"") == (done.returncode, done.stderr)


class TestProgramme:
    """A named programme."""

    @pytest.mark.parametrize(
        ("names", "message"),
        [
            ("三支一扶", "names: '三支一扶' is not a tuple of str"),
            (("三支一扶", 3), "names[1]: 3 is not a string"),
            (("a", "a"), "names: ('a', 'a') is not free of duplicates"),
            (("a", ""), "names: '' is not a non-empty string without space at its ends"),
        ],
        ids=["a string", "a number", "one twice", "empty"],
    )
    def test_refuses(self, refused, names: object, message: str) -> None:
        """Names are a tuple of strings that something could be called."""
        made = refused(lambda: Programme("a", "甲", "one", definition=DEFINITION, names=names))

        assert f"Programme.{message}" == made

    def test_names(self) -> None:
        """It may have further names."""
        assert ("三支一扶",) == Programme(
            "a", "甲", "one", definition=DEFINITION, names=("三支一扶",)
        ).names


class TestEffect:
    """What a grant gives or a sanction does."""

    def test_ranked(self) -> None:
        """On a scale it has a rank."""
        card = Effect("red", "红牌", "red", definition=DEFINITION, scale="card", severity=2)

        assert ("card", 2) == (card.scale, card.severity)

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"severity": 1}, "severity: 1 is not None, without a scale"),
            (
                {"scale": "card"},
                "severity: None is not an integer of at least 1, which a scale needs",
            ),
            ({"scale": "card", "severity": 0}, "severity: 0 is not an integer of at least 1"),
            ({"scale": "card", "severity": True}, "severity: True is not an integer of at least 1"),
            (
                {"scale": "The Card", "severity": 1},
                "scale: 'The Card' is not a slug (lower-case letters, digits, single hyphens)",
            ),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """A rank without a scale means nothing, and a scale without a rank neither."""
        made = refused(lambda: Effect("a", "甲", "one", definition=DEFINITION, **fields))

        assert f"Effect.{message}" == made


class TestJurisdiction:
    """A territory with its code."""

    def test_inside_each_other(self) -> None:
        """City, province and nation contain each other by their codes; a step may be left out."""
        jiangmen = Jurisdiction(
            "jiangmen", "江门市", "Jiangmen", code="440700", level=Level.CITY, parent=GUANGDONG
        )
        pengjiang = Jurisdiction(
            "pengjiang", "蓬江区", "Pengjiang", code="440703", level=Level.COUNTY, parent=CHINA
        )

        assert CHINA == jiangmen.parent.parent
        assert CHINA == pengjiang.parent

    @pytest.mark.parametrize(
        "code", ["44000", "4400000", "44000x", "", "４４００００", "44000\n", 440000, None]
    )
    def test_refuses_codes(self, refused, code: object) -> None:
        """A code of GB/T 2260 is six ASCII digits in a string."""
        made = refused(lambda: Jurisdiction("a", "甲", "one", code=code, level=Level.PROVINCE))

        assert f"Jurisdiction.code: {code!r} is not a GB/T 2260 code of six digits" == made

    @pytest.mark.parametrize(
        ("code", "level"),
        [
            ("440000", Level.NATION),
            ("440700", Level.PROVINCE),
            ("000000", Level.PROVINCE),
            ("440000", Level.CITY),
            ("440703", Level.CITY),
            ("440700", Level.COUNTY),
        ],
    )
    def test_refuses_levels(self, refused, code: str, level: Level) -> None:
        """The level is the one that the code says."""
        made = refused(lambda: Jurisdiction("a", "甲", "one", code=code, level=level))

        expected = f"the level that the code {code} has in GB/T 2260"
        assert f"Jurisdiction.level: {level.value!r} is not {expected}" == made

    @pytest.mark.parametrize(
        ("code", "level", "parent", "message"),
        [
            (
                "360000",
                Level.PROVINCE,
                GUANGDONG,
                "<Jurisdiction guangdong> is not a territory that contains 360000",
            ),
            (
                "360700",
                Level.CITY,
                GUANGDONG,
                "<Jurisdiction guangdong> is not a territory that contains 360700",
            ),
            (
                "440000",
                Level.PROVINCE,
                GUANGDONG,
                "<Jurisdiction guangdong> is not a territory that contains 440000",
            ),
            (
                "000000",
                Level.NATION,
                GUANGDONG,
                "<Jurisdiction guangdong> is not a territory that contains 000000",
            ),
            ("440700", Level.CITY, "guangdong", "'guangdong' is not a Jurisdiction"),
        ],
        ids=["a neighbour", "a city elsewhere", "itself", "what it contains", "a slug"],
    )
    def test_refuses_parents(
        self, refused, code: str, level: Level, parent: object, message: str
    ) -> None:
        """A parent is a territory that contains it."""
        made = refused(
            lambda: Jurisdiction("a", "甲", "one", code=code, level=level, parent=parent)
        )

        assert f"Jurisdiction.parent: {message}" == made

    def test_refuses_a_level_in_words(self, refused) -> None:
        """A level is one of the four."""
        made = refused(lambda: Jurisdiction("a", "甲", "one", code="440000", level="province"))

        assert "Jurisdiction.level: 'province' is not a Level" == made
