"""What a guest without an account is called."""

import pytest

from domain.errors import AnswerRefused
from domain.meetings.outsider import LONGEST_NAME, called


@pytest.mark.parametrize("typed", ["", " \n ", "...", "x" * (LONGEST_NAME + 1)])
def test_a_name_that_says_nothing_or_too_much_is_refused(typed: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        called(typed)
    assert refused.value.key == "name-unfit"


def test_a_guest_is_called_something_in_one_line() -> None:
    assert called("  de wethouder \n van zorg ") == "de wethouder van zorg"
