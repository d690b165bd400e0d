"""/bijeenkomst: what who leads meetings presses, in one message that turns."""

from collections.abc import Mapping

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.identifiers import AffairId, MessageId
from handlers.conversations import forms
from handlers.meetings.leading.page import (
    ALL,
    BELOW,
    CANCEL,
    CHANGE,
    LOOK,
    MOVE,
    NUDGE,
    SEND,
    WHO,
    WRITE,
)
from handlers.meetings.leading.pages import LIST, NAMES, NEW, ONE, led, tell
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import calling, counts, meeting_rows, nudging
from services.meetings.leading import calling_questions, changing_questions
from services.meetings.leading import fields as meeting_fields
from services.together import writing_to_invited
from services.unit import Unit
from storage.records import Person

_BEGUN_WITH = {"meeting": calling_questions.USUAL, "poll": {}, "series": meeting_fields.USUAL}
"""The forms that begin something, and the answers that are there from the start."""


def show(unit: Unit, person: Person) -> None:
    """Show what can be begun and what this person leads. Raises NotAllowed for most people."""
    if not meeting_fields.may(person):
        raise NotAllowed
    tell(unit, person, LIST)


def _list(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    if not counts.knows(person) and not led(unit, person):
        raise NotAllowed
    tell(unit, person, LIST, "", _number(topic), press.message)


def _look(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    message = None if topic.choice == BELOW else press.message
    tell(unit, person, ONE, topic.on, "", message)


def _names(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    tell(unit, person, NAMES, topic.on, _number(topic), press.message)


def _new(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    if topic.choice not in _BEGUN_WITH:
        raise StaleButton
    begun = _BEGUN_WITH[topic.choice]
    forms.open_form(unit, person, topic.choice, answers=begun, message=press.message)


def _send(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    calling.send_now(unit, person, AffairId(topic.on))
    tell(unit, person, ONE, topic.on, "", press.message)


def _nudge(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    count = nudging.nudge(unit, person, AffairId(topic.on))
    tell(unit, person, ONE, topic.on, "", press.message)
    known = count if counts.knows(person) else 0
    said = wording.label(person.language, "toast-calling-nudged", count=known)
    return Toast(press.callback, said)


def _change(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = meeting_rows.ahead(unit, AffairId(topic.on))
    meeting_rows.check_leads(unit, person, meeting)
    begun, about = (
        changing_questions.change_answers(meeting),
        changing_questions.subject_of(meeting),
    )
    _open(unit, person, changing_questions.CHANGE, about, press.message, begun)


def _move(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = meeting_rows.ahead(unit, AffairId(topic.on))
    meeting_rows.check_leads(unit, person, meeting)
    _open(
        unit, person, changing_questions.MOVE, changing_questions.subject_of(meeting), press.message
    )


def _cancel(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = meeting_rows.ahead(unit, AffairId(topic.on))
    meeting_rows.check_leads(unit, person, meeting)
    _open(unit, person, changing_questions.CANCEL, meeting.id, press.message)


def _write(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = writing_to_invited.check(unit, person, AffairId(topic.on))
    _open(unit, person, writing_to_invited.NAME, meeting.id, press.message)


def _open(
    unit: Unit,
    person: Person,
    form: str,
    about: str,
    message: MessageId,
    answers: Mapping[str, object] | None = None,
) -> None:
    """Turn the page into a form about the meeting it shows."""
    forms.open_form(unit, person, form, answers=answers, subject=about, message=message)


def _number(topic: PagePress) -> str:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    return topic.choice


ROUTES: PageRoutes = (  # a page says itself who does not lead the meeting (any more)
    Route(ALL, Who.LEADER, _list),
    Route(LOOK, Who.MEMBER, _look),
    Route(WHO, Who.MEMBER, _names),
    Route(NEW, Who.CALLER, _new),
    Route(SEND, Who.LEADER, _send),
    Route(NUDGE, Who.LEADER, _nudge),
    Route(WRITE, Who.LEADER, _write),
    Route(CHANGE, Who.LEADER, _change),
    Route(MOVE, Who.LEADER, _move),
    Route(CANCEL, Who.LEADER, _cancel),
)
