"""What is to be done with a table in a file, and what every engine does of it alike."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, assert_never, final

import attrs

from gradpolicy.compliance import key_of
from gradpolicy.formats.frames.attending import attended
from gradpolicy.formats.frames.problems import InvalidTable, first_line
from gradpolicy.formats.frames.refusals import refuse_unfit
from gradpolicy.formats.frames.sources import Form, Source
from gradpolicy.formats.frames.summary import Group, TableSummary, decided, grouped
from gradpolicy.logic import Observable
from gradpolicy.model import Addressee, InvalidValue, Notice, Text
from gradpolicy.tables import TableColumnError, TablePlan, plan_table
from gradpolicy.tables.counting import count_outcomes, count_statuses
from gradpolicy.tables.dialects import Dialect, Family
from gradpolicy.tables.engines import Frame
from gradpolicy.tables.impossible import Impossible
from gradpolicy.tables.shaping import Shape, shaped

if TYPE_CHECKING:
    import polars as pl

    from gradpolicy.formats.frames.meanings import Asked

__all__ = [
    "Engine",
    "Opened",
    "Progress",
    "Staged",
    "TableJob",
    "counting",
    "groups_of",
    "lengthened",
    "opened",
    "planned",
    "slugs_of",
    "staged_as_parquet",
    "summed_up",
    "the_file",
    "unreadable",
    "wide_of",
]


class Engine(enum.Enum):
    """What computes."""

    POLARS = "polars"
    DUCKDB = "duckdb"
    SPARK = "spark"


class Progress(Protocol):
    """What is told how far the work is."""

    def __call__(self, done: int, total: int | None) -> None:
        """So many rows are done, of so many, if that is known."""
        ...


@final
@attrs.frozen
class TableJob:
    """
    What is to be done.

    Args:
        notice, addressee, on: what is checked against, as what, for which day.
        source: what is read; in a database, the *table* of that name.
        engine: what computes; by itself DuckDB for its databases, else Polars.
        columns: the keys of columns that have names of their own.
        keep: the columns that stand beside the statuses; by itself, all that are no facts.
        observed: the day on which all rows were observed, or the column that says it.
        by: the column by which the rows are counted.
        trusted: whether no value is looked at as to whether it is possible.
        lenient: whether values that are not are taken for unknown; else they are refused.
        output: the file to write, or the folder.
        counts: whether the statuses are counted.
        shortfall, outcome, long: what is written besides the statuses, and how; see `check_table`.
    """

    notice: Notice
    addressee: Addressee
    on: date
    source: Source
    engine: Engine | None = None
    table: str | None = None
    columns: Mapping[str, str] = attrs.field(factory=dict)
    keep: tuple[str, ...] | None = None
    observed: date | str | None = None
    by: str | None = None
    trusted: bool = False
    lenient: bool = False
    output: str | None = None
    counts: bool = True
    shortfall: bool = False
    outcome: bool = False
    long: bool = False

    @property
    def computing(self) -> Engine:
        """The engine that is taken."""
        if self.engine is not None:
            return self.engine
        return Engine.DUCKDB if self.source.form is Form.DATABASE else Engine.POLARS

    @property
    def asked(self) -> Asked:
        """What a text or a workbook is read for."""
        from gradpolicy.formats.frames.meanings import Asked

        observed = self.observed if isinstance(self.observed, str) else None
        return Asked(
            self.notice, self.addressee, self.on, self.columns, observed, lenient=self.lenient
        )


# --- Reading ---------------------------------------------------------------------------------


@final
@attrs.frozen
class Opened:
    """
    A table of Polars.

    Args:
        frame: the table.
        columns: the keys of columns whose names don't say what they are.
        observed: the column of days that it has by itself.
        unread: how many values of a column can't be read, and are null.
    """

    frame: pl.LazyFrame
    columns: Mapping[str, str]
    observed: str | None = None
    unread: Mapping[str, int] = attrs.field(factory=dict)


def opened(job: TableJob, scratch: Path) -> Opened:
    """
    The table as one of Polars, whatever it is read from.

    Raises:
        GradpolicyError: for what can't be read.
    """
    import polars as pl

    source = job.source
    files = list(source.files)
    match source.form:
        case Form.PARQUET:
            partitioned = True if source.is_partitioned else None
            return Opened(pl.scan_parquet(files, hive_partitioning=partitioned), job.columns)
        case Form.ARROW:
            return Opened(pl.scan_ipc(files), job.columns)
        case Form.TEXT:
            from gradpolicy.formats.frames.texts import read_texts

            frame, found, unfit = read_texts(files, job.asked, scratch)
            if not job.lenient:
                refuse_unfit(unfit)
            unread = {each.column: each.count for each in unfit}
            return Opened(frame, {name: each.key for name, each in found.items()}, unread=unread)
        case Form.WORKBOOK:
            from gradpolicy.formats.frames.sheets import read_sheets

            frame, columns, observed = read_sheets(files, job.asked)
            return Opened(frame, _keys(columns), observed)
        case Form.DATABASE:
            from gradpolicy.formats.frames.databases import connected, export, table_in

            with connected(the_file(source)) as connection:
                relation = table_in(connection, job.table, source.name)
                part = scratch / "table.parquet"
                export(relation, part)
            return Opened(pl.scan_parquet(part), job.columns)
        case _:
            assert_never(source.form)


def _keys(columns: Mapping[str, Observable]) -> Mapping[str, str]:
    return {name: key_of(of) for name, of in columns.items()}


def the_file(source: Source) -> str:
    """
    The only file.

    Raises:
        InvalidTable: when there are several.
    """
    file, *others = source.files
    if others:
        raise InvalidTable.of(
            f"{source.name}:一次只能检查一个数据库", f"{source.name}: one database at a time"
        )
    return file


@final
@attrs.frozen
class Staged:
    """Parquet files that another engine reads; see `Opened`."""

    files: tuple[str, ...]
    folder: str | None
    columns: Mapping[str, str]
    observed: str | None = None
    unread: Mapping[str, int] = attrs.field(factory=dict)


def staged_as_parquet(job: TableJob, scratch: Path) -> Staged:
    """The table as Parquet: its own files, or else what Polars reads of them."""
    if job.source.form is Form.PARQUET:
        return Staged(job.source.files, job.source.folder, job.columns)
    table = opened(job, scratch)
    part = scratch / "staged.parquet"
    attended(lambda: table.frame.sink_parquet(part))
    return Staged((str(part),), None, table.columns, table.observed, table.unread)


def unreadable(job: TableJob, error: Exception) -> InvalidTable:
    """What an engine says of a table that it can't read."""
    name, why = job.source.name, first_line(error)
    return InvalidTable.of(f"{name}:无法读取({why})", f"{name}: can't be read ({why})")


# --- Planning and counting -------------------------------------------------------------------


def planned(
    job: TableJob,
    frame: object,
    names: Sequence[str],
    columns: Mapping[str, str],
    observed: str | None,
) -> TablePlan:
    """
    The plan for a table of the columns *names*.

    Raises:
        InvalidTable: when the notice asks nothing of the addressee, or a column is not there.
        GradpolicyError: for a column that can't be read as what it is called.
    """
    for name in (*(job.keep or ()), *(() if job.by is None else (job.by,))):
        if name not in names:
            raise InvalidTable.of(f"表中没有列“{name}”", f"the table has no column {name!r}")
    try:
        plan = plan_table(
            job.notice,
            frame,
            on=job.on,
            addressee=job.addressee,
            columns=columns,
            keep=job.keep,
            observed=job.observed if job.observed is not None else observed,
            trusted=job.trusted,
            shortfall=job.shortfall,
            outcome=job.outcome,
            long=job.long,
        )
    except TableColumnError as error:
        raise InvalidTable(_wrong_type(error)) from None
    except InvalidValue as error:
        raise InvalidTable(_wrong(error)) from None
    if not plan.clauses:
        raise InvalidTable.of(
            f"{job.notice.slug}对{job.addressee.zh}没有要求",
            f"{job.notice.slug} asks nothing of a {job.addressee.en}",
        )
    return plan


def _wrong_type(error: TableColumnError) -> Text:
    expected = _EXPECTED.get(error.expected, error.expected)
    return Text(f"列“{error.column}”的类型是{error.type},应为{expected}", str(error))


_EXPECTED: Final = {
    "integers": "整数",
    "decimals or floats from 0 to 1": "0到1之间的小数",
    "integers, decimals or floats": "整数或小数",
    "booleans, dates or lists of dates": "是否、日期或日期的列表",
}


def _wrong(error: InvalidValue) -> Text:
    """What is wrong with the columns that were named, or that two of them say."""
    match error.field, error.value:
        case "columns", name:
            return Text(f"表中没有列“{name}”", f"the table has no column {name!r}")
        case "observed", name:
            return Text(
                f"数据日期“{name}”应为日期,或一列日期",
                f"observed: {name!r} is neither a day nor a column of dates",
            )
        case "keep", name:
            return Text(
                f"保留的列“{name}”与结果中的列同名",
                f"the column kept {name!r} is called as one of the results",
            )
        case key, both:
            return Text(f"{both}都是{key};请只留一列", f"{both} both say {key}: leave just one")


def slugs_of(plan: TablePlan) -> list[str]:
    """What the columns of statuses are called."""
    return [provision.slug for provision in plan.provisions]


def counting(
    plan: TablePlan, frame: object, *, by: str | None = None, names: Sequence[str] = ()
) -> list[Any]:
    """
    What counts the statuses of a table, and their outcomes if the plan has them: queries.

    Args:
        plan: the plan.
        frame: the table.
        by: the column by which is counted.
        names: of which provisions; of all, if there are none.
    """
    kept = () if by is None else (by,)
    shape = Shape(outcome=plan.shape.outcome)
    statuses = attrs.evolve(plan, kept=kept, shape=shape).run(frame)
    found: list[Any] = [count_statuses(statuses, by=kept, names=names or slugs_of(plan))]
    if plan.shape.outcome:
        found.append(count_outcomes(statuses, by=kept))
    return found


#: Rows that an engine gives.
Rows = Sequence[Sequence[Any]]


def groups_of(
    job: TableJob,
    plan: TablePlan,
    frame: object,
    counts: Sequence[Rows],
    ask: Callable[[Sequence[Any]], Sequence[Rows]],
) -> tuple[Group, ...]:
    """
    The counts of all rows; or by group, if that is asked for.

    Args:
        job: what is done.
        plan: the plan.
        frame: the table.
        counts: what the queries of `counting` came to for all rows, if they were asked.
        ask: what other queries come to.
    """
    groups = grouped(*counts)
    if not groups or job.by is None:
        return groups
    # To count by group takes long, and of most provisions a table knows nothing.
    slugs = slugs_of(plan)
    names = decided(groups[0].counts) or slugs[:1]
    return grouped(*ask(counting(plan, frame, by=job.by, names=names)), slugs=slugs, by=True)


def wide_of(plan: TablePlan) -> TablePlan:
    """The same plan, with a column for each provision."""
    return attrs.evolve(plan, shape=attrs.evolve(plan.shape, long=False))


def lengthened(plan: TablePlan, wide: pl.LazyFrame) -> pl.LazyFrame:
    """What a plan found, as it is in a *wide* file, with a row for each provision."""
    import narwhals.stable.v2 as nw

    # To make an engine build it from the notice takes seconds, be there a row or a million.
    kept = (*plan.kept, "outcome") if plan.shape.outcome else plan.kept
    shape = Shape(shortfall=plan.shape.shortfall, long=True)
    table: Frame = nw.from_native(wide)
    long: pl.LazyFrame = shaped(
        table, kept, plan.provisions, shape, Dialect.of(Family.POLARS)
    ).to_native()
    return long


def summed_up(
    job: TableJob,
    plan: TablePlan,
    groups: tuple[Group, ...],
    impossible: tuple[Impossible, ...],
    unread: Mapping[str, int],
) -> TableSummary:
    """What it came to."""
    return TableSummary(
        plan,
        job.source.name,
        job.computing.value,
        groups,
        by=job.by,
        impossible=impossible,
        unread=unread,
        wrote=job.output,
    )
