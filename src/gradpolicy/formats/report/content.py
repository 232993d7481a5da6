"""The self-assessment report put together from what a check found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Protocol

from gradpolicy.compliance import Report
from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.report import deadlines, figures
from gradpolicy.formats.report.action import action
from gradpolicy.formats.report.conclusion import conclusion
from gradpolicy.formats.report.conferring import conferred
from gradpolicy.formats.report.document import (
    Block,
    Content,
    Pairs,
    Paragraph,
    Section,
    Subheading,
    Weight,
)
from gradpolicy.formats.report.ledgers import counted_in
from gradpolicy.formats.report.lists import apart, met, named, soft
from gradpolicy.formats.report.needed import needed
from gradpolicy.formats.report.phrases import (
    APART,
    GAPS,
    LEDGERS,
    MET,
    NEEDED,
    SOFT,
)
from gradpolicy.formats.report.sorting import Sorted, sorted_out
from gradpolicy.model import Notice, Text

__all__ = ["Receipt", "content_of"]


class Receipt(Protocol):
    """What a report was made with, so that anyone can make it again."""

    def lines(self, language: Language, /) -> Iterable[str]:
        """What it says, line by line."""
        ...


def content_of(
    report: Report,
    language: Language,
    *,
    receipt: Receipt | None = None,
    derived: Sequence[Derivation] = (),
) -> Content:
    """
    The report that an institution hands in, in one language.

    Figures come first, then what needs action, then what is still needed; what is met or
    does not apply is told in brief. Targets, recommendations and permissions stand apart:
    what is missed of them is no breach.

    Args:
        report: what `gradpolicy.check` found.
        language: the one to write it in.
        receipt: what to append so that the report can be made again.
        derived: what the ledgers of the institution say, and how that was counted.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15))
    >>> content_of(found, "zh").title
    '江西省2024届高校毕业生就业创业工作自查报告'
    """
    found = sorted_out(report, language, tuple(derived))
    sections = [(title, blocks) for title, make in _SECTIONS if (blocks := tuple(make(found)))]
    numbered = tuple(
        Section(say(title, language), blocks, number=_number(n, language))
        for n, (title, blocks) in enumerate(sections, start=1)
    )
    appendix: tuple[Section, ...] = ()
    if receipt is not None:
        lines = tuple(Paragraph(line, Weight.NOTE) for line in receipt.lines(language))
        appendix = (Section(say(_RECEIPT, language), lines),)
    entity = report.facts.entity
    shown = entity if entity is not None else say(_NO_ENTITY, language)
    day = words.day(report.on, language)
    return Content(
        language,
        _heading(report.notice, language),
        shown,
        report.on,
        _head(report, language),
        numbered,
        appendix,
        tuple(say(each, language) for each in _SIGNERS),
        (say(Text(f"{shown}(盖章)", f"{shown} (seal)"), language), day),
        _PAGE[language],
    )


# --- The head --------------------------------------------------------------------------------

_NO_ENTITY: Final = Text("(单位名称未填)", "(name of the institution not given)")
_SIGNERS: Final = (
    Text("填报人", "Prepared by"),
    Text("审核人", "Reviewed by"),
    Text("单位负责人", "Head of the institution"),
)
_PAGE: Final = {"zh": ("第 ", " 页 共 ", " 页"), "en": ("Page ", " of ", "")}
_AS: Final = Text("单位类别", "Checked as")
_BASIS: Final = Text("自查依据", "Basis")
_ISSUERS: Final = Text("发文单位", "Issued by")
_DAY: Final = Text("自查日期", "Day of the report")
_SOURCES: Final = Text("数据来源", "Source of the facts")


def _heading(notice: Notice, language: Language) -> tuple[str, str]:
    """What it is: two lines, so that no word of it is broken in two."""
    place, cohort = notice.jurisdiction, notice.cohort
    lines = (
        Text(f"{place.zh}{cohort}届高校毕业生", "Self-assessment report on the employment"),
        Text("就业创业工作自查报告", f"of graduates: {place.en}, class of {cohort}"),
    )
    return say(lines[0], language), say(lines[1], language)


def _head(report: Report, language: Language) -> Pairs:
    notice = report.notice
    issuers = words.listing((say(body, language) for body in notice.issuers), language)
    if notice.issued is not None:
        issued = say(notice.issued, language)
        issuers = say(Text(f"{issuers}({issued})", f"{issuers}, {issued}"), language)
    items = [
        (_AS, say(report.addressee, language)),
        (_BASIS, _cited(notice, language)),
        (_ISSUERS, issuers),
        (_DAY, words.day(report.on, language)),
    ]
    files = dict.fromkeys(fact.origin.file for fact in report.facts if fact.origin is not None)
    if files:
        items.append((_SOURCES, words.listing(files, language)))
    return Pairs(tuple((say(name, language), value) for name, value in items))


def _cited(notice: Notice, language: Language) -> str:
    """The title and the document number of a notice; a title that holds titles in inner marks."""
    title = notice.title.replace("《", "〈").replace("》", "〉")
    if notice.number is None:
        return f"《{title}》"
    return say(Text(f"《{title}》({notice.number})", f"《{title}》 ({notice.number})"), language)


# --- Figures and deadlines -------------------------------------------------------------------

_COMPARISON: Final = Text("对照表", "Comparison")
_PROGRESS: Final = Text("完成进度", "Progress")
_DEADLINES: Final = Text("期限", "Deadlines")


def _figures(found: Sorted) -> Iterator[Block]:
    report, language = found.report, found.language
    parts: tuple[tuple[Text, tuple[Block | None, ...]], ...] = (
        (_COMPARISON, (figures.table(report, language),)),
        (_PROGRESS, (figures.bars(report, language),)),
        (
            _DEADLINES,
            (deadlines.timeline(report, language), deadlines.others(report, language)),
        ),
    )
    for title, blocks in parts:
        there = [block for block in blocks if block is not None]
        if there:
            yield Subheading(say(title, language))
            yield from there


# --- The parts in order ----------------------------------------------------------------------

_RECEIPT: Final = Text("附:核验凭据", "Receipt")

_SECTIONS: Final[tuple[tuple[Text, Callable[[Sorted], Iterator[Block]]], ...]] = (
    (Text("自查结论", "Conclusion"), conclusion),
    (Text("指标与期限", "Figures and deadlines"), _figures),
    (Text("需要处理的事项", "What needs action"), action),
    (NEEDED, needed),
    (LEDGERS, counted_in),
    (SOFT, soft),
    (MET, met),
    (APART, apart),
    (GAPS, named),
    (Text("支持与惩戒", "Support and sanctions"), conferred),
)

_NUMERALS: Final = "一二三四五六七八九十"


def _number(n: int, language: Language) -> str:
    """The number of a part: 一、 as GB/T 9704 has it, or 1."""
    return f"{_NUMERALS[n - 1]}、" if language == "zh" else f"{n}."
