"""Finding the meeting, poll or series that an address is about, for who may see or lead it."""

from domain.errors import NotAllowed
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.meetings.series import series_rows
from services.unit import Unit
from storage.records import Person
from web.asked import Visit


def seen_by(unit: Unit, reader: Person, meeting: Meeting) -> bool:
    """Tell whether a meeting stands in somebody's calendar: they were asked to it, or lead it."""
    if meeting.start is None:
        return False
    if meeting_rows.leads(unit, reader, meeting):
        return True
    called = meeting.stage is not MeetingStage.PLANNED
    return called and meeting_rows.invitation(unit, meeting.id, reader.id) is not None


def meeting_of(unit: Unit, visit: Visit) -> Meeting:
    """Find the meeting that the second part of the address names.

    Raises NotAllowed for one that does not stand in the reader's calendar.
    """
    meeting = _affair(unit, visit)
    if not seen_by(unit, visit.person, meeting):
        raise NotAllowed
    return meeting


def led(unit: Unit, visit: Visit) -> Meeting:
    """Find the meeting, for who leads it. Raises NotAllowed for anybody else."""
    meeting = meeting_of(unit, visit)
    meeting_rows.check_leads(unit, visit.person, meeting)
    return meeting


def poll_of(unit: Unit, visit: Visit) -> Meeting:
    """Find the poll, or the meeting that came of it. Raises NotAllowed for whom it is not."""
    poll = _affair(unit, visit)
    asked = meeting_rows.invitation(unit, poll.id, visit.person.id) is not None
    if not asked and not meeting_rows.leads(unit, visit.person, poll):
        raise NotAllowed
    return poll


def led_poll(unit: Unit, visit: Visit) -> Meeting:
    """Find a poll of which nothing came yet, for who leads it.

    Raises NotAllowed for anybody else, and NotPossibleNow when it is over.
    """
    poll = poll_of(unit, visit)
    meeting_rows.check_leads(unit, visit.person, poll)
    return poll_rows.find(unit, poll.id)


def series_of(unit: Unit, visit: Visit) -> Series:
    """Find the series, over or not, for who leads it. Raises NotAllowed for anybody else."""
    series = unit.store.affairs.find(Series, AffairId(visit.asked.path[1]))
    if series is None:
        raise NotAllowed
    series_rows.check_leads(visit.person, series)
    return series


def _affair(unit: Unit, visit: Visit) -> Meeting:
    meeting = unit.store.affairs.find(Meeting, AffairId(visit.asked.path[1]))
    if meeting is None:
        raise NotAllowed
    return meeting
