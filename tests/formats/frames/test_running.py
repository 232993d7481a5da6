"""Tables checked from file to file, on Polars and DuckDB."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import polars as pl
import pytest

import gradpolicy as gp
from gradpolicy.compliance import Status
from gradpolicy.formats.frames import Engine, ImpossibleValues, InvalidTable, summary_to_data
from gradpolicy.tables import check_table

STAFF = ["unmet", "met", "met", "unknown"]
ON = date(2024, 8, 31)

engines = pytest.mark.parametrize("engine", [Engine.POLARS, Engine.DUCKDB])


def save(table: pl.DataFrame, path: Path) -> Path:
    """A table in a file of the form that its name asks for."""
    match path.suffix:
        case ".parquet":
            table.write_parquet(path)
        case ".csv":
            table.write_csv(path)
        case ".arrow":
            table.write_ipc(path)
        case ".xlsx":
            table.write_excel(path)
        case ".duckdb":
            with duckdb.connect(str(path)) as connection:
                connection.register("given", table.to_arrow())
                connection.execute("CREATE TABLE universities AS FROM given")
        case _:
            raise AssertionError(path)
    return path


def load(path: Path) -> pl.DataFrame:
    """What was written, as a table of Polars."""
    match path.suffix:
        case ".parquet" | "":
            return pl.read_parquet(path)
        case ".csv":
            return pl.read_csv(path)
        case ".arrow":
            return pl.read_ipc(path)
        case ".xlsx":
            head, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
            return pl.DataFrame(rows, schema=list(head), orient="row")
        case ".duckdb":
            with duckdb.connect(str(path), read_only=True) as connection:
                return pl.from_arrow(connection.sql("FROM statuses").arrow())
        case _:
            raise AssertionError(path)


class TestForms:
    """Every form that is read, and every one that is written."""

    @pytest.mark.parametrize(
        ("form", "engine"),
        [
            *((form, Engine.POLARS) for form in (".parquet", ".csv", ".arrow", ".xlsx", ".duckdb")),
            *((form, Engine.DUCKDB) for form in (".parquet", ".csv", ".duckdb")),
        ],
    )
    def test_read(self, check, table, tmp_path: Path, form: str, engine: Engine) -> None:
        """The statuses are the same, whatever the table was read from, and whatever computed."""
        file = save(table, tmp_path / f"universities{form}")
        check(file, output=tmp_path / "out.parquet", engine=engine)
        out = load(tmp_path / "out.parquet")
        assert out["full-time-staff"].to_list() == STAFF
        assert out["university"].to_list() == table["university"].to_list()

    @engines
    @pytest.mark.parametrize(
        "name", ["out.parquet", "out.csv", "out.arrow", "out.xlsx", "out.duckdb", "out"]
    )
    def test_write(self, check, table, tmp_path, left, name: str, engine: Engine) -> None:
        """What is written reads the same, and nothing else is left."""
        file = save(table, tmp_path / "universities.parquet")
        check(file, output=tmp_path / name, engine=engine)
        out = load(tmp_path / name)
        assert out["full-time-staff"].to_list() == STAFF
        assert out["city"].to_list() == table["city"].to_list()
        assert left(tmp_path) == sorted([name, "universities.parquet"])

    def test_as_library(self, check, notice, table, tmp_path: Path) -> None:
        """The file holds just what `check_table` gives, types and all."""
        check(save(table, tmp_path / "a.parquet"), output=tmp_path / "b.parquet")
        assert load(tmp_path / "b.parquet").equals(check_table(notice, table, on=ON))
        assert load(tmp_path / "b.parquet").schema == check_table(notice, table, on=ON).schema

    @pytest.mark.parametrize("form", [".csv", ".xlsx"])
    def test_as_check(self, check, notice, table, tmp_path: Path, form: str) -> None:
        """Row by row it is what `check` says of that institution, provision by provision."""
        check(save(table, tmp_path / f"a{form}"), output=tmp_path / "b.parquet")
        out = load(tmp_path / "b.parquet")
        for given, found in zip(table.rows(named=True), out.rows(named=True), strict=True):
            facts = {k: v for k, v in given.items() if "-" in k and v is not None}
            report = gp.check(notice, facts, on=ON)
            pairs = zip(report.provisions, report.statuses, strict=True)
            expected = {provision.slug: status.value for provision, status in pairs}
            assert expected == {slug: found[slug] for slug in expected}

    @engines
    def test_partitioned(self, check, table, tmp_path: Path, engine: Engine) -> None:
        """A folder of parts is one table, and the names of its folders are a column of it."""
        for year in (2023, 2024):
            part = tmp_path / "in" / f"year={year}"
            part.mkdir(parents=True)
            table.write_parquet(part / "part.parquet")
        found = check(tmp_path / "in", output=tmp_path / "out", engine=engine, by="year")
        out = load(tmp_path / "out")
        assert sorted(out["year"].to_list()) == [2023] * 4 + [2024] * 4
        assert {group.value: group.rows for group in found.groups} == {2023: 4, 2024: 4}

    def test_percentages_in_a_workbook(self, check, tmp_path: Path) -> None:
        """A share in percent and money in 万元 are what they are."""
        head = ["学校", "上一届毕业去向落实率(%)", "就业工作经费（万元）"]
        frame = pl.DataFrame([["甲", 88.46, 1.5]], schema=head, orient="row")
        found = check(save(frame, tmp_path / "a.xlsx"))
        assert [column.key for column in found.plan.columns] == [
            "placement-rate-last-year",
            "careers-budget",
        ]

    def test_same_database(self, check, table, tmp_path: Path) -> None:
        """The statuses can go into the database that they come from, beside what it holds."""
        file = save(table, tmp_path / "a.duckdb")
        for engine in (Engine.DUCKDB, Engine.POLARS):
            # The second time the table of statuses is there already, and is no input.
            check(file, output=file, engine=engine)
        with duckdb.connect(str(file), read_only=True) as connection:
            tables = connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL")
            assert tables.fetchall() == [("statuses",), ("universities",)]
        assert load(file)["full-time-staff"].to_list() == STAFF

    def test_table_of_database(self, check, table, tmp_path: Path) -> None:
        """Of several tables one has to be named; a view will do, and one in a schema."""
        file = save(table, tmp_path / "a.duckdb")
        with duckdb.connect(str(file)) as connection:
            connection.execute("CREATE SCHEMA s; CREATE VIEW s.v AS FROM universities LIMIT 2")
        check(file, table="s.v", output=tmp_path / "b.parquet")
        assert load(tmp_path / "b.parquet")["full-time-staff"].to_list() == STAFF[:2]
        with pytest.raises(InvalidTable, match=r"holds 2 tables .universities, s.v.*--table"):
            check(file)
        with pytest.raises(InvalidTable, match="has no table 'x'"):
            check(file, table="x")

    def test_observed_in_a_workbook(self, check, notice, tmp_path: Path) -> None:
        """The day on which a workbook was filled in counts, as it does for one institution."""
        path = tmp_path / "a.xlsx"
        book = openpyxl.Workbook()
        for row in [
            ["数据截至", "2024-06-01"],
            ["指标代码", "填写"],
            ["employment-home-built", "否"],
        ]:
            book.active.append(row)
        book.save(path)
        check(path, output=tmp_path / "b.parquet")
        facts = gp.Facts.of({"employment-home-built": False}, observed=date(2024, 6, 1))
        expected = gp.check(notice, facts, on=ON)["employment-home-built"].status.value
        assert load(tmp_path / "b.parquet")["employment-home-built"].to_list() == [expected]


class TestDirty:
    """What can't be checked is refused in one line, and nothing is written."""

    @engines
    @pytest.mark.parametrize(
        ("change", "error", "message"),
        [
            (
                pl.lit("many").alias("graduating-students"),
                InvalidTable,
                "'graduating-students' is String",
            ),
            (
                pl.col("graduating-students").alias("graduating_students"),
                InvalidTable,
                "both say graduating-students: leave just one",
            ),
        ],
    )
    def test_columns(self, check, table, tmp_path, left, engine, change, error, message) -> None:
        """A column of a type that it can't have, and two columns of one meaning."""
        file = save(table.with_columns(change), tmp_path / "a.parquet")
        with pytest.raises(error, match=message):
            check(file, output=tmp_path / "b.parquet", engine=engine)
        assert left(tmp_path) == ["a.parquet"]

    def test_unknown_columns(self, check, tmp_path: Path) -> None:
        """A table that says nothing the notice asks is unknown throughout; what may be meant is told."""
        frame = pl.DataFrame({"graduating-student": [5], "x": ["y"]})
        found = check(save(frame, tmp_path / "a.parquet"))
        assert found.decided == ()
        assert dict(found.plan.mistaken) == {"graduating-student": "graduating-students"}

    @engines
    def test_truncated(self, check, table, tmp_path, left, engine: Engine) -> None:
        """A file that was cut off is refused by name."""
        file = save(table, tmp_path / "a.parquet")
        file.write_bytes(file.read_bytes()[:-40])
        with pytest.raises(InvalidTable, match=r"a\.parquet: can't be read"):
            check(file, output=tmp_path / "b.parquet", engine=engine)
        assert left(tmp_path) == ["a.parquet"]

    def test_no_database(self, check, tmp_path: Path) -> None:
        """What is called a database and is none is refused; so are several."""
        for name in ("a.duckdb", "b.duckdb"):
            (tmp_path / name).write_bytes(b"no database" * 100)
        with pytest.raises(InvalidTable, match="can't be opened"):
            check(tmp_path / "a.duckdb")
        with pytest.raises(InvalidTable, match="one database at a time"):
            check(tmp_path)

    def test_into_no_database(self, check, table, tmp_path: Path) -> None:
        """A file that is no database is not written to as one."""
        file = save(table, tmp_path / "a.parquet")
        (tmp_path / "b.duckdb").write_bytes(b"no database" * 100)
        with pytest.raises(InvalidTable, match="can't be written"):
            check(file, output=tmp_path / "b.duckdb")
        assert (tmp_path / "b.duckdb").read_bytes() == b"no database" * 100

    @pytest.mark.parametrize(
        ("form", "engine"),
        [(".parquet", Engine.POLARS), (".csv", Engine.POLARS), (".parquet", Engine.DUCKDB)],
    )
    def test_no_rows(self, check, table, tmp_path: Path, form: str, engine: Engine) -> None:
        """A table without rows comes out without rows."""
        file = save(table.head(0), tmp_path / f"a{form}")
        found = check(file, output=tmp_path / "b.parquet", engine=engine, by="city")
        assert found.rows == 0
        assert load(tmp_path / "b.parquet").height == 0

    def test_different_columns(self, check, table, tmp_path: Path) -> None:
        """Parts that are not of one form are refused."""
        save(table, tmp_path / "a.parquet")
        save(table.drop("city"), tmp_path / "b.parquet")
        with pytest.raises(InvalidTable, match="can't be read"):
            check(tmp_path, output=tmp_path / "c.parquet")

    @pytest.mark.parametrize("more", [{"by": "x"}, {"keep": ("x",)}])
    def test_no_such_column(self, check, table, tmp_path: Path, more: dict) -> None:
        """A column that is asked for by name has to be there."""
        with pytest.raises(InvalidTable, match="the table has no column 'x'"):
            check(save(table, tmp_path / "a.parquet"), **more)

    def test_too_large_a_workbook(self, check, table, tmp_path, monkeypatch, left) -> None:
        """More rows than a sheet holds are refused before anything is written."""
        from gradpolicy.formats.frames import writing

        monkeypatch.setattr(writing, "MOST_ROWS", 4)
        file = save(table, tmp_path / "a.parquet")
        for engine in (Engine.POLARS, Engine.DUCKDB):
            with pytest.raises(InvalidTable, match="4 rows of"):
                check(file, output=tmp_path / "b.xlsx", engine=engine)
        assert left(tmp_path) == ["a.parquet"]


class TestImpossible:
    """Values that can't be."""

    @pytest.fixture
    def file(self, table, tmp_path: Path) -> Path:
        """A table with a negative number, and 12.5 people."""
        values = [Decimal("12.5"), Decimal(-3), Decimal(1), None]
        wrong = table.with_columns(pl.Series("graduating-students", values))
        return save(wrong, tmp_path / "a.parquet")

    @engines
    def test_refused(self, check, file, engine: Engine) -> None:
        """They are refused, with the column, how many, and the first row."""
        with pytest.raises(ImpossibleValues) as caught:
            check(file, engine=engine)
        row = " in row 1" if engine is Engine.POLARS else ""
        assert str(caught.value) == (
            "column 'graduating-students': 2 values are impossible, from -3 to 12.5, such as "
            f"12.5{row} (university: 甲): expected a whole number of at least 0 "
            "(--impossible unknown takes them for unknown)"
        )
        assert "2个值不可能,从-3到12.5" in caught.value.zh

    @engines
    def test_unknown(self, check, file, tmp_path: Path, engine: Engine) -> None:
        """Or they are taken for unknown, and counted."""
        found = check(file, output=tmp_path / "b.parquet", engine=engine, lenient=True)
        assert [(each.column.name, each.count) for each in found.impossible] == [
            ("graduating-students", 2)
        ]
        assert load(tmp_path / "b.parquet")["full-time-staff"].to_list() == [
            "unknown",
            "unknown",
            "met",
            "unknown",
        ]

    @engines
    def test_trusted(self, check, file, engine: Engine) -> None:
        """Or nobody looks."""
        assert check(file, engine=engine, trusted=True).impossible == ()

    @engines
    def test_unreadable(self, check, tmp_path: Path, engine: Engine) -> None:
        """What can't be read in a text is likewise refused, or unknown."""
        path = tmp_path / "a.csv"
        path.write_text("graduating-students\n约5\n6\n", encoding="utf-8")
        with pytest.raises(ImpossibleValues, match='1 can\'t be read, such as "约5" in row 2'):
            check(path, engine=engine)
        assert check(path, engine=engine, lenient=True).unread == {"graduating-students": 1}


class TestSummary:
    """What is counted."""

    @engines
    def test_counts(self, check, table, tmp_path: Path, engine: Engine) -> None:
        """How many rows have each status, in all and by group."""
        file = save(table, tmp_path / "a.parquet")
        found = check(file, engine=engine, by="city")
        staff = found.counts["full-time-staff"]
        assert staff == {
            Status.MET: 2,
            Status.UNMET: 1,
            Status.PENDING: 0,
            Status.UNKNOWN: 1,
            Status.NOT_APPLICABLE: 0,
        }
        groups = {g.value: g.counts["full-time-staff"][Status.MET] for g in found.groups}
        assert groups == {"南昌": 1, "赣州": 1, None: 0}
        assert found.rows == 4
        assert sum(found.groups[0].total.values()) == found.groups[0].rows * len(found.counts)

    def test_by_fact(self, check, table, tmp_path: Path) -> None:
        """Rows can be counted by a fact, too, which then is not in the output."""
        file = save(table, tmp_path / "a.parquet")
        out = tmp_path / "b.parquet"
        found = check(file, output=out, by="guidance-course-credits")
        assert {group.value: group.rows for group in found.groups} == {2: 1, 0: 1, 1: 1, None: 1}
        assert "guidance-course-credits" not in load(out).columns

    def test_not_asked(self, check, table, tmp_path: Path) -> None:
        """What nobody asks for is not counted."""
        found = check(save(table, tmp_path / "a.parquet"), counts=False)
        assert found.groups == ()

    def test_data(self, check, table, tmp_path: Path) -> None:
        """As data it says all that the page does."""
        floats = table.with_columns(pl.col("guidance-course-hours").cast(pl.Float64))
        file = save(floats, tmp_path / "a.parquet")
        data = summary_to_data(check(file, by="city", keep=("university",)))
        assert data["format"] == "gradpolicy.table-summary/1"
        assert (data["notice"], data["on"], data["rows"]) == ("jiangxi-2024", "2024-08-31", 4)
        by_slug = {each["provision"]: each["counts"] for each in data["provisions"]}
        assert by_slug["full-time-staff"]["met"] == 2
        assert [c["column"] for c in data["columns"] if c["is_float"]] == ["guidance-course-hours"]
        assert data["kept"] == ["university"]
        assert "careers-budget" in data["missing"]
        assert [group["rows"] for group in data["groups"] if group["value"] == "南昌"] == [2]

    @engines
    def test_progress(self, check, table, tmp_path: Path, engine: Engine) -> None:
        """Whoever looks on is told how many rows are done."""
        told: list[tuple[int, int | None]] = []
        file = save(table, tmp_path / "a.parquet")
        check(
            file,
            engine=engine,
            output=tmp_path / "b.parquet",
            progress=lambda done, total: told.append((done, total)),
        )
        if engine is Engine.POLARS:
            assert told[-1] == (4, 4)
        else:
            assert told[-1][1] == 100

    def test_refused_for_spark(self, check, table, tmp_path: Path) -> None:
        """Spark writes folders, and nothing else."""
        file = save(table, tmp_path / "a.parquet")
        with pytest.raises(InvalidTable, match="a folder of Parquet"):
            check(file, engine=Engine.SPARK, output=tmp_path / "b.csv")
