"""
The types as a user meets them, by public names only. Checked by mypy and pyright, never run.

Each line with an `ignore` is a mistake that both must catch: they complain of one unneeded.
"""

from fractions import Fraction

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

# Mistakes.
gp.notices.load(2024)  # type: ignore[arg-type]
gp.diff(old)  # type: ignore[call-arg]
gp.verify(new)  # type: ignore[call-arg]
gp.Quota(staff, 25)  # type: ignore[call-arg]
gp.Quota(staff, at_least=0.5)  # type: ignore[arg-type]
gp.Ratio(staff, at_least=Fraction(1, 500))  # type: ignore[call-arg]
gp.AllOf((quota, ratio))  # type: ignore[arg-type]
gp.Not("staff")  # type: ignore[arg-type]
new.title = "another"  # type: ignore[misc]
