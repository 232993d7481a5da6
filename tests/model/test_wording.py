"""Words that several types need."""

import pytest

from gradpolicy.model.wording import MONTHS, article, listed, listed_zh, ordinal


def test_months() -> None:
    """The months have English names, whatever the language of the machine."""
    assert "January" == MONTHS[1]
    assert "December" == MONTHS[12]
    assert list(range(1, 13)) == list(MONTHS)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("Topic", "a Topic"),
        ("Unit", "a Unit"),
        ("Addressee", "an Addressee"),
        ("Effect", "an Effect"),
        ("area", "an area"),
    ],
)
def test_article(noun: str, expected: str) -> None:
    """Names get the article that English speaks before them."""
    assert expected == article(noun)


@pytest.mark.parametrize(
    ("items", "en", "zh"),
    [
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a和b"),
        (["a", "b", "c"], "a, b and c", "a、b和c"),
    ],
    ids=["one", "two", "three"],
)
def test_lists(items: list[str], en: str, zh: str) -> None:
    """Lists read as each language writes them."""
    assert en == listed(items)
    assert zh == listed_zh(items)


def test_lists_of_alternatives() -> None:
    """The last item follows whichever word is wanted."""
    assert "a or b" == listed(["a", "b"], "or")
    assert "a或b" == listed_zh(["a", "b"], "或")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (19, "19th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (30, "30th"),
        (31, "31st"),
        (-1, "last day"),
    ],
)
def test_ordinal(day: int, expected: str) -> None:
    """A day of the month reads as English says it."""
    assert expected == ordinal(day)
