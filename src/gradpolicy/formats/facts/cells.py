"""
One cell as a value: what staff really write, understood exactly or refused.

Nothing is guessed. What could mean two things, or is not exact, is refused with what would
be right; only what is written for "no figure" (an empty cell, ``-``, ``暂无``) is no value.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, assert_never

from gradpolicy.compliance import FactValue, Origin
from gradpolicy.formats.facts.contents import Content, Faulty, Percentage, shown
from gradpolicy.formats.facts.slips import brief, refusal
from gradpolicy.formats.facts.units import is_unit, scale_of, unit_text
from gradpolicy.formats.facts.wording import folded, unwidened
from gradpolicy.model import Kind, Metric, Number, Period, Text
from gradpolicy.reading.numerals import CHINESE, NUMERAL, parse_numeral

__all__ = [
    "Read",
    "field_of",
    "is_in_our_time",
    "is_missing",
    "problem_with",
    "read_day",
    "read_unit",
    "read_value",
]

#: A value, and how it was written, where that is not plainly the value.
Read = tuple[FactValue, str | None]

#: The years that a day of ours can lie in.
_YEARS: Final = (1949, 2200)

#: What is written for: no figure.
_MISSING: Final = frozenset(
    "- -- --- / // \\ … ... 无数据 暂无 暂无数据 暂缺 待定 待填 待补 待统计 未知 不详 未统计 未填 不适用 "
    "n/a na n.a. n.a tbd unknown notavailable notapplicable notgiven".split()
)
_YES: Final = frozenset(
    "是 有 已完成 完成 已落实 √ ✓ ✔ ☑ y yes true".split(),
)
_NO: Final = frozenset("否 无 没有 未完成 未落实 × ✕ ✖ ✗ ✘ n no false".split())
_NOTHING: Final = frozenset("无 没有 none nil".split())

# What a spreadsheet program shows in the place of a value, and writes into a CSV.
_ERROR = r"(?:#N/A|#[A-Z_/0-9]+[!?]|#GETTING_DATA|#+|Err:\d{3})\Z"


class _Unfit(Exception):
    """What a cell can't be read for; *problem* is what to say of it."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh, en)
        self.problem = Text(zh, en)


def field_of(metric: Metric, per: Period | None = None) -> Text:
    """
    A metric, or a metric in each period, as a field of a message.

    >>> from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
    >>> field_of(RECRUITMENT_EVENTS, Period.DAY).zh
    '每天招聘相关活动场次'
    """
    if per is None:
        return Text(metric.zh, metric.en)
    return Text(f"每{per.zh}{metric.zh}", f"{metric.en} in each {per.value}")


def is_missing(content: Content) -> bool:
    """
    Whether a cell says that there is no figure.

    >>> is_missing(None), is_missing("—"), is_missing("暂无"), is_missing(0), is_missing("无")
    (True, True, True, False, False)
    """
    if content is None:
        return True
    if not isinstance(content, str):
        return False
    text = unwidened(content.removeprefix("'"))
    return not text or folded(text) in _MISSING


def read_value(
    content: Content,
    metric: Metric,
    per: Period | None = None,
    *,
    unit: str | None = None,
    origin: Origin | None = None,
) -> Read | None:
    """
    What a cell says of a metric.

    >>> from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET, GRADUATING_STUDENTS
    >>> read_value("４，８００人", GRADUATING_STUDENTS)
    (4800, '４，８００人')
    >>> read_value(Decimal("48.6"), CAREERS_BUDGET, unit="万元")
    (486000, '48.6万元')
    >>> read_value("—", CAREERS_BUDGET) is None
    True
    >>> read_value("1:486.75", GRADUATING_STUDENTS)
    Traceback (most recent call last):
    ...
    gradpolicy.formats.facts.slips.InvalidFacts: graduating students: "1:486.75" is a ratio: give the number itself, in people

    Args:
        content: what stands in the cell.
        metric: what it is a value of.
        per: the period that it is the least or greatest in.
        unit: the unit that stands beside it or over it; its own, if the cell has one, must agree.
        origin: where the cell is, for the message.

    Returns:
        The value, exact and in the metric's unit, and how it was written, if that is not
        plainly it; `None` for a cell that says there is no figure.

    Raises:
        InvalidFacts: for what is no such value, could be two, or is not exact.
    """
    if is_missing(content):
        return None
    try:
        if metric.kind.is_number:
            beside = None if unit is None else brief(unit)
            return _checked(_number(content, metric, per, beside), metric)
        return _happening(content)
    except _Unfit as unfit:
        raise refusal(
            unfit.problem, origin=origin, field=field_of(metric, per), value=shown(content)
        ) from None


def read_unit(
    text: str, metric: Metric, per: Period | None = None, *, origin: Origin | None = None
) -> None:
    """
    Check that *text* is a unit that values of *metric* can be given in.

    Raises:
        InvalidFacts: when it is another; the message names both.
    """
    if metric.kind.is_number and not is_missing(text) and scale_of(text, metric, per) is None:
        wanted = unit_text(metric)
        raise refusal(
            Text(f"不是该指标的单位，应为{wanted.zh}", f"is not its unit, which is {wanted.en}"),
            origin=origin,
            field=field_of(metric, per),
            value=text,
        )


def read_day(content: Content, field: Text, *, origin: Origin | None = None) -> date | None:
    """
    The one day that a cell names; `None` if it says that there is none.

    >>> read_day("2024年6月15日", Text("数据日期", "observed"))
    datetime.date(2024, 6, 15)

    Raises:
        InvalidFacts: for anything else.
    """
    if is_missing(content):
        return None
    try:
        return _only(_days(content))
    except _Unfit as unfit:
        raise refusal(unfit.problem, origin=origin, field=field, value=shown(content)) from None


def problem_with(metric: Metric, value: FactValue) -> Text | None:
    """
    Why *metric* can't take *value*; `None` if it can.

    >>> from gradpolicy.vocabulary.metrics.staffing import GRADUATING_STUDENTS
    >>> print(problem_with(GRADUATING_STUDENTS, Decimal("4800.5")))
    is not whole: a count is a whole number
    """
    if not metric.kind.is_number:
        if isinstance(value, bool | date | tuple):
            return None
        return Text("不是“是/否”或日期", "is neither yes nor no nor the day on which it was done")
    unit = unit_text(metric)
    if isinstance(value, bool | date | tuple):
        return Text(f"不是数；请填数，单位为{unit.zh}", f"is no number: give one, in {unit.en}")
    if value < 0:
        return Text("是负数；应不小于0", "is negative: give a number of at least 0")
    if metric.kind is Kind.COUNT and Fraction(value).denominator != 1:
        return Text("不是整数；该指标按个数计", "is not whole: a count is a whole number")
    if metric.kind is Kind.SHARE and value > 1:
        if value > 100:
            return Text("超过100%", "is more than 100%")
        digits = shown(value) if isinstance(value, int | Decimal) else str(value)
        return Text(
            f"大于1；如果是百分比，请写作“{digits}%”",
            f'is more than 1: if it is a percentage, write "{digits}%"',
        )
    return None


def _only(days: tuple[date, ...]) -> date:
    day, *others = days
    if others:
        raise _Unfit("不止一个日期；请只填一天", "is more than one day: give just one")
    return day


# --- Numbers ---------------------------------------------------------------------------------


def _checked(read: Read, metric: Metric) -> Read:
    problem = problem_with(metric, read[0])
    if problem is not None:
        raise _Unfit(problem.zh, problem.en)
    return read


def _number(
    content: Content, metric: Metric, per: Period | None, unit: str | None
) -> tuple[Number, str | None]:
    scale = _scale_beside(unit, metric, per)
    match content:
        case Faulty(problem=problem):
            raise _Unfit(problem.zh, problem.en)
        case bool():
            raise _not_a_number(metric, "是对错值", "is true or false")
        case Percentage(value=value):
            if metric.kind is not Kind.SHARE:
                raise _not_a_number(metric, "是百分比", "is a percentage")
            return _at_most_all(value), str(content)
        case datetime() | date() | time() | timedelta():
            raise _not_a_number(
                metric,
                "是日期或时间（1:486、3-5之类会被表格软件改成时间或日期）",
                "is a date or a time (a spreadsheet makes one of 1:486 or 3-5)",
            )
        case int() | Decimal():
            return _scaled(content, unit, scale, metric)
        case str():
            return _text_number(content.strip(), metric, per, unit, scale)
        case None:
            raise AssertionError("a missing value")
        case _:
            assert_never(content)


def _scale_beside(unit: str | None, metric: Metric, per: Period | None) -> Decimal | None:
    """The scale of the unit beside the cell; `None` if there is none."""
    if unit is None or is_missing(unit):
        return None
    scale = scale_of(unit, metric, per)
    if scale is None:
        raise _wrong_unit(unit, metric)
    return scale


def _wrong_unit(unit: str, metric: Metric) -> _Unfit:
    unit, wanted = brief(unit), unit_text(metric)
    return _Unfit(f"的单位“{unit}”不对，应为{wanted.zh}", f'has the unit "{unit}", not {wanted.en}')


def _at_most_all(share: Decimal) -> int | Decimal:
    if share > 1:
        raise _Unfit("超过100%", "is more than 100%")
    return _simple(share)


def _not_a_number(metric: Metric, zh: str, en: str) -> _Unfit:
    if metric.kind is Kind.SHARE:
        return _Unfit(f"{zh}；请填百分比，如85%", f"{en}: write a percentage, such as 85%")
    unit = unit_text(metric)
    return _Unfit(f"{zh}；请填数，单位为{unit.zh}", f"{en}: give the number itself, in {unit.en}")


def _simple(number: Decimal) -> int | Decimal:
    return int(number) if number == number.to_integral_value() else number


def _scaled(
    number: int | Decimal, unit: str | None, scale: Decimal | None, metric: Metric
) -> tuple[Number, str | None]:
    """A bare number, with the unit beside it."""
    if scale is None or scale == 1:
        return number, None
    if metric.kind is Kind.SHARE and 0 < number <= 1:
        as_share, as_percent = Percentage(Decimal(number)), f"{shown(number)}%"
        raise _Unfit(
            f"的单位是“{unit}”，可能是{as_percent}，也可能是{as_share}；请带百分号填写",
            f'with the unit "{unit}" is either {as_percent} or {as_share}: write it with its sign',
        )
    return _simple(_times(number, scale)), f"{shown(number)}{unit}"


def _times(number: int | Decimal, scale: Decimal) -> Decimal:
    """*number* times a power of ten, exact: a product is rounded to the context's precision."""
    sign, digits, exponent = Decimal(number).as_tuple()
    assert isinstance(exponent, int)
    return Decimal((sign, digits, exponent + scale.adjusted()))


_PERCENT = re.compile(rf"(?P<figure>{NUMERAL})(?P<sign>[%‰])")
_PARTS = re.compile(rf"(?P<whole>[百千])分之(?P<figure>{NUMERAL})")
_WITH_UNIT = re.compile(rf"[¥￥]?(?P<figure>{NUMERAL})\s*(?P<unit>\D.*)?", re.ASCII | re.DOTALL)
_MULTIPLE = re.compile(r"\d([十百千万亿]+)\Z|([万亿]+)\Z")
_SIZES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}

# More than any figure of ours has; beyond it, decimals would be rounded.
_MOST_DIGITS: Final = 25

_FIGURE = r"\d+(?:\.\d+)?"

_BOUND = (
    r"(?:[<>≥≤≦≧]|不少于|不低于|不超过|不多于|至少|至多|最多|超过|超|大于|小于|高于|低于|逾|"
    r"at ?least|at ?most|over|under|more than|less than|up to).*|"
    r".*(?:以上|以下|以内|\+|or more|or less)\Z"
)
_ROUGHLY = (
    r"(?:大?约|近|将近|接近|大概|≈|~|about|around|approx|ca\.|circa).*|"
    r".*(?:左右|上下|余|多|几|若干|许|成)\D{0,3}\Z"
)

# What is not one exact number, each with what it is: the first that fits is said.
_OTHERWISE: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), zh, en)
    for pattern, zh, en in (
        (_ERROR, "是公式出错的结果", "is a formula's error"),
        (r"=.*", "是公式", "is a formula"),
        (rf"-{_FIGURE}\D*\Z", "是负数", "is negative"),
        (rf"{_FIGURE}e[+-]?\d+\Z", "是科学记数法，可能已丢失位数", "is shortened to an exponent"),
        (r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}\b.*", "是日期", "is a date"),
        (r"(?:19|20)\d\d年.*", "是日期", "is a date"),
        (rf"{_FIGURE}\s*(?::|/|比)\s*{_FIGURE}\Z", "是比例", "is a ratio"),
        (
            rf"{_FIGURE}\D{{0,4}}?(?:-|~|至|到|to)\s*{_FIGURE}\D*\Z",
            "是一个范围，不是确数",
            "is a range, not exact",
        ),
        (_BOUND, "是界限，不是确数", "is a bound, not exact"),
        (_ROUGHLY, "是约数，不是确数", "is not exact"),
    )
)


def _text_number(
    written: str, metric: Metric, per: Period | None, unit: str | None, scale: Decimal | None
) -> tuple[Number, str | None]:
    text = unwidened(written.removeprefix("'"))
    if folded(text) in _NOTHING:
        raise _Unfit(
            "既可能是0，也可能是没有数据；请填0或留空",
            "is either zero or no figure: write 0, or leave the cell empty",
        )
    share = _PERCENT.fullmatch(text) or _PARTS.fullmatch(text)
    if share is not None:
        if metric.kind is not Kind.SHARE:
            raise _not_a_number(metric, "是百分比", "is a percentage")
        per_mille = "‰" in text or text.startswith("千分之")
        hundredth = Decimal("0.001") if per_mille else Decimal("0.01")
        return _at_most_all(_times(_figure(share["figure"], metric), hundredth)), written
    match = _WITH_UNIT.fullmatch(text)
    if match is None:
        raise _otherwise(text, metric)
    number = _figure(match["figure"], metric)
    if match["unit"] is None:
        if scale is not None and scale != 1 and _multiple(match["figure"]) != 1:
            raise _Unfit(
                f"带有数量级，旁边的单位又是“{unit}”；请写明全数和单位",
                f'has a multiple of its own, and the unit beside it is "{unit}": '
                "write the number in full, with its unit",
            )
        value, with_unit = _scaled(number, unit, scale, metric)
        plainly = with_unit is None and str(value) == written
        return value, None if plainly else with_unit or written
    own = scale_of(match["unit"], metric, per)
    if own is None:
        raise _wrong_or_otherwise(match["unit"], text, metric)
    if scale is not None and scale != 1 and own * _multiple(match["figure"]) != scale:
        raise _Unfit(
            f"的单位与旁边的单位“{unit}”不一致", f'disagrees with the unit beside it, "{unit}"'
        )
    return _simple(_times(number, own)), written


_WORD = re.compile(r"[^\W\d_]{1,6}")


def _wrong_or_otherwise(unit: str, text: str, metric: Metric) -> _Unfit:
    """What follows the number is a unit of something else, or makes it none."""
    said = any(pattern.match(text) for pattern, _, _ in _OTHERWISE)
    if is_unit(unit, metric) or (_WORD.fullmatch(unit) and not said):
        return _wrong_unit(unit, metric)
    return _otherwise(text, metric)


def _figure(text: str, metric: Metric) -> int | Decimal:
    try:
        if len(text) <= _MOST_DIGITS:
            return parse_numeral(text)
    except ValueError:
        pass
    raise _not_a_number(metric, "不是一个写法正确的数", "is no well-formed number")


def _multiple(figure: str) -> int:
    """What the characters after the digits multiply them by: 10,000 in 3.6万."""
    match = _MULTIPLE.search(figure)
    size = 1
    for char in (match[1] or match[2]) if match is not None else "":
        size *= _SIZES[char]
    return size


def _otherwise(text: str, metric: Metric) -> _Unfit:
    """What *text*, which is no exact number, is instead."""
    for pattern, zh, en in _OTHERWISE:
        if pattern.match(text):
            return _not_a_number(metric, zh, en)
    return _not_a_number(metric, "不是数", "is no number")


# --- Yes, no, and days -----------------------------------------------------------------------


def _happening(content: Content) -> Read:
    """Yes or no, the day on which it was done, or the days."""
    match content:
        case bool():
            return content, None
        case str():
            word = folded(content)
            if word in _YES | _NO:
                return word in _YES, content.strip()
        case int() if not _is_compact_day(content):
            raise _Unfit(
                "是数；该项请填“是”“否”或完成日期，如2024-06-15",
                "is a number: write yes, no, or the day on which it was done, such as 2024-06-15",
            )
        case _:
            pass
    days = _days(content)
    value: FactValue = days[0] if len(days) == 1 else days
    plainly = shown(content) == "、".join(day.isoformat() for day in days)
    return value, None if plainly else shown(content)


def _is_compact_day(number: int) -> bool:
    return _YEARS[0] * 10_000 < number < (_YEARS[1] + 1) * 10_000


_SEPARATOR = re.compile(r"[、,;\n]+")
_CLOCK = r"(?:[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
_DAY = re.compile(
    r"(?:(?P<y1>\d{4})\s*(?P<mark>[-/.])\s*(?P<m1>\d{1,2})\s*(?P=mark)\s*(?P<d1>\d{1,2})"
    r"|(?P<y2>\d{4})(?P<m2>\d{2})(?P<d2>\d{2})"
    rf"|(?P<y3>\d{{4}}|[{CHINESE}○]{{4}})\s*年\s*(?P<m3>\d{{1,2}}|[{CHINESE}]{{1,3}})\s*月"
    rf"\s*(?P<d3>\d{{1,2}}|[{CHINESE}]{{1,3}})\s*[日号])" + _CLOCK,
    re.ASCII,
)

_HALF_DAYS: Final = tuple(
    (re.compile(pattern), zh, en)
    for pattern, zh, en in (
        (_ERROR, "是公式出错的结果", "is a formula's error"),
        (
            r"(?:19|20)\d\d\s*(?:[-/.年]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月?)?(?:份|底|初|中旬|上旬|下旬)?年?\Z",
            "没有写明哪一天；请写到日，如2024-06-15",
            "names no day: give it, such as 2024-06-15",
        ),
        (
            r"\d{1,2}\s*(?:[-/.]|月)\s*\d{1,2}\s*[日号]?\Z",
            "没有写明年份；请写全，如2024-06-15",
            "names no year: give all of it, such as 2024-06-15",
        ),
        (
            r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\Z",
            "的年月日次序不明；请写作2024-06-15这样",
            "could be two days: write it as 2024-06-15",
        ),
        (
            r".*\d.*(?:至|到|~|-{2}| - ).*\d.*",
            "是一段时间；请写完成的那一天，多天用顿号隔开",
            "is a span of time: give the day, or several set off by commas",
        ),
    )
)


def _days(content: Content) -> tuple[date, ...]:
    match content:
        case Faulty(problem=problem):
            raise _Unfit(problem.zh, problem.en)
        case datetime():
            return (_in_our_time(content.date()),)
        case date():
            return (_in_our_time(content),)
        case int() if _is_compact_day(content):
            return (_day(str(content)),)
        case str():
            text = unwidened(content.removeprefix("'"))
            parts = [part.strip() for part in _SEPARATOR.split(text)]
            days = tuple(_day(part) for part in parts if part)
            if days:
                return days
            raise _no_day()
        case _:
            raise _no_day()


def _no_day() -> _Unfit:
    return _Unfit(
        "不是“是”“否”或日期；日期请写作2024-06-15这样",
        "is neither yes, no nor a date: write a date as 2024-06-15",
    )


def _day(text: str) -> date:
    match = _DAY.fullmatch(text)
    if match is None:
        for pattern, zh, en in _HALF_DAYS:
            if pattern.match(text):
                raise _Unfit(zh, en)
        raise _no_day()
    parts = [match[name] for name in match.groupdict() if name != "mark" and match[name]]
    try:
        year, month, day = (int(parse_numeral(part.replace("○", "〇"))) for part in parts)
        return _in_our_time(date(year, month, day))
    except ValueError:
        raise _Unfit("不是历法中有的日期", "is no day of the calendar") from None


def is_in_our_time(day: date) -> bool:
    """Whether *day* is of the years that such facts can be of."""
    first, last = _YEARS
    return first <= day.year <= last


def _in_our_time(day: date) -> date:
    if not is_in_our_time(day):
        first, last = _YEARS
        raise _Unfit(
            f"的年份不在{first}至{last}年之间", f"is not a day of the years {first} to {last}"
        )
    return day
