"""
Receipts: what a report was made from, so that anyone can make it again and compare.

A receipt names the programs, the notice and the inputs by their digests, the day, the
institution, and the digest of the results, and gives the command that recomputes them.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shlex
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.metadata import version
from typing import Any, Final, final

import attrs
from cattrs import BaseValidationError

from gradpolicy.compliance import Report
from gradpolicy.formats.json.checks import notice_digest
from gradpolicy.formats.json.codec import codec
from gradpolicy.formats.json.mistakes import invalid, located, shown
from gradpolicy.formats.language import Language
from gradpolicy.model import Addressee, PartialDate, Text, checks
from gradpolicy.model.checks import refuse
from gradpolicy.vocabulary import terms

__all__ = [
    "Input",
    "Receipt",
    "receipt_from_data",
    "receipt_of",
    "receipt_to_data",
    "results_digest",
    "verify_receipt",
]

_FORMAT = "gradpolicy.receipt/1"

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def _digest(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise refuse(owner, field.name, value, "a SHA-256 digest (64 hexadecimal digits)")


def _distinct_names(owner: Receipt, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Input)(owner, field, value)
    names = [each.name for each in owner.inputs]
    if len(set(names)) != len(names):
        raise refuse(owner, field.name, names, "free of duplicates")


@final
@attrs.frozen
class Input:
    """
    A file that a report was made from: its *name*, and the *sha256* of its bytes.

    Raises:
        InvalidValue: for an empty name, or what is no digest.

    >>> Input.of("填报.xlsx", b"").sha256[:8]
    'e3b0c442'
    """

    name: str = attrs.field(validator=checks.text)
    sha256: str = attrs.field(validator=_digest)

    @classmethod
    def of(cls, name: str, content: bytes) -> Input:
        """The input called *name* that holds *content*."""
        return cls(name, hashlib.sha256(content).hexdigest())


@final
@attrs.frozen
class Receipt:
    """
    What a report was made from, and what came out.

    Args:
        gradpolicy: the version of this library.
        python: the version of Python.
        notice: the slug of the notice.
        notice_sha256: the digest of its data, as `notice_digest` has it.
        notice_file: the file that it was read from; `None` for one of the catalogue.
        inputs: the files that the facts were read from.
        on: the day of the check.
        addressee: the slug of what the institution is.
        entity: its name.
        created: the day on which the report was made.
        results_sha256: the digest of the results, as `results_digest` has it.

    Raises:
        InvalidValue: for what is no digest, two inputs of one name, or a field of another type.
    """

    gradpolicy: str = attrs.field(validator=checks.text, kw_only=True)
    python: str = attrs.field(validator=checks.text, kw_only=True)
    notice: str = attrs.field(validator=checks.slug, kw_only=True)
    notice_sha256: str = attrs.field(validator=_digest, kw_only=True)
    notice_file: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )
    inputs: tuple[Input, ...] = attrs.field(validator=_distinct_names, kw_only=True)
    on: date = attrs.field(validator=checks.day, kw_only=True)
    addressee: str = attrs.field(validator=checks.slug, kw_only=True)
    entity: str | None = attrs.field(validator=checks.optional(checks.text), kw_only=True)
    created: date = attrs.field(validator=checks.day, kw_only=True)
    results_sha256: str = attrs.field(validator=_digest, kw_only=True)

    @property
    def command(self) -> str:
        """
        The command that recomputes the results, with the inputs in the folder where it runs.

        It names the institution, if that has a name: the inputs may hold others too.
        """
        notice = self.notice if self.notice_file is None else _argument(self.notice_file)
        names = [_argument(each.name) for each in self.inputs]
        day = self.on.isoformat()
        given = [notice, *names, "--on", day, "--for", self.addressee]
        if self.entity is not None:
            given += ["--entity", _quoted(self.entity)]
        return " ".join(["gradpolicy", "check", *given, "--json"])

    def lines(self, lang: Language) -> tuple[str, ...]:
        """What a report prints of it, line by line."""
        # Not typeset: a command and a file's name stay as they are.
        return tuple(line.zh if lang == "zh" else line.en for line in _lines(self))

    def __repr__(self) -> str:
        return f"<Receipt {self.notice} on {self.on}>"


# What neither a shell nor PowerShell nor the command prompt takes for more than a name.
_PLAIN = re.compile(r"[\w.:/+-]+")
# What they leave alone inside double quotation marks.
_QUOTABLE = re.compile(r"[^\"$`\\!%\x00-\x1f]+")


def _argument(name: str) -> str:
    """A file's name as it stands in a command line."""
    if name.startswith("-"):
        # Else it would be an option.
        name = f"./{name}"
    return _quoted(name)


def _quoted(name: str) -> str:
    """A name as one word of a command line."""
    if _PLAIN.fullmatch(name):
        return name
    return f'"{name}"' if _QUOTABLE.fullmatch(name) else shlex.quote(name)


def receipt_of(
    report: Report,
    inputs: Sequence[tuple[str, bytes]],
    *,
    created: date,
    notice_file: str | None = None,
) -> Receipt:
    """
    The receipt of a report.

    Args:
        report: what was found.
        inputs: the files that its facts were read from, each by name and content.
        created: the day on which the report was made.
        notice_file: the file that the notice was read from; `None` for one of the catalogue.

    Raises:
        InvalidValue: for an empty name, two inputs of one name, or what is no date.

    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance import check
    >>> facts = {"full-time-careers-staff": 23, "graduating-students": 12_600}
    >>> report = check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> receipt = receipt_of(report, [("填报.xlsx", b"...")], created=date(2024, 6, 20))
    >>> print(receipt.command)
    gradpolicy check jiangxi-2024 填报.xlsx --on 2024-06-15 --for university --json
    """
    return Receipt(
        gradpolicy=version("gradpolicy"),
        python=platform.python_version(),
        notice=report.notice.slug,
        notice_sha256=notice_digest(report.notice),
        notice_file=notice_file,
        inputs=tuple(Input.of(name, content) for name, content in inputs),
        on=report.on,
        addressee=report.addressee.slug,
        entity=report.facts.entity,
        created=created,
        results_sha256=results_digest(report),
    )


def results_digest(report: Report) -> str:
    """
    The SHA-256 of what a report comes to: the status of each provision, in their order.

    Of the statuses alone: a later version may say more of each and still agree. It is that of
    the list of pairs of slug and status as JSON in UTF-8 without spaces, so that whoever has
    the JSON of a report can work it out.
    """
    pairs = zip(report.provisions, report.statuses, strict=True)
    statuses = [[provision.slug, status.value] for provision, status in pairs]
    text = json.dumps(statuses, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def verify_receipt(
    receipt: Receipt, report: Report, inputs: Sequence[tuple[str, bytes]]
) -> tuple[Text, ...]:
    """
    In what a report made again differs from the *receipt* of the first one; empty if in nothing.

    The day on which it was made is not compared. That the versions of the programs differ is
    said only if the results do: else it made no difference.

    Args:
        receipt: of the first report.
        report: what was found this time.
        inputs: the files that its facts were read from, each by name and content.

    Raises:
        InvalidValue: for an empty name, or two inputs of one name.

    >>> verify_receipt(receipt, report, [("填报.xlsx", b"...")])
    ()
    >>> for difference in verify_receipt(receipt, report, [("填报.xlsx", b"changed")]):
    ...     print(difference)
    填报.xlsx is not the file that the report was made from
    """
    now = receipt_of(report, inputs, created=receipt.created, notice_file=receipt.notice_file)
    return tuple(_differences(receipt, now))


def _differences(then: Receipt, now: Receipt) -> Iterator[Text]:
    if then.notice != now.notice:
        yield _differs("通知", "the notice", then.notice, now.notice)
    elif then.notice_sha256 != now.notice_sha256:
        yield Text(
            f"通知 {then.notice} 的数据与当时不同",
            f"the data of the notice {then.notice} are not what they were",
        )
    if then.on != now.on:
        yield _differs("检查日", "the day", then.on.isoformat(), now.on.isoformat())
    if then.addressee != now.addressee:
        yield _differs("检查对象", "the addressee", then.addressee, now.addressee)
    if then.entity != now.entity:
        yield _differs("单位名称", "the institution", then.entity, now.entity)
    yield from _differences_of_inputs(then, now)
    if then.results_sha256 != now.results_sha256:
        yield Text("检查结果与当时不同", "the results are not what they were")
        for name, old, new in (
            ("gradpolicy", then.gradpolicy, now.gradpolicy),
            ("Python", then.python, now.python),
        ):
            if old != new:
                yield _differs(f"{name} 版本", f"the version of {name}", old, new)


def _differs(zh: str, en: str, old: str | None, new: str | None) -> Text:
    return Text(
        f"{zh}当时是{old or '空'}，现在是{new or '空'}",
        f"{en} was {old or 'not given'} and is {new or 'not given'}",
    )


def _differences_of_inputs(then: Receipt, now: Receipt) -> Iterator[Text]:
    old, new = ({each.name: each.sha256 for each in receipt.inputs} for receipt in (then, now))
    for name in {**old, **new}:
        if name not in new:
            yield Text(f"缺少当时的文件 {name}", f"{name} is missing: the report was made from it")
        elif name not in old:
            yield Text(
                f"当时没有文件 {name}", f"{name} was not there: the report was made without it"
            )
        elif old[name] != new[name]:
            yield Text(
                f"{name} 不是当时的文件", f"{name} is not the file that the report was made from"
            )


# --- In words --------------------------------------------------------------------------------


def _lines(receipt: Receipt) -> Iterator[Text]:
    on, created = PartialDate.on(receipt.on), PartialDate.on(receipt.created)
    programs = f"gradpolicy {receipt.gradpolicy}", f"Python {receipt.python}"
    yield Text(
        f"生成：{created.zh}，{programs[0]}（{programs[1]}）",
        f"Made on {created} by {programs[0]} ({programs[1]})",
    )
    known = terms(Addressee).get(receipt.addressee)
    kind = (
        Text(known.zh, known.en)
        if known is not None
        else Text(receipt.addressee, receipt.addressee)
    )
    name = f"{receipt.entity}（{kind.zh}）" if receipt.entity is not None else kind.zh
    name_en = f"{receipt.entity} ({kind.en})" if receipt.entity is not None else kind.en
    yield Text(f"检查对象：{name}，检查日{on.zh}", f"Checked: {name_en}, as of {on}")
    source = f"（{receipt.notice_file}）" if receipt.notice_file is not None else ""
    source_en = f" ({receipt.notice_file})" if receipt.notice_file is not None else ""
    yield Text(
        f"通知：{receipt.notice}{source}，数据 SHA-256 {receipt.notice_sha256}",
        f"Notice: {receipt.notice}{source_en}, data SHA-256 {receipt.notice_sha256}",
    )
    for each in receipt.inputs:
        yield Text(
            f"数据文件：{each.name}，SHA-256 {each.sha256}",
            f"Input: {each.name}, SHA-256 {each.sha256}",
        )
    yield Text(
        f"检查结果：SHA-256 {receipt.results_sha256}",
        f"Results: SHA-256 {receipt.results_sha256}",
    )
    yield Text(f"复核命令：{receipt.command}", f"To check again: {receipt.command}")


# --- As data ---------------------------------------------------------------------------------


def receipt_to_data(receipt: Receipt) -> dict[str, object]:
    """
    A receipt as objects and lists, for JSON; every key is always there.

    `command` is there to be read: `receipt_from_data` makes it anew.
    """
    return {
        "format": _FORMAT,
        "gradpolicy": receipt.gradpolicy,
        "python": receipt.python,
        "notice": receipt.notice,
        "notice_sha256": receipt.notice_sha256,
        "notice_file": receipt.notice_file,
        "inputs": [{"name": each.name, "sha256": each.sha256} for each in receipt.inputs],
        "on": receipt.on.isoformat(),
        "addressee": receipt.addressee,
        "entity": receipt.entity,
        "created": receipt.created.isoformat(),
        "results_sha256": receipt.results_sha256,
        "command": receipt.command,
    }


def receipt_from_data(data: object) -> Receipt:
    """
    The receipt that `receipt_to_data` made *data* of.

    Raises:
        InvalidDocument: for anything else, with every mistake in it and its place.

    >>> receipt_from_data(receipt_to_data(receipt)) == receipt
    True
    """
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        found = data.get("format") if isinstance(data, dict) else data
        message = f'not a receipt: {shown(found)} is not "{_FORMAT}"'
        raise invalid(data, [(("format",), message)])
    fields = {key: value for key, value in data.items() if key not in ("format", "command")}
    try:
        receipt: Receipt = codec().converter.structure(fields, Receipt)
    except BaseValidationError as error:
        raise invalid(data, located(error)) from None
    return receipt
