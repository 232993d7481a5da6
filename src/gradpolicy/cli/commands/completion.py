"""``gradpolicy completion``."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from gradpolicy.cli.outputs import write

__all__ = ["command"]


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """
    Print a completion script for the shell. 输出命令补全脚本。

    For bash: eval "$(gradpolicy completion bash)"
    """
    kind = get_completion_class(shell)
    assert kind is not None
    source = kind(ctx.find_root().command, {}, "gradpolicy", "_GRADPOLICY_COMPLETE").source()
    write(source + "\n")
