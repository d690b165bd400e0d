"""Opening a survey: whom it asks is settled now, and so is which neighbourhoods go along.

Key figures are asked, and whether a role still fits coordinators too. A neighbourhood goes along
with an answer only when enough of them were asked there; with fewer, naming it would tell who
answered.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.network import FEW
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.people.audience import Audience
from domain.roles import Role, Standing
from domain.surveys.results import NO_GROUP, speaking_groups
from domain.surveys.survey import IN_STEPS, Survey, SurveyKind, SurveyQuestion
from services.surveys import survey_link, survey_rows
from services.surveys.answering import NOT_YET
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """What a coordinator wants to ask. `text` says what it is about, or else a PDF does.

    Of key figures, and with `coordinators_too` of all coordinators.
    """

    kind: SurveyKind
    title: str
    questions: tuple[SurveyQuestion, ...]
    audience: Audience
    days: int
    text: str = ""
    file: str = ""
    file_name: str = ""
    show_to_members: bool = False
    coordinators_too: bool = False


def choosable(unit: Unit) -> list[Person]:
    """List all who could be asked: key figures."""
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [member for member in members if member.role is Role.KEY_FIGURE]


def asked(unit: Unit, audience: Audience) -> list[Person]:
    """List who would be asked now: those of them it is for, who are not paused."""
    return audience.among(choosable(unit), unit.today)


def _readers(unit: Unit, plan: SurveyPlan) -> list[Person]:
    """List the coordinators who would be asked as well."""
    found = unit.store.people.coordinators() if plan.coordinators_too else []
    return [each for each in found if not each.membership.paused(unit.today)]


def drawn_up(unit: Unit, coordinator: Person, plan: SurveyPlan, survey_id: AffairId) -> Survey:
    """Give the survey as it would be, opened now."""
    habits = unit.municipality.network.habits
    places = [person.neighbourhood or NO_GROUP for person in asked(unit, plan.audience)]
    readers = len(_readers(unit, plan))
    return Survey(
        id=survey_id,
        kind=plan.kind,
        title=plan.title,
        by=coordinator.id,
        audience=plan.audience,
        questions=plan.questions,
        opened_at=unit.now,
        closes_at=unit.now + timedelta(days=plan.days),
        text=plan.text,
        file=plan.file,
        file_name=plan.file_name,
        show_to_members=plan.show_to_members,
        groups=() if plan.kind in IN_STEPS else speaking_groups(Counter(places)),
        asked=len(places) + readers,
        readers=readers,
        advice_days=habits.advice_days if plan.kind is SurveyKind.POLICY and places else 0,
    )


def only_outside(unit: Unit, survey: Survey) -> bool:
    """Tell whether nobody inside would be asked, and people outside can be, by a link.

    So a municipality asks around before there is a network. A few inside are never asked: what
    they say could not be shown.
    """
    return not survey.asked and survey_link.offered(unit, survey)


def open_(unit: Unit, coordinator: Person, plan: SurveyPlan) -> Survey:
    """Ask everybody it is for, in this transaction; nobody at first when it is for outside alone.

    Raises AnswerRefused when they are so few that nothing of it could ever be shown.
    """
    people = asked(unit, plan.audience)
    survey = drawn_up(unit, coordinator, plan, AffairId(unit.chance.bytes(8).hex()))
    if len(people) < FEW and not only_outside(unit, survey):
        raise AnswerRefused("survey-few", least=FEW)
    people += _readers(unit, plan)
    survey_rows.save(unit, survey)
    unit.store.addressees.save_all(Addressee(survey.id, person.id, NOT_YET) for person in people)
    unit.store.journal.append(
        JournalAct.SURVEY_OPENED, unit.now, actor=coordinator.id, detail=survey.id
    )
    detail = AffairDetail(survey.id)
    for person in people:
        unit.tell(Notice(NoticeKind.SURVEY, person=person.id, detail=detail))
    return survey
