"""Mistakes in a document: what is said of them, and how each gets its place."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import final

import attrs
from cattrs import (
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from gradpolicy.formats.json.numbers import spelled
from gradpolicy.model import GradpolicyError, InvalidValue, Notice

__all__ = [
    "InvalidDocument",
    "Located",
    "Mistake",
    "Path",
    "Reported",
    "Wrong",
    "closest",
    "invalid",
    "jsonpath",
    "located",
    "nearest",
    "refusal",
    "shown",
    "together",
    "unknown",
]

#: Keys and indices from the top of the document.
Path = tuple[str | int, ...]
#: A message and where it belongs.
Located = tuple[Path, str]


@final
@attrs.frozen
class Mistake:
    """What is wrong at one place of a document; *path* is a JSONPath."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class InvalidDocument(GradpolicyError, ValueError):
    """A document that is no notice; *mistakes* are all that is wrong with it, in its order."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes

    def __str__(self) -> str:
        return "\n".join(map(str, self.mistakes))


def invalid(document: object, found: Iterable[Located]) -> InvalidDocument:
    """The error for all that was *found* in *document*, in the order of the file."""
    in_order = sorted(
        set(found), key=lambda each: (_place(document, each[0]), jsonpath(each[0]), each[1])
    )
    return InvalidDocument(tuple(Mistake(jsonpath(path), message) for path, message in in_order))


def _place(document: object, path: Path) -> tuple[float, ...]:
    """Where *path* lies in *document*; what is missing comes at the end of its object."""
    place: list[float] = []
    for step in path:
        if isinstance(document, dict) and step in document:
            place.append(list(document).index(step))
            document = document[step]
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            place.append(step)
            document = document[step]
        else:
            return (*place, float("inf"))
    return tuple(place)


def jsonpath(path: Path) -> str:
    """*path* as RFC 9535 has it."""
    steps = ["$"]
    for step in path:
        if isinstance(step, int):
            steps.append(f"[{step}]")
        elif re.fullmatch(r"[A-Za-z_][A-Za-z_0-9]*", step):
            steps.append(f".{step}")
        else:
            steps.append(f"[{json.dumps(step, ensure_ascii=False)}]")
    return "".join(steps)


# --- While reading ---------------------------------------------------------------------------


class Wrong(Exception):
    """A mistake at *path*, reckoned from where it is raised."""

    def __init__(self, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.path = path


class Reported(Exception):
    """What can't be read only for a mistake that is reported at its own place."""


def together(wrong: Sequence[Exception]) -> ClassValidationError:
    """All that is *wrong* with one object, as cattrs would raise it."""
    # Pyright knows of a group's own two arguments only.
    return ClassValidationError("", wrong, object)  # pyright: ignore[reportCallIssue]


def located(error: BaseException, path: Path = ()) -> Iterator[Located]:
    """The mistakes in cattrs' tree of errors, each with its path."""
    match error:
        case ClassValidationError() | IterableValidationError():
            noted, bare = error.group_exceptions()
            for inner, note in noted:
                step = note.index if isinstance(note, IterableValidationNote) else note.name
                yield from located(inner, (*path, step))
            for inner in bare:
                yield from located(inner, path)
        case ForbiddenExtraKeysError():
            known = [field.name for field in attrs.fields(error.cl)]
            for key in error.extra_fields:
                yield (*path, key), unknown(key, known)
        case Wrong():
            yield (*path, *error.path), error.message
        case KeyError():
            yield path, "missing"
        case Reported():
            pass
        case _:
            # Not the document's fault.
            raise error


def refusal(error: InvalidValue, names: Collection[str] = (), half: object = None) -> Wrong:
    """The model's refusal of *half* without its class, at the field that it names, if in *names*."""
    message = f"{shown(error.value)} is not {error.expected}"
    path: list[str | int] = [int(p) if p.isdigit() else p for p in re.findall(r"\w+", error.field)]
    if path[0] not in names:
        return Wrong(f"{error.field}: {message}")
    if isinstance(half, Notice) and path[0] == "measures" and len(path) > 1:
        # The model names a measure by its number, a path by its index.
        path[1] = int(path[1]) - half.measures[0].number
    return Wrong(message, *path)


# --- Words -----------------------------------------------------------------------------------


def unknown(key: str, known: Iterable[str]) -> str:
    """The message for a *key* that is none of the *known*."""
    return f"unknown key{nearest(key, known)}"


def nearest(word: object, known: Iterable[str]) -> str:
    """The end of a message: which of the *known* was meant, if it is plain."""
    found = closest(word, known) if isinstance(word, str) else []
    return f"; did you mean {shown(found[0])}?" if found else ""


def closest(word: str, known: Iterable[str]) -> list[str]:
    """The one of *known* that *word* is most like, if any; no need to look at all of a long one."""
    return difflib.get_close_matches(word[:100], list(known), n=1)


def shown(value: object) -> str:
    """*value* for a message, as the file would have it, and short."""
    match value:
        case None | bool() | int() | float() | str():
            text = json.dumps(value, ensure_ascii=False)
        case Fraction() | Decimal():
            text = spelled(value)
        case list() | tuple():
            text = f"[{', '.join(map(shown, value[:10]))}]"
        case dict():
            text = "an object"
        case _:
            text = str(getattr(value, "slug", value))
    return text if len(text) <= 60 else f"{text[:59]}…"
