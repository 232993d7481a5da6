"""Conformance of a notice to the one above it."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Group, RenderableType
from rich.text import Text as Line

from gradpolicy.changes import Answer, Conformance, ProvisionAnswer
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.norms import NAMED, OUTDATED, quotes, said
from gradpolicy.formats.terminal.columns import Columns, Flow
from gradpolicy.formats.terminal.sides import VERDICT_MARKS, sides
from gradpolicy.logic import Verdict
from gradpolicy.model import Measure, Norm, Text

__all__ = ["conformance_page"]

# What differs comes first, then what is missing, then what was carried over.
_MARKS = {
    Answer.STRENGTHENED: VERDICT_MARKS[Verdict.STRENGTHENED],
    Answer.WEAKENED: VERDICT_MARKS[Verdict.WEAKENED],
    Answer.MIXED: VERDICT_MARKS[Verdict.MIXED],
    Answer.BY_REFERENCE: ("~", "bold bright_blue"),
    Answer.LEFT_OUT: ("-", "yellow"),
    Answer.OUT_OF_SCOPE: ("·", "dim"),
    Answer.CARRIED_OVER: VERDICT_MARKS[Verdict.UNCHANGED],
    Answer.ADDED: ("+", "cyan"),
}
_SUPERIOR = Text("上级", "superior")
_LOCAL = Text("本级", "local")
_ASKED = Text("上级 {total} 项", "{total} provisions of the superior")
_OWN = Text("本级自行增加 {total} 项", "{total} provisions of its own")
_ADDED_HERE = Text("本级自行增加:{measure}", "Added by the local notice: {measure}")


def conformance_page(
    conformance: Conformance,
    language: Language,
    *,
    keep: Callable[[ProvisionAnswer], bool] | None = None,
) -> RenderableType:
    """
    A conformance: counts, outdated terms, then the superior measure by measure.

    With *keep* only the provisions that it keeps; the counts stay those of the whole.
    """
    parts: list[RenderableType] = [
        _title(_SUPERIOR, conformance.superior_slug, conformance.superior_title, language),
        _title(_LOCAL, conformance.local_slug, conformance.local_title, language),
        Line(),
        _counts_line(conformance, language),
        *(
            Line(f"! {_outdated_text(conformance, index, language)}", "bold red")
            for index in range(len(conformance.outdated))
        ),
    ]
    for measure in conformance.superior_measures:
        answers = [
            a
            for a in conformance.provisions
            if a.superior_place is not None and a.superior_place.measure == measure.number
        ]
        parts += _section(str(measure), answers, conformance, language, keep)
    for measure in conformance.local_measures:
        answers = [
            a
            for a in conformance.provisions
            if a.answer is Answer.ADDED
            and a.local_place is not None
            and a.local_place.measure == measure.number
        ]
        title = say(_ADDED_HERE, language).format(measure=measure)
        parts += _section(title, answers, conformance, language, keep)
    return Group(*parts)


def _title(role: Text, slug: str, title: str, language: Language) -> Line:
    return Line.assemble((f"{say(role, language)}  ", "dim"), (slug, "bold"), "  ", (title, "dim"))


def _counts_line(conformance: Conformance, language: Language) -> RenderableType:
    counts = conformance.counts
    added = counts.pop(Answer.ADDED)
    items = [Line(say(_ASKED, language).format(total=sum(counts.values())))]
    for answer, (mark, style) in _MARKS.items():
        if answer in counts:
            items.append(Line(f"{mark} {say(answer, language)} {counts[answer]}", style))
    own = Line(f"+ {say(_OWN, language).format(total=added)}", "cyan")
    return Group(Flow(items), own)


def _outdated_text(conformance: Conformance, index: int, language: Language) -> str:
    found = conformance.outdated[index]
    return say(OUTDATED, language).format(
        label=_label(conformance.local_measures, found.local_place.measure),
        above=_label(conformance.superior_measures, found.superior_place.measure),
        old=say(found.standard, language),
        new=say(found.replacement, language),
    )


def _label(measures: tuple[Measure, ...], number: int) -> str:
    return next(measure.label for measure in measures if measure.number == number)


def _section(
    title: str,
    answers: list[ProvisionAnswer],
    conformance: Conformance,
    language: Language,
    keep: Callable[[ProvisionAnswer], bool] | None,
) -> list[RenderableType]:
    """A title and the answers below it; those carried over and those added share one line."""
    shown = [a for a in answers if keep is None or keep(a)]
    if not shown:
        return []
    table = Columns(indent=2, widest=20)
    together: dict[Answer, list[str]] = {}
    for answer in sorted(shown, key=lambda a: list(_MARKS).index(a.answer)):
        norm = answer.superior if answer.superior is not None else answer.local
        assert norm is not None
        if answer.answer in (Answer.CARRIED_OVER, Answer.ADDED, Answer.OUT_OF_SCOPE):
            together.setdefault(answer.answer, []).append(said(norm, language))
            continue
        mark, style = _MARKS[answer.answer]
        table.row(
            Line(f"{mark} {say(answer.answer, language)}", style),
            _clause(answer, conformance),
            Line(say(norm.addressee, language), "dim"),
            _answer_lines(answer, language),
        )
    for kind, texts in together.items():
        mark, style = _MARKS[kind]
        name = Line(f"{mark} {say(kind, language)} {len(texts)}", style)
        style = "" if kind is Answer.ADDED else "dim"
        table.row(name, "", "", Line(("；", "; ")[language == "en"].join(texts), style))
    return [Line(), Line(title, "bold"), table]


def _clause(answer: ProvisionAnswer, conformance: Conformance) -> str:
    if answer.local_place is None:
        return ""
    return f"→ {_label(conformance.local_measures, answer.local_place.measure)}"


def _answer_lines(answer: ProvisionAnswer, language: Language) -> Line:
    above, local = answer.superior, answer.local
    assert above is not None
    if local is None or answer.comparison is None:
        line = Line(said(above, language))
        if answer.standard is not None:
            named = say(NAMED, language).format(standard=say(answer.standard, language))
            line.append(f"  →  {named}", "bright_blue")
        return line.append("\n").append_text(_quotes(above))
    line = sides(above, local, answer.comparison.dimensions, language)
    return line.append("\n").append_text(_quotes(above)).append(" | ").append_text(_quotes(local))


def _quotes(norm: Norm) -> Line:
    return Line(quotes(norm), "dim")
