"""Calling a meeting at the desk: the same questions, looked at once more, and sent."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from services.meetings.leading import calling_questions
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import COORDINATORS, Route


def _begin(_unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    return "", calling_questions.USUAL


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    return f"/meetings/{calling_questions.call(unit, person, form_state)}"


def _leave(_visit: Visit) -> str:
    return "/calendar"


MEETING = DeskForm(
    calling_questions.QUESTIONS, "/meetings/new", COORDINATORS, _begin, _send, _leave
)

ROUTES: tuple[Route, ...] = MEETING.routes()
