"""Provisions, grants and sanctions in a line."""

from __future__ import annotations

from typing import assert_never

from gradpolicy.formats.language import Language, say
from gradpolicy.model import Deadline, Grant, Norm, Provision, Sanction, Text

__all__ = ["BY", "WHAT", "WHOM", "core", "force", "quotes", "what"]

BY = Text("执行单位", "by")
WHOM = Text("对象", "Whom")
WHAT = Text("内容", "What")


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
