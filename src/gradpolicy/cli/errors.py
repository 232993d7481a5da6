"""What went wrong, in the language of the run: errors of ours, and those of the command line."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Final, cast

import click

from gradpolicy.cli.options import DAY
from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.language import Bilingual, Language, say
from gradpolicy.model import GradpolicyError, MissingExtra, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["reason", "said", "usage"]


def said(error: GradpolicyError, language: Language) -> str:
    """All that is wrong: in a line, or in a line each after one that counts them."""
    slips: Sequence[Bilingual] = getattr(error, "slips", ())
    if len(slips) > 1:
        head = Text(f"有{len(slips)}处问题:", f"{len(slips)} things are wrong:")
        return "\n".join([say(head, language), *(f"  {say(slip, language)}" for slip in slips)])
    if hasattr(error, "zh"):
        return say(cast("Bilingual", error), language)
    return str(error) if language == "en" else _in_chinese(error)


def _in_chinese(error: GradpolicyError) -> str:
    """An error that has no Chinese of its own; the details stay as they are."""
    mistakes: Sequence[object] = getattr(error, "mistakes", ())
    if mistakes:
        return "\n".join(
            [f"通知文件有{len(mistakes)}处问题：", *(f"  {each}" for each in mistakes)]
        )
    match error:
        case MissingExtra():
            return f"缺少组件，请先安装：pip install 'gradpolicy[{error.extra}]'"
        case Unwritable():
            return f"{error.path}：{reason(error.reason).zh}"
        case _:
            return str(error)


def reason(message: str) -> Text:
    """
    What the operating system says of a file, in both languages as far as it is common.

    >>> reason("No such file or directory").zh
    '文件或文件夹不存在'
    """
    return Text(_REASONS.get(message, message), message)


_REASONS: Final = {
    os.strerror(number): text
    for number, text in (
        (errno.ENOENT, "文件或文件夹不存在"),
        (errno.EACCES, "没有权限"),
        (errno.EPERM, "没有权限"),
        (errno.EISDIR, "是文件夹"),
        (errno.ENOTDIR, "路径中有一段不是文件夹"),
        (errno.EEXIST, "已存在"),
        (errno.ENOSPC, "磁盘空间不足"),
        (errno.EROFS, "所在磁盘只读"),
        (errno.ENAMETOOLONG, "文件名过长"),
    )
}


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
    if parameter.type is DAY:
        return "应为日期，如2024-06-15"
    return message
