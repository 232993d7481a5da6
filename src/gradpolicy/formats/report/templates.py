"""The files that come with the report: the fixed parts of a Word document, and a style sheet."""

from functools import cache
from importlib import resources

__all__ = ["template"]


@cache
def template(name: str) -> str:
    """
    The text of the file *name* in ``template/``.

    >>> template("report.css")[:5]
    ':root'
    """
    folder = resources.files("gradpolicy.formats.report").joinpath("template")
    return folder.joinpath(name).read_text("utf-8")
