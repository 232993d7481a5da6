"""Laws of compliance: a second evaluator agrees, and what is known is never turned round."""

import importlib.util
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
from hypothesis import event, given, settings
from hypothesis import strategies as st

from gradpolicy import (
    AllOf,
    AnyOf,
    By,
    ByEach,
    ByReference,
    Comparator,
    Deadline,
    Done,
    Force,
    Kind,
    Metric,
    Not,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    Recurring,
    Sanction,
    Span,
    Window,
    Within,
    notices,
)
from gradpolicy import strategies as gst
from gradpolicy.compliance import (
    Case,
    Facts,
    Status,
    check,
    entitlements,
    key_of,
    sanctions,
)
from gradpolicy.compliance.remedy import unit_of
from gradpolicy.logic import Observable, Truth, Verdict, compare, complies, evaluate
from gradpolicy.strategies.assignments import Missing
from gradpolicy.vocabulary import bodies, effects, events, programmes, standards, terms, topics
from gradpolicy.vocabulary.addressees import UNIVERSITY, VOCATIONAL_COLLEGE


def _beside(name: str) -> ModuleType:
    """A module of the tests of compliance: tests are no packages to import from."""
    path = Path(__file__).parents[1] / "compliance" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


naive = _beside("naive")

LIBRARY = tuple(map(notices.load, notices.available()))
TEMPLATE = notices.load("ministry-2024")
DAY = timedelta(days=1)
TRUE, UNKNOWN, FALSE = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE

# For laws of which a few examples show as much as many, in each profile.
fewer = settings(max_examples=settings().max_examples // 2)
few = settings(max_examples=settings().max_examples // 4)


# --- What is drawn


def _metric(slug: str) -> Metric:
    return terms(Metric)[slug]


# A university's own, so that what is drawn reads like a notice; of every kind there are two
# that can be compared, as a share with an average.
POOL = gst.Pool(
    metrics=tuple(
        map(
            _metric,
            (
                "full-time-careers-staff",
                "graduating-students",
                "recruitment-events",
                "placement-rate-last-year",
                "provincial-placement-rate-last-year",
                "careers-budget",
                "graduates-tuition-total",
                "careers-premises",
                "guidance-course-credits",
                "named-reports-answered",
                "placement-data-reported",
                "registration-certificate-handled",
                "masters-admissions-completed",
            ),
        )
    ),
    addressees=(UNIVERSITY,),
    standards=(standards.TWO_HUNDREDS,),
    effects=(effects.YELLOW_CARD, effects.RED_CARD, effects.FAIR_SUBSIDY),
    events=(events.NAMED_REPORT_RECEIVED,),
    topics=(topics.OUTREACH,),
    bodies=(bodies.UNIVERSITIES,),
    programmes=(programmes.OUTREACH_CAMPAIGN,),
)
NUMBERS = POOL.numbers


def alone(provision: Provision, due: Deadline | None = None, **fields: Any) -> Notice:
    """A notice that says nothing but *provision*, in a measure due by *due*."""
    measure = attrs.evolve(
        TEMPLATE.measures[0], number=1, section=None, due=due, provisions=(provision,), mentions=()
    )
    return attrs.evolve(
        TEMPLATE,
        slug="drawn",
        sections=(),
        measures=(measure,),
        mentions=(),
        corrections=(),
        **fields,
    )


def ever(provision: Provision) -> Provision:
    """The same without a deadline or a period."""
    return attrs.evolve(provision, due=None, period=None)


@st.composite
def small_notices(draw: st.DrawFn, **options: Any) -> Notice:
    """Notices of one provision, due near the year of their class."""
    cohort = draw(st.integers(2006, 2024))
    provision = draw(gst.provisions(pool=POOL, cohort=cohort, **options))
    years = {"min_year": cohort - 1, "max_year": cohort + 1}
    due = draw(st.none() | st.none() | gst.deadlines(after=POOL.events, **years))
    issued = draw(st.none() | gst.partial_dates(**years))
    in_force = draw(st.none() | gst.windows(**years))
    return alone(provision, due, cohort=cohort, issued=issued, in_force=in_force)


def dues_of(notice: Notice) -> list[tuple[Deadline | None, Provision]]:
    """The provisions of *notice*, each with its deadline."""
    return [
        (measure.due if norm.due is None else norm.due, norm)
        for measure, norm in notice.provisions
        if isinstance(norm, Provision)
    ]


def provision_of(notice: Notice) -> Provision:
    """The only provision of *notice*."""
    ((_, provision),) = dues_of(notice)
    return provision


def turns(notice: Notice, dues: Iterable[tuple[Deadline | None, Provision]]) -> list[date]:
    """The days on which something is due or begins, with those before and after."""
    since, until = naive.season(notice)
    found = {since, until}
    for due, provision in dues:
        windows = [w for w in (provision.period, due) if isinstance(w, Window)]
        found.update(w.start.first for w in windows if w.start is not None)
        found.update(w.end.last for w in windows if w.end is not None)
        match due:
            case By(on=day):
                found.add(day.last)
            case ByEach(days=days):
                found.update(day.last for day in days)
            case Recurring() if since <= until:
                found.update(list(due.between(since, min(until, since + 400 * DAY)))[:4])
            case _:
                pass
    return sorted(day + n * DAY for day in found for n in (-1, 0, 1))


@st.composite
def institutions(
    draw: st.DrawFn, notice: Notice, *, missing: Missing = "sometimes", **options: Any
) -> tuple[Facts, date]:
    """Facts for some provisions of *notice*, near its bounds, and a day near its deadlines."""
    every = dues_of(notice)
    some = [every[i] for i in draw(st.sets(st.integers(0, len(every) - 1), min_size=1, max_size=6))]
    days = st.sampled_from(turns(notice, some))
    if missing == "sometimes" and draw(st.booleans()):
        missing = "never"
    # A provision of its own may be due when its measure is.
    of = [attrs.evolve(provision, due=due) for due, provision in some]
    facts = draw(gst.institutions(of, missing=missing, days=days, **options))
    return facts, draw(days)


def names(statuses: Iterable[Status]) -> list[str]:
    """Their names, as the second evaluator says them."""
    return [status.value for status in statuses]


def complied(status: Status) -> Truth:
    """Whether one complies: it is met or does not apply, is not met yet or not at all."""
    if status is Status.UNKNOWN:
        return UNKNOWN
    return Truth.of(status in (Status.MET, Status.NOT_APPLICABLE))


def outcomes(notice: Notice, facts: Facts, on: date) -> tuple[Truth, ...]:
    """Whether *facts* comply with each provision that addresses universities."""
    return tuple(map(complied, check(notice, facts, on=on).statuses))


class TestNaive:
    """A second evaluator, written apart: tests/compliance/naive.py."""

    @given(st.data())
    def test_drawn(self, data: st.DataObject) -> None:
        """Of every sort of provision it says the same, on days near the deadline."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice))

        report = check(notice, facts, on=on)

        expected = naive.statuses(notice, facts, on, UNIVERSITY)
        event(expected[0])
        assert expected == names(report.statuses)
        assert expected == names(finding.status for finding in report)

    @fewer
    @given(st.data())
    def test_library(self, data: st.DataObject) -> None:
        """Of the notices that come with the library it does, for whomever they address."""
        notice = data.draw(st.sampled_from(LIBRARY))
        addressee = data.draw(st.sampled_from([p.addressee for _, p in dues_of(notice)]))
        facts, on = data.draw(institutions(notice))

        report = check(notice, facts, on=on, addressee=addressee)

        expected = naive.statuses(notice, facts, on, addressee)
        assert expected == names(report.statuses)
        assert expected == names(finding.status for finding in report)

    @few
    @given(st.data())
    def test_any_terms(self, data: st.DataObject) -> None:
        """Of whole notices over terms that nobody has seen it does."""
        notice = data.draw(gst.notices(max_measures=2, max_provisions=2))
        if not dues_of(notice):
            return
        addressee = data.draw(st.sampled_from([p.addressee for _, p in dues_of(notice)]))
        facts, on = data.draw(institutions(notice))

        report = check(notice, facts, on=on, addressee=addressee)

        assert naive.statuses(notice, facts, on, addressee) == names(report.statuses)


class TestKnowledge:
    """What more facts do to an answer."""

    @given(st.data())
    def test_never_turned_round(self, data: st.DataObject) -> None:
        """What is known with fewer facts is no different with more."""
        notice = data.draw(small_notices() | st.sampled_from(LIBRARY))
        facts, on = data.draw(institutions(notice, missing="never"))
        kept = data.draw(st.lists(st.booleans(), min_size=len(facts), max_size=len(facts)))
        less = Facts(tuple(fact for fact, keep in zip(facts, kept, strict=True) if keep))

        before, after = outcomes(notice, less, on), outcomes(notice, facts, on)

        assert all(a in (UNKNOWN, b) for a, b in zip(before, after, strict=True))

    @fewer
    @given(st.data())
    def test_all_facts_known(self, data: st.DataObject) -> None:
        """Where nothing is missing and no day in doubt, only a standard leaves anything unknown."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice, missing="never", observed=False, dated=False))

        (finding,) = check(notice, facts, on=on)

        assert () == finding.missing
        assert (finding.status is Status.UNKNOWN) is bool(finding.gaps)

    @fewer
    @given(st.data())
    def test_missing_settles(self, data: st.DataObject) -> None:
        """What is unknown for want of facts is settled by those that are said to be missing."""
        notice = data.draw(small_notices())
        provision = provision_of(notice)
        days = turns(notice, dues_of(notice))
        near = st.sampled_from(days)
        facts = data.draw(gst.institutions(provision, days=near, observed=False, dated=False))
        kept = data.draw(st.lists(st.booleans(), min_size=len(facts), max_size=len(facts)))
        less = Facts(tuple(fact for fact, keep in zip(facts, kept, strict=True) if keep))
        on = data.draw(near)
        (finding,) = check(notice, less, on=on)

        told = less.with_facts(*(facts[of] for of in finding.missing))

        (settled,) = check(notice, told, on=on)
        assert not any(of in less for of in finding.missing)
        assert () == settled.missing
        assert settled.status is not Status.UNKNOWN or settled.gaps

    @fewer
    @given(st.data())
    def test_seen_later(self, data: st.DataObject) -> None:
        """What was observed only after the day is not known on that day."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice))
        then = Facts(tuple(f for f in facts if f.observed is None or f.observed <= on))

        assert check(notice, then, on=on).statuses == check(notice, facts, on=on).statuses

    @fewer
    @given(st.data())
    def test_own_or_around(self, data: st.DataObject) -> None:
        """A fact counts the same whether it is the institution's own or what it is measured by."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice))

        own, around = Facts(tuple(facts)), Facts(context=tuple(facts))

        assert check(notice, own, on=on).statuses == check(notice, around, on=on).statuses

    @given(st.data())
    def test_as_complies_says(self, data: st.DataObject) -> None:
        """Where there is no deadline check() and complies() say the same."""
        notice = alone(ever(data.draw(gst.provisions(pool=POOL))))
        long_ago = st.dates(date(2020, 1, 1), date(2020, 1, 4))
        term = Within(1, Span.DAY, events.NAMED_REPORT_RECEIVED)
        of = provision_of(notice)
        facts = data.draw(gst.institutions(of, missing="sometimes", days=long_ago, terms=[term]))

        # By then each day has come that there is.
        (status,) = check(notice, facts, on=date(2200, 12, 31)).statuses

        # Of cases complies() hears only whether there was any.
        open_cases = any(
            isinstance(fact.value, tuple)
            and any(isinstance(item, Case) and item.done is None for item in fact.value)
            for fact in facts
        )
        assert open_cases or complies(provision_of(notice), facts.assignment) is complied(status)


class TestTime:
    """What the passing of days does to an answer."""

    @given(st.data())
    def test_what_is_lost_is_lost(self, data: st.DataObject) -> None:
        """While no fact changes, what was unmet on one day is never pending on a later one."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice, observed=False))
        days = [day for day in turns(notice, dues_of(notice)) if day >= on]

        statuses = [check(notice, facts, on=day).statuses[0] for day in days]

        unmet = statuses.index(Status.UNMET) if Status.UNMET in statuses else len(statuses)
        assert Status.PENDING not in statuses[unmet:]

    @given(st.data())
    def test_pending_ends(self, data: st.DataObject) -> None:
        """Of states of things, with no more known, pending becomes unmet after the last day."""
        notice = data.draw(small_notices())
        facts, on = data.draw(institutions(notice, observed=False, dated=False))

        now = check(notice, facts, on=on).statuses[0]
        later = check(notice, facts, on=on + 4000 * DAY).statuses[0]

        # What recurs may have no day in its season.
        ((due, _),) = dues_of(notice)
        never = isinstance(due, Recurring) and not list(falling(due, notice))
        expected = now if now is not Status.PENDING or never else Status.UNMET
        assert expected is later


def falling(due: Recurring, notice: Notice) -> Iterable[date]:
    """The days on which *due* falls in the season of *notice*."""
    since, until = naive.season(notice)
    return due.between(since, until) if since <= until else ()


@st.composite
def stronger(draw: st.DrawFn, old: Provision) -> Provision:
    """A provision that asks for more than *old*, or of more, or by an earlier day."""
    extra = draw(gst.predicates(pool=POOL, max_leaves=2))
    requires, when, due = old.requires, old.when, old.due
    if draw(st.booleans()) and extra != requires and old.force is not Force.PROHIBITION:
        requires = AllOf(requires, extra)
    at_least = requires.at_least if isinstance(requires, Quota | Ratio) else None
    if at_least is not None and not isinstance(at_least, Metric):
        kind = requires.metric.kind if isinstance(requires, Quota) else Kind.MONEY
        requires = attrs.evolve(requires, at_least=max(at_least, draw(gst.numbers(kind))))
    if when is not None and draw(_COIN):
        when = draw(st.sampled_from((None, AnyOf(when, extra) if extra != when else when)))
    if isinstance(due, By) and draw(_COIN):
        due = By(attrs.evolve(due.on, year=due.on.year - 1))
    return attrs.evolve(old, requires=requires, when=when, due=due)


_COIN = st.booleans()


class TestImplication:
    """A strengthened provision, and who complies with it."""

    @given(st.data())
    def test_complying_with_the_new(self, data: st.DataObject) -> None:
        """Who complies with what was strengthened is never known to break what was."""
        notice = data.draw(small_notices())
        old = provision_of(notice)
        new = data.draw(stronger(old) | gst.provisions(pool=POOL, cohort=notice.cohort))
        fields = {"cohort": notice.cohort, "issued": notice.issued, "in_force": notice.in_force}
        both = old, attrs.evolve(new, period=old.period)
        days = st.sampled_from(turns(notice, [(p.due, p) for p in both]))
        facts = data.draw(gst.institutions(*both, missing="sometimes", days=days, dated=False))
        on = data.draw(days)

        verdict = compare(*both).verdict
        (before,), (after,) = (outcomes(alone(p, **fields), facts, on) for p in both)

        event(verdict.value)
        implied = verdict in (Verdict.STRENGTHENED, Verdict.UNCHANGED)
        assert not (implied and after is TRUE and before is FALSE)

    @given(st.data())
    def test_complete_facts(self, data: st.DataObject) -> None:
        """With complete facts and deadlines aside, it implies complying with what was."""
        old = ever(data.draw(gst.provisions(pool=POOL, leaves=(Quota, Ratio, Done))))
        new = ever(data.draw(stronger(old)))
        facts = data.draw(gst.institutions(old, new, days=st.just(date(2024, 1, 1))))
        on = date(2024, 6, 15)

        verdict = compare(old, new).verdict
        (before,), (after,) = (outcomes(alone(p), facts, on) for p in (old, new))

        event(verdict.value)
        implied = verdict in (Verdict.STRENGTHENED, Verdict.UNCHANGED)
        assert not implied or before is TRUE or after is not TRUE


class TestWriting:
    """One thing written in two ways."""

    @fewer
    @given(st.data())
    def test_double_denial(self, data: st.DataObject) -> None:
        """What must not fail to be must be: the status is the same, whenever it was observed."""
        notice = data.draw(small_notices())
        provision = attrs.evolve(provision_of(notice), force=Force.OBLIGATION)
        twice = attrs.evolve(provision, requires=Not(Not(provision.requires)))
        facts, on = data.draw(institutions(notice))

        plain, denied = (_like(notice, p) for p in (provision, twice))

        assert check(plain, facts, on=on).statuses == check(denied, facts, on=on).statuses

    @fewer
    @given(st.data())
    def test_opposite_bounds(self, data: st.DataObject) -> None:
        """Not below is at least: the status is the same, whenever it was observed."""
        notice = data.draw(small_notices())
        quota = data.draw(gst.quotas(metrics=NUMBERS, comparators=tuple(OPPOSITE)))
        comparator, limit = quota.bound.comparator, quota.bound.limit
        fields: dict[str, Any] = {comparator.value: None, OPPOSITE[comparator].value: limit}
        opposite = Not(attrs.evolve(quota, **fields))
        same = attrs.evolve(provision_of(notice), force=Force.OBLIGATION, requires=quota)
        facts, on = data.draw(institutions(_like(notice, same)))

        plain, denied = (
            _like(notice, attrs.evolve(same, requires=each)) for each in (quota, opposite)
        )

        assert check(plain, facts, on=on).statuses == check(denied, facts, on=on).statuses

    @fewer
    @given(st.data())
    def test_de_morgan(self, data: st.DataObject) -> None:
        """Not either is neither."""
        notice = data.draw(small_notices())
        p, q = (data.draw(gst.predicates(pool=POOL, max_leaves=2)) for _ in range(2))
        q = Not(p) if p == q else q
        provision = attrs.evolve(provision_of(notice), force=Force.OBLIGATION)
        ways = (Not(AnyOf(p, q)), AllOf(Not(p), Not(q)))
        facts, on = data.draw(
            institutions(_like(notice, attrs.evolve(provision, requires=ways[0])))
        )

        one, other = (_like(notice, attrs.evolve(provision, requires=way)) for way in ways)

        assert check(one, facts, on=on).statuses == check(other, facts, on=on).statuses


OPPOSITE = {
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.BELOW: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.ABOVE,
    Comparator.ABOVE: Comparator.AT_MOST,
}


def _like(notice: Notice, provision: Provision) -> Notice:
    """*notice* with that *provision* for its own."""
    measure = attrs.evolve(notice.measures[0], provisions=(provision,))
    return attrs.evolve(notice, measures=(measure,))


class TestBounds:
    """Bounds by themselves: what they take, and what one unit less comes to."""

    @given(st.data())
    def test_nobody(self, data: st.DataObject) -> None:
        """Of nobody a ratio asks what it asks of the numerator against nothing."""
        ratio = data.draw(gst.ratios(metrics=NUMBERS))
        comparator = ratio.bound.comparator
        name = "exactly" if comparator is Comparator.ABOUT else comparator.value
        of_nothing: dict[str, Any] = {name: 0}
        quota = Quota(ratio.numerator, **of_nothing)
        value = data.draw(st.just(0) | gst.numbers(ratio.numerator.kind))
        facts = Facts.of({ratio.numerator: value, ratio.denominator: 0})

        (found,), (expected,) = (
            check(alone(_asks(each)), facts, on=ON).statuses for each in (ratio, quota)
        )

        assert expected is found

    @given(st.data())
    def test_needs(self, data: st.DataObject) -> None:
        """What is required keeps the bound, and one unit on the wrong side of it does not."""
        bound = data.draw(gst.quotas(metrics=NUMBERS) | gst.ratios(metrics=NUMBERS))
        predicate = Not(bound) if data.draw(_COIN) else bound
        facts = Facts.of(data.draw(gst.facts(bound)))

        (finding,) = check(alone(_asks(predicate)), facts, on=ON)
        (need,) = finding.needs

        assert need.held is (finding.status is Status.MET)
        if need.required is None:
            # No value will do: below nothing, above the whole, or between two whole numbers.
            assert Status.UNMET is finding.status
            return
        required, present = Fraction(need.required), facts.numbers[key_of(need.of)]
        back = required + _unit(need.of) * (1 if (required < present) is not need.held else -1)
        assert evaluate(predicate, _with(facts, need.of, required)) is TRUE
        # What is just not to be so has no unit on its wrong side, but one value.
        two_sided = predicate != bound and bound.bound.comparator in TWO_SIDED
        tried = required != present and _possible(need.of, back) and not two_sided
        assert not tried or evaluate(predicate, _with(facts, need.of, back)) is FALSE
        assert (need.shortfall is None) is need.held
        assert (need.room is None) is not need.held
        assert abs(required - present) == (need.room if need.held else need.shortfall)

    @given(st.data())
    def test_no_whole_step_will_do(self, data: st.DataObject) -> None:
        """Where it says that no value will do, none near the bound does."""
        bound = data.draw(gst.quotas(metrics=NUMBERS) | gst.ratios(metrics=NUMBERS))
        predicate = Not(bound) if data.draw(_COIN) else bound
        facts = Facts.of(data.draw(gst.facts(bound)))

        (finding,) = check(alone(_asks(predicate)), facts, on=ON)
        (need,) = finding.needs

        tried = range(30) if _unit(need.of) == 1 else (Fraction(n, 100) for n in range(101))
        will_do = [
            n for n in tried if evaluate(predicate, _with(facts, need.of, Fraction(n))) is TRUE
        ]
        assert need.required is not None or [] == will_do


ON = date(2024, 6, 15)
TWO_SIDED = (Comparator.EXACTLY, Comparator.ABOUT)


def _asks(predicate: Predicate) -> Provision:
    """A provision that asks that always, without a deadline."""
    template = dues_of(TEMPLATE)[0][1]
    plain = attrs.evolve(ever(template), force=Force.OBLIGATION, addressee=UNIVERSITY)
    return attrs.evolve(plain, requires=predicate, when=None)


def _unit(of: Observable) -> Fraction:
    return unit_of(of if isinstance(of, Metric) else of[0])


def _possible(of: Observable, value: Fraction) -> bool:
    """Whether what is counted can have that *value*."""
    kind = (of if isinstance(of, Metric) else of[0]).kind
    whole = kind is not Kind.COUNT or value.denominator == 1
    return whole and value >= 0 and not (kind is Kind.SHARE and value > 1)


def _with(facts: Facts, of: Observable, value: Fraction) -> dict[Observable, Any]:
    return {**facts.assignment, of: value}


class TestRemedies:
    """What it would take, done."""

    @given(st.data())
    def test_makes_it_met(self, data: st.DataObject) -> None:
        """With the stated changes the finding is met, or does not apply any more."""
        leaves = data.draw(st.sampled_from(((Quota, Ratio, Done, ByReference), (Done,))))
        notice = data.draw(small_notices(leaves=leaves))
        facts, on = data.draw(institutions(notice, observed=False))
        (finding,) = check(notice, facts, on=on)
        remedy = finding.remedy

        event("a remedy" if remedy is not None else "none")
        if remedy is not None:
            (repaired,) = outcomes(notice, remedy.applied(facts), on)
            assert repaired is TRUE
            assert remedy.changes

    @given(st.data())
    def test_least(self, data: st.DataObject) -> None:
        """Of a single bound it is the least: a unit less does not do."""
        bound = data.draw(gst.quotas(metrics=NUMBERS) | gst.ratios(metrics=NUMBERS))
        predicate = Not(bound) if data.draw(_COIN) else bound
        facts = Facts.of(data.draw(gst.facts(bound)))
        (finding,) = check(alone(_asks(predicate)), facts, on=ON)
        remedy = finding.remedy

        (need,) = finding.needs
        assert (remedy is None) is (finding.status is Status.MET or need.required is None)
        if remedy is not None:
            (change,) = remedy.changes
            assert change.needed == need.required
            assert change.present == facts[change.of].value
            assert change.needed != change.present
            assert 0 < remedy.effort <= 1

    @given(st.data())
    def test_found_where_there_is_one(self, data: st.DataObject) -> None:
        """Of flags there is always a way, and the cheapest is no dearer than to do them all."""
        flags = [metric for metric in POOL.metrics if metric.kind is Kind.FLAG]
        simple = st.lists(st.sampled_from(flags), min_size=2, max_size=3, unique=True)
        leaves = [data.draw(st.sampled_from((Done(m), Not(Done(m))))) for m in data.draw(simple)]
        predicate = data.draw(
            st.sampled_from((AllOf(*leaves), AnyOf(*leaves), Not(AllOf(*leaves))))
        )
        facts = Facts.of(data.draw(gst.facts(predicate)))

        (finding,) = check(alone(_asks(predicate)), facts, on=ON)

        assert (finding.remedy is None) is (finding.status is Status.MET)
        assert finding.remedy is None or finding.remedy.effort <= len(leaves)


class TestConferring:
    """What is granted, and what is punished."""

    @given(st.data())
    def test_as_evaluate_says(self, data: st.DataObject) -> None:
        """One is entitled to a grant where its condition holds, and incurs a sanction likewise."""
        notice = data.draw(st.sampled_from(LIBRARY))
        norms = [norm for _, norm in notice.provisions if not isinstance(norm, Provision)]
        facts = Facts.of(data.draw(gst.facts(norms, missing="sometimes")))

        found = {
            **{e.grant.slug: e.entitled for e in entitlements(notice, facts)},
            **{s.sanction.slug: s.incurred for s in sanctions(notice, facts)},
        }

        assert {
            norm.slug: TRUE if norm.when is None else evaluate(norm.when, facts.assignment)
            for norm in norms
        } == found

    @given(st.data())
    def test_margins(self, data: st.DataObject) -> None:
        """The margin of a sanction, used up, brings it on, or lifts it where it is on."""
        notice = data.draw(st.sampled_from([n for n in LIBRARY if _sanctions(n)]))
        facts = Facts.of(data.draw(gst.facts(_sanctions(notice))))

        for liability in sanctions(notice, facts):
            margin = liability.margin
            assert margin is not None
            turned = evaluate(liability.sanction.when, margin.applied(facts).assignment)
            assert ~liability.incurred is turned


def _sanctions(notice: Notice) -> list[Sanction]:
    return [norm for _, norm in notice.provisions if isinstance(norm, Sanction)]


class TestReports:
    """A report as a whole."""

    @fewer
    @given(st.data())
    def test_adds_up(self, data: st.DataObject) -> None:
        """Each provision is counted once, and what binds is among them."""
        notice = data.draw(st.sampled_from(LIBRARY))
        facts, on = data.draw(institutions(notice))

        report = check(notice, facts, on=on)

        assert len(report) == sum(report.counts.values()) == len(report.findings)
        assert all(report.binding[status] <= n for status, n in report.counts.items())
        assert report.is_complete is (report.binding[Status.UNKNOWN] == 0)

    @fewer
    @given(st.data())
    def test_narrower_class(self, data: st.DataObject) -> None:
        """What binds universities binds a vocational college too, to the same effect."""
        notice = data.draw(st.sampled_from(LIBRARY))
        facts, on = data.draw(institutions(notice))

        wide = {f.provision.slug: f.status for f in check(notice, facts, on=on)}
        narrow = check(notice, facts, on=on, addressee=VOCATIONAL_COLLEGE)

        assert wide.items() <= {f.provision.slug: f.status for f in narrow}.items()
