"""The form by which a coordinator writes what is done with a survey about a plan."""

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from domain.notices import Notice, NoticeKind, PageDetail
from handlers.conversations.form_face import face_of_questions
from services.surveys import sequel_questions, sequels
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    survey = AffairId(form_state.subject)
    sequels.tell(unit, person, survey, form_state.words(sequel_questions.WORDS))
    detail = PageDetail("one", survey)
    unit.tell(Notice(NoticeKind.SURVEY_PAGE, person=person.id, detail=detail))


FACE = face_of_questions(sequel_questions.QUESTIONS, _finish)
