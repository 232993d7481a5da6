"""
The terminal: what the commands print, as rich renderables, in Chinese or in English.

Needs the extra ``gradpolicy[cli]``.
"""

from gradpolicy.formats.language import Language
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
