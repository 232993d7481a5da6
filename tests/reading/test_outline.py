"""The outline: the same parts, whatever the copy looks like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy.reading.normalise import normalise
from gradpolicy.reading.outline import Outline, Style, outline, style_of

PLAIN = """云岭省教育厅文件
关于做好就业工作的通知
各高校:
现通知如下。
一、开拓岗位
(一)走访企业。每年走访10家。
(二)组织招聘。每月举办1场。
二、加强保障
(三)落实经费。按1.5万元安排。
(四)总结宣传。及时报送。
云岭省教育厅
2031年1月9日
"""
ANEW = """一、目标任务
力争达到90%。
二、主要措施
(一)市场行动
1.走访企业。走访10家。
2.组织招聘。举办2场。
(二)基层行动
3.落实项目。招募3人。
三、组织保障
(一)压实责任。分工负责。
(二)加强宣传。及时报送。
"""


def titles(parts: Outline) -> list[str]:
    """The titles of the items, in order."""
    return [item.heading.title for item in parts.items]


class TestHeadings:
    """Sections and items, told by their labels."""

    def test_running_on(self) -> None:
        """Items may be numbered through all sections."""
        parts = outline(PLAIN)

        assert ["走访企业", "组织招聘", "落实经费", "总结宣传"] == titles(parts)
        assert ["开拓岗位", "加强保障"] == [s.heading.title for s in parts.sections]
        assert [1, 2, 3, 4] == [item.heading.number for item in parts.items]

    def test_beginning_anew(self) -> None:
        """Items may be numbered anew in each section, and lie at several depths."""
        parts = outline(ANEW)

        expected = ["目标任务", "走访企业", "组织招聘", "落实项目", "压实责任", "加强宣传"]
        assert expected == titles(parts)
        assert [0, 2, 2, 2, 1, 1] == [item.heading.depth for item in parts.items]
        assert all(heading.runs_on for heading in parts.headings)

    @pytest.mark.parametrize(
        "change",
        [
            lambda text: text.replace("\n", "\n\n"),
            lambda text: text.replace("\n", "\r\n"),
            lambda text: re.sub(r"(?m)^([一二]、)", r"## \1", text),
            lambda text: re.sub(r"(?m)^(\(.\)\w+。)", r"**\1**", text),
            lambda text: text.replace("(", "（").replace(")", "）"),
            lambda text: re.sub(r"(?m)^", "\u3000\u3000", text),
            lambda text: text.replace("每年走访", "每年\n\n- 1 -\n\n走访"),
            lambda text: text.replace("每年走访", "每年\f走访"),
        ],
        ids=["blank", "crlf", "hashes", "stars", "wide", "indented", "page", "feed"],
    )
    def test_other_copies(self, change) -> None:
        """Marks, spaces and pages make no difference."""
        expected = outline(PLAIN)
        parts = outline(change(PLAIN))

        assert titles(expected) == titles(parts)
        assert [expected.text(item) for item in expected.items] == [
            parts.text(item) for item in parts.items
        ]

    @pytest.mark.parametrize(
        "line",
        [
            "1.5万元以内的项目",  # an amount
            "(八)本项由各校落实",  # a number that follows no other
            "(一二)本项由各校落实",  # no number
            "三十人以上的班级",  # no label
            "第三方机构评估",  # an ordinal in a sentence
        ],
    )
    def test_no_heading(self, line: str) -> None:
        """A line that a page break begins is no heading because it begins with a number."""
        text = PLAIN.replace("每年走访10家。", f"每年走访10家,\n{line}。")

        assert titles(outline(PLAIN)) == titles(outline(text))

    def test_without_lines(self) -> None:
        """Where the line breaks are lost, known titles show where the headings are."""
        known = ["开拓岗位", "走访企业", "组织招聘", "加强保障", "落实经费", "总结宣传"]

        parts = outline(PLAIN.replace("\n", ""), known)

        assert known == [heading.title for heading in parts.headings]
        assert all(heading.known and heading.runs_on for heading in parts.headings)

    def test_chapters_without_lines(self) -> None:
        """Chapters are found in a long text without line breaks, known or not."""
        text = PLAIN.replace("及时报送", "及时报送" + "信息" * 1000).replace("\n", "")

        parts = outline(text, ["走访企业", "落实经费"])

        assert ["一、", "二、"] == [h.label for h in parts.headings if h.style is Style.CHAPTER]

    def test_without_labels(self) -> None:
        """A known title at the start of a line is a heading without a label."""
        text = re.sub(r"(?m)^\(.\)", "", PLAIN)

        parts = outline(text, ["走访企业", "组织招聘"])

        found = [heading for heading in parts.headings if heading.style is Style.NONE]
        assert ["走访企业", "组织招聘"] == [heading.title for heading in found]

    @pytest.mark.parametrize("label", ["(1)", "1)", "①", "1", "一", "(一"])
    def test_other_labels(self, label: str) -> None:
        """Before a known title, at the start of a line, a label may look otherwise."""
        text = PLAIN.replace("(一)", label)

        parts = outline(text, ["走访企业", "组织招聘"])

        found = next(heading for heading in parts.headings if heading.title == "走访企业")
        assert (label, 1) == (found.label, found.number)

    def test_out_of_order(self) -> None:
        """A known title under a wrong number is found, and said to be out of order."""
        parts = outline(PLAIN.replace("(三)", "(九)"), ["落实经费"])

        found = next(heading for heading in parts.headings if heading.title == "落实经费")
        assert 9 == found.number
        assert not found.runs_on

    def test_quoted_title(self) -> None:
        """A title may open with a quotation mark."""
        text = PLAIN.replace("走访企业。", "“走访企业”行动。").replace("\n", "")

        parts = outline(text, ["“走访企业”行动"])

        assert ["(一)"] == [heading.label for heading in parts.headings]

    def test_articles(self) -> None:
        """Articles are headings too."""
        parts = outline("第一条 总则。\n第二条 附则。\n")

        assert [Style.ARTICLE, Style.ARTICLE] == [h.style for h in parts.headings]


class TestParts:
    """Front, items and close share the text out."""

    @given(st.sampled_from([PLAIN, ANEW]), st.data())
    def test_nothing_lost(self, text: str, data: st.DataObject) -> None:
        """However the copy ends, front, sections and close are the whole of it, in order."""
        cut = data.draw(st.integers(0, len(text)))
        parts = outline(text[:cut])

        spans = [(section.start, section.end) for section in parts.sections]
        clean = parts.source.text
        close = parts.close if spans else parts.front
        pieces = [clean[: parts.front], *(clean[a:b] for a, b in spans), clean[close:]]

        assert clean == "".join(pieces)

    def test_front_and_close(self) -> None:
        """What stands before the first heading, and after the last item."""
        parts = outline(PLAIN)

        assert parts.source.text[: parts.front].endswith("现通知如下。")
        assert "云岭省教育厅2031年1月9日" == parts.source.text[parts.close :]

    def test_cut_off(self) -> None:
        """A copy that breaks off has no close."""
        parts = outline(PLAIN[: PLAIN.index("及时")])

        assert len(parts.source.text) == parts.close

    def test_no_headings(self) -> None:
        """A text without headings is all front."""
        parts = outline("现通知如下。")

        assert ((), (), 6) == (parts.sections, parts.items, parts.front)

    def test_clean_already(self) -> None:
        """A clean text is taken as it is."""
        clean = normalise(PLAIN)

        assert clean is outline(clean).source

    def test_repr(self) -> None:
        """Short, whatever it holds."""
        assert "<Outline 2 sections, 4 items>" == repr(outline(PLAIN))


class TestLead:
    """A press lead repeats what the notice says."""

    @pytest.mark.parametrize(
        ("lead", "repeats"),
        [
            ("通知提到:每年走访10家。", True),
            ("每年走访10家。每月举办1场。", True),
            ("每年走访11家。", False),  # another figure
            ("走访:0家。", False),  # the end of a figure
            ("每年走访10", False),  # half a sentence, and the figure half told
        ],
    )
    def test_repeated(self, lead: str, repeats: bool) -> None:
        """Only a sentence that stands in an item word for word."""
        parts = outline(f"{lead}\n{PLAIN}")

        assert repeats == bool(parts.lead)


@pytest.mark.parametrize(
    ("label", "style"),
    [
        ("一、", Style.CHAPTER),
        ("(十一)", Style.BRACKET),
        ("（十一）", Style.BRACKET),
        ("26.", Style.ARABIC),
        ("26、", Style.ARABIC),
        ("第三条", Style.ARTICLE),
        ("前言", Style.NONE),
    ],
)
def test_style_of(label: str, style: Style) -> None:
    """The style of a printed label."""
    assert style is style_of(label)
