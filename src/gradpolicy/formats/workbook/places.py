"""Places: where each fact stands, as the formulas of a sheet have it and as people call it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, final

import attrs

from gradpolicy.compliance import key_of
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.rows import Row, Sheet
from gradpolicy.logic import Observable
from gradpolicy.model import Text

__all__ = ["FIRST", "HEAD", "OBSERVED", "VALUE", "Places"]

#: The row of heads and the first one below it, from 0 up, as XlsxWriter counts.
HEAD: Final = 4
FIRST: Final = HEAD + 1

#: The columns of values and of the days on which they were observed.
VALUE: Final = "E"
OBSERVED: Final = "G"


@final
@attrs.frozen
class Places:
    """
    Where facts stand, seen from one *sheet*.

    Args:
        sheet: the sheet whose formulas are written.
        main: the sheet that has the day to which the figures were taken.
        rows: by the key of each fact, its row.
        language: of names.
        ledgers: by the key of each fact that a ledger gives, the cells that its rows fill.
    """

    sheet: Sheet
    main: Sheet
    rows: Mapping[str, Row]
    language: Language
    ledgers: Mapping[str, str]

    @classmethod
    def of(
        cls,
        rows: Iterable[Row],
        sheet: Sheet,
        main: Sheet,
        language: Language,
        ledgers: Mapping[str, str],
    ) -> Places:
        """The places of *rows*."""
        return cls(sheet, main, {row.key: row for row in rows}, language, ledgers)

    def _on(self, sheet: Sheet, cell: str) -> str:
        return cell if sheet is self.sheet else f"'{say(sheet, self.language)}'!{cell}"

    def value(self, of: Observable) -> str:
        """The cell with the value of a fact."""
        row = self.rows[key_of(of)]
        return self._on(row.sheet, f"{VALUE}{FIRST + row.number}")

    def counted(self, of: Observable) -> str | None:
        """Whether a fact, left empty, is counted from a ledger; `None` where none gives it."""
        cells = self.ledgers.get(key_of(of))
        return None if cells is None else f'AND({self.value(of)}="",COUNTA({cells})>0)'

    def observed(self, of: Observable) -> str:
        """The cell with the day on which a fact was observed."""
        row = self.rows[key_of(of)]
        return self._on(row.sheet, f"{OBSERVED}{FIRST + row.number}")

    def is_on_main(self, of: Observable) -> bool:
        """Whether the day at the top of the main sheet is that of a fact, if it has no other."""
        return self.rows[key_of(of)].sheet is self.main

    @property
    def as_of(self) -> str:
        """The cell with the day to which the figures were taken."""
        return self._on(self.main, "$B$3")

    def ask(self, of: Observable) -> str:
        """What to do first, where a fact is needed and missing."""
        row = self.rows[key_of(of)]
        if row.sheet is self.sheet:
            text = Text(f"先填第{row.number}项", f"fill in no. {row.number} first")
        else:
            text = Text(
                f"先填“{row.sheet.zh}”第{row.number}项",
                f"fill in {row.sheet.en}, no. {row.number} first",
            )
        return say(text, self.language)
