"""
What runs in the browser: plain values in, plain values out; the words are the package's.

Each task is a piece of Python that a reader can see, change and run again. What the page shows
is what that piece made: a diff, a report or a verification.
"""

from __future__ import annotations

import io
import json
import linecache
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from decimal import Decimal
from fractions import Fraction
from time import monotonic
from types import CodeType
from typing import Any, Final, final

from gradpolicy import notices
from gradpolicy.changes import Change, NoticeDiff, ProvisionChange
from gradpolicy.compliance import Fact, FactValue, Finding, Need, Report, Status, check
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.formats import findings as words
from gradpolicy.formats import norms
from gradpolicy.formats.facts.cells import read_day, read_value
from gradpolicy.formats.facts.slips import InvalidFacts
from gradpolicy.formats.language import Language, say, typeset
from gradpolicy.formats.workbook.numbers import unit_of
from gradpolicy.formats.workbook.rows import Row, Sheet, rows_of
from gradpolicy.formats.workbook.words import requirement
from gradpolicy.logic import Observable, Truth, Verdict
from gradpolicy.model import Kind, Metric, MissingExtra, Norm, Period, Text
from gradpolicy.reading import Part, Verification, verify

__all__ = ["answer", "checking", "comparing", "fields", "listed", "run", "verifying"]

Plain = dict[str, Any]


# --- What there is to choose from ------------------------------------------------------------


def listed() -> list[Plain]:
    """Every notice there is, each with a day on which it may be checked."""
    found: list[Plain] = []
    for slug in notices.available():
        notice = notices.load(slug)
        # In the midst of the year that the notice is about, when not all of it is over yet.
        day = date(notice.cohort, 6, 15).isoformat()
        found.append({"slug": slug, "title": notice.title, "day": day})
    return found


def fields(slug: str, language: Language) -> list[Plain]:
    """What a notice asks a university to know of itself: the figures, then yes, no and days."""
    return [_field(row, language) for row in _rows(slug)]


def _rows(slug: str) -> tuple[Row, ...]:
    notice = notices.load(slug)
    rows = rows_of(check(notice, {}, on=_any_day()))
    order = (Sheet.FIGURES, Sheet.CONTEXT, Sheet.ACTIONS)
    return tuple(sorted(rows, key=lambda row: order.index(row.sheet)))


def _any_day() -> date:
    # What is asked for does not depend on the day.
    return date(2024, 1, 1)


def _field(row: Row, language: Language) -> Plain:
    is_share = row.metric.kind is Kind.SHARE
    return {
        "key": row.key,
        "group": row.sheet.value,
        "group_name": say(row.sheet, language),
        "name": words.of(row.of, language),
        # Beside a share its sign would say that 0.7 is 0.7%: it is typed in, or not meant.
        "unit": "" if is_share else unit_of(row.metric, language),
        "number": row.metric.kind.is_number,
        "example": "69.95%" if is_share else "",
        "asks": requirement(row, language),
    }


# --- The Python behind each task -------------------------------------------------------------


def comparing(old: str, new: str, language: Language) -> Plain:
    """The Python that compares two notices."""
    shown = "zh" if language == "zh" else "en"
    code = f"""import gradpolicy as gp

old = gp.notices.load("{old}")
new = gp.notices.load("{new}")
changes = gp.diff(old, new)

for change, count in changes.counts.items():
    print(f"{{count:4}}  {{change.{shown}}}")
"""
    return {"code": code}


_DAY: Final = Text("检查日期", "day of the check")
_NO_DAY: Final = Text("请填写日期", "give a day")


def checking(slug: str, given: Mapping[str, str], on: str, language: Language) -> Plain:
    """
    The Python that checks figures as they were typed in; what can't be read, field by field.

    Args:
        slug: of the notice.
        given: what was typed in, by the key of each fact.
        on: the day of the check; its errors are those of the field ``on``.
        language: of the errors.
    """
    errors: dict[str, str] = {}
    day: date | None = None
    try:
        day = read_day(on, _DAY)
        if day is None:
            errors["on"] = say(_NO_DAY, language)
    except InvalidFacts as error:
        errors["on"] = say(error, language)
    own: dict[str, FactValue] = {}
    context: dict[str, FactValue] = {}
    for row in _rows(slug):
        try:
            metric, per = row.metric, _period(row.of)
            read = read_value(given.get(row.key, "").strip() or None, metric, per)
        except InvalidFacts as error:
            errors[row.key] = say(error, language)
            continue
        if read is not None:
            (context if row.sheet is Sheet.CONTEXT else own)[row.key] = read[0]
    if errors or day is None:
        return {"errors": errors}
    return {"code": _check_code(slug, own, context, day)}


def _period(of: Observable) -> Period | None:
    return of[1] if isinstance(of, tuple) else None


def _check_code(
    slug: str, own: Mapping[str, FactValue], context: Mapping[str, FactValue], day: date
) -> str:
    values = [*own.values(), *context.values()]
    plain = [each for value in values for each in (value if isinstance(value, tuple) else (value,))]
    imports = ["from datetime import date"]
    imports += ["from decimal import Decimal"] * any(isinstance(v, Decimal) for v in plain)
    imports += ["from fractions import Fraction"] * any(isinstance(v, Fraction) for v in plain)
    facts = f"gp.Facts.of({_mapping(own)})"
    if context:
        facts = f"gp.Facts.of(\n    {_mapping(own, 4)},\n    context={_mapping(context, 4)},\n)"
    return (
        "\n".join(imports)
        + f"""

import gradpolicy as gp

notice = gp.notices.load("{slug}")
facts = {facts}
report = gp.check(notice, facts, on={_literal(day)})

for finding in report:
    if finding.status is gp.Status.UNMET:
        print(finding.provision.slug, finding.status.value)
        for need in finding.needs:
            print("  required:", need.required, " shortfall:", need.shortfall)
"""
    )


def _mapping(values: Mapping[str, FactValue], indent: int = 0) -> str:
    if not values:
        return "{}"
    margin = " " * indent
    lines = (f'{margin}    "{key}": {_literal(value)},\n' for key, value in values.items())
    return "{\n" + "".join(lines) + margin + "}"


def _literal(value: object) -> str:
    """*value* as it is written in Python, with ``date``, ``Decimal`` and ``Fraction`` at hand."""
    match value:
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case Decimal():
            return f'Decimal("{value}")'
        case bool():
            return repr(value)
        case int():
            return f"{value:_}"
        case tuple():
            inner = "".join(f"{_literal(each)}, " for each in value)
            return f"({inner.strip() if len(value) == 1 else inner.removesuffix(', ')})"
        case _:
            return repr(value)


_TEXT: Final = Text("text 是上面粘贴的原文", "text is what you pasted above")


def verifying(slug: str, language: Language) -> Plain:
    """The Python that holds a notice against a text."""
    shown = "verification.zh" if language == "zh" else "verification"
    code = f"""import gradpolicy as gp

# {say(_TEXT, language)}
verification = gp.verify(gp.notices.load("{slug}"), text)

print({shown})
"""
    return {"code": code}


# --- Running it ------------------------------------------------------------------------------

_FILE: Final = "<try>"
#: How much of what a piece prints is passed on: the page has to show it.
MOST: Final = 200_000
_CUT: Final = Text("……输出太长,其余未显示", "… the output is too long: the rest is not shown")


@final
class _Writer(io.TextIOBase):
    """Passes on what is printed, ten times a second, and no more than can be shown."""

    def __init__(self, write: Callable[[str], object], language: Language) -> None:
        self._pass_on = write
        self._language: Language = language
        self._left = MOST
        self._held: list[str] = []
        self._length = 0
        self._last = 0.0

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if self._left <= 0:
            return len(text)
        shown = text[: self._left]
        self._left -= len(shown)
        self._held.append(shown)
        self._length += len(shown)
        if self._left <= 0:
            self._held.append(f"\n{say(_CUT, self._language)}\n")
        is_time = text.endswith("\n") and monotonic() - self._last > 0.1
        if self._length > 4000 or self._left <= 0 or is_time:
            self.flush()
        return len(text)

    def flush(self) -> None:
        if self._held:
            self._pass_on("".join(self._held))
            self._held.clear()
            self._length = 0
            self._last = monotonic()


def run(code: str, text: str, language: Language, write: Callable[[str], object]) -> Plain:
    """
    Run a piece of Python, and say what it made.

    Args:
        code: the piece.
        text: what it finds under the name ``text``.
        language: of what is said.
        write: takes what it prints.

    Returns:
        ``error``, the traceback, where it raised; ``result``, what it made: the last diff,
        report or verification that it has a name for.
    """
    scope: dict[str, Any] = {"__name__": "__main__", "text": text}
    writer = _Writer(write, language)
    # So that a traceback quotes the lines of the piece.
    linecache.cache[_FILE] = (len(code), None, code.splitlines(keepends=True), _FILE)
    failure: Plain = {}
    with redirect_stdout(writer), redirect_stderr(writer):
        try:
            compiled: CodeType = compile(code, _FILE, "exec")
            exec(compiled, scope)  # noqa: S102 - what the reader wrote, on the reader's machine
        except MissingExtra as error:
            failure = {"error": say(_missing(error), language), "plain": True}
        except SystemExit:
            pass
        except BaseException as error:  # noqa: BLE001 - whatever it is, the reader is told
            failure = {"error": _traceback(error)}
        writer.flush()
    made = [v for v in scope.values() if isinstance(v, NoticeDiff | Report | Verification)]
    if failure or not made:
        return failure
    return {"result": shown(made[-1], language)}


def _missing(error: MissingExtra) -> Text:
    """What the browser does not have: its packages are of Python alone, and some are not."""
    if error.extra == "script":
        return Text(
            "这份文本是繁体。读取繁体需要附加组件script(OpenCC),网页里没有;"
            "请改用简体文本,或在本机安装:pip install 'gradpolicy[script]'",
            "This text is in traditional script. To read that takes the extra “script” (OpenCC), "
            "which this page does not have: paste it in simplified script, or install it on your "
            "machine: pip install 'gradpolicy[script]'",
        )
    return Text(
        f"这需要附加组件{error.extra},网页里没有;请在本机安装:pip install 'gradpolicy[{error.extra}]'",
        f"This takes the extra “{error.extra}”, which this page does not have; "
        f"install it on your machine: pip install 'gradpolicy[{error.extra}]'",
    )


def _traceback(error: BaseException) -> str:
    """The traceback from the piece on, without what ran it."""
    place = error.__traceback__
    while place is not None and place.tb_frame.f_code.co_filename != _FILE:
        place = place.tb_next
    return "".join(traceback.format_exception(type(error), error, place)).rstrip()


def shown(made: NoticeDiff | Report | Verification, language: Language) -> Plain:
    """What the page shows of what was made."""
    match made:
        case NoticeDiff():
            return _diff(made, language)
        case Report():
            return _report(made, language)
        case Verification():
            return _verification(made, language)


# --- A diff ----------------------------------------------------------------------------------

# What changed comes before what came and went, and that before what stayed.
_CHANGES: Final = {
    Change.STRENGTHENED: "▲",
    Change.WEAKENED: "▼",
    Change.MIXED: "◆",
    Change.ADDED: "+",
    Change.REMOVED: "−",
    Change.UNCHANGED: "=",
}
_VERDICTS: Final = {
    Verdict.STRENGTHENED: "▲",
    Verdict.WEAKENED: "▼",
    Verdict.MIXED: "◆",
    Verdict.UNCHANGED: "=",
}


def _diff(diff: NoticeDiff, language: Language) -> Plain:
    order = list(_CHANGES)
    provisions = sorted(diff.provisions, key=lambda each: order.index(each.change))
    old = {m.number: m.label for group in diff.measures for m in group.old}
    new = {m.number: m.label for group in diff.measures for m in group.new}
    return {
        "kind": "diff",
        "old": {"slug": diff.old_slug, "title": diff.old_title},
        "new": {"slug": diff.new_slug, "title": diff.new_title},
        "total": sum(diff.counts.values()),
        "counts": [
            {
                "change": change.value,
                "mark": mark,
                "name": say(change, language),
                "count": diff.counts[change],
            }
            for change, mark in _CHANGES.items()
        ],
        "rows": [_change(each, old, new, language) for each in provisions],
    }


def _change(
    change: ProvisionChange, old: Mapping[int, str], new: Mapping[int, str], language: Language
) -> Plain:
    norm = change.new if change.new is not None else change.old
    assert norm is not None
    places = [
        labels.get(place.measure, "")
        for labels, place in ((old, change.old_place), (new, change.new_place))
        if place is not None
    ]
    return {
        "change": change.change.value,
        "mark": _CHANGES[change.change],
        "name": say(change.change, language),
        "clauses": " → ".join(places),
        "whom": say(norm.addressee, language),
        "figures": any(each and norms.has_figures(each) for each in (change.old, change.new)),
        "old": _said(change.old, language),
        "new": _said(change.new, language),
        "dimensions": list(_dimensions(change, language)),
    }


def _said(norm: Norm | None, language: Language) -> str:
    if norm is None:
        return ""
    text = norms.said(norm, language)
    return typeset(text) if language == "zh" else text


def _dimensions(change: ProvisionChange, language: Language) -> Iterator[Plain]:
    if change.old is None or change.new is None:
        return
    for dimension, verdict in change.dimensions:
        yield {
            "mark": _VERDICTS[verdict],
            "verdict": verdict.value,
            "name": say(dimension, language),
            "old": norms.side(change.old, dimension, language),
            "new": norms.side(change.new, dimension, language),
        }


# --- A report --------------------------------------------------------------------------------

# What is most urgent comes first.
_STATUSES: Final = {
    Status.UNMET: "✗",
    Status.PENDING: "◷",
    Status.MET: "✓",
    Status.UNKNOWN: "?",
    Status.NOT_APPLICABLE: "–",
}
_HEADS: Final = {
    "clause": Text("条款", "Clause"),
    "asks": Text("要求", "Asks"),
    "quote": Text("原文", "Quote"),
    "applies": Text("是否适用", "Applies"),
    "facts": Text("数据", "Facts"),
    "compared": Text("比较", "Compared"),
    "takes": Text("差距", "Takes"),
    "assumption": Text("解读说明", "Assumption"),
}
_APPLIES: Final = {
    Truth.TRUE: Text("适用", "yes"),
    Truth.FALSE: Text("不适用", "no"),
    Truth.UNKNOWN: Text("尚不能确定", "not known"),
}
_NEEDED: Final = 6


def _report(report: Report, language: Language) -> Plain:
    order = list(_STATUSES)
    found = sorted(report, key=lambda each: (order.index(each.status), not each.binds))
    return {
        "kind": "report",
        "notice": {"slug": report.notice.slug, "title": report.notice.title},
        "outcome": words.outcome(report, language),
        "state": report.outcome.value,
        "day": words.day(report.on, language),
        "total": len(report),
        "counts": [
            {
                "status": status.value,
                "mark": mark,
                "name": say(status, language),
                "count": report.counts[status],
            }
            for status, mark in _STATUSES.items()
        ],
        "missing": [words.of(each.of, language) for each in report.missing[:_NEEDED]],
        "more": max(len(report.missing) - _NEEDED, 0),
        "rows": [_finding(each, report, language) for each in found],
    }


def _finding(finding: Finding, report: Report, language: Language) -> Plain:
    return {
        "slug": finding.provision.slug,
        "status": finding.status.value,
        "mark": _STATUSES[finding.status],
        "name": say(finding.status, language),
        "clause": finding.measure.label,
        "label": words.label(finding, language),
        "answer": words.answer(finding, language),
        "timing": words.timing(finding, language),
        "force": "" if finding.binds else words.force(finding.provision.force, language),
        "needs": [_need(each, language) for each in finding.needs],
        "reason": [
            {"head": say(_HEADS[head], language), "text": text, "quote": head == "quote"}
            for head, text in _reason(finding, report, language)
            if text
        ],
    }


def _need(need: Need, language: Language) -> Plain:
    metric = need.of if isinstance(need.of, Metric) else need.of[0]
    required, shortfall = need.required, need.shortfall
    return {
        "of": words.of(need.of, language),
        "required": "" if required is None else words.value(required, metric, language),
        "shortfall": "" if shortfall is None else words.apart(shortfall, metric, language),
    }


def _reason(finding: Finding, report: Report, language: Language) -> Iterator[tuple[str, str]]:
    provision = finding.provision
    between = "　" if language == "zh" else " · "
    asked = f"{words.force(provision.force, language)}{between}{_what(finding, language)}"
    if provision.addressee != report.addressee:
        asked = f"{say(provision.addressee, language)}{between}{asked}"
    yield "clause", str(finding.measure)
    yield "asks", asked
    yield "quote", norms.quotes(provision)
    if finding.applies is not None:
        held = say(_APPLIES[finding.applies.truth], language)
        yield "applies", f"{held}{_colon(language)}{words.comparison(finding.applies, language)}"
    yield "facts", "\n".join(_facts(finding, language))
    if finding.status is not Status.NOT_APPLICABLE:
        yield "compared", words.comparison(finding.meets, language)
        yield "takes", "\n".join(words.need(each, language) for each in finding.needs)
    if provision.assumption is not None:
        yield "assumption", say(provision.assumption, language)


def _what(finding: Finding, language: Language) -> str:
    text = norms.what(finding.provision, language)
    return typeset(text) if language == "zh" else text


def _colon(language: Language) -> str:
    return "：" if language == "zh" else ": "


def _facts(finding: Finding, language: Language) -> list[str]:
    """Each fact that it took, and each that is not given."""
    judged = (finding.meets,) if finding.applies is None else (finding.applies, finding.meets)
    used: Iterator[tuple[Observable, Fact | None]] = (
        pair
        for judgement in judged
        for leaf in judgement.leaves
        for pair in zip(observables_of(leaf.predicate), leaf.facts, strict=True)
    )
    lines = (
        f"{words.of(of, language)}{_colon(language)}{words.fact(f, language)}" for of, f in used
    )
    return list(dict.fromkeys(lines))


# --- A verification --------------------------------------------------------------------------

_MOST_LINES: Final = 200


def _verification(made: Verification, language: Language) -> Plain:
    notice = notices.load(made.notice) if made.notice in notices.available() else None
    lost = {each.measure for each in made.missing if each.part is Part.MEASURE}
    findings = [say(each.message, language) for each in made.findings if each not in made.truncated]
    return {
        "kind": "verification",
        "notice": made.notice,
        "ok": made.ok,
        "other": notice is not None and len(lost) == len(notice.measures),
        "same": made.same_text,
        "quotes": made.quotes,
        "numerals": made.numerals,
        "missing": len(made.missing),
        "wrong": len(made.wrong),
        "unclaimed": len(made.unclaimed),
        "findings": findings[:_MOST_LINES],
        "more": max(len(findings) - _MOST_LINES, 0),
        "absent": [say(each.message, language) for each in made.truncated],
    }


# --- What the page calls ---------------------------------------------------------------------

_TASKS: Final[Mapping[str, Callable[..., Any]]] = {
    "listed": listed,
    "fields": fields,
    "comparing": comparing,
    "checking": checking,
    "verifying": verifying,
}


def answer(name: str, arguments: str, write: Callable[[str], object]) -> str:
    """
    Call one of the tasks, with its arguments and its answer as JSON.

    >>> answer("comparing", '["jiangxi-2023", "jiangxi-2024", "en"]', print)[:29]
    '{"code": "import gradpolicy a'
    """
    given = json.loads(arguments)
    if name == "run":
        code, text, language = given
        made: object = run(code, text, language, write)
    else:
        made = _TASKS[name](*given)
    return json.dumps(made, ensure_ascii=False)


def warm() -> None:
    """Import what the tasks need, so that the first one is as quick as the others."""
    verify(notices.load("jiangxi-2024"), "")
    sys.stdout.flush()
