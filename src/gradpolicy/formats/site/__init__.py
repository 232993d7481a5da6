"""
A site of notices: their pages, what changed between them, how they answer each other, the terms.

Needs the extra ``site`` (Jinja2). Every page stands by itself, in Chinese and English, with
nothing fetched from elsewhere: a folder of files is enough to read it, and to search it.
"""

from gradpolicy.formats.site.building import Plan, built, start_page
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.formats.site.writing import write_site

__all__ = ["Page", "Part", "Plan", "built", "start_page", "write_site"]
