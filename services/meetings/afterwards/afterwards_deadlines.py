"""Afterwards: what time does with a meeting that was held, and what who led it is asked for."""

from domain.identifiers import AffairId, MessageId, PersonId
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting
from domain.meetings.notices import AfterwardsDetail
from domain.notices import Notice, NoticeKind, Priority
from services.meetings import meeting_rows
from services.meetings.afterwards import agreements, meeting_thanks
from services.unit import Unit

HUB = "hub"
"""The page from which all of it is done."""


def tell_leaders(unit: Unit, meeting: Meeting) -> None:
    """Say what can be done now that it is over, to who called it and its chair.

    When neither is in the network any more the coordinators hear it.
    """
    leaders = meeting_rows.leaders(unit, meeting)
    own = [each for each in leaders if each.id in {meeting.by, meeting.chair}]
    for person in own or leaders:
        show(unit, person.id, meeting.id, priority=Priority.REMINDER)


def pass_by(unit: Unit, meeting: Meeting) -> None:
    """Do what is due for a meeting that was held; never at night."""
    zone = unit.municipality.network.timezone
    if unit.quiet_until():
        return
    thanks = after_meeting.thanks_at(meeting, zone)
    if thanks is not None and thanks <= unit.now:
        meeting_thanks.by_itself(unit, meeting)
        meeting = meeting_rows.find(unit, meeting.id)
    agreements.ask_due(unit, meeting)


def show(
    unit: Unit,
    person: PersonId,
    meeting_id: AffairId,
    page: str = HUB,
    choice: str = "",
    *,
    message: MessageId | None = None,
    priority: Priority = Priority.ANSWER,
) -> None:
    """Show a page to somebody who leads the meeting, in place of `message` when there is one."""
    unit.tell(
        Notice(
            NoticeKind.AFTERWARDS,
            priority,
            person=person,
            message=message,
            detail=AfterwardsDetail(meeting_id, page, choice),
        )
    )
