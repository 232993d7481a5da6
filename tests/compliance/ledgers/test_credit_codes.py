"""The unified social credit code: what is one, and which slips its check character finds."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.compliance.ledgers import NotUnderstood, check_character, credit_code_of

CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"

# Published by their bearers: companies, a public institution, an organ of the state.
REAL = [
    "91110000600037341L",
    "9144030071526726XG",
    "914403001922038216",
    "91330100799655058B",
    "91110000802100433B",
    "12100000400000624D",
    "11100000000013127D",
    # The standard's own example.
    "91350100M000100Y43",
]


@st.composite
def codes(draw):
    """Codes that are right."""
    body = (
        draw(st.text(CHARACTERS, min_size=2, max_size=2))
        + draw(st.text("0123456789", min_size=6, max_size=6))
        + draw(st.text(CHARACTERS, min_size=9, max_size=9))
    )
    return body + check_character(body)


class TestCreditCodeOf:
    """`credit_code_of`."""

    @pytest.mark.parametrize("code", REAL)
    def test_real(self, code: str) -> None:
        """Codes that real bearers publish are codes."""
        assert code == credit_code_of(code)

    @pytest.mark.parametrize("start", ["Y1", "N2", "A1"])
    def test_letter_first(self, start: str) -> None:
        """A code may begin with a letter: rural collectives and others have such."""
        body = f"{start}360100MA35ABCD9"

        code = body + check_character(body)

        assert code == credit_code_of(code)

    @pytest.mark.parametrize(
        "written",
        [
            "91350100m000100y43",
            " 9135 0100 M000 100Y 43\n",
            "91350100-M000100Y-43",
            "９１３５０１００Ｍ０００１００Ｙ４３",
        ],
    )
    def test_as_written(self, written: str) -> None:
        """Letter case, widths, space and hyphens don't matter."""
        assert "91350100M000100Y43" == credit_code_of(written)

    @pytest.mark.parametrize(
        ("written", "why"),
        [
            ("91350100M000100Y44", "its check character does not fit"),
            ("19350100M000100Y43", "its check character does not fit"),  # two swapped
            ("91350100M000100Y4", "has 17"),
            ("360100210001234", "has 15"),  # the old registration number
            ("", "has 0"),
            ("91350100M0O0100Y43", "codes don't use O"),
            ("91350100M00010IZ43", "codes don't use I, Z"),
            ("9135010XM000100Y43", "characters 3 to 8 should be digits"),
            ("91350100M000100Y四3", "codes don't use 四"),
        ],
    )
    def test_refused(self, written: str, why: str) -> None:
        """What is no code is refused, with the reason in both languages."""
        with pytest.raises(NotUnderstood, match=why) as caught:
            credit_code_of(written)

        assert caught.value.written == written
        assert caught.value.zh.startswith(f"“{written}”不能识别为统一社会信用代码：")

    @given(codes())
    def test_made(self, code: str) -> None:
        """Any code with the check character of its body is one."""
        assert code == credit_code_of(code)

    @given(codes(), st.integers(0, 17), st.sampled_from(CHARACTERS))
    def test_one_character_miswritten(self, code: str, place: int, other: str) -> None:
        """A code with one character miswritten is refused, whichever it is."""
        if other == code[place]:
            other = CHARACTERS[(CHARACTERS.index(other) + 1) % 31]

        with pytest.raises(NotUnderstood):
            credit_code_of(code[:place] + other + code[place + 1 :])

    @given(codes(), st.integers(0, 16))
    def test_neighbours_swapped(self, code: str, place: int) -> None:
        """A code with two neighbours swapped is refused, if they differ."""
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

        try:
            found = credit_code_of(swapped)
        except NotUnderstood:
            found = None

        assert found == (code if swapped == code else None)


def test_error_travels() -> None:
    """The error can be copied and pickled, and then says the same."""
    with pytest.raises(NotUnderstood) as caught:
        credit_code_of("1")

    for again in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301  # our own
        assert str(again) == str(caught.value)
        assert isinstance(again, ValueError)
