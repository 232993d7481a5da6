"""
Findings in words: every text about a check is rendered here, from the reason as data.

Numbers are written exactly and never rounded: 69.95 % stays that. What is compared is shown
as it was compared: a ratio by its two products.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final, assert_never

from gradpolicy.compliance import (
    Case,
    Entitlement,
    Fact,
    FactValue,
    Finding,
    Judgement,
    Liability,
    Need,
    Occasion,
    Occurred,
    Outcome,
    Remedy,
    Report,
    Status,
)
from gradpolicy.formats.language import Language, say
from gradpolicy.logic import Observable, Truth
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Comparator,
    Done,
    Force,
    Kind,
    Metric,
    Not,
    Number,
    Ongoing,
    PartialDate,
    Quota,
    Ratio,
    Text,
)
from gradpolicy.model.bounds import stated
from gradpolicy.model.wording import listed, listed_zh

__all__ = [
    "answer",
    "apart",
    "comparison",
    "conferred",
    "day",
    "fact",
    "force",
    "label",
    "liable",
    "listing",
    "need",
    "of",
    "outcome",
    "remedy",
    "timing",
    "value",
]


def listing(items: Iterable[str], language: Language) -> str:
    """*items* as a list in words; empty for none."""
    parts = list(items)
    if not parts:
        return ""
    return listed_zh(parts, "、") if language == "zh" else listed(parts)


def _joined(parts: Iterable[str], language: Language) -> str:
    return ("；", "; ")[language == "en"].join(part for part in parts if part)


def label(finding: Finding, language: Language) -> str:
    """What a provision asks, without whom and when: a prohibition says what must not be."""
    provision = finding.provision
    if provision.force is not Force.PROHIBITION:
        return say(provision.requires, language)
    denied = listing((say(each, language) for each in provision.denied), language)
    return (
        f"不得:{denied}".replace(":", _colon("zh")) if language == "zh" else f"must not: {denied}"
    )


def force(force: Force, language: Language) -> str:
    """How a provision binds."""
    return force.zh if language == "zh" else force.value


def day(day: date, language: Language) -> str:
    """A day in words."""
    return say(PartialDate.on(day), language)


def of(observable: Observable, language: Language) -> str:
    """What a fact is of: a metric, or its least or greatest value in any period."""
    if isinstance(observable, Metric):
        return say(observable, language)
    metric, per = observable
    if language == "zh":
        return f"每{per.zh}{metric.zh}"
    return f"{metric.en} in each {per.value}"


def value(value: FactValue, metric: Metric, language: Language) -> str:
    """What a fact says: a number with its unit, yes or no, days, or how many cases."""
    match value:
        case bool():
            return say(_YES if value else _NO, language)
        case date():
            return day(value, language)
        case tuple():
            days = [item for item in value if isinstance(item, date)]
            cases = [item for item in value if isinstance(item, Case)]
            if cases:
                return say(Text(f"{len(cases)}件", _plural(len(cases), "case")), language)
            if not days:
                return say(_NONE, language)
            if len(days) > 4:
                first, last = day(min(days), language), day(max(days), language)
                text = Text(
                    f"{len(days)}次({first}至{last})",
                    f"{len(days)} times, from {first} to {last}",
                )
                return say(text, language)
            return listing((day(each, language) for each in sorted(days)), language)
        case _:
            return stated(value, metric, language)


_YES: Final = Text("是", "yes")
_NO: Final = Text("否", "no")
_NONE: Final = Text("无", "none")
_ABSENT: Final = Text("未填", "not given")


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def fact(fact: Fact | None, language: Language) -> str:
    """A fact's value, as it was written where that is another way; or that it is not given."""
    if fact is None:
        return say(_ABSENT, language)
    return value(fact.value, fact.metric, language)


def _number(number: Number | Fraction, metric: Metric, language: Language) -> str:
    """A number that is compared: bare for things that are counted, with its unit otherwise."""
    if metric.kind is Kind.SHARE:
        return stated(number, metric, language)
    text = stated(number, metric, language)
    unit = metric.unit
    if metric.kind is not Kind.COUNT or unit is None or language == "zh":
        return text
    return text.removesuffix(f" {unit.en}").removesuffix(f" {unit.one}")


# How a value stands to a limit if the bound is kept, and if it is not.
_SIGNS: Final = {
    Comparator.AT_LEAST: ("≥", "<"),
    Comparator.AT_MOST: ("≤", ">"),
    Comparator.ABOVE: (">", "≤"),
    Comparator.BELOW: ("<", "≥"),
    Comparator.EXACTLY: ("=", "≠"),
    Comparator.ABOUT: ("≈", "≉"),
}


def comparison(judgement: Judgement, language: Language) -> str:
    """
    What was compared with what, and how they stand: ``23人 < 25.2人(12600人 × 1:500)``.

    Of several, each; a negation says what was found, not what it was hoped to be.
    """
    predicate = judgement.predicate
    match predicate:
        case Quota():
            return _quota(judgement, predicate, language)
        case Ratio():
            return _ratio(judgement, predicate, language)
        case Done(metric=metric):
            return f"{say(metric, language)}{_colon(language)}{_done(judgement, language)}"
        case ByReference():
            name = say(predicate.standard, language)
            if judgement.operands:
                return f"{name}{_colon(language)}{comparison(judgement.operands[0], language)}"
            return say(
                Text(
                    f"通知未写明“{name}”的具体要求", f"the notice does not say what “{name}” asks"
                ),
                language,
            )
        case Not():
            return comparison(judgement.operands[0], language)
        case AllOf() | AnyOf():
            return _joined((comparison(each, language) for each in _deciding(judgement)), language)
        case _:
            assert_never(predicate)


def _deciding(judgement: Judgement) -> tuple[Judgement, ...]:
    """The operands that decide it: those that fail where all are needed, or hold where one is."""
    deciding = Truth.FALSE if isinstance(judgement.predicate, AllOf) else Truth.TRUE
    if judgement.truth is not deciding:
        return judgement.operands
    return tuple(each for each in judgement.operands if each.truth is deciding)


def _colon(language: Language) -> str:
    return "：" if language == "zh" else ": "


def _sign(comparator: Comparator, truth: Truth, *, equal: bool) -> str:
    kept, broken = _SIGNS[comparator]
    if truth is not Truth.FALSE:
        return kept
    return "=" if equal else broken


def _quota(judgement: Judgement, quota: Quota, language: Language) -> str:
    bound, metric = quota.bound, quota.metric
    given = judgement.facts[0]
    left = fact(given, language)
    if isinstance(bound.limit, Metric):
        other = judgement.facts[1]
        right = fact(other, language)
        name = of(bound.limit, language)
        right = f"{right}（{name}）" if language == "zh" else f"{right} ({name})"
    else:
        right = stated(bound.limit, metric, language)
        if bound.tolerance is not None:
            margin = stated(bound.tolerance, metric, language)
            right = f"{right} ± {margin}"
    values = [each.value for each in judgement.facts if each is not None]
    equal = (len(values) == 2 and values[0] == values[1]) or values == [bound.limit]
    # A doubt about the day is no comparison that failed.
    sign = _sign(bound.comparator, judgement.truth, equal=equal)
    if judgement.truth is Truth.UNKNOWN and None not in judgement.facts:
        sign = "?"
    named = of(quota.metric if quota.per is None else (quota.metric, quota.per), language)
    return f"{named}{_colon(language)}{left} {sign} {right}{_doubts(judgement, language)}"


def _ratio(judgement: Judgement, ratio: Ratio, language: Language) -> str:
    above, below = judgement.facts
    limit = Fraction(ratio.number)
    written = _limit(ratio)
    named = say(ratio.numerator, language)
    left = fact(above, language)
    base = say(ratio.denominator, language)
    brackets = "（{}）" if language == "zh" else " ({})"
    if below is None:
        sign = _sign(ratio.bound.comparator, judgement.truth, equal=False)
        right = f"{base} × {written}" + brackets.format(
            f"{base}{_colon(language)}{fact(below, language)}"
        )
        return f"{named}{_colon(language)}{left} {sign} {right}"
    assert isinstance(below.value, int | Fraction) or hasattr(below.value, "is_finite")
    product = Fraction(below.value) * limit  # type: ignore[arg-type]  # a number's fact is one
    sign = _sign(
        ratio.bound.comparator,
        judgement.truth,
        equal=above is not None and above.value == product,
    )
    right = _exactly(product, ratio.numerator, language)
    if ratio.bound.tolerance is not None:
        margin = Fraction(below.value) * Fraction(ratio.bound.tolerance)  # type: ignore[arg-type]  # a number's fact is one
        right = f"{right} ± {_exactly(margin, ratio.numerator, language)}"
    how = f"{base} {fact(below, language)} × {written}"
    return (
        f"{named}{_colon(language)}{left} {sign} {right}{brackets.format(how)}"
        f"{_doubts(judgement, language)}"
    )


def _exactly(number: Fraction, metric: Metric, language: Language) -> str:
    """A product with the unit of *metric*; a fraction whose digits never end as a mixed one."""
    if metric.kind is Kind.SHARE or number.denominator == 1:
        return stated(number, metric, language)
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1:
        return stated(number, metric, language)
    whole, part = divmod(number.numerator, number.denominator)
    unit = metric.unit
    suffix = "" if unit is None else (unit.zh if language == "zh" else f" {unit.en}")
    digits = f"{whole}" if language == "zh" else f"{whole:,}"
    return f"{digits} {part}/{number.denominator}{suffix}"


def _limit(ratio: Ratio) -> str:
    """The limit of a ratio, as what it is multiplied with: 1/500, 1%, 0.15."""
    limit = Fraction(ratio.number)
    if ratio.written is not None and ratio.written.endswith(("%", "%")):
        return ratio.written
    if limit.numerator == 1 and limit.denominator > 1 and ratio.numerator.kind is Kind.COUNT:
        return f"1/{limit.denominator}"
    return str(ratio.number)


def _done(judgement: Judgement, language: Language) -> str:
    given = judgement.facts[0]
    text = fact(given, language)
    if not judgement.occasions:
        return text
    bracket = "（{}）" if language == "zh" else " ({})"
    return text + bracket.format(_occasions(judgement.occasions, language))


def _occasions(occasions: tuple[Occasion, ...], language: Language) -> str:
    if len(occasions) == 1:
        return _occasion(occasions[0], language)
    counts: dict[Occurred, list[Occasion]] = {}
    for occasion in occasions:
        counts.setdefault(occasion.occurred, []).append(occasion)
    total = Text(f"应完成{len(occasions)}次", f"{len(occasions):,} due")
    parts = [say(total, language)]
    for occurred, some in counts.items():
        number = Text(f"{occurred.zh}{len(some)}次", f"{len(some):,} {occurred.en}")
        part = say(number, language)
        if occurred in (Occurred.MISSED, Occurred.LATE):
            days = [occasion.due for occasion in some if occasion.due is not None]
            shown = listing((day(each, language) for each in days[:3]), language)
            others = "等" if language == "zh" else " and others"
            part += f"{_colon(language)}{shown}{others if len(days) > 3 else ''}"
        parts.append(part)
    parts += sorted({say(o.doubt, language) for o in occasions if o.doubt is not None})
    return ("，", ", ")[language == "en"].join(parts)


def _occasion(occasion: Occasion, language: Language) -> str:
    late = occasion.days_late
    if late is not None:
        return say(Text(f"逾期{late}天", f"{_plural(late, 'day')} late"), language)
    if occasion.doubt is not None:
        return say(occasion.doubt, language)
    return say(occasion.occurred, language)


def _doubts(judgement: Judgement, language: Language) -> str:
    doubts = [say(o.doubt, language) for o in judgement.occasions if o.doubt is not None]
    if not doubts:
        return ""
    return f"（{doubts[0]}）" if language == "zh" else f" ({doubts[0]})"


def need(need: Need, language: Language) -> str:
    """What it takes here, and how far off that is: ``需26人,尚缺3人``; empty if not known."""
    if need.required is None:
        return ""
    metric = need.of if isinstance(need.of, Metric) else need.of[0]
    required = stated(need.required, metric, language)
    shortfall, room = need.shortfall, need.room
    up = shortfall is not None and Fraction(need.required) > Fraction(need.present or 0)
    if shortfall is not None:
        gap = apart(shortfall, metric, language)
        if up:
            text = Text(f"应达到{required},尚差{gap}", f"needs {required}: {gap} short")
        else:
            text = Text(f"应降至{required},超出{gap}", f"has to fall to {required}: {gap} over")
    elif room is not None:
        gap = apart(room, metric, language)
        text = Text(f"应达到{required},余量{gap}", f"needs {required}: {gap} to spare")
        if Fraction(need.required) > Fraction(need.present or 0):
            text = Text(f"不得超过{required},余量{gap}", f"up to {required}: {gap} to spare")
    else:
        text = Text(f"应达到{required}", f"needs {required}")
    return say(text, language)


def apart(gap: Number, metric: Metric, language: Language) -> str:
    """
    How far two values of *metric* are apart: shares by percentage points.

    >>> from decimal import Decimal
    >>> from gradpolicy.vocabulary.metrics.market import PLACEMENT_RATE_LAST_YEAR
    >>> apart(Decimal("0.024"), PLACEMENT_RATE_LAST_YEAR, "zh")
    '2.4个百分点'
    """
    if metric.kind is not Kind.SHARE:
        return stated(gap, metric, language)
    points = stated(gap, metric, language).removesuffix("%")
    one = "percentage point" if gap == Fraction(1, 100) else "percentage points"
    return say(Text(f"{points}个百分点", f"{points} {one}"), language)


def remedy(remedy: Remedy | None, language: Language) -> str:
    """What would have to change; empty where nothing is known to help."""
    if remedy is None:
        return ""
    parts: list[str] = []
    for change in remedy.changes:
        name = of(change.of, language)
        metric = change.of if isinstance(change.of, Metric) else change.of[0]
        needed = value(change.needed, metric, language)
        if change.needed is True:
            text = Text(f"须做到“{name}”", f"do: {name}")
        elif change.needed is False:
            text = Text(f"不得再有“{name}”", f"no longer: {name}")
        elif change.present is None:
            text = Text(f"{name}达到{needed}", f"{name}: {needed}")
        else:
            present = value(change.present, metric, language)
            text = Text(f"{name}由{present}变为{needed}", f"{name} from {present} to {needed}")
        parts.append(say(text, language))
    return _joined(parts, language)


def timing(finding: Finding, language: Language) -> str:
    """
    By when it is due, and how many days are left or have passed; empty without a deadline.

    Of what was done, late or in time, only by when.
    """
    if finding.due is None:
        return ""
    text = say(finding.due, language)
    left = finding.days_left
    late = any(occasion.occurred is Occurred.LATE for occasion in finding.occasions)
    if isinstance(finding.due, Ongoing) or left is None or late or finding.status is Status.MET:
        return text
    if left > 0:
        rest = Text(f"还有{left}天", f"{_plural(left, 'day')} left")
    elif left == 0:
        rest = Text("今天到期", "due today")
    elif finding.status in (Status.UNMET, Status.UNKNOWN):
        rest = Text(f"已过{-left}天", f"{_plural(-left, 'day')} ago")
    else:
        return text
    return (
        f"{text}（{say(rest, language)}）"
        if language == "zh"
        else f"{text} ({say(rest, language)})"
    )


def answer(finding: Finding, language: Language) -> str:
    """In one line why it stands so: what was compared, what it takes, what is still needed."""
    match finding.status:
        case Status.UNKNOWN:
            missing = [of(each, language) for each in finding.missing]
            parts: list[str] = []
            if missing:
                names = listing(missing, language)
                parts.append(say(Text(f"待补充:{names}", f"still needed: {names}"), language))
            for gap in finding.gaps:
                name = say(gap, language)
                parts.append(
                    say(
                        Text(
                            f"通知未写明“{name}”的具体要求",
                            f"the notice does not say what “{name}” asks",
                        ),
                        language,
                    )
                )
            if not parts:
                parts.append(comparison(finding.meets, language))
            return _joined((*parts, *_needs(finding, language)), language)
        case Status.NOT_APPLICABLE:
            assert finding.applies is not None
            return comparison(finding.applies, language)
        case Status.MET:
            return _joined(
                (comparison(finding.meets, language), *_needs(finding, language)), language
            )
        case Status.UNMET | Status.PENDING:
            mend = ""
            if len(finding.needs) > 1:
                mend = remedy(finding.remedy, language)
                if mend:
                    mend = say(Text(f"最省办法:{mend}", f"least to do: {mend}"), language)
            needs = () if mend else _needs(finding, language)
            return _joined((comparison(finding.meets, language), *needs, mend), language)
        case _:
            assert_never(finding.status)


def _needs(finding: Finding, language: Language) -> tuple[str, ...]:
    """What it takes, where the bound alone does not say it: of ratios, and of other metrics."""
    needs = finding.needs
    if len(needs) != 1:
        return ()
    (only,) = needs
    if isinstance(only.predicate, Ratio) or isinstance(only.predicate.bound.limit, Metric):
        return (need(only, language),)
    return (_gap(only, language),)


def _gap(need: Need, language: Language) -> str:
    """How far off a plain limit is, which the comparison names already."""
    metric = need.of if isinstance(need.of, Metric) else need.of[0]
    if need.shortfall is not None:
        gap = apart(need.shortfall, metric, language)
        if Fraction(need.required or 0) > Fraction(need.present or 0):
            return say(Text(f"差{gap}", f"{gap} short"), language)
        return say(Text(f"超出{gap}", f"{gap} over"), language)
    if not need.room:
        return ""
    gap = apart(need.room, metric, language)
    return say(Text(f"余量{gap}", f"{gap} to spare"), language)


def outcome(report: Report, language: Language) -> str:
    """
    How it stands with all that binds, and how far that can be trusted.

    An outcome with facts missing is said to be one, for it may yet change.
    """
    counts = report.binding
    named_only = sum(1 for f in report.findings if f.binds and f.gaps and not f.missing)
    unmet, unknown, pending = (
        counts[status] for status in (Status.UNMET, Status.UNKNOWN, Status.PENDING)
    )
    match report.outcome:
        case Outcome.BREACHED:
            head = Text(f"有{unmet}项未达到", f"{_plural(unmet, 'requirement')} unmet")
        case Outcome.UNDECIDED:
            head = Text("已知各项中没有未达到的", "nothing known is unmet")
        case Outcome.PENDING:
            head = Text(
                f"有{pending}项未到期,其余全部达到", f"{pending:,} not yet due, all else met"
            )
        case Outcome.COMPLIANT:
            head = Text("全部达到", "all requirements are met")
        case _:
            assert_never(report.outcome)
    parts = [say(head, language)]
    missed = report.counts[Status.UNMET] - unmet
    if missed:
        wishes = "target or recommendation" if missed == 1 else "targets or recommendations"
        parts.append(
            say(
                Text(f"目标、倡导事项中有{missed}项未达到", f"{missed:,} {wishes} missed"), language
            )
        )
    if unknown:
        named = Text(
            f"{unknown}项尚不能判断"
            + (f"(其中{named_only}项通知未写明标准)" if named_only else ""),
            f"{unknown:,} can't be judged yet"
            + (
                f" ({named_only:,} of them by standards that the notice only names)"
                if named_only
                else ""
            ),
        )
        parts.append(say(named, language))
        parts.append(
            say(Text("结论以已知资料为限", "the conclusion holds as far as facts go"), language)
        )
    return ("，", "; ")[language == "en"].join(parts)


def conferred(entitlement: Entitlement, language: Language) -> str:
    """What a grant gives, on one line."""
    grant = entitlement.grant
    given = say(grant.effect, language)
    if grant.amount is None:
        return given
    bound, metric = grant.amount.bound, grant.amount.metric
    if isinstance(bound.limit, Metric):
        return f"{given}{_colon(language)}{say(grant.amount, language)}"
    amount = stated(bound.limit, metric, language)
    upto = {Comparator.AT_MOST: Text(f"最高{amount}", f"up to {amount}")}
    return f"{given} {say(upto.get(bound.comparator, Text(amount, amount)), language)}"


def liable(liability: Liability, language: Language) -> str:
    """What a sanction does, and how near it is, on one line."""
    done = listing((say(effect, language) for effect in liability.sanction.effects), language)
    margin = remedy(liability.margin, language)
    if not margin or liability.incurred is Truth.UNKNOWN:
        return done
    if liability.incurred is Truth.TRUE:
        text = Text(f"{done};解除条件:{margin}", f"{done}; lifted by: {margin}")
    else:
        text = Text(f"{done};触发条件:{margin}", f"{done}; brought on by: {margin}")
    return say(text, language)
