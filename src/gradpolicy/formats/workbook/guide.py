"""The sheet to read first: how to fill in the workbook, and what it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from gradpolicy.formats.language import say
from gradpolicy.formats.workbook.rows import Sheet
from gradpolicy.formats.workbook.styles import Book, height_of
from gradpolicy.model import Addressee, Notice, Text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["NAME", "write_guide"]

#: The name of the sheet.
NAME: Final = Text("填报说明", "Read me")

_Entry = tuple[Text, Text]

_WIDTH: Final = 92

_SHEETS: Final = {
    Sheet.FIGURES: Text(
        "人数、单位数、金额、比例等数字", "numbers: people, employers, money, shares"
    ),
    Sheet.ACTIONS: Text("做没做到的事项：是、否或完成日期", "things done: yes, no, or the day"),
    Sheet.CONTEXT: Text(
        "由上级公布的对照数，如全省平均落实率",
        "what others publish, such as the provincial average",
    ),
}

_LEDGER: Final = Text(
    "可不填。逐条登记后，有关数字由程序统计，不必在前面重复填写。",
    "Need not be filled in. Where it is, figures are counted from it and need not be given again.",
)

_HOW: Final[tuple[_Entry, ...]] = (
    (
        Text("先填什么", "First"),
        Text(
            "第一张表左上角的单位名称和数据截至日。各项数据都截至这一天的，不必逐行填日期；"
            "个别项目日期不同的，填该行的“数据日期”。",
            "The institution and the day to which its figures were taken, at the top of the first "
            "sheet. A figure taken on another day has its own date beside it.",
        ),
    ),
    (
        Text("填哪些格", "Which cells"),
        Text(
            "只填蓝色表头下的白色格。灰色格由公式计算，已锁定（没有密码，可在“审阅”中撤销保护）。",
            "Only the white ones under blue heads. Grey cells are reckoned, and locked without a "
            "password.",
        ),
    ),
    (
        Text("没有数据", "Not known"),
        Text(
            "留空，或填“-”。检查结果会列出还缺哪些数据、各影响几项要求；不会当作零或“否”。",
            "Leave the cell empty, or write -. The result names what is missing and how much hangs "
            "on it. It is taken neither for 0 nor for no.",
        ),
    ),
    (
        Text("确实为零", "None"),
        Text(
            "填0。0是一个数：表示查过，确实一个也没有。",
            "Write 0: it says that somebody looked, and there was none.",
        ),
    ),
    (
        Text("数字", "Numbers"),
        Text(
            "按“单位”一列的单位填写准确数，不要写“约”“以上”。金额可写“3.6万元”。",
            "Exact, in the unit that stands beside; not “about” or “over”.",
        ),
    ),
    (
        Text("比例", "Shares"),
        Text(
            "填百分数，有几位小数填几位，如69.95%。69.95%达不到70%，不会四舍五入。",
            "As a percentage with all its digits, such as 69.95%. That does not reach 70%: nothing "
            "is rounded.",
        ),
    ),
    (
        Text("是与否", "Yes and no"),
        Text(
            "从下拉列表选“是”或“否”。有时限的事项最好填完成日期，如2024-06-15；"
            "定期要做的填每次的日期，用顿号隔开。",
            "From the list. Where there is a deadline, rather the day on which it was done, such as "
            "2024-06-15; for what recurs all the days, set off by commas.",
        ),
    ),
    (
        Text("应达到", "Required"),
        Text(
            "按本单位的数据算出的最低要求，取整到人、元等最小单位。",
            "What the notice asks of this institution, in whole people, yuan and so on.",
        ),
    ),
    (
        Text("结果", "Result"),
        Text(
            "✓达到，✗未达到，…未到期，?待填、由台账统计或检查时核对，–不适用。按“数据截至”那天判断，供填报时参考；"
            "正式结论以检查结果为准。",
            "✓ met, ✗ unmet, … not yet due, ? to fill in, or left to the ledger or the check, – not "
            "applicable; as on the day to which the figures were taken. The check itself has the last word.",
        ),
    ),
)


def write_guide(
    book: Book,
    notice: Notice,
    addressee: Addressee,
    sheets: Sequence[Sheet],
    ledgers: Iterable[Text],
) -> None:
    """Write the sheet."""
    language = book.language
    sheet = book.sheet(say(NAME, language))
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, _WIDTH)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, say(NAME, language), book.look("title"))
    line = 2
    for heading, entries in _parts(notice, addressee, sheets, tuple(ledgers)):
        sheet.set_row(line, 22)
        sheet.write_string(line, 0, say(heading, language), book.look("section"))
        line = _write_entries(book, sheet, line + 1, entries) + 1
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5)
    sheet.print_area(0, 0, line, 1)


def _write_entries(book: Book, sheet: Worksheet, line: int, entries: Iterable[_Entry]) -> int:
    for name, text in entries:
        said = say(text, book.language)
        sheet.set_row(line, height_of([(said, _WIDTH)]))
        sheet.write_string(line, 0, say(name, book.language), book.look("plain", "text", "bold"))
        sheet.write_string(line, 1, said, book.look("plain", "text"))
        line += 1
    return line


def _parts(
    notice: Notice, addressee: Addressee, sheets: Sequence[Sheet], ledgers: Sequence[Text]
) -> Iterator[tuple[Text, Sequence[_Entry]]]:
    yield Text("怎样填写", "How to fill it in"), _HOW
    names = [(Text(sheet.zh, sheet.en), _SHEETS[sheet]) for sheet in sheets]
    names += [(ledger, _LEDGER) for ledger in ledgers]
    yield Text("各表内容", "The sheets"), names
    yield Text("依据", "Made from"), tuple(_about(notice, addressee))


def _about(notice: Notice, addressee: Addressee) -> Iterator[_Entry]:
    yield Text("通知", "Notice"), Text(notice.title, notice.title)
    if notice.number is not None:
        yield Text("文号", "Number"), Text(notice.number, notice.number)
    if notice.issued is not None:
        yield Text("印发日期", "Issued"), Text(notice.issued.zh, str(notice.issued))
    if notice.source is not None:
        yield Text("来源", "Source"), Text(notice.source.zh, str(notice.source))
    yield Text("填报对象", "Asked of"), Text(addressee.zh, addressee.en)
    yield (
        Text("代码", "Codes"),
        Text(
            f"通知 {notice.slug}，对象 {addressee.slug}",
            f"notice {notice.slug}, addressee {addressee.slug}",
        ),
    )
