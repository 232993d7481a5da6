"""The documentation as a site: complete in both languages, and with no link that leads nowhere."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from gradpolicy import notices
from gradpolicy.formats.site import Part, Plan, write_site

DOCS = Path(__file__).parents[2] / "docs"
pytest.importorskip("griffe", reason="the site takes the group docs")


@pytest.fixture(scope="module")
def build() -> Iterator[ModuleType]:
    """The script that builds it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(DOCS))
        import build

        yield build
    for name in ("build", "linking", "prose", "trying", "reference"):
        for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
            del sys.modules[module]


@pytest.fixture(scope="module")
def pages(build) -> dict:
    """All of its pages in each language."""
    plan = Plan.of([notices.load(slug) for slug in notices.available()])
    return {language: build.pages_of(language, plan=plan) for language in build.LANGUAGES}


def test_links(build, pages, tmp_path: Path) -> None:
    """No link of a page leads nowhere, but to what is downloaded where it is built."""
    write_site(tmp_path / "site", pages, "gradpolicy", assets={"code.css": build.code_css()})

    dead = build.dead_links(tmp_path / "site")

    assert [] == [line for line in dead if "assets/try/" not in line]


def test_same(pages) -> None:
    """Whatever there is in Chinese, there is in English."""
    assert [page.path for page in pages["zh"]] == [page.path for page in pages["en"]]
    assert set(Part) == {page.part for page in pages["zh"]}
    assert pages["zh"][0].path == "index.html"


def test_headings(pages) -> None:
    """A guide has the same sections in both languages."""
    for zh, en in zip(pages["zh"], pages["en"], strict=True):
        if zh.part is Part.GUIDE:
            headings = [len(re.findall(r"<h[23]", page.body)) for page in (zh, en)]
            assert headings[0] == headings[1], zh.path


def test_examples_run() -> None:
    """Every Python block of every page is one that is run; on Spark, it is run with Spark."""
    for path in DOCS.glob("*/*.md"):
        fences = set(re.findall(r"^```(\w+)$", path.read_text("utf-8"), re.MULTILINE))
        if path.name != "spark.md":
            assert fences <= {"python", "sh", "text", "json", "csv", "toml"}, path


def test_spark() -> None:
    """What tests/spark runs of the guide in English, the one in Chinese says, word for word."""
    blocks = [
        re.findall(
            r"^```(?:pycon|py|sh)\n(.+?)^```$",
            (DOCS / language / "spark.md").read_text("utf-8"),
            re.MULTILINE | re.DOTALL,
        )
        for language in ("zh", "en")
    ]
    assert len(blocks[0]) > 3
    assert blocks[0] == blocks[1]


def test_unnamed(build, tmp_path: Path) -> None:
    """A page that nobody put in order stops the build, and so does one without a heading."""
    (tmp_path / "new.md").write_text("# New\n", "utf-8")
    with pytest.raises(ValueError, match="new"):
        build.prose_pages(tmp_path, "en")
