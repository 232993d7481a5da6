"""Words of the sheets of facts: what each row asks, and how it is filled in."""

from __future__ import annotations

from typing import Final, assert_never

from gradpolicy.compliance import Finding
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.rows import Row
from gradpolicy.model import (
    Comparator,
    Done,
    Force,
    Kind,
    Metric,
    Not,
    Ongoing,
    Period,
    Quota,
    Recurring,
    Text,
)

__all__ = ["asked", "clause", "definition", "hint", "note", "quotes", "requirement"]


def clause(row: Row) -> str:
    """The measures that a row serves, one a line; their titles are the notice's."""
    return "\n".join(dict.fromkeys(str(finding.measure) for finding in row.findings))


# How each force is said before what is asked, and in place of it where that is a yes.
_VERBS: Final = {
    Force.OBLIGATION: (Text("应做到", "required"), None),
    Force.PROHIBITION: (Text("不得有", "must not be"), Text("不得", "must not be")),
    Force.TARGET: (Text("力争做到", "aimed at"), Text("力争", "aim")),
    Force.RECOMMENDATION: (Text("宜做到", "recommended"), Text("宜", "should be")),
    Force.PERMISSION: (Text("可以做", "permitted"), Text("可", "may be")),
}


def asked(finding: Finding, language: Language, *, beside: bool = False, due: bool = True) -> str:
    """
    What a provision asks, on what condition, and by when it is *due*.

    Where the metric stands *beside* it, a yes or no is not said again.
    """
    provision, requires = finding.provision, finding.provision.requires
    alone, before = _VERBS[provision.force]
    inner = requires.operand if isinstance(requires, Not) else requires
    forbids = provision.force is Force.PROHIBITION
    if isinstance(inner, Done) and beside and (forbids or inner is requires):
        text = say(alone, language)
    else:
        stated = inner if forbids else requires
        text = say(stated, language)
        if before is not None:
            text = f"{before.zh}：{text}" if language == "zh" else f"{before.en}: {text}"
    if provision.when is not None:
        when = say(provision.when, language)
        text = f"{when}的，{text}" if language == "zh" else f"if {when}, then {text}"
    if not due or finding.due is None or isinstance(finding.due, Ongoing):
        return text
    by = say(finding.due, language)
    return f"{text}，{by}" if language == "zh" else f"{text}, {by}"


def requirement(row: Row, language: Language) -> str:
    """What the provisions that a row serves ask, one a line."""
    lines = [asked(finding, language, beside=True) for finding in row.findings]
    lines = list(dict.fromkeys(lines))
    return "\n".join(lines if len(lines) == 1 else (f"· {line}" for line in lines))


def definition(row: Row, language: Language) -> str:
    """What the metric counts; of one in each period, which of its values is meant."""
    text = say(row.metric.definition, language)
    if isinstance(row.of, Metric):
        return text
    per = row.of[1]
    greatest = any(
        isinstance(use.leaf, Quota)
        and use.leaf.bound.comparator in (Comparator.AT_MOST, Comparator.BELOW)
        for use in row.subjects
    )
    return _of_period(per, language, greatest=greatest) + text


def _of_period(per: Period, language: Language, *, greatest: bool) -> str:
    if language == "zh":
        return f"填最{'多' if greatest else '少'}的一{_ONE.get(per, per.zh)}的数。"
    return f"in the {per.value} that had the {'most' if greatest else 'fewest'}: "


# One of each period, where it isn't the word after 每.
_ONE: Final = {
    Period.WEEK: "周",
    Period.MONTH: "个月",
    Period.QUARTER: "个季度",
    Period.TERM: "个学期",
}


def hint(row: Row, language: Language, ledger: Text | None = None) -> str:
    """How a cell is filled in; that it may be counted from a *ledger*, where it can."""
    metric = row.metric
    unit = "" if metric.unit is None else say_unit(metric, language)
    match metric.kind:
        case Kind.COUNT:
            how = Text(f"填整数，单位：{unit}。", f"A whole number of {unit}.")
        case Kind.SHARE:
            how = Text("填百分数，如 69.95%。", "A percentage, such as 69.95%.")
        case Kind.MONEY:
            how = Text("填金额，单位：元；也可写“3.6万元”。", "An amount in yuan.")
        case Kind.AREA | Kind.DURATION:
            how = Text(f"填数，单位：{unit}。", f"A number of {unit}.")
        case Kind.FLAG | Kind.DATE:
            how = _how_to_tick(row)
        case _:
            assert_never(metric.kind)
    if ledger is not None:
        none = Text(f"填了“{ledger.zh}”的请留空。", f"Leave it empty if {ledger.en} is filled in.")
    else:
        none = Text("没有数据请留空。", "Leave it empty if not known.")
    between = "" if language == "zh" else " "
    return f"{say(how, language)}{between}{say(none, language)}"


def say_unit(metric: Metric, language: Language) -> str:
    """The unit of a metric that has one."""
    assert metric.unit is not None
    return metric.unit.zh if language == "zh" else metric.unit.en


def _how_to_tick(row: Row) -> Text:
    dues = [use.finding.due for use in row.subjects]
    if any(isinstance(due, Recurring) for due in dues):
        return Text(
            "填每次完成的日期，用顿号隔开，如 2024-01-25、2024-02-25；全部按时完成的可选“是”。",
            "The days on which it was done, such as 2024-01-25, 2024-02-25; "
            "or yes, if always in time.",
        )
    return Text(
        "选“是”或“否”；已完成的也可填完成日期，如 2024-06-15。",
        "Yes or no, or the day on which it was done, such as 2024-06-15.",
    )


def quotes(finding: Finding) -> str:
    """The words of the notice that carry a provision."""
    return "".join(f"「{evidence.quote}」" for evidence in finding.provision.evidence)


def note(row: Row, language: Language) -> str:
    """The words of the notice, what the metric counts, and how what is unclear was read."""
    lines: list[str] = []
    for finding in row.findings:
        lines += [str(finding.measure), quotes(finding)]
        assumption = finding.provision.assumption
        if assumption is not None:
            lines.append(say(Text(f"读法：{assumption.zh}", f"Read as: {assumption.en}"), language))
    meaning = definition(row, language)
    lines.append(say(Text(f"口径：{meaning}", f"Counts: {meaning}"), language))
    return "\n".join(lines)
