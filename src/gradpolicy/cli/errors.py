"""What went wrong, in the language of the run: errors of ours, and those of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import click

from gradpolicy.formats.language import Bilingual, Language, say
from gradpolicy.model import GradpolicyError, MissingExtra, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["said", "usage"]


def said(error: GradpolicyError, language: Language) -> str:
    """All that is wrong: in a line, or in a line each after one that counts them."""
    slips: Sequence[Bilingual] = getattr(error, "slips", ())
    if len(slips) > 1:
        head = Text(f"有{len(slips)}处问题:", f"{len(slips)} things are wrong:")
        return "\n".join([say(head, language), *(f"  {say(slip, language)}" for slip in slips)])
    if language == "zh" and isinstance(error, MissingExtra):
        return f"缺少组件，请先安装：pip install 'gradpolicy[{error.extra}]'"
    return say(cast("Bilingual", error), language) if hasattr(error, "zh") else str(error)


def usage(error: click.ClickException, language: Language) -> str:
    """What is wrong with the command itself; what Click says, where it has no Chinese here."""
    if language == "en":
        return error.format_message()
    match error:
        case click.MissingParameter(param=click.Parameter() as parameter):
            kind = _KINDS.get(parameter.param_type_name, "参数")
            return f"缺少{kind} {_name(parameter, error.ctx)}"
        case click.BadParameter(param=click.Parameter() as parameter):
            return f"{_name(parameter, error.ctx)} 的值不对：{_problem(parameter, error.message)}"
        case click.NoSuchOption():
            near = "、".join(sorted(error.possibilities or ()))
            return f"没有选项 {error.option_name}" + (f"；是否指 {near}？" if near else "")
        case click.UsageError() if error.message.startswith(_NO_COMMAND):
            name = error.message.removeprefix(_NO_COMMAND).split("'")[1]
            return f"没有命令 {name}；各命令见 gradpolicy --help"
        case _:
            return error.format_message()


# What Click says of it: it has an error of its own only in its later versions.
_NO_COMMAND: Final = "No such command "
_KINDS: Final = {"argument": "参数", "option": "选项"}


def _name(parameter: click.Parameter, ctx: click.Context | None) -> str:
    """A parameter as it is typed in."""
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return parameter.make_metavar(ctx) if ctx is not None else parameter.human_readable_name


def _problem(parameter: click.Parameter, message: str) -> str:
    """What its value would have to be."""
    if isinstance(parameter.type, click.Choice):
        return f"应为{'、'.join(map(str, parameter.type.choices))}之一"
    return message
