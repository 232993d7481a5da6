"""Units, as Chinese writes them after a number and English too."""

from gradpolicy.model import Unit

PERSON = Unit("person", "人", "people")
EMPLOYER = Unit("employer", "家", "employers")
EVENT = Unit("event", "场", "events")
TIME = Unit("time", "次", "times")
POST = Unit("post", "个", "posts")
YUAN = Unit("yuan", "元", "yuan")
SQUARE_METRE = Unit("square-metre", "平方米", "m²")
CLASS_HOUR = Unit("class-hour", "学时", "class hours")
CREDIT = Unit("credit", "学分", "credits")
YEAR = Unit("year", "年", "years")
ORGANISATION = Unit("organisation", "家", "organisations")
BASE = Unit("base", "家", "bases")
MARKET = Unit("market", "个", "markets")
SESSION = Unit("session", "期", "sessions")
MONTH = Unit("month", "个月", "months")
UNIVERSITY = Unit("university", "所", "universities")
