"""The document: a notice of sections and measures, with the header that identifies it."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, final

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.dates import PartialDate
from gradpolicy.model.deadlines import By, ByEach, Deadline, Ongoing, Recurring, Window, Within
from gradpolicy.model.predicates import ByReference, leaves
from gradpolicy.model.provisions import Grant, Mention, Norm, Provision, Sanction
from gradpolicy.model.terms import (
    Addressee,
    Body,
    Jurisdiction,
    Level,
    Programme,
    Standard,
    Text,
    Topic,
)

__all__ = [
    "Citation",
    "Correction",
    "Measure",
    "Notice",
    "Party",
    "Role",
    "Section",
    "Source",
]


class Role(enum.Enum):
    """What part a body has in a measure; `NAMED` where the text names it and says no more."""

    LEAD = "lead"
    SUPPORT = "support"
    JOINT = "joint"
    NAMED = "named"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return {"lead": "牵头", "support": "配合", "joint": "共同负责", "named": "提及"}[self.value]


@final
@attrs.frozen
class Party:
    """A body with its part in a measure."""

    body: Body = attrs.field(validator=checks.instance(Body))
    role: Role = attrs.field(default=Role.NAMED, validator=checks.instance(Role))


@final
@attrs.frozen
class Section:
    """A numbered part of a notice."""

    number: int = attrs.field(validator=checks.natural)
    title: str = attrs.field(validator=checks.text)


@final
@attrs.frozen
class Citation:
    """A document cited as a basis; *notice* is its slug where the catalogue holds it."""

    title: str = attrs.field(validator=checks.text)
    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )
    notice: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )


_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@final
@attrs.frozen
class Source:
    """Where the text was found: publisher, hash of the bytes verified against, day last checked."""

    publisher: Text = attrs.field(validator=checks.instance(Text))
    sha256: str = attrs.field(validator=checks.text, kw_only=True)
    checked: date = attrs.field(validator=checks.day, kw_only=True)
    url: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )

    @sha256.validator
    def _hexadecimal(self, field: attrs.Attribute[Any], value: str) -> None:
        if not _SHA256.match(value):
            raise refuse(self, "sha256", value, "a SHA-256 in 64 lower-case hexadecimal digits")


@final
@attrs.frozen
class Correction:
    """A slip of the source: what it has (*quote*), how it is read (*reading*), and why."""

    quote: str = attrs.field(validator=checks.text)
    reading: str = attrs.field(validator=checks.text)
    reason: Text = attrs.field(validator=checks.instance(Text))
    measure: int | None = attrs.field(default=None, kw_only=True)


@final
@attrs.frozen
class Measure:
    """
    A numbered item of a notice.

    *number* runs on through the notice (0 holds goals stated before the first item),
    *label* is as printed ("(一)", "1."), *section* the number of its section.
    *due* holds for its provisions that name no nearer deadline.
    """

    number: int = attrs.field()
    label: str = attrs.field(validator=checks.text, kw_only=True)
    title: str = attrs.field(validator=checks.text, kw_only=True)
    section: int | None = attrs.field(kw_only=True)
    summary: Text = attrs.field(validator=checks.instance(Text), kw_only=True)
    topics: tuple[Topic, ...] = attrs.field(
        validator=checks.tuple_of(Topic, at_least=1, distinct=True), kw_only=True
    )
    parties: tuple[Party, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Party, distinct=True), kw_only=True
    )
    programmes: tuple[Programme, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Programme, distinct=True), kw_only=True
    )
    due: Deadline | None = attrs.field(
        default=None,
        validator=checks.optional(
            checks.instance((By, ByEach, Recurring, Within, Window, Ongoing), "a deadline")
        ),
        kw_only=True,
    )
    provisions: tuple[Norm, ...] = attrs.field(
        validator=checks.tuple_of((Provision, Grant, Sanction), at_least=1), kw_only=True
    )
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Mention, distinct=True), kw_only=True
    )

    @number.validator
    def _counts(self, field: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not int or value < 0:
            raise refuse(self, "number", value, "an integer of at least 0")

    @section.validator
    def _in_a_section(self, field: attrs.Attribute[Any], value: Any) -> None:
        checks.optional(checks.natural)(self, field, value)

    @provisions.validator
    def _slugs_differ(self, field: attrs.Attribute[Any], value: tuple[Norm, ...]) -> None:
        seen: set[str] = set()
        for norm in value:
            if norm.slug in seen:
                raise refuse(self, "provisions", norm.slug, f"a slug used once in measure {self.number}")
            seen.add(norm.slug)

    def __getitem__(self, slug: str) -> Norm:
        """
        The provision called *slug*.

        Raises:
            KeyError: when there is none.
        """
        for norm in self.provisions:
            if norm.slug == slug:
                return norm
        raise KeyError(slug)

    def __repr__(self) -> str:
        return f"<Measure {self.number} {self.title}>"

    def __str__(self) -> str:
        return f"{self.label} {self.title}"


@final
@attrs.frozen
class Notice:
    """
    A notice, whole.

    Args:
        slug: names it in the catalogue.
        title: as printed.
        cohort: the class it is about, by its year of graduation.
        number: the document number, where the source gives it.
        issuers: the bodies that issued it, the first in the lead.
        issued: when, as precisely as the source says; `None` where it does not.
        jurisdiction: where it holds; *level* is that of the issuers.
        in_force: from when to when, where the text says.
        addressees: to whom it is sent.
        superiors: the notices and documents that it cites as its basis.
        source: where its text was found.
        corrections: slips of the source, each with its reading.
        sections, measures: the parts, in order; measures are numbered without a gap.
        mentions: numbers in title, preamble and close that bind nobody.

    Raises:
        InvalidValue: for numbers that do not run on, an unknown section, or a provision's
            slug used twice in the notice.
    """

    slug: str = attrs.field(validator=checks.slug)
    title: str = attrs.field(validator=checks.text, kw_only=True)
    cohort: int = attrs.field(validator=checks.natural, kw_only=True)
    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )
    issuers: tuple[Body, ...] = attrs.field(
        validator=checks.tuple_of(Body, at_least=1, distinct=True), kw_only=True
    )
    issued: PartialDate | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(PartialDate)), kw_only=True
    )
    jurisdiction: Jurisdiction = attrs.field(
        validator=checks.instance(Jurisdiction), kw_only=True
    )
    level: Level = attrs.field(validator=checks.instance(Level), kw_only=True)
    in_force: Window | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Window)), kw_only=True
    )
    addressees: tuple[Addressee, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Addressee, distinct=True), kw_only=True
    )
    superiors: tuple[Citation, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Citation, distinct=True), kw_only=True
    )
    source: Source | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(Source)), kw_only=True
    )
    corrections: tuple[Correction, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Correction, distinct=True), kw_only=True
    )
    sections: tuple[Section, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Section), kw_only=True
    )
    measures: tuple[Measure, ...] = attrs.field(
        validator=checks.tuple_of(Measure, at_least=1), kw_only=True
    )
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Mention, distinct=True), kw_only=True
    )

    @sections.validator
    def _sections_run_on(self, field: attrs.Attribute[Any], value: tuple[Section, ...]) -> None:
        numbers = [section.number for section in value]
        if numbers != list(range(1, len(numbers) + 1)):
            raise refuse(self, "sections", numbers, "numbered 1, 2, 3 … without a gap")

    @measures.validator
    def _measures_run_on(self, field: attrs.Attribute[Any], value: tuple[Measure, ...]) -> None:
        numbers = [measure.number for measure in value]
        start = numbers[0]
        if start > 1 or numbers != list(range(start, start + len(numbers))):
            raise refuse(self, "measures", numbers, "numbered 1, 2, 3 … without a gap, or from 0")
        sections: set[int | None] = {section.number for section in self.sections}
        for measure in value:
            if measure.section is not None and measure.section not in sections:
                raise refuse(self, f"measures[{measure.number}].section", measure.section, "a section of it")

    @measures.validator
    def _slugs_differ(self, field: attrs.Attribute[Any], value: tuple[Measure, ...]) -> None:
        seen: dict[str, int] = {}
        for measure in value:
            for norm in measure.provisions:
                if norm.slug in seen:
                    where = f"used once (it stands in measures {seen[norm.slug]} and {measure.number})"
                    raise refuse(self, "provisions", norm.slug, where)
                seen[norm.slug] = measure.number

    @property
    def provisions(self) -> Iterator[tuple[Measure, Norm]]:
        """Every provision, grant and sanction with its measure, in the order of the text."""
        for measure in self.measures:
            for norm in measure.provisions:
                yield measure, norm

    @property
    def gaps(self) -> tuple[Standard, ...]:
        """The standards it asks for by name only, each once, in the order of the text."""
        found: dict[str, Standard] = {}
        for _, norm in self.provisions:
            predicates = [norm.when] if norm.when is not None else []
            if isinstance(norm, Provision):
                predicates.insert(0, norm.requires)
            for predicate in predicates:
                for leaf in leaves(predicate):
                    if isinstance(leaf, ByReference):
                        found.setdefault(leaf.standard.slug, leaf.standard)
        return tuple(found.values())

    def measure(self, number: int) -> Measure:
        """
        The measure of that *number*.

        Raises:
            KeyError: when there is none.
        """
        for measure in self.measures:
            if measure.number == number:
                return measure
        raise KeyError(number)

    def __getitem__(self, slug: str) -> Norm:
        """
        The provision called *slug*.

        Raises:
            KeyError: when there is none.
        """
        for _, norm in self.provisions:
            if norm.slug == slug:
                return norm
        raise KeyError(slug)

    def __repr__(self) -> str:
        return f"<Notice {self.slug}>"

    def __str__(self) -> str:
        return f"{self.title} ({self.slug})"
