"""
The command line: arguments in, one call, one rendering out. Needs ``gradpolicy[cli]``.

Exit status: 0 fine; 1 a verification that does not close, or differences where
``--fail-on-change`` asks for it; 2 bad input, in one clear line on stderr.
"""

from __future__ import annotations

import difflib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click
from click.shell_completion import CompletionItem, get_completion_class

from gradpolicy import notices
from gradpolicy.changes import Answer, Change, Place, conform, diff
from gradpolicy.model import Addressee, GradpolicyError, Measure, Norm, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rich.console import RenderableType

    from gradpolicy.changes import ProvisionAnswer, ProvisionChange
    from gradpolicy.formats.terminal import Language

__all__ = ["main"]


class _Refused(GradpolicyError):
    """Input that the command can't use, in one line."""


class _NoticeName(click.ParamType[str]):
    """A notice of the catalogue, or a JSON file that holds one."""

    name = "notice"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The slugs that begin so, and files."""
        slugs = [CompletionItem(s) for s in notices.available() if s.startswith(incomplete)]
        return slugs or [CompletionItem(incomplete, type="file")]


_NOTICE = _NoticeName()
_FILE = click.Path(path_type=Path)


def _lang(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--lang",
        type=click.Choice(["zh", "en"]),
        default=_locale_language,
        help="Language of the output / 输出语言 (default: the locale's).",
    )(command)


def _narrowed(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option(
        "--topic", metavar="SLUG", help="Only measures on it / 只看这一主题的措施。"
    )(command)
    return click.option(
        "--addressee", metavar="SLUG", help="Only what binds or favours it / 只看对其的要求。"
    )(command)


def _json(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON / 输出 JSON.")(command)


def _locale_language() -> Language:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="gradpolicy")
def _commands() -> None:
    """
    Notices on the employment of graduates in China: what they ask, and what changed.

    \b
    高校毕业生就业工作通知:要求了什么,变了什么。
    A NOTICE is a slug (gradpolicy list) or a JSON file (gradpolicy export).
    """


@_commands.command("list")
@_lang
@_json
def _list(lang: Language, as_json: bool) -> None:
    """List the notices. 列出通知。"""
    known = [notices.load(slug) for slug in notices.available()]
    if as_json:
        _print_json(
            [
                {
                    "slug": notice.slug,
                    "title": notice.title,
                    "cohort": notice.cohort,
                    "measures": len(notice.measures),
                    "provisions": len(list(notice.provisions)),
                }
                for notice in known
            ]
        )
        return
    from gradpolicy.formats import terminal

    _print(terminal.list_page(known, lang))


@_commands.command("show")
@click.argument("notice", type=_NOTICE)
@click.argument("item", required=False)
@click.option("--addressee", metavar="SLUG", help="Only what binds or favours it / 只看对其的要求.")
@_lang
@_json
def _show(
    notice: str, item: str | None, addressee: str | None, lang: Language, as_json: bool
) -> None:
    """
    Show a notice, one measure, or one provision with its evidence. 查看通知、措施或条款。

    ITEM is the number of a measure or the slug of a provision.
    """
    document = _notice(notice)
    found = _item(document, item) if item is not None else document
    if as_json:
        from gradpolicy.formats.json import to_json

        whole = json.loads(to_json(document))
        _print_json(whole if found is document else _json_of(whole, found))
        return
    from gradpolicy.formats import terminal

    if isinstance(found, Notice):
        known = {a.slug: a for a in _addressees(found)}
        whom = _known(addressee, known, "addressee") if addressee is not None else None
        _print(terminal.notice_page(found, lang, addressee=whom))
    elif isinstance(found, Measure):
        _print(terminal.measure_page(document, found, lang))
    else:
        measure, norm = found
        _print(terminal.provision_page(document, measure, norm, lang))


@_commands.command("diff")
@click.argument("old", type=_NOTICE)
@click.argument("new", type=_NOTICE)
@click.option(
    "--only",
    type=click.Choice([change.value for change in Change]),
    multiple=True,
    help="Only these changes; may be repeated / 只看这类变化,可重复。",
)
@click.option(
    "--fail-on-change", is_flag=True, help="Exit with 1 if anything differs / 有差别时返回 1."
)
@_narrowed
@_lang
@_json
def _diff(
    old: str,
    new: str,
    only: tuple[str, ...],
    addressee: str | None,
    topic: str | None,
    fail_on_change: bool,
    lang: Language,
    as_json: bool,
) -> None:
    """Compare two notices, provision by provision. 逐条比较两份通知。"""
    before, after = _notice(old), _notice(new)
    difference = diff(before, after)
    if as_json:
        from gradpolicy.formats.json import diff_to_json

        _write(diff_to_json(difference))
    else:
        from gradpolicy.formats import terminal

        concerns = _narrow(before, after, addressee, topic)

        def keep(change: ProvisionChange) -> bool:
            return (not only or change.change.value in only) and concerns(
                (change.old, change.old_place), (change.new, change.new_place)
            )

        narrowed = only or addressee or topic
        _print(terminal.diff_page(difference, lang, keep=keep if narrowed else None))
    if fail_on_change and difference:
        raise SystemExit(1)


@_commands.command("conform")
@click.argument("local", type=_NOTICE)
@click.argument("superior", type=_NOTICE)
@click.option(
    "--only",
    type=click.Choice([answer.value for answer in Answer]),
    multiple=True,
    help="Only these answers; may be repeated / 只看这类结果,可重复。",
)
@_narrowed
@_lang
@_json
def _conform(
    local: str,
    superior: str,
    only: tuple[str, ...],
    addressee: str | None,
    topic: str | None,
    lang: Language,
    as_json: bool,
) -> None:
    """Ask what a notice made of the one above it. 对照上级通知,看本级如何落实。"""
    below, above = _notice(local), _notice(superior)
    conformance = conform(below, above)
    if as_json:
        from gradpolicy.formats.json import conformance_to_json

        _write(conformance_to_json(conformance))
        return
    from gradpolicy.formats import terminal

    concerns = _narrow(above, below, addressee, topic)

    def keep(answer: ProvisionAnswer) -> bool:
        return (not only or answer.answer.value in only) and concerns(
            (answer.superior, answer.superior_place), (answer.local, answer.local_place)
        )

    narrowed = only or addressee or topic
    _print(terminal.conformance_page(conformance, lang, keep=keep if narrowed else None))


@_commands.command("lint")
@click.argument("notice", type=_NOTICE)
@click.option("--text", type=_FILE, help="Its text, to count the brackets / 原文,用于检查括号。")
@click.option("--superior", type=_NOTICE, help="The notice above it / 上级通知。")
@click.option("--previous", type=_NOTICE, help="Last year's notice / 上年通知。")
@_lang
def _lint(
    notice: str, text: Path | None, superior: str | None, previous: str | None, lang: Language
) -> None:
    """List what a drafter should look at again. 列出起草时应再看一遍的地方。"""
    from gradpolicy.formats.language import say
    from gradpolicy.reading import lint

    defects = lint(
        _notice(notice),
        _read(text) if text is not None else None,
        superior=_notice(superior) if superior is not None else None,
        previous=_notice(previous) if previous is not None else None,
    )
    _write("".join(f"{say(defect, lang)}\n" for defect in defects))
    if defects:
        raise SystemExit(1)


@_commands.command("verify")
@click.argument("notice", type=_NOTICE)
@click.argument("file", type=_FILE)
@_lang
@_json
def _verify(notice: str, file: Path, lang: Language, as_json: bool) -> None:
    """Prove a notice's figures against a copy of its text. 用原文核对通知的每个数字。"""
    from gradpolicy.reading import Part, verify

    document = _notice(notice)
    verification = verify(document, _read(file))
    lost = {m.measure for m in verification.missing if m.part is Part.MEASURE}
    if len(lost) == len(document.measures):
        raise _Refused(f"{file}: is no copy of {document.slug}: it has none of its measures")
    if as_json:
        from gradpolicy.formats.json import verification_to_json

        _write(verification_to_json(verification))
    else:
        from gradpolicy.formats import terminal

        _print(terminal.verification_page(verification, lang))
    if not verification.ok:
        raise SystemExit(1)


@_commands.command("export")
@click.argument("notice", type=_NOTICE)
@click.option(
    "-o", "--output", type=_FILE, help="The file to write, whole or not at all / 输出文件."
)
def _export(notice: str, output: Path | None) -> None:
    """Write a notice as JSON. 导出为 JSON。"""
    from gradpolicy.formats.json import to_json

    text = to_json(_notice(notice))
    if output is None:
        _write(text)
    else:
        _replace(output, text)


@_commands.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def _completion(shell: str) -> None:
    """
    Print a completion script for the shell. 输出命令补全脚本。

    For bash: eval "$(gradpolicy completion bash)"
    """
    kind = get_completion_class(shell)
    assert kind is not None
    _write(kind(_commands, {}, "gradpolicy", "_GRADPOLICY_COMPLETE").source() + "\n")


_Placed = tuple[Norm | None, Place | None]


def _narrow(
    old: Notice, new: Notice, addressee: str | None, topic: str | None
) -> Callable[[_Placed, _Placed], bool]:
    """Whether either side of a pair binds *addressee* and is filed under *topic*."""
    known = {a.slug: a for notice in (old, new) for a in _addressees(notice)}
    whom = _known(addressee, known, "addressee") if addressee is not None else None
    topics = {t.slug: t for notice in (old, new) for m in notice.measures for t in m.topics}
    about = _known(topic, topics, "topic") if topic is not None else None

    def concerns(notice: Notice, side: _Placed) -> bool:
        norm, place = side
        if norm is None or place is None:
            return False
        if whom is not None and not whom.is_within(norm.addressee):
            return False
        return about is None or about in notice.measure(place.measure).topics

    return lambda a, b: concerns(old, a) or concerns(new, b)


def _notice(name: str) -> Notice:
    """The notice of the catalogue called *name*, or the one in the file of that name."""
    path = Path(name)
    if path.suffix == ".json" or os.sep in name or path.is_file():
        from gradpolicy.formats.json import from_json

        return from_json(_read(path))
    return notices.load(name)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise _Refused(f"{path}: is not a text in UTF-8") from None
    except OSError as error:
        raise _Refused(f"{path}: {error.strerror}") from None


def _item(notice: Notice, name: str) -> Measure | tuple[Measure, Norm]:
    """A measure by its number, or a provision by its slug with its measure."""
    if name.isascii() and name.isdigit():
        try:
            return notice.measure(int(name))
        except KeyError:
            numbers = f"{notice.measures[0].number} to {notice.measures[-1].number}"
            raise _Refused(f"{notice.slug} has no measure {name}; it has {numbers}") from None
    norms = {norm.slug: (measure, norm) for measure, norm in notice.provisions}
    if name not in norms:
        raise _Refused(f"{notice.slug} has no provision {name!r}{_nearest(name, norms)}")
    return norms[name]


def _addressees(notice: Notice) -> Iterable[Addressee]:
    """Whom the notice binds or favours, broader classes included."""
    pending = [norm.addressee for _, norm in notice.provisions]
    while pending:
        addressee = pending.pop()
        yield addressee
        pending += addressee.broader


_T = TypeVar("_T")


def _known(slug: str, known: Mapping[str, _T], kind: str) -> _T:
    if slug not in known:
        raise _Refused(f"no {kind} is called {slug!r}{_nearest(slug, known)}")
    return known[slug]


def _nearest(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    found = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    return f"; did you mean {found[0]!r}?" if found else f"; it has {', '.join(known[:8])}"


def _json_of(whole: dict[str, Any], found: Notice | Measure | tuple[Measure, Norm]) -> object:
    """The part of a notice's JSON that holds one measure or provision."""
    measure, norm = found if isinstance(found, tuple) else (cast("Measure", found), None)
    part = next(m for m in whole["notice"]["measures"] if m["number"] == measure.number)
    if norm is None:
        return part
    return next(p for p in part["provisions"] if p["slug"] == norm.slug)


def _print(page: RenderableType) -> None:
    from rich.console import Console

    # A pipe has no width: wide enough that no line of a table is cut.
    width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120
    Console(width=width, highlight=False, soft_wrap=False).print(page)


def _print_json(value: object) -> None:
    _write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _write(text: str) -> None:
    click.echo(text, nl=False)


def _replace(path: Path, text: str) -> None:
    """Write *path* whole: what stood there stays until the new text is complete."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            whole = Path(file.name)
            try:
                file.write(text)
                file.flush()
                whole.chmod(0o644)
                whole.replace(path)
            except BaseException:
                whole.unlink()
                raise
    except OSError as error:
        raise _Refused(f"{path}: {error.strerror}") from None


def main() -> int:
    """Run the command line on `sys.argv` and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Chinese comes out whole whatever the locale says.
            reconfigure(encoding="utf-8")
    try:
        result = _commands.main(prog_name="gradpolicy", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    except click.ClickException as error:
        return _refuse(error.format_message())
    except GradpolicyError as error:
        return _refuse(str(error))
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read us has stopped; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _refuse(message: str) -> int:
    print(f"gradpolicy: {message}", file=sys.stderr)
    return 2
