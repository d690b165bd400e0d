"""Meetings at one time: whoever calls one hears of the others before anybody is invited."""

from collections.abc import Iterable

from domain.meetings.meeting import Meeting, MeetingStage

_STANDING = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})


def clashing(meeting: Meeting, others: Iterable[Meeting]) -> list[Meeting]:
    """Give the meetings that go on at the same time, the first one first."""
    start, end = meeting.start, meeting.end
    if start is None or end is None:
        return []
    found = [
        (other.start, other)
        for other in others
        if other.id != meeting.id
        and other.stage in _STANDING
        and other.start is not None
        and other.end is not None
        and other.start < end
        and start < other.end
    ]
    return [other for _, other in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def at_one_place(meeting: Meeting, other: Meeting) -> bool:
    """Tell whether two meetings are at the same host; words cannot be compared."""
    return bool(meeting.place.host) and meeting.place.host == other.place.host
