"""Answering an invitation at the desk: who comes, under their name or not, and what they bring."""

from collections.abc import Mapping

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.meetings.invitation import Rsvp
from domain.meetings.shared_agreement import AgreementReply
from services.meetings import answering
from services.meetings.afterwards import (
    afterwards_questions,
    agenda_points,
    agreements,
    attendance_code,
)
from services.meetings.afterwards.attendance_code import CodeOutcome
from services.meetings.calendar import meeting_calendar
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, file, go_on, page
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import say
from web.meetings.found import meeting_of
from web.meetings.meeting import drawn
from web.routes import ANY, COLLEAGUES, Route, post

_CALENDAR = "text/calendar"


def answer(unit: Unit, visit: Visit) -> Answer:
    """Keep what the reader answers; of a meeting that moved meanwhile the page is shown first.

    Raises as `answering.answer`.
    """
    meeting, form = meeting_of(unit, visit), visit.asked.form
    chosen = next((each for each in Rsvp if each == form.get("answer")), None)
    seen = number_in(form.get("seen", ""))
    if chosen is None or seen is None:
        raise StaleButton
    if seen < meeting.asked:
        moved = wording.label(visit.tongue, "web-meeting-moved")
        return page(drawn(unit, visit, meeting, moved), 409)
    answering.answer(unit, visit.person, meeting.id, chosen, seen)
    return go_on(f"/meetings/{meeting.id}")


def name(unit: Unit, visit: Visit) -> Answer:
    """Let the others see the reader's name, or no longer. Raises as `answering.allow_name`."""
    meeting, how = meeting_of(unit, visit), visit.asked.form.get("how")
    if how not in {"show", "hide"}:
        raise StaleButton
    answering.allow_name(unit, visit.person, meeting.id, yes=how == "show")
    return go_on(f"/meetings/{meeting.id}")


def calendar_file(unit: Unit, visit: Visit) -> Answer:
    """Give the calendar file, of one of a series with all of it. Raises as `answering.answer`."""
    meeting = answering.fetch_file(unit, visit.person, meeting_of(unit, visit).id)
    written = meeting_calendar.file(unit, visit.person, meeting)
    return file(written, _CALENDAR, meeting_calendar.FILE)


def here(unit: Unit, visit: Visit) -> Answer:
    """Note that the reader is there, who has the code of the room; a wrong one is counted.

    Raises as `attendance_code.awaited`.
    """
    meeting, code = meeting_of(unit, visit), visit.asked.form.get("code", "")
    outcome = attendance_code.by_code(unit, visit.person, meeting.id, code)
    if outcome is CodeOutcome.HERE:
        return go_on(f"/meetings/{meeting.id}")
    said = say(visit.tongue, f"after-code-{outcome}", title=meeting.title)
    return page(drawn(unit, visit, meeting, said), 422)


def kept(unit: Unit, visit: Visit) -> Answer:
    """Note what became of what the reader took on. Raises as `agreements.say`."""
    meeting, number = meeting_of(unit, visit), number_in(visit.asked.path[3])
    said = next((each for each in AgreementReply if each == visit.asked.form.get("said")), None)
    if said is None or number is None:
        raise StaleButton
    agreements.say(unit, visit.person, meeting.id, number, said)
    return go_on(f"/meetings/{meeting.id}")


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    meeting = meeting_of(unit, visit)
    agenda_points.open_meeting(unit, visit.person, meeting.id)
    return meeting.id, {}


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    return f"/meetings/{afterwards_questions.put_forward(unit, person, form_state)}"


def _leave(visit: Visit) -> str:
    return f"/meetings/{visit.asked.path[1]}"


POINT = DeskForm(
    afterwards_questions.POINT, f"/meetings/{ANY}/point", COLLEAGUES, _begin, _send, _leave
)

ROUTES: tuple[Route, ...] = (
    post(f"/meetings/{ANY}/answer", COLLEAGUES, answer),
    post(f"/meetings/{ANY}/name", COLLEAGUES, name),
    post(f"/meetings/{ANY}/file", COLLEAGUES, calendar_file),
    post(f"/meetings/{ANY}/here", COLLEAGUES, here),
    post(f"/meetings/{ANY}/agreements/{ANY}/kept", COLLEAGUES, kept),
    *POINT.routes(),
)
