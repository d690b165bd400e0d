"""How often calendars may ask: each for itself, the unknown together, and all of them at most."""

from bot.listening.calendar_pace import (
    ALL_BURST,
    ALL_SECONDS_APART,
    BURST,
    MOST,
    SECONDS_APART,
    UNKNOWN_BURST,
    CalendarPace,
)


def asked(pace: CalendarPace, mark: str, now: float, times: int) -> int:
    """Count how many of so many questions in one moment are let in."""
    return sum(pace.lets_in(mark, now) for _ in range(times))


def test_each_address_has_its_own() -> None:
    pace = CalendarPace(["a", "b"])
    assert asked(pace, "a", 0.0, 5 * BURST) == BURST
    assert asked(pace, "b", 0.0, 5 * BURST) == BURST
    assert asked(pace, "a", SECONDS_APART, 5) == 1


def test_unknown_addresses_share_one() -> None:
    pace = CalendarPace(["a"])
    let_in = sum(pace.lets_in(f"guess {number}", 0.0) for number in range(500))
    assert let_in == UNKNOWN_BURST
    assert asked(pace, "a", 0.0, BURST) == BURST


def test_all_together_have_a_ceiling_that_no_refusal_uses_up() -> None:
    many = [f"address {number}" for number in range(2 * ALL_BURST)]
    pace = CalendarPace(many)
    assert asked(pace, many[0], 0.0, 500) == BURST
    rest = sum(pace.lets_in(mark, 0.0) for mark in many[1:])
    assert rest == ALL_BURST - BURST
    assert asked(pace, many[-1], ALL_SECONDS_APART, 3) == 1


def test_what_turns_out_to_be_an_address_gets_its_own_and_what_is_none_loses_it() -> None:
    pace = CalendarPace()
    assert pace.lets_in("a", 0.0)
    pace.learn("a", known=True)
    for number in range(500):
        pace.lets_in(f"guess {number}", 0.0)
    assert pace.lets_in("a", 0.0)
    pace.learn("a", known=False)
    assert not pace.lets_in("a", 0.0)


def test_its_memory_is_bounded_and_keeps_who_asked_last() -> None:
    pace = CalendarPace(f"address {number}" for number in range(MOST + 5))
    assert len(pace) == MOST
    assert pace.lets_in("address 0", 0.0)
    for number in range(MOST - 1):
        pace.learn(f"later {number}", known=True)
    assert len(pace) == MOST
    for number in range(500):
        pace.lets_in(f"guess {number}", 0.0)
    assert pace.lets_in("address 0", 0.0), "it asked after all others had been there"
