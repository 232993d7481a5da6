"""The refusal of values that can't be, or can't be read: which column, how many, an example."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, final

from gradpolicy.model import GradpolicyError, Kind, Text
from gradpolicy.tables.impossible import Impossible

if TYPE_CHECKING:
    from gradpolicy.formats.frames.texts import Unfit

__all__ = ["ROW", "ImpossibleValues", "refuse_impossible", "refuse_unfit"]

#: What the number of a row is called, beside its columns.
ROW: Final = "/row"

_ADVICE: Final = Text(
    "(--impossible unknown 将其视为未知)", "(--impossible unknown takes them for unknown)"
)


@final
class ImpossibleValues(GradpolicyError, ValueError):
    """Values that their metric can't take; *slips* says of each column what is wrong."""

    def __init__(self, slips: tuple[Text, ...]) -> None:
        super().__init__(slips)
        self.slips = slips

    @property
    def zh(self) -> str:
        """In Chinese."""
        return "；".join(slip.zh for slip in self.slips)

    def __str__(self) -> str:
        return "; ".join(slip.en for slip in self.slips)


def refuse_unfit(unfit: Sequence[Unfit]) -> None:
    """
    Refuse values of a text that can't be read.

    Raises:
        ImpossibleValues: when there are any.
    """
    if unfit:
        raise ImpossibleValues(tuple(map(_unfit, unfit)))


def _unfit(each: Unfit) -> Text:
    zh, en = (f"第{each.row:,}行的", f" in row {each.row:,}") if each.row is not None else ("", "")
    return Text(
        f"列“{each.column}”:{each.count:,}个值无法读取,如{zh}“{each.value}”"
        f"{each.problem.zh}{_ADVICE.zh}",
        f"column {each.column!r}: {each.count:,} can't be read, such as "
        f'"{each.value}"{en}: {each.problem.en} {_ADVICE.en}',
    )


def refuse_impossible(
    found: Sequence[Impossible], example: Callable[[str], Mapping[str, Any]]
) -> None:
    """
    Refuse values that can't be.

    Args:
        found: the columns that hold any.
        example: the first row in which a column does: its value, and what tells it from others.

    Raises:
        ImpossibleValues: when there are any.
    """
    if found:
        raise ImpossibleValues(
            tuple(_impossible(each, example(each.column.name)) for each in found)
        )


def _impossible(each: Impossible, row: Mapping[str, Any]) -> Text:
    column, metric = each.column.name, each.column.metric
    value = _shown(row[column])
    number = row.get(ROW)
    zh = f"如{value}" if number is None else f"如第{number:,}行的{value}"
    en = f"such as {value}" if number is None else f"such as {value} in row {number:,}"
    beside = next((name for name in row if name not in (column, ROW)), None)
    if beside is not None:
        zh, en = f"{zh}({beside}:{row[beside]})", f"{en} ({beside}: {row[beside]})"
    if each.count > 1:
        least, greatest = _shown(each.least), _shown(each.greatest)
        zh, en = f"从{least}到{greatest},{zh}", f"from {least} to {greatest}, {en}"
    expected = _EXPECTED.get(metric.kind, _NOT_NEGATIVE)
    values = "value is" if each.count == 1 else "values are"
    return Text(
        f"列“{column}”:{each.count:,}个值不可能,{zh};{expected.zh}{_ADVICE.zh}",
        f"column {column!r}: {each.count:,} {values} impossible, {en}: {expected.en} {_ADVICE.en}",
    )


_NOT_NEGATIVE: Final = Text("应不小于0", "expected at least 0")
_EXPECTED: Final = {
    Kind.COUNT: Text("应为不小于0的整数", "expected a whole number of at least 0"),
    Kind.SHARE: Text("应为0到1之间的比例", "expected a share from 0 to 1"),
}


def _shown(value: object) -> str:
    match value:
        case int():
            return f"{value:,}"
        case Decimal():
            text = f"{value:,f}"
            return text.rstrip("0").rstrip(".") if "." in text else text
        case _:
            return str(value)
