"""The forms of mediations: asking members for help, and thanking who agreed."""

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from handlers.conversations.form_face import face_of_questions
from services.reply import reply
from services.together.mediation import asking, ending, mediation_questions
from services.unit import Unit
from storage.records import Person


def _ask(unit: Unit, official: Person, form_state: FormState) -> None:
    plan = mediation_questions.plan(unit, form_state)
    mediation, left_out = asking.ask(unit, official, plan)
    if left_out:
        several = "yes" if left_out > 1 else "no"
        reply(unit, official.id, "mediation-left-out", several=several)
    _show(unit, official, mediation.id)


def _thank(unit: Unit, official: Person, form_state: FormState) -> None:
    mediation = AffairId(form_state.subject)
    ending.close(unit, official, mediation, form_state.words(mediation_questions.WORDS))
    _show(unit, official, mediation)


def _show(unit: Unit, official: Person, mediation: AffairId) -> None:
    detail = PageDetail(ending.SENT, mediation)
    unit.tell(Notice(NoticeKind.MEDIATION_PAGE, Priority.ANSWER, person=official.id, detail=detail))


ASKING = face_of_questions(mediation_questions.QUESTIONS, _ask)
THANKS = face_of_questions(mediation_questions.THANKS, _thank)
