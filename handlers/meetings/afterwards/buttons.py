"""The buttons about being at a meeting, and about what comes after it."""

from domain.meetings import after_meeting as afterwards
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from handlers.telegram import wording
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import Payload, Topic
from services.meetings import meeting_rows as keeping
from services.unit import Unit
from storage.records import Person

HUB, LIST, HERE, NOT_HERE = "a-hub", "a-list", "a-here", "a-not"
CODE, THANKS, MINUTES = "a-code", "a-thanks", "a-minutes"
AGREED, ONE, ADD, SEND = "a-agreed", "a-one", "a-add", "a-send"
SAY, ANSWER, OFF = "a-say", "a-answer", "a-off"
POINT, ACCEPT, DECLINE, ME = "a-point", "a-accept", "a-decline", "a-me"
"""What the buttons carry: the meeting, or the point that is decided about, and a choice."""


def of_invited(unit: Unit, reader: Person, meeting: Meeting, own: Invitation | None) -> list[Row]:
    """Give the buttons for somebody who was invited: before it, and while it goes on."""
    if own is None or not keeping.takes_part(unit, reader):
        return []
    if afterwards.presence_open(meeting, unit.now):
        return [] if own.present else [[button(reader, "me", Topic(ME, meeting.id))]]
    ahead = keeping.not_over(unit, meeting) and meeting.start and unit.now < meeting.start
    if not ahead or keeping.leads(reader, meeting):
        return []
    return [[button(reader, "point", Topic(POINT, meeting.id))]]


def of_leader(unit: Unit, reader: Person, meeting: Meeting) -> list[Row]:
    """Give the buttons for somebody who leads a meeting that has begun, or was held."""
    if not keeping.leads(reader, meeting) or not afterwards.begun(meeting, unit.now):
        return []
    return [[button(reader, "hub", Topic(HUB, meeting.id))]]


def button(reader: Person, name: str, payload: Payload) -> Button:
    """Give one button."""
    return wording.label(reader.language, f"after-button-{name}"), payload
