"""Events: what starts a term running."""

from gradpolicy.model import Event, Text

NAMED_REPORT_RECEIVED = Event(
    "named-report-received",
    "收到实名举报",
    "a report made under a name",
    definition=Text(
        "学校收到有实名的就业统计举报",
        "the university receives a report of false employment figures from a person who gives "
        "a name",
    ),
)
