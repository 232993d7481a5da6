"""Words that several parts of the report share: marks, clauses, quotes, counts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from gradpolicy.compliance import Fact, Finding, Judgement, Occasion, Origin, Status
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say, typeset
from gradpolicy.formats.report.document import Column, Line, Mark, Tone, Weight
from gradpolicy.logic import Truth
from gradpolicy.model import Evidence, Force, Measure, Quota, Ratio, Text, leaves

__all__ = [
    "APART",
    "CLAUSE",
    "DEADLINE",
    "GAPS",
    "GIVEN",
    "LEDGERS",
    "MET",
    "NEEDED",
    "REQUIREMENT",
    "REQUIREMENTS",
    "RESULT",
    "SOFT",
    "bracketed",
    "clause",
    "counted",
    "days",
    "fact_line",
    "force_tag",
    "history",
    "mark_of",
    "mark_of_truth",
    "place",
    "places",
    "printable",
    "quotes",
    "result_column",
    "says_what_it_lacks",
    "sentence",
    "sides",
    "status_mark",
    "titled",
    "used",
]

#: The titles of parts that other parts name.
NEEDED: Final = Text("待补充的资料", "What is still needed")
LEDGERS: Final = Text("台账统计", "What the ledgers say")
SOFT: Final = Text("目标、倡导和许可事项", "Targets, recommendations and permissions")
MET: Final = Text("已达到的事项", "Met")
APART: Final = Text("不适用的事项", "Not applicable")
GAPS: Final = Text("通知未写明标准的事项", "Standards that the notice only names")

#: The titles of columns that several tables have.
RESULT: Final = Text("结果", "Result")
REQUIREMENT: Final = Text("要求", "Requirement")
REQUIREMENTS: Final = Text("事项", "Requirements")
GIVEN: Final = Text("填报情况", "As given")
DEADLINE: Final = Text("期限", "Deadline")
CLAUSE: Final = Text("条款", "Clause")

_SIGNS: Final = {
    Status.MET: ("✓", Tone.GOOD),
    Status.UNMET: ("✗", Tone.BAD),
    Status.PENDING: ("…", Tone.WAITING),
    Status.UNKNOWN: ("?", Tone.OPEN),
    Status.NOT_APPLICABLE: ("–", Tone.QUIET),
}
_OF_TRUTH: Final = {
    Truth.TRUE: Status.MET,
    Truth.FALSE: Status.UNMET,
    Truth.UNKNOWN: Status.UNKNOWN,
}


def status_mark(status: Status, language: Language, *, binds: bool = True) -> Mark:
    """
    The mark of a *status*; what does not bind is never marked as a breach.

    >>> status_mark(Status.UNMET, "zh", binds=False)
    Mark(sign='✗', word='未达到', tone=<Tone.QUIET: 'quiet'>)
    """
    sign, tone = _SIGNS[status]
    if tone is Tone.BAD and not binds:
        tone = Tone.QUIET
    return Mark(sign, say(status, language), tone)


def mark_of(finding: Finding, language: Language) -> Mark:
    """The mark of a *finding*."""
    return status_mark(finding.status, language, binds=finding.binds)


def mark_of_truth(judgement: Judgement, finding: Finding, language: Language) -> Mark:
    """The mark of one bound of a *finding*: what is short of it may not yet be due, or not matter."""
    if judgement.truth is not Truth.FALSE:
        return status_mark(_OF_TRUTH[judgement.truth], language)
    if finding.status in (Status.UNMET, Status.PENDING):
        return mark_of(finding, language)
    return status_mark(Status.UNMET, language, binds=False)


def result_column(language: Language) -> Column:
    """The column of marks: wide enough for the longest word of a status in that language."""
    return Column(say(RESULT, language), {"zh": 13, "en": 17}[language])


def clause(measure: Measure, language: Language) -> str:
    """Where in the notice: the label and the title of a measure, as printed."""
    text = str(measure)
    return typeset(text) if language == "zh" else text


def quotes(evidence: Iterable[Evidence]) -> str:
    """
    The words of the notice, each quote in its own brackets.

    >>> quotes((Evidence("500:1"), Evidence("校级专职就业工作人员")))
    '「500:1」「校级专职就业工作人员」'
    """
    return "".join(f"「{each.quote}」" for each in evidence)


def force_tag(finding: Finding, language: Language) -> str:
    """How it binds, in brackets, where it is no duty; else empty."""
    if finding.binds and finding.provision.force is not Force.PROHIBITION:
        return ""
    name = words.force(finding.provision.force, language)
    return f"〔{name}〕" if language == "zh" else f"[{name}] "


def sides(judgement: Judgement, language: Language) -> str:
    """
    What a bound compared, without the name of what it was: ``23人 < 25.2人（…）``.

    >>> from gradpolicy.vocabulary.metrics.staffing import DEPARTMENT_OFFICERS
    >>> found = Judgement(
    ...     Quota(DEPARTMENT_OFFICERS, at_least=1), Truth.FALSE, (Fact(DEPARTMENT_OFFICERS, 0),)
    ... )
    >>> sides(found, "zh")
    '0人 < 1人'
    """
    text = words.comparison(judgement, language)
    match judgement.predicate:
        case Quota(metric=metric, per=per):
            name = words.of(metric if per is None else (metric, per), language)
        case Ratio(numerator=metric):
            name = words.of(metric, language)
        case predicate:
            name = say(predicate, language)
    return text.removeprefix(name).removeprefix("：").removeprefix(": ")


def fact_line(fact: Fact, language: Language) -> str:
    """A fact with its value, the cell that it was read from, and the day it was observed."""
    name = words.of(fact.of, language)
    value = words.fact(fact, language)
    more: list[str] = []
    if fact.written is not None and fact.written != value:
        more.append(f"“{fact.written}”")
    if fact.origin is not None:
        more.append(place(fact.origin))
    if fact.observed is not None:
        more.append(words.day(fact.observed, language))
    return bracketed(f"{name}{'：' if language == 'zh' else ': '}{value}", more, language)


def bracketed(text: str, more: Iterable[str], language: Language) -> str:
    """
    *text*, with what *more* is to be said of it in brackets.

    >>> bracketed("23人", ["填报数据!E6", ""], "zh"), bracketed("23", [], "en")
    ('23人（填报数据!E6）', '23')
    """
    parts = [part for part in more if part]
    if not parts:
        return text
    return f"{text}（{'，'.join(parts)}）" if language == "zh" else f"{text} ({', '.join(parts)})"


def place(origin: Origin) -> str:
    """
    Where a fact was read: the sheet and the cell; the file, where there are none.

    >>> place(Origin("填报.xlsx", "填报数据", "E6")), place(Origin("facts.json"))
    ('填报数据!E6', 'facts.json')
    """
    return "!".join(part for part in (origin.sheet, origin.cell) if part) or origin.file


def used(finding: Finding) -> tuple[Fact, ...]:
    """The facts that led to a *finding*, each once."""
    judged = [finding.meets] if finding.applies is None else [finding.applies, finding.meets]
    facts = (fact for each in judged for leaf in each.leaves for fact in leaf.facts)
    return tuple(dict.fromkeys(fact for fact in facts if fact is not None))


def places(finding: Finding) -> tuple[Line, ...]:
    """Where the facts of a *finding* were read, a note each."""
    origins = (fact.origin for fact in used(finding) if fact.origin is not None)
    return tuple(Line(each, Weight.NOTE) for each in dict.fromkeys(map(place, origins)))


def counted(count: int, noun: str) -> str:
    """
    *count* with an English noun in the right number.

    >>> counted(1, "provision"), counted(1_200, "provision")
    ('1 provision', '1,200 provisions')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def days(left: int, language: Language) -> str:
    """
    How far off a last day is, or how long it has passed.

    >>> days(15, "zh"), days(0, "en"), days(-1, "en")
    ('还有15天', 'due today', '1 day ago')
    """
    if left > 0:
        return say(Text(f"还有{left}天", f"{counted(left, 'day')} left"), language)
    if left == 0:
        return say(Text("今天到期", "due today"), language)
    return say(Text(f"已过{-left}天", f"{counted(-left, 'day')} ago"), language)


def history(occasions: Iterable[Occasion], language: Language) -> str:
    """
    How often something was done, late or missed so far.

    >>> from gradpolicy.compliance import Occurred
    >>> late, done = Occasion(Occurred.LATE), Occasion(Occurred.DONE)
    >>> history([done, done, late], "zh"), history([late], "en")
    ('按期完成2次，逾期完成1次', 'done late: 1 time')
    """
    counts: dict[str, int] = {}
    for occasion in occasions:
        word = say(occasion.occurred, language)
        counts[word] = counts.get(word, 0) + 1
    if language == "zh":
        return "，".join(f"{word}{count}次" for word, count in counts.items())
    return "; ".join(f"{word}: {counted(count, 'time')}" for word, count in counts.items())


def says_what_it_lacks(finding: Finding) -> bool:
    """Whether a requirement lacks just what it names: all of that, and nothing else."""
    asked = {of for leaf in leaves(finding.provision.requires) for of in observables_of(leaf)}
    return bool(asked) and asked == set(finding.missing) and not finding.gaps


def sentence(text: str, language: Language) -> str:
    """
    *text* as a sentence: with its stop, and in English a capital.

    >>> sentence("all requirements are met", "en")
    'All requirements are met.'
    """
    if language == "zh":
        return f"{text}。"
    return f"{text[:1].upper()}{text[1:]}."


# What XML 1.0 has no place for: a name out of a sheet may hold it.
_UNPRINTABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """
    *text* without the characters that no document can hold.

    >>> printable("江南\\x00大学")
    '江南大学'
    """
    return _UNPRINTABLE.sub("", text)


def titled(name: Text, text: str, language: Language) -> str:
    """
    *text* after the *name* of what it is.

    >>> titled(Text("比较", "Compared"), "23 < 26", "en")
    'Compared: 23 < 26'
    """
    return f"{say(name, language)}{'：' if language == 'zh' else ': '}{text}"
