"""A meeting: kept as it is, and what is remembered of how it was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.meetings.shared_agreement import AgreementState, SharedAgreement
from domain.people.audience import Audience, Reach
from storage.as_json import from_json, to_json

START = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
MEETING = Meeting(
    id=AffairId("a" * 16),
    kind=MeetingKind.REGULAR,
    title="Samen door de winter",
    by=PersonId("b" * 16),
    audience=Audience(Reach.ALL),
    stage=MeetingStage.CALLED,
    start=START,
)


def test_a_meeting_is_read_as_it_was_written() -> None:
    agreed = SharedAgreement(1, "Koffie zetten", None, START, AgreementState.KEPT, asked=True)
    open_ = SharedAgreement(2, "Bellen", PersonId("c" * 16), None)
    full = replace(MEETING, agreements=(agreed, open_), agenda=("Welkom", "Buurt"), seats=4)
    for meeting in (full, replace(MEETING, start=None, options=(START,))):
        assert from_json(Meeting, to_json(meeting)) == meeting


def test_it_ends_as_long_after_it_begins_as_it_takes() -> None:
    assert MEETING.end == START + timedelta(minutes=90)
    assert replace(MEETING, start=None).end is None


def test_a_meeting_remembers_how_it_was() -> None:
    other = MEETING.changed(title="Anders", place=MeetingPlace("kerk-centrum"), agenda=("Koffie",))
    again = other.changed(place=MeetingPlace("", "Buiten"), seats=4)
    assert again.sequence == 2
    assert again.since(2) == {}
    assert again.since(1) == {"place": MeetingPlace("kerk-centrum")}
    assert again.since(0) == {
        "title": "Samen door de winter",
        "place": MeetingPlace(),
        "agenda": None,
    }
    assert from_json(Meeting, to_json(again)) == again


def test_what_became_as_it_was_is_no_change() -> None:
    assert MEETING.changed(title="Anders").changed(title=MEETING.title).since(0) == {}
