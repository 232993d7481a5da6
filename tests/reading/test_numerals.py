"""Numerals: read back whatever an independent writer writes, and refuse what is none."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradpolicy.reading.numerals import parse_numeral

DIGITS = "零一二三四五六七八九"


def written(number: int) -> str:
    """
    A number in Chinese numerals: written here by groups of four, not read.

    >>> written(10_203)
    '一万零二百零三'
    """
    if number == 0:
        return DIGITS[0]
    groups: list[tuple[int, str]] = []
    for name in ("", "万", "亿"):
        number, group = divmod(number, 10_000)
        groups.append((group, name))
    text = ""
    for group, name in reversed(groups):
        if not group:
            if text and not text.endswith("零"):
                text += "零"
            continue
        if text and group < 1000 and not text.endswith("零"):
            text += "零"
        text += _group(group) + name
    text = text.rstrip("零")
    return text.removeprefix("一") if text.startswith("一十") else text


def _group(number: int) -> str:
    text = ""
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            text += DIGITS[digit] + name
        elif text and not text.endswith("零"):
            text += "零"
    return text.rstrip("零")


class TestParseNumeral:
    """`parse_numeral` gives the exact value, or refuses."""

    @given(st.integers(0, 10**8))
    @example(0)
    @example(10)
    @example(15)
    @example(110)
    @example(1_005)
    @example(10_000)
    @example(100_000)
    @example(10_050)
    @example(10_000_000)
    @example(20_000_100)
    @example(99_999_999)
    @example(100_000_000)
    def test_reads_what_was_written(self, number: int) -> None:
        """Every number from 0 to 10^8 survives being written in Chinese and read again."""
        assert number == parse_numeral(written(number))

    @given(st.integers(0, 10**12))
    def test_reads_digits(self, number: int) -> None:
        """Digits are read, with and without commas between the thousands."""
        assert number == parse_numeral(str(number))
        assert number == parse_numeral(f"{number:,}")

    @given(st.integers(1, 99_999), st.integers(1, 3), st.sampled_from("百千万亿"))
    def test_reads_decimals_with_a_multiplier(self, number: int, places: int, unit: str) -> None:
        """`3.6万` is exact: no binary fraction comes near it."""
        decimal = Decimal(number).scaleb(-places)
        size = {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8}[unit]

        assert decimal * size == parse_numeral(f"{decimal:f}{unit}")

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("3.6万", 36_000),
            ("0.15", Decimal("0.15")),
            ("2千万", 20_000_000),
            ("3,146", 3146),
            ("两千", 2000),
            ("二〇二四", 2024),
            ("二零二四", 2024),
            ("百", 100),
            ("百万", 1_000_000),
            ("千万", 10_000_000),
            ("一千零一", 1001),
            ("三点五", Decimal("3.5")),
            ("一亿零五万", 100_050_000),
        ],
    )
    def test_forms(self, text: str, value: Decimal | int) -> None:
        """The forms that notices use are read."""
        assert value == parse_numeral(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",  # nothing
            "人",  # no numeral
            "百千万",  # each unit larger than the one before it: a name, not a number
            "十百",  # the same
            "两三",  # two or three, not 23
            "三五",  # three to five
            "一百五",  # 150 in speech: no official text means it
            "一万五",  # 15,000 in speech
            "一零零百",  # zeros in a row before a unit
            "一百零零五",  # two zeros where one skips
            "三点",  # nothing after the point
            "三点十",  # a unit after the point
            "1.2.3",  # two points
            "½",  # no digit of ours
        ],
    )
    def test_refused(self, text: str) -> None:
        """What is not one well-formed numeral is refused, not guessed at."""
        with pytest.raises(ValueError, match="not a numeral"):
            parse_numeral(text)
