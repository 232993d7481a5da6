"""
Formulas: what a provision asks, and how a figure stands to it, as Excel reckons it live.

Truth is 0 for false, 1 for unknown, 2 for true: so of all it is the least, of any the greatest,
and of a denial what is left to 2, which is Kleene's strong logic. Sides of a ratio are
multiplied crosswise and never divided, as `gradpolicy.check` does. Excel has binary
fractions: products of figures that need not be whole are rounded far behind their last digit.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Final, assert_never

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.workbook.answers import (
    BY_CHECK,
    BY_LEDGER,
    DATE_NEEDED,
    MET,
    MET_OTHERWISE,
    NOT_APPLICABLE,
    PENDING,
    TO_FILL,
    UNMET,
)
from gradpolicy.formats.workbook.places import Places
from gradpolicy.formats.workbook.rows import Leaf, Row, Use, metric_of, parts_of
from gradpolicy.logic import Observable
from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Comparator,
    Done,
    Kind,
    Metric,
    Not,
    Ongoing,
    Predicate,
    Quota,
    Ratio,
    Text,
    leaves,
)

__all__ = [
    "comparator_of",
    "first_that_holds",
    "is_too_long",
    "left_empty",
    "literal",
    "quoted",
    "result",
    "truth",
    "unread",
]


def quoted(text: str) -> str:
    """*text* as a formula has it."""
    return '"' + text.replace('"', '""') + '"'


def is_too_long(formula: str) -> bool:
    """
    Whether Excel would refuse a *formula*: it takes 8,192 characters, and 64 functions in each other.

    >>> is_too_long("1+1"), is_too_long("MIN(" * 70 + "1" + ")" * 70)
    (False, True)
    """
    depth = itertools.accumulate({"(": 1, ")": -1}.get(char, 0) for char in formula)
    return len(formula) > 8_000 or max(depth, default=0) > 60


def literal(number: Fraction) -> str:
    """
    An exact number as a formula has it: its digits where they end, else a quotient.

    >>> literal(Fraction(7, 10)), literal(Fraction(1, 3))
    ('0.7', '(1/3)')
    """
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest > 1:
        return f"({number.numerator}/{number.denominator})"
    places = 0
    while (number * 10**places).denominator > 1:
        places += 1
    digits = str(number.numerator * 10**places // number.denominator).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def comparator_of(leaf: Quota | Ratio, *, denied: bool) -> Comparator | None:
    """How the figure has to stand to the limit; `None` for a denial that is no comparator."""
    comparator = leaf.bound.comparator
    return _OPPOSITES.get(comparator) if denied else comparator


_OPPOSITES: Final[Mapping[Comparator, Comparator]] = {
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.BELOW: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.ABOVE,
    Comparator.ABOVE: Comparator.AT_MOST,
}

_OPERATORS: Final = {
    Comparator.AT_LEAST: ">=",
    Comparator.AT_MOST: "<=",
    Comparator.ABOVE: ">",
    Comparator.BELOW: "<",
    Comparator.EXACTLY: "=",
}


def truth(predicate: Predicate, places: Places) -> str:
    """A formula for the truth of *predicate*: 0, 1 (unknown) or 2; deadlines aside."""
    match predicate:
        case Quota():
            return _quota(predicate, places)
        case Ratio():
            return _ratio(predicate, places)
        case Done(metric=metric):
            return _done(places.value(metric), None, places)
        case ByReference():
            return "1"
        case Not(operand=operand):
            return f"(2-{truth(operand, places)})"
        case AllOf(operands=operands):
            return f"MIN({','.join(truth(each, places) for each in operands)})"
        case AnyOf(operands=operands):
            return f"MAX({','.join(truth(each, places) for each in operands)})"
        case _:
            assert_never(predicate)


def _compared(left: str, right: str, comparator: Comparator, tolerance: str) -> str:
    if comparator is Comparator.ABOUT:
        return f"ABS({left}-{right})<={tolerance}"
    return f"{left}{_OPERATORS[comparator]}{right}"


def _quota(quota: Quota, places: Places) -> str:
    bound, at = quota.bound, places.value
    cell = at(quota.metric if quota.per is None else (quota.metric, quota.per))
    if isinstance(bound.limit, Metric):
        other = at(bound.limit)
        return f"IF(COUNT({cell},{other})=2,2*({_compared(cell, other, bound.comparator, '')}),1)"
    tolerance = literal(Fraction(bound.tolerance or 0))
    compared = _compared(cell, literal(Fraction(bound.limit)), bound.comparator, tolerance)
    return f"IF(ISNUMBER({cell}),2*({compared}),1)"


def _ratio(ratio: Ratio, places: Places) -> str:
    above, below = places.value(ratio.numerator), places.value(ratio.denominator)
    limit = Fraction(ratio.number)
    p, q = limit.numerator, limit.denominator
    left, right = _times(above, q, ratio.numerator), _times(below, p, ratio.denominator)
    # What is about a limit is so by a share of the denominator.
    margin = _times(below, Fraction(ratio.bound.tolerance or 0) * q, ratio.denominator)
    compared = _compared(left, right, ratio.bound.comparator, margin)
    return f"IF(COUNT({above},{below})=2,2*({compared}),1)"


def _times(cell: str, factor: int | Fraction, metric: Metric) -> str:
    product = cell if factor == 1 else f"{cell}*{literal(Fraction(factor))}"
    if metric.kind is Kind.COUNT:
        return product
    return f"ROUND({product},{9 if metric.kind is Kind.SHARE else 4})"


def _day(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"


def _yes(language: Language) -> str:
    return '"是"' if language == "zh" else '"yes"'


def _no(language: Language) -> str:
    return '"否"' if language == "zh" else '"no"'


def _flag(cell: str, language: Language) -> str:
    return f"IF({cell}={_yes(language)},2,IF({cell}={_no(language)},0,1))"


def _done(cell: str, last: date | None, places: Places) -> str:
    """Whether it was done by the day to which the figures were taken, and by the *last* one."""
    by = f'AND(OR({places.as_of}="",{cell}<={places.as_of})'
    by += f",{cell}<={_day(last)})" if last is not None else ")"
    return f"IF(ISNUMBER({cell}),2*{by},{_flag(cell, places.language)})"


def result(use: Use, row: Row, places: Places) -> str:
    """
    A formula for what a result cell says of the provision of *use*, whose subject *row* is.

    It is the status that `gradpolicy.check` gives on the day to which the figures were
    taken. Where several things are asked together it is that of this one alone.
    """
    language, as_of = places.language, places.as_of
    cell = places.value(row.of)

    def word(text: Text) -> str:
        return quoted(say(text, language))

    unmet, met = word(UNMET), word(MET)
    days = _days_open(use)
    if days is None:
        judged = f'IF({cell}="",{left_empty(row.of, places)},{word(BY_CHECK)})'
        wanted = _no(language) if use.denied else _yes(language)
        return f"IF({cell}={wanted},{met},{judged})"
    start, last = days
    held = _in_time(use.leaf, last, places)
    if use.denied:
        held = f"(2-{held})"
    not_yet = [
        f"{as_of}{sign}{_day(day)}" for sign, day in (("<", start), ("<=", last)) if day is not None
    ]
    if not_yet:
        ahead = not_yet[0] if len(not_yet) == 1 else f"OR({','.join(not_yet)})"
        unmet = f"IF(AND(ISNUMBER({as_of}),{ahead}),{word(PENDING)},{unmet})"
    undecided = _waits_for(use.leaf, TO_FILL if last is None else DATE_NEEDED, places)
    formula = f"CHOOSE(1+{held},{unmet},{undecided},{met})"
    provision = use.finding.provision
    if use.either:
        whole = truth(provision.requires, places)
        formula = f"IF(AND({held}<2,{whole}=2),{word(MET_OTHERWISE)},{formula})"
    if provision.when is not None:
        applies = truth(provision.when, places)
        formula = (
            f"IF(AND({applies}=1,{held}<2),{_waits_for(provision.when, TO_FILL, places)},{formula})"
        )
        formula = f"IF({applies}=0,{word(NOT_APPLICABLE)},{formula})"
    return f"IF({unread(row.of, places)},{word(BY_CHECK)},{formula})"


def left_empty(of: Observable, places: Places) -> str:
    """A formula for what is said of an empty cell: that a ledger gives the figure, or to fill it."""
    by_ledger = places.counted(of)
    cases = [] if by_ledger is None else [(by_ledger, say(BY_LEDGER, places.language))]
    return first_that_holds(cases, say(TO_FILL, places.language))


def _waits_for(predicate: Predicate, otherwise: Text, places: Places) -> str:
    """
    What a predicate that is not decided waits for: first for what is still to be filled in.

    *otherwise* is said where all is filled in.
    """
    asked = dict.fromkeys(
        of
        for leaf in leaves(predicate)
        if not isinstance(leaf, ByReference)
        for of, _ in parts_of(leaf)
    )
    empty: list[str] = []
    counted: list[str] = []
    for of in asked:
        cell, by_ledger = places.value(of), places.counted(of)
        if by_ledger is None:
            empty.append(f'OR({cell}="",{cell}="-")')
        else:
            empty.append(f'OR(AND({cell}="",NOT({by_ledger})),{cell}="-")')
            counted.append(by_ledger)
    in_words = [unread(of, places) for of in asked]
    cases = [
        (_any(some), say(text, places.language))
        for some, text in ((empty, TO_FILL), (counted, BY_LEDGER), (in_words, BY_CHECK))
        if some
    ]
    return first_that_holds(cases, say(otherwise, places.language))


def _any(conditions: Iterable[str]) -> str:
    several = list(conditions)
    return several[0] if len(several) == 1 else f"OR({','.join(several)})"


def first_that_holds(cases: Iterable[tuple[str, str]], otherwise: str) -> str:
    """
    A formula for the text beside the first condition that holds, or else for *otherwise*.

    >>> first_that_holds([('A1=""', "empty"), ("ISTEXT(A1)", "text")], "number")
    'IF(A1="","empty",IF(ISTEXT(A1),"text","number"))'
    """
    formula = quoted(otherwise)
    for condition, text in reversed(list(cases)):
        formula = f"IF({condition},{quoted(text)},{formula})"
    return formula


def _days_open(use: Use) -> tuple[date | None, date | None] | None:
    """
    From when it binds and until when it is open.

    `None` where formulas leave that to the check: of several deadlines, and of a term that an
    event starts.
    """
    period = use.finding.provision.period
    start = period.start.first if period is not None and period.start is not None else None
    match use.finding.due:
        case None | Ongoing():
            return start, None
        case By(on=on):
            return start, on.last
        case _:
            return None


def unread(of: Observable, places: Places) -> str:
    """Whether its cell holds words that the check reads and a formula can't: 3.6万, several days."""
    cell = places.value(of)
    known = [f'{cell}<>"-"']
    if not metric_of(of).kind.is_number:
        known += [f"{cell}<>{_yes(places.language)}", f"{cell}<>{_no(places.language)}"]
    return f"AND(ISTEXT({cell}),{','.join(known)})"


def _in_time(leaf: Leaf, last: date | None, places: Places) -> str:
    """
    The truth of *leaf*, unknown where the days it was seen do not tell of the last one.

    What holds, and was seen only after its last day, may not have held then; what does not,
    and was seen only before, may have come to.
    """
    if last is None:
        return truth(leaf, places)
    observables = [of for of, _ in parts_of(leaf)]
    state, day = truth(leaf, places), _day(last)
    if isinstance(leaf, Done):
        state = _flag(places.value(leaf.metric), places.language)
    seen = ",".join(_seen(of, places) for of in observables)
    was = f"IF(MAX({seen})>{day},1,2)"
    was_not = f"IF(MIN({seen})<{day},1,0)"
    told = f"IF({state}=2,{was},IF({state}=0,{was_not},1))"
    # An empty cell, or one that says nothing, is day 0.
    formula = f"IF(AND(N({places.as_of})>{day},COUNT({seen})>0),{told},{state})"
    if not isinstance(leaf, Done):
        return formula
    cell = places.value(leaf.metric)
    return f"IF(ISNUMBER({cell}),{_done(cell, last, places)},{formula})"


def _seen(of: Observable, places: Places) -> str:
    """The day on which a fact was seen: that at the top of the main sheet is of its own rows."""
    cell = places.observed(of)
    return f"IF(ISNUMBER({cell}),{cell},{places.as_of})" if places.is_on_main(of) else cell
