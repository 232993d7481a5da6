"""`patch`: the new notice out of the old one and their diff."""

import pickle

import pytest

from gradpolicy import GradpolicyError, Notice
from gradpolicy.changes import PatchError, diff, patch


@pytest.fixture
def notices(make: type) -> tuple[Notice, Notice]:
    """Two notices."""
    old = make.notice(
        make.measure(1, make.provision("a", make.quota("staff", 5))),
        make.measure(2, make.provision("b", make.done("report")), title="旧的事项"),
        slug="old",
    )
    new = make.notice(
        make.measure(1, make.provision("c", make.quota("posts", 5)), title="新的安排"),
        make.measure(2, make.provision("a", make.quota("staff", 6)), title="title 1 of its own"),
        slug="new",
    )
    return old, new


class TestPatch:
    """A diff applied."""

    def test_applied(self, notices: tuple[Notice, Notice]) -> None:
        """It leads to the new notice, and exchanged back to the old one."""
        old, new = notices
        difference = diff(old, new)

        assert new == patch(old, difference)
        assert old == patch(new, difference.inverted)
        assert old == patch(old, diff(old, old))

    def test_refused(self, make: type, notices: tuple[Notice, Notice]) -> None:
        """A diff of another notice is refused; the error says which and where it differs."""
        old, new = notices
        difference = diff(old, new)
        header = make.notice(*old.measures, slug="other")
        measures = make.notice(*old.measures[:1], slug="old")
        cases = [(new, "slug"), (header, "slug"), (measures, "a measure")]

        for notice, place in cases:
            with pytest.raises(PatchError) as caught:
                patch(notice, difference)
            assert (notice.slug, place) == (caught.value.notice, caught.value.place)
            expected = (
                f"the diff does not fit {notice.slug}: {place} differs from what it was made of"
            )
            assert expected == str(caught.value)


class TestPatchError:
    """The error as a value."""

    def test_kinds(self) -> None:
        """It is one of the library's, and a `ValueError`."""
        assert issubclass(PatchError, GradpolicyError)
        assert issubclass(PatchError, ValueError)

    def test_pickle(self) -> None:
        """It survives the way to another process."""
        error = PatchError("old", "slug")
        again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes

        assert (str(error), "old", "slug") == (str(again), again.notice, again.place)
