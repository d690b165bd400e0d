"""`Bijeenkomsten`: what is coming, and what people press under an invitation."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting
from domain.notices import Notice, NoticeKind
from handlers.meetings.invitation_pages import ANSWERS, FILE, LIST, MAP, NAMED, NAMES, OPEN
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import answering, meeting_notices, meeting_rows
from services.unit import Unit
from storage.records import Person

_ANSWERS = {code: answer for answer, code in ANSWERS.items()}


def show(unit: Unit, person: Person) -> None:
    """Show what is coming, as a new message."""
    _list(unit, person, None)


def _all(unit: Unit, person: Person, press: Pressed, _topic: PagePress) -> None:
    _list(unit, person, press)


def _open(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    _that_they_may_see(unit, person, AffairId(topic.on))
    meeting_notices.show(unit, person.id, AffairId(topic.on), press.message)


def _names(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    _that_they_may_see(unit, person, AffairId(topic.on))
    meeting_notices.show(unit, person.id, AffairId(topic.on), press.message, meeting_notices.NAMES)


def _map(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    meeting = _that_they_may_see(unit, person, AffairId(topic.on))
    meeting_notices.where(unit, meeting, person.id)


def _file(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    answering.take_file(unit, person, AffairId(topic.on))


def _answer(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if not topic.choice.isdecimal():
        raise StaleButton
    said, seen = _ANSWERS[topic.what], int(topic.choice)
    own = answering.answer(unit, person, AffairId(topic.on), said, seen)
    _show_where_pressed(unit, person, press, topic)
    return _toast(person, press, _word_for(own))


def _word_for(own: Invitation) -> str:
    waits = own.answer is Rsvp.YES and own.waits is not None
    return "toast-meeting-waiting" if waits else f"toast-meeting-{own.answer}"


def _name(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in {"show", "hide"}:
        raise StaleButton
    answering.allow_name(unit, person, AffairId(topic.on), yes=topic.choice == "show")
    _show_where_pressed(unit, person, press, topic)
    return _toast(person, press, f"toast-meeting-name-{topic.choice}")


def _show_where_pressed(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Turn a reminder or a page into the invitation; the invitation itself has changed already."""
    meeting_notices.show(unit, person.id, AffairId(topic.on), press.message)


def _that_they_may_see(unit: Unit, person: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting. Raises NotPossibleNow for who was not invited and does not lead it."""
    meeting = meeting_rows.find(unit, meeting_id)
    invited = meeting_rows.invitation(unit, meeting_id, person.id) is not None
    if not invited and not meeting_rows.leads(unit, person, meeting):
        raise NotPossibleNow("meeting-gone")
    return meeting


def _list(unit: Unit, person: Person, press: Pressed | None) -> None:
    unit.tell(
        Notice(
            NoticeKind.MEETINGS,
            person=person.id,
            message=press.message if press is not None else None,
        )
    )


def _toast(person: Person, press: Pressed, key: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, key))


ROUTES: PageRoutes = (
    *(Route(code, Who.MEMBER, _answer) for code in _ANSWERS),
    Route(LIST, Who.MEMBER, _all),
    Route(OPEN, Who.MEMBER, _open),
    Route(NAMES, Who.MEMBER, _names),
    Route(NAMED, Who.MEMBER, _name),
    Route(MAP, Who.MEMBER, _map),
    Route(FILE, Who.MEMBER, _file),
)
