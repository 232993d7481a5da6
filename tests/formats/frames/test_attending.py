"""Work that somebody looks at, and may stop."""

import os
import signal
import threading

import duckdb
import pytest

from gradpolicy.formats.frames.attending import attended


class TestAttended:
    """`attended`."""

    def test_fails(self) -> None:
        """What goes wrong in it goes wrong outside."""

        def work() -> None:
            raise LookupError("gone")

        with pytest.raises(LookupError, match="gone"):
            attended(work)

    def test_interrupted(self) -> None:
        """Interrupted, it is stopped, and has ended when the interrupt goes on."""
        stopped = threading.Event()
        ended: list[bool] = []

        def work() -> None:
            ended.append(stopped.wait(10))

        def look() -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            attended(work, stop=stopped.set, look=look)
        assert ended == [True]

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
    def test_in_duckdb(self) -> None:
        """A query that Ctrl-C ends has let go of its connection."""
        connection = duckdb.connect()
        endless = connection.sql(
            "SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b"
        )
        threading.Timer(0.3, signal.raise_signal, [signal.SIGINT]).start()
        with pytest.raises(KeyboardInterrupt):
            attended(endless.fetchall, stop=connection.interrupt)
        assert connection.execute("SELECT 1").fetchall() == [(1,)]
        connection.close()
