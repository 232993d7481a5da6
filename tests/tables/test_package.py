"""The package: what it offers, and what it takes."""

import importlib
import importlib.util

import pytest

import gradpolicy as gp
from gradpolicy import tables


def test_offered() -> None:
    """Each name that it offers is there, be it imported at once or late."""
    assert [] == [name for name in tables.__all__ if not hasattr(tables, name)]
    assert gp.impact is tables.impact


def test_unknown_name() -> None:
    """A name that it does not have is refused as by any module."""
    with pytest.raises(AttributeError, match=r"'gradpolicy\.tables' has no attribute 'no_such'"):
        _ = tables.no_such


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an engine one sentence says what to install."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(gp.model.MissingExtra, match=r"gradpolicy\[tables\]"):
        importlib.reload(tables)
