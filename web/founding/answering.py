"""The main questions of a founding on one page: what a colleague answers meanwhile is not lost."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.functions import NetworkFunction
from services.founding import foundations, founding_questions
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import COLLEAGUES, Route, of_function


def _begin(unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin with what was answered; whoever began before a change sees the other answers first."""
    found = foundations.current(unit)
    if found is None:
        return "", {}
    return str(found.revision), {each.value: answer for each, answer in found.answers.items()}


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    foundations.answer(unit, person, founding_questions.given(form_state))
    return "/founding"


def _leave(_visit: Visit) -> str:
    return "/founding"


FORM = DeskForm(
    founding_questions.QUESTIONS, "/founding/questions", COLLEAGUES, _begin, _send, _leave
)
ROUTES: tuple[Route, ...] = of_function(NetworkFunction.FOUNDING, *FORM.routes())
