"""What a bound takes here: a number that its cell reckons live; sign and unit are its format."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance import Need
from gradpolicy.formats import findings as words
from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.formulas import (
    comparator_of,
    first_that_holds,
    literal,
    quoted,
    unread,
)
from gradpolicy.formats.workbook.numbers import (
    as_cell,
    digits_of,
    format_of,
    open_digits,
)
from gradpolicy.formats.workbook.places import Places
from gradpolicy.formats.workbook.rows import Use
from gradpolicy.logic import Observable
from gradpolicy.model import Comparator, Done, Kind, Metric, Number, Quota, Ratio, Text
from gradpolicy.model.bounds import stated

__all__ = ["NOTHING", "Required", "joined", "known", "needed_of", "required"]


@final
@attrs.frozen
class Required:
    """
    What stands in a cell: a number, a text, or a formula.

    Args:
        said: all of it in words; of a formula, what an empty workbook shows.
        value: the number, where it is one.
        formula: what reckons it, without the sign of equality.
        digits: the format of its digits.
        sign, unit: what stands before and after them; *one*, after the number 1.
    """

    said: str
    value: int | float | None = None
    formula: str | None = None
    digits: str = attrs.field(default="", kw_only=True)
    sign: str = attrs.field(default="", kw_only=True)
    unit: str = attrs.field(default="", kw_only=True)
    one: str = attrs.field(default="", kw_only=True)

    @property
    def number_format(self) -> str:
        """The format that shows sign, digits and unit; empty where there is no number."""
        if not self.digits:
            return ""
        several = format_of(self.digits, before=self.sign, after=self.unit)
        if self.one == self.unit:
            return several
        return f"[=1]{format_of(self.digits, before=self.sign, after=self.one)};{several}"

    @property
    def text(self) -> str:
        """A formula for all of it as text."""
        if self.formula is None:
            return quoted(self.said)
        # Excel in Chinese has another word for General.
        general = self.digits == "General"
        shown = self.formula if general else f'TEXT({self.formula},"{self.digits}")'
        text = f"{quoted(self.sign)}&{shown}&{quoted(self.unit)}"
        return f"IF(ISNUMBER({self.formula}),{text},{self.formula})"


_SIGNS: Final = {
    Comparator.AT_LEAST: "≥ ",
    Comparator.AT_MOST: "≤ ",
    Comparator.ABOVE: "> ",
    Comparator.BELOW: "< ",
    Comparator.EXACTLY: "= ",
    Comparator.ABOUT: "≈ ",
    None: "≠ ",
}

_EITHER: Final = Text("，任选其一", ", or the other")
_YES: Final = Text("是", "yes")
_NO: Final = Text("否", "no")
_BY_CHECK: Final = Text("检查时计算", "see the check")
_BY_LEDGER: Final = Text("由台账统计", "from the ledger")
_NOT_KNOWN: Final = Text("待补充", "not known")

#: What is required of a figure that only others are reckoned with.
NOTHING: Final = Required("–")


def required(use: Use, places: Places) -> Required:
    """What the provision of *use* takes of its subject, in whole units, as `Need` has it."""
    leaf, language = use.leaf, places.language
    match leaf:
        case Done():
            return _of_done(use, language)
        case Quota(metric=metric):
            return _of_quota(use, leaf, metric, places)
        case Ratio():
            return _of_ratio(use, leaf, places)
        case _:
            assert_never(leaf)


def _of_done(use: Use, language: Language) -> Required:
    either = say(_EITHER, language) if use.either else ""
    return Required(say(_NO if use.denied else _YES, language) + either)


def _units(use: Use, metric: Metric, language: Language) -> tuple[str, str]:
    """The unit and that of one, each with the word that another thing will do where it will."""
    either = say(_EITHER, language) if use.either else ""
    if metric.unit is None:
        return either, either
    if language == "zh":
        return metric.unit.zh + either, metric.unit.zh + either
    return f" {metric.unit.en}{either}", f" {metric.unit.one}{either}"


def _of_quota(use: Use, quota: Quota, metric: Metric, places: Places) -> Required:
    bound, language = quota.bound, places.language
    sign = _SIGNS[comparator_of(quota, denied=use.denied)]
    unit, one = _units(use, metric, language)
    limit = bound.limit
    if isinstance(limit, Metric):
        ask, cell = places.ask(limit), places.value(limit)
        formula = f"IF(ISNUMBER({cell}),{cell},{_instead(limit, places)})"
        digits = open_digits(metric, language)
        return Required(ask, None, formula, digits=digits, sign=sign, unit=unit, one=one)
    return _of_limit(use, quota, limit, language)


def _instead(of: Observable, places: Places) -> str:
    """A formula for what is said where the figure to reckon with is no number in its cell."""
    cases = [(unread(of, places), say(_BY_CHECK, places.language))]
    by_ledger = places.counted(of)
    if by_ledger is not None:
        cases.append((by_ledger, say(_BY_LEDGER, places.language)))
    return first_that_holds(cases, places.ask(of))


def _of_limit(use: Use, quota: Quota, limit: Number, language: Language) -> Required:
    metric, tolerance = quota.metric, quota.bound.tolerance
    sign = _SIGNS[comparator_of(quota, denied=use.denied)]
    if tolerance is not None:
        margin = words.apart(tolerance, metric, language)
        return Required(f"{sign}{stated(limit, metric, language)} ± {margin}")
    return _of_number(limit, metric, sign, _units(use, metric, language), language)


def _of_number(
    number: Number, metric: Metric, sign: str, units: tuple[str, str], language: Language
) -> Required:
    said = f"{sign}{stated(number, metric, language)}"
    value = as_cell(number, metric, language)
    if isinstance(value, str):
        return Required(said)
    digits, unit = digits_of(number, metric, language), units[value == 1]
    return Required(said, value, digits=digits, sign=sign, unit=unit, one=unit)


def _of_ratio(use: Use, ratio: Ratio, places: Places) -> Required:
    metric, base, language = ratio.numerator, ratio.denominator, places.language
    limit = Fraction(ratio.number)
    cell = places.value(base)
    # Multiplied first and divided once, what is whole stays whole.
    product = cell if limit.numerator == 1 else f"{cell}*{limit.numerator}"
    if base.kind is not Kind.COUNT:
        product = f"ROUND({product},4)"
    exact = product if limit.denominator == 1 else f"{product}/{limit.denominator}"
    decimals = 4 if metric.kind is Kind.SHARE else 0
    step = literal(Fraction(1, 10**decimals))
    comparator = sign = comparator_of(ratio, denied=use.denied)
    digits = digits_of(Fraction(1, 10**decimals), metric, language)
    match comparator:
        case Comparator.AT_LEAST:
            reckoned = f"ROUNDUP({exact},{decimals})"
        case Comparator.AT_MOST:
            reckoned = f"ROUNDDOWN({exact},{decimals})"
        case Comparator.ABOVE:
            sign, reckoned = Comparator.AT_LEAST, f"ROUNDDOWN({exact},{decimals})+{step}"
        case Comparator.BELOW:
            # Nothing is below 0.
            sign = Comparator.AT_MOST
            reckoned = f'IF({exact}>0,ROUNDUP({exact},{decimals})-{step},"–")'
        case Comparator.EXACTLY | Comparator.ABOUT | None:
            reckoned, digits = exact, "General"
        case _:
            assert_never(comparator)
    ask = places.ask(base)
    formula = f"IF(ISNUMBER({cell}),{reckoned},{_instead(base, places)})"
    unit, one = _units(use, metric, language)
    return Required(ask, None, formula, digits=digits, sign=_SIGNS[sign], unit=unit, one=one)


def known(use: Use, language: Language) -> Required:
    """What the provision of *use* takes of its subject, as it was found."""
    leaf = use.leaf
    if isinstance(leaf, Done):
        return _of_done(use, language)
    if isinstance(leaf, Quota) and not isinstance(leaf.bound.limit, Metric):
        return _of_limit(use, leaf, leaf.bound.limit, language)
    need = next((each for each in use.finding.needs if each.predicate == leaf), None)
    needed = needed_of(need) if need is not None else None
    if needed is None:
        return Required(say(_NOT_KNOWN, language))
    metric = leaf.numerator if isinstance(leaf, Ratio) else leaf.metric
    sign = _SIGNS[_inclusive(comparator_of(leaf, denied=use.denied))]
    return _of_number(needed, metric, sign, _units(use, metric, language), language)


def needed_of(need: Need) -> Number | None:
    """
    What *need* takes; `None` where that can't be said.

    Of a cap on what is not known, the nearest value is nothing: that is not what it takes.
    """
    return None if need.present is None and not need.required else need.required


def _inclusive(comparator: Comparator | None) -> Comparator | None:
    """What a need says of the last value that will do."""
    within = {Comparator.ABOVE: Comparator.AT_LEAST, Comparator.BELOW: Comparator.AT_MOST}
    return within.get(comparator, comparator) if comparator is not None else None


def joined(parts: Iterable[Required], language: Language) -> Required:
    """What several provisions take of one fact, in one cell."""
    several = list(parts)
    if len(several) == 1:
        return several[0]
    between = "；" if language == "zh" else "; "
    said = between.join(part.said for part in several)
    if all(part.formula is None for part in several):
        return Required(said)
    return Required(said, None, f"&{quoted(between)}&".join(part.text for part in several))
