"""A file of facts, whatever its format."""

from __future__ import annotations

from pathlib import Path

from gradpolicy.compliance import Facts
from gradpolicy.formats.facts.grids import read_grids, text_of
from gradpolicy.formats.facts.json import facts_from_json
from gradpolicy.formats.facts.names import Names
from gradpolicy.formats.facts.sheets import facts_of
from gradpolicy.model import Notice

__all__ = ["read_facts"]


def read_facts(path: Path, *, notice: Notice | None = None) -> tuple[Facts, ...]:
    """
    The facts in a file: a workbook (xlsx, xlsm, xls, ods), a text (csv, tsv, txt), or JSON.

    What staff really write is understood or refused with the cell's address: ``４８００``,
    ``3.6万``, ``750㎡``, ``85%``, heads merged and on two levels, numbers typed as text; an empty
    cell and ``-`` are no value. Nothing is guessed.

    Args:
        path: the file.
        notice: whose metrics are known besides the vocabulary's, and meant first where
            several have one name.

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
    path = Path(path)
    if path.suffix.lower() == ".json":
        return facts_from_json(text_of(path), file=path.name, notice=notice)
    return facts_of(read_grids(path), Names.of(notice))
