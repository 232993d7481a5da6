"""
Cleaning: a raw text in one script and one width, without spaces, and the way back.

The steps are those that every copy of a notice may need: page numbers and Markdown marks
go, white space goes, readings typed into the text go (`國(guó)`), full-width forms and
punctuation become one form, traditional script becomes simplified. Each clean character
knows the raw one that it comes from.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import Protocol, final

import attrs

from gradpolicy.model import GradpolicyError, MissingExtra
from gradpolicy.reading.numerals import CHINESE

__all__ = ["Normalised", "UnevenConversion", "normalise", "skeleton"]


class UnevenConversion(GradpolicyError, ValueError):
    """A conversion of script that did not keep the length, so that offsets would be lost."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__(before, after)
        self.before = before
        self.after = after

    def __str__(self) -> str:
        return f"converting the script turned {self.before} characters into {self.after}"


@final
@attrs.frozen(repr=False)
class Normalised:
    """
    A clean text that remembers its raw one.

    *offsets* holds, for each character of *text*, where it stands in *raw*; *lines*
    holds the places in *text* at which a line of *raw* begins.
    """

    raw: str
    text: str
    offsets: tuple[int, ...]
    lines: tuple[int, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where in *raw* the clean characters from *start* to *end* stand."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.raw)
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1

    def line_of(self, place: int) -> int:
        """The index in *lines* of the line that the clean character at *place* stands in."""
        return bisect_right(self.lines, place) - 1

    @property
    def line_spans(self) -> tuple[tuple[int, int], ...]:
        """Where in *text* each line begins and ends."""
        return tuple(itertools.pairwise((*self.lines, len(self.text))))

    @property
    def joined(self) -> str:
        """The clean text with its lines apart."""
        return "\n".join(self.text[start:end] for start, end in self.line_spans)

    def __repr__(self) -> str:
        return f"<Normalised {len(self.raw)} characters, {len(self.text)} clean>"


def _widths() -> dict[int, str]:
    """One character for one: NFKC would turn ①2 into 12 and ㎡ into m2."""
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    for char in map(chr, [*range(0x2F00, 0x2FD6), *range(0xF900, 0xFB00)]):
        folded = unicodedata.normalize("NFKC", char)
        if len(folded) == 1:
            table[ord(char)] = folded
    for target, sources in {
        ":": "∶﹕︰꞉",
        ",": "﹐",
        ";": "﹔",
        "(": "﹙",
        ")": "﹚",
        "%": "﹪",
        "+": "﹢",
        "[": "〔【［〖",
        "]": "〕】］〗",
        '"': "“”„‟「」『』〝〞＂",
        "'": "‘’‚‛＇",
        "-": "—–―‒‐‑−─━－﹣",
        "~": "～〜∼",
        "·": "•‧∙・",
        "/": "∕⁄",
        "《": "〈",
        "》": "〉",
    }.items():
        table |= {ord(source): target for source in sources}
    return table


_WIDTHS = _widths()

# White space, what has no width, and the marks of Markdown, none of which a notice uses.
_KEPT = re.compile(r"[^\s*#\\\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")

_PAGE = re.compile(r"[-·]+\d{1,3}[-·]+|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|\d{1,3}/\d{1,3}", re.ASCII)
_BARE_PAGE = re.compile(r"\d{1,3}", re.ASCII)

_ZERO = re.compile(rf"(?<=[{CHINESE}○])○")

# Common characters that only traditional script has: any of them asks for a conversion.
_TRADITIONAL = frozenset(
    "業畢實責創動導學會職門務資進崗強開時專對發組區關項負員為規單織國與體機勵優園級場設訓計辦領層"
    "劃個經廣幫納結積極習傳評聯參東師準難協統賽縣點書鄉檢調測監認質營費條訪團試課嚴應揮補稅數長構"
    "續貼臺記現過內錄證違屆養舉驗觀籌網況價確農隊選間穩議黨興產財電萬環踐靈報線殘範據給貸軍類際濟"
    "險歷灣離狀爭達擔戰備雙樹樂講轉題檔薦輔決貫徹鍛煉總減緊則醫牽頭訂從艱戶擴見蓋視兩細將圍審預產"
    "義傾術堅勞屬維護眾廳綠暢詢運賬蹤權問風擊衛願號請標療當約鎮撐邊遠償讀針來僑競簡種溫夢絡帶脫貧"
    "順識別賣肅處壓輿擺攜斷饋綜異紓較兒鏈輕紡藥裝筆編銀額繳禮駐練碩寫掛許寬購買圓啟頻歸適篩鎖絕銷"
    "騙復遞論轄寶貴沖勢溝銜滿冊訊彙盡繞儲節擇豐獲誠簽厲繼婦執紀紅黃親稱"
)


def normalise(raw: str) -> Normalised:
    """
    The clean form of a raw text; clean text stays as it is.

    >>> clean = normalise("**1.** 不少于１３０ 家")
    >>> clean.text, clean.raw_span(5, 8)
    ('1.不少于130家', (10, 13))

    Raises:
        MissingExtra: when the text is in traditional script and OpenCC is not installed.
    """
    text, offsets, lines = _joined(raw.translate(_WIDTHS))
    for start, end in reversed(list(_readings(text))):
        text = text[:start] + text[end:]
        del offsets[start:end]
        lines = [line if line <= start else max(start, line - (end - start)) for line in lines]
    lines = sorted({line for line in lines if line < len(text)})
    text = _ZERO.sub("〇", text)
    if not _TRADITIONAL.isdisjoint(text):
        text = _simplified(text)
    return Normalised(raw, text, tuple(offsets), tuple(lines))


def _joined(raw: str) -> tuple[str, list[int], list[int]]:
    """The lines of *raw* without what carries nothing, joined, with offsets and line starts."""
    cleaned: list[tuple[str, list[int]]] = []
    begin = 0
    for line in raw.splitlines(keepends=True):
        pieces: list[str] = []
        offsets: list[int] = []
        for piece in _KEPT.finditer(line):
            pieces.append(piece[0])
            offsets.extend(range(begin + piece.start(), begin + piece.end()))
        cleaned.append(("".join(pieces), offsets))
        begin += len(line)
    texts = [text for text, _ in cleaned]
    parts: list[str] = []
    places: list[int] = []
    starts: list[int] = []
    length = 0
    for index, (part, offsets) in enumerate(cleaned):
        if not part or _is_page_number(texts, index):
            continue
        parts.append(part)
        places.extend(offsets)
        starts.append(length)
        length += len(part)
    return "".join(parts), places, starts


def _is_page_number(lines: list[str], index: int) -> bool:
    line = lines[index]
    if _PAGE.fullmatch(line):
        return True
    if not _BARE_PAGE.fullmatch(line):
        return False
    # A number on a line of its own, set off from the text before and after it.
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    return "" in (before, after) and not before and not after


# A group of letters in brackets after a Han character; several may follow one another.
_LATIN = r"A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0251\u0261\u0300-\u036f"
_GROUPS = re.compile(rf"(?<=[\u3400-\u9fff])(?:\([{_LATIN}]{{1,8}}\))+")
_GROUP = re.compile(r"\(([^()]+)\)")
_SYLLABLE = re.compile(r"(?:[bpmfdtlnghjkqxrywzcs]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?")
# Without pypinyin: as often as this, and a syllable without tone is taken for a reading.
_OFTEN = 5


def _readings(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the readings that were typed into *text*."""
    groups = [
        (text[run.start() - 1], group[1], run.start() + group.start(), run.start() + group.end())
        for run in _GROUPS.finditer(text)
        for group in _GROUP.finditer(run[0])
    ]
    toneless = Counter(letters for _, letters, _, _ in groups if _tone_free(letters) == letters)
    total = sum(count for letters, count in toneless.items() if _SYLLABLE.fullmatch(letters))
    for char, letters, start, end in groups:
        plain = _tone_free(letters)
        if plain != letters:
            if plain.islower():
                yield start, end
        elif _reads(char, plain, total):
            yield start, end


def _tone_free(letters: str) -> str:
    """Letters without their tones; ü becomes v, as typists have it."""
    parts = unicodedata.normalize("NFD", letters.replace("ɑ", "a").replace("ɡ", "g"))
    parts = parts.replace("u\u0308", "v")
    return "".join(part for part in parts if not unicodedata.combining(part))


def _reads(char: str, letters: str, total: int) -> bool:
    """Whether *letters* are a reading of *char*: asked of pypinyin, else a matter of habit."""
    try:
        from pypinyin import Style, pinyin
    except ImportError:
        return total >= _OFTEN and _SYLLABLE.fullmatch(letters) is not None
    readings = pinyin(char, style=Style.NORMAL, heteronym=True, v_to_u=False)
    return letters in {reading.replace("ü", "v") for reading in readings[0]}


def _simplified(text: str) -> str:
    converted = _converter().convert(text)
    if len(converted) != len(text):
        raise UnevenConversion(len(text), len(converted))
    return converted


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@functools.cache
def _converter() -> _Converter:
    try:
        from opencc import OpenCC
    except ImportError:
        raise MissingExtra("reading a text in traditional script", "script") from None
    # Taiwan's standard: the one table without a wrong character in texts of this kind, and
    # it turns one character into one.
    converter: _Converter = OpenCC("tw2s")
    return converter


# What stands between two numerals keeps them apart; so do the signs inside one number.
_RUN = re.compile(r"(?:[^\w%‰㎡]|_)+")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])", re.ASCII)
_NUMERIC = frozenset(CHINESE + "0123456789")


def skeleton(text: str) -> tuple[str, tuple[int, ...]]:
    """
    The clean *text* without its punctuation, and the place of each character in it.

    Two copies of a notice may punctuate it differently. Signs between two numerals stay:
    `3.6`, `500:1`, and 5、10 does not become 510.
    """
    pieces: list[str] = []
    places: list[int] = []
    begin = 0
    commas = {
        place
        for number in _THOUSANDS.finditer(text)
        for place in range(*number.span())
        if text[place] == ","
    }
    for run in _RUN.finditer(text):
        start, end = run.span()
        pieces.append(text[begin:start])
        places.extend(range(begin, start))
        if start > 0 and end < len(text) and start not in commas:
            left, right = text[start - 1], text[end]
            if left in _NUMERIC and right in _NUMERIC:
                pieces.append(run[0] if run[0] in {".", ":", "/", "+", "-", "~"} else ",")
                places.append(start)
        begin = end
    pieces.append(text[begin:])
    places.extend(range(begin, len(text)))
    return "".join(pieces), tuple(places)
