"""The self-assessment report of an institution: Word, HTML and Markdown, in two languages."""

from gradpolicy.formats.report.content import Receipt, content_of
from gradpolicy.formats.report.document import Content
from gradpolicy.formats.report.docx import to_docx
from gradpolicy.formats.report.html import to_html
from gradpolicy.formats.report.markdown import to_markdown
from gradpolicy.formats.report.writing import UnknownFormat, write_report

__all__ = [
    "Content",
    "Receipt",
    "UnknownFormat",
    "content_of",
    "to_docx",
    "to_html",
    "to_markdown",
    "write_report",
]
