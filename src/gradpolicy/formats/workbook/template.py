"""The workbook to fill in: one row a fact, with what it is for and what it has to be."""

from __future__ import annotations

from datetime import date

from gradpolicy.compliance import Facts, check
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.blank import Blank
from gradpolicy.formats.workbook.facts import used_sheets, write_facts
from gradpolicy.formats.workbook.guide import write_guide
from gradpolicy.formats.workbook.ledgers import counted_in, rows_in, write_ledgers
from gradpolicy.formats.workbook.places import Places
from gradpolicy.formats.workbook.rows import rows_of
from gradpolicy.formats.workbook.styles import Book
from gradpolicy.model import Addressee, GradpolicyError, Notice, Text

__all__ = ["NothingAsked", "to_template"]


class NothingAsked(GradpolicyError, LookupError):
    """A notice that asks nothing of an addressee: there is nothing to fill in."""

    def __init__(self, notice: str, addressee: str) -> None:
        super().__init__(notice, addressee)
        self.notice = notice
        self.addressee = addressee

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.notice}没有对{self.addressee}提出要求"

    def __str__(self) -> str:
        return f"{self.notice} asks nothing of {self.addressee}"


def to_template(
    notice: Notice, addressee: Addressee, lang: Language = "zh", *, entity: str | None = None
) -> bytes:
    """
    The workbook in which an institution fills in what *notice* asks of it.

    A row for each fact that the provisions speak of, in the order of the notice: numbers,
    things done and what they are measured by on a sheet each. Only white cells are to be
    filled in. Beside them stands, reckoned live, what is required here and how it stands.

    Args:
        notice: what asks.
        addressee: of whom.
        lang: the language, ``"zh"`` or ``"en"``.
        entity: the name of the institution.

    Returns:
        The file (xlsx).

    Raises:
        NothingAsked: when nothing in the notice addresses it.
        MissingExtra: when XlsxWriter is not installed.

    >>> import gradpolicy as gp
    >>> from gradpolicy.vocabulary.addressees import DEPARTMENT
    >>> to_template(gp.notices.load("jiangxi-2024"), DEPARTMENT, "en")[:2]
    b'PK'
    """
    findings = check(notice, Facts(entity=entity), on=made_on(notice), addressee=addressee).findings
    rows = rows_of(findings)
    if not rows:
        raise NothingAsked(notice.slug, say(Text(addressee.zh, addressee.en), lang))
    book = Book(lang, title=notice.title, subject=notice.slug, created=made_on(notice))
    sheets = used_sheets(rows)
    ledgers = counted_in(notice, addressee)
    counted = {key: ledger.name for ledger, keys in ledgers.items() for key in keys}
    cells = {key: rows_in(ledger, lang) for ledger, keys in ledgers.items() for key in keys}
    places = {sheet: Places.of(rows, sheet, sheets[0], lang, cells) for sheet in sheets}
    write_facts(book, notice, addressee, rows, Blank(sheets[0], places, entity, counted))
    write_ledgers(book, ledgers, notice.title)
    write_guide(book, notice, addressee, sheets, [ledger.name for ledger in ledgers])
    return book.bytes()


def made_on(notice: Notice) -> date:
    """A day for a file that should not depend on the day: that of the notice."""
    if notice.issued is not None:
        return notice.issued.first
    return notice.source.checked if notice.source is not None else date(notice.cohort, 1, 1)
