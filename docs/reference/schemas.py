"""The page of the formats: what is written and read, and the JSON Schemas as tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final, final

import attrs
import griffe

from gradpolicy.formats.json import facts_schema, report_schema
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

from .code import block
from .describing import described
from .elements import anchor_link, code, element, escaped, table
from .modules import FOLDER
from .places import Linker
from .source import package
from .words import HEADS

__all__ = ["FORMATS", "Format", "formats_page"]

_Schema = dict[str, Any]


@final
@attrs.frozen
class Format:
    """
    A format of JSON.

    Args:
        name: what ``format`` says in it.
        holds: what it holds.
        writer: the path of the function that writes it.
        others: the paths of more that write or read it.
        command: the command that writes it.
        schema: its JSON Schema.
        told_by: the path of what says what it is made of; the writer, if `None`.
    """

    name: str
    holds: Text
    writer: str
    others: tuple[str, ...] = ()
    command: str | None = None
    schema: _Schema | None = attrs.field(default=None, repr=False)
    told_by: str | None = None

    @property
    def anchor(self) -> str:
        """The anchor of its section."""
        return self.name.removeprefix("gradpolicy.").replace("/", "-")


_JSON: Final = "gradpolicy.formats.json"
#: The formats of JSON that the library writes.
FORMATS: Final = (
    Format(
        "gradpolicy.notice/1",
        Text("一份通知的全部内容和用到的术语", "A notice, whole, with every term that it uses"),
        f"{_JSON}.to_json",
        (f"{_JSON}.from_json",),
        "export",
        told_by=_JSON,
    ),
    Format(
        "gradpolicy.diff/1",
        Text("两份通知的逐条比较", "What changed from one notice to another"),
        f"{_JSON}.diff_to_json",
        command="diff --json",
    ),
    Format(
        "gradpolicy.conformance/1",
        Text("一份通知如何落实上级通知", "What a notice made of the one above it"),
        f"{_JSON}.conformance_to_json",
        command="conform --json",
    ),
    Format(
        "gradpolicy.verification/1",
        Text("用原文核对一份通知的结果", "What came of proving a notice against its text"),
        f"{_JSON}.verification_to_json",
        command="verify --json",
    ),
    Format(
        "gradpolicy.facts/1",
        Text("一个或几个单位的数据", "The facts of institutions"),
        "gradpolicy.formats.facts.facts_to_json",
        ("gradpolicy.formats.facts.facts_from_json", "gradpolicy.formats.facts.read_facts"),
        schema=facts_schema(),
    ),
    Format(
        "gradpolicy.report/1",
        Text("一个单位的检查结果和依据", "How it stands with an institution, and why"),
        f"{_JSON}.report_to_json",
        (f"{_JSON}.report_data", f"{_JSON}.reports_to_json"),
        "check --json",
        report_schema(),
    ),
    Format(
        "gradpolicy.entitlements/1",
        Text("一份通知给予一个单位的支持", "What a notice grants an institution"),
        f"{_JSON}.entitlements_to_json",
    ),
    Format(
        "gradpolicy.sanctions/1",
        Text("一个单位离处罚有多近", "How near an institution is to a sanction"),
        f"{_JSON}.sanctions_to_json",
    ),
    Format(
        "gradpolicy.table-summary/1",
        Text("一张表的检查结果的计数", "The counts of a table's check"),
        "gradpolicy.formats.frames.summary_to_data",
        command="check-table --json",
    ),
    Format(
        "gradpolicy.receipt/1",
        Text("报告据以产生的一切", "What a report was made from"),
        "gradpolicy.formats.receipts.receipt_to_data",
        ("gradpolicy.formats.receipts.receipt_from_data",),
    ),
)

_TITLE: Final = Text("文件格式", "The file formats")
_ABOUT: Final = Text(
    "JSON 的格式：各由什么组成，由谁写，由谁读。",
    "The formats of JSON: what each is made of, what writes it and what reads it.",
)
_FORMAT: Final = Text("格式", "Format")
_WRITTEN_BY: Final = Text("相关的函数和命令", "Functions and commands")
_SCHEMA: Final = Text("JSON Schema", "JSON Schema")
_RAW: Final = Text("JSON Schema 全文", "The JSON Schema itself")
_PROPERTY: Final = Text("属性", "Property")
_REQUIRED: Final = Text("必有", "Required")
_YES: Final = Text("是", "yes")
_NO: Final = Text("否", "no")


def formats_page(language: Language) -> Page:
    """The page of the formats, in one language."""
    linker = Linker("formats.html")
    parts = [_overview(linker, language)]
    for each in FORMATS:
        parts += _format(each, linker, language)
    return Page(
        path=f"{FOLDER}/formats.html",
        title=say(_TITLE, language),
        body="".join(parts),
        part=Part.REFERENCE,
        text=f"JSON Schema {_TITLE.zh} {_TITLE.en}",
        about=say(_ABOUT, language),
        found=tuple((each.name, each.anchor, say(each.holds, language)) for each in FORMATS),
    )


def _overview(linker: Linker, language: Language) -> str:
    heads = [say(each, language) for each in (_FORMAT, HEADS["holds"], _WRITTEN_BY, _SCHEMA)]
    rows = [
        (
            element("a", code(each.name), href=f"#{each.anchor}"),
            escaped(say(each.holds, language)),
            _users(each, linker),
            escaped(say(_NO if each.schema is None else _YES, language)),
        )
        for each in FORMATS
    ]
    return table(heads, rows)


def _users(each: Format, linker: Linker) -> str:
    functions = [
        anchor_link(linker.to(path), code(path.rpartition(".")[2]))
        for path in (each.writer, *each.others)
    ]
    if each.command is not None:
        name = each.command.split(" ")[0]
        link = element("a", code(f"gradpolicy {each.command}"), href=f"commands.html#{name}")
        functions.append(link)
    return ", ".join(functions)


def _format(each: Format, linker: Linker, language: Language) -> Iterator[str]:
    yield element("h2", code(each.name), id=each.anchor)
    yield element("p", escaped(say(each.holds, language)))
    yield element("p", _users(each, linker))
    if each.schema is not None:
        yield from _schema(each.schema, each.anchor, language)
        return
    writer = package()[(each.told_by or each.writer).removeprefix("gradpolicy.")]
    target = writer.final_target if isinstance(writer, griffe.Alias) else writer
    yield described(target, "", 3, linker, language)


def _schema(schema: _Schema, anchor: str, language: Language) -> Iterator[str]:
    yield element("p", escaped(schema["description"]), lang="en")
    for form in schema.get("oneOf", [schema]):
        if form is not schema:
            yield element("p", escaped(form["description"]), lang="en")
        yield _properties(form, anchor, language)
    for name, definition in schema.get("$defs", {}).items():
        yield element("h3", code(name), id=f"{anchor}-{name}")
        if "description" in definition:
            yield element("p", escaped(definition["description"]), lang="en")
        described_rows = list(_rows(definition, "", anchor))
        if described_rows:
            yield _properties(definition, anchor, language)
        else:
            yield element("p", _type(definition, anchor))
    raw = block(json.dumps(schema, ensure_ascii=False, indent=2), "json")
    yield element("details", element("summary", escaped(say(_RAW, language))) + raw)


def _properties(schema: _Schema, anchor: str, language: Language) -> str:
    heads = [
        say(each, language) for each in (_PROPERTY, HEADS["type"], _REQUIRED, HEADS["meaning"])
    ]
    rows = [
        (
            code(path),
            _type(each, anchor),
            escaped(say(_YES if is_required else _NO, language)),
            element("span", escaped(each.get("description", "")), lang="en"),
        )
        for path, each, is_required in _rows(schema, "", anchor)
    ]
    return table(heads, rows)


def _rows(schema: _Schema, path: str, anchor: str) -> Iterator[tuple[str, _Schema, bool]]:
    """The properties of an object, and those of what is in it: the path, the schema, required."""
    for name, each in schema.get("properties", {}).items():
        inner = f"{path}.{name}" if path else name
        yield inner, each, name in schema.get("required", ())
        yield from _rows(each, inner, anchor)
    items = schema.get("items")
    if isinstance(items, dict):
        yield from _rows(items, f"{path}[]", anchor)
    # Any other name: of a metric, of an addressee.
    others = schema.get("additionalProperties")
    if isinstance(others, dict):
        inner = f"{path}.*" if path else "*"
        yield inner, others, False
        yield from _rows(others, inner, anchor)
    for key in ("anyOf", "oneOf"):
        for each in schema.get(key, ()):
            yield from _rows(each, path, anchor)


def _type(schema: _Schema, anchor: str) -> str:
    """What a value may be, in a few words of HTML."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return element("a", code(name), href=f"#{anchor}-{name}")
    if "const" in schema:
        return code(json.dumps(schema["const"], ensure_ascii=False))
    if "enum" in schema:
        return " | ".join(code(json.dumps(each, ensure_ascii=False)) for each in schema["enum"])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " | ".join(dict.fromkeys(_type(each, anchor) for each in schema[key]))
    if "allOf" in schema:
        return " &amp; ".join(_type(each, anchor) for each in schema["allOf"])
    kinds = schema.get("type", "any")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    said = " | ".join(code(kind) for kind in kinds)
    if isinstance(schema.get("items"), dict):
        said += f" ({_type(schema['items'], anchor)})"
    limits = [
        f"{key} {schema[key]}"
        for key in ("minimum", "maximum", "minLength", "minItems", "maxItems", "pattern", "format")
        if key in schema
    ]
    return said + "".join(f", {code(limit)}" for limit in limits)
