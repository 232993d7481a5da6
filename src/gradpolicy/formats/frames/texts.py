"""
Texts as tables: CSV, in UTF-8 or GB 18030, of any size, its numbers exact.

What is plainly a number goes straight into a decimal, and never through a float. Whatever
else stands in a column of facts (``85%``, ``1.26万``, ``２３``, ``暂无``, ``是``, ``2024年7月3日``)
is read as in a file of facts, each different value once.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

import attrs

from gradpolicy.compliance import FactValue
from gradpolicy.formats.facts import InvalidFacts, read_value
from gradpolicy.formats.facts.cells import read_day
from gradpolicy.formats.facts.names import Meant
from gradpolicy.formats.facts.units import scale_of
from gradpolicy.formats.frames.attending import attended
from gradpolicy.formats.frames.meanings import Asked, meanings, places_of, series_of
from gradpolicy.formats.frames.problems import InvalidTable
from gradpolicy.model import Kind, Text

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Unfit", "read_texts"]

#: What is plainly a number.
_PLAIN: Final = r"^-?[0-9]{1,18}(?:\.[0-9]{1,12})?$"
#: So many different values of a column are read one by one.
_MOST_ODD: Final = 20_000
_BLOCK: Final = 1 << 20


@final
@attrs.frozen
class Unfit:
    """
    A value of a text that can't be read as what its column says.

    Args:
        column: the column.
        value: as it stands there.
        problem: what is wrong with it.
        count: in how many rows such a value stands in the column.
        row: the first of them, the head being row 1; of several texts it says nothing.
    """

    column: str
    value: str
    problem: Text
    count: int
    row: int | None


def read_texts(
    files: Sequence[str], asked: Asked, scratch: Path
) -> tuple[pl.LazyFrame, Mapping[str, Meant], tuple[Unfit, ...]]:
    """
    The table in some texts of the same columns, with what its columns say, and what is unfit.

    Args:
        files: the texts.
        asked: what they are read for.
        scratch: a folder for what has to be turned into UTF-8.

    Returns:
        The table: columns of facts as numbers, booleans and dates, others as text. What is
        unfit is null in it.

    Raises:
        InvalidTable: for a text in another encoding, without columns, or with two of one name
            or meaning.
    """
    import polars as pl

    parts: list[pl.LazyFrame] = []
    for number, file in enumerate(files):
        plain = _in_utf8(Path(file), scratch / f"{number}.csv")
        separator = _separator(plain, file)
        parts.append(
            pl.scan_csv(plain, separator=separator, infer_schema=False, raise_if_empty=False)
        )
    frame = pl.concat(parts) if len(parts) > 1 else parts[0]
    found = meanings(frame.collect_schema().names(), asked)
    columns = [_Column(name, meant) for name, meant in found.items()]
    if asked.observed is not None:
        columns.append(_Column(asked.observed, None))
    typed, unfit = _typed(frame, columns)
    if len(files) > 1:
        unfit = tuple(attrs.evolve(each, row=None) for each in unfit)
    return typed, found, unfit


# --- Encoding and separators -----------------------------------------------------------------


def _in_utf8(file: Path, scratch: Path) -> Path:
    """The file, if it is in UTF-8; else what it says in it, in the *scratch* file."""
    with file.open("rb") as opened:
        mark = opened.read(2)
    if mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return _turned(file, "utf-16", scratch)
    return file if _is_in(file, "utf-8") else _turned(file, "gb18030", scratch)


def _blocks(file: Path, encoding: str) -> Iterable[str]:
    decode = codecs.getincrementaldecoder(encoding)()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            yield decode.decode(block)
    yield decode.decode(b"", final=True)


def _is_in(file: Path, encoding: str) -> bool:
    try:
        return not any("\0" in block for block in _blocks(file, encoding))
    except UnicodeDecodeError:
        return False


def _turned(file: Path, encoding: str, scratch: Path) -> Path:
    try:
        with scratch.open("w", encoding="utf-8", newline="") as into:
            for block in _blocks(file, encoding):
                if "\0" in block:
                    raise _no_text(file)
                into.write(block)
    except UnicodeDecodeError:
        raise _no_text(file) from None
    return scratch


def _no_text(file: Path) -> InvalidTable:
    return InvalidTable.of(
        f"{file}:不是文本,或编码不明;请另存为UTF-8",
        f"{file}: is no text, or in no encoding that is known: save it as UTF-8",
    )


def _separator(plain: Path, file: str) -> str:
    """
    What sets off the columns, by the head.

    Raises:
        InvalidTable: for a head with two columns of one name.
    """
    with plain.open(encoding="utf-8-sig", newline="") as opened:
        head = opened.readline(_BLOCK)
    separator = max(",\t;", key=head.count)
    names = [name.strip() for name in next(csv.reader([head], delimiter=separator), [])]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InvalidTable.of(
            f"{file}:有两列都叫“{twice}”" if twice else f"{file}:有两列没有列名",
            f"{file}: two columns are called {twice!r}"
            if twice
            else f"{file}: two columns have no name",
        )
    return separator


# --- Values ----------------------------------------------------------------------------------


@final
@attrs.frozen
class _Column:
    """A column of facts, or of the days on which the rows were observed."""

    name: str
    meant: Meant | None

    @property
    def is_number(self) -> bool:
        """Whether it is one of numbers."""
        return self.meant is not None and self.meant.metric.kind.is_number

    @property
    def text(self) -> pl.Expr:
        """What stands there, without the space around it."""
        import polars as pl

        return pl.col(self.name).str.strip_chars()

    @property
    def is_plain(self) -> pl.Expr:
        """Where its text, stripped, is plainly a number."""
        import polars as pl

        return pl.col(self.name).str.contains(_PLAIN) if self.is_number else pl.lit(value=False)

    def profile(self) -> Iterable[pl.Expr]:
        """What has to be known of it before its type is; its text is in the frame, and stripped."""
        import polars as pl

        text, is_plain = pl.col(self.name), pl.col(f"{self.name}/plain")
        if self.is_number:
            point = text.str.find(".", literal=True)
            length = text.str.len_bytes().cast(pl.Int64)
            after = pl.when(is_plain).then(length - point - 1).max()
            before = pl.when(is_plain).then(pl.coalesce(point, length)).max()
            yield after.alias(f"{self.name}/places")
            yield before.alias(f"{self.name}/digits")
        odd = text.filter(~is_plain & (text != ""))
        yield odd.unique().sort().head(_MOST_ODD + 1).implode().alias(f"{self.name}/odd")

    def read(self, value: str) -> FactValue | None:
        """
        What a value says that is not plainly a number.

        Raises:
            InvalidFacts: when it can't be read.
        """
        if self.meant is None:
            return read_day(value, Text("数据日期", "observed"))
        read = read_value(value, self.meant.metric, self.meant.per, unit=self.meant.unit)
        return None if read is None else read[0]

    @property
    def scale(self) -> Decimal:
        """By how much its unit is larger than the metric's."""
        if self.meant is None or self.meant.unit is None:
            return Decimal(1)
        return scale_of(self.meant.unit, self.meant.metric, self.meant.per) or Decimal(1)


def _typed(
    frame: pl.LazyFrame, columns: Sequence[_Column]
) -> tuple[pl.LazyFrame, tuple[Unfit, ...]]:
    if not columns:
        return frame, ()
    texts = frame.select(column.text for column in columns)
    plain = texts.with_columns(column.is_plain.alias(f"{column.name}/plain") for column in columns)
    profile = plain.select(expr for column in columns for expr in column.profile())
    row = attended(lambda: profile.collect(engine="streaming")).row(0, named=True)
    exprs: list[pl.Expr] = []
    unfit: list[Unfit] = []
    for column in columns:
        odd: list[str] = row[f"{column.name}/odd"]
        if len(odd) > _MOST_ODD:
            raise InvalidTable.of(
                f"列“{column.name}”中有{_MOST_ODD:,}个以上的值不是普通的数,如“{odd[0]}”;请统一写法",
                f"column {column.name!r} holds more than {_MOST_ODD:,} values that are not plain "
                f"numbers, such as {odd[0]!r}: write them plainly",
            )
        known: dict[str, FactValue | None] = {}
        wrong: dict[str, Text] = {}
        for value in odd:
            try:
                known[value] = column.read(value)
            except InvalidFacts as error:
                wrong[value] = error.slips[0].problem
        # What is wrong is null, and no number that it would be to Polars, such as 1e5.
        exprs.append(_expr(column, {**known, **dict.fromkeys(wrong)}, row))
        if wrong:
            unfit.append(_first(frame, column, wrong))
    return frame.with_columns(exprs), tuple(unfit)


def _expr(
    column: _Column, known: Mapping[str, FactValue | None], row: Mapping[str, Any]
) -> pl.Expr:
    import polars as pl

    if column.meant is None:
        values = pl.Series(list(known.values()), dtype=pl.Date)
    else:
        values = series_of(column.name, list(known.values()), column.meant.metric)
    if not column.is_number:
        return _looked_up(column, known, values)
    assert column.meant is not None
    scale = column.scale
    own = values.dtype.scale if isinstance(values.dtype, pl.Decimal) else 0
    places = (row[f"{column.name}/places"] or 0) + places_of(scale)
    digits = (row[f"{column.name}/digits"] or 0) + max(0, scale.adjusted())
    plain = column.text.str.to_decimal(scale=places)
    if scale != 1:
        plain = plain * pl.lit(scale)
    most = max(places, own)
    is_whole = not most and digits <= 18 and column.meant.metric.kind is not Kind.SHARE
    dtype = pl.Int64() if is_whole and values.dtype == pl.Int64 else pl.Decimal(38, most)
    plain = plain.cast(dtype)
    if not known:
        return plain.alias(column.name)
    looked_up = _looked_up(column, known, values.cast(dtype))
    is_plain = column.text.str.contains(_PLAIN)
    return pl.when(is_plain).then(plain).otherwise(looked_up).alias(column.name)


def _looked_up(column: _Column, known: Mapping[str, object], values: pl.Series) -> pl.Expr:
    import polars as pl

    if not known:
        return pl.lit(None, dtype=values.dtype).alias(column.name)
    keys = pl.Series(list(known), dtype=pl.String)
    if not isinstance(values.dtype, pl.List):
        found = column.text.replace_strict(keys, values, default=None, return_dtype=values.dtype)
        return found.alias(column.name)
    # Polars replaces by no lists: so by their text, which is read again.
    texts = values.cast(pl.List(pl.String)).list.join(" ")
    joined = column.text.replace_strict(keys, texts, default=None, return_dtype=pl.String)
    day = pl.element()
    days = joined.str.split(" ").list.eval(day.filter(day != "").str.to_date("%Y-%m-%d"))
    return days.alias(column.name)


def _first(frame: pl.LazyFrame, column: _Column, wrong: Mapping[str, Text]) -> Unfit:
    """Where such values stand."""
    import polars as pl

    rows = frame.with_row_index("/row", offset=2).filter(column.text.is_in(list(wrong)))
    query = rows.select(pl.col("/row").first(), column.text.first(), pl.len().alias("/count"))
    number, value, count = attended(lambda: query.collect(engine="streaming")).row(0)
    return Unfit(column.name, value, wrong[value], count, number)
