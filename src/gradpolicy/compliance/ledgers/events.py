"""Counts of recruitment events, in all or as the least in any period."""

from __future__ import annotations

from typing import final

import attrs

from gradpolicy.compliance.ledgers.asking import Asked, Derivation, not_begun, the_one
from gradpolicy.compliance.ledgers.kinds import EventKind
from gradpolicy.compliance.ledgers.periods import Least, least_per
from gradpolicy.compliance.ledgers.places import rows_text
from gradpolicy.compliance.ledgers.rows import RecruitmentEvent
from gradpolicy.compliance.ledgers.wording import is_same, span_text
from gradpolicy.model import Period, Text

__all__ = ["Events", "at_fair"]


@final
@attrs.frozen
class Events:
    """
    How a count of events is made, in all or as the least in any period.

    Args:
        kind: only of this kind; of any, if `None`.
        own: only what the institution itself held on its campus.
        calendar: in the calendar year rather than in the period of the clause.
    """

    kind: EventKind | None = None
    own: bool = attrs.field(default=False, kw_only=True)
    calendar: bool = attrs.field(default=False, kw_only=True)

    def __call__(self, asked: Asked) -> Derivation | None:
        """The count; `None` where no ledger of events was kept."""
        events = asked.ledger.events
        if not events:
            return None
        start, end = asked.calendar_year if self.calendar else asked.period
        if end < start:
            return asked.cannot_say(not_begun(start))
        inside = [event for event in events if start <= event.day <= end]
        unsaid = [event for event in inside if event.kinds is None]
        if unsaid and self.kind is not None:
            where = rows_text(unsaid)
            return asked.cannot_say(
                Text(f"{where.zh}未写明活动类型", f"not said of which kind: {where.en}")
            )
        of_kind = [event for event in inside if self.kind is None or self.kind in _kinds(event)]
        counted = [event for event in of_kind if not self.own or _is_on_campus(event)]
        days = span_text(start, end)
        remarks = [
            Text(
                f"{days.zh}：台账{len(events)}行中计入{len(counted)}行",
                f"{days.en}: {len(counted)} of the ledger's {len(events)} rows count",
            )
        ]
        elsewhere = [event for event in of_kind if event not in counted]
        if elsewhere:
            where = rows_text(elsewhere)
            remarks.append(
                Text(
                    f"由院系举办或在线上举办、未计入：{where.zh}",
                    f"left out as held by a department or online: {where.en}",
                )
            )
        count = len(counted)
        if asked.per is not None:
            if len(asked.use.periods) > 1:
                return asked.cannot_say(
                    Text("各条款所指期间不同", "the clauses name different periods")
                )
            if asked.per is Period.TERM:
                return asked.cannot_say(
                    Text("学期起止日期未知", "when the terms begin is not known")
                )
            least = least_per([event.day for event in counted], asked.per, start, end)
            if least is None:
                return asked.cannot_say(_none_whole(asked.per))
            remarks.append(_worst(least, asked.per))
            count = least.count
        return asked.says(count, events, *remarks, observed=end)


def _kinds(event: RecruitmentEvent) -> frozenset[EventKind]:
    return event.kinds if event.kinds is not None else frozenset()


def _is_on_campus(event: RecruitmentEvent) -> bool:
    return event.department is None and EventKind.ONLINE not in _kinds(event)


def _none_whole(per: Period) -> Text:
    return Text(f"尚无一个完整的{per.zh}", f"no whole {per.value} has passed yet")


def _worst(least: Least, per: Period) -> Text:
    first = span_text(least.start, least.end)
    of_day = per is Period.DAY
    every = f"{least.periods}天" if of_day else f"{least.periods}个完整的{per.zh}"
    short = f"{least.short}天" if of_day else f"{least.short}个{per.zh}"
    return Text(
        f"共{every}，最少的为{least.count}场，这样的有{short}，最早的是{first.zh}",
        f"whole {per.value}s: {least.periods}; the least in one: {least.count}; such: "
        f"{least.short}, the first of them {first.en}",
    )


def at_fair(asked: Asked) -> Derivation | None:
    """How many employers took part in the one fair on site that it is about."""
    events = asked.ledger.events
    if not events:
        return None
    name = the_one(asked.entity, Text("活动", "event"), (event.name for event in events))
    if isinstance(name, Text):
        return asked.cannot_say(name)
    found = [event for event in events if is_same(name, event.name) and event.day <= asked.until]
    where = rows_text(found)
    match found:
        case [RecruitmentEvent(employers=int() as employers) as event] if _is_on_site(event):
            return asked.says(employers, found, observed=event.day)
        case [event] if not _is_on_site(event):
            return asked.cannot_say(
                Text(f"线上活动（{where.zh}）不是线下招聘会", f"held online: {where.en}")
            )
        case [event]:
            return asked.cannot_say(
                Text(f"{where.zh}未写明参会单位数", f"not said how many employers: {where.en}")
            )
        case []:
            return asked.cannot_say(Text("尚未举办", "not held yet"))
        case _:
            return asked.cannot_say(
                Text(
                    f"{where.zh}名称相同，不能确定是哪一场", f"of one name, and which?: {where.en}"
                )
            )


def _is_on_site(event: RecruitmentEvent) -> bool:
    return EventKind.ONLINE not in _kinds(event)
