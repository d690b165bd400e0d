"""/bijeenkomst: what who leads meetings presses, in one message that turns."""

from collections.abc import Callable, Mapping

from domain.errors import NotAllowed, StaleButton
from domain.identifiers import AffairId, MessageId
from handlers.conversations import forms
from handlers.meetings import fields as meeting_fields
from handlers.meetings.leading import calling_form as calling_forms
from handlers.meetings.leading import changing_forms
from handlers.meetings.leading.page import ALL, BELOW, CANCEL, CHANGE, LOOK, MOVE, NUDGE, SEND, WHO
from handlers.meetings.leading.pages import LIST, NAMES, NEW, ONE, tell
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.meetings import calling as meetings
from services.meetings import meeting_rows as keeping
from services.meetings import nudging
from services.unit import Unit
from storage.records import Person

Does = Callable[[Unit, Person, Pressed, Topic], Toast | None]

_BEGUN_WITH = {"meeting": calling_forms.USUAL, "poll": {}, "series": meeting_fields.USUAL}
"""The forms that begin something, and the answers that are there from the start."""


def show(unit: Unit, person: Person) -> None:
    """Show what can be begun and what this person leads. Raises NotAllowed for most people."""
    if not meeting_fields.may(person):
        raise NotAllowed
    tell(unit, person, LIST)


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises StaleButton, NotAllowed, and as the services do."""
    person = gate.member(unit, press.speaker)
    if not press.place.private:
        raise NotAllowed
    return _ANSWERED[topic.what](unit, person, press, topic)


def _list(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    tell(unit, person, LIST, "", _number(topic), press.message)


def _look(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    message = None if topic.choice == BELOW else press.message
    tell(unit, person, ONE, topic.on, "", message)


def _names(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    tell(unit, person, NAMES, topic.on, _number(topic), press.message)


def _new(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    if topic.choice not in _BEGUN_WITH:
        raise StaleButton
    begun = _BEGUN_WITH[topic.choice]
    forms.open_form(unit, person, topic.choice, answers=begun, message=press.message)


def _send(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    meetings.send_now(unit, person, AffairId(topic.on))
    tell(unit, person, ONE, topic.on, "", press.message)


def _nudge(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    count = nudging.nudge(unit, person, AffairId(topic.on))
    tell(unit, person, ONE, topic.on, "", press.message)
    said = wording.label(person.language, "toast-calling-nudged", count=count)
    return Toast(press.callback, said)


def _change(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    meeting = keeping.ahead(unit, AffairId(topic.on))
    keeping.check_leads(person, meeting)
    begun, about = changing_forms.change_answers(meeting), changing_forms.subject_of(meeting)
    _open(unit, person, changing_forms.CHANGE, about, press.message, begun)


def _move(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    meeting = keeping.ahead(unit, AffairId(topic.on))
    keeping.check_leads(person, meeting)
    _open(unit, person, changing_forms.MOVE, changing_forms.subject_of(meeting), press.message)


def _cancel(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    meeting = keeping.ahead(unit, AffairId(topic.on))
    keeping.check_leads(person, meeting)
    _open(unit, person, changing_forms.CANCEL, meeting.id, press.message)


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


def _number(topic: Topic) -> str:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    return topic.choice


_ANSWERED: Mapping[str, Does] = {
    ALL: _list,
    LOOK: _look,
    WHO: _names,
    NEW: _new,
    SEND: _send,
    NUDGE: _nudge,
    CHANGE: _change,
    MOVE: _move,
    CANCEL: _cancel,
}

TOPICS = frozenset(_ANSWERED)
"""What the buttons here carry."""
