"""Provisions, grants and sanctions in a line."""

from __future__ import annotations

from typing import assert_never

from gradpolicy.formats.language import Language, say
from gradpolicy.logic import Dimension
from gradpolicy.model import (
    Deadline,
    Force,
    Grant,
    Norm,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Sanction,
    Text,
    leaves,
)

__all__ = [
    "BY",
    "NAMED",
    "OUTDATED",
    "WHAT",
    "WHOM",
    "core",
    "force",
    "giver",
    "has_figures",
    "quotes",
    "said",
    "side",
    "what",
]

BY = Text("执行单位", "by")
WHOM = Text("对象", "Whom")
WHAT = Text("内容", "What")
#: What a notice says of a duty of which it gives no more than the name.
NAMED = Text("只写{standard}", "only says: {standard}")
#: That a notice still uses a name which the one above it has replaced.
OUTDATED = Text(
    "{label} 仍用{old},上级 {above} 已改为{new}",
    "{label} still names {old}, which {above} of the superior has replaced by {new}",
)
_ALWAYS = Text("一律适用", "always")
_NONE = Text("未定", "none")
_WHOLE = Text("全期", "all the time")
_UNSTATED = Text("未写明", "unstated")


def force(norm: Norm, language: Language) -> str:
    """How it binds, or that it is a grant or a sanction."""
    match norm:
        case Provision():
            return norm.force.zh if language == "zh" else norm.force.value
        case Grant():
            return say(Text("给予", "grant"), language)
        case Sanction():
            return say(Text("惩戒", "sanction"), language)
        case _:
            assert_never(norm)


def what(norm: Norm, language: Language) -> str:
    """What a provision says, its addressee aside, on one line."""
    parts = [core(norm, language)]
    if norm.when is not None:
        condition = say(norm.when, language)
        parts.append(f"〔{condition}〕" if language == "zh" else f"[when {condition}]")
    due: Deadline | None = None if isinstance(norm, Sanction) else norm.due
    parts += [say(each, language) for each in (due, norm.period) if each is not None]
    return ("，", "; ")[language == "en"].join(parts)


def core(norm: Norm, language: Language) -> str:
    """What is required, given or done."""
    match norm:
        case Provision(requires=requires):
            return say(requires, language)
        case Grant(effect=effect, amount=amount):
            return say(amount if amount is not None else effect, language)
        case Sanction(effects=effects):
            return ("、", ", ")[language == "en"].join(say(effect, language) for effect in effects)
        case _:
            assert_never(norm)


def quotes(norm: Norm) -> str:
    """Its evidence, in brackets that can stand around quotation marks."""
    return " ".join(f"「{evidence.quote}」" for evidence in norm.evidence)


def said(norm: Norm, language: Language) -> str:
    """What a provision says on one line, and how it binds where that is less than a duty."""
    text = what(norm, language)
    if not isinstance(norm, Provision) or norm.force in (Force.OBLIGATION, Force.PROHIBITION):
        return text
    return f"{text}({norm.force.zh})" if language == "zh" else f"{text} ({norm.force.value})"


def giver(norm: Norm, language: Language) -> str:
    """Who gives or punishes."""
    by = None if isinstance(norm, Provision) else norm.giver
    return say(by if by is not None else _UNSTATED, language)


def side(norm: Norm, dimension: Dimension, language: Language) -> str:
    """What one side says in one dimension."""
    match dimension:
        case Dimension.REQUIREMENT:
            return core(norm, language)
        case Dimension.SCOPE:
            return say(norm.when if norm.when is not None else _ALWAYS, language)
        case Dimension.ADDRESSEE:
            return say(norm.addressee, language)
        case Dimension.DEADLINE:
            due = None if isinstance(norm, Sanction) else norm.due
            return say(due if due is not None else _NONE, language)
        case Dimension.FORCE:
            return force(norm, language)
        case Dimension.PERIOD:
            return say(norm.period if norm.period is not None else _WHOLE, language)
        case _:
            assert_never(dimension)


def has_figures(norm: Norm) -> bool:
    """Whether *norm* holds a number, a date or a period."""
    predicates: list[Predicate | None] = [norm.when]
    dated = norm.period is not None
    match norm:
        case Provision(requires=requires, due=due):
            predicates.append(requires)
            dated |= due is not None
        case Grant(amount=amount, due=due):
            predicates.append(amount)
            dated |= due is not None
        case Sanction():
            pass
        case _:
            assert_never(norm)
    return dated or any(
        isinstance(leaf, Quota | Ratio)
        for predicate in predicates
        if predicate is not None
        for leaf in leaves(predicate)
    )
