"""
Conditions: dataframe expressions that are true or not, with what is constant folded away.

A condition says when something is so. Where it comes out false or null, it is not said to be
so: that is all that is ever asked of it, and so it does not matter how an engine negates a null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import final

import attrs
import narwhals.stable.v2 as nw

__all__ = ["Condition", "Held", "all_of", "any_of", "unless"]

#: True exactly where something is so; false or null elsewhere.
Condition = nw.Expr | bool


def all_of(conditions: Iterable[Condition]) -> Condition:
    """
    That every one of them is so.

    >>> all_of([True, True]), all_of([True, nw.col("a") > 1, False])
    (True, False)
    """
    found: nw.Expr | None = None
    seen: set[int] = set()
    for condition in conditions:
        if condition is False:
            return False
        if condition is not True and id(condition) not in seen:
            seen.add(id(condition))
            found = condition if found is None else found & condition
    return True if found is None else found


def any_of(conditions: Iterable[Condition]) -> Condition:
    """
    That at least one of them is so.

    >>> any_of([False, nw.col("a") > 1, True]), any_of([])
    (True, False)
    """
    found: nw.Expr | None = None
    for condition in conditions:
        if condition is True:
            return True
        if condition is not False:
            found = condition if found is None else found | condition
    return False if found is None else found


def unless(condition: Condition) -> Condition:
    """
    That it is not so, null included.

    >>> unless(True)
    False
    """
    if isinstance(condition, bool):
        return not condition
    return ~condition.fill_null(value=False)


@final
@attrs.frozen
class Held:
    """
    Where a predicate is true and where it is false, of the rows of a table.

    Args:
        yes: where it is true.
        known: where it is true or false, of the rows where it is not true.
        no: where it is false, or what says so; where it is known and not *raw*, if `None`.
        raw: what it comes to where it is known; what it comes to elsewhere is not said.
        lost: where it is not as it should be and can't be in time any more, of those where
            it is not as it should be; all of them, if `None`.
        is_total: whether *known* says so of the rows where it is true, too.
        is_natural: whether *raw* is null wherever it is not known.
    """

    yes: Condition
    known: Condition
    _no: Condition | Callable[[], Condition] | None = attrs.field(default=None, alias="no")
    raw: Condition | None = None
    lost: Condition | None = None
    is_total: bool = False
    is_natural: bool = False

    @property
    def guarded(self) -> tuple[nw.Expr, nw.Expr] | None:
        """*known* and *raw*, where it takes no more than both to be true, and more than *raw*."""
        if not self.is_total or self.yes is self.raw or self.raw is None:
            return None
        if isinstance(self.raw, bool) or isinstance(self.known, bool):
            return None
        return self.known, self.raw

    @property
    def no(self) -> Condition:
        """Where it is false."""
        if callable(self._no):
            return self._no()
        if self._no is not None:
            return self._no
        if self.raw is None:
            return all_of([self.known, unless(self.yes)])
        if isinstance(self.raw, bool):
            return all_of([self.known, not self.raw])
        return ~self.raw if self.is_natural else all_of([self.known, ~self.raw])
