"""What people said that they want to learn, beside the form by which a training is called.

Guide, "Investeren in kennis sleutelfiguren": an offer that follows from what is needed.
"""

from config import wording
from domain.meetings.meeting import Meeting, MeetingKind
from domain.surveys.results import Result, SurveyAnswer, of_members, results
from domain.surveys.survey import Standard, Survey, SurveyStage
from services.unit import Unit
from storage.as_json import from_json


def wishes(unit: Unit, language: str, meeting: Meeting) -> list[str]:
    """Say (HTML) what most people want to learn, from five answers on, when this is a training.

    It is what the last survey about it came to; none, and nothing is said.
    """
    if meeting.kind is not MeetingKind.TRAINING or (found := _newest(unit)) is None:
        return []
    counts = found.whole.counts if found.whole is not None else ()
    largest = sorted(zip(found.question.codes, counts, strict=True), key=lambda each: -each[1])
    said = [
        f"{wording.label(language, f'survey-ready-{found.question.standard}-{code}')} ({count})"
        for code, count in largest
        if count
    ]
    answered = found.answered or 0
    return [
        wording.say(
            language, "calling-learn", answered=answered, wishes=wording.listed(language, said)
        )
    ]


def _newest(unit: Unit) -> Result | None:
    """Find the newest result that may be shown."""
    known = unit.store.affairs.all(Survey)
    for survey in sorted(known, key=lambda each: each.opened_at, reverse=True):
        if survey.stage is not SurveyStage.CLOSED:
            continue
        bag = from_json(list[SurveyAnswer], unit.store.survey_answers.of(survey.id))
        for result in results(survey, of_members(bag)):
            if result.question.standard is Standard.LEARN and result.answered is not None:
                return result
    return None
