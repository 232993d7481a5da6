"""Effects: what grants give and sanctions do."""

from gradpolicy.model import Effect, Text

YELLOW_CARD = Effect(
    "yellow-card",
    "黄牌提示",
    "yellow card",
    definition=Text("对专业点的黄牌提示", "a warning to a programme of study"),
    scale="card",
    severity=1,
)
RED_CARD = Effect(
    "red-card",
    "红牌警示",
    "red card",
    definition=Text("对专业点的红牌警示", "the last warning to a programme of study"),
    scale="card",
    severity=2,
)
ENROLMENT_CUT = Effect(
    "enrolment-cut",
    "减少招生计划",
    "enrolment plan cut",
    definition=Text("减少该专业的招生计划", "fewer places in the programme's enrolment plan"),
    scale="enrolment",
    severity=1,
)
ENROLMENT_STOP = Effect(
    "enrolment-stop",
    "停止招生",
    "enrolment stopped",
    definition=Text("停止该专业招生", "no further enrolment in the programme"),
    scale="enrolment",
    severity=2,
)
