"""Numerals: the value of digits, of Chinese numerals, and of both in one (`3.6万`)."""

from __future__ import annotations

import re
from decimal import Decimal

__all__ = ["CHINESE", "NUMERAL", "parse_numeral"]

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}

CHINESE = "〇零一二三四五六七八九十百千万亿两"
"""The characters that Chinese numerals are written with."""

# Digits may take a Chinese multiplier, and thousands may be set off by commas.
NUMERAL = (
    r"(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[十百千]?[万亿]亿?|[百千])?"
    rf"|[{CHINESE}]+(?:点[{CHINESE}]+)?)"
)
"""A pattern, without groups of its own, for whatever `parse_numeral` may be able to read."""

_ASCII = re.compile(r"([\d,]+(?:\.\d+)?)([十百千万亿]*)\Z", re.ASCII)


def parse_numeral(text: str) -> int | Decimal:
    """
    The exact value of a numeral: an `int` where it is whole, else a `Decimal`.

    >>> parse_numeral("3.6万"), parse_numeral("一千零五"), parse_numeral("二〇二四")
    (36000, 1005, 2024)

    Raises:
        ValueError: when *text* is not one numeral that is well formed.
    """
    match = _ASCII.match(text)
    if match is not None:
        value = Decimal(match[1].replace(",", ""))
        for multiplier in match[2]:
            value *= (_SMALL | _LARGE)[multiplier]
        return int(value) if value == value.to_integral_value() else value.normalize()
    whole, point, decimals = text.partition("点")
    if point:
        fraction = "".join(str(_DIGITS[char]) for char in decimals if char in _DIGITS)
        if not fraction or len(fraction) != len(decimals):
            raise ValueError(f"not a numeral: {text!r}")
        return Decimal(f"{_chinese(whole)}.{fraction}")
    return _chinese(text)


def _chinese(text: str) -> int:
    if not text or any(char not in CHINESE for char in text):
        raise ValueError(f"not a numeral: {text!r}")
    if len(text) == 1 and text in _DIGITS:
        return _DIGITS[text]
    if all(char in _DIGITS for char in text):
        # 二〇二四 is read digit by digit, but 两三 is no 23.
        if "两" in text or not (len(text) > 3 or set(text) & set("〇零")):
            raise ValueError(f"not a numeral: {text!r}")
        return int("".join(str(_DIGITS[char]) for char in text))
    for name, size in reversed(_LARGE.items()):
        left, found, right = text.rpartition(name)
        if found:
            return (_chinese(left) if left else 1) * size + _rest(right, size, text)
    return _below_ten_thousand(text)


def _rest(text: str, size: int, whole: str) -> int:
    """What follows 万 or 亿: less than it, and with 零 before it where a place is skipped."""
    if not text:
        return 0
    value = _chinese(text)
    if value >= size or (not text.startswith("零") and value < size // 10):
        raise ValueError(f"not a numeral: {whole!r}")
    return value


def _below_ten_thousand(text: str) -> int:
    total, digit, place, gap = 0, None, 10_000, False
    for char in text:
        if char in "零〇":
            if digit is not None or gap:
                raise ValueError(f"not a numeral: {text!r}")
            gap = True
        elif char in _DIGITS:
            if digit is not None:
                raise ValueError(f"not a numeral: {text!r}")
            digit = _DIGITS[char]
        else:
            size = _SMALL[char]
            if size >= place or (digit is None and gap):
                raise ValueError(f"not a numeral: {text!r}")
            total += (1 if digit is None else digit) * size
            digit, place, gap = None, size, False
    if digit is not None and total and place > 10 and not gap:
        # 一百五 says 150 in speech and 105 nowhere: an official text means neither.
        raise ValueError(f"not a numeral: {text!r}")
    return total + (digit or 0)
