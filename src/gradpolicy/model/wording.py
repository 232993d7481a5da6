"""Words that several types of the model need when they say what they hold."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["MONTHS", "article", "listed", "listed_zh", "ordinal"]

#: The months by their number. Python's `calendar` has them in the language of the machine.
MONTHS = dict(
    enumerate(
        (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        start=1,
    )
)


def article(noun: str) -> str:
    """
    *noun* after "a" or "an", as English speaks it: a type's name, or what one is called.

    >>> article("Unit"), article("Addressee")
    ('a Unit', 'an Addressee')
    """
    return f"an {noun}" if noun[0] in "AEIOaeio" else f"a {noun}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """
    *items* as an English list, with *last* before the last of them.

    >>> listed(["March", "June", "September"])
    'March, June and September'
    """
    *head, tail = items
    return f"{', '.join(head)} {last} {tail}" if head else tail


def listed_zh(items: Iterable[str], last: str = "和") -> str:
    """
    *items* as a Chinese list, with *last* before the last of them.

    >>> listed_zh(["每月10日", "每月25日", "每周四"])
    '每月10日、每月25日和每周四'
    """
    *head, tail = items
    return f"{'、'.join(head)}{last}{tail}" if head else tail


def ordinal(day: int) -> str:
    """
    A day of the month as English writes it; -1, as RFC 5545 has it, is the last one.

    >>> ordinal(21), ordinal(12), ordinal(-1)
    ('21st', '12th', 'last day')
    """
    if day == -1:
        return "last day"
    if 10 < day < 20:
        return f"{day}th"
    return f"{day}" + {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
