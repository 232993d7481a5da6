"""What a docstring says of an object, section by section."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import griffe

from gradpolicy.formats.language import Language, say
from gradpolicy.model import Notice

from .elements import code, element, escaped, table
from .fields import fields_of, made, runtime_of
from .places import Linker
from .prose import in_line, prose, summary
from .signatures import typed
from .source import comment_of
from .words import HEADS

__all__ = ["described", "meaning_of", "meanings_in", "summary_of", "text_of"]

_TEXT: Final = griffe.DocstringSectionKind.text
_PARAMETERS: Final = griffe.DocstringSectionKind.parameters


def text_of(target: griffe.Object) -> str:
    """What is written about *target*: its docstring, or the comment above it; else nothing."""
    if target.docstring is not None:
        return target.docstring.value
    comment = comment_of(target)
    if comment or not isinstance(target, griffe.Attribute):
        return comment
    # A constant of the catalogue is a notice, which has a title.
    if target.module.path.startswith("gradpolicy.notices."):
        value = runtime_of(target)
        return value.title if isinstance(value, Notice) else ""
    return ""


def summary_of(target: griffe.Object) -> str:
    """The first paragraph of what is written about *target*, on one line."""
    return summary(text_of(target))


def meaning_of(target: griffe.Object, linker: Linker) -> str:
    """What *target* is, in a line of HTML; a type that nothing is written about, by what it is."""
    linker = linker.about(target)
    said = in_line(summary_of(target), linker)
    if said or not isinstance(target, griffe.Attribute):
        return element("span", said, lang="en")
    return typed(target.value, linker)


def described(
    target: griffe.Object, anchor: str, level: int, linker: Linker, language: Language
) -> str:
    """
    What is written about *target*, as HTML, with the fields of a class.

    Args:
        target: what is described.
        anchor: the anchor of its place.
        level: of the headings within it.
        linker: the links out of it.
        language: of the labels.
    """
    linker = linker.about(target)
    sections = list(target.docstring.parsed) if target.docstring is not None else []
    if not sections:
        sections = [griffe.DocstringSectionText(text_of(target))]
    before = [each for each in sections if each.kind is _TEXT]
    given = [each for each in sections if each.kind is _PARAMETERS]
    after = [each for each in sections if each.kind not in (_TEXT, _PARAMETERS)]
    parts = [prose(each.value, linker) for each in before]
    fields = _fields(target, anchor, given, linker, language)
    if fields:
        parts.append(_labelled("fields", level, language) + fields)
    else:
        parts += [_section(each, level, linker, language) for each in given]
    parts += [_section(each, level, linker, language) for each in after]
    # Only the title of a notice is not English.
    tongue = "en" if re.search("[A-Za-z]", text_of(target)) else "zh-CN"
    return element("div", "".join(parts), class_="docstring", lang=tongue)


def _labelled(key: str, level: int, language: Language) -> str:
    tag = "zh-CN" if language == "zh" else "en"
    return element(f"h{level}", escaped(say(HEADS[key], language)), class_="section", lang=tag)


def _section(
    section: griffe.DocstringSection, level: int, linker: Linker, language: Language
) -> str:
    match section:
        case griffe.DocstringSectionParameters():
            label, items = "parameters", [(code(i.name), i) for i in section.value]
            return _labelled(label, level, language) + _definitions(
                [(_with_type(name, i.annotation, linker), i.description) for name, i in items],
                linker,
            )
        case griffe.DocstringSectionRaises():
            return _labelled("raises", level, language) + _definitions(
                [(typed(i.annotation, linker), i.description) for i in section.value], linker
            )
        case griffe.DocstringSectionReturns() | griffe.DocstringSectionYields():
            return _labelled(section.kind.value, level, language) + _definitions(
                [_returned(i.annotation, i.description, linker) for i in section.value], linker
            )
        case _:
            raise NotImplementedError(f"a section of docstrings: {section.kind.value}")


def _returned(
    annotation: str | griffe.Expr | None, description: str, linker: Linker
) -> tuple[str, str]:
    """The type that a function says it returns, and the whole sentence about it."""
    scope = linker.scope
    returns = scope.returns if isinstance(scope, griffe.Function) else None
    if annotation is not None and str(annotation) != str(returns):
        # What stands before a colon is no type: the type stands in the signature.
        description = f"{annotation}: {description}"
    return typed(returns, linker), description


def _with_type(name: str, annotation: str | griffe.Expr | None, linker: Linker) -> str:
    written = typed(annotation, linker)
    return f"{name}: {written}" if written else name


def _definitions(items: Iterable[tuple[str, str]], linker: Linker) -> str:
    """Terms, which are HTML, with what is written about each."""
    return element(
        "dl",
        "".join(
            (element("dt", term) if term else "") + element("dd", prose(text, linker))
            for term, text in items
        ),
    )


def meanings_in(sections: Iterable[griffe.DocstringSection]) -> dict[str, str]:
    """What a docstring says of each parameter; of several at once, if it names them so."""
    return {
        name.strip(): item.description
        for section in sections
        if isinstance(section, griffe.DocstringSectionParameters)
        for item in section.value
        for name in item.name.split(",")
    }


def _fields(
    target: griffe.Object,
    anchor: str,
    given: Iterable[griffe.DocstringSection],
    linker: Linker,
    language: Language,
) -> str:
    """The table of the fields of a class of attrs; nothing for what has none."""
    if not (isinstance(target, griffe.Class) and made(target)):
        return ""
    meanings = meanings_in(given)
    fields = list(fields_of(target))
    if not fields:
        return ""
    heads = [say(HEADS[key], language) for key in ("name", "type", "default", "meaning")]
    required = escaped(say(HEADS["required"], language))
    rows = [
        (
            code(field.argument),
            typed(field.annotation, linker),
            code(field.default) if field.default is not None else required,
            in_line(summary(meanings.get(field.argument, meanings.get(field.name, ""))), linker),
        )
        for field in fields
    ]
    ids = [None if f.name.startswith("_") else f"{anchor}.{f.name}" for f in fields]
    return table(heads, rows, ids=ids)
