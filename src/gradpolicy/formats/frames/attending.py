"""Work done in the engine while somebody looks on, and may stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["attended"]

_T = TypeVar("_T")

#: How often it is looked at, and how long it is waited for once it was stopped, in seconds.
_EVERY: Final = 0.1
_PATIENCE: Final = 10.0


def attended(
    work: Callable[[], _T],
    *,
    stop: Callable[[], None] = lambda: None,
    look: Callable[[], None] | None = None,
) -> _T:
    """
    What *work* returns; it runs beside, so that this thread hears an interrupt at once.

    Args:
        work: what is done.
        stop: what makes it end early.
        look: what is done meanwhile, time and again, and at the end.

    Raises:
        KeyboardInterrupt: when it was interrupted; the work has ended then.

    >>> attended(lambda: 42)
    42
    """
    found: list[_T] = []
    failed: list[BaseException] = []
    # Not the end of the thread: a join that is interrupted takes the thread for ended.
    ended = threading.Event()

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:  # noqa: BLE001  # it is raised again, in the other thread
            failed.append(error)
        finally:
            ended.set()

    threading.Thread(target=run, daemon=True).start()
    try:
        while not ended.wait(_EVERY):
            if look is not None:
                look()
        if look is not None:
            look()
    except BaseException:
        stop()
        ended.wait(_PATIENCE)
        raise
    if failed:
        raise failed[0]
    return found[0]
