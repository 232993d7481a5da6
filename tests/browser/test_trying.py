"""
The page that runs the package in the browser, in a real one.

GRADPOLICY_SITE names the folder of a site that is built. It needs the package playwright, and
Chromium, be it the system's or Playwright's own.
"""

import functools
import http.server
import os
import shutil
import threading
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import gradpolicy as gp

site = os.environ.get("GRADPOLICY_SITE")
if not site:
    pytest.skip(
        "no site to try: name the folder of one in GRADPOLICY_SITE", allow_module_level=True
    )
api = pytest.importorskip("playwright.sync_api")

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
# What a strict host would send: scripts of the site alone, none made from text.
POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:"
# To start Python takes seconds, more where others are at work too.
PATIENCE = 120_000


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site as a strict host would."""

    def end_headers(self):
        """With what a strict host adds."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def host():
    """The address of the site."""
    handler = functools.partial(Handler, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def browser():
    """A real browser, shared by all tests."""
    own = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=own, args=ARGUMENTS)
        yield browser
        browser.close()


class Opened:
    """A page that is ready, with all that it asked for and complained about."""

    def __init__(self, browser, host, language, **context):
        self.language = language
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.requests = []
        self.complaints = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(f"{host}/{language}/try.html")
        self.page.wait_for_selector("#try[data-ready]")

    def _heard(self, message):
        # No page asks for an icon: browsers do by themselves.
        if message.type in ("error", "warning") and "favicon" not in message.location["url"]:
            self.complaints.append(message.text)

    def choose(self, task):
        """Go to a task; its part of the page."""
        self.page.click(f"#try-tab-{task}")
        return self.page.locator(f"#{task}")

    def fresh(self, task, press):
        """Do what makes a result, and wait until there is a new one."""
        self.page.evaluate(
            "task => document.querySelector(`#${task} .try-result`).replaceChildren()", task
        )
        press()
        result = self.page.locator(f"#{task} .try-result")
        result.locator("> *").first.wait_for()
        return result


@pytest.fixture(scope="module", params=["zh", "en"])
def opened(request, browser, host):
    """The page in each language, on which Python has started."""
    opened = Opened(browser, host, request.param, viewport={"width": 1280, "height": 900})
    yield opened
    opened.context.close()


@pytest.fixture
def run(opened):
    """Runs Python on the page: what it prints, and what is said of it."""

    def run(code):
        part = opened.choose("compare")
        part.locator(".try-python").evaluate("details => { details.open = true; }")
        part.locator(".try-code").fill(code)
        part.get_by_role("button", name={"zh": "运行", "en": "Run"}[opened.language]).click()
        part.locator(".try-stop").wait_for(state="hidden")
        return part.locator(".try-printed").inner_text()

    return run


def counts(part, key):
    """The numbers on the filters of a result."""
    chips = part.locator(".try-chip")
    return {
        chip.get_attribute("data-is"): int(chip.locator("b").inner_text())
        for chip in chips.all()
        if chip.get_attribute("data-is") in {each.value for each in key}
    }


def test_the_page_compares_what_it_opens_with(opened):
    """A reader who opens the page sees two years of one province compared."""
    part = opened.choose("compare")
    part.locator(".try-table tbody tr").first.wait_for()
    expected = gp.diff(gp.notices.load("jiangxi-2023"), gp.notices.load("jiangxi-2024")).counts
    assert {change.value: n for change, n in expected.items()} == counts(part, expected)


def test_any_two_notices_are_compared_and_filtered(opened):
    """The counts are those of the library, and a filter shows as many rows as it counts."""
    part = opened.choose("compare")
    part.locator("select").nth(0).select_option("ministry-2024")
    part.locator("select").nth(1).select_option("jiangxi-2024")
    result = opened.fresh("compare", part.locator(".try-primary").click)
    changes = gp.diff(gp.notices.load("ministry-2024"), gp.notices.load("jiangxi-2024"))
    expected = {change.value: n for change, n in changes.counts.items()}
    assert expected == counts(part, changes.counts)
    for chip in result.locator(".try-chip:enabled").all():
        if (
            chip.get_attribute("aria-pressed")
            != str(chip.get_attribute("data-is") == "added").lower()
        ):
            chip.click()
    assert expected["added"] == result.locator("tbody tr").count()


def test_a_shortfall_is_found(opened):
    """Of 23 staff for 12,600 graduates: unmet, 26 are required, 3 are missing; and why."""
    part = opened.choose("check")
    part.locator("input[name=graduating-students]").fill("12600")
    part.locator("input[name=full-time-careers-staff]").fill("23")
    result = opened.fresh("check", part.locator(".try-primary").click)
    found = result.locator("[data-slug=full-time-staff]")
    assert "unmet" == found.get_attribute("data-is")
    figures = found.locator(".try-figures dd").all_inner_texts()
    assert {"zh": ["26人", "3人"], "en": ["26 people", "3 people"]}[opened.language] == figures
    assert "不低于应届毕业生500:1的比例" in found.locator(".try-quote").inner_text()
    report = gp.check(
        gp.notices.load("jiangxi-2024"),
        gp.Facts.of({"graduating-students": 12_600, "full-time-careers-staff": 23}),
        on=date(2024, 6, 15),
    )
    expected = Counter(finding.status.value for finding in report)
    assert expected == Counter(counts(part, gp.Status))


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (
            "full-time-careers-staff",
            "abc",
            {"zh": "校级专职就业工作人员数：“abc”", "en": 'level: "abc"'},
        ),
        ("full-time-careers-staff", "-3", {"zh": "“-3”是负数", "en": '"-3" is negative'}),
        ("one-to-one-coverage", "1.5", {"zh": "“1.5”大于1", "en": '"1.5" is more than 1'}),
    ],
)
def test_wrong_input_is_refused_beside_its_field(opened, field, typed, said):
    """The library's own line stands at the field, the field is marked, and goes when mended."""
    part = opened.choose("check")
    control = part.locator(f"input[name={field}]")
    before = control.input_value()
    control.fill(typed)
    part.locator(".try-primary").click()
    api.expect(control).to_have_attribute("aria-invalid", "true")
    problem, _ = control.get_attribute("aria-describedby").split()
    assert said[opened.language] in opened.page.locator(f"#{problem}").inner_text()
    api.expect(control).to_be_focused()
    control.fill(before)
    control.blur()
    api.expect(control).not_to_have_attribute("aria-invalid", "true")


def test_what_is_typed_is_never_markup(opened):
    """A name with tags in it is shown as it was typed."""
    part = opened.choose("check")
    control = part.locator("input[name=graduating-students]")
    control.fill("<img src=x onerror=alert(1)>")
    part.locator(".try-primary").click()
    api.expect(control).to_have_attribute("aria-invalid", "true")
    assert 0 == part.locator("img").count()
    control.fill("12600")
    control.blur()


@pytest.fixture
def verified(opened):
    """Pastes a text: the result, and the numbers on it."""

    def verified(text):
        part = opened.choose("verify")
        part.locator(".try-text").fill(text)
        result = opened.fresh("verify", part.locator(".try-primary").click)
        return result, [int(each) for each in result.locator("dd").all_inner_texts()]

    return verified


def test_a_text_is_verified(verified, source_text):
    """The text of the notice closes the ledger, with the library's own counts."""
    text = source_text("jiangxi-2024")
    result, numbers = verified(text)
    expected = gp.verify(gp.notices.load("jiangxi-2024"), text)
    assert "compliant" == result.locator(".try-outcome").get_attribute("data-is")
    assert [expected.quotes, expected.numerals, 0, 0, 0] == numbers


def test_a_changed_digit_is_found(verified, source_text):
    """One digit changed in the text opens the ledger, and the page says where."""
    text = source_text("jiangxi-2024").replace("500:1", "600:1")
    result, numbers = verified(text)
    expected = gp.verify(gp.notices.load("jiangxi-2024"), text)
    lines = result.locator(".try-lines li").all_inner_texts()
    assert "breached" == result.locator(".try-outcome").get_attribute("data-is")
    assert [len(expected.missing), len(expected.wrong), len(expected.unclaimed)] == numbers[2:]
    assert len(expected.findings) == len(lines)
    assert any("600" in line for line in lines)


def test_another_text_and_none(opened, verified):
    """A text of something else is said to be one; no text at all is asked for."""
    result, numbers = verified("一份关于其他事情的通知。")
    assert [] == numbers
    said = {"zh": "不是该通知的文本", "en": "no copy of that notice"}[opened.language]
    assert said in result.inner_text()
    part = opened.choose("verify")
    part.locator(".try-text").fill(" ")
    part.locator(".try-primary").click()
    api.expect(part.locator(".try-text")).to_have_attribute("aria-invalid", "true")


def test_traditional_script_needs_what_the_page_lacks(verified):
    """Of a text in traditional script the page says which extra is missing, in one line."""
    result, _ = verified(
        "關於做好2024屆全省普通高校畢業生就業創業工作的通知。各高校應為學生開設課程。"
    )
    assert "script" in result.locator(".try-problem").inner_text()


def test_python_is_edited_and_run(run, opened):
    """What the reader writes is run: it prints, raises, and its result is shown."""
    assert "42" == run("print(6 * 7)").strip()
    raised = run("import gradpolicy as gp\ngp.notices.load('jiangxi')")
    assert "UnknownNotice" in raised
    assert 'File "<try>", line 2' in raised
    part = opened.choose("compare")
    code = """import gradpolicy as gp
changes = gp.diff(gp.notices.load("jiangmen-2023"), gp.notices.load("guangdong-2023"))
"""
    run(code)
    expected = gp.diff(gp.notices.load("jiangmen-2023"), gp.notices.load("guangdong-2023")).counts
    assert {change.value: n for change, n in expected.items()} == counts(part, expected)


def test_a_long_output_is_cut(run):
    """More than can be shown is not shown, and the page stays at work."""
    printed = run("for _ in range(100_000): print('0123456789')")
    assert 200_000 <= len(printed) < 201_000


def test_what_goes_too_deep_does_no_harm(run):
    """A piece that calls itself for ever is told of, and the next one runs."""
    run("def call(): return call()\ncall()")
    assert "2" == run("print(1 + 1)").strip()


def test_what_is_printed_is_shown_meanwhile(opened):
    """A piece that takes long shows what it printed before it is done."""
    part = opened.choose("compare")
    part.locator(".try-python").evaluate("details => { details.open = true; }")
    part.locator(".try-code").fill("print('begun')\nwhile True: pass")
    part.locator(".try-code").press("Control+Enter")
    api.expect(part.locator(".try-printed")).to_have_text("begun\n")
    part.locator(".try-stop").click()
    api.expect(part.locator(".try-primary")).to_be_enabled(timeout=PATIENCE)


def test_what_never_ends_is_stopped(opened, run):
    """Stop ends Python, whatever it does, and starts it again."""
    part = opened.choose("compare")
    part.locator(".try-python").evaluate("details => { details.open = true; }")
    part.locator(".try-code").fill("while True: pass")
    part.locator(".try-code").press("Control+Enter")
    stop = part.locator(".try-stop")
    stop.wait_for()
    stop.click()
    again = {"zh": "已重新启动", "en": "ready again"}[opened.language]
    api.expect(part.locator(".try-status")).to_contain_text(again, timeout=PATIENCE)
    assert "2" == run("print(1 + 1)").strip()


def test_tasks_are_reached_by_keyboard(opened):
    """Arrows go from task to task, and the address keeps which one it is."""
    page = opened.page
    page.locator("#try-tab-compare").click()
    page.keyboard.press("ArrowRight")
    api.expect(page.locator("#try-tab-check")).to_be_focused()
    api.expect(page.locator("#check")).to_be_visible()
    page.keyboard.press("End")
    assert page.url.endswith("#verify")


def test_every_field_has_a_label(opened):
    """Nothing is to be filled in that has no name."""
    for task in ("compare", "check", "verify"):
        for control in opened.choose(task).locator("input, select, textarea").all():
            assert control.evaluate("control => control.labels.length"), control


def test_nothing_is_asked_of_another_host_and_nothing_complains(opened, host):
    """All requests of the tests above went to the site itself, Python's too; no error came."""
    assert any(url.endswith("/pyodide.asm.wasm") for url in opened.requests)
    assert [] == [url for url in opened.requests if not url.startswith((host, "data:", "blob:"))]
    assert [] == opened.complaints


def test_a_phone_needs_no_scrolling_sideways(browser, host):
    """At 360 pixels every task fits the width, with its result."""
    phone = Opened(browser, host, "en", viewport={"width": 360, "height": 740}, has_touch=True)
    page = phone.page
    for task in ("compare", "check", "verify"):
        part = phone.choose(task)
        part.locator(".try-python").evaluate("details => { details.open = true; }")
        if task == "verify":
            part.locator(".try-text").fill("一份通知。")
        if task == "check":
            part.locator("input[name=graduating-students]").wait_for()
            part.locator(".try-actions").evaluate("details => { details.open = true; }")
        phone.fresh(task, part.locator(".try-primary").click)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, task
    phone.context.close()


def test_a_file_says_that_it_needs_a_server(browser):
    """Opened as a file, the page says what to do, and nothing else."""
    page = browser.new_page()
    page.goto((Path(site).resolve() / "en" / "try.html").as_uri())
    fallback = page.locator(".try-fallback")
    fallback.wait_for()
    assert "python -m http.server" in fallback.inner_text()
    page.close()


def test_what_is_not_there_is_named(browser, host):
    """Where a file of the site is missing, one sentence names it."""
    context = browser.new_context()
    context.route("**/python_stdlib.zip", lambda route: route.fulfill(status=404))
    page = context.new_page()
    page.goto(f"{host}/en/try.html")
    problem = page.locator(".try-problem")
    problem.wait_for(timeout=PATIENCE)
    assert "python_stdlib.zip" in problem.inner_text()
    context.close()


@pytest.mark.parametrize("task", ["compare", "check", "verify"])
def test_axe(opened, task):
    """Axe-core finds nothing serious in any of the tasks."""
    script = os.environ.get("GRADPOLICY_AXE")
    if not script:
        pytest.skip("no axe-core: name its script in GRADPOLICY_AXE")
    opened.choose(task)
    opened.page.evaluate(Path(script).read_text("utf-8"))
    found = opened.page.evaluate("async () => (await axe.run({preload: false})).violations")
    serious = [each for each in found if each["impact"] in ("serious", "critical")]
    assert [] == [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in serious]
