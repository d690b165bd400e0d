"""The evaluation: five ready questions to all key figures, in the last month of each half year.

It goes out when a coordinator agrees with one tap, as a survey: its answers lie in a bag, as
nobody's. When it closes, what was answered is added to the half year, where each person is in a
cell once. Guide, phase 3: a network looks now and then at whether it reaches its goals.
"""

from collections import Counter

from config import wording
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.network import FEW
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.audience import Audience, Reach
from domain.roles import Role, Standing
from domain.surveys.results import SurveyAnswer
from domain.surveys.survey import EVALUATION, Survey, SurveyKind, SurveyStage
from domain.worth.half_year import HalfYear
from domain.worth.tally import About, cell
from services.surveys import opening
from services.surveys.opening import SurveyPlan
from services.unit import Unit
from services.worth import tallying
from storage.as_json import from_json
from storage.records import Person

OFFER, SENT = "evaluation-offer", "evaluation-sent"
PAGES = frozenset({OFFER, SENT})

DAYS = 14
"""How long it can be answered: it closes before the half year it is about is counted for good."""

LAST_MONTHS = frozenset({6, 12})
"""The last month of each half year."""

_OFFERED, _ASKED, _COUNTED = "evaluation-offered", "evaluation-asked", "evaluation-counted"
"""The newest half year that it was offered for, sent for, and counted for."""

_SURVEY = "evaluation-survey"
"""The survey that was sent for it."""


def run(unit: Unit) -> None:
    """Count what closed, and offer the next one in the last month of a half year. For the clock."""
    _count(unit)
    half_year = HalfYear.of(unit.today)
    if unit.today.month not in LAST_MONTHS or unit.store.meta.get(_OFFERED) == half_year.code:
        return
    if not unit.has(NetworkFunction.EVALUATION) or not unit.municipality.working_time.is_open(
        unit.now
    ):
        return
    if len(unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)) < FEW:
        return  # nothing of it could ever be shown
    unit.store.meta.set(_OFFERED, half_year.code)
    detail = PageDetail(OFFER, choice=half_year.code)
    for coordinator in unit.store.people.coordinators():
        unit.tell(Notice(NoticeKind.WORTH, Priority.REMINDER, person=coordinator.id, detail=detail))


def ask(unit: Unit, coordinator: Person, half_year: HalfYear) -> Survey:
    """Ask all key figures the five questions. Raises NotPossibleNow when they were, or it is over.

    Raises AnswerRefused where key figures are so few that nothing of it could ever be shown.
    """
    if half_year != HalfYear.of(unit.today):
        raise NotPossibleNow("worth-evaluation-over")
    if unit.store.meta.get(_ASKED) == half_year.code:
        raise NotPossibleNow("worth-evaluation-sent")
    tongue = unit.municipality.network.languages[0]
    part, year = str(half_year.part), str(half_year.year)
    half = wording.label(tongue, "worth-title", part=part, year=year)
    plan = SurveyPlan(
        SurveyKind.EVALUATION,
        wording.label(tongue, "worth-evaluation-title", half=half),
        tuple(EVALUATION.values()),
        Audience(Reach.ALL),
        DAYS,
        show_to_members=True,
    )
    survey = opening.open_(unit, coordinator, plan)
    unit.store.meta.set(_ASKED, half_year.code)
    unit.store.meta.set(_SURVEY, survey.id)
    return survey


def _count(unit: Unit) -> None:
    """Add what was answered to the half year in which it was asked, once."""
    asked = unit.store.meta.get(_ASKED)
    if asked is None or unit.store.meta.get(_COUNTED) == asked:
        return
    survey = unit.store.affairs.find(Survey, AffairId(unit.store.meta.get(_SURVEY) or ""))
    if survey is not None:
        if survey.stage is not SurveyStage.CLOSED:
            return
        tallying.evaluated(unit, HalfYear.read(asked), _counts(unit, survey))
    unit.store.meta.set(_COUNTED, asked)


def _counts(unit: Unit, survey: Survey) -> Counter[str]:
    bag = from_json(list[SurveyAnswer], unit.store.survey_answers.of(survey.id))
    names = [question.standard for question in survey.questions]
    return Counter(cell(About.EVALUATION, f"{names[each.question]}/{each.answer}") for each in bag)
