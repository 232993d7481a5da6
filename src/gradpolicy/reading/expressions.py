"""
Figures: the grammar in which notices write counts, shares, money, ratios, dates and periods.

It reads clean text (see `normalise`). What it finds carries its span, its exact value and
the comparator that the words around it give; a numeral inside a fixed phrase is no figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import final

import attrs

from gradpolicy.model import Comparator, Kind, MonthPart, Number, PartialDate, Period, Weekday
from gradpolicy.reading.idioms import idiom_spans
from gradpolicy.reading.numerals import CHINESE, NUMERAL, parse_numeral

__all__ = [
    "Amount",
    "Figure",
    "Numeral",
    "Proportion",
    "Repetition",
    "Stretch",
    "Value",
    "WrittenDate",
    "figures",
    "numerals",
]


@final
@attrs.frozen
class Amount:
    """
    So many of something; *unit* is as written, empty where none follows the number.

    A share is a number from 0 to 1, money is in yuan, an area in m², whatever the unit.
    """

    number: Number
    kind: Kind
    unit: str = ""


@final
@attrs.frozen
class Proportion:
    """Two numbers set against each other: `500:1`."""

    left: Number
    right: Number

    @property
    def quotient(self) -> Fraction | None:
        """*left* by *right*, if that is a number."""
        return Fraction(self.left) / Fraction(self.right) if self.right else None


@final
@attrs.frozen
class WrittenDate:
    """
    A date as far as the text gives it.

    *ends* says that it means the end of its month or year (底, 末); *yearly* that it comes
    round each year.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: MonthPart | None = attrs.field(default=None, kw_only=True)
    ends: bool = attrs.field(default=False, kw_only=True)
    yearly: bool = attrs.field(default=False, kw_only=True)

    def in_year(self, year: int) -> PartialDate | None:
        """The date, in *year* if it names none; `None` where no such day exists."""
        try:
            return PartialDate(self.year or year, self.month, self.day, part=self.part)
        except ValueError:
            return None


@final
@attrs.frozen
class Stretch:
    """A stretch of time; an end that is `None` is open."""

    start: WrittenDate | None
    end: WrittenDate | None


@final
@attrs.frozen
class Repetition:
    """Something that comes round: each *period*, on a day of the month or of the week if given."""

    period: Period
    month_day: int | None = None
    weekday: Weekday | None = None


Value = Amount | Proportion | WrittenDate | Stretch | Repetition


@final
@attrs.frozen
class Figure:
    """
    A figure in clean text, from *start* to *end*.

    *comparator* is what the words around it say, *mark* those words; *inherited* that they
    stand at an earlier figure and reach over to this one.
    """

    start: int
    end: int
    text: str
    value: Value
    comparator: Comparator | None = None
    mark: str = ""
    inherited: bool = False


@final
@attrs.frozen
class Numeral:
    """A numeral in clean text, from *start* to *end*."""

    start: int
    end: int
    text: str


# --- numerals -------------------------------------------------------------------------------

_HALF = r"(?<![上下])半(?=年|天|个月|个小时|数|学期)"
_ANY_NUMERAL = re.compile(rf"{NUMERAL}|{_HALF}", re.ASCII)


def numerals(text: str) -> tuple[Numeral, ...]:
    """
    Every numeral of the clean *text* that is not part of a fixed phrase, in order.

    >>> [numeral.text for numeral in numerals("进一步走访三次,每次不少于10家")]
    ['三', '10']
    """
    return tuple(_numerals(text))


def _numerals(text: str) -> Iterator[Numeral]:
    for match in _ANY_NUMERAL.finditer(text):
        start, end = match.span()
        for begin, finish in _outside(start, end, _fixed(text, start, end)):
            yield Numeral(begin, finish, text[begin:finish])


def _fixed(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The idioms over a numeral, which digits have no part in."""
    if text[start:end].isascii():
        return ()
    return idiom_spans(text, start, end)


def _outside(start: int, end: int, fixed: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    for begin, finish in fixed:
        if start < begin:
            yield start, min(begin, end)
        start = max(start, finish)
    if start < end:
        yield start, end


# --- the grammar ----------------------------------------------------------------------------

_N = NUMERAL
_YEAR = r"(?:\d{4}|[〇零一二三四五六七八九]{4})年"
_WHICH = r"(?:今年|本年|当年|次年|翌年|明年|每年)"
_TWO = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_PART = r"(?:初|上旬|中旬|下旬|底|末)"
_TO = r"(?:至|到|-{1,2}|~)"


def _date(end: str = "") -> str:
    """A pattern for a date, its groups named with *end* after their letter."""
    year = rf"(?:(?P<y{end}>{_YEAR})|(?P<w{end}>{_WHICH}))"
    month = rf"(?P<m{end}>{_TWO})月份?"
    day = rf"(?:(?P<d{end}>{_TWO})[日号]|(?P<p{end}>{_PART}))"
    # A year alone will do, with or without its beginning or end.
    return rf"(?:{year}?(?:{month}{day}?|(?<=年)(?P<e{end}>[初底末]|年[底末])?))"


_YEAR_END = re.compile(r"(?:全|本|当)?年[底末]|全年|年内")
_WINDOW = re.compile(rf"(?P<from>从|自)?{_date('1')}{_TO}{_date('2')}", re.ASCII)
_MONTHS = re.compile(rf"(?P<y>{_YEAR})?(?P<a>{_TWO}){_TO}(?P<b>{_TWO})月份?", re.ASCII)
_DAYS = re.compile(rf"{_date('1')}{_TO}(?P<d2>{_TWO})[日号]", re.ASCII)
_DATE = re.compile(rf"{_date()}(?P<after>起|开始|以来)?", re.ASCII)
_MONTHLY = re.compile(rf"每个?月(?P<d>{_TWO})[日号]", re.ASCII)
_WEEKLY = re.compile(r"每个?(?:周|星期)(?P<d>[一二三四五六日天])(?![次场个家名人])")
_EACH = re.compile(
    r"(?:每一?个?|按|逐)(?P<p>年|学年|季度|季|学期|月|周|星期|天|日)(?![度])|(?P<q>天天|周周|月月)"
)
_RATIO = re.compile(rf"(?P<a>{_N})(?::|比)(?P<b>{_N})", re.ASCII)
_PERCENT = re.compile(
    rf"(?P<n>{_N})(?:%|个百分点)|百分之(?P<c>{_N})|(?P<all>百分百|百分之百)", re.ASCII
)
_PER_MILLE = re.compile(rf"(?P<n>{_N})‰|千分之(?P<c>{_N})", re.ASCII)
_FRACTION = re.compile(rf"(?P<b>{_N})分之(?P<a>{_N})", re.ASCII)
_SLASH = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/年月])", re.ASCII)
_WHOLE = re.compile(r"全覆盖|全部|应(\w)尽\1")
_MONEY = re.compile(rf"(?P<n>{_N})余?(?P<u>元|块钱)(?!宇宙|素)", re.ASCII)
_AREA = re.compile(rf"(?P<n>{_N})余?(?P<u>平方米|平米|㎡|m2)", re.ASCII)
_SPAN = r"个?工作日|个月|周年|年|周|天|日|个?小时|个?学期|学年|个?星期|分钟"
_DURATION = re.compile(rf"(?P<n>{_N}|{_HALF})余?(?P<u>{_SPAN})(?P<h>半)?(?![级度轻代])", re.ASCII)
_MEASURES = (
    "个 人 名 位 家 场 次 期 条 份 户 所 门 岗 项 类 级 届 季 批 种 支 对 组 轮 人次 篇 套 校 间 本 村 "
    "处 张 件 节 课 班 站 堂 学时 学分 课时 门次 亩 公里 万元 岁 倍 成 遍 步 分 页 号 台 辆 只 方面 行动"
)
_MEASURE = "|".join(sorted(_MEASURES.split(), key=len, reverse=True))
_COUNT = re.compile(rf"(?P<n>{_N})余?(?:多(?=[个人名家场次]))?(?P<u>{_MEASURE})?", re.ASCII)

_Match = re.Match[str]


def _number(text: str) -> int | Decimal:
    return parse_numeral(text)


def _plain(number: Fraction | Decimal | int) -> Number:
    exact = Fraction(number)
    return int(exact) if exact.denominator == 1 else number


def _small(text: str | None) -> int | None:
    return None if text is None else int(parse_numeral(text))


_PARTS = {
    "初": MonthPart.EARLY,
    "上旬": MonthPart.EARLY,
    "中旬": MonthPart.MIDDLE,
    "下旬": MonthPart.LATE,
}


def _read_date(match: _Match, end: str = "") -> WrittenDate:
    groups = match.groupdict()
    year, part = groups[f"y{end}"], groups[f"p{end}"]
    return WrittenDate(
        _small(year[:-1]) if year else None,
        _month(groups[f"m{end}"]),
        _small(groups[f"d{end}"]),
        part=_PARTS.get(part or ""),
        ends=part in {"底", "末"} or (groups[f"e{end}"] or "")[-1:] in {"底", "末"},
        yearly=groups[f"w{end}"] == "每年",
    )


def _month(text: str | None) -> int | None:
    month = _small(text)
    if month is not None and not 1 <= month <= 12:
        raise ValueError(f"no month: {text}")
    return month


def _window(match: _Match) -> Value:
    start, end = _read_date(match, "1"), _read_date(match, "2")
    follows = match["w2"] is None and (end.month or 13) >= (start.month or 0)
    if end.year is None and follows:
        end = attrs.evolve(end, year=start.year)
    return Stretch(start, attrs.evolve(end, yearly=start.yearly))


def _months(match: _Match) -> Value:
    year = _small(match["y"][:-1]) if match["y"] else None
    return Stretch(WrittenDate(year, _month(match["a"])), WrittenDate(year, _month(match["b"])))


def _days(match: _Match) -> Value:
    start = _read_date(match, "1")
    if start.day is None:
        raise ValueError("no day to start from")
    return Stretch(start, attrs.evolve(start, day=_small(match["d2"])))


def _single(match: _Match) -> Value:
    date = _read_date(match)
    return date if match["after"] is None else Stretch(date, None)


_EACH_PERIOD = {
    "年": Period.YEAR,
    "学年": Period.YEAR,
    "季度": Period.QUARTER,
    "季": Period.QUARTER,
    "学期": Period.TERM,
    "月": Period.MONTH,
    "周": Period.WEEK,
    "星期": Period.WEEK,
    "天": Period.DAY,
    "日": Period.DAY,
}
_WEEKDAYS = dict(zip("一二三四五六日", Weekday, strict=True)) | {"天": Weekday.SUNDAY}


def _amount(match: _Match) -> Value:
    number = Fraction(1, 2) if match["n"] == "半" else _number(match["n"])
    unit = match["u"] or ""
    if unit in {"元", "块钱"}:
        return Amount(number, Kind.MONEY, "元")
    if unit in {"平方米", "平米", "㎡", "m2"}:
        return Amount(number, Kind.AREA, "平方米")
    return Amount(number, Kind.COUNT, unit)


def _duration(match: _Match) -> Value:
    number = Fraction(1, 2) if match["n"] == "半" else Fraction(_number(match["n"]))
    if match["h"]:
        number += Fraction(1, 2)
    return Amount(_plain(number), Kind.DURATION, match["u"].removeprefix("个"))


def _share(match: _Match) -> Value:
    groups = match.groupdict()
    written = groups["n"] or groups["c"]
    base = 1000 if match.re is _PER_MILLE else 100
    number = Fraction(_number(written)) / base if written else Fraction(1)
    return Amount(_plain(number), Kind.SHARE, "%")


def _fraction(match: _Match) -> Value:
    whole = Fraction(_number(match["b"]))
    if not whole or Fraction(_number(match["a"])) > whole:
        raise ValueError("no share")
    return Amount(_plain(Fraction(_number(match["a"])) / whole), Kind.SHARE)


def _proportion(match: _Match) -> Value:
    return Proportion(_number(match["a"]), _number(match["b"]))


# In order: the first that fits at a place is taken, so the longer reading comes first.
_RULES: tuple[tuple[re.Pattern[str], Callable[[_Match], Value]], ...] = (
    (_WINDOW, _window),
    (_DAYS, _days),
    (_MONTHS, _months),
    (_MONTHLY, lambda match: Repetition(Period.MONTH, month_day=_small(match["d"]))),
    (_WEEKLY, lambda match: Repetition(Period.WEEK, weekday=_WEEKDAYS[match["d"]])),
    (_DATE, _single),
    (_YEAR_END, lambda _: WrittenDate(ends=True)),
    (_EACH, lambda match: Repetition(_EACH_PERIOD[match["p"] or match["q"][0]])),
    (_PERCENT, _share),
    (_PER_MILLE, _share),
    (_FRACTION, _fraction),
    (_SLASH, _fraction),
    (_RATIO, _proportion),
    (_MONEY, _amount),
    (_AREA, _amount),
    (_DURATION, _duration),
    (_COUNT, _amount),
    (_WHOLE, lambda _: Amount(1, Kind.SHARE)),
)

# Only here can a figure begin.
_START = re.compile(rf"[0-9{CHINESE}半每今本当次翌明全年按逐应从自天周月]")


def figures(text: str) -> tuple[Figure, ...]:
    """
    The figures of the clean *text*, in order.

    >>> [(f.text, str(f.comparator)) for f in figures("走访不少于130家,2023年8月底前完成")]
    [('130家', 'at least'), ('2023年8月底', 'None')]
    """
    return tuple(_compared(text, _units_shared(text, list(_bare(text)))))


def _bare(text: str) -> Iterator[Figure]:
    """The figures without their comparators."""
    place = 0
    while (found := _START.search(text, place)) is not None:
        start = found.start()
        fixed = idiom_spans(text, start, start + 1) if not text[start].isascii() else ()
        if fixed and fixed[-1][1] > start:
            place = fixed[-1][1]
            continue
        figure = _at(text, start)
        if figure is None:
            # A numeral that nothing reads is passed whole: 百千万 is not 百 and 千万.
            numeral = _ANY_NUMERAL.match(text, start)
            place = numeral.end() if numeral is not None else start + 1
        else:
            yield figure
            place = figure.end


def _at(text: str, start: int) -> Figure | None:
    for pattern, read in _RULES:
        match = pattern.match(text, start)
        if not match or match.end() == start:
            continue
        try:
            value = read(match)
        except ValueError:
            continue
        return Figure(start, match.end(), match[0], value)
    return None


_COORDINATION = re.compile(r"[、,]|或者?|和|及|至|到|-{1,2}|~")
_RANGE = re.compile(r"至|到|-{1,2}|~")
_MULTIPLIERS = {"万": 10**4, "亿": 10**8}


def _units_shared(text: str, found: list[Figure]) -> list[Figure]:
    """A unit that stands on the last of several numbers holds for those before it."""
    for index in range(len(found) - 2, -1, -1):
        figure, after = found[index], found[index + 1]
        between = text[figure.end : after.start]
        mine, theirs = figure.value, after.value
        if not isinstance(mine, Amount) or not isinstance(theirs, Amount):
            continue
        if mine.unit or mine.kind is not Kind.COUNT or not theirs.unit:
            continue
        if not _COORDINATION.fullmatch(between):
            continue
        number = mine.number
        multiplier = re.search(r"[万亿]", after.text)
        if multiplier and not re.search(r"[万亿]", figure.text) and _RANGE.fullmatch(between):
            number = number * _MULTIPLIERS[multiplier[0]]
        if theirs.kind is Kind.SHARE:
            number = _plain(Fraction(number) / 100)
        found[index] = attrs.evolve(figure, value=Amount(number, theirs.kind, theirs.unit))
    return found


# --- comparators ----------------------------------------------------------------------------

_AT_LEAST, _AT_MOST = Comparator.AT_LEAST, Comparator.AT_MOST
_BEFORE_WORDS = {
    **dict.fromkeys(
        "不少于 不低于 不得少于 不得低于 不小于 不短于 至少 最少 最低".split(), _AT_LEAST
    ),
    **dict.fromkeys(
        "不超过 不得超过 不高于 不得高于 不多于 不得多于 不大于 不长于".split(), _AT_MOST
    ),
    **dict.fromkeys("至多 最多 最高 最长 上限 控制在".split(), _AT_MOST),
    **dict.fromkeys("超过 高于 多于 大于 超出".split(), Comparator.ABOVE),
    **dict.fromkeys("低于 少于 小于 不足 不到".split(), Comparator.BELOW),
    **dict.fromkeys("约 大约 接近 近".split(), Comparator.ABOUT),
    **dict.fromkeys("达到 达".split(), _AT_LEAST),
}
_AFTER_WORDS = {
    **dict.fromkeys("以上 及以上".split(), _AT_LEAST),
    **dict.fromkeys("以内 以下 之内 及以下 内".split(), _AT_MOST),
    **dict.fromkeys("左右 上下".split(), Comparator.ABOUT),
}


def _words(words: dict[str, Comparator]) -> str:
    # Negation first: 不超过 before 超过.
    return "|".join(sorted(words, key=len, reverse=True))


_BEFORE = re.compile(_words(_BEFORE_WORDS))
_AFTER = re.compile(_words(_AFTER_WORDS))
# A clause ends here; 、 only coordinates.
_BOUNDARY = re.compile(r"[,;:。!?\"]")
_BRACKETS = re.compile(r"\([^()]*\)")
# A comparator reaches no farther, nor over a word that makes what it governs an attribute.
_REACH = 24
_CLOSED = re.compile(r"的(?!$)|平均|水平|标准")


def _compared(text: str, found: list[Figure]) -> Iterator[Figure]:
    before: Figure | None = None
    for figure in found:
        if isinstance(figure.value, Amount | Proportion):
            comparator, mark, inherited = _comparator(text, figure, before)
            figure = attrs.evolve(  # noqa: PLW2901  the next one looks back at it as read
                figure, comparator=comparator, mark=mark, inherited=inherited
            )
        yield figure
        before = figure


def _comparator(
    text: str, figure: Figure, before: Figure | None
) -> tuple[Comparator | None, str, bool]:
    begin = before.end if before is not None else 0
    lead = text[max(begin, figure.start - 3 * _REACH) : figure.start]
    lead = _BRACKETS.sub("", lead)
    clause = _BOUNDARY.split(lead)[-1]
    marks = list(_BEFORE.finditer(clause))
    if marks:
        mark = marks[-1]
        governed = clause[mark.end() :]
        reaches = len(governed) <= _REACH and not _CLOSED.search(governed)
        # 近 and 达 are parts of many words; 近两年 means the last two years, not about two.
        near = not governed or len(mark[0]) > 1
        recent = mark[0] == "近" and _is_duration(figure)
        if reaches and near and not recent:
            return _BEFORE_WORDS[mark[0]], mark[0], False
    after = _AFTER.match(text, figure.end)
    if after is not None and (after[0] != "内" or _is_duration(figure)):
        return _AFTER_WORDS[after[0]], after[0], False
    if before is not None and not marks and _reaches_over(before, lead):
        return before.comparator, before.mark, True
    return None, "", False


def _is_duration(figure: Figure) -> bool:
    return isinstance(figure.value, Amount) and figure.value.kind is Kind.DURATION


def _reaches_over(before: Figure, lead: str) -> bool:
    """Whether the comparator before an earlier figure governs what follows it after *lead*."""
    coordinated = re.search(r"[、和或及至到~-]", lead) is not None
    stands_before = before.mark in _BEFORE_WORDS
    return stands_before and coordinated and _BOUNDARY.search(lead) is None
