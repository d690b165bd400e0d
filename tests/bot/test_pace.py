"""Telegram's limits hold, whatever comes; and nobody waits longer than they must."""

import math
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lanes import Lanes
from bot.pace import GROUP, GROUP_CALLS, LONGEST_PAUSE, PERSON_BURST, Pace
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind, Priority
from storage.records import Outgoing
from tests.bot.makers import AT

durations = st.floats(0.0, 5.0)
gaps = st.floats(0.0, 20.0)
priorities = st.sampled_from([Priority.URGENT, Priority.CONCERN, Priority.CARD])


@given(st.lists(st.tuples(gaps, priorities, durations), max_size=90))
def test_a_group_never_gets_more_than_twenty_calls_in_a_minute_urgent_first(
    arrivals: list[tuple[float, Priority, float]],
) -> None:
    """Calls reach Telegram at any moment between their beginning and their end."""
    pace, lanes = Pace(), Lanes()
    now, coming = 0.0, deque[tuple[float, Outgoing]]()
    at = 0.0
    lasting = {}
    for number, (gap, priority, duration) in enumerate(arrivals, 1):
        at += gap
        notice = Notice(NoticeKind.CARD, priority, concern=ConcernId(f"{number:x}"))
        coming.append((at, Outgoing(number, notice, "waiting", AT)))
        lasting[number] = duration
    under_way: list[tuple[float, float, int]] = []
    done: list[tuple[float, float]] = []
    while coming or len(lanes):
        while coming and coming[0][0] <= now:
            lanes.put(coming.popleft()[1])
        for ended in [flight for flight in under_way if flight[0] <= now]:
            under_way.remove(ended)
            pace.end(GROUP, ended[0])
            done.append((ended[1], ended[0]))
        next_at = math.inf
        heads = lanes.heads()
        for held in heads:
            free_at = pace.free_at(GROUP, now)
            if free_at > now:
                next_at = free_at
                break
            pace.begin(GROUP, now)
            lanes.drop(held)
            under_way.append((now + lasting[held.item.id], now, held.item.id))
        urgencies = [held.item.priority for held in heads]
        assert urgencies == sorted(urgencies)
        moments = [next_at, *(flight[0] for flight in under_way), *(c[0] for c in coming)]
        later = [moment for moment in moments if moment > now]
        if later:
            now = min(later)
    done += [(begun, ended) for ended, begun, _ in under_way]
    assert len(done) == len(arrivals)
    for _, latest in done:
        # The worst case: early ones are counted when they ended, later ones when they began.
        window = [1 for begun, ended in done if ended >= latest and begun < latest + 60]
        assert len(window) <= GROUP_CALLS


def test_a_person_gets_five_at_once_and_then_one_a_second() -> None:
    pace = Pace()
    for _ in range(PERSON_BURST):
        assert pace.free_at("samira", 10.0) == 10.0
        pace.begin("samira", 10.0)
        pace.end("samira", 10.0)
    assert pace.free_at("samira", 10.0) == pytest.approx(11.0)
    assert pace.free_at("samira", 11.0) == 11.0


def test_people_do_not_wait_for_a_busy_group() -> None:
    pace = Pace()
    for second in range(GROUP_CALLS):
        pace.begin(GROUP, float(second))
        pace.end(GROUP, float(second))
    assert pace.free_at(GROUP, 30.0) == pytest.approx(60.5)
    assert pace.free_at("samira", 30.0) == 30.0


def test_taking_a_message_away_needs_no_budget() -> None:
    pace = Pace()
    for second in range(GROUP_CALLS):
        pace.begin(GROUP, float(second))
        pace.end(GROUP, float(second))
    assert pace.free_at(GROUP, 30.0, counted=False) == 30.0


def test_thirty_calls_a_second_in_all() -> None:
    pace = Pace()
    for number in range(30):
        pace.begin(f"person {number}", 5.0)
    assert pace.free_at("somebody else", 5.0) == math.inf
    pace.end("person 0", 5.2)
    assert pace.free_at("somebody else", 5.3) == pytest.approx(6.2)


def test_what_can_wait_keeps_an_even_pace_and_leaves_room_for_an_answer() -> None:
    pace, now, begun = Pace(), 0.0, list[float]()
    while now < 10:
        place = f"person {len(begun)}"
        if pace.opens_at(now, patient=True) <= now:
            pace.begin(place, now, patient=True)
            pace.end(place, now)
            begun.append(now)
        now += 0.001
        assert pace.opens_at(now, patient=False) - now <= 0.1
    assert 28.5 * 10 <= len(begun) <= 30 * 10
    for at in begun:
        assert sum(1 for other in begun if at <= other < at + 1) <= 30


def test_a_chat_that_asked_for_rest_is_left_alone_and_others_go_on() -> None:
    pace = Pace()
    pace.close("samira", 40.0)
    assert pace.free_at("samira", 10.0) == 40.0
    assert pace.free_at(GROUP, 10.0) == 10.0


def test_trouble_makes_the_pauses_longer_up_to_half_a_minute() -> None:
    pace, pauses, now = Pace(), [], 0.0
    for _ in range(12):
        pace.begin("samira", now)
        pace.end("samira", now)
        pace.stumbled("samira", now)
        pauses.append(pace.free_at("samira", now) - now)
        now += 100
    assert pauses[:3] == [0.5, 1.0, 2.0]
    assert pauses[-1] == LONGEST_PAUSE


def test_after_trouble_one_call_feels_the_way() -> None:
    pace = Pace()
    pace.begin(GROUP, 0.0)
    pace.end(GROUP, 0.0)
    pace.stumbled(GROUP, 0.0)
    pace.begin(GROUP, 1.0)
    assert pace.free_at(GROUP, 1.0) == math.inf
    pace.end(GROUP, 1.0)
    pace.arrived(GROUP)
    assert pace.free_at(GROUP, 1.0) == 1.0


def test_a_call_that_was_not_made_costs_nothing() -> None:
    pace = Pace()
    for place in (GROUP, "samira"):
        for _ in range(100):
            pace.begin(place, 1.0)
            pace.undo(place)
        assert pace.free_at(place, 1.0) == 1.0
