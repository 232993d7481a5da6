"""Sources: what a table is read from, by the names of its files."""

from __future__ import annotations

import enum
import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, final

import attrs

from gradpolicy.formats.frames.problems import InvalidTable

__all__ = ["Form", "Source", "source_of"]


class Form(enum.Enum):
    """The form of a file of tables, with the suffixes that tell it."""

    PARQUET = (".parquet", ".pq")
    ARROW = (".arrow", ".feather", ".ipc")
    TEXT = (".csv", ".tsv", ".txt")
    WORKBOOK = (".xlsx", ".xlsm", ".xls", ".ods", ".json")
    DATABASE = (".duckdb", ".ddb", ".db")


_FORMS: Final = {suffix: form for form in Form for suffix in form.value}
# A text beside tables is more likely about them than one of them.
_NO_PARTS: Final = frozenset({".txt", ".json"})


@final
@attrs.frozen
class Source:
    """
    The files of one table.

    Args:
        form: the form of all of them.
        files: their names, in order; for a folder of Parquet that is elsewhere, its address.
        name: what to call them in a message.
        folder: the folder that they were found in, if a folder was named.
    """

    form: Form
    files: tuple[str, ...]
    name: str
    folder: str | None = None

    @property
    def is_partitioned(self) -> bool:
        """Whether the names of folders say something: ``year=2024``."""
        if self.folder is None:
            return False
        below = (os.path.relpath(file, self.folder) for file in self.files)
        return any("=" in part for each in below for part in Path(each).parent.parts)


def source_of(names: Sequence[str]) -> Source:
    """
    The table in files of these *names*: each a file, a folder, or a pattern such as ``2024-*.csv``.

    In a folder, whatever is hidden or begins with ``_`` is left out. An address such as
    ``s3://bucket/universities`` is one of Parquet files, and is not looked at here.

    Raises:
        InvalidTable: for a file that is not there, is empty, or of no form that is known; for
            files of several forms; for a folder without tables.

    >>> source_of(["universities.gif"])
    Traceback (most recent call last):
    ...
    gradpolicy.formats.frames.problems.InvalidTable: universities.gif: is not there
    """
    if len(names) == 1 and "://" in names[0]:
        suffix = Path(names[0]).suffix.lower()
        return Source(_FORMS.get(suffix, Form.PARQUET), (names[0],), names[0])
    found = [file for name in names for file in _files(name)]
    forms: dict[Form, str] = {}
    for file in found:
        forms.setdefault(_form(file), file)
        _refuse_empty(file)
    if len(forms) > 1:
        listed = list(forms.values())
        raise InvalidTable.of(
            f"{'、'.join(listed)}:格式不同;一次只能检查一种格式的文件",
            f"{', '.join(listed)}: are of several forms: one at a time",
        )
    (form,) = forms
    folder = names[0] if len(names) == 1 and Path(names[0]).is_dir() else None
    called = names[0] if len(names) == 1 else f"{names[0]} …"
    return Source(form, tuple(found), called, folder)


def _files(name: str) -> Iterable[str]:
    path = Path(name)
    if path.is_dir():
        found = [
            str(each)
            for each in sorted(path.rglob("*"))
            if each.is_file() and not _is_hidden(each.relative_to(path)) and _is_part(each)
        ]
        if not found:
            raise InvalidTable.of(f"{name}:文件夹里没有表格", f"{name}: the folder holds no table")
        return found
    if not path.exists() and glob.has_magic(name):
        found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207  # of a name as it was typed
        if not found:
            raise InvalidTable.of(f"{name}:没有这样的文件", f"{name}: no file is called so")
        return [file for each in found for file in _files(each)]
    if not path.exists():
        raise InvalidTable.of(f"{name}:不存在", f"{name}: is not there")
    if not path.is_file():
        raise InvalidTable.of(f"{name}:不是文件", f"{name}: is no file")
    return [name]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith((".", "_")) for part in path.parts)


def _is_part(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix in _FORMS and suffix not in _NO_PARTS


def _form(file: str) -> Form:
    form = _FORMS.get(Path(file).suffix.lower())
    if form is None:
        known = list(_FORMS)
        raise InvalidTable.of(
            f"{file}:不是能读取的格式;文件名应以{'、'.join(known)}之一结尾",
            f"{file}: is of no form that is read here: its name has to end in one of "
            f"{', '.join(known)}",
        )
    return form


def _refuse_empty(file: str) -> None:
    try:
        size = Path(file).stat().st_size
    except OSError as error:
        raise InvalidTable.of(f"{file}:{error.strerror}", f"{file}: {error.strerror}") from None
    if not size:
        raise InvalidTable.of(f"{file}:是空文件", f"{file}: is empty")
