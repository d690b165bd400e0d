"""Writing down what a caller tells: as a concern of its own, or in the one that began with a call.

One form on one page, read back to the caller before it is sent. Without their yes nothing is kept.
"""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import ConcernId
from services.actors import at_the_desk
from services.filing import by_phone, by_phone_questions
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.concerns.found import concern_of
from web.conversations.filling_in import DeskForm
from web.routes import ANY, OFFICIALS, Route

ADDRESS = "/phone"


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    by_phone.check(unit, visit.person, at_the_desk)
    return "", {}


def _send(unit: Unit, official: Person, form_state: FormState) -> str:
    filing = by_phone_questions.complete(unit, form_state)
    caller = by_phone_questions.caller(unit, form_state)
    concern = by_phone.file(unit, official, caller, filing, at_the_desk)
    return f"/concerns/{concern.id}"


def _to_board(_visit: Visit) -> str:
    return "/"


def _begin_in(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin in the concern of the address. Raises NotPossibleNow when it takes nothing any more."""
    by_phone.check(unit, visit.person, at_the_desk)
    concern = concern_of(unit, visit)
    if not by_phone.takes(unit, concern):
        raise NotPossibleNow("told-already")
    return str(concern.id), {}


def _send_in(unit: Unit, official: Person, form_state: FormState) -> str:
    """Write it down in that concern. Raises NotAllowed when it is gone, and as `write_down`."""
    concern = unit.store.concerns.by_id(ConcernId(form_state.subject))
    if concern is None:
        raise NotAllowed
    filing = by_phone_questions.complete(unit, form_state)
    by_phone.write_down(unit, official, concern, filing, at_the_desk)
    return f"/concerns/{concern.id}"


def _to_concern(visit: Visit) -> str:
    return f"/concerns/{visit.asked.path[1]}"


NEW = DeskForm(
    by_phone_questions.AT_DESK,
    ADDRESS,
    OFFICIALS,
    _begin,
    _send,
    _to_board,
    keeps=by_phone_questions.is_allowed,
    warning=by_phone_questions.warning,
)
IN_CONCERN = DeskForm(
    by_phone_questions.AT_DESK,
    f"/concerns/{ANY}/write-down",
    OFFICIALS,
    _begin_in,
    _send_in,
    _to_concern,
    keeps=by_phone_questions.is_allowed,
    warning=by_phone_questions.warning,
    called="web-write-down",
)
ROUTES: tuple[Route, ...] = (*NEW.routes(), *IN_CONCERN.routes())
