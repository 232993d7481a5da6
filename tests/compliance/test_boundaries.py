"""
Every figure of the five notices, at its boundary: cases worked out by hand from the texts.

The cases stand in boundaries/, a module a notice. That none was forgotten is proved against
the notices themselves: of each provision with a figure there is a case that meets it and one
that does not, one at each bound and one a unit off on either side, and one on each side of
midnight after each deadline.
"""

import importlib.util
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gradpolicy import (
    By,
    ByEach,
    Comparator,
    Deadline,
    Done,
    Grant,
    Kind,
    Metric,
    Not,
    Notice,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Sanction,
    Window,
    Within,
    leaves,
    notices,
)
from gradpolicy.compliance import Facts, Status, check, entitlements, sanctions
from gradpolicy.logic import Truth
from gradpolicy.reading.normalise import normalise

ONE_DAY = timedelta(days=1)
#: A step in each kind of number: a person, a yuan, 1 m², an hour or a credit, 0.01 %.
UNITS = {
    Kind.COUNT: Fraction(1),
    Kind.MONEY: Fraction(1),
    Kind.AREA: Fraction(1),
    Kind.DURATION: Fraction(1),
    Kind.SHARE: Fraction(1, 10_000),
}
TRUTHS = {True: Truth.TRUE, False: Truth.FALSE, None: Truth.UNKNOWN}


def _tables() -> Iterator[ModuleType]:
    """The modules of cases: tests are no packages to import from."""
    for path in sorted((Path(__file__).parent / "boundaries").glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


TABLES = {module.NOTICE: module for module in _tables()}
BLOCKS = [(slug, block) for slug, table in TABLES.items() for block in table.PROVISIONS]
GRANTS = [(slug, block) for slug, table in TABLES.items() for block in table.GRANTS]
SANCTIONS = [(slug, block) for slug, table in TABLES.items() for block in table.SANCTIONS]


def _ids(blocks: list[tuple[str, Any]]) -> list[str]:
    return [f"{slug}:{block[0]}" for slug, block in blocks]


each_block = pytest.mark.parametrize(("slug", "block"), BLOCKS, ids=_ids(BLOCKS))
each_grant = pytest.mark.parametrize(("slug", "block"), GRANTS, ids=_ids(GRANTS))
each_sanction = pytest.mark.parametrize(("slug", "block"), SANCTIONS, ids=_ids(SANCTIONS))
each_notice = pytest.mark.parametrize("slug", notices.available())


def exact(value: Any) -> Any:
    """A value of a table: what stands there as a string is a decimal."""
    return Decimal(value) if isinstance(value, str) else value


def given(keys: tuple[str, ...], values: tuple[Any, ...]) -> dict[str, Any]:
    """The facts of a row, without those that are not known."""
    pairs = zip(keys, values, strict=True)
    return {key: exact(value) for key, value in pairs if value is not None}


def rows(block: Any) -> Iterator[tuple[dict[str, Any], date, str]]:
    """The cases of a provision: the facts, the day, the status."""
    _, _, keys, *cases = block
    for *values, on, status in cases:
        yield given(keys, tuple(values)), on, status


def provision_of(slug: str, block: Any) -> Provision:
    """The provision that a block is about."""
    norm = notices.load(slug)[block[0]]
    assert isinstance(norm, Provision)
    return norm


class TestCases:
    """What check() says of the cases, and what a person who read the notice said of them."""

    @each_block
    def test_statuses(self, slug: str, block: Any) -> None:
        """Each case has the status that was worked out, with its reason and without."""
        notice, provision = notices.load(slug), provision_of(slug, block)
        expected = [(facts, on, status) for facts, on, status in rows(block)]

        reports = [
            check(notice, facts, on=on, addressee=provision.addressee) for facts, on, _ in expected
        ]

        index = reports[0].provisions.index(provision)
        found = [r[provision.slug].status.value for r in reports]
        assert expected == [
            (*case[:2], status) for case, status in zip(expected, found, strict=True)
        ]
        assert found == [r.statuses[index].value for r in reports]

    @each_block
    def test_context(self, slug: str, block: Any) -> None:
        """It does not matter which of the facts are given as what it is measured by."""
        notice, provision = notices.load(slug), provision_of(slug, block)
        for facts, on, status in rows(block):
            around = Facts.of({}, context=facts)

            report = check(notice, around, on=on, addressee=provision.addressee)

            assert status == report[provision.slug].status.value

    @each_grant
    def test_grants(self, slug: str, block: Any) -> None:
        """Each case is entitled or not as was worked out, to the amount that the text states."""
        name, _, amount, keys, *cases = block
        notice = notices.load(slug)
        grant = notice[name]
        assert isinstance(grant, Grant)

        found = []
        for *values, _ in cases:
            each = entitlements(notice, given(keys, tuple(values)))
            found += [e.entitled for e in each if e.grant == grant]

        assert [TRUTHS[case[-1]] for case in cases] == found
        assert amount == (grant.amount and _stated(grant.amount, amount))

    @each_sanction
    def test_sanctions(self, slug: str, block: Any) -> None:
        """Each case incurs the sanction or not as was worked out."""
        name, _, keys, *cases = block
        notice = notices.load(slug)
        sanction = notice[name]
        assert isinstance(sanction, Sanction)

        found = []
        for *values, _ in cases:
            each = sanctions(notice, given(keys, tuple(values)))
            found += [s.incurred for s in each if s.sanction == sanction]

        assert [TRUTHS[case[-1]] for case in cases] == found

    def test_inherited_deadlines(self) -> None:
        """What has no deadline of its own is due on the last day of its measure's."""
        table, notice = TABLES["jiangmen-2023"], notices.load("jiangmen-2023")
        due = [
            (table.MEASURES[measure.number], provision, done)
            for measure, provision in notice.provisions
            if isinstance(provision, Provision) and provision.due is None
            if measure.number in table.MEASURES
            for done in _asked(provision)
        ]

        found = []
        for last, provision, done in due:
            slug = (
                provision.requires.metric.slug if done else provision.requires.operand.metric.slug
            )
            days = ((not done, last), (not done, last + ONE_DAY), (done, last + ONE_DAY))
            found.append(
                [_alone(notice, provision, {slug: value}, on) for value, on in days]
                + [_alone(notice, provision, {}, last)]
            )

        assert len(due) > 100
        assert [[Status.PENDING, Status.UNMET, Status.MET, Status.UNKNOWN]] * len(due) == found


def _stated(amount: Quota, like: tuple[str, Any]) -> tuple[str, Any]:
    """The comparator and the limit of *amount*, the limit written as in *like* where equal."""
    same = exact(like[1]) == amount.bound.limit
    return amount.bound.comparator.value, like[1] if same else amount.bound.limit


def _asked(provision: Provision) -> Iterator[bool]:
    """Of a provision that asks for one thing and always: whether it is to be or not to be."""
    if provision.when is None and isinstance(provision.requires, Done):
        yield True
    if isinstance(provision.requires, Not) and isinstance(provision.requires.operand, Done):
        yield from () if provision.when is not None else (False,)


def _alone(notice: Notice, provision: Provision, facts: dict[str, Any], on: date) -> Status:
    report = check(notice, facts, on=on, addressee=provision.addressee)
    return report.statuses[report.provisions.index(provision)]


# --- That the cases are enough


def bounds(provision: Provision | Grant | Sanction) -> list[Quota | Ratio]:
    """The bounds in what it asks and in when it does."""
    asked = [provision.when]
    if isinstance(provision, Provision):
        asked.append(provision.requires)
    found = [leaf for each in asked if each is not None for leaf in leaves(each)]
    return [leaf for leaf in found if isinstance(leaf, Quota | Ratio)]


def has_figure(provision: Provision) -> bool:
    """Whether it states a number, a date, a recurrence or a term."""
    dated = isinstance(provision.due, By | ByEach | Recurring | Within | Window)
    return bool(bounds(provision)) or dated or provision.period is not None


def ends(leaf: Quota | Ratio, facts: dict[str, Any]) -> Iterator[tuple[str, Fraction, Fraction]]:
    """The key that *leaf* bounds, its end or ends for those *facts*, and its unit."""
    bound = leaf.bound
    if isinstance(leaf, Ratio):
        key, metric = leaf.numerator.slug, leaf.numerator
        scale = facts.get(leaf.denominator.slug)
    else:
        key = leaf.metric.slug + (f"/{leaf.per.value}" if leaf.per is not None else "")
        metric, scale = leaf.metric, 1
    limit = facts.get(bound.limit.slug) if isinstance(bound.limit, Metric) else bound.limit
    if limit is None or scale is None:
        return
    tolerance = bound.tolerance if bound.comparator is Comparator.ABOUT else 0
    for end in {
        Fraction(limit) - Fraction(tolerance or 0),
        Fraction(limit) + Fraction(tolerance or 0),
    }:
        yield key, end * Fraction(scale), UNITS[metric.kind]


def sides(leaf: Quota | Ratio, cases: list[dict[str, Any]]) -> set[str | None]:
    """On which sides of the end of *leaf* there is a case: at it, one short of it, one over."""
    found: set[str | None] = set()
    for facts in cases:
        for key, end, unit in ends(leaf, facts):
            value = facts.get(key)
            off = None if value is None else (Fraction(value) - end) / unit
            found.add({0: "at it", -1: "one short", 1: "one over"}.get(off))
    return found


def wanted(leaf: Quota | Ratio) -> set[str]:
    """The sides on which there has to be a case: nothing is over the whole, nor below nothing."""
    whole = isinstance(leaf, Quota) and leaf.metric.kind is Kind.SHARE and leaf.bound.limit == 1
    return {"at it", "one short"} | (set() if whole else {"one over"})


def due_of(slug: str, provision: Provision) -> Deadline | None:
    """The deadline of *provision*, or else of its measure."""
    if provision.due is not None:
        return provision.due
    return next(measure.due for measure, norm in notices.load(slug).provisions if norm == provision)


def turning(slug: str, provision: Provision) -> list[date]:
    """The last days on which something of it is still open: those that the text names."""
    match due_of(slug, provision):
        case By(on=day):
            return [day.last]
        case ByEach(days=days):
            return [day.last for day in days]
        case _ if provision.period is not None and provision.period.start is not None:
            return [provision.period.start.first - ONE_DAY]
        case _:
            return []


class TestComplete:
    """That no figure was forgotten, of these notices nor of the next."""

    @each_notice
    def test_provisions(self, slug: str) -> None:
        """Each provision that states a figure has its cases, once, and no other has any."""
        stated = [
            norm.slug
            for _, norm in notices.load(slug).provisions
            if isinstance(norm, Provision) and has_figure(norm)
        ]

        assert sorted(stated) == sorted(block[0] for block in TABLES[slug].PROVISIONS)

    @each_notice
    def test_grants_and_sanctions(self, slug: str) -> None:
        """Each grant with an amount or a bound has its cases, and so has each sanction with one."""
        norms = [norm for _, norm in notices.load(slug).provisions]
        given_ = [n.slug for n in norms if isinstance(n, Grant) and (n.amount or bounds(n))]
        done = [n.slug for n in norms if isinstance(n, Sanction) and bounds(n)]

        assert sorted(given_) == sorted(block[0] for block in TABLES[slug].GRANTS)
        assert sorted(done) == sorted(block[0] for block in TABLES[slug].SANCTIONS)

    def test_how_many(self) -> None:
        """There are more than a hundred of them."""
        assert len(BLOCKS) > 100

    @each_block
    def test_kinds(self, slug: str, block: Any) -> None:
        """There is a case of each status that the provision can have."""
        provision = provision_of(slug, block)
        possible = {"met", "unmet", "unknown"}
        if provision.when is not None:
            possible.add("not_applicable")
        begins = provision.period is not None and provision.period.start is not None
        if begins or isinstance(due_of(slug, provision), By | ByEach | Recurring | Within):
            possible.add("pending")

        assert possible == {status for _, _, status in rows(block)}

    @each_block
    def test_no_case_twice(self, slug: str, block: Any) -> None:
        """No case stands there twice, so that none hides that another is missing."""
        cases = [repr((facts, on)) for facts, on, _ in rows(block)]

        assert len(cases) == len(set(cases))

    @each_block
    def test_bounds(self, slug: str, block: Any) -> None:
        """There is a case just at each bound, and one a unit off on either side."""
        cases = [facts for facts, _, _ in rows(block)]

        for leaf in bounds(provision_of(slug, block)):
            assert wanted(leaf) <= sides(leaf, cases), leaf

    @pytest.mark.parametrize(
        ("slug", "block"), [*GRANTS, *SANCTIONS], ids=_ids([*GRANTS, *SANCTIONS])
    )
    def test_other_bounds(self, slug: str, block: Any) -> None:
        """Of what grants and sanctions depend on too."""
        norm = notices.load(slug)[block[0]]
        keys, *rest = block[3:] if isinstance(norm, Grant) else block[2:]
        cases = [given(keys, tuple(case[:-1])) for case in rest]

        for leaf in bounds(norm):
            assert wanted(leaf) <= sides(leaf, cases), leaf

    @each_block
    def test_nobody_to_count(self, slug: str, block: Any) -> None:
        """Of each ratio there is a case with a denominator of zero: no graduates at all."""
        cases = [facts for facts, _, _ in rows(block)]

        for leaf in bounds(provision_of(slug, block)):
            zero = isinstance(leaf, Ratio) and leaf.denominator.slug
            assert not zero or any(facts.get(zero) == 0 for facts in cases)

    @each_block
    def test_midnight(self, slug: str, block: Any) -> None:
        """The same facts are pending on each last day and unmet on the day after it."""
        cases = {(repr(facts), on): status for facts, on, status in rows(block)}
        turned = {
            on
            for (facts, on), status in cases.items()
            if status == "pending" and cases.get((facts, on + ONE_DAY)) == "unmet"
        }
        provision = provision_of(slug, block)

        assert set(turning(slug, provision)) <= turned
        assert turned or not isinstance(provision.due, Recurring | Within)

    @each_block
    def test_done_late(self, slug: str, block: Any) -> None:
        """What is done on a day has cases of that day and of the next: in time, and late."""
        provision = provision_of(slug, block)
        days = {
            day
            for facts, _, _ in rows(block)
            for value in facts.values()
            for day in (value if isinstance(value, tuple) else (value,))
        }
        asked = [leaf for leaf in leaves(provision.requires) if isinstance(leaf, Done)]
        last = [provision.due.on.last] if asked and isinstance(provision.due, By) else []
        if asked and isinstance(provision.due, ByEach):
            last = [day.last for day in provision.due.days]

        assert {day + n * ONE_DAY for day in last for n in (0, 1)} <= days

    @each_notice
    def test_quotes(self, slug: str, source_text: Callable[[str], str]) -> None:
        """The words that each case was worked out from stand in the text of the notice."""
        table = TABLES[slug]
        text = normalise(source_text(slug)).text
        quoted = [block[1] for block in (*table.PROVISIONS, *table.GRANTS, *table.SANCTIONS)]

        assert [] == [quote for quote in quoted if normalise(quote).text not in text]
