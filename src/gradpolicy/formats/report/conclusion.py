"""The conclusion: how it stands, and how far that can be trusted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradpolicy.compliance import Report, Status
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report.document import Block, Mark, Paragraph, Tally, Weight
from gradpolicy.formats.report.phrases import GAPS, NEEDED, counted, sentence, status_mark
from gradpolicy.formats.report.sorting import Sorted, is_gap
from gradpolicy.model import Text
from gradpolicy.model.wording import article

__all__ = ["conclusion"]

_COUNTED: Final = Text("义务和禁止事项", "Obligations and prohibitions")
_EXACT: Final = Text(
    "比较均按精确数值进行,不经四舍五入。",
    "Figures are compared exactly, never as rounded.",
)
_TRUTH: Final = Text(
    "本报告以填报的数据为准,数据的真实性由填报单位负责。",
    "The report is as true as the facts given, for which the institution answers.",
)


def conclusion(found: Sorted) -> Iterator[Block]:
    """The outcome, what it is about, and how far it can be trusted."""
    report, language = found.report, found.language
    if not len(report):
        yield Paragraph(_nothing(report, language), Weight.STRONG)
        return
    yield Paragraph(sentence(words.outcome(report, language), language), Weight.STRONG)
    yield Tally(say(_COUNTED, language), _tallied(found))
    yield Paragraph(_scope(found))
    doubt = _doubt(found)
    if doubt:
        yield Paragraph(doubt)
    if report.narrower:
        yield Paragraph(_narrower(report, language), Weight.NOTE)
    yield Paragraph(
        f"{say(_EXACT, language)}{'' if language == 'zh' else ' '}{say(_TRUTH, language)}",
        Weight.NOTE,
    )


def _nothing(report: Report, language: Language) -> str:
    whom = say(report.addressee, language)
    text = Text(f"通知没有对{whom}提出要求", f"the notice asks nothing of {article(whom)}")
    return sentence(say(text, language), language)


def _tallied(found: Sorted) -> tuple[tuple[Mark, int], ...]:
    return tuple(
        (status_mark(status, found.language), len(found.binding[status])) for status in _SHOWN
    )


_SHOWN: Final = (
    Status.MET,
    Status.UNMET,
    Status.PENDING,
    Status.UNKNOWN,
    Status.NOT_APPLICABLE,
)


def _scope(found: Sorted) -> str:
    """What was checked, and what of it the outcome is about."""
    report, language, rest = found.report, found.language, len(found.soft)
    bind = len(report) - rest
    whom = say(report.addressee, language)
    one = article(whom)
    if not rest:
        return say(
            Text(
                f"通知对{whom}的{bind}项要求均为义务或禁止事项,已逐项核查。",
                f"The notice puts {counted(bind, 'requirement')} to {one},"
                + (
                    " an obligation or a prohibition; it was checked."
                    if bind == 1
                    else " all of them obligations or prohibitions; each was checked."
                ),
            ),
            language,
        )
    return say(
        Text(
            f"通知对{whom}提出{len(report)}项要求,已逐项核查。其中义务和禁止事项{bind}项,结论据此作出;"
            f"目标、倡导和许可事项{rest}项,单独列出,不影响结论。",
            f"The notice puts {counted(len(report), 'requirement')} to {one}; each was checked."
            f" The outcome is that of the {bind:,} "
            + ("obligation or prohibition;" if bind == 1 else "obligations and prohibitions;")
            + f" {rest:,} "
            + (
                "target, recommendation or permission is listed apart and does"
                if rest == 1
                else "targets, recommendations and permissions are listed apart and do"
            )
            + " not bear on it.",
        ),
        language,
    )


def _doubt(found: Sorted) -> str:
    """How far the outcome can be trusted; empty where nothing that binds is unknown."""
    unknown = found.binding[Status.UNKNOWN]
    if not unknown:
        return ""
    named = sum(1 for finding in unknown if is_gap(finding))
    wanting = len(unknown) - named
    parts: list[Text] = []
    if wanting:
        parts.append(
            Text(
                f"{wanting}项缺少资料,所缺资料见“{NEEDED.zh}”",
                f"{wanting:,} for want of facts, which are listed under “{NEEDED.en}”",
            )
        )
    if named:
        parts.append(
            Text(
                f"{named}项因通知只提名称、未写明标准,见“{GAPS.zh}”",
                f"{named:,} because the notice only names a standard: see “{GAPS.en}”",
            )
        )
    zh, en = ("；".join(p.zh for p in parts), "; ".join(p.en for p in parts))
    return say(
        Text(
            f"尚无法判断的{len(unknown)}项,补齐资料前不能视为达到:{zh}。",
            f"What can't be judged yet ({len(unknown):,}) does not count as met: {en}.",
        ),
        found.language,
    )


def _narrower(report: Report, language: Language) -> str:
    kinds = words.listing((say(each, language) for each in report.narrower), language)
    return say(
        Text(
            f"通知另对{kinds}有专门要求;本单位如属此类,应按该类单位另行核查。",
            f"The notice asks more of some: {kinds}. An institution of that kind"
            " has to be checked as one.",
        ),
        language,
    )
