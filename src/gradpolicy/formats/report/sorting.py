"""The findings of a report, sorted once for all its parts."""

from __future__ import annotations

from typing import final

import attrs

from gradpolicy.compliance import Finding, Report, Status
from gradpolicy.compliance.ledgers import Derivation
from gradpolicy.formats.language import Language
from gradpolicy.model import Standard

__all__ = ["Sorted", "is_gap", "sorted_out"]


@final
@attrs.frozen(eq=False)
class Sorted:
    """
    The findings of a *report*, by how they bind and how they stand; and the *language* it is in.

    Args:
        binding: the obligations and prohibitions, by their status.
        soft: the targets, recommendations and permissions.
        named: the standards that the notice only names, each with what depends on it.
        derived: what ledgers say, and how that was counted.

    >>> import gradpolicy as gp
    >>> from datetime import date
    >>> found = gp.check(gp.notices.load("jiangxi-2024"), {}, on=date(2024, 6, 15))
    >>> len(sorted_out(found, "zh").soft)
    13
    """

    report: Report
    language: Language
    binding: dict[Status, tuple[Finding, ...]]
    soft: tuple[Finding, ...]
    named: tuple[tuple[Standard, tuple[Finding, ...]], ...]
    derived: tuple[Derivation, ...]


def sorted_out(report: Report, language: Language, derived: tuple[Derivation, ...] = ()) -> Sorted:
    """The findings of *report*, sorted."""
    binding: dict[Status, list[Finding]] = {status: [] for status in Status}
    soft: list[Finding] = []
    named: dict[str, tuple[Standard, list[Finding]]] = {}
    for finding in report:
        (binding[finding.status] if finding.binds else soft).append(finding)
        for gap in finding.gaps:
            named.setdefault(gap.slug, (gap, []))[1].append(finding)
    return Sorted(
        report,
        language,
        {status: tuple(found) for status, found in binding.items()},
        tuple(soft),
        tuple((gap, tuple(found)) for gap, found in named.values()),
        derived,
    )


def is_gap(finding: Finding) -> bool:
    """Whether nothing but a standard that the notice only names leaves it unknown."""
    return finding.status is Status.UNKNOWN and not finding.missing and bool(finding.gaps)
