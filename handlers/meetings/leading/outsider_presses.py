"""What who leads a meeting presses about its guests without an account, and what they fill in."""

from dataclasses import replace

from config import wording
from domain.conversations.form import FormState
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, OutsideId
from domain.meetings.outside_notices import OutsideDetail
from domain.notices import Notice, NoticeKind
from handlers.conversations import forms
from handlers.conversations.form_face import face_of_questions
from handlers.meetings.leading import outsider_pages
from handlers.meetings.leading.pages import tell
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import meeting_rows, outsiders
from services.meetings.leading import outsider_questions
from services.unit import Unit
from storage.records import Person


def _guests(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    tell(unit, person, outsider_pages.ALL, topic.on, "", press.message)


def _guest(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    tell(unit, person, outsider_pages.ONE + topic.choice, topic.on, "", press.message)


def _new(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = outsiders.check(unit, person, AffairId(topic.on))
    about = meeting.id
    forms.open_form(unit, person, outsider_questions.NAME, subject=about, message=press.message)


def _link(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = outsiders.check(unit, person, AffairId(topic.on))
    _show_link(unit, person, meeting.id, OutsideId(topic.choice))
    tell(unit, person, outsider_pages.ALL, meeting.id, "", press.message)


def _off(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    guest = outsiders.withdraw(unit, person, AffairId(topic.on), OutsideId(topic.choice))
    tell(unit, person, outsider_pages.ALL, topic.on, "", press.message)
    said = wording.label(person.language, "toast-outsider-off", name=guest.name)
    return Toast(press.callback, said)


def _show_link(unit: Unit, person: Person, meeting: AffairId, link: OutsideId) -> None:
    detail = OutsideDetail(meeting, link)
    unit.tell(Notice(NoticeKind.OUTSIDE_LINK, person=person.id, detail=detail))


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    link = outsider_questions.invite(unit, person, form_state)
    meeting = meeting_rows.find(unit, AffairId(form_state.subject))
    _show_link(unit, person, meeting.id, link)
    tell(unit, person, outsider_pages.ALL, meeting.id)


FACE = face_of_questions(outsider_questions.QUESTIONS, _finish)

ROUTES: PageRoutes = tuple(  # a page says itself who does not lead the meeting (any more)
    replace(route, function=NetworkFunction.OUTSIDE)
    for route in (
        Route(outsider_pages.GUESTS, Who.MEMBER, _guests),
        Route(outsider_pages.GUEST, Who.MEMBER, _guest),
        Route(outsider_pages.NEW, Who.MEMBER, _new),
        Route(outsider_pages.LINK, Who.MEMBER, _link),
        Route(outsider_pages.OFF, Who.MEMBER, _off),
    )
)
