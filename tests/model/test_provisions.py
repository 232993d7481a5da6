"""What a measure says."""

import attrs
import pytest

from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    By,
    Done,
    Effect,
    Evidence,
    Force,
    Grant,
    Kind,
    Mention,
    Metric,
    Not,
    PartialDate,
    Provision,
    Quota,
    Reason,
    Sanction,
    Text,
    Unit,
    Window,
)

DEFINITION = Text("说明", "a definition")
UNIVERSITY = Addressee("university", "高校", "university", definition=DEFINITION)
BUREAU = Addressee("bureau", "人社部门", "labour bureau", definition=DEFINITION)
GRADUATE = Addressee("graduate", "毕业生", "graduate", definition=DEFINITION)


def flag(slug: str, zh: str, en: str) -> Metric:
    """A flag of universities."""
    return Metric(slug, zh, en, kind=Kind.FLAG, of=UNIVERSITY, definition=DEFINITION)


EMPLOYERS = Metric(
    "employers",
    "新开拓用人单位数",
    "employers newly won",
    kind=Kind.COUNT,
    unit=Unit("employer", "家", "employers"),
    of=UNIVERSITY,
    definition=DEFINITION,
)
RATE = Metric(
    "rate", "落实率", "placement rate", kind=Kind.SHARE, of=UNIVERSITY, definition=DEFINITION
)
BIASED = Done(flag("biased", "校园招聘含歧视性条款", "discriminatory terms in recruitment"))
FALSE = Done(flag("false", "虚报就业数据", "false figures"))
FOUNDER = Done(flag("founder", "创业", "founds a business"))
QUOTA = Quota(EMPLOYERS, at_least=130, written="130家")
LOW = Quota(RATE, below=1)
AUGUST = By(PartialDate(2024, 8))
YEAR = Window(PartialDate(2024), PartialDate(2024))
EVIDENCE = (Evidence("不少于130家"),)
SUBSIDY = Effect("subsidy", "创业补贴", "start-up subsidy", definition=DEFINITION)
CARD = Effect("card", "黄牌提示", "yellow card", definition=DEFINITION)
CUT = Effect("cut", "减少招生计划", "enrolment cut", definition=DEFINITION)


def provision(**fields: object) -> Provision:
    """A provision, with some fields of choice."""
    given = {
        "force": Force.OBLIGATION,
        "addressee": UNIVERSITY,
        "requires": QUOTA,
        "evidence": EVIDENCE,
    }
    return Provision("newly-won", **(given | fields))


def grant(**fields: object) -> Grant:
    """A grant, with some fields of choice."""
    given = {"effect": SUBSIDY, "addressee": GRADUATE, "evidence": EVIDENCE}
    return Grant("subsidy", **(given | fields))


def sanction(**fields: object) -> Sanction:
    """A sanction, with some fields of choice."""
    given = {"effects": (CARD, CUT), "addressee": UNIVERSITY, "when": LOW, "evidence": EVIDENCE}
    return Sanction("card", **(given | fields))


class TestForce:
    """How a provision binds."""

    def test_ranks(self) -> None:
        """Duties and bans bind most and alike, then targets, recommendations, permissions."""
        assert [3, 3, 2, 1, 0] == [force.rank for force in Force]

    def test_reads(self) -> None:
        """Each has its name in Chinese."""
        assert ["义务", "禁止", "目标", "倡导", "许可"] == [force.zh for force in Force]


class TestReason:
    """Why a number binds nobody."""

    def test_reads(self) -> None:
        """Each is said in both languages, and no two alike."""
        assert ("届别或年度", "names a cohort or a year") == (Reason.COHORT.zh, Reason.COHORT.en)
        assert len(Reason) == len({reason.zh for reason in Reason})
        assert len(Reason) == len({reason.en for reason in Reason})


SHORT = "a short quote (at most 40 characters, no full stop)"
TEXT = "a non-empty string without space at its ends"
BAD_QUOTES = [
    ("字" * 41, SHORT, "too long"),
    ("不少于130家。", SHORT, "a sentence"),
    ("家。不少于", SHORT, "a full stop inside"),
    ("", TEXT, "empty"),
    (" 130家", TEXT, "space before"),
    (None, TEXT, "None"),
    (130, TEXT, "a number"),
]
each_bad_quote = pytest.mark.parametrize(
    ("quote", "expected"), [bad[:-1] for bad in BAD_QUOTES], ids=[bad[-1] for bad in BAD_QUOTES]
)


class TestEvidence:
    """A short quote."""

    def test_reads(self) -> None:
        """It is read as it stands in the text; forty characters are short enough."""
        assert "500:1" == str(Evidence("500:1"))
        assert "字" * 40 == Evidence("字" * 40).quote

    @each_bad_quote
    def test_refuses(self, refused, quote: object, expected: str) -> None:
        """A sentence of the notice is no quote: the package holds no notice's text."""
        assert f"Evidence.quote: {quote!r} is not {expected}" == refused(lambda: Evidence(quote))


class TestMention:
    """A number that binds nobody."""

    def test_reads(self) -> None:
        """It says the quote and why it binds nobody."""
        mention = Mention("2024届", Reason.COHORT)

        assert "2024届 (names a cohort or a year)" == str(mention)
        assert "2024届(届别或年度)" == mention.zh

    @each_bad_quote
    def test_refuses(self, refused, quote: object, expected: str) -> None:
        """Its quote is as short as that of evidence."""
        made = refused(lambda: Mention(quote, Reason.NAME))

        assert f"Mention.quote: {quote!r} is not {expected}" == made

    def test_needs_a_reason(self, refused) -> None:
        """Why it binds nobody is one of the reasons, not a word."""
        assert "Mention.reason: 'cohort' is not a Reason" == refused(
            lambda: Mention("2024届", "cohort")
        )


# norm, English, Chinese
READS = [
    (
        provision(),
        "university: employers newly won: at least 130 employers",
        "高校:新开拓用人单位数不少于130家",
    ),
    (
        provision(when=LOW, due=AUGUST, period=YEAR),
        (
            "university: employers newly won: at least 130 employers, when placement rate: below 100%,"
            " by the end of August 2024, from 2024 to 2024"
        ),
        "落实率低于100%的高校:新开拓用人单位数不少于130家,2024年8月底前,2024年至2024年",
    ),
    (
        provision(force=Force.TARGET),
        "university aims at: employers newly won: at least 130 employers",
        "高校力争:新开拓用人单位数不少于130家",
    ),
    (
        provision(force=Force.RECOMMENDATION),
        "university should: employers newly won: at least 130 employers",
        "高校宜:新开拓用人单位数不少于130家",
    ),
    (
        provision(force=Force.PERMISSION, requires=FOUNDER),
        "university may: founds a business",
        "高校可:创业",
    ),
    (
        provision(force=Force.PROHIBITION, requires=Not(BIASED)),
        "university must not: discriminatory terms in recruitment",
        "高校不得:校园招聘含歧视性条款",
    ),
    (
        provision(force=Force.PROHIBITION, requires=AllOf(Not(BIASED), Not(FALSE)), when=LOW),
        (
            "university must not: discriminatory terms in recruitment or false figures,"
            " when placement rate: below 100%"
        ),
        "落实率低于100%的高校不得:校园招聘含歧视性条款或虚报就业数据",
    ),
    (grant(), "graduate gets start-up subsidy", "对毕业生给予创业补贴"),
    (
        grant(amount=QUOTA, giver=BUREAU, when=FOUNDER, due=AUGUST, period=YEAR),
        (
            "graduate gets start-up subsidy (employers newly won: at least 130 employers)"
            " from labour bureau, when founds a business, by the end of August 2024, from 2024 to 2024"
        ),
        "人社部门对创业的毕业生给予创业补贴(新开拓用人单位数不少于130家),2024年8月底前,2024年至2024年",
    ),
    (
        sanction(),
        "university: yellow card and enrolment cut, when placement rate: below 100%",
        "对落实率低于100%的高校:黄牌提示、减少招生计划",
    ),
    (
        sanction(effects=(CARD,), giver=BUREAU, period=YEAR),
        (
            "university: yellow card by labour bureau, when placement rate: below 100%,"
            " from 2024 to 2024"
        ),
        "人社部门对落实率低于100%的高校:黄牌提示,2024年至2024年",
    ),
]


@pytest.mark.parametrize(("norm", "en", "zh"), READS, ids=map(str, range(len(READS))))
def test_reads(norm: Provision, en: str, zh: str) -> None:
    """What a measure says reads on one line in both languages; repr is its slug."""
    assert en == str(norm)
    assert zh == norm.zh
    assert f"<{type(norm).__name__} {norm.slug}>" == repr(norm)


NEEDS_NOT = "is not a Not, or all of several, as a prohibition needs"


class TestProvision:
    """What someone must do."""

    @pytest.mark.parametrize(
        ("requires", "shown"),
        [
            (BIASED, "discriminatory terms in recruitment"),
            (
                AllOf(Not(BIASED), FALSE),
                "not discriminatory terms in recruitment and false figures",
            ),
            (
                AnyOf(Not(BIASED), Not(FALSE)),
                "not discriminatory terms in recruitment or not false figures",
            ),
        ],
        ids=["no Not", "one of two denied", "any of two denied"],
    )
    def test_prohibition(self, refused, requires: object, shown: str) -> None:
        """A prohibition says what must not be; else it would turn round when it is checked."""
        made = refused(lambda: provision(force=Force.PROHIBITION, requires=requires))

        assert f"Provision.requires: {shown!r} {NEEDS_NOT}" == made

    def test_others_may_deny(self) -> None:
        """A duty may be one of leaving something undone."""
        assert Not(FALSE) == provision(requires=Not(FALSE)).requires


BAD_FIELDS = [
    ({"addressee": "university"}, "addressee: 'university' is not an Addressee"),
    (
        {"addressee": UNIVERSITY.definition},
        "addressee: Text(zh='说明', en='a definition') is not an Addressee",
    ),
    ({"when": EMPLOYERS}, "when: <Metric employers> is not a predicate"),
    ({"when": True}, "when: True is not a predicate"),
    ({"period": AUGUST}, "period: <By by the end of August 2024> is not a Window"),
    ({"evidence": ()}, "evidence: () is not a tuple of at least 1 Evidence"),
    (
        {"evidence": list(EVIDENCE)},
        "evidence: [Evidence(quote='不少于130家')] is not a tuple of Evidence",
    ),
    ({"evidence": ("不少于130家",)}, "evidence[0]: '不少于130家' is not an Evidence"),
    (
        {"evidence": EVIDENCE * 2},
        "evidence: (Evidence(quote='不少于130家'), Evidence(quote='不少于130家')) is not free of duplicates",
    ),
    ({"assumption": "按字面理解"}, "assumption: '按字面理解' is not a Text"),
]


@pytest.mark.parametrize("make", [provision, grant, sanction])
@pytest.mark.parametrize(("fields", "message"), BAD_FIELDS, ids=[bad[1] for bad in BAD_FIELDS])
def test_refuses_in_all_three(refused, make, fields: dict, message: str) -> None:
    """What the three hold alike is judged alike."""
    assert f"{type(make()).__name__}.{message}" == refused(lambda: make(**fields))


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (provision, {"force": "obligation"}, "Provision.force: 'obligation' is not a Force"),
        (provision, {"requires": None}, "Provision.requires: None is not a predicate"),
        (
            provision,
            {"requires": AUGUST},
            "Provision.requires: <By by the end of August 2024> is not a predicate",
        ),
        (
            provision,
            {"due": PartialDate(2024, 8)},
            "Provision.due: <PartialDate August 2024> is not a deadline",
        ),
        (grant, {"effect": "补贴"}, "Grant.effect: '补贴' is not an Effect"),
        (grant, {"amount": 1000}, "Grant.amount: 1000 is not a Quota"),
        (
            grant,
            {"amount": BIASED},
            "Grant.amount: <Done discriminatory terms in recruitment> is not a Quota",
        ),
        (grant, {"giver": "人社部门"}, "Grant.giver: '人社部门' is not an Addressee"),
        (grant, {"due": YEAR.start}, "Grant.due: <PartialDate 2024> is not a deadline"),
        (sanction, {"effects": ()}, "Sanction.effects: () is not a tuple of at least 1 Effect"),
        (
            sanction,
            {"effects": (CARD, CARD)},
            "Sanction.effects: (<Effect card>, <Effect card>) is not free of duplicates",
        ),
        (sanction, {"effects": CARD}, "Sanction.effects: <Effect card> is not a tuple of Effect"),
        (sanction, {"when": None}, "Sanction.when: None is not a predicate"),
        (sanction, {"giver": True}, "Sanction.giver: True is not an Addressee"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refuses(refused, make, fields: dict, message: str) -> None:
    """Each field takes only what it means."""
    assert message == refused(lambda: make(**fields))


@pytest.mark.parametrize("kind", [Provision, Grant, Sanction])
def test_needs_its_fields(kind: type) -> None:
    """What a provision can't do without has no default."""
    with pytest.raises(TypeError, match="missing"):
        kind("slug")


@pytest.mark.parametrize("kind", [Provision, Grant, Sanction])
def test_slug(refused, kind: type) -> None:
    """The slug is one, for it names the provision for good."""
    made = {Provision: provision, Grant: grant, Sanction: sanction}[kind]()
    message = refused(lambda: attrs.evolve(made, slug="第一条"))

    assert f"{kind.__name__}.slug: '第一条' is not a slug" in message
