"""Closing a survey: by itself when its time is over, or earlier by hand; then its results are told.

Nothing of the answers is shown before: whoever could look twice would see what came in between.
"""

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from domain.surveys.notices import SurveyPartDetail
from domain.surveys.survey import Survey, SurveyStage
from services import officials
from services.conversations import conversation_rows, form_rows, set_aside
from services.surveys import sequels, survey_rows, survey_tally
from services.surveys.answering import has_answered
from services.surveys.survey_results import count_answered, parts
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def close_due(unit: Unit) -> list[Exception]:
    """Close what has had its time; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for survey in unit.store.affairs.due(Survey, unit.now):
        if survey.stage is SurveyStage.CLOSED:
            continue
        with unit.apart(faults):
            _close(unit, survey, None)
    return faults


def close(unit: Unit, coordinator: Person, survey_id: AffairId) -> None:
    """Close a survey before its time. Raises NotPossibleNow when it is gone or closed already."""
    survey = survey_rows.find(unit, survey_id)
    if survey.stage is SurveyStage.CLOSED:
        raise NotPossibleNow("survey-closed-already")
    _close(unit, survey, coordinator.id)


def tell_outcome(
    unit: Unit, coordinator: PersonId | None, survey: Survey, priority: Priority | None = None
) -> None:
    """Tell all that came of it to a coordinator, or (without one) to the officials."""
    kind = NoticeKind.SURVEY_IN_GROUP if coordinator is None else NoticeKind.SURVEY_OUTCOME
    _tell(unit, kind, coordinator, survey, priority)


def _close(unit: Unit, survey: Survey, by: PersonId | None) -> None:
    promised = sequels.promise(unit, survey)
    closed = survey.closed(unit.now, count_answered(unit, survey), promised)
    survey_rows.save(unit, closed)
    unit.store.journal.append(JournalAct.SURVEY_CLOSED, unit.now, actor=by, detail=survey.id)
    for asked in unit.store.addressees.of(survey.id):
        if not has_answered(asked):
            _take_back(unit, survey, asked.person)
    if survey_rows.is_on(unit, survey):
        _tell_all(unit, closed)
    sequels.say_promised(unit, closed)
    survey_tally.closed(unit, closed)


def _tell_all(unit: Unit, survey: Survey) -> None:
    """Tell officials and coordinators what came of it, and those who answered if promised."""
    coordinators = [person.id for person in unit.store.people.coordinators()]
    for reader in (None, *coordinators):
        tell_outcome(unit, reader, survey)
    for asked in unit.store.addressees.of(survey.id) if survey.show_to_members else ():
        if has_answered(asked) and asked.person not in coordinators:
            _tell(unit, NoticeKind.SURVEY_RESULTS, asked.person, survey)


def _take_back(unit: Unit, survey: Survey, person_id: PersonId) -> None:
    """End what somebody was filling in: it cannot be sent any more, and stands by their name."""
    for conversation in set_aside.under_way(unit, person_id):
        if form_rows.is_form(conversation) and form_rows.of(conversation).subject == survey.id:
            person = unit.store.people.by_id(person_id)
            reads = person is not None and person.role is Role.COORDINATOR
            form_rows.end(unit, conversation, "survey-unsent-reader" if reads else "survey-unsent")
            conversation_rows.take_away(unit, person_id, conversation.screen)
            if person is not None:
                set_aside.bring_back(unit, person, Priority.REMINDER)


def _tell(
    unit: Unit,
    kind: NoticeKind,
    person: PersonId | None,
    survey: Survey,
    priority: Priority | None = None,
) -> None:
    for part in parts(unit, survey, to_members=kind is NoticeKind.SURVEY_RESULTS):
        detail = SurveyPartDetail(survey.id, part)
        notice = Notice(kind, priority, person=person, detail=detail)
        if kind is NoticeKind.SURVEY_IN_GROUP:
            officials.tell(unit, notice)
        else:
            unit.tell(notice)
