"""
The command line: arguments in, one call, one rendering out. Needs ``gradpolicy[cli]``.

Exit status: 0 fine; 1 where something was found that a script may stop on (a verification
that does not close, differences with ``--fail-on-change``, findings with ``--fail-on``); 2 bad
input, in one clear line on stderr, or in one line a slip after a line that counts them.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Final

# Not from a module of ours: the sentence about the missing extra stands on this import.
import click

from gradpolicy.cli.errors import said, usage
from gradpolicy.cli.options import Settings
from gradpolicy.model import GradpolicyError

__all__ = ["main"]

#: The commands in the order of use; each has a module of its name, read when it is called.
_COMMANDS: Final = (
    "list",
    "show",
    "diff",
    "conform",
    "template",
    "check",
    "check-table",
    "report",
    "agenda",
    "lint",
    "verify",
    "export",
    "site",
    "completion",
)


class _Late(click.Group):
    """A group whose commands are imported when they are called: each needs other parts."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.commands.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        # Click would stop at the first full stop, before the Chinese.
        command.short_help = (command.help or "").strip().partition("\n")[0]
        return command


@click.group(cls=_Late, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="gradpolicy")
def _commands() -> None:
    """
    Notices on the employment of graduates in China: what they ask, and what it takes.

    \b
    高校毕业生就业工作通知：要求了什么，变了什么，做到了没有。
    A NOTICE is a slug (gradpolicy list) or a JSON file (gradpolicy export).
    """


def main() -> int:
    """Run the command line on `sys.argv` and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Chinese comes out whole whatever the locale says.
            reconfigure(encoding="utf-8")
    settings = Settings.of(sys.argv)
    try:
        result = _commands.main(prog_name="gradpolicy", standalone_mode=False, obj=settings)
        return result if isinstance(result, int) else 0
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    except click.ClickException as error:
        return _refuse(usage(error, settings.language))
    except GradpolicyError as error:
        return _refuse(said(error, settings.language))
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read us has stopped; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _refuse(message: str) -> int:
    click.echo(f"gradpolicy: {message}", err=True)
    return 2
