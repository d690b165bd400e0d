"""What a reporter is promised, and which promise has to be kept first."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns.concern import Concern, ConcernKind, Deadline, Urgency, next_due
from domain.concerns.protocol import Act, Actor, Protocol
from domain.concerns.terms import Term
from domain.working_time import WorkingTime
from tests.domain.voorbeeldstad import do

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2036, 10, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type,misc]


def test_a_friday_concern_is_confirmed_by_tuesday_and_answered_within_three_weeks(
    protocol: Protocol, concern: Concern
) -> None:
    assert concern.promise.confirm_by == local(2026, 9, 8, 17)
    assert concern.promise.take_up_by == local(2026, 9, 11, 17)
    assert concern.promise.feedback_by == local(2026, 9, 25, 17)
    assert concern.promise.protocol_version == protocol.version


def test_an_urgent_concern_is_confirmed_within_four_office_hours(
    protocol: Protocol, working_time: WorkingTime
) -> None:
    friday_half_past_three = local(2026, 9, 4, 15, 30)
    promise = protocol.promise(Urgency.URGENT, friday_half_past_three, working_time)
    assert promise.confirm_by == local(2026, 9, 7, 11, 30)


def test_a_question_for_help_is_answered_as_soon_as_it_is_needed(
    protocol: Protocol, working_time: WorkingTime
) -> None:
    friday = local(2026, 9, 4, 15, 30)
    soon = protocol.promise(Urgency.SOON, friday, working_time, ConcernKind.HELP)
    assert soon.feedback_by == local(2026, 9, 10, 17), "within a week"
    timeline = protocol.begin(Urgency.SOON, friday, working_time, ConcernKind.HELP)
    assert [clock.due_at for clock in timeline.clocks] == [
        soon.confirm_by,
        soon.take_up_by,
        soon.feedback_by,
    ]
    urgent = protocol.promise(Urgency.URGENT, friday, working_time, ConcernKind.HELP)
    assert urgent.feedback_by == local(2026, 9, 8, 17)
    normal = protocol.promise(Urgency.NORMAL, friday, working_time, ConcernKind.HELP)
    assert normal == protocol.promise(Urgency.NORMAL, friday, working_time)
    concern = protocol.promise(Urgency.SOON, friday, working_time)
    assert concern.feedback_by == local(2026, 9, 25, 17)


@pytest.mark.parametrize(
    ("filed", "due"),
    [
        ((2026, 9, 7, 9, 0), (2026, 9, 7, 13, 0)),  # when the town hall opens
        ((2026, 9, 7, 13, 0), (2026, 9, 7, 17, 0)),  # just in time, the same day
        ((2026, 9, 7, 6, 0), (2026, 9, 7, 13, 0)),  # before it opens
        ((2026, 9, 7, 22, 0), (2026, 9, 8, 13, 0)),  # in the evening
        ((2026, 9, 5, 12, 0), (2026, 9, 7, 13, 0)),  # on Saturday
        ((2026, 12, 24, 16, 0), (2026, 12, 28, 12, 0)),  # before Christmas
    ],
)
def test_office_hours_only_pass_while_the_town_hall_is_open(
    working_time: WorkingTime, filed: tuple[int, ...], due: tuple[int, ...]
) -> None:
    assert working_time.add_office_hours(local(*filed), 4) == local(*due)


def test_working_days_skip_king_s_day_and_liberation_day(working_time: WorkingTime) -> None:
    assert working_time.add_working_days(local(2027, 4, 26, 12), 1) == local(2027, 4, 28, 17)
    assert working_time.add_working_days(local(2027, 5, 3, 12), 3) == local(2027, 5, 10, 17)


def test_summer_time_does_not_move_the_end_of_the_day(working_time: WorkingTime) -> None:
    before = working_time.add_working_days(local(2026, 10, 22, 12), 1)
    after = working_time.add_working_days(local(2026, 10, 23, 12), 1)
    assert (before.hour, after.hour) == (15, 16)  # both 17:00 in Voorbeeldstad


def test_the_day_of_filing_is_the_local_day(working_time: WorkingTime) -> None:
    sunday_late = datetime(2026, 9, 6, 22, 30, tzinfo=UTC)  # already Monday in Voorbeeldstad
    assert working_time.add_working_days(sunday_late, 1) == local(2026, 9, 8, 17)


@given(moment=MOMENTS, days=st.integers(1, 20), hours=st.integers(1, 40))
def test_every_deadline_is_in_office_hours_of_a_working_day_and_after_filing(
    working_time: WorkingTime, moment: datetime, days: int, hours: int
) -> None:
    by_days = working_time.add_working_days(moment, days)
    by_hours = working_time.add_office_hours(moment, hours)
    for due in (by_days, by_hours):
        assert due.tzinfo is UTC
        assert due > moment
        there = due.astimezone(AMSTERDAM)
        assert working_time.is_working_day(there.date())
        assert 9 <= there.hour < 17 or (there.hour, there.minute, there.second) == (17, 0, 0)
    assert by_days.astimezone(AMSTERDAM).hour == 17
    assert by_days - moment >= timedelta(hours=17)


@given(moment=MOMENTS, urgency=st.sampled_from(Urgency))
def test_promises_fall_due_in_their_order(
    protocol: Protocol, working_time: WorkingTime, moment: datetime, urgency: Urgency
) -> None:
    promise = protocol.promise(urgency, moment, working_time)
    assert moment < promise.confirm_by <= promise.take_up_by <= promise.feedback_by


def test_the_next_promise_is_the_first_that_runs(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    promise = concern.promise
    assert next_due(concern) == (Deadline.CONFIRM, promise.confirm_by)
    acknowledged = do(protocol, concern, Act.ACKNOWLEDGE, official, now)
    assert next_due(acknowledged) == (Deadline.TAKE_UP, promise.take_up_by)
    taken_up = do(protocol, acknowledged, Act.TAKE_UP, official, now)
    assert next_due(taken_up) == (Deadline.FEEDBACK, promise.feedback_by)


def test_after_an_answer_the_next_one_is_promised_until_it_is_closed(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    later = now + timedelta(days=3)
    answered = do(
        protocol, do(protocol, concern, Act.TAKE_UP, official, now), Act.FEEDBACK, official, later
    )
    assert next_due(answered) == (Deadline.FEEDBACK, local(2026, 9, 28, 17))
    closed = do(protocol, answered, Act.CLOSE, official, later, outcome="talk-held")
    assert next_due(closed) is None


@pytest.mark.parametrize(
    "text", ["2 working days", "1 working day", "4 office hours", "1 office hour"]
)
def test_a_term_reads_as_it_is_written(text: str) -> None:
    assert str(Term.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["0 working days", "2 days", "two working days", "100 office hours"]
)
def test_a_term_is_working_days_or_office_hours(text: str) -> None:
    assert Term.parse(text) is None
