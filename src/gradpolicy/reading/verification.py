"""
Verification: a notice held against a copy of its source, as a closed ledger.

Each quote must stand in its own measure and read to what is encoded, and each numeral of
the text must be accounted for: by a provision, a mention, a name, or the structure.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import final

import attrs

from gradpolicy.model import (
    Measure,
    Norm,
    Notice,
    Programme,
)
from gradpolicy.reading.claims import (
    Claim,
    claims,
    deadline_claims,
    matched,
    periods,
    same_date,
    standards,
    years_of,
)
from gradpolicy.reading.expressions import (
    Figure,
    Numeral,
    Repetition,
    WrittenDate,
    figures,
    numerals,
)
from gradpolicy.reading.findings import Absent, Fault, Finding, Missing, Part, Unclaimed, Wrong
from gradpolicy.reading.idioms import IDIOMS
from gradpolicy.reading.normalise import Normalised, normalise, skeleton
from gradpolicy.reading.numerals import parse_numeral
from gradpolicy.reading.outline import Heading, Style, outline, style_of

__all__ = ["Verification", "verify"]

_Span = tuple[int, int]


@final
@attrs.frozen(repr=False)
class Verification:
    """
    What became of holding a notice against a text.

    *missing*, *wrong* and *unclaimed* are errors, *truncated* is none: a copy may break
    off. *same_text* says whether the text is, to the byte, the one that the notice was
    verified against. *quotes* and *numerals* count what was looked for and accounted for.
    """

    notice: str
    missing: tuple[Missing, ...]
    wrong: tuple[Wrong, ...]
    unclaimed: tuple[Unclaimed, ...]
    truncated: tuple[Absent, ...]
    same_text: bool
    quotes: int
    numerals: int

    @property
    def ok(self) -> bool:
        """Whether all that the copy has was found, read alike and accounted for."""
        return not (self.missing or self.wrong or self.unclaimed)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, errors first."""
        return (*self.missing, *self.wrong, *self.unclaimed, *self.truncated)

    @property
    def zh(self) -> str:
        """In Chinese, a line a finding."""
        state = "账目闭合" if self.ok else "账目不闭合"
        head = f"{self.notice}:{state},引文{self.quotes}条,数字{self.numerals}处"
        return "\n".join([head, *(finding.message.zh for finding in self.findings)])

    def __repr__(self) -> str:
        return f"<Verification {self.notice} {'ok' if self.ok else 'not ok'}>"

    def __str__(self) -> str:
        state = "closed" if self.ok else "not closed"
        head = f"{self.notice}: {state}, {self.quotes} quotes, {self.numerals} numerals"
        return "\n".join([head, *(finding.message.en for finding in self.findings)])


def verify(notice: Notice, text: str | Normalised) -> Verification:
    """
    Whether *notice* says what *text*, a copy of its source, says: figure by figure.

    A copy may differ in marks, spaces, punctuation, script and pages, and may break off.

    Raises:
        MissingExtra: when the text is in traditional script and OpenCC is not installed.
    """
    clean = text if isinstance(text, Normalised) else normalise(text)
    return _Ledger(notice, clean).close()


@final
@attrs.frozen
class _Scope:
    """A stretch of clean text with its skeleton, in which quotes are looked up."""

    start: int
    end: int
    bare: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Scope:
        """The scope of *text* from *start* to *end*."""
        bare, places = skeleton(text[start:end])
        return cls(start, end, bare, tuple(start + place for place in places))

    def find(self, quote: str) -> tuple[_Span, ...]:
        """The spans in clean text at which *quote* stands, whatever its punctuation."""
        wanted = _bare(quote)
        found: list[_Span] = []
        at = self.bare.find(wanted) if wanted else -1
        while at != -1:
            found.append((self.places[at], self.places[at + len(wanted) - 1] + 1))
            at = self.bare.find(wanted, at + 1)
        return tuple(found)


@functools.lru_cache(maxsize=4096)
def _bare(quote: str) -> str:
    return skeleton(normalise(quote).text)[0]


@functools.lru_cache(maxsize=4096)
def _figures(quote: str) -> tuple[Figure, ...]:
    return figures(normalise(quote).text)


@final
@attrs.frozen
class _Located:
    """A measure and where it stands; goals stated before the first may have no *heading*."""

    measure: Measure
    scope: _Scope
    heading: Heading | None
    figures: tuple[Figure, ...]
    numerals: tuple[Numeral, ...]
    may_be_cut: bool


@final
class _Ledger:
    """One verification while it is being made."""

    def __init__(self, notice: Notice, clean: Normalised) -> None:
        self.notice = notice
        self.clean = clean
        self.text = clean.text
        titles = [measure.title for measure in notice.measures]
        self.outline = outline(clean, [*titles, *(section.title for section in notice.sections)])
        self.figures = figures(self.text)
        self.numerals = numerals(self.text)
        self.years = years_of(notice)
        self.covered = bytearray(len(self.text))
        self.missing: list[Missing] = []
        self.wrong: list[Wrong] = []
        self.truncated: list[Absent] = []
        self.quotes = 0
        sha256 = hashlib.sha256(clean.raw.encode("utf-8")).hexdigest()
        self.same_text = notice.source is not None and notice.source.sha256 == sha256
        self.located, self.absent = self._locate()

    def close(self) -> Verification:
        """Post every entry, and see what is left."""
        self._structure()
        for located in self.located:
            self._measure(located)
        self.truncated.extend(
            Absent(Part.MEASURE, measure=measure.number) for measure in self.absent
        )
        self._header()
        self._front()
        self._corrections()
        return Verification(
            notice=self.notice.slug,
            missing=tuple(self.missing),
            wrong=tuple(self.wrong),
            unclaimed=tuple(self._unclaimed()),
            truncated=tuple(self.truncated),
            same_text=self.same_text,
            quotes=self.quotes,
            numerals=len(self.numerals),
        )

    # --- where things stand -----------------------------------------------------------------

    def _locate(self) -> tuple[list[_Located], list[Measure]]:
        """The measures that the text has, and those at the end that it breaks off before."""
        headings: list[tuple[Measure, Heading | None]] = []
        place = 0
        for measure in self.notice.measures:
            if measure.number == 0:
                continue
            heading = self._heading(measure.title, place)
            headings.append((measure, heading))
            place = heading.body if heading is not None else place
        absent: list[Measure] = []
        while headings and headings[-1][1] is None and self._breaks_off_before(headings):
            absent.insert(0, headings.pop()[0])
        for measure, heading in headings:
            if heading is None:
                self._lacks(measure)
        found = [(measure, heading) for measure, heading in headings if heading is not None]
        open_end = bool(absent) or self.outline.close == len(self.text)
        located = [
            self._at(
                measure,
                heading.start,
                self._end(heading),
                heading,
                may_be_cut=open_end and heading is found[-1][1],
            )
            for measure, heading in found
        ]
        goals = self.notice.measures[0]
        if goals.number == 0:
            first = found[0][1].start if found else len(self.text)
            heading = self._heading(goals.title, 0)
            if heading is None and found and style_of(goals.label) is not Style.NONE:
                self._lacks(goals)
            located.insert(0, self._at(goals, 0, first, heading, may_be_cut=not found))
        return located, absent

    def _lacks(self, measure: Measure) -> None:
        self.missing.append(
            Missing(Part.MEASURE, f"{measure.label}{measure.title}", measure=measure.number)
        )

    def _at(
        self, measure: Measure, start: int, end: int, heading: Heading | None, *, may_be_cut: bool
    ) -> _Located:
        return _Located(
            measure,
            _Scope.of(self.text, start, end),
            heading,
            figures=tuple(f for f in self.figures if start <= f.start and f.end <= end),
            numerals=tuple(n for n in self.numerals if start <= n.start and n.end <= end),
            may_be_cut=may_be_cut,
        )

    def _heading(self, title: str, place: int) -> Heading | None:
        for heading in self.outline.headings:
            if heading.known and heading.start >= place and heading.title == title:
                return heading
        return None

    def _breaks_off_before(self, headings: Sequence[tuple[Measure, Heading | None]]) -> bool:
        """
        Whether the copy may just end before the last of the measures.

        Not if the text is another's, if it has its close, or if a heading stands there with
        the measure's number and another title.
        """
        measure = headings[-1][0]
        last = next((h.start for _, h in reversed(headings) if h is not None), -1)
        if last < 0 and _bare(self.notice.title) not in skeleton(self.text)[0]:
            return False
        if self._issue(self.outline.close, len(self.text)):
            return False
        number, style = _label_number(measure.label), style_of(measure.label)
        return not any(
            (heading.number, heading.style) == (number, style)
            and heading.start > last
            and not heading.known
            and not self._runs_out(heading, measure.title)
            for heading in self.outline.headings
        )

    def _runs_out(self, heading: Heading, title: str) -> bool:
        """Whether the text ends within *title*, which *heading* begins."""
        return _bare(title).startswith(skeleton(self.text[heading.body :])[0])

    def _end(self, heading: Heading) -> int:
        """Where the text under *heading* ends: at the next that is known, or lies no deeper."""
        for other in self.outline.headings:
            if other.start > heading.start and (other.known or other.depth <= heading.depth):
                return other.start
        return max(self.outline.close, heading.body)

    # --- structure --------------------------------------------------------------------------

    def _structure(self) -> None:
        """Labels and titles account for their own numerals."""
        for heading in self.outline.headings:
            self._cover(heading.start, heading.body)
            if heading.known:
                # Marks may stand in a title here that are not in the one encoded.
                end = heading.body + 2 * len(heading.title) + 20
                scope = _Scope.of(self.text, heading.body, min(end, len(self.text)))
                self._cover(*scope.find(heading.title)[0])
        place = 0
        for section in self.notice.sections:
            opening = self._heading(section.title, place)
            if opening is not None:
                place = opening.body
                if not opening.runs_on:
                    self._wrong(
                        Fault.LABEL,
                        expected=str(section.number),
                        found=opening.label,
                        at=opening.start,
                    )
            elif not self.absent or any(m.measure.section == section.number for m in self.located):
                self.missing.append(Missing(Part.SECTION, section.title))
        for located in self.located:
            own = located.heading
            expected = _label_number(located.measure.label)
            if own is not None and own.number not in {None, expected}:
                self._wrong(
                    Fault.LABEL,
                    expected=located.measure.label,
                    found=own.label,
                    measure=located.measure.number,
                    at=own.start,
                )

    # --- a measure --------------------------------------------------------------------------

    def _measure(self, located: _Located) -> None:
        measure, scope = located.measure, located.scope
        names = [*_names(measure.programmes), *_standard_names(measure.provisions)]
        explained = [span for name in names for span in scope.find(name)]
        if located.heading is not None:
            explained.append((located.heading.start, located.heading.body))
            explained.extend(scope.find(measure.title)[:1])
        cut = False
        for mention in measure.mentions:
            self.quotes += 1
            spans = scope.find(mention.quote)
            explained.extend(spans)
            if not spans and located.may_be_cut:
                cut = True
            elif not spans:
                self.missing.append(Missing(Part.MENTION, mention.quote, measure=measure.number))
        for span in explained:
            self._cover(*span)
        for norm in measure.provisions:
            cut |= self._norm(located, norm, explained)
        cut |= self._due(located)
        if cut:
            self.truncated.append(Absent(Part.MEASURE, measure=measure.number, cut=True))

    def _norm(self, located: _Located, norm: Norm, explained: Sequence[_Span]) -> bool:
        """Hold one provision against its quotes; whether the copy breaks off within it."""
        number, lost = located.measure.number, False
        spans: list[_Span] = []
        for evidence in norm.evidence:
            self.quotes += 1
            found = located.scope.find(evidence.quote)
            if not found:
                lost = True
                if not located.may_be_cut:
                    self.missing.append(
                        Missing(Part.QUOTE, evidence.quote, measure=number, provision=norm.slug)
                    )
                continue
            spans.extend(found)
            bearing = _bearing(located.numerals, found[:1], explained)
            if bearing and len(found) > 1:
                self.missing.append(
                    Missing(
                        Part.QUOTE,
                        evidence.quote,
                        measure=number,
                        provision=norm.slug,
                        places=len(found),
                        offset=self._raw(found[0][0]),
                    )
                )
            for numeral in _cut(located.numerals, found):
                self._wrong(
                    Fault.CUT,
                    found=numeral.text,
                    measure=number,
                    provision=norm.slug,
                    quote=evidence.quote,
                    at=numeral.start,
                )
        read = [f for f in located.figures if _quoted(f, spans, located.numerals)]
        used = self._read(norm, read, number, lost=lost)
        quotes = [evidence.quote for evidence in norm.evidence]
        accounted = [(figure.start, figure.end) for figure in used]
        for numeral in _bearing(located.numerals, spans, [*explained, *accounted]):
            figure = next((f for f in read if f.start <= numeral.start < f.end), None)
            self._wrong(
                Fault.NOT_ENCODED,
                found=figure.text if figure is not None else numeral.text,
                measure=number,
                provision=norm.slug,
                quote=next((q for q in quotes if numeral.text in normalise(q).text), None),
                at=numeral.start,
            )
        # What is quoted is spoken for, rightly or wrongly: wrongly is reported above.
        for span in spans:
            self._cover(*span)
        return lost and located.may_be_cut

    def _read(self, norm: Norm, read: Sequence[Figure], number: int, *, lost: bool) -> list[Figure]:
        """Read what *norm* encodes in the figures of its quotes; those that were of use."""
        used: set[int] = set()
        quotes = [evidence.quote for evidence in norm.evidence]
        for claim in claims(norm):
            outcome = matched(claim, read, self.years)
            used |= outcome.used | outcome.opposed
            for index in sorted(outcome.opposed):
                figure = read[index]
                self._wrong(
                    Fault.COMPARATOR,
                    expected=str(claim),
                    found=f"{figure.mark}…{figure.text}",
                    measure=number,
                    provision=norm.slug,
                    at=figure.start,
                )
            if not (outcome.used or outcome.opposed or claim.unwritten or lost):
                self._wrong(Fault.UNREAD, expected=str(claim), measure=number, provision=norm.slug)
            if claim.written is not None and not self._as_written(claim, quotes, lost=lost):
                self._wrong(
                    Fault.WRITTEN, expected=claim.written, measure=number, provision=norm.slug
                )
        encoded = periods(norm)
        said = {
            figure.value.period: figure
            for figure in read
            if isinstance(figure.value, Repetition)
            and figure.value.month_day is None
            and figure.value.weekday is None
        }
        if said and encoded and encoded.isdisjoint(said):
            self._wrong(
                Fault.PERIOD,
                expected=", ".join(sorted(period.value for period in encoded)),
                found=", ".join(figure.text for figure in said.values()),
                measure=number,
                provision=norm.slug,
                at=next(iter(said.values())).start,
            )
        return [read[index] for index in sorted(used)]

    def _as_written(self, claim: Claim, quotes: Sequence[str], *, lost: bool) -> bool:
        written = claim.written or ""
        outcome = matched(claim, _figures(written), self.years)
        reads = bool(outcome.used or outcome.opposed)
        return reads and (lost or any(_bare(written) in _bare(quote) for quote in quotes))

    def _due(self, located: _Located) -> bool:
        """The deadline of the whole measure, which has no quote of its own."""
        measure, within = located.measure, located.figures
        if measure.due is None:
            return False
        for claim in deadline_claims(measure.due):
            used = [within[i] for i in sorted(matched(claim, within, self.years).used)]
            headed = [f for f in used if self.text.endswith(_DUE, 0, f.start)]
            for figure in headed or used[-1:] if len(used) > 1 else used:
                self._cover(figure.start, figure.end)
            if not used and located.may_be_cut:
                return True
            if not used:
                self._wrong(Fault.UNREAD, expected=str(claim), measure=measure.number)
        return False

    # --- front, close, and the whole --------------------------------------------------------

    def _outside(self) -> list[_Scope]:
        """What no measure holds; the last measure too, where line breaks may have been lost."""
        last = self.located[-1].scope.start if self.located else 0
        front = self.outline.front
        return [
            _Scope.of(self.text, 0, front),
            _Scope.of(self.text, max(last, front), len(self.text)),
        ]

    def _header(self) -> None:
        notice, scopes = self.notice, self._outside()
        parts = [(Part.TITLE, notice.title)]
        if notice.number is not None:
            parts.append((Part.NUMBER, notice.number))
        for part, quote in parts:
            if not self._covered_in(scopes, quote):
                self.missing.append(Missing(part, quote))
        cohort = [scope.find(f"{notice.cohort}{suffix}") for scope in scopes for suffix in "届年"]
        named = f"{notice.cohort}届" in notice.title or f"{notice.cohort}年" in notice.title
        if not named and not any(cohort[:2]):
            self.missing.append(Missing(Part.COHORT, str(notice.cohort)))
        for span in (*cohort[0], *cohort[2]):
            self._cover(*span)
        if notice.issued is not None:
            spans = [span for scope in scopes for span in self._issue(scope.start, scope.end)]
            for span in spans:
                self._cover(*span)
            if not spans:
                self.truncated.append(Absent(Part.ISSUED))
        for citation in notice.superiors:
            whole = [located.scope for located in self.located]
            for quote in filter(None, (citation.title, citation.number)):
                self._covered_in([*scopes, *whole], quote)
        for mention in notice.mentions:
            self.quotes += 1
            # Another copy may lack what stands around the notice.
            if not self._covered_in(scopes, mention.quote) and self.same_text:
                self.missing.append(Missing(Part.MENTION, mention.quote))
        measures = notice.measures
        for name in (
            *_names(programme for measure in measures for programme in measure.programmes),
            *(name for measure in measures for name in _standard_names(measure.provisions)),
        ):
            self._covered_in(scopes[:1], name)
        self._in_force()

    def _issue(self, start: int, end: int) -> list[_Span]:
        """Where from *start* to *end* the date of issue stands."""
        issued = self.notice.issued
        return [
            (figure.start, figure.end)
            for figure in self.figures
            if issued is not None
            and start <= figure.start
            and figure.end <= end
            and isinstance(figure.value, WrittenDate)
            and figure.value.year is not None
            and same_date(figure.value, issued, self.years)
        ]

    def _in_force(self) -> None:
        if self.notice.in_force is None or self.absent:
            return
        used = matched(Claim(self.notice.in_force), self.figures, self.years).used
        for index in used:
            self._cover(self.figures[index].start, self.figures[index].end)
        if not used:
            self._wrong(Fault.UNREAD, expected=str(self.notice.in_force))

    def _front(self) -> None:
        """A press lead repeats what the measures say: those there, or those broken off before."""
        for span in self.outline.lead:
            self._cover(*span)
        for start, end in self.clean.line_spans:
            outside = end <= self.outline.front or start >= self.outline.close
            if outside and _SITE.fullmatch(self.text, start, end):
                self._cover(start, end)
        front = _Scope.of(self.text, 0, self.outline.front)
        cut = {absent.measure for absent in self.truncated}
        for measure in self.notice.measures:
            if measure.number in cut:
                for quote in _quotes(measure):
                    self._covered_in([front], quote)

    def _corrections(self) -> None:
        scopes = {located.measure.number: located.scope for located in self.located}
        for correction in self.notice.corrections:
            scope = _Scope.of(self.text, 0, len(self.text))
            if correction.measure is not None:
                scope = scopes.get(correction.measure, scope)
            either = scope.find(correction.quote) or scope.find(correction.reading)
            if not either and not self.truncated:
                self.missing.append(
                    Missing(Part.CORRECTION, correction.quote, measure=correction.measure)
                )

    # --- the ledger -------------------------------------------------------------------------

    def _cover(self, start: int, end: int) -> None:
        self.covered[start:end] = b"\1" * (end - start)

    def _covered_in(self, scopes: Iterable[_Scope], quote: str) -> bool:
        """Cover every place at which *quote* stands in the *scopes*; whether there is any."""
        spans = [span for scope in scopes for span in scope.find(quote)]
        for span in spans:
            self._cover(*span)
        return bool(spans)

    def _unclaimed(self) -> Iterator[Unclaimed]:
        tail = self._tail()
        for numeral in self.numerals:
            if all(self.covered[numeral.start : numeral.end]) or numeral.start >= tail:
                continue
            around = self.text[max(0, numeral.start - 10) : numeral.end + 10]
            inside = [
                located.measure.number
                for located in self.located
                if located.scope.start <= numeral.start < located.scope.end
            ]
            yield Unclaimed(
                numeral.text,
                around,
                measure=inside[0] if inside else None,
                offset=self._raw(numeral.start),
            )

    def _tail(self) -> int:
        """Where the last words begin, if they are the first of something broken off."""
        notice = self.notice
        begun = [*IDIOMS, *(mention.quote for mention in notice.mentions)]
        for citation in notice.superiors:
            begun += filter(None, (citation.title, citation.number))
        if notice.issued is not None:
            begun.append(notice.issued.zh)
        for measure in (*(m.measure for m in self.located[-1:]), *self.absent):
            begun += [*_quotes(measure), f"{measure.label}{measure.title}"]
            begun += [*_names(measure.programmes), *_standard_names(measure.provisions)]
            if measure.due is not None:
                begun.append(measure.due.zh)
        scope = _Scope.of(self.text, max(0, len(self.text) - 80), len(self.text))
        for length in range(len(scope.bare), 0, -1):
            if any(_bare(quote).startswith(scope.bare[-length:]) for quote in begun):
                return scope.places[-length]
        return len(self.text)

    def _wrong(
        self,
        fault: Fault,
        *,
        expected: str = "",
        found: str = "",
        measure: int | None = None,
        provision: str | None = None,
        quote: str | None = None,
        at: int | None = None,
    ) -> None:
        self.wrong.append(
            Wrong(
                fault,
                expected=expected,
                found=found,
                measure=measure,
                provision=provision,
                quote=quote,
                offset=None if at is None else self._raw(at),
            )
        )

    def _raw(self, place: int) -> int:
        return self.clean.raw_span(place, place + 1)[0]


# What a web site writes above and below a text that it shows.
_SITE = re.compile(
    r".{0,12}(?:发布时间|发布日期|更新时间|生成日期|浏览次数|阅读次数|点击数|访问量|字号|索引号|来源:)"
    r".{0,40}"
)

_DUE = ("完成时限:", "完成时限", "完成时间:", "完成时间")


def _names(programmes: Iterable[Programme]) -> Iterator[str]:
    for programme in programmes:
        yield programme.zh
        yield from programme.names


def _standard_names(norms: Iterable[Norm]) -> Iterator[str]:
    for norm in norms:
        yield from (standard.zh for standard in standards(norm))


def _quotes(measure: Measure) -> Iterator[str]:
    for norm in measure.provisions:
        yield from (evidence.quote for evidence in norm.evidence)
    yield from (mention.quote for mention in measure.mentions)


def _touching(numerals: Iterable[Numeral], spans: Sequence[_Span]) -> Iterator[Numeral]:
    for numeral in numerals:
        if any(a < numeral.end and numeral.start < b for a, b in spans):
            yield numeral


def _bearing(
    numerals: Iterable[Numeral], spans: Sequence[_Span], explained: Sequence[_Span]
) -> list[Numeral]:
    """The numerals within *spans* that nothing explains yet."""
    return [
        numeral
        for numeral in _touching(numerals, spans)
        if not any(a <= numeral.start and numeral.end <= b for a, b in explained)
    ]


def _cut(numerals: Iterable[Numeral], spans: Sequence[_Span]) -> list[Numeral]:
    """The numerals that *spans* hold a part of."""
    return [
        numeral
        for numeral in _touching(numerals, spans)
        if not any(a <= numeral.start and numeral.end <= b for a, b in spans)
    ]


def _quoted(figure: Figure, spans: Sequence[_Span], numerals: Iterable[Numeral]) -> bool:
    """Whether a quote holds *figure*, or a numeral of it: the rest may stand before it."""
    touched = [(a, b) for a, b in spans if a < figure.end and figure.start < b]
    if not touched or any(a <= figure.start and figure.end <= b for a, b in touched):
        return bool(touched)
    return any(
        figure.start <= numeral.start and numeral.end <= figure.end
        for numeral in _touching(numerals, touched)
    )


def _label_number(label: str) -> int | None:
    """The number that a printed label says."""
    found = numerals(normalise(label).text)
    try:
        return int(parse_numeral(found[0].text)) if found else None
    except ValueError:
        return None
