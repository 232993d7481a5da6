"""What holds of every type of the model: they are values."""

import copy
import pickle
import types
import typing
from datetime import date
from enum import Enum
from fractions import Fraction
from types import UnionType

import attrs
import pytest

from gradpolicy import model
from gradpolicy.model import (
    Addressee,
    AllOf,
    AnyOf,
    Body,
    Bound,
    By,
    ByEach,
    ByReference,
    Citation,
    Comparator,
    Correction,
    Done,
    Effect,
    Event,
    Evidence,
    Force,
    Frequency,
    Grant,
    Jurisdiction,
    Kind,
    Level,
    Measure,
    Mention,
    Metric,
    MonthPart,
    Not,
    Notice,
    Ongoing,
    PartialDate,
    Party,
    Period,
    Programme,
    Provision,
    Quota,
    Ratio,
    Reason,
    Recurring,
    Role,
    Rule,
    Sanction,
    Section,
    Source,
    Span,
    Standard,
    Text,
    Topic,
    Unit,
    Weekday,
    Window,
    Within,
)


def everything() -> dict[type, object]:
    """One value of every type, each field filled where that can be; made anew at each call."""
    both = Text("说明", "a definition")
    named = {"definition": both}
    person = Unit("person", "人", "people")
    organisation = Addressee("organisation", "单位", "organisation", **named)
    university = Addressee(
        "university", "高校", "university", broader=(organisation,), level=Level.CITY, **named
    )
    count = {"kind": Kind.COUNT, "unit": person, "of": university, **named}
    staff = Metric("staff", "工作人员数", "staff", family="staff", **count)
    graduates = Metric("graduates", "毕业生数", "graduates", **count)
    plan = Metric("plan", "制定方案", "a plan made", kind=Kind.FLAG, of=university, **named)
    older = Standard("three", "三到位", "the three in place", **named)
    standard = Standard("four", "四到位", "the four in place", replaces=older, **named)
    event = Event("left", "离校", "leaving university", **named)
    effect = Effect("card", "黄牌提示", "yellow card", scale="card", severity=1, **named)
    topic = Topic("staffing", "人员", "staffing", **named)
    body = Body("bureau", "教育局", "education bureau", **named)
    programme = Programme("posts", "三支一扶", "three supports", names=("支教",), **named)
    china = Jurisdiction("china", "全国", "China", code="000000", level=Level.NATION)
    jiangxi = Jurisdiction(
        "jiangxi", "江西省", "Jiangxi", code="360000", level=Level.PROVINCE, parent=china
    )
    early = PartialDate(2024, 7, part=MonthPart.EARLY)
    rule = Rule(Frequency.MONTHLY, months=(1, 2, 3), month_days=(25,), weekdays=(Weekday.FRIDAY,))
    window = Window(PartialDate(2024, 1, 26), PartialDate(2024))
    quota = Quota(staff, about=20, tolerance=2, per=Period.TERM, written="20人")
    ratio = Ratio(staff, graduates, at_least=Fraction(1, 500), written="1:500")
    done, reference = Done(plan), ByReference(standard)
    evidence = Evidence("1:500")
    shared = {
        "addressee": university,
        "period": window,
        "evidence": (evidence,),
        "assumption": both,
    }
    provision = Provision(
        "a", force=Force.TARGET, requires=AllOf(quota, ratio), when=done, due=By(early), **shared
    )
    grant = Grant(
        "b", effect=effect, amount=quota, giver=university, when=done, due=Ongoing(), **shared
    )
    sanction = Sanction("c", effects=(effect,), when=Not(reference), giver=university, **shared)
    mention = Mention("2024届", Reason.COHORT)
    party = Party(body, Role.LEAD)
    measure = Measure(
        1,
        label="1.",
        title="充实力量",
        section=1,
        summary=both,
        topics=(topic,),
        parties=(party,),
        programmes=(programme,),
        due=Within(5, Span.WORKING_DAY, event),
        provisions=(provision, grant, sanction),
        mentions=(mention,),
    )
    section = Section(1, "组织保障")
    citation = Citation("通知", number="国办发〔2022〕13号", notice="ministry-2024")
    source = Source(both, sha256="0" * 64, checked=date(2024, 2, 1), url="https://example.org")
    correction = Correction("街接", "衔接", both, 1)
    notice = Notice(
        "jiangxi-2024",
        title="通知",
        cohort=2024,
        number="赣教高字〔2024〕5号",
        issuers=(body,),
        issued=PartialDate(2024, 1, 26),
        jurisdiction=jiangxi,
        level=Level.PROVINCE,
        in_force=window,
        addressees=(university,),
        superiors=(citation,),
        source=source,
        corrections=(correction,),
        sections=(section,),
        measures=(measure,),
        mentions=(mention,),
    )
    values = (
        *(both, person, university, staff, standard, event, effect, topic, body, programme),
        *(jiangxi, early, rule, window, quota, ratio, done, reference, evidence, provision),
        *(grant, sanction, mention, party, measure, section, citation, source, correction, notice),
        *(By(early), ByEach((early, PartialDate(2024))), Recurring((rule,)), Ongoing()),
        *(Within(2, Span.YEAR, event), Bound(Comparator.ABOUT, 20, 2), Not(done)),
        *(AllOf(quota, done), AnyOf(quota, ratio)),
    )
    return {type(value): value for value in values}


VALUES = everything()
TYPES = [
    kind
    for kind in map(model.__dict__.get, model.__all__)
    if isinstance(kind, type) and attrs.has(kind)
]
each_type = pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)


class AlwaysEqual:
    """Says that it equals whatever it is compared with."""

    __hash__ = None

    def __eq__(self, other: object) -> bool:
        return True


def test_everything_is_there() -> None:
    """There is a value of each public type: without it the other tests could pass on nothing."""
    assert set(TYPES) == set(VALUES)


@each_type
class TestEveryType:
    """What holds of every class."""

    def test_frozen(self, kind: type) -> None:
        """No field of a value can be set or deleted."""
        value = VALUES[kind]
        for field in (*attrs.fields(kind), None):
            name = field.name if field is not None else "another"
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, name, None)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(value, name)

    def test_slots(self, kind: type) -> None:
        """A value has no dictionary, in which something could be hidden."""
        assert not hasattr(VALUES[kind], "__dict__")

    def test_no_heirs(self, kind: type) -> None:
        """It inherits from nothing, and says that nothing should inherit from it."""
        assert (kind, object) == kind.__mro__
        assert kind.__final__

    def test_immutable_throughout(self, kind: type) -> None:
        """Whatever it holds is immutable too."""
        for field in attrs.fields(kind):
            held = getattr(VALUES[kind], field.name)
            assert hash(held) == hash(held)

    def test_equal_by_value(self, kind: type) -> None:
        """Two made alike are equal and hash alike, so either finds the other in a dictionary."""
        one, other = VALUES[kind], everything()[kind]

        assert one is not other
        assert one == other
        assert hash(one) == hash(other)
        assert {one: kind}[other] is kind

    def test_unequal_to_others(self, kind: type) -> None:
        """It equals no value of another type, and leaves the answer to what claims to equal all."""
        value = VALUES[kind]

        assert [value] == [other for other in VALUES.values() if other == value]
        assert value != attrs.astuple(value, recurse=False)
        assert value == AlwaysEqual()

    def test_has_no_order(self, kind: type) -> None:
        """No value comes before another: sort by what is meant."""
        with pytest.raises(TypeError):
            VALUES[kind] < everything()[kind]  # noqa: B015

    @pytest.mark.parametrize(
        "again",
        [
            copy.copy,
            copy.deepcopy,
            attrs.evolve,
            lambda value: pickle.loads(pickle.dumps(value)),  # noqa: S301  our own bytes
        ],
        ids=["copy", "deepcopy", "evolve", "pickle"],
    )
    def test_copies(self, kind: type, again) -> None:
        """A copy of whatever sort is the same value, of the same type."""
        value = VALUES[kind]

        other = again(value)

        assert type(value) is type(other)
        assert value == other
        assert hash(value) == hash(other)
        assert repr(value) == repr(other)

    def test_reads(self, kind: type) -> None:
        """It has a text for people and a short one for programmers, on one line each."""
        value = VALUES[kind]

        assert str(value)
        assert "\n" not in str(value) + repr(value)
        assert 200 > len(repr(value))
        assert kind.__name__ in repr(value)

    def test_documented(self, kind: type) -> None:
        """Its docstring says what it is, when it is refused, and gives an example that runs."""
        assert kind.__doc__
        assert ">>> " in kind.__doc__
        assert "Raises:" in kind.__doc__ or not attrs.fields(kind)


ENUMS = [
    kind
    for kind in map(model.__dict__.get, model.__all__)
    if isinstance(kind, type) and issubclass(kind, Enum)
]


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_enums_are_documented(kind: type[Enum]) -> None:
    """Each enumeration says what it is, with an example that runs."""
    assert kind.__doc__
    assert ">>> " in kind.__doc__


@pytest.mark.parametrize("name", ["Deadline", "Predicate", "Norm"])
def test_unions_are_of_public_types(name: str) -> None:
    """Every member of a union can be imported from where the union is."""
    union = getattr(model, name)

    assert isinstance(union, UnionType)
    assert set(typing.get_args(union)) <= set(TYPES)


def test_names() -> None:
    """The public names are sorted, each once, and all there; modules are not among them."""
    assert sorted(set(model.__all__)) == model.__all__
    for name in model.__all__:
        assert not isinstance(getattr(model, name), types.ModuleType)
