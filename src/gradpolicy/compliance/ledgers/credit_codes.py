"""The unified social credit code, by which one employer is told from another."""

from __future__ import annotations

import unicodedata
from typing import Final

from gradpolicy.compliance.ledgers.wording import NotUnderstood
from gradpolicy.model import Text

__all__ = ["check_character", "credit_code_of"]

# Without I, O, S, V and Z, which are easily taken for others.
_CHARACTERS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUE: Final = {character: value for value, character in enumerate(_CHARACTERS)}
_WEIGHTS: Final = tuple(pow(3, place, 31) for place in range(17))

_WHAT: Final = Text("统一社会信用代码", "unified social credit code")
_CHECK: Final = Text(
    "校验码不符，请核对是否抄错", "its check character does not fit: a character was miswritten"
)
_REGION: Final = Text("第3至8位应为数字", "its characters 3 to 8 should be digits")


def check_character(body: str) -> str:
    """
    The eighteenth character of the code that begins with the seventeen of *body*.

    Source: GB 32100-2015, which calculates it as GB/T 17710 does: modulo 31, the weights
    being the powers of 3.

    >>> check_character("91350100M000100Y4")
    '3'
    """
    total = sum(_VALUE[each] * weight for each, weight in zip(body, _WEIGHTS, strict=True))
    return _CHARACTERS[-total % 31]


def credit_code_of(written: str) -> str:
    """
    The code that *written* is, in capitals and without the space and hyphens between.

    The first character, for the authority that registers, may be a letter: Y for others, N for
    those of agriculture. python-stdnum refuses such codes, and so is not used here.

    Source: GB 32100-2015.

    >>> credit_code_of("９１３５ 0100-m000100y43")
    '91350100M000100Y43'
    >>> credit_code_of("91350100M000100Y44")
    Traceback (most recent call last):
    ...
    gradpolicy.compliance.ledgers.wording.NotUnderstood: '91350100M000100Y44' is not understood as a unified social credit code: its check character does not fit: a character was miswritten

    Raises:
        NotUnderstood: for another length, a character that codes don't use, or a check
            character that does not fit.
    """
    plain = unicodedata.normalize("NFKC", written).upper()
    code = "".join(each for each in plain if not each.isspace() and each != "-")
    fault = _fault_of(code)
    if fault is not None:
        raise NotUnderstood(_WHAT, written, fault)
    return code


def _fault_of(code: str) -> Text | None:
    if len(code) != 18:
        return Text(
            f"应为18位，实为{len(code)}位", f"it should have 18 characters and has {len(code)}"
        )
    alien = sorted({each for each in code if each not in _VALUE})
    if alien:
        return Text(
            f"代码不用字符{'、'.join(alien)}（字母I、O、S、V、Z均不用）",
            f"codes don't use {', '.join(alien)} (nor any of I, O, S, V and Z)",
        )
    if not code[2:8].isdigit():
        return _REGION
    return None if code[17] == check_character(code[:17]) else _CHECK
