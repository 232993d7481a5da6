"""Terms: the things that notices speak of, each with one identity and two labels."""

from __future__ import annotations

import enum
import re
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.wording import article

__all__ = [
    "Addressee",
    "Body",
    "Effect",
    "Event",
    "Jurisdiction",
    "Kind",
    "Level",
    "Metric",
    "Programme",
    "Standard",
    "Text",
    "Topic",
    "Unit",
]


@final
@attrs.frozen
class Text:
    """
    What a person reads, in Chinese (*zh*) and in English (*en*).

    >>> str(Text("校园招聘", "recruitment on campus"))
    'recruitment on campus'

    Raises:
        InvalidValue: for a text that is empty or has space at its ends.
    """

    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)

    def __str__(self) -> str:
        return self.en


class Kind(enum.Enum):
    """
    What sort of value a metric takes.

    A count is a whole number, a share lies in 0 to 1, money, area and duration are exact
    numbers in the metric's unit; a flag is yes or no, a date is a day.

    >>> Kind.SHARE.is_number, Kind.FLAG.is_number
    (True, False)
    """

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    AREA = "area"
    DURATION = "duration"
    FLAG = "flag"
    DATE = "date"

    @property
    def is_number(self) -> bool:
        """Whether a bound can be set on it."""
        return self not in (Kind.FLAG, Kind.DATE)


class Level(enum.Enum):
    """
    The level of government of a jurisdiction and of the notices issued there.

    Source: GB/T 2260, whose codes have two digits for each of the three lower ones.

    >>> Level.PROVINCE.zh
    '省级'
    """

    NATION = "nation"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return {"nation": "国家级", "province": "省级", "city": "市级", "county": "县级"}[
            self.value
        ]


# How many leading digits of a code name a territory of each level.
_CODE_DIGITS = {Level.NATION: 0, Level.PROVINCE: 2, Level.CITY: 4, Level.COUNTY: 6}


@final
@attrs.frozen
class Unit:
    """
    A unit as Chinese and English write it after a number; money is in yuan, area in m².

    >>> employer = Unit("employer", "家", "employers")
    >>> str(employer), employer.one
    ('employers', 'employer')

    Args:
        slug: the English word for one of it.
        zh: the measure word or unit.
        en: the English word for several, or the symbol.

    Raises:
        InvalidValue: for a slug that is none, or a label that is empty.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)

    @property
    def one(self) -> str:
        """One of it, in English."""
        return self.slug.replace("-", " ")

    def __repr__(self) -> str:
        return f"<Unit {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _broader_classes(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Addressee, distinct=True)(owner, field, value)


@final
@attrs.frozen(cache_hash=True)
class Addressee:
    """
    Whom a provision binds, as a class of persons or institutions; *broader* ones contain it.

    An authority of one level of government only has that *level*.

    >>> definition = Text("普通高等学校", "an institution of higher education")
    >>> university = Addressee("university", "高校", "university", definition=definition)
    >>> college = Addressee(
    ...     "college", "高职院校", "college", definition=definition, broader=(university,)
    ... )
    >>> college.is_within(university), university.is_within(college)
    (True, False)

    Raises:
        InvalidValue: for a slug that is none, an empty label, or a broader class given twice.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    broader: tuple[Addressee, ...] = attrs.field(
        default=(), validator=_broader_classes, kw_only=True
    )
    level: Level | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Level)), kw_only=True
    )

    def is_within(self, other: Addressee) -> bool:
        """Whether all that belong to this class belong to *other*."""
        return self == other or any(b.is_within(other) for b in self.broader)

    def __repr__(self) -> str:
        return f"<Addressee {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _unit_of_kind(owner: Metric, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.instance(Unit))(owner, field, value)
    kind = owner.kind
    needed = kind.is_number and kind is not Kind.SHARE
    if needed and value is None:
        expected = f"a Unit, which {article(kind.value)} needs"
        raise refuse(owner, "unit", value, expected)
    if not needed and value is not None:
        expected = f"None, for {article(kind.value)} has no unit"
        raise refuse(owner, "unit", value, expected)


@final
@attrs.frozen(cache_hash=True)
class Metric:
    """
    What is counted, measured or ticked, of one *addressee*.

    Two provisions that ask for the same thing use the same metric. A count is a
    whole number, a share lies in 0 to 1, money is in yuan, area in m²; a flag is
    yes or no, a date is a day. Metrics of one *family* measure one thing on
    different bases: never equal, but worth setting side by side.

    >>> definition = Text("在校学生人数", "students enrolled")
    >>> university = Addressee("university", "高校", "university", definition=definition)
    >>> Metric(
    ...     "students",
    ...     "在校学生数",
    ...     "students",
    ...     kind=Kind.COUNT,
    ...     unit=Unit("person", "人", "people"),
    ...     of=university,
    ...     definition=definition,
    ... )
    <Metric students>

    Args:
        slug, zh, en, definition: what names it, and what it counts.
        kind: what sort of value it takes.
        unit: what its number counts; a share, a flag and a date have none.
        of: whose fact it is.
        family: the slug that metrics of one thing on different bases share.

    Raises:
        InvalidValue: for a count, money, area or duration without a unit, or another kind
            with one.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    kind: Kind = attrs.field(validator=checks.instance(Kind), kw_only=True)
    unit: Unit | None = attrs.field(default=None, validator=_unit_of_kind, kw_only=True)
    of: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    family: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )

    def __repr__(self) -> str:
        return f"<Metric {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Topic:
    """
    A subject that measures are filed under.

    >>> Topic("rights", "就业权益", "rights at work", definition=Text("权益保护", "protection"))
    <Topic rights>

    Raises:
        InvalidValue: for a slug that is none, or a label that is empty.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Topic {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Body:
    """
    An organisation that issues notices or answers for measures.

    >>> str(Body("unions", "工会", "trade unions", definition=Text("各级工会", "trade unions")))
    'trade unions'

    Raises:
        InvalidValue: for a slug that is none, or a label that is empty.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Body {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _names(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(str, distinct=True)(owner, field, value)
    for name in value:
        checks.text(owner, field, name)


@final
@attrs.frozen
class Programme:
    """
    A named programme, campaign or platform.

    *names* are further ways in which notices write it, the label aside; verify
    takes a numeral inside any of its names for part of the name.

    >>> Programme(
    ...     "support-posts",
    ...     "“三支一扶”计划",
    ...     "three supports and one assistance",
    ...     definition=Text("到基层服务的项目", "service at the grassroots"),
    ...     names=("三支一扶",),
    ... )
    <Programme support-posts>

    Raises:
        InvalidValue: for a slug that is none, a label or name that is empty, or a name twice.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    names: tuple[str, ...] = attrs.field(default=(), validator=_names, kw_only=True)

    def __repr__(self) -> str:
        return f"<Programme {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _another_standard(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.instance(Standard))(owner, field, value)


@final
@attrs.frozen(cache_hash=True)
class Standard:
    """
    A named standard, slogan or document that a notice refers to without saying what it asks.

    The definition says what the notices themselves say of it, and nothing more. Where it took
    the place of another, that is what it *replaces*.

    Source: such as “两个100” and “四到位” (赣教高字〔2024〕5号, measures 4 and 25).

    >>> definition = Text("机构、人员、经费、场地到位", "office, staff, budget and premises")
    >>> Standard("four-in-place", "四到位", "the four in place", definition=definition)
    <Standard four-in-place>

    Raises:
        InvalidValue: for a slug that is none, or a label that is empty.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    replaces: Standard | None = attrs.field(default=None, validator=_another_standard, kw_only=True)

    def __repr__(self) -> str:
        return f"<Standard {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Event:
    """
    Something that starts a term running: a graduation, a registration, a report received.

    >>> str(Event("left", "离校", "leaving university", definition=Text("离校", "the day of it")))
    'leaving university'

    Raises:
        InvalidValue: for a slug that is none, or a label that is empty.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Event {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _ranked_on_a_scale(owner: Effect, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.natural)(owner, field, value)
    if value is None and owner.scale is not None:
        raise refuse(owner, "severity", value, "an integer of at least 1, which a scale needs")
    if value is not None and owner.scale is None:
        raise refuse(owner, "severity", value, "None, without a scale")


@final
@attrs.frozen
class Effect:
    """
    What a grant gives or a sanction does.

    Effects that can be ranked share a *scale* and carry their *severity* on it:
    a red card is harsher than a yellow one. Others are compared by identity.

    Source: 黄牌提示 and 红牌警示 (赣教高字〔2024〕5号, measure 23).

    >>> definition = Text("红牌警示", "the last warning")
    >>> card = Effect(
    ...     "red-card", "红牌警示", "red card", definition=definition, scale="card", severity=2
    ... )
    >>> card.severity
    2

    Args:
        slug, zh, en, definition: what names it, and what it does.
        scale: the slug that effects of one ranking share.
        severity: its rank on the scale, from 1 up.

    Raises:
        InvalidValue: for a severity without a scale, or the reverse.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    scale: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )
    severity: int | None = attrs.field(default=None, validator=_ranked_on_a_scale, kw_only=True)

    def __repr__(self) -> str:
        return f"<Effect {self.slug}>"

    def __str__(self) -> str:
        return self.en


def _code_of_level(owner: Jurisdiction, field: attrs.Attribute[Any], value: Any) -> None:
    checks.instance(Level)(owner, field, value)
    digits, code = _CODE_DIGITS[owner.level], owner.code
    if code[digits:].strip("0") or (digits and code[digits - 2 : digits] == "00"):
        expected = f"the level that the code {code} has in GB/T 2260"
        raise refuse(owner, "level", owner.level.value, expected)


def _six_digits(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not _CODE.match(value):
        raise refuse(owner, field.name, value, "a GB/T 2260 code of six digits")


def _inside_parent(owner: Jurisdiction, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(checks.instance(Jurisdiction))(owner, field, value)
    if value is None:
        return
    prefix = value.code[: _CODE_DIGITS[value.level]]
    if not owner.code.startswith(prefix) or owner.code == value.code:
        raise refuse(owner, "parent", value, f"a territory that contains {owner.code}")


_CODE = re.compile(r"[0-9]{6}\Z")


@final
@attrs.frozen
class Jurisdiction:
    """
    A territory with its code.

    Source: GB/T 2260, six digits, two each for province, city and county, zeros below its
    own level; 000000 stands for the nation.

    >>> china = Jurisdiction("china", "全国", "China", code="000000", level=Level.NATION)
    >>> Jurisdiction(
    ...     "jiangxi", "江西省", "Jiangxi", code="360000", level=Level.PROVINCE, parent=china
    ... )
    <Jurisdiction jiangxi>

    Args:
        slug, zh, en: what names it.
        code: its code, as a string: codes are no numbers.
        level: nation, province, city or county; the code must be of that level.
        parent: the territory that contains it, where that is known.

    Raises:
        InvalidValue: for a code that is not six digits or of another level, or a parent
            that does not contain it.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    code: str = attrs.field(validator=_six_digits, kw_only=True)
    level: Level = attrs.field(validator=_code_of_level, kw_only=True)
    parent: Jurisdiction | None = attrs.field(default=None, validator=_inside_parent, kw_only=True)

    def __repr__(self) -> str:
        return f"<Jurisdiction {self.slug}>"

    def __str__(self) -> str:
        return self.en
