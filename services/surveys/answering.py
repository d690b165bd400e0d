"""Answering a survey: the answers go into a bag, and that somebody answered is kept elsewhere.

Nothing leads from one to the other: no id, no order, no time, no line in the journal. What a
member was filling in goes in the same transaction, with the rest of their conversation.
"""

from collections.abc import Mapping
from dataclasses import replace

from domain.errors import AnswerRefused, Hindered, NotPossibleNow
from domain.identifiers import AffairId
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.surveys.results import NO_GROUP, SurveyAnswer
from domain.surveys.survey import Survey, SurveyQuestion
from services import identifying_words
from services.surveys import survey_rows
from services.unit import Unit
from storage.as_json import to_json
from storage.records import Addressee, Person

NOT_YET, _DONE = {"answered": 0}, {"answered": 1}
"""What is kept of somebody: both are of one length, so that sealed they look alike."""


def has_answered(addressee: Addressee) -> bool:
    """Tell whether somebody answered; never what."""
    return bool(addressee.state.get("answered"))


def invited(unit: Unit, person: Person, survey_id: AffairId) -> Survey:
    """Find a survey this person may answer now.

    Raises NotPossibleNow when it is gone, closed, answered already, switched off or not for them.
    """
    survey = survey_rows.find(unit, survey_id)
    survey_rows.check_on(unit, survey)
    if has_answered(_asked(unit, person, survey_id)):
        raise NotPossibleNow("survey-answered")
    if not survey.takes_answers(unit.now):
        raise Hindered("survey-closed")
    return survey


def answer(unit: Unit, person: Person, survey_id: AffairId, given: Mapping[int, str]) -> None:
    """Keep what somebody answered, by the place of the question; what they skipped is not in it.

    Raises like `invited`, and AnswerRefused when everything was skipped.
    """
    survey = invited(unit, person, survey_id)
    if not given:
        raise AnswerRefused("survey-empty")
    for words in given.values():
        identifying_words.refuse_citizen_number(words)
    answers = [
        SurveyAnswer(place, _group(person, survey, survey.questions[place]), words)
        for place, words in given.items()
    ]
    unit.store.survey_answers.add(survey_id, to_json(answers))
    asked = _asked(unit, person, survey_id)
    unit.store.addressees.save(replace(asked, state=_DONE))
    if asked.message is not None and not survey.file:
        unit.tell(
            Notice(
                NoticeKind.SURVEY,
                Priority.ANSWER,
                person=person.id,
                message=asked.message,
                detail=AffairDetail(survey_id),
            )
        )


def _group(person: Person, survey: Survey, question: SurveyQuestion) -> str:
    """Give what goes along of where somebody lives; nothing with words, which are not counted."""
    place = person.neighbourhood or NO_GROUP
    return place if question.codes and place in survey.groups else NO_GROUP


def _asked(unit: Unit, person: Person, survey_id: AffairId) -> Addressee:
    addressee = unit.store.addressees.find(survey_id, person.id)
    if addressee is None:
        raise NotPossibleNow("survey-not-for-you")
    return addressee
