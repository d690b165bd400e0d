"""Writing to the network at the desk: the questions of the chat, but for a PDF."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.people.audience import Audience, Reach
from services.announcements import announcement_questions, sending
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import COORDINATORS, Route


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin with nothing. Raises NotPossibleNow when nobody would get it."""
    if not sending.readers(unit, Audience(Reach.ALL), visit.person.id):
        raise NotPossibleNow("announcement-nobody-there")
    return "", {}


def _send(unit: Unit, author: Person, form_state: FormState) -> str:
    return f"/announcements/{announcement_questions.compose(unit, author, form_state).id}"


def _leave(_visit: Visit) -> str:
    return "/announcements"


FORM = DeskForm(
    announcement_questions.AT_DESK, "/announcements/new", COORDINATORS, _begin, _send, _leave
)
ROUTES: tuple[Route, ...] = FORM.routes()
