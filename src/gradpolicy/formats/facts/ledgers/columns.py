"""The sheets of ledgers: what they are called, and the heads of their columns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import PurePath
from typing import Final, final

import attrs

from gradpolicy.compliance.ledgers import EventKind, Role
from gradpolicy.formats.facts.grids import Grid
from gradpolicy.formats.facts.wording import folded
from gradpolicy.model import Text

__all__ = [
    "ANSWERED",
    "CODE",
    "DAY",
    "DEPARTMENT",
    "EMPLOYER",
    "EMPLOYERS",
    "EVENT",
    "EVENTS",
    "HELD_BY",
    "KIND",
    "LEDGERS",
    "NAMED",
    "NEWLY_WON",
    "PROGRAMME",
    "RATE",
    "RECEIVED",
    "REPORTS",
    "ROLE",
    "VISITOR",
    "VISITS",
    "YEAR",
    "YEARS",
    "Column",
    "LedgerSheet",
    "is_ledger",
    "kind_of",
]


@final
@attrs.frozen
class Column:
    """
    One column of a ledger.

    Args:
        label: its head, as a template writes it.
        heads: what else it may be called; width, space, case and a bracket after it don't matter.
        needed: whether the sheet must have it.
        filled: whether each row must fill it.
        choices: what a cell may say, where that is a few things.
    """

    label: Text
    heads: tuple[str, ...] = ()
    needed: bool = attrs.field(default=False, kw_only=True)
    filled: bool = attrs.field(default=False, kw_only=True)
    choices: tuple[Text, ...] = attrs.field(default=(), kw_only=True)


@final
@attrs.frozen
class LedgerSheet:
    """
    One kind of ledger: what its sheet is called, and its columns in the order of a template.

    >>> VISITS.name.zh, [column.label.zh for column in VISITS.columns][:2]
    ('走访台账', ['用人单位', '统一社会信用代码'])
    """

    name: Text
    names: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def needed(self) -> tuple[Column, ...]:
        """The columns that the sheet must have."""
        return tuple(column for column in self.columns if column.needed)

    def is_called(self, name: str) -> bool:
        """
        Whether a sheet of that *name* is one of these.

        >>> VISITS.is_called("2024届走访台账（机械学院）"), VISITS.is_called("Visits 2024")
        (True, True)
        """
        plain = _NUMBER.sub("", folded(name))
        known = {folded(each) for each in (self.name.en, *self.names)}
        return folded(self.name.zh) in plain or plain in known

    def column(self, head: str) -> Column | None:
        """The column that is called so, if any."""
        return self._by_head.get(folded(head))

    @cached_property
    def _by_head(self) -> Mapping[str, Column]:
        return {
            folded(head): column
            for column in self.columns
            for head in (column.label.zh, column.label.en, *column.heads)
        }


_NUMBER: Final = re.compile(r"[\d()\[\]_~/-]+")

_YES_NO: Final = (Text("是", "yes"), Text("否", "no"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


EMPLOYER: Final = Column(
    Text("用人单位", "Employer"),
    (
        *_words(
            "用人单位名称 单位 单位名称 企业 企业名称 公司 公司名称 走访单位 走访单位名称 走访企业 走访企业名称 "
            "走访用人单位 走访用人单位名称 Company"
        ),
        "Employer name",
    ),
    needed=True,
    filled=True,
)
CODE: Final = Column(
    Text("统一社会信用代码", "Credit code"),
    (*_words("社会信用代码 信用代码 统一信用代码 单位代码 USCC"), "Unified social credit code"),
)
VISITOR: Final = Column(
    Text("走访人", "Visitor"),
    (
        *_words("走访人姓名 走访人员 走访领导 走访校领导 带队领导 带队人 姓名 走访者 Name Person"),
        "Visited by",
    ),
    needed=True,
    filled=True,
)
ROLE: Final = Column(
    Text("职务", "Role"),
    _words(
        "身份 职务/身份 职务或身份 走访人职务 走访人身份 走访人员职务 带队领导职务 Title Position"
    ),
    needed=True,
    filled=True,
    choices=tuple(Text(role.zh, role.en) for role in Role),
)
DEPARTMENT: Final = Column(
    Text("院系", "Department"),
    _words(
        "学院 系部 二级学院 二级院系 二级单位 院系名称 学院名称 所在院系 所属院系 所在学院 所属学院 "
        "县(市、区) 县市区 县区 区县 School County"
    ),
)
DAY: Final = Column(
    Text("日期", "Date"),
    (
        *_words("走访日期 走访时间 时间 活动日期 活动时间 举办日期 举办时间 Day"),
        "Visit date",
        "Event date",
    ),
    needed=True,
    filled=True,
)
PROGRAMME: Final = Column(
    Text("专业", "Programme"),
    _words("专业名称 学科专业点 学科专业 面向专业 对应专业 服务专业 Programmes Program Programs"),
)
NEWLY_WON: Final = Column(
    Text("是否新开拓", "Newly won"),
    (
        *_words(
            "新开拓 是否新开拓用人单位 新开拓用人单位 是否新开拓单位 是否为新开拓 是否新拓 是否新增 New"
        ),
        "New employer",
    ),
    choices=_YES_NO,
)
EVENT: Final = Column(
    Text("活动名称", "Event"),
    (*_words("活动 名称 招聘会名称 招聘会 场次名称 Name"), "Event name"),
    needed=True,
    filled=True,
)
KIND: Final = Column(
    Text("类型", "Kind"),
    _words("活动类型 招聘会类型 类别 活动类别 Type"),
    choices=tuple(Text(kind.zh, kind.en) for kind in EventKind),
)
EMPLOYERS: Final = Column(
    Text("参会单位数", "Employers"),
    (
        *_words(
            "参会用人单位数 参会企业数 参会单位 参加单位数 参加用人单位数 参展单位数 单位数 用人单位数 企业数 "
            "参会单位数量 参会企业数量 单位数量"
        ),
        "Number of employers",
    ),
)
HELD_BY: Final = Column(
    Text("举办院系", "Department"),
    _words("院系 学院 二级学院 主办院系 承办院系 主办学院 承办学院 举办学院 School"),
)
RECEIVED: Final = Column(
    Text("收到日期", "Received"),
    (
        *_words("接收日期 收件日期 受理日期 举报日期 来件日期 收到时间 受理时间 举报时间"),
        "Date received",
    ),
    needed=True,
    filled=True,
)
ANSWERED: Final = Column(
    Text("回复日期", "Answered"),
    (*_words("答复日期 反馈日期 办结日期 回复时间 答复时间 反馈时间 办结时间"), "Date answered"),
    needed=True,
)
NAMED: Final = Column(
    Text("是否实名", "Named"),
    (*_words("实名 实名举报 是否实名举报"), "Under a name"),
    choices=_YES_NO,
)
YEAR: Final = Column(
    Text("年份", "Year"),
    (*_words("年 年度 届 届别 届次 毕业年份 毕业年度 毕业届别 Class"), "Class of"),
    needed=True,
    filled=True,
)
RATE: Final = Column(
    Text("毕业去向落实率", "Placement rate"),
    _words("去向落实率 落实率 就业去向落实率 毕业生去向落实率 毕业生毕业去向落实率 Rate"),
    needed=True,
    filled=True,
)

#: Visits to employers.
VISITS: Final = LedgerSheet(
    Text("走访台账", "Visits"),
    _words("走访 走访记录 走访用人单位台账 访企拓岗台账 访企拓岗走访台账 访企台账"),
    (EMPLOYER, CODE, VISITOR, ROLE, DEPARTMENT, DAY, PROGRAMME, NEWLY_WON),
)
#: Recruitment events.
EVENTS: Final = LedgerSheet(
    Text("招聘活动台账", "Events"),
    _words("招聘活动 招聘会台账 招聘台账 校园招聘台账 校园招聘活动台账"),
    (EVENT, DAY, KIND, EMPLOYERS, HELD_BY),
)
#: Reports made under a name.
REPORTS: Final = LedgerSheet(
    Text("举报台账", "Reports"),
    _words("实名举报台账 举报 举报登记 举报登记台账"),
    (RECEIVED, ANSWERED, NAMED),
)
#: Placement rates by year.
YEARS: Final = LedgerSheet(
    Text("历年落实率", "Years"),
    (*_words("历年去向落实率 历年毕业去向落实率 落实率台账"), "Placement rates"),
    (YEAR, RATE, PROGRAMME),
)
#: All kinds of ledgers.
LEDGERS: Final = (VISITS, EVENTS, REPORTS, YEARS)


def is_ledger(grid: Grid) -> bool:
    """Whether a sheet, or a file that is not a workbook, is called as one of the ledgers is."""
    return kind_of(grid) is not None


def kind_of(grid: Grid) -> LedgerSheet | None:
    """Which of the ledgers it is, if any."""
    name = grid.name if grid.name is not None else PurePath(grid.file).stem
    return next((kind for kind in LEDGERS if kind.is_called(name)), None)
