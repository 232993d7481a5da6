"""Terms: the things that notices speak of, each with one identity and two labels."""

from __future__ import annotations

import enum
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse

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
    """What a person reads, in Chinese (*zh*) and in English (*en*)."""

    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)

    def __str__(self) -> str:
        return self.en


class Kind(enum.Enum):
    """What sort of value a metric takes."""

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
    """The level of government of a jurisdiction and of the notices issued there."""

    NATION = "nation"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"


# How many leading digits of a GB/T 2260 code name a territory of each level.
_CODE_DIGITS = {Level.NATION: 0, Level.PROVINCE: 2, Level.CITY: 4, Level.COUNTY: 6}


@final
@attrs.frozen
class Unit:
    """A unit as Chinese and English write it after a number; money is in yuan, area in m²."""

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)


@final
@attrs.frozen(cache_hash=True)
class Addressee:
    """Whom a provision binds, as a class of persons or institutions; *broader* ones contain it."""

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    broader: tuple[Addressee, ...] = attrs.field(default=(), kw_only=True)

    @broader.validator
    def _broader_are_addressees(self, field: attrs.Attribute[Any], value: Any) -> None:
        checks.tuple_of(Addressee, distinct=True)(self, field, value)

    def is_within(self, other: Addressee) -> bool:
        """Whether all that belong to this class belong to *other*."""
        return self == other or any(b.is_within(other) for b in self.broader)

    def __repr__(self) -> str:
        return f"<Addressee {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen(cache_hash=True)
class Metric:
    """
    What is counted, measured or ticked, of one *addressee*.

    Two provisions that ask for the same thing use the same metric. A count is a
    whole number, a share lies in 0 to 1, money is in yuan, area in m²; a flag is
    yes or no, a date is a day. Metrics of one *family* measure one thing on
    different bases: never equal, but worth setting side by side.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    kind: Kind = attrs.field(validator=checks.instance(Kind), kw_only=True)
    unit: Unit | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Unit)), kw_only=True
    )
    of: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    family: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )

    @unit.validator
    def _unit_fits_kind(self, field: attrs.Attribute[Any], value: Any) -> None:
        needed = self.kind.is_number and self.kind is not Kind.SHARE
        if needed and value is None:
            raise refuse(self, "unit", value, f"a Unit, which a {self.kind.value} needs")
        if not needed and value is not None:
            raise refuse(self, "unit", value, f"None, for a {self.kind.value} has no unit")

    def __repr__(self) -> str:
        return f"<Metric {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Topic:
    """A subject that measures are filed under."""

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
    """An organisation that issues notices or answers for measures."""

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Body {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Programme:
    """
    A named programme, campaign or platform.

    *names* are further ways in which notices write it, the label aside; verify
    takes a numeral inside any of its names for part of the name.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    names: tuple[str, ...] = attrs.field(
        default=(), validator=checks.tuple_of(str, distinct=True), kw_only=True
    )

    def __repr__(self) -> str:
        return f"<Programme {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen(cache_hash=True)
class Standard:
    """
    A named standard, slogan or document that a notice refers to without saying what it asks.

    The definition says what the notices themselves say of it, and nothing more.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Standard {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Event:
    """Something that starts a term running: a graduation, a registration, a report received."""

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)

    def __repr__(self) -> str:
        return f"<Event {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Effect:
    """
    What a grant gives or a sanction does.

    Effects that can be ranked share a *scale* and carry their *severity* on it:
    a red card is harsher than a yellow one. Others are compared by identity.
    """

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    definition: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    scale: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )
    severity: int | None = attrs.field(
        default=None, validator=checks.optional(checks.natural), kw_only=True
    )

    @severity.validator
    def _ranked_on_a_scale(self, field: attrs.Attribute[Any], value: Any) -> None:
        if (value is None) != (self.scale is None):
            raise refuse(self, "severity", value, "given together with scale, or neither")

    def __repr__(self) -> str:
        return f"<Effect {self.slug}>"

    def __str__(self) -> str:
        return self.en


@final
@attrs.frozen
class Jurisdiction:
    """A territory with its code in GB/T 2260 (six digits; 000000 stands for the nation)."""

    slug: str = attrs.field(validator=checks.slug)
    zh: str = attrs.field(validator=checks.text)
    en: str = attrs.field(validator=checks.text)
    code: str = attrs.field(validator=checks.text, kw_only=True)
    level: Level = attrs.field(validator=checks.instance(Level), kw_only=True)
    parent: Jurisdiction | None = attrs.field(default=None, kw_only=True)

    @code.validator
    def _six_digits(self, field: attrs.Attribute[Any], value: str) -> None:
        if len(value) != 6 or not (value.isascii() and value.isdigit()):
            raise refuse(self, "code", value, "a GB/T 2260 code of six digits")

    @parent.validator
    def _inside_parent(self, field: attrs.Attribute[Any], value: Any) -> None:
        if value is None:
            return
        if not isinstance(value, Jurisdiction):
            raise refuse(self, "parent", value, "a Jurisdiction")
        prefix = value.code[: _CODE_DIGITS[value.level]]
        if not self.code.startswith(prefix) or self.code == value.code:
            raise refuse(self, "parent", value, f"a territory that contains {self.code}")

    def __repr__(self) -> str:
        return f"<Jurisdiction {self.slug}>"

    def __str__(self) -> str:
        return self.en
