"""The rows of ledgers: a visit, an event, a report, a year of a programme; each with its place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, final

import attrs

from gradpolicy.compliance.facts import Origin
from gradpolicy.compliance.ledgers.credit_codes import credit_code_of
from gradpolicy.compliance.ledgers.kinds import EventKind
from gradpolicy.compliance.ledgers.roles import Role
from gradpolicy.compliance.ledgers.wording import NotUnderstood, normalised
from gradpolicy.model import checks
from gradpolicy.model.checks import refuse

__all__ = ["Ledger", "NamedReport", "PlacementYear", "RecruitmentEvent", "Row", "Visit"]


def _day(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.day(owner, field, value)
    if not 1949 <= value.year <= 2200:
        raise refuse(owner, field.name, value, "a day of the years 1949 to 2200")


def _code(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.text(owner, field, value)
    try:
        code = credit_code_of(value)
    except NotUnderstood as error:
        raise refuse(owner, field.name, value, "a unified social credit code") from error
    if code != value:
        raise refuse(owner, field.name, value, f"written as codes are: {code}")


def _set_of(kind: type[object]) -> checks.Check:
    def check(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
        if (
            not isinstance(value, frozenset)
            or not value
            or not all(isinstance(item, kind) for item in value)
        ):
            raise refuse(owner, field.name, value, f"a frozenset of at least one {kind.__name__}")

    return check


def _truth(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, bool):
        raise refuse(owner, field.name, value, "True, False or None")


def _texts(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(str)(owner, field, value)
    if not all(item and item == item.strip() for item in value):
        raise refuse(owner, field.name, value, "names without space at their ends")


_origin = checks.optional(checks.instance(Origin))
_text = checks.optional(checks.text)


@final
@attrs.frozen
class Visit:
    """
    One visit to an employer.

    Source: what the notices count: 走访用人单位, 新开拓用人单位 (Jiangxi's notice for the class
    of 2023, measure 1; 赣教高字〔2024〕5号, measure 4).

    >>> Visit(
    ...     "江铃汽车集团有限公司",
    ...     day=date(2024, 3, 5),
    ...     visitor="张敏",
    ...     roles=frozenset({Role.PRESIDENT}),
    ... )
    <Visit 江铃汽车集团有限公司 2024-03-05>

    Args:
        employer: its name.
        code: its unified social credit code, if known.
        day: the day of the visit.
        visitor: the name of who visited; a visit of two persons is two of these.
        roles: what the visitor is.
        department: the department, or for a bureau's director the county, that the visitor is
            of; `None` for whoever is of the institution itself.
        programmes: the programmes of study for whose graduates it was.
        newly_won: whether the employer had no ties before; `None` if that is not said.
        origin: where it was read.

    Raises:
        InvalidValue: for a code whose check character is wrong, or a field of another type.
    """

    employer: str = attrs.field(validator=checks.text)
    code: str | None = attrs.field(default=None, validator=checks.optional(_code), kw_only=True)
    day: date = attrs.field(validator=_day, kw_only=True)
    visitor: str = attrs.field(validator=checks.text, kw_only=True)
    roles: frozenset[Role] = attrs.field(validator=_set_of(Role), kw_only=True)
    department: str | None = attrs.field(default=None, validator=_text, kw_only=True)
    programmes: tuple[str, ...] = attrs.field(default=(), validator=_texts, kw_only=True)
    newly_won: bool | None = attrs.field(default=None, validator=_truth, kw_only=True)
    origin: Origin | None = attrs.field(default=None, validator=_origin, kw_only=True)

    def __repr__(self) -> str:
        return f"<Visit {self.employer} {self.day}>"


@final
@attrs.frozen
class RecruitmentEvent:
    """
    One event at which employers recruit.

    Source: 每天至少举办1场招聘相关活动，每周…专场招聘，每月…大型校园招聘会 (Jiangxi's notice for
    the class of 2023, measure 3).

    >>> RecruitmentEvent("春季双选会", day=date(2023, 3, 18), kinds=frozenset({EventKind.LARGE}))
    <RecruitmentEvent 春季双选会 2023-03-18>

    Args:
        name: what it is called.
        day: the day on which it was held.
        kinds: of which kinds it is; `None` if that is not said.
        employers: how many took part; `None` if that is not said.
        department: the department that held it; `None` for the institution itself.
        origin: where it was read.
    """

    name: str = attrs.field(validator=checks.text)
    day: date = attrs.field(validator=_day, kw_only=True)
    kinds: frozenset[EventKind] | None = attrs.field(
        default=None, validator=checks.optional(_set_of(EventKind)), kw_only=True
    )
    employers: int | None = attrs.field(
        default=None, validator=checks.optional(checks.whole), kw_only=True
    )
    department: str | None = attrs.field(default=None, validator=_text, kw_only=True)
    origin: Origin | None = attrs.field(default=None, validator=_origin, kw_only=True)

    def __repr__(self) -> str:
        return f"<RecruitmentEvent {self.name} {self.day}>"


def _not_before_received(owner: NamedReport, field: attrs.Attribute[Any], value: Any) -> None:
    checks.optional(_day)(owner, field, value)
    if value is not None and value < owner.received:
        expected = f"on or after the day it was received, {owner.received}"
        raise refuse(owner, field.name, value, expected)


@final
@attrs.frozen
class NamedReport:
    """
    One report made under a name, and the day of the answer, if there was one.

    Source: 凡实名举报者 (赣教高字〔2024〕5号, measure 21).

    >>> NamedReport(date(2024, 6, 3), answered=date(2024, 6, 7)).answered
    datetime.date(2024, 6, 7)

    Raises:
        InvalidValue: for what is no date, or an answer before the report.
    """

    received: date = attrs.field(validator=_day)
    answered: date | None = attrs.field(default=None, validator=_not_before_received, kw_only=True)
    origin: Origin | None = attrs.field(default=None, validator=_origin, kw_only=True)


def _share(owner: object, field: attrs.Attribute[Any], value: Any) -> None:
    checks.exact(owner, field, value)
    if value > 1:
        raise refuse(owner, field.name, value, "a share from 0 to 1")


@final
@attrs.frozen
class PlacementYear:
    """
    The placement rate of one class, of a programme of study or of the whole institution.

    >>> from decimal import Decimal
    >>> PlacementYear(2023, Decimal("0.485"), programme="会计学").rate
    Decimal('0.485')

    Args:
        year: the year in which the class graduated.
        rate: the share of it that found a place, from 0 to 1.
        programme: the programme; `None` for the institution that the ledger is of.
        origin: where it was read.

    Raises:
        InvalidValue: for a year out of range, or what is no share.
    """

    year: int = attrs.field(validator=checks.year)
    rate: int | Fraction | Decimal = attrs.field(validator=_share)
    programme: str | None = attrs.field(default=None, validator=_text, kw_only=True)
    origin: Origin | None = attrs.field(default=None, validator=_origin, kw_only=True)


Row = Visit | RecruitmentEvent | NamedReport | PlacementYear


def _one_rate_a_year(owner: Ledger, field: attrs.Attribute[Any], value: Any) -> None:
    checks.tuple_of(PlacementYear)(owner, field, value)
    years: tuple[PlacementYear, ...] = value
    seen: dict[tuple[str, int], PlacementYear] = {}
    for each in years:
        other = seen.setdefault((normalised(each.programme or ""), each.year), each)
        if other.rate != each.rate:
            places = " and ".join(str(e.origin) for e in (other, each) if e.origin is not None)
            expected = f"the one rate of {each.programme or 'the class'} for {each.year}, "
            where = f" ({places})" if places else ""
            raise refuse(owner, field.name, str(each.rate), f"{expected}{other.rate}{where}")


@final
@attrs.frozen
class Ledger:
    """
    What an institution's ledgers hold. One that holds no row says nothing: it was not kept.

    >>> Ledger(reports=(NamedReport(date(2024, 6, 3)),))
    <Ledger of 0 visits, 0 events, 1 reports, 0 years>

    Raises:
        InvalidValue: for two rates of one programme in one year, or a field of another type.
    """

    visits: tuple[Visit, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Visit), kw_only=True
    )
    events: tuple[RecruitmentEvent, ...] = attrs.field(
        default=(), validator=checks.tuple_of(RecruitmentEvent), kw_only=True
    )
    reports: tuple[NamedReport, ...] = attrs.field(
        default=(), validator=checks.tuple_of(NamedReport), kw_only=True
    )
    years: tuple[PlacementYear, ...] = attrs.field(
        default=(), validator=_one_rate_a_year, kw_only=True
    )

    def __repr__(self) -> str:
        counts = (len(self.visits), len(self.events), len(self.reports), len(self.years))
        return "<Ledger of {} visits, {} events, {} reports, {} years>".format(*counts)
