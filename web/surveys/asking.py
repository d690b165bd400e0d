"""Asking the network at the desk: the questions of the chat; a plan is explained in words."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotAllowed
from domain.surveys.survey import BY_HAND
from services.surveys import asking_questions, opening
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import ANY, COORDINATORS, Route


def _begin(_unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin a pulse, or to ask about a policy. Raises NotAllowed for anything else."""
    kind = visit.asked.path[2]
    if kind not in BY_HAND:
        raise NotAllowed
    return kind, {}


def _send(unit: Unit, author: Person, form_state: FormState) -> str:
    return f"/surveys/{opening.open_(unit, author, asking_questions.plan(form_state)).id}"


def _leave(_visit: Visit) -> str:
    return "/surveys"


FORM = DeskForm(
    asking_questions.AT_DESK, f"/surveys/new/{ANY}", COORDINATORS, _begin, _send, _leave
)
ROUTES: tuple[Route, ...] = FORM.routes()
