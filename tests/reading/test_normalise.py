"""Cleaning: what goes, what stays, and that every clean character knows its raw one."""

import sys
from importlib.util import find_spec

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradpolicy.model import MissingExtra
from gradpolicy.reading import UnevenConversion
from gradpolicy.reading.normalise import normalise, skeleton

# What such texts are made of, and what makes them hard.
CHARACTERS = "各高校要在年月底前家人次0158,,。;:()()、“”—-*# \n\t\r\u3000\ufeff①㎡○〇二"
RUNS = ("**", "## ", "(guó)", "(xue)", "(AI)", "\n\n", "— 3 —", "3.6万", "1:500", "100%")
PIECES = st.sampled_from([*CHARACTERS, *RUNS])
TEXTS = st.lists(PIECES, max_size=40).map("".join)

needs_opencc = pytest.mark.skipif(find_spec("opencc") is None, reason="OpenCC is not installed")
needs_pypinyin = pytest.mark.skipif(find_spec("pypinyin") is None, reason="no pypinyin")


class TestLaws:
    """What holds of every text."""

    @given(TEXTS)
    @example("")
    @example("3\n\n家")
    @example("二○○三")
    def test_idempotent(self, raw: str) -> None:
        """Clean text stays as it is."""
        once = normalise(raw)
        twice = normalise(once.joined)

        assert (once.text, once.lines) == (twice.text, twice.lines)

    @given(TEXTS)
    def test_offsets(self, raw: str) -> None:
        """Each clean character stands in the raw text where its offset says, in order."""
        clean = normalise(raw)

        folded = [normalise(raw[offset]).text for offset in clean.offsets]

        assert list(clean.offsets) == sorted(set(clean.offsets))
        assert [c.replace("○", "〇") for c in folded] == [c.replace("○", "〇") for c in clean.text]

    @given(TEXTS)
    def test_no_white_space(self, raw: str) -> None:
        """Nothing that has no ink is left."""
        assert not any(char.isspace() for char in normalise(raw).text)

    @given(TEXTS)
    def test_lines_cover_the_text(self, raw: str) -> None:
        """The lines, one after another, are the text."""
        clean = normalise(raw)

        assert clean.text == "".join(clean.text[start:end] for start, end in clean.line_spans)

    @given(TEXTS)
    def test_skeleton_places(self, raw: str) -> None:
        """Each character of the skeleton is the one at its place, or keeps two numerals apart."""
        text = normalise(raw).text
        bare, places = skeleton(text)

        assert len(bare) == len(places)
        assert list(places) == sorted(set(places))
        pairs = zip(bare, (text[place] for place in places), strict=True)
        assert all(mine in (theirs, ",") for mine, theirs in pairs)


class TestRawSpan:
    """`raw_span` leads back to the raw text."""

    def test_holds_what_was_dropped_inside(self) -> None:
        """A quote in the raw text keeps its spaces."""
        clean = normalise("不少于 130 \n家。")
        start = clean.text.index("130")

        span = clean.raw_span(start, start + 4)

        assert "130 \n家" == clean.raw[slice(*span)]

    def test_empty(self) -> None:
        """An empty span stands where it stands, also at the end."""
        clean = normalise(" 家 ")

        assert (1, 1) == clean.raw_span(0, 0)
        assert (3, 3) == clean.raw_span(1, 1)


class TestWidth:
    """One character for one; what has no one-to-one form stays."""

    @pytest.mark.parametrize(
        ("raw", "clean"),
        [
            ("130%", "130%"),
            ("1∶500", "1:500"),
            ("〔2024〕5号", "[2024]5号"),
            ("【2024】5号", "[2024]5号"),
            ("「三支一扶」", '"三支一扶"'),
            ("3—5人", "3-5人"),
            ("⽉底", "月底"),  # Kangxi radicals, as PDF converters leave them
            ("二○二三年", "二〇二三年"),
            ("二○○三年", "二〇〇三年"),
            ("①12人", "①12人"),  # NFKC would make it 112
            ("0.15㎡", "0.15㎡"),  # and this m2
            ("○人", "○人"),  # a circle after no numeral is none
        ],
    )
    def test_folded(self, raw: str, clean: str) -> None:
        """Full-width forms and kinds of brackets and dashes become one."""
        assert clean == normalise(raw).text


class TestDropped:
    """Marks and page numbers go, figures stay."""

    @pytest.mark.parametrize(
        ("raw", "clean"),
        [
            ("## 一、总则", "一、总则"),
            ("**1. 走访。**各校", "1.走访。各校"),
            ("1\\. 走访", "1.走访"),
            ("加强校内\n\n— 3 —\n\n部门协同", "加强校内部门协同"),
            ("加强校内\n\n3\n\n部门协同", "加强校内部门协同"),
            ("加强校内\n第3页 共20页\n部门协同", "加强校内部门协同"),
            ("不少于\n3\n家", "不少于3家"),  # broken by hand: no page number
            ("不少于\n\n3\n家", "不少于3家"),  # set off on one side only
            ("3", "3"),
            ("至\n少", "至少"),
            ("5个\u200b工作日", "5个工作日"),
        ],
    )
    def test_dropped(self, raw: str, clean: str) -> None:
        """A number goes only if it stands on a line of its own, apart from its neighbours."""
        assert clean == normalise(raw).text


class TestReadings:
    """Pinyin typed into a text goes, Latin that means something stays."""

    @pytest.mark.parametrize(
        ("raw", "clean"),
        [
            ("全国(guó)", "全国"),
            ("技(jì )术", "技术"),
            ("国（guó）", "国"),
            ("学(xué)(xué)校", "学校"),
            ("3万(wàn)人", "3万人"),
            ("6月(yuè)30日(rì)", "6月30日"),
            ("绿(lǜ)色", "绿色"),
            ("人工智能(AI)", "人工智能(AI)"),
            ("总值(GDP)", "总值(GDP)"),
            ("见表(附件1)", "见表(附件1)"),
            ("(guó)家", "(guó)家"),  # after no character: no reading of one
        ],
    )
    def test_marked(self, raw: str, clean: str) -> None:
        """Tone marks tell a reading."""
        assert clean == normalise(raw).text

    @needs_pypinyin
    @pytest.mark.parametrize(
        ("raw", "clean"),
        [
            ("学(xue)校", "学校"),
            ("行(hang)业", "行业"),
            ("绿(lv)色", "绿色"),
            ("学(app)校", "学(app)校"),
            ("学(guo)校", "学(guo)校"),  # no reading of this character
        ],
    )
    def test_toneless(self, raw: str, clean: str) -> None:
        """Without tone marks, the letters must be a reading of that very character."""
        assert clean == normalise(raw).text

    def test_toneless_without_pypinyin(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without pypinyin, syllables without tone are readings where there are many."""
        monkeypatch.setitem(sys.modules, "pypinyin", None)
        many = "学(xue)校(xiao)就(jiu)业(ye)人(ren)"

        assert "学校就业人" == normalise(many).text
        assert "学(xue)校" == normalise("学(xue)校").text
        assert "学校就业人(APP)" == normalise(f"{many}(APP)").text


class TestScript:
    """Traditional script becomes simplified, where OpenCC is there to do it."""

    @needs_opencc
    @pytest.mark.parametrize(
        ("raw", "clean"),
        [
            ("畢業生就業創業", "毕业生就业创业"),
            ("着力建設", "着力建设"),
            ("隨著時間", "随着时间"),
            ("兩個學(xué)院", "两个学院"),
            ("创业(創業)", "创业(创业)"),
        ],
    )
    def test_converted(self, raw: str, clean: str) -> None:
        """Character by character, after the readings are gone."""
        assert clean == normalise(raw).text

    def test_simplified_needs_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A simplified text is read without the extra."""
        monkeypatch.setitem(sys.modules, "opencc", None)

        assert "高校毕业生" == normalise("高校毕业生").text

    def test_missing_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A traditional text without OpenCC is one clear error, which names the extra."""
        from gradpolicy.reading.normalise import _converter

        _converter.cache_clear()
        monkeypatch.setitem(sys.modules, "opencc", None)

        with pytest.raises(MissingExtra) as caught:
            normalise("畢業生")

        expected = "reading a text in traditional script needs the extra: "
        assert expected + "pip install 'gradpolicy[script]'" == str(caught.value)
        assert "script" == caught.value.extra
        assert isinstance(caught.value, ImportError)

    def test_uneven(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A conversion that changes the length is refused: offsets would be lost."""

        class Longer:
            def convert(self, text: str) -> str:
                return text + "x"

        monkeypatch.setattr("gradpolicy.reading.normalise._converter", Longer)

        with pytest.raises(UnevenConversion, match="turned 3 characters into 4"):
            normalise("畢業生")


class TestSkeleton:
    """Punctuation goes, but what keeps numerals apart or whole stays."""

    @pytest.mark.parametrize(
        ("text", "bare"),
        [
            ("《关于“三支一扶”的通知》", "关于三支一扶的通知"),
            ("推荐5个岗位、组织3次", "推荐5个岗位组织3次"),
            ("5、10万元", "5,10万元"),
            ("500:1", "500:1"),
            ("3.6万个", "3.6万个"),
            ("3,146人", "3146人"),
            ("国办发[2022]13号", "国办发2022,13号"),
            ("100%", "100%"),
            ("0.15㎡", "0.15㎡"),
            ("一、二级", "一,二级"),
            ("", ""),
        ],
    )
    def test_bare(self, text: str, bare: str) -> None:
        """Two numerals never run together."""
        assert bare == skeleton(text)[0]


def test_repr_is_short() -> None:
    """A long text does not fill the screen."""
    assert "<Normalised 3 characters, 2 clean>" == repr(normalise("a b"))
