"""Numbers and dates keep all they are on the way out and in."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given

import gradpolicy as gp
from gradpolicy import strategies
from gradpolicy.formats.json import from_json, to_json
from gradpolicy.formats.json.numbers import parse_day, parse_number, spelled

EXPECTED = 'a date like "2024", "2024-08", "2024-08 early" (or middle, late) or "2024-08-31"'


class TestNumbers:
    """An exact number is a string that shows its type."""

    @pytest.mark.parametrize(
        ("number", "written"),
        [
            (36000, "36000"),
            (Fraction(1, 500), "1/500"),
            (Fraction(2), "2/1"),
            (Decimal("0.15"), "0.15"),
            (Decimal("0.150"), "0.150"),
            (Decimal(36000), "36000."),
            (Decimal("1E+3"), "1E+3"),
            (Decimal(0), "0."),
            (Decimal("1E-9"), "1E-9"),
        ],
    )
    def test_numbers_show_their_type(self, number: gp.Number, written: str) -> None:
        """Whole numbers, fractions and decimals are told apart by eye."""
        assert written == spelled(number)

    @given(strategies.numbers())
    def test_round_trip(self, requiring, ratio, number: gp.Number) -> None:
        """A number keeps its type and all its digits: 0.150 is neither 0.15 nor 3/20."""
        back = from_json(to_json(requiring(ratio(at_least=number))))

        assert repr(number) == repr(back["only"].requires.at_least)

    def test_fraction_not_in_lowest_terms(self) -> None:
        """2/1000 is 1/500."""
        assert Fraction(1, 500) == parse_number("2/1000")

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "3.6万",
            "３",
            "1/0",
            "1/2/3",
            ".5",
            "+5",
            "5\n",
            "NaN",
            "Infinity",
            "1E+99999",
        ],
    )
    def test_no_number(self, text: str) -> None:
        """Only what was written is read, though Python would make a number of more."""
        with pytest.raises(ValueError, match=r"^an exact number like"):
            parse_number(text)

    @pytest.mark.parametrize("text", ["1E+9999", "9" * 1001, "9" * 5000])
    def test_too_many_digits_to_read(self, text: str) -> None:
        """No file can ask for a number that takes long to write out."""
        with pytest.raises(ValueError, match=r"^a number of at most 1000 digits"):
            parse_number(text)

    @pytest.mark.parametrize(
        "number", [10**1000, Fraction(1, 10**1000), Decimal("1E+1000"), Decimal("1E-1000")]
    )
    def test_too_many_digits_to_write(self, number: gp.Number, requiring, ratio) -> None:
        """A number is not written that no reader should be asked to write out."""
        with pytest.raises(gp.InvalidValue, match="at most 1000 digits"):
            to_json(requiring(ratio(at_least=number)))


class TestDates:
    """A date is as precise as it was."""

    @given(strategies.partial_dates())
    def test_round_trip(self, smallest: gp.Notice, day: gp.PartialDate) -> None:
        """A partial date comes back as precise as it was."""
        notice = attrs.evolve(smallest, issued=day)

        assert day == from_json(to_json(notice)).issued

    @pytest.mark.parametrize("text", ["2023-02-29", "20240229", "2024-W09-4", "2024-02-29T00:00"])
    def test_no_day(self, text: str) -> None:
        """A day is written in one way only."""
        with pytest.raises(ValueError, match=r"^a day like"):
            parse_day(text)

    @pytest.mark.parametrize(
        ("value", "message"),
        [
            ("2024-8", f'"2024-8" is not {EXPECTED}'),
            ("2024 early", f'"2024 early" is not {EXPECTED}'),
            ("2024-08-01 early", f'"2024-08-01 early" is not {EXPECTED}'),
            ("2024-08 soon", f'"2024-08 soon" is not {EXPECTED}'),
            (2024, f"2024 is not {EXPECTED}"),
            ("2024-13", "month: 13 is not a month from 1 to 12"),
            ("2023-02-29", "day: 29 is not a day of 2023-02, 1 to 28"),
        ],
    )
    def test_no_partial_date(self, value: object, message: str, document, mistakes) -> None:
        """Neither is another spelling read, nor a date that never was."""
        document["notice"]["issued"] = value

        assert [("$.notice.issued", message)] == mistakes(document)
