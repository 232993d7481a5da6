"""What a new notice does to the institutions in a table: in words, for the terminal, as data and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from gradpolicy.compliance import Outcome, Status
from gradpolicy.compliance.facts import key_of
from gradpolicy.formats.findings import day, listing
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.tabular import Cell, rows_to_csv
from gradpolicy.model import Force, Text

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text as Line

    from gradpolicy.tables.impacts import ImpactSummary, Pair, ProvisionImpact

__all__ = ["impact_data", "impact_page", "impact_text", "impact_to_csv"]

_BREACHED, _UNDECIDED = Outcome.BREACHED, Outcome.UNDECIDED
# How many provisions a sentence names; the table has them all.
_NAMED: Final = 3
_TROUBLES: Final = (Status.UNMET, Status.UNKNOWN, Status.PENDING)

_SHORT: Final = {
    Outcome.BREACHED: Text("有未达到项", "in breach"),
    Outcome.UNDECIDED: Text("资料不足", "undecided"),
    Outcome.PENDING: Text("有未到期项", "pending"),
    Outcome.COMPLIANT: Text("全部达到", "compliant"),
}
_NOBODY: Final = Text("表中没有数据行。", "The table has no rows.")
_ALL: Final = Text("合计", "all")
_NONE: Final = Text("(空)", "(null)")
_HEADS: Final = (
    Text("原要求", "Old provision"),
    Text("新要求", "New provision"),
    Text("变化", "Change"),
    Text("内容", "What it asks"),
    Text("原结果", "Before"),
    Text("新结果", "After"),
    Text("数量", "Rows"),
)


def impact_text(summary: ImpactSummary, lang: Language = "zh") -> str:
    """
    A summary in a few sentences: who complies before and after, and what puts whom in breach.

    >>> from datetime import date
    >>> from fractions import Fraction
    >>> import polars as pl
    >>> import gradpolicy as gp
    >>> from gradpolicy.tables.drafts import with_bound
    >>> from gradpolicy.tables.impacts import impact
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> draft = with_bound(notice, "full-time-staff", Fraction(1, 450))
    >>> staff = pl.DataFrame(
    ...     {"full-time-careers-staff": [26, 30], "graduating-students": [12_600, 10_000]}
    ... )
    >>> summary = impact(notice, draft, staff, on=date(2024, 8, 31)).summary()
    >>> print(impact_text(summary, "en").splitlines()[0])
    university, 2 rows: 0 comply with everything before, 0 after.
    """
    if not summary.rows:
        return say(_NOBODY, lang)
    return "\n".join(_sentences(summary, lang))


def _sentences(summary: ImpactSummary, lang: Language) -> Iterator[str]:
    whom, rows = summary.addressee, summary.rows
    compliant = Outcome.COMPLIANT
    yield say(
        Text(
            f"{whom.zh}共{rows}个:按原通知全部达到的{summary.before(compliant)}个,"
            f"按新通知{summary.after(compliant)}个。",
            f"{whom.en}, {_rows(rows)}: {summary.before(compliant):,} comply with everything before, "
            f"{summary.after(compliant):,} after.",
        ),
        lang,
    )
    yield say(
        Text(
            f"有未达到项的,原有{summary.before(_BREACHED)}个,现有{summary.after(_BREACHED)}个;"
            f"资料不足的,原有{summary.before(_UNDECIDED)}个,现有{summary.after(_UNDECIDED)}个。",
            f"In breach: {summary.before(_BREACHED):,} before, {summary.after(_BREACHED):,} after; "
            f"undecided for want of facts: {summary.before(_UNDECIDED):,} before, "
            f"{summary.after(_UNDECIDED):,} after.",
        ),
        lang,
    )
    newly = summary.newly(_BREACHED)
    yield say(Text(f"新增有未达到项的{newly}个。", f"Newly in breach: {newly:,}."), lang)
    named = [
        (each.pair, each.newly(Status.UNMET))
        for each in summary.most(Status.UNMET)
        if each.pair.binds
    ]
    if named:
        shown = [_counted(pair, count, lang) for pair, count in named[:_NAMED]]
        more = len(named) - len(shown)
        if more:
            shown.append(say(Text(f"另有{more}项", f"{more} more"), lang))
        yield say(
            Text(
                f"新增未达到最多的是:{listing(shown, lang)}。",
                f"Most newly unmet: {listing(shown, lang)}.",
            ),
            lang,
        )
    settled = [
        (each.pair, each.settled) for each in summary.provisions if each.settled and each.pair.binds
    ]
    if settled:
        settled.sort(key=lambda each: -each[1])
        shown = [_counted(pair, count, lang) for pair, count in settled[:_NAMED]]
        yield say(
            Text(
                f"不再有问题最多的是:{listing(shown, lang)}。",
                f"Most settled: {listing(shown, lang)}.",
            ),
            lang,
        )
    if summary.missing:
        count = len(summary.missing)
        yield say(
            Text(
                f"表中缺少{count}项指标,一律按未知处理。",
                f"The table has no column for {count} of the facts that are asked for: "
                "they are unknown for every row.",
            ),
            lang,
        )


def _rows(count: int) -> str:
    return f"{count:,} row{'' if count == 1 else 's'}"


def _counted(pair: Pair, count: int, lang: Language) -> str:
    return say(Text(f"{_asked(pair, 'zh')}({count}个)", f"{_asked(pair, 'en')} ({count:,})"), lang)


def _asked(pair: Pair, lang: Language) -> str:
    """What the new provision asks, or the one that was removed."""
    provision = pair.clause.provision
    if provision.force is Force.PROHIBITION:
        denied = listing((say(each, lang) for each in provision.denied), lang)
        return say(Text(f"不得:{denied}", f"must not: {denied}"), lang)
    return say(provision.requires, lang)


def _change(each: ProvisionImpact, lang: Language) -> str:
    """What became of it; where its bound changed, from what to what."""
    pair = each.pair
    word = say(pair.change, lang)
    if pair.old is None or pair.new is None:
        return word
    old, new = (say(clause.provision.requires, lang) for clause in (pair.old, pair.new))
    return (
        word
        if old == new
        else f"{word}: {old} → {new}"
        if lang == "en"
        else f"{word}：{old} → {new}"
    )


def impact_page(summary: ImpactSummary, lang: Language = "zh") -> RenderableType:
    """The summary for the terminal: the sentences, who stands how, and each provision that matters."""
    from rich.console import Group
    from rich.text import Text as Line

    from gradpolicy.formats.terminal.columns import Columns

    slugs = Text(summary.new.slug, summary.new.slug)
    if summary.new.slug == summary.old.slug:
        slugs = Text(f"{slugs.zh}(假设)", f"{slugs.en} (what if)")
    title = Text(
        f"{summary.old.slug} → {slugs.zh}，{day(summary.on, 'zh')}",
        f"{summary.old.slug} → {slugs.en}, {day(summary.on, 'en')}",
    )
    parts: list[RenderableType] = [Line(say(title, lang), "bold"), Line(impact_text(summary, lang))]
    if not summary.rows:
        return Group(*parts)
    matrix = Columns(indent=2, widest=40)
    corner = Text("原 \\ 新", "before \\ after")
    matrix.row(*(Line(say(each, lang), "dim") for each in (corner, *_SHORT.values())))
    for was, name in _SHORT.items():
        counts = [summary.outcomes.get((was, is_), 0) for is_ in Outcome]
        styles = ["bold" if was is not is_ else "" for is_ in Outcome]
        matrix.row(say(name, lang), *map(_number, counts, styles))
    parts += [Line(), matrix]
    changed = [each for each in summary.provisions if _matters(each)]
    if changed:
        changed.sort(key=lambda each: (-each.newly(Status.UNMET), -each.settled))
        table = Columns(indent=2, widest=34)
        heads = (
            Text("新增未达到", "newly unmet"),
            Text("新增待补充", "newly unknown"),
            Text("新增未到期", "newly pending"),
            Text("不再有问题", "settled"),
            Text("要求", "provision"),
            Text("变化", "change"),
        )
        table.row(*(Line(say(head, lang), "dim") for head in heads))
        for each in changed:
            counts = [each.newly(status) for status in _TROUBLES]
            table.row(
                _number(counts[0], "bold red"),
                _number(counts[1], "yellow"),
                _number(counts[2], ""),
                _number(each.settled, "green"),
                each.pair.slug,
                _change(each, lang),
            )
        parts += [Line(), table]
    if summary.groups:
        parts += [Line(), _groups(summary, lang)]
    return Group(*parts)


def _groups(summary: ImpactSummary, lang: Language) -> RenderableType:
    from rich.text import Text as Line

    from gradpolicy.formats.terminal.columns import Columns

    table = Columns(indent=2)
    heads = (
        *summary.by,
        say(Text("数量", "rows"), lang),
        say(Text("原有未达到项", "in breach before"), lang),
        say(Text("现有未达到项", "in breach after"), lang),
        say(Text("新增有未达到项", "newly in breach"), lang),
    )
    table.row(*(Line(head, "dim") for head in heads))
    for group in (*summary.groups, summary):
        names = [say(_NONE, lang) if value is None else str(value) for value in group.group]
        if not names:
            names = [say(_ALL, lang), *[""] * (len(summary.by) - 1)]
        counts = (
            group.rows,
            group.before(_BREACHED),
            group.after(_BREACHED),
            group.newly(_BREACHED),
        )
        table.row(*names, *(f"{count:,}" for count in counts))
    return table


def _number(count: int, style: str) -> Line:
    from rich.text import Text as Line

    return Line(f"{count:,}", style) if count else Line("·", "dim")


def _matters(each: ProvisionImpact) -> bool:
    return bool(each.settled or any(map(each.newly, _TROUBLES)))


def impact_data(summary: ImpactSummary) -> dict[str, object]:
    """
    A summary as plain data, for JSON; every key is always there.

    Returns:
        `old`, `new` and `addressee` (their slugs), `on`, `new_on` (days, or `None`), `missing` (the
        keys of facts), and the counts: `rows`, `outcomes` (before, after and rows of each cell),
        `provisions` (change, old, new, binding, newly unmet, unknown and pending, settled, and
        the cells), `groups` (each with its `group`, by column, and the same counts).
    """
    return {
        "old": summary.old.slug,
        "new": summary.new.slug,
        "addressee": summary.addressee.slug,
        "on": summary.on.isoformat(),
        "new_on": summary.new_on.isoformat() if summary.new_on is not None else None,
        "missing": [key_of(of) for of in summary.missing],
        **_counts(summary),
        "groups": [
            {
                "group": {
                    name: value if value is None or isinstance(value, str | int) else str(value)
                    for name, value in zip(summary.by, group.group, strict=True)
                },
                **_counts(group),
            }
            for group in summary.groups
        ],
    }


def _counts(summary: ImpactSummary) -> dict[str, object]:
    return {
        "rows": summary.rows,
        "outcomes": [
            {"before": was.value, "after": is_.value, "rows": count}
            for (was, is_), count in summary.outcomes.items()
        ],
        "provisions": [
            {
                "change": each.pair.change.value,
                "old": each.pair.old.provision.slug if each.pair.old is not None else None,
                "new": each.pair.new.provision.slug if each.pair.new is not None else None,
                "binding": each.pair.binds,
                **{f"newly_{status.value}": each.newly(status) for status in _TROUBLES},
                "settled": each.settled,
                "statuses": [
                    {
                        "before": was.value if was is not None else None,
                        "after": is_.value if is_ is not None else None,
                        "rows": count,
                    }
                    for (was, is_), count in each.counts.items()
                ],
            }
            for each in summary.provisions
        ],
    }


def impact_to_csv(summary: ImpactSummary, lang: Language = "zh") -> bytes:
    """
    The statuses before and after of each provision as CSV: a row of heads, then one a cell.

    Columns: the groups, if any; the slugs of the old and the new provision, what became of it, what
    it asks, the status before and after, how many rows. It opens as `rows_to_csv` says.
    """
    rows: list[list[Cell]] = [[*summary.by, *(say(head, lang) for head in _HEADS)]]
    for group in summary.groups or (summary,):
        names: list[Cell] = [None if value is None else str(value) for value in group.group]
        for each in group.provisions:
            pair = each.pair
            slugs = [
                clause.provision.slug if clause is not None else None
                for clause in (pair.old, pair.new)
            ]
            for statuses, count in each.counts.items():
                words = [say(status, lang) if status is not None else None for status in statuses]
                rows.append(
                    [*names, *slugs, say(pair.change, lang), _asked(pair, lang), *words, count]
                )
    return rows_to_csv(rows)
