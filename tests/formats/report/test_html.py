"""The report as a web page."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from gradpolicy.compliance import Facts, check
from gradpolicy.formats.report import content_of, to_html
from gradpolicy.formats.report.document import Bars, Card, Table, Timeline, Tone
from gradpolicy.formats.report.palette import DARK, LIGHT

each = pytest.mark.parametrize(
    ("given", "language"), [(g, lang) for g in ("none", "some", "all") for lang in ("zh", "en")]
)

_VOID = {"meta", "col", "br"}


class Page(HTMLParser):
    """The elements of a page in order, and whether each was closed where it should be."""

    def __init__(self, text):
        super().__init__()
        self.open = []
        self.elements = []
        self.wrong = []
        self.text = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        """An element begins."""
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        """An element begins and ends."""
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        """An element ends."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append((tag, self.getpos()))

    def handle_data(self, data):
        """Text."""
        self.text.append(data)

    def all(self, *tags):
        """The attributes of all elements with one of the *tags*."""
        return [attributes for tag, attributes in self.elements if tag in tags]


@each
class TestPage:
    """Any page."""

    def test_well_formed(self, told, given, language):
        """Each element is closed, in order; no name of an element stands twice."""
        page = Page(to_html(told(given, language)))

        assert ([], []) == (page.wrong, page.open)
        names = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(set(names)) == len(names)

    def test_fetches_nothing(self, told, given, language):
        """It needs no other file, no network and no script."""
        text = to_html(told(given, language))
        page = Page(text)

        assert [] == [a for _, a in page.elements if {"src", "srcset", "data", "action"} & set(a)]
        links = {attributes["href"] for attributes in page.all("a")}
        assert {True} == {link.startswith("#s") for link in links}
        assert not {"script", "link", "iframe", "img"} & {tag for tag, _ in page.elements}
        assert [] == re.findall(r"https?:|url\(|@import", text)

    def test_language(self, told, given, language):
        """The page says which language it is in."""
        (root,) = Page(to_html(told(given, language))).all("html")

        assert {"zh": "zh-CN", "en": "en"}[language] == root["lang"]

    def test_headings_in_order(self, told, given, language):
        """One title, and no level of heading is skipped."""
        tags = [tag for tag, _ in Page(to_html(told(given, language))).elements]

        levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]

        assert [1] == [level for level in levels if level == 1]
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_tables(self, told, given, language):
        """Each table has a caption, and each head says what it heads."""
        content = told(given, language)
        page = Page(to_html(content))

        blocks = [block for section in content.sections for block in section.blocks]
        expected = sum(isinstance(block, Table | Bars | Timeline) for block in blocks)
        assert expected == len(page.all("table")) == len(page.all("caption"))
        assert {"col"} == {attributes.get("scope") for attributes in page.all("th")}

    def test_pictures_in_words(self, told, given, language):
        """Each picture has a title or a label, or is left out for those who hear the page."""
        pictures = to_html(told(given, language)).split("<svg")[1:]

        for picture in pictures:
            head, rest = picture.split(">", 1)
            assert (
                'aria-hidden="true"' in head or "aria-label=" in head or rest.startswith("<title>")
            )

    def test_all_is_there(self, told, given, language):
        """Every card and every row of the content is on the page."""
        content = told(given, language)
        page = Page(to_html(content))

        blocks = [block for section in content.sections for block in section.blocks]
        assert sum(isinstance(b, Card) for b in blocks) == len(page.all("article"))
        rows = sum(len(b.rows) + 1 for b in blocks if isinstance(b, Table))
        rows += sum(len(b.bars) + 1 for b in blocks if isinstance(b, Bars))
        rows += sum(len(b.moments) + 1 for b in blocks if isinstance(b, Timeline))
        assert rows == len(page.all("tr"))


class TestNames:
    """Names that try to be more than names."""

    @pytest.mark.parametrize(
        "entity",
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=alert(1)>',
            "</title><script>alert(1)</script>",
            "</style><b>",
            "a\x00b\x1fc",
        ],
    )
    def test_stay_names(self, notice, some, told, entity):
        """Whatever an institution calls itself is shown, and does nothing."""
        content = content_of(check(notice, Facts(entity=entity), on=some.on), "zh")

        page, usual = Page(to_html(content)), Page(to_html(told("none", "zh")))

        assert ([], []) == (page.wrong, page.open)
        assert [tag for tag, _ in usual.elements] == [tag for tag, _ in page.elements]
        assert {key for _, a in usual.elements for key in a} == {
            key for _, a in page.elements for key in a
        }
        assert re.sub("[\x00-\x1f]", "", entity) in page.text


class TestColours:
    """What can be read."""

    @staticmethod
    def _luminance(colour):
        channels = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def _contrast(self, one, other):
        low, high = sorted((self._luminance(one), self._luminance(other)))
        return (high + 0.05) / (low + 0.05)

    @pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
    def test_contrast(self, palette):
        """Every text stands out from its ground at least as WCAG 2 asks at level AA: 4.5 to 1."""
        pairs = [
            (palette.ink, palette.page),
            (palette.muted, palette.page),
            (palette.muted, palette.shade),
            (palette.link, palette.page),
            *((colour.ink, colour.ground) for colour in palette.tones.values()),
            *((colour.ink, palette.page) for colour in palette.tones.values()),
            *((palette.ink, colour.ground) for colour in palette.tones.values()),
        ]

        assert [] == [pair for pair in pairs if self._contrast(*pair) < 4.5]

    def test_never_colour_alone(self, told):
        """Each tone comes with a sign and a word of its own."""
        (tally,) = (b for b in told("some", "zh").sections[0].blocks if hasattr(b, "counts"))

        assert 5 == len({mark.sign for mark, _ in tally.counts})
        assert 5 == len({mark.word for mark, _ in tally.counts})
        assert set(Tone) == {mark.tone for mark, _ in tally.counts}

    def test_light_and_dark(self, told):
        """The page has both, and on paper it is light."""
        text = to_html(told("some", "zh"))

        assert "@media screen and (prefers-color-scheme: dark)" in text
        assert f"--page: #{DARK.page}" in text
        assert "@media print" in text
