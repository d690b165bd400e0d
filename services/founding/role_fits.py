"""Whether the role of the municipality still fits: one question, in the last month of a half year.

Guide, "De rol van de gemeente binnen het lokale netwerk": the role can change on the way. Asked are
the core group and the coordinators, without a name, as a survey. A core group is small, and who
reads what came of it knows everybody in it: so only is told what five and more of them say, never
how many exactly, and where nothing can be told it is to be talked about in a meeting.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from config import wording
from domain.errors import NotPossibleNow
from domain.founding.foundation import FoundingQuestion
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.network import FEW
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.audience import Audience, Reach
from domain.surveys.survey import FITS, Survey, SurveyKind, SurveyStage, role_question
from domain.worth.half_year import HalfYear
from services.founding import foundations
from services.founding.founding_questions import CHOICES
from services.meetings.afterwards import agenda_points
from services.surveys import opening, survey_results, survey_rows
from services.surveys.opening import SurveyPlan
from services.unit import Unit
from services.worth.evaluation import DAYS, LAST_MONTHS
from storage.records import Person

OFFER, SENT, OUTCOME = "fits-offer", "fits-sent", "fits-outcome"
PAGES = frozenset({OFFER, SENT, OUTCOME})
"""It can be asked; it was; and what came of it."""

LEAST = FEW + 1
"""Of so many in the core group something can be told without telling it of each of them."""

_CORE = Audience(Reach.CORE)
_OFFERED, _ASKED, _TOLD = "half-role-offered", "half-role-asked", "half-role-told"
"""The newest half year that it was offered for, asked in, and told of."""

_SURVEY = "half-role-survey"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What may be told: that it fits, and which roles would do better; each how many at least."""

    fits: int
    rather: Mapping[str, int]


def run(unit: Unit) -> None:
    """Say what came of it once it closed, and offer to ask in the last month. For the clock."""
    _tell_outcome(unit)
    half_year = HalfYear.of(unit.today)
    if unit.today.month not in LAST_MONTHS or unit.store.meta.get(_OFFERED) == half_year.code:
        return
    if not unit.municipality.working_time.is_open(unit.now) or chosen(unit) is None:
        return
    unit.store.meta.set(_OFFERED, half_year.code)
    _tell(unit, OFFER, choice=half_year.code)


def chosen(unit: Unit) -> str | None:
    """Give the role to ask about: agreed on by two people, and not in this very half year."""
    if not (unit.has(NetworkFunction.FOUNDING) and unit.has(NetworkFunction.EVALUATION)):
        return None
    found = foundations.current(unit)
    if found is None or found.agreed_at is None:
        return None
    if HalfYear.of(unit.day_of(found.agreed_at)) == HalfYear.of(unit.today):
        return None
    role: str | None = found.answers.get(FoundingQuestion.ROLE)
    return role


def enough(unit: Unit) -> bool:
    """Tell whether the core group is large enough to ask it without a name."""
    return len(opening.asked(unit, _CORE)) >= LEAST


def ask(unit: Unit, coordinator: Person, half_year: HalfYear) -> Survey:
    """Ask core group and coordinators. Raises NotPossibleNow when that is done, over or too few."""
    if half_year != HalfYear.of(unit.today):
        raise NotPossibleNow("fits-over")
    if unit.store.meta.get(_ASKED) == half_year.code:
        raise NotPossibleNow("fits-sent")
    role = chosen(unit)
    if role is None:
        raise NotPossibleNow("fits-changed")
    if not enough(unit):
        raise NotPossibleNow("fits-few", least=LEAST)
    tongue = unit.municipality.network.languages[0]
    named = wording.label(tongue, f"form-founding-role-{role}")
    others = (each for each in CHOICES[FoundingQuestion.ROLE] if each != role)
    plan = SurveyPlan(
        SurveyKind.ROLE,
        wording.label(tongue, "fits-title"),
        (role_question(others),),
        _CORE,
        DAYS,
        text=wording.label(tongue, "fits-now", role=named),
        show_to_members=True,
        coordinators_too=True,
    )
    survey = opening.open_(unit, coordinator, plan)
    unit.store.meta.set(_ASKED, half_year.code)
    unit.store.meta.set(_SURVEY, survey.id)
    return survey


def put_on_agenda(unit: Unit, coordinator: Person) -> Meeting:
    """Put it on the agenda of the next meeting. Raises as `agenda_points.put_on_next`."""
    tongue = unit.municipality.network.languages[0]
    words = wording.label(tongue, "fits-title")
    return agenda_points.put_on_next(unit, coordinator, words)


def outcome(unit: Unit, survey_id: AffairId) -> Outcome | None:
    """Give what may be told of what was answered; None when it is not kept (any more)."""
    survey = unit.store.affairs.find(Survey, survey_id)
    if survey is None or survey.kind is not SurveyKind.ROLE:
        return None
    (result,) = survey_results.results(unit, survey)
    counts = result.whole.counts if result.whole is not None else (0,) * len(result.question.codes)
    told = dict(zip(result.question.options, counts, strict=True))
    fits = told.pop(FITS)
    return Outcome(fits, {role: count for role, count in told.items() if count})


def _tell_outcome(unit: Unit) -> None:
    asked = unit.store.meta.get(_ASKED)
    if asked is None or unit.store.meta.get(_TOLD) == asked:
        return
    survey = unit.store.affairs.find(Survey, AffairId(unit.store.meta.get(_SURVEY) or ""))
    if survey is not None and survey.stage is not SurveyStage.CLOSED:
        return
    unit.store.meta.set(_TOLD, asked)
    if survey is not None and survey_rows.is_on(unit, survey):
        _tell(unit, OUTCOME, on=survey.id)


def _tell(unit: Unit, page: str, on: str = "", choice: str = "") -> None:
    detail = PageDetail(page, on, choice)
    for each in unit.store.people.coordinators():
        notice = Notice(NoticeKind.FOUNDING_PAGE, Priority.REMINDER, person=each.id, detail=detail)
        unit.tell(notice)
