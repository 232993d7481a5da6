"""
Tables say what `check` says: 100,000 drawn rows on each engine, provision by provision.

The rows are drawn near the bounds and deadlines of the five notices, in columns of many types,
with nulls, zeros, what a metric can't take and the greatest numbers of a type. What `check`
says is reckoned once for each drawn row; on each engine the rows come in any order, many
times over. The Hypothesis profile `thorough` draws twelve times as many, and asks Ibis too.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from random import Random
from typing import Any, final

import attrs
import polars as pl
import pytest
from hypothesis import settings

from gradpolicy import Addressee, Notice, Provision, metrics_of, notices
from gradpolicy.compliance import check
from gradpolicy.compliance.planning import clauses_of, links_of
from gradpolicy.strategies import drawn_table
from gradpolicy.strategies.knowledge import turning_days
from gradpolicy.strategies.tables import (
    DAY_TYPES,
    Floats,
    Integers,
)
from gradpolicy.tables import check_table

#: All of it is the nox session `tables`; by default a part of it is run.
IS_THOROUGH = settings().max_examples > 1000

ROWS = 100_000 if IS_THOROUGH else 3_000
SLUGS = notices.available()
#: How many rows a table has.
MANY = 1_100 if IS_THOROUGH else 150
#: How many tables are drawn for each addressee, and how many rows of each.
TABLES = 12 if IS_THOROUGH else 1
DRAWN = 32


#: What pandas has without Arrow; its own nullable types are in the others.
IN_NUMPY = (Integers(8), Integers(64), Integers(64, signed=False), Floats(32), Floats(64))


@final
@attrs.frozen(eq=False)
class Case:
    """
    A drawn table, the day on which it is checked, and what `check` says of its rows.

    The rows of *frame* and *expected* come in any order, many times over.
    """

    notice: Notice
    addressee: Addressee
    on: date
    observed: str | None
    frame: pl.DataFrame
    expected: pl.DataFrame


def _case(
    notice: Notice, addressee: Addressee, asked: Sequence[Provision], seed: str, types: Any
) -> Case:
    random = Random(f"{notice.slug} {addressee.slug} {seed}")  # noqa: S311  # the same each time
    days = turning_days((notice,))
    observed = random.randrange(3) == 0
    links = links_of(notice).values()
    table = drawn_table([*asked, *links], random, rows=DRAWN, days=days, observed=observed, **types)
    on = random.choice(days)
    statuses = [
        [status.value for status in check(notice, facts, on=on, addressee=addressee).statuses]
        for facts in table.facts
    ]
    names = [clause.provision.slug for clause in clauses_of(notice, addressee)]
    order = random.choices(range(DRAWN), k=MANY)
    frame = table.frame()[order].with_columns(row=pl.int_range(MANY))
    expected = pl.DataFrame(statuses, names, orient="row")[order]
    return Case(notice, addressee, on, "observed" if observed else None, frame, expected)


def _addressees(notice: Notice) -> list[Addressee]:
    """Of those whom it addresses as many as it takes to come to each of its provisions."""
    provisions = [norm for _, norm in notice.provisions if isinstance(norm, Provision)]
    each = {provision.addressee.slug: provision.addressee for provision in provisions}
    asked = {slug: clauses_of(notice, addressee) for slug, addressee in each.items()}
    found: list[Addressee] = []
    seen: set[str] = set()
    for slug in sorted(asked, key=lambda slug: -len(asked[slug])):
        names = {clause.provision.slug for clause in asked[slug]}
        if not names <= seen:
            found.append(each[slug])
            seen |= names
    assert seen == {provision.slug for provision in provisions}
    return found


def _has_figures(provision: Provision) -> bool:
    metrics = [provision.requires, *([provision.when] if provision.when is not None else [])]
    return any(metric.kind.is_number for each in metrics for metric in metrics_of(each))


@cache
def cases(slug: str, form: str) -> list[Case]:
    """The tables for a notice, with the types of one *form*."""
    notice = notices.load(slug)
    types = {"numbers": IN_NUMPY, "flags": DAY_TYPES} if form == "numpy" else {}
    found: list[Case] = []
    for addressee in _addressees(notice):
        asked = [clause.provision for clause in clauses_of(notice, addressee)]
        figures = list(filter(_has_figures, asked))
        for seed in range(TABLES):
            found.append(_case(notice, addressee, asked, f"{form} {seed}", types))
            found += (
                _case(notice, addressee, figures, f"{form} {seed} figures {n}", types)
                for n in range(2 if figures and IS_THOROUGH else 0)
            )
    return found


#: The engines, each with the types that its tables have.
ENGINES = {"polars": "any", "pandas": "numpy", "duckdb": "any"}
if IS_THOROUGH:
    # Ibis takes as long as all others together.
    ENGINES |= dict.fromkeys(("polars-lazy", "pyarrow", "pandas-arrow", "ibis"), "any")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("slug", SLUGS)
def test_as_scalar(engine: str, slug: str, engines: Mapping[str, Callable[..., Any]]) -> None:
    """Of each row and each provision the engine says what `check` does."""
    through = engines[engine]
    for case in cases(slug, ENGINES[engine]):

        def run(native: Any, case: Case = case) -> Any:
            return check_table(
                case.notice, native, on=case.on, addressee=case.addressee, observed=case.observed
            )

        found = through(case.frame, run)

        wrong = _differences(case, found)
        assert not wrong, "\n".join(wrong)


def test_enough() -> None:
    """On each engine there are so many rows."""
    for form in ENGINES.values():
        assert sum(case.frame.height for slug in SLUGS for case in cases(slug, form)) >= ROWS


def _differences(case: Case, out: pl.DataFrame) -> list[str]:
    """Where they differ: the provision, what was expected and found, and the row."""
    frame, expected = case.frame, case.expected
    found = out.select(pl.col(expected.columns).cast(pl.String))
    if expected.equals(found):
        return []
    wrong: list[str] = []
    for name in expected.columns:
        rows = (expected[name] != found[name]).fill_null(value=True).arg_true()
        if len(rows):
            provision = next(p for _, p in case.notice.provisions if p.slug == name)
            known = {metric.slug for metric in metrics_of(provision.requires)}
            if isinstance(provision, Provision) and provision.when is not None:
                known |= {metric.slug for metric in metrics_of(provision.when)}
            row = frame.row(rows[0], named=True)
            shown = {
                key: (frame.schema[key], value)
                for key, value in row.items()
                if key.partition("/")[0] in known or key == case.observed
            }
            was = expected[name][rows[0]], found[name][rows[0]]
            wrong.append(f"{name} on {case.on}: {was[0]}, not {was[1]}, in {shown}")
    return wrong
