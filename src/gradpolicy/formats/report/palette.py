"""
The colours of the report, on paper and on screens light and dark.

Each is dark (or light) enough on its ground to be read: WCAG 2, level AA.
"""

from __future__ import annotations

from typing import Final, final

import attrs

from gradpolicy.formats.report.document import Tone

__all__ = ["DARK", "LIGHT", "Colour", "Palette"]


@final
@attrs.frozen
class Colour:
    """
    The colour of a sign and its word, and of the *ground* on which they stand; in hexadecimal.

    >>> LIGHT.tones[Tone.GOOD].ink
    '1A6B45'
    """

    ink: str
    ground: str


@final
@attrs.frozen
class Palette:
    """
    The colours of one kind of page.

    Args:
        page: what all stands on.
        ink: of text.
        muted: of text that matters less.
        link: of a link, and of today.
        rule, line: of the rules that part a table from its head, and its rows.
        track: of the empty part of a bar.
        shade: of the head of a table.
        tones: of signs, each with its ground.

    >>> LIGHT.page
    'FFFFFF'
    """

    page: str
    ink: str
    muted: str
    link: str
    rule: str
    line: str
    track: str
    shade: str
    tones: dict[Tone, Colour] = attrs.field(hash=False)


LIGHT: Final = Palette(
    page="FFFFFF",
    ink="1F2328",
    muted="57606A",
    link="1F5FA8",
    rule="8C959F",
    line="D8DEE4",
    track="E9ECEF",
    shade="F3F5F7",
    tones={
        Tone.GOOD: Colour("1A6B45", "E7F3EC"),
        Tone.BAD: Colour("A82A24", "FBECEA"),
        Tone.WAITING: Colour("7F5700", "FBF3DC"),
        Tone.OPEN: Colour("44546A", "E9EDF3"),
        Tone.QUIET: Colour("5F6770", "F4F5F6"),
    },
)

DARK: Final = Palette(
    page="14171A",
    ink="E6E9EC",
    muted="9DA7B1",
    link="82B4F2",
    rule="59626B",
    line="2C3238",
    track="2A3036",
    shade="1D2125",
    tones={
        Tone.GOOD: Colour("7FD1A4", "18301F"),
        Tone.BAD: Colour("F49C95", "3B1F1E"),
        Tone.WAITING: Colour("E3BC66", "372C12"),
        Tone.OPEN: Colour("AEBDD4", "242C37"),
        Tone.QUIET: Colour("A3ABB3", "23282D"),
    },
)
