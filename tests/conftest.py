"""
What all tests share: Hypothesis profiles, and the raw texts of the notices.

HYPOTHESIS_PROFILE chooses how hard properties are tried: `fast` while writing, `default`,
or `thorough`, which takes many minutes.

GRADPOLICY_SOURCES names a folder with copies of the notices' texts, one `<slug>.txt` each;
without it, `../shared/sources` is tried. The texts are not part of the repository, and tests
that need them are skipped where there are none.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline: how long an example takes says more of the machine than of the code.
# In CI the same examples every time: a change is not stopped by what it did not do.
in_ci = bool(os.environ.get("CI"))
base = settings(deadline=None, print_blob=True)
settings.register_profile("default", base, derandomize=in_ci, max_examples=60)
settings.register_profile("fast", base, max_examples=20)
settings.register_profile("thorough", base, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture
def source_text() -> Callable[[str], str]:
    """The raw text of a notice by its slug; skips the test where there is no copy."""
    beside = Path(__file__).parents[2] / "shared" / "sources"
    folder = Path(os.environ.get("GRADPOLICY_SOURCES") or beside)

    def read(slug: str) -> str:
        path = folder / f"{slug}.txt"
        if not path.is_file():
            pytest.skip(f"no copy of {slug}'s text: name a folder in GRADPOLICY_SOURCES")
        return path.read_bytes().decode("utf-8")

    return read
