"""When somebody can be called: nothing is offered or promised that nobody can keep."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns.timeline import CallBack
from domain.errors import AnswerRefused
from domain.filing import call_moments, call_number
from domain.filing.call_moments import EVENING_ENDS, CallPart
from domain.working_time import WorkingTime

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WORKING_TIME = WorkingTime(AMSTERDAM, frozenset())
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2035, 10, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them
NOW, AFTERNOON, EVENING = CallPart.NOW, CallPart.AFTERNOON, CallPart.EVENING
MORNING_AFTER, AFTERNOON_AFTER = CallPart.NEXT_MORNING, CallPart.NEXT_AFTERNOON
LATER = [MORNING_AFTER, AFTERNOON_AFTER]


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("now", "parts"),
    [
        (local(2027, 6, 7, 10), [NOW, AFTERNOON, EVENING, *LATER]),
        (local(2027, 6, 7, 7), [NOW, AFTERNOON, EVENING, *LATER]),
        (local(2027, 6, 7, 16), [NOW, AFTERNOON, EVENING, *LATER]),
        (local(2027, 6, 7, 16, 1), [NOW, EVENING, *LATER]),
        (local(2027, 6, 7, 17), [NOW, *LATER]),
        (local(2027, 6, 5, 10), [NOW, *LATER]),
    ],
)
def test_what_is_offered_follows_the_clock(now: datetime, parts: list[CallPart]) -> None:
    soonest = WORKING_TIME.add_office_hours(now, 1)
    assert [each.part for each in call_moments.offered(now, soonest, WORKING_TIME)] == parts


def test_a_town_hall_that_opens_at_noon_calls_nobody_in_the_morning() -> None:
    late = WorkingTime(AMSTERDAM, frozenset(), opening=time(12))
    offered = call_moments.offered(local(2027, 6, 4, 18), local(2027, 6, 7, 13), late)
    assert [each.part for each in offered] == [NOW, AFTERNOON_AFTER]


@given(now=MOMENTS)
def test_what_is_offered_lies_ahead_and_on_a_working_day(now: datetime) -> None:
    soonest = WORKING_TIME.add_office_hours(now, 1)
    for moment in call_moments.offered(now, soonest, WORKING_TIME):
        assert now <= moment.since < moment.until
        until = moment.until.astimezone(AMSTERDAM)
        assert WORKING_TIME.is_working_day(until.date())
        assert until.time() <= EVENING_ENDS
        call = moment.call_back
        assert (call.since, call.until) == (moment.since, moment.until)
        assert call.at_once is (moment.part is NOW)


def test_who_names_an_hour_is_called_within_that_hour() -> None:
    four = local(2027, 6, 7, 16)
    call = call_moments.at(four, local(2027, 6, 7, 10), WORKING_TIME)
    assert (call.since, call.until, call.at_once) == (four, local(2027, 6, 7, 17), False)


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (local(2027, 6, 7, 8, 59), "call-nobody-there"),
        (local(2027, 6, 7, 21), "call-nobody-there"),
        (local(2027, 6, 12, 10), "call-nobody-there"),
        (local(2027, 6, 15, 10), "call-too-far"),
    ],
)
def test_an_hour_at_which_nobody_calls_is_refused(start: datetime, why: str) -> None:
    with pytest.raises(AnswerRefused, match=why):
        call_moments.at(start, local(2027, 6, 7, 7), WORKING_TIME)


@pytest.mark.parametrize(
    ("now", "start", "seen"),
    [
        (local(2027, 6, 8, 16, 59), local(2027, 6, 8, 20), True),
        (local(2027, 6, 8, 17), local(2027, 6, 8, 20), False),
        (local(2027, 6, 8, 20, 58), local(2027, 6, 8, 17), False),
        (local(2027, 6, 8, 19, 30), local(2027, 6, 9, 9), True),
        (local(2027, 6, 8, 7), local(2027, 6, 8, 20), True),
        (local(2027, 6, 5, 12), local(2027, 6, 7, 9), True),
    ],
)
def test_a_moment_counts_only_when_somebody_sees_it_in_time(
    now: datetime, start: datetime, *, seen: bool
) -> None:
    call = CallBack(start, start + timedelta(hours=4))
    if seen:
        call_moments.check_seen(call, now, WORKING_TIME)
        return
    with pytest.raises(AnswerRefused, match="call-unseen"):
        call_moments.check_seen(call, now, WORKING_TIME)


def test_now_is_seen_as_soon_as_somebody_is_there() -> None:
    night = local(2027, 6, 8, 22)
    at_once = CallBack(night, local(2027, 6, 9, 10), at_once=True)
    call_moments.check_seen(at_once, night, WORKING_TIME)


@given(now=MOMENTS, opening=st.sampled_from([time(8, 30), time(9), time(12), time(13)]))
def test_whatever_is_offered_is_seen_in_time(now: datetime, opening: time) -> None:
    working_time = WorkingTime(AMSTERDAM, frozenset(), opening=opening)
    for moment in call_moments.offered(now, working_time.add_office_hours(now, 1), working_time):
        call_moments.check_seen(moment.call_back, now, working_time)
        assert moment.part is NOW or moment.since < moment.until


@given(now=MOMENTS, ahead=st.timedeltas(timedelta(0), timedelta(days=30)))
def test_an_hour_is_promised_or_refused(now: datetime, ahead: timedelta) -> None:
    try:
        call = call_moments.at(now + ahead, now, WORKING_TIME)
    except AnswerRefused:
        return
    assert now <= call.since < call.until


@pytest.mark.parametrize(
    "typed", ["0612345678", "06 12 34 56 78", "+31 (0)6-1234 5678", "010\n123 45 67"]
)
def test_a_number_is_kept_as_it_was_typed(typed: str) -> None:
    assert call_number.read(typed) == " ".join(typed.split())


@pytest.mark.parametrize("typed", ["1234567", "bel mijn broer", "0" * 16, "06 twaalf", "", "+ -"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(AnswerRefused, match="call-number-unclear"):
        call_number.read(typed)
