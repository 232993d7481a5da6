"""The reference of the documentation: every public name, command and format has its place."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from types import ModuleType

import pytest

import gradpolicy
from gradpolicy.__main__ import main
from gradpolicy.formats.json import facts_schema, report_schema

FOLDER = Path(__file__).parents[2] / "docs" / "reference"
PACKAGES = (
    "gradpolicy",
    "gradpolicy.model",
    "gradpolicy.logic",
    "gradpolicy.vocabulary",
    "gradpolicy.notices",
    "gradpolicy.changes",
    "gradpolicy.compliance",
    "gradpolicy.compliance.ledgers",
    "gradpolicy.tables",
    "gradpolicy.reading",
    "gradpolicy.strategies",
    "gradpolicy.formats.facts",
    "gradpolicy.formats.frames",
    "gradpolicy.formats.json",
    "gradpolicy.formats.report",
    "gradpolicy.formats.terminal",
    "gradpolicy.formats.workbook",
)
LANGUAGES = ("zh", "en")

each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def _reference() -> ModuleType:
    # The documentation is no package that is installed.
    name = "gradpolicy_docs_reference"
    spec = importlib.util.spec_from_file_location(
        name, FOLDER / "__init__.py", submodule_search_locations=[str(FOLDER)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Read(HTMLParser):
    """What a test asks of a page: its anchors, links, headings, classes and text."""

    VOID = frozenset({"br", "hr", "img"})

    def __init__(self, page) -> None:
        super().__init__()
        self.page = page
        self.ids: list[str] = []
        self.links: list[str] = []
        self.levels: list[int] = []
        self.names: Counter[str] = Counter()
        self.heads: list[bool] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.rows: list[str] = []
        self.feed(page.body)
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        """Note an element, and what is on it."""
        given = dict(attrs)
        self.attributes |= set(given)
        self.names[tag] += 1
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.levels.append(int(tag[1]))
        if tag == "th":
            self.heads.append("scope" in given)
            self.rows.append("")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        """Close the element that was opened last."""
        assert self.open.pop() == tag, f"{self.page.path}: </{tag}> closes something else"

    def handle_data(self, data) -> None:
        """Note what stands in the head of a row or column."""
        if "th" in self.open:
            self.rows[-1] += data


@cache
def _pages(language: str) -> dict[str, Read]:
    return {page.path: Read(page) for page in _reference().pages(language)}


class TestNames:
    """The pages of the modules."""

    @each_language
    @pytest.mark.parametrize("package", PACKAGES)
    def test_every_public_name_has_its_anchor(self, package, language) -> None:
        """Whoever looks for a name that a module offers finds it on the module's page."""
        read = _pages(language)[f"reference/{package}.html"]

        offered = importlib.import_module(package).__all__

        assert set(offered) <= set(read.ids)

    @each_language
    def test_each_name_of_the_package_is_in_the_index(self, language) -> None:
        """The first page lists all that `import gradpolicy` gives."""
        assert set(gradpolicy.__all__) <= set(_pages(language)["reference/index.html"].rows)

    @each_language
    def test_search_finds_each_name(self, language) -> None:
        """The search of the site leads to the entry of every public name, and there alone."""
        found = [
            (title, path)
            for path, read in _pages(language).items()
            for title, *_ in read.page.found
        ]
        titles = {title for title, _ in found}

        offered = {name for each in PACKAGES for name in importlib.import_module(each).__all__}

        assert offered <= titles
        assert [each for each, count in Counter(found).items() if count > 1] == []

    @each_language
    def test_found_anchors_are_there(self, language) -> None:
        """What the search finds on a page stands on it."""
        for read in _pages(language).values():
            assert {anchor for _, anchor, _ in read.page.found} <= set(read.ids), read.page.path

    def test_no_docstring_is_empty(self) -> None:
        """Each public name says what it is, and so does each method and property of a class."""
        _reference()
        source = importlib.import_module("gradpolicy_docs_reference.source")
        describing = importlib.import_module("gradpolicy_docs_reference.describing")

        silent = {
            target.path
            for offered in source.names().values()
            for name in offered
            for target in (
                name.target,
                *(
                    each
                    for each in (source.members(name.target) if name.target.is_class else ())
                    if each.is_function or source.is_property(each)
                ),
            )
            # The version needs no words, and a type that stands for others is shown by these.
            if name.name != "__version__"
            and not describing.summary_of(target)
            and not (target.is_attribute and target.value)
        }

        assert silent == set()

    def test_signature_says_how_it_is_called(self) -> None:
        """An entry shows the parameters with their types, and a type leads to its own entry."""
        body = _pages("en")["reference/gradpolicy.model.html"].page.body

        entry = body.partition('id="Measure"')[2].partition("</pre>")[0]

        assert "number" in entry
        assert 'href="#Section"' in body
        assert 'href="#Norm"' in entry

    def test_text_stays_text(self) -> None:
        """What looks like an element in a docstring is shown, not obeyed."""
        body = _pages("en")["reference/gradpolicy.html"].page.body

        assert "&lt;NoticeDiff" in body
        assert "<NoticeDiff" not in body

    def test_an_example_is_highlighted(self) -> None:
        """The examples of the docstrings are code, whose parts a style sheet colours."""
        body = _pages("en")["reference/gradpolicy.model.html"].page.body

        assert '<span class="gp">&gt;&gt;&gt; </span>' in body


class TestHtml:
    """Every page, as HTML."""

    @each_language
    def test_ids_are_unique(self, language) -> None:
        """An anchor leads to one place."""
        for read in _pages(language).values():
            doubled = [each for each, count in Counter(read.ids).items() if count > 1]
            assert doubled == [], read.page.path

    @each_language
    def test_links_lead_somewhere(self, language) -> None:
        """Each link from page to page of the reference finds its page and its anchor."""
        pages = _pages(language)
        broken = []
        for path, read in pages.items():
            for link in read.links:
                if link.startswith("https://"):
                    continue
                file, _, anchor = link.partition("#")
                target = normpath(join(dirname(path), file)) if file else path
                if target not in pages or (anchor and anchor not in pages[target].ids):
                    broken.append((path, link))
        assert broken == []

    @each_language
    def test_headings_leave_no_level_out(self, language) -> None:
        """A reader who goes from heading to heading finds them in order, below the page's own."""
        for read in _pages(language).values():
            before = 1
            for level in read.levels:
                assert 2 <= level <= before + 1, read.page.path
                before = level

    @each_language
    def test_tables_have_heads(self, language) -> None:
        """A screen reader knows which row and column a head belongs to."""
        for read in _pages(language).values():
            assert all(read.heads), read.page.path

    @each_language
    def test_elements_are_closed(self, language) -> None:
        """Every element that is opened is closed, in order."""
        for read in _pages(language).values():
            assert read.open == [], read.page.path

    @each_language
    def test_nothing_runs(self, language) -> None:
        """The pages bring no scripts and no styles of their own."""
        for read in _pages(language).values():
            assert not read.names.keys() & {"script", "style"}, read.page.path
            assert not any(each == "style" or each.startswith("on") for each in read.attributes)

    def test_languages_have_the_same_places(self) -> None:
        """A reader who changes the language stays where they were."""
        zh, en = (
            {path: read.ids for path, read in _pages(language).items()} for language in LANGUAGES
        )

        assert zh == en

    def test_labels_are_in_the_language_of_the_page(self) -> None:
        """The headings of a Chinese page are Chinese."""
        zh, en = (
            _pages(language)["reference/gradpolicy.model.html"].page.body for language in LANGUAGES
        )

        assert "类型别名" in zh
        assert "类型别名" not in en
        assert "Type aliases" in en


class TestCommands:
    """The page of the command line."""

    @each_language
    def test_names_each_command(self, language, monkeypatch, capsys) -> None:
        """Each command that the help lists has its section."""
        monkeypatch.setattr(sys, "argv", ["gradpolicy", "--help"])
        main()
        listed = [
            line.split()[0]
            for line in capsys.readouterr().out.partition("Commands:")[2].splitlines()
            if line.startswith("  ") and not line.startswith("   ")
        ]

        assert listed
        assert set(listed) <= set(_pages(language)["reference/commands.html"].ids)

    def test_options_have_their_anchors(self) -> None:
        """One can link to an option."""
        ids = _pages("en")["reference/commands.html"].ids

        assert {"check--fail-on", "diff--only", "report--output"} <= set(ids)

    def test_help_is_in_one_language(self) -> None:
        """The help of a command is taken apart: each page has the half that is its own."""
        zh, en = (_pages(language)["reference/commands.html"].page.body for language in LANGUAGES)

        assert "Only this institution." in en
        assert "只看这个单位。" in zh
        assert "Only this institution" not in zh
        assert not any("\u4e00" <= character <= "\u9fff" for character in en)

    def test_everything_is_said_in_chinese(self) -> None:
        """No help is English only on the Chinese page."""
        _reference()
        commands = importlib.import_module("gradpolicy_docs_reference.commands")
        body = _pages("zh")["reference/commands.html"].page.body

        assert commands.split("Show this message and exit.").zh in body
        assert "Show this message" not in body
        for sentence in ("FACTS are", "TABLE is", "A NOTICE is", "ITEM is", "already is kept"):
            assert sentence not in body


class TestFormats:
    """The page of the formats."""

    @each_language
    @pytest.mark.parametrize("schema", [facts_schema(), report_schema()], ids=["facts", "report"])
    def test_lists_each_required_property(self, schema, language) -> None:
        """Whoever writes a file by a schema finds every property that it must have."""
        rows = _pages(language)["reference/formats.html"].rows
        listed = {part.removesuffix("[]") for row in rows for part in row.split(".")}

        required: set[str] = set()
        waiting: list[object] = [schema]
        while waiting:
            match waiting.pop():
                case dict() as found:
                    names = found.get("required")
                    required |= set(names) if isinstance(names, list) else set()
                    waiting.extend(found.values())
                case list() as found:
                    waiting.extend(found)

        assert required
        assert required <= listed

    def test_every_format_has_its_section(self) -> None:
        """Each format of JSON that the library writes is described."""
        schemas = importlib.import_module(f"{_reference().__name__}.schemas")
        source = "".join(
            path.read_text("utf-8")
            for path in Path(gradpolicy.__file__).parent.joinpath("formats").rglob("*.py")
        )

        for each in schemas.FORMATS:
            assert f'"{each.name}"' in source
            assert each.anchor in _pages("en")["reference/formats.html"].ids

    def test_schema_is_there_whole(self) -> None:
        """The schema itself can be read on the page."""
        body = _pages("en")["reference/formats.html"].page.body

        assert "<details><summary>" in body
        assert json.dumps(facts_schema()["$id"]).strip('"') in body


class TestChangelog:
    """The changelog."""

    @each_language
    def test_newest_version_is_there(self, language) -> None:
        """Each version has its anchor."""
        assert gradpolicy.__version__ in _pages(language)["changelog.html"].ids


class TestStyleSheet:
    """The colours of the code."""

    def test_dark_and_light(self) -> None:
        """The colours follow the system, unless the reader has chosen."""
        sheet = _reference().code_css()

        assert "@media (prefers-color-scheme: dark)" in sheet
        assert ":root[data-theme=dark] .code" in sheet
        assert ":root:not([data-theme=light]) .code" in sheet
