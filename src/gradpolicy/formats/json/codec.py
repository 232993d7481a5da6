"""
The converter: how each type of the model is read and written.

It is strict where cattrs coerces, and reports every mistake where attrs stops at the first.
"""

from __future__ import annotations

import enum
import functools
import typing
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from types import GenericAlias, NoneType, UnionType
from typing import Any, Union

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from gradpolicy.formats.json.mistakes import Wrong, closest, nearest, refusal, shown, together
from gradpolicy.formats.json.numbers import (
    parse_day,
    parse_number,
    parse_partial_date,
    write_number,
    write_partial_date,
)
from gradpolicy.formats.json.terms import (
    KINDS,
    Terms,
    read_reference,
    read_terms,
    write_reference,
)
from gradpolicy.formats.json.text import as_object
from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Done,
    Grant,
    InvalidValue,
    Limit,
    Metric,
    Not,
    Ongoing,
    PartialDate,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Sanction,
    Window,
    Within,
)

__all__ = ["TAGS", "Codec", "codec", "plain", "write_limit"]

#: The value of `type` for each member of a union.
TAGS: Mapping[type[Any], str] = {
    Quota: "quota",
    Ratio: "ratio",
    Done: "done",
    ByReference: "by-reference",
    AllOf: "all-of",
    AnyOf: "any-of",
    Not: "not",
    By: "by",
    ByEach: "by-each",
    Recurring: "recurring",
    Within: "within",
    Window: "window",
    Ongoing: "ongoing",
    Provision: "provision",
    Grant: "grant",
    Sanction: "sanction",
}

_Reader = Callable[[object, Any], Any]
_Writer = Callable[[Any], dict[str, Any]]


@attrs.frozen
class Codec:
    """The converter, and what writes each kind of term where it is defined."""

    converter: Converter
    writers: Mapping[type[Any], _Writer]


@functools.cache
def codec() -> Codec:
    """The one codec of this package; the first document pays for it."""
    converter = Converter(omit_if_default=True, forbid_extra_keys=True)
    # The last hook that fits a type is taken. cattrs' own ones convert: "7" to 7, "abc" to letters.
    converter.register_structure_hook_factory(attrs.has, _class_reader)
    converter.register_unstructure_hook_factory(attrs.has, _class_writer)
    converter.register_structure_hook_factory(_is_tuple, _tuple_reader)
    converter.register_structure_hook_factory(_is_union, _union_reader)
    converter.register_unstructure_hook_factory(_is_union, _union_writer)
    converter.register_structure_hook(enum.Enum, _read_enum)
    converter.register_structure_hook(int, _read_int)
    converter.register_structure_hook(str, _read_str)
    converter.register_structure_hook(date, lambda value, _: _read_by(parse_day, value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(
        PartialDate, lambda value, _: _read_by(parse_partial_date, value)
    )
    converter.register_unstructure_hook(PartialDate, write_partial_date)
    # Where a term is used it is a slug; only its definition holds the rest.
    kinds = KINDS.values()
    for kind in kinds:
        converter.register_structure_hook(kind, read_reference)
        converter.register_unstructure_hook(kind, write_reference)
    readers = {kind: _class_reader(kind, converter) for kind in kinds}
    converter.register_structure_hook(Terms, lambda value, _: read_terms(readers, value))
    return Codec(converter, {kind: _class_writer(kind, converter, "slug") for kind in kinds})


def plain(value: object, kind: Any) -> Any:
    """*value*, a field of type *kind*, as JSON has it."""
    return codec().converter.unstructure(value, unstructure_as=kind)


# --- Simple values ---------------------------------------------------------------------------


def _read_int(value: object, _: Any) -> int:
    if type(value) is not int:
        raise Wrong(f"{shown(value)} is not an integer")
    return value


def _read_str(value: object, _: Any) -> str:
    if type(value) is not str:
        raise Wrong(f"{shown(value)} is not a string")
    return value


def _read_enum(value: object, kind: type[enum.Enum]) -> enum.Enum:
    members = {str(member.value): member for member in kind}
    if not isinstance(value, str) or value not in members:
        names = ", ".join(members)
        raise Wrong(f"{shown(value)} is not one of {names}{nearest(value, members)}")
    return members[value]


def _read_by(parse: Callable[[str], object], value: object) -> object:
    """What *parse* makes of a string; what is none says as little as an empty one."""
    try:
        return parse(value if isinstance(value, str) else "")
    except InvalidValue as error:
        raise refusal(error) from None
    except ValueError as error:
        raise Wrong(f"{shown(value)} is not {error}") from None


# --- Classes ---------------------------------------------------------------------------------


def _class_reader(cls: type[Any], converter: Converter) -> _Reader:
    """The hook of cattrs, and when that fails every check of the model: attrs stops at the first."""
    attrs.resolve_types(cls)
    names = [field.name for field in attrs.fields(cls)]
    # What may be `None` may be left out, whether the model has a default for it or not.
    left_out = {
        field.name: None
        for field in attrs.fields(cls)
        if field.default is attrs.NOTHING and NoneType in typing.get_args(field.type)
    }
    generated = make_dict_structure_fn(cls, converter, _cattrs_use_linecache=False)

    def read(value: object, _: Any) -> Any:
        given = left_out | as_object(value)
        try:
            return generated(given, cls)
        except ClassValidationError as error:
            failed = {note.name for _, note in error.group_exceptions()[0]}
            for each in error.exceptions:
                if isinstance(each, ForbiddenExtraKeysError):
                    # A field is not missing that is only misspelt.
                    failed.update(*(closest(key, names) for key in each.extra_fields))
            wrong = [each for each in error.exceptions if not isinstance(each, InvalidValue)]
            raise together([*wrong, *_refusals(cls, given, failed, converter)]) from None

    return read


def _refusals(
    cls: type[Any], given: Mapping[str, object], failed: Collection[str], converter: Converter
) -> Iterator[Wrong]:
    """What each check of the model has against *given*, the fields that *failed* left aside."""
    fields = [field for field in attrs.fields(cls) if field.name not in failed]
    half = object.__new__(cls)
    for field in fields:
        value = field.default
        if field.name in given:
            value = converter.structure(given[field.name], field.type)
        object.__setattr__(half, field.name, value)
    names = {field.name for field in fields}
    for field in fields:
        if field.validator is None:
            continue
        try:
            field.validator(half, field, getattr(half, field.name))
        except InvalidValue as error:
            yield refusal(error, names, half)
        except Exception:  # noqa: BLE001, S112  because it looks at a field that could not be read
            continue


def _class_writer(cls: type[Any], converter: Converter, without: str = "") -> _Writer:
    """The hook of cattrs, in the order of the fields, less each `None` that is no default."""
    names = [field.name for field in attrs.fields(cls) if field.name != without]
    generated = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)

    def write(value: Any) -> dict[str, Any]:
        made = generated(value)
        return {name: made[name] for name in names if made.get(name) is not None}

    return write


# --- Tuples and unions -----------------------------------------------------------------------


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _tuple_reader(kind: Any, converter: Converter) -> _Reader:
    # cattrs' hook for lists collects the mistakes of all items; that for tuples takes any iterable.
    as_list = GenericAlias(list, typing.get_args(kind)[:1])
    items = converter.get_structure_hook(as_list)

    def read(value: object, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Wrong(f"{shown(value)} is not a list")
        return tuple(items(value, as_list))

    return read


def _members(kind: Any) -> tuple[type[Any], ...]:
    return tuple(member for member in typing.get_args(kind) if member is not NoneType)


def _is_union(kind: Any) -> bool:
    """Whether there is a choice: what is only optional, cattrs reads well."""
    return typing.get_origin(kind) in (Union, UnionType) and len(_members(kind)) > 1


def _union_reader(kind: Any, converter: Converter) -> _Reader:
    """
    Numbers by their spelling, all else by its tag.

    Not cattrs' own strategy, which calls an unknown tag a missing field, puts the tag last,
    and does not know the union with `None` for the same one.
    """
    members = _members(kind)
    nullable = NoneType in typing.get_args(kind)
    by_tag = {TAGS[member]: member for member in members if member in TAGS}

    def read(value: object, _: Any) -> object:
        if value is None and nullable:
            return None
        if Decimal in members:
            if Metric in members and isinstance(value, dict):
                return converter.structure(value, _Yardstick).metric
            return _read_by(parse_number, value)
        given = as_object(value)
        tag = given.get("type")
        if not isinstance(tag, str) or tag not in by_tag:
            found = f"{shown(tag)} is not" if "type" in given else "missing:"
            raise Wrong(f"{found} one of {', '.join(by_tag)}{nearest(tag, by_tag)}", "type")
        rest = {key: inner for key, inner in given.items() if key != "type"}
        return converter.structure(rest, by_tag[tag])

    return read


def _union_writer(kind: Any, converter: Converter) -> Callable[[Any], object]:
    if Decimal in _members(kind):
        return write_limit

    def write(value: Any) -> object:
        return {"type": TAGS[type(value)], **converter.unstructure(value)}

    return write


@attrs.frozen
class _Yardstick:
    """A limit that is no number but another metric."""

    metric: Metric


def write_limit(value: Limit | None) -> object:
    """A limit, if there is one: a number in digits, a metric by its slug."""
    if isinstance(value, Metric):
        return {"metric": write_reference(value)}
    return None if value is None else write_number(value)
