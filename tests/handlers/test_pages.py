"""Turning pages looks the same everywhere: words with an arrow, as far as there is any page."""

import pytest

from handlers.telegram.pages import leaf, turning
from handlers.telegram.payloads import PagePress

THINGS = list("abcdefg")
EARLIER, LATER = "← Vorige", "Volgende →"


def to(number: int) -> PagePress:
    return PagePress("members", "", str(number))


@pytest.mark.parametrize(
    ("number", "shown", "row"),
    [
        (1, "abc", [(LATER, to(2))]),
        (2, "def", [(EARLIER, to(1)), (LATER, to(3))]),
        (3, "g", [(EARLIER, to(2))]),
        (0, "abc", [(LATER, to(2))]),
        (99, "g", [(EARLIER, to(2))]),
    ],
)
def test_a_long_list_turns_as_far_as_there_are_pages(
    number: int, shown: str, row: list[tuple[str, PagePress]]
) -> None:
    assert leaf("nl", THINGS, number, 3, to) == (list(shown), [row])


def test_what_fits_on_one_page_has_no_row() -> None:
    assert leaf("nl", THINGS, 1, 7, to) == (THINGS, [])
    assert leaf("nl", [], 4, 7, to) == ([], [])


def test_what_is_shown_now_can_stand_between_the_two() -> None:
    here = ("november 2026", to(0))
    assert turning("nl", None, to(2), here) == [here, (LATER, to(2))]
    assert turning("en", to(1), None, here) == [("← Previous", to(1)), here]
