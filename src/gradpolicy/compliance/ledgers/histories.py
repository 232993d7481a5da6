"""Reports with their answers, and the placement rates of one year after the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from gradpolicy.compliance.facts import Case
from gradpolicy.compliance.ledgers.asking import Asked, Derivation, the_one
from gradpolicy.compliance.ledgers.rows import NamedReport, PlacementYear
from gradpolicy.compliance.ledgers.wording import is_same, span_text
from gradpolicy.model import Text
from gradpolicy.model.bounds import stated
from gradpolicy.vocabulary.metrics.governance import PROGRAMME_PLACEMENT_RATE

__all__ = ["programme_rate", "rate_last_year", "reports", "years_below"]


def reports(asked: Asked) -> Derivation | None:
    """The cases of reports; an answer after the ledger's last day is not known yet."""
    rows = asked.ledger.reports
    if not rows:
        return None
    start, end = asked.period
    inside = [report for report in rows if start <= report.received <= end]
    if not inside:
        days = span_text(start, max(start, end))
        return asked.cannot_say(
            Text(f"{days.zh}没有收到举报的记录", f"{days.en}: no report was received")
        )
    cases = tuple(_case(report, asked.until) for report in inside)
    days = span_text(start, end)
    said = Text(
        f"{days.zh}：实名举报{len(rows)}件中计入{len(inside)}件（匿名举报不计）",
        f"{days.en}: {len(inside)} of {len(rows)} reports under a name count "
        "(anonymous ones never do)",
    )
    return asked.says(cases, rows, said, observed=end)


def _case(report: NamedReport, until: date) -> Case:
    known = report.answered is not None and report.answered <= until
    return Case(report.received, report.answered if known else None)


def _own_years(asked: Asked) -> Mapping[int, PlacementYear] | Text:
    """The rates of the programme it is about, by year; of the only one that the ledger names."""
    years = asked.ledger.years
    named = [each.programme for each in years]
    if all(name is None for name in named):
        return {each.year: each for each in years}
    name = the_one(asked.entity, Text("专业", "programme"), named)
    if isinstance(name, Text):
        return name
    return {each.year: each for each in years if is_same(name, each.programme)}


def _of_this_class(asked: Asked) -> Derivation | Mapping[int, PlacementYear] | None:
    if not asked.ledger.years:
        return None
    years = _own_years(asked)
    if isinstance(years, Text):
        return asked.cannot_say(years)
    cohort = asked.notice.cohort
    if cohort not in years:
        return asked.cannot_say(
            Text(f"没有{cohort}届的落实率", f"there is no rate of the class of {cohort}")
        )
    return years


def programme_rate(asked: Asked) -> Derivation | None:
    """The placement rate of the class of the notice, of the programme that it is about."""
    years = _of_this_class(asked)
    if years is None or isinstance(years, Derivation):
        return years
    row = years[asked.notice.cohort]
    return asked.says(row.rate, [row])


def years_below(asked: Asked) -> Derivation | None:
    """The run of years up to the class of the notice; a year that is missing ends it."""
    years = _of_this_class(asked)
    if years is None or isinstance(years, Derivation):
        return years
    match asked.use.below:
        case (threshold,):
            pass
        case _:
            return asked.cannot_say(
                Text("通知未写明黄牌线", "the notice names no one threshold of the yellow card")
            )
    cohort = asked.notice.cohort
    year = cohort
    while year in years and years[year].rate < threshold:
        year -= 1
    run = [years[each] for each in range(year + 1, cohort + 1)]
    limit = stated(threshold, PROGRAMME_PLACEMENT_RATE, "en")
    rates = {each.year: stated(each.rate, PROGRAMME_PLACEMENT_RATE, "en") for each in run}
    zh = "、".join(f"{each}年{rate}" for each, rate in rates.items())
    en = ", ".join(f"{each}: {rate}" for each, rate in rates.items())
    below = Text(
        f"截至{cohort}年，低于{limit}的连续年数为{len(run)}（{zh or '无'}）",
        f"consecutive years below {limit}, up to {cohort}: {len(run)} ({en or 'none'})",
    )
    remarks = [below]
    if year not in years:
        remarks.append(
            Text(
                f"没有{year}年的落实率，连续年数至此中断",
                f"there is no rate of {year}, which ends the run",
            )
        )
    return asked.says(len(run), list(years.values()), *remarks)


def rate_last_year(asked: Asked) -> Derivation | None:
    """The placement rate of the class before, of the whole institution."""
    years, last = asked.ledger.years, asked.notice.cohort - 1
    row = next((each for each in years if each.programme is None and each.year == last), None)
    if row is None:
        return None
    return asked.says(row.rate, [row])
