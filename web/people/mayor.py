"""The mayor's words for the yearly thanks, at the desk: what is ready, and giving it in writing."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from services.people.mayor import mayor_questions, mayors_words
from services.people.mayor import words as words_of
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours
from web.routes import COORDINATORS, Route, get, post

_PAGE = "/mayor"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show what goes with the next thanks."""
    found = mayors_words.current(unit)
    return page(
        draw_for(
            unit,
            visit,
            "mayor.html",
            status=ours(words_of.status(unit, visit.tongue)),
            ready="" if found is None else found.id,
        )
    )


def take_back(unit: Unit, visit: Visit) -> Answer:
    """Keep nothing of what stood in the page. Raises as `mayors_words.take_back`."""
    mayors_words.take_back(unit, visit.person, AffairId(visit.asked.form.get("words", "")))
    return go_on(_PAGE)


def _begin(unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin with what was written before; speech is given in a chat. Raises NotPossibleNow."""
    found = mayors_words.current(unit)
    if found is None:
        return "", {}
    if found.voice:
        raise NotPossibleNow("mayor-spoken")
    return found.id, {mayor_questions.SAID: found.words}


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    mayors_words.give(unit, person, form_state.words(mayor_questions.SAID), None)
    return _PAGE


def _leave(_visit: Visit) -> str:
    return _PAGE


FORM = DeskForm(mayor_questions.AT_DESK, f"{_PAGE}/words", COORDINATORS, _begin, _send, _leave)
ROUTES: tuple[Route, ...] = (
    get(_PAGE, COORDINATORS, show),
    post(f"{_PAGE}/back", COORDINATORS, take_back),
    *FORM.routes(),
)
