"""What the commands' arguments and options have in common: their types, helps and completions."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, final

import attrs
import click
from click.shell_completion import CompletionItem

from gradpolicy.formats.language import Language

__all__ = [
    "DAY",
    "FILE",
    "NOTICE",
    "Settings",
    "addressee_option",
    "day_option",
    "facts_arguments",
    "for_option",
    "json_option",
    "language_option",
    "narrowing_options",
    "output_option",
    "today",
]

_Command = Callable[..., Any]


def _locale_language() -> Language:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


@final
@attrs.define
class Settings:
    """What holds for a whole run: the language, which errors are said in too."""

    language: Language = attrs.field(factory=_locale_language)

    @classmethod
    def of(cls, arguments: Sequence[str]) -> Settings:
        """
        Those that a command line asks for, even if something else in it is wrong.

        >>> Settings.of(["gradpolicy", "check", "--onyl", "--lang", "zh"]).language
        'zh'
        """
        asked = " ".join(arguments).replace("--lang=", "--lang ").split()
        for option, value in itertools.pairwise(asked):
            if option == "--lang" and value in ("zh", "en"):
                return cls("zh" if value == "zh" else "en")
        return cls()


def today() -> date:
    """The day it is here."""
    return datetime.now().astimezone().date()


# --- Types -------------------------------------------------------------------------------------


@final
class _NoticeName(click.ParamType[str]):
    """A notice of the catalogue, or a JSON file that holds one."""

    name = "notice"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The slugs that begin so, and files."""
        from gradpolicy import notices

        slugs = [CompletionItem(s) for s in notices.available() if s.startswith(incomplete)]
        return slugs or [CompletionItem(incomplete, type="file")]


@final
class _AddresseeName(click.ParamType[str]):
    """An addressee, by its slug or its label."""

    name = "addressee"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The slugs that begin so, or the labels; of the notice's addressees, if it is given."""
        from gradpolicy.cli.inputs import addressees, notice_of
        from gradpolicy.model import Addressee, GradpolicyError
        from gradpolicy.vocabulary import addressees as vocabulary

        found = [each for each in vars(vocabulary).values() if isinstance(each, Addressee)]
        # No notice yet, or none of that name: any addressee may be meant.
        with contextlib.suppress(KeyError, TypeError, GradpolicyError):
            found = list(addressees(notice_of(ctx.params["notice"])))
        names = {each.slug: each.zh for each in found}
        slugs = [
            CompletionItem(s, help=names[s]) for s in sorted(names) if s.startswith(incomplete)
        ]
        return slugs or [CompletionItem(zh) for zh in names.values() if zh.startswith(incomplete)]


@final
class _Day(click.ParamType[date]):
    """A day, as ISO 8601 writes it."""

    name = "date"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """What stands for it in the help."""
        return "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that *value* writes; no other form is guessed at."""
        if isinstance(value, date):
            return value
        with contextlib.suppress(ValueError):
            if len(value) == len("2024-06-15"):
                return date.fromisoformat(value)
        message = f"{value!r} is no day such as 2024-06-15"
        raise click.BadParameter(message, ctx, param)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Today, for the form."""
        day = today().isoformat()
        return [CompletionItem(day)] if day.startswith(incomplete) else []


NOTICE: Final = _NoticeName()
DAY: Final = _Day()
FILE: Final = click.Path(path_type=Path)


# --- Options -----------------------------------------------------------------------------------


def language_option(command: _Command) -> _Command:
    """``--lang``: the language of what is printed, errors included."""

    def chosen(ctx: click.Context, _: click.Parameter, value: Language | None) -> Language:
        settings = ctx.find_object(Settings) or Settings()
        if value is not None:
            settings.language = value
        return settings.language

    return click.option(
        "--lang",
        type=click.Choice(["zh", "en"]),
        callback=chosen,
        # So that what is wrong with the others is said in it.
        is_eager=True,
        help="Language of the output / 输出语言 (default: the locale's).",
    )(command)


def json_option(command: _Command) -> _Command:
    """``--json``: for scripts."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON / 输出 JSON。")(command)


def addressee_option(command: _Command) -> _Command:
    """``--addressee``: what is shown of a notice."""
    return click.option(
        "--addressee",
        metavar="SLUG",
        type=_AddresseeName(),
        help="Only what binds or favours it / 只看对其的要求。",
    )(command)


def narrowing_options(command: _Command) -> _Command:
    """``--addressee`` and ``--topic``: what is shown of two notices."""
    return addressee_option(
        click.option("--topic", metavar="SLUG", help="Only measures on it / 只看这一主题的措施。")(
            command
        )
    )


def for_option(help_text: str, default: str | None = None) -> Callable[[_Command], _Command]:
    """``--for``: whom the notice is asked about."""
    return click.option(
        "--for",
        "whom",
        metavar="ADDRESSEE",
        type=_AddresseeName(),
        default=default,
        show_default=default is not None,
        help=help_text,
    )


def day_option(command: _Command) -> _Command:
    """``--on``: the day for which is checked."""
    return click.option(
        "--on",
        type=DAY,
        default=today,
        help="The day, as 2024-06-15 (default: today) / 以哪一天为准（默认今天）。",
    )(command)


def facts_arguments(command: _Command) -> _Command:
    """``NOTICE FACTS… --entity``: what is checked against what."""
    command = click.option(
        "--entity", metavar="NAME", help="Only this institution / 只看这个单位。"
    )(command)
    command = click.argument("facts", type=FILE, nargs=-1, required=True)(command)
    return click.argument("notice", type=NOTICE)(command)


def output_option(help_text: str, *, required: bool = False) -> Callable[[_Command], _Command]:
    """``-o``: the file to write."""
    return click.option("-o", "--output", type=FILE, required=required, help=help_text)
