"""CSV as people and programs write it, its numbers exact."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from gradpolicy.formats.facts import InvalidFacts
from gradpolicy.formats.frames import InvalidTable
from gradpolicy.formats.frames import texts as module
from gradpolicy.formats.frames.meanings import Asked
from gradpolicy.formats.frames.texts import read_texts
from gradpolicy.vocabulary.addressees import UNIVERSITY

HEAD = "学校,应届毕业生数,就业工作经费（万元）,上一届毕业去向落实率(%),employment-home-built,备注\n"


@pytest.fixture
def asked(notice) -> Asked:
    """What the texts are read for."""
    return Asked(notice, UNIVERSITY, date(2024, 8, 31))


@pytest.fixture
def read(tmp_path: Path, asked):
    """Read a text, or bytes, as a table."""

    def call(*contents: str | bytes, suffix: str = ".csv", how: Asked = asked):
        files = []
        for number, content in enumerate(contents):
            path = tmp_path / f"file{number}{suffix}"
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            files.append(str(path))
        frame, found, unfit = read_texts(files, how, tmp_path)
        return frame.collect(), found, unfit

    return call


class TestNumbers:
    """What becomes of numbers."""

    def test_exact(self, read) -> None:
        """No number goes through a float: 0.1 is 0.1, and 18 digits stay 18 digits."""
        text = "careers-budget,graduating-students\n0.1,123456789012345678\n12.345,1\n"
        frame, _, unfit = read(text)
        assert frame["careers-budget"].to_list() == [Decimal("0.100"), Decimal("12.345")]
        assert frame["graduating-students"].to_list() == [123456789012345678, 1]
        assert frame.schema["graduating-students"] == pl.Int64
        assert unfit == ()

    def test_units(self, read) -> None:
        """A unit in the head is taken into account: 48.6万元 are 486,000 yuan, and 88.46 % 0.8846."""
        frame, _, _ = read(f"{HEAD}甲,12600,48.6,88.46,,\n")
        assert frame.row(0)[1:4] == (12600, 486000, Decimal("0.8846"))

    def test_as_staff_write(self, read) -> None:
        """What is no plain number is read as in a file of facts."""
        text = f'{HEAD}甲,１２６００,"1,260.5",85.5%,2024年7月3日,\n乙, 1.26万 ,暂无, - ,,x\n'
        frame, _, unfit = read(text)
        assert frame["应届毕业生数"].to_list() == [12600, 12600]
        assert frame["就业工作经费（万元）"].to_list() == [Decimal(12605000), None]
        assert frame["上一届毕业去向落实率(%)"].to_list() == [Decimal("0.855"), None]
        assert frame["employment-home-built"].to_list() == [date(2024, 7, 3), None]
        assert frame["备注"].to_list() == [None, "x"]
        assert unfit == ()

    def test_wrong(self, read) -> None:
        """What can't be read is told with its column, how often, and the first row; it is null."""
        text = f"{HEAD}甲,约5,,,,\n乙,1e5,,,,\n丙,3,,,,\n"
        frame, _, (unfit,) = read(text)
        assert (unfit.column, unfit.value, unfit.count, unfit.row) == ("应届毕业生数", "约5", 2, 2)
        assert "exact" in unfit.problem.en
        assert frame["应届毕业生数"].to_list() == [None, None, 3]

    def test_wrong_in_one_of_several(self, read) -> None:
        """In several texts together a row's number says nothing."""
        _, _, (unfit,) = read("graduating-students\n1\n", "graduating-students\nx\n")
        assert unfit.row is None

    def test_impossible(self, read) -> None:
        """A plain number is read as it is, even if it can't be: that is looked for later."""
        frame, _, unfit = read(f"{HEAD}甲,-3,,185,,\n")
        assert frame.row(0)[1:4] == (-3, None, Decimal("1.85"))
        assert unfit == ()

    def test_too_many_odd(self, read, monkeypatch) -> None:
        """A column of thousands of values that are no plain numbers is refused, with one of them."""
        monkeypatch.setattr(module, "_MOST_ODD", 2)
        with pytest.raises(InvalidTable, match="1人"):
            read("graduating-students\n1人\n2人\n3人\n")


class TestOthers:
    """Flags, days and what else stands there."""

    def test_flags(self, read) -> None:
        """Yes and no, in both languages."""
        frame, _, _ = read("employment-home-built,a\n是,1\n否,2\nTRUE,3\n,4\n")
        assert frame["employment-home-built"].to_list() == [True, False, True, None]

    def test_several_days(self, read) -> None:
        """Several days in one cell are a list."""
        frame, _, _ = read("employment-home-built,a\n2024-06-01、2024-06-03,1\n2024-06-02,1\n,1\n")
        days = [[date(2024, 6, 1), date(2024, 6, 3)], [date(2024, 6, 2)], None]
        assert frame["employment-home-built"].to_list() == days

    def test_flags_and_days(self, read) -> None:
        """A column of both is refused: no type of a table holds both."""
        with pytest.raises(InvalidTable, match="yes or no in some rows and days in others"):
            read("employment-home-built\n是\n2024-06-02\n")

    def test_observed(self, read, notice) -> None:
        """The column of the days on which the rows were observed is read as days."""
        how = Asked(notice, UNIVERSITY, date(2024, 8, 31), observed="数据日期")
        frame, _, _ = read("数据日期,graduating-students\n2024/6/1,5\n,6\n", how=how)
        assert frame["数据日期"].to_list() == [date(2024, 6, 1), None]

    def test_no_rows(self, read) -> None:
        """A head without rows is a table without rows."""
        frame, found, _ = read(HEAD)
        assert frame.height == 0
        assert len(found) == 4

    def test_no_facts(self, read) -> None:
        """A text of other things is left as it is."""
        frame, found, _ = read("a,b\n1,2\n")
        assert found == {}
        assert frame.rows() == [("1", "2")]


class TestForms:
    """Encodings and separators."""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
    def test_encoding(self, read, encoding: str) -> None:
        """UTF-8 with or without a mark, GB 18030 and UTF-16 are told apart."""
        frame, _, _ = read(f"{HEAD}甲校,5,,,,\n".encode(encoding))
        assert frame.row(0)[:2] == ("甲校", 5)

    def test_encoding_after_a_block(self, read, monkeypatch) -> None:
        """A character that lies on the edge of a block is read whole."""
        monkeypatch.setattr(module, "_BLOCK", 7)
        frame, _, _ = read("备注,graduating-students\n江西师范大学,5\n".encode("gb18030"))
        assert frame.rows() == [("江西师范大学", 5)]

    @pytest.mark.parametrize("content", [b"a,b\n\xff\xff\xff,1\n", b"a,b\n\x00,1\n"])
    def test_no_text(self, read, content: bytes) -> None:
        """What is no text is refused."""
        with pytest.raises(InvalidTable, match="is no text"):
            read(content)

    @pytest.mark.parametrize(
        ("separator", "suffix"), [("\t", ".tsv"), (";", ".csv"), (",", ".txt")]
    )
    def test_separator(self, read, separator: str, suffix: str) -> None:
        """Tabs, semicolons and commas are told apart by the head."""
        text = HEAD.replace(",", separator) + separator.join(["甲", "5", "", "", "", ""]) + "\n"
        frame, found, _ = read(text, suffix=suffix)
        assert frame.row(0)[:2] == ("甲", 5)
        assert len(found) == 4

    def test_several_files(self, read) -> None:
        """Texts of the same columns are one table."""
        frame, _, _ = read("graduating-students\n1\n", "graduating-students\n2\n")
        assert frame["graduating-students"].to_list() == [1, 2]


class TestColumns:
    """What columns say."""

    def test_two_of_one_meaning(self, read) -> None:
        """Two columns that say the same are refused, both named."""
        with pytest.raises(InvalidTable, match="'应届毕业生数' and 'graduating_students' both say"):
            read("应届毕业生数,graduating_students\n1,2\n")

    def test_two_of_one_name(self, read) -> None:
        """Two columns of one name are refused; and two without one."""
        with pytest.raises(InvalidTable, match="two columns are called 'a'"):
            read("a,graduating-students,a\n1,2,3\n")
        with pytest.raises(InvalidTable, match="two columns have no name"):
            read("a,,\n1,2,3\n")

    def test_named(self, read, notice) -> None:
        """A column with a name of its own says what it is said to say; it has to be there."""
        how = Asked(notice, UNIVERSITY, date(2024, 8, 31), columns={"n": "graduating-students"})
        _, found, _ = read("n\n5\n", how=how)
        assert [each.key for each in found.values()] == ["graduating-students"]
        with pytest.raises(InvalidTable, match="the table has no column 'n'"):
            read("m\n5\n", how=how)

    def test_wrong_unit(self, read) -> None:
        """A unit of something else is refused."""
        with pytest.raises(InvalidFacts):
            read("应届毕业生数（元）\n5\n")
