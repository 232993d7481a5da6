"""The notices that come with the library, held against their raw texts."""

import re
from collections.abc import Callable
from importlib.util import find_spec

import pytest
from hypothesis import settings

from gradpolicy import notices
from gradpolicy.model import Notice
from gradpolicy.reading import Absent, verify
from gradpolicy.reading.normalise import normalise

# Those that are encoded to the last numeral.
SLUGS = ("jiangxi-2023", "jiangxi-2024")

each_notice = pytest.mark.parametrize("slug", SLUGS)
every_notice = pytest.mark.parametrize("slug", notices.available())


@pytest.fixture
def notice(slug: str) -> Notice:
    """The notice that the test is about."""
    return notices.load(slug)


@pytest.fixture
def text(slug: str, source_text: Callable[[str], str]) -> str:
    """Its raw text."""
    return source_text(slug)


COPIES: dict[str, Callable[[str], str]] = {
    "no marks": lambda text: re.sub(r"[#*]", "", text),
    "one line": lambda text: text.replace("\n", ""),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "wrapped": lambda text: re.sub(r"(?m)(.{29})(?=.)", r"\1\n", text),
    "wrapped narrow": lambda text: re.sub(r"(?m)(.{7})(?=.)", r"\1\n", text),
    "paged": lambda text: re.sub(r"(?m)(.{90})(?=.)", "\\1\n\n— 2 —\n\f\n", text),
    "spaced": lambda text: re.sub(r"([0-9]+)", r" \1 ", text),
    "full width": lambda text: text.translate({c: c + 0xFEE0 for c in range(0x21, 0x7F)}),
    "half width": lambda text: text.translate(str.maketrans("，；：（）", ",;:()")),
    "corner quotes": lambda text: text.replace("“", "「").replace("”", "」"),
    "commas": lambda text: re.sub("(?<![一二三四五六七八九十0-9])、", "，", text),
    "pinyin": lambda text: text.replace("国", "国(guó)").replace("月", "月(yuè)"),
}


@each_notice
class TestClosed:
    """Every quote is found, every figure read, every numeral accounted for."""

    def test_ok(self, notice: Notice, text: str) -> None:
        """Nothing is missing, nothing wrong, nothing unclaimed, nothing cut off."""
        result = verify(notice, text)

        assert () == result.findings, str(result)
        assert result.quotes > 50
        assert result.numerals > 50

    def test_same_text(self, notice: Notice, text: str) -> None:
        """The text is, to the byte, the one that the notice names as its source."""
        assert verify(notice, text).same_text

    @pytest.mark.parametrize("copy", COPIES)
    def test_other_copies(self, notice: Notice, text: str, copy: str) -> None:
        """Another copy of the same notice raises no false alarm."""
        result = verify(notice, COPIES[copy](text))

        assert () == result.findings, str(result)

    @pytest.mark.skipif(find_spec("opencc") is None, reason="OpenCC is not installed")
    def test_traditional(self, notice: Notice, text: str) -> None:
        """Nor does one in traditional script."""
        from opencc import OpenCC

        result = verify(notice, OpenCC("s2tw").convert(text))

        assert () == result.findings, str(result)

    def test_cut_off(self, notice: Notice, text: str) -> None:
        """Nor does one that breaks off, wherever it does."""
        titled = text.index(notice.measures[0].title)

        for end in range(titled, len(text), 97):
            result = verify(notice, text[:end])
            assert result.ok, f"{text[end - 20 : end]}\n{result}"

    def test_names_what_is_cut_off(self, notice: Notice, text: str) -> None:
        """A copy that ends before the last measure says so."""
        last = notice.measures[-1]
        result = verify(notice, text[: text.rindex(last.title)])

        assert last.number in {
            each.measure for each in result.truncated if isinstance(each, Absent)
        }

    def test_of_another(self, slug: str, notice: Notice, source_text: Callable) -> None:
        """The text of another notice is not taken for its own."""
        for other in set(SLUGS) - {slug}:
            assert not verify(notice, source_text(other)).ok


@every_notice
class TestEvery:
    """Each of the five notices against its text, dirty as that is."""

    def test_closes(self, notice: Notice, text: str) -> None:
        """Nothing is missing, nothing is wrong, nothing is unclaimed."""
        result = verify(notice, text)

        assert () == result.findings, str(result)
        assert result.same_text


#: By default one in so many is planted; in the session `properties` every one.
STRIDE = 1 if settings().max_examples > 1000 else 7


@every_notice
class TestPlanted:
    """One figure changed, in the notice or in the text."""

    def test_in_the_notice(
        self, notice: Notice, text: str, one_figure_off: Callable[[Notice], dict[str, Notice]]
    ) -> None:
        """A wrong figure in any provision, quote, label, title or date is noticed."""
        clean = normalise(text)
        planted = one_figure_off(notice)

        tried = list(planted.items())[::STRIDE]
        unnoticed = [path for path, wrong in tried if verify(wrong, clean).ok]

        assert [] == unnoticed
        assert len(planted) > 100

    def test_in_the_text(self, notice: Notice, text: str) -> None:
        """A wrong digit anywhere in the text is noticed."""
        unnoticed = []
        for match in list(re.finditer("[0-9]", text))[::STRIDE]:
            digit = str((int(match[0]) + 1) % 10)
            if verify(notice, text[: match.start()] + digit + text[match.end() :]).ok:
                unnoticed.append(text[match.start() - 10 : match.end() + 10])

        assert [] == unnoticed
