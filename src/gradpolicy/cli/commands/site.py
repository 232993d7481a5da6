"""``gradpolicy site``."""

from __future__ import annotations

from pathlib import Path

import click

from gradpolicy import notices as catalogue
from gradpolicy.cli.inputs import Refused, notice_of
from gradpolicy.cli.options import NOTICE, language_option
from gradpolicy.cli.outputs import wrote
from gradpolicy.formats.language import Language

__all__ = ["command"]


@click.command("site")
@click.argument("notices", type=NOTICE, nargs=-1)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="DIR",
    help="The folder to write, whole or not at all / 输出文件夹。",
)
@click.option(
    "--diff",
    "diffs",
    type=(NOTICE, NOTICE),
    multiple=True,
    metavar="OLD NEW",
    help="Compare these too (default: each with the year before) / 比较两份通知（默认与上一年比）。",
)
@click.option(
    "--conform",
    "conformances",
    type=(NOTICE, NOTICE),
    multiple=True,
    metavar="LOCAL SUPERIOR",
    help="Hold these beside each other too (default: each with that of the territory around it)"
    " / 本级对照上级（默认对照上级地区的通知）。",
)
@click.option("--title", default="gradpolicy", help="What the site is called / 网站名称。")
@language_option
def command(
    notices: tuple[str, ...],
    output: Path,
    diffs: tuple[tuple[str, str], ...],
    conformances: tuple[tuple[str, str], ...],
    title: str,
    lang: Language,
) -> None:
    """Write a site of notices to read and search in a browser. 生成可离线浏览的通知网站。"""
    from gradpolicy.formats.site import Page, Plan, built, start_page, write_site

    asked = dict.fromkeys(notices or catalogue.available())
    asked |= dict.fromkeys(name for pair in (*diffs, *conformances) for name in pair)
    found = {name: notice_of(name) for name in asked}
    slugs = [notice.slug for notice in found.values()]
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise Refused.of_text(f"有两份通知都叫{slug}", f"two notices are called {slug}")
    plan = Plan.of(list(found.values())).joined(
        [(found[old], found[new]) for old, new in diffs],
        [(found[local], found[above]) for local, above in conformances],
    )
    pages: dict[Language, list[Page]] = {}
    for language in ("zh", "en"):
        those = built(plan, language)
        pages[language] = [start_page(plan, those, title, language), *those]
    write_site(output, pages, title)
    wrote(output / "index.html", lang)
