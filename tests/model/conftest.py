"""What the tests of the model share."""

from collections.abc import Callable

import pytest

from gradpolicy.model import InvalidValue

Refused = Callable[[Callable[[], object]], str]


@pytest.fixture
def refused() -> Refused:
    """Calls a function that must be refused, and returns what the user is told."""

    def call(make: Callable[[], object]) -> str:
        with pytest.raises(InvalidValue) as caught:
            make()
        return str(caught.value)

    return call
