"""Hosts take turns: whoever was not one for the longest time is next."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.identifiers import AffairId, PersonId
from domain.meetings.hosting import by_turn
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.network import Host, Network
from domain.people.audience import Audience, Reach

BRIDGE, CHURCH, MOSQUE = (Host(code, code, "") for code in ("bridge", "church", "mosque"))
HOSTS = (BRIDGE, CHURCH, MOSQUE)


def meeting(
    host: str, week: int | None, stage: MeetingStage = MeetingStage.HELD, words: str = ""
) -> Meeting:
    first = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
    return Meeting(
        id=AffairId(f"{week}"),
        kind=MeetingKind.REGULAR,
        title="Overleg",
        by=PersonId("ineke"),
        audience=Audience(Reach.ALL),
        stage=stage,
        start=None if week is None else first + timedelta(weeks=week),
        place=MeetingPlace(host, words),
    )


def test_hosts_that_never_were_one_come_first_as_the_municipality_lists_them() -> None:
    assert by_turn(HOSTS, []) == [BRIDGE, CHURCH, MOSQUE]
    assert by_turn(HOSTS, [meeting("bridge", 1)]) == [CHURCH, MOSQUE, BRIDGE]


def test_then_comes_the_one_that_was_longest_ago() -> None:
    held = [meeting("mosque", 1), meeting("bridge", 3), meeting("church", 2), meeting("bridge", 0)]
    assert by_turn(HOSTS, held) == [MOSQUE, CHURCH, BRIDGE]


def test_a_meeting_to_come_counts_and_a_cancelled_one_does_not() -> None:
    meetings = [
        meeting("bridge", 1, MeetingStage.CANCELLED),
        meeting("church", 9, MeetingStage.PLANNED),
        meeting("mosque", None, MeetingStage.POLLING),
        meeting("", 2, words="In het park"),
    ]
    assert by_turn(HOSTS, meetings) == [BRIDGE, MOSQUE, CHURCH]


def test_a_series_laid_out_for_a_year_does_not_make_the_host_of_last_week_the_next_one() -> None:
    meetings = [
        meeting("mosque", 1),
        meeting("bridge", 0),
        meeting("church", 3, MeetingStage.PLANNED),
        meeting("bridge", 9, MeetingStage.PLANNED),
    ]
    before = datetime(2026, 3, 2, 18, 30, tzinfo=UTC) + timedelta(weeks=2)
    assert by_turn(HOSTS, meetings) == [MOSQUE, CHURCH, BRIDGE]
    assert by_turn(HOSTS, meetings, before) == [CHURCH, BRIDGE, MOSQUE]


def test_a_host_that_is_listed_no_longer_is_not_found() -> None:
    network = Network("Net", "Stad", "14 020", ZoneInfo("Europe/Amsterdam"), ("nl",), (), HOSTS)
    assert network.host("church") == CHURCH
    assert network.host("school") is None
