"""The sequel of a survey about a plan: promised, asked of the coordinators, and told to all.

Who was asked hears it, whether they answered or not: to whom it goes tells nothing of who did.
"""

from collections.abc import Iterable
from dataclasses import replace

from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.notices import Notice, NoticeKind
from domain.surveys.notices import SurveyPartDetail
from domain.surveys.sequel import Sequel, SequelPart
from domain.surveys.survey import Survey
from domain.typed_text import clean
from services import identifying_words, officials
from services.surveys import survey_rows, survey_tally
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def promise(unit: Unit, survey: Survey) -> Sequel | None:
    """Give what a survey that closes now promises; None when it promised nothing."""
    if not survey.advice_days:
        return None
    return Sequel.promised(unit.now, survey.advice_days, unit.municipality.working_time)


def say_promised(unit: Unit, survey: Survey) -> None:
    """Say when it closed what will come, and ask the coordinators to write it."""
    if survey.sequel is None:
        return
    _tell_asked(unit, survey, SequelPart.PROMISED)
    _tell_writers(unit, survey, SequelPart.PROMISED, _coordinators(unit))


def run(unit: Unit) -> list[Exception]:
    """Remind who is to write it, and say when it is late; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for survey in unit.store.affairs.due(Survey, unit.now):
        sequel = survey.sequel
        if sequel is None or sequel.remind_at is None or unit.now < sequel.remind_at:
            continue
        with unit.apart(faults):
            _remind(unit, survey, sequel)
    return faults


def unwritten(unit: Unit, survey_id: AffairId) -> Survey:
    """Find a survey whose sequel is to be written.

    Raises NotPossibleNow when it is gone, promised nothing (yet), or everybody heard it before.
    """
    survey = survey_rows.find(unit, survey_id)
    if survey.sequel is None:
        raise NotPossibleNow("survey-no-sequel")
    if survey.sequel.told_at is not None:
        raise NotPossibleNow("survey-sequel-told")
    return survey


def written(unit: Unit, survey_id: AffairId, words: str) -> Survey:
    """Give the survey as it would be with these words. Raises as `unwritten`."""
    survey = unwritten(unit, survey_id)
    sequel = survey.sequel and survey.sequel.told(words, unit.now)
    return replace(survey, sequel=sequel)


def tell(unit: Unit, coordinator: Person, survey_id: AffairId, typed: str) -> None:
    """Tell everybody who was asked what is done with it, once.

    Raises as `unwritten`, and AnswerRefused for words that cannot be sent.
    """
    words = clean(typed)
    if not words:
        raise AnswerRefused("nothing-written")
    identifying_words.refuse_citizen_number(words)
    survey = written(unit, survey_id, words)
    survey_rows.save(unit, survey)
    unit.store.journal.append(
        JournalAct.ADVICE_ANSWERED, unit.now, actor=coordinator.id, detail=survey.id
    )
    survey_tally.answered(unit, survey)
    _tell_asked(unit, survey, SequelPart.TOLD)
    detail = SurveyPartDetail(survey.id, SequelPart.TOLD)
    officials.tell(unit, Notice(NoticeKind.SURVEY_IN_GROUP, detail=detail))


def _remind(unit: Unit, survey: Survey, sequel: Sequel) -> None:
    """Remind who asked, or say to all coordinators that it is late; members hear that once."""
    now = sequel.reminded(unit.now)
    survey_rows.save(unit, replace(survey, sequel=now))
    if not now.late:
        asked_by = [each for each in _coordinators(unit) if each == survey.by]
        _tell_writers(unit, survey, SequelPart.NEAR, asked_by or _coordinators(unit))
        return
    _tell_writers(unit, survey, SequelPart.LATE, _coordinators(unit))
    if not sequel.late:
        _tell_asked(unit, survey, SequelPart.LATE)


def _coordinators(unit: Unit) -> list[PersonId]:
    return [person.id for person in unit.store.people.coordinators()]


def _tell_asked(unit: Unit, survey: Survey, part: SequelPart) -> None:
    people = [each.person for each in unit.store.addressees.of(survey.id)]
    _tell(unit, NoticeKind.SURVEY_SEQUEL, survey, part, people)


def _tell_writers(
    unit: Unit, survey: Survey, part: SequelPart, coordinators: Iterable[PersonId]
) -> None:
    _tell(unit, NoticeKind.SURVEY_SEQUEL_DUE, survey, part, coordinators)


def _tell(
    unit: Unit, kind: NoticeKind, survey: Survey, part: SequelPart, people: Iterable[PersonId]
) -> None:
    for person in people:
        unit.tell(Notice(kind, person=person, detail=SurveyPartDetail(survey.id, part)))
