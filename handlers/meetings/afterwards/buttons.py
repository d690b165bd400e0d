"""The buttons about being at a meeting, and about what comes after it."""

from config import wording
from domain.meetings import after_meeting
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress, Payload
from services.meetings import meeting_rows
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
    if own is None or meeting.is_visit or not meeting_rows.takes_part(unit, reader):
        return []
    if after_meeting.presence_open(meeting, unit.now):
        return [] if own.present else [[button(reader, "me", PagePress(ME, meeting.id))]]
    ahead = meeting_rows.not_over(unit, meeting) and meeting.start and unit.now < meeting.start
    if not ahead or meeting_rows.leads(unit, reader, meeting):
        return []
    return [[button(reader, "point", PagePress(POINT, meeting.id))]]


def of_leader(unit: Unit, reader: Person, meeting: Meeting) -> list[Row]:
    """Give the buttons for somebody who leads a meeting that has begun, or was held."""
    if meeting.is_visit or not meeting_rows.leads(unit, reader, meeting):
        return []
    if not after_meeting.begun(meeting, unit.now):
        return []
    return [[button(reader, "hub", PagePress(HUB, meeting.id))]]


def button(reader: Person, name: str, payload: Payload) -> Button:
    """Give one button."""
    return wording.button(reader.language, "after", name), payload
