"""The catalogue of notices: what is built in, what others bring, what is not there."""

from __future__ import annotations

import pkgutil
from importlib.metadata import EntryPoint

import pytest

import gradpolicy as gp
from gradpolicy import notices
from gradpolicy.notices import UnknownNotice

BUILT_IN = [module.name for module in pkgutil.iter_modules(notices.__path__) if "_" in module.name]


class TestBuiltIn:
    """The notices that come with the package."""

    def test_every_module_is_in_the_catalogue(self) -> None:
        """Modules and catalogue agree both ways."""
        slugs = {name.replace("_", "-") for name in BUILT_IN}
        assert slugs == set(notices.available())

    @pytest.mark.parametrize("name", BUILT_IN)
    def test_module_slug_and_constant_agree(self, name: str) -> None:
        """A notice is found by its slug and by its constant, and is one object."""
        notice = notices.load(name.replace("_", "-"))
        assert notice.slug.replace("-", "_") == name
        assert getattr(notices, name.upper()) is notice

    def test_constants_are_listed(self) -> None:
        """The constants are what `dir` and a star import offer."""
        constants = {name.upper() for name in BUILT_IN}
        assert constants <= set(notices.__all__)
        assert constants <= set(dir(notices))

    def test_no_other_attribute(self) -> None:
        """A misspelt constant is an AttributeError, as of any module."""
        with pytest.raises(AttributeError, match="JIANGXI_2032"):
            _ = notices.JIANGXI_2032  # type: ignore[attr-defined]  # the point of the test


class TestUnknown:
    """A slug that the catalogue does not hold."""

    @pytest.mark.parametrize(
        ("slug", "nearest"), [("jiangxi-2032", "jiangxi-202"), ("jianxi-2024", "jiangxi-2024")]
    )
    def test_names_the_nearest(self, slug: str, nearest: str) -> None:
        """The error says which one may be meant."""
        with pytest.raises(UnknownNotice) as caught:
            notices.load(slug)
        assert (caught.value.nearest or "").startswith(nearest)
        assert nearest in str(caught.value)
        assert isinstance(caught.value, LookupError)
        assert isinstance(caught.value, gp.GradpolicyError)

    def test_far_from_all(self) -> None:
        """Without anything near, the list is pointed to."""
        with pytest.raises(UnknownNotice, match=r"see notices.available\(\)"):
            notices.load("zzzz")


class TestPlugIn:
    """A notice that another package brings by an entry point."""

    @pytest.fixture
    def plug_in(self, monkeypatch: pytest.MonkeyPatch):
        """Pretend that an entry point is installed."""

        def install(name: str, value: str) -> None:
            entry = EntryPoint(name, value, notices.ENTRY_POINTS)
            monkeypatch.setattr(
                "importlib.metadata.entry_points",
                lambda *, group: [entry] if group == notices.ENTRY_POINTS else [],
            )

        return install

    def test_is_listed_and_loaded(self, plug_in) -> None:
        """It stands beside the built-in ones."""
        plug_in("elsewhere-2025", "gradpolicy.notices.jiangxi_2024:JIANGXI_2024")
        assert "elsewhere-2025" in notices.available()
        assert notices.load("elsewhere-2025") is notices.load("jiangxi-2024")

    def test_what_is_no_notice_is_refused(self, plug_in) -> None:
        """An entry point to something else is a clear error."""
        plug_in("elsewhere-2025", "gradpolicy.notices:available")
        with pytest.raises(TypeError, match="elsewhere-2025"):
            notices.load("elsewhere-2025")
