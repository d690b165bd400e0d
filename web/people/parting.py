"""Parting with a member at the desk: in words and after a week, and objecting to it."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from services.people.parting import proposing, questions, rows
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import ANY, COORDINATORS, Route, behind_pin, post


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin to part with somebody. Raises as `proposing.check`."""
    return proposing.check(unit, visit.person, PersonId(visit.asked.path[2])).id, {}


def _send(unit: Unit, coordinator: Person, form_state: FormState) -> str:
    questions.finish(unit, coordinator, form_state)
    stays = rows.of_person(unit, PersonId(form_state.subject)) is not None
    return f"/network/members/{form_state.subject}" if stays else "/network"


def _leave(visit: Visit) -> str:
    return f"/network/members/{visit.asked.path[2]}"


def _stays(unit: Unit, visit: Visit) -> Answer:
    """Keep somebody in. Raises as `proposing.object_`."""
    parting = rows.of_person(unit, PersonId(visit.asked.path[2]))
    if parting is None:
        raise NotPossibleNow("parting-over")
    proposing.object_(unit, visit.person, parting.id)
    return go_on(_leave(visit))


FORM = DeskForm(
    questions.QUESTIONS, f"/network/members/{ANY}/parting", COORDINATORS, _begin, _send, _leave
)
ROUTES: tuple[Route, ...] = behind_pin(
    *FORM.routes(), post(f"/network/members/{ANY}/stays", COORDINATORS, _stays)
)
