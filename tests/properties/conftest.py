"""What the properties share: the notices that come with the library."""

import pytest

from gradpolicy import Notice, notices

_SLUGS = notices.available()


@pytest.fixture(scope="session", params=_SLUGS)
def notice(request: pytest.FixtureRequest) -> Notice:
    """Each of the notices in turn."""
    return notices.load(request.param)


@pytest.fixture(scope="session", params=[(a, b) for a in _SLUGS for b in _SLUGS], ids="-to-".join)
def pair(request: pytest.FixtureRequest) -> tuple[Notice, Notice]:
    """Each pair of the notices in turn, the same twice included."""
    old, new = request.param
    return notices.load(old), notices.load(new)


@pytest.fixture(scope="session")
def library() -> tuple[Notice, ...]:
    """All of the notices."""
    return tuple(map(notices.load, _SLUGS))
