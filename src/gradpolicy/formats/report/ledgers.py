"""What the ledgers say, how that was counted, and the rows that were counted once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import Block, Column, Line, Row, Table, Weight
from gradpolicy.formats.report.phrases import LEDGERS, place
from gradpolicy.formats.report.sorting import Sorted
from gradpolicy.model import Text

__all__ = ["counted_in", "remarks"]

_FIGURE: Final = Text("指标", "Figure")
_COUNT: Final = Text("统计结果", "Result")
_HOW: Final = Text("统计说明", "How it was counted")

# A ledger of visits may have hundreds of rows that count once; who wants them all has the ledger.
_MOST_DUPLICATES = 10


def counted_in(found: Sorted) -> Iterator[Block]:
    """What was counted in ledgers: a row each, with the remarks on it and the duplicates."""
    language = found.language
    if not found.derived:
        return
    columns = (
        Column(say(_FIGURE, language), 27),
        Column(say(_COUNT, language), 23),
        Column(say(_HOW, language), 50),
    )
    rows = tuple(_row(each, language) for each in found.derived)
    yield Table(say(LEDGERS, language), columns, rows)


def remarks(derivation: Derivation, language: Language) -> tuple[str, ...]:
    """How something was counted: what of the ledger, and which period had the least."""
    return tuple(say(each, language) for each in derivation.remarks)


def _row(derivation: Derivation, language: Language) -> Row:
    fact = derivation.fact
    said = [Line(words.fact(fact, language) if fact is not None else "–")]
    if fact is not None and fact.origin is not None:
        said.append(Line(place(fact.origin), Weight.NOTE))
    how = [Line(each) for each in remarks(derivation, language)]
    shown = derivation.duplicates[:_MOST_DUPLICATES]
    how += [Line(say(each, language), Weight.NOTE) for each in shown]
    rest = len(derivation.duplicates) - len(shown)
    if rest:
        more = Text(f"另有{rest}处重复未列出", f"{rest:,} more, not shown here")
        how.append(Line(say(more, language), Weight.NOTE))
    name = words.of(derivation.of, language)
    return Row(((Line(name),), tuple(said), tuple(how) or (Line("–"),)))
