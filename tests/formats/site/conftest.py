"""What the tests of sites share: the notices, and the site of all of them."""

import functools
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from gradpolicy import notices
from gradpolicy.formats.language import Language
from gradpolicy.formats.site import Page, Plan, built, start_page


@pytest.fixture(scope="session")
def plan() -> Plan:
    """That of the five notices."""
    return Plan.of([notices.load(slug) for slug in notices.available()])


@pytest.fixture(scope="session")
def pages(plan: Plan) -> Callable[[Language], dict[str, Page]]:
    """The pages of the five notices in a language, by their paths."""

    @functools.cache
    def found(language: Language) -> dict[str, Page]:
        those = built(plan, language)
        every = [start_page(plan, those, "site", language), *those]
        return {page.path: page for page in every}

    return found


@pytest.fixture(scope="session")
def linking() -> ModuleType:
    """What finds dead links, which the documentation is checked with as well."""
    path = Path(__file__).parents[3] / "docs" / "linking.py"
    spec = importlib.util.spec_from_file_location("linking", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["linking"] = module
    spec.loader.exec_module(module)
    return module
