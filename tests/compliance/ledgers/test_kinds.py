"""Kinds of events as staff write them."""

import pytest

from gradpolicy.compliance.ledgers import EventKind, NotUnderstood, kinds_of

LARGE, SPECIAL, FAIR = EventKind.LARGE, EventKind.SPECIAL, EventKind.FAIR
TALK, ONLINE, OTHER = EventKind.TALK, EventKind.ONLINE, EventKind.OTHER


class TestKindsOf:
    """`kinds_of`."""

    @pytest.mark.parametrize(
        ("written", "expected"),
        [
            ("专场", {SPECIAL}),
            ("专场招聘会", {SPECIAL, FAIR}),
            ("大型", {LARGE}),
            ("大型校园双选会", {LARGE, FAIR}),
            ("大型专场招聘会", {LARGE, SPECIAL, FAIR}),
            ("综合招聘会", {FAIR}),
            ("宣讲会", {TALK}),
            ("专场宣讲会", {SPECIAL, TALK}),
            ("线上双选会", {ONLINE, FAIR}),
            ("空中宣讲", {ONLINE, TALK}),
            ("其他", {OTHER}),
            ("Large fair", {LARGE, FAIR}),
            ("Online", {ONLINE}),
        ],
    )
    def test_written(self, written: str, expected: set) -> None:
        """Each word that says a kind makes the event one of it."""
        assert expected == kinds_of(written)

    @pytest.mark.parametrize("written", ["", "活动", "校园开放日", "?"])
    def test_refused(self, written: str) -> None:
        """What says no kind is refused, with the kinds that there are."""
        with pytest.raises(NotUnderstood, match="large fair, special event") as caught:
            kinds_of(written)

        assert "专场招聘" in caught.value.zh

    @pytest.mark.parametrize("kind", EventKind)
    def test_labels(self, kind: EventKind) -> None:
        """What a kind is called is understood as that kind, in both languages."""
        assert kind in kinds_of(kind.zh)
        assert kind in kinds_of(str(kind))
