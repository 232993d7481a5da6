"""The document: a notice of sections and measures, with the header that identifies it."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, final, get_args

import attrs

from gradpolicy.model import checks
from gradpolicy.model.checks import refuse
from gradpolicy.model.dates import PartialDate
from gradpolicy.model.deadlines import Deadline, Window, a_deadline
from gradpolicy.model.predicates import ByReference, leaves
from gradpolicy.model.provisions import Mention, Norm, Provision
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
    """
    What part a body has in a measure; `NAMED` where the text names it and says no more.

    Source: 牵头, 配合 and 按职责分工负责, as notices assign parts.

    >>> Role.LEAD.zh, str(Role.JOINT)
    ('牵头', 'jointly responsible')
    """

    LEAD = "lead"
    SUPPORT = "support"
    JOINT = "joint"
    NAMED = "named"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return {"lead": "牵头", "support": "配合", "joint": "共同负责", "named": "提及"}[self.value]

    def __str__(self) -> str:
        words = {"lead": "in the lead", "support": "in support", "joint": "jointly responsible"}
        return words.get(self.value, "named")


@final
@attrs.frozen
class Party:
    """
    A body with its part in a measure.

    >>> body = Body("unions", "工会", "trade unions", definition=Text("各级工会", "unions"))
    >>> str(Party(body, Role.LEAD)), Party(body, Role.LEAD).zh
    ('trade unions (in the lead)', '工会(牵头)')

    Raises:
        InvalidValue: for what is no `Body` or `Role`.
    """

    body: Body = attrs.field(validator=checks.instance(Body))
    role: Role = attrs.field(default=Role.NAMED, validator=checks.instance(Role))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.body.zh if self.role is Role.NAMED else f"{self.body.zh}({self.role.zh})"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return self.body.en if self.role is Role.NAMED else f"{self.body.en} ({self.role})"


@final
@attrs.frozen
class Section:
    """
    A numbered part of a notice; its *number* is 1 or more.

    >>> str(Section(2, "大力开拓市场化社会化就业渠道"))
    '2. 大力开拓市场化社会化就业渠道'

    Raises:
        InvalidValue: for a number below 1, or an empty title.
    """

    number: int = attrs.field(validator=checks.natural)
    title: str = attrs.field(validator=checks.text)

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"


@final
@attrs.frozen
class Citation:
    """
    A document cited as a basis.

    Source: GB/T 9704 for the document number.

    >>> str(Citation("关于进一步做好就业创业工作的通知", number="国办发〔2022〕13号"))
    '关于进一步做好就业创业工作的通知 (国办发〔2022〕13号)'

    Args:
        title: as the notice has it.
        number: its document number, where the notice gives it.
        notice: its slug, where the catalogue holds it.

    Raises:
        InvalidValue: for an empty title or number, or a slug that is none.
    """

    title: str = attrs.field(validator=checks.text)
    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )
    notice: str | None = attrs.field(
        default=None, validator=checks.optional(checks.slug), kw_only=True
    )

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.title} ({self.number})" if self.number is not None else self.title


_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def _hexadecimal(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not _SHA256.match(value):
        expected = "a SHA-256 in 64 lower-case hexadecimal digits"
        raise refuse(owner, field.name, value, expected)


@final
@attrs.frozen
class Source:
    """
    Where the text of a notice was found.

    Source: FIPS 180-4 for the hash.

    >>> source = Source(
    ...     Text("江西省教育厅", "Jiangxi Department of Education"),
    ...     sha256="0" * 64,
    ...     checked=date(2024, 2, 1),
    ... )
    >>> str(source), source.zh
    ('Jiangxi Department of Education, checked on 1 February 2024', '江西省教育厅,2024年2月1日核对')

    Args:
        publisher: who made the text public.
        sha256: of the bytes that the notice was verified against, in lower-case hexadecimal.
        checked: the day on which it was last compared with the source.
        url: where it stands, if anywhere.

    Raises:
        InvalidValue: for a hash that is none, or a `datetime` in place of a day.
    """

    publisher: Text = attrs.field(validator=checks.instance(Text))
    sha256: str = attrs.field(validator=_hexadecimal, kw_only=True)
    checked: date = attrs.field(validator=checks.day, kw_only=True)
    url: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"{self.publisher.zh},{PartialDate.on(self.checked).zh}核对"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.publisher}, checked on {PartialDate.on(self.checked)}"


@final
@attrs.frozen
class Correction:
    """
    A slip of the source: what it has (*quote*), how it is read (*reading*), and why.

    *measure* is the number of the measure in which it stands; `None` outside them all.

    >>> slip = Correction("街接", "衔接", Text("形近而误", "a similar character"), measure=10)
    >>> str(slip), slip.zh
    ('街接, read as 衔接: a similar character', '“街接”读作“衔接”:形近而误')

    Raises:
        InvalidValue: for a quote or reading that is empty, or a measure that is no integer
            of at least 0.
    """

    quote: str = attrs.field(validator=checks.text)
    reading: str = attrs.field(validator=checks.text)
    reason: Text = attrs.field(validator=checks.instance(Text))
    measure: int | None = attrs.field(default=None, validator=checks.optional(checks.whole))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return f"“{self.quote}”读作“{self.reading}”:{self.reason.zh}"

    __repr__ = checks.short_repr

    def __str__(self) -> str:
        return f"{self.quote}, read as {self.reading}: {self.reason}"


def _slugs_differ(owner: Measure, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(get_args(Norm), at_least=1)(owner, field, value)
    seen: set[str] = set()
    for norm in owner.provisions:
        if norm.slug in seen:
            expected = f"a slug used once in measure {owner.number}"
            raise refuse(owner, "provisions", norm.slug, expected)
        seen.add(norm.slug)


@final
@attrs.frozen
class Measure:
    """
    A numbered item of a notice.

    ``measure["slug"]`` is its provision of that slug.

    Source: the numbered paragraphs of a notice, such as 25. 充实就业工作机构和力量
    (赣教高字〔2024〕5号).

    >>> from gradpolicy.model import ByReference, Evidence, Force
    >>> from gradpolicy.vocabulary import addressees, standards, topics
    >>> measure = Measure(
    ...     25,
    ...     label="25.",
    ...     title="充实就业工作机构和力量",
    ...     section=7,
    ...     summary=Text("配齐就业工作条件", "give careers work what it needs"),
    ...     topics=(topics.STAFFING,),
    ...     provisions=(
    ...         Provision(
    ...             "four-in-place",
    ...             force=Force.OBLIGATION,
    ...             addressee=addressees.UNIVERSITY,
    ...             requires=ByReference(standards.FOUR_IN_PLACE),
    ...             evidence=(Evidence("“四到位”要求"),),
    ...         ),
    ...     ),
    ... )
    >>> str(measure), "four-in-place" in measure
    ('25. 充实就业工作机构和力量', True)

    Args:
        number: runs on through the notice; 0 holds goals stated before the first item.
        label: as printed: "(一)", "1.".
        title: as printed.
        section: the number of its section; `None` outside of them.
        summary: what it says, in our own words.
        topics: what it is filed under, one at least.
        parties: the bodies that it names, each with its part.
        programmes: the programmes and platforms that it names.
        due: holds for its provisions that name no nearer deadline.
        provisions: what it says, one at least; no slug stands twice.
        mentions: numbers in it that bind nobody.

    Raises:
        InvalidValue: without a topic or a provision, for a slug used twice, or a field of
            another type.
    """

    number: int = attrs.field(validator=checks.whole)
    label: str = attrs.field(validator=checks.text, kw_only=True)
    title: str = attrs.field(validator=checks.text, kw_only=True)
    section: int | None = attrs.field(validator=checks.optional(checks.natural), kw_only=True)
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
        default=None, validator=checks.optional(a_deadline), kw_only=True
    )
    provisions: tuple[Norm, ...] = attrs.field(validator=_slugs_differ, kw_only=True)
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Mention, distinct=True), kw_only=True
    )

    # With __getitem__ alone Python would try 0, 1, 2 … as slugs.
    __iter__: ClassVar[None] = None

    def __contains__(self, slug: object) -> bool:
        return any(norm.slug == slug for norm in self.provisions)

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


def _sections_run_on(owner: Notice, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Section)(owner, field, value)
    numbers = [section.number for section in owner.sections]
    if numbers != list(range(1, len(numbers) + 1)):
        raise refuse(owner, "sections", numbers, "numbered 1, 2, 3 … without a gap")


def _measures_fit(owner: Notice, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(Measure, at_least=1)(owner, field, value)
    numbers = [measure.number for measure in owner.measures]
    start = numbers[0]
    if start > 1 or numbers != list(range(start, start + len(numbers))):
        raise refuse(owner, "measures", numbers, "numbered 1, 2, 3 … without a gap, or from 0")
    for measure in owner.measures:
        if measure.section is not None and measure.section > len(owner.sections):
            where = f"measures[{measure.number}].section"
            raise refuse(owner, where, measure.section, "a section of it")
    for index, correction in enumerate(owner.corrections):
        if correction.measure is not None and correction.measure not in numbers:
            where = f"corrections[{index}].measure"
            raise refuse(owner, where, correction.measure, "a measure of it")
    seen: dict[str, int] = {}
    for measure, norm in owner.provisions:
        if norm.slug in seen:
            expected = f"used once (it stands in measures {seen[norm.slug]} and {measure.number})"
            raise refuse(owner, "provisions", norm.slug, expected)
        seen[norm.slug] = measure.number


@final
@attrs.frozen
class Notice:
    """
    A notice, whole.

    ``notice["slug"]`` is its provision of that slug, `measure` finds a measure by its number.

    Source: GB/T 9704 for the parts of an official document's head.

    >>> from gradpolicy import notices
    >>> notice = notices.load("jiangxi-2024")
    >>> notice.number, notice.cohort, str(notice.issued)
    ('赣教高字〔2024〕5号', 2024, '26 January 2024')

    Args:
        slug: names it in the catalogue.
        title: as printed.
        cohort: the class it is about, by its year of graduation, 1949 to 2200.
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
        InvalidValue: for numbers that do not run on, a section or a corrected measure that
            it does not have, or a provision's slug used twice in the notice.
    """

    slug: str = attrs.field(validator=checks.slug)
    title: str = attrs.field(validator=checks.text, kw_only=True)
    cohort: int = attrs.field(validator=checks.year, kw_only=True)
    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text), kw_only=True
    )
    issuers: tuple[Body, ...] = attrs.field(
        validator=checks.tuple_of(Body, at_least=1, distinct=True), kw_only=True
    )
    issued: PartialDate | None = attrs.field(
        default=None, validator=checks.optional(checks.instance(PartialDate)), kw_only=True
    )
    jurisdiction: Jurisdiction = attrs.field(validator=checks.instance(Jurisdiction), kw_only=True)
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
        default=(), validator=_sections_run_on, kw_only=True
    )
    measures: tuple[Measure, ...] = attrs.field(validator=_measures_fit, kw_only=True)
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Mention, distinct=True), kw_only=True
    )

    # With __getitem__ alone Python would try 0, 1, 2 … as slugs.
    __iter__: ClassVar[None] = None

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

    def __contains__(self, slug: object) -> bool:
        return any(slug in measure for measure in self.measures)

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
