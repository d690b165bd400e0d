"""An invitation, the seats there are, and the line for them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.meetings import seats
from domain.meetings.invitation import Invitation, MeetingReminder, Rsvp, RsvpTally, Vote, tally
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
YES, MAYBE, NO = Rsvp.YES, Rsvp.MAYBE, Rsvp.NO


def after(answers: list[tuple[str, Rsvp | None]], places: int | None) -> dict[str, Invitation]:
    """Give how it stands after these answers, one a minute."""
    everybody = {who: Invitation() for who in ("merel", "samir", "els", "joost")}
    for minute, (who, answer) in enumerate(answers):
        now = NOW + timedelta(minutes=minute)
        everybody |= seats.answering(places, everybody, who, answer, now)
    return everybody


def coming(everybody: dict[str, Invitation]) -> set[str]:
    return {who for who, each in everybody.items() if each.comes}


def line(everybody: dict[str, Invitation]) -> list[str]:
    waiting = [who for who, each in everybody.items() if each.waits is not None]
    return sorted(waiting, key=lambda who: everybody[who].waits or 0)


def test_an_invitation_is_read_as_it_was_written() -> None:
    full = Invitation(
        answer=YES,
        answered_at=NOW,
        waits=3,
        named=True,
        chose=True,
        present=False,
        tries=2,
        tried_at=NOW,
        calendar=1,
        told=2,
        reminders=frozenset({MeetingReminder.DAY, MeetingReminder.HOURS}),
        votes={NOW: Vote.IF_NEEDED},
        away=True,
    )
    for invitation in (full, Invitation()):
        assert from_json(Invitation, to_json(invitation)) == invitation


def test_an_answer_can_be_changed_and_taken_back() -> None:
    maybe = Invitation().saying(MAYBE, NOW)
    assert maybe.expected
    assert not maybe.comes
    assert maybe.saying(MAYBE, NOW + timedelta(hours=1)) is maybe
    assert maybe.saying(NO, NOW).answer is NO
    assert not maybe.saying(NO, NOW).expected
    assert maybe.saying(None, NOW) == Invitation()
    assert not Invitation(away=True).saying(NO, NOW).away


def test_answers_are_counted_and_the_waiting_list_apart() -> None:
    everybody = after([("merel", YES), ("samir", YES), ("els", MAYBE)], 1)
    assert tally(to_json(each) for each in everybody.values()) == RsvpTally(
        coming=1, waiting=1, maybe=1, no=0, silent=1
    )


def test_names_are_for_all_to_see_when_all_who_come_agreed() -> None:
    coming = [to_json(Invitation(answer=YES, named=True))] * 2
    waiting = to_json(Invitation(answer=YES, waits=1))
    assert tally([*coming, waiting]).all_named
    assert not tally([*coming, to_json(Invitation(answer=YES))]).all_named
    assert not tally([waiting]).all_named


def test_without_a_limit_everybody_who_says_yes_has_a_place() -> None:
    everybody = after([("merel", YES), ("samir", YES), ("els", NO)], None)
    assert coming(everybody) == {"merel", "samir"}
    assert line(everybody) == []


def test_whoever_comes_too_late_for_a_seat_waits_in_line() -> None:
    everybody = after([("merel", YES), ("samir", YES), ("els", YES)], 1)
    assert coming(everybody) == {"merel"}
    assert line(everybody) == ["samir", "els"]


def test_a_seat_that_comes_free_goes_to_the_first_in_line_who_can_pass_it_on() -> None:
    answers = [("merel", YES), ("samir", YES), ("els", YES)]
    everybody = after([*answers, ("merel", NO)], 1)
    assert coming(everybody) == {"samir"}
    everybody = after([*answers, ("merel", NO), ("samir", NO)], 1)
    assert coming(everybody) == {"els"}


def test_saying_yes_once_more_keeps_the_place_in_line() -> None:
    everybody = after([("merel", YES), ("samir", YES), ("els", YES), ("samir", YES)], 1)
    assert line(everybody) == ["samir", "els"]


def test_whoever_leaves_the_line_goes_to_its_end_when_they_come_back() -> None:
    answers = [("merel", YES), ("samir", YES), ("els", YES), ("samir", MAYBE), ("samir", YES)]
    assert line(after([*answers], 1)) == ["els", "samir"]


def test_with_fewer_seats_who_answered_last_waits_before_the_others() -> None:
    everybody = after([("merel", YES), ("samir", YES), ("els", YES)], 2)
    everybody |= seats.arranged(1, everybody)
    assert coming(everybody) == {"merel"}
    assert line(everybody) == ["samir", "els"]
    everybody |= seats.arranged(3, everybody)
    assert coming(everybody) == {"merel", "samir", "els"}


def test_somebody_of_whom_nobody_knows_when_they_answered_goes_first() -> None:
    everybody = {"merel": Invitation(answer=YES), "samir": Invitation().saying(YES, NOW)}
    assert list(seats.arranged(1, everybody)) == ["samir"]


ANSWERS = st.lists(
    st.tuples(st.sampled_from(["merel", "samir", "els", "joost"]), st.sampled_from([*Rsvp, None]))
)


@given(ANSWERS, st.integers(0, 5))
def test_no_seat_is_taken_twice_and_none_stays_empty_while_somebody_waits(
    answers: list[tuple[str, Rsvp | None]], places: int
) -> None:
    everybody = after(answers, places)
    yes = [who for who, each in everybody.items() if each.answer is YES]
    assert len(coming(everybody)) == min(places, len(yes))
    assert coming(everybody) | set(line(everybody)) == set(yes)
    assert len({everybody[who].waits for who in line(everybody)}) == len(line(everybody))


@given(ANSWERS, st.integers(0, 5), st.integers(0, 5))
def test_changing_the_number_of_seats_keeps_everybody_in_order(
    answers: list[tuple[str, Rsvp | None]], before: int, seats_then: int
) -> None:
    everybody = after(answers, before)
    waited = line(everybody)
    changed = everybody | seats.arranged(seats_then, everybody)
    still = [who for who in line(changed) if who in waited]
    assert still == [who for who in waited if who in still]
    assert all(
        replace(changed[who], waits=everybody[who].waits) == everybody[who] for who in changed
    )
