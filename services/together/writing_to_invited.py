"""Who leads a meeting writes to those who were invited to it, and to nobody else.

Guide, "De organisatie van de bijeenkomsten": the chair keeps the network informed. It is an
announcement like any other: it comes in each chat, and what is said back goes to the coordinators.
"""

from html import escape

from config import wording
from domain.announcements.announcement import FIRST_LANGUAGE, Announcement
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.people.audience import Audience, Reach
from domain.roles import Standing
from services import identifying_words
from services.announcements import sending
from services.conversations.questions import Questions
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Person

NAME = "to-invited"
WORDS = "words"
LONGEST = 2_000
"""UTF-16 units, so that the preview fits a message."""


def can(unit: Unit, leader: Person, meeting: Meeting) -> bool:
    """Tell whether there is somebody to write to about this meeting."""
    if meeting.stage is MeetingStage.PLANNED or not meeting_rows.leads(unit, leader, meeting):
        return False
    if meeting.is_visit:
        return False
    return bool(sending.readers(unit, _invited(unit, meeting), leader.id))


def check(unit: Unit, leader: Person, meeting_id: AffairId) -> Meeting:
    """Give the meeting that somebody leads. Raises NotAllowed, and NotPossibleNow when gone."""
    meeting = meeting_rows.find(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    return meeting


def send(unit: Unit, leader: Person, form_state: FormState) -> Announcement:
    """Send what was written. Raises as `check`, and AnswerRefused when it is for nobody."""
    meeting = check(unit, leader, AffairId(form_state.subject))
    words = {FIRST_LANGUAGE: _said(meeting, form_state)}
    return sending.compose(unit, leader, _invited(unit, meeting), None, words=words)


def _invited(unit: Unit, meeting: Meeting) -> Audience:
    people = tuple(each.person for each in unit.store.addressees.of(meeting.id))
    return Audience(Reach.CHOSEN, people=people)


def _said(meeting: Meeting, form_state: FormState) -> str:
    return f"📅 {meeting.title}\n\n{form_state.words(WORDS)}"


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    identifying_words.refuse_citizen_number(form_state.words(WORDS))
    return Form(NAME, (Field(WORDS, FieldKind.WORDS, most=LONGEST),))


def _preview(unit: Unit, leader: Person, form_state: FormState) -> str:
    meeting = check(unit, leader, AffairId(form_state.subject))
    count = len(sending.readers(unit, _invited(unit, meeting), leader.id))
    head = wording.say(leader.language, "form-to-invited-preview", count=count)
    return f"{head}\n\n{escape(_said(meeting, form_state), quote=False)}"


QUESTIONS = Questions(NAME, _build, _may, _preview)
