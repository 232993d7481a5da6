"""The report in a file."""

import pytest

from gradpolicy.formats.files import Unwritable
from gradpolicy.formats.report import UnknownFormat, content_of, to_docx, to_html, write_report
from gradpolicy.formats.report.markdown import to_markdown


class Receipt:
    """One line."""

    def lines(self, language):
        """Which language it was asked in."""
        return [f"receipt in {language}"]


class TestWriteReport:
    """Choosing a format by the name of the file."""

    def test_docx(self, some, tmp_path):
        """A .docx is a Word document."""
        write_report(some, tmp_path / "report.docx", "zh")

        expected = to_docx(content_of(some, "zh"))
        assert expected == (tmp_path / "report.docx").read_bytes()

    def test_html(self, some, tmp_path):
        """An .html is a page in UTF-8; the case of the suffix does not matter."""
        write_report(some, tmp_path / "report.HTML", "en")

        expected = to_html(content_of(some, "en"))
        assert expected == (tmp_path / "report.HTML").read_text("utf-8")

    def test_markdown(self, some, tmp_path):
        """An .md is Markdown, with the receipt where one is given."""
        receipt = Receipt()

        write_report(some, tmp_path / "report.md", "zh", receipt=receipt)

        text = (tmp_path / "report.md").read_text("utf-8")
        assert to_markdown(content_of(some, "zh", receipt=receipt)) == text
        assert "receipt in zh" in text

    @pytest.mark.parametrize("name", ["report.pdf", "report", "report.docx.bak", ".docx"])
    def test_no_format(self, some, tmp_path, name):
        """Another suffix is refused with those that there are, and nothing is written."""
        with pytest.raises(UnknownFormat, match=r"is written to \.docx, \.html or \.md"):
            write_report(some, tmp_path / name, "zh")

        assert [] == list(tmp_path.iterdir())

    def test_no_folder(self, some, tmp_path):
        """A folder that is not there is named."""
        with pytest.raises(Unwritable, match="No such file or directory"):
            write_report(some, tmp_path / "nowhere" / "report.md", "zh")
