"""
JSON: a notice with the terms that it uses, in one file that stands alone; what was found out.

That is a diff, a conformance, a verification, and what a check makes of an institution.

A file is one object. Under `terms` each term is defined once; everything else names it by slug::

    {
      "format": "gradpolicy.notice/1",
      "terms": {
        "metrics": {"posts": {"zh": "岗位数", "en": "posts", "kind": "count", "unit": "post", …}},
        "addressees": {…}, "bodies": {…}, "topics": {…}, "programmes": {…},
        "effects": {…}, "events": {…}, "standards": {…}, "units": {…}, "jurisdictions": {…}
      },
      "notice": {"slug": "…", "title": "…", "cohort": 2024, "measures": [{…}, …], …}
    }

Keys are the fields of the model. What is `None`, empty or the default is left out. So that
nothing is lost on the way:

- An exact number is a string that also tells its type: an `int` has digits only (`"36000"`), a
  `Fraction` a slash (`"1/500"`, `"2/1"`), a `Decimal` a point or an exponent (`"0.15"`, `"1E+3"`,
  `"36000."`). A limit that is a metric is `{"metric": "its-slug"}`. What can only be a whole
  number (a measure's number, a cohort, months) is a plain one.
- A date is `"2024-08-31"`; a partial date stops where the text does (`"2024"`, `"2024-08"`) or names
  the part of the month (`"2024-08 early"`, `"2024-08 middle"`, `"2024-08 late"`).
- Where one of several types may stand, the key `type` says which: `quota`, `ratio`, `done`,
  `by-reference`, `all-of`, `any-of`, `not`; `by`, `by-each`, `recurring`, `within`, `window`,
  `ongoing`; `provision`, `grant`, `sanction`.

Reading guesses nothing and converts nothing. It refuses what it does not know, and reports all
mistakes of a file at once, each with its place.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from gradpolicy.formats.json.documents import from_json, to_json
from gradpolicy.formats.json.mistakes import InvalidDocument, Mistake
from gradpolicy.formats.json.reports import conformance_to_json, diff_to_json, verification_to_json

if TYPE_CHECKING:
    from gradpolicy.formats.json.checks import (
        entitlements_to_json,
        finding_data,
        notice_digest,
        report_data,
        report_to_json,
        reports_to_json,
        sanctions_to_json,
    )
    from gradpolicy.formats.json.schemas import facts_schema, report_schema

__all__ = [
    "InvalidDocument",
    "Mistake",
    "conformance_to_json",
    "diff_to_json",
    "entitlements_to_json",
    "facts_schema",
    "finding_data",
    "from_json",
    "notice_digest",
    "report_data",
    "report_schema",
    "report_to_json",
    "reports_to_json",
    "sanctions_to_json",
    "to_json",
    "verification_to_json",
]

# Who reads or writes a notice does not wait for compliance to load.
_LATE = {
    "entitlements_to_json": "checks",
    "facts_schema": "schemas",
    "finding_data": "checks",
    "notice_digest": "checks",
    "report_data": "checks",
    "report_schema": "schemas",
    "report_to_json": "checks",
    "reports_to_json": "checks",
    "sanctions_to_json": "checks",
}


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
