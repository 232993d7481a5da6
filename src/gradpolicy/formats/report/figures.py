"""What a figure or a date was set for: the table of them, and the bars."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final, assert_never

from gradpolicy.compliance import Finding, Judgement, Need, Occurred, Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import (
    Align,
    Bar,
    Bars,
    Cell,
    Column,
    Line,
    Row,
    Table,
    Weight,
)
from gradpolicy.formats.report.phrases import (
    REQUIREMENT,
    clause,
    counted,
    days,
    force_tag,
    history,
    mark_of,
    mark_of_truth,
    result_column,
    says_what_it_lacks,
    sides,
    titled,
)
from gradpolicy.logic import Truth
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Comparator,
    Done,
    Metric,
    Not,
    Number,
    Ongoing,
    Quota,
    Ratio,
    Text,
    leaves,
)
from gradpolicy.model.bounds import stated

__all__ = ["bars", "figures", "has_deadline", "has_figure", "requirement", "table"]

_CAPTION: Final = Text("指标与时限对照表", "Figures and deadlines, as required and as they are")
_ACTUAL: Final = Text("实际", "Actual")
_NEEDED: Final = Text("应达到", "Required")
_GAP: Final = Text("差额或余量", "Short or spare")
# Of a bound that is not kept, where another one will do: as the template says it.
_OTHERWISE: Final = Text("另项已达到", "met otherwise")
_BARS: Final = Text("指标完成进度（以要求为100%）", "Progress, each requirement being 100%")
_REQUIRED: Final = Text("要求", "required")
_OF_BARS: Final = (
    Text("指标", "Figure"),
    Text("进度", "Progress"),
    Text("占要求", "Of what is required"),
)
_COMPARED: Final = Text("比较", "Compared")


def has_figure(finding: Finding) -> bool:
    """Whether a number is required, and not only that something is done."""
    return any(isinstance(leaf, Quota | Ratio) for leaf in leaves(finding.provision.requires))


def has_deadline(finding: Finding) -> bool:
    """Whether the provision itself, and not only its measure, says when."""
    return finding.provision.due is not None and not isinstance(finding.due, Ongoing)


def figures(report: Report) -> tuple[Finding, ...]:
    """The findings on provisions that say how much or when, in the order of the text."""
    return tuple(each for each in report if has_figure(each) or has_deadline(each))


def requirement(finding: Finding, language: Language) -> str:
    """What is required, marked with how it binds where that is no duty."""
    return force_tag(finding, language) + words.label(finding, language)


# --- The table -------------------------------------------------------------------------------


def table(report: Report, language: Language) -> Table | None:
    """The table of all that says how much or when; `None` where nothing does."""
    rows = tuple(_row(finding, language) for finding in figures(report))
    if not rows:
        return None
    result = result_column(language)
    columns = (
        result,
        Column(say(REQUIREMENT, language), 44 - result.width),
        Column(say(_ACTUAL, language), 22, Align.END),
        Column(say(_NEEDED, language), 19, Align.END),
        Column(say(_GAP, language), 15, Align.END),
    )
    return Table(say(_CAPTION, language), columns, rows)


def _row(finding: Finding, language: Language) -> Row:
    actual, required, rest = zip(*_lines(finding, language), strict=True)
    cells: tuple[Cell, ...] = (
        mark_of(finding, language),
        _asked(finding, language),
        _filled(actual),
        _filled(required),
        _filled(rest),
    )
    return Row(cells, slugs=(finding.provision.slug,))


def _asked(finding: Finding, language: Language) -> tuple[Line, ...]:
    lines = [
        Line(requirement(finding, language)),
        Line(clause(finding.measure, language), Weight.NOTE),
    ]
    why = _why(finding, language)
    if why:
        lines.append(Line(why, Weight.NOTE))
    return tuple(lines)


def _why(finding: Finding, language: Language) -> str:
    """The comparison; of what can't be compared or need not be, why."""
    match finding.status:
        case Status.UNKNOWN if says_what_it_lacks(finding):
            return ""
        case Status.UNKNOWN | Status.NOT_APPLICABLE:
            return words.answer(finding, language)
        case Status.MET | Status.UNMET | Status.PENDING:
            # What the columns beside it do not say: how a limit came about, or which of several.
            asked = finding.provision.requires
            if isinstance(asked, Quota) and not isinstance(asked.bound.limit, Metric):
                return ""
            found = [
                sides(leaf, language)
                for leaf in bounds(finding.meets)
                if not _is_spared(leaf, finding)
            ]
            return (
                titled(_COMPARED, ("；" if language == "zh" else "; ").join(found), language)
                if found
                else ""
            )
        case _:
            assert_never(finding.status)


def _filled(texts: tuple[str, ...]) -> tuple[Line, ...]:
    """One line for each text; empty ones stay, so that what belongs together stands level."""
    if not any(texts):
        return (Line("–"),)
    return tuple(Line(text) for text in texts)


def _lines(finding: Finding, language: Language) -> Iterator[tuple[str, str, str]]:
    """What is, what is required and what is left, of each bound and of the deadline."""
    # What does not apply is neither short nor to spare.
    needs = finding.needs
    applies = finding.status is not Status.NOT_APPLICABLE
    for leaf in bounds(finding.meets):
        need = next((each for each in needs if each.predicate is leaf.predicate), None)
        rest = _rest(need, language) if need is not None and applies else ""
        if _is_spared(leaf, finding):
            rest = say(_OTHERWISE, language)
        yield words.fact(leaf.facts[0], language), _required(leaf, need, language), rest
    if finding.due is not None and not isinstance(finding.due, Ongoing):
        done = "" if has_figure(finding) else _state(finding, language)
        yield done, say(finding.due, language), _remaining(finding, language)
    elif not has_figure(finding):
        yield _state(finding, language), "", ""


def bounds(judgement: Judgement) -> Iterator[Judgement]:
    """The judgements of the quotas and ratios in it, those left out that are denied."""
    match judgement.predicate:
        case Quota() | Ratio():
            yield judgement
        case AllOf() | AnyOf() | ByReference():
            for operand in judgement.operands:
                yield from bounds(operand)
        case Done() | Not():
            pass
        case _:
            assert_never(judgement.predicate)


def _is_spared(leaf: Judgement, finding: Finding) -> bool:
    """Whether a bound is not kept and need not be, for another one is that will do as well."""
    return any(leaf is each for each in _spared(finding.meets))


def _spared(judgement: Judgement) -> Iterator[Judgement]:
    alternatives = isinstance(judgement.predicate, AnyOf) and judgement.truth is Truth.TRUE
    for operand in judgement.operands:
        without = alternatives and operand.truth is not Truth.TRUE
        yield from bounds(operand) if without else _spared(operand)


def _state(finding: Finding, language: Language) -> str:
    """Whether something was done, or when."""
    facts = [leaf.facts[0] for leaf in finding.meets.leaves if leaf.facts]
    return words.listing(dict.fromkeys(words.fact(each, language) for each in facts), language)


_SIGNS: Final = {
    Comparator.AT_LEAST: "≥",
    Comparator.AT_MOST: "≤",
    Comparator.ABOVE: ">",
    Comparator.BELOW: "<",
    Comparator.EXACTLY: "=",
    Comparator.ABOUT: "≈",
}


def _required(leaf: Judgement, need: Need | None, language: Language) -> str:
    """The limit for this institution: in whole units, where the bound itself is one that is kept."""
    predicate = leaf.predicate
    assert isinstance(predicate, Quota | Ratio)
    bound, metric = predicate.bound, _metric(predicate)
    sign = _SIGNS[bound.comparator]
    limit: Number | None
    if isinstance(predicate, Ratio) or bound.comparator in (
        Comparator.AT_LEAST,
        Comparator.AT_MOST,
    ):
        limit = need.required if need is not None else None
        if limit is not None and bound.comparator is Comparator.ABOVE:
            sign = "≥"
        elif limit is not None and bound.comparator is Comparator.BELOW:
            sign = "≤"
    else:
        limit = _limit(leaf)
    return f"{sign} {stated(limit, metric, language)}" if limit is not None else ""


def _metric(predicate: Quota | Ratio) -> Metric:
    return predicate.metric if isinstance(predicate, Quota) else predicate.numerator


def _limit(leaf: Judgement) -> Fraction | None:
    """What the bound comes to here, exactly; `None` where it depends on what is not known."""
    predicate = leaf.predicate
    assert isinstance(predicate, Quota | Ratio)
    if isinstance(predicate, Ratio):
        base = _number(leaf, 1)
        return None if base is None else base * Fraction(predicate.number)
    limit = predicate.bound.limit
    return _number(leaf, 1) if isinstance(limit, Metric) else Fraction(limit)


def _number(leaf: Judgement, side: int) -> Fraction | None:
    """One of the two sides of a comparison, where it is a fact and known."""
    fact = leaf.facts[side]
    return None if fact is None else Fraction(fact.value)  # type: ignore[arg-type]  # of a bound: a number


def _rest(need: Need, language: Language) -> str:
    """What is short, over or to spare."""
    metric = need.of if isinstance(need.of, Metric) else need.of[0]
    if need.shortfall is not None:
        amount = words.apart(need.shortfall, metric, language)
        if Fraction(need.required or 0) > Fraction(need.present or 0):
            return say(Text(f"差{amount}", f"{amount} short"), language)
        return say(Text(f"超出{amount}", f"{amount} over"), language)
    if need.room is not None:
        if need.room == 0:
            return say(Text("无余量", "none to spare"), language)
        amount = words.apart(need.room, metric, language)
        return say(Text(f"余{amount}", f"{amount} to spare"), language)
    return ""


def _remaining(finding: Finding, language: Language) -> str:
    """How far off the deadline is, or what became of it."""
    occasions = finding.occasions
    if finding.status is Status.NOT_APPLICABLE:
        return ""
    if len(occasions) == 1 and occasions[0].occurred in (Occurred.DONE, Occurred.LATE):
        late = occasions[0].days_late
        if late is None:
            return say(occasions[0].occurred, language)
        return say(Text(f"逾期{late}天", f"{counted(late, 'day')} late"), language)
    if len(occasions) > 1:
        return history(occasions, language)
    left = finding.days_left
    if left is None or finding.status is Status.MET:
        return ""
    return days(left, language)


# --- The bars --------------------------------------------------------------------------------


def bars(report: Report, language: Language) -> Bars | None:
    """A bar for each bound that applies and whose two sides are known; `None` without any."""
    found = tuple(
        bar
        for finding in figures(report)
        if finding.status is not Status.NOT_APPLICABLE
        for leaf in bounds(finding.meets)
        if not _is_spared(leaf, finding)
        for bar in _bar(finding, leaf, language)
    )
    if not found:
        return None
    measured, drawn, share = (say(each, language) for each in _OF_BARS)
    return Bars(say(_BARS, language), (measured, drawn, share), say(_REQUIRED, language), found)


def _bar(finding: Finding, leaf: Judgement, language: Language) -> Iterator[Bar]:
    value, limit = _number(leaf, 0), _limit(leaf)
    if value is None or not limit:
        return
    predicate = leaf.predicate
    assert isinstance(predicate, Quota | Ratio)
    metric = _metric(predicate)
    per = predicate.per if isinstance(predicate, Quota) else None
    label = words.of(metric if per is None else (metric, per), language)
    yield Bar(
        finding.provision.slug,
        mark_of_truth(leaf, finding, language),
        force_tag(finding, language) + label,
        clause(finding.measure, language),
        sides(leaf, language),
        value / limit,
    )
