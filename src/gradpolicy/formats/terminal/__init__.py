"""
The terminal: what the commands print, as rich renderables, in Chinese or in English.

Needs the extra ``gradpolicy[cli]``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from gradpolicy.formats.language import Language

if TYPE_CHECKING:
    from gradpolicy.formats.terminal.agendas import agenda_page
    from gradpolicy.formats.terminal.checks import overview_page, report_page
    from gradpolicy.formats.terminal.conformances import conformance_page
    from gradpolicy.formats.terminal.differences import diff_page
    from gradpolicy.formats.terminal.notices import (
        list_page,
        measure_page,
        notice_page,
        provision_page,
    )
    from gradpolicy.formats.terminal.verifications import verification_page

__all__ = [
    "Language",
    "agenda_page",
    "conformance_page",
    "diff_page",
    "list_page",
    "measure_page",
    "notice_page",
    "overview_page",
    "provision_page",
    "report_page",
    "verification_page",
]

# A command prints one kind of page, and does not wait for the others to load.
_LATE = {
    "agenda_page": "agendas",
    "conformance_page": "conformances",
    "diff_page": "differences",
    "list_page": "notices",
    "measure_page": "notices",
    "notice_page": "notices",
    "overview_page": "checks",
    "provision_page": "notices",
    "report_page": "checks",
    "verification_page": "verifications",
}


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
