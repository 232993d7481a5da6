"""Output that is there whole or not at all."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.frames import InvalidTable
from gradpolicy.formats.frames.writing import (
    Output,
    output_of,
    refuse_too_large,
    staged,
    write_workbook,
)


class TestOutput:
    """`output_of`."""

    @pytest.mark.parametrize(
        ("name", "form"),
        [
            ("a.parquet", Output.PARQUET),
            ("a.CSV", Output.TEXT),
            ("a.xlsx", Output.WORKBOOK),
            ("a.feather", Output.ARROW),
            ("a.db", Output.DATABASE),
            ("a", Output.FOLDER),
            ("a.2024/", Output.FOLDER),
            ("s3://bucket/a.parquet", Output.FOLDER),
        ],
    )
    def test_form(self, name: str, form: Output) -> None:
        """The suffix asks for the form; without one it is a folder."""
        assert output_of(name) is form

    def test_unknown(self) -> None:
        """Another suffix is refused."""
        with pytest.raises(InvalidTable, match=r"has to end in one of \.parquet"):
            output_of("a.docx")

    def test_folder(self, tmp_path: Path) -> None:
        """An empty folder will do; one that holds anything is not touched."""
        assert output_of(str(tmp_path)) is Output.FOLDER
        (tmp_path / "a").touch()
        with pytest.raises(InvalidTable, match="is not empty"):
            output_of(str(tmp_path))


class TestStaged:
    """`staged`."""

    def test_replaces(self, tmp_path: Path, left) -> None:
        """What stood there stays until all is written, and goes then."""
        path = tmp_path / "a.csv"
        path.write_text("old")
        with staged(str(path)) as target:
            target.write_text("new")
            assert path.read_text() == "old"
        assert path.read_text() == "new"
        assert left(tmp_path) == ["a.csv"]

    def test_fails(self, tmp_path: Path, left) -> None:
        """When writing fails, nothing is left, and the old file is."""
        path = tmp_path / "a.csv"
        path.write_text("old")

        def fail() -> None:
            with staged(str(path)) as target:
                target.write_text("half")
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fail()
        assert left(tmp_path) == ["a.csv"]
        assert path.read_text() == "old"

    def test_folder(self, tmp_path: Path, left) -> None:
        """A folder appears with all that is in it."""
        with staged(str(tmp_path / "a")) as target:
            target.mkdir()
            (target / "part").touch()
            assert not (tmp_path / "a").exists()
        assert left(tmp_path / "a") == ["part"]
        assert left(tmp_path) == ["a"]

    def test_nowhere(self, tmp_path: Path) -> None:
        """A folder that is not there is an error that names the file."""
        with pytest.raises(Unwritable, match="gone"), staged(str(tmp_path / "gone" / "a.csv")):
            pytest.fail("never")

    def test_in_the_way(self, tmp_path: Path, left) -> None:
        """What can't be replaced is an error, and nothing else is left."""
        (tmp_path / "a" / "b").mkdir(parents=True)

        def write() -> None:
            with staged(str(tmp_path / "a")) as target:
                target.write_text("x")

        with pytest.raises(Unwritable):
            write()
        assert left(tmp_path) == ["a"]

    def test_device(self) -> None:
        """What is no file is written to as it is."""
        with staged("/dev/null") as target:
            assert target == Path("/dev/null")


class TestWorkbook:
    """`write_workbook`."""

    def test_cells(self, tmp_path: Path) -> None:
        """Numbers, days and text stay what they are; no text becomes a formula or a link."""
        rows = {
            "a": [1, 2],
            "long": [10**17, None],
            "d": [Decimal("0.10"), None],
            "t": ["=1+1", "https://a.cn"],
            "on": [date(2024, 6, 1), None],
            "at": [datetime(2024, 6, 1, 9), None],  # noqa: DTZ001  # as files have them
            "b": [True, None],
        }
        path = tmp_path / "a.xlsx"
        frame = pl.DataFrame(rows)
        write_workbook(iter([frame.head(1), frame.tail(1)]), frame.columns, path)
        sheet = openpyxl.load_workbook(path).active
        read = list(sheet.iter_rows(values_only=True))
        day, time = datetime(2024, 6, 1), datetime(2024, 6, 1, 9)  # noqa: DTZ001
        assert read[0] == tuple(rows)
        assert read[1] == (1, str(10**17), "0.10", "=1+1", day, time, True)
        assert read[2] == (2, None, None, "https://a.cn", None, None, None)
        assert sheet["D2"].data_type == "s"

    @pytest.mark.parametrize(("rows", "columns"), [(1_048_576, 5), (5, 16_385)])
    def test_too_large(self, rows: int, columns: int) -> None:
        """What no sheet holds is refused before anything is written."""
        with pytest.raises(InvalidTable, match=r"take \.parquet or \.csv"):
            refuse_too_large("a.xlsx", rows, columns)
        refuse_too_large("a.xlsx", 1_048_575, 16_384)
