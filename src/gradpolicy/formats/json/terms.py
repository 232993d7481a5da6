"""
The terms of a document: each is defined once, and everywhere else a slug.

cattrs hands its hooks no context, so what belongs to one document is in a context variable.
"""

from __future__ import annotations

import contextlib
import graphlib
import typing
from collections.abc import Callable, Generator, Mapping
from contextvars import ContextVar
from typing import Any

import attrs
from cattrs import BaseValidationError

from gradpolicy.formats.json.mistakes import (
    Reported,
    Wrong,
    jsonpath,
    located,
    nearest,
    shown,
    together,
    unknown,
)
from gradpolicy.formats.json.text import as_object
from gradpolicy.model import (
    Addressee,
    Body,
    Effect,
    Event,
    InvalidValue,
    Jurisdiction,
    Metric,
    Programme,
    Standard,
    Topic,
    Unit,
)

__all__ = [
    "KINDS",
    "Glossary",
    "Terms",
    "collecting",
    "looking_up",
    "read_reference",
    "read_terms",
    "write_reference",
]

#: What a file calls each kind of term, in its order. Read from the end: metrics need the others.
KINDS: dict[str, type[Any]] = {
    "metrics": Metric,
    "addressees": Addressee,
    "bodies": Body,
    "topics": Topic,
    "programmes": Programme,
    "effects": Effect,
    "events": Event,
    "standards": Standard,
    "units": Unit,
    "jurisdictions": Jurisdiction,
}
_NAMES: Mapping[type[Any], str] = {kind: name for name, kind in KINDS.items()}


# --- Writing ---------------------------------------------------------------------------------


class Glossary:
    """The terms met while writing; each is written in full once, and may add others to them."""

    def __init__(self) -> None:
        self._known: dict[tuple[type[Any], str], Any] = {}
        self._waiting: list[Any] = []

    def add(self, term: Any) -> None:
        """Note *term*, which must be the only one of its kind with its slug."""
        key = type(term), term.slug
        if key not in self._known:
            self._known[key] = term
            self._waiting.append(term)
        elif self._known[key] != term:
            name = type(term).__name__
            raise InvalidValue(
                name, "slug", term.slug, f"the slug of one {name} only in this notice"
            )

    def definitions(
        self, writers: Mapping[type[Any], Callable[[Any], dict[str, Any]]]
    ) -> dict[str, dict[str, object]]:
        """Every term in full by the name of its kind and its slug; what terms refer to as well."""
        written: dict[str, dict[str, object]] = {name: {} for name in KINDS}
        while self._waiting:
            term = self._waiting.pop()
            written[_NAMES[type(term)]][term.slug] = writers[type(term)](term)
        return {name: dict(sorted(terms.items())) for name, terms in written.items() if terms}


_writing: ContextVar[Glossary | None] = ContextVar("_writing", default=None)


@contextlib.contextmanager
def collecting() -> Generator[Glossary]:
    """Collect the terms that are written meanwhile. Without it a slug is all there is of one."""
    glossary = Glossary()
    token = _writing.set(glossary)
    try:
        yield glossary
    finally:
        _writing.reset(token)


def write_reference(term: Any) -> str:
    """The slug of *term*, which is noted for the glossary."""
    glossary = _writing.get()
    if glossary is not None:
        glossary.add(term)
    slug: str = term.slug
    return slug


# --- Reading ---------------------------------------------------------------------------------


class Terms(dict[type[Any], dict[str, Any] | None]):
    """
    The terms of a document by kind and slug.

    `None` for a term that is defined but can't be read, and for a kind where none can.
    """


_reading: ContextVar[Terms] = ContextVar("_reading")


@contextlib.contextmanager
def looking_up() -> Generator[None]:
    """Look terms up among those that `read_terms` reads meanwhile."""
    token = _reading.set(Terms(dict.fromkeys(_NAMES)))
    try:
        yield
    finally:
        _reading.reset(token)


def read_reference(value: object, kind: type[Any]) -> Any:
    """The term of *kind* whose slug is *value*."""
    if type(value) is not str:
        raise Wrong(f"{shown(value)} is not a slug")
    terms = _reading.get()[kind]
    if terms is not None and value not in terms:
        place = jsonpath(("terms", _NAMES[kind]))
        raise Wrong(f"{shown(value)} is not defined in {place}{nearest(value, terms)}")
    term = terms[value] if terms is not None else None
    if term is None:
        raise Reported
    return term


def read_terms(readers: Mapping[type[Any], Callable[[object, Any], Any]], value: object) -> Terms:
    """All terms of a document, each kind with the reader of its definitions."""
    terms = _reading.get()
    given = as_object(value)
    wrong = [Wrong(unknown(key, KINDS), key) for key in given if key not in KINDS]
    for name, kind in reversed(KINDS.items()):
        section = given.get(name, {})
        if not isinstance(section, dict):
            wrong.append(Wrong(f"{shown(section)} is not an object", name))
            continue
        made: dict[str, Any] = dict.fromkeys(section)
        terms[kind] = made
        upward = _upward(kind)
        slugs, loops = _from_the_top(section, upward)
        for loop in loops:
            message = f"goes round in a circle: {', '.join(map(shown, loop))}"
            wrong.append(Wrong(message, name, loop[0], upward))
        for slug in slugs:
            try:
                definition = as_object(section[slug])
                if "slug" in definition:
                    message = "unknown key: the slug stands before the term"
                    wrong.append(Wrong(message, name, slug, "slug"))
                made[slug] = readers[kind](definition | {"slug": slug}, kind)
            except (BaseValidationError, Wrong) as error:
                for path, message in located(error):
                    # Its key is its slug, so a mistake in the slug lies there.
                    inner = () if path == ("slug",) else path
                    wrong.append(Wrong(message, name, slug, *inner))
    if wrong:
        raise together(wrong)
    return terms


def _upward(kind: type[Any]) -> str:
    """The field by which terms of this kind refer to others of it; empty, if they do not."""
    fields = attrs.fields(attrs.resolve_types(kind))
    return next((each.name for each in fields if kind in typing.get_args(each.type)), "")


def _from_the_top(section: Mapping[str, Any], upward: str) -> tuple[list[str], list[list[str]]]:
    """The slugs of *section*, each after those it refers to; and the loops, which have no top."""
    graph: dict[str, list[str]] = {}
    for slug, value in section.items():
        above = value.get(upward) if isinstance(value, dict) else None
        candidates = above if isinstance(above, list) else [above]
        graph[slug] = [each for each in candidates if isinstance(each, str) and each in section]
    loops: list[list[str]] = []
    while True:
        try:
            return list(graphlib.TopologicalSorter(graph).static_order()), loops
        except graphlib.CycleError as error:
            loops.append(error.args[1][::-1])
            graph.update((slug, []) for slug in loops[-1])
