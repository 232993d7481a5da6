"""
Builds the documentation: the pages of the notices, these folders, the reference, the try-it page.

``python docs/build.py -o DIR`` writes it whole or not at all, and fails on any link that leads
nowhere.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import reference
import trying
from linking import dead_links
from prose import prose_pages
from reference.code import code_css

import gradpolicy as gp
from gradpolicy.formats.language import Language
from gradpolicy.formats.site import Page, Plan, built, write_site

HERE: Final = Path(__file__).parent
LANGUAGES: Final[tuple[Language, ...]] = ("zh", "en")


def pages_of(language: Language, *, plan: Plan) -> list[Page]:
    """Every page in a language, the start first."""
    return [
        *prose_pages(HERE / language, language),
        *built(plan, language),
        *reference.pages(language),
        trying.page(language),
    ]


def build(folder: Path, *, wheel: Path | None = None, cache: Path | None = None) -> int:
    """Write the site to *folder*, and say how many pages it has."""
    plan = Plan.of([gp.notices.load(slug) for slug in gp.notices.available()])
    pages = {language: pages_of(language, plan=plan) for language in LANGUAGES}
    with tempfile.TemporaryDirectory() as made:
        assets = Path(made)
        vendored = assets / "try"
        vendored.mkdir()
        packed = wheel if wheel is not None else _wheel(assets / "dist")
        trying.vendor(vendored, packed, cache if cache is not None else HERE.parent / ".cache")
        extra = assets / "extra"
        extra.mkdir()
        vendored.rename(extra / "try")
        write_site(folder, pages, "gradpolicy", assets={"code.css": code_css()}, extra=extra)
    return sum(map(len, pages.values()))


def _wheel(folder: Path) -> Path:
    """The package as it stands here, packed."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder)]
    subprocess.run([*command, str(HERE.parent)], check=True)
    (found,) = folder.glob("gradpolicy-*.whl")
    return found


def main() -> int:
    """Build it, and check its links."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--wheel", type=Path, help="the package to run in the browser")
    parser.add_argument("--cache", type=Path, help="where downloads are kept")
    asked = parser.parse_args()
    count = build(asked.output, wheel=asked.wheel, cache=asked.cache)
    dead = dead_links(asked.output)
    for line in dead:
        print(line, file=sys.stderr)
    print(f"{count} pages in {asked.output}, {len(dead)} dead links")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
