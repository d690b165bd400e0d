"""Calling: a meeting as somebody wants it, looked at before anybody is invited."""

from dataclasses import replace

from domain import options
from domain.errors import AnswerRefused, NotAllowed, StaleButton
from domain.identifiers import AffairId
from domain.meetings.clashing import clashing
from domain.meetings.meeting import Meeting, MeetingStage
from domain.roles import CALLS_MEETINGS, Standing
from services.meetings import inviting, meeting_rows, visiting
from services.unit import Unit
from storage.records import Person


def call(unit: Unit, caller: Person, meeting: Meeting) -> Meeting:
    """Call people to a meeting that has no name in our administration yet; gives it with one.

    Raises NotAllowed, AnswerRefused when it is for nobody, and as `inviting.call` does.
    """
    if caller.role not in CALLS_MEETINGS or caller.standing is not Standing.MEMBER:
        raise NotAllowed
    visiting.check(unit, caller, meeting)
    if not inviting.whom(unit, meeting):
        raise AnswerRefused("meeting-for-nobody")
    return inviting.call(unit, replace(meeting, id=AffairId(unit.chance.bytes(8).hex())))


def send_now(unit: Unit, actor: Person, meeting_id: AffairId) -> Meeting:
    """Send at once what was planned for later; gives it as it is then.

    Raises NotAllowed, AnswerRefused when it is for nobody, NotPossibleNow when it is off or has
    begun, and StaleButton when it was sent already.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    meeting_rows.check_leads(unit, actor, meeting)
    if meeting.stage is not MeetingStage.PLANNED:
        raise StaleButton
    if not inviting.whom(unit, meeting):
        raise AnswerRefused("meeting-for-nobody")
    return inviting.send(unit, meeting)


def at_that_time(unit: Unit, meeting: Meeting) -> list[Meeting]:
    """List the other meetings that go on while this one does, the first one first.

    Of visits only those that the same person asked for.
    """
    known = unit.store.affairs.all(Meeting)
    return clashing(meeting, (each for each in known if not each.is_visit or each.by == meeting.by))


def closing_day(unit: Unit, meeting: Meeting, language: str) -> str | None:
    """Name the public holiday a meeting is on; empty for another closing day, None for any other.

    English stands in for a language in which it has no name.
    """
    if meeting.start is None:
        return None
    day = unit.day_of(meeting.start)
    names = unit.municipality.closing_day_names.get(day)
    if names is not None:
        return options.say(names, language)
    return "" if day in unit.municipality.working_time.closing_days else None
