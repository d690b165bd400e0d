"""`Bijeenkomsten`: what is coming, and what people press under an invitation."""

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId
from domain.meetings.invitation import Answer, Invitation
from domain.notices import Notice, NoticeKind, Priority
from handlers.meetings.invitation_pages import ANSWERS, FILE, LIST, MAP, NAMED, NAMES, OPEN
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.meetings import answering
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.unit import Unit
from storage.records import Person

TOPICS = frozenset({LIST, OPEN, NAMES, MAP, FILE, NAMED, *ANSWERS.values()})
"""What the buttons here carry."""

_ANSWERS = {code: answer for answer, code in ANSWERS.items()}


def show(unit: Unit, person: Person) -> None:
    """Show what is coming, as a new message."""
    _list(unit, person, None)


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises StaleButton, and like `services.meetings.answering`."""
    person, meeting_id = gate.member(unit, press.speaker), AffairId(topic.on)
    match topic.what:
        case what if what in _ANSWERS and topic.choice.isdecimal():
            return _answer(unit, person, press, topic)
        case "m-named" if topic.choice in {"show", "hide"}:
            return _name(unit, person, press, topic)
        case "m-list":
            _list(unit, person, press)
        case "m-open" | "m-names":
            _check_may_see(unit, person, meeting_id)
            page = telling.NAMES if topic.what == NAMES else ""
            telling.show(unit, person.id, meeting_id, press.message, page)
        case "m-map":
            _check_may_see(unit, person, meeting_id)
            telling.where(unit, keeping.find(unit, meeting_id), person.id)
        case "m-file":
            answering.take_file(unit, person, meeting_id)
        case _:
            raise StaleButton
    return None


def _answer(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    said, seen = _ANSWERS[topic.what], int(topic.choice)
    own = answering.answer(unit, person, AffairId(topic.on), said, seen)
    _show_where_pressed(unit, person, press, topic)
    return _toast(person, press, _word_for(own))


def _word_for(own: Invitation) -> str:
    waits = own.answer is Answer.YES and own.waits is not None
    return "toast-meeting-waiting" if waits else f"toast-meeting-{own.answer}"


def _name(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    answering.allow_name(unit, person, AffairId(topic.on), yes=topic.choice == "show")
    _show_where_pressed(unit, person, press, topic)
    return _toast(person, press, f"toast-meeting-name-{topic.choice}")


def _show_where_pressed(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    """Turn a reminder or a page into the invitation; the invitation itself has changed already."""
    telling.show(unit, person.id, AffairId(topic.on), press.message)


def _check_may_see(unit: Unit, person: Person, meeting_id: AffairId) -> None:
    """Raise NotPossibleNow for somebody who was not invited and does not lead it."""
    meeting = keeping.find(unit, meeting_id)
    invited = keeping.invitation(unit, meeting_id, person.id) is not None
    if not invited and not keeping.leads(person, meeting):
        raise NotPossibleNow("meeting-gone")


def _list(unit: Unit, person: Person, press: Pressed | None) -> None:
    unit.tell(
        Notice(
            NoticeKind.MEETINGS,
            Priority.ANSWER,
            person=person.id,
            message=press.message if press is not None else None,
        )
    )


def _toast(person: Person, press: Pressed, key: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, key))
