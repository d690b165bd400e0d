"""The form by which a coordinator asks the network: a pulse after an event, or about a policy."""

from domain.conversations.form import FormState
from domain.notices import Notice, NoticeKind, PageDetail
from handlers.conversations.form_face import face_of_questions
from services.surveys import asking_questions, opening
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    survey = opening.open_(unit, person, asking_questions.plan(form_state))
    unit.tell(
        Notice(
            NoticeKind.SURVEY_PAGE,
            person=person.id,
            detail=PageDetail("one", survey.id),
        )
    )


FACE = face_of_questions(asking_questions.IN_CHAT, _finish)
