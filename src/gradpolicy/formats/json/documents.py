"""A notice as a document, and a document as a notice."""

from __future__ import annotations

import attrs
from cattrs import BaseValidationError

from gradpolicy.formats.json.codec import codec, plain
from gradpolicy.formats.json.mistakes import invalid, located, shown
from gradpolicy.formats.json.terms import Terms, collecting, looking_up
from gradpolicy.formats.json.text import DEEPEST, dumped, is_deep, parsed, repeated_keys
from gradpolicy.model import InvalidValue, Notice

__all__ = ["from_json", "to_json"]

_FORMAT = "gradpolicy.notice/1"


def to_json(notice: Notice, *, indent: int | None = 2) -> str:
    """
    A notice as JSON, with every term that it uses.

    The same notice gives the same text always. It is UTF-8 once encoded, not ASCII, and
    ends with a line break.

    Args:
        notice: what to write.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        The text; `from_json` makes an equal notice of it.

    Raises:
        InvalidValue: when two different terms of the notice have one slug, and for what
            `from_json` would refuse: predicates nested very deep, numbers of more than
            1000 digits.

    >>> import gradpolicy as gp
    >>> text = to_json(gp.notices.load("jiangxi-2024"))
    >>> print(text.splitlines()[1])
      "format": "gradpolicy.notice/1",
    """
    too_deep = InvalidValue("to_json", "notice", notice, f"nested at most {DEEPEST} levels deep")
    with collecting() as glossary:
        try:
            body = plain(notice, Notice)
            terms = glossary.definitions(codec().writers)
        except RecursionError:
            raise too_deep from None
    document = {"format": _FORMAT, "terms": terms, "notice": body}
    if is_deep(document):
        raise too_deep
    return dumped(document, indent)


def from_json(text: str | bytes) -> Notice:
    """
    Read a notice from JSON.

    Args:
        text: what `to_json` wrote; bytes are UTF-8.

    Raises:
        InvalidDocument: for anything else, with every mistake in it and its place.

    >>> import gradpolicy as gp
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> text = to_json(notice)
    >>> from_json(text) == notice
    True
    >>> from_json(text.replace('"cohort": 2024', '"cohort": "2024"'))
    Traceback (most recent call last):
        ...
    gradpolicy.formats.json.mistakes.InvalidDocument: $.notice.cohort: "2024" is not an integer
    """
    document = parsed(text)
    _check_format(document)
    mistakes = list(repeated_keys(document))
    with looking_up():
        try:
            read = codec().converter.structure(document, _Document)
        except BaseValidationError as error:
            raise invalid(document, [*mistakes, *located(error)]) from None
    if mistakes:
        raise invalid(document, mistakes)
    return read.notice


@attrs.frozen
class _Document:
    """The whole file. The order of the fields counts: the notice refers to the terms."""

    format: str
    terms: Terms
    notice: Notice


def _check_format(document: object) -> None:
    """Say in one sentence that a document is something else, rather than all that it lacks."""
    if not isinstance(document, dict) or "format" not in document:
        message = f'not a notice: an object with "format": "{_FORMAT}"'
        raise invalid(document, [((), message)])
    if document["format"] != _FORMAT:
        message = f'not a notice: {shown(document["format"])} is not "{_FORMAT}"'
        raise invalid(document, [(("format",), message)])
