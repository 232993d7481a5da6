"""
What a check found, for scripts and for whoever renders it: reports, entitlements, sanctions.

It is not read back. Terms are slugs, labelled once under `terms`; numbers are strings, and
predicates and deadlines are written as in the JSON of a notice. Every key is always there:
what is missing is `null` or empty. `schemas.report_schema` says all of it to a machine.

The **reason** of a finding has a version of its own. It says which clause, what in it was
judged, by which facts, each with where it was read, and what was compared with what::

    {
      "version": 1,
      "clause": {"measure": 25, "label": "25.", "title": "…", "section": 7},
      "quotes": ["…500:1…"], "text": {"zh": "…", "en": "…"}, "assumption": null, "period": null,
      "applies": null,
      "meets": {
        "predicate": {"type": "ratio", "numerator": "…", "denominator": "…", "at_least": "1/500"},
        "truth": "false",
        "of": ["full-time-careers-staff", "graduating-students"],
        "facts": [{"key": "full-time-careers-staff", "value": "23", "origin": {…}, …}, {…}],
        "comparison": {
          "value": "23", "base": "12600", "limit": "1/500", "tolerance": null,
          "left": "11500", "comparator": "at_least", "right": "12600", "held": false
        },
        "operands": [], "occasions": []
      }
    }

A ratio is compared crosswise, never by division: `left` is its value times the denominator of
the limit, `right` the limit's numerator times that of the ratio. Where something is to be about
a limit, `left` is how far off it is and `right` how far off it may be.
"""

from __future__ import annotations

import hashlib
import weakref
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from gradpolicy.compliance import (
    Case,
    Entitlement,
    Fact,
    FactValue,
    Finding,
    Judgement,
    Liability,
    MissingFact,
    Need,
    Occasion,
    Origin,
    Remedy,
    Report,
    key_of,
)
from gradpolicy.compliance.judgement import observables_of
from gradpolicy.formats.json.codec import plain
from gradpolicy.formats.json.documents import to_json
from gradpolicy.formats.json.numbers import write_number
from gradpolicy.formats.json.text import dumped
from gradpolicy.formats.language import Bilingual
from gradpolicy.logic.evaluation import compares
from gradpolicy.model import (
    Addressee,
    ByReference,
    Comparator,
    Deadline,
    Effect,
    Event,
    Evidence,
    Measure,
    Metric,
    Notice,
    Number,
    Predicate,
    Quota,
    Ratio,
    Standard,
    Window,
    Within,
    metrics_of,
)

__all__ = [
    "REASON_VERSION",
    "entitlements_to_json",
    "finding_data",
    "notice_digest",
    "report_data",
    "report_to_json",
    "reports_to_json",
    "sanctions_to_json",
]

#: The version of the reason of a finding: a reader of version 1 can read every one of it.
REASON_VERSION: Final = 1

_REPORT_FORMAT = "gradpolicy.report/1"
_ENTITLEMENTS_FORMAT = "gradpolicy.entitlements/1"
_SANCTIONS_FORMAT = "gradpolicy.sanctions/1"

#: An object of JSON.
_Data = dict[str, object]


# --- Reports ---------------------------------------------------------------------------------


def report_to_json(report: Report, *, indent: int | None = 2) -> str:
    """
    What `check` found as JSON; every key is always there. `report_schema` describes it.

    Args:
        report: what to write.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        An object: `format`; `notice` (slug, title, and the SHA-256 of its data);
        `addressee`; `entity`, the institution's name; `on`, the day; `outcome`; `complete`,
        whether nothing that binds is unknown; `counts` of findings by status, and `binding`,
        those of obligations and prohibitions; `findings`, as `finding_data` has them;
        `missing`, what is not known, that first which settles most findings; `gaps`, the
        standards that nothing explains; `narrower`, the kinds of the addressee that more is
        asked of; `facts`, all that was known on the day, with its origin; `terms`, the labels
        of the metrics, addressees, standards and events that the rest names.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> import json
    >>> import gradpolicy as gp
    >>> from gradpolicy.compliance import check
    >>> facts = {"full-time-careers-staff": 23, "graduating-students": 12_600}
    >>> report = check(gp.notices.load("jiangxi-2024"), facts, on=date(2024, 6, 15))
    >>> document = json.loads(report_to_json(report))
    >>> document["outcome"], document["complete"], document["facts"][0]["value"]
    ('breached', False, '23')
    """
    return dumped(report_data(report), indent)


def reports_to_json(reports: Iterable[Report], *, indent: int | None = 2) -> str:
    """
    The reports on several institutions as JSON.

    Returns:
        A list of what `report_to_json` writes.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> [each["format"] for each in json.loads(reports_to_json([report, report]))]
    ['gradpolicy.report/1', 'gradpolicy.report/1']
    """
    return dumped([report_data(report) for report in reports], indent)


def report_data(report: Report) -> dict[str, object]:
    """
    What `report_to_json` writes, as objects and lists.

    Raises:
        InvalidValue: for a number of more than 1000 digits.
    """
    used = frozenset(_used(report))
    return {
        "format": _REPORT_FORMAT,
        "notice": _notice(report.notice),
        "addressee": report.addressee.slug,
        "entity": report.facts.entity,
        "on": report.on.isoformat(),
        "outcome": report.outcome.value,
        "complete": report.is_complete,
        "counts": {status.value: count for status, count in report.counts.items()},
        "binding": {status.value: count for status, count in report.binding.items()},
        "findings": [finding_data(finding) for finding in report.findings],
        "missing": [_missing(missing) for missing in report.missing],
        "gaps": [gap.slug for gap in report.gaps],
        "narrower": [addressee.slug for addressee in report.narrower],
        "facts": [
            {**_fact(fact), "context": context, "used": fact.key in used}
            for context, facts in ((False, report.facts.facts), (True, report.facts.context))
            for fact in facts
        ],
        "terms": _terms(report),
    }


def finding_data(finding: Finding) -> dict[str, object]:
    """
    A finding as objects and lists, with its reason.

    Returns:
        An object: `slug` of the provision; `measure` and `label`, where it stands; `force`;
        `addressee`, whom the provision binds; `binds`, whether it is an obligation or a
        prohibition; `status`; `due`, the deadline as in the JSON of a notice; `inherited`,
        whether that is the whole measure's; `last_day` and `days_left`, negative once it has
        passed; the `reason`; `needs`, of each bound what it takes here; `remedy`, the
        cheapest change that would meet it; `missing`, the keys of what would settle it;
        `gaps`, the standards that leave it unknown.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> data = finding_data(report["full-time-staff"])
    >>> data["needs"][0]["required"], data["needs"][0]["shortfall"]
    ('26', '3')
    >>> found = data["reason"]["meets"]["comparison"]
    >>> found["left"], found["comparator"], found["right"], found["held"]
    ('11500', 'at_least', '12600', False)
    """
    measure, provision, last_day = finding.measure, finding.provision, finding.last_day
    return {
        "slug": provision.slug,
        "measure": measure.number,
        "label": measure.label,
        "force": provision.force.value,
        "addressee": provision.addressee.slug,
        "binds": finding.binds,
        "status": finding.status.value,
        "due": plain(finding.due, Deadline) if finding.due is not None else None,
        "inherited": finding.is_inherited,
        "last_day": _day(last_day),
        "days_left": (last_day - finding.on).days if last_day is not None else None,
        "reason": {
            "version": REASON_VERSION,
            "clause": _clause(measure),
            "quotes": _quotes(provision.evidence),
            "text": _text(provision),
            "assumption": _text(provision.assumption),
            "period": _period(provision.period),
            "applies": _judgement(finding.applies) if finding.applies is not None else None,
            "meets": _judgement(finding.meets),
        },
        "needs": [_need(need) for need in finding.needs],
        "remedy": _remedy(finding.remedy),
        "missing": [key_of(of) for of in finding.missing],
        "gaps": [gap.slug for gap in finding.gaps],
    }


# --- Entitlements and sanctions --------------------------------------------------------------


def entitlements_to_json(
    notice: Notice, found: Iterable[Entitlement], *, on: date, indent: int | None = 2
) -> str:
    """
    What `entitlements` found as JSON; every key is always there.

    Args:
        notice: what grants.
        found: what `entitlements` returned for it.
        on: the day.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        An object: `format`, `notice` and `on` as in a report; `grants`: each with its slug,
        clause, quotes, text and assumption; `effect` with its labels; `addressee`, `giver`;
        `amount`, a quota; `due`, `period`; `entitled` (true, false, unknown) and its `reason`,
        a judgement as in a report, `null` where it is given to all; `remedy`, `missing`.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> from gradpolicy.compliance import entitlements
    >>> notice = gp.notices.load("jiangxi-2023")
    >>> found = entitlements(notice, {"employers-at-fair": 430}, on=date(2023, 6, 1))
    >>> grants = json.loads(entitlements_to_json(notice, found, on=date(2023, 6, 1)))["grants"]
    >>> [each["amount"]["exactly"] for each in grants if each["reason"] and each["entitled"] == "true"]
    ['150000']
    """
    document = {
        "format": _ENTITLEMENTS_FORMAT,
        "notice": _notice(notice),
        "on": on.isoformat(),
        "grants": [_entitlement(each) for each in found],
    }
    return dumped(document, indent)


def _entitlement(found: Entitlement) -> _Data:
    grant = found.grant
    return {
        "slug": grant.slug,
        "clause": _clause(found.measure),
        "quotes": _quotes(grant.evidence),
        "text": _text(grant),
        "assumption": _text(grant.assumption),
        "effect": _effect(grant.effect),
        "addressee": grant.addressee.slug,
        "giver": grant.giver.slug if grant.giver is not None else None,
        "amount": plain(grant.amount, Quota) if grant.amount is not None else None,
        "due": plain(grant.due, Deadline) if grant.due is not None else None,
        "period": _period(grant.period),
        "entitled": found.entitled.name.lower(),
        "reason": _judgement(found.reason) if found.reason is not None else None,
        "remedy": _remedy(found.remedy),
        "missing": [key_of(of) for of in found.missing],
    }


def sanctions_to_json(
    notice: Notice, found: Iterable[Liability], *, on: date, indent: int | None = 2
) -> str:
    """
    What `sanctions` found as JSON; every key is always there.

    Args:
        notice: what punishes.
        found: what `sanctions` returned for it.
        on: the day.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        An object: `format`, `notice` and `on` as in a report; `sanctions`: each with its
        slug, clause, quotes, text and assumption; `effects` with their labels; `addressee`,
        `giver`; `period`; `incurred` (true, false, unknown) and its `reason`, a judgement as
        in a report; `superseded`, the harsher effects that are incurred too; `margin`, the
        least change that would bring it on, or lift it; `missing`.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> from gradpolicy.compliance import sanctions
    >>> found = sanctions(notice, {"programme-placement-rate": 1}, on=date(2023, 6, 1))
    >>> listed = json.loads(sanctions_to_json(notice, found, on=date(2023, 6, 1)))["sanctions"]
    >>> [each["effects"][0]["en"] for each in listed if each["incurred"] == "false"]
    ['yellow card', 'red card']
    """
    document = {
        "format": _SANCTIONS_FORMAT,
        "notice": _notice(notice),
        "on": on.isoformat(),
        "sanctions": [_liability(each) for each in found],
    }
    return dumped(document, indent)


def _liability(found: Liability) -> _Data:
    sanction = found.sanction
    return {
        "slug": sanction.slug,
        "clause": _clause(found.measure),
        "quotes": _quotes(sanction.evidence),
        "text": _text(sanction),
        "assumption": _text(sanction.assumption),
        "effects": [_effect(effect) for effect in sanction.effects],
        "addressee": sanction.addressee.slug,
        "giver": sanction.giver.slug if sanction.giver is not None else None,
        "period": _period(sanction.period),
        "incurred": found.incurred.name.lower(),
        "reason": _judgement(found.reason),
        "superseded": [_effect(effect) for effect in found.superseded],
        "margin": _remedy(found.margin),
        "missing": [key_of(of) for of in found.missing],
    }


def _effect(effect: Effect) -> _Data:
    return {"slug": effect.slug, "zh": effect.zh, "en": effect.en}


# --- Judgements ------------------------------------------------------------------------------


def _judgement(judgement: Judgement) -> _Data:
    predicate = judgement.predicate
    return {
        "predicate": plain(predicate, Predicate),
        "truth": judgement.truth.name.lower(),
        "of": [key_of(of) for of in observables_of(predicate)],
        "facts": [_fact(fact) if fact is not None else None for fact in judgement.facts],
        "comparison": _comparison(judgement),
        "operands": [_judgement(operand) for operand in judgement.operands],
        "occasions": [_occasion(occasion) for occasion in judgement.occasions],
    }


def _comparison(judgement: Judgement) -> _Data | None:
    """What was compared with what, and how they stand; `None` for what is no bound."""
    leaf = judgement.predicate
    if not isinstance(leaf, Quota | Ratio):
        return None
    bound, numbers = leaf.bound, [_number(fact) for fact in judgement.facts]
    value, other = numbers[0], numbers[-1]
    limit = other if isinstance(bound.limit, Metric) else bound.limit
    base = other if isinstance(leaf, Ratio) else None
    sides: tuple[Number, Number] | None = None
    held = None
    if value is not None and limit is not None and other is not None:
        scale = base if base is not None else 1
        sides = _sides(leaf, value, limit, scale)
        held = compares(Fraction(value), bound, Fraction(limit), Fraction(scale))
    about = bound.comparator is Comparator.ABOUT
    return {
        "value": _written(value),
        "base": _written(base),
        "limit": _written(limit),
        "tolerance": _written(bound.tolerance),
        "left": _written(sides[0]) if sides is not None else None,
        "comparator": (Comparator.AT_MOST if about else bound.comparator).value,
        "right": _written(sides[1]) if sides is not None else None,
        "held": held,
    }


def _sides(
    leaf: Quota | Ratio, value: Number, limit: Number, scale: Number
) -> tuple[Number, Number]:
    """The two numbers that are compared: of a ratio the products, of about the distances."""
    tolerance = leaf.bound.tolerance
    if tolerance is None and isinstance(leaf, Quota):
        return value, limit
    crosswise = Fraction(limit).denominator if isinstance(leaf, Ratio) else 1
    left = Fraction(value) * crosswise
    right = Fraction(limit) * crosswise * Fraction(scale)
    if tolerance is not None:
        left, right = abs(left - right), Fraction(tolerance) * crosswise * Fraction(scale)
    return _whole(left), _whole(right)


def _whole(number: Fraction) -> Number:
    return number.numerator if number.denominator == 1 else number


def _number(fact: Fact | None) -> Number | None:
    """The number that a fact of a bound says, if there is one."""
    if fact is None:
        return None
    assert isinstance(fact.value, Number)
    return fact.value


def _written(number: Number | None) -> str | None:
    return write_number(number) if number is not None else None


def _occasion(occasion: Occasion) -> _Data:
    return {
        "occurred": occasion.occurred.value,
        "due": _day(occasion.due),
        "began": _day(occasion.began),
        "done": _day(occasion.done),
        "days_late": occasion.days_late,
        "doubt": _text(occasion.doubt),
    }


def _need(need: Need) -> _Data:
    return {
        "of": key_of(need.of),
        "predicate": plain(need.predicate, Predicate),
        "present": _written(need.present),
        "required": _written(need.required),
        "shortfall": _written(need.shortfall),
        "room": _written(need.room),
        "held": need.held,
    }


def _remedy(remedy: Remedy | None) -> _Data | None:
    if remedy is None:
        return None
    return {
        "changes": [
            {
                "of": key_of(change.of),
                "present": _value(change.present) if change.present is not None else None,
                "needed": _value(change.needed),
            }
            for change in remedy.changes
        ],
        "effort": _written(_whole(remedy.effort)),
    }


# --- Facts -----------------------------------------------------------------------------------


def _fact(fact: Fact) -> _Data:
    return {
        "key": fact.key,
        "value": _value(fact.value),
        "observed": _day(fact.observed),
        "origin": _origin(fact.origin),
        "written": fact.written,
    }


def _origin(origin: Origin | None) -> _Data | None:
    if origin is None:
        return None
    return {"file": origin.file, "sheet": origin.sheet, "cell": origin.cell}


def _value(value: FactValue) -> object:
    """Yes or no as it is; a number and a day as strings; days and cases as a list of them."""
    match value:
        case bool():
            return value
        case date():
            return value.isoformat()
        case tuple():
            return [_case(item) if isinstance(item, Case) else item.isoformat() for item in value]
        case _:
            return write_number(value)


def _case(case: Case) -> _Data:
    return {"began": case.began.isoformat(), "done": _day(case.done)}


def _missing(missing: MissingFact) -> _Data:
    return {
        "of": key_of(missing.of),
        "alone": list(missing.alone),
        "findings": list(missing.findings),
    }


# --- What they share -------------------------------------------------------------------------


def _clause(measure: Measure) -> _Data:
    return {
        "measure": measure.number,
        "label": measure.label,
        "title": measure.title,
        "section": measure.section,
    }


def _quotes(evidence: Iterable[Evidence]) -> list[str]:
    return [each.quote for each in evidence]


def _text(thing: Bilingual | None) -> _Data | None:
    """What it says in both languages."""
    if thing is None:
        return None
    return {"zh": thing.zh, "en": getattr(thing, "en", None) or str(thing)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _period(period: Window | None) -> object:
    return plain(period, Window) if period is not None else None


def _notice(notice: Notice) -> _Data:
    return {"slug": notice.slug, "title": notice.title, "sha256": notice_digest(notice)}


# --- The terms -------------------------------------------------------------------------------


def _used(report: Report) -> Iterator[str]:
    """The keys of the facts that any finding took."""
    for judgement in _judged(report):
        for fact in judgement.facts:
            if fact is not None:
                yield fact.key


def _judged(report: Report) -> Iterator[Judgement]:
    """The judgements of the simple predicates of all findings."""
    for finding in report.findings:
        if finding.applies is not None:
            yield from finding.applies.leaves
        yield from finding.meets.leaves


def _terms(report: Report) -> _Data:
    """
    The labels of what the rest of a report names by slug.

    Those of the notice go before those of the facts: what counts is what it asks for.
    """
    metrics: dict[str, Metric] = {}
    standards: dict[str, Standard] = {gap.slug: gap for gap in report.gaps}
    for judgement in _judged(report):
        predicate = judgement.predicate
        if isinstance(predicate, ByReference):
            standards.setdefault(predicate.standard.slug, predicate.standard)
        for metric in metrics_of(predicate):
            metrics.setdefault(metric.slug, metric)
    for fact in report.facts:
        metrics.setdefault(fact.metric.slug, fact.metric)
    bound = [report.addressee, *report.narrower, *(norm.addressee for norm in report.provisions)]
    addressees = {addressee.slug: addressee for addressee in bound}
    events = {
        finding.due.after.slug: finding.due.after
        for finding in report.findings
        if isinstance(finding.due, Within)
    }
    return {
        "metrics": {
            slug: {
                "zh": metric.zh,
                "en": metric.en,
                "kind": metric.kind.value,
                "unit": _text(metric.unit),
            }
            for slug, metric in sorted(metrics.items())
        },
        "addressees": _labels(addressees),
        "standards": _labels(standards),
        "events": _labels(events),
    }


def _labels(terms: Mapping[str, Addressee | Standard | Event]) -> _Data:
    return {slug: _text(term) for slug, term in sorted(terms.items())}


# --- The notice ------------------------------------------------------------------------------

# To write a notice takes as long as to check some ten institutions against it, so digests are
# kept as long as their notice lives. By identity: to hash a notice means to hash all it holds.
_DIGESTS: dict[int, str] = {}


def notice_digest(notice: Notice) -> str:
    """
    The SHA-256 of a notice's data: of what `to_json` writes, all on one line, in UTF-8.

    Raises:
        InvalidValue: for a notice that `to_json` refuses.

    >>> notice_digest(notice) == notice_digest(gp.from_json(gp.to_json(notice)))
    True
    """
    digest = _DIGESTS.get(id(notice))
    if digest is None:
        digest = hashlib.sha256(to_json(notice, indent=None).encode()).hexdigest()
        _DIGESTS[id(notice)] = digest
        weakref.finalize(notice, _DIGESTS.pop, id(notice), None)
    return digest
