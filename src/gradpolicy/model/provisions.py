"""What a measure says: a provision requires, a grant gives, a sanction punishes."""

from __future__ import annotations

import enum
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.bounds import Quota
from gradpolicy.model.checks import refuse
from gradpolicy.model.deadlines import Deadline, Window, a_deadline
from gradpolicy.model.predicates import AllOf, Not, Predicate, a_predicate
from gradpolicy.model.terms import Addressee, Effect, Text
from gradpolicy.model.wording import listed, listed_zh

__all__ = ["Evidence", "Force", "Grant", "Mention", "Norm", "Provision", "Reason", "Sanction"]

_text = checks.optional(checks.instance(Text))

# Long enough for a figure with its noun, too short for a sentence.
_LONGEST_QUOTE = 40


class Force(enum.Enum):
    """
    How a provision binds, in the words of deontic logic.

    Source: 应 and 要 oblige, 不得 and 严禁 prohibit, 力争 and 努力 set a target, 鼓励 and
    原则上 recommend, 可 permits, as notices use them.

    >>> Force.TARGET.zh, Force.TARGET.rank < Force.OBLIGATION.rank
    ('目标', True)
    """

    OBLIGATION = "obligation"
    PROHIBITION = "prohibition"
    TARGET = "target"
    RECOMMENDATION = "recommendation"
    PERMISSION = "permission"

    @property
    def rank(self) -> int:
        """How strongly it binds: an obligation and a prohibition alike most, a permission least."""
        return _RANKS.get(self, 3)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return {
            Force.OBLIGATION: "义务",
            Force.PROHIBITION: "禁止",
            Force.TARGET: "目标",
            Force.RECOMMENDATION: "倡导",
            Force.PERMISSION: "许可",
        }[self]


_RANKS = {Force.PERMISSION: 0, Force.RECOMMENDATION: 1, Force.TARGET: 2}


class Reason(enum.Enum):
    """
    Why a number in the text binds nobody.

    >>> Reason("cited-document").zh
    '引用的文件'
    """

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
    if len(value) > _LONGEST_QUOTE or "。" in value:
        expected = f"a short quote (at most {_LONGEST_QUOTE} characters, no full stop)"
        raise refuse(owner, field.name, value, expected)


@final
@attrs.frozen
class Evidence:
    """
    A short quote out of the measure's own text, which holds a figure or names the duty.

    >>> str(Evidence("不少于130家"))
    '不少于130家'

    Raises:
        InvalidValue: for an empty quote, one of more than 40 characters, or a sentence.
    """

    quote: str = attrs.field(validator=_quote)

    def __str__(self) -> str:
        return self.quote


@final
@attrs.frozen
class Mention:
    """
    A number in the text that binds nobody, wherever the *quote* stands in its measure.

    >>> str(Mention("2024届", Reason.COHORT))
    '2024届 (names a cohort or a year)'

    Raises:
        InvalidValue: for an empty quote, one of more than 40 characters, or a sentence, and
            for a reason that is none.
    """

    quote: str = attrs.field(validator=_quote)
    reason: Reason = attrs.field(validator=checks.instance(Reason))

    @property
    def zh(self) -> str:
        """The quote and the reason, in Chinese."""
        return f"{self.quote}({self.reason.zh})"

    def __str__(self) -> str:
        return f"{self.quote} ({self.reason.en})"


_evidence = checks.tuple_of(Evidence, at_least=1, distinct=True)


def _denied(predicate: Predicate) -> tuple[Predicate, ...]:
    """What *predicate* says must not be: nothing, unless it is a `Not` or all of several."""
    if isinstance(predicate, Not):
        return (predicate.operand,)
    operands = predicate.operands if isinstance(predicate, AllOf) else ()
    denied = tuple(each.operand for each in operands if isinstance(each, Not))
    return denied if len(denied) == len(operands) else ()


def _requirement(owner: Provision, field: attrs.Attribute[Any], value: Any) -> None:
    a_predicate(owner, field, value)
    if owner.force is Force.PROHIBITION and not _denied(value):
        raise refuse(
            owner, "requires", str(value), "a Not, or all of several, as a prohibition needs"
        )


# The verbs of GB/T 1.1, where a standard says how strongly it asks; 力争 is the notices' own.
_VERBS = {
    Force.OBLIGATION: ("", ""),
    Force.PROHIBITION: ("不得", " must not"),
    Force.TARGET: ("力争", " aims at"),
    Force.RECOMMENDATION: ("宜", " should"),
    Force.PERMISSION: ("可", " may"),
}


@final
@attrs.frozen
class Provision:
    """
    What someone must, must not, should or may do.

    It reads "when *when*, *addressee* sees to it that *requires*, by *due*, during
    *period*". `requires` always says what compliance looks like, so a prohibition
    requires a `Not`.

    Source: a duty of a numbered measure, such as 新开拓用人单位不少于130家
    (赣教高字〔2024〕5号, measure 4).

    >>> from gradpolicy.vocabulary.addressees import UNIVERSITY
    >>> from gradpolicy.vocabulary.metrics.market import EMPLOYERS_NEWLY_WON_BY_LEADERS
    >>> provision = Provision(
    ...     "newly-won",
    ...     force=Force.OBLIGATION,
    ...     addressee=UNIVERSITY,
    ...     requires=Quota(EMPLOYERS_NEWLY_WON_BY_LEADERS, at_least=130, written="130家"),
    ...     evidence=(Evidence("新开拓用人单位不少于130家"),),
    ... )
    >>> provision
    <Provision newly-won>
    >>> str(provision)
    'university: employers newly won by the leadership: at least 130 employers'

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

    Raises:
        InvalidValue: for a prohibition whose requirement is no `Not`, nor all of several,
            without evidence, or for a field of another type.
    """

    slug: str = attrs.field(validator=checks.slug)
    force: Force = attrs.field(validator=checks.instance(Force), kw_only=True)
    addressee: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    requires: Predicate = attrs.field(validator=_requirement, kw_only=True)
    when: Predicate | None = attrs.field(
        default=None, validator=checks.optional(a_predicate), kw_only=True
    )
    due: Deadline | None = attrs.field(
        default=None, validator=checks.optional(a_deadline), kw_only=True
    )
    period: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    evidence: tuple[Evidence, ...] = attrs.field(validator=_evidence, kw_only=True)
    assumption: Text | None = attrs.field(default=None, validator=_text, kw_only=True)

    @property
    def denied(self) -> tuple[Predicate, ...]:
        """What must not be: of a prohibition what it prohibits; nothing, unless it requires a `Not`."""
        return _denied(self.requires)

    @property
    def zh(self) -> str:
        """In Chinese, on one line."""
        condition = f"{self.when.zh}的" if self.when is not None else ""
        asked = self.requires.zh
        if self.force is Force.PROHIBITION:
            asked = listed_zh((each.zh for each in self.denied), "或")
        verb = _VERBS[self.force][0]
        return f"{condition}{self.addressee.zh}{verb}:{asked}{_time_zh(self.due, self.period)}"

    def __repr__(self) -> str:
        return f"<Provision {self.slug}>"

    def __str__(self) -> str:
        condition = f", when {self.when}" if self.when is not None else ""
        asked = str(self.requires)
        if self.force is Force.PROHIBITION:
            asked = listed(map(str, self.denied), "or")
        verb = _VERBS[self.force][1]
        return f"{self.addressee.en}{verb}: {asked}{condition}{_time(self.due, self.period)}"


def _time(*each: Deadline | Window | None) -> str:
    return "".join(f", {time}" for time in each if time is not None)


def _time_zh(*each: Deadline | Window | None) -> str:
    return "".join(f",{time.zh}" for time in each if time is not None)


@final
@attrs.frozen
class Grant:
    """
    What someone is given: money, a share of cost or space, a service.

    Source: such as 安排30%左右的场地免费 (Jiangxi's notice for the class of 2023,
    measure 5); 符合条件的困难高校毕业生应补尽补 (赣教高字〔2024〕5号, measure 17).

    >>> from gradpolicy.vocabulary import addressees, effects
    >>> grant = Grant(
    ...     "training",
    ...     effect=effects.TRAINING_SUBSIDY,
    ...     addressee=addressees.GRADUATE,
    ...     evidence=(Evidence("培训补贴"),),
    ... )
    >>> str(grant)
    'graduate gets training subsidy'

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

    Raises:
        InvalidValue: without evidence, or for a field of another type.
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
        default=None, validator=checks.optional(a_predicate), kw_only=True
    )
    due: Deadline | None = attrs.field(
        default=None, validator=checks.optional(a_deadline), kw_only=True
    )
    period: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    evidence: tuple[Evidence, ...] = attrs.field(validator=_evidence, kw_only=True)
    assumption: Text | None = attrs.field(default=None, validator=_text, kw_only=True)

    @property
    def zh(self) -> str:
        """In Chinese, on one line."""
        giver = self.giver.zh if self.giver is not None else ""
        condition = f"{self.when.zh}的" if self.when is not None else ""
        given = self.effect.zh + (f"({self.amount.zh})" if self.amount is not None else "")
        times = _time_zh(self.due, self.period)
        return f"{giver}对{condition}{self.addressee.zh}给予{given}{times}"

    def __repr__(self) -> str:
        return f"<Grant {self.slug}>"

    def __str__(self) -> str:
        given = self.effect.en + (f" ({self.amount})" if self.amount is not None else "")
        giver = f" from {self.giver.en}" if self.giver is not None else ""
        condition = f", when {self.when}" if self.when is not None else ""
        times = _time(self.due, self.period)
        return f"{self.addressee.en} gets {given}{giver}{condition}{times}"


@final
@attrs.frozen
class Sanction:
    """
    What is done to someone when something holds.

    Source: 对毕业去向落实率低于50%的专业点…给予黄牌提示,相应调减该专业招生计划
    (赣教高字〔2024〕5号, measure 23).

    >>> from gradpolicy.vocabulary import addressees, effects
    >>> from gradpolicy.vocabulary.standards import TWO_HUNDREDS
    >>> from gradpolicy.model import ByReference
    >>> sanction = Sanction(
    ...     "card",
    ...     effects=(effects.YELLOW_CARD, effects.ENROLMENT_CUT),
    ...     addressee=addressees.UNIVERSITY,
    ...     when=Not(ByReference(TWO_HUNDREDS)),
    ...     evidence=(Evidence("黄牌提示"),),
    ... )
    >>> sanction.zh
    '对并非落实两个100的高校:黄牌提示、减少招生计划'

    Args:
        slug: names it in its notice, and stays.
        effects: what is done.
        addressee: to whom.
        when: what brings it on.
        giver: who does it, where the text says.
        period: for how long it may be done.
        evidence: quotes from the measure that carry it, one at least.
        assumption: how an ambiguity of the text was decided, in words.

    Raises:
        InvalidValue: without an effect, with one twice, without evidence, or for a field of
            another type.
    """

    slug: str = attrs.field(validator=checks.slug)
    effects: tuple[Effect, ...] = attrs.field(
        validator=checks.tuple_of(Effect, at_least=1, distinct=True), kw_only=True
    )
    addressee: Addressee = attrs.field(validator=checks.instance(Addressee), kw_only=True)
    when: Predicate = attrs.field(validator=a_predicate, kw_only=True)
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
        giver = self.giver.zh if self.giver is not None else ""
        done = "、".join(effect.zh for effect in self.effects)
        period = _time_zh(self.period)
        return f"{giver}对{self.when.zh}的{self.addressee.zh}:{done}{period}"

    def __repr__(self) -> str:
        return f"<Sanction {self.slug}>"

    def __str__(self) -> str:
        done = listed(effect.en for effect in self.effects)
        giver = f" by {self.giver.en}" if self.giver is not None else ""
        return f"{self.addressee.en}: {done}{giver}, when {self.when}{_time(self.period)}"


Norm = Provision | Grant | Sanction
