"""A date poll: what can be asked about, who voted, and which date suits most people."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId
from domain.meetings.date_poll import (
    best,
    finished,
    next_moment,
    options,
    remind_at,
    reply_by,
    support,
    voted,
)
from domain.meetings.invitation import Vote
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.people.audience import Audience, Reach
from domain.quiet_hours import QuietHours

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
TUESDAY = datetime(2026, 12, 8, 18, 30, tzinfo=UTC)
THURSDAY = TUESDAY + timedelta(days=2)
BOTH = (TUESDAY, THURSDAY)


def votes(tuesday: Vote, thursday: Vote) -> dict[datetime, Vote]:
    return {TUESDAY: tuesday, THURSDAY: thursday}


def test_moments_are_asked_about_in_order() -> None:
    assert options([THURSDAY, TUESDAY]) == BOTH


@pytest.mark.parametrize(
    ("moments", "reason"),
    [
        ([TUESDAY], "poll-too-few"),
        ([], "poll-too-few"),
        ([TUESDAY, THURSDAY, TUESDAY], "poll-same-twice"),
    ],
)
def test_one_moment_is_no_choice(moments: list[datetime], reason: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        options(moments)
    assert refused.value.key == reason


def test_the_answer_is_wanted_before_the_first_of_the_moments() -> None:
    until = TUESDAY - timedelta(days=1)
    assert reply_by(until, BOTH, NOW) == until
    for wrong in (NOW, TUESDAY, TUESDAY + timedelta(days=1)):
        with pytest.raises(AnswerRefused):
            reply_by(wrong, BOTH, NOW)


def test_the_reminder_comes_a_day_before_and_not_at_night() -> None:
    until = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)  # half past midnight in Amsterdam
    assert remind_at(until, NOW, QuietHours(ZONE)) == datetime(2026, 11, 30, 6, tzinfo=UTC)
    assert remind_at(NOW + timedelta(hours=8), NOW, QuietHours(ZONE)) is None


def test_a_poll_reminds_closes_and_lapses_when_its_last_moment_has_come() -> None:
    poll = Meeting(
        AffairId("ab"),
        MeetingKind.REGULAR,
        "Overleg",
        PersonId("ineke"),
        Audience(Reach.ALL),
        MeetingStage.POLLING,
        options=BOTH,
        send_at=NOW,
        reply_by=NOW + timedelta(days=1),
    )
    assert next_moment(poll) == NOW
    assert next_moment(replace(poll, send_at=None)) == poll.reply_by
    assert next_moment(replace(poll, stage=MeetingStage.POLLED)) == THURSDAY


def test_whoever_is_done_voted_on_everything() -> None:
    some = {TUESDAY: Vote.YES}
    assert not voted(some, BOTH)
    assert finished(some, BOTH) == votes(Vote.YES, Vote.NO)
    assert voted(finished(some, BOTH), BOTH)


def test_the_best_moment_is_the_one_for_which_most_people_can_come() -> None:
    said = [
        votes(Vote.YES, Vote.NO),
        votes(Vote.YES, Vote.IF_NEEDED),
        votes(Vote.NO, Vote.IF_NEEDED),
        votes(Vote.NO, Vote.YES),
    ]
    counted = support(BOTH, said)
    assert [(each.yes, each.if_needed, each.no) for each in counted] == [(2, 0, 2), (1, 2, 1)]
    assert [each.option for each in best(counted)] == [THURSDAY]


def test_among_equals_the_gladly_given_yes_counts_and_a_tie_is_one() -> None:
    gladly = support(BOTH, [votes(Vote.IF_NEEDED, Vote.YES)])
    assert best(gladly) == (gladly[1],)
    alike = support(BOTH, [votes(Vote.YES, Vote.YES)])
    assert best(alike) == tuple(alike)


def test_no_moment_is_best_when_nobody_can() -> None:
    assert best(support(BOTH, [votes(Vote.NO, Vote.NO)])) == ()
    assert best(support(BOTH, [])) == ()
    assert best([]) == ()
