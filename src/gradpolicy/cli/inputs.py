"""What the commands are given: notices, institutions, facts; and the refusal of what won't do."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, final

from gradpolicy import notices
from gradpolicy.cli.errors import reason
from gradpolicy.model import Addressee, GradpolicyError, Measure, Norm, Notice, Text

if TYPE_CHECKING:
    from datetime import date

    from gradpolicy.compliance import Fact, Facts
    from gradpolicy.compliance.ledgers import Derivation
    from gradpolicy.formats.facts.slips import Slip
    from gradpolicy.formats.language import Language

__all__ = [
    "Refused",
    "addressee_for",
    "addressee_of",
    "addressees",
    "institutions",
    "is_file_name",
    "item",
    "known",
    "nearest",
    "notice_of",
    "read",
    "the_one",
    "unusable",
]


@final
class Refused(GradpolicyError):
    """
    Input that the command can't use, in one line.

    >>> print(Refused.of_text("文件是空的", "the file is empty"))
    the file is empty
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    @classmethod
    def of_text(cls, zh: str, en: str) -> Refused:
        """The refusal that says so in the two languages."""
        return cls(Text(zh, en))

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.text.zh

    def __str__(self) -> str:
        return self.text.en


# --- Notices -----------------------------------------------------------------------------------


def notice_of(name: str) -> Notice:
    """
    The notice of the catalogue called *name*, or the one in the file of that name.

    Raises:
        GradpolicyError: for a name that no notice has, or a file that holds none.
    """
    if is_file_name(name):
        from gradpolicy.formats.json import from_json

        return from_json(read(Path(name)))
    return notices.load(name)


def is_file_name(name: str) -> bool:
    """Whether *name* is that of a file, and not the slug of a notice."""
    path = Path(name)
    return path.suffix == ".json" or os.sep in name or path.is_file()


def read(path: Path) -> str:
    """
    The text of a file.

    Raises:
        Refused: for a file that can't be read, or holds no text.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Refused.of_text(f"{path}:不是UTF-8文本", f"{path}: is not a text in UTF-8") from None
    except OSError as error:
        raise unusable(path, error) from None


def unusable(path: Path, error: OSError) -> Refused:
    """What the system says of a file, as a refusal."""
    why = reason(error.strerror or type(error).__name__)
    return Refused.of_text(f"{path}:{why.zh}", f"{path}: {why.en}")


def item(notice: Notice, name: str) -> Measure | tuple[Measure, Norm]:
    """
    A measure by its number, or a provision by its slug with its measure.

    Raises:
        Refused: when the notice has none of that name.
    """
    if name.isascii() and name.isdigit():
        try:
            return notice.measure(int(name))
        except KeyError:
            first, last = notice.measures[0].number, notice.measures[-1].number
            raise Refused.of_text(
                f"{notice.slug}没有第{name}条,共第{first}至{last}条",
                f"{notice.slug} has no measure {name}; it has {first} to {last}",
            ) from None
    norms = {norm.slug: (measure, norm) for measure, norm in notice.provisions}
    if name not in norms:
        hint = nearest(name, norms)
        raise Refused.of_text(
            f"{notice.slug}没有条款{name!r}{hint.zh}",
            f"{notice.slug} has no provision {name!r}{hint.en}",
        )
    return norms[name]


def addressees(notice: Notice) -> Iterable[Addressee]:
    """Whom the notice binds or favours, broader classes included."""
    pending = [norm.addressee for _, norm in notice.provisions]
    while pending:
        addressee = pending.pop()
        yield addressee
        pending += addressee.broader


_T = TypeVar("_T")


def known(slug: str, known: Mapping[str, _T], kind: Text) -> _T:
    """
    What of the *known* is called *slug*.

    Raises:
        Refused: when nothing is; the message names the nearest.
    """
    if slug not in known:
        hint = nearest(slug, known)
        raise Refused.of_text(
            f"没有名为{slug!r}的{kind.zh}{hint.zh}", f"no {kind.en} is called {slug!r}{hint.en}"
        )
    return known[slug]


def nearest(name: str, known: Iterable[str]) -> Text:
    """A hint at the one of the *known* that is most like *name*; the first of them, if none is."""
    known = sorted(known)
    found = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    if found:
        return Text(f";是否指{found[0]!r}?", f"; did you mean {found[0]!r}?")
    return Text(f";有:{'、'.join(known[:8])}", f"; it has {', '.join(known[:8])}")


def addressee_of(name: str, notice: Notice) -> Addressee:
    """
    The addressee that *name* is the slug or a label of: of the vocabulary, or of the notice.

    Raises:
        Refused: when there is none, or when the notice addresses nothing to it.
    """
    from gradpolicy.vocabulary import addressees as vocabulary

    every = [each for each in vars(vocabulary).values() if isinstance(each, Addressee)]
    every += addressees(notice)
    by_name = {n: each for each in every for n in (each.zh, each.en.casefold(), each.slug)}
    return known(name if name in by_name else name.casefold(), by_name, _ADDRESSEE)


_ADDRESSEE = Text("对象", "addressee")


def addressee_for(whom: str | None, notice: Notice, paths: Iterable[Path]) -> Addressee:
    """
    What the institutions are: as *whom* says, else as the workbooks do, else a university.

    Args:
        whom: the slug or a label of the addressee, if it is given.
        notice: what will be checked against.
        paths: the files of facts.

    Raises:
        Refused: for a workbook that was made for another notice; for workbooks that were made
            for several addressees, and none is given; as `addressee_of`.
    """
    slugs: dict[str, Path] = {}
    for path in paths:
        about, slug = _made_for(path)
        if about is not None and about != notice.slug:
            raise Refused.of_text(
                f"{path}:是通知{about}的填报表,不能用来检查{notice.slug}",
                f"{path}: was made for the notice {about}, not for {notice.slug}",
            )
        if slug is not None:
            slugs.setdefault(slug, path)
    if whom is None and len(slugs) > 1:
        made = [(path, addressee_of(slug, notice)) for slug, path in slugs.items()]
        raise Refused.of_text(
            f"{'、'.join(f'{path}由{each.zh}填报' for path, each in made)};请用 --for 指定一类",
            f"{', '.join(f'{path} was made for a {each.en}' for path, each in made)}: "
            "name one with --for",
        )
    return addressee_of(whom or next(iter(slugs), "university"), notice)


def _made_for(path: Path) -> tuple[str | None, str | None]:
    """The slugs of the notice and the addressee that a file was made for, if it says so."""
    if path.suffix.lower() not in (".xlsx", ".xlsm", ".xls", ".ods"):
        return None, None
    from gradpolicy.formats.facts.grids import read_grids
    from gradpolicy.formats.facts.provenance import made_for
    from gradpolicy.formats.facts.slips import InvalidFacts

    try:
        return made_for(read_grids(path))
    except InvalidFacts:
        # It is told with all else that is wrong, once the facts are read.
        return None, None


# --- Institutions and their facts --------------------------------------------------------------


def institutions(
    paths: Iterable[Path], notice: Notice, addressee: Addressee, on: date, entity: str | None = None
) -> tuple[tuple[Facts, ...], tuple[Derivation, ...]]:
    """
    What some files say of institutions, each institution's facts put together; and what their
    ledgers say, with remarks.

    A file that names no institution is about the only one that the others name; if they name
    several, only what it gives as context is taken, and for all of them.

    Args:
        paths: the files.
        notice: what they will be checked against.
        addressee: what they are.
        on: the day of the check: what ledgers say of later days is left out.
        entity: only this institution; also the name of one that no file names.

    Raises:
        GradpolicyError: for a file that can't be read; for facts given twice with different
            values; for an institution that is in no file.
    """
    from gradpolicy.formats.facts.files import read_facts_and_ledgers
    from gradpolicy.formats.facts.slips import Slips

    parts: list[Facts] = []
    derived: list[Derivation] = []
    slips = Slips()
    for path in paths:
        with slips.noted():
            facts, derivations = read_facts_and_ledgers(
                path, notice=notice, addressee=addressee, until=on
            )
            parts += facts
            derived += derivations
    slips.settle()
    return merged(parts, entity), tuple(derived)


def merged(parts: Iterable[Facts], entity: str | None = None) -> tuple[Facts, ...]:
    """*parts* put together by institution, in the order in which they came; see `institutions`."""
    named: dict[str, list[Facts]] = {}
    nameless: list[Facts] = []
    for part in parts:
        (nameless if part.entity is None else named.setdefault(part.entity, [])).append(part)
    if not named:
        return (_joined(nameless, entity),)
    if entity is not None:
        named = {entity: known(entity, named, _INSTITUTION)}
    if len(named) > 1:
        nameless = [_context_only(part) for part in nameless]
    return tuple(_joined([*own, *nameless], name) for name, own in named.items())


_INSTITUTION = Text("单位", "institution")


def _context_only(part: Facts) -> Facts:
    import attrs

    if part.facts:
        fact = part.facts[0]
        raise Refused.of_text(
            f"{fact.origin or fact.key}:未写明是哪个单位的数据,而其他文件有多个单位",
            f"{fact.origin or fact.key}: does not say of which institution it is, "
            "and the other files name several",
        )
    return attrs.evolve(part, facts=())


def _joined(parts: list[Facts], entity: str | None) -> Facts:
    """The facts of *parts* as those of one institution, each once."""
    from gradpolicy.compliance import Facts

    seen: dict[str, Fact] = {}
    clashes: list[tuple[Fact, Fact]] = []

    def once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
        kept: list[Fact] = []
        for fact in facts:
            first = seen.setdefault(fact.key, fact)
            if first is fact:
                kept.append(fact)
            elif first.value != fact.value:
                clashes.append((first, fact))
        return tuple(kept)

    own = once(fact for part in parts for fact in part.facts)
    context = once(fact for part in parts for fact in part.context)
    if clashes:
        from gradpolicy.formats.facts.slips import InvalidFacts

        raise InvalidFacts(tuple(_clash(first, fact) for first, fact in clashes))
    return Facts(own, context=context, entity=entity)


def _clash(first: Fact, fact: Fact) -> Slip:
    """What is wrong where a fact differs from the *first* of its key."""
    from gradpolicy.formats import findings as words
    from gradpolicy.formats.facts.slips import Slip

    def problem(language: Language, text: str) -> str:
        place = first.origin if first.origin is not None else words.of(first.of, language)
        return text.format(words.fact(fact, language), place, words.fact(first, language))

    return Slip(
        fact.origin,
        Text(words.of(fact.of, "zh"), words.of(fact.of, "en")),
        "",
        Text(problem("zh", "此处为{0},而{1}为{2}"), problem("en", "{0} here, but {2} in {1}")),
    )


def the_one(found: tuple[Facts, ...]) -> Facts:
    """
    The only one of some institutions.

    Raises:
        Refused: when there are several.
    """
    if len(found) == 1:
        return found[0]
    names = [each.entity or "?" for each in found[:3]]
    raise Refused.of_text(
        f"数据含{len(found)}个单位({'、'.join(names)}等);请用 --entity 指定,或把 -o 设为文件夹",
        f"the facts are of {len(found)} institutions ({', '.join(names)}, …): "
        "name one with --entity, or give a folder",
    )
