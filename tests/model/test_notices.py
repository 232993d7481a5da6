"""The document: a notice, its sections and measures."""

from datetime import UTC, date, datetime

import attrs
import pytest

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    ByReference,
    Citation,
    Correction,
    Done,
    Effect,
    Evidence,
    Force,
    Grant,
    Jurisdiction,
    Kind,
    Level,
    Measure,
    Mention,
    Metric,
    Not,
    Notice,
    PartialDate,
    Party,
    Provision,
    Reason,
    Role,
    Sanction,
    Section,
    Source,
    Standard,
    Text,
    Topic,
)

DEFINITION = Text("说明", "a definition")
UNIVERSITY = Addressee("university", "高校", "university", definition=DEFINITION)
UNIONS = Body("unions", "工会", "trade unions", definition=DEFINITION)
TOPIC = Topic("staffing", "人员", "staffing", definition=DEFINITION)
JIANGXI = Jurisdiction("jiangxi", "江西省", "Jiangxi", code="360000", level=Level.PROVINCE)
EFFECT = Effect("card", "黄牌提示", "yellow card", definition=DEFINITION)
EVIDENCE = (Evidence("四到位"),)
DONE = Done(Metric("done", "落实", "done", kind=Kind.FLAG, of=UNIVERSITY, definition=DEFINITION))
ONE, TWO, THREE = (
    Standard(slug, slug, slug, definition=DEFINITION) for slug in ("one", "two", "three")
)
SLIP = Correction("街接", "衔接", Text("形近而误", "a similar character"))
MENTION = Mention("2024届", Reason.COHORT)


def provision(slug: str = "done", requires: object = DONE, when: object = None) -> Provision:
    """A provision by its slug."""
    return Provision(
        slug,
        force=Force.OBLIGATION,
        addressee=UNIVERSITY,
        requires=requires,
        when=when,
        evidence=EVIDENCE,
    )


def measure(number: int = 1, *norms: object, **fields: object) -> Measure:
    """A measure by its number; its provision is named after it."""
    given = {
        "label": f"{number}.",
        "title": "充实力量",
        "section": None,
        "summary": DEFINITION,
        "topics": (TOPIC,),
        "provisions": norms or (provision(f"done-{number}"),),
    }
    return Measure(number, **(given | fields))


def notice(*measures: object, **fields: object) -> Notice:
    """A notice of some measures."""
    given = {
        "title": "关于做好就业创业工作的通知",
        "cohort": 2024,
        "issuers": (UNIONS,),
        "jurisdiction": JIANGXI,
        "level": Level.PROVINCE,
        "measures": measures or (measure(),),
    }
    return Notice("jiangxi-2024", **(given | fields))


class TestParty:
    """A body with its part."""

    @pytest.mark.parametrize(
        ("role", "en", "zh"),
        [
            (Role.LEAD, "trade unions (in the lead)", "工会(牵头)"),
            (Role.SUPPORT, "trade unions (in support)", "工会(配合)"),
            (Role.JOINT, "trade unions (jointly responsible)", "工会(共同负责)"),
            (Role.NAMED, "trade unions", "工会"),
        ],
        ids=[role.value for role in Role],
    )
    def test_reads(self, role: Role, en: str, zh: str) -> None:
        """The part is said in brackets, unless the text says none."""
        party = Party(UNIONS, role)

        assert (en, zh) == (str(party), party.zh)
        assert f"<Party {en}>" == repr(party)

    def test_named_unless_said(self) -> None:
        """A body that is only named has no part made up for it."""
        assert Role.NAMED is Party(UNIONS).role
        assert ("named", "提及") == (str(Role.NAMED), Role.NAMED.zh)

    def test_refuses(self, refused) -> None:
        """Body and role are terms, not words."""
        assert "Party.body: '工会' is not a Body" == refused(lambda: Party("工会"))
        assert "Party.role: 'lead' is not a Role" == refused(lambda: Party(UNIONS, "lead"))


TEXT = "a non-empty string without space at its ends"


class TestSection:
    """A numbered part."""

    def test_reads(self) -> None:
        """It reads as number and title."""
        assert "2. 拓宽渠道" == str(Section(2, "拓宽渠道"))
        assert "<Section 2. 拓宽渠道>" == repr(Section(2, "拓宽渠道"))

    @pytest.mark.parametrize(
        ("number", "title", "message"),
        [
            (0, "总则", "number: 0 is not an integer of at least 1"),
            (True, "总则", "number: True is not an integer of at least 1"),
            ("一", "总则", "number: '一' is not an integer of at least 1"),
            (1, "", f"title: '' is not {TEXT}"),
        ],
        ids=["zero", "a truth value", "a string", "no title"],
    )
    def test_refuses(self, refused, number: object, title: str, message: str) -> None:
        """Sections count from 1 and have a title."""
        assert f"Section.{message}" == refused(lambda: Section(number, title))


class TestCitation:
    """A document cited as a basis."""

    def test_reads(self) -> None:
        """The number follows in brackets, where there is one."""
        assert "通知 (国办发〔2022〕13号)" == str(Citation("通知", number="国办发〔2022〕13号"))
        assert "通知" == str(Citation("通知"))
        assert "<Citation 通知>" == repr(Citation("通知"))

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"title": ""}, f"title: '' is not {TEXT}"),
            ({"number": ""}, f"number: '' is not {TEXT}"),
            (
                {"notice": "Ministry 2024"},
                "notice: 'Ministry 2024' is not a slug (lower-case letters, digits, single hyphens)",
            ),
        ],
        ids=["no title", "an empty number", "no slug"],
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """What is not known is None, not empty."""
        assert f"Citation.{message}" == refused(lambda: Citation(**({"title": "通知"} | fields)))


class TestSource:
    """Where the text was found."""

    @staticmethod
    def source(**fields: object) -> Source:
        """A source, with some fields of choice."""
        given = {"sha256": "0af" + "9" * 61, "checked": date(2024, 2, 1)}
        return Source(Text("教育厅", "Department of Education"), **(given | fields))

    def test_reads(self) -> None:
        """It says who published the text and when it was last checked."""
        assert "Department of Education, checked on 1 February 2024" == str(self.source())
        assert "教育厅,2024年2月1日核对" == self.source().zh
        assert "<Source Department of Education, checked on 1 February 2024>" == repr(self.source())

    @pytest.mark.parametrize(
        ("field", "value", "expected"),
        [
            ("sha256", "0" * 63, "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("sha256", "0" * 65, "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("sha256", "A" * 64, "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("sha256", "0" * 64 + "\n", "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("sha256", b"0" * 64, "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("sha256", None, "a SHA-256 in 64 lower-case hexadecimal digits"),
            ("checked", datetime(2024, 2, 1, tzinfo=UTC), "a date"),
            ("checked", "2024-02-01", "a date"),
            ("url", "", TEXT),
        ],
        ids=[
            "short",
            "long",
            "capitals",
            "a line feed",
            "bytes",
            "none",
            "a moment",
            "a string",
            "an empty address",
        ],
    )
    def test_refuses(self, refused, field: str, value: object, expected: str) -> None:
        """A hash is one, and a day is a day."""
        made = refused(lambda: self.source(**{field: value}))

        assert f"Source.{field}: {value!r} is not {expected}" == made

    def test_publisher(self, refused) -> None:
        """The publisher is named in both languages."""
        made = refused(lambda: self.source().__class__("教育厅", sha256="0" * 64, checked=date.max))

        assert "Source.publisher: '教育厅' is not a Text" == made


class TestCorrection:
    """A slip of the source."""

    def test_reads(self) -> None:
        """It says what stands there, how it is read, and why."""
        assert "街接, read as 衔接: a similar character" == str(SLIP)
        assert "“街接”读作“衔接”:形近而误" == SLIP.zh
        assert "<Correction 街接, read as 衔接: a similar character>" == repr(SLIP)

    @pytest.mark.parametrize(
        ("field", "value", "expected"),
        [
            ("quote", "", TEXT),
            ("reading", " 衔接", TEXT),
            ("reason", "形近", "a Text"),
            ("measure", -1, "an integer of at least 0"),
            ("measure", True, "an integer of at least 0"),
            ("measure", "10", "an integer of at least 0"),
        ],
        ids=["no quote", "space", "one language", "negative", "a truth value", "a string"],
    )
    def test_refuses(self, refused, field: str, value: object, expected: str) -> None:
        """A correction says something, of a measure by its number."""
        made = refused(lambda: attrs.evolve(SLIP, **{field: value}))

        assert f"Correction.{field}: {value!r} is not {expected}" == made


BAD_MEASURES = [
    ({"number": -1}, "number: -1 is not an integer of at least 0"),
    ({"number": True}, "number: True is not an integer of at least 0"),
    ({"number": "一"}, "number: '一' is not an integer of at least 0"),
    ({"label": ""}, f"label: '' is not {TEXT}"),
    ({"title": None}, f"title: None is not {TEXT}"),
    ({"section": 0}, "section: 0 is not an integer of at least 1"),
    ({"section": "一"}, "section: '一' is not an integer of at least 1"),
    ({"summary": "摘要"}, "summary: '摘要' is not a Text"),
    ({"topics": ()}, "topics: () is not a tuple of at least 1 Topic"),
    ({"topics": [TOPIC]}, "topics: [<Topic staffing>] is not a tuple of Topic"),
    (
        {"topics": (TOPIC, TOPIC)},
        "topics: (<Topic staffing>, <Topic staffing>) is not free of duplicates",
    ),
    ({"parties": (UNIONS,)}, "parties[0]: <Body unions> is not a Party"),
    ({"programmes": ("三支一扶",)}, "programmes[0]: '三支一扶' is not a Programme"),
    ({"due": PartialDate(2024)}, "due: <PartialDate 2024> is not a deadline"),
    (
        {"provisions": ()},
        "provisions: () is not a tuple of at least 1 Provision, Grant or Sanction",
    ),
    (
        {"provisions": [provision()]},
        "provisions: [<Provision done>] is not a tuple of Provision, Grant or Sanction",
    ),
    ({"provisions": (DONE,)}, "provisions[0]: <Done done> is not a Provision, Grant or Sanction"),
    (
        {"provisions": (provision(), provision())},
        "provisions: 'done' is not a slug used once in measure 1",
    ),
    ({"mentions": (MENTION, "5月")}, "mentions[1]: '5月' is not a Mention"),
]


class TestMeasure:
    """A numbered item."""

    def test_reads(self) -> None:
        """It reads as printed; repr has its number in the notice."""
        item = measure(7, label="(一)")

        assert "(一) 充实力量" == str(item)
        assert "<Measure 7 充实力量>" == repr(item)

    def test_goals_before_the_first(self) -> None:
        """Number 0 holds what stands before the first item."""
        assert 0 == measure(0).number

    def test_provision_by_slug(self) -> None:
        """A provision is found by its slug, and a slug that is not there is a KeyError."""
        first, second = provision("first"), provision("second")
        item = measure(1, first, second)

        assert second is item["second"]
        assert "first" in item
        assert "third" not in item
        assert first not in item
        with pytest.raises(KeyError, match="third"):
            item["third"]

    def test_is_not_iterable(self) -> None:
        """Whether one would get provisions or slugs is not clear, so neither is given."""
        with pytest.raises(TypeError, match="not iterable"):
            list(measure())

    @pytest.mark.parametrize(
        ("fields", "message"), BAD_MEASURES, ids=[bad[1] for bad in BAD_MEASURES]
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """Each field takes only what it means, and each slug stands once."""
        assert f"Measure.{message}" == refused(lambda: attrs.evolve(measure(), **fields))


BAD_NOTICES = [
    ({"slug": "江西"}, "slug: '江西' is not a slug (lower-case letters, digits, single hyphens)"),
    ({"title": ""}, f"title: '' is not {TEXT}"),
    ({"cohort": 24}, "cohort: 24 is not a year from 1949 to 2200"),
    ({"cohort": "2024"}, "cohort: '2024' is not a year from 1949 to 2200"),
    ({"cohort": True}, "cohort: True is not a year from 1949 to 2200"),
    ({"number": ""}, f"number: '' is not {TEXT}"),
    ({"issuers": ()}, "issuers: () is not a tuple of at least 1 Body"),
    (
        {"issuers": (UNIONS, UNIONS)},
        "issuers: (<Body unions>, <Body unions>) is not free of duplicates",
    ),
    ({"issued": date(2024, 1, 26)}, "issued: datetime.date(2024, 1, 26) is not a PartialDate"),
    ({"jurisdiction": "jiangxi"}, "jurisdiction: 'jiangxi' is not a Jurisdiction"),
    ({"level": "province"}, "level: 'province' is not a Level"),
    ({"in_force": PartialDate(2024)}, "in_force: <PartialDate 2024> is not a Window"),
    ({"addressees": UNIVERSITY}, "addressees: <Addressee university> is not a tuple of Addressee"),
    ({"superiors": ("ministry-2024",)}, "superiors[0]: 'ministry-2024' is not a Citation"),
    ({"source": "https://example.org"}, "source: 'https://example.org' is not a Source"),
    (
        {"corrections": [SLIP]},
        (
            "corrections: [<Correction 街接, read as 衔接: a similar character>]"
            " is not a tuple of Correction"
        ),
    ),
    (
        {"corrections": (SLIP, attrs.evolve(SLIP, measure=2))},
        "corrections[1].measure: 2 is not a measure of it",
    ),
    ({"sections": ("总则",)}, "sections[0]: '总则' is not a Section"),
    ({"sections": (Section(2, "二"),)}, "sections: [2] is not numbered 1, 2, 3 … without a gap"),
    (
        {"sections": (Section(1, "一"), Section(3, "三"))},
        "sections: [1, 3] is not numbered 1, 2, 3 … without a gap",
    ),
    (
        {"sections": (Section(1, "一"), Section(1, "一"))},
        "sections: [1, 1] is not numbered 1, 2, 3 … without a gap",
    ),
    ({"measures": ()}, "measures: () is not a tuple of at least 1 Measure"),
    ({"measures": [measure()]}, "measures: [<Measure 1 充实力量>] is not a tuple of Measure"),
    (
        {"measures": (measure(2),)},
        "measures: [2] is not numbered 1, 2, 3 … without a gap, or from 0",
    ),
    (
        {"measures": (measure(1), measure(3))},
        "measures: [1, 3] is not numbered 1, 2, 3 … without a gap, or from 0",
    ),
    (
        {"measures": (measure(2), measure(1))},
        "measures: [2, 1] is not numbered 1, 2, 3 … without a gap, or from 0",
    ),
    (
        {"measures": (measure(1), measure(1))},
        "measures: [1, 1] is not numbered 1, 2, 3 … without a gap, or from 0",
    ),
    ({"measures": (measure(1, section=1),)}, "measures[1].section: 1 is not a section of it"),
    (
        {"sections": (Section(1, "一"),), "measures": (measure(1, section=2),)},
        "measures[1].section: 2 is not a section of it",
    ),
    (
        {
            "measures": (
                measure(1, provision()),
                measure(2, provision("a")),
                measure(3, provision()),
            )
        },
        "provisions: 'done' is not used once (it stands in measures 1 and 3)",
    ),
    ({"mentions": [MENTION]}, f"mentions: [{MENTION!r}] is not a tuple of Mention"),
    (
        {"mentions": (MENTION, MENTION)},
        f"mentions: {(MENTION, MENTION)!r} is not free of duplicates",
    ),
]


class TestNotice:
    """A notice, whole."""

    def test_reads(self) -> None:
        """It reads as title and slug; repr is short, however many measures it has."""
        assert "关于做好就业创业工作的通知 (jiangxi-2024)" == str(notice())
        assert "<Notice jiangxi-2024>" == repr(notice())

    @pytest.mark.parametrize(
        ("fields", "message"), BAD_NOTICES, ids=[bad[1] for bad in BAD_NOTICES]
    )
    def test_refuses(self, refused, fields: dict, message: str) -> None:
        """Its parts are counted without a gap, refer to each other, and each slug stands once."""
        assert f"Notice.{message}" == refused(lambda: attrs.evolve(notice(), **fields))

    def test_sections_and_corrections(self) -> None:
        """A measure may stand in a section or in none; a slip, in a measure or outside them."""
        whole = notice(
            measure(0),
            measure(1, section=1),
            measure(2, section=2),
            sections=(Section(1, "一"), Section(2, "二")),
            corrections=(SLIP, attrs.evolve(SLIP, measure=0), attrs.evolve(SLIP, measure=2)),
        )

        assert [None, 1, 2] == [item.section for item in whole.measures]

    def test_measure_by_number(self) -> None:
        """A measure is found by its number, also where they count from 0."""
        whole = notice(measure(0), measure(1))

        assert whole.measures[0] is whole.measure(0)
        assert whole.measures[1] is whole.measure(1)
        with pytest.raises(KeyError, match="2"):
            whole.measure(2)

    def test_provision_by_slug(self) -> None:
        """A provision is found by its slug in whichever measure, and else is a KeyError."""
        wanted = provision("wanted")
        whole = notice(measure(1), measure(2, provision("other"), wanted))

        assert wanted is whole["wanted"]
        assert "wanted" in whole
        assert "done-1" in whole
        assert "missing" not in whole
        with pytest.raises(KeyError, match="missing"):
            whole["missing"]

    def test_is_not_iterable(self) -> None:
        """Whether one would get measures or provisions is not clear, so neither is given."""
        with pytest.raises(TypeError, match="not iterable"):
            list(notice())

    def test_provisions(self) -> None:
        """All provisions come with their measures, in the order of the text, as often as asked."""
        a, b, c = (provision(slug) for slug in "abc")
        first, second = measure(1, a, b), measure(2, c)
        whole = notice(first, second)

        assert [(first, a), (first, b), (second, c)] == list(whole.provisions)
        assert list(whole.provisions) == list(whole.provisions)

    def test_gaps(self) -> None:
        """
        What it asks by name only is listed once, in the order of the text: of a provision what
        it requires, then when; also of grants and sanctions.
        """
        whole = notice(
            measure(
                1,
                provision("a", AllOf(DONE, Not(ByReference(ONE))), when=ByReference(TWO)),
                provision("b", AnyOf(ByReference(TWO), ByReference(ONE))),
            ),
            measure(
                2,
                Grant("c", effect=EFFECT, addressee=UNIVERSITY, evidence=EVIDENCE),
                Sanction(
                    "d",
                    effects=(EFFECT,),
                    addressee=UNIVERSITY,
                    when=Not(ByReference(THREE)),
                    evidence=EVIDENCE,
                ),
            ),
        )

        assert (ONE, TWO, THREE) == whole.gaps

    def test_no_gaps(self) -> None:
        """A notice that says all it asks has none."""
        assert () == notice().gaps
