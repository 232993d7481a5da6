"""The page of the command line, as click knows it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Final, final

import attrs
import click

from gradpolicy.cli import _commands as group
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

from .code import block
from .elements import code, element, escaped, table
from .modules import FOLDER
from .words import HEADS

__all__ = ["commands_page", "split"]

_PROGRAM: Final = "gradpolicy"
_HAN: Final = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“‘]")
# What is said only in English stands in brackets after the Chinese.
_ENGLISH_END: Final = re.compile(r"^(?P<rest>.*?)\s*(?P<end>\([\x20-\x7e]+\)\.?)$", re.DOTALL)

_TITLE: Final = Text("命令行", "The command line")
_ABOUT: Final = Text("每个命令、参数和选项。", "Every command, argument and option.")
_COMMANDS: Final = Text("命令", "The commands")
_COMMAND: Final = Text("命令", "Command")
_OPTION: Final = Text("选项", "Option")
_ARGUMENT: Final = Text("参数", "Argument")
_STATUS: Final = Text("退出状态", "Exit status")
_STATUS_HEAD: Final = Text("状态", "Status")
_REQUIRED: Final = Text("必填。", "Required.")
_REPEATED: Final = Text("可以有多个。", "May be several.")
_MAY_BE_LEFT_OUT: Final = Text("可省略。", "May be left out.")

_STATUSES: Final = (
    ("0", Text("正常。", "Fine.")),
    (
        "1",
        Text(
            "查出了脚本可能要据以停下的问题：verify 有数字对不上，lint 有应再看的地方，"
            "diff --fail-on-change 有差别，check --fail-on 有这类结果。",
            "Something was found that a script may stop on: a verification that does not close, "
            "something to look at again (lint), differences with diff --fail-on-change, findings "
            "with check --fail-on.",
        ),
    ),
    (
        "2",
        Text(
            "输入或用法有误，或缺少组件；标准错误输出会说明是哪里。",
            "Bad input, wrong usage, or an extra that is not installed; stderr says what.",
        ),
    ),
    ("130", Text("被中断（Ctrl+C）。", "Interrupted (Ctrl+C).")),
)

#: What the helps say in English only.
_CHINESE: Final = {
    "Notices on the employment of graduates in China: what they ask, and what it takes.": (
        "高校毕业生就业工作通知：要求了什么，变了什么，做到了没有。"
    ),
    "A NOTICE is a slug (gradpolicy list) or a JSON file (gradpolicy export).": (
        "NOTICE 是通知的代码（见 gradpolicy list）或 JSON 文件（见 gradpolicy export）。"
    ),
    "ITEM is the number of a measure or the slug of a provision.": (
        "ITEM 是措施的序号或条款的代码。"
    ),
    "A file that is there already is kept: it may have been filled in.": (
        "已有的文件不会被覆盖：其中可能已填了数据。"
    ),
    'FACTS are files: a workbook made by "gradpolicy template", any xlsx, xls, ods, csv or json '
    "that names the metrics. What several files say of one institution is put together.": (
        "FACTS 是文件：用 gradpolicy template 生成的填报表，或任何写明指标的 xlsx、xls、ods、csv、"
        "json。几份文件中同一单位的数据会合在一起。"
    ),
    "TABLE is a file, a folder or a pattern: Parquet, CSV, Arrow, a workbook, a DuckDB database. "
    "Its columns are named by the metrics, in Chinese, in English or by their codes. A status "
    "comes out for each row and each provision, and what no column says is unknown.": (
        "TABLE 是文件、文件夹或通配符：Parquet、CSV、Arrow、工作簿、DuckDB 数据库。列以指标命名，"
        "中文、英文或代码均可。每行、每项要求各得一个结果；没有列说明的，结果为不明。"
    ),
    'FACTS are files, as for "gradpolicy check". The report ends with a receipt by which anyone '
    "can recompute it.": (
        "FACTS 是文件，与 gradpolicy check 相同。报告末尾附有凭据，任何人都可据以重新计算。"
    ),
    'For bash: eval "$(gradpolicy completion bash)"': (
        '在 bash 中：eval "$(gradpolicy completion bash)"'
    ),
    "Show this message and exit.": "显示帮助后退出。",
    "Show the version and exit.": "显示版本号后退出。",
    "Language of the output (default: the locale's).": "输出语言（默认随系统区域设置）。",
}


def split(text: str) -> Text:
    """
    A help that is in two languages at once, taken apart.

    >>> split("Print JSON / 输出 JSON。")
    Text(zh='输出 JSON。', en='Print JSON.')
    >>> split("List the notices. 列出通知。").en
    'List the notices.'
    """
    text = " ".join(text.split())
    if not _HAN.search(text):
        return Text(_CHINESE.get(text, text), text)
    en, slash, zh = text.partition(" / ")
    if not slash or _HAN.search(en):
        at = min(len(text), *(mark.start() for mark in _HAN.finditer(text)))
        en, zh = text[:at], text[at:]
    en, zh = en.strip(), zh.strip()
    end = _ENGLISH_END.match(zh)
    if end and _HAN.search(end["rest"]):
        en, zh = f"{en} {end['end']}", end["rest"]
    en = en if not en or en.endswith((".", ")", "!", "?")) else f"{en}."
    zh = zh if zh.endswith("。") else f"{zh}。"
    return Text(_CHINESE.get(en, zh), en or zh)


@final
@attrs.frozen
class _Written:
    """What the help of a command says, a paragraph each."""

    paragraphs: tuple[Text, ...]

    @classmethod
    def of(cls, command: click.Command) -> _Written:
        text = inspect.cleandoc(command.help or "").replace("\f", "")
        parts: list[str] = []
        for paragraph in text.split("\n\n"):
            # The mark says that lines stay as they are.
            is_kept = paragraph.lstrip().startswith("\b")
            lines = paragraph.replace("\b", "").strip()
            parts += lines.splitlines() if is_kept else [lines]
        return cls(tuple(split(part) for part in parts if part.strip()))

    def html(self, language: Language) -> str:
        """The paragraphs in one language, each once."""
        found = dict.fromkeys(_said(each, language) for each in self.paragraphs)
        return "".join(element("p", escaped(each)) for each in found if each)


def _said(text: Text, language: Language) -> str:
    if language == "en":
        # A line that is Chinese alone repeats an English one.
        return "" if _HAN.search(text.en) else text.en
    return text.zh


def commands_page(language: Language) -> Page:
    """The page of the command line, in one language."""
    with click.Context(group, info_name=_PROGRAM, **group.context_settings) as context:
        commands = [
            (name, command)
            for name in group.list_commands(context)
            if (command := group.get_command(context, name)) is not None and not command.hidden
        ]
        parts = [
            block(_usage(group, context), "sh"),
            _Written.of(group).html(language),
            _parameters(group, context, _PROGRAM, language),
            element("h2", escaped(say(_COMMANDS, language))),
            _overview(commands, language),
        ]
        found: list[tuple[str, str, str]] = []
        for name, command in commands:
            with click.Context(command, info_name=name, parent=context) as inner:
                parts += _command(name, command, inner, language)
            summary = _Written.of(command).paragraphs[0]
            found.append((f"{_PROGRAM} {name}", name, f"{summary.zh} {summary.en}"))
    parts += _exit_statuses(language)
    return Page(
        path=f"{FOLDER}/commands.html",
        title=say(_TITLE, language),
        body="".join(parts),
        part=Part.REFERENCE,
        text=f"{_PROGRAM} CLI {_TITLE.zh} {_TITLE.en}",
        about=say(_ABOUT, language),
        found=(*found, (say(_STATUS, language), "exit-status", "")),
    )


def _usage(command: click.Command, context: click.Context) -> str:
    return " ".join([context.command_path, *command.collect_usage_pieces(context)])


def _overview(commands: list[tuple[str, click.Command]], language: Language) -> str:
    rows = [
        (
            element("a", code(name), href=f"#{name}"),
            escaped(_said(_Written.of(command).paragraphs[0], language)),
        )
        for name, command in commands
    ]
    return table([say(_COMMAND, language), say(HEADS["meaning"], language)], rows)


def _command(
    name: str, command: click.Command, context: click.Context, language: Language
) -> Iterator[str]:
    yield element("h2", code(f"{_PROGRAM} {name}"), id=name)
    yield block(_usage(command, context), "sh")
    yield _Written.of(command).html(language)
    yield _parameters(command, context, name, language)


def _parameters(
    command: click.Command, context: click.Context, name: str, language: Language
) -> str:
    """The tables of the arguments and of the options."""
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    ids: list[str | None] = []
    for parameter in command.get_params(context):
        if isinstance(parameter, click.Option):
            if not parameter.hidden:
                options.append(
                    (_option(parameter, context), _meaning(parameter, context, language))
                )
                ids.append(f"{name}{max(parameter.opts, key=len)}")
        else:
            shown = parameter.make_metavar(context).strip("[].")
            arguments.append((code(shown), _argument(parameter, language)))
    meaning = say(HEADS["meaning"], language)
    parts: list[str] = []
    if arguments:
        parts.append(table([say(_ARGUMENT, language), meaning], arguments))
    parts.append(table([say(_OPTION, language), meaning], options, ids=ids))
    return "".join(parts)


def _argument(parameter: click.Parameter, language: Language) -> str:
    facts = [_REQUIRED if parameter.required else _MAY_BE_LEFT_OUT]
    if parameter.nargs == -1:
        facts.append(_REPEATED)
    between = "" if language == "zh" else " "
    return escaped(between.join(say(each, language) for each in facts))


def _option(option: click.Option, context: click.Context) -> str:
    ways = ", ".join(code(each) for each in sorted(option.opts, key=len))
    shown = "" if option.is_flag or option.count else option.make_metavar(context)
    return f"{ways} {code(shown)}" if shown else ways


def _meaning(option: click.Option, context: click.Context, language: Language) -> str:
    said = [_said(split(option.help or ""), language)]
    if option.required:
        said.append(say(_REQUIRED, language))
    default = option.get_default(context, call=False)
    if option.show_default and default is not None:
        said.append(f"默认：{default}。" if language == "zh" else f"Default: {default}.")
    return escaped(("" if language == "zh" else " ").join(said))


def _exit_statuses(language: Language) -> Iterator[str]:
    yield element("h2", escaped(say(_STATUS, language)), id="exit-status")
    rows = [
        (code(status), escaped(meaning.zh if language == "zh" else meaning.en))
        for status, meaning in _STATUSES
    ]
    yield table([say(_STATUS_HEAD, language), say(HEADS["meaning"], language)], rows)
