"""Which files are a table."""

from pathlib import Path

import polars as pl
import pytest

from gradpolicy.formats.frames import Form, InvalidTable, source_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Parquet by year, with what other programs leave beside."""
    for year in (2023, 2024):
        part = tmp_path / f"year={year}"
        part.mkdir()
        pl.DataFrame({"a": [year]}).write_parquet(part / "part-0.parquet")
    (tmp_path / "_SUCCESS").touch()
    (tmp_path / ".part.parquet.crc").write_bytes(b"crc")
    (tmp_path / "README.txt").write_text("about")
    return tmp_path


class TestSource:
    """`source_of`."""

    def test_folder(self, folder: Path) -> None:
        """A folder is the tables in it, in order; what is hidden or is no table is left out."""
        source = source_of([str(folder)])
        assert [Path(file).parent.name for file in source.files] == ["year=2023", "year=2024"]
        assert source.form is Form.PARQUET
        assert source.is_partitioned

    def test_pattern(self, folder: Path) -> None:
        """A pattern is all files that are called so."""
        source = source_of([f"{folder}/**/*.parquet"])
        assert len(source.files) == 2
        assert not source.is_partitioned

    def test_several(self, tmp_path: Path) -> None:
        """Several names are one table."""
        for name in ("a.csv", "b.TSV"):
            (tmp_path / name).write_text("a\n1\n")
        source = source_of([str(tmp_path / name) for name in ("b.TSV", "a.csv")])
        assert [Path(file).name for file in source.files] == ["b.TSV", "a.csv"]
        assert source.form is Form.TEXT

    @pytest.mark.parametrize(
        ("address", "form"),
        [("s3://bucket/universities", Form.PARQUET), ("s3://bucket/u.csv", Form.TEXT)],
    )
    def test_address(self, address: str, form: Form) -> None:
        """An address elsewhere is not looked at; without a suffix it is one of Parquet."""
        assert source_of([address]).form is form
        assert source_of([address]).files == (address,)

    @pytest.mark.parametrize(
        ("name", "content", "message"),
        [
            ("gone.parquet", None, "is not there"),
            ("u.gif", b"GIF", "is of no form that is read here"),
            ("u.csv", b"", "is empty"),
            ("*.parquet", None, "no file is called so"),
            ("none", "folder", "the folder holds no table"),
        ],
    )
    def test_refused(self, tmp_path: Path, name: str, content, message: str) -> None:
        """What is not there, is empty or of no known form is refused, in both languages."""
        path = tmp_path / name
        if content == "folder":
            path.mkdir()
        elif content is not None:
            path.write_bytes(content)
        with pytest.raises(InvalidTable, match=message) as caught:
            source_of([str(path)])
        assert caught.value.zh.startswith(str(path))

    def test_mixed(self, tmp_path: Path) -> None:
        """A folder of several forms is refused: which of them is meant?"""
        pl.DataFrame({"a": [1]}).write_parquet(tmp_path / "a.parquet")
        pl.DataFrame({"a": [1]}).write_csv(tmp_path / "b.csv")
        with pytest.raises(InvalidTable, match="several forms"):
            source_of([str(tmp_path)])

    def test_no_file(self) -> None:
        """What is neither a file nor a folder is refused, and not waited for."""
        with pytest.raises(InvalidTable, match="is no file"):
            source_of(["/dev/null"])
