"""Strings: slugs, labels, quotes and texts in two languages."""

from __future__ import annotations

from hypothesis import strategies as st

from gradpolicy.model import Text
from gradpolicy.strategies.drawing import Strategy

__all__ = [
    "LABELS",
    "NEW_SLUGS",
    "OLD_SLUGS",
    "QUOTES",
    "SLUGS",
    "TEXTS",
    "labels",
    "quotes",
    "slugs",
    "texts",
]


def slugs() -> Strategy[str]:
    """Slugs: lower-case words and digits, joined by single hyphens."""
    return SLUGS


_WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=6)
SLUGS = _WORDS | st.lists(_WORDS, min_size=2, max_size=3).map("-".join)

# No slug of the stock ends like that.
NEW_SLUGS = SLUGS.map("{}-new".format)
OLD_SLUGS = SLUGS.map("{}-old".format)


def labels(*, max_size: int = 12) -> Strategy[str]:
    """Strings that the model takes for a label or a title: not empty, no space at either end."""
    usual = st.text(_USUAL, min_size=1, max_size=max_size)
    return (usual | st.text(_CHARACTERS, min_size=1, max_size=max_size)).map(_stripped)


# No control characters, surrogates or unassigned ones: no document holds them, nor does XML.
_CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))
_USUAL = (
    "高校毕业生就业岗位场次人数比例率经费专职不少于一二三十百千万abcABC0123456789 -,.%:/()<>&\"'"
)


def _stripped(text: str) -> str:
    return text.strip() or "甲"


LABELS = labels()


def quotes() -> Strategy[str]:
    """Short quotes, as `Evidence` and `Mention` hold them."""
    return labels(max_size=40).map(lambda text: text.replace("。", "."))


QUOTES = quotes()


def texts() -> Strategy[Text]:
    """`Text`: Chinese and English."""
    return TEXTS


TEXTS = st.tuples(LABELS, LABELS).map(lambda pair: Text(*pair))
