"""Bringing two people in contact from the desk: the questions of the chat, on one page.

What becomes of it is said in the chat of who asked, at the desk or in Telegram.
"""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.functions import NetworkFunction
from services.filing import identifying_warning
from services.reply import reply
from services.together.contact import asking, contact_questions
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import COLLEAGUES, Route, behind_pin, of_function

_PLACE = "/contact/new"


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin to ask. Raises NotPossibleNow when there are no two people."""
    asking.refuse_without_two(unit, visit.person)
    return "", {}


def _send(unit: Unit, asker: Person, form_state: FormState) -> str:
    asking.ask(unit, asker, contact_questions.plan(unit, form_state))
    reply(unit, asker.id, "contact-sent")
    return "/" if asker.has_telegram else "/messages"


def _leave(_visit: Visit) -> str:
    return "/"


FORM = DeskForm(
    contact_questions.QUESTIONS,
    _PLACE,
    COLLEAGUES,
    _begin,
    _send,
    _leave,
    warning=identifying_warning.of_answer(contact_questions.WHY),
)
ROUTES: tuple[Route, ...] = of_function(NetworkFunction.CONTACT, *behind_pin(*FORM.routes()))
