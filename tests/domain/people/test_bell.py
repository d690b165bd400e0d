"""The bell as a rule: when it rings, how often, and what is done when it could not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bell_rule import BellRule
from domain.people.bell import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    TRIED_OUT_EVERY,
    Around,
    Bell,
    BellStage,
    Call,
    Trouble,
    due,
    louder,
)
from tests.domain.voorbeeldstad import WORKING_TIME

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)  # a Tuesday, eleven o'clock on the wall
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
WAITS = Bell().waits(NOW, Call.USUAL)
URGENT = Bell().waits(NOW, Call.URGENT)


def around(now: datetime = NOW, **changes: Any) -> Around:
    return replace(Around(now, BellRule(), WORKING_TIME), **changes)


def rung(bell: Bell, now: datetime = NOW) -> Bell:
    return bell.taken(due(bell, around(now)), now).rang(now)


def test_a_bell_for_which_nothing_waits_does_not_ring() -> None:
    assert due(Bell(), around()) is Call.NOTHING
    assert Bell().stage is BellStage.RESTING
    assert not Bell().has_reason
    assert not rung(WAITS).opened().has_reason
    for reason in (WAITS, rung(WAITS), Bell().tried_out(NOW)):
        assert reason.has_reason


def test_what_waits_rings_at_once_and_once() -> None:
    assert WAITS.stage is BellStage.WAITING
    assert due(WAITS, around()) is Call.USUAL
    sending = WAITS.taken(Call.USUAL, NOW)
    assert sending.stage is BellStage.SENDING
    assert due(sending, around()) is Call.NOTHING
    rang = sending.rang(NOW)
    assert (rang.stage, rang.rung_at, rang.waits_since) == (BellStage.RESTING, NOW, NOW)
    assert due(rang, around(NOW + HOUR)) is Call.NOTHING


def test_what_comes_after_it_rang_waits_its_turn_and_urgent_less_long() -> None:
    more = rung(WAITS).waits(NOW + MINUTE, Call.USUAL)
    assert more.waits_since == NOW
    assert due(more, around(NOW + 59 * MINUTE)) is Call.NOTHING
    assert due(more, around(NOW + 60 * MINUTE)) is Call.USUAL
    urgent = more.waits(NOW + 2 * MINUTE, Call.URGENT).waits(NOW + 3 * MINUTE, Call.USUAL)
    assert due(urgent, around(NOW + 9 * MINUTE)) is Call.NOTHING
    assert due(urgent, around(NOW + 10 * MINUTE)) is Call.URGENT


def test_how_often_is_what_the_municipality_sets() -> None:
    rule = BellRule(every_minutes=15, urgent_minutes=2)
    more = rung(WAITS).waits(NOW, Call.USUAL)
    assert due(more, around(NOW + 14 * MINUTE, rule=rule)) is Call.NOTHING
    assert due(more, around(NOW + 15 * MINUTE, rule=rule)) is Call.USUAL
    urgent = rung(WAITS).waits(NOW, Call.URGENT)
    assert due(urgent, around(NOW + 2 * MINUTE, rule=rule)) is Call.URGENT


def test_a_clock_that_was_set_back_keeps_no_bell_silent() -> None:
    more = rung(WAITS).waits(NOW, Call.USUAL)
    assert due(more, around(NOW - HOUR)) is Call.USUAL
    later = WAITS.taken(Call.USUAL, NOW).failed(NOW + 30 * 24 * HOUR, Trouble.REFUSED)
    assert due(later, around(NOW)) is Call.USUAL


def test_by_night_only_who_has_duty_is_called_and_only_for_what_is_urgent() -> None:
    assert due(WAITS, around(quiet=True, has_duty=True)) is Call.NOTHING
    assert due(URGENT, around(quiet=True)) is Call.NOTHING
    assert due(URGENT, around(quiet=True, has_duty=True)) is Call.URGENT


def test_who_is_at_the_desk_is_not_called() -> None:
    for bell in (WAITS, URGENT):
        assert due(bell, around(seen=True)) is Call.NOTHING
    assert due(WAITS, around(page_open=True)) is Call.NOTHING
    assert due(URGENT, around(page_open=True)) is Call.URGENT


def test_what_was_opened_rings_no_more() -> None:
    assert due(WAITS.opened(), around()) is Call.NOTHING
    opened = rung(WAITS).opened()
    assert due(opened, around(NOW + 30 * 24 * HOUR)) is Call.NOTHING
    assert opened.rung_at == NOW
    meanwhile = WAITS.taken(Call.USUAL, NOW).opened().failed(NOW, Trouble.LATER)
    assert meanwhile.stage is BellStage.RESTING


def test_what_still_waits_the_next_working_morning_rings_a_second_time_and_no_third() -> None:
    rang = rung(WAITS)
    morning = datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert due(rang, around(morning - MINUTE)) is Call.NOTHING
    assert due(rang, around(morning)) is Call.USUAL
    again = rung(rang, morning)
    assert again.again
    assert due(again, around(morning + 30 * 24 * HOUR)) is Call.NOTHING
    new = again.waits(morning + HOUR, Call.USUAL)
    assert due(new, around(morning + HOUR)) is Call.USUAL
    assert due(rung(new, morning + HOUR), around(morning + 25 * HOUR)) is Call.USUAL


def test_on_friday_the_next_working_morning_is_monday() -> None:
    friday = datetime(2026, 11, 27, 16, tzinfo=UTC)
    rang = rung(Bell().waits(friday, Call.USUAL), friday)
    assert due(rang, around(datetime(2026, 11, 29, 12, tzinfo=UTC))) is Call.NOTHING
    assert due(rang, around(datetime(2026, 11, 30, 8, tzinfo=UTC))) is Call.USUAL


def test_a_second_ring_that_fails_is_still_to_come() -> None:
    rang = rung(WAITS)
    morning = datetime(2026, 11, 25, 8, tzinfo=UTC)
    failed = rang.taken(Call.USUAL, NOW).failed(morning, Trouble.SILENT)
    assert due(failed, around(morning + MINUTE)) is Call.USUAL


def test_a_server_that_asks_to_come_back_is_asked_less_and_less_often() -> None:
    bell, now, pauses = WAITS, NOW, []
    for _ in range(14):
        bell = bell.taken(Call.USUAL, now).failed(now, Trouble.LATER)
        assert bell.not_before is not None
        pauses.append(bell.not_before - now)
        assert due(bell, around(bell.not_before - MINUTE / 60)) is Call.NOTHING
        assert due(bell, around(bell.not_before)) is Call.USUAL
        now = bell.not_before
    assert pauses[:3] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]
    assert pauses[-1] == LONGEST_PAUSE
    assert bell.trouble is Trouble.LATER
    assert bell.taken(Call.USUAL, now).rang(now) == replace(rung(WAITS), rung_at=now)


def test_a_server_that_is_down_costs_a_bell_nothing() -> None:
    down = URGENT.taken(Call.URGENT, NOW).failed(NOW, Trouble.SILENT)
    assert due(down, around(NOW)) is Call.URGENT
    assert (down.trouble, down.trouble_at) == (Trouble.SILENT, NOW)
    assert URGENT.unreached(NOW) == down


def test_what_may_have_rung_rings_again_as_often_as_any() -> None:
    uncertain = WAITS.taken(Call.USUAL, NOW).failed(NOW, Trouble.UNCERTAIN)
    assert uncertain.stage is BellStage.UNCERTAIN
    assert due(uncertain, around(NOW + 59 * MINUTE)) is Call.NOTHING
    assert due(uncertain, around(NOW + HOUR)) is Call.USUAL
    urgent = URGENT.taken(Call.URGENT, NOW).failed(NOW, Trouble.UNCERTAIN)
    assert due(urgent, around(NOW + 10 * MINUTE)) is Call.URGENT


def test_what_was_left_under_way_counts_from_when_it_was_told() -> None:
    left = WAITS.taken(Call.USUAL, NOW)
    found = left.failed(NOW + 2 * HOUR, Trouble.UNCERTAIN)
    assert due(found, around(NOW + 2 * HOUR)) is Call.USUAL


def test_an_address_that_was_refused_twice_does_not_work_and_is_tried_once_a_day() -> None:
    once = WAITS.taken(Call.USUAL, NOW).failed(NOW, Trouble.REFUSED)
    assert not once.is_refused
    assert due(once, around(NOW + 59 * MINUTE)) is Call.NOTHING
    assert due(once, around(NOW + HOUR)) is Call.USUAL
    twice = once.taken(Call.USUAL, NOW).failed(NOW + HOUR, Trouble.REFUSED)
    assert twice.is_refused
    assert due(twice, around(NOW + 24 * HOUR)) is Call.NOTHING
    assert due(twice, around(NOW + 25 * HOUR)) is Call.USUAL
    assert not twice.taken(Call.USUAL, NOW).rang(NOW + 25 * HOUR).is_refused


def test_another_address_begins_anew() -> None:
    refused = rung(WAITS).taken(Call.USUAL, NOW).failed(NOW, Trouble.REFUSED)
    moved = refused.at_another_address()
    assert (moved.refusals, moved.trouble) == (0, Trouble.NONE)
    assert due(moved, around(NOW)) is Call.USUAL
    assert due(Bell().at_another_address(), around(NOW)) is Call.NOTHING
    tried = Bell().tried_out(NOW).taken(Call.TRY, NOW).rang(NOW).at_another_address()
    assert not tried.may_be_tried_out(NOW), "nobody lets it ring all over town"


def test_who_tries_it_out_hears_it_at_once_whatever_the_hour() -> None:
    rang = rung(WAITS)
    tried = rang.tried_out(NOW + MINUTE)
    busy = around(NOW + MINUTE, quiet=True, seen=True, page_open=True)
    assert due(tried, busy) is Call.TRY
    assert due(tried.opened(), busy) is Call.TRY
    assert not tried.may_be_tried_out(NOW + MINUTE)
    assert tried.may_be_tried_out(NOW + MINUTE + TRIED_OUT_EVERY)


def test_a_try_that_was_asked_to_come_back_does_and_one_in_doubt_does_not() -> None:
    tried = Bell().tried_out(NOW).taken(Call.TRY, NOW)
    later = tried.failed(NOW, Trouble.LATER)
    assert due(later, around(NOW + FIRST_PAUSE)) is Call.TRY
    assert tried.failed(NOW, Trouble.UNCERTAIN).stage is BellStage.RESTING
    waits = WAITS.tried_out(NOW).taken(Call.TRY, NOW).failed(NOW, Trouble.UNCERTAIN)
    assert waits.to_ring is Call.USUAL


@pytest.mark.parametrize("one", Call)
@pytest.mark.parametrize("other", Call)
def test_the_louder_of_two_is_the_same_either_way(one: Call, other: Call) -> None:
    assert louder(one, other) is louder(other, one)
    assert louder(one, other) in {one, other}


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["waits", "urgent", "fails", "doubt", "later", "refused"]),
        st.integers(0, 400),
    ),
    max_size=25,
)


@given(STEPS)
def test_what_waits_rings_within_a_day_however_it_went_before(steps: list[tuple[str, int]]) -> None:
    """A bell that rings twice does no harm; one that never rings does."""
    bell, now = WAITS, NOW
    for what, minutes in steps:
        now += minutes * MINUTE
        if what in {"waits", "urgent"}:
            bell = bell.waits(now, Call.URGENT if what == "urgent" else Call.USUAL)
        elif call := due(bell, around(now)):
            trouble = {
                "fails": Trouble.SILENT,
                "doubt": Trouble.UNCERTAIN,
                "later": Trouble.LATER,
                "refused": Trouble.REFUSED,
            }[what]
            bell = bell.taken(call, now).failed(now, trouble)
    assert bell.to_ring
    assert due(bell, around(now + timedelta(days=1)))


@given(st.lists(st.integers(0, 90), max_size=40))
def test_it_never_rings_more_often_than_it_may(gaps: list[int]) -> None:
    bell, now, rings = Bell(), NOW, []
    for gap in gaps:
        now += gap * MINUTE
        bell = bell.waits(now, Call.USUAL)
        if call := due(bell, around(now)):
            bell = bell.taken(call, now).rang(now)
            rings.append(now)
    assert all(after - before >= HOUR for before, after in pairwise(rings))
