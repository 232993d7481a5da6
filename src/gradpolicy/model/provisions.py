"""What a measure says: a provision requires, a grant gives, a sanction punishes."""

from __future__ import annotations

import enum
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.deadlines import (
    By,
    ByEach,
    Deadline,
    Ongoing,
    Recurring,
    Window,
    Within,
)
from gradpolicy.model.predicates import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    Not,
    Predicate,
    Quota,
    Ratio,
)
from gradpolicy.model.terms import Addressee, Effect, Text

__all__ = ["Evidence", "Force", "Grant", "Mention", "Norm", "Provision", "Reason", "Sanction"]

_predicate = checks.instance((Quota, Ratio, Done, ByReference, AllOf, AnyOf, Not), "a predicate")
_deadline = checks.instance((By, ByEach, Recurring, Within, Window, Ongoing), "a deadline")
_text = checks.optional(checks.instance(Text))

# Long enough for a figure with its noun, too short for a sentence.
_LONGEST_QUOTE = 40


class Force(enum.Enum):
    """How a provision binds, in the words of deontic logic."""

    OBLIGATION = "obligation"
    PROHIBITION = "prohibition"
    TARGET = "target"
    RECOMMENDATION = "recommendation"
    PERMISSION = "permission"

    @property
    def rank(self) -> int:
        """How strongly it binds: an obligation and a prohibition alike most, a permission least."""
        ranks = {Force.PERMISSION: 0, Force.RECOMMENDATION: 1, Force.TARGET: 2}
        return ranks.get(self, 3)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _FORCES_ZH[self]


_FORCES_ZH = {
    Force.OBLIGATION: "义务",
    Force.PROHIBITION: "禁止",
    Force.TARGET: "目标",
    Force.RECOMMENDATION: "倡导",
    Force.PERMISSION: "许可",
}


class Reason(enum.Enum):
    """Why a number in the text binds nobody."""

    COHORT = "cohort"
    CITED_DOCUMENT = "cited-document"
    NAME = "name"
    SLOGAN = "slogan"
    ENUMERATION = "enumeration"
    CONTEXT = "context"
    REPETITION = "repetition"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _REASONS[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _REASONS[self].en


_REASONS = {
    Reason.COHORT: Text("届别或年度", "names a cohort or a year"),
    Reason.CITED_DOCUMENT: Text("引用的文件", "belongs to a cited document"),
    Reason.NAME: Text("名称的一部分", "is part of a name"),
    Reason.SLOGAN: Text("口号或固定用语", "is part of a slogan or set phrase"),
    Reason.ENUMERATION: Text("只是列举的个数", "counts the items of a list, no more"),
    Reason.CONTEXT: Text("背景信息", "is background"),
    Reason.REPETITION: Text("重复前文", "repeats a figure that stands elsewhere"),
}


def _quote(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.text(owner, field, value)
    assert isinstance(value, str)
    if len(value) > _LONGEST_QUOTE or "。" in value:
        raise refuse(owner, field.name, value, f"a short quote (at most {_LONGEST_QUOTE} characters)")


@final
@attrs.frozen
class Evidence:
    """A short quote out of the measure's own text, which holds a figure or names the duty."""

    quote: str = attrs.field(validator=_quote)

    def __str__(self) -> str:
        return self.quote


@final
@attrs.frozen
class Mention:
    """A number in the text that binds nobody, wherever the *quote* stands in its measure."""

    quote: str = attrs.field(validator=_quote)
    reason: Reason = attrs.field(validator=checks.instance(Reason))

    def __str__(self) -> str:
        return f"{self.quote} ({self.reason.en})"


_evidence = checks.tuple_of(Evidence, at_least=1, distinct=True)


@final
@attrs.frozen
class Provision:
    """
    What someone must, must not, should or may do.

    It reads "when *when*, *addressee* sees to it that *requires*, by *due*, during
    *period*". `requires` always says what compliance looks like, so a prohibition
    requires a `Not`.

    Args:
        slug: names it in its notice, and stays.
        force: how it binds.
        addressee: whom it binds.
        requires: what must hold.
        when: when it applies; always, if `None`.
        due: when it falls due, if the text says.
        period: the stretch of time for which it binds; the whole of the notice's, if `None`.
        evidence: quotes from the measure that carry it, one at least.
        assumption: how an ambiguity of the text was decided, in words.
    """

    slug: str = attrs.field(validator=checks.slug)
    force: Force = attrs.field(validator=checks.instance(Force), kw_only=True)
    addressee: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    requires: Predicate = attrs.field(validator=_predicate, kw_only=True)
    when: Predicate | None = attrs.field(
        default=None, validator=checks.optional(_predicate), kw_only=True
    )
    due: Deadline | None = attrs.field(
        default=None, validator=checks.optional(_deadline), kw_only=True
    )
    period: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    evidence: tuple[Evidence, ...] = attrs.field(validator=_evidence, kw_only=True)
    assumption: Text | None = attrs.field(default=None, validator=_text, kw_only=True)

    @requires.validator
    def _prohibits_something(self, field: attrs.Attribute[Any], value: Predicate) -> None:
        negative = isinstance(value, Not) or (
            isinstance(value, AllOf) and all(isinstance(o, Not) for o in value.operands)
        )
        if self.force is Force.PROHIBITION and not negative:
            raise refuse(self, "requires", str(value), "a Not, or all of several, as a prohibition needs")

    @property
    def zh(self) -> str:
        """In Chinese, on one line."""
        parts = [f"{self.when.zh}的" if self.when is not None else "", self.addressee.zh, ":"]
        parts.append(self.requires.zh)
        parts += [f",{each.zh}" for each in (self.due, self.period) if each is not None]
        return "".join(parts)

    def __repr__(self) -> str:
        return f"<Provision {self.slug}>"

    def __str__(self) -> str:
        text = f"{self.addressee.en}: {self.requires}"
        if self.when is not None:
            text += f", when {self.when}"
        return text + "".join(f", {each}" for each in (self.due, self.period) if each is not None)


@final
@attrs.frozen
class Grant:
    """
    What someone is given: money, a share of cost or space, a service.

    Args:
        slug: names it in its notice, and stays.
        effect: what is given.
        addressee: to whom.
        amount: how much, as a bound on the metric that it is measured by; unstated, if `None`.
        giver: by whom, where the text says.
        when: when it is given; always, if `None`. Tiers are several grants.
        due: by when it is to be given.
        period: how long it lasts or is open.
        evidence: quotes from the measure that carry it, one at least.
        assumption: how an ambiguity of the text was decided, in words.
    """

    slug: str = attrs.field(validator=checks.slug)
    effect: Effect = attrs.field(validator=checks.instance(Effect), kw_only=True)
    addressee: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    amount: Quota | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Quota)), kw_only=True
    )
    giver: Addressee | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Addressee)), kw_only=True
    )
    when: Predicate | None = attrs.field(
        default=None, validator=checks.optional(_predicate), kw_only=True
    )
    due: Deadline | None = attrs.field(
        default=None, validator=checks.optional(_deadline), kw_only=True
    )
    period: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    evidence: tuple[Evidence, ...] = attrs.field(validator=_evidence, kw_only=True)
    assumption: Text | None = attrs.field(default=None, validator=_text, kw_only=True)

    @property
    def zh(self) -> str:
        """In Chinese, on one line."""
        given = self.effect.zh + (f"({self.amount.zh})" if self.amount is not None else "")
        condition = f"{self.when.zh}的" if self.when is not None else ""
        due = f",{self.due.zh}" if self.due is not None else ""
        return f"给予{condition}{self.addressee.zh}:{given}{due}"

    def __repr__(self) -> str:
        return f"<Grant {self.slug}>"

    def __str__(self) -> str:
        given = self.effect.en + (f" ({self.amount})" if self.amount is not None else "")
        condition = f", when {self.when}" if self.when is not None else ""
        due = f", {self.due}" if self.due is not None else ""
        return f"{self.addressee.en} gets {given}{condition}{due}"


@final
@attrs.frozen
class Sanction:
    """
    What is done to someone when something holds.

    Args:
        slug: names it in its notice, and stays.
        effects: what is done.
        addressee: to whom.
        when: what brings it on.
        giver: who does it, where the text says.
        period: for how long it may be done.
        evidence: quotes from the measure that carry it, one at least.
        assumption: how an ambiguity of the text was decided, in words.
    """

    slug: str = attrs.field(validator=checks.slug)
    effects: tuple[Effect, ...] = attrs.field(
        validator=checks.tuple_of(Effect, at_least=1, distinct=True), kw_only=True
    )
    addressee: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    when: Predicate = attrs.field(validator=_predicate, kw_only=True)
    giver: Addressee | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Addressee)), kw_only=True
    )
    period: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    evidence: tuple[Evidence, ...] = attrs.field(validator=_evidence, kw_only=True)
    assumption: Text | None = attrs.field(default=None, validator=_text, kw_only=True)

    @property
    def zh(self) -> str:
        """In Chinese, on one line."""
        return f"{self.when.zh}的{self.addressee.zh}:{'、'.join(e.zh for e in self.effects)}"

    def __repr__(self) -> str:
        return f"<Sanction {self.slug}>"

    def __str__(self) -> str:
        return f"{self.addressee.en}: {', '.join(e.en for e in self.effects)}, when {self.when}"


Norm = Provision | Grant | Sanction
