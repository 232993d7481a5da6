"""
CSV: one row a finding, for whoever goes on with a spreadsheet.

It opens in Excel and LibreOffice with its Chinese intact: UTF-8 with a byte-order mark, lines
that end as RFC 4180 has them, text always in quotation marks. Numbers stay numbers.

No cell is a formula. Text that a spreadsheet would take for one (it begins with =, +, - or @,
also full-width, or with a tab or a line break) gets an apostrophe before it, as the OWASP
Cheat Sheet on CSV injection recommends; the apostrophe shows. Two more things would be
changed on opening, a quote such as 500:1 into a time of day and the fraction 2/3 into a date:
quotes stand in “”, and a fraction has the slash of fractions, 2⁄3.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from gradpolicy.compliance import Finding, Need, Report, Status
from gradpolicy.formats import findings
from gradpolicy.formats.language import Language, say
from gradpolicy.logic import Observable
from gradpolicy.model import Metric, Number, Text

__all__ = ["Cell", "report_to_csv", "rows_to_csv"]

#: What may stand in a cell; empty, if `None`.
Cell = str | Number | date | None

_HEADS: Final = (
    Text("单位名称", "Institution"),
    Text("通知", "Notice"),
    Text("检查日期", "Day of the check"),
    Text("条款", "Clause"),
    Text("要求代码", "Provision"),
    Text("约束力", "Force"),
    Text("要求", "Requirement"),
    Text("原文", "Quotes"),
    Text("结果", "Result"),
    Text("依据", "Reason"),
    Text("期限", "Last day"),
    Text("剩余天数", "Days left"),
    Text("指标", "Metric"),
    Text("计量单位", "Unit"),
    Text("现值", "Present"),
    Text("应达到", "Required"),
    Text("差额", "Shortfall"),
    Text("余量", "Room"),
    Text("待补充", "Still needed"),
    Text("数据出处", "Read from"),
)


def report_to_csv(reports: Report | Iterable[Report], lang: Language = "zh") -> bytes:
    """
    One report or several as CSV: a row of heads, then one row a finding.

    Columns: institution, notice, day of the check, clause, provision (its slug), force,
    requirement, quotes, result, reason; the last day (``2024-08-31``) and how many days are
    left, negative once it has passed; then of what the provision bounds the metric, its
    unit, the value, what it has to be, the shortfall and the room; what is still needed; where
    the facts were read. A share is a number from 0 to 1. Where a provision bounds several
    metrics, each of these six cells lists as many in the same order, and is text. A cell is
    empty where there is nothing to say; where one of several will do and another is met, the
    shortfall says so instead of a number.

    Args:
        reports: a `Report` or several.
        lang: the language of the heads and of the text, ``"zh"`` or ``"en"``.

    Returns:
        The file: UTF-8 with a byte-order mark.

    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance import check
    >>> facts = {"full-time-careers-staff": 23, "graduating-students": 12_600}
    >>> report = check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> table = report_to_csv(report, "en").decode("utf-8-sig").splitlines()
    >>> next(line for line in table if '"full-time-staff"' in line).split('"people",')[1]
    '23,26,3,,,'
    """
    several = (reports,) if isinstance(reports, Report) else reports
    rows: list[Iterable[Cell]] = [[say(head, lang) for head in _HEADS]]
    rows += (_row(report, finding, lang) for report in several for finding in report.findings)
    return rows_to_csv(rows)


def rows_to_csv(rows: Iterable[Iterable[Cell]]) -> bytes:
    """
    Rows of cells as CSV that opens in Excel as it is meant, and in which nothing is a formula.

    Args:
        rows: text, exact numbers, days; `None` is an empty cell.

    Returns:
        The file: UTF-8 with a byte-order mark.

    >>> print(rows_to_csv([["=1+1", "江南大学", -3, None]]).decode("utf-8-sig").rstrip())
    "'=1+1","江南大学",-3,
    """
    text = "".join(",".join(map(_cell, row)) + "\r\n" for row in rows)
    return text.encode("utf-8-sig")


def _row(report: Report, finding: Finding, lang: Language) -> tuple[Cell, ...]:
    provision, needs = finding.provision, finding.needs
    metrics = [_metric(need.of) for need in needs]
    return (
        report.facts.entity,
        report.notice.title,
        report.on,
        f"{finding.measure.label} {finding.measure.title}",
        provision.slug,
        findings.force(provision.force, lang),
        findings.label(finding, lang),
        "".join(f"“{evidence.quote}”" for evidence in provision.evidence),
        say(finding.status, lang),
        findings.answer(finding, lang),
        finding.last_day,
        finding.days_left,
        _joined([findings.of(need.of, lang) for need in needs], lang),
        _joined([say(m.unit, lang) if m.unit is not None else None for m in metrics], lang),
        _joined([need.present for need in needs], lang),
        _joined([need.required for need in needs], lang),
        _joined([_shortfall(finding, need, lang) for need in needs], lang),
        _joined([need.room for need in needs], lang),
        _joined([findings.of(of, lang) for of in finding.missing], lang),
        _joined(_origins(finding), lang),
    )


def _shortfall(finding: Finding, need: Need, lang: Language) -> Cell:
    """How far off a figure is; of a provision that another one meets, only that."""
    if need.shortfall is None or finding.status is not Status.MET:
        return need.shortfall
    return say(_OTHERWISE, lang)


_OTHERWISE: Final = Text("–（另项已达到）", "– (met otherwise)")


def _metric(of: Observable) -> Metric:
    return of if isinstance(of, Metric) else of[0]


def _origins(finding: Finding) -> list[Cell]:
    """Where the facts that were used were read, each place once."""
    judged = (finding.meets,) if finding.applies is None else (finding.applies, finding.meets)
    facts = (fact for each in judged for leaf in each.leaves for fact in leaf.facts)
    places = (str(f.origin) for f in facts if f is not None and f.origin is not None)
    return list(dict.fromkeys(places))


def _joined(cells: Iterable[Cell], lang: Language) -> Cell:
    """The only one as it is; several in their order, as text; nothing, if all are empty."""
    match list(cells):
        case []:
            return None
        case [only]:
            return only
        case several if all(cell is None for cell in several):
            return None
        case several:
            return ("；", "; ")[lang == "en"].join(map(_shown, several))


# --- Cells -----------------------------------------------------------------------------------

# OWASP Cheat Sheet Series, CSV Injection. Excel of East Asian locales takes the wide ones too.
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
# Excel keeps no more of a number than this, and changes what is longer without a word.
_MOST_DIGITS: Final = 15


def _cell(value: Cell) -> str:
    shown = _shown(value)
    if not isinstance(value, str) and "⁄" not in shown:
        return shown
    if shown.startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA):
        shown = f"'{shown}"
    # In quotation marks also where RFC 4180 asks for none: another separator splits nothing.
    return '"' + shown.replace('"', '""') + '"'


def _shown(value: Cell) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case date():
            return value.isoformat()
        case _:
            return _digits(value)


def _digits(number: Number) -> str:
    """A number exactly: in digits, or as a fraction where they never end or are too many."""
    if isinstance(number, int):
        return str(number)
    if isinstance(number, Decimal) and len(number.as_tuple().digits) <= _MOST_DIGITS:
        return f"{number:f}"
    exact = Fraction(number)
    return f"{exact.numerator}⁄{exact.denominator}"
