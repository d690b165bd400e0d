"""Who is away or out of the network leads no meeting: who chooses hears it, and chooses again."""

from domain.identifiers import PersonId
from domain.meetings import reminders
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from domain.roles import Standing
from services.meetings import changing, meeting_notices, meeting_rows
from services.meetings.chairing import asking, request_rows, turn_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Person

_TO_COME = frozenset({MeetingStage.POLLING, MeetingStage.POLLED, MeetingStage.PLANNED})


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Let somebody be asked nothing any more, and lead no meeting that they are away from.

    For who pauses, over the meetings of those days, and for who was removed. Of who was chosen
    unasked and is gone the row keeps the id until they are erased, so that the page can say so.
    """
    person = unit.store.people.by_id(person_id)
    gone = person is None or person.standing is not Standing.MEMBER
    for request in request_rows.of_person(unit, person_id):
        if request.open:
            asking.close(unit, request)
            asking.passed_on(unit, request, asking.LAPSED)
    led = [
        meeting
        for meeting in unit.store.affairs.all(Meeting)
        if meeting.chair == person_id
        and (meeting.stage in _TO_COME or reminders.ahead(meeting, unit.now))
        and (person is None or gone or _away(unit, person, meeting))
    ]
    for meeting in led:
        if gone and request_rows.agreed(unit, meeting) is None:
            meeting_notices.refresh_all(unit, meeting)
        elif asking.is_open(unit, meeting):
            changing.carry_out(unit, person_id, meeting, quietly=True, chair=None)
    for meeting in led:
        turn_rows.wake(unit, meeting)
    for chooser in _choosers(unit, led):
        key = "membership-chair-left" if gone else "membership-chair-away"
        reply(unit, chooser, key, priority=Priority.REMINDER)


def _away(unit: Unit, person: Person, meeting: Meeting) -> bool:
    return meeting.start is not None and person.membership.paused(unit.day_of(meeting.start))


def _choosers(unit: Unit, led: list[Meeting]) -> list[PersonId]:
    """List who chooses the chair of these meetings, each once."""
    return list(
        dict.fromkeys(
            leader.id
            for meeting in led
            for leader in meeting_rows.leaders(unit, meeting)
            if asking.may_ask(unit, leader, meeting)
        )
    )
