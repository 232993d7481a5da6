"""
Sheets as facts: the two layouts that are understood, wherever on the sheet they begin.

Tall: one row a fact, with a column that names the metric (its code or its label) and one
of values; columns of units, of days and of institutions where there are any. Wide: one row an
institution, one column a metric. Heads may be merged, and stand on up to three levels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, final

import attrs

from gradpolicy.compliance import Fact, Facts, Origin
from gradpolicy.formats.facts.cells import field_of, is_missing, read_day, read_unit, read_value
from gradpolicy.formats.facts.contents import Content, Faulty, shown
from gradpolicy.formats.facts.grids import Grid
from gradpolicy.formats.facts.ledgers.columns import is_ledger
from gradpolicy.formats.facts.names import METRIC, Meant, Names
from gradpolicy.formats.facts.slips import FILE, InvalidFacts, Slip, Slips, brief, refusal
from gradpolicy.formats.facts.units import scale_of
from gradpolicy.formats.facts.wording import folded, unwidened
from gradpolicy.model import Text

__all__ = ["CONTEXT_SHEETS", "RESULT_SHEETS", "TEXT_SHEETS", "facts_of"]


def _words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


#: Sheets of what the institution is measured by, folded.
CONTEXT_SHEETS: Final = _words("背景数据 背景 Context")

#: Sheets of nothing but text.
TEXT_SHEETS: Final = _words(
    "填报说明 填写说明 使用说明 说明 封面 目录 ReadMe Read-me Notes Instructions Cover Contents"
)

#: Sheets of a workbook of results: the facts stand on its other sheets.
RESULT_SHEETS: Final = _words("汇总 Summary 结果 Findings 待补充 StillNeeded 对照 AllByAll")

_CODE: Final = _words("指标代码 指标编码 代码 编码 Code MetricCode Slug Key")
_METRIC: Final = _words("指标 指标名称 指标项 Metric MetricName Indicator")
_VALUE: Final = _words(
    "填写 填报 填报值 填报数据 填写内容 数值 数据 值 指标值 实际 实际数 实际值 完成情况 "
    "Value Actual Figure"
)
_UNIT: Final = _words("单位 计量单位 Unit Units")
_OBSERVED: Final = _words("数据日期 数据截至 截至日期 截止日期 统计日期 观测日期 Observed AsOf")
_ENTITY: Final = _words(
    "单位名称 填报单位 学校名称 学校 高校名称 高校 院校名称 院校 机构名称 院系名称 院系 学院名称 学院 "
    "Institution University College School Department"
)
# Columns beside the metrics of a wide sheet that say nothing of them.
_BESIDE: Final = _words(
    "序号 编号 No No. 备注 说明 联系人 联系电话 电话 手机 邮箱 填报人 审核人 负责人 学校代码 院校代码 "
    "学校标识码 代码 所在地 所在市 地区 类型 学校类型 类别 层次 办学层次 办学性质 性质 隶属 主管部门 "
    "Remarks Note Notes Contact Phone Email Region Type"
)
_TOTALS: Final = _words("合计 总计 小计 共计 平均 平均值 Total Sum Average Mean")
_FOOT: Final = re.compile(
    r"(?:注|备注|说明|填报人|填表人|制表人?|审核人?|联系人|联系电话|负责人|单位负责人|填报日期|note|"
    r"prepared by|signed)\s*(?:[:(0-9]|$)",
    re.IGNORECASE,
)

#: The head of a table begins in one of so many rows.
_HEAD_WITHIN: Final = 20
_MOST_LEVELS: Final = 3

_ENTITY_FIELD: Final = Text("单位名称", "institution")
_OBSERVED_FIELD: Final = Text("数据日期", "observed")
_HEAD_FIELD: Final = Text("表头", "head")
_SHEET_FIELD: Final = Text("工作表", "sheet")


def facts_of(grids: Sequence[Grid], names: Names) -> tuple[Facts, ...]:
    """
    The facts on the sheets of one file, of each institution, in order.

    Raises:
        InvalidFacts: with everything wrong on any sheet; also when none is recognised.
    """
    gathered = _Gathered()
    recognised = False
    unrecognised: list[Grid] = []
    for grid in grids:
        kind = folded(grid.name or "")
        if is_ledger(grid):
            # They are read as rows of events, elsewhere.
            recognised = True
            continue
        if grid.is_blank or kind in TEXT_SHEETS:
            continue
        with gathered.slips.noted():
            table = _tall(grid) or _wide(grid, names)
            if table is not None:
                recognised = True
                table.read(names, gathered)
            elif not grid.hidden and kind not in RESULT_SHEETS:
                unrecognised.append(grid)
    for grid in unrecognised:
        gathered.slips.found.append(_no_head(grid))
    if not (recognised or unrecognised or gathered.slips.found):
        raise refusal(
            Text("没有任何数据", "holds no data"),
            origin=Origin(grids[0].file) if grids else None,
            value=grids[0].file if grids else "",
        )
    return gathered.settled()


def _no_head(grid: Grid) -> Slip:
    return Slip(
        grid.origin(),
        FILE if grid.name is None else _SHEET_FIELD,
        grid.name or grid.file,
        Text(
            f"前{_HEAD_WITHIN}行中没有可识别的表头：需要“指标”或“指标代码”列和“填写”（或“数值”）列，"
            "或者每个指标一列；纯文字的工作表请命名为“填报说明”",
            f"has no head that is known in its first {_HEAD_WITHIN} rows: it takes a column Metric "
            "or Code and a column Value, or one column a metric; name a sheet of text Read me",
        ),
    )


# --- What was found so far -------------------------------------------------------------------


@final
@attrs.frozen
class _Found:
    """A *fact*, as it was written in *content*; of the context, or of an institution, if named."""

    fact: Fact
    content: str
    of: str | None
    is_context: bool


@final
@attrs.define
class _Gathered:
    """What the sheets of one file say, while they are read."""

    slips: Slips = attrs.Factory(Slips)
    found: list[_Found] = attrs.Factory(list)
    #: As each institution's name was first spelled, by its folded form.
    entities: dict[str, str] = attrs.Factory(dict)

    def entity(self, name: str) -> str | None:
        """One spelling for each institution; none for a name that is empty."""
        return self.entities.setdefault(folded(name), name) if name else None

    def settled(self) -> tuple[Facts, ...]:
        """
        The facts of each institution, once all is read.

        Raises:
            InvalidFacts: with all that was wrong.
        """
        entities: list[str | None] = list(self.entities.values()) or [None]
        own: dict[str | None, dict[str, _Found]] = {entity: {} for entity in entities}
        context: dict[str, _Found] = {}
        nobody: set[str | None] = set()
        for each in self.found:
            of = each.of if each.of is not None or len(entities) > 1 else entities[0]
            if each.is_context:
                self._note(each, context)
            elif of in own:
                self._note(each, own[of])
            elif each.fact.origin is not None and each.fact.origin.sheet not in nobody:
                nobody.add(each.fact.origin.sheet)
                self.slips.found.append(_nobody(each.fact.origin))
        for facts in own.values():
            for key, each in facts.items():
                if key in context:
                    self.slips.found.append(_twice(each, context[key]))
        self.slips.settle()
        shared = tuple(each.fact for each in context.values())
        return tuple(
            Facts(tuple(each.fact for each in facts.values()), context=shared, entity=entity)
            for entity, facts in own.items()
        )

    def _note(self, each: _Found, known: dict[str, _Found]) -> None:
        other = known.setdefault(each.fact.key, each)
        if (other.fact.value, other.fact.observed) != (each.fact.value, each.fact.observed):
            self.slips.found.append(_twice(each, other))


def _twice(each: _Found, other: _Found) -> Slip:
    return Slip(
        each.fact.origin,
        field_of(each.fact.metric, each.fact.per),
        each.content,
        Text(
            f"与{other.fact.origin}处的“{brief(other.content)}”重复",
            f'was given already as "{brief(other.content)}" in {other.fact.origin}',
        ),
    )


def _nobody(origin: Origin) -> Slip:
    return Slip(
        origin,
        _ENTITY_FIELD,
        "",
        Text(
            "文件中有多个单位，此处没有写明是哪个单位",
            "there are several in the file, and here none is named",
        ),
    )


# --- Both layouts ----------------------------------------------------------------------------


@final
@attrs.frozen
class _About:
    """What stands above a table: whose the facts are, and the day on which they were observed."""

    entity: str = ""
    observed: date | None = None


_ABOUT: Final = re.compile(
    r"(?P<label>[^:]+?)\s*(?:\([^()]*\))?\s*(?::\s*(?P<value>.*))?", re.DOTALL
)


def _about(grid: Grid, head: int, slips: Slips) -> _About:
    """What the rows above the *head* say, each in a cell by itself or beside its label."""
    entity, observed = "", None
    for row in range(head):
        for column, content in enumerate(grid.rows[row]):
            match = _ABOUT.fullmatch(unwidened(content)) if isinstance(content, str) else None
            label = folded(match["label"]) if match is not None else ""
            if match is None or label not in _ENTITY | _OBSERVED:
                continue
            beside = column
            value: Content = match["value"]
            if not value:
                beside, value = _beside(grid, row, column)
            if label in _ENTITY and not entity:
                with slips.noted():
                    entity = _named(value, grid.origin(row, beside))
            elif label in _OBSERVED and observed is None:
                with slips.noted():
                    origin = grid.origin(row, beside)
                    observed = read_day(value, _OBSERVED_FIELD, origin=origin)
    return _About(entity, observed)


def _beside(grid: Grid, row: int, column: int) -> tuple[int, Content]:
    """The next cell to the right that holds anything, unless it is a label too."""
    for beside in range(column + 1, len(grid.rows[row])):
        content = grid.own(row, beside)
        if content is not None:
            is_label = (
                isinstance(content, str) and folded(content).rstrip(":") in _ENTITY | _OBSERVED
            )
            return beside, None if is_label else content
    return column, None


def _named(content: Content, origin: Origin) -> str:
    """
    The name of an institution, in one line; empty, if there is none.

    Raises:
        InvalidFacts: when a formula's error stands there.
    """
    if isinstance(content, Faulty):
        raise refusal(content.problem, origin=origin, field=_ENTITY_FIELD, value=content.shown)
    return _in_one_line(content)


def _in_one_line(content: Content) -> str:
    return "" if is_missing(content) else " ".join(shown(content).split())


def _is_context(grid: Grid, name: str = "") -> bool:
    return folded(grid.name or "") in CONTEXT_SHEETS or folded(name) in CONTEXT_SHEETS


def _refuse_merged(grid: Grid, row: int, column: int, meant: Meant) -> None:
    """
    Refuse a value that stands in one cell with another's.

    Raises:
        InvalidFacts: when the cell is merged with one above it or to its left.
    """
    block = grid.block(row, column)
    if block is not None and (block.top, block.left) != (row, column):
        raise refusal(
            Text(
                f"与别的格合并成一格（{block}）；请取消合并，逐格填写",
                f"is merged with another cell ({block}): unmerge it, and fill in each cell",
            ),
            origin=grid.origin(row, column),
            field=field_of(meant.metric, meant.per),
            value=shown(grid.at(row, column)),
        )


def _rows_of_head(grid: Grid, head: int, levels: int, columns: Iterable[int]) -> tuple[int, int]:
    """The first row of the head and the first below it: cells of its *columns* may be merged."""
    first, after = head, head + levels
    for column in columns:
        for row in range(head, head + levels):
            block = grid.block(row, column)
            if block is not None:
                first, after = min(first, block.top), max(after, block.bottom + 1)
    return first, after


@final
@attrs.frozen
class _Entry:
    """
    One value to be read: where it stands, what it is of, and what stands beside it.

    *unit_at* is the row and the column of the unit.
    """

    row: int
    column: int
    meant: Meant
    unit: Content = None
    unit_at: tuple[int, int] | None = None
    observed: date | None = None


def _take(grid: Grid, entry: _Entry, entity: str | None, into: _Gathered, *, context: bool) -> None:
    """
    Read one value.

    Raises:
        InvalidFacts: when it, or its unit, can't be read.
    """
    origin = grid.origin(entry.row, entry.column)
    meant = entry.meant
    content = grid.own(entry.row, entry.column)
    unit = meant.unit
    if not is_missing(entry.unit):
        unit = shown(entry.unit)
        if scale_of(unit, meant.metric, meant.per) is None and entry.unit_at is not None:
            read_unit(unit, meant.metric, meant.per, origin=grid.origin(*entry.unit_at))
    read = read_value(content, meant.metric, meant.per, unit=unit, origin=origin)
    if read is None:
        return
    value, written = read
    fact = Fact(
        meant.metric, value, per=meant.per, observed=entry.observed, origin=origin, written=written
    )
    into.found.append(_Found(fact, shown(content), entity, context))


# --- Tall ------------------------------------------------------------------------------------


@final
@attrs.frozen
class _Tall:
    """A table of one row a fact: its columns, and the rows that it begins in."""

    grid: Grid
    head: int
    first: int
    value: int
    code: int | None
    label: int | None
    unit: int | None
    observed: int | None
    entity: int | None
    head_unit: str | None

    def read(self, names: Names, into: _Gathered) -> None:
        """Note what every row says."""
        grid = self.grid
        about = _about(grid, self.head, into.slips)
        context = _is_context(grid)
        above = about.entity
        if self.entity is None and not context:
            into.entity(above)
        for row in range(self.first, len(grid.rows)):
            with into.slips.noted():
                if self._is_head(row):
                    continue
                if self.entity is not None:
                    name = _named(grid.at(row, self.entity), grid.origin(row, self.entity))
                    # A CSV has lost the merging of cells: what was merged is empty below its first.
                    above = name or (above if grid.merged is None else about.entity)
                    if self._names_metric(row) and not (context or _is_context(grid, above)):
                        # Also one that gave no figure at all.
                        into.entity(above)
                entry = self._entry(row, names, about)
                if entry is not None:
                    of_context = context or _is_context(grid, above)
                    entity = None if of_context else into.entity(above)
                    if entity is None and not of_context and self.entity is not None:
                        raise refusal(
                            Text("没有写明单位", "not named"),
                            origin=grid.origin(row, self.entity),
                            field=_ENTITY_FIELD,
                        )
                    _take(grid, entry, entity, into, context=of_context)

    def _is_head(self, row: int) -> bool:
        """
        Whether the head stands again in a *row*, as on each printed page.

        Raises:
            InvalidFacts: when it is the head of another table.
        """
        grid = self.grid
        words = {folded(cell): at for at, cell in enumerate(grid.rows[row]) if type(cell) is str}
        values = words.keys() & _VALUE
        if not values or not words.keys() & (_CODE | _METRIC):
            return False
        column = words[values.pop()]
        if column != self.value:
            raise refusal(
                Text(
                    "是另一张表的表头；请移到另一张工作表",
                    "is the head of another table: move it to a sheet of its own",
                ),
                origin=grid.origin(row, column),
                field=_HEAD_FIELD,
                value=shown(grid.own(row, column)),
            )
        return True

    def _names_metric(self, row: int) -> bool:
        columns = (column for column in (self.code, self.label) if column is not None)
        return any(not is_missing(self.grid.own(row, column)) for column in columns)

    def _entry(self, row: int, names: Names, about: _About) -> _Entry | None:
        """The value in a *row*; `None` if there is none."""
        grid = self.grid
        content = grid.at(row, self.value)
        code, label = (
            None if column is None else grid.at(row, column) for column in (self.code, self.label)
        )
        block = grid.block(row, self.value)
        if is_missing(content) or (block is not None and block.left < self.value):
            # A title between the rows runs over all columns.
            return None
        origin = grid.origin(row, self.value)
        meant = self._meant(row, code, label, names)
        if meant is None:
            raise refusal(
                Text("没有写明是哪个指标的数据", "is given for no metric"),
                origin=origin,
                field=METRIC,
                value=shown(content),
            )
        _refuse_merged(grid, row, self.value, meant)
        observed = about.observed
        if self.observed is not None:
            own = grid.at(row, self.observed)
            day = read_day(own, _OBSERVED_FIELD, origin=grid.origin(row, self.observed))
            observed = observed if day is None else day
        unit: Content = None if self.unit is None else grid.at(row, self.unit)
        unit_at = None if self.unit is None else (row, self.unit)
        if is_missing(unit) and meant.unit is None and self.head_unit is not None:
            unit, unit_at = self.head_unit, (self.first - 1, self.value)
        return _Entry(row, self.value, meant, unit, unit_at, observed)

    def _meant(self, row: int, code: Content, label: Content, names: Names) -> Meant | None:
        """What the row is of: its code says it, else its label; they may not disagree."""
        grid = self.grid
        by_code = by_label = None
        if self.code is not None and not is_missing(code):
            by_code = names.meant(shown(code), grid.origin(row, self.code))
        if self.label is not None and not is_missing(label):
            origin = grid.origin(row, self.label)
            if by_code is None:
                by_label = names.meant(shown(label), origin)
            else:
                by_label = names.known(shown(label), origin)
                if by_label is not None and by_label.key != by_code.key:
                    raise refusal(
                        Text(
                            f"与指标代码{by_code.key}不符，其代码是{by_label.key}",
                            f"is not what its code {by_code.key} means, but {by_label.key}",
                        ),
                        origin=origin,
                        field=METRIC,
                        value=shown(label),
                    )
        return (
            by_label
            if by_code is None
            else attrs.evolve(
                by_code, unit=by_code.unit or (by_label.unit if by_label is not None else None)
            )
        )


def _tall(grid: Grid) -> _Tall | None:
    """
    The table on a sheet that has one row a fact, if its head is found.

    Raises:
        InvalidFacts: when there are two columns of values.
    """
    found = _head_on(grid, 1) or _head_on(grid, 2)
    if found is None:
        return None
    head, levels, roles = found
    below = _roles(grid, head, 2)
    if len(below) > len(roles):
        # In a CSV nothing else tells that the head goes on.
        levels, roles = 2, below
    values = roles["value"]
    if len(values) > 1:
        row = head + levels - 1
        raise refusal(
            Text("是另一个填写列；请只留一列", "is a second column of values: leave just one"),
            origin=grid.origin(row, values[1]),
            field=_HEAD_FIELD,
            value=shown(grid.at(row, values[1])),
        )
    columns = {role: found[0] for role, found in roles.items()}
    top, first = _rows_of_head(grid, head, levels, columns.values())
    bracket = _UNIT_IN_HEAD.fullmatch(unwidened(_paths(grid, head, levels)[values[0]][-1]))
    return _Tall(
        grid,
        top,
        first,
        columns["value"],
        code=columns.get("code"),
        label=columns.get("label"),
        unit=columns.get("unit"),
        observed=columns.get("observed"),
        entity=columns.get("entity"),
        head_unit=None if bracket is None else bracket["unit"].strip(),
    )


def _head_on(grid: Grid, levels: int) -> tuple[int, int, dict[str, list[int]]] | None:
    """The first row of a tall table's head of so many rows, with what its columns hold."""
    found = [
        (len(roles), -head, roles)
        for head in range(min(_HEAD_WITHIN, len(grid.rows)))
        if "value" in (roles := _roles(grid, head, levels)) and roles.keys() & {"code", "label"}
    ]
    if not found:
        return None
    _, less, roles = max(found, key=lambda each: each[:2])
    return -less, levels, roles


def _roles(grid: Grid, head: int, levels: int) -> dict[str, list[int]]:
    """The columns of a tall table, by what they hold."""
    found: dict[str, list[int]] = {}
    for column, path in enumerate(_paths(grid, head, levels)):
        text = unwidened(path[-1]) if path else ""
        bracket = _UNIT_IN_HEAD.fullmatch(text)
        for role, words in _ROLES.items():
            if folded(text) in words or (
                role == "value" and bracket is not None and folded(bracket["rest"]) in words
            ):
                found.setdefault(role, []).append(column)
    return found


_ROLES: Final = {
    "value": _VALUE,
    "code": _CODE,
    "label": _METRIC,
    "unit": _UNIT,
    "observed": _OBSERVED,
    "entity": _ENTITY,
}
_UNIT_IN_HEAD: Final = re.compile(
    r"(?P<rest>.+?)\s*\((?:单位:|unit:)?(?P<unit>[^()]*)\)", re.DOTALL
)


def _paths(grid: Grid, head: int, levels: int) -> list[tuple[str, ...]]:
    """The texts of each column's head, from the top down; what is merged downwards stands once."""
    width = max((len(row) for row in grid.rows[head : head + levels]), default=0)
    return [
        tuple(
            text
            for level in range(levels)
            if (text := _head_text(grid, head, levels, head + level, column)) is not None
        )
        for column in range(width)
    ]


def _head_text(grid: Grid, head: int, levels: int, row: int, column: int) -> str | None:
    """A head's text of its own, or of the cell to the left that runs over it."""
    block = grid.block(row, column)
    content = grid.own(row, column)
    if block is not None and head <= block.top < row:
        return None
    if block is not None and block.left == column:
        content = grid.at(row, column)
    elif content is None and any(
        grid.own(lower, column) is not None for lower in range(row + 1, head + levels)
    ):
        # Over a head of the next level. A CSV has lost the merging: the last to the left stands.
        if block is not None:
            content = grid.at(row, column)
        elif grid.merged is None:
            left = (grid.own(row, at) for at in range(column - 1, -1, -1))
            content = next((text for text in left if text is not None), None)
    return content.strip() if isinstance(content, str) else None


# --- Wide ------------------------------------------------------------------------------------


@final
@attrs.define
class _Column:
    """The columns of one metric: of its values, and of their units and days, if there are any."""

    meant: Meant
    value: int | None = None
    unit: int | None = None
    observed: int | None = None

    @property
    def columns(self) -> Iterator[int]:
        """Those that there are."""
        return (c for c in (self.value, self.unit, self.observed) if c is not None)


@final
@attrs.define
class _Wide:
    """A table of one row an institution."""

    grid: Grid
    head: int
    levels: int
    metrics: dict[str, _Column] = attrs.Factory(dict)
    entity: int | None = None
    #: Whether a head says that the column is of institutions.
    is_named: bool = False
    observed: int | None = None
    #: Columns of no metric that is known.
    others: list[int] = attrs.Factory(list)
    slips: list[Slip] = attrs.Factory(list)
    #: How many cells below a label say its unit, its period or the like.
    below: int = 0

    @property
    def rank(self) -> tuple[int, int, int]:
        """Of several ways to find a head, the one that makes more of it, and of fewer rows."""
        return len(self.metrics) + len(self.slips), self.below, -self.levels

    def add(self, column: int, meant: Meant, role: str, below: int) -> None:
        """Note what a column holds."""
        self.below += below
        each = self.metrics.setdefault(meant.key, _Column(meant))
        if getattr(each, role) is not None:
            row = self._level_of(column)
            self.slips.append(
                Slip(
                    self.grid.origin(row, column),
                    field_of(meant.metric, meant.per),
                    shown(self.grid.at(row, column)),
                    Text("有两列；请只留一列", "has a second column: leave just one"),
                )
            )
        else:
            setattr(each, role, column)

    def read(self, names: Names, into: _Gathered) -> None:
        """Note what every row says."""
        grid = self.grid
        into.slips.found += self.slips
        columns = [column for each in self.metrics.values() for column in each.columns]
        columns += [] if self.entity is None else [self.entity]
        top, first = _rows_of_head(grid, self.head, self.levels, columns)
        about = _about(grid, top, into.slips)
        rows = [row for row in range(first, len(grid.rows)) if self._is_of_one(row)]
        for column in self.others:
            if any(not is_missing(grid.own(row, column)) for row in rows):
                with into.slips.noted():
                    level = self._level_of(column)
                    names.meant(shown(grid.at(level, column)), grid.origin(level, column))
        for row in rows:
            name = about.entity
            if self.entity is not None:
                try:
                    name = _named(grid.at(row, self.entity), grid.origin(row, self.entity))
                except InvalidFacts as error:
                    into.slips.found += error.slips
                    continue
            context = _is_context(grid, name)
            entity = None if context else into.entity(name)
            filled = [
                each for each in self.metrics.values() if not is_missing(_value(grid, row, each))
            ]
            if entity is None and not context and self.entity is not None and filled:
                into.slips.found.append(
                    Slip(
                        grid.origin(row, self.entity),
                        _ENTITY_FIELD,
                        "",
                        Text("没有写明单位", "not named"),
                    )
                )
                continue
            with into.slips.noted():
                observed = self._day(row, self.observed) or about.observed
                for each in filled:
                    with into.slips.noted():
                        self._take(row, each, entity, observed, into, context=context)

    def _take(
        self,
        row: int,
        each: _Column,
        entity: str | None,
        observed: date | None,
        into: _Gathered,
        *,
        context: bool,
    ) -> None:
        grid, column = self.grid, each.value
        assert column is not None
        _refuse_merged(grid, row, column, each.meant)
        unit: Content = None if each.unit is None else grid.at(row, each.unit)
        unit_at = None if each.unit is None else (row, each.unit)
        day = self._day(row, each.observed) or observed
        entry = _Entry(row, column, each.meant, unit, unit_at, day)
        _take(grid, entry, entity, into, context=context)

    def _day(self, row: int, column: int | None) -> date | None:
        if column is None:
            return None
        return read_day(
            self.grid.at(row, column), _OBSERVED_FIELD, origin=self.grid.origin(row, column)
        )

    def _is_of_one(self, row: int) -> bool:
        """Whether a row is of one institution, not empty, a total, a title or a note."""
        grid = self.grid
        values = [_value(grid, row, each) for each in self.metrics.values()]
        if self.entity is None:
            return not all(map(is_missing, values))
        block = grid.block(row, self.entity)
        if block is not None and block.right > block.left:
            # A title between the rows runs over all columns.
            return False
        name = _in_one_line(grid.at(row, self.entity))
        if all(map(is_missing, values)):
            return bool(name) and _FOOT.match(unwidened(name)) is None
        beside = {folded(shown(grid.own(row, column))) for column in range(self.entity + 1)}
        return beside.isdisjoint(_TOTALS | _ENTITY)

    def _level_of(self, column: int) -> int:
        """The lowest row of the head that says anything over a column."""
        rows = range(self.head + self.levels - 1, self.head - 1, -1)
        return next((row for row in rows if self.grid.own(row, column) is not None), self.head)


def _value(grid: Grid, row: int, column: _Column) -> Content:
    return None if column.value is None else grid.at(row, column.value)


def _wide(grid: Grid, names: Names) -> _Wide | None:
    """The table on a sheet that has one column a metric, if its head is found."""
    best: _Wide | None = None
    for head in range(min(_HEAD_WITHIN, len(grid.rows))):
        for levels in range(1, min(_MOST_LEVELS, len(grid.rows) - head) + 1):
            table = _wide_at(grid, head, levels, names)
            if best is None or table.rank > best.rank:
                best = table
    if best is None or len(best.metrics) < (1 if best.is_named else 2):
        return None
    return best


def _wide_at(grid: Grid, head: int, levels: int, names: Names) -> _Wide:
    """What a head in so many rows would make of the sheet."""
    table = _Wide(grid, head, levels)
    plain: list[int] = []
    paths = _paths(grid, head, levels)
    for column, path in enumerate(paths):
        words = [folded(text) for text in path]
        try:
            found = _column_of(grid, head, column, path, names)
        except InvalidFacts as error:
            table.slips += error.slips
            continue
        if found is not None:
            table.add(column, *found)
        elif table.entity is None and not _ENTITY.isdisjoint(words):
            table.entity, table.is_named = column, True
        elif words and words[-1] in _OBSERVED:
            table.observed = column
        elif not (words and words[-1] in _BESIDE):
            plain.append(column)
    first = min((c for each in table.metrics.values() for c in each.columns), default=0)
    if table.entity is None and plain and plain[0] < first:
        table.entity = plain.pop(0)
    table.others = [column for column in plain if paths[column]]
    return table


def _column_of(
    grid: Grid, head: int, column: int, path: tuple[str, ...], names: Names
) -> tuple[Meant, str, int] | None:
    """The metric that a column's head names, what of it the column holds, and in how many cells."""
    for at in range(len(path) - 1, -1, -1):
        role, name = "value", path[at]
        for text in path[at + 1 :]:
            word = folded(text)
            if word in _UNIT:
                role = "unit"
            elif word in _OBSERVED:
                role = "observed"
            elif word not in _VALUE:
                name += f"({text})"
        found = names.known(name, grid.origin(head + at, column))
        if found is not None:
            return found, role, len(path) - 1 - at
    return None
