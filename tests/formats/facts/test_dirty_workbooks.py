"""
Dirty workbooks, as they come from offices: each is read to exactly its facts, or refused at
exactly the cells that are wrong.

They are made here, in the formats of Excel, of old Excel and of LibreOffice.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

from gradpolicy.formats.facts import InvalidFacts, read_facts

# LibreOffice's own name space, in which it says that a cell is an error.
CALCEXTNS = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

# --- What is put into cells --------------------------------------------------------------------


@attrs.frozen
class Shown:
    """A number with the format in which its cell shows it."""

    number: float
    form: str


@attrs.frozen
class Error:
    """A formula's error."""

    code: str


@attrs.frozen
class Formula:
    """A formula that nobody has calculated."""

    text: str


@attrs.frozen
class Sheet:
    """A sheet: its rows, from row 1, and the ranges that are merged."""

    name: str
    rows: Sequence[Sequence[Any]]
    merged: tuple[str, ...] = ()
    hidden: bool = False


ERRORS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#N/A": 42}


def to_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    """A workbook as Excel has it."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        made = workbook.create_sheet(sheet.name)
        made.sheet_state = "hidden" if sheet.hidden else "visible"
        for row, values in enumerate(sheet.rows, 1):
            for column, value in enumerate(values, 1):
                cell = made.cell(row, column)
                match value:
                    case Shown(number=number, form=form):
                        cell.value, cell.number_format = number, form
                    case Error(code=code):
                        cell.value, cell.data_type = code, "e"
                    case Formula(text=text):
                        cell.value = text
                    case _:
                        cell.value = value
                        if isinstance(value, str):
                            # What begins with = is text here.
                            cell.data_type = "s"
        for merged in sheet.merged:
            made.merge_cells(merged)
    workbook.save(path)


def to_xls(path: Path, sheets: Sequence[Sheet]) -> None:
    """A workbook as Excel had it until 2003."""
    workbook = xlwt.Workbook()
    for sheet in sheets:
        made = workbook.add_sheet(sheet.name, cell_overwrite_ok=True)
        made.visibility = int(sheet.hidden)
        for row, values in enumerate(sheet.rows):
            for column, value in enumerate(values):
                match value:
                    case None:
                        pass
                    case Shown(number=number, form=form):
                        made.write(row, column, number, xlwt.easyxf(num_format_str=form))
                    case Error(code=code):
                        made.row(row).set_cell_error(column, ERRORS[code])
                    case date():
                        style = xlwt.easyxf(num_format_str="yyyy-mm-dd")
                        made.write(row, column, value, style)
                    case _:
                        made.write(row, column, value)
        for merged in sheet.merged:
            left, top, right, bottom = openpyxl.utils.range_boundaries(merged)
            made.merge(top - 1, bottom - 1, left - 1, right - 1)
    workbook.save(str(path))


def to_ods(path: Path, sheets: Sequence[Sheet]) -> None:
    """A workbook as LibreOffice has it."""
    document = OpenDocumentSpreadsheet()
    for sheet in sheets:
        table = Table(name=sheet.name)
        spans, covered = _spans(sheet.merged)
        for row, values in enumerate(sheet.rows, 1):
            line = TableRow()
            for column, value in enumerate(values, 1):
                line.addElement(
                    _ods_cell(value, spans.get((row, column)), (row, column) in covered)
                )
            table.addElement(line)
        document.spreadsheet.addElement(table)
    document.save(str(path))


def _spans(
    ranges: Sequence[str],
) -> tuple[Mapping[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    spans, covered = {}, set()
    for merged in ranges:
        left, top, right, bottom = openpyxl.utils.range_boundaries(merged)
        spans[top, left] = (bottom - top + 1, right - left + 1)
        covered |= {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
        covered.discard((top, left))
    return spans, covered


def _ods_cell(value: Any, span: tuple[int, int] | None, is_covered: bool) -> Any:
    fields: dict[str, str] = {}
    text = None
    match value:
        case None:
            pass
        case bool():
            fields = {"valuetype": "boolean", "booleanvalue": str(value).lower()}
        case Shown(number=number, form=form):
            kind = "percentage" if "%" in form else "float"
            fields = {"valuetype": kind, "value": repr(number)}
        case Error(code=code):
            fields, text = {"valuetype": "string", "formula": "of:=NA()", "stringvalue": ""}, code
        case Formula(text=formula):
            fields = {"formula": f"of:{formula}"}
        case int() | float():
            fields = {"valuetype": "float", "value": repr(value)}
        case date():
            fields = {"valuetype": "date", "datevalue": value.isoformat()}
        case _:
            fields, text = {"valuetype": "string"}, value
    if span is not None:
        fields |= {"numberrowsspanned": str(span[0]), "numbercolumnsspanned": str(span[1])}
    cell = (CoveredTableCell if is_covered else TableCell)(**fields)
    if isinstance(value, Error):
        cell.setAttrNS(CALCEXTNS, "value-type", "error")
    if text is not None:
        cell.addElement(P(text=text))
    return cell


WRITERS = {".xlsx": to_xlsx, ".xls": to_xls, ".ods": to_ods}
ALL = tuple(WRITERS)

# --- The workbooks -------------------------------------------------------------------------------

HEAD = "序号 条款 要求 指标 填写 单位 数据日期 应达到 结果 说明 指标代码".split()
SHORT = ("指标", "填写", "单位")
NAME = ("单位名称", "江南大学")


def row(slug: str, value: object, unit: object = None, observed: object = None) -> list[object]:
    """A row of the template, filled in."""
    return [1, "五", "要求", None, value, unit, observed, None, None, None, slug]


def template(*rows: Sequence[object], name: str | None = "江南大学", as_of: object = None) -> Sheet:
    """The sheet of the template, with some rows filled in from row 6 on."""
    above = [["填报数据"], ["单位名称", name], ["数据截至", as_of], []]
    return Sheet("填报数据", [*above, HEAD, *rows], ("A1:K1",))


#: Of each institution, the value of each fact, and the cell that it stands in.
Expected = Mapping[str | None, Mapping[str, tuple[object, str]]]


@attrs.frozen
class Dirty:
    """A workbook, and the facts in it or the cells that are wrong."""

    name: str
    sheets: tuple[Sheet, ...]
    facts: Expected | None = None
    wrong: tuple[str, ...] = ()
    formats: tuple[str, ...] = (".xlsx",)


ONE = "江南大学"
STUDENTS, STAFF, BUDGET = "graduating-students", "full-time-careers-staff", "careers-budget"
RATE, PREMISES, EVENTS = "placement-rate-last-year", "careers-premises", "recruitment-events"
TRAINED, MEAN = "staff-trained-regularly", "provincial-placement-rate-last-year"

READ = (
    Dirty(
        "as the template has it",
        (
            template(
                row(STUDENTS, 12_600, "人"),
                row(RATE, 0.6995),
                row(TRAINED, date(2024, 6, 15)),
                row("accountability-mechanism", True),
            ),
        ),
        {
            ONE: {
                STUDENTS: (12_600, "E6"),
                RATE: (Decimal("0.6995"), "E7"),
                TRAINED: (date(2024, 6, 15), "E8"),
                "accountability-mechanism": (True, "E9"),
            }
        },
        formats=ALL,
    ),
    Dirty(
        "numbers typed as text, full width, with separators",
        (template(row(STUDENTS, "１２，６００"), row(STAFF, "'26"), row(BUDGET, " 486,000 ")),),
        {ONE: {STUDENTS: (12_600, "E6"), STAFF: (26, "E7"), BUDGET: (486_000, "E8")}},
        formats=ALL,
    ),
    Dirty(
        "units in the cells",
        (template(row(STUDENTS, "1.26万人"), row(PREMISES, "750㎡"), row(BUDGET, "48.6万元")),),
        {ONE: {STUDENTS: (12_600, "E6"), PREMISES: (750, "E7"), BUDGET: (486_000, "E8")}},
        formats=ALL,
    ),
    Dirty(
        "Chinese numerals",
        (template(row(STAFF, "二十六人"), row(RATE, "百分之八十五"), row(EVENTS, "十二场")),),
        {ONE: {STAFF: (26, "E6"), RATE: (Decimal("0.85"), "E7"), EVENTS: (12, "E8")}},
    ),
    Dirty(
        "empty cells and dashes say nothing",
        (template(row(STUDENTS, None), row(STAFF, "-"), row(BUDGET, "—"), row(RATE, "暂无")),),
        {ONE: {}},
        formats=ALL,
    ),
    Dirty(
        "a percentage by its format, whatever the unit says",
        (template(row(RATE, Shown(0.6995, "0.00%"), "%"), row(MEAN, Shown(0.85, "0%"))),),
        {ONE: {RATE: (Decimal("0.6995"), "E6"), MEAN: (Decimal("0.85"), "E7")}},
        formats=ALL,
    ),
    Dirty(
        "85 with the unit %",
        (template(row(RATE, 85, "%"), row(MEAN, 85.5, "％")),),
        {ONE: {RATE: (Decimal("0.85"), "E6"), MEAN: (Decimal("0.855"), "E7")}},
        formats=ALL,
    ),
    Dirty(
        "a percent sign that is only text in a format",
        (template(row(RATE, Shown(85, '0"%"'), "%")),),
        {ONE: {RATE: (Decimal("0.85"), "E6")}},
        formats=(".xlsx", ".xls"),
    ),
    Dirty(
        "units of other names and sizes",
        (template(row(BUDGET, 48.6, "万元"), row(STAFF, 26, "名"), row(PREMISES, 750, "㎡")),),
        {ONE: {BUDGET: (486_000, "E6"), STAFF: (26, "E7"), PREMISES: (750, "E8")}},
    ),
    Dirty(
        "ticks, crosses and dates as they are written",
        (
            template(
                row(TRAINED, "2024年3月1日、2024/6/15"),
                row("accountability-mechanism", "√"),
                row("action-1269-followed", "否"),
                row("admission-scale-kept", "20240615"),
            ),
        ),
        {
            ONE: {
                TRAINED: ((date(2024, 3, 1), date(2024, 6, 15)), "E6"),
                "accountability-mechanism": (True, "E7"),
                "action-1269-followed": (False, "E8"),
                "admission-scale-kept": (date(2024, 6, 15), "E9"),
            }
        },
        formats=ALL,
    ),
    Dirty(
        "titles between the rows and notes below",
        (
            Sheet(
                "填报数据",
                [
                    ["一览表"],
                    SHORT,
                    ["一、机构与人员"],
                    ["应届毕业生数", 12_600, "人"],
                    [],
                    ["二、经费"],
                    ["就业工作经费", 486_000, "元"],
                    ["注：以6月1日为准"],
                ],
                ("A1:C1", "A3:C3", "A6:C6", "A8:C8"),
            ),
        ),
        {None: {STUDENTS: (12_600, "B4"), BUDGET: (486_000, "B7")}},
        formats=ALL,
    ),
    Dirty(
        "a head far down",
        (
            Sheet(
                "Sheet1",
                [
                    *[["说明"]] * 12,
                    ["填报单位：", None, "江南大学"],
                    [],
                    SHORT,
                    ["应届毕业生数", 900],
                ],
            ),
        ),
        {ONE: {STUDENTS: (900, "B16")}},
        formats=ALL,
    ),
    Dirty(
        "a sheet that begins in column C",
        (Sheet("Sheet1", [[], [None, None, *SHORT], [None, None, "应届毕业生数", 900, "人"]]),),
        {None: {STUDENTS: (900, "D3")}},
        formats=ALL,
    ),
    Dirty(
        "the head on two levels",
        (
            Sheet(
                "Sheet1",
                [
                    ["指标", "填报情况", None],
                    [None, "数值", "单位"],
                    ["就业工作经费", 48.6, "万元"],
                ],
                ("A1:A2", "B1:C1"),
            ),
        ),
        {None: {BUDGET: (486_000, "B3")}},
        formats=ALL,
    ),
    Dirty(
        "the unit in the head",
        (Sheet("Sheet1", [["指标", "数值（万元）"], ["就业工作经费", 48.6]]),),
        {None: {BUDGET: (486_000, "B2")}},
    ),
    Dirty(
        "labels with spaces, line breaks, numbers, quotes and units",
        (
            Sheet(
                "Sheet1",
                [
                    SHORT,
                    ["1、应届\n毕业生数", 900],
                    ["（二）校级专职 就业工作人员数：", 26],
                    ["就业工作经费（万元）", 48.6],
                    ["『三支一扶』招募人数*", 3],
                    ["招聘相关活动场次（每天）", 2],
                    ["每周招聘相关活动场次(场)", 5],
                    ["应届毕业生数（含研究生）", 1000],
                ],
            ),
        ),
        {
            None: {
                STUDENTS: (900, "B2"),
                STAFF: (26, "B3"),
                BUDGET: (486_000, "B4"),
                "three-supports-recruits": (3, "B5"),
                "recruitment-events/day": (2, "B6"),
                "recruitment-events/week": (5, "B7"),
                "graduating-students-with-postgraduates": (1000, "B8"),
            }
        },
        formats=(".xlsx", ".ods"),
    ),
    Dirty(
        "in English",
        (
            Sheet(
                "Figures",
                [
                    ["Institution:", "Jiangnan"],
                    ["As of", "2024-06-01"],
                    ["Metric", "Value", "Unit", "Code"],
                    ["Graduating students", "12,600 people", None, None],
                    [None, 26, "people", STAFF],
                    ["whatever", 2, "events/day", "recruitment-events/day"],
                ],
            ),
        ),
        {
            "Jiangnan": {
                STUDENTS: (12_600, "B4"),
                STAFF: (26, "B5"),
                "recruitment-events/day": (2, "B6"),
            }
        },
    ),
    Dirty(
        "the head again on each printed page",
        (Sheet("1", [SHORT, ["应届毕业生数", 900], SHORT, ["就业工作经费", 5, "元"]]),),
        {None: {STUDENTS: (900, "B2"), BUDGET: (5, "B4")}},
    ),
    Dirty(
        "remarks merged from the head down over all rows",
        (
            Sheet(
                "1",
                [[*SHORT, "请认真填写"], ["应届毕业生数", 900], ["就业工作经费", 5, "元"]],
                ("D1:D3",),
            ),
            Sheet("2", [["学校", STAFF, "请认真填写"], [ONE, 26, None]], ("C1:C2",)),
        ),
        {ONE: {STUDENTS: (900, "B2"), BUDGET: (5, "B3"), STAFF: (26, "B2")}},
        formats=ALL,
    ),
    Dirty(
        "an unknown metric without a value",
        (Sheet("1", [SHORT, ["应届毕业生数", 900], ["食堂座位数", "-"], ["备用", None]]),),
        {None: {STUDENTS: (900, "B2")}},
    ),
    Dirty(
        "three sheets, and one to read",
        (
            template(row(STUDENTS, 12_600)),
            Sheet("工作事项", [["单位名称", "江南 大学"], SHORT, ["规范业务培训", None]]),
            Sheet("背景数据", [SHORT, ["上一届全省平均毕业去向落实率", "85%"]]),
            Sheet("填报说明", [["请如实填写"], ["指标", "填写"]]),
            Sheet("空白", []),
        ),
        {ONE: {STUDENTS: (12_600, "E6"), MEAN: (Decimal("0.85"), "B2")}},
        formats=ALL,
    ),
    Dirty(
        "lists for drop-downs on a hidden sheet",
        (template(row(STUDENTS, 12_600)), Sheet("lists", [["是"], ["否"]], hidden=True)),
        {ONE: {STUDENTS: (12_600, "E6")}},
        formats=(".xlsx", ".xls"),
    ),
    Dirty(
        "ledgers are for others",
        (template(row(STUDENTS, 12_600)), Sheet("走访台账", [["用人单位", "日期"], ["某公司", 1]])),
        {ONE: {STUDENTS: (12_600, "E6")}},
    ),
    Dirty(
        "nothing but a ledger",
        (Sheet("走访台账", [["用人单位", "日期"], ["某公司", 1]]),),
        {None: {}},
    ),
    Dirty(
        "institutions in a column, merged downwards",
        (
            Sheet(
                "全省",
                [
                    ["学校名称", *SHORT],
                    [ONE, "应届毕业生数", 12_600],
                    [None, "校级专职就业工作人员数", 26],
                    ["东湖学院", "应届毕业生数", 900],
                    [None, "校级专职就业工作人员数", "-"],
                    ["西山学院", "应届毕业生数", None],
                ],
                ("A2:A3", "A4:A5"),
            ),
        ),
        {
            ONE: {STUDENTS: (12_600, "C2"), STAFF: (26, "C3")},
            "东湖学院": {STUDENTS: (900, "C4")},
            "西山学院": {},
        },
        formats=ALL,
    ),
    Dirty(
        "a metric merged over its periods",
        (
            Sheet(
                "1",
                [
                    ["指标", "指标代码", "数值"],
                    ["招聘相关活动场次", "recruitment-events", 80],
                    ["招聘相关活动场次", None, None],
                ],
                ("A2:A3",),
            ),
        ),
        {None: {EVENTS: (80, "C2")}},
    ),
    Dirty(
        "wide: a row for each institution",
        (
            Sheet(
                "汇总",
                [
                    ["全省情况"],
                    ["序号", "单位名称", "应届毕业生数（人）", "就业工作经费（万元）", "备注"],
                    ["一、本科院校"],
                    [1, ONE, 12_600, 48.6, "已核"],
                    [2, "东湖学院", "900人", "—", None],
                    ["合计", None, 13_500, 48.6, None],
                    ["注：经费为上年数"],
                ],
                ("A1:E1", "A3:E3"),
            ),
        ),
        {
            ONE: {STUDENTS: (12_600, "C4"), BUDGET: (486_000, "D4")},
            "东湖学院": {STUDENTS: (900, "C5")},
        },
        formats=ALL,
    ),
    Dirty(
        "wide: heads merged on two levels",
        (
            Sheet(
                "汇总",
                [
                    ["单位名称", "规模", None, "招聘相关活动场次", None],
                    [None, "应届毕业生数", "校级专职就业工作人员数", "每天", "每周"],
                    [ONE, 12_600, 26, 2, 9],
                ],
                ("A1:A2", "B1:C1", "D1:E1"),
            ),
        ),
        {
            ONE: {
                STUDENTS: (12_600, "B3"),
                STAFF: (26, "C3"),
                "recruitment-events/day": (2, "D3"),
                "recruitment-events/week": (9, "E3"),
            }
        },
        formats=ALL,
    ),
    Dirty(
        "wide: a row of units under the heads",
        (
            Sheet(
                "汇总",
                [
                    ["学校", "应届毕业生数", "就业工作经费", "上一届毕业去向落实率"],
                    [None, "人", "万元", "%"],
                    [ONE, 12_600, 48.6, 69.95],
                ],
            ),
        ),
        {
            ONE: {
                STUDENTS: (12_600, "B3"),
                BUDGET: (486_000, "C3"),
                RATE: (Decimal("0.6995"), "D3"),
            }
        },
        formats=ALL,
    ),
    Dirty(
        "wide: value, unit and day of each metric",
        (
            Sheet(
                "汇总",
                [
                    ["院系", "就业工作经费", None, None, "数据日期"],
                    [None, "数值", "单位", "数据日期", None],
                    [ONE, 48.6, "万元", "2024-05-01", "2024-06-01"],
                    ["东湖学院", 50_000, "元", None, "2024-06-01"],
                ],
                ("A1:A2", "B1:D1", "E1:E2"),
            ),
        ),
        {ONE: {BUDGET: (486_000, "B3")}, "东湖学院": {BUDGET: (50_000, "B4")}},
    ),
    Dirty(
        "wide: by codes, the name in the first column without a head",
        (Sheet("1", [[None, STUDENTS, "recruitment-events/day"], [ONE, 12_600, 1]]),),
        {ONE: {STUDENTS: (12_600, "B2"), "recruitment-events/day": (1, "C2")}},
    ),
    Dirty(
        "wide: a row of context",
        (
            Sheet(
                "1", [["单位名称", STUDENTS, MEAN], [ONE, 12_600, None], ["背景数据", None, "85%"]]
            ),
        ),
        {ONE: {STUDENTS: (12_600, "B2"), MEAN: (Decimal("0.85"), "C3")}},
    ),
    Dirty(
        "the same said twice, alike",
        (template(row(STUDENTS, 12_600), row(STUDENTS, "12,600")),),
        {ONE: {STUDENTS: (12_600, "E6")}},
    ),
)

WRONG = (
    Dirty(
        "a ratio where a number is asked for",
        (template(row(STUDENTS, 12_600), row(STAFF, "1:486.75")),),
        wrong=("填报数据!E7",),
        formats=ALL,
    ),
    Dirty(
        "a ratio that Excel made a time",
        (template(row(STAFF, Shown(0.379, "h:mm"))),),
        wrong=("填报数据!E6",),
        formats=(".xlsx", ".xls"),
    ),
    Dirty(
        "a number that Excel shows as a date",
        (template(row(STAFF, date(1913, 2, 20))),),
        wrong=("填报数据!E6",),
        formats=ALL,
    ),
    Dirty(
        "errors of formulas",
        (
            template(
                row(STUDENTS, Error("#N/A")),
                row(STAFF, Error("#DIV/0!")),
                row(BUDGET, Error("#REF!")),
                row(TRAINED, Error("#VALUE!")),
            ),
        ),
        wrong=("填报数据!E6", "填报数据!E7", "填报数据!E8", "填报数据!E9"),
        formats=ALL,
    ),
    Dirty(
        "an error in the last row and column",
        (Sheet("1", [SHORT[:2], ["应届毕业生数", Error("#N/A")]]),),
        wrong=("1!B2",),
        formats=ALL,
    ),
    Dirty(
        "errors where nothing is read",
        (
            Sheet(
                "1",
                [
                    [*SHORT, "备注"],
                    ["应届毕业生数", 900, "人", Error("#N/A")],
                    ["就业工作经费", "约5"],
                ],
            ),
        ),
        wrong=("1!B3",),
        formats=ALL,
    ),
    Dirty(
        "a formula that was never calculated",
        (template(row(STUDENTS, Formula("=1+1"))),),
        wrong=("填报数据!E6",),
        formats=(".xlsx", ".ods"),
    ),
    Dirty(
        "a formula as text",
        (template(row(STUDENTS, "=SUM(E1:E3)")),),
        wrong=("填报数据!E6",),
        formats=(".xlsx", ".xls"),
    ),
    Dirty(
        "a share without its sign",
        (template(row(RATE, 85), row(MEAN, "85")),),
        wrong=("填报数据!E6", "填报数据!E7"),
        formats=ALL,
    ),
    Dirty(
        "0.85 with the unit %",
        (template(row(RATE, 0.85, "%")),),
        wrong=("填报数据!E6",),
        formats=ALL,
    ),
    Dirty(
        "a wrong unit beside the value",
        (template(row(STAFF, 26, "家"), row(BUDGET, 5, "人")),),
        wrong=("填报数据!F6", "填报数据!F7"),
        formats=ALL,
    ),
    Dirty(
        "a wrong unit in the value",
        (template(row(STAFF, "26家"), row(PREMISES, "750元")),),
        wrong=("填报数据!E6", "填报数据!E7"),
    ),
    Dirty(
        "about, at least, from and to",
        (
            template(
                row(STAFF, "约30"), row(EVENTS, ">=100"), row(STUDENTS, "3-5"), row(BUDGET, "30多")
            ),
        ),
        wrong=("填报数据!E6", "填报数据!E7", "填报数据!E8", "填报数据!E9"),
    ),
    Dirty(
        "half a person",
        (template(row(STAFF, 26.5), row(STUDENTS, "-5")),),
        wrong=("填报数据!E6", "填报数据!E7"),
    ),
    Dirty(
        "no is neither zero nor nothing",
        (template(row(EVENTS, "无")),),
        wrong=("填报数据!E6",),
    ),
    Dirty(
        "a month, a day without its year, a span",
        (
            template(
                row(TRAINED, "2024年6月"),
                row("accountability-mechanism", "6月15日"),
                row("action-1269-followed", "2024-03-01至2024-06-01"),
            ),
        ),
        wrong=("填报数据!E6", "填报数据!E7", "填报数据!E8"),
    ),
    Dirty(
        "a bad day of observation, in its column and above",
        (template(row(STUDENTS, 1, None, "2024年6月"), as_of="六月"),),
        wrong=("填报数据!B3", "填报数据!G6"),
        formats=ALL,
    ),
    Dirty(
        "unknown metrics",
        (Sheet("1", [SHORT, ["应届毕业人数", 900], ["食堂座位数", 5], ["应届毕业生数", 900]]),),
        wrong=("1!A2", "1!A3"),
        formats=ALL,
    ),
    Dirty(
        "an unknown code",
        (template(row("full-time-career-staff", 26), row("recruitment-events/fortnight", 1)),),
        wrong=("填报数据!K6", "填报数据!K7"),
    ),
    Dirty(
        "a label that is not its code's",
        (Sheet("1", [["指标", "指标代码", "数值"], ["应届毕业生数", STAFF, 26]]),),
        wrong=("1!A2",),
    ),
    Dirty(
        "a value of no metric",
        (template(row(STUDENTS, 12_600), [None, None, None, None, 5]),),
        wrong=("填报数据!E7",),
        formats=ALL,
    ),
    Dirty(
        "one cell for two metrics",
        (
            Sheet(
                "1",
                [SHORT, ["应届毕业生数", 900], ["校级专职就业工作人员数", None]],
                ("B2:B3",),
            ),
        ),
        wrong=("1!B3",),
        formats=ALL,
    ),
    Dirty(
        "wide: one cell for two metrics and for two institutions",
        (
            Sheet(
                "1",
                [
                    ["单位名称", STUDENTS, STAFF],
                    [ONE, 26, None],
                    ["东湖学院", 5, 6],
                    ["西山学院", None, 7],
                ],
                ("B2:C2", "B3:B4"),
            ),
        ),
        wrong=("1!C2", "1!B4"),
        formats=ALL,
    ),
    Dirty(
        "the same said twice, differently",
        (template(row(STUDENTS, 12_600)), Sheet("2", [SHORT, ["应届毕业生数", 12_601]])),
        wrong=("2!B2",),
    ),
    Dirty(
        "in the context and of the institution",
        (
            template(row(MEAN, "85%")),
            Sheet("背景数据", [SHORT, ["上一届全省平均毕业去向落实率", "85%"]]),
        ),
        wrong=("填报数据!E6",),
    ),
    Dirty(
        "two columns of values",
        (Sheet("1", [["指标", "数值", "填写"], ["应届毕业生数", 900, 901]]),),
        wrong=("1!C1",),
        formats=ALL,
    ),
    Dirty(
        "wide: an unknown column with values",
        (Sheet("1", [["单位名称", STUDENTS, "食堂座位数", "空栏"], [ONE, 900, 5, None]]),),
        wrong=("1!C1",),
        formats=ALL,
    ),
    Dirty(
        "wide: a wrong unit in a head, and a column twice",
        (
            Sheet(
                "1", [["单位名称", STUDENTS, "应届毕业生数", "就业工作经费（人）"], [ONE, 9, 9, 9]]
            ),
        ),
        wrong=("1!C1", "1!D1"),
    ),
    Dirty(
        "wide: values of nobody",
        (Sheet("1", [["单位名称", STUDENTS, STAFF], [ONE, 900, 2], [None, 800, 1]]),),
        wrong=("1!A3",),
        formats=ALL,
    ),
    Dirty(
        "wide: cells that are wrong",
        (Sheet("1", [["单位名称", STUDENTS, RATE], [ONE, "约900", 85], ["东湖学院", 800, "85%"]]),),
        wrong=("1!B2", "1!C2"),
        formats=ALL,
    ),
    Dirty(
        "rows of nobody among several",
        (
            Sheet(
                "1",
                [["单位名称", *SHORT], [ONE, "应届毕业生数", 9], ["东湖学院", "应届毕业生数", 8]],
            ),
            Sheet("2", [SHORT, ["校级专职就业工作人员数", 2]]),
        ),
        wrong=("2!B2",),
    ),
    Dirty(
        "an institution left out in its column",
        (Sheet("1", [["单位名称", *SHORT], [ONE, "应届毕业生数", 9], [None, "就业工作经费", 8]]),),
        wrong=("1!A3",),
        formats=ALL,
    ),
    Dirty(
        "an error for a name",
        (
            Sheet("1", [["单位名称", *SHORT], [Error("#REF!"), "应届毕业生数", 9]]),
            Sheet("2", [["单位名称", STUDENTS], [Error("#N/A"), 9], [ONE, 9]]),
            Sheet("3", [["单位名称", Error("#N/A")], SHORT, ["应届毕业生数", 9]]),
        ),
        wrong=("1!A2", "2!A2", "3!B1"),
        formats=ALL,
    ),
    Dirty(
        "another table below, in other columns",
        (
            Sheet(
                "1",
                [
                    SHORT,
                    ["应届毕业生数", 900],
                    [],
                    [None, None, "指标", "数值"],
                    [None, None, "备注", 5],
                ],
            ),
        ),
        wrong=("1!D4",),
        formats=ALL,
    ),
    Dirty(
        "a sheet of something else",
        (template(row(STUDENTS, 12_600)), Sheet("草稿", [["杂记"], ["待办", 5]])),
        wrong=("草稿",),
        formats=ALL,
    ),
)


def _made(case: Dirty, suffix: str, folder: Path) -> Path:
    path = folder / f"填报{suffix}"
    WRITERS[suffix](path, case.sheets)
    return path


def _by_format(cases: Sequence[Dirty]) -> list[Any]:
    return [
        pytest.param(case, suffix, id=f"{case.name}{suffix}")
        for case in cases
        for suffix in case.formats
    ]


def test_there_are_fifty() -> None:
    """There are at least fifty workbooks, each with its own name."""
    names = {case.name for case in (*READ, *WRONG)}

    assert len(names) == len(READ) + len(WRONG) >= 50


@pytest.mark.parametrize(("case", "suffix"), _by_format(READ))
def test_read(case: Dirty, suffix: str, tmp_path: Path) -> None:
    """What can be understood is read exactly, each fact with its cell."""
    found = read_facts(_made(case, suffix, tmp_path))

    assert case.facts == {
        facts.entity: {fact.key: (fact.value, fact.origin and fact.origin.cell) for fact in facts}
        for facts in found
    }


@pytest.mark.parametrize(("case", "suffix"), _by_format(WRONG))
def test_refused(case: Dirty, suffix: str, tmp_path: Path) -> None:
    """What can't is refused at exactly the cells that are wrong, all at once."""
    path = _made(case, suffix, tmp_path)

    with pytest.raises(InvalidFacts) as caught:
        read_facts(path)

    places = [str(slip.origin).removeprefix(f"{path.name} ") for slip in caught.value.slips]
    assert sorted(case.wrong) == sorted(places)
