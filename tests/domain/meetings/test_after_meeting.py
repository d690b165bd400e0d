"""After a meeting: who was there, what was agreed, and until when it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting, shared_agreement
from domain.meetings.after_meeting import MOST_AGREEMENTS, MOST_TRIES, PATIENCE
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Change, Meeting, MeetingKind, MeetingStage
from domain.meetings.shared_agreement import AgreementReply, AgreementState, SharedAgreement
from domain.people.audience import Audience, Reach
from storage.as_json import from_json, to_json

ZONE = ZoneInfo("Europe/Amsterdam")
START = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)  # half past seven in the evening there
END = START + timedelta(minutes=90)
MORNING = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)  # ten in the morning there
KEEP = timedelta(days=180)
SANNE, NOOR = PersonId("5a"), PersonId("00")


def meeting(**what: Any) -> Meeting:
    made = Meeting(
        id=AffairId("a"),
        kind=MeetingKind.REGULAR,
        title="Samen door de winter",
        by=NOOR,
        audience=Audience(Reach.ALL),
        stage=MeetingStage.HELD,
        start=START,
        ended_at=END,
    )
    return replace(made, **what)


def agreement(number: int = 1, **what: Any) -> SharedAgreement:
    return replace(SharedAgreement(number, "De sleutel ophalen", SANNE, MORNING), **what)


def refused(key: str, do: Any, *what: Any) -> None:
    with pytest.raises(NotPossibleNow) as refusal:
        do(*what)
    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("now", "key"),
    [
        (START - timedelta(minutes=31), "after-too-early"),
        (START - timedelta(minutes=30), None),
        (END + timedelta(days=1), None),
        (END + timedelta(days=1, seconds=1), "after-too-late"),
    ],
)
def test_who_is_there_is_noted_from_half_an_hour_before_until_a_day_after(
    now: datetime, key: str | None
) -> None:
    assert after_meeting.presence_open(meeting(), now) == (key is None)
    if key is None:
        after_meeting.check_presence(meeting(), now)
    else:
        refused(key, after_meeting.check_presence, meeting(), now)


def test_nobody_is_at_a_meeting_that_is_off_or_has_no_date() -> None:
    off, dateless = meeting(stage=MeetingStage.CANCELLED), meeting(start=None)
    refused("after-no-meeting", after_meeting.check_presence, off, START)
    assert not after_meeting.begun(off, START)
    assert not after_meeting.begun(dateless, START)
    assert dateless.end is None


def test_after_five_wrong_codes_somebody_waits_and_begins_anew() -> None:
    trying, now = Invitation(), START
    for count in range(MOST_TRIES):
        assert after_meeting.may_try(trying, now)
        trying = after_meeting.tried(trying, now)
        assert trying.tries == count + 1
    assert not after_meeting.may_try(trying, now + PATIENCE - timedelta(seconds=1))
    assert after_meeting.may_try(trying, now + PATIENCE)
    assert after_meeting.tried(trying, now + PATIENCE).tries == 1


def test_who_was_there_is_thanked_at_ten_the_next_morning_unless_it_was_done() -> None:
    assert after_meeting.thanks_at(meeting(), ZONE) == MORNING
    assert after_meeting.thanks_at(meeting(thanked=True), ZONE) is None
    assert after_meeting.thanks_at(meeting(stage=MeetingStage.CALLED), ZONE) is None
    assert after_meeting.thanks_at(meeting(start=None), ZONE) is None


def test_ten_is_ten_on_the_wall_also_when_the_clocks_change() -> None:
    summer = shared_agreement.at_ten(date(2026, 7, 1), ZONE)
    assert summer == datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    assert shared_agreement.at_ten(date(2026, 12, 1), ZONE).hour == 9


def test_an_agreement_is_asked_about_on_its_day_and_a_week_after_not_yet() -> None:
    agreed = meeting(agreements=(agreement(),))
    assert after_meeting.due(agreed, MORNING - timedelta(seconds=1)) == []
    assert after_meeting.due(agreed, MORNING) == [agreement()]
    asked = after_meeting.asked(agreed, 1)
    assert after_meeting.due(asked, MORNING + KEEP) == []
    later = after_meeting.said(asked, 1, AgreementReply.LATER, MORNING, ZONE)
    assert after_meeting.due(later, MORNING + timedelta(days=6)) == []
    (again,) = after_meeting.due(later, MORNING + timedelta(days=7))
    assert again.state is AgreementState.OPEN
    assert after_meeting.due(after_meeting.asked(later, 1), MORNING + KEEP) == []


@pytest.mark.parametrize("said", [AgreementReply.KEPT, AgreementReply.DROPPED])
def test_what_became_of_an_agreement_is_said_once(said: AgreementReply) -> None:
    agreed = meeting(agreements=(agreement(), agreement(2)))
    done = after_meeting.said(agreed, 1, said, MORNING, ZONE)
    assert [each.state for each in done.agreements] == [AgreementState(said), AgreementState.OPEN]
    assert [each.number for each in after_meeting.due(done, MORNING)] == [2]
    refused("agreement-said", after_meeting.said, done, 1, AgreementReply.KEPT, MORNING, ZONE)
    refused("agreement-gone", after_meeting.said, done, 3, AgreementReply.KEPT, MORNING, ZONE)


def test_without_a_day_nobody_is_asked() -> None:
    assert agreement(by=None).ask_at is None


def test_the_number_of_an_agreement_that_was_taken_away_does_not_come_back() -> None:
    agreed = meeting(agreements_told=True)
    for what in ("Eén", "Twee"):
        agreed = after_meeting.agreed(agreed, what, None, None)
    assert not agreed.agreements_told
    left = after_meeting.taken_away(replace(agreed, agreements_told=True), 2)
    assert not left.agreements_told
    added = after_meeting.agreed(left, "Drie", SANNE, MORNING)
    assert [(each.number, each.what) for each in added.agreements] == [(1, "Eén"), (3, "Drie")]
    refused("agreement-gone", after_meeting.taken_away, added, 2)


def test_more_agreements_than_fit_a_message_are_refused() -> None:
    full = meeting()
    for number in range(MOST_AGREEMENTS):
        full = after_meeting.agreed(full, f"Nummer {number}", None, None)
    refused("agreements-full", after_meeting.agreed, full, "Nog een", None, None)


def test_a_meeting_is_kept_its_time_and_once_more_while_something_is_open() -> None:
    assert after_meeting.kept_until(meeting(), KEEP) == END + KEEP
    assert after_meeting.kept_until(meeting(agreements=(agreement(),)), KEEP) == END + 2 * KEEP
    kept = agreement(state=AgreementState.KEPT)
    assert after_meeting.kept_until(meeting(agreements=(kept,)), KEEP) == END + KEEP
    assert after_meeting.kept_until(meeting(ended_at=None), KEEP) is None


def test_time_looks_at_the_first_of_thanks_questions_and_erasing() -> None:
    later = agreement(by=MORNING + timedelta(days=3))
    assert after_meeting.next_moment(meeting(agreements=(later,)), ZONE, KEEP) == MORNING
    thanked = meeting(agreements=(later,), thanked=True)
    assert after_meeting.next_moment(thanked, ZONE, KEEP) == later.by
    off = replace(thanked, stage=MeetingStage.CANCELLED)
    assert after_meeting.next_moment(off, ZONE, KEEP) == END + 2 * KEEP
    assert after_meeting.next_moment(replace(off, ended_at=None), ZONE, KEEP) is None


def test_somebody_who_is_erased_is_named_no_more() -> None:
    full = meeting(
        chair=SANNE,
        audience=Audience(Reach.CHOSEN, people=(SANNE, NOOR)),
        agreements=(agreement(), agreement(2, who=NOOR)),
        changes=(Change(1, {"chair": SANNE, "title": "Winter"}),),
    )
    nameless = after_meeting.without(full, SANNE)
    assert SANNE not in str(to_json(nameless))
    assert nameless.audience.people == (NOOR,)
    assert [each.who for each in nameless.agreements] == [None, NOOR]
    assert nameless.changes[0].before["title"] == "Winter"
    assert after_meeting.without(nameless, SANNE) == nameless


def test_an_agreement_and_a_meeting_come_back_as_they_were_kept() -> None:
    full = meeting(
        agreements=(agreement(again=MORNING), agreement(2, by=None)), agreements_told=True
    )
    assert from_json(Meeting, to_json(full)) == full
    trying = after_meeting.tried(Invitation(present=False), START)
    assert from_json(Invitation, to_json(trying)) == trying
