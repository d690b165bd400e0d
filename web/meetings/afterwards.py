"""The evening itself and after it, at the desk: who is there, what was agreed, minutes, thanks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from config import wording
from domain.conversations.form import FormState
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting
from domain.meetings.shared_agreement import AgreementReply, AgreementState
from services.conversations.questions import Questions
from services.meetings.afterwards import (
    afterwards_questions,
    agreements,
    attendance,
    attendance_code,
    meeting_thanks,
    minutes,
)
from services.meetings.words import afterwards as words
from services.meetings.words import agreement as agreement_words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours, say
from web.meetings.found import led
from web.routes import ANY, COLLEAGUES, Route, get, post

_SAID = (AgreementReply.KEPT, AgreementReply.DROPPED)
_DID = {"thanked": "toast-after-thanked", "sent": "toast-after-sent"}
_NUMBER = 3
"""Which part of an address says which agreement is meant."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement in words, and what can be said of it now."""

    number: int
    words: str
    open: bool


def show(unit: Unit, visit: Visit) -> Answer:
    """Show who is there and what came of it. Raises NotPossibleNow before its time."""
    meeting, reader = _begun(unit, visit), visit.person
    people = attendance.everybody(unit, meeting)
    noting = after_meeting.presence_open(meeting, unit.now)
    return page(
        draw_for(
            unit,
            visit,
            "afterwards.html",
            meeting=meeting,
            address=f"/meetings/{meeting.id}",
            did=_did(visit),
            hub=ours(words.hub(unit, reader, meeting)),
            people=[(each.id, each.name or "?", there) for each, there in people],
            were=" ".join(each.id for each, there in people if there),
            noting=noting,
            code=meeting.code if noting else "",
            agreed=[
                Agreement(
                    each.number,
                    ours(agreement_words.line(unit, reader, each)),
                    each.state is AgreementState.OPEN,
                )
                for each in meeting.agreements
            ],
            room=len(meeting.agreements) < after_meeting.MOST_AGREEMENTS,
            said=[(each, wording.label(visit.tongue, f"after-button-{each}")) for each in _SAID],
            thanks=not meeting.thanked and any(there for _, there in people),
        )
    )


def present(unit: Unit, visit: Visit) -> Answer:
    """Note who is there, and who is not after all: what changed since the page was drawn.

    Raises as `attendance_code.set_present`.
    """
    meeting, form = led(unit, visit), visit.asked.form
    were = set(form.get("were", "").split())
    for person, _ in attendance.everybody(unit, meeting):
        there = f"there.{person.id}" in form
        if there != (person.id in were):
            attendance_code.set_present(unit, visit.person, meeting.id, person.id, there=there)
    return _to_page(meeting)


def code(unit: Unit, visit: Visit) -> Answer:
    """Draw the code for the room, if it was not drawn yet. Raises as `attendance_code.code_of`."""
    meeting = led(unit, visit)
    attendance_code.code_of(unit, visit.person, meeting.id)
    return _to_page(meeting)


def say_of(unit: Unit, visit: Visit) -> Answer:
    """Note what became of an agreement. Raises as `agreements.say`."""
    meeting = led(unit, visit)
    said = next((each for each in _SAID if each == visit.asked.form.get("said")), None)
    if said is None:
        raise StaleButton
    agreements.say(unit, visit.person, meeting.id, _number(visit), said)
    return _to_page(meeting)


def take_away(unit: Unit, visit: Visit) -> Answer:
    """Take an agreement away; one that is gone stays so. Raises as `agreements.take_away`."""
    meeting, number = led(unit, visit), _number(visit)
    if any(each.number == number for each in meeting.agreements):
        agreements.take_away(unit, visit.person, meeting.id, number)
    return _to_page(meeting)


def send(unit: Unit, visit: Visit) -> Answer:
    """Send what was agreed to who was there. Raises as `agreements.send`."""
    meeting = led(unit, visit)
    count = agreements.send(unit, visit.person, meeting.id)
    return _to_page(meeting, f"?sent={count}")


def thank(unit: Unit, visit: Visit) -> Answer:
    """Thank who was there. Raises as `meeting_thanks.thank`."""
    meeting = led(unit, visit)
    count = meeting_thanks.thank(unit, visit.person, meeting.id)
    return _to_page(meeting, f"?thanked={count}")


def _begun(unit: Unit, visit: Visit) -> Meeting:
    meeting = led(unit, visit)
    if not attendance.begun(unit, meeting):
        raise NotPossibleNow("after-too-early")
    return meeting


def _to_page(meeting: Meeting, did: str = "") -> Answer:
    return go_on(f"/meetings/{meeting.id}/afterwards{did}")


def _number(visit: Visit) -> int:
    number = number_in(visit.asked.path[_NUMBER])
    if number is None:
        raise StaleButton
    return number


def _did(visit: Visit) -> str:
    """Say what was done just now, by the address that it led to."""
    for name, key in _DID.items():
        count = number_in(visit.asked.query.get(name, ""))
        if count is not None:
            return say(visit.tongue, key, count=count)
    return ""


def _begin_agreement(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    meeting = led(unit, visit)
    return agreements.open_for_agreements(unit, visit.person, meeting.id).id, {}


def _begin_minutes(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    meeting = led(unit, visit)
    return minutes.open_for_minutes(unit, visit.person, meeting.id).id, {}


def _done(
    act: Callable[[Unit, Person, FormState], AffairId],
) -> Callable[[Unit, Person, FormState], str]:
    """Give what does this, and then leads to what came of the meeting."""
    return lambda unit, person, form_state: f"/meetings/{act(unit, person, form_state)}/afterwards"


def _leave(visit: Visit) -> str:
    return f"/meetings/{visit.asked.path[1]}/afterwards"


def _form(
    questions: Questions,
    part: str,
    begin: Callable[[Unit, Visit], tuple[str, Mapping[str, object]]],
    act: Callable[[Unit, Person, FormState], AffairId],
) -> DeskForm:
    return DeskForm(questions, f"/meetings/{ANY}/{part}", COLLEAGUES, begin, _done(act), _leave)


FORMS = (
    _form(
        afterwards_questions.AGREEMENT,
        "agreement",
        _begin_agreement,
        afterwards_questions.agree,
    ),
    _form(
        afterwards_questions.MINUTES_IN_WORDS,
        "minutes",
        _begin_minutes,
        afterwards_questions.send_minutes,
    ),
)

ROUTES: tuple[Route, ...] = (
    get(f"/meetings/{ANY}/afterwards", COLLEAGUES, show),
    post(f"/meetings/{ANY}/present", COLLEAGUES, present),
    post(f"/meetings/{ANY}/code", COLLEAGUES, code),
    post(f"/meetings/{ANY}/agreements", COLLEAGUES, send),
    post(f"/meetings/{ANY}/agreements/{ANY}/said", COLLEAGUES, say_of),
    post(f"/meetings/{ANY}/agreements/{ANY}/away", COLLEAGUES, take_away),
    post(f"/meetings/{ANY}/thanks", COLLEAGUES, thank),
    *(route for form in FORMS for route in form.routes()),
)
