"""The pages of a site say what the notices, the diffs and the conformances do, and no more."""

import re
from collections import Counter
from html import unescape

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import conform, diff, notices
from gradpolicy import strategies as gst
from gradpolicy.formats.language import say, typeset
from gradpolicy.formats.site import Part, Plan, built
from gradpolicy.formats.site.uses import metrics_in
from gradpolicy.model import Notice

LANGUAGES = ("zh", "en")
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_notice = pytest.mark.parametrize("slug", notices.available())


def _text(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def _anchors(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', html)


class TestNotices:
    """A notice on its page."""

    @each_language
    @each_notice
    def test_whole(self, pages, slug: str, language: str) -> None:
        """Every measure and every provision has a place of its own, with its quotes and metrics."""
        notice, html = notices.load(slug), pages(language)[f"notices/{slug}.html"].body
        anchors, text = _anchors(html), _text(html)

        for measure in notice.measures:
            assert anchors.count(f"m{measure.number}") == 1
            assert say(measure.summary, language) in text
            for norm in measure.provisions:
                assert anchors.count(norm.slug) == 1
                assert all(each.quote in text for each in norm.evidence)
                for metric in metrics_in(norm):
                    assert f'href="../metrics/{metric.slug}.html"' in html

    @each_notice
    def test_found(self, pages, slug: str) -> None:
        """A search finds each provision, by what it says and by its quotes."""
        page, notice = pages("zh")[f"notices/{slug}.html"], notices.load(slug)
        found = {anchor: title + text for title, anchor, text in page.found}

        for _, norm in notice.provisions:
            assert all(each.quote in found[norm.slug] for each in norm.evidence)

    def test_escaped(self) -> None:
        """What stands in a notice is text, whatever it looks like."""
        notice = notices.load("ministry-2024")
        first = notice.measures[0]
        title = "<script>alert(1)</script> & <b>"
        measure = attrs.evolve(first, title=title)
        hostile = attrs.evolve(notice, title=title, measures=(measure, *notice.measures[1:]))

        every = built(Plan.of([hostile]), "zh")

        assert not any("<script>" in page.body for page in every)
        assert any(title in _text(page.body) for page in every)


class TestTerms:
    """Metrics, bodies and programmes on theirs."""

    @each_language
    def test_every_use(self, pages, plan, language: str) -> None:
        """A metric's page names each provision that speaks of it."""
        every = pages(language)
        for notice in plan.notices:
            for _, norm in notice.provisions:
                for metric in metrics_in(norm):
                    html = every[f"metrics/{metric.slug}.html"].body
                    assert f"../notices/{notice.slug}.html#{norm.slug}" in html

    @each_language
    def test_named(self, pages, plan, language: str) -> None:
        """So does a body's and a programme's, for each measure that names it."""
        every = pages(language)
        for notice in plan.notices:
            for measure in notice.measures:
                place = f"../notices/{notice.slug}.html#m{measure.number}"
                for party in measure.parties:
                    assert place in every[f"bodies/{party.body.slug}.html"].body
                for programme in measure.programmes:
                    assert place in every[f"programmes/{programme.slug}.html"].body


def _rows(html: str, table: str) -> list[str]:
    (body,) = re.findall(rf'id="{table}">.*?<tbody>(.*?)</tbody>', html, re.DOTALL)
    return re.findall(r"<tr data-kind.*?</tr>", body, re.DOTALL)


def _kinds(rows: list[str]) -> Counter[str]:
    return Counter(re.findall(r'<tr data-kind="([^"]+)"', "".join(rows)))


class TestCompared:
    """Two notices beside each other."""

    @each_language
    def test_diff(self, pages, language: str) -> None:
        """Each pair stands once in the table of all, with the verdict that the diff gives it."""
        old, new = notices.load("jiangxi-2023"), notices.load("jiangxi-2024")
        html = pages(language)["compare/jiangxi-2023--jiangxi-2024.html"].body

        expected = {change.value: count for change, count in diff(old, new).counts.items()}

        assert expected == dict(_kinds(_rows(html, "all")))
        for slug, count in expected.items():
            assert re.search(rf'<li class="{slug}">.*?<strong>{count}</strong>', html, re.DOTALL)

    @each_language
    @pytest.mark.parametrize(
        ("local", "above"),
        [("jiangxi-2024", "ministry-2024"), ("jiangmen-2023", "guangdong-2023")],
    )
    def test_conformance(self, pages, local: str, above: str, language: str) -> None:
        """So does each answer of a conformance."""
        found = conform(notices.load(local), notices.load(above))
        html = pages(language)[f"conform/{local}--{above}.html"].body

        expected = {each.value: count for each, count in found.counts.items() if count}

        assert expected == dict(_kinds(_rows(html, "all")))

    def test_figures(self, pages) -> None:
        """What is gone, and what the superior does not ask for, is listed with its figures."""
        changed = pages("zh")["compare/jiangxi-2023--jiangxi-2024.html"].body
        gone = _text("".join(_rows(changed, "removed-figures-rows")))
        answered = pages("zh")["conform/jiangxi-2024--ministry-2024.html"].body
        own = _text("".join(_rows(answered, "added-figures-rows")))

        assert "不少于400家" in gone
        assert "3.6万个" in gone
        assert "0.15" in own
        assert "不少于38学时" not in own

    @each_language
    def test_witnesses(self, pages, language: str) -> None:
        """Whatever was strengthened or weakened has a case that shows it."""
        for path, page in pages(language).items():
            if page.part is not Part.COMPARE or path.endswith("index.html"):
                continue
            for row in _rows(page.body, "all"):
                if re.match(r'<tr data-kind="(strengthened|weakened)"', row):
                    assert 'class="witness"' in row

    def test_flow(self, pages) -> None:
        """The picture holds each measure of both, in its order, and the table beside it as well."""
        html = pages("zh")["compare/jiangxi-2023--jiangxi-2024.html"].body
        (svg,) = re.findall(r'<svg class="flow".*?</svg>', html, re.DOTALL)
        old, new = notices.load("jiangxi-2023"), notices.load("jiangxi-2024")

        titles = re.findall(r"<text[^>]*>[^<]*<title>([^<]*)</title>", svg)

        expected = [*(m.title for m in old.measures), *(m.title for m in new.measures)]
        assert expected == [unescape(title) for title in titles]


class TestDeadlines:
    """What falls due."""

    def test_june(self, pages) -> None:
        """Each day and each clause stands there."""
        text = _text(pages("zh")["deadlines/jiangxi-2024.html"].body)

        assert "2024-06-30" in text
        assert "建成就业之家" in text
        assert "收到实名举报后5个工作日内" in text

    def test_none(self, pages) -> None:
        """A notice without a day says so."""
        assert "没有写明日期" in pages("zh")["deadlines/ministry-2024.html"].body


class TestLanguages:
    """Both languages have the same site."""

    def test_same_pages(self, pages) -> None:
        """The same pages with the same anchors: whoever switches stays where he was."""
        zh, en = pages("zh"), pages("en")

        assert list(zh) == list(en)
        assert [_anchors(p.body) for p in zh.values()] == [_anchors(p.body) for p in en.values()]

    def test_no_chinese_punctuation_in_english(self, pages) -> None:
        """No half-width comma stands between Chinese characters on a Chinese page."""
        for page in pages("zh").values():
            wrong = re.search(r"[\u4e00-\u9fff][,;][\u4e00-\u9fff]", _text(page.body))
            assert wrong is None or wrong[0] not in typeset(_text(page.body))


@given(gst.notices(max_measures=3), st.sampled_from(LANGUAGES))
def test_any(notice: Notice, language: str) -> None:
    """Any notice makes a site, with each anchor once on a page."""
    for page in built(Plan.of([notice]), language):
        anchors = _anchors(page.body)
        assert len(anchors) == len(set(anchors)), page.path
