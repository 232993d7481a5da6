"""The report written to a file, in the format that its name asks for."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from gradpolicy.compliance import Report
from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats.files import replace
from gradpolicy.formats.language import Language
from gradpolicy.formats.report.content import Receipt, content_of
from gradpolicy.formats.report.document import Content
from gradpolicy.formats.report.docx import to_docx
from gradpolicy.formats.report.html import to_html
from gradpolicy.formats.report.markdown import to_markdown
from gradpolicy.model import GradpolicyError

__all__ = ["UnknownFormat", "write_report"]


class UnknownFormat(GradpolicyError, ValueError):
    """
    A file whose name asks for no format that there is.

    Attributes: the *path*.

    >>> str(UnknownFormat("report.pdf"))
    'report.pdf: a report is written to .docx, .html or .md'
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: a report is written to .docx, .html or .md"


_FORMATS: Final[dict[str, Callable[[Content], bytes]]] = {
    ".docx": to_docx,
    ".html": lambda content: to_html(content).encode(),
    ".md": lambda content: to_markdown(content).encode(),
}


def write_report(
    report: Report,
    path: str | os.PathLike[str],
    language: Language,
    *,
    receipt: Receipt | None = None,
    derived: Sequence[Derivation] = (),
) -> None:
    """
    Write the self-assessment report to *path*, whole or not at all.

    Args:
        report: what `gradpolicy.check` found.
        path: where to; its suffix says the format: ``.docx``, ``.html`` or ``.md``.
        language: the one to write it in.
        receipt: what to append so that the report can be made again.
        derived: what the ledgers of the institution say, and how that was counted.

    Raises:
        UnknownFormat: for another suffix.
        Unwritable: when the file can't be written.

    >>> import gradpolicy as gp, tempfile
    >>> from datetime import date
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_report(found, Path(folder, "report.md"), "en")
    ...     print(Path(folder, "report.md").read_text("utf-8")[:36])
    # Self-assessment report on the empl
    """
    write = _FORMATS.get(Path(path).suffix.lower())
    if write is None:
        raise UnknownFormat(str(path))
    replace(path, write(content_of(report, language, receipt=receipt, derived=derived)))
