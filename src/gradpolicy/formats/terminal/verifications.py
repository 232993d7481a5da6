"""Verifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text as Line

from gradpolicy.formats.language import Language, say
from gradpolicy.model import Text

if TYPE_CHECKING:
    from gradpolicy.reading import Verification

__all__ = ["verification_page"]

_CLOSED = Text("账目闭合", "the ledger closes")
_OPEN = Text("账目不闭合", "the ledger does not close")
_SAME_TEXT = Text(
    "与当时核对的文本逐字节相同", "the very text it was verified against, to the byte"
)
_OTHER_TEXT = Text("是另一个版本的文本", "another copy than it was verified against")


def verification_page(verification: Verification, language: Language) -> RenderableType:
    """Whether the ledger closes, what was counted, and each finding on a line of its own."""
    state, style = (_CLOSED, "bold green") if verification.ok else (_OPEN, "bold red")
    counted = Text(
        f"引文 {verification.quotes} 条,数字 {verification.numerals} 处",
        f"{verification.quotes} quotes, {verification.numerals} numerals",
    )
    same = _SAME_TEXT if verification.same_text else _OTHER_TEXT
    parts: list[RenderableType] = [
        Line.assemble(
            (verification.notice, "bold"),
            "  ",
            (say(state, language), style),
            f"   {say(counted, language)}   ",
            (say(same, language), "dim"),
        )
    ]
    absent = set(verification.truncated)
    for finding in verification.findings:
        style = "dim" if finding in absent else "red"
        mark = "·" if finding in absent else "✗"
        parts.append(Line.assemble((f"  {mark} ", style), say(finding.message, language)))
    return Group(*parts)
