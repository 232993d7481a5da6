"""A file of facts, whatever its format."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

import attrs

from gradpolicy.compliance import Facts
from gradpolicy.compliance.ledgers import Derivation, derivations
from gradpolicy.formats.facts.cells import field_of
from gradpolicy.formats.facts.grids import Grid, read_grids, text_of
from gradpolicy.formats.facts.json import facts_from_json
from gradpolicy.formats.facts.ledgers import is_ledger, ledger_of
from gradpolicy.formats.facts.names import Names
from gradpolicy.formats.facts.sheets import facts_of
from gradpolicy.formats.facts.slips import Slip, Slips, refusal
from gradpolicy.formats.language import typeset
from gradpolicy.model import Addressee, InvalidValue, Notice, Text
from gradpolicy.vocabulary.addressees import COUNTY, DEPARTMENT

__all__ = ["read_facts", "read_facts_and_ledgers"]


def read_facts(
    path: Path,
    *,
    notice: Notice | None = None,
    addressee: Addressee | None = None,
    until: date | None = None,
) -> tuple[Facts, ...]:
    """
    The facts in a file: a workbook (xlsx, xlsm, xls, ods), a text (csv, tsv, txt), or JSON.

    What staff really write is understood or refused with the cell's address: ``４８００``,
    ``3.6万``, ``750㎡``, ``85%``, heads merged and on two levels, numbers typed as text; an empty
    cell and ``-`` are no value. Nothing is guessed.

    Args:
        path: the file.
        notice: whose metrics are known besides the vocabulary's, and meant first where
            several have one name.
        addressee: what the institution is. With a *notice*, what its ledgers say of what
            that asks of it is added: see `gradpolicy.compliance.ledgers`.
        until: up to which day the ledgers are complete, if the sheets do not say one before.

    Returns:
        The facts of each institution that the file names, in order; of one that is not named,
        if it names none. Each fact knows where it stands, and how it was written there. The
        context is that of the file, the same in all.

    Raises:
        InvalidFacts: with all that is wrong in the file, each at its place.
        MissingExtra: for a workbook, when python-calamine is not installed.

    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "填报.csv"
    >>> _ = path.write_text("指标,填写,单位\\n应届毕业生数,1.26万,人\\n就业工作经费,48.6,万元\\n", "utf-8")
    >>> (facts,) = read_facts(path)
    >>> [(fact.key, fact.value, str(fact.origin)) for fact in facts]
    [('graduating-students', 12600, '填报.csv B2'), ('careers-budget', 486000, '填报.csv B3')]
    """
    return read_facts_and_ledgers(path, notice=notice, addressee=addressee, until=until)[0]


def read_facts_and_ledgers(
    path: Path,
    *,
    notice: Notice | None = None,
    addressee: Addressee | None = None,
    until: date | None = None,
) -> tuple[tuple[Facts, ...], tuple[Derivation, ...]]:
    """
    What `read_facts` reads, and how what the ledgers say was derived: with remarks and duplicates.

    Raises:
        InvalidFacts: as `read_facts` does; also for ledgers beside facts of several institutions.
        InvalidValue: where a ledger is of several departments or counties, and not of this one.
    """
    path = Path(path)
    if path.suffix.lower() == ".json":
        return facts_from_json(text_of(path), file=path.name, notice=notice), ()
    grids = read_grids(path)
    found = facts_of(grids, Names.of(notice))
    ledgers = [grid for grid in grids if is_ledger(grid) and not grid.is_blank]
    if not ledgers or notice is None or addressee is None or until is None:
        return found, ()
    if len(found) > 1:
        raise refusal(
            Text(
                "台账只能用于一个单位的文件", "is a ledger, and the file is of several institutions"
            ),
            origin=ledgers[0].origin(),
            value=ledgers[0].name or path.name,
        )
    facts = found[0] if found else Facts()
    derived = _derived(facts, ledgers, notice, addressee, until)
    return (_with(facts, derived),), derived


def _derived(
    facts: Facts, ledgers: Sequence[Grid], notice: Notice, addressee: Addressee, until: date
) -> tuple[Derivation, ...]:
    """What the ledgers say up to the day on which the sheets were filled in."""
    filled_in = max((f.observed for f in facts if f.observed is not None), default=until)
    part = addressee.is_within(DEPARTMENT) or addressee.is_within(COUNTY)
    derive = partial(
        derivations,
        ledger_of(ledgers, department=facts.entity if part else None),
        notice=notice,
        addressee=addressee,
        until=min(filled_in, until),
    )
    try:
        # The only one that they name is meant, even if by a shorter name.
        return derive()
    except InvalidValue:
        if facts.entity is None:
            raise
        return derive(entity=facts.entity)


def _with(facts: Facts, derived: Sequence[Derivation]) -> Facts:
    """*facts* with what is derived; what was typed in as well has to be the same."""
    new = [each.fact for each in derived if each.fact is not None]
    slips = Slips()
    for fact in new:
        typed = facts.by_key.get(fact.key)
        if typed is not None and typed.value != fact.value:
            problem = Text(
                f"与台账不符,台账为{fact.value}({fact.origin})", f"is {fact.value} by {fact.origin}"
            )
            slips.found.append(
                Slip(
                    typed.origin,
                    field_of(fact.metric, fact.per),
                    typed.written or str(typed.value),
                    Text(typeset(problem.zh), problem.en),
                )
            )
    slips.settle()
    kept = (fact for fact in new if fact.key not in facts.by_key)
    return attrs.evolve(facts, facts=(*facts.facts, *kept))
