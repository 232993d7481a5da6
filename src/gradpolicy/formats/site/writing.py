"""Sites as folders: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.language import Language
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.searching import search_script
from gradpolicy.formats.site.theme import FILES, framed, resource

__all__ = ["write_site"]


def write_site(
    folder: str | os.PathLike[str],
    pages: Mapping[Language, Sequence[Page]],
    site: str,
    *,
    assets: Mapping[str, str] | None = None,
    extra: Path | None = None,
) -> None:
    """
    Write the *pages* of each language below *folder*, with all that they take.

    It is written beside the folder first, and put in its place when it is complete: a site
    that was there before is replaced, and stays as it is if anything goes wrong. A folder that
    holds anything else is refused.

    Args:
        folder: where it goes.
        pages: those of each language; the same paths in each.
        site: what it is called.
        assets: more files for ``assets/``, by their names.
        extra: a folder whose content goes to ``assets/`` as well.

    Raises:
        Unwritable: where the folder can't be written, or is not one of a site.
    """
    target = Path(folder)
    if target.exists() and (not target.is_dir() or not _is_site(target)):
        raise Unwritable(str(folder), "it holds something else than a site")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            _write(made, pages, site, assets or {}, extra)
            made.chmod(0o755)
            _exchange(made, target)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        if isinstance(error, Unwritable):
            raise
        raise Unwritable(str(folder), error.strerror or str(error)) from None


_MARK = "assets/site.css"


def _is_site(folder: Path) -> bool:
    return (folder / _MARK).is_file() or not any(folder.iterdir())


def _exchange(made: Path, target: Path) -> None:
    if not target.exists():
        made.rename(target)
        return
    before = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    target.rename(before / "site")
    try:
        made.rename(target)
    except OSError:
        (before / "site").rename(target)
        raise
    finally:
        shutil.rmtree(before, ignore_errors=True)


def _write(
    folder: Path,
    pages: Mapping[Language, Sequence[Page]],
    site: str,
    assets: Mapping[str, str],
    extra: Path | None,
) -> None:
    below = folder / "assets"
    if extra is not None:
        shutil.copytree(extra, below)
    below.mkdir(exist_ok=True)
    for name, text in {**{name: resource(name) for name in FILES}, **assets}.items():
        (below / name).write_text(text, "utf-8")
    styles = [name for name in assets if name.endswith(".css")]
    for language, those in pages.items():
        parts = _parts(those)
        for page in those:
            path = folder / language / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(framed(page, language, site, parts, styles), "utf-8")
        script = search_script(those, language)
        (below / f"search-{language}.js").write_text(script, "utf-8")
    (folder / "index.html").write_text(resource("index.html"), "utf-8")


def _parts(pages: Sequence[Page]) -> dict[Part, str]:
    """The first page of each part, in the order of the parts."""
    first: dict[Part, str] = {}
    for page in pages:
        first.setdefault(page.part, page.path)
    return {part: first[part] for part in Part if part in first}
