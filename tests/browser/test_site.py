"""
The site in a real browser, opened from a folder as it lies on a disk.

GRADPOLICY_SITE names the folder. It needs the package playwright, and Chromium, be it the
system's or Playwright's own. GRADPOLICY_AXE names the script of axe-core, without which what
that finds is not looked for.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

site = os.environ.get("GRADPOLICY_SITE")
if not site:
    pytest.skip(
        "no site to try: name the folder of one in GRADPOLICY_SITE", allow_module_level=True
    )
api = pytest.importorskip("playwright.sync_api")

ROOT = Path(site).resolve()
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
#: A page of each sort.
PAGES = (
    "index.html",
    "asks.html",
    "guide.html",
    "tables.html",
    "notices/index.html",
    "notices/jiangxi-2024.html",
    "compare/index.html",
    "compare/jiangxi-2023--jiangxi-2024.html",
    "conform/jiangxi-2024--ministry-2024.html",
    "deadlines/jiangxi-2023.html",
    "metrics/index.html",
    "metrics/full-time-careers-staff.html",
    "bodies/jiangxi-education.html",
    "reference/index.html",
    "reference/gradpolicy.model.html",
    "reference/commands.html",
    "reference/formats.html",
    "changelog.html",
)
each_language = pytest.mark.parametrize("language", ["zh", "en"])
each_page = pytest.mark.parametrize("path", PAGES)


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A real browser, shared by all tests."""
    own = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
    with api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=own, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser) -> Iterator[Callable[..., object]]:
    """Opens a page; in the end, nothing was fetched from elsewhere, and nothing complained."""
    contexts, wrong = [], []

    def heard(message) -> None:
        if message.type in ("error", "warning"):
            wrong.append(message.text)

    def asked(request) -> None:
        if not request.url.startswith(ROOT.as_uri()):
            wrong.append(request.url)

    def failed(request) -> None:
        # What the next page had no more use for was not lost.
        if request.failure != "net::ERR_ABORTED":
            wrong.append(f"{request.url}: {request.failure}")

    def opened(path: str, **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", asked)
        page.on("requestfailed", failed)
        page.on("console", heard)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{ROOT.as_uri()}/{path}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [] == wrong


class TestQuestions:
    """What somebody who has never seen it comes for is three clicks away at most."""

    @each_language
    @pytest.mark.parametrize(
        ("clicks", "shown"),
        [
            (["asks.html"], "26"),
            (["asks.html", "notices/jiangxi-2024.html#full-time-staff"], "500:1"),
            (["changes.html", "compare/jiangxi-2023--jiangxi-2024.html#removed-figures"], "400家"),
            (
                ["conformance.html", "conform/jiangxi-2024--ministry-2024.html#added-figures"],
                "0.15平方米",
            ),
            (["deadlines.html", "deadlines/jiangxi-2024.html"], "2024-06-30"),
            (["comply.html"], "gradpolicy template jiangxi-2024"),
        ],
        ids=["staff", "clause", "gone", "own", "june", "excel"],
    )
    def test_clicks(self, open_page, language: str, clicks: list[str], shown: str) -> None:
        """Each link is on the page before, and the answer on the last, to be seen."""
        page = open_page(f"{language}/index.html")
        assert len(clicks) <= 3

        for href in clicks:
            page.locator(f'main a[href="{href}"]').first.click()
            page.wait_for_load_state()

        assert page.locator("main").get_by_text(shown).locator("visible=true").count() > 0
        if "#" in page.url:
            place = page.locator(f"[id='{page.url.split('#')[1]}']").bounding_box()
            assert 0 <= place["y"] < 900


class TestNavigation:
    """From page to page."""

    @each_language
    def test_parts(self, open_page, language: str) -> None:
        """Each part of the site is one click away, and says that one is there."""
        page = open_page(f"{language}/index.html")
        count = page.locator(".parts a").count()
        assert count == 7

        # The last, where Python runs, takes a server: see test_trying.py.
        for place in range(count - 1):
            link = page.locator(".parts a").nth(place)
            name = link.inner_text()
            link.click()
            page.wait_for_load_state()
            assert name == page.locator(".parts a[aria-current]").inner_text()

    @each_page
    def test_language(self, open_page, path: str) -> None:
        """The switch keeps the page, and goes back."""
        page = open_page(f"zh/{path}")

        page.locator("#other").click()
        page.wait_for_load_state()
        assert page.url.endswith(f"/en/{path}")
        assert page.locator("html").get_attribute("lang") == "en"
        page.locator("#other").click()
        page.wait_for_load_state()
        assert page.url.endswith(f"/zh/{path}")

    def test_place(self, open_page) -> None:
        """And the place on it."""
        page = open_page("zh/notices/jiangxi-2024.html#yellow-card")

        page.locator("#other").click()
        page.wait_for_load_state()

        assert page.url.endswith("/en/notices/jiangxi-2024.html#yellow-card")

    def test_start(self, open_page) -> None:
        """Whoever opens the folder comes to the start."""
        page = open_page("index.html")

        page.wait_for_url("**/zh/index.html")
        assert page.locator("html").get_attribute("lang") == "zh-CN"


class TestSearch:
    """What somebody types."""

    @pytest.mark.parametrize(
        "words",
        [
            "就业之家",
            "专职",
            "黄牌",
            "访企拓岗",
            "三支一扶",
            "500:1",
            "宏志助航",
            "就业见习",
            "困难毕业生",
            "0.15平方米",
        ],
    )
    def test_chinese(self, open_page, words: str) -> None:
        """Chinese words are found, and the page that is found holds them."""
        page = open_page("zh/index.html")
        page.locator("#query").fill(words)
        hit = page.locator("#hits a").first
        hit.wait_for()
        assert page.locator("#hits mark").first.inner_text() == words

        hit.click()
        page.wait_for_load_state()

        assert words in page.locator("main").inner_text()

    @pytest.mark.parametrize("words", ["check_table", "yellow card", "NoticeDiff", "deadline"])
    def test_english(self, open_page, words: str) -> None:
        """English ones and names of Python, too."""
        page = open_page("en/index.html")
        page.locator("#query").fill(words)
        page.locator("#hits a").first.wait_for()
        assert page.locator("#hits a").count() > 0

    def test_nothing(self, open_page) -> None:
        """What is nowhere is said to be nowhere."""
        page = open_page("zh/index.html")
        page.locator("#query").fill("量子力学")
        page.locator("#hits p").wait_for()
        assert "没有找到" in page.locator("#hits").inner_text()

    def test_keyboard(self, open_page) -> None:
        """Without a mouse: a slash, some letters, down, Enter."""
        page = open_page("zh/index.html")
        page.keyboard.press("/")
        page.keyboard.type("falsified-data-university")
        page.locator("#hits a").first.wait_for()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**#falsified-data-university")
        assert page.locator("#falsified-data-university").is_visible()


class TestFilters:
    """The long lists."""

    @each_language
    def test_diff(self, open_page, language: str) -> None:
        """By verdict, by whom, by text, by figures, together, without another page."""
        page = open_page(f"{language}/compare/jiangxi-2023--jiangxi-2024.html")
        form = page.locator(".filter")
        rows = page.locator("#all tbody tr")
        shown = page.locator("#all tbody tr:visible")
        every = rows.count()
        assert every == shown.count()

        form.locator("[data-by=kind]").select_option("weakened")
        assert shown.count() == 6
        assert set(shown.evaluate_all("rows => rows.map(row => row.dataset.kind)")) == {"weakened"}
        form.locator("[data-by=figures]").check()
        assert 0 < shown.count() < 6
        form.locator("[data-by=figures]").uncheck()
        form.locator("[data-by=kind]").select_option("")
        form.locator("[data-by=text]").fill("黄牌")
        assert 0 < shown.count() < 10
        assert all("黄牌" in text for text in shown.all_inner_texts())
        assert str(shown.count()) in form.locator("output").inner_text()
        form.locator("[data-by=text]").fill("")
        form.locator("[data-by=whom]").select_option(index=1)
        assert 0 < shown.count() < every

    def test_notice(self, open_page) -> None:
        """Of a notice the measures without anything left are gone, too."""
        page = open_page("zh/notices/jiangxi-2024.html")

        page.locator(".filter [data-by=text]").fill("不低于应届毕业生500:1的比例")

        assert page.locator(".provision:visible").count() == 1
        assert page.locator(".measure:visible").count() == 1


class TestLook:
    """On any screen, and on paper."""

    @each_language
    @each_page
    def test_phone(self, open_page, path: str, language: str) -> None:
        """Nothing is wider than a phone but what scrolls by itself."""
        page = open_page(f"{language}/{path}", viewport={"width": 360, "height": 740})

        assert page.evaluate("document.documentElement.scrollWidth") <= 360

    def test_theme(self, open_page) -> None:
        """Dark where the system is, and where somebody chooses so, from then on."""
        ground = "getComputedStyle(document.body).backgroundColor"
        dark = open_page("zh/index.html", color_scheme="dark").evaluate(ground)
        page = open_page("zh/index.html", color_scheme="light")
        light = page.evaluate(ground)
        assert dark != light

        page.locator("#theme").click()
        assert dark == page.evaluate(ground)
        page.reload()
        assert dark == page.evaluate(ground)
        page.locator("#theme").click()
        assert light == page.evaluate(ground)

    def test_print(self, open_page) -> None:
        """Paper has neither navigation nor filters, and is white."""
        page = open_page("zh/notices/jiangxi-2024.html", color_scheme="dark")

        page.emulate_media(media="print")

        assert not page.locator(".top").is_visible()
        assert not page.locator(".filter").is_visible()
        assert page.locator("#full-time-staff").is_visible()
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 255, 255)"

    def test_without_scripts(self, open_page) -> None:
        """Everything can be read where no script runs."""
        page = open_page("zh/compare/jiangxi-2023--jiangxi-2024.html", java_script_enabled=False)

        assert page.locator("#all tbody tr").count() == 415
        assert not page.locator(".filter").is_visible()


class TestAccess:
    """For everybody."""

    @each_language
    @each_page
    def test_axe(self, open_page, path: str, language: str) -> None:
        """Axe-core finds nothing serious, in light and dark."""
        script = os.environ.get("GRADPOLICY_AXE")
        if not script:
            pytest.skip("no axe-core: name its script in GRADPOLICY_AXE")
        for scheme in ("light", "dark"):
            page = open_page(f"{language}/{path}", color_scheme=scheme)
            page.evaluate(Path(script).read_text("utf-8"))
            found = page.evaluate("async () => (await axe.run({preload: false})).violations")
            serious = [each for each in found if each["impact"] in ("serious", "critical")]
            told = [
                f"{each['id']}: {node['html'][:160]}"
                for each in serious
                for node in each["nodes"][:3]
            ]
            assert [] == told, scheme

    def test_skip(self, open_page) -> None:
        """The first thing on the way of the keyboard leads past the navigation."""
        page = open_page("zh/index.html")

        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")

        assert page.evaluate("document.activeElement.closest('main') !== null")
