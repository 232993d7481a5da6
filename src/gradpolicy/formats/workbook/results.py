"""The workbook with the results: how it stands, why, and what is still needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gradpolicy.compliance import Report
from gradpolicy.formats.language import Language
from gradpolicy.formats.workbook.facts import write_facts
from gradpolicy.formats.workbook.filled import Filled
from gradpolicy.formats.workbook.findings import write_findings
from gradpolicy.formats.workbook.needed import write_needed
from gradpolicy.formats.workbook.overview import write_matrix, write_summary
from gradpolicy.formats.workbook.rows import rows_of
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.model import InvalidValue

__all__ = ["to_results"]


def to_results(reports: Report | Iterable[Report], lang: Language = "zh") -> bytes:
    """
    The results of one institution, or of several, as a workbook.

    A summary; a row for each finding, with the clause, the facts used and where they were
    read, the comparison, what is required and how far off that is; what is still needed. Of
    one institution then each fact with its result beside it; of several a table of all
    provisions by all institutions. Numbers are numbers, shown with all their digits.

    Args:
        reports: a `Report` or several, on one notice.
        lang: the language, ``"zh"`` or ``"en"``.

    Returns:
        The file (xlsx).

    Raises:
        InvalidValue: for no report, or reports on several notices or of several addressees.
        MissingExtra: when XlsxWriter is not installed.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> from gradpolicy.compliance import check
    >>> facts = {"full-time-careers-staff": 23, "graduating-students": 12_600}
    >>> report = check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> to_results(report, "en")[:2]
    b'PK'
    """
    several = (reports,) if isinstance(reports, Report) else tuple(reports)
    _check_alike(several)
    first = several[0]
    notice = first.notice
    book = Book(lang, title=notice.title, subject=notice.slug, created=first.on)
    write_summary(book, several)
    if len(several) > 1:
        write_matrix(book, several)
    write_findings(book, several)
    write_needed(book, several)
    if len(several) == 1:
        write_facts(book, notice, first.addressee, rows_of(first.findings), Filled(first))
    return book.bytes()


def _check_alike(reports: Sequence[Report]) -> None:
    if not reports:
        raise InvalidValue("to_results", "reports", (), "at least one report")
    for field in ("notice", "addressee"):
        slugs = {getattr(report, field).slug for report in reports}
        if len(slugs) > 1:
            raise InvalidValue("to_results", "reports", sorted(slugs), f"all of one {field}")
