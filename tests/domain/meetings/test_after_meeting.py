"""After a meeting: who was there, what was agreed, and until when it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting as afterwards
from domain.meetings.after_meeting import MOST_AGREEMENTS, MOST_TRIES, PATIENCE, Said
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import (
    Agreement,
    AgreementState,
    Change,
    Meeting,
    MeetingKind,
    MeetingStage,
)
from domain.people.audience import Audience, Reach

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


def agreement(number: int = 1, **what: Any) -> Agreement:
    return replace(Agreement(number, "De sleutel ophalen", SANNE, MORNING), **what)


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
    assert afterwards.presence_open(meeting(), now) == (key is None)
    if key is None:
        afterwards.check_presence(meeting(), now)
    else:
        refused(key, afterwards.check_presence, meeting(), now)


def test_nobody_is_at_a_meeting_that_is_off_or_has_no_date() -> None:
    off, dateless = meeting(stage=MeetingStage.CANCELLED), meeting(start=None)
    refused("after-no-meeting", afterwards.check_presence, off, START)
    assert not afterwards.begun(off, START)
    assert not afterwards.begun(dateless, START)
    assert dateless.end is None


def test_after_five_wrong_codes_somebody_waits_and_begins_anew() -> None:
    trying, now = Invitation(), START
    for count in range(MOST_TRIES):
        assert afterwards.may_try(trying, now)
        trying = afterwards.tried(trying, now)
        assert trying.tries == count + 1
    assert not afterwards.may_try(trying, now + PATIENCE - timedelta(seconds=1))
    assert afterwards.may_try(trying, now + PATIENCE)
    assert afterwards.tried(trying, now + PATIENCE).tries == 1


def test_who_was_there_is_thanked_at_ten_the_next_morning_unless_it_was_done() -> None:
    assert afterwards.thanks_at(meeting(), ZONE) == MORNING
    assert afterwards.thanks_at(meeting(thanked=True), ZONE) is None
    assert afterwards.thanks_at(meeting(stage=MeetingStage.CALLED), ZONE) is None
    assert afterwards.thanks_at(meeting(start=None), ZONE) is None


def test_ten_is_ten_on_the_wall_also_when_the_clocks_change() -> None:
    summer = afterwards.at_ten(date(2026, 7, 1), ZONE)
    assert summer == datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    assert afterwards.at_ten(date(2026, 12, 1), ZONE).hour == 9


def test_an_agreement_is_asked_about_on_its_day_and_a_week_after_not_yet() -> None:
    agreed = meeting(agreements=(agreement(),))
    assert afterwards.due(agreed, MORNING - timedelta(seconds=1)) == []
    assert afterwards.due(agreed, MORNING) == [agreement()]
    asked = afterwards.asked(agreed, 1)
    assert afterwards.due(asked, MORNING + KEEP) == []
    later = afterwards.said(asked, 1, Said.LATER, MORNING, ZONE)
    assert afterwards.due(later, MORNING + timedelta(days=6)) == []
    (again,) = afterwards.due(later, MORNING + timedelta(days=7))
    assert again.state is AgreementState.OPEN
    assert afterwards.due(afterwards.asked(later, 1), MORNING + KEEP) == []


@pytest.mark.parametrize("said", [Said.KEPT, Said.DROPPED])
def test_what_became_of_an_agreement_is_said_once(said: Said) -> None:
    agreed = meeting(agreements=(agreement(), agreement(2)))
    done = afterwards.said(agreed, 1, said, MORNING, ZONE)
    assert [each.state for each in done.agreements] == [AgreementState(said), AgreementState.OPEN]
    assert [each.number for each in afterwards.due(done, MORNING)] == [2]
    refused("agreement-said", afterwards.said, done, 1, Said.KEPT, MORNING, ZONE)
    refused("agreement-gone", afterwards.said, done, 3, Said.KEPT, MORNING, ZONE)


def test_without_a_day_nobody_is_asked() -> None:
    assert afterwards.ask_at(agreement(by=None)) is None


def test_the_number_of_an_agreement_that_was_taken_away_does_not_come_back() -> None:
    agreed = meeting(agreements_told=True)
    for what in ("Eén", "Twee"):
        agreed = afterwards.agreed(agreed, what, None, None)
    assert not agreed.agreements_told
    left = afterwards.taken_away(replace(agreed, agreements_told=True), 2)
    assert not left.agreements_told
    added = afterwards.agreed(left, "Drie", SANNE, MORNING)
    assert [(each.number, each.what) for each in added.agreements] == [(1, "Eén"), (3, "Drie")]
    refused("agreement-gone", afterwards.taken_away, added, 2)


def test_more_agreements_than_fit_a_message_are_refused() -> None:
    full = meeting()
    for number in range(MOST_AGREEMENTS):
        full = afterwards.agreed(full, f"Nummer {number}", None, None)
    refused("agreements-full", afterwards.agreed, full, "Nog een", None, None)


def test_a_meeting_is_kept_its_time_and_once_more_while_something_is_open() -> None:
    assert afterwards.kept_until(meeting(), KEEP) == END + KEEP
    assert afterwards.kept_until(meeting(agreements=(agreement(),)), KEEP) == END + 2 * KEEP
    kept = agreement(state=AgreementState.KEPT)
    assert afterwards.kept_until(meeting(agreements=(kept,)), KEEP) == END + KEEP
    assert afterwards.kept_until(meeting(ended_at=None), KEEP) is None


def test_time_looks_at_the_first_of_thanks_questions_and_erasing() -> None:
    later = agreement(by=MORNING + timedelta(days=3))
    assert afterwards.next_moment(meeting(agreements=(later,)), ZONE, KEEP) == MORNING
    thanked = meeting(agreements=(later,), thanked=True)
    assert afterwards.next_moment(thanked, ZONE, KEEP) == later.by
    off = replace(thanked, stage=MeetingStage.CANCELLED)
    assert afterwards.next_moment(off, ZONE, KEEP) == END + 2 * KEEP
    assert afterwards.next_moment(replace(off, ended_at=None), ZONE, KEEP) is None


def test_somebody_who_is_erased_is_named_no_more() -> None:
    full = meeting(
        chair=SANNE,
        audience=Audience(Reach.CHOSEN, people=(SANNE, NOOR)),
        agreements=(agreement(), agreement(2, who=NOOR)),
        changes=(Change(1, {"chair": SANNE, "title": "Winter"}),),
    )
    nameless = afterwards.without(full, SANNE)
    assert SANNE not in str(nameless.to_dict())
    assert nameless.audience.people == (NOOR,)
    assert [each.who for each in nameless.agreements] == [None, NOOR]
    assert nameless.changes[0].before["title"] == "Winter"
    assert afterwards.without(nameless, SANNE) == nameless


def test_an_agreement_and_a_meeting_come_back_as_they_were_kept() -> None:
    full = meeting(
        agreements=(agreement(again=MORNING), agreement(2, by=None)), agreements_told=True
    )
    assert Meeting.from_dict(full.to_dict()) == full
    trying = afterwards.tried(Invitation(present=False), START)
    assert Invitation.from_dict(trying.to_dict()) == trying
