"""`gradpolicy site`."""

from pathlib import Path

import attrs

from gradpolicy import notices
from gradpolicy.formats.json import to_json


class TestSite:
    """A site of notices."""

    def test_catalogue(self, run, tmp_path: Path) -> None:
        """Without more it is that of all notices that there are."""
        found = run("site", "-o", tmp_path / "site", "--lang", "en")

        assert found.status == 0
        assert f"wrote {tmp_path}/site/index.html" in found.out
        for slug in notices.available():
            assert (tmp_path / "site/zh/notices" / f"{slug}.html").is_file()
        assert (tmp_path / "site/en/compare/jiangxi-2023--jiangxi-2024.html").is_file()

    def test_own(self, run, tmp_path: Path) -> None:
        """A draft out of a file stands beside last year's, and beside any other that is asked for."""
        draft = attrs.evolve(notices.load("jiangxi-2024"), slug="jiangxi-2025", cohort=2025)
        (tmp_path / "draft.json").write_text(to_json(draft), "utf-8")

        found = run(
            "site", tmp_path / "draft.json", "jiangxi-2024",
            "--conform", tmp_path / "draft.json", "guangdong-2023",
            "-o", tmp_path / "site",
        )  # fmt: skip

        assert found.status == 0
        assert (tmp_path / "site/zh/compare/jiangxi-2024--jiangxi-2025.html").is_file()
        assert (tmp_path / "site/zh/conform/jiangxi-2025--guangdong-2023.html").is_file()
        assert not (tmp_path / "site/zh/notices/ministry-2024.html").exists()

    def test_same_slug(self, run, tmp_path: Path) -> None:
        """Two notices of one name are refused, by it."""
        (tmp_path / "copy.json").write_text(to_json(notices.load("jiangxi-2024")), "utf-8")

        found = run("site", tmp_path / "copy.json", "jiangxi-2024", "-o", tmp_path / "site")

        assert found.status == 2
        assert "two notices are called jiangxi-2024" in found.err

    def test_something_else(self, run, tmp_path: Path) -> None:
        """A folder that holds something else is left alone."""
        (tmp_path / "letter.txt").touch()

        found = run("site", "-o", tmp_path)

        assert found.status == 2
        assert "something else than a site" in found.err
        assert [tmp_path / "letter.txt"] == list(tmp_path.iterdir())
