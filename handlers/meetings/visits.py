"""Visits, as who is visited sees them: yes or rather not, another moment, and where."""

from collections.abc import Callable

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting
from handlers.conversations import forms
from handlers.conversations.form_face import Finish, face_of_questions
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.meetings import answering, meeting_notices, visit_questions, visiting
from services.unit import Unit
from storage.records import Person

ANSWERS = {Rsvp.YES: "m-visit-yes", Rsvp.NO: "m-visit-no"}
MOVE, WHERE = "m-visit-move", "m-visit-where"
"""What the buttons carry that only who is visited has."""

_FORMS = {MOVE: visit_questions.MOVING, WHERE: visit_questions.WHERE}
_CHOSEN = " ✓"


def answers(language: str, meeting: Meeting, own: Invitation) -> Row:
    """Give the buttons to answer with: there is no perhaps about a visit."""
    row: list[Button] = []
    for said, code in ANSWERS.items():
        label = wording.label(language, f"meeting-button-visit-{said}")
        chosen = _CHOSEN if own.answer is said else ""
        row.append((label + chosen, PagePress(code, meeting.id, str(meeting.sequence))))
    return row


def acts(language: str, meeting: Meeting) -> list[Row]:
    """Give what else who is visited can do."""
    return [
        [(wording.label(language, "meeting-button-visit-where"), PagePress(WHERE, meeting.id))],
        [(wording.label(language, "meeting-button-visit-move"), PagePress(MOVE, meeting.id))],
    ]


def _answer(unit: Unit, host: Person, press: Pressed, topic: PagePress) -> Toast:
    if not topic.choice.isdecimal():
        raise StaleButton
    said = next(each for each, code in ANSWERS.items() if code == topic.what)
    answering.answer(unit, host, AffairId(topic.on), said, int(topic.choice))
    meeting_notices.show(unit, host.id, AffairId(topic.on), press.message)
    label = wording.label(host.language, f"toast-meeting-visit-{said}")
    return Toast(press.callback, label)


def _open(unit: Unit, host: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    visiting.visit_of(unit, host, AffairId(topic.on))
    forms.open_form(unit, host, _FORMS[topic.what], subject=topic.on)


def _and_show(act: Callable[[Unit, Person, FormState], None]) -> Finish:
    def finish(unit: Unit, host: Person, form_state: FormState) -> None:
        act(unit, host, form_state)
        meeting_notices.show(unit, host.id, AffairId(form_state.subject), None)

    return finish


FACES = (
    face_of_questions(visit_questions.TO_MOVE, _and_show(visit_questions.move)),
    face_of_questions(visit_questions.TO_SAY_WHERE, _and_show(visit_questions.say_where)),
)
ROUTES: PageRoutes = (
    *(Route(code, Who.MEMBER, _answer) for code in ANSWERS.values()),
    Route(MOVE, Who.MEMBER, _open),
    Route(WHERE, Who.MEMBER, _open),
)
