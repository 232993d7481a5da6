"""
What was found out about notices, for scripts: a diff, a conformance, a verification. It is not read back.

Terms are slugs, and numbers are strings, as in the JSON of a notice.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

import attrs

from gradpolicy.changes import Conformance, NoticeDiff
from gradpolicy.changes.difference import Place
from gradpolicy.formats.json.codec import TAGS, plain, write_limit
from gradpolicy.formats.json.numbers import write_number
from gradpolicy.formats.json.text import dumped
from gradpolicy.logic import Observable, Value, Witness, witnesses
from gradpolicy.model import (
    Grant,
    Measure,
    Metric,
    Norm,
    Notice,
    Predicate,
    Provision,
    Quota,
    Ratio,
    leaves,
)

if TYPE_CHECKING:
    # Half as heavy again as all the rest, and only named here.
    from gradpolicy.reading import Finding, Verification

__all__ = ["conformance_to_json", "diff_to_json", "verification_to_json"]

_DIFF_FORMAT = "gradpolicy.diff/1"
_CONFORMANCE_FORMAT = "gradpolicy.conformance/1"
_VERIFICATION_FORMAT = "gradpolicy.verification/1"


# --- A diff ----------------------------------------------------------------------------------


def diff_to_json(diff: NoticeDiff) -> str:
    """
    A diff as JSON.

    Every key is always there: what is missing is `null` or empty. Only a witness leaves out
    what it lacks.

    Returns:
        An object: `format`; `old` and `new` (slug and title); `years` from one cohort to the
        other; `counts` of provisions by change; `header` (the fields that differ: name, old,
        new); `measures` (groups: relation, and the number, label and title of each on both
        sides); `provisions` (change, verdict, dimensions with a verdict each, witnesses,
        moved, reworded, and both sides: where it stands, what it says in Chinese and English,
        its figures as written and exactly, its quotes). Of the witnesses, `breaks_new` keeps
        the old and breaks the new, `breaks_old` the other way round: in which dimension, in
        Chinese and English, the facts, and the day, addressee or effect that shows it.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> import json
    >>> import gradpolicy as gp
    >>> new = gp.notices.load("jiangxi-2024")
    >>> json.loads(diff_to_json(gp.diff(new, new)))["counts"]["strengthened"]
    0
    """
    types = {field.name: field.type for field in attrs.fields(attrs.resolve_types(Notice))}
    labels = {
        side: {m.number: m.label for group in diff.measures for m in getattr(group, side)}
        for side in ("old", "new")
    }
    document = {
        "format": _DIFF_FORMAT,
        "old": {"slug": diff.old_slug, "title": diff.old_title},
        "new": {"slug": diff.new_slug, "title": diff.new_title},
        "years": diff.years,
        "counts": {change.value: count for change, count in diff.counts.items()},
        "header": [
            {
                "name": change.name,
                "old": plain(change.old, types[change.name]),
                "new": plain(change.new, types[change.name]),
            }
            for change in diff.header
        ],
        "measures": [
            {
                "relation": group.relation.value,
                "old": [_heading(measure) for measure in group.old],
                "new": [_heading(measure) for measure in group.new],
            }
            for group in diff.measures
        ],
        "provisions": [
            {
                "change": change.change.value,
                "verdict": change.verdict.slug if change.verdict is not None else None,
                "dimensions": {of.value: verdict.slug for of, verdict in change.dimensions},
                "witnesses": _witnesses(change.old, change.new, diff.years),
                "moved": change.moved,
                "reworded": list(change.reworded),
                "old": _side(change.old, change.old_place, labels["old"]),
                "new": _side(change.new, change.new_place, labels["new"]),
            }
            for change in diff.provisions
        ],
    }
    return dumped(document, 2)


def conformance_to_json(conformance: Conformance) -> str:
    """
    A conformance as JSON; every key is always there.

    Returns:
        An object: `format`; `local` and `superior` (slug and title); `years` from the
        superior's cohort to the local one; `counts` of provisions by answer; `outdated` (a
        standard that the local notice still names, with the one that replaced it, and the
        measures of both); `provisions` (answer, dimensions with a verdict each, witnesses,
        the slug of the standard that stands for it, and both sides as in a diff). Of the
        witnesses, `breaks_new` keeps the superior's and breaks the local provision.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> import json
    >>> import gradpolicy as gp
    >>> notice = gp.notices.load("jiangxi-2024")
    >>> json.loads(conformance_to_json(gp.conform(notice, notice)))["counts"]["left-out"]
    0
    """
    above = {measure.number: measure.label for measure in conformance.superior_measures}
    below = {measure.number: measure.label for measure in conformance.local_measures}
    document = {
        "format": _CONFORMANCE_FORMAT,
        "local": {"slug": conformance.local_slug, "title": conformance.local_title},
        "superior": {"slug": conformance.superior_slug, "title": conformance.superior_title},
        "years": conformance.years,
        "counts": {answer.value: count for answer, count in conformance.counts.items()},
        "outdated": [
            {
                "standard": found.standard.slug,
                "replacement": found.replacement.slug,
                "local_measure": found.local_place.measure,
                "superior_measure": found.superior_place.measure,
            }
            for found in conformance.outdated
        ],
        "provisions": [
            {
                "answer": answer.answer.value,
                "dimensions": {
                    of.value: verdict.slug
                    for of, verdict in (answer.comparison.dimensions if answer.comparison else ())
                },
                "witnesses": _witnesses(answer.superior, answer.local, conformance.years),
                "standard": answer.standard.slug if answer.standard is not None else None,
                "superior": _side(answer.superior, answer.superior_place, above),
                "local": _side(answer.local, answer.local_place, below),
            }
            for answer in conformance.provisions
        ],
    }
    return dumped(document, 2)


def _heading(measure: Measure) -> dict[str, object]:
    return {"number": measure.number, "label": measure.label, "title": measure.title}


def _side(norm: Norm | None, place: Place | None, labels: Mapping[int, str]) -> object:
    """A provision where it stands; `None` on the side that lacks it."""
    if norm is None or place is None:
        return None
    return {
        "measure": place.measure,
        "label": labels[place.measure],
        "slug": norm.slug,
        "type": TAGS[type(norm)],
        "force": norm.force.value if isinstance(norm, Provision) else None,
        "addressee": norm.addressee.slug,
        "text": {"zh": norm.zh, "en": str(norm)},
        "figures": [
            _figure(name, leaf)
            for name, predicate in _predicates(norm)
            for leaf in leaves(predicate)
            if isinstance(leaf, Quota | Ratio)
        ],
        "quotes": [evidence.quote for evidence in norm.evidence],
    }


def _predicates(norm: Norm) -> Iterator[tuple[str, Predicate]]:
    """What *norm* requires or gives, then when, each with the name of its field."""
    match norm:
        case Provision(requires=requires):
            yield "requires", requires
        case Grant(amount=Quota() as amount):
            yield "amount", amount
        case _:
            pass
    if norm.when is not None:
        yield "when", norm.when


def _figure(name: str, leaf: Quota | Ratio) -> dict[str, object]:
    bound = leaf.bound
    return {
        "field": name,
        "metric": leaf.metric.slug if isinstance(leaf, Quota) else None,
        "numerator": leaf.numerator.slug if isinstance(leaf, Ratio) else None,
        "denominator": leaf.denominator.slug if isinstance(leaf, Ratio) else None,
        "comparator": bound.comparator.value,
        "limit": write_limit(bound.limit),
        "tolerance": write_limit(bound.tolerance),
        "per": leaf.per.value if isinstance(leaf, Quota) and leaf.per is not None else None,
        "written": leaf.written,
    }


def _witnesses(old: Norm | None, new: Norm | None, years: int) -> dict[str, object]:
    if old is None or new is None:
        return {}
    found = witnesses(old, new, years=years)
    sides = {"breaks_new": found.breaks_new, "breaks_old": found.breaks_old}
    return {side: _witness(witness) for side, witness in sides.items() if witness is not None}


def _witness(witness: Witness) -> dict[str, object]:
    return _present(
        dimension=witness.dimension.value,
        zh=witness.zh,
        en=str(witness),
        facts=[_fact(of, value) for of, value in witness.facts],
        day=witness.day.isoformat() if witness.day is not None else None,
        addressee=witness.addressee.slug if witness.addressee is not None else None,
        effect=witness.effect.slug if witness.effect is not None else None,
    )


def _fact(of: Observable, value: Value) -> dict[str, object]:
    metric, per = (of, None) if isinstance(of, Metric) else of
    shown: object
    match value:
        case bool():
            shown = value
        case date():
            shown = value.isoformat()
        case _:
            shown = write_number(value)
    return _present(metric=metric.slug, per=per.value if per is not None else None, value=shown)


# --- A verification --------------------------------------------------------------------------


def verification_to_json(verification: Verification, *, indent: int | None = 2) -> str:
    """
    A verification as JSON.

    Args:
        verification: what to write.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        An object: `format`; `notice` (its slug); `ok`; `same_text`; how many `quotes` and
        `numerals` there were; `findings`, errors first: `kind` (`missing`, `wrong`,
        `unclaimed`, or `absent`, which is no error), the fields of that kind less those that
        are `None`, and the `message` in Chinese and English.

    >>> import json
    >>> import gradpolicy as gp
    >>> verification = gp.verify(gp.notices.load("jiangxi-2024"), "another text")
    >>> json.loads(verification_to_json(verification))["ok"]
    False
    """
    kinds: Mapping[str, tuple[Finding, ...]] = {
        "missing": verification.missing,
        "wrong": verification.wrong,
        "unclaimed": verification.unclaimed,
        "absent": verification.truncated,
    }
    document = {
        "format": _VERIFICATION_FORMAT,
        "notice": verification.notice,
        "ok": verification.ok,
        "same_text": verification.same_text,
        "quotes": verification.quotes,
        "numerals": verification.numerals,
        "findings": [_finding(kind, finding) for kind, found in kinds.items() for finding in found],
    }
    return dumped(document, indent)


def _finding(kind: str, finding: Finding) -> dict[str, object]:
    fields = attrs.asdict(finding, recurse=False)
    plain_fields = {k: v.value if isinstance(v, enum.Enum) else v for k, v in fields.items()}
    message = finding.message
    return _present(kind=kind, **plain_fields, message={"zh": message.zh, "en": message.en})


def _present(**fields: object) -> dict[str, object]:
    """The *fields* that are not `None`."""
    return {name: value for name, value in fields.items() if value is not None}
