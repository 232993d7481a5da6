"""
Old workbooks (xls): records in one stream of a compound file, looked through first.

The stream is taken out of the file here, and put into a new one for the reader of workbooks,
that holds nothing else. So chains of sectors that run in circles never reach it.

Source: [MS-CFB] and [MS-XLS], Microsoft Open Specifications.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from gradpolicy.formats.facts.contents import Faulty
from gradpolicy.formats.facts.marks import Marks, damaged, is_percentage, refuse_file, within

__all__ = ["SIGNATURE", "checked"]

#: The first bytes of a compound file.
SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD

#: Of the files made here; with it, the header has room for the table of 400 MB.
_SECTOR: Final = 4096
_LISTED: Final = 109


def checked(data: bytes, file: str) -> tuple[bytes, tuple[Marks, ...]]:
    """
    A compound file that holds only the workbook's stream, and the marks of its sheets, in order.

    Raises:
        InvalidFacts: for a file that is damaged, encrypted, too large, or no workbook.
    """
    try:
        stream = _workbook(_streams(data))
        marks = () if stream is None else tuple(_marks(stream))
    except _Encrypted:
        raise refuse_file(
            file, "已加密；请取消密码后再用", "is encrypted: remove the password first"
        ) from None
    except (struct.error, IndexError, ValueError) as error:
        raise damaged(file, str(error)) from None
    if stream is None:
        raise refuse_file(file, "不是表格工作簿", "is no workbook of sheets")
    within(file, marks)
    return _packed(stream), marks


class _Encrypted(Exception):
    """Only a password opens it."""


def _workbook(streams: dict[str, bytes]) -> bytes | None:
    if "EncryptedPackage" in streams:
        raise _Encrypted
    return streams.get("Workbook", streams.get("Book"))


# --- The compound file -----------------------------------------------------------------------


def _streams(data: bytes) -> dict[str, bytes]:
    """The streams at any level that can be a workbook, by name."""
    shift, mini_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError("sectors of an unknown size")
    size = 1 << shift
    first_directory, cutoff, first_mini = struct.unpack_from("<I4xII", data, 48)
    first_more, _ = struct.unpack_from("<II", data, 68)
    count = len(data) // size

    def sector(number: int) -> bytes:
        return data[(number + 1) * size : (number + 2) * size]

    def chain(number: int, table: list[int]) -> Iterator[int]:
        """The sectors from *number* on; no chain is longer than the file."""
        for _ in range(count + 1):
            if number == _END:
                return
            if number >= count:
                raise ValueError("a sector past the end of the file")
            yield number
            number = table[number]
        raise ValueError("a chain of sectors that runs in a circle")

    index = list(struct.unpack_from("<109I", data, 76))
    for _ in range(count + 1):
        if first_more in (_END, _FREE):
            break
        *more, first_more = struct.unpack(f"<{size // 4}I", sector(first_more))
        index += more
    else:
        raise ValueError("a chain of sectors that runs in a circle")
    fat: list[int] = []
    for number in index:
        if number < count:
            fat += struct.unpack(f"<{size // 4}I", sector(number).ljust(size, b"\xff"))

    def read(first: int) -> bytes:
        return b"".join(map(sector, chain(first, fat)))

    directory = read(first_directory)
    entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]
    if not entries:
        raise ValueError("no directory")
    found: dict[str, bytes] = {}
    mini: bytes | None = None
    mini_fat: list[int] = []
    for entry in entries:
        length, kind = struct.unpack_from("<HB", entry, 64)
        name = entry[: max(length - 2, 0)].decode("utf-16-le", "replace")
        start, stream_size = struct.unpack_from("<II", entry, 116)
        if kind != 2 or name not in ("Workbook", "Book", "EncryptedPackage") or name in found:
            continue
        if stream_size >= cutoff:
            found[name] = read(start)[:stream_size]
            continue
        if mini is None:
            mini = read(struct.unpack_from("<I", entries[0], 116)[0])
            table = read(first_mini)
            mini_fat = list(struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4]))
        pieces: list[bytes] = []
        number = start
        while number != _END and len(pieces) * 64 < stream_size:
            pieces.append(mini[number * 64 : number * 64 + 64])
            number = mini_fat[number]
        found[name] = b"".join(pieces)[:stream_size]
    return found


def _packed(stream: bytes) -> bytes:
    """A compound file with one stream, ``Workbook``: a header, the stream, a directory, a table."""
    # Below 4096 bytes a stream would lie in sectors of another size.
    sectors = max(-(-len(stream) // _SECTOR), 1)
    per = _SECTOR // 4
    tables = 1
    while tables * per < sectors + 1 + tables:
        tables += 1
    fat = [*range(1, sectors), _END, _END, *[_FAT] * tables]
    fat += [_FREE] * (tables * per - len(fat))
    numbers = [sectors + 1 + at for at in range(tables)]
    numbers += [_FREE] * (_LISTED - tables)
    header = SIGNATURE + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 4, 0xFFFE, 12, 6)
    header += struct.pack("<IIIIIIIII", 1, tables, sectors, 0, 4096, _END, 0, _END, 0)
    header += struct.pack(f"<{_LISTED}I", *numbers)
    directory = _entry("Root Entry", 5, 0, 0, child=1)
    directory += _entry("Workbook", 2, 0, sectors * _SECTOR)
    parts = (header, stream, directory, struct.pack(f"<{len(fat)}I", *fat))
    return b"".join(part.ljust(-(-len(part) // _SECTOR) * _SECTOR, b"\0") for part in parts)


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _FREE) -> bytes:
    encoded = f"{name}\0".encode("utf-16-le") if name else b""
    links = struct.pack("<III", _FREE, _FREE, child)
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBB", len(encoded), kind, 1)
        + links
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


# --- The records -----------------------------------------------------------------------------

_BOF, _EOF, _CONTINUE = 0x0809, 0x000A, 0x003C
_FILE_PASS, _SHEET, _FORMAT, _STYLE, _DIMENSIONS = 0x002F, 0x0085, 0x041E, 0x00E0, 0x0200
_FORMULA, _BOOLEAN_OR_ERROR, _NUMBER, _RK, _MANY_RK = 0x0006, 0x0205, 0x0203, 0x027E, 0x00BD
_TEXT, _SHARED_TEXT, _RICH_TEXT = 0x0204, 0x00FD, 0x00D6

# What a formula came to, if to no number.
_AN_ERROR: Final = 2

_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from *at* to the end of its substream, those of substreams inside left out."""
    depth = 0
    while True:
        kind, length = struct.unpack_from("<HH", stream, at)
        body = stream[at + 4 : at + 4 + length]
        if len(body) < length:
            raise ValueError("a record past the end of its stream")
        at += 4 + length
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth == 1:
            yield kind, body


def _marks(stream: bytes) -> Iterator[Marks]:
    sheets: list[tuple[str, int]] = []
    # Those of the formats that need no definition.
    formats = {9, 10}
    styles: list[int] = []
    is_old = False
    for kind, body in _records(stream, 0):
        if kind == _BOF:
            is_old = _short(body, 0) != 0x0600
        elif kind == _FILE_PASS:
            raise _Encrypted
        elif kind == _SHEET:
            sheets.append((_text(body[6:], 1, is_old=is_old), struct.unpack_from("<I", body)[0]))
        elif kind == _FORMAT:
            shown = _text(body[2:], 1 if is_old else 2, is_old=is_old)
            (formats.add if is_percentage(shown) else formats.discard)(_short(body, 0))
        elif kind == _STYLE:
            styles.append(_short(body, 2))
    percentages = {index for index, number in enumerate(styles) if number in formats}
    for name, at in sheets:
        yield _sheet_marks(name, stream, at, percentages)


def _sheet_marks(name: str, stream: bytes, at: int, percentages: set[int]) -> Marks:
    marks = Marks(name)

    def number(row: int, column: int, style: int) -> None:
        marks.reach(row, column)
        if style in percentages:
            marks.percentages.add((row, column))

    def fault(row: int, column: int, code: int) -> None:
        marks.reach(row, column)
        marks.faults[row, column] = Faulty(_ERRORS.get(code, "#"))

    for kind, body in _records(stream, at):
        if kind in (_TEXT, _SHARED_TEXT, _RICH_TEXT):
            marks.reach(*struct.unpack_from("<HH", body))
        elif kind in (_NUMBER, _RK):
            number(*struct.unpack_from("<HHH", body))
        elif kind == _MANY_RK:
            row, first = struct.unpack_from("<HH", body)
            for index in range((len(body) - 6) // 6):
                number(row, first + index, _short(body, 4 + 6 * index))
        elif kind == _BOOLEAN_OR_ERROR:
            row, column, _, code, is_error = struct.unpack_from("<HHHBB", body)
            marks.reach(row, column)
            if is_error:
                fault(row, column, code)
        elif kind == _FORMULA:
            row, column, style, what, code, special = struct.unpack_from("<HHHBxB3xH", body)
            if special != 0xFFFF:
                number(row, column, style)
            elif what == _AN_ERROR:
                fault(row, column, code)
            else:
                marks.reach(row, column)
        elif kind == _DIMENSIONS:
            _check_dimensions(body)
    return marks


def _check_dimensions(body: bytes) -> None:
    """The reader makes room for as many cells as a sheet says that it has."""
    layout = "<HHHH" if len(body) == 10 else "<IIHH"
    first, after, _, columns = struct.unpack_from(layout, body)
    if first > after or after > 65_536 or columns > 256:
        raise ValueError("a sheet larger than one can be")


def _short(body: bytes, at: int) -> int:
    number: int = struct.unpack_from("<H", body, at)[0]
    return number


def _text(body: bytes, width: int, *, is_old: bool) -> str:
    """A text after its length, a number of so many bytes; it may be of 16 bits a character."""
    length = int.from_bytes(body[:width], "little")
    if is_old:
        return body[width : width + length].decode("gbk", "replace")
    if body[width] & 1:
        return body[width + 1 : width + 1 + 2 * length].decode("utf-16-le", "replace")
    return body[width + 1 : width + 1 + length].decode("latin-1")
