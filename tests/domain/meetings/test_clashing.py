"""Whoever calls a meeting hears which others go on at that time."""

from datetime import UTC, datetime, timedelta

from domain.identifiers import AffairId, PersonId
from domain.meetings.clashing import at_one_place, clashing
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach

HALF_PAST_SEVEN = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)


def meeting(
    name: str,
    minutes_later: int | None = 0,
    stage: MeetingStage = MeetingStage.CALLED,
    host: str = "",
) -> Meeting:
    later = None if minutes_later is None else timedelta(minutes=minutes_later)
    return Meeting(
        id=AffairId(name),
        kind=MeetingKind.REGULAR,
        title="Overleg",
        by=PersonId("ineke"),
        audience=Audience(Reach.ALL),
        stage=stage,
        start=None if later is None else HALF_PAST_SEVEN + later,
        place=MeetingPlace(host),
    )


def test_meetings_that_overlap_are_found_the_first_one_first() -> None:
    later, sooner = meeting("a", 30), meeting("b", -30, MeetingStage.PLANNED)
    assert clashing(meeting("new"), [later, sooner]) == [sooner, later]


def test_one_that_begins_as_the_other_ends_is_no_clash() -> None:
    assert not clashing(meeting("new"), [meeting("before", -90), meeting("after", 90)])


def test_itself_and_what_does_not_go_on_are_no_clash() -> None:
    others = [
        meeting("new"),
        meeting("off", stage=MeetingStage.CANCELLED),
        meeting("asked-about", None, MeetingStage.POLLING),
        meeting("no-date-yet", None),
    ]
    assert not clashing(meeting("new"), others)
    assert not clashing(meeting("no-date", None), [meeting("a")])


def test_only_hosts_can_be_told_to_be_the_same_place() -> None:
    bridge = meeting("a", host="bridge")
    assert at_one_place(bridge, meeting("b", host="bridge"))
    assert not at_one_place(bridge, meeting("b", host="church"))
    assert not at_one_place(meeting("a"), meeting("b"))
