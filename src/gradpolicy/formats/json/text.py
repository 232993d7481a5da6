"""Between a file's text and its objects and lists: strict JSON, neither deep nor ambiguous."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from gradpolicy.formats.json.mistakes import InvalidDocument, Located, Path, Wrong, invalid, shown
from gradpolicy.formats.json.numbers import MOST_DIGITS

__all__ = ["DEEPEST", "as_object", "dumped", "is_deep", "parsed", "repeated_keys"]

#: Keeps a hostile file from taking the stack; holds in writing too.
DEEPEST = 64


def dumped(document: object, indent: int | None) -> str:
    """*document* as text that ends with a line break, Chinese as it is."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent) + "\n"


def parsed(text: str | bytes) -> object:
    """
    The document that *text* holds.

    Raises:
        InvalidDocument: when it is not JSON in UTF-8, or nested too deep, in one sentence.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8")
        document: object = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_object_of,
            parse_constant=_Odd,
            parse_int=_int_of,
        )
    except UnicodeDecodeError as error:
        raise _only(f"not UTF-8: see byte {error.start}") from None
    except json.JSONDecodeError as error:
        reason = error.msg[:1].lower() + error.msg[1:]
        raise _only(f"not JSON: {reason} at line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise _only(f"nested more than {DEEPEST} levels deep") from None
    if is_deep(document):
        raise _only(f"nested more than {DEEPEST} levels deep")
    return document


def is_deep(document: object) -> bool:
    """Whether it is nested deeper than `DEEPEST`, found without going down one by one."""
    level = [document]
    for _ in range(DEEPEST):
        level = [inner for outer in level for _, inner in _inside(outer)]
        if not level:
            return False
    return True


def repeated_keys(document: object, path: Path = ()) -> Iterator[Located]:
    """Each key given more than once in one object: other readers take the one or the other."""
    if isinstance(document, _Repeating):
        for key in document.repeated:
            yield (*path, key), "given more than once"
    for step, inner in _inside(document):
        yield from repeated_keys(inner, (*path, step))


def as_object(value: object) -> dict[str, Any]:
    """*value*, which must be an object."""
    if not isinstance(value, dict):
        raise Wrong(f"{shown(value)} is not an object")
    return value


class _Repeating(dict[str, Any]):
    """An object in which some keys are *repeated*; the last of each counts."""

    repeated: tuple[str, ...] = ()


@attrs.frozen
class _Odd:
    """What can stand in the place of a number and is none of ours: `NaN`, or one far too long."""

    name: str

    def __str__(self) -> str:
        return self.name


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    repeating = _Repeating(made)
    counts = Counter(key for key, _ in pairs)
    repeating.repeated = tuple(key for key, count in counts.items() if count > 1)
    return repeating


def _int_of(text: str) -> int | _Odd:
    return int(text) if len(text) <= MOST_DIGITS else _Odd(f"a number of {len(text)} digits")


def _inside(value: object) -> Iterable[tuple[str | int, object]]:
    match value:
        case dict():
            return value.items()
        case list() | tuple():
            return enumerate(value)
        case _:
            return ()


def _only(message: str) -> InvalidDocument:
    return invalid(None, [((), message)])
