"""A site is a folder: whole, or as it was before, and with no link that leads nowhere."""

import json
from pathlib import Path

import pytest

from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.site import Page, Part, write_site
from gradpolicy.formats.site import writing as module

PAGE = Page("a/b.html", "标题", "<p>正文</p>", Part.GUIDE, text="别的字", found=(("项", "x", "y"),))
PAGES = {"zh": [PAGE], "en": [PAGE]}


class TestWhole:
    """What is written."""

    def test_links(self, tmp_path: Path, pages, linking) -> None:
        """Every link of a site of notices leads somewhere on it."""
        write_site(tmp_path / "site", {lang: list(pages(lang).values()) for lang in PAGES}, "s")

        assert [] == linking.dead_links(tmp_path / "site")

    def test_dead_links_are_found(self, tmp_path: Path, linking) -> None:
        """A link to a page, an anchor or a file that is not there is told, and so is a double one."""
        body = '<a href="c.html">1</a><a href="#no">2</a><i id="x"></i><i id="x"></i>'
        page = Page("a.html", "a", body, Part.GUIDE)
        write_site(tmp_path / "site", {"zh": [page], "en": [page]}, "s")

        found = [line for line in linking.dead_links(tmp_path / "site") if "zh/a.html" in line]

        assert ["x stands twice", "c.html leads nowhere", "#no has no such anchor"] == [
            line.split(": ")[1] for line in found if "index.html" not in line
        ]

    def test_nothing_fetched(self, tmp_path: Path, pages) -> None:
        """No page takes a script, a style or a picture from elsewhere."""
        write_site(tmp_path / "site", {lang: list(pages(lang).values()) for lang in PAGES}, "s")

        for path in (tmp_path / "site").rglob("*.html"):
            text = path.read_text("utf-8")
            assert "http://" not in text
            assert 'src="https://' not in text
            assert 'stylesheet" href="https://' not in text

    def test_other_language(self, tmp_path: Path) -> None:
        """Each page leads to itself in the other language."""
        write_site(tmp_path / "site", PAGES, "s")

        text = (tmp_path / "site/zh/a/b.html").read_text("utf-8")

        assert 'href="../../en/a/b.html" hreflang="en"' in text

    def test_search(self, tmp_path: Path) -> None:
        """What a search looks through has each page, and each place on it."""
        write_site(tmp_path / "site", PAGES, "s")

        script = (tmp_path / "site/assets/search-zh.js").read_text("utf-8")
        found = json.loads(script.removeprefix("window.gradpolicySearch = ").rstrip(";\n"))

        assert [
            ["标题", "a/b.html", "指南", "别的字"],
            ["项", "a/b.html#x", "指南 · 标题", "y"],
        ] == found


class TestOrNotAtAll:
    """What happens to what was there."""

    def test_replaced(self, tmp_path: Path) -> None:
        """A site takes the place of the one before, with nothing left of that."""
        target = tmp_path / "site"
        write_site(target, PAGES, "s")
        (target / "zh" / "old.html").touch()

        write_site(target, PAGES, "s")

        assert not (target / "zh" / "old.html").exists()
        assert [target] == list(tmp_path.iterdir())

    def test_refused(self, tmp_path: Path) -> None:
        """A folder with anything else in it is left alone."""
        (tmp_path / "thesis.docx").touch()

        with pytest.raises(Unwritable, match="something else than a site"):
            write_site(tmp_path, PAGES, "s")

        assert [tmp_path / "thesis.docx"] == list(tmp_path.iterdir())

    def test_kept(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where it can't be written whole, the one before stays."""
        target = tmp_path / "site"
        write_site(target, PAGES, "s")
        before = (target / "zh/a/b.html").read_text("utf-8")

        def full(*_: object) -> str:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(module, "search_script", full)
        with pytest.raises(Unwritable, match="No space left"):
            write_site(target, PAGES, "s")

        assert before == (target / "zh/a/b.html").read_text("utf-8")
        assert [target] == list(tmp_path.iterdir())
