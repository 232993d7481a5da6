"""Files written whole or not at all."""

import os
from pathlib import Path
from unittest.mock import Mock

import pytest

from gradpolicy.formats.files import Unwritable, replace
from gradpolicy.model import GradpolicyError


class TestReplace:
    """Replacing what a file holds."""

    def test_new(self, tmp_path):
        """A file that is not there is made, readable by all."""
        path = tmp_path / "report.md"

        replace(path, b"whole")

        assert b"whole" == path.read_bytes()
        assert 0o644 == path.stat().st_mode & 0o777

    def test_there(self, tmp_path):
        """A file that is there holds the new content, and stays as readable as it was."""
        path = tmp_path / "report.md"
        path.write_bytes(b"old")
        path.chmod(0o600)

        replace(str(path), b"new")

        assert b"new" == path.read_bytes()
        assert 0o600 == path.stat().st_mode & 0o777

    def test_nothing_is_left_beside_it(self, tmp_path):
        """No other file stays in the folder."""
        replace(tmp_path / "report.md", b"whole")

        assert ["report.md"] == [path.name for path in tmp_path.iterdir()]

    def test_fails_halfway(self, tmp_path, monkeypatch):
        """If the last step fails, what stood there stays, and nothing beside it."""
        path = tmp_path / "report.md"
        path.write_bytes(b"old")

        full = Mock(side_effect=OSError(28, "No space left on device"))
        monkeypatch.setattr(Path, "replace", full)

        with pytest.raises(Unwritable, match="No space left on device"):
            replace(path, b"new")
        assert b"old" == path.read_bytes()
        assert ["report.md"] == [path.name for path in tmp_path.iterdir()]

    def test_no_folder(self, tmp_path):
        """Where the folder is not there, one line says so and names the file."""
        path = tmp_path / "nowhere" / "report.md"

        with pytest.raises(Unwritable) as refused:
            replace(path, b"whole")

        assert f"{path}: No such file or directory" == str(refused.value)
        assert isinstance(refused.value, GradpolicyError)
        assert isinstance(refused.value, OSError)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
    def test_no_regular_file(self, tmp_path):
        """A pipe is written to: it is not put away for a file of its name."""
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

        replace(pipe, b"whole")

        assert b"whole" == os.read(reader, 100)
        os.close(reader)
        assert pipe.is_fifo()
