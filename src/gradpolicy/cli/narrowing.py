"""Two notices side by side, narrowed to some addressee or topic."""

from __future__ import annotations

from collections.abc import Callable

from gradpolicy.changes import Place
from gradpolicy.cli.inputs import addressees, known
from gradpolicy.model import Norm, Notice, Text

__all__ = ["narrowed"]

_Placed = tuple[Norm | None, Place | None]


def narrowed(
    old: Notice, new: Notice, addressee: str | None, topic: str | None
) -> Callable[[_Placed, _Placed], bool]:
    """
    Whether either side of a pair binds *addressee* and is filed under *topic*.

    Raises:
        Refused: for an addressee or a topic that neither notice has.
    """
    whose = {a.slug: a for notice in (old, new) for a in addressees(notice)}
    whom = known(addressee, whose, Text("对象", "addressee")) if addressee is not None else None
    topics = {t.slug: t for notice in (old, new) for m in notice.measures for t in m.topics}
    about = known(topic, topics, Text("主题", "topic")) if topic is not None else None

    def concerns(notice: Notice, side: _Placed) -> bool:
        norm, place = side
        if norm is None or place is None:
            return False
        if whom is not None and not whom.is_within(norm.addressee):
            return False
        return about is None or about in notice.measure(place.measure).topics

    return lambda a, b: concerns(old, a) or concerns(new, b)
