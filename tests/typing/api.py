"""
The types as a user meets them, by public names only. Checked by mypy and pyright, never run.

Each line with an `ignore` is a mistake that both must catch: they complain of one unneeded.
"""

from datetime import date
from fractions import Fraction
from pathlib import Path

import gradpolicy as gp

slugs: tuple[str, ...] = gp.notices.available()
old: gp.Notice = gp.notices.load("jiangxi-2023")
new: gp.Notice = gp.notices.load("jiangxi-2024")

for measure in new.measures:
    title: str = measure.title
    for norm in measure.provisions:
        match norm:
            case gp.Provision():
                requires: gp.Predicate = norm.requires
            case gp.Grant() | gp.Sanction():
                when: gp.Predicate | None = norm.when

university = gp.Addressee(
    "university", "高校", "university", definition=gp.Text("普通高等学校", "a university")
)
staff = gp.Metric(
    "staff", "人员", "staff", kind=gp.Kind.COUNT, of=university, definition=gp.Text("人数", "heads")
)
graduates = gp.Metric(
    "graduates",
    "毕业生",
    "graduates",
    kind=gp.Kind.COUNT,
    of=university,
    definition=gp.Text("人数", "heads"),
)
quota: gp.Predicate = gp.Quota(staff, at_least=25)
ratio: gp.Predicate = gp.Ratio(staff, graduates, at_least=Fraction(1, 500))
both: gp.Predicate = gp.AllOf(quota, gp.Not(ratio))

changes: gp.NoticeDiff = gp.diff(old, new)
verification: gp.Verification = gp.verify(new, "a copy of the text")
proved: bool = verification.ok
document: str = gp.to_json(new)

facts: gp.Facts = gp.Facts.of({staff: 23, graduates: 12_600}, entity="a university")
by_key: gp.Facts = gp.Facts.of({"full-time-careers-staff": 23}, observed=date(2024, 6, 1))
report: gp.Report = gp.check(new, facts, on=date(2024, 6, 15), addressee=university)
statuses: tuple[gp.Status, ...] = report.statuses
for finding in report:
    met: bool = finding.status is gp.Status.MET
    needed = [need.required for need in finding.needs]
granted: tuple[gp.Entitlement, ...] = gp.entitlements(new, facts)
punished: tuple[gp.Liability, ...] = gp.sanctions(new, facts, on=date(2024, 6, 15))
falls_due: tuple[gp.Occurrence, ...] = gp.agenda(new, date(2024, 6, 1), date(2024, 6, 30))
read: tuple[gp.Facts, ...] = gp.read_facts(Path("facts.xlsx"), notice=new)

# Mistakes.
gp.notices.load(2024)  # type: ignore[arg-type]
gp.diff(old)  # type: ignore[call-arg]
gp.verify(new)  # type: ignore[call-arg]
gp.Quota(staff, 25)  # type: ignore[call-arg]
gp.Quota(staff, at_least=0.5)  # type: ignore[arg-type]
gp.Ratio(staff, at_least=Fraction(1, 500))  # type: ignore[call-arg]
gp.AllOf((quota, ratio))  # type: ignore[arg-type]
gp.check(new, facts)  # type: ignore[call-arg]
gp.check(new, facts, on="2024-06-15")  # type: ignore[arg-type]
gp.Facts.of({staff: 0.5})  # type: ignore[arg-type]
gp.Not("staff")  # type: ignore[arg-type]
new.title = "another"  # type: ignore[misc]
