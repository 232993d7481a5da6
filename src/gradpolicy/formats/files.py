"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from gradpolicy.model import GradpolicyError

__all__ = ["Unwritable", "replace"]


class Unwritable(GradpolicyError, OSError):
    """
    A file that can't be written.

    Attributes: the *path*, and the *reason*, in the words of the operating system.

    >>> str(Unwritable("report.docx", "No space left on device"))
    'report.docx: No space left on device'
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def replace(path: str | os.PathLike[str], content: bytes) -> None:
    """
    Write *content* to *path*: what stood there stays until the new content is complete.

    What is no regular file, such as a pipe, is written to as it is.

    Raises:
        Unwritable: when the folder is not there, is full, or may not be written to.

    >>> folder = tempfile.TemporaryDirectory()
    >>> replace(Path(folder.name, "report.md"), b"# Report")
    >>> Path(folder.name, "report.md").read_bytes()
    b'# Report'
    >>> folder.cleanup()
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
            return
        _replace(target, content)
    except OSError as error:
        raise Unwritable(str(path), error.strerror or str(error)) from None


def _replace(target: Path, content: bytes) -> None:
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o644
    # Beside the target: only within one file system is a file moved in one step.
    with tempfile.NamedTemporaryFile(
        dir=target.parent, prefix=f".{target.name}.", delete=False
    ) as file:
        whole = Path(file.name)
        try:
            file.write(content)
            file.flush()
        except BaseException:
            whole.unlink()
            raise
    try:
        whole.chmod(mode)
        whole.replace(target)
    except BaseException:
        whole.unlink(missing_ok=True)
        raise
