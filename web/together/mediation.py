"""Asking members to help calm or mediate, from the desk: the questions of the chat, on one page.

How it stands is said in the chat of the official who asked, at the desk or in Telegram.
"""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.notices import Notice, NoticeKind, PageDetail
from services.reply import reply
from services.together import key_figures
from services.together.mediation import asking, mediation_questions
from services.together.mediation.ending import SENT
from services.unit import Unit
from storage.records import Person
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.routes import OFFICIALS, Route, behind_pin, of_function

_PLACE = "/mediation/new"


def _begin(unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin to ask. Raises NotPossibleNow when there is nobody to ask."""
    if not key_figures.taking_part(unit):
        raise NotPossibleNow("mediation-nobody-there")
    return "", {}


def _send(unit: Unit, official: Person, form_state: FormState) -> str:
    mediation, left_out = asking.ask(unit, official, mediation_questions.plan(unit, form_state))
    if left_out:
        several = "yes" if left_out > 1 else "no"
        reply(unit, official.id, "mediation-left-out", several=several)
    detail = PageDetail(SENT, mediation.id)
    unit.tell(Notice(NoticeKind.MEDIATION_PAGE, person=official.id, detail=detail))
    return "/" if official.has_telegram else "/messages"


def _leave(_visit: Visit) -> str:
    return "/"


FORM = DeskForm(mediation_questions.QUESTIONS, _PLACE, OFFICIALS, _begin, _send, _leave)
ROUTES: tuple[Route, ...] = of_function(NetworkFunction.MEDIATION, *behind_pin(*FORM.routes()))
