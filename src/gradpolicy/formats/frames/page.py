"""The summary of a table as a page for the terminal, in Chinese or in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from rich.console import Group as Lines
from rich.console import RenderableType
from rich.text import Text as Line

from gradpolicy.compliance import Outcome, Status
from gradpolicy.formats.frames.summary import Counts, Group, TableSummary
from gradpolicy.formats.language import Bilingual, Language, say
from gradpolicy.formats.norms import what
from gradpolicy.formats.terminal.columns import Columns, Flow
from gradpolicy.logic import Observable
from gradpolicy.model import Metric, PartialDate, Text

__all__ = ["remarks", "summary_page"]

_STYLES: Final = {
    Status.MET: "green",
    Status.UNMET: "bold red",
    Status.PENDING: "yellow",
    Status.UNKNOWN: "bright_blue",
    Status.NOT_APPLICABLE: "",
}
_ENDS: Final = {
    Outcome.BREACHED: Text("有未达到项", "breached"),
    Outcome.UNDECIDED: Text("尚无结论", "undecided"),
    Outcome.PENDING: Text("有未到期项", "pending"),
    Outcome.COMPLIANT: Text("全部达到", "compliant"),
}
_OUTCOMES: Final = {
    Outcome.BREACHED: _STYLES[Status.UNMET],
    Outcome.UNDECIDED: _STYLES[Status.UNKNOWN],
    Outcome.PENDING: _STYLES[Status.PENDING],
    Outcome.COMPLIANT: _STYLES[Status.MET],
}
_MOST_NAMED: Final = 12
_MOST_GROUPS: Final = 50

_ROWS: Final = Text("{rows}行", "{rows} rows")
_CLAUSE: Final = Text("条款", "Clause")
_REQUIREMENT: Final = Text("要求", "Requirement")
_PROVISION: Final = Text("要求代码", "Provision")
_COUNT: Final = Text("行数", "Rows")
_BY: Final = Text("按“{by}”分组,已知各项合计", "By {by}, all that is known together")
_BY_OUTCOME: Final = Text("按“{by}”分组", "By {by}")
_MORE_GROUPS: Final = Text("另有{count}组(--json 全部列出)", "and {count} more (--json lists all)")
_NONE_KNOWN: Final = Text(
    "各项均无法判断:表中没有一列是通知所问的指标",
    "nothing can be judged: no column of the table says what the notice asks",
)
_REST: Final = Text(
    "其余{count}项各行均待补充", "the other {count} provisions are unknown in every row"
)
_MISSING: Final = Text(
    "没有一列写明的指标{count}个,各行均未知:{names}",
    "{count} metrics that no column says, unknown in every row: {names}",
)
_AND_MORE: Final = Text("等(--json 全部列出)", "… (--json lists all)")
_PRINTED: Final = Text(
    "浮点数列{names}:按其打印出的十进制数读取", "floats, read as the decimal they print as: {names}"
)
_MISTAKEN: Final = Text(
    "列“{name}”未读取;是否指{key}?可加 --column “{name}={key}”",
    "column '{name}' is not read: is it {key}? If so, add --column '{name}={key}'",
)
_IMPOSSIBLE: Final = Text(
    "列“{name}”:{count}个值不可能,视为未知",
    "column '{name}': {count} impossible values, taken for unknown",
)
_UNREAD: Final = Text(
    "列“{name}”:{count}个值无法读取,视为未知",
    "column '{name}': {count} values that can't be read, taken for unknown",
)
_KEPT: Final = Text("保留的列:{names}", "columns kept: {names}")


def summary_page(summary: TableSummary, language: Language) -> RenderableType:
    """
    What checking a table came to: the counts by provision, in all and by group, then what was
    made of its columns.
    """
    plan = summary.plan
    head = (
        say(plan.addressee, language),
        say(_ON, language).format(day=say(PartialDate.on(plan.on), language)),
        summary.source,
        say(_ROWS, language).format(rows=f"{summary.rows:,}"),
        summary.engine,
    )
    return Lines(
        Line.assemble((plan.notice.slug, "bold"), "  ", (plan.notice.title, "dim")),
        Line(" · ".join(head), "dim"),
        *_outcomes(summary, language),
        Line(),
        *_provisions(summary, language),
        *_groups(summary, language),
        Line(),
        *_notes(summary, language),
    )


_ON: Final = Text("截至{day}", "as of {day}")


def remarks(summary: TableSummary, language: Language) -> Iterator[str]:
    """What was made of columns that somebody might have meant otherwise."""
    plan = summary.plan
    if plan.printed:
        shown = _listed([column.name for column in plan.printed], language)
        yield say(_PRINTED, language).format(names=shown)
    for name, key in plan.mistaken.items():
        yield say(_MISTAKEN, language).format(name=name, key=key)
    for each in summary.impossible:
        yield say(_IMPOSSIBLE, language).format(name=each.column.name, count=f"{each.count:,}")
    for name, count in summary.unread.items():
        yield say(_UNREAD, language).format(name=name, count=f"{count:,}")


def _notes(summary: TableSummary, language: Language) -> Iterator[RenderableType]:
    """What was made of the columns, each thing named once."""
    plan = summary.plan
    if plan.missing:
        names = [_label(of, language) for of in plan.missing]
        shown = _listed(names, language)
        yield Line(say(_MISSING, language).format(count=f"{len(names):,}", names=shown), "dim")
    for remark in remarks(summary, language):
        yield Line(remark, "yellow")
    if plan.kept:
        yield Line(say(_KEPT, language).format(names=_listed(plan.kept, language)), "dim")


def _label(of: Observable, language: Language) -> str:
    if isinstance(of, Metric):
        return say(of, language)
    metric, per = of
    return f"每{per.zh}{metric.zh}" if language == "zh" else f"{metric.en} per {per.value}"


def _listed(names: Sequence[str], language: Language) -> str:
    text = ("、", ", ")[language == "en"].join(names[:_MOST_NAMED])
    if len(names) <= _MOST_NAMED:
        return text
    return f"{text}{'' if language == 'zh' else ' '}{say(_AND_MORE, language)}"


def _outcomes(summary: TableSummary, language: Language) -> Iterator[RenderableType]:
    outcomes = summary.outcomes
    if outcomes is not None:
        yield Flow(
            Line(f"{say(_ENDS[outcome], language)} {outcomes[outcome]:,}", style)
            for outcome, style in _OUTCOMES.items()
            if outcomes[outcome]
        )


def _provisions(summary: TableSummary, language: Language) -> Iterator[RenderableType]:
    decided = summary.decided
    if not decided:
        yield Line(say(_NONE_KNOWN, language), "yellow")
        return
    counts = summary.counts
    table = Columns(widest=40)
    heads, rows = _aligned((counts[clause.provision.slug] for clause in decided), language)
    table.row(
        Line(say(_CLAUSE, language), "dim"),
        Line(say(_PROVISION, language), "dim"),
        *heads,
        Line(say(_REQUIREMENT, language), "dim"),
    )
    for clause, cells in zip(decided, rows, strict=True):
        table.row(
            clause.measure.label,
            Line(clause.provision.slug, "dim"),
            *cells,
            what(clause.provision, language),
        )
    yield table
    rest = len(summary.plan.clauses) - len(decided)
    if rest:
        yield Line(say(_REST, language).format(count=f"{rest:,}"), "dim")


def _groups(summary: TableSummary, language: Language) -> Iterator[RenderableType]:
    if summary.by is None:
        return
    has_outcomes = summary.outcomes is not None
    yield Line()
    title = _BY_OUTCOME if has_outcomes else _BY
    yield Line(say(title, language).format(by=summary.by), "bold")
    groups = sorted(summary.groups, key=lambda group: -group.rows)[:_MOST_GROUPS]
    if has_outcomes:
        ends = [group.outcomes or {} for group in groups]
        heads, rows = _flush(ends, _ENDS, _OUTCOMES, language)
    else:
        slugs = [clause.provision.slug for clause in summary.decided]
        heads, rows = _aligned((_total(group, slugs) for group in groups), language)
    width = max((len(f"{group.rows:,}") for group in groups), default=0)
    table = Columns(widest=40)
    table.row(Line(summary.by, "dim"), Line(say(_COUNT, language), "dim"), *heads, "")
    for group, cells in zip(groups, rows, strict=True):
        name = "–" if group.value is None else str(group.value)
        table.row(name, f"{group.rows:,}".rjust(width), *cells, "")
    yield table
    more = len(summary.groups) - len(groups)
    if more:
        yield Line(say(_MORE_GROUPS, language).format(count=f"{more:,}"), "dim")


def _total(group: Group, slugs: Iterable[str]) -> Counts:
    listed = [group.counts[slug] for slug in slugs]
    return {status: sum(counts[status] for counts in listed) for status in Status}


def _aligned(counts: Iterable[Counts], language: Language) -> tuple[list[Line], list[list[Line]]]:
    return _flush(counts, {status: status for status in Status}, _STYLES, language)


_Of = TypeVar("_Of", Status, Outcome)


def _flush(
    counts: Iterable[Mapping[_Of, int]],
    names: Mapping[_Of, Bilingual],
    styles: Mapping[_Of, str],
    language: Language,
) -> tuple[list[Line], list[list[Line]]]:
    """Heads and cells of columns of counts, flush right."""
    listed = list(counts)
    heads: list[Line] = []
    columns: list[list[Line]] = []
    for each, name in names.items():
        texts: list[str] = [f"{row.get(each, 0):,}" for row in listed]
        head = Line(say(name, language), styles[each] or "dim")
        width = max([head.cell_len, *map(len, texts)])
        head.pad_left(width - head.cell_len)
        heads.append(head)
        columns.append(
            [Line(text.rjust(width), styles[each] if text != "0" else "dim") for text in texts]
        )
    return heads, [list(row) for row in zip(*columns, strict=True)]
