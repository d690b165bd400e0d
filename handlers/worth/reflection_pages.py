"""REFLECTION: proposes that the network looks back at a meeting, and hears what is said of that."""

from config import wording
from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, MessageId
from domain.meetings.meeting import Meeting
from domain.notices import NoticeKind, PageDetail
from handlers.conversations import forms
from handlers.conversations.form_face import face_of_questions
from handlers.telegram import keyboards, pages
from handlers.telegram.calls import Call
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, to_person
from handlers.telegram.routes import PageRoutes, Route
from services.unit import Unit
from services.worth import reflection
from storage.records import Outgoing, Person

_YES, _OWN, _NO = "rf-yes", "rf-own", "rf-no"


class ReflectionOffer(Private):
    """Proposes to a coordinator that the network looks back at a meeting; then what was said."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no coordinator (any more), or when it is too late to ask."""
        reader, detail = coordinator_of(unit, item), item.notice.detail_as(PageDetail)
        meeting = unit.store.affairs.find(Meeting, AffairId(detail.on))
        if reader is None or meeting is None or not unit.has(NetworkFunction.EVALUATION):
            return None
        zone = unit.municipality.network.timezone
        day = wording.day(reader.language, meeting.start, zone) if meeting.start else ""
        facts = {"title": meeting.title, "day": day, "point": reflection.proposed(unit)}
        said, rows = reflection.decided(unit, meeting.id, detail.choice), list[Row]()
        if said is None:
            try:
                reflection.waits(unit, meeting.id, detail.choice)
            except NotPossibleNow:
                return None
            rows = [
                [(wording.label(reader.language, f"reflection-button-{name}"), press)]
                for name, press in _presses(meeting.id, detail.choice)
            ]
        how = {None: "offer", True: "on", False: "off"}[said]
        text = wording.say(reader.language, f"reflection-{how}", **facts)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _presses(meeting: AffairId, code: str) -> list[tuple[str, PagePress]]:
    return [
        ("yes", PagePress(_YES, meeting, code)),
        ("own", PagePress(_OWN, meeting, code)),
        ("no", PagePress(_NO, meeting, code)),
    ]


def _yes(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    words = reflection.proposed(unit)
    reflection.accept(unit, person, AffairId(topic.on), topic.choice, words)
    _show(unit, person, AffairId(topic.on), topic.choice, press.message)


def _no(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    reflection.decline(unit, AffairId(topic.on), topic.choice)
    _show(unit, person, AffairId(topic.on), topic.choice, press.message)


def _own(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    meeting = reflection.waits(unit, AffairId(topic.on), topic.choice)
    about = reflection.subject(meeting.id, topic.choice)
    forms.open_form(unit, person, FACE.name, subject=about)


def _in_other_words(unit: Unit, person: Person, form_state: FormState) -> None:
    meeting, code = reflection.in_other_words(unit, person, form_state)
    _show(unit, person, meeting, code, None)


def _show(
    unit: Unit, person: Person, meeting: AffairId, code: str, message: MessageId | None
) -> None:
    pages.turn(unit, person, NoticeKind.REFLECTION, message, reflection.OFFER, meeting, code)


FACE = face_of_questions(reflection.QUESTIONS, _in_other_words)

_FUNCTION = NetworkFunction.EVALUATION
ROUTES: PageRoutes = (
    Route(_YES, Who.COORDINATOR, _yes, function=_FUNCTION),
    Route(_OWN, Who.COORDINATOR, _own, function=_FUNCTION),
    Route(_NO, Who.COORDINATOR, _no, function=_FUNCTION),
)
