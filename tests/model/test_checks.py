"""Validators of single fields."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

import pytest

from gradpolicy.model import InvalidValue, Section, Topic, checks

FIELD = SimpleNamespace(name="field")
NOT_A_SLUG = "a slug (lower-case letters, digits, single hyphens)"
NOT_A_TEXT = "a non-empty string without space at its ends"
NOT_EXACT = "an exact number (int, Fraction or Decimal)"


class Owner:
    """Something with a field."""


BAD = [
    # check, bad value, what would be right, reason
    (checks.slug, "", NOT_A_SLUG, "slug: empty"),
    (checks.slug, None, NOT_A_SLUG, "slug: None"),
    (checks.slug, 7, NOT_A_SLUG, "slug: a number"),
    (checks.slug, "Two", NOT_A_SLUG, "slug: a capital"),
    (checks.slug, "two words", NOT_A_SLUG, "slug: a space"),
    (checks.slug, "two_words", NOT_A_SLUG, "slug: an underscore"),
    (checks.slug, "a--b", NOT_A_SLUG, "slug: two hyphens"),
    (checks.slug, "-a", NOT_A_SLUG, "slug: a hyphen at its start"),
    (checks.slug, "a-", NOT_A_SLUG, "slug: a hyphen at its end"),
    (checks.slug, "a\n", NOT_A_SLUG, "slug: a line feed at its end"),
    (checks.slug, "高校", NOT_A_SLUG, "slug: Chinese"),
    (checks.slug, "é", NOT_A_SLUG, "slug: not ASCII"),
    (checks.text, "", NOT_A_TEXT, "text: empty"),
    (checks.text, " ", NOT_A_TEXT, "text: space alone"),
    (checks.text, " a", NOT_A_TEXT, "text: space before"),
    (checks.text, "a\u3000", NOT_A_TEXT, "text: an ideographic space after"),
    (checks.text, None, NOT_A_TEXT, "text: None"),
    (checks.text, b"a", NOT_A_TEXT, "text: bytes"),
    (checks.whole, -1, "an integer of at least 0", "whole: negative"),
    (checks.whole, True, "an integer of at least 0", "whole: a truth value"),
    (checks.whole, 1.0, "an integer of at least 0", "whole: a float"),
    (checks.whole, "1", "an integer of at least 0", "whole: a string"),
    (checks.natural, 0, "an integer of at least 1", "natural: zero"),
    (checks.natural, True, "an integer of at least 1", "natural: a truth value"),
    (checks.natural, Fraction(2), "an integer of at least 1", "natural: a fraction"),
    (checks.year, 1948, "a year from 1949 to 2200", "year: too early"),
    (checks.year, 2201, "a year from 1949 to 2200", "year: too late"),
    (checks.year, "2024", "a year from 1949 to 2200", "year: a string"),
    (checks.year, 2024.0, "a year from 1949 to 2200", "year: a float"),
    (checks.exact, True, NOT_EXACT, "exact: a truth value"),
    (checks.exact, 0.15, NOT_EXACT, "exact: a float"),
    (checks.exact, "1", NOT_EXACT, "exact: a string"),
    (checks.exact, None, NOT_EXACT, "exact: None"),
    (checks.exact, 1j, NOT_EXACT, "exact: complex"),
    (checks.exact, Decimal("NaN"), "a finite number", "exact: not a number"),
    (checks.exact, Decimal("sNaN"), "a finite number", "exact: a signalling NaN"),
    (checks.exact, Decimal("Infinity"), "a finite number", "exact: infinite"),
    (checks.exact, Decimal("-Infinity"), "a finite number", "exact: minus infinity"),
    (checks.exact, -1, "a number of at least 0", "exact: a negative int"),
    (checks.exact, Fraction(-1, 2), "a number of at least 0", "exact: a negative fraction"),
    (checks.exact, Decimal("-0.1"), "a number of at least 0", "exact: a negative decimal"),
    (checks.day, datetime(2024, 1, 26, tzinfo=UTC), "a date", "day: a datetime"),
    (checks.day, "2024-01-26", "a date", "day: a string"),
    (checks.day, None, "a date", "day: None"),
    (checks.instance(Topic), "rights", "a Topic", "instance: a string"),
    (checks.instance(int), True, "an integer", "instance: a truth value for an integer"),
    (checks.instance(str), 7, "a string", "instance: a number for a string"),
    (checks.instance((Topic, Section)), 7, "a Topic or Section", "instance: neither of two"),
    (checks.instance((Topic, Section), "a part"), 7, "a part", "instance: called by a name"),
    (checks.optional(checks.natural), 0, "an integer of at least 1", "optional: there, but bad"),
    (checks.tuple_of(int), [1], "a tuple of int", "tuple_of: a list"),
    (checks.tuple_of(str), "abc", "a tuple of str", "tuple_of: a string"),
    (checks.tuple_of(int), None, "a tuple of int", "tuple_of: None"),
    (
        checks.tuple_of((int, str), at_least=1),
        (),
        "a tuple of at least 1 int or str",
        "tuple_of: empty",
    ),
    (
        checks.tuple_of(int, "day", at_least=2),
        (1,),
        "a tuple of at least 2 days",
        "tuple_of: too short",
    ),
    (checks.tuple_of(int, distinct=True), (1, 1), "free of duplicates", "tuple_of: one twice"),
]

GOOD = [
    (checks.slug, "a"),
    (checks.slug, "class-of-2024"),
    (checks.text, "江西省 教育厅"),
    (checks.whole, 0),
    (checks.natural, 1),
    (checks.year, 1949),
    (checks.year, 2200),
    (checks.exact, 0),
    (checks.exact, Fraction(1, 500)),
    (checks.exact, Decimal("0.15")),
    (checks.day, date(2024, 1, 26)),
    (checks.instance(Section), Section(1, "总则")),
    (checks.instance(int), 7),
    (checks.optional(checks.natural), None),
    (checks.optional(checks.natural), 1),
    (checks.tuple_of(int), ()),
    (checks.tuple_of(int), (1, 1)),
    (checks.tuple_of((int, str), at_least=2, distinct=True), (1, "1")),
]


@pytest.mark.parametrize(
    ("check", "value", "expected"), [bad[:-1] for bad in BAD], ids=[bad[-1] for bad in BAD]
)
def test_refuses(check: checks.Check, value: object, expected: str) -> None:
    """What can't be is refused, in words that name field, value and what would be right."""
    with pytest.raises(InvalidValue) as caught:
        check(Owner(), FIELD, value)

    assert f"Owner.field: {value!r} is not {expected}" == str(caught.value)


@pytest.mark.parametrize(("check", "value"), GOOD, ids=map(str, range(len(GOOD))))
def test_accepts(check: checks.Check, value: object) -> None:
    """What can be passes, unchanged."""
    assert check(Owner(), FIELD, value) is None


@pytest.mark.parametrize(
    ("check", "value", "place", "expected"),
    [
        (checks.tuple_of(int), (1, True), "field[1]: True", "an integer"),
        (checks.tuple_of(str), (1,), "field[0]: 1", "a string"),
        (checks.tuple_of((Topic, Section)), ("x",), "field[0]: 'x'", "a Topic or Section"),
        (checks.tuple_of(int, "day"), ("x",), "field[0]: 'x'", "a day"),
    ],
    ids=["a truth value", "a number", "neither of two", "called by a name"],
)
def test_names_the_item(check: checks.Check, value: object, place: str, expected: str) -> None:
    """A bad item of a tuple is named by its place."""
    with pytest.raises(InvalidValue) as caught:
        check(Owner(), FIELD, value)

    assert f"Owner.{place} is not {expected}" == str(caught.value)


def test_is_day() -> None:
    """A day is a date, and not a moment."""
    assert checks.is_day(date(2024, 1, 26))
    assert not checks.is_day(datetime(2024, 1, 26, tzinfo=UTC))


def test_short_repr() -> None:
    """A short repr says the type, and what str says."""
    assert "<Section 1. 总则>" == checks.short_repr(Section(1, "总则"))
