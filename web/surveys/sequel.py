"""Writing at the desk what is done with a survey about a plan, and telling everybody asked."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from services.surveys import sequel_questions, sequels
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import ANY, COORDINATORS, Route
from web.surveys.survey import survey_of


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin to write it. Raises NotAllowed for what is gone, and as `sequels.unwritten`."""
    return sequels.unwritten(unit, survey_of(unit, visit).id).id, {}


def _send(unit: Unit, coordinator: Person, form_state: FormState) -> str:
    survey = AffairId(form_state.subject)
    sequels.tell(unit, coordinator, survey, form_state.words(sequel_questions.WORDS))
    return f"/surveys/{survey}"


def _leave(visit: Visit) -> str:
    return f"/surveys/{visit.asked.path[1]}"


FORM = DeskForm(
    sequel_questions.QUESTIONS, f"/surveys/{ANY}/sequel", COORDINATORS, _begin, _send, _leave
)
ROUTES: tuple[Route, ...] = FORM.routes()
