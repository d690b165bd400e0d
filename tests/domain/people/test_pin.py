"""The PIN as a rule: what counts as typed, what is weak, how long it counts, who takes it away."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import PersonId
from domain.people.pin import (
    DIGITS,
    MOST_TRIES,
    RESET_FOR,
    Pin,
    PinAsked,
    is_weak,
    may_reset_together,
    typed_digits,
)
from domain.pin_rule import PinRule
from domain.roles import Role

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
RULE = PinRule(required=True, minutes=30)
WEAK = (
    "000000 111111 123456 654321 234567 012345 987654 890123 121212 112112 123123 123321 196800"
    " 001985 820199 202688 190368 031268 680312 120368 112233 135790 747474"
)


@pytest.mark.parametrize("pin", WEAK.split())
def test_what_others_guess_first_is_weak(pin: str) -> None:
    assert is_weak(pin)


@pytest.mark.parametrize("pin", ["480793", "739561", "905274", "350842", "682947"])
def test_what_nobody_guesses_first_is_not(pin: str) -> None:
    assert not is_weak(pin)


def test_most_pins_can_be_chosen() -> None:
    strong = sum(not is_weak(f"{number:0{DIGITS}}") for number in range(0, 10**DIGITS, 7))
    assert strong > 0.8 * 10**DIGITS / 7


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("480793", "480793"),
        (" 48 07-93 ", "480793"),
        ("480.793", "480793"),
        ("٤٨٠٧٩٣", "480793"),
        ("４８０７９３", "480793"),
        ("4807", "4807"),
        ("mijn code is 480793", None),
        ("480793!", None),
        ("", None),
        ("  ", None),
    ],
)
def test_only_digits_alone_count_as_typed(text: str, digits: str | None) -> None:
    assert typed_digits(text) == digits


@given(st.text())
def test_whatever_is_typed_is_digits_or_nothing(text: str) -> None:
    digits = typed_digits(text)
    assert digits is None or (digits.isascii() and digits.isdecimal())


def test_a_pin_that_was_right_counts_for_as_long_as_was_set() -> None:
    pin = replace(Pin("aa", "bb", tries=3, then="read x"), asked=PinAsked.CHECK)
    assert not pin.is_open(NOW, RULE)
    opened = pin.opened(NOW, RULE)
    assert opened.is_set
    assert (opened.tries, opened.then, opened.asked) == (0, "", PinAsked.NOTHING)
    assert opened.is_open(NOW, RULE)
    assert opened.is_open(NOW + timedelta(minutes=29), RULE)
    assert not opened.is_open(NOW + timedelta(minutes=30), RULE)
    assert not opened.is_open(NOW - timedelta(minutes=1), RULE)
    assert not opened.shut().is_open(NOW, RULE)
    assert not replace(opened, known=True).is_open(NOW, RULE)


def test_after_five_tries_none_is_left() -> None:
    for tries in range(MOST_TRIES + 2):
        pin = Pin("aa", "bb", tries=tries)
        assert pin.is_locked is (tries >= MOST_TRIES)
        assert pin.left == max(0, MOST_TRIES - tries)
    assert not Pin().is_set


def test_who_wants_it_away_waits_for_a_day() -> None:
    assert Pin().wanted_away_by(NOW) is None
    pin = Pin("aa", "bb", reset_by=PersonId("1" * 16), reset_at=NOW)
    assert pin.wanted_away_by(NOW) == "1" * 16
    assert pin.wanted_away_by(NOW + RESET_FOR) is None
    assert pin.wanted_away_by(NOW - timedelta(seconds=1)) is None


def test_two_take_it_away_of_whom_one_is_an_official() -> None:
    pairs = {(one, two) for one in Role for two in Role if may_reset_together(one, two)}
    assert pairs == {
        (Role.OFFICIAL, Role.OFFICIAL),
        (Role.OFFICIAL, Role.COORDINATOR),
        (Role.COORDINATOR, Role.OFFICIAL),
    }
