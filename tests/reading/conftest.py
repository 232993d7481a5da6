"""What the tests of reading share: the raw texts, and notices with one figure changed."""

import os
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest

from gradpolicy.model import AllOf, AnyOf, Metric, Notice

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def source_text() -> Callable[[str], str]:
    """
    The raw text of a notice by its slug; skips the test where there is no copy.

    GRADPOLICY_SOURCES names the folder; without it, `shared/sources` beside the repository.
    """
    folder = Path(os.environ.get("GRADPOLICY_SOURCES") or ROOT.parent / "shared" / "sources")

    def read(slug: str) -> str:
        path = folder / f"{slug}.txt"
        if not path.is_file():
            pytest.skip(f"no copy of {slug}: set GRADPOLICY_SOURCES to a folder that holds one")
        return path.read_bytes().decode("utf-8")

    return read


@pytest.fixture(scope="session")
def one_figure_off() -> Callable[[Notice], dict[str, Notice]]:
    """Every notice that differs from a given one in one figure, by the path to the figure."""

    def planted(notice: Notice) -> dict[str, Notice]:
        return {
            path: other
            for path, other in _variants(notice, "$")
            if isinstance(other, Notice) and other != notice
        }

    return planted


# What carries no figure of the text.
_SKIPPED = {
    *("metric", "numerator", "denominator", "tolerance", "after", "addressee", "effect"),
    *("effects", "standard", "assumption", "summary", "programmes", "topics", "slug", "reason"),
    *("section", "source", "jurisdiction", "issuers", "addressees", "superiors", "corrections"),
    *("parties", "giver"),
}


def _other_strings(text: str) -> Iterator[str]:
    for match in re.finditer("[0-9]", text):
        yield text[: match.start()] + str((int(match[0]) + 1) % 10) + text[match.end() :]
    for match in re.finditer("[一二三四五两]", text):
        yield text[: match.start()] + "八" + text[match.end() :]


def _other_numbers(number: int | Fraction | Decimal) -> Iterator[int | Fraction | Decimal]:
    yield number + type(number)(1)
    yield number * 10
    yield number / 2 if isinstance(number, Fraction | Decimal) else max(number - 1, 0)


def _variants(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Every value that differs from *value* in one figure, with the path to it."""
    match value:
        case str():
            yield from ((f"{path}={other}", other) for other in _other_strings(value))
        case bool() | None | Metric():
            return
        case int() | Fraction() | Decimal():
            yield from ((f"{path}={other}", other) for other in _other_numbers(value))
        case tuple():
            for index, item in enumerate(value):
                for where, other in _variants(item, f"{path}[{index}]"):
                    yield where, (*value[:index], other, *value[index + 1 :])
        case AllOf(operands=operands) | AnyOf(operands=operands):
            for where, others in _variants(operands, path):
                yield where, type(value)(*others)
        case _ if attrs.has(type(value)):
            for field in attrs.fields(type(value)):
                if field.name in _SKIPPED:
                    continue
                for where, other in _variants(getattr(value, field.name), f"{path}.{field.name}"):
                    try:
                        yield where, attrs.evolve(value, **{field.name: other})
                    except ValueError:
                        continue  # the model refuses it itself
